"""How a field is declared once: its label, hint, unit and whether it may leave the house stand beside its type."""

from enum import Enum, StrEnum
from typing import Self

import msgspec


def N_(message: str) -> str:  # noqa: N802 (the name gettext tools look for)
    """Mark a message for translation; it is translated where it is shown."""
    return message


class Unit(Enum):
    """What a figure counts; the screen and the brief write it in the plan's own language."""

    NONE = ""
    MONEY = "money"
    PERCENT = "percent"
    DAYS = "days"
    WORKING_DAYS = "working days"
    HOURS = "hours"
    MINUTES = "minutes"
    MONTHS = "months"
    ROUNDS = "rounds"


class Trend(Enum):
    """What a larger or smaller figure means for the agreement, said when two versions are compared."""

    NONE = ("", "")
    STRICT_WHEN_LOW = (N_("looser"), N_("tighter"))
    STRICT_WHEN_HIGH = (N_("tighter"), N_("looser"))
    LENGTH = (N_("longer"), N_("shorter"))

    @property
    def rise(self) -> str:
        """The word for a figure that went up."""
        return self.value[0]

    @property
    def fall(self) -> str:
        """The word for a figure that went down."""
        return self.value[1]


class Gain(Enum):
    """Who is better off when a figure rises, a yes is given, or a row is added: said to the owner alone."""

    NEITHER = "neither"
    OWNER = "owner"
    CONTRACTOR = "contractor"

    @property
    def turned(self) -> "Gain":
        """Who is better off when it falls or goes."""
        turned = {Gain.OWNER: Gain.CONTRACTOR, Gain.CONTRACTOR: Gain.OWNER}
        return turned.get(self, self)


class Field(msgspec.Struct, frozen=True):
    """What is declared about one field; `shared` decides whether a brief may ever hold its value."""

    label: str
    hint: str = ""
    shared: bool = False
    teaser: bool = False
    unit: Unit = Unit.NONE
    long: bool = False
    refers_to: str = ""
    trend: Trend = Trend.NONE
    gain: Gain = Gain.NEITHER


def shared(
    label: str,
    hint: str = "",
    *,
    teaser: bool = True,
    unit: Unit = Unit.NONE,
    long: bool = False,
    refers_to: str = "",
    trend: Trend = Trend.NONE,
    gain: Gain = Gain.NEITHER,
) -> msgspec.Meta:
    """Declare a field whose value may stand in a brief.

    `teaser`: may also stand in the brief that goes out before a confidentiality agreement. `long`: several lines
    of text. `refers_to`: the path of the list whose ids this field holds. `trend`, `gain`: see `Trend`, `Gain`.
    """
    return _meta(Field(label, hint, True, teaser, unit, long, refers_to, trend, gain))


def private(
    label: str, hint: str = "", *, unit: Unit = Unit.NONE, long: bool = False, refers_to: str = ""
) -> msgspec.Meta:
    """Declare a field only the owner sees; no brief can hold it."""
    return _meta(Field(label, hint, False, False, unit, long, refers_to))


def section(label: str, hint: str = "", *, gain: Gain = Gain.NEITHER) -> msgspec.Meta:
    """Declare a group or a list; what is in it says for itself what may be shared. `gain`: of one more row."""
    return msgspec.Meta(title=label, description=hint or None, extra={"field": Field(label, hint, gain=gain)})


def _meta(field: Field) -> msgspec.Meta:
    return msgspec.Meta(
        title=field.label,
        description=field.hint or None,
        extra={"field": field},
        extra_json_schema={"x-shared": True} if field.shared else None,
    )


class Choice(StrEnum):
    """A value from a closed list, with the words the owner reads; the first string is what the file holds."""

    label: str
    hint: str

    def __new__(cls, value: str, label: str = "", hint: str = "") -> Self:
        """Keep the words beside the value."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        member.hint = hint
        return member
