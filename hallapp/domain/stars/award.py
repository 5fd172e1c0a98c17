"""What the stars of a period are called: 2026年第三季度窗口服务明星."""

import re

from hallapp.domain.spans import Bucket, Span, span_of
from hallapp.domain.stars.rules import RuleSet

_QUARTERS = "一二三四"
_KIND = re.compile(r"^(每?[周月季年]度?|半年度?)|(评选|考评|评比)?(办法|规则|制度)(（.*）)?$")
_AWARD = "窗口服务明星"


def award_name(rules: RuleSet, span: Span) -> str:
    """The period and what the rules call the award, without its kind of period."""
    return f"{period_name(span)}{_KIND.sub('', rules.name) or _AWARD}"


def period_name(span: Span) -> str:
    """2026年第三季度, 2026年3月, 2026年第14周, 2026年, or from day to day."""
    year = span.first.year
    for bucket, told in (
        (Bucket.YEAR, f"{year}年"),
        (Bucket.QUARTER, f"{year}年第{_QUARTERS[(span.first.month - 1) // 3]}季度"),
        (Bucket.MONTH, f"{year}年{span.first.month}月"),
    ):
        whole = span_of(span.first, bucket)
        if (whole.first, whole.last) == (span.first, span.last):
            return told
    iso = span_of(span.first, Bucket.WEEK)
    if (iso.first, iso.last) == (span.first, span.last):
        return f"{iso.name[:4]}年第{int(iso.name[5:])}周"
    return f"{span.first.isoformat()}至{span.last.isoformat()}"
