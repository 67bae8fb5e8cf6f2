"""What every part of the window may need from outside: settings, places, words, look, clock."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import msgspec

from ..language import Words, load_words
from ..plan import Plan
from .places import Places
from .settings import Settings


class Surroundings(msgspec.Struct, frozen=True):
    """Built once by the door and passed down; nothing in the window reaches for a global."""

    settings: Settings
    places: Places
    words: Words
    translations: Path
    now: Callable[[], datetime]

    def today(self) -> date:
        """The day it is."""
        return self.now().date()

    def words_for(self, plan: Plan) -> Words:
        """The screen's language with the figures of the plan's locale."""
        return load_words(self.translations, self.words.language, plan.locale)

    def brief_words_for(self, plan: Plan) -> Words:
        """The language and the figures of the plan's locale: what a contractor reads."""
        return load_words(self.translations, plan.locale, plan.locale)
