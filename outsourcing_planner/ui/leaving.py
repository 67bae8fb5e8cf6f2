"""Giving notice: asks on which day, shows what follows by the rules that were agreed, and has the sheet made."""

from datetime import date

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..advice.key_dates import key_dates
from ..advice.rows import shortened
from ..brief.content import About
from ..language import Words
from ..plan import AgreedVersion
from . import theme
from .sheet_dialog import SheetDialog
from .widgets.choice_box import DropDown
from .widgets.naming import named
from .widgets.plain_date import PlainDate
from .widgets.prose import Prose


class NoticeDialog(SheetDialog):
    """What ends an agreed version; `wanted(day, lot)` asks for the sheet of a notice given on that day.

    Where there are several lots, it may be for one of them alone, known by its id; empty for all of the work.
    """

    wanted = Signal(object, str)

    def __init__(self, version: AgreedVersion, today: date, words: Words, parent: QWidget | None = None) -> None:
        say = words.say
        super().__init__(words, "notice", say("Give notice"), parent)
        self._version = version
        self.tell(say("Give notice"), "title")
        self.tell(
            say(
                "The sheet says in friendly words that it ends, and what is handed over until when. It is made from "
                "version {n}, agreed on {day}, because its rules hold.",
                n=version.number,
                day=words.day(version.agreed_on),
            ),
            "lead",
        )
        self.tell(say("Notice given on"), "label")
        self._on = named(PlainDate(words, today, self), "notice.day")
        self._on.setAccessibleName(say("Notice given on"))
        self._on.setFixedWidth(theme.current().px(theme.FIELD_SHORT))
        self.sheet.addWidget(self._on)
        self._wrong = named(Prose("", "error", self), "notice.wrong")
        self.sheet.addWidget(self._wrong)
        self._lots = self._ask_lot()
        self._follows = named(Prose("", "", self), "notice.follows")
        self.sheet.addWidget(self._follows)
        self.sheet.addStretch(1)
        save = self.button("notice.save", say("&Save the sheet…"), self._ask)
        save.setDefault(True)
        self._on.editingFinished.connect(self._tell)
        self._tell()
        self._on.setFocus()

    def _ask_lot(self) -> DropDown | None:
        """Ask to which contractor notice is given, where there are several."""
        lots = [lot for lot in self._version.plan.tasks.lots if lot.name.strip()]
        if len(lots) < 2:
            return None
        say = self._words.say
        self.tell(say("What ends"), "label")
        box = named(DropDown(self), "notice.lot")
        box.setAccessibleName(say("What ends"))
        for lot_id, told in (("", say("All of the work")), *((lot.id, shortened(lot.name)) for lot in lots)):
            box.addItem(told, lot_id)
        self.sheet.addWidget(box)
        return box

    def _tell(self) -> None:
        """Say what follows from the day that stands there, or that it is none."""
        words, day = self._words, self._on.value()
        self._wrong.setText("" if day else words.say("This cannot be read as a day."))
        self._wrong.setVisible(day is None)
        self._follows.setVisible(day is not None)
        if day is None:
            return
        dates = key_dates(self._version.plan, day)
        none = words.say("No days of notice were agreed: the sheet asks to find the last day together.")
        rest = (words.say("{label}: {text}", label=what, text=on) for what, on in dates.lines(words)[2:])
        self._follows.setText("\n".join((dates.say(words) or none, *rest)))

    def _ask(self) -> None:
        day = self._on.value()
        if day is None:
            self._tell()
            self._on.setFocus()
            return
        self.accept()
        self.wanted.emit(day, self._lots.currentData() if self._lots is not None else "")


def about_notice(version: AgreedVersion, about: About, day: date) -> About:
    """Which sheet it is: the one that ends that version, with notice given on a day; never a draft."""
    return msgspec.structs.replace(
        about, version=version.number, draft=False, notice_on=day, agreed_on=version.agreed_on
    )
