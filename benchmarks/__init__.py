"""Measurements: how fast, and predictions to score."""
