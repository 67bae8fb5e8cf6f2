"""Runs one command: parses, loads only what the command needs, prints its outcome, and turns trouble into one line."""

import gc
import io
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from typing import TextIO

from .arguments import parser
from .outcome import CANNOT, INTERRUPTED, CannotError, Outcome, one_line


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit status; arguments default to those of the process, which ends with it."""
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    if arguments is not None:
        return _run(arguments)
    gc.disable()
    status = _run(sys.argv[1:], _keep_loaded)
    # Else Python would look through all that was used once more, only to find that the process ends.
    gc.freeze()
    return status


def _run(arguments: Sequence[str], loaded: Callable[[], None] = lambda: None) -> int:
    """Run a command; `loaded` is called between loading and running it."""
    try:
        asked = parser(*arguments[:1]).parse_args(arguments)
        command = _command(asked.command)
        loaded()
        outcome = command(asked)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    except CannotError as error:
        return _complain(str(error))
    except OSError as error:
        return _complain(error.strerror or str(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    return _print(outcome)


def _keep_loaded() -> None:
    """Spare the collector what was loaded: it stays to the end, and to look it through takes a tenth of a check."""
    gc.freeze()
    gc.enable()


def _command(name: str) -> Callable[[Namespace], Outcome]:
    """The command of that name, imported only now: a check needs no PDF, a schema no disk."""
    match name:
        case "new":
            from .making import new as command
        case "agree":
            from .making import agree as command
        case "show":
            from .showing import show as command
        case "schema":
            from .showing import schema as command
        case "check":
            from .judging import check as command
        case "figures":
            from .figuring import figures as command
        case "compare":
            from .comparing import compare as command
        case "calendar":
            from .calendaring import calendar as command
        case "private":
            from .private_printing import private as command
        case "answer-form":
            from .answering import answer_form as command
        case "answer":
            from .answering import answer as command
        case _:
            from .briefing import brief as command
    return command


def _print(outcome: Outcome) -> int:
    try:
        sys.stdout.write(outcome.text)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read has seen enough; Python would complain again when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        return _complain(error.strerror or str(error))
    return outcome.status


def _complain(sentence: str) -> int:
    sys.stderr.write(f"outplan: {one_line(sentence)}\n")
    return CANNOT


def _speak_utf8(stream: TextIO) -> None:
    """Consoles of Windows default to a code page that lacks most letters."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
