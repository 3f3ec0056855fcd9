"""Who did what to whom: events, from clauses and from what the other stages found."""
