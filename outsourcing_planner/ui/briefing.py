"""From an open plan to the bytes of a paper: what the preview shows, what is saved and what is printed."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ..advice.thresholds import DEFAULTS, Thresholds
from ..language import Words
from ..plan import Plan

if TYPE_CHECKING:
    from ..brief.content import About, Brief


def brief_maker(
    plan: Plan, words: Words, about: "About", edition: str = "full", lot: str = "", *, to_keep: bool = True
) -> Callable[[], bytes]:
    """A call that sets an edition of the brief, for any thread; what sets it is loaded when it is first made.

    What is not `to_keep` is made sooner, to be shown and forgotten.
    """

    def make() -> bytes:
        from ..brief.compose import compose
        from ..brief.edition import Edition

        return _set(compose(plan, about, words, Edition(edition), lot or None), words, to_keep=to_keep)

    return make


def changes_maker(old: Plan, new: Plan, words: Words, about: "About") -> Callable[[], bytes]:
    """A call that sets the page “What changed since version …”."""

    def make() -> bytes:
        from ..advice.comparison import compare
        from ..brief.changes import compose_changes

        return _set(compose_changes(old, new, compare(old, new, words), about, words), words)

    return make


def private_maker(
    name: str, plan: Plan, words: Words, about: "About", limits: Thresholds = DEFAULTS, agreed: Plan | None = None
) -> Callable[[], bytes]:
    """A call that sets a print for the owner alone: `summary`, `cost`, `vanish`, `interview` or `renegotiation`.

    `limits` and `agreed` as for the plan check.
    """

    def make() -> bytes:
        from ..brief.private import PrivatePrint, compose_private

        return _set(compose_private(PrivatePrint(name), plan, about, words, limits, agreed), words)

    return make


def form_maker(plan: Plan, words: Words, about: "About") -> Callable[[], bytes]:
    """A call that makes the answer form as a CSV file."""

    def make() -> bytes:
        from ..advice.answer_form import answer_fields
        from ..advice.sharing import shared_part
        from ..exchange.answer_csv import form_bytes

        return form_bytes(answer_fields(shared_part(plan), about.plan_id, about.version, words), words)

    return make


def calendar_maker(
    plan: Plan, words: Words, about: "About", now: datetime, *, revision: int, mine: bool
) -> Callable[[], bytes]:
    """A call that makes the calendar file, to share or with what is private; `now` has a zone."""

    def make() -> bytes:
        from ..advice.appointments import Edition
        from ..exchange.calendar_files import calendar

        edition = Edition.MINE if mine else Edition.SHARED
        return calendar(plan, about.plan_id, edition, words, now.astimezone(UTC), revision=revision)

    return make


def file_name(plan: Plan, words: Words, about: "About", edition: str = "full", lot: str = "") -> str:
    """The name the brief's file is offered under."""
    from ..brief.compose import compose
    from ..brief.edition import Edition
    from ..brief.filename import suggested_name

    return suggested_name(compose(plan, about, words, Edition(edition), lot or None))


def shared_name(plan: Plan, words: Words, about: "About") -> str:
    """What names of shared files begin with: the brief's own, never the plan file's, which is the owner's affair."""
    return Path(file_name(plan, words, about)).stem


def private_name(name: str, plan: Plan, words: Words, about: "About") -> str:
    """The name a print for the owner alone is offered under; it says that it is private."""
    from ..brief.filename import suggested_name
    from ..brief.private import PrivatePrint, compose_private

    return suggested_name(compose_private(PrivatePrint(name), plan, about, words))


def _set(brief: "Brief", words: Words, *, to_keep: bool = True) -> bytes:
    from ..brief.typeset import Paper, typeset

    return typeset(brief, Paper.usual(words), to_keep=to_keep)
