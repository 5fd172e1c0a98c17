"""The one style sheet, made from the tokens and set once on the application (look.md, In Qt)."""

from string import Template

from hallapp.places import ICONS
from hallapp.views.sizes import Sizes
from hallapp.views.tones import LIGHT, Tones

_INPUTS = "QLineEdit, QComboBox, QDateEdit, QTimeEdit, QDateTimeEdit, QSpinBox"
_FOCUSED = ", ".join(f"{name}:focus" for name in _INPUTS.split(", "))
_OFF = ", ".join(f"{name}:disabled" for name in _INPUTS.split(", "))
_WRONG = ", ".join(f'{name}[error="true"]' for name in _INPUTS.split(", "))

_SHEET = Template("""
QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: 8px; }

QPushButton { min-height: ${button_in}px; padding: 0 14px; border: 1px solid $edge;
  border-radius: 6px; background: $surface; color: $text; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 0 13px; min-height: ${button_focus}px; }
QPushButton:disabled { background: $sunken; border: 1px solid $line; color: $disabled; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $on_accent;
  font-weight: bold; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
  background: $accent_h; border-color: $accent_h; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $sunken; border-color: $line;
  color: $disabled; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $accent;
  padding: 0 9px; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed { background: $line; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 0 8px; }
QPushButton[kind="quiet"]:disabled { color: $disabled; }
QPushButton[kind="plain"] { background: transparent; border-color: transparent; color: $text2;
  padding: 0 9px; }
QPushButton[kind="plain"]:hover { background: $hover; }
QPushButton[kind="plain"]:pressed { background: $line; }
QPushButton[kind="plain"]:focus { border: 2px solid $accent; padding: 0 8px; }
QPushButton[kind="plain"]:disabled { color: $disabled; }
QPushButton[kind="danger"] { border-color: $red; color: $red; }
QPushButton[kind="danger"]:hover, QPushButton[kind="danger"]:pressed { background: $red_soft; }
QPushButton[kind="danger"]:disabled { border-color: $line; color: $disabled; }
QPushButton[small="true"] { min-height: ${small_in}px; }
QPushButton[small="true"]:focus { min-height: ${small_focus}px; }
QPushButton[tall="true"] { min-height: ${tall_in}px; padding: 0 14px; }
QPushButton[tall="true"]:focus { min-height: ${tall_focus}px; padding: 0 13px; }

$inputs { min-height: ${button_in}px; padding: 0 11px; border: 1px solid $edge;
  border-radius: 6px; background: $surface; color: $text;
  selection-background-color: $accent; selection-color: $on_accent; }
$focused { border: 2px solid $accent; padding: 0 10px; min-height: ${button_focus}px; }
QLineEdit[dense="true"] { padding: 0 4px; }
QLineEdit[dense="true"]:focus { padding: 0 3px; }
QLineEdit[inline="true"], QComboBox[inline="true"] { min-height: ${small_in}px; padding: 0 6px;
  margin: 0 4px; }
QLineEdit[inline="true"]:focus, QComboBox[inline="true"]:focus { min-height: ${small_focus}px;
  padding: 0 5px; }
QLineEdit[inline="true"][error="true"], QComboBox[inline="true"][error="true"] {
  min-height: ${small_focus}px; padding: 0 5px; }
$off, QLineEdit[readOnly="true"] { background: $sunken; border: 1px solid $line; color: $text3; }
$wrong { border: 2px solid $red_fill; padding: 0 10px; min-height: ${button_focus}px; }
QPlainTextEdit, QTextEdit { padding: 5px 8px; border: 1px solid $edge; border-radius: 6px;
  background: $surface; color: $text;
  selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 4px 7px; }
QPlainTextEdit[error="true"] { border: 2px solid $red_fill; padding: 4px 7px; }
QPlainTextEdit:disabled, QTextEdit:disabled { background: $sunken; border-color: $line;
  color: $disabled; }
QTextEdit[reading="true"] { border: none; background: transparent; padding: 0; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { border: none; background: transparent;
  padding: 0; min-height: 0; }

QComboBox::drop-down, QDateEdit::drop-down, QTimeEdit::drop-down, QDateTimeEdit::drop-down {
  border: none; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QTimeEdit::down-arrow, QDateTimeEdit::down-arrow {
  image: url($images/caret-down.png); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 4px;
  outline: none; }
QComboBox QAbstractItemView::item { min-height: ${chip}px; padding: 0 8px; color: $text; }
QComboBox QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
QSpinBox::up-button, QDateEdit::up-button, QTimeEdit::up-button, QDateTimeEdit::up-button {
  width: 22px; border: none; subcontrol-position: top right; }
QSpinBox::down-button, QDateEdit::down-button, QTimeEdit::down-button,
QDateTimeEdit::down-button { width: 22px; border: none; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDateEdit::up-arrow, QTimeEdit::up-arrow, QDateTimeEdit::up-arrow {
  image: url($images/caret-up.png); width: 14px; height: 14px; }
QSpinBox::down-arrow { image: url($images/caret-down.png); width: 14px; height: 14px; }

QCheckBox, QRadioButton { spacing: 8px; min-height: ${check}px; padding: 0 2px;
  border: 2px solid transparent; border-radius: 6px; background: transparent; color: $text; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator { width: 18px; height: 18px; }
QCheckBox::indicator:unchecked { image: url($images/check-off.png); }
QCheckBox::indicator:checked { image: url($images/check-on.png); }
QCheckBox::indicator:disabled { image: url($images/check-none.png); }
QListView::indicator { width: 18px; height: 18px; }
QListView::indicator:unchecked { image: url($images/check-off.png); }
QListView::indicator:checked { image: url($images/check-on.png); }
QRadioButton::indicator:unchecked { image: url($images/radio-off.png); }
QRadioButton::indicator:checked { image: url($images/radio-on.png); }
QRadioButton::indicator:disabled { image: url($images/radio-none.png); }

QHeaderView { background: $sunken; border: none; }
QHeaderView::section { background: $sunken; color: $text3; border: none;
  border-bottom: 1px solid $line; padding: 0 8px; font-size: ${caption}px; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; margin: 0; }
QScrollBar:horizontal { height: 12px; margin: 0; }
QScrollBar::handle { background: $bar; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def sheet(tones: Tones, sizes: Sizes) -> str:
    """The whole sheet for one scheme and one size of text."""
    names = {name: getattr(tones, name) for name in Tones.__dataclass_fields__}
    images = ICONS / ("light" if tones is LIGHT else "dark")
    return _SHEET.substitute(
        names,
        inputs=_INPUTS,
        focused=_FOCUSED,
        off=_OFF,
        wrong=_WRONG,
        images=images.as_posix(),
        caption=sizes.caption,
        chip=sizes.chip,
        check=sizes.small_button - 4,
        button_in=sizes.button - 2,
        button_focus=sizes.button - 4,
        small_in=sizes.small_button - 2,
        small_focus=sizes.small_button - 4,
        tall_in=sizes.header_button - 2,
        tall_focus=sizes.header_button - 4,
    )
