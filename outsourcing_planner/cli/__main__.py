"""Lets `python -m outsourcing_planner.cli` do what `outplan` does."""

import sys

from .running import main

sys.exit(main())
