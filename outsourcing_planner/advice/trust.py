"""Whether to look more or less often: what the last milestones say about the rung of the trust ladder."""

from collections.abc import Iterator
from datetime import date
from enum import Enum

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.communication import TrustStage
from ..plan.timetable import Milestone, MilestoneStatus
from .checkins import holds
from .figures import last_acceptable

UP_AFTER = 3
"""So many milestones accepted in a row, each in time, speak for looking less often."""


class Move(Enum):
    """What the last milestones speak for."""

    UP = "up"
    STAY = "stay"
    BACK = "back"


class Trust(msgspec.Struct, frozen=True):
    """Where the two stand on a day: the stage by id, milestones accepted in time in a row, and all misses.

    `next_stage` is the id of the stage to go to; empty where it stays or there is no such stage. `last_missed` is the
    id of the last milestone if that was missed.
    """

    stage: str
    in_a_row: int
    misses: int
    move: Move
    next_stage: str
    last_missed: str

    def say(self, words: Words) -> str:
        """What it speaks for, in a sentence."""
        if self.move is Move.BACK:
            return words.say("The last milestone was missed. Look more often again for a while.")
        row = words.say_many(
            "{n} milestone was accepted in time.", "{n} milestones in a row were accepted in time.", self.in_a_row
        )
        if self.move is Move.UP:
            return words.say("{accepted} You may look less often.", accepted=row)
        if not self.in_a_row:
            return words.say("Nothing has been accepted yet. Go on as agreed.")
        left = words.say_many(
            "After {n} more you may look less often.",
            "After {n} more you may look less often.",
            UP_AFTER - self.in_a_row,
        )
        return " ".join((row, left)) if self.in_a_row < UP_AFTER else row


def trust(plan: Plan, today: date) -> Trust | None:
    """Where the two stand today; nothing without a ladder.

    A milestone is missed if it was sent back, accepted after its last acceptable day, or is then still under way. Of
    one whose state the owner never wrote down nothing is known.
    """
    stages = [stage for stage in plan.communication.trust if stage.every_days]
    if not stages:
        return None
    at = _stage_on(stages, today)
    outcomes = list(_outcomes(plan, today))
    row = 0
    for _, is_good in reversed(outcomes):
        if not is_good:
            break
        row += 1
    missed = outcomes[-1][0] if outcomes and not outcomes[-1][1] else ""
    move = Move.BACK if missed else Move.UP if row >= UP_AFTER else Move.STAY
    to = at + {Move.BACK: -1, Move.STAY: 0, Move.UP: 1}[move]
    next_stage = stages[to].id if to != at and 0 <= to < len(stages) else ""
    if move is Move.UP and not next_stage:
        move = Move.STAY
    misses = sum(not is_good for _, is_good in outcomes)
    return Trust(stages[at].id, row, misses, move, next_stage, missed)


def _stage_on(stages: list[TrustStage], today: date) -> int:
    return next((at for at, stage in enumerate(stages) if holds(stage, today)), len(stages) - 1)


def _outcomes(plan: Plan, today: date) -> Iterator[tuple[str, bool]]:
    """The milestones that were accepted or missed, in the order of their days, and whether each went well."""
    for milestone in sorted(plan.timetable.milestones, key=lambda one: one.due or one.accepted_on or date.max):
        is_good = _went_well(milestone, today)
        if is_good is not None:
            yield milestone.id, is_good


def _went_well(milestone: Milestone, today: date) -> bool | None:
    last, status = last_acceptable(milestone), milestone.status
    if milestone.accepted_on is not None:
        return last is None or milestone.accepted_on <= last
    if status is MilestoneStatus.ACCEPTED:
        return True
    if status is MilestoneStatus.SENT_BACK:
        return False
    is_late = last is not None and last < today
    return False if is_late and status not in (None, MilestoneStatus.DELIVERED) else None
