"""The command ``polparse``: what it is told, what it reads, what it does with it, and where that goes."""
