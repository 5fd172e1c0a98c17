"""What a free notice is told, and its texts that can have a second line."""

from collections.abc import Iterator
from dataclasses import dataclass

from hallapp.domain.free_notice import NoticeText


@dataclass(frozen=True, kw_only=True)
class FreeNotice:
    """A notice with the hall that puts it up; `style` is poster or official."""

    hall: str
    hotline: str
    style: str
    text: NoticeText


def seconds(shown: FreeNotice) -> Iterator[str]:
    """The Chinese texts under which, or over which, a second line may stand."""
    yield shown.hall
    yield shown.text.title
    for part in shown.text.parts:
        yield part.text
        for row in part.rows:
            yield from row
    yield shown.text.signed
    if shown.hotline:
        yield "监督电话"
