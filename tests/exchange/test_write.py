import datetime as dt
import gc
import json
import os
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Refused
from hallapp.exchange import workbook
from hallapp.exchange.cells import guarded, unguarded
from hallapp.exchange.sheets import open_table
from hallapp.exchange.write import whole, write

HEADERS = ("办件编号", "受理时间", "备注", "数")
RISKY = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'=1",
    "''=x",
    "＝1+1",
    "=cmd|' /C calc'!A0",
]

texts = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\x00\ufffe\uffff\ufeff"),
    max_size=30,
).filter(lambda text: not text or text == text.strip())
moments = st.one_of(
    st.dates(dt.date(1990, 1, 1), dt.date(2100, 1, 1)),
    st.datetimes(dt.datetime(1990, 1, 1, 0, 1), dt.datetime(2100, 1, 1)).map(
        lambda moment: moment.replace(microsecond=0)
    ),
)
rows = st.lists(
    st.tuples(
        st.text("0123456789", min_size=1, max_size=25), moments, texts, st.integers(0, 10**15 - 1)
    ),
    max_size=5,
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(rows)
def test_an_xlsx_is_read_as_it_was_written(
    tmp_path: Path, written: list[tuple[object, ...]]
) -> None:
    path = tmp_path / "a.xlsx"
    assert write(path, HEADERS, written) == len(written)
    read = [tuple(cells) for _, cells in open_table(path).rows()]
    assert len(read) == len(written)
    for (no, moment, text, count), cells in zip(written, read, strict=True):
        midnight = isinstance(moment, dt.datetime) and moment.time() == dt.time()
        assert cells[0] == no
        assert cells[1] == (f"{moment:%Y-%m-%d %H:%M}" if midnight else moment)
        assert str(cells[2]).replace("\r\n", "\n") == str(text).replace("\r\n", "\n")
        assert cells[3] == count


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(rows)
def test_a_csv_is_read_as_it_was_written(tmp_path: Path, written: list[tuple[object, ...]]) -> None:
    path = tmp_path / "a.csv"
    write(path, HEADERS, written)
    read = [tuple(cells) for _, cells in open_table(path).rows()]
    assert [(cells[0], cells[2]) for cells in read] == [(row[0], row[2]) for row in written]


@pytest.mark.parametrize("text", RISKY)
def test_no_spreadsheet_runs_a_cell(text: str, tmp_path: Path) -> None:
    write(tmp_path / "a.csv", ["编号", "备注"], [["1", text]])
    raw = (tmp_path / "a.csv").read_bytes().decode("utf-8-sig").split("\r\n", 1)[1]
    assert raw.split(",", 1)[1].lstrip('"').startswith("'")
    assert unguarded(guarded(text)) == text
    write(tmp_path / "a.xlsx", ["编号", "备注"], [["1", text]])
    cell = openpyxl.load_workbook(tmp_path / "a.xlsx").active["B2"]
    assert cell.data_type == "s"
    assert cell.quotePrefix or text.startswith("'")


@pytest.mark.parametrize("text", ["公积金", "a=b", "2024-03-05", "", "'引'"])
def test_harmless_texts_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text


def test_what_excel_means_by_an_equals_sign_and_quotes() -> None:
    assert dict(open_table('编号,备注\n="00123",x\n'.encode()).rows())[2] == ["00123", "x"]


def test_values_of_the_hall(tmp_path: Path) -> None:
    limit = Limit(Fraction(7, 2), Unit.WORKHOUR)
    row = [
        limit,
        True,
        None,
        12345678901234567890,
        dt.datetime(2024, 3, 5, 9, 5),
        ["a", 1],
        dt.date(2024, 3, 5),
        Decimal("1.50"),
    ]
    headers = list("abcdefgh")
    write(tmp_path / "a.jsonl", headers, [row])
    assert json.loads((tmp_path / "a.jsonl").read_text("utf-8")) == {
        "a": {"n": 3.5, "unit": "workhour"},
        "b": True,
        "c": None,
        "d": 12345678901234567890,
        "e": "2024-03-05T09:05",
        "f": ["a", 1],
        "g": "2024-03-05",
        "h": 1.5,
    }
    write(tmp_path / "a.csv", headers, [row])
    cells = dict(open_table(tmp_path / "a.csv").rows())[2]
    assert cells == [
        "3.5工作小时",
        "是",
        "",
        "12345678901234567890",
        "2024-03-05 09:05",
        '["a", 1]',
        "2024-03-05",
        "1.50",
    ]
    write(tmp_path / "a.xlsx", headers, [row])
    read = dict(open_table(tmp_path / "a.xlsx").rows())[2]
    assert read[3:] == [
        "12345678901234567890",
        dt.datetime(2024, 3, 5, 9, 5),
        '["a", 1]',
        dt.date(2024, 3, 5),
        1.5,
    ]


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    def broken() -> object:
        yield ["1"]
        raise Refused("no more")

    for ending in ("csv", "xlsx", "jsonl"):
        (tmp_path / f"a.{ending}").write_text("before")
        with pytest.raises(Refused, match="no more"):
            write(tmp_path / f"a.{ending}", ["a"], broken())  # type: ignore[arg-type]
    assert {path.read_text() for path in tmp_path.iterdir()} == {"before"}
    assert len(list(tmp_path.iterdir())) == 3


def test_what_cannot_be_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Refused, match=r"\.csv, \.xlsx or \.jsonl"):
        write(tmp_path / "a.doc", ["a"], [])
    with pytest.raises(Refused, match="no folder"):
        write(tmp_path / "no" / "a.csv", ["a"], [])
    with pytest.raises(Refused, match="name of a hall"):
        whole(tmp_path / "a.hall", lambda _: None)
    with pytest.raises(Refused, match="characters at most"):
        write(tmp_path / "a.xlsx", ["a"], [["x" * 40_000]])
    monkeypatch.setattr(workbook, "MOST_ROWS", 2)
    with pytest.raises(Refused, match="rows at most"):
        write(tmp_path / "a.xlsx", ["a"], [["x"]] * 3)
    assert not list(tmp_path.iterdir())


def test_others_may_read_what_the_umask_lets_them(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        for ending in ("csv", "xlsx", "jsonl"):
            write(tmp_path / f"a.{ending}", ["a"], [["1"]])
    finally:
        os.umask(before)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o644}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
@pytest.mark.parametrize("ending", ["csv", "xlsx", "jsonl"])
def test_a_full_disk_is_said_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    def full(self: Path, *_: object, **__: object) -> None:
        self.symlink_to("/dev/full")

    monkeypatch.setattr(Path, "touch", full)
    with pytest.raises(Refused, match="cannot be written"):
        write(tmp_path / f"a.{ending}", ["a"], [["x" * 90]] * 999)
    gc.collect()  # a half-written ZIP would complain here
    assert not list(tmp_path.iterdir())
