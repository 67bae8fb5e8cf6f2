"""Tests of what the program makes of the answers."""
