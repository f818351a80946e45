"""What articles of newspapers say beside a rally, and in what order."""

import datetime as dt

import pytest

from worker.reading.gazetteer import Gazetteer
from worker.reading.reader import read

PUBLISHED = dt.datetime.fromisoformat("2023-01-13T12:00+01:00")  # a Friday


def _towns(gazetteer: Gazetteer, text: str) -> list[str]:
    found = {
        f"{claim.place.name} {claim.status.value}": None
        for claim in read(text, PUBLISHED, gazetteer).claims
        if claim.place
    }
    return list(found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Les visites sont reportées. Rassemblement mardi à 10 h à Niort, devant la mairie.",
            ["Niort planned"],
            id="visits are put off",
        ),
        pytest.param(
            "Jeudi, 900 personnes ont manifesté à Niort. À Melle, le maire a annulé tous les "
            "concerts.",
            ["Niort past"],
            id="concerts are called off",
        ),
        pytest.param(
            "À Niort, la préfecture a interdit les deux marches prévues samedi contre la loi.",
            ["Niort forbidden"],
            id="marches are forbidden",
        ),
        pytest.param(
            "Retraites : en Vendée, mieux que le 10 janvier\n\n"
            "900 personnes ont manifesté hier à Challans.",
            ["Challans past"],
            id="an area of whose towns the text tells",
        ),
    ],
)
def test_what_becomes_of_something_else_is_no_rallys(
    gazetteer: Gazetteer, text: str, expected: list[str]
) -> None:
    assert _towns(gazetteer, text) == expected
