"""The agreement sheet: every term with a place for each side to say whether it stands, and two signatures."""

from collections.abc import Iterator
from itertools import groupby

from ...advice.comparison import TermChange, compare
from ...language import Words
from ...plan import Plan
from ..allowed import Shown
from ..content import Block, Column, Heading, Paragraph, Table, Wording
from ..wording import plain, quiet

_BOX = "□"


def agreement(shown: Shown, words: Words) -> tuple[Block, ...]:
    """All terms section by section, then where to sign; nothing where there is no term."""
    terms = [one for one in compare(Plan(), shown.plan, words) if one.path != "title"]
    if not terms:
        return ()
    return (
        Paragraph(plain(words.say("Each side ticks every term: agreed, or still open. What is open is talked about."))),
        *_terms(terms, words),
        *_signatures(shown, words),
    )


def _terms(terms: list[TermChange], words: Words) -> Iterator[Block]:
    columns = (
        Column(words.say("Term"), share=0.27),
        Column(words.say("Proposed"), share=0.41),
        Column(words.say("Agreed: we"), share=0.08),
        Column(words.say("you"), share=0.08),
        Column(words.say("Open: we"), share=0.08),
        Column(words.say("you"), share=0.08),
    )
    for section, group in groupby(terms, key=lambda term: term.section):
        yield Heading(section, level=2)
        yield Table(columns, tuple((plain(one.label), plain(one.after), *_boxes()) for one in group))


def _boxes() -> tuple[Wording, ...]:
    return (plain(_BOX),) * 4


def _signatures(shown: Shown, words: Words) -> Iterator[Block]:
    """Two places to sign, side by side; the client is named, the contractor writes their name."""
    business = shown.plan.goals.business.name.strip()
    rows = (
        (quiet(words.say("Name")), plain(business), ()),
        (quiet(words.say("Place, date")), (), ()),
        (quiet(words.say("Signature")), (), ()),
    )
    yield Heading(words.say("Signed by both"))
    yield Paragraph(plain(words.say("With what is ticked as agreed above. What is open is not agreed.")))
    columns = (
        Column("", share=0.2),
        Column(words.say("Client"), share=0.4),
        Column(words.say("Contractor"), share=0.4),
    )
    yield Table(columns, rows)
