"""A small hall as in the pictures: Friday 2026-10-09, 08:52, cases of every lamp."""

from collections.abc import Callable
from datetime import date, datetime, time
from fractions import Fraction
from pathlib import Path

from hallapp.actions import cases, catalogue, people
from hallapp.actions.hall import Hall
from hallapp.domain.calendar import Hours, Session
from hallapp.domain.cases import CaseKind, NewCase, NewPause, PauseReason
from hallapp.domain.catalogue import NewItem
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.hall import HallFacts
from tests.halls import create_hall

NOW = datetime(2026, 10, 9, 8, 52)
HOURS = Hours.on_weekdays(Session(time(9), time(12)), Session(time(13, 30), time(17)))


class Clock:
    """The hall's clock in a test: set it, it stays."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def days(n: int) -> Limit:
    return Limit(Fraction(n), Unit.WORKDAY)


ITEMS = (
    ("不动产转移登记", "7", days(5), days(30), "雪川市自然资源局"),
    ("社保关系转移", "5", days(8), days(9), "雪川市人力资源和社会保障局"),
    ("企业变更登记", "9", days(5), days(15), "雪川市市场监督管理局"),
    ("医保异地备案", "6", days(1), days(7), "雪川市医疗保障局"),
    ("公积金提取", "11", days(5), days(10), "雪川市住房公积金管理中心"),
    ("居住证签发", "3", days(8), days(15), "雪川市公安局"),
    ("特殊建设工程消防设计审查", "2", days(5), days(15), "雪川市住房和城乡建设局"),
    ("食品经营许可", "2", days(4), days(20), "雪川市市场监督管理局"),
    ("户口迁入", "3", days(4), days(20), "雪川市公安局"),
    ("退休待遇核定", "5", days(5), days(20), ""),
)
CASES: tuple[tuple[str, str, datetime], ...] = (
    ("社保关系转移", "次仁", datetime(2026, 9, 10, 10)),
    ("不动产转移登记", "王建民", datetime(2026, 9, 3, 10)),
    ("医保异地备案", "央金", datetime(2026, 10, 8, 14)),
    ("公积金提取", "李强", datetime(2026, 9, 29, 10, 5)),
    ("居住证签发", "多吉", datetime(2026, 9, 22, 9, 30)),
    ("特殊建设工程消防设计审查", "雪川市宏远建筑有限公司", datetime(2026, 9, 23, 9, 40)),
    ("食品经营许可", "甜心奶茶店", datetime(2026, 9, 29, 11)),
    ("户口迁入", "德吉", datetime(2026, 9, 29, 11, 20)),
    ("退休待遇核定", "马秀", datetime(2026, 9, 28, 15)),
    ("不动产转移登记", "拉姆", datetime(2026, 10, 8, 15)),
    ("特殊建设工程消防设计审查", "雪川市安居置业有限公司", datetime(2026, 9, 21, 15)),
)


def hall_of_picture(place: Path, now: Clock) -> Hall:
    clock = Clock(datetime(2026, 9, 1, 9))
    hall = create_hall(
        place,
        HallFacts(name="雪川市市民服务中心", short_name="雪川"),
        HOURS,
        clock,
        "周慧芳",
    )
    people.add_department(hall, "综合科")
    people.add_staff(hall, "张晓红", department="综合科")
    for number in range(1, 13):
        people.add_window(hall, str(number), staff="张晓红" if number == 2 else "")
    for name, window, promised, statutory, authority in ITEMS:
        catalogue.add_item(
            hall,
            NewItem(
                name=name,
                windows=window,
                promised_limit=promised,
                statutory_limit=statutory,
                authority=authority,
                kind=CaseKind.PROMISED,
            ),
        )
    for item, applicant, at in CASES:
        clock.now = at
        line = cases.accept(hall, _new(item, applicant, at))
        if applicant.endswith("建筑有限公司"):
            _pause_and_review(hall, clock, line.id)
        if applicant.endswith("置业有限公司"):
            clock.now = datetime(2026, 9, 24, 10)
            cases.pause(hall, line.id, _pause(clock.now))
    hall.now = now
    return hall


def _new(item: str, applicant: str, at: datetime) -> NewCase:
    window = next(entry[1] for entry in ITEMS if entry[0] == item)
    return NewCase(
        item=item,
        applicant=applicant,
        window=window,
        received_at=at,
        accepted_at=at,
        phone="13800005678",
        staff="张晓红" if window == "2" else "",
    )


def _pause(at: datetime) -> NewPause:
    return NewPause(
        reason=PauseReason.EXPERT_REVIEW,
        notice_no="雪建特〔2026〕8号",
        approver="陈思远",
        from_at=at,
    )


def _pause_and_review(hall: Hall, clock: Callable[[], datetime], case_id: int) -> None:
    assert isinstance(clock, Clock)
    clock.now = datetime(2026, 9, 24, 9, 30)
    cases.start_review(hall, case_id)
    clock.now = datetime(2026, 9, 28, 14, 20)
    cases.pause(hall, case_id, _pause(clock.now))
    clock.now = datetime(2026, 9, 30, 17)
    cases.resume(hall, case_id, clock.now)


TODAY = date(2026, 10, 9)
