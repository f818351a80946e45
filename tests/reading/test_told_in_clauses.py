"""What the press tells of a rally in a clause, by a number of the paper's own or by a ruling."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in, towns_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

WEDNESDAY = dt.datetime.fromisoformat("2025-10-08T18:00+02:00")
SUNDAY = dt.datetime.fromisoformat("2025-10-05T08:00+02:00")
GAP = ("Gap", "2025-10-04", "-")


def _figures(
    text: str, published: dt.datetime, gazetteer: Gazetteer
) -> set[tuple[str, str, int, str]]:
    return {
        (claim.place.name, str(claim.date), one.low, one.said_by.value if one.said_by else "-")
        for claim in read(text, published, gazetteer).claims
        if claim.place
        for one in claim.figures
    }


@pytest.mark.parametrize(
    "before",
    [
        "Une délégation sera reçue mercredi 15 à Dole",
        "Le procès s'ouvrira mercredi 15 devant le tribunal correctionnel de Dole",
        "Le conseil d'administration se réunira mercredi 15 à l'ARS, à Dole",
        "Le ministre se rendra mercredi 15 à Dole",
    ],
)
@pytest.mark.parametrize(
    "clause",
    [
        "où un rassemblement est prévu à 14 h",
        "où une manifestation de soutien est annoncée à 14 h",
        "où les syndicats appellent à un rassemblement à 14 h",
    ],
)
def test_a_rally_where_something_else_is_to_be(
    gazetteer: Gazetteer, before: str, clause: str
) -> None:
    text = f"Samedi, 500 personnes ont marché à Gap. {before}, {clause}."
    assert said_in(text, SUNDAY, gazetteer) == {GAP, ("Dole", "2025-10-15", "14:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Samedi, 500 personnes ont marché à Gap. Une délégation sera reçue mercredi à Dole.",
        (
            "Samedi, 500 personnes ont marché à Gap. Le ministre se rendra mercredi à Dole, où une "
            "réunion est prévue à 14 h."
        ),
    ],
)
def test_no_rally_where_nothing_else_is_told(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, SUNDAY, gazetteer) == {GAP}


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        (
            (
                "À Dole, où la manifestation avait lieu à 17 h, les gendarmes ont recensé 260 "
                "participants."
            ),
            (260, "police"),
        ),
        (
            "À Dole, où le cortège s'est élancé à 17 h, la CGT revendique 260 marcheurs.",
            (260, "organisers"),
        ),
        ("À Dole, parti de la gare à 17 h, le cortège comptait 260 personnes.", (260, "-")),
    ],
)
def test_the_hour_of_what_was_counted(
    gazetteer: Gazetteer, sentence: str, figure: tuple[int, str]
) -> None:
    text = f"À Gap, 500 personnes ont défilé samedi. {sentence}"
    assert said_in(text, SUNDAY, gazetteer) == {GAP, ("Dole", "2025-10-04", "17:00")}
    assert ("Dole", "2025-10-04", *figure) in _figures(text, SUNDAY, gazetteer)


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "À Dole, on n'attendait pas autant de monde : 80 personnes ont défilé.",
            {("Dole", 80, "-")},
        ),
        ("Dans le département, 80 personnes se sont réunies à Dole.", {("Dole", 80, "-")}),
        ("Dans le département, 80 personnes ont défilé, dont 30 à Dole.", {("Dole", 30, "-")}),
        ("À Dole, la police a arrêté son compteur à 2 900.", {("Dole", 2900, "police")}),
        ("À Dole, la police, elle, a bloqué son compteur à 2 900.", {("Dole", 2900, "police")}),
        (
            "Ils étaient 80 à Dole et 40 à Gray, où les agents avaient débrayé une heure.",
            {("Dole", 80, "-"), ("Gray", 40, "-")},
        ),
        ("À Dole, les JA avaient promis 600 tracteurs ; 400 sont venus.", set()),
    ],
)
def test_crowds_told_beside_another(
    gazetteer: Gazetteer, sentence: str, figures: set[tuple[str, int, str]]
) -> None:
    text = f"À Gap, 500 personnes ont défilé samedi. {sentence}"
    want = {(town, "2025-10-04", *rest) for town, *rest in figures}
    assert _figures(text, SUNDAY, gazetteer) == want | {("Gap", "2025-10-04", 500, "-")}


@pytest.mark.parametrize(
    "who", ["Le GAGL 45", "L'AVA 60", "Greenpeace 44", "Stop Pesticides 63", "L'UNEF 86"]
)
def test_the_number_of_a_branch_is_no_crowd(gazetteer: Gazetteer, who: str) -> None:
    small = who[0].lower() + who[1:] if who.startswith("L") else who
    text = f"{who} attend 400 personnes samedi à Dole pour la marche."
    assert {one[2] for one in _figures(text, WEDNESDAY, gazetteer)} == {400}
    text = f"200 personnes selon la police et 400 selon {small} ont manifesté mardi à Dole."
    assert _figures(text, WEDNESDAY, gazetteer) == {
        ("Dole", "2025-10-07", 200, "police"),
        ("Dole", "2025-10-07", 400, "organisers"),
    }
    text = f"Organisée par {small}, la marche a réuni 400 personnes mardi à Dole."
    assert {one[2] for one in _figures(text, WEDNESDAY, gazetteer)} == {400}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("La police a compté 50 manifestants mardi à Dole, la CGT 120.", 120),
        ("Mardi à Dole, 80 attendaient devant la mairie contre la loi.", 80),
    ],
)
def test_a_crowd_as_small_as_a_departments_number(
    gazetteer: Gazetteer, text: str, figure: int
) -> None:
    assert figure in {one[2] for one in _figures(text, WEDNESDAY, gazetteer)}


@pytest.mark.parametrize("number", ["IX", "23", "XXIII des gilets jaunes"])
@pytest.mark.parametrize(
    ("rest", "day", "hour"),
    [
        ("aura lieu à Bourges", "None", "-"),
        ("est prévu à Bourges samedi prochain", "2025-10-11", "-"),
        ("aura pour cadre Bourges, samedi prochain à 14 h", "2025-10-11", "14:00"),
        ("s'est déroulé dans le calme samedi à Bourges", "2025-10-04", "-"),
    ],
)
def test_an_act_of_a_movement_is_a_rally(
    gazetteer: Gazetteer, number: str, rest: str, day: str, hour: str
) -> None:
    text = f"Samedi, 700 gilets jaunes ont défilé à Gap. L'acte {number} {rest}."
    assert said_in(text, SUNDAY, gazetteer) == {GAP, ("Bourges", day, hour)}


@pytest.mark.parametrize("act", ["Acte IX", "Acte VI", "Acte 9"])
def test_an_act_counts_nobody(gazetteer: Gazetteer, act: str) -> None:
    text = f"{act} : 1 200 gilets jaunes dans les rues de Bourges samedi."
    assert _figures(text, SUNDAY, gazetteer) == {("Bourges", "2025-10-04", 1200, "-")}


@pytest.mark.parametrize(
    "title",
    ["1 100 manifestants à Gap", "Social : 1 100 selon la police, 2 500 selon la CGT à Gap"],
)
@pytest.mark.parametrize(
    "body",
    [
        "Nouvelle journée de mobilisation samedi contre l'austérité.",
        "Troisième journée d'action de la rentrée, samedi, dans le département.",
    ],
)
def test_the_day_of_action_below_a_count_is_over(
    gazetteer: Gazetteer, title: str, body: str
) -> None:
    assert said_in(f"{title}\n{body}", SUNDAY, gazetteer) == {GAP}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        (
            (
                "Le juge des référés a estimé que l'interdiction de manifester samedi à Dole était "
                "disproportionnée."
            ),
            "planned",
        ),
        ("La marche de samedi à Dole, interdite lundi, est finalement autorisée.", "planned"),
        (
            (
                "La marche prévue samedi à Dole se tiendra finalement, après l'annulation de "
                "l'arrêté par le tribunal."
            ),
            "planned",
        ),
        (
            (
                "À Dole, la manifestation de samedi est interdite dans le centre-ville ; elle "
                "partira de la gare."
            ),
            "planned",
        ),
        (
            "Malgré l'interdiction, le collectif maintient son appel à manifester samedi à Dole.",
            "forbidden",
        ),
        ("Le préfet a interdit la manifestation de samedi à Dole.", "forbidden"),
    ],
)
def test_what_is_ruled_of_a_rally(gazetteer: Gazetteer, sentence: str, status: str) -> None:
    assert status_in(sentence, WEDNESDAY, gazetteer) == {("Dole", "2025-10-11", status)}


def test_the_day_on_which_it_was_ruled_is_no_rallys(gazetteer: Gazetteer) -> None:
    text = "Samedi, le préfet a interdit un rassemblement d'ultradroite à Dole."
    assert status_in(text, SUNDAY, gazetteer) == {("Dole", "None", "forbidden")}
    text = "Vendredi, le préfet a interdit la marche prévue samedi 11 à Dole."
    assert status_in(text, SUNDAY, gazetteer) == {("Dole", "2025-10-11", "forbidden")}


def test_what_could_not_be_held_is_called_off(gazetteer: Gazetteer) -> None:
    text = (
        "À Gap, ils étaient 600 samedi contre la loi. À Dole, le rassemblement n'a pas pu avoir "
        "lieu."
    )
    assert towns_in(text, SUNDAY, gazetteer) == ["Gap past", "Dole cancelled"]
    text = "À Dole, rien samedi, mais une marche est programmée le 11 octobre à 14 h."
    assert said_in(text, SUNDAY, gazetteer) == {("Dole", "2025-10-11", "14:00")}


def test_people_who_march_on_against_a_ruling(gazetteer: Gazetteer) -> None:
    text = (
        "La marche prévue samedi à 15 h à Dole est restée interdite. Malgré cet arrêté, 400 "
        "personnes se sont rassemblées, selon la police."
    )
    assert towns_in(text, SUNDAY, gazetteer) == ["Dole past"]
    assert _figures(text, SUNDAY, gazetteer) == {("Dole", "2025-10-04", 400, "police")}


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        (
            "La marche prévue vendredi soir à Dole a été reportée au 10 octobre.",
            {("2025-10-03", "postponed"), ("2025-10-10", "planned")},
        ),
        ("La marche prévue samedi à Dole a été annulée.", {("2025-10-04", "cancelled")}),
        (
            "La marche qui devait partir vendredi de la gare de Dole a été annulée.",
            {("2025-10-03", "cancelled")},
        ),
        ("La marche prévue samedi à Dole est annulée.", {("2025-10-11", "cancelled")}),
        ("La marche prévue jeudi à Dole a été annulée.", {("2025-10-09", "cancelled")}),
    ],
)
def test_what_was_called_off_yesterday(
    gazetteer: Gazetteer, sentence: str, days: set[tuple[str, str]]
) -> None:
    assert status_in(sentence, SUNDAY, gazetteer) == {("Dole", *one) for one in days}


@pytest.mark.parametrize(
    ("compared", "day"),
    [
        ("le jeudi précédent (3 000)", "2025-10-02"),
        ("le 2 (3 000)", "2025-10-02"),
        ("jeudi dernier (3 000)", "2025-10-02"),
    ],
)
def test_a_number_behind_the_day_it_is_compared_with(
    gazetteer: Gazetteer, compared: str, day: str
) -> None:
    text = f"Samedi, à Gap, ils étaient 1 500, deux fois moins que {compared}."
    assert _figures(text, SUNDAY, gazetteer) == {
        ("Gap", "2025-10-04", 1500, "-"),
        ("Gap", day, 3000, "-"),
    }


LIVE = (
    "10 h. Premiers rassemblements à Gap, devant la gare.\n"
    "11 h 30. Le cortège s'élance.\n14 h. À Dole, 450 personnes défilent."
)


@pytest.mark.parametrize(
    "head", ["Le film de la journée en direct", "EN DIRECT. Revivez la journée d'action"]
)
def test_a_live_report_retold_the_next_morning(gazetteer: Gazetteer, head: str) -> None:
    morning = dt.datetime.fromisoformat("2025-10-08T06:00+02:00")
    found = {
        (claim.place.name, str(claim.date), claim.status.value)
        for claim in read(f"{head}\n{LIVE}", morning, gazetteer).claims
        if claim.place
    }
    assert found == {("Gap", "2025-10-07", "past"), ("Dole", "2025-10-07", "past")}
    evening = morning.replace(hour=20)
    days = {claim.date for claim in read(f"{head}\n{LIVE}", evening, gazetteer).claims}
    assert days == {dt.date(2025, 10, 8)}


@pytest.mark.parametrize(
    ("where", "town"),
    [
        ("devant l'hôpital lensois", "Lens"),
        ("devant l'entrée du site béthunois", "Béthune"),
        ("aux portes de l'usine dieppoise", "Dieppe"),
        ("devant la mairie toulousaine", "Toulouse"),
    ],
)
def test_a_building_named_after_its_town(gazetteer: Gazetteer, where: str, town: str) -> None:
    text = f"Un rassemblement est prévu samedi à 10 h 30 {where}."
    assert said_in(text, WEDNESDAY, gazetteer) == {(town, "2025-10-11", "10:30")}
    text = f"Mardi, 400 salariés ont défilé à Gap. {text}"
    assert (town, "2025-10-11", "10:30") in said_in(text, WEDNESDAY, gazetteer)


def test_who_counts_beside_a_declared_number(gazetteer: Gazetteer) -> None:
    text = (
        "LGV : entre 2 800 et 6 000 opposants à Gap\nLa manifestation, déclarée pour 3 000 "
        "personnes, a rassemblé samedi 2 800 participants selon la préfecture, 6 000 selon LGV "
        "Non Merci."
    )
    assert ("Gap", "2025-10-04", 6000, "organisers") in _figures(text, SUNDAY, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "80 salariés de l'usine de Dole ont débrayé mardi.",
        "Une centaine d'agents ont débrayé mardi à Dole pour les salaires.",
    ],
)
def test_a_walkout_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert not read(text, WEDNESDAY, gazetteer).claims


def test_a_walkout_before_the_gates_is_one(gazetteer: Gazetteer) -> None:
    text = (
        "80 salariés de l'usine de Dole ont débrayé mardi et se sont rassemblés devant la mairie."
    )
    assert said_in(text, WEDNESDAY, gazetteer) == {("Dole", "2025-10-07", "-")}


@pytest.mark.parametrize(
    "call",
    [
        "Samedi 11 octobre, une manifestation partira à 14 h de la gare de Dole.",
        "Une marche est prévue samedi 11 octobre, à 14 h, au départ de la gare de Dole.",
        "Samedi 11 octobre, la marche des fiertés s'élancera à 14 h de la mairie de Dole.",
    ],
)
def test_a_rally_sets_out_from_a_station_of_its_town(gazetteer: Gazetteer, call: str) -> None:
    text = f"À Gap, 350 personnes ont défilé samedi. {call}"
    assert said_in(text, SUNDAY, gazetteer) == {GAP, ("Dole", "2025-10-11", "14:00")}


@pytest.mark.parametrize(
    "ride",
    [
        "Un car partira samedi 11 octobre à 8 h de la gare de Dole pour la manifestation de Gap.",
        "Départ en covoiturage à 8 h de la gare de Dole.",
    ],
)
def test_a_ride_does_not(gazetteer: Gazetteer, ride: str) -> None:
    text = f"Une manifestation aura lieu samedi 11 octobre à 14 h à Gap. {ride}"
    assert said_in(text, SUNDAY, gazetteer) == {("Gap", "2025-10-11", "14:00")}


@pytest.mark.parametrize(
    "sentence",
    [
        (
            "Une délégation a été reçue samedi à la préfecture de Dole, où 40 personnes s'étaient "
            "rassemblées."
        ),
        "À Dole, où un appel à la grève avait été lancé, 40 personnes ont manifesté samedi.",
    ],
)
def test_the_day_is_not_that_of_the_sentence_before(gazetteer: Gazetteer, sentence: str) -> None:
    text = f"Le maire de Gap a interdit le rassemblement du 11 octobre. {sentence}"
    found = said_in(text, SUNDAY, gazetteer)
    assert found == {("Gap", "2025-10-11", "-"), ("Dole", "2025-10-04", "-")}


def test_the_post_office_posts_nothing(gazetteer: Gazetteer) -> None:
    text = (
        "À Gap, 350 personnes ont défilé samedi. Rassemblement contre la fermeture de la Poste "
        "mercredi à 11 h à Dole, devant le bureau."
    )
    assert said_in(text, SUNDAY, gazetteer) == {GAP, ("Dole", "2025-10-08", "11:00")}


def test_the_new_day_of_a_rally_put_off_stays_in_a_long_text(gazetteer: Gazetteer) -> None:
    text = (
        "Prévue samedi 11 octobre à Dole, la marche est repoussée d'une semaine. Un sit-in aura "
        "lieu mardi à midi devant le rectorat, à Béziers. Prévue samedi 11 octobre à Laval, la "
        "marche est repoussée d'une semaine. Le taux de grévistes atteignait 18,4 % dans la "
        "fonction publique d'État. À Niort, samedi, on comptait 40 personnes place de la Liberté, "
        "selon notre correspondant. Des centaines de personnes ont défilé samedi à Alès."
    )
    found = status_in(text, SUNDAY, gazetteer)
    for town in ("Dole", "Laval"):
        assert {(town, "2025-10-11", "postponed"), (town, "2025-10-18", "planned")} <= found


@pytest.mark.parametrize(
    "done",
    ["Une minute de silence a été observée à 15 h 30.", "Les commerçants avaient fermé dès midi."],
)
def test_the_hour_of_what_was_done_is_no_call(gazetteer: Gazetteer, done: str) -> None:
    text = f"Les organisateurs attendent 300 personnes samedi 11 octobre à Dole. {done}"
    assert said_in(text, SUNDAY, gazetteer) == {("Dole", "2025-10-11", "-")}


def test_a_march_through_a_town(gazetteer: Gazetteer) -> None:
    text = (
        "Une marche pour le climat traversera Dole samedi 11 octobre, à partir de 14 h. À Gap, la "
        "préfecture a autorisé la manifestation du 11 octobre."
    )
    assert said_in(text, SUNDAY, gazetteer) == {
        ("Dole", "2025-10-11", "14:00"),
        ("Gap", "2025-10-11", "-"),
    }


@pytest.mark.parametrize(
    "text",
    [
        (
            "Le parquet a ouvert une enquête après les heurts survenus samedi en marge de la "
            "manifestation de Dole."
        ),
        (
            "Une enquête a été ouverte après les violences commises samedi à Dole, en marge du "
            "rassemblement des agriculteurs."
        ),
        (
            "Le procureur de Gray a ouvert une enquête après la manifestation de samedi à Dole, "
            "qui a réuni 120 personnes."
        ),
    ],
)
def test_a_rally_that_is_inquired_into(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, SUNDAY, gazetteer) == {("Dole", "2025-10-04", "-")}
    assert {one[2] for one in _figures(text, SUNDAY, gazetteer)} <= {120}
