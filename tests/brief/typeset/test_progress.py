"""Whoever waits for a long brief hears how far it is, and can stop it."""

import pytest

from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.typeset import Cancelled, Paper, typeset
from tests import plans
from tests.brief.reading import ABOUT, words_of

BRIEF = compose(plans.dental(), ABOUT, words_of("en_US"))


def test_progress_rises_to_the_end() -> None:
    """Step by step, never back, through both halves of the work; and it changes nothing in the file."""
    heard: list[int] = []

    def hear(done: int, of: int) -> bool:
        assert of == 100
        heard.append(done)
        return True

    assert typeset(BRIEF, Paper.A4, hear) == typeset(BRIEF, Paper.A4)
    assert heard == sorted(heard)
    assert heard[-1] == 100
    assert len(set(heard)) > 50


@pytest.mark.parametrize("at", [10, 75, 100])
def test_it_can_be_stopped_in_the_middle(at: int) -> None:
    """A no ends it at once, whether blocks are being set or pages laid out."""
    calls: list[int] = []

    def stop(done: int, _of: int) -> bool:
        calls.append(done)
        return done < at

    with pytest.raises(Cancelled):
        typeset(BRIEF, Paper.A4, stop)
    assert [done for done in calls if done >= at] == [calls[-1]]
