"""What a word can be to somebody who reads a report of an activity. One list, the same for every language."""

from __future__ import annotations

from enum import StrEnum


class Tag(StrEnum):
    """A part that a word plays; a word may play several, its neighbours decide."""

    # Who: nouns that can stand behind a number.
    GIVER = "giver"  # gave time: volunteers, helpers, trainers of a workshop
    REACHED = "reached"  # whom it was for: pupils, guests, donors, patients
    PEOPLE = "people"  # either, the activity decides: people, participants, women
    PRO = "pro"  # either, but never summed up with volunteers: teachers, students, doctors
    FRIEND = "friend"  # the writer's own circle: "five friends" leaves the writer out
    FELLOW = "fellow"  # one of them: "my sister"
    FAMILY = "family"  # stands for an unknown number of people: families, couples, groups
    THING = "thing"  # no people: objects, meals, animals, units, money
    CODE = "code"  # makes the number beside it a name: room, class, street, No
    # About a number.
    FIRST = "first"  # for the first time, new
    AGAIN = "again"  # came before
    EXPECTED = "expected"  # signed up, invited, planned: they did not (all) come
    SUBSET = "subset"  # of them, including
    MORE = "more"  # five more, another five
    ONLY = "only"  # before a number that is less than another: only nine came
    MINUS = "minus"
    AMENDS = "amends"  # takes back what was said before it: sorry, wait, I mean
    INSTEAD = "instead"  # before those who did not come: instead of
    UNDER = "under"  # before an upper bound, which says how many there were not: less than
    PER = "per"  # behind people: so many for each of something
    NTH = "nth"  # behind an ordinal that is no day then: the 3rd time, the 2nd floor
    ABROAD = "abroad"  # says of students that they came from elsewhere to tell of it: exchange, foreign
    HALF = "half"  # an unknown part of the number behind it: half of, most of
    HOUR = "hour"  # "Hours: 3"
    EACH = "each"
    SESSION = "session"  # one of several: lessons, days, shifts
    PER_DAY = "per-day"
    TOTAL = "total"
    LABOUR = "labour"  # volunteer hours: the sum over all
    BE = "be"  # may stand between a noun and its number: were, about, only
    US = "us"  # (five) of us
    WE = "we"
    ME = "me"  # the writer: I, me, myself
    ALONE = "alone"
    # Between words.
    AND = "and"
    WITH = "with"
    FOR = "for"  # before or behind whom it was for
    AS = "as"  # before the number of us: "à cinq", "zu fünft"
    TOGETHER = "together"  # with, as partners
    BUT = "but"
    STOP = "stop"  # ends the search for a noun: prepositions, articles, small words
    NOT = "not"
    # What happened.
    GAVE = "gave"  # gave time: helped, cleaned, visited, taught
    CAME = "came"  # was there, to give or as a guest
    GUEST = "guest"  # took part as a guest: attended, listened, received
    HANDS = "hands"  # those who come work: clean-up, planting, packing, shelter visit
    VISIT = "visit"  # those who come give their time, unless it is an event as well
    EVENT = "event"  # those who come are guests: workshop, café, concert, blood drive
    STARTED = "started"  # beside the clock time at which it began
    ENDED = "ended"  # beside the clock time at which it was over
    PAST = "past"  # says that something took place: was, took place, organised
    # What the message is, if it is no report.
    PLAN = "plan"
    ASK = "ask"
    CANCEL = "cancel"
    COURTESY = "courtesy"
    REMIND = "remind"
    NEED = "need"
    LOG = "log"
    # Where and with whom.
    IN = "in"  # a place may follow
    VENUE = "venue"  # a kind of place, no name: school, park, library
    SECTION = "section"
    PARTNER = "partner"  # organisation, association, agency
    NO_PLACE = "no-place"  # capitalised and no place: months, languages, feasts
    PRIVATE = "private"  # nobody else may see it
    OURS_ONLY = "ours-only"  # only the own section may see it
    FILLER = "filler"  # nothing to a title: hello, so, today
