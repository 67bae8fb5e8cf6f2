"""The brief as it stands, beside the page: typeset in the background, staying on the page it showed."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..language import Words
from .sheets import Sheets
from .widgets.notice import Notice

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
        self._sheets = Sheets(words, self)
        self._trouble = Notice(self)
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
        self._sheets.setObjectName("preview.pages")
        self._sheets.setAccessibleName(self._words.say("The brief as it stands"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._trouble)
        layout.addWidget(self._sheets, 1)

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
            self._trouble.hide()
            self._load(data)
        else:
            self._trouble.show_notice("amber", self._words.say("The brief cannot be shown at the moment."))
        if self._wanted:
            self._wanted = False
            self._start()

    def _load(self, data: bytes) -> None:
        before, held = self._document, self._buffer
        buffer = QBuffer(self)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._buffer, self._document = buffer, QPdfDocument(self)
        self._document.load(buffer)
        self._sheets.show_document(self._document)
        before.deleteLater()
        if held is not None:
            held.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """Set what was asked for while hidden."""
        super().showEvent(event)
        if self._make is not None:
            self._pause.start()
