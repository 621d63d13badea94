"""The usual bare bot to measure against: python-telegram-bot as its documentation starts it, one write and one read
through SQLAlchemy's asynchronous ORM an update, one reply. Needs aiosqlite beside Kith's own packages.

Arguments: the API's address, the SQLite file.
"""

from __future__ import annotations

import logging
import re
import sys

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncAttrs, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from telegram import Update  # noqa: TC002 - the library reads annotations
from telegram.ext import Application, CommandHandler, ContextTypes


class Base(AsyncAttrs, DeclarativeBase):
    """Tables of the bare bot."""


class Entry(Base):
    """One logged activity."""

    __tablename__ = "entry"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(index=True)
    title: Mapped[str]
    volunteers: Mapped[int]


engine = create_async_engine(f"sqlite+aiosqlite:///{sys.argv[2]}")
sessions = async_sessionmaker(engine, expire_on_commit=False)


async def prepare(_application: Application) -> None:  # type: ignore[type-arg]
    """Make the table."""
    async with engine.begin() as connection:
        await connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        await connection.run_sync(Base.metadata.create_all)


async def log(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Write one row, read one, reply."""
    assert update.message is not None
    assert update.effective_user is not None
    text = " ".join(context.args or [])
    found = re.search(r"(\d+) volunteers", text)
    async with sessions() as session, session.begin():
        session.add(Entry(user_id=update.effective_user.id, title=text, volunteers=int(found[1]) if found else 0))
        await session.flush()
        total = await session.scalar(select(func.count()).where(Entry.user_id == update.effective_user.id))
    await update.message.reply_text(f"Logged. You have {total} activities.")


def main() -> None:
    """Run until stopped."""
    logging.basicConfig(level=logging.WARNING)
    builder = Application.builder().token("1:bare").base_url(f"{sys.argv[1]}/bot").post_init(prepare)
    application = builder.build()
    application.add_handler(CommandHandler("log", log))
    application.run_polling()


if __name__ == "__main__":
    main()
