"""The brief as it stands, beside the page: typeset in the background, staying on the page it showed."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..language import Words
from .sheets import Sheets
from .widgets.notice import Notice

PAUSE_MS = 100
"""How long the owner must have stopped typing before the brief is set again."""


class Preview(QWidget):
    """Shows a PDF; `refresh` asks for a newer one, which is made soon and never twice at once.

    `prepare` gives, on the screen's thread, a call that makes the PDF's bytes; it is called in a thread of its own and
    holds nothing but frozen values.
    """

    _made = Signal(object)

    def __init__(self, words: Words, prepare: Callable[[], Callable[[], bytes]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self._words = words
        self._prepare = prepare
        self._stale = False
        self._stopped = False
        self._running: Future[None] | None = None
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="preview")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._start)
        self._made.connect(self._show)
        self._section = ""
        self._buffer: QBuffer | None = None
        self._document = QPdfDocument(self)
        self._sheets = Sheets(words, self)
        self._trouble = Notice(self)
        self._lay_out()

    def refresh(self) -> None:
        """Set the brief again, shortly; while it is not to be seen, when it comes into sight."""
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def follow(self, section: str) -> None:
        """Turn to the section under that heading, now or once there is a brief; where there is none, stay."""
        self._section = section
        self._turn()

    def stop(self) -> None:
        """Wait for the last setting to end; nothing is shown after this."""
        self._stopped = True
        self._pause.stop()
        self._worker.shutdown(wait=True, cancel_futures=True)
        self._sheets.stop()

    def _lay_out(self) -> None:
        self._sheets.setObjectName("preview.pages")
        self._sheets.setAccessibleName(self._words.say("The brief as it stands"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._trouble)
        layout.addWidget(self._sheets, 1)

    def _start(self) -> None:
        if self._running is None and self._stale and not self._stopped:
            self._stale = False
            self._running = self._worker.submit(self._work, self._prepare())

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
        self._start()

    def _load(self, data: bytes) -> None:
        before, held = self._document, self._buffer
        buffer = QBuffer(self)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._buffer, self._document = buffer, QPdfDocument(self)
        self._document.load(buffer)
        self._sheets.show_document(self._document)
        self._turn()
        before.deleteLater()
        if held is not None:
            held.deleteLater()

    def _turn(self) -> None:
        """Go where the owner is, once for each section, so that scrolling stays theirs."""
        outline = QPdfBookmarkModel()
        outline.setDocument(self._document)
        roles = QPdfBookmarkModel.Role
        for row in range(outline.rowCount()):
            at = outline.index(row, 0)
            # A number may stand before the section's name.
            if self._section and f" {at.data(roles.Title.value)}".endswith(f" {self._section}"):
                self._sheets.show_place(at.data(roles.Page.value) + 1, at.data(roles.Location.value).y())
                self._section = ""
                return

    def showEvent(self, event: QShowEvent) -> None:
        """Set what was asked for while hidden."""
        super().showEvent(event)
        if self._stale:
            self._pause.start()
