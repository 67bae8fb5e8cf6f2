"""The answer form: what a contractor is asked, by name, for the brief's form, its CSV twin and whoever reads them back.

Only what may be shared is read of the plan, so that no form can tell more than the brief.
"""

from collections.abc import Iterator
from enum import Enum

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.payment import PaymentModel
from ..plan.selection import ContractorKind, Requirement
from ..plan.tasks import Task
from .rows import given_away

LONGEST_LINE = 200
"""Characters in an answer of one line."""

LONGEST_TEXT = 2_000
"""Characters in an answer of several lines; some 300 words."""

REFERENCES = 2
"""Customers of theirs that are asked for."""

YES, NO = "yes", "no"
"""What a question of yes or no comes back as."""

PLAN, VERSION, CURRENCY, LOT = "plan", "version", "currency", "lot"
"""The fields by which an answer is known again; nobody fills them in."""

NAME, WHO, CONTACT = "name", "who", "contact"
TOTAL, RATE, FEE, HOURS, CAP = "total", "rate", "fee", "hours", "cap"
START, WEEKLY, WHEN, VALID = "start", "weekly", "when", "valid"
PEOPLE, OTHERS, ASSUMED, NEEDED, LIMITS, CHANGES = "people", "others", "assumed", "needed", "limits", "changes"
MUST, SHOWN, PRICE, REFERENCE = "must", "shown", "price", "reference"
"""Beginnings of names: what follows the first `_` is the id of a must-have or a task, or a number."""

MOST_PRICED = 40
"""With more tasks than this, prices are asked for the whole alone."""


class AnswerKind(Enum):
    """How a question is answered; `FIXED` ones come filled in and stay as they are."""

    FIXED = "fixed"
    LINE = "line"
    LINES = "lines"
    YES_NO = "yes_no"
    WHO = "who"
    MONEY = "money"
    HOURS = "hours"
    DAY = "day"


class AnswerPart(Enum):
    """What a question is about; the parts stand in this order."""

    FORM = "form"
    WHO = "who"
    MUST_HAVES = "must_haves"
    PRICE = "price"
    TIME = "time"
    PEOPLE = "people"
    TERMS = "terms"


class AnswerField(msgspec.Struct, frozen=True):
    """One question of the form.

    `name` is unlike any other and made of letters, figures, `_` and `-` alone. `item` is the id of the must-have or
    task it is about. `value` is what it comes filled in with.
    """

    name: str
    part: AnswerPart
    label: str
    kind: AnswerKind = AnswerKind.LINE
    hint: str = ""
    item: str = ""
    value: str = ""

    @property
    def longest(self) -> int:
        """As many characters as are taken of the answer."""
        return LONGEST_TEXT if self.kind is AnswerKind.LINES else LONGEST_LINE


def answer_fields(plan: Plan, plan_id: str, version: int, words: Words, lot: str = "") -> tuple[AnswerField, ...]:
    """The questions to a contractor, in order; for a small job fewer of them.

    `plan` may be the shared part of one; `version` is the brief's; `lot` the id of the lot it asks about.
    """
    return (
        *_form(plan, plan_id, version, words, lot),
        *_who(plan, words),
        *_must_haves(plan, words),
        *_prices(plan, words, lot),
        *_time(words),
        *_people(plan, words),
        *_terms(plan, words),
    )


def is_small(plan: Plan) -> bool:
    """Whether the job is so small that a short form is the polite one."""
    chosen = plan.selection
    return len(given_away(plan.tasks.items)) <= 2 and not (
        chosen.must_haves or chosen.criteria or plan.payment.service_levels
    )


def named(kind: str, item: str) -> str:
    """The name of a field about one must-have, task or reference."""
    return f"{kind}_{item}"


def asked_of(part: AnswerPart, words: Words) -> str:
    """What the questions of a part are about, as a heading."""
    return {
        AnswerPart.FORM: words.say("This form"),
        AnswerPart.WHO: words.say("You"),
        AnswerPart.MUST_HAVES: words.say("What you must have"),
        AnswerPart.PRICE: words.say("Your price"),
        AnswerPart.TIME: words.say("Your time"),
        AnswerPart.PEOPLE: words.say("Your people"),
        AnswerPart.TERMS: words.say("Your terms"),
    }[part]


def _form(plan: Plan, plan_id: str, version: int, words: Words, lot: str) -> Iterator[AnswerField]:
    fixed = [
        (PLAN, words.say("Plan"), plan_id),
        (VERSION, words.say("Version"), str(version)),
        (CURRENCY, words.say("Currency"), plan.payment.currency),
    ]
    if lot:
        fixed.append((LOT, words.say("Lot"), lot))
    for name, label, value in fixed:
        yield AnswerField(name, AnswerPart.FORM, label, AnswerKind.FIXED, value=value)


def _who(plan: Plan, words: Words) -> Iterator[AnswerField]:
    part = AnswerPart.WHO
    yield AnswerField(NAME, part, words.say("Your name or firm"))
    if not is_small(plan):
        yield AnswerField(WHO, part, words.say("You are"), AnswerKind.WHO)
    yield AnswerField(CONTACT, part, words.say("How to reach you"), hint=words.say("E-mail and telephone."))


def who_choices(words: Words) -> tuple[tuple[str, str], ...]:
    """What a contractor may be: what comes back, and its words."""
    kinds = (ContractorKind.INDIVIDUAL, ContractorKind.FIRM)
    return tuple((kind.value, words.choice(kind)) for kind in kinds)


def _must_haves(plan: Plan, words: Words) -> Iterator[AnswerField]:
    for one in plan.selection.must_haves:
        if one.name.strip():
            yield from _must_have(one, words)


def _must_have(one: Requirement, words: Words) -> Iterator[AnswerField]:
    part, name = AnswerPart.MUST_HAVES, " ".join(one.name.split())
    hint = one.evidence.strip() or words.say("Where you were, what you did, what came of it; about 100 words.")
    yield AnswerField(named(MUST, one.id), part, name, AnswerKind.YES_NO, item=one.id)
    label = words.say("Shown by: {requirement}", requirement=name)
    yield AnswerField(named(SHOWN, one.id), part, label, AnswerKind.LINES, hint, one.id)


def _prices(plan: Plan, words: Words, lot: str) -> Iterator[AnswerField]:
    part, money = AnswerPart.PRICE, AnswerKind.MONEY
    match plan.payment.model:
        case PaymentModel.RETAINER:
            yield from _items(plan, words, lot)
            yield AnswerField(FEE, part, words.say("Your fee a month"), money, words.say("Before tax."))
        case PaymentModel.TIME_AND_MATERIALS | PaymentModel.CAPPED:
            yield AnswerField(RATE, part, words.say("Your rate an hour"), money, words.say("Before tax."))
            yield AnswerField(HOURS, part, words.say("Hours you expect"), AnswerKind.HOURS)
            yield AnswerField(CAP, part, words.say("Never more than"), money, words.say("For the whole, before tax."))
        case _:
            yield from _items(plan, words, lot)
            yield AnswerField(TOTAL, part, words.say("Your price in all"), money, words.say("Before tax."))


def _items(plan: Plan, words: Words, lot: str) -> Iterator[AnswerField]:
    """A price for each task, where there are several and not too many to price one by one; of a lot, for its own."""
    of_lot = any(one.id == lot for one in plan.tasks.lots)
    asked = (task for task in given_away(plan.tasks.items) if not of_lot or task.lot == lot)
    tasks = [task for task in asked if task.name.strip()]
    if 1 < len(tasks) <= MOST_PRICED:
        yield from (_priced(task) for task in tasks)


def _priced(task: Task) -> AnswerField:
    label = " ".join(task.name.split())
    return AnswerField(named(PRICE, task.id), AnswerPart.PRICE, label, AnswerKind.MONEY, item=task.id)


def _time(words: Words) -> Iterator[AnswerField]:
    part = AnswerPart.TIME
    yield AnswerField(START, part, words.say("Earliest start"), AnswerKind.DAY)
    yield AnswerField(WEEKLY, part, words.say("Hours a week you have"), AnswerKind.HOURS)
    hint = words.say("From, until, and your time zone.")
    yield AnswerField(WHEN, part, words.say("When you work"), hint=hint)
    yield AnswerField(VALID, part, words.say("Your answer holds until"), AnswerKind.DAY)


def _people(plan: Plan, words: Words) -> Iterator[AnswerField]:
    part, lines = AnswerPart.PEOPLE, AnswerKind.LINES
    if not is_small(plan):
        yield AnswerField(PEOPLE, part, words.say("Who does the work"), lines, words.say("Names and what each does."))
        yield AnswerField(OTHERS, part, words.say("Work you pass on"), lines, words.say("What, and to whom. Or: none."))
    for number in range(1, REFERENCES + 1 - is_small(plan)):
        label = words.say("A customer we may ask")
        hint = words.say("Name, and how to reach them.")
        yield AnswerField(named(REFERENCE, str(number)), part, label, hint=hint, item=str(number))


def _terms(plan: Plan, words: Words) -> Iterator[AnswerField]:
    part, lines = AnswerPart.TERMS, AnswerKind.LINES
    if not is_small(plan):
        yield AnswerField(ASSUMED, part, words.say("What your price rests on"), lines)
    yield AnswerField(NEEDED, part, words.say("What you need from us"), lines)
    yield AnswerField(LIMITS, part, words.say("Your limits"), lines, words.say("What you cannot do or give."))
    yield AnswerField(CHANGES, part, words.say("Terms you would change"), lines, words.say("Which, and into what."))
