"""What a rally is for has days, towns, numbers and houses of its own, which are none of its own."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

# A Monday.
PUBLISHED = dt.datetime.fromisoformat("2025-06-16T09:30:00+02:00")

DAYS_OF_CAUSES = [
    "en hommage aux victimes du 13 novembre",
    "en souvenir des morts du 5 novembre",
    "en mémoire des disparus du 3 mars",
    "à l'occasion du 25 novembre",
    "dans le cadre du 8 mars",
    "à l'approche du 14 juillet",
]
CALLS = [
    "Un rassemblement {} aura lieu vendredi à Morlaix, à 14 h 30, place d'Armes.",
    "Les syndicats appellent à manifester {} vendredi 20 juin à 14 h 30 à Morlaix.",
    "Rassemblement {} : rendez-vous vendredi à 14 h 30, place d'Armes, à Morlaix.",
]


@pytest.mark.parametrize("cause", DAYS_OF_CAUSES)
@pytest.mark.parametrize("call", CALLS)
def test_the_day_of_a_cause_is_none_of_the_rallys(
    gazetteer: Gazetteer, call: str, cause: str
) -> None:
    said = said_in(call.format(cause), PUBLISHED, gazetteer)

    assert said == {("Morlaix", "2025-06-20", "14:30")}


@pytest.mark.parametrize("cause", ["À l'occasion du 8 mars", "Dans le cadre du 25 novembre"])
def test_an_occasion_is_the_day_where_no_other_is_said(gazetteer: Gazetteer, cause: str) -> None:
    (claim,) = said_in(f"{cause}, marche à Morlaix à 14 h 30.", PUBLISHED, gazetteer)

    assert claim[1] in {"2026-03-08", "2025-11-25"}


@pytest.mark.parametrize(
    "cause",
    [
        "après le meurtre de Malo",
        "suite au décès de Malo",
        "suite à l'agression de Malo",
        "après la mort d'un cycliste",
    ],
)
@pytest.mark.parametrize(
    "call",
    [
        "Un rassemblement {} aura lieu samedi prochain à Évreux, à 9 h 30, sous les halles.",
        "Un rassemblement {} est prévu samedi prochain à 9 h 30 à Évreux.",
        "Les syndicats appellent à manifester {} samedi prochain à 9 h 30 à Évreux.",
        "Samedi prochain, les syndicats manifesteront {} à Évreux (place Foch, à 9 h 30).",
    ],
)
def test_after_what_happened_people_gather_where_it_is_said(
    gazetteer: Gazetteer, call: str, cause: str
) -> None:
    said = said_in(call.format(cause), PUBLISHED, gazetteer)

    assert said == {("Évreux", "2025-06-21", "09:30")}


def test_where_it_happened_is_not_where_people_gather(gazetteer: Gazetteer) -> None:
    text = "Les syndicats manifesteront samedi à Évreux après la mort d'un ouvrier à Dieppe."

    assert {town for town, *_ in said_in(text, PUBLISHED, gazetteer)} == {"Évreux"}


@pytest.mark.parametrize(
    "cause",
    [
        "pour sauver la maternité de Die",
        "contre la fermeture de la maternité de Guingamp",
        "contre l'aéroport de Notre-Dame-des-Landes",
        "en soutien aux inculpés de Bure",
        "pour l'hôpital de Saint-Affrique",
    ],
)
def test_the_town_of_what_is_defended_is_left_for_where_people_gather(
    gazetteer: Gazetteer, cause: str
) -> None:
    text = f"Samedi, les salariés manifesteront {cause} à Beauvais (devant la poste, dès 14 h)."

    assert said_in(text, PUBLISHED, gazetteer) == {("Beauvais", "2025-06-21", "14:00")}


def test_from_one_end_of_the_country_to_the_other_is_no_town(gazetteer: Gazetteer) -> None:
    text = "Samedi, de Dunkerque à Menton, on manifestera contre la réforme."

    assert {town for town, *_ in said_in(text, PUBLISHED, gazetteer)} <= {None, "-"}


@pytest.mark.parametrize(
    "cause",
    [
        "pour interpeller le préfet",
        "pour un 100 % Sécu",
        "pour les 80 km/h",
        "pour 1 800 euros net",
        "dans le cadre de la grève nationale",
        "en hommage aux victimes de l'attentat du 14 juillet",
        "suite à l'accident mortel",
    ],
)
@pytest.mark.parametrize(
    "call",
    [
        "Une marche {} partira samedi à midi de la place Carnot, à Orléans.",
        "Les syndicats appellent à manifester {} samedi à midi à Orléans.",
        "Manifestation {} samedi 21 juin à midi place Carnot à Orléans !",
    ],
)
def test_numbers_and_persons_of_a_cause_take_no_hour(
    gazetteer: Gazetteer, call: str, cause: str
) -> None:
    said = said_in(call.format(cause), PUBLISHED, gazetteer)

    assert said == {("Orléans", "2025-06-21", "12:00")}


def test_an_occasion_takes_no_hour(gazetteer: Gazetteer) -> None:
    text = (
        "Samedi, une marche à l'occasion de la journée mondiale du climat partira à midi de la "
        "place Carnot, à Orléans."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Orléans", "2025-06-21", "12:00")}


@pytest.mark.parametrize("against", ["la corrida", "le concert néonazi", "le meeting du candidat"])
def test_who_gathers_against_a_show_is_counted(gazetteer: Gazetteer, against: str) -> None:
    text = f"Une marche contre {against} a réuni 300 personnes mardi dernier à Tarbes."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [figure.low for figure in claim.figures] == [300]


def test_who_sees_a_show_is_not(gazetteer: Gazetteer) -> None:
    text = "Samedi à Tarbes, le concert a réuni 300 personnes, après la marche pour la paix."

    claims = read(text, PUBLISHED, gazetteer).claims

    assert [figure for claim in claims for figure in claim.figures] == []


@pytest.mark.parametrize(
    "cause",
    [
        "pour sauver la maternité de Die",
        "contre les mégabassines de Sainte-Soline",
        "contre le projet Cigéo à Bure",
        "en mémoire d'Alban Gervais",
        "en hommage aux ouvriers de Feyzin",
    ],
)
@pytest.mark.parametrize(
    "card",
    [
        "Rassemblement {}\n📅 Samedi\n🕐 16 h\n📍 parvis de la gare, Pau",
        "📢 Manifestation {}\nSamedi 21 juin à 16 h\nsous les halles à Pau",
        "Marche {}\nLieu : place Verdun, Pau\nDate : samedi 21 juin\nHeure : 16 h",
        "Pau - Rassemblement {} - Samedi - 16 h - place Verdun",
    ],
)
def test_the_town_of_a_cards_cause_is_left_for_where_people_meet(
    gazetteer: Gazetteer, card: str, cause: str
) -> None:
    said = said_in(card.format(cause), PUBLISHED, gazetteer)

    assert said == {("Pau", "2025-06-21", "16:00")}


def test_the_town_that_pays_homage_is_no_cause(gazetteer: Gazetteer) -> None:
    text = (
        "L'hommage d'Angers à Samuel Paty\n\nDimanche, 3 000 personnes se sont rassemblées place "
        "du Ralliement. Un rassemblement similaire aura lieu mercredi à 18 h 30, place Travot, "
        "à Cholet."
    )

    assert {town for town, *_ in said_in(text, PUBLISHED, gazetteer)} == {"Angers", "Cholet"}


@pytest.mark.parametrize("rest", ["RDV vendredi à 11 h, place Carnot.", "Date : vendredi, 11 h"])
def test_the_day_to_meet_stands_behind_the_occasion(gazetteer: Gazetteer, rest: str) -> None:
    text = f"Marche à l'occasion du 8 mars à Tarbes.\n{rest}"

    assert said_in(text, PUBLISHED, gazetteer) == {("Tarbes", "2025-06-20", "11:00")}


@pytest.mark.parametrize(
    "cause",
    [
        "contre le contournement de Rouen",
        "pour sauver la maternité de Die",
        "en soutien aux salariés de l'usine de Gardanne",
    ],
)
@pytest.mark.parametrize(
    "row",
    ["- {} : {}, place Foch", "• {}, {} place Foch", "{} ({}, place Foch)", "{} – {} – mairie"],
)
def test_the_town_of_a_lists_cause_is_none_of_its_towns(
    gazetteer: Gazetteer, row: str, cause: str
) -> None:
    towns = (("Tarbes", "14 h 15"), ("Guéret", "11 h"), ("Royan", "16 h"))
    rows = "\n".join(row.format(*one) for one in towns)
    text = f"Manifestations {cause} samedi 21 juin :\n{rows}"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Tarbes", "2025-06-21", "14:15"),
        ("Guéret", "2025-06-21", "11:00"),
        ("Royan", "2025-06-21", "16:00"),
    }


def test_the_one_town_of_a_title_keeps_its_rally(gazetteer: Gazetteer) -> None:
    text = (
        "Marche contre la carrière de Figeac\nSamedi à 14 h, place Vival.\n"
        "Covoiturage à Cahors : 12 h, parking du stade"
    )

    assert ("Figeac", "2025-06-21", "14:00") in said_in(text, PUBLISHED, gazetteer)


def test_a_march_in_memory_is_held_where_it_is_said(gazetteer: Gazetteer) -> None:
    text = (
        "En réponse à l'appel national, une marche en mémoire des victimes aura lieu vendredi à "
        "Dax. Rendez-vous à midi devant la mairie."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Dax", "2025-06-20", "12:00")}
