"""The README and the documentation."""
