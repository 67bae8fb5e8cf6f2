"""What is not included, what the price rests on, what the work waits for, and what the owner provides."""

from collections.abc import Iterable

from ...advice.answer_form import is_small
from ...language import Words
from ...plan.fields import N_
from ...plan.scope import Provision
from ..allowed import Shown
from ..content import Block, Heading, KeyTable, Wording
from ..tables import label
from ..wording import joined, listed, plain, quiet, sentence, strong


def scope(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The limits of the work, a row each; tasks the owner keeps are named only where the owner wants it."""
    own = shown.plan.scope
    kept = (sentence(words, N_("{task} (we do this ourselves)"), task=name) for name in shown.kept)
    rows = (
        ("scope.exclusions", (*_lines(own.exclusions), *kept)),
        ("scope.assumptions", _lines(own.assumptions)),
        ("scope.dependencies", _lines(own.dependencies)),
        ("scope.owner_provides", _provided(shown, words)),
        ("scope.change_rule", _lines((own.change_rule,)) if is_small(shown.plan) else ()),
    )
    filled = tuple((strong(label(words, path)), listed(items)) for path, items in rows if any(items))
    return (Heading(words.say("The limits of the work"), level=2), KeyTable(filled)) if filled else ()


def _lines(texts: Iterable[str]) -> tuple[Wording, ...]:
    return tuple(plain(line) for line in texts if line.strip())


def _provided(shown: Shown, words: Words) -> tuple[Wording, ...]:
    ours = (sentence(words, N_("{task} (we do this ourselves)"), task=task) for task in shown.done_by_us)
    return (*(_provision(one, words) for one in shown.plan.scope.owner_provides), *ours)


def _provision(one: Provision, words: Words) -> Wording:
    """What it is, and by when."""
    day = sentence(words, N_("by {day}"), day=words.day(one.by)) if one.by else ()
    return (
        joined((plain(one.name), quiet("".join(span.text for span in day))), words.say(", "))
        if one.name.strip()
        else ()
    )
