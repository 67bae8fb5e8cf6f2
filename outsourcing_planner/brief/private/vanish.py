"""The card for the day they are gone: who covers, who holds what, and what to do first."""

from collections.abc import Iterable

from ...advice.exposure import exposure
from ...advice.runway import runway
from ...advice.vanish import Card, card
from ...language import Words
from ...plan import Plan
from ...plan.fields import Unit
from ...plan.paths import is_answered
from ..content import Block, Paragraph, Wording
from ..tables import key_table, label, table, text
from ..wording import listed, plain, quiet, strong
from .parts import Outlook, bullets, part, said


def vanish(plan: Plan, outlook: Outlook, words: Words) -> tuple[Block, ...]:
    """One page to keep where you would look for it."""
    found = card(plan, outlook.on, words)
    return (
        Paragraph(strong(found.say(words))),
        *_who(found, words),
        *_steps(found, words),
        *_days(plan, found, words),
        *_holdings(found, words),
        *_places(plan, words),
        *part(label(words, "exit.knowledge_held"), bullets(found.only_they_know)),
        *_people(plan, words),
    )


def _who(found: Card, words: Words) -> tuple[Block, ...]:
    return part(label(words, "exit.stand_in"), said(found.stand_in))


def _steps(found: Card, words: Words) -> tuple[Block, ...]:
    hint = words.say("These fit most plans. Write your own on the page “Ending well”.") if found.steps_are_ready else ""
    return part(
        words.say("The first steps"),
        bullets(found.steps, numbered=True),
        Paragraph(quiet(hint)) if hint else None,
    )


def _days(plan: Plan, found: Card, words: Words) -> tuple[Block, ...]:
    lines = []
    if found.uncovered:
        gap = words.counted(found.uncovered, Unit.DAYS)
        if found.stand_in:
            lines.append(
                words.say("For {days} more, until somebody new is there, all rests on who stands in.", days=gap)
            )
        else:
            lines.append(words.say("{days} would be covered by nobody.", days=gap))
    run, risked = runway(plan), exposure(plan)
    lines += [run.say(words)] if run else []
    lines += [risked.say(words)] if risked else []
    if found.rehearse_on:
        lines.append(words.say("You try this out on {day}.", day=words.long_day(found.rehearse_on)))
    return part(words.say("Time and money"), bullets(lines))


def _holdings(found: Card, words: Words) -> tuple[Block, ...]:
    rows = (
        (words.say("In your name"), _held(found.we_hold)),
        (words.say("In another name"), _held(found.they_hold)),
        (words.say("Nobody said"), _held(found.nobody_said)),
    )
    return part(words.say("Who holds what"), *key_table(rows))


def _held(names: Iterable[str]) -> Wording:
    return listed(plain(name) for name in names)


def _places(plan: Plan, words: Words) -> tuple[Block, ...]:
    columns = tuple(text(label(words, f"exit.assets[x].{name}")) for name in ("name", "holder", "place"))
    rows = [
        (plain(one.name), plain(one.holder), plain(one.place)) for one in plan.exit.assets if is_answered(one.place)
    ]
    return part(label(words, "exit.assets[x].place"), *table(columns, rows))


def _people(plan: Plan, words: Words) -> tuple[Block, ...]:
    """Whom else one could ask: the candidates, with how to reach them."""
    columns = (
        text(label(words, "selection.candidates[x].name")),
        text(label(words, "selection.candidates[x].contact")),
    )
    rows = [(plain(one.name), plain(one.contact)) for one in plan.selection.candidates if one.contact.strip()]
    return part(words.say("Whom else you could ask"), *table(columns, rows))
