"""What articles tell in passing: where it was decided, who is in a clause, what comes next."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-04-12T10:00+02:00")  # a Wednesday
TUESDAY, FRIDAY, SATURDAY = "2023-04-11", "2023-04-14", "2023-04-15"


def _counted(text: str, gazetteer: Gazetteer) -> list[tuple[str, int | None, str | None]]:
    return [
        (claim.place.name, figure.low, figure.said_by and figure.said_by.value)
        for claim in read(text, PUBLISHED, gazetteer).claims
        if claim.place
        for figure in claim.figures
    ]


@pytest.mark.parametrize(
    "decided",
    [
        "Réunis mardi matin à la bourse du travail, ils ont décidé d'un départ",
        "Réunie lundi en assemblée générale, l'intersyndicale a fixé le départ",
        "En conférence de presse mardi, ils ont annoncé un départ",
        "Lors d'une réunion mardi soir, ils ont choisi un départ",
        "Consultés lundi, les adhérents ont voté pour un départ",
    ],
)
def test_the_day_of_a_decision_is_no_rallys(decided: str, gazetteer: Gazetteer) -> None:
    text = f"Les syndicats préparent la manifestation de vendredi. {decided} à 14 h, à Gap."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", FRIDAY, "14:00")}


@pytest.mark.parametrize(
    "clause",
    [
        "où la CGT est majoritaire",
        "où un policier avait été tué en mars",
        "où le préfet était attendu",
        "dont le maire soutient les syndicats",
    ],
)
def test_who_a_clause_names_counts_nobody(clause: str, gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, 900 personnes ont manifesté à Gap contre la réforme des retraites. "
        f"À Dole, {clause}, 400 personnes ont défilé."
    )
    assert _counted(text, gazetteer) == [("Gap", 900, None), ("Dole", 400, None)]


def test_who_a_clause_says_counted_counts(gazetteer: Gazetteer) -> None:
    text = "Mardi, à Gap, où la police avait compté large, 900 personnes ont manifesté."
    assert [said[:2] for said in _counted(text, gazetteer)] == [("Gap", 900)]


@pytest.mark.parametrize(
    "there",
    [
        "Rien n'est organisé à Dole ce jour-là : le collectif y défilera samedi, à 11 h.",
        "Pas de manifestation à Dole vendredi : elle aura lieu samedi, à 11 h.",
    ],
)
def test_none_that_day_but_the_next(there: str, gazetteer: Gazetteer) -> None:
    text = f"La CGT appelle à manifester vendredi à Gap, à 15 h, contre la réforme. {there}"
    said = said_in(text, PUBLISHED, gazetteer)
    assert said == {("Gap", FRIDAY, "15:00"), ("Dole", SATURDAY, "11:00")}


@pytest.mark.parametrize(
    "other",
    [
        "Une autre marche est envisagée à Dole, sans date arrêtée.",
        "Une marche est en préparation à Dole.",
    ],
)
def test_what_is_prepared_is_to_come(other: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 900 personnes ont manifesté à Gap contre la réforme des retraites. {other}"
    said = status_in(text, PUBLISHED, gazetteer)
    assert said == {("Gap", TUESDAY, "past"), ("Dole", "None", "planned")}


def test_those_of_another_time_are_not_awaited(gazetteer: Gazetteer) -> None:
    text = (
        "La CGT appelle à manifester vendredi à Gap, à 15 h, contre la réforme. « On espère "
        "retrouver les 900 manifestants d'avant le Covid », dit la secrétaire."
    )
    assert not _counted(text, gazetteer)


def test_a_second_day_behind_then(gazetteer: Gazetteer) -> None:
    text = (
        "Les opposants ont manifesté mardi à Gap. L'intersyndicale leur donne rendez-vous vendredi "
        "à 18 h pour un concert de casseroles, puis le 19 avril pour une manifestation."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", TUESDAY, "-"),
        ("Gap", FRIDAY, "18:00"),
        ("Gap", "2023-04-19", "-"),
    }


def test_places_with_their_towns_before_a_day_share_its_hour(gazetteer: Gazetteer) -> None:
    text = (
        "Place Foch à Gap, parvis de la gare à Dole : mardi, à 14 h, des centaines de personnes se "
        "sont rassemblées contre la réforme."
    )
    said = said_in(text, PUBLISHED, gazetteer)
    assert said == {("Gap", TUESDAY, "14:00"), ("Dole", TUESDAY, "14:00")}


def test_a_count_made_by_a_firm_is_its_own(gazetteer: Gazetteer) -> None:
    text = (
        "Les opposants ont manifesté mardi à Gap. Un comptage effectué par le cabinet Occurrence "
        "pour des médias avance 900 manifestants."
    )
    assert _counted(text, gazetteer) == [("Gap", 900, "independent")]


def test_what_is_forbidden_and_then_put_off_is_put_off(gazetteer: Gazetteer) -> None:
    text = "La marche de vendredi à Gap, interdite par la préfecture, a été reportée."
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", FRIDAY, "postponed")}


@pytest.mark.parametrize(
    "opening",
    [
        "Le reflux ? Pas à Gap. Ils étaient 900 mardi, selon la police.",
        (
            "Le mouvement faiblit, mais pas à Gap. Il y avait encore 900 personnes mardi, dit la "
            "police."
        ),
        "La fatigue se fait sentir, sauf à Gap. Ils étaient 900 mardi, selon la police.",
    ],
)
def test_not_here_says_they_are_there(opening: str, gazetteer: Gazetteer) -> None:
    assert _counted(f"Retraites. {opening}", gazetteer) == [("Gap", 900, "police")]


@pytest.mark.parametrize("went", ["pris la route de Gap", "gagné Gap", "rejoint Gap"])
def test_where_people_went_to_march(went: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Les opposants de Dole ne décolèrent pas. 900 personnes avaient {went} le 7 mars pour "
        "manifester devant la préfecture. Prochain rassemblement vendredi à 18 h, à Dole."
    )
    said = said_in(text, PUBLISHED, gazetteer)
    assert said == {("Gap", "2023-03-07", "-"), ("Dole", FRIDAY, "18:00")}


@pytest.mark.parametrize("act", ["filtrage du péage", "occupation du rond-point"])
def test_a_blockade_by_another_name(act: str, gazetteer: Gazetteer) -> None:
    text = (
        "Agriculteurs : les actions prévues vendredi. Gap : rassemblement à 9 h, mairie. "
        f"Dole : {act} à partir de 10 h. Lure : rien de prévu."
    )
    said = said_in(text, PUBLISHED, gazetteer)
    assert said == {("Gap", FRIDAY, "09:00"), ("Dole", FRIDAY, "10:00")}


@pytest.mark.parametrize(
    "less",
    ["s'est limitée à un tractage", "a pris la forme d'une grève", "n'a pas pris"],
)
def test_a_movement_without_a_rally(less: str, gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, 900 personnes ont manifesté à Gap contre la réforme des retraites. "
        f"À Dole, la mobilisation {less}."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-")}


@pytest.mark.parametrize("town", ["Privas", "Sens", "Limoges"])
@pytest.mark.parametrize(
    "stand",
    ["ne lâche rien", "fait de la résistance", "reste mobilisée", "vent debout"],
)
def test_a_town_that_is_a_word_too_stands_up(town: str, stand: str, gazetteer: Gazetteer) -> None:
    text = f"{town} {stand}. 900 personnes ont défilé mardi contre la réforme."
    assert _counted(text, gazetteer) == [(town, 900, None)]


@pytest.mark.parametrize(
    "before",
    [
        "Dole avait pris de l'avance en défilant le 7 mars.",
        "Dole avait donné le coup d'envoi le 7 mars.",
    ],
)
def test_a_town_that_was_first(before: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 900 personnes ont manifesté à Gap contre la réforme des retraites. {before}"
    said = said_in(text, PUBLISHED, gazetteer)
    assert said == {("Gap", TUESDAY, "-"), ("Dole", "2023-03-07", "-")}


@pytest.mark.parametrize(
    "beside",
    [
        "Le soir, 2 000 personnes ont suivi le match des Bleus place Foch.",
        "Le même jour, 300 personnes participaient au vide-greniers.",
    ],
)
def test_who_looks_on_or_sells_is_no_crowd(beside: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 900 personnes ont manifesté à Gap contre la réforme des retraites. {beside}"
    assert _counted(text, gazetteer) == [("Gap", 900, None)]


def test_what_a_marcher_promises_is_not_when_they_marched(gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, 900 personnes ont manifesté à Gap contre la réforme des retraites. « Samedi "
        "prochain, on sera encore plus », promettait une infirmière à Dole, où 400 personnes "
        "défilaient."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-"), ("Dole", TUESDAY, "-")}


def test_a_word_that_marches_for_a_reason_is_a_town(gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, 900 personnes ont manifesté à Gap contre la réforme des retraites. Tulle, en "
        "raison de la braderie, se mobilisera vendredi, à 10 h."
    )
    assert ("Tulle", FRIDAY, "10:00") in said_in(text, PUBLISHED, gazetteer)


def test_a_second_march_sets_out_from_a_town(gazetteer: Gazetteer) -> None:
    text = (
        "La manifestation de Gap aura lieu vendredi, à 15 h. Samedi, une autre manifestation "
        "partira à 10 heures de Dole, dans le Jura."
    )
    assert ("Dole", SATURDAY, "10:00") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "last",
    [
        "La dernière manifestation, à Dole, en avait réuni 400 le 7 mars.",
        "La précédente, à Dole, avait rassemblé 400 personnes le 7 mars.",
    ],
)
def test_the_last_one_was_elsewhere(last: str, gazetteer: Gazetteer) -> None:
    text = f"Les buralistes manifesteront vendredi à Gap, à 15 h. {last}"
    said = said_in(text, PUBLISHED, gazetteer)
    assert said == {("Gap", FRIDAY, "15:00"), ("Dole", "2023-03-07", "-")}
    assert _counted(text, gazetteer) == [("Dole", 400, None)]


@pytest.mark.parametrize(
    "leaflets",
    [
        "une cinquantaine de militants ont distribué des tracts devant la gare",
        "vingt syndicalistes tractaient devant l'usine",
    ],
)
def test_leaflets_are_no_rally(leaflets: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 900 personnes ont manifesté à Gap contre la réforme. À Dole, {leaflets}."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", TUESDAY, "-")}


@pytest.mark.parametrize(
    "moved",
    [
        "rendez-vous était d'abord donné à 10 h ; c'est finalement à 11 h que le cortège partira",
        "la manifestation devait partir à 10 h ; elle s'élancera finalement à 11 h",
        "le rassemblement, prévu initialement à 10 h, débutera à 11 h",
    ],
)
def test_the_hour_it_is_in_the_end(moved: str, gazetteer: Gazetteer) -> None:
    text = f"La CGT appelle à manifester vendredi à Gap, à 15 h. À Dole, {moved}."
    assert ("Dole", FRIDAY, "11:00") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "La préfecture a refusé mardi le rassemblement prévu vendredi à Gap.",
        "Le préfet a refusé, pour raisons sanitaires, la manifestation prévue vendredi à Gap.",
        "La demande de manifestation pour vendredi à Gap a été rejetée par la préfecture.",
        "La préfecture s'oppose à la tenue de la manifestation prévue vendredi à Gap.",
        "Le rassemblement prévu vendredi à Gap n'a pas obtenu le feu vert de la préfecture.",
    ],
)
def test_what_is_refused_is_forbidden(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", FRIDAY, "forbidden")}


def test_whose_station_it_is_tells_the_town(gazetteer: Gazetteer) -> None:
    text = (
        "Un rassemblement est annoncé vendredi, à 15 h, à Gap. Mardi déjà, 80 usagers de Dole "
        "avaient manifesté devant leur gare."
    )
    said = said_in(text, PUBLISHED, gazetteer)
    assert said == {("Gap", FRIDAY, "15:00"), ("Dole", TUESDAY, "-")}


def test_a_swimsuit_is_no_town(gazetteer: Gazetteer) -> None:
    text = (
        "Vichy : une marche en maillot de bain\nMardi, 280 personnes ont défilé pour sauver leur "
        "piscine."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Vichy", TUESDAY, "-")}
