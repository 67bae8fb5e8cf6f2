"""A row of two parts: side by side where there is room, below each other where there is not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from .. import theme


class FoldingRow(QFrame):
    """Ruled off from the row above unless it is the `first`; folds below `narrow` pixels at normal size."""

    def __init__(self, *, first: bool, narrow: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "row" if first else "row-ruled")
        self._narrow = narrow
        self.setMinimumWidth(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.line.setContentsMargins(theme.gap(3.5), theme.gap(2), theme.gap(3.5), theme.gap(2))
        self.line.setSpacing(theme.gap(3))

    @property
    def folded(self) -> bool:
        """Whether the parts stand below each other."""
        return self.line.direction() is QBoxLayout.Direction.TopToBottom

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width, as it does where text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height the parts need at that width."""
        self._fold(width)
        return self.line.totalHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        self._fold(self.width())
        super().resizeEvent(event)

    def _fold(self, width: int) -> None:
        folds = width < theme.current().px(self._narrow)
        if folds == self.folded:
            return
        self.line.setDirection(QBoxLayout.Direction.TopToBottom if folds else QBoxLayout.Direction.LeftToRight)
        self.line.setSpacing(theme.gap(1 if folds else 3))
        for at in range(self.line.count()):
            item = self.line.itemAt(at)
            widget = item.widget() if item is not None else None
            if item is not None and widget is not None and widget.property("folds") == "start":
                side = Qt.AlignmentFlag.AlignLeading if folds else Qt.AlignmentFlag.AlignVCenter
                item.setAlignment(side)
