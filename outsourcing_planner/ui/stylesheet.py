"""The application's one style sheet; widgets say what they are by their `role`, and look accordingly."""

from string import Template

import msgspec

from . import theme
from .theme import Look


def stylesheet(look: Look) -> str:
    """The whole sheet for that look."""
    sizes = {
        "hint": look.px(theme.HINT),
        "body": look.px(theme.BODY),
        "heading": look.px(theme.HEADING),
        "title": look.px(theme.TITLE),
        "inner": look.px(theme.CONTROL) - 2,
        "small": look.px(theme.TARGET) - 2,
        "line": look.px(theme.LEAST_TARGET) - 2,
        "box": look.px(theme.ICON),
        "dot_edge": look.px(theme.ICON) // 3,
        "dot_hole": look.px(theme.ICON) + 2 - 2 * (look.px(theme.ICON) // 3),
        "dot": look.px(theme.ICON) // 2 + 1,
        "radius": theme.RADIUS,
        "card": theme.CARD_RADIUS,
        "chip": look.px(theme.TARGET) // 2,
        "pill": 2 * (look.px(theme.PILL) // 2),
        "half_pill": look.px(theme.PILL) // 2,
    }
    return Template(_SHEET).substitute({**msgspec.structs.asdict(look.palette), **sizes})


_TEXT = """
QWidget { color: $ink; }
QToolTip { background: $ink; color: $surface; border: 0; padding: 6px 8px; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 700; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="label"], QLabel[role="strong"] { font-weight: 500; }
QLabel[role="strong"][tone="red"] { color: $red; }
QLabel[role="strong"][tone="amber"] { color: $amber; }
QLabel[role="strong"][tone="good"] { color: $green; }
QLabel[role="total"] { font-weight: 600; }
QLabel[role="total"][wrong="true"] { color: $red; }
QLabel[role="lead"], QLabel[role="muted"] { color: $muted; }
QLabel[role="hint"] { color: $muted; font-size: ${hint}px; }
QLabel[role="small"] { font-size: ${hint}px; }
QLabel[role="problem"] { color: $red; text-decoration: underline; }
QLabel[role="link"] { color: $accent; font-weight: 500; }
QLabel[role="bad-hint"] { color: $red; font-size: ${hint}px; }
QLabel[role="plan-title"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="error"] { color: $red; font-size: ${hint}px; font-weight: 500; }
QLabel[role="private"] { color: $plum; font-size: ${hint}px; font-weight: 600; }
QLabel[role="badge"] { font-size: ${hint}px; font-weight: 600; padding: 0 10px;
  min-height: ${pill}px; max-height: ${pill}px; border-radius: ${half_pill}px; }
QLabel[role="badge"][tone="accent"] { background: $tint; color: $accent; }
QLabel[role="badge"][tone="amber"] { background: $amber_tint; color: $amber; }
QLabel[role="badge"][tone="red"] { background: $red_tint; color: $red; }
QLabel[role="badge"][tone="green"] { background: $green_tint; color: $green; }
QLabel[role="badge"][tone="plum"] { background: $plum_tint; color: $plum; }
QLabel[role="badge"][tone="quiet"] { background: $hair; color: $ink; }
"""

_PANELS = """
QMainWindow, QDialog, QMessageBox { background: $paper; }
QFrame[role="card"] { background: $surface; border: 1px solid $hair; border-radius: ${card}px; }
QFrame[role="private"] { background: $plum_tint; border: 0; border-radius: ${card}px; }
QFrame[role="notice"] { border: 0; border-radius: ${card}px; }
QFrame[role="notice"][outer="true"] { margin: 12px 12px 8px 12px; }
QFrame[role="notice"][tone="info"] { background: $tint; }
QFrame[role="notice"][tone="amber"] { background: $amber_tint; }
QFrame[role="notice"][tone="red"] { background: $red_tint; }
QFrame[role="notice"][tone="green"] { background: $green_tint; }
QFrame[role="notice"] QPushButton[role="link"] { color: $ink; text-decoration: underline; }
QFrame[role="popup"] { background: $surface; border: 1px solid $border; }
QFrame[role="top"] { background: $surface; border: 0; border-bottom: 1px solid $hair; }
QFrame[role="foot"] { background: $surface; border: 0; border-top: 1px solid $hair; }
QFrame[role="side-panel"], QWidget[role="side-panel"] { background: $surface; border: 0; }
QFrame[role="row"] { background: transparent; border: 0; }
QFrame[role="row-ruled"] { background: transparent; border: 0; border-top: 1px solid $hair; }
QLabel[role="logo"] { background: $accent; border-radius: ${card}px; }
QWidget[role="bar"] { background: $surface; }
QWidget[role="paper"] { background: $paper; }
QWidget[role="sunk"] { background: $sunk; }
QFrame[role="rule"] { background: $hair; border: 0; min-height: 1px; max-height: 1px; }
QFrame[role="rule-upright"] { background: $hair; border: 0; min-width: 1px; max-width: 1px; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget[role="page"] { background: transparent; }
QSplitter::handle { background: $hair; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QComboBox {
  background: $surface; color: $ink; border: 1px solid $border; border-radius: ${radius}px;
  selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted;
}
QLineEdit, QComboBox { min-height: ${inner}px; max-height: ${inner}px; padding: 0 9px; }
QComboBox { padding: 0 11px; }
QPlainTextEdit { padding: 4px 7px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover { border-color: $muted; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: $accent; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border-color: $red; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
  background: $sunk; color: $muted; border-color: $hair;
}
QFrame[role="private"] QLineEdit, QFrame[role="private"] QPlainTextEdit, QFrame[role="private"] QComboBox {
  border-color: $plum;
}
QFrame[role="private"] QLabel[role="hint"] { color: $muted; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView {
  background: $surface; border: 1px solid $border; border-radius: 0; padding: 4px; outline: 0;
  selection-background-color: $tint; selection-color: $ink;
}
QComboBox QAbstractItemView::item { min-height: ${small}px; padding: 0 8px; border-radius: 4px; color: $ink; }
QComboBox QAbstractItemView::item:hover, QComboBox QAbstractItemView::item:selected { background: $tint; color: $ink; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; min-height: ${small}px; }
QCheckBox::indicator, QRadioButton::indicator {
  width: ${box}px; height: ${box}px; background: $surface; border: 1px solid $border;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: ${dot}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QRadioButton::indicator:checked { width: ${dot_hole}px; height: ${dot_hole}px; border: ${dot_edge}px solid $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $sunk; border-color: $hair; }
QCheckBox::indicator:checked:disabled { background: $muted; }
QRadioButton::indicator:checked:disabled { border-color: $muted; }
"""

_BUTTONS = """
QPushButton {
  background: $surface; color: $ink; border: 1px solid $border; border-radius: ${radius}px;
  min-height: ${inner}px; max-height: ${inner}px; padding: 0 16px; font-weight: 500; outline: 0;
}
QPushButton[wraps="true"] { max-height: 10000px; }
QPushButton:hover { border-color: $muted; background: $sunk; }
QPushButton:pressed { background: $hair; }
QPushButton:disabled { color: $muted; border-color: $hair; background: $paper; }
QPushButton[role="primary"], QMessageBox QPushButton:default, QDialog QPushButton[role="primary"] {
  background: $accent; color: $on_accent; border: 1px solid $accent;
}
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed,
QMessageBox QPushButton:default:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[role="link"], QPushButton[role="quiet"] {
  background: transparent; border: 1px solid transparent; padding: 0 4px;
  min-height: ${small}px; max-height: ${small}px; color: $accent;
}
QPushButton[role="link"]:hover { color: $accent_hover; text-decoration: underline; background: transparent; }
QPushButton[role="quiet"] { color: $muted; font-weight: 400; }
QPushButton[role="quiet"]:hover { color: $ink; background: transparent; }
QPushButton[role="quiet"][small="true"] { font-size: ${hint}px; }
QPushButton[role="quiet"][flush="true"] { padding: 0; }
QPushButton[role="icon"] {
  background: transparent; border: 1px solid transparent; padding: 0;
  min-width: ${small}px; max-width: ${small}px; min-height: ${small}px; max-height: ${small}px;
}
QPushButton[role="icon"]:hover { background: $tint; }
QPushButton[role="icon"][small="true"] {
  min-width: ${line}px; max-width: ${line}px; min-height: ${line}px; max-height: ${line}px;
}
QPushButton[role="quiet"][small="true"] { padding: 0; min-height: ${line}px; max-height: ${line}px; }
QPushButton[role="meaning"] {
  min-height: ${small}px; max-height: ${small}px; padding: 0 12px; font-size: ${hint}px; border-color: $border;
}
QPushButton[role="disclosure"] {
  background: transparent; border: 0; padding: 0; font-weight: 400; min-height: ${small}px; max-height: 10000px;
}
QPushButton[role="beside"] {
  background: transparent; border: 1px solid transparent; padding: 0 10px; text-align: left;
  font-weight: 400; min-height: ${small}px; max-height: ${small}px;
}
QPushButton[role="beside"][small="true"] { min-height: ${line}px; max-height: ${line}px; }
QPushButton[role="beside"]:hover { background: $sunk; }
QPushButton[role="beside"]:checked { background: $tint; color: $accent; font-weight: 600; }
QPushButton[role="chip"] {
  min-height: ${small}px; max-height: ${small}px; padding: 0 13px; border-radius: ${chip}px; font-weight: 400;
}
QPushButton[role="chip"]:checked { background: $tint; border: 1px solid $accent; color: $accent; font-weight: 500; }
QPushButton[role="chip"]:disabled { background: $sunk; border-color: $hair; color: $muted; }
QToolButton { background: transparent; border: 0; border-radius: ${radius}px; padding: 0 6px; min-height: ${small}px; }
QToolButton:hover { background: $sunk; }
QToolButton:pressed { background: $hair; }
QToolButton:disabled { color: $muted; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="link"] { color: $accent; font-weight: 500; }
QLineEdit QToolButton { min-height: 0; padding: 0; }
QMessageBox QLabel { min-width: 280px; }
"""

_VIEWS = """
QAbstractItemView {
  background: $surface; border: 0; outline: 0; selection-background-color: $tint; selection-color: $ink;
}
QListView[role="steps"] { background: transparent; }
QTableView { gridline-color: $hair; }
QTableView::item:selected { background: $tint; color: $ink; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section {
  background: transparent; color: $muted; border: 0; border-bottom: 1px solid $hair; padding: 0 10px;
  font-size: ${hint}px; font-weight: 500; min-height: ${inner}px;
}
QTableCornerButton::section { background: transparent; border: 0; }
QMenuBar { background: $surface; border-bottom: 1px solid $hair; }
QMenuBar::item { background: transparent; padding: 5px 10px; }
QMenuBar::item:selected { background: $tint; color: $ink; border-radius: 4px; }
QMenu { background: $surface; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: $tint; color: $ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $hair; margin: 4px 8px; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $border; border: 0; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget { background: $surface; alternate-background-color: $sunk; }
QCalendarWidget QToolButton { background: transparent; border: 0; padding: 4px 8px; color: $ink; font-weight: 500; }
QCalendarWidget QToolButton:hover { background: $tint; border-radius: 4px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent; selection-color: $on_accent; }
QCalendarWidget QTableView::item:selected { background: $accent; color: $on_accent; }
QCalendarWidget QAbstractItemView:disabled { color: $muted; }
"""

_SHEET = _TEXT + _PANELS + _FIELDS + _BUTTONS + _VIEWS
