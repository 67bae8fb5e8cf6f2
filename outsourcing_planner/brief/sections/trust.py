"""Who does what on either side, and how closely the owner looks while trust grows."""

from ...language import Words
from ...plan.communication import TrustStage
from ...plan.fields import Unit
from ..allowed import Shown
from ..content import Block, Heading, Wording
from ..tables import figure, label, table, text
from ..wording import plain

_ROLE = "communication.roles[x]"
_STAGE = "communication.trust[x]"


def roles(shown: Shown, words: Words) -> tuple[Block, ...]:
    """A row for each duty: who does it, who approves, who is asked and who is told."""
    columns = tuple(text(label(words, f"{_ROLE}.{one}")) for one in ("duty", "does", "approves", "asked", "told"))
    rows = [
        (plain(role.duty), plain(role.does), plain(role.approves), plain(role.asked), plain(role.told))
        for role in shown.plan.communication.roles
    ]
    body = table(columns, rows)
    return (Heading(label(words, "communication.roles"), level=2), *body) if body else ()


def trust(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The trust ladder, agreed beforehand so that nobody is surprised by it."""
    columns = (
        text(label(words, f"{_STAGE}.name")),
        text(label(words, f"{_STAGE}.up")),
        text(label(words, f"{_STAGE}.down")),
        figure(words.say("We look every")),
        figure(label(words, f"{_STAGE}.minutes")),
        figure(label(words, f"{_STAGE}.until")),
    )
    body = table(columns, [_stage(stage, words) for stage in shown.plan.communication.trust])
    return (Heading(words.say("How closely we look"), level=2), *body) if body else ()


def _stage(stage: TrustStage, words: Words) -> tuple[Wording, ...]:
    return (
        plain(stage.name),
        plain(stage.up),
        plain(stage.down),
        plain(words.counted(stage.every_days, Unit.DAYS)) if stage.every_days is not None else (),
        plain(words.counted(stage.minutes, Unit.MINUTES)) if stage.minutes is not None else (),
        plain(words.day(stage.until)) if stage.until else (),
    )
