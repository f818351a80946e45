"""Posts typed in haste: crowds without an article, what stands beside a call, lost things."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2022-10-19T18:40+02:00")  # a Wednesday
TODAY, THURSDAY, SATURDAY = "2022-10-19", "2022-10-20", "2022-10-22"


def counted(text: str, gazetteer: Gazetteer) -> dict[str, list[tuple[int | None, str | None]]]:
    """Return the towns *text* claims, with the crowds of each and who said them."""
    claims = read(text, PUBLISHED, gazetteer).claims
    return {
        one.place.name: [(it.low, it.said_by and it.said_by.value) for it in one.figures]
        for one in claims
        if one.place
    }


@pytest.mark.parametrize(
    ("crowd", "number"),
    [
        ("Petite centaine de manifestants", 100),
        ("Bonne cinquantaine de personnes", 50),
        ("Trentaine de gilets jaunes", 30),
        ("Grosse vingtaine de militants", 20),
    ],
)
def test_a_crowd_needs_no_article(gazetteer: Gazetteer, crowd: str, number: int) -> None:
    assert counted(f"{crowd} à Mazamet ce matin", gazetteer) == {"Mazamet": [(number, None)]}


def test_nor_at_the_end(gazetteer: Gazetteer) -> None:
    text = "Manif à Mazamet ce matin : petite trentaine"
    assert counted(text, gazetteer) == {"Mazamet": [(30, None)]}


@pytest.mark.parametrize(
    "crowd",
    ["300 jeunes un genou à terre", "300 lycéens, le poing levé", "300 étudiants sur les marches"],
)
def test_the_young_who_stand_there_are_a_crowd(gazetteer: Gazetteer, crowd: str) -> None:
    text = f"Rassemblement à Compiègne aujourd'hui pour Adama. {crowd}"
    assert counted(text, gazetteer) == {"Compiègne": [(300, None)]}


@pytest.mark.parametrize(
    "text",
    [
        "Les retraités étaient dans la rue, à Bergerac 400, à Sarlat 130",
        "Les soignants ont manifesté, à Bergerac 400, à Sarlat 130",
        "Manif des retraités : à Bergerac 400 et à Sarlat 130",
    ],
)
def test_towns_with_their_crowd_behind_them(gazetteer: Gazetteer, text: str) -> None:
    assert counted(text, gazetteer) == {
        "Bergerac": [(400, None)],
        "Sarlat-la-Canéda": [(130, None)],
    }


def test_three_of_them(gazetteer: Gazetteer) -> None:
    text = "Manif des retraités, à Bergerac 400, à Sarlat 130 et à Nontron 60"
    assert [it[0][0] for it in counted(text, gazetteer).values()] == [400, 130, 60]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("60 flics pour 40 manifestants à Roanne", 40),
        ("À Roanne, plus de flics que de manifestants : on était 40", 40),
        ("Manif contre les retraites à Roanne, une dame m'a dit 1500", 1500),
        ("Grosse manif à Roanne, un collègue parle de 1500", 1500),
    ],
)
def test_who_is_counted_and_who_says_so(gazetteer: Gazetteer, text: str, number: int) -> None:
    assert counted(text, gazetteer) == {"Roanne": [(number, None)]}


def test_here_beside_there(gazetteer: Gazetteer) -> None:
    text = "Belle manif à Saint-Nazaire ! Ici à Cholet 1 800 seulement"
    assert counted(text, gazetteer) == {"Saint-Nazaire": [], "Cholet": [(1800, None)]}


@pytest.mark.parametrize(
    "nothing", ["pas de départ", "pas de rdv", "pas de rendez-vous", "pas de départ prévu"]
)
def test_a_town_without_one_ends_no_row(gazetteer: Gazetteer, nothing: str) -> None:
    text = f"Manif demain : Vienne 10h, Roussillon {nothing}, Bourgoin 10h30"
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Vienne", THURSDAY, "10:00"),
        ("Bourgoin-Jallieu", THURSDAY, "10:30"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Aujourd'hui on fait le marché avec les militants, place Carnot à Givors dès 9h",
        "Demain on est sur le marché de Givors avec les militants dès 9h",
    ],
)
def test_who_hands_out_leaflets_gathers_nobody(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "feast",
    [
        "Fête de la soupe à Massat dimanche",
        "Vide-grenier à Massat ce dimanche",
        "Concert à Massat dimanche soir",
    ],
)
@pytest.mark.parametrize(
    "joint", [", et n'oubliez pas la manif", " et manif", ", rassemblement contre la chasse"]
)
def test_a_feast_beside_a_call_is_none(gazetteer: Gazetteer, feast: str, joint: str) -> None:
    text = f"{feast}{joint} samedi à Saint-Girons, 11h"
    assert said_in(text, PUBLISHED, gazetteer) == {("Saint-Girons", SATURDAY, "11:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Perdu bonnet rouge à la manif de mardi, Digoin",
        "Trouvé un portefeuille à la manif de mardi à Digoin",
        "J'ai croisé ma prof à la manif de mardi à Digoin",
        "Je cherche des photos de la manif de Digoin, c'était mardi",
        "Quelqu'un a des photos de la manif de Digoin mardi ?",
    ],
)
def test_what_was_lost_at_a_rally_tells_that_it_was(gazetteer: Gazetteer, text: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Digoin", "2022-10-18", "past")}


def test_but_people_meet_at_one_to_come(gazetteer: Gazetteer) -> None:
    text = "On se retrouve à la manif de mardi à Digoin"
    assert status_in(text, PUBLISHED, gazetteer) == {("Digoin", "2022-10-25", "planned")}


@pytest.mark.parametrize("caller", ["du collectif", "de l'association", "du syndicat"])
def test_who_called_has_no_day_of_its_own(gazetteer: Gazetteer, caller: str) -> None:
    text = f"700 personnes à l'appel {caller} ce mercredi dans les rues de Lure"
    assert said_in(text, PUBLISHED, gazetteer) == {("Lure", TODAY, "-")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Annulée pour cause d'orage la manif de demain à Alès", "cancelled"),
        ("Annulé en raison du vent le rassemblement de demain à Alès", "cancelled"),
        ("Reportée pour cause de tempête la vélorution de demain à Alès", "postponed"),
    ],
)
def test_why_it_is_off_takes_no_day(gazetteer: Gazetteer, text: str, status: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Alès", THURSDAY, status)}


def test_who_marches_from_one_town_to_another_arrives_there(gazetteer: Gazetteer) -> None:
    text = "Arrivée des marcheurs de Privas à Valence ce soir contre la fermeture des urgences"
    assert said_in(text, PUBLISHED, gazetteer) == {("Valence", TODAY, "-")}


def test_a_span_of_days_begins_with_its_first(gazetteer: Gazetteer) -> None:
    text = "Sit-in devant la préfecture à Foix du 24 au 26"
    assert said_in(text, PUBLISHED, gazetteer) == {("Foix", "2022-10-24", "-")}


def test_as_many_as_never_before(gazetteer: Gazetteer) -> None:
    text = "Jamais vu autant de monde dans la rue à Tulle"
    assert counted(text, gazetteer) == {"Tulle": []}


@pytest.mark.parametrize(
    "post",
    [
        "RASSEMBLEMENT MOULINS JEUDI 18 H bisous",
        "Rassemblement Moulins jeudi 18 H merci de partager",
        "MANIF JEUDI 18H MOULINS bisous",
        "manif demain 18h Moulins venez nombreux",
        "MANIF DEMAIN 18H MOULINS venez",
        "Manif demain 18h Moulins on compte sur vous",
    ],
)
def test_farewells_take_neither_hour_nor_town_with_them(gazetteer: Gazetteer, post: str) -> None:
    assert said_in(post, PUBLISHED, gazetteer) == {("Moulins", THURSDAY, "18:00")}


@pytest.mark.parametrize(
    "post",
    [
        "29/10 samedi : manif à Auch",
        "29/10 samedi manif Auch",
        "29/10 samedi manif\nAuch, place de la Patte-d'Oie",
        "29 octobre samedi manif à Auch",
        "samedi 29/10 manif Auch",
    ],
)
def test_a_weekday_behind_its_date_is_no_other_day(gazetteer: Gazetteer, post: str) -> None:
    assert {day for _, day, _ in said_in(post, PUBLISHED, gazetteer)} == {"2022-10-29"}


def test_a_weekday_with_its_own_date_is_another_day(gazetteer: Gazetteer) -> None:
    text = "Manifs : Auch le 22/10, samedi 29/10 à Mirande"
    days = {day for _, day, _ in said_in(text, PUBLISHED, gazetteer)}
    assert days == {"2022-10-22", "2022-10-29"}
