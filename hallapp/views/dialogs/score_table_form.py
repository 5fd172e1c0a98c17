"""The form of a score table: one sentence an item, its points in a field."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from hallapp.domain.errors import Refused
from hallapp.domain.evidence import ATTENDANCE, source_called
from hallapp.domain.score_table_text import points_text, read_points, read_table, written
from hallapp.domain.score_tables import Given, Grade, ScoreGroup, ScoreItem, ScoreTable
from hallapp.views.pages.assessment_words import plain, unit_words
from hallapp.views.parts.fault import mark_wrong
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.words import Words
from hallapp.wording import QT_TRANSLATE_NOOP, Marked

translate = QCoreApplication.translate
NO_NUMBER = QT_TRANSLATE_NOOP("Refused", "“{value}” is no number: write one, or nothing.")


class ScoreTableForm(QScrollArea):
    """Shows a table; ``table`` gives it back as it is typed."""

    def __init__(self, codes: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = codes
        self._told: ScoreTable | None = None
        self.fields: dict[str, QLineEdit] = {}
        self.floors: dict[str, QCheckBox] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(translate("ScoreTable", "Score table"))

    def show_table(self, table: ScoreTable) -> None:
        """Show a table."""
        self._told = table
        self.fields, self.floors = {}, {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(6)
        self._whole(column, table)
        for group in table.groups:
            column.addWidget(Hairline())
            self._group(column, group)
        if table.grades:
            column.addWidget(Hairline())
            self._grades(column, table)
        column.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def _whole(self, column: QVBoxLayout, table: ScoreTable) -> None:
        for part in (table.source, table.part):
            if part:
                column.addWidget(Words(part, "caption", "text2", wrap=True))
        no_limit = translate("ScoreTable", "points; empty: no limit")
        below = translate("ScoreTable", "points; empty: it may fall below nothing")
        days = translate("ScoreTable", "working days")
        for said, key, value, after in (
            (
                translate("ScoreTable", "Everybody begins with"),
                "base",
                table.base,
                translate("ScoreTable", "points"),
            ),
            (
                translate("ScoreTable", "All bonuses together give at most"),
                "bonus_most",
                table.bonus_most,
                no_limit,
            ),
            (translate("ScoreTable", "The score is at most"), "most", table.most, no_limit),
            (translate("ScoreTable", "The score is at least"), "least", table.least, below),
            (
                translate("ScoreTable", "Appeals may come for"),
                "appeal_days",
                Decimal(table.appeal_days),
                days,
            ),
        ):
            self._row(column, said, key, _said(value), after)

    def _group(self, column: QVBoxLayout, group: ScoreGroup) -> None:
        row = self._row(
            column,
            translate("ScoreTable", "{group}: full points").format(group=group.name),
            f"most:{group.key}",
            _said(group.most),
            {
                Given.HAND: translate("ScoreTable", "given as a whole by the assessor"),
                Given.STAFF: translate("ScoreTable", "follow from the scores of its people"),
            }.get(group.given, ""),
            bold=True,
        )
        if group.given is Given.NO:
            floor = QCheckBox(translate("ScoreTable", "lose no more than these"))
            floor.setChecked(group.floor)
            self.floors[group.key] = floor
            row.insertWidget(row.count() - 1, floor)
        for item in group.items:
            self._row(
                column,
                translate("ScoreTable", "{item}, {unit}").format(
                    item=item.name, unit=unit_words(item)
                ),
                f"points:{item.key}",
                points_text(item),
                self._evidence(item),
                inset=16,
            )

    def _evidence(self, item: ScoreItem) -> str:
        """分，依据：考勤（迟到、早退），前2天不计."""
        parts = []
        source = source_called(item.source)
        if source is None:
            parts.append(translate("ScoreTable", "given by hand"))
        else:
            label = translate("Assessment", source.label)
            only = [self._word(source.word(code), code, item.source) for code in item.only]
            said = translate("ScoreTable", "from: {source}").format(source=label)
            if only:
                said = translate("ScoreTable", "{said} ({only})").format(
                    said=said, only="、".join(only)
                )
            parts.append(said)
        if item.free:
            parts.append(translate("ScoreTable", "the first {n} free").format(n=plain(item.free)))
        if item.minutes_from is not None:
            parts.append(translate("ScoreTable", "from {n} minutes").format(n=item.minutes_from))
        if item.minutes_below is not None:
            parts.append(translate("ScoreTable", "below {n} minutes").format(n=item.minutes_below))
        if item.veto:
            parts.append(translate("ScoreTable", "vetoes the grade"))
        return "，".join(parts)

    def _word(self, word: Marked | str, code: str, source: str) -> str:
        if isinstance(word, Marked):
            return translate(word.context, word.source)
        return self._codes.get(code, code) if source == ATTENDANCE else code

    def _grades(self, column: QVBoxLayout, table: ScoreTable) -> None:
        for at, grade in enumerate(table.grades):
            if grade.since is None:
                said = translate("ScoreTable", "Below that: {grade}").format(grade=grade.name)
                column.addWidget(Words(said))
            else:
                self._row(
                    column,
                    translate("ScoreTable", "{grade} from").format(grade=grade.name),
                    f"grade:{at}",
                    plain(grade.since),
                    translate("ScoreTable", "points"),
                )

    def _row(
        self,
        column: QVBoxLayout,
        words: str,
        key: str,
        value: str,
        after: str = "",
        *,
        bold: bool = False,
        inset: int = 0,
    ) -> QHBoxLayout:  # fmt: skip
        row = QHBoxLayout()
        row.setContentsMargins(inset, 0, 0, 0)
        row.setSpacing(8)
        typed = QLineEdit(value)
        typed.setFixedWidth(84)
        typed.setAccessibleName(words)
        self.fields[key] = typed
        row.addWidget(Words(words, "strong" if bold else "body"))
        row.addWidget(typed)
        if after:
            row.addWidget(Words(after, "caption", "text2"))
        row.addStretch(1)
        column.addLayout(row)
        return row

    # --- reading ----------------------------------------------------------------------------

    @property
    def table(self) -> ScoreTable:
        """The table as it is typed; raises `Refused`, the field at fault is marked."""
        assert self._told is not None
        for typed in self.fields.values():
            mark_wrong(typed, wrong=False)
        told = self._told
        appeal = self._number("appeal_days")
        changed = replace(
            told,
            base=self._number("base") or Decimal(0),
            least=self._number("least"),
            most=self._number("most"),
            bonus_most=self._number("bonus_most"),
            appeal_days=int(appeal or 0),
            groups=tuple(self._read_group(group) for group in told.groups),
            grades=tuple(self._read_grade(at, grade) for at, grade in enumerate(told.grades)),
        )
        return read_table(written(changed))

    def _read_group(self, group: ScoreGroup) -> ScoreGroup:
        floor = self.floors.get(group.key)
        return replace(
            group,
            most=self._number(f"most:{group.key}"),
            floor=group.floor if floor is None else floor.isChecked(),
            items=tuple(self._read_item(item) for item in group.items),
        )

    def _read_item(self, item: ScoreItem) -> ScoreItem:
        """The points as the text of a table would say them."""
        key = f"points:{item.key}"
        text = self.fields[key].text().strip().replace("−", "-")
        try:
            least, most = read_points(text, f"“{item.name}”")
        except Refused:
            self._wrong(key)
            raise
        return replace(item, least=least, most=most)

    def _read_grade(self, at: int, grade: Grade) -> Grade:
        return grade if grade.since is None else replace(grade, since=self._number(f"grade:{at}"))

    def _number(self, key: str) -> Decimal | None:
        text = self.fields[key].text().strip().replace("−", "-")
        if not text:
            return None
        try:
            value = Decimal(text)
        except ArithmeticError:
            self._wrong(key)
            raise Refused(NO_NUMBER, field=key, value=text) from None
        return value

    def _wrong(self, key: str) -> None:
        mark_wrong(self.fields[key], wrong=True)
        self.fields[key].setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self.fields[key])


def _said(value: Decimal | None) -> str:
    return "" if value is None else plain(value)
