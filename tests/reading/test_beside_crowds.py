"""What stands beside a crowd and is not it: comparisons, who lives there, hours of the police."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-02-01T10:00+01:00")  # a Wednesday
TUESDAY = "2023-01-31"


def _said_by(text: str, gazetteer: Gazetteer) -> list[tuple[int | None, str | None]]:
    claims = read(text, PUBLISHED, gazetteer).claims
    return [(one.low, one.said_by and one.said_by.value) for c in claims for one in c.figures]


@pytest.mark.parametrize(
    "beside",
    [
        "soit trois fois plus que l'estimation de la préfecture",
        "loin des chiffres de la police",
        "bien au-dessus du comptage de la gendarmerie",
    ],
)
def test_whom_a_number_is_compared_with_does_not_say_it(beside: str, gazetteer: Gazetteer) -> None:
    text = f"À Dole, mardi, la CGT annonçait 900 manifestants, {beside}."
    assert _said_by(text, gazetteer) == [(900, "organisers")]


@pytest.mark.parametrize(
    "since",
    [
        "depuis le début de la mobilisation le 19 janvier",
        "depuis le lancement du mouvement, le 19 janvier",
        "depuis la première journée d'action, le 19 janvier",
    ],
)
def test_when_a_movement_began_is_no_day_of_a_crowd(since: str, gazetteer: Gazetteer) -> None:
    text = f"La police a compté 900 manifestants mardi à Dole. C'est un record {since}."
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", TUESDAY, "past")}
    text = f"La police a compté 900 manifestants à Dole. C'est un record {since}."
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", "None", "past")}


@pytest.mark.parametrize(
    "who", ["dont un quart de retraités", "dont la moitié vit sous le seuil de pauvreté"]
)
def test_who_lives_there_takes_nothing_from_who_came(who: str, gazetteer: Gazetteer) -> None:
    text = f"À Gex (12 000 habitants {who}), 200 personnes ont manifesté mardi."
    assert _said_by(text, gazetteer) == [(200, None)]


@pytest.mark.parametrize(
    "police",
    ["la police faisait état de 12 interpellations", "les gendarmes avaient interpellé un jeune"],
)
def test_an_hour_of_the_police_is_no_rally_s(police: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi à Dole, 600 personnes ont défilé. À 17 h, {police}."
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", TUESDAY, "-")}


@pytest.mark.parametrize(
    "they",
    [
        "souhaitant s'y associer sont, quant à eux, invités à se retrouver",
        "sont, eux aussi, attendus",
        "qui veulent venir seront attendus",
    ],
)
def test_inhabitants_are_called_to_their_own_town(they: str, gazetteer: Gazetteer) -> None:
    text = (
        "À Marseille, le rassemblement aura lieu samedi dès 16 h sur le Vieux-Port. "
        f"Les Bordelais {they} place de la Victoire à 14 h."
    )
    both = {("Marseille", "2023-02-04", "16:00"), ("Bordeaux", "2023-02-04", "14:00")}
    assert said_in(text, PUBLISHED, gazetteer) == both


def test_whose_turn_it_is_is_no_tower(gazetteer: Gazetteer) -> None:
    text = "Samedi, ce sera au tour des Nantais de se rassembler à 18 h, place du Bouffay."
    claims = read(text, PUBLISHED, gazetteer).claims
    assert [claim.venue for claim in claims] == ["place du Bouffay"]


@pytest.mark.parametrize("they", ["ils étaient plus de", "elles étaient"])
def test_who_they_were_is_of_the_town_behind(they: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 300 personnes ont défilé à Pau, des centaines à Dole, {they} 250 à Gex."
    claims = read(text, PUBLISHED, gazetteer).claims
    told = {c.place.name: [one.low for one in c.figures] for c in claims if c.place}
    assert told == {"Pau": [300], "Dole": [], "Gex": [250]}


@pytest.mark.parametrize("also", ["ou encore à Dole et Gex", "mais aussi à Dole, et à Gex"])
def test_an_hour_with_its_place_is_of_its_town_alone(also: str, gazetteer: Gazetteer) -> None:
    text = f"Samedi, des marches partiront à Pau à 14 h 30 de la place Clemenceau, {also}."
    day = "2023-02-04"
    both = {("Dole", day, "-"), ("Gex", day, "-")}
    assert said_in(text, PUBLISHED, gazetteer) == {("Pau", day, "14:30")} | both


@pytest.mark.parametrize(
    "crowd",
    [
        "300 avocats ont défilé à Dole mardi",
        "Mardi, 300 marins ont marché dans les rues de Dole",
        "On était 300 pompiers devant la préf de Dole mardi",
        "On était 300 policiers devant la préf de Dole mardi",
        "300 chauffeurs VTC ont défilé à Dole mardi",
        "Mardi, 300 guides de montagne ont défilé à Dole contre la réforme",
        "300 directeurs d'école dans la rue mardi à Dole !",
        "300 notaires dans les rues de Dole mardi",
        "300 pisteurs devant la préfecture de Dole mardi, contre la réforme",
    ],
)
def test_whoever_they_are_they_marched(crowd: str, gazetteer: Gazetteer) -> None:
    assert status_in(crowd, PUBLISHED, gazetteer) == {("Dole", TUESDAY, "past")}
    assert _said_by(crowd, gazetteer) == [(300, None)]


@pytest.mark.parametrize("beside", ["20 policiers devant la mairie", "60 visiteurs devant la gare"])
def test_who_stands_there_is_not_who_marched(beside: str, gazetteer: Gazetteer) -> None:
    text = f"300 personnes ont défilé à Dole mardi. {beside.capitalize()}."

    assert _said_by(text, gazetteer) == [(300, None)]
