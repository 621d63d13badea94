"""one person on several channels

Why: one person has several channels: links, merges, web sessions, servers, an inbox.
Over 400 lines, because a version is as long as its tables and is never split.
"""

import sqlalchemy as sa
from alembic import op

from storage.schema import UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "web_session",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("chat", sa.String(length=64), nullable=False),
        sa.Column("browser", sa.String(length=60), nullable=False),
        sa.Column("origin", sa.String(length=32), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("last_seen_at", UtcDateTime(), nullable=False),
        sa.Column("linked_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_web_session")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_web_session_token_hash")),
    )
    with op.batch_alter_table("web_session", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_web_session_chat"), ["chat"], unique=False)
        batch_op.create_index(batch_op.f("ix_web_session_created_at"), ["created_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_web_session_origin"), ["origin"], unique=False)

    op.create_table(
        "server",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("platform", sa.String(length=20), nullable=False),
        sa.Column("external_id", sa.String(length=64), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("met_at", UtcDateTime(), nullable=False),
        sa.Column("left_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_server_network_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_server")),
        sa.UniqueConstraint("platform", "external_id", name=op.f("uq_server_platform_external_id")),
    )
    with op.batch_alter_table("server", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_server_network_id"), ["network_id"], unique=False)

    op.create_table(
        "merge",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("survivor_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("merged_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("journal", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["merged_id"], ["person.id"], name=op.f("fk_merge_merged_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["survivor_id"], ["person.id"], name=op.f("fk_merge_survivor_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("merge", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_merge_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_merge_merged_id"), ["merged_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_merge_survivor_id"), ["survivor_id"], unique=False)

    op.create_table(
        "namesake",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("network_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("answered_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("state IN ('asked', 'yes', 'no')", name=op.f("ck_namesake_state")),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name=op.f("fk_namesake_network_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_namesake_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", "network_id", name=op.f("pk_namesake")),
    )
    with op.batch_alter_table("namesake", schema=None) as batch_op:
        batch_op.create_index("ix_namesake_network_id", ["network_id", "state"], unique=False)

    op.create_table(
        "namesake_pair",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("keep_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("number", sa.String(length=6), nullable=True),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("offered_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("state IN ('offered', 'proved', 'apart')", name=op.f("ck_namesake_pair_state")),
        sa.ForeignKeyConstraint(["gone_id"], ["person.id"], name=op.f("fk_namesake_pair_gone_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["keep_id"], ["person.id"], name=op.f("fk_namesake_pair_keep_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_namesake_pair")),
        sa.UniqueConstraint("keep_id", "gone_id", name=op.f("uq_namesake_pair_keep_id_gone_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("namesake_pair", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_namesake_pair_gone_id"), ["gone_id"], unique=False)

    op.create_table(
        "server_channel",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("server_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("chat", sa.String(length=64), nullable=False),
        sa.Column("thread", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=True),
        sa.Column("scope", sa.String(length=10), nullable=False),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("scope IN ('section', 'country', 'network')", name=op.f("ck_server_channel_scope")),
        sa.ForeignKeyConstraint(
            ["section_id"], ["section.id"], name=op.f("fk_server_channel_section_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["server_id"], ["server.id"], name=op.f("fk_server_channel_server_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_server_channel")),
        sa.UniqueConstraint("server_id", "chat", "thread", name=op.f("uq_server_channel_server_id_chat_thread")),
    )
    with op.batch_alter_table("server_channel", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_server_channel_server_id"), ["server_id"], unique=False)

    op.create_table(
        "server_person",
        sa.Column("server_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("roles", sa.JSON(), nullable=False),
        sa.Column("seen_at", UtcDateTime(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_server_person_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["server_id"], ["server.id"], name=op.f("fk_server_person_server_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("server_id", "person_id", name=op.f("pk_server_person")),
    )
    with op.batch_alter_table("server_person", schema=None) as batch_op:
        batch_op.create_index("ix_server_person_person_id", ["person_id"], unique=False)
        batch_op.create_index("ix_server_person_seen_at", ["seen_at"], unique=False)

    op.create_table(
        "server_role",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("server_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("external_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("scope", sa.String(length=10), nullable=False),
        sa.Column("section_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.CheckConstraint("scope IN ('section', 'country', 'network')", name=op.f("ck_server_role_scope")),
        sa.ForeignKeyConstraint(
            ["section_id"], ["section.id"], name=op.f("fk_server_role_section_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["server_id"], ["server.id"], name=op.f("fk_server_role_server_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_server_role")),
    )
    with op.batch_alter_table("server_role", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_server_role_server_id"), ["server_id"], unique=False)

    op.create_table(
        "link_code",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("identity_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("claimed_at", UtcDateTime(), nullable=True),
        sa.Column("claimed_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("agreed_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("(claimed_at IS NULL) = (claimed_by IS NULL)", name=op.f("ck_link_code_claimed")),
        sa.ForeignKeyConstraint(
            ["claimed_by"], ["identity.id"], name=op.f("fk_link_code_claimed_by"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["identity_id"], ["identity.id"], name=op.f("fk_link_code_identity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_link_code_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link_code")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_link_code_code_hash")),
        sa.UniqueConstraint("person_id", name=op.f("uq_link_code_person_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("link_code", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_link_code_claimed_by"), ["claimed_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_link_code_identity_id"), ["identity_id"], unique=False)

    op.create_table(
        "link_pause",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("identity_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("platform", sa.String(length=20), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["identity_id"], ["identity.id"], name=op.f("fk_link_pause_identity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_link_pause_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link_pause")),
    )
    with op.batch_alter_table("link_pause", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_link_pause_identity_id"), ["identity_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_link_pause_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_link_pause_until"), ["until"], unique=False)

    op.create_table(
        "link_try",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("identity_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["identity_id"], ["identity.id"], name=op.f("fk_link_try_identity_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link_try")),
    )
    with op.batch_alter_table("link_try", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_link_try_at"), ["at"], unique=False)
        batch_op.create_index("ix_link_try_identity_id", ["identity_id", "at"], unique=False)

    with op.batch_alter_table("activity", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "public", sa.Boolean(create_constraint=True, name="public"), server_default=sa.false(), nullable=False
            )
        )

    with op.batch_alter_table("identity", schema=None) as batch_op:
        batch_op.add_column(sa.Column("linked_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("preferred", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("public_chat", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("public_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("knocked_at", UtcDateTime(), nullable=True))
        batch_op.create_index("ix_identity_chat", ["chat"], unique=False)
        batch_op.create_index(
            "ix_identity_public_chat",
            ["public_chat"],
            unique=False,
            sqlite_where=sa.text("public_chat IS NOT NULL AND unreachable_at IS NOT NULL"),
            postgresql_where=sa.text("public_chat IS NOT NULL AND unreachable_at IS NOT NULL"),
        )

    with op.batch_alter_table("issue", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "public", sa.Boolean(create_constraint=True, name="public"), server_default=sa.false(), nullable=False
            )
        )

    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "partners",
                sa.Boolean(create_constraint=True, name="partners"),
                server_default=sa.false(),
                nullable=False,
            )
        )
        batch_op.add_column(
            sa.Column(
                "public", sa.Boolean(create_constraint=True, name="public"), server_default=sa.false(), nullable=False
            )
        )

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kept_until", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("read_at", UtcDateTime(), nullable=True))
        batch_op.create_index(
            "ix_outbox_kept",
            ["person_id", "kept_until"],
            unique=False,
            sqlite_where=sa.text("kept_until IS NOT NULL"),
            postgresql_where=sa.text("kept_until IS NOT NULL"),
        )

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("missed_at", UtcDateTime(), nullable=True))
        batch_op.add_column(
            sa.Column("merged_into", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True)
        )
        batch_op.create_index(batch_op.f("ix_person_merged_into"), ["merged_into"], unique=False)
        batch_op.create_index(
            "ix_person_stopped_at",
            ["stopped_at"],
            unique=False,
            sqlite_where=sa.text("stopped_at IS NOT NULL"),
            postgresql_where=sa.text("stopped_at IS NOT NULL"),
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_person_merged_into"), "person", ["merged_into"], ["id"], ondelete="CASCADE"
        )

    with op.batch_alter_table("relay_message", schema=None) as batch_op:
        batch_op.add_column(sa.Column("waits_at", UtcDateTime(), nullable=True))

    with op.batch_alter_table("role", schema=None) as batch_op:
        batch_op.add_column(sa.Column("server_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True))
        batch_op.create_index(batch_op.f("ix_role_server_id"), ["server_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_role_server_id"), "server", ["server_id"], ["id"], ondelete="CASCADE"
        )

    with op.batch_alter_table("transcript", schema=None) as batch_op:
        batch_op.create_index("ix_transcript_changed_at", ["changed_at"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("transcript", schema=None) as batch_op:
        batch_op.drop_index("ix_transcript_changed_at")

    with op.batch_alter_table("role", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_role_server_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_role_server_id"))
        batch_op.drop_column("server_id")

    with op.batch_alter_table("relay_message", schema=None) as batch_op:
        batch_op.drop_column("waits_at")

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_person_merged_into"), type_="foreignkey")
        batch_op.drop_index(
            "ix_person_stopped_at",
            sqlite_where=sa.text("stopped_at IS NOT NULL"),
            postgresql_where=sa.text("stopped_at IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_person_merged_into"))
        batch_op.drop_column("merged_into")
        batch_op.drop_column("missed_at")

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_outbox_kept",
            sqlite_where=sa.text("kept_until IS NOT NULL"),
            postgresql_where=sa.text("kept_until IS NOT NULL"),
        )
        batch_op.drop_column("read_at")
        batch_op.drop_column("kept_until")

    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.drop_column("public")
        batch_op.drop_column("partners")

    with op.batch_alter_table("issue", schema=None) as batch_op:
        batch_op.drop_column("public")

    with op.batch_alter_table("identity", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_identity_public_chat",
            sqlite_where=sa.text("public_chat IS NOT NULL AND unreachable_at IS NOT NULL"),
            postgresql_where=sa.text("public_chat IS NOT NULL AND unreachable_at IS NOT NULL"),
        )
        batch_op.drop_index("ix_identity_chat")
        batch_op.drop_column("knocked_at")
        batch_op.drop_column("public_at")
        batch_op.drop_column("public_chat")
        batch_op.drop_column("preferred")
        batch_op.drop_column("linked_at")

    with op.batch_alter_table("activity", schema=None) as batch_op:
        batch_op.drop_column("public")

    with op.batch_alter_table("link_try", schema=None) as batch_op:
        batch_op.drop_index("ix_link_try_identity_id")
        batch_op.drop_index(batch_op.f("ix_link_try_at"))

    op.drop_table("link_try")
    with op.batch_alter_table("link_pause", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_link_pause_until"))
        batch_op.drop_index(batch_op.f("ix_link_pause_person_id"))
        batch_op.drop_index(batch_op.f("ix_link_pause_identity_id"))

    op.drop_table("link_pause")
    with op.batch_alter_table("link_code", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_link_code_identity_id"))
        batch_op.drop_index(batch_op.f("ix_link_code_claimed_by"))

    op.drop_table("link_code")
    with op.batch_alter_table("server_role", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_server_role_server_id"))

    op.drop_table("server_role")
    with op.batch_alter_table("server_person", schema=None) as batch_op:
        batch_op.drop_index("ix_server_person_seen_at")
        batch_op.drop_index("ix_server_person_person_id")

    op.drop_table("server_person")
    with op.batch_alter_table("server_channel", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_server_channel_server_id"))

    op.drop_table("server_channel")
    with op.batch_alter_table("namesake_pair", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_namesake_pair_gone_id"))

    op.drop_table("namesake_pair")
    with op.batch_alter_table("namesake", schema=None) as batch_op:
        batch_op.drop_index("ix_namesake_network_id")

    op.drop_table("namesake")
    with op.batch_alter_table("merge", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_merge_survivor_id"))
        batch_op.drop_index(batch_op.f("ix_merge_merged_id"))
        batch_op.drop_index(batch_op.f("ix_merge_at"))

    op.drop_table("merge")
    with op.batch_alter_table("server", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_server_network_id"))

    op.drop_table("server")
    with op.batch_alter_table("web_session", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_web_session_origin"))
        batch_op.drop_index(batch_op.f("ix_web_session_created_at"))
        batch_op.drop_index(batch_op.f("ix_web_session_chat"))

    op.drop_table("web_session")
