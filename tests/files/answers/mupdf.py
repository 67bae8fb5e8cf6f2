"""Fills in a form with MuPDF.

Usage: python3 mupdf.py FORM.pdf given.json NAME OUT.pdf      Needs: pip install pymupdf.
"""

import json
import sys
from pathlib import Path

import pymupdf

form, answers, name, out = sys.argv[1:]
given = json.loads(Path(answers).read_text(encoding="utf-8"))[name]
file = pymupdf.open(form)
for page in file:
    for place in page.widgets():
        answer = given.get(place.field_name)
        if answer is None:
            continue
        if place.field_type != pymupdf.PDF_WIDGET_TYPE_RADIOBUTTON:
            place.field_value = answer
            place.update()
        elif place.on_state() == answer:
            place.field_value = True
            place.update()
file.subset_fonts()
file.save(out, garbage=3, deflate=True)
