"""Whether there is time to replace the contractor: the exit runway."""

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.fields import Unit


class Runway(msgspec.Struct, frozen=True):
    """Days between the last day the contractor is there and the day somebody new is at full speed.

    `notice` is the notice they give, or the owner's where theirs is not said; `handover` the days set aside after it;
    `replace` how long it takes to replace them. `covered` are the days the owner can bridge, where that is said.
    """

    notice: int
    handover: int
    replace: int
    covered: int | None

    @property
    def days(self) -> int:
        """Notice and handover less the time to replace them; less than nothing where it is too short."""
        return self.notice + self.handover - self.replace

    @property
    def gap(self) -> int:
        """Days on which nobody would be there and which the owner cannot bridge."""
        return max(-self.days - (self.covered or 0), 0)

    def say(self, words: Words) -> str:
        """Whether it is long enough, in a sentence or two."""
        values = {
            "left": words.counted(self.notice + self.handover, Unit.DAYS),
            "replace": words.counted(self.replace, Unit.DAYS),
            "spare": words.counted(abs(self.days), Unit.DAYS),
            "gap": words.counted(self.gap, Unit.DAYS),
        }
        if self.days >= 0:
            return words.say("You have {left} to find somebody new, and need {replace}: {spare} to spare.", **values)
        if self.gap:
            return words.say(
                "You have {left} to find somebody new, and need {replace}: {gap} with nobody there.", **values
            )
        return words.say(
            "You have {left} to find somebody new, and need {replace}; you can bridge the {spare} between.", **values
        )


def runway(plan: Plan) -> Runway | None:
    """The exit runway; nothing while the notice or the time to replace them is not said."""
    end = plan.exit
    notice = end.notice_days if end.notice_days_theirs is None else end.notice_days_theirs
    if notice is None or end.replace_days is None:
        return None
    return Runway(notice, end.handover_days or 0, end.replace_days, end.cover_days)
