"""What became of an announcement: delivery, put off, muted, answers; as words and as a table. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.announcements import audience, body, channels, progress, rights
from handlers.kit.answer import Change, Say
from handlers.kit.spreadsheets import BOM, write_row
from handlers.kit.view import Button, File, View, bold, lines, paragraphs, t

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Announcement

A_PAGE = 6


def show(ctx: Context, announcement_id: int) -> Answer:
    found = rights.own(ctx, announcement_id)
    counts = progress.counted_to_the_end(ctx.uow, found)
    row = (
        Button(t("announcements-csv"), "announcements.csv", (found.id,)),
        Button(t("kit-back"), "announcements.refresh", (found.id,)),
    )
    whom = (Button(t("announcements-whom"), "announcements.whom", (found.id, 0)),)
    missed = counts.get("unreachable", 0) + counts.get("skipped: unreachable", 0)
    words = paragraphs(
        bold(progress.title(found)),
        lines(
            ctx.network_line,
            audience.in_words(ctx, found.audience, found.network_id) if not channels.is_alone(found) else None,
            channels.line(ctx.uow, found),
        ),
        lines(*(line for _, _, line in _delivery(counts, found) if line is not None)),
        _answers(ctx, found, counts.get("sent", 0)),
    )
    return Change(View(words, (whom, row) if missed else (row,)))


def _delivery(counts: Mapping[str, int], found: Announcement) -> Sequence[tuple[str, int, Words | None]]:
    """(Name in the table, number, line of the report); a line of nothing is left out."""

    def line(words: Text, number: int) -> Text | None:
        return words if number else None

    reached, blocked = counts.get("sent", 0), counts.get("unreachable", 0)
    before, stopped = counts.get("skipped: unreachable", 0), counts.get("skipped: stopped", 0)
    kept, elsewhere = counts.get("kept", 0), counts.get("elsewhere", 0)
    put_off, muted = counts.get("put off", 0), counts.get("muted", 0)
    never, dropped = counts.get("skipped: no moment for it", 0), counts.get("dropped", 0)
    waiting = counts.get("waiting", 0) + counts.get("held", 0)
    failed = [(name.partition(": ")[2], number) for name, number in counts.items() if name.startswith("failed: ")]
    return [
        ("delivered", reached, t("announcements-delivered", count=reached)),
        ("on another channel", elsewhere, line(t("announcements-on-another-channel", count=elsewhere), elsewhere)),
        ("blocked", blocked, t("announcements-blocked", count=blocked)),
        ("kept for them", kept, line(t("announcements-in-inbox", count=kept), kept)),
        ("waiting", waiting, line(t("announcements-waiting", count=waiting), waiting)),
        *(
            (f"failed: {reason}", number, t("announcements-failed-because", count=number, reason=reason))
            for reason, number in sorted(failed)
        ),
        *([] if failed else [("failed", 0, t("announcements-failed", count=0))]),
        *_of_channels(counts),
        ("put off", put_off, line(t("announcements-was-put-off", count=put_off), put_off)),
        ("muted", muted, line(t("announcements-was-muted", count=muted), muted)),
        ("unreachable before", before, line(t("announcements-was-unreachable", count=before), before)),
        ("stopped", stopped, line(t("announcements-was-stopped", count=stopped), stopped)),
        ("no day for it", never, line(t("announcements-never", count=never), never)),
        ("not sent", dropped, line(t("announcements-dropped", count=dropped), dropped)),
        *(
            [("passed quiet hours", counts.get("passed", 0), t("announcements-passes", count=counts.get("passed", 0)))]
            if found.urgent
            else []
        ),
    ]


def _of_channels(counts: Mapping[str, int]) -> Sequence[tuple[str, int, Words | None]]:
    """The same of channels, where there are any."""
    if not counts.get("channels"):
        return ()
    sent = counts.get(f"{progress.CHANNELS}sent", 0)
    shut = counts.get(f"{progress.CHANNELS}unreachable", 0)
    failed = sum(number for name, number in counts.items() if name.startswith(f"{progress.CHANNELS}failed: "))
    return [
        ("channels", sent, progress.channel_line(counts)),
        ("channels closed", shut, t("announcements-channels-shut", count=shut) if shut else None),
        ("channels failed", failed, t("announcements-channels-failed", count=failed) if failed else None),
    ]


def _answers(ctx: Context, found: Announcement, sent: int) -> Words | None:
    """Acknowledgements and votes, as numbers: who voted for what nobody sees."""
    answers = ctx.uow.announcements.count_answers(found.id)
    held = found.values.get("buttons")
    buttons = held if isinstance(held, list) else []
    parts: list[Words] = []
    if "ack" in buttons:
        read = answers.get(("ack", 0), 0)
        # In a channel everybody may answer, so there is no number of whom.
        of_all = t("announcements-acknowledged-count", count=read, of=sent)
        parts.append(t("announcements-acknowledged-some", count=read) if channels.chosen(ctx.uow, found) else of_all)
    if "poll" in buttons:
        votes = [(option, answers.get(("poll", at), 0)) for at, option in enumerate(body.options_of(found.values))]
        parts.append(t("announcements-votes", count=sum(number for _, number in votes)))
        parts += [t("announcements-vote-line", option=option, count=number) for option, number in votes]
    event_id = body.event_of(found)
    if event_id is not None:
        said = ctx.uow.events.count_answers([event_id])[event_id]
        parts.append(t("announcements-rsvp", yes=said["yes"], maybe=said["maybe"], no=said["no"]))
    return lines(*parts) if parts else None


def export(ctx: Context, announcement_id: int) -> Answer:
    """The report as a table that any spreadsheet opens."""
    found = rights.own(ctx, announcement_id)
    rows: list[tuple[str, str, int]] = [
        ("delivery", name, number) for name, number, _ in _delivery(progress.counted_to_the_end(ctx.uow, found), found)
    ]
    answers = ctx.uow.announcements.count_answers(found.id)
    rows.append(("answers", "acknowledged", answers.get(("ack", 0), 0)))
    rows += [("poll", option, answers.get(("poll", at), 0)) for at, option in enumerate(body.options_of(found.values))]
    event_id = body.event_of(found)
    if event_id is not None:
        said = ctx.uow.events.count_answers([event_id])[event_id]
        rows += [("event", answer, number) for answer, number in sorted(said.items())]
    table = BOM + "".join(
        write_row(cells) for cells in [("part", "what", "count"), *((a, b, str(n)) for a, b, n in rows)]
    )
    name = f"announcement-{found.id}.csv"
    return Say(View(t("announcements-csv-ready"), files=(File(name, "text/csv", table.encode()),)))


def listed(ctx: Context, page: int = 0) -> View:
    """The announcements of what the person looks after, the newest first; nothing for others."""
    found = [
        one
        for one in ctx.uow.announcements.list_of_network(ctx.network.id, limit=100)
        if rights.may(ctx.roles, ctx.uow, one) and (one.state != "withdrawn" or one.counts)
    ]
    pages = max(1, -(-len(found) // A_PAGE))
    page = min(max(page, 0), pages - 1)
    rows: list[tuple[Button, ...]] = [
        (Button(_label(ctx, one), "announcements.open", (one.id,)),)
        for one in found[page * A_PAGE : (page + 1) * A_PAGE]
    ]
    if pages > 1:
        turn = [Button(t("kit-previous"), "announcements.list", (page - 1,))] if page else []
        turn += [Button(t("kit-next"), "announcements.list", (page + 1,))] if page + 1 < pages else []
        rows.append(tuple(turn))
    rows.append((Button(t("announcements-new"), "kit.command", ("announce",)),))
    if ctx.may():
        required = ctx.network.second_approval
        label = t("announcements-approval-off") if required else t("announcements-approval-on")
        rows.append((Button(label, "announcements.approval", (0 if required else 1,)),))
    said = t("announcements-list", count=len(found)) if found else t("announcements-list-empty")
    needs = t("announcements-approval-required") if ctx.network.second_approval else None
    return View(lines(ctx.network_line, bold(said), needs), tuple(rows))


def _label(ctx: Context, one: Announcement) -> str:
    text = progress.title(one)
    state = ctx.plain(t(f"announcements-state-{one.state}"))
    return f"{text[:24].rstrip()}… · {state}" if len(text) > 25 else f"{text} · {state}"
