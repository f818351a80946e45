"""Crowds told in plain turns: who reports them, of whom they are, what is no crowd."""

import datetime as dt

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "3 000 personnes à Lille pour Gaza samedi 11 mars, annonce l'AFPS. La préfecture fait "
            "état de 1 600 manifestants.",
            {("Lille", "attendance", 3000, "organisers"), ("Lille", "attendance", 1600, "police")},
            id="who announces what was",
        ),
        pytest.param(
            "Jeudi de grève : ils sont venus à 850 devant la Bourse du travail de Bourges, dit la "
            "CGT.",
            {("Bourges", "attendance", 850, "organisers")},
            id="strikers who were counted",
        ),
        pytest.param(
            "Le défilé de Bourges a réuni 850 personnes jeudi, selon la police.",
            {("Bourges", "attendance", 850, "police")},
            id="the march of a town",
        ),
        pytest.param(
            "170 éducateurs, aides-soignantes et moniteurs rassemblés mardi à Mâcon devant le "
            "conseil départemental.",
            {("Mâcon", "attendance", 170, "-")},
            id="several trades",
        ),
        pytest.param(
            "Retraites : jeudi, deux petits milliers de têtes blanches ont défilé à Saint-Étienne.",
            {("Saint-Étienne", "attendance", 2000, "-")},
            id="two small thousands",
        ),
        pytest.param(
            "La marche de samedi 18 mars à Creil est interdite : le préfet redoute « plus de 2 000 "
            "participants ».",
            {("Creil", "expected", 2000, "police")},
            id="who fears them awaits them",
        ),
        pytest.param(
            "On n'était pas 900 à Nevers samedi pour les retraites, on était douze.",
            {("Nevers", "attendance", 12, "-")},
            id="so many they were not",
        ),
    ],
)
def test_a_crowd_is_read_as_it_is_told(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


def test_the_head_of_a_brief_is_no_letters(gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2023-03-08T07:20+01:00")
    text = "Mende, 7 mars : 4 500 manifestants contre la réforme."

    assert said_in(text, published, gazetteer) == {("Mende", "2023-03-07", "-")}


def test_nothing_changed_and_a_rally_is_called(gazetteer: Gazetteer) -> None:
    text = "La pétition n'a rien changé, alors rassemblement mercredi, 17 h, mairie de Lannemezan."

    assert said_in(text, PUBLISHED, gazetteer) == {("Lannemezan", "2023-03-15", "17:00")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Mercredi 15 mars, on se retrouve :\nVITRÉ : 11h place de la gare\nRENNES : départ 11h "
            "esplanade Charles-de-Gaulle (car à 9h30 de Vitré)",
            {("Vitré", "2023-03-15", "11:00"), ("Rennes", "2023-03-15", "11:00")},
            id="the hour of a coach",
        ),
        pytest.param(
            "L'hôpital de jour de Lodève fermera en avril. Chaîne humaine autour du bâtiment, "
            "vendredi 17 à 12h30.",
            {("Lodève", "2023-03-17", "12:30")},
            id="a weekday of another month",
        ),
        pytest.param(
            "Une délégation sera reçue lundi. En avril, tous à Lodève ! Le 17 à 12h30, chaîne "
            "humaine autour de l'hôpital.",
            {("Lodève", "2023-04-17", "12:30")},
            id="a day of the month named before",
        ),
    ],
)
def test_days_and_hours_of_a_call_are_its_own(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Bilan de mardi côté UD : Lorient 6 500, Vannes 5 000, Pontivy 1 100, Belle-Île 80.",
            {("Lorient", 6500, "organisers"), ("Vannes", 5000, "organisers")}
            | {("Pontivy", 1100, "organisers")},
            id="a place that is none, whose balance it is",
        ),
        pytest.param(
            "The march in Guéret drew 1,200 people this Tuesday, the biggest crowd since 1995.",
            {("Guéret", 1200, "-")},
            id="a year",
        ),
        pytest.param(
            "A silent march was held in Roubaix yesterday. Some 800 took part.",
            {("Roubaix", 800, "-")},
            id="who took part",
        ),
        pytest.param(
            "La manifestation de Bar-sur-Aube, samedi : la députée était aux côtés de 300 "
            "habitants.",
            {("Bar-sur-Aube", 300, "-")},
            id="beside whom",
        ),
    ],
)
def test_a_row_and_a_wire_count_their_towns(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


def test_who_came_was_not_awaited(gazetteer: Gazetteer) -> None:
    text = "À Lyon samedi, les organisateurs attendaient 5 000 manifestants ; 1 200 sont venus."

    assert figures_in(text, gazetteer) == {
        ("Lyon", "expected", 5000, "organisers"),
        ("Lyon", "attendance", 1200, "-"),
    }


_FIRST = "900 personnes ont défilé à Tours et 400 à Chinon jeudi"


@pytest.mark.parametrize(
    "told",
    [
        f"{_FIRST} selon la police, 2 000 et 700 selon la CGT.",
        f"Selon la préfecture, {_FIRST} ; selon la CGT, 2 000 et 700.",
        "La police a compté 900 manifestants à Tours et 400 à Chinon ; la CGT 2 000 et 700.",
    ],
)
def test_the_same_towns_are_counted_again(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(told, gazetteer) == {
        ("Tours", "attendance", 900, "police"),
        ("Tours", "attendance", 2000, "organisers"),
        ("Chinon", "attendance", 400, "police"),
        ("Chinon", "attendance", 700, "organisers"),
    }


def test_an_hour_and_a_crowd_behind_each_town(gazetteer: Gazetteer) -> None:
    text = "Flers, 11h : 650 manifestants. Argentan, 14h30 : 400. Vire, 17h30 : une centaine."

    assert figures_in(text, gazetteer) == {
        ("Flers", "attendance", 650, "-"),
        ("Argentan", "attendance", 400, "-"),
        ("Vire Normandie", "attendance", 100, "-"),
    }


@pytest.mark.parametrize(
    "by_the_way",
    [
        "L'usine a fermé en 2012.",
        "La loi date de 1905.",
        "Le maire, élu en 2020, était présent.",
        "La ligne existe depuis 1898.",
    ],
)
def test_years_of_something_else_are_not_those_of_the_next_town(
    gazetteer: Gazetteer, by_the_way: str
) -> None:
    text = f"Mardi 7 mars, 500 personnes ont défilé à Dole. {by_the_way} À Gap, elles étaient 300."

    assert figures_in(text, gazetteer) == {
        ("Dole", "attendance", 500, "-"),
        ("Gap", "attendance", 300, "-"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "500 personnes défilaient à Dole, 300 se rassemblaient au Mans.",
        "500 personnes ont manifesté à Dole, 300 étaient dans la rue au Mans.",
        "500 personnes étaient réunies à Dole ; 300 sont descendues dans la rue au Mans.",
        "500 personnes ont pris part au défilé de Dole, 300 à celui du Mans.",
    ],
)
def test_each_of_two_verbs_has_its_town(gazetteer: Gazetteer, told: str) -> None:
    text = f"Mardi 7 mars, on manifestait contre la réforme. {told}"

    assert figures_in(text, gazetteer) == {
        ("Dole", "attendance", 500, "-"),
        ("Le Mans", "attendance", 300, "-"),
    }


def test_a_call_comes_back_from_years_gone(gazetteer: Gazetteer) -> None:
    text = (
        "Rassemblement samedi 11 mars à 13 h à Dole. La ligne a été fermée il y a dix ans. "
        "À Gap, rassemblement à 16 h."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dole", "2023-03-11", "13:00"),
        ("Gap", "2023-03-11", "16:00"),
    }


@pytest.mark.parametrize(
    "beside",
    [
        "La ville en compte 40 000.",
        "Depuis janvier, 900 personnes ont contacté l'association.",
        "Chaque mois, 900 familles poussent la porte du foyer.",
        "Nous sommes 60 dans le service.",
        "Le mouvement revendique 900 sympathisants.",
        "130 personnes ont participé à la course solidaire.",
        "60 enseignants étaient en grève.",
        "Ils sont 60 à avoir été licenciés.",
        "Un record : la précédente marche n'avait réuni que 210 personnes.",
    ],
)
def test_who_is_told_of_by_the_way_was_not_there(gazetteer: Gazetteer, beside: str) -> None:
    text = f"Samedi 4 mars, 500 personnes ont défilé à Gap contre les fermetures. {beside}"

    assert figures_in(text, gazetteer) == {("Gap", "attendance", 500, "-")}


@pytest.mark.parametrize(
    "told",
    [
        "500 personnes étaient attendues, 900 sont venues.",
        "500 personnes attendues, 900 ont défilé.",
        "Les 500 personnes espérées étaient bien là, et même 900 selon la police.",
        "Les 500 personnes espérées étaient au rendez-vous, et même plus, 900 selon la police.",
    ],
)
def test_who_came_is_told_from_who_was_awaited(gazetteer: Gazetteer, told: str) -> None:
    text = f"Mardi 7 mars à Gap, contre la réforme. {told}"
    said = "police" if "police" in told else "-"

    assert figures_in(text, gazetteer) == {
        ("Gap", "expected", 500, "-"),
        ("Gap", "attendance", 900, said),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Samedi 4 mars à Gap : 900 manifestants contre la réforme, loin des 1 500 attendus.",
        "900 manifestants samedi 4 mars à Gap contre la réforme, au lieu des 1 500 espérés.",
        "900 manifestants samedi à Gap contre la réforme, pour 1 500 attendus.",
        "À Gap, 1 500 personnes attendues mardi contre la réforme, 900 au rendez-vous.",
    ],
)
def test_who_was_awaited_leaves_no_rally_to_come(gazetteer: Gazetteer, told: str) -> None:
    assert figures_in(told, gazetteer) == {
        ("Gap", "attendance", 900, "-"),
        ("Gap", "expected", 1500, "-"),
    }


def test_people_of_several_towns_are_each_of_their_own(gazetteer: Gazetteer) -> None:
    text = "Mardi 7 mars, 4 000 Nantais ont défilé contre la réforme, 2 000 Rennais, 500 Angevins."

    assert figures_in(text, gazetteer) == {
        ("Nantes", "attendance", 4000, "-"),
        ("Rennes", "attendance", 2000, "-"),
        ("Angers", "attendance", 500, "-"),
    }


def test_a_rally_that_stands_still_is_one(gazetteer: Gazetteer) -> None:
    text = "Rassemblement statique déclaré pour 500 personnes samedi 18 mars à 15 h à Gap."

    assert figures_in(text, gazetteer) == {("Gap", "expected", 500, "organisers")}
