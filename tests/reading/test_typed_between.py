"""What posts say between their towns: "rien à X", "X c'était samedi dernier", where a car goes."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2022-06-14T12:00+02:00")  # a Tuesday
TODAY, TOMORROW, SATURDAY, LAST = "2022-06-14", "2022-06-15", "2022-06-18", "2022-06-11"


def said(text: str, gazetteer: Gazetteer) -> set[tuple[str, str, str]]:
    return said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "Demain manif à Poitiers (14h, préfecture), rien à Niort, et à Saintes c'est 15h",
        "Oui demain y'a manif à Poitiers 14h, non y'a rien à Niort, et à Saintes c'est 15h",
        "Demain y a une manif à Poitiers 14h, y a rien à Niort mais à Saintes c'est 15h",
        "Demain manif à Poitiers à 14h, pas de rassemblement à Niort mais à Saintes ce sera 15h",
    ],
)
def test_a_town_behind_one_of_nothing_keeps_its_hour(text: str, gazetteer: Gazetteer) -> None:
    assert said(text, gazetteer) == {
        ("Poitiers", TOMORROW, "14:00"),
        ("Saintes", TOMORROW, "15:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Prides de samedi : Nancy c'était la semaine dernière, Toul 14h cours Alsace, Épinal 15h",
        "Samedi 18 (Nancy c'était la semaine dernière) : marches à Toul 14h, Épinal 15h",
        "Marches ce samedi 18 : Nancy non c'était la semaine dernière donc → Toul 14h, Épinal 15h",
    ],
)
def test_the_day_of_one_that_was_is_no_others(text: str, gazetteer: Gazetteer) -> None:
    assert said(text, gazetteer) == {
        ("Nancy", "None", "-"),
        ("Toul", SATURDAY, "14:00"),
        ("Épinal", SATURDAY, "15:00"),
    }


def test_one_that_was_has_its_own_day(gazetteer: Gazetteer) -> None:
    text = "Prides : samedi Toul 14h, Nancy c'était samedi dernier, Épinal 15h"

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Toul", SATURDAY, "planned"),
        ("Nancy", LAST, "past"),
        ("Épinal", SATURDAY, "planned"),
    }


@pytest.mark.parametrize(
    "row",
    [
        "Ussel – 9h – place Voltaire (départ en covoit pour Tulle)",
        "Ussel : 9h parking du stade (covoiturage pour Tulle)",
        "Ussel 9h gare routière (départ en car vers Tulle)",
        "- Ussel, 9h, place Voltaire, départ groupé pour la manif de Tulle",
    ],
)
def test_a_row_whose_people_go_on_has_no_rally(row: str, gazetteer: Gazetteer) -> None:
    text = f"Samedi 18 juin :\nTulle – 10h30 – gare\n{row}\nBrive – 14h30 – place du Civoire"

    assert said(text, gazetteer) == {
        ("Tulle", SATURDAY, "10:30"),
        ("Brive-la-Gaillarde", SATURDAY, "14:30"),
    }


def test_a_march_that_goes_to_a_place_stays(gazetteer: Gazetteer) -> None:
    text = "Samedi 18 juin :\nTulle – 10h30 – gare\nUssel – 9h – place Voltaire (départ 9h30)"

    assert said(text, gazetteer) == {("Tulle", SATURDAY, "10:30"), ("Ussel", SATURDAY, "09:00")}


@pytest.mark.parametrize(
    "kept", ["ne bouge pas", "ne change pas", "reste inchangé", "est inchangé", "est maintenu"]
)
def test_one_that_is_kept_beside_one_put_off(kept: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Le rassemblement de samedi à Gap passe à dimanche 15h. Celui de Dole {kept} (samedi 10h)"
    )

    assert ("Dole", SATURDAY, "10:00") in said(text, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "Demain car à 7h45 à Figeac, arrêt à Gramat 8h20 puis Cahors, manif à 10h30 place Fénelon",
        "Demain : départ du bus 8h Figeac, passage à Gramat 8h20, arrivée Cahors pour manif 10h30",
        "Demain bus plein au départ de Figeac, prochain arrêt Gramat 8h20 puis Cahors, manif 10h30",
    ],
)
def test_where_a_coach_stops_nobody_marches(text: str, gazetteer: Gazetteer) -> None:
    assert said(text, gazetteer) == {("Cahors", TOMORROW, "10:30")}


@pytest.mark.parametrize("same", ["pareil", "idem", "même heure"])
def test_the_same_behind_a_venue_in_brackets(same: str, gazetteer: Gazetteer) -> None:
    text = f"Rassemblement demain 18h à Laon devant la mairie. À Soissons (place Foch) {same} !"

    assert said(text, gazetteer) == {("Laon", TOMORROW, "18:00"), ("Soissons", TOMORROW, "18:00")}


@pytest.mark.parametrize(
    "text",
    [
        "On marche samedi à Sauve ! Départ 11h devant le café, arrivée mairie de Quissac vers 12h",
        "Marche samedi pour la poste de Sauve : rdv 11h au bureau puis arrivée à Quissac à 13h",
    ],
)
def test_where_a_march_arrives_is_no_second_rally(text: str, gazetteer: Gazetteer) -> None:
    assert said(text, gazetteer) == {("Sauve", SATURDAY, "11:00")}


@pytest.mark.parametrize("there", ["voir affiches", "voir la presse", "voir le site"])
def test_an_hour_told_elsewhere_is_to_come(there: str, gazetteer: Gazetteer) -> None:
    text = f"Manifs demain :\nAuch : 10h\nCondom : {there}\nMirande : 11h"

    assert ("Condom", TOMORROW, "-") in said(text, gazetteer)


def test_live_from_a_town_where_it_goes_wrong(gazetteer: Gazetteer) -> None:
    text = "En direct de Bordeaux : ça gaze place Pey-Berland, cortège coupé en 2"

    assert status_in(text, PUBLISHED, gazetteer) == {("Bordeaux", TODAY, "past")}


@pytest.mark.parametrize("done", ["(déjà finie, 900 !)", "(finie, 900 pers)", "(pliée, 900)"])
def test_one_of_today_that_is_over(done: str, gazetteer: Gazetteer) -> None:
    text = f"Aujourd'hui manifs : Rouen 14h30, Caen 10h30 {done}, Laval 15h"

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Rouen", TODAY, "planned"),
        ("Caen", TODAY, "past"),
        ("Laval", TODAY, "planned"),
    }
    assert counted_in(text, PUBLISHED, gazetteer) == {("Caen", 900, "-")}


def test_one_that_soon_begins_is_of_today(gazetteer: Gazetteer) -> None:
    text = "Profs en grève ajd : Agen 14h préfecture ; Marmande 13h mairie (ça commence bientôt)"

    assert said(text, gazetteer) == {("Agen", TODAY, "14:00"), ("Marmande", TODAY, "13:00")}


def test_the_same_day_between_a_town_and_its_hour(gazetteer: Gazetteer) -> None:
    text = "Manif samedi 18 à 14h à Poitiers, à Niort le même jour 16h30"

    assert said(text, gazetteer) == {("Poitiers", SATURDAY, "14:00"), ("Niort", SATURDAY, "16:30")}


@pytest.mark.parametrize("at", ["parking Leclerc", "au péage", "parking carrouf st andré"])
def test_a_coach_leaves_at_its_own_hour(at: str, gazetteer: Gazetteer) -> None:
    text = f"Samedi on monte manifester à Paris avec 2 bus. rdv 5h {at}"

    assert said(text, gazetteer) == {("Paris", SATURDAY, "-")}


def test_a_meeting_on_a_square_is_no_coachs(gazetteer: Gazetteer) -> None:
    text = "Samedi on monte manifester à Paris avec 2 bus. rdv 14h place de la République"

    assert said(text, gazetteer) == {("Paris", SATURDAY, "14:00")}


@pytest.mark.parametrize("who", ["le préfet du 14", "la préfète du 14", "la préfecture du 16"])
def test_the_number_of_a_prefect_is_no_day(who: str, gazetteer: Gazetteer) -> None:
    text = f"Demain manif à Rouen 14h, celle de Caen est interdite par {who}"

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Rouen", TOMORROW, "planned"),
        ("Caen", TOMORROW, "forbidden"),
    }


def test_an_act_of_a_movement_is_no_crowd(gazetteer: Gazetteer) -> None:
    text = "ACT 24 in Strasbourg today, around 2,000 protesters marched"

    assert counted_in(text, PUBLISHED, gazetteer) == {("Strasbourg", 2000, "-")}
