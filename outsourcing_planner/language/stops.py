"""One full stop at a sentence's end, also where what stands there ends with one itself: د.ك. or Ltd."""

from collections.abc import Mapping

STOP = "."
_MARKS = "\u200e\u200f\u061c"
"""Say which way a text runs, and stand behind the stop of a currency's name."""


def ends_with_stop(text: str) -> bool:
    """Whether the last sign that is seen is a full stop."""
    return text.rstrip(_MARKS).endswith(STOP)


def filled(message: str, values: Mapping[str, object]) -> str:
    """The message with its `{names}` filled in; of two full stops where a value meets the message, one."""
    said = message.format(**values)
    if ".." not in said and not any(f".{mark}." in said for mark in _MARKS):
        return said
    from string import Formatter  # seldom wanted, and loads patterns of its own

    pieces: list[str] = []
    for literal, name, shape, _ in Formatter().parse(message):
        after_stop = bool(pieces) and ends_with_stop(pieces[-1])
        pieces.append(literal[1:] if after_stop and literal.startswith(STOP) else literal)
        if name is not None:
            pieces.append(format(values[name], shape or ""))
    return "".join(pieces)
