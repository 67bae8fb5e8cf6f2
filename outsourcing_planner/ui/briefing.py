"""From an open plan to the brief's bytes: what the preview shows, what is saved and what is printed."""

from collections.abc import Callable
from datetime import date

from ..language import Words
from ..language.regions import prints_on_letter
from ..plan import Plan


def brief_maker(plan: Plan, words: Words, *, version: int, on: date, draft: bool) -> Callable[[], bytes]:
    """A call that sets the brief of that plan, for any thread; ReportLab is loaded when it is first made."""

    def make() -> bytes:
        from ..brief.compose import compose
        from ..brief.content import About
        from ..brief.typeset import Paper, typeset

        paper = Paper.LETTER if prints_on_letter(words.locale) else Paper.A4
        return typeset(compose(plan, About(version=version, on=on, draft=draft), words), paper)

    return make


def changes_maker(old: Plan, new: Plan, words: Words, *, version: int, on: date) -> Callable[[], bytes]:
    """A call that sets the page “What changed since version …”."""

    def make() -> bytes:
        from ..advice.comparison import compare
        from ..brief.changes import compose_changes
        from ..brief.content import About
        from ..brief.typeset import Paper, typeset

        paper = Paper.LETTER if prints_on_letter(words.locale) else Paper.A4
        about = About(version=version, on=on, draft=False)
        return typeset(compose_changes(old, new, compare(old, new, words), about, words), paper)

    return make


def file_name(plan: Plan, words: Words, *, version: int, on: date) -> str:
    """The name the brief's file is offered under."""
    from ..brief.compose import compose
    from ..brief.content import About
    from ..brief.filename import suggested_name

    return suggested_name(compose(plan, About(version=version, on=on, draft=False), words))
