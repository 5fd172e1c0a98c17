from collections.abc import Iterator

from hallapp.papers.kit.blocks import Block
from hallapp.papers.kit.flow import Piece, flowing


def test_the_heads_of_a_table_stand_above_it_on_each_page() -> None:
    drawn: list[str] = []

    def piece(name: str, again: Piece | None = None) -> Piece:
        def blocks(y: float) -> Iterator[Block]:
            drawn.append(f"{name} {y:g}")
            yield from ()

        return Piece(40.0, blocks, leads=again is None, again=again)

    head = piece("head")
    rows = [piece(f"row {number}", head) for number in range(1, 6)]
    pages = tuple(flowing((head, *rows), top=20.0, bottom=150.0))
    assert len(pages) == 3
    assert drawn == [
        *("head 20", "row 1 60", "row 2 100"),
        *("head 20", "row 3 60", "row 4 100"),
        *("head 20", "row 5 60"),
    ]
