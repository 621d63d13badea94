"""the library of practices

Why: activities become knowledge: practices, factors, checks, questions, ideas, plans and the index that finds them.
"""

import sqlalchemy as sa
from alembic import op

from storage.schema import UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
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
        sa.Column("named", sa.Boolean(create_constraint=True, name="named"), server_default=sa.true(), nullable=False),
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


def downgrade() -> None:
    with op.batch_alter_table("question_turn", schema=None) as batch_op:
        batch_op.drop_index("ix_question_turn_person_id")

    op.drop_table("question_turn")
    with op.batch_alter_table("expert_theme", schema=None) as batch_op:
        batch_op.drop_index("ix_expert_theme_theme_id")

    op.drop_table("expert_theme")
    with op.batch_alter_table("question_vote", schema=None) as batch_op:
        batch_op.drop_index("ix_question_vote_kind")

    op.drop_table("question_vote")
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.drop_index("ix_question_touched_at")
        batch_op.drop_index("ix_question_person_id")
        batch_op.drop_index("ix_question_due_at")

    op.drop_table("question")
    with op.batch_alter_table("expert", schema=None) as batch_op:
        batch_op.drop_index("ix_expert_network_id")

    op.drop_table("expert")
