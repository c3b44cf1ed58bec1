"""The tests of the reasoning: reviews, standings and assessments of countries."""
