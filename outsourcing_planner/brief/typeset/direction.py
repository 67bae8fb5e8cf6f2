"""In which order the characters of a line stand, left to right, and which way it runs.

Each piece of a sentence is an isolate, so that a name never pulls the figure beside it out of its place.
"""

import unicodedata
from collections.abc import Sequence

from .bidi import CLOSING, resolved

_RIGHT = frozenset(("R", "AL"))


def runs_right_to_left(pieces: Sequence[str], document: bool) -> bool:
    """Whether a line runs from the right, when the document around it does so or not.

    In a document written from the right, a sentence of ours runs as the greater part of its own words does, which are
    the pieces that keep a space to their neighbours, whatever names are put into it; without such words the greater
    part of all pieces decides, the first of them where that is even. A text in one piece is right to left when it
    begins so, or when as many of its words are as not. Elsewhere a line also has to begin from the right, and in
    several pieces, as a sentence of ours, it never does. A text without words, such as a figure, runs as figures do.
    """
    if len(pieces) == 1:
        kinds = [kind for kind in map(_kind, pieces[0].split()) if kind]
        if document and kinds[:1] == ["R"]:
            return True
        even = document
    else:
        own = [kind for piece in pieces if piece != piece.strip() and (kind := _kind(piece))]
        kinds = own or [kind for kind in map(_kind, pieces) if kind]
        even = document and kinds[:1] == ["R"]
    right = kinds.count("R")
    if not right or (not document and (len(pieces) > 1 or kinds[0] == "L")):
        return False
    return right > len(kinds) - right or (even and 2 * right == len(kinds))


def levels(pieces: Sequence[str], right_to_left: bool) -> list[int]:
    """The embedding level of each character of a line given in pieces.

    Even ones run from the left, odd ones from the right; each level above the line's own is a run within a run.
    """
    base = int(right_to_left)
    if len(pieces) == 1:
        return resolved(pieces[0], base)
    found: list[int] = []
    for piece in pieces:
        if not _stands_alone(piece):
            # Between isolated pieces, signs and spaces have nothing beside them but the line itself.
            found.extend([base] * len(piece))
            continue
        inner = resolved(piece.strip(), _within(piece, base))
        before = len(piece) - len(piece.lstrip())
        found.extend([base] * before + inner + [base] * (len(piece) - before - len(inner)))
    return found


def visual_order(line: Sequence[int], pieces: Sequence[int] = (), base: int = 0) -> list[int]:
    """The positions of a line's items from left to right, by their levels (UAX 9, L2).

    `pieces` numbers, for each item, the piece it belongs to, where there are several: between two of them stands a
    border on the line's own level, `base`, or they would be put in order as one.
    """
    parted: list[int | None] = []
    for at in range(len(line)):
        if pieces and at and pieces[at] != pieces[at - 1]:
            parted.append(None)
        parted.append(at)
    order = _reversed_by_level([base if item is None else line[item] for item in parted])
    return [item for place in order if (item := parted[place]) is not None]


def drawn_inside(signs: Sequence[str], line: Sequence[int], pieces: Sequence[int]) -> list[int]:
    """The levels of a line with brackets counted to what they enclose where that runs from the left.

    It looks the same, a bracket of a pair having the mirror image of the other, and it is read back as it was written.
    """
    found = list(line)
    waiting: list[tuple[str, int]] = []
    for at, sign in enumerate(signs):
        if sign in CLOSING:
            waiting.append((CLOSING[sign], at))
        elif waiting and waiting[-1][0] == sign:
            opened = waiting.pop()[1]
            same = pieces[opened] == pieces[at] and found[opened] == found[at]
            if same and found[at] % 2 and set(found[opened + 1 : at]) == {found[at] + 1}:
                found[opened] = found[at] = found[at] + 1
    return found


def _reversed_by_level(line: Sequence[int]) -> list[int]:
    order = list(range(len(line)))
    highest = max(line, default=0)
    lowest_odd = min((level for level in line if level % 2), default=highest + 1)
    for level in range(highest, lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            if line[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and line[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end
    return order


def _kind(word: str) -> str:
    """`L` or `R`, as most letters of the word are; empty for a word without letters."""
    kinds = [unicodedata.bidirectional(sign) for sign in word]
    left, right = kinds.count("L"), sum(kind in _RIGHT for kind in kinds)
    return "" if not left and not right else "R" if right >= left else "L"


def _stands_alone(piece: str) -> bool:
    """Whether a piece is isolated: where it has a direction of its own, or figures."""
    return any(unicodedata.bidirectional(sign) in ("L", "R", "AL", "EN", "AN") for sign in piece)


def _within(piece: str, base: int) -> int:
    """The level an isolated piece begins at: the next above the sentence's that has the piece's own direction."""
    right = runs_right_to_left((piece,), bool(base))
    return base + 1 if (base + 1) % 2 == int(right) else base + 2
