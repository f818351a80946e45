"""What becomes of a rally, in the ways people say it (rule 11)."""

import datetime as dt

import pytest

from tests.reading.saying import status_in, towns_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")  # a Saturday


def become(text: str, gazetteer: Gazetteer) -> set[tuple[str, str]]:
    claims = read(text, PUBLISHED, gazetteer).claims
    return {(f"{claim.date:%d}" if claim.date else "-", claim.status.value) for claim in claims}


@pytest.mark.parametrize(
    "text",
    [
        "La manif contre la réforme prévue mardi à Pau ne se tiendra pas.",
        "Le rassemblement de mardi à Pau pour l'hôpital est supprimé.",
        "Marche pour l'hôpital de Pau, mardi 14 : les organisateurs ont jeté l'éponge.",
        "L'intersyndicale de Pau retire son appel à manifester mardi.",
        "La marche de mardi à Pau pour le climat n'est plus à l'ordre du jour.",
        "Finalement il n'y aura pas de rassemblement mardi à Pau.",
        "La manif de mardi à Pau contre la réforme n'est pas maintenue.",
        "Ne venez pas à Pau mardi : la manif est annulée.",
        "La manif de mardi à Pau contre la réforme saute.",
        "ANNULÉ, verglas oblige !! Notre marche pour le climat de mardi à Pau (départ 10 h).",
    ],
)
def test_a_rally_is_called_off_in_many_words(gazetteer: Gazetteer, text: str) -> None:
    assert become(text, gazetteer) == {("14", "cancelled")}


def test_a_rally_that_starts_elsewhere_is_not_called_off(gazetteer: Gazetteer) -> None:
    text = "La marche de mardi à Pau ne se fera pas place Royale (marché) mais devant les halles."

    assert become(text, gazetteer) == {("14", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "Le préfet n'autorise pas la manif de samedi à Pau contre le passe sanitaire.",
        "Le préfet a tranché : pas de manif pour Gaza à Pau samedi.",
        "La manif de samedi à Pau pour Gaza est proscrite par le préfet.",
        "Arrêté d'interdiction : pas de manif samedi à Pau.",
        "Le sous-préfet interdit le défilé de samedi à Pau.",
        "La manif de samedi à Pau est interdite hors du centre.",
        "On n'a pas l'autorisation pour la marche de samedi à Pau.",
        "Défilé pour l'eau interdit à La Flèche samedi.",
        "Marche pour l'eau interdite au Creusot, samedi.",
        "La marche pour l'eau de samedi à Pau est non autorisée par arrêté.",
    ],
)
def test_an_authority_forbids_in_many_words(gazetteer: Gazetteer, text: str) -> None:
    assert become(text, gazetteer) == {("18", "forbidden")}


def test_what_is_forbidden_today_is_so_and_what_is_to_cars_is_not(gazetteer: Gazetteer) -> None:
    today = "Marche pour l'eau interdite aujourd'hui à Pau."
    cars = "Marche pour l'eau samedi à Pau ; le pont sera interdit à la circulation."

    assert become(today, gazetteer) == {("11", "forbidden")}
    assert become(cars, gazetteer) == {("18", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "La marche des fiertés de Pau, attendue samedi 18, se tiendra le 25 mars.",
        "La marche de samedi 18 à Pau aura finalement lieu le 25.",
        "La marche pour le climat de Pau n'aura pas lieu samedi 18 mais le 25 mars.",
        "La marche pour le climat de Pau glisse du 18 au 25 mars.",
        "La marche pour le climat de samedi 18 à Pau est renvoyée au 25 mars.",
        "On vous avait dit samedi 18 pour la marche climat à Pau. C'est finalement samedi 25.",
    ],
)
def test_a_new_day_puts_off_the_old_one(gazetteer: Gazetteer, text: str) -> None:
    assert become(text, gazetteer) == {("18", "postponed"), ("25", "planned")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("Pas de manif à Pau mardi.", set(), id="none was to be"),
        pytest.param(
            "Manif à Pau mardi contre les 30 postes supprimés.", {("14", "planned")}, id="posts"
        ),
        pytest.param(
            "Le maire refuse la fermeture : rassemblement mardi à Pau.",
            {("14", "planned")},
            id="a mayor refuses something else",
        ),
        pytest.param(
            "La marche pour le climat de Pau aura lieu samedi 18, finalement à 15 h.",
            {("18", "planned")},
            id="the hour alone moves",
        ),
        pytest.param(
            "La marche pour Gaza, interdite jeudi, a quand même eu lieu samedi à Pau.",
            {("11", "past")},
            id="held in spite of the ban",
        ),
    ],
)
def test_what_becomes_of_something_else_is_no_rallys(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str]]
) -> None:
    assert become(text, gazetteer) == said


@pytest.mark.parametrize(
    ("hour", "status"), [("14 h", "past"), ("16 h 30", "past"), ("18 h 30", "planned")]
)
def test_a_rally_of_today_is_over_once_its_hour_is_well_gone(
    gazetteer: Gazetteer, hour: str, status: str
) -> None:
    text = f"Rassemblement contre la réforme aujourd'hui à {hour} à Pau, place Clemenceau."

    assert become(text, gazetteer) == {("11", status)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("300 personnes la nuit dernière à Pau contre la réforme.", {("10", "past")}),
        ("C'est le 14 qu'on manifeste à Pau contre la réforme.", {("14", "planned")}),
    ],
)
def test_a_day_is_said_in_these_words_too(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str]]
) -> None:
    assert become(text, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "À Rodez, on ne marche pas, on fait un sit-in samedi, 17 h 30, place Foch.",
            ["Rodez planned"],
        ),
        (
            "Manif à Albi samedi 14 h. À Gaillac, pas de marche mais un sit-in, 11 h, place Fix.",
            ["Albi planned", "Gaillac planned"],
        ),
        (
            "Manif à Albi samedi 14 h. À Gaillac, pas de marche à 14 h, place de la Libération.",
            ["Albi planned"],
        ),
        (
            "Manif à Albi samedi 14 h. À Gaillac, pas de marche, la réunion est à 18 h, Foch.",
            ["Albi planned"],
        ),
    ],
)
def test_what_is_called_to_instead_is_not_denied(
    gazetteer: Gazetteer, text: str, expected: list[str]
) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "La manif est interdite. Arrêté tombé hier : pas de cortège à Albi samedi 18 mars",
            {("Albi", "2023-03-18", "forbidden")},
            id="an order, then what will not be",
        ),
        pytest.param(
            "Le préfet a pris un arrêté : pas de manif demain à Caen, où l'on partait à 15 h.",
            {("Caen", "2023-03-12", "forbidden")},
            id="where one was to be",
        ),
        pytest.param(
            "Tout rassemblement de plus de dix personnes est interdit samedi 18 mars sur le "
            "territoire des communes de Melle, Lezay et Sainte-Soline.",
            {
                ("Melle", "2023-03-18", "forbidden"),
                ("Lezay", "2023-03-18", "forbidden"),
                ("Sainte-Soline", "2023-03-18", "forbidden"),
            },
            id="the communes of an order",
        ),
        pytest.param("Ras le bol : pas de manif à Gap samedi.", set(), id="none that was to be"),
        pytest.param(
            "Le transport de carburant est interdit samedi dans douze communes, dont Verfeil. "
            "La manif partira à 14 h de Castres.",
            {("Castres", "2023-03-18", "planned")},
            id="an order about something else",
        ),
        pytest.param(
            "La préfète interdit la marche annoncée mardi 14 mars à 19 h à Gien et le défilé prévu "
            "jeudi à Sully. L'interdiction n'a pas empêché une manifestation à Blois vendredi.",
            {
                ("Gien", "2023-03-14", "forbidden"),
                ("Sully-sur-Loire", "2023-03-16", "forbidden"),
                ("Blois", "2023-03-10", "past"),
            },
            id="one order for two, and one that nobody heeded",
        ),
    ],
)
def test_an_order_tells_where_a_rally_is_forbidden(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        "Changement de date pour la marche pour l'hôpital d'Auch : mardi 21 au lieu de jeudi.",
        "On reporte au mardi 21 la manif de jeudi pour l'hôpital d'Auch.",
        "Report au 21 mars de la marche du 16 à Auch.",
        "#Auch la manif de jeudi passe au mardi 21.",
        "On décale : la marche d'Auch c'est mardi 21 et plus jeudi.",
        "Rassemblement d'Auch décalé : ce ne sera pas jeudi mais mardi 21.",
    ],
)
def test_the_old_day_may_be_said_behind_the_new_one(gazetteer: Gazetteer, text: str) -> None:
    assert become(text, gazetteer) == {("16", "postponed"), ("21", "planned")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "La manif d'Auch contre la réforme, c'est mardi 21 et non jeudi.",
            {("21", "planned")},
            id="a correction",
        ),
        pytest.param(
            "La marche de jeudi à Auch contre la réforme passe au 21 rue Gambetta.",
            {("16", "planned")},
            id="where it passes",
        ),
        pytest.param(
            "Le défilé du 14 à Auch est annulé et remplacé par un rassemblement le 15, 17 h.",
            {("14", "cancelled"), ("15", "planned")},
            id="another one instead",
        ),
        pytest.param(
            "Annule et remplace le tract de vendredi : manif à Auch mardi 21, 10 h.",
            {("21", "planned")},
            id="a leaflet",
        ),
        pytest.param(
            "Le rassemblement de mardi à Auch est suspendu jusqu'à nouvel ordre.",
            {("14", "postponed")},
            id="until further notice",
        ),
        pytest.param(
            "REPORTÉE !! Marche à Auch : prévue mardi 14 mars, maintenant mardi 21, 10 h.",
            {("14", "postponed"), ("21", "planned")},
            id="cried out, and its new day",
        ),
    ],
)
def test_what_is_moved_corrected_and_replaced(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str]]
) -> None:
    assert become(text, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("La marche de samedi prochain à Pau est décalée : alerte aux orages.", "18 postponed"),
        ("La marche de samedi prochain à Pau est décalée : 16 h, pas 15 h.", "18 planned"),
        ("La marche se tiendra non pas dimanche mais samedi prochain, à Pau.", "18 planned"),
    ],
)
def test_a_rally_is_put_off_or_but_moved(gazetteer: Gazetteer, text: str, said: str) -> None:
    assert {" ".join(one) for one in become(text, gazetteer)} == {said}


def test_unrest_told_beside_it_calls_a_march_off(gazetteer: Gazetteer) -> None:
    text = (
        "La marche de samedi prochain à Gaillac est annulée par les parents, 90 voisins avaient "
        "dit qu'ils viendraient. Nuit agitée ailleurs, 80 interpellations, renforts massifs."
    )

    assert become(text, gazetteer) == {("18", "cancelled")}


@pytest.mark.parametrize("rally", ["défilé", "cortège", "mobilisation", "manif", "marche"])
def test_a_rally_is_called_off_whatever_it_is_called(gazetteer: Gazetteer, rally: str) -> None:
    text = f"Plus de {rally} samedi prochain à Gaillac, l'arrêté est tombé."

    assert become(text, gazetteer) == {("18", "cancelled")}


@pytest.mark.parametrize(
    "told",
    [
        "La préfecture avait décidé de l'interdire, mais le tribunal l'a autorisée.",
        "La préfecture voulait l'interdire.",
        "Le préfet avait interdit le cortège. Le juge des référés a suspendu cette décision.",
        "Le préfet avait interdit le cortège. Cette décision a été suspendue par le tribunal.",
        "Elle a été autorisée samedi par la justice. Le préfet avait décidé de l'interdire.",
    ],
)
def test_what_a_court_allows_is_held(gazetteer: Gazetteer, told: str) -> None:
    text = f"Marche contre la loi mardi 14 h à Pau. {told}"

    assert become(text, gazetteer) == {("14", "planned")}


def test_a_ban_decided_on_and_not_lifted_stands(gazetteer: Gazetteer) -> None:
    text = "Marche contre la loi mardi 14 h à Pau. Le préfet avait décidé d'interdire le cortège."

    assert become(text, gazetteer) == {("14", "forbidden")}


def test_who_may_not_do_something_is_no_ban(gazetteer: Gazetteer) -> None:
    text = "Marche mardi 14 h à Pau pour la docteure, qui n'est pas autorisée par l'ARS à exercer."

    assert become(text, gazetteer) == {("14", "planned")}
