"""What papers set inside a sentence or beside it, and what is none of the rally told."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.domain.kinds import Speaker
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-06-19T19:00+02:00")  # a Wednesday
TUESDAY, SATURDAY, SUNDAY = "2024-06-18", "2024-06-15", "2024-06-16"


def _figures(text: str, gazetteer: Gazetteer) -> dict[tuple[str, str], list[int | None]]:
    claims = read(text, PUBLISHED, gazetteer).claims
    return {(c.place.name, str(c.date)): [f.low for f in c.figures] for c in claims if c.place}


@pytest.mark.parametrize(
    "done",
    [
        "les lycéens ont, à l'appel de la FSU, défilé jusqu'à la préfecture",
        "les soignants ont, pendant deux heures, marché dans les rues",
        "les lycéens se sont, une nouvelle fois, réunis place de la mairie",
    ],
)
def test_what_was_done_may_stand_behind_how(done: str, gazetteer: Gazetteer) -> None:
    assert status_in(f"Mardi, à Albi, {done}.", PUBLISHED, gazetteer) == {("Albi", TUESDAY, "past")}


@pytest.mark.parametrize("when", ["Le week-end dernier", "Ce week-end", "La semaine dernière"])
def test_each_day_of_a_week_end_has_its_crowd(when: str, gazetteer: Gazetteer) -> None:
    text = f"{when} à Pau, 900 personnes ont défilé samedi, et 300 dimanche, selon la police."
    assert _figures(text, gazetteer) == {("Pau", SATURDAY): [900], ("Pau", SUNDAY): [300]}


def test_what_is_private_is_no_hour_of_the_march(gazetteer: Gazetteer) -> None:
    text = (
        "Hommage vendredi à Gap.\n"
        "À 10h – Les élèves se rassemblent dans la cour (cérémonie privée).\n"
        "À 14h – Départ de la marche blanche depuis la mairie."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-06-21", "14:00")}


@pytest.mark.parametrize(
    ("many", "count"), [("Cent vingt", 120), ("Deux mille cinq cents", 2500), ("Soixante-dix", 70)]
)
def test_a_number_in_words_met(many: str, count: int, gazetteer: Gazetteer) -> None:
    text = f"{many} personnes s'étaient donné rendez-vous mardi à Rodez."

    assert counted_in(text, PUBLISHED, gazetteer) == {("Rodez", count, "-")}


@pytest.mark.parametrize("met", ["se sont donné rendez-vous", "s'étaient donné rendez-vous"])
def test_so_many_who_agreed_to_meet_were_there(met: str, gazetteer: Gazetteer) -> None:
    text = f"Une centaine de personnes {met} samedi devant la mairie de Dole."
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", SATURDAY, "past")}


def test_the_police_tell_who_is_there(gazetteer: Gazetteer) -> None:
    text = (
        "La préfecture a annoncé la présence de 900 personnes lors de la manifestation ce mardi à "
        "Metz."
    )
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert [(f.low, f.said_by) for f in claim.figures] == [(900, Speaker.POLICE)]


def test_one_march_and_another_are_of_the_day_of_both(gazetteer: Gazetteer) -> None:
    text = (
        "Ce week-end, des milliers de manifestants sont attendus, dont un défilé à Brest et un "
        "autre à Lens qui s'élanceront samedi."
    )
    said = {("Brest", "2024-06-22", "-"), ("Lens", "2024-06-22", "-")}
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_an_earlier_ban_is_none_of_this_rally(gazetteer: Gazetteer) -> None:
    text = (
        "Des centaines de militants se sont rassemblés mardi à Nice, après les violences de la "
        "semaine précédente lors d'un rassemblement qui avait été interdit."
    )
    assert status_in(text, PUBLISHED, gazetteer) == {("Nice", TUESDAY, "past")}


@pytest.mark.parametrize(
    "people",
    ["Des milliers de personnes ont manifesté samedi", "Les soignants ont défilé samedi"],
)
@pytest.mark.parametrize("where", ["dans toute la France", "aux quatre coins du pays"])
def test_what_was_held_everywhere_calls_nobody(
    people: str, where: str, gazetteer: Gazetteer
) -> None:
    assert not read(f"{people} {where}.", PUBLISHED, gazetteer).claims


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("des manifestations sont prévues samedi dans 150 villes", "2024-06-22"),
        ("des milliers de personnes ont manifesté samedi", SATURDAY),
    ],
)
def test_from_one_town_to_another_they_do_so_in_both(
    told: str, day: str, gazetteer: Gazetteer
) -> None:
    said = {("Toulon", day, "-"), ("Lille", day, "-")}
    assert said_in(f"De Toulon à Lille, {told}.", PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "beside",
    [
        "Trois députés insoumis étaient présents dans la foule.",
        "Deux élus étaient dans le cortège.",
        "Il n'avait rien à voir avec une promenade.",
    ],
)
def test_some_of_a_crowd_are_no_other(beside: str, gazetteer: Gazetteer) -> None:
    text = f"900 personnes ont manifesté samedi à Metz. {beside}"
    assert _figures(text, gazetteer) == {("Metz", SATURDAY): [900]}


@pytest.mark.parametrize(
    "then",
    [
        "beaucoup moins qu'en 2002. Ils étaient alors 30 000",
        "beaucoup moins qu'en 2002. La manifestation avait alors réuni 30 000 personnes à Lille",
        "dans une ville où les défilés réunissaient régulièrement plus de 10 000 personnes",
    ],
)
def test_what_came_at_other_times_is_no_crowd_of_now(then: str, gazetteer: Gazetteer) -> None:
    text = f"900 personnes ont manifesté samedi à Lille, {then}."
    assert _figures(text, gazetteer) == {("Lille", SATURDAY): [900]}


def test_a_vote_is_no_rally(gazetteer: Gazetteer) -> None:
    text = (
        "900 personnes ont défilé samedi à Lille. La CFDT, qui a appelé à voter Dupont le 7 juillet"
        ", a défilé avec les autres syndicats."
    )
    assert _figures(text, gazetteer) == {("Lille", SATURDAY): [900]}


def test_a_quoted_interval_is_one(gazetteer: Gazetteer) -> None:
    text = 'À Gap, entre "300 et 500 manifestants" sont attendus samedi, selon le maire.'
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert [(f.low, f.high) for f in claim.figures] == [(300, 500)]


def test_a_day_gone_holds_behind_one_to_come(gazetteer: Gazetteer) -> None:
    text = (
        "Mardi, des milliers de manifestants ont défilé, comme à Lyon. Alors que d'autres "
        "rassemblements auront lieu samedi, des milliers de personnes ont défilé mardi dans "
        "plusieurs villes. À Lyon, 900 personnes se sont rassemblées."
    )
    assert _figures(text, gazetteer) == {("Lyon", TUESDAY): [900]}


@pytest.mark.parametrize(
    ("told", "venue"),
    [
        ("900 personnes ont défilé samedi à Gap, selon les chiffres de la préfecture.", None),
        ("900 personnes ont défilé samedi à Gap, a indiqué la préfecture.", None),
        ("Marche samedi à Gap en hommage à une surveillante de collège.", None),
        ("Rassemblement samedi à Gap en mémoire de l'homme tué devant la gare.", None),
        ("900 personnes ont défilé samedi devant la préfecture à Gap.", "préfecture"),
    ],
)
def test_who_tells_and_where_one_died_is_no_venue(
    told: str, venue: str | None, gazetteer: Gazetteer
) -> None:
    (claim,) = read(told, PUBLISHED, gazetteer).claims
    assert claim.venue == venue


@pytest.mark.parametrize(
    "plan",
    [
        "Le préfet a notifié aux organisateurs son intention d'interdire la marche",
        "La préfète annonce vouloir interdire la marche",
    ],
)
def test_what_is_only_meant_is_not_forbidden(plan: str, gazetteer: Gazetteer) -> None:
    text = f"{plan} prévue samedi à Niort."
    assert status_in(text, PUBLISHED, gazetteer) == {("Niort", "2024-06-22", "planned")}


@pytest.mark.parametrize(
    "cause",
    [
        "cet adolescent de 17 ans tué dimanche",
        "cette adolescente poignardée dimanche par un inconnu",
        "ce lycéen mort dimanche dans un accident",
    ],
)
def test_when_somebody_died_is_no_day_of_the_march(cause: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, 900 personnes ont défilé à Metz lors d'une marche blanche en hommage à {cause}."
    assert _figures(text, gazetteer) == {("Metz", TUESDAY): [900]}


def test_an_old_march_leaves_the_one_told(gazetteer: Gazetteer) -> None:
    text = (
        "La CGT a annoncé 900 manifestants à Lyon (400 selon la police). Pour rappel, lors de la "
        "manifestation du 5 décembre 2019, elle en avait décompté 600.\n\n"
        "300 personnes ont été recensées mardi à Dole."
    )
    assert sorted(_figures(text, gazetteer).values()) == [[300], [900, 400]]


def test_where_a_town_lies_names_no_other(gazetteer: Gazetteer) -> None:
    text = (
        "Les associations appellent à un rassemblement mardi à Dole, une petite ville située entre "
        "Castres et Puylaurens. Le rendez-vous est donné à 10 h."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2024-06-25", "10:00")}


def test_a_crowd_may_be_for_its_town(gazetteer: Gazetteer) -> None:
    text = (
        "Une forte mobilisation pour Auch, avec 900 personnes, qui se sont rassemblées mardi "
        "devant la préfecture."
    )
    assert _figures(text, gazetteer) == {("Auch", TUESDAY): [900]}


def test_a_march_held_now_has_its_crowd(gazetteer: Gazetteer) -> None:
    text = "Rassemblement à Caen ce mercredi, qui réunit environ 900 manifestants."
    assert _figures(text, gazetteer) == {("Caen", "2024-06-19"): [900]}


@pytest.mark.parametrize(
    "who",
    [
        "une manifestante élève en terminale au lycée Jean-Jaurès d'Avignon",
        "étudiante à la fac de Brest",
    ],
)
def test_whose_school_is_elsewhere_is_of_the_march(who: str, gazetteer: Gazetteer) -> None:
    text = f"Les lycéens ont défilé mardi à Nice. « On ira au bout », lance Jeanne, {who}."
    assert said_in(text, PUBLISHED, gazetteer) == {("Nice", TUESDAY, "-")}


def test_two_days_joined_begin_on_the_first(gazetteer: Gazetteer) -> None:
    text = (
        "Le collectif appelle à un rassemblement les 22 et 23 juin. Rendez-vous à 10 h sur la "
        "commune de Melle."
    )
    assert ("Melle", "2024-06-22", "10:00") in said_in(text, PUBLISHED, gazetteer)


def test_a_headland_is_no_town(gazetteer: Gazetteer) -> None:
    text = (
        "La manifestation a commencé dès 7 h mardi à Fort-de-France. Le cortège s'est rendu devant "
        "le port à la Pointe des Grives."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Fort-de-France", TUESDAY, "07:00")}


@pytest.mark.parametrize(
    "apart",
    [
        "À Niort, c'était lundi.",
        "Niort avait déjà manifesté lundi.",
        "À Niort, 90 personnes s'étaient rassemblées lundi.",
        "À Niort, on avait défilé lundi.",
    ],
)
def test_a_day_told_apart_dates_no_crowd_before(apart: str, gazetteer: Gazetteer) -> None:
    text = f"300 manifestants à Dole contre la loi, 150 à Gap. {apart}"

    told = status_in(text, PUBLISHED, gazetteer)

    assert ("Niort", "2024-06-17", "past") in told
    assert {town for town, day, _ in told if day == "2024-06-17"} == {"Niort"}
    assert {town for town, _, _ in told} == {"Dole", "Gap", "Niort"}
