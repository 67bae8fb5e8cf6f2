"""What is noted in a plan's file beside its answers: where the owner is, what was agreed, which briefs went out."""

from collections.abc import Callable
from datetime import date

import msgspec

from ..plan import Plan
from ..storage.planfile import BriefMade, Contents, agree
from .holding import Holding


class Notes:
    """Notes things in what the file is to hold; `save` saves at once, so that the history keeps the plan as it is."""

    def __init__(
        self, holding: Holding, save: Callable[[], object], kept_after: Callable[[Contents, int], Contents | None]
    ) -> None:
        self._holding, self._save, self._kept_after = holding, save, kept_after

    def agree(self, on: date) -> None:
        """Freeze the plan as the next agreed version."""
        self._holding.note(agree(self._holding.wanted(), on), pinned=True)
        self._save()

    def note_place(self, step: str, visited: frozenset[str]) -> None:
        """Remember the step the owner is on and where they have been; saved with the next edit or on closing."""
        noted = self._holding.noted
        record = msgspec.structs.replace(noted.record, place=step, visited=tuple(sorted(visited)))
        self._holding.note(msgspec.structs.replace(noted, record=record))

    def note_brief(self, on: date) -> None:
        """Remember that a brief went out today, made from the plan as it stands."""
        noted = self._holding.noted
        made = BriefMade(made_on=on, version=len(noted.agreed) + 1, revision=noted.revision)
        record = msgspec.structs.replace(noted.record, briefs=(*noted.record.briefs, made))
        self._holding.note(msgspec.structs.replace(noted, record=record), pinned=True)
        self._save()

    def last_sent(self) -> Plan | None:
        """The plan as it was in the last brief that went out; nothing where there was none, or it is kept no more."""
        noted = self._holding.noted
        sent = noted.record.briefs
        kept = self._kept_after(noted, sent[-1].revision) if sent else None
        return kept.draft if kept is not None else None
