"""The trade's words in plain ones: what each means, what else it is called, and at which questions it is explained."""

import re

import msgspec

from .fields import N_


class Entry(msgspec.Struct, frozen=True):
    """One word: its plain name, its meaning, the trade's other names for it, and the paths it is explained at.

    All but the paths are messages for translation; list items stand as `[]` in a path.
    """

    word: str
    meaning: str
    also: str = ""
    paths: tuple[str, ...] = ()


GLOSSARY: tuple[Entry, ...] = (
    Entry(N_("Plan"), N_("Your whole working file: everything you have said, shared or private.")),
    Entry(
        N_("Brief"),
        N_("The document contractors get. It is made from what may be shared and from nothing else."),
        N_("request for proposal, RFP, RFQ"),
    ),
    Entry(
        N_("Agreed version"),
        N_("The plan as it stood when both sides said yes; numbered, dated, never changed again."),
    ),
    Entry(
        N_("Statement of work"),
        N_("The part of a contract that says what is done. A brief and the winning answer together become one."),
        N_("SOW"),
    ),
    Entry(N_("Contractor"), N_("The person or firm outside that does the work."), N_("vendor, supplier, provider")),
    Entry(
        N_("Candidate"),
        N_("Somebody who may be chosen. Only you see the list."),
        N_("bidder"),
        ("selection.candidates",),
    ),
    Entry(
        N_("Goal"),
        N_("What should be different afterwards, with a measure, what it is today, a target and a date."),
        N_("objective"),
        ("goals.items",),
    ),
    Entry(
        N_("Outsource"),
        N_("Somebody outside does the work. It need not be abroad."),
        N_("information technology-enabled services, business process outsourcing"),
        ("tasks.items[].decision",),
    ),
    Entry(
        N_("Insource"),
        N_("Somebody from outside works at your place, beside your own people, for privacy, teamwork or a change."),
        paths=("tasks.items[].supervision",),
    ),
    Entry(
        N_("Front office"),
        N_("Work your customers notice: service, scheduling, calls, sales."),
        N_("BPO"),
        ("tasks.items[].sourcing",),
    ),
    Entry(
        N_("Back office"),
        N_("Work nobody outside notices: data entry, payroll, bookkeeping, checks."),
        N_("BPO"),
        ("tasks.items[].sourcing",),
    ),
    Entry(
        N_("Expert work"),
        N_("Work that needs a special skill, such as design, law or accounting."),
        N_("knowledge process outsourcing, KPO"),
        ("tasks.items[].qualification",),
    ),
    Entry(
        N_("Lot"),
        N_("Tasks that go to one contractor. With several lots somebody must coordinate."),
        N_("package, multi-sourcing"),
        ("tasks.lots",),
    ),
    Entry(N_("Deliverable"), N_("Something that is handed over to you."), N_("output"), ("scope.deliverables",)),
    Entry(
        N_("Acceptance test"),
        N_("A question with yes, no or a number for an answer, that says whether the work is done."),
        N_("definition of done"),
        ("scope.deliverables[].acceptance", "timetable.milestones[].acceptance"),
    ),
    Entry(
        N_("Not included"),
        N_("What somebody might expect to be part of the work, but is not."),
        N_("out of scope, exclusions"),
        ("scope.exclusions",),
    ),
    Entry(
        N_("Rounds of corrections"),
        N_("How often you may send the work back within the price."),
        N_("revision rounds"),
        ("scope.revision_rounds",),
    ),
    Entry(
        N_("Change request"),
        N_("A change asked for in writing, with what it does to price, date and scope, and who decided."),
        N_("change order, variation"),
        ("scope.change_rule",),
    ),
    Entry(N_("Milestone"), N_("A dated step that is accepted or sent back."), "", ("timetable.milestones",)),
    Entry(
        N_("Leniency"),
        N_("Days late that cost nothing and break nothing. After them, something happens that you agreed on."),
        N_("grace period, tolerance"),
        ("timetable.milestones[].grace_days",),
    ),
    Entry(
        N_("Time to accept"),
        N_("Working days you have to say yes or to send it back. After them, silence may count as yes."),
        N_("review window, deemed acceptance"),
        ("timetable.review_days", "timetable.deemed_accepted"),
    ),
    Entry(
        N_("Knowledge transfer"),
        N_("What the contractor knows comes to you while the work goes on, not only at its end."),
        N_("KT"),
        ("timetable.knowledge",),
    ),
    Entry(
        N_("Fixed price"),
        N_("One price for the whole. If it takes longer, that is their risk."),
        N_("lump sum"),
        ("payment.model",),
    ),
    Entry(
        N_("By the hour, capped"),
        N_("You pay the hours used, but never more than the cap."),
        N_("time and materials, not-to-exceed, ceiling"),
        ("payment.cap", "payment.cap_hours"),
    ),
    Entry(N_("Monthly fee"), N_("The same sum each month for work that goes on."), N_("retainer"), ("payment.fee",)),
    Entry(N_("Deposit"), N_("Paid on signing. It is part of the total."), N_("advance"), ("payment.deposit",)),
    Entry(
        N_("Holdback"),
        N_("A part of each payment that you keep until everything is accepted."),
        N_("retention, retainage"),
        ("payment.holdback_percent",),
    ),
    Entry(N_("Pay within"), N_("Days you have to pay, from the invoice date."), N_("net 30"), ("payment.net_days",)),
    Entry(
        N_("Cancel fee"),
        N_("What you pay if you stop early without their fault."),
        N_("kill fee, break fee"),
        ("payment.kill_fee_percent",),
    ),
    Entry(
        N_("Penalty"),
        N_("Less money for less work. It must be a fair estimate of what the lack costs you, and have a cap."),
        N_("liquidated damages"),
        ("payment.penalty.percent", "payment.penalty.cap_percent"),
    ),
    Entry(
        N_("Service level"),
        N_("A promise about work that goes on, with its measure, its target and how it is measured."),
        N_("SLA, KPI"),
        ("payment.service_levels",),
    ),
    Entry(
        N_("Service credit"),
        N_("Money off the fee when a service level is missed, up to a cap."),
        "",
        ("payment.service_levels[].credit_percent", "payment.credit_cap_percent"),
    ),
    Entry(
        N_("Overlap hours"),
        N_("The hours in which both sides are at work; with a clock change they may differ by season."),
        N_("core hours"),
        ("communication.owner_hours.zone", "communication.contractor_hours.zone"),
    ),
    Entry(
        N_("Trust ladder"),
        N_("You look often at first, and less often with each step that went well; after a miss, one step back."),
        N_("check-in cadence"),
        ("communication.trust",),
    ),
    Entry(
        N_("Where the truth lives"),
        N_("The one place that counts when two papers say different things. The account should be yours."),
        N_("single source of truth"),
        ("communication.truth_place",),
    ),
    Entry(
        N_("Confidentiality agreement"),
        N_("A promise not to tell, signed before anything secret is shown."),
        N_("NDA"),
        ("assurance.papers[].kind",),
    ),
    Entry(
        N_("Data agreement"),
        N_("What the law asks for where a contractor handles personal data."),
        N_("data processing agreement, DPA"),
        ("assurance.personal_data",),
    ),
    Entry(
        N_("Risk"),
        N_("What may go wrong: how likely, how bad, how you notice, what you do then."),
        N_("risk register, contingency"),
        ("assurance.risks",),
    ),
    Entry(
        N_("Handover"),
        N_("What the contractor does before leaving, so that you or somebody new can go on."),
        N_("transition-out, termination assistance"),
        ("exit.handover", "exit.handover_days"),
    ),
    Entry(
        N_("Who owns the work"),
        N_("Paying does not by itself make the work yours; in most laws the rights must be given in writing."),
        N_("intellectual property, IP assignment"),
        ("exit.rights",),
    ),
    Entry(
        N_("Step in"),
        N_("Your right to take over the work for a while when they cannot do it."),
        "",
        ("exit.step_in",),
    ),
    Entry(
        N_("Walk-away point"),
        N_("The price or term at which you say no. Nobody else ever sees it."),
        N_("reservation price, BATNA"),
        ("payment.walk_away", "payment.highest_price"),
    ),
    Entry(
        N_("Plan B"),
        N_("What you do if you do not agree. The better it is, the less you must give."),
        N_("alternative to an agreement, BATNA"),
        ("renegotiation.plan_b",),
    ),
    Entry(
        N_("Talking again"),
        N_("What was agreed is opened once more: some terms change, and all others stay as they were."),
        N_("renegotiation, renewal, amendment, redline"),
        ("course.reopen_reasons",),
    ),
    Entry(
        N_("Agreement sheet"),
        N_("All terms on one list, each ticked by both sides or still open. Both see the same."),
        N_("term sheet, heads of terms"),
        ("agreement.terms",),
    ),
    Entry(
        N_("Review"),
        N_("A day set beforehand to look back together: quality, performance, direction, and what to change."),
        N_("retrospective, performance review, lessons learned"),
        ("timetable.reviews", "course.looks"),
    ),
    Entry(
        N_("Must have"),
        N_("Without it nobody is considered. Each one makes the field smaller, so few is better."),
        N_("mandatory, essential requirement"),
        ("selection.must_haves",),
    ),
    Entry(
        N_("Points"),
        N_("From 0, not at all, to 5, could not be better, with a note of what you saw."),
        N_("scorecard, evaluation matrix"),
        ("selection.scores", "selection.criteria"),
    ),
    Entry(
        N_("Paid trial"),
        N_("A small first job, paid, before the large one."),
        N_("pilot"),
        ("timetable.relationship",),
    ),
)
"""All words, in the order of the wizard."""


def explained_at(path: str) -> tuple[Entry, ...]:
    """The words explained at a question; `path` may name an item by its id."""
    wanted = re.sub(r"\[[^\]]*\]", "[]", path)
    return tuple(entry for entry in GLOSSARY if wanted in entry.paths)


def explained_in(list_path: str) -> tuple[Entry, ...]:
    """The words explained at a list or at any question of its items."""
    return tuple(entry for entry in GLOSSARY if any(_is_in(path, list_path) for path in entry.paths))


def _is_in(path: str, list_path: str) -> bool:
    return path == list_path or path.startswith(f"{list_path}[]")
