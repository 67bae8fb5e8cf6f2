"""Every answer of the plan, one by one, read from what the model declares; made when it is first opened."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from ...advice.readiness import steps
from ...language.telling import tell, title
from ...plan import paths
from ..document import Document
from .clearing import clear
from .more import More
from .prose import Prose
from .review_rows import answer_row
from .rows_card import RowsCard


class AllAnswers(More):
    """A group that lists each answer with its question, under the step it belongs to; `go(path)` leads there."""

    def __init__(self, document: Document, go: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(document.words.say("Every answer, one by one"), parent)
        self.setObjectName("review.all")
        self._document, self._go = document, go
        self._button.toggled.connect(self.refresh)

    def refresh(self) -> None:
        """List the answers as they stand, while the group is open."""
        clear(self.content)
        if self.is_open:
            for step in steps(self._document.plan)[:-1]:
                self._list(step.key, step.title)

    def _list(self, key: str, heading: str) -> None:
        plan, words = self._document.plan, self._document.words
        self.content.addWidget(Prose(words.say(heading), "strong", self))
        held = [found for found in paths.walk(getattr(plan, key), key) if paths.is_answered(found[2])]
        if not held:
            self.content.addWidget(Prose(words.say("Not provided"), "muted", self))
            return
        card = RowsCard(f"review.all.{key}", self)
        card.show_rows(
            answer_row(
                path,
                words.say(one.field.label),
                self._with_row(path, tell(plan, one, value, words)),
                words,
                first=at == 0,
                go=partial(self._go, path),
            )
            for at, (path, one, value) in enumerate(held)
        )
        self.content.addWidget(card)

    def _with_row(self, path: str, said: str) -> str:
        """The answer after what its row is called, unless it is what the row is called."""
        if "[" not in path:
            return said
        called = title(paths.get(self._document.plan, path[: path.rindex("]") + 1]))
        return said if said == called else f"{called}: {said}"
