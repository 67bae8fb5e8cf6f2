"""Tests of new plan files: named after the plan, never in place of another."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from outsourcing_planner.language import load_words
from outsourcing_planner.storage.errors import PlanFileError
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.storage.starters import load_starter, sample, starters
from outsourcing_planner.ui.new_plans import free_path, new_file
from outsourcing_planner.ui.surroundings import Surroundings


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Website", "Website"),
        ("../../etc/passwd", "etc passwd"),
        ("A: b? *c*|", "A b c"),
        ("...", "Plan"),
        ("", "Plan"),
        ("x" * 300, "x" * 80),
        ("שירות לקוחות", "שירות לקוחות"),
        ("one\ntwo\t three", "one two three"),
    ],
)
def test_a_title_becomes_a_name_that_any_file_can_have(tmp_path: Path, title: str, name: str) -> None:
    """Whatever the title is, the file lies in the folder it should."""
    path = free_path(tmp_path, title)
    assert (path.parent, path.name) == (tmp_path, f"{name}.outplan")


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    """Nothing is ever saved over."""
    for name in ("Website", "Website 2"):
        (tmp_path / f"{name}.outplan").write_bytes(b"")
    assert free_path(tmp_path, "Website").name == "Website 3.outplan"


def test_a_blank_plan_is_a_file_at_once(qapp: QApplication, around: Surroundings) -> None:
    """It can be opened, has the region's currency and a name to find it by."""
    file = new_file(around, "")
    assert file.path == around.places.plans / "New plan.outplan"
    assert PlanFile.open(file.path).contents.draft.payment.currency == "GBP"


@pytest.mark.parametrize("starter", [starter.name for starter in starters()])
def test_every_starter_makes_a_plan(qapp: QApplication, around: Surroundings, starter: str) -> None:
    """A starter is a plan with work in it, in the region's figures."""
    draft = PlanFile.open(new_file(around, starter).path).contents.draft
    assert draft.tasks.items
    assert draft.locale == "en_GB"


def test_the_sample_keeps_its_own_figures(qapp: QApplication, around: Surroundings) -> None:
    """Its amounts are in its own currency, so that is not changed."""
    assert new_file(around, "", is_sample=True).contents.draft == sample()


@pytest.mark.parametrize(
    ("language", "locale", "currency"),
    [("de_AT", "de_AT", "EUR"), ("de", "de_DE", "EUR"), ("ar_KW", "ar_KW", "KWD"), ("fr_CH", "fr_CH", "CHF")],
)
def test_a_new_plan_is_in_the_owners_language(
    qapp: QApplication, around: Surroundings, language: str, locale: str, currency: str
) -> None:
    """Its texts, and with them its brief and its currency; what has no translation is English as the window is."""
    around = msgspec.structs.replace(around, words=load_words(around.translations, language))
    for starter in starters():
        draft = new_file(around, starter.name).contents.draft
        assert (draft.locale, draft.payment.currency) == (locale, currency)
        assert draft.goals.summary == load_starter(starter.name, around.words.language).goals.summary
    told = new_file(around, "", is_sample=True).contents.draft
    assert told == sample(language)
    assert (told.locale, told.payment.currency) == ("en_GB" if language == "fr_CH" else locale, "GBP")


def test_a_folder_that_cannot_be_made_is_said(qapp: QApplication, around: Surroundings) -> None:
    """The one error of storage, for the home screen to tell."""
    around.places.plans.parent.mkdir(parents=True)
    around.places.plans.write_bytes(b"a file in the way")
    with pytest.raises(PlanFileError):
        new_file(around, "")
