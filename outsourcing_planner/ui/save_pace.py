"""When to save: shortly after the last edit, and not too long after the first, however steadily the owner types."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

PAUSE_MS = 700
"""How long after the last edit the plan is saved."""

LONGEST_MS = 1500
"""How long after the first edit it is saved at the latest, however steadily the owner types on."""

SOON_MS, AGAIN_MS = 800, 10_000
"""How long after a look the second one follows; and how often it is looked whether what is wrong is over."""


class SavePace(QObject):
    """Emits `due` when it is time to save, and `again` when it is time to look what became of the file."""

    due = Signal()
    again = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since_first = QElapsedTimer()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.due)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.again)

    def edited(self) -> None:
        """An edit was made just now."""
        if not self._pause.isActive():
            self._since_first.start()
        self._pause.start(max(0, min(PAUSE_MS, LONGEST_MS - self._since_first.elapsed())))

    def look_soon(self) -> None:
        """Look in a moment."""
        self._again.start(SOON_MS)

    def look_again(self) -> None:
        """Something is wrong: look whether it is over, as when a drive is back, after a while if not sooner anyway."""
        if not self._again.isActive():
            self._again.start(AGAIN_MS)

    def stop(self) -> None:
        """Nothing is due any more."""
        self._pause.stop()
        self._again.stop()
