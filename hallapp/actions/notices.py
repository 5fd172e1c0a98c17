"""Free notices: begun from a template, written, taken down; every printed wording is kept."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain import free_notice
from hallapp.domain.coming import last_day
from hallapp.domain.errors import Refused
from hallapp.domain.free_notice import NoticeText
from hallapp.domain.next_holiday import next_holiday
from hallapp.domain.rights import Right
from hallapp.records.base import table_of
from hallapp.records.notices import Notice, NoticeVersion
from hallapp.records.prints import PrintedSheet
from hallapp.records.step import Step
from hallapp.records.wall import WallPosition
from hallapp.wording import QT_TRANSLATE_NOOP

BEGIN = QT_TRANSLATE_NOOP("Step", "Begin notice {title}")
WRITE = QT_TRANSLATE_NOOP("Step", "Write notice {title}")
ARRANGE = QT_TRANSLATE_NOOP("Step", "Change when notice {title} hangs")
ARCHIVE = QT_TRANSLATE_NOOP("Step", "Put notice {title} away")

_GONE = QT_TRANSLATE_NOOP("Refused", "There is no notice {number}.")
_ENDS_EARLY = QT_TRANSLATE_NOOP("Refused", "It would be taken down before it is put up.")
_NONE = QT_TRANSLATE_NOOP("Refused", "No notice is in use: write one first.")
PAPER = "notice"


@dataclass(frozen=True, kw_only=True)
class NoticeLine:
    """A notice as a list shows it, with its newest words."""

    id: int
    notice_no: int
    style: str
    up_from: date | None
    down_on: date | None
    archived: bool
    version: int
    text: NoticeText
    written_at: datetime
    who: str


def lines(hall: Hall, *, archived: bool = False) -> tuple[NoticeLine, ...]:
    """The notices that are in use, or those put away; the newest first."""
    with hall.reading() as connection:
        return _lines(connection, Notice.archived.is_(archived))


def line(hall: Hall, number: int | None = None) -> NoticeLine:
    """One notice, the newest in use if none is named; raises `Refused` if there is none."""
    with hall.reading() as connection:
        wanted = Notice.archived.is_(False) if number is None else Notice.notice_no == number
        found = _lines(connection, wanted)
    if not found and number is None:
        raise Refused(_NONE, field="notice")
    if not found:
        raise Refused(_GONE, field="notice", number=number)
    return found[0]


def versions(hall: Hall, number: int) -> tuple[NoticeLine, ...]:
    """Every wording that a notice had, the newest first."""
    with hall.reading() as connection:
        return _lines(connection, Notice.notice_no == number, newest=False)


@needs(Right.PAPERS)
def begin(hall: Hall, template: str, *, records: bool = False) -> NoticeLine:
    """Begin a notice from a template, its places filled from the hall and its calendar.

    One that only `records` is not undone: the demo hall begins with it.
    """
    told = free_notice.template_called(template)
    today = hall.now().date()
    text = free_notice.begun(told, places(hall), hall.facts.name, today)
    with hall.step(BEGIN, records=records, title=text.title) as step:
        number = 1 + (step.scalar(select(func.max(Notice.notice_no))) or 0)
        down_on = None if told.days_up is None else today + timedelta(days=told.days_up)
        notice = Notice(notice_no=number, style=told.style, up_from=today, down_on=down_on)
        step.add(notice)
        step.flush()
        _add_version(step, notice, 1, text, hall.now())
    return line(hall, number)


@needs(Right.PAPERS)
def write(hall: Hall, number: int, text: NoticeText) -> NoticeLine:
    """Give a notice other words; a wording that was printed stays as an older version."""
    checked = free_notice.check(text)
    with hall.step(WRITE, title=checked.title) as step:
        notice = _notice(step, number)
        newest = step.scalars(
            select(NoticeVersion)
            .where(NoticeVersion.notice_id == notice.id)
            .order_by(NoticeVersion.version.desc())
        ).first()
        assert newest is not None
        if _was_printed(step, number, newest.version):
            _add_version(step, notice, newest.version + 1, checked, hall.now())
        else:
            newest.title, newest.parts = checked.title, free_notice.kept(checked.parts)
            newest.signed, newest.day = checked.signed.strip(), checked.day
            newest.written_at, newest.who = hall.now(), step.who
    return line(hall, number)


@needs(Right.PAPERS)
def arrange(
    hall: Hall, number: int, *, style: str, up_from: date | None, down_on: date | None
) -> NoticeLine:
    """Say how a notice looks and when it hangs; its places on the walls follow.

    Raises:
        Refused: it would be taken down before it is put up.
    """
    if up_from is not None and down_on is not None and down_on < up_from:
        raise Refused(_ENDS_EARLY, field="down_on")
    with hall.step(ARRANGE, title=line(hall, number).text.title) as step:
        notice = _notice(step, number)
        notice.style, notice.up_from, notice.down_on = style, up_from, down_on
        for place in step.scalars(select(WallPosition).where(WallPosition.paper == PAPER)):
            if isinstance(place.told, dict) and place.told.get("notice") == str(number):
                place.until_on = last_day(up_from, down_on)
    return line(hall, number)


@needs(Right.PAPERS)
def archive(hall: Hall, number: int, *, away: bool = True) -> None:
    """Put a notice away, or take it out again; nothing of it is lost."""
    with hall.step(ARCHIVE, title=line(hall, number).text.title) as step:
        _notice(step, number).archived = away


def subject(number: int, version: int) -> str:
    """What a printed sheet of a notice is about."""
    return f"{number}.{version}"


def places(hall: Hall) -> dict[str, str]:
    """What the places of templates are filled with; the next holiday from the calendar."""
    facts, today = hall.facts, hall.now().date()
    week = hall.clock.hours.week_of(today)
    told = "，".join(f"{each.opens:%H:%M}—{each.closes:%H:%M}" for each in week[0])
    return {
        "hall": facts.name,
        "hotline": facts.hotline or "〔监督电话〕",
        "hours": told or "〔办公时间〕",
        **_holiday_places(hall, today),
    }


def _holiday_places(hall: Hall, today: date) -> dict[str, str]:
    found = next_holiday(hall.clock.calendar, today)
    if found is None:
        blank = {"holiday": "〔节日〕", "holiday_days": "〔某月某日至某日〕放假。"}
        return {**blank, "makeup_days": "", "back_on": "〔某月某日〕"}
    makeups = "、".join(map(_said, found.makeups))
    return {
        "holiday": found.name,
        "holiday_days": f"{_said(found.first)}至{_said(found.last)}放假，共{found.days}天。",
        "makeup_days": f"{makeups}照常上班。" if makeups else "",
        "back_on": _said(found.back_on) if found.back_on else "〔某月某日〕",
    }


def _said(day: date) -> str:
    return f"{day.month}月{day.day}日（周{'一二三四五六日'[day.weekday()]}）"


def _notice(step: Step, number: int) -> Notice:
    found = step.scalars(select(Notice).where(Notice.notice_no == number)).one_or_none()
    if found is None:
        raise Refused(_GONE, field="notice", number=number)
    return found


def _was_printed(step: Step, number: int, version: int) -> bool:
    query = select(PrintedSheet.id).where(
        PrintedSheet.paper == PAPER, PrintedSheet.subject == subject(number, version)
    )
    return step.scalars(query).first() is not None


def _add_version(step: Step, notice: Notice, version: int, text: NoticeText, now: datetime) -> None:
    step.add(
        NoticeVersion(
            notice_id=notice.id,
            version=version,
            title=text.title,
            parts=free_notice.kept(text.parts),
            signed=text.signed.strip(),
            day=text.day,
            written_at=now,
            who=step.who,
        )
    )


def _lines(connection: Connection, wanted: Any, *, newest: bool = True) -> tuple[NoticeLine, ...]:
    notice, version = table_of(Notice), table_of(NoticeVersion)
    last = (
        select(func.max(version.c.version))
        .where(version.c.notice_id == notice.c.id)
        .correlate(notice)
        .scalar_subquery()
    )
    query = (
        select(notice, version)
        .join(version, version.c.notice_id == notice.c.id)
        .where(wanted)
        .order_by(notice.c.notice_no.desc(), version.c.version.desc())
    )
    if newest:
        query = query.where(version.c.version == last)
    return tuple(
        NoticeLine(
            id=row.id,
            notice_no=row.notice_no,
            style=row.style,
            up_from=row.up_from,
            down_on=row.down_on,
            archived=row.archived,
            version=row.version,
            text=NoticeText(row.title, free_notice.read(row.parts), row.signed, row.day),
            written_at=row.written_at,
            who=row.who,
        )
        for row in connection.execute(query)
    )
