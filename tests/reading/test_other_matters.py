"""Days and years of other matters that the press sets between what it tells of rallies."""

import datetime as dt

import pytest

from tests.reading.counting import figures_in
from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

SUNDAY = dt.datetime.fromisoformat("2025-10-05T08:00+02:00")
GAP, DOLE = ("Gap", "2025-10-04", "-"), ("Dole", "2025-10-11", "14:00")

OTHERS = (
    "Le texte sera examiné à l'Assemblée à partir du 20 octobre.",
    "Le gouvernement présentera son projet mercredi en conseil des ministres.",
    "Le Sénat a adopté l'article 7 dans la nuit de mercredi à jeudi.",
    "La direction, contactée vendredi, n'a pas donné suite.",
    "L'accès au parking sera rétabli lundi matin.",
    "La tempête de jeudi a fait des dégâts.",
    "La fermeture est prévue le 1er janvier.",
    "La rentrée s'est faite lundi avec deux classes en moins.",
    "Les élections auront lieu le 15 mars.",
    "La loi entrera en vigueur le 1er janvier.",
    "Météo-France annonce de la pluie mardi.",
    "Un incendie a détruit le hangar mercredi.",
    "Les salariés ont voté la grève jeudi.",
)


@pytest.mark.parametrize("other", OTHERS)
def test_a_rally_without_a_day_does_not_take_theirs(gazetteer: Gazetteer, other: str) -> None:
    text = (
        f"Social. La mobilisation ne faiblit pas à Gap. {other} Ils étaient encore 500 samedi dans "
        "les rues, selon la CGT."
    )
    assert said_in(text, SUNDAY, gazetteer) == {GAP}


@pytest.mark.parametrize("other", OTHERS)
def test_nor_does_the_next_town(gazetteer: Gazetteer, other: str) -> None:
    text = (
        f"Le préfet a interdit la manifestation prévue samedi 11 octobre à Gap. {other} À Dole, le "
        "rassemblement de 14 h est maintenu."
    )
    assert said_in(text, SUNDAY, gazetteer) == {("Gap", "2025-10-11", "-"), DOLE}


@pytest.mark.parametrize(
    "text",
    [
        "La mobilisation ne faiblit pas à Gap. Un rassemblement est prévu mardi.",
        "La mobilisation ne faiblit pas à Gap. Prochain rendez-vous mardi.",
        "La mobilisation ne faiblit pas à Gap. Le conseil municipal appelle à manifester mardi.",
    ],
)
def test_the_rallys_own_day_is_taken(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, SUNDAY, gazetteer) == {("Gap", "2025-10-07", "-")}


@pytest.mark.parametrize(
    "long_ago",
    [
        "En 1995, ils étaient 5 000 à Lens et 3 000 à Lille.",
        "En 2010, 5 000 personnes avaient manifesté à Lens, 3 000 à Lille et 200 à Dole.",
        "Il y a dix ans, 5 000 personnes avaient défilé à Lens et 3 000 à Lille.",
    ],
)
def test_years_long_gone_are_all_their_towns(gazetteer: Gazetteer, long_ago: str) -> None:
    text = f"À Gap, 500 personnes ont défilé samedi. {long_ago}"
    assert said_in(text, SUNDAY, gazetteer) == {GAP}


@pytest.mark.parametrize(
    "long_ago",
    [
        "En 2019, ils étaient 5 000.",
        "Il y a deux ans, 2 000 personnes avaient défilé contre le même projet.",
    ],
)
def test_the_next_town_is_told_of_today(gazetteer: Gazetteer, long_ago: str) -> None:
    text = f"À Gap, 500 personnes ont défilé samedi. {long_ago} À Dole, ils étaient 300."
    assert said_in(text, SUNDAY, gazetteer) == {GAP, ("Dole", "2025-10-04", "-")}
    text = f"À Gap, 500 personnes ont défilé samedi. {long_ago} À Dole, ils avaient été 300."
    assert said_in(text, SUNDAY, gazetteer) == {GAP}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            (
                "Dole. Une marche pour l'hôpital\nCombien de personnes attendez-vous samedi à la "
                "manifestation ? Au moins 300."
            ),
            {("Dole", "expected", 300, "organisers")},
        ),
        (
            (
                "Samedi à Épinal, la Pride a rempli les rues. Ils attendaient 300 personnes, il en "
                "est venu près de 1 000."
            ),
            {("Épinal", "expected", 300, "organisers"), ("Épinal", "attendance", 1000, "-")},
        ),
        ("Né après la marche du 20 février à Dole, le collectif compte 80 adhérents.", set()),
        (
            "80 adhérents du collectif ont défilé samedi à Dole.",
            {("Dole", "attendance", 80, "-")},
        ),
    ],
)
def test_who_was_awaited_and_who_belongs(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


def test_years_long_gone_alone_give_nothing(gazetteer: Gazetteer) -> None:
    text = "En 1995, ils étaient 5 000 à Lens et 3 000 à Lille."
    assert not read(text, SUNDAY, gazetteer).claims


def test_a_crowd_of_years_ago_does_not_wait_for_a_town(gazetteer: Gazetteer) -> None:
    text = (
        "Il y a deux ans, 2 000 personnes avaient défilé contre le même projet. Des centaines de "
        "personnes ont défilé samedi à Gap."
    )
    claims = read(text, SUNDAY, gazetteer).claims
    assert [(str(one.date), one.figures) for one in claims] == [("2025-10-04", ())]
