"""Reads the State Council's notice of a year's holidays 关于2026年部分节假日安排的通知.

The wording has changed over the years (放假调休, 补休, 与周末连休, 公休日调至 …); what is said is
checked against itself: the weekday in parentheses, 共3天, and no day both off and worked. A
contradiction is refused with its sentence; what is not understood is listed.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from hallapp.domain.calendar import CalendarDay, DayKind
from hallapp.domain.errors import Refused
from hallapp.domain.notice_sentence import Sentence, contradiction
from hallapp.wording import QT_TRANSLATE_NOOP

_NAME = "元旦节?|春节|清明节?|五一劳动节|劳动节|五一|端午节?|中秋节?|国庆节?|十一"
_NAMES = rf"(?:{_NAME})(?:[、和与及](?:{_NAME}))*"
_HEADING = re.compile(
    rf"(?P<no>[一二三四五六七八九十]{{1,2}}、|\d{{1,2}}[.、])?(?P<known>{_NAMES})(?::|(?(no)(?=\d)|:))"
    r"|[一二三四五六七八九十]{1,2}、(?P<other>[^:。,;]{1,40}):"
)
_WHOLE_NAMES = {
    "元旦节": "元旦",
    "清明": "清明节",
    "五一": "劳动节",
    "五一劳动节": "劳动节",
    "端午": "端午节",
    "中秋": "中秋节",
    "国庆": "国庆节",
    "十一": "国庆节",
}
_OF_OLD = ("元旦", "春节", "劳动节", "国庆节")
_SINCE_2008 = ("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节")
_NUMBER = re.compile(r"[^\s,。:;()]{2,8}[〔\[(]\d{4}[〕\])]\d+号")
_YEAR = re.compile(r"(\d{4})年[^。:;\d]{0,12}?(?:节假日|放假|假期)|(\d{4})年(?=元旦|春节)")
_SIGNATURE = re.compile(r"(?:国务院办公厅)?\d{4}年\d{1,2}月\d{1,2}日(?:\([^)]*\))?$")


@dataclass(frozen=True, slots=True)
class NoticeRemark:
    """What the reader should know of a notice; `sentence` is marked in context "Notice"."""

    sentence: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.sentence.format(**self.values)


@dataclass(frozen=True, slots=True)
class NoticeReading:
    """What was understood of a notice: the days of `year` (and around it), and what was not.

    `lacks` are the public holidays of which no day was found: with any, the text is no whole
    notice, and whoever lets it make its year known should be asked twice.
    """

    year: int
    days: tuple[CalendarDay, ...]
    warnings: tuple[NoticeRemark, ...]
    lacks: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether it says all that a year's calendar needs."""
        return not self.lacks


def read_notice(text: str, year: int | None = None) -> NoticeReading:
    """Read the text of a notice; `year` is needed only where the text does not say it.

    Raises:
        Refused: nothing was found, the year is not clear, or a sentence contradicts itself,
            another sentence, or the calendar.
    """
    number = _NUMBER.search(unicodedata.normalize("NFKC", text))
    told = _plain(text)
    year = _year_of(told, year)
    reader = _Reader(year)
    for name, body in _sections(told):
        reader.read_section(name, body)
    if not reader.found:
        raise Refused(
            QT_TRANSLATE_NOOP("Refused", "No holiday was found in this text."), field="notice"
        )
    named = {part for _, name in reader.found.values() for part in name.split("、")}
    lacks = tuple(name for name in (_SINCE_2008 if year > 2007 else _OF_OLD) if name not in named)
    for name in lacks:
        reader.remark(QT_TRANSLATE_NOOP("Notice", "The notice says nothing of {name}."), name=name)
    document = number.group() if number else ""
    days = tuple(
        CalendarDay(day, kind, name, document) for day, (kind, name) in sorted(reader.found.items())
    )
    return NoticeReading(year, days, tuple(reader.remarks), lacks)


def _plain(text: str) -> str:
    """The text in one form: half-width, no blanks, no quotation marks, no signature."""
    told = unicodedata.normalize("NFKC", text)
    told = re.sub(r"[\s“”\"'‘’]+", "", told).replace("国际劳动节", "劳动节")
    return _SIGNATURE.sub("", told.rstrip("。"))


def _year_of(told: str, year: int | None) -> int:
    said = _YEAR.search(told)
    found = int(said.group(1) or said.group(2)) if said else None
    if found is None:
        if year is None:
            raise Refused(
                QT_TRANSLATE_NOOP("Refused", "The text does not say its year: choose the year."),
                field="year",
            )
        return year
    if year not in (None, found):
        raise Refused(
            QT_TRANSLATE_NOOP("Refused", "The notice is for {found}, not for {year}."),
            field="year",
            found=found,
            year=year,
        )
    return found


def _sections(told: str) -> Iterator[tuple[str, str]]:
    """Each holiday's name and what is said of it; a text without headings is one section."""
    headings = list(_HEADING.finditer(told))
    if not headings:
        names = {_whole(name) for name in re.findall(_NAME, told)}
        yield (names.pop() if len(names) == 1 else "", told)
        return
    for heading, following in zip(headings, [*headings[1:], None], strict=True):
        known = heading["known"]
        if known:
            name = "、".join(_whole(part) for part in re.split("[、和与及]", known))
        else:
            name = heading["other"]
        yield name, told[heading.end() : following.start() if following else None]


def _whole(name: str) -> str:
    return _WHOLE_NAMES.get(name, name)


class _Reader:
    """Collects the days of a notice, sentence by sentence."""

    def __init__(self, year: int) -> None:
        self.year = year
        self.found: dict[date, tuple[DayKind, str]] = {}
        self.remarks: list[NoticeRemark] = []

    def remark(self, sentence: str, **values: object) -> None:
        self.remarks.append(NoticeRemark(sentence, values))

    def read_section(self, name: str, body: str) -> None:
        before = len(self.found)
        last: date | None = None
        for text in re.split("[。;]", body):
            sentence = Sentence(self.year, name, text, last)
            last = sentence.read()
            for day, kind in sentence.days.items():
                self._take(day, kind, name, text)
            for off in sentence.legal:
                if self.found.get(off, (None,))[0] is not DayKind.HOLIDAY:
                    contradiction(text, f"{off:%m-%d}")
            for unread in sentence.unread:
                self.remark(
                    QT_TRANSLATE_NOOP("Notice", "Not understood and left out: {text}"), text=unread
                )
        if len(self.found) == before:
            self.remark(
                QT_TRANSLATE_NOOP("Notice", "No day was found for {name}: {text}"),
                name=name,
                text=body[:60],
            )

    def _take(self, day: date, kind: DayKind, name: str, text: str) -> None:
        if self.found.get(day, (kind,))[0] is not kind:
            contradiction(text, f"{day:%m-%d}")
        if kind is DayKind.MAKEUP and day.weekday() < 5:
            self.remark(
                QT_TRANSLATE_NOOP("Notice", "{day} is a working day anyway: left out."),
                day=day.isoformat(),
            )
            return
        self.found.setdefault(day, (kind, name))
