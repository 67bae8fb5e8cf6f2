"""The figures of a plan about the work, its dates, risks, people and its ending, under their names."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from ..plan import Plan
from ..plan.paths import item_path
from ..plan.tasks import Decision
from .benefits import progress
from .checkins import check_ins
from .figure import Figure, Naming
from .figures import last_acceptable
from .key_dates import key_dates
from .look_load import loads
from .lots import decided, lot_sums, outsourced_sum, waits_for_the_owner
from .overlap import both_seasons, overlap_hours
from .risks import grave, high, score, without_contingency
from .rows import called, filled
from .runway import runway
from .scoring import WHY_NOT_RANKED, margin, price_remarks, ranking, results, turn
from .trust import trust
from .vanish import next_rehearsal

_DECISIONS = {
    Decision.OUTSOURCE: "outsourced",
    Decision.INSOURCE: "insourced",
    Decision.RETAIN: "kept",
    Decision.STOP: "stopped",
    None: "undecided",
}


def work_figures(plan: Plan, today: date, notice_on: date, naming: Naming) -> Iterator[Figure]:
    """Tasks, lots, milestones, check-ins, hours in common, risks, goals, candidates and the ending."""
    yield from _tasks(plan, naming)
    yield from _timetable(plan, naming)
    yield from _together(plan, today, naming)
    yield from _risks(plan, naming)
    yield from _goals(plan, naming)
    yield from _candidates(plan, naming)
    yield from _ending(plan, today, notice_on, naming)


def _tasks(plan: Plan, naming: Naming) -> Iterator[Figure]:
    counts, whole = decided(plan), outsourced_sum(plan)
    yield from naming.number("tasks.count", sum(counts.values()))
    for decision, name in _DECISIONS.items():
        yield from naming.number(f"tasks.{name}", counts.get(decision, 0))
    yield from naming.hours("tasks.hours", whole.hours)
    yield from naming.money("tasks.estimate", whole.estimate)
    yield from naming.number("tasks.waiting_for_us", len(waits_for_the_owner(plan)))
    for lot in lot_sums(plan) if plan.tasks.lots else ():
        name = item_path("lots", lot.lot) if lot.lot else "lots.none"
        yield from naming.number(f"{name}.tasks", lot.tasks)
        yield from naming.hours(f"{name}.hours", lot.hours)
        yield from naming.money(f"{name}.estimate", lot.estimate)


def _timetable(plan: Plan, naming: Naming) -> Iterator[Figure]:
    milestones = list(filled(plan.timetable.milestones))
    yield from naming.number("milestones.count", len(milestones))
    yield from naming.day("milestones.last_due", max((one.due for one in milestones if one.due), default=None))
    for milestone in milestones:
        name = item_path("milestones", milestone.id)
        yield from naming.day(f"{name}.last_acceptable", last_acceptable(milestone))


def _together(plan: Plan, today: date, naming: Naming) -> Iterator[Figure]:
    talk, days = plan.communication, check_ins(plan)
    yield from naming.number("check_ins.count", len(days))
    yield from naming.day("check_ins.next", min((day for day in days if day >= today), default=None))
    for stage in loads(plan):
        name = item_path("load", stage.stage) if stage.stage else "load.meetings"
        yield from naming.hours(f"{name}.hours", stage.hours or None)
        yield from naming.percent(f"{name}.share", stage.share if stage.hours else None)
    january, july = both_seasons(talk.owner_hours, talk.contractor_hours, today.year)
    yield from naming.hours("overlap.today", overlap_hours(talk.owner_hours, talk.contractor_hours, today))
    yield from naming.hours("overlap.january", january)
    yield from naming.hours("overlap.july", july)
    found = trust(plan, today)
    if found is not None:
        yield from naming.number("trust.in_a_row", found.in_a_row)
        yield from naming.number("trust.misses", found.misses)
        yield from naming.text("trust.sentence", found.say(naming.words))


def _risks(plan: Plan, naming: Naming) -> Iterator[Figure]:
    for risk in filled(plan.assurance.risks):
        yield from naming.number(f"{item_path('risks', risk.id)}.score", score(risk))
    yield from naming.number("risks.high", len(high(plan)))
    yield from naming.number("risks.grave", len(grave(plan)))
    open_ = without_contingency(plan)
    yield from naming.number("risks.without_contingency", len(open_))
    yield from naming.names("risks.without_contingency.names", (called(risk, naming.words) for risk in open_))


def _goals(plan: Plan, naming: Naming) -> Iterator[Figure]:
    for goal in progress(plan, naming.words):
        name = item_path("goals", goal.goal)
        yield from naming.number(f"{name}.latest", goal.months[-1].figure if goal.months else None)
        yield from naming.percent(f"{name}.way", goal.way)


def _candidates(plan: Plan, naming: Naming) -> Iterator[Figure]:
    words = naming.words
    names = {one.id: called(one, words) for one in plan.selection.candidates}
    for result in results(plan):
        name = item_path("scores", result.candidate)
        cost = None if result.cost_score is None else result.cost_score.quantize(Decimal("0.01"))
        yield from naming.number(f"{name}.cost", cost)
        yield from naming.percent(f"{name}.total", result.percent)
        if result.standing in WHY_NOT_RANKED:
            yield from naming.text(f"{name}.out", words.say(WHY_NOT_RANKED[result.standing]))
    yield from naming.names("scores.ranking", (names[one.candidate] for one in ranking(plan)))
    yield from naming.number("scores.margin", margin(plan))
    found = turn(plan)
    if found is not None:
        yield from naming.number("scores.turn.from_weight", found.from_weight)
        yield from naming.number("scores.turn.at_weight", found.at_weight)
        yield from naming.text("scores.turn.winner", names[found.winner])
    yield from naming.names("scores.remarks", price_remarks(plan, words))


def _ending(plan: Plan, today: date, notice_on: date, naming: Naming) -> Iterator[Figure]:
    found = key_dates(plan, notice_on)
    if found.ends_on is not None:
        yield from naming.day("notice.given_on", found.given_on)
        yield from naming.day("notice.ends_on", found.ends_on)
        yield from naming.day("notice.handover_until", found.handover_until)
        yield from naming.day("notice.last_payment", found.last_payment)
        yield from naming.day("notice.data_back", found.data_back)
    yield from naming.day("notice.decide_by", found.decide_by)
    yield from naming.day("notice.theirs.ends_on", key_dates(plan, notice_on, theirs=True).ends_on)
    left = runway(plan)
    if left is not None:
        yield from naming.days("runway.days", left.days)
        yield from naming.days("runway.gap", left.gap)
        yield from naming.text("runway.sentence", left.say(naming.words))
    yield from naming.day("vanish.rehearse_on", next_rehearsal(plan, today))
