"""finding each other

Why: people find each other: organisations, projects, profiles, introductions, rounds, regions.
Over 400 lines, because a version is as long as its tables and is never split.
"""

import sqlalchemy as sa
from alembic import op

from storage.schema import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# What finds words on PostgreSQL (storage/search/words_postgresql.py says why); arrays move when they are written anew.
_ARRAYS_BESIDE_THE_TABLE = """
    ALTER TABLE search_words SET (toast_tuple_target = 128);
    CREATE TEMPORARY TABLE search_words_before ON COMMIT DROP AS
        SELECT chunk_id, grams || '{}'::text[] AS grams FROM search_words;
    DROP INDEX ix_search_words_grams;
    TRUNCATE search_words;
    INSERT INTO search_words (chunk_id, grams) SELECT chunk_id, grams FROM search_words_before;
    CREATE INDEX ix_search_words_grams ON search_words USING gin (grams) WITH (gin_pending_list_limit = 256)
    """


def upgrade() -> None:
    op.create_table(
        "match_change",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("candidate_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_match_change")),
    )
    with op.batch_alter_table("match_change", schema=None) as batch_op:
        batch_op.create_index("ix_match_change_version", ["version"], unique=False)

    op.create_table(
        "match_state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_match_state")),
    )
    op.create_table(
        "match_wanted",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("kind", "item", name=op.f("pk_match_wanted")),
    )
    op.create_table(
        "match_candidate",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("roles", sa.JSON(), nullable=False),
        sa.Column("readers", sa.JSON(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("countries", sa.JSON(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("themes", sa.JSON(), nullable=False),
        sa.Column("methods", sa.JSON(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("load", sa.Float(), server_default="0", nullable=False),
        sa.Column("load_at", UtcDateTime(), nullable=True),
        sa.Column("checked_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_match_candidate_network_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_match_candidate")),
        sa.UniqueConstraint("kind", "item", "network_id", name=op.f("uq_match_candidate_kind_item_network_id")),
    )
    with op.batch_alter_table("match_candidate", schema=None) as batch_op:
        batch_op.create_index("ix_match_candidate_checked_at", ["checked_at"], unique=False)

    op.create_table(
        "match_suggestion",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("for_kind", sa.String(length=20), nullable=False),
        sa.Column("for_item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column(
            "unasked", sa.Boolean(create_constraint=True, name="unasked"), server_default=sa.false(), nullable=False
        ),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_match_suggestion_network_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_match_suggestion")),
        sa.UniqueConstraint(
            "for_kind", "for_item", "kind", "item", name=op.f("uq_match_suggestion_for_kind_for_item_kind_item")
        ),
    )
    with op.batch_alter_table("match_suggestion", schema=None) as batch_op:
        batch_op.create_index("ix_match_suggestion_at", ["at"], unique=False)
        batch_op.create_index("ix_match_suggestion_item", ["kind", "item"], unique=False)

    op.create_table(
        "project_rule",
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("rule", sa.String(length=20), nullable=False),
        sa.Column("holds", sa.Boolean(create_constraint=True, name="holds"), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_project_rule_network_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("network_id", "rule", name=op.f("pk_project_rule")),
    )
    op.create_table(
        "cohort",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("facilitator_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("invited_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("key", sa.String(length=24), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("share", sa.Integer(), nullable=False),
        sa.Column("questions", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("finished_at", UtcDateTime(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'finished', 'cancelled')", name=op.f("ck_cohort_state")),
        sa.CheckConstraint("seats BETWEEN 2 AND 12", name=op.f("ck_cohort_seats")),
        sa.CheckConstraint("share BETWEEN 1 AND 100", name=op.f("ck_cohort_share")),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk_cohort_author_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["facilitator_id"], ["person.id"], name=op.f("fk_cohort_facilitator_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["invited_id"], ["person.id"], name=op.f("fk_cohort_invited_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_cohort_network_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["section_id"], ["section.id"], name=op.f("fk_cohort_section_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cohort")),
        sa.UniqueConstraint("key", name=op.f("uq_cohort_key")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("cohort", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_cohort_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_cohort_facilitator_id"), ["facilitator_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_cohort_invited_id"), ["invited_id"], unique=False)
        batch_op.create_index("ix_cohort_network_id", ["network_id", "state"], unique=False)
        batch_op.create_index(batch_op.f("ix_cohort_section_id"), ["section_id"], unique=False)

    op.create_table(
        "double_profile",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("first_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("second_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("answered_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("state IN ('asked', 'one', 'apart')", name=op.f("ck_double_profile_state")),
        sa.CheckConstraint("first_id < second_id", name=op.f("ck_double_profile_order")),
        sa.ForeignKeyConstraint(
            ["first_id"], ["network.id"], name=op.f("fk_double_profile_first_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_double_profile_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["network.id"], name=op.f("fk_double_profile_second_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "first_id", "second_id", name=op.f("pk_double_profile")),
    )
    op.create_table(
        "federation",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("first_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("second_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("asking_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("live", sa.Boolean(create_constraint=True, name="live"), nullable=True),
        sa.Column("proposed_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("proposed_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("answered_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("answered_at", UtcDateTime(), nullable=True),
        sa.Column("left_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("left_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("left_at", UtcDateTime(), nullable=True),
        sa.Column("position", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("look_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint(
            "state IN ('proposed', 'united', 'declined', 'withdrawn', 'expired', 'left')",
            name=op.f("ck_federation_state"),
        ),
        sa.CheckConstraint("first_id < second_id", name=op.f("ck_federation_order")),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["person.id"], name=op.f("fk_federation_answered_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["asking_id"], ["network.id"], name=op.f("fk_federation_asking_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["first_id"], ["network.id"], name=op.f("fk_federation_first_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["left_by"], ["person.id"], name=op.f("fk_federation_left_by"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["left_id"], ["network.id"], name=op.f("fk_federation_left_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["proposed_by"], ["person.id"], name=op.f("fk_federation_proposed_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["network.id"], name=op.f("fk_federation_second_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_federation")),
        sa.UniqueConstraint("first_id", "second_id", "live", name=op.f("uq_federation_first_id_second_id_live")),
    )
    with op.batch_alter_table("federation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_federation_answered_by"), ["answered_by"], unique=False)
        batch_op.create_index("ix_federation_expires_at", ["state", "expires_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_federation_left_by"), ["left_by"], unique=False)
        batch_op.create_index("ix_federation_look_at", ["look_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_federation_proposed_by"), ["proposed_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_federation_second_id"), ["second_id"], unique=False)

    op.create_table(
        "help_request",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("asker_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("taker_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("topic", sa.String(length=15), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("wanted_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("waits_since", UtcDateTime(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=True),
        sa.Column("messages", sa.Integer(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting', 'taken', 'answered', 'solved', 'withdrawn')", name=op.f("ck_help_request_state")
        ),
        sa.CheckConstraint(
            "topic IN ('funding', 'partners', 'methods', 'evaluation', 'permissions', 'other')",
            name=op.f("ck_help_request_topic"),
        ),
        sa.ForeignKeyConstraint(["asker_id"], ["person.id"], name=op.f("fk_help_request_asker_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_help_request_network_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["taker_id"], ["person.id"], name=op.f("fk_help_request_taker_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_request")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("help_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_help_request_asker_id"), ["asker_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_help_request_due_at"), ["due_at"], unique=False)
        batch_op.create_index("ix_help_request_network_id", ["network_id", "state", "asked_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_help_request_project_id"), ["project_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_help_request_taker_id"), ["taker_id"], unique=False)

    op.create_table(
        "introduction",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("from_person", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("from_kind", sa.String(length=12), nullable=False),
        sa.Column("from_item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("to_person", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("to_kind", sa.String(length=12), nullable=False),
        sa.Column("to_item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("channel", sa.String(length=8), nullable=True),
        sa.Column("sentence", sa.Text(), nullable=True),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("from_wish", sa.String(length=8), nullable=True),
        sa.Column("to_wish", sa.String(length=8), nullable=True),
        sa.Column("from_handle", sa.Text(), nullable=True),
        sa.Column("to_handle", sa.Text(), nullable=True),
        sa.Column("from_report", sa.String(length=10), nullable=True),
        sa.Column("to_report", sa.String(length=10), nullable=True),
        sa.Column("due_at", UtcDateTime(), nullable=True),
        sa.Column("nudged_at", UtcDateTime(), nullable=True),
        sa.Column("later_at", UtcDateTime(), nullable=True),
        sa.Column("proposed_at", UtcDateTime(), nullable=False),
        sa.Column("agreed_at", UtcDateTime(), nullable=True),
        sa.Column("running_at", UtcDateTime(), nullable=True),
        sa.Column("reported_at", UtcDateTime(), nullable=True),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("declined_at", UtcDateTime(), nullable=True),
        sa.Column("withdrawn_at", UtcDateTime(), nullable=True),
        sa.Column("expired_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("channel IN ('handles', 'relay')", name=op.f("ck_introduction_channel")),
        sa.CheckConstraint(
            "state IN ('proposed', 'agreed', 'running', 'reported', 'closed', 'declined', 'withdrawn', 'expired')",
            name=op.f("ck_introduction_state"),
        ),
        sa.ForeignKeyConstraint(
            ["from_person"], ["person.id"], name=op.f("fk_introduction_from_person"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_introduction_network_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["to_person"], ["person.id"], name=op.f("fk_introduction_to_person"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_introduction")),
    )
    with op.batch_alter_table("introduction", schema=None) as batch_op:
        batch_op.create_index("ix_introduction_due_at", ["due_at"], unique=False)
        batch_op.create_index("ix_introduction_from_item", ["from_kind", "from_item"], unique=False)
        batch_op.create_index("ix_introduction_from_person", ["from_person", "proposed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_introduction_network_id"), ["network_id"], unique=False)
        batch_op.create_index("ix_introduction_to_item", ["to_kind", "to_item"], unique=False)
        batch_op.create_index("ix_introduction_to_person", ["to_person"], unique=False)
        batch_op.create_index(
            "uq_introduction_open",
            ["from_kind", "from_item", "to_kind", "to_item"],
            unique=True,
            sqlite_where=sa.text("state IN ('proposed', 'agreed', 'running', 'reported')"),
            postgresql_where=sa.text("state IN ('proposed', 'agreed', 'running', 'reported')"),
        )

    op.create_table(
        "match_dismissal",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("for_kind", sa.String(length=20), nullable=False),
        sa.Column("for_item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_match_dismissal_by_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_match_dismissal")),
        sa.UniqueConstraint(
            "for_kind", "for_item", "kind", "item", name=op.f("uq_match_dismissal_for_kind_for_item_kind_item")
        ),
    )
    with op.batch_alter_table("match_dismissal", schema=None) as batch_op:
        batch_op.create_index("ix_match_dismissal_item", ["kind", "item"], unique=False)
        batch_op.create_index("ix_match_dismissal_until", ["until"], unique=False)

    op.create_table(
        "match_habit",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("unasked_at", UtcDateTime(), nullable=True),
        sa.Column(
            "waiting", sa.Boolean(create_constraint=True, name="waiting"), server_default=sa.false(), nullable=False
        ),
        sa.Column("ignored", sa.Integer(), server_default="0", nullable=False),
        sa.Column("looked_at", UtcDateTime(), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=True),
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("reasons", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_match_habit_network_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_match_habit_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_match_habit")),
    )
    with op.batch_alter_table("match_habit", schema=None) as batch_op:
        batch_op.create_index("ix_match_habit_looked_at", ["looked_at"], unique=False)

    op.create_table(
        "match_text",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("candidate_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("side", sa.String(length=5), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=16), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("space", sa.String(length=80), nullable=True),
        sa.Column("vector", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("side IN ('offer', 'need')", name=op.f("ck_match_text_side")),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["match_candidate.id"], name=op.f("fk_match_text_candidate_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_match_text")),
        sa.UniqueConstraint("candidate_id", "side", name=op.f("uq_match_text_candidate_id_side")),
    )
    with op.batch_alter_table("match_text", schema=None) as batch_op:
        batch_op.create_index("ix_match_text_space", ["space", "id"], unique=False)

    op.create_table(
        "organisation",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=160), nullable=False),
        sa.Column("name_key", sa.String(length=160), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("place", sa.String(length=120), nullable=True),
        sa.Column("place_key", sa.String(length=120), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("website", sa.String(length=300), nullable=True),
        sa.Column(
            "member", sa.Boolean(create_constraint=True, name="member"), server_default=sa.false(), nullable=False
        ),
        sa.Column(
            "education_linked",
            sa.Boolean(create_constraint=True, name="education_linked"),
            server_default=sa.false(),
            nullable=False,
        ),
        sa.Column("confirmed_at", UtcDateTime(), nullable=True),
        sa.Column("confirmed_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("level", sa.String(length=15), nullable=True),
        sa.Column("pupils", sa.Integer(), nullable=True),
        sa.Column("claimed_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("claim", sa.String(length=10), nullable=True),
        sa.Column("claimed_at", UtcDateTime(), nullable=True),
        sa.Column("reminded_at", UtcDateTime(), nullable=True),
        sa.Column("due_at", UtcDateTime(), nullable=True),
        sa.Column("added_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "claim IS NULL OR claim IN ('claimed', 'contacted', 'visited')", name=op.f("ck_organisation_claim")
        ),
        sa.CheckConstraint(
            "kind IN ('union', 'mutual', 'non-profit', 'cooperative', 'school', 'university', 'agency', 'company')",
            name=op.f("ck_organisation_kind"),
        ),
        sa.CheckConstraint("state IN ('listed', 'removed')", name=op.f("ck_organisation_state")),
        sa.ForeignKeyConstraint(
            ["added_by"], ["person.id"], name=op.f("fk_organisation_added_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["claimed_by"], ["section.id"], name=op.f("fk_organisation_claimed_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["confirmed_by"], ["person.id"], name=op.f("fk_organisation_confirmed_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_organisation_network_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
        sa.UniqueConstraint("network_id", "country", "name_key", "place_key", name="uq_organisation_name"),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_organisation_added_by"), ["added_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_organisation_claimed_by"), ["claimed_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_organisation_confirmed_by"), ["confirmed_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_organisation_due_at"), ["due_at"], unique=False)
        batch_op.create_index("ix_organisation_network_id", ["network_id", "state", "country", "kind"], unique=False)

    op.create_table(
        "region",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("proposed_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=True),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("state IN ('asked', 'open', 'closed')", name=op.f("ck_region_state")),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_region_network_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["proposed_by"], ["person.id"], name=op.f("fk_region_proposed_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_region")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("region", schema=None) as batch_op:
        batch_op.create_index("ix_region_network_id", ["network_id", "state"], unique=False)
        batch_op.create_index(batch_op.f("ix_region_proposed_by"), ["proposed_by"], unique=False)

    op.create_table(
        "relay_block",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("other_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["other_id"], ["person.id"], name=op.f("fk_relay_block_other_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_relay_block_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "other_id", name=op.f("pk_relay_block")),
    )
    with op.batch_alter_table("relay_block", schema=None) as batch_op:
        batch_op.create_index("ix_relay_block_other_id", ["other_id"], unique=False)

    op.create_table(
        "round_series",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("facilitator_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("topic", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("every_weeks", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("minute", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("state IN ('proposed', 'open', 'ended', 'declined')", name=op.f("ck_round_series_state")),
        sa.CheckConstraint("every_weeks BETWEEN 1 AND 26", name=op.f("ck_round_series_every_weeks")),
        sa.CheckConstraint("minute BETWEEN 0 AND 1439", name=op.f("ck_round_series_minute")),
        sa.CheckConstraint("size BETWEEN 2 AND 4", name=op.f("ck_round_series_size")),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_round_series_weekday")),
        sa.ForeignKeyConstraint(
            ["author_id"], ["person.id"], name=op.f("fk_round_series_author_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["facilitator_id"], ["person.id"], name=op.f("fk_round_series_facilitator_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_round_series_network_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["section_id"], ["section.id"], name=op.f("fk_round_series_section_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round_series")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("round_series", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_round_series_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_round_series_facilitator_id"), ["facilitator_id"], unique=False)
        batch_op.create_index("ix_round_series_network_id", ["network_id", "state"], unique=False)
        batch_op.create_index(batch_op.f("ix_round_series_section_id"), ["section_id"], unique=False)

    op.create_table(
        "share_default",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_share_default_network_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_share_default_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "network_id", name=op.f("pk_share_default")),
    )
    op.create_table(
        "task_force_member",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        sa.CheckConstraint("state IN ('asking', 'active')", name=op.f("ck_task_force_member_state")),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_task_force_member_network_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_task_force_member_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "network_id", name=op.f("pk_task_force_member")),
    )
    with op.batch_alter_table("task_force_member", schema=None) as batch_op:
        batch_op.create_index("ix_task_force_member_network_id", ["network_id", "state"], unique=False)

    op.create_table(
        "ticket",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("level", sa.String(length=10), nullable=False),
        sa.Column("named", sa.Boolean(create_constraint=True, name="named"), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=True),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("level IN ('section', 'country', 'network')", name=op.f("ck_ticket_level")),
        sa.CheckConstraint("state IN ('open', 'answered', 'closed')", name=op.f("ck_ticket_state")),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_ticket_network_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_ticket_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["section_id"], ["section.id"], name=op.f("fk_ticket_section_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket")),
    )
    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.create_index("ix_ticket_due_at", ["due_at"], unique=False)
        batch_op.create_index("ix_ticket_network_id", ["network_id", "state", "changed_at"], unique=False)
        batch_op.create_index("ix_ticket_person_id", ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ticket_section_id"), ["section_id"], unique=False)

    op.create_table(
        "activity_twin",
        sa.Column("first_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("second_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("asked_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("answered_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("state IN ('asked', 'same', 'apart')", name=op.f("ck_activity_twin_state")),
        sa.CheckConstraint("first_id < second_id", name=op.f("ck_activity_twin_order")),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["person.id"], name=op.f("fk_activity_twin_asked_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["first_id"], ["activity.id"], name=op.f("fk_activity_twin_first_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["activity.id"], name=op.f("fk_activity_twin_second_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("first_id", "second_id", name=op.f("pk_activity_twin")),
    )
    with op.batch_alter_table("activity_twin", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_activity_twin_asked_by"), ["asked_by"], unique=False)
        batch_op.create_index("ix_activity_twin_second_id", ["second_id"], unique=False)

    op.create_table(
        "cohort_place",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("cohort_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("completed_at", UtcDateTime(), nullable=True),
        sa.Column("proof", sa.String(length=80), nullable=True),
        sa.CheckConstraint("state IN ('in', 'waiting')", name=op.f("ck_cohort_place_state")),
        sa.ForeignKeyConstraint(
            ["cohort_id"], ["cohort.id"], name=op.f("fk_cohort_place_cohort_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_cohort_place_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cohort_place")),
        sa.UniqueConstraint("cohort_id", "person_id", name=op.f("uq_cohort_place_cohort_id_person_id")),
        sa.UniqueConstraint("proof", name=op.f("uq_cohort_place_proof")),
    )
    with op.batch_alter_table("cohort_place", schema=None) as batch_op:
        batch_op.create_index("ix_cohort_place_person_id", ["person_id"], unique=False)

    op.create_table(
        "cohort_rating",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("cohort_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("moment", sa.String(length=10), nullable=False),
        sa.Column("marks", sa.JSON(), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("moment IN ('before', 'after')", name=op.f("ck_cohort_rating_moment")),
        sa.ForeignKeyConstraint(
            ["cohort_id"], ["cohort.id"], name=op.f("fk_cohort_rating_cohort_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_cohort_rating_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cohort_rating")),
        sa.UniqueConstraint(
            "cohort_id", "person_id", "moment", name=op.f("uq_cohort_rating_cohort_id_person_id_moment")
        ),
    )
    with op.batch_alter_table("cohort_rating", schema=None) as batch_op:
        batch_op.create_index("ix_cohort_rating_person_id", ["person_id"], unique=False)

    op.create_table(
        "cohort_session",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("cohort_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("starts_at", UtcDateTime(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("link", sa.String(length=500), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("sequence", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint("state IN ('planned', 'cancelled')", name=op.f("ck_cohort_session_state")),
        sa.CheckConstraint("minutes BETWEEN 5 AND 1440", name=op.f("ck_cohort_session_minutes")),
        sa.ForeignKeyConstraint(
            ["cohort_id"], ["cohort.id"], name=op.f("fk_cohort_session_cohort_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cohort_session")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("cohort_session", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_cohort_session_cohort_id"), ["cohort_id"], unique=False)

    op.create_table(
        "help_message",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("request_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["person.id"], name=op.f("fk_help_message_author_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["request_id"], ["help_request.id"], name=op.f("fk_help_message_request_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_message")),
    )
    with op.batch_alter_table("help_message", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_help_message_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_help_message_request_id"), ["request_id"], unique=False)

    op.create_table(
        "help_step",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("request_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("what", sa.String(length=10), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "what IN ('asked', 'taken', 'returned', 'answered', 'network', 'admins', 'solved', 'withdrawn')",
            name=op.f("ck_help_step_what"),
        ),
        sa.ForeignKeyConstraint(
            ["request_id"], ["help_request.id"], name=op.f("fk_help_step_request_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_step")),
    )
    with op.batch_alter_table("help_step", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_help_step_request_id"), ["request_id"], unique=False)

    op.create_table(
        "introduction_asked",
        sa.Column("introduction_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["introduction_id"],
            ["introduction.id"],
            name=op.f("fk_introduction_asked_introduction_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_introduction_asked_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("introduction_id", "person_id", name=op.f("pk_introduction_asked")),
    )
    with op.batch_alter_table("introduction_asked", schema=None) as batch_op:
        batch_op.create_index("ix_introduction_asked_person_id", ["person_id"], unique=False)

    op.create_table(
        "lead",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("agency_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("organisation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("posted_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("posted_at", UtcDateTime(), nullable=False),
        sa.Column("claims", sa.Integer(), server_default="0", nullable=False),
        sa.Column("returned", sa.Integer(), server_default="0", nullable=False),
        sa.Column("released", sa.Integer(), server_default="0", nullable=False),
        sa.Column("contacted_at", UtcDateTime(), nullable=True),
        sa.Column("visited_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("state IN ('open', 'withdrawn')", name=op.f("ck_lead_state")),
        sa.ForeignKeyConstraint(["agency_id"], ["organisation.id"], name=op.f("fk_lead_agency_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_lead_network_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_lead_organisation_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["posted_by"], ["person.id"], name=op.f("fk_lead_posted_by"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead")),
        sa.UniqueConstraint("agency_id", "organisation_id", name=op.f("uq_lead_agency_id_organisation_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("lead", schema=None) as batch_op:
        batch_op.create_index("ix_lead_network_id", ["network_id", "state", "country", "posted_at"], unique=False)
        batch_op.create_index("ix_lead_organisation_id", ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_lead_posted_by"), ["posted_by"], unique=False)

    op.create_table(
        "organisation_contact",
        sa.Column("organisation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("text", sa.String(length=300), nullable=False),
        sa.Column("written_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("written_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_organisation_contact_organisation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["written_by"], ["person.id"], name=op.f("fk_organisation_contact_written_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("organisation_id", name=op.f("pk_organisation_contact")),
    )
    with op.batch_alter_table("organisation_contact", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_organisation_contact_written_by"), ["written_by"], unique=False)

    op.create_table(
        "organisation_representative",
        sa.Column("organisation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("appointed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_organisation_representative_organisation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_organisation_representative_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("organisation_id", "person_id", "country", name=op.f("pk_organisation_representative")),
    )
    with op.batch_alter_table("organisation_representative", schema=None) as batch_op:
        batch_op.create_index("ix_organisation_representative_person_id", ["person_id"], unique=False)

    op.create_table(
        "organisation_star",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("organisation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_organisation_star_organisation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_organisation_star_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["section_id"], ["section.id"], name=op.f("fk_organisation_star_section_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("person_id", "organisation_id", name=op.f("pk_organisation_star")),
    )
    with op.batch_alter_table("organisation_star", schema=None) as batch_op:
        batch_op.create_index("ix_organisation_star_organisation_id", ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_organisation_star_section_id"), ["section_id"], unique=False)

    op.create_table(
        "organisation_theme",
        sa.Column("organisation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("theme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_organisation_theme_organisation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"], ["theme.id"], name=op.f("fk_organisation_theme_theme_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("organisation_id", "theme_id", name=op.f("pk_organisation_theme")),
    )
    with op.batch_alter_table("organisation_theme", schema=None) as batch_op:
        batch_op.create_index("ix_organisation_theme_theme_id", ["theme_id"], unique=False)

    op.create_table(
        "profile",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("offers", sa.Text(), nullable=False),
        sa.Column("seeks", sa.Text(), nullable=False),
        sa.Column("disciplines", sa.JSON(), nullable=False),
        sa.Column("methods", sa.JSON(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("countries", sa.JSON(), nullable=False),
        sa.Column("themes", sa.JSON(), nullable=False),
        sa.Column("available_from", sa.Date(), nullable=True),
        sa.Column("available_until", sa.Date(), nullable=True),
        sa.Column("weekly_hours", sa.Integer(), nullable=True),
        sa.Column(
            "listed", sa.Boolean(create_constraint=True, name="listed"), server_default=sa.false(), nullable=False
        ),
        sa.Column("named", sa.Boolean(create_constraint=True, name="named"), server_default=sa.true(), nullable=False),
        sa.Column("listed_at", UtcDateTime(), nullable=True),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("available_until >= available_from", name=op.f("ck_profile_period")),
        sa.CheckConstraint("weekly_hours BETWEEN 1 AND 80", name=op.f("ck_profile_weekly_hours")),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_profile_network_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["person_id", "network_id"],
            ["membership.person_id", "membership.network_id"],
            name="fk_profile_membership",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_profile_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profile")),
        sa.UniqueConstraint("person_id", "network_id", name=op.f("uq_profile_person_id_network_id")),
    )
    with op.batch_alter_table("profile", schema=None) as batch_op:
        batch_op.create_index("ix_profile_network_id", ["network_id", "listed"], unique=False)

    op.create_table(
        "project",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("organisation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("aims", sa.Text(), nullable=True),
        sa.Column("method", sa.Text(), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("wanted", sa.String(length=300), nullable=True),
        sa.Column("wanted_count", sa.Integer(), nullable=True),
        sa.Column("costs", sa.String(length=300), nullable=True),
        sa.Column("tasks", sa.Text(), nullable=True),
        sa.Column("apply_by", sa.Date(), nullable=True),
        sa.Column("answer_by", sa.Date(), nullable=True),
        sa.Column("needs", sa.Text(), nullable=True),
        sa.Column("next_step", sa.String(length=300), nullable=True),
        sa.Column("stage", sa.String(length=10), nullable=False),
        sa.Column("research_question", sa.Text(), nullable=True),
        sa.Column("research_place", sa.String(length=120), nullable=True),
        sa.Column("research_starts_on", sa.Date(), nullable=True),
        sa.Column("research_ends_on", sa.Date(), nullable=True),
        sa.Column("research_language", sa.String(length=10), nullable=True),
        sa.Column("research_offers", sa.Text(), nullable=True),
        sa.Column("public", sa.JSON(), nullable=False),
        sa.Column("visibility", sa.String(length=10), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("source", sa.String(length=80), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("ask_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("kind IN ('project', 'initiative')", name=op.f("ck_project_kind")),
        sa.CheckConstraint(
            "stage IN ('idea', 'planned', 'running', 'paused', 'finished')", name=op.f("ck_project_stage")
        ),
        sa.CheckConstraint("state IN ('open', 'withdrawn', 'unclaimed')", name=op.f("ck_project_state")),
        sa.CheckConstraint("visibility IN ('network', 'partners', 'public')", name=op.f("ck_project_visibility")),
        sa.CheckConstraint("wanted_count > 0", name=op.f("ck_project_wanted_count")),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk_project_author_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_project_network_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_project_organisation_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["section_id"], ["section.id"], name=op.f("fk_project_section_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
        sa.UniqueConstraint("network_id", "source", name=op.f("uq_project_network_id_source")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("project", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_project_ask_at"), ["ask_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_project_author_id"), ["author_id"], unique=False)
        batch_op.create_index("ix_project_network_id", ["network_id", "state", "updated_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_project_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_project_section_id"), ["section_id"], unique=False)

    op.create_table(
        "region_country",
        sa.Column("region_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("answered_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("answered_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("state IN ('asked', 'in', 'declined', 'left')", name=op.f("ck_region_country_state")),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["person.id"], name=op.f("fk_region_country_answered_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["region_id"], ["region.id"], name=op.f("fk_region_country_region_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("region_id", "country", name=op.f("pk_region_country")),
    )
    with op.batch_alter_table("region_country", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_region_country_answered_by"), ["answered_by"], unique=False)

    op.create_table(
        "region_note",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("region_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["person.id"], name=op.f("fk_region_note_author_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["region_id"], ["region.id"], name=op.f("fk_region_note_region_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_region_note")),
    )
    with op.batch_alter_table("region_note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_region_note_author_id"), ["author_id"], unique=False)
        batch_op.create_index("ix_region_note_region_id", ["region_id", "id"], unique=False)

    op.create_table(
        "region_year",
        sa.Column("region_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["region_id"], ["region.id"], name=op.f("fk_region_year_region_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("region_id", "year", name=op.f("pk_region_year")),
    )
    op.create_table(
        "relay_message",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("introduction_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("platform", sa.String(length=20), nullable=False),
        sa.Column("source", sa.String(length=64), nullable=False),
        sa.Column("blob_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("versions", sa.Integer(), nullable=False),
        sa.Column("gone", sa.Boolean(create_constraint=True, name="gone"), server_default=sa.false(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("kind IN ('text', 'picture', 'document')", name=op.f("ck_relay_message_kind")),
        sa.ForeignKeyConstraint(["blob_id"], ["blob.id"], name=op.f("fk_relay_message_blob_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["introduction_id"], ["introduction.id"], name=op.f("fk_relay_message_introduction_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_relay_message_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relay_message")),
    )
    with op.batch_alter_table("relay_message", schema=None) as batch_op:
        batch_op.create_index("ix_relay_message_at", ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_relay_message_blob_id"), ["blob_id"], unique=False)
        batch_op.create_index("ix_relay_message_introduction_id", ["introduction_id", "at"], unique=False)
        batch_op.create_index("ix_relay_message_person_id", ["person_id", "platform", "source"], unique=False)

    op.create_table(
        "relay_seat",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("introduction_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.Column("touched_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["introduction_id"], ["introduction.id"], name=op.f("fk_relay_seat_introduction_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_relay_seat_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_relay_seat")),
    )
    with op.batch_alter_table("relay_seat", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_relay_seat_introduction_id"), ["introduction_id"], unique=False)

    op.create_table(
        "round_draw",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("series_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("planned_at", UtcDateTime(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=True),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("drawn_at", UtcDateTime(), nullable=True),
        sa.Column("repeats", sa.Integer(), server_default="0", nullable=False),
        sa.Column("mute", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "state IN ('planned', 'drawn', 'told', 'asked', 'closed')", name=op.f("ck_round_draw_state")
        ),
        sa.ForeignKeyConstraint(
            ["series_id"], ["round_series.id"], name=op.f("fk_round_draw_series_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round_draw")),
        sa.UniqueConstraint("series_id", "number", name=op.f("uq_round_draw_series_id_number")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("round_draw", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_round_draw_due_at"), ["due_at"], unique=False)

    op.create_table(
        "round_member",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("series_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("paused_until", sa.Date(), nullable=True),
        sa.Column("skips", sa.Boolean(create_constraint=True, name="skips"), server_default=sa.false(), nullable=False),
        sa.Column("ignored", sa.Integer(), server_default="0", nullable=False),
        sa.Column("joined_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("state IN ('in', 'asked', 'paused')", name=op.f("ck_round_member_state")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_round_member_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["series_id"], ["round_series.id"], name=op.f("fk_round_member_series_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round_member")),
        sa.UniqueConstraint("series_id", "person_id", name=op.f("uq_round_member_series_id_person_id")),
    )
    with op.batch_alter_table("round_member", schema=None) as batch_op:
        batch_op.create_index("ix_round_member_person_id", ["person_id"], unique=False)

    op.create_table(
        "ticket_line",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("ticket_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("answer", sa.Boolean(create_constraint=True, name="answer"), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_ticket_line_person_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["ticket.id"], name=op.f("fk_ticket_line_ticket_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_line")),
    )
    with op.batch_alter_table("ticket_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ticket_line_person_id"), ["person_id"], unique=False)
        batch_op.create_index("uq_ticket_line_ticket_id_position", ["ticket_id", "position"], unique=True)

    op.create_table(
        "cohort_attendance",
        sa.Column("session_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("state IN ('said', 'there', 'missed')", name=op.f("ck_cohort_attendance_state")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_cohort_attendance_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["cohort_session.id"], name=op.f("fk_cohort_attendance_session_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("session_id", "person_id", name=op.f("pk_cohort_attendance")),
    )
    with op.batch_alter_table("cohort_attendance", schema=None) as batch_op:
        batch_op.create_index("ix_cohort_attendance_person_id", ["person_id"], unique=False)

    op.create_table(
        "cohort_notice",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("cohort_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("session_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("what", sa.String(length=10), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["cohort_id"], ["cohort.id"], name=op.f("fk_cohort_notice_cohort_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["cohort_session.id"], name=op.f("fk_cohort_notice_session_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cohort_notice")),
        sa.UniqueConstraint("cohort_id", "session_id", "what", name=op.f("uq_cohort_notice_cohort_id_session_id_what")),
    )
    with op.batch_alter_table("cohort_notice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_cohort_notice_due_at"), ["due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_cohort_notice_session_id"), ["session_id"], unique=False)

    op.create_table(
        "project_claim",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("stage", sa.String(length=10), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("decided_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("stage IN ('running', 'paused', 'finished')", name=op.f("ck_project_claim_stage")),
        sa.CheckConstraint("state IN ('asked', 'agreed', 'refused')", name=op.f("ck_project_claim_state")),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["person.id"], name=op.f("fk_project_claim_decided_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_project_claim_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_project_claim_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_claim")),
        sa.UniqueConstraint("project_id", "person_id", name=op.f("uq_project_claim_project_id_person_id")),
    )
    with op.batch_alter_table("project_claim", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_project_claim_decided_by"), ["decided_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_project_claim_person_id"), ["person_id"], unique=False)

    op.create_table(
        "project_country",
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_project_country_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("project_id", "country", name=op.f("pk_project_country")),
    )
    op.create_table(
        "project_language",
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_project_language_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("project_id", "language", name=op.f("pk_project_language")),
    )
    op.create_table(
        "project_step",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("stage", sa.String(length=10), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "stage IN ('idea', 'planned', 'running', 'paused', 'finished')", name=op.f("ck_project_step_stage")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_project_step_person_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_project_step_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_step")),
    )
    with op.batch_alter_table("project_step", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_project_step_person_id"), ["person_id"], unique=False)
        batch_op.create_index("ix_project_step_project_id", ["project_id", "at"], unique=False)

    op.create_table(
        "project_theme",
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("theme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_project_theme_project_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["theme_id"], ["theme.id"], name=op.f("fk_project_theme_theme_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("project_id", "theme_id", name=op.f("pk_project_theme")),
    )
    with op.batch_alter_table("project_theme", schema=None) as batch_op:
        batch_op.create_index("ix_project_theme_theme_id", ["theme_id"], unique=False)

    op.create_table(
        "round_group",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("draw_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["draw_id"], ["round_draw.id"], name=op.f("fk_round_group_draw_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round_group")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("round_group", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_round_group_draw_id"), ["draw_id"], unique=False)

    op.create_table(
        "team",
        sa.Column(
            "project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False
        ),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("ask_at", UtcDateTime(), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_team_network_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_team_project_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("project_id", name=op.f("pk_team")),
    )
    with op.batch_alter_table("team", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_team_ask_at"), ["ask_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_team_network_id"), ["network_id"], unique=False)

    op.create_table(
        "round_seat",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("draw_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("group_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("went", sa.String(length=10), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("said_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("went IN ('well', 'short', 'not')", name=op.f("ck_round_seat_went")),
        sa.ForeignKeyConstraint(["draw_id"], ["round_draw.id"], name=op.f("fk_round_seat_draw_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["group_id"], ["round_group.id"], name=op.f("fk_round_seat_group_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_round_seat_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round_seat")),
        sa.UniqueConstraint("draw_id", "person_id", name=op.f("uq_round_seat_draw_id_person_id")),
    )
    with op.batch_alter_table("round_seat", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_round_seat_group_id"), ["group_id"], unique=False)
        batch_op.create_index("ix_round_seat_person_id", ["person_id"], unique=False)

    op.create_table(
        "team_ask",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("invited", sa.Boolean(create_constraint=True, name="invited"), nullable=False),
        sa.Column("by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("state IN ('waiting', 'agreed', 'declined', 'withdrawn')", name=op.f("ck_team_ask_state")),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_team_ask_by_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_team_ask_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["project_id"], ["team.project_id"], name=op.f("fk_team_ask_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_ask")),
        sa.UniqueConstraint("project_id", "person_id", name=op.f("uq_team_ask_project_id_person_id")),
    )
    with op.batch_alter_table("team_ask", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_team_ask_by_id"), ["by_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_team_ask_person_id"), ["person_id"], unique=False)

    op.create_table(
        "team_contact",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("does", sa.Text(), nullable=True),
        sa.Column("reach", sa.Text(), nullable=True),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('parents', 'administration', 'organisation', 'firm', 'other')", name=op.f("ck_team_contact_kind")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["person.id"], name=op.f("fk_team_contact_author_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["team.project_id"], name=op.f("fk_team_contact_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_contact")),
    )
    with op.batch_alter_table("team_contact", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_team_contact_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_team_contact_project_id"), ["project_id"], unique=False)

    op.create_table(
        "team_invitation",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("made_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["made_by"], ["person.id"], name=op.f("fk_team_invitation_made_by"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["team.project_id"], name=op.f("fk_team_invitation_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_team_invitation")),
    )
    with op.batch_alter_table("team_invitation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_team_invitation_made_by"), ["made_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_team_invitation_project_id"), ["project_id"], unique=False)

    op.create_table(
        "team_link",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("url", sa.String(length=500), nullable=False),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk_team_link_author_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["project_id"], ["team.project_id"], name=op.f("fk_team_link_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_link")),
        sa.UniqueConstraint("project_id", "url", name=op.f("uq_team_link_project_id_url")),
    )
    with op.batch_alter_table("team_link", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_team_link_author_id"), ["author_id"], unique=False)

    op.create_table(
        "team_member",
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.String(length=10), nullable=False),
        sa.Column("joined_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("role IN ('lead', 'member')", name=op.f("ck_team_member_role")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_team_member_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["team.project_id"], name=op.f("fk_team_member_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("project_id", "person_id", name=op.f("pk_team_member")),
    )
    with op.batch_alter_table("team_member", schema=None) as batch_op:
        batch_op.create_index("ix_team_member_person_id", ["person_id"], unique=False)

    op.create_table(
        "event_consent",
        sa.Column("event_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_consent_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_event_consent_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("event_id", "person_id", name=op.f("pk_event_consent")),
    )
    with op.batch_alter_table("event_consent", schema=None) as batch_op:
        batch_op.create_index("ix_event_consent_person_id", ["person_id"], unique=False)

    op.create_table(
        "event_partner",
        sa.Column("event_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("asked_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("answered_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("answered_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("state IN ('asked', 'in', 'declined', 'left')", name=op.f("ck_event_partner_state")),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["person.id"], name=op.f("fk_event_partner_answered_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["person.id"], name=op.f("fk_event_partner_asked_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_partner_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_event_partner_network_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("event_id", "network_id", name=op.f("pk_event_partner")),
    )
    with op.batch_alter_table("event_partner", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_partner_answered_by"), ["answered_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_partner_asked_by"), ["asked_by"], unique=False)
        batch_op.create_index("ix_event_partner_network_id", ["network_id", "state"], unique=False)

    op.create_table(
        "event_region",
        sa.Column("event_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("region_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_region_event_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["region_id"], ["region.id"], name=op.f("fk_event_region_region_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("event_id", "region_id", name=op.f("pk_event_region")),
    )
    with op.batch_alter_table("event_region", schema=None) as batch_op:
        batch_op.create_index("ix_event_region_region_id", ["region_id", "event_id"], unique=False)

    op.create_table(
        "team_decision",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("whole", sa.Boolean(create_constraint=True, name="whole"), nullable=False),
        sa.Column("event_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["person.id"], name=op.f("fk_team_decision_author_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_team_decision_event_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["team.project_id"], name=op.f("fk_team_decision_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_decision")),
    )
    with op.batch_alter_table("team_decision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_team_decision_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_team_decision_event_id"), ["event_id"], unique=False)
        batch_op.create_index("ix_team_decision_project_id", ["project_id", "decided_on"], unique=False)

    op.create_table(
        "team_decider",
        sa.Column("decision_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["team_decision.id"], name=op.f("fk_team_decider_decision_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_team_decider_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("decision_id", "person_id", name=op.f("pk_team_decider")),
    )
    with op.batch_alter_table("team_decider", schema=None) as batch_op:
        batch_op.create_index("ix_team_decider_person_id", ["person_id"], unique=False)

    op.create_table(
        "team_task",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("text", sa.String(length=200), nullable=False),
        sa.Column("owner_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("decision_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("remind", sa.String(length=10), nullable=False),
        sa.Column("remind_at", UtcDateTime(), nullable=True),
        sa.Column("tell_at", UtcDateTime(), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("remind IN ('plan', 'before', 'day', 'after')", name=op.f("ck_team_task_remind")),
        sa.CheckConstraint("state IN ('open', 'done', 'dropped')", name=op.f("ck_team_task_state")),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["team_decision.id"], name=op.f("fk_team_task_decision_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_team_task_made_by"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_team_task_owner_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["project_id"], ["team.project_id"], name=op.f("fk_team_task_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_task")),
        sa.UniqueConstraint("decision_id", name=op.f("uq_team_task_decision_id")),
    )
    with op.batch_alter_table("team_task", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_team_task_made_by"), ["made_by"], unique=False)
        batch_op.create_index("ix_team_task_owner_id", ["owner_id", "state"], unique=False)
        batch_op.create_index("ix_team_task_project_id", ["project_id", "state", "due_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_team_task_remind_at"), ["remind_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_team_task_tell_at"), ["tell_at"], unique=False)

    with op.batch_alter_table("activity", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "partners",
                sa.Boolean(create_constraint=True, name="partners"),
                server_default=sa.false(),
                nullable=False,
            )
        )

    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("project_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True)
        )
        batch_op.create_index(batch_op.f("ix_event_project_id"), ["project_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_event_project_id"), "team", ["project_id"], ["project_id"], ondelete="CASCADE"
        )

    with op.batch_alter_table("idea", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "partners",
                sa.Boolean(create_constraint=True, name="partners"),
                server_default=sa.false(),
                nullable=False,
            )
        )

    with op.batch_alter_table("issue", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "partners",
                sa.Boolean(create_constraint=True, name="partners"),
                server_default=sa.false(),
                nullable=False,
            )
        )

    with op.batch_alter_table("practice", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "partners",
                sa.Boolean(create_constraint=True, name="partners"),
                server_default=sa.false(),
                nullable=False,
            )
        )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(_ARRAYS_BESIDE_THE_TABLE)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE search_words RESET (toast_tuple_target)")
    with op.batch_alter_table("practice", schema=None) as batch_op:
        batch_op.drop_column("partners")

    with op.batch_alter_table("issue", schema=None) as batch_op:
        batch_op.drop_column("partners")

    with op.batch_alter_table("idea", schema=None) as batch_op:
        batch_op.drop_column("partners")

    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_event_project_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_event_project_id"))
        batch_op.drop_column("project_id")

    with op.batch_alter_table("activity", schema=None) as batch_op:
        batch_op.drop_column("partners")

    with op.batch_alter_table("team_task", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_team_task_tell_at"))
        batch_op.drop_index(batch_op.f("ix_team_task_remind_at"))
        batch_op.drop_index("ix_team_task_project_id")
        batch_op.drop_index("ix_team_task_owner_id")
        batch_op.drop_index(batch_op.f("ix_team_task_made_by"))

    op.drop_table("team_task")
    with op.batch_alter_table("team_decider", schema=None) as batch_op:
        batch_op.drop_index("ix_team_decider_person_id")

    op.drop_table("team_decider")
    with op.batch_alter_table("team_decision", schema=None) as batch_op:
        batch_op.drop_index("ix_team_decision_project_id")
        batch_op.drop_index(batch_op.f("ix_team_decision_event_id"))
        batch_op.drop_index(batch_op.f("ix_team_decision_author_id"))

    op.drop_table("team_decision")
    with op.batch_alter_table("event_region", schema=None) as batch_op:
        batch_op.drop_index("ix_event_region_region_id")

    op.drop_table("event_region")
    with op.batch_alter_table("event_partner", schema=None) as batch_op:
        batch_op.drop_index("ix_event_partner_network_id")
        batch_op.drop_index(batch_op.f("ix_event_partner_asked_by"))
        batch_op.drop_index(batch_op.f("ix_event_partner_answered_by"))

    op.drop_table("event_partner")
    with op.batch_alter_table("event_consent", schema=None) as batch_op:
        batch_op.drop_index("ix_event_consent_person_id")

    op.drop_table("event_consent")
    with op.batch_alter_table("team_member", schema=None) as batch_op:
        batch_op.drop_index("ix_team_member_person_id")

    op.drop_table("team_member")
    with op.batch_alter_table("team_link", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_team_link_author_id"))

    op.drop_table("team_link")
    with op.batch_alter_table("team_invitation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_team_invitation_project_id"))
        batch_op.drop_index(batch_op.f("ix_team_invitation_made_by"))

    op.drop_table("team_invitation")
    with op.batch_alter_table("team_contact", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_team_contact_project_id"))
        batch_op.drop_index(batch_op.f("ix_team_contact_author_id"))

    op.drop_table("team_contact")
    with op.batch_alter_table("team_ask", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_team_ask_person_id"))
        batch_op.drop_index(batch_op.f("ix_team_ask_by_id"))

    op.drop_table("team_ask")
    with op.batch_alter_table("round_seat", schema=None) as batch_op:
        batch_op.drop_index("ix_round_seat_person_id")
        batch_op.drop_index(batch_op.f("ix_round_seat_group_id"))

    op.drop_table("round_seat")
    with op.batch_alter_table("team", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_team_network_id"))
        batch_op.drop_index(batch_op.f("ix_team_ask_at"))

    op.drop_table("team")
    with op.batch_alter_table("round_group", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_round_group_draw_id"))

    op.drop_table("round_group")
    with op.batch_alter_table("project_theme", schema=None) as batch_op:
        batch_op.drop_index("ix_project_theme_theme_id")

    op.drop_table("project_theme")
    with op.batch_alter_table("project_step", schema=None) as batch_op:
        batch_op.drop_index("ix_project_step_project_id")
        batch_op.drop_index(batch_op.f("ix_project_step_person_id"))

    op.drop_table("project_step")
    op.drop_table("project_language")
    op.drop_table("project_country")
    with op.batch_alter_table("project_claim", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_project_claim_person_id"))
        batch_op.drop_index(batch_op.f("ix_project_claim_decided_by"))

    op.drop_table("project_claim")
    with op.batch_alter_table("cohort_notice", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_cohort_notice_session_id"))
        batch_op.drop_index(batch_op.f("ix_cohort_notice_due_at"))

    op.drop_table("cohort_notice")
    with op.batch_alter_table("cohort_attendance", schema=None) as batch_op:
        batch_op.drop_index("ix_cohort_attendance_person_id")

    op.drop_table("cohort_attendance")
    with op.batch_alter_table("ticket_line", schema=None) as batch_op:
        batch_op.drop_index("uq_ticket_line_ticket_id_position")
        batch_op.drop_index(batch_op.f("ix_ticket_line_person_id"))

    op.drop_table("ticket_line")
    with op.batch_alter_table("round_member", schema=None) as batch_op:
        batch_op.drop_index("ix_round_member_person_id")

    op.drop_table("round_member")
    with op.batch_alter_table("round_draw", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_round_draw_due_at"))

    op.drop_table("round_draw")
    with op.batch_alter_table("relay_seat", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_relay_seat_introduction_id"))

    op.drop_table("relay_seat")
    with op.batch_alter_table("relay_message", schema=None) as batch_op:
        batch_op.drop_index("ix_relay_message_person_id")
        batch_op.drop_index("ix_relay_message_introduction_id")
        batch_op.drop_index(batch_op.f("ix_relay_message_blob_id"))
        batch_op.drop_index("ix_relay_message_at")

    op.drop_table("relay_message")
    op.drop_table("region_year")
    with op.batch_alter_table("region_note", schema=None) as batch_op:
        batch_op.drop_index("ix_region_note_region_id")
        batch_op.drop_index(batch_op.f("ix_region_note_author_id"))

    op.drop_table("region_note")
    with op.batch_alter_table("region_country", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_region_country_answered_by"))

    op.drop_table("region_country")
    with op.batch_alter_table("project", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_project_section_id"))
        batch_op.drop_index(batch_op.f("ix_project_organisation_id"))
        batch_op.drop_index("ix_project_network_id")
        batch_op.drop_index(batch_op.f("ix_project_author_id"))
        batch_op.drop_index(batch_op.f("ix_project_ask_at"))

    op.drop_table("project")
    with op.batch_alter_table("profile", schema=None) as batch_op:
        batch_op.drop_index("ix_profile_network_id")

    op.drop_table("profile")
    with op.batch_alter_table("organisation_theme", schema=None) as batch_op:
        batch_op.drop_index("ix_organisation_theme_theme_id")

    op.drop_table("organisation_theme")
    with op.batch_alter_table("organisation_star", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_organisation_star_section_id"))
        batch_op.drop_index("ix_organisation_star_organisation_id")

    op.drop_table("organisation_star")
    with op.batch_alter_table("organisation_representative", schema=None) as batch_op:
        batch_op.drop_index("ix_organisation_representative_person_id")

    op.drop_table("organisation_representative")
    with op.batch_alter_table("organisation_contact", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_organisation_contact_written_by"))

    op.drop_table("organisation_contact")
    with op.batch_alter_table("lead", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_lead_posted_by"))
        batch_op.drop_index("ix_lead_organisation_id")
        batch_op.drop_index("ix_lead_network_id")

    op.drop_table("lead")
    with op.batch_alter_table("introduction_asked", schema=None) as batch_op:
        batch_op.drop_index("ix_introduction_asked_person_id")

    op.drop_table("introduction_asked")
    with op.batch_alter_table("help_step", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_help_step_request_id"))

    op.drop_table("help_step")
    with op.batch_alter_table("help_message", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_help_message_request_id"))
        batch_op.drop_index(batch_op.f("ix_help_message_author_id"))

    op.drop_table("help_message")
    with op.batch_alter_table("cohort_session", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_cohort_session_cohort_id"))

    op.drop_table("cohort_session")
    with op.batch_alter_table("cohort_rating", schema=None) as batch_op:
        batch_op.drop_index("ix_cohort_rating_person_id")

    op.drop_table("cohort_rating")
    with op.batch_alter_table("cohort_place", schema=None) as batch_op:
        batch_op.drop_index("ix_cohort_place_person_id")

    op.drop_table("cohort_place")
    with op.batch_alter_table("activity_twin", schema=None) as batch_op:
        batch_op.drop_index("ix_activity_twin_second_id")
        batch_op.drop_index(batch_op.f("ix_activity_twin_asked_by"))

    op.drop_table("activity_twin")
    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ticket_section_id"))
        batch_op.drop_index("ix_ticket_person_id")
        batch_op.drop_index("ix_ticket_network_id")
        batch_op.drop_index("ix_ticket_due_at")

    op.drop_table("ticket")
    with op.batch_alter_table("task_force_member", schema=None) as batch_op:
        batch_op.drop_index("ix_task_force_member_network_id")

    op.drop_table("task_force_member")
    op.drop_table("share_default")
    with op.batch_alter_table("round_series", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_round_series_section_id"))
        batch_op.drop_index("ix_round_series_network_id")
        batch_op.drop_index(batch_op.f("ix_round_series_facilitator_id"))
        batch_op.drop_index(batch_op.f("ix_round_series_author_id"))

    op.drop_table("round_series")
    with op.batch_alter_table("relay_block", schema=None) as batch_op:
        batch_op.drop_index("ix_relay_block_other_id")

    op.drop_table("relay_block")
    with op.batch_alter_table("region", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_region_proposed_by"))
        batch_op.drop_index("ix_region_network_id")

    op.drop_table("region")
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.drop_index("ix_organisation_network_id")
        batch_op.drop_index(batch_op.f("ix_organisation_due_at"))
        batch_op.drop_index(batch_op.f("ix_organisation_confirmed_by"))
        batch_op.drop_index(batch_op.f("ix_organisation_claimed_by"))
        batch_op.drop_index(batch_op.f("ix_organisation_added_by"))

    op.drop_table("organisation")
    with op.batch_alter_table("match_text", schema=None) as batch_op:
        batch_op.drop_index("ix_match_text_space")

    op.drop_table("match_text")
    with op.batch_alter_table("match_habit", schema=None) as batch_op:
        batch_op.drop_index("ix_match_habit_looked_at")

    op.drop_table("match_habit")
    with op.batch_alter_table("match_dismissal", schema=None) as batch_op:
        batch_op.drop_index("ix_match_dismissal_until")
        batch_op.drop_index("ix_match_dismissal_item")

    op.drop_table("match_dismissal")
    with op.batch_alter_table("introduction", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_introduction_open",
            sqlite_where=sa.text("state IN ('proposed', 'agreed', 'running', 'reported')"),
            postgresql_where=sa.text("state IN ('proposed', 'agreed', 'running', 'reported')"),
        )
        batch_op.drop_index("ix_introduction_to_person")
        batch_op.drop_index("ix_introduction_to_item")
        batch_op.drop_index(batch_op.f("ix_introduction_network_id"))
        batch_op.drop_index("ix_introduction_from_person")
        batch_op.drop_index("ix_introduction_from_item")
        batch_op.drop_index("ix_introduction_due_at")

    op.drop_table("introduction")
    with op.batch_alter_table("help_request", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_help_request_taker_id"))
        batch_op.drop_index(batch_op.f("ix_help_request_project_id"))
        batch_op.drop_index("ix_help_request_network_id")
        batch_op.drop_index(batch_op.f("ix_help_request_due_at"))
        batch_op.drop_index(batch_op.f("ix_help_request_asker_id"))

    op.drop_table("help_request")
    with op.batch_alter_table("federation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_federation_second_id"))
        batch_op.drop_index(batch_op.f("ix_federation_proposed_by"))
        batch_op.drop_index("ix_federation_look_at")
        batch_op.drop_index(batch_op.f("ix_federation_left_by"))
        batch_op.drop_index("ix_federation_expires_at")
        batch_op.drop_index(batch_op.f("ix_federation_answered_by"))

    op.drop_table("federation")
    op.drop_table("double_profile")
    with op.batch_alter_table("cohort", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_cohort_section_id"))
        batch_op.drop_index("ix_cohort_network_id")
        batch_op.drop_index(batch_op.f("ix_cohort_invited_id"))
        batch_op.drop_index(batch_op.f("ix_cohort_facilitator_id"))
        batch_op.drop_index(batch_op.f("ix_cohort_author_id"))

    op.drop_table("cohort")
    op.drop_table("project_rule")
    with op.batch_alter_table("match_suggestion", schema=None) as batch_op:
        batch_op.drop_index("ix_match_suggestion_item")
        batch_op.drop_index("ix_match_suggestion_at")

    op.drop_table("match_suggestion")
    with op.batch_alter_table("match_candidate", schema=None) as batch_op:
        batch_op.drop_index("ix_match_candidate_checked_at")

    op.drop_table("match_candidate")
    op.drop_table("match_wanted")
    op.drop_table("match_state")
    with op.batch_alter_table("match_change", schema=None) as batch_op:
        batch_op.drop_index("ix_match_change_version")

    op.drop_table("match_change")
