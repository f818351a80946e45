import datetime as dt
from functools import cache

import pytest

from tests.reading import corpus
from worker.domain.explanation import Explanation, What, Why
from worker.reading.explaining import explain
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-09T12:00+01:00")


def _left(text: str, told: Explanation) -> dict[str, Why]:
    return {text[one.start : one.end]: one.why for one in told.left}


def _grounds(text: str, told: Explanation) -> dict[str, Why]:
    return {text[one.start : one.end]: one.why for claim in told.claims for one in claim.pieces}


@cache
def _explained(part: str, gazetteer: Gazetteer) -> list[tuple[corpus.Labelled, Explanation]]:
    return [
        (one, explain(one.text, one.published, gazetteer))
        for one in corpus.some([part], gazetteer, one_in=2)
    ]


@pytest.mark.parametrize("part", ["a", "b", "h", "x"])
def test_an_explanation_never_changes_the_reading(gazetteer: Gazetteer, part: str) -> None:
    for one, told in _explained(part, gazetteer):
        assert told.reading == read(one.text, one.published, gazetteer), one.name
        assert [claim.claim for claim in told.claims] == list(told.reading.claims)


@pytest.mark.parametrize("part", ["a", "b", "u", "x"])
def test_every_span_of_a_claim_has_its_rule_and_nothing_else_of_it_is_left_out(
    gazetteer: Gazetteer, part: str
) -> None:
    for one, told in _explained(part, gazetteer):
        spans = {
            span
            for claim in told.reading.claims
            for found in (claim.spans.place, claim.spans.date, claim.spans.time)
            for span in found
        }
        grounds = {(piece.start, piece.end) for claim in told.claims for piece in claim.pieces}
        assert spans <= grounds, one.name
        assert not grounds & {(piece.start, piece.end) for piece in told.left}, one.name


@pytest.mark.parametrize(
    ("text", "said", "why"),
    [
        pytest.param("Manif samedi place de Lyon", "Lyon", Why.NAMED_AFTER, id="a street"),
        pytest.param("Pas de manif à Nice samedi", "Nice", Why.DENIED, id="a denial"),
        pytest.param("Une manif à Nice samedi ?", "Nice", Why.QUESTION, id="a question"),
        pytest.param("Manif à Berlin samedi, à Pau dimanche", "Berlin", Why.ABROAD, id="abroad"),
        pytest.param("Réunion publique à Pau jeudi, 18 h", "Pau", Why.INDOOR, id="indoors"),
        pytest.param("Manif à Pau samedi 14h. Bus à 11h.", "11h", Why.TRANSPORT, id="a bus"),
        pytest.param(
            "Marche à Pau le 3 mai 2012 : 300 personnes.", "Pau", Why.TOO_OLD, id="history"
        ),
        pytest.param("Manif à Mende (Lozère) samedi", "Lozère", Why.ONLY_TELLS_WHICH, id="(…)"),
    ],
)
def test_what_is_left_out_has_its_rule(
    gazetteer: Gazetteer, text: str, said: str, why: Why
) -> None:
    assert _left(text, explain(text, PUBLISHED, gazetteer))[said] is why


@pytest.mark.parametrize(
    ("text", "said", "why"),
    [
        pytest.param("Manif à Pau samedi, 14h", "Pau", Why.ONLY_PLACE, id="one of that name"),
        pytest.param("Manif à Saint-Denis samedi", "Saint-Denis", Why.DOUBTFUL, id="homonyms"),
        pytest.param("Manif à Valence (26) samedi", "Valence", Why.TOLD_WHICH, id="(26)"),
        pytest.param("Manif à Pau samedi, 14h", "samedi", Why.WEEKDAY, id="a weekday"),
        pytest.param("Manif à Pau lundi prochain", "lundi prochain", Why.TURNED_WEEKDAY, id="turn"),
        pytest.param("Manif à Pau demain", "demain", Why.FROM_TODAY, id="tomorrow"),
        pytest.param(
            "Manif à Pau le dernier samedi d'avril",
            "dernier samedi d'avril",
            Why.TURNED_WEEKDAY,
            id="of a month",
        ),
        pytest.param("Manif à Pau le 25 mars", "25 mars", Why.DAY_AND_MONTH, id="a date"),
        pytest.param("Manif de Pau samedi : annulée", "annulée", Why.STATE_WORD, id="a state"),
        pytest.param("Hier 300 personnes à la manif de Pau", "300", Why.COUNTED, id="n"),
        pytest.param(
            "Rassemblement le lundi de Pâques à 14 h à Pau, place Verdun, contre la réforme.",
            "lundi de Pâques",
            Why.DAY_AND_MONTH,
            id="a feast that moves",
        ),
        pytest.param(
            "Au lendemain de la mobilisation, 300 personnes ont défilé à Pau. La marche du 7 mars "
            "avait réuni 500 personnes.",
            "Au lendemain ",
            Why.FROM_NAMED,
            id="a day around another",
        ),
    ],
)
def test_what_a_claim_rests_on_has_its_rule(
    gazetteer: Gazetteer, text: str, said: str, why: Why
) -> None:
    assert _grounds(text, explain(text, PUBLISHED, gazetteer))[said] is why


def test_a_day_said_in_another_sentence_is_told_as_carried(gazetteer: Gazetteer) -> None:
    text = "Grande manif samedi 18 mars. Rendez-vous à Pau, 14 h, place Clemenceau."

    (claim,) = explain(text, PUBLISHED, gazetteer).claims

    assert {one.what: one.carried for one in claim.pieces}[What.DAY]
    assert not {one.what: one.carried for one in claim.pieces}[What.HOUR]


def test_a_rally_heard_without_a_word_for_one_shows_no_such_word(gazetteer: Gazetteer) -> None:
    text = (
        "Une poignée d'habitués, hier, à Lure, au pied du tilleul qu'on veut abattre. Le tilleul, "
        "lui, tient bon."
    )

    told = explain(text, PUBLISHED, gazetteer)

    assert {piece.what for claim in told.claims for piece in claim.pieces} == {What.PLACE, What.DAY}


def test_a_testimony_is_explained_by_nothing(gazetteer: Gazetteer) -> None:
    text = "J'ai été agressée à Lille. Manif à Pau samedi."

    told = explain(text, PUBLISHED, gazetteer)

    assert told.reading.testimony
    assert (told.claims, told.left) == ((), ())


def test_pieces_quote_the_text_as_given_behind_a_repost_and_loose_accents(
    gazetteer: Gazetteer,
) -> None:
    text = "RT @lea: Manif a\u0300 Orle\u0301ans samedi, 14h"

    grounds = _grounds(text, explain(text, PUBLISHED, gazetteer))

    assert {"Orle\u0301ans", "samedi", "14h"} <= grounds.keys()
