"""What `check` says of the database, of accounts that are gone and of this machine's clock."""

import datetime as dt
import time
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.domain.rallies import DRY, J7, SUNDAY
from tests.fakes.network import Fault, Manners, faults, serving
from tests.services.announcing import (
    CONFIRMED,
    J7_DUE,
    SOMEBODY,
    confirmed,
    house,
    mastodon,
    turn,
)
from tests.services.campaign import NOW, seeded
from tests.services.installations import installation, plan
from worker import bootstrap
from worker.domain.delivery import Event, Happening
from worker.domain.kinds import SourceKind
from worker.domain.post import Source
from worker.services import announce, check, check_texts, check_variables, seed
from worker.services.checked import Line, Verdict
from worker.services.tick import Chore
from worker.storage import account_states, chores
from worker.storage.models import Cell

WEEK = dt.timedelta(days=7)


def test_a_database_that_is_at_work_for_another_campaign_is_told(
    store: str, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    here = seeded(tmp_path / "data", store)
    now = dt.datetime.now(dt.UTC)

    alone = [one.detail for one in check.lines(here, "", now) if one.what == "database"]
    other = replace(here, campaign=replace(here.campaign, slug="autre-2017"))
    before = NOW - dt.timedelta(days=45)
    asked = [one for one in check.lines(other, "", before) if one.what == "database"]
    lacking = replace(here, campaign=replace(here.campaign, rallies=here.campaign.rallies[1:]))
    gone = [one for one in check.lines(lacking, "", before) if "no longer there" in one.detail]
    Cell.objects.create(campaign="autre-2026", base_day=0)
    after = list(check.lines(lacking, "", now))
    shared = [one for one in after if one.what == "database"]

    assert alone == ["reachable, tables up to date"]
    assert asked[1].detail == "holds another campaign, and not this one: metoo-2017"
    assert [one.detail for one in shared[1:]] == ["at work for another campaign: autre-2026"]
    assert shared[1].verdict is Verdict.WRONG
    # Nobody changed it: it was taken out of the file, and only a person calls a rally off.
    assert [one.todo.startswith("`portevoix rally cancel ") for one in gone] == [True]
    assert not [one for one in after if one.what.startswith("difference")]


def test_an_account_that_has_spoken_and_is_gone_is_told(store: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    with serving(tmp_path / "ledger") as (_, url):
        where = house((mastodon(url), DRY), (J7,))
        where = replace(where, environment=replace(where.environment, data=tmp_path / "data"))
        confirmed(where)
        turn(where, J7_DUE)
        renamed = replace(where, accounts=(mastodon(url, "collectif"),))

        same = [one for one in check.lines(where, "", J7_DUE) if one.what == "account paris"]
        gone = [one for one in check.lines(renamed, "", J7_DUE) if one.what == "account paris"]

    assert [one.detail for one in same] == ["mastodon: account me; its token has no known end"]
    assert [one.verdict for one in gone] == [Verdict.NOTE]
    assert "old name" in gone[0].todo
    assert not [one for one in check.lines(renamed, "", J7_DUE) if one.what == "account essai"]


def test_what_a_refused_token_kept_back_is_told_once_it_is_renewed(
    store: str, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    with serving(tmp_path / "ledger", Manners(faults=faults(Fault.FORBID))) as (_, url):
        where = house((mastodon(url),), (J7,))
        where = replace(where, environment=replace(where.environment, data=tmp_path / "data"))
        confirmed(where)
        turn(where, J7_DUE)

        told = [one for one in check.lines(where, "", J7_DUE) if one.what == "account paris"]
        past = [one for one in check.lines(where, "", J7_DUE + WEEK) if one.what == "account paris"]

    assert [one.verdict for one in told] == [Verdict.OK, Verdict.NOTE]
    assert told[1].detail == "refused 1 announcement of use yet"
    assert [one.verdict for one in past] == [Verdict.OK]


def test_trust_in_a_source_that_fills_in_no_rally_is_told() -> None:
    feed = Source(name="journal", kind=SourceKind.RSS, url="https://a.example", trusted=True)
    agenda = Source(name="agenda", kind=SourceKind.CALENDAR, url="https://a.example", trusted=True)

    told = check_variables.vain_trust(replace(installation(), sources=(feed, agenda)))

    assert [(one.what, one.verdict) for one in told] == [("source journal", Verdict.NOTE)]


def test_a_rally_that_has_been_held_is_no_mistyped_day(store: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    where = house((DRY,), (J7,))
    known = plan("Paris")
    mistyped = replace(known, date=SUNDAY - dt.timedelta(days=365))
    where = replace(
        where,
        environment=replace(where.environment, data=tmp_path / "data"),
        campaign=replace(where.campaign, rallies=(known, mistyped)),
    )
    seed.seed(where, CONFIRMED)

    lines = list(check.lines(where, "", CONFIRMED + dt.timedelta(days=11)))

    (told,) = [one.detail for one in lines if one.what == "rallies"]
    assert told == f"Paris {mistyped.date}: the day has passed, nothing is announced"


def test_an_account_that_was_suspended_is_told(store: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    where = house((DRY,), (J7,))
    where = replace(where, environment=replace(where.environment, data=tmp_path / "data"))
    announce.suspend(where, DRY.name, SOMEBODY, J7_DUE, on=True)

    told = [one for one in check.lines(where, "", J7_DUE) if one.what == f"account {DRY.name}"]

    announce.suspend(where, DRY.name, SOMEBODY, J7_DUE, on=False)
    busy = Event(what=Happening.BUSY, wait=dt.timedelta(hours=2))
    account_states.learn([(DRY.name, busy)], J7_DUE)
    asked = [one for one in check.lines(where, "", J7_DUE) if one.what == f"account {DRY.name}"]

    assert [one.verdict for one in told] == [Verdict.OK, Verdict.NOTE]
    assert "suspended" in told[1].detail
    assert [one.verdict for one in asked] == [Verdict.OK, Verdict.NOTE]
    assert asked[1].detail == "its network asks us to wait until 2017-10-22 20:30 +0200"


def test_a_server_that_takes_its_time_is_no_wrong_clock(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(_: str, *, embedded: bool) -> Line:
        time.sleep(0.8)
        return Line(what="broker", detail=str(embedded))

    monkeypatch.setattr(check, "_broker", slow)
    monkeypatch.setattr(check, "CLOCK_SLACK", dt.timedelta(seconds=0.5))
    (tmp_path / "data").mkdir()
    found = check.lines(seeded(tmp_path / "data", store), "", dt.datetime.now(dt.UTC))

    (line,) = [one for one in found if one.what == "clock"]
    assert line.verdict == Verdict.OK, line.detail


def test_a_broker_that_answers_beside_workers_that_are_silent_is_told(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answers(_: str, *, embedded: bool) -> Line:
        return Line(what="broker", detail=f"answers {embedded}")

    def told(now: dt.datetime) -> list[tuple[Verdict, str]]:
        found = check.lines(here, "", now)
        return [(one.verdict, one.detail) for one in found if one.what == "workers"]

    monkeypatch.setattr(check, "_broker", answers)
    (tmp_path / "data").mkdir()
    here, minute = seeded(tmp_path / "data", store), dt.timedelta(minutes=1)
    before = told(NOW)
    chores.claim_due({Chore.REPLAN: minute}, NOW)

    assert before == [(Verdict.NOTE, "none has run yet")]
    assert told(NOW + 2 * minute) == [(Verdict.OK, "at work")]
    assert told(NOW + 9 * minute) == [
        (Verdict.NOTE, f"nothing was done since {NOW + minute:%Y-%m-%d %H:%M} UTC")
    ]


def test_a_day_that_is_not_over_in_the_pacific_has_not_passed() -> None:
    papeete = bootstrap.gazetteer().by_code("98735")
    assert papeete
    here = installation([replace(plan("Paris"), place=papeete)])
    six_there = dt.datetime.combine(SUNDAY, dt.time(18), papeete.zone)

    def told(now: dt.datetime) -> list[str]:
        return [one.detail for one in check_texts.passed(here, now, reachable=False)]

    assert told(six_there) == []
    assert told(six_there + dt.timedelta(days=1)) == [
        f"Papeete {SUNDAY}: the day has passed, nothing is announced"
    ]


def test_a_campaign_is_over_once_its_last_day_is_in_paris(store: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    where = house((DRY,), (J7,))
    where = replace(where, environment=replace(where.environment, data=tmp_path / "data"))
    midnight = dt.datetime.combine(
        where.campaign.ends_on + dt.timedelta(days=1), dt.time(0, 10), ZoneInfo("Europe/Paris")
    )

    (told,) = [
        one.detail
        for one in check.lines(where, "", midnight.astimezone(dt.UTC))
        if one.what.startswith("campaign ")
    ]

    assert told.startswith("over since ")
