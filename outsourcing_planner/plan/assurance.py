"""Quality checks through the work, security, confidentiality, the papers to sign, and the risks."""

from datetime import date
from typing import Annotated

import msgspec

from .fields import N_, Choice, Gain, private, section, shared
from .values import Group, Id, Item, Text

Rating = Annotated[int, msgspec.Meta(ge=1, le=5)]
"""From 1, hardly, to 5, very."""


class ConfidentialityLevel(Choice):
    """How secret something is, from open to protected by law."""

    PUBLIC = "public", N_("Public")
    INTERNAL = "internal", N_("Internal")
    CONFIDENTIAL = "confidential", N_("Confidential")
    RESTRICTED = "restricted", N_("Restricted")
    LEGAL_SECRET = "legal_secret", N_("Secret by law")


class AgreementKind(Choice):
    """The papers that belong to an outsourcing agreement."""

    AGREEMENT = "agreement", N_("The agreement itself")
    NDA = "nda", N_("Confidentiality agreement")
    DPA = "dpa", N_("Data agreement")
    IP_ASSIGNMENT = "ip_assignment", N_("Transfer of rights")


class RiskKind(Choice):
    """The four families of risk."""

    TECHNICAL = "technical", N_("Technical")
    OPERATIONAL = "operational", N_("Operational")
    FINANCIAL = "financial", N_("Financial")
    STRATEGIC = "strategic", N_("Strategic")


class Harm(Choice):
    """What a risk hits."""

    TIME = "time", N_("Time")
    MONEY = "money", N_("Money")
    CUSTOMERS = "customers", N_("Customers")
    REPUTATION = "reputation", N_("Reputation")


class ConfidentialItem(Item, frozen=True):
    """Something that must stay between the two sides; what it says is never written here."""

    name: Annotated[
        Text, shared(N_("What it is"), N_("Customer list, wages. Only the name, never the contents."), teaser=False)
    ] = ""
    level: Annotated[ConfidentialityLevel | None, shared(N_("Level"), teaser=False)] = None
    their_level: Annotated[
        ConfidentialityLevel | None, shared(N_("Level they keep"), N_("At least yours."), teaser=False)
    ] = None
    who: Annotated[Text, shared(N_("Who may see it"), teaser=False)] = ""
    kept: Annotated[Text, shared(N_("How it is kept"), teaser=False)] = ""
    returned: Annotated[Text, shared(N_("How it comes back"), teaser=False)] = ""


class SecurityRequirement(Item, frozen=True):
    """A rule about safety, with how and when anybody looks whether it is kept."""

    name: Annotated[Text, shared(N_("Rule"), N_("Two-step sign-in; updates within 7 days."), teaser=False)] = ""
    verified: Annotated[Text, shared(N_("Checked how"), teaser=False)] = ""
    on: Annotated[Text, shared(N_("Checked when"), N_("A date, or each month."), teaser=False)] = ""


class QualityCheck(Item, frozen=True):
    """A look at the work while it is still going on."""

    name: Annotated[Text, shared(N_("What is checked"))] = ""
    milestone: Annotated[Id | None, shared(N_("At"), refers_to="timetable.milestones")] = None
    on: Annotated[date | None, shared(N_("On date"), N_("If it does not hang on a milestone."))] = None
    who: Annotated[Text, shared(N_("By whom"), teaser=False)] = ""


class Paper(Item, frozen=True):
    """A paper to sign: whether it is needed, and how far it has come."""

    kind: Annotated[AgreementKind | None, shared(N_("Paper"))] = None
    needed: Annotated[bool | None, shared(N_("Needed"))] = None
    sent_on: Annotated[date | None, private(N_("Sent on"))] = None
    signed_on: Annotated[date | None, private(N_("Signed on"))] = None
    note: Annotated[Text, private(N_("Note on the paper"), N_("Who looks after it."))] = ""


class Risk(Item, frozen=True):
    """What may go wrong, how likely and how bad, and what is done about it; only the owner sees it."""

    name: Annotated[Text, private(N_("What may go wrong"))] = ""
    kind: Annotated[RiskKind | None, private(N_("Kind of risk"))] = None
    likelihood: Annotated[Rating | None, private(N_("How likely"), N_("1 hardly, 5 almost certain."))] = None
    impact: Annotated[Rating | None, private(N_("How bad"), N_("1 a nuisance, 5 a disaster."))] = None
    hits: Annotated[tuple[Harm, ...], private(N_("What it hits"))] = ()
    trigger: Annotated[Text, private(N_("You notice it by"), long=True)] = ""
    response: Annotated[Text, private(N_("Then you"), N_("What is done, in which order."), long=True)] = ""
    owner: Annotated[Text, private(N_("Who looks after it"))] = ""
    term: Annotated[
        Text, private(N_("What in the plan makes it smaller"), N_("Acceptance, cap, handover: name it."))
    ] = ""


class Assurance(Group, frozen=True):
    """Safety: that the work is good, that secrets stay secret, and what happens if not."""

    quality_checks: Annotated[
        tuple[QualityCheck, ...],
        section(N_("Quality checks"), N_("All through the work, not only at the end."), gain=Gain.OWNER),
    ] = ()
    confidential: Annotated[
        tuple[ConfidentialItem, ...], section(N_("What stays confidential"), N_("Name it; never write what it says."))
    ] = ()
    security: Annotated[
        tuple[SecurityRequirement, ...],
        section(N_("Safety rules"), N_("Each with how and when you check it."), gain=Gain.OWNER),
    ] = ()
    personal_data: Annotated[
        bool | None,
        shared(
            N_("Will they see personal data?"),
            N_("Names, wages, health. A data agreement is then needed in most countries."),
        ),
    ] = None
    law_note: Annotated[Text, shared(N_("Laws to keep"), N_("For example a health-data law."), long=True)] = ""
    subcontractors: Annotated[
        Text, shared(N_("May they pass work on?"), N_("Only with your consent, to whom, under which rules."), long=True)
    ] = ""
    papers: Annotated[
        tuple[Paper, ...],
        section(N_("Papers to sign"), N_("This plan is no contract. These may be needed; ask a lawyer.")),
    ] = ()
    risks: Annotated[tuple[Risk, ...], section(N_("What may go wrong"), N_("Only you see this list."))] = ()
    notes: Annotated[Text, private(N_("Notes on safety"), long=True)] = ""
