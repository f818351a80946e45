"""What posts set beside a rally: cries, lifts, the weather, who saw no journalist."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2025-09-09T16:40+02:00")  # a Tuesday
MONDAY, TODAY, WEDNESDAY, SATURDAY = "2025-09-08", "2025-09-09", "2025-09-10", "2025-09-20"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("On était 200 cet aprem à Gray pour nos services publics", {("Gray", 200, "-")}),
        ("600 hier à Gray pour la chaîne humaine", {("Gray", 600, "-")}),
        ("Vu hier à Gray : 700 manifestants et pas un journaliste", {("Gray", 700, "-")}),
        ("700 à la manif de Gray hier, silence des médias", {("Gray", 700, "-")}),
        ("À Gray, nos services ont compté 200 manifestants hier", {("Gray", 200, "police")}),
        (
            "Les flics disent 90, nous on dit 250. Manif de Gray ce matin.",
            {("Gray", 90, "police"), ("Gray", 250, "organisers")},
        ),
        ("Bravo Gray ! 800 hier contre la réforme des retraites", {("Gray", 800, "-")}),
        ("80 personnes devant le magasin de Gray ce soir", set()),
        ("80 personnes devant la boulangerie de Gray ce matin pour entrer", set()),
        ("80 personnes devant le magasin de Gray ce soir pour les salaires", {("Gray", 80, "-")}),
        ("deja 80 au rond point de la patinoire a Gray", {("Gray", 80, "-")}),
        ("Incroyable Gray !!! 150 personnes à la manif ce matin", {("Gray", 150, "-")}),
        (
            "Le lendemain de la marche à Gray : 90 personnes hier selon les orgas",
            {("Gray", 90, "organisers")},
        ),
    ],
)
def test_who_counted_is_not_who_is_marched_for(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, int | None, str]]
) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == said


def test_the_day_after_a_march_is_of_it(gazetteer: Gazetteer) -> None:
    text = "Le lendemain de la marche à Gray : 250 personnes hier selon les orgas, 140 (préf)"
    assert said_in(text, PUBLISHED, gazetteer) == {("Gray", MONDAY, "-")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("manif demain : Apt 10h • Gray 15h dispo en DM pour covoit", "Apt Gray"),
        ("moi je serai à Apt (10h) et mon frère à Gray (15h). manifs demain", "Apt Gray"),
        ("Pas dispo demain pour Gray, désolée", ""),
        ("On a marché 1 200 m dans Gray hier", ""),
        ("Météo demain : 28° à Gray. Pensez à l'eau si vous manifestez !", ""),
        ("Météo de la manif demain à Gray : 28°, 14h place Foch", "Gray"),
        ("Manifs ce matin : 900 à Apt, 300 à Gray, 0 à Redon", "Apt Gray"),
        ("Manifs ce matin : 900 à Apt, 300 à Gray et personne à Redon", "Apt Gray"),
        ("Vous et 41 autres participez à « Manif à Gray », samedi 14h", "Gray"),
    ],
)
def test_what_stands_beside_changes_no_town(gazetteer: Gazetteer, text: str, said: str) -> None:
    towns = {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)}
    assert towns == set(said.split())


def test_you_and_others_say_that_they_come(gazetteer: Gazetteer) -> None:
    text = "Vous et 41 autres personnes participez à « Manif à Gray », samedi 14h"
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert [(one.kind.value, one.low) for one in claim.figures] == [("going", 41)]
    assert (str(claim.date), claim.status.value) == ("2025-09-13", "planned")


@pytest.mark.parametrize(
    "text",
    [
        "Manif de demain annulée à Gray. Report samedi 20 septembre 14h",
        "Manif de demain annulée à Gray : report le 20 septembre, 14h",
        "La manif de demain à Gray est annulée, report samedi 20 septembre 14h",
    ],
)
def test_what_is_called_off_and_put_off_is_put_off(gazetteer: Gazetteer, text: str) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims
    assert {(str(one.date), one.status.value) for one in claims} == {
        (WEDNESDAY, "postponed"),
        (SATURDAY, "planned"),
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Manif tantôt à Gray", {("Gray", TODAY, "-")}),
        ("Manif à Gray tantôt, 18h30, à la gare", {("Gray", TODAY, "18:30")}),
    ],
)
def test_what_is_held_by_and_by_is_held_today(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "aside",
    [
        "Il pleut à Vesoul, ",
        "Bloqué à Vesoul aujourd'hui, ",
        "En déplacement à Vesoul mais ",
        "Je bosse à Vesoul, ",
        "Malade à Vesoul hier. ",
    ],
)
def test_where_one_happens_to_be_is_no_rallys(gazetteer: Gazetteer, aside: str) -> None:
    text = f"{aside}je serai à la manif de Gray samedi 20 à 14h place Boichut contre la loi"
    assert said_in(text, PUBLISHED, gazetteer) == {("Gray", SATURDAY, "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Il fait beau à Gray, on sera nombreux à la manif samedi 20 à 14h !",
        "Il neige à Gray, la manif de samedi 20 est maintenue à 14h",
        "En vacances à Gray, je serai à la manif samedi 20 à 14h place Boichut",
    ],
)
def test_unless_the_rally_is_there(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gray", SATURDAY, "14:00")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1 900 à Gray ! On ne lâchera rien, retrait !", {("Gray", 1900, "-")}),
        ("Plus de 900 à Gray ! Cette réforme, on n'en veut pas", {("Gray", 900, "-")}),
        ("Vesoul hier : 900 pour les salaires 🔥", {("Vesoul", 900, "-")}),
        ("Vesoul aujourd'hui : 900 contre la réforme", {("Vesoul", 900, "-")}),
        ("Gray hier : 2 buts contre Vesoul", set()),
        ("900 à Gray ! Quel match", set()),
        ("Plus de 900 à Gray. Le prix des salaires de footballeurs", set()),
    ],
)
def test_what_is_cried_behind_a_crowd_tells_its_cause(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, int | None, str]]
) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == said
