"""Why a rally is called: no day, town or fate of the reason is the rally's."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-06-12T12:00+02:00")  # a Wednesday
SATURDAY = "2024-06-15"


@pytest.mark.parametrize(
    "call",
    [
        "Rassemblement samedi à 14 h à Dole, place Grévy, {why}.",
        "À Dole, manifestation samedi 15 juin à 14 h {why}.",
        "Les syndicats appellent à manifester samedi 15 juin à 14 h à Dole {why}.",
        "Manif à Dole samedi 14h {why} !",
    ],
)
@pytest.mark.parametrize(
    "why",
    [
        "pour que le projet soit abandonné",
        "suite à l'expulsion de 12 familles mardi",
        "après le suicide d'un agent mardi dernier",
        "contre la venue de la ministre vendredi à Dijon",
        "avant le conseil municipal de mardi prochain",
        "en mémoire des 130 victimes du 13 novembre",
        "la direction ayant annulé la réunion de mercredi",
        "la mairie ayant reporté sa décision à lundi",
        "après que le match de vendredi a été annulé",
        "parce que 300 personnes dorment dehors à Besançon",
    ],
)
def test_a_reason_says_nothing_of_the_rally(call: str, why: str, gazetteer: Gazetteer) -> None:
    text = call.format(why=why)
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "14:00")}
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "planned")}


def test_what_became_of_the_rally_is_heard_behind_it(gazetteer: Gazetteer) -> None:
    text = "Manifestation à Dole samedi à 14 h, alors que la préfecture l'a interdite mardi."
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "forbidden")}


def test_one_more_rally_is_heard_behind_the_first(gazetteer: Gazetteer) -> None:
    text = "Manifestation samedi à 14 h à Dole, alors que Gray défilera dimanche à 10 h."
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dole", SATURDAY, "14:00"),
        ("Gray", "2024-06-16", "10:00"),
    }


def test_a_town_in_the_reason_alone_is_the_rallys(gazetteer: Gazetteer) -> None:
    text = "Manifestation samedi à 14 h après la fermeture de l'usine à Dole."
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "14:00")}


@pytest.mark.parametrize(
    "cause",
    [
        "contre la loi de la semaine dernière",
        "contre la fermeture de classes à la rentrée",
        "à l'occasion de la grève nationale du 20 juin",
        "pour le 8e samedi consécutif",
    ],
)
def test_the_day_of_a_cause_is_not_the_crowds(cause: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 300 personnes se sont rassemblées à Dole {cause}."
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2024-06-11", "-")}


@pytest.mark.parametrize(
    "main",
    [
        ("les syndicats appellent à un rassemblement samedi à 14 h à Dole.", SATURDAY, "14:00"),
        ("rassemblement samedi 14h Dole place Grévy !", SATURDAY, "14:00"),
        ("300 personnes ont manifesté mardi à Dole.", "2024-06-11", "-"),
        ("ils étaient 300 à défiler mardi dans les rues de Dole.", "2024-06-11", "-"),
    ],
)
@pytest.mark.parametrize(
    "opener",
    [
        "Après la décision prise mardi par l'ARS à Besançon",
        "À la suite de l'agression d'un chauffeur, mardi à Besançon",
        "Une semaine après l'incendie du 5 juin à Gray",
        "Alors que 300 emplois sont menacés à Gray",
        "Pendant que les députés examinent le texte à Paris",
        "Face au projet d'entrepôt à Gray",
        "À l'occasion de la visite du ministre lundi à Besançon",
        "Malgré l'annulation de la réunion de lundi",
        "Pour exiger la libération des deux militants arrêtés mardi à Dijon",
        "Partis lundi de Vesoul à vélo",
    ],
)
def test_what_a_sentence_opens_on_says_nothing_of_the_rally(
    opener: str, main: tuple[str, str, str], gazetteer: Gazetteer
) -> None:
    text, day, hour = main
    assert said_in(f"{opener}, {text}", PUBLISHED, gazetteer) == {("Dole", day, hour)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Alors que la marche de vendredi à Gray a réuni 300 personnes, une manifestation est "
            "prévue samedi à 14 h à Dole.",
            {("Gray", "2024-06-07", "-"), ("Dole", SATURDAY, "14:00")},
            id="one more rally",
        ),
        (
            "Après la fermeture de l'usine de Dole, la CGT appelle à manifester samedi à 14 h.",
            {("Dole", SATURDAY, "14:00")},
        ),
    ],
)
def test_an_opening_with_a_rally_or_the_only_town_is_kept(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "march",
    [
        ("La manifestation, {aside}, aura lieu samedi à 14 h à Dole.", SATURDAY, "14:00"),
        ("À Dole, la marche, {aside}, partira samedi à 14 h de la gare.", SATURDAY, "14:00"),
        ("La mobilisation de samedi à Dole, {aside}, débutera à 14 h.", SATURDAY, "14:00"),
        ("Mardi à Dole, la marche, {aside}, a rassemblé 300 personnes.", "2024-06-11", "-"),
    ],
)
@pytest.mark.parametrize(
    "aside",
    [
        "annoncée lundi à Besançon",
        "décidée mardi en assemblée générale à Vesoul",
        "déclarée en préfecture lundi",
        "qui intervient après l'annonce de 300 suppressions de postes à Gray",
        "qui s'inscrit dans la journée nationale du 20 juin",
        "lancée sur Facebook le 3 juin",
        "malgré l'interdiction prononcée à Gray",
    ],
)
def test_what_is_told_of_a_rally_in_passing_is_not_its_day(
    march: tuple[str, str, str], aside: str, gazetteer: Gazetteer
) -> None:
    text, day, hour = march
    assert said_in(text.format(aside=aside), PUBLISHED, gazetteer) == {("Dole", day, hour)}


@pytest.mark.parametrize(
    "opener",
    [
        "Après le concert de casseroles de lundi à Gray",
        "Après les barrages de lundi à Gray",
        "Alors que 300 personnes étaient dans la rue lundi à Gray",
    ],
)
def test_an_act_that_a_sentence_opens_on_is_kept(opener: str, gazetteer: Gazetteer) -> None:
    text = f"{opener}, une manifestation est prévue samedi à 14 h à Dole."
    towns = {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)}
    assert towns == {"Gray", "Dole"}


@pytest.mark.parametrize(
    "text",
    [
        "Après la victoire en finale dimanche, un défilé est prévu samedi à 14 h à Dole.",
        "Un défilé est prévu samedi à 14 h à Dole après la victoire en finale dimanche.",
        (
            "À la veille de la rentrée de lundi, un rassemblement des anciens élèves est prévu "
            "samedi à 14 h à Dole."
        ),
    ],
)
def test_a_feast_told_before_it_makes_no_rally(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Au lendemain des résultats de dimanche, la marche partira samedi 15 juin à 14 h à Dole.",
        "La marche partira samedi 15 juin à 14 h à Dole pour saluer la lutte de l'an dernier.",
        (
            "Une marche, qui avait réuni 300 personnes l'an dernier, est prévue samedi 15 juin "
            "à 14 h à Dole."
        ),
        (
            "Le collectif organise un rassemblement samedi à 14 h devant la mairie de Dole, la "
            "mairie ayant reporté sa décision à lundi."
        ),
    ],
)
def test_more_that_says_no_day_of_the_rally(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "14:00")}


@pytest.mark.parametrize(
    "told",
    [
        "Deux manifestants ont été jugés lundi devant le tribunal de Dole, en marge de la marche.",
        "Un lycéen a été condamné mardi au tribunal de Dole après la manifestation de mars.",
        "Audience des militants jeudi à 14 h au tribunal de Dole, après la manifestation de mai.",
    ],
)
def test_a_court_s_town_is_not_the_rally_s_for_which_somebody_is_tried(
    gazetteer: Gazetteer, told: str
) -> None:
    assert said_in(told, PUBLISHED, gazetteer) == set()


def test_that_rally_s_own_town_is_one_all_the_same(gazetteer: Gazetteer) -> None:
    text = "Un lycéen a été condamné mardi à Dole après la manifestation du 23 mars à Gap."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-23", "-")}


@pytest.mark.parametrize("what", ["la tenue", "l'organisation", "le déroulement"])
@pytest.mark.parametrize("who", ["la mairie", "le préfet"])
def test_who_refuses_that_it_be_held_forbids_it(gazetteer: Gazetteer, who: str, what: str) -> None:
    text = f"À Dole, {who} a refusé {what} du rassemblement prévu samedi place Foch."
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "forbidden")}
