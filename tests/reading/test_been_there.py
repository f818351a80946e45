"""Who was at a rally and says so in passing, and rows of counts without marks between."""

import datetime as dt

import pytest

from tests.reading.saying import Said, told_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-12T19:40+01:00")  # a Tuesday
TODAY, YESTERDAY, SATURDAY = "2024-03-12", "2024-03-11", "2024-03-16"


def told(text: str, gazetteer: Gazetteer) -> Said:
    """Return the towns *text* claims, with day, status and crowds."""
    return told_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "la manif de Pau c'était énorme",
        "la pride de Pau m'a fait un bien fou",
        "La pride de Pau, quel bonheur !",
        "Ma première manif à Pau !! trop bien",
        "Première pride à Pau et j'en pleure encore",
        "Pride de Pau. On y était. Quel bonheur",
        "Pride de Pau ✅ coups de soleil ✅",
        "j'ai fait la pride de Pau avec ma mère",
        "On a fait la manif de Pau sous la flotte",
        "Trop fière d'avoir marché à la pride de Pau",
        "Quelques photos de la pride de Pau",
    ],
)
def test_who_was_there_tells_that_it_was(gazetteer: Gazetteer, text: str) -> None:
    assert told(text, gazetteer) == [("Pau", None, "past", [])]


def test_a_first_march_to_come_is_none_that_was(gazetteer: Gazetteer) -> None:
    text = "Ma première manif à Pau samedi 14h, trop hâte"
    assert told(text, gazetteer) == [("Pau", SATURDAY, "planned", [])]


@pytest.mark.parametrize(
    "text",
    [
        "Manif à Foix, que des vieux, pas un jeune",
        "Manif à Foix : soleil, fanfare, merguez",
        "Manif à Foix sous la pluie mais motivés",
        "Marche silencieuse pour Lola à Foix, pas de slogans, que des roses",
    ],
)
def test_what_was_seen_there_tells_that_it_was(gazetteer: Gazetteer, text: str) -> None:
    assert told(text, gazetteer) == [("Foix", None, "past", [])]


def test_what_is_asked_for_is_not_seen(gazetteer: Gazetteer) -> None:
    text = "Manif à Foix samedi 14h, pas de drapeaux svp, que des pancartes"
    assert told(text, gazetteer) == [("Foix", SATURDAY, "planned", [])]


def test_after_a_march_and_its_crowd(gazetteer: Gazetteer) -> None:
    text = "Après la manif de Dole (1200), verre de l'amitié chez Max"
    assert told(text, gazetteer) == [("Dole", None, "past", [(1200, None)])]


def test_towns_that_are_thanked_with_their_crowds(gazetteer: Gazetteer) -> None:
    text = "Merci Lyon (8000) 💜 Merci Grenoble (2500) 💜 on lâche rien #NousToutes"
    assert told(text, gazetteer) == [
        ("Lyon", None, "past", [(8000, None)]),
        ("Grenoble", None, "past", [(2500, None)]),
    ]


def test_a_singer_who_thanks_them_is_at_no_rally(gazetteer: Gazetteer) -> None:
    assert told("Merci Lyon (8000) ! Merci Lille (2500) ! quelle tournée", gazetteer) == []


@pytest.mark.parametrize(
    "head", ["Les chiffres d'hier", "Manifs d'hier en Bretagne", "Retraites hier"]
)
@pytest.mark.parametrize("numbers", [("2800", "900"), ("28000", "15500")])
def test_a_row_without_marks(gazetteer: Gazetteer, head: str, numbers: tuple[str, str]) -> None:
    text = f"{head} : Rennes {numbers[0]} Brest {numbers[1]} Redon 150"
    assert told(text, gazetteer) == [
        ("Rennes", YESTERDAY, "past", [(int(numbers[0]), None)]),
        ("Brest", YESTERDAY, "past", [(int(numbers[1]), None)]),
        ("Redon", YESTERDAY, "past", [(150, None)]),
    ]


@pytest.mark.parametrize(
    "row",
    [
        "11e round : Nantes 14000, Ancenis 650, Redon 300",
        "11e journée : Nantes 14000, Ancenis 650, Redon 300",
        "Les remontées des UL : Nantes 14000, Ancenis 650, Redon 300",
        "Nantes 14000, Ancenis 650, Redon 300 : la mobilisation ne faiblit pas",
        "Nantes 14000, Ancenis 650, Redon 300 et les médias parlent d'essoufflement",
    ],
)
def test_a_row_told_by_what_stands_around_it(gazetteer: Gazetteer, row: str) -> None:
    assert told(row, gazetteer) == [
        ("Nantes", None, "past", [(14000, None)]),
        ("Ancenis-Saint-Géréon", None, "past", [(650, None)]),
        ("Redon", None, "past", [(300, None)]),
    ]


@pytest.mark.parametrize(
    "row",
    [
        "Nantes 250, Rennes 180, Brest 95",
        "Loyers : Nantes 650, Rennes 620, Brest 480",
        "11e journée : Nantes 2, Rennes 1",
        "Places restantes : Nantes 120, Rennes 300",
    ],
)
def test_other_rows_are_of_no_rally(gazetteer: Gazetteer, row: str) -> None:
    assert told(row, gazetteer) == []


@pytest.mark.parametrize("ours", ["et nous à Annecy 3000 c'est pas rien", "Nous à Annecy = 3000 !"])
def test_and_we_at_our_town(gazetteer: Gazetteer, ours: str) -> None:
    text = f"Marche pour le climat. 107 000 à Paris !!! {ours}"
    assert told(text, gazetteer) == [
        ("Paris", None, "past", [(107000, None)]),
        ("Annecy", None, "past", [(3000, None)]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "la manif SOS fac c'est samedi à Agen",
        "Rassemblement SOS urgences samedi à Agen devant le CH",
    ],
)
def test_a_cry_for_help_is_no_town(gazetteer: Gazetteer, text: str) -> None:
    assert told(text, gazetteer) == [("Agen", SATURDAY, "planned", [])]


@pytest.mark.parametrize(
    "ban",
    [
        "arrêté interdisant les dispositifs sonores ! casserolade quand même samedi 11h, gare",
        "casserolade samedi 11h au rond-point, casseroles interdites mdr",
    ],
)
def test_pans_forbidden_forbid_no_rally(gazetteer: Gazetteer, ban: str) -> None:
    assert told(f"Le ministre à Ganges : {ban}", gazetteer) == [("Ganges", SATURDAY, "planned", [])]


@pytest.mark.parametrize(
    "paper", ["source Télégramme", "source Ouest France", "selon Ouest_France"]
)
def test_papers_without_their_article(gazetteer: Gazetteer, paper: str) -> None:
    text = f"Les chiffres d'hier : Rennes 2800 Brest 2000 Lorient 1500 ({paper})"
    assert told(text, gazetteer) == [
        ("Rennes", YESTERDAY, "past", [(2800, "press")]),
        ("Brest", YESTERDAY, "past", [(2000, "press")]),
        ("Lorient", YESTERDAY, "past", [(1500, "press")]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Pieds en compote, paillettes partout. Merci la Pride de Pau, à l'année prochaine 💖",
        "Bravo la pride de Pau ! quel moment",
        "Ma grand-mère de 84 ans à la manif pour l'hôpital de Pau. Respect mamie",
        "Mon fils de 6 ans à sa première manif à Pau, fier comme tout",
    ],
)
def test_who_is_thanked_or_shown_was_there(gazetteer: Gazetteer, text: str) -> None:
    assert told(text, gazetteer) == [("Pau", None, "past", [])]


def test_who_will_go_was_not_there(gazetteer: Gazetteer) -> None:
    text = "Ma grand-mère va à la manif de Pau samedi à 14h"
    assert told(text, gazetteer) == [("Pau", SATURDAY, "planned", [])]


def test_who_has_blocked_since_an_hour_has_done_so(gazetteer: Gazetteer) -> None:
    text = "Les lycéens d'Aubagne bloquent depuis 7h ce matin"
    assert told(text, gazetteer) == [("Aubagne", TODAY, "past", [])]


def test_a_row_with_stops(gazetteer: Gazetteer) -> None:
    text = "3000 à Rennes. 600 à Redon. 45 à Guer. la réforme passera pas"
    assert told(text, gazetteer) == [
        ("Rennes", None, "past", [(3000, None)]),
        ("Redon", None, "past", [(600, None)]),
        ("Guer", None, "past", [(45, None)]),
    ]


@pytest.mark.parametrize("live", ["Direct Bure", "En direct de Bure", "Live Bure"])
def test_so_many_live(gazetteer: Gazetteer, live: str) -> None:
    text = f"{live} : on est 500 dans la forêt"
    assert told(text, gazetteer) == [("Bure", TODAY, "past", [(500, None)])]


def test_a_match_live_is_none(gazetteer: Gazetteer) -> None:
    assert told("Live Rennes : on est 3 partout à la mi-temps", gazetteer) == []


def test_pictures_of_today_are_of_what_was(gazetteer: Gazetteer) -> None:
    text = "les rassemblements d'aujourd'hui en photos : Paris, Lyon, Toulouse"
    assert [one[:3] for one in told(text, gazetteer)] == [
        ("Paris", TODAY, "past"),
        ("Lyon", TODAY, "past"),
        ("Toulouse", TODAY, "past"),
    ]
