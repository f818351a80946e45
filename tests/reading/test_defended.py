"""Those a crowd speaks for are no crowd themselves; who counted the crowd stands behind them."""

import datetime as dt

import pytest

from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

# A Thursday.
PUBLISHED = dt.datetime.fromisoformat("2024-11-21T18:05:00+01:00")


def _figures(text: str, gazetteer: Gazetteer) -> set[tuple[int | None, str | None]]:
    return {
        (figure.low, figure.said_by.value if figure.said_by else None)
        for claim in read(text, PUBLISHED, gazetteer).claims
        for figure in claim.figures
    }


CAUSES = [
    "contre l'expulsion de trois familles",
    "en soutien aux douze militants jugés",
    "en soutien à quatre lycéens",
    "pour la libération de sept militants",
    "pour interpeller les 35 élus",
    "contre le licenciement de deux collègues",
]


@pytest.mark.parametrize("cause", CAUSES)
@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("selon la police", "police"),
        ("d'après la CGT", "organisers"),
        ("estiment les organisateurs", "organisers"),
        ("a indiqué la préfecture", "police"),
    ],
)
@pytest.mark.parametrize(
    "report",
    [
        "200 personnes ont défilé mardi à Lens {}, {}.",
        "Ils étaient 200 le 19 novembre à Lens {}, {}.",
        "À Lens, 200 personnes se sont rassemblées mardi 19 novembre {}, {}.",
    ],
)
def test_who_counts_behind_a_cause_counts_the_crowd(
    gazetteer: Gazetteer, report: str, cause: str, said: str, who: str
) -> None:
    assert _figures(report.format(cause, said), gazetteer) == {(200, who)}


@pytest.mark.parametrize("cause", CAUSES)
@pytest.mark.parametrize(
    "report",
    [
        "À Lens, la manifestation {} a rassemblé mardi 450 personnes, selon la police.",
        "Mardi, une marche {} a réuni 450 personnes à Lens, selon la police.",
    ],
)
def test_a_march_draws_a_crowd_and_those_it_is_for_none(
    gazetteer: Gazetteer, report: str, cause: str
) -> None:
    assert _figures(report.format(cause), gazetteer) == {(450, "police")}


@pytest.mark.parametrize(
    "text",
    [
        "300 personnes ont défilé contre la réforme à Lens et 200 à Douai, selon la police.",
        "300 personnes ont défilé à Lens contre la réforme, 200 à Douai, selon la police.",
    ],
)
def test_another_crowd_is_no_cause(gazetteer: Gazetteer, text: str) -> None:
    assert {low for low, _ in _figures(text, gazetteer)} == {300, 200}


@pytest.mark.parametrize(
    "cause", ["en soutien à la ZAD de Bure", "contre les mégabassines de Sainte-Soline"]
)
def test_a_crowd_is_not_of_the_town_of_its_cause(gazetteer: Gazetteer, cause: str) -> None:
    text = f"À Foix, la manifestation {cause} a rassemblé mardi 300 personnes."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert claim.place is not None
    assert (claim.place.name, [figure.low for figure in claim.figures]) == ("Foix", [300])


@pytest.mark.parametrize("first", ["une centaine de manifestants", "une centaine de personnes"])
def test_the_first_of_several_towns_keeps_its_number(gazetteer: Gazetteer, first: str) -> None:
    text = f"Mardi, on a manifesté dans plusieurs villes : {first} à Lens, 450 à Douai."

    assert {low for low, _ in _figures(text, gazetteer)} == {100, 450}


@pytest.mark.parametrize("cause", ["contre les pesticides", "pour défendre l'hôpital"])
def test_numbers_in_a_row_tell_that_the_day_is_over(gazetteer: Gazetteer, cause: str) -> None:
    text = f"Manifestations {cause} dimanche. 80 à Guéret, 600 à Figeac."

    claims = read(text, PUBLISHED, gazetteer).claims

    assert {str(one.date) for one in claims} == {"2024-11-17"}
    assert {low for low, _ in _figures(text, gazetteer)} == {80, 600}


def test_a_law_is_named_after_a_minister_who_counts_nobody(gazetteer: Gazetteer) -> None:
    text = "Contre la loi Darmanin : 600 personnes à Albi et 80 à Lens mardi."

    assert _figures(text, gazetteer) == {(600, None), (80, None)}


def test_a_speed_is_no_number_of_people(gazetteer: Gazetteer) -> None:
    text = "Mardi, 450 personnes ont défilé à Lens pour les 90 km/h, selon la police."

    assert _figures(text, gazetteer) == {(450, "police")}
