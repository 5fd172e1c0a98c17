from typing import Any

from hallapp.views import hub as hubs
from hallapp.views.hub import Hub


def test_what_another_program_wrote_is_seen(qtbot: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(hubs, "_EVERY", 10)
    said: list[frozenset[str]] = []
    version = [1]
    hub = Hub()
    hub.changed.connect(said.append)
    hub.watch(lambda: version[0])
    qtbot.wait(40)
    assert said == []
    version[0] = 2
    qtbot.waitUntil(lambda: said == [frozenset()])
    version[0] = 3
    hub.tell(frozenset({"case_file"}))  # our own step
    qtbot.wait(40)
    assert said == [frozenset(), frozenset({"case_file"})]
    hub.rest()
    version[0] = 4
    qtbot.wait(40)
    assert len(said) == 2
