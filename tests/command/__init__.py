"""The commands of ``python -m civicspace``."""
