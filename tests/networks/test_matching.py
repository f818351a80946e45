import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest

from worker.errors import OutcomeUnknownError
from worker.networks.base import Looked, Outgoing
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


def ids(found: Looked) -> dict[int, str | None]:
    return {number.int: receipt.remote_id if receipt else None for number, receipt in found.items()}


def cut_off(*posts: Seen) -> Iterator[Seen]:
    yield from posts
    raise OutcomeUnknownError("gives 20 posts and none older")


def test_two_deliveries_that_say_the_same_are_each_found() -> None:
    posts = [Seen("b", "Le pont est fermé"), Seen("a", "le pont est fermé !")]

    found = match(posts, [sought(1), sought(2, minutes=1)])

    assert ids(found) == {1: "a", 2: "b"}


def test_one_post_is_the_proof_of_one_delivery_only() -> None:
    found = match([Seen("a", "Le pont est fermé")], [sought(1), sought(2)])

    assert sorted(ids(found).values(), key=str) == [None, "a"]


def test_a_post_made_before_one_was_first_tried_is_of_the_other() -> None:
    found = match([Seen("a", "Le pont est fermé", made_at=NOW)], [sought(1), sought(2, minutes=30)])

    assert ids(found) == {1: "a", 2: None}


def test_what_is_found_tells_when_it_was_made() -> None:
    found = match([Seen("a", "Le pont est fermé", made_at=NOW)], [sought(1)])

    assert [receipt.made_at for receipt in found.values() if receipt] == [NOW]


def test_a_post_is_found_though_the_clock_that_sent_it_was_two_hours_ahead() -> None:
    posts = [Seen("b", "Le pont est fermé", made_at=NOW), Seen("a", "Avant", made_at=NOW)]

    found = match(posts, [sought(1, minutes=120), sought(2, minutes=200)])

    assert ids(found) == {1: "b", 2: None}


def test_a_post_that_is_known_to_be_anothers_proves_nothing() -> None:
    again = replace(sought(1), others=frozenset({"a"}))

    found = match([Seen("a", "Le pont est fermé", made_at=NOW)], [again])

    assert ids(found) == {1: None}


def test_a_list_that_is_cut_tells_of_what_is_younger_than_its_end() -> None:
    end = NOW + dt.timedelta(days=20)
    fresh, gone = sought(1, "Venez", 60 * 24 * 21), sought(2, "Jamais dit", 60 * 24 * 21)
    old = sought(3, "Il y a des semaines")

    posts = cut_off(Seen("a", "Venez", made_at=fresh.first_call_at), Seen("b", "Avant", None, end))
    found = match(posts, [fresh, gone, old])

    assert ids(found) == {1: "a", 2: None}


def test_a_list_that_is_cut_before_anything_is_known_says_why() -> None:
    with pytest.raises(OutcomeUnknownError, match="none older"):
        match(cut_off(Seen("b", "Après", made_at=NOW)), [sought(1)])
