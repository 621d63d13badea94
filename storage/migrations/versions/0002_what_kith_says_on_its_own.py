"""what Kith says on its own

Why: Kith keeps time: figures that stay public, reminders, digests, events, announcements and who sends them.
Over 400 lines, because a version is as long as its tables and is never split.
"""

import sqlalchemy as sa
from alembic import op

from storage.schema import UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "lease",
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("holder", sa.String(length=40), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_lease")),
    )
    op.create_table(
        "shared_body",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shared_body")),
    )
    op.create_table(
        "statistics_opening",
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("stamp", sa.String(length=32), nullable=False),
        sa.Column("broken", sa.JSON(), nullable=False),
        sa.Column("basis", sa.JSON(), nullable=False),
        sa.Column("shown", sa.JSON(), nullable=False),
        sa.Column("colours", sa.JSON(), nullable=False),
        sa.Column("witnesses", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_statistics_opening_network_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("network_id", "year", name=op.f("pk_statistics_opening")),
    )
    op.create_table(
        "announcement_mute",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("topic", sa.String(length=20), nullable=False),
        sa.Column("muted_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_announcement_mute_network_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_announcement_mute_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "network_id", "topic", name=op.f("pk_announcement_mute")),
    )
    op.create_table(
        "attention",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("quiet_from", sa.Integer(), nullable=False),
        sa.Column("quiet_until", sa.Integer(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("daily_cap", sa.Integer(), nullable=False),
        sa.Column("away_until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_attention_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_attention")),
    )
    op.create_table(
        "attention_spent",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("messages", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_attention_spent_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "day", name=op.f("pk_attention_spent")),
    )
    op.create_table(
        "digest",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("cadence", sa.String(length=10), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("minute", sa.Integer(), nullable=False),
        sa.Column("themes", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("mondays", sa.String(length=10), nullable=False),
        sa.Column("next_at", UtcDateTime(), nullable=True),
        sa.Column("from_at", UtcDateTime(), nullable=True),
        sa.Column("cut_at", UtcDateTime(), nullable=True),
        sa.Column("said_at", UtcDateTime(), nullable=True),
        sa.Column("lines_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("cadence IN ('off', 'daily', 'weekly')", name=op.f("ck_digest_cadence")),
        sa.CheckConstraint("mondays IN ('none', 'on', 'off')", name=op.f("ck_digest_mondays")),
        sa.CheckConstraint("minute BETWEEN 0 AND 1439", name=op.f("ck_digest_minute")),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_digest_weekday")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_digest_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_digest")),
    )
    with op.batch_alter_table("digest", schema=None) as batch_op:
        batch_op.create_index("ix_digest_next_at", ["next_at", "mondays", "person_id"], unique=False)

    op.create_table(
        "digest_follow",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("target", sa.String(length=20), nullable=False),
        sa.CheckConstraint("kind IN ('section', 'country', 'theme', 'person')", name=op.f("ck_digest_follow_kind")),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_digest_follow_network_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_digest_follow_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "network_id", "kind", "target", name=op.f("pk_digest_follow")),
    )
    with op.batch_alter_table("digest_follow", schema=None) as batch_op:
        batch_op.create_index("ix_digest_follow_target", ["kind", "target"], unique=False)

    op.create_table(
        "digest_shown",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("kind IN ('activity', 'event', 'draft')", name=op.f("ck_digest_shown_kind")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_digest_shown_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "kind", "item_id", name=op.f("pk_digest_shown")),
    )
    with op.batch_alter_table("digest_shown", schema=None) as batch_op:
        batch_op.create_index("ix_digest_shown_at", ["at"], unique=False)

    op.create_table(
        "event",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("organiser_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("host_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("parent_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("whole", sa.Boolean(create_constraint=True, name="whole"), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("starts_at", UtcDateTime(), nullable=True),
        sa.Column("ends_at", UtcDateTime(), nullable=True),
        sa.Column("whole_days", sa.Boolean(create_constraint=True, name="whole_days"), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=False),
        sa.Column("local_starts", sa.DateTime(), nullable=True),
        sa.Column("local_ends", sa.DateTime(), nullable=True),
        sa.Column("local_deadline", sa.DateTime(), nullable=True),
        sa.Column("clock_rules", sa.String(length=12), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=True),
        sa.Column("link", sa.String(length=500), nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("deadline_at", UtcDateTime(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("comes_at", UtcDateTime(), nullable=False),
        sa.Column("over_at", UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("kind <> 'call' OR deadline_at IS NOT NULL", name=op.f("ck_event_has_a_deadline")),
        sa.CheckConstraint("kind = 'call' OR starts_at IS NOT NULL", name=op.f("ck_event_has_a_time")),
        sa.CheckConstraint("kind IN ('activity', 'meeting', 'call')", name=op.f("ck_event_kind")),
        sa.CheckConstraint("state IN ('planned', 'cancelled')", name=op.f("ck_event_state")),
        sa.CheckConstraint("capacity IS NULL OR capacity > 0", name=op.f("ck_event_capacity")),
        sa.CheckConstraint("ends_at IS NULL OR ends_at >= starts_at", name=op.f("ck_event_ends_after_start")),
        sa.ForeignKeyConstraint(["host_id"], ["section.id"], name=op.f("fk_event_host_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_event_network_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["organiser_id"], ["person.id"], name=op.f("fk_event_organiser_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["parent_id"], ["event.id"], name=op.f("fk_event_parent_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sa.UniqueConstraint("key", name=op.f("uq_event_key")),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_host_id"), ["host_id"], unique=False)
        batch_op.create_index("ix_event_network_id", ["network_id", "comes_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_organiser_id"), ["organiser_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "reminder_calendar",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("secret_hash", sa.String(length=64), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_reminder_calendar_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_reminder_calendar")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_reminder_calendar_secret_hash")),
    )
    op.create_table(
        "announcement",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("confirmed_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("audience", sa.JSON(), nullable=False),
        sa.Column("values", sa.JSON(), nullable=False),
        sa.Column("blob_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("urgent", sa.Boolean(create_constraint=True, name="urgent"), nullable=False),
        sa.Column("planned_at", UtcDateTime(), nullable=True),
        sa.Column("planned_local", sa.String(length=20), nullable=True),
        sa.Column("start_at", UtcDateTime(), nullable=True),
        sa.Column("position", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("handed_over", sa.Boolean(create_constraint=True, name="handed_over"), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("bodies", sa.JSON(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("correction", sa.JSON(), nullable=True),
        sa.Column("correcting", sa.Boolean(create_constraint=True, name="correcting"), nullable=False),
        sa.Column("progress_platform", sa.String(length=20), nullable=True),
        sa.Column("progress_chat", sa.String(length=64), nullable=True),
        sa.Column("progress_message", sa.String(length=64), nullable=True),
        sa.Column("progress_shown", sa.String(length=80), nullable=True),
        sa.Column("progress_at", UtcDateTime(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("finished_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint(
            "state IN ('draft', 'asked', 'scheduled', 'sending', 'paused', 'late', 'withdrawing', 'withdrawn', 'done')",
            name=op.f("ck_announcement_state"),
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["person.id"], name=op.f("fk_announcement_author_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["blob_id"], ["blob.id"], name=op.f("fk_announcement_blob_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["confirmed_by"], ["person.id"], name=op.f("fk_announcement_confirmed_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_announcement_network_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcement")),
    )
    with op.batch_alter_table("announcement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_announcement_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_announcement_confirmed_by"), ["confirmed_by"], unique=False)
        batch_op.create_index("ix_announcement_network_id", ["network_id", "state"], unique=False)
        batch_op.create_index(batch_op.f("ix_announcement_start_at"), ["start_at"], unique=False)
        batch_op.create_index("ix_announcement_state", ["state", "start_at"], unique=False)

    op.create_table(
        "event_activity",
        sa.Column("activity_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("event_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activity.id"], name=op.f("fk_event_activity_activity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_event_activity_event_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["section_id"], ["section.id"], name=op.f("fk_event_activity_section_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("activity_id", "event_id", name=op.f("pk_event_activity")),
    )
    with op.batch_alter_table("event_activity", schema=None) as batch_op:
        batch_op.create_index("ix_event_activity_event_id", ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_activity_section_id"), ["section_id"], unique=False)

    op.create_table(
        "event_answer",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("event_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("answer", sa.String(length=10), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("answer IN ('yes', 'waiting', 'maybe', 'no')", name=op.f("ck_event_answer_answer")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_answer_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_event_answer_person_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_answer")),
        sa.UniqueConstraint("event_id", "person_id", name=op.f("uq_event_answer_event_id_person_id")),
    )
    with op.batch_alter_table("event_answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_answer_person_id"), ["person_id"], unique=False)
        batch_op.create_index("ix_event_answer_turn", ["event_id", "answer", "turn"], unique=False)

    op.create_table(
        "event_country",
        sa.Column("event_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_country_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_id", "country", name=op.f("pk_event_country")),
    )
    op.create_table(
        "event_notice",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("event_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("what", sa.String(length=20), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("position", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_notice_event_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_notice")),
        sa.UniqueConstraint("event_id", "what", name=op.f("uq_event_notice_event_id_what")),
    )
    with op.batch_alter_table("event_notice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_notice_due_at"), ["due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_notice_event_id"), ["event_id"], unique=False)

    op.create_table(
        "event_section",
        sa.Column("event_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_section_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["section_id"], ["section.id"], name=op.f("fk_event_section_section_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("event_id", "section_id", name=op.f("pk_event_section")),
    )
    with op.batch_alter_table("event_section", schema=None) as batch_op:
        batch_op.create_index("ix_event_section_section_id", ["section_id", "event_id"], unique=False)

    op.create_table(
        "reminder",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("local_time", sa.DateTime(), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=False),
        sa.Column("rule", sa.String(length=200), nullable=True),
        sa.Column("comes_at", UtcDateTime(), nullable=True),
        sa.Column("again_at", UtcDateTime(), nullable=True),
        sa.Column("next_at", UtcDateTime(), nullable=True),
        sa.Column("important", sa.Boolean(create_constraint=True, name="important"), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("occurrence", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("before", sa.Integer(), nullable=True),
        sa.Column("event_sequence", sa.Integer(), nullable=True),
        sa.Column("clock_rules", sa.String(length=12), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("state <> 'waiting' OR next_at IS NOT NULL", name=op.f("ck_reminder_waits_for_something")),
        sa.CheckConstraint(
            "state IN ('waiting', 'paused', 'said', 'done', 'cancelled')", name=op.f("ck_reminder_state")
        ),
        sa.CheckConstraint("(person_id IS NULL) <> (section_id IS NULL)", name=op.f("ck_reminder_owner")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_reminder_event_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_reminder_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["section_id"], ["section.id"], name=op.f("fk_reminder_section_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder")),
    )
    with op.batch_alter_table("reminder", schema=None) as batch_op:
        batch_op.create_index("ix_reminder_clock_rules", ["clock_rules"], unique=False)
        batch_op.create_index("ix_reminder_due", ["state", "next_at"], unique=False)
        batch_op.create_index("ix_reminder_ended_at", ["ended_at"], unique=False)
        batch_op.create_index("ix_reminder_event_id", ["event_id"], unique=False)
        batch_op.create_index("ix_reminder_person_id", ["person_id", "state"], unique=False)
        batch_op.create_index("ix_reminder_section_id", ["section_id", "state"], unique=False)

    op.create_table(
        "announcement_answer",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("announcement_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("kind", sa.String(length=4), nullable=False),
        sa.Column("choice", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("kind IN ('ack', 'poll')", name=op.f("ck_announcement_answer_kind")),
        sa.ForeignKeyConstraint(
            ["announcement_id"],
            ["announcement.id"],
            name=op.f("fk_announcement_answer_announcement_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_announcement_answer_person_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcement_answer")),
        sa.UniqueConstraint(
            "announcement_id", "person_id", "kind", name=op.f("uq_announcement_answer_announcement_id_person_id_kind")
        ),
    )
    with op.batch_alter_table("announcement_answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_announcement_answer_person_id"), ["person_id"], unique=False)

    op.create_table(
        "announcement_variant",
        sa.Column("announcement_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["announcement_id"],
            ["announcement.id"],
            name=op.f("fk_announcement_variant_announcement_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("announcement_id", "language", name=op.f("pk_announcement_variant")),
    )
    op.create_table(
        "reminder_follower",
        sa.Column("reminder_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_reminder_follower_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["reminder_id"], ["reminder.id"], name=op.f("fk_reminder_follower_reminder_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("reminder_id", "person_id", name=op.f("pk_reminder_follower")),
    )
    with op.batch_alter_table("reminder_follower", schema=None) as batch_op:
        batch_op.create_index("ix_reminder_follower_person_id", ["person_id"], unique=False)

    with op.batch_alter_table("network", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "second_approval",
                sa.Boolean(create_constraint=True, name="second_approval"),
                server_default=sa.false(),
                nullable=False,
            )
        )

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_constraint(op.f("ck_outbox_state"), type_="check")
        batch_op.create_check_constraint(
            op.f("ck_outbox_state"),
            "state IN ('waiting', 'held', 'sent', 'unreachable', 'rejected', 'expired', 'failed')",
        )
        batch_op.add_column(sa.Column("kind", sa.String(length=20), server_default="mail", nullable=False))
        batch_op.add_column(sa.Column("about", sa.String(length=60), nullable=True))
        batch_op.add_column(sa.Column("quiet", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("shared_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True))
        batch_op.create_index("ix_outbox_about", ["about", "state"], unique=False)
        batch_op.create_index("ix_outbox_finished_at", ["finished_at", "about"], unique=False)
        batch_op.create_index("ix_outbox_shared_id", ["shared_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_outbox_shared_id"), "shared_body", ["shared_id"], ["id"], ondelete="SET NULL"
        )


def downgrade() -> None:
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_outbox_shared_id"), type_="foreignkey")
        batch_op.drop_index("ix_outbox_shared_id")
        batch_op.drop_index("ix_outbox_finished_at")
        batch_op.drop_index("ix_outbox_about")
        batch_op.drop_column("shared_id")
        batch_op.drop_column("quiet")
        batch_op.drop_column("about")
        batch_op.drop_column("kind")

    with op.batch_alter_table("network", schema=None) as batch_op:
        batch_op.drop_column("second_approval")

    with op.batch_alter_table("reminder_follower", schema=None) as batch_op:
        batch_op.drop_index("ix_reminder_follower_person_id")

    op.drop_table("reminder_follower")
    op.drop_table("announcement_variant")
    with op.batch_alter_table("announcement_answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_announcement_answer_person_id"))

    op.drop_table("announcement_answer")
    with op.batch_alter_table("reminder", schema=None) as batch_op:
        batch_op.drop_index("ix_reminder_section_id")
        batch_op.drop_index("ix_reminder_person_id")
        batch_op.drop_index("ix_reminder_event_id")
        batch_op.drop_index("ix_reminder_ended_at")
        batch_op.drop_index("ix_reminder_due")
        batch_op.drop_index("ix_reminder_clock_rules")

    op.drop_table("reminder")
    with op.batch_alter_table("event_section", schema=None) as batch_op:
        batch_op.drop_index("ix_event_section_section_id")

    op.drop_table("event_section")
    with op.batch_alter_table("event_notice", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_notice_event_id"))
        batch_op.drop_index(batch_op.f("ix_event_notice_due_at"))

    op.drop_table("event_notice")
    op.drop_table("event_country")
    with op.batch_alter_table("event_answer", schema=None) as batch_op:
        batch_op.drop_index("ix_event_answer_turn")
        batch_op.drop_index(batch_op.f("ix_event_answer_person_id"))

    op.drop_table("event_answer")
    with op.batch_alter_table("event_activity", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_activity_section_id"))
        batch_op.drop_index("ix_event_activity_event_id")

    op.drop_table("event_activity")
    with op.batch_alter_table("announcement", schema=None) as batch_op:
        batch_op.drop_index("ix_announcement_state")
        batch_op.drop_index(batch_op.f("ix_announcement_start_at"))
        batch_op.drop_index("ix_announcement_network_id")
        batch_op.drop_index(batch_op.f("ix_announcement_confirmed_by"))
        batch_op.drop_index(batch_op.f("ix_announcement_author_id"))

    op.drop_table("announcement")
    op.drop_table("reminder_calendar")
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_parent_id"))
        batch_op.drop_index(batch_op.f("ix_event_organiser_id"))
        batch_op.drop_index("ix_event_network_id")
        batch_op.drop_index(batch_op.f("ix_event_host_id"))

    op.drop_table("event")
    with op.batch_alter_table("digest_shown", schema=None) as batch_op:
        batch_op.drop_index("ix_digest_shown_at")

    op.drop_table("digest_shown")
    with op.batch_alter_table("digest_follow", schema=None) as batch_op:
        batch_op.drop_index("ix_digest_follow_target")

    op.drop_table("digest_follow")
    with op.batch_alter_table("digest", schema=None) as batch_op:
        batch_op.drop_index("ix_digest_next_at")

    op.drop_table("digest")
    op.drop_table("attention_spent")
    op.drop_table("attention")
    op.drop_table("announcement_mute")
    op.drop_table("statistics_opening")
    op.drop_table("shared_body")
    op.drop_table("lease")
