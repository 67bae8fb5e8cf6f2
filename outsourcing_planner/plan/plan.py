"""The plan: one frozen value that holds everything the owner has said."""

from typing import Annotated

from .assurance import Assurance
from .communication import Communication
from .costs import Costs
from .course import Course
from .exit import ExitPlan
from .fields import N_, Choice, private, section, shared
from .goals import Goals
from .payment import PaymentPlan
from .renegotiation import Renegotiation
from .scope import Scope
from .selection import Selection
from .tasks import Tasks
from .terms import Agreement
from .timetable import Timetable
from .values import Group, Item, Text, Texts


class PlanSize(Choice):
    """How much is asked."""

    QUICK = "quick", N_("Quick"), N_("One freelancer, a small job")
    FULL = "full", N_("Full"), N_("A firm, a long time, or something critical")


class KnownFinding(Item, frozen=True):
    """Something the plan check says that the owner knows and keeps, with the reason why."""

    rule: Annotated[Text, private(N_("Rule"))] = ""
    path: Annotated[Text, private(N_("Where it stands"))] = ""
    reason: Annotated[Text, private(N_("Why you keep it"), long=True)] = ""


class Plan(Group, frozen=True):
    """The owner's whole working file; an edit makes a new plan and leaves the old one as it was."""

    title: Annotated[Text, shared(N_("Name of this plan"), N_("It is the title of the brief too."), teaser=False)] = ""
    locale: Annotated[
        Text,
        private(N_("Language of the brief"), N_("Decides how figures and dates are written: en_IE, de_DE.")),
    ] = "en_GB"
    size: Annotated[PlanSize, private(N_("How much is asked"), N_("Switching never loses an answer."))] = PlanSize.QUICK
    unsure: Annotated[Texts, private(N_("Not sure yet"), N_("The paths of the questions that are still open."))] = ()
    goals: Annotated[Goals, section(N_("Goals"))] = Goals()
    tasks: Annotated[Tasks, section(N_("Tasks"))] = Tasks()
    scope: Annotated[Scope, section(N_("Done means"))] = Scope()
    timetable: Annotated[Timetable, section(N_("Timetable"))] = Timetable()
    payment: Annotated[PaymentPlan, section(N_("Payment"))] = PaymentPlan()
    communication: Annotated[Communication, section(N_("Working together"))] = Communication()
    assurance: Annotated[Assurance, section(N_("Safety"))] = Assurance()
    exit: Annotated[ExitPlan, section(N_("Ending well"))] = ExitPlan()
    selection: Annotated[Selection, section(N_("Choosing"))] = Selection()
    agreement: Annotated[Agreement, section(N_("Agreement"))] = Agreement()
    course: Annotated[Course, section(N_("How it goes"))] = Course()
    renegotiation: Annotated[Renegotiation, section(N_("Talk again or leave"))] = Renegotiation()
    costs: Annotated[Costs, section(N_("Is it worth it"))] = Costs()
    known: Annotated[
        tuple[KnownFinding, ...], section(N_("What you know and keep"), N_("Findings you looked at and keep."))
    ] = ()
