"""The agreement sheet: every term with a place for each side to say whether it stands, and two signatures."""

from collections.abc import Iterator
from itertools import groupby

from ...advice.agreeing import Count
from ...language import Words
from ..allowed import Shown
from ..content import Block, Column, Heading, Paragraph, Table, Wording
from ..terms import Term, terms
from ..wording import called, plain, quiet, strong
from .signatures import named_business, places_to_sign

_BOX, _TICK = "□", "✓"


def agreement(shown: Shown, words: Words) -> tuple[Block, ...]:
    """All terms section by section, then where to sign; nothing where there is no term."""
    found = list(terms(shown.plan, words))
    if not found:
        return ()
    return (
        Paragraph(
            plain(
                words.say(
                    "Each side ticks the terms it agrees to. What is still open is ticked as open, and talked about."
                )
            )
        ),
        *_how_far(found, shown, words),
        *_reading_help(shown, words),
        Heading(words.say("The terms")),
        *_terms(found, shown, words),
        *_signatures(shown, words),
    )


def _reading_help(shown: Shown, words: Words) -> Iterator[Block]:
    """The terms are named as in the owner's plan, so it is said who is meant by “you”."""
    business = shown.plan.goals.business.name.strip()
    if business:
        said = words.say("“You”, in the names of the terms, is the client: {business}", business=business)
        yield Paragraph(quiet(said))


def _how_far(found: list[Term], shown: Shown, words: Words) -> Iterator[Block]:
    """How much is ticked already, where anything is."""
    agreed = sum(one.path in shown.agreed for one in found)
    still = sum(one.path in shown.open_terms for one in found)
    if agreed or still:
        yield Paragraph(strong(Count(len(found), agreed, still, 0).say(words)))


def _terms(found: list[Term], shown: Shown, words: Words) -> Iterator[Block]:
    """A table for each part of the plan: a term takes as few lines as it can, its name first."""
    columns = (
        Column(words.say("Term"), share=0.74),
        Column(words.say("Client"), share=0.09, ticks=True),
        Column(words.say("Contractor"), share=0.12, ticks=True),
        Column(words.say("Open"), share=0.05, ticks=True),
    )
    box, tick = plain(_BOX), plain(_TICK)

    def ticks(term: Term) -> tuple[Wording, Wording, Wording]:
        yes, still = term.path in shown.agreed, term.path in shown.open_terms
        return (tick, tick, box) if yes else (box, box, tick if still else box)

    for section, group in groupby(found, key=lambda term: term.section):
        yield Heading(section, level=2)
        yield Table(columns, tuple((_told(one, words), *ticks(one)) for one in group), dense=True)


def _told(term: Term, words: Words) -> Wording:
    if term.name == term.section:
        return term.said
    return called(words, strong(term.name), term.said)


def _signatures(shown: Shown, words: Words) -> Iterator[Block]:
    """A place for each side to sign, beside each other and never torn apart; the client is named."""
    business = named_business(shown)
    client = words.say("Client: {business}", business=business) if business else words.say("Client")
    yield Heading(words.say("Signed by both"))
    yield Paragraph(
        plain(words.say("With what is ticked as agreed above; what is open is not. Name, place, date and signature:"))
    )
    yield places_to_sign(client, words.say("Contractor"), words, lines=4)
