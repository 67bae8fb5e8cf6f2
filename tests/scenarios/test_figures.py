"""Every figure the scenarios expect of a plan, to the last unit."""

from collections import Counter
from datetime import date
from decimal import Decimal
from itertools import pairwise

from outsourcing_planner.advice.check import check
from outsourcing_planner.advice.checkins import check_ins
from outsourcing_planner.advice.credits import credits_of_period
from outsourcing_planner.advice.figures import (
    contract_total,
    expenses_cap,
    kill_fee,
    late_fee,
    one_penalty,
    paid_in_parts,
    payments,
    penalty_cap,
    price_per_unit,
)
from outsourcing_planner.advice.finding import Level
from outsourcing_planner.advice.lots import decided, lot_sums, outsourced_sum, waits_for_the_owner
from outsourcing_planner.advice.notice import notice_ends
from outsourcing_planner.advice.overlap import overlap_hours
from outsourcing_planner.advice.risks import grave, high, score, without_contingency
from outsourcing_planner.advice.scoring import Standing, margin, price_remarks, ranking, results, turn
from outsourcing_planner.advice.usage import usage
from outsourcing_planner.plan.money import split
from outsourcing_planner.plan.tasks import Decision
from tests.advice.plans import TODAY, words
from tests.scenarios.content import LOTS, scenario


def test_cafe_payments() -> None:
    """€450.00 in two halves, a quarter to cancel, the second half due 14 days after its milestone."""
    plan = scenario("cafe-logo")
    assert paid_in_parts(plan) == contract_total(plan) == 45000
    assert kill_fee(plan) == 11250
    assert payments(plan)[1].pay_by == date(2027, 3, 10)
    assert words("en_IE").money(45000, "EUR") == "€450.00"


def test_cafe_has_nothing_to_mend() -> None:
    """No error in the smallest plan."""
    assert [one for one in check(scenario("cafe-logo"), TODAY, words()) if one.level is Level.ERROR] == []


def test_dental_money() -> None:
    """A year of the fee; three misses capped at 12%; the late fee on one invoice."""
    plan = scenario("dental-back-office")
    assert contract_total(plan) == 2220000
    assert credits_of_period(plan) == 22200
    assert credits_of_period(plan, {"S1"}) == 9250
    assert plan.payment.fee is not None and plan.payment.late_fee_percent is not None
    assert late_fee(plan.payment.fee, plan.payment.late_fee_percent, 20) == 1233
    assert words("en_US").money(plan.payment.fee, plan.payment.currency) == "$1,850.00"


def test_dental_check_ins() -> None:
    """Thirty looks in the year, ever further apart."""
    days = check_ins(scenario("dental-back-office"))
    assert len(days) == 30
    assert days[0] == date(2027, 1, 4)
    gaps = [(after - before).days for before, after in pairwise(days)]
    assert gaps == sorted(gaps)
    assert set(gaps) == {3, 7, 14, 28}


def test_dental_risks() -> None:
    """Likelihood times impact, and the four grave ones nobody has a plan for."""
    plan = scenario("dental-back-office")
    assert {risk.id: score(risk) for risk in plan.assurance.risks} == {
        "quality": 12,
        "cost": 9,
        "assets": 8,
        "disclosure": 10,
        "interruption": 8,
        "reputation": 8,
    }
    assert [risk.name for risk in without_contingency(plan)] == [
        "Poor quality of service",
        "Loss of critical assets or know-how",
        "Service interrupted",
        "Reputation damaged",
    ]


def test_dental_findings() -> None:
    """What the plan check says about the health data and the risks."""
    said = {one.id: one for one in check(scenario("dental-back-office"), TODAY, words())}
    assert said["secret-in-scope"].path == "tasks.items[T4].decision"
    assert said["secret-in-scope"].level is Level.WARNING
    assert said["risk-no-contingency"].sentence == "4 risks with impact 4 or more have no contingency."


def test_dental_scorecard() -> None:
    """The price scored against the lowest of those who have all must-haves, totals, ranking and margin."""
    plan = scenario("dental-back-office")
    assert [(one.candidate, one.standing, one.cost_score, one.percent) for one in results(plan)] == [
        ("LL", Standing.RANKED, Decimal("3.78"), Decimal("82.3")),
        ("BB", Standing.RANKED, Decimal("5.00"), Decimal("72.0")),
        ("CC", Standing.NOT_ALL_MUST_HAVES, None, None),
        ("NS", Standing.RANKED, Decimal("2.69"), Decimal("86.1")),
    ]
    assert [one.candidate for one in ranking(plan)] == ["NS", "LL", "BB"]
    assert margin(plan) == Decimal("3.8")


def test_dental_winner_changes() -> None:
    """LedgerLine wins once the price counts for 28 of 100."""
    found = turn(scenario("dental-back-office"))
    assert found is not None
    assert (found.from_weight, found.at_weight, found.winner) == (15, 28, "LL")


def test_dental_private_remarks() -> None:
    """Who is over the private limit, and who is the only one under the opening offer."""
    assert price_remarks(scenario("dental-back-office"), words("en_US")) == (
        "NorthStar Accounting is over your private monthly limit of $2,150.00",
        "Bay Books (sole trader) is the only one under your opening offer",
    )


def test_german_hours() -> None:
    """What was used of the cap and of the time, and what is left."""
    plan = scenario("german-capped-hours")
    assert contract_total(plan) == 1520000
    assert words("de_DE").money(1520000, "EUR").replace("\xa0", " ") == "15.200,00 €"
    used = usage(plan)
    assert used is not None
    assert (used.hours, used.amount) == (Decimal("99.75"), 947625)
    assert (used.hours_left, used.amount_left) == (Decimal("60.25"), 572375)
    assert used.is_ahead
    assert used.say(words("en_GB")) == "62% of cap used after 50% of the time"


def test_german_expenses_and_notice() -> None:
    """Twelve journeys at €35.00; notice on 10 May takes effect at the end of June."""
    plan = scenario("german-capped-hours")
    assert expenses_cap(plan) == 42000
    assert notice_ends(plan, date(2027, 5, 10)) == date(2027, 6, 30)


def test_perfume_shop() -> None:
    """Three decimals throughout, and the hours in common on both sides of the change of the clocks."""
    plan = scenario("perfume-shop-kuwait")
    assert (contract_total(plan), one_penalty(plan), penalty_cap(plan)) == (2314500, 19288, 347175)
    assert words("en_US").money(385750, "KWD").replace("\xa0", "") == "KWD385.750"
    talk = plan.communication
    assert overlap_hours(talk.owner_hours, talk.contractor_hours, date(2027, 2, 15)) == 7
    assert overlap_hours(talk.owner_hours, talk.contractor_hours, date(2027, 7, 15)) == 8


def test_uk_prices_per_order() -> None:
    """£3.00 an order in the first version, £1.99 in the second."""
    assert price_per_unit(scenario("uk-renegotiation-v1")) == 300
    assert price_per_unit(scenario("uk-renegotiation-v2")) == 199


def test_two_hundred_tasks_counts() -> None:
    """How many of each decision, hours and sums of the outsourced ones, lot by lot."""
    plan = scenario("two-hundred-tasks")
    assert decided(plan) == {Decision.OUTSOURCE: 170, Decision.RETAIN: 22, Decision.INSOURCE: 8}
    whole = outsourced_sum(plan)
    assert (whole.tasks, whole.hours, whole.estimate) == (170, Decimal(4775), 30245915)
    assert dict(zip(LOTS, (lot.estimate for lot in lot_sums(plan)), strict=True)) == {
        "Warehouse systems": 6587280,
        "Web shop": 7051380,
        "Customer service": 1650100,
        "Content and photos": 3544425,
        "Data and reports": 6593080,
        "Security": 4819650,
    }
    assert len(waits_for_the_owner(plan)) == 26


def test_two_hundred_tasks_money() -> None:
    """Forty equal parts, the odd units with the earliest."""
    plan = scenario("two-hundred-tasks")
    parts = split(30245915, [1] * 40)
    assert Counter(parts) == {756148: 35, 756147: 5}
    assert (parts[0], parts[-1]) == (756148, 756147)
    assert tuple(part.amount for part in plan.payment.instalments) == parts
    assert paid_in_parts(plan) == contract_total(plan) == 30245915
    assert plan.timetable.milestones[-1].due == date(2028, 7, 28)
    assert words("en_US").money(30245915, "USD") == "$302,459.15"


def test_two_hundred_tasks_risks() -> None:
    """Six of fifteen points and more, twelve of grave impact."""
    plan = scenario("two-hundred-tasks")
    assert (len(high(plan)), len(grave(plan))) == (6, 12)
