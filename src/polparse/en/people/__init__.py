"""How English names people and offices."""
