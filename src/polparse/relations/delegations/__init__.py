"""Who sits for whom: heads and members, as they are told or as meetings show."""
