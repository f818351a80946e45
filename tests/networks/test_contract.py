"""What announcing asks of every network, held against each adapter on a server of its kind."""

import datetime as dt
import itertools
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from tests.fakes.cutting import cutting
from tests.fakes.forms import Shown, png
from tests.networks import cases
from tests.networks.cases import WRONG, Case
from tests.servers import pds, snac
from worker.clients.exchange import TokenRefusedError
from worker.domain.images import ready
from worker.errors import OutcomeUnknownError, RefusedError, UnreachableError
from worker.networks.base import CannotEditError, Network, Outgoing

TEXT = "Demain à Nantes, 18 h : l'« Étoile ». Infos : https://a.example/x?y=1&z=2 #MeToo"
IMAGE, ALT = ready(png()), "Une place vue d'en haut, « pleine »"
NUMBERS = itertools.count()
SERVERS = {
    "mastodon": cases.mastodon,
    "snac": cases.on_snac,
    "telegram": cases.telegram,
    "facebook": cases.facebook,
    "x": cases.x,
}
needs_snac = pytest.mark.skipif(snac.program() is None, reason="snac is not installed")
needs_pds = pytest.mark.skipif(pds.folder() is None, reason="no PDS is installed (.ci/pds)")


@pytest.fixture(
    params=[
        "mastodon",
        pytest.param("snac", marks=needs_snac),
        pytest.param("bluesky", marks=needs_pds),
        "telegram",
        "facebook",
        "x",
    ]
)
def case(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Case]:
    name: str = request.param
    with ExitStack() as stack:
        if name == "bluesky":
            server = request.getfixturevalue("pds_server")
            found = cases.bluesky(server, f"nantes{next(NUMBERS)}")
        else:
            found = stack.enter_context(SERVERS[name](tmp_path))

        def opened(url: str, token: str) -> Network:
            network = found.open(url, token)
            stack.callback(network.close)
            return network

        yield replace(found, open=opened)


def outgoing(
    text: str = TEXT,
    delivery: UUID | None = None,
    reply_to: str | None = None,
    edits: str | None = None,
    *,
    shows: bool = False,
) -> Outgoing:
    return Outgoing(
        delivery=delivery or uuid4(),
        text=text,
        language="fr",
        title="Marches",
        first_call_at=dt.datetime.now(dt.UTC),
        reply_to=reply_to,
        edits=edits,
        image=IMAGE if shows else None,
        alt=ALT if shows else "",
    )


def test_a_text_stands_there_as_it_was_given(case: Case) -> None:
    receipt = case.open(case.url, case.token).publish(outgoing())

    assert case.texts() == [TEXT]
    assert receipt.remote_id


def test_what_was_published_is_found_and_nothing_else(case: Case) -> None:
    network, one = case.open(case.url, case.token), outgoing()
    receipt = network.publish(one)
    network.publish(outgoing("autre chose"))

    sought = [one, other := outgoing("jamais dit")]

    if case.reads_back:
        assert network.look_up(sought) == {one.delivery: receipt, other.delivery: None}
    else:
        with pytest.raises(OutcomeUnknownError):
            network.look_up(sought)


def test_a_lost_answer_is_unknown_and_settled_by_looking(case: Case) -> None:
    one = outgoing()
    with cutting(case.url, only=case.publishing) as (url, cutter):
        network = case.open(url, case.token)
        with pytest.raises(OutcomeUnknownError):
            network.publish(one)

        assert (cutter.cut, case.texts()) == (1, [TEXT])
        if case.reads_back:
            assert network.look_up([one])[one.delivery]


def test_where_a_key_exists_a_second_call_makes_no_second_post(case: Case) -> None:
    network, one = case.open(case.url, case.token), outgoing()

    receipts = [network.publish(one) for _ in range(2)]

    assert len(case.texts()) == (1 if case.once else 2)
    assert len({receipt.remote_id for receipt in receipts}) == len(case.texts())


def test_a_text_is_replaced_where_it_stands_or_that_is_refused(case: Case) -> None:
    network = case.open(case.url, case.token)
    receipt = network.publish(outgoing())
    edit = outgoing("CHANGEMENT à Nantes : 19 h", edits=receipt.remote_id)

    if case.editing is None:
        with pytest.raises(CannotEditError):
            network.publish(edit)
        return
    changed = [network.publish(edit) for _ in range(2)]
    edited = [one.remote_id for one in changed]

    assert (edited, case.texts()) == ([receipt.remote_id] * 2, [edit.text])
    assert {bool(one.url) for one in changed} == {bool(receipt.url)}


def test_a_lost_answer_to_an_edit_is_settled_by_looking(case: Case) -> None:
    if case.editing is None or not case.reads_back:
        return
    with cutting(case.url, only=case.editing) as (url, _):
        direct = case.open(case.url, case.token)
        receipt = direct.publish(outgoing())
        edit = outgoing("CHANGEMENT à Nantes : 19 h", edits=receipt.remote_id)
        before = direct.look_up([edit])
        with pytest.raises(OutcomeUnknownError):
            case.open(url, case.token).publish(edit)

        assert before == {edit.delivery: None}
        assert direct.look_up([edit])[edit.delivery]


def test_an_answer_to_a_post_is_another_post(case: Case) -> None:
    network = case.open(case.url, case.token)
    first = network.publish(outgoing())
    second = network.publish(outgoing("ANNULÉ", reply_to=first.remote_id))

    assert sorted(case.texts()) == ["ANNULÉ", TEXT]
    assert second.remote_id != first.remote_id


def test_what_answers_a_post_that_is_gone_is_said_all_the_same(case: Case) -> None:
    if not case.deletes:
        return
    network = case.open(case.url, case.token)
    first = network.publish(outgoing())
    network.delete(first.remote_id)
    network.publish(outgoing("ANNULÉ", reply_to=first.remote_id))

    assert case.texts() == ["ANNULÉ"]


def test_a_post_is_taken_away_or_that_is_refused(case: Case) -> None:
    network = case.open(case.url, case.token)
    receipt = network.publish(outgoing())

    if not case.deletes:
        with pytest.raises(RefusedError):
            network.delete(receipt.remote_id)
        return
    for _ in range(2):
        network.delete(receipt.remote_id)

    assert case.texts() == []


def test_an_image_stands_there_with_the_words_for_those_who_do_not_see_it(case: Case) -> None:
    case.open(case.url, case.token).publish(outgoing(shows=True))

    words = ALT if case.uploading else ""
    assert (case.texts(), case.images()) == ([TEXT], [Shown(IMAGE.content, words)])


def test_an_upload_whose_answer_is_lost_has_surely_posted_nothing(case: Case) -> None:
    if case.uploading is None:
        return
    one = outgoing(shows=True)
    with cutting(case.url, only=case.uploading) as (url, cutter):
        network = case.open(url, case.token)
        with pytest.raises(UnreachableError):
            network.publish(one)
        nothing = case.texts()
        network.publish(one)

    assert (cutter.cut, nothing, case.texts(), len(case.images())) == (1, [], [TEXT], 1)


def test_a_lost_answer_to_a_post_with_an_image_leaves_one(case: Case) -> None:
    if not (case.reads_back and case.once):
        return
    one = outgoing(shows=True)
    with cutting(case.url, only=case.publishing) as (url, _):
        network = case.open(url, case.token)
        with pytest.raises(OutcomeUnknownError):
            network.publish(one)
        network.publish(one)

        assert network.look_up([one])[one.delivery]
    assert (case.texts(), len(case.images())) == ([TEXT], 1)


def test_an_edit_keeps_the_image(case: Case) -> None:
    if case.editing is None:
        return
    network = case.open(case.url, case.token)
    receipt = network.publish(outgoing(shows=True))
    edit = outgoing("CHANGEMENT à Nantes : 19 h", edits=receipt.remote_id)
    network.publish(edit)

    assert (case.texts(), len(case.images())) == ([edit.text], 1)


def test_checking_names_the_account_and_posts_nothing(case: Case) -> None:
    assert case.open(case.url, case.token).check().startswith("account ")
    assert case.texts() == []


def test_a_wrong_token_is_a_refusal_at_check_and_at_publishing(case: Case) -> None:
    network = case.open(case.url, WRONG)

    with pytest.raises(TokenRefusedError):
        network.check()
    with pytest.raises(TokenRefusedError) as refused:
        network.publish(outgoing())
    assert case.texts() == []
    assert WRONG not in str(refused.value)


def test_nobody_there_is_surely_not_sent(case: Case) -> None:
    with pytest.raises(UnreachableError):
        case.open("http://127.0.0.1:9", case.token).publish(outgoing())
