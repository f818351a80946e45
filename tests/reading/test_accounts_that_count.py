"""Crowds as posts tell them: whose account counted, who is still awaited."""

import datetime as dt

import pytest

from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2025-09-09T16:40+02:00")  # a Tuesday


def counted(text: str, gazetteer: Gazetteer) -> set[tuple[str, str, int | None, str]]:
    """Return the town, kind, number and speaker of each figure of *text*."""
    return {
        (
            claim.place.name,
            figure.kind.value,
            figure.low,
            figure.said_by.value if figure.said_by else "-",
        )
        for claim in read(text, PUBLISHED, gazetteer).claims
        for figure in claim.figures
        if claim.place
    }


@pytest.mark.parametrize(
    ("account", "speaker"),
    [
        ("@CGT70", "organisers"),
        ("@pride_gray", "organisers"),
        ("@collectif_gray", "organisers"),
        ("@Solidaires70", "organisers"),
        ("@Prefet70", "police"),
        ("@prefecture_70", "police"),
        ("@PoliceNat70", "police"),
        ("@OuestFrance", "press"),
        ("@bleu_besancon", "press"),
        ("@lestrepublicain", "press"),
        ("@poulpe", "-"),
    ],
)
@pytest.mark.parametrize("lead", ["selon {}", "d'après {}", "({})"])
def test_an_account_that_counts_is_known_by_its_name(
    gazetteer: Gazetteer, lead: str, account: str, speaker: str
) -> None:
    text = f"300 personnes à la manif de Gray hier {lead.format(account)}"
    assert counted(text, gazetteer) == {("Gray", "attendance", 300, speaker)}


def test_two_accounts_tell_two_numbers(gazetteer: Gazetteer) -> None:
    text = "Manif de Gray hier : 300 selon @prefet70, 900 selon @cgt_70"
    assert counted(text, gazetteer) == {
        ("Gray", "attendance", 300, "police"),
        ("Gray", "attendance", 900, "organisers"),
    }


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("@prefet70 annonce 300 manifestants à Gray hier", "police"),
        ("La @CGT_70 annonce 300 manifestants à Gray hier", "organisers"),
        ("@prefet70 300 manifestants à Gray hier et vous dormez", "-"),
        ("@cgt_70 300 manifestants à Gray hier, bravo", "-"),
    ],
)
def test_an_account_that_is_answered_counts_nobody(
    gazetteer: Gazetteer, text: str, speaker: str
) -> None:
    assert counted(text, gazetteer) == {("Gray", "attendance", 300, speaker)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Auxerre, ça donne 900 dans la rue pour les orgas, 520 pour la préf",
            {
                ("Auxerre", "attendance", 900, "organisers"),
                ("Auxerre", "attendance", 520, "police"),
            },
        ),
        (
            "Manif d'Auxerre : 900 pour les orgas, 520 vus de la préf",
            {
                ("Auxerre", "attendance", 900, "organisers"),
                ("Auxerre", "attendance", 520, "police"),
            },
        ),
        (
            "Toute petite manif à Gray, 45 ptêtes, mais le pot était bon",
            {("Gray", "attendance", 45, "-")},
        ),
        (
            "On attend encore du monde à la manif de Gray, déjà 300",
            {("Gray", "attendance", 300, "-")},
        ),
        (
            "On attend 300 personnes à la manif de Gray demain",
            {("Gray", "expected", 300, "-")},
        ),
        (
            "manif climat : 900 à Apt, 70 chez nous à Gray",
            {("Apt", "attendance", 900, "-"), ("Gray", "attendance", 70, "-")},
        ),
    ],
)
def test_crowds_are_read_as_posts_tell_them(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, int | None, str]]
) -> None:
    assert counted(text, gazetteer) == said


def test_who_signs_what_is_quoted_counts_nobody(gazetteer: Gazetteer) -> None:
    text = "90 manifestants hier à Gray — Union locale (@ul_gray) 9 septembre 2025"
    assert {speaker for *_, speaker in counted(text, gazetteer)} == {"-"}
