"""Two hundred tasks, forty milestones, and texts that trip a typesetter."""

from datetime import date
from decimal import Decimal

from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.goals import Business, Goal, Goals
from outsourcing_planner.plan.money import split
from outsourcing_planner.plan.payment import Instalment, PaymentModel, PaymentPlan
from outsourcing_planner.plan.scope import Deliverable, Scope
from outsourcing_planner.plan.tasks import Decision, Task, Tasks
from outsourcing_planner.plan.timetable import Milestone, Timetable

_LOTS = ("Warehouse systems", "Web shop", "Customer service", "Content and photos", "Data and reports", "Security")
_TOTAL = 30_245_915


def two_hundred() -> Plan:
    """An eighteen-month programme: 200 tasks, 40 milestones, long texts, and characters that trip a typesetter."""
    return Plan(
        title="Eighteen-month, six-part programme",
        locale="en_US",
        goals=Goals(
            business=Business(
                name="Atlas & Æther Outdoor Co. — Île-de-Montréal / 東京 / Łódź",
                activity="Outdoor equipment retailer 🧗",
                place="Montréal, Canada",
                contact="Zoë Łukasiewicz-Nguyễn",
            ),
            items=(
                Goal(
                    id="g1",
                    outcome="Everything in one house. " + "The warehouse knows what the shop sold a minute ago. " * 80,
                    measure="Orders <packed> & sent in 1 day, % of 'all' {orders}",
                    baseline="61%",
                    target="95%",
                    by=date(2028, 7, 28),
                ),
            ),
        ),
        tasks=Tasks(items=tuple(_numbered_task(number) for number in range(1, 201))),
        scope=Scope(deliverables=tuple(_numbered_deliverable(number) for number in range(1, 201))),
        timetable=Timetable(
            start=date(2027, 1, 1),
            end=date(2028, 7, 28),
            milestones=tuple(_numbered_milestone(number) for number in range(1, 41)),
            review_days=5,
        ),
        payment=PaymentPlan(
            currency="USD",
            model=PaymentModel.FIXED_PRICE,
            total=_TOTAL,
            instalments=tuple(
                Instalment(id=f"i{number}", milestone=f"m{number}", amount=amount)
                for number, amount in enumerate(split(_TOTAL, [1] * 40), start=1)
            ),
            net_days=30,
            highest_price=33_270_506,
            walk_away="CANARY-S10",
            notes="CANARY-S10",
        ),
    )


def _decision(number: int) -> Decision:
    if number % 9 == 0:
        return Decision.RETAIN
    return Decision.INSOURCE if number % 25 == 0 else Decision.OUTSOURCE


def _numbered_task(number: int) -> Task:
    decision = _decision(number)
    lot = _LOTS[(number - 1) % len(_LOTS)]
    kept = "CANARY-S10 " if decision is Decision.RETAIN else ""
    return Task(
        id=f"t{number}",
        name=f"{kept}{lot}: task {number}",
        decision=decision,
        goals=("g1",),
        hours=Decimal(8 + (number * 7) % 41),
    )


def _numbered_deliverable(number: int) -> Deliverable:
    lot = _LOTS[(number - 1) % len(_LOTS)]
    tests: tuple[str, ...] = (f"Check list {lot[:3].upper()}-{number:03} passed with 0 open faults",)
    if number == 4:
        tests = tuple(f"Test {line} of 60 is answered by yes" for line in range(1, 61))
    word = "Unbroken" * 15 if number == 5 else ""
    return Deliverable(id=f"d{number}", task=f"t{number}", name=f"Result {number}", does=word, acceptance=tests)


def _numbered_milestone(number: int) -> Milestone:
    return Milestone(
        id=f"m{number}",
        name=f"Stage {number}",
        due=date.fromordinal(date(2027, 1, 15).toordinal() + 14 * (number - 1)),
        grace_days=3,
        acceptance="All tasks of the stage accepted",
    )
