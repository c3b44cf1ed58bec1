"""``python -m civicspace``: what can be asked from a terminal."""

from __future__ import annotations

import sys

from civicspace.command import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
