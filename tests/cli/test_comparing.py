"""The command `compare`."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.exit import Trigger
from outsourcing_planner.storage.planfile import Contents, PlanFile, agree, new_contents
from outsourcing_planner.storage.starters import sample

from .conftest import Outplan


@pytest.fixture
def renegotiated(tmp_path: Path) -> Path:
    """The sample agreed twice, and a draft with other terms than both."""
    path = tmp_path / "plan.outplan"
    contents = agree(new_contents(sample(), "abc"), date(2026, 12, 20))
    file = PlanFile.create(path, contents)
    second = paths.put(sample(), "payment.net_days", 21)
    file.save(agree(_with(file, second), date(2027, 2, 1)))
    draft = paths.put(second, "payment.total", 504000)
    draft = paths.put(draft, "payment.highest_price", 600000)
    draft = paths.insert(draft, "exit.triggers", Trigger(id="new", event="The shop moves"))
    file.save(_with(file, draft))
    return path


def _with(file: PlanFile, draft: Plan) -> Contents:
    return msgspec.structs.replace(file.contents, draft=draft)


def test_compare_with_the_newest(outplan: Outplan, renegotiated: Path) -> None:
    """Without a number the draft is compared with the newest agreed version."""
    found = outplan("compare", "plan.outplan", "--json").data()
    assert (found["version"], found["agreed_on"]) == (2, "2027-02-01")
    assert [one["path"] for one in found["changes"]] == ["payment.total", "exit.triggers[new]"]
    assert (found["total_before"], found["total_after"], found["total_change"]) == (480000, 504000, 24000)


def test_each_change_is_told(outplan: Outplan, renegotiated: Path) -> None:
    """A change has its path, section, label, both values, what became of it, and its effect."""
    total, trigger = outplan("compare", "plan.outplan", "--json").data()["changes"]
    assert total == {
        "path": "payment.total",
        "section": "Payment",
        "label": "Total",
        "before": "£4,800.00",
        "after": "£5,040.00",
        "kind": "changed",
        "effect": "+5.0%",
    }
    assert (trigger["kind"], trigger["before"], trigger["after"]) == ("added", "", "The shop moves")


def test_compare_with_an_older_one(outplan: Outplan, renegotiated: Path) -> None:
    """With a number, all that changed since that version is told."""
    found = outplan("compare", "plan.outplan", "--from", "1", "--json").data()
    assert "payment.net_days" in [one["path"] for one in found["changes"]]


def test_compare_for_a_person(outplan: Outplan, renegotiated: Path) -> None:
    """The table is by section, and ends with the whole price."""
    ran = outplan("compare", "plan.outplan")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("What changed since version 2, agreed on 1 Feb 2027:\n")
    row = next(line for line in ran.out.splitlines() if line.startswith("  Total"))
    assert row.split() == ["Total", "£4,800.00", "£5,040.00", "+5.0%"]
    assert ran.out.endswith("The whole price rises by £240.00, from £4,800.00 to £5,040.00.\n")


def test_private_terms_are_not_compared(outplan: Outplan, renegotiated: Path) -> None:
    """What only the owner may see is in neither form."""
    assert "6,000" not in outplan("compare", "plan.outplan").out + outplan("compare", "plan.outplan", "--json").out


def test_nothing_changed(outplan: Outplan, bakery: Path) -> None:
    """Right after an agreement there is nothing to tell."""
    outplan("agree", "plan.outplan", "--on", "2026-12-20")
    ran = outplan("compare", "plan.outplan")
    assert ran.out == "Nothing has changed since version 1, agreed on 20 Dec 2026.\n"
    assert outplan("compare", "plan.outplan", "--json").data()["total_change"] == 0


def test_nothing_agreed(outplan: Outplan, bakery: Path) -> None:
    """Without an agreed version there is nothing to compare with."""
    ran = outplan("compare", "plan.outplan")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "outplan: Nothing has been agreed in this plan yet.\n"


@pytest.mark.parametrize("number", ["0", "3", "-1", "two"])
def test_no_such_version(outplan: Outplan, renegotiated: Path, number: str) -> None:
    """A version that is not there is told in one line."""
    ran = outplan("compare", "plan.outplan", "--from", number)
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_total_in_another_currency(outplan: Outplan, bakery: Path) -> None:
    """Amounts in two currencies are not taken from each other."""
    outplan("agree", "plan.outplan", "--on", "2026-12-20")
    file = PlanFile.open(bakery)
    file.save(_with(file, paths.put(sample(), "payment.currency", "EUR")))
    found = outplan("compare", "plan.outplan", "--json").data()
    assert (found["currency"], found["total_change"]) == ("EUR", None)
