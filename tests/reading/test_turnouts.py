"""How many came, by whose count and on which day, in turns that dailies like."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-04-12T10:00+02:00")  # a Wednesday
TUESDAY, MONDAY, THURSDAY = "2023-04-11", "2023-04-10", "2023-04-20"
MARCH = "2023-03-28"
BEFORE = "Mardi, à Gap, 900 personnes ont manifesté contre la réforme. "


def _told(text: str, gazetteer: Gazetteer) -> set[tuple[str, str, str, int | None, str]]:
    """Return each figure as town, day, kind, number and who says it."""
    return {
        (
            claim.place.name,
            str(claim.date),
            figure.kind.value,
            figure.low,
            figure.said_by.value if figure.said_by else "-",
        )
        for claim in read(text, PUBLISHED, gazetteer).claims
        if claim.place
        for figure in claim.figures
    }


@pytest.mark.parametrize(
    ("people", "town"),
    [("Tarbais", "Tarbes"), ("Bisontins", "Besançon"), ("Manceaux", "Le Mans")],
)
@pytest.mark.parametrize("there", ["à battre le pavé", "à défiler", "devant la préfecture"])
def test_so_many_of_a_towns_people(
    people: str, town: str, there: str, gazetteer: Gazetteer
) -> None:
    text = f"{BEFORE}Les {people} étaient 500 {there}."
    assert _told(text, gazetteer) == {
        ("Gap", TUESDAY, "attendance", 900, "-"),
        (town, TUESDAY, "attendance", 500, "-"),
    }


def test_a_party_of_so_many_is_no_town(gazetteer: Gazetteer) -> None:
    text = f"{BEFORE}Les Verts étaient 50 à défiler."
    assert {town for town, *_ in said_in(text, PUBLISHED, gazetteer)} == {"Gap"}


@pytest.mark.parametrize("hoped", ["tablaient sur", "misaient sur", "attendaient"])
def test_who_hoped_for_more_where_it_was(hoped: str, gazetteer: Gazetteer) -> None:
    text = f"À Dole, où les syndicats {hoped} 800 personnes, 500 personnes ont défilé mardi."
    assert _told(text, gazetteer) == {
        ("Dole", TUESDAY, "expected", 800, "organisers"),
        ("Dole", TUESDAY, "attendance", 500, "-"),
    }


def test_so_many_they_had(gazetteer: Gazetteer) -> None:
    text = f"{BEFORE}À Dole, les organisateurs espéraient 800 manifestants. Ils en ont eu 500."
    assert ("Dole", TUESDAY, "attendance", 500, "-") in _told(text, gazetteer)


def test_a_day_that_had_to_be_waited_for_is_over(gazetteer: Gazetteer) -> None:
    text = f"{BEFORE}À Dole, il avait suffi de lundi. À Gray, il a fallu attendre mercredi."
    assert ("Gray", "2023-04-19", "-") not in said_in(text, PUBLISHED, gazetteer)
    text = "À Dole, il a fallu attendre lundi pour voir 500 personnes défiler contre la réforme."
    assert _told(text, gazetteer) == {("Dole", MONDAY, "attendance", 500, "-")}


@pytest.mark.parametrize(
    "they",
    [
        "à l'appel de la CGT et de la FSU, assurent ces dernières",
        "à l'appel d'organisations de jeunesse, selon celles-ci",
        "à l'appel des syndicats, affirment ces derniers",
    ],
)
def test_those_who_called_count(they: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, à Dole, 900 personnes ont défilé {they}, 500 selon la police."
    assert _told(text, gazetteer) == {
        ("Dole", TUESDAY, "attendance", 900, "organisers"),
        ("Dole", TUESDAY, "attendance", 500, "police"),
    }


def test_both_counted_on_the_day_said_once(gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, à Dole, 1 100 manifestants selon la police (1 600 le 28 mars), 2 500 selon la CGT "
        "(3 500)."
    )
    assert _told(text, gazetteer) == {
        ("Dole", TUESDAY, "attendance", 1100, "police"),
        ("Dole", TUESDAY, "attendance", 2500, "organisers"),
        ("Dole", "2023-03-28", "attendance", 1600, "police"),
        ("Dole", "2023-03-28", "attendance", 3500, "organisers"),
    }


@pytest.mark.parametrize("confirmed", ["confirmé", "repris"])
def test_a_number_two_agree_on_is_both_of_theirs(confirmed: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Mardi, 900 personnes, un chiffre avancé par la CGT et {confirmed} par la police, ont "
        "défilé à Dole."
    )
    assert _told(text, gazetteer) == {
        ("Dole", TUESDAY, "attendance", 900, "organisers"),
        ("Dole", TUESDAY, "attendance", 900, "police"),
    }


@pytest.mark.parametrize("joint", [" et 600", ", 600", " (600"])
def test_both_counted_the_march_before(joint: str, gazetteer: Gazetteer) -> None:
    end = ")" if "(" in joint else ""
    text = (
        "Une semaine après la marche de Gap, qui avait attiré 300 personnes selon la police"
        f"{joint} selon les organisateurs{end}, 40 militants ont manifesté lundi à Dole."
    )
    assert _told(text, gazetteer) == {
        ("Gap", "2023-04-03", "attendance", 300, "police"),
        ("Gap", "2023-04-03", "attendance", 600, "organisers"),
        ("Dole", MONDAY, "attendance", 40, "-"),
    }


@pytest.mark.parametrize(
    "next_one",
    [
        "avant une nouvelle manifestation jeudi 20 à 10 h",
        "avant un rassemblement prévu jeudi 20 à 10 h",
        "en attendant la manifestation de jeudi 20, à 10 h",
    ],
)
def test_the_next_one_does_not_take_the_crowd(next_one: str, gazetteer: Gazetteer) -> None:
    text = f"{BEFORE}À Dole, 500 personnes ont défilé, {next_one}."
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", TUESDAY, "-"),
        ("Dole", TUESDAY, "-"),
        ("Dole", THURSDAY, "10:00"),
    }
    assert ("Dole", TUESDAY, "attendance", 500, "-") in _told(text, gazetteer)


def test_one_that_is_over_is_no_next_one(gazetteer: Gazetteer) -> None:
    text = "Samedi, 500 personnes ont défilé à Dole, avant la manifestation de mardi à Gap."
    assert ("Gap", "2023-04-18", "-") not in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize("saw", ["a vu défiler", "n'a vu passer que", "a fait descendre"])
def test_those_who_live_there_march_too(saw: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, à Gap, 900 personnes ont manifesté. Dole {saw} 400 habitants."
    assert ("Dole", TUESDAY, "attendance", 400, "-") in _told(text, gazetteer)


def test_those_who_live_there_are_no_crowd(gazetteer: Gazetteer) -> None:
    text = "Mardi, à Gap, ville de 41 000 habitants, 900 personnes ont manifesté."
    assert _told(text, gazetteer) == {("Gap", TUESDAY, "attendance", 900, "-")}


@pytest.mark.parametrize(
    "before",
    [
        " ; ils étaient respectivement 700 et 1 200 le 28 mars.",
        " (respectivement 700 et 1 200 le 28 mars).",
    ],
)
def test_two_counted_on_another_day_as_well(before: str, gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, à Gap, le cortège a rassemblé 500 personnes selon la police, 900 selon "
        f"l'intersyndicale{before} À Dole, ils étaient 400."
    )
    assert _told(text, gazetteer) == {
        ("Gap", TUESDAY, "attendance", 500, "police"),
        ("Gap", TUESDAY, "attendance", 900, "organisers"),
        ("Gap", MARCH, "attendance", 700, "police"),
        ("Gap", MARCH, "attendance", 1200, "organisers"),
        ("Dole", TUESDAY, "attendance", 400, "-"),
    }


def test_who_awaits_now_counted_then(gazetteer: Gazetteer) -> None:
    text = (
        "La préfecture attend entre 500 et 900 personnes jeudi à Gap ; le 28 mars, elle en avait "
        "compté 700."
    )
    assert ("Gap", MARCH, "attendance", 700, "police") in _told(text, gazetteer)


@pytest.mark.parametrize(
    "count",
    [
        "au pointage de la police et près de 900 à celui de l'intersyndicale",
        "d'après le comptage de la police, 900 d'après celui de la CGT",
    ],
)
def test_anothers_count_is_theirs(count: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, à Gap, le défilé a drainé 500 personnes {count}."
    assert ("Gap", TUESDAY, "attendance", 900, "organisers") in _told(text, gazetteer)


@pytest.mark.parametrize("act", ["pour l'acte II", "lors de l'acte précédent"])
def test_another_act_has_a_day_not_said(act: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi à Gap, ils étaient 900 à manifester, contre 400 {act}."
    assert _told(text, gazetteer) == {
        ("Gap", TUESDAY, "attendance", 900, "-"),
        ("Gap", "None", "attendance", 400, "-"),
    }


def test_those_who_stand_by_someone_are_a_crowd(gazetteer: Gazetteer) -> None:
    text = "À Gap, un rassemblement devant le tribunal a réuni mardi une trentaine de soutiens."
    assert _told(text, gazetteer) == {("Gap", TUESDAY, "attendance", 30, "-")}


@pytest.mark.parametrize("when", ["le 28 mars", "deux semaines plus tôt"])
@pytest.mark.parametrize("but", ["quand elles", "alors qu'elles", "là où elles"])
def test_so_few_then_is_of_then(but: str, when: str, gazetteer: Gazetteer) -> None:
    text = f"À Gap, mardi, 900 personnes ont défilé, {but} n'étaient que 400 {when}."
    assert _told(text, gazetteer) == {
        ("Gap", TUESDAY, "attendance", 900, "-"),
        ("Gap", MARCH, "attendance", 400, "-"),
    }


@pytest.mark.parametrize(
    "others",
    [
        "Dole et Gray ont vu se former des cortèges de 400 et 150 personnes.",
        "Dole a dû se contenter de 400 manifestants, et Gray de 150.",
    ],
)
def test_each_town_has_its_own_crowd(others: str, gazetteer: Gazetteer) -> None:
    text = f"900 personnes ont défilé mardi à Gap. {others}"
    assert _told(text, gazetteer) == {
        ("Gap", TUESDAY, "attendance", 900, "-"),
        ("Dole", TUESDAY, "attendance", 400, "-"),
        ("Gray", TUESDAY, "attendance", 150, "-"),
    }


def test_so_many_are_left(gazetteer: Gazetteer) -> None:
    text = "À Gap, le défilé a réuni 900 personnes mardi. À Dole, on est passé de 700 à 400."
    assert ("Dole", TUESDAY, "attendance", 400, "-") in _told(text, gazetteer)


def test_as_many_are_awaited_in_each_town(gazetteer: Gazetteer) -> None:
    text = (
        "Trois manifestations sont annoncées jeudi. Gap : 10 h 30, 2 500 participants attendus. "
        "Dole : 15 h, 600 participants. Gray : 17 h, 150 participants."
    )
    assert {(town, kind, number) for town, _, kind, number, _ in _told(text, gazetteer)} == {
        ("Gap", "expected", 2500),
        ("Dole", "expected", 600),
        ("Gray", "expected", 150),
    }


def test_who_clicked_is_not_awaited(gazetteer: Gazetteer) -> None:
    text = "Manifestation jeudi à Gap, 10 h. 340 participants, 900 intéressés."
    assert {kind for _, _, kind, _, _ in _told(text, gazetteer)} == {"going", "interested"}
