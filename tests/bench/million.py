"""A hall of many cases to measure: ``python tests/bench/million.py PLACE [CASES]`` makes one.

Ten years of believable cases: nearly all closed, some thousand in hand, a few of them late.
"""

import random
import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from hallapp.actions.case_due import many_dues
from hallapp.actions.hall import Hall, create_hall, open_hall
from hallapp.actions.limits import limit_of
from hallapp.domain.calendar import Hours, Session, Timetable
from hallapp.domain.hall import HallFacts
from hallapp.records.cases import CaseFile
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Department, Staff, Window

NOW = datetime(2026, 3, 2, 9, 5)
YEARS = 10
BLOCK = 50_000
SESSIONS = (Session(time(9), time(12)), Session(time(13, 30), time(17)))
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂"
REMARKS = ("", "", "", "", "材料已补齐", "委托代办，代办人已核验", "邮寄送达", "跨省通办")
ITEMS = ("转移登记", "抵押登记", "经营许可", "变更登记", "注销登记", "资格认定", "补贴申领")
SUBJECTS = ("不动产", "食品", "企业", "车辆", "户口", "医师", "就业", "公积金", "排污")
LIMITS = (("5", "workday"), ("20", "workday"), ("1", "workday"), ("10", "workday"))


def made(place: Path, count: int) -> Hall:
    """A hall with so many cases."""
    hours = Hours([Timetable(date.min, (SESSIONS,) * 5 + ((),) * 2)])
    hall = create_hall(place, HallFacts(name="城关区市民服务中心"), hours, lambda: NOW, "bench")
    seed(hall)
    for first in range(0, count, BLOCK):
        block = with_dues(hall, list(cases(first, min(BLOCK, count - first), count)))
        with hall.step("Import {count} rows", count=len(block)) as step:
            step.insert_many(CaseFile, block)
    return hall


def opened(place: Path, count: int) -> Hall:
    """The hall at a place, made if it is not there."""
    return open_hall(place, lambda: NOW, "bench") if place.exists() else made(place, count)


def seed(hall: Hall) -> None:
    """What cases refer to."""
    with hall.step("seed") as step:
        step.insert_many(Department, [{"name": f"第{n + 1}局"} for n in range(8)])
        step.insert_many(Staff, [{"name": f"员{n}", "staff_no": f"A{n:03}"} for n in range(200)])
        windows = [{"window_no": str(n + 1), "position": n} for n in range(24)]
        step.insert_many(Window, windows)
        items = [
            {"name": subject + item, "item_code": f"SX-{n:02}{m}"}
            for n, subject in enumerate(SUBJECTS)
            for m, item in enumerate(ITEMS)
        ]
        step.insert_many(ServiceItem, items)


def cases(first: int, count: int, total: int, *, era: int = 0) -> Iterator[dict[str, Any]]:
    """Cases `first` … of `total`, in the order of their acceptance; without due times."""
    dice = random.Random(first + era)
    spread = timedelta(days=365 * YEARS) / total
    for n in range(first, first + count):
        accepted = NOW - (total - n) * spread
        accepted = accepted.replace(hour=9 + n % 8, second=0, microsecond=0)
        lasts = min(dice.expovariate(1 / 4), 45) + (12 if dice.random() < 0.01 else 0)
        closed = accepted + timedelta(days=lasts)
        name = dice.choice(SURNAMES) + "".join(dice.choices(GIVEN, k=dice.randrange(1, 3)))
        promised_n, unit = LIMITS[n % 4]
        fate = dice.random()
        ended = closed <= NOW and fate < 0.02
        finished = closed <= NOW and not ended
        yield {
            "case_no": f"{accepted:%Y-%m%d}-{era + n:07}",
            "province_no": f"5401{era + n:012}",
            "item_id": n * 7919 % 63 + 1,
            "kind": "promised",
            "applicant": name,
            "phone": f"139{dice.randrange(10**8):08}",
            "window_id": n * 31 % 24 + 1,
            "staff_id": n * 17 % 200 + 1,
            "department_id": n % 8 + 1,
            "channel": "counter",
            "received_at": accepted,
            "accepted_at": accepted,
            "promised_n": promised_n,
            "promised_unit": unit,
            "statutory_n": "30",
            "statutory_unit": "workday",
            "closed_at": closed.replace(second=0, microsecond=0) if finished else None,
            "ended_at": closed.replace(second=0, microsecond=0) if ended else None,
            "state": "returned" if ended else "closed" if finished else "accepted",
            "result": "granted" if finished else None,
            "remark": REMARKS[n % len(REMARKS)],
        }


def with_dues(hall: Hall, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows with their due times."""
    asked: Any = [
        (
            row["accepted_at"],
            (
                limit_of(row["promised_n"], row["promised_unit"]),
                limit_of(row["statutory_n"], row["statutory_unit"]),
            ),
        )
        for row in rows
    ]
    for row, due in zip(rows, many_dues(hall, asked), strict=True):
        row |= {"due_at": due.due_at, "statutory_due_at": due.statutory_due_at}
    return rows


if __name__ == "__main__":
    made(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)
