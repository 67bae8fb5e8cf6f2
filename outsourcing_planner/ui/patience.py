"""Waiting for the drive without a frozen window: it goes on painting, and what is clicked or typed waits its turn."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer

SHORT_SECONDS = 0.03
"""A drive that answers within this is simply waited for; nobody sees a window stand still for so long."""

_LOOK_MS = 15

T = TypeVar("T")


def patiently(work: Callable[[], T]) -> T:
    """What the work gives or raises; it is done in a thread of its own and must not touch the screen."""
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="patience") as worker:
        return awaited(worker.submit(work))


def awaited(future: "Future[T]") -> T:
    """What comes of something that is under way in another thread."""
    wait_for((future,), timeout=SHORT_SECONDS)
    if not future.done():
        loop, timer = QEventLoop(), QTimer(interval=_LOOK_MS)
        timer.timeout.connect(lambda: loop.quit() if future.done() else None)
        timer.start()
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        timer.stop()
    return future.result()
