"""Results: written, read back, and refused."""
