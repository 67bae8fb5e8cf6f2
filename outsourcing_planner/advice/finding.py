"""What the plan check says: one finding, how heavy it is, and the rule it comes from."""

from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum

import msgspec

from ..language import Words
from ..plan import Plan
from .thresholds import Thresholds


class Level(Enum):
    """How heavy a finding is; an error marks the brief as a draft, and none ever stops the owner."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Finding(msgspec.Struct, frozen=True):
    """Something the owner should look at; `path` is where it is mended, `sentence` and `reason` are what they read.

    `source` is the idea it comes from, `topic` the group it is shown in where it has one of its own. `known` is the
    reason the owner keeps it for, maybe empty; nothing while they do not.
    """

    id: str
    level: Level
    path: str
    sentence: str
    reason: str
    source: str = ""
    topic: str = ""
    known: str | None = None

    @property
    def step(self) -> str:
        """The key of the step on which it is mended."""
        return self.path.partition(".")[0]


class Case(msgspec.Struct, frozen=True):
    """What a rule judges: a plan on a day, by some thresholds, with the words to say what it finds."""

    plan: Plan
    today: date
    words: Words
    limits: Thresholds


Found = Iterator[tuple[str, str]]
"""What a rule finds: the path to go to, and the sentence to read."""


class Rule(msgspec.Struct, frozen=True):
    """A rule of the plan check: its lasting id, its weight, its step, why it exists, and how it looks.

    `full` rules speak only of a Full plan, because a Quick one does not ask what they are about.
    """

    id: str
    level: Level
    step: str
    reason: str
    look: Callable[[Case], Found]
    full: bool = False
