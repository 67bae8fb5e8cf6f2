"""From a plan to a brief, by what is declared shared and by nothing else."""

from ..language import Words
from ..plan import Plan
from .allowed import Shown, shown
from .content import About, Block, Brief, Furniture, Wording
from .sections import SECTIONS
from .wording import plain


def compose(plan: Plan, about: About, words: Words) -> Brief:
    """The full brief of a plan; sections with nothing to say are left out."""
    seen = shown(plan)
    blocks = tuple(block for section in SECTIONS for block in section(seen, words))
    title = brief_title(seen, words)
    edition = words.say(
        "Version {version} · {date}", version=words.number(about.version), date=words.long_day(about.on)
    )
    furniture = Furniture(
        header=title,
        edition=edition,
        draft=words.say("DRAFT") if about.draft else "",
        footer=words.say("This is a brief, not a contract."),
        page=words.say("Page {page} of {count}"),
    )
    return assembled(seen, title, plain(seen.plan.goals.summary), blocks, furniture, about, words)


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
