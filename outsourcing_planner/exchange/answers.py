"""An answer form that came back, as PDF or CSV: read in a child process with limits, since anybody may have made it.

What comes out is plain text by field name and nothing else; what it means is judged in `advice/answers.py`.
"""

import multiprocessing
import stat
from collections.abc import Callable
from enum import Enum
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from ..language import Words
from ..plan.fields import N_
from .answer_reading import LARGEST_REPORT, work
from .answer_refusal import Refusal

LARGEST = 60_000_000
"""Bytes; a larger file is not opened. Some viewers put whole fonts into a form they save, one of them of 17 MB."""

SECONDS = 20.0
"""A file that takes longer than this is given up."""


class Trouble(Enum):
    """Why a file gives no answer, each as a message for translation."""

    MISSING = N_("There is no such file.")
    NO_FILE = N_("This is no file that can be read.")
    TOO_LARGE = N_("The file is too large to be an answer form: at most 60 MB are read.")
    TOO_LONG = N_("Reading this file took too long, so it was given up. It may be damaged.")
    BROKEN = N_("This file could not be read. It may be damaged; ask for it once more.")
    LOCKED = N_("This PDF is locked with a password. Ask for it without one.")
    NO_FIELDS = N_(
        "This PDF has no form in it. If it was filled in, it was printed into a new file, and the answers are only a "
        "picture now. Ask for the saved form, or the CSV form."
    )
    OTHER_FORM = N_("This is not the answer form of a brief.")
    EMPTY = N_("There is nothing in this file.")


_OF_REFUSAL = {
    Refusal.BROKEN: Trouble.BROKEN,
    Refusal.LOCKED: Trouble.LOCKED,
    Refusal.NO_FIELDS: Trouble.NO_FIELDS,
    Refusal.OTHER_FORM: Trouble.OTHER_FORM,
}


class AnswerFileError(Exception):
    """A file that gives no answer; `trouble` says why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble

    def say(self, words: Words) -> str:
        """Why not, and what to do, in the language of the words."""
        return words.say(self.trouble.value)


class _Report(msgspec.Struct, forbid_unknown_fields=True):
    """What the child says: the texts by field name, or why there are none."""

    values: dict[str, str] = {}
    refusal: Refusal | None = None


def read_answer(path: Path, seconds: float = SECONDS) -> dict[str, str]:
    """The text of each field of the form, by name; raises `AnswerFileError`. Takes at most that many seconds."""
    return _read_apart(_bytes_of(path), seconds)


def _bytes_of(path: Path) -> bytes:
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise AnswerFileError(Trouble.NO_FILE)
        if about.st_size > LARGEST:
            raise AnswerFileError(Trouble.TOO_LARGE)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise AnswerFileError(Trouble.MISSING) from error
    except OSError as error:
        raise AnswerFileError(Trouble.NO_FILE) from error
    if not data:
        raise AnswerFileError(Trouble.EMPTY)
    if len(data) > LARGEST:
        raise AnswerFileError(Trouble.TOO_LARGE)
    return data


def _read_apart(data: bytes, seconds: float, target: Callable[[Connection], None] = work) -> dict[str, str]:
    """Read the bytes in a process of its own, which is ended whatever happens."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=target, args=(theirs,), daemon=True)
    child.start()
    theirs.close()
    try:
        ours.send_bytes(data)
        return _heard(ours, seconds)
    except (EOFError, OSError) as error:
        raise AnswerFileError(Trouble.BROKEN) from error
    finally:
        ours.close()
        child.kill()
        child.join()
        child.close()


def _heard(ours: Connection, seconds: float) -> dict[str, str]:
    """What the child reports; its words are taken as data, never as objects of ours."""
    if not ours.poll(seconds):
        raise AnswerFileError(Trouble.TOO_LONG)
    try:
        report = msgspec.json.decode(ours.recv_bytes(LARGEST_REPORT), type=_Report)
    except msgspec.MsgspecError as error:
        raise AnswerFileError(Trouble.BROKEN) from error
    if report.refusal is not None:
        raise AnswerFileError(_OF_REFUSAL[report.refusal])
    return report.values
