"""What a council, a mayor or a minister does, and where people gather beside it."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-13T12:00+01:00")  # a Friday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Gap : le conseil municipal vote une motion pour l'hôpital. Un rassemblement aura lieu "
            "mardi à 18 h place Foch.",
            {("Gap", "2023-01-17", "18:00")},
            id="a motion",
        ),
        pytest.param(
            "Le conseil municipal d'Alès s'oppose au projet : motion votée à l'unanimité. Un "
            "rassemblement est prévu lundi à 17 h place Foch.",
            {("Alès", "2023-01-16", "17:00")},
            id="what it is against",
        ),
        pytest.param(
            "Le conseil municipal de Gap a voté une motion. Rassemblement mardi à 18 h à Dole.",
            {("Dole", "2023-01-17", "18:00")},
            id="a rally elsewhere",
        ),
        pytest.param(
            "Le conseil municipal de Gap a voté une motion mardi à 18 h.", set(), id="no rally"
        ),
        pytest.param(
            "Rassemblement pour l'hôpital lundi à 17 h avant le conseil municipal de Dole.",
            {("Dole", "2023-01-16", "17:00")},
            id="before it sits",
        ),
        pytest.param(
            "Rassemblement lundi à 17 h à Gap, avant le conseil municipal de Dole.",
            {("Gap", "2023-01-16", "17:00")},
            id="before another town's sits",
        ),
        pytest.param(
            "Le conseil municipal de Dole se réunit lundi à 19 h. Rassemblement devant la mairie à "
            "18 h contre la vie chère.",
            {("Dole", "2023-01-16", "18:00")},
            id="an hour before",
        ),
        pytest.param("Le conseil municipal de Dole se réunit lundi à 19 h.", set(), id="it sits"),
        pytest.param(
            "Avant le conseil municipal de lundi, les habitants de Dole se rassembleront à 18 h.",
            {("Dole", "2023-01-16", "18:00")},
            id="on its day",
        ),
        pytest.param(
            "Le maire de Dole ne veut pas entendre parler de l'appel à se rassembler lundi à 18 h.",
            {("Dole", "2023-01-16", "18:00")},
            id="a call that he does not want",
        ),
        pytest.param(
            "La maire de Dole n'a pas goûté l'appel à manifester lundi à 17 h devant sa mairie.",
            {("Dole", "2023-01-16", "17:00")},
            id="a call that displeases",
        ),
        pytest.param(
            "La ministre vient à Pau lundi, accueillons-la comme il se doit : rendez-vous 12 h "
            "place Foch !",
            {("Pau", "2023-01-16", "12:00")},
            id="how she is met",
        ),
        pytest.param("La ministre vient à Pau lundi à 12 h.", set(), id="only a visit"),
    ],
)
def test_a_rally_beside_it_is_read(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said
