"""Tests of the plan on disk."""
