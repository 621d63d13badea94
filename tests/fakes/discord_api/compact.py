"""Packs Discord's public OpenAPI description into description.json.gz: the routes played here, no prose.

Source: github.com/discord/discord-api-spec, specs/openapi.json (MIT; its licence stands in DESCRIPTION_LICENSE).
Run it by hand when the description moves on: `python -m tests.fakes.discord_api.compact openapi.json.gz`.
"""

import gzip
import json
import re
import sys
from pathlib import Path

PACKED = Path(__file__).with_name("description.json.gz")
REFERENCE = re.compile(r'"#/components/schemas/([^"]+)"')
PROSE = {"description", "title", "contentEncoding", "x-discord-union"}
KEPT = (
    "/users/@me",
    "/users/@me/guilds",
    "/users/@me/channels",
    "/users/{user_id}",
    "/applications/@me",
    "/oauth2/applications/@me",
    "/gateway",
    "/gateway/bot",
    "/applications/{application_id}/commands",
    "/applications/{application_id}/commands/{command_id}",
    "/applications/{application_id}/guilds/{guild_id}/commands",
    "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}",
    "/channels/{channel_id}",
    "/channels/{channel_id}/messages",
    "/channels/{channel_id}/messages/{message_id}",
    "/channels/{channel_id}/messages/{message_id}/threads",
    "/channels/{channel_id}/threads",
    "/channels/{channel_id}/typing",
    "/guilds/{guild_id}",
    "/guilds/{guild_id}/channels",
    "/guilds/{guild_id}/roles",
    "/guilds/{guild_id}/members",
    "/guilds/{guild_id}/members/{user_id}",
    "/interactions/{interaction_id}/{interaction_token}/callback",
    "/webhooks/{webhook_id}/{webhook_token}",
    "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
    "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
)


def _bare(value: object, *, named: bool = False) -> object:
    """Without prose. named: the keys are names of properties, so `title` is one."""
    if isinstance(value, dict):
        return {key: _bare(item, named=key == "properties") for key, item in value.items() if named or key not in PROSE}
    return [_bare(item) for item in value] if isinstance(value, list) else value


def _json_schema(part: dict[str, object] | None) -> object:
    """The schema of a body or an answer in JSON, None when it has none."""
    content = (part or {}).get("content")
    assert content is None or isinstance(content, dict)
    return _bare(content["application/json"]["schema"]) if content and "application/json" in content else None


def compact(source: Path) -> bytes:
    """The packed description; the same input gives the same bytes."""
    whole = json.loads(gzip.decompress(source.read_bytes()))
    routes: dict[str, dict[str, object]] = {}
    for path in KEPT:
        for method, operation in whole["paths"][path].items():
            if method == "parameters":
                continue
            answer = next((code for code in operation["responses"] if code.startswith("2")), "204")
            routes[f"{method.upper()} {path}"] = {
                "body": _json_schema(operation.get("requestBody")),
                "answer": _json_schema(operation["responses"].get(answer)),
            }
    schemas: dict[str, object] = {}
    wanted = set(REFERENCE.findall(json.dumps(routes)))
    while wanted:
        name = wanted.pop()
        schemas[name] = _bare(whole["components"]["schemas"][name])
        wanted |= set(REFERENCE.findall(json.dumps(schemas[name]))) - schemas.keys()
    packed = {"source": "discord/discord-api-spec", "routes": routes, "schemas": dict(sorted(schemas.items()))}
    return gzip.compress(json.dumps(packed, separators=(",", ":")).encode(), mtime=0)


if __name__ == "__main__":
    PACKED.write_bytes(compact(Path(sys.argv[1])))
