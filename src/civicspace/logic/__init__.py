"""How a condition is written, evaluated and explained. Knows nothing of law."""
