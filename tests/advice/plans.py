"""Plans of made-up businesses to judge, with figures worked out by hand in the tests that use them."""

from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from outsourcing_planner.language import Words, load_words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.communication import Channel, Communication, Report, Weekday, WorkingHours
from outsourcing_planner.plan.exit import ExitPlan, HandoverTask, Rights, Trigger
from outsourcing_planner.plan.goals import Business, Goal, Goals
from outsourcing_planner.plan.payment import Bonus, Instalment, PaymentModel, PaymentPlan, Penalty
from outsourcing_planner.plan.scope import Deliverable, Scope
from outsourcing_planner.plan.tasks import Decision, Task, Tasks
from outsourcing_planner.plan.timetable import Milestone, Timetable

TODAY = date(2027, 1, 4)


def words(locale: str = "en_IE") -> Words:
    """English sentences with the figures of a locale."""
    return load_words(Path("no-translations"), "en", locale)


def changed(plan: Plan, **values: Any) -> Plan:
    """The plan with other values at some paths, written with `__` for a point: `payment__total=5`."""
    for path, value in values.items():
        plan = paths.put(plan, path.replace("__", "."), value)
    return plan


def row(plan: Plan, item_path: str, **values: Any) -> Plan:
    """The plan with other values in one row."""
    return paths.put(plan, item_path, replace(paths.get(plan, item_path), **values))


def cafe() -> Plan:
    """A café that buys one logo for €450.00, half on signing."""
    return Plan(
        title="One logo for a café",
        locale="en_IE",
        goals=Goals(
            business=Business(name="The Copper Kettle", activity="café", place="Cork, Ireland"),
            items=(
                Goal(
                    id="G1",
                    outcome="A logo we can print on cups",
                    measure="approved final artwork in hand",
                    baseline="no logo",
                    target="1 approved logo set",
                    by=date(2027, 2, 26),
                ),
            ),
        ),
        tasks=Tasks(
            items=(
                Task(id="T1", name="Design the logo", decision=Decision.OUTSOURCE, goals=("G1",)),
                Task(id="T2", name="Choosing the name and colours", decision=Decision.RETAIN, reason="core"),
            )
        ),
        scope=Scope(
            deliverables=(
                Deliverable(id="D1", task="T1", name="vector source", acceptance=("Prints sharp at 20 mm",)),
                Deliverable(id="D2", task="T1", name="PNG 2000 px, transparent"),
            ),
            exclusions=("website", "menus", "animation"),
            revision_rounds=2,
        ),
        timetable=Timetable(
            start=date(2027, 2, 1),
            end=date(2027, 2, 26),
            milestones=(
                Milestone(id="M1", name="Deposit on signing", due=date(2027, 2, 1), grace_days=0),
                Milestone(id="M2", name="Final artwork accepted", due=date(2027, 2, 24), grace_days=2),
            ),
        ),
        payment=PaymentPlan(
            model=PaymentModel.FIXED_PRICE,
            total=45000,
            deposit=22500,
            instalments=(Instalment(id="I2", milestone="M2", amount=22500),),
            net_days=14,
            late_fee_percent=Decimal(0),
            kill_fee_percent=Decimal(25),
        ),
        communication=Communication(
            channels=(Channel(id="C1", purpose="questions", channel="email", reply_hours=Decimal(24)),),
            report=Report(form="A short e-mail"),
            feedback_rule="one collected list within 2 working days of each draft",
        ),
        exit=ExitPlan(
            triggers=(
                Trigger(id="E1", event="two missed dates"),
                Trigger(id="E2", event="no reply for 5 working days"),
            ),
            notice_days=3,
            handover=(HandoverTask(id="H1", name="all drafts in source format"),),
            data_return="All files are returned, then deleted.",
            rights=Rights.ON_PAYMENT,
        ),
    )


def perfume_shop() -> Plan:
    """A shop in Kuwait that pays a firm in Cairo KWD 385.750 a month for half a year."""
    return Plan(
        locale="ar_KW",
        timetable=Timetable(start=date(2027, 2, 1)),
        payment=PaymentPlan(
            currency="KWD",
            model=PaymentModel.RETAINER,
            fee=385750,
            months=6,
            net_days=10,
            bonus=Bonus(condition="95 % on time", amount=25500),
            penalty=Penalty(condition="a month below 90 %", percent=Decimal(5), cap_percent=Decimal(15)),
        ),
        communication=Communication(
            owner_hours=WorkingHours(zone="Asia/Kuwait", start=time(9), end=time(18), days=(Weekday.SUNDAY,)),
            contractor_hours=WorkingHours(zone="Africa/Cairo", start=time(10), end=time(22)),
        ),
    )


def plumbers() -> Plan:
    """A German firm that buys at most 160 hours at €95.00."""
    return Plan(
        locale="de_DE",
        payment=PaymentPlan(model=PaymentModel.CAPPED, rate=9500, cap_hours=Decimal(160), net_days=30),
    )


def gift_shop() -> Plan:
    """An online shop that has its orders packed: the version agreed first."""
    return Plan(
        locale="en_GB",
        tasks=Tasks(
            items=(
                Task(id="T1", name="Pick, pack and post orders (up to 400 / month)", decision=Decision.OUTSOURCE),
                Task(id="T2", name="Handle returns", decision=Decision.OUTSOURCE),
                Task(id="T3", name="Stock photos", decision=Decision.OUTSOURCE),
            )
        ),
        timetable=Timetable(milestones=(Milestone(id="M1", name="Dispatch", grace_days=2),)),
        payment=PaymentPlan(currency="GBP", model=PaymentModel.RETAINER, fee=120000, months=12, net_days=30),
        communication=Communication(
            channels=(Channel(id="C1", purpose="questions", channel="e-mail", reply_hours=Decimal(24)),),
            report=Report(frequency=Report().frequency),
        ),
        exit=ExitPlan(notice_days=14, handover_days=0, rights=Rights.LICENCE),
    )
