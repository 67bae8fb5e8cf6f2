"""From a plan to a brief, by what is declared shared and by nothing else."""

from collections.abc import Iterable, Iterator

import msgspec

from ..advice.answer_form import is_small
from ..language import Words
from ..plan import Plan
from .allowed import Shown, parting, shown
from .content import About, Block, Brief, Contents, Furniture, Heading, Wording
from .edition import FOOTERS, KINDS, SECTIONS_OF, TITLES, Edition
from .naming import name
from .wording import plain

LONG = 100_000
"""A brief longer than this, in bytes of its blocks as JSON, begins with its contents."""


def compose(plan: Plan, about: About, words: Words, edition: Edition = Edition.FULL, lot: str | None = None) -> Brief:
    """A brief of a plan, for all of it or for one lot; sections with nothing to say are left out.

    Raises `NoSuchLotError`.
    """
    allowed = shown(plan, teaser=edition is Edition.TEASER, lot=lot or "")
    ends = parting(allowed.plan, about.notice_on or about.on, about.agreed_on) if edition is Edition.NOTICE else None
    seen = msgspec.structs.replace(allowed, plan_id=about.plan_id, version=about.version, parting=ends)
    blocks = tuple(block for section in SECTIONS_OF[edition] for block in section(seen, words))
    if edition is Edition.FULL and not is_small(seen.plan):
        blocks = tuple(_numbered(blocks, words))
    title = _title(seen, edition, words)
    version = words.say(
        "Version {version} · {date}", version=words.number(about.version), date=words.long_day(about.on)
    )
    furniture = Furniture(
        header=title,
        edition=version,
        draft=words.say("DRAFT") if about.draft else "",
        footer=words.say(FOOTERS[edition]),
        page=words.say("Page {page} of {count}"),
    )
    lead = plain(seen.plan.goals.summary) if edition in (Edition.FULL, Edition.TEASER) else ()
    if _length(blocks) > LONG:
        blocks = (Contents(), *blocks)
    brief = assembled(seen, title, lead, blocks, furniture, about, words)
    return msgspec.structs.replace(brief, kind=KINDS[edition])


def _numbered(blocks: Iterable[Block], words: Words) -> Iterator[Block]:
    """The blocks with a number before the name of each section, by which people talk about it."""
    count = 0
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            count += 1
            yield msgspec.structs.replace(block, number=words.number(count))
        else:
            yield block


def _length(blocks: tuple[Block, ...]) -> int:
    """About how much there is to read: all texts, and what holds them."""
    try:
        return len(msgspec.json.encode(blocks))
    except UnicodeEncodeError:  # Half a character in a text, which the page leaves out.
        return len(repr(blocks))


def _title(seen: Shown, edition: Edition, words: Words) -> str:
    """What the edition calls itself, with the lot it is for; a teaser does not tell the plan's name."""
    title = words.say(TITLES[edition], title=brief_title(seen, words))
    lot = " ".join(name(seen.plan.tasks.lots, seen.lot).split())
    return words.say("{title} – {lot}", title=title, lot=lot) if lot else title


def brief_title(seen: Shown, words: Words) -> str:
    """The plan's name, or a plain word where it has none yet."""
    return " ".join(seen.plan.title.split()) or words.say("Brief")


def assembled(
    seen: Shown, title: str, lead: Wording, blocks: tuple[Block, ...], furniture: Furniture, about: About, words: Words
) -> Brief:
    """A brief of these blocks, in the language of the words and with the business as its author."""
    return Brief(
        title=title,
        lead=lead,
        author=seen.plan.goals.business.name.strip(),
        language=words.language.replace("_", "-"),
        right_to_left=words.right_to_left,
        version=about.version,
        on=about.on,
        draft=about.draft,
        furniture=furniture,
        blocks=blocks,
    )
