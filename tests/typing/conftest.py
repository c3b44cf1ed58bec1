"""The files here are for type checkers to read; to run them would be an error."""

collect_ignore_glob = ["good_*.py", "bad_*.py"]
