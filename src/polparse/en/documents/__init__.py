"""How official documents in English are printed."""
