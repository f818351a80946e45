"""Where crowds are only compared with one another, and small towns between marks."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-09T19:00+01:00")  # a Thursday


@pytest.mark.parametrize(
    ("told", "towns"),
    [
        ("Moitié moins à Cholet.", {"Cholet"}),
        ("Même scène à Cholet, un peu moins à Laval.", {"Cholet", "Laval"}),
        ("À peu près autant de monde à Cholet.", {"Cholet"}),
        ("On en comptait moins au Mans.", {"Le Mans"}),
        ("Belle mobilisation aussi à Cholet.", {"Cholet"}),
    ],
)
def test_a_crowd_only_compared_with_another_was_a_rally(
    told: str, towns: set[str], gazetteer: Gazetteer
) -> None:
    text = f"Environ 1 500 manifestants mardi à Angers. {told}"

    found = status_in(text, PUBLISHED, gazetteer)

    assert found == {(town, "2023-03-07", "past") for town in {"Angers", *towns}}
    assert counted_in(text, PUBLISHED, gazetteer) == {("Angers", 1500, "-")}


@pytest.mark.parametrize("same", ["Même affluence", "Autant"])
def test_a_town_with_as_many_behind_a_stop_has_their_number(
    same: str, gazetteer: Gazetteer
) -> None:
    text = f"Environ 1 500 manifestants mardi à Angers. {same} à Cholet."

    assert counted_in(text, PUBLISHED, gazetteer) == {("Angers", 1500, "-"), ("Cholet", 1500, "-")}


@pytest.mark.parametrize(
    "text",
    [
        "Il y a plus de médecins à Angers. Moitié moins à Cholet.",
        "Environ 1 500 repas servis mardi à Angers. Autant à Cholet.",
    ],
)
def test_other_numbers_compared_are_no_rally(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "line",
    [
        "Samedi 14h · Tarnac · rassemblement devant la mairie",
        "Samedi 14h | Tarnac | rassemblement devant la mairie",
        "Samedi 14h - Tarnac - rassemblement devant la mairie",
        "Samedi 14h, Tarnac, rassemblement devant la mairie",
        "Rassemblement samedi 14h, Tarnac",
        "SAMEDI À TARNAC : RASSEMBLEMENT 14H DEVANT LA MAIRIE. Venez nombreux.",
    ],
)
def test_a_village_alone_between_marks(line: str, gazetteer: Gazetteer) -> None:
    assert said_in(line, PUBLISHED, gazetteer) == {("Tarnac", "2023-03-11", "14:00")}


@pytest.mark.parametrize(
    "way",
    [
        "Gare la plus proche : Carcassonne.",
        "Parking relais à Carcassonne.",
        "Hébergement possible à Carcassonne.",
    ],
)
def test_how_one_comes_is_no_rally(way: str, gazetteer: Gazetteer) -> None:
    text = f"Samedi, marche des fiertés à Limoux, 18h. {way}"

    assert said_in(text, PUBLISHED, gazetteer) == {("Limoux", "2023-03-11", "18:00")}


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        (
            "Ils étaient 590 à Perpignan mardi, 2 700 à Épinal, Beauvais et Millau.",
            {("Perpignan", 590), ("Épinal", 2700), ("Beauvais", 2700), ("Millau", 2700)},
        ),
        (
            "340 personnes ont défilé mardi à Dole, 700 à Chaumont et Narbonne.",
            {("Dole", 340), ("Chaumont", 700), ("Narbonne", 700)},
        ),
    ],
)
def test_a_second_number_is_of_each_of_its_towns(
    text: str, counted: set[tuple[str, int]], gazetteer: Gazetteer
) -> None:
    found = counted_in(text, PUBLISHED, gazetteer)

    assert found == {(town, low, "-") for town, low in counted}


def test_a_town_that_has_its_own_number_has_no_other(gazetteer: Gazetteer) -> None:
    text = "Mardi, 3 700 manifestants à Pau, 1 000 à Dax et à Auch 480."

    assert ("Auch", 1000, "-") not in counted_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "before",
    [
        ". Ils étaient 1 400 le 3 février",
        ". Elles étaient encore 1 400 le 3 février",
        ". Le 3 février, ils étaient 1 400",
        ". On en avait compté 1 400 le 3 février",
        ". La précédente mobilisation, le 3 février, avait réuni 1 400 personnes",
        ". Au plus fort du mouvement, le 3 février, ils étaient 1 400",
        " quand le 3 février en comptait 1 400",
        " quand celle du 3 février en avait réuni 1 400",
        ", en baisse par rapport au 3 février (1 400)",
        ", en recul par rapport aux 1 400 du 3 février",
        " ; le 3 février, 1 400",
    ],
)
@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("900 manifestants à Guingamp contre la réforme", "-"),
        ("Manifestation à Guingamp pour l'hôpital : 900 personnes", "-"),
        ("Mardi, ils n'étaient que 900 à battre le pavé à Guingamp", "2023-03-07"),
    ],
)
def test_a_crowd_of_an_earlier_day_dates_itself_alone(
    before: str, head: str, day: str, gazetteer: Gazetteer
) -> None:
    for behind in ("", " Même tendance à Tulle : 120."):
        claims = read(f"{head}{before}.{behind}", PUBLISHED, gazetteer).claims
        told = {
            (claim.place.name, str(claim.date or "-"), figure.low)
            for claim in claims
            if claim.place
            for figure in claim.figures
        }

        assert told == {
            ("Guingamp", day, 900),
            ("Guingamp", "2023-02-03", 1400),
            *({("Tulle", day, 120)} if behind else ()),
        }


def test_a_crowd_of_that_day_elsewhere_is_its_own(gazetteer: Gazetteer) -> None:
    text = "900 manifestants mardi à Guingamp. Ils étaient 1 400 le 3 février à Tulle."

    assert counted_in(text, PUBLISHED, gazetteer) == {
        ("Guingamp", 900, "-"),
        ("Tulle", 1400, "-"),
    }
