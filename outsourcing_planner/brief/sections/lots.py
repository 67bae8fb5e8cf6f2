"""The parts the work goes out in: what each covers, who keeps them together, and what one must give another."""

from ...language import Words
from ...plan.tasks import Handoff, Lot
from ..allowed import Shown
from ..content import Block, Heading, Wording
from ..naming import name
from ..tables import figure, key_table, label, table, text
from ..wording import lines, plain, quiet

_HANDOFF = "tasks.handoffs[x]"


def lots(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The lots with what hangs between them; nothing where the work goes to one contractor."""
    own = shown.plan.tasks
    body = key_table(
        (
            *((_called(lot, words), _covers(shown, lot, words)) for lot in own.lots),
            (label(words, "tasks.coordinator"), plain(own.coordinator)),
        )
    )
    return (
        *((Heading(label(words, "tasks.lots"), level=2), *body) if body else ()),
        *_handoffs(shown, words),
    )


def _called(lot: Lot, words: Words) -> str:
    return lot.name.strip() or label(words, "tasks.lots[x].name")


def _covers(shown: Shown, lot: Lot, words: Words) -> Wording:
    """How much of the work it is; of another lot than the one the brief is about, only that it is another."""
    if shown.lot not in ("", lot.id):
        return quiet(words.say("Not part of this brief."))
    count = sum(task.lot == lot.id for task in shown.plan.tasks.items)
    return lines(plain(lot.description), quiet(words.say_many("{n} task", "{n} tasks", count)))


def _handoffs(shown: Shown, words: Words) -> tuple[Block, ...]:
    columns = (
        text(label(words, f"{_HANDOFF}.what")),
        text(label(words, f"{_HANDOFF}.giver")),
        text(label(words, f"{_HANDOFF}.taker")),
        figure(label(words, f"{_HANDOFF}.by")),
    )
    body = table(columns, [_handoff(shown, one, words) for one in shown.plan.tasks.handoffs])
    return (Heading(label(words, "tasks.handoffs"), level=2), *body) if body else ()


def _handoff(shown: Shown, one: Handoff, words: Words) -> tuple[Wording, ...]:
    own = shown.plan.tasks
    return (
        plain(one.what),
        plain(name(own.lots, one.giver)),
        plain(name(own.lots, one.taker)),
        plain(words.day(one.by)) if one.by else (),
    )
