"""Fills in a form with pdfium, the engine of Chrome's viewer, as a person does: pointing, clicking and typing."""

import ctypes
import io
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

_KEYS = {ord("\n"): "\r"}
"""What a key sends where it is not the sign itself."""


def filled_in(form: bytes, given: Mapping[str, str]) -> bytes:
    """The form as Chrome saves it with those answers, by the names of its fields; choices by their own names."""
    with closing(pypdfium2.PdfDocument(form)) as file:
        file.init_forms()
        for number in range(len(file)):
            with closing(file[number]) as page:
                _Person(file, page).fills_in(given)
        target = io.BytesIO()
        file.save(target)
        return target.getvalue()


class _Person:
    """Somebody before one page of an open form."""

    def __init__(self, file: Any, page: Any) -> None:
        self._form = file.formenv.raw
        self._page = page

    def fills_in(self, given: Mapping[str, str]) -> None:
        """Go through the page and answer what one has an answer to."""
        for place in self._places():
            answer = given.get(self._read(pdfium.FPDFAnnot_GetFormFieldName, place))
            if answer is None:
                continue
            if pdfium.FPDFAnnot_GetFormFieldType(self._form, place) == pdfium.FPDF_FORMFIELD_TEXTFIELD:
                self._clicks(place)
                self._types(answer)
            elif self._read(pdfium.FPDFAnnot_GetFormFieldExportValue, place) == answer:
                self._clicks(place)
        pdfium.FORM_ForceToKillFocus(self._form)

    def _places(self) -> Iterator[Any]:
        for number in range(pdfium.FPDFPage_GetAnnotCount(self._page)):
            place = pdfium.FPDFPage_GetAnnot(self._page, number)
            if pdfium.FPDFAnnot_GetSubtype(place) == pdfium.FPDF_ANNOT_WIDGET:
                yield place
            pdfium.FPDFPage_CloseAnnot(place)

    def _read(self, ask: Callable[..., int], place: Any) -> str:
        length = ask(self._form, place, None, 0)
        room = ctypes.create_string_buffer(length)
        ask(self._form, place, ctypes.cast(room, ctypes.POINTER(pdfium.FPDF_WCHAR)), length)
        return room.raw.decode("utf-16-le").rstrip("\0")

    def _clicks(self, place: Any) -> None:
        box = pdfium.FS_RECTF()
        pdfium.FPDFAnnot_GetRect(place, box)
        at = self._form, self._page, 0, (box.left + box.right) / 2, (box.bottom + box.top) / 2
        pdfium.FORM_OnMouseMove(*at)
        pdfium.FORM_OnLButtonDown(*at)
        pdfium.FORM_OnLButtonUp(*at)

    def _types(self, text: str) -> None:
        for sign in text.translate(_KEYS):
            pdfium.FORM_OnChar(self._form, self._page, ord(sign), 0)
