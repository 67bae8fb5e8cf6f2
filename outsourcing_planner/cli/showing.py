"""The commands that print a plan's content: `show` and `schema`."""

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

import msgspec

from ..language import Words
from ..language.telling import tell, title
from ..plan import Plan
from ..plan import content as plan_content
from ..plan.paths import is_answered
from ..plan.shape import Declared, Kind, declared
from .opening import as_json, as_text, open_plan, words_for
from .outcome import Outcome

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def show(asked: Namespace) -> Outcome:
    """Print the draft's content: readable, or as the JSON that `new --from` reads."""
    plan = open_plan(asked.plan).contents.draft
    if asked.json:
        return as_json(plan_content.to_data(plan))
    return as_text(list(_Teller(plan, words_for(plan)).lines(plan, "")))


def schema(asked: Namespace) -> Outcome:
    """Print the JSON Schema of a plan's content."""
    return as_json({"$schema": _DIALECT, **plan_content.schema()})


class _Teller:
    """Tells a plan line by line, each level set in by two spaces; what was not answered is left out."""

    def __init__(self, plan: Plan, words: Words) -> None:
        self._plan = plan
        self._words = words

    def lines(self, value: msgspec.Struct, margin: str, said: str = "") -> Iterator[str]:
        """The lines of everything answered below a value, but for the field that says what was `said` already."""
        for name, one in declared(type(value)).items():
            held = getattr(value, name)
            if said and held == said:
                said = ""
                continue
            label = self._words.say(one.field.label)
            if one.kind is Kind.GROUP:
                yield from self._under(label, list(self.lines(held, margin + "  ")), margin)
            elif one.kind is Kind.LIST:
                yield from self._under(label, [line for item in held for line in self._item(item, margin)], margin)
            elif is_answered(held) and not (held is False and one.default is False):
                yield from self._answer(one, held, margin)

    def _under(self, label: str, told: list[str], margin: str) -> Iterator[str]:
        if told:
            if not margin:
                yield ""
            yield f"{margin}{label}"
            yield from told

    def _item(self, item: Any, margin: str) -> Iterator[str]:
        name = title(item)
        yield f"{margin}  - {' '.join(name.split())}"
        yield from self.lines(item, margin + "      ", name)

    def _answer(self, one: Declared, held: Any, margin: str) -> Iterator[str]:
        label = self._words.say(one.field.label)
        if not one.field.shared:
            label = self._words.say("{label} (private)", label=label)
        told = tell(self._plan, one, held, self._words).splitlines()
        if len(told) == 1:
            yield f"{margin}{label}: {told[0]}"
            return
        yield f"{margin}{label}:"
        yield from (f"{margin}  {line}" for line in told)
