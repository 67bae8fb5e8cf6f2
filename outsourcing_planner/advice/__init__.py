"""Judgement about a plan: pure functions with no screen, disk or clock."""
