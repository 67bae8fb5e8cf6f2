"""The commands `answer-form` and `answer`: what contractors fill in, and what comes back from them."""

from argparse import Namespace
from collections.abc import Iterator
from datetime import date

import msgspec

from ..advice.answer import AnswerRefusedError, understood
from ..advice.answer_form import answer_fields
from ..advice.answer_preview import Preview, preview
from ..advice.answers import take
from ..advice.sharing import shared_part
from ..exchange.answer_csv import form_bytes
from ..exchange.answers import AnswerFileError, read_answer
from ..language import Words
from ..plan import Plan
from ..storage.errors import PlanFileError
from ..storage.planfile import PlanFile
from .briefing import lot_of
from .opening import as_json, as_text, cannot, english, open_plan, words_for
from .outcome import CannotError, Outcome
from .writing import plan_words, refuse_plan_file, write_text


def answer_form(asked: Namespace) -> Outcome:
    """Write the questions to contractors as CSV: the same as the form in the brief."""
    contents = open_plan(asked.plan).contents
    refuse_plan_file(asked.output, asked.plan)
    words = plan_words(contents.draft)
    lot = lot_of(contents.draft, asked.lot).id if asked.lot else ""
    part = shared_part(contents.draft, lot=lot)
    fields = answer_fields(part, contents.plan_id, len(contents.agreed) + 1, words, lot)
    told = write_text(asked.output, form_bytes(fields, words), contents.draft, words)
    return as_text([english().say("Saved {file}.", file=asked.output), *told])


def answer(asked: Namespace) -> Outcome:
    """Print what a returned form says and what is odd about it; with `--take` it becomes a candidate's quote."""
    file = open_plan(asked.plan)
    plan, version, words = file.contents.draft, len(file.contents.agreed) + 1, words_for(file.contents.draft)
    on = asked.today or date.today()
    try:
        values = read_answer(asked.returned)
        given = understood(plan, file.contents.plan_id, version, values, plan_words(plan))
    except AnswerFileError as error:
        raise CannotError(f"{asked.returned}: {error.say(words)}") from error
    except AnswerRefusedError as error:
        raise CannotError(f"{asked.returned}: {error}") from error
    seen = preview(plan, given, version, on, words)
    if asked.take:
        _save(file, asked, take(plan, given, on, words))
    if asked.json:
        return as_json(_data(seen, taken=asked.take))
    return as_text(list(_told(seen, words, taken=asked.take)))


def _save(file: PlanFile, asked: Namespace, taken: Plan) -> None:
    try:
        file.save(msgspec.structs.replace(file.contents, draft=taken))
    except PlanFileError as error:
        raise cannot(error, asked.plan) from error


def _data(seen: Preview, *, taken: bool) -> dict[str, object]:
    return {
        "answer": [{"label": label, "said": said} for label, said in seen.lines],
        "problems": list(seen.problems),
        "replaces": seen.replaces,
        "taken": taken,
    }


def _told(seen: Preview, words: Words, *, taken: bool) -> Iterator[str]:
    for label, said in seen.lines:
        first, *rest = said.splitlines() or [""]
        yield f"{' '.join(label.split())}: {first}"
        yield from (f"    {line}" for line in rest)
    if seen.problems:
        yield ""
        yield words.say("Look at this:")
        yield from (f"  - {problem}" for problem in seen.problems)
    yield ""
    if taken:
        yield words.say("Taken as a candidate’s quote.")
    elif seen.replaces:
        yield words.say("Nothing was changed. With --take it becomes the new quote of {name}.", name=seen.replaces)
    else:
        yield words.say("Nothing was changed. With --take it becomes a candidate’s quote.")
