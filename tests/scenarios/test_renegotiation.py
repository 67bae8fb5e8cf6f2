"""The second version of the online shop's agreement, told term by term."""

from decimal import Decimal

from outsourcing_planner.advice.comparison import compare, total_change
from outsourcing_planner.advice.evidence import missed, more_than_agreed
from outsourcing_planner.advice.practice import in_practice
from outsourcing_planner.advice.renegotiation import wishes
from outsourcing_planner.brief.changes import compose_changes
from outsourcing_planner.brief.proof import prove_changes
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.plan import paths
from tests.advice.plans import words
from tests.brief.reading import ABOUT, everything, words_of
from tests.scenarios.content import scenario

EXPECTED = {
    "tasks.items[T1].name": (
        "Pick, pack and post orders (up to 400 / month)",
        "Pick, pack and post orders (up to 650 / month)",
        "changed",
    ),
    "tasks.items[T3]": ("Stock photos", "", "removed"),
    "tasks.items[T4]": ("", "Gift wrapping in November and December", "added"),
    "timetable.milestones[M1].grace_days": ("2 days", "1 day", "tighter"),
    "payment.fee": ("£1,200.00", "£1,296.00", "+8.0%"),
    "payment.net_days": ("30 days", "14 days", "shorter"),
    "payment.included_units": ("400", "650", "changed"),
    "payment.service_levels[S1].target": ("2 working days", "1 working day", "tighter"),
    "communication.channels[C1].reply_hours": ("24 hours", "8 hours", "tighter"),
    "communication.meetings[N1].frequency": ("Weekly", "Every two weeks", "looser"),
    "exit.notice_days": ("14 days", "30 days", "longer"),
    "exit.handover_days": ("0 days", "10 days", "added"),
    "exit.rights": ("Theirs, you may use it", "Yours once paid", "changed"),
}


def test_every_term_that_changed_and_no_other() -> None:
    """Each with what it was, what it is and what that means; T2, the late fee and the term are not among them."""
    old, new = scenario("uk-renegotiation-v1"), scenario("uk-renegotiation-v2")
    changes = compare(old, new, words("en_GB"))
    assert {one.path: (one.before, one.after, one.effect) for one in changes} == EXPECTED


BETTER_FOR = {
    "tasks.items[T1].name": "read it",
    "tasks.items[T3]": "the contractor",
    "tasks.items[T4]": "you",
    "timetable.milestones[M1].grace_days": "you",
    "payment.fee": "the contractor",
    "payment.net_days": "the contractor",
    "payment.included_units": "you",
    "payment.service_levels[S1].target": "you",
    "communication.channels[C1].reply_hours": "you",
    "communication.meetings[N1].frequency": "the contractor",
    "exit.notice_days": "the contractor",
    "exit.handover_days": "you",
    "exit.rights": "you",
}

IN_A_YEAR = {
    "payment.fee": (115200, ""),
    "payment.net_days": (None, "each payment leaves 16 days sooner"),
    "payment.included_units": (None, "one costs £1.99 instead of £3.00, if all are used"),
}


def test_for_whom_each_term_is_better_and_what_it_does_in_a_year() -> None:
    """The fee alone moves money for sure; the price of an order falls from £3.00 to £1.99."""
    old, new = scenario("uk-renegotiation-v1"), scenario("uk-renegotiation-v2")
    found = wishes(new, old, words("en_GB"))
    assert {one.change.path: one.better_for.value for one in found.changes} == BETTER_FOR
    told = {one.change.path: one.in_a_year for one in found.changes if one.in_a_year}
    assert {path: (one.amount, one.say(words("en_GB"))) for path, one in told.items()} == IN_A_YEAR
    assert found.a_year == 115200


def test_what_happened_is_held_against_the_first_version() -> None:
    """Four misses of the promise of two working days, and 47 % more orders than the 400 that were agreed."""
    old, new = scenario("uk-renegotiation-v1"), scenario("uk-renegotiation-v2")
    practice = in_practice(new, old)
    assert [one.say(words("en_GB")) for one in missed(practice, words("en_GB"))] == [
        "Dispatch (2 working days): missed 4 times."
    ]
    (over,) = more_than_agreed(practice, words("en_GB"))
    assert (over.units, over.included, over.percent) == (588, 400, Decimal(47))


def test_nothing_private_can_be_read_in_the_page_of_changes() -> None:
    """Not the ceiling, not the trade-offs, not the other firm; nor for whom a change is better."""
    old, new = scenario("uk-renegotiation-v1"), scenario("uk-renegotiation-v2")
    said = words_of("en_GB")
    brief = compose_changes(old, new, compare(old, new, said, include_private=True), ABOUT, said)
    data = typeset(brief, Paper.A4)
    found = everything(data)
    assert "1,296.00" in found
    for secret in ("CANARY", "BoxFox", "1,350", "PackRight", "thecontractor", "Betterfor"):
        assert secret not in found
    assert prove_changes(data, old, new, brief, said) == ()


def test_the_first_version_is_untouched_by_the_second() -> None:
    """Editing makes another plan; what was agreed stays what it was."""
    old = scenario("uk-renegotiation-v1")
    paths.put(old, "payment.fee", 129600)
    assert old == scenario("uk-renegotiation-v1")


def test_the_year_costs_more() -> None:
    """Twelve fees of £96.00 more."""
    change = total_change(scenario("uk-renegotiation-v1"), scenario("uk-renegotiation-v2"), words("en_GB"))
    assert change is not None
    assert (change.amount, change.a_year) == (115200, 115200)


def test_private_terms_are_told_only_to_the_owner() -> None:
    """Ceiling, trade-offs, candidates and incidents stay out of the list both sides read."""
    old, new = scenario("uk-renegotiation-v1"), scenario("uk-renegotiation-v2")
    shared = compare(old, new, words("en_GB"))
    told = " ".join(f"{one.label} {one.before} {one.after}" for one in shared)
    for word in ("CANARY", "PackRight", "BoxFox", "1,350", "Dispatch later"):
        assert word not in told
    assert all(paths.declaration(one.path).field.shared or one.path.endswith("]") for one in shared)
    private = {one.path for one in compare(old, new, words("en_GB"), include_private=True)}
    assert {"payment.walk_away", "selection.candidates[P]", "course.incidents[i1]"} <= private
