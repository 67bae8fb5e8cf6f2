"""How the work should go forward, from three questions, with the rhythm and the way of paying that fit."""

from collections.abc import Iterator
from datetime import date

import msgspec

from ..language import Words
from ..plan import Plan, paths
from ..plan.communication import Frequency, Meeting
from ..plan.fields import N_
from ..plan.ids import ALPHABET
from ..plan.payment import PaymentModel
from ..plan.selection import Method
from ..plan.timetable import Review, ReviewFocus
from .days import days_after, months_after
from .rows import filled

MOST_REVIEWS = 12
"""Reviews set at once at most; the rest is added when the work is so far."""


class Preset(msgspec.Struct, frozen=True):
    """What goes well with a method: how often to meet, how often to review, how to pay, and why, as messages."""

    meeting: Frequency
    review: Frequency
    model: PaymentModel
    why: tuple[str, ...]


class SuggestedMethod(msgspec.Struct, frozen=True):
    """The method that fits the answers, what would be set with it, and a sentence for each reason."""

    method: Method
    preset: Preset
    why: tuple[str, ...]


PRESETS = {
    Method.FIXED_SCOPE: Preset(
        Frequency.WEEKLY,
        Frequency.MONTHLY,
        PaymentModel.FIXED_PRICE,
        (
            N_("You know the result and it will not change, so a contractor can name a price for the whole."),
            N_("You look at each milestone; a short talk a week is enough in between."),
        ),
    ),
    Method.IN_SHORT_STEPS: Preset(
        Frequency.FORTNIGHTLY,
        Frequency.MONTHLY,
        PaymentModel.CAPPED,
        (
            N_("The result takes shape on the way, so you look every two weeks and say what comes next."),
            N_("A fixed price would be a guess; hours with a cap keep the cost in hand."),
        ),
    ),
    Method.ONGOING: Preset(
        Frequency.WEEKLY,
        Frequency.QUARTERLY,
        PaymentModel.RETAINER,
        (
            N_("The same work comes again each month, so a monthly fee fits it."),
            N_("A look back each quarter keeps it from drifting."),
        ),
    ),
    Method.FIND_OUT: Preset(
        Frequency.WEEKLY,
        Frequency.ONCE,
        PaymentModel.FIXED_PRICE,
        (
            N_("Not enough is known yet to buy the whole, and you cannot steer it often."),
            N_("A small paid task first ends in a proposal; then you plan again."),
        ),
    ),
}
"""What each method brings with it."""


def suggested_method(plan: Plan, words: Words) -> SuggestedMethod | None:
    """The method that follows from the three questions; nothing while they do not decide it."""
    method = _method(plan)
    if method is None:
        return None
    preset = PRESETS[method]
    return SuggestedMethod(method, preset, tuple(words.say(why) for why in preset.why))


def with_method(plan: Plan, suggested: SuggestedMethod, words: Words) -> Plan:
    """The plan with the method and what goes with it; nothing the owner has answered is changed but the method."""
    plan = paths.put(plan, "selection.sought.method", suggested.method)
    preset = suggested.preset
    if plan.payment.model is None:
        plan = paths.put(plan, "payment.model", preset.model)
    if not any(filled(plan.communication.meetings)):
        meeting = Meeting(id=ALPHABET[0], purpose=words.say("Where we stand"), frequency=preset.meeting)
        plan = paths.put(plan, "communication.meetings", (meeting,))
    if not any(filled(plan.timetable.reviews)):
        plan = paths.put(plan, "timetable.reviews", tuple(_reviews(plan, preset.review, words)))
    return plan


def _method(plan: Plan) -> Method | None:
    """A known and steady result decides at once; otherwise it hangs on whether the owner can look often."""
    sought = plan.selection.sought
    if sought.result_known and sought.will_change is False:
        return Method.ONGOING if _goes_on(plan) else Method.FIXED_SCOPE
    is_open = sought.result_known is False or (sought.result_known and sought.will_change)
    if not is_open or sought.look_often is None:
        return None
    return Method.IN_SHORT_STEPS if sought.look_often else Method.FIND_OUT


def _goes_on(plan: Plan) -> bool:
    if plan.payment.model is PaymentModel.RETAINER:
        return True
    return plan.payment.model is None and any(task.throughput.strip() for task in plan.tasks.items)


def _reviews(plan: Plan, often: Frequency, words: Words) -> Iterator[Review]:
    start, end = plan.timetable.start, plan.timetable.end
    for number in range(1, MOST_REVIEWS + 1):
        on = _nth(start, end, often, number)
        if on is None or end is None or on > end:
            return
        name = words.say("Review {n}", n=words.number(number))
        yield Review(id=f"r{number}", name=name, on=on, focus=tuple(ReviewFocus))


def _nth(start: date | None, end: date | None, often: Frequency, number: int) -> date | None:
    """The day of a review, counted from the start; a single one is on the last day."""
    if often is Frequency.ONCE:
        return end if number == 1 else None
    if often is Frequency.FORTNIGHTLY:
        return days_after(start, 14 * number)
    return months_after(start, number * (3 if often is Frequency.QUARTERLY else 1))
