"""What international law says: values, no algorithms."""
