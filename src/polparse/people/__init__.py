"""Names of people and bodies, and what people are."""
