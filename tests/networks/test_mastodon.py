import datetime as dt
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from tests.fakes.canned import Canned, answering
from tests.fakes.network import TOKEN, Manners, serving
from worker.clients.exchange import Exchange, TokenRefusedError
from worker.clients.mastodon import Mastodon
from worker.errors import BusyError, OutcomeUnknownError, PortevoixError, RefusedError
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

    assert found == {UUID(int=1): receipt, UUID(int=2): None}


def test_a_link_that_is_shown_shortened_is_known_again() -> None:
    # Friendica leaves out « www. » and all after thirty signs.
    link, tag = "https://www.a.example/rassemblements/villes/75?y=1&z=2", "#MeToo"
    shown = (
        f'<p>Infos : <a href="{link.replace("&", "&amp;")}">a.example/rassemblements/vil…</a> '
        '<a href="https://m.example/tags/metoo">#<span>MeToo</span></a></p>'
    )
    listed = {"id": "1", "content": shown, "created_at": "2026-11-24T18:30:05.000Z"}
    sought = outgoing(1, f"Infos : {link} {tag}", dt.datetime(2026, 11, 24, 18, 30, tzinfo=dt.UTC))
    answers = [
        ("GET /api/v1/accounts/verify", Canned(200, {"id": "7"})),
        ("GET /api/v1/accounts/7/statuses", Canned(200, [listed])),
    ]
    with answering(*answers) as (_, url):
        found = network(url).look_up([sought])[sought.delivery]

    assert found
    assert found.remote_id == "1"


def test_a_post_that_names_somebody_is_known_again_without_their_server(tmp_path: Path) -> None:
    text = "Demain à Paris. Question : @nous-toutes@mastodon.example ou contact@a.example"
    with serving(tmp_path / "ledger") as (_, url):
        post = network(url)
        receipt = post.publish(outgoing(1, text))
        found = post.look_up([outgoing(1, text), outgoing(2, text.replace("nous", "vous"))])

    assert found == {UUID(int=1): receipt, UUID(int=2): None}


def test_a_post_from_before_the_first_call_is_not_ours(tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (_, url):
        post = network(url)
        post.publish(outgoing(1, TEXT))
        later = dt.datetime.now(dt.UTC) + dt.timedelta(hours=4)
        found = post.look_up([outgoing(1, TEXT, later)])

    assert found == {UUID(int=1): None}


def test_a_timeline_that_cannot_be_read_is_no_absence(tmp_path: Path) -> None:
    with serving(tmp_path / "ledger", Manners(readable=False)) as (_, url):
        post = network(url)
        with pytest.raises(OutcomeUnknownError):
            post.look_up([outgoing(1, TEXT)])


@pytest.mark.parametrize(
    ("app", "accepted"),
    [
        (Canned(200, {"name": "a", "scopes": ["profile"]}), False),
        (Canned(200, {"name": "a", "scopes": ["read", "follow"]}), False),
        (Canned(200, {"name": "a", "scopes": ["read", "write:statuses"]}), True),
        (Canned(200, {"name": "a", "scopes": ["read", "write"]}), True),
        (Canned(200, {"name": "a"}), True),
        (Canned(404, {"error": "Not Found"}), True),
    ],
)
def test_a_token_that_may_not_post_is_found_out_at_check(app: Canned, accepted: bool) -> None:  # noqa: FBT001 - a case
    me = Canned(200, {"id": "7", "source": {"privacy": "public"}})
    answers = [("GET /api/v1/accounts/verify", me), ("GET /api/v1/apps/verify", app)]
    with answering(*answers) as (_, url):
        if accepted:
            assert network(url).check() == "account 7"
        else:
            with pytest.raises(RefusedError, match="may not post; give it read write"):
                network(url).check()


def test_numbers_are_ids_as_well() -> None:
    at = dt.datetime(2026, 11, 24, 18, 30, tzinfo=dt.UTC)
    sought = outgoing(1, "Demain", at)
    shown = {"id": 42, "content": "<p>Demain</p>", "created_at": at.isoformat()}
    answers = [
        ("POST /api/v1/statuses", Canned(200, shown)),
        ("GET /api/v1/accounts/verify", Canned(200, {"id": 7})),
        ("GET /api/v1/accounts/7/statuses", Canned(200, [shown])),
    ]
    with answering(*answers) as (_, url):
        receipt = network(url).publish(sought)
        found = network(url).look_up([sought])

    assert receipt.remote_id == "42"
    assert found == {sought.delivery: receipt}


def test_a_list_with_what_cannot_be_read_is_no_absence() -> None:
    answers = [
        ("GET /api/v1/accounts/verify", Canned(200, {"id": "7"})),
        ("GET /api/v1/accounts/7/statuses", Canned(200, [{"uri": "https://a.example/1"}])),
    ]
    with answering(*answers) as (_, url), pytest.raises(OutcomeUnknownError):
        network(url).look_up([outgoing(1, "Demain")])


def test_a_look_up_asks_for_no_packed_answer_and_for_none_that_a_cache_has_kept() -> None:
    # RFC 9110, 12.5.3: who says nothing may be answered in any packing. RFC 9111, 5.2.1.4.
    answers = [("GET /api/v1/accounts/v", Canned(200, {"id": "7"})), ("GET", Canned(200, []))]
    with answering(*answers) as (script, url):
        network(url).look_up([outgoing(1, "Demain")])

    told = {(a.headers["Accept-Encoding"], a.headers["Cache-Control"]) for a in script.asked}
    assert told == {("identity", "no-cache")}


def test_checking_posts_nothing(tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (fake, url):
        assert network(url).check() == "account me"

    assert fake.calls == ["GET"]


# Words of Mastodon 4.5: config/locales/en.yml and doorkeeper.en.yml of its source; the last three
# are what snac 2.75, a proxy and a cut answer give.
@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        pytest.param(
            Canned(401, {"error": "The access token is invalid"}), TokenRefusedError, id="no token"
        ),
        pytest.param(
            Canned(401, {"error": "The access token was revoked"}), TokenRefusedError, id="revoked"
        ),
        pytest.param(
            Canned(403, {"error": "This action is outside the authorized scopes"}),
            TokenRefusedError,
            id="a token that may only read",
        ),
        pytest.param(
            Canned(403, {"error": "Your login is currently disabled"}),
            TokenRefusedError,
            id="a suspended account",
        ),
        pytest.param(
            Canned(422, {"error": "Validation failed: Text character limit of 500 exceeded"}),
            RefusedError,
            id="too long",
        ),
        pytest.param(
            Canned(404, {"error": "Record not found"}), RefusedError, id="answers nothing"
        ),
        pytest.param(
            Canned(500, {"error": "This request could not be processed"}),
            OutcomeUnknownError,
            id="500, as to a second use of a key (#40399)",
        ),
        pytest.param(
            Canned(503, {"error": "Remote data could not be fetched"}),
            OutcomeUnknownError,
            id="503",
        ),
        pytest.param(Canned(422, ""), TokenRefusedError, id="wordless 422 (snac)"),
        pytest.param(Canned(504, "<html>"), OutcomeUnknownError, id="504 (a proxy)"),
        pytest.param(Canned(200, ""), OutcomeUnknownError, id="an empty success"),
    ],
)
def test_a_refusal_is_understood(answer: Canned, expected: type[PortevoixError]) -> None:
    with answering(("POST", answer)) as (_, url), pytest.raises(PortevoixError) as raised:
        network(url).publish(outgoing(1, TEXT))

    assert type(raised.value) is expected


def test_a_limit_tells_when_it_ends() -> None:
    limit = Canned(429, {"error": "Too many requests"}, {"Retry-After": "90"})
    with answering(("POST", limit)) as (_, url), pytest.raises(BusyError) as raised:
        network(url).publish(outgoing(1, TEXT))

    assert raised.value.wait_seconds == 90


def test_what_lies_there_for_later_is_read_to_its_end() -> None:
    due = "2017-10-28T16:30:00.000Z"
    answers = [
        ("GET /api/v1/scheduled_statuses?limit=40&max_id=8", Canned(200, [])),
        (
            "GET /api/v1/scheduled_statuses",
            Canned(200, [{"id": "9", "scheduled_at": due}, {"id": "8"}]),
        ),
    ]
    with answering(*answers) as (_, url):
        found = network(url).scheduled()

    assert found == {"9": dt.datetime(2017, 10, 28, 16, 30, tzinfo=dt.UTC), "8": None}


def test_a_server_that_keeps_nothing_for_later_has_nothing_there() -> None:
    with answering() as (_, url):
        assert network(url).scheduled() == {}


@pytest.mark.parametrize("said", [{"error": "no list"}, [{"uri": "https://a.example/1"}]])
def test_a_list_of_what_is_for_later_that_cannot_be_read_is_not_empty(said: object) -> None:
    answers = [("GET /api/v1/scheduled_statuses", Canned(200, said))]
    with answering(*answers) as (_, url), pytest.raises(OutcomeUnknownError):
        network(url).scheduled()


@pytest.mark.parametrize("edits", [None, "7"])
def test_a_text_is_read_as_it_stands_whatever_its_account_prefers(edits: str | None) -> None:
    """glitch-soc's post_status_service.rb takes the preference of whoever names no type."""
    status = Canned(200, {"id": "7", "url": "https://a.example/7", "content": ""})
    with answering(("GET", status), ("P", status)) as (script, url):
        network(url).publish(replace(outgoing(1, "1. Place Foch *\n# 15 h"), edits=edits))

    sent = script.asked[-1].json()
    assert isinstance(sent, dict)
    assert (sent["status"], sent["content_type"]) == ("1. Place Foch *\n# 15 h", "text/plain")
