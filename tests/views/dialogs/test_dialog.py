"""What every dialog does: where it begins and how Tab goes round."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from hallapp.views.dialogs.dialog import Dialog


def test_it_begins_in_its_first_field_and_the_cross_comes_last(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    dialog = Dialog(window, "Name")
    first = QLineEdit()
    dialog.body.addWidget(first)
    deed = dialog.primary("Name it", dialog.finish)
    dialog.open()
    assert window.focusWidget() is first
    gone_round = []
    for _ in range(4):
        dialog.focusNextPrevChild(True)
        gone_round.append(window.focusWidget())
    assert gone_round == [dialog._cancel, deed, dialog._cross, first]
    dialog.finish()
