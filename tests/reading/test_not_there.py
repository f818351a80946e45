"""Towns set beside the one of a rally: where there is none, who comes, who only calls."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

# A Monday; Friday is the 8th.
PUBLISHED = dt.datetime.fromisoformat("2024-03-04T09:00+01:00")
FRIDAY, SATURDAY, LAST = "2024-03-08", "2024-03-09", "2024-03-02"


@pytest.mark.parametrize(
    "text",
    [
        (
            "Vendredi, contrairement à Gap où la rue restera calme, Laon manifestera à 18 h, place "
            "Ney."
        ),
        "Vendredi, à la différence de Gap, Laon manifestera à 18 h pour l'hôpital.",
        "Les soignants n'ont pas choisi Gap mais Laon pour manifester vendredi à 18 h.",
        "On annonçait Gap, ce sera Laon : rendez-vous vendredi à 18 h pour la manif de l'hôpital.",
        "Du renfort est attendu de Gap et d'Apt vendredi à Laon, où on manifestera à 18 h.",
        "La section Gap du syndicat appelle à manifester vendredi à Laon, 18 h, pour l'hôpital.",
        "Laon sera le théâtre, vendredi à 18 h, d'une manifestation pour l'hôpital.",
        "Vendredi 8 mars, à 18 h, place Ney, Laon se joindra au mouvement pour l'hôpital.",
        "Partie de Laon à 18 h, la marche pour l'hôpital rejoindra Gap vendredi soir.",
        "La marche pour l'hôpital reliera vendredi Laon à Gap. Départ à 18 h place Ney.",
        (
            "Vendredi, Laon reçoit Gap à 20 h en Coupe ; les soignants en profiteront pour "
            "manifester "
            "à "
            "18 h place Ney."
        ),
        "Qui d'autre de Gap pour la manif pour l'hôpital vendredi à Laon ? rdv 18 h place Ney",
        "Pas de rdv à Gap jeudi. Le vrai : Laon, vendredi, 18 h, place Ney. Manif pour l'hôpital",
        "Vendredi c'est grève à Gap mais la manif pour l'hôpital est à Laon : 18 h, place Ney",
        "vendredi : 18 h à Laon ; avant ça, petit-déj à 9 h au local de Gap. manif pour l'hôpital",
        (
            "Vendredi, Laon marchera pour l'hôpital. Le départ est fixé à 18 h place Ney ; Gap et "
            "Apt "
            "enverront des délégations."
        ),
        "Bonne nouvelle, la préf a dit oui : vendredi 18 h place Ney à Laon. Manif pour l'hôpital",
    ],
)
def test_the_rally_is_in_the_other_town(gazetteer: Gazetteer, text: str) -> None:
    assert ("Laon", FRIDAY, "18:00") in said_in(text, PUBLISHED, gazetteer)
    towns = {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)}
    assert towns == {"Laon"} or "reliera" in text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Dans le sillage de Gap, qui a rassemblé 900 personnes samedi pour l'hôpital, Laon se "
            "mobilise à son tour vendredi à 18 h.",
            {("Gap", LAST, "-"), ("Laon", FRIDAY, "18:00")},
            id="in its wake",
        ),
        pytest.param(
            "À l'image de Gap samedi, Laon formera une chaîne humaine pour l'hôpital vendredi à "
            "18 h.",
            {("Gap", LAST, "-"), ("Laon", FRIDAY, "18:00")},
            id="like it",
        ),
        pytest.param(
            "Les soignants manifesteront vendredi à Gap dès 9 h, avant de rejoindre le cortège de "
            "Laon, 18 h, place Ney.",
            {("Gap", FRIDAY, "09:00"), ("Laon", FRIDAY, "18:00")},
            id="and then there",
        ),
        pytest.param(
            "Manif pour l'hôpital vendredi : pique-nique à midi place Ney à Laon, et avant ça, "
            "café à "
            "10 h devant la mairie de Laon.",
            {("Laon", FRIDAY, "10:00")},
            id="a coffee in the open",
        ),
    ],
)
def test_each_of_two_towns_has_its_own(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Orage annoncé : on décale la manif pour l'hôpital de Laon de vendredi à samedi, 18 h",
            {("Laon", FRIDAY, "postponed"), ("Laon", SATURDAY, "planned")},
        ),
        (
            (
                "La préf a dit non pour vendredi à Gap. On se rabat sur Laon, 18 h, place Ney. "
                "Manif "
                "pour "
                "l'hôpital"
            ),
            {("Gap", FRIDAY, "forbidden"), ("Laon", FRIDAY, "planned")},
        ),
    ],
)
def test_what_becomes_of_it(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "nobody", ["; et Apt, pas un seul", ", Apt pas un chat", " et Apt personne"]
)
def test_nobody_is_no_rally(gazetteer: Gazetteer, nobody: str) -> None:
    text = f"Samedi pour l'hôpital, Gap a réuni 900 manifestants, Laon 300{nobody}."
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 900, "-"), ("Laon", 300, "-")}
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == {"Gap", "Laon"}


@pytest.mark.parametrize(
    "text",
    [
        "Aucun rassemblement n'est autorisé à Pau dimanche.",
        "Nous n'avons pas connaissance d'une manifestation à Tulle mercredi prochain.",
        "Personne ne manifestera samedi à Dole.",
    ],
)
def test_none_is_allowed_known_or_done(text: str, gazetteer: Gazetteer) -> None:
    told = f"Climat : à Lyon, 200 personnes ont défilé hier. {text}"

    assert {town for town, _, _ in said_in(told, PUBLISHED, gazetteer)} == {"Lyon"}


@pytest.mark.parametrize(
    "who",
    [
        "avec le comité de Guingamp et celui de Lannion",
        "avec la participation du collectif de Guingamp et de ceux de Lannion et de Tulle",
        "en présence de la section de Guingamp et de celle de Lannion",
    ],
)
def test_committees_that_come_are_not_where_it_is(who: str, gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2023-03-06T18:00+01:00")
    text = f"Rassemblement samedi à 11 h devant la mairie d'Ussel, {who}."

    assert said_in(text, published, gazetteer) == {("Ussel", "2023-03-11", "11:00")}


@pytest.mark.parametrize(
    "quiet",
    [
        "Rien à signaler à Lannion",
        "RAS à Lannion",
        "Journée calme à Lannion",
        "Personne dans la rue à Lannion",
        "Pas âme qui vive à Lannion",
        "À Lannion, la journée a été calme",
    ],
)
@pytest.mark.parametrize(
    "head", ["900 manifestants mardi à Guingamp, 300 à Tulle", "Manifs mardi : 900 à Guingamp"]
)
def test_where_nothing_happened_there_was_no_rally(
    quiet: str, head: str, gazetteer: Gazetteer
) -> None:
    published = dt.datetime.fromisoformat("2023-03-09T18:00+01:00")

    assert all(
        town != "Lannion" for town, _, _ in said_in(f"{head}. {quiet}.", published, gazetteer)
    )
    assert ("Guingamp", 900, "-") in counted_in(f"{head}. {quiet}.", published, gazetteer)
