"""What the drawings of all charts share: marks one by one, texts that fit, legends and captions."""

from collections.abc import Iterable, Sequence

from ...drawing import (
    SMALL,
    Anchor,
    Drawing,
    Label,
    Line,
    Mark,
    Measure,
    Pattern,
    Rect,
    Role,
    Target,
    Weight,
)

LINE = 11.0
"""From one line of text to the next."""

_LONGEST = 200
_SWATCH = 8.0

FILLS: tuple[tuple[Role, Pattern], ...] = (
    (Role.ACCENT, Pattern.PLAIN),
    (Role.SOFT, Pattern.PLAIN),
    (Role.ACCENT, Pattern.RISING),
    (Role.ACCENT, Pattern.HOLLOW),
    (Role.ACCENT, Pattern.LEVEL),
    (Role.ACCENT, Pattern.LATTICE),
    (Role.ACCENT, Pattern.UPRIGHT),
    (Role.QUIET, Pattern.PLAIN),
    (Role.ACCENT, Pattern.FALLING),
    (Role.ACCENT, Pattern.GRID),
)
"""How the parts of a whole are told apart, also without colour; neighbours differ most."""


class Pen:
    """Puts marks on a drawing of a given width; asks how wide texts are with `measure`."""

    def __init__(self, width: float, measure: Measure) -> None:
        self.width = width
        self._measure = measure
        self._marks: list[Mark] = []
        self._targets: list[Target] = []

    def finish(self, height: float) -> Drawing:
        """All that was drawn, over that height."""
        return Drawing(self.width, height, tuple(self._marks), tuple(self._targets))

    def put(self, *marks: Mark) -> None:
        """Draw marks of one's own making."""
        self._marks.extend(marks)

    def line(self, x1: float, y1: float, x2: float, y2: float, role: Role = Role.HAIR, width: float = 0.6) -> None:
        """Draw a straight stroke."""
        self._marks.append(Line(x1, y1, x2, y2, role, width))

    def rect(
        self, x: float, y: float, width: float, height: float, role: Role, pattern: Pattern = Pattern.PLAIN,
        round: float = 0.0,
    ) -> None:  # fmt: skip
        """Draw an area; one without a width or height is not drawn."""
        if width > 0 and height > 0:
            self._marks.append(Rect(x, y, width, height, role, pattern, round))

    def text(
        self, x: float, y: float, text: str, anchor: Anchor = Anchor.LEFT, role: Role = Role.QUIET,
        weight: Weight = Weight.REGULAR,
    ) -> None:  # fmt: skip
        """Write a line of text."""
        if text:
            self._marks.append(Label(x, y, text, anchor, role, weight))

    def target(self, target: Target) -> None:
        """Say that a part of the drawing can be picked."""
        self._targets.append(target)

    def wide(self, text: str, weight: Weight = Weight.REGULAR) -> float:
        """How wide a text is."""
        return self._measure(text, weight, SMALL)

    def widest(self, texts: Iterable[str]) -> float:
        """How wide the widest of several texts is; 0 for none."""
        return max((self.wide(text) for text in texts), default=0.0)

    def fitting(self, text: str, room: float, weight: Weight = Weight.REGULAR) -> str:
        """The text on one line, cut where it is wider than its room."""
        line = " ".join(text[: _LONGEST * 2].split())[:_LONGEST]
        if self.wide(line, weight) <= room:
            return line
        short, long = 0, len(line)
        while long - short > 1:
            middle = (short + long) // 2
            fits = self.wide(line[:middle].rstrip() + "…", weight) <= room
            short, long = (middle, long) if fits else (short, middle)
        return line[:short].rstrip() + "…" if short else ""

    def wrapped(self, text: str, room: float) -> list[str]:
        """The text in lines that fit; a word wider than the room is cut."""
        lines: list[str] = []
        for word in text.split():
            joined = f"{lines[-1]} {word}" if lines else word
            if lines and self.wide(joined) <= room:
                lines[-1] = joined
            else:
                lines.append(self.fitting(word, room))
        return lines

    def caption(self, text: str, top: float) -> float:
        """Write what stands under a chart; gives where the next thing may begin."""
        for line in self.wrapped(text, self.width):
            top += LINE
            self.text(0, top - 2.5, line)
        return top

    def legend(self, entries: Sequence[tuple[str, Role, Pattern]], top: float) -> float:
        """Write what each filling stands for, as many beside each other as fit; gives where the next may begin."""
        left, used = 0.0, False
        for name, role, pattern in entries:
            said = self.fitting(name, self.width - _SWATCH - 6)
            wide = _SWATCH + 4 + self.wide(said) + 12
            if used and left + wide - 12 > self.width:
                left, top = 0.0, top + LINE + 1
            self.rect(left, top + 1, _SWATCH, _SWATCH, role, pattern, 1.0)
            self.text(left + _SWATCH + 4, top + 7.6, said)
            left, used = left + wide, True
        return top + LINE + 1 if used else top
