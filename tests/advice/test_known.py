"""What the owner knows and keeps of what the check finds."""

from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice.check import check
from outsourcing_planner.advice.finding import Finding, Level
from outsourcing_planner.advice.known import keep, reasons, speak_again
from outsourcing_planner.advice.readiness import StepState, next_step, step_states
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.content import from_data, to_data
from tests.advice.plans import TODAY, cafe, changed, row, words
from tests.strategies import plans

M2 = "timetable.milestones[M2]"


def only(plan: Plan, rule: str) -> Finding:
    """The one finding of a rule."""
    (found,) = (one for one in check(plan, TODAY, words()) if one.id == rule)
    return found


def test_a_warning_that_is_kept_is_done() -> None:
    """It is still found, with the reason, and nothing counts it as something to do."""
    plan = changed(cafe(), exit__data_return="")
    finding = only(plan, "no-data-return")
    assert (finding.known, finding.counts) == (None, True)
    kept = keep(plan, finding, " They hold none. ")
    again = only(kept, "no-data-return")
    assert (again.known, again.counts) == ("They hold none.", False)
    visited = frozenset({"exit"})
    assert step_states(plan, check(plan, TODAY, words()), visited)["exit"] is StepState.ATTENTION
    assert step_states(kept, check(kept, TODAY, words()), visited)["exit"] is StepState.IN_PROGRESS


def test_an_error_that_is_kept_stays_an_error() -> None:
    """The brief stays a draft, and the step keeps asking for attention."""
    plan = changed(cafe(), payment__deposit=1)
    kept = keep(plan, only(plan, "pay-sum"), "We settled it by telephone.")
    said = check(kept, TODAY, words())
    assert [(one.level, one.known, one.counts) for one in said] == [(Level.ERROR, "We settled it by telephone.", True)]
    assert step_states(kept, said, frozenset({"payment"}))["payment"] is StepState.ATTENTION
    assert next_step(kept, said, words()) == "Mend 1 thing before you share it"


def test_a_reason_may_be_empty_and_may_be_replaced() -> None:
    """Keeping again takes the place of the first time; speaking again leaves nothing behind."""
    plan = row(cafe(), M2, grace_days=None)
    finding = only(plan, "no-leniency")
    kept = keep(plan, finding, "")
    assert only(kept, "no-leniency").known == ""
    twice = keep(kept, only(kept, "no-leniency"), "They are always early.")
    assert reasons(twice) == {("no-leniency", f"{M2}.grace_days"): "They are always early."}
    assert speak_again(twice, finding) == plan
    assert speak_again(plan, finding) is plan


def test_one_that_is_kept_keeps_no_other() -> None:
    """The same rule at another place, and another rule at the same, still speak."""
    plan = row(row(cafe(), M2, grace_days=None), "timetable.milestones[M1]", grace_days=None)
    first, second = (one for one in check(plan, TODAY, words()) if one.id == "no-leniency")
    kept = keep(plan, second, "so")
    assert [one.known for one in check(kept, TODAY, words()) if one.id == "no-leniency"] == [None, "so"]
    assert len({one.id for one in keep(kept, first, "so").known}) == 2


def test_what_was_kept_about_a_row_that_is_gone_does_no_harm() -> None:
    """It is found no more, is saved and read like the rest, and is forgotten with the next one that is kept."""
    plan = row(cafe(), M2, grace_days=None)
    kept = paths.remove(keep(plan, only(plan, "no-leniency"), "so"), M2)
    assert all(one.known is None for one in check(kept, TODAY, words()))
    assert from_data(to_data(kept)) == kept
    faulty = changed(kept, exit__data_return="")
    assert [one.rule for one in keep(faulty, only(faulty, "no-data-return"), "").known] == ["no-data-return"]


@given(plans(), st.text(max_size=9))
def test_any_finding_can_be_kept_and_let_go(plan: Plan, reason: str) -> None:
    """After keeping it is marked, whatever else the plan keeps; after letting go nothing of it is left.

    A finding may be gone instead: what was kept about a row that is gone is forgotten, and with it what it told.
    """
    for finding in check(plan, TODAY, words())[:3]:
        kept = keep(plan, finding, reason)
        marked = {(one.id, one.path): one.known for one in check(kept, TODAY, words())}
        assert marked.get((finding.id, finding.path), reason.strip()) == reason.strip()
        assert (finding.id, finding.path) not in reasons(speak_again(kept, finding))
