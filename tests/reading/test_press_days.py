"""Days that the press sets beside the rally's own: compared with, come after, looked back at."""

import datetime as dt

import pytest

from tests.reading.counting import figures_in
from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")
SATURDAY, THURSDAY = "2023-03-11", "2023-03-09"


@pytest.mark.parametrize(
    "text",
    [
        "Ce samedi, une foule comparable à celle du 4 février a défilé à Niort (900) et à Dole.",
        "La mobilisation de samedi a été égale à celle du 4 février, à Niort (900) et à Dole.",
        "La participation de samedi ressemble à celle du défilé du 4 février : Niort 900, Dole 300",
    ],
)
def test_a_day_that_something_is_like_is_not_the_rallys(gazetteer: Gazetteer, text: str) -> None:
    cells = {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)}

    assert cells == {("Niort", SATURDAY), ("Dole", SATURDAY)}


@pytest.mark.parametrize(
    "text",
    [
        (
            "500 personnes ont marché jeudi à Niort. La police en a compté 300. Les manifestants"
            " étaient aussi à Dole. Mercredi, des lycéens avaient défilé dans les grandes villes."
        ),
        (
            "Jeudi à Niort, au lendemain de la marche des lycéens, la colère était là. 300"
            " manifestants ont aussi défilé à Dole."
        ),
    ],
)
def test_what_came_before_dates_nothing(gazetteer: Gazetteer, text: str) -> None:
    cells = {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)}

    assert cells == {("Niort", THURSDAY), ("Dole", THURSDAY)}


def test_an_hour_gone_today_waits_for_no_day_that_was_told_as_gone(gazetteer: Gazetteer) -> None:
    text = (
        "Après la marche des profs vendredi, place aux parents. À Niort, ce samedi, ils défilent."
        " Le cortège s'est élancé à 14 h de la Brèche."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Niort", SATURDAY, "14:00")}


def test_the_crowds_of_earlier_marches_are_of_no_day(gazetteer: Gazetteer) -> None:
    text = (
        "900 personnes ont défilé samedi à Niort. Lors des précédentes marches, nées au"
        " printemps, plus de 2 000 personnes étaient descendues dans la rue."
    )

    assert figures_in(text, gazetteer) == {("Niort", "attendance", 900, "-")}


def test_a_heading_that_goes_from_one_number_to_the_other_says_nothing_more(
    gazetteer: Gazetteer,
) -> None:
    text = (
        "Entre 400 et 900 manifestants samedi à Niort\n400 personnes selon la police et 900"
        " d'après la CGT ont défilé samedi à Niort."
    )

    assert figures_in(text, gazetteer) == {
        ("Niort", "attendance", 400, "police"),
        ("Niort", "attendance", 900, "organisers"),
    }


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            (
                "Rassemblement samedi à Niort, 14 h, place de la Brèche. Le préfet a interdit les"
                " manifestations dans l'hyper-centre."
            ),
            "planned",
        ),
        ("Samedi à Niort, tout rassemblement est interdit dans l'hyper-centre.", "forbidden"),
        (
            (
                "Rassemblement samedi à Niort, 14 h, place de la Brèche. Le préfet a interdit la"
                " manifestation."
            ),
            "forbidden",
        ),
    ],
)
def test_a_ban_of_one_part_of_a_town_bans_no_rally_whose_place_is_told(
    gazetteer: Gazetteer, text: str, status: str
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Niort", "2023-03-18", status)}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            (
                "Samedi à Niort ils étaient 900 (contre 1 200 la semaine passée et 1 500 le 4"
                " février dernier), 300 à Dole."
            ),
            {("Niort", 900, "-"), ("Niort", 1500, "-"), ("Dole", 300, "-")},
        ),
        (
            (
                "À Niort samedi, 900 personnes ont défilé, loin derrière le rassemblement de 2 000"
                " manifestants samedi dernier."
            ),
            {("Niort", 900, "-"), ("Niort", 2000, "-")},
        ),
        (
            (
                "900 personnes à Niort samedi, 300 à Dole. Le ministère de l'Intérieur avait compté"
                " 20 000 manifestants le 4 mars."
            ),
            {("Niort", 900, "-"), ("Dole", 300, "-")},
        ),
        (
            (
                "À Niort, samedi, la CGT annonce 900 manifestants. Le ministère de l'Intérieur a"
                " compté 700 personnes."
            ),
            {("Niort", 900, "organisers"), ("Niort", 700, "police")},
        ),
    ],
)
def test_numbers_of_other_weeks_and_of_the_country_are_not_the_days(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    "text",
    [
        "Les marches de jeudi pour la paix :\nNiort : 2 900\nDole : pas de chiffre\nGap : 130",
        "Deuxième jeudi de marches\n\n- Niort : 2 900 (FO)\n- Dole : 450\n- Gap : non communiqué",
        (
            "Les marches de jeudi\n\nNIORT. 2 900 selon la FSU.\nDOLE. Cent camarades au kiosque, "
            "dit la FSU.\nGAP. Marche à 11 h : 300.\nFOIX. Il n'y a pas eu de marche."
        ),
    ],
)
def test_rows_of_numbers_make_the_day_above_them_past(gazetteer: Gazetteer, text: str) -> None:
    cells = {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)}

    assert cells == {(town, THURSDAY) for town in ("Niort", "Dole", "Gap")}


@pytest.mark.parametrize(
    "text",
    [
        (
            "88 000 marcheurs jeudi dans le pays selon l'Intérieur, contre 310 000 le 7 février. "
            "À Niort, 900 personnes ont défilé. À Dole, le cortège réunissait 70 infirmières."
        ),
        (
            "88 000 marcheurs jeudi en France, contre 310 000 le 7 février et 96 000 le 11. À "
            "Niort, 900 personnes ont défilé. À Dole, 70 infirmières ont marché. Le ministère a "
            "recensé 41 000 manifestants."
        ),
        (
            "À Niort, un jeudi de colère : 900 marcheurs. À Dole, aucun décompte n'a été donné "
            "de la marche."
        ),
        (
            "88 000 marcheurs jeudi, hors Paris. À Niort, 900 personnes ont défilé. À Dole, la "
            "Marche pour les hôpitaux a réuni 70 infirmières. Gap : zéro."
        ),
        (
            "Jeudi à Niort, 900 personnes ont défilé ; des gendarmes ont repoussé la foule. "
            "À Dole, 70 infirmières ont marché. À Gap, on attendait une marche qui n'est jamais "
            "venue."
        ),
    ],
)
def test_what_else_the_press_names_moves_no_day_and_no_town(
    gazetteer: Gazetteer, text: str
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Niort", THURSDAY, "past"),
        ("Dole", THURSDAY, "past"),
    }


def test_who_marches_on_the_day_of_a_strike_does_so_then(gazetteer: Gazetteer) -> None:
    text = "À Niort, où un tiers des profs étaient en grève jeudi, 300 ont défilé. À Dole, 130."

    cells = {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)}

    assert cells == {("Niort", THURSDAY), ("Dole", THURSDAY)}


def test_two_weeks_before_is_the_day_of_what_is_compared(gazetteer: Gazetteer) -> None:
    text = "À Niort, 900 personnes ont défilé jeudi, contre 2 400 deux semaines avant."

    cells = {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)}

    assert cells == {("Niort", THURSDAY), ("Niort", "2023-02-23")}


def test_a_title_names_the_day_of_its_feast(gazetteer: Gazetteer) -> None:
    text = "Fête du Travail : le soleil et les chants\n\nNiort a réuni 900 manifestants selon FO."

    published = dt.datetime.fromisoformat("2023-05-02T08:00+02:00")

    assert said_in(text, published, gazetteer) == {("Niort", "2023-05-01", "-")}


def test_the_next_rallies_are_of_no_town(gazetteer: Gazetteer) -> None:
    text = (
        "Jeudi à Niort, 900 personnes ont défilé. À Dole, 70 ont marché. Les prochaines marches "
        "sont fixées au 30 mars."
    )

    cells = {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)}

    assert cells == {("Niort", THURSDAY), ("Dole", THURSDAY)}


def test_a_name_with_a_cry_ends_no_sentence(gazetteer: Gazetteer) -> None:
    text = "La marche « Debout ! » a occupé jeudi tout le quartier, à Niort. À Dole, 70 ont défilé."

    cells = {(town, day) for town, day, _ in said_in(text, PUBLISHED, gazetteer)}

    assert cells == {("Niort", THURSDAY), ("Dole", THURSDAY)}


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        pytest.param(
            "Un cycliste a été fauché jeudi vers 18 h à Niort, où 60 opposants bloquaient la "
            "rocade. Un gardien a été frappé mardi à Dole, où 90 lycéens défilaient depuis 9 h.",
            {("Niort", THURSDAY, "-"), ("Dole", "2023-03-07", "09:00")},
            id="an accident's day, not its hour, is that of those who stood there",
        ),
        pytest.param(
            "Les profs défilent mardi 14 mars à Niort, à 10 h. À Dole, ils ont choisi de se joindre"
            " à la marche de vendredi, 17 h, place Grévy.",
            {("Niort", "2023-03-14", "10:00"), ("Dole", "2023-03-17", "17:00")},
            id="a choice made is of a march to come",
        ),
        pytest.param(
            "Niort : ils étaient 60 jeudi devant la gare. Trente postes sont en jeu. Prochaine "
            "manifestation mardi à 9 h.",
            {("Niort", THURSDAY, "-"), ("Niort", "2023-03-14", "09:00")},
            id="what is at stake is no Thursday",
        ),
        pytest.param(
            "À Niort, la fronde des taxis\nLes chauffeurs étaient 90 jeudi à 7 h, assure leur "
            "syndicat, devant la préfecture, contre la réforme.",
            {("Niort", THURSDAY, "07:00")},
            id="the hour behind a crowd, of the title's town",
        ),
        pytest.param(
            "NIORT. Une harpiste en sabots sur les marches du théâtre.\nDOLE. 300 personnes ont "
            "manifesté jeudi contre la réforme.",
            {("Dole", THURSDAY, "-")},
            id="a caption's steps are no marches",
        ),
        pytest.param(
            "400 personnes ont marché samedi à Niort. Jeudi, la marche avait été interdite par le "
            "préfet, un arrêté suspendu depuis.",
            {("Niort", SATURDAY, "-")},
            id="the day of a ban that did not hold",
        ),
        pytest.param(
            "« On a vu en 1936 », rappelaient des pancartes à Niort, où 400 personnes défilaient "
            "jeudi.",
            {("Niort", THURSDAY, "-")},
            id="the year of a slogan",
        ),
        pytest.param(
            "Après le succès du 4 février, ils étaient 400 jeudi à Niort et 90 à Dole.",
            {("Niort", THURSDAY, "-"), ("Dole", THURSDAY, "-")},
            id="the success that came before",
        ),
        pytest.param(
            "400 femmes ont défilé jeudi à Niort. Une table ronde sur la santé se tiendra lundi à "
            "Dole. Rendez-vous à 20 h lundi à l'espace Pasteur de Dole.",
            {("Niort", THURSDAY, "-")},
            id="a meeting told of in the sentence before",
        ),
        pytest.param(
            "C'est la grève ce jeudi, et les syndicats parlaient dès lundi de 75 % de grévistes. À "
            "Niort, 300 profs ont manifesté.",
            {("Niort", THURSDAY, "-")},
            id="the day a share was announced on",
        ),
        pytest.param(
            "300 personnes ont marché jeudi à Niort, après les images du tabassage d'un livreur à "
            "Lyon. Les prévenus sont originaires de Vendée, deux de Vienne et un du Mans.",
            {("Niort", THURSDAY, "-")},
            id="where somebody was beaten, and where some come from",
        ),
        pytest.param(
            "Ce jeudi, comme c'était déjà le cas les 16 et 28 février, on a défilé dans le Jura. À "
            "Dole, 300 personnes ont marché, à Niort 90. Prochaine étape mardi 14.",
            {("Dole", THURSDAY, "-"), ("Niort", THURSDAY, "-")},
            id="as was the case before, and the next step of all",
        ),
        pytest.param(
            "Les profs défileront lundi à 10 h à Niort, pour leur collègue assassiné mardi à Arras."
            " En Bretagne, on a vu jeudi des défilés. À Dole, on marchera lundi.",
            {("Niort", "2023-03-13", "10:00"), ("Dole", "2023-03-13", "-")},
            id="where somebody was killed, and a region's day",
        ),
        pytest.param(
            "Les opposants à la scierie défileront lundi 13 mars, à 17 h, à Niort, devant la "
            "mairie, explique leur voisine, qui n'a manqué aucune des réunions publiques.",
            {("Niort", "2023-03-13", "17:00")},
            id="meetings told of somebody behind the call",
        ),
        pytest.param(
            "Jeudi, 300 personnes ont défilé à Niort. Au plus bas, la CGT avait recensé près de "
            "900 000 manifestants le 6 janvier. À Dole, ils étaient 90.",
            {("Niort", THURSDAY, "-"), ("Dole", THURSDAY, "-")},
            id="what a union had counted in the country on an earlier day",
        ),
        pytest.param(
            "On défilera à Niort dimanche 19 mars à 15 h, trois jours avant la Journée mondiale de "
            "la forêt (22 mars). À la conférence nationale de lundi, une marche était promise.",
            {("Niort", "2023-03-19", "15:00")},
            id="a day counted from, and a conference's",
        ),
        pytest.param(
            "300 personnes ont défilé jeudi à Niort. À titre de comparaison, lors de la dernière "
            "journée d'action, le 6 janvier, on avait recensé 900 manifestants. À Dole, ils "
            "étaient 90.",
            {("Niort", THURSDAY, "-"), ("Niort", "2023-01-06", "-"), ("Dole", THURSDAY, "-")},
            id="a town's crowd of the last day of action",
        ),
    ],
)
def test_days_beside_what_happened_and_what_was_chosen(
    gazetteer: Gazetteer, text: str, cells: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == cells


def test_a_ban_is_of_both_days_it_names(gazetteer: Gazetteer) -> None:
    text = "À Niort, la préfète a interdit la marche du 9 mars et celle prévue lundi 13."

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Niort", THURSDAY, "forbidden"),
        ("Niort", "2023-03-13", "forbidden"),
    }


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        pytest.param(
            "900 manifestants jeudi à Niort (1 300 l'an dernier), 300 à Dole (450 en octobre).",
            {("Niort", THURSDAY, 900), ("Niort", "None", 1300)}
            | {("Dole", THURSDAY, 300), ("Dole", "None", 450)},
            id="an earlier time in a bracket",
        ),
        pytest.param(
            "300 personnes ont défilé jeudi à Niort. Et jusqu'à 2 100 en janvier.",
            {("Niort", THURSDAY, 300), ("Niort", "None", 2100)},
            id="as many as there once were",
        ),
        pytest.param(
            "Jeudi à Niort, 300 personnes selon la police, 700 selon la CGT. Les deux marches "
            "d'avant, le 16 et le 28 février, avaient réuni respectivement 1 100 et 800 personnes.",
            {("Niort", THURSDAY, 300), ("Niort", THURSDAY, 700)}
            | {("Niort", "2023-02-16", 1100), ("Niort", "2023-02-28", 800)},
            id="two days and their numbers in order",
        ),
        pytest.param(
            "300 personnes ont défilé jeudi à Niort, moins que lors des deux cortèges qui ont "
            "respectivement réuni 1 100 et 800 manifestants les 16 et 28 février.",
            {("Niort", THURSDAY, 300), ("Niort", "2023-02-16", 1100), ("Niort", "2023-02-28", 800)},
            id="two numbers and their days in order",
        ),
    ],
)
def test_earlier_rallies_told_beside_keep_their_number(
    gazetteer: Gazetteer, text: str, cells: set[tuple[str, str, int]]
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert {
        (claim.place.name, str(claim.date), figure.low)
        for claim in claims
        if claim.place
        for figure in claim.figures
    } == cells
