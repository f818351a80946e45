"""How long something lasts, nights, eves of a date, an hour before its day, a day in a row."""

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
            "Piquet de grève devant la raffinerie de Donges du 14 au 17 mars, dès 5 h.",
            {("Donges", "2023-03-14", "05:00")},
            id="it begins on the first day",
        ),
        pytest.param(
            "Les éleveurs occuperont la place de la préfecture à Mende du lundi 20 au "
            "mercredi 22 mars.",
            {("Mende", "2023-03-20", "-")},
            id="with weekdays",
        ),
        pytest.param(
            "Contre le barrage, rassemblements les 24, 25 et 26 mars à Mende et à Florac.",
            {
                ("Mende", "2023-03-24", "-"),
                ("Mende", "2023-03-25", "-"),
                ("Mende", "2023-03-26", "-"),
                ("Florac Trois Rivières", "2023-03-24", "-"),
                ("Florac Trois Rivières", "2023-03-25", "-"),
                ("Florac Trois Rivières", "2023-03-26", "-"),
            },
            id="three days in a row before their towns",
        ),
        pytest.param(
            "Rassemblement lundi 20, mardi 21 et jeudi 23 mars à Mende, 18 h, contre le barrage.",
            {
                ("Mende", "2023-03-20", "18:00"),
                ("Mende", "2023-03-21", "18:00"),
                ("Mende", "2023-03-23", "18:00"),
            },
            id="three weekdays in a row",
        ),
        pytest.param(
            "Nuit du 24 au 25 mars : veillée devant la maternité de Decize, à partir de 20 h.",
            {("Decize", "2023-03-24", "20:00")},
            id="a night",
        ),
        pytest.param(
            "La veille du 1er mai, les retraités de Gien défileront à 15 h, place Jean-Jaurès.",
            {("Gien", "2023-04-30", "15:00")},
            id="the day before a date",
        ),
        pytest.param(
            "À la veille du 1er mai, l'union locale de Gien appelle à manifester à 10 h devant la "
            "mairie.",
            {("Gien", "2023-05-01", "10:00")},
            id="called on the eve, for the date",
        ),
        pytest.param(
            "On manifeste à Gien à 10 h mardi et à 14 h samedi, place Jean-Jaurès.",
            {("Gien", "2023-03-14", "10:00"), ("Gien", "2023-03-11", "14:00")},
            id="each hour before its day",
        ),
        pytest.param(
            "On manifeste à Gien mardi à 10 h et samedi à 14 h, place Jean-Jaurès.",
            {("Gien", "2023-03-14", "10:00"), ("Gien", "2023-03-11", "14:00")},
            id="each hour behind its day",
        ),
        pytest.param(
            "Manifs de jeudi 16 mars. Nevers, 10 h, gare. Decize, mercredi, 18 h, mairie. "
            "Clamecy, 10 h 30, place du champ de foire.",
            {
                ("Nevers", "2023-03-16", "10:00"),
                ("Decize", "2023-03-15", "18:00"),
                ("Clamecy", "2023-03-16", "10:30"),
            },
            id="a day of one town of a row, a fairground to meet at",
        ),
        pytest.param(
            "Jeudi 23 mars, des rassemblements sont prévus à Niort et à Melle. Mardi, 300 "
            "personnes s'étaient réunies à Thouars. À Bressuire, on manifestera le lendemain.",
            {
                ("Niort", "2023-03-23", "-"),
                ("Melle", "2023-03-23", "-"),
                ("Thouars", "2023-03-07", "-"),
                ("Bressuire", "2023-03-24", "-"),
            },
            id="the day after what is to come, across a look back",
        ),
        pytest.param(
            "La manif de Dole démarre mardi à 10 h, place Grévy.",
            {("Dole", "2023-03-14", "10:00")},
            id="begins in the present",
        ),
        pytest.param(
            "Le barrage de Dole, entamé jeudi, continue.",
            {("Dole", "2023-03-09", "-")},
            id="begun",
        ),
        pytest.param(
            "Samedi 18 mars : Thonon 14 h, sous-préfecture. Annemasse : dimanche 19, 10 h, mairie. "
            "Cluses : 11 h, gare.",
            {
                ("Thonon-les-Bains", "2023-03-18", "14:00"),
                ("Annemasse", "2023-03-19", "10:00"),
                ("Cluses", "2023-03-18", "11:00"),
            },
            id="a date of one town of a row",
        ),
        pytest.param(
            "Manif aujourd'hui à 17 h 30 à Cognac, à 18 h à Confolens, devant la mairie (hier ils "
            "étaient 60).",
            {
                ("Cognac", "2023-03-10", "17:30"),
                ("Confolens", "2023-03-10", "18:00"),
                ("Confolens", "2023-03-09", "-"),
            },
            id="a bracket looks back from today",
        ),
        pytest.param(
            "Les lycéens de Sarlat prendront le train pour Périgueux, où un rassemblement aura "
            "lieu mardi à 10 h devant la préfecture.",
            {("Périgueux", "2023-03-14", "10:00")},
            id="where their train takes them",
        ),
        pytest.param(
            "Mardi, les parents d'Albi se sont rassemblés devant le collège. Nouveau rassemblement "
            "jeudi, mais à Castres cette fois.",
            {("Albi", "2023-03-07", "-"), ("Castres", "2023-03-16", "-")},
            id="but elsewhere this time",
        ),
        pytest.param(
            "2 000 personnes ont manifesté hier à Rennes, où la mairie de quartier a été incendiée "
            "vers 18 heures.",
            {("Rennes", "2023-03-09", "-")},
            id="the hour of a fire",
        ),
        pytest.param(
            "Marche pour le climat samedi 25 mars. À Laval, départ à 14 h, place du Onze. Craon "
            "a choisi le vendredi, 18 h, place Clemenceau.",
            {("Laval", "2023-03-25", "14:00"), ("Craon", "2023-03-24", "18:00")},
            id="the weekday just before the day that holds",
        ),
    ],
)
def test_each_town_has_the_day_on_which_it_begins(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Les profs ne défileront finalement pas mardi à Auch.",
            {("Auch", "2023-03-14", "cancelled")},
            id="finally not",
        ),
        pytest.param(
            "La CGT ne manifestera pas jeudi à Cahors comme elle l'avait annoncé.",
            {("Cahors", "2023-03-16", "cancelled")},
            id="not as it was said",
        ),
        pytest.param(
            "Les syndicats ne manifesteront pas jeudi à Foix.", set(), id="nobody had said so"
        ),
        pytest.param(
            "La mobilisation prévue samedi à Foix est levée.",
            {("Foix", "2023-03-11", "cancelled")},
            id="lifted",
        ),
        pytest.param(
            "La marche des libertés a été interdite mardi à Lyon. 300 personnes ont quand même "
            "défilé place Bellecour.",
            {("Lyon", "2023-03-07", "past")},
            id="forbidden, and held all the same",
        ),
        pytest.param(
            "La marche des libertés de mardi à Lyon est interdite. On ira quand même.",
            {("Lyon", "2023-03-14", "forbidden")},
            id="forbidden, and to be held",
        ),
        pytest.param(
            "Le barrage de Muret a été levé ce matin.",
            {("Muret", "2023-03-10", "past")},
            id="a barrier was there",
        ),
    ],
)
def test_a_rally_that_was_to_be_is_called_off(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ("le week-end des 18 et 19 mars", "None"),
        ("ce week-end, samedi 18 et dimanche 19 mars", "None"),
        ("samedi 18 mars", "2023-03-18"),
    ],
)
def test_two_days_of_a_week_end_are_none_of_a_towns(
    days: str, said: str, gazetteer: Gazetteer
) -> None:
    text = f"Des marches sont prévues {days}, à Foix et à Pamiers."

    assert {(town, day) for town, day, _ in status_in(text, PUBLISHED, gazetteer)} == {
        ("Foix", said),
        ("Pamiers", said),
    }
