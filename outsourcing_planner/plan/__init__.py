"""The plan itself: frozen values, their declared fields, and the paths that address them; no screen, disk or clock."""

from .agreement import AgreedVersion
from .plan import Plan

__all__ = ["AgreedVersion", "Plan"]
