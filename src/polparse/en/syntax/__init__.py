"""English phrases."""
