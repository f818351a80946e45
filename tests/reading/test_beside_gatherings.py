"""What is told beside a gathering: where the dead lived, when a court or a council sits."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

# A Monday evening.
PUBLISHED = dt.datetime.fromisoformat("2021-10-04T20:10+02:00")
TUESDAY, THURSDAY, SATURDAY = "2021-10-05", "2021-10-07", "2021-10-09"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Une marche blanche partira samedi à 11 h de la mairie de Dole, en mémoire de Léa, 17 "
            "ans, tuée à Gap.",
            {("Dole", SATURDAY, "11:00")},
            id="where she died",
        ),
        pytest.param(
            "Rassemblement samedi à 11 h devant la gare de Dole pour Léa, retrouvée morte lundi à "
            "Gap.",
            {("Dole", SATURDAY, "11:00")},
            id="where she was found",
        ),
        pytest.param(
            "Marche blanche samedi 11 h à Dole. Enzo avait 15 ans et vivait à Gap. Un hommage lui "
            "a "
            "été rendu vendredi au lycée.",
            {("Dole", SATURDAY, "11:00")},
            id="where he lived",
        ),
        pytest.param(
            "Demain, on se recueillera à Gap à 17 h, devant la mairie. Une marche blanche aura "
            "lieu "
            "samedi à Dole, 11 h.",
            {("Gap", TUESDAY, "17:00"), ("Dole", SATURDAY, "11:00")},
            id="a silent gathering",
        ),
        pytest.param(
            "La marche contre les violences faites aux femmes de Dole partira samedi à 11 h.",
            {("Dole", SATURDAY, "11:00")},
            id="a cause that names women",
        ),
        pytest.param(
            "Procès jeudi à Dole : le comité de soutien appelle à se rassembler devant le tribunal "
            "à 13 h.",
            {("Dole", THURSDAY, "13:00")},
            id="a trial",
        ),
        pytest.param(
            "Trois syndicalistes jugés jeudi à Dole. Leurs camarades se donnent rendez-vous devant "
            "le tribunal à 13 h, l'audience débutant à 14 h.",
            {("Dole", THURSDAY, "13:00")},
            id="a hearing that begins later",
        ),
        pytest.param(
            "Le conseil municipal de Roanne se réunit jeudi à 18 h 30. Le collectif appelle à se "
            "rassembler devant la mairie une demi-heure avant.",
            {("Roanne", THURSDAY, "18:00")},
            id="before a council",
        ),
        pytest.param(
            "Procès jeudi à Dole : le parquet requiert un an de prison.",
            set(),
            id="a trial alone",
        ),
        pytest.param(
            "Dimanche, la famille se recueillera à 17 h au cimetière de Gap.",
            set(),
            id="at a grave",
        ),
    ],
)
def test_what_stands_beside_a_gathering(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said
