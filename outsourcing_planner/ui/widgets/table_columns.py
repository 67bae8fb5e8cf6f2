"""The head of a table and the widths below it: figures, dates and choices get what they need, texts share the rest."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextOption
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from ...plan.shape import Declared, Kind, declared
from ...plan.values import Item
from .. import theme
from .table_cells import PAD, WRAPPED, row_height
from .table_model import ItemModel
from .table_text import lines

_LOOKED_AT = 60
_MOST_HEIGHTS = 200
_EASY = {Kind.DATE: 148, Kind.TIME: 96, Kind.WHOLE: 96, Kind.DECIMAL: 96, Kind.CHOICE: 148, Kind.YES_NO: 96}
_TIGHT = {Kind.DATE: 112, Kind.TIME: 72, Kind.WHOLE: 72, Kind.DECIMAL: 72, Kind.CHOICE: 104, Kind.YES_NO: 72}
_EASY_TEXT, _TIGHT_TEXT = 152, 100
_AT_MOST = 220


class ColumnHead(QHeaderView):
    """The quiet row of labels over a table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(theme.gap(8))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 (Qt's own name)
        """Draw a label in muted ink over a hairline."""
        look = theme.current()
        side = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        text = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal)
        space = rect.adjusted(PAD, 0, -PAD, -1)
        painter.setFont(look.font(theme.HINT))
        painter.setPen(look.colour("muted" if self._is_shared(logicalIndex) else "plum"))
        flow = QTextOption(QStyle.visualAlignment(self.layoutDirection(), side) | Qt.AlignmentFlag.AlignAbsolute)
        flow.setTextDirection(self.layoutDirection())
        flow.setWrapMode(QTextOption.WrapMode.NoWrap)
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(QRectF(space), shown, flow)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("hair"))

    def _is_shared(self, column: int) -> bool:
        model = self.model()
        if not isinstance(model, ItemModel) or is_secret(model.item_type):
            return True  # where all is private, the card stands on violet, and its heads need not say it again
        return model.fields[column].field.shared


def is_secret(item_type: type[Item]) -> bool:
    """Whether nothing in items of that kind is ever shared, as with risks and candidates."""
    return not any(one.field.shared for one in declared(item_type).values())


def widths(model: ItemModel, room: int, metrics: QFontMetrics, look: theme.Look) -> list[int]:
    """The width of each column; together they fill the room, or pass it where it is too small for them."""
    needed = [_needed(model, at, one, metrics, look, _EASY, _EASY_TEXT) for at, one in enumerate(model.fields)]
    if sum(needed) > room:
        needed = [_needed(model, at, one, metrics, look, _TIGHT, _TIGHT_TEXT) for at, one in enumerate(model.fields)]
    sharing = [at for at, one in enumerate(model.fields) if one.kind in WRAPPED] or list(range(len(needed)))
    spare = room - sum(needed)
    if spare > 0:
        even = _levelled([needed[at] for at in sharing], spare)
        for at, width in zip(sharing, even, strict=True):
            needed[at] = width
    return needed


def heights(model: ItemModel, wide: list[int], font: QFont, look: theme.Look) -> list[int]:
    """The height of each row so that its texts have room; a very long table has rows of one line, and none is given."""
    if len(model.items) > _MOST_HEIGHTS:
        return []
    texts = [at for at, one in enumerate(model.fields) if one.kind in WRAPPED]
    return [
        row_height(
            look, max((len(lines(model.index(row, at).data(), font, wide[at] - 2 * PAD)) for at in texts), default=1)
        )
        for row in range(len(model.items))
    ]


def _needed(
    model: ItemModel,
    at: int,
    one: Declared,
    metrics: QFontMetrics,
    look: theme.Look,
    at_least: dict[Kind, int],
    text_at_least: int,
) -> int:
    label = QFontMetrics(look.font(theme.HINT)).horizontalAdvance(model.headerData(at, Qt.Orientation.Horizontal))
    if one.kind in WRAPPED:
        return max(look.px(text_at_least), label + 2 * PAD + 2)
    said = (model.index(row, at).data() for row in range(min(len(model.items), _LOOKED_AT)))
    widest = max((metrics.horizontalAdvance(text) for text in said), default=0)
    return max(look.px(at_least[one.kind]), label + 2 * PAD + 2, min(widest, look.px(_AT_MOST)) + 2 * PAD + 2)


def _levelled(needed: list[int], spare: int) -> list[int]:
    """The same widths with the spare room added so that they end up as alike as can be, to the last pixel."""
    made = list(needed)
    while spare > 0:
        least = min(made)
        lowest = [at for at, width in enumerate(made) if width == least]
        next_up = min((width for width in made if width > least), default=least + spare)
        step = min(next_up - least, spare // len(lowest))
        if step == 0:
            for at in lowest[:spare]:
                made[at] += 1
            break
        for at in lowest:
            made[at] += step
        spare -= step * len(lowest)
    return made
