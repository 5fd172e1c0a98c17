"""The entries of every register: one small class each, on what all entries share."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base
from hallapp.records.entries import Entry, indexes


class Complaint(Entry, Base):
    """投诉: see ``domain/registers/complaint.py``."""

    __tablename__ = "register_complaint"
    initials_of = "content"

    channel: Mapped[str] = mapped_column(default="")
    real_name: Mapped[bool | None]
    complainant: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    confidential: Mapped[bool | None]
    about_window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    happened_at: Mapped[date | None]
    about_staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    about_department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    matter: Mapped[str] = mapped_column(default="")
    content: Mapped[str] = mapped_column(default="")
    wish: Mapped[str] = mapped_column(default="")
    investigator_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    methods: Mapped[str] = mapped_column(default="")
    handling: Mapped[str] = mapped_column(default="")
    finding: Mapped[str] = mapped_column(default="")
    liability: Mapped[str] = mapped_column(default="")
    liable_party: Mapped[str] = mapped_column(default="")
    basis: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(default="")
    approver_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    answer_way: Mapped[str] = mapped_column(default="")
    answer: Mapped[str] = mapped_column(default="")
    satisfied: Mapped[str] = mapped_column(default="")
    accepted_at: Mapped[date | None]
    approved_at: Mapped[date | None]
    answered_at: Mapped[date | None]
    called_back_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class BadRating(Entry, Base):
    """差评: see ``domain/registers/bad_rating.py``; `rating_id` is what it is about."""

    __tablename__ = "register_bad_rating"
    initials_of = "content"

    rating_id: Mapped[int | None] = mapped_column(ForeignKey("rating.id"), unique=True)
    level: Mapped[str] = mapped_column(default="")
    content: Mapped[str] = mapped_column(default="")
    case_no: Mapped[str] = mapped_column(default="")
    person: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    handler_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    call_back: Mapped[str] = mapped_column(default="")
    called_back_at: Mapped[date | None]
    measure: Mapped[str] = mapped_column(default="")
    satisfied: Mapped[str] = mapped_column(default="")
    rectified_at: Mapped[date | None]
    ground: Mapped[str] = mapped_column(default="")
    ground_told: Mapped[str] = mapped_column(default="")
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    decided_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)

    @classmethod
    def voided(cls, at: datetime) -> Mapping[str, object]:
        """A voided entry lets go of what was made with it: the same import may have made all."""
        return {**super().voided(at), "rating_id": None, "window_id": None, "staff_id": None}


class BoxOpening(Entry, Base):
    """意见箱开箱: see ``domain/registers/box_opening.py``."""

    __tablename__ = "register_box_opening"
    initials_of = "box"

    box: Mapped[str] = mapped_column(default="")
    opener_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    opener2_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    supervisor: Mapped[str] = mapped_column(default="")
    seal_intact: Mapped[bool | None]
    slips: Mapped[int | None]

    __table_args__ = indexes(__tablename__)


class Suggestion(Entry, Base):
    """意见建议: see ``domain/registers/suggestion.py``."""

    __tablename__ = "register_suggestion"
    initials_of = "content"

    opening: Mapped[str] = mapped_column(default="")
    box: Mapped[str] = mapped_column(default="")
    opened_at: Mapped[date | None]
    channel: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    signed: Mapped[bool | None]
    person: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    stub_no: Mapped[str] = mapped_column(default="")
    content: Mapped[str] = mapped_column(default="")
    assigned_to_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    due_on: Mapped[date | None]
    measure: Mapped[str] = mapped_column(default="")
    done_at: Mapped[date | None]
    reply: Mapped[str] = mapped_column(default="")
    reply_way: Mapped[str] = mapped_column(default="")
    replied_at: Mapped[date | None]
    published: Mapped[bool | None]
    satisfied: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class MisconductReport(Entry, Base):
    """举报: see ``domain/registers/misconduct_report.py``; every text is ciphertext."""

    __tablename__ = "register_misconduct_report"

    channel: Mapped[str] = mapped_column(default="")
    signed: Mapped[str] = mapped_column(default="")
    reporter: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    reported: Mapped[str] = mapped_column(default="")
    content: Mapped[str] = mapped_column(default="")
    handed_to: Mapped[str] = mapped_column(default="")
    receipt: Mapped[str] = mapped_column(default="")
    handed_at: Mapped[date | None]
    result: Mapped[str] = mapped_column(default="")
    told_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class Pledge(Entry, Base):
    """承诺: see ``domain/registers/pledge.py``."""

    __tablename__ = "register_pledge"
    initials_of = "content"

    kind: Mapped[str] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    content: Mapped[str] = mapped_column(default="")
    measures: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    version: Mapped[int | None]
    renews: Mapped[str] = mapped_column(default="")
    change_summary: Mapped[str] = mapped_column(default="")
    auditor_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    public_place: Mapped[str] = mapped_column(default="")
    published_at: Mapped[date | None]
    fulfilled_on: Mapped[date | None]
    kept: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class LookBack(Entry, Base):
    """承诺回头看: see ``domain/registers/look_back.py``."""

    __tablename__ = "register_look_back"

    round: Mapped[str] = mapped_column(default="")
    pledge: Mapped[str] = mapped_column(default="")
    kept: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")
    reviewer_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    renewed: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class Inspection(Entry, Base):
    """巡查: see ``domain/registers/inspection.py``."""

    __tablename__ = "register_inspection"
    initials_of = "finding"

    kind: Mapped[str] = mapped_column(default="")
    inspector_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    inspector2_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    area: Mapped[str] = mapped_column(default="")
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    category: Mapped[str] = mapped_column(default="")
    finding: Mapped[str] = mapped_column(default="")
    fixed: Mapped[bool | None]
    responsible_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    due_on: Mapped[date | None]
    measure: Mapped[str] = mapped_column(default="")
    points: Mapped[int | None]
    ladder: Mapped[str] = mapped_column(default="")
    rectified_at: Mapped[date | None]
    recheck: Mapped[str] = mapped_column(default="")
    rechecked_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class Rectification(Entry, Base):
    """整改: see ``domain/registers/rectification.py``."""

    __tablename__ = "register_rectification"
    initials_of = "problem"

    source: Mapped[str] = mapped_column(default="")
    source_no: Mapped[str] = mapped_column(default="")
    problem: Mapped[str] = mapped_column(default="")
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    responsible_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    due_on: Mapped[date | None]
    measure: Mapped[str] = mapped_column(default="")
    evidence: Mapped[str] = mapped_column(default="")
    done_at: Mapped[date | None]
    checker_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    result: Mapped[str] = mapped_column(default="")
    checked_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class SupervisionNotice(Entry, Base):
    """督办通知: see ``domain/registers/supervision_notice.py``."""

    __tablename__ = "register_supervision_notice"
    initials_of = "matter"

    kind: Mapped[str] = mapped_column(default="")
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    matter: Mapped[str] = mapped_column(default="")
    demand: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    issuer_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    reply: Mapped[str] = mapped_column(default="")
    replied_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class Commendation(Entry, Base):
    """表扬: see ``domain/registers/commendation.py``."""

    __tablename__ = "register_commendation"
    initials_of = "content"

    kind: Mapped[str] = mapped_column(default="")
    giver: Mapped[str] = mapped_column(default="")
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    content: Mapped[str] = mapped_column(default="")
    verified_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))

    __table_args__ = indexes(__tablename__)


class DutyLog(Entry, Base):
    """值班日志: see ``domain/registers/duty_log.py``."""

    __tablename__ = "register_duty_log"

    duty_leader_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    leader_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    present: Mapped[int | None]
    absent: Mapped[int | None]
    calls: Mapped[int | None]
    enquiries: Mapped[int | None]
    incidents: Mapped[str] = mapped_column(default="")
    equipment: Mapped[str] = mapped_column(default="")
    overtime: Mapped[str] = mapped_column(default="")
    handover: Mapped[str] = mapped_column(default="")
    taken_over_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    handed_over_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class Training(Entry, Base):
    """学习培训: see ``domain/registers/training.py``."""

    __tablename__ = "register_training"
    initials_of = "topic"

    topic: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    speaker: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    hours: Mapped[int | None]
    expected: Mapped[int | None]
    present: Mapped[int | None]
    absent: Mapped[str] = mapped_column(default="")
    score: Mapped[int | None]
    cost: Mapped[int | None]
    organiser_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))

    __table_args__ = indexes(__tablename__)


class UnmetRequest(Entry, Base):
    """办不成事: see ``domain/registers/unmet_request.py``."""

    __tablename__ = "register_unmet_request"
    initials_of = "content"

    channel: Mapped[str] = mapped_column(default="")
    person: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    content: Mapped[str] = mapped_column(default="")
    cause: Mapped[str] = mapped_column(default="")
    handler_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    handling: Mapped[str] = mapped_column(default="")
    solved: Mapped[str] = mapped_column(default="")
    answered_at: Mapped[date | None]
    satisfied: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class HotlineOrder(Entry, Base):
    """12345 工单: see ``domain/registers/hotline_order.py``."""

    __tablename__ = "register_hotline_order"
    initials_of = "content"

    order_no: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    caller: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    content: Mapped[str] = mapped_column(default="")
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    ticket_due_at: Mapped[date | None]
    handler_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    handling: Mapped[str] = mapped_column(default="")
    replied_at: Mapped[date | None]
    satisfied: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class Volunteer(Entry, Base):
    """志愿服务: see ``domain/registers/volunteer.py``."""

    __tablename__ = "register_volunteer"
    initials_of = "activity"

    activity: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    organiser_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    people: Mapped[int | None]
    hours: Mapped[int | None]
    served: Mapped[int | None]
    participants: Mapped[str] = mapped_column(default="")
    published_at: Mapped[date | None]
    entered_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class Meeting(Entry, Base):
    """会议: see ``domain/registers/meeting.py``."""

    __tablename__ = "register_meeting"
    initials_of = "topic"

    kind: Mapped[str] = mapped_column(default="")
    topic: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    chair_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    present: Mapped[int | None]
    opinions: Mapped[int | None]
    minutes: Mapped[str] = mapped_column(default="")
    resolved: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class Visit(Entry, Base):
    """走访来访: see ``domain/registers/visit.py``."""

    __tablename__ = "register_visit"
    initials_of = "matter"

    kind: Mapped[str] = mapped_column(default="")
    unit: Mapped[str] = mapped_column(default="")
    batches: Mapped[int | None]
    people: Mapped[int | None]
    matter: Mapped[str] = mapped_column(default="")
    host_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    opinions: Mapped[str] = mapped_column(default="")
    handling: Mapped[str] = mapped_column(default="")
    brought_home: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class PhoneCheck(Entry, Base):
    """电话抽查: see ``domain/registers/phone_check.py``."""

    __tablename__ = "register_phone_check"
    initials_of = "number"

    kind: Mapped[str] = mapped_column(default="")
    number: Mapped[str] = mapped_column(default="")
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    answered: Mapped[bool | None]
    rings: Mapped[int | None]
    manner: Mapped[str] = mapped_column(default="")
    checker_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    finding: Mapped[str] = mapped_column(default="")
    missed: Mapped[int | None]
    called_back: Mapped[bool | None]

    __table_args__ = indexes(__tablename__)


class FirstAsked(Entry, Base):
    """首问登记: see ``domain/registers/first_asked.py``."""

    __tablename__ = "register_first_asked"
    initials_of = "matter"

    asker: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    matter: Mapped[str] = mapped_column(default="")
    first_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    handed_to: Mapped[str] = mapped_column(default="")
    result: Mapped[str] = mapped_column(default="")
    done_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class Facility(Entry, Base):
    """设施物品: see ``domain/registers/facility.py``."""

    __tablename__ = "register_facility"
    initials_of = "item"

    item: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    count: Mapped[int | None]
    lowest: Mapped[int | None]
    condition: Mapped[str] = mapped_column(default="")
    keeper_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    edition: Mapped[str] = mapped_column(default="")
    specimen: Mapped[bool | None]

    __table_args__ = indexes(__tablename__)


class Loan(Entry, Base):
    """设施外借: see ``domain/registers/loan.py``."""

    __tablename__ = "register_loan"
    initials_of = "item"

    item: Mapped[str] = mapped_column(default="")
    count: Mapped[int | None]
    borrower: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    deposit: Mapped[int | None]
    lender_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    due_on: Mapped[date | None]
    returned_at: Mapped[date | None]
    condition: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class HeldItem(Entry, Base):
    """保管物品: see ``domain/registers/held_item.py``."""

    __tablename__ = "register_held_item"
    initials_of = "item"

    kind: Mapped[str] = mapped_column(default="")
    item: Mapped[str] = mapped_column(default="")
    item_no: Mapped[str] = mapped_column(default="")
    holder_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    since_on: Mapped[date | None]
    returned_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class Area(Entry, Base):
    """责任区: see ``domain/registers/area.py``."""

    __tablename__ = "register_area"
    initials_of = "area"

    area: Mapped[str] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    scope: Mapped[str] = mapped_column(default="")
    from_on: Mapped[date | None]
    until_on: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class LeadingGroup(Entry, Base):
    """领导小组: see ``domain/registers/leading_group.py``."""

    __tablename__ = "register_leading_group"
    initials_of = "member"

    group_name: Mapped[str] = mapped_column(default="")
    member: Mapped[str] = mapped_column(default="")
    post: Mapped[str] = mapped_column(default="")
    position: Mapped[str] = mapped_column(default="")
    from_on: Mapped[date | None]
    until_on: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class Title(Entry, Base):
    """荣誉称号: see ``domain/registers/title.py``."""

    __tablename__ = "register_title"
    initials_of = "name"

    name: Mapped[str] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    awarded_by: Mapped[str] = mapped_column(default="")
    from_on: Mapped[date | None]
    until_on: Mapped[date | None]
    kind: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class Certificate(Entry, Base):
    """证书: see ``domain/registers/certificate.py``."""

    __tablename__ = "register_certificate"
    initials_of = "holder"

    holder: Mapped[str] = mapped_column(default="")
    award: Mapped[str] = mapped_column(default="")
    awarded_on: Mapped[date | None]
    issuer: Mapped[str] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    withdrawn_at: Mapped[date | None]
    withdrawn_why: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class Contest(Entry, Base):
    """竞赛比武: see ``domain/registers/contest.py``."""

    __tablename__ = "register_contest"
    initials_of = "name"

    name: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    participants: Mapped[int | None]
    winner_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    result: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class Unclaimed(Entry, Base):
    """未取证件: see ``domain/registers/unclaimed.py``."""

    __tablename__ = "register_unclaimed"
    initials_of = "document"

    document: Mapped[str] = mapped_column(default="")
    case_no: Mapped[str] = mapped_column(default="")
    person: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    told: Mapped[int | None]
    told_at: Mapped[date | None]
    collected_at: Mapped[date | None]
    kept_at: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class Fault(Entry, Base):
    """设备网络故障: see ``domain/registers/fault.py``."""

    __tablename__ = "register_fault"
    initials_of = "device"

    device: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    content: Mapped[str] = mapped_column(default="")
    reporter_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    reported_to: Mapped[str] = mapped_column(default="")
    cause: Mapped[str] = mapped_column(default="")
    restored_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class Dispute(Entry, Base):
    """矛盾纠纷: see ``domain/registers/dispute.py``."""

    __tablename__ = "register_dispute"
    initials_of = "content"

    parties: Mapped[str] = mapped_column(default="")
    content: Mapped[str] = mapped_column(default="")
    mediator_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    handling: Mapped[str] = mapped_column(default="")
    amount: Mapped[int | None]
    settled_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class ModelDeed(Entry, Base):
    """典型事迹: see ``domain/registers/model_deed.py``."""

    __tablename__ = "register_model_deed"
    initials_of = "heading"

    heading: Mapped[str] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    content: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class Accountability(Entry, Base):
    """责任追究: see ``domain/registers/accountability.py``."""

    __tablename__ = "register_accountability"
    initials_of = "event"

    event: Mapped[str] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    source_no: Mapped[str] = mapped_column(default="")
    grade: Mapped[str] = mapped_column(default="")
    ground: Mapped[str] = mapped_column(default="")
    decided_by: Mapped[str] = mapped_column(default="")
    decided_at: Mapped[date | None]
    appeal: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class Flag(Entry, Base):
    """流动红旗: see ``domain/registers/flag.py``."""

    __tablename__ = "register_flag"
    initials_of = "period"

    kind: Mapped[str] = mapped_column(default="")
    period: Mapped[str] = mapped_column(default="")
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    branch: Mapped[str] = mapped_column(default="")
    score: Mapped[int | None]
    grounds: Mapped[str] = mapped_column(default="")
    from_on: Mapped[date | None]
    until_on: Mapped[date | None]
    handed_to: Mapped[str] = mapped_column(default="")
    handed_on_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class Experience(Entry, Base):
    """亲身体验点评: see ``domain/registers/experience.py``."""

    __tablename__ = "register_experience"
    initials_of = "matter"

    kind: Mapped[str] = mapped_column(default="")
    leader: Mapped[str] = mapped_column(default="")
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    matter: Mapped[str] = mapped_column(default="")
    finding: Mapped[str] = mapped_column(default="")
    comment: Mapped[str] = mapped_column(default="")
    on_wall: Mapped[str] = mapped_column(default="")
    posted_on: Mapped[date | None]
    responsible_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    due_on: Mapped[date | None]
    measure: Mapped[str] = mapped_column(default="")
    done_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class MediaReport(Entry, Base):
    """媒体报道: see ``domain/registers/media_report.py``."""

    __tablename__ = "register_media_report"
    initials_of = "heading"

    heading: Mapped[str] = mapped_column(default="")
    medium: Mapped[str] = mapped_column(default="")
    level: Mapped[str] = mapped_column(default="")
    tone: Mapped[str] = mapped_column(default="")
    published_on: Mapped[date | None]
    author_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    score: Mapped[int | None]
    place: Mapped[str] = mapped_column(default="")
    handling: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class SolvedProblem(Entry, Base):
    """办实事清单: see ``domain/registers/solved_problem.py``."""

    __tablename__ = "register_solved_problem"
    initials_of = "problem"

    kind: Mapped[str] = mapped_column(default="")
    problem: Mapped[str] = mapped_column(default="")
    whom: Mapped[str] = mapped_column(default="")
    responsible_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    due_on: Mapped[date | None]
    measure: Mapped[str] = mapped_column(default="")
    effect: Mapped[str] = mapped_column(default="")
    satisfied: Mapped[str] = mapped_column(default="")
    done_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class CrossRegion(Entry, Base):
    """县域通办: see ``domain/registers/cross_region.py``."""

    __tablename__ = "register_cross_region"
    initials_of = "item"

    direction: Mapped[str] = mapped_column(default="")
    item: Mapped[str] = mapped_column(default="")
    region: Mapped[str] = mapped_column(default="")
    applicant: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    their_no: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    sent_at: Mapped[date | None]
    result: Mapped[str] = mapped_column(default="")
    done_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class Survey(Entry, Base):
    """满意度测评: see ``domain/registers/survey.py``."""

    __tablename__ = "register_survey"
    initials_of = "period"

    kind: Mapped[str] = mapped_column(default="")
    period: Mapped[str] = mapped_column(default="")
    surveyor: Mapped[str] = mapped_column(default="")
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    issued: Mapped[int | None]
    returned: Mapped[int | None]
    satisfied: Mapped[int | None]
    dissatisfied: Mapped[int | None]
    rank: Mapped[int | None]
    problems: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class ServiceLog(Entry, Base):
    """便民服务记录: see ``domain/registers/service_log.py``."""

    __tablename__ = "register_service_log"
    initials_of = "item"

    kind: Mapped[str] = mapped_column(default="")
    item: Mapped[str] = mapped_column(default="")
    person: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    booked_for: Mapped[date | None]
    place: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int | None]
    result: Mapped[str] = mapped_column(default="")
    done_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class PeakPlan(Entry, Base):
    """高峰应对: see ``domain/registers/peak_plan.py``."""

    __tablename__ = "register_peak_plan"
    initials_of = "occasion"

    occasion: Mapped[str] = mapped_column(default="")
    from_on: Mapped[date | None]
    until_on: Mapped[date | None]
    expected: Mapped[int | None]
    extra_windows: Mapped[int | None]
    extra_staff: Mapped[int | None]
    measures: Mapped[str] = mapped_column(default="")
    responsible_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    actual: Mapped[int | None]
    review: Mapped[str] = mapped_column(default="")
    reviewed_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class Slogan(Entry, Base):
    """标语条幅: see ``domain/registers/slogan.py``."""

    __tablename__ = "register_slogan"
    initials_of = "content"

    content: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    theme: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    from_on: Mapped[date | None]
    until_on: Mapped[date | None]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    taken_down_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class SelfCheck(Entry, Base):
    """对标自查: see ``domain/registers/self_check.py``."""

    __tablename__ = "register_self_check"
    initials_of = "requirement"

    standard: Mapped[str] = mapped_column(default="")
    requirement: Mapped[str] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    met: Mapped[str] = mapped_column(default="")
    evidence: Mapped[str] = mapped_column(default="")
    gap: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    measure: Mapped[str] = mapped_column(default="")
    done_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class PledgeScore(Entry, Base):
    """一诺双评: see ``domain/registers/pledge_score.py``."""

    __tablename__ = "register_pledge_score"

    round: Mapped[str] = mapped_column(default="")
    pledge: Mapped[str] = mapped_column(default="")
    reviewers: Mapped[str] = mapped_column(default="")
    reviewer: Mapped[str] = mapped_column(default="")
    ballots: Mapped[int | None]
    score: Mapped[int | None]
    comment: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class OutsideSupervisor(Entry, Base):
    """社会监督员: see ``domain/registers/outside_supervisor.py``."""

    __tablename__ = "register_outside_supervisor"
    initials_of = "name"

    name: Mapped[str] = mapped_column(default="")
    unit: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    certificate_no: Mapped[str] = mapped_column(default="")
    from_on: Mapped[date | None]
    until_on: Mapped[date | None]
    ended_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class Campaign(Entry, Base):
    """活动安排: see ``domain/registers/campaign.py``."""

    __tablename__ = "register_campaign"
    initials_of = "phase"

    name: Mapped[str] = mapped_column(default="")
    phase: Mapped[str] = mapped_column(default="")
    tasks: Mapped[str] = mapped_column(default="")
    responsible_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    from_on: Mapped[date | None]
    until_on: Mapped[date | None]
    result: Mapped[str] = mapped_column(default="")
    done_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


class RecurringDuty(Entry, Base):
    """定期事项: see ``domain/registers/recurring_duty.py``."""

    __tablename__ = "register_recurring_duty"
    initials_of = "duty"

    duty: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    every: Mapped[str] = mapped_column(default="")
    day: Mapped[int | None]
    next_on: Mapped[date | None]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    basis: Mapped[str] = mapped_column(default="")
    last_on: Mapped[date | None]
    times: Mapped[int | None]

    __table_args__ = indexes(__tablename__)


class Beneficiary(Entry, Base):
    """优抚低保台账: see ``domain/registers/beneficiary.py``."""

    __tablename__ = "register_beneficiary"

    kind: Mapped[str] = mapped_column(default="")
    person: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    household: Mapped[int | None]
    amount: Mapped[int | None]
    every: Mapped[str] = mapped_column(default="")
    day: Mapped[int | None]
    next_on: Mapped[date | None]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    last_on: Mapped[date | None]
    times: Mapped[int | None]

    __table_args__ = indexes(__tablename__)


class SystemText(Entry, Base):
    """制度与用语: see ``domain/registers/system_text.py``."""

    __tablename__ = "register_system_text"
    initials_of = "title"

    kind: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    post: Mapped[str] = mapped_column(default="")
    content: Mapped[str] = mapped_column(default="")
    version: Mapped[int | None]
    valid_from: Mapped[date | None]
    place: Mapped[str] = mapped_column(default="")
    approver_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    renews: Mapped[str] = mapped_column(default="")
    change_summary: Mapped[str] = mapped_column(default="")

    __table_args__ = indexes(__tablename__)


class WorkPass(Entry, Base):
    """工作证: see ``domain/registers/work_pass.py``."""

    __tablename__ = "register_work_pass"
    initials_of = "pass_no"

    pass_no: Mapped[str] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    kind: Mapped[str] = mapped_column(default="")
    issued_on: Mapped[date | None]
    valid_until: Mapped[date | None]
    issuer_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    reason: Mapped[str] = mapped_column(default="")
    returned_at: Mapped[date | None]

    __table_args__ = indexes(__tablename__)


ENTRIES: Mapping[str, type[Base]] = {
    "complaint": Complaint,
    "bad_rating": BadRating,
    "box_opening": BoxOpening,
    "suggestion": Suggestion,
    "misconduct_report": MisconductReport,
    "pledge": Pledge,
    "look_back": LookBack,
    "inspection": Inspection,
    "rectification": Rectification,
    "supervision_notice": SupervisionNotice,
    "commendation": Commendation,
    "duty_log": DutyLog,
    "training": Training,
    "unmet_request": UnmetRequest,
    "hotline_order": HotlineOrder,
    "volunteer": Volunteer,
    "meeting": Meeting,
    "visit": Visit,
    "phone_check": PhoneCheck,
    "first_asked": FirstAsked,
    "facility": Facility,
    "loan": Loan,
    "held_item": HeldItem,
    "area": Area,
    "leading_group": LeadingGroup,
    "title": Title,
    "certificate": Certificate,
    "contest": Contest,
    "unclaimed": Unclaimed,
    "fault": Fault,
    "dispute": Dispute,
    "model_deed": ModelDeed,
    "accountability": Accountability,
    "flag": Flag,
    "experience": Experience,
    "media_report": MediaReport,
    "solved_problem": SolvedProblem,
    "cross_region": CrossRegion,
    "survey": Survey,
    "service_log": ServiceLog,
    "peak_plan": PeakPlan,
    "slogan": Slogan,
    "self_check": SelfCheck,
    "pledge_score": PledgeScore,
    "outside_supervisor": OutsideSupervisor,
    "campaign": Campaign,
    "recurring_duty": RecurringDuty,
    "beneficiary": Beneficiary,
    "system_text": SystemText,
    "work_pass": WorkPass,
}
"""The class of each register by its key."""
