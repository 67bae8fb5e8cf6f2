"""The days on which the owner looks at the work, from the rungs of the trust ladder."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from ..plan import Plan
from ..plan.communication import TrustStage

MOST = 2_000
"""Check-ins listed at most: daily for five years."""


def check_ins(plan: Plan) -> tuple[date, ...]:
    """Every check-in from the start of the work to its end, both included.

    The first is on the start day. From a check-in to the next are as many calendar days as the rung says on which the
    check-in falls; a rung lasts up to and including its last day, one without a last day to the end. Without a start,
    an end or a rung there is none.
    """
    start, end = plan.timetable.start, plan.timetable.end
    rungs = [rung for rung in plan.communication.trust if rung.every_days]
    if start is None or end is None or not rungs:
        return ()
    return tuple(_days(rungs, start, end))


def _days(rungs: Sequence[TrustStage], start: date, end: date) -> Iterator[date]:
    day, rung, left = start, 0, MOST
    while day <= end and left:
        yield day
        left -= 1
        while not _holds(rungs[rung], day):
            if rung + 1 == len(rungs):
                return
            rung += 1
        try:
            day += timedelta(days=rungs[rung].every_days or 1)
        except OverflowError:
            return


def _holds(rung: TrustStage, day: date) -> bool:
    return rung.until is None or day <= rung.until
