"""The command `compare`: what the draft changes in an agreed version, term by term."""

from argparse import Namespace
from collections.abc import Iterator
from itertools import groupby, zip_longest
from textwrap import wrap

from ..advice.comparison import TermChange, total_change
from ..advice.comparison import compare as changes_between
from ..advice.figures import contract_total
from ..language import Words
from ..plan import AgreedVersion, Plan
from ..storage.planfile import Contents
from .opening import as_json, as_text, open_plan, words_for
from .outcome import CannotError, Outcome

_WIDTHS = (32, 28, 28, 10)
"""Columns of the printed table: the term, before, after, the effect."""


def compare(asked: Namespace) -> Outcome:
    """Print how the draft differs from an agreed version, in what may be shared."""
    contents = open_plan(asked.plan).contents
    new, words = contents.draft, words_for(contents.draft)
    version = _version(contents, asked.version, words)
    changes = changes_between(version.plan, new, words)
    if asked.json:
        return as_json(_data(version, new, changes))
    return as_text(list(_lines(version, new, changes, words)))


def _version(contents: Contents, number: int | None, words: Words) -> AgreedVersion:
    if not contents.agreed:
        raise CannotError(words.say("Nothing has been agreed in this plan yet."))
    if number is None:
        return contents.agreed[-1]
    for version in contents.agreed:
        if version.number == number:
            return version
    raise CannotError(words.say("This plan has no agreed version {n}.", n=number))


def _data(version: AgreedVersion, new: Plan, changes: tuple[TermChange, ...]) -> dict[str, object]:
    before, after = contract_total(version.plan), contract_total(new)
    comparable = before is not None and after is not None and version.plan.payment.currency == new.payment.currency
    return {
        "version": version.number,
        "agreed_on": version.agreed_on.isoformat(),
        "changes": [
            {
                "path": one.path,
                "section": one.section,
                "label": one.label,
                "before": one.before,
                "after": one.after,
                "kind": one.kind.value,
                "effect": one.effect,
            }
            for one in changes
        ],
        "currency": new.payment.currency,
        "total_before": before,
        "total_after": after,
        "total_change": after - before if comparable and after is not None and before is not None else None,
    }


def _lines(version: AgreedVersion, new: Plan, changes: tuple[TermChange, ...], words: Words) -> Iterator[str]:
    day = words.day(version.agreed_on)
    if not changes:
        yield words.say("Nothing has changed since version {n}, agreed on {day}.", n=version.number, day=day)
        return
    yield words.say("What changed since version {n}, agreed on {day}:", n=version.number, day=day)
    yield ""
    yield from _row((words.say("Term"), words.say("Before"), words.say("After"), words.say("Effect")))
    for section, terms in groupby(changes, key=lambda one: one.section):
        yield ""
        yield section
        for one in terms:
            yield from _row((one.label, one.before, one.after, one.effect))
    total = total_change(version.plan, new, words)
    if total is not None:
        yield ""
        yield total.sentence


def _row(cells: tuple[str, ...]) -> Iterator[str]:
    """The cells beside each other, each broken within its column."""
    wrapped = [wrap(" ".join(cell.split()), width) for cell, width in zip(cells, _WIDTHS, strict=True)]
    for pieces in zip_longest(*wrapped, fillvalue=""):
        columns = (f"{piece:{width}}" for piece, width in zip(pieces, _WIDTHS, strict=True))
        yield ("  " + "  ".join(columns)).rstrip()
