"""What is Facebook's own: posts given early, and the numbers of its errors."""

import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest

from tests.fakes.canned import Canned, answering
from tests.fakes.network_apis import FakeFacebook, serving
from tests.networks.cases import exchange
from worker.clients.exchange import TokenRefusedError
from worker.clients.facebook import Facebook
from worker.errors import BusyError, OutcomeUnknownError, PortevoixError, RefusedError
from worker.networks.base import Outgoing
from worker.networks.facebook import FacebookNetwork

MINUTE = dt.timedelta(minutes=1)


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def on(url: str) -> FacebookNetwork:
    return FacebookNetwork(Facebook(exchange(url), "page-token", "424242"), now)


def outgoing(text: str = "Demain à Nantes", due_at: dt.datetime | None = None) -> Outgoing:
    return Outgoing(
        delivery=UUID(int=1), text=text, language="fr", first_call_at=now(), due_at=due_at
    )


def graph(code: int, message: str, status: int = 400, **more: object) -> Canned:
    error = {"message": message, "type": "OAuthException", "code": code, **more}
    return Canned(status, {"error": error})


# Numbers from developers.facebook.com/docs/graph-api/guides/error-handling, unless another source
# is named; the words as public reports quote them.
@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        pytest.param(
            graph(190, "Error validating access token: Session has expired", error_subcode=463),
            TokenRefusedError,
            id="token ended",
        ),
        pytest.param(
            graph(190, "The user must be an administrator of the page", error_subcode=492),
            TokenRefusedError,
            id="no longer an administrator",
        ),
        pytest.param(
            graph(200, "(#200) Permissions error", 403), TokenRefusedError, id="right missing"
        ),
        pytest.param(
            graph(10, "(#10) Application does not have permission", 403),
            TokenRefusedError,
            id="permission denied",
        ),
        pytest.param(
            graph(368, "Your message includes content that other people reported as abusive."),
            RefusedError,
            id="blocked (php-graph-sdk #528)",
        ),
        pytest.param(graph(100, "Invalid parameter"), RefusedError, id="parameter"),
        pytest.param(graph(32, "Page request limit reached"), BusyError, id="page limit"),
        pytest.param(graph(4, "Application request limit reached"), BusyError, id="app limit"),
        pytest.param(
            graph(1, "An unknown error occurred", 500), OutcomeUnknownError, id="unknown error"
        ),
        pytest.param(
            graph(1, "An unknown error has occurred."),
            OutcomeUnknownError,
            id="unknown error with 400 (php-graph-sdk #478)",
        ),
        pytest.param(
            graph(2, "Service temporarily unavailable", 503), OutcomeUnknownError, id="service down"
        ),
        pytest.param(
            graph(99, "Please retry", is_transient=True), OutcomeUnknownError, id="transient"
        ),
        pytest.param(Canned(200, {"success": True}), OutcomeUnknownError, id="no id in it"),
    ],
)
def test_a_refusal_is_understood(answer: Canned, expected: type[PortevoixError]) -> None:
    with answering(("POST", answer)) as (_, url), pytest.raises(PortevoixError) as raised:
        on(url).publish(outgoing())

    assert type(raised.value) is expected


@pytest.mark.parametrize("body", ["<html>", {"error": {"message": "x"}}, {"success": False}])
def test_an_edit_that_is_not_said_to_be_done_is_not_believed(body: object) -> None:
    edit = replace(outgoing(), edits="424242_1001")
    with answering(("POST", Canned(200, body))) as (_, url), pytest.raises(OutcomeUnknownError):
        on(url).publish(edit)


@pytest.mark.parametrize(
    "refusal",
    [
        pytest.param(graph(506, "Duplicate status message"), id="506 (facebook-csharp-sdk #119)"),
        pytest.param(
            graph(368, "You've already posted this. Posting the same content repeatedly"),
            id="368 (koala #422)",
        ),
    ],
)
def test_there_already_is_no_failure_and_looked_for(refusal: Canned) -> None:
    nothing = Canned(200, {"data": []})
    with (
        answering(("POST", refusal), ("GET", nothing)) as (script, url),
        pytest.raises(OutcomeUnknownError),
    ):
        on(url).publish(outgoing())

    edges = [asked.path.partition("?")[0].rpartition("/")[2] for asked in script.asked]
    assert edges == ["feed", "scheduled_posts", "feed"]


@pytest.mark.parametrize(
    ("attempt", "expected"), [(1, OutcomeUnknownError), (2, OutcomeUnknownError), (3, RefusedError)]
)
def test_there_already_and_not_to_be_found_is_doubt_and_then_a_persons(
    attempt: int, expected: type[PortevoixError]
) -> None:
    refusal, nothing = graph(506, "Duplicate status message"), Canned(200, {"data": []})
    with (
        answering(("POST", refusal), ("GET", nothing)) as (_, url),
        pytest.raises(PortevoixError) as raised,
    ):
        on(url).publish(replace(outgoing(), attempt=attempt))

    assert type(raised.value) is expected


def page(*texts: str, following: str = "") -> Canned:
    made = now().isoformat()
    posts = [{"id": f"424242_{text}", "message": text, "created_time": made} for text in texts]
    return Canned(200, {"data": posts, **({"paging": {"next": following}} if following else {})})


@pytest.mark.parametrize(
    "onward", ["until=1511434800&__paging_token=enc_A", "after=QVFI", "offset=100"]
)
def test_a_list_is_read_on_however_it_goes_on(onward: str) -> None:
    feed, at = "GET /v24.0/424242/feed", "https://graph.facebook.com/v24.0/424242/feed"
    first = page("autre", following=f"{at}?access_token=x&limit=25&{onward}")
    script = ("GET /v24.0/424242/scheduled_posts", page()), (feed, first), (feed, page("la nôtre"))
    with answering(*script) as (asked, url):
        found = on(url).look_up([outgoing("la nôtre")])

    receipt = found[UUID(int=1)]
    assert receipt
    assert receipt.remote_id == "424242_la nôtre"
    assert asked.asked[-1].path.endswith(onward)
    assert "limit=100" in asked.asked[-1].path


def test_a_list_that_goes_on_nobody_knows_how_proves_nothing() -> None:
    first = page("autre", following="https://graph.facebook.com/v24.0/424242/feed?page=2")
    script = ("GET /v24.0/424242/scheduled_posts", page()), ("GET /v24.0/424242/feed", first)
    with answering(*script) as (_, url), pytest.raises(OutcomeUnknownError, match="goes on"):
        on(url).look_up([outgoing("la nôtre")])


def test_with_time_left_it_lies_at_facebook_and_is_found_there() -> None:
    api, due = FakeFacebook(), now() + 30 * MINUTE
    with serving(api) as url:
        receipt = on(url).publish(outgoing(due_at=due))
        waiting = on(url).scheduled()
        found = on(url).look_up([outgoing()])

    assert waiting == {receipt.remote_id: due.replace(microsecond=0)}
    assert [one and one.remote_id for one in found.values()] == [receipt.remote_id]


def test_with_little_time_left_it_is_published_at_once() -> None:
    api = FakeFacebook()
    with serving(api) as url:
        on(url).publish(outgoing(due_at=now() + 10 * MINUTE))
        assert on(url).scheduled() == {}

    assert [post.due for post in api.posts.values()] == [0]


def test_what_lies_there_is_changed_and_taken_away() -> None:
    api, due = FakeFacebook(), now() + 30 * MINUTE
    with serving(api) as url:
        receipt = on(url).publish(outgoing(due_at=due))
        on(url).publish(
            Outgoing(
                delivery=UUID(int=2),
                text="CHANGEMENT",
                language="fr",
                first_call_at=now(),
                edits=receipt.remote_id,
            )
        )
        changed = api.texts()
        on(url).delete(receipt.remote_id)

    assert (changed, api.texts()) == (["CHANGEMENT"], [])


def test_the_card_is_that_of_the_first_link() -> None:
    api = FakeFacebook()
    with serving(api) as url:
        on(url).publish(outgoing("Infos : https://a.example/x #MeToo"))

    assert [post.link for post in api.posts.values()] == ["https://a.example/x"]


def test_a_token_without_the_right_to_post_is_found_out_at_check() -> None:
    with (
        serving(FakeFacebook(scopes=("pages_read_engagement",))) as url,
        pytest.raises(RefusedError, match="lacks pages_manage_posts"),
    ):
        on(url).check()


def test_a_token_that_cannot_read_what_was_published_is_found_out_at_check() -> None:
    told = {"is_valid": True, "scopes": ["pages_manage_posts", "pages_read_engagement"]}
    why = "(#10) This endpoint requires the 'pages_read_engagement' permission or …"
    answers = [
        ("GET /v24.0/424242/feed", graph(10, why)),
        ("GET /v24.0/424242?", Canned(200, {"id": "424242", "name": "Marches"})),
        ("GET /v24.0/debug_token", Canned(200, {"data": told})),
    ]
    with (
        answering(*answers) as (_, url),
        pytest.raises(RefusedError, match="give it pages_read_user_content as well"),
    ):
        on(url).check()


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param((("GET", Canned(200, "<!doctype html>")),), id="a page where JSON should be"),
        pytest.param(
            (
                ("GET /v24.0/424242", Canned(200, {"id": "424242", "name": "Marches"})),
                ("GET /v24.0/debug_token", Canned(200, "{}")),
            ),
            id="not a word of the token",
        ),
    ],
)
def test_a_server_in_trouble_takes_no_token_for_withdrawn(
    answers: tuple[tuple[str, Canned], ...],
) -> None:
    with answering(*answers) as (_, url), pytest.raises(OutcomeUnknownError):
        on(url).check()
