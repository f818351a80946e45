import datetime as dt
from uuid import UUID

from worker.networks.base import Outgoing
from worker.networks.matching import Seen, match

NOW = dt.datetime(2017, 10, 28, 16, tzinfo=dt.UTC)


def sought(number: int, text: str = "Le pont est fermé", minutes: int = 0) -> Outgoing:
    return Outgoing(
        delivery=UUID(int=number),
        text=text,
        language="fr",
        title="",
        first_call_at=NOW + dt.timedelta(minutes=minutes),
    )


def test_two_deliveries_that_say_the_same_are_each_found() -> None:
    posts = [Seen("b", "Le pont est fermé"), Seen("a", "le pont est fermé !")]

    found = match(posts, [sought(1), sought(2, minutes=1)])

    assert {number.int: receipt.remote_id for number, receipt in found.items()} == {1: "a", 2: "b"}


def test_one_post_is_the_proof_of_one_delivery_only() -> None:
    found = match([Seen("a", "Le pont est fermé")], [sought(1), sought(2)])

    assert len(found) == 1


def test_a_post_made_before_one_was_first_tried_is_of_the_other() -> None:
    found = match([Seen("a", "Le pont est fermé", made_at=NOW)], [sought(1), sought(2, minutes=30)])

    assert [number.int for number in found] == [1]
