"""An answer held against its plan: what they ask, whether they have what they must, and the plan that takes it."""

from datetime import date

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.money import rounded
from ..plan.payment import PaymentModel
from ..plan.selection import Candidate, Reference
from . import answer_form as form
from .answer import LARGEST_AMOUNT, Answer, plain
from .answer_form import answer_fields


def quote_of(plan: Plan, answer: Answer) -> int | None:
    """What they ask: for the whole, or a month for a monthly fee; nothing in another currency or without a price.

    Where only the parts were priced, their sum; where only the hour was, the hours they expect at that rate.
    """
    if answer.currency != plan.payment.currency:
        return None
    said = answer.fee if plan.payment.model is PaymentModel.RETAINER else answer.total
    if said is None:
        said = answer.cap
    if said is None and answer.prices:
        said = sum(answer.prices.values())
    if said is None and answer.rate is not None and answer.hours is not None:
        said = rounded(answer.rate * answer.hours)
    return said if said is None or said <= LARGEST_AMOUNT else None


def has_must_haves(plan: Plan, answer: Answer) -> bool | None:
    """Whether they say they have everything that must be; nothing where they say no nor yes to one."""
    said = [answer.met.get(one.id) for one in plan.selection.must_haves if one.name.strip()]
    if False in said:
        return False
    return None if None in said or not said else True


def same_candidate(plan: Plan, answer: Answer) -> Candidate | None:
    """The candidate of that name, if there is one already."""
    name = plain(answer.name)
    return next((one for one in plan.selection.candidates if name and plain(one.name) == name), None)


def take(plan: Plan, answer: Answer, on: date, words: Words) -> Plan:
    """The plan with the answer as a candidate's quote; a candidate of the same name gets the new one, scores stay."""
    known = same_candidate(plan, answer)
    chosen = plan.selection
    base = known or Candidate(id=_free_id({one.id for one in chosen.candidates}), name=answer.name)
    filled = msgspec.structs.replace(
        base,
        kind=answer.kind or base.kind,
        contact=answer.contact or base.contact,
        capacity=answer.weekly if answer.weekly is not None else base.capacity,
        hours=answer.when or base.hours,
        quote=quote_of(plan, answer),
        quoted_on=on,
        meets_essentials=has_must_haves(plan, answer),
        exceptions=_joined(base.exceptions, answer.changes),
        note=_joined(base.note, note_of(plan, answer, words)),
    )
    candidates = tuple(filled if one is known else one for one in chosen.candidates)
    selection = msgspec.structs.replace(
        chosen,
        candidates=candidates if known else (*candidates, filled),
        references=(*chosen.references, *_references(plan, answer, filled.id)),
    )
    return msgspec.structs.replace(plan, selection=selection)


def note_of(plan: Plan, answer: Answer, words: Words) -> str:
    """All they wrote that has no place of its own on a candidate, each under its name, and what was not clear of it.

    The price of a lot is among it: an answer of theirs for another lot brings the candidate another price.
    """
    said = told(plan, msgspec.structs.replace(answer, changes=""), words)
    quote = quote_of(plan, answer) if answer.lot else None
    if quote is not None:
        said.insert(1, (price_name(plan, words), words.money(quote, answer.currency)))
    lines = (words.say("{label}: {text}", label=label, text=text) for label, text in said)
    return "\n".join((*lines, *answer.unread))


def told(plan: Plan, answer: Answer, words: Words) -> list[tuple[str, str]]:
    """Such answers with their names, in the order of the form."""
    currency = answer.currency
    money = {form.RATE: answer.rate, form.CAP: answer.cap}
    said = {name: words.money(amount, currency) for name, amount in money.items() if amount is not None}
    said |= {form.LOT: lot_name(plan, answer)} if answer.lot else {}
    said |= {form.named(form.PRICE, key): words.money(amount, currency) for key, amount in answer.prices.items()}
    said |= {form.named(form.SHOWN, key): text for key, text in answer.shown.items()}
    if answer.hours is not None:
        said[form.HOURS] = words.number(answer.hours)
    days = {form.START: answer.start, form.VALID: answer.valid}
    said |= {name: words.day(day) for name, day in days.items() if day}
    for name in (form.PEOPLE, form.OTHERS, form.ASSUMED, form.NEEDED, form.LIMITS, form.CHANGES):
        said[name] = getattr(answer, name)
    fields = answer_fields(plan, "", answer.version, words, answer.lot)
    return [(field.label, said[field.name]) for field in fields if said.get(field.name)]


def price_name(plan: Plan, words: Words) -> str:
    """What their price is for: the whole, or a month."""
    return words.say("Price a month") if plan.payment.model is PaymentModel.RETAINER else words.say("Price in all")


def lot_name(plan: Plan, answer: Answer) -> str:
    """What the lot they answered for is called; what the form says where there is none such."""
    return next((lot.name.strip() for lot in plan.tasks.lots if lot.id == answer.lot), "") or answer.lot


def _free_id(taken: set[str]) -> str:
    number = 1
    while f"answer{number}" in taken:
        number += 1
    return f"answer{number}"


def _joined(before: str, after: str) -> str:
    """The new note under the old one, unless it stands there already."""
    if not after or after in before:
        return before
    return f"{before.strip()}\n\n{after}" if before.strip() else after


def _references(plan: Plan, answer: Answer, candidate: str) -> list[Reference]:
    """Whom they name, without those that were named before."""
    known = {plain(one.name) for one in plan.selection.references if one.candidate == candidate}
    taken = {one.id for one in plan.selection.references}
    new = []
    for name in answer.references:
        if plain(name) not in known:
            new.append(Reference(id=_free_id(taken), candidate=candidate, name=name))
            taken.add(new[-1].id)
    return new
