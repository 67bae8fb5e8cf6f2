"""The scenarios as the content of a plan: five as they were typed, the largest worked out by its rule."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec

from outsourcing_planner.plan import Plan
from outsourcing_planner.plan.content import from_data, with_ids
from outsourcing_planner.plan.money import split

TYPED = (
    "cafe-logo",
    "dental-back-office",
    "german-capped-hours",
    "perfume-shop-kuwait",
    "uk-renegotiation-v1",
    "uk-renegotiation-v2",
)
NAMES = (*TYPED, "two-hundred-tasks")

LOTS = ("Warehouse systems", "Web shop", "Customer service", "Content and photos", "Data and reports", "Security")
RATES = (6535, 7210, 2845, 4005, 8060, 9525)
STRANGE = "🧗 < > & \" ' % \\ { } "


def content(name: str) -> Any:
    """A scenario's content, as a file of it would hold."""
    if name == "two-hundred-tasks":
        return _two_hundred_tasks()
    return msgspec.json.decode((Path(__file__).parent / f"{name}.json").read_bytes())


def scenario(name: str) -> Plan:
    """A scenario as a plan."""
    return from_data(with_ids(content(name)))


def _two_hundred_tasks() -> dict[str, Any]:
    tasks = [_task(number) for number in range(1, 201)]
    total = sum(task["price"] for task in tasks if task["decision"] == "outsource")
    return {
        "title": "Eighteen-month, six-lot programme",
        "locale": "en_US",
        "size": "full",
        "goals": {
            "business": {
                "name": "Atlas & Æther Outdoor Co. — Île-de-Montréal / 東京 / Łódź",
                "activity": "outdoor equipment retailer, 240 people",
                "place": "Montréal, Canada",
                "contact": "Zoë Łukasiewicz-Nguyễn",
            },
            "items": [{"id": "G1", "outcome": f"{STRANGE}one shop ".ljust(4_000, "x"), "by": "2028-07-28"}],
            "notes": "CANARY-S10",
        },
        "tasks": {
            "approach": ["multi_sourcing"],
            "coordinator": "Zoë Łukasiewicz-Nguyễn",
            "lots": [{"id": f"L{at}", "name": name} for at, name in enumerate(LOTS)],
            "items": tasks,
        },
        "scope": {"deliverables": [_deliverable(number) for number in range(1, 201)]},
        "timetable": {"start": "2027-01-15", "end": "2028-07-28", "milestones": [_milestone(n) for n in range(1, 41)]},
        "payment": {
            "currency": "USD",
            "model": "fixed_price",
            "total": total,
            "instalments": [
                {"id": f"I{at:02}", "milestone": f"M{at:02}", "amount": amount}
                for at, amount in enumerate(split(total, [1] * 40), 1)
            ],
            "highest_price": 33270506,
            "walk_away": "CANARY-S10",
        },
        "assurance": {"risks": [_risk(number) for number in range(1, 31)]},
    }


def _task(number: int) -> dict[str, Any]:
    lot, hours = (number - 1) % 6, 8 + number * 7 % 41
    decision = "retain" if number % 9 == 0 else "insource" if number % 25 == 0 else "outsource"
    return {
        "id": f"T{number:03}",
        "name": f"{LOTS[lot]}: task {number}",
        "lot": f"L{lot}",
        "decision": decision,
        "goals": ["G1"],
        "hours": str(hours),
        "price": hours * RATES[lot],
        "after": [f"T{number - 6:03}"] if number > 6 else [],
    }


def _deliverable(number: int) -> dict[str, Any]:
    tests = [f"Check list {LOTS[(number - 1) % 6][:3].upper()}-{number:03} passed with 0 open faults"]
    if number == 1:
        tests += [f"Line {line} is read" for line in range(2, 61)]
    name = STRANGE + "w" * 120 if number == 1 else ""
    return {"id": f"D{number:03}", "task": f"T{number:03}", "name": name, "acceptance": tests}


def _milestone(number: int) -> dict[str, Any]:
    due = date(2027, 1, 15) + timedelta(days=14 * number)
    return {"id": f"M{number:02}", "name": f"Stage {number}", "due": due.isoformat(), "grace_days": (number - 1) % 4}


def _risk(number: int) -> dict[str, Any]:
    likelihood, impact = ((1, 1), (4, 2), (2, 5), (5, 5), (3, 2))[number % 5]
    return {"id": f"R{number:02}", "name": f"Risk {number}", "likelihood": likelihood, "impact": impact}
