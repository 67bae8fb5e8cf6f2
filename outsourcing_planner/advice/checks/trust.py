"""Rules about trust: the owner looks neither too often nor too rarely, ever less, and begins with something small."""

from datetime import date
from decimal import Decimal
from functools import partial

from ...plan.fields import N_
from ...plan.paths import item_path
from ...plan.selection import Assessment
from ...plan.timetable import RelationshipStage, RelationshipStep
from ..finding import Case, Found, Level, Topic, rule
from ..looks import hours_a_week_looking, longest_gap, stages_after
from ..rows import filled
from ..sources import FAIR_TO_THEM, MEASURED_TRUST

_LADDER, _DAYS, _STAGES = "communication.trust", "communication.check_ins", "timetable.relationship"
_rule = partial(rule, topic=Topic.TRUST, source=MEASURED_TRUST)


@_rule(
    "checkin-too-often",
    Level.WARNING,
    N_("Who is watched every day stops thinking for themselves, and you do half the work again."),
    step="communication",
    full=True,
)
def looks_too_often(case: Case) -> Found:
    """Still a look every day after the first two weeks, or looks and meetings that take a large share of the hours."""
    limits, plan = case.limits, case.plan
    stages = list(stages_after(plan, limits.close_days))
    close = next((stage for stage in stages if (stage.every_days or 0) < limits.look_gap_days), None)
    if close is not None:
        path = f"{item_path(_LADDER, close.id)}.every_days"
        said = case.words.say_many(
            "You still look daily after {n} day.", "You still look daily after {n} days.", limits.close_days
        )
        yield path, said
        return
    needed = case.hours_a_week
    most = max((needed or Decimal(0)) * limits.look_percent / 100, limits.look_hours)
    for stage in stages or (None,):
        if needed and hours_a_week_looking(plan, stage) > most:
            sentence = N_("Looking and meeting take more than {share} of the hours.")
            path = f"{item_path(_LADDER, stage.id)}.minutes" if stage else "communication.meetings"
            yield path, case.words.say(sentence, share=case.words.percent(limits.look_percent))
            return


@_rule(
    "checkin-too-rare",
    Level.WARNING,
    N_("What goes wrong unseen for weeks is expensive to undo; a short look in between is cheap."),
    step="communication",
)
def looks_too_rarely(case: Case) -> Found:
    """Long work with no look, meeting or milestone in a quarter of its time."""
    start, limits = case.plan.timetable.start, case.limits
    if not case.is_long or start is None or case.end is None or case.days is None:
        return
    gap = longest_gap(case.plan, start, case.end)
    if gap > max(Decimal(limits.blind_days), case.days * limits.blind_percent / 100):
        said = case.words.say_many(
            "For {n} day you do not look at the work.", "For {n} days you do not look at the work.", gap
        )
        yield _LADDER if case.is_full else _DAYS, said


@_rule(
    "no-taper",
    Level.WARNING,
    N_("Trust that has been earned should show: look less often when things go well."),
    step="communication",
    full=True,
)
def never_less(case: Case) -> Found:
    """Long work at which the owner looks each week or more often, at the end as often as at the beginning."""
    stages = [stage for stage in case.plan.communication.trust if stage.every_days]
    if not stages or not case.is_long:
        return
    first, last = stages[0].every_days or 0, stages[-1].every_days or 0
    if last <= first <= 7:
        sentence = case.words.say("You look as often at the end as at the beginning.")
        yield f"{item_path(_LADDER, stages[-1].id)}.every_days", sentence


@_rule(
    "no-trial",
    Level.WARNING,
    N_("A small paid piece shows in a week what no interview shows."),
    step="timetable",
    full=True,
)
def no_trial(case: Case) -> Found:
    """Long or large work that does not begin with a small paid piece."""
    hours = sum((task.hours or Decimal(0) for task in case.given), Decimal(0))
    tried = any(one.stage is RelationshipStage.PAID_TRIAL for one in case.plan.timetable.relationship)
    tried = tried or Assessment.PAID_TRIAL in case.plan.selection.methods or any(task.discovery for task in case.given)
    if not tried and (case.is_long or hours >= case.limits.full_hours):
        yield _STAGES, case.words.say("It does not begin with a paid trial.")


@_rule(
    "relationship-order",
    Level.WARNING,
    N_("Each stage earns the next; who skips one trusts before there is a reason to."),
    step="timetable",
    full=True,
)
def stages_out_of_order(case: Case) -> Found:
    """Stages of getting to know each other that come before an earlier one."""
    order = list(RelationshipStage)
    dated = [(order.index(one.stage), one.on, one) for one in case.plan.timetable.relationship if one.stage and one.on]
    latest: dict[int, date] = {}
    for stage, on, _ in dated:
        latest[stage] = max(on, latest.get(stage, on))
    for stage, on, one in dated:
        if any(on < day for earlier, day in latest.items() if earlier < stage):
            yield f"{item_path(_STAGES, one.id)}.on", _said(case, one)


@_rule(
    "unpaid-trial",
    Level.WARNING,
    N_("Good people do not work for nothing; only those who have no other work do."),
    step="timetable",
    topic=Topic.FAIR,
    source=FAIR_TO_THEM,
    full=True,
)
def trial_unpaid(case: Case) -> Found:
    """A trial for which nothing is paid."""
    for one in filled(case.plan.timetable.relationship):
        if one.stage is RelationshipStage.PAID_TRIAL and not one.pay:
            yield f"{item_path(_STAGES, one.id)}.pay", case.words.say("Nothing is paid for the trial.")


def _said(case: Case, one: RelationshipStep) -> str:
    assert one.stage is not None
    return case.words.say("“{stage}” comes before an earlier stage.", stage=case.words.choice(one.stage))


RULES = (no_trial, stages_out_of_order, trial_unpaid, looks_too_often, looks_too_rarely, never_less)
