"""Methods about the bot itself, its menus, its webhook, and files that people sent."""

from tests.fakes.bot_api.call import Call, played
from tests.fakes.bot_api.rules import MB, bad, check_commands, check_language
from tests.fakes.bot_api.world import Refused, Webhook


@played("getMe")
def get_me(call: Call) -> object:
    """The bot; privacy mode is on, as it is by default."""
    return call.world.bot.view() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
    }


@played("setWebhook")
def set_webhook(call: Call) -> object:
    """Switches from polling to pushing; plain http is accepted for loopback only."""
    url = call.words("url")
    local = url.startswith(("http://127.0.0.1", "http://localhost"))
    if url and not url.startswith("https://") and not local:
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    secret = call.words("secret_token")
    if not all(letter.isascii() and (letter.isalnum() or letter in "_-") for letter in secret):
        raise bad("secret token contains unallowed characters")
    _remember_wishes(call)
    call.world.webhook = Webhook(url, secret) if url else None
    call.world.wake()
    return True


@played("deleteWebhook")
def delete_webhook(call: Call) -> object:
    """Back to polling."""
    _drop_pending(call)
    call.world.webhook = None
    call.world.wake()
    return True


def _drop_pending(call: Call) -> None:
    if call.arguments.get("drop_pending_updates") is True:
        call.world.updates.clear()


def _remember_wishes(call: Call) -> None:
    _drop_pending(call)
    if call.has("allowed_updates"):
        wanted = call.arguments["allowed_updates"]
        assert isinstance(wanted, list)
        call.world.wanted = wanted or None


@played("getWebhookInfo")
def get_webhook_info(call: Call) -> object:
    """Where updates go, how many wait, and the last failure."""
    hook = call.world.webhook
    info: dict[str, object] = {
        "url": hook.url if hook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(call.world.updates),
    }
    if hook and hook.last_error:
        info |= {"last_error_date": int(call.world.clock()), "last_error_message": hook.last_error}
    return info


def _menu(call: Call) -> tuple[str, str]:
    """The key of a command menu: its scope in words, and the language."""
    scope, language = call.part("scope"), call.words("language_code")
    check_language(language)
    kind = str(scope.get("type", "default"))
    place = f" {scope['chat_id']}" if "chat_id" in scope else ""
    if place:
        chat_id = scope["chat_id"]
        assert isinstance(chat_id, int)
        call.world.chat(chat_id)
    return kind + place, language


@played("setMyCommands")
def set_my_commands(call: Call) -> object:
    """The menu of one scope and language."""
    commands = call.items("commands")
    check_commands(commands)
    call.world.commands[_menu(call)] = commands
    return True


@played("getMyCommands")
def get_my_commands(call: Call) -> object:
    """The menu as it was set, empty when it was not."""
    return call.world.commands.get(_menu(call), [])


@played("deleteMyCommands")
def delete_my_commands(call: Call) -> object:
    """People of this scope and language see the next wider menu again."""
    call.world.commands.pop(_menu(call), None)
    return True


@played("setMyDescription")
@played("setMyShortDescription")
@played("setMyName")
def set_my_words(call: Call) -> object:
    """What the bot's profile says, by language."""
    language = call.words("language_code")
    check_language(language)
    for name in ("description", "short_description", "name"):
        if call.has(name):
            call.world.names[f"{name} {language}".strip()] = call.words(name)
    return True


@played("getMyDescription")
def get_my_description(call: Call) -> object:
    """The description in one language."""
    return {"description": call.world.names.get(f"description {call.words('language_code')}".strip(), "")}


@played("getMyShortDescription")
def get_my_short_description(call: Call) -> object:
    """The short description in one language."""
    return {"short_description": call.world.names.get(f"short_description {call.words('language_code')}".strip(), "")}


@played("getChat")
def get_chat(call: Call) -> object:
    """The chat with the two fields that every full description has."""
    return call.target().view() | {"accent_color_id": 0, "max_reaction_count": 11}


@played("getChatMember")
def get_chat_member(call: Call) -> object:
    """Whether somebody is in a group: everybody known is, in this small world."""
    call.target()
    user = call.world.users.get(call.number("user_id"))
    if user is None:
        raise bad("PARTICIPANT_ID_INVALID")
    return {"status": "member", "user": user.view()}


@played("leaveChat")
def leave_chat(call: Call) -> object:
    """The bot goes."""
    call.target().bot_in = False
    return True


@played("getFile")
def get_file(call: Call) -> object:
    """Where a file can be fetched; bots get at most 20 MB."""
    file_id = call.words("file_id")
    content = call.world.files.get(file_id)
    if content is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(content) > 20 * MB:
        raise Refused(400, "Bad Request: file is too big")
    view = {"file_id": file_id, "file_unique_id": "u" + file_id[-8:], "file_size": len(content)}
    return view | {"file_path": f"files/{file_id}"}
