"""Starts the command line in the packed program."""

from multiprocessing import freeze_support

from outsourcing_planner.cli import main

if __name__ == "__main__":
    # A child process starts here too, and is given its work instead of the command line.
    freeze_support()
    raise SystemExit(main())
