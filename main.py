"""Starts Outsourcing Planner."""

from multiprocessing import freeze_support

from outsourcing_planner.app import main

if __name__ == "__main__":
    # In a packed program a child process starts here too; this hands it its work instead of a second window.
    freeze_support()
    raise SystemExit(main())
