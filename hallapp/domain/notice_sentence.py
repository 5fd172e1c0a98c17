"""One sentence of a notice: which days are off, which are worked, and whether it adds up."""

import re
from datetime import date, timedelta
from typing import Never

from hallapp.domain.calendar import DayKind
from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP

_TOKEN = re.compile(
    r"(?P<date>(?:(?P<year>\d{4})年)?(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})日(?:\((?P<said>[^)]*)\))?)"
    r"|(?P<to>[-—–~〜至到])(?=\d)"
    r"|(?P<encouraged>鼓励)"
    r"|(?P<nothing>不调休|不放假|不休息|连休)"
    r"|(?P<weekend>为公休日)"
    r"|(?P<moved>(?:公休日)?[^,。\d]{0,4}?(?:调至|调到|调休至|调休到))"
    r"|(?P<back>起[^,。]{0,6}上班)"
    r"|(?P<legal>为?法定节?假日)"
    r"|(?P<work>(?:调休)?上班|补班|为工作日)"
    r"|(?P<off>放假|补休|调休|休息|休假)"
    r"|(?:共计?|合计|(?<=放假)|(?<=调休))(?P<count>\d{1,2})天"
    r"|(?P<comma>,)"
)
_WEEKDAY = re.compile(r"(?:周|星期|礼拜)([一二三四五六日天])")


def contradiction(sentence: str, what: str) -> Never:
    """Refuse a sentence that contradicts itself, another, or the calendar, at `what`."""
    raise Refused(
        QT_TRANSLATE_NOOP("Refused", "The notice contradicts itself at {what}: {sentence}"),
        field="notice",
        what=what,
        sentence=sentence,
    )


class Sentence:
    """One sentence of a section: its days off, its days worked, its count."""

    def __init__(self, year: int, name: str, text: str, last: date | None) -> None:
        self.year = year
        self.name = name
        self.text = text
        self.last = last  # the day named last: "至3日" is in its month
        self.days: dict[date, DayKind] = {}
        self.legal: list[date] = []
        self.unread: list[str] = []
        self._open: list[date] = []  # days that wait for their verb
        self._ranges = False
        self._moved = False

    def read(self) -> date | None:
        """Read it; gives the day named last."""
        for token in _TOKEN.finditer(self.text):
            if token["encouraged"]:  # 鼓励…安排职工在除夕休息: a wish, no holiday
                break
            self._step(token)
        self._end_of_clause()
        if self._open or (re.search(r"\d日", self.text) and not (self.days or self.legal)):
            self.unread.append(self.text)
        return self.last

    def _step(self, token: re.Match[str]) -> None:
        if token["date"]:
            self._name(token)
        elif token["to"]:
            self._ranges = bool(self._open)
        elif token["comma"]:
            self._end_of_clause()
        elif token["off"]:
            self._settle(DayKind.HOLIDAY)
        elif token["work"]:
            self._settle(DayKind.MAKEUP)
        elif token["moved"]:
            self._settle(DayKind.MAKEUP)
            self._moved = True
        elif token["legal"]:
            self.legal += self._open
            self._open = []
        elif token["count"]:
            self._check_count(int(token["count"]))
        elif token["back"] or token["weekend"]:
            # 2月3日起正常上班: when work goes on, no make-up day; 为公休日: a weekend as it is
            self._open = []

    def _end_of_clause(self) -> None:
        """After 公休日调至 the days up to the comma are off."""
        if self._moved:
            self._settle(DayKind.HOLIDAY)
            self._moved = False

    def _settle(self, kind: DayKind) -> None:
        for day in self._open:
            if self.days.setdefault(day, kind) is not kind:
                contradiction(self.text, f"{day:%m-%d}")
        self._open = []

    def _name(self, token: re.Match[str]) -> None:
        day = self._date(token)
        if self._ranges:
            start = self._open.pop() if self._open else day  # its first day was taken meanwhile
            if not 0 < (day - start).days < 32:
                contradiction(self.text, token["date"])
            self._open += [start + timedelta(n) for n in range((day - start).days)]
            self._ranges = False
        self._open.append(day)
        self.last = day
        said = _WEEKDAY.search(token["said"] or "")
        if said and "一二三四五六日".index(said[1].replace("天", "日")) != day.weekday():
            contradiction(self.text, token["date"])

    def _date(self, token: re.Match[str]) -> date:
        """The day that is meant; without a year, around New Year's Day December is last year's."""
        if token["month"]:
            month = int(token["month"])
        elif self.last is not None:
            month = self.last.month
        else:
            month = 0
        year = self.year
        if token["year"]:
            year = int(token["year"])
        elif month == 12 and self.name == "元旦":
            year -= 1
        try:
            day = date(year, month, int(token["day"]))
        except ValueError:
            contradiction(self.text, token["date"])
        if abs(year - self.year) > 1:
            contradiction(self.text, token["date"])
        return day

    def _check_count(self, count: int) -> None:
        """共3天: as many days off as were named, weekends beside them where it says 连休."""
        off = {day for day, kind in self.days.items() if kind is DayKind.HOLIDAY}
        if len(off) != count and len(_with_weekends(off, self.text)) != count:
            contradiction(self.text, f"{count}天")


def _with_weekends(off: set[date], text: str) -> set[date]:
    if "连休" not in text:
        return off
    whole = set(off)
    for day in off:
        for step in (-1, 1):
            beside = day + timedelta(step)
            while beside.weekday() >= 5:
                whole.add(beside)
                beside += timedelta(step)
    return whole
