"""What a reader that cannot see the page is told: the tree of headings, texts, lists and tables, in reading order."""

from collections.abc import Iterator
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject, PDFString

CELLS = frozenset(("TH", "TD"))
"""What keeps its place in a table even where nothing stands in it."""


class Element(PDFObject):  # type: ignore[misc]
    """A node of the tree: its role as PDF names it (`H2`, `P`, `LI`, `TD`), and what stands in it, in order.

    `alternative` says in words what a figure shows; `scope` tells of a table's head whether it names a `Column` or a
    `Row`. `content` is filled while pages are drawn: other elements, (page's name, number of the mark on it), and
    annotations.
    """

    __RefOnly__ = 1

    def __init__(self, role: str, parent: "Element | None" = None, *, alternative: str = "", scope: str = "") -> None:
        self.role = role
        self.parent = parent
        self.alternative = alternative
        self.scope = scope
        self.content: list[Any] = []
        self._words: list[str] = []
        self._drawn_otherwise = False

    @property
    def place(self) -> tuple[int, ...]:
        """Where it stands in reading order: what comes later in the tree has a greater one."""
        if isinstance(self.parent, Element):
            return (*self.parent.place, self.parent.content.index(self))
        return ()

    def add(self, role: str, *, alternative: str = "", scope: str = "") -> "Element":
        """A new element after all that stands in this one."""
        made = Element(role, self, alternative=alternative, scope=scope)
        self.content.append(made)
        return made

    def speak(self, text: str, *, as_drawn: bool) -> None:
        """Note a text that is drawn for this element; if its signs are drawn in another order, it is told in words."""
        self._words.append(text)
        self._drawn_otherwise |= not as_drawn

    def prune(self) -> bool:
        """Take out what nothing was drawn for; whether anything is left."""
        self.content = [kid for kid in self.content if not isinstance(kid, Element) or kid.prune()]
        return bool(self.content) or self.role in CELLS

    def format(self, document: Any) -> bytes:
        """The element as it stands in the file."""
        parts = [f"<</S /{self.role} /P {reference(document, self.parent)}"]
        first = next((kid[0] for kid in self.content if isinstance(kid, tuple)), None)
        if first is not None:
            parts.append(f"/Pg {_page(document, first)}")
        if self.content:
            kids = list(self._kids(document, first))
            parts.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K [{' '.join(kids)}]")
        if self.alternative:
            parts.append(f"/Alt {PDFString(self.alternative).format(document).decode('latin-1')}")
        if self._drawn_otherwise:
            parts.append(f"/ActualText {PDFString(' '.join(self._words)).format(document).decode('latin-1')}")
        if self.scope:
            parts.append(f"/A <</O /Table /Scope /{self.scope}>>")
        return (" ".join(parts) + ">>").encode("latin-1")

    def _kids(self, document: Any, first: str | None) -> Iterator[str]:
        for kid in self.content:
            if isinstance(kid, Element):
                yield reference(document, kid)
            elif not isinstance(kid, tuple):
                yield f"<</Type /OBJR /Obj {reference(document, kid)}>>"
            elif kid[0] == first:
                yield str(kid[1])
            else:
                yield f"<</Type /MCR /Pg {_page(document, kid[0])} /MCID {kid[1]}>>"


class Root(PDFObject):  # type: ignore[misc]
    """The tree's root, with the way back from each mark on a page to its element.

    `parents` holds, by the number a page or annotation goes under, the elements of a page's marks in their order, or
    the one element of an annotation.
    """

    __RefOnly__ = 1

    def __init__(self, top: Element) -> None:
        self.top = top
        top.parent = self
        self.parents: list[list[Element] | Element] = []

    def format(self, document: Any) -> bytes:
        """The root as it stands in the file."""
        numbers = " ".join(f"{key} {self._told(document, held)}" for key, held in enumerate(self.parents))
        return (
            f"<</Type /StructTreeRoot /K [{reference(document, self.top)}] /ParentTree <</Nums [{numbers}]>> "
            f"/ParentTreeNextKey {len(self.parents)}>>"
        ).encode("latin-1")

    def _told(self, document: Any, held: list[Element] | Element) -> str:
        if isinstance(held, Element):
            return reference(document, held)
        return f"[{' '.join(reference(document, element) for element in held)}]"


def reference(document: Any, held: Any) -> str:
    """How the file points at an object."""
    return str(document.Reference(held).format(document).decode("latin-1"))


def _page(document: Any, name: str) -> str:
    number, version = document.idToObjectNumberAndVersion[name]
    return f"{number} {version} R"
