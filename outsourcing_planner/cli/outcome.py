"""What a command comes to: text and an exit status, or the one line that says why it cannot be done."""

import unicodedata
from typing import NamedTuple

DONE, FOUND_ERRORS, CANNOT, INTERRUPTED = 0, 1, 2, 130
"""Exit statuses: done; `check` found an error; it cannot be done; stopped from the keyboard."""


class Outcome(NamedTuple):
    """What goes to standard output, whole and at the end, and the exit status."""

    text: str
    status: int = DONE


class CannotError(Exception):
    """Why a command cannot be done, in one plain sentence; nothing was written."""


def printable(text: str) -> str:
    """The text without control characters, which could steer a terminal; line breaks stay."""
    return "".join(sign if sign in "\n\t" or unicodedata.category(sign) != "Cc" else "\ufffd" for sign in text)


def one_line(text: str) -> str:
    """The text on a single line, without control characters."""
    return " ".join(printable(text).split())
