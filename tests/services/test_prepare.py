"""Whose a database is: one campaign's, until nothing of it is at work any more."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.domain.rallies import DRY, J7
from tests.fakes.network import serving
from tests.services.announcing import J7_DUE, confirmed, house, mastodon, turn
from tests.services.campaign import NOW, seeded
from worker.domain.announcement import Account
from worker.domain.post import Post
from worker.errors import StartError
from worker.services import prepare, retention
from worker.services.count import count_posts
from worker.services.installation import Installation
from worker.storage.models import CampaignState


def renamed(where: Installation, slug: str = "autre") -> Installation:
    return replace(where, campaign=replace(where.campaign, slug=slug))


def test_a_changed_slug_does_not_announce_everything_once_more(store: str, tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        where = house((mastodon(url),), (J7,))
        where = replace(where, environment=replace(where.environment, data=tmp_path))
        confirmed(where)
        turn(where, J7_DUE)

        with pytest.raises(StartError, match=r"campaign 'essai'.*--data.*slug"):
            prepare.prepare(renamed(where), J7_DUE)
        prepare.prepare(where, J7_DUE)

    assert len(network.posts) == 1


def test_nobody_s_traces_stay_behind_unpurged_in_the_database_of_another_campaign(
    store: str, tmp_path: Path
) -> None:
    where = seeded(tmp_path, store)
    at = dt.datetime(2017, 10, 25, 12, tzinfo=dt.UTC)
    post = Post(platform="x", id="1", text="#MeToo à Lyon", published_at=at, author="id1")
    count_posts(where, [post], now=NOW)

    with pytest.raises(StartError, match="campaign 'metoo-2017'") as refused:
        prepare.prepare(renamed(where), NOW)
    assert "If that one is over, `portevoix purge`" in str(refused.value)
    retention.destroy_key(where, NOW)

    prepare.prepare(renamed(where), NOW)


@pytest.mark.parametrize(
    ("account", "days"),
    [
        pytest.param(DRY, 0, id="only tried"),
        pytest.param(mastodon("http://127.0.0.1:9"), 30, id="its rallies are over"),
    ],
)
def test_a_database_in_which_nothing_is_at_work_is_free(
    store: str, tmp_path: Path, account: Account, days: int
) -> None:
    where = house((account,), (J7,))
    where = replace(where, environment=replace(where.environment, data=tmp_path))
    confirmed(where)
    turn(where, J7_DUE)
    other = renamed(where)

    prepare.prepare(other, J7_DUE + dt.timedelta(days=days))

    assert "autre" in CampaignState.objects.values_list("slug", flat=True)


def test_a_command_is_for_the_campaign_that_is_there(store: str, tmp_path: Path) -> None:
    where = seeded(tmp_path, store)
    ahead = NOW - dt.timedelta(days=45)
    prepare.prepare(where, ahead)

    with pytest.raises(StartError, match=r"holds the campaign 'metoo-2017'.* --config"):
        prepare.prepare(renamed(where), ahead, begins=False)
    first = prepare.prepare(renamed(where), ahead)
    prepare.prepare(renamed(where), ahead, begins=False)

    assert first is not None
    assert first.startswith("New campaign 'autre' of ")
    assert " beside 'metoo-2017'; if you meant that one, name its --config" in first
    assert prepare.prepare(renamed(where), ahead) is None
