"""Forms made to do harm: each is read as far as it means something, or refused, soon and with little memory."""

import logging
import zlib
from collections.abc import Iterator
from itertools import repeat
from typing import Final

import pytest

from outsourcing_planner.exchange.answer_pdf import LONGEST_VALUE
from outsourcing_planner.exchange.answer_reading import values_of
from outsourcing_planner.exchange.answer_refusal import Refusal, RefusedError

PAGES: Final = b"<</Type /Pages /Kids [] /Count 0>>"
OURS: Final = b"<</T (plan) /V (abc)>>"


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """The reader’s complaints about damaged files, which the child keeps to itself."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def file_of(*objects: bytes, more: bytes = b"") -> bytes:
    """A PDF with those objects, numbered from 1; the first is its catalogue."""
    data, begins = b"%PDF-1.7\n", []
    for number, held in enumerate(objects, 1):
        begins.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, held)
    rows = b"".join(b"%010d 00000 n \n" % at for at in begins)
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, rows)
    end = b"trailer\n<</Size %d /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, more, len(data))
    return data + table + end


def form_of(fields: bytes, *objects: bytes, beside: bytes = b"", more: bytes = b"") -> bytes:
    """A PDF with a form of those fields; other objects are numbered from 3."""
    catalogue = b"<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [%s] %s>> %s>>" % (fields, beside, more)
    return file_of(catalogue, PAGES, *objects)


def stream(data: bytes, about: bytes = b"") -> bytes:
    """A stream as it stands in a file."""
    return b"<</Length %d %s>>\nstream\n%s\nendstream" % (len(data), about, data)


def refused(data: bytes) -> Refusal:
    """Why nothing is taken from those bytes."""
    with pytest.raises(RefusedError) as caught:
        values_of(data)
    return caught.value.refusal


def test_fields_that_contain_each_other_a_thousand_times() -> None:
    """Each is looked at once, so that neither a circle nor a lattice of them takes for ever."""
    both = b" ".join([b"3 0 R 4 0 R"] * 1000)
    circle = (b"<</Kids [%s]>>" % both, b"<</T (plan) /V (abc) /Kids [%s]>>" % both)
    assert values_of(form_of(b"3 0 R", *circle)) == {"plan": "abc"}
    wide = 40
    rows = [
        b"<</Kids [%s]>>" % b" ".join(b"%d 0 R" % (3 + wide * row + at) for at in range(wide)) for row in range(1, 13)
    ]
    lattice = [held for row in rows for held in repeat(row, wide)] + [b"<</T (plan) /V (abc)>>"] * wide
    assert values_of(form_of(b"3 0 R", *lattice)) == {"plan": "abc"}


def test_a_chain_of_fields_without_an_end_in_sight() -> None:
    """Three thousand within each other, and ours at the bottom."""
    chain = [b"<</Kids [%d 0 R]>>" % number for number in range(4, 3004)]
    assert values_of(form_of(b"3 0 R", *chain, OURS)) == {"plan": "abc"}


def test_a_hundred_thousand_fields() -> None:
    """No more than a form can have are looked at; nothing of ours is among them."""
    assert refused(form_of(b"3 0 R " * 100_000, b"<</T (x) /V (y)>>")) is Refusal.OTHER_FORM


def test_brackets_within_brackets() -> None:
    """So many of them are no list of fields."""
    assert refused(form_of(b"[" * 20_000 + b"]" * 20_000)) is Refusal.NO_FIELDS


def test_names_and_values_in_other_alphabets_of_bytes() -> None:
    """UTF-16 in both orders and UTF-8, all with their marks."""
    fields = (
        b"<</T <FEFF0070006C0061006E> /V <FEFF006100620063>>> <</T <FFFE6E0061006D006500> /V <FFFE5A00EB00>>>"
        b"<</T (\xef\xbb\xbfwhen) /V (\xef\xbb\xbf\xe2\x82\xac)>>"
    )
    assert values_of(form_of(fields)) == {"plan": "abc", "name": "Zë", "when": "€"}


def test_a_text_so_long_that_it_is_a_stream() -> None:
    """Some programs put long answers into streams; they are read, and cut like any other."""
    fields = OURS + b"<</T (name) /V 3 0 R>> <</T (when) /V 4 0 R>>"
    texts = stream("\ufeffمريم".encode("utf-16-be")), stream(zlib.compress(b"x" * 50_000), b"/Filter /FlateDecode")
    found = values_of(form_of(fields, *texts))
    assert (found["name"], found["when"]) == ("مريم", "x" * LONGEST_VALUE)


def test_a_choice_told_by_its_places_alone() -> None:
    """A program marked the place that was chosen, and not the field it belongs to."""
    places = b"<</T (who) /FT /Btn /V /Off /Kids [<</AS /Off>> <</AS /firm>>]>> <</T (a) /FT /Btn /AS /Yes>>"
    assert values_of(form_of(OURS + places)) == {"plan": "abc", "who": "firm", "a": "Yes"}


def test_programs_and_files_within_the_form_are_left_alone() -> None:
    """Scripts, what is to be launched, attached files, a form of another kind: nothing of them is read."""
    fields = OURS + b"<</T (name) /V 4 0 R /AA <</K <</S /JavaScript /JS (app.alert(1))>>>>>>"
    more = (
        b"/OpenAction <</S /Launch /F (calc)>> /NeedsRendering true "
        b"/Names <</EmbeddedFiles <</Names [(a) 3 0 R]>> /JavaScript <</Names [(a) <</S /JavaScript /JS (x)>>]>>>>"
    )
    outside = b"<</Length 0 /F (/etc/hostname)>>\nstream\n\nendstream"
    data = form_of(fields, stream(b"<xdp/>"), outside, beside=b"/XFA 3 0 R", more=more)
    assert values_of(data) == {"plan": "abc", "name": ""}


def test_a_form_of_another_kind_alone() -> None:
    """It has no fields a viewer shows; so it has no form."""
    data = form_of(b"", stream(b"<xdp/>"), beside=b"/XFA [(template) 3 0 R]")
    assert refused(data) is Refusal.NO_FIELDS


def test_a_lock_nobody_here_has_a_key_to() -> None:
    """Locked for certain readers alone, as with a certificate: that is told as a lock, not as damage."""
    lock = b"/Encrypt <</Filter /Adobe.PubSec /V 4 /SubFilter /adbe.pkcs7.s5>> /ID [() ()]"
    catalogue = b"<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [%s]>>>>" % OURS
    assert refused(file_of(catalogue, PAGES, more=lock)) is Refusal.LOCKED


def test_a_place_that_stands_in_itself() -> None:
    """Found on a page, without a list of fields; the way up to its name ends."""
    page = b"<</Type /Page /Parent 2 0 R /Annots [4 0 R 5 0 R]>>"
    data = file_of(
        b"<</Type /Catalog /Pages 2 0 R>>",
        b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
        page,
        b"<</Subtype /Widget /Parent 4 0 R /V (x)>>",
        b"<</Subtype /Widget /T (plan) /V (abc)>>",
    )
    assert values_of(data) == {"plan": "abc"}


def test_a_table_larger_than_any_form() -> None:
    """Nobody answers with two million letters, and a row of a million cells would take long to take apart."""
    assert refused(b"plan,x,abc\n" + b"a," * 1_000_000) is Refusal.OTHER_FORM
