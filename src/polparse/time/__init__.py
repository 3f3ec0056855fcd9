"""When: dates found and resolved."""
