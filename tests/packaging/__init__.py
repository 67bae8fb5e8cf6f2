"""Tests of the packed program's recipe and of the files that make a desktop know it."""
