"""Every register, in the order of the list: the explicit tuple."""

from collections.abc import Mapping

from hallapp.domain.errors import Refused
from hallapp.domain.registers import (
    accountability,
    box_opening,
    commendation,
    complaint,
    contest,
    dispute,
    duty_log,
    facility,
    fault,
    first_asked,
    hotline_order,
    inspection,
    loan,
    look_back,
    meeting,
    misconduct_report,
    model_deed,
    phone_check,
    pledge,
    rectification,
    suggestion,
    supervision_notice,
    title,
    training,
    unclaimed,
    unmet_request,
    visit,
    volunteer,
)
from hallapp.domain.registers.spec import Register
from hallapp.wording import QT_TRANSLATE_NOOP

REGISTERS: tuple[Register, ...] = (
    complaint.SPEC,
    box_opening.SPEC,
    suggestion.SPEC,
    misconduct_report.SPEC,
    pledge.SPEC,
    look_back.SPEC,
    inspection.SPEC,
    rectification.SPEC,
    supervision_notice.SPEC,
    commendation.SPEC,
    duty_log.SPEC,
    training.SPEC,
    unmet_request.SPEC,
    hotline_order.SPEC,
    volunteer.SPEC,
    meeting.SPEC,
    visit.SPEC,
    phone_check.SPEC,
    first_asked.SPEC,
    facility.SPEC,
    loan.SPEC,
    title.SPEC,
    contest.SPEC,
    unclaimed.SPEC,
    fault.SPEC,
    dispute.SPEC,
    model_deed.SPEC,
    accountability.SPEC,
)

PUBLIC: tuple[Register, ...] = tuple(spec for spec in REGISTERS if not spec.sealed)
"""Those that anybody at the desk may list, count, search, import and export."""

_BY_KEY: Mapping[str, Register] = {spec.key: spec for spec in REGISTERS}
_BY_FILE: Mapping[str, Register] = {spec.what: spec for spec in REGISTERS}

_NO_REGISTER = QT_TRANSLATE_NOOP("Refused", "There is no register {key}; there are: {keys}.")


def register_called(key: str) -> Register:
    """The register of a key, or as commands call a file of it; raises `Refused` if none is."""
    found = _BY_KEY.get(key) or _BY_FILE.get(key)
    if found is None:
        raise Refused(_NO_REGISTER, field="key", key=key, keys=", ".join(_BY_KEY))
    return found
