"""What was adopted, signed or proposed: instruments in the news, what became of them, and what they provide."""
