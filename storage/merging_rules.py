"""What becomes of each table when two records become one. Only says it; the moving itself is storage/merging_rows.py.

A row that names the merged person names the survivor afterwards. A rule is needed where both have a row of which there
may be one only: a test asks for one for every such table, and for the reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Rule:
    """Which of two rows of one kind stays; without more than a reason it is the survivor's.

    later: columns of an instant, the first that is told counts; the later row stays. per: what is decided as a whole:
    all rows of one person with the same values there stay or go together. first: a column and its values, the best
    one first; compared before `later`. fill: columns that are taken from the other row where the one that stays has
    nothing. unite: lists that become one. add: numbers that become their sum.
    """

    why: str
    later: tuple[str, ...] = ()
    per: tuple[str, ...] = ()
    first: tuple[str, tuple[object, ...]] | None = None
    fill: tuple[str, ...] = ()
    unite: tuple[str, ...] = ()
    add: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Loose:
    """A column that names a person without a foreign key: where `kind` holds "person"."""

    table: str
    column: str
    kind: str


_WISH = "a wish of the survivor's own; what only the other wished is kept beside it"
_SAME = "both rows say the same"
_OWN_SETTING = "settings are the survivor's"

RULES: Mapping[str, Rule] = {
    "activity_author": Rule(_SAME),
    "announcement_answer": Rule("one person has one voice, and it is what they said last", later=("at",)),
    "announcement_mute": Rule(_WISH),
    "attention": Rule(_OWN_SETTING),
    "attention_spent": Rule("what both were told was told to one person", add=("messages",)),
    "cohort_attendance": Rule("what was said last", later=("at",)),
    "cohort_place": Rule(
        "a seat is worth more than a place in the queue", first=("state", ("in", "waiting")), later=("completed_at",)
    ),
    "cohort_rating": Rule("what was said last", later=("at",)),
    "digest": Rule(_OWN_SETTING),
    "digest_follow": Rule(_WISH),
    "digest_shown": Rule(_SAME),
    "double_profile": Rule("what was answered last", later=("answered_at", "asked_at")),
    "event_answer": Rule("one person has one seat, and it is what they said last", later=("at",)),
    "event_consent": Rule(_SAME),
    "expert": Rule(_OWN_SETTING),
    "expert_theme": Rule(_SAME),
    "idea_bookmark": Rule(_SAME),
    "idea_talk": Rule("the talk that was begun first goes on", add=("messages",)),
    "introduction": Rule(
        "the same two are introduced once; the one that is further along stays, with what was said in both",
        first=("state", ("reported", "running", "agreed", "proposed")),
    ),
    "introduction_asked": Rule(_SAME),
    "join_request": Rule("who waits for one section waits once"),
    "market_guest": Rule(_SAME),
    "market_vote": Rule("nobody votes twice: the later ballot stays, whole", later=("at",), per=("market_id",)),
    "match_dismissal": Rule("what was said last", later=("at",)),
    "match_habit": Rule(_OWN_SETTING),
    "match_suggestion": Rule(_SAME),
    "membership": Rule(
        "themes and kinds were told by one person, and are united; section and country stay, because a section "
        "has let the survivor in",
        fill=("section_id", "country"),
        unite=("kinds", "themes"),
    ),
    "namesake": Rule("what was answered last", later=("answered_at", "asked_at")),
    "namesake_pair": Rule("what was offered last", later=("ended_at", "offered_at")),
    "organisation_star": Rule(_WISH),
    "peer_request": Rule(_SAME),
    "profile": Rule(
        "the survivor's words, filled where they said nothing; whether they are shown, and by name, is theirs alone",
        fill=("offers", "seeks", "disciplines", "methods", "languages", "countries", "themes", "weekly_hours"),
    ),
    "project_claim": Rule("what was asked last", later=("asked_at",)),
    "quality_check": Rule("what was said last", later=("at",)),
    "question_turn": Rule(
        "an answer is worth more than a turn without one",
        first=("state", ("answered", "passed", "waiting", "silent", "withdrawn")),
    ),
    "question_vote": Rule("one person has one voice, and it is what they said last", later=("at",)),
    "relay_block": Rule(_SAME),
    "relay_seat": Rule("nobody is in a talk just then: storage/merging.py ends both seats before"),
    "reminder_calendar": Rule("a person has one calendar; the link of the other stops working"),
    "reminder_follower": Rule(_SAME),
    "report": Rule(_SAME),
    "round_member": Rule(_OWN_SETTING),
    "round_seat": Rule("nobody sits twice in one round"),
    "server_person": Rule("what was seen last", later=("seen_at",)),
    "share_default": Rule(_WISH),
    "team_ask": Rule("what was asked last", later=("asked_at",)),
    "team_decider": Rule(_SAME),
    "team_member": Rule("a team must not lose its lead", first=("role", ("lead", "member"))),
}

RIGHTS: Mapping[str, str] = {
    "role": "rights are given to an account by somebody who knew it; the survivor keeps their own and gets none",
    "task_force_member": "a place in the task force is given by an admin",
    "organisation_representative": "whoever speaks for an agency is appointed",
    "link_code": "a code was asked for by a record that is no more, and is not passed on",
}
"""Tables whose rows of the merged person are dropped, and why."""

LEFT_ALONE: Mapping[tuple[str, str], str] = {
    ("person", "merged_into"): "says who became whom",
    ("merge", "survivor_id"): "the same, with what undoes it",
    ("merge", "merged_id"): "the same, with what undoes it",
}
"""Columns that go on naming the merged person, and why."""

KEYS: Mapping[str, tuple[tuple[str, ...], Mapping[str, object]]] = {
    "join_request": (("person_id", "section_id", "state"), {"state": "waiting"}),
}
"""Of what there is one by how it is made, although no constraint says so: columns, and for which rows."""

LOOSE = (
    Loose("introduction", "from_item", "from_kind"),
    Loose("introduction", "to_item", "to_kind"),
    Loose("match_suggestion", "for_item", "for_kind"),
    Loose("match_suggestion", "item", "kind"),
    Loose("match_dismissal", "for_item", "for_kind"),
    Loose("match_dismissal", "item", "kind"),
    Loose("match_habit", "item", "kind"),
    Loose("digest_follow", "target", "kind"),
)

WITH_ONESELF: tuple[tuple[str, str, str], ...] = (
    ("relay_block", "person_id", "other_id"),
    ("introduction", "from_person", "to_person"),
    ("digest_follow", "person_id", "target"),
    ("namesake_pair", "keep_id", "gone_id"),
    ("help_request", "asker_id", "taker_id"),
)
"""Tables with two columns for two people: a row between the two who become one says nothing any more, and goes."""

OF_ONES_OWN: tuple[tuple[str, str, str, str, str], ...] = (
    ("activity_author", "person_id", "activity_id", "activity", "author_id"),
    ("peer_request", "person_id", "activity_id", "activity", "author_id"),
    ("idea_talk", "asker_id", "idea_id", "idea", "author_id"),
    ("question_turn", "person_id", "question_id", "question", "person_id"),
    ("project_claim", "person_id", "project_id", "project", "author_id"),
    ("quality_check", "person_id", "activity_id", "activity", "author_id"),
    ("report", "person_id", "case_id", "moderation_case", "author_id"),
)
"""The same of one's row about what the other made: table, person, what; the table of that, its author."""
