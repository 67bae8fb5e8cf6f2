"""The prints for the owner alone."""

from datetime import date

import msgspec
import pytest
from hypothesis import given, settings

from outsourcing_planner.brief.content import About, FormField, FormTable, NewPage
from outsourcing_planner.brief.filename import suggested_name
from outsourcing_planner.brief.private import PrivatePrint, compose_private
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.exit import Asset
from outsourcing_planner.plan.selection import Candidate, Criterion, Reference
from tests import plans, strategies
from tests.brief.reading import pages, readable, words_of
from tests.scenarios.content import scenario

ABOUT = About(version=1, on=date(2026, 11, 22), draft=False)
WORDS = words_of("en_US")


def said(which: PrivatePrint, plan: Plan) -> str:
    """A print as readable text."""
    return readable(compose_private(which, plan, ABOUT, WORDS))


@pytest.mark.parametrize("which", list(PrivatePrint))
def test_every_page_is_marked(which: PrivatePrint) -> None:
    """At the head and at the foot, and in the name of the file."""
    brief = compose_private(which, scenario("dental-back-office"), ABOUT, WORDS)
    found = pages(typeset(brief, Paper.LETTER))
    assert found
    assert [page for page in found if page.count("PRIVATE") < 2] == []
    assert suggested_name(brief).endswith(" - PRIVATE.pdf")


@pytest.mark.parametrize("which", list(PrivatePrint))
def test_an_empty_plan_prints(which: PrivatePrint) -> None:
    """However little is said yet, there is a page."""
    assert pages(typeset(compose_private(which, Plan(), ABOUT, WORDS), Paper.A4))


@given(strategies.plans())
@settings(max_examples=10)
def test_any_plan_prints(plan: Plan) -> None:
    """Whatever was answered, each print can be set, and its fields have names of their own."""
    for which in PrivatePrint:
        brief = compose_private(which, plan, ABOUT, WORDS)
        assert typeset(brief, Paper.A4)
        tables = [block for block in brief.blocks if isinstance(block, FormTable)]
        names = [cell.name for one in tables for row in one.rows for cell in row if isinstance(cell, FormField)]
        assert len(names) == len(set(names))


def test_the_summary_tells_what_no_brief_may() -> None:
    """The limit, the walk-away point, the candidates in their order, and what is against them."""
    text = said(PrivatePrint.SUMMARY, scenario("dental-back-office"))
    assert "~The most you would pay~ :: **$2,150.00**" in text
    assert "CANARY-S02 hire Dana half-time at 31 per hour" in text
    assert text.index("NorthStar Accounting") < text.index("LedgerLine LLC") < text.index("CheapCount Offshore")
    assert "CheapCount Offshore | Does not have all must-haves" in text
    assert "NorthStar Accounting is over your private monthly limit of $2,150.00" in text


def test_the_costs_add_up() -> None:
    """Twelve months of the clinic: what the scenario expects, line by line."""
    text = said(PrivatePrint.COST, scenario("dental-back-office"))
    assert "Over 12 months it saves about $11,124.00 (24.4%). It is worth it up to a price of $32,312.73." in text
    assert "**Total** | **$34,460.00**" in text
    assert "**Total** | **$45,584.00**" in text


def test_the_card_says_who_holds_what() -> None:
    """By whose name it is in, and where it is kept, which no brief tells."""
    assets = (
        Asset(id="a", name="Domain", holder="us", place="The registrar’s account"),
        Asset(id="b", name="Photos", holder="The agency"),
        Asset(id="c", name="Mailing list"),
    )
    text = said(PrivatePrint.VANISH, paths.put(plans.cafe(), "exit.assets", assets))
    assert "~In your name~ :: Domain" in text
    assert "~In another name~ :: Photos" in text
    assert "~Nobody said~ :: Mailing list" in text
    assert "The registrar’s account" in text


def test_everybody_is_asked_the_same() -> None:
    """The questions stand once, then a page of points for each candidate, then the call."""
    plan = paths.put(
        Plan(),
        "selection.criteria",
        (
            Criterion(id="skill", name="Skill", weight=60, prompts=("Show us a shop you built.",)),
            Criterion(id="calm", name="Calm", weight=20),
            Criterion(id="price", name="Price", weight=20, is_cost=True),
        ),
    )
    plan = paths.put(plan, "selection.candidates", (Candidate(id="c1", name="Ana"), Candidate(id="c2", name="Ben")))
    plan = paths.put(plan, "selection.references", (Reference(id="r1", candidate="c1", name="Mr Old"),))
    brief = compose_private(PrivatePrint.INTERVIEW, plan, ABOUT, WORDS)
    text = readable(brief)
    assert text.count("- Show us a shop you built.") == 1
    assert "### Skill – weight 60" in text
    assert "Price" not in text
    assert "[points_c1_skill] | [because_c1_skill]" in text
    assert "[points_c2_calm] | [because_c2_calm]" in text
    assert brief.blocks.count(NewPage()) == 3
    assert "### Mr Old, about Ana" in text


def test_without_candidates_there_are_blank_sheets() -> None:
    """Three of them, as many as one should ask."""
    plan = paths.put(Plan(), "selection.criteria", (Criterion(id="skill", name="Skill"),))
    text = said(PrivatePrint.INTERVIEW, plan)
    assert [f"## Points: candidate {n}" in text for n in (1, 2, 3, 4)] == [True, True, True, False]


def test_a_private_print_is_no_edition_of_the_brief() -> None:
    """Nothing of the brief can turn into one: the kinds are told apart in the document itself."""
    brief = compose_private(PrivatePrint.COST, plans.cafe(), ABOUT, WORDS)
    assert brief.kind.value == "PRIVATE"
    assert msgspec.structs.replace(brief, draft=True).kind is brief.kind


def test_the_card_names_who_stands_in() -> None:
    """In the owner's words; the days after what can be bridged rest on them, or on nobody."""
    plan = paths.put(paths.put(plans.cafe(), "exit.cover_days", 7), "exit.replace_days", 21)
    alone = paths.put(plan, "exit.stand_in", "")
    assert "14 days would be covered by nobody." in said(PrivatePrint.VANISH, alone)
    card = said(PrivatePrint.VANISH, paths.put(plan, "exit.stand_in", "Dana, 555 0100"))
    assert "## Who stands in\n\nDana, 555 0100\n" in card
    assert "For 14 days more, until somebody new is there, all rests on who stands in." in card
