"""Tests of the rules of the plan check."""
