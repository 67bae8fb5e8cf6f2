"""One thing at a time that is done in another thread, and what came of it, handed over in the window's own."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal

from .patience import awaited
from .saver import Outcome

Run = Callable[[Callable[[], Outcome]], "Future[Outcome]"]


class Errand(QObject):
    """Emits `done(outcome)`, unless somebody waited for the outcome and has it already."""

    done = Signal(object)
    _ended = Signal(object)

    def __init__(self, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._future: Future[Outcome] | None = None
        self._ended.connect(self._finish)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._future is not None

    def start(self, work: Callable[[], Outcome]) -> None:
        """Have that done; to be called only while nothing is under way."""
        self._future = self._run(work)
        self._future.add_done_callback(self._ended.emit)

    def wait(self) -> Outcome | None:
        """What comes of the thing under way; nothing where there is none."""
        future, self._future = self._future, None
        return awaited(future) if future is not None else None

    def _finish(self, future: "Future[Outcome]") -> None:
        if future is self._future:
            self._future = None
            self.done.emit(future.result())
