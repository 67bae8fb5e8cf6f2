"""The languages there are to choose from, each by its own name."""

from pathlib import Path

from outsourcing_planner.language.spoken import spoken
from outsourcing_planner.resources import folder


def test_those_that_come_along() -> None:
    """English first, which needs no translation."""
    assert spoken(folder("translations")) == (("en", "English"), ("de", "Deutsch"), ("ar", "العربية"))


def test_a_translation_of_ones_own_is_offered(tmp_path: Path) -> None:
    """Whoever puts a folder there finds its language, whether we know its name or not."""
    for name in ("pt_BR", "de", "eo"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "outsourcing_planner.po").touch()
    (tmp_path / "it").mkdir()
    own = (("en", "English"), ("de", "Deutsch"), ("eo", "Esperanto"), ("pt_BR", "português (Brasil)"))
    assert spoken(tmp_path) == own
    assert spoken(tmp_path / "nowhere") == own[:1]
