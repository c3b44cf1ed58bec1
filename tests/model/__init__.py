"""The tests of what things are."""
