"""A rally's word, verb, state or town is read as well where people write it otherwise."""

import datetime as dt

import pytest

from tests.reading.saying import status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Rasso de soutien à Gap samedi 14h", ("Gap", "2024-03-09", "planned")),
        ("Toustes à Gap samedi, 14h, mairie, non à la loi", ("Gap", "2024-03-09", "planned")),
        ("Mobilisons-nous samedi à Gap, 14 h", ("Gap", "2024-03-09", "planned")),
        ("Déambulation samedi 14 h à Gap, devant la gare", ("Gap", "2024-03-09", "planned")),
        ("La vélorution de samedi à Gap est interdite.", ("Gap", "2024-03-09", "forbidden")),
        ("La marche de samedi à Gap ne pourra se tenir.", ("Gap", "2024-03-09", "cancelled")),
        ("Manif samedi 14h à Gap. EDIT : interdite !", ("Gap", "2024-03-09", "forbidden")),
        ("[REPORT] Manif pour le climat samedi à Gap", ("Gap", "2024-03-09", "postponed")),
        ("Marche samedi à Gap contre le travail le dimanche", ("Gap", "2024-03-09", "planned")),
        ("Grosse manif samedi 14h\nPlace Grenette\n#Gap", ("Gap", "2024-03-09", "planned")),
        ("Manif samedi à l'île d'Yeu", ("L'Île-d'Yeu", "2024-03-09", "planned")),
        ("Manif samedi à Chalon Sur Saône", ("Chalon-sur-Saône", "2024-03-09", "planned")),
    ],
)
def test_the_same_is_read(gazetteer: Gazetteer, text: str, claim: tuple[str, str, str]) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {claim}


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Laval : 14h. Gorron : 11h. Samedi, tous dans la rue en Mayenne", {"53130 9", "53107 9"}),
    ],
)
def test_towns_beside_their_departement(gazetteer: Gazetteer, text: str, hours: set[str]) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert {f"{one.place.code} {one.date:%-d}" for one in claims if one.place and one.date} == hours


@pytest.mark.parametrize(
    "said", ["sont venus manifester", "étaient mobilisés", "ont arpenté les rues"]
)
def test_who_did_so_is_counted(gazetteer: Gazetteer, said: str) -> None:
    (claim,) = read(
        f"Mardi, 75 agents {said} contre la réforme à Gap.", PUBLISHED, gazetteer
    ).claims

    assert [figure.low for figure in claim.figures] == [75]


@pytest.mark.parametrize(
    "text",
    [
        "Il est interdit de stationner place Foch à Gray samedi de 8 h à 18 h.",
        "Marche à suivre : venir à Dole samedi avant 14 h.",
        "Pride and Prejudice, samedi 20 h, à Vire.",
    ],
)
def test_a_rallys_word_is_none_there(gazetteer: Gazetteer, text: str) -> None:
    assert not read(text, PUBLISHED, gazetteer).claims
