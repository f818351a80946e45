"""The day and hour of what is forbidden or called off, and of those who decide it."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

# A Friday.
PUBLISHED = dt.datetime.fromisoformat("2023-03-10T21:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Le maire de Lens refuse la manifestation antiraciste prévue dimanche place "
            "Jean-Jaurès.",
            {("Lens", "2023-03-12", "forbidden")},
            id="a mayor refuses it",
        ),
        pytest.param(
            "Un collectif saisit ce vendredi le tribunal administratif (TA) de Pau pour suspendre "
            "un arrêté interdisant une manifestation pour la paix prévue dimanche à Pau.",
            {("Pau", "2023-03-12", "forbidden")},
            id="when the court was called upon",
        ),
        pytest.param(
            "À Pau, la préfète a notifié jeudi aux organisateurs l'interdiction de la marche pour "
            "le climat prévue dimanche.",
            {("Pau", "2023-03-12", "forbidden")},
            id="when it was made known to them",
        ),
        pytest.param(
            "La CGT a déposé jeudi un recours contre l'interdiction du rassemblement de mardi à "
            "Pau contre les retraites.",
            {("Pau", "2023-03-14", "forbidden")},
            id="contested, and to come",
        ),
        pytest.param(
            "La marche pour le climat de dimanche à Pau est interdite par les arrêtés (joints) du "
            "préfet du 8 mars.",
            {("Pau", "2023-03-12", "forbidden")},
            id="of what day the orders are",
        ),
        pytest.param(
            "La marche pour le climat de dimanche à Pau est interdite. Un arrêté interdit tout "
            "rassemblement revendicatif du jeudi 9 mars à 17h, jusqu'au lundi 13 mars à 22h à Pau.",
            {("Pau", "2023-03-12", "forbidden")},
            id="how long an order lasts, with hours",
        ),
        pytest.param(
            "La marche pour le climat de dimanche à Pau est interdite. L'arrêté interdit tout "
            "attroupement dans neuf communes du 11 mars 2023 (20h00) au 13 mars 2023 (8h00).",
            {("Pau", "2023-03-12", "forbidden")},
            id="how long it lasts, in numbers",
        ),
        pytest.param(
            "La préfète interdit le rassemblement contre le barrage prévu du 24 au 26 mars à Pau.",
            {("Pau", "2023-03-24", "forbidden")},
            id="how long a rally would have lasted",
        ),
        pytest.param(
            "Le juge a suspendu ce jeudi 9 mars l'arrêté d'interdiction du rassemblement de "
            "dimanche à Pau contre le barrage.",
            {("Pau", "2023-03-12", "planned")},
            id="forbidden no more, by an order of that day",
        ),
        pytest.param(
            "La préfecture a levé mercredi l'interdiction de la marche pour la paix prévue "
            "dimanche à Pau.",
            {("Pau", "2023-03-12", "planned")},
            id="allowed again on a weekday",
        ),
        pytest.param(
            "Marches des fiertés :\n- Lens prévue le 18/03 REPORTEE le 25/03\n- Lille REPORTEE, "
            "date à déterminer\n- Pau prévue le 19/03 ANNULEE\n- Dax ANNULEE",
            {
                ("Lens", "2023-03-18", "postponed"),
                ("Lens", "2023-03-25", "planned"),
                ("Lille", "None", "postponed"),
                ("Pau", "2023-03-19", "cancelled"),
                ("Dax", "None", "cancelled"),
            },
            id="each of a list has its own days",
        ),
        pytest.param(
            "Le préfet du Rhône a pris un arrêté contre le rassemblement pour Gaza prévu samedi à "
            "Villeurbanne.",
            {("Villeurbanne", "2023-03-11", "forbidden")},
            id="an order against it",
        ),
        pytest.param(
            "Arrêté préfectoral : pas de rassemblement pour Gaza demain à Perpignan.",
            {("Perpignan", "2023-03-11", "forbidden")},
            id="none, by an order",
        ),
        pytest.param(
            "La préfecture a annoncé jeudi qu'elle interdisait le cortège néofasciste attendu "
            "samedi à Paris.",
            {("Paris", "2023-03-11", "forbidden")},
            id="it forbade, told later",
        ),
        pytest.param(
            "Le préfet interdit le rassemblement en soutien à Gaza annoncé samedi 18 mars à Nice.",
            {("Nice", "2023-03-18", "forbidden")},
            id="behind a town it is for, no verb",
        ),
        pytest.param(
            "La marche des fiertés de Béziers qui devait partir vendredi de la gare a été "
            "interdite par le préfet.",
            {("Béziers", "2023-03-10", "forbidden")},
            id="the day on which it is written",
        ),
        pytest.param(
            "Le préfet interdit la marche prévue samedi à Sens. À Joigny, celle annoncée dimanche "
            "sur les quais l'est également.",
            {("Sens", "2023-03-11", "forbidden"), ("Joigny", "2023-03-12", "forbidden")},
            id="so is another",
        ),
        pytest.param(
            "À Cluses, où 900 lycéens avaient défilé mardi dernier, la préfecture interdit celui "
            "de samedi, 14 h, place Haute.",
            {("Cluses", "2023-03-07", "past"), ("Cluses", "2023-03-11", "forbidden")},
            id="the next one, behind the one that is over",
        ),
        pytest.param(
            "Une marche est prévue samedi à Thiers. À Ambert, un défilé se prépare, sans lieu ni "
            "date.",
            {("Thiers", "2023-03-11", "planned"), ("Ambert", "None", "planned")},
            id="without a day yet",
        ),
        pytest.param(
            "La marche de Roubaix contre le racisme qui devait partir dimanche vient d'être "
            "interdite ; on y attendait 1 000 personnes.",
            {("Roubaix", "2023-03-12", "forbidden")},
            id="beside those who were awaited",
        ),
        pytest.param(
            "Marche pour le climat dimanche. J'ai vu qu'à Moûtiers ils annulent.",
            {("Moûtiers", "2023-03-12", "cancelled")},
            id="one has seen that they call it off",
        ),
        pytest.param(
            "La marche contre l'antenne n'a pas eu lieu jeudi à Sarlat, les organisateurs ayant "
            "jeté l'éponge la veille.",
            {("Sarlat-la-Canéda", "2023-03-09", "cancelled")},
            id="when they gave it up",
        ),
        pytest.param(
            "À Chaumont, où une marche contre la réforme était prévue mercredi, on a annulé ; à "
            "Langres, 120 personnes ont marché.",
            {("Chaumont", "2023-03-08", "cancelled"), ("Langres", "2023-03-08", "past")},
            id="what was to be there is no other rally",
        ),
        pytest.param(
            "Le sit-in de Dole, qui était fixé au jeudi 16 mars, 17 h 45, est repoussé sine die.",
            {("Dole", "2023-03-16", "postponed")},
            id="the day it was set for, its hour behind a comma",
        ),
        pytest.param(
            "Le défilé de Vesoul est interdit ce jeudi 16 mars par la préfecture.",
            {("Vesoul", "2023-03-16", "forbidden")},
            id="nobody decides on a day to come",
        ),
        pytest.param(
            "Le défilé de Vesoul a été interdit ce vendredi 10 mars par la préfecture.",
            {("Vesoul", "None", "forbidden")},
            id="but an office decided that day",
        ),
        pytest.param(
            "La marche prévue à Dole samedi 18 mars est interdite. Rien ne change à Gray, où la "
            "déclaration a été acceptée ; on s'y retrouve à 16 heures.",
            {("Dole", "2023-03-18", "forbidden"), ("Gray", "2023-03-18", "planned")},
            id="where it was accepted people meet that day",
        ),
    ],
)
def test_the_day_of_what_is_called_off(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "La chaîne humaine de dimanche à Pau pour l'hôpital est annulée. Elle devait démarrer "
            "à 11 h du parvis.",
            {("Pau", "2023-03-12", "11:00")},
            id="when it should have begun",
        ),
        pytest.param(
            "La chaîne humaine de dimanche à Pau pour l'hôpital est annulée. Allumons une bougie à "
            "18 h.",
            {("Pau", "2023-03-12", "-")},
            id="what is done instead",
        ),
        pytest.param(
            "L'association de Pau invite les voisins à descendre dans la cour dimanche, marmites "
            "en main, contre le froid.",
            {("Pau", "2023-03-12", "-")},
            id="neighbours are invited",
        ),
        pytest.param(
            "Je cherche une place pour rentrer de la manif de Nantes samedi contre la réforme.",
            {("Nantes", "2023-03-11", "-")},
            id="to come home from it",
        ),
        pytest.param(
            "Je rentre de la manif de Nantes mercredi contre la réforme.",
            {("Nantes", "2023-03-08", "-")},
            id="someone comes home",
        ),
        pytest.param(
            "Trente parents se sont rassemblés ce matin à Grimaud, avant d'annoncer un sit-in à "
            "Toulon, lundi.",
            {("Grimaud", "2023-03-10", "-"), ("Toulon", "2023-03-13", "-")},
            id="announced by those who gathered",
        ),
        pytest.param(
            "Les riverains de Gaillac, qui avaient bloqué la nationale mercredi, promettent de "
            "revenir mardi à 7 h 30.",
            {("Gaillac", "2023-03-08", "-"), ("Gaillac", "2023-03-14", "07:30")},
            id="they promise to be back",
        ),
        pytest.param(
            "Le préfet n'a pas bougé : les militants comptent bien se retrouver dimanche à 15 h, à "
            "Grenoble, pour Gaza.",
            {("Grenoble", "2023-03-12", "15:00")},
            id="what they mean to do",
        ),
        pytest.param(
            "Belle marche jeudi à Lunéville contre la réforme. Le collectif a annoncé qu'il "
            "repartirait lundi, à 18 h 30, du château.",
            {("Lunéville", "2023-03-09", "-"), ("Lunéville", "2023-03-13", "18:30")},
            id="what was announced that they would do",
        ),
        pytest.param(
            "La chaîne humaine de jeudi, entre les deux ponts de Libourne, se voulait une réponse.",
            {("Libourne", "2023-03-09", "-")},
            id="what it meant to be",
        ),
    ],
)
def test_the_side_of_today_and_the_hour(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said
