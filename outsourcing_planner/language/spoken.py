"""The languages the program speaks, each by its own name."""

from pathlib import Path

from .words import DOMAIN

_OWN_NAMES = {"en": "English", "de": "Deutsch", "ar": "العربية"}


def spoken(translations: Path) -> tuple[tuple[str, str], ...]:
    """English, and every language with a translation in that folder, as (language, what it calls itself)."""
    names = {file.parent.name for file in translations.glob(f"*/{DOMAIN}.po")} - {"en"}
    others = sorted((_own_name(name), name) for name in names)
    return (("en", _OWN_NAMES["en"]), *((name, own_name) for own_name, name in others))


def _own_name(name: str) -> str:
    if name in _OWN_NAMES:
        return _OWN_NAMES[name]
    from babel import Locale  # as slow to load as a language of which we do not know the name is rare

    return Locale.parse(name).get_display_name(name) or name
