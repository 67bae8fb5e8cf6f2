"""What only the owner is to know is found where it stands in a shared text, and nothing else is."""

from collections.abc import Callable, Mapping
from decimal import Decimal

import pytest

from outsourcing_planner.advice.private_words import NAMES
from outsourcing_planner.advice.told_secrets import private_in_shared
from outsourcing_planner.advice.written_amounts import amounts_in
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.selection import Candidate
from outsourcing_planner.plan.shape import declarations
from tests import plans
from tests.brief.reading import words_of

WORDS = words_of("en_GB")


def told(plan: Plan, shared: str, private: Mapping[str, object]) -> list[tuple[str, str]]:
    """What is found in a plan of one shared text and some private answers: (private path, phrase)."""
    plan = paths.put(plan, "goals.summary", shared)
    for path, value in private.items():
        plan = paths.put(plan, path, value)
    found = private_in_shared(plan, WORDS)
    assert {path for path, _, _ in found} <= {"goals.summary"}
    return [(private_path, phrase) for _, private_path, phrase in found]


@pytest.mark.parametrize(
    "shared",
    [
        "We can go up to €12,500 if need be.",
        "We can go up to 12.500,00 if need be.",
        "We can go up to 12 500 EUR.",
        "No more than 12500.",
        "No more than 12.5k, please.",
        "لا أكثر من ١٢٬٥٠٠",
    ],
)
def test_a_private_amount_is_found_however_it_is_written(shared: str) -> None:
    """Grouped or not, with point or comma, in other digits, in thousands."""
    assert told(Plan(), shared, {"payment.highest_price": 12_500_00}) == [("payment.highest_price", "€12,500.00")]


@pytest.mark.parametrize(
    ("shared", "amount"),
    [
        ("We need 50 photos.", 50_00),
        ("Since 2026 we have made 450 cakes a day.", 450_00),
        ("On 2026-11-22.", 2026_00),
        ("Room 112,500.", 12_500_00),
        ("It is 1,250,000 files.", 12_500_00),
        ("Nothing is said.", 12_500_00),
    ],
)
def test_other_figures_are_no_amounts(shared: str, amount: int) -> None:
    """Small figures, years, numbers of things, and parts of longer numbers are no alarm."""
    assert told(Plan(), shared, {"payment.highest_price": amount}) == []


def test_an_amount_that_is_shared_as_such_is_no_secret() -> None:
    """The highest price may be the very budget the owner tells."""
    plan = paths.put(Plan(), "payment.shared_budget", 12_500_00)
    assert told(plan, "Our budget is €12,500.", {"payment.highest_price": 12_500_00}) == []


def test_names_are_found_as_words_of_their_own() -> None:
    """A candidate of one word is found in any case, and not within another word; a stand-in too."""
    plan = paths.insert(Plan(), "selection.candidates", Candidate(id="c1", name="Kestrel"))
    named = ("selection.candidates[c1].name", "Kestrel")
    assert told(plan, "As KESTREL\nbuilt it.", {}) == [named]
    assert told(plan, "Kestrelford is where we are.", {}) == []
    stand_in = {"exit.stand_in": "Nadia’s nephew"}
    assert told(plan, "Until then Nadia’s nephew helps.", stand_in) == [("exit.stand_in", "Nadia’s nephew")]


def test_a_sentence_of_a_private_note_is_found() -> None:
    """One sentence of a longer note is enough, whatever its case and its spaces."""
    note = {"goals.notes": "Cash is short. We would take  anyone by March."}
    assert told(Plan(), "Between us: we would take anyone by March.", note) == [
        ("goals.notes", "We would take  anyone by March")
    ]


@pytest.mark.parametrize("note", ["Yes", "No.", "As is", "Tax", "In time", "-", "東京"])
def test_words_that_could_mean_anything_are_no_alarm(note: str) -> None:
    """Short answers stand everywhere."""
    assert told(Plan(), f"{note} — yes, no, as is, tax, in time: 東京.", {"goals.notes": note}) == []


def test_signs_that_are_words_count_as_words() -> None:
    """A short Japanese phrase says as much as a long one in letters, and needs no spaces around it."""
    assert told(Plan(), "予算は最高価格未定です", {"goals.notes": "最高価格"}) == [("goals.notes", "最高価格")]


def test_the_place_is_told_for_each_text() -> None:
    """Each shared field in which a secret stands is named once."""
    plan = paths.put(plans.cafe(), "goals.notes", "A secret worth keeping")
    for path in ("goals.business.activity", "tasks.items[t1].description"):
        plan = paths.put(plan, path, "This is a secret worth keeping. A secret worth keeping.")
    assert [(shared, private) for shared, private, _ in private_in_shared(plan, WORDS)] == [
        ("goals.business.activity", "goals.notes"),
        ("tasks.items[t1].description", "goals.notes"),
    ]


@pytest.mark.parametrize("make", [plans.cafe, plans.dental, plans.two_hundred])
def test_no_false_alarm_in_the_plans_we_know(make: Callable[[], Plan]) -> None:
    """Plans in which nothing slipped are told of nothing."""
    assert private_in_shared(make(), WORDS) == ()


def test_names_are_fields_of_the_plan() -> None:
    """A field that is called otherwise one day is missed here first."""
    assert {path for path, one in declarations() if not one.field.shared} >= NAMES


def test_amounts_are_read_both_ways_where_the_mark_could_mean_either() -> None:
    """In a currency of three decimals a point before three figures is either; elsewhere it groups."""
    assert list(amounts_in("kwd385.750", "KWD")) == [Decimal(385750), Decimal("385.750")]
    assert list(amounts_in("12'000 ٣٨٥٫٧٥", "EUR")) == [Decimal(12000), Decimal("385.75")]
