"""Tests of the advice floor."""
