"""Rallies that nobody calls off, whatever is said of it, and those that the State forbids."""

import datetime as dt

import pytest

from tests.reading.saying import status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2018-07-25T10:00+02:00")  # a Wednesday
SATURDAY = "2018-07-28"


@pytest.mark.parametrize(
    "text",
    [
        "La manifestation de samedi à Gap est impossible à annuler, selon ses organisateurs.",
        "Les organisateurs de la marche de samedi à Gap n'envisagent pas de l'annuler.",
        "Pas question d'annuler la marche de samedi à Gap.",
        "Hors de question d'annuler la marche de samedi à Gap !",
        "Les syndicats n'ont aucune intention d'annuler la marche de samedi à Gap.",
        "Le préfet n'a pas l'intention d'interdire la marche de samedi à Gap.",
        "Il n'y a aucune raison d'annuler la marche de samedi à Gap.",
        "On n'annule rien : samedi, marche à Gap.",
        "Le maire n'a pas réussi à faire interdire la marche de samedi à Gap.",
        "Le juge a rejeté la demande d'interdiction de la marche de samedi à Gap.",
        "La marche de samedi à Gap aurait pu être annulée.",
        "La marche de samedi à Gap a bien failli être annulée.",
        "Plutôt que d'annuler la marche de samedi à Gap, le collectif change le parcours.",
        "La rumeur d'une annulation est fausse : la marche de samedi à Gap a lieu.",
        "Même interdite, la marche de samedi à Gap aura lieu, promet le collectif.",
        "Personne ne nous fera annuler la marche de samedi à Gap.",
    ],
)
def test_what_is_not_called_off_is_planned(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "Un rassemblement est prévu samedi à Gap. La préfecture a interdit tout rassemblement.",
        "Un rassemblement est prévu samedi à Gap. Le préfet y a interdit toute manifestation.",
        "À Gap, un arrêté a été pris par la préfecture pour éviter toute manifestation samedi.",
        "Où sera-t-il interdit de manifester samedi ? Des arrêtés préfectoraux ont été pris à Gap.",
        "À Gap, un appel à manifester samedi avait été lancé. La préfecture vient de l'interdire.",
    ],
)
def test_an_order_forbids_it(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "forbidden")}


@pytest.mark.parametrize(
    "before",
    [
        "Un premier rassemblement, finalement interdit, avait été annoncé la semaine dernière.",
        "Un premier rassemblement avait été interdit par la préfecture la semaine dernière.",
        "La semaine dernière, la préfecture avait interdit une première manifestation.",
    ],
)
def test_what_became_of_an_earlier_one_is_not_of_the_next(
    before: str, gazetteer: Gazetteer
) -> None:
    text = f"Un rassemblement est prévu à Gap ce samedi 28 juillet, à 15 heures. {before}"
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "planned")}


@pytest.mark.parametrize(
    "asked",
    ["aura-t-elle lieu", "aura-t-elle bien lieu", "sera-t-elle maintenue", "sera-t-elle interdite"],
)
def test_a_rally_of_which_it_is_asked_whether_it_stands_is_called(
    asked: str, gazetteer: Gazetteer
) -> None:
    text = f"La manifestation prévue samedi à Gap à 15 h {asked} ? Réponse demain."
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "planned")}


@pytest.mark.parametrize("after", ["après son interdiction", "après l'interdiction"])
def test_who_appeals_after_a_ban_was_forbidden(after: str, gazetteer: Gazetteer) -> None:
    text = f"Une marche est prévue samedi à Gap. Un recours a été déposé {after} par le préfet."
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "forbidden")}


@pytest.mark.parametrize(
    "text",
    [
        (
            "La préfecture avait interdit la marche prévue ce samedi à Gap. Le tribunal a suspendu "
            "ce samedi l'interdiction."
        ),
        (
            "La préfecture avait interdit la marche prévue ce samedi à Gap. Le tribunal a autorisé "
            "la marche."
        ),
        (
            "La marche prévue samedi 28 juillet à Gap avait été interdite. Le juge a levé "
            "l'interdiction ce matin."
        ),
        "La marche de ce samedi à Gap est-elle annulée ? Non : le rassemblement est maintenu.",
        "Le rassemblement de ce samedi à Gap va-t-il être interdit ? Non, il aura bien lieu.",
    ],
)
def test_a_ban_that_is_lifted_that_morning_leaves_it_planned(
    text: str, gazetteer: Gazetteer
) -> None:
    morning = dt.datetime.fromisoformat("2018-07-28T09:00+02:00")
    assert status_in(text, morning, gazetteer) == {("Gap", SATURDAY, "planned")}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Face aux appels à manifester à Gap samedi, la préfecture a interdit tout "
            "rassemblement dans le centre-ville."
        ),
        (
            "En raison d'un appel à un rassemblement à Gap samedi, le préfet interdit toute "
            "manifestation."
        ),
        (
            "Après des appels à manifester à Gap samedi, la préfecture des Hautes-Alpes a pris un "
            "arrêté interdisant toute manifestation."
        ),
    ],
)
def test_who_answers_calls_forbids_them(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "forbidden")}


@pytest.mark.parametrize(
    "ban",
    [
        "À Gap, la préfecture avait interdit tout rassemblement.",
        "À Gap, toute manifestation était interdite par le préfet.",
        "À Gap, le préfet avait pris un arrêté interdisant toute manifestation.",
    ],
)
def test_all_that_is_forbidden_in_another_town_is_its_rally(ban: str, gazetteer: Gazetteer) -> None:
    text = f"À Dole, 300 personnes ont défilé samedi. {ban}"
    past = "2018-07-21"
    told = {("Dole", past, "past"), ("Gap", past, "forbidden")}
    assert status_in(text, PUBLISHED, gazetteer) == told


@pytest.mark.parametrize(
    "told",
    [
        "La pride de Gap c'est samedi 14 h. Le préfet avait dit non, le tribunal a dit oui !",
        "Manif de Gap samedi 14 h. Le préfet l'avait interdite, le TA nous a donné raison.",
        "La préf avait interdit, le juge a dit oui : manif à Gap samedi 14 h.",
    ],
)
def test_who_says_yes_after_a_ban_lifts_it(told: str, gazetteer: Gazetteer) -> None:
    assert status_in(told, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "planned")}


def test_who_is_right_for_the_judge_may_be_the_prefect(gazetteer: Gazetteer) -> None:
    told = (
        "La préfecture a interdit la marche de samedi à Gap. Le tribunal a donné raison au préfet."
    )

    assert status_in(told, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "forbidden")}


@pytest.mark.parametrize(
    "wish",
    [
        "Le maire réclame son interdiction.",
        "Le maire avait demandé son interdiction.",
        "Le préfet n'exclut pas de l'interdire.",
        "Le préfet menace de l'interdire.",
        "La préfète ne l'interdira pas.",
        "Le maire a refusé de l'interdire.",
        "Le préfet a renoncé à l'interdire.",
        "Un syndicat de police demande qu'elle soit interdite.",
        "La préfecture n'a pas pris d'arrêté d'interdiction.",
        "Le tribunal a rejeté la demande d'interdiction.",
        "Malgré la demande d'interdiction du maire, elle aura lieu.",
        "Une interdiction n'est pas exclue.",
        "En cas de débordements, elle sera interdite.",
        "Les organisateurs refusent de la reporter.",
        "Les commerçants réclament son report.",
        "Le maire, qui avait réclamé l'interdiction, regrette cette décision.",
    ],
)
def test_what_is_only_wanted_of_it_leaves_it_planned(wish: str, gazetteer: Gazetteer) -> None:
    text = f"Une manifestation est prévue samedi à Gap, à 15 h, place Jean-Marcellin. {wish}"
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, "planned")}


@pytest.mark.parametrize(
    ("end", "status"),
    [
        ("Les syndicats ont renoncé à la tenir.", "cancelled"),
        ("Le collectif a annoncé son report.", "postponed"),
        ("Son report a été décidé.", "postponed"),
        ("Elle se tiendra finalement à une autre date.", "postponed"),
        ("Le préfet vient de l'interdire.", "forbidden"),
    ],
)
def test_what_becomes_of_it_is_told_by_a_pronoun(
    end: str, status: str, gazetteer: Gazetteer
) -> None:
    text = f"Une manifestation était prévue samedi 28 juillet à Gap. {end}"
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", SATURDAY, status)}
