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


def _crowds(text: str, gazetteer: Gazetteer) -> list[tuple[str, int | None]]:
    claims = read(text, PUBLISHED, gazetteer).claims
    return [
        (one.place.name, it.low) for one in claims for it in one.figures if one.place is not None
    ]


@pytest.mark.parametrize(
    "tag",
    ["#64ans", "#NonALaReforme", "#climat", "#giletsjaunes", "#StopLoiDuplomb", "#grève7mars"],
)
@pytest.mark.parametrize(
    "post",
    [
        "2 800 à Gap. Ma petite ville ! {}",
        "Énorme ! 2800 à Gap ✊ {}",
        "Plus de 2 800 à Gap !!! Merci à tous {}",
        "Près de 2800 à Gap {}",
    ],
)
def test_a_hashtag_tells_what_a_bare_crowd_is_of(gazetteer: Gazetteer, post: str, tag: str) -> None:
    assert _crowds(post.format(tag), gazetteer) == [("Gap", 2800)]


@pytest.mark.parametrize(
    "post",
    [
        "2 800 à Gap ! #foot",
        "2 800 à Gap ! Quel match #Gapence",
        "2 800 emplois à Gap #NonALaReforme",
        "2 800 à Gap ? On peut rêver #climat",
        "Le 30 à Gap ! #grève",
        "2 800 euros à Gap ! #climat",
        "2 800 à Gap !",
    ],
)
def test_nor_is_every_number_a_crowd(gazetteer: Gazetteer, post: str) -> None:
    assert _crowds(post, gazetteer) == []


def test_a_town_black_with_people_has_a_rally(gazetteer: Gazetteer) -> None:
    text = "Rodez noire de monde mardi contre la vie chère : 480 personnes"
    assert _crowds(text, gazetteer) == [("Rodez", 480)]
    for other in ("pour le carnaval", "pour le Tour de France", "pour la braderie"):
        assert _crowds(f"Rodez noire de monde mardi {other} : 480 personnes", gazetteer) == []
