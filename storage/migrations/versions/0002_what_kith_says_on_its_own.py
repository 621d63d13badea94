"""what Kith says on its own

Why: Kith keeps time: figures that stay public, reminders, digests, events, announcements and who sends them.
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
        sa.Column("broken", sa.Boolean(create_constraint=True, name="broken"), nullable=False),
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
        batch_op.create_index("ix_outbox_finished_at", ["finished_at"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_outbox_shared_id"), "shared_body", ["shared_id"], ["id"], ondelete="SET NULL"
        )


def downgrade() -> None:
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_outbox_shared_id"), type_="foreignkey")
        batch_op.drop_index("ix_outbox_finished_at")
        batch_op.drop_index("ix_outbox_about")
        batch_op.drop_column("shared_id")
        batch_op.drop_column("quiet")
        batch_op.drop_column("about")
        batch_op.drop_column("kind")

    op.drop_table("attention_spent")
    op.drop_table("attention")
    op.drop_table("statistics_opening")
    op.drop_table("shared_body")
