"""Text to units to matches: no politics, no English."""
