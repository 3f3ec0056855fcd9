"""What was found, written down: one module a format."""
