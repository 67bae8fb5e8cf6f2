"""Whether a Quick or a Full plan suits the work: from its size, its length, and how critical it is."""

from collections.abc import Iterator
from decimal import Decimal

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.assurance import ConfidentialityLevel
from ..plan.fields import Unit
from ..plan.plan import PlanSize
from ..plan.selection import ContractorKind
from ..plan.tasks import Decision, Degree, SourcingType
from .days import months_after
from .rows import filled, given_away
from .thresholds import DEFAULTS, Thresholds

SECRET = frozenset(
    {ConfidentialityLevel.CONFIDENTIAL, ConfidentialityLevel.RESTRICTED, ConfidentialityLevel.LEGAL_SECRET}
)
"""The levels from which on something is kept from others by an agreement."""


class SuggestedSize(msgspec.Struct, frozen=True):
    """The size that suits a plan, with a sentence for each reason; Quick needs none but one."""

    size: PlanSize
    reasons: tuple[str, ...]


def suggested_size(plan: Plan, words: Words, limits: Thresholds = DEFAULTS) -> SuggestedSize:
    """Full where anything speaks for it, else Quick; the owner decides."""
    reasons = (*_size(plan, words, limits), *_length(plan, words, limits), *_critical(plan, words))
    if reasons:
        return SuggestedSize(PlanSize.FULL, reasons)
    return SuggestedSize(PlanSize.QUICK, (words.say("It is a small job, and nothing in it is critical."),))


def _size(plan: Plan, words: Words, limits: Thresholds) -> Iterator[str]:
    given = given_away(plan.tasks.items)
    hours = sum((task.hours or Decimal(0) for task in given), Decimal(0))
    if len(given) >= limits.full_tasks:
        yield words.say_many("You give {n} task away.", "You give {n} tasks away.", len(given))
    if hours >= limits.full_hours:
        yield words.say("It is {hours} of work.", hours=words.counted(hours, Unit.HOURS))
    lots = len(list(filled(plan.tasks.lots)))
    if lots > 1:
        yield words.say_many("The work is in {n} lot.", "The work is in {n} lots.", lots)


def _length(plan: Plan, words: Words, limits: Thresholds) -> Iterator[str]:
    start, end, months = plan.timetable.start, plan.timetable.end, plan.payment.months or 0
    over = months_after(start, limits.full_months)
    if months > limits.full_months or (end is not None and over is not None and end > over):
        yield words.say_many("It lasts longer than {n} month.", "It lasts longer than {n} months.", limits.full_months)


def _critical(plan: Plan, words: Words) -> Iterator[str]:
    safe, tasks = plan.assurance, given_away(plan.tasks.items)
    if any(one.level in SECRET for one in safe.confidential) or any(one.sensitive is Degree.HIGH for one in tasks):
        yield words.say("They will see something that must stay secret.")
    if safe.personal_data:
        yield words.say("They will see personal data.")
    if any(one.decision is Decision.INSOURCE for one in tasks):
        yield words.say("Somebody from outside works at your place.")
    if any(one.sourcing is SourcingType.FRONT_OFFICE for one in tasks):
        yield words.say("Your customers will notice how well it is done.")
    if plan.selection.sought.kind is ContractorKind.FIRM:
        yield words.say("You look for a firm.")
    if any(filled(plan.payment.service_levels)):
        yield words.say("You measure service levels.")
