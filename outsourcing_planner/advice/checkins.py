"""The days on which the owner looks at the work: the rungs of the trust ladder, and days of their own."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import islice

from ..plan import Plan
from ..plan.communication import TrustStage

MOST = 2_000
"""Check-ins listed at most: daily for five years."""


def check_ins(plan: Plan) -> tuple[date, ...]:
    """Every day to look, once and in order: those of the ladder and those the owner named."""
    own = {look.on for look in plan.communication.check_ins if look.on is not None}
    return tuple(sorted({*islice(ladder(plan), MOST), *own}))


def ladder(plan: Plan) -> Iterator[date]:
    """Every check-in by the ladder from the start of the work to its end, both included.

    The first is on the start day. From a check-in to the next are as many calendar days as the rung says on which the
    check-in falls; a rung lasts up to and including its last day, one without a last day to the end. Without a start,
    an end or a rung there is none.
    """
    start, end = plan.timetable.start, plan.timetable.end
    rungs = [rung for rung in plan.communication.trust if rung.every_days]
    return iter(()) if start is None or end is None or not rungs else _days(rungs, start, end)


def _days(rungs: Sequence[TrustStage], start: date, end: date) -> Iterator[date]:
    day, rung = start, 0
    while day <= end:
        yield day
        while not holds(rungs[rung], day):
            if rung + 1 == len(rungs):
                return
            rung += 1
        try:
            day += timedelta(days=rungs[rung].every_days or 1)
        except OverflowError:
            return


def holds(rung: TrustStage, day: date) -> bool:
    """Whether a rung is not over on a day."""
    return rung.until is None or day <= rung.until
