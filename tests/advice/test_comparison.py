"""Two versions of a plan, compared term by term."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice.comparison import ChangeKind, TermChange, compare, shared_terms, total_change
from outsourcing_planner.advice.effects import effect_of
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.assurance import Risk
from outsourcing_planner.plan.communication import Frequency, Meeting
from outsourcing_planner.plan.exit import Asset, Rights
from outsourcing_planner.plan.payment import Instalment, ServiceLevel
from outsourcing_planner.plan.scope import Deliverable
from outsourcing_planner.plan.tasks import Decision, Task
from tests.advice.plans import cafe, changed, gift_shop, row, words
from tests.strategies import edits, plans

GB = words("en_GB")


def renegotiated() -> Plan:
    """The gift shop's second version."""
    plan = gift_shop()
    first, returns, _ = plan.tasks.items
    gift = Task(id="T4", name="Gift wrapping in November and December", decision=Decision.OUTSOURCE)
    plan = changed(
        plan,
        payment__fee=129600,
        payment__net_days=14,
        payment__walk_away="CANARY",
        tasks__items=(first, returns, gift),
        exit__notice_days=30,
        exit__handover_days=10,
        exit__rights=Rights.ON_PAYMENT,
        communication__report__frequency=Frequency.FORTNIGHTLY,
    )
    plan = row(plan, "tasks.items[T1]", name="Pick, pack and post orders (up to 650 / month)")
    plan = row(plan, "communication.channels[C1]", reply_hours=Decimal(8))
    return row(plan, "timetable.milestones[M1]", grace_days=1)


def agreed() -> Plan:
    """The gift shop's first version, with weekly reports."""
    return changed(gift_shop(), communication__report__frequency=Frequency.WEEKLY)


EXPECTED = [
    ("tasks.items[T3]", "Tasks", "Tasks", "Stock photos", "", "removed"),
    (
        "tasks.items[T1].name",
        "Tasks",
        "Task",
        "Pick, pack and post orders (up to 400 / month)",
        "Pick, pack and post orders (up to 650 / month)",
        "changed",
    ),
    ("tasks.items[T4]", "Tasks", "Tasks", "", "Gift wrapping in November and December", "added"),
    ("timetable.milestones[M1].grace_days", "Timetable", "Dispatch: Leniency", "2 days", "1 day", "tighter"),
    ("payment.fee", "Payment", "Fee a month", "£1,200.00", "£1,296.00", "+8.0%"),
    ("payment.net_days", "Payment", "Pay within", "30 days", "14 days", "shorter"),
    (
        "communication.channels[C1].reply_hours",
        "Working together",
        "questions: Answer within",
        "24 hours",
        "8 hours",
        "tighter",
    ),
    (
        "communication.report.frequency",
        "Working together",
        "Progress report: How often they report",
        "Weekly",
        "Every two weeks",
        "looser",
    ),
    ("exit.notice_days", "Ending well", "Notice you give", "14 days", "30 days", "longer"),
    ("exit.handover_days", "Ending well", "Days of handover", "0 days", "10 days", "added"),
    ("exit.rights", "Ending well", "Who owns the work", "Theirs, you may use it", "Yours once paid", "changed"),
]


def told(change: TermChange) -> tuple[str, ...]:
    """A change as the table shows it."""
    return (change.path, change.section, change.label, change.before, change.after, change.effect)


def test_the_renegotiated_gift_shop() -> None:
    """Each term that changed stands once, with what it means; nothing private, nothing that stayed."""
    assert [told(change) for change in compare(agreed(), renegotiated(), GB)] == EXPECTED


def test_the_private_terms_on_request() -> None:
    """Only where it is asked for does the owner's own limit stand among the changes."""
    found = compare(agreed(), renegotiated(), GB, include_private=True)
    assert {change.path for change in found} - {line[0] for line in EXPECTED} == {"payment.walk_away"}


def test_the_price_over_the_term_and_a_year() -> None:
    """£96.00 more a month is £1,152.00 more a year."""
    found = total_change(agreed(), renegotiated(), GB)
    assert found is not None
    assert (found.amount, found.a_year) == (115200, 115200)
    assert found.sentence == "The whole price rises by £1,152.00, from £14,400.00 to £15,552.00."
    back = total_change(renegotiated(), agreed(), GB)
    assert back is not None
    assert back.sentence == "The whole price falls by £1,152.00, from £15,552.00 to £14,400.00."


def test_no_price_is_compared_that_cannot_be() -> None:
    """Neither an unchanged price, nor an unknown one, nor two currencies."""
    assert total_change(cafe(), cafe(), GB) is None
    assert total_change(cafe(), changed(cafe(), payment__total=None), GB) is None
    assert total_change(cafe(), changed(cafe(), payment__total=1, payment__currency="KWD"), GB) is None
    fixed = total_change(cafe(), changed(cafe(), payment__total=60000), GB)
    assert fixed is not None
    assert fixed.a_year is None


@given(plans())
def test_a_plan_does_not_differ_from_itself(plan: Plan) -> None:
    """The same plan has no changes, private ones included."""
    assert compare(plan, plan, GB, include_private=True) == ()


@given(st.data())
def test_an_edit_anywhere_is_found(data: st.DataObject) -> None:
    """One new answer is one change, at its path; it is told in public exactly if the field may be shared."""
    old = data.draw(plans())
    path, value = data.draw(edits(old))
    new = paths.put(old, path, value)
    found = compare(old, new, GB, include_private=True)
    assert [change.path for change in found] == ([] if new == old else [path])
    if not paths.field(path).shared:
        assert compare(old, new, GB) == ()


@given(plans(), plans())
def test_any_two_plans_can_be_compared(old: Plan, new: Plan) -> None:
    """Whatever differs is told with a section, a label and an effect, and only shared fields are."""
    for change in compare(old, new, GB):
        assert change.section
        assert change.label
        assert change.effect
        assert paths.field(change.path).shared or change.path.endswith("]")


def test_a_task_that_is_kept_is_not_told() -> None:
    """What the owner keeps is theirs alone; keeping a task that was given away removes it, with its deliverables."""
    renamed = row(cafe(), "tasks.items[T2]", name="CANARY")
    assert compare(cafe(), renamed, GB) == ()
    kept = row(cafe(), "tasks.items[T1]", decision=Decision.RETAIN)
    found = compare(cafe(), kept, GB)
    assert [(change.path, change.kind) for change in found] == [
        ("tasks.items[T1]", ChangeKind.REMOVED),
        ("scope.deliverables[D1]", ChangeKind.REMOVED),
        ("scope.deliverables[D2]", ChangeKind.REMOVED),
    ]
    assert [change.kind for change in compare(kept, cafe(), GB)] == [ChangeKind.ADDED] * 3
    assert shared_terms(Plan()) == Plan()


def test_private_words_never_name_a_row() -> None:
    """A row without a shared name is called by a shared answer, or not told at all."""
    hidden = changed(cafe(), exit__assets=(Asset(id="A1", place="CANARY, top drawer"),))
    assert compare(cafe(), hidden, GB) == ()
    nameless = Deliverable(id="D9", task="T1", does="")
    found = compare(cafe(), changed(cafe(), scope__deliverables=(*cafe().scope.deliverables, nameless)), GB)
    assert [change.after for change in found] == ["Design the logo"]


def test_rows_in_another_order_are_the_same_terms() -> None:
    """Reordering changes nothing that was agreed."""
    turned = changed(cafe(), timetable__milestones=cafe().timetable.milestones[::-1])
    assert compare(cafe(), turned, GB) == ()


def test_a_row_is_told_once_however_much_it_holds() -> None:
    """A new meeting is one change; an instalment without a name is told by its milestone."""
    meeting = Meeting(id="B1", purpose="Look at drafts", frequency=Frequency.WEEKLY, minutes=30)
    instalment = Instalment(id="I9", milestone="M2", amount=5)
    new = changed(cafe(), communication__meetings=(meeting,), payment__instalments=(instalment,))
    assert [told(change)[:5] for change in compare(cafe(), new, GB)] == [
        ("payment.instalments[I2]", "Payment", "Instalments", "Final artwork accepted", ""),
        ("payment.instalments[I9]", "Payment", "Instalments", "", "Final artwork accepted"),
        ("communication.meetings[B1]", "Working together", "Meetings", "", "Look at drafts"),
    ]


def test_a_change_of_currency_makes_no_percentage() -> None:
    """A hundred euros and a hundred and ten dollars are not ten per cent apart."""
    new = changed(cafe(), payment__currency="USD", payment__total=49500)
    effects = {change.path: change.effect for change in compare(cafe(), new, GB)}
    assert effects == {"payment.currency": "changed", "payment.total": "changed"}


@pytest.mark.parametrize(
    ("path", "before", "after", "expected"),
    [
        ("payment.total", 10000, 9000, "-10.0%"),
        ("payment.total", 3, 4, "+33.3%"),
        ("payment.total", 10**9, 10**9 + 1, ""),
        ("payment.total", None, 500, "added"),
        ("payment.total", 500, 0, "removed"),
        ("payment.total", None, 0, ""),
        ("payment.months", 6, 12, "longer"),
        ("scope.revision_rounds", 2, 3, "tighter"),
        ("payment.penalty.percent", Decimal(5), Decimal(3), "looser"),
        ("payment.kill_fee_percent", Decimal(5), Decimal(3), ""),
        ("goals.items[g].by", date(2027, 1, 1), date(2027, 2, 1), ""),
        ("communication.report.frequency", Frequency.MONTHLY, Frequency.WEEKLY, "tighter"),
        ("communication.report.frequency", Frequency.MONTHLY, Frequency.AT_MILESTONES, ""),
    ],
)
def test_effect(path: str, before: object, after: object, expected: str) -> None:
    """The effect follows the field's declaration; empty where there is no more to say than that it changed."""
    assert effect_of(paths.field(path), before, after, GB) == expected


def test_percentages_are_written_the_owners_way() -> None:
    """German has a comma and a space before the sign."""
    assert effect_of(paths.field("payment.fee"), 1000, 1085, words("de_DE")) == "+8,5\u00a0%"


@pytest.mark.parametrize(
    ("before", "after", "effect"),
    [
        ("≤ 8 hours", "≤ 4 hours", "tighter"),
        ("1 working day", "2 working days", "looser"),
        ("95%", "97,5 %", "tighter"),
        ("95%", "90%", "looser"),
        ("8 hours", "1 day", "changed"),
        ("26 of 26 runs", "25 of 26 runs", "changed"),
        ("60 orders", "80 orders", "changed"),
        ("8 hours", "8 hours ", "changed"),
        ("soon", "2 days", "changed"),
    ],
)
def test_a_written_target(before: str, after: str, effect: str) -> None:
    """A time is tighter when shorter and a percentage when higher; of anything else only the change is told."""
    old, new = (
        changed(Plan(), payment__service_levels=(ServiceLevel(id="S1", metric="Answers", target=target),))
        for target in (before, after)
    )
    assert [one.effect for one in compare(old, new, words())] == [effect]


def test_what_only_the_owner_sees_is_no_term() -> None:
    """Risks and candidates that come and go are told to the owner alone."""
    new = changed(Plan(), assurance__risks=(Risk(id="R1", name="Fire"),))
    assert compare(Plan(), new, words()) == ()
    assert [one.after for one in compare(Plan(), new, words(), include_private=True)] == ["Fire"]
