"""What the plan check says: one finding, how heavy it is, and the rule it comes from."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cached_property

import msgspec

from ..language import Words
from ..plan import Plan
from ..plan.fields import N_, Choice
from ..plan.payment import PaymentModel
from ..plan.plan import PlanSize
from ..plan.tasks import LEAVES_THE_HOUSE, Task
from .days import days_after, months_after
from .looks import hours_a_week_needed
from .rows import filled
from .thresholds import Thresholds

EVERY_STEP = ""
"""The step of a rule that looks at the whole plan; where its findings are mended, their paths say."""

_ELSEWHERE = {"selection.sought": "tasks", "title": "goals", "locale": "goals", "size": "goals"} | dict.fromkeys(
    (
        "agreement.terms",
        "selection.questions_by",
        "selection.answers_by",
        "selection.decision_by",
        "selection.how_to_answer",
    ),
    "review",
)
"""Questions that are asked on another step than the one their path begins with."""


class Level(Enum):
    """How heavy a finding is; an error marks the brief as a draft, and none ever stops the owner."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Topic(Choice):
    """What a rule watches over, so that findings can be shown together."""

    GOALS = "goals", N_("Clear goals")
    TRUST = "trust", N_("Trust")
    CHOOSING = "choosing", N_("Choosing well")
    EXIT = "exit", N_("A way out")
    MONEY = "money", N_("Money")
    QUALITY = "quality", N_("Service, change, quality")
    RISK = "risk", N_("Risks and secrets")
    PEOPLE = "people", N_("People and place")
    SEVERAL = "several", N_("Several contractors")
    FAIR = "fair", N_("Fair to them")


class Finding(msgspec.Struct, frozen=True):
    """Something the owner should look at.

    `path` is where it is mended; `sentence`, `reason` and `source`, the idea it comes from, are what they read.
    `known` is the owner's reason to keep it as it is, which may be empty; nothing where they have not said so.
    """

    id: str
    level: Level
    path: str
    sentence: str
    reason: str
    source: str
    topic: Topic
    known: str | None = None

    @property
    def step(self) -> str:
        """The key of the step on which it is mended."""
        return step_of(self.path)

    @property
    def counts(self) -> bool:
        """Whether something is still to do: what the owner knows and keeps is done, but an error stays one."""
        return self.known is None or self.level is Level.ERROR


class Case(msgspec.Struct, frozen=True, dict=True):
    """What a rule judges: a plan on a day, by some thresholds, with the words to say what it finds.

    `agreed` is the version agreed on last, where there is one.
    """

    plan: Plan
    today: date
    words: Words
    limits: Thresholds
    agreed: Plan | None = None

    @cached_property
    def tasks(self) -> list[Task]:
        """The tasks in which anything was answered."""
        return list(filled(self.plan.tasks.items))

    @cached_property
    def given(self) -> list[Task]:
        """The tasks a contractor does, outside or at the owner's place."""
        return [task for task in self.tasks if task.decision in LEAVES_THE_HOUSE]

    @cached_property
    def end(self) -> date | None:
        """The last day of the work as far as it is known: the end, or when the months of a monthly fee are over."""
        time, pay = self.plan.timetable, self.plan.payment
        if time.end is None and pay.model is PaymentModel.RETAINER and pay.months:
            return months_after(time.start, pay.months)
        return time.end

    @cached_property
    def days(self) -> int | None:
        """How many days the work lasts; nothing where that is not known."""
        start = self.plan.timetable.start
        return None if start is None or self.end is None or self.end < start else (self.end - start).days + 1

    @cached_property
    def late_from(self) -> date | None:
        """The day from which on the last part of the work runs, when it is too late for a first look."""
        if self.days is None:
            return None
        return days_after(self.plan.timetable.start, int(self.days * (100 - self.limits.late_percent) / 100))

    @cached_property
    def hours_a_week(self) -> Decimal | None:
        """Hours a week that the work takes; nothing where that cannot be told."""
        return hours_a_week_needed(self.plan, self.given, self.days)

    @property
    def is_full(self) -> bool:
        """Whether the plan is a Full one."""
        return self.plan.size is PlanSize.FULL

    @property
    def is_long(self) -> bool:
        """Whether the work lasts so long that more care pays, whatever the size of the plan."""
        return (self.days or 0) > self.limits.long_days


Found = Iterator[tuple[str, str]]
"""What a rule finds: the path to go to, and the sentence to read."""

Look = Callable[[Case], Found]


class Rule(msgspec.Struct, frozen=True):
    """A rule of the plan check: its lasting id, its weight, its step, why it exists, and how it looks.

    `source` is the idea it comes from. `full` rules speak only of a Full plan, because a Quick one does not ask what
    they are about.
    """

    id: str
    level: Level
    step: str
    reason: str
    source: str
    topic: Topic
    look: Look
    full: bool = False

    @property
    def looks_at(self) -> str:
        """What makes it speak, in a sentence for those who read about the rules."""
        return (self.look.__doc__ or "").partition("\n")[0]


def rule(
    rule_id: str, level: Level, reason: str, *, step: str, source: str, topic: Topic, full: bool = False
) -> Callable[[Look], Rule]:
    """Make a rule of a function that looks at a case; its docstring begins with what makes it speak."""
    return lambda look: Rule(rule_id, level, step, reason, source, topic, look, full)


def step_of(path: str) -> str:
    """The key of the step on which the question at a path is asked."""
    if path in _ELSEWHERE:
        return _ELSEWHERE[path]
    return _ELSEWHERE["selection.sought"] if path.startswith("selection.sought.") else path.partition(".")[0]
