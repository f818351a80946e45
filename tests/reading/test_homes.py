"""Where those live, work or learn who gather in another town of their sentence (rule 5)."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-09T19:00+01:00")  # a Thursday


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        pytest.param(
            "Les salariés de la fonderie d'Aubenas iront manifester samedi à 10 h à Privas.",
            ("Privas", "2023-03-11", "10:00"),
            id="a works",
        ),
        pytest.param(
            "Les parents d'élèves de l'école Jules-Ferry, à Dax, se rassembleront mardi à 18 h "
            "devant la préfecture, à Mont-de-Marsan.",
            ("Mont-de-Marsan", "2023-03-14", "18:00"),
            id="a school, between commas",
        ),
        pytest.param(
            "Le personnel de l'Ehpad Les Lilas, à Vendôme, appelle à un rassemblement lundi à 14 h "
            "à Blois.",
            ("Blois", "2023-03-13", "14:00"),
            id="a body in the singular",
        ),
        pytest.param(
            "La section Lens de la LDH donne rendez-vous samedi à 15 h devant le tribunal d'Arras.",
            ("Arras", "2023-03-11", "15:00"),
            id="a section that bears the name",
        ),
        pytest.param(
            "Les cheminots du technicentre de Vierzon ont défilé mardi dans les rues de Bourges.",
            ("Bourges", "2023-03-07", "-"),
            id="in the streets of another town",
        ),
    ],
)
def test_who_gathers_elsewhere_leaves_no_rally_at_home(
    text: str, cell: tuple[str, str, str], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {cell}


def test_how_many_of_them_went_is_told_of_where_they_went(gazetteer: Gazetteer) -> None:
    text = "Les postiers du centre de tri de Dax étaient 240 à défiler mardi à Pau."

    assert counted_in(text, PUBLISHED, gazetteer) == {("Pau", 240, "-")}


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Les salariés de la fonderie d'Aubenas ont manifesté mardi devant l'usine.",
            {"Aubenas"},
            id="at home",
        ),
        pytest.param(
            "Les lycéens de Dole ont manifesté mardi, et ceux de Lons-le-Saunier aussi.",
            {"Dole", "Lons-le-Saunier"},
            id="each at home",
        ),
        pytest.param(
            "Les manifestants de Dole ont défilé mardi, puis un rassemblement a eu lieu à Gray.",
            {"Dole", "Gray"},
            id="another act in the other town",
        ),
        pytest.param(
            "Les manifestations de mardi à Dole seront suivies d'une marche samedi à Besançon.",
            {"Dole", "Besançon"},
            id="rallies are no people",
        ),
    ],
)
def test_who_gathers_at_home_does(text: str, towns: set[str], gazetteer: Gazetteer) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        pytest.param(
            "Les lycéens de Guingamp ont défilé lundi, ceux de Valence mardi.",
            {("Guingamp", "2023-03-06", "-"), ("Valence", "2023-03-07", "-")},
            id="a day each",
        ),
        pytest.param(
            "Les soignantes d'Albi se rassembleront lundi à 10 h devant la gare, celles du Mans à "
            "14 h devant la mairie.",
            {("Albi", "2023-03-13", "10:00"), ("Le Mans", "2023-03-13", "14:00")},
            id="an hour each, a name with its article",
        ),
        pytest.param(
            "Les cheminots du Havre manifesteront samedi et ceux des Sables-d'Olonne mardi.",
            {("Le Havre", "2023-03-11", "-"), ("Les Sables-d'Olonne", "2023-03-14", "-")},
            id="two names with articles",
        ),
        pytest.param(
            "Les Gilets jaunes d'Auch ont défilé samedi et ceux de Pau aussi.",
            {("Auch", "2023-03-04", "-"), ("Pau", "2023-03-04", "-")},
            id="the second as well",
        ),
        pytest.param(
            "Les postiers de Tulle, comme ceux de Brive, manifesteront mardi.",
            {("Tulle", "2023-03-14", "-"), ("Brive-la-Gaillarde", "2023-03-14", "-")},
            id="like those of another town",
        ),
        pytest.param(
            "Les soignants de Dole ont manifesté mardi à Besançon, ceux de Gap mercredi.",
            {("Besançon", "2023-03-07", "-"), ("Gap", "2023-03-08", "-")},
            id="the first away, the second at home",
        ),
    ],
)
def test_people_of_two_towns_gather_each_at_home(
    text: str, cells: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == cells


def test_how_many_gathered_in_each_of_two_towns(gazetteer: Gazetteer) -> None:
    text = "Les postiers de Gap étaient 350 à défiler mardi, ceux de Lorient 90."

    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 350, "-"), ("Lorient", 90, "-")}


def test_a_name_keeps_its_article_in_other_words(gazetteer: Gazetteer) -> None:
    text = "Lundi, on défilait à Gap. C'est maintenant au tour du Mans (samedi, 14 h, mairie)."

    assert ("Le Mans", "2023-03-11", "14:00") in said_in(text, PUBLISHED, gazetteer)
