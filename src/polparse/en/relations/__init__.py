"""How English tells relations."""
