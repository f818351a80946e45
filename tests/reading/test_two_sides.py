"""An interval whose two ends police and organisers tell is two figures (rule 13)."""

import pytest

from tests.reading.counting import figures_in
from worker.reading.towns.gazetteer import Gazetteer

P, G, R = "police", "organisers", "-"
CAEN = {("Caen", 3000, P), ("Caen", 9000, G)}


@pytest.mark.parametrize(
    "text",
    [
        "Entre 3 000 et 9 000 personnes ont défilé samedi à Caen, selon la préfecture et la CGT.",
        "Ils étaient de 3 000 à 9 000 samedi à Caen, d'après la police ou les syndicats.",
        "Selon que l'on écoute la police ou la CFDT, ils étaient 3 000 à 9 000 samedi à Caen.",
    ],
)
def test_the_lower_end_is_the_polices(gazetteer: Gazetteer, text: str) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in CAEN}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Les chiffres de samedi diffèrent selon les autorités et les syndicats : 3 000 à 9 000"
            " manifestants à Caen, entre 800 et 2 000 à Vire."
        ),
        (
            "Forte mobilisation samedi à Caen (3 000 manifestants selon la préfecture, 9 000 selon"
            " les syndicats) et à Vire (800 à 2 000)."
        ),
        (
            "Samedi à Caen, 3 000 manifestants selon la police, 9 000 selon FO. Foule aussi à"
            " Vire (800 à 2 000)."
        ),
    ],
)
def test_the_towns_that_follow_have_the_same_two(gazetteer: Gazetteer, text: str) -> None:
    both = {*CAEN, ("Vire Normandie", 800, P), ("Vire Normandie", 2000, G)}
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in both}


@pytest.mark.parametrize(
    ("text", "low", "said_by"),
    [
        ("Entre 900 et 1 100 marcheurs à Caen samedi selon les gendarmes.", 900, P),
        ("À Caen samedi, un cortège de 900 à 1 100 personnes.", 900, R),
    ],
)
def test_the_interval_of_one_stays_whole(
    gazetteer: Gazetteer, text: str, low: int, said_by: str
) -> None:
    assert figures_in(text, gazetteer) == {("Caen", "attendance", low, said_by)}


def test_of_a_country_a_town_has_its_share(gazetteer: Gazetteer) -> None:
    text = "La police attend 300 000 à 400 000 manifestants jeudi, dont 20 000 à 30 000 à Paris."

    assert figures_in(text, gazetteer) == {("Paris", "expected", 20_000, P)}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Samedi, ils étaient 900 à Brest, 300 selon la police à Quimper.",
            {("Brest", 900, R), ("Quimper", 300, P)},
        ),
        (
            "Samedi, 900 personnes à Brest ; entre 300 (police) et 500 (syndicats) à Quimper.",
            {("Brest", 900, R), ("Quimper", 300, P), ("Quimper", 500, G)},
        ),
        (
            "Samedi : 900 personnes à Brest, 400 à Gap comme à Dole, 50 à Vesoul.",
            {("Brest", 900, R), ("Gap", 400, R), ("Dole", 400, R), ("Vesoul", 50, R)},
        ),
        (
            "Samedi, 900 manifestants à Brest, 400 à Gap et Dole, 50 à Vesoul.",
            {("Brest", 900, R), ("Gap", 400, R), ("Dole", 400, R), ("Vesoul", 50, R)},
        ),
        (
            "12 000 personnes ont défilé samedi dans une vingtaine de villes, dont 900 à Brest.",
            {("Brest", 900, R)},
        ),
    ],
)
def test_each_town_has_its_own_number(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == {(t, "attendance", n, s) for t, n, s in figures}


@pytest.mark.parametrize(
    "text",
    [
        "Selon la radio, les chiffres fournis par les préfectures sont hauts samedi : 900 à Brest.",
        "Samedi, les décomptes transmis par la police : 900 à Brest.",
    ],
)
def test_who_passes_a_number_on_did_not_count(gazetteer: Gazetteer, text: str) -> None:
    assert figures_in(text, gazetteer) == {("Brest", "attendance", 900, P)}


def test_two_may_share_a_number_that_is_no_ones_own(gazetteer: Gazetteer) -> None:
    assert not figures_in("400 manifestants samedi à Gap et à Dole.", gazetteer)
