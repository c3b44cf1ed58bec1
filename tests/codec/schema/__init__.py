"""The JSON Schemas of files."""
