"""The agreement sheet: what is ticked on it, and what is not told."""

from outsourcing_planner.advice.agreeing import moved, wished
from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import Brief, Paragraph, Table
from outsourcing_planner.brief.edition import Edition
from outsourcing_planner.brief.typeset.glyphs import texts
from outsourcing_planner.brief.wording import text_of
from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.terms import TermState
from tests.advice.plans import cafe, changed

from ..reading import ABOUT, words_of

WORDS = words_of("en_IE")
PAID, FEE, TRIGGER = "payment.net_days", "payment.kill_fee_percent", "exit.triggers[E1]"


def _sheet(plan: Plan) -> Brief:
    return compose(plan, ABOUT, WORDS, Edition.AGREEMENT)


def _ticks(plan: Plan, beginning: str) -> str:
    tables = [block for block in _sheet(plan).blocks if isinstance(block, Table)]
    rows = [row for table in tables for row in table.rows if text_of(row[0]).startswith(beginning)]
    return "".join(text_of(cell) for row in rows for cell in row[1:])


def test_a_fresh_sheet_has_nothing_ticked() -> None:
    """Three boxes for each term, and not a word on how far both sides are."""
    assert _ticks(cafe(), "Pay within") == "□□□"
    assert not any("agreed." in text_of(one.wording) for one in _sheet(cafe()).blocks if isinstance(one, Paragraph))


def test_what_both_agreed_is_ticked_by_both_and_what_is_open_as_open() -> None:
    """A proposal of either side stays to be ticked by hand."""
    plan = moved(cafe(), (PAID, TRIGGER), TermState.AGREED)
    plan = moved(moved(plan, (FEE,), TermState.OPEN), ("payment.deposit",), TermState.PROPOSED_BY_THEM)
    assert _ticks(plan, "Pay within") == "✓✓□"
    assert _ticks(plan, "What would end it: two missed") == "✓✓□"
    assert _ticks(plan, "Cancel fee") == "□□✓"
    assert _ticks(plan, "Deposit") == "□□□"
    assert any("2 of 26 terms agreed. 1 is open." in said for said in texts(_sheet(plan)))


def test_a_term_that_changed_since_is_printed_as_open() -> None:
    """Nobody is held to a tick they gave to other words."""
    plan = changed(moved(cafe(), (PAID,), TermState.AGREED), payment__net_days=30)
    assert _ticks(plan, "Pay within") == "□□✓"


def test_what_they_would_rather_have_is_on_no_sheet() -> None:
    """The note is the owner's, as is who proposed what."""
    plan = moved(wished(cafe(), PAID, "Seven days, they said"), (PAID,), TermState.PROPOSED_BY_THEM)
    assert not any("Seven days" in said or "roposed" in said for said in texts(_sheet(plan)))
