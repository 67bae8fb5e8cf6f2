"""What taking an answer would bring, before anything is changed, and what is odd about it."""

from collections.abc import Iterator
from datetime import date

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.fields import Unit
from ..plan.money import rounded
from ..plan.payment import PaymentModel
from .answer import Answer
from .answers import lot_name, price_name, quote_of, same_candidate, told
from .rows import called, given_away


class Preview(msgspec.Struct, frozen=True):
    """An answer as the owner looks at it: what it says, by name, and what is odd about it, in sentences.

    `replaces` is the candidate of that name who is in the plan already, or empty.
    """

    lines: tuple[tuple[str, str], ...]
    problems: tuple[str, ...]
    replaces: str = ""


def preview(plan: Plan, answer: Answer, version: int, on: date, words: Words) -> Preview:
    """What taking the answer would bring; `version` is that of the plan's brief now."""
    known = same_candidate(plan, answer)
    return Preview(
        lines=tuple((label, said) for label, said in _lines(plan, answer, words) if said),
        problems=tuple(_problems(plan, answer, version, on, words)),
        replaces=called(known, words) if known else "",
    )


def _lines(plan: Plan, answer: Answer, words: Words) -> Iterator[tuple[str, str]]:
    quote = quote_of(plan, answer)
    yield words.say("From"), answer.name
    yield words.say("They are"), words.choice(answer.kind) if answer.kind else ""
    yield words.say("How to reach them"), answer.contact
    yield price_name(plan, words), words.money(quote, plan.payment.currency) if quote is not None else ""
    for one in plan.selection.must_haves:
        if one.id in answer.met:
            yield one.name, words.say("Yes") if answer.met[one.id] else words.say("No")
    yield words.say("Hours a week"), words.number(answer.weekly) if answer.weekly is not None else ""
    yield words.say("When they work"), answer.when
    yield from told(plan, answer, words)
    yield words.say("May be asked"), words.say("; ").join(answer.references)


def _problems(plan: Plan, answer: Answer, version: int, on: date, words: Words) -> Iterator[str]:
    if not answer.name:
        yield words.say("They did not say who they are.")
    if answer.version < version:
        yield words.say(
            "They answered version {other} of the brief; it is at version {own} now.",
            other=words.number(answer.version),
            own=words.number(version),
        )
    if answer.lot:
        yield words.say("They answered for the lot “{lot}” alone: their price is for it.", lot=lot_name(plan, answer))
    yield from _money(plan, answer, words)
    yield from _must_haves(plan, answer, words)
    yield from _dates(plan, answer, on, words)
    yield from answer.unread


def _money(plan: Plan, answer: Answer, words: Words) -> Iterator[str]:
    own = plan.payment.currency
    if answer.currency != own:
        yield words.say(
            "Their amounts are in {theirs}, this plan’s in {ours}: no price is taken.",
            theirs=answer.currency or words.say("no known currency"),
            ours=own,
        )
        return
    yield from _sums(plan, answer, words)
    if quote_of(plan, answer) is None:
        yield words.say("They gave no price.")


def _sums(plan: Plan, answer: Answer, words: Words) -> Iterator[str]:
    """Where their figures do not agree with each other."""
    currency = answer.currency
    whole = answer.fee if plan.payment.model is PaymentModel.RETAINER else answer.total
    parts = sum(answer.prices.values())
    if answer.prices and whole is not None and parts != whole:
        yield words.say(
            "Their prices come to {sum}, but they say {total} in all.",
            sum=words.money(parts, currency),
            total=words.money(whole, currency),
        )
    if answer.prices:
        for task in given_away(plan.tasks.items):
            if task.id not in answer.prices and (not answer.lot or task.lot == answer.lot):
                yield words.say("No price for “{task}”.", task=called(task, words))
    if answer.rate is not None and answer.hours is not None and answer.cap is not None:
        worked = rounded(answer.rate * answer.hours)
        if worked > answer.cap:
            yield words.say(
                "Their hours at their rate come to {sum}, more than the {cap} they name as the most.",
                sum=words.money(worked, currency),
                cap=words.money(answer.cap, currency),
            )


def _must_haves(plan: Plan, answer: Answer, words: Words) -> Iterator[str]:
    for one in plan.selection.must_haves:
        if not one.name.strip():
            continue
        met, name = answer.met.get(one.id), called(one, words)
        if met is None:
            yield words.say("They do not say whether they have: {requirement}", requirement=name)
        elif not met:
            yield words.say("They do not have: {requirement}", requirement=name)
        elif one.id not in answer.shown:
            yield words.say("They show nothing for: {requirement}", requirement=name)


def _dates(plan: Plan, answer: Answer, on: date, words: Words) -> Iterator[str]:
    if answer.valid is not None and answer.valid < on:
        yield words.say("Their answer held until {day}, which is over.", day=words.day(answer.valid))
    start = plan.timetable.start
    if answer.start is not None and start is not None and answer.start > start:
        days = words.counted((answer.start - start).days, Unit.DAYS)
        yield words.say("They could start on {day}, {days} after your start.", day=words.day(answer.start), days=days)
    needed = plan.selection.sought.hours_needed
    if answer.weekly is not None and needed is not None and answer.weekly < needed:
        yield words.say(
            "They have {hours} a week, you need {needed}.",
            hours=words.counted(answer.weekly, Unit.HOURS),
            needed=words.counted(needed, Unit.HOURS),
        )
