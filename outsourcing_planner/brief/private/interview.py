"""The interview kit: the same questions for all, a sheet of points for each candidate, and what to ask a reference."""

from collections.abc import Iterator

from ...language import Words
from ...plan import Plan
from ...plan.fields import N_
from ...plan.selection import Candidate, Criterion, Reference, Requirement
from ..content import Align, Block, Column, FieldKind, FormBlock, FormField, FormTable, Heading, NewPage, Paragraph
from ..tables import label
from ..wording import lines, plain, quiet, strong
from .parts import Outlook, bullets, part

_BLANK_SHEETS = 3
"""Sheets without a name, where no candidate is known yet."""

_SHARES = (0.3, 0.14, 0.56)
"""Of the width, for what is asked, the answer to it, and what shows it."""

_OPENING = (
    N_("Thank you for your time. We ask everybody the same questions and write down the answers."),
    N_("What did you understand the work to be? What is the hardest part of it?"),
)

_CLOSING = (
    N_("What do you need from us, and what can you not do?"),
    N_("Who exactly would do the work, and who when that person is away?"),
    N_("What would you change in the terms?"),
    N_("What do you want to ask us?"),
)

_ANY = N_("Tell us of a time that shows it: where you were, what you did, what came of it")

_REFERENCE = (
    N_("What did they do for you, and when?"),
    N_("Was it on time? What happened when it was not?"),
    N_("Did the price stay what it was?"),
    N_("How did they tell you about something that went wrong?"),
    N_("Who really did the work?"),
    N_("What should one know before working with them?"),
    N_("Would you take them again? For what not?"),
)


def interview(plan: Plan, outlook: Outlook, words: Words) -> tuple[Block, ...]:
    """Questions, sheets and the script of the call."""
    asked = [one for one in plan.selection.criteria if one.name.strip() and not one.is_cost]
    candidates = [one for one in plan.selection.candidates if one.name.strip()]
    sheets: list[Candidate | int] = [*candidates] or [*range(1, _BLANK_SHEETS + 1)]
    return (
        *_questions(plan, asked, words),
        *(block for sheet in sheets for block in _sheet(plan, sheet, asked, words)),
        *_call(plan, words),
    )


def _questions(plan: Plan, asked: list[Criterion], words: Words) -> Iterator[Block]:
    yield Heading(words.say("The same questions for all"))
    yield Paragraph(
        quiet(words.say("Ask in this order, write down what you hear, and give points right after: 0 to 5."))
    )
    yield from part(words.say("To begin"), bullets(map(words.say, _OPENING)), level=2)
    for one in asked:
        if not any(line.strip() for line in one.prompts):
            continue
        title = one.name.strip()
        if one.weight is not None:
            title = words.say("{name} – weight {weight}", name=title, weight=words.number(one.weight))
        yield from part(title, bullets(one.prompts), level=2)
    bare = [one.name for one in asked if not any(line.strip() for line in one.prompts)]
    yield from part(words.say(_ANY), bullets(bare), level=2)
    musts = [one for one in plan.selection.must_haves if one.name.strip()]
    shown = [
        words.say("{requirement} – shown by: {evidence}", requirement=one.name, evidence=one.evidence)
        if one.evidence.strip()
        else one.name
        for one in musts
    ]
    yield from part(words.say("Let them show it"), bullets(shown), level=2)
    yield from part(words.say("To end with"), bullets(map(words.say, _CLOSING)), level=2)


def _sheet(plan: Plan, whose: Candidate | int, asked: list[Criterion], words: Words) -> Iterator[Block]:
    """A sheet of points on a page of its own: with what is known of a candidate, or blank."""
    yield NewPage()
    spoken = (("on", words.say("Spoken on")), ("by", words.say("By whom")))
    if isinstance(whose, Candidate):
        key = whose.id
        yield Heading(words.say("Points: {name}", name=" ".join(whose.name.split())))
        yield Paragraph(quiet(_known(plan, whose, words)))
        yield _row(spoken, key)
    else:
        key = f"n{whose}"
        yield Heading(words.say("Points: candidate {n}", n=words.number(whose)))
        yield _row((("name", words.say("Candidate")), *spoken), key)
    musts = [one for one in plan.selection.must_haves if one.name.strip()]
    if asked:
        yield _points(asked, key, words)
    if musts:
        yield _must_haves(musts, key, words)
    if not asked:
        yield FormBlock((FormField(f"notes_{key}", words.say("What you saw or heard"), FieldKind.LONG, lines=10),))


def _points(asked: list[Criterion], key: str, words: Words) -> Block:
    """Points for each criterion, and what they are given for."""
    rows = tuple(
        (
            lines(strong(one.name), quiet(_weight(one, words))),
            FormField(f"points_{key}_{one.id}", one.name, align=Align.END, max_length=1),
            FormField(f"because_{key}_{one.id}", one.name, FieldKind.LONG, lines=4),
        )
        for one in asked
    )
    what, points, seen = _SHARES
    columns = (
        Column(words.say("What counts"), share=what),
        Column(words.say("Points, 0 to 5"), Align.END, share=points),
        Column(words.say("What you saw or heard"), share=seen),
    )
    return FormTable(columns, rows)


def _must_haves(musts: list[Requirement], key: str, words: Words) -> Block:
    """Whether each thing that must be there is there, and what shows it."""
    rows = tuple(
        (
            plain(one.name),
            FormField(f"has_{key}_{one.id}", one.name, FieldKind.CHECK),
            FormField(f"shown_{key}_{one.id}", one.name, FieldKind.LONG, lines=2),
        )
        for one in musts
    )
    named = (words.say("Must have"), words.say("Has it"), words.say("Shown by"))
    return FormTable(tuple(Column(name, share=share) for name, share in zip(named, _SHARES, strict=True)), rows)


def _row(asked: tuple[tuple[str, str], ...], key: str) -> Block:
    columns = tuple(Column(title, share=1 / len(asked)) for _, title in asked)
    return FormTable(columns, (tuple(FormField(f"{name}_{key}", title) for name, title in asked),))


def _weight(one: Criterion, words: Words) -> str:
    return words.say("weight {weight}", weight=words.number(one.weight)) if one.weight is not None else ""


def _known(plan: Plan, one: Candidate, words: Words) -> str:
    price = words.money(one.quote, plan.payment.currency) if one.quote is not None else ""
    kind = words.choice(one.kind) if one.kind else ""
    return " · ".join(filter(None, (kind, price, one.hours.strip(), one.contact.strip())))


def _call(plan: Plan, words: Words) -> Iterator[Block]:
    yield NewPage()
    yield Heading(words.say("Calling a reference"))
    yield Paragraph(plain(words.say("Say who you are and that it takes ten minutes. Ask, listen, write; thank them.")))
    asked = bullets(map(words.say, _REFERENCE), numbered=True)
    if asked:
        yield asked
    references: list[Reference | None] = [*(one for one in plan.selection.references if one.name.strip())] or [None]
    candidates = {one.id: one.name for one in plan.selection.candidates}
    for number, one in enumerate(references, start=1):
        about = candidates.get(one.candidate or "", "") if one else ""
        title = words.say("{who}, about {candidate}", who=one.name, candidate=about) if one and about else ""
        if title:
            yield Heading(title, level=2)
        asked_fields = () if title else (("who", words.say("Who was asked")), ("about", words.say("About")))
        fields = (
            *asked_fields,
            ("spoken", words.say("Spoken on")),
            ("given", label(words, "selection.references[x].points")),
        )
        yield _row(fields, f"r{number}")
        yield FormBlock((FormField(f"said_r{number}", words.say("What they said"), FieldKind.LONG, lines=5),))
