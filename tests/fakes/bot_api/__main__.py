"""`python -m tests.fakes.bot_api --port 8081`: the server for manual trials, until Ctrl-C."""

import argparse
import asyncio
import contextlib

from tests.fakes.bot_api.control import HELP
from tests.fakes.bot_api.server import BotApi
from tests.fakes.bot_api.world import TOKEN


async def serve(port: int) -> None:
    """Listens and says how to point a bot at it."""
    async with BotApi(port=port) as api:
        print(f"KITH_TELEGRAM_API_URL={api.url} KITH_TELEGRAM_TOKEN={TOKEN} make run\n\n{HELP}", flush=True)  # noqa: T201
        await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8081)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(parser.parse_args().port))
