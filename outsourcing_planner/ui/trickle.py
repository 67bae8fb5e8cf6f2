"""Things that are read one after the other in a thread of their own, and shown as they come."""

from collections.abc import Iterator
from queue import Empty, SimpleQueue
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_MS = 20


class Trickle(QObject):
    """Emits `came(thing)` for each, and `ended` after the last; once its parent is gone, no more are read."""

    came = Signal(object)
    ended = Signal()

    def __init__(self, things: Iterator[object], parent: QObject) -> None:
        """`things` must not touch the screen."""
        super().__init__(parent)
        self._way = _Way(things)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._hand_over)
        self.destroyed.connect(self._way.stop)
        self._look.start()

    def stop(self) -> None:
        """Read no more than what is being read."""
        self._look.stop()
        self._way.stop()

    def _hand_over(self) -> None:
        over = self._way.over  # before it is emptied, so that nothing comes after the end
        for thing in self._way.taken():
            self.came.emit(thing)
        if over:
            self._look.stop()
            self.ended.emit()


class _Way:
    """What has come from the thread and was not handed over yet; knows nothing of the screen, so it may outlive it."""

    def __init__(self, things: Iterator[object]) -> None:
        self.over = self._stopped = False
        self._come: SimpleQueue[object] = SimpleQueue()
        Thread(target=self._read, args=(things,), name="trickle", daemon=True).start()

    def stop(self) -> None:
        """Let nothing more come."""
        self._stopped = True

    def taken(self) -> list[object]:
        """All that has come since the last time."""
        found = []
        try:
            while True:
                found.append(self._come.get_nowait())
        except Empty:
            return found

    def _read(self, things: Iterator[object]) -> None:
        try:
            for thing in things:
                self._come.put(thing)
                if self._stopped:
                    break
        finally:
            self.over = True
