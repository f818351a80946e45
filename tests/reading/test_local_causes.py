"""Plain briefs and posts: whose cause a town is, whose hour, which day is still to come."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.domain.kinds import FigureKind, Speaker
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-15T12:00:00+01:00")  # a Wednesday


@pytest.mark.parametrize(
    "thing", ["la carrière", "la bassine", "le centre de données", "les éoliennes", "la déviation"]
)
def test_what_people_are_against_bears_a_towns_name(gazetteer: Gazetteer, thing: str) -> None:
    text = (
        f"Les organisateurs de la manifestation contre {thing} de Brécy attendent 400 personnes "
        "samedi, à 14 h 30, devant la mairie de Bourges."
    )

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert said_in(text, PUBLISHED, gazetteer) == {("Bourges", "2023-03-18", "14:30")}
    assert [figure.low for figure in claim.figures] == [400]


def test_who_opposes_a_thing_gathers_elsewhere(gazetteer: Gazetteer) -> None:
    text = "Les opposants au golf de Brécy manifesteront samedi, à 14 h 30, à Bourges."

    assert said_in(text, PUBLISHED, gazetteer) == {("Bourges", "2023-03-18", "14:30")}


def test_a_place_outside_towns_has_its_own_hour(gazetteer: Gazetteer) -> None:
    text = (
        "Trois points de rassemblement samedi : le péage, dès 7 heures, le rond-point des Commards "
        "à Dole, à 8 heures, et la place de la Liberté à Lons-le-Saunier, à 14 heures."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dole", "2023-03-18", "08:00"),
        ("Lons-le-Saunier", "2023-03-18", "14:00"),
    }


@pytest.mark.parametrize("ride", ["départ en bus pour Auch à 8 h 45", "départs en car à 8 h"])
def test_a_line_of_a_ride_leaves_the_lines_below(gazetteer: Gazetteer, ride: str) -> None:
    text = (
        f"MARDI 21 MARS\nAuch : 10 h, mairie\nMirande : pas d'appel, {ride}\n"
        "Tarbes : 14 h, place de Verdun\nAgen : 10 h 30, gare"
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Auch", "2023-03-21", "10:00"),
        ("Tarbes", "2023-03-21", "14:00"),
        ("Agen", "2023-03-21", "10:30"),
    }


@pytest.mark.parametrize(
    "before",
    [
        "Le collectif, qui avait réuni 300 personnes dimanche à Dole, appelle à une marche",
        "La marche pour l'hôpital, suivie dimanche à Dole par 300 personnes, repartira",
    ],
)
def test_a_clause_tells_the_last_time(gazetteer: Gazetteer, before: str) -> None:
    text = f"{before} samedi 25 mars, à 15 h, place Grévy."

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dole", "2023-03-12", "-"),
        ("Dole", "2023-03-25", "15:00"),
    }
    assert ("Dole", "2023-03-12", "past") in status_in(text, PUBLISHED, gazetteer)


def test_who_was_there_on_a_day_was_counted(gazetteer: Gazetteer) -> None:
    text = "Les 300 manifestants de lundi à Dole ont été reçus par le préfet."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [figure.low for figure in claim.figures] == [300]


@pytest.mark.parametrize("same", ["idem", "pareil", "idem mais place Foch"])
def test_a_town_has_the_hour_of_the_one_before(gazetteer: Gazetteer, same: str) -> None:
    text = f"Samedi manif à #Dole 10h gare, #Gray 11h mairie, #Vesoul {same} !"

    assert ("Vesoul", "2023-03-18", "11:00") in said_in(text, PUBLISHED, gazetteer)


def test_what_is_to_come_is_not_on_a_day_gone(gazetteer: Gazetteer) -> None:
    text = (
        "Les syndicats de Tulle ont distribué des tracts lundi au marché. Le défilé partira à "
        "17 h 30 de la gare."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Tulle", "None", "17:30")}
    assert ("Tulle", "None", "planned") in status_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "Bordeaux sera dans la rue samedi à 10h15, place Foch",
        "Bordeaux en colère : rassemblement samedi à 10h15 place Foch",
        "Bordeaux appelle à manifester samedi à 10h15",
        "Bordeaux retourne dans la rue samedi à 10h15",
    ],
)
def test_a_town_acts_that_is_a_word_too(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Bordeaux", "2023-03-18", "10:15")}


@pytest.mark.parametrize("town", ["Vitré", "Cluses", "Cognac"])
def test_a_day_opens_the_sentence_of_a_town(gazetteer: Gazetteer, town: str) -> None:
    text = f"Samedi {town} 10h15 place Foch, manif"

    assert said_in(text, PUBLISHED, gazetteer) == {(town, "2023-03-18", "10:15")}


@pytest.mark.parametrize(
    "text",
    [
        "We're playing Nice on Friday, then Tours on Saturday (doors 8pm).",
        "Our gig in Nice is on Friday at 8pm, Tours on Saturday. Last march was massive.",
    ],
)
def test_a_band_on_tour_marches_nowhere(gazetteer: Gazetteer, text: str) -> None:
    assert not read(text, PUBLISHED, gazetteer).claims


@pytest.mark.parametrize(
    "aside",
    [
        "la chorale de Crozon se retrouve à 18 h pour répéter les chants",
        "à Crozon, on prépare les pancartes à partir de 18 h",
        "le comité de Crozon distribuera des tracts à 15 h au marché",
    ],
)
def test_who_gets_ready_does_not_march_yet(gazetteer: Gazetteer, aside: str) -> None:
    text = f"Dimanche 19 mars, marche à Brest, à 14 h 30. Vendredi, {aside}."

    assert said_in(text, PUBLISHED, gazetteer) == {("Brest", "2023-03-19", "14:30")}


@pytest.mark.parametrize(
    "after",
    [
        "À l'issue du défilé de lundi à Évreux (40 personnes selon la police)",
        "Au terme de la manifestation de lundi à Évreux",
    ],
)
def test_what_a_call_comes_after_is_over(gazetteer: Gazetteer, after: str) -> None:
    text = f"{after}, l'intersyndicale a donné rendez-vous jeudi 23 mars à 14 h 15, place Foch."

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Évreux", "2023-03-13", "past"),
        ("Évreux", "2023-03-23", "planned"),
    }


@pytest.mark.parametrize("missed", ["Pas pu aller à la manif", "J'ai raté la manif"])
def test_who_missed_a_march_tells_of_one_that_was(gazetteer: Gazetteer, missed: str) -> None:
    text = f"{missed} d'Aubenas dimanche mais je serai à celle de Briançon vendredi 17, 11h30"

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Aubenas", "2023-03-12", "past"),
        ("Briançon", "2023-03-17", "planned"),
    }


def test_who_is_announced_for_a_march_is_expected(gazetteer: Gazetteer) -> None:
    text = "Les gilets jaunes de Dole annoncent 1 200 personnes pour leur acte IX, samedi à 14 h."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [(one.kind, one.low) for one in claim.figures] == [(FigureKind.EXPECTED, 1200)]


def test_who_came_the_last_time_does_not_come_now(gazetteer: Gazetteer) -> None:
    text = "Vélorution à Cahors samedi : départ 17h15 gare, 80 participants le mois dernier"

    figures = [one for claim in read(text, PUBLISHED, gazetteer).claims for one in claim.figures]

    assert [(one.kind, one.low) for one in figures] == [(FigureKind.ATTENDANCE, 80)]


def test_a_line_of_trains_names_no_town(gazetteer: Gazetteer) -> None:
    text = "La ligne Nîmes \u2013 Alès menacée : ils manifestent lundi 9h en gare de Manosque."

    assert said_in(text, PUBLISHED, gazetteer) == {("Manosque", "2023-03-20", "09:00")}


@pytest.mark.parametrize("before", ["Agen la semaine dernière", "la marche de la semaine dernière"])
def test_last_week_is_not_the_week_of_what_comes_after(gazetteer: Gazetteer, before: str) -> None:
    text = f"Après {before}, c'est à Auch que les agriculteurs manifesteront jeudi à 9 h."

    assert ("Auch", "2023-03-16", "09:00") in said_in(text, PUBLISHED, gazetteer)


def test_what_was_last_week_is_over(gazetteer: Gazetteer) -> None:
    text = (
        "Après la manifestation de la semaine dernière à Agen, ils défileront jeudi à 9 h à Auch."
    )

    assert ("Agen", "None", "past") in status_in(text, PUBLISHED, gazetteer)


def test_how_many_they_were_months_ago_is_another_rally(gazetteer: Gazetteer) -> None:
    text = (
        "À Rennes, les organisateurs espèrent rassembler 3 000 personnes samedi à 15 heures, place "
        "de Bretagne ; ils étaient 2 200 en juillet."
    )

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Rennes", "2023-03-18", "planned"),
        ("Rennes", "None", "past"),
    }


def test_an_initial_ends_no_sentence(gazetteer: Gazetteer) -> None:
    text = "Procès Guillaume B. à Nîmes : devant la cour d'appel, lundi à 9 h, dix journalistes."

    assert not read(text, PUBLISHED, gazetteer).claims


@pytest.mark.parametrize("acts", ["manifeste", "marche", "se mobilise"])
def test_a_town_that_acts_on_a_weekday_is_to_act(gazetteer: Gazetteer, acts: str) -> None:
    text = f"Vendredi, 4 500 personnes ont défilé à Lyon. Annecy {acts} dimanche."

    assert ("Annecy", "2023-03-19", "planned") in status_in(text, PUBLISHED, gazetteer)


def test_what_a_union_promises_is_not_on_the_day_looked_back_at(gazetteer: Gazetteer) -> None:
    text = (
        "La marche d'Angoulême s'élancera jeudi à 14 h. Le 17 décembre, elle avait rassemblé 6 500 "
        "personnes. À Cognac, la CGT promet une opération péage gratuit."
    )

    assert ("Cognac", "2023-03-16", "planned") in status_in(text, PUBLISHED, gazetteer)


def test_the_last_of_two_is_who_counted(gazetteer: Gazetteer) -> None:
    text = (
        "À Nantes, 8 200 manifestants ont marché lundi entre le miroir d'eau et la préfecture "
        "(5 500 selon cette dernière)."
    )

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert (5500, Speaker.POLICE) in [(one.low, one.said_by) for one in claim.figures]


def test_hardly_so_many_stands_behind_them_too(gazetteer: Gazetteer) -> None:
    text = "Hier 300 manifestants à Montluçon, une trentaine à peine à Gannat."

    found = {
        claim.place.name: [one.low for one in claim.figures]
        for claim in read(text, PUBLISHED, gazetteer).claims
        if claim.place
    }

    assert found == {"Montluçon": [300], "Gannat": [30]}


@pytest.mark.parametrize(
    "text",
    [
        "Vausseroux : rassemblement samedi à 14 h, place de l'Église",
        "Manifestations samedi : Lyon 10 h Bellecour, Vausseroux 14 h place de l'Église",
    ],
)
def test_a_village_heads_what_is_held_there(gazetteer: Gazetteer, text: str) -> None:
    assert ("Vausseroux", "2023-03-18", "14:00") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize("town", ["Roubaix", "Avignon", "Dunkerque"])
def test_a_town_behind_its_day_is_no_quarter_of_a_larger_one(
    gazetteer: Gazetteer, town: str
) -> None:
    text = f"Vendredi {town} 18h, samedi Lyon 14h : venez manifester !"

    assert said_in(text, PUBLISHED, gazetteer) == {
        (town, "2023-03-17", "18:00"),
        ("Lyon", "2023-03-18", "14:00"),
    }


@pytest.mark.parametrize(
    "life", ["Mon train part de Toulouse à 8h, manif", "Je vis au Havre, manif"]
)
def test_where_somebody_comes_from_is_not_where_they_march(gazetteer: Gazetteer, life: str) -> None:
    text = f"{life}, manif à Paris samedi 14h"

    assert said_in(text, PUBLISHED, gazetteer) == {("Paris", "2023-03-18", "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Manif samedi 10h Bourges contre la carrière de Brécy",
        "Manif contre la carrière de Vierzon, samedi 10h, à Bourges",
        "Manif contre la fermeture de la maternité de Vierzon samedi 10h à Bourges, gare",
        "#Bourges samedi 10h manif contre le data center de Vierzon",
        "Bourges, samedi, 10h : manif contre la décharge de Vierzon",
        "Samedi 10h, Bourges : manif en soutien aux salariés de Vierzon",
        "On manifeste en mémoire des victimes de Vierzon samedi 10h à Bourges",
        "Non au contournement de Vierzon : rdv samedi 10h à Bourges, gare, on marche",
        "Manif pour sauver l'hôpital de Vierzon, samedi 10h, Bourges",
    ],
)
def test_where_people_meet_is_not_what_they_meet_for(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Bourges", "2023-03-18", "10:00")}


def test_the_march_of_a_town_is_there_whatever_it_is_for(gazetteer: Gazetteer) -> None:
    text = "La marche pour l'hôpital de Vierzon est annulée samedi ; à Bourges, rdv à 10h."

    assert {town for town, *_ in said_in(text, PUBLISHED, gazetteer)} == {"Vierzon", "Bourges"}


@pytest.mark.parametrize("cause", ["DNC", "LPR", "PAC", "AESH", "ZFE", "SNU", "PFAS"])
def test_letters_of_a_law_or_a_disease_count_nobody(gazetteer: Gazetteer, cause: str) -> None:
    text = f"{cause} : 400 manifestants hier à Bourges"
    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [(figure.low, figure.said_by) for figure in claim.figures] == [(400, None)]
