"""Puts a PDF's pages on paper, with a look at them first."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

SHARP = 300
"""Dots an inch at which a page is drawn for the printer; a page at a printer's own 1200 takes half a gigabyte."""


class PrintPreview(QPrintPreviewDialog):
    """Shows a PDF's pages as they will be printed, and prints them under a name."""

    def __init__(self, window: QWidget, name: str, data: bytes) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(name)
        super().__init__(printer, window)
        self._printer = printer  # the dialog only borrows it
        self.setObjectName("print.dialog")
        self.paintRequested.connect(lambda to: _paint(to, data))
        self.finished.connect(self.deleteLater)


def _paint(printer: QPrinter, data: bytes) -> None:
    """Draw the brief's pages on the printer's, at its resolution."""
    document = QPdfDocument()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    painter = QPainter(printer)
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        area = painter.viewport()
        points = document.pagePointSize(number)
        scale = min(area.width() / points.width(), area.height() / points.height())
        drawn = min(scale, SHARP / 72)
        image = document.render(number, QSize(round(points.width() * drawn), round(points.height() * drawn)))
        size = QSize(round(points.width() * scale), round(points.height() * scale))
        painter.drawImage(QRect(area.topLeft(), size), image)
    painter.end()
