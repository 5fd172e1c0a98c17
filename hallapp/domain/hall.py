"""What a hall says of itself, and how its sheets are known."""

from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, kw_only=True)
class HallFacts:
    """The facts of one hall that papers, the window and the clock need (table ``hall_fact``)."""

    name: str = ""
    short_name: str = ""  # two characters for the brand mark
    kind: str = "citizen"  # citizen | government | tax | marriage | township
    hotline: str = ""
    address: str = ""
    counting: str = "by_date"  # by_date | by_date_rolled | by_minute
    rest_day_end: str = "next_working_day"  # next_working_day | stay
    lamp_preset: str = "A"
    bare_day: str = "reject"  # workday | calday | reject: what "30天" means in an import
    language: str = "zh_CN"  # of its papers: zh_CN | zh_TW | en
    second_order: str = "usual"  # of a second line to its Chinese: usual | over | under
    tibetan_digits: str = "western"  # western | tibetan
    fonts: dict[str, str] = field(default_factory=dict)  # role → file the hall chose


@dataclass(frozen=True, kw_only=True)
class Issue:
    """What makes one printed sheet that sheet: never part of its fingerprint.

    `seal_no` and `seal_hash` are the journal's last step and its hash (zero sheet, daily close).
    A preview has no `sheet_no`. `numbers` are those of what stands on it, where each takes its
    own (certificates).
    """

    printed_on: date
    printed_at: datetime | None = None
    sheet_no: str = ""
    seal_no: int | None = None
    seal_hash: str = ""
    numbers: tuple[str, ...] = ()
