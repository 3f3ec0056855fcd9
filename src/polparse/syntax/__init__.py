"""Groups, phrases and clauses: what stands in a sentence, and in which function."""
