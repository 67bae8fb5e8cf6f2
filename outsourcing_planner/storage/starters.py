"""The plans to begin with: starters for common kinds of work, and the sample plan; their texts are free to edit."""

from pathlib import Path

import msgspec

from ..plan import Plan
from ..plan.content import from_data, with_ids
from ..plan.fields import N_
from ..resources import folder
from .translated import in_language, is_translated


class Starter(msgspec.Struct, frozen=True):
    """A plan to begin with; `title` and `line` are messages, said where they are shown."""

    name: str
    title: str
    line: str


_STARTERS = (
    Starter("website", N_("Website"), N_("Design, build, keep running")),
    Starter("it-help-desk", N_("IT help desk"), N_("People, machines, accounts")),
    Starter("bookkeeping", N_("Books and payroll"), N_("Monthly close, wages, tax")),
    Starter("customer-service", N_("Customer service"), N_("Phone, mail and chat")),
    Starter("software", N_("Software"), N_("In steps, with a team")),
    Starter("content-and-design", N_("Content and design"), N_("Logo, texts, photos")),
    Starter("fulfilment", N_("Fulfilment"), N_("Pick, pack, post, returns")),
)
_SAMPLE = "harbour-bakery"


class NoSuchStarterError(LookupError):
    """A name that no starter has."""


def starters() -> tuple[Starter, ...]:
    """All starters in the order they are offered; reads no file."""
    return _STARTERS


def load_starter(name: str, language: str = "en") -> Plan:
    """The plan of a starter in a language, with every date and price still open; raises `NoSuchStarterError`."""
    if all(name != starter.name for starter in _STARTERS):
        raise NoSuchStarterError(name)
    return _plan(folder("starters") / f"{name}.json", language)


def sample(language: str = "en") -> Plan:
    """A finished plan of a made-up business, to look at and try things on; its brief is in that language too.

    The business stays where it is, in its own currency and time zone.
    """
    plan = _plan(folder("samples") / f"{_SAMPLE}.json", language)
    if not is_translated(language):
        return plan
    from ..language.regions import full_name  # loads Babel, which the names of the starters do not need

    return msgspec.structs.replace(plan, locale=full_name(language))


def _plan(file: Path, language: str) -> Plan:
    return from_data(with_ids(in_language(msgspec.json.decode(file.read_bytes()), Plan, language)))
