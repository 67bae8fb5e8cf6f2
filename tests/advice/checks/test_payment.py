"""Rules about the price and the terms of paying."""

from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from outsourcing_planner.plan.costs import CostEvery, HouseCost
from outsourcing_planner.plan.course import Month
from outsourcing_planner.plan.payment import (
    Bonus,
    Instalment,
    PaymentModel,
    PayRule,
    Penalty,
    PriceTold,
    RemedyStep,
    ServiceLevel,
)
from outsourcing_planner.plan.selection import Method
from tests.advice.plans import cafe, changed

from .cases import Edit, RuleCase, at, both, full, named, put, said, try_out

I2, T1, PARTS = "payment.instalments[I2]", "tasks.items[T1]", "payment.instalments"
START, JULY = date(2027, 2, 1), date(2027, 7, 30)
CAPPED = put(
    payment__model=PaymentModel.CAPPED,
    payment__rate=5000,
    payment__cap_hours=Decimal(100),
    payment__deposit=None,
    payment__instalments=(),
    timetable__end=JULY,
)


def _paid(deposit: int | None, *amounts: int, **values: object) -> Edit:
    parts = tuple(Instalment(id=f"I{n}", name=f"Part {n}", milestone="M2", amount=one) for n, one in enumerate(amounts))
    return put(payment__deposit=deposit, payment__instalments=parts, **values)


def _level(**values: object) -> Edit:
    level = replace(ServiceLevel(id="S1", metric="Answers", target="8 hours", method="The log"), **values)
    return full(payment__service_levels=(level,))


def _used(hours: int) -> Edit:
    return both(CAPPED, put(course__months=(Month(id="m1", month=date(2027, 4, 1), hours=Decimal(hours)),)))


def _in_house(amount: int) -> Edit:
    cost = HouseCost(id="h1", name="Overtime", amount=amount, every=CostEvery.ONCE)
    return put(costs__in_house=(cost,), costs__contingency_percent=Decimal(0))


def _terms(**values: str) -> Edit:
    return put(**{f"payment__{name}": value for name, value in values.items()})


PENALTY = put(payment__penalty=Penalty(percent=Decimal(5), cap_percent=Decimal(10)))

CASES: list[RuleCase] = [
    ("pay-sum", at(I2, amount=22499), PARTS, at(I2, amount=22500)),
    ("pay-sum", at(I2, amount=None), PARTS, put(payment__total=None)),
    ("pay-sum", put(payment__deposit=None), PARTS, put(payment__model=PaymentModel.RETAINER)),
    (
        "pay-sum",
        put(payment__deposit=0, payment__instalments=()),
        PARTS,
        put(payment__deposit=None, payment__instalments=(Instalment(id="I3", name="Later"),)),
    ),
    ("cur-mix", _terms(expenses="Trains up to $ 50"), "payment.expenses", _terms(expenses="Trains up to € 50")),
    ("cur-mix", _terms(expenses="50.00 GBP"), "payment.expenses", _terms(expenses="50.00 EUR, room 12 GBPX")),
    ("cur-mix", at(I2, name="The last £225"), f"{I2}.name", at(I2, name="The last 225 €, by standing order 12")),
    (
        "cur-mix",
        put(payment__remedies=(RemedyStep(id="R1", detail="CHF 20 a day"),)),
        "payment.remedies[R1].detail",
        put(payment__remedies=(RemedyStep(id="R1", detail="20 a day, in CHF if you like"),)),
    ),
    ("pay-all-upfront", _paid(45000), "payment.deposit", _paid(44999, 1)),
    (
        "pay-all-upfront",
        put(payment__deposit=None, payment__instalments=(Instalment(id="I1", due=START, amount=45000),)),
        PARTS,
        put(payment__deposit=None, payment__instalments=(Instalment(id="I1", due=date(2027, 2, 2), amount=45000),)),
    ),
    ("pay-all-upfront", both(CAPPED, put(payment__deposit=500000)), "payment.deposit", CAPPED),
    ("deposit-over-50", put(payment__deposit=22501), "payment.deposit", put(payment__deposit=22500)),
    ("deposit-over-50", put(payment__deposit=44999), "payment.deposit", put(payment__deposit=45000)),
    ("one-milestone", full(_paid(None, 45000)), PARTS, full(_paid(None, 30000, 15000))),
    ("one-milestone", _paid(None, 45000, timetable__end=JULY), PARTS, _paid(None, 45000)),
    (
        "big-milestone",
        full(_paid(None, 18001, 18000, 8999)),
        f"{PARTS}[I0].amount",
        full(_paid(None, 18000, 18000, 9000)),
    ),
    ("no-holdback", full(_paid(None, 20000, 20999, 4001)), "payment.holdback_percent", full()),
    (
        "no-holdback",
        full(_paid(None, 20000, 20501, 4499)),
        "payment.holdback_percent",
        full(_paid(None, 20000, 20500, 4500)),
    ),
    ("tm-no-cap", put(payment__model=PaymentModel.TIME_AND_MATERIALS), "payment.model", CAPPED),
    ("cap-ahead", _used(60), "payment.cap_hours", _used(54)),
    ("cost-worse-than-inhouse", _in_house(44999), "payment.total", _in_house(45000)),
    (
        "method-pay-mismatch",
        full(selection__sought__method=Method.IN_SHORT_STEPS),
        "payment.model",
        full(selection__sought__method=Method.FIXED_SCOPE),
    ),
    (
        "method-pay-mismatch",
        full(selection__sought__result_known=False),
        "payment.model",
        full(at(T1, discovery=True), selection__sought__result_known=False),
    ),
    ("penalty-no-cap", put(payment__penalty=Penalty(percent=Decimal(5))), "payment.penalty.cap_percent", PENALTY),
    (
        "penalty-no-cap",
        put(payment__penalty=Penalty(amount=100)),
        "payment.penalty.cap_percent",
        put(payment__penalty=Penalty(amount=0), payment__bonus=Bonus(amount=100)),
    ),
    (
        "penalty-no-bonus",
        PENALTY,
        "payment.bonus.condition",
        both(PENALTY, put(payment__bonus=Bonus(condition="A week early", amount=2000))),
    ),
    ("net-over-30", put(payment__net_days=31), "payment.net_days", put(payment__net_days=30)),
    ("net-over-30", put(payment__net_days=60), "payment.net_days", put(payment__net_days=61)),
    (
        "net-over-30",
        put(payment__net_days=14, payment__pay_rule=PayRule.FROM_END_OF_MONTH),
        "payment.net_days",
        put(payment__net_days=14, payment__pay_rule=PayRule.FROM_INVOICE),
    ),
    ("net-over-60", put(payment__net_days=61), "payment.net_days", put(payment__net_days=60)),
    (
        "no-cancel-terms",
        put(payment__kill_fee_percent=None),
        "payment.kill_fee_percent",
        put(payment__kill_fee_percent=Decimal(0)),
    ),
    (
        "no-cancel-terms",
        put(payment__kill_fee_percent=None),
        "payment.kill_fee_percent",
        put(payment__kill_fee_percent=None, exit__final_payment="What is done is paid."),
    ),
    (
        "no-cancel-terms",
        both(CAPPED, put(payment__kill_fee_percent=None, exit__notice_days=None)),
        "payment.kill_fee_percent",
        both(CAPPED, put(payment__kill_fee_percent=None)),
    ),
    (
        "no-budget-shared",
        put(payment__price_told=PriceTold.QUOTE),
        "payment.price_told",
        put(payment__price_told=PriceTold.BUDGET),
    ),
    ("sla-no-method", _level(method=""), "payment.service_levels[S1].method", _level(method="The log")),
    ("credit-no-cap", _level(credit_percent=Decimal(5)), "payment.credit_cap_percent", _level(credit_percent=None)),
    (
        "credit-no-cap",
        _level(credit_percent=Decimal(5)),
        "payment.credit_cap_percent",
        both(_level(credit_percent=Decimal(5)), put(payment__credit_cap_percent=Decimal(12))),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=named)
def test_rule(case: RuleCase) -> None:
    """Each rule speaks of the fault, and not of the nearest innocent plan."""
    try_out(case)


def test_every_heavy_instalment_is_named() -> None:
    """Each is a finding of its own, since each may be kept."""
    plan = full(_paid(5000, 20000, 20000))(cafe())
    assert said(plan, "big-milestone") == [
        "“Part 0” is more than 40% of the price.",
        "“Part 1” is more than 40% of the price.",
    ]


def test_amounts_are_written_the_owners_way() -> None:
    """What is missing, too much or waited for is told in figures."""
    assert said(changed(cafe(), payment__deposit=30000), "pay-sum") == [
        "Deposit and instalments add up to €525.00, the total is €450.00."
    ]
    assert said(changed(cafe(), payment__deposit=30000), "deposit-over-50") == [
        "The deposit is more than 50% of the price."
    ]
    assert said(_in_house(40000)(cafe()), "cost-worse-than-inhouse") == [
        "All told it costs about €50.00 more than doing it yourselves."
    ]
    assert said(_used(60)(cafe()), "cap-ahead") == ["60% of cap used after 49% of the time"]
    assert said(_terms(expenses="up to US$ 50")(cafe()), "cur-mix") == [
        "“$ 50” is not in EUR, the currency of this plan."
    ]
    assert said(changed(cafe(), payment__net_days=45), "net-over-30") == ["They may wait 45 days for their money."]
