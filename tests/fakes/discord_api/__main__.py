"""`python -m tests.fakes.discord_api --port 8082`: the server for manual trials, until Ctrl-C."""

import argparse
import asyncio
import contextlib

from tests.fakes.discord_api.control import HELP
from tests.fakes.discord_api.server import DiscordApi


async def serve(port: int, pace: float) -> None:
    """Listens and says how to point a bot at it."""
    async with DiscordApi(port=port, pace=pace) as api:
        api.guild("Home", roles=("Coordinator", "Volunteer"))
        settings = f"KITH_DISCORD_API_URL={api.api_url} KITH_DISCORD_GATEWAY_URL={api.gateway_url}"
        print(f"{settings} KITH_DISCORD_TOKEN={api.token} make run\n\n{HELP}", flush=True)  # noqa: T201
        await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8082)
    parser.add_argument("--pace", type=float, default=1.0, help="stretches the windows of the rate limits")
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(**vars(parser.parse_args())))
