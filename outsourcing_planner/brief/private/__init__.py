"""Prints for the owner alone, one room each; made by commands of their own, never by an option of the brief."""

from .compose import PrivatePrint, compose_private

__all__ = ["PrivatePrint", "compose_private"]
