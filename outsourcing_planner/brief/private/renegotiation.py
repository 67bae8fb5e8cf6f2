"""The pack for the next talk: what happened, then the owner's own limits, then what they want to change."""

from collections.abc import Iterator

from ...advice.gains import BetterFor
from ...advice.renegotiation import Weighed, Wishes, remarks, wishes
from ...advice.rows import shortened
from ...advice.runway import runway
from ...language import Words
from ...plan import Plan
from ...plan.fields import N_
from ..content import Align, Block, Column, Heading, NewPage, Paragraph, Table, Wording
from ..tables import key_table, label, mark, text
from ..wording import counted, lines, listed, plain, quiet, strong, text_of
from .evidence import evidence
from .parts import Outlook, bullets, part

NOTHING_YET = N_("Nothing is written down yet. What you write under “How it goes” stands here.")
"""Said where there is no evidence, on paper and on the screen."""


def renegotiation(plan: Plan, outlook: Outlook, words: Words) -> tuple[Block, ...]:
    """Three parts, each on pages of its own, so that the limits never lie on the table with the rest."""
    return (
        *_happened(plan, outlook, words),
        NewPage(),
        *_limits(plan, words),
        NewPage(),
        *_wished(plan, outlook, words),
    )


def wishes_table(found: Wishes, words: Words) -> Table | None:
    """The wished changes, for whom each is better and what it does in a year; nothing without any."""
    if not found.changes:
        return None
    columns = (
        text(words.say("Term")),
        text(words.say("Agreed")),
        text(words.say("Wished")),
        mark(words.say("Effect")),
        mark(words.say("Better for")),
        Column(words.say("In a year"), Align.END),
    )
    return Table(columns, tuple(_row(one, found, words) for one in found.changes), _total(found, words), dense=True)


def wishes_in_short(found: Wishes, words: Words) -> Table | None:
    """The same for a narrow place: how a term was and is to be under each other, and what it means."""
    if not found.changes:
        return None
    heads = (words.say("Term"), words.say("Agreed, wished"), words.say("Better for"), words.say("In a year"))
    rows = tuple(_short_row(one, found, words) for one in found.changes)
    total = _total(found, words)
    return Table(tuple(Column(head) for head in heads), rows, (total[0], (), (), total[-1]) if total else ())


def _short_row(one: Weighed, found: Wishes, words: Words) -> tuple[Wording, ...]:
    change = one.change
    was = words.say("Agreed: {term}", term=shortened(change.before)) if change.before else ""
    wished = words.say("Wished: {term}", term=shortened(change.after)) if change.after else ""
    return (
        plain(change.label),
        lines(plain(was), plain(wished)),
        lines(plain(words.say(one.better_for.value)), plain(change.effect)),
        plain(text_of(_money(one, found, words))),
    )


def _happened(plan: Plan, outlook: Outlook, words: Words) -> Iterator[Block]:
    yield from part(label(words, "course.reopen_reasons"), bullets(plan.course.reopen_reasons))
    found = evidence(plan, outlook, words)
    yield from found
    if not found:
        yield Heading(words.say("What happened"))
        yield Paragraph(quiet(words.say(NOTHING_YET)))


def _limits(plan: Plan, words: Words) -> Iterator[Block]:
    yield Heading(words.say("Your limits: keep this page to yourself"))
    yield from key_table(_own(plan, words))
    run = runway(plan)
    yield from part(words.say("Before you talk"), bullets([*remarks(plan, words), *([run.say(words)] if run else [])]))


def _own(plan: Plan, words: Words) -> Iterator[tuple[str, Wording]]:
    own, talk = plan.payment, plan.renegotiation
    yield label(words, "renegotiation.talk_on"), plain(words.long_day(talk.talk_on)) if talk.talk_on else ()
    yield label(words, "renegotiation.must_get"), listed(plain(line) for line in talk.must_get)
    for name in ("opening_offer", "highest_price", "highest_rate"):
        amount = getattr(own, name)
        yield label(words, f"payment.{name}"), strong(words.money(amount, own.currency)) if amount is not None else ()
    yield label(words, "payment.trade_offs"), plain(own.trade_offs)
    yield label(words, "payment.concessions"), counted(plain(line) for line in own.concessions)
    yield label(words, "payment.walk_away"), plain(own.walk_away)
    yield label(words, "renegotiation.plan_b"), plain(talk.plan_b)
    yield label(words, "renegotiation.notes"), plain(talk.notes)


def _wished(plan: Plan, outlook: Outlook, words: Words) -> Iterator[Block]:
    yield Heading(words.say("What you want to change"))
    if outlook.agreed is None:
        yield Paragraph(quiet(words.say("Nothing was agreed yet, so there is nothing to compare with.")))
        return
    found = wishes(plan, outlook.agreed, words)
    first, *rest = found.say(words)
    yield Paragraph(strong(first))
    told = bullets(rest)
    if told:
        yield told
    made = wishes_table(found, words)
    if made:
        yield made


def _row(one: Weighed, found: Wishes, words: Words) -> tuple[Wording, ...]:
    change = one.change
    named = lines(plain(change.label), quiet(change.section if change.section != change.label else ""))
    better = words.say(one.better_for.value)
    return (
        named,
        plain(change.before or "–"),
        plain(change.after or "–"),
        plain(change.effect),
        strong(better) if one.better_for is BetterFor.YOU else plain(better),
        _money(one, found, words),
    )


def _money(one: Weighed, found: Wishes, words: Words) -> Wording:
    effect = one.in_a_year
    if effect is None:
        return ()
    amount = "" if effect.amount is None else _signed(effect.amount, found.currency, words)
    return lines(strong(amount), quiet(effect.say(words)))


def _total(found: Wishes, words: Words) -> tuple[Wording, ...]:
    """What is paid every year for sure; what hangs on something is not added up."""
    if not found.a_year:
        return ()
    said = strong(_signed(found.a_year, found.currency, words))
    return (strong(words.say("For sure, every year")), (), (), (), (), said)


def _signed(amount: int, currency: str, words: Words) -> str:
    """An amount with its sign, so that more and less are told apart at a glance."""
    told = words.money(abs(amount), currency)
    return words.say("+{amount}", amount=told) if amount > 0 else words.say("−{amount}", amount=told)
