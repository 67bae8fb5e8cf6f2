"""What follows from a notice given on a day: when it ends, when they are gone, the last bill, the data back."""

from datetime import date

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.exit import HandoverTask
from ..plan.fields import N_
from .days import days_after
from .invoicing import pay_by
from .notice import notice_ends
from .rows import filled


class KeyDates(msgspec.Struct, frozen=True):
    """The days that follow from a notice; a day is empty where the plan does not say enough.

    `decide_by` is the last day on which a notice still ends it at its renewal, if it is renewed on a day.
    """

    given_on: date
    ends_on: date | None
    handover_until: date | None
    last_payment: date | None
    data_back: date | None
    decide_by: date | None

    def lines(self, words: Words) -> tuple[tuple[str, str], ...]:
        """The days that are known, each with what it is, to be read."""
        known = [
            (N_("Notice given"), self.given_on),
            (N_("It ends"), self.ends_on),
            (N_("Handover until"), self.handover_until),
            (N_("Last payment by"), self.last_payment),
            (N_("Your data back by"), self.data_back),
        ]
        return tuple((words.say(label), words.day(day)) for label, day in known if day is not None)

    def say(self, words: Words) -> str:
        """When it ends, in a sentence; empty without days of notice."""
        if self.ends_on is None:
            return ""
        given, ends = words.day(self.given_on), words.day(self.ends_on)
        return words.say("A notice given on {given} ends it on {ends}.", given=given, ends=ends)


def key_dates(plan: Plan, given_on: date, *, theirs: bool = False) -> KeyDates:
    """What follows from a notice the owner gives on a day or, `theirs`, the contractor.

    The handover comes after the notice. The last invoice is sent on the day it ends and paid by the plan's rule. The
    data is back when the handover is over, and the last thing to do on leaving is done.
    """
    ends = notice_ends(plan, given_on, theirs=theirs)
    handover = days_after(ends, plan.exit.handover_days or 0)
    tasks = max((task.days or 0 for task in filled(plan.exit.handover)), default=0)
    last_task = days_after(ends, tasks)
    days = [day for day in (handover, last_task) if day is not None]
    return KeyDates(given_on, ends, handover, pay_by(plan, ends), max(days, default=None), decide_by(plan))


def last_days(plan: Plan, ends_on: date | None) -> tuple[tuple[HandoverTask, date | None], ...]:
    """What is handed over on leaving, in the order of the plan, each with its last day if it ends on a day.

    A task without days of its own has those of the whole handover; no day where neither is said.
    """
    whole = plan.exit.handover_days
    given = [(task, whole if task.days is None else task.days) for task in filled(plan.exit.handover)]
    return tuple((task, None if days is None else days_after(ends_on, days)) for task, days in given)


def decide_by(plan: Plan) -> date | None:
    """The last day on which the owner's notice still ends it when it would be renewed; nothing without such a day."""
    if plan.exit.renewal is None or plan.exit.notice_days is None:
        return None
    return days_after(plan.exit.renewal, -plan.exit.notice_days)
