"""A pill with a word in it: a phase, or how heavy a finding is."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

PHASE_TONES: Final = {"think": "accent", "ask": "amber", "agree": "green", "run": "green", "end": "amber"}
"""The tone of each phase, wherever it is shown; plum is kept for what only the owner sees."""


class Badge(QLabel):
    """Shows one word in one tone: accent, amber, red, green, plum or quiet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "badge")
        self.setProperty("tone", "quiet")

    def show_text(self, text: str, tone: str = "accent") -> None:
        """Show that word in that tone."""
        self.setText(text)
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
