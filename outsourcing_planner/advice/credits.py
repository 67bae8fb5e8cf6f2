"""What missed service levels are worth, in whole minor units, and what of it nobody has claimed yet."""

from collections.abc import Collection, Iterator
from datetime import date

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.communication import Frequency
from ..plan.course import Incident
from ..plan.money import percent_of
from ..plan.payment import ServiceLevel
from .rows import filled


class PeriodCredits(msgspec.Struct, frozen=True):
    """What the misses of one month come to; `month` is its first day, nothing for what has no day.

    `owed` is their sum before the cap, `capped` what is really due, `claimed` what of that was claimed.
    """

    month: date | None
    incidents: tuple[str, ...]
    owed: int
    capped: int
    claimed: int

    @property
    def unclaimed(self) -> int:
        """What may still be asked for."""
        return self.capped - self.claimed


class Credits(msgspec.Struct, frozen=True):
    """All that is due for what went wrong, month by month."""

    currency: str
    months: tuple[PeriodCredits, ...]

    @property
    def due(self) -> int:
        """All credits after their caps."""
        return sum(month.capped for month in self.months)

    @property
    def unclaimed(self) -> int:
        """What of them may still be asked for."""
        return sum(month.unclaimed for month in self.months)

    def say(self, words: Words) -> str:
        """What is due, and what of it nobody has asked for."""
        if not self.due:
            return words.say("No credits are due.")
        due, open_ = words.money(self.due, self.currency), words.money(self.unclaimed, self.currency)
        if not self.unclaimed:
            return words.say("Credits of {due} are due, and all are claimed.", due=due)
        return words.say("Credits of {due} are due; {open} is not claimed yet.", due=due, open=open_)


def credits_due(plan: Plan) -> Credits:
    """What went wrong, as credits by the month in which it did, in order; what has no day comes last, as one month.

    A level is missed once a month, however often it is written down; each credit the owner typed counts by itself.
    """
    months: dict[date | None, list[Incident]] = {}
    for incident in filled(plan.course.incidents):
        month = None if incident.on is None else incident.on.replace(day=1)
        months.setdefault(month, []).append(incident)
    order = sorted(months, key=lambda month: month or date.max)
    found = tuple(_of_month(plan, month, months[month]) for month in order)
    return Credits(plan.payment.currency, tuple(one for one in found if one.owed))


def service_credit(plan: Plan, level: ServiceLevel) -> int | None:
    """What one miss of a level takes off the fee of its period, before the cap; nothing where it is not said.

    A quarter’s fee is three monthly ones; for shorter periods the monthly fee counts, because it is what is billed.
    """
    if plan.payment.fee is None or level.credit_percent is None:
        return None
    months = 3 if level.period is Frequency.QUARTERLY else 1
    return percent_of(plan.payment.fee * months, level.credit_percent)


def credit_cap(plan: Plan) -> int | None:
    """The most that all credits of one period may come to; nothing where there is no cap."""
    if plan.payment.fee is None or plan.payment.credit_cap_percent is None:
        return None
    return percent_of(plan.payment.fee, plan.payment.credit_cap_percent)


def credits_of_period(plan: Plan, missed: Collection[str] | None = None) -> int:
    """What a period comes to in which the levels of those ids were missed, capped; `None` means that all were."""
    levels = [level for level in plan.payment.service_levels if missed is None or level.id in missed]
    return _capped(plan, sum(service_credit(plan, level) or 0 for level in levels))


def incident_credit(plan: Plan, incident: Incident) -> int:
    """What one incident is worth by itself: what the owner typed, else what its service level says."""
    if incident.credit is not None:
        return incident.credit
    level = next((one for one in plan.payment.service_levels if one.id == incident.level), None)
    return (service_credit(plan, level) if level else None) or 0


def _of_month(plan: Plan, month: date | None, incidents: list[Incident]) -> PeriodCredits:
    counted = list(_once_each(incidents))
    owed = sum(incident_credit(plan, one) for one in counted)
    capped = _capped(plan, owed)
    claimed = min(sum(incident_credit(plan, one) for one in counted if one.claimed), capped)
    return PeriodCredits(month, tuple(one.id for one in incidents), owed, capped, claimed)


def _once_each(incidents: list[Incident]) -> Iterator[Incident]:
    """The incidents that count: of those of one level one, the claimed one if there is any."""
    levels: dict[str, Incident] = {}
    for incident in incidents:
        if incident.credit is not None or incident.level is None:
            yield incident
        elif incident.level not in levels or incident.claimed:
            levels[incident.level] = incident
    yield from levels.values()


def _capped(plan: Plan, owed: int) -> int:
    cap = credit_cap(plan)
    return owed if cap is None else min(owed, cap)
