"""Reads a translator's file (.po) as it is, so that nothing made of it needs to be kept in step."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from gettext import NullTranslations, c2py
from pathlib import Path

_INNER = r'[^"\\\n]*+(?:\\.[^"\\\n]*+)*+'
_STRING = f'"{_INNER}"'
_STRINGS = rf"(?:\s*+{_STRING})++"
_ENTRY = re.compile(
    rf"(?P<notes>(?:^\#.*+\n)*+)^msgid(?P<one>{_STRINGS})(?:\s*^msgid_plural(?P<many>{_STRINGS}))?"
    rf"(?P<said>(?:\s*^msgstr(?:\[\d\])?{_STRINGS})+)",
    re.MULTILINE,
)
_SAID = re.compile(rf"msgstr(?:\[\d\])?({_STRINGS})")
_INSIDE = re.compile(f'"({_INNER})"')
_ESCAPED = re.compile(r"\\(.)")
_FUZZY = re.compile(r"^#,.*\bfuzzy\b", re.MULTILINE)
_PLURAL = re.compile(r"plural=([^;\n]+)")
_SIGNS = {"n": "\n", "t": "\t", "r": "\r"}


class Catalogue(NullTranslations):
    """The messages of one language; one that was not translated is said as it was written."""

    def __init__(self, said: Mapping[str, tuple[str, ...]], form: Callable[[int], int]) -> None:
        """`said` gives the forms of each message, `form` which of them is right for a number."""
        super().__init__()
        self._said, self._form = said, form

    def gettext(self, message: str) -> str:
        """The message in the language."""
        return self._in_form(message, 1) or message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The message in the language, in the form for that many."""
        return self._in_form(msgid1, n) or (msgid1 if n == 1 else msgid2)

    def _in_form(self, message: str, n: int) -> str:
        """The form for that many; empty where it was not translated."""
        forms = self._said.get(message, ())
        at = self._form(n) if len(forms) > 1 else 0
        return forms[at] if at < len(forms) else ""


def catalogue_in(file: Path) -> Catalogue:
    """What that file says; what a translator marked as unsure (fuzzy) or left empty is not said. Read once."""
    found = file.stat()
    return _read(file, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=8)
def _read(file: Path, _changed: int, _size: int) -> Catalogue:
    said: dict[str, tuple[str, ...]] = {}
    for entry in _ENTRY.finditer(file.read_text("utf-8")):
        forms = tuple(_text(strings) for strings in _SAID.findall(entry["said"]))
        if all(forms) and not _FUZZY.search(entry["notes"]):
            said[_text(entry["one"])] = forms
    rule = _PLURAL.search(said.pop("", ("",))[0])
    return Catalogue(said, c2py(rule[1]) if rule else lambda n: int(n != 1))


def _text(strings: str) -> str:
    joined = "".join(_INSIDE.findall(strings))
    return _ESCAPED.sub(lambda escaped: _SIGNS.get(escaped[1], escaped[1]), joined) if "\\" in joined else joined
