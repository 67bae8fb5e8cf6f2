"""Pages of a PDF one under the other on a quiet ground, drawn twice as fine as the screen and then smoothed."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ..language import Words
from . import theme

AROUND = 8
"""Pages this far from the one drawn last are kept as images; the rest is drawn again when it comes into view."""

FINER = 2
"""Small print drawn at the screen's own density loses whole strokes; this much finer it stays legible."""


class Sheets(QScrollArea):
    """Shows a document's pages as wide as there is room, and stays where it was when another one is shown."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _Pages(words)
        self.setWidget(self._pages)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_document(self, document: QPdfDocument) -> None:
        """Show the pages of a document that is loaded; the place on the page stays."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self._pages.take(document)
        self._fit()
        bar.setValue(min(place, bar.maximum()))

    def stop(self) -> None:
        """Draw no more: the document may go before the thread that draws it."""
        self._pages.stop()

    @property
    def page(self) -> int:
        """The number of the page in view, from 1; 0 where there is none."""
        return self._pages.page_at(self.verticalScrollBar().value() + self.viewport().height() // 2) + 1

    def show_page(self, number: int) -> None:
        """Scroll to that page, counted from 1."""
        self.verticalScrollBar().setValue(self._pages.top_of(number - 1))

    def show_place(self, number: int, points: float) -> None:
        """Scroll until the place so many points below the top of that page, counted from 1, stands at the top."""
        self.verticalScrollBar().setValue(self._pages.place_of(number - 1, points))

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return self._pages.count

    @property
    def is_drawn(self) -> bool:
        """Whether there are pages, and those asked for are there as they are now."""
        return self._pages.count > 0 and not self._pages.is_waiting

    def _fit(self) -> None:
        self._pages.fit(self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages as wide as there is room."""
        super().resizeEvent(event)
        self._fit()


class _Pages(QWidget):
    """The pages at one width; each is drawn when it first comes into view, in a thread of Qt's own.

    Until it is, what stood at its place before is shown, so that an edit changes a page without a flicker.
    """

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._document: QPdfDocument | None = None
        self._places: list[QRect] = []
        self._drawn: dict[int, QImage] = {}
        self._asked: dict[int, QSize] = {}
        self._awaited: set[int] = set()
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._take_page)

    @property
    def count(self) -> int:
        return len(self._places)

    @property
    def is_waiting(self) -> bool:
        return bool(self._awaited)

    def take(self, document: QPdfDocument) -> None:
        self._renderer.setDocument(document)
        self._document = document
        self._asked.clear()
        self._awaited.clear()
        self.update()

    def stop(self) -> None:
        self._renderer.setDocument(None)  # type: ignore[arg-type]  # Qt takes none, its declarations forget it
        self._document = None

    def fit(self, width: int) -> None:
        """Place the pages in that width."""
        margin, caption = theme.gap(5), theme.current().px(theme.HINT_LINE)
        inner = max(1, width - 2 * margin)
        self._places = []
        top = margin
        for number in range(self._document.pageCount() if self._document is not None else 0):
            assert self._document is not None
            size = self._document.pagePointSize(number)
            height = round(inner * size.height() / size.width())
            self._places.append(QRect(margin, top, inner, height))
            top += height + caption + 2 * theme.gap(3)
        self.resize(width, max(top, 1))
        self.update()

    def top_of(self, page: int) -> int:
        return self._places[page].top() - theme.gap(2) if 0 <= page < self.count else 0

    def place_of(self, page: int, points: float) -> int:
        if self._document is None or not 0 <= page < self.count:
            return 0
        place, high = self._places[page], self._document.pagePointSize(page).height()
        down = max(0.0, points) * place.height() / high if high else 0.0
        near_top = down < place.height() / 5
        return self.top_of(page) if near_top else place.top() + round(down) - theme.gap(4)

    def page_at(self, height: int) -> int:
        found = -1
        for number, place in enumerate(self._places):
            if place.top() <= height:
                found = number
        return found

    def _ask(self, page: int, place: QRect) -> None:
        """Have the page drawn for that place, unless that was asked already."""
        size = self._fine(place)
        if self._document is not None and self._asked.get(page) != size:
            self._asked[page] = size
            self._awaited.add(page)
            self._renderer.requestPage(page, size)

    def _fine(self, place: QRect) -> QSize:
        ratio = self.devicePixelRatioF() * FINER
        return QSize(round(place.width() * ratio), round(place.height() * ratio))

    def _take_page(
        self, page: int, size: QSize, fine: QImage, _options: QPdfDocumentRenderOptions, _request: int
    ) -> None:
        if self._asked.get(page) != size or fine.isNull():
            return  # asked for by a document or a width that is gone
        paper = QImage(fine.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, fine)
        painter.end()
        smooth = Qt.TransformationMode.SmoothTransformation
        made = paper.scaled(size / FINER, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        made.setDevicePixelRatio(self.devicePixelRatioF())
        self._drawn[page] = made
        self._awaited.discard(page)
        for far in [one for one in self._drawn if abs(one - page) > AROUND]:
            del self._drawn[far]
            self._asked.pop(far, None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that are in view."""
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(event.rect(), look.colour("sunk"))
        painter.setFont(look.font(theme.HINT))
        for number, place in enumerate(self._places):
            below = QRect(place.left(), place.bottom() + theme.gap(2), place.width(), look.px(theme.HINT_LINE))
            if place.united(below).intersects(event.rect()):
                self._ask(number, place)
                if number in self._drawn:
                    painter.drawImage(place, self._drawn[number])
                else:
                    painter.fillRect(place, Qt.GlobalColor.white)
                painter.setPen(look.colour("hair"))
                painter.drawRect(place.adjusted(-1, -1, 0, 0))
                said = self._words.say("Page {page} of {count}", page=number + 1, count=self.count)
                painter.setPen(look.colour("muted"))
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, said)
        painter.end()
