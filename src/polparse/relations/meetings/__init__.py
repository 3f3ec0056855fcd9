"""Who met whom: meetings, calls, visits and summits, in nouns and in verbs."""
