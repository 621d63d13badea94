"""Moves rows from one person to another, through all tables, and writes down how each was before.

Knows foreign keys, unique keys and the written rules (storage/merging_rules.py), and no table by name.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from sqlalchemy import PrimaryKeyConstraint, UniqueConstraint, and_, delete, insert, not_, or_, select, update

from storage.merging_journal import Journal, key_of, mark_of, same_row
from storage.merging_rules import KEYS, LEFT_ALONE, LOOSE, OF_ONES_OWN, RIGHTS, RULES, WITH_ONESELF, Rule
from storage.schema import metadata

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, ForeignKeyConstraint, Table
    from sqlalchemy.engine import Connection

Values: TypeAlias = dict[str, Any]
"""Column -> value, as the database gives it."""

_PLAIN = Rule("the survivor's stays")


@dataclass(frozen=True, slots=True)
class Reference:
    """A column that names a person; with `kind` only where that other column says "person"."""

    table: Table
    column: str
    kind: str | None = None

    def names(self, person_id: int) -> ColumnElement[bool]:
        columns = self.table.c
        said: ColumnElement[bool] = columns[self.column] == self.written(person_id)
        return said if self.kind is None else and_(said, columns[self.kind] == "person")

    def written(self, person_id: int) -> int | str:
        return person_id if self.table.c[self.column].type.python_type is int else str(person_id)


@cache
def references() -> tuple[Reference, ...]:
    """Every column that names a person: those with a foreign key, and those that are written down without one."""
    found = [
        Reference(table, key.column_keys[0])
        for table in metadata.sorted_tables
        for key in _keys_of(table)
        if key.referred_table.name == "person" and (table.name, key.column_keys[0]) not in LEFT_ALONE
    ]
    return (*found, *(Reference(metadata.tables[one.table], one.column, one.kind) for one in LOOSE))


@cache
def children_of(table: Table) -> tuple[ForeignKeyConstraint, ...]:
    """Foreign keys of all tables that point at this one."""
    return tuple(key for other in metadata.sorted_tables for key in _keys_of(other) if key.referred_table is table)


def _keys_of(table: Table) -> list[ForeignKeyConstraint]:
    return sorted(table.foreign_key_constraints, key=lambda key: list(key.column_keys))


@cache
def unique_keys(table: Table) -> tuple[tuple[tuple[str, ...], ColumnElement[bool] | None], ...]:
    """Columns of which two rows cannot have the same, and for which rows that holds (None: for all)."""
    found: list[tuple[tuple[str, ...], ColumnElement[bool] | None]] = [
        (tuple(column.name for column in one.columns), None)
        for one in table.constraints
        if isinstance(one, PrimaryKeyConstraint | UniqueConstraint)
    ]
    found += [
        (tuple(column.name for column in index.columns), index.dialect_options["sqlite"].get("where"))
        for index in table.indexes
        if index.unique
    ]
    if table.name in KEYS:
        columns, only = KEYS[table.name]
        found.append((columns, and_(*(table.c[name] == value for name, value in only.items()))))
    return tuple(sorted(found, key=lambda one: one[0]))


@cache
def in_need_of_rules() -> frozenset[str]:
    """Tables in which two people can have rows of which one person can have only one."""
    moving = {(one.table, one.column) for one in references() if one.table.name not in RIGHTS}
    needy: set[Table] = set()
    while True:
        found = {table for table, column in moving if any(column in key for key, _ in unique_keys(table))} - needy
        if not found:
            return frozenset(table.name for table in needy)
        needy |= found
        # A row that is dropped for another leaves its own to that one.
        moving |= {(key.table, name) for table in found for key in children_of(table) for name in key.column_keys}


class Rows:
    """Moves everything of one person to another; what it does is in `journal`, in order."""

    def __init__(self, connection: Connection, journal: Journal, *, merged: int, survivor: int) -> None:
        self._connection = connection
        self._journal = journal
        self._from = merged
        self._to = survivor

    def move_all(self) -> None:
        self._drop_between()
        for one in references():
            if one.table.name in RIGHTS and one.column == "person_id":
                self.drop_each(one.table, one.names(self._from))
        for one in references():
            self._move_column(one)

    def _drop_between(self) -> None:
        """What each had said of the other, or asked the other."""
        both = ((self._from, self._to), (self._to, self._from))
        known = {(one.table.name, one.column): one for one in references()}
        for table, first, second in WITH_ONESELF:
            sides = (known[table, first], known[table, second])
            self.drop_each(sides[0].table, or_(*(and_(sides[0].names(a), sides[1].names(b)) for a, b in both)))
        for table, person, what, made, author in OF_ONES_OWN:
            row, thing = metadata.tables[table].c, metadata.tables[made].c
            for reader, maker in both:
                theirs = select(thing.id).where(thing[author] == maker)
                self.drop_each(metadata.tables[table], and_(row[person] == reader, row[what].in_(theirs)))

    def _move_column(self, one: Reference) -> None:
        table, new = one.table, one.written(self._to)
        rule = RULES.get(table.name, _PLAIN)
        single = not any(one.column in key for key, _ in unique_keys(table))
        pointed_at = any(one.column in referred(key) for key in children_of(table))
        if single and not pointed_at:
            marks = self._connection.execute(select(*mark_of(table)).where(one.names(self._from))).all()
            if marks:
                self._connection.execute(update(table).where(one.names(self._from)).values({one.column: new}))
                old = one.written(self._from)
                self._journal.moved(table, one.column, old, new, marks)
            return
        if rule.per:
            self._settle_groups(one, rule)
        for row in self._rows(table, one.names(self._from)):
            if same := self._again(table, row):
                self.move(table, same, {one.column: new})

    def _settle_groups(self, one: Reference, rule: Rule) -> None:
        """Where a person's rows stay or go together: drop those of whom the other's are later."""
        table = one.table
        mine, theirs = (self._rows(table, one.names(person)) for person in (self._from, self._to))
        for group in sorted({tuple(row[name] for name in rule.per) for row in mine}):
            sides = [[row for row in rows if tuple(row[name] for name in rule.per) == group] for rows in (mine, theirs)]
            if all(sides):
                latest = [max(_moment(row, rule) for row in side) for side in sides]
                for row in sides[1] if latest[0] > latest[1] else sides[0]:
                    self.drop(table, row)

    def move(self, table: Table, row: Values, changes: Values) -> None:
        """Change what a row names. Of two rows that cannot both be, one is dropped for the other."""
        rule = RULES.get(table.name, _PLAIN)
        for rival in find_rivals(self._connection, table, row, changes):
            if not self._beats(row, rival, rule):
                self._fold(table, row, rival, rule)
                return
            self._fold(table, rival, row, rule)
            row = cast("Values", self._again(table, row))
        if any(name in referred(key) for name in changes for key in children_of(table)):
            self._replace(table, row, changes)
        else:
            self.change(table, row, changes)

    def _beats(self, row: Values, rival: Values, rule: Rule) -> bool:
        if rule.first is not None:
            column, order = rule.first
            places = [order.index(one[column]) if one[column] in order else len(order) for one in (row, rival)]
            if places[0] != places[1]:
                return places[0] < places[1]
        return bool(rule.later) and _moment(row, rule) > _moment(rival, rule)

    def _fold(self, table: Table, loser: Values, winner: Values, rule: Rule) -> None:
        """The winner takes what it lacks; what hung on the loser hangs on the winner; the loser goes."""
        taken: Values = {name: loser[name] for name in rule.fill if not winner[name] and loser[name]}
        for name in rule.unite:
            more = [one for one in loser[name] if one not in winner[name]]
            taken |= {name: [*winner[name], *more]} if more else {}
        taken |= {name: winner[name] + loser[name] for name in rule.add}
        self.change(table, winner, taken)
        self._leave_to(table, loser, {**winner, **taken})
        self.drop(table, loser)

    def _replace(self, table: Table, row: Values, changes: Values) -> None:
        """The same row under another name, because others point at that name: they are led to it one by one."""
        numbers = {column.name for column in table.primary_key} - set(changes)
        copy = {name: value for name, value in row.items() if name not in numbers} | changes
        made = self._connection.execute(insert(table).values(copy).returning(table)).one()
        new: Values = dict(made._mapping)
        self._journal.made(table, key_of(table, new))
        self._leave_to(table, row, new)
        self.drop(table, row)

    def _leave_to(self, table: Table, old: Values, new: Values) -> None:
        for key in children_of(table):
            names = list(zip(key.column_keys, referred(key), strict=True))
            changes = {child: new[parent] for child, parent in names if new[parent] != old[parent]}
            if changes:
                where = and_(*(key.table.c[child] == old[parent] for child, parent in names))
                for row in self._rows(key.table, where):
                    self.move(key.table, row, changes)

    # --- single steps, each of which is written down

    def change(self, table: Table, row: Values, changes: Values) -> None:
        """Set columns of a row that nothing points at by them."""
        was = {name: row[name] for name in changes if row[name] != changes[name]}
        if not was:
            return
        now = {name: changes[name] for name in was}
        self._connection.execute(update(table).where(same_row(table, row)).values(now))
        self._journal.changed(table, key_of(table, {**row, **now}), was, now)

    def drop_each(self, table: Table, where: ColumnElement[bool]) -> None:
        for row in self._rows(table, where):
            self.drop(table, row)

    def drop(self, table: Table, row: Values) -> None:
        """Delete a row with what the database would delete or empty beside it."""
        for key in children_of(table):
            names = list(zip(key.column_keys, referred(key), strict=True))
            if any(row[parent] is None for _, parent in names):
                continue
            where = and_(*(key.table.c[child] == row[parent] for child, parent in names))
            for child in self._rows(key.table, where):
                if key.ondelete == "CASCADE":
                    self.drop(key.table, child)
                else:
                    self.change(key.table, child, dict.fromkeys(key.column_keys))
        self._connection.execute(delete(table).where(same_row(table, row)))
        self._journal.dropped(table, row)

    # --- looking

    def _rows(self, table: Table, where: ColumnElement[bool]) -> list[Values]:
        query = select(table).where(where).order_by(*table.primary_key)
        return [dict(row._mapping) for row in self._connection.execute(query)]

    def _again(self, table: Table, row: Values) -> Values | None:
        return next(iter(self._rows(table, same_row(table, row))), None)


def find_rivals(
    connection: Connection, table: Table, row: Values, changes: Values, *, new: bool = False
) -> list[Values]:
    """Rows with which this one would share a unique key after these changes; new: it is not there yet."""
    after = row | changes
    found: list[Values] = []
    for key, condition in unique_keys(table):
        if not set(key).intersection(changes) or any(after[name] is None for name in key):
            continue
        where = [table.c[name] == after[name] for name in key]
        if condition is not None:
            inside = select(table).where(same_row(table, row), condition)
            if not new and connection.execute(inside).first() is None:
                continue
            where.append(condition)
        if not new:
            where.append(not_(same_row(table, row)))
        for rival in connection.execute(select(table).where(*where)):
            if dict(rival._mapping) not in found:
                found.append(dict(rival._mapping))
    return found


def referred(key: ForeignKeyConstraint) -> list[str]:
    """Columns that a foreign key points at, in its order."""
    return [element.column.name for element in key.elements]


def _moment(row: Values, rule: Rule) -> float:
    return next((row[name].timestamp() for name in rule.later if row[name] is not None), 0.0)
