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


@pytest.mark.parametrize(
    ("call", "day", "hour"),
    [
        ("Une marche est par ailleurs prévue dimanche 19 mars.", "2023-03-19", "-"),
        ("Un sit-in est d'ores et déjà annoncé mardi 14 mars.", "2023-03-14", "-"),
        ("Les participants ont décidé de se retrouver mardi à 18 h.", "2023-03-14", "18:00"),
        ("Mardi, dès 17 h, ils se rassembleront à nouveau place Foch.", "2023-03-14", "17:00"),
    ],
)
def test_the_next_rally_is_held_in_the_town_of_the_last(
    gazetteer: Gazetteer, call: str, day: str, hour: str
) -> None:
    told = f"Une centaine de personnes ont manifesté samedi à Agen contre la réforme.\n{call}"

    said = said_in(told, PUBLISHED, gazetteer)

    assert said == {("Agen", "2023-03-11", "-"), ("Agen", day, hour)}


def test_the_next_rally_is_not_in_a_town_where_nothing_is_told(gazetteer: Gazetteer) -> None:
    told = (
        "Quelque 400 personnes ont défilé samedi dans les rues de Vannes. À Paris, la députée a "
        "interpellé le gouvernement. Ils reviendront mardi à 18 h, place de la Liberté."
    )

    said = said_in(told, PUBLISHED, gazetteer)

    assert said == {("Vannes", "2023-03-11", "-"), ("Vannes", "2023-03-14", "18:00")}


@pytest.mark.parametrize(
    "began",
    [
        "À 10 heures, la place du Champ-de-Mars était déjà noire de monde.",
        "Ils ont surgi à 10 h sur le parvis.",
        "Vers 10 h, les premières pancartes ont fait leur apparition.",
        "Dès 10 h, les organisateurs installaient la sono place Foch.",
        "Les participants se sont mis en route à 10 h.",
    ],
)
def test_a_place_that_fills_tells_when_a_rally_began(gazetteer: Gazetteer, began: str) -> None:
    told = f"Quelque 400 personnes ont manifesté samedi à Roanne contre la fermeture. {began}"

    assert said_in(told, PUBLISHED, gazetteer) == {("Roanne", "2023-03-11", "10:00")}


@pytest.mark.parametrize(
    "other",
    [
        "À 18 h 30, ils étaient encore une dizaine sur le parvis.",
        "L'accident avait eu lieu mardi vers 16 h.",
        "Le drame était survenu mardi à 16 h.",
    ],
)
def test_what_was_before_or_after_tells_no_beginning(gazetteer: Gazetteer, other: str) -> None:
    told = f"Quelque 400 personnes ont marché samedi à Roanne en hommage à l'ouvrier. {other}"

    assert said_in(told, PUBLISHED, gazetteer) == {("Roanne", "2023-03-11", "-")}
