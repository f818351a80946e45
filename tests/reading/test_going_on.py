"""People who do again what they did, and the hours since which they stand somewhere."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

# A Sunday.
PUBLISHED = dt.datetime.fromisoformat("2023-03-12T10:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "On était 150 hier à Lodève contre la carrière. Samedi on remet ça, 14 h, devant la "
            "sous-préfecture, et le 25 c'est Montpellier, 15 h, Comédie.",
            {
                ("Lodève", "2023-03-11", "-"),
                ("Lodève", "2023-03-18", "14:00"),
                ("Montpellier", "2023-03-25", "15:00"),
            },
            id="here again, and then elsewhere",
        ),
        pytest.param(
            "Les forains ont bloqué hier le port de Sète. Ils reviendront mercredi à 8 heures, "
            "puis iront jeudi à 9 h devant la préfecture, à Montpellier.",
            {
                ("Sète", "2023-03-11", "-"),
                ("Sète", "2023-03-15", "08:00"),
                ("Montpellier", "2023-03-16", "09:00"),
            },
            id="they will be back, then elsewhere",
        ),
        pytest.param(
            "On était une poignée hier soir à Foix devant la préfecture avec nos bougies pour "
            "Gaza. On remet ça samedi, 18 h, même trottoir.",
            {("Foix", "2023-03-11", "-"), ("Foix", "2023-03-18", "18:00")},
            id="what is done again was done",
        ),
        pytest.param(
            "Manifestation mardi à Riom à 10 h, et le 25 à Montpellier, 15 h, contre la réforme.",
            {("Riom", "2023-03-14", "10:00"), ("Montpellier", "2023-03-25", "15:00")},
            id="a call to two towns",
        ),
    ],
)
def test_it_goes_on(gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Pau manifestera samedi 18 mars à 10 h. Dax suivra le lendemain, dimanche, à 15 h, "
            "et Tarbes l'avait fait la veille, vendredi.",
            {
                ("Pau", "2023-03-18", "10:00"),
                ("Dax", "2023-03-19", "15:00"),
                ("Tarbes", "2023-03-17", "-"),
            },
            id="the day after and the day before, each with its weekday",
        ),
        pytest.param(
            "Deux jours plus tôt, jeudi, c'était Blois et sa marche contre les féminicides.",
            {("Blois", "2023-03-09", "-")},
            id="a day counted back from none",
        ),
        pytest.param(
            "Manifestation samedi 18 mars à Tours, 14 h, et les Angevins défileront le 25, à 15 h.",
            {("Tours", "2023-03-18", "14:00"), ("Angers", "2023-03-25", "15:00")},
            id="people of another town on their own day",
        ),
        pytest.param(
            "Manifestation samedi à Paris, 14 h, et les Lillois y descendront en car.",
            {("Paris", "2023-03-18", "14:00")},
            id="people of another town who come",
        ),
        pytest.param(
            "Pas de cortège à Sète jeudi. C'est vers Nîmes que convergeront les opposants, 14 h.",
            {("Nîmes", "2023-03-16", "14:00")},
            id="where they converge instead",
        ),
        pytest.param(
            "Samedi 18 mars, manifs : Toulon, 14 h ; Hyères, dans la soirée, place Clemenceau.",
            {("Toulon", "2023-03-18", "14:00"), ("Hyères", "2023-03-18", "-")},
            id="within the evening",
        ),
        pytest.param(
            "Dimanche 19 mars, à Rodez, on manifeste à 15 h contre la réforme. "
            "Millau attendra le soir.",
            {("Rodez", "2023-03-19", "15:00"), ("Millau", "2023-03-19", "-")},
            id="one that waits for the evening",
        ),
        pytest.param(
            "Samedi 18 mars, marche contre la réforme : Sens, 10 h 30, gare ; Gray, le 19, 11 h, "
            "halle ; Dole, 15 h, place Grévy.",
            {
                ("Sens", "2023-03-18", "10:30"),
                ("Gray", "2023-03-19", "11:00"),
                ("Dole", "2023-03-18", "15:00"),
            },
            id="a day of one item alone, below the day that heads all",
        ),
        pytest.param(
            "Manifestations : samedi 18 mars, Sens, 14 h ; dimanche 19, Gray, 10 h ; Dole, 11 h.",
            {
                ("Sens", "2023-03-18", "14:00"),
                ("Gray", "2023-03-19", "10:00"),
                ("Dole", "2023-03-19", "11:00"),
            },
            id="a day before its town holds for the next",
        ),
        pytest.param(
            "Samedi 4 mars à Die, 200 personnes ont marché. Elles annoncent un sit-in le 18 mars, "
            "à 17 heures, puis une marche le 25.",
            {
                ("Die", "2023-03-04", "-"),
                ("Die", "2023-03-18", "17:00"),
                ("Die", "2023-03-25", "-"),
            },
            id="then a march",
        ),
        pytest.param(
            "Ils ont défilé hier à Ajaccio contre la vie chère. À Cargèse, l'assemblée "
            "de l'association s'est tenue à 15 heures.",
            {("Ajaccio", "2023-03-11", "-")},
            id="an assembly of members",
        ),
        pytest.param(
            "Jeudi, les cheminots défilent à Bordeaux à 14 h 30. À 20 h 45, Mérignac accueille "
            "Gravelines en Coupe.",
            {("Bordeaux", "2023-03-16", "14:30")},
            id="a match of the evening",
        ),
    ],
)
def test_another_town_goes_on(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("Marche à Dole demain, 14 h, gare ; loterie au profit du collectif à 11 h.", "14:00"),
        ("Manif dimanche à Dole, 11 h, gare, 3 places dans la Clio (départ 9 h 45).", "11:00"),
        ("À Floirac, hier, le rassemblement de 7 h 30 s'était dispersé dès 9 h.", "07:30"),
        ("Le départ de la pride de Dole, demain, est ramené de 15 heures à 14 h 30.", "14:30"),
        ("Lycée bloqué à Limoges depuis 7 h ce matin contre les 64 ans, 200 élèves.", "07:00"),
        ("Depuis 6 h ce dimanche, trente paysans bloquent le rond-point à Auch.", "06:00"),
        ("La manif d'hier à Auch : rue fermée à 6 h, 300 paysans.", "-"),
        ("Il était dix heures, hier, quand le cortège de Vesoul s'est ébranlé.", "10:00"),
        ("Il était dix heures, hier, et il pleuvait sur la manif de Vesoul.", "-"),
        ("Le Havre, mardi : les dockers débrayent à 6 h, la manif part à 10 h.", "10:00"),
        ("Le Havre, mardi : les dockers débrayent à 6 h devant la mairie.", "06:00"),
    ],
)
def test_the_hour_since_which_people_stand_there(
    gazetteer: Gazetteer, text: str, hour: str
) -> None:
    assert [found for _, _, found in said_in(text, PUBLISHED, gazetteer)] == [hour]


@pytest.mark.parametrize(
    "beside",
    [
        "Le rectorat de Poitiers n'a pas répondu à nos questions.",
        "Un projet semblable a été abandonné à Poitiers.",
        "La ministre se rendra à Poitiers dans quelques jours.",
        "Les salariés de Poitiers ont obtenu une prime.",
    ],
)
def test_what_is_told_of_elsewhere_does_not_turn_the_text_there(
    gazetteer: Gazetteer, beside: str
) -> None:
    text = f"Une marche est organisée samedi à Niort. {beside} Le cortège s'élancera à 10 h 30."

    assert said_in(text, PUBLISHED, gazetteer) == {("Niort", "2023-03-18", "10:30")}
