"""The demonstration is the shipped campaign on other days, made once and renewed when over."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from worker import bootstrap, config
from worker.bench.posts import CAMPAIGN_TOWNS, ArchivePost
from worker.demo import calendar, folder, inbox
from worker.domain.kinds import DeliveryState
from worker.errors import StartError
from worker.reading.reader import read
from worker.services import planning, seed
from worker.services.installation import Installation
from worker.storage import plans
from worker.supervise import session

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


def _make(data: Path, now: datetime = NOW) -> bool:
    data.mkdir(exist_ok=True)
    return folder.fill(folder.place(data), now, bootstrap.randomness(1))


@pytest.mark.parametrize("days", range(21))
def test_the_sunday_lies_five_to_eleven_days_ahead(days: int) -> None:
    today = date(2026, 12, 20) + timedelta(days=days)

    sunday = calendar.sunday_after(today)

    assert sunday.weekday() == 6
    assert 5 <= (sunday - today).days <= 11


def test_the_thirteen_rallies_keep_their_day_of_the_week(tmp_path: Path) -> None:
    _make(tmp_path)
    places = bootstrap.gazetteer()

    moved = config.load(folder.config(tmp_path), places).campaign
    original = config.load(config.shipped(), places).campaign

    sunday = calendar.sunday_after(NOW.date())
    assert [(rally.place.code, rally.date - sunday) for rally in moved.rallies] == [
        (rally.place.code, rally.date - calendar.SUNDAY) for rally in original.rallies
    ]
    assert len(moved.rallies) == 13
    assert moved.starts_on <= NOW.date() - timedelta(days=3) < moved.ends_on
    assert all(rally.venue for rally in moved.rallies)
    assert not moved.live


# What is planned hangs on the hour, not on the database that keeps it.
@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
@pytest.mark.parametrize("days", range(7))
@pytest.mark.parametrize("hour", [3, 9, 23])
def test_at_any_hour_one_announcement_leaves_at_once_and_none_waits_for_a_person(
    store: str, tmp_path: Path, days: int, hour: int
) -> None:
    now = NOW.replace(hour=hour) + timedelta(days=days)
    _make(tmp_path / "data", now)
    found = config.load(folder.config(tmp_path / "data"), bootstrap.gazetteer())
    environment = config.Environment(
        config=tmp_path, data=tmp_path, database_url="", email_url="memory://"
    )
    here = Installation(
        environment=environment,
        campaign=found.campaign,
        sources=(),
        accounts=found.accounts,
        gazetteer=bootstrap.gazetteer(),
        demo=True,
    )
    seed.seed(here, now)
    planning.replan(here, now)

    every = plans.all_of(found.campaign.slug)
    assert [one.planned.wave for one in every if one.progress.state is DeliveryState.HELD] == []
    first = [one.planned for one in every if one.planned.due_at <= now + timedelta(minutes=1)]
    assert [one.wave for one in first] == ["Démonstration"]


def test_one_wave_of_one_town_leaves_within_the_first_minute(tmp_path: Path) -> None:
    _make(tmp_path)

    campaign = config.load(folder.config(tmp_path), bootstrap.gazetteer()).campaign

    (wave,) = [wave for wave in campaign.waves if wave.name == "Démonstration"]
    assert wave.moment.before is not None
    due = [
        rally.place.name
        for rally in campaign.rallies
        if rally.time is not None
        and NOW
        < datetime.combine(rally.date, rally.time, rally.place.zone) - wave.moment.before
        <= NOW + timedelta(minutes=1)
    ]
    assert due == ["Guadeloupe"]


def test_no_account_of_a_real_network_comes_with_it(tmp_path: Path) -> None:
    _make(tmp_path)

    accounts = config.load(folder.config(tmp_path), bootstrap.gazetteer()).accounts

    assert {account.kind.value for account in accounts} == {"dry_run"}


def test_a_demonstration_that_is_not_over_is_left_as_it_is(tmp_path: Path) -> None:
    _make(tmp_path)
    (tmp_path / "inbox" / "messages.jsonl").unlink()

    assert not _make(tmp_path, NOW + timedelta(days=2))
    assert not (tmp_path / "inbox" / "messages.jsonl").exists()


def test_a_demonstration_that_is_over_is_made_anew(tmp_path: Path) -> None:
    _make(tmp_path)
    (tmp_path / "portevoix.sqlite3").write_text("old")

    assert _make(tmp_path, NOW + timedelta(days=20))
    assert not (tmp_path / "portevoix.sqlite3").exists()
    assert (tmp_path / "inbox" / "messages.jsonl").exists()


def test_a_demonstration_whose_config_this_version_refuses_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def made_anew() -> bool:
        chance = bootstrap.randomness(1)
        return folder.fill(tmp_path, NOW, chance, is_fit=session._can_be_read)

    _make(tmp_path)
    monkeypatch.setenv("PORTEVOIX_CONFIG", str(folder.config(tmp_path)))
    config.environment.cache_clear()

    left = made_anew()
    campaign = folder.config(tmp_path) / "campaign.toml"
    campaign.write_text(campaign.read_text().replace("live = false", "of_an_older_version = 1"))
    renewed, left_again = made_anew(), made_anew()

    assert (left, renewed, left_again) == (False, True, False)
    config.environment.cache_clear()


def test_a_making_cut_in_the_middle_begins_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken, pytest.raises(OSError, match="disk"):
        broken.setattr(inbox, "fill", _full_disk)
        _make(tmp_path)

    assert _make(tmp_path)
    assert (tmp_path / "inbox" / "messages.jsonl").exists()


def _full_disk(*_: object) -> None:
    raise OSError("disk")


def test_a_folder_of_somebody_s_campaign_is_never_touched(tmp_path: Path) -> None:
    (tmp_path / "portevoix.sqlite3").write_text("mine")

    with pytest.raises(StartError, match="something else than a demonstration"):
        folder.place(tmp_path)


def test_the_folder_of_a_start_that_failed_early_is_still_empty(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "up.lock").touch()

    assert folder.place(tmp_path) == tmp_path


def test_every_place_is_spoken_of_by_enough_accounts_to_be_shown(tmp_path: Path) -> None:
    _make(tmp_path)

    lines = (tmp_path / "inbox" / "messages.jsonl").read_text().splitlines()

    posts = [msgspec.json.decode(line, type=ArchivePost) for line in lines]
    speaking = {
        town: len({post.author for post in posts if f" {town}" in post.text})
        for town in CAMPAIGN_TOWNS
    }
    assert len(posts) == inbox.POSTS
    assert min(speaking.values()) > 20, speaking
    assert all(datetime.fromisoformat(post.published) <= NOW for post in posts)


def test_no_post_names_a_day_that_would_make_a_rally_of_its_own(tmp_path: Path) -> None:
    folder.fill(tmp_path, NOW, bootstrap.randomness(1), posts=600)

    lines = (tmp_path / "inbox" / "messages.jsonl").read_text().splitlines()

    places = bootstrap.gazetteer()
    posts = [msgspec.json.decode(line, type=ArchivePost) for line in lines]
    readings = [read(one.text, datetime.fromisoformat(one.published), places) for one in posts]
    assert {claim.date for reading in readings for claim in reading.claims} <= {None}
