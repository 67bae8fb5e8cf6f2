"""Keep or give away: a recommendation for each task from the owner's answers, with its reasons; never a decision."""

from collections.abc import Iterator
from decimal import Decimal

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.fields import N_, Choice, Unit
from ..plan.tasks import Decision, Degree, Task
from .rows import filled
from .sourcing_gain import Scale, core_share, gain, is_much


class Recommendation(Choice):
    """What speaks for itself from the answers about a task."""

    OUTSOURCE = "outsource", Decision.OUTSOURCE.label
    INSOURCE = "insource", Decision.INSOURCE.label
    KEEP = "keep", Decision.RETAIN.label
    STOP = "stop", Decision.STOP.label
    NOT_YET = "not_yet", N_("Not yet")


class Point(msgspec.Struct, frozen=True):
    """Where a task stands in the picture: how core it is, and what giving it away would gain; each from 0 to 1."""

    core: Decimal
    gain: Decimal


class TaskAdvice(msgspec.Struct, frozen=True):
    """What is recommended for the task of an id, and why, in words.

    `agrees` tells whether the owner decided so too; nothing while they have not decided, or nothing is recommended.
    """

    task: str
    recommended: Recommendation
    reasons: tuple[str, ...]
    agrees: bool | None
    point: Point

    def say(self, words: Words) -> str:
        """The recommendation with its reasons, in one line."""
        return " ".join((f"{words.choice(self.recommended)}.", *self.reasons))


def advise(plan: Plan, words: Words) -> tuple[TaskAdvice, ...]:
    """A recommendation for every task that holds an answer, in the order of the plan."""
    look = _Look(plan, words)
    return tuple(look.advice(task) for task in filled(plan.tasks.items))


_DECIDED = {
    Decision.OUTSOURCE: Recommendation.OUTSOURCE,
    Decision.INSOURCE: Recommendation.INSOURCE,
    Decision.RETAIN: Recommendation.KEEP,
    Decision.STOP: Recommendation.STOP,
}


class _Look:
    """The tasks of a plan with what must be known of all of them to judge one."""

    def __init__(self, plan: Plan, words: Words) -> None:
        self._plan = plan
        self._words = words
        self._scale = Scale.of(plan)
        self._goals = {goal.id for goal in filled(plan.goals.items)}
        self._awaited = {before for task in plan.tasks.items for before in task.after}

    def advice(self, task: Task) -> TaskAdvice:
        recommended, reasons = self._judged(task)
        agrees = None
        if task.decision is not None and recommended is not Recommendation.NOT_YET:
            agrees = _DECIDED[task.decision] is recommended
        point = Point(core_share(task), gain(task, self._scale))
        return TaskAdvice(task.id, recommended, tuple(reasons), agrees, point)

    def _judged(self, task: Task) -> tuple[Recommendation, list[str]]:
        if task.core is None and task.skill is None:
            return Recommendation.NOT_YET, [self._words.say("Say how core it is and how good you are at it.")]
        if task.discovery:
            return Recommendation.NOT_YET, [
                self._words.say("It is not known well enough. Begin with a small paid task that ends in a proposal.")
            ]
        if task.pays:
            return Recommendation.KEEP, [self._words.say("Whoever does it can move your money.")]
        if self._is_idle(task):
            return Recommendation.STOP, [
                self._words.say(
                    "It is not core, serves none of your goals, and nothing waits for it. Does anybody need it?"
                )
            ]
        if Degree.HIGH in (task.core, task.sensitive):
            return self._close(task)
        return self._open(task)

    def _close(self, task: Task) -> tuple[Recommendation, list[str]]:
        """Work that is very core or very sensitive stays near; lacking skill, somebody comes to do it with you."""
        why = []
        if task.core is Degree.HIGH:
            why.append(self._words.say("It is what your customers come to you for."))
        if task.sensitive is Degree.HIGH:
            why.append(self._words.say("It is very sensitive."))
        if task.skill is Degree.LOW:
            why.append(self._words.say("You lack the skill: let an expert do it at your place, and learn from them."))
            return Recommendation.INSOURCE, why
        if task.core is not Degree.HIGH and is_much(task, self._scale):
            why.extend(self._burdens(task))
            why.append(self._words.say("Somebody can do it at your place, under your eyes."))
            return Recommendation.INSOURCE, why
        if task.skill is Degree.HIGH:
            why.append(self._words.say("You are good at it."))
        return Recommendation.KEEP, why

    def _open(self, task: Task) -> tuple[Recommendation, list[str]]:
        """Other work goes where it is done best: away if others are better at it, or it takes much of the owner."""
        burdens = list(self._burdens(task))
        if task.skill is Degree.LOW:
            return Recommendation.OUTSOURCE, [
                *self._not_core(task),
                self._words.say("Others are better at it."),
                *burdens,
            ]
        if task.skill is not Degree.HIGH and task.core is Degree.LOW:
            return Recommendation.OUTSOURCE, [*self._not_core(task), *burdens]
        if is_much(task, self._scale):
            return Recommendation.OUTSOURCE, [*self._not_core(task), *burdens]
        good = [self._words.say("You are good at it.")] if task.skill is Degree.HIGH else []
        return Recommendation.KEEP, [*good, self._words.say("Giving it away would gain you little.")]

    def _is_idle(self, task: Task) -> bool:
        if task.core is not Degree.LOW or task.id in self._awaited or not self._goals:
            return False
        return self._goals.isdisjoint(task.goals) and not task.benefit.strip() and task.skill is not Degree.LOW

    def _not_core(self, task: Task) -> Iterator[str]:
        if task.core is Degree.LOW:
            yield self._words.say("Your customers would not miss your hand in it.")

    def _burdens(self, task: Task) -> Iterator[str]:
        if task.hours_today:
            yield self._words.say(
                "It takes you {hours} a month.", hours=self._words.counted(task.hours_today, Unit.HOURS)
            )
        if task.cost_today:
            cost = self._words.money(task.cost_today, self._plan.payment.currency)
            yield self._words.say("It costs you {amount} a month.", amount=cost)
