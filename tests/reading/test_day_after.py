"""How papers tell the day after: where people gathered before, how many "ce 31 mai", who meets."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, crowds_in, said_in, towns_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-12T10:00+01:00")  # a Tuesday
SUNDAY, MONDAY, WEDNESDAY = "2024-03-10", "2024-03-11", "2024-03-13"


@pytest.mark.parametrize(
    "text",
    [
        "Au lendemain des manifestations contre la vie chère, l'heure est au bilan. {}",
        "Au lendemain des marches pour le climat, les organisateurs se frottent les mains. {}",
        "Au lendemain de ces rassemblements, le préfet a réuni la presse. {}",
        "Au lendemain des mobilisations paysannes, chacun fait ses comptes. {}",
        "Au lendemain de la marche, les organisateurs sont satisfaits. {}",
    ],
)
def test_the_day_after_several_rallies_dates_them(gazetteer: Gazetteer, text: str) -> None:
    said = text.format("900 personnes ont défilé à Gap et 400 à Dole.")

    assert crowds_in(said, PUBLISHED, gazetteer) == [("Dole", MONDAY, 400), ("Gap", MONDAY, 900)]


@pytest.mark.parametrize(
    "before",
    [
        "Après Gap, où 900 personnes ont défilé dimanche, et Dole, où 400 ont marché lundi, {}",
        "Après Gap, où ils étaient 900 dimanche, et Dole, où ils étaient 400 lundi, {}",
        (
            "Après Gap, où la marche a réuni 900 personnes dimanche, puis Dole, où ils étaient 400 "
            "lundi, {}"
        ),
        "Après Gap dimanche (900 personnes) et Dole lundi (400), {}",
    ],
)
@pytest.mark.parametrize(
    "then",
    [
        "c'est au tour d'Ussel de se mobiliser mercredi à 18 h 30.",
        "une marche partira d'Ussel mercredi à 18 h 30.",
        "le comité appelle à se rassembler à Ussel mercredi à 18 h 30.",
    ],
)
def test_towns_before_have_their_own_crowd_and_day(
    gazetteer: Gazetteer, before: str, then: str
) -> None:
    text = before.format(then)

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", SUNDAY, "-"),
        ("Dole", MONDAY, "-"),
        ("Ussel", WEDNESDAY, "18:30"),
    }
    assert crowds_in(text, PUBLISHED, gazetteer) == [("Dole", MONDAY, 400), ("Gap", SUNDAY, 900)]


def test_one_town_before_has_its_own_crowd_and_day(gazetteer: Gazetteer) -> None:
    text = (
        "Après Gap, où 900 personnes ont défilé dimanche, c'est au tour d'Ussel de se mobiliser "
        "mercredi à 18 h."
    )

    assert crowds_in(text, PUBLISHED, gazetteer) == [("Gap", SUNDAY, 900)]
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", SUNDAY, "-"),
        ("Ussel", WEDNESDAY, "18:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ils se tenaient en cercle place Voltaire, à Ussel, comme chaque lundi. {}, ce 11 mars.",
        "Les habitués du cercle de silence étaient de retour à Ussel. {}, ce lundi.",
        "Comme chaque lundi, les opposants ont défilé hier à Ussel. {}, cette fois.",
        "Ils se sont retrouvés lundi devant la sous-préfecture d'Ussel. {}, peut-être un peu plus.",
        "Elles ont marché lundi dans les rues d'Ussel. {}, tout au plus.",
    ],
)
@pytest.mark.parametrize(("crowd", "low"), [("Une trentaine", 30), ("Environ 200", 200)])
def test_a_number_alone_with_its_day_is_the_crowd(
    gazetteer: Gazetteer, text: str, crowd: str, low: int
) -> None:
    assert counted_in(text.format(crowd), PUBLISHED, gazetteer) == {("Ussel", low, "-")}


@pytest.mark.parametrize("at", ["À 18 h", "Vers 16 heures", "À midi"])
@pytest.mark.parametrize(
    "left", ["il en restait une trentaine", "ils étaient encore une trentaine"]
)
def test_when_some_are_left_is_no_hour_to_meet(gazetteer: Gazetteer, at: str, left: str) -> None:
    text = f"Une centaine de viticulteurs ont manifesté lundi à Béziers. {at}, {left}."

    assert said_in(text, PUBLISHED, gazetteer) == {("Béziers", MONDAY, "-")}


@pytest.mark.parametrize(
    "counts",
    [
        "Les organisateurs parlent de 2 500 participants ; la police, de 1 400.",
        "Les syndicats parlent de 2 500 manifestants, la préfecture, de 1 400.",
        "La CGT parlait de 2 500 personnes quand la police, de 1 400.",
    ],
)
def test_the_second_who_speaks_is_named(gazetteer: Gazetteer, counts: str) -> None:
    text = f"À Gap, le cortège s'est élancé lundi à 14 h. {counts}"

    assert counted_in(text, PUBLISHED, gazetteer) == {
        ("Gap", 2500, "organisers"),
        ("Gap", 1400, "police"),
    }


@pytest.mark.parametrize(
    "went",
    [
        "ont ensuite gagné le centre-ville en cortège",
        "ont rejoint la sous-préfecture en cortège",
        "ont traversé la vieille ville en procession",
        "ont remonté l'avenue de la gare en cortège",
    ],
)
def test_who_walks_in_procession_is_counted(gazetteer: Gazetteer, went: str) -> None:
    text = f"Lundi, à Dole, une cinquantaine d'élèves {went}."

    assert counted_in(text, PUBLISHED, gazetteer) == {("Dole", 50, "-")}


@pytest.mark.parametrize(
    "who",
    [
        "L'ancienne ouvrière des conserveries de Douarnenez a encore défilé",
        "L'infirmière de la clinique de Morlaix a de nouveau manifesté",
        "Le retraité des chemins de fer de Carhaix a marché",
    ],
)
def test_where_one_worked_is_no_place(gazetteer: Gazetteer, who: str) -> None:
    assert towns_in(f"{who} samedi à Quimper.", PUBLISHED, gazetteer) == ["Quimper past"]


@pytest.mark.parametrize(
    "meeting",
    [
        "Syndicats et direction se retrouveront jeudi à Digne.",
        "La direction et les salariés se reverront mercredi à Digne.",
        "Les deux parties se retrouveront devant les prud'hommes jeudi à Digne.",
        "Les élus ont rendez-vous jeudi à Digne avec le directeur de l'ARS.",
        "Une délégation aura rendez-vous jeudi à Digne avec la préfète.",
    ],
)
def test_who_meets_the_other_side_does_not_rally(gazetteer: Gazetteer, meeting: str) -> None:
    text = f"Une centaine de personnes ont défilé lundi à Gap. {meeting}"

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", MONDAY, "-")}


@pytest.mark.parametrize(
    "call",
    [
        "Syndicats et élus se retrouveront jeudi à 10 h devant la mairie de Digne.",
        "Les deux camps se retrouveront jeudi à Digne, place Pied-de-Ville, à 10 h.",
    ],
)
def test_who_meets_outdoors_rallies(gazetteer: Gazetteer, call: str) -> None:
    text = f"Une centaine de personnes ont défilé lundi à Gap. {call}"

    assert ("Digne-les-Bains", "2024-03-14", "10:00") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize("was", ["a davantage tenu du pique-nique", "avait des airs de kermesse"])
def test_what_a_rally_looked_like_is_a_rally(gazetteer: Gazetteer, was: str) -> None:
    text = f"Hier, 900 personnes ont défilé à Gap. À Dole, le rassemblement {was}, sans banderole."

    assert towns_in(text, PUBLISHED, gazetteer) == ["Gap past", "Dole past"]


def test_who_left_school_to_march_is_counted(gazetteer: Gazetteer) -> None:
    text = "Lundi à Dole, ils étaient 200 à avoir quitté le lycée pour marcher jusqu'à la mairie."

    assert counted_in(text, PUBLISHED, gazetteer) == {("Dole", 200, "-")}


def test_a_ride_for_a_cause_is_a_rally(gazetteer: Gazetteer) -> None:
    claims = read("La vélorution de Dole a réuni 250 cyclistes hier.", PUBLISHED, gazetteer).claims

    assert [claim.place.name for claim in claims if claim.place] == ["Dole"]


@pytest.mark.parametrize(
    "text",
    [
        "Lundi, à Dole, ils étaient 300 dès 17 h 30 devant la mairie.",
        "Lundi, à Dole, ils étaient déjà 300 dès 17 h 30 devant la mairie.",
        "Lundi, à Dole, ils étaient 300 manifestants dès 17 h 30 sur la place.",
    ],
)
def test_so_many_from_an_hour_on_are_counted(gazetteer: Gazetteer, text: str) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Dole", 300, "-")}
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", MONDAY, "17:30")}


def test_where_a_daughter_is_active_is_no_rally(gazetteer: Gazetteer) -> None:
    text = (
        "Ils ont manifesté samedi à Ussel. Leur fille, elle, milite à Dole. Mardi 19 mars, ils "
        "remettront ça, à 10 heures, place Voltaire."
    )

    assert "Dole planned" not in towns_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize("who", ["Le public", "L'assistance", "L'auditoire"])
def test_who_listens_to_a_council_is_no_crowd(gazetteer: Gazetteer, who: str) -> None:
    text = (
        "Conseil municipal de Gap lundi. Interpellé sur la manifestation du 2 mars à Dole, le "
        f"maire a botté en touche. {who}, une vingtaine de personnes, est resté jusqu'à 23 h."
    )

    assert not counted_in(text, PUBLISHED, gazetteer)
