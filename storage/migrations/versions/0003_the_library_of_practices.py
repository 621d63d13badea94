"""the library of practices

Why: activities become knowledge: practices, factors, checks, questions, ideas, plans and the index that finds them.
Over 400 lines, because a version is as long as its tables and is never split.
"""

import sqlalchemy as sa
from alembic import op

from storage.schema import UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


_WORDS = {
    "sqlite": """
        CREATE VIRTUAL TABLE search_words
        USING fts5(grams, content='', detail='none', columnsize=0, tokenize='ascii')
        """,
    "postgresql": """
        CREATE TABLE search_words (
            chunk_id BIGINT CONSTRAINT pk_search_words PRIMARY KEY
                CONSTRAINT fk_search_words_chunk_id REFERENCES search_chunk (id) ON DELETE CASCADE,
            grams TEXT[] NOT NULL
        );
        CREATE INDEX ix_search_words_grams ON search_words USING gin (grams) WITH (gin_pending_list_limit = 256)
        """,
}
_TERMS = {
    "sqlite": "CREATE VIRTUAL TABLE search_words_terms USING fts5vocab('search_words', 'row')",
    "postgresql": """
        CREATE TABLE search_words_terms (
            term TEXT COLLATE "C" CONSTRAINT pk_search_words_terms PRIMARY KEY,
            doc INTEGER NOT NULL
        )
        """,
}


def _take_over(old: str, new: str) -> None:
    """Roll-up rows into the table that tells the label apart: nothing bears one yet."""
    columns = [column["name"] for column in sa.inspect(op.get_bind()).get_columns(old)]
    told = ", ".join(columns)
    op.execute(sa.text(f"INSERT INTO {new} ({told}, labelled) SELECT {told}, false FROM {old}"))  # noqa: S608


def upgrade() -> None:
    op.create_table(
        "search_change",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("entry_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_change")),
    )
    with op.batch_alter_table("search_change", schema=None) as batch_op:
        batch_op.create_index("ix_search_change_version", ["version"], unique=False)

    op.create_table(
        "search_state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("littered", sa.Boolean(create_constraint=True, name="littered"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_state")),
    )
    op.create_table(
        "search_wanted",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "urgent", sa.Boolean(create_constraint=True, name="urgent"), server_default=sa.false(), nullable=False
        ),
        sa.PrimaryKeyConstraint("kind", "item", name=op.f("pk_search_wanted")),
    )
    op.create_table(
        "search_entry",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("english", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("readers", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_search_entry_network_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_entry")),
        sa.UniqueConstraint("kind", "item", name=op.f("uq_search_entry_kind_item")),
    )
    with op.batch_alter_table("search_entry", schema=None) as batch_op:
        batch_op.create_index("ix_search_entry_english", ["english"], unique=False)

    op.create_table(
        "statistics_author",
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("sections", sa.Text(), nullable=False),
        sa.Column("themes", sa.Text(), nullable=False),
        sa.Column("verified", sa.Boolean(create_constraint=True, name="verified"), nullable=False),
        sa.Column("labelled", sa.Boolean(create_constraint=True, name="labelled"), nullable=False),
        sa.Column("author", sa.String(length=32), nullable=False),
        sa.Column("activities", sa.Integer(), nullable=False),
        sa.Column("volunteers_told", sa.Integer(), nullable=False),
        sa.Column("reached_told", sa.Integer(), nullable=False),
        sa.Column("first_time_told", sa.Integer(), nullable=False),
        sa.Column("minutes_told", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_statistics_author_network_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint(
            "network_id",
            "year",
            "month",
            "sections",
            "themes",
            "verified",
            "labelled",
            "author",
            name=op.f("pk_statistics_author"),
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "statistics_sum",
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("scope", sa.String(length=24), nullable=False),
        sa.Column("grain", sa.String(length=1), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("themes", sa.Text(), nullable=False),
        sa.Column("verified", sa.Boolean(create_constraint=True, name="verified"), nullable=False),
        sa.Column("private", sa.Boolean(create_constraint=True, name="private"), nullable=False),
        sa.Column("labelled", sa.Boolean(create_constraint=True, name="labelled"), nullable=False),
        sa.Column("activities", sa.BigInteger(), nullable=False),
        sa.Column("volunteers", sa.BigInteger(), nullable=False),
        sa.Column("volunteers_told", sa.BigInteger(), nullable=False),
        sa.Column("reached", sa.BigInteger(), nullable=False),
        sa.Column("reached_told", sa.BigInteger(), nullable=False),
        sa.Column("first_time", sa.BigInteger(), nullable=False),
        sa.Column("first_time_told", sa.BigInteger(), nullable=False),
        sa.Column("minutes", sa.BigInteger(), nullable=False),
        sa.Column("minutes_told", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_statistics_sum_network_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint(
            "network_id",
            "scope",
            "grain",
            "starts_on",
            "themes",
            "verified",
            "private",
            "labelled",
            name=op.f("pk_statistics_sum"),
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "checklist",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("criteria", sa.JSON(), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("made_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_checklist_made_by"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_checklist_network_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist")),
        sa.UniqueConstraint("network_id", "version", name=op.f("uq_checklist_network_id_version")),
    )
    with op.batch_alter_table("checklist", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_checklist_made_by"), ["made_by"], unique=False)

    op.create_table(
        "expert",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("library", sa.Boolean(create_constraint=True, name="library"), nullable=False),
        sa.Column("tool", sa.Boolean(create_constraint=True, name="tool"), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("weekly", sa.Integer(), nullable=False),
        sa.Column(
            "paused", sa.Boolean(create_constraint=True, name="paused"), server_default=sa.false(), nullable=False
        ),
        sa.Column("named", sa.Boolean(create_constraint=True, name="named"), server_default=sa.false(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("weekly > 0", name=op.f("ck_expert_weekly")),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_expert_network_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_expert_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_expert")),
        sa.UniqueConstraint("person_id", "network_id", name=op.f("uq_expert_person_id_network_id")),
    )
    with op.batch_alter_table("expert", schema=None) as batch_op:
        batch_op.create_index("ix_expert_network_id", ["network_id"], unique=False)

    op.create_table(
        "factor",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("merged_into", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("root_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("created_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("index_from", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["created_by"], ["person.id"], name=op.f("fk_factor_created_by"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["merged_into"], ["factor.id"], name=op.f("fk_factor_merged_into"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_factor_network_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["root_id"], ["factor.id"], name=op.f("fk_factor_root_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_factor")),
    )
    with op.batch_alter_table("factor", schema=None) as batch_op:
        batch_op.create_index("ix_factor_created_by", ["created_by"], unique=False)
        batch_op.create_index("ix_factor_index_from", ["index_from"], unique=False)
        batch_op.create_index("ix_factor_merged_into", ["merged_into"], unique=False)
        batch_op.create_index("ix_factor_network_id", ["network_id"], unique=False)
        batch_op.create_index("ix_factor_root_id", ["root_id"], unique=False)

    op.create_table(
        "issue",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'withdrawn')", name=op.f("ck_issue_state")),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk_issue_author_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_issue_network_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["section_id"], ["section.id"], name=op.f("fk_issue_section_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issue")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("issue", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_issue_author_id"), ["author_id"], unique=False)
        batch_op.create_index("ix_issue_network_id", ["network_id", "state", "created_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_issue_section_id"), ["section_id"], unique=False)

    op.create_table(
        "market",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("host_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("starts_at", UtcDateTime(), nullable=True),
        sa.Column("ends_at", UtcDateTime(), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("state IN ('gathering', 'voting', 'ended', 'cancelled')", name=op.f("ck_market_state")),
        sa.CheckConstraint("votes BETWEEN 1 AND 20", name=op.f("ck_market_votes")),
        sa.ForeignKeyConstraint(["host_id"], ["person.id"], name=op.f("fk_market_host_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_market_network_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_market")),
        sa.UniqueConstraint("id", "votes", name=op.f("uq_market_id_votes")),
    )
    with op.batch_alter_table("market", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_market_host_id"), ["host_id"], unique=False)
        batch_op.create_index("ix_market_network_id", ["network_id", "state"], unique=False)

    op.create_table(
        "moderation_case",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("held", sa.Boolean(create_constraint=True, name="held"), nullable=False),
        sa.Column("urgent", sa.Boolean(create_constraint=True, name="urgent"), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("wake_at", UtcDateTime(), nullable=True),
        sa.Column("decided_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "state IN ('open', 'kept', 'hidden', 'removed', 'change')", name=op.f("ck_moderation_case_state")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["person.id"], name=op.f("fk_moderation_case_author_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["person.id"], name=op.f("fk_moderation_case_decided_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_moderation_case_network_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["section_id"], ["section.id"], name=op.f("fk_moderation_case_section_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moderation_case")),
        sa.UniqueConstraint("kind", "item", name=op.f("uq_moderation_case_kind_item")),
    )
    with op.batch_alter_table("moderation_case", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_moderation_case_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_moderation_case_decided_by"), ["decided_by"], unique=False)
        batch_op.create_index("ix_moderation_case_network_id", ["network_id", "state", "opened_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_moderation_case_section_id"), ["section_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_moderation_case_wake_at"), ["wake_at"], unique=False)

    op.create_table(
        "question",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("topic", sa.String(length=10), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("narrowed", sa.JSON(), nullable=False),
        sa.Column("fits", sa.Boolean(create_constraint=True, name="fits"), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=True),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("touched_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "state IN ('told', 'asking', 'answered', 'unanswered', 'closed')", name=op.f("ck_question_state")
        ),
        sa.CheckConstraint("topic IN ('library', 'tool')", name=op.f("ck_question_topic")),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_question_network_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_question_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.create_index("ix_question_due_at", ["due_at"], unique=False)
        batch_op.create_index("ix_question_person_id", ["person_id", "touched_at"], unique=False)
        batch_op.create_index("ix_question_touched_at", ["touched_at"], unique=False)

    op.create_table(
        "question_vote",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("helpful", sa.Boolean(create_constraint=True, name="helpful"), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_question_vote_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_vote")),
        sa.UniqueConstraint("person_id", "kind", "item", name=op.f("uq_question_vote_person_id_kind_item")),
    )
    with op.batch_alter_table("question_vote", schema=None) as batch_op:
        batch_op.create_index("ix_question_vote_kind", ["kind", "item"], unique=False)

    op.create_table(
        "search_chunk",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("entry_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=16), nullable=False),
        sa.Column("space", sa.String(length=80), nullable=True),
        sa.Column("vector", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["search_entry.id"], name=op.f("fk_search_chunk_entry_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_chunk")),
    )
    with op.batch_alter_table("search_chunk", schema=None) as batch_op:
        batch_op.create_index("ix_search_chunk_entry_id", ["entry_id"], unique=False)
        batch_op.create_index("ix_search_chunk_space", ["space", "id"], unique=False)

    op.create_table(
        "check_ruling",
        sa.Column("activity_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("verdict", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("verdict IN ('qualifies', 'regular')", name=op.f("ck_check_ruling_verdict")),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activity.id"], name=op.f("fk_check_ruling_activity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_check_ruling_person_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("activity_id", name=op.f("pk_check_ruling")),
    )
    with op.batch_alter_table("check_ruling", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_check_ruling_person_id"), ["person_id"], unique=False)

    op.create_table(
        "expert_theme",
        sa.Column("expert_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("theme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["expert_id"], ["expert.id"], name=op.f("fk_expert_theme_expert_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["theme_id"], ["theme.id"], name=op.f("fk_expert_theme_theme_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("expert_id", "theme_id", name=op.f("pk_expert_theme")),
    )
    with op.batch_alter_table("expert_theme", schema=None) as batch_op:
        batch_op.create_index("ix_expert_theme_theme_id", ["theme_id", "expert_id"], unique=False)

    op.create_table(
        "factor_word",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("factor_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("word", sa.String(length=80), nullable=False),
        sa.Column("sameness", sa.String(length=160), nullable=False),
        sa.Column("shown", sa.Boolean(create_constraint=True, name="shown"), server_default=sa.false(), nullable=False),
        sa.Column("created_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(
            ["created_by"], ["person.id"], name=op.f("fk_factor_word_created_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["factor_id"], ["factor.id"], name=op.f("fk_factor_word_factor_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_factor_word_network_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_factor_word")),
        sa.UniqueConstraint("network_id", "sameness", name=op.f("uq_factor_word_network_id_sameness")),
    )
    with op.batch_alter_table("factor_word", schema=None) as batch_op:
        batch_op.create_index("ix_factor_word_created_by", ["created_by"], unique=False)
        batch_op.create_index("ix_factor_word_factor_id", ["factor_id"], unique=False)

    op.create_table(
        "issue_place",
        sa.Column("issue_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.String(length=20), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_issue_place_issue_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_issue_place_person_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("issue_id", "place", name=op.f("pk_issue_place")),
    )
    with op.batch_alter_table("issue_place", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_issue_place_person_id"), ["person_id"], unique=False)

    op.create_table(
        "market_guest",
        sa.Column("market_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["market_id"], ["market.id"], name=op.f("fk_market_guest_market_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_market_guest_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("market_id", "person_id", name=op.f("pk_market_guest")),
    )
    with op.batch_alter_table("market_guest", schema=None) as batch_op:
        batch_op.create_index("ix_market_guest_person_id", ["person_id"], unique=False)

    op.create_table(
        "market_notice",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("market_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("what", sa.String(length=10), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("position", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["market_id"], ["market.id"], name=op.f("fk_market_notice_market_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_market_notice")),
        sa.UniqueConstraint("market_id", "what", name=op.f("uq_market_notice_market_id_what")),
    )
    with op.batch_alter_table("market_notice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_market_notice_due_at"), ["due_at"], unique=False)

    op.create_table(
        "peer_request",
        sa.Column("activity_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("asked_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("declined_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activity.id"], name=op.f("fk_peer_request_activity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["person.id"], name=op.f("fk_peer_request_asked_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_peer_request_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("activity_id", "person_id", name=op.f("pk_peer_request")),
    )
    with op.batch_alter_table("peer_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_peer_request_asked_by"), ["asked_by"], unique=False)
        batch_op.create_index("ix_peer_request_person_id", ["person_id"], unique=False)

    op.create_table(
        "plan",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("owner_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("need", sa.Text(), nullable=True),
        sa.Column("aim", sa.Text(), nullable=True),
        sa.Column("partners", sa.Text(), nullable=True),
        sa.Column("sign", sa.Text(), nullable=True),
        sa.Column("theme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("origin_kind", sa.String(length=20), nullable=True),
        sa.Column("origin_item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("cites", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("event_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("activity_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("ask_at", UtcDateTime(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'closed')", name=op.f("ck_plan_state")),
        sa.CheckConstraint("(origin_kind IS NULL) = (origin_item IS NULL)", name=op.f("ck_plan_origin")),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activity.id"], name=op.f("fk_plan_activity_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_plan_event_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_plan_network_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_plan_owner_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["theme_id"], ["theme.id"], name=op.f("fk_plan_theme_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
    )
    with op.batch_alter_table("plan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_activity_id"), ["activity_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_plan_ask_at"), ["ask_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_plan_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_plan_network_id"), ["network_id"], unique=False)
        batch_op.create_index("ix_plan_origin", ["origin_kind", "origin_item"], unique=False)
        batch_op.create_index("ix_plan_owner_id", ["owner_id", "state", "changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_plan_theme_id"), ["theme_id"], unique=False)

    op.create_table(
        "practice",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("author_mark", sa.String(length=32), nullable=False),
        sa.Column("anonymous", sa.Boolean(create_constraint=True, name="anonymous"), nullable=False),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("activity_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("english", sa.String(length=200), nullable=True),
        sa.Column("context", sa.Text(), nullable=True),
        sa.Column("done", sa.Text(), nullable=True),
        sa.Column("worked", sa.Text(), nullable=True),
        sa.Column("not_worked", sa.Text(), nullable=True),
        sa.Column("physical", sa.Boolean(create_constraint=True, name="physical"), nullable=False),
        sa.Column("mental", sa.Boolean(create_constraint=True, name="mental"), nullable=False),
        sa.Column("social", sa.Boolean(create_constraint=True, name="social"), nullable=False),
        sa.Column("setting", sa.String(length=20), nullable=True),
        sa.Column("verdict", sa.String(length=10), nullable=False),
        sa.Column("visibility", sa.String(length=10), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("withdrawn_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("evidence", sa.Integer(), nullable=False),
        sa.Column("reviewer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("reviewed_at", UtcDateTime(), nullable=True),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "setting IN ('school', 'university', 'community', 'care', 'outdoors', 'online')",
            name=op.f("ck_practice_setting"),
        ),
        sa.CheckConstraint("status IN ('published', 'withdrawn')", name=op.f("ck_practice_status")),
        sa.CheckConstraint("verdict IN ('worked', 'mixed', 'failed')", name=op.f("ck_practice_verdict")),
        sa.CheckConstraint("visibility IN ('network', 'public')", name=op.f("ck_practice_visibility")),
        sa.CheckConstraint("evidence BETWEEN 0 AND 3", name=op.f("ck_practice_evidence")),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activity.id"], name=op.f("fk_practice_activity_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk_practice_author_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_practice_network_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["reviewer_id"], ["person.id"], name=op.f("fk_practice_reviewer_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["section_id"], ["section.id"], name=op.f("fk_practice_section_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["withdrawn_by"], ["person.id"], name=op.f("fk_practice_withdrawn_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("practice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_practice_activity_id"), ["activity_id"], unique=False)
        batch_op.create_index("ix_practice_author_id", ["author_id", "created_at"], unique=False)
        batch_op.create_index("ix_practice_network_id", ["network_id", "status", "created_at"], unique=False)
        batch_op.create_index("ix_practice_public", ["visibility", "status", "created_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_practice_reviewer_id"), ["reviewer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_practice_section_id"), ["section_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_practice_withdrawn_by"), ["withdrawn_by"], unique=False)

    op.create_table(
        "practice_request",
        sa.Column("activity_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("asked_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("agreed", sa.Boolean(create_constraint=True, name="agreed"), nullable=True),
        sa.Column("answered_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activity.id"], name=op.f("fk_practice_request_activity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["person.id"], name=op.f("fk_practice_request_asked_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("activity_id", name=op.f("pk_practice_request")),
    )
    with op.batch_alter_table("practice_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_practice_request_asked_by"), ["asked_by"], unique=False)

    op.create_table(
        "quality_check",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("checklist_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("activity_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("plan", sa.Text(), nullable=True),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("verdict", sa.String(length=10), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("kind = 'self' OR activity_id IS NOT NULL", name=op.f("ck_quality_check_peer")),
        sa.CheckConstraint("kind IN ('self', 'peer')", name=op.f("ck_quality_check_kind")),
        sa.CheckConstraint("verdict IN ('qualifies', 'nearly', 'regular')", name=op.f("ck_quality_check_verdict")),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activity.id"], name=op.f("fk_quality_check_activity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["checklist_id"], ["checklist.id"], name=op.f("fk_quality_check_checklist_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_quality_check_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quality_check")),
    )
    with op.batch_alter_table("quality_check", schema=None) as batch_op:
        batch_op.create_index("ix_quality_check_activity_id", ["activity_id", "person_id"], unique=True)
        batch_op.create_index(batch_op.f("ix_quality_check_checklist_id"), ["checklist_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_quality_check_person_id"), ["person_id"], unique=False)

    op.create_table(
        "question_turn",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("question_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("named", sa.Boolean(create_constraint=True, name="named"), nullable=False),
        sa.Column("answered_at", UtcDateTime(), nullable=True),
        sa.Column("helpful", sa.Boolean(create_constraint=True, name="helpful"), nullable=True),
        sa.Column(
            "thanked", sa.Boolean(create_constraint=True, name="thanked"), server_default=sa.false(), nullable=False
        ),
        sa.Column(
            "offered", sa.Boolean(create_constraint=True, name="offered"), server_default=sa.false(), nullable=False
        ),
        sa.CheckConstraint(
            "state IN ('waiting', 'answered', 'passed', 'silent', 'withdrawn')", name=op.f("ck_question_turn_state")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_question_turn_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["question_id"], ["question.id"], name=op.f("fk_question_turn_question_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_turn")),
        sa.UniqueConstraint("question_id", "person_id", name=op.f("uq_question_turn_question_id_person_id")),
    )
    with op.batch_alter_table("question_turn", schema=None) as batch_op:
        batch_op.create_index("ix_question_turn_person_id", ["person_id", "asked_at"], unique=False)

    op.create_table(
        "report",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("case_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=15), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "reason IN ('personal', 'wrong', 'offensive', 'advert', 'safeguarding', 'other')",
            name=op.f("ck_report_reason"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["moderation_case.id"], name=op.f("fk_report_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_report_person_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
        sa.UniqueConstraint("case_id", "round", "person_id", name=op.f("uq_report_case_id_round_person_id")),
    )
    with op.batch_alter_table("report", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_report_person_id"), ["person_id"], unique=False)

    op.create_table(
        "trial",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("item", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("activity_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("result", sa.String(length=10), nullable=True),
        sa.Column("changed", sa.Text(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("tell_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("result IN ('worked', 'mixed', 'failed')", name=op.f("ck_trial_result")),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activity.id"], name=op.f("fk_trial_activity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_trial_person_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trial")),
        sa.UniqueConstraint("activity_id", name=op.f("uq_trial_activity_id")),
    )
    with op.batch_alter_table("trial", schema=None) as batch_op:
        batch_op.create_index("ix_trial_item", ["kind", "item"], unique=False)
        batch_op.create_index(batch_op.f("ix_trial_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_trial_tell_at"), ["tell_at"], unique=False)

    op.create_table(
        "idea",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("practice_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("what", sa.Text(), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("how", sa.Text(), nullable=True),
        sa.Column("cost", sa.String(length=300), nullable=True),
        sa.Column("people", sa.String(length=300), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("contact", sa.String(length=200), nullable=True),
        sa.Column("blob_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("alt", sa.String(length=300), nullable=True),
        sa.Column(
            "gallery", sa.Boolean(create_constraint=True, name="gallery"), server_default=sa.false(), nullable=False
        ),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("state IN ('published', 'withdrawn')", name=op.f("ck_idea_state")),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk_idea_author_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["blob_id"], ["blob.id"], name=op.f("fk_idea_blob_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_idea_network_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["practice_id"], ["practice.id"], name=op.f("fk_idea_practice_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["section_id"], ["section.id"], name=op.f("fk_idea_section_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_idea")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("idea", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_idea_author_id"), ["author_id"], unique=False)
        batch_op.create_index("ix_idea_network_id", ["network_id", "state", "created_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_idea_practice_id"), ["practice_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_idea_section_id"), ["section_id"], unique=False)

    op.create_table(
        "issue_practice",
        sa.Column("issue_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("practice_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["issue_id"], ["issue.id"], name=op.f("fk_issue_practice_issue_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_issue_practice_person_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["practice_id"], ["practice.id"], name=op.f("fk_issue_practice_practice_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("issue_id", "practice_id", name=op.f("pk_issue_practice")),
    )
    with op.batch_alter_table("issue_practice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_issue_practice_person_id"), ["person_id"], unique=False)
        batch_op.create_index("ix_issue_practice_practice_id", ["practice_id"], unique=False)

    op.create_table(
        "practice_adaptation",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("practice_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["person.id"], name=op.f("fk_practice_adaptation_author_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_practice_adaptation_network_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["practice_id"], ["practice.id"], name=op.f("fk_practice_adaptation_practice_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["section_id"], ["section.id"], name=op.f("fk_practice_adaptation_section_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_adaptation")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("practice_adaptation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_practice_adaptation_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_practice_adaptation_practice_id"), ["practice_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_practice_adaptation_section_id"), ["section_id"], unique=False)

    op.create_table(
        "practice_factor",
        sa.Column("practice_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("factor_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["factor_id"], ["factor.id"], name=op.f("fk_practice_factor_factor_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["practice_id"], ["practice.id"], name=op.f("fk_practice_factor_practice_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("practice_id", "factor_id", name=op.f("pk_practice_factor")),
    )
    with op.batch_alter_table("practice_factor", schema=None) as batch_op:
        batch_op.create_index("ix_practice_factor_factor_id", ["factor_id", "practice_id"], unique=False)

    op.create_table(
        "practice_revision",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("practice_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_practice_revision_person_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["practice_id"], ["practice.id"], name=op.f("fk_practice_revision_practice_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_revision")),
        sa.UniqueConstraint("practice_id", "number", name=op.f("uq_practice_revision_practice_id_number")),
    )
    with op.batch_alter_table("practice_revision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_practice_revision_person_id"), ["person_id"], unique=False)

    op.create_table(
        "practice_theme",
        sa.Column("practice_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("theme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["practice_id"], ["practice.id"], name=op.f("fk_practice_theme_practice_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["theme_id"], ["theme.id"], name=op.f("fk_practice_theme_theme_id")),
        sa.PrimaryKeyConstraint("practice_id", "theme_id", name=op.f("pk_practice_theme")),
    )
    with op.batch_alter_table("practice_theme", schema=None) as batch_op:
        batch_op.create_index("ix_practice_theme_theme_id", ["theme_id", "practice_id"], unique=False)

    op.create_table(
        "resource",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("practice_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("owner_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=True),
        sa.Column("licence", sa.String(length=120), nullable=True),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("next_check_at", UtcDateTime(), nullable=False),
        sa.Column("checked_at", UtcDateTime(), nullable=True),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
        sa.Column("problem", sa.String(length=20), nullable=True),
        sa.Column("told_at", UtcDateTime(), nullable=True),
        sa.Column(
            "vouched", sa.Boolean(create_constraint=True, name="vouched"), server_default=sa.false(), nullable=False
        ),
        sa.CheckConstraint(
            "kind IN ('worksheet', 'guide', 'slides', 'video', 'form', 'dataset', 'paper', 'other')",
            name=op.f("ck_resource_kind"),
        ),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_resource_network_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_resource_owner_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["practice_id"], ["practice.id"], name=op.f("fk_resource_practice_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resource")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("resource", schema=None) as batch_op:
        batch_op.create_index("ix_resource_failures", ["failures"], unique=False)
        batch_op.create_index("ix_resource_network_id", ["network_id", "created_at"], unique=False)
        batch_op.create_index("ix_resource_next_check_at", ["next_check_at"], unique=False)
        batch_op.create_index("ix_resource_owner_id", ["owner_id"], unique=False)
        batch_op.create_index("ix_resource_practice_id", ["practice_id"], unique=False)

    op.create_table(
        "idea_bookmark",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("idea_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["idea_id"], ["idea.id"], name=op.f("fk_idea_bookmark_idea_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_idea_bookmark_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "idea_id", name=op.f("pk_idea_bookmark")),
    )
    with op.batch_alter_table("idea_bookmark", schema=None) as batch_op:
        batch_op.create_index("ix_idea_bookmark_idea_id", ["idea_id"], unique=False)

    op.create_table(
        "idea_talk",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("idea_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("asker_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("messages", sa.Integer(), nullable=False),
        sa.Column("begun_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["asker_id"], ["person.id"], name=op.f("fk_idea_talk_asker_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["idea_id"], ["idea.id"], name=op.f("fk_idea_talk_idea_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_idea_talk")),
        sa.UniqueConstraint("idea_id", "asker_id", name=op.f("uq_idea_talk_idea_id_asker_id")),
    )
    with op.batch_alter_table("idea_talk", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_idea_talk_asker_id"), ["asker_id"], unique=False)

    op.create_table(
        "idea_theme",
        sa.Column("idea_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("theme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["idea_id"], ["idea.id"], name=op.f("fk_idea_theme_idea_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["theme_id"], ["theme.id"], name=op.f("fk_idea_theme_theme_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("idea_id", "theme_id", name=op.f("pk_idea_theme")),
    )
    with op.batch_alter_table("idea_theme", schema=None) as batch_op:
        batch_op.create_index("ix_idea_theme_theme_id", ["theme_id"], unique=False)

    op.create_table(
        "market_card",
        sa.Column("market_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("idea_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("placed_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("placed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["idea_id"], ["idea.id"], name=op.f("fk_market_card_idea_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["market_id"], ["market.id"], name=op.f("fk_market_card_market_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["placed_by"], ["person.id"], name=op.f("fk_market_card_placed_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["section_id"], ["section.id"], name=op.f("fk_market_card_section_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("market_id", "section_id", name=op.f("pk_market_card")),
        sa.UniqueConstraint("market_id", "idea_id", name=op.f("uq_market_card_market_id_idea_id")),
    )
    with op.batch_alter_table("market_card", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_market_card_idea_id"), ["idea_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_market_card_placed_by"), ["placed_by"], unique=False)

    op.create_table(
        "market_vote",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("market_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("number BETWEEN 1 AND votes", name=op.f("ck_market_vote_number")),
        sa.ForeignKeyConstraint(
            ["market_id", "section_id"],
            ["market_card.market_id", "market_card.section_id"],
            name="fk_market_vote_card",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["market_id", "votes"],
            ["market.id", "market.votes"],
            name=op.f("fk_market_vote_market_id_votes"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_market_vote_person_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_market_vote")),
        sa.UniqueConstraint("market_id", "person_id", "number", name="uq_market_vote_number"),
        sa.UniqueConstraint("market_id", "person_id", "section_id", name="uq_market_vote_section_id"),
    )
    with op.batch_alter_table("market_vote", schema=None) as batch_op:
        batch_op.create_index("ix_market_vote_card", ["market_id", "section_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_market_vote_person_id"), ["person_id"], unique=False)

    _take_over("statistics_contributor", "statistics_author")
    op.drop_table("statistics_contributor")
    _take_over("statistics_figure", "statistics_sum")
    op.drop_table("statistics_figure")
    with op.batch_alter_table("activity", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "labelled",
                sa.Boolean(create_constraint=True, name="labelled"),
                server_default=sa.false(),
                nullable=False,
            )
        )
    for statements in (_WORDS, _TERMS):
        op.execute(statements[op.get_bind().dialect.name])
    # What was logged before is found too: it is put into the index in portions, while Kith runs.
    op.execute("INSERT INTO search_wanted (kind, item, urgent) SELECT 'activity', id, false FROM activity")
    op.execute("INSERT INTO search_wanted (kind, item, urgent) SELECT 'person', id, false FROM membership")


def downgrade() -> None:
    op.drop_table("search_words_terms")
    op.drop_table("search_words")
    with op.batch_alter_table("activity", schema=None) as batch_op:
        batch_op.drop_column("labelled")

    op.create_table(
        "statistics_figure",
        sa.Column("network_id", sa.INTEGER(), nullable=False),
        sa.Column("scope", sa.VARCHAR(length=24), nullable=False),
        sa.Column("grain", sa.VARCHAR(length=1), nullable=False),
        sa.Column("starts_on", sa.DATE(), nullable=False),
        sa.Column("themes", sa.TEXT(), nullable=False),
        sa.Column("verified", sa.BOOLEAN(), nullable=False),
        sa.Column("private", sa.BOOLEAN(), nullable=False),
        sa.Column("activities", sa.BIGINT(), nullable=False),
        sa.Column("volunteers", sa.BIGINT(), nullable=False),
        sa.Column("volunteers_told", sa.BIGINT(), nullable=False),
        sa.Column("reached", sa.BIGINT(), nullable=False),
        sa.Column("reached_told", sa.BIGINT(), nullable=False),
        sa.Column("first_time", sa.BIGINT(), nullable=False),
        sa.Column("first_time_told", sa.BIGINT(), nullable=False),
        sa.Column("minutes", sa.BIGINT(), nullable=False),
        sa.Column("minutes_told", sa.BIGINT(), nullable=False),
        sa.CheckConstraint("private IN (0, 1)", name=op.f("ck_statistics_figure_private")),
        sa.CheckConstraint("verified IN (0, 1)", name=op.f("ck_statistics_figure_verified")),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_statistics_figure_network_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint(
            "network_id",
            "scope",
            "grain",
            "starts_on",
            "themes",
            "verified",
            "private",
            name=op.f("pk_statistics_figure"),
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "statistics_contributor",
        sa.Column("network_id", sa.INTEGER(), nullable=False),
        sa.Column("year", sa.INTEGER(), nullable=False),
        sa.Column("month", sa.INTEGER(), nullable=False),
        sa.Column("sections", sa.TEXT(), nullable=False),
        sa.Column("themes", sa.TEXT(), nullable=False),
        sa.Column("verified", sa.BOOLEAN(), nullable=False),
        sa.Column("author", sa.VARCHAR(length=32), nullable=False),
        sa.Column("activities", sa.INTEGER(), nullable=False),
        sa.Column("volunteers_told", sa.INTEGER(), nullable=False),
        sa.Column("reached_told", sa.INTEGER(), nullable=False),
        sa.Column("first_time_told", sa.INTEGER(), nullable=False),
        sa.Column("minutes_told", sa.INTEGER(), nullable=False),
        sa.CheckConstraint("verified IN (0, 1)", name=op.f("ck_statistics_contributor_verified")),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_statistics_contributor_network_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint(
            "network_id",
            "year",
            "month",
            "sections",
            "themes",
            "verified",
            "author",
            name=op.f("pk_statistics_contributor"),
        ),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("market_vote", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_market_vote_person_id"))
        batch_op.drop_index("ix_market_vote_card")

    op.drop_table("market_vote")
    with op.batch_alter_table("market_card", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_market_card_placed_by"))
        batch_op.drop_index(batch_op.f("ix_market_card_idea_id"))

    op.drop_table("market_card")
    with op.batch_alter_table("idea_theme", schema=None) as batch_op:
        batch_op.drop_index("ix_idea_theme_theme_id")

    op.drop_table("idea_theme")
    with op.batch_alter_table("idea_talk", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_idea_talk_asker_id"))

    op.drop_table("idea_talk")
    with op.batch_alter_table("idea_bookmark", schema=None) as batch_op:
        batch_op.drop_index("ix_idea_bookmark_idea_id")

    op.drop_table("idea_bookmark")
    with op.batch_alter_table("resource", schema=None) as batch_op:
        batch_op.drop_index("ix_resource_practice_id")
        batch_op.drop_index("ix_resource_owner_id")
        batch_op.drop_index("ix_resource_next_check_at")
        batch_op.drop_index("ix_resource_network_id")
        batch_op.drop_index("ix_resource_failures")

    op.drop_table("resource")
    with op.batch_alter_table("practice_theme", schema=None) as batch_op:
        batch_op.drop_index("ix_practice_theme_theme_id")

    op.drop_table("practice_theme")
    with op.batch_alter_table("practice_revision", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_practice_revision_person_id"))

    op.drop_table("practice_revision")
    with op.batch_alter_table("practice_factor", schema=None) as batch_op:
        batch_op.drop_index("ix_practice_factor_factor_id")

    op.drop_table("practice_factor")
    with op.batch_alter_table("practice_adaptation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_practice_adaptation_section_id"))
        batch_op.drop_index(batch_op.f("ix_practice_adaptation_practice_id"))
        batch_op.drop_index(batch_op.f("ix_practice_adaptation_author_id"))

    op.drop_table("practice_adaptation")
    with op.batch_alter_table("issue_practice", schema=None) as batch_op:
        batch_op.drop_index("ix_issue_practice_practice_id")
        batch_op.drop_index(batch_op.f("ix_issue_practice_person_id"))

    op.drop_table("issue_practice")
    with op.batch_alter_table("idea", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_idea_section_id"))
        batch_op.drop_index(batch_op.f("ix_idea_practice_id"))
        batch_op.drop_index("ix_idea_network_id")
        batch_op.drop_index(batch_op.f("ix_idea_author_id"))

    op.drop_table("idea")
    with op.batch_alter_table("trial", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_trial_tell_at"))
        batch_op.drop_index(batch_op.f("ix_trial_person_id"))
        batch_op.drop_index("ix_trial_item")

    op.drop_table("trial")
    with op.batch_alter_table("report", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_report_person_id"))

    op.drop_table("report")
    with op.batch_alter_table("question_turn", schema=None) as batch_op:
        batch_op.drop_index("ix_question_turn_person_id")

    op.drop_table("question_turn")
    with op.batch_alter_table("quality_check", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_quality_check_person_id"))
        batch_op.drop_index(batch_op.f("ix_quality_check_checklist_id"))
        batch_op.drop_index("ix_quality_check_activity_id")

    op.drop_table("quality_check")
    with op.batch_alter_table("practice_request", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_practice_request_asked_by"))

    op.drop_table("practice_request")
    with op.batch_alter_table("practice", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_practice_withdrawn_by"))
        batch_op.drop_index(batch_op.f("ix_practice_section_id"))
        batch_op.drop_index(batch_op.f("ix_practice_reviewer_id"))
        batch_op.drop_index("ix_practice_public")
        batch_op.drop_index("ix_practice_network_id")
        batch_op.drop_index("ix_practice_author_id")
        batch_op.drop_index(batch_op.f("ix_practice_activity_id"))

    op.drop_table("practice")
    with op.batch_alter_table("plan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_theme_id"))
        batch_op.drop_index("ix_plan_owner_id")
        batch_op.drop_index("ix_plan_origin")
        batch_op.drop_index(batch_op.f("ix_plan_network_id"))
        batch_op.drop_index(batch_op.f("ix_plan_event_id"))
        batch_op.drop_index(batch_op.f("ix_plan_ask_at"))
        batch_op.drop_index(batch_op.f("ix_plan_activity_id"))

    op.drop_table("plan")
    with op.batch_alter_table("peer_request", schema=None) as batch_op:
        batch_op.drop_index("ix_peer_request_person_id")
        batch_op.drop_index(batch_op.f("ix_peer_request_asked_by"))

    op.drop_table("peer_request")
    with op.batch_alter_table("market_notice", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_market_notice_due_at"))

    op.drop_table("market_notice")
    with op.batch_alter_table("market_guest", schema=None) as batch_op:
        batch_op.drop_index("ix_market_guest_person_id")

    op.drop_table("market_guest")
    with op.batch_alter_table("issue_place", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_issue_place_person_id"))

    op.drop_table("issue_place")
    with op.batch_alter_table("factor_word", schema=None) as batch_op:
        batch_op.drop_index("ix_factor_word_factor_id")
        batch_op.drop_index("ix_factor_word_created_by")

    op.drop_table("factor_word")
    with op.batch_alter_table("expert_theme", schema=None) as batch_op:
        batch_op.drop_index("ix_expert_theme_theme_id")

    op.drop_table("expert_theme")
    with op.batch_alter_table("check_ruling", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_check_ruling_person_id"))

    op.drop_table("check_ruling")
    with op.batch_alter_table("search_chunk", schema=None) as batch_op:
        batch_op.drop_index("ix_search_chunk_space")
        batch_op.drop_index("ix_search_chunk_entry_id")

    op.drop_table("search_chunk")
    with op.batch_alter_table("question_vote", schema=None) as batch_op:
        batch_op.drop_index("ix_question_vote_kind")

    op.drop_table("question_vote")
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.drop_index("ix_question_touched_at")
        batch_op.drop_index("ix_question_person_id")
        batch_op.drop_index("ix_question_due_at")

    op.drop_table("question")
    with op.batch_alter_table("moderation_case", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_moderation_case_wake_at"))
        batch_op.drop_index(batch_op.f("ix_moderation_case_section_id"))
        batch_op.drop_index("ix_moderation_case_network_id")
        batch_op.drop_index(batch_op.f("ix_moderation_case_decided_by"))
        batch_op.drop_index(batch_op.f("ix_moderation_case_author_id"))

    op.drop_table("moderation_case")
    with op.batch_alter_table("market", schema=None) as batch_op:
        batch_op.drop_index("ix_market_network_id")
        batch_op.drop_index(batch_op.f("ix_market_host_id"))

    op.drop_table("market")
    with op.batch_alter_table("issue", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_issue_section_id"))
        batch_op.drop_index("ix_issue_network_id")
        batch_op.drop_index(batch_op.f("ix_issue_author_id"))

    op.drop_table("issue")
    with op.batch_alter_table("factor", schema=None) as batch_op:
        batch_op.drop_index("ix_factor_root_id")
        batch_op.drop_index("ix_factor_network_id")
        batch_op.drop_index("ix_factor_merged_into")
        batch_op.drop_index("ix_factor_index_from")
        batch_op.drop_index("ix_factor_created_by")

    op.drop_table("factor")
    with op.batch_alter_table("expert", schema=None) as batch_op:
        batch_op.drop_index("ix_expert_network_id")

    op.drop_table("expert")
    with op.batch_alter_table("checklist", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_checklist_made_by"))

    op.drop_table("checklist")
    op.drop_table("statistics_sum")
    op.drop_table("statistics_author")
    with op.batch_alter_table("search_entry", schema=None) as batch_op:
        batch_op.drop_index("ix_search_entry_english")

    op.drop_table("search_entry")
    op.drop_table("search_wanted")
    op.drop_table("search_state")
    with op.batch_alter_table("search_change", schema=None) as batch_op:
        batch_op.drop_index("ix_search_change_version")

    op.drop_table("search_change")
