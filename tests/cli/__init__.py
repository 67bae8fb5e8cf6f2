"""Tests of the command line door."""
