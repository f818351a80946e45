"""What is only asked for, feared, denied or said of a part of a town befalls no rally (rule 11)."""

import datetime as dt

import pytest

from tests.reading.saying import status_in
from worker.reading.towns.gazetteer import Gazetteer

# A Friday; Sunday is the 12th.
PUBLISHED = dt.datetime.fromisoformat("2023-03-10T14:00+01:00")
ON = ("Dole", "2023-03-12", "planned")
FORBIDDEN = ("Dole", "2023-03-12", "forbidden")


@pytest.mark.parametrize(
    "text",
    [
        "La mairie demande le report de la marche de dimanche à Dole (15 h).",
        "Le maire réclame l'interdiction de la marche de dimanche à Dole (15 h).",
        "Des élus demandent au préfet d'interdire la marche de dimanche à Dole (15 h).",
        "Des riverains appellent à interdire la marche de dimanche à Dole (15 h).",
        "Le préfet pourrait interdire la manifestation de dimanche à Dole.",
        "Le préfet envisage d'interdire la manifestation de dimanche à Dole.",
        "La manifestation de dimanche à Dole risque d'être interdite.",
        "La manifestation de dimanche à Dole devrait être annulée.",
        "La marche de dimanche à Dole a failli être annulée. Elle partira à 15 h.",
        "Si la marche de dimanche à Dole est annulée, on se retrouvera devant la gare.",
        "En cas de pluie, la marche de dimanche à Dole sera reportée au 19 mars.",
        "Les organisateurs refusent d'annuler la marche de dimanche à Dole, prévue à 15 h.",
        "Le préfet n'interdira pas la manifestation de dimanche à Dole.",
        "La préfecture n'a pas interdit la marche de dimanche à Dole.",
        "La manifestation de dimanche à Dole ne sera pas interdite.",
        "Reportée une première fois, la marche de Dole aura lieu dimanche à 15 h.",
    ],
)
def test_what_is_not_done_leaves_it_planned(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {ON}


@pytest.mark.parametrize(
    "text",
    [
        "Le préfet interdit la manifestation de dimanche à Dole.",
        "Le préfet a décidé d'interdire la marche de dimanche à Dole.",
        (
            "Le tribunal examine ce vendredi le recours contre l'interdiction de la marche de "
            "dimanche à Dole."
        ),
        "La Ligue a saisi le tribunal contre l'interdiction de la marche de dimanche à Dole.",
        (
            "Le collectif qui appelait à marcher prend acte : la marche de dimanche à Dole est "
            "interdite."
        ),
        "Les gilets jaunes ne défileront pas dimanche à Dole : le préfet a pris une interdiction.",
        "Pas de marche dimanche à Dole : la préfecture l'a interdite.",
    ],
)
def test_what_is_done_is_told(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {FORBIDDEN}


def test_one_that_gives_way_is_another_days(gazetteer: Gazetteer) -> None:
    text = "Rendez-vous le 25 mars à 15 h à Dole, après le report de la marche du 18 mars."
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Dole", "2023-03-25", "planned"),
        ("Dole", "2023-03-18", "postponed"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Peu de monde mercredi à Dole pour la manifestation.",
        "Du monde, mercredi à Dole, pour la manifestation.",
        "La manifestation de mercredi à Dole en images.",
        "La manifestation, mercredi à Dole, fut un succès.",
        "Manifestation de mercredi à Dole : les raisons d'un succès.",
        "Au lendemain de la manifestation de mercredi à Dole, place aux comptes.",
        "Ambiance tendue mercredi à Dole lors de la manifestation.",
        "Trois interpellations mercredi à Dole en marge de la manifestation.",
        "Les manifestants ont hué le maire mercredi à Dole.",
        "Mercredi, à Dole, la mobilisation a marqué le pas.",
    ],
)
def test_headlines_tell_of_the_day_before(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-08", "past")}


@pytest.mark.parametrize(
    "text",
    [
        "Manifestation mercredi à Dole : peu de monde attendu.",
        "Manifestation mercredi à Dole : à quoi s'attendre ?",
        "Manifestation mercredi à Dole : quelles perturbations pour les bus ?",
        "Les syndicats ont déposé un parcours pour la manifestation de mercredi à Dole.",
    ],
)
def test_headlines_tell_of_the_day_to_come(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-15", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        (
            "La manifestation de mardi à Dole avait d'abord été interdite. 400 personnes, selon la "
            "préfecture, ont finalement défilé."
        ),
        (
            "La manifestation de mardi à Dole avait d'abord été interdite ; le tribunal "
            "administratif a suspendu l'arrêté. 400 personnes ont défilé."
        ),
    ],
)
def test_held_though_it_had_first_been_forbidden(text: str, gazetteer: Gazetteer) -> None:
    """Its bare weekday is one gone."""
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-07", "past")}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Le juge des référés a rejeté le recours de la Ligue contre l'interdiction de la "
            "marche de "
            "dimanche à Dole."
        ),
        (
            "Le tribunal a écarté jeudi le référé visant l'arrêté préfectoral interdisant la "
            "marche de "
            "dimanche à Dole."
        ),
    ],
)
def test_a_court_that_refuses_leaves_it_forbidden(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {FORBIDDEN}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Le préfet avait interdit la marche annoncée dimanche à Dole. Le tribunal a donné "
            "raison "
            "au collectif. Elle partira à 15 h."
        ),
        (
            "Le préfet avait interdit la marche annoncée dimanche à Dole. Le juge des référés a "
            "désavoué le préfet. Elle partira à 15 h."
        ),
        (
            "Le tribunal a annulé l'arrêté du préfet interdisant la marche de dimanche à Dole. "
            "Elle "
            "partira à 15 heures de la gare."
        ),
        "Interdite jeudi, la marche de dimanche à Dole pourra finalement se tenir. Départ à 15 h.",
        (
            "Interdite par la préfecture, la marche de dimanche à Dole aura lieu, a tranché la "
            "justice. Départ à 15 h."
        ),
    ],
)
def test_a_ban_that_falls_leaves_it_planned(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {ON}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Plusieurs manifestations interdites dimanche. À Dole et à Gap, les préfets ont pris "
            "des "
            "arrêtés."
        ),
        (
            "Deux rassemblements interdits dimanche. À Dole et à Gap, les autorités redoutent des "
            "débordements."
        ),
        "Deux manifestations interdites dimanche\nSont concernées : Dole et Gap.",
    ],
)
def test_towns_below_bans_are_theirs(text: str, gazetteer: Gazetteer) -> None:
    found = status_in(text, PUBLISHED, gazetteer)
    assert found == {FORBIDDEN, ("Gap", "2023-03-12", "forbidden")}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Pas de manif vendredi à Niort : elle est reportée à samedi à 10h15.",
            {("Niort", "2024-03-08", "postponed"), ("Niort", "2024-03-09", "planned")},
        ),
        (
            "La marche pour l'hôpital est interdite. Elle devait partir jeudi à 13 h de Dax.",
            {("Dax", "2024-03-07", "forbidden")},
        ),
        (
            "La marche samedi à Laon ? En raison de la météo, elle n'aura pas lieu.",
            {("Laon", "2024-03-09", "cancelled")},
        ),
        (
            "Finalement, la marche de Foix, c'est jeudi à 11 h (et pas samedi, jour de match).",
            {("Foix", "2024-03-07", "planned")},
        ),
        ("La marche samedi à Laon ? Elle a du succès.", set()),
    ],
)
def test_what_becomes_of_it_in_the_next_sentence(
    gazetteer: Gazetteer, text: str, claims: set[tuple[str, str, str]]
) -> None:
    published = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday
    assert status_in(text, published, gazetteer) == claims
