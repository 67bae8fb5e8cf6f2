"""Finds listed words and phrases in a text, as whole words, whichever way they are written."""

import re
from collections.abc import Mapping

_WORD = re.compile(r"\w+")

_Begins = Mapping[str, tuple[tuple[str, str], ...]]


class Phrases:
    """Words and phrases to look for, by language and by what is said of them, a message; parted by commas."""

    def __init__(self, by_language: Mapping[str, Mapping[str, str]]) -> None:
        self._by_language = by_language
        self._begins: dict[str, _Begins] = {}

    def knows(self, language: str) -> bool:
        """Whether there is a list in that language."""
        return language in self._by_language

    def first_in(self, text: str, language: str) -> tuple[str, str] | None:
        """The first of them in a text, as it is written there, and what is said of it; nothing without a list."""
        plain = _plain(text)
        begins = self._of(language)
        if begins.keys().isdisjoint(_WORD.findall(plain)):
            return None
        for match in _WORD.finditer(plain):
            for phrase, said in begins.get(match[0], ()):
                if _stands_at(plain, match.start(), phrase):
                    return text[match.start() : match.start() + len(phrase)], said
        return None

    def _of(self, language: str) -> _Begins:
        """What to look for by its first word, the longest first."""
        if language not in self._begins:
            begins: dict[str, list[tuple[str, str]]] = {}
            for said, listed in self._by_language.get(language, {}).items():
                for phrase in _plain(listed).split(", "):
                    begins.setdefault(_WORD.findall(phrase)[0], []).append((phrase, said))
            self._begins[language] = {
                word: tuple(sorted(found, key=lambda one: -len(one[0]))) for word, found in begins.items()
            }
        return self._begins[language]


def _stands_at(plain: str, start: int, phrase: str) -> bool:
    end = start + len(phrase)
    return plain.startswith(phrase, start) and not (end < len(plain) and _WORD.match(plain, end))


def _plain(text: str) -> str:
    """The text as it is compared, as long as it was: small letters, straight apostrophes, one kind of space."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return re.sub(r"\s", " ", small.replace("’", "'"))
