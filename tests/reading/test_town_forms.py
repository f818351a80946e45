"""In what forms a text names its towns: small letters, what they are, their people."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, towns_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-06T18:00+01:00")  # a Monday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "aix : samedi 14h rotonde, non au pass",
            {("Aix-en-Provence", "2023-03-11", "14:00")},
            id="a day and an hour behind a town in small letters",
        ),
        pytest.param(
            "manif retraites. ugine jeudi 17h sur la place",
            {("Ugine", "2023-03-09", "17:00")},
            id="a small one",
        ),
        pytest.param(
            "demain on bloque, toi ? montreuil c'est 6h30 croix de chavaux, bagnolet 6h devant Ed",
            {("Montreuil", "2023-03-07", "06:30"), ("Bagnolet", "2023-03-07", "06:00")},
            id="a sentence in small letters but for one capital",
        ),
        pytest.param(
            "sainté : demain 13h manif jean jau",
            {("Saint-Étienne", "2023-03-07", "13:00")},
            id="a nickname in small letters",
        ),
        pytest.param(
            "retraites C NON. samedi 14h mairie de sete",
            {("Sète", "2023-03-11", "14:00")},
            id="a building's large town without its accent",
        ),
        pytest.param("mange une orange samedi 14h, c'est bon", set(), id="a fruit"),
    ],
)
def test_sees_a_town_in_small_letters(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Eu, petite ville de 7 000 habitants, a manifesté samedi : 400 personnes.",
            ["Eu past"],
            id="what it is behind a name that is also a word",
        ),
        pytest.param(
            "Corps, 45 âmes : les blouses descendent samedi à 10 h dans la rue.",
            ["Corps planned"],
            id="how many live there",
        ),
        pytest.param(
            "Tournon-d'Agenais ne lâche pas ses paysans : vendredi à 19 heures, rassemblement.",
            ["Tournon-d'Agenais planned"],
            id="a village that refuses",
        ),
        pytest.param(
            "Grimaud tient à sa classe : trente parents se sont rassemblés samedi.",
            ["Grimaud past"],
            id="a town that holds on",
        ),
        pytest.param(
            "Florian ne lâche rien : il sera samedi à la manif de Gap.",
            ["Gap planned"],
            id="someone who does",
        ),
    ],
)
def test_sees_a_town_by_what_is_said_of_it(
    text: str, towns: list[str], gazetteer: Gazetteer
) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns


def test_counts_no_inhabitants(gazetteer: Gazetteer) -> None:
    text = "Corps, 45 âmes : les blouses ont défilé samedi contre la fermeture."

    assert [claim.figures for claim in read(text, PUBLISHED, gazetteer).claims] == [()]
