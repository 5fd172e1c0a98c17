import pytest
from PySide6.QtCore import QByteArray

from hallapp.views.preferences import Preferences, PrintSetup


def test_the_seat_remembers_what_it_prefers(preferences: Preferences) -> None:
    assert (preferences.scheme, preferences.large, preferences.language) == (
        "system", False, "system",
    )  # fmt: skip
    preferences.scheme, preferences.large, preferences.language = "dark", True, "en"
    preferences.geometry = QByteArray(b"place")
    preferences.person = "周慧芳"
    again = Preferences(preferences._settings)
    assert (again.scheme, again.large, again.language) == ("dark", True, "en")
    assert again.geometry == QByteArray(b"place")
    assert again.person == "周慧芳"


def test_what_nobody_offered_is_not_taken(preferences: Preferences) -> None:
    preferences.scheme, preferences.language = "pink", "fr"
    assert (preferences.scheme, preferences.language) == ("system", "system")


@pytest.mark.parametrize(
    ("system", "spoken"),
    [("zh_CN", "zh_CN"), ("en_GB", "en"), ("C", "zh_CN"), ("bo_CN", "zh_CN"), ("de_DE", "zh_CN")],
)
def test_chinese_unless_the_system_is_english(
    preferences: Preferences, system: str, spoken: str
) -> None:
    assert preferences.spoken(system) == spoken


def test_each_paper_remembers_how_it_was_printed(preferences: Preferences) -> None:
    assert preferences.print_setup("badge") == PrintSetup()
    setup = PrintSetup(printer="HP 402", tray=4, duplex=2, colour=0)
    preferences.keep_print_setup("badge", setup)
    preferences.keep_print_setup("clock", PrintSetup(printer="B"))
    preferences.keep_shift("certificate", "1.5 -2")
    again = Preferences(preferences._settings)
    assert again.print_setup("badge") == setup
    assert again.print_setup("clock") == PrintSetup(printer="B")
    assert (again.shift("certificate"), again.shift("badge")) == ("1.5 -2", "")
