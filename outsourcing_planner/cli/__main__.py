"""Lets `python -m outsourcing_planner.cli` do what `outplan` does."""

import sys

from .running import main

if __name__ == "__main__":
    sys.exit(main())
