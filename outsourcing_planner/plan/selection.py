"""Whom the owner looks for, how contractors answer, and how one is chosen."""

from datetime import date
from typing import Annotated

import msgspec

from .fields import N_, Choice, Unit, private, section, shared
from .values import Count, Group, Hours, Id, Item, Minor, Text, Texts

Points = Annotated[int, msgspec.Meta(ge=0, le=5)]
"""From 0, not at all, to 5, could not be better."""


class ContractorKind(Choice):
    """Who may answer."""

    INDIVIDUAL = "individual", N_("One person")
    FIRM = "firm", N_("A firm")
    EITHER = "either", N_("Either")


class Whereabouts(Choice):
    """Where the work is done."""

    ON_SITE = "on_site", N_("At your place")
    SAME_COUNTRY = "same_country", N_("In your country")
    NEARBY = "nearby", N_("Nearby countries")
    FAR = "far", N_("Anywhere")


class Method(Choice):
    """How the work goes forward."""

    FIXED_SCOPE = "fixed_scope", N_("Step by step to a known end"), N_("The result is known and will not change")
    IN_SHORT_STEPS = "short_steps", N_("In short steps"), N_("You look every two weeks and steer")
    ONGOING = "ongoing", N_("Work that goes on"), N_("The same again each week or month")
    FIND_OUT = "find_out", N_("Find out first"), N_("A small paid task, then a new plan")


class Assessment(Choice):
    """A way to get to know a candidate."""

    WORK_SAMPLE = "work_sample", N_("Work sample")
    INTERVIEW = "interview", N_("Interview, the same questions for all")
    REFERENCE = "reference", N_("Talk to a customer of theirs")
    CASE_STUDY = "case_study", N_("Case study")
    PAID_TRIAL = "paid_trial", N_("Paid trial")


class EmployeeSign(Choice):
    """What makes a self-employed person look like an employee to the authorities of many countries."""

    HOURS_SET = "hours_set", N_("We set their hours")
    OUR_TOOLS = "our_tools", N_("They use our tools and desk")
    ONLY_CLIENT = "only_client", N_("We are their only client")
    ALONE = "alone", N_("They may not send somebody else")


class Relation(Choice):
    """How somebody who gives a reference knows the candidate."""

    CURRENT = "current", N_("A customer now")
    PRIOR = "prior", N_("A former customer")


class Sought(Group, frozen=True):
    """The contractor the owner looks for, and how the work shall go forward."""

    kind: Annotated[ContractorKind | None, shared(N_("You look for"))] = None
    where: Annotated[Whereabouts | None, shared(N_("Where they work"), N_("Outsourced need not mean abroad."))] = None
    country: Annotated[Text, shared(N_("Country or region"))] = ""
    hours_needed: Annotated[Hours | None, shared(N_("Hours a week you need"), N_("About."), unit=Unit.HOURS)] = None
    employee_signs: Annotated[
        tuple[EmployeeSign, ...],
        private(N_("Which of these are true?"), N_("For one person: the more, the more they look like an employee.")),
    ] = ()
    result_known: Annotated[bool | None, private(N_("Do you know what the result looks like?"))] = None
    will_change: Annotated[bool | None, private(N_("Will it change on the way?"))] = None
    look_often: Annotated[bool | None, private(N_("Can you look at it every two weeks?"))] = None
    method: Annotated[Method | None, shared(N_("How the work goes forward"))] = None


class Requirement(Item, frozen=True):
    """What a contractor must have, or would better have."""

    name: Annotated[Text, shared(N_("Requirement"), N_("Something that can be shown."))] = ""
    evidence: Annotated[Text, shared(N_("Shown by"), N_("A licence, a case, a certificate."))] = ""


class Criterion(Item, frozen=True):
    """What counts when candidates are compared, and how much."""

    name: Annotated[Text, shared(N_("What counts"))] = ""
    weight: Annotated[Count | None, shared(N_("Weight"), N_("All together 100."))] = None
    prompts: Annotated[Texts, private(N_("What to ask"), N_("One a line. The same for all."), long=True)] = ()
    is_cost: Annotated[
        bool, private(N_("This is the price"), N_("It is scored from the quotes, the lowest gets 5."))
    ] = False


class Candidate(Item, frozen=True):
    """Somebody who may be chosen."""

    name: Annotated[Text, private(N_("Candidate"))] = ""
    kind: Annotated[ContractorKind | None, private(N_("Person or firm"))] = None
    contact: Annotated[Text, private(N_("How to reach them"))] = ""
    capacity: Annotated[Hours | None, private(N_("Hours a week they have"), unit=Unit.HOURS)] = None
    hours: Annotated[Text, private(N_("When they work"), N_("From, until, and their time zone."))] = ""
    quote: Annotated[
        Minor | None, private(N_("Their price"), N_("For the whole, or a month for a monthly fee."), unit=Unit.MONEY)
    ] = None
    quoted_on: Annotated[date | None, private(N_("Quoted on"))] = None
    meets_essentials: Annotated[bool | None, private(N_("Has all must-haves"))] = None
    exceptions: Annotated[
        Text, private(N_("Terms they would change"), N_("Which, and into what. One a line."), long=True)
    ] = ""
    note: Annotated[Text, private(N_("Note on the candidate"), long=True)] = ""


class Reference(Item, frozen=True):
    """Somebody who knows a candidate's work."""

    candidate: Annotated[Id | None, private(N_("About"), refers_to="selection.candidates")] = None
    name: Annotated[Text, private(N_("Who was asked"))] = ""
    relation: Annotated[Relation | None, private(N_("They are"))] = None
    spoken_on: Annotated[date | None, private(N_("Spoken on"))] = None
    points: Annotated[Points | None, private(N_("Points"), N_("0 to 5."))] = None
    said: Annotated[Text, private(N_("What they said"), long=True)] = ""


class Score(Item, frozen=True):
    """How well a candidate does on one criterion."""

    candidate: Annotated[Id | None, private(N_("Candidate"), refers_to="selection.candidates")] = None
    criterion: Annotated[Id | None, private(N_("What counts"), refers_to="selection.criteria")] = None
    points: Annotated[Points | None, private(N_("Points"), N_("0 to 5."))] = None
    note: Annotated[Text, private(N_("Because"), N_("What you saw or heard."))] = ""


class Selection(Group, frozen=True):
    """What a candidate needs to know before answering, and what the owner writes down about them."""

    sought: Annotated[Sought, section(N_("Whom you look for"))] = Sought()
    must_haves: Annotated[
        tuple[Requirement, ...], section(N_("Must have"), N_("Without these nobody is considered. Few is better."))
    ] = ()
    nice_to_haves: Annotated[tuple[Requirement, ...], section(N_("Nice to have"))] = ()
    criteria: Annotated[
        tuple[Criterion, ...], section(N_("What counts"), N_("Weights add up to 100; the price never alone."))
    ] = ()
    methods: Annotated[
        tuple[Assessment, ...], shared(N_("How you get to know them"), N_("As many as you will really do."))
    ] = ()
    questions_by: Annotated[date | None, shared(N_("Questions until"))] = None
    answers_by: Annotated[date | None, shared(N_("Please answer by"))] = None
    decision_by: Annotated[date | None, shared(N_("We decide by"))] = None
    how_to_answer: Annotated[
        Text, shared(N_("How to answer"), N_("To which address, and what to send."), long=True, teaser=False)
    ] = ""
    quality_floor: Annotated[
        Points | None,
        private(N_("Points they need at least"), N_("On everything but the price, before the price counts.")),
    ] = None
    chosen: Annotated[
        Id | None, private(N_("Who was chosen"), N_("Once you have decided."), refers_to="selection.candidates")
    ] = None
    candidates: Annotated[tuple[Candidate, ...], section(N_("Candidates"), N_("Ask at least three."))] = ()
    references: Annotated[tuple[Reference, ...], section(N_("References"), N_("Whom you spoke to about them."))] = ()
    scores: Annotated[tuple[Score, ...], section(N_("Points"), N_("Each with what you saw."))] = ()
    notes: Annotated[Text, private(N_("Notes on choosing"), long=True)] = ""
