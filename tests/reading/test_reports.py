"""Reports of the press on what was and what comes next: openings, defiance, doubts, same places."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in, towns_in
from worker.domain.kinds import Speaker
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-02-08T06:00+01:00")  # a Wednesday
TUESDAY, SATURDAY = "2023-02-07", "2023-02-11"


@pytest.mark.parametrize(
    "opening",
    [
        "Au lendemain d'une journée qui a mobilisé 2 000 personnes à Gap et 300 à Dole, ",
        "Au lendemain de manifestations qui ont rassemblé 2 000 personnes à Gap et 300 à Dole, ",
        "Le lendemain d'un défilé qui a réuni 2 000 personnes à Gap et 300 à Dole, ",
    ],
)
def test_a_report_opens_on_the_day_after(opening: str, gazetteer: Gazetteer) -> None:
    text = f"{opening}la CGT appelle à manifester le jeudi 16 février, à 10 h, à Gap."
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", TUESDAY, "-"),
        ("Dole", TUESDAY, "-"),
        ("Gap", "2023-02-16", "10:00"),
    }


@pytest.mark.parametrize(
    "again",
    [
        "Rebelote samedi 11 février, mêmes lieux, même heure (14 h).",
        "On remet ça samedi 11, à 14 h, dans les mêmes villes.",
        "De nouveaux rassemblements auront lieu samedi à 14 h dans ces trois villes.",
        "Rendez-vous samedi 11 février, à 14 h, dans les trois villes.",
    ],
)
def test_the_next_rally_is_in_all_the_same_places(again: str, gazetteer: Gazetteer) -> None:
    text = f"On a défilé mardi : 1 800 à Gap, 900 à Dole et 350 à Apt. {again}"
    towns = ("Gap", "Dole", "Apt")
    assert said_in(text, PUBLISHED, gazetteer) == {
        *((town, TUESDAY, "-") for town in towns),
        *((town, SATURDAY, "14:00") for town in towns),
    }


def test_four_towns_are_none_of_the_two(gazetteer: Gazetteer) -> None:
    text = (
        "On a défilé mardi : 1 800 à Gap, 900 à Dole et 350 à Apt. Rendez-vous samedi 11 février "
        "à 14 h, dans les deux villes."
    )
    assert ("Gap", SATURDAY, "14:00") not in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "defied",
    [
        "Malgré l'appel de la préfecture à reporter le défilé",
        "Malgré l'appel du maire à annuler le rassemblement",
        "Bien que le préfet eût conseillé d'annuler",
        "Alors que la préfecture avait demandé de reporter la marche",
    ],
)
def test_what_was_to_be_given_up_was_held(defied: str, gazetteer: Gazetteer) -> None:
    text = f"{defied}, quelque 600 personnes ont marché mardi à Gap."
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "past")}
    assert [one.said_by for one in read(text, PUBLISHED, gazetteer).claims[0].figures] == [None]


@pytest.mark.parametrize(
    "doubt",
    [
        "la CGT n'a pas encore dit si elle manifesterait à Dole ou à Gray",
        "reste à savoir si le cortège partira de Dole ou de Gray",
        "on ignore encore si le rassemblement aura lieu à Cambrai",
        "l'intersyndicale hésite encore entre Cambrai et Troyes",
        "l'intersyndicale doit encore choisir entre Cambrai et Troyes",
    ],
)
def test_where_is_not_settled(doubt: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Ils n'étaient plus que 450 à Gap mardi. La prochaine journée est le 16 février ; {doubt}."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-")}


@pytest.mark.parametrize(
    "ahead",
    ["Tous ont le samedi 11 février en tête.", "La faute au samedi 11 février, déjà coché."],
)
def test_a_day_to_come_told_among_those_counted(ahead: str, gazetteer: Gazetteer) -> None:
    text = (
        f"La journée d'action de mardi a été moins suivie. {ahead}\n\nÀ Gap, la préfecture a "
        "compté 8 000 personnes.\n\nMême reflux à Dole : 2 000 personnes d'après les syndicats. "
        "À Apt, le rassemblement de 17 h 30 a été annulé."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", TUESDAY, "-"),
        ("Dole", TUESDAY, "-"),
        ("Apt", TUESDAY, "17:30"),
    }


@pytest.mark.parametrize(
    "call",
    [
        "Les syndicats reviendront dans la rue le 8 mars.",
        "Les opposants promettent de revenir le 8 mars.",
        "L'intersyndicale appelle déjà à manifester jeudi 16 février.",
    ],
)
def test_who_calls_everybody_again_calls_no_town(call: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Ils étaient 1 500 mardi à Gap selon la police. À Dole, 300 personnes ont défilé. {call}"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-"), ("Dole", TUESDAY, "-")}


@pytest.mark.parametrize("held", ["la grève de jeudi", "la journée d'action de jeudi"])
def test_towns_are_counted_before_what_they_are_of(held: str, gazetteer: Gazetteer) -> None:
    text = f"400 personnes à Gap, 250 à Dole et une centaine à Apt : {held} a été bien suivie."
    assert towns_in(text, PUBLISHED, gazetteer) == ["Gap past", "Dole past", "Apt past"]


def test_farmers_of_a_town_at_another_ones_office(gazetteer: Gazetteer) -> None:
    text = "Mardi, des éleveurs de Dole ont manifesté devant la sous-préfecture de Gray."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gray", TUESDAY, "-")}


@pytest.mark.parametrize(
    "some",
    [
        "dont un groupe de jeunes de Dole",
        "dont des salariés de Dole",
        "parmi lesquelles des familles de Dole",
        "dont la fanfare de Dole",
    ],
)
def test_where_some_of_a_crowd_come_from(some: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Contre le racisme, Gap a marché. Mardi, 1 500 personnes ont rallié le pont, {some} ; "
        "la préfecture n'en a recensé que 900."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-")}
    assert _crowds(text, gazetteer) == {1500, 900}


def test_so_few_of_them_are_no_crowd(gazetteer: Gazetteer) -> None:
    text = "À Gap, 1 200 personnes ont défilé mardi. Six d'entre elles avaient marché la nuit."
    assert _crowds(text, gazetteer) == {1200}


@pytest.mark.parametrize(
    "before",
    ["le 31 janvier, elle en avait compté 6 000", "elle en avait compté 6 000 le 31 janvier"],
)
def test_who_counted_on_an_earlier_day(before: str, gazetteer: Gazetteer) -> None:
    text = (
        f"À Gap, la préfecture a dénombré mardi 8 200 personnes ; {before}. La CGT parle de 15 000."
    )
    found = {
        str(one.date): {figure.low for figure in one.figures}
        for one in read(text, PUBLISHED, gazetteer).claims
    }
    assert found == {TUESDAY: {8200, 15000}, "2023-01-31": {6000}}


def test_who_comes_to_the_court_of_the_town_told_of(gazetteer: Gazetteer) -> None:
    text = (
        "À Gap, cent éleveurs ont manifesté mardi. À Dole, le tribunal a condamné mardi deux "
        "viticulteurs. Environ 200 personnes s'étaient massées devant le palais pour les soutenir."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-"), ("Dole", TUESDAY, "-")}


@pytest.mark.parametrize("agency", ["(AFP)", "(AFP régionale)", "(Reuters)"])
def test_a_dateline_of_what_was_done_elsewhere(agency: str, gazetteer: Gazetteer) -> None:
    text = (
        f"TOULOUSE {agency} - Les actions des agriculteurs ont repris mardi dans plusieurs "
        "départements.\n\nÀ Auch, une centaine d'exploitants ont manifesté."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Auch", TUESDAY, "-")}


def test_a_day_leads_on_to_the_rally_behind_it(gazetteer: Gazetteer) -> None:
    text = (
        "Jeudi 9 février, rassemblements à Gap à 17 h et à Dole à 17 h 30, puis mardi 14 février, "
        "grande manifestation à Lens, 14 h 30."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2023-02-09", "17:00"),
        ("Dole", "2023-02-09", "17:30"),
        ("Lens", "2023-02-14", "14:30"),
    }


def test_the_capital_counted_by_somebody(gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, 900 personnes ont défilé à Gap. Lundi, ils étaient 16 000 dans la capitale d'après "
        "la police."
    )
    assert ("Paris", "2023-02-06", "-") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "call",
    [
        "Gap repartira samedi à 14 h 30 du jardin des Plantes.",
        "Gap se contentera d'une retraite aux flambeaux, samedi, à 14 h 30.",
    ],
)
def test_a_town_takes_up_its_march_again(call: str, gazetteer: Gazetteer) -> None:
    text = f"900 personnes ont défilé mardi à Gap et 300 à Dole. {call}"
    assert ("Gap", SATURDAY, "14:30") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize("between", [" ; à Dole", ", tandis qu'à Dole", " et à Dole"])
def test_who_is_set_in_counts_there_alone(between: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Mardi, à Gap, 1 500 personnes ont convergé vers la place{between}, 3 000 personnes, "
        "selon la police, ont défilé."
    )
    said = {
        one.place and one.place.name: [figure.said_by for figure in one.figures]
        for one in read(text, PUBLISHED, gazetteer).claims
    }
    assert said == {"Gap": [None], "Dole": [Speaker.POLICE]}


@pytest.mark.parametrize(
    "fell",
    [
        "la participation est passée de 7 500 à 3 800 personnes en cinq jours",
        "le cortège a fondu de 7 500 à 3 800 manifestants",
        "on est passé de 7 500 à 3 800 manifestants",
    ],
)
def test_how_many_came_after_a_fall(fell: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 400 personnes ont défilé à Dole. À Gap, {fell}."
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", TUESDAY, "-"), ("Gap", TUESDAY, "-")}
    assert _crowds(text, gazetteer) == {400, 3800}


def test_where_they_go_to_march(gazetteer: Gazetteer) -> None:
    text = (
        "Une manifestation aura lieu samedi 11 février à Gap, à 10 h. Le samedi suivant, ils se "
        "déplaceront à Dole, devant le conseil départemental, à 14 h."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", SATURDAY, "10:00"),
        ("Dole", "2023-02-18", "14:00"),
    }


def test_a_ban_that_was_upheld_and_defied(gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, 900 personnes ont défilé à Gap. À Dole, l'interdiction a été confirmée par le "
        "tribunal administratif : 300 personnes se sont malgré tout réunies sur la place."
    )
    assert towns_in(text, PUBLISHED, gazetteer) == ["Gap past", "Dole past"]


def test_a_ban_that_was_given_up(gazetteer: Gazetteer) -> None:
    text = (
        "Samedi, à Gap, le cortège a rassemblé 500 personnes. La préfecture avait interdit la "
        "manifestation avant de se raviser vendredi."
    )
    assert towns_in(text, PUBLISHED, gazetteer) == ["Gap past"]


def test_a_crowd_behind_a_march_to_come_gathered_before(gazetteer: Gazetteer) -> None:
    text = (
        "À Gap, 2 000 personnes se sont rassemblées mardi. À Dole, la marche aura lieu samedi "
        "prochain à 13 h, quai Wilson. À Gray, 800 personnes ; à Apt, 300."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", TUESDAY, "-"),
        ("Dole", SATURDAY, "13:00"),
        ("Gray", TUESDAY, "-"),
        ("Apt", TUESDAY, "-"),
    }


def test_the_first_of_two_days_holds_again(gazetteer: Gazetteer) -> None:
    text = (
        "Samedi puis mardi, on a manifesté contre les violences. C'est à Gap que la mobilisation a "
        "été la plus forte. Samedi, le cortège a réuni 4 000 personnes.\n\nLe même jour, une "
        "centaine de personnes ont défilé à Dole."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2023-02-04", "-"),
        ("Dole", "2023-02-04", "-"),
    }


@pytest.mark.parametrize("road", ["la nationale 19", "la départementale 619", "l'autoroute 61"])
def test_the_number_of_a_road(road: str, gazetteer: Gazetteer) -> None:
    text = f"À Gap, une centaine d'habitants bloquaient mardi {road} pendant deux heures."
    assert _crowds(text, gazetteer) == {100}


def test_to_march_in_concert_is_no_concert(gazetteer: Gazetteer) -> None:
    text = "Les syndicats ont marché de concert mardi à Gap (1 400 participants) et à Dole (500)."
    assert towns_in(text, PUBLISHED, gazetteer) == ["Gap past", "Dole past"]


def _crowds(text: str, gazetteer: Gazetteer) -> set[int | None]:
    claims = read(text, PUBLISHED, gazetteer).claims
    return {figure.low for one in claims for figure in one.figures}
