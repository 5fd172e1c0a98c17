from typing import Any

from hallapp.views.one_window import Listener, door, raise_other


def test_a_second_start_raises_the_first(qtbot: Any, tmp_path: Any) -> None:
    place = str(tmp_path / "a.hall")
    raised: list[int] = []
    assert not raise_other(place)
    listener = Listener(place, lambda: raised.append(1))
    assert raise_other(place)
    qtbot.waitUntil(lambda: raised == [1])
    assert not raise_other(str(tmp_path / "b.hall"))
    listener.close()
    assert not raise_other(place)


def test_each_hall_has_its_own_door() -> None:
    assert door("/a.hall") != door("/b.hall")
    assert door("/a.hall") == door("/a.hall")
