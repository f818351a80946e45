import datetime as dt
from pathlib import Path
from uuid import UUID

import pytest

from tests.fakes.network import TOKEN, Manners, serving
from worker.clients.exchange import Exchange
from worker.clients.mastodon import Mastodon
from worker.errors import OutcomeUnknownError
from worker.networks.base import Outgoing
from worker.networks.mastodon import MastodonNetwork
from worker.networks.matching import letters

TEXT = "Demain à Paris, 15 h : l'« Étoile ».\nInfos : https://a.example/x?y=1&z=2 #MeToo"


def network(url: str) -> MastodonNetwork:
    return MastodonNetwork(Mastodon(Exchange(url, allow_private=True, total_seconds=2), TOKEN))


def outgoing(number: int, text: str, first: dt.datetime | None = None) -> Outgoing:
    return Outgoing(
        delivery=UUID(int=number),
        text=text,
        language="fr",
        first_call_at=first or dt.datetime.now(dt.UTC),
    )


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param(TEXT.replace("https://", ""), id="scheme left out"),
        pytest.param(TEXT.replace("\n", " "), id="line break lost"),
        pytest.param(TEXT.replace("« ", "«\xa0"), id="no-break space"),
        pytest.param(TEXT.upper(), id="capitals"),
        pytest.param(TEXT.replace("É", "E\u0301"), id="accent apart"),
    ],
)
def test_a_text_is_known_again_however_a_server_dresses_it(shown: str) -> None:
    assert letters(shown) == letters(TEXT)


def test_texts_that_differ_in_a_digit_are_two() -> None:
    assert letters("à 15 h") != letters("à 16 h")


def test_what_was_published_is_found_and_nothing_else(tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (_, url):
        post = network(url)
        receipt = post.publish(outgoing(1, TEXT))
        for number in range(30):
            post.publish(outgoing(100 + number, f"autre {number}"))
        found = post.look_up([outgoing(1, TEXT), outgoing(2, "jamais")])

    assert found == {UUID(int=1): receipt}


def test_a_post_from_before_the_first_call_is_not_ours(tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (_, url):
        post = network(url)
        post.publish(outgoing(1, TEXT))
        later = dt.datetime.now(dt.UTC) + dt.timedelta(hours=1)
        found = post.look_up([outgoing(1, TEXT, later)])

    assert found == {}


def test_a_timeline_that_cannot_be_read_is_no_absence(tmp_path: Path) -> None:
    with serving(tmp_path / "ledger", Manners(readable=False)) as (_, url):
        post = network(url)
        with pytest.raises(OutcomeUnknownError):
            post.look_up([outgoing(1, TEXT)])


def test_checking_posts_nothing(tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (fake, url):
        assert network(url).check() == "account me"

    assert fake.calls == ["GET"]
