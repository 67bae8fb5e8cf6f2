"""How far a brief has come while it is set, and the way to stop it."""

from collections.abc import Callable

Progress = Callable[[int, int], bool]
"""Hears (done, of) again and again, `of` being the same each time; what it answers is whether to go on."""

OF = 100


class Cancelled(Exception):  # noqa: N818 (it is a wish, not an error)
    """The setting of a brief was stopped by whoever watched its progress; there is no file."""


class Steps:
    """Tells the progress through one half of the work after the other: blocks are set, then laid on pages."""

    def __init__(self, progress: Progress | None, first: int) -> None:
        self._progress = progress
        self._base = 0
        self._of = max(first, 1)
        self._done = 0

    def step(self) -> None:
        """One more thing of this half is done; raises `Cancelled`."""
        if self._progress is None:
            return
        self._done += 1
        self._tell(self._base + min(self._done * OF // 2 // self._of, OF // 2 - 1))

    def second_half(self, things: int) -> None:
        """The first half is over; the second has that many things, more where they are torn."""
        self._base, self._of, self._done = OF // 2, max(things, 1), 0

    def finish(self) -> None:
        """All is done."""
        if self._progress is not None:
            self._tell(OF)

    def _tell(self, done: int) -> None:
        if self._progress is not None and not self._progress(done, OF):
            raise Cancelled
