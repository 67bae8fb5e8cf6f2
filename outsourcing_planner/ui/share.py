"""Beside the review: send the brief out, say that it was agreed, see what changed since."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from .document import Document
from .keeper import Keeper
from .surroundings import Surroundings
from .widgets.buttons import Button
from .widgets.naming import named
from .widgets.plain_date import PlainDate


class SharePanel(QFrame):
    """Buttons that say what they do; the window does it."""

    save_wanted = Signal()
    print_wanted = Signal()
    agreed = Signal(object)
    changes_wanted = Signal()

    def __init__(self, document: Document, keeper: Keeper, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("share")
        self.setProperty("role", "side-panel")
        self._document, self._keeper, self._around = document, keeper, around
        self._lay_out()
        keeper.state_changed.connect(self.refresh)
        document.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say again what was agreed and sent."""
        words, contents = self._document.words, self._keeper.contents
        version = contents.agreed[-1] if contents.agreed else None
        self._changes.setVisible(version is not None)
        if version is None:
            self._agreed.setText(words.say("When you and the contractor have said yes, keep this plan as it is now."))
        else:
            day = words.day(version.agreed_on)
            self._agreed.setText(words.say("Version {n}, agreed on {day}.", n=version.number, day=day))
            self._changes.setText(words.say("What changed since version {n}", n=version.number))
        same = version is not None and version.plan == self._document.plan
        self._agree.setEnabled(not same and not self._document.read_only)
        sent = contents.record.briefs
        self._sent.setText(words.say("Last brief: {day}", day=words.day(sent[-1].made_on)) if sent
                           else words.say("Last brief: never"))  # fmt: skip

    def _lay_out(self) -> None:
        say = self._document.words.say
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 24, 20, 20)
        column.setSpacing(8)
        column.addWidget(self._heading(say("Share")))
        save = self._button("brief.save", say("Save PDF brief…"), "primary")
        save.clicked.connect(self.save_wanted)
        column.addWidget(save)
        paper = self._button("brief.print", say("Print…"))
        paper.clicked.connect(self.print_wanted)
        column.addWidget(paper)
        column.addSpacing(16)
        column.addWidget(self._heading(say("Agreement")))
        self._agreed = named(QLabel(self), "agreed.state")
        self._agreed.setWordWrap(True)
        self._agreed.setProperty("role", "hint")
        column.addWidget(self._agreed)
        self._on = PlainDate(self._document.words, self._around.today(), self)
        self._on.setObjectName("agree.on")
        self._on.setAccessibleName(say("Agreed on"))
        column.addWidget(self._on)
        self._agree = self._button("agree", say("We agreed on this"))
        self._agree.clicked.connect(self._take_agreement)
        column.addWidget(self._agree)
        self._changes = self._button("changes.open", "", "link")
        self._changes.clicked.connect(self.changes_wanted)
        column.addWidget(self._changes)
        column.addStretch(1)
        self._sent = named(QLabel(self), "brief.sent")
        self._sent.setProperty("role", "hint")
        column.addWidget(self._sent)

    def _take_agreement(self) -> None:
        on: date | None = self._on.value()
        if on is not None:
            self.agreed.emit(on)

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "heading")
        return label

    def _button(self, name: str, text: str, role: str = "") -> Button:
        return Button(text, role, name, self)
