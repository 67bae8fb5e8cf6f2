"""The file's form: named fields with their places on the pages, each with a look of its own."""

from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFString,
    xObjectName,
)

from ..content import FieldKind, FormField

Box = tuple[float, float, float, float]
"""Left, bottom, right and top on the page, in points."""

SIZE = 9.0
"""Of what is typed into a field."""

ON = "Yes"
"""What a ticked box answers."""

_LOOK = f"/Helv {SIZE:g} Tf 0.114 0.153 0.188 rg"
_HIDDEN = 2
_PRINTED = 4
_READ_ONLY = 1
_SEVERAL_LINES = 1 << 12
_ONE_OF_SEVERAL = (1 << 15) | (1 << 14)


class Look(PDFObject):  # type: ignore[misc]
    """What is seen in a field: strokes alone, no font."""

    __RefOnly__ = 1

    def __init__(self, width: float, height: float, strokes: str = "") -> None:
        self._box = f"[0 0 {width:.2f} {height:.2f}]"
        self._strokes = strokes

    def format(self, _document: Any) -> bytes:
        """The look as it stands in the file."""
        data = self._strokes.encode("ascii")
        head = f"<</Type /XObject /Subtype /Form /BBox {self._box} /Resources <<>> /Length {len(data)}>>"
        return b"%s\nstream\n%s\nendstream" % (head.encode("ascii"), data)


class Fields:
    """The fields of a file, gathered while its pages are drawn."""

    def __init__(self) -> None:
        self._top: list[PDFDictionary] = []
        self._groups: dict[str, PDFDictionary] = {}

    def text(self, field: FormField, box: Box, look: str, *, right: bool) -> PDFDictionary:
        """A field of text; `look` names the drawing of what stands in it already.

        Empty, it has no look: a program that puts in an answer but no look of it has none of ours shown in its stead.
        """
        flags = _SEVERAL_LINES if field.kind is FieldKind.LONG else 0
        shown = PDFObjectReference(xObjectName(look)) if look else None
        made = self._widget(box, shown) | self._named(field, "Tx", flags)
        made |= {"DA": PDFString(_LOOK), "Q": 2 if right else 0, "V": PDFString(field.value)}
        if field.max_length:
            made["MaxLen"] = field.max_length
        return self._kept(made)

    def fixed(self, field: FormField, box: Box) -> PDFDictionary:
        """A field that only tells a program what the page says beside it; nobody sees it or changes it."""
        made = self._widget(box, Look(*_size(box))) | self._named(field, "Tx", _READ_ONLY)
        return self._kept(made | {"F": _HIDDEN, "DA": PDFString(_LOOK), "V": PDFString(field.value)})

    def tick(self, field: FormField, box: Box, look: str) -> PDFDictionary:
        """A box to tick; `look` are the strokes of the tick."""
        state = PDFName(ON if field.value else "Off")
        made = self._widget(box, _states(box, ON, look)) | self._named(field, "Btn", 0)
        return self._kept(made | {"AS": state, "V": state, "MK": PDFDictionary({"CA": PDFString("4")})})

    def choice(self, field: FormField, name: str, label: str, box: Box, look: str) -> PDFDictionary:
        """One of several places of which a single one can be chosen; `look` are the strokes of the chosen one."""
        group = self._groups.get(field.name)
        if group is None:
            group = self._groups[field.name] = self._kept(
                self._named(field, "Btn", _ONE_OF_SEVERAL) | {"V": PDFName(field.value or "Off"), "Kids": []}
            )
        made = PDFDictionary(
            self._widget(box, _states(box, name, look))
            | {
                "AS": PDFName(name if field.value == name else "Off"),
                "MK": PDFDictionary({"CA": PDFString("l")}),
                "Parent": group,
                "Contents": PDFString(f"{_tooltip(field)}: {label}"),
            }
        )
        made.__RefOnly__ = 1
        group["Kids"].append(made)
        return made

    def written(self) -> PDFDictionary | None:
        """The form as the file's catalogue names it; nothing without fields."""
        if not self._top:
            return None
        for group in self._groups.values():
            group["Kids"] = PDFArray(group["Kids"])
        fonts = {"Helv": _font("Helvetica", "WinAnsiEncoding"), "ZaDb": _font("ZapfDingbats")}
        return PDFDictionary(
            {
                "Fields": PDFArray(self._top),
                "DA": PDFString(_LOOK),
                "DR": PDFDictionary({"Font": PDFDictionary(fonts)}),
            }
        )

    def _kept(self, made: dict[str, Any]) -> PDFDictionary:
        kept = PDFDictionary(made)
        kept.__RefOnly__ = 1
        self._top.append(kept)
        return kept

    def _widget(self, box: Box, look: PDFObject | None) -> dict[str, Any]:
        made = {
            "Type": PDFName("Annot"),
            "Subtype": PDFName("Widget"),
            "Rect": PDFArray([round(side, 2) for side in box]),
            "F": _PRINTED,
        }
        return made | ({"AP": PDFDictionary({"N": look})} if look else {})

    def _named(self, field: FormField, kind: str, flags: int) -> dict[str, Any]:
        return {
            "FT": PDFName(kind),
            "T": PDFString(field.name),
            "TU": PDFString(_tooltip(field)),
            "Ff": flags,
        }


def _tooltip(field: FormField) -> str:
    return " ".join((field.tooltip or field.label).split())


def _states(box: Box, name: str, look: str) -> PDFDictionary:
    return PDFDictionary({name: Look(*_size(box), look), "Off": Look(*_size(box))})


def _size(box: Box) -> tuple[float, float]:
    return box[2] - box[0], box[3] - box[1]


def _font(name: str, encoding: str = "") -> PDFDictionary:
    made = {"Type": PDFName("Font"), "Subtype": PDFName("Type1"), "BaseFont": PDFName(name)}
    return PDFDictionary(made | ({"Encoding": PDFName(encoding)} if encoding else {}))
