"""The agreement sheet: every term with a place for each side to say whether it stands, and two signatures."""

from collections.abc import Iterator
from itertools import groupby

from ...language import Words
from ..allowed import Shown
from ..content import Block, Column, FieldKind, FormField, FormTable, Heading, Paragraph, Table
from ..terms import Term, terms
from ..wording import plain, quiet

_BOX = "□"


def agreement(shown: Shown, words: Words) -> tuple[Block, ...]:
    """All terms section by section, then where to sign; nothing where there is no term."""
    found = list(terms(shown.plan, words))
    if not found:
        return ()
    return (
        Paragraph(plain(words.say("Each side ticks every term: agreed, or still open. What is open is talked about."))),
        *_reading_help(shown, words),
        *_terms(found, words),
        *_signatures(shown, words),
    )


def _reading_help(shown: Shown, words: Words) -> Iterator[Block]:
    """The terms are named as in the owner's plan, so it is said who is meant by “you”."""
    business = shown.plan.goals.business.name.strip()
    if business:
        said = words.say("“You”, in the names of the terms, is the client: {business}", business=business)
        yield Paragraph(quiet(said))


def _terms(found: list[Term], words: Words) -> Iterator[Block]:
    columns = (
        Column(words.say("Term"), share=0.17),
        Column(words.say("Proposed"), share=0.57),
        Column(words.say("Client"), share=0.13),
        Column(words.say("Contractor"), share=0.13),
    )
    boxes = plain(words.say("{box} agreed\n{box} open", box=_BOX))
    for section, group in groupby(found, key=lambda term: term.section):
        yield Heading(section)
        yield Table(columns, tuple((plain(one.name), one.said, boxes, boxes) for one in group))


def _signatures(shown: Shown, words: Words) -> Iterator[Block]:
    """A place for each side to sign, beside each other and never torn apart; the client is named."""
    business = " ".join(shown.plan.goals.business.name.split())
    client = words.say("Client: {business}", business=business) if business else words.say("Client")
    asked = words.say("Name, place, date and signature")
    sides = (("client", client), ("contractor", words.say("Contractor")))
    places = tuple(
        FormField(f"{side}_signed", asked, FieldKind.LONG, lines=4, tooltip=f"{named}, {asked}")
        for side, named in sides
    )
    yield Heading(words.say("Signed by both"))
    yield Paragraph(
        plain(words.say("With what is ticked as agreed above; what is open is not. Name, place, date and signature:"))
    )
    yield FormTable(tuple(Column(named, share=0.5) for _, named in sides), (places,))
