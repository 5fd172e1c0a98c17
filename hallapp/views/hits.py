"""What Ctrl+K shows of what was found: notes, facts and wishes; commands of the program."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from hallapp.actions import finding
from hallapp.actions.finding import Found, FoundKind
from hallapp.actions.people import StaffLine, WindowLine
from hallapp.desk import prints, wall_prints
from hallapp.desk.wall_prints import SheetStanding
from hallapp.domain.cases import CaseFilter, CaseLine
from hallapp.domain.catalogue import ItemLine
from hallapp.domain.masking import masked
from hallapp.domain.prints import CheckedSheet, names_a_sheet
from hallapp.domain.registers import REGISTERS, register_called
from hallapp.domain.registers.lines import EntryLine
from hallapp.views import register_words, sheet_hits
from hallapp.views.case_words import state_word
from hallapp.views.hit_list import Hit, Wish, given, joined
from hallapp.views.pages.papers_words import title_of
from hallapp.views.saying import Present, near

translate = QCoreApplication.translate
_OPEN = 6  # commands shown before anything is typed


class Hits:
    """Asks the hall beside the window and puts the answer into the window's words."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self._standing: SheetStanding | None = None  # of the sheet that was found last

    def ask(self, typed: str, then: Callable[[tuple[Hit, ...]], None]) -> None:
        """Find what `typed` means; commands alone before the hall is open."""
        if not typed.strip() or self._window.hall is None:
            then(self._commands(typed)[:_OPEN])
            return
        hall = self._window.hall

        def find() -> tuple[Sequence[Found], SheetStanding | None]:
            found = finding.find(hall, typed)
            printed = any(each.kind is FoundKind.SHEET for each in found)
            return found, wall_prints.find_sheet(hall, typed) if printed else None

        def answered(both: tuple[Sequence[Found], SheetStanding | None]) -> None:
            found, self._standing = both
            then(self._all(found, typed))

        self._window.tasks.read(find, answered, newest=True)

    def _all(self, found: Sequence[Found], typed: str) -> tuple[Hit, ...]:
        """What the hall found, the registers so called before their entries, then the program's."""
        hits = [self._hit(each) for each in found]
        last = (FoundKind.ENTRY, FoundKind.SHEET)
        at = next((n for n, each in enumerate(found) if each.kind in last), len(hits))
        hits[at:at] = self._registers(typed)
        if not found and names_a_sheet(typed):
            hits.append(sheet_hits.no_such(typed))
        return (*hits, *self._papers(typed), *self._commands(typed))

    def _hit(self, found: Found) -> Hit:
        makers: dict[FoundKind, Callable[[Found, Any], Hit]] = {
            FoundKind.PERSON: self._person,
            FoundKind.CASE: self._case,
            FoundKind.ITEM: self._item,
            FoundKind.WINDOW: self._at_window,
            FoundKind.ENTRY: self._entry,
            FoundKind.SHEET: self._sheet,
        }
        return makers[found.kind](found, found.line)

    def _cases_of(self, words: str, wanted: CaseFilter) -> Wish:
        return Wish(
            words=words,
            icon="folder-open",
            deed=lambda: self._window.open_page("cases", filter=wanted),
        )

    def _person(self, found: Found, line: StaffLine) -> Hit:
        return Hit(
            group=translate("Hits", "People"),
            icon="user",
            words=found.words,
            matched=found.matched,
            note=joined(line.department, line.post),
            facts=given((translate("Hits", "Number"), line.staff_no)),
            wishes=(
                self._cases_of(
                    translate("Hits", "Their cases"),
                    CaseFilter(staff=frozenset({line.name}), open_only=True),
                ),
                Wish(
                    words=translate("Hits", "Note an absence"),
                    icon="calendar-x",
                    deed=lambda: self._window.open_page("windows", leave=line.id),
                ),
            ),
        )

    def _case(self, found: Found, line: CaseLine) -> Hit:
        present = Present(self._window.now())
        note = state_word(line.state)
        if line.window:
            at = translate("Hits", "Window {no}").format(no=line.window)
            note = joined(at, note)
        if found.hidden:
            note = translate("Hits", "the real name matches, masked")
        return Hit(
            group=translate("Hits", "Cases"),
            icon="folder-open",
            words=found.words,
            matched=found.matched,
            number=found.number,
            number_matched=found.number_matched,
            note=note,
            facts=given(
                (translate("Hits", "Applicant"), masked(line.applicant, line.applicant_kind)),
                (translate("Hits", "Window"), line.window),
                (translate("Hits", "Due"), near(line.due_at, present) if line.due_at else ""),
            ),
            wishes=self._wishes_of(line),
        )

    def _wishes_of(self, line: CaseLine) -> tuple[Wish, ...]:
        opens = Wish(
            words=translate("Hits", "Open the case"),
            icon="folder-open",
            deed=lambda: self._window.open_page("cases", case=line.id),
        )
        prints = Wish(
            words=translate("Hits", "Print…"),
            icon="printer",
            deed=lambda: self._window.open_page("papers", case=line.id),
        )
        return (opens, prints) if self._window.has_page("papers") else (opens,)

    def _item(self, found: Found, line: ItemLine) -> Hit:
        return Hit(
            group=translate("Hits", "Items"),
            icon="clipboard-text",
            words=found.words,
            matched=found.matched,
            number=found.number,
            number_matched=found.number_matched,
            note=line.department,
            wishes=(
                Wish(
                    words=translate("Hits", "New case of it"),
                    icon="plus",
                    deed=lambda: self._window.open_page("cases", new=True, item=line.name),
                ),
                self._cases_of(
                    translate("Hits", "Its cases"),
                    CaseFilter(items=frozenset({line.name}), open_only=True),
                ),
            ),
        )

    def _at_window(self, found: Found, line: WindowLine) -> Hit:
        return Hit(
            group=translate("Hits", "Windows"),
            icon="storefront",
            words=found.words or translate("Hits", "Window {no}").format(no=line.window_no),
            matched=found.matched,
            number=found.number if found.words else "",
            number_matched=found.number_matched if found.words else (),
            note=joined(line.staff, line.department),
            wishes=(
                self._cases_of(
                    translate("Hits", "Its cases"),
                    CaseFilter(windows=frozenset({line.window_no}), open_only=True),
                ),
            ),
        )

    def _entry(self, found: Found, line: EntryLine) -> Hit:
        spec = register_called(line.register)
        title = register_words.say(spec, spec.title)
        note = joined(title, register_words.say(spec, spec.by_state[line.state].label))
        if found.hidden:
            note = translate("Hits", "the real name matches, masked")
        present, due = Present(self._window.now()), line.stage_due_at
        opens = Wish(
            words=translate("Hits", "Open the entry"),
            icon=spec.icon,
            deed=lambda: self._window.open_page("registers", register=spec.key, entry=line.id),
        )
        return Hit(
            group=translate("Hits", "Registers"),
            icon=spec.icon,
            words=found.words,
            matched=found.matched,
            number=found.number,
            number_matched=found.number_matched,
            note=note,
            facts=given(
                (translate("Hits", "Register"), title),
                (translate("Hits", "Date"), near(line.received_at, present)),
                (translate("Hits", "Due"), near(due, present) if due else ""),
            ),
            wishes=(opens, self._register_wish(spec.key)),
        )

    def _sheet(self, found: Found, checked: CheckedSheet) -> Hit:
        opens = self._paper_wish(checked.line.paper)
        wall = Wish(
            words=translate("Hits", "Open the wall"),
            icon="storefront",
            deed=lambda: self._window.open_page("papers", wall=True),
        )
        standing = self._standing
        return sheet_hits.hit(
            found,
            checked,
            standing,
            Present(self._window.now()),
            (opens, wall) if standing and standing.places else (opens,),
        )

    def _paper_wish(self, name: str) -> Wish:
        return Wish(
            words=translate("Hits", "Open the paper"),
            icon="printer",
            deed=lambda: self._window.open_page("papers", paper=name),
        )

    def _registers(self, typed: str) -> tuple[Hit, ...]:
        """Registers by their titles."""
        hits = []
        for spec in REGISTERS:
            words = register_words.say(spec, spec.title)
            if matched := finding.matches(words, typed):
                hits.append(
                    Hit(
                        group=translate("Hits", "Registers"),
                        icon=spec.icon,
                        words=words,
                        matched=matched,
                        wishes=(self._register_wish(spec.key),),
                    )
                )
        return tuple(hits[: finding.FEW])

    def _register_wish(self, key: str) -> Wish:
        return Wish(
            words=translate("Hits", "Open the register"),
            icon="notebook",
            deed=lambda: self._window.open_page("registers", register=key),
        )

    def _papers(self, typed: str) -> tuple[Hit, ...]:
        """Papers by their titles."""
        if not self._window.has_page("papers"):
            return ()
        hits = []
        for entry in prints.papers():
            words = title_of(entry.name)
            matched = finding.matches(words, typed)
            if matched:
                hits.append(
                    Hit(
                        group=translate("Hits", "Papers"),
                        icon="printer",
                        words=words,
                        matched=matched,
                        note=" ".join(entry.sizes),
                        wishes=(self._paper_wish(entry.name),),
                    )
                )
        return tuple(hits[: finding.FEW])

    def _commands(self, typed: str) -> tuple[Hit, ...]:
        hits = []
        for words, icon, deed in self._window.commands():
            matched = finding.matches(words, typed)
            if matched or not typed.strip():
                hits.append(
                    Hit(
                        group=translate("Hits", "Commands"),
                        icon=icon,
                        words=words,
                        matched=matched,
                        wishes=(Wish(words=words, icon=icon, deed=deed),),
                    )
                )
        return tuple(hits)
