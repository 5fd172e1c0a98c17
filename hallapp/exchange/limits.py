"""Limits as people write them: 5个工作日, 不超过20个工作日, 3小时, 15自然日, 当日办结, 即办, 无."""

import re
from fractions import Fraction
from functools import lru_cache

from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.imports import RejectCode
from hallapp.exchange.cells import plain
from hallapp.exchange.fields import words

_LONGEST = 3650
_WHOLE_DAY_HOURS = 24
_UNITS: tuple[tuple[str, Unit | None, Fraction], ...] = tuple(
    (word, unit, Fraction(factor))
    for words, unit, factor in (
        ("工作小时 工作时 workhours workhour workinghours workinghour", Unit.WORKHOUR, 1),
        ("小时 钟头 时 hours hour h", Unit.WORKHOUR, 1),
        ("分钟 分 minutes minute min", Unit.WORKHOUR, "1/60"),
        (
            "工作日 工作天 workdays workday workingdays workingday businessdays businessday",
            Unit.WORKDAY,
            1,
        ),
        ("自然日 自然天 日历日 日历天 caldays calday calendardays calendarday", Unit.CALDAY, 1),
        ("周 星期 weeks week", None, 7),
        ("天 日 days day d", None, 1),
        ("月 months month", Unit.MONTH, 1),
        ("年 years year", Unit.YEAR, 1),
    )
    for word in words.split()
)
_AROUND = re.compile(
    r"^(?:自?(?:受理|申请|收件)(?:之日)?(?:起|后)?|法定|承诺|办结|办理|时限|期限|不超过|不多于|不得超过|最多|最长|至多|"
    r"within|upto|atmost|max|在|于|为|≤|<=|<|[::,，])+"
    r"|(?:以内|之内|内|办结|办理完毕|办完|完成|[。.;；,，])+$"
)
_SHAPE = re.compile(r"(\d+(?:\.\d+)?|\d+/\d+|[零〇一二两三四五六七八九十百半]+)个?(半)?(.*)")
_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_MARKS = str.maketrans("", "", " \t\r\n\u3000()[]【】〔〕{}\"'“”")


class LimitFault(Exception):  # noqa: N818
    """A limit that cannot be read."""

    def __init__(self, code: RejectCode) -> None:
        super().__init__(code)
        self.code = code


@lru_cache(maxsize=4096)
def read_limit(text: str, bare_day: str = "", hint: str = "") -> Limit | None:
    """The limit that `text` says; None where it says that there is none.

    `bare_day` (``workday``, ``calday``, else rejected) is what a day means that is not said to be a
    working or a calendar day; `hint` is the header, whose unit counts for bare numbers and days.

    Raises:
        LimitFault: it is no limit, or could be two.
    """
    said = plain(text).lower().translate(_MARKS)
    if said in words()["limits"]["none"] or not said:
        return None
    bare = _bare(said)
    immediate = words()["limits"]["immediate"]
    if said in immediate or bare in immediate:
        return Limit(Fraction(0), Unit.IMMEDIATE)
    shape = _SHAPE.fullmatch(bare)
    if shape is None:
        raise LimitFault(RejectCode.BAD_LIMIT)
    n = _number(shape[1]) + (Fraction(1, 2) if shape[2] else 0)
    return _limit(n, shape[3], bare_day, plain(hint).lower().translate(_MARKS))


def limit_text(limit: Limit) -> str:
    """A limit as it is written to a spreadsheet; `read_limit` reads the same one back."""
    if limit.unit is Unit.IMMEDIATE:
        return "即办"
    n, unit = limit.n, limit.unit
    if unit is Unit.WORKHOUR and (n * 60).denominator == 1 and (n * 10).denominator != 1:
        return f"{n * 60}分钟"
    names = {
        Unit.WORKDAY: "个工作日",
        Unit.WORKHOUR: "工作小时",
        Unit.CALDAY: "个自然日",
        Unit.MONTH: "个月",
        Unit.YEAR: "年",
    }
    return limit.number + names[unit]


def _bare(said: str) -> str:
    """`said` without the words around the number and its unit."""
    while (shorter := _AROUND.sub("", said)) != said:
        said = shorter
    return said


def _limit(n: Fraction, word: str, bare_day: str, hint: str) -> Limit:
    unit, factor = _unit(word or ("小时" if "小时" in hint else ""))
    if unit is None:  # days or weeks of unknown kind
        unit = _day_unit(hint, bare_day)
        factor = Fraction(5) if factor == 7 and unit is Unit.WORKDAY else factor
    whole_days = word in {"小时", "时", "h", "hour", "hours"} and n >= _WHOLE_DAY_HOURS
    if whole_days:  # 48小时 may be two days round the clock
        raise LimitFault(RejectCode.AMBIGUOUS_LIMIT)
    n *= factor
    fraction = unit is not Unit.WORKHOUR and n.denominator != 1
    if not 0 < n <= _LONGEST or fraction:
        raise LimitFault(RejectCode.BAD_LIMIT)
    return Limit(n, unit)


def _unit(word: str) -> tuple[Unit | None, Fraction]:
    if not word:
        return None, Fraction(1)
    for known, unit, factor in _UNITS:
        if word == known:
            return unit, factor
    raise LimitFault(RejectCode.BAD_LIMIT)


def _day_unit(hint: str, bare_day: str) -> Unit:
    for word, unit in (
        ("工作日", Unit.WORKDAY),
        ("自然日", Unit.CALDAY),
        ("workday", Unit.WORKDAY),
    ):
        if word in hint:
            return unit
    if bare_day in {Unit.WORKDAY, Unit.CALDAY}:
        return Unit(bare_day)
    raise LimitFault(RejectCode.AMBIGUOUS_LIMIT)


def _number(text: str) -> Fraction:
    """A number in digits or Chinese numerals below a thousand."""
    if text[0].isascii():
        upper, _, lower = text.partition("/")
        if lower and int(lower) == 0:
            raise LimitFault(RejectCode.BAD_LIMIT)
        return Fraction(upper) / (int(lower) if lower else 1)
    if text == "半":
        return Fraction(1, 2)
    half = text.endswith("半")
    total, digit = 0, None
    for mark in text.removesuffix("半"):
        if mark in _DIGITS and not digit:
            digit = _DIGITS[mark]
        elif mark in "十百":
            total += (1 if digit is None else digit) * (10 if mark == "十" else 100)
            digit = None
        else:
            raise LimitFault(RejectCode.BAD_LIMIT)
    return Fraction(total + (digit or 0)) + (Fraction(1, 2) if half else 0)
