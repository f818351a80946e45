"""What posts type beside a rally: questions behind it, lifts, loose numbers, other meetings."""

import datetime as dt

import pytest

from tests.reading.saying import Said, told_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-17T11:40+01:00")  # a Tuesday
TODAY, TOMORROW, THURSDAY = "2023-01-17", "2023-01-18", "2023-01-19"


def told(text: str, gazetteer: Gazetteer) -> Said:
    """Return the towns *text* claims, with day, status and crowds."""
    return told_in(text, PUBLISHED, gazetteer)


def between(text: str, gazetteer: Gazetteer) -> list[tuple[int | None, int | None]]:
    """Return from and up to how many each crowd of *text* is."""
    return [
        (it.low, it.high) for one in read(text, PUBLISHED, gazetteer).claims for it in one.figures
    ]


@pytest.mark.parametrize(
    "text",
    [
        "la manif de Tarbes fait déjà le tour du centre, la queue est encore place Verdun",
        "Le cortège de Tarbes fait 1 km de long",
        "La manif de Tarbes remplit toute l'avenue",
        "La manif de Tarbes est énorme là, la tête est déjà à la gare",
        "Un député hué à la manif d'aujourd'hui à Tarbes",
        "Le maire chassé du cortège d'aujourd'hui à Tarbes. Pathétique",
    ],
)
def test_what_is_seen_of_a_march_is_of_today(gazetteer: Gazetteer, text: str) -> None:
    assert told(text, gazetteer) == [("Tarbes", TODAY, "past", [])]


def test_a_march_to_come_is_not_seen(gazetteer: Gazetteer) -> None:
    text = "La manif de jeudi à Tarbes fera le tour du centre, départ 10h"
    assert told(text, gazetteer) == [("Tarbes", THURSDAY, "planned", [])]


@pytest.mark.parametrize(
    ("crowd", "numbers"),
    [
        ("je dirais 1500, 2000", (1500, 2000)),
        ("on était 150, 200 peut-être", (150, 200)),
        ("3 ou 400 personnes", (300, 400)),
        ("2 ou 3000 personnes", (2000, 3000)),
    ],
)
def test_numbers_side_by_side_are_an_interval(
    gazetteer: Gazetteer, crowd: str, numbers: tuple[int, int]
) -> None:
    assert between(f"manif à Redon ce matin, {crowd}", gazetteer) == [numbers]


@pytest.mark.parametrize("we", [" avec 3 ou 400 autres", ", on est 3 ou 400"])
def test_with_so_many_others(gazetteer: Gazetteer, we: str) -> None:
    text = f"je suis à Redon devant la sous-préfecture{we} pour les retraites"
    assert between(text, gazetteer) == [(300, 400)]


@pytest.mark.parametrize(
    "text",
    [
        "On est une centaine devant la mairie de Guingamp ce matin, rdv jeudi pour la suite",
        "On est 100 devant la mairie de Guingamp aujourd'hui, on remet ça jeudi",
    ],
)
def test_who_is_there_and_when_next(gazetteer: Gazetteer, text: str) -> None:
    assert told(text, gazetteer) == [
        ("Guingamp", TODAY, "past", [(100, None)]),
        ("Guingamp", THURSDAY, "planned", []),
    ]


def test_meanwhile_elsewhere(gazetteer: Gazetteer) -> None:
    text = "Manif à Paris ce matin. Pendant ce temps à Dole 300 personnes et tout va bien"
    assert told(text, gazetteer) == [
        ("Paris", TODAY, "past", []),
        ("Dole", TODAY, "past", [(300, None)]),
    ]


def test_an_act_and_its_crowd(gazetteer: Gazetteer) -> None:
    text = "Acte 4 à Vannes : 800 GJ bon enfant. La préfecture dit 300"
    assert told(text, gazetteer) == [("Vannes", None, "past", [(800, None), (300, "police")])]


def test_according_to_cut_short(gazetteer: Gazetteer) -> None:
    text = "Caen : grosse manif ce matin (12 000 d'ap la CGT)"
    assert told(text, gazetteer) == [("Caen", TODAY, "past", [(12000, "organisers")])]


def test_a_unions_own_town_is_not_where_it_acts(gazetteer: Gazetteer) -> None:
    text = "CGT UL Romans : opération péage gratuit à Valence jeudi de 11h à 13h"
    assert told(text, gazetteer) == [("Valence", THURSDAY, "planned", [])]


@pytest.mark.parametrize("by", ["le car à 7h30 à Limoges", "le train de 6h12 à Limoges"])
def test_where_one_gets_on_is_no_rally(gazetteer: Gazetteer, by: str) -> None:
    text = f"nous on prend {by}, départ de la marche 14h place de l'Opéra à Paris jeudi"
    assert told(text, gazetteer) == [("Paris", THURSDAY, "planned", [])]


@pytest.mark.parametrize(
    "question",
    [
        "et vous les filles de Colmar vous faites quelque chose ?",
        "vous serez où vous ?",
        "on se voit là-bas ?",
    ],
)
def test_a_question_behind_a_call_leaves_it_one(gazetteer: Gazetteer, question: str) -> None:
    text = f"Demain 18h place d'Armes à Metz pour nos retraites, {question}"
    assert told(text, gazetteer) == [("Metz", TOMORROW, "planned", [])]


def test_a_question_alone_is_none(gazetteer: Gazetteer) -> None:
    assert (
        told("Vous faites quoi demain à Metz pour les retraites, et vous à Colmar ?", gazetteer)
        == []
    )


def test_a_black_bloc_is_no_rallys_crowd(gazetteer: Gazetteer) -> None:
    text = "un black bloc de 400 à 500 individus dans la manif à Rennes hier"
    assert told(text, gazetteer) == [("Rennes", "2023-01-16", "past", [])]


@pytest.mark.parametrize("behind", ["AG demain 12h", "AG jeudi 18h amphi B"])
def test_an_assemblys_day_is_its_own(gazetteer: Gazetteer, behind: str) -> None:
    text = f"On a manifesté à Lille hier contre la réforme, {behind}"
    assert told(text, gazetteer) == [("Lille", "2023-01-16", "past", [])]


def test_a_building_behind_a_crowd_leaves_it_to_its_town(gazetteer: Gazetteer) -> None:
    text = "Hier soir 400 personnes à Lille, 300 devant la mairie de Rennes, 80 à Vitré pour Gaza"
    assert told(text, gazetteer) == [
        ("Lille", "2023-01-16", "past", [(400, None)]),
        ("Rennes", "2023-01-16", "past", [(300, None)]),
        ("Vitré", "2023-01-16", "past", [(80, None)]),
    ]


def test_at_our_own_small_town(gazetteer: Gazetteer) -> None:
    text = (
        "49 000 à la manif de Paris hier selon @Occurrence, 90 000 selon la CGT. "
        "Et chez nous, dans notre petit Cahors, 220 personnes"
    )
    assert ("Cahors", "2023-01-16", "past", [(220, None)]) in told(text, gazetteer)


@pytest.mark.parametrize(
    ("call", "crowds"),
    [
        ("on attend 5 000 personnes jeudi à Digne, on était 4 000 le 10 janvier", [(5000, None)]),
        ("rdv jeudi 10h à Digne pour nos retraites, le 10 janvier on était 4 000", []),
        ("manif jeudi 10h à Digne, on était 4 000 le 10", []),
    ],
)
def test_a_call_and_how_many_were_there_before(
    gazetteer: Gazetteer, call: str, crowds: list[tuple[int, None]]
) -> None:
    assert sorted(told(call, gazetteer), key=lambda one: one[1] or "") == [
        ("Digne-les-Bains", "2023-01-10", "past", [(4000, None)]),
        ("Digne-les-Bains", THURSDAY, "planned", crowds),
    ]


def test_so_many_then_in_a_bracket(gazetteer: Gazetteer) -> None:
    text = "à Digne on attend 5 000 personnes jeudi (4 000 le 10). Départ 10h place de Gaulle"
    assert sorted(told(text, gazetteer), key=lambda one: one[1] or "") == [
        ("Digne-les-Bains", "2023-01-10", "past", [(4000, None)]),
        ("Digne-les-Bains", THURSDAY, "planned", [(5000, None)]),
    ]


def test_the_press_is_met_indoors(gazetteer: Gazetteer) -> None:
    text = (
        "Conf de presse ce matin à Digne : on attend 5 000 pers jeudi, départ 10h place de Gaulle"
    )
    assert [one[:3] for one in told(text, gazetteer)] == [("Digne-les-Bains", THURSDAY, "planned")]


@pytest.mark.parametrize(
    "wish",
    ["on peut être 1000 à Laon jeudi ? ", "y a moyen qu'on soit 1000 à Laon jeudi ?? "],
)
def test_a_wish_before_a_count_is_none(gazetteer: Gazetteer, wish: str) -> None:
    text = wish + "lundi on était déjà 600"
    assert told(text, gazetteer) == [("Laon", "2023-01-16", "past", [(600, None)])]


@pytest.mark.parametrize(
    "compared",
    [", y'avait pas autant de monde le 10 janvier", ". le 10 janvier y avait moins de monde"],
)
def test_a_day_only_compared_with(gazetteer: Gazetteer, compared: str) -> None:
    text = f"Belle manif à Rouen{compared}"
    assert told(text, gazetteer) == [("Rouen", None, "past", [])]


def test_twice_as_many_are_still_people(gazetteer: Gazetteer) -> None:
    text = "Manif à Rouen hier : 3000, deux fois plus qu'à la rentrée"
    assert told(text, gazetteer) == [("Rouen", "2023-01-16", "past", [(3000, None)])]
