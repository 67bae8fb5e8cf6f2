"""What is said about a plan's file that is not as it should be, and which ways on there are."""

from enum import Enum
from pathlib import Path

import msgspec

from ..language import Words
from ..plan.fields import N_
from ..storage.errors import Kind
from ..storage.outside import Became, Sighting
from .standing import SaveState, Standing


class Choice(Enum):
    """A way on; the value is the words of its button, a message for translation."""

    KEEP_MINE = N_("Keep mine as a copy…")
    TAKE_THEIRS = N_("Take theirs")
    COMPARE = N_("Compare")
    SAVE_AGAIN = N_("Save it again")
    ELSEWHERE = N_("Save it elsewhere…")
    GO_ON_THERE = N_("Go on in “{file}”")
    LOOK_AGAIN = N_("Try again")
    WORK_IN_COPY = N_("Work in a copy…")
    EDIT_HERE = N_("Edit here")


class Told(msgspec.Struct, frozen=True):
    """A tone, what is said, and the ways on."""

    tone: str
    sentence: str
    choices: tuple[Choice, ...]


_SAID = {
    Became.CHANGED: N_("Somebody else changed “{file}” while you changed it here. Nothing was saved over it."),
    Became.OTHER: N_("“{file}” now holds another plan. Nothing was saved over it."),
    Became.UNREADABLE: N_("“{file}” was changed by another program and cannot be read now."),
    Became.MOVED: N_("“{file}” is no longer there. “{other}” beside it holds the same plan."),
    Became.DELETED: N_("“{file}” was deleted or moved away. Your plan is still here, in this window."),
    Became.GONE: N_("The drive or folder of “{file}” is not there just now. As soon as it is back, the plan is saved."),
}

_OLDER = N_("“{file}” was put back to an earlier state by another program. Nothing was saved over it.")

_SAYS_NO_MORE = (Kind.DAMAGED, Kind.NOT_A_PLAN)
"""Why a file cannot be read, if that tells the owner nothing that is not said already."""

_CHOICES = {
    Became.SAME: (Choice.ELSEWHERE, Choice.LOOK_AGAIN),
    Became.CHANGED: (Choice.KEEP_MINE, Choice.TAKE_THEIRS, Choice.COMPARE),
    Became.OTHER: (Choice.KEEP_MINE,),
    Became.UNREADABLE: (Choice.KEEP_MINE, Choice.LOOK_AGAIN),
    Became.MOVED: (Choice.GO_ON_THERE, Choice.KEEP_MINE),
    Became.DELETED: (Choice.SAVE_AGAIN, Choice.ELSEWHERE),
    Became.GONE: (Choice.ELSEWHERE, Choice.LOOK_AGAIN),
}


def told(standing: Standing, file: Path, revision: int, words: Words) -> Told | None:
    """What is said of a file that is not as it was, or could not be written; nothing where all is well.

    `revision` is that of the file as it was last seen here.
    """
    became = standing.sighting.became
    if became is Became.SAME and standing.error is None:
        return None
    sentences = [_about_file(standing, file, revision, words), _about_copy(standing, words)]
    tone = "amber" if became in (Became.CHANGED, Became.MOVED) else "red"
    return Told(tone, " ".join(said for said in sentences if said), _CHOICES[became])


def told_of_one_only_looked_at(why: str, *, free: bool, words: Words) -> Told:
    """What is said of a plan that cannot be changed here; `free`: the window that had it open has it no more."""
    if free:
        said = words.say("Nobody else has this plan open any more. You can go on with it here.")
        return Told("info", said, (Choice.EDIT_HERE,))
    return Told("amber", why, (Choice.WORK_IN_COPY,))


def button_words(choice: Choice, sighting: Sighting, words: Words) -> str:
    """What the button of a choice says."""
    return words.say(choice.value, file=sighting.moved_to.name if sighting.moved_to is not None else "")


def _about_file(standing: Standing, file: Path, revision: int, words: Words) -> str:
    sighting = standing.sighting
    if sighting.became is Became.SAME:
        return standing.error.say(words) if standing.error is not None else ""
    older = sighting.theirs is not None and sighting.theirs.revision < revision
    other = sighting.moved_to.name if sighting.moved_to is not None else ""
    said = words.say(_OLDER if older else _SAID[sighting.became], file=file.name, other=other)
    why = sighting.error
    return said if why is None or why.kind in _SAYS_NO_MORE else f"{said} {why.say(words)}"


def _about_copy(standing: Standing, words: Words) -> str:
    if standing.state is not SaveState.FAILED:
        return ""
    if standing.copy is None:
        return words.say("What you typed could not be kept anywhere yet, so leave this window open until it is saved.")
    if standing.away:
        return words.say("What you type here is kept in a copy until you choose.")
    return words.say("A copy is kept at {file}.", file=str(standing.copy))
