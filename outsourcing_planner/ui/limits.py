"""From which figures on the check speaks: the owner may change each, and go back to what is usual."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ..advice.thresholds import DEFAULTS, NoThresholdError, Threshold, Thresholds, changed, table
from ..language import Words
from ..language.reading import read_number
from . import theme
from .settings import Settings
from .sheet_dialog import SheetDialog
from .widgets.folding import FoldingRow
from .widgets.naming import named, shown_as
from .widgets.prose import Prose
from .widgets.window_size import open_as_large_as

_NARROW = 420


_Take = Callable[[Threshold, Decimal | int], None]


class Limits(SheetDialog):
    """A row for each figure; `taken(limits)` is emitted with every one that is taken."""

    taken = Signal(object)

    def __init__(self, words: Words, settings: Settings, parent: QWidget | None = None) -> None:
        say = words.say
        super().__init__(words, "limits", say("When the check speaks"), parent)
        self._settings = settings
        self._rows: list[_LimitRow] = []
        self.tell(say("When the check speaks"), "title")
        self.tell(say("These figures hold for all your plans. Empty a field to go back to what is usual."), "lead")
        for at, threshold in enumerate(table()):
            row = _LimitRow(threshold, words, first=at == 0, take=self._take)
            row.show_figure(settings.limits)
            self._rows.append(row)
            self.sheet.addWidget(row)
        self.sheet.addStretch(1)
        self.button("limits.usual", say("All as &usual"), self._all_usual)
        open_as_large_as(self, 640, 560)

    def _take(self, threshold: Threshold, value: Decimal | int) -> None:
        limits = changed(self._settings.limits, threshold.name, value)
        if limits != self._settings.limits:
            self._keep(limits)

    def _all_usual(self) -> None:
        self._keep(DEFAULTS)
        for row in self._rows:
            row.show_figure(DEFAULTS)

    def _keep(self, limits: Thresholds) -> None:
        self._settings.limits = limits
        self.taken.emit(limits)


class _LimitRow(FoldingRow):
    """A figure with what it is for, what is usual, and what could not be read of it."""

    def __init__(self, threshold: Threshold, words: Words, *, first: bool, take: _Take) -> None:
        super().__init__(first=first, narrow=_NARROW)
        self._threshold, self._words, self._take = threshold, words, take
        label = words.say(threshold.label)
        usual = words.say("Usually {figure}.", figure=words.counted(threshold.default, threshold.unit))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Prose(label, "label", self))
        texts.addWidget(Prose(f"{usual} {words.say(threshold.source)}".strip(), "hint", self))
        self._problem = Prose("", "error", self)
        self._problem.hide()
        texts.addWidget(self._problem)
        self._field = named(QLineEdit(self), f"limit.{threshold.name}")
        self._field.setFixedWidth(theme.current().px(theme.FIELD_SHORT) // 2)
        self._field.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self._field.setAccessibleName(label)
        self._field.setAccessibleDescription(usual)
        self._field.editingFinished.connect(self._read)
        figure = QHBoxLayout()
        figure.setSpacing(theme.gap(2))
        figure.addWidget(self._field)
        unit = shown_as(Prose(words.unit(threshold.unit), "muted", self), "muted")
        unit.setFixedWidth(theme.current().px(60))
        figure.addWidget(unit)
        self.line.addLayout(texts, 1)
        self.line.addLayout(figure)

    def show_figure(self, limits: Thresholds) -> None:
        """Show the figure in force."""
        self._field.setText(self._words.number(getattr(limits, self._threshold.name)))
        self._tell("")

    def _read(self) -> None:
        text = self._field.text().strip()
        read = read_number(text, self._words.locale)
        value = self._threshold.default if not text else read.value
        try:
            if value is None:
                raise NoThresholdError(self._threshold, text)
            self._take(self._threshold, value)
        except NoThresholdError as error:
            self._tell(error.say(self._words))
        else:
            self._field.setText(self._words.number(value))
            self._tell("")

    def _tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._field.setProperty("wrong", bool(problem))
        self._field.style().unpolish(self._field)
        self._field.style().polish(self._field)
