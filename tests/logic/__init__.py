"""The tests of how a condition is written, evaluated and explained."""
