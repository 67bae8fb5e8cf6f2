"""The program's log: a small file that turns over, with what went wrong and where in the code, never a plan's text."""

import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LOG_NAME = "outsourcing-planner.log"

MAX_BYTES, EARLIER = 200_000, 2
"""How large one log file grows, and how many earlier ones are kept."""

_OURS = __name__.partition(".")[0]
"""Only what this program says is logged: what other libraries say may quote a plan."""


@contextmanager
def logged_in(folder: Path) -> Iterator[Path]:
    """Write what this program logs to a file in that folder; gives its place. Where it cannot be written, it is not."""
    path = folder / LOG_NAME
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = _Quiet(path, maxBytes=MAX_BYTES, backupCount=EARLIER, encoding="utf-8", delay=True)
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    ours = logging.getLogger(_OURS)
    before = ours.level
    ours.addHandler(handler)
    ours.setLevel(logging.INFO)
    try:
        yield path
    finally:
        ours.setLevel(before)
        ours.removeHandler(handler)
        handler.close()


def trail_of(kind: type[BaseException], where: TracebackType | None) -> str:
    """What failed and where in the code; never the error's own words, which may hold text of a plan."""
    frames = traceback.extract_tb(where)
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([kind.__name__, *reversed(lines)])


class _Formatter(logging.Formatter):
    """Tells of an error only its kind and where it happened."""

    def formatException(self, ei: object) -> str:
        kind, _error, where = ei if isinstance(ei, tuple) else (None, None, None)
        return trail_of(kind, where) if kind is not None else ""


class _Quiet(RotatingFileHandler):
    """A log that cannot be written must never stand in the way of anything."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Do without."""
