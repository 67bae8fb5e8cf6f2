"""The brief as it stands, beside the page: typeset in the background, staying on the page it showed."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..language import Words

PAUSE_MS = 150
"""How long the owner must have stopped typing before the brief is set again."""


class Preview(QWidget):
    """Shows what `make` returns (a PDF's bytes); `refresh` asks for a new one, soon and never twice at once.

    `make` is called in a thread of its own with nothing but frozen values in it.
    """

    _made = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self._words = words
        self._make: Callable[[], bytes] | None = None
        self._running: Future[None] | None = None
        self._wanted = False
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="preview")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._start)
        self._made.connect(self._show)
        self._buffer: QBuffer | None = None
        self._document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._page = QLabel(self)
        self._lay_out()

    def refresh(self, make: Callable[[], bytes]) -> None:
        """Set the brief again from a newer plan, shortly."""
        self._make = make
        if self.isVisible():
            self._pause.start()

    def stop(self) -> None:
        """Wait for the last setting to end; nothing is shown after this."""
        self._make = None
        self._pause.stop()
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _lay_out(self) -> None:
        self._view.setObjectName("preview.pages")
        self._view.setAccessibleName(self._words.say("The brief as it stands"))
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setFrameShape(QPdfView.Shape.NoFrame)
        self._view.pageNavigator().currentPageChanged.connect(self._tell_page)
        self._page.setObjectName("preview.page")
        self._page.setProperty("role", "hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._page)

    def _start(self) -> None:
        if self._running is not None:
            self._wanted = True
            return
        if self._make is not None:
            self._running = self._worker.submit(self._work, self._make)

    def _work(self, make: Callable[[], bytes]) -> None:
        try:
            self._made.emit(make())
        except Exception as error:  # a brief that cannot be set must never take the window down
            logging.getLogger(__name__).error("the preview could not be made: %s", type(error).__name__)
            self._made.emit(b"")

    def _show(self, data: bytes) -> None:
        self._running = None
        if data:
            bar = self._view.verticalScrollBar()
            place, page = bar.value(), self._view.pageNavigator().currentPage()
            buffer = QBuffer(self)
            buffer.setData(QByteArray(data))
            buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._document.load(buffer)
            if self._buffer is not None:
                self._buffer.deleteLater()
            self._buffer = buffer
            bar.setValue(min(place, bar.maximum()))
            self._tell_page(min(page, self._document.pageCount() - 1))
        else:
            self._page.setText(self._words.say("The brief cannot be shown at the moment."))
        if self._wanted:
            self._wanted = False
            self._start()

    def _tell_page(self, page: int) -> None:
        count = self._document.pageCount()
        if count:
            self._page.setText(self._words.say("Page {page} of {count}", page=page + 1, count=count))

    def showEvent(self, event: object) -> None:
        """Set what was asked for while hidden."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._make is not None:
            self._pause.start()
