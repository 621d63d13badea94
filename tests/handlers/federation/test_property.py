"""C14, C15, C6: whatever networks and people do in whatever order, nobody sees what they may not, and totals reconcile.

A machine plays random lives of three networks through the handlers themselves, beside a model of a few sets. After each
step everybody looks through cards, lists, the index and what /find shows; and the figures of every union are compared.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, initialize, invariant, rule, run_state_machine_as_test

from handlers.federation import deciding, doubles, joining, namesakes, sharing, twins
from handlers.ideas.indexing import index as index_idea
from handlers.issues.indexing import index as index_issue
from handlers.kit.context import House
from handlers.kit.desk import Desk
from handlers.kit.errors import UserError
from handlers.organisations.indexing import entry as organisation_entry
from handlers.questions.indexing import put
from storage import (
    Facts,
    IdeaPlan,
    NewOrganisation,
    PracticeFacts,
    PracticeOrigin,
)
from tests.houses import TEXTS

if TYPE_CHECKING:
    from storage import FederationId
    from storage.engine import Database

from tests.handlers.federation.lives import DAY, NOW, WORD, Item, Lives, Who, numbers


class Networks(Lives):
    """Random steps; each is what a person presses."""

    merged = 0
    items = Bundle("items")

    @initialize(head_start=st.sampled_from([True, True, True, False]))
    def settle(self, head_start: bool) -> None:
        self._move_in()
        if head_start:
            # So that a life of twenty steps comes to records that are one.
            self.propose(0, 2)
            self.answer(0, yes=True)
            self.ask_namesakes(0)
            for who in range(9):
                self.say_who_i_am(who, 2 if who < 3 else 0, yes=True)

    def _move_in(self) -> None:
        with self.database.begin() as uow:
            number = next(numbers)
            for name in "abc":
                network = uow.networks.add(f"n{number}{name}", f"Network {number}{name}", languages=("en",))
                self.networks.append(network.id)
                section = uow.networks.add_section(network.id, "GE", f"Section {number}{name}").id
                for role in ("owner", "one", "two"):
                    person = uow.people.add("fake", f"{number}{name}{role}", chat=role, now=NOW).id
                    # Owners differ: the others bear one name in all three networks, and may turn out to be one.
                    called = f"{role} {name}" if role == "owner" else role
                    uow.people.change(person, name=called, language="en", network_id=network.id)
                    uow.people.join(person, network.id, now=NOW, section_id=section, kinds=["volunteer"])
                    if role == "owner":
                        uow.people.grant(person, "coordinator", "network", now=NOW, network_id=network.id)
                    self.who.append(Who(person, network.id, section, owner=role == "owner"))
            # One person belongs to the first two.
            both, there = self.who[1], self.who[3]
            uow.people.join(both.person, there.network, now=NOW, section_id=there.section, kinds=["student"])
            self.who.append(Who(both.person, there.network, there.section))

    # --- steps

    @rule(one=st.integers(0, 2), other=st.integers(0, 2))
    def propose(self, one: int, other: int) -> None:
        pair = frozenset((self.networks[one], self.networks[other]))
        if len(pair) < 2 or pair in self.model.united or pair in self.model.proposed:
            return
        with self.database.begin() as uow:
            owner = self._owner(self.networks[one])
            made = uow.federations.propose(
                self.networks[one], self.networks[other], "words", person_id=owner.person, now=NOW
            )
        self.model.proposed[pair] = (made.id, self.networks[one])

    @rule(pick=st.integers(0, 5), yes=st.booleans())
    def answer(self, pick: int, yes: bool) -> None:
        if not self.model.proposed:
            return
        pair = sorted(self.model.proposed, key=sorted)[pick % len(self.model.proposed)]
        number, asking = self.model.proposed[pair]
        (asked,) = pair - {asking}
        for wrong in (self._owner(asking), self.who[1]):
            if wrong.network != asked:
                self._refused(wrong, number)
        with self.database.begin() as uow:
            (deciding.accept if yes else deciding.decline)(self.context(uow, self._owner(asked)), number)
        del self.model.proposed[pair]
        if yes:
            self.model.united[pair] = number

    def _refused(self, who: Who, number: FederationId) -> None:
        with self.database.begin() as uow:
            try:
                deciding.accept(self.context(uow, who), number)
            except UserError:
                return
        raise AssertionError("somebody accepted for others")

    @rule(pick=st.integers(0, 5), second=st.booleans())
    def leave(self, pick: int, second: bool) -> None:
        if not self.model.united:
            return
        pair = sorted(self.model.united, key=sorted)[pick % len(self.model.united)]
        with self.database.begin() as uow:
            deciding.leave(self.context(uow, self._owner(sorted(pair)[second])), self.model.united.pop(pair))
        for network in pair:
            if not any(network in other for other in self.model.united):
                for item in self.model.items:
                    item.partners = item.partners and item.network != network

    @rule(
        target=items,
        who=st.integers(0, 9),
        kind=st.sampled_from(["practice", "idea", "issue", "organisation", "school"]),
        public=st.booleans(),
    )
    def add(self, who: int, kind: str, public: bool) -> int:
        author = self.who[who]
        title = f"{WORD} number {len(self.model.items)}"
        with self.database.begin() as uow:
            if kind == "practice":
                seen = "public" if public else "network"
                facts = PracticeFacts(title, "en", "worked", DAY, done=f"A {WORD} in the park", visibility=seen)
                number = int(uow.practices.add(author.network, facts, PracticeOrigin(author.person), now=NOW).id)
            elif kind == "idea":
                idea = uow.ideas.add(author.network, IdeaPlan(title, "en"), author_id=author.person, now=NOW)
                index_idea(uow, idea, now=NOW)
                number = int(idea.id)
            elif kind in {"organisation", "school"}:
                new = NewOrganisation("union" if kind == "organisation" else "school", title, "GE", "en")
                one = uow.organisations.add(author.network, new, added_by=author.person, now=NOW)
                uow.search.put(organisation_entry(one), now=NOW)
                number = int(one.id)
            else:
                more = {"section_id": author.section, "country": "GE", "language": "en", "title": title, "text": None}
                issue = uow.issues.add(author.network, author_id=author.person, now=NOW, **more)  # type: ignore[arg-type]
                index_issue(uow, issue, now=NOW)
                number = int(issue.id)
        open_to_all = public and kind == "practice"
        item = Item(kind, number, author.network, author.person, public=open_to_all)
        if kind == "school":
            item.kind, item.school = "organisation", True
        self.model.items.append(item)
        return len(self.model.items) - 1

    @rule(target=items, who=st.integers(0, 9), private=st.booleans())
    def log(self, who: int, private: bool) -> int:
        author = self.who[who]
        seen = "private" if private else "network"
        with self.database.begin() as uow:
            title = f"{WORD} number {len(self.model.items)}"
            facts = Facts(title, DAY, DAY, (author.section,), volunteers=2, visibility=seen)
            number = uow.activities.add(author.network, facts, author_id=author.person, now=NOW).id
            put(uow, uow.findables.take(100), now=NOW)
        self.model.items.append(Item("activity", number, author.network, author.person, private=private))
        return len(self.model.items) - 1

    @rule(which=items, level=st.integers(0, 3), presser=st.integers(0, 9))
    def share(self, which: int, level: int, presser: int) -> None:
        """0: the own network, 1: both, 2: everybody; 3 is none, as buttons can be forged."""
        item, who = self.model.items[which], self.who[presser]
        member = any(one.person == who.person and one.network == item.network for one in self.who)
        author = item.author == who.person and member
        owner = who.owner and who.network == item.network and not (item.kind == "activity" and item.private)
        if item.kind == "organisation":
            author = owner
        united = any(item.network in pair for pair in self.model.united)
        ready = not item.private and not (item.public and item.kind == "practice")
        widest = 2 if item.kind in {"activity", "issue", "organisation"} and not item.school else 1
        may = level <= widest and ((author and ready and (level != 1 or united)) if level else author or owner)
        with self.database.begin() as uow:
            try:
                sharing.share(self.context(uow, who), item.kind, item.id, level)
            except UserError:
                assert not may
                return
        assert may
        item.partners = level == 1
        item.public = level == 2 if item.kind != "practice" else item.public

    @rule(one=items, other=items)
    def same(self, one: int, other: int) -> None:
        """Whoever wrote both says that they are the same."""
        left, right = self.model.items[one], self.model.items[other]
        if {left.kind, right.kind} != {"activity"} or left.author != right.author or left.network == right.network:
            return
        taken = any(twin & {left.id, right.id} for twin in self.model.twins)
        may = self.model.are_united(left.network, right.network) and not left.private and not right.private
        who = next(who for who in self.who if who.person == left.author and who.network == left.network)
        with self.database.begin() as uow:
            try:
                twins.say_same(self.context(uow, who), right.id, left.id)
            except UserError:
                assert not may or taken
                return
        assert may
        self.model.twins.add(frozenset((left.id, right.id)))

    @rule(side=st.sampled_from("ab"))
    def merge(self, side: str) -> None:
        first, second = self.networks[0], self.networks[1]
        with self.database.begin() as uow:
            try:
                doubles.merge(self.context(uow, self.who[1]), first, second, side)
            except UserError:
                assert not self.model.are_united(first, second)
                return
            one, other = (uow.people.membership(self.who[1].person, network) for network in (first, second))
            assert one is not None
            assert other is not None
            assert one.kinds == other.kinds

    # --- two records of one person

    @rule(pick=st.integers(0, 5))
    def ask_namesakes(self, pick: int) -> None:
        if not self.model.united:
            return
        pair = sorted(self.model.united, key=sorted)[pick % len(self.model.united)]
        with self.database.begin() as uow:
            federation = uow.federations.get(self.model.united[pair])
            desk = Desk(uow, NOW, House(), TEXTS)
            namesakes.ask(desk, federation, namesakes.find(desk, federation), Counter())

    @rule(who=st.integers(0, 9), about=st.integers(0, 2), yes=st.booleans())
    def say_who_i_am(self, who: int, about: int, yes: bool) -> None:
        one, network = self.who[who], self.networks[about]
        with self.database.begin() as uow:
            try:
                namesakes.answer(self.context(uow, one), network, "yes" if yes else "no")
            except UserError:
                return
            key = (int(one.person), int(network))
            assert not (yes and key in self.model.no), "a no is for good"
        (self.model.yes if yes else self.model.no).add(key)

    @rule(pick=st.integers(0, 5), right=st.sampled_from([True, True, True, False]), presser=st.integers(0, 9))
    def become_one(self, pick: int, right: bool, presser: int) -> None:
        """Whoever holds both accounts types the number; whoever guesses, or is another, changes nothing."""
        everybody = {one.person for one in self.who}
        with self.database.begin() as uow:
            found = {pair.id: pair for one in everybody for pair in uow.namesakes.list_pairs(one)}
            waiting = [found[one] for one in sorted(found) if found[one].state != "apart"]
            if not waiting:
                return
            pair = waiting[pick % len(waiting)]
            who = self.who[presser] if not right else next(one for one in self.who if one.person == pair.keep_id)
            typed = pair.number if right and pair.number is not None else "none"
            uow.namesakes.try_number(pair.id, typed, most=3, now=NOW)
            try:
                joining.join(self.context(uow, who), pair.id)
            except UserError:
                return
        for side, other in ((pair.keep_id, pair.gone_id), (pair.gone_id, pair.keep_id)):
            there = {int(one.network) for one in self.who if one.person == other}
            assert any((int(side), network) in self.model.yes for network in there), "nothing merges without a yes"
        assert who.person == pair.keep_id
        for one in self.who:
            one.person = pair.keep_id if one.person == pair.gone_id else one.person
        for item in self.model.items:
            item.author = int(pair.keep_id) if item.author == pair.gone_id else item.author
        self.model.merged += 1

    # --- what must hold

    @invariant()
    def nobody_sees_what_they_may_not(self) -> None:
        """Some look after each step, all at the end."""
        self.steps += 1
        self._look(self.who[self.steps % 5 :: 5])

    def teardown(self) -> None:
        self._look(self.who)
        Networks.merged += self.model.merged

    @invariant()
    def totals_reconcile(self) -> None:
        counted = {one.id: one for one in self.model.items if one.kind == "activity" and not one.private}
        with self.database.begin() as uow:
            for pair in self.model.united:
                first, second = sorted(pair)
                found = uow.federations.united(first, second, DAY.year)  # type: ignore[arg-type]
                each = [sum(one.network == network for one in counted.values()) for network in (first, second)]
                both = [one for one in self.model.twins if {counted[number].network for number in one} == pair]
                assert [one.activities for one in found.each] == each
                assert found.total.activities == sum(each) - len(both)
                assert found.total.volunteers == 2 * (sum(each) - len(both))
                assert found.authors == len({one.author for one in counted.values() if one.network in pair})


def test_nobody_sees_what_they_may_not_and_totals_reconcile(database: Database, request: object) -> None:
    """On SQLite many lives, on PostgreSQL a few."""
    Networks.database = database
    many = "sqlite" in str(getattr(request, "node", ""))
    run_state_machine_as_test(
        Networks,
        settings=settings(
            max_examples=8 if many else 2,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert Networks.merged or not many, "some of these lives make two records one"
