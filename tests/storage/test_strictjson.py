"""Strict JSON: malformed, ambiguous and hostile bytes each end in one clear error, quickly and in little memory."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outsourcing_planner.storage.errors import Kind, PlanFileError
from outsourcing_planner.storage.planfile import PlanFile
from outsourcing_planner.storage.strictjson import MAX_DEPTH, parse

HERE = Path("plan.outplan")

MALFORMED = {
    "nothing": b"",
    "blanks": b"  \n ",
    "a nul": b"\0",
    "nuls": b"\0" * 4096,
    "half an object": b'{"a": 1',
    "a comma too many": b'{"a": 1,}',
    "a comma too many in a list": b"[1,]",
    "no comma": b'{"a": 1 "b": 2}',
    "two values": b"{} {}",
    "text after the end": b'{"a": 1} trailing',
    "a comment": b'{"a": 1} // why',
    "single quotes": b"{'a': 1}",
    "no quotes": b"{a: 1}",
    "a line end in a text": b'{"a": "b\nc"}',
    "a tab in a text": b'{"a": "b\tc"}',
    "an unknown escape": b'{"a": "\\x41"}',
    "half an escape": b'{"a": "\\u00"}',
    "a leading zero": b'{"a": 01}',
    "a plus sign": b'{"a": +1}',
    "a bare point": b'{"a": .5}',
    "hexadecimal": b'{"a": 0x1F}',
    "True": b'{"a": True}',
    "NaN": b'{"a": NaN}',
    "Infinity": b'{"a": Infinity}',
    "minus Infinity": b'{"a": -Infinity}',
    "a number of 400 digits": b'{"a": ' + b"9" * 400 + b"}",
    "a number of 100,000 digits": b'{"a": ' + b"9" * 100_000 + b"}",
    "an endless fraction": b'{"a": 0.' + b"3" * 5000 + b"}",
    "a power beyond all": b'{"a": 1e999}',
    "a key twice": b'{"a": 1, "b": {}, "a": 2}',
    "a key twice, written differently": b'{"a": 1, "\\u0061": 2}',
    "a lone first half": b'{"a": "\\ud83d"}',
    "a lone second half": b'{"a": "\\ude00"}',
    "halves the wrong way round": b'{"a": "\\ude00\\ud83d"}',
    "a raw half": b'{"a": "\xed\xa0\xbd"}',
    "an overlong character": b'{"a": "\xc0\xaf"}',
    "latin-1": '{"a": "Zoë"}'.encode("latin-1"),
    "UTF-16": '{"a": 1}'.encode("utf-16"),
    "UTF-32": '{"a": 1}'.encode("utf-32"),
    "two byte order marks": b'\xef\xbb\xbf\xef\xbb\xbf{"a": 1}',
    "lists in lists": b"[" * 100_000,
    "closed lists in lists": b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1),
    "objects in objects": b'{"a":' * 100_000,
}

BOMBS = {
    "blanks": b" " * 15_000_000,
    "a text": b'{"a": "' + b"x" * 15_000_000 + b'"}',
    "an open text": b'{"a": "' + b"x" * 15_000_000,
    "a text of escapes": b'{"a": "' + b"\\u0041" * 2_500_000 + b'"}',
    "wide characters": b'{"a": "' + "😀".encode() * 3_900_000 + b'"}',
    "one wide character": '{"a": "😀'.encode() + b"x" * 15_000_000 + b'", "b": NaN}',
    "empty lists": b"[" + b"[]," * 5_000_000 + b"[]]",
    "lists, not too many": b"[" + b"[]," * 195_000 + b"[]]",
    "objects, not too many": b"[" + b'{"a":"xy"},' * 130_000 + b"{}]",
    "texts, not too many": b"[" + b'"abcdefghijklmnopqrstuvwxy",' * 390_000 + b"1]",
    "numbers, not too many": b"[" + b"123456789012345678," * 390_000 + b"1]",
    "keys, the last one twice": b"{" + b",".join(b'"key%d":1' % at for at in range(390_000)) + b',"key389999":2}',
    "depth": b"[" * 15_000_000,
    "a long number": b'{"a": ' + b"1" * 15_000_000 + b"}",
    "a file beyond the cap": b"x" * 17_000_000,
}


@pytest.mark.parametrize("name", MALFORMED)
def test_malformed(name: str) -> None:
    """Malformed bytes are damage, said in a sentence."""
    with pytest.raises(PlanFileError) as caught:
        parse(MALFORMED[name], HERE)
    assert caught.value.kind is Kind.DAMAGED
    assert caught.value.reason.endswith(".")


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b'{\n"a": 1,\n"b" 2}', 3),
        (b'{"a": 1,\n"b": {"c": "{", "a": 2},\n"c": 3,\n"a": 2}', 4),
        (b'{"a": "NaN",\n"b": [1, NaN]}', 2),
        (b'{"a": "123456789012345678901234567890",\n\n"b": 123456789012345678901234567890}', 3),
        (b'{"a": "1e999",\n"b": 1e999}', 2),
        (b'{"a": "\\\\ud800",\n"b": "\\ud800"}', 2),
        (b'{"a": 1,\n"b": "\xff"}', 2),
    ],
)
def test_the_line_is_named(data: bytes, line: int) -> None:
    """The complaint names the line where it stands, whatever is written in texts before it."""
    with pytest.raises(PlanFileError) as caught:
        parse(data, HERE)
    assert caught.value.values["line"] == line


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        (b'{"a": "\\ud83d\\ude00"}', {"a": "😀"}),
        (b'{"a": "\\\\ud83d \\" \\\\"}', {"a": '\\ud83d " \\'}),
        (b'{"a": 1000000000000000}', {"a": 10**15}),
        (b'{"a": {"a": 1}, "b": {"a": 1}}', {"a": {"a": 1}, "b": {"a": 1}}),
        (b"[" * MAX_DEPTH + b"]" * MAX_DEPTH, json.loads("[" * MAX_DEPTH + "]" * MAX_DEPTH)),
    ],
)
def test_sound(data: bytes, value: object) -> None:
    """What is sound is read: a byte order mark, pairs of halves, the largest amount, the same key in two objects."""
    assert parse(data, HERE) == value


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**15), 10**15) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


@given(JSON, st.booleans(), st.sampled_from([None, 1]))
def test_agrees_with_the_library(value: object, ascii_only: bool, indent: int | None) -> None:
    """Whatever another program writes as sound JSON is read as that program meant it."""
    written = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    if not any(half in written.lower() for half in ("\\ud", "\ud800")):
        assert parse(written.encode(), HERE) == value


@given(st.binary(max_size=60))
def test_anything_is_read_or_refused(data: bytes) -> None:
    """No bytes end in anything but a value or our one error."""
    try:
        parse(data, HERE)
    except PlanFileError as error:
        assert str(error)


_MEASURE = """
import re, sys, time
from pathlib import Path
from outsourcing_planner.storage.errors import PlanFileError
from outsourcing_planner.storage.planfile import PlanFile
start = time.process_time()
try:
    PlanFile.open(Path(sys.argv[1]))
except PlanFileError as error:
    spent = time.process_time() - start
    peak = re.search(r"VmHWM:\\s*(\\d+) kB", Path("/proc/self/status").read_text())[1]
    print(error.kind.name, spent, int(peak) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted in other units elsewhere")
@pytest.mark.parametrize("name", BOMBS)
def test_bombs(name: str, tmp_path: Path) -> None:
    """A file made to exhaust the program is refused in a moment and within 200 MB, and stays as it was."""
    path = tmp_path / "bomb.outplan"
    path.write_bytes(BOMBS[name])
    answer = subprocess.run([sys.executable, "-c", _MEASURE, str(path)], capture_output=True, text=True, check=True)
    kind, seconds, megabytes = answer.stdout.split()
    assert kind in ("DAMAGED", "TOO_LARGE", "NOT_A_PLAN")
    assert float(seconds) < 3  # a second on a computer that does nothing else
    assert int(megabytes) < 200
    assert path.read_bytes() == BOMBS[name]


def test_what_is_no_file(tmp_path: Path) -> None:
    """A folder, a device, a pipe without a writer and a missing file are told apart and never waited for."""
    found = {}
    (tmp_path / "pipe").touch()
    if sys.platform != "win32":
        import os

        (tmp_path / "pipe").unlink()
        os.mkfifo(tmp_path / "pipe")
        (tmp_path / "device").symlink_to("/dev/zero")
        (tmp_path / "loop").symlink_to(tmp_path / "loop")
        found = {"pipe": Kind.NOT_A_PLAN, "device": Kind.NOT_A_PLAN, "loop": Kind.IO}
    for name, kind in {".": Kind.NOT_A_PLAN, "missing": Kind.MISSING, "missing/plan": Kind.MISSING, **found}.items():
        with pytest.raises(PlanFileError) as caught:
            PlanFile.open(tmp_path / name)
        assert caught.value.kind is kind, name
