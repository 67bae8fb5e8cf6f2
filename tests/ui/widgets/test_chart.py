"""Charts on the screen: drawn in every look, told to screen readers, picked with mouse and keys."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from outsourcing_planner.brief.charts.kinds import DotChart, Point
from outsourcing_planner.brief.drawing import Role, Target
from outsourcing_planner.language import Words
from outsourcing_planner.ui import theme
from outsourcing_planner.ui.widgets.chart import ChartView
from outsourcing_planner.ui.widgets.chart_ink import colour
from tests.brief.charts.cases import every_chart

CHARTS = every_chart()
KINDS = (
    "sample tasks",
    "clinic payments",
    "sample exposure",
    "small costs",
    "small scores",
    "clinic overlap",
    "sample timeline 1",
)


def tasks() -> DotChart:
    """The picture of the sample's tasks."""
    chart = CHARTS["sample tasks"]
    assert isinstance(chart, DotChart)
    return chart


@pytest.fixture
def view(qtbot: QtBot, words: Words) -> ChartView:
    """The sample's tasks on the screen, 600 pixels wide."""
    shown = ChartView(tasks())
    qtbot.addWidget(shown)
    shown.resize(600, shown.heightForWidth(600))
    shown.show()
    return shown


def _middle(view: ChartView, target: Target) -> QPoint:
    return view.placed(target.x, target.y, target.width, target.height).center().toPoint()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK])
def test_every_chart_is_painted_in_every_look(
    qtbot: QtBot, words: Words, qapp: QApplication, mode: theme.Mode, scale: float
) -> None:
    """With light and dark colours, small and large text, from left and right, something in the accent is drawn."""
    theme.apply(qapp, mode, scale)
    accent = theme.current().colour("accent")
    for name in KINDS:
        chart = CHARTS[name]
        shown = ChartView(chart)
        qtbot.addWidget(shown)
        shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft if scale == 1.0 else Qt.LayoutDirection.LeftToRight)
        shown.resize(420, shown.heightForWidth(420))
        picture = shown.grab().toImage()
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)}
        assert accent.rgb() in colours, name
        assert shown.drawing.right_to_left == (scale == 1.0)
    theme.apply(qapp, theme.Mode.LIGHT)


def test_it_says_what_it_shows(view: ChartView) -> None:
    """A screen reader gets the chart's name and the text that replaces it; the keyboard can go to it."""
    assert view.accessibleName() == tasks().name
    assert view.accessibleDescription() == tasks().alternative
    assert view.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_clicking_picks(view: ChartView, qtbot: QtBot) -> None:
    """A click on a dot tells its task; one beside it tells nothing."""
    target = view.drawing.targets[2]
    with qtbot.waitSignal(view.picked) as told:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=_middle(view, target))
    assert told.args == [target.key]
    assert target.key == tasks().points[2].key
    with qtbot.assertNotEmitted(view.picked):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() // 3, view.height() // 3))
        QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=_middle(view, target))


def test_keys_pick(view: ChartView, qtbot: QtBot) -> None:
    """Arrow keys go from task to task, Home and End to the first and last, Enter picks; nothing is picked before."""
    keys = [point.key for point in tasks().points]
    with qtbot.assertNotEmitted(view.picked):
        QTest.keyClick(view, Qt.Key.Key_Return)
    for key, expected in (
        (Qt.Key.Key_Right, keys[0]),
        (Qt.Key.Key_Down, keys[1]),
        (Qt.Key.Key_Left, keys[0]),
        (Qt.Key.Key_Up, keys[0]),
        (Qt.Key.Key_End, keys[-1]),
        (Qt.Key.Key_Right, keys[-1]),
        (Qt.Key.Key_Home, keys[0]),
    ):
        QTest.keyClick(view, key)
        assert view.marked is not None
        assert view.marked.key == expected
    with qtbot.waitSignal(view.picked) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [keys[0]]


def test_the_mark_is_drawn(view: ChartView, qtbot: QtBot) -> None:
    """The ring stands around the whole chart, and then around the marked dot."""
    before = view.ringed
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert before.toRect() == view.rect()
    assert view.ringed.width() < 50
    assert view.ringed.contains(_middle(view, view.drawing.targets[0]))


def test_what_was_marked_stays_marked(view: ChartView) -> None:
    """When the plan changes, the mark keeps to its task; it goes when the task does."""
    QTest.keyClick(view, Qt.Key.Key_End)
    chart = tasks()
    last = chart.points[-1].key
    view.show_chart(_with_points(chart, chart.points[2:]))
    assert view.marked is not None
    assert view.marked.key == last
    view.show_chart(_with_points(chart, chart.points[:1]))
    assert view.marked is None


def _with_points(chart: DotChart, points: tuple[Point, ...]) -> DotChart:
    return msgspec.structs.replace(chart, points=points)


def test_a_chart_without_things_to_pick(qtbot: QtBot, words: Words) -> None:
    """Its keys and clicks do what they do elsewhere."""
    shown = ChartView(CHARTS["sample payments"])
    qtbot.addWidget(shown)
    shown.resize(500, shown.heightForWidth(500))
    with qtbot.assertNotEmitted(shown.picked):
        QTest.keyClick(shown, Qt.Key.Key_Right)
        QTest.keyClick(shown, Qt.Key.Key_Return)
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert shown.marked is None
    assert shown.focusPolicy() == Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("width", [260, 500, 900])
def test_on_a_page_it_is_as_high_as_it_is_drawn(qtbot: QtBot, words: Words, width: int) -> None:
    """In a page that scrolls, every chart has the height its width asks for, no more."""
    page = QWidget()
    column = QVBoxLayout(page)
    views = [ChartView(CHARTS[name]) for name in ("sample tasks", "clinic payments", "small scores")]
    for one in views:
        column.addWidget(one)
    column.addStretch()
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    qtbot.addWidget(area)
    area.resize(width, 300)
    area.show()
    qtbot.waitUntil(lambda: all(one.height() == one.heightForWidth(one.width()) for one in views))
    assert page.height() <= sum(one.height() for one in views) + 80


def test_colours_come_from_the_look(words: Words, qapp: QApplication) -> None:
    """Each role has a colour of the theme; paper is what lies behind the chart."""
    for mode in (theme.Mode.LIGHT, theme.Mode.DARK):
        theme.apply(qapp, mode)
        look = theme.current()
        assert colour(Role.ACCENT, look) == QColor(look.palette.accent)
        assert colour(Role.PAPER, look, "surface") == QColor(look.palette.surface)
        assert len({colour(role, look).name() for role in (Role.ACCENT, Role.SOFT, Role.PAPER, Role.INK)}) == 4
    theme.apply(qapp, theme.Mode.LIGHT)
