"""The door itself: arguments, streams, and what is loaded, in a process of its own."""

import os
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from outsourcing_planner.cli.arguments import parser

from .conftest import Outplan

_LOADED = (
    "import sys; from outsourcing_planner.cli import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
)


def _process(arguments: Sequence[str], **others: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([sys.executable, *arguments], capture_output=True, timeout=60, env={**os.environ, **others})


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("bake",),
        ("check",),
        ("check", "a", "b"),
        ("--today",),
        ("agree", "a"),
        ("brief", "a"),
        ("new", "--fr", "x"),
    ],
)
def test_wrong_arguments(outplan: Outplan, arguments: tuple[str, ...]) -> None:
    """What cannot be understood is told in one line, with status 2."""
    ran = outplan(*arguments)
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith("outplan")


@pytest.mark.parametrize("command", ["", "new", "show", "schema", "check", "brief", "agree", "compare"])
def test_help(outplan: Outplan, command: str) -> None:
    """Every command explains itself."""
    ran = outplan(*command.split(), "--help")
    assert ran.status == 0
    assert ran.out.startswith("usage: outplan")


def test_complaint_is_one_line_whatever_the_name(outplan: Outplan) -> None:
    """A file's name cannot break the line or steer the terminal."""
    ran = outplan("check", "a\nb\x1b[31m.outplan")
    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert "\x1b" not in ran.err


def test_check_loads_neither_qt_nor_reportlab(bakery: Path) -> None:
    """A check needs no screen and no PDF."""
    ran = _process(["-c", _LOADED, "check", str(bakery), "--today", "2026-11-22"])
    loaded = {name.partition(".")[0] for name in ran.stderr.decode().split()}
    assert ran.stdout == b"Nothing to mend.\n"
    assert "outsourcing_planner" in loaded
    assert not loaded & {"PySide6", "shiboken6", "reportlab"}


def test_brief_loads_no_qt(bakery: Path, tmp_path: Path) -> None:
    """A brief needs no screen."""
    ran = _process(["-c", _LOADED, "brief", str(bakery), "-o", str(tmp_path / "out.pdf")])
    assert (tmp_path / "out.pdf").is_file()
    assert not {name.partition(".")[0] for name in ran.stderr.decode().split()} & {"PySide6", "shiboken6"}


def test_process_says_one_line_and_no_traceback(tmp_path: Path) -> None:
    """What cannot be done ends the process with status 2."""
    ran = _process(["-m", "outsourcing_planner.cli", "check", str(tmp_path / "none.outplan")])
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert ran.stderr.count(b"\n") == 1
    assert b"Traceback" not in ran.stderr


def test_output_is_utf8_on_any_console(bakery: Path) -> None:
    """A console of another code page still gets every letter."""
    ran = _process(["-m", "outsourcing_planner.cli", "show", str(bakery)], PYTHONIOENCODING="cp1252:strict")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "The owner’s" in ran.stdout.decode() or "o’clock" in ran.stdout.decode()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_reader_who_leaves_is_no_trouble(bakery: Path) -> None:
    """`outplan show … | head` ends quietly."""
    reader, writer = os.pipe()
    os.close(reader)
    with subprocess.Popen(
        [sys.executable, "-m", "outsourcing_planner.cli", "show", str(bakery)], stdout=writer, stderr=subprocess.PIPE
    ) as running:
        os.close(writer)
        _, complaint = running.communicate(timeout=60)
    assert (running.returncode, complaint) == (0, b"")


def test_stopped_from_the_keyboard(outplan: Outplan, monkeypatch: pytest.MonkeyPatch, bakery: Path) -> None:
    """Ctrl+C ends with 130 and says nothing."""

    def stop(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("outsourcing_planner.cli.showing.show", stop)
    ran = outplan("show", "plan.outplan")
    assert (ran.status, ran.out, ran.err) == (130, "", "")


def test_a_command_alone_is_understood_as_among_all(outplan: Outplan) -> None:
    """Building only the parser of the command that was named changes nothing that is read or explained."""
    for name, options in _COMMANDS.items():
        assert parser(name).parse_args([name, *options]) == parser().parse_args([name, *options])
        assert _helped(parser(name), name) == _helped(parser(), name)
    assert outplan("--help").out.count("\n    ") >= len(_COMMANDS)


_COMMANDS = {
    "new": ["--list"],
    "show": ["a.outplan"],
    "schema": [],
    "check": ["a.outplan", "--json"],
    "figures": ["a.outplan"],
    "brief": ["a.outplan", "-o", "b.pdf"],
    "private": ["a.outplan", "--print", "cost", "-o", "b.pdf"],
    "calendar": ["a.outplan", "-o", "b.ics"],
    "answer-form": ["a.outplan", "-o", "b.csv"],
    "answer": ["a.outplan", "b.csv"],
    "agree": ["a.outplan", "--on", "2026-11-22"],
    "compare": ["a.outplan"],
}


def _helped(one: ArgumentParser, name: str) -> str:
    told = StringIO()
    with redirect_stdout(told), pytest.raises(SystemExit):
        one.parse_args([name, "--help"])
    return told.getvalue()
