"""Nothing of ours in a document escapes translation: said in Greek letters, it holds no others."""

import gettext
import re

import pytest
from babel import Locale

from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import Brief, Chart, Heading
from outsourcing_planner.brief.edition import Edition
from outsourcing_planner.brief.private import PrivatePrint, compose_private
from outsourcing_planner.brief.typeset.glyphs import texts
from outsourcing_planner.language import Words
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.shape import Kind
from outsourcing_planner.plan.tasks import Decision

from .filling import filled
from .reading import ABOUT

GREEK = dict(zip("abcdefghijklmnopqrstuvwxyz", "αβχδεφγηιςκλμνοπψρστυωωξυζ", strict=True))
OWN = {"EUR"}
"""The code of the currency."""


class Greek(gettext.NullTranslations):
    """Each message in Greek letters, its `{names}` left."""

    def gettext(self, message: str) -> str:
        """The message."""
        pieces = re.split(r"(\{[^}]*\})", message)
        return "".join(one if one.startswith("{") else self._greek(one) for one in pieces)

    def ngettext(self, one: str, many: str, n: int) -> str:
        """The form of the message for that many."""
        return self.gettext(one if n == 1 else many)

    def _greek(self, text: str) -> str:
        return "".join(GREEK.get(sign.lower(), sign) for sign in text)


WORDS = Words(Greek(), Locale.parse("ja_JP"), "el")


def plan() -> Plan:
    """A plan with every field filled, in which no text has a letter of the Latin alphabet."""
    made = filled()
    for path, one, _ in paths.walk(made):
        if one.kind is Kind.TEXT and paths.field(path).label and path not in ("locale", "payment.currency"):
            made = paths.put(made, path, "漢字")
        elif one.kind is Kind.TEXTS:
            made = paths.put(made, path, ("漢字", "漢字"))
    return paths.put(made, "tasks.items[one].decision", Decision.OUTSOURCE)


def latin(brief: Brief) -> set[str]:
    """Words in Latin letters that the document prints or says aloud."""
    aloud = [block.alternative for block in brief.blocks if isinstance(block, Chart)]
    names = [block.name for block in brief.blocks if isinstance(block, Chart)]
    heads = [block.title for block in brief.blocks if isinstance(block, Heading)]
    said = " ".join((*texts(brief), brief.furniture.page.format(page=1, count=1), *aloud, *names, *heads))
    return set(re.findall(r"[A-Za-z]{2,}", said)) - OWN


@pytest.mark.parametrize("edition", list(Edition))
def test_all_of_a_brief_is_translated(edition: Edition) -> None:
    """Every label, sentence and unit of each edition comes through the translation."""
    assert not latin(compose(plan(), ABOUT, WORDS, edition))


@pytest.mark.parametrize("which", list(PrivatePrint))
def test_all_of_a_private_print_is_translated(which: PrivatePrint) -> None:
    """The prints for the owner alone are in the owner's language as well."""
    assert not latin(compose_private(which, plan(), ABOUT, WORDS))
