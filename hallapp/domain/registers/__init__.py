"""Every register, in the order of the list: the explicit tuple."""

from collections.abc import Mapping

from hallapp.domain.errors import Refused
from hallapp.domain.registers import (
    accountability,
    area,
    bad_rating,
    beneficiary,
    box_opening,
    campaign,
    certificate,
    commendation,
    complaint,
    contest,
    cross_region,
    dispute,
    duty_log,
    experience,
    facility,
    fault,
    first_asked,
    flag,
    held_item,
    hotline_order,
    inspection,
    leading_group,
    loan,
    look_back,
    media_report,
    meeting,
    misconduct_report,
    model_deed,
    outside_supervisor,
    peak_plan,
    phone_check,
    pledge,
    pledge_score,
    rectification,
    recurring_duty,
    self_check,
    service_log,
    slogan,
    solved_problem,
    suggestion,
    supervision_notice,
    survey,
    system_text,
    title,
    training,
    unclaimed,
    unmet_request,
    visit,
    volunteer,
    work_pass,
)
from hallapp.domain.registers.spec import Register
from hallapp.wording import QT_TRANSLATE_NOOP

REGISTERS: tuple[Register, ...] = (
    complaint.SPEC,
    suggestion.SPEC,
    box_opening.SPEC,
    misconduct_report.SPEC,
    unmet_request.SPEC,
    hotline_order.SPEC,
    bad_rating.SPEC,
    commendation.SPEC,
    dispute.SPEC,
    meeting.SPEC,
    visit.SPEC,
    survey.SPEC,
    outside_supervisor.SPEC,
    inspection.SPEC,
    rectification.SPEC,
    supervision_notice.SPEC,
    duty_log.SPEC,
    phone_check.SPEC,
    experience.SPEC,
    peak_plan.SPEC,
    area.SPEC,
    fault.SPEC,
    accountability.SPEC,
    pledge.SPEC,
    look_back.SPEC,
    pledge_score.SPEC,
    self_check.SPEC,
    solved_problem.SPEC,
    campaign.SPEC,
    volunteer.SPEC,
    service_log.SPEC,
    first_asked.SPEC,
    cross_region.SPEC,
    unclaimed.SPEC,
    loan.SPEC,
    beneficiary.SPEC,
    training.SPEC,
    contest.SPEC,
    title.SPEC,
    certificate.SPEC,
    flag.SPEC,
    model_deed.SPEC,
    work_pass.SPEC,
    recurring_duty.SPEC,
    system_text.SPEC,
    facility.SPEC,
    held_item.SPEC,
    leading_group.SPEC,
    slogan.SPEC,
    media_report.SPEC,
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
