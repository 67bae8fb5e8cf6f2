"""The command line door: the same plans without a screen, for scripts; it speaks English, figures as the plan says."""

from .running import main

__all__ = ["main"]
