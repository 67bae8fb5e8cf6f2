"""The earlier states of a plan, read one at a time: what sort each is, and what is different in it from now."""

from collections.abc import Iterator

import msgspec

from ..advice.comparison import compare
from ..language import Words
from ..plan import Plan
from ..storage.contents import Contents
from ..storage.history import History, Version, contents_of

_NAMED = 3
"""How many parts of the plan a state names in which answers differ."""


class State(msgspec.Struct, frozen=True):
    """An earlier state: where it is kept, what sort it is, how it differs from now, and whether it does."""

    version: Version
    sort: str
    different: str
    same: bool


def moment_of(version: Version, words: Words) -> str:
    """When it was kept, by the owner's clock: 12 Feb 2027, 14:02."""
    at = version.saved_at.astimezone()
    return words.say(", ").join((words.day(at.date()), words.clock(at.time())))


def states(history: History, plan_id: str, now: Plan, words: Words) -> Iterator[State]:
    """What is kept of a plan, newest first, each file read when its turn comes; damaged ones are left out.

    Of saves in a row with the same answers one is told, the oldest, unless some were agreed or went out.
    """
    held: tuple[Version, Contents] | None = None
    for version in history.versions(plan_id):
        contents = contents_of(version)
        if contents is None:
            continue
        if held is not None and (held[0].pinned or held[1].draft != contents.draft):
            if contents.draft == held[1].draft and not version.pinned:
                continue
            yield _told(*held, now, words)
        held = version, contents
    if held is not None:
        yield _told(*held, now, words)


def _told(version: Version, contents: Contents, now: Plan, words: Words) -> State:
    sort = _sort(contents, words) if version.pinned else words.say("Saved")
    return State(version, sort, _different(contents.draft, now, words), contents.draft == now)


def _sort(contents: Contents, words: Words) -> str:
    """What a state that is kept for ever was kept for: it was agreed on, or else a brief was made of it just then."""
    agreed, briefs = contents.agreed, contents.record.briefs
    sent_just_now = bool(briefs) and briefs[-1].revision + 1 == contents.revision
    if agreed and agreed[-1].plan == contents.draft and not sent_just_now:
        return words.say("Agreed version {n}", n=words.number(agreed[-1].number))
    return words.say("Brief sent out") if briefs else words.say("Saved")


def _different(then: Plan, now: Plan, words: Words) -> str:
    """How many answers differ, and in which parts of the plan."""
    if then == now:
        return words.say("As it is now")
    changes = compare(then, now, words, include_private=True)
    parts = list(dict.fromkeys(change.section for change in changes))
    if not parts:
        return words.say("Only the order of rows is different")
    count = words.say_many("{n} answer is different", "{n} answers are different", len(changes))
    named = parts if len(parts) <= _NAMED else [*parts[:_NAMED], words.say("more")]
    return words.say("{label}: {text}", label=count, text=words.listed(named))
