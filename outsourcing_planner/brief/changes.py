"""What changed since a version: only the changed terms, before and after, as far as a contractor may know them."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from ..advice.comparison import TermChange, compare, total_change
from ..language import Words
from ..plan import Plan
from .allowed import shared_part, shown
from .compose import assembled, brief_title
from .content import About, Block, Brief, Heading, Paragraph
from .tables import mark, table, text
from .wording import plain, strong


def compose_changes(old: Plan, new: Plan, changes: Iterable[TermChange], about: About, words: Words) -> Brief:
    """A brief of what differs between an agreed version and a newer plan; `about.version` is the agreed one's number.

    `changes` are those to be told, as `compare` finds them. What is printed is taken from a comparison of the shared
    parts alone, so a change nobody outside may see is left out even if it is among them.
    """
    before, after = shared_part(old), shared_part(new)
    wanted = [change.path for change in changes]
    told = [change for change in compare(before, after, words) if _touched(change.path, wanted)]
    seen = shown(new)
    title = words.say(
        "What changed since version {version}: {title}",
        version=words.number(about.version),
        title=brief_title(seen, words),
    )
    blocks = (*_total(before, after, words), *_grouped(told, words))
    nothing = (Paragraph(plain(words.say("Nothing that both sides agreed on has changed."))),)
    return assembled(seen, title, (), blocks or nothing, about, words)


def _touched(path: str, wanted: list[str]) -> bool:
    return any(
        path == other or path.startswith((f"{other}.", f"{other}[")) or other.startswith((f"{path}.", f"{path}["))
        for other in wanted
    )


def _total(before: Plan, after: Plan, words: Words) -> Iterator[Block]:
    total = total_change(before, after, words)
    if total is not None:
        yield Paragraph(strong(total.sentence))


def _grouped(changes: list[TermChange], words: Words) -> Iterator[Block]:
    columns = (
        text(words.say("Term")),
        text(words.say("Before")),
        text(words.say("After")),
        mark(words.say("Effect")),
    )
    for section, group in groupby(changes, key=lambda change: change.section):
        rows = [
            (plain(change.label), plain(change.before), plain(change.after), plain(change.effect)) for change in group
        ]
        yield Heading(section)
        yield from table(columns, rows)
