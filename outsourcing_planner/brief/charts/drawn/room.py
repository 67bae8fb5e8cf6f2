"""Keeps round things apart that would lie on each other: each gets the free place nearest to its own."""

from collections.abc import Iterator
from math import cos, pi, sin

_RINGS = 60

Place = tuple[float, float]


class Room:
    """An area in which places are given away, none nearer to another than `apart`."""

    def __init__(self, left: float, top: float, right: float, bottom: float, apart: float) -> None:
        self._left, self._top, self._right, self._bottom = left, top, right, bottom
        self._apart = apart
        self._cells: dict[tuple[int, int], list[Place]] = {}
        self._untried: dict[Place, Iterator[Place]] = {}

    def take(self, x: float, y: float) -> Place:
        """The free place nearest to this one, from now on taken; this one itself where there is none."""
        home = (x, y)
        # What was not free once never will be, so that the search goes on where it stopped.
        for place in self._untried.setdefault(home, _around(home, self._apart / 2)):
            if self._is_free(place):
                self._cells.setdefault(self._cell(place), []).append(place)
                return place
        return home

    def _cell(self, place: Place) -> tuple[int, int]:
        return int(place[0] // self._apart), int(place[1] // self._apart)

    def _is_free(self, place: Place) -> bool:
        x, y = place
        if not (self._left <= x <= self._right and self._top <= y <= self._bottom):
            return False
        column, row = self._cell(place)
        return all(
            (x - other) ** 2 + (y - high) ** 2 >= self._apart**2
            for near in range(column - 1, column + 2)
            for line in range(row - 1, row + 2)
            for other, high in self._cells.get((near, line), ())
        )


def _around(home: Place, step: float) -> Iterator[Place]:
    """Places ever further from one, ring by ring, itself first."""
    yield home
    for ring in range(1, _RINGS):
        for at in range(6 * ring):
            angle = pi * at / (3 * ring)
            yield home[0] + ring * step * cos(angle), home[1] + ring * step * sin(angle)
