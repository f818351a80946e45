"""Forms of a day, the side of today it is on, and a town's days beside its rally's (rule 9)."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

# A Thursday.
PUBLISHED = dt.datetime.fromisoformat("2023-03-23T18:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "À Tours, on défilera le deux avril à 15 h, et à Niort le vingt-sept mars à 10 h.",
            {("Tours", "2023-04-02", "15:00"), ("Niort", "2023-03-27", "10:00")},
            id="a day of the month in words",
        ),
        pytest.param(
            "Rassemblement à dix-sept heures à Tours, jeudi trente mars, place de la gare.",
            {("Tours", "2023-03-30", "17:00")},
            id="an hour in words is no day of September",
        ),
        pytest.param(
            "Manif à Tours, mar. 28, 18 h 30, place Jean-Jaurès / Niort, mer 29, 17 h, la Brèche",
            {("Tours", "2023-03-28", "18:30"), ("Niort", "2023-03-29", "17:00")},
            id="Tuesday cut short is no month",
        ),
        pytest.param(
            "TOUS A TOURS LE 1 ER MAI, DEFILE A 10 H DEVANT LA MAIRIE",
            {("Tours", "2023-05-01", "10:00")},
            id="the ending of first set apart",
        ),
        pytest.param(
            "1/3 Les urgences ferment. Rassemblement à Tours lundi, 12 h, devant l'hôpital.\n"
            "2/3 À Niort on marche mardi, 18 h, de la gare à la préfecture.\n3/3 Venez !",
            {("Tours", "2023-03-27", "12:00"), ("Niort", "2023-03-28", "18:00")},
            id="the numbers of a thread's posts",
        ),
        pytest.param(
            "Fil. 1/3 Les urgences ferment. Rassemblement à Tours lundi, 12 h, devant l'hôpital.\n"
            "2/3 Venez !",
            {("Tours", "2023-03-27", "12:00")},
            id="a thread that says it is one",
        ),
        pytest.param(
            "(2/4) Manif à Tours lundi, 12 h, devant la gare.",
            {("Tours", "2023-03-27", "12:00")},
            id="one post of a thread",
        ),
        pytest.param(
            "Manifs contre la réforme :\n1/4 : Tours, 14 h, gare\n8/4 : Niort, 10 h, la Brèche",
            {("Tours", "2023-04-01", "14:00"), ("Niort", "2023-04-08", "10:00")},
            id="dates that open the lines of a list",
        ),
        pytest.param(
            "En octobre, lors de la manif de Tours, le 22, 400 personnes avaient défilé.",
            {("Tours", "2022-10-22", "-")},
            id="a month and then the day of it",
        ),
    ],
)
def test_a_form_of_a_day_is_read(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Samedi 25 on était d'accord pour manifester à Tours, 14 h, devant la mairie.",
            {("Tours", "2023-03-25", "14:00")},
            id="a weekday and its number are this month's",
        ),
        pytest.param(
            "Les cheminots nous avaient dit qu'on défilerait le 6 avril à Tours, 10 h, gare.",
            {("Tours", "2023-04-06", "10:00")},
            id="said in the past of a day near ahead",
        ),
        pytest.param(
            "Le 8 avril de l'an passé, 300 personnes avaient défilé à Tours.",
            {("Tours", "2022-04-08", "-")},
            id="a year ago when the text says so",
        ),
        pytest.param(
            "Hier 200 personnes ont défilé à Niort. Le comité a donné rendez-vous lundi à Tours, "
            "où une école a fermé.",
            {("Niort", "2023-03-22", "-"), ("Tours", "2023-03-27", "-")},
            id="a rendezvous that was given is to come",
        ),
        pytest.param(
            "Mardi, 85 personnes ont marché à Niort. Les syndicats ont déclaré, pour le samedi 25, "
            "une marche à Tours, à 10 h, et une autre à Saumur, à 14 h.",
            {
                ("Niort", "2023-03-21", "-"),
                ("Tours", "2023-03-25", "10:00"),
                ("Saumur", "2023-03-25", "14:00"),
            },
            id="what was declared is to come",
        ),
        pytest.param(
            "À Tours, la marche de ce dimanche est repoussée : le comité n'a pas trouvé de salle.",
            {("Tours", "2023-03-26", "-")},
            id="called off on this weekday",
        ),
        pytest.param(
            "Ce lundi, à Tours, les parents se sont vu interdire la marche qu'ils préparaient.",
            {("Tours", "2023-03-27", "-")},
            id="forbidden, and told in the past",
        ),
        pytest.param(
            "Au Mans, le cortège de mardi avait été interdit. À Tours, la marche de dimanche n'a "
            "pas eu lieu.",
            {("Le Mans", "2023-03-21", "-"), ("Tours", "2023-03-19", "-")},
            id="what had been forbidden is gone",
        ),
    ],
)
def test_a_day_is_on_the_side_of_today_that_is_near(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "L'hôpital de Tours ne dort pas depuis minuit. Hier à 17 h, 80 soignants se sont "
            "rassemblés devant l'hôpital de Tours.",
            {("Tours", "2023-03-22", "17:00")},
            id="the hour of something else",
        ),
        pytest.param(
            "La rédaction de La Semaine, à Tours, a suivi la manif. Mardi, 90 avocats ont défilé "
            "à Tours.",
            {("Tours", "2023-03-21", "-")},
            id="a newspaper that is called the week",
        ),
        pytest.param(
            "La poste de Tours pourrait fermer l'an prochain, place de la Tranchée. On se "
            "rassemble samedi à 10 h devant la mairie de Tours.",
            {("Tours", "2023-03-25", "10:00")},
            id="a vague day of something else",
        ),
        pytest.param(
            "L'action de vendredi à Tours n'aura pas lieu, la préfète l'a interdite hier soir.",
            {("Tours", "2023-03-24", "-")},
            id="the day of a ban",
        ),
        pytest.param(
            "Rassemblement samedi 25 à 11 h devant la mairie de Tours (posté mardi par le comité "
            "de Tours, place Velpeau).",
            {("Tours", "2023-03-25", "11:00")},
            id="the day of a post",
        ),
        pytest.param(
            "TOURS, 23 mars - 280 opposants au stade ont défilé dimanche à Tours, a-t-on appris "
            "jeudi à Tours de sources proches.",
            {("Tours", "2023-03-19", "-")},
            id="the day of a dispatch",
        ),
        pytest.param(
            "Hier, 400 personnes ont défilé à Tours contre la fermeture. La Nouvelle République "
            "d'aujourd'hui parle de 300 manifestants, Ouest-France écrit ce matin 250.",
            {("Tours", "2023-03-22", "-")},
            id="the day of a newspaper",
        ),
        pytest.param(
            "Marche samedi à Tours, 14 h, place Velpeau. Les marcheurs de Tours et de Loches "
            "sauront lundi ce que dit le préfet.",
            {("Tours", "2023-03-25", "14:00")},
            id="a day shared with another town",
        ),
    ],
)
def test_a_day_of_something_else_makes_no_second_rally(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Belle marche à Tours : 600 personnes selon la police. Rendez-vous jeudi prochain, "
            "10 h, place Velpeau.",
            {("Tours", "2023-03-23", "-"), ("Tours", "2023-03-30", "10:00")},
            id="the same town again",
        ),
        pytest.param(
            "Retraites : 16 000 manifestants à Tours, 700 à Blois. La suite ? Mardi 28 à Vierzon.",
            {("Tours", "2023-03-23", "-"), ("Blois", "2023-03-23", "-")}
            | {("Vierzon", "2023-03-28", "-")},
            id="another town",
        ),
        pytest.param(
            "Retraites : 16 000 manifestants à Tours, 700 à Blois.",
            {("Tours", "None", "-"), ("Blois", "None", "-")},
            id="no day at all",
        ),
        pytest.param(
            "Tours : 16 000 manifestants. Le 7 mars, ils étaient 9 000.",
            {("Tours", "None", "-"), ("Tours", "2023-03-07", "-")},
            id="a day that is over",
        ),
    ],
)
def test_what_was_counted_before_a_day_to_come_is_of_today(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said
