"""The editions of a brief: what each is for, which sections it has, and what stands at the edges of its pages."""

from enum import Enum

from ..plan.fields import N_
from .content import DocumentKind
from .sections import AGREEMENT_SECTIONS, SECTIONS, TEASER_SECTIONS, Section


class Edition(Enum):
    """What is made of a plan; each may be for one lot alone.

    `FULL` is the brief itself, `TEASER` goes out before a confidentiality agreement, `AGREEMENT` lists the terms to
    tick and sign once somebody is chosen.
    """

    FULL = "full"
    TEASER = "teaser"
    AGREEMENT = "agreement"


SECTIONS_OF: dict[Edition, tuple[Section, ...]] = {
    Edition.FULL: SECTIONS,
    Edition.TEASER: TEASER_SECTIONS,
    Edition.AGREEMENT: AGREEMENT_SECTIONS,
}

KINDS = {
    Edition.FULL: DocumentKind.BRIEF,
    Edition.TEASER: DocumentKind.TEASER,
    Edition.AGREEMENT: DocumentKind.AGREEMENT,
}

FOOTERS = {
    Edition.FULL: N_("This is a brief, not a contract."),
    Edition.TEASER: N_("A short version without names. This is not a contract."),
    Edition.AGREEMENT: N_("A list of terms to talk about. It is no contract by itself."),
}

TITLES = {
    Edition.FULL: N_("{title}"),
    Edition.TEASER: N_("A job on offer"),
    Edition.AGREEMENT: N_("Agreement sheet: {title}"),
}
