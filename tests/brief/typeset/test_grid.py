"""How a table's width is shared: long words stay whole where there is room for them."""

import pytest

from outsourcing_planner.brief.content import Column, Table
from outsourcing_planner.brief.typeset.fonts import REGULAR, load_fonts
from outsourcing_planner.brief.typeset.grid import GAP, widths
from outsourcing_planner.brief.typeset.inking import width_of
from outsourcing_planner.brief.typeset.styles import BODY
from outsourcing_planner.brief.wording import plain

LONG = "Lohnabrechnungen"
OTHERS = "Wer für uns entscheidet und wer einspringt, wenn er krank ist oder Urlaub hat"


@pytest.fixture(autouse=True)
def _fonts() -> None:
    """The family is known before anything is measured."""
    load_fonts()


def table(*texts: str) -> Table:
    """A table of one row of such texts."""
    return Table(columns=tuple(Column(title="Was") for _ in texts), rows=(tuple(plain(text) for text in texts),))


@pytest.mark.parametrize("at", range(6))
def test_a_long_word_is_not_broken(at: int) -> None:
    """Its column takes what it needs from those with words that are short, wherever it stands; nothing is wider."""
    texts = [OTHERS] * 6
    texts[at] = f"Was {LONG} sind"
    sizes = widths(table(*texts), 480.0)
    assert sizes[at] >= width_of(LONG, REGULAR, BODY) + (GAP if at < 5 else 0)
    assert sum(sizes) == pytest.approx(480.0)


def test_words_too_long_for_all_columns_change_nothing() -> None:
    """Where there is no room, the columns stay alike and the words are broken."""
    sizes = widths(table(*[f"{'Donaudampfschiff' * 2} und {OTHERS}"] * 6), 480.0)
    assert sum(sizes) == pytest.approx(480.0)
    assert max(sizes) - min(sizes) <= GAP
