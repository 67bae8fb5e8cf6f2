"""What a plan's file holds, and what it is to hold: the answers on the screen and what is noted beside them."""

import msgspec

from ..storage.outside import has_own_answers
from ..storage.planfile import Contents
from .document import Document


class Holding:
    """`noted` is what goes into the file beside the answers; `saved` what is known to be in it.

    `pinned`: something is noted that the history is to keep for ever, once it is saved.
    """

    def __init__(self, document: Document, held: Contents) -> None:
        self._document = document
        self.noted = self.saved = held
        self.pinned = False

    def wanted(self) -> Contents:
        """What the file is to hold now."""
        return msgspec.structs.replace(self.noted, draft=self._document.plan)

    def dirty(self) -> bool:
        """Whether the file has to be saved."""
        return self.wanted() != self.saved

    def has_own_answers(self) -> bool:
        """Whether something would be lost that the owner cares for, if the file were taken as it is."""
        return has_own_answers(self.wanted(), self.saved)

    def note(self, contents: Contents, *, pinned: bool = False) -> None:
        """Note something beside the answers."""
        self.noted = contents
        self.pinned = self.pinned or pinned

    def came_to_be(self, wanted: Contents, held: Contents) -> bool:
        """What was wanted is in the file, with the revision of `held`; whether that is to be kept for ever."""
        same = {"revision": held.revision, "saved_at": held.saved_at, "plan_id": held.plan_id}
        self.saved = msgspec.structs.replace(wanted, **same)
        self.noted = msgspec.structs.replace(self.noted, **same)
        pinned, self.pinned = self.pinned, False
        return pinned

    def became(self, held: Contents) -> None:
        """Another file is the plan's now, or there is something else in it; what is noted there is what is wanted."""
        self.noted = self.saved = held
        self.pinned = False
