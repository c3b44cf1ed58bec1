"""How coded restrictions and findings become Arrow tables, and come back from any table."""
