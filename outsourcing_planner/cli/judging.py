"""The command `check`: what the plan check finds, for a person or for a script."""

from argparse import Namespace
from collections.abc import Iterator
from datetime import date

from ..advice.check import check as findings_of
from ..advice.finding import Finding, Level
from ..language import Words
from .opening import as_json, as_text, open_plan, words_for
from .outcome import DONE, FOUND_ERRORS, Outcome


def check(asked: Namespace) -> Outcome:
    """Print the findings of all steps; the status tells whether one is an error."""
    plan = open_plan(asked.plan).contents.draft
    words = words_for(plan)
    found = findings_of(plan, asked.today or date.today(), words)
    printed = as_json(_data(found)) if asked.json else as_text(list(_lines(found, words)))
    status = FOUND_ERRORS if _count(found, Level.ERROR) else DONE
    return printed._replace(status=status)


def _data(found: tuple[Finding, ...]) -> dict[str, object]:
    told = [
        {"id": one.id, "level": one.level.value, "path": one.path, "sentence": one.sentence, "reason": one.reason}
        for one in found
    ]
    return {"findings": told, "counts": {level.value: _count(found, level) for level in Level}}


def _lines(found: tuple[Finding, ...], words: Words) -> Iterator[str]:
    for one in found:
        yield f"{_called(one.level, words)}: {' '.join(one.sentence.split())}  [{one.id}, {one.path}]"
        yield f"    {one.reason}"
    errors, warnings = _count(found, Level.ERROR), _count(found, Level.WARNING)
    if not found:
        yield words.say("Nothing to mend.")
        return
    yield words.listed(
        (
            words.say_many("{n} error", "{n} errors", errors),
            words.say_many("{n} warning", "{n} warnings", warnings),
            words.say_many("{n} note", "{n} notes", _count(found, Level.NOTE)),
        )
    )


def _called(level: Level, words: Words) -> str:
    said = {Level.ERROR: words.say("Error"), Level.WARNING: words.say("Warning"), Level.NOTE: words.say("Note")}
    return said[level]


def _count(found: tuple[Finding, ...], level: Level) -> int:
    return sum(one.level is level for one in found)
