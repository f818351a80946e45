"""The day on which something was said or counted is not the rally's."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

# A Saturday.
PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Le rassemblement prévu dimanche 19 mars à Dole est annulé, a prévenu le comité "
            "jeudi. Celui de Gray, à 15 h place Boichut, est maintenu.",
            {("Dole", "2023-03-19", "cancelled"), ("Gray", "2023-03-19", "planned")},
            id="called off, and who said so when",
        ),
        pytest.param(
            "La marche du 18 mars à Niort aura bien lieu, ont confirmé vendredi les syndicats.",
            {("Niort", "2023-03-18", "planned")},
            id="who said so behind the day",
        ),
        pytest.param(
            "La marche contre la fermeture de la maternité de Die n'aura pas lieu, a annoncé "
            "lundi le comité.",
            {("Die", "None", "cancelled")},
            id="called off without its day",
        ),
        pytest.param(
            "Ils étaient 300 à Vannes, a indiqué la police samedi.",
            {("Vannes", "2023-03-11", "past")},
            id="the only day, beside who was there",
        ),
        pytest.param(
            "Le collectif a annoncé vendredi une marche samedi 18 mars à Die.",
            {("Die", "2023-03-18", "planned")},
            id="announced before its day",
        ),
        pytest.param(
            "Alors que le budget arrive lundi au Sénat, des rassemblements sont prévus jeudi.\n"
            "- Die : 10 h, mairie\n- Gap : 18 h, place Alsace-Lorraine",
            {("Die", "2023-03-16", "planned"), ("Gap", "2023-03-16", "planned")},
            id="when it is voted on",
        ),
    ],
)
def test_the_day_of_who_says_so(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Marches du samedi 18 mars. Point au vendredi 10\n"
            "Sens, 14 h, gare : 120 participent\nNevers : 80 participent",
            {("Sens", "2023-03-18", "14:00"), ("Nevers", "2023-03-18", "-")},
            id="below the title",
        ),
        pytest.param(
            "Manifs du 23 mars : relevé de ce samedi midi\nSens : 120 participent\n"
            "Nevers, 15 h, gare : 80 participent",
            {("Sens", "2023-03-23", "-"), ("Nevers", "2023-03-23", "15:00")},
            id="with its hour",
        ),
        pytest.param(
            "Marche blanche à Dole samedi. Le point à 18 h : 300 personnes.",
            {("Dole", "2023-03-11", "-")},
            id="no day of its own",
        ),
    ],
)
def test_the_day_of_a_count_of_who_comes(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Ce samedi 11 mars, un collectif appelle les Nantais à se rassembler place Royale. Le "
            "rendez-vous est fixé à 15 heures le mardi 14 mars.",
            {("Nantes", "2023-03-14", "15:00")},
            id="set in the next sentence",
        ),
        pytest.param(
            "Ce samedi, la CGT appelle à manifester devant la mairie à Die, mardi à 14 h.",
            {("Die", "2023-03-14", "14:00")},
            id="set in the same one",
        ),
        pytest.param(
            "Jeudi, le syndicat a lancé un appel à un rassemblement à Die. Il aura lieu mardi.",
            {("Die", "2023-03-14", "-")},
            id="launched on the day it opens with",
        ),
        pytest.param(
            "La CGT avait lancé jeudi un appel à un rassemblement à Die, où 20 personnes étaient "
            "présentes vendredi.",
            {("Die", "2023-03-10", "-")},
            id="launched, and answered",
        ),
        pytest.param(
            "Un appel lancé vendredi invite à se rassembler mardi à 11 h devant la mairie de Die.",
            {("Die", "2023-03-14", "11:00")},
            id="a call launched",
        ),
        pytest.param(
            "Mardi 14 mars, l'union appelle à manifester à Die à 10 h et mercredi 15 à Gap.",
            {("Die", "2023-03-14", "10:00"), ("Gap", "2023-03-15", "-")},
            id="two days of rallies",
        ),
        pytest.param(
            "Mardi, l'intersyndicale appelle à un rassemblement à Die. Rendez-vous à 14 h, gare.",
            {("Die", "2023-03-14", "14:00")},
            id="no other day",
        ),
    ],
)
def test_the_day_on_which_people_are_called(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Alors que le ministre doit se rendre à Die, les 15 et 16 mars, une marche contre la "
            "vie chère a eu lieu dans la ville vendredi.",
            {("Die", "2023-03-10", "-")},
            id="before it",
        ),
        pytest.param(
            "En visite à Die du 13 au 15 mars, la ministre sera accueillie par un rassemblement "
            "des soignants mardi à 10 h devant l'hôpital.",
            {("Die", "2023-03-14", "10:00")},
            id="during it",
        ),
        pytest.param(
            "Le ministre est attendu à Die mardi 14 mars. Une manifestation est prévue à 11 h, "
            "place Foch.",
            {("Die", "2023-03-14", "11:00")},
            id="no day of its own",
        ),
    ],
)
def test_the_days_of_a_visit(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said
