"""From a plan to a print for the owner: marked PRIVATE at the head and foot of every page, and in its name."""

from collections.abc import Callable
from enum import Enum

from ...advice.thresholds import DEFAULTS, Thresholds
from ...language import Words
from ...plan import Plan
from ...plan.fields import N_
from ..content import About, Block, Brief, DocumentKind, Furniture
from .cost import cost
from .interview import interview
from .parts import Outlook
from .renegotiation import renegotiation
from .summary import summary
from .vanish import vanish


class PrivatePrint(Enum):
    """What can be printed for the owner alone."""

    SUMMARY = "summary"
    COST = "cost"
    VANISH = "vanish"
    INTERVIEW = "interview"
    RENEGOTIATION = "renegotiation"


Print = Callable[[Plan, Outlook, Words], tuple[Block, ...]]

_PRINTS: dict[PrivatePrint, tuple[str, Print]] = {
    PrivatePrint.SUMMARY: (N_("Summary: {title}"), summary),
    PrivatePrint.COST: (N_("Is it worth it: {title}"), cost),
    PrivatePrint.VANISH: (N_("If they vanish tomorrow: {title}"), vanish),
    PrivatePrint.INTERVIEW: (N_("Interviews: {title}"), interview),
    PrivatePrint.RENEGOTIATION: (N_("The next talk: {title}"), renegotiation),
}


def compose_private(
    which: PrivatePrint,
    plan: Plan,
    about: About,
    words: Words,
    limits: Thresholds = DEFAULTS,
    agreed: Plan | None = None,
) -> Brief:
    """One of the prints; `about.on` is the day it looks at the plan from. It may hold anything of the plan.

    `limits` and `agreed` as for the plan check.
    """
    message, print_of = _PRINTS[which]
    name = " ".join(plan.title.split()) or words.say("Plan")
    title = words.say(message, title=name)
    furniture = Furniture(
        header=title,
        edition=words.long_day(about.on),
        draft=words.say("PRIVATE"),
        footer=words.say("PRIVATE – for you alone. Never hand this on to a contractor or candidate."),
        page=words.say("Page {page} of {count}"),
    )
    return Brief(
        title=title,
        lead=(),
        author=plan.goals.business.name.strip(),
        language=words.language.replace("_", "-"),
        right_to_left=words.right_to_left,
        version=about.version,
        on=about.on,
        draft=False,
        furniture=furniture,
        blocks=print_of(plan, Outlook(about.on, limits, agreed), words),
        kind=DocumentKind.PRIVATE,
    )
