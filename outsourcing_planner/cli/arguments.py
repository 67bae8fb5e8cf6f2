"""What may be typed after `outplan`: the commands, their options, and complaints of one line."""

import argparse
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import NoReturn, TypeAlias

from .outcome import CANNOT, one_line


class _Parser(argparse.ArgumentParser):
    """Complains in one line, without the usage."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{self.prog}: {one_line(message)}\n")
        raise SystemExit(CANNOT)


def parser(named: str = "") -> argparse.ArgumentParser:
    """The parser of the command line; `command` names the command that was chosen.

    With the command that is `named` alone, where there is one of that name: to build all takes as long as to check a
    small plan.
    """
    top = _Parser(prog="outplan", description="Plan what to outsource, from the command line.", allow_abbrev=False)
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True, prog=top.prog)
    for name in (named,) if named in _COMMANDS else _COMMANDS:
        _COMMANDS[name](commands)
    return top


_Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"


def _command(commands: _Commands, name: str, told: str) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=told, description=told[0].upper() + told[1:] + ".", allow_abbrev=False)


def _with_plan(commands: _Commands, name: str, told: str) -> argparse.ArgumentParser:
    command = _command(commands, name, told)
    command.add_argument("plan", metavar="PLAN", type=Path, help="the plan file")
    return command


def _add_new(commands: _Commands) -> None:
    command = _command(commands, "new", "make a plan file: blank, from a starter, or from content; never overwrites")
    source = command.add_mutually_exclusive_group()
    source.add_argument("--list", action="store_true", help="list the starters")
    source.add_argument("--starter", metavar="NAME", help="begin with this starter")
    source.add_argument("--from", dest="content", metavar="CONTENT.json", help="begin with this content; - reads it in")
    command.add_argument("-o", "--output", metavar="PLAN.outplan", type=Path, help="the plan file to make")


def _add_show(commands: _Commands) -> None:
    command = _with_plan(commands, "show", "print what a plan's draft holds")
    command.add_argument("--json", action="store_true", help="as the JSON that new --from reads")


def _add_schema(commands: _Commands) -> None:
    _command(commands, "schema", "print the JSON Schema of a plan's content")


def _add_check(commands: _Commands) -> None:
    command = _with_plan(commands, "check", "print what the plan check finds; exit status 1 where it finds an error")
    command.add_argument("--json", action="store_true", help="as JSON")
    _add_today(command)


def _add_figures(commands: _Commands) -> None:
    command = _with_plan(commands, "figures", "print every figure worked out from a plan, by name; for your eyes alone")
    command.add_argument("--json", action="store_true", help="as JSON, with exact values")
    _add_today(command)
    command.add_argument("--notice-on", metavar="YYYY-MM-DD", type=_day, help="as if notice were given on that day")


def _add_brief(commands: _Commands) -> None:
    command = _with_plan(commands, "brief", "save a plan's brief as PDF; the plan stays as it is")
    _add_pdf(command)
    command.add_argument(
        "--edition",
        choices=("full", "teaser", "agreement", "notice", "review"),
        default="full",
        help="full; teaser: without names, before a confidentiality agreement; agreement: the terms to tick and sign; "
        "notice: that the newest agreed version ends, and what is handed over until when; "
        "review: a blank form for each review",
    )
    command.add_argument(
        "--on", metavar="YYYY-MM-DD", type=_day, help="with --edition notice: the day notice is given; default: today"
    )
    command.add_argument("--lot", metavar="ID", help="only what the contractor of this lot needs")


def _add_private(commands: _Commands) -> None:
    command = _with_plan(commands, "private", "save a print for the owner alone, marked PRIVATE on every page")
    command.add_argument(
        "--print",
        dest="which",
        choices=("summary", "cost", "vanish", "interview", "renegotiation"),
        required=True,
        help="what you must know on a page; what it costs; if they vanish tomorrow; the same questions for all; "
        "what happened, your limits and what you want to change, for the next talk",
    )
    _add_pdf(command)


def _add_calendar(commands: _Commands) -> None:
    command = _with_plan(commands, "calendar", "save a plan's dates for a calendar program")
    command.add_argument("-o", "--output", metavar="OUT.ics", type=Path, required=True, help="the file to write")
    command.add_argument(
        "--edition",
        choices=("shared", "mine"),
        default="shared",
        help="shared: what both sides may know; mine: for the owner alone",
    )


def _add_answer_form(commands: _Commands) -> None:
    form = _with_plan(commands, "answer-form", "save the questions to contractors as CSV")
    form.add_argument("-o", "--output", metavar="FORM.csv", type=Path, required=True, help="the file to write")
    form.add_argument("--lot", metavar="ID", help="only what the contractor of this lot answers")


def _add_answer(commands: _Commands) -> None:
    back = _with_plan(commands, "answer", "print what a returned form says and what is odd about it")
    back.add_argument("returned", metavar="RETURNED", type=Path, help="the filled in PDF or CSV")
    back.add_argument("--take", action="store_true", help="take it into the plan as a candidate's quote")
    back.add_argument("--json", action="store_true", help="as JSON")
    _add_today(back)


def _add_pdf(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", "--output", metavar="OUT.pdf", type=Path, required=True, help="the PDF to write")
    command.add_argument("--paper", choices=("a4", "letter"), help="default: what the plan's region prints on")
    _add_today(command)


def _add_agree(commands: _Commands) -> None:
    command = _with_plan(commands, "agree", "keep the draft as the next agreed version, never changed again")
    command.add_argument("--on", metavar="YYYY-MM-DD", type=_day, required=True, help="the day both sides agreed")


def _add_compare(commands: _Commands) -> None:
    command = _with_plan(commands, "compare", "print what changed since an agreed version, term by term")
    command.add_argument("--from", dest="version", metavar="N", type=int, help="that version; default: the newest")
    command.add_argument("--json", action="store_true", help="as JSON")


def _add_today(command: argparse.ArgumentParser) -> None:
    command.add_argument("--today", metavar="YYYY-MM-DD", type=_day, help="as if it were that day")


def _day(text: str) -> date:
    """A day as ISO writes it; argparse turns the error into its own line."""
    try:
        if len(text) != len("YYYY-MM-DD"):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day written as YYYY-MM-DD") from None


_COMMANDS: Mapping[str, Callable[[_Commands], None]] = {
    "new": _add_new,
    "show": _add_show,
    "schema": _add_schema,
    "check": _add_check,
    "figures": _add_figures,
    "brief": _add_brief,
    "private": _add_private,
    "calendar": _add_calendar,
    "answer-form": _add_answer_form,
    "answer": _add_answer,
    "agree": _add_agree,
    "compare": _add_compare,
}
