"""What a text says only to take it away: a wrong hour or day, a ball that there will not be."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-13T18:00+01:00")  # a Monday
SATURDAY = "2023-03-18"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Marche pour l'eau samedi 15 h à Vesoul (13h30, c'est une coquille)",
            {("Vesoul", SATURDAY, "15:00")},
            id="an hour called a misprint",
        ),
        pytest.param(
            "Manif des retraités samedi à Vesoul, 15 h ; 14 h sur le tract est une erreur.",
            {("Vesoul", SATURDAY, "15:00")},
            id="the leaflet's",
        ),
        pytest.param(
            "Manif samedi 18 à Gap, 10 h (le 17 est faux)",
            {("Gap", SATURDAY, "10:00")},
            id="a day called wrong",
        ),
        pytest.param(
            "Manif samedi à 10 h à Gap, c'est une erreur de croire que tout est joué.",
            {("Gap", SATURDAY, "10:00")},
            id="what is wrong is to think so",
        ),
        pytest.param(
            "Pour la paix : samedi 11 h, place Carnot à Beaune, ni bal ni repas",
            {("Beaune", SATURDAY, "11:00")},
            id="neither ball nor meal",
        ),
        pytest.param(
            "Contre la fermeture, samedi 11 h, place Carnot à Beaune. Pas de concert cette fois.",
            {("Beaune", SATURDAY, "11:00")},
            id="no concert this time",
        ),
        pytest.param(
            "Pas de concert samedi à 11 h place Carnot à Beaune.",
            set(),
            id="no concert, and no more",
        ),
        pytest.param(
            "Marche samedi en Ardèche, le parcours sera dévoilé la veille.",
            {("Ardèche", SATURDAY, "-")},
            id="when the way will be told",
        ),
        pytest.param(
            "Ma sœur descend de Rodez, samedi 14 h nous serons à la manif d'Albi.",
            {("Albi", SATURDAY, "14:00")},
            id="where a sister comes from",
        ),
        pytest.param(
            "Mon fils étudie à Nîmes, samedi 14 h nous serons à la manif d'Albi.",
            {("Albi", SATURDAY, "14:00")},
            id="where a son studies",
        ),
        pytest.param(
            "Pride de Dijon samedi, 15 h place Darcy. Dijon, sors tes paillettes, after à 21 h",
            {("Dijon", SATURDAY, "15:00")},
            id="what comes after the pride",
        ),
        pytest.param(
            "MANIFS SAMEDI : TROYES 14H PLACE FOCH, SENS 10H30 PROMENADE DU MAIL",
            {("Troyes", SATURDAY, "14:00"), ("Sens", SATURDAY, "10:30")},
            id="a town that is a word, in a row of capitals",
        ),
    ],
)
def test_what_is_taken_away_changes_nothing(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said
