from datetime import datetime
from pathlib import Path

import pytest

from hallapp.actions import backups, people, settings, timetables
from hallapp.desk import demo, founding
from hallapp.desk.demo import hours
from hallapp.domain.calendar import Hours, Timetable
from hallapp.domain.errors import Refused, StoreTrouble
from hallapp.domain.hall import HallFacts

NOW = datetime(2026, 10, 9, 8, 40)


def now() -> datetime:
    return NOW


def test_a_hall_is_founded_where_no_folder_is_yet(tmp_path: Path) -> None:
    place = tmp_path / "data" / "hall.hall"
    hall = founding.found(place, HallFacts(name="雪川市市民服务中心"), hours(), now)
    assert hall.facts.short_name == "雪川"
    first = hours().timetables[0]
    longer = Hours([Timetable(first.from_on, first.sessions[:5] + (first.sessions[0],) * 2)])
    founding.amend(hall, HallFacts(name="云岭镇便民服务中心", kind="township"), longer)
    assert settings.facts(hall).short_name == "云岭"
    assert settings.facts(hall).kind == "township"
    assert timetables.timetables(hall)[0].week[6]
    hall.close()


def test_a_hall_has_a_name(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        founding.found(tmp_path / "hall.hall", HallFacts(), hours(), now)
    assert refused.value.field == "name"
    assert not (tmp_path / "hall.hall").exists()


def test_a_backup_becomes_the_hall(tmp_path: Path) -> None:
    hall = founding.found(tmp_path / "a.hall", HallFacts(name="甲"), hours(), now)
    people.add_window(hall, "1")
    copy = backups.make(hall, tmp_path / "copy.hall")
    hall.close()
    founding.restore(copy, tmp_path / "new" / "hall.hall", NOW)
    assert (tmp_path / "new" / "hall.hall").is_file()
    (tmp_path / "letter.hall").write_text("no hall")
    with pytest.raises(StoreTrouble):
        founding.restore(tmp_path / "letter.hall", tmp_path / "other.hall", NOW)
    assert not (tmp_path / "other.hall").exists()


def test_the_demo_hall_is_whole_or_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class StoppedError(Exception):
        pass

    def stop(*_told: int) -> None:
        raise StoppedError

    monkeypatch.setattr(demo, "fill", lambda _hall, _seed, tell: tell(1, 2))
    monkeypatch.setattr(demo.demo_handover, "fill", lambda _hall: None)
    place = tmp_path / "demo.hall"
    with pytest.raises(StoppedError):
        founding.demo(place, now, stop)
    assert list(tmp_path.iterdir()) == []
    heard: list[tuple[int, int]] = []
    assert founding.demo(place, now, lambda *told: heard.append(told)) == place
    assert heard == [(1, 2)]
    assert [path.name for path in tmp_path.iterdir()] == ["demo.hall"]
    assert founding.demo(place, now, stop) == place  # it is there: it stays


@pytest.mark.parametrize(
    ("head", "order"),
    [
        (("窗口号", "姓名", "部门"), (0, -1, 1, 2)),
        (("部门", "人员", "业务", "窗口"), (3, 2, 1, 0)),
        (("Window", "Person"), (0, -1, 1, -1)),
        (("1", "综合受理", "次仁卓玛", "市政务局"), ()),
    ],
)
def test_a_pasted_head_says_where_the_columns_stand(
    head: tuple[str, ...], order: tuple[int, ...]
) -> None:
    assert founding.order_of(head) == order
