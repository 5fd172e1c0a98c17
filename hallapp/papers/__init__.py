"""What gets printed: one short file a paper, all drawn by `kit`."""

from hallapp.papers.books import bound
from hallapp.papers.kit.sheets import Paper
from hallapp.papers.slips import acceptance, clock
from hallapp.papers.wall import zero_sheet

PAPERS: tuple[Paper, ...] = (
    Paper(
        name="zero-sheet",
        family="wall",
        title="“三零”服务公示",
        sizes=("A3", "A4"),
        parameters=("period", "from", "to"),
        layout=1,
        build=zero_sheet.sheets,
        sample=zero_sheet.SAMPLE,
        sample_issue=zero_sheet.SAMPLE_ISSUE,
        book="Z",
    ),
    Paper(
        name="acceptance",
        family="slips",
        title="受理通知书",
        sizes=("A5",),
        parameters=("case",),
        layout=1,
        build=acceptance.sheets,
        sample=acceptance.SAMPLE,
        sample_issue=acceptance.SAMPLE_ISSUE,
        book="S",
    ),
    Paper(
        name="clock",
        family="slips",
        title="时限说明",
        sizes=("A5",),
        parameters=("case",),
        layout=1,
        build=clock.sheets,
        sample=clock.SAMPLE,
        sample_issue=clock.SAMPLE_ISSUE,
        book="S",
    ),
    Paper(
        name="register",
        family="books",
        title="台账",
        sizes=("A4",),
        parameters=("key", "period", "from", "to"),
        layout=1,
        build=bound.sheets,
        sample=bound.SAMPLE,
        sample_issue=bound.SAMPLE_ISSUE,
        book="T",
    ),
)
