"""Tests that the program can be translated: every message is found by the tools, and nothing on screen escapes them."""

import ast
import re
import string
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import CommandLineInterface
from babel.messages.pofile import read_po, write_po
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

import outsourcing_planner
from outsourcing_planner.advice.readiness import STEPS
from outsourcing_planner.app import build
from outsourcing_planner.language.words import DOMAIN
from outsourcing_planner.ui.window import Window

PACKAGE = Path(outsourcing_planner.__file__).parent
KEYWORDS = {"say": None, "say_many": (1, 2), "N_": None}
PSEUDO = "eo"
"""A language nobody translates into by chance; its sentences here are the English ones in brackets."""
LETTERS = str.maketrans("AEIOUaeiou", "ÂÊÎÔÛâêîôû")
FIGURES = {"EUR", "USD", "GBP", "PDF"}


Message = tuple[str, int, str | tuple[str, ...]]
"""File, line, and the English text, or one and many."""


def every_message() -> list[Message]:
    """The messages in the package as it is now."""
    found = extract_from_dir(PACKAGE, [("**.py", "python")], keywords=KEYWORDS)
    return [(file, line, message) for file, line, message, *_ in found]


@pytest.fixture(scope="module")
def messages() -> list[Message]:
    """Every message in the package."""
    return every_message()


def texts(message: str | tuple[str, ...]) -> tuple[str, ...]:
    """A message's forms."""
    return (message,) if isinstance(message, str) else tuple(message)


def placeholders(text: str) -> set[str]:
    """The `{names}` in a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_there_is_something_to_translate(messages: list[Message]) -> None:
    """Labels, sentences and names of steps are all among the messages."""
    every = {text for _, _, message in messages for text in texts(message)}
    assert len(every) > 400
    assert {"Goals", "&Back", "Saved {time}", "Net days", *(step.title for step in STEPS)} - every <= {"Net days"}


def test_every_placeholder_has_a_plain_name(messages: list[Message]) -> None:
    """A translator sees `{day}`, never `{}` or `{0}` or a piece of code."""
    for file, line, message in messages:
        for text in texts(message):
            for name in placeholders(text):
                assert re.fullmatch(r"[a-z_]+", name), (file, line, text)


def test_one_and_many_have_the_same_placeholders(messages: list[Message]) -> None:
    """Both forms can be filled in with the same values; only the number itself may be left out of the first."""
    for file, line, message in messages:
        if not isinstance(message, str):
            one, many = texts(message)
            assert placeholders(one) | {"n"} == placeholders(many) | {"n"}, (file, line, message)


def test_no_message_is_spelled_in_two_ways(messages: list[Message]) -> None:
    """Two messages that differ only in the names of their placeholders would be translated twice."""
    shapes: dict[str, str] = {}
    for _, _, message in messages:
        for text in texts(message):
            shape = re.sub(r"\{\w+\}", "{}", text)
            if "{}" in shape and len(re.sub(r"\W", "", shape)) > 3:
                assert shapes.setdefault(shape, text) == text


def said_calls() -> Iterator[tuple[Path, ast.Call]]:
    """Every call that says or marks a message."""
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in KEYWORDS and node.args:
                    yield file, node


def test_no_message_is_put_together_by_the_program() -> None:
    """A sentence built from pieces, or with a value already in it, cannot be translated."""
    for file, call in said_calls():
        for argument in call.args[: 2 if len(call.args) > 1 else 1]:
            assert not isinstance(argument, ast.JoinedStr | ast.BinOp), (file.name, call.lineno)


def test_both_forms_of_a_counted_message_stand_at_its_call() -> None:
    """Marked apart from each other, one and many would be two messages, and `ngettext` would find neither."""
    calls = [(file, call) for file, call in said_calls() if ast.unparse(call.func).split(".")[-1] == "say_many"]
    assert len(calls) > 60
    for file, call in calls:
        assert all(isinstance(argument, ast.Constant) for argument in call.args[:2]), (file.name, call.lineno)


def literals(file: Path) -> Iterator[tuple[str, int]]:
    """The texts in quotes with their lines, but for what documents the code and what stands in a text put together."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    documents = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    within = {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documents | within:
            yield node.value, node.lineno


def test_no_message_is_hidden_from_the_tools(messages: list[Message]) -> None:
    """What has `{names}`, or is given to something named after saying, stands where the tools look for messages."""
    every = {text for *_, message in messages for text in texts(message)} | {"{complaint}"}
    for file in sorted(PACKAGE.rglob("*.py")):
        for text, line in literals(file):
            if re.search(r"(?<!\$)\{[a-z_]+\}", text) and "xmlns" not in text:
                assert text in every, (file.name, line, text)
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = ast.unparse(node.func).split(".")[-1]
                if name.strip("_") == "say" and isinstance(node.args[0].value, str):
                    assert node.args[0].value in every, (file.name, node.lineno, node.args[0].value)


def test_every_value_of_a_message_is_given() -> None:
    """Where values come along with a message, they are exactly its placeholders."""
    for file, call in said_calls():
        first = call.args[0]
        is_say = isinstance(call.func, ast.Attribute | ast.Name) and ast.unparse(call.func).endswith("say")
        if (
            is_say
            and isinstance(first, ast.Constant)
            and isinstance(first.value, str)
            and call.keywords
            and all(given.arg for given in call.keywords)
        ):
            assert placeholders(first.value) == {given.arg for given in call.keywords}, (file.name, call.lineno)


def pseudo(text: str) -> str:
    """A translation that shows: in brackets, with other vowels, its placeholders and mnemonic kept."""
    parts = re.split(r"(\{\w+\}|&\w)", text)
    return "⟦" + "".join(part if at % 2 else part.translate(LETTERS) for at, part in enumerate(parts)) + "⟧"


@pytest.fixture(scope="module")
def translations(messages: list[Message], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the pseudo translation, made the way a translator would leave it."""
    catalogue = Catalog(locale=PSEUDO, domain=DOMAIN)
    for file, line, message in messages:
        forms = texts(message)
        if forms[0]:
            said = pseudo(forms[0]) if len(forms) == 1 else tuple(pseudo(form) for form in forms)
            catalogue.add(forms[0] if len(forms) == 1 else forms, said, [(file, line)])
    folder = tmp_path_factory.mktemp("translations")
    (folder / PSEUDO).mkdir()
    with (folder / PSEUDO / f"{DOMAIN}.po").open("wb") as target:
        write_po(target, catalogue)
    return folder


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, translations: Path) -> Iterator[Window]:
    """The program in the pseudo language."""
    made = build(qapp, tmp_path / "data", language=PSEUDO, translations=translations)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    build(qapp, tmp_path / "data", language="en_GB").deleteLater()


def is_said(text: str) -> bool:
    """Whether nothing but figures and keys is left of a text outside the brackets of the translation."""
    text, before = re.sub(r" \((?:Ctrl|Alt|Shift|F\d)[^)]*\)", "", text), ""
    while before != text:
        before, text = text, re.sub(r"⟦[^⟦⟧]*⟧", "", text)
    return not [word for word in re.findall(r"[^\W\d_]{2,}", text) if word not in FIGURES]


def words_on(window: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that can be read or heard on the screen now, as (where, text)."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        name = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, QLabel | QAbstractButton):
            yield name, widget.text()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield f"{name} placeholder", widget.placeholderText()
        if isinstance(widget, QTableView):
            model = widget.model()
            for column in range(model.columnCount()):
                yield f"{name} header", str(model.headerData(column, widget.horizontalHeader().orientation()) or "")
        if isinstance(widget, QListWidget):
            for row in range(widget.count()):
                yield f"{name} row", widget.item(row).text()
                yield f"{name} row tip", widget.item(row).toolTip()
        if isinstance(widget, QComboBox) and widget.objectName() not in ("payment.currency", "locale"):
            for at in range(widget.count()):
                yield f"{name} choice", widget.itemText(at)
        yield f"{name} tip", widget.toolTip()
        yield f"{name} name", widget.accessibleName()
        yield f"{name} description", widget.accessibleDescription()
    for action in window.findChildren(QAction):
        is_own_name = action.objectName().startswith("language.") and action.objectName() != "language.system"
        if isinstance(action.parent(), QMenu | Window) and not is_own_name:
            yield f"QAction {action.objectName()}", action.text()


def offenders(window: Window, users: set[str]) -> list[tuple[str, str]]:
    """What is on the screen in plain English and no text of the user's."""
    QApplication.processEvents()
    return [(where, text) for where, text in words_on(window) if text not in users and not is_said(text)]


def test_home_speaks_the_owners_language(window: Window) -> None:
    """No word on the home screen is left in English, nor in its commands."""
    assert offenders(window, set()) == []
    assert is_said(window.windowTitle())


@pytest.mark.parametrize("step", [step.key for step in STEPS])
def test_every_step_speaks_the_owners_language(window: Window, step: str) -> None:
    """No word of an empty plan's pages, of the frame around them or of the review is left in English."""
    create = window.findChild(QAbstractButton, "home.new")
    assert isinstance(create, QAbstractButton)
    create.click()
    assert window.view is not None
    window.view.wizard.go(step)
    assert offenders(window, {window.view.keeper.path.stem}) == []


@pytest.mark.parametrize("command", ["about", "help"])
def test_about_and_help_speak_the_owners_language(window: Window, command: str) -> None:
    """Only names of programs, licences and keys stay as they are."""
    action = window.findChild(QAction, command)
    assert isinstance(action, QAction)
    action.trigger()
    (shown,) = [one for one in window.findChildren(QWidget, command) if one.isVisible()]
    left = [label.text() for label in shown.findChildren(QLabel) if not label.text().startswith("⟦")]
    assert left == []


def test_the_documented_command_makes_a_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command in docs/translating.md finds exactly what the program says."""
    page = (PACKAGE.parent / "docs" / "translating.md").read_text(encoding="utf-8")
    (line,) = [line.strip() for line in page.splitlines() if line.strip().startswith("pybabel extract -k")]
    target = tmp_path / "messages.pot"
    monkeypatch.chdir(PACKAGE.parent)
    monkeypatch.setenv("LANG", "C.UTF-8")
    run: Callable[[list[str]], object] = CommandLineInterface().run
    run(["pybabel", "--quiet", *line.replace("messages.pot", str(target)).split()[1:]])
    with target.open("rb") as source:
        made = {message.id if isinstance(message.id, str) else tuple(message.id) for message in read_po(source)}
    assert made - {""} == {message for *_, message in every_message() if message}
