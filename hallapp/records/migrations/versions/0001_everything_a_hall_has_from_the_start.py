"""Everything a hall has from the start."""

import sqlalchemy as sa
from alembic import op

from hallapp.records import search_index

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Bring a store from nothing to 0001."""
    op.create_table(
        "appraisal_round",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("first_on", sa.String(length=19), nullable=False),
        sa.Column("last_on", sa.String(length=19), nullable=False),
        sa.Column("voters", sa.String(), nullable=False),
        sa.Column("form", sa.JSON(), nullable=False),
        sa.Column("subjects", sa.JSON(), nullable=False),
        sa.Column("single", sa.Boolean(), nullable=False),
        sa.Column("issued", sa.Integer(), nullable=True),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appraisal_round")),
    )
    op.create_table(
        "assessment_ruling",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("month", sa.String(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("amount", sa.Numeric(precision=9, scale=2), nullable=False),
        sa.Column("points", sa.Numeric(precision=9, scale=2), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("ref", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("day", sa.String(length=19), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at", sa.String(length=19), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_ruling")),
    )
    with op.batch_alter_table("assessment_ruling", schema=None) as batch_op:
        batch_op.create_index("ix_assessment_ruling_about_month", ["about", "month"], unique=False)

    op.create_table(
        "attachment_content",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("thumb", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment_content")),
        sa.UniqueConstraint("digest", name=op.f("uq_attachment_content_digest")),
    )
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
        "notice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("notice_no", sa.Integer(), nullable=False),
        sa.Column("style", sa.String(), nullable=False),
        sa.Column("up_from", sa.String(length=19), nullable=True),
        sa.Column("down_on", sa.String(length=19), nullable=True),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sa.UniqueConstraint("notice_no", name=op.f("uq_notice_notice_no")),
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
        "phrase",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chinese", sa.String(), nullable=False),
        sa.Column("tongue", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("reader", sa.String(), nullable=False),
        sa.Column("approved_on", sa.String(length=19), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phrase")),
        sa.UniqueConstraint("chinese", "tongue", name=op.f("uq_phrase_chinese_tongue")),
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
        sa.Column("told", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("content", sa.JSON(none_as_null=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_printed_sheet")),
        sa.UniqueConstraint("sheet_no", name=op.f("uq_printed_sheet_sheet_no")),
    )
    op.create_table(
        "register_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("register", sa.String(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(length=19), nullable=False),
        sa.Column("recorded_at", sa.String(length=19), nullable=False),
        sa.Column("verb", sa.String(), nullable=False),
        sa.Column("from_state", sa.String(), nullable=False),
        sa.Column("to_state", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_event")),
    )
    with op.batch_alter_table("register_event", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_event_register_entry_id", ["register", "entry_id"], unique=False
        )

    op.create_table(
        "register_leading_group",
        sa.Column("group_name", sa.String(), nullable=False),
        sa.Column("member", sa.String(), nullable=False),
        sa.Column("post", sa.String(), nullable=False),
        sa.Column("position", sa.String(), nullable=False),
        sa.Column("from_on", sa.String(length=19), nullable=True),
        sa.Column("until_on", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_leading_group")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_leading_group_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_leading_group_import_key")),
    )
    with op.batch_alter_table("register_leading_group", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_leading_group_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_leading_group_state", ["state"], unique=False)

    op.create_table(
        "register_misconduct_report",
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("signed", sa.String(), nullable=False),
        sa.Column("reporter", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("reported", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("handed_to", sa.String(), nullable=False),
        sa.Column("receipt", sa.String(), nullable=False),
        sa.Column("handed_at", sa.String(length=19), nullable=True),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("told_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_misconduct_report")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_misconduct_report_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_misconduct_report_import_key")),
    )
    with op.batch_alter_table("register_misconduct_report", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_misconduct_report_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_misconduct_report_state", ["state"], unique=False)

    op.create_table(
        "register_outside_supervisor",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("certificate_no", sa.String(), nullable=False),
        sa.Column("from_on", sa.String(length=19), nullable=True),
        sa.Column("until_on", sa.String(length=19), nullable=True),
        sa.Column("ended_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_outside_supervisor")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_outside_supervisor_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_outside_supervisor_import_key")),
    )
    with op.batch_alter_table("register_outside_supervisor", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_outside_supervisor_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_outside_supervisor_state", ["state"], unique=False)

    op.create_table(
        "register_pledge_score",
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("pledge", sa.String(), nullable=False),
        sa.Column("reviewers", sa.String(), nullable=False),
        sa.Column("reviewer", sa.String(), nullable=False),
        sa.Column("ballots", sa.Integer(), nullable=True),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_pledge_score")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_pledge_score_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_pledge_score_import_key")),
    )
    with op.batch_alter_table("register_pledge_score", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_pledge_score_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_pledge_score_state", ["state"], unique=False)

    op.create_table(
        "released_figure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("announced_on", sa.String(length=19), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_released_figure")),
        sa.UniqueConstraint("period", name=op.f("uq_released_figure_period")),
    )
    op.create_table(
        "score_table",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("from_on", sa.String(length=19), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("saved_at", sa.String(length=19), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score_table")),
    )
    op.create_table(
        "sealing_key",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sealing_key")),
    )
    op.create_table(
        "setting_desk",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting_desk")),
    )
    op.create_table(
        "setting_entry_key",
        sa.Column("register", sa.String(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("register", "entry_no", name=op.f("pk_setting_entry_key")),
    )
    op.create_table(
        "setting_hall_key",
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("nonce", sa.LargeBinary(), nullable=True),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("failed_at", sa.String(length=19), nullable=True),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_setting_hall_key")),
    )
    op.create_table(
        "setting_login_key",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("nonce", sa.LargeBinary(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("failed_at", sa.String(length=19), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting_login_key")),
    )
    op.create_table(
        "setting_wrapped_key",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("nonce", sa.LargeBinary(), nullable=False),
        sa.Column("private", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting_wrapped_key")),
    )
    op.create_table(
        "star_rules",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rules_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("saved_at", sa.String(length=19), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_star_rules")),
    )
    with op.batch_alter_table("star_rules", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_star_rules_rules_id"), ["rules_id"], unique=False)

    op.create_table(
        "star_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("first_on", sa.String(length=19), nullable=False),
        sa.Column("last_on", sa.String(length=19), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("award", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("follows_id", sa.Integer(), nullable=True),
        sa.Column("afresh", sa.Boolean(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("out", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("rules", sa.String(), nullable=False),
        sa.Column("rules_id", sa.String(), nullable=False),
        sa.Column("rules_version", sa.Integer(), nullable=False),
        sa.Column("begun_at", sa.String(length=19), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("locked_at", sa.String(length=19), nullable=True),
        sa.Column("locked", sa.String(), nullable=False),
        sa.Column("locked_digest", sa.String(), nullable=False),
        sa.Column("locked_despite", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("outcome_digest", sa.String(), nullable=False),
        sa.Column("posted_on", sa.String(length=19), nullable=True),
        sa.Column("first_day_on", sa.String(length=19), nullable=True),
        sa.Column("last_day_on", sa.String(length=19), nullable=True),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("published_at", sa.String(length=19), nullable=True),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.ForeignKeyConstraint(
            ["follows_id"],
            ["star_run.id"],
            name=op.f("fk_star_run_follows_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_star_run")),
    )
    with op.batch_alter_table("star_run", schema=None) as batch_op:
        batch_op.create_index("ix_star_run_period_version", ["period", "version"], unique=False)

    op.create_table(
        "step",
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(length=19), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("said", sa.JSON(), nullable=False),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("salt", sa.String(), nullable=False),
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
        "week_plan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_week_plan")),
        sa.UniqueConstraint("name", name=op.f("uq_week_plan_name")),
    )
    op.create_table(
        "week_text",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("week", sa.String(), nullable=False),
        sa.Column("section", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("written_at", sa.String(length=19), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_week_text")),
    )
    with op.batch_alter_table("week_text", schema=None) as batch_op:
        batch_op.create_index("ix_week_text_week", ["week"], unique=False)

    op.create_table(
        "appraisal_sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
        sa.Column("sheet_no", sa.Integer(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("marks", sa.JSON(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["appraisal_round.id"],
            name=op.f("fk_appraisal_sheet_round_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appraisal_sheet")),
        sa.UniqueConstraint(
            "round_id",
            "subject",
            "sheet_no",
            "reading",
            name=op.f("uq_appraisal_sheet_round_id_subject_sheet_no_reading"),
        ),
    )
    op.create_table(
        "assessment_month",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("month", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("table_id", sa.Integer(), nullable=False),
        sa.Column("assessed_at", sa.String(length=19), nullable=True),
        sa.Column("appeal_until", sa.String(length=19), nullable=True),
        sa.Column("published_at", sa.String(length=19), nullable=True),
        sa.Column("locked_at", sa.String(length=19), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["table_id"],
            ["score_table.id"],
            name=op.f("fk_assessment_month_table_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_month")),
        sa.UniqueConstraint(
            "about", "month", "version", name=op.f("uq_assessment_month_about_month_version")
        ),
    )
    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("register", sa.String(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("content_id", sa.Integer(), nullable=False),
        sa.Column("named", sa.String(), nullable=False),
        sa.Column("added_at", sa.String(length=19), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["content_id"],
            ["attachment_content.id"],
            name=op.f("fk_attachment_content_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.create_index(
            "ix_attachment_register_entry_id", ["register", "entry_id"], unique=False
        )

    op.create_table(
        "login",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("roles", sa.JSON(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("since_at", sa.String(length=19), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_login_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_login")),
        sa.UniqueConstraint("name", name=op.f("uq_login_name")),
    )
    op.create_table(
        "notice_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("notice_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("parts", sa.String(), nullable=False),
        sa.Column("signed", sa.String(), nullable=False),
        sa.Column("day", sa.String(length=19), nullable=True),
        sa.Column("written_at", sa.String(length=19), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["notice_id"],
            ["notice.id"],
            name=op.f("fk_notice_version_notice_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_version")),
        sa.UniqueConstraint(
            "notice_id", "version", name=op.f("uq_notice_version_notice_id_version")
        ),
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
        sa.Column("specimens", sa.String(), nullable=False),
        sa.Column("versions", sa.String(), nullable=False),
        sa.Column("catalogue_code", sa.String(), nullable=False),
        sa.Column("item_type", sa.String(), nullable=False),
        sa.Column("main_item", sa.String(), nullable=False),
        sa.Column("name_en", sa.String(), nullable=False),
        sa.Column("name_bo", sa.String(), nullable=False),
        sa.Column("applies_to", sa.String(), nullable=False),
        sa.Column("quantity_limit", sa.String(), nullable=False),
        sa.Column("prohibitions", sa.String(), nullable=False),
        sa.Column("ways", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("delivery", sa.String(), nullable=False),
        sa.Column("refusal", sa.String(), nullable=False),
        sa.Column("remedies", sa.String(), nullable=False),
        sa.Column("enquiry_ways", sa.String(), nullable=False),
        sa.Column("supervision", sa.String(), nullable=False),
        sa.Column("statutory_n", sa.String(), nullable=True),
        sa.Column("statutory_unit", sa.String(), nullable=True),
        sa.Column("promised_n", sa.String(), nullable=True),
        sa.Column("promised_unit", sa.String(), nullable=True),
        sa.Column("fee", sa.String(), nullable=False),
        sa.Column("fee_basis", sa.String(), nullable=False),
        sa.Column("fees", sa.String(), nullable=False),
        sa.Column("fee_relief", sa.String(), nullable=False),
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
        sa.Column("rating_code", sa.String(), nullable=False),
        sa.Column("rating_photo_id", sa.Integer(), nullable=True),
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
        sa.ForeignKeyConstraint(
            ["rating_photo_id"],
            ["photo.id"],
            name=op.f("fk_staff_rating_photo_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("staff_no", name=op.f("uq_staff_staff_no")),
    )
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_staff_name"), ["name"], unique=False)

    op.create_table(
        "star_decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("taken", sa.JSON(), nullable=False),
        sa.Column("decided_on", sa.String(length=19), nullable=False),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.String(length=19), nullable=False),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["star_run.id"],
            name=op.f("fk_star_decision_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_star_decision")),
    )
    with op.batch_alter_table("star_decision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_star_decision_run_id"), ["run_id"], unique=False)

    op.create_table(
        "star_objection",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("received_on", sa.String(length=19), nullable=False),
        sa.Column("real_name", sa.Boolean(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("about", sa.Integer(), nullable=True),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("finding", sa.String(), nullable=False),
        sa.Column("upheld", sa.Boolean(), nullable=True),
        sa.Column("decided_on", sa.String(length=19), nullable=True),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.String(length=19), nullable=False),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["star_run.id"],
            name=op.f("fk_star_objection_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_star_objection")),
    )
    with op.batch_alter_table("star_objection", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_star_objection_run_id"), ["run_id"], unique=False)

    op.create_table(
        "star_round",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("among_tied", sa.Boolean(), nullable=False),
        sa.Column("slate", sa.JSON(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("eligible", sa.Integer(), nullable=False),
        sa.Column("present", sa.Integer(), nullable=True),
        sa.Column("issued", sa.Integer(), nullable=True),
        sa.Column("opened_at", sa.String(length=19), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("holds", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["star_run.id"],
            name=op.f("fk_star_round_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_star_round")),
    )
    with op.batch_alter_table("star_round", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_star_round_run_id"), ["run_id"], unique=False)

    op.create_table(
        "star_title",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("candidate", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("tier", sa.String(), nullable=False),
        sa.Column("given_on", sa.String(length=19), nullable=False),
        sa.Column("title_no", sa.String(), nullable=False),
        sa.Column("certificate_no", sa.String(), nullable=False),
        sa.Column("revoked_on", sa.String(length=19), nullable=True),
        sa.Column("revoked_why", sa.String(), nullable=False),
        sa.Column("revoked_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["star_run.id"],
            name=op.f("fk_star_title_run_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_star_title")),
    )
    with op.batch_alter_table("star_title", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_star_title_run_id"), ["run_id"], unique=False)

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
        "wall_board",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("photo_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["photo_id"],
            ["photo.id"],
            name=op.f("fk_wall_board_photo_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wall_board")),
    )
    op.create_table(
        "wall_sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("position_id", sa.Integer(), nullable=False),
        sa.Column("sheet_no", sa.String(), nullable=False),
        sa.Column("put_up_at", sa.String(length=19), nullable=True),
        sa.Column("put_up_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["sheet_no"],
            ["printed_sheet.sheet_no"],
            name=op.f("fk_wall_sheet_sheet_no"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wall_sheet")),
    )
    with op.batch_alter_table("wall_sheet", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_wall_sheet_position_id"), ["position_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_wall_sheet_sheet_no"), ["sheet_no"], unique=False)

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
        "appraisal_hand_in",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("handed_in", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["appraisal_round.id"],
            name=op.f("fk_appraisal_hand_in_round_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_appraisal_hand_in_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appraisal_hand_in")),
        sa.UniqueConstraint(
            "round_id", "staff_id", name=op.f("uq_appraisal_hand_in_round_id_staff_id")
        ),
    )
    op.create_table(
        "assessment_point",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("month_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("amount", sa.Numeric(precision=9, scale=2), nullable=False),
        sa.Column("points", sa.Numeric(precision=9, scale=2), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("ref", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("day", sa.String(length=19), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("pending", sa.String(), nullable=False),
        sa.Column("of", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["month_id"],
            ["assessment_month.id"],
            name=op.f("fk_assessment_point_month_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_point")),
    )
    with op.batch_alter_table("assessment_point", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_assessment_point_month_id"), ["month_id"], unique=False
        )

    op.create_table(
        "assessment_score",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("month_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
        sa.Column("score", sa.Numeric(precision=9, scale=2), nullable=False),
        sa.Column("grade", sa.String(), nullable=False),
        sa.Column("vetoed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["month_id"],
            ["assessment_month.id"],
            name=op.f("fk_assessment_score_month_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_score")),
    )
    with op.batch_alter_table("assessment_score", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_assessment_score_month_id"), ["month_id"], unique=False
        )

    op.create_table(
        "attendance_mark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(length=19), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_attendance_mark_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance_mark")),
        sa.UniqueConstraint(
            "staff_id", "day", "code", name=op.f("uq_attendance_mark_staff_id_day_code")
        ),
    )
    with op.batch_alter_table("attendance_mark", schema=None) as batch_op:
        batch_op.create_index("ix_attendance_mark_day", ["day"], unique=False)

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
        "erased_image",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["change_id"],
            ["step_change.id"],
            name=op.f("fk_erased_image_change_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erased_image")),
    )
    with op.batch_alter_table("erased_image", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_erased_image_change_id"), ["change_id"], unique=False)

    op.create_table(
        "handover",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("on", sa.String(length=19), nullable=False),
        sa.Column("giver_id", sa.Integer(), nullable=False),
        sa.Column("taker_id", sa.Integer(), nullable=False),
        sa.Column("ends_on", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["giver_id"],
            ["staff.id"],
            name=op.f("fk_handover_giver_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["taker_id"],
            ["staff.id"],
            name=op.f("fk_handover_taker_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover")),
    )
    with op.batch_alter_table("handover", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_handover_giver_id"), ["giver_id"], unique=False)

    op.create_table(
        "register_accountability",
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("source_no", sa.String(), nullable=False),
        sa.Column("grade", sa.String(), nullable=False),
        sa.Column("ground", sa.String(), nullable=False),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("decided_at", sa.String(length=19), nullable=True),
        sa.Column("appeal", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_accountability_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_accountability_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_accountability")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_accountability_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_accountability_import_key")),
    )
    with op.batch_alter_table("register_accountability", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_accountability_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_accountability_state", ["state"], unique=False)

    op.create_table(
        "register_area",
        sa.Column("area", sa.String(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("from_on", sa.String(length=19), nullable=True),
        sa.Column("until_on", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_area_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_area")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_area_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_area_import_key")),
    )
    with op.batch_alter_table("register_area", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_area_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_area_state", ["state"], unique=False)

    op.create_table(
        "register_beneficiary",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("household", sa.Integer(), nullable=True),
        sa.Column("amount", sa.Integer(), nullable=True),
        sa.Column("every", sa.String(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=True),
        sa.Column("next_on", sa.String(length=19), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("last_on", sa.String(length=19), nullable=True),
        sa.Column("times", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_beneficiary_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_beneficiary")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_beneficiary_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_beneficiary_import_key")),
    )
    with op.batch_alter_table("register_beneficiary", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_beneficiary_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_beneficiary_state", ["state"], unique=False)

    op.create_table(
        "register_box_opening",
        sa.Column("box", sa.String(), nullable=False),
        sa.Column("opener_id", sa.Integer(), nullable=True),
        sa.Column("opener2_id", sa.Integer(), nullable=True),
        sa.Column("supervisor", sa.String(), nullable=False),
        sa.Column("seal_intact", sa.Boolean(), nullable=True),
        sa.Column("slips", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["opener2_id"],
            ["staff.id"],
            name=op.f("fk_register_box_opening_opener2_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["opener_id"],
            ["staff.id"],
            name=op.f("fk_register_box_opening_opener_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_box_opening")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_box_opening_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_box_opening_import_key")),
    )
    with op.batch_alter_table("register_box_opening", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_box_opening_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_box_opening_state", ["state"], unique=False)

    op.create_table(
        "register_campaign",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("tasks", sa.String(), nullable=False),
        sa.Column("responsible_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("from_on", sa.String(length=19), nullable=True),
        sa.Column("until_on", sa.String(length=19), nullable=True),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("done_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_campaign_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["responsible_id"],
            ["staff.id"],
            name=op.f("fk_register_campaign_responsible_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_campaign")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_campaign_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_campaign_import_key")),
    )
    with op.batch_alter_table("register_campaign", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_campaign_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_campaign_state", ["state"], unique=False)

    op.create_table(
        "register_certificate",
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("award", sa.String(), nullable=False),
        sa.Column("awarded_on", sa.String(length=19), nullable=True),
        sa.Column("issuer", sa.String(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("withdrawn_at", sa.String(length=19), nullable=True),
        sa.Column("withdrawn_why", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_certificate_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_certificate")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_certificate_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_certificate_import_key")),
    )
    with op.batch_alter_table("register_certificate", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_certificate_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_certificate_state", ["state"], unique=False)

    op.create_table(
        "register_dispute",
        sa.Column("parties", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("mediator_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("handling", sa.String(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=True),
        sa.Column("settled_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_dispute_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["mediator_id"],
            ["staff.id"],
            name=op.f("fk_register_dispute_mediator_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_dispute")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_dispute_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_dispute_import_key")),
    )
    with op.batch_alter_table("register_dispute", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_dispute_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_dispute_state", ["state"], unique=False)

    op.create_table(
        "register_duty_log",
        sa.Column("duty_leader_id", sa.Integer(), nullable=True),
        sa.Column("leader_id", sa.Integer(), nullable=True),
        sa.Column("present", sa.Integer(), nullable=True),
        sa.Column("absent", sa.Integer(), nullable=True),
        sa.Column("calls", sa.Integer(), nullable=True),
        sa.Column("enquiries", sa.Integer(), nullable=True),
        sa.Column("incidents", sa.String(), nullable=False),
        sa.Column("equipment", sa.String(), nullable=False),
        sa.Column("overtime", sa.String(), nullable=False),
        sa.Column("handover", sa.String(), nullable=False),
        sa.Column("taken_over_by_id", sa.Integer(), nullable=True),
        sa.Column("handed_over_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["duty_leader_id"],
            ["staff.id"],
            name=op.f("fk_register_duty_log_duty_leader_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["leader_id"],
            ["staff.id"],
            name=op.f("fk_register_duty_log_leader_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["taken_over_by_id"],
            ["staff.id"],
            name=op.f("fk_register_duty_log_taken_over_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_duty_log")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_duty_log_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_duty_log_import_key")),
    )
    with op.batch_alter_table("register_duty_log", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_duty_log_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_duty_log_state", ["state"], unique=False)

    op.create_table(
        "register_facility",
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=True),
        sa.Column("lowest", sa.Integer(), nullable=True),
        sa.Column("condition", sa.String(), nullable=False),
        sa.Column("keeper_id", sa.Integer(), nullable=True),
        sa.Column("edition", sa.String(), nullable=False),
        sa.Column("specimen", sa.Boolean(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["keeper_id"],
            ["staff.id"],
            name=op.f("fk_register_facility_keeper_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_facility")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_facility_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_facility_import_key")),
    )
    with op.batch_alter_table("register_facility", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_facility_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_facility_state", ["state"], unique=False)

    op.create_table(
        "register_held_item",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("item_no", sa.String(), nullable=False),
        sa.Column("holder_id", sa.Integer(), nullable=True),
        sa.Column("since_on", sa.String(length=19), nullable=True),
        sa.Column("returned_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["holder_id"],
            ["staff.id"],
            name=op.f("fk_register_held_item_holder_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_held_item")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_held_item_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_held_item_import_key")),
    )
    with op.batch_alter_table("register_held_item", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_held_item_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_held_item_state", ["state"], unique=False)

    op.create_table(
        "register_loan",
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=True),
        sa.Column("borrower", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("deposit", sa.Integer(), nullable=True),
        sa.Column("lender_id", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.String(length=19), nullable=True),
        sa.Column("returned_at", sa.String(length=19), nullable=True),
        sa.Column("condition", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["lender_id"],
            ["staff.id"],
            name=op.f("fk_register_loan_lender_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_loan")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_loan_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_loan_import_key")),
    )
    with op.batch_alter_table("register_loan", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_loan_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_loan_state", ["state"], unique=False)

    op.create_table(
        "register_look_back",
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("pledge", sa.String(), nullable=False),
        sa.Column("kept", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("reviewer_id", sa.Integer(), nullable=True),
        sa.Column("renewed", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["reviewer_id"],
            ["staff.id"],
            name=op.f("fk_register_look_back_reviewer_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_look_back")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_look_back_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_look_back_import_key")),
    )
    with op.batch_alter_table("register_look_back", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_look_back_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_look_back_state", ["state"], unique=False)

    op.create_table(
        "register_meeting",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("chair_id", sa.Integer(), nullable=True),
        sa.Column("present", sa.Integer(), nullable=True),
        sa.Column("opinions", sa.Integer(), nullable=True),
        sa.Column("minutes", sa.String(), nullable=False),
        sa.Column("resolved", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["chair_id"],
            ["staff.id"],
            name=op.f("fk_register_meeting_chair_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_meeting")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_meeting_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_meeting_import_key")),
    )
    with op.batch_alter_table("register_meeting", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_meeting_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_meeting_state", ["state"], unique=False)

    op.create_table(
        "register_peak_plan",
        sa.Column("occasion", sa.String(), nullable=False),
        sa.Column("from_on", sa.String(length=19), nullable=True),
        sa.Column("until_on", sa.String(length=19), nullable=True),
        sa.Column("expected", sa.Integer(), nullable=True),
        sa.Column("extra_windows", sa.Integer(), nullable=True),
        sa.Column("extra_staff", sa.Integer(), nullable=True),
        sa.Column("measures", sa.String(), nullable=False),
        sa.Column("responsible_id", sa.Integer(), nullable=True),
        sa.Column("actual", sa.Integer(), nullable=True),
        sa.Column("review", sa.String(), nullable=False),
        sa.Column("reviewed_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["responsible_id"],
            ["staff.id"],
            name=op.f("fk_register_peak_plan_responsible_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_peak_plan")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_peak_plan_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_peak_plan_import_key")),
    )
    with op.batch_alter_table("register_peak_plan", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_peak_plan_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_peak_plan_state", ["state"], unique=False)

    op.create_table(
        "register_recurring_duty",
        sa.Column("duty", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("every", sa.String(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=True),
        sa.Column("next_on", sa.String(length=19), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("last_on", sa.String(length=19), nullable=True),
        sa.Column("times", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_recurring_duty_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_recurring_duty_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_recurring_duty")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_recurring_duty_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_recurring_duty_import_key")),
    )
    with op.batch_alter_table("register_recurring_duty", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_recurring_duty_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_recurring_duty_state", ["state"], unique=False)

    op.create_table(
        "register_slogan",
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("theme", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("from_on", sa.String(length=19), nullable=True),
        sa.Column("until_on", sa.String(length=19), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("taken_down_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_slogan_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_slogan")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_slogan_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_slogan_import_key")),
    )
    with op.batch_alter_table("register_slogan", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_slogan_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_slogan_state", ["state"], unique=False)

    op.create_table(
        "register_solved_problem",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("problem", sa.String(), nullable=False),
        sa.Column("whom", sa.String(), nullable=False),
        sa.Column("responsible_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.String(length=19), nullable=True),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("effect", sa.String(), nullable=False),
        sa.Column("satisfied", sa.String(), nullable=False),
        sa.Column("done_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_solved_problem_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["responsible_id"],
            ["staff.id"],
            name=op.f("fk_register_solved_problem_responsible_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_solved_problem")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_solved_problem_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_solved_problem_import_key")),
    )
    with op.batch_alter_table("register_solved_problem", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_solved_problem_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_solved_problem_state", ["state"], unique=False)

    op.create_table(
        "register_suggestion",
        sa.Column("opening", sa.String(), nullable=False),
        sa.Column("box", sa.String(), nullable=False),
        sa.Column("opened_at", sa.String(length=19), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("signed", sa.Boolean(), nullable=True),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("stub_no", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("assigned_to_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.String(length=19), nullable=True),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("done_at", sa.String(length=19), nullable=True),
        sa.Column("reply", sa.String(), nullable=False),
        sa.Column("reply_way", sa.String(), nullable=False),
        sa.Column("replied_at", sa.String(length=19), nullable=True),
        sa.Column("published", sa.Boolean(), nullable=True),
        sa.Column("satisfied", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assigned_to_id"],
            ["staff.id"],
            name=op.f("fk_register_suggestion_assigned_to_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_suggestion_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_suggestion")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_suggestion_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_suggestion_import_key")),
    )
    with op.batch_alter_table("register_suggestion", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_suggestion_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_suggestion_state", ["state"], unique=False)

    op.create_table(
        "register_supervision_notice",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("matter", sa.String(), nullable=False),
        sa.Column("demand", sa.String(), nullable=False),
        sa.Column("due_on", sa.String(length=19), nullable=True),
        sa.Column("issuer_id", sa.Integer(), nullable=True),
        sa.Column("reply", sa.String(), nullable=False),
        sa.Column("replied_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_supervision_notice_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["issuer_id"],
            ["staff.id"],
            name=op.f("fk_register_supervision_notice_issuer_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_supervision_notice_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_supervision_notice")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_supervision_notice_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_supervision_notice_import_key")),
    )
    with op.batch_alter_table("register_supervision_notice", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_supervision_notice_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_supervision_notice_state", ["state"], unique=False)

    op.create_table(
        "register_system_text",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("post", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("valid_from", sa.String(length=19), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("approver_id", sa.Integer(), nullable=True),
        sa.Column("renews", sa.String(), nullable=False),
        sa.Column("change_summary", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["approver_id"],
            ["staff.id"],
            name=op.f("fk_register_system_text_approver_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_system_text")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_system_text_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_system_text_import_key")),
    )
    with op.batch_alter_table("register_system_text", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_system_text_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_system_text_state", ["state"], unique=False)

    op.create_table(
        "register_training",
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("speaker", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("hours", sa.Integer(), nullable=True),
        sa.Column("expected", sa.Integer(), nullable=True),
        sa.Column("present", sa.Integer(), nullable=True),
        sa.Column("absent", sa.String(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("cost", sa.Integer(), nullable=True),
        sa.Column("organiser_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organiser_id"],
            ["staff.id"],
            name=op.f("fk_register_training_organiser_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_training")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_training_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_training_import_key")),
    )
    with op.batch_alter_table("register_training", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_training_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_training_state", ["state"], unique=False)

    op.create_table(
        "register_visit",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("batches", sa.Integer(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("matter", sa.String(), nullable=False),
        sa.Column("host_id", sa.Integer(), nullable=True),
        sa.Column("opinions", sa.String(), nullable=False),
        sa.Column("handling", sa.String(), nullable=False),
        sa.Column("brought_home", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["host_id"],
            ["staff.id"],
            name=op.f("fk_register_visit_host_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_visit")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_visit_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_visit_import_key")),
    )
    with op.batch_alter_table("register_visit", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_visit_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_visit_state", ["state"], unique=False)

    op.create_table(
        "register_volunteer",
        sa.Column("activity", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("organiser_id", sa.Integer(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("hours", sa.Integer(), nullable=True),
        sa.Column("served", sa.Integer(), nullable=True),
        sa.Column("participants", sa.String(), nullable=False),
        sa.Column("published_at", sa.String(length=19), nullable=True),
        sa.Column("entered_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organiser_id"],
            ["staff.id"],
            name=op.f("fk_register_volunteer_organiser_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_volunteer")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_volunteer_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_volunteer_import_key")),
    )
    with op.batch_alter_table("register_volunteer", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_volunteer_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_volunteer_state", ["state"], unique=False)

    op.create_table(
        "register_work_pass",
        sa.Column("pass_no", sa.String(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("issued_on", sa.String(length=19), nullable=True),
        sa.Column("valid_until", sa.String(length=19), nullable=True),
        sa.Column("issuer_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("returned_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["issuer_id"],
            ["staff.id"],
            name=op.f("fk_register_work_pass_issuer_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_work_pass_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_work_pass")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_work_pass_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_work_pass_import_key")),
    )
    with op.batch_alter_table("register_work_pass", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_work_pass_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_work_pass_state", ["state"], unique=False)

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
        "star_bundle",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("teller", sa.String(), nullable=False),
        sa.Column("begun_at", sa.String(length=19), nullable=False),
        sa.Column("done_at", sa.String(length=19), nullable=True),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["star_round.id"],
            name=op.f("fk_star_bundle_round_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_star_bundle")),
    )
    with op.batch_alter_table("star_bundle", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_star_bundle_round_id"), ["round_id"], unique=False)

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
        "wall_position",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("board_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("paper", sa.String(), nullable=False),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.Column("good_days", sa.Integer(), nullable=True),
        sa.Column("until_on", sa.String(length=19), nullable=True),
        sa.Column("found", sa.String(), nullable=False),
        sa.Column("found_at", sa.String(length=19), nullable=True),
        sa.ForeignKeyConstraint(
            ["board_id"],
            ["wall_board.id"],
            name=op.f("fk_wall_position_board_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wall_position")),
    )
    with op.batch_alter_table("wall_position", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_wall_position_board_id"), ["board_id"], unique=False)

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
        "assessment_appeal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("month_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
        sa.Column("point_id", sa.Integer(), nullable=True),
        sa.Column("filed_on", sa.String(length=19), nullable=False),
        sa.Column("ground", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("points", sa.Numeric(precision=9, scale=2), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("decided_at", sa.String(length=19), nullable=True),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["month_id"],
            ["assessment_month.id"],
            name=op.f("fk_assessment_appeal_month_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["point_id"],
            ["assessment_point.id"],
            name=op.f("fk_assessment_appeal_point_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_appeal")),
    )
    with op.batch_alter_table("assessment_appeal", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_assessment_appeal_month_id"), ["month_id"], unique=False
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
        "handover_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("handover_id", sa.Integer(), nullable=False),
        sa.Column("matter", sa.String(), nullable=False),
        sa.Column("register", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("taker_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["handover_id"],
            ["handover.id"],
            name=op.f("fk_handover_line_handover_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["taker_id"],
            ["staff.id"],
            name=op.f("fk_handover_line_taker_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover_line")),
    )
    with op.batch_alter_table("handover_line", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_handover_line_handover_id"), ["handover_id"], unique=False
        )

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
        "register_commendation",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("giver", sa.String(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("verified_by_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_commendation_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["verified_by_id"],
            ["staff.id"],
            name=op.f("fk_register_commendation_verified_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_commendation_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_commendation")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_commendation_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_commendation_import_key")),
    )
    with op.batch_alter_table("register_commendation", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_commendation_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_commendation_state", ["state"], unique=False)

    op.create_table(
        "register_complaint",
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("real_name", sa.Boolean(), nullable=True),
        sa.Column("complainant", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("confidential", sa.Boolean(), nullable=True),
        sa.Column("about_window_id", sa.Integer(), nullable=True),
        sa.Column("happened_at", sa.String(length=19), nullable=True),
        sa.Column("about_staff_id", sa.Integer(), nullable=True),
        sa.Column("about_department_id", sa.Integer(), nullable=True),
        sa.Column("matter", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("wish", sa.String(), nullable=False),
        sa.Column("investigator_id", sa.Integer(), nullable=True),
        sa.Column("methods", sa.String(), nullable=False),
        sa.Column("handling", sa.String(), nullable=False),
        sa.Column("finding", sa.String(), nullable=False),
        sa.Column("liability", sa.String(), nullable=False),
        sa.Column("liable_party", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("approver_id", sa.Integer(), nullable=True),
        sa.Column("answer_way", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("satisfied", sa.String(), nullable=False),
        sa.Column("accepted_at", sa.String(length=19), nullable=True),
        sa.Column("approved_at", sa.String(length=19), nullable=True),
        sa.Column("answered_at", sa.String(length=19), nullable=True),
        sa.Column("called_back_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["about_department_id"],
            ["department.id"],
            name=op.f("fk_register_complaint_about_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["about_staff_id"],
            ["staff.id"],
            name=op.f("fk_register_complaint_about_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["about_window_id"],
            ["window.id"],
            name=op.f("fk_register_complaint_about_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["approver_id"],
            ["staff.id"],
            name=op.f("fk_register_complaint_approver_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["investigator_id"],
            ["staff.id"],
            name=op.f("fk_register_complaint_investigator_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_complaint")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_complaint_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_complaint_import_key")),
    )
    with op.batch_alter_table("register_complaint", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_complaint_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_complaint_state", ["state"], unique=False)

    op.create_table(
        "register_contest",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("participants", sa.Integer(), nullable=True),
        sa.Column("winner_id", sa.Integer(), nullable=True),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_contest_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["winner_id"],
            ["staff.id"],
            name=op.f("fk_register_contest_winner_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_contest")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_contest_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_contest_import_key")),
    )
    with op.batch_alter_table("register_contest", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_contest_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_contest_state", ["state"], unique=False)

    op.create_table(
        "register_cross_region",
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("applicant", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("their_no", sa.String(), nullable=False),
        sa.Column("due_on", sa.String(length=19), nullable=True),
        sa.Column("sent_at", sa.String(length=19), nullable=True),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("done_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_cross_region_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_cross_region_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_cross_region")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_cross_region_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_cross_region_import_key")),
    )
    with op.batch_alter_table("register_cross_region", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_cross_region_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_cross_region_state", ["state"], unique=False)

    op.create_table(
        "register_experience",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("leader", sa.String(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("matter", sa.String(), nullable=False),
        sa.Column("finding", sa.String(), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("on_wall", sa.String(), nullable=False),
        sa.Column("posted_on", sa.String(length=19), nullable=True),
        sa.Column("responsible_id", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.String(length=19), nullable=True),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("done_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_experience_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["responsible_id"],
            ["staff.id"],
            name=op.f("fk_register_experience_responsible_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_experience_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_experience")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_experience_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_experience_import_key")),
    )
    with op.batch_alter_table("register_experience", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_experience_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_experience_state", ["state"], unique=False)

    op.create_table(
        "register_fault",
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("reporter_id", sa.Integer(), nullable=True),
        sa.Column("reported_to", sa.String(), nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.Column("restored_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["reporter_id"],
            ["staff.id"],
            name=op.f("fk_register_fault_reporter_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_fault_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_fault")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_fault_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_fault_import_key")),
    )
    with op.batch_alter_table("register_fault", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_fault_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_fault_state", ["state"], unique=False)

    op.create_table(
        "register_first_asked",
        sa.Column("asker", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("matter", sa.String(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=True),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("handed_to", sa.String(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("done_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["first_id"],
            ["staff.id"],
            name=op.f("fk_register_first_asked_first_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_first_asked_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_first_asked")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_first_asked_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_first_asked_import_key")),
    )
    with op.batch_alter_table("register_first_asked", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_first_asked_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_first_asked_state", ["state"], unique=False)

    op.create_table(
        "register_flag",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("branch", sa.String(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("grounds", sa.String(), nullable=False),
        sa.Column("from_on", sa.String(length=19), nullable=True),
        sa.Column("until_on", sa.String(length=19), nullable=True),
        sa.Column("handed_to", sa.String(), nullable=False),
        sa.Column("handed_on_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_flag_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_flag_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_flag")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_flag_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_flag_import_key")),
    )
    with op.batch_alter_table("register_flag", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_flag_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_flag_state", ["state"], unique=False)

    op.create_table(
        "register_hotline_order",
        sa.Column("order_no", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("caller", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("ticket_due_at", sa.String(length=19), nullable=True),
        sa.Column("handler_id", sa.Integer(), nullable=True),
        sa.Column("handling", sa.String(), nullable=False),
        sa.Column("replied_at", sa.String(length=19), nullable=True),
        sa.Column("satisfied", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_hotline_order_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["handler_id"],
            ["staff.id"],
            name=op.f("fk_register_hotline_order_handler_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_hotline_order_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_hotline_order")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_hotline_order_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_hotline_order_import_key")),
    )
    with op.batch_alter_table("register_hotline_order", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_hotline_order_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_hotline_order_state", ["state"], unique=False)

    op.create_table(
        "register_inspection",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("inspector_id", sa.Integer(), nullable=True),
        sa.Column("inspector2_id", sa.Integer(), nullable=True),
        sa.Column("area", sa.String(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("finding", sa.String(), nullable=False),
        sa.Column("fixed", sa.Boolean(), nullable=True),
        sa.Column("responsible_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.String(length=19), nullable=True),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=True),
        sa.Column("ladder", sa.String(), nullable=False),
        sa.Column("rectified_at", sa.String(length=19), nullable=True),
        sa.Column("recheck", sa.String(), nullable=False),
        sa.Column("rechecked_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_inspection_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["inspector2_id"],
            ["staff.id"],
            name=op.f("fk_register_inspection_inspector2_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["inspector_id"],
            ["staff.id"],
            name=op.f("fk_register_inspection_inspector_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["responsible_id"],
            ["staff.id"],
            name=op.f("fk_register_inspection_responsible_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_inspection_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_inspection")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_inspection_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_inspection_import_key")),
    )
    with op.batch_alter_table("register_inspection", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_inspection_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_inspection_state", ["state"], unique=False)

    op.create_table(
        "register_media_report",
        sa.Column("heading", sa.String(), nullable=False),
        sa.Column("medium", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("tone", sa.String(), nullable=False),
        sa.Column("published_on", sa.String(length=19), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("handling", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"],
            ["staff.id"],
            name=op.f("fk_register_media_report_author_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_media_report_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_media_report_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_media_report")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_media_report_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_media_report_import_key")),
    )
    with op.batch_alter_table("register_media_report", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_media_report_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_media_report_state", ["state"], unique=False)

    op.create_table(
        "register_model_deed",
        sa.Column("heading", sa.String(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_model_deed_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_model_deed_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_model_deed")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_model_deed_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_model_deed_import_key")),
    )
    with op.batch_alter_table("register_model_deed", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_model_deed_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_model_deed_state", ["state"], unique=False)

    op.create_table(
        "register_phone_check",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("answered", sa.Boolean(), nullable=True),
        sa.Column("rings", sa.Integer(), nullable=True),
        sa.Column("manner", sa.String(), nullable=False),
        sa.Column("checker_id", sa.Integer(), nullable=True),
        sa.Column("finding", sa.String(), nullable=False),
        sa.Column("missed", sa.Integer(), nullable=True),
        sa.Column("called_back", sa.Boolean(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["checker_id"],
            ["staff.id"],
            name=op.f("fk_register_phone_check_checker_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_phone_check_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_phone_check_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_phone_check")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_phone_check_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_phone_check_import_key")),
    )
    with op.batch_alter_table("register_phone_check", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_phone_check_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_phone_check_state", ["state"], unique=False)

    op.create_table(
        "register_pledge",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("measures", sa.String(), nullable=False),
        sa.Column("due_on", sa.String(length=19), nullable=True),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("renews", sa.String(), nullable=False),
        sa.Column("change_summary", sa.String(), nullable=False),
        sa.Column("auditor_id", sa.Integer(), nullable=True),
        sa.Column("public_place", sa.String(), nullable=False),
        sa.Column("published_at", sa.String(length=19), nullable=True),
        sa.Column("fulfilled_on", sa.String(length=19), nullable=True),
        sa.Column("kept", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["auditor_id"],
            ["staff.id"],
            name=op.f("fk_register_pledge_auditor_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_pledge_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_pledge_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_pledge")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_pledge_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_pledge_import_key")),
    )
    with op.batch_alter_table("register_pledge", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_pledge_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_pledge_state", ["state"], unique=False)

    op.create_table(
        "register_rectification",
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("source_no", sa.String(), nullable=False),
        sa.Column("problem", sa.String(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("responsible_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.String(length=19), nullable=True),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("done_at", sa.String(length=19), nullable=True),
        sa.Column("checker_id", sa.Integer(), nullable=True),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("checked_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["checker_id"],
            ["staff.id"],
            name=op.f("fk_register_rectification_checker_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_rectification_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["responsible_id"],
            ["staff.id"],
            name=op.f("fk_register_rectification_responsible_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_rectification_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_rectification")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_rectification_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_rectification_import_key")),
    )
    with op.batch_alter_table("register_rectification", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_rectification_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_rectification_state", ["state"], unique=False)

    op.create_table(
        "register_self_check",
        sa.Column("standard", sa.String(), nullable=False),
        sa.Column("requirement", sa.String(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("met", sa.String(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("gap", sa.String(), nullable=False),
        sa.Column("due_on", sa.String(length=19), nullable=True),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("done_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_self_check_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_self_check_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_self_check")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_self_check_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_self_check_import_key")),
    )
    with op.batch_alter_table("register_self_check", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_self_check_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_self_check_state", ["state"], unique=False)

    op.create_table(
        "register_service_log",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("booked_for", sa.String(length=19), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("done_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_service_log_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_service_log_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_service_log")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_service_log_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_service_log_import_key")),
    )
    with op.batch_alter_table("register_service_log", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_service_log_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_service_log_state", ["state"], unique=False)

    op.create_table(
        "register_survey",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("surveyor", sa.String(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("issued", sa.Integer(), nullable=True),
        sa.Column("returned", sa.Integer(), nullable=True),
        sa.Column("satisfied", sa.Integer(), nullable=True),
        sa.Column("dissatisfied", sa.Integer(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=True),
        sa.Column("problems", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_survey_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_survey_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_survey")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_survey_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_survey_import_key")),
    )
    with op.batch_alter_table("register_survey", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_survey_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_survey_state", ["state"], unique=False)

    op.create_table(
        "register_title",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("awarded_by", sa.String(), nullable=False),
        sa.Column("from_on", sa.String(length=19), nullable=True),
        sa.Column("until_on", sa.String(length=19), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_title_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_title_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_title_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_title")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_title_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_title_import_key")),
    )
    with op.batch_alter_table("register_title", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_title_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_title_state", ["state"], unique=False)

    op.create_table(
        "register_unclaimed",
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("case_no", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("told", sa.Integer(), nullable=True),
        sa.Column("told_at", sa.String(length=19), nullable=True),
        sa.Column("collected_at", sa.String(length=19), nullable=True),
        sa.Column("kept_at", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_unclaimed_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_unclaimed")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_unclaimed_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_unclaimed_import_key")),
    )
    with op.batch_alter_table("register_unclaimed", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_unclaimed_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_unclaimed_state", ["state"], unique=False)

    op.create_table(
        "register_unmet_request",
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.Column("handler_id", sa.Integer(), nullable=True),
        sa.Column("handling", sa.String(), nullable=False),
        sa.Column("solved", sa.String(), nullable=False),
        sa.Column("answered_at", sa.String(length=19), nullable=True),
        sa.Column("satisfied", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["department.id"],
            name=op.f("fk_register_unmet_request_department_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["handler_id"],
            ["staff.id"],
            name=op.f("fk_register_unmet_request_handler_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_unmet_request_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_unmet_request")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_unmet_request_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_unmet_request_import_key")),
    )
    with op.batch_alter_table("register_unmet_request", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_unmet_request_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_unmet_request_state", ["state"], unique=False)

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
        "star_sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("bundle_id", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("marks", sa.JSON(), nullable=False),
        sa.Column("write_ins", sa.JSON(), nullable=False),
        sa.Column("spoilt", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["bundle_id"],
            ["star_bundle.id"],
            name=op.f("fk_star_sheet_bundle_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_star_sheet")),
    )
    with op.batch_alter_table("star_sheet", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_star_sheet_bundle_id"), ["bundle_id"], unique=False)

    op.create_table(
        "week_plan_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("from_minute", sa.Integer(), nullable=False),
        sa.Column("until_minute", sa.Integer(), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["plan_id"],
            ["week_plan.id"],
            name=op.f("fk_week_plan_line_plan_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_week_plan_line_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_week_plan_line_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_week_plan_line")),
    )
    with op.batch_alter_table("week_plan_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_week_plan_line_plan_id"), ["plan_id"], unique=False)

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

    op.create_table(
        "rating",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit", sa.String(), nullable=False),
        sa.Column("case_no", sa.String(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("rated_at", sa.String(length=19), nullable=False),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("options", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["case_file.id"],
            name=op.f("fk_rating_case_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_rating_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_rating_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rating")),
        sa.UniqueConstraint("visit", name=op.f("uq_rating_visit")),
    )
    with op.batch_alter_table("rating", schema=None) as batch_op:
        batch_op.create_index("ix_rating_case_id", ["case_id"], unique=False)
        batch_op.create_index("ix_rating_rated_at_id", ["rated_at", "id"], unique=False)

    op.create_table(
        "register_bad_rating",
        sa.Column("rating_id", sa.Integer(), nullable=True),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("case_no", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("handler_id", sa.Integer(), nullable=True),
        sa.Column("call_back", sa.String(), nullable=False),
        sa.Column("called_back_at", sa.String(length=19), nullable=True),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("satisfied", sa.String(), nullable=False),
        sa.Column("rectified_at", sa.String(length=19), nullable=True),
        sa.Column("ground", sa.String(), nullable=False),
        sa.Column("ground_told", sa.String(), nullable=False),
        sa.Column("decided_by_id", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.String(length=19), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_no", sa.String(), nullable=False),
        sa.Column("import_key", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(length=19), nullable=False),
        sa.Column("due_at", sa.String(length=19), nullable=True),
        sa.Column("stage_due_at", sa.String(length=19), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.String(length=19), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decided_by_id"],
            ["staff.id"],
            name=op.f("fk_register_bad_rating_decided_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["handler_id"],
            ["staff.id"],
            name=op.f("fk_register_bad_rating_handler_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["rating_id"],
            ["rating.id"],
            name=op.f("fk_register_bad_rating_rating_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_register_bad_rating_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["window_id"],
            ["window.id"],
            name=op.f("fk_register_bad_rating_window_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_bad_rating")),
        sa.UniqueConstraint("entry_no", name=op.f("uq_register_bad_rating_entry_no")),
        sa.UniqueConstraint("import_key", name=op.f("uq_register_bad_rating_import_key")),
        sa.UniqueConstraint("rating_id", name=op.f("uq_register_bad_rating_rating_id")),
    )
    with op.batch_alter_table("register_bad_rating", schema=None) as batch_op:
        batch_op.create_index(
            "ix_register_bad_rating_received_at_id", ["received_at", "id"], unique=False
        )
        batch_op.create_index("ix_register_bad_rating_state", ["state"], unique=False)

    search_index.create(op.get_bind())
