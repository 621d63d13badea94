"""Zones and countries from what people type: tables in four scripts, and promises that hold for any text at all."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handlers.kit.cities import cities
from handlers.kit.countries import NAME_LANGUAGES, country_codes, country_name, find_country
from handlers.kit.formats import zone_city
from handlers.kit.likeness import Candidates, Exact, Found, NameIndex, Nothing, Reason, fold
from handlers.kit.places import ZoneLabel, canonical_zone, find_zone, zone_exists, zone_label
from handlers.kit.zones import (
    clock_choices,
    clock_offsets,
    country_zones,
    offset_label,
    offset_minutes,
    zone_country,
    zone_places,
    zones_for_clock,
    zones_near,
)

WINTER = datetime(2026, 1, 15, 10, 0, tzinfo=UTC)
SUMMER = datetime(2026, 7, 15, 10, 0, tzinfo=UTC)

moments = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 # aware by timezones


def offered(found: Found[str]) -> tuple[str, ...]:
    """What the person is shown, whether it is one thing or several."""
    return (found.value,) if isinstance(found, Exact) else found.values if isinstance(found, Candidates) else ()


@pytest.mark.parametrize(
    ("typed", "zone"),
    (
        ("Tbilisi", "Asia/Tbilisi"),
        ("  tbilisi ", "Asia/Tbilisi"),
        ("Тбилиси", "Asia/Tbilisi"),
        ("თბილისი", "Asia/Tbilisi"),
        ("ᲗᲑᲘᲚᲘᲡᲘ", "Asia/Tbilisi"),
        ("Tiflis", "Asia/Tbilisi"),
        ("в Тбилиси", "Asia/Tbilisi"),
        ("Erevan", "Asia/Yerevan"),
        ("Ереван", "Asia/Yerevan"),
        ("ԵՐԵՎԱՆ", "Asia/Yerevan"),
        ("Երևան", "Asia/Yerevan"),
        ("Bakı", "Asia/Baku"),
        ("Душанбе", "Asia/Dushanbe"),
        ("Хуҷанд", "Asia/Dushanbe"),
        ("ქუთაისი", "Asia/Tbilisi"),
        ("Батуми", "Asia/Tbilisi"),
        ("Գյումրի", "Asia/Yerevan"),
        ("Gəncə", "Asia/Baku"),
        ("Lyon", "Europe/Paris"),
        ("à Paris", "Europe/Paris"),
        ("ZÜRICH", "Europe/Zurich"),
        ("sao paulo", "America/Sao_Paulo"),
        ("Санкт-Петербург", "Europe/Moscow"),
        ("Petersburg", "Europe/Moscow"),
        ("Calcutta", "Asia/Kolkata"),
        ("Киев", "Europe/Kyiv"),
        ("France", "Europe/Paris"),
        ("Грузия", "Asia/Tbilisi"),
        ("საქართველო", "Asia/Tbilisi"),
        ("საფრანგეთი", "Europe/Paris"),
        ("Հայաստան", "Asia/Yerevan"),
        ("Тоҷикистон", "Asia/Dushanbe"),
        ("GE", "Asia/Tbilisi"),
        ("UK", "Europe/London"),
        ("Kosovo", "Europe/Belgrade"),
        ("Paris, France", "Europe/Paris"),
        ("London UK", "Europe/London"),
        ("Anywhere, Armenia", "Asia/Yerevan"),
        ("Europe/Paris", "Europe/Paris"),
        ("europe/kiev", "Europe/Kyiv"),
        ("america/new york", "America/New_York"),
        ("UTC", "Etc/UTC"),
    ),
)
def test_a_place_that_is_clear_is_found(typed: str, zone: str) -> None:
    assert find_zone(typed, WINTER) == Exact(zone)


@pytest.mark.parametrize(
    ("typed", "zone"),
    (
        ("Tiblisi", "Asia/Tbilisi"),
        ("თბილისში", "Asia/Tbilisi"),
        ("из Москвы", "Europe/Moscow"),
        ("я живу в Ереване", "Asia/Yerevan"),
        ("Дюшамбе", "Asia/Dushanbe"),
        ("გიუმრი", "Asia/Yerevan"),
        ("new york city", "America/New_York"),
        ("Buenos", "America/Argentina/Buenos_Aires"),
        ("Gerogia", "Asia/Tbilisi"),
    ),
)
def test_a_slip_is_offered_and_not_taken(typed: str, zone: str) -> None:
    found = find_zone(typed, WINTER)
    assert isinstance(found, Candidates)
    assert found.reason is Reason.ALIKE
    assert zone in found.values


@pytest.mark.parametrize(
    ("typed", "zones"),
    (
        ("Cordoba", {"America/Argentina/Cordoba", "Europe/Madrid"}),
        ("Birmingham", {"Europe/London", "America/Chicago"}),
        ("Victoria", {"America/Vancouver", "Indian/Mahe", "Australia/Melbourne"}),
        ("San Juan", {"America/Argentina/San_Juan", "America/Puerto_Rico"}),
        ("Granada", {"America/Grenada", "Europe/Madrid"}),
        ("Congo", {"Africa/Kinshasa", "Africa/Brazzaville"}),
        ("Russia", {"Europe/Moscow", "Asia/Vladivostok", "Europe/Kaliningrad"}),
        ("Mexico", {"America/Mexico_City", "America/Tijuana"}),
        ("Springfield, USA", {"America/New_York", "America/Los_Angeles"}),
        ("IST", {"Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"}),
    ),
)
def test_a_name_of_several_zones_is_asked_about(typed: str, zones: set[str]) -> None:
    found = find_zone(typed, WINTER)
    assert isinstance(found, Candidates)
    assert zones <= set(found.values)


@pytest.mark.parametrize(
    "typed", ("", "   ", "🙂", "qwertyuiop", "14:00", "no", "12 volunteers", "+99", "/", "?" * 5000)
)
def test_what_is_no_place_is_not_found(typed: str) -> None:
    assert isinstance(find_zone(typed, WINTER), Nothing)


@pytest.mark.parametrize("typed", ("+4", "UTC+4", "utc +4", "GMT+04:00", "+0400", "+4 ч", "МСК+1"))
def test_an_offset_gives_the_persons_country_first(typed: str) -> None:
    found = find_zone(typed, WINTER, country="AM", prefer=("GE",))
    assert isinstance(found, Candidates)
    assert found.values[:2] == ("Asia/Yerevan", "Asia/Tbilisi")


def test_an_offset_depends_on_the_season() -> None:
    assert "Europe/Paris" in offered(find_zone("+1", WINTER, country="FR"))
    assert "Europe/Paris" not in offered(find_zone("+1", SUMMER, country="FR"))
    assert "Europe/Paris" in offered(find_zone("+2", SUMMER, country="FR"))


def test_a_place_outside_the_persons_country_becomes_a_question() -> None:
    assert find_zone("Berlin", WINTER, country="GE") == Candidates(("Europe/Berlin", "Asia/Tbilisi"), Reason.ELSEWHERE)
    granada = find_zone("Granada", WINTER, country="ES")
    assert isinstance(granada, Candidates)
    assert granada.values[0] == "Europe/Madrid"


def test_every_zones_printed_city_finds_that_zone() -> None:
    missed = [
        (language, place.zone, city)
        for language in NAME_LANGUAGES
        for place in zone_places()
        if place.zone not in offered(find_zone(city := zone_city(place.zone, language), WINTER))
    ]
    assert not missed


def test_every_country_name_printed_in_each_language_finds_that_country() -> None:
    missed = [
        (language, code, name)
        for language in NAME_LANGUAGES
        for code in country_codes()
        if code not in offered(find_country(name := country_name(code, language)))
    ]
    assert not missed


def test_every_city_of_the_list_lies_in_a_zone_that_exists() -> None:
    zones = {place.zone for place in zone_places()}
    for name, home in cities():
        if "/" in home:
            assert home in zones, home
        else:
            assert len(country_zones(home, WINTER)) == 1, f"{home} keeps several clocks: give {name} a zone"
        assert isinstance(find_zone(name, WINTER), Exact | Candidates), name


def test_every_zone_that_can_be_answered_exists_here() -> None:
    assert all(zone_exists(place.zone) for place in zone_places())
    assert not zone_exists("Europe/Atlantis")
    assert not zone_exists("../../etc/passwd")


@pytest.mark.parametrize(
    ("typed", "code"),
    (
        ("ge", "GE"),
        ("FRA", "FR"),
        ("United States", "US"),
        ("США", "US"),
        ("აშშ", "US"),
        ("Англия", "GB"),
        ("Holland", "NL"),
        ("Côte d'Ivoire", "CI"),
        ("cote divoire", "CI"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("en France", "FR"),
        ("Azərbaycan", "AZ"),
        ("Norge", "NO"),
        ("Deutschland", "DE"),
        ("ЧЕХИЯ", "CZ"),
    ),
)
def test_a_country_is_found_by_any_of_its_names(typed: str, code: str) -> None:
    assert find_country(typed) == Exact(code)


@pytest.mark.parametrize(
    ("typed", "code"), (("Gerogia", "GE"), ("в Грузии", "GE"), ("Азербаджан", "AZ"), ("Amrenia", "AM"))
)
def test_a_misspelt_country_is_offered(typed: str, code: str) -> None:
    found = find_country(typed)
    assert isinstance(found, Candidates)
    assert code in found.values


def test_two_countries_of_one_name_are_asked_about() -> None:
    assert set(offered(find_country("Congo"))) == {"CD", "CG"}


def test_a_countrys_clocks_are_few_and_its_main_one_comes_first() -> None:
    assert country_zones("US", WINTER)[:4] == (
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
    )
    assert country_zones("RU", WINTER)[0] == "Europe/Moscow"
    assert len(country_zones("RU", WINTER)) == 11
    assert country_zones("FR", WINTER) == ("Europe/Paris",)
    assert country_zones("ZZ", WINTER) == ()


@pytest.mark.parametrize(
    ("local", "country", "zone"),
    (
        (time(14, 0), "GE", "Asia/Tbilisi"),
        (time(14, 3), "GE", "Asia/Tbilisi"),
        (time(13, 55), "AM", "Asia/Yerevan"),
        (time(15, 30), "IN", "Asia/Kolkata"),
        (time(0, 0), "US", "Pacific/Honolulu"),
        (time(23, 0), "NZ", "Pacific/Auckland"),
    ),
)
def test_the_clock_on_the_wall_gives_the_zone(local: time, country: str, zone: str) -> None:
    assert zones_for_clock(WINTER, local, (country,))[0] == zone


def test_the_date_line_gives_both_sides() -> None:
    assert set(clock_offsets(WINTER, time(0, 0))) == {-600, 840}


def test_buttons_of_times_show_the_countrys_own_clock() -> None:
    choices = clock_choices(WINTER, ("GE", "TJ"))
    assert (time(14, 0), 240) in [(choice.local_time, choice.offset_minutes) for choice in choices]
    assert (time(15, 0), 300) in [(choice.local_time, choice.offset_minutes) for choice in choices]
    assert len(choices) <= 8
    assert list(choices) == sorted(choices, key=lambda choice: choice.offset_minutes)


@pytest.mark.parametrize(
    ("latitude", "longitude", "country", "zone"),
    (
        (41.65, 41.64, None, "Asia/Tbilisi"),
        (41.65, 41.64, "GE", "Asia/Tbilisi"),
        (45.76, 4.84, None, "Europe/Paris"),
        (55.03, 82.92, "RU", "Asia/Novosibirsk"),
        (-33.87, 151.2, "AU", "Australia/Sydney"),
        (64.15, -21.94, None, "Atlantic/Reykjavik"),
    ),
)
def test_a_shared_location_offers_the_nearest_zones(
    latitude: float, longitude: float, country: str | None, zone: str
) -> None:
    assert zones_near(latitude, longitude, WINTER, country)[0] == zone


@pytest.mark.parametrize(
    ("latitude", "longitude"), ((91.0, 0.0), (0.0, 181.0), (float("nan"), 0.0), (0.0, float("inf")))
)
def test_a_position_off_the_globe_is_nowhere(latitude: float, longitude: float) -> None:
    assert zones_near(latitude, longitude, WINTER) == ()


@given(st.floats(-90, 90), st.floats(-180, 180), moments)
def test_a_location_always_gets_an_answer_whose_clock_is_near_the_sun(
    latitude: float, longitude: float, now: datetime
) -> None:
    zones = zones_near(latitude, longitude, now)
    assert zones
    for zone in zones:
        apart = abs((offset_minutes(zone, now) - longitude * 4 + 720) % 1440 - 720)
        assert apart <= 180


@given(st.text(max_size=300), moments, st.sampled_from((None, "GE", "RU", "US", "ZZ", "")))
@example("\x00", WINTER, None)
@example("İ" * 100, WINTER, "GE")
def test_no_text_makes_it_stumble(text: str, now: datetime, country: str | None) -> None:
    found = find_zone(text, now, country=country)
    for zone in offered(found):
        assert zone_exists(zone)
    find_country(text)


@given(st.sampled_from(zone_places()), moments)
def test_the_time_somebody_reads_off_their_clock_leads_to_their_zone(place: object, now: datetime) -> None:
    zone = place.zone  # type: ignore[attr-defined]
    local = now.astimezone(ZoneInfo(zone)).time()
    found = zones_for_clock(now, local, (zone_country(zone) or "",), limit=12)
    here = offset_minutes(zone, now)
    assert any(offset_minutes(one, now) == here and zone_country(one) == zone_country(zone) for one in found)


@given(st.integers(-12 * 4, 14 * 4))
def test_an_offset_we_print_is_read_back(quarters: int) -> None:
    minutes = quarters * 15
    found = find_zone(offset_label(minutes), WINTER)
    assert all(zone == "Etc/UTC" or offset_minutes(zone, WINTER) == minutes for zone in offered(found))


@pytest.mark.parametrize(
    ("one", "other"),
    (("Тбилиси", "თბილისი"), ("SÃO PAULO", "sao-paulo"), ("Кутаиси", "ქუთაისი"), ("Saint‑Étienne", "saint etienne")),
)
def test_spellings_and_scripts_fold_together(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_an_index_of_anything_gives_exact_choices_or_nothing() -> None:
    sections = NameIndex((("Tbilisi", 1), ("Yerevan Youth", 2), ("Lyon", 3), ("lyon", 4)))
    assert sections.find("თბილისი") == Exact(1)
    assert sections.find("LYON") == Candidates((3, 4), Reason.SAME_NAME)
    assert sections.find("yerevan yuoth") == Candidates((2,), Reason.ALIKE)
    assert sections.find("Youth") == Candidates((2,), Reason.ALIKE)
    assert sections.find("Oslo") == Nothing()


def test_ids_that_are_no_place_on_a_map_are_not_taken() -> None:
    assert canonical_zone("Etc/GMT+4") is None  # its sign is the other way round from what people mean
    assert canonical_zone("EST") is None
    assert canonical_zone("Europe") is None


def test_work_on_a_long_text_is_bounded() -> None:
    start = datetime.now(tz=UTC)
    find_zone("Tbilisi " * 100_000, WINTER)
    assert datetime.now(tz=UTC) - start < timedelta(seconds=2)


@pytest.mark.parametrize(
    ("zone", "language", "label"),
    (
        ("Asia/Tbilisi", "ru", ("Тбилиси", "Грузия", "UTC+4", "14:00")),
        ("Asia/Kolkata", "ka", ("კალკუტა", "ინდოეთი", "UTC+5:30", "15:30")),
        ("America/St_Johns", "en", ("St John’s", "Canada", "UTC-3:30", "06:30")),
        ("Etc/UTC", "fr", ("UTC", "", "UTC", "10:00")),
    ),
)
def test_a_zone_is_described_for_its_confirmation(zone: str, language: str, label: tuple[str, str, str, str]) -> None:
    assert zone_label(zone, language, WINTER) == ZoneLabel(zone, *label)
