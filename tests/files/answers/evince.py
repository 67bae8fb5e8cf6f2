"""Fills in a form with poppler, the engine of Evince and Okular, through the library Evince uses.

Usage: python3 evince.py FORM.pdf given.json NAME OUT.pdf      Needs: gir1.2-poppler-0.18 and python3-gi.

Poppler puts whole fonts of the system into the file; README.md says how to let it see small ones alone.
"""

import json
import sys
from pathlib import Path
from typing import Any

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Poppler  # noqa: E402 (its version had to be said first)

FIRST = ("yes", "individual")
"""The answers that stand first among those to choose from."""


def chosen(buttons: list[Any], answer: str) -> Any:
    """The button of an answer: poppler does not tell their names, so they go by where they stand on the page."""
    first, second = sorted(buttons, key=lambda button: (-round(button.area.y1), button.area.x1))
    return (first if answer in FIRST else second).field


form, answers, name, out = sys.argv[1:]
given = json.loads(Path(answers).read_text(encoding="utf-8"))[name]
file = Poppler.Document.new_from_file(Path(form).resolve().as_uri(), None)
for number in range(file.get_n_pages()):
    groups: dict[str, list[Any]] = {}
    for place in file.get_page(number).get_form_field_mapping():
        field = place.field
        if field.get_name() in given and field.get_field_type() == Poppler.FormFieldType.TEXT:
            field.text_set_text(given[field.get_name()])
        elif field.get_name() in given:
            groups.setdefault(field.get_name(), []).append(place)
    for group, buttons in groups.items():
        chosen(buttons, given[group]).button_set_state(True)
file.save(Path(out).resolve().as_uri())
