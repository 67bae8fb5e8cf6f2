"""Forms filled in by other programs come back whole: by browsers, Evince and others, live or kept as files."""

import gzip
import io
from contextlib import closing
from datetime import date

import pypdfium2
import pytest
from pypdf import PdfReader, PdfWriter

from outsourcing_planner.advice.answer import Answer, understood
from outsourcing_planner.advice.answer_preview import preview
from outsourcing_planner.exchange.answer_reading import values_of
from outsourcing_planner.exchange.answer_refusal import Refusal, RefusedError
from outsourcing_planner.plan.selection import ContractorKind
from tests.brief.reading import words_of

from .asked import FILLED, PLANS, VERSION, form_of, given_to
from .chrome import filled_in

KEPT = sorted(path.name for path in FILLED.glob("*.pdf*"))
CURRENCY = {"posters": "EUR", "messages": "KWD"}


def kept(name: str) -> bytes:
    """The bytes of a filled form as that program saved it."""
    data = (FILLED / name).read_bytes()
    return gzip.decompress(data) if name.endswith(".gz") else data


def expected_of(name: str) -> dict[str, str]:
    """All that comes back from a form: what was filled in, nothing elsewhere, and what nobody could change."""
    known = {"plan": name, "version": str(VERSION), "currency": CURRENCY[name]}
    return dict.fromkeys(PdfReader(io.BytesIO(form_of(name))).get_fields() or {}, "") | given_to(name) | known


def said(values: dict[str, str]) -> dict[str, str]:
    """Only what is not empty: later forms may ask more than those that were kept."""
    return {name: text for name, text in values.items() if text}


def test_there_is_a_form_of_each_program_and_plan() -> None:
    """None of the kept files is forgotten."""
    assert {name.split(".")[0] for name in KEPT} >= {
        f"{plan}-{program}" for plan in PLANS for program in ("chromium", "evince", "firefox", "mupdf")
    }


@pytest.mark.parametrize("name", KEPT)
def test_a_kept_form_comes_back_whole(name: str) -> None:
    """Every answer to the letter, in every script, and the plan, the version and the currency as they went out."""
    plan = name.split("-")[0]
    found = values_of(kept(name))
    assert said(found) == said(expected_of(plan))


@pytest.mark.parametrize("plan", PLANS)
def test_a_form_typed_into_in_chrome_comes_back_whole(plan: str) -> None:
    """Each letter is typed and each choice clicked; what is fixed cannot be typed over."""
    tries = {"plan": "another", "version": "9", "currency": "XXX"}
    assert values_of(filled_in(form_of(plan), given_to(plan) | tries)) == expected_of(plan)


def answer_of(plan: str, data: bytes) -> Answer:
    """What a returned form says."""
    asked = PLANS[plan]()
    return understood(asked, plan, VERSION, values_of(data), words_of(asked.locale))


def test_posters_are_understood() -> None:
    """Choices, prices, dates and texts of several lines arrive as what they are; nothing is odd but what is."""
    answer = answer_of("posters", kept("posters-firefox.pdf"))
    assert (answer.kind, answer.met) == (ContractorKind.FIRM, {"two": True, "files": False})
    assert (answer.total, answer.prices) == (115000, {"draw": 90050, "print": 24950})
    assert (answer.start, answer.valid) == (date(2027, 1, 11), date(2026, 12, 31))
    assert answer.people == "山田太郎\nمريم العتيبي\nZoë"
    seen = preview(PLANS["posters"](), answer, VERSION, date(2026, 11, 22), words_of("en_IE"))
    assert seen.problems == ("They do not have: The files become ours",)


def test_arabic_figures_are_understood() -> None:
    """Whatever digits they are written in, and to the last of three decimals."""
    answer = answer_of("messages", kept("messages-firefox.pdf"))
    assert (answer.fee, answer.prices) == (385750, {"reply": 280500, "post": 105250})
    assert answer.when == "من ١٠ صباحاً إلى ٦ مساءً"


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256"])
def test_a_form_that_only_forbids_changes_is_read(algorithm: str) -> None:
    """Some save it so that nobody changes it any more; no password is needed to read it."""
    for password in ("", "secret"):
        writer = PdfWriter(clone_from=io.BytesIO(kept("posters-firefox.pdf")))
        writer.encrypt(user_password=password, owner_password="owner", algorithm=algorithm)
        if not password:
            assert values_of(_bytes(writer))["name"] == given_to("posters")["name"]
            continue
        with pytest.raises(RefusedError) as caught:
            values_of(_bytes(writer))
        assert caught.value.refusal is Refusal.LOCKED


def test_the_pages_alone_are_enough() -> None:
    """They were taken over into another file, by a program that forgets the list of fields."""
    writer = PdfWriter(clone_from=io.BytesIO(kept("posters-firefox.pdf")))
    del writer.root_object["/AcroForm"]
    assert said(values_of(_bytes(writer))) == said(expected_of("posters"))


def test_a_form_printed_into_a_file_is_told() -> None:
    """As Chrome prints it: what was typed is ink now, and nobody could read it back."""
    with closing(pypdfium2.PdfDocument(kept("posters-firefox.pdf"))) as file:
        file.init_forms()
        for number in range(len(file)):
            with closing(file[number]) as page:
                page.flatten()
        target = io.BytesIO()
        file.save(target)
    with pytest.raises(RefusedError) as caught:
        values_of(target.getvalue())
    assert caught.value.refusal is Refusal.NO_FIELDS


def _bytes(writer: PdfWriter) -> bytes:
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()
