"""The command `figures`."""

from pathlib import Path

from .conftest import Outplan


def test_figures_to_read(outplan: Outplan, bakery: Path) -> None:
    """One line each, the name and the figure as the plan's locale writes it."""
    ran = outplan("figures", "plan.outplan", "--today", "2027-01-04")
    assert (ran.status, ran.err) == (0, "")
    assert "payment.total: £4,800.00" in ran.out.splitlines()
    assert all(": " in line for line in ran.out.splitlines())


def test_figures_as_json(outplan: Outplan, bakery: Path) -> None:
    """Exact values, the day they were told for, and the currency of the amounts."""
    data = outplan("figures", "plan.outplan", "--json", "--today", "2027-01-04").data()
    assert (data["today"], data["currency"]) == ("2027-01-04", "GBP")
    assert data["figures"]["payment.total"] == {"kind": "money", "value": 480000, "text": "£4,800.00"}


def test_a_notice_on_another_day(outplan: Outplan, bakery: Path) -> None:
    """Two weeks of notice from the day given; without one, from today."""
    told = outplan("figures", "plan.outplan", "--json", "--today", "2027-01-04").data()["figures"]
    assert told["notice.ends_on"]["value"] == "2027-01-18"
    other = outplan("figures", "plan.outplan", "--json", "--today", "2027-01-04", "--notice-on", "2027-03-01")
    assert other.data()["figures"]["notice.ends_on"]["value"] == "2027-03-15"


def test_figures_change_nothing_and_miss_nothing(outplan: Outplan, bakery: Path) -> None:
    """The file stays as it is; one that is not there is told in a line."""
    before = bakery.read_bytes()
    outplan("figures", "plan.outplan")
    assert bakery.read_bytes() == before
    ran = outplan("figures", "none.outplan")
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
