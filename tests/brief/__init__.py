"""Tests of the brief: its content, its gate and its file."""
