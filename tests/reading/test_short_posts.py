"""What posts number, recall, put right and call by short names (rules 5, 9, 10, 12 and 13)."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.domain.kinds import Speaker
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-02-15T18:00+01:00")  # a Thursday


@pytest.mark.parametrize("mark", ["{}) ", "{}. ", "{}/ ", "{}- ", "{} - ", "{}° ", "n°{} ", "#{} "])
@pytest.mark.parametrize("row", ["{} {}h gare", "{1}h {0}"])
def test_numbers_of_a_list_are_no_days(mark: str, row: str, gazetteer: Gazetteer) -> None:
    rows = [("Lannion", 10), ("Morlaix", 14), ("Quimper", 15)]
    listed = [mark.format(number + 1) + row.format(*each) for number, each in enumerate(rows)]

    assert said_in("\n".join(["Manifs samedi", *listed]), PUBLISHED, gazetteer) == {
        (town, "2024-02-17", f"{hour}:00") for town, hour in rows
    }


def test_a_ranking_counts_as_any_list(gazetteer: Gazetteer) -> None:
    text = "Top 3 des manifs d'hier :\n① Lannion : 300\n② Morlaix : 250\n③ Quimper : 90"
    claims = read(text, PUBLISHED, gazetteer).claims

    assert [figure.low for claim in claims for figure in claim.figures] == [300, 250, 90]


@pytest.mark.parametrize(
    "text",
    [
        "Manifs samedi\n10h ➡ Lannion\n14h → Morlaix",
        "Manifs samedi : 10h (gare) Lannion, 14h (mairie) Morlaix",
    ],
)
def test_an_hour_leads_to_its_town(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Lannion", "2024-02-17", "10:00"),
        ("Morlaix", "2024-02-17", "14:00"),
    }


@pytest.mark.parametrize("square", ["Sainte-Anne", "Saint-Sever", "Saint-Aubin", "Saint-Cyprien"])
def test_a_square_named_like_a_town_is_in_its_own(square: str, gazetteer: Gazetteer) -> None:
    said = {("Lannion", "2024-02-17", "10:00"), ("Morlaix", "2024-02-17", "14:00")}

    for text in (
        f"Manifs samedi : Lannion 10h {square}, Morlaix 14h gare",
        f"Lannion ({square}, 10h), Morlaix (gare, 14h) : manif samedi",
    ):
        assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        "1995 : 900 personnes à Saintes, mon premier souvenir de manif",
        "1977, Saintes, 300 manifestants contre Malville",
        "Archive : Saintes, 1995, 300 manifestants",
        "Décembre 95 à Saintes, on était 300 dans la rue",
    ],
)
def test_a_year_that_heads_a_memory_is_history(text: str, gazetteer: Gazetteer) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "told",
    ["lacrymos à 21h", "nassés à 16h", "première grenade à 16h30", "charge des CRS à 17h"],
)
def test_the_hour_of_clashes_is_no_rallys(told: str, gazetteer: Gazetteer) -> None:
    text = f"Rassemblement hier à Saintes, 400 personnes, {told}"
    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert claim.time is None
    assert [(figure.low, figure.said_by) for figure in claim.figures] == [(400, None)]


@pytest.mark.parametrize(
    "told",
    [
        "900 dit la CGT, 400 les flics",
        "900 dit la CGT, et 400 les keufs",
        "900 annonce la CGT, 400 compte la police",
        "900 chez les syndicats, 400 chez les flics",
        "900 d'après la CGT, 400 pour la pp",
    ],
)
def test_two_who_counted_as_posts_call_them(told: str, gazetteer: Gazetteer) -> None:
    (claim,) = read(f"Manif d'hier à Saintes : {told}", PUBLISHED, gazetteer).claims

    assert {(figure.low, figure.said_by) for figure in claim.figures} == {
        (900, Speaker.ORGANISERS),
        (400, Speaker.POLICE),
    }


@pytest.mark.parametrize(
    "who", ["archéologues", "vétérinaires", "notaires", "fromagers", "instits", "clowns", "queers"]
)
def test_who_marched_is_somebody(who: str, gazetteer: Gazetteer) -> None:
    (claim,) = read(f"Hier 300 {who} ont manifesté à Saintes", PUBLISHED, gazetteer).claims

    assert [figure.low for figure in claim.figures] == [300]


@pytest.mark.parametrize(
    "text",
    [
        "Samedi 18h Saintes, hôtel de ville, manif. Reportons nos fêtes, pas nos luttes",
        "Samedi 18h Saintes, hôtel de ville, manif. On n'annule rien, on lâche rien",
        "Manif samedi 18h Saintes, hôtel de ville, pour l'annulation du projet",
        "L'interdiction de la manif de Saintes est suspendue : samedi 18h, gare",
        "Le tribunal a cassé l'interdiction de la manif de samedi à Saintes ! 18h, gare",
        "Ne manquez pas samedi : manif à Saintes 18h, gare",
        "Habitants de Saintes, samedi 18h place Foch on manifeste !",
        "Y aura-t-il du monde samedi à Saintes pour la marche ? J'y serai, 18h, gare",
        "Come to the Saintes demo on Saturday, 6pm, place Foch",
        "Who's joining the march in Saintes on Saturday? 6pm, town hall",
    ],
)
def test_a_call_stands_whatever_is_said_beside_it(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Saintes", "2024-02-17", "18:00")}
    assert status_in(text, PUBLISHED, gazetteer) == {("Saintes", "2024-02-17", "planned")}


def test_a_rally_that_is_no_more_tomorrow_is_put_off(gazetteer: Gazetteer) -> None:
    text = "La manif de Saintes c'est plus demain c'est samedi 10h, gare"

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Saintes", "2024-02-16", "postponed"),
        ("Saintes", "2024-02-17", "planned"),
    }


def test_crowds_that_did_not_come_are_none(gazetteer: Gazetteer) -> None:
    text = "Pas 50, pas 100 : 300 personnes hier à la manif de Saintes"
    (claim,) = read(text, PUBLISHED, gazetteer).claims

    assert [figure.low for figure in claim.figures] == [300]


@pytest.mark.parametrize(
    "text",
    [
        "Manif samedi 14h30 Saintes, gare (ils ont changé d'heure, avant c'était 10h)",
        "Manif samedi 14h30 à Saintes, gare, au départ c'était prévu à 10h",
        "Manif samedi 14h30 à Saintes, gare, l'ancien horaire c'était 10h",
        "Manif à Saintes samedi : 10h devient 14h30, gare",
        "Manif à Saintes samedi : oubliez 10h, c'est 14h30 gare",
        "Manif samedi 14h30 à Saintes, gare (et plus 10h)",
        "Manif samedi 14h30 à Saintes, gare (10h c'était trop tôt)",
        "Manif à Saintes samedi initialement à 10h, finalement 14h30 gare",
    ],
)
def test_an_hour_that_is_no_more(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Saintes", "2024-02-17", "14:30")}


@pytest.mark.parametrize(
    "text",
    [
        "Hier 300 manifestants à Saintes, demain c'est le tour de Cognac, 10h",
        "Hier Saintes 300 manifestants, vendredi Cognac 10h devant la mairie",
        "Après Saintes hier (300 manifestants), direction Cognac vendredi 10h",
    ],
)
def test_the_next_town_is_to_come(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Saintes", "2024-02-14", "-"),
        ("Cognac", "2024-02-16", "10:00"),
    }


def test_towns_asked_and_answered_one_by_one(gazetteer: Gazetteer) -> None:
    text = "Saintes ? demain, 18h. Cognac ? samedi, 10h. Manifs pour les retraites"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Saintes", "2024-02-16", "18:00"),
        ("Cognac", "2024-02-17", "10:00"),
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rdv dm 14h a saintes pr la manif, gare", {("Saintes", "2024-02-16", "14:00")}),
        ("jrentre de la manif de Saintes on était 600", {("Saintes", "2024-02-15", "-")}),
        ("tt a lheure a Saintes 60 pers a la manif", {("Saintes", "2024-02-15", "-")}),
    ],
)
def test_days_typed_in_haste(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        "Le film sur la manif de Saintes passe jeudi à 20h",
        "Expo sur les manifs de Saintes, vernissage samedi 18h",
        "En 68 on était 900 à Saintes",
    ],
)
def test_what_is_told_of_is_no_rally_to_come(text: str, gazetteer: Gazetteer) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "row", ["Morlaix : La Rabine au kiosque 15 h", "Morlaix : Les Halles au fond 15 h"]
)
def test_a_place_with_its_article_is_where_people_meet(row: str, gazetteer: Gazetteer) -> None:
    text = f"Manifs samedi :\nLannion : 10 h gare\n{row}\nQuimper : 14 h mairie"

    assert ("Morlaix", "2024-02-17", "15:00") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize("text", ["manif samedi Tarbes 14h Verdun", "Samedi : Tarbes 14h, Verdun"])
def test_verdun_behind_an_hour_is_a_square(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Tarbes", "2024-02-17", "14:00")}


def test_a_town_written_without_its_article(gazetteer: Gazetteer) -> None:
    said = said_in("Manif Grand Quevilly samedi 14h mairie", PUBLISHED, gazetteer)

    assert said == {("Le Grand-Quevilly", "2024-02-17", "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        "AG « Bloquons tout » samedi 14h au parc municipal à Saintes, prévoir une gourde",
        "AG Bloquons tout samedi 14h à Saintes, bourse du travail",
    ],
)
def test_an_assembly_has_its_movements_name(text: str, gazetteer: Gazetteer) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


def test_a_blockade_that_was_lifted_was_there(gazetteer: Gazetteer) -> None:
    text = "Barrage levé à Saintes, on se retrouve samedi 14h place Foch à Cognac, agris"

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Saintes", "None", "past"),
        ("Cognac", "2024-02-17", "planned"),
    }


def test_a_plus_leads_to_one_more_town(gazetteer: Gazetteer) -> None:
    text = "Manif samedi Saintes 14h gare + Cognac 10h30 mairie + Jonzac RIEN"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Saintes", "2024-02-17", "14:00"),
        ("Cognac", "2024-02-17", "10:30"),
    }


def test_an_island_behind_its_town_tells_which(gazetteer: Gazetteer) -> None:
    claims = read("Manif samedi Saint-Denis Réunion 9h", PUBLISHED, gazetteer).claims

    assert [claim.place and claim.place.code for claim in claims] == ["97411"]
