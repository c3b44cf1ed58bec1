"""Decided cases."""
