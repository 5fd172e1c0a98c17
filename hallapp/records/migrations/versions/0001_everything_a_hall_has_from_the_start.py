"""Everything a hall has from the start."""

import sqlalchemy as sa
from alembic import op

from hallapp.records import search_index

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Bring a store from nothing to 0001."""
    op.create_table(
        "calendar_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(length=19), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("notice", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_day")),
        sa.UniqueConstraint("day", name=op.f("uq_calendar_day_day")),
    )
    op.create_table(
        "calendar_year",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("notice", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_year")),
        sa.UniqueConstraint("year", name=op.f("uq_calendar_year_year")),
    )
    op.create_table(
        "department",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_department")),
        sa.UniqueConstraint("name", name=op.f("uq_department_name")),
    )
    op.create_table(
        "hall_fact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hall_fact")),
        sa.UniqueConstraint("key", name=op.f("uq_hall_fact_key")),
    )
    op.create_table(
        "import_mapping",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("headers", sa.String(), nullable=False),
        sa.Column("mapping", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_mapping")),
        sa.UniqueConstraint("headers", name=op.f("uq_import_mapping_headers")),
    )
    op.create_table(
        "number_book",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("book", sa.String(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_number_book")),
        sa.UniqueConstraint("book", name=op.f("uq_number_book_book")),
    )
    op.create_table(
        "photo",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("jpeg", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photo")),
        sa.UniqueConstraint("digest", name=op.f("uq_photo_digest")),
    )
    op.create_table(
        "printed_sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sheet_no", sa.String(), nullable=False),
        sa.Column("paper", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("printed_on", sa.String(length=19), nullable=False),
        sa.Column("printed_at", sa.String(length=19), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_printed_sheet")),
        sa.UniqueConstraint("sheet_no", name=op.f("uq_printed_sheet_sheet_no")),
    )
    op.create_table(
        "setting_desk",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting_desk")),
    )
    op.create_table(
        "step",
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(length=19), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("said", sa.JSON(), nullable=False),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["undoes"],
            ["step.no"],
            name=op.f("fk_step_undoes"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_step")),
        sa.UniqueConstraint("undoes", name=op.f("uq_step_undoes")),
    )
    with op.batch_alter_table("step", schema=None) as batch_op:
        batch_op.create_index("ix_step_who_no", ["who", "no"], unique=False)

    op.create_table(
        "summary_case",
        sa.Column("dimension", sa.String(), nullable=False),
        sa.Column("grain", sa.String(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("accepted", sa.Integer(), nullable=False),
        sa.Column("closed", sa.Integer(), nullable=False),
        sa.Column("returned", sa.Integer(), nullable=False),
        sa.Column("on_time", sa.Integer(), nullable=False),
        sa.Column("overdue_closed", sa.Integer(), nullable=False),
        sa.Column("no_due", sa.Integer(), nullable=False),
        sa.Column("accepted_on_time", sa.Integer(), nullable=False),
        sa.Column("accepted_overdue_closed", sa.Integer(), nullable=False),
        sa.Column("accepted_no_due", sa.Integer(), nullable=False),
        sa.Column("finished_on_time", sa.Integer(), nullable=False),
        sa.Column("finished_overdue_closed", sa.Integer(), nullable=False),
        sa.Column("finished_no_due", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "dimension", "grain", "period", "key", name=op.f("pk_summary_case")
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "timetable",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("from_on", sa.String(length=19), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timetable")),
        sa.UniqueConstraint("from_on", name=op.f("uq_timetable_from_on")),
    )
    op.create_table(
        "service_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_code", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("conditions", sa.String(), nullable=False),
        sa.Column("materials", sa.String(), nullable=False),
        sa.Column("steps", sa.String(), nullable=False),
        sa.Column("statutory_n", sa.String(), nullable=True),
        sa.Column("statutory_unit", sa.String(), nullable=True),
        sa.Column("promised_n", sa.String(), nullable=True),
        sa.Column("promised_unit", sa.String(), nullable=True),
        sa.Column("fee", sa.String(), nullable=False),
        sa.Column("fee_basis", sa.String(), nullable=False),
        sa.Column("windows", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("correction_rule", sa.String(), nullable=False),
        sa.Column("materials_before", sa.Integer(), nullable=True),
        sa.Column("materials_after", sa.Integer(), nullable=True),
        sa.Column("steps_before", sa.Integer(), nullable=True),
        sa.Column("steps_after", sa.Integer(), nullable=True),
        sa.Column("visits_before", sa.Integer(), nullable=True),
        sa.Column("visits_after", sa.Integer(), nullable=True),
        sa.Column("days_before", sa.Numeric(precision=8, scale=2), nullable=True),
        sa.Column("days_after", sa.Numeric(precision=8, scale=2), nullable=True),
        sa.Column("fee_before", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("fee_after", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("monthly_due_day", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_service_item_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_item")),
        sa.UniqueConstraint("item_code", name=op.f("uq_service_item_item_code")),
    )
    with op.batch_alter_table("service_item", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_service_item_initials"), ["initials"], unique=False)
        batch_op.create_index(batch_op.f("ix_service_item_name"), ["name"], unique=False)

    op.create_table(
        "staff",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_no", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("post", sa.String(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("party_member", sa.Boolean(), nullable=False),
        sa.Column("sex", sa.String(), nullable=False),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("duties", sa.String(), nullable=False),
        sa.Column("from_on", sa.String(length=19), nullable=True),
        sa.Column("until_on", sa.String(length=19), nullable=True),
        sa.Column("photo_id", sa.Integer(), nullable=True),
        sa.Column("crop", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_staff_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["photo_id"],
            ["photo.id"],
            name=op.f("fk_staff_photo_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("staff_no", name=op.f("uq_staff_staff_no")),
    )
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_staff_name"), ["name"], unique=False)

    op.create_table(
        "step_change",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("step_no", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("op", sa.String(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("digests", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["step_no"],
            ["step.no"],
            name=op.f("fk_step_change_step_no"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_step_change")),
    )
    with op.batch_alter_table("step_change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_step_change_step_no"), ["step_no"], unique=False)
        batch_op.create_index(
            "ix_step_change_table_name_first_last", ["table_name", "first", "last"], unique=False
        )
        batch_op.create_index(
            "ix_step_change_table_name_last", ["table_name", "last"], unique=False
        )

    op.create_table(
        "timetable_session",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("timetable_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens", sa.String(), nullable=False),
        sa.Column("closes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["timetable_id"],
            ["timetable.id"],
            name=op.f("fk_timetable_session_timetable_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timetable_session")),
    )
    with op.batch_alter_table("timetable_session", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_timetable_session_timetable_id"), ["timetable_id"], unique=False
        )

    op.create_table(
        "absence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("from_at", sa.String(length=19), nullable=False),
        sa.Column("until_at", sa.String(length=19), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_absence_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
    )
    with op.batch_alter_table("absence", schema=None) as batch_op:
        batch_op.create_index(
            "ix_absence_until_at_staff_id", ["until_at", "staff_id"], unique=False
        )

    op.create_table(
        "account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("system", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_account_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("staff_id", "system", name=op.f("uq_account_staff_id_system")),
    )
    op.create_table(
        "duty",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(length=19), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_duty_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty")),
    )
    with op.batch_alter_table("duty", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_duty_day"), ["day"], unique=False)

    op.create_table(
        "skill",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["service_item.id"],
            name=op.f("fk_skill_item_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_skill_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_skill")),
        sa.UniqueConstraint("staff_id", "item_id", name=op.f("uq_skill_staff_id_item_id")),
    )
    op.create_table(
        "step_image",
        sa.Column("change_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("fields", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("salt", sa.String(), nullable=True),
        sa.Column("rows", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["change_id"],
            ["step_change.id"],
            name=op.f("fk_step_image_change_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("change_id", name=op.f("pk_step_image")),
    )
    op.create_table(
        "window",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("window_no", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("system", sa.String(), nullable=False),
        sa.Column("pledge", sa.String(), nullable=False),
        sa.Column("place_x", sa.Integer(), nullable=True),
        sa.Column("place_y", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_window_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_window_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_window")),
        sa.UniqueConstraint("window_no", name=op.f("uq_window_window_no")),
    )
    op.create_table(
        "case_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_no", sa.String(), nullable=False),
        sa.Column("province_no", sa.String(), nullable=True),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("applicant", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("applicant_kind", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("received_at", sa.String(length=19), nullable=True),
        sa.Column("accepted_at", sa.String(length=19), nullable=True),
        sa.Column("promised_n", sa.String(), nullable=True),
        sa.Column("promised_unit", sa.String(), nullable=True),
        sa.Column("statutory_n", sa.String(), nullable=True),
        sa.Column("statutory_unit", sa.String(), nullable=True),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("statutory_due_at", sa.String(length=19), nullable=True),
        sa.Column("due_given", sa.Boolean(), nullable=False),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("paused_since", sa.String(length=19), nullable=True),
        sa.Column("decided_at", sa.String(length=19), nullable=True),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("delivered_at", sa.String(length=19), nullable=True),
        sa.Column("ended_at", sa.String(length=19), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("result", sa.String(), nullable=True),
        sa.Column("fast_lane_reason", sa.String(), nullable=False),
        sa.Column("deemed_accepted", sa.Boolean(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_case_file_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["service_item.id"],
            name=op.f("fk_case_file_item_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_case_file_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_case_file_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_file")),
        sa.UniqueConstraint("case_no", name=op.f("uq_case_file_case_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_case_file_import_key")),
        sa.UniqueConstraint("province_no", name=op.f("uq_case_file_province_no")),
    )
    with op.batch_alter_table("case_file", schema=None) as batch_op:
        batch_op.create_index("ix_case_file_accepted_at_id", ["accepted_at", "id"], unique=False)
        batch_op.create_index("ix_case_file_closed_at_id", ["closed_at", "id"], unique=False)
        batch_op.create_index("ix_case_file_department_id", ["department_id"], unique=False)
        batch_op.create_index("ix_case_file_due_at_id", ["due_at", "id"], unique=False)
        batch_op.create_index(
            "ix_case_file_ended_at_id",
            ["ended_at", "id"],
            unique=False,
            sqlite_where=sa.text("ended_at IS NOT NULL"),
            postgresql_where=sa.text("ended_at IS NOT NULL"),
        )
        batch_op.create_index("ix_case_file_item_id", ["item_id"], unique=False)
        batch_op.create_index(
            "ix_case_file_open_due_at_id",
            ["due_at", "id"],
            unique=False,
            sqlite_where=sa.text(
                "state IN ('registered', 'correction_requested', 'accepted', 'in_review', 'extended', 'suspended', 'decided')"
            ),
            postgresql_where=sa.text(
                "state IN ('registered', 'correction_requested', 'accepted', 'in_review', 'extended', 'suspended', 'decided')"
            ),
        )
        batch_op.create_index("ix_case_file_staff_id", ["staff_id"], unique=False)
        batch_op.create_index(
            "ix_case_file_state_due_at_id", ["state", "due_at", "id"], unique=False
        )
        batch_op.create_index(
            "ix_case_file_unsettled_due_at_id",
            ["due_at", "id"],
            unique=False,
            sqlite_where=sa.text(
                "CASE WHEN accepted_at IS NULL OR state = 'voided' THEN false WHEN due_at IS NULL THEN missing_year IS NOT NULL OR paused_since IS NOT NULL ELSE coalesce(closed_at, ended_at) IS NULL END"
            ),
            postgresql_where=sa.text(
                "CASE WHEN accepted_at IS NULL OR state = 'voided' THEN false WHEN due_at IS NULL THEN missing_year IS NOT NULL OR paused_since IS NOT NULL ELSE coalesce(closed_at, ended_at) IS NULL END"
            ),
        )
        batch_op.create_index(
            "ix_case_file_window_id_accepted_at", ["window_id", "accepted_at"], unique=False
        )

    op.create_table(
        "day_count",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(length=19), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=False),
        sa.Column("accepted", sa.Integer(), nullable=True),
        sa.Column("closed", sa.Integer(), nullable=True),
        sa.Column("returned", sa.Integer(), nullable=True),
        sa.Column("enquiries", sa.Integer(), nullable=True),
        sa.Column("calls", sa.Integer(), nullable=True),
        sa.Column("visitors", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_day_count_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_count")),
        sa.UniqueConstraint("day", "window_id", name=op.f("uq_day_count_day_window_id")),
    )
    op.create_table(
        "extra_hours",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("from_at", sa.String(length=19), nullable=False),
        sa.Column("until_at", sa.String(length=19), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_extra_hours_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_extra_hours_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_extra_hours")),
    )
    with op.batch_alter_table("extra_hours", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_extra_hours_from_at"), ["from_at"], unique=False)

    op.create_table(
        "posting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("stand_in_id", sa.Integer(), nullable=True),
        sa.Column("from_on", sa.String(length=19), nullable=True),
        sa.Column("until_on", sa.String(length=19), nullable=True),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_posting_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["stand_in_id"],
            ["staff.id"],
            name=op.f("fk_posting_stand_in_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_posting_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_posting")),
    )
    with op.batch_alter_table("posting", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_posting_window_id"), ["window_id"], unique=False)

    op.create_table(
        "seat",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("from_at", sa.String(length=19), nullable=False),
        sa.Column("until_at", sa.String(length=19), nullable=False),
        sa.Column("instead_of", sa.Integer(), nullable=True),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["instead_of"],
            ["staff.id"],
            name=op.f("fk_seat_instead_of"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_seat_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_seat_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seat")),
    )
    with op.batch_alter_table("seat", schema=None) as batch_op:
        batch_op.create_index("ix_seat_from_at_window_id", ["from_at", "window_id"], unique=False)

    op.create_table(
        "case_correction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("notice_no", sa.String(), nullable=False),
        sa.Column("contents", sa.String(), nullable=False),
        sa.Column("asked_at", sa.String(length=19), nullable=False),
        sa.Column("resubmitted_at", sa.String(length=19), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["case_file.id"],
            name=op.f("fk_case_correction_case_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_correction")),
    )
    with op.batch_alter_table("case_correction", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_correction_case_id"), ["case_id"], unique=False)

    op.create_table(
        "case_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(length=19), nullable=False),
        sa.Column("recorded_at", sa.String(length=19), nullable=False),
        sa.Column("verb", sa.String(), nullable=False),
        sa.Column("from_state", sa.String(), nullable=True),
        sa.Column("to_state", sa.String(), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("approver", sa.String(), nullable=False),
        sa.Column("notice_no", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["case_file.id"],
            name=op.f("fk_case_event_case_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_event")),
    )
    with op.batch_alter_table("case_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_event_case_id"), ["case_id"], unique=False)

    op.create_table(
        "case_extension",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("approver", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("notice_no", sa.String(), nullable=False),
        sa.Column("notice_on", sa.String(length=19), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["case_file.id"],
            name=op.f("fk_case_extension_case_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_extension")),
        sa.UniqueConstraint("case_id", name=op.f("uq_case_extension_case_id")),
    )
    op.create_table(
        "case_pause",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("article", sa.String(), nullable=False),
        sa.Column("notice_no", sa.String(), nullable=False),
        sa.Column("approver", sa.String(), nullable=False),
        sa.Column("from_at", sa.String(length=19), nullable=False),
        sa.Column("until_at", sa.String(length=19), nullable=True),
        sa.Column("limit_n", sa.String(), nullable=True),
        sa.Column("limit_unit", sa.String(), nullable=True),
        sa.Column("limit_due_at", sa.String(length=19), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["case_file.id"],
            name=op.f("fk_case_pause_case_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_pause")),
    )
    with op.batch_alter_table("case_pause", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_pause_case_id"), ["case_id"], unique=False)

    search_index.create(op.get_bind())
