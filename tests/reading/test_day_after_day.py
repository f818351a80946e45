"""A day counted from the one said before it, and what has a day of its own but is no rally."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

# A Saturday.
PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Manifestation mercredi 22 mars à Dole, 14 h, devant la gare, contre la réforme. "
            "Champagnole manifestera le samedi, à 10 h, devant la mairie.",
            {("Dole", "2023-03-22", "14:00"), ("Champagnole", "2023-03-25", "10:00")},
            id="the Saturday behind a day of another week",
        ),
        pytest.param(
            "Manifestation mercredi 22 mars à Dole, 14 h, devant la gare, contre la réforme. "
            "Lille manifeste samedi, à 10 h, place de la République.",
            {("Dole", "2023-03-22", "14:00"), ("Lille", "2023-03-18", "10:00")},
            id="a bare Saturday",
        ),
        pytest.param(
            "Contre la réforme, on manifeste à Dole, les 18 et 25. Rendez-vous à 14 h.",
            {("Dole", "2023-03-18", "14:00")},
            id="two days without their month: the first",
        ),
        pytest.param(
            "Demain, nouvelle journée contre la réforme. À Dole, on défile à 14 h place Grévy "
            "(1 100 manifestants le 7 selon les syndicats).",
            {("Dole", "2023-03-12", "14:00"), ("Dole", "2023-03-07", "-")},
            id="a number of another day in a bracket behind a call",
        ),
        pytest.param(
            "Rassemblement samedi et dimanche à Dole. D'autres se retrouvent à Morez lundi.",
            {
                ("Dole", "2023-03-18", "-"),
                ("Dole", "2023-03-19", "-"),
                ("Hauts de Bienne", "2023-03-13", "-"),
            },
            id="two days joined, each of them told",
        ),
        pytest.param(
            "À Dole, comme le 7 mars, un arrêté interdit de manifester mardi place Grévy.",
            {("Dole", "2023-03-14", "-")},
            id="forbidden as another day was",
        ),
        pytest.param(
            "À Dole, 200 lycéens ont défilé dans les rues, prélude à la journée du 23 mars.",
            {("Dole", "None", "-")},
            id="the day that another one leads up to",
        ),
        pytest.param(
            "Mardi 21 mars, on marche à Dole à 10 h 30 contre la réforme. À Champagnole, on marche "
            "la veille, à 18 h 30. À Morez, on forme une chaîne humaine le jour J à 17 h 30.",
            {
                ("Dole", "2023-03-21", "10:30"),
                ("Champagnole", "2023-03-20", "18:30"),
                ("Hauts de Bienne", "2023-03-21", "17:30"),
            },
            id="the day itself behind its eve",
        ),
        pytest.param(
            "Marche contre la réforme samedi 25 à Dole, 10 h. Veillée vendredi 24 à 19 h à Arbois, "
            "couchage possible au gîte, à Salins. À Morez, chaîne humaine ce même samedi, 15 h.",
            {
                ("Dole", "2023-03-25", "10:00"),
                ("Arbois", "2023-03-24", "19:00"),
                ("Hauts de Bienne", "2023-03-25", "15:00"),
            },
            id="the same Saturday, behind its eve",
        ),
        pytest.param(
            "Contre la réforme, à Dole, le 12 janvier, nous étions 700 ; le 21, 450.",
            {("Dole", "2023-01-12", "-"), ("Dole", "2023-01-21", "-")},
            id="a number of the month named before",
        ),
        pytest.param(
            "Samedi 18, marche pour le climat à Dole, 14 h. Réouverture dimanche à 10 h.",
            {("Dole", "2023-03-18", "14:00")},
            id="what is named before its day and hour",
        ),
        pytest.param(
            "Samedi 18, marche pour le climat à Dole, 14 h. Ce dimanche, ménage du local, 10 h, on "
            "compte sur vous.",
            {("Dole", "2023-03-18", "14:00")},
            id="what is named between its day and hour",
        ),
        pytest.param(
            "Hier, 1 500 personnes ont manifesté à Dole contre la réforme. Samedi, les syndicats "
            "appellent à leur tour, à 14 h, place Grévy.",
            {("Dole", "2023-03-10", "-"), ("Dole", "2023-03-18", "14:00")},
            id="a call to the same town",
        ),
        pytest.param(
            "Vendredi, environ 300 personnes, rassemblées depuis 17 h 30 devant la mairie de Dole, "
            "sont parties en manifestation contre la réforme.",
            {("Dole", "2023-03-10", "17:30")},
            id="since when they have been there",
        ),
    ],
)
def test_the_day_of_what_follows(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


# A Sunday.
SUNDAY = dt.datetime.fromisoformat("2023-03-12T12:30+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Salaires : à Cholet, 400 personnes jeudi contre 150 à Laval.",
            {("Cholet", "2023-03-09", "-"), ("Laval", "2023-03-09", "-")},
            id="people counted on a day, without a verb",
        ),
        pytest.param(
            "Contre le racisme et les violences policières, samedi : Toulouse 1.500, Albi 120, "
            "Castres rien de prévu, Auch 60.",
            {
                ("Toulouse", "2023-03-11", "-"),
                ("Albi", "2023-03-11", "-"),
                ("Auch", "2023-03-11", "-"),
            },
            id="a row of towns and their numbers",
        ),
        pytest.param(
            "Manifestations contre le racisme, samedi : Toulouse 14 h, Albi 15 h.",
            {("Toulouse", "2023-03-18", "14:00"), ("Albi", "2023-03-18", "15:00")},
            id="a row of towns and their hours",
        ),
        pytest.param(
            "Petit point sur la famille du 8. Jeudi 30, rassemblement à Dole, 9 h, contre "
            "l'expulsion.",
            {("Dole", "2023-03-30", "09:00")},
            id="the weekday tells the month",
        ),
        pytest.param(
            "Mardi 14 manif retraites à Dole, 10 h 30, place Grévy.",
            {("Dole", "2023-03-14", "10:30")},
            id="a number of a day before a rally",
        ),
        pytest.param(
            "Toujours une cinquantaine de manifestants devant la mairie de Dole en cette fin de "
            "matinée, contre la réforme.",
            {("Dole", "2023-03-12", "-")},
            id="the end of this morning",
        ),
    ],
)
def test_the_side_of_today_on_which_a_day_is(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, SUNDAY, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Mardi 21 et jeudi 23 mars, manifs à Sens à 14 h 30 place Drapès",
            {("Sens", "2023-03-21", "14:30"), ("Sens", "2023-03-23", "14:30")},
            id="one hour for days named together",
        ),
        pytest.param(
            "Manif jeudi à Sens et samedi 14 h place Drapès",
            {("Sens", "2023-03-16", "-"), ("Sens", "2023-03-18", "14:00")},
            id="a day before and one behind the town",
        ),
        pytest.param(
            "Samedi à Sens, dimanche 19 à Joigny : manifs contre la réforme",
            {("Sens", "2023-03-18", "-"), ("Joigny", "2023-03-19", "-")},
            id="a day for each, and what for at the end",
        ),
        pytest.param(
            "Sens samedi, Joigny mardi : on manifeste contre la réforme",
            {("Sens", "2023-03-18", "-"), ("Joigny", "2023-03-14", "-")},
            id="a town for each day",
        ),
        pytest.param(
            "Tous les samedis à 11 h, cercle de silence à Sens, place Drapès",
            {("Sens", "2023-03-18", "11:00")},
            id="a series whose hour of today is gone",
        ),
        pytest.param(
            "Vous tenez un bar à Joigny et samedi, à Sens, vous marchez contre la réforme.",
            {("Sens", "2023-03-18", "-")},
            id="a town without a day of its own",
        ),
    ],
)
def test_days_and_towns_in_a_row(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "done", ["repoussés par les gendarmes", "maintenus loin du centre", "bloqués sur le pont"]
)
def test_what_is_done_to_people_is_told_of_a_day_gone(gazetteer: Gazetteer, done: str) -> None:
    text = (
        "Des marches ont eu lieu mercredi 8 mars. À Sens, le collectif appelle à un rassemblement "
        f"samedi 18 mars à 11 heures. À Joigny, les manifestants ont été {done}."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Sens", "2023-03-18", "11:00"),
        ("Joigny", "2023-03-08", "-"),
    }


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "À Sens, un défilé est annoncé vendredi 17 contre la loi. Une manifestation est "
            "organisée samedi. La marche des familles aura lieu dimanche 19 à 11 h.",
            id="each in a sentence",
        ),
        pytest.param(
            "Trois rendez-vous à Sens contre la loi. Vendredi 17, rassemblement. Samedi, "
            "manifestation. Dimanche 19, marche à 11 h.",
            id="each behind its day",
        ),
    ],
)
def test_each_day_of_a_towns_programme_is_told(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Sens", "2023-03-17", "-"),
        ("Sens", "2023-03-18", "-"),
        ("Sens", "2023-03-19", "11:00"),
    }
