"""Crowds of one town or of two told apart: by day, by hour, by "here" and "there", in bullets."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-13T12:00+01:00")  # a Friday


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        pytest.param(
            "Manifestations contre la vie chère mardi :\nPrivas\n- 112 personnes\nTroyes :\n"
            "  - environ 819 manifestants",
            {("Privas", 112, "-"), ("Troyes", 819, "-")},
            id="bullets",
        ),
        pytest.param(
            "Manif mardi à Dole pour l'hôpital : 310 le matin, puis 90 à 18 h.",
            {("Dole", 310, "-"), ("Dole", 90, "-")},
            id="in the morning and at an hour",
        ),
        pytest.param(
            "Manifestations lundi à Gap et à Dole : 1 000 dans la première ville, 3 200 dans la "
            "seconde.",
            {("Gap", 1000, "-"), ("Dole", 3200, "-")},
            id="the first town and the second",
        ),
        pytest.param(
            "Mardi à Gap et Dole, on a marché pour la paix. 1 300 personnes dans la première, 240 "
            "dans la seconde.",
            {("Gap", 1300, "-"), ("Dole", 240, "-")},
            id="without a word between them",
        ),
        pytest.param(
            "Mardi à Gap, la gendarmerie a arrêté son décompte à 410.",
            {("Gap", 410, "police")},
            id="where one stopped counting",
        ),
        pytest.param(
            "Mardi, Gap et Dole ont défilé pour la paix. La première a réuni 837 personnes, la "
            "seconde 353.",
            {("Gap", 837, "-"), ("Dole", 353, "-")},
            id="in a sentence behind",
        ),
        pytest.param(
            "On a défilé mardi à Gap et à Dole pour la paix. Ici, ils étaient 300, là-bas 90.",
            {("Gap", 300, "-"), ("Dole", 90, "-")},
            id="here and there",
        ),
        pytest.param(
            "On a manifesté mardi à Gap puis à Dole. 120 personnes ici, 900 là.",
            {("Gap", 120, "-"), ("Dole", 900, "-")},
            id="behind the number",
        ),
        pytest.param(
            "Gap et Dole étaient dans la rue mardi. Ici 300 personnes, là-bas 90.",
            {("Gap", 300, "-"), ("Dole", 90, "-")},
            id="in the streets",
        ),
        pytest.param(
            "Manif mardi à Gap : police 547, l'intersyndicale 972.",
            {("Gap", 547, "police"), ("Gap", 972, "organisers")},
            id="no code of an island",
        ),
        pytest.param(
            "Gap mardi : la police compte 1 400 manifestants, la CGT 974.",
            {("Gap", 1400, "police"), ("Gap", 974, "organisers")},
            id="nor behind a verb",
        ),
        pytest.param(
            "Manif mardi à Gap : 600 personnes à l'appel de la CGT 05.",
            {("Gap", 600, "-")},
            id="a code all the same",
        ),
        pytest.param(
            "Manifs mardi : Niort 154, Vannes 1856, Évreux 490.",
            {("Niort", 154, "-"), ("Vannes", 1856, "-"), ("Évreux", 490, "-")},
            id="no year in a row of counts",
        ),
        pytest.param(
            "À Gap, mardi, la police a arrêté son compteur à 900 manifestants, la CGT à 1 800.",
            {("Gap", 900, "police"), ("Gap", 1800, "organisers")},
            id="two meters",
        ),
    ],
)
def test_each_has_its_own(
    text: str, counted: set[tuple[str, int | None, str]], gazetteer: Gazetteer
) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == counted
    assert {told for _, _, told in status_in(text, PUBLISHED, gazetteer)} == {"past"}


@pytest.mark.parametrize(
    "text",
    [
        "Manif des retraités mardi à Dole : 600. Manif des lycéens hier : 80.",
        "Dole. Manif des retraités mardi : 600 personnes. Celle des lycéens hier : 80.",
        "À Dole, 600 à la manif des retraités mardi, 80 à celle des lycéens hier.",
    ],
)
def test_two_days_of_one_town_have_their_crowds(text: str, gazetteer: Gazetteer) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert {(str(claim.date), figure.low) for claim in claims for figure in claim.figures} == {
        ("2023-01-10", 600),
        ("2023-01-12", 80),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Manif samedi 14h à Gap. On sera 120 dixit l'event.",
        "Manif samedi 14h à Gap, déjà 120 sur l'event.",
        "Manif samedi 14h à Gap. On sera 120 d'après la page Facebook.",
        "L'event dit 120, à nous de faire mieux. Manif samedi 14h à Gap, place Foch.",
        "L'événement affiche 120 participants : la marche de samedi 14h à Gap sera modeste.",
    ],
)
def test_who_clicked_on_the_page_comes(text: str, gazetteer: Gazetteer) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert [(f.kind.value, f.low) for claim in claims for f in claim.figures] == [("going", 120)]


def test_who_organises_awaits(gazetteer: Gazetteer) -> None:
    claims = read("Manif samedi à Gap. On sera 120, dit la CGT.", PUBLISHED, gazetteer).claims

    assert [f.kind.value for claim in claims for f in claim.figures] == ["expected"]
