"""Where a ride starts is no place of a rally, and its hour is none of its hours (rules 5, 10)."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-11T12:00+01:00")  # a Monday


@pytest.mark.parametrize(
    "text",
    [
        "Cherche covoit Aubagne-Cassis demain pour la manif (14h mairie)",
        "Cherche covoiturage Aubagne Cassis demain pour la manif, 14h mairie",
        "Propose covoit Aubagne -> Cassis demain (manif 14h mairie), 3 places",
        "Propose 3 places Aubagne - Cassis demain pour la manif de 14h",
        "[COVOIT] Aubagne → Cassis, demain, manif 14h mairie",
        "Covoit Aubagne–Cassis : demain 12h30, parking Lidl. Manif 14h mairie",
        "Aubagne > Cassis demain, 2 places, manif à 14h",
        "Quelqu'un pour faire la route Aubagne-Cassis demain ? Manif 14h mairie",
        "Départ d'Aubagne demain 12h30 pour la manif de Cassis (14h mairie)",
        "Départ Aubagne 12h30, arrivée Cassis 13h15, manif demain 14h mairie",
        "Pour ceux d'Aubagne : départ 12h30 de la gare pour la manif de Cassis demain 14h",
        "Rendez-vous 12h30 Aubagne pour monter ensemble à la manif de Cassis demain (14h)",
        "Y a un bus qui part d'Aubagne demain à 11h pour la manif de Cassis (14h mairie)",
        "Car demain 11h Aubagne (gare) → manif Cassis 14h mairie",
        "Départ du car demain 4h45 parking Leclerc à Aubagne, pour la marche à Cassis (14h mairie)",
        "Car demain pour Cassis : départ Aubagne 5h, manif 14h",
        "Rdv demain 5h gare d'Aubagne, car pour la manif de Cassis (14h)",
        "Bus pour la manif de Cassis demain (14h) : Aubagne 12h30, Gémenos 13h",
        "Manif demain à Cassis 14h. D'autres infos bientôt. Depuis Aubagne : covoit 12h30 parking",
        "Demain : manif à Cassis 14h mairie, départ d'Aubagne en vélo à 12h",
        "À vélo d'Aubagne à Cassis pour la manif de demain 14h !",
        "On part à 4 d'Aubagne demain pour Cassis, manif 14h mairie. Une place de libre !",
        "Qui va d'Aubagne à la manif de Cassis demain ? Ça commence à 14h",
        "Des gens d'Aubagne pour aller à la manif de Cassis demain 14h ?",
        "Anyone going from Aubagne to the protest in Cassis tomorrow? It starts at 2pm.",
        "Who's coming with me from Aubagne to the march in Cassis tomorrow, 2pm?",
        "Driving from Aubagne to Cassis tomorrow for the demo (2pm), two seats left",
        "Can anyone give me a lift from Aubagne to the march in Cassis tomorrow (2pm)?",
        "Leaving Aubagne at noon for the Cassis march tomorrow at 2pm",
        "Coach leaves Aubagne at noon, march in Cassis tomorrow 2pm",
        "Getting the 11.30 train from Aubagne to Cassis tomorrow for the 2pm protest",
        "Carpooling to Cassis from Aubagne tomorrow, demo at 2pm",
        "Tomorrow 2pm march in Cassis, I'm coming from Aubagne",
        "I live in Aubagne but I'm marching in Cassis tomorrow at 2pm",
    ],
)
def test_a_ride_leads_to_the_rally(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Cassis", "2024-03-12", "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Train Aubagne-Cassis supprimé ce matin, encore. Ras le bol",
        "Covoit Aubagne-Cassis demain 8h pour le boulot, 2 places",
        "Qui va d'Aubagne à Cassis demain ? cherche covoit pour le concert",
        "Bus Aubagne-Cassis en panne, 40 personnes coincées",
    ],
)
def test_a_ride_alone_is_no_rally(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


def test_a_march_starts_where_its_walkers_do(gazetteer: Gazetteer) -> None:
    text = "Marche pour l'eau demain : départ Place Foch 14h, arrivée Mairie 16h, à Cassis"

    assert said_in(text, PUBLISHED, gazetteer) == {("Cassis", "2024-03-12", "14:00")}


@pytest.mark.parametrize(
    "ride",
    [
        "rendez-vous à Gap, départ 9 h 45 devant la MSP",
        "départ 7 h 45 de la gare pour Gap",
        "départ en car 7 h 45 pour Gap",
        "rdv Gap, départ 7 h 45 place du marché",
    ],
)
@pytest.mark.parametrize("stop", [". ", "\n"])
def test_who_leaves_for_another_town_of_a_list(ride: str, stop: str, gazetteer: Gazetteer) -> None:
    text = stop.join(["Manifs samedi\nGap : 14 h, gare", "Dole : 10 h, mairie", f"Lure : {ride}"])

    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == {"Gap", "Dole"}
    assert {hour for *_, hour in said_in(text, PUBLISHED, gazetteer)} == {"14:00", "10:00"}


@pytest.mark.parametrize(
    "text",
    [
        "Creil 8h, direction Beauvais (14h, place Jeanne-Hachette) pour la manif de samedi",
        "Samedi : Creil 8h, direction Beauvais : manif 14h place Jeanne-Hachette",
        "Creil → Beauvais : départ 8h, manif 14h place Jeanne-Hachette samedi",
        "Creil > Beauvais : rdv départ à 8h, manif 14h samedi",
    ],
)
def test_who_heads_for_a_rally_leaves_its_hour_to_it(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Beauvais", "2024-03-16", "14:00")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Marche pour la paix samedi : départ de Creil à 10h place Carnot, arrivée à Senlis.",
            {("Creil", "2024-03-16", "10:00")},
        ),
        (
            "Marche pour le climat de Creil à Senlis samedi, départ 9h30",
            {("Creil", "2024-03-16", "09:30")},
        ),
        (
            "Marche pour la défense de l'hôpital de Creil à Beauvais samedi 10h",
            {("Beauvais", "2024-03-16", "10:00")},
        ),
        ("Marche gourmande samedi : départ de Creil à 10h, arrivée à Senlis.", set()),
        ("Course à pied : départ de Creil samedi 10h, arrivée à Senlis.", set()),
        ("Creil 8h, direction Beauvais pour le match de samedi", set()),
    ],
)
def test_a_march_meets_where_it_sets_out(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_how_one_gets_there_takes_no_row_from_a_table(gazetteer: Gazetteer) -> None:
    rows = "Creil | place Carnot\nBeauvais | place Jeanne-Hachette, cars gratuits\nSenlis | mairie"
    text = f"Manif samedi 14h contre la vie chère :\n{rows}"
    assert said_in(text, PUBLISHED, gazetteer) == {
        (town, "2024-03-16", "14:00") for town in ("Creil", "Beauvais", "Senlis")
    }


@pytest.mark.parametrize(
    "ride",
    [
        ", départ en bus vers Cassis à 13h",
        ", covoiturage pour Cassis à 12h30",
        " (départ en car vers Cassis à 13h)",
        " – départ groupé pour Cassis à 13h",
    ],
)
def test_a_ride_with_its_own_hour_leaves_the_row_its_rally(ride: str, gazetteer: Gazetteer) -> None:
    text = "Mardi 12 mars, les rendez-vous\n- {} : 10h, gare{}\n- Cassis : 14h, mairie"
    for town in ("Aubagne", "Toulon", "Lens"):
        assert said_in(text.format(town, ride), PUBLISHED, gazetteer) == {
            (town, "2024-03-12", "10:00"),
            ("Cassis", "2024-03-12", "14:00"),
        }
