"""Starts the command line in the packed program."""

from outsourcing_planner.cli import main

raise SystemExit(main())
