"""Many texts: one after the other or in several processes, in their order, and none lost."""
