"""The reasoning: standing, reviews, countries."""
