"""Strict JSON: what another program could read in two ways, or only at a great cost, is refused with its line."""

import json
import math
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

from ..plan.fields import N_
from .errors import Kind, PlanFileError

MAX_MARKS = 400_000
"""How many commas and opening brackets a file may hold, which bounds the time and memory its values take.

A plan of 5,000 tasks needs some 100,000, and as many again for each agreed version.
"""

MAX_DIGITS = 18
"""How long a number may be; the largest amount a plan can hold has 16 digits."""

MAX_DEPTH = 64
"""How deep values may lie within each other; a plan needs about 12."""

SEARCHED = 2_000_000
"""How long a file may be for a faulty line to be looked for, which takes a second pass; characters."""

_NESTED = (dict, list)
_BOM = b"\xef\xbb\xbf"
_STRING = r'"(?:[^"\\]++|\\.)*+"'
_PAIR = r"u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
_WHOLE_CHARACTERS = re.compile(rf"(?:[^\\]++|\\(?:{_PAIR}|(?!u[dD][89a-fA-F]).))*+", re.DOTALL)


class _RefusedError(ValueError):
    """A complaint raised from within the decoder, which does not tell where it stands."""


def parse(data: bytes, path: Path) -> Any:
    """The JSON value in the bytes of a file; raises `PlanFileError` naming the line.

    Refused are: other than UTF-8 (a byte order mark is accepted), a key that stands twice in one object, `NaN` and
    `Infinity`, numbers of more than `MAX_DIGITS` digits, halves of characters, more than `MAX_DEPTH` levels.
    """
    text = _text(data, path)
    try:
        value = json.loads(
            text,
            object_pairs_hook=_no_key_twice,
            parse_constant=_no_constant,
            parse_int=_whole,
            parse_float=_fraction,
        )
    except json.JSONDecodeError as error:
        _refuse(path, N_("It stops making sense in line {line}."), error.lineno)
    except _RefusedError as error:
        _refuse(path, *_found(text, error))
    except RecursionError:
        _refuse(path, N_("It is nested too deeply."))
    _refuse_deep(value, path)
    return value


def is_too_much(data: bytes) -> bool:
    """Whether these bytes hold more values than `parse` takes."""
    return sum(data.count(mark) for mark in b"{[,") > MAX_MARKS


def _text(data: bytes, path: Path) -> str:
    if not data:
        raise PlanFileError(Kind.DAMAGED, path, N_("It is empty."))
    if is_too_much(data):
        raise PlanFileError(Kind.TOO_LARGE, path)
    try:
        text = data.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse(path, N_("Line {line} is not readable text."), data.count(b"\n", 0, error.start) + 1)
    sound = _WHOLE_CHARACTERS.match(text)
    if sound is not None and sound.end() < len(text):
        _refuse(path, N_("Line {line} holds half a character."), _line(text, sound.end()))
    return text


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _RefusedError("key")
    return found


def _no_constant(_: str) -> NoReturn:
    raise _RefusedError("constant")


def _whole(written: str) -> int:
    if len(written) > MAX_DIGITS:
        raise _RefusedError("number")
    return int(written)


def _fraction(written: str) -> float:
    value = float(written) if len(written) <= MAX_DIGITS else math.inf
    if math.isinf(value):
        raise _RefusedError("number")
    return value


def _refuse_deep(value: Any, path: Path) -> None:
    level = [value] if isinstance(value, _NESTED) else []
    for _ in range(MAX_DEPTH):
        level = [inner for held in level for inner in _inside(held) if isinstance(inner, _NESTED)]
        if not level:
            return
    _refuse(path, N_("It is nested too deeply."))


def _inside(value: dict[str, Any] | list[Any]) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value


def _found(text: str, error: _RefusedError) -> tuple[str, int]:
    """The sentence and the line of a complaint; the line is looked for only now, and not in a huge file."""
    if len(text) > SEARCHED:
        return N_("It says something twice, or holds a number that is none."), 0
    if str(error) == "key":
        return N_("In line {line} something is said a second time."), _line_of_second_key(text)
    if str(error) == "constant":
        return N_("Line {line} holds something that is not a number."), _line_outside_strings(text, r"-?Infinity|NaN")
    number = rf"-?\d[\d.eE+-]{{{MAX_DIGITS},}}|-?\d[\d.]*[eE]\+?\d{{3,}}"
    return N_("Line {line} holds a number that is too large."), _line_outside_strings(text, number)


def _line_outside_strings(text: str, pattern: str) -> int:
    for match in re.finditer(f"{_STRING}|({pattern})", text, re.DOTALL):
        if match[1]:
            return _line(text, match.start())
    return 1


def _line_of_second_key(text: str) -> int:
    levels: list[set[str]] = []
    for match in re.finditer(rf"({_STRING})\s*+(:?)|([{{}}])", text, re.DOTALL):
        if match[3] == "{":
            levels.append(set())
        elif match[3]:
            levels.pop()
        elif match[2]:
            key = json.loads(match[1]) if "\\" in match[1] else match[1][1:-1]
            if key in levels[-1]:
                return _line(text, match.start())
            levels[-1].add(key)
    return 1


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def _refuse(path: Path, reason: str, line: int = 0) -> NoReturn:
    raise PlanFileError(Kind.DAMAGED, path, reason, {"line": line} if line else None)
