import os
import stat
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import platformdirs
import pytest

from hallapp.actions import attachments, registers
from hallapp.actions.hall import Hall
from hallapp.desk import opened_files
from hallapp.domain.attachments import AttachmentFile, AttachmentKind
from hallapp.domain.hall import HallFacts
from tests.actions.conftest import HOURS
from tests.halls import create_hall

NOW = datetime(2026, 3, 2, 9, 5)


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda *_, **__: tmp_path / "cache")
    hall = create_hall(tmp_path / "a.hall", HallFacts(name="厅"), HOURS, lambda: NOW, "周慧芳")
    yield hall
    hall.close()


def test_an_attachment_lies_in_a_folder_of_ones_own_until_it_is_cleaned(hall: Hall) -> None:
    file = AttachmentFile("../../锦旗; rm -rf.jpg", AttachmentKind.JPEG, b"banner")
    values = {"kind": "banner", "content": "热情服务"}
    entry = registers.add(hall, "commendation", values, files=[file])
    (line,) = attachments.of_entry(hall, "commendation", entry.id)
    place = opened_files.write_out(hall, line.id)
    assert place.name == f"attachment-{line.id}.jpg"
    assert place.read_bytes() == b"banner"
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert opened_files.write_out(hall, line.id) == place
    left = place.parent.with_name("of-another-hall")
    fresh = place.parent.with_name("of-a-hall-that-is-open")
    for folder, at in ((left, NOW.timestamp() - 100_000), (fresh, NOW.timestamp())):
        folder.mkdir()
        os.utime(folder, (at, at))
    opened_files.clean(hall)
    assert not place.parent.exists()
    assert not left.exists()
    assert fresh.exists()
    opened_files.clean(hall)
