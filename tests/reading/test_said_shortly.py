"""Calls and reports cut short, answers above what they quote, and towns that are words."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-13T12:00+01:00")  # a Friday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "J-5 avant la manif de Dax (et J-12 pour Pau).",
            {("Dax", "2023-01-18", "-"), ("Pau", "2023-01-25", "-")},
            id="the next in brackets",
        ),
        pytest.param(
            "J-3 pour Gap, J-9 pour Dole, tous en manif !",
            {("Gap", "2023-01-16", "-"), ("Dole", "2023-01-22", "-")},
            id="two of them",
        ),
        pytest.param(
            "J-5 avant Dax (et J-12 pour Pau) : les ferias arrivent !", set(), id="no rallies"
        ),
        pytest.param(
            "Manif : Rodez J-9, Agen J-14",
            {("Rodez", "2023-01-22", "-"), ("Agen", "2023-01-27", "-")},
            id="behind each town",
        ),
        pytest.param(
            "Oui, rendez-vous à 14 h devant la mairie.\n\n> Y a-t-il une manif samedi à Alès ?",
            {("Alès", "2023-01-14", "14:00")},
            id="an answer above its question",
        ),
        pytest.param(
            "Bonjour, c'est à 16 h 30, place Foch. À dimanche !\n\nLe 12 janvier 2023 à 09:12, "
            "Marc D. a écrit :\n> Bonjour,\n> où est la marche de dimanche à Laval ?\n> Merci",
            {("Laval", "2023-01-15", "16:30")},
            id="in a mail",
        ),
        pytest.param(
            "Salut, 12 h 30 place Foch, comme d'hab.\n\nLe 12 janvier 2023 à 09:12, Zoé a écrit :\n"
            "> Quelqu'un sait si on manifeste à Vannes mardi ?",
            {("Vannes", "2023-01-17", "12:30")},
            id="when one asked",
        ),
        pytest.param(
            "Rassemblement à 18 h, mairie.\nJean\n> Quelque chose est prévu lundi à Dole ?",
            {("Dole", "2023-01-16", "18:00")},
            id="something is asked for",
        ),
        pytest.param(
            "Non, rien que je sache à 14 h.\n> Y a-t-il une manif samedi à Gap ?",
            set(),
            id="who says no",
        ),
        pytest.param(
            "Oui, 9 h, place Foch.\n> Y a-t-il une marche nordique samedi à Gap ?",
            set(),
            id="no rally is asked for",
        ),
        pytest.param(
            "Samedi à 14 h, on marche à Dole.\n> Y a-t-il une manif à Gap ?",
            {("Dole", "2023-01-14", "14:00")},
            id="who names another town",
        ),
        pytest.param(
            "Pour répondre à Zoé : c'est maintenu, 14 h 30, place Foch.\n> La manif de samedi à "
            "Dole est-elle toujours d'actualité ?",
            {("Dole", "2023-01-14", "14:30")},
            id="it is kept up",
        ),
        pytest.param(
            "Vendredi 18 h devant la mairie de Dole, manif (et J-11 pour la marche de Gap)",
            {("Dole", "2023-01-13", "18:00"), ("Gap", "2023-01-24", "-")},
            id="in brackets behind a call",
        ),
        pytest.param(
            "Plus que 5 jours avant la marche de Gap, 12 avant celle de Dole.",
            {("Gap", "2023-01-18", "-"), ("Dole", "2023-01-25", "-")},
            id="so many days left",
        ),
        pytest.param(
            "Dans 4 jours la marche à Gap, dans 11 celle de Dole.",
            {("Gap", "2023-01-17", "-"), ("Dole", "2023-01-24", "-")},
            id="in so many",
        ),
        pytest.param(
            "MANIF SAMEDI 14H TOURS",
            {("Tours", "2023-01-14", "14:00")},
            id="a town that is a word",
        ),
        pytest.param(
            "MANIF SENS MARDI 18H ON LACHE RIEN",
            {("Sens", "2023-01-17", "18:00")},
            id="before its day",
        ),
        pytest.param(
            "TOUS EN MANIF MARDI A 18H VIRE",
            {("Vire Normandie", "2023-01-17", "18:00")},
            id="an old name",
        ),
        pytest.param(
            "Rassemblement samedi à Dole à 18 h 15, et non plus à 14 h.",
            {("Dole", "2023-01-14", "18:15")},
            id="no more at",
        ),
        pytest.param(
            "Nancy, en direct : le cortège vient de passer le pont.",
            {("Nancy", "2023-01-13", "-")},
            id="a live report",
        ),
        pytest.param(
            "Depuis Blois, la marche pour la paix repart mardi vers Orléans.",
            {("Blois", "2023-01-17", "-")},
            id="where it leaves from",
        ),
        pytest.param(
            "La marche pour la paix quittera Blois mardi à 9 h pour Orléans.",
            {("Blois", "2023-01-17", "09:00")},
            id="what it leaves",
        ),
    ],
)
def test_a_call_cut_short_is_read(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "La marche est annulée : rien samedi à Gap.",
            {("Gap", "2023-01-14", "cancelled")},
            id="nothing then",
        ),
        pytest.param(
            "Les rassemblements pour la paix sont suspendus, donc rien à Gap samedi.",
            {("Gap", "2023-01-14", "postponed")},
            id="several that are suspended",
        ),
        pytest.param(
            "La réunion est annulée, pas de manif samedi à Gap.", set(), id="something else"
        ),
        pytest.param("Rien samedi à Gap.", set(), id="nothing at all"),
        pytest.param(
            "Rien à Gap samedi, la marche pour la paix est annulée.",
            {("Gap", "2023-01-14", "cancelled")},
            id="nothing at first",
        ),
        pytest.param(
            "La neige a contraint les organisateurs à annuler le rassemblement de mardi à Gap.",
            {("Gap", "2023-01-10", "cancelled")},
            id="it snowed that day",
        ),
        pytest.param(
            "Gap attendra : l'orage a contraint les syndicats à annuler le rassemblement de mardi.",
            {("Gap", "2023-01-10", "cancelled")},
            id="it broke, told behind",
        ),
        pytest.param(
            "La préfecture a contraint le comité à annuler le rassemblement de mardi à Gap.",
            {("Gap", "2023-01-17", "cancelled")},
            id="who rules may do so before",
        ),
        pytest.param(
            "La marche a été annulée à cause de la neige mardi dernier à Gap.",
            {("Gap", "2023-01-10", "cancelled")},
            id="a town behind the reason",
        ),
        pytest.param(
            "La marche de mardi à Gap est annulée à cause de la grève à Dole.",
            {("Gap", "2023-01-17", "cancelled")},
            id="a town of the reason",
        ),
        pytest.param(
            "La tempête a empêché la tenue de la marche de samedi à Gap.",
            {("Gap", "2023-01-14", "cancelled")},
            id="a storm",
        ),
        pytest.param(
            "On revient sur la manifestation de mardi à Gap.",
            {("Gap", "2023-01-10", "past")},
            id="what one comes back to",
        ),
        pytest.param(
            "Que retenir de la marche de mardi à Dole ?",
            {("Dole", "2023-01-10", "past")},
            id="what is kept of it",
        ),
        pytest.param(
            "On revient sur la place mardi à Gap, manif à 14 h !",
            {("Gap", "2023-01-17", "planned")},
            id="where one comes back to",
        ),
        pytest.param(
            "À la veille de la grève nationale, ils étaient 940 à manifester à Dole.",
            {("Dole", "None", "past")},
            id="the eve of an unknown day",
        ),
    ],
)
def test_what_becomes_of_it_is_read(
    text: str, told: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == told
