"""What papers say of a national day: its towns, what is compared, what counts no town."""

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from tests.reading.saying import said_in, towns_in
from worker.reading.towns.gazetteer import Gazetteer

P, R, CGT = "police", "-", "organisers"


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Ce samedi, Lyon manifeste à 14 h. Vingt autres marches sont prévues, notamment à "
            "Gap et Dole.",
            {"Lyon", "Gap", "Dole"},
            id="some of many",
        ),
        pytest.param(
            "On défile ce samedi à Gap et Dole, mais pas à Foix ou Pamiers, où rien n'est prêt.",
            {"Gap", "Dole"},
            id="nor in the second",
        ),
        pytest.param(
            "Marches des fiertés\n25 mars : Lens\n1er avril : Pau, Dax, Auch, Foix, Albi, Rodez, "
            "Dole, Toul, Metz, Gap",
            {"Lens", "Pau", "Dax", "Auch", "Foix", "Albi", "Rodez", "Dole", "Toul", "Metz", "Gap"},
            id="a long row of towns",
        ),
        pytest.param(
            "Des marches contre la réforme sont prévues demain à Gap. D'autres villes plus petites,"
            " telles que Dole (Jura) ou Foix (Ariège), sont aussi concernées.",
            {"Gap", "Dole", "Foix"},
            id="it is so in others",
        ),
        pytest.param(
            "Des marches contre la réforme sont prévues demain à Gap. D'autres villes suivront, "
            "comme Dole. Foix et Pamiers ne sont pas en reste.",
            {"Gap", "Dole", "Foix", "Pamiers"},
            id="others will follow",
        ),
        pytest.param(
            "Des marches contre la réforme sont prévues demain à Gap. La ligne de Dole est aussi "
            "concernée par les retards.",
            {"Gap"},
            id="what else is so in a town",
        ),
        pytest.param(
            "À Gap, Dole ou encore Foix, des cortèges partiront demain à 14 h.",
            {"Gap", "Dole", "Foix"},
            id="or yet another",
        ),
        pytest.param(
            "300 lycéens ont défilé hier à Gap en réaction à l'arrestation de deux élèves à Dole.",
            {"Gap"},
            id="where it happened",
        ),
        pytest.param(
            "Après Foix, Dole ou Pau, c'est au tour de Gap et d'Albi de défiler demain.",
            {"Gap", "Albi"},
            id="who marched before",
        ),
    ],
)
def test_towns_of_a_national_day(gazetteer: Gazetteer, text: str, towns: set[str]) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == towns


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        pytest.param(
            "Le collectif défilera jeudi. Une marche est annoncée à Gap, alors que le mois "
            "dernier, 65 000 personnes ont manifesté dans les rues de France.",
            {("Gap", "2023-03-16")},
            id="when the country was counted",
        ),
        pytest.param(
            "Hier, les premières marches permises depuis la fin du couvre-feu il y a deux mois ont "
            "rassemblé 900 personnes à Gap et 400 à Dole.",
            {("Gap", "2023-03-10"), ("Dole", "2023-03-10")},
            id="since when they may",
        ),
        pytest.param(
            "On s'est rassemblé un peu partout, vendredi 10 mars, en hommage au garde tué devant "
            "sa maison, à Dole (Jura), mardi. À Gap, ils étaient 900.",
            {("Gap", "2023-03-10")},
            id="the day and the town of a death",
        ),
        pytest.param(
            "On a défilé vendredi. Le cortège de Gap a quitté la gare, à la veille de la journée "
            "des soignants.",
            {("Gap", "2023-03-10")},
            id="the eve of another day",
        ),
        pytest.param(
            "Hier, 900 à Gap. La semaine passée, 400 personnes avaient marché à Dole et 300 à Gap.",
            {("Gap", "2023-03-10"), ("Dole", "None"), ("Gap", "None")},
            id="a day long gone of two",
        ),
        pytest.param(
            "Dès 13 h, nous vous donnons un premier décompte des cortèges de cette troisième "
            "journée, complété au fur et à mesure.\n\nGap : 900 selon la CGT\n\nDole : 400",
            {("Gap", "2023-03-11"), ("Dole", "2023-03-11")},
            id="told as numbers come in",
        ),
        pytest.param(
            "Où défiler samedi 18 mars ? En amont de la journée du 28 mars pour l'eau, on se "
            "rassemble à Gap (14 h, gare) et à Dole (15 h, mairie).",
            {("Gap", "2023-03-18"), ("Dole", "2023-03-18")},
            id="ahead of another day",
        ),
    ],
)
def test_days_of_a_national_day(
    gazetteer: Gazetteer, text: str, cells: set[tuple[str, str]]
) -> None:
    assert {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)} == cells


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "À Lyon, hier, selon un comptage du cabinet Occurence pour plusieurs médias, la marche "
            "a rassemblé 9 000 personnes.",
            {("Lyon", 9000, "independent")},
            id="for whom a firm counts",
        ),
        pytest.param(
            "Hier, 61'000 personnes ont participé à ces marches dont 9'000 à Lyon.",
            {("Lyon", 9000, R)},
            id="of whom, without a comma, and thousands as in Geneva",
        ),
        pytest.param(
            "900 personnes ont défilé hier à Gap, d'après les chiffres officiels.",
            {("Gap", 900, P)},
            id="official numbers",
        ),
        pytest.param(
            "Hier à Gap, la préfecture a compté 900 marcheurs, tout comme à Dole.",
            {("Gap", 900, P), ("Dole", 900, P)},
            id="as many there",
        ),
        pytest.param(
            "900 marcheurs à Gap hier. La police y a vu 30 individus à risque.",
            {("Gap", 900, R)},
            id="who breaks windows",
        ),
        pytest.param(
            "Hier, le rectorat et la police ont compté 900 manifestants à Gap pour les lycées et "
            "pour la paix, 400 personnes à Dole et à Foix, 250 à Pau.",
            {("Gap", 900, P), ("Dole", 400, P), ("Foix", 400, P), ("Pau", 250, P)},
            id="one verb for all",
        ),
        pytest.param(
            "Hier, ils étaient 900 à Gap, 700 en deux cortèges à Dole et 400 à Foix.",
            {("Gap", 900, R), ("Dole", 700, R), ("Foix", 400, R)},
            id="in two marches",
        ),
        pytest.param(
            "Gap et Dole comptaient hier toutes les deux 900 manifestants.",
            {("Gap", 900, R), ("Dole", 900, R)},
            id="both of them",
        ),
        pytest.param(
            "Hier, 61 000 personnes ont défilé dans tout le pays, dont 9 000 dans les rues de la "
            "capitale, et près de 90 000 (dont 22 000 à Paris) d'après la CGT.",
            {("Paris", 9000, R), ("Paris", 22000, "organisers")},
            id="shares of two counts",
        ),
        pytest.param(
            "À Gap, ils étaient 900 hier, soit le tiers d'il y a trois ans (2 700 selon la CGT, "
            "1 800 selon la police).",
            {("Gap", 900, R)},
            id="two counts of years ago",
        ),
        pytest.param(
            "900 à Gap hier. Et à Dole, à peine une trentaine dans une marche non déclarée et vite "
            "dispersée par la police.",
            {("Gap", 900, R), ("Dole", 30, R)},
            id="dispersed by those who counted nobody",
        ),
        pytest.param(
            "« On était hier 900 à Gap, 700 à Foix, 400 à Lens, Dole et Toul ! », s'emporte la "
            "porte-parole de la FSU.",
            {(t, 400, "organisers") for t in ("Lens", "Dole", "Toul")}
            | {("Gap", 900, "organisers"), ("Foix", 700, "organisers")},
            id="quoted by one",
        ),
        pytest.param(
            "Hier, des manifestants à Gap, Dole ou encore Foix. Dans ces villes, entre 200 et 700 "
            "personnes ont défilé.",
            set(),
            id="of no town among them",
        ),
        pytest.param(
            "À Gap, on a défilé hier. Au total, le cortège a rassemblé 700 personnes selon la "
            "police. 300 à Dole, 250 à Foix.",
            {("Gap", 700, P), ("Dole", 300, R), ("Foix", 250, R)},
            id="the whole of one march",
        ),
        pytest.param(
            "Hors de la capitale, la police a décompté 61 000 manifestants hier, les plus gros "
            "cortèges s'étant tenus à Lyon (9 000 personnes) et à Gap.",
            {("Lyon", 9000, R)},
            id="all but the capital",
        ),
        pytest.param(
            "900 à Gap hier. 61 000 personnes ont défilé hier en France selon les syndicats, près "
            "de 22 000 selon la police.",
            {("Gap", 900, R)},
            id="the country by two",
        ),
        pytest.param(
            "Hier 900 manifestants à Gap, moins que la semaine précédente où 1 300 avaient marché.",
            {("Gap", 900, R), ("Gap", 1300, R)},
            id="how many came the week before",
        ),
        pytest.param(
            "Hier, le ministère de l'Intérieur a compté 61 000 participants au total (dont 9 000 "
            "à Gap). 300 personnes (dont 40 à vélo) ont défilé hier à Foix.",
            {("Gap", 9000, P), ("Foix", 300, R)},
            id="a share in brackets",
        ),
        pytest.param(
            "61 000 personnes, selon la police, ont défilé hier en France. À Gap, on s'est "
            "rassemblé sur la place.",
            set(),
            id="the country's by one",
        ),
        pytest.param(
            "« Nous étions 900 à Gap et 300 à Foix », a écrit sur X (ex-Twitter) "
            "Jeanne Roux, de la CGT des Hautes-Alpes.",
            {("Gap", 900, CGT), ("Foix", 300, CGT)},
            id="said on a network",
        ),
        pytest.param(
            "À Gap hier, on a dansé lors d'un rassemblement pour les Kanak et les Palestiniens "
            "qui a réuni 100 personnes.",
            {("Gap", 100, R)},
            id="what it was for",
        ),
        pytest.param(
            "900 personnes ont défilé hier à Gap, selon la police, environ 800 à Foix et 250 à "
            "Dole, selon la CGT.",
            {("Gap", 900, P), ("Foix", 800, CGT), ("Dole", 250, CGT)},
            id="told by who is named behind",
        ),
        pytest.param(
            "À Gap hier, 900 personnes ont défilé et 250 ont marché à Foix.",
            {("Gap", 900, R), ("Foix", 250, R)},
            id="two towns, a verb each",
        ),
        pytest.param(
            "À Gap hier, 900 personnes ont défilé. 250 manifestants se rassemblent à Foix.",
            {("Gap", 900, R), ("Foix", 250, R)},
            id="who gather there now",
        ),
    ],
)
def test_figures_of_a_national_day(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    "text",
    [
        "Publié : 11 mars 2023 à 7h35 par Jeanne Roux\nÀ Gap, 900 personnes ont défilé hier.",
        "Manifestation à Gap\nPar Jeanne Roux 11/03/2023 à 07:35\nOn a défilé à Gap hier.",
        "On a défilé hier à Gap. Entre 6 h et 16 h, autour du cortège, il est interdit de boire.",
        "On a défilé hier à Gap. Vers 18 heures, les forces de l'ordre ont vidé la place.",
    ],
)
def test_when_it_was_written_or_ended_is_no_hour(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2023-03-10", "-")}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "On a manifesté hier à Gap et à Foix. La mairie de Gap a été illuminée dès jeudi soir.",
            {("Gap", "2023-03-10", "-"), ("Foix", "2023-03-10", "-")},
        ),
        (
            "À Gap, on a défilé hier. Un car d'élus a rejoint le cortège qui est parti vers 14 h.",
            {("Gap", "2023-03-10", "14:00")},
        ),
        (
            "Hier, 800 personnes ont défilé à Gap contre 700 la semaine passée (1 500 le 4 mars).",
            {("Gap", "2023-03-10", "-"), ("Gap", "2023-03-04", "-"), ("Gap", "None", "-")},
        ),
    ],
)
def test_the_day_and_hour_of_the_rally_itself(
    gazetteer: Gazetteer, text: str, claims: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == claims


@pytest.mark.parametrize(
    "text",
    [
        "Vendredi, à Gap et Dole, des milliers de manifestants ont pu défiler.",
        "Vendredi, à Gap et Dole, des gens ont défilé alors que les marches étaient interdites.",
    ],
)
def test_they_marched_in_spite_of_all(gazetteer: Gazetteer, text: str) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == ["Gap past", "Dole past"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "900 manifestants ont défilé vendredi à Gap selon la CGT, 300 à Dole, 80 à Foix et 50 "
            "à Auch.",
            id="who counted the first",
        ),
        pytest.param(
            "Vendredi, ils étaient 900 à Gap, près de 300 à Dole. Mais aussi 80 à Foix et 50 à "
            "Auch, selon la CGT.",
            id="who counted, at the end of the next sentence",
        ),
        pytest.param(
            "Vendredi, ils étaient 900 à Gap, ou encore 300 à Dole, mais également 80 à Foix et "
            "50 à Auch selon la CGT.",
            id="a row whose words vary",
        ),
        pytest.param(
            "On a défilé vendredi. Selon la CGT, ils étaient :\n\n• 900 personnes à Gap ;\n"
            "• 300 personnes à Dole ;\n• 80 personnes à Foix ;\n• 50 personnes à Auch.",
            id="who counted, above the list",
        ),
    ],
)
def test_who_counted_one_of_a_row_counted_all(gazetteer: Gazetteer, text: str) -> None:
    rows = {("Gap", 900), ("Dole", 300), ("Foix", 80), ("Auch", 50)}

    assert figures_in(text, gazetteer) == {(at, "attendance", n, CGT) for at, n in rows}


@pytest.mark.parametrize(
    "text",
    [
        "Vendredi, 900 personnes ont manifesté à Gap, Dole ou Foix, 80 à Auch, selon la police.",
        "Vendredi, ils étaient 80 à Auch, 900 à Gap, Dole ou Foix, selon la police.",
    ],
)
def test_a_number_of_either_town_is_each_ones(gazetteer: Gazetteer, text: str) -> None:
    rows = {("Gap", 900), ("Dole", 900), ("Foix", 900), ("Auch", 80)}

    assert figures_in(text, gazetteer) == {(at, "attendance", n, P) for at, n in rows}


def test_a_number_before_two_towns_is_not_that_of_one_with_its_own(gazetteer: Gazetteer) -> None:
    text = "Vendredi, 900 manifestants à Gap, 300 à Dole et à Foix 80, selon les autorités."

    assert ("Foix", "attendance", 300, P) not in figures_in(text, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Après les records du 24 février, puis le creux du 3 mars, on a moins marché. À Gap, "
            "ils étaient 300 samedi."
        ),
        "Comme le 24 février, deux cortèges sont partis samedi. Gap, 300 manifestants.",
        (
            "Avant l'examen, mardi, du texte, et malgré la publication dimanche du rapport, on a "
            "manifesté samedi pour l'école. À Gap, le cortège comptait 300 personnes. Les députés "
            "sont appelés à voter le 24 mars."
        ),
        (
            "À Gap, le cortège a réuni 300 personnes. - PHOTO AFP\nLa marche des lycéens a repris"
            " ce samedi.\nElle a aussi réuni du monde à Dole."
        ),
    ],
)
def test_days_before_and_after_date_no_town(gazetteer: Gazetteer, text: str) -> None:
    cells = said_in(text, PUBLISHED, gazetteer)

    assert ("Gap", "2023-03-11", "-") in cells
    assert {day for _, day, _ in cells} == {"2023-03-11"}


@pytest.mark.parametrize("land", ["Bourgogne", "Champagne"])
def test_a_land_is_no_village_of_its_name(gazetteer: Gazetteer, land: str) -> None:
    text = f"Des cortèges ont défilé samedi dans trois villes de {land}. À Gap, 300 personnes."

    assert towns_in(text, PUBLISHED, gazetteer) == ["Gap past"]
