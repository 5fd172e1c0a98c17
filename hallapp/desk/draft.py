"""A paper with the hall's figures, ready to be drawn; and one that was drawn."""

from collections.abc import Mapping
from dataclasses import dataclass

from hallapp.actions.prints import Sheet
from hallapp.desk.binding import bind
from hallapp.desk.paper_values import Shown, asked_shift, flag
from hallapp.domain.hall import Issue
from hallapp.domain.phrases import SecondLines
from hallapp.papers.books.inspection_binder import InspectionBinder, placed
from hallapp.papers.kit.faces import Faces
from hallapp.papers.kit.fingerprint import contents, digest_of
from hallapp.papers.kit.render import Progress, pdf
from hallapp.papers.kit.sheets import Paper, Press
from hallapp.wording import words

MAY_HANG = frozenset({"wall", "cards"})  # families of which a sheet may hang somewhere


@dataclass(frozen=True)
class Draft:
    """A paper with its figures and its look, ready to be drawn for any issue."""

    paper: Paper
    shown: Shown
    values: Mapping[str, str]
    faces: Faces
    fingerprint: str
    second: SecondLines | None = None
    bound: tuple["Draft", ...] = ()
    language: str = "zh_CN"

    @property
    def sheet(self) -> Sheet:
        """What is kept of it when it is printed."""
        hangs = self.paper.family in MAY_HANG
        return Sheet(
            paper=self.paper.name,
            title=self.paper.title,
            book=self.paper.book,
            subject=self.shown.subject,
            fingerprint=self.fingerprint,
            told=self.values if hangs else None,
            content=self.content if hangs or self.paper.whose else None,
        )

    @property
    def content(self) -> dict[str, str]:
        """A short digest of each figure, and of the second lines; of cards, of whose each is."""
        if self.paper.whose is not None:
            parts = self.paper.whose(self.shown.figures)
            return {name: digest_of(part) for name, part in parts.items()}
        found = contents(self.shown.figures)
        if self.second is not None:
            found |= contents(self.second)
        return found

    def drawn(
        self, issue: Issue, progress: Progress | None = None, *, most: int | None = None
    ) -> "Printout":
        """Its PDF with what is bound into it, or the first pages of it."""
        if self.bound and most is None:
            made = self._bound(issue, progress)
        else:
            made = self.pdf(self.shown.figures, issue, progress, most=most)
        return Printout(self.paper.name, made, issue, self.fingerprint, self)

    def pdf(
        self,
        figures: object,
        issue: Issue,
        progress: Progress | None = None,
        *,
        most: int | None = None,
        code: str = "",
    ) -> bytes:
        """These figures on this paper; `code` is that of the binder it stands in."""
        return pdf(
            self.paper,
            figures,
            issue,
            size=self.values.get("size", ""),
            mono=flag(self.values, "mono"),
            tiled=flag(self.values, "tiled"),
            shift=asked_shift(self.values),
            language=self.language.replace("_", "-"),
            say=words("papers", self.language),
            faces=self.faces,
            second=self.second,
            progress=progress,
            most=most,
            code=code or self.fingerprint,
        )

    def _bound(self, issue: Issue, progress: Progress | None) -> bytes:
        """Every part bears the number and the 校验码 of the whole."""
        figures = self.shown.figures
        assert isinstance(figures, InspectionBinder)
        drawn = []
        for number, part in enumerate(self.bound):
            if progress is not None:
                progress(number, len(self.bound) + 1)
            drawn.append(part.pdf(part.shown.figures, issue, code=self.fingerprint))
        made = bind(
            lambda pages: self.pdf(placed(figures, pages), issue),
            tuple(zip((each.title for each in figures.parts), drawn, strict=True)),
            Press(issue=issue, say=words("papers", self.language), faces=self.faces),
            self.paper.title,
        )
        if progress is not None:
            progress(len(self.bound) + 1, len(self.bound) + 1)
        return made


@dataclass(frozen=True)
class Printout:
    """A paper drawn: its PDF, what makes it that sheet, and the 校验码 of its content."""

    paper: str
    pdf: bytes
    issue: Issue
    fingerprint: str
    draft: Draft
