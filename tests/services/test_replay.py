"""October 2017 once more: the shipped campaign and script on three accounts."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from django.db import connection

from tests.services.installations import installation
from worker import bootstrap
from worker import config as configuration
from worker.domain.announcement import Account
from worker.domain.cells import CENTRAL_ZONE
from worker.domain.kinds import NetworkKind
from worker.errors import ConfigError, NotFoundError
from worker.services.replay import Moment, bounds, replay

PASSED: dict[str, tuple[Moment, ...]] = {}
ACCOUNTS = ("un", "deux", "trois")
THREE = [Account(name=name, kind=NetworkKind.MASTODON) for name in ACCOUNTS]


@pytest.fixture
def october(store: str, tmp_path: Path) -> tuple[Moment, ...]:
    """Replayed once on each database: all that comes of it is what is returned."""
    del store
    if connection.vendor not in PASSED:
        PASSED[connection.vendor] = _passed(tmp_path)
    return PASSED[connection.vendor]


def _passed(data: Path, accounts: Sequence[Account] = THREE) -> tuple[Moment, ...]:
    folder, gazetteer = configuration.shipped(), bootstrap.gazetteer()
    loaded = configuration.load(folder, gazetteer)
    base = installation()
    where = replace(
        base,
        environment=replace(base.environment, data=data),
        campaign=loaded.campaign,
        accounts=tuple(accounts),
        gazetteer=gazetteer,
    )
    return tuple(replay(where, configuration.script(folder, gazetteer), *bounds(where)))


def sent(moments: Sequence[Moment], place: str) -> list[tuple[str, str]]:
    """Return (local minute, wave) of what the first account sent about *place*."""
    return [
        (f"{one.at:%m-%d %H:%M %z}", one.wave)
        for one in moments
        if (one.place, one.what, one.account) == (place, "sent", "un")
    ]


def test_october_2017_passes_again(october: tuple[Moment, ...]) -> None:
    # Summer time ended in Paris in the night to the 29th, and not in Guadeloupe.
    assert sent(october, "Paris") == [
        ("10-22 18:30 +0200", "J-7"),
        ("10-26 18:30 +0200", "J-3"),
        ("10-28 18:30 +0200", "J-1"),
        ("10-29 13:00 +0100", "H-2"),
    ]
    assert sent(october, "Guadeloupe") == [
        ("10-22 18:30 -0400", "J-7"),
        ("10-26 18:30 -0400", "J-3"),
        ("10-28 18:30 -0400", "J-1"),
        ("10-29 12:00 -0400", "H-2"),
    ]
    assert [moment for moment, _ in sent(october, "Nice")] == [
        "11-18 18:30 +0100",
        "11-22 18:30 +0100",
        "11-24 18:30 +0100",
        "11-25 13:00 +0100",
    ]
    asked = [(one.place, one.words) for one in october if one.what == "asked"]
    assert asked == [("Lyon", "13:00 or 14:00?")]
    corrections = [one for one in october if one.wave == "Changement"]
    assert sorted(one.account for one in corrections) == sorted(ACCOUNTS)
    assert {f"{one.at:%m-%d %H:%M}" for one in corrections} == {"10-29 10:00"}
    assert all("la porte d'Aix. N'allez plus à : Vieux-Port" in one.words for one in corrections)
    last = next(o for o in october if (o.place, o.wave, o.what) == ("Marseille", "H-2", "sent"))
    assert "la porte d'Aix" in last.words
    said = [(one.account, one.words) for one in october if one.what == "sent"]
    assert len(said) == len(set(said))
    assert all(a.at <= b.at for a, b in pairwise([one for one in october if one.what == "sent"]))


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_an_account_that_leaves_a_gap_sends_one_after_the_other(store: str, tmp_path: Path) -> None:
    shy = Account(name="un", kind=NetworkKind.MASTODON, gap=dt.timedelta(minutes=10))

    eve = [
        f"{one.at:%H:%M}"
        for one in _passed(tmp_path, (shy,))
        if (one.what, one.wave, f"{one.at:%m-%d %z}") == ("sent", "J-1", "10-28 +0200")
    ]

    assert eve == ["18:30", "18:40", "18:50", "19:00"]


def test_a_changed_hour_is_told_as_hours_are_everywhere(october: tuple[Moment, ...]) -> None:
    changed = [one.words for one in october if (one.place, one.what) == ("Nice", "changed")]

    assert changed == ["venue: place Masséna, time: 15:00"]


def _only_paris(data: Path, *accounts: Account, **fields: object) -> list[Moment]:
    """Replay the last wave of one rally, with *fields* of it changed."""
    folder, gazetteer = configuration.shipped(), bootstrap.gazetteer()
    campaign = configuration.load(folder, gazetteer).campaign
    wave = replace(campaign.waves[-1], **fields)  # type: ignore[arg-type]
    base = installation()
    where = replace(
        base,
        environment=replace(base.environment, data=data),
        campaign=replace(campaign, rallies=campaign.rallies[:1], waves=(wave,)),
        accounts=accounts,
        gazetteer=gazetteer,
    )
    return list(replay(where, (), *bounds(where)))


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_a_text_may_be_as_long_as_its_own_network_takes_it(store: str, tmp_path: Path) -> None:
    del store
    long = "Aujourd'hui {{ at_place }}" + " : venez" * 50
    kinds = {"un": NetworkKind.MASTODON, "deux": NetworkKind.BLUESKY}
    accounts = [Account(name=name, kind=kind) for name, kind in kinds.items()]
    shorter = ((NetworkKind.BLUESKY, "Aujourd'hui {{ at_place }}"),)

    moments = _only_paris(tmp_path, *accounts, template=long, variants=shorter)

    said = {(one.account, one.what, len(one.words)) for one in moments}
    assert said == {("un", "sent", 419), ("deux", "sent", 19)}


def test_what_waits_for_approval_is_asked_at_its_minute(store: str, tmp_path: Path) -> None:
    del store
    folder, gazetteer = configuration.shipped(), bootstrap.gazetteer()
    campaign = configuration.load(folder, gazetteer).campaign
    base = installation()
    where = replace(
        base,
        environment=replace(base.environment, data=tmp_path),
        campaign=replace(
            campaign,
            rallies=campaign.rallies[:1],
            waves=(replace(campaign.waves[-1], approval_needed=True),),
        ),
        accounts=(Account(name="un", kind=NetworkKind.MASTODON),),
        gazetteer=gazetteer,
    )

    moments = list(replay(where, (), *bounds(where)))

    assert [(one.what, f"{one.at:%m-%d %H:%M}") for one in moments] == [
        ("asked", "10-29 13:00"),
        ("missed", "10-29 15:00"),
    ]
    assert moments[0].words.startswith("approve? Aujourd'hui à Paris, 15 h")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('at = "2017-10-29T10:00Z"\nvenue = "x"', "a moment of the place's clock"),
        ('at = "2017-10-29T10:00"', "needs something that changes"),
        ('at = "soon"\nvenue = "x"', "soon"),
    ],
)
def test_a_script_s_mistakes_are_one_line(tmp_path: Path, line: str, says: str) -> None:
    (tmp_path / "replay.toml").write_text(f'[[change]]\nplace = "Lyon"\n{line}\n')

    with pytest.raises(ConfigError, match=says):
        configuration.script(tmp_path, bootstrap.gazetteer())


def test_a_replay_is_of_whole_days_of_the_country() -> None:
    folder, gazetteer = configuration.shipped(), bootstrap.gazetteer()
    campaign = configuration.load(folder, gazetteer).campaign

    first, last = bounds(replace(installation(), campaign=campaign))

    assert f"{first.astimezone(CENTRAL_ZONE):%d.%m %H:%M}" == "15.10 00:00"
    assert f"{last.astimezone(CENTRAL_ZONE):%d.%m %H:%M}" == "27.11 00:00"


def test_a_campaign_without_rallies_has_nothing_to_replay() -> None:
    with pytest.raises(NotFoundError, match="nothing to replay"):
        bounds(installation())
