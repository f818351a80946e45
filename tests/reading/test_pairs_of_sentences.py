"""What one sentence tells of the rallies whose towns and days stand in the one before it."""

import datetime as dt

import pytest

from tests.reading.counting import figures_in
from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

# A Thursday.
PUBLISHED = dt.datetime.fromisoformat("2024-02-15T18:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Les soignants se mobilisent lundi à Dole et mardi à Lure. Les deux rassemblements se "
            "tiendront à 12 h devant l'hôpital.",
            {("Dole", "2024-02-19", "12:00"), ("Lure", "2024-02-20", "12:00")},
            id="both at one hour",
        ),
        pytest.param(
            "Trois marches sont au programme : le 20 février à Laon, le 21 à Soissons et le 22 à "
            "Hirson. Toutes les trois démarreront à 14 h 30.",
            {
                ("Laon", "2024-02-20", "14:30"),
                ("Soissons", "2024-02-21", "14:30"),
                ("Hirson", "2024-02-22", "14:30"),
            },
            id="all three",
        ),
        pytest.param(
            "Deux marches sont organisées, samedi à Gap et dimanche à Embrun. Elles débuteront à "
            "10 h.",
            {("Gap", "2024-02-17", "10:00"), ("Embrun", "2024-02-18", "10:00")},
            id="they",
        ),
        pytest.param(
            "Le syndicat appelle à deux rassemblements, lundi à Auch et mardi à Condom. Chacun est "
            "prévu à 17 h.",
            {("Auch", "2024-02-19", "17:00"), ("Condom", "2024-02-20", "17:00")},
            id="each",
        ),
        pytest.param(
            "Deux veillées sont prévues, vendredi à Vannes et samedi à Auray. La première se "
            "tiendra à 20 h, la seconde à 19 h 30.",
            {("Vannes", "2024-02-16", "20:00"), ("Auray", "2024-02-17", "19:30")},
            id="the first and the second, on two days",
        ),
        pytest.param(
            "Samedi, rassemblements à Rodez et à Millau. Le premier est à 10 h, l'autre à 15 h.",
            {("Rodez", "2024-02-17", "10:00"), ("Millau", "2024-02-17", "15:00")},
            id="the first and the second, on one day",
        ),
        pytest.param(
            "Les infirmières ont défilé lundi à Laon. Elles manifesteront vendredi devant la "
            "préfecture.",
            {("Laon", "2024-02-12", "-"), ("Laon", "2024-02-16", "-")},
            id="what they will do next",
        ),
        pytest.param(
            "Samedi dernier à Foix, ils étaient 80. Ce samedi, ils espèrent être le double. "
            "Rendez-vous à 11 h devant la mairie.",
            {("Foix", "2024-02-10", "-"), ("Foix", "2024-02-17", "11:00")},
            id="more of them, they hope",
        ),
        pytest.param(
            "Le maire de Blois appelle à se rassembler. Ce sera vendredi, à 18 h 30, devant "
            "l'hôtel de ville.",
            {("Blois", "2024-02-16", "18:30")},
            id="where a mayor calls",
        ),
        pytest.param(
            "Vous habitez Riom ? Un rassemblement contre l'antenne y est prévu ce samedi à 10 h.",
            {("Riom", "2024-02-17", "10:00")},
            id="where you live",
        ),
        pytest.param(
            "Qui pour la marche pour le climat à Auch samedi ? Elle part à 15 h de la cathédrale.",
            {("Auch", "2024-02-17", "15:00")},
            id="who comes along",
        ),
        pytest.param(
            "On attend du monde mardi à Gap pour la marche contre le racisme. Elle part à 14 h.",
            {("Gap", "2024-02-20", "14:00")},
            id="many are awaited",
        ),
        pytest.param(
            "Plus de monde que prévu samedi à Gap. Ils étaient 350 à défiler.",
            {("Gap", "2024-02-10", "-")},
            id="more than was thought",
        ),
        pytest.param(
            "Le rassemblement contre le racisme commencera à 18 h. C'est lundi, à Flers, place "
            "Saint-Germain.",
            {("Flers", "2024-02-19", "18:00")},
            id="the hour, and then where it is",
        ),
        pytest.param(
            "Les agriculteurs ont bloqué lundi la préfecture à Auch. Mardi, ils étaient à Condom.",
            {("Auch", "2024-02-12", "-"), ("Condom", "2024-02-13", "-")},
            id="and there the day after",
        ),
        pytest.param(
            "Samedi à Sète, dimanche à Agde, on manifeste à 10 h contre la réforme.",
            {("Sète", "2024-02-17", "10:00"), ("Agde", "2024-02-18", "10:00")},
            id="two days before their hour",
        ),
        pytest.param(
            "Contrairement à la rumeur, la manifestation de samedi à Foix n'est pas annulée.",
            {("Foix", "2024-02-17", "-")},
            id="rumour has it wrong",
        ),
        pytest.param(
            "La manif de samedi à Foix n'aura pas lieu à 14 h mais à 15 h.",
            {("Foix", "2024-02-17", "15:00")},
            id="another hour",
        ),
        pytest.param(
            "My sister lives in Dijon, but we'll be marching in Dole on Sunday. We meet at 3pm.",
            {("Dole", "2024-02-18", "15:00")},
            id="where she lives",
        ),
        pytest.param(
            "À l'issue de la réunion de 10 h, les agriculteurs d'Auch manifesteront lundi à 11 h.",
            {("Auch", "2024-02-19", "11:00")},
            id="when they met",
        ),
        pytest.param(
            "Marche samedi à Dole contre le racisme. Les magasins fermeront à 17 h.",
            {("Dole", "2024-02-17", "-")},
            id="when shops close",
        ),
    ],
)
def test_the_sentence_behind_tells_day_and_hour(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "La marche est annulée. Elle devait avoir lieu samedi à Auch à 14 h.",
            {("Auch", "2024-02-17", "cancelled")},
            id="called off",
        ),
        pytest.param(
            "Le rassemblement a été interdit par la préfecture. Il était prévu samedi à Albi.",
            {("Albi", "2024-02-17", "forbidden")},
            id="forbidden",
        ),
        pytest.param(
            "La marche est annulée. Elle devait partir samedi de Niort. À Melle, rdv à 10 h.",
            {("Niort", "2024-02-17", "cancelled"), ("Melle", "2024-02-17", "planned")},
            id="there alone",
        ),
        pytest.param(
            "Manif de jeudi à Laon : le départ ne se fera plus de la gare mais de la mairie.",
            {("Laon", "2024-02-22", "planned")},
            id="from another place",
        ),
        pytest.param(
            "À peine cent personnes se sont déplacées samedi à Gap contre la réforme.",
            {("Gap", "2024-02-10", "past")},
            id="they came",
        ),
        pytest.param(
            "La marche prévue dimanche à Dole ne s'est pas tenue. Il pleuvait trop.",
            {("Dole", "2024-02-11", "cancelled")},
            id="did not take place",
        ),
    ],
)
def test_what_becomes_of_it_stands_before_its_town(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        pytest.param(
            "Deux marches ont eu lieu mardi, à Albi et à Castres. La première a réuni 300 "
            "personnes, la seconde 150.",
            {("Albi", "attendance", 300, "-"), ("Castres", "attendance", 150, "-")},
            id="the first and the second",
        ),
        pytest.param(
            "Des cortèges se sont formés mardi à Gap et à Briançon. Ils ont réuni respectivement "
            "400 et 150 personnes.",
            {("Gap", "attendance", 400, "-"), ("Briançon", "attendance", 150, "-")},
            id="in their order",
        ),
        pytest.param(
            "300 retraités pourraient défiler lundi à Auch pour défendre l'hôpital.",
            {("Auch", "expected", 300, "-")},
            id="who may come",
        ),
        pytest.param(
            "Ils étaient 120. C'est le nombre de manifestants comptés mardi à Foix.",
            {("Foix", "attendance", 120, "-")},
            id="what the number is",
        ),
        pytest.param(
            "Samedi, 350 personnes ont défilé à Gap. Les gendarmes étaient 120.",
            {("Gap", "attendance", 350, "-")},
            id="and the police",
        ),
        pytest.param(
            "Une trentaine de CRS faisaient face à 150 lycéens mardi à Laon, devant le lycée.",
            {("Laon", "attendance", 150, "-")},
            id="before the police",
        ),
        pytest.param(
            "Les maires ont manifesté mardi à Gap. Avec eux, une centaine de parents.",
            {("Gap", "attendance", 100, "-")},
            id="who was with them",
        ),
        pytest.param(
            "À Tulle, 450 manifestants lundi, 420 mardi, 480 mercredi pour les salaires.",
            {
                ("Tulle", "attendance", 450, "-"),
                ("Tulle", "attendance", 420, "-"),
                ("Tulle", "attendance", 480, "-"),
            },
            id="day after day",
        ),
        pytest.param(
            "La marche de samedi à Foix devait réunir 100 personnes. Elle en a réuni 350.",
            {("Foix", "expected", 100, "organisers"), ("Foix", "attendance", 350, "-")},
            id="how many there should have been",
        ),
        pytest.param(
            "La préfecture attend 3 000 manifestants dimanche à Pau.",
            {("Pau", "expected", 3000, "police")},
            id="who is awaited",
        ),
    ],
)
def test_numbers_are_of_the_towns_named_before(
    gazetteer: Gazetteer, text: str, counted: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == counted


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "La décision est tombée lundi. Le lendemain, une centaine de personnes ont manifesté à "
            "Gap.",
            {("Gap", "2024-02-13", "-")},
            id="the day after",
        ),
        pytest.param(
            "Un lycéen a été tué samedi. Deux jours plus tard, 90 personnes ont marché à Pau.",
            {("Pau", "2024-02-12", "-")},
            id="two days later",
        ),
        pytest.param(
            "Le ministre est venu jeudi 8 février. La veille, les syndicats avaient rassemblé 150 "
            "personnes à Auch.",
            {("Auch", "2024-02-07", "-")},
            id="the eve of a date",
        ),
        pytest.param(
            "L'annonce est tombée jeudi dernier. Le lendemain, les parents bloquaient l'école de "
            "Foix.",
            {("Foix", "2024-02-09", "-")},
            id="last Thursday",
        ),
        pytest.param(
            "300 personnes ont manifesté samedi à Gap. Le lendemain, elles étaient 500.",
            {("Gap", "2024-02-10", "-"), ("Gap", "2024-02-11", "-")},
            id="of the rally before",
        ),
    ],
)
def test_the_day_after_something_else(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said
