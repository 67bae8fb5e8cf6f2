"""What changed since a version: only the changed terms, before and after, as far as a contractor may know them."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from ..advice.comparison import TermChange, compare, total_change
from ..advice.sharing import shared_part
from ..language import Words
from ..plan import Plan
from ..plan.fields import N_
from .allowed import Shown, shown
from .compose import assembled, brief_title
from .content import About, Block, Brief, Column, Furniture, Heading, Paragraph, Table
from .wording import plain, quiet

NOTHING = N_("Nothing that both sides know of has changed.")


def compose_changes(old: Plan, new: Plan, changes: Iterable[TermChange], about: About, words: Words) -> Brief:
    """A brief of what differs between an agreed version and a newer plan; `about.version` is the agreed one's number.

    `changes` are those to be told, as `compare` finds them. What is printed is taken from a comparison of the shared
    parts alone, so a change nobody outside may see is left out even if it is among them.
    """
    before, after = shared_part(old), shared_part(new)
    wanted = [change.path for change in changes]
    told = [change for change in compare(before, after, words) if _touched(change.path, wanted)]
    seen = shown(new)
    version = words.number(about.version)
    title = words.say("What changed since version {version}: {title}", version=version, title=brief_title(seen, words))
    blocks = (*_grouped(told, words), *_reading_help(seen, told, words)) or (Paragraph(plain(words.say(NOTHING))),)
    total = total_change(before, after, words)
    lead = plain(total.sentence) if total else ()
    furniture = Furniture(
        header=title,
        edition=words.say("Since version {version} · {date}", version=version, date=words.long_day(about.on)),
        draft=words.say("DRAFT") if about.draft else "",
        footer=words.say("This is a list of changes, not a contract."),
        page=words.say("Page {page} of {count}"),
    )
    return assembled(seen, title, lead, blocks, furniture, about, words)


def _reading_help(seen: Shown, told: list[TermChange], words: Words) -> Iterator[Block]:
    """The terms are named as in the owner's plan, so it is said who is meant by “you”."""
    business = seen.plan.goals.business.name.strip()
    if told and business:
        yield Paragraph(
            quiet(words.say("“You”, in the names of the terms, is the client: {business}", business=business))
        )


def _touched(path: str, wanted: list[str]) -> bool:
    return any(
        path == other or path.startswith((f"{other}.", f"{other}[")) or other.startswith((f"{path}.", f"{path}["))
        for other in wanted
    )


def _grouped(changes: list[TermChange], words: Words) -> Iterator[Block]:
    columns = (
        Column(words.say("Term"), share=0.26),
        Column(words.say("Before"), share=0.3),
        Column(words.say("After"), share=0.3),
        Column(words.say("Effect"), share=0.14),
    )
    for section, group in groupby(changes, key=lambda change: change.section):
        rows = tuple(
            (plain(change.label), plain(change.before), plain(change.after), plain(change.effect)) for change in group
        )
        yield Heading(section)
        yield Table(columns, rows)
