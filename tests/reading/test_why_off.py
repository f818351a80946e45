"""Why a rally is called off, bans that hold no more, and what is held behind a rally."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-06-12T12:00+02:00")  # a Wednesday
SATURDAY, TUESDAY = "2024-06-15", "2024-06-11"


@pytest.mark.parametrize(
    "why",
    [
        "par manque de bénévoles",
        "au vu de la fête foraine",
        "suite à la faible mobilisation de mardi dernier",
        "face à la visite du ministre vendredi",
        "en raison des élections de dimanche",
        "par crainte de l'orage annoncé vendredi à Gray",
        "l'intersyndicale préférant celle de dimanche",
    ],
)
@pytest.mark.parametrize("became", ["est annulée", "a été annulée lundi", "n'aura pas lieu"])
def test_the_reason_says_no_other_rally(became: str, why: str, gazetteer: Gazetteer) -> None:
    text = f"La marche prévue samedi 15 juin à Dole {became}, {why}."
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "cancelled")}


@pytest.mark.parametrize(
    "text",
    [
        "Les organisateurs ont annulé la marche de samedi à Dole, au profit de celle de dimanche.",
        "Ils ont décidé d'annuler la marche de samedi à Dole, au profit de celle de dimanche.",
        "Les syndicats renoncent à la manifestation prévue samedi à Dole, faute de bras lundi.",
    ],
)
def test_who_calls_off_says_why(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "cancelled")}


def test_a_town_behind_the_reason_is_kept(gazetteer: Gazetteer) -> None:
    text = "Celle de Dole, prévue samedi, est annulée faute de bras, Vesoul samedi 15 h place Foch"
    assert ("Vesoul", SATURDAY, "planned") in status_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        (
            "La préfecture autorise finalement la marche prévue samedi à 14 h à Dole, que le maire "
            "avait interdite."
        ),
        (
            "Le juge autorise la marche annoncée samedi à 14 h à Dole. Le préfet l'avait "
            "interdite lundi."
        ),
        (
            "Le tribunal de Besançon a cassé l'arrêté interdisant la marche prévue samedi à 14 h à "
            "Dole."
        ),
        "La marche de samedi à 14 h à Dole est maintenue, malgré l'annulation de celle de Gray.",
    ],
)
def test_a_ban_that_holds_no_more(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "planned")}
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Pas de marche samedi à Dole : un rassemblement à 14 h place Grévy.",
        "Pas de cortège ce samedi à Dole, en revanche un rassemblement à 14 h place Grévy.",
        "Une marche partira samedi à 14 h de la mairie de Dole, en soutien aux gens de Gray.",
        "En mémoire de Léo, tué mardi à Gray, une marche partira samedi à 14 h de la gare de Dole.",
        "La mobilisation de samedi à Dole débutera finalement à 14 h à la demande de la police.",
        "Ils défileront samedi à 14 h à Dole, dans le cadre de la journée nationale d'action.",
    ],
)
def test_what_is_held_instead_and_where_it_leaves(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "14:00")}


@pytest.mark.parametrize("text", ["Point de défilé samedi à Dole.", "Point de marche à Dole."])
def test_none_in_other_words(text: str, gazetteer: Gazetteer) -> None:
    assert not read(text, PUBLISHED, gazetteer).claims


def test_a_point_to_meet_is_one(gazetteer: Gazetteer) -> None:
    text = "Point de rassemblement de la marche : samedi 14 h, place Grévy, Dole"
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "14:00")}


@pytest.mark.parametrize(
    "behind",
    [
        ", suivie d'un pot à 17 h à la maison des associations",
        ", avant un concert à 17 h salle Jean-Jaurès",
        ", puis une projection à 17 h au cinéma",
        ". Suivra un repas partagé à 17 h place Foch",
        ". Ensuite, un débat à 17 h",
    ],
)
def test_what_is_held_behind_a_rally_gives_no_hour(behind: str, gazetteer: Gazetteer) -> None:
    call = f"Une marche est prévue samedi à Dole{behind}."
    assert said_in(call, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "-")}
    report = f"La marche a réuni 300 personnes mardi à Dole{behind}."
    assert said_in(report, PUBLISHED, gazetteer) == {("Dole", TUESDAY, "-")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Après la manifestation de mardi à Gray, une autre est prévue samedi à Dole.",
            {("Gray", TUESDAY, "past"), ("Dole", SATURDAY, "planned")},
        ),
        (
            "900 personnes à Gray mardi ; prochaine marche samedi à Dole.",
            {("Gray", TUESDAY, "past"), ("Dole", SATURDAY, "planned")},
        ),
        (
            "Bilan de mardi selon la police : Gray 250, Dole 550, Vesoul 650",
            {(town, TUESDAY, "past") for town in ("Gray", "Dole", "Vesoul")},
        ),
    ],
)
def test_one_rally_behind_another(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


def test_a_city_beside_another_is_no_suburb_of_it(gazetteer: Gazetteer) -> None:
    text = "Mardi, ils étaient 1 350 à manifester à Saint-Étienne et 2 000 à Rouen."
    assert {town for town, _, _ in status_in(text, PUBLISHED, gazetteer)} == {
        "Saint-Étienne",
        "Rouen",
    }
