"""The composition root: the one file that knows everyone. Builds, connects, decides nothing."""

from __future__ import annotations

import hmac
import logging
import secrets
import uuid
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bot.bots import bots, leaders_of
from bot.deciding import Decider, houses_for
from bot.delivery import LEASE, Delivery
from bot.dispatcher import Dispatcher
from bot.embedding.asking import Asking
from bot.embedding.choosing import choose
from bot.embedding.indexer import Indexer
from bot.leadership import Leadership
from bot.lifecycle import utc_now
from bot.platforms.contract import Menu, Roster
from bot.platforms.local.adapter import LocalPlatform
from bot.rosters import Rosters
from bot.served import Served
from bot.settings import SettingsError
from bot.ticks import Ticks
from bot.web.feature_pages import routes_of
from bot.web.server import WebServer
from handlers import FEATURES
from handlers.kit import own_languages
from handlers.kit.context import USUAL_RATE, House
from handlers.kit.roster import UNKNOWN, ServerFacts
from handlers.kit.router import Router
from handlers.kit.texts import SHIPPED, Texts
from handlers.kit.view import t
from storage.engine import Database

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from bot.embedding.embedder import Embedder
    from bot.platforms.contract import Platform
    from bot.platforms.local.terminal import Terminal
    from bot.settings import Settings
    from storage import UnitOfWork

# An operator's own folders: more languages (a file or a folder each), and other words for single messages.
LANGUAGES = Path("data/languages")
OVERRIDES = Path("data/words")

_log = logging.getLogger(__name__)

EDIT_WINDOW = timedelta(days=2)
"""How long an edited message still changes the answer it gave; Telegram lets people edit for two days."""


@dataclass(slots=True)
class Kith:
    """Everything that runs, connected."""

    settings: Settings
    database: Database
    texts: Texts
    router: Router
    delivery: Delivery
    dispatcher: Dispatcher
    platforms: dict[str, Platform]
    web: WebServer
    local: LocalPlatform
    ticks: Ticks
    rosters: Rosters
    served: Served
    leaders: Mapping[str, Leadership]
    embedder: Embedder | None
    indexer: Indexer | None

    def menus(self, uow: UnitOfWork) -> tuple[list[Menu], dict[str, list[str]]]:
        """The command lists of each language, and by platform the chats of those who see the longer one."""
        lists = [Menu(language, *self._menu(language)) for language in self.texts.languages]
        chats: dict[str, list[str]] = {}
        for identity in uow.people.list_identities_with_role():
            chats.setdefault(identity.platform, []).append(identity.chat)
        return lists, chats

    def _menu(self, language: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
        members, coordinators = [], []
        for name, route in self.router.commands.items():
            if route.hidden:
                continue
            line = (name, self.texts.plain(t(f"{route.feature}-command-{name}"), language))
            coordinators.append(line)
            if not route.coordinators:
                members.append(line)
        return members, coordinators


def open_database(settings: Settings) -> Database:
    """The configured database, brought to this version and with a network to join; see `_settle_in` for errors."""
    from storage.migrate import upgrade

    upgrade(settings.database_url)
    database = Database(settings.database_url)
    try:
        with database.begin() as uow:
            _settle_in(uow, settings)
    except SettingsError:
        database.close()
        raise
    return database


def _settle_in(uow: UnitOfWork, settings: Settings) -> None:
    """A network and admins. Raises SettingsError for a token on the demo's database: its people do not exist."""
    from bot.demo import fill, is_demo
    from bot.founding import appoint, found

    if uow.networks.default() is None:
        if settings.demo:
            fill(uow, now=utc_now())
        else:
            found(uow)
    elif not settings.demo and (settings.telegram_token or settings.discord_token) and is_demo(uow):
        raise SettingsError(
            "KITH_DATABASE_URL: this database holds the demo network, so no real people are let in. Set it to an "
            "empty database or leave it out; or set KITH_DEMO=1 to show the demo over your bot"
        )
    appoint(uow, settings.admins, now=utc_now())


def build(settings: Settings, database: Database, *, clock: Callable[[], datetime] = utc_now) -> Kith:
    """Connect everything that is configured; opens no connection to the outside."""
    for trouble in own_languages.troubles(LANGUAGES, SHIPPED):
        _log.warning("%s", trouble)
    texts = Texts(added=LANGUAGES, overrides=OVERRIDES)
    platforms: dict[str, Platform] = {}
    local = _local(settings, database, clock, platforms)
    platforms[local.name] = local
    owner = uuid.uuid4().hex
    leaders = leaders_of(settings, database, clock, owner)
    platforms |= bots(settings, database, texts, leaders, lambda: (router, dispatcher))
    houses = lend_for(settings, texts, platforms)
    mind = choose(settings.embedder, settings.embedder_key)
    router, delivery, dispatcher = _connect(settings, database, texts, platforms, houses, clock, owner, leaders, mind)
    # Links that leave the chat are signed the same on every platform, so any house will do.
    house = houses[local.name]
    pages = routes_of(FEATURES, database, house, texts, clock)
    web = WebServer(
        settings.web_host,
        settings.web_port,
        [*(route for platform in platforms.values() for route in platform.routes()), *pages],
        public_urls=(settings.public_url, settings.webhook_url),
    )
    return Kith(
        settings=settings,
        database=database,
        texts=texts,
        router=router,
        delivery=delivery,
        dispatcher=dispatcher,
        platforms=platforms,
        web=web,
        local=local,
        ticks=Ticks(database, texts, house, clock, delivery.wake),
        rosters=Rosters(database, texts, house, platforms, clock, wake=delivery.wake, sends=delivery.sends),
        served=Served(database, tuple(platforms), owner, clock, delivery.wake),
        leaders=leaders,
        embedder=mind,
        indexer=_indexer(settings, database, clock, owner, mind),
    )


def build_terminal(
    settings: Settings, database: Database, *, identity: str, clock: Callable[[], datetime] = utc_now
) -> tuple[Terminal, Dispatcher, Delivery, Embedder | None]:
    """The same conversation at a terminal, beside a running Kith or without one: takes up nothing that is not typed.

    The embedder loads with the first question; whoever ends the conversation stops it.
    """
    from bot.platforms.local.terminal import Terminal

    terminal = Terminal(database, identity=identity, clock=clock)
    texts = Texts(added=LANGUAGES, overrides=OVERRIDES)
    platforms = {terminal.name: terminal}
    houses = lend_for(settings, texts, platforms)
    embedder = choose(settings.embedder, settings.embedder_key)
    owner = uuid.uuid4().hex
    _, delivery, dispatcher = _connect(settings, database, texts, platforms, houses, clock, owner, {}, embedder)
    return terminal, dispatcher, delivery, embedder


def _connect(
    settings: Settings,
    database: Database,
    texts: Texts,
    platforms: Mapping[str, Platform],
    houses: Mapping[str, House],
    clock: Callable[[], datetime],
    owner: str,
    leaders: Mapping[str, Leadership],
    embedder: Embedder | None,
) -> tuple[Router, Delivery, Dispatcher]:
    router = Router(FEATURES, texts, edit_window=EDIT_WINDOW)
    delivery = Delivery(database, platforms, clock, owner=owner, leaders=leaders)
    decider = Decider(
        router=router,
        texts=texts,
        houses=houses,
        can={name: platform.can for name, platform in platforms.items()},
        admins=settings.admins,
        owner=owner,
        lease=LEASE,
        sends=delivery.sends,
    )
    thinker = Asking(embedder) if embedder is not None else None
    return router, delivery, Dispatcher(database, decider, delivery, platforms, clock, thinker)


def lend_for(settings: Settings, texts: Texts, platforms: Mapping[str, Platform]) -> dict[str, House]:
    """`lend` with what the settings say."""
    address = settings.public_url or f"http://{settings.web_host}:{settings.web_port}"
    return lend(texts, platforms, secret=settings.secret, demo=settings.demo, address=address, rate=settings.send_rate)


def lend(
    texts: Texts,
    platforms: Mapping[str, Platform],
    *,
    secret: str,
    demo: bool,
    address: str = "",
    rate: float = USUAL_RATE,
) -> dict[str, House]:
    """What handlers get from the outer side, by platform.

    address: of the web server, for links that leave. rate: messages a second that leave.
    """

    def sign(text: str) -> str:
        return hmac.new(secret.encode(), text.encode(), "sha256").hexdigest()

    rosters = {name: platform for name, platform in platforms.items() if isinstance(platform, Roster)}

    def server(platform: str, number: str) -> ServerFacts:
        return rosters[platform].facts(number) if platform in rosters else UNKNOWN

    house = House(
        languages=texts.languages,
        token=lambda: secrets.token_urlsafe(12),
        sign=sign,
        page=lambda path: f"{address}{path}",
        demo=demo,
        rate=rate,
        forms={name: form for feature in FEATURES for name, form in feature.forms.items()},
        commands={name: one for feature in FEATURES for name, one in feature.commands.items() if not one.hidden},
        exporters=tuple((feature.name, feature.exporter) for feature in FEATURES if feature.exporter is not None),
        erasers=tuple((feature.name, feature.eraser) for feature in FEATURES if feature.eraser is not None),
        server=server,
        zone_changes=tuple(feature.zone_changed for feature in FEATURES if feature.zone_changed is not None),
    )
    return houses_for(house, {name: platform.link for name, platform in platforms.items()})


def _local(
    settings: Settings, database: Database, clock: Callable[[], datetime], platforms: Mapping[str, Platform]
) -> LocalPlatform:
    """platforms: all that there will be; those beside this one are where a member gets a code for it."""

    def channels(payload: str) -> list[tuple[str, str | None]]:
        return [(name.title(), one.link(payload)) for name, one in platforms.items() if one is not local]

    local = LocalPlatform(
        database,
        key=hmac.new(settings.secret.encode(), b"local chat", "sha256").hexdigest()[:32],
        host=settings.web_host,
        port=settings.web_port,
        demo=settings.demo,
        people=_demo_people if settings.demo else None,
        public_url=settings.public_url,
        channels=channels,
        clock=clock,
    )
    return local


def _demo_people(language: str) -> Sequence[tuple[str, str]]:
    """Whom one can be in the demo: identity and label in a language."""
    from bot.demo import cast

    return cast(language)


def _indexer(
    settings: Settings, database: Database, clock: Callable[[], datetime], owner: str, embedder: Embedder | None
) -> Indexer | None:
    """Who reads for everybody on a database. On SQLite there is one process: `run` holds a lock on the file."""
    if embedder is None:
        return None
    leader = None
    if not database.is_sqlite:
        leader = Leadership(database, "the index", owner, clock, length=settings.lease_seconds)
    return Indexer(database, embedder, leader)
