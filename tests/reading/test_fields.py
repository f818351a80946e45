"""A call as its fields: what, when, where, in any order, with any mark between them."""

import datetime as dt
from itertools import permutations

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2022-04-05T08:00:00+02:00")  # a Tuesday


def _rally(town: str) -> set[tuple[str, str, str]]:
    return {(town, "2022-04-09", "14:00")}


@pytest.mark.parametrize("mark", [", ", " - ", " / ", " | ", " : ", " "])
def test_the_fields_stand_in_any_order(gazetteer: Gazetteer, mark: str) -> None:
    fields = ("Manif pour l'hôpital", "samedi 9 avril", "14 h", "Privas")
    for order in permutations(fields):
        text = mark.join(order)
        assert said_in(text, PUBLISHED, gazetteer) == _rally("Privas"), text


@pytest.mark.parametrize("town", ["Alès", "Valenciennes", "Saint-Étienne", "Gap", "Vienne"])
@pytest.mark.parametrize(
    "cause", ["pour l'hôpital", "pour l'école", "pour le climat", "contre la réforme"]
)
def test_a_town_ends_its_sentence_behind_the_hour(
    gazetteer: Gazetteer, town: str, cause: str
) -> None:
    text = f"Manif {cause} : samedi 9 avril, 14 h, {town}."

    assert said_in(text, PUBLISHED, gazetteer) == _rally(town)


@pytest.mark.parametrize(
    "venue",
    ["devant la mairie", "parvis de la gare", "devant la gare", "gare", "place du marché"],
)
@pytest.mark.parametrize("town", ["Valence", "Colmar", "Vesoul", "Lille"])
def test_a_town_stands_right_behind_its_venue(gazetteer: Gazetteer, venue: str, town: str) -> None:
    for text in (
        f"Manif samedi 14h {venue} {town}",
        f"Manif samedi {venue} {town} 14h",
        f"Samedi 14h {venue} {town} manif climat",
    ):
        assert said_in(text, PUBLISHED, gazetteer) == _rally(town), text


def test_a_station_may_bear_a_towns_name(gazetteer: Gazetteer) -> None:
    text = "Nice : manif samedi 14h gare Thiers"

    assert said_in(text, PUBLISHED, gazetteer) == _rally("Nice")


@pytest.mark.parametrize("day", ["09/04", "09/04."])
@pytest.mark.parametrize("hour", ["14h", "14 h"])
def test_a_day_right_behind_the_hour_is_no_minutes(
    gazetteer: Gazetteer, hour: str, day: str
) -> None:
    assert said_in(f"Manif à Colmar {hour} {day}", PUBLISHED, gazetteer) == _rally("Colmar")


@pytest.mark.parametrize(
    "venue", ["Champ de Mars", "Bourse du travail", "Hôtel de Ville", "Halles"]
)
@pytest.mark.parametrize("town", ["Alès", "Saint-Étienne", "Vesoul", "Vienne"])
def test_a_venue_with_a_capital_is_no_part_of_a_name(
    gazetteer: Gazetteer, town: str, venue: str
) -> None:
    text = f"Manifs samedi 9 avril : 14h {town} {venue} ; 15h Lyon gare"

    assert said_in(text, PUBLISHED, gazetteer) == _rally(town) | {("Lyon", "2022-04-09", "15:00")}


@pytest.mark.parametrize("mark", [" - ", " ; ", ", ", " / ", " • "])
@pytest.mark.parametrize("none", ["pas de manif", "rien", "annulé"])
def test_a_town_without_a_rally_ends_no_list(gazetteer: Gazetteer, mark: str, none: str) -> None:
    text = f"Manifs samedi 9 avril : Alès 14h{mark}Gap : {none}{mark}Vesoul 15h{mark}Lille 16h"
    off = {("Gap", "2022-04-09", "-")} if none == "annulé" else set()

    assert said_in(text, PUBLISHED, gazetteer) == off | _rally("Alès") | {
        ("Vesoul", "2022-04-09", "15:00"),
        ("Lille", "2022-04-09", "16:00"),
    }


def test_hours_lead_past_a_town_called_off(gazetteer: Gazetteer) -> None:
    text = "Manifs samedi 9 avril : 14h : Alès (mairie) / Gap : annulé / 15h : Vesoul (gare)"

    assert said_in(text, PUBLISHED, gazetteer) == _rally("Alès") | {
        ("Gap", "2022-04-09", "-"),
        ("Vesoul", "2022-04-09", "15:00"),
    }


def test_the_day_below_a_list_is_of_all_its_towns(gazetteer: Gazetteer) -> None:
    text = "Alès : 14h, gare\nGap : annulé\nVesoul : 14h, mairie\nManifs samedi 9 avril."

    assert said_in(text, PUBLISHED, gazetteer) == _rally("Alès") | _rally("Vesoul") | {
        ("Gap", "2022-04-09", "-")
    }


@pytest.mark.parametrize("aim", ["pour manifester", "pour la manif", "pour soutenir l'hôpital"])
def test_people_head_for_a_town(gazetteer: Gazetteer, aim: str) -> None:
    text = f"Ce samedi, direction Vesoul {aim}, rendez-vous à 14 h place Foch !"

    assert said_in(text, PUBLISHED, gazetteer) == _rally("Vesoul")


@pytest.mark.parametrize("who", ["grévistes", "grévistes de la raffinerie", "grévistes du lycée"])
def test_strikers_march_in_their_town(gazetteer: Gazetteer, who: str) -> None:
    text = f"Les {who} de Vesoul manifesteront samedi à 14 h."

    assert said_in(text, PUBLISHED, gazetteer) == _rally("Vesoul")


@pytest.mark.parametrize("town", ["Alès", "Gap", "Vienne", "Moulins"])
@pytest.mark.parametrize("body", ["NousToutes", "Palestine"])
def test_a_town_ends_what_heads_its_line(gazetteer: Gazetteer, body: str, town: str) -> None:
    text = f"{body} {town} : marche samedi 14 h"

    assert said_in(text, PUBLISHED, gazetteer) == _rally(town)


@pytest.mark.parametrize(
    "row",
    [
        "Manifs {day} : 10 h mairie Privas, 14 h square Jean-Moulin Auxerre, 9 h gare Sète",
        "MANIFS {day} : 10 h place Foch Privas, 14 h parvis de la gare Auxerre, 9 h mairie Sète",
    ],
)
def test_hours_lead_to_towns_behind_their_squares(gazetteer: Gazetteer, row: str) -> None:
    assert said_in(row.format(day="samedi 9 avril"), PUBLISHED, gazetteer) == {
        ("Privas", "2022-04-09", "10:00"),
        ("Auxerre", "2022-04-09", "14:00"),
        ("Sète", "2022-04-09", "09:00"),
    }


def test_an_hour_behind_and_ends_an_address(gazetteer: Gazetteer) -> None:
    text = "Manifs samedi 9 avril : 10 h devant la mairie Privas et 14 h place Foch Auxerre"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Privas", "2022-04-09", "10:00"),
        ("Auxerre", "2022-04-09", "14:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Manif samedi, 14 h, de la mairie de Privas à la sous-préfecture de Sète",
        "Sciences Po Privas bloqué. Rassemblement samedi 14 h devant les grilles",
        "Blocage samedi : Privas 14 h ZI Rouvroy",
        "Soignants de Privas : rassemblement samedi 14 h, partagez aux collègues de Sète et de Gap",
        "Manif à Privas samedi 14 h. Faites passer aux copains de Sète",
    ],
)
def test_other_towns_are_where_it_ends_or_who_is_told(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == _rally("Privas")


@pytest.mark.parametrize(
    "row",
    [
        "Samedi 9 avril 14 h : Privas place Foch, Sète gare (11 h), Auxerre mairie. Pour la paix",
        "Rassemblements samedi 9 avril à 14 h : Privas gare, Sète mairie (11 h), Auxerre poste",
    ],
)
def test_an_hour_in_a_bracket_is_of_its_town_alone(gazetteer: Gazetteer, row: str) -> None:
    assert said_in(row, PUBLISHED, gazetteer) == {
        ("Privas", "2022-04-09", "14:00"),
        ("Sète", "2022-04-09", "11:00"),
        ("Auxerre", "2022-04-09", "14:00"),
    }


@pytest.mark.parametrize("open_hour", ["heure ?", "j'ai pas l'heure", "(lieu et heure ?)"])
def test_an_hour_that_is_not_known_costs_no_other(gazetteer: Gazetteer, open_hour: str) -> None:
    row = f"Manifs samedi 9 avril : Privas 14 h, Sète 11 h, Auxerre {open_hour}"

    assert said_in(row, PUBLISHED, gazetteer) == {
        ("Privas", "2022-04-09", "14:00"),
        ("Sète", "2022-04-09", "11:00"),
        ("Auxerre", "2022-04-09", "-"),
    }


@pytest.mark.parametrize(
    "row",
    [
        "Samedi 9 avril : Auxerre pas de manif (vacances) / Privas 14 h gare / Sète 11 h mairie",
        "Samedi 9 avril : Auxerre pas de manif, Privas 14 h gare, Sète 11 h mairie",
        "Manif samedi 9 avril : Privas 14 h gare, Sète 11 h mairie, Auxerre : barbecue à midi",
        "Manif samedi 9 avril : Privas 14 h gare, Sète 11 h mairie, Auxerre pas de rassemblement",
    ],
)
def test_a_town_of_a_row_may_have_none(gazetteer: Gazetteer, row: str) -> None:
    assert said_in(row, PUBLISHED, gazetteer) == {
        ("Privas", "2022-04-09", "14:00"),
        ("Sète", "2022-04-09", "11:00"),
    }


def test_a_day_behind_its_town_is_of_that_one(gazetteer: Gazetteer) -> None:
    text = "Rassemblement samedi 9 avril 14 h à Privas et Sète, Auxerre dimanche 10"

    assert said_in(text, PUBLISHED, gazetteer) == {
        *_rally("Privas"),
        *_rally("Sète"),
        ("Auxerre", "2022-04-10", "-"),
    }


def test_the_same_hours_are_of_all_towns_behind(gazetteer: Gazetteer) -> None:
    text = "Manif samedi 9 avril 14 h gare (Privas), mêmes heures Sète (mairie) et Auxerre (halles)"

    assert said_in(text, PUBLISHED, gazetteer) == {
        *_rally("Privas"),
        *_rally("Sète"),
        *_rally("Auxerre"),
    }


def test_a_blockade_that_ends_calls_nobody(gazetteer: Gazetteer) -> None:
    text = "On lève le blocage de Privas samedi 9 avril 12 h, merci à tous les agriculteurs"

    assert said_in(text, PUBLISHED, gazetteer) == set()
