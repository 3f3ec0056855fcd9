"""What is told between actors: meetings, delegations, instruments, promises, conditions."""
