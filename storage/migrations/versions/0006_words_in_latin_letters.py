"""words in Latin letters

Why: the index compares all texts in Latin letters, whatever their script. What stands in it was made by the older rule,
so the words of all pieces are put down anew: about a minute for 20,000 of them.
"""

from alembic import op

from storage.search.repository import Search

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    Search(op.get_bind()).say_anew(lambda _: None)


def downgrade() -> None:
    """An older Kith makes them anew by its own rule: `python bot.py index --words`."""
