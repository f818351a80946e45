"""What `check` learns of accounts whose tokens end, and of what lies at a network for later."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.domain.rallies import DRY
from tests.fakes.network_apis import FakeFacebook, FakeTelegram, Post, serving
from tests.services.installations import installation, plan
from worker.domain.announcement import Account
from worker.domain.campaign import Wave, WaveMoment
from worker.domain.kinds import NetworkKind
from worker.errors import RefusedError
from worker.services import fitting, probes
from worker.services.installation import Installation

NOW = dt.datetime.now(dt.UTC)
DAY = dt.timedelta(days=1)


@pytest.fixture
def api() -> FakeFacebook:
    return FakeFacebook()


@pytest.fixture
def page(api: FakeFacebook) -> Iterator[Account]:
    with serving(api) as url:
        yield Account(
            name="page",
            kind=NetworkKind.FACEBOOK_PAGE,
            handle=api.page,
            base_url=url,
            allow_private=True,
        )


def house(token: str) -> Installation:
    base = installation()
    tokens = (("PORTEVOIX_ACCOUNT_PAGE_TOKEN", token),)
    return replace(
        base,
        environment=replace(base.environment, tokens=tokens),
        campaign=replace(base.campaign, ends_on=(NOW + 30 * DAY).date()),
    )


def test_a_token_that_ends_before_the_campaign_is_wrong_long_before(
    api: FakeFacebook, page: Account
) -> None:
    api.expires_at = int((NOW + 20 * DAY).timestamp())

    with pytest.raises(RefusedError, match=f"ends on {(NOW + 20 * DAY).date()}.*renew it"):
        probes.account(house(api.token), page, NOW)


def test_a_token_that_ends_later_is_told_and_so_is_one_that_never_ends(
    api: FakeFacebook, page: Account
) -> None:
    never = probes.account(house(api.token), page, NOW)
    api.expires_at = int((NOW + 60 * DAY).timestamp())
    later = probes.account(house(api.token), page, NOW)

    assert never == "facebook_page: account Rassemblements; its token has no known end"
    assert (
        later
        == f"facebook_page: account Rassemblements; its token ends on {(NOW + 60 * DAY).date()}"
    )


def test_what_lies_there_for_later_is_told_soonest_first(api: FakeFacebook, page: Account) -> None:
    for number, hours in (("1", 5), ("2", 3)):
        due = int((NOW + dt.timedelta(hours=hours)).timestamp())
        api.add(Post(number, "texte", NOW.timestamp(), due))
    api.add(Post("3", "déjà là", NOW.timestamp()))

    found = probes.scheduled(house(api.token), page, NOW)

    assert [post for post, _ in found] == ["2", "1"]


def test_a_network_that_holds_nothing_for_later_is_not_asked() -> None:
    api = FakeTelegram()
    with serving(api) as url:
        channel = Account(
            name="page",
            kind=NetworkKind.TELEGRAM,
            handle=api.channel,
            base_url=url,
            allow_private=True,
        )
        assert probes.scheduled(house(api.token), channel, NOW) == ()

    assert api.calls == []


@pytest.mark.parametrize(
    ("doubles", "said"),
    [
        pytest.param(False, "is not sent again, a person is asked", id="silence"),
        pytest.param(True, 'is sent once more (in_doubt = "double")', id="double"),
    ],
)
def test_a_network_that_shows_nothing_says_what_becomes_of_a_lost_answer(
    *, doubles: bool, said: str
) -> None:
    api = FakeTelegram()
    with serving(api) as url:
        channel = Account(
            name="page",
            kind=NetworkKind.TELEGRAM,
            handle=api.channel,
            base_url=url,
            allow_private=True,
        )
        where = house(api.token)
        campaign = replace(where.campaign, doubles=doubles)

        assert said in probes.account(replace(where, campaign=campaign), channel, NOW)


def test_texts_zones_and_days_are_looked_at_before_they_matter() -> None:
    moment = WaveMoment(days=7, at=dt.time(18, 30))
    wave = Wave(name="J-7", moment=moment, text="", template="Venez {{ at_place }} " + "a" * 290)
    campaign = replace(installation().campaign, waves=(wave,))
    lyon, paris = plan("Lyon"), plan("Paris")
    lost = replace(lyon, place=replace(lyon.place, timezone="Europe/Nulle-Part"))

    found = list(fitting.misfits(campaign, [NetworkKind.X, NetworkKind.MASTODON], (lyon, paris)))

    assert [(one.wave, one.network, one.places) for one in found] == [
        ("J-7", NetworkKind.X, ("Lyon", "Paris"))
    ]
    assert "limit 280" in found[0].why
    assert fitting.zoneless((lost, paris)) == ("Europe/Nulle-Part (Lyon)",)
    assert fitting.passed((lyon,), dt.date(2017, 10, 30)) == ("Lyon 2017-10-29",)


@pytest.mark.parametrize(
    ("town", "date", "time", "said"),
    [
        ("Lyon", "2027-03-28", "02:30", "Lyon 2027-03-28 02:30 (skipped: 03:30 is meant)"),
        ("Lyon", "2027-10-31", "02:30", "Lyon 2027-10-31 02:30 (struck twice: the first is meant)"),
        ("Lyon", "2027-03-28", "03:00", None),
        ("Lyon", "2027-10-31", "03:00", None),
        ("Lyon", "2027-03-29", "02:30", None),
        ("Guadeloupe", "2027-03-28", "02:30", None),
    ],
)
def test_an_hour_that_the_change_of_clocks_skips_or_doubles_is_told(
    town: str, date: str, time: str, said: str | None
) -> None:
    rally = replace(plan(town), date=dt.date.fromisoformat(date), time=dt.time.fromisoformat(time))

    told = fitting.unsure_hours((rally, replace(rally, time=None)))

    assert told == ((said,) if said else ())


def test_the_evening_before_is_told_of_a_rally_at_midnight() -> None:
    rally = replace(plan("Lyon"), date=dt.date(2027, 3, 6), time=dt.time(0))

    told = fitting.midnights((rally, replace(rally, time=dt.time(0, 30)), plan("Lyon")))

    assert told == ("Lyon, the evening of 2027-03-05",)


def test_words_for_what_is_said_again_are_looked_at_before_they_matter() -> None:
    campaign = replace(
        installation().campaign,
        waves=(),
        cancellation_text="Annulé {{ at_place }}. " + "a" * 290,
        change_text="Ailleurs : {{ venue }}, et non {{ old }}",
        edit_text="Corrigé {{ at_place }}. " + "a" * 290,
    )
    networks = [NetworkKind.X, NetworkKind.TELEGRAM]

    found = list(fitting.misfits(campaign, networks, (plan("Lyon", venue="b" * 140),)))

    # An edit is for networks whose readers see it: not for X.
    assert [(one.wave, one.network) for one in found] == [
        ("Annulé", NetworkKind.X),
        ("Changement", NetworkKind.X),
    ]


@pytest.mark.parametrize(("hour", "named"), [(0, [("H-2", ("Paris",))]), (15, [])])
def test_a_wave_that_would_say_today_of_the_eve_is_named(
    hour: int, named: list[tuple[str, tuple[str, ...]]]
) -> None:
    moment = WaveMoment(before=dt.timedelta(hours=2))
    wave = Wave(name="H-2", moment=moment, text="", template="Aujourd'hui {{ at_place }}")
    night = replace(plan("Paris"), time=dt.time(hour, 15))
    campaign = replace(installation().campaign, waves=(wave,), rallies=(night,))

    assert list(fitting.untrue(campaign, night.date)) == named
    assert list(fitting.untrue(campaign, night.date + dt.timedelta(days=1))) == []


@pytest.mark.parametrize(
    ("wave", "named"),
    [
        pytest.param(
            Wave(
                name="J",
                moment=WaveMoment(days=0, at=dt.time(18, 30)),
                text="",
                template="Ce 29 octobre",
            ),
            [("J", ("Paris",))],
            id="on the evening of that afternoon",
        ),
        pytest.param(
            Wave(
                name="H-2",
                moment=WaveMoment(before=dt.timedelta(hours=2)),
                text="",
                template="Aujourd'hui {{ at_place }}",
                useful_until=WaveMoment(before=dt.timedelta(hours=3)),
            ),
            [("H-2", ("Paris",))],
            id="of use until an hour before it leaves",
        ),
        pytest.param(
            Wave(
                name="H-2",
                moment=WaveMoment(before=dt.timedelta(hours=2)),
                text="",
                template="Aujourd'hui {{ at_place }}",
            ),
            [],
            id="in time",
        ),
        pytest.param(
            Wave(
                name="Appel",
                moment=WaveMoment(on_confirmation=True),
                text="",
                template="Venez",
            ),
            [],
            id="whenever somebody confirms",
        ),
    ],
)
def test_a_wave_that_would_leave_too_late_to_be_of_use_is_named(
    wave: Wave, named: list[tuple[str, tuple[str, ...]]]
) -> None:
    afternoon = replace(plan("Paris"), time=dt.time(15))
    campaign = replace(installation().campaign, waves=(wave,), rallies=(afternoon,))

    told = list(fitting.waits_in_vain(campaign, afternoon.date))
    assert list(fitting.useless(campaign, afternoon.date)) == named
    assert [(one.wave, one.places) for one in told] == named
    assert list(fitting.useless(campaign, afternoon.date + dt.timedelta(days=1))) == []


@pytest.mark.parametrize(
    ("gap", "late"),
    [
        pytest.param(dt.timedelta(minutes=30), [], id="four within the two hours before"),
        pytest.param(dt.timedelta(hours=1), ["H-2 Paris", "H-2 Valence"], id="two within them"),
    ],
)
def test_a_gap_that_makes_waves_come_too_late_is_named(gap: dt.timedelta, late: list[str]) -> None:
    moment = WaveMoment(before=dt.timedelta(hours=2))
    wave = Wave(name="H-2", moment=moment, text="", template="Aujourd'hui {{ at_place }}")
    towns = ("Paris", "Lyon", "Valence (26)", "Ambérieu-en-Bugey")
    four = [replace(plan(town), time=dt.time(15)) for town in towns]
    campaign = replace(installation().campaign, waves=(wave,), rallies=tuple(four))
    account = Account(name="lent", kind=NetworkKind.MASTODON, gap=gap)
    today = four[0].date

    found = list(fitting.crowded(campaign, [DRY, account], today))

    assert [(one.name, list(names)) for one, names in found] == ([("lent", late)] if late else [])
    assert not list(fitting.crowded(campaign, [account], today + dt.timedelta(days=1)))


@pytest.mark.parametrize(
    ("ends_at", "named"),
    [
        pytest.param(dt.time(14), ["Paris 2017-10-29, 15:00 to 14:00"], id="before its start"),
        pytest.param(dt.time(2), [], id="in the night"),
        pytest.param(None, [], id="unknown"),
    ],
)
def test_an_end_that_is_a_slip_is_named(ends_at: dt.time | None, named: list[str]) -> None:
    one = replace(plan("Paris"), time=dt.time(15), ends_at=ends_at)

    assert list(fitting.endless((one,))) == named
