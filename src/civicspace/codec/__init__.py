"""In and out: YAML and JSON, with every fault at once and its place."""
