"""From a brief's values to the bytes of a PDF; loads ReportLab."""

from ..paper import Paper
from .document import TypesetError, typeset
from .progress import Cancelled, Progress

__all__ = ["Cancelled", "Paper", "Progress", "TypesetError", "typeset"]
