"""Returned forms of all sorts: whole, damaged, huge and hostile ones; none can hurt, each is told apart."""

import io
import logging
import os
import time
import zlib
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, TextStringObject

from outsourcing_planner.advice.answer_form import answer_fields
from outsourcing_planner.brief.compose import compose
from outsourcing_planner.brief.content import About
from outsourcing_planner.brief.typeset import Paper, typeset
from outsourcing_planner.exchange import answers
from outsourcing_planner.exchange.answer_csv import form_bytes
from outsourcing_planner.exchange.answer_pdf import LONGEST_VALUE
from outsourcing_planner.exchange.answer_reading import MOST_TEXT, cleaned, values_of
from outsourcing_planner.exchange.answer_refusal import Refusal, RefusedError
from outsourcing_planner.exchange.answers import LARGEST, AnswerFileError, Trouble, read_answer
from tests import plans
from tests.brief.reading import ABOUT, words_of

from . import failing

WORDS = words_of("en_IE")
GIVEN = {"name": "Zoë 東京 مريم", "total": "450.00", "limits": "Not in\nAugust"}


@pytest.fixture(scope="module")
def form() -> bytes:
    """The brief of the café with its form."""
    about = About(version=1, on=ABOUT.on, draft=False, plan_id="abc")
    return typeset(compose(plans.cafe(), about, WORDS), Paper.A4)


@pytest.fixture
def saved(tmp_path: Path) -> Callable[[bytes], Path]:
    """Puts bytes into a file that came back."""

    def save(data: bytes) -> Path:
        path = tmp_path / "returned.pdf"
        path.write_bytes(data)
        return path

    return save


def filled(form: bytes, values: dict[str, str]) -> bytes:
    """The form with those texts in it, as a program that knows nothing of ours leaves it."""
    writer = PdfWriter(clone_from=io.BytesIO(form))
    for page in writer.pages:
        for note in page.get("/Annots") or ():
            field = note.get_object()
            if field.get("/T") in values:
                field[NameObject("/V")] = TextStringObject(values[field["/T"]])
    return _bytes(writer)


def _bytes(writer: PdfWriter) -> bytes:
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _made(*fields: DictionaryObject) -> bytes:
    """A PDF with those fields and nothing else."""
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    form = DictionaryObject({NameObject("/Fields"): ArrayObject(fields)})
    writer._root_object[NameObject("/AcroForm")] = form
    return _bytes(writer)


def _field(name: str, value: object) -> DictionaryObject:
    return DictionaryObject({NameObject("/T"): TextStringObject(name), NameObject("/V"): value})


def trouble(path: Path, seconds: float = 20) -> Trouble:
    """Why a file gives no answer."""
    with pytest.raises(AnswerFileError) as caught:
        read_answer(path, seconds)
    assert caught.value.say(WORDS) == caught.value.trouble.value
    return caught.value.trouble


def refused(data: bytes) -> Refusal:
    """Why the child’s reader takes nothing from those bytes."""
    with pytest.raises(RefusedError) as caught:
        values_of(data)
    return caught.value.refusal


@pytest.fixture
def quiet() -> Iterator[None]:
    """The reader’s complaints about damaged files, which the child keeps to itself."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def test_a_filled_form_comes_back_whole(form: bytes, saved: Callable[[bytes], Path]) -> None:
    """Texts of all scripts and lines, and what came filled in."""
    values = read_answer(saved(filled(form, GIVEN)))
    assert {name: values[name] for name in GIVEN} == GIVEN
    assert (values["plan"], values["version"], values["currency"]) == ("abc", "1", "EUR")
    assert set(values) <= {one.name for one in answer_fields(plans.cafe(), "abc", 1, WORDS)}


def test_the_csv_form_comes_back_whole() -> None:
    """As any spreadsheet saves it."""
    data = form_bytes(answer_fields(plans.cafe(), "abc", 1, WORDS), WORDS)
    text = data.decode("utf-8-sig").replace("name,Your name or firm,,", "name,Your name or firm,=Zoë & Co,")
    values = values_of(text.replace(",", ";").encode("utf-16"))
    assert (values["plan"], values["name"]) == ("abc", "=Zoë & Co")


def test_a_form_that_was_printed_into_a_file(saved: Callable[[bytes], Path], form: bytes) -> None:
    """Its fields are gone, which is said."""
    writer = PdfWriter()
    for page in PdfReader(io.BytesIO(form)).pages:
        writer.add_page(page)
    writer.remove_annotations(None)
    assert trouble(saved(_bytes(writer))) is Trouble.NO_FIELDS


def test_a_form_of_somebody_else() -> None:
    """Fields there are, but none of ours."""
    assert refused(_made(_field("tax number", TextStringObject("1")))) is Refusal.OTHER_FORM
    assert refused(b"a,b,c\n1,2,3\n") is Refusal.OTHER_FORM
    assert refused(b"GIF89a" + bytes(200)) is Refusal.OTHER_FORM


def test_a_locked_form(form: bytes) -> None:
    """Nobody can look inside without the password; one that only forbids changes is read."""
    for password in ("secret", ""):
        writer = PdfWriter(clone_from=io.BytesIO(form))
        writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-128")
        if password:
            assert refused(_bytes(writer)) is Refusal.LOCKED
        else:
            assert values_of(_bytes(writer))["plan"] == "abc"


def test_what_is_no_file(tmp_path: Path, saved: Callable[[bytes], Path]) -> None:
    """Missing, empty, a folder, a pipe nobody writes to, and more than is read at all."""
    assert trouble(tmp_path / "nowhere.pdf") is Trouble.MISSING
    assert trouble(saved(b"")) is Trouble.EMPTY
    assert trouble(tmp_path) is Trouble.NO_FILE
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.pdf")
        assert trouble(tmp_path / "pipe.pdf") is Trouble.NO_FILE
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert trouble(huge) is Trouble.TOO_LARGE


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize("keep", [0.2, 0.6, 0.95])
def test_a_torn_form(form: bytes, keep: float) -> None:
    """It is refused, or what is whole in it is read; the child turns every other error into a refusal."""
    try:
        assert values_of(filled(form, GIVEN)[: int(len(form) * keep)])["plan"] == "abc"
    except RefusedError as error:
        assert error.refusal in (Refusal.NO_FIELDS, Refusal.OTHER_FORM)
    except PyPdfError:
        pass


def test_values_that_would_fill_the_plan_are_cut() -> None:
    """One that is too long, and too many of them."""
    long = values_of(_made(_field("plan", TextStringObject("abc")), _field("name", TextStringObject("x" * 50_000))))
    assert len(long["name"]) == LONGEST_VALUE
    many = [_field(f"f{number}", TextStringObject("y" * LONGEST_VALUE)) for number in range(100)]
    found = values_of(_made(_field("plan", TextStringObject("abc")), *many))
    assert sum(map(len, found.values())) <= MOST_TEXT


def test_a_choice_written_as_the_text_of_a_name_is_read() -> None:
    """As pypdf leaves it; the text of a line keeps what it begins with."""
    choice, line = _field("must_a", TextStringObject("/yes")), _field("name", TextStringObject("/yes"))
    choice[NameObject("/FT")] = NameObject("/Btn")
    values = values_of(_made(_field("plan", TextStringObject("abc")), choice, line))
    assert (values["must_a"], values["name"]) == ("yes", "/yes")


def test_a_field_within_itself_is_read_once() -> None:
    """A tree that never ends is left after a few steps."""
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    own = writer._add_object(_field("plan", TextStringObject("abc")))
    field = own.get_object()
    assert isinstance(field, DictionaryObject)
    field[NameObject("/Kids")] = ArrayObject([own, own])
    writer._root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/Fields"): ArrayObject([own])})
    assert values_of(_bytes(writer)) == {"plan": "abc"}


def test_values_of_odd_kinds_and_names_of_odd_signs_are_left_out() -> None:
    """Neither a number nor a list is a text, and a name is made of letters and figures."""
    found = values_of(
        _made(
            _field("plan", TextStringObject("abc")),
            _field("total", NumberObject(5)),
            _field("name", ArrayObject([TextStringObject("x")])),
            _field("../../etc", TextStringObject("x")),
            _field("plan", TextStringObject("other")),
        )
    )
    assert found == {"plan": "abc", "total": "", "name": ""}


def test_a_bomb_ends_in_a_refusal(saved: Callable[[bytes], Path]) -> None:
    """A few kilobytes that unpack to gigabytes are given up, soon, and this process stays as it is."""
    packed = zlib.compress(zlib.compress(bytes(400_000_000), 9), 9)
    stream = (
        b"1 0 obj\n<</Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode] /Length %d>>\nstream\n"
        % len(packed)
        + packed
        + b"\nendstream\nendobj\n"
    )
    index = b"2 0 obj\n<</Type /XRef /Size 4 /W [1 2 1] /Root 3 0 R /Index [0 4] /Length 16>>\nstream\n"
    rows = bytes([0, 0, 0, 0, 1, 0, 9, 0]) + b"\x01" + (len(stream) + 9).to_bytes(2, "big") + b"\x00\x02\x00\x01\x00"
    data = b"%PDF-1.5\n" + stream + index + rows + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF" % (len(stream) + 9)
    began = time.monotonic()
    assert trouble(saved(data), 4) in (Trouble.TOO_LONG, Trouble.BROKEN, Trouble.NO_FIELDS)
    assert time.monotonic() - began < 15


@pytest.mark.parametrize(
    ("child", "seconds", "expected"),
    [
        (failing.sleeps, 1.0, Trouble.TOO_LONG),
        (failing.dies, 15.0, Trouble.BROKEN),
        (failing.lies, 15.0, Trouble.BROKEN),
        (failing.floods, 15.0, Trouble.BROKEN),
    ],
)
def test_a_child_that_fails_is_ended(child: Callable[[Connection], None], seconds: float, expected: Trouble) -> None:
    """Whether it hangs, dies, speaks nonsense or too much: it is gone, and the reason is told."""
    began = time.monotonic()
    with pytest.raises(AnswerFileError) as caught:
        answers._read_apart(b"data", seconds, child)
    assert caught.value.trouble is expected
    assert time.monotonic() - began < 20


@given(st.text())
def test_texts_are_cleaned(text: str) -> None:
    """No control sign but a line's end and a tab, no half characters, nothing that turns the direction."""
    found = cleaned(text)
    assert cleaned(found) == found
    assert not any(ord(sign) < 32 and sign not in "\n\t" for sign in found)
    assert not set(found) & set("\u202a\u202e\u2066\u2069\x7f")
    found.encode("utf-8")


@pytest.mark.usefixtures("quiet")
@given(st.binary(max_size=400))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_do_harm(data: bytes) -> None:
    """Anything at all is either read or refused by the child’s own reader."""
    for start in (b"", b"%PDF-1.7\n"):
        try:
            found = values_of(start + data)
        except Exception as error:
            assert not isinstance(error, SystemExit)
        else:
            assert "plan" in found
