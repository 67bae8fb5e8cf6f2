"""Every figure the scenarios expect, exact, as `outplan figures` and its neighbours print it."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from outsourcing_planner.cli import main
from outsourcing_planner.plan.content import from_data, with_ids
from outsourcing_planner.storage.planfile import PlanFile, new_contents
from tests.scenarios.content import LOTS, content

Ask = Callable[..., dict[str, Any]]

EXPECTED: dict[str, dict[str, tuple[str, object]]] = {
    "cafe-logo": {
        "milestone_sum": ("payment.parts", 45000),
        "kill_fee": ("payment.cancel_fee", 11250),
        "m2_payment_due": ("cash.instalments[I2].pay_by", "2027-03-10"),
    },
    "dental-back-office": {
        "contract_total": ("payment.total", 2220000),
        "tco.outsourcing_total": ("costs.outside_total", 3446000),
        "tco.in_house_total": ("costs.house_total", 4558400),
        "tco.saving": ("costs.saving", 1112400),
        "tco.saving_pct": ("costs.saving_percent", "24.4"),
        "tco.break_even_contract_price": ("costs.break_even", 3231273),
        "tco.saving_if.price+20%": ("costs.saving_if.price_up", 624000),
        "tco.saving_if.price-20%": ("costs.saving_if.price_down", 1600800),
        "tco.saving_if.owner_time_x2": ("costs.saving_if.owner_twice", 488400),
        "scorecard.LedgerLine.cost_score": ("scores[LL].cost", "3.78"),
        "scorecard.LedgerLine.total_pct": ("scores[LL].total", "82.3"),
        "scorecard.Bay Books.cost_score": ("scores[BB].cost", "5.00"),
        "scorecard.Bay Books.total_pct": ("scores[BB].total", "72.0"),
        "scorecard.CheapCount.excluded": ("scores[CC].out", "Does not have all must-haves"),
        "scorecard.NorthStar.cost_score": ("scores[NS].cost", "2.69"),
        "scorecard.NorthStar.total_pct": ("scores[NS].total", "86.1"),
        "scorecard.ranking": (
            "scores.ranking",
            ["NorthStar Accounting", "LedgerLine LLC", "Bay Books (sole trader)"],
        ),
        "scorecard.margin_pct_points": ("scores.margin", "3.8"),
        "scorecard_private_flag": (
            "scores.remarks",
            [
                "NorthStar Accounting is over your private monthly limit of $2,150.00",
                "Bay Books (sole trader) is the only one under your opening offer",
            ],
        ),
        "cost_weight_where_winner_changes.from_weight": ("scores.turn.from_weight", 15),
        "cost_weight_where_winner_changes.at_weight": ("scores.turn.at_weight", 28),
        "cost_weight_where_winner_changes.new_winner": ("scores.turn.winner", "LedgerLine LLC"),
        "sla_credit_month_all_three_missed": ("credits.all_missed", 22200),
        "risks_needing_contingency": (
            "risks.without_contingency.names",
            [
                "Poor quality of service",
                "Loss of critical assets or know-how",
                "Service interrupted",
                "Reputation damaged",
            ],
        ),
        "risk_scores.quality": ("risks[quality].score", 12),
        "risk_scores.cost": ("risks[cost].score", 9),
        "risk_scores.assets": ("risks[assets].score", 8),
        "risk_scores.disclosure": ("risks[disclosure].score", 10),
        "risk_scores.interruption": ("risks[interruption].score", 8),
        "risk_scores.reputation": ("risks[reputation].score", 8),
        "late_fee_20_days_on_one_invoice": ("payment.late_fee.20_days", 1233),
        "checkins": ("check_ins.count", 30),
    },
    "german-capped-hours": {
        "cap": ("payment.total", 1520000),
        "used_hours": ("usage.hours", "99.75"),
        "used": ("usage.amount", 947625),
        "left_hours": ("usage.hours_left", "60.25"),
        "left": ("usage.amount_left", 572375),
        "expenses_max": ("payment.expenses_cap", 42000),
        "exit_effective_if_notice_2027_05_10": ("notice.ends_on", "2027-06-30"),
    },
    "perfume-shop-kuwait": {
        "contract_total": ("payment.total", 2314500),
        "one_month_penalty": ("payment.penalty", 19288),
        "penalty_cap": ("payment.penalty_cap", 347175),
    },
    "uk-renegotiation-v1": {"price_per_order_v1": ("payment.price_per_unit", 300)},
    "uk-renegotiation-v2": {"price_per_order_v2": ("payment.price_per_unit", 199)},
    "two-hundred-tasks": {
        "n_tasks": ("tasks.count", 200),
        "n_outsource": ("tasks.outsourced", 170),
        "n_retain": ("tasks.kept", 22),
        "n_insource": ("tasks.insourced", 8),
        "total": ("tasks.estimate", 30245915),
        "total (as the price)": ("payment.total", 30245915),
        "total_hours": ("tasks.hours", "4775"),
        "by_lot.Warehouse systems": ("lots[L0].estimate", 6587280),
        "by_lot.Web shop": ("lots[L1].estimate", 7051380),
        "by_lot.Customer service": ("lots[L2].estimate", 1650100),
        "by_lot.Content and photos": ("lots[L3].estimate", 3544425),
        "by_lot.Data and reports": ("lots[L4].estimate", 6593080),
        "by_lot.Security": ("lots[L5].estimate", 4819650),
        "milestone_sum": ("payment.parts", 30245915),
        "first_milestone": ("cash.instalments[I01].amount", 756148),
        "last_milestone": ("cash.instalments[I40].amount", 756147),
        "last_due": ("milestones.last_due", "2028-07-28"),
        "dependencies_on_tasks_not_outsourced": ("tasks.waiting_for_us", 26),
        "risks_high_score_15_plus": ("risks.high", 6),
        "risks_impact_4_plus": ("risks.grave", 12),
    },
}
"""By scenario: the key under `expected`, the name of the figure, and its exact value.

What is no figure is looked at elsewhere: pages of the brief, findings and what may not be shown in the tests of the
brief and the check, what can be typed in those of reading, and the terms that changed in `test_renegotiation.py`.
"""

SHOWN = [
    ("cafe-logo", "", "display_total", "payment.total", "€450.00"),
    ("dental-back-office", "", "display_fee", "payment.fee", "$1,850.00"),
    ("german-capped-hours", "", "display_cap", "payment.total", "15.200,00\xa0€"),
    ("german-capped-hours", "en_GB", "warn", "usage.sentence", "62% of cap used after 50% of the time"),
    ("perfume-shop-kuwait", "", "display_fee_ar", "payment.fee", "\u200f385.750\xa0د.ك.\u200f"),
    ("perfume-shop-kuwait", "en_US", "display_fee_en", "payment.fee", "KWD385.750"),
    ("two-hundred-tasks", "", "display_total", "payment.total", "$302,459.15"),
]
"""The scenario, another locale to write it in, the key under `expected`, the figure, and how it is displayed."""


@pytest.fixture
def ask(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Makes a scenario's plan file and gives the figures the command prints of it, by name."""

    def figures(name: str, *options: str, locale: str = "") -> dict[str, Any]:
        data = content(name) | ({"locale": locale} if locale else {})
        file = tmp_path / f"{name}{locale}.outplan"
        if not file.exists():
            PlanFile.create(file, new_contents(from_data(with_ids(data)), "abc"))
        assert main(["figures", str(file), "--json", "--today", "2027-03-01", *options]) == 0
        found: dict[str, Any] = msgspec.json.decode(capsys.readouterr().out)["figures"]
        return found

    return figures


@pytest.mark.parametrize("name", EXPECTED)
def test_every_expected_figure_is_exact(name: str, ask: Ask) -> None:
    """Each under its name, to the last unit; nothing is a binary fraction."""
    found = ask(name, "--notice-on", "2027-05-10")
    got = {key: found[figure]["value"] for key, (figure, _) in EXPECTED[name].items()}
    assert got == {key: value for key, (_, value) in EXPECTED[name].items()}
    assert not any(isinstance(one["value"], float) for one in found.values())


@pytest.mark.parametrize(("name", "locale", "key", "figure", "shown"), SHOWN)
def test_every_expected_text_is_as_displayed(
    name: str, locale: str, key: str, figure: str, shown: str, ask: Ask
) -> None:
    """Written as the locale writes it, with its own marks and spaces."""
    assert ask(name, locale=locale)[figure]["text"] == shown, key


@pytest.mark.parametrize(("day", "hours"), [("2027-02-15", 7), ("2027-07-15", 8)])
def test_hours_in_common_on_both_sides_of_the_clock_change(day: str, hours: int, ask: Ask) -> None:
    """`overlap_hours` of the perfume shop, on the two days of which they are expected."""
    assert Decimal(ask("perfume-shop-kuwait", "--today", day)["overlap.today"]["value"]) == hours


def test_the_cafe_looks_three_times(ask: Ask) -> None:
    """On the days it named, and the most it could lose is the deposit."""
    found = ask("cafe-logo")
    assert found["check_ins.count"]["value"] == 3
    sentence = "The most you could lose is €225.00, from 15 February 2027 to 24 February 2027."
    assert found["exposure.sentence"]["text"] == sentence


def test_the_cafe_has_no_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`lint_errors` of the café, as `outplan check` counts them."""
    file = tmp_path / "cafe.outplan"
    PlanFile.create(file, new_contents(from_data(with_ids(content("cafe-logo"))), "abc"))
    assert main(["check", str(file), "--json", "--today", "2027-01-04"]) == 0
    assert msgspec.json.decode(capsys.readouterr().out)["counts"]["error"] == 0


def test_the_renegotiated_year(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`year_cost_change` of the online shop, as `outplan compare` prints it after the first version was agreed."""
    first, second = (from_data(with_ids(content(f"uk-renegotiation-v{n}"))) for n in (1, 2))
    file = tmp_path / "shop.outplan"
    PlanFile.create(file, new_contents(first, "abc"))
    assert main(["agree", str(file), "--on", "2026-03-02"]) == 0
    plan_file = PlanFile.open(file)
    plan_file.save(msgspec.structs.replace(plan_file.contents, draft=second))
    capsys.readouterr()
    assert main(["compare", str(file), "--json"]) == 0
    assert msgspec.json.decode(capsys.readouterr().out)["total_change"] == 115200


def test_lots_stand_in_the_order_of_the_scenario() -> None:
    """The names in the table above are those of the lots."""
    lots = [key.removeprefix("by_lot.") for key in EXPECTED["two-hundred-tasks"] if key.startswith("by_lot.")]
    assert lots == list(LOTS)
