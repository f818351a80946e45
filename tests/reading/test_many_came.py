"""What posts of the day after say: that many came, thanks, a number and the next date."""

import datetime as dt

import pytest

from tests.reading.saying import status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-06-12T17:00+02:00")  # a Wednesday
GONE = "2024-06-11"


@pytest.mark.parametrize(
    "post",
    [
        "Un monde fou mardi à la manif de Gap 🔥",
        "Plein de monde mardi à la marche à Gap, ça fait plaisir",
        "Foule immense mardi au rassemblement de Gap !",
        "Carton plein mardi à la manif de Gap. On lâche rien",
        "Pas grand monde mardi à la manif à Gap",
        "Bravo pour la manif de mardi à Gap, ça fait plaisir",
        "Merci à toutes et tous pour cette belle marche de mardi à Gap 🔥",
    ],
)
def test_how_many_came_and_thanks_tell_what_was(gazetteer: Gazetteer, post: str) -> None:
    assert status_in(post, PUBLISHED, gazetteer) == {("Gap", GONE, "past")}


@pytest.mark.parametrize("again", ["on remet ça", "et on recommence", "rebelote"])
def test_a_number_stays_with_its_day_where_they_do_it_again(
    gazetteer: Gazetteer, again: str
) -> None:
    text = f"850 mardi à Dole contre la loi, {again} samedi 15 juin à 14h"
    claims = read(text, PUBLISHED, gazetteer).claims
    told = {(str(one.date), one.status.value, *(fig.low for fig in one.figures)) for one in claims}
    assert told == {(GONE, "past", 850), ("2024-06-15", "planned")}


@pytest.mark.parametrize(
    "call",
    ["Merci de venir nombreux pour la manif de samedi à Gap", "Manif samedi à Gap, venez !"],
)
def test_a_call_that_thanks_is_still_one(gazetteer: Gazetteer, call: str) -> None:
    assert status_in(call, PUBLISHED, gazetteer) == {("Gap", "2024-06-15", "planned")}


@pytest.mark.parametrize(
    "many", ["Gros monde", "Sacré monde", "Énormément de monde", "Un gros monde"]
)
@pytest.mark.parametrize("when", ["aujourd'hui à Dunkerque", "à Dunkerque aujourd'hui"])
def test_a_crowd_told_by_its_size_alone_came(gazetteer: Gazetteer, many: str, when: str) -> None:
    text = f"{many} {when} contre la réforme des retraites !"
    assert status_in(text, PUBLISHED, gazetteer) == {("Dunkerque", "2024-06-12", "past")}


@pytest.mark.parametrize("where", ["au marché", "aux urgences", "dans les magasins"])
@pytest.mark.parametrize("many", ["Gros monde", "Beaucoup de monde", "Un monde fou", "Foule"])
def test_who_shops_or_bathes_is_no_crowd(gazetteer: Gazetteer, many: str, where: str) -> None:
    text = f"{many} {where} hier à Dunkerque, impossible de se garer."
    assert status_in(text, PUBLISHED, gazetteer) == set()


def test_who_is_at_the_station_for_it_is_a_crowd(gazetteer: Gazetteer) -> None:
    text = "Beaucoup de monde à la gare aujourd'hui à Gap contre la fermeture de la ligne."
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-06-12", "past")}
