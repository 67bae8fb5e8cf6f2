"""The working days of both sides over the hours of one day, season by season."""

from ...drawing import SMALL, Drawing, Pattern, Role, Weight
from ..kinds import DayChart, DayRow, Season
from .pen import LINE, Pen

_ROW = 14.0
_BAR = 8.0
_HEAD = 15.0
_BETWEEN = 7.0
_DAY = 1440


def days(chart: DayChart, pen: Pen) -> Drawing:
    """The hours, then each season: its name, a bar for each side, what they share filled."""
    return _Days(chart, pen).draw()


class _Days:
    def __init__(self, chart: DayChart, pen: Pen) -> None:
        self._chart, self._pen = chart, pen
        names = pen.widest(pen.fitting(row.label, pen.width) for one in chart.seasons for row in one.rows)
        self._left = min(names + 12, pen.width * 0.3)
        self._right = pen.width - 8

    def draw(self) -> Drawing:
        top = LINE + 3
        bottom = top + sum(self._height(season) for season in self._chart.seasons) - _BETWEEN
        self._hours(top, bottom)
        for season in self._chart.seasons:
            self._season(season, top)
            top += self._height(season)
        entries = [(self._chart.common_name, Role.ACCENT, Pattern.PLAIN)]
        bottom = self._pen.legend(entries, bottom + 6)
        return self._pen.finish(self._pen.caption(self._chart.caption, bottom) + 4 if self._chart.caption else bottom)

    def _height(self, season: Season) -> float:
        return _HEAD + _ROW * len(season.rows) + _BETWEEN

    def _at(self, minute: int) -> float:
        return self._left + (self._right - self._left) * minute / _DAY

    def _hours(self, top: float, bottom: float) -> None:
        free = 0.0
        for grade in self._chart.hours:
            at = self._at(int(grade.value))
            self._pen.line(at, top - 2, at, bottom)
            wide = self._pen.wide(grade.label)
            begins = min(at - wide / 2, self._pen.width - wide)
            if begins >= free:
                self._pen.text(begins, SMALL + 0.5, grade.label)
                free = begins + wide + 6

    def _season(self, season: Season, top: float) -> None:
        text = self._pen.fitting(f"{season.name} · {season.said}", self._pen.width, Weight.SEMIBOLD)
        wide = self._pen.wide(text, Weight.SEMIBOLD)
        self._pen.rect(0, top + 1, wide + 6, _HEAD - 3, Role.PAPER)
        self._pen.text(0, top + 10, text, role=Role.INK, weight=Weight.SEMIBOLD)
        for at, row in enumerate(season.rows):
            self._row(row, top + _HEAD + at * _ROW)

    def _row(self, row: DayRow, top: float) -> None:
        middle = top + _ROW / 2
        self._pen.text(0, middle + SMALL / 2 - 1, self._pen.fitting(row.label, self._left - 8))
        for span in row.spans:
            left, right = self._at(span.start), self._at(span.end)
            self._pen.rect(left, middle - _BAR / 2, right - left, _BAR, Role.ACCENT, Pattern.HOLLOW)
        for span in row.common:
            left, right = self._at(span.start), self._at(span.end)
            self._pen.rect(left, middle - _BAR / 2, right - left, _BAR, Role.ACCENT)
