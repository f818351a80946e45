"""Towns side by side, and those that are of people, of a name, of what befell or overseas."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-13T12:00+01:00")  # a Friday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Manif Dole Guéret mardi 14h",
            {("Dole", "2023-01-17", "14:00"), ("Guéret", "2023-01-17", "14:00")},
            id="two towns without a mark",
        ),
        pytest.param(
            "mardi 9h30 Castres Rodez on manifeste pour la paix",
            {("Castres", "2023-01-17", "09:30"), ("Rodez", "2023-01-17", "09:30")},
            id="behind their hour",
        ),
        pytest.param(
            "Foix Pamiers mardi 15h même marche même rage",
            {("Foix", "2023-01-17", "15:00"), ("Pamiers", "2023-01-17", "15:00")},
            id="before a march",
        ),
        pytest.param(
            "Manif mardi 14h Strasbourg Saint-Denis",
            {("Strasbourg", "2023-01-17", "14:00")},
            id="a station",
        ),
        pytest.param(
            "TER Dole Besançon supprimé mardi 14h, manif à Dole à 15h",
            {("Dole", "2023-01-17", "15:00")},
            id="a line",
        ),
        pytest.param(
            "Marche Reims Paris mardi 8h", {("Reims", "2023-01-17", "08:00")}, id="on the way"
        ),
        pytest.param(
            "Manif Boulogne Billancourt mardi 14h",
            {("Boulogne-Billancourt", "2023-01-17", "14:00")},
            id="one name of two words",
        ),
        pytest.param(
            "Manif mardi 14h Saumur/Belfort/Le Havre",
            {
                ("Saumur", "2023-01-17", "14:00"),
                ("Belfort", "2023-01-17", "14:00"),
                ("Le Havre", "2023-01-17", "14:00"),
            },
            id="one with an article last",
        ),
        pytest.param(
            "Luçon/La Roche : rassemblements mardi 11h",
            {("Luçon", "2023-01-17", "11:00"), ("La Roche-sur-Yon", "2023-01-17", "11:00")},
            id="a short form last",
        ),
        pytest.param(
            "Ernée, Mayenne, Laval : rassemblements mardi à 10 h",
            {
                ("Ernée", "2023-01-17", "10:00"),
                ("Mayenne", "2023-01-17", "10:00"),
                ("Laval", "2023-01-17", "10:00"),
            },
            id="a town between two of its département",
        ),
        pytest.param(
            "Poitiers, place Foch, Vienne, mardi à 10 h : manif",
            {("Poitiers", "2023-01-17", "10:00")},
            id="a département behind the place",
        ),
        pytest.param(
            "Manif mardi à 10 h, place Foch, Poitiers, Vienne",
            {("Poitiers", "2023-01-17", "10:00")},
            id="a département last",
        ),
        pytest.param(
            "Manifs mardi à 10 h : Poitiers, place Foch, Vienne, place Miremont.",
            {("Poitiers", "2023-01-17", "10:00"), ("Vienne", "2023-01-17", "10:00")},
            id="a town with a place of its own",
        ),
        pytest.param(
            "Bergerac manifeste mardi à Privas pour la paix.",
            {("Privas", "2023-01-17", "-")},
            id="whose people go elsewhere",
        ),
        pytest.param(
            "Mardi, Bergerac manifestera à Privas.",
            {("Privas", "2023-01-17", "-")},
            id="behind the day",
        ),
        pytest.param(
            "Mende marche sur Rodez mardi ! Départ 10h, place de la Cité à Rodez",
            {("Rodez", "2023-01-17", "10:00")},
            id="on another town",
        ),
        pytest.param(
            "Soutien à nos collègues : tout Lons manifeste à Dole mardi, 12h, mairie.",
            {("Dole", "2023-01-17", "12:00")},
            id="the whole town",
        ),
        pytest.param(
            "Lyon marche sur la tête mardi à 14 h.",
            {("Lyon", "2023-01-17", "14:00")},
            id="on no town",
        ),
        pytest.param(
            "Marseille manifeste mardi à Castellane.",
            {("Marseille", "2023-01-17", "-")},
            id="a square of theirs",
        ),
        pytest.param(
            "Gap manifeste mardi, et on marche à Dole.",
            {("Gap", "2023-01-17", "-"), ("Dole", "2023-01-17", "-")},
            id="both of them",
        ),
        pytest.param(
            "Dole débraye, Dole manifeste à Besançon mardi : 11 h, place Foch.",
            {("Besançon", "2023-01-17", "11:00")},
            id="in a clause",
        ),
        pytest.param(
            "Pas de manif mardi à Gex, on se greffe sur Dole (10 h, mairie).",
            {("Dole", "2023-01-17", "10:00")},
            id="where they join others",
        ),
        pytest.param(
            "Rassemblement mardi à 13 h devant l'ARS de Dijon contre l'attaque de jeudi à Beaune.",
            {("Dijon", "2023-01-17", "13:00")},
            id="before an office",
        ),
        pytest.param(
            "Appel de Nîmes : les signataires se rassembleront mardi à Alès à 12 h 30.",
            {("Alès", "2023-01-17", "12:30")},
            id="the name of a call",
        ),
        pytest.param(
            "Les signataires de l'Appel de Nîmes manifesteront mardi à Alès à 12 h 30.",
            {("Alès", "2023-01-17", "12:30")},
            id="who signed it",
        ),
        pytest.param(
            "Appel de Nîmes : manifestation mardi à 12 h 30 place Foch.",
            {("Nîmes", "2023-01-17", "12:30")},
            id="a call there",
        ),
        pytest.param(
            "Contre l'agression raciste de jeudi à Rennes, rassemblement mardi à 18 h à Brest.",
            {("Brest", "2023-01-17", "18:00")},
            id="where and when something befell",
        ),
        pytest.param(
            "Rassemblement mardi à 18 h devant la mairie contre les violences de jeudi à Gap.",
            {("Gap", "2023-01-17", "18:00")},
            id="there as well",
        ),
        pytest.param(
            "Après la mort de Karim mardi à Mende, une marche est prévue samedi à 17 h place Foch.",
            {("Mende", "2023-01-14", "17:00")},
            id="when somebody died",
        ),
        pytest.param(
            "Une semaine après la mort d'Adam, 16 ans, lundi dernier à Gex, sa famille appelle à "
            "marcher mardi à 18 h à Dole.",
            {("Dole", "2023-01-17", "18:00")},
            id="when and where somebody died",
        ),
        pytest.param(
            "Le rendez-vous angevin pour la paix : mardi à 18 h, place Foch.",
            {("Angers", "2023-01-17", "18:00")},
            id="a meeting named after its town",
        ),
        pytest.param(
            "L'étape rochelaise de la marche aura lieu mardi à 18 h, place Foch.",
            {("La Rochelle", "2023-01-17", "18:00")},
            id="a stage",
        ),
        pytest.param(
            "À Trinité (Martinique), manifestation pour le climat mardi à 13 h.",
            {("La Trinité", "2023-01-17", "13:00")},
            id="without its article",
        ),
        pytest.param(
            "La Réunion, mardi : Tampon 15 h, manif pour la paix",
            {("Le Tampon", "2023-01-17", "15:00")},
            id="in a list",
        ),
        pytest.param(
            "Martinique : marche mardi à 13 h à Fort-de-France en soutien à François.",
            {("Fort-de-France", "2023-01-17", "13:00")},
            id="somebody",
        ),
        pytest.param(
            "Rassemblement mardi à 13 h à Marin",
            {("Marin", "2023-01-17", "13:00")},
            id="a town of that name",
        ),
    ],
)
def test_people_gather_where_they_are_said_to(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


ROWS_OF_ONE_RANK = [
    ("Manifs mardi à 14 h : Alençon et Mayenne", {"Alençon", "Mayenne"}),
    ("Rassemblements mardi : Mayenne, Laval et Craon", {"Mayenne", "Laval", "Craon"}),
    ("Manifs mardi à Laval, Mayenne et Ernée", {"Laval", "Mayenne", "Ernée"}),
    ("Manifs mardi à Rennes, Laval, Mayenne", {"Rennes", "Laval", "Mayenne"}),
    ("Manifs mardi : Angers, Mayenne, Le Mans", {"Angers", "Mayenne", "Le Mans"}),
    ("Les manifs de Craon, de Mayenne, de Vitré ont lieu mardi", {"Craon", "Mayenne", "Vitré"}),
    ("Les manifs de Mayenne, d'Évron et de Laval partent mardi", {"Mayenne", "Évron", "Laval"}),
    ("Manif mardi à Laval, Mayenne", {"Laval"}),
    ("Manif mardi à Craon, Mayenne, et à Rennes", {"Craon", "Rennes"}),
    ("Manifs mardi à Rennes, Ille-et-Vilaine, et à Laval, Mayenne", {"Rennes", "Laval"}),
    ("Dans la Mayenne, à Laval et Craon, on manifeste mardi", {"Laval", "Craon"}),
    ("Manifs mardi à Laval et dans la Mayenne", {"Laval"}),
]


@pytest.mark.parametrize(("text", "towns"), ROWS_OF_ONE_RANK)
def test_a_departments_name_in_a_row_of_towns_is_the_town(
    text: str, towns: set[str], gazetteer: Gazetteer
) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns


def test_marches_of_several_towns_are_all_theirs(gazetteer: Gazetteer) -> None:
    text = "Les cortèges du Mans, de Laval et de Vitré partiront mardi à 10 h 30."

    assert said_in(text, PUBLISHED, gazetteer) == {
        (town, "2023-01-17", "10:30") for town in ("Le Mans", "Laval", "Vitré")
    }


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Marche pour la Palestine Rodez mardi 13h", "Rodez"),
        ("March for Palestine Rodez Tuesday 1pm", "Rodez"),
        ("Vigil for Gaza Ussel this Tuesday at 1pm", "Ussel"),
        ("RASSEMBLEMENT MARDI 13H00 DOLE #retraites", "Dole"),
        ("RASSEMBLEMENT MARDI 13H00 VITRE #greve", "Vitré"),
        ("Sens interdit à la gare. Manif mardi 13 h à Dole", "Dole"),
        ("GAP ENTRE LES PROMESSES ET LES ACTES : MANIF MARDI 13H À DOLE", "Dole"),
    ],
)
def test_a_town_behind_what_it_is_for_or_its_hour(
    text: str, town: str, gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {(town, "2023-01-17", "13:00")}
