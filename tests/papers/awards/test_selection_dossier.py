"""评选材料: who made it, checked it and answers for it sign its last page."""

from collections.abc import Callable

from hallapp.papers.awards.selection_dossier import PAPER
from hallapp.papers.kit.render import pdf
from tests.papers.conftest import Opened

SIGNING = ("经办人", "复核人", "分管领导")


def test_three_sign_the_last_page_after_all_that_it_says(
    opened: Callable[[bytes], Opened],
) -> None:
    *before, last = (
        "".join(text.split()) for text in opened(pdf(PAPER, PAPER.sample, PAPER.sample_issue)).texts
    )
    places = [last.find(each) for each in ("名次按总分", *SIGNING)]
    assert -1 not in places
    assert places == sorted(places)
    assert not any(each in page for page in before for each in SIGNING)
