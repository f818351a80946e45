"""Rows of lists as people set them, with what stands before, behind and above a town."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

# A Monday; Saturday is the 23rd.
PUBLISHED = dt.datetime.fromisoformat("2021-01-18T10:00+01:00")
THURSDAY, SATURDAY = "2021-01-21", "2021-01-23"


@pytest.mark.parametrize("dash", ["\u2013", "-", "\u2014"])
def test_a_departement_before_a_dash_is_no_town(gazetteer: Gazetteer, dash: str) -> None:
    text = (
        f"Retraites : les rendez-vous de jeudi 21 janvier\nAin {dash} Oyonnax, 10 h 30, mairie\n"
        f"Isère {dash} Grenoble, 10 h, gare ; Voiron, 17 h 30, église"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Oyonnax", THURSDAY, "10:30"),
        ("Grenoble", THURSDAY, "10:00"),
        ("Voiron", THURSDAY, "17:30"),
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Manifestations du jeudi 21 janvier pour le climat\n01 Oyonnax, 10 h, gare\n38 Voiron, "
            "le 20 à 18 h, église\n73 Chambéry, 14 h, mairie",
            {
                ("Oyonnax", THURSDAY, "10:00"),
                ("Voiron", "2021-01-20", "18:00"),
                ("Chambéry", THURSDAY, "14:00"),
            },
            id="numbers of départements",
        ),
        pytest.param(
            "Samedi 23 janvier, manif pour la paix : Lille 14 h, Arras 11 h. En Belgique, Mons "
            "défile dimanche, en Suisse, Genève samedi.",
            {("Lille", SATURDAY, "14:00"), ("Arras", SATURDAY, "11:00")},
            id="abroad",
        ),
        pytest.param(
            "Samedi 23, marche contre la vie chère à Fort-de-France, 8 h (compter + 5 h à Paris)",
            {("Fort-de-France", SATURDAY, "08:00")},
            id="other clocks",
        ),
        pytest.param(
            "Samedi 23, marche contre la vie chère (+ 5 h à Paris) : Fort-de-France, 8 h, Rocade",
            {("Fort-de-France", SATURDAY, "08:00")},
            id="other clocks above",
        ),
        pytest.param(
            "Manifestations pour la paix jeudi : Caen 10 h (Saint-Pierre), Rennes (Sainte-Anne), "
            "Dole (Saint-Martin).",
            {("Caen", THURSDAY, "10:00"), ("Rennes", THURSDAY, "-"), ("Dole", THURSDAY, "-")},
            id="squares of saints",
        ),
        pytest.param(
            "Samedi 23 janvier : départs pour Laval (manif de 14 h, place Ney)\nMayenne, 12 h 30, "
            "gare\nAngers, 11 h, mairie",
            {("Laval", SATURDAY, "14:00")},
            id="stops of buses",
        ),
        pytest.param(
            "Manif pour la paix samedi à Gap, 14 h. Les bars de Laval ferment jeudi de 18 h à 20 h "
            "en signe de protestation.",
            {("Gap", SATURDAY, "14:00")},
            id="a strike of bars",
        ),
        pytest.param(
            "Manif pour le climat samedi à Belfort, 9 h 30. À Cahors, la date n'est pas encore "
            "fixée.",
            {("Belfort", SATURDAY, "09:30"), ("Cahors", "None", "-")},
            id="a day to come",
        ),
        pytest.param(
            "Vendredi 29 et samedi 30 janvier, deux jours pour le climat\nDole : vendredi 14 h "
            "gare, "
            "samedi 16 h mairie\nGap : samedi seulement, 11 h",
            {
                ("Dole", "2021-01-29", "14:00"),
                ("Dole", "2021-01-30", "16:00"),
                ("Gap", "2021-01-30", "11:00"),
            },
            id="weekdays of two days named above",
        ),
        pytest.param(
            "Les 29 et 30 janvier, on marche pour le climat : vendredi 14 h à Dole, samedi 11 h à "
            "Gap.",
            {("Dole", "2021-01-29", "14:00"), ("Gap", "2021-01-30", "11:00")},
            id="weekdays of two days named before",
        ),
    ],
)
def test_rows_say(gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("row", "status"),
    [
        ("Gap, reporté à cause de la neige au 30 janvier, 12 h", "postponed"),
        ("Gap : reporté → 30 janvier, 12 h", "postponed"),
        ("Gap : 12 h → annulé", "cancelled"),
        ("Apt : annulé\n- Gap : idem", "cancelled"),
    ],
)
def test_a_row_is_called_off(gazetteer: Gazetteer, row: str, status: str) -> None:
    text = f"Samedi 23 janvier, marches pour le climat\n- Dole, 19 h 30, mairie\n- {row}"
    told = status_in(text, PUBLISHED, gazetteer)
    assert ("Dole", SATURDAY, "planned") in told
    assert ("Gap", SATURDAY, status) in told
    assert ("Gap", "2021-01-30", "planned") in told or status == "cancelled"


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        (
            (
                "Mobilisation d'hier contre la loi, les chiffres\nGap 60 pol. / 340 "
                "intersynd.\nDole "
                "90 "
                "pol."
            ),
            {("Gap", 60, "police"), ("Gap", 340, "organisers"), ("Dole", 90, "police")},
        ),
        (
            (
                "Mobilisation d'hier contre la loi, les chiffres : Gap 900, Dole 300, Apt 60 (tous "
                "police)."
            ),
            {("Gap", 900, "police"), ("Dole", 300, "police"), ("Apt", 60, "police")},
        ),
        (
            (
                "Après Gap (60) et Dole (300) mercredi, les manifs contre la loi continuent : "
                "samedi à "
                "14 h à Apt."
            ),
            {("Gap", 60, "-"), ("Dole", 300, "-")},
        ),
        (
            (
                "Manifs d'hier pour le climat, le bilan. Gap : 1 500. Dole : record battu, 800. "
                "Apt : "
                "grosse ambiance. Laval : 250."
            ),
            {("Gap", 1500, "-"), ("Dole", 800, "-"), ("Laval", 250, "-")},
        ),
    ],
)
def test_rows_count(gazetteer: Gazetteer, text: str, counted: set[tuple[str, int, str]]) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == counted
