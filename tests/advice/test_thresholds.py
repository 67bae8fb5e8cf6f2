"""The one table of figures that rules measure against."""

from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.advice.thresholds import (
    DEFAULTS,
    NoThresholdError,
    Thresholds,
    changed,
    from_plain,
    table,
    to_plain,
)
from tests.advice.plans import words

NAMES = [one.name for one in table()]


def test_every_threshold_is_a_line_with_all_that_settings_show() -> None:
    """A label, where it comes from, its unit, and the default the rules use, which it takes itself."""
    assert [field.name for field in msgspec.structs.fields(Thresholds)] == NAMES
    assert len({one.label for one in table()}) == len(NAMES)
    for one in table():
        assert one.source.endswith(".")
        assert changed(DEFAULTS, one.name, one.default) == DEFAULTS


def test_a_changed_figure() -> None:
    """It may come as a number or as text, and changes nothing else."""
    limits = changed(changed(DEFAULTS, "net_days", "45"), "deposit_percent", Decimal("33.3"))
    assert (limits.net_days, limits.deposit_percent) == (45, Decimal("33.3"))
    assert limits == msgspec.structs.replace(DEFAULTS, net_days=45, deposit_percent=Decimal("33.3"))


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("net_days", "soon", "“Days to pay that are fair, at most” takes a whole number from 0 to 10,000."),
        ("net_days", Decimal("1.5"), "“Days to pay that are fair, at most” takes a whole number from 0 to 10,000."),
        ("deposit_percent", 101, "“Deposit, at most” takes a number from 0 to 100."),
        ("deposit_percent", "NaN", "“Deposit, at most” takes a number from 0 to 100."),
        ("deposit_percent", "-1", "“Deposit, at most” takes a number from 0 to 100."),
        ("deposit_percent", "", "“Deposit, at most” takes a number from 0 to 100."),
    ],
)
def test_nonsense_is_told_plainly(name: str, value: Decimal | int | str, sentence: str) -> None:
    """The error says what the threshold takes."""
    with pytest.raises(NoThresholdError) as caught:
        changed(DEFAULTS, name, value)
    assert caught.value.say(words()) == sentence


def test_a_name_that_is_none() -> None:
    """A slip of the program is no slip of the owner."""
    with pytest.raises(LookupError):
        changed(DEFAULTS, "gone", 1)


def test_only_what_differs_is_kept() -> None:
    """So that a better default reaches those who never changed it."""
    assert to_plain(DEFAULTS) == {}
    assert to_plain(changed(DEFAULTS, "candidates", 5)) == {"candidates": "5"}


def test_settings_edited_by_hand_stop_nothing() -> None:
    """What makes no sense leaves the default, the rest is taken."""
    plain = {"candidates": 5, "gone": "1", "net_days": "soon", "cost_weight": None, "full_hours": "120.5"}
    assert from_plain(plain) == msgspec.structs.replace(DEFAULTS, candidates=5, full_hours=Decimal("120.5"))


@given(st.dictionaries(st.sampled_from(NAMES), st.integers(-5, 20_000) | st.decimals(-5, 200) | st.text(max_size=5)))
def test_kept_thresholds_come_back(values: dict[str, Decimal | int | str]) -> None:
    """Whatever was set, what is kept of it gives the same thresholds."""
    limits = DEFAULTS
    for name, value in values.items():
        try:
            limits = changed(limits, name, value)
        except NoThresholdError:
            continue
    assert from_plain(to_plain(limits)) == limits
