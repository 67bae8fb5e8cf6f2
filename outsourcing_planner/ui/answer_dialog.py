"""What a form that came back says, with what is odd about it, for the owner to take or to leave."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ..advice.answer_preview import Preview
from ..language import Words
from . import theme
from .sheet_dialog import SheetDialog
from .widgets.prose import Prose
from .widgets.window_size import open_as_large_as


class AnswerDialog(SheetDialog):
    """What they answered and what is odd about it; `taken` when the owner takes it. Nothing is changed before."""

    taken = Signal()

    def __init__(self, seen: Preview, words: Words, parent: QWidget | None = None) -> None:
        say = words.say
        super().__init__(words, "answer", say("An answer came back"), parent)
        self.tell(say("An answer came back"), "title")
        self.tell(say("Nothing is changed yet. What you take becomes a candidate; only you see it."), "lead")
        if seen.problems:
            self.tell(say("Look at this"), "heading")
            for problem in seen.problems:
                self.tell(f"• {problem}")
        if seen.lines:
            self.tell(say("What they say"), "heading")
            self.sheet.addWidget(_Lines(seen.lines, self))
        self.sheet.addStretch(1)
        text = say("Take it as the new quote of {name}", name=seen.replaces) if seen.replaces else ""
        take = self.button("answer.take", text.replace("&", "&&") or say("&Take it as a candidate"), self._take)
        take.setProperty("role", "primary")
        take.setDefault(True)
        open_as_large_as(self, 620, 560)

    def _take(self) -> None:
        self.taken.emit()
        self.accept()


class _Lines(QWidget):
    """What was said, by its name."""

    def __init__(self, lines: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.gap(4))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for row, (label, said) in enumerate(lines):
            for column, text in enumerate((label, said)):
                cell = Prose(text, "muted" if column == 0 else "", self)
                cell.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
                grid.addWidget(cell, row, column)
