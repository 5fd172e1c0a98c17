import pytest
from PySide6.QtCore import QByteArray

from hallapp.views.preferences import Preferences


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
