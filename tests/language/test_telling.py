"""Any answer of a plan in words."""

from typing import Any

import pytest
from hypothesis import given

from outsourcing_planner.language.telling import named, tell, title
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.exit import Asset
from outsourcing_planner.plan.fields import Unit
from outsourcing_planner.plan.goals import Driver
from outsourcing_planner.plan.tasks import Task
from tests.advice.plans import cafe, perfume_shop, words
from tests.strategies import plans


@pytest.mark.parametrize(
    ("plan", "path", "told"),
    [
        (cafe(), "payment.total", "€450.00"),
        (perfume_shop(), "payment.fee", "KWD385.750"),
        (cafe(), "payment.model", "Fixed price"),
        (cafe(), "payment.kill_fee_percent", "25%"),
        (cafe(), "goals.items[G1].by", "26 Feb 2027"),
        (cafe(), "tasks.items[T1].goals", "A logo we can print on cups"),
        (cafe(), "payment.instalments[I2].milestone", "Final artwork accepted"),
        (cafe(), "scope.exclusions", "website\nmenus\nanimation"),
        (cafe(), "tasks.items[T1].named_if_kept", "No"),
        (cafe(), "payment.cap", ""),
        (perfume_shop(), "communication.owner_hours.start", "09:00"),
        (perfume_shop(), "communication.owner_hours.days", "Sunday"),
        (cafe(), "communication.channels[C1].reply_hours", "24 hours"),
    ],
)
def test_tell(plan: Plan, path: str, told: str) -> None:
    """Each kind of answer as the owner would write it."""
    assert tell(plan, paths.declaration(path), paths.get(plan, path), words()) == told


def test_several_choices_are_a_list_in_words() -> None:
    """Joined as in a sentence."""
    one = paths.declaration("goals.drivers")
    assert tell(Plan(), one, (Driver.COST, Driver.FOCUS), words()) == "To spend less and To focus on what we do best"


def test_a_reference_to_nothing_shows_its_id() -> None:
    """What is gone has no name."""
    assert named(cafe(), "goals.items", "gone") == "gone"


def test_a_row_is_never_called_by_what_is_private() -> None:
    """Where no shared text names it, its id does."""
    assert title(Asset(id="A1", place="top drawer")) == "A1"
    assert title(Task(id="T1", reason="we are too slow")) == "T1"
    assert title(Task(id="T1", name=" ", description="Build it", reason="we are too slow")) == "Build it"


@given(plans())
def test_any_answer_can_be_told(plan: Plan) -> None:
    """Every answer has words; what was not answered has none, but for figures and yes or no."""
    for path, one, value in paths.walk(plan):
        told: Any = tell(plan, one, value, words())
        assert isinstance(told, str)
        assert paths.is_answered(value) or not told.strip(), path
        assert one.field.unit is Unit.NONE or bool(told) == (value is not None)
