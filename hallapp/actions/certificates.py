"""Certificates are entered in their register when they are printed: all of a batch in one step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from hallapp.actions.entry_deeds import EntryDeed
from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.registers import certificate
from hallapp.domain.rights import Right
from hallapp.wording import QT_TRANSLATE_NOOP

AWARD = QT_TRANSLATE_NOOP("Step", "Enter {count} certificates: {award}")


@dataclass(frozen=True, kw_only=True)
class NewCertificate:
    """Who is given what; `staff` is the number or name of a person of the hall."""

    holder: str
    award: str
    awarded_on: date
    issuer: str = ""
    staff: str = ""


@needs(Right.ASSESS)
def award(hall: Hall, new: Sequence[NewCertificate]) -> tuple[str, ...]:
    """Enter certificates; their numbers follow each other without a gap.

    Raises:
        Refused: a field is missing or does not hold what it may.
    """
    numbers = []
    with hall.step(AWARD, count=len(new), award=new[0].award if new else "") as step:
        for each in new:
            do = EntryDeed.new(hall, step, certificate.SPEC, None)
            said = do.write(
                {
                    "holder": each.holder,
                    "award": each.award,
                    "awarded_on": each.awarded_on,
                    "issuer": each.issuer,
                    "staff": each.staff,
                }
            )
            do.check()
            do.finish()
            do.touch(*(name for name, value in said.items() if value not in {None, ""}))
            step.add(do.entry)
            step.flush()
            do.tell("add", do.entry.received_at, "")
            numbers.append(do.entry.entry_no)
    return tuple(numbers)
