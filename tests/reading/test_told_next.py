"""What a paper tells next: the first of two marches, counts of an hour, nicknames, headings."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-06-19T19:00+02:00")  # a Wednesday
TUESDAY, SATURDAY = "2024-06-18", "2024-06-22"


def _figures(text: str, gazetteer: Gazetteer) -> dict[str, list[int | None]]:
    claims = read(text, PUBLISHED, gazetteer).claims
    return {claim.place.name: [f.low for f in claim.figures] for claim in claims if claim.place}


@pytest.mark.parametrize(
    "one", ["La première manifestation a débuté", "Le premier cortège est parti"]
)
def test_the_first_is_not_of_the_others(one: str, gazetteer: Gazetteer) -> None:
    text = (
        "Deux manifestations se sont déroulées à Dole mardi. D'autres rassemblements ont eu lieu à "
        f"Gray, Vesoul et Apt.\n\n{one} à 15 h place Grévy."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dole", TUESDAY, "15:00"),
        *((town, TUESDAY, "-") for town in ("Gray", "Vesoul", "Apt")),
    }


def test_a_departure_is_not_of_the_others(gazetteer: Gazetteer) -> None:
    text = (
        "Une marche est prévue à Dole samedi. D'autres actions sont prévues à Gray et Vesoul. Le "
        "cortège partira à 14 h de la gare."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dole", SATURDAY, "14:00"),
        ("Gray", SATURDAY, "-"),
        ("Vesoul", SATURDAY, "-"),
    }


def test_a_heading_may_end_in_dots(gazetteer: Gazetteer) -> None:
    text = (
        "Des manifestations ont eu lieu mardi dans la région.\n"
        "A Narbonne...\nPrès de 800 personnes ont manifesté.\n"
        "A Tarbes...\n2 600 personnes ont défilé dans les rues."
    )
    assert _figures(text, gazetteer) == {"Narbonne": [800], "Tarbes": [2600]}


def test_when_a_number_was_told_is_no_hour_to_meet(gazetteer: Gazetteer) -> None:
    text = (
        "À Metz, 500 personnes se sont rassemblées mardi. À 16 heures, ce chiffre s'établissait à "
        "800 manifestants, selon la préfecture."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Metz", TUESDAY, "-")}


def test_a_forbidden_march_that_was_borne_was_held(gazetteer: Gazetteer) -> None:
    text = "Mardi, à Nice, la manifestation interdite a fini par être tolérée."
    assert status_in(text, PUBLISHED, gazetteer) == {("Nice", TUESDAY, "past")}


def test_a_nickname_of_two_towns_is_of_the_one_told(gazetteer: Gazetteer) -> None:
    text = "900 personnes ont manifesté mardi à Nantes. Le cortège a traversé la Cité des ducs."
    assert _figures(text, gazetteer) == {"Nantes": [900]}


def test_who_counts_so_many_again_counted_them(gazetteer: Gazetteer) -> None:
    text = "La CGT annonce une nouvelle fois 9 000 manifestants mardi à Albi."
    assert status_in(text, PUBLISHED, gazetteer) == {("Albi", TUESDAY, "past")}
    assert _figures(text, gazetteer) == {"Albi": [9000]}


def test_a_movement_of_a_weekday_is_of_that_day(gazetteer: Gazetteer) -> None:
    text = "Le mouvement du mardi 18 juin a été suivi. À Dijon, 900 personnes ont défilé."
    assert said_in(text, PUBLISHED, gazetteer) == {("Dijon", TUESDAY, "-")}


def test_when_one_died_in_custody_is_no_day_of_a_rally(gazetteer: Gazetteer) -> None:
    text = (
        "L'appel au rassemblement à Brest mardi s'est fait en ligne. Le rendez-vous était fixé à "
        "19h00, devant la fresque en hommage à Ali, tué pendant son interpellation le 25 mai."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Brest", TUESDAY, "19:00")}


@pytest.mark.parametrize("also", ["également organisés", "aussi organisés", "organisés"])
def test_others_are_organised_as_well(also: str, gazetteer: Gazetteer) -> None:
    text = (
        "À Dole, une marche est prévue samedi à 11h30. Des rassemblements sont "
        f"{also} à Gray, Vesoul ou encore à Apt."
    )
    assert status_in(text, PUBLISHED, gazetteer) == {
        (town, SATURDAY, "planned") for town in ("Dole", "Gray", "Vesoul", "Apt")
    }


def test_what_people_were_driven_to_they_did(gazetteer: Gazetteer) -> None:
    text = "Mardi, la colère a poussé les Bordelais, les Niçois et les Rennais à défiler."
    assert status_in(text, PUBLISHED, gazetteer) == {
        (town, TUESDAY, "past") for town in ("Bordeaux", "Nice", "Rennes")
    }


@pytest.mark.parametrize(
    "beside",
    [
        "pendant la feria d'Arles, 900 personnes ont manifesté contre la corrida à Nîmes.",
        "900 personnes ont manifesté contre la corrida à Nîmes. Des corridas avaient lieu à Dax.",
    ],
)
def test_where_bulls_are_fought_is_no_rally(beside: str, gazetteer: Gazetteer) -> None:
    assert _figures(f"Mardi, {beside}", gazetteer) == {"Nîmes": [900]}


@pytest.mark.parametrize(
    "wanted",
    [
        "demander l'annulation de cette décision",
        "s'opposer à l'annulation du conseil municipal",
        "exiger l'interdiction des pesticides",
        "dénoncer l'interdiction du voile",
        "réclamer l'annulation des suppressions de postes",
    ],
)
def test_what_a_rally_asks_for_is_not_its_fate(wanted: str, gazetteer: Gazetteer) -> None:
    text = f"Rassemblement samedi à 14 h à Dole pour {wanted}."
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "planned")}


@pytest.mark.parametrize(
    "fate", ["s'oppose à l'interdiction de la marche", "dénonce l'interdiction du préfet"]
)
def test_the_ban_of_a_rally_that_is_told_stays_its_own(fate: str, gazetteer: Gazetteer) -> None:
    text = f"La marche de samedi à Dole est interdite. La CGT {fate}."
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "forbidden")}


def test_a_title_without_a_day_is_past_when_they_have_marched(gazetteer: Gazetteer) -> None:
    text = "Nice : colère des parents\nDes enseignants ont manifesté devant le rectorat."
    assert status_in(text, PUBLISHED, gazetteer) == {("Nice", "None", "past")}


def test_what_is_put_off_to_a_day_is_planned_then(gazetteer: Gazetteer) -> None:
    text = (
        "D'abord prévu le dimanche 16 juin, l'événement a été décalé au 22 juin. À Dijon, un "
        "rassemblement aura lieu à 14 h place Wilson."
    )
    assert status_in(text, PUBLISHED, gazetteer) == {("Dijon", SATURDAY, "planned")}


@pytest.mark.parametrize("held", ["a réuni 300 personnes", "s'est terminée sans heurts"])
def test_what_was_planned_and_held_is_past(held: str, gazetteer: Gazetteer) -> None:
    text = f"Prévue mardi à 14 h, la marche de Dijon {held}."
    assert said_in(text, PUBLISHED, gazetteer) == {("Dijon", TUESDAY, "14:00")}


def test_the_hour_of_a_count_is_no_hour_to_meet(gazetteer: Gazetteer) -> None:
    text = (
        "À Dijon, mardi à 16 h, le cortège comptait 1 200 personnes, selon la police. Parti à 14 h "
        "de la place Wilson, il s'est dispersé vers 17 h 30."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Dijon", TUESDAY, "14:00")}


@pytest.mark.parametrize(
    "march",
    [
        "la marche, initialement prévue place Grévy, partira samedi à 11 h du square Lavoisier",
        "la marche partira samedi à 11 h non pas de la place Grévy mais du square Lavoisier",
    ],
)
def test_where_it_was_to_be_is_no_venue(march: str, gazetteer: Gazetteer) -> None:
    (claim,) = read(f"À Dole, {march}.", PUBLISHED, gazetteer).claims
    assert claim.venue == "square Lavoisier"


def test_the_hour_of_what_is_no_rally_is_not_lent_below(gazetteer: Gazetteer) -> None:
    text = (
        "Angers : manifestation devant la préfecture samedi à 18h30\n\n"
        "Avignon : opération escargot. Rendez-vous à 18h au parking des Italiens\n\n"
        "Le Havre : manifestation au terminus du tramway de la plage"
    )
    assert ("Le Havre", SATURDAY, "18:00") not in said_in(text, PUBLISHED, gazetteer)


def test_a_terminus_is_a_place_to_meet(gazetteer: Gazetteer) -> None:
    text = "Le Havre : rassemblement au terminus du tram, plage, samedi à 17h30."
    assert said_in(text, PUBLISHED, gazetteer) == {("Le Havre", SATURDAY, "17:30")}


def test_a_crowd_that_waits_waits_for_the_hour(gazetteer: Gazetteer) -> None:
    text = (
        "Une marche blanche était organisée ce mercredi, à 10h, à Gray. À 9 h 45, des dizaines de "
        "personnes attendent déjà en silence sur la place."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gray", "2024-06-19", "10:00")}


@pytest.mark.parametrize("joint", ["ou à", "ainsi qu'à"])
def test_so_many_at_either_town(joint: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 8 000 personnes ont défilé à Angers, 5 000 à Périgueux {joint} Béziers."
    figures = _figures(text, gazetteer)
    assert (figures["Périgueux"], figures["Béziers"]) == ([5000], [5000])


@pytest.mark.parametrize(
    "against", ["contre 36.000 et 18.000 le", "contre respectivement 36.000 et 18.000, le"]
)
def test_dotted_numbers_of_another_day_are_told_apart(against: str, gazetteer: Gazetteer) -> None:
    text = (
        "À Lyon, mardi, 40.000 manifestants ont défilé selon les syndicats et 18.500 selon la "
        f"police, {against} 4 juin."
    )
    claims = read(text, PUBLISHED, gazetteer).claims
    assert {(str(one.date), tuple(f.low for f in one.figures)) for one in claims} == {
        (TUESDAY, (40000, 18500)),
        ("2024-06-04", (36000, 18000)),
    }


def test_who_came_is_not_who_counted(gazetteer: Gazetteer) -> None:
    text = "Mardi à Paris, les manifestants ont répondu présent avec 93.000 personnes."
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert [(figure.low, figure.said_by) for figure in claim.figures] == [(93000, None)]


def test_both_of_two_numbers_are_thousands(gazetteer: Gazetteer) -> None:
    (claim,) = read("Mardi à Lille, on était 14 ou 15000 à défiler.", PUBLISHED, gazetteer).claims
    assert [(figure.low, figure.high) for figure in claim.figures] == [(14000, 15000)]


def test_what_is_not_declared_is_not_the_rally_told(gazetteer: Gazetteer) -> None:
    text = (
        "À Foix, deux manifestations sont attendues samedi. La préfecture annonce un dispositif, "
        "allant de l'interdiction de rassemblements non déclarés à l'usage de drones."
    )
    assert status_in(text, PUBLISHED, gazetteer) == {("Foix", SATURDAY, "planned")}


@pytest.mark.parametrize(
    ("call", "where"),
    [
        ("les syndicats appellent à manifester samedi à Gray", "Gray"),
        ("l'intersyndicale appelle à manifester samedi place Grévy", "Dole"),
        ("les infirmières ont décidé d'un rassemblement samedi à Gray", "Gray"),
    ],
)
def test_where_callers_met_is_no_rally(call: str, where: str, gazetteer: Gazetteer) -> None:
    text = f"Réunis lundi soir à Dole, {call}."
    assert said_in(text, PUBLISHED, gazetteer) == {(where, SATURDAY, "-")}


@pytest.mark.parametrize(
    "against",
    [
        ", contre 1 800 et 1 500 lors des deux premières journées",
        " (contre 1 800 puis 1 500 les semaines précédentes)",
        ", loin des 5 000 et 7 000 de janvier",
    ],
)
def test_two_crowds_of_days_untold_are_not_this_one(against: str, gazetteer: Gazetteer) -> None:
    text = f"À Dijon, mardi, 900 personnes ont défilé{against}."
    assert _figures(text, gazetteer) == {"Dijon": [900]}


def test_the_hour_of_a_title_is_of_its_day(gazetteer: Gazetteer) -> None:
    text = (
        "samedi 22 juin 2024 à 15h30\nManifestation de soutien aux soignants\nLe comité appelle à "
        "une mobilisation massive. Rendez-vous samedi 22 juin place de la Victoire, à Bordeaux."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Bordeaux", SATURDAY, "15:30")}


@pytest.mark.parametrize("coach", ["Départs de car", "Départs en bus", "Cars au départ de"])
def test_where_coaches_leave_is_no_rally(coach: str, gazetteer: Gazetteer) -> None:
    text = (
        f"MANIFESTATION RÉGIONALE À DIJON LE 22 JUIN\n{coach} : Dole 11 h gare, Gray 10 h 30 quai "
        "Vergy\nRDV Dijon 14 h place Wilson"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Dijon", SATURDAY, "14:00")}
