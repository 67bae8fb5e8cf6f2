"""One place for an answer: the box that is ink of the page, and the field that lies over it."""

from collections.abc import Iterator
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from ..content import Align, FieldKind, FormField
from .fonts import REGULAR
from .inking import Anchor, draw_text, fitted, width_of
from .structure import Element
from .styles import BODY, INK, LEADING
from .tagging import TaggedCanvas
from .text import is_plain, one_line
from .widgets import SIZE, Box

EDGE = HexColor("#7D8791")
"""Of a box, dark enough to be seen by weak eyes and on a poor printer."""

_EDGE_WIDTH = 0.7
_LINE = 22.0
_FURTHER_LINE = 14.0
_MARK = 11.0
_INDENT = 2.0
_MARGIN = 2.0
"""Between the box and the field in it, so that no program lets what is typed touch the box."""

_TICK = "0.114 0.153 0.188 RG 1.6 w 1 J 1 j 2.3 5.6 m 4.6 3.1 l 8.8 8.2 l S"
_POINT = (
    "0.114 0.153 0.188 rg 3 5.5 m 3 6.88 4.12 8 5.5 8 c 6.88 8 8 6.88 8 5.5 c "
    "8 4.12 6.88 3 5.5 3 c 4.12 3 3 4.12 3 5.5 c f"
)
"""Strokes in a square of `_MARK`."""


class Place(Flowable):  # type: ignore[misc]
    """A place for one answer, as wide as its cell."""

    def __init__(self, field: FormField, element: Element, *, right_to_left: bool) -> None:
        super().__init__()
        self._field = field
        self._element = element
        self._right_to_left = right_to_left

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As high as its lines; a choice as high as its answers."""
        self.width = width
        self.height = {
            FieldKind.LONG: _LINE + (max(self._field.lines, 1) - 1) * _FURTHER_LINE,
            FieldKind.CHECK: LEADING,
            FieldKind.CHOICE: self._choice_height(),
            FieldKind.READ_ONLY: LEADING,
        }.get(self._field.kind, _LINE)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the box, which is ink, and lay the field over it."""
        match self._field.kind:
            case FieldKind.CHECK:
                self._draw_tick()
            case FieldKind.CHOICE:
                self._draw_choice()
            case FieldKind.READ_ONLY:
                self._draw_fixed()
            case _:
                self._draw_box()

    @property
    def _right(self) -> bool:
        return self._right_to_left != (self._field.align is Align.END)

    def _draw_box(self) -> None:
        canvas: TaggedCanvas = self.canv
        canvas.begin(None)
        canvas.setStrokeColor(EDGE)
        canvas.setLineWidth(_EDGE_WIDTH)
        canvas.rect(0, 0, self.width, self.height)
        canvas.end()
        look = self._look() if self._field.value else ""
        box = self._box(_MARGIN, _MARGIN / 2, self.width - 2 * _MARGIN, self.height - _MARGIN)
        canvas.annotate(canvas.fields.text(self._field, box, look, right=self._right), self._element)

    def _draw_fixed(self) -> None:
        """Draw what stands there as text of the page, so that every viewer shows it; the field itself is not seen."""
        canvas: TaggedCanvas = self.canv
        text = one_line(self._field.value)
        self._element.speak(text, as_drawn=is_plain(text))
        canvas.begin(self._element)
        canvas.setFillColor(INK)
        self._line(text, 0, 3.0, self.width, BODY)
        canvas.end()
        canvas.hide(canvas.fields.fixed(self._field, self._box(0, 0, self.width)))

    def _draw_tick(self) -> None:
        canvas: TaggedCanvas = self.canv
        at = self.width - _MARK if self._right_to_left else 0.0
        self._draw_mark(at, 0.5, round_one=False)
        canvas.annotate(canvas.fields.tick(self._field, self._box(at, 0.5, _MARK, _MARK), _TICK), self._element)

    def _draw_choice(self) -> None:
        canvas: TaggedCanvas = self.canv
        for option, left, bottom in self._choices():
            at = self.width - left - _MARK if self._right_to_left else left
            self._draw_mark(at, bottom + 0.5, round_one=True)
            canvas.setFillColor(INK)
            label = fitted(option.label, REGULAR, BODY, self.width - _MARK - 5)
            beside = at - 5 if self._right_to_left else at + _MARK + 5
            canvas.begin(self._element)
            draw_text(
                canvas, beside, bottom + 3, label, REGULAR, BODY,
                anchor=Anchor.RIGHT if self._right_to_left else Anchor.LEFT, right_to_left=self._right_to_left,
            )  # fmt: skip
            canvas.end()
            box = self._box(at, bottom + 0.5, _MARK, _MARK)
            canvas.annotate(canvas.fields.choice(self._field, option.name, option.label, box, _POINT), self._element)

    def _draw_mark(self, left: float, bottom: float, *, round_one: bool) -> None:
        canvas: TaggedCanvas = self.canv
        canvas.begin(None)
        canvas.setStrokeColor(EDGE)
        canvas.setLineWidth(_EDGE_WIDTH)
        if round_one:
            canvas.circle(left + _MARK / 2, bottom + _MARK / 2, _MARK / 2)
        else:
            canvas.rect(left, bottom, _MARK, _MARK)
        canvas.end()

    def _choices(self) -> Iterator[tuple[Any, float, float]]:
        """Each option with where it begins and its line's foot; beside each other as long as there is room."""
        left, line = 0.0, 0
        placed = []
        for option in self._field.options:
            wide = _MARK + 5 + width_of(option.label, REGULAR, BODY) + 16
            if left and left + wide - 16 > self.width:
                left, line = 0.0, line + 1
            placed.append((option, left, line))
            left += wide
        lines = line + 1
        return iter([(option, at, (lines - 1 - row) * (LEADING + 3)) for option, at, row in placed])

    def _choice_height(self) -> float:
        return max((bottom for _, _, bottom in self._choices()), default=0.0) + LEADING

    def _box(self, left: float, bottom: float, width: float, height: float = 0.0) -> Box:
        x, y = self.canv.absolutePosition(left, bottom)
        return x, y, x + width, y + (height or self.height)

    def _line(self, text: str, indent: float, baseline: float, width: float, size: float) -> None:
        draw_text(
            self.canv, width - indent if self._right else indent, baseline,
            fitted(text, REGULAR, size, width - 2 * indent), REGULAR, size,
            anchor=Anchor.RIGHT if self._right else Anchor.LEFT, right_to_left=self._right_to_left,
        )  # fmt: skip

    def _look(self) -> str:
        """What stands in the field already, in the brief's own letters; a line that is too long is cut."""
        canvas: TaggedCanvas = self.canv
        name = f"field.{self._field.name}"
        width, height = self.width - 2 * _MARGIN, self.height - _MARGIN
        first = height - (_LINE - _MARGIN - SIZE) / 2 - SIZE + 1.6
        canvas.beginForm(name, 0, 0, width, height)
        canvas._code.append("/Tx BMC")
        canvas.setFillColor(INK)
        for number, line in enumerate(self._field.value.split("\n")):
            self._line(line, _INDENT, first - number * _FURTHER_LINE, width, SIZE)
        canvas._code.append("EMC")
        canvas.endForm()
        return name
