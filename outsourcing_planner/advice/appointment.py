"""One entry of a plan's calendar, as a plain value."""

from datetime import date

import msgspec

from .recurring import Recurring


class Appointment(msgspec.Struct, frozen=True):
    """Something on a day, or from day to day, or again and again; it has no time of day, for no plan gives one.

    `key` is the same whenever the same thing of the same plan is told, and unlike any other. `title` is one sentence
    of a few words, `text` what else there is to say. `until` is the last day, where there is more than one.
    """

    key: str
    title: str
    on: date
    text: str = ""
    until: date | None = None
    again: Recurring | None = None
