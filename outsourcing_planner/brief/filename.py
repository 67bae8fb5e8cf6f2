"""The name a document's file is offered under: readable, and allowed on every system."""

import re
import unicodedata

from .content import Brief, DocumentKind

LONGEST = 80
"""Characters of the title that are kept."""

_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')


def suggested_name(brief: Brief) -> str:
    """The title and the version, such as `Website for Harbour Bakery - brief 1.pdf`; a draft says so.

    What is for the owner alone says that instead of a version.
    """
    kept = "".join(sign for sign in unicodedata.normalize("NFC", brief.title) if unicodedata.category(sign)[0] != "C")
    title = " ".join(_FORBIDDEN.sub(" ", kept).split())[:LONGEST].strip(" .")
    return f"{title or 'Plan'} - {_kind(brief)}.pdf"


def _kind(brief: Brief) -> str:
    if brief.kind is DocumentKind.PRIVATE:
        return str(brief.kind.value)
    return f"{'draft' if brief.draft else brief.kind.value} {brief.version}"
