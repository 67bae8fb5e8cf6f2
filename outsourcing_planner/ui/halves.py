"""The page, and beside it the brief as it stands or what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from . import theme
from .settings import Settings
from .widgets.naming import shown_as


class Halves(QSplitter):
    """Shares the width; a small window gives all of it to the page. `switched` tells that something else is beside it.

    The brief comes and goes as the owner wishes; what can be shared always stands beside the review. Whatever stands in
    `page`, `sheet` and `side` is built there: a widget that gets another parent is styled and measured once more.
    """

    switched = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._share: QWidget | None = None
        self.page = QStackedWidget(self)
        self.side = QStackedWidget(self)
        self.sheet = shown_as(QFrame(self.side), "sunk")
        self._reviewing = self._insisted = False
        self._beside = ""
        self._preview_width = theme.PREVIEW
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(self.page)
        self.addWidget(self.side)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)

    def hold(self, preview: QWidget, share: QWidget) -> None:
        """Put the brief on the sheet, and beside the review what can be shared."""
        self._share = share
        inside = QVBoxLayout(self.sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(preview)
        self.side.addWidget(self.sheet)
        self.side.addWidget(share)

    @property
    def preview_shown(self) -> bool:
        """Whether the brief stands beside the page."""
        return self.side.isVisibleTo(self) and self.side.currentWidget() is self.sheet

    def toggle_preview(self) -> None:
        """Put the brief beside the page, also where there is little room, or give its room to the page."""
        shown = not self.preview_shown
        self._settings.preview_shown = self._insisted = shown
        self._share_out()

    def show_for(self, *, reviewing: bool) -> None:
        """Put beside the page what belongs to it: at the review what can be done with the brief."""
        self._reviewing = reviewing
        self._share_out()

    def _share_out(self) -> None:
        look, reviewing = theme.current(), self._reviewing
        steps = look.beside(theme.STEP_LIST, self.width())
        roomy = self.width() >= steps + look.px(theme.PAGE_NARROW) + theme.PREVIEW
        wanted = self._settings.preview_shown and (roomy or self._insisted)
        if self._beside == "preview" and self.side.width() >= theme.PREVIEW:
            self._preview_width = self.side.width()
        beside = "share" if reviewing else "preview" if wanted else ""
        share = self._share_width()
        self.side.setCurrentWidget(self._share if self._share and reviewing else self.sheet)
        self.side.setVisible(bool(beside))
        self.side.setMinimumWidth(share if reviewing else theme.PREVIEW)
        self.side.setMaximumWidth(share if reviewing else 4 * theme.PREVIEW)
        if beside != self._beside or reviewing:
            wide = share if reviewing else self._preview_width
            self.setSizes([max(self.width() - wide, 1), wide])
        if beside != self._beside:
            self._beside = beside
            self.switched.emit()

    def _share_width(self) -> int:
        """As wide as its words need, also in large text, as far as that leaves the page its room."""
        usual = theme.current().beside(theme.SHARE, self.width())
        needed = self._share.minimumSizeHint().width() if self._share is not None and self._reviewing else 0
        return max(usual, min(needed, int(self.width() * theme.SHARE_MOST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self._share_out()
