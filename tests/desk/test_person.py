import getpass

import pytest

from hallapp.desk.person import logged_in


def test_the_person_is_whom_the_system_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "周慧芳")
    assert logged_in() == "周慧芳"


def test_a_system_without_names_stops_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found: 1234")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert logged_in() == ""
