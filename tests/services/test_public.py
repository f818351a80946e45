"""What everybody sees: confirmed rallies, numbers of the day rounded to 5, records that stay."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.storage.reading_only import only_read
from tests.web.site import CODES, PARIS, SLUG, Site, make, place
from worker.domain.campaign import RallyPlan
from worker.domain.kinds import FigureKind, RallyStatus, Speaker
from worker.domain.post import Report
from worker.errors import NotFoundError
from worker.services import erase, public, rallies, tallies
from worker.services.public import PublicRally
from worker.storage import snapshots

NOON = dt.datetime(2017, 10, 24, 12, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


@pytest.fixture
def site(store: str, tmp_path: Path) -> Site:
    made = make(tmp_path, NOON)
    made.seed()
    return made


def of(site: Site, town: str, now: dt.datetime) -> PublicRally:
    seen = public.current(site.installation, now)
    (found,) = (one for one in seen.rallies if one.place_code == CODES[town])
    return found


def test_public_numbers_are_rounded_and_stand_still_until_the_next_day(site: Site) -> None:
    site.count("Lyon", 46)

    first = of(site, "Lyon", NOON)
    site.count("Lyon", 90, days_ago=1)
    same_day = of(site, "Lyon", NOON + dt.timedelta(hours=9))
    next_day = of(site, "Lyon", NOON + DAY)

    assert (first.accounts, same_day.accounts, next_day.accounts) == (45, 45, 90)


def test_where_nothing_can_be_kept_the_last_numbers_stay_with_their_day(site: Site) -> None:
    site.count("Lyon", 46)
    of(site, "Lyon", NOON)
    site.count("Lyon", 90, days_ago=1)

    with only_read():
        seen = public.current(site.installation, NOON + DAY)

    (lyon,) = (one for one in seen.rallies if one.place_code == CODES["Lyon"])
    assert (lyon.accounts, seen.counted_at) == (45, NOON)
    assert of(site, "Lyon", NOON + DAY).accounts == 90


def test_organisers_see_theirs_a_quarter_of_an_hour_later(site: Site) -> None:
    site.count("Lyon", 46)
    tallies.latest(site.installation, now=NOON)
    site.count("Lyon", 90, days_ago=1)

    seen = [
        {view.place.code: view.numbers.persons for view in views if view.place}[CODES["Lyon"]]
        for minutes in (14, 16)
        for views in [tallies.latest(site.installation, now=NOON + dt.timedelta(minutes=minutes))]
    ]

    assert seen == [46, 90]


def test_few_accounts_are_hidden_from_the_public(site: Site) -> None:
    site.count("Lyon", 9)
    site.count("Paris", 60)

    found = of(site, "Lyon", NOON)

    assert (found.accounts, found.masked) == (None, True)


def test_that_nobody_is_left_of_few_is_told_to_none(site: Site) -> None:
    """Whoever types an account on /effacement/ may look the next day whether it was there."""
    site.count("Lyon", 1)
    of(site, "Lyon", NOON)
    tallies.latest(site.installation, now=NOON)
    (gone,) = erase.forget(
        site.installation, ["https://social.example/users/Lyon0"], "mastodon", NOON
    )
    assert gone.persons == 1

    found = of(site, "Lyon", NOON + DAY)
    seen = tallies.latest(site.installation, now=NOON + DAY)
    (lyon,) = (one for one in seen if one.place and one.place.code == CODES["Lyon"])
    days = tallies.latest(site.installation, "day", CODES["Lyon"], now=NOON + DAY)

    assert (found.accounts, found.masked) == (None, True)
    assert lyon.numbers.suppressed
    assert [one.numbers.suppressed for one in days] == [True]


def test_before_anybody_was_counted_accounts_are_unknown_and_then_show_at_once(site: Site) -> None:
    before = of(site, "Lyon", NOON)
    site.count("Lyon", 46)

    assert (before.accounts, before.masked) == (None, False)
    assert of(site, "Lyon", NOON).accounts == 45


def test_a_rally_that_came_after_the_numbers_of_the_day_has_none_until_the_next(site: Site) -> None:
    site.count("Paris", 60)
    day_s = of(site, "Nice", NOON)
    plan = RallyPlan(place=place("Nice"), date=site.day, venue="place Masséna")
    later = NOON + dt.timedelta(hours=2)
    added = rallies.add(site.installation, plan, "claire@example.org", later)
    rallies.confirm(site.installation, added.id, "claire@example.org", later)

    told = {
        one.on: one.accounts
        for one in public.current(site.installation, later).rallies
        if one.place_code == CODES["Nice"]
    }
    tomorrow = [one.accounts for one in public.current(site.installation, NOON + DAY).rallies]

    assert told == {day_s.on: 0, site.day: None}
    assert None not in tomorrow


def test_an_unconfirmed_rally_is_in_nothing_public_until_a_person_confirms_it(site: Site) -> None:
    plan = RallyPlan(place=place("Nice"), date=site.day, venue="place Masséna")
    added = rallies.add(site.installation, plan, "claire@example.org", NOON)

    number = public.record(site.installation, NOON)
    rallies.confirm(site.installation, added.id, "claire@example.org", NOON)

    assert added.id not in {one.rally for one in public.kept(site.installation, number).rallies}
    assert added.id in {one.rally for one in public.current(site.installation, NOON).rallies}


def test_a_cancelled_rally_stays_visible_as_cancelled_at_once(site: Site) -> None:
    rally = of(site, "Lyon", NOON).rally

    rallies.cancel(site.installation, rally, "claire@example.org", NOON)

    assert of(site, "Lyon", NOON).status is RallyStatus.CANCELLED


def test_a_record_stays_what_it_was_and_is_kept_once_while_nothing_changes(site: Site) -> None:
    site.count("Lyon", 46)
    site.declare("Lyon", 160, 820, NOON)

    number = public.record(site.installation, NOON)
    again = public.record(site.installation, NOON + dt.timedelta(hours=1))
    site.declare("Lyon", 190, 900, NOON + dt.timedelta(hours=2))
    other = public.record(site.installation, NOON + dt.timedelta(hours=2))

    (old,) = (
        one for one in public.kept(site.installation, number).rallies if one.place_code == "69123"
    )
    assert number == again != other
    assert [(one.going, one.interested) for one in old.events] == [(160, 820)]
    assert of(site, "Lyon", NOON + dt.timedelta(hours=2)).events[0].going == 190


def test_a_record_keeps_who_published_what(site: Site) -> None:
    report = Report(
        place_code=CODES["Lyon"],
        on=site.day,
        kind=FigureKind.ATTENDANCE,
        low=300,
        high=300,
        approx=True,
        said_by=Speaker.POLICE,
        publisher="Un journal",
        url="https://journal.example/a",
        as_of=NOON,
    )
    site.publish(report)

    number = public.record(site.installation, NOON)

    (found,) = (
        one for one in public.kept(site.installation, number).rallies if one.place_code == "69123"
    )
    assert found.reports == (report,)


def test_what_an_event_declared_stands_beside_what_was_read_with_it(site: Site) -> None:
    monday, friday = NOON - 4 * DAY, NOON - dt.timedelta(hours=1)
    site.declare("Lyon", 1_600, 8_000, monday)
    site.declare("Lyon", None, 10_000, friday)

    (event,) = of(site, "Lyon", NOON).events

    assert (event.going, event.interested, event.as_of) == (None, 10_000, friday)


def test_a_number_that_nobody_was_shown_is_no_record(site: Site) -> None:
    tallies.latest(site.installation, now=NOON)
    organisers = snapshots.latest_number(SLUG, tallies.ORGANISERS, NOON)
    assert organisers is not None

    with pytest.raises(NotFoundError):
        public.kept(site.installation, organisers)


def test_what_was_not_read_lately_is_in_the_record(site: Site) -> None:
    assert public.current(site.installation, NOON).gaps == (("rss", None),)


def test_of_old_days_the_last_snapshot_stays_and_every_record(site: Site) -> None:
    site.count("Lyon", 46)
    moments = [NOON + dt.timedelta(hours=6 * n) for n in range(16)]  # noon, 18, 0 and 6 o'clock UTC
    for now in moments:
        tallies.snapshot(site.installation, now)
    number = public.record(site.installation, NOON)

    public.snapshot(site.installation, moments[-1])

    left = [now for now in moments if taken_exactly_at(now)]
    limit = moments[-1] - public.KEPT_WHOLE
    last_of_day = {now.astimezone(PARIS).date(): now for now in moments if now < limit}
    assert left == [now for now in moments if now >= limit or now in last_of_day.values()]
    assert public.kept(site.installation, number).taken_at == NOON


def taken_exactly_at(now: dt.datetime) -> bool:
    found = snapshots.latest(SLUG, tallies.ORGANISERS, now)
    return found is not None and found[0] == now


def test_the_chore_takes_the_numbers_of_a_day_once(site: Site) -> None:
    site.count("Lyon", 46)

    for hours in range(30):
        public.snapshot(site.installation, NOON + dt.timedelta(hours=hours))

    taken = {
        found[0]
        for hours in range(30)
        if (found := snapshots.latest(SLUG, public.NUMBERS, NOON + dt.timedelta(hours=hours)))
    }
    # Midnight in Paris is ten hours after noon in UTC.
    assert taken == {NOON, NOON + dt.timedelta(hours=10)}
    assert replace(public.current(site.installation, NOON), taken_at=NOON).counted_at == NOON
