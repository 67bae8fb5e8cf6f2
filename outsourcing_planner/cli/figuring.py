"""The command `figures`: every computed figure of a plan by name, for a person or for a script."""

from argparse import Namespace
from datetime import date

from ..advice.figure import Figure
from ..advice.named_figures import named_figures
from .opening import as_json, as_text, open_plan, words_for
from .outcome import Outcome


def figures(asked: Namespace) -> Outcome:
    """Print all figures of the draft; they are for the owner, private ones are among them."""
    plan = open_plan(asked.plan).contents.draft
    today = asked.today or date.today()
    found = named_figures(plan, words_for(plan), today, asked.notice_on)
    if not asked.json:
        return as_text([f"{one.name}: {' '.join(one.text.split())}" for one in found])
    return as_json(
        {
            "today": today.isoformat(),
            "currency": plan.payment.currency,
            "figures": {one.name: _data(one) for one in found},
        }
    )


def _data(one: Figure) -> dict[str, object]:
    return {"kind": one.kind.value, "value": one.value, "text": one.text}
