"""“Not sure yet”: a quiet button beside a question that puts it aside, and takes it up again."""

from PySide6.QtWidgets import QWidget

from ...plan import Plan, paths, unsure
from ...plan.fields import N_
from ..document import Document
from .buttons import Button

NOT_SURE = N_("Not sure yet")
PUT_ASIDE = N_("Put aside: not sure yet")


class NotSure(Button):
    """Shown while a question has no answer; pressed, the question is listed as open until it has one."""

    def __init__(self, document: Document, path: str, parent: QWidget | None = None) -> None:
        super().__init__(document.words.say(NOT_SURE), "quiet", f"unsure:{path}", parent)
        self._document, self._path = document, path
        self.setProperty("small", True)
        self.setCheckable(True)
        self.setAccessibleDescription(document.words.say(paths.field(path).label))
        self.clicked.connect(self._toggle)
        document.changed.connect(self._changed)
        self._show()

    def _toggle(self) -> None:
        words, plan = self._document.words, self._document.plan
        change = unsure.settle if self._path in plan.unsure else unsure.mark
        label = words.say(paths.field(self._path).label)
        self._document.replace(change(plan, self._path), words.say(N_("put aside “{field}”"), field=label))

    def _changed(self, old: Plan, new: Plan) -> None:
        """Look again only where the question's own answer, or what is put aside, changed."""
        if not paths.has(new, self._path):
            return
        before = paths.get(old, self._path) if paths.has(old, self._path) else None
        if old.unsure is not new.unsure or before is not paths.get(new, self._path):
            self._show()

    def _show(self) -> None:
        plan = self._document.plan
        if not paths.has(plan, self._path):
            return
        aside = self._path in plan.unsure
        self.setChecked(aside)
        self.setText(self._document.words.say(PUT_ASIDE if aside else NOT_SURE))
        self.setVisible(not self._document.read_only and not paths.is_answered(paths.get(plan, self._path)))
