"""Bars made of the same named parts, one under the other, from zero."""

from ...drawing import SMALL, Anchor, Drawing, Line, Pattern, Role, Target, Weight
from ..kinds import WHOLE, Figure, Stack, StackChart
from .pen import FILLS, LINE, Pen

_BAR = 12.0
_ROW = 22.0
_THIN_ROW = 17.0
_ROOMY = 250.0
"""From this width on names stand beside the bars, below it above them."""


def stacks(chart: StackChart, pen: Pen) -> Drawing:
    """The axis, the bars with their totals, then what the parts are."""
    return _Stacks(chart, pen).draw()


class _Stacks:
    def __init__(self, chart: StackChart, pen: Pen) -> None:
        self._chart, self._pen = chart, pen
        self._beside = pen.width >= _ROOMY
        names = pen.widest(pen.fitting(stack.label, pen.width) for stack in chart.stacks)
        self._left = min(names + 12, pen.width * 0.34) if self._beside else 0.0
        said = pen.widest(stack.said for stack in chart.stacks)
        self._said = min(said + 8, pen.width * 0.4) if self._beside else 0.0
        self._right = pen.width - max(self._said, 2.0)
        self._row = (_ROW if len(chart.stacks) < 12 else _THIN_ROW) if self._beside else _ROW + LINE
        self._top = LINE + 2
        self._bottom = self._top + self._row * len(chart.stacks)
        self._high = float(max((grade.value for grade in chart.grades), default=1)) or 1.0

    def draw(self) -> Drawing:
        self._axis()
        for row, stack in enumerate(self._chart.stacks):
            self._stack(stack, self._top + row * self._row)
        entries = [(self._name(at), *FILLS[at % len(FILLS)]) for at in range(len(self._chart.part_names))]
        bottom = self._pen.legend(entries, self._bottom + 6)
        if any(stack.spread for stack in self._chart.stacks):
            bottom = self._spread_legend(bottom)
        return self._pen.finish(self._pen.caption(self._chart.caption, bottom) + 4 if self._chart.caption else bottom)

    def _name(self, at: int) -> str:
        name = self._chart.part_names[at]
        return f"{at + 1}  {name}" if len(self._chart.part_names) > 2 else name

    def _at(self, value: Figure) -> float:
        return self._left + (self._right - self._left) * min(max(float(value) / self._high, 0.0), 1.0)

    def _axis(self) -> None:
        free = 0.0
        for grade in self._chart.grades:
            at = self._at(grade.value)
            nothing = grade.value == 0
            self._pen.line(at, self._top - 2, at, self._bottom, Role.QUIET if nothing else Role.HAIR)
            wide = self._pen.wide(grade.label)
            begins = min(max(at - wide / 2, 0.0), self._pen.width - wide)
            if begins >= free:
                self._pen.text(begins, SMALL + 0.5, grade.label)
                free = begins + wide + 8

    def _stack(self, stack: Stack, top: float) -> None:
        role = Role.QUIET if stack.lighter else Role.INK
        height = self._row
        if not self._beside:
            said = self._pen.fitting(stack.said, self._pen.width * 0.6)
            self._pen.text(self._pen.width, top + 8, said, Anchor.RIGHT, role, Weight.SEMIBOLD)
            room = self._pen.width - self._pen.wide(said, Weight.SEMIBOLD) - 8
            self._pen.text(0, top + 8, self._pen.fitting(stack.label, room), role=role)
            top, height = top + LINE - 2, _ROW - 2
        middle = top + height / 2
        bar = _BAR * (0.66 if stack.lighter else 1.0)
        end = self._parts(stack, middle - bar / 2, bar)
        if stack.spread:
            end = max(end, self._spread(stack.spread, middle))
        if self._beside:
            self._pen.text(0, middle + SMALL / 2 - 1, self._pen.fitting(stack.label, self._left - 8), role=role)
            said = self._pen.fitting(stack.said, self._said - 6, Weight.SEMIBOLD)
            self._pen.text(end + 6, middle + SMALL / 2 - 1, said, Anchor.LEFT, role, Weight.SEMIBOLD)
        if stack.key:
            says = f"{stack.label}: {stack.said}"
            self._pen.target(Target(stack.key, says, 0, middle - height / 2, self._pen.width, height))

    def _parts(self, stack: Stack, top: float, height: float) -> float:
        """Draw the parts end to end, a thread of paper between them; gives where they end."""
        whole: Figure = 0
        end = self._left
        for part in stack.parts:
            left, end = self._at(whole), self._at(whole + part.value)
            self._part(part.of, left, end - left, top, height)
            whole = whole + part.value
        return end

    def _part(self, of: int, left: float, width: float, top: float, height: float) -> None:
        role, pattern = FILLS[of % len(FILLS)] if of != WHOLE else (Role.QUIET, Pattern.HOLLOW)
        thread = 0.7 if width > 2 else 0.0
        self._pen.rect(left, top, width - thread, height, role, pattern)
        number = str(of + 1)
        if of == WHOLE or len(self._chart.part_names) < 3 or width < self._pen.wide(number) + 7 or height < SMALL + 2:
            return
        middle, plain = left + (width - thread) / 2, role is Role.ACCENT and not of
        if not plain:
            wide = self._pen.wide(number) + 3.4
            self._pen.rect(middle - wide / 2, top + height / 2 - 4.4, wide, 8.8, Role.PAPER, round=1.5)
        self._pen.text(middle, top + height / 2 + 2.7, number, Anchor.MIDDLE, Role.ON_ACCENT if plain else Role.INK)

    def _spread(self, spread: tuple[Figure, Figure], middle: float) -> float:
        low, high = self._at(spread[0]), self._at(spread[1])
        for x1, y1, x2, y2 in (
            (low, middle, high, middle),
            (low, middle - 3.5, low, middle + 3.5),
            (high, middle - 3.5, high, middle + 3.5),
        ):
            self._pen.put(Line(x1, y1, x2, y2, Role.PAPER, 3.0), Line(x1, y1, x2, y2, Role.INK, 1.1))
        return high

    def _spread_legend(self, top: float) -> float:
        for x1, y1, x2, y2 in ((0.0, 5.0, 10.0, 5.0), (0.0, 2.0, 0.0, 8.0), (10.0, 2.0, 10.0, 8.0)):
            self._pen.line(x1, top + y1, x2, top + y2, Role.INK, 1.1)
        self._pen.text(14, top + 7.6, self._pen.fitting(self._chart.spread_name, self._pen.width - 14))
        return top + LINE + 1
