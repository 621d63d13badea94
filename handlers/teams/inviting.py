"""How a lead brings somebody in: by a name of the network, or by a link for one person."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Form
from handlers.kit.likeness import NameIndex
from handlers.kit.passing_on import words_to_send
from handlers.kit.tidying import tidy_line
from handlers.kit.view import Button, Span, Tone, View, lines, paragraphs, t
from handlers.teams import access, notes, pages, rosters, rules
from handlers.teams.form import is_open_to, project_of
from storage import PersonId, ProjectId, TeamInvitation

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from handlers.teams.access import Standing
    from storage import Draft, Json, NetworkId, Project

PREFIX = "t_"
"""What tells a link into a team from whatever else a /start link may carry; the token follows."""
SEARCHED = 5000
FOUND = 5


# --- by name


def invite(ctx: Context, project_id: int) -> Answer:
    """By name, among the members of the project's network."""
    standing = access.led(ctx, project_id, "team-invite")
    return Ask("teams.invite", values={"project": str(standing.id)})


def _candidates(ctx: Context, text: str, project_id: ProjectId) -> list[PersonId]:
    """Members of the project's network who are called so and are not in the team."""
    project = ctx.uow.projects.get(project_id)
    inside = {one.person_id for one in ctx.uow.teams.list_members(project_id)}
    people = ctx.uow.people.page_members(project.network_id, limit=SEARCHED)
    index = NameIndex([(name, one.person_id) for one, name in people if name and one.person_id not in inside])
    return list(index.exact(text) or index.alike(text, FOUND))[:FOUND]


def _read_who(ctx: Context, text: str, values: Values) -> Json | Doubt:
    """A name; somebody is chosen only by pressing, so that nobody is asked by mistake."""
    project_id = project_of(values)
    found = _candidates(ctx, tidy_line(text), ProjectId(project_id)) if project_id is not None else []
    if not found:
        raise UserError("teams-who-unknown")
    network = ctx.uow.projects.get(ProjectId(cast("int", project_id))).network_id
    labels = tuple(_who(ctx, one, network) for one in found)
    return Doubt([int(one) for one in found], t("teams-who-which"), labels)


def _who(ctx: Context, person_id: PersonId, network_id: NetworkId) -> Words:
    """A name with the section or country, for telling namesakes apart."""
    member = ctx.uow.people.membership(person_id, network_id)
    name = ctx.plain(access.name(ctx.uow, person_id))
    if member is not None and member.section_id is not None:
        return t("teams-who-section", name=name, section=ctx.uow.networks.get_section(member.section_id).name)
    if member is not None and member.country is not None:
        return t("teams-who-country", name=name, country=member.country)
    return name


def save(ctx: Context, draft: Draft) -> Answer:
    """Somebody of the network is asked; a no is not asked about again for a while."""
    standing = access.led(ctx, int(str(draft.values.get("project") or 0)), "team-invite")
    who = PersonId(cast("int", draft.values["who"]))
    if ctx.uow.people.membership(who, standing.project.network_id) is None:
        raise UserError("teams-who-unknown")
    return _invite(ctx, standing, who)


def _invite(ctx: Context, standing: Standing, who: PersonId) -> Answer:
    if ctx.uow.teams.is_member(standing.id, who):
        return Change(pages.people(ctx, standing, 0, t("teams-already-in", name=access.name(ctx.uow, who))))
    before = ctx.uow.teams.find_ask_of(standing.id, who)
    if before is not None and before.state == "waiting" and not before.invited:
        # They asked already: saying yes is what the lead wants.
        ctx.uow.teams.join(standing.id, who, now=ctx.now)
        notes.tell_joined(ctx, standing.project, who)
        return Change(pages.people(ctx, standing, 0, t("teams-joined-them", name=access.name(ctx.uow, who))))
    declined = before is not None and before.state == "declined" and before.invited
    if declined and not rules.may_ask_again(before.decided_at if before is not None else None, ctx.now):
        return Change(pages.people(ctx, standing, 0, t("teams-said-no", name=access.name(ctx.uow, who))))
    ask = ctx.uow.teams.ask(standing.id, who, by_id=ctx.person.id, now=ctx.now)
    if ask is not None:
        notes.tell_invited(ctx, standing.project, ask)
    return Change(pages.people(ctx, standing, 0, t("teams-invited", name=access.name(ctx.uow, who))))


INVITE = Form(
    "teams.invite",
    "teams-invite-title",
    (
        Field(
            "who",
            "teams-field-who",
            _read_who,
            show=lambda ctx, value: access.name(ctx.uow, PersonId(int(str(value)))),
            required=True,
        ),
    ),
    save=save,
    opener="team",
    review=False,
    open_to=is_open_to,
)


# --- links


def link_in(ctx: Context, project_id: int) -> Answer:
    """A link that lets one person in, for two weeks."""
    standing = access.led(ctx, project_id, "team-link")
    if ctx.uow.teams.count_invitations(standing.id, now=ctx.now) >= rules.MOST_LINKS:
        end = (Button(t("teams-end-links"), "teams.end-links", (standing.id,)), *pages.to_team(standing.id))
        return Change(View(t("teams-links-enough", most=rules.MOST_LINKS), (end,)))
    token = ctx.house.token()
    expires_at = ctx.now + rules.LINK_LIFE
    invitation = TeamInvitation(ctx.house.sign(token), standing.id, ctx.person.id, ctx.now, expires_at)
    ctx.uow.teams.add_invitation(invitation)
    payload = PREFIX + token
    links = [Span(one, link=one) for one in ctx.house.links(payload)]
    until = t("teams-link-until", on=expires_at.astimezone(ctx.zone).date())
    pass_on = lines(t("teams-link-pass-on"), *links) if links else None
    typed = words_to_send(ctx, payload)
    here = lines(t("teams-link-words"), typed) if typed is not None else None
    end = (Button(t("teams-end-links"), "teams.end-links", (standing.id,)), *pages.to_team(standing.id))
    does = lines(t("teams-link-does", project=standing.project.title), until)
    return Say(View(paragraphs(does, pass_on, here), (end,)))


def end_links(ctx: Context, project_id: int) -> Answer:
    standing = access.led(ctx, project_id, "team-link")
    ctx.uow.teams.end_invitations(standing.id)
    return Change(pages.card(ctx, standing, t("teams-links-ended")))


def follow(ctx: Context, token: str) -> Answer:
    """A link was opened: what it leads to, and a button to join; whoever is in sees their team."""
    invitation, project = _invitation(ctx, token)
    if ctx.uow.teams.is_member(project.id, ctx.person.id):
        return Say(rosters.show(ctx, project.id))
    by = access.name(ctx.uow, invitation.made_by)
    row = (
        Button(t("teams-join"), "teams.enter", (token,), Tone.GOOD),
        Button(t("teams-no-thanks"), "teams.stay-out"),
    )
    return Say(View(lines(t("teams-invites", name=by, project=project.title), t("teams-what-team-sees")), (row,)))


def enter(ctx: Context, token: str) -> Answer:
    """Into the team by a link; it is used up, and of two people one is too late."""
    invitation, project = _invitation(ctx, token)
    if ctx.uow.teams.is_member(project.id, ctx.person.id):
        return Change(rosters.show(ctx, project.id))
    if not ctx.uow.teams.use_invitation(invitation.token_hash):
        raise UserError("teams-link-dead")
    united = ctx.network.id in ctx.uow.federations.partners_of(project.network_id)
    if not united and ctx.uow.people.membership(ctx.person.id, project.network_id) is None:
        ctx.uow.people.join(ctx.person.id, project.network_id, now=ctx.now)
    return rosters.let_in(ctx, project)


def _invitation(ctx: Context, token: str) -> tuple[TeamInvitation, Project]:
    """The link's invitation, while it is good: whoever made it still leads, and its network lets people in."""
    invitation = ctx.uow.teams.find_invitation(ctx.house.sign(token))
    if invitation is None or invitation.expires_at <= ctx.now:
        raise UserError("teams-link-dead")
    if invitation.made_by not in ctx.uow.teams.leads(invitation.project_id):
        raise UserError("teams-link-dead")
    project = ctx.uow.projects.get(invitation.project_id)
    inside = ctx.uow.people.membership(ctx.person.id, project.network_id) is not None
    network = ctx.uow.networks.get(project.network_id)
    united = ctx.network.id in ctx.uow.federations.partners_of(project.network_id)
    if not (inside or network.open or united):
        raise UserError("teams-link-closed", network=network.name)
    return invitation, project
