"""The editions of a brief: what each is for, which sections it has, and what stands at the edges of its pages."""

from enum import Enum

from ..plan.fields import N_
from .content import DocumentKind
from .sections import AGREEMENT_SECTIONS, NOTICE_SECTIONS, REVIEW_SECTIONS, SECTIONS, TEASER_SECTIONS, Section


class Edition(Enum):
    """What is made of a plan; each may be for one lot alone.

    `FULL` is the brief itself, `TEASER` goes out before a confidentiality agreement, `AGREEMENT` lists the terms to
    tick and sign once somebody is chosen. `NOTICE` ends what was agreed: from which day on, and what is handed over
    until then; it is made of the agreed version, whose rules still hold. `REVIEW` is a blank form for each review, to
    look back together.
    """

    FULL = "full"
    TEASER = "teaser"
    AGREEMENT = "agreement"
    NOTICE = "notice"
    REVIEW = "review"


SECTIONS_OF: dict[Edition, tuple[Section, ...]] = {
    Edition.FULL: SECTIONS,
    Edition.TEASER: TEASER_SECTIONS,
    Edition.AGREEMENT: AGREEMENT_SECTIONS,
    Edition.NOTICE: NOTICE_SECTIONS,
    Edition.REVIEW: REVIEW_SECTIONS,
}

KINDS = {
    Edition.FULL: DocumentKind.BRIEF,
    Edition.TEASER: DocumentKind.TEASER,
    Edition.AGREEMENT: DocumentKind.AGREEMENT,
    Edition.NOTICE: DocumentKind.NOTICE,
    Edition.REVIEW: DocumentKind.REVIEW,
}

FOOTERS = {
    Edition.FULL: N_("This is a brief, not a contract."),
    Edition.TEASER: N_("A short version without names. This is not a contract."),
    Edition.AGREEMENT: N_("A list of terms to talk about. It is no contract by itself."),
    Edition.NOTICE: N_("This follows what we agreed. It is not legal advice."),
    Edition.REVIEW: N_("A form to look back together. It changes nothing by itself."),
}

TITLES = {
    Edition.FULL: N_("{title}"),
    Edition.TEASER: N_("A job on offer"),
    Edition.AGREEMENT: N_("Agreement sheet: {title}"),
    Edition.NOTICE: N_("Notice and handover: {title}"),
    Edition.REVIEW: N_("How it goes: {title}"),
}
