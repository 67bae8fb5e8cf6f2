"""The word for what a change means, before it is said in a language."""

from typing import Any

import pytest

from outsourcing_planner.advice.effects import ADDED, LOOSER, REMOVED, TIGHTER, word_of
from outsourcing_planner.plan import paths
from outsourcing_planner.plan.communication import Frequency
from tests.advice.plans import words


@pytest.mark.parametrize(
    ("path", "before", "after", "expected"),
    [
        ("communication.report.frequency", Frequency.WEEKLY, Frequency.MONTHLY, LOOSER),
        ("communication.report.frequency", Frequency.WEEKLY, Frequency.DAILY, TIGHTER),
        ("payment.service_levels[s].target", "2 days", "1 day", TIGHTER),
        ("payment.service_levels[s].target", "2 days", "2 days or so", ""),
        ("exit.handover_days", 0, 10, ADDED),
        ("exit.handover_days", 10, None, REMOVED),
        ("exit.handover_days", 10, 12, "longer"),
        ("payment.fee", 100, 200, ""),
    ],
)
def test_word(path: str, before: Any, after: Any, expected: str) -> None:
    """As the field is declared; money has no word, its percentage says it."""
    assert word_of(paths.field(path), before, after, words()) == expected
