"""The annex: the trade's words this brief uses, in plain ones, and the files it speaks of, by name."""

import re
from functools import cache

from ...advice.answer_form import is_small
from ...language import Words
from ...plan import paths
from ...plan.glossary import GLOSSARY, Entry
from ..allowed import Shown
from ..content import Block, Bullets, Heading, Paragraph, Wording
from ..tables import label
from ..wording import joined, plain, quiet, strong

MOST_WORDS = 12
"""Words that are explained at most."""

_ID = re.compile(r"\[[^\]]*\]")

_EXPLAINED = (
    "Insource",
    "Expert work",
    "Lot",
    "Acceptance test",
    "Not included",
    "Change request",
    "Milestone",
    "Leniency",
    "Monthly fee",
    "Deposit",
    "Service level",
    "Service credit",
    "Overlap hours",
    "Confidentiality agreement",
    "Data agreement",
    "Must have",
    "Paid trial",
)
"""The words of the glossary whose meaning reads the same from either side; the others speak to the owner."""


def annex(shown: Shown, words: Words) -> tuple[Block, ...]:
    """Words and files; nothing for a small job, which is told in plain words anyway."""
    if is_small(shown.plan):
        return ()
    body = (*_words(shown, words), *_files(shown, words))
    return (Heading(words.say("Annex")), *body) if body else ()


def _words(shown: Shown, words: Words) -> tuple[Block, ...]:
    answered = _answered(shown)
    used = [one for one in GLOSSARY if one.word in _EXPLAINED and answered.intersection(one.paths)][:MOST_WORDS]
    if not used:
        return ()
    return (
        Heading(words.say("Words we use"), level=2),
        Bullets(tuple(_meaning(one, words) for one in used), dense=True),
    )


def _meaning(entry: Entry, words: Words) -> Wording:
    also = words.say("Also called: {names}.", names=words.say(entry.also)) if entry.also else ""
    return joined((strong(f"{words.say(entry.word)}:"), plain(words.say(entry.meaning)), quiet(also)))


def _answered(shown: Shown) -> set[str]:
    """The paths at which this brief says something, `[]` for a list’s items; lists that hold any are among them."""
    found: set[str] = set()
    for path, _, value in paths.walk(shown.plan):
        if paths.is_answered(value):
            found.update(_said_with(_ID.sub("[]", path)))
    return found


@cache
def _said_with(path: str) -> tuple[str, ...]:
    """The path itself and the lists it lies in."""
    parts = path.split("[]")
    return (path, *("[]".join(parts[:end]) for end in range(1, len(parts))))


def _files(shown: Shown, words: Words) -> tuple[Block, ...]:
    """Each file once, in the order in which the tasks name them."""
    named = (line.strip() for task in shown.plan.tasks.items for line in task.examples)
    files = " · ".join(dict.fromkeys(name for name in named if name))
    if not files:
        return ()
    return (Heading(label(words, "tasks.items[x].examples"), level=2), Paragraph(plain(files)))
