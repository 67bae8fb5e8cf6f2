"""Reads the finished file back before it goes out: all of the work is in it, and nothing that is the owner's alone."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum

import msgspec

from ..advice.private_figures import private_figures
from ..advice.private_words import (
    Answer,
    Said,
    Secret,
    folded,
    place_of,
    said,
    secrets,
    shared_amounts,
    sums,
    texts_of,
    told,
    written,
)
from ..advice.written_amounts import Amount
from ..language import Words
from ..plan import Plan, paths
from ..plan.fields import N_, Unit
from ..plan.money import to_major
from .allowed import Shown, shown
from .content import Block, Brief, Chart
from .edition import Edition
from .filename import suggested_name
from .finished import Finished, read
from .sections.charges import worked_out
from .wording import text_of

_FOLDED_LINE = re.compile("\r?\n[ \t]")
"""Where a calendar breaks a long line."""
_ESCAPED = re.compile(r"\\([,;])")

_LONGEST = 90
"""Letters of a phrase that are told."""

_ON_ONE_PAGE = 200
"""Letters of a name that surely stand on one page; a name of thousands may be torn by its end."""


class Where(Enum):
    """Which part of a file something stands in; the value is told to the owner."""

    PAGE = N_("on page {page}")
    PROPERTIES = N_("in the file’s properties")
    OUTLINE = N_("in the file’s title or outline")
    FORM = N_("in a field of the form")
    DESCRIPTION = N_("in what is read aloud")
    NAME = N_("in the file’s name")
    ATTACHMENT = N_("in a file attached to it")
    ELSEWHERE = N_("in a hidden part of the file")
    FILE = N_("in the file")


class Leak(msgspec.Struct, frozen=True):
    """Something of a private field, by its path, that can be read out of the file; `page` counts from 1, or is 0.

    `worked_out` where it is written nowhere but follows from what stands at the path.
    """

    path: str
    phrase: str
    where: Where
    page: int = 0
    worked_out: bool = False

    def told(self, words: Words) -> str:
        """The finding as a sentence."""
        message = N_("“{phrase}” stands {where}. You wrote it under “{label}”, which is yours alone.")
        if self.worked_out:
            message = N_("“{phrase}” stands {where}. It is what comes of “{label}”, which is yours alone.")
        return words.say(
            message,
            phrase=_short(self.phrase),
            where=words.say(self.where.value, page=words.number(self.page)),
            label=words.say(paths.field(self.path).label),
        )


class Missing(msgspec.Struct, frozen=True):
    """A task, by the path of its name, that is given away and cannot be found on any page."""

    path: str
    name: str

    def told(self, words: Words) -> str:
        """The finding as a sentence."""
        return words.say("The task “{name}” is not to be found on any page.", name=_short(self.name))


class PagesLost(msgspec.Struct, frozen=True):
    """A file whose pages are not all there: the number each says there should be is not the number there is."""

    found: int

    def told(self, words: Words) -> str:
        """The finding as a sentence."""
        return words.say("The file has {found} pages, which is not what its pages say.", found=words.number(self.found))


Flaw = Leak | Missing | PagesLost

_ENTRIES = {
    **dict.fromkeys(("Title",), Where.OUTLINE),
    **dict.fromkeys(("Author", "Subject", "Keywords", "Creator", "Producer", "Lang", "XMP"), Where.PROPERTIES),
    **dict.fromkeys(("T", "TU", "TM", "V", "DV", "Contents", "Opt"), Where.FORM),
    **dict.fromkeys(("EmbeddedFile", "UF", "Desc"), Where.ATTACHMENT),
    **dict.fromkeys(("Alt", "ActualText", "E"), Where.DESCRIPTION),
}


def prove(
    pdf: bytes, plan: Plan, brief: Brief, words: Words, *, edition: Edition = Edition.FULL, lot: str = ""
) -> tuple[Flaw, ...]:
    """What is wrong with a file that was made from a brief of that plan; nothing where it may go out.

    Raises `UnreadableError` for bytes that cannot be opened again as a PDF. Amounts and names are told wherever they
    are read, since an owner may have typed them into a shared text; sentences only where no shared text has them.
    """
    finished = read(pdf)
    seen = shown(plan, teaser=edition is Edition.TEASER, lot=lot)
    return (
        *_lost_pages(finished, brief),
        *_missing(finished, seen.plan, brief),
        *_leaks(finished, brief, plan, seen, words),
    )


def prove_changes(pdf: bytes, old: Plan, new: Plan, brief: Brief, words: Words) -> tuple[Flaw, ...]:
    """What is wrong with a file that tells what changed between two versions of a plan; as `prove`.

    What was shared once may be told as it was before, so a secret is what neither version shares.
    """
    finished = read(pdf)
    leaks: dict[tuple[str, str, Where], Leak] = {}
    for plan, other in ((old, new), (new, old)):
        open_there = _told_anyway(other)
        for leak in _leaks(finished, brief, plan, shown(plan), words):
            if not _is_among(leak, open_there, other.payment.currency):
                leaks.setdefault((leak.path, leak.phrase, leak.where), leak)
    return (*_lost_pages(finished, brief), *leaks.values())


def prove_notice(pdf: bytes, agreed: Plan, now: Plan, brief: Brief, words: Words, lot: str = "") -> tuple[Flaw, ...]:
    """What is wrong with a sheet that ends an agreed version; as `prove`, and of the owner's plan as it is now as well.

    What the owner has written down since is theirs as much as what was private then; only amounts that were told then
    may be told again.
    """
    flaws = prove(pdf, agreed, brief, words, edition=Edition.NOTICE, lot=lot)
    told_then, currency = _told_anyway(agreed), agreed.payment.currency
    since = (
        leak
        for leak in _leaks(read(pdf), brief, now, shown(now), words)
        if not _is_amount(leak) or not _is_among(leak, told_then, currency)
    )
    return tuple(dict.fromkeys((*flaws, *since)))


def prove_text(data: bytes, plan: Plan, words: Words) -> tuple[Leak, ...]:
    """What of the plan is the owner's alone and can be read in a table or a calendar made of it, in UTF-8."""
    text = _ESCAPED.sub(r"\1", _FOLDED_LINE.sub("", data.decode("utf-8-sig", "replace")))
    hidden = _hidden(plan, (), shown(plan), words)
    found = told(hidden, said(text, plan.payment.currency))
    leaks = (Leak(one.path, one.phrase, Where.FILE, worked_out=one.worked_out) for one in found)
    return tuple({(one.path, one.phrase): one for one in leaks}.values())


def _short(phrase: str) -> str:
    return phrase if len(phrase) <= _LONGEST else f"{phrase[: _LONGEST - 1]}…"


def _told_anyway(plan: Plan) -> Said:
    """What a brief of that plan may say, its amounts among it."""
    seen, currency = shown(plan), plan.payment.currency
    known = tuple(written(seen.plan))
    texts = _shared_text(known, seen, currency)
    amounts = shared_amounts(known, currency) | _figures(seen, currency)
    return msgspec.structs.replace(texts, amounts=texts.amounts | amounts)


def _is_among(leak: Leak, told: Said, currency: str) -> bool:
    """Whether an amount is among those told, or a text stands there word for word: “kestrels” tells no “Kestrel”."""
    found = said(leak.phrase, currency)
    if _is_amount(leak):
        return found.amounts <= told.amounts
    return found.parts <= told.parts and place_of(found.folded, told.folded) >= 0


def _is_amount(leak: Leak) -> bool:
    return leak.worked_out or paths.field(leak.path).unit is Unit.MONEY


def _lost_pages(finished: Finished, brief: Brief) -> Iterator[PagesLost]:
    count = len(finished.pages)
    for number, text in enumerate(finished.pages, start=1):
        told = brief.furniture.page.format(page=number, count=count)
        if not any(_squeezed(one) in _squeezed(text) for one in (told, _as_drawn(told))):
            yield PagesLost(count)
            return
    if not count:
        yield PagesLost(0)


def _as_drawn(text: str) -> str:
    """A line in the order in which it stands on the page, from the left, which is how pages are read."""
    from .typeset.direction import levels, runs_right_to_left, visual_order

    line = levels((text,), runs_right_to_left((text,), document=True))
    return "".join(text[at] for at in visual_order(line))


def _missing(finished: Finished, part: Plan, brief: Brief) -> Iterator[Missing]:
    """Each task the brief speaks of must be on a page, whatever became of spaces at the ends of lines.

    It is looked for as it can be printed: signs that no font draws are told by `typeset.glyphs`, not here.
    """
    from .typeset.glyphs import texts
    from .typeset.text import printable

    aloud = (text for name, text in finished.entries if name == "ActualText")
    meant, printed = _squeezed(" ".join(texts(brief))), _squeezed(" ".join((*finished.pages, *aloud)))
    for task in part.tasks.items:
        name, drawn = _squeezed(task.name), _squeezed(printable(task.name))
        if name and name in meant and not any(one[:_ON_ONE_PAGE] in printed for one in (name, drawn)):
            yield Missing(f"tasks.items[{task.id}].name", task.name)


def _leaks(finished: Finished, brief: Brief, plan: Plan, seen: Shown, words: Words) -> Iterator[Leak]:
    """Each secret once for each sort of place; of pages the first is told."""
    currency = plan.payment.currency
    hidden = _hidden(plan, brief.blocks, seen, words)
    found: set[tuple[str, str, Where]] = set()
    for where, page, text in _texts(finished, brief):
        for one in told(hidden, said(text, currency)):
            key = (one.path, one.phrase, where)
            if key not in found:
                found.add(key)
                yield Leak(one.path, one.phrase, where, page, one.worked_out)


def _texts(finished: Finished, brief: Brief) -> Iterator[tuple[Where, int, str]]:
    """All that stands in the file, page by page and beside them, and the name it goes out under."""
    for number, text in enumerate(finished.pages, start=1):
        yield Where.PAGE, number, text
    for where, text in dict.fromkeys((_ENTRIES.get(name, Where.ELSEWHERE), text) for name, text in finished.entries):
        yield where, 0, text
    yield Where.NAME, 0, suggested_name(brief)


def _hidden(plan: Plan, blocks: Iterable[Block], seen: Shown, words: Words) -> list[Secret]:
    """What must not be read: all that is in the plan and not in the part of it that others may see."""
    currency = plan.payment.currency
    known = tuple(written(seen.plan))
    same = {path: value for path, _, value in known}
    private = (answer for answer in written(plan) if same.get(answer[0]) != answer[2])
    amounts = shared_amounts(known, currency) | _figures(seen, currency) | _charted(blocks, currency)
    texts = _shared_text(known, seen, currency)
    return [
        secret for secret in (*secrets(private, currency, words), *sums(private_figures(plan), currency, words))
        if (secret.named or not _stands_in(secret, texts)) and secret.amount not in amounts
    ]  # fmt: skip


def _figures(seen: Shown, currency: str) -> set[Amount]:
    fees = (seen.total, seen.cancel_fee, seen.penalty, seen.penalty_cap)
    figures = (*fees, *(due.amount for due in seen.dues), *worked_out(seen))
    return {to_major(figure, currency) for figure in figures if figure is not None}


def _charted(blocks: Iterable[Block], currency: str) -> set[Amount]:
    """The amounts of charts: sums of what is shared, and round figures on their axes."""
    labels: list[str] = []
    for block in blocks:
        if isinstance(block, Chart):
            labels.extend(grade.label for grade in getattr(block, "grades", ()))
            labels.extend(text_of(cell) for row in block.table.rows for cell in row)
    return set(said("\n".join(labels), currency).amounts)


def _shared_text(known: Iterable[Answer], seen: Shown, currency: str) -> Said:
    texts = [text for _, _, value in known for text in texts_of(value)]
    return said("\n".join((*texts, *seen.kept, *seen.done_by_us)), currency)


def _stands_in(secret: Secret, text: Said) -> bool:
    return secret.amount is None and any(told((secret,), text))


def _squeezed(text: str) -> str:
    return folded(text).replace(" ", "")
