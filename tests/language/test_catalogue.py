"""A translator's file says here what it says to the tools of translators."""

import gettext
import io
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from outsourcing_planner.language.catalogue import catalogue_in
from outsourcing_planner.resources import folder

FILES = sorted(folder("translations").glob("*/*.po"))

ODD = r"""# A note
msgid ""
msgstr ""
"Language: de\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

#: somewhere.py
msgid "A \"quoted\" word,\n"
"and \\ another line"
msgstr ""
"Ein „Wort“\tund\n"
"noch \\ eine Zeile"

#, fuzzy, python-brace-format
msgid "Unsure"
msgstr "Unsicher"

msgid "Empty"
msgstr ""

#, python-brace-format
msgid "{n} task"
msgid_plural "{n} tasks"
msgstr[0] "{n} Aufgabe"
msgstr[1] "{n} Aufgaben"

msgid "Half"
msgid_plural "Halves"
msgstr[0] "Hälfte"
msgstr[1] ""

#~ msgid "Gone"
#~ msgstr "Weg"
"""


def compiled(file: Path) -> gettext.GNUTranslations:
    """What Babel makes of a file for gettext."""
    with file.open("rb") as source:
        catalogue = read_po(source)
    target = io.BytesIO()
    write_mo(target, catalogue)
    target.seek(0)
    return gettext.GNUTranslations(target)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.name)
def test_each_translation_says_what_gettext_says(file: Path) -> None:
    """Every message in every form, and what is no message stays."""
    ours, theirs = catalogue_in(file), compiled(file)
    with file.open("rb") as source:
        messages = [message.id for message in read_po(source) if message.id]
    assert messages
    for message in messages:
        if isinstance(message, str):
            assert ours.gettext(message) == theirs.gettext(message)
        else:
            one, many = message
            assert [ours.ngettext(one, many, n) for n in range(130)] == [
                theirs.ngettext(one, many, n) for n in range(130)
            ]
            assert ours.gettext(one) == theirs.gettext(one)
    assert ours.gettext("No such message") == "No such message"
    assert [ours.ngettext("one", "many", n) for n in (0, 1, 2)] == ["many", "one", "many"]


def test_odd_entries(tmp_path: Path) -> None:
    """Lines that go on, signs written as others, entries that are unsure, empty, half done or crossed out."""
    file = tmp_path / "odd.po"
    file.write_text(ODD, "utf-8")
    ours, theirs = catalogue_in(file), compiled(file)
    for message in ('A "quoted" word,\nand \\ another line', "Unsure", "Empty", "Gone", "{n} task"):
        assert ours.gettext(message) == theirs.gettext(message)
    assert ours.gettext('A "quoted" word,\nand \\ another line') == "Ein „Wort“\tund\nnoch \\ eine Zeile"
    assert [ours.ngettext("{n} task", "{n} tasks", n) for n in (0, 1, 2)] == [
        "{n} Aufgaben",
        "{n} Aufgabe",
        "{n} Aufgaben",
    ]
    assert [ours.ngettext("Half", "Halves", n) for n in (1, 2)] == ["Half", "Halves"]


def test_a_file_is_read_again_when_it_changed(tmp_path: Path) -> None:
    """A translator who saves their file sees it with the next window."""
    file = tmp_path / "new.po"
    file.write_text('msgid "Yes"\nmsgstr "Ja"\n', "utf-8")
    assert catalogue_in(file).gettext("Yes") == "Ja"
    assert catalogue_in(file) is catalogue_in(file)
    file.write_text('msgid "Yes"\nmsgstr "Jawohl"\n', "utf-8")
    assert catalogue_in(file).gettext("Yes") == "Jawohl"
