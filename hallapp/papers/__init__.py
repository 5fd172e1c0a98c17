"""What gets printed: one short file a paper, all drawn by `kit`."""

from hallapp.papers.kit.sheets import Paper
from hallapp.papers.wall import zero_sheet

PAPERS: tuple[Paper, ...] = (
    Paper(
        name="zero-sheet",
        family="wall",
        title="“三零”服务公示",
        sizes=("A3", "A4"),
        parameters=("period",),
        layout=1,
        build=zero_sheet.sheets,
        sample=zero_sheet.SAMPLE,
        sample_issue=zero_sheet.SAMPLE_ISSUE,
        book="Z",
    ),
)
