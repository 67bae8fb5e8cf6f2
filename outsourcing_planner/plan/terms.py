"""The sheet both sides talk through: where each shared term of the plan stands between them; the owner's alone."""

from typing import Annotated

from .fields import N_, Choice, private, section
from .values import Group, Item, Text


class TermState(Choice):
    """Where a term stands between both sides."""

    PROPOSED_BY_US = "proposed_by_us", N_("Proposed by us"), N_("The plan says it; they have not answered")
    PROPOSED_BY_THEM = "proposed_by_them", N_("Proposed by them"), N_("They want it another way; you have not answered")
    OPEN = "open", N_("Open"), N_("To be talked about")
    AGREED = "agreed", N_("Agreed"), N_("Both sides said yes")


class TermRecord(Item, frozen=True):
    """What was said of one term, known by its path: `payment.net_days`, or a row such as `exit.triggers[e1]`."""

    path: Annotated[Text, private(N_("Term"))] = ""
    state: Annotated[TermState, private(N_("Where it stands"))] = TermState.PROPOSED_BY_US
    seal: Annotated[Text, private(N_("As it was agreed"), N_("A checksum of what the term said then."))] = ""
    wish: Annotated[Text, private(N_("What they would rather have"), N_("In a few words."))] = ""


class Agreement(Group, frozen=True):
    """What is said of the terms; of those without a record nothing was said yet, and the plan proposes them."""

    terms: Annotated[
        tuple[TermRecord, ...], section(N_("Terms"), N_("Where each stands between you and the contractor."))
    ] = ()
