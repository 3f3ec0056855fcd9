"""Who promises what to whom: pledges, agreements, plans."""
