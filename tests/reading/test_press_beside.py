"""What press sets beside a rally: who comes from elsewhere, a second rally, the evening's sum."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-20T10:00+01:00")  # a Monday
SATURDAY, THURSDAY = "2023-03-18", "2023-03-23"


def _crowds(text: str, gazetteer: Gazetteer) -> set[tuple[str, int | None, str | None]]:
    """Return the town, lower end and speaker of each crowd."""
    return {
        (claim.place.name, figure.low, figure.said_by and figure.said_by.value)
        for claim in read(text, PUBLISHED, gazetteer).claims
        if claim.place
        for figure in claim.figures
    }


@pytest.mark.parametrize(
    "head",
    [
        "Samedi 18 mars, 20 h : voici le bilan de la journée.",
        "Samedi 18 mars. Le bilan de la journée à 20 h.",
    ],
)
def test_an_evenings_sum_is_of_the_day_it_says(head: str, gazetteer: Gazetteer) -> None:
    found = said_in(f"{head} Gap : 300 manifestants. Dole : 200.", PUBLISHED, gazetteer)
    assert found == {("Gap", SATURDAY, "-"), ("Dole", SATURDAY, "-")}


@pytest.mark.parametrize(
    "second",
    [
        "Une seconde, non déclarée, est interdite par arrêté.",
        "Une autre manifestation a été interdite par la préfecture.",
        "Le contre-rassemblement est, lui, interdit.",
    ],
)
def test_a_second_rally_that_is_forbidden_leaves_the_first(
    second: str, gazetteer: Gazetteer
) -> None:
    text = f"Jeudi 23 mars à Gap, une manifestation partira à 14 h de la gare. {second}"
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", THURSDAY, "planned")}


@pytest.mark.parametrize(
    "end",
    [
        "un rassemblement interdit par la préfecture a donné lieu à sept interpellations.",
        "la manifestation, pourtant interdite, s'est terminée par des affrontements.",
        "une marche interdite par le préfet s'est soldée par des heurts.",
    ],
)
def test_a_forbidden_rally_of_which_the_end_is_told_was_held(
    end: str, gazetteer: Gazetteer
) -> None:
    text = f"À Dole, 300 personnes ont défilé samedi. Samedi soir, à Gap, {end}"
    told = {("Dole", SATURDAY, "past"), ("Gap", SATURDAY, "past")}
    assert status_in(text, PUBLISHED, gazetteer) == told


@pytest.mark.parametrize(
    "none",
    [
        "Gap, de son côté, n'avait pas organisé de défilé.",
        "À Gap, le maire a préféré ne pas organiser de rassemblement.",
        "À Gap, le personnel s'est réuni dans le hall de l'hôpital.",
        "La délégation de Gap, 60 personnes, était partie à 6 heures en car.",
        "Une centaine de militants de Gap avaient fait le voyage.",
        "La banda de Gap ouvrait la marche.",
        "Le préfet a prolongé l'interdiction de manifester à Gap et à Embrun jusqu'à jeudi.",
        "Un point d'étape sera fait jeudi, à 18 h, à Gap.",
    ],
)
def test_who_had_no_rally_or_came_to_it_has_none(none: str, gazetteer: Gazetteer) -> None:
    text = f"À Dole, 300 personnes ont défilé samedi. {none}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "-")}
    assert _crowds(text, gazetteer) == {("Dole", 300, None)}


@pytest.mark.parametrize(
    "aside",
    [
        "Le maire invite ses collègues de Gap et d'Embrun à venir avec leur écharpe.",
        "La directrice de l'agence, attendue vendredi à Gap pour l'inauguration, se tait.",
        "Un convoi d'une centaine de tracteurs doit quitter Gap à 9 heures.",
    ],
)
def test_who_comes_or_is_expected_elsewhere_has_no_rally(aside: str, gazetteer: Gazetteer) -> None:
    text = f"Un rassemblement est prévu jeudi à 17 h à Dole, devant la mairie. {aside}"
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", THURSDAY, "17:00")}


@pytest.mark.parametrize(
    "callers",
    [
        "Les salariés de l'usine de Dole ne lâchent rien. Ils manifesteront",
        "Les soignants de Dole appellent à un rassemblement",
        "À Dole, les soignants sont en grève. Ils appellent à un rassemblement",
    ],
)
@pytest.mark.parametrize("then", ["puis", "avant de manifester"])
def test_who_calls_in_two_places_has_two_rallies(
    callers: str, then: str, gazetteer: Gazetteer
) -> None:
    text = (
        f"{callers} jeudi 23 mars, à 14 h, parvis de la gare, {then} vendredi 24 mars à Gap, "
        "à 15 h, devant l'hôpital."
    )
    told = {("Dole", THURSDAY, "14:00"), ("Gap", "2023-03-24", "15:00")}
    assert said_in(text, PUBLISHED, gazetteer) == told


@pytest.mark.parametrize("told", ["s'est bien passée", "se tenait l'après-midi"])
def test_a_pride_is_a_march(told: str, gazetteer: Gazetteer) -> None:
    lead = "où la Pride" if "tenait" in told else "la Pride"
    text = f"300 personnes ont manifesté samedi à Dole. À Gap, {lead} {told}, sans incident."
    both = {("Dole", SATURDAY, "-"), ("Gap", SATURDAY, "-")}
    assert said_in(text, PUBLISHED, gazetteer) == both


@pytest.mark.parametrize(
    ("text", "crowd"),
    [
        (
            "On a manifesté samedi à Dole. 80 personnes ont répondu à l'appel national.",
            ("Dole", 80, None),
        ),
        (
            "À Dole, le cortège est allé samedi jusqu'à la préfecture : 200 personnes au total.",
            ("Dole", 200, None),
        ),
        (
            "À Dole, 350 habitants s'étaient déplacés samedi pour la marche.",
            ("Dole", 350, None),
        ),
    ],
)
def test_who_answered_or_came_is_counted(
    text: str, crowd: tuple[str, int, None], gazetteer: Gazetteer
) -> None:
    assert _crowds(text, gazetteer) == {crowd}


@pytest.mark.parametrize(
    "text",
    [
        "La pétition sera remise au préfet jeudi à 14 h à Dole, lors d'un rassemblement.",
        "Jeudi 23 mars, le cortège s'ébranlera à 14 h à Dole.",
    ],
)
def test_a_rally_told_by_what_is_done_there(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", THURSDAY, "14:00")}


def test_a_declared_rally_has_its_day(gazetteer: Gazetteer) -> None:
    text = "La préfecture a reçu une déclaration de manifestation pour le 23 mars à Dole."
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", THURSDAY, "-")}


@pytest.mark.parametrize("hours", ["14 h et 10 h", "14 h 30 et 10 h"])
def test_two_hours_of_two_towns_need_not_rise(hours: str, gazetteer: Gazetteer) -> None:
    text = f"Rassemblements jeudi à Dole et à Gap, à {hours}."
    first = "14:30" if "30" in hours else "14:00"
    told = {("Dole", THURSDAY, first), ("Gap", THURSDAY, "10:00")}
    assert said_in(text, PUBLISHED, gazetteer) == told


def test_three_towns_are_no_village(gazetteer: Gazetteer) -> None:
    text = "Trois villes ont manifesté samedi : Gap (200), Tarbes (350), Dole (500)."
    told = {(town, SATURDAY, "-") for town in ("Gap", "Tarbes", "Dole")}
    assert said_in(text, PUBLISHED, gazetteer) == told


@pytest.mark.parametrize(
    ("row", "hours"),
    [
        ("Dole, Embrun et Gap : 10 h 30, 14 h 30 et 15 heures.", ("10:30", "14:30", "15:00")),
        ("Dole, Embrun et Gap : 18 h, 14 h et 10 h.", ("18:00", "14:00", "10:00")),
    ],
)
def test_towns_and_their_hours_in_order(
    row: str, hours: tuple[str, str, str], gazetteer: Gazetteer
) -> None:
    text = f"Jeudi 23 mars : toutes les manifestations. Lyon : 10 heures, place Bellecour. {row}"
    told = zip(("Dole", "Embrun", "Gap"), hours, strict=True)
    expected = {(town, THURSDAY, hour) for town, hour in told}
    assert said_in(text, PUBLISHED, gazetteer) == {("Lyon", THURSDAY, "10:00"), *expected}


@pytest.mark.parametrize(
    "aside",
    [
        "Le maire de Gap et celui d'Embrun étaient présents.",
        "La députée de Gap, comme celle d'Embrun, a défilé.",
        "L'hôpital a dû annuler 22 opérations.",
    ],
)
def test_what_is_told_of_others_changes_nothing(aside: str, gazetteer: Gazetteer) -> None:
    text = f"À Dole, 300 personnes ont défilé samedi contre la réforme. {aside}"
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "past")}


def test_who_stood_by_those_who_marched_has_no_rally(gazetteer: Gazetteer) -> None:
    text = (
        "À Dole, la colère monte. Soutenus par des élus de Gap et d'Embrun, 120 salariés ont "
        "manifesté samedi devant l'usine."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "-")}
    assert _crowds(text, gazetteer) == {("Dole", 120, None)}


@pytest.mark.parametrize(
    ("told", "crowd"),
    [
        ("Lyon, avec 900 manifestants, fait mieux que Gap (700).", ("Gap", 700, None)),
        ("À Gap, la mairie a été occupée par 20 manifestants.", ("Gap", 20, None)),
        ("À Gap, sur les 500 salariés de l'usine, 70 ont manifesté.", ("Gap", 70, None)),
        (
            "À Gap, un hommage a eu lieu, en présence d'une soixantaine d'habitants.",
            ("Gap", 60, None),
        ),
    ],
)
def test_crowds_told_by_the_way(
    told: str, crowd: tuple[str, int, None], gazetteer: Gazetteer
) -> None:
    text = f"À Dole, 300 personnes ont défilé samedi contre la réforme. {told}"
    assert crowd in _crowds(text, gazetteer)


def test_fewer_on_the_day_after_are_of_that_day(gazetteer: Gazetteer) -> None:
    text = (
        "Vendredi, 300 éleveurs s'étaient rassemblés à Dole ; ils n'étaient plus que 50 samedi "
        "soir, quand la pluie est venue."
    )
    found = {
        (str(claim.date), figure.low)
        for claim in read(text, PUBLISHED, gazetteer).claims
        for figure in claim.figures
    }
    assert found == {("2023-03-17", 300), (SATURDAY, 50)}


@pytest.mark.parametrize("again", ["se répétera", "sera reconduite"])
def test_an_action_done_again_is_to_come(again: str, gazetteer: Gazetteer) -> None:
    text = (
        "À Dole, 300 personnes ont défilé samedi contre la réforme. L'opération "
        f"{again} jeudi 23 mars à Gap, à 17 h."
    )
    told = {("Dole", SATURDAY, "-"), ("Gap", THURSDAY, "17:00")}
    assert said_in(text, PUBLISHED, gazetteer) == told


@pytest.mark.parametrize(
    ("far", "day"),
    [("le 6 mai", "2023-03-25"), ("samedi 6 mai", "2023-05-06"), ("le 1er avril", "2023-04-01")],
)
def test_a_weekday_is_not_of_a_date_weeks_ahead(far: str, day: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Une manifestation est prévue {far} à Dole. Les opposants se rassembleront samedi à Gap, "
        "à 11 h."
    )
    assert ("Gap", day, "11:00") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    ("told", "crowd"),
    [
        ("Le chiffre est de la préfecture ; les syndicats avancent 400.", ("Dole", 250, "police")),
        ("Ce chiffre est celui de la police.", ("Dole", 250, "police")),
        ("Ce chiffre vient des organisateurs.", ("Dole", 250, "organisers")),
    ],
)
def test_who_counted_is_told_behind(
    told: str, crowd: tuple[str, int, str], gazetteer: Gazetteer
) -> None:
    text = f"À Dole, 250 personnes ont défilé samedi contre la réforme. {told}"
    assert crowd in _crowds(text, gazetteer)


def test_how_many_were_awaited_is_told_behind(gazetteer: Gazetteer) -> None:
    text = "À Dole, samedi, 250 personnes ont défilé contre la réforme ; on en attendait 600."
    assert _crowds(text, gazetteer) == {("Dole", 250, None), ("Dole", 600, None)}


@pytest.mark.parametrize("apart", [" ", "\n"])
@pytest.mark.parametrize("title", ["Retraites : le film de la journée.", "Retraites, en direct."])
def test_a_live_reports_hours_are_of_writing_on_one_line_too(
    title: str, apart: str, gazetteer: Gazetteer
) -> None:
    lines = (
        title,
        "10 h 45 : départ du cortège à Lyon, place Bellecour.",
        "11 h 30 : la CGT annonce 1 800 manifestants à Gap.",
        "17 h 30 : à Dole, une cinquantaine de personnes participent à une marche.",
    )
    evening = PUBLISHED.replace(hour=20, minute=30)
    day = "2023-03-20"
    found = said_in(apart.join(lines), evening, gazetteer)
    assert found == {("Lyon", day, "10:45"), ("Gap", day, "-"), ("Dole", day, "-")}
