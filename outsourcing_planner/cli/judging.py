"""The command `check`: what the plan check finds, for a person or for a script."""

from argparse import Namespace
from collections.abc import Iterator
from datetime import date

from ..advice.check import check as findings_of
from ..advice.finding import Finding, Level, Topic
from ..language import Words
from .opening import as_json, as_text, open_plan, words_for
from .outcome import DONE, FOUND_ERRORS, Outcome

_TOLD = ("id", "level", "topic", "path", "sentence", "reason", "source", "known")
"""What is told of a finding to a script."""


def check(asked: Namespace) -> Outcome:
    """Print the findings of all steps; the status tells whether one is an error."""
    contents = open_plan(asked.plan).contents
    plan = contents.draft
    words = words_for(plan)
    found = findings_of(plan, asked.today or date.today(), words, agreed=contents.agreed_plan)
    printed = as_json(_data(found)) if asked.json else as_text(list(_lines(found, words)))
    status = FOUND_ERRORS if _count(found, Level.ERROR) else DONE
    return printed._replace(status=status)


def _data(found: tuple[Finding, ...]) -> dict[str, object]:
    told = [{name: _plain(getattr(one, name)) for name in _TOLD} for one in found]
    counts = {level.value: _count(found, level) for level in Level}
    return {"findings": told, "counts": counts | {"known": _kept(found)}}


def _plain(value: object) -> object:
    return value.value if isinstance(value, Level | Topic) else value


def _lines(found: tuple[Finding, ...], words: Words) -> Iterator[str]:
    for one in found:
        yield f"{_called(one.level, words)}: {' '.join(one.sentence.split())}  [{one.id}, {one.path}]"
        yield f"    {one.reason} ({one.source})"
        if one.known is not None:
            told = words.say("You know, and keep it.")
            yield f"    {told} {' '.join(one.known.split())}".rstrip()
    errors, warnings = _count(found, Level.ERROR), _count(found, Level.WARNING)
    if not found:
        yield words.say("Nothing to mend.")
        return
    kept = _kept(found)
    # Commas alone: to join them as a sentence does would take a locale's data, a tenth of the time of a check.
    yield ", ".join(
        (
            words.say_many("{n} error", "{n} errors", errors),
            words.say_many("{n} warning", "{n} warnings", warnings),
            words.say_many("{n} note", "{n} notes", _count(found, Level.NOTE)),
            *((words.say_many("{n} you keep", "{n} you keep", kept),) if kept else ()),
        )
    )


def _called(level: Level, words: Words) -> str:
    said = {Level.ERROR: words.say("Error"), Level.WARNING: words.say("Warning"), Level.NOTE: words.say("Note")}
    return said[level]


def _count(found: tuple[Finding, ...], level: Level) -> int:
    """How many of that weight are still to look at."""
    return sum(one.level is level and one.counts for one in found)


def _kept(found: tuple[Finding, ...]) -> int:
    return sum(one.known is not None for one in found)
