"""Digests whose author drew a line between their pieces: each piece stands for itself."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.explaining import explain
from worker.reading.reader import read
from worker.reading.sections import sections
from worker.reading.towns.gazetteer import Gazetteer

AT = dt.datetime.fromisoformat("2023-03-09T19:00+01:00")
CALL = "Le Cada ne fermera pas sans nous. Sarlat. Vendredi 17. 18 h. Place de la Grande-Rigaudie."
REPORT = "Défilé mardi à Arras : 450 manifestants de source policière contre la réforme."


@pytest.mark.parametrize("rule", ["—", "***", "- - -", "==========", "____", "* * *", "─────"])
def test_a_line_parts_the_pieces_of_a_digest(rule: str, gazetteer: Gazetteer) -> None:
    text = f"{REPORT}\n\n{rule}\n\n{CALL}"
    assert said_in(text, AT, gazetteer) == {
        ("Arras", "2023-03-07", "-"),
        ("Sarlat-la-Canéda", "2023-03-17", "18:00"),
    }
    claims = read(text, AT, gazetteer).claims
    assert {text[slice(*claim.spans.place[0])] for claim in claims} == {"Arras", "Sarlat"}
    assert [one.claim for one in explain(text, AT, gazetteer).claims] == list(claims)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Samedi 18 mars, contre la réforme\n—\nAuch : 14 h, place de la Libération\n—\n"
            "Tarbes : 10 h, place de Verdun",
            {("Auch", "2023-03-18", "14:00"), ("Tarbes", "2023-03-18", "10:00")},
            id="a day above the line",
        ),
        pytest.param(
            "Manifestation samedi 18 mars à 14 h à Auch, place de la Libération\n-----\n"
            "Contact : 05 62 00 00 00, Union locale de Tarbes",
            {("Auch", "2023-03-18", "14:00")},
            id="a signature below it",
        ),
        pytest.param(
            "Manif à Auch samedi 18 mars contre la réforme\n***\nManif à Auch samedi 18 mars, 14 h",
            {("Auch", "2023-03-18", "14:00")},
            id="one rally on both sides",
        ),
    ],
)
def test_what_leans_on_another_piece_is_read_with_it(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, AT, gazetteer) == said


def test_where_pieces_stand() -> None:
    text = "un\n---\n\n***\ndeux\n"
    assert [text[slice(*piece)].strip() for piece in sections(text)] == ["un", "deux"]
    assert sections("un - deux") == [(0, 9)]
    assert len(sections("\n---\nun" * 200)) <= 41
