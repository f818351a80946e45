"""What stands around the news of a page: letterheads, headings, other evenings."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-06-11T09:00+02:00")  # a Tuesday
MONDAY, SATURDAY = "2024-06-10", "2024-06-15"


@pytest.mark.parametrize(
    "street", ["12 rue de la République, Vesoul", "3, place Foch 70000 Vesoul"]
)
@pytest.mark.parametrize(
    "reached", ["Tél. 03 84 12 34 56", "contact@ud70.example", "03 84 12 34 56"]
)
def test_who_calls_sits_elsewhere(gazetteer: Gazetteer, street: str, reached: str) -> None:
    text = (
        f"UNION DÉPARTEMENTALE\n{street}\n{reached}\n\nAPPEL\nSamedi 15 juin, tous en grève et en "
        "manifestation :\nAmiens, 10 h 30, devant l'hôpital\nAlbi, 17 h, place de la Liberté"
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Amiens", SATURDAY, "10:30"),
        ("Albi", SATURDAY, "17:00"),
    }


@pytest.mark.parametrize("head", ["L'ESSENTIEL", "L'essentiel :", "À retenir", "En résumé"])
@pytest.mark.parametrize("mark", ["-", "•", "→"])
def test_points_below_a_heading_are_of_one_town(gazetteer: Gazetteer, head: str, mark: str) -> None:
    text = (
        f"{head}\n{mark} 1 400 personnes ont manifesté lundi à Lourdes pour le climat.\n{mark} La "
        "direction doit recevoir les syndicats.\n"
        f"{mark} Une nouvelle manifestation est prévue samedi à 9 h 15."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Lourdes", MONDAY, "-"),
        ("Lourdes", SATURDAY, "09:15"),
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            (
                "Après le concert de soutien qui a attiré 200 spectateurs lundi à Brive, place à "
                "la rue : on marche samedi au Puy-en-Velay, 15 h 15."
            ),
            {("Le Puy-en-Velay", SATURDAY, "15:15")},
        ),
        (
            "Pas Saint-Junien ! Le rassemblement de samedi est à Tarbes : 15 h 30.",
            {("Tarbes", SATURDAY, "15:30")},
        ),
        (
            "Guéret hier : 990 manifestants pour la préfecture, 5 500 pour les organisateurs.",
            {("Guéret", MONDAY, "-")},
        ),
    ],
)
def test_where_and_when_people_gather(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_last_years_number_stands_between_two_of_today(gazetteer: Gazetteer) -> None:
    text = (
        "À Dole, 120 personnes ont défilé lundi selon la police (400 l'an dernier), 330 selon la "
        "CGT."
    )

    assert counted_in(text, PUBLISHED, gazetteer) == {
        ("Dole", 120, "police"),
        ("Dole", 330, "organisers"),
    }
