"""How English writes statements."""
