"""Where each term stands between both sides, how far they have come together, and the plan in which a term moves on."""

from collections.abc import Collection, Iterable, Iterator

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.terms import TermRecord, TermState
from .rows import called
from .terms import Term, terms

UNSETTLED = frozenset({TermState.OPEN, TermState.PROPOSED_BY_THEM})
"""The states in which something has still to be said by the owner or by both."""


class Standing(msgspec.Struct, frozen=True):
    """A term and where it stands; `changed` where it was agreed on and has said another thing since, so it is open.

    `wish` is what they would rather have, in the owner's words.
    """

    term: Term
    state: TermState = TermState.PROPOSED_BY_US
    wish: str = ""
    changed: bool = False

    @property
    def is_unsettled(self) -> bool:
        """Whether somebody has still to say something about it."""
        return self.state in UNSETTLED

    def called(self, words: Words) -> str:
        """What the term is called: a row by its own name, anything else by its label."""
        item = self.term.item
        return called(item, words) if item is not None else words.say(self.term.label)


class Count(msgspec.Struct, frozen=True):
    """How many terms there are, and how many of them stand where."""

    terms: int
    agreed: int
    open: int
    theirs: int

    def say(self, words: Words) -> str:
        """How far both sides are, in a sentence or two; what is nothing is not told."""
        if not self.terms:
            return words.say("There is nothing to agree on yet.")
        done = words.number(self.agreed)
        said = [words.say_many("{done} of {n} term agreed.", "{done} of {n} terms agreed.", self.terms, done=done)]
        if self.open:
            said.append(words.say_many("{n} is open.", "{n} are open.", self.open))
        if self.theirs:
            said.append(words.say_many("{n} waits for your answer.", "{n} wait for your answer.", self.theirs))
        return " ".join(said)


def standings(plan: Plan) -> tuple[Standing, ...]:
    """Where each term of the plan stands, in its order.

    One without a record is what the plan proposes. One agreed on that says another thing now is open, and agreed again
    once it says what was agreed.
    """
    records = {one.path: one for one in plan.agreement.terms}
    return tuple(_standing(term, records.get(term.path)) for term in terms(plan))


def unsettled(plan: Plan) -> Iterator[Standing]:
    """The terms of which somebody has still to say something; quick where nothing was ever noted."""
    if plan.agreement.terms:
        yield from (one for one in standings(plan) if one.is_unsettled)


def count(found: Iterable[Standing]) -> Count:
    """How many of these terms stand where."""
    states = [one.state for one in found]
    return Count(
        terms=len(states),
        agreed=states.count(TermState.AGREED),
        open=states.count(TermState.OPEN),
        theirs=states.count(TermState.PROPOSED_BY_THEM),
    )


def moved(plan: Plan, paths: Collection[str], state: TermState) -> Plan:
    """The plan in which the terms at these paths stand there from now on; what they would rather have stays noted."""
    records = {one.path: one for one in plan.agreement.terms}
    found = {term.path: term for term in terms(plan)}
    for path in paths:
        if path in found:
            seal = found[path].seal if state is TermState.AGREED else ""
            held = records.get(path) or TermRecord(id=_free(records), path=path)
            records[path] = msgspec.structs.replace(held, state=state, seal=seal)
    return _kept(plan, records, found)


def wished(plan: Plan, path: str, wish: str) -> Plan:
    """The plan in which that is what they would rather have instead of the term at a path."""
    records = {one.path: one for one in plan.agreement.terms}
    held = records.get(path) or TermRecord(id=_free(records), path=path)
    records[path] = msgspec.structs.replace(held, wish=wish.strip())
    return _kept(plan, records, {term.path for term in terms(plan)})


def _standing(term: Term, record: TermRecord | None) -> Standing:
    if record is None:
        return Standing(term)
    changed = record.state is TermState.AGREED and record.seal != term.seal
    return Standing(term, TermState.OPEN if changed else record.state, record.wish, changed)


def _kept(plan: Plan, records: dict[str, TermRecord], there: Collection[str]) -> Plan:
    """The plan with the records that say something about a term it has; those of terms that are gone are forgotten."""
    said = (one for one in records.values() if one.state is not TermState.PROPOSED_BY_US or one.wish)
    kept = tuple(one for one in said if one.path in there)
    return plan if kept == plan.agreement.terms else _with(plan, kept)


def _with(plan: Plan, kept: tuple[TermRecord, ...]) -> Plan:
    return msgspec.structs.replace(plan, agreement=msgspec.structs.replace(plan.agreement, terms=kept))


def _free(records: dict[str, TermRecord]) -> str:
    taken, number = {one.id for one in records.values()}, len(records) + 1
    while f"t{number}" in taken:
        number += 1
    return f"t{number}"
