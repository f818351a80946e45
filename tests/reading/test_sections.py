"""Digests whose author drew a line between their pieces: each piece stands for itself."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.explaining import explain
from worker.reading.reader import read
from worker.reading.sections import pieces_of, sections
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


@pytest.mark.parametrize(
    "cards",
    [
        pytest.param(
            "Marche pour le climat\nsam. 11 mars à 14:00\nPlace Foch, Auch\n56 participants\n\n"
            "Manif contre la réforme\nlun. 13 mars à 10:30\nGare, Tarbes\n24 participants",
            id="as a site shows them",
        ),
        pytest.param(
            "Marche pour le climat – Auch\nDate : samedi 11 mars\nHeure : 14h\nLieu : mairie\n\n"
            "Chaîne humaine – Tarbes\nDate : lundi 13 mars\nHeure : 10h30\nLieu : gare",
            id="with a label on each line",
        ),
        pytest.param(
            "À vos agendas !\n\nSAM. 11 MARS À 14:00\nMarche blanche\nAuch\n\n"
            "LUN. 13 MARS À 10:30\nRassemblement pour la paix\nTarbes",
            id="below a title",
        ),
        pytest.param(
            "Samedi 11 mars, 14 h\nMarche des fiertés\ndevant l'ARS, Auch\n\n"
            "Dimanche 12 mars, 17 h\nConcert\nThéâtre de Foix\n\n"
            "Lundi 13 mars, 10 h 30\nManif pour l'hôpital\nTarbes",
            id="with something else between",
        ),
        pytest.param(
            "Prochains rendez-vous :\nMarche blanche\nSamedi 11 mars 2023 à 14:00\nAuch, France\n"
            "Public · 42 réponses\nVélorution\nLundi 13 mars 2023 à 10:30\nTarbes, France\n"
            "Public · 28 réponses",
            id="without a line between",
        ),
    ],
)
def test_cards_of_an_agenda_are_each_of_their_own_rally(cards: str, gazetteer: Gazetteer) -> None:
    assert said_in(cards, AT, gazetteer) == {
        ("Auch", "2023-03-11", "14:00"),
        ("Tarbes", "2023-03-13", "10:30"),
    }
    claims = read(cards, AT, gazetteer).claims
    assert [cards[slice(*claim.spans.place[0])] for claim in claims] == ["Auch", "Tarbes"]


def test_what_no_card_is() -> None:
    assert pieces_of("Samedi 11 mars, 14 h\nAuch\n\nOn se retrouve lundi 13 mars à 10 h.") == []
    assert pieces_of("Samedi 11 mars, 14 h, Auch\n\nVenez !") == []
    assert pieces_of("Samedi 11 mars\nAuch, 14 h\nTarbes, 15 h\nLundi 13 mars\nFoix, 10 h") == []


def test_a_call_that_opens_a_paragraph_is_of_no_town_above_it(gazetteer: Gazetteer) -> None:
    text = (
        "Lundi 13 mars contre la réforme : Auch, 10 h 30, mairie. Tarbes, 15 h, place Foch.\n\n"
        "Les syndicats appellent à se mobiliser pour l'école mardi 14 mars. À Foix, on se "
        "retrouvera place de Verdun à 12 h."
    )
    assert said_in(text, AT, gazetteer) == {
        ("Auch", "2023-03-13", "10:30"),
        ("Tarbes", "2023-03-13", "15:00"),
        ("Foix", "2023-03-14", "12:00"),
    }
