"""Rows of counts that only a tag or what stands behind calls rallies, and crowds typed shortly."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-14T20:30+01:00")  # a Thursday
TODAY, TOMORROW = "2024-03-14", "2024-03-15"
ROW = {"Auch": 700, "Mirande": 120, "Condom": 90}


def counted(text: str, gazetteer: Gazetteer) -> dict[str, int | None]:
    """Return the towns *text* claims, with the lower end of the crowd of each."""
    return {
        claim.place.name: figure.low
        for claim in read(text, PUBLISHED, gazetteer).claims
        for figure in claim.figures
        if claim.place
    }


def spans(text: str, gazetteer: Gazetteer) -> list[tuple[int | None, int | None]]:
    """Return both ends of the crowds *text* tells."""
    return [
        (one.low, one.high)
        for claim in read(text, PUBLISHED, gazetteer).claims
        for one in claim.figures
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Auch 700, Mirande 120, Condom 90 #retraites",
        "Auch 700, Mirande 120, Condom 90 #LoiTravail @UD_CGT32",
        "Auch 700 / Mirande 120 / Condom 90 #manif",
        "Auch 700, Mirande 120, Condom 90 #14mars",
        "Auch 700, Mirande 120, Condom 90 contre la réforme",
        "Auch 700, Mirande 120, Condom 90 dans la rue",
        "Auch 700, Mirande 120, Condom 90 : y a plus grand monde",
        "Auch 700 ✊ Mirande 120 ✊ Condom 90 ✊ manifs de ce matin",
        "Auch 700 Mirande 120 Condom 90 manifs de ce matin",
        "Auch 700, Mirande 120, Condom 90, les manifs d'hier",
        "700 (Auch), 120 (Mirande), 90 (Condom) : manifs de ce matin",
    ],
)
def test_what_stands_behind_a_row_tells_what_it_counts(gazetteer: Gazetteer, text: str) -> None:
    assert counted(text, gazetteer) == ROW


def test_a_tag_of_a_day_dates_the_row_before_it(gazetteer: Gazetteer) -> None:
    text = "Auch 700, Mirande 120, Condom 90 #12mars #BloquonsTout"
    said = {(town, "2024-03-12", "-") for town in ROW}
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        "Auch 700, Mirande 120, Condom 90 #foot",
        "Auch 700, Mirande 120, Condom 90 #emploi",
        "Auch 2, Mirande 1 #stop",
        "Auch 700, Mirande 120 places de parking",
        "700 (Auch), 120 (Mirande) : nos abonnés",
    ],
)
def test_not_every_tag_does(gazetteer: Gazetteer, text: str) -> None:
    assert counted(text, gazetteer) == {}


@pytest.mark.parametrize(
    ("number", "ends"),
    [
        ("6-7000 !", (6000, 7000)),
        ("6/7000 pers", (6000, 7000)),
        ("6 ou 7000", (6000, 7000)),
        ("300/400", (300, 400)),
        ("300/400 personnes", (300, 400)),
        ("3-400 personnes", (300, 400)),
    ],
)
def test_both_ends_of_what_is_typed_shortly_are_read(
    gazetteer: Gazetteer, number: str, ends: tuple[int, int]
) -> None:
    assert spans(f"manif à Auch hier, {number}", gazetteer) == [ends]


def test_two_who_count_are_no_span(gazetteer: Gazetteer) -> None:
    text = "manif à Auch hier, 300/900 (police/CGT)"
    assert set(spans(text, gazetteer)) == {(300, 300), (900, 900)}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Devant la préfecture d'Auch, les agriculteurs sont une trentaine", 30),
        ("Feu de palettes devant la préfecture d'Auch, les JA sont une trentaine", 30),
        ("Barrage filtrant devant la DDT à Auch, une centaine d'agriculteurs", 100),
        ("Blocage du lycée à Auch ce matin, une centaine d'élèves", 100),
        ("Occupation du rectorat à Auch, une vingtaine d'enseignants", 20),
        ("on est une quarantaine au dépôt de bus d'Auch, ça bloque", 40),
        ("Manif d'Auch : au pif 350", 350),
        ("+300 à la manif d'Auch ce matin", 300),
        ("30 pelés à la manif d'Auch ce matin", 30),
        ("merci aux 300 d'Auch ce matin, à la manif", 300),
    ],
)
def test_crowds_in_posts_are_counted(gazetteer: Gazetteer, text: str, number: int) -> None:
    assert counted(text, gazetteer) == {"Auch": number}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ça te dit la manif d'Auch demain 10h ?", {("Auch", TOMORROW, "10:00")}),
        ("Y'aura qui demain à la manif d'Auch ?", {("Auch", TOMORROW, "-")}),
        ("Ma première manif demain à Auch, conseils ?", {("Auch", TOMORROW, "-")}),
        (
            "Qu'il pleuve ou qu'il vente, demain 10h à Auch, manif",
            {("Auch", TOMORROW, "10:00")},
        ),
        (
            "Manif demain : Nous Toutes Auch 14h cathédrale, Condom 10h30 halle",
            {("Auch", TOMORROW, "14:00"), ("Condom", TOMORROW, "10:30")},
        ),
        ("Manif demain avec Attac Auch 14h mairie", {("Auch", TOMORROW, "14:00")}),
        ("Je sais pas si y a une manif à Auch demain", set()),
        ("Ça te dit une manif à Auch un jour ?", set()),
        ("demain je cours à Auch, départ 10h place Foch !", set()),
        ("Auch demain 10h : code de la route, priez pour moi", set()),
        ("Recensement citoyen à Auch : rdv mairie demain 10h", set()),
        ("Auch : la rue de la gare fermée demain dès 10h pour travaux", set()),
        (
            "Auch : rue de la gare fermée demain dès 10h pour la manif",
            {("Auch", TOMORROW, "10:00")},
        ),
    ],
)
def test_other_turns_of_posts(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    got = said_in(text, PUBLISHED, gazetteer)
    assert {one[:2] for one in got} == {one[:2] for one in said}


@pytest.mark.parametrize("head", ["Manifestations de mardi", "Affluence des cortèges de mardi :"])
@pytest.mark.parametrize("mark", ["", "- ", "• "])
def test_a_line_of_a_number_and_its_town(gazetteer: Gazetteer, head: str, mark: str) -> None:
    rows = ("100 à Auch", "200 au Mans", "environ 300 à La Rochelle", "Dole : 80")

    text = "\n".join((head, *(f"{mark}{row}" for row in rows)))

    assert counted(text, gazetteer) == {"Auch": 100, "Le Mans": 200, "La Rochelle": 300, "Dole": 80}


def test_a_number_of_a_rally_to_come_is_no_crowd(gazetteer: Gazetteer) -> None:
    assert not counted("Manifestations de samedi prochain\n- 100 à Auch", gazetteer)


def test_who_counted_in_the_first_row_counted_there_alone(gazetteer: Gazetteer) -> None:
    told = "Auch. 90 manifestants mardi, selon la police.\nDole. 120 personnes ont défilé lundi."

    said = {
        (claim.place.name, figure.said_by and figure.said_by.value)
        for claim in read(told, PUBLISHED, gazetteer).claims
        for figure in claim.figures
        if claim.place
    }

    assert said == {("Auch", "police"), ("Dole", None)}


@pytest.mark.parametrize(
    "row",
    [
        "Chaumont : 880 ; Aurillac : 3 200 ; Tulle : 2 400 ; Pau : 730.",
        "Chaumont : 1 880 / Aurillac : 3 200 / Tulle : 2 400 / La Rochelle : 1 730.",
        "Chaumont > 880 ; Aurillac > 3 200 ; Tulle > 2 400.",
        "Chaumont environ 880, Aurillac environ 3 200, Tulle environ 2 400.",
        "Chaumont 880 | Aurillac 3 200 | Tulle 2 400",
    ],
)
def test_thousands_in_a_row_are_numbers_of_one_word(row: str, gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2021-05-09T11:30+02:00")  # a Sunday

    claims = read(f"Mobilisation de mardi. {row}", published, gazetteer).claims

    assert {str(claim.date) for claim in claims} == {"2021-05-04"}
    assert all(len(claim.figures) == 1 for claim in claims)


@pytest.mark.parametrize(
    "crowd",
    [
        "quelques milliers",
        "plusieurs centaines de personnes",
        "foule",
        "peu de monde",
        "un monde fou",
        "une marée humaine",
    ],
)
@pytest.mark.parametrize(
    ("row", "tail"),
    [
        ("Manif pour l'hôpital mardi : 1 300 à Guingamp et {} à Tulle", "."),
        ("Mardi, mobilisation pour l'hôpital. 1 300 à Guingamp ; {} à Tulle", " !"),
        ("Mardi, mobilisation pour l'hôpital : {} à Tulle, 1 300 à Guingamp", ""),
    ],
)
def test_a_crowd_nobody_counted_came_as_those_beside_it(
    crowd: str, row: str, tail: str, gazetteer: Gazetteer
) -> None:
    published = dt.datetime.fromisoformat("2023-03-09T19:00+01:00")  # a Thursday

    assert status_in(row.format(crowd) + tail, published, gazetteer) == {
        ("Guingamp", "2023-03-07", "past"),
        ("Tulle", "2023-03-07", "past"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Manif mardi 14 : on attend 1 300 personnes à Guingamp et des milliers à Tulle.",
        "Manif mardi 14. Soyons 1 300 à Guingamp, une foule à Tulle !",
    ],
)
def test_a_crowd_one_waits_for_did_not_come(text: str, gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2023-03-09T19:00+01:00")

    assert all(told == "planned" for _, _, told in status_in(text, published, gazetteer))


@pytest.mark.parametrize(
    "row",
    [
        "1 300 manifestants à Guingamp mardi, 200 à Tulle où rien n'était prévu.",
        "1 300 manifestants mardi à Guingamp et 200 à Tulle, où aucun appel n'était lancé.",
        "À Guingamp, le cortège a réuni 1 300 personnes mardi. Celui de Tulle, l'après-midi, 200.",
        "Guingamp, mardi : 1 300 manifestants. Celle de Tulle, le soir, à peine 200.",
    ],
)
def test_what_stands_beside_a_count_leaves_it_to_its_town(row: str, gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2023-03-09T19:00+01:00")

    assert counted_in(row, published, gazetteer) == {
        ("Guingamp", 1300, "-"),
        ("Tulle", 200, "-"),
    }


def test_what_was_dispersed_is_past(gazetteer: Gazetteer) -> None:
    text = "Manifs de samedi. Guingamp : 900. Tulle : manifestation non déclarée, dispersée à 16 h."
    published = dt.datetime.fromisoformat("2023-03-12T10:00+01:00")

    assert status_in(text, published, gazetteer) == {
        ("Guingamp", "2023-03-11", "past"),
        ("Tulle", "2023-03-11", "past"),
    }


@pytest.mark.parametrize(
    "scene",
    [
        "une délégation reçue en préfecture",
        "cortège dans le calme",
        "minute de silence devant l'hôpital",
        "des tensions avec la police en fin de parcours",
        "beaucoup de lycéens dans les rangs",
        "la manifestation a été dispersée",
    ],
)
@pytest.mark.parametrize("count", ["900", "environ 900", "900 personnes"])
@pytest.mark.parametrize("between", [". ", "\n", " ; "])
def test_a_scene_among_rows_of_counts_was_a_rally(
    scene: str, count: str, between: str, gazetteer: Gazetteer
) -> None:
    rows = between.join((f"Guingamp : {count}", f"Tulle : {scene}", "Ussel : 1 300"))
    published = dt.datetime.fromisoformat("2023-03-09T10:00+01:00")

    assert counted_in(f"Manifs de mardi pour l'hôpital.\n{rows}", published, gazetteer) == {
        ("Guingamp", 900, "-"),
        ("Ussel", 1300, "-"),
    }
    assert status_in(f"Manifs de mardi pour l'hôpital.\n{rows}", published, gazetteer) == {
        (town, "2023-03-07", "past") for town in ("Guingamp", "Tulle", "Ussel")
    }


def test_a_row_that_calls_is_no_scene(gazetteer: Gazetteer) -> None:
    text = (
        "Manifs pour l'hôpital. Mardi, Guingamp : 900 personnes. Tulle : rassemblement prévu samedi"
    )
    published = dt.datetime.fromisoformat("2023-03-09T10:00+01:00")

    assert ("Tulle", "2023-03-11", "planned") in status_in(text, published, gazetteer)


@pytest.mark.parametrize(
    "moved",
    [
        "stable à 420",
        "stable (420)",
        "en hausse à 420",
        "en baisse, 420",
        "record avec 420",
        "passe de 900 à 420",
        "plafonne à 420",
        "atteint 420",
        "dépasse les 420",
        "double presque (420)",
        "à peine 420",
        "420 seulement",
    ],
)
@pytest.mark.parametrize("head", ["Manifs mardi : ", "Mardi, manifestations pour l'hôpital. "])
def test_a_row_of_how_crowds_moved_is_one_of_counts(
    moved: str, head: str, gazetteer: Gazetteer
) -> None:
    text = f"{head}Guingamp 1 300, Tulle {moved}, Ussel 60."
    published = dt.datetime.fromisoformat("2023-03-09T10:00+01:00")

    assert counted_in(text, published, gazetteer) == {
        ("Guingamp", 1300, "-"),
        ("Tulle", 420, "-"),
        ("Ussel", 60, "-"),
    }
    assert {day for _, day, _ in status_in(text, published, gazetteer)} == {"2023-03-07"}


@pytest.mark.parametrize(
    "report",
    [
        "Quelque 900 personnes à Guingamp, à Tulle, on a compté 420 manifestants.",
        "À peine 900 à Guingamp et à Tulle, 420 personnes se sont retrouvées devant la mairie.",
        "900 personnes ont défilé à Guingamp, Tulle a réuni 420 manifestants.",
        "900 autres ont marché à Guingamp, Tulle : 420.",
        "À Guingamp, 900 personnes ont répondu à l'appel et Tulle a vu défiler 420 personnes.",
        "On en comptait 900 à Guingamp et Tulle, 420 manifestants.",
        "900 à Guingamp. De son côté, Tulle a rassemblé 420 personnes.",
    ],
)
def test_the_next_towns_clause_keeps_its_count(report: str, gazetteer: Gazetteer) -> None:
    text = f"Retour sur la mobilisation de mardi pour l'hôpital. {report}"
    published = dt.datetime.fromisoformat("2023-03-09T10:00+01:00")

    assert counted_in(text, published, gazetteer) == {
        ("Guingamp", 900, "-"),
        ("Tulle", 420, "-"),
    }
