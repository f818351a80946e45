"""What posts ask behind a call or a count, and who asks whether it stands."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2025-09-09T16:40+02:00")  # a Tuesday
MONDAY, WEDNESDAY = "2025-09-08", "2025-09-10"


@pytest.mark.parametrize(
    "asked",
    [
        "qui y était ?",
        "qui dit mieux ?",
        "t'y étais ?",
        "et vous ?",
        "et chez vous ?",
        "on continue ?",
        "ça donne quoi ailleurs ?",
        "elle est pas belle la vie ?",
    ],
)
def test_what_is_asked_behind_a_count_leaves_it(gazetteer: Gazetteer, asked: str) -> None:
    text = f"300 hier à la manif de Gray, {asked}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Gray", MONDAY, "-")}
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gray", 300, "-")}


@pytest.mark.parametrize(
    "asked",
    [
        ", t'en es ?",
        ", on s'y voit ?",
        ", tu passes me prendre ?",
        ", vous êtes combien ?",
        " mais on sera combien ?",
        ", ok ?",
        ", ça te va ?",
        ", qui m'héberge ?",
        ", des gens chauds ?",
        " vous y serez ?",
        " t'en es ?",
    ],
)
def test_nor_does_it_make_a_question_of_a_call(gazetteer: Gazetteer, asked: str) -> None:
    text = f"Manif à Gray demain 14h{asked}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Gray", WEDNESDAY, "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Manif à Gray demain, tu sais où ?",
        "Manif à Gray demain, vous confirmez ?",
        "Manif à Gray demain, c'est vrai ?",
        "Y a une manif à Gray demain, non ?",
        "Quelqu'un sait s'il y a une manif à Gray demain, on voulait y aller ?",
        "Vous serez à Gray demain ?",
        "Y a-t-il une manif à Gray demain, vous y allez ?",
    ],
)
def test_who_doubts_the_call_itself_asks(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Vous serez à la manif de demain à Gray ?",
        "[Sondage] Vous serez à la manif de demain à Gray ? 🟢 oui 🔴 non",
        "T'y vas à la manif de Gray demain ?",
        "Serez-vous à la manif demain à Gray ?",
        "Je monte d'Apt pour la manif de Gray demain, qui pour me loger ?",
    ],
)
def test_who_asks_others_whether_they_come_knows_of_it(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gray", WEDNESDAY, "-")}
