"""What the program is, which version, and whose work it stands on."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from ..language import Words
from ..plan.fields import N_
from .sheet_dialog import SheetDialog
from .versions import details, own_version

_LICENCES = (
    ("Qt, PySide6", N_("windows and the preview"), "LGPL 3"),
    ("ReportLab", N_("the PDF"), "BSD"),
    ("TinyDB", N_("the plan file"), "MIT"),
    ("msgspec", N_("the plan in memory"), "BSD"),
    ("Babel", N_("dates, figures and languages"), "BSD"),
    ("HarfBuzz, uharfbuzz", N_("the shapes of letters that join"), "MIT, Apache 2.0"),
    ("Inter", N_("the typeface"), "SIL OFL 1.1"),
    ("Noto Sans", N_("Arabic, Hebrew and Devanagari letters"), "SIL OFL 1.1"),
    ("Lucide", N_("the icons"), "ISC"),
)
"""Name, what it is used for, licence."""


class About(SheetDialog):
    """Name, version, licences; nothing in it is about a plan."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        say = words.say
        super().__init__(words, "about", say("About Outsourcing Planner"), parent)
        self.tell(say("Outsourcing Planner"), "title")
        self.tell(say("Version {version}", version=own_version()), "muted")
        self.tell(say("Plan what to outsource, on what terms and how it ends; make a brief contractors can price."))
        self.tell(say("It works without the internet. Your plans stay on this computer."))
        self.tell(say("It stands on the work of others"), "heading")
        self.tell(say("The licences in full come with the program."), "hint")
        for name, used_for, licence in _LICENCES:
            self.tell(
                say("{name}: {used_for}. Licence: {licence}.", name=name, used_for=say(used_for), licence=licence)
            )
        self.tell(
            say("You may replace Qt by another build of the same version; Qt here is {version}.", version=qVersion())
        )
        self.sheet.addStretch(1)
        self.offer_copy("about.copy", details)
