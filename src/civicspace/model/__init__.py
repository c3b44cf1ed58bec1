"""What things are: frozen values with their own invariants, and no reasoning."""
