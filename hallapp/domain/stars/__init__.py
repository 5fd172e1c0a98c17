"""How service stars are chosen: rules as data, gates, scores, ballots, places, and why."""
