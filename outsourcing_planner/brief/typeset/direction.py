"""In which order the characters of a line stand, left to right: the Unicode bidirectional algorithm (UAX 9).

Only its implicit part: marks that override the order are taken out of every text before it comes here (`text.clean`).
Each piece of a sentence is an isolate, so that a name never pulls the figure beside it out of its place.
"""

import unicodedata
from collections.abc import Sequence

_RIGHT = frozenset(("R", "AL"))
_STRONG = frozenset(("L", "R", "AL"))
_NEUTRAL = frozenset(("B", "S", "WS", "ON"))
_BRACKETS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟦⟧⟨⟩⟪⟫"
    "⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
_CLOSING = dict(zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True))
_CLOSERS = frozenset(_CLOSING.values())
_DEEPEST = 63
"""Open brackets that are remembered; what is nested deeper is not paired (UAX 9, BD16)."""


def runs_right_to_left(pieces: Sequence[str], document: bool) -> bool:
    """Whether a line runs from the right, when the document around it does so or not.

    In a document written from the right, the greater part of a sentence's pieces decides, the first of them where that
    is even; of a text in one piece the words do, and are right to left when as many are as not. Elsewhere a line also
    has to begin from the right, and in several pieces, as a sentence of ours, it never does. A text without words,
    such as a figure, runs as figures do.
    """
    if len(pieces) == 1:
        kinds = [kind for kind in map(_kind, pieces[0].split()) if kind]
        even = document
    else:
        kinds = [kind for kind in map(_kind, pieces) if kind]
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
        return _resolved(pieces[0], base)
    found: list[int] = []
    for piece in pieces:
        if not _stands_alone(piece):
            # Between isolated pieces, signs and spaces have nothing beside them but the line itself.
            found.extend([base] * len(piece))
            continue
        inner = _resolved(piece.strip(), _within(piece, base))
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
        if sign in _CLOSING:
            waiting.append((_CLOSING[sign], at))
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


def _resolved(text: str, base: int) -> list[int]:
    types = [unicodedata.bidirectional(sign) or "L" for sign in text]
    if not base and not any(kind in ("R", "AL", "AN") for kind in types):
        return [0] * len(types)
    edge = "R" if base % 2 else "L"
    resolved = list(types)
    _weak(resolved, edge)
    _paired(text, types, resolved, edge)
    _neutral(resolved, edge)
    found = [_level(kind, base) for kind in resolved]
    _trailing(types, found, base)
    return found


def _level(kind: str, base: int) -> int:
    if base % 2:
        return base + (kind in ("L", "EN", "AN"))
    return base + (1 if kind == "R" else 2 if kind in ("AN", "EN") else 0)


def _weak(types: list[str], edge: str) -> None:
    """Rules W1 to W7."""
    strong, before = edge, edge
    for at, kind in enumerate(types):
        if kind in ("NSM", "BN"):
            types[at] = kind = before
        if kind in _STRONG:
            strong = kind
        elif kind == "EN" and strong == "AL":
            types[at] = kind = "AN"
        before = kind
    types[:] = ["R" if kind == "AL" else kind for kind in types]
    _separators(types)
    strong = edge
    for at, kind in enumerate(types):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            types[at] = "L"
        elif kind in ("ES", "ET", "CS"):
            types[at] = "ON"


def _separators(types: list[str]) -> None:
    """Rules W4 and W5: what stands within a figure or touches it belongs to it."""
    for at in range(1, len(types) - 1):
        before, kind, after = types[at - 1 : at + 2]
        if before == after and ((kind in ("ES", "CS") and before == "EN") or (kind == "CS" and before == "AN")):
            types[at] = before
    for start, end in _runs(types, frozenset(("ET",))):
        if (start and types[start - 1] == "EN") or (end < len(types) and types[end] == "EN"):
            types[start:end] = ["EN"] * (end - start)


def _paired(text: str, original: list[str], types: list[str], edge: str) -> None:
    """Rule N0: both brackets of a pair run the same way."""
    for opened, closed in _pairs(text, types):
        inside = {_as_strong(kind) for kind in types[opened + 1 : closed]} - {""}
        if edge in inside:
            chosen = edge
        elif inside:
            before = next((_as_strong(kind) for kind in reversed(types[:opened]) if _as_strong(kind)), edge)
            chosen = before if before != edge else edge
        else:
            continue
        for at in (opened, closed):
            types[at] = chosen
            for after in range(at + 1, len(types)):
                if original[after] not in ("NSM", "BN"):
                    break
                types[after] = chosen


def _pairs(text: str, types: list[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for at, sign in enumerate(text):
        if types[at] != "ON":
            continue
        if sign in _CLOSING:
            if len(waiting) == _DEEPEST:
                return sorted(found)
            waiting.append((_CLOSING[sign], at))
        elif sign in _CLOSERS:
            for place in range(len(waiting) - 1, -1, -1):
                if waiting[place][0] == sign:
                    found.append((waiting[place][1], at))
                    del waiting[place:]
                    break
    return sorted(found)


def _neutral(types: list[str], edge: str) -> None:
    """Rules N1 and N2: neutral characters run as what is on both sides of them, else as the line does."""
    for start, end in _runs(types, _NEUTRAL):
        before = _as_strong(types[start - 1]) if start else edge
        after = _as_strong(types[end]) if end < len(types) else edge
        types[start:end] = [before if before == after else edge] * (end - start)


def _trailing(original: list[str], found: list[int], base: int) -> None:
    """Rule L1: spaces at the end of a line stand at its end."""
    for at in range(len(original) - 1, -1, -1):
        if original[at] not in ("WS", "B", "S", "BN"):
            break
        found[at] = base


def _as_strong(kind: str) -> str:
    return "R" if kind in ("R", "EN", "AN") else "L" if kind == "L" else ""


def _runs(types: list[str], wanted: frozenset[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = -1
    for at, kind in enumerate([*types, ""]):
        if kind in wanted:
            start = at if start < 0 else start
        elif start >= 0:
            found.append((start, at))
            start = -1
    return found
