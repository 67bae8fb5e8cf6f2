"""From a brief's values to the bytes of a PDF; loads ReportLab."""

from ..paper import Paper
from .document import TypesetError, typeset

__all__ = ["Paper", "TypesetError", "typeset"]
