"""How things are said: translated sentences, and figures written and read the way of a locale. Only here is Babel."""

from .words import Words, load_words

__all__ = ["Words", "load_words"]
