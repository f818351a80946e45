"""What an assembly voted, what falls off beside a march that stays, and two crowds compared."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday
SATURDAY = "2024-03-09"


@pytest.mark.parametrize(
    "text",
    [
        "À Gap, l'AG de mardi (88 présents) a tranché : rassemblement samedi à 11 h, place Foch.",
        "AG mardi à Gap, 88 personnes. Vote : manif samedi, 11 h, place Foch.",
        "88 personnes à l'AG de Gap mardi. Prochaine étape : manifestation samedi, 11 h, mairie.",
        (
            "L'assemblée générale de Gap a réuni 88 enseignants mardi ; elle appelle à manifester "
            "samedi à 11 h."
        ),
    ],
)
def test_what_an_assembly_voted(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "11:00")}
    assert not counted_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("La fête n'aura pas lieu, la manif si : samedi, 11 h, à Gap, place Foch.", "planned"),
        (
            (
                "Le bal prévu après la marche de samedi à Gap est reporté. Rendez-vous inchangé "
                "pour la marche : 11 h, mairie."
            ),
            "planned",
        ),
        ("La marche de samedi à Gap n'aura pas lieu, la fête si : 11 h, place Foch.", "cancelled"),
    ],
)
def test_what_falls_off_and_what_stays(gazetteer: Gazetteer, text: str, status: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, status)}


@pytest.mark.parametrize(
    "text",
    [
        "Gap et Dax ont manifesté mardi pour l'hôpital. Ici 900 personnes, là 80.",
        "900 manifestants mardi à Gap, soit davantage qu'à Dax (80).",
    ],
)
def test_two_crowds_compared(gazetteer: Gazetteer, text: str) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 900, "-"), ("Dax", 80, "-")}
