"""Linked data: what is said in JSON-LD, and what comes back of it."""
