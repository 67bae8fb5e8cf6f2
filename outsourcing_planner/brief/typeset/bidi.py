"""The levels of a text's characters: the implicit part of the Unicode bidirectional algorithm (UAX 9).

Marks that override the order are taken out of every text before it comes here (`text.clean`).
"""

import unicodedata

_STRONG = frozenset(("L", "R", "AL"))
_NEUTRAL = frozenset(("B", "S", "WS", "ON"))
_BRACKETS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟦⟧⟨⟩⟪⟫"
    "⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
CLOSING = dict(zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True))
"""The closing bracket of each opening one."""
_CLOSERS = frozenset(CLOSING.values())
_DEEPEST = 63
"""Open brackets that are remembered; what is nested deeper is not paired (UAX 9, BD16)."""


def resolved(text: str, base: int) -> list[int]:
    """The level of each character of a text whose own level is `base`."""
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
        if sign in CLOSING:
            if len(waiting) == _DEEPEST:
                return sorted(found)
            waiting.append((CLOSING[sign], at))
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
