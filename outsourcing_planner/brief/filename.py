"""The name a brief's file is offered under: readable, and allowed on every system."""

import re
import unicodedata

from .content import Brief

LONGEST = 80
"""Characters of the title that are kept."""

_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')


def suggested_name(brief: Brief) -> str:
    """The title and the version, such as `Website for Harbour Bakery - brief 1.pdf`; a draft says so."""
    kept = "".join(sign for sign in unicodedata.normalize("NFC", brief.title) if unicodedata.category(sign)[0] != "C")
    title = " ".join(_FORBIDDEN.sub(" ", kept).split())[:LONGEST].strip(" .")
    kind = "draft" if brief.draft else "brief"
    return f"{title or 'Plan'} - {kind} {brief.version}.pdf"
