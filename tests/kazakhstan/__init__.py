"""The tests of Kazakhstan: its dossier, and what is said of it."""
