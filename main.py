"""Starts Outsourcing Planner."""

from outsourcing_planner.app import main

raise SystemExit(main())
