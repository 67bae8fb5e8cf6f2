"""Tests of the names papers are offered under."""

from datetime import date

from outsourcing_planner.brief.content import About
from outsourcing_planner.language import load_words
from outsourcing_planner.resources import folder
from outsourcing_planner.ui.briefing import private_name, shared_name
from tests import plans

ABOUT = About(version=1, on=date(2027, 2, 1), draft=False, plan_id="cafe")
WORDS = load_words(folder("translations"), "en_IE", "en_IE")


def test_a_shared_file_is_named_after_the_brief() -> None:
    """Its name begins as the brief's own does, whatever the plan's file is called."""
    assert shared_name(plans.cafe(), WORDS, ABOUT) == f"{plans.cafe().title} - brief 1"


def test_a_private_print_is_named_so() -> None:
    """Each print has a name of its own that says who may see it."""
    names = {private_name(name, plans.cafe(), WORDS, ABOUT) for name in ("summary", "cost", "vanish", "interview")}
    assert len(names) == 4
    assert all("PRIVATE" in name and name.endswith(".pdf") for name in names)
