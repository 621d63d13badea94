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


def upgrade() -> None:
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


def downgrade() -> None:
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
    with op.batch_alter_table("project", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_project_section_id"))
        batch_op.drop_index(batch_op.f("ix_project_organisation_id"))
        batch_op.drop_index("ix_project_network_id")
        batch_op.drop_index(batch_op.f("ix_project_author_id"))
        batch_op.drop_index(batch_op.f("ix_project_ask_at"))

    op.drop_table("project")
    op.drop_table("project_rule")
