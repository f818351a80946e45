"""What local papers add of a rally: what it turned into, when it set off, whose number it is."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-04-12T10:00+02:00")  # a Wednesday
TUESDAY = "2023-04-11"
BEFORE = "À Gap, 900 personnes ont manifesté mardi contre la réforme. "


def _told(text: str, gazetteer: Gazetteer) -> set[tuple[str, str, int | None, int | None, str]]:
    """Return each figure as town, day, its bounds and who says it."""
    return {
        (
            claim.place.name,
            str(claim.date),
            figure.low,
            figure.high,
            figure.said_by.value if figure.said_by else "-",
        )
        for claim in read(text, PUBLISHED, gazetteer).claims
        if claim.place
        for figure in claim.figures
    }


@pytest.mark.parametrize("who", ["les syndicats ont", "la CGT a", "le collectif a"])
@pytest.mark.parametrize(
    "did", ["joué la carte du carnaval", "sorti les sonos", "pris la tête du cortège"]
)
@pytest.mark.parametrize("came", ["400 personnes ont défilé", "près de 400 manifestants suivaient"])
def test_what_unions_did_beside_a_crowd_counts_nobody(
    who: str, did: str, came: str, gazetteer: Gazetteer
) -> None:
    text = f"{BEFORE}À Dole, {who} {did} et {came}."
    assert ("Dole", TUESDAY, 400, 400, "-") in _told(text, gazetteer)


@pytest.mark.parametrize("counts", ["compte", "grimpe à", "s'arrête à", "en a dénombré"])
def test_what_unions_say_is_theirs(counts: str, gazetteer: Gazetteer) -> None:
    text = f"{BEFORE}À Dole, la police a compté 200 manifestants et la CGT {counts} 400."
    assert ("Dole", TUESDAY, 400, 400, "organisers") in _told(text, gazetteer)


@pytest.mark.parametrize(
    "turned",
    [
        "la manifestation prévue à 17 h 30 a été transformée en assemblée générale",
        "le rassemblement s'est mué en réunion",
        "la marche a finalement été convertie en conférence",
    ],
)
def test_what_became_a_meeting_was_no_rally(turned: str, gazetteer: Gazetteer) -> None:
    assert said_in(f"{BEFORE}À Dole, {turned}.", PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-")}


def test_what_became_a_barrage_was_held(gazetteer: Gazetteer) -> None:
    text = f"{BEFORE}À Dole, la manifestation s'est muée en chaîne humaine."
    assert ("Dole", TUESDAY, "-") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize("left", ["s'élancer de la place Foch", "défiler", "se mettre en marche"])
def test_the_hour_they_waited_for_is_the_marchs(left: str, gazetteer: Gazetteer) -> None:
    text = f"{BEFORE}À Dole, 400 manifestantes ont attendu 16 heures pour {left}."
    assert ("Dole", TUESDAY, "16:00") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize("who", ["les pêcheurs", "les salariés", "la mobilisation"])
def test_who_did_not_come(who: str, gazetteer: Gazetteer) -> None:
    were = "étaient" if who.startswith("les") else "était"
    text = f"{BEFORE}À Lens, {who} n'{were} pas au rendez-vous."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-")}


@pytest.mark.parametrize(
    "whom",
    [
        "suivant que l'on se fie à la police ou aux syndicats",
        "selon qu'on s'en tient à la préfecture ou à la CGT",
        "suivant que l'on écoute la police ou la CGT",
    ],
)
def test_each_bound_is_one_sides(whom: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, à Dole, le cortège a compté entre 2 300 et 3 500 personnes, {whom}."
    assert _told(text, gazetteer) == {
        ("Dole", TUESDAY, 2300, 2300, "police"),
        ("Dole", TUESDAY, 3500, 3500, "organisers"),
    }


@pytest.mark.parametrize(
    "largest",
    [
        "les cortèges les plus fournis restent ceux de Dole et de Gray : respectivement 600 et 350",
        "les plus gros cortèges étaient ceux de Dole et Gray, avec 600 et 350",
        "les manifestations les plus importantes ont été celles de Dole et de Gray : 600 et 350",
    ],
)
def test_the_largest_two_have_their_own_crowds(largest: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 9 000 personnes ont défilé dans la région. Pour l'Est, {largest} personnes."
    assert {
        ("Dole", TUESDAY, 600, 600, "-"),
        ("Gray", TUESDAY, 350, 350, "-"),
    } <= _told(text, gazetteer)


@pytest.mark.parametrize("first", ["Dole d'abord.", "Dole, enfin.", "Dole ensuite."])
def test_a_town_whose_turn_it_is(first: str, gazetteer: Gazetteer) -> None:
    text = f"{BEFORE}{first} 400 personnes ont emprunté le cours Clemenceau."
    assert ("Dole", TUESDAY, 400, 400, "-") in _told(text, gazetteer)


@pytest.mark.parametrize(
    "there",
    [
        "la CGT en tête, 400 personnes ont défilé",
        "400 personnes ont écouté les prises de parole de la CGT",
        "le secrétaire de la CGT s'est adressé aux 400 manifestants",
        "les organisateurs, débordés, ont dû changer de parcours : 400 personnes étaient là",
        "comme le souhaitait la CGT, 400 personnes ont défilé",
        "l'intersyndicale avait choisi le port : 400 personnes ont défilé",
    ],
)
def test_unions_that_are_there_count_nobody(there: str, gazetteer: Gazetteer) -> None:
    assert ("Dole", TUESDAY, 400, 400, "-") in _told(f"{BEFORE}À Dole, {there}.", gazetteer)


@pytest.mark.parametrize(
    "compared",
    [
        "500 personnes mardi, quand 700 avaient défilé le 28 mars",
        "500 personnes ont défilé mardi, là où 700 avaient répondu présent le 28 mars",
        "le cortège est passé de 700 personnes le 28 mars à 500 mardi",
        "le record du 28 mars, 700 manifestants, tient toujours : ils étaient 500 mardi",
        "après les 700 du 28 mars, ils n'étaient que 500 mardi",
        "la participation baisse : 700 le 28 mars, 500 mardi",
    ],
)
@pytest.mark.parametrize("behind", ["", " À Gray, ils étaient 80."])
def test_so_many_then_and_now(compared: str, behind: str, gazetteer: Gazetteer) -> None:
    text = f"Réforme des retraites. À Dole, {compared}.{behind}"
    assert _told(text, gazetteer) == {
        ("Dole", TUESDAY, 500, 500, "-"),
        ("Dole", "2023-03-28", 700, 700, "-"),
        *({("Gray", TUESDAY, 80, 80, "-")} if behind else set()),
    }


def test_so_many_years_ago_and_now(gazetteer: Gazetteer) -> None:
    text = "Réforme des retraites. À Dole, en 2010, ils étaient 5 000 ; mardi, 500."
    assert _told(text, gazetteer) == {("Dole", TUESDAY, 500, 500, "-")}


def test_a_council_that_voted_a_motion_takes_no_rally_with_it(gazetteer: Gazetteer) -> None:
    motion = "Le conseil municipal a voté une motion de soutien"
    text = f"{motion} aux salariés. Rassemblement samedi à 14 h à Gap."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2023-04-15", "14:00")}
    other = f"{motion}. Réunion publique samedi à 14 h à Gap."
    assert said_in(other, PUBLISHED, gazetteer) == set()
