"""What changed since a version, as a contractor may know it."""

from outsourcing_planner.advice.comparison import compare
from outsourcing_planner.brief.changes import compose_changes
from outsourcing_planner.plan import paths
from outsourcing_planner.plan.payment import PriceTold
from tests import plans

from .reading import ABOUT, readable, words_of

WORDS = words_of("en_US")


def test_each_change_stands_under_its_section_with_its_effect() -> None:
    """Before, after and what it means, and the whole price first."""
    old = plans.dental()
    new = paths.put(paths.put(old, "payment.fee", 195000), "exit.notice_days", 30)
    text = readable(compose_changes(old, new, compare(old, new, WORDS), ABOUT, WORDS))
    assert "The whole price rises by $1,200.00, from $22,200.00 to $23,400.00." in text
    assert "## Payment\n\nTerm | Before | After | Effect" in text
    assert "Fee a month | $1,850.00 | $1,950.00 | +5.4%" in text
    assert "Notice you give | 60 days | 30 days | shorter" in text


def test_only_the_changes_handed_in_are_told() -> None:
    """The owner may leave one out for now."""
    old = plans.dental()
    new = paths.put(paths.put(old, "payment.fee", 195000), "exit.notice_days", 30)
    wanted = [change for change in compare(old, new, WORDS) if change.path == "exit.notice_days"]
    text = readable(compose_changes(old, new, wanted, ABOUT, WORDS))
    assert "Notice you give" in text
    assert "Fee a month" not in text


def test_without_a_change_the_page_says_so() -> None:
    """A page is never empty."""
    old = plans.cafe()
    new = paths.put(old, "payment.highest_price", 1)
    changes = compare(old, new, WORDS, include_private=True)
    assert changes
    assert "Nothing that both sides know of has changed." in readable(compose_changes(old, new, changes, ABOUT, WORDS))


def test_a_price_not_told_is_not_told_here() -> None:
    """Where the contractor is to quote, a changed total is nobody else's business."""
    old = paths.put(plans.cafe(), "payment.price_told", PriceTold.QUOTE)
    new = paths.put(old, "payment.total", 50000)
    text = readable(compose_changes(old, new, compare(old, new, WORDS), ABOUT, WORDS))
    assert "€" not in text
    assert "Nothing that both sides know of has changed." in text
