"""What a rally that is over has left behind tells that it was; who fears one tells that it is to "
"be."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday


@pytest.mark.parametrize(
    "text",
    [
        "À la suite de la manif contre la loi de samedi à Gap, la CGT saisit la justice.",
        "Suite à la manifestation de samedi à Gap, la mairie porte plainte.",
        "Lors de la manif contre la loi de samedi à Gap, trois vitrines brisées.",
        "Les casseurs de la manifestation contre la loi de samedi à Gap toujours recherchés.",
        "Enquête ouverte après des tirs de LBD à la manif contre la loi de samedi, à Gap.",
        "La manif de samedi à Gap : deux policiers blessés, onze gardes à vue.",
        "La mairie de Gap chiffre à 40 000 € les dégâts de la manif contre la loi de samedi.",
    ],
)
def test_it_was(gazetteer: Gazetteer, text: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-02", "past")}


@pytest.mark.parametrize(
    "text",
    [
        "Lors de la manif contre la loi de samedi à Gap, le parcours sera modifié.",
        "Pendant la manif contre la loi de samedi à Gap, les bus ne circuleront pas.",
        "À l'approche de la manif contre la loi de samedi à Gap, on redoute des casseurs.",
        "300 policiers pour éviter des dégâts à la manif contre la loi de samedi à Gap.",
    ],
)
def test_it_is_to_be(gazetteer: Gazetteer, text: str) -> None:
    assert {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)} == {
        ("Gap", "2024-03-09")
    }
