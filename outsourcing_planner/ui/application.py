"""The application as the system sees it: on macOS it is told which plan to open, not started with it."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Emits `plan_wanted(Path)` when the owner opens a plan file elsewhere and the system hands it over."""

    plan_wanted = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take a file that was double-clicked or dropped on the program's icon."""
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self.plan_wanted.emit(Path(event.file()))
            return True
        return super().event(event)
