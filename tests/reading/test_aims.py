"""Where that is which people gather for, or come from: no rally is there."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, towns_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-06-12T12:00+02:00")  # a Wednesday
DOLE = {("Dole", "2024-06-15", "14:00")}

AIMS = (
    "contre l'implantation d'un entrepôt à Gray",
    "pour dire non au projet à Gray",
    "en solidarité avec les mobilisés à Gray",
    "contre l'arrivée d'une usine à Gray",
    "suite aux violences à Gray",
    "contre les expulsions à Gray",
    "pour les urgences fermées à Gray",
)


@pytest.mark.parametrize("aim", AIMS)
def test_what_a_call_is_for_is_elsewhere(gazetteer: Gazetteer, aim: str) -> None:
    assert said_in(f"Marche samedi à 14 h à Dole {aim}.", PUBLISHED, gazetteer) == DOLE
    first = f"{aim[0].upper()}{aim[1:]}, rassemblement samedi à 14 h à Dole."
    assert said_in(first, PUBLISHED, gazetteer) == DOLE


@pytest.mark.parametrize("aim", AIMS)
def test_what_a_report_is_for_is_elsewhere(gazetteer: Gazetteer, aim: str) -> None:
    text = f"300 personnes ont manifesté mardi à Dole {aim}."
    assert towns_in(text, PUBLISHED, gazetteer) == ["Dole past"]


@pytest.mark.parametrize(
    "text",
    [
        "Rassemblements samedi à 14 h à Dole contre la loi et à Gray pour l'hôpital.",
        "Samedi à Dole, marche contre la loi à 14 h, puis à 17 h à Gray.",
    ],
)
def test_a_second_town_is_kept(gazetteer: Gazetteer, text: str) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == ["Dole planned", "Gray planned"]


@pytest.mark.parametrize(
    "text",
    [
        "La CGT appelle à manifester samedi à 14 h contre la loi à Dole.",
        "Les salariés de Gray manifesteront samedi à 14 h contre la fermeture à Dole.",
        "Les parents de Gray manifesteront samedi à 14 h devant l'ARS de Dole.",
        "Sur le modèle de Gray, une marche est prévue samedi à 14 h à Dole.",
        "Né à Gray, le mouvement appelle à manifester samedi à 14 h à Dole.",
        "Départ de Gray à 11 h pour la manif de 14 h à Dole samedi !",
        "Marche samedi à 14 h à Dole contre la loi. UD CGT, 3 rue de la Paix, Gray.",
        "La marche partie de Gray lundi sera accueillie par un rassemblement samedi à 14 h à Dole.",
    ],
)
def test_where_people_come_from_is_none(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == DOLE


@pytest.mark.parametrize(
    "who",
    [
        "Le syndicat, qui a tenu son congrès à Gray, organise une marche",
        "Le collectif, déjà à l'origine du blocage de Gray, appelle à manifester",
        "L'association, dont le siège est à Gray, appelle à un rassemblement",
    ],
)
def test_what_is_told_of_those_who_call(gazetteer: Gazetteer, who: str) -> None:
    assert said_in(f"{who} samedi à 14 h à Dole.", PUBLISHED, gazetteer) == DOLE


def test_a_crowd_is_not_the_next_towns(gazetteer: Gazetteer) -> None:
    text = "900 personnes ont défilé mardi à Dole, comme à Gray."
    claims = read(text, PUBLISHED, gazetteer).claims
    found = {(c.place.name, tuple(f.low for f in c.figures)) for c in claims if c.place}
    assert found == {("Dole", (900,)), ("Gray", ())}


@pytest.mark.parametrize(
    "text",
    [
        "Rassemblement contre le projet de carrière à Mende, samedi, à Rodez",
        "Manifestation contre l'usine de bitume à Mende samedi à Rodez, place d'Armes",
        "Marche pour sauver la maternité à Mende, ce samedi, à Rodez",
    ],
)
def test_a_thing_stands_in_one_town_and_people_meet_in_another(
    gazetteer: Gazetteer, text: str
) -> None:
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == {"Rodez"}


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("Manifestation contre la fermeture de l'hôpital à Mende samedi, à Rodez dimanche", 2),
        ("Rassemblement contre les violences à Mende samedi, à Rodez dimanche", 2),
        ("Rassemblement contre la fermeture de la poste à Mende samedi à 14 h", 1),
    ],
)
def test_or_they_meet_where_it_is(gazetteer: Gazetteer, text: str, towns: int) -> None:
    found = {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)}
    assert "Mende" in found
    assert len(found) == towns


@pytest.mark.parametrize("name", ["Nahel", "Adama", "Léa Martin", "Steve"])
@pytest.mark.parametrize("where", ["à 14 h 30 à Rodez", "à Rodez à 14 h 30"])
def test_a_march_after_a_death_is_at_its_own_hour(
    gazetteer: Gazetteer, name: str, where: str
) -> None:
    (one,) = said_in(f"Marche après la mort de {name} samedi {where}", PUBLISHED, gazetteer)
    assert (one[0], one[2]) == ("Rodez", "14:30")
    assert dt.date.fromisoformat(one[1]) >= PUBLISHED.date()


@pytest.mark.parametrize(
    "whom",
    [
        "aux interpellés",
        "aux salariés licenciés",
        "à la lycéenne arrêtée",
        "aux familles expulsées",
    ],
)
@pytest.mark.parametrize("head", ["", "À Dole, 4 000 personnes ont défilé lundi. "])
def test_a_day_behind_those_it_is_for_is_the_rallys(
    whom: str, head: str, gazetteer: Gazetteer
) -> None:
    text = f"{head}Rassemblement de soutien {whom} vendredi 14 h devant le tribunal de Niort."

    assert ("Niort", "2024-06-14", "14:00") in said_in(text, PUBLISHED, gazetteer)
