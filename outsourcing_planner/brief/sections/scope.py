"""What is not included, what the price rests on, what the work waits for, and what the owner provides."""

from ...language import Words
from ..allowed import Shown
from ..content import Block, Bullets, Heading, Wording
from ..tables import figure, label, table, text
from ..wording import plain, sentence


def scope(shown: Shown, words: Words) -> tuple[Block, ...]:
    """The last parts of the work's section; tasks the owner keeps are named only where the owner wants it."""
    own = shown.plan.scope
    kept = tuple(sentence(words, "{task} (we do this ourselves)", task=name) for name in shown.kept)
    excluded = tuple(plain(line) for line in own.exclusions if line.strip())
    assumed = tuple(plain(line) for line in own.assumptions if line.strip())
    awaited = tuple(plain(line) for line in own.dependencies if line.strip())
    return (
        *_bullets(label(words, "scope.exclusions"), (*excluded, *kept)),
        *_bullets(label(words, "scope.assumptions"), assumed),
        *_bullets(label(words, "scope.dependencies"), awaited),
        *_provided(shown, words),
    )


def _bullets(title: str, items: tuple[Wording, ...]) -> tuple[Block, ...]:
    return (Heading(title, level=2), Bullets(items)) if items else ()


def _provided(shown: Shown, words: Words) -> tuple[Block, ...]:
    columns = (text(words.say("What")), figure(label(words, "scope.owner_provides[x].by")))
    rows: list[tuple[Wording, ...]] = [
        (plain(provision.name), plain(words.day(provision.by)) if provision.by else ())
        for provision in shown.plan.scope.owner_provides
    ]
    rows += [(sentence(words, "{task} (we do this ourselves)", task=task), ()) for task in shown.done_by_us]
    body = table(columns, rows)
    return (Heading(label(words, "scope.owner_provides"), level=2), *body) if body else ()
