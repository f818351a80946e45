"""People of a town who are counted: "500 Albigeois dans la rue", "800 Toulousain·e·s"."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.towns.gazetteer import Gazetteer

LATE = dt.datetime.fromisoformat("2022-06-14T22:00+02:00")


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        ("500 Albigeois dans la rue ce soir", {("Albi", 500, "-")}),
        (
            "900 Rennais dans la rue ce soir contre la loi, 300 Brestois",
            {("Rennes", 900, "-"), ("Brest", 300, "-")},
        ),
        (
            "200 Lorientais devant la sous-pref ce soir, 2 000 à Rennes",
            {("Lorient", 200, "-"), ("Rennes", 2000, "-")},
        ),
        ("800 Toulousain·e·s ont défilé ce soir", {("Toulouse", 800, "-")}),
        (
            "3 000 Angevin·es ce soir contre la loi, 2 000 à Nantes",
            {("Angers", 3000, "-"), ("Nantes", 2000, "-")},
        ),
        ("600 officinaux dans la rue ce soir à Gap", {("Gap", 600, "-")}),
    ],
)
def test_citizens_are_counted_in_their_town(
    text: str, crowds: set[tuple[str, int, str]], gazetteer: Gazetteer
) -> None:
    assert counted_in(text, LATE, gazetteer) == crowds


def test_citizens_who_went_elsewhere_are_not(gazetteer: Gazetteer) -> None:
    text = "200 Lorientais ont manifesté ce soir à Rennes, 300 à Brest"

    assert counted_in(text, LATE, gazetteer) == {("Rennes", 200, "-"), ("Brest", 300, "-")}


CALLED = dt.datetime.fromisoformat("2022-06-14T10:00+02:00")  # a Tuesday


@pytest.mark.parametrize("head", ["Mobilisation pour l'hôpital vendredi. ", "Manif vendredi : "])
@pytest.mark.parametrize(
    "who",
    [
        "les lycéens annéciens partiront à 14 h du palais de justice.",
        "les soignants annéciens s'élanceront à 14 h de la gare ; à Dole, c'est à 10 h.",
        "les militants annéciens descendront dans la rue à 14 h.",
        "les cheminots annéciens, eux, partiront à 14 h de la gare.",
        "les syndicats annéciens prendront le départ à 14 h de la gare.",
        "les retraités annéciens attendront 14 h, place des Halles.",
        "les avocats annéciens sont attendus à 14 h devant la gare.",
        "côté annécien, rendez-vous à 14 h devant la gare.",
        "pour les Annéciens, ce sera 14 h, devant la gare.",
    ],
)
def test_citizens_who_will_set_out_are_called_in_their_town(
    head: str, who: str, gazetteer: Gazetteer
) -> None:
    text = head + (who if head.endswith(": ") else who.capitalize())

    assert ("Annecy", "2022-06-17", "14:00") in said_in(text, CALLED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "Manif vendredi à 14 h à Dole. Les étudiants annéciens partiront de la gare en car.",
        "Manif vendredi à 14 h à Dole. Les avocats annéciens attendent une réponse.",
        "Manif vendredi à 14 h à Dole. Côté annécien, le conseil a voté le budget.",
    ],
)
def test_citizens_who_do_something_else_are_not(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, CALLED, gazetteer) == {("Dole", "2022-06-17", "14:00")}


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        (
            "Merci aux 900 Rennais et aux 300 Brestois qui se sont levés hier !",
            {("Rennes", 900, "-"), ("Brest", 300, "-")},
        ),
        (
            "Bravo aux 900 Rennais, aux 300 Brestois et aux 60 Lorientais présents hier.",
            {("Rennes", 900, "-"), ("Brest", 300, "-"), ("Lorient", 60, "-")},
        ),
        ("Merci aux 900 Rennais qui se sont levés hier.", {("Rennes", 900, "-")}),
    ],
)
def test_citizens_who_are_thanked_came(
    text: str, crowds: set[tuple[str, int, str]], gazetteer: Gazetteer
) -> None:
    assert counted_in(text, LATE, gazetteer) == crowds
