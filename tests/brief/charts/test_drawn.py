"""Every chart drawn at many widths: nothing leaves the sheet, no words lie on others, and it can be mirrored."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.brief.charts.drawn import NARROWEST, drawn
from outsourcing_planner.brief.charts.drawn.pen import FILLS
from outsourcing_planner.brief.charts.drawn.room import Room
from outsourcing_planner.brief.content import Chart
from outsourcing_planner.brief.drawing import (
    Anchor,
    Dot,
    Drawing,
    Label,
    Line,
    Pattern,
    Polyline,
    Rect,
    Role,
    Weight,
    hatching,
    mirrored,
)
from outsourcing_planner.brief.typeset.charts import measure
from outsourcing_planner.brief.typeset.fonts import load_fonts
from outsourcing_planner.plan import Plan
from tests import strategies
from tests.brief.reading import words_of

from .cases import charts_of, every_chart

CHARTS = every_chart()
WIDTHS = (NARROWEST, 200, 330, 496)
Box = tuple[float, float, float, float]


def _rough(text: str, weight: Weight, size: float) -> float:
    """A measure that needs no typeface."""
    return len(text) * size * (0.6 if weight is Weight.SEMIBOLD else 0.55)


def boxes(drawing: Drawing) -> list[tuple[Label, Box]]:
    """The labels with the rectangles they take: left, top, right, bottom."""
    found = []
    for mark in drawing.marks:
        if isinstance(mark, Label):
            wide = measure(mark.text, mark.weight, mark.size)
            left = mark.x - wide * {Anchor.LEFT: 0.0, Anchor.MIDDLE: 0.5, Anchor.RIGHT: 1.0}[mark.anchor]
            found.append((mark, (left, mark.y - mark.size * 0.72, left + wide, mark.y)))
    return found


def extent(drawing: Drawing) -> Box:
    """How far the marks reach."""
    found = [box for _, box in boxes(drawing)]
    for mark in drawing.marks:
        match mark:
            case Line():
                found.append(
                    (min(mark.x1, mark.x2), min(mark.y1, mark.y2), max(mark.x1, mark.x2), max(mark.y1, mark.y2))
                )
            case Rect():
                found.append((mark.x, mark.y, mark.x + mark.width, mark.y + mark.height))
            case Polyline():
                found += [(x, y, x, y) for x, y in mark.points]
            case Dot():
                radius = mark.radius
                found.append((mark.x - radius, mark.y - radius, mark.x + radius, mark.y + radius))
    lefts, tops, rights, bottoms = zip(*found, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


@pytest.fixture(scope="module", autouse=True)
def _fonts() -> None:
    load_fonts()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", CHARTS)
def test_nothing_leaves_the_sheet(name: str, width: float) -> None:
    """Whatever is drawn lies within the width asked for and the height told."""
    drawing = drawn(CHARTS[name], width, measure)
    left, top, right, bottom = extent(drawing)
    assert (left >= -0.1, top >= -0.1) == (True, True)
    assert right <= drawing.width + 0.1
    assert bottom <= drawing.height + 0.1


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", CHARTS)
def test_no_words_lie_on_others(name: str, width: float) -> None:
    """Two labels never touch."""
    found = boxes(drawn(CHARTS[name], width, measure))
    meeting = [
        (one.text, other.text)
        for (one, a), (other, b) in combinations(found, 2)
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]
    assert meeting == []


@pytest.mark.parametrize("name", CHARTS)
def test_said_in_words_and_figures_too(name: str) -> None:
    """Each chart has a name, a text that replaces it, and a table that is as wide as its heads."""
    chart = CHARTS[name]
    assert chart.name.strip()
    assert chart.alternative.strip()
    assert chart.table.rows
    assert {len(row) for row in chart.table.rows} == {len(chart.table.columns)}


@pytest.mark.parametrize("name", CHARTS)
def test_mirrored(name: str) -> None:
    """For languages written from the right the drawing is the same from the other side."""
    chart = CHARTS[name]
    there = drawn(chart, 400, measure)
    back = drawn(chart, 400, measure, right_to_left=True)
    assert back.right_to_left
    assert back.height == there.height
    assert len(back.marks) == len(there.marks)
    left, _, right, _ = extent(there)
    assert extent(back)[0] == pytest.approx(400 - right)
    assert extent(back)[2] == pytest.approx(400 - left)
    assert not mirrored(back).right_to_left


@given(strategies.plans())
def test_any_plan_can_be_drawn(plan: Plan) -> None:
    """Whatever the declarations allow is drawn without complaint, narrow and wide."""
    for chart in charts_of(plan, words_of("en_GB")).values():
        for width in (NARROWEST, 496):
            _, _, _, bottom = extent_of(chart, width)
            assert bottom > 0


def extent_of(chart: Chart, width: float) -> Box:
    """How far a chart reaches when text is measured roughly."""
    drawing = drawn(chart, width, _rough)
    assert drawing.height > 0
    for target in drawing.targets:
        assert 0 <= target.x <= drawing.width
    return extent(drawing)


def test_parts_differ_without_colour() -> None:
    """No two of the ways to fill an area are alike."""
    assert len(set(FILLS)) == len(FILLS) == 10


AREAS = st.builds(
    Rect,
    st.floats(-50, 50),
    st.floats(-50, 50),
    st.floats(0, 200),
    st.floats(0, 200),
    st.just(Role.ACCENT),
    st.sampled_from(Pattern),
)


@given(AREAS)
def test_hatching_stays_within_its_area(area: Rect) -> None:
    """Each stroke begins and ends in the area; plain and hollow ones have none."""
    strokes = list(hatching(area))
    for x1, y1, x2, y2 in strokes:
        for x, y in ((x1, y1), (x2, y2)):
            assert area.x - 1e-6 <= x <= area.x + area.width + 1e-6
            assert area.y - 1e-6 <= y <= area.y + area.height + 1e-6
    if area.pattern in (Pattern.PLAIN, Pattern.HOLLOW):
        assert strokes == []
    elif area.width > 10 and area.height > 10:
        assert strokes


def test_room_keeps_things_apart() -> None:
    """Things that would lie on each other get places beside, the first its own."""
    room = Room(0, 0, 100, 100, 10)
    places = [room.take(50, 50) for _ in range(40)]
    assert places[0] == pytest.approx((50, 50))
    for (x, y), (other, high) in combinations(places, 2):
        assert (x - other) ** 2 + (y - high) ** 2 >= 99.9


def test_room_that_is_full_gives_the_place_itself() -> None:
    """Where there is no free place left, things lie on each other after all."""
    room = Room(0, 0, 10, 10, 10)
    assert [room.take(5, 5), room.take(5, 5)] == [(5, 5), (5, 5)]
