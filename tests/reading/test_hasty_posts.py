"""Posts written on the way: rows under a head, ways back, hours at which it was over."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-14T20:30+01:00")  # a Thursday
TODAY, FRIDAY, SATURDAY = "2024-03-14", "2024-03-15", "2024-03-16"


def counted(text: str, gazetteer: Gazetteer) -> dict[str, list[int | None]]:
    """Return the towns *text* claims, with the crowds of each."""
    claims = read(text, PUBLISHED, gazetteer).claims
    return {one.place.name: [figure.low for figure in one.figures] for one in claims if one.place}


@pytest.mark.parametrize(
    "head",
    [
        "Marche blanche : ",
        "Marche pour le climat - ",
        "La marche des libertés : ",
        "Pride : ",
        "Chaîne humaine : ",
        "Rassemblement contre l'A69 : ",
        "Bilan de la manif : ",
    ],
)
@pytest.mark.parametrize(
    "row",
    [
        "Auch 700, Mirande 120, Condom 90",
        "Auch 700 / Mirande 120 / Condom 90",
        "Auch 700 Mirande 120 Condom 90",
        "Auch 700 - Mirande 120 - Condom 90",
        "Auch = 700, Mirande = 120, Condom = 90",
        "Auch 700, Mirande 120, Condom 90, Fleurance rien",
        "Auch 700, Mirande 120, Condom 90, Fleurance rien ?",
    ],
)
def test_a_row_of_counts_is_read_whatever_heads_it(
    gazetteer: Gazetteer, head: str, row: str
) -> None:
    assert counted(head + row, gazetteer) == {"Auch": [700], "Mirande": [120], "Condom": [90]}


@pytest.mark.parametrize(
    "text",
    [
        "Défilé du 14 juillet : Auch 700, Mirande 120",
        "Rassemblement de voitures anciennes : Auch 700, Mirande 120",
        "Marche nordique : Auch 700, Mirande 120",
        "Marche blanche : Auch (32000), Mirande (32300)",
    ],
)
def test_nor_is_every_row_of_numbers_one(gazetteer: Gazetteer, text: str) -> None:
    assert counted(text, gazetteer) == {}


def test_a_town_that_is_awaited_leaves_the_others_their_crowd(gazetteer: Gazetteer) -> None:
    text = "Marches d'hier : Auch 700, Mirande 120, Fleurance on attend"
    assert counted(text, gazetteer) == {"Auch": [700], "Mirande": [120], "Fleurance": []}


@pytest.mark.parametrize(
    "text",
    [
        "De retour de Redon. Quelle belle manif contre les retraites",
        "De retour de Redon, la marche était superbe",
        "Bien rentrée de Redon, belle manif",
        "On rentre de Redon. Manif magnifique",
        "De retour de Redon après la marche pour l'hôpital",
        "De retour de Redon où on a défilé contre la réforme",
    ],
)
def test_who_comes_back_was_at_the_rally(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Redon", "None", "-")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Je rentre de Redon pour la manif de demain à Vitré",
            {("Vitré", FRIDAY, "-")},
        ),
        (
            "Je reviens de Redon samedi pour la marche de Vitré, 14h",
            {("Vitré", SATURDAY, "14:00")},
        ),
        (
            "De retour de vacances à Redon, on se voit demain à la manif de Vitré, 10h30",
            {("Vitré", FRIDAY, "10:30")},
        ),
        ("De retour de Redon, belle balade en famille", set()),
        ("Rentrée de Redon, je lis qu'il n'y a pas de manif cette semaine", set()),
    ],
)
def test_or_comes_from_elsewhere(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_a_crowd_behind_the_way_back_is_that_towns(gazetteer: Gazetteer) -> None:
    text = "Retour de manif. Saint-Lô, 1 300. Moins que la dernière fois mais quelle ambiance"
    assert counted(text, gazetteer) == {"Saint-Lô": [1300]}


@pytest.mark.parametrize(
    "end",
    [
        "finie à 12h30",
        "terminée vers 12h30",
        "on a fini vers 12h30",
        "on s'est quittés à 12h30",
        "dispersée dans le calme vers 12h30",
        "on remballe à 12h30",
    ],
)
def test_the_hour_it_was_over_is_no_beginning(gazetteer: Gazetteer, end: str) -> None:
    text = f"Manif à Lure ce matin, 300 personnes, {end}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Lure", TODAY, "-")}


@pytest.mark.parametrize(
    "beside",
    ["live Twitch à 20h30", "réunion sur Zoom à 18h", "direct sur Facebook à partir de 14h"],
)
def test_nor_is_that_of_a_screen(gazetteer: Gazetteer, beside: str) -> None:
    text = f"Manif demain à Lure, {beside}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Lure", FRIDAY, "-")}
    off = f"La manif de demain à Lure est annulée, {beside}"
    assert said_in(off, PUBLISHED, gazetteer) == {("Lure", FRIDAY, "-")}


@pytest.mark.parametrize(
    "text",
    [
        "Luxeuil et Lure manifestent ensemble demain à Vesoul, 14h",
        "Demain, Luxeuil et Lure défilent à Vesoul, 14h",
        "Luxeuil, Lure et Gray se rassemblent demain à Vesoul à 14h",
        "Luxeuil, Lure, Vesoul marchent ensemble demain… à Vesoul, 14h",
    ],
)
def test_towns_that_march_together_march_in_one(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Vesoul", FRIDAY, "14:00")}


def test_or_each_at_home(gazetteer: Gazetteer) -> None:
    text = "Lure et Vesoul se mobilisent demain contre la réforme à 14h"
    assert {one[0] for one in said_in(text, PUBLISHED, gazetteer)} == {"Lure", "Vesoul"}


@pytest.mark.parametrize(
    "text",
    [
        "Manif demain à Foix, 14h30 devant la gare de Pamiers",
        "Demain on marche à Foix ! 14h30, gare de Pamiers",
        "Marche demain à Foix, départ 14h30 gare de Pamiers",
    ],
)
def test_a_station_called_after_a_town_is_no_second_one(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Foix", FRIDAY, "14:30")}


@pytest.mark.parametrize(
    "text",
    [
        "Manif demain 10h à Foix, 14h à la gare de Pamiers",
        "Rassemblements demain à Foix, mairie, 10h, gare de Pamiers, 14h",
    ],
)
def test_but_where_each_has_its_hour(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Foix", FRIDAY, "10:00"),
        ("Pamiers", FRIDAY, "14:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "les profs de Lure partent à 9h du lycée pour rejoindre la manif à Vesoul (10h) demain",
        "Demain on part à 9h pour aller à la manif à Vesoul (10h devant la gare)",
        "les agents de Lure partent à 9h pour Vesoul, manif à 10h demain",
    ],
)
def test_people_leave_before_it_begins(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Vesoul", FRIDAY, "10:00")}


def test_and_meet_first_where_they_leave(gazetteer: Gazetteer) -> None:
    text = (
        "Demain rassemblement devant l'usine à Lure dès 9h puis départ en car à Vesoul pour la "
        "manif de 14h"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Lure", FRIDAY, "09:00"),
        ("Vesoul", FRIDAY, "14:00"),
    }


def test_an_occasion_is_a_day_where_no_other_is_said(gazetteer: Gazetteer) -> None:
    past = "On était 300 à Dole pour le 1er mai. On remet ça demain"
    assert said_in(past, PUBLISHED, gazetteer) == {
        ("Dole", "2023-05-01", "-"),
        ("Dole", FRIDAY, "-"),
    }
    ahead = "Samedi on marche à Dole pour le 8 mars, 15h place Grévy"
    assert said_in(ahead, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "15:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Plus de 1 000 personnes à Gap pour la marche climat, à Digne aussi gros monde",
        "Marche climat à Gap : 1 000 personnes. Gros monde aussi à Digne",
    ],
)
def test_many_came_elsewhere_too(gazetteer: Gazetteer, text: str) -> None:
    assert counted(text, gazetteer) == {"Gap": [1000], "Digne-les-Bains": []}


@pytest.mark.parametrize(
    "after",
    [
        "après le vote",
        "après la motion de censure",
        "suite à la décision du tribunal",
        "après l'allocution du président",
        "après le verdict",
        "en réaction au vote",
        "après la victoire du RN",
        "pendant le conseil municipal",
        "suite à la réunion de lundi",
        "après l'incendie de la mosquée",
    ],
)
def test_people_gather_after_news(gazetteer: Gazetteer, after: str) -> None:
    for text in (
        f"Rassemblement à Blois ce soir {after}, 150 personnes",
        f"{after.capitalize()}, 150 personnes se sont rassemblées à Blois ce soir",
    ):
        assert said_in(text, PUBLISHED, gazetteer) == {("Blois", TODAY, "-")}
        assert counted(text, gazetteer) == {"Blois": [150]}


@pytest.mark.parametrize(
    "text",
    [
        "Les élus réunis à Blois après le vote du budget, 23 pour, 4 contre",
        "150 personnes rassemblées dans le gymnase de Blois après l'incendie de l'école",
        "Réunion publique à Blois après le conseil municipal de lundi, 150 personnes",
        "Après le match, 150 supporters rassemblés à Blois",
    ],
)
def test_but_not_indoors_nor_for_a_match(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


def test_at_ours_is_nobody_who_counts(gazetteer: Gazetteer) -> None:
    claims = read(
        "Bilan de la manif chez nous : 700 à Auch, 120 à Mirande", PUBLISHED, gazetteer
    ).claims
    assert [[figure.said_by for figure in one.figures] for one in claims] == [[None], [None]]


@pytest.mark.parametrize(
    "text",
    [
        "Salut les gens, mardi 13h30 y a marche contre la réforme à Gap. Qui vient ?",
        "SALUT LES GENS, MARDI 13H30 Y A MARCHE CONTRE LA RÉFORME À GAP. QUI VIENT ?",
        "salut les gens mardi 13h30 y a marche contre la reforme a gap qui vient",
        "Mardi 13h30 y a manif contre la réforme à Gap, place Foch",
    ],
)
def test_there_is_a_march_and_nobody_marched(gazetteer: Gazetteer, text: str) -> None:
    published = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday
    assert said_in(text, published, gazetteer) == {("Gap", "2024-03-12", "13:30")}


def test_the_next_one_begins_a_sentence(gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")
    text = "mardi 990 personnes à gap contre la réforme prochaine manif samedi 17h à dole partagez"
    assert said_in(text, published, gazetteer) == {
        ("Gap", "2024-03-05", "-"),
        ("Dole", "2024-03-09", "17:00"),
    }
    text = "On se retrouve à la prochaine manif samedi 17h à Dole contre la réforme"
    assert said_in(text, published, gazetteer) == {("Dole", "2024-03-09", "17:00")}


@pytest.mark.parametrize(
    "beside",
    [
        "les Nazairiennes partent ensemble de la mairie à 13h15",
        "ceux de Rezé viendront groupés, départ 13h15 de la mairie",
    ],
)
def test_those_who_come_together_from_elsewhere_set_no_hour(
    beside: str, gazetteer: Gazetteer
) -> None:
    text = f"Manif samedi 14h place Royale à Nantes, {beside}."

    assert said_in(text, PUBLISHED, gazetteer) == {("Nantes", SATURDAY, "14:00")}
