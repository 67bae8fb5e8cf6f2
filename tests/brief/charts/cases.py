"""Charts of known plans, of few and of many things, with names of every length."""

from datetime import date, time, timedelta

import msgspec

from outsourcing_planner.advice import figures
from outsourcing_planner.advice.benefits import progress
from outsourcing_planner.advice.checkins import check_ins
from outsourcing_planner.advice.costs import comparison
from outsourcing_planner.advice.exposure import exposure
from outsourcing_planner.brief.charts.benefits import benefits_chart
from outsourcing_planner.brief.charts.cost import cost_chart, volume_chart
from outsourcing_planner.brief.charts.exposure import exposure_chart
from outsourcing_planner.brief.charts.overlap import overlap_chart
from outsourcing_planner.brief.charts.payments import payments_chart
from outsourcing_planner.brief.charts.scores import scores_chart
from outsourcing_planner.brief.charts.tasks import tasks_chart
from outsourcing_planner.brief.charts.trust import trust_chart
from outsourcing_planner.brief.content import Chart
from outsourcing_planner.brief.timeline import timelines
from outsourcing_planner.language import Words
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.communication import Communication, WorkingHours
from outsourcing_planner.plan.costs import CostEvery, CostKind, Costs, HouseCost, OutsideCost
from outsourcing_planner.plan.selection import Candidate, Criterion, Score, Selection
from outsourcing_planner.plan.tasks import Decision, Degree, Task, Tasks
from outsourcing_planner.storage.starters import sample
from tests import plans
from tests.brief.reading import words_of

LONG = "A name that goes on and on, as some do who cannot leave anything out of a name"

DUBLIN = WorkingHours(zone="Europe/Dublin", start=time(9), end=time(17, 30))
NEW_YORK = WorkingHours(zone="America/New_York", start=time(9), end=time(17))
NIGHT = WorkingHours(zone="America/Los_Angeles", start=time(16), end=time(1))


def charts_of(plan: Plan, words: Words) -> dict[str, Chart]:
    """Every chart that can be made of a plan, by its name."""
    costs, talk = comparison(plan), plan.communication
    made: dict[str, Chart | None] = {
        "payments": payments_chart(
            ((one.pay_by, one.amount) for one in figures.payments(plan)), plan.payment.currency, words
        ),
        "exposure": exposure_chart(exposure(plan), words),
        "tasks": tasks_chart(plan, words),
        "benefits": benefits_chart(progress(plan, words), words),
        "costs": cost_chart(costs, words),
        "volumes": volume_chart(costs, words),
        "scores": scores_chart(plan, words),
        "overlap": overlap_chart(talk, 2027, words),
        "trust": trust_chart(check_ins(plan), words),
    }
    made |= {f"timeline {number}": one for number, one in enumerate(timelines(plan.timetable, words), start=1)}
    return {name: chart for name, chart in made.items() if chart is not None}


def every_chart() -> dict[str, Chart]:
    """Charts of the plans that tests share, and of plans made for this."""
    known = {
        "sample": sample(),
        "café": plans.cafe(),
        "clinic": plans.dental(),
        "programme": plans.two_hundred(),
        "small": _small(),
        "many": many(),
    }
    found = {}
    for name, plan in known.items():
        for kind, chart in charts_of(plan, words_of(plan.locale)).items():
            found[f"{name} {kind}"] = chart
    british = words_of("en_GB")
    payments = [(date(2027, 1, 31) + timedelta(days=30 * month), 123_456_789) for month in range(40)]
    found["forty payments"] = _not_none(payments_chart(payments, "JPY", british))
    found["mostly nothing"] = _not_none(
        payments_chart([(date(2027, 1, 1), 0), (date(2027, 2, 1), 5), (date(2027, 3, 1), 0)], "EUR", british)
    )
    night = Communication(owner_hours=DUBLIN, contractor_hours=NIGHT)
    found["night"] = _not_none(overlap_chart(night, 2027, british))
    return found


def many() -> Plan:
    """Forty tasks and twelve candidates, all with long names, and many lines of cost."""
    degrees = tuple(Degree)
    return Plan(
        locale="de_DE",
        tasks=Tasks(
            items=tuple(
                Task(id=f"t{at}", name=f"{LONG} {at}", core=degrees[at % 3], skill=degrees[at // 3 % 3])
                for at in range(40)
            )
        ),
        selection=_selection(12, 10, LONG),
        communication=Communication(owner_hours=DUBLIN, contractor_hours=NEW_YORK),
        costs=_costs(14),
    )


def _small() -> Plan:
    """One task, two candidates, a cost on either side."""
    task = Task(id="only", name="Books", core=Degree.LOW, decision=Decision.OUTSOURCE)
    plan = msgspec.structs.replace(sample(), tasks=Tasks(items=(task,)), selection=_selection(2, 2, "X"))
    return msgspec.structs.replace(plan, costs=_costs(1))


def _selection(people: int, criteria: int, name: str) -> Selection:
    return Selection(
        criteria=tuple(
            Criterion(id=f"k{at}", name=f"{name} {at}", weight=100 // criteria, is_cost=not at)
            for at in range(criteria)
        ),
        candidates=tuple(
            Candidate(id=f"c{at}", name=f"{name} {at}", quote=90_000 + at * 5_000, meets_essentials=at != 1)
            for at in range(people)
        ),
        scores=tuple(
            Score(id=f"s{who}-{what}", candidate=f"c{who}", criterion=f"k{what}", points=(who + what) % 6)
            for who in range(people)
            for what in range(1, criteria)
        ),
    )


def _costs(lines: int) -> Costs:
    return Costs(
        in_house=tuple(
            HouseCost(id=f"h{at}", name=f"Line {at}", amount=100_000, at_most=150_000, every=CostEvery.MONTH)
            for at in range(lines)
        ),
        outside=(OutsideCost(id="o", kind=CostKind.SEARCH, amount=50_000, at_most=80_000, every=CostEvery.ONCE),),
    )


def _not_none(chart: Chart | None) -> Chart:
    assert chart is not None
    return chart
