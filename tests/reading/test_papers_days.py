"""Days, hours and numbers as papers set them beside one another: what a rule of one class reads."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-14T20:00+01:00")  # a Tuesday


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        pytest.param(
            "Apt : samedi, on a défilé entre midi et 14 heures sous les remparts.",
            {("Apt", "2023-03-11", "12:00")},
            id="between noon and two",
        ),
        pytest.param(
            "Rassemblements dimanche : place Belle Croix à 9 h à Apt, rue Vieille Vienne à 10 h à "
            "Gap, place Foch Lens à 11 h.",
            {
                ("Apt", "2023-03-19", "09:00"),
                ("Gap", "2023-03-19", "10:00"),
                ("Lens", "2023-03-19", "11:00"),
            },
            id="a street's own name before a town",
        ),
        pytest.param(
            "Combien étaient-ils ? La réponse diffère selon le camp. À Apt, 90 manifestants ont "
            "défilé samedi.",
            {("Apt", "2023-03-11", "-")},
            id="numbers that differ put nothing off",
        ),
        pytest.param(
            "Des milliers de gens ont défilé samedi 11 mars partout en France. La mobilisation "
            "de 2023 est plus forte : des cortèges ont eu lieu à Apt et à Gap.",
            {("Apt", "2023-03-11", "-"), ("Gap", "2023-03-11", "-")},
            id="this year is no other day",
        ),
        pytest.param(
            "Après le succès de samedi dernier, le collectif appelle à un rassemblement à Apt.",
            {("Apt", "None", "-")},
            id="called after a day gone",
        ),
        pytest.param(
            "Par un courrier reçu jeudi à 13 heures, la préfecture interdit la marche prévue "
            "samedi 18 mars à Apt.",
            {("Apt", "2023-03-18", "-")},
            id="a letter's day and hour",
        ),
        pytest.param(
            "Selon l'arrêté  pris lundi à 18 h, la marche  prévue samedi à Apt est interdite.",
            {("Apt", "2023-03-18", "-")},
            id="two spaces by a slip",
        ),
        pytest.param(
            "Des milliers de gens ont défilé samedi contre la loi. Une marche a eu lieu à Apt.",
            {("Apt", "2023-03-11", "-")},
            id="it took place there, on the day said before",
        ),
        pytest.param(
            "La journée de samedi contre la loi a été suivie. Des cortèges se sont élancés à Apt "
            "et à Gap.",
            {("Apt", "2023-03-11", "-"), ("Gap", "2023-03-11", "-")},
            id="they set off there, on the day said before",
        ),
        pytest.param(
            "Une journée d'action était organisée samedi pour les salaires. À Apt et à Gap, des "
            "cortèges ont traversé la ville.",
            {("Apt", "2023-03-11", "-"), ("Gap", "2023-03-11", "-")},
            id="a procession crossed the town",
        ),
        pytest.param(
            "Samedi 11 mars\nGrève des aides à domicile\nAprès les premières mobilisations du 7 "
            "février et du 2 mars, la journée a été un succès. À Apt, on s'est rassemblé à 11 h.",
            {("Apt", "2023-03-11", "11:00")},
            id="after the first ones",
        ),
        pytest.param(
            "Manifestations samedi 18 mars à Clermont\u2013Ferrand et Saint\u2013Étienne.",
            {("Clermont-Ferrand", "2023-03-18", "-"), ("Saint-Étienne", "2023-03-18", "-")},
            id="a dash for a hyphen",
        ),
        pytest.param(
            "Ce nouveau mardi de mobilisation promet. À Apt, deux manifestations sont prévues.",
            {("Apt", "2023-03-14", "-")},
            id="this new Tuesday is today",
        ),
    ],
)
def test_days_and_hours(gazetteer: Gazetteer, text: str, claims: set[tuple[str, str, str]]) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == claims


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        pytest.param(
            "Mardi, entre 700 et un millier de personnes ont défilé à Apt, de 80 à une centaine à "
            "Gap.",
            {("Apt", "2023-03-14", 700, 1000), ("Gap", "2023-03-14", 80, 100)},
            id="an interval's end that is a group",
        ),
        pytest.param(
            "Samedi, 900 personnes ont défilé à Apt, 200 l'après-midi à Gap, 300 manifestants en "
            "fin de matinée à Die.",
            {
                ("Apt", "2023-03-11", 900, 900),
                ("Gap", "2023-03-11", 200, 200),
                ("Die", "2023-03-11", 300, 300),
            },
            id="a part of the day between number and town",
        ),
        pytest.param(
            "À Apt, ils étaient 900 le 4 mars. Ce samedi, il pleuvait. Le cortège était fourni : "
            "1 100 personnes.",
            {("Apt", "2023-03-04", 900, 900), ("Apt", "2023-03-11", 1100, 1100)},
            id="the day that a sentence before opened on",
        ),
        pytest.param(
            "À Apt, ils étaient 900 le 4 mars. Hier, la préfète a réagi. La marche avait réuni "
            "700 personnes selon elle.",
            {("Apt", "2023-03-04", 900, 900), ("Apt", "2023-03-04", 700, 700)},
            id="what was so before that day",
        ),
    ],
)
def test_numbers(
    gazetteer: Gazetteer, text: str, crowds: set[tuple[str, str, int | None, int | None]]
) -> None:
    found = read(text, PUBLISHED, gazetteer).claims
    assert {
        (claim.place.name if claim.place else "-", str(claim.date), figure.low, figure.high)
        for claim in found
        for figure in claim.figures
    } == crowds


def test_who_thinks_so_says_it(gazetteer: Gazetteer) -> None:
    text = "La police a compté 300 manifestants samedi à Apt, la CGT pense qu'ils étaient 500."
    figures = {
        (figure.low, figure.said_by.value if figure.said_by else "-")
        for claim in read(text, PUBLISHED, gazetteer).claims
        for figure in claim.figures
    }
    assert figures == {(300, "police"), (500, "organisers")}


def test_we_hoped_for_so_many_counts_nobody(gazetteer: Gazetteer) -> None:
    text = "Samedi à Apt, 400 personnes ont défilé. « Nous espérions 200 personnes », dit un élu."
    found = read(text, PUBLISHED, gazetteer).claims
    kinds = {(figure.kind.value, figure.low) for claim in found for figure in claim.figures}
    assert ("attendance", 200) not in kinds
    assert ("attendance", 400) in kinds


def test_a_town_is_short_for_the_one_where_the_others_are(gazetteer: Gazetteer) -> None:
    text = "Manifestations samedi à Saint-Girons, Lavelanet et Tarascon."
    assert "Tarascon-sur-Ariège" in {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)}
    text = "Manifestations samedi à Arles, Avignon et Tarascon."
    assert "Tarascon" in {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)}


@pytest.mark.parametrize(
    "befell",
    [
        "noyée le 2 mars dans le canal",
        "étranglée cinq jours plus tôt",
        "violemment frappée jeudi 2 mars",
        "dont le corps a été découvert le 2 mars",
        "qui avait mis fin à ses jours le 2 mars",
    ],
)
def test_the_day_of_what_befell_who_is_mourned_is_no_rallys(
    gazetteer: Gazetteer, befell: str
) -> None:
    text = f"Une marche blanche a réuni 90 personnes samedi à Gap pour une lycéenne, {befell}."

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2023-03-11", "-")}


@pytest.mark.parametrize(
    "before",
    [
        "Une première marche avait eu lieu le 4 mars.",
        "Le 4 mars, un premier rassemblement avait été organisé par ses collègues.",
        "Ils avaient déjà manifesté le 4 mars.",
        "Le 4 mars, le collectif avait organisé un sit-in devant la mairie.",
    ],
)
def test_an_earlier_rally_that_nobody_counted_is_told(gazetteer: Gazetteer, before: str) -> None:
    text = f"90 personnes ont défilé samedi à Gap contre la fermeture de l'école. {before}"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2023-03-11", "-"),
        ("Gap", "2023-03-04", "-"),
    }


def test_the_day_of_an_army_abroad_does_not_hold(gazetteer: Gazetteer) -> None:
    text = (
        "Ils étaient 90 samedi à Gap. Moscou a lancé vendredi une offensive sur la ville. À Gap, "
        "les manifestants ont crié leur colère."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2023-03-11", "-")}


def test_nowadays_is_no_day(gazetteer: Gazetteer) -> None:
    text = "Manif samedi 18 mars à Gap. Aujourd'hui, il est devenu vital d'agir. Départ à 10 h."

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2023-03-18", "10:00")}


def test_the_crowd_of_a_title_is_that_of_the_day_below(gazetteer: Gazetteer) -> None:
    text = (
        "90 personnes à la marche blanche de Gap\n\n« C'est dur », lance une voisine. Samedi, ils "
        "étaient 90 sur la place."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2023-03-11", "-")}


@pytest.mark.parametrize(
    "text",
    [
        "Ce week-end, 90 personnes ont défilé à Gap. Le cortège est parti samedi de la gare.",
        "90 personnes ont manifesté ce week-end à Gap. La marche s'est déroulée samedi.",
    ],
)
def test_the_day_of_a_week_end_is_told_below(gazetteer: Gazetteer, text: str) -> None:
    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert (str(claim.date), [figure.low for figure in claim.figures]) == ("2023-03-11", [90])


def test_the_day_for_which_people_had_been_called_is_the_one_said(gazetteer: Gazetteer) -> None:
    text = (
        "Hier, à Gap, 90 personnes ont défilé pour la langue. C'est devant la mairie que le "
        "collectif a donné rendez-vous, lundi."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2023-03-13", "-")}


def test_the_day_and_hour_given_to_meet_are_the_rallys(gazetteer: Gazetteer) -> None:
    text = (
        "Une marche blanche est organisée à Gap. Le point de rendez-vous a été donné ce mardi à "
        "10 h devant la poste. Une centaine de personnes étaient présentes."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2023-03-14", "10:00")}


@pytest.mark.parametrize(
    "before",
    [
        "La réunion avec le préfet a échoué lundi à Dole.",
        "L'usine a fermé lundi à Dole.",
        "Le conseil municipal s'est réuni lundi soir à Dole.",
    ],
)
def test_the_day_after_of_what_was_is_gone(gazetteer: Gazetteer, before: str) -> None:
    published = dt.datetime.fromisoformat("2023-03-08T10:00+01:00")  # a Wednesday
    text = f"{before} Le lendemain, 300 personnes ont manifesté devant la mairie."
    assert said_in(text, published, gazetteer) == {("Dole", "2023-03-07", "-")}
    planned = "L'usine ferme lundi à Dole. Le lendemain, une marche est prévue à 14 h."
    assert ("Dole", "2023-03-14", "14:00") in said_in(planned, published, gazetteer)
