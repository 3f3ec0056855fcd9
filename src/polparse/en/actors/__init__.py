"""How English names who acts."""
