"""Strings that trip programs, in every shared text of a plan: printed as they are, and nothing is opened for them."""

import sys
from collections.abc import Iterator
from typing import Any

import pytest

from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.finished import Finished, read
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.brief.typeset.text import printable
from outsourcing_planner.plan import Plan, paths
from outsourcing_planner.plan.shape import Kind
from tests import plans
from tests.brief.reading import ABOUT, squeezed, words_of

STRINGS = [
    "<b>5 < 6</b> & AT&T &amp; &#x41; <unclosed",
    "<img src='file:///etc/hostname'/> <a href=\"http://example.invalid\">here</a>",
    "</para></font><para><seq id='x'/><onDraw name='x'/>",
    "{0} {name} {{}} %s %(x)d %n $HOME `id` $(id) ${x}",
    "'; DROP TABLE plans; -- \" OR 1=1 /*",
    "../../etc/passwd C:\\con\\nul \\\\server\\share NUL:",
    "(parentheses) \\) \\( BT /F1 12 Tf (x) Tj ET endstream endobj %%EOF",
    "null undefined NaN None True -0 1e400 0x1F",
    "ﬁ ﬄ ½ № ™ Å Ω ǅ ß İ ı ſ",
    "¯\\_(ツ)_/¯ ʇxǝʇ ɥsılƃuƎ",
    "a\u0300\u0301\u0302\u0303\u0304b Z\u0351\u036b\u0343a\u0334",
    "한국어 中文 日本語 ภาษาไทย हिन्दी বাংলা ქართული",
    "مرحبا بالعالم שלום עולם (abc) [12.5%]",
    "👩\u200d👩\u200d👧 🏳\ufe0f\u200d🌈 🇰🇼 1\ufe0f\u20e3",
    "\u202eevil\u202c \u2066x\u2069 \u200bzero\ufeffwidth\u00ad soft",
    "a\x00b\x07c\x1b[31md\x7fe\x85f\ud800g\udfffh\ufffei\uffff",
    "tab\there and \u00a0 \u2003 \u3000 spaces \u2028 lines \u2029 end",
    "x" * 300,
    "ع" * 300,
]


def filled(text: str) -> Plan:
    """A plan with that text as each of its shared answers in words."""
    plan = plans.cafe()
    for path, one, value in list(paths.walk(plan)):
        if not one.field.shared or path in ("payment.currency", "communication.language"):
            continue
        if one.kind is Kind.TEXT and value:
            plan = paths.put(plan, path, text)
        elif one.kind is Kind.TEXTS and value:
            plan = paths.put(plan, path, (text, text))
    return plan


def spoken(finished: Finished) -> str:
    """All that a reader of the file can know of its pages, seen or read aloud, without spaces."""
    aloud = (text for name, text in finished.entries if name == "ActualText")
    return squeezed(" ".join((*finished.pages, *aloud)))


@pytest.fixture(scope="module")
def opened() -> Iterator[list[str]]:
    """What is opened outside the program's own folders while a brief is set; a hook cannot be taken away again."""
    found: list[str] = []
    watching = [True]

    def hook(event: str, given: tuple[Any, ...]) -> None:
        if watching and (event.startswith("socket.") or event in ("subprocess.Popen", "os.system")):
            found.append(event)
        if watching and event == "open" and any(part in str(given[0]) for part in ("hostname", "passwd")):
            found.append(str(given[0]))

    sys.addaudithook(hook)
    yield found
    watching.clear()


@pytest.mark.parametrize("text", STRINGS, ids=[str(number) for number in range(len(STRINGS))])
def test_every_string_is_printed_literally(text: str, opened: list[str]) -> None:
    """What can be drawn stands in the file as it was typed, what cannot as a square; nothing is opened for it."""
    finished = read(typeset(compose(filled(text), ABOUT, words_of("en_GB")), Paper.A4))
    said = spoken(finished)
    wanted = [squeezed(line) for line in printable(text).split("\n") if line.strip()]
    for line in wanted:
        assert said.count(line) > 5, line
    assert "\0" not in said
    assert opened == []
