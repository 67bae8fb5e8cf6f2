"""A slow drive for tests of the window: it answers only after the window has lived on meanwhile."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QTimer

BEATS = 20
"""How often the window's own thread must get its turn before a slow drive answers."""

_PATIENCE_SECONDS = 60
"""A window that stands still would be waited for without an end."""


class Heart:
    """Beats in the window's own thread; work in another thread waits here until it has beaten some times more.

    No clock decides: a window that stands still ends in an error however fast the machine is, and one that lives on
    passes however slow it is.
    """

    def __init__(self) -> None:
        self._beats = 0
        self._beaten = threading.Condition()
        self._window = threading.get_ident()
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self.waits = 0
        """How often something waited here."""
        self.stood_still = False
        """Whether the window's own thread came to wait here, or did not beat while it was waited for."""

    def wait(self) -> None:
        """Wait as long as a slow drive takes."""
        self.waits += 1
        if threading.get_ident() == self._window:
            self.stood_still = True
            return
        with self._beaten:
            goal = self._beats + BEATS
            if not self._beaten.wait_for(lambda: self._beats >= goal, timeout=_PATIENCE_SECONDS):
                self.stood_still = True

    def stop(self) -> None:
        """Beat no more, and let nobody wait any longer."""
        self._timer.stop()
        with self._beaten:
            self._beats += 1_000_000
            self._beaten.notify_all()

    def _beat(self) -> None:
        with self._beaten:
            self._beats += 1
            self._beaten.notify_all()


@contextmanager
def slow_drive(monkeypatch: pytest.MonkeyPatch) -> Iterator[Heart]:
    """Meanwhile each sync takes until the window has lived on for a while, which is asserted at the end."""
    heart, real = Heart(), os.fsync

    def sync(handle: int) -> None:
        heart.wait()
        real(handle)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", sync)
        try:
            yield heart
        finally:
            heart.stop()
    assert heart.waits, "nothing was written"
    assert not heart.stood_still, "the window stood still"
