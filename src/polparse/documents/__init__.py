"""Official documents: their layout, clauses, acts, votes, citations."""
