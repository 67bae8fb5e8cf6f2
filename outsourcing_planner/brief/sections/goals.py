"""Why, and what success looks like."""

from ...language import Words
from ...plan.goals import Goal
from ..allowed import Shown
from ..content import Block, Heading, Wording
from ..tables import figure, label, table, text
from ..wording import lines, plain, quiet

_ITEM = "goals.items[x]"


def goals(shown: Shown, words: Words) -> tuple[Block, ...]:
    """Each goal with what shows that it was reached."""
    columns = (
        text(words.say("Goal")),
        text(label(words, f"{_ITEM}.measure")),
        text(label(words, f"{_ITEM}.baseline")),
        text(label(words, f"{_ITEM}.target")),
        figure(words.say("By")),
    )
    body = table(columns, [_row(goal, words) for goal in shown.plan.goals.items])
    return (Heading(words.say("Why, and what success looks like")), *body) if body else ()


def _row(goal: Goal, words: Words) -> tuple[Wording, ...]:
    return (
        lines(plain(goal.outcome), quiet(_why(goal, words))),
        plain(goal.measure),
        plain(goal.baseline),
        plain(goal.target),
        plain(words.day(goal.by)) if goal.by else (),
    )


def _why(goal: Goal, words: Words) -> str:
    """What the goal is about and why it matters, on a line of its own."""
    return " · ".join(part for part in (words.choice(goal.kind) if goal.kind else "", goal.why.strip()) if part)
