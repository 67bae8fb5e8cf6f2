"""Tests of the brief on paper."""
