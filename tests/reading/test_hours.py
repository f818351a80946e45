"""Which hour of a text is the rally's, and what becomes of the rally (rules 10 and 11)."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, towns_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

# A Thursday.
PUBLISHED = dt.datetime.fromisoformat("2023-03-23T18:00+01:00")


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        pytest.param(
            "On manifeste samedi à Tours, place Jean-Jaurès, à 11 h, contre la réforme. L'accueil "
            "de loisirs reste assuré dès 7 h 30.",
            "11:00",
            id="an earlier hour of a later sentence on something else",
        ),
        pytest.param(
            "Samedi, marche contre la réforme à Tours, à 14 h. Les élus de Loches partiront "
            "ensemble à 12 h 45 de la halle.",
            "14:00",
            id="those who come from elsewhere set out",
        ),
        pytest.param(
            "La manifestation contre la réforme partira samedi à 15 h de la gare de Tours. Nous "
            "partons à huit heures, en car.",
            "15:00",
            id="by coach",
        ),
        pytest.param(
            "Samedi à Tours, on se rassemblera contre la réforme à 14 h 30 ; il reste dix places "
            "dans le bus, qui partira de Loches à 13 h.",
            "14:30",
            id="the coach itself",
        ),
        pytest.param(
            "Samedi, rassemblement à Tours contre la réforme, à 18 h. Pique-nique au même endroit "
            "dès midi.",
            "12:00",
            id="a picnic is a part of it",
        ),
        pytest.param(
            "Rassemblement contre la réforme à Tours samedi, à la demie de neuf heures.",
            "09:30",
            id="half past, said first",
        ),
        pytest.param(
            "Samedi à Tours, rassemblement contre la réforme à vingt heures, une heure où "
            "personne ne travaille.",
            "20:00",
            id="some hour or other",
        ),
        pytest.param(
            "Nous manifesterons contre la réforme samedi à Tours, à neuf heures tapantes.",
            "09:00",
            id="on the stroke",
        ),
        pytest.param(
            "À Tours, la marche de samedi contre la réforme partira vers 15 h 30 de la gare et se "
            "terminera au jardin.",
            "15:30",
            id="when it starts, before where it ends",
        ),
        pytest.param(
            "Samedi à Tours, la marche de 10 h contre la réforme partira finalement à 10 h 30.",
            "10:30",
            id="a new hour in the same clause",
        ),
        pytest.param(
            "À Tours, samedi dernier, la manifestation contre la réforme a réuni 4 000 personnes, "
            "selon un pointage établi à 17 h.",
            "-",
            id="when people were counted",
        ),
        pytest.param(
            "À Tours, mardi, une centaine d'opposants à la réforme ont filtré la circulation dès "
            "6 h.",
            "06:00",
            id="what they do to the traffic",
        ),
    ],
)
def test_an_hour_is_the_rallys_when_it_is_said_of_it(
    gazetteer: Gazetteer, text: str, hour: str
) -> None:
    assert {said[2] for said in said_in(text, PUBLISHED, gazetteer)} == {hour}


def test_hours_that_open_lines_with_an_arrow_are_when_they_were_written(
    gazetteer: Gazetteer,
) -> None:
    text = (
        "Le fil de la grève\n\n17h40 > Le ciel se couvre.\n\n17h20 > À Tours, on manifestera "
        "contre la réforme samedi, à 18 h 30.\n\n17h02 > Le marché est calme."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Tours", "2023-03-25", "18:30")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param(
            "Samedi, marche contre la réforme à Tours, 14 h. Le préfet ne compte pas l'interdire.",
            "planned",
            id="a ban that is denied",
        ),
        pytest.param(
            "Marche contre la réforme à Tours samedi, 14 h. Décalée au jeudi suivant en cas "
            "d'orage.",
            "planned",
            id="only if it rains",
        ),
        pytest.param(
            "La marche contre la réforme prévue samedi à Tours n'a pas lieu.",
            "cancelled",
            id="does not take place",
        ),
        pytest.param(
            "Les marches contre la réforme n'ont pas lieu au même moment : samedi à Tours, 14 h.",
            "planned",
            id="not at the same time",
        ),
        pytest.param(
            "Le défilé contre la réforme prévu samedi à Tours a fait l'objet d'une interdiction "
            "au motif du verglas.",
            "forbidden",
            id="a ban and its reason",
        ),
    ],
)
def test_what_becomes_of_a_rally(gazetteer: Gazetteer, text: str, status: str) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == [f"Tours {status}"]


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Marches contre la réforme\nCe qui est annulé :\n- Tours, samedi, 10 h, gare\n"
            "Ce qui est maintenu :\n- Blois, dimanche, 15 h, halle",
            ["Tours cancelled", "Blois planned"],
            id="what a heading says of the items below it",
        ),
        pytest.param(
            "Le maire sera samedi à Tours au rassemblement contre la réforme, à 10 h. Par "
            "ailleurs, la marche que nous annoncions pour dimanche est décalée au 2 avril.",
            ["Tours planned", "Tours postponed"],
            id="another rally's day moves",
        ),
    ],
)
def test_a_status_is_that_of_the_rally_it_is_said_of(
    gazetteer: Gazetteer, text: str, towns: list[str]
) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns


@pytest.mark.parametrize(
    ("told", "hour"),
    [
        (", 18.30, place Plumereau", "18:30"),
        (" à 18h.30, place Plumereau", "18:30"),
        (" à 18H30mn, place Plumereau", "18:30"),
        (", de 14 à 16, place Plumereau", "14:00"),
        (" à la demie de midi, place Plumereau", "12:30"),
        (" à midi moins le quart, place Plumereau", "11:45"),
        (" à 18 h moins le quart, place Plumereau", "17:45"),
        (" à 14 heures trente, place Plumereau", "14:30"),
        (" dès six heures du mat', place Plumereau", "06:00"),
        (" : une heure contre la haine, à 18 h", "18:00"),
        (" à 1830 devant la gare", "18:30"),
        (" @18h30 place Plumereau", "18:30"),
        (", 18:30:00, place Plumereau", "18:30"),
        (" à la mi-journée, place Plumereau", "12:00"),
        (", piquet de midi à 14 h devant l'entrée", "12:00"),
        (", 10 h 30, une heure, une sono", "10:30"),
        (" à midi, 12 h 15 au plus tard", "12:15"),
        (", 12.50 euros le repas", "-"),
        (", pour les enfants de 12 à 14 ans", "-"),
    ],
)
def test_an_hour_is_written_in_many_ways(gazetteer: Gazetteer, told: str, hour: str) -> None:
    text = f"Rassemblement pour l'hôpital samedi à Tours{told}."

    assert said_in(text, PUBLISHED, gazetteer) == {("Tours", "2023-03-25", hour)}


@pytest.mark.parametrize(
    ("said", "day", "hour"),
    [
        ("samedi 25 à 3 heures de l'après-midi", "2023-03-25", "15:00"),
        ("mercredi 14.30", "2023-03-29", "14:30"),
        ("samedi 25 mars 18.30", "2023-03-25", "18:30"),
        ("le 25/03 10.45", "2023-03-25", "10:45"),
    ],
)
def test_a_days_number_and_an_hour_stand_side_by_side(
    gazetteer: Gazetteer, said: str, day: str, hour: str
) -> None:
    text = f"Marche pour l'hôpital {said} à Tours"

    assert said_in(text, PUBLISHED, gazetteer) == {("Tours", day, hour)}


def test_a_saturday_of_two_months_is_to_come_for_who_calls(gazetteer: Gazetteer) -> None:
    published = PUBLISHED.replace(day=9)  # nearer to 25 February, a Saturday as well
    text = "Marche pour l'hôpital samedi 25, 14 h, à Tours"

    assert said_in(text, published, gazetteer) == {("Tours", "2023-03-25", "14:00")}


def test_who_set_out_a_little_after_noon_set_out_then(gazetteer: Gazetteer) -> None:
    text = (
        "Jeudi, 900 personnes ont défilé à Vire pour l'hôpital, parties de la gare peu après midi."
    )

    (claim,) = read(text, dt.datetime.fromisoformat("2023-03-17T08:00+01:00"), gazetteer).claims

    assert claim.time == dt.time(12)


def test_the_hour_at_which_a_door_caught_fire_is_no_rallys(gazetteer: Gazetteer) -> None:
    text = (
        "Jeudi soir, peu après 20 heures, la porte de la mairie a été la proie des flammes à "
        "l'issue d'une journée qui avait vu défiler 900 personnes à Vire pour l'hôpital."
    )

    (claim,) = read(text, dt.datetime.fromisoformat("2023-03-17T08:00+01:00"), gazetteer).claims

    assert claim.time is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Une marche pour la ligne de train partira samedi à Cholet à 14 h.",
            {("Cholet", "2023-03-25", "14:00")},
            id="a line defended leaves nobody behind",
        ),
        pytest.param(
            "Rendez-vous pour la ligne de train : Cholet (samedi 14 h), Niort (lundi 18 h).",
            {("Cholet", "2023-03-25", "14:00"), ("Niort", "2023-03-27", "18:00")},
            id="nor is it a journey",
        ),
        pytest.param(
            "Rassemblements samedi 25 mars à Cholet à 10 h 15 et lundi 27 mars à Niort à 12 h.",
            {("Cholet", "2023-03-25", "10:15"), ("Niort", "2023-03-27", "12:00")},
            id="no day's number before a date",
        ),
        pytest.param(
            "Samedi, manif pour l'eau à Cholet à 14 h. À Niort, idem mais à 18 h.",
            {("Cholet", "2023-03-25", "14:00"), ("Niort", "2023-03-25", "18:00")},
            id="the same but for the hour",
        ),
        pytest.param(
            "Cholet et Niort manifesteront respectivement samedi et lundi, à 18 h, pour l'eau.",
            {("Cholet", "2023-03-25", "18:00"), ("Niort", "2023-03-27", "18:00")},
            id="days in the order of their towns",
        ),
        pytest.param(
            "Manifs pour l'eau samedi : Niort 14 h, Dole même heure, Lens 18 h.",
            {
                ("Niort", "2023-03-25", "14:00"),
                ("Dole", "2023-03-25", "14:00"),
                ("Lens", "2023-03-25", "18:00"),
            },
            id="the same hour in a town that is a word",
        ),
    ],
)
def test_hours_and_days_of_several_towns(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_those_who_gathered_for_a_line_are_a_rally(gazetteer: Gazetteer) -> None:
    text = "Mercredi, 900 personnes se sont rassemblées pour la ligne de train à Cholet."
    assert said_in(text, PUBLISHED, gazetteer) == {("Cholet", "2023-03-22", "-")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Rassemblements samedi : Bourges, 18:00, gare ; Vierzon, 18:30, mairie ; Tulle, 19:00.",
            {("Bourges", "18:00"), ("Vierzon", "18:30"), ("Tulle", "19:00")},
        ),
        ("Rassemblement dimanche à Royan, 17:30, devant la mairie.", {("Royan", "17:30")}),
        # "18" alone is the département of Bourges.
        ("Rassemblement samedi, Bourges, 18, à 15 h.", {("Bourges", "15:00")}),
    ],
)
def test_an_hour_is_no_departement_of_its_town(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str]]
) -> None:
    assert {(town, hour) for town, _, hour in said_in(text, PUBLISHED, gazetteer)} == said


@pytest.mark.parametrize(
    "row",
    [
        "11 h à Guingamp (parc) et Lannion (quai d'Aiguillon), 10 h 30 à Tulle et 14 h à Ussel.",
        "à 11 h à Guingamp et Lannion, place du Marché, à 10 h 30 à Tulle et à 14 h à Ussel.",
        "11h à Guingamp (gare), même heure à Lannion (mairie), 10h30 à Tulle, 14h à Ussel (halle)",
    ],
)
def test_an_hour_before_its_towns_is_theirs(row: str, gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2023-03-06T18:00+01:00")
    claims = read(f"Mardi 7 mars, quatre rassemblements : {row}", published, gazetteer).claims

    assert {(claim.place.name, f"{claim.time:%H:%M}") for claim in claims if claim.place} == {
        ("Guingamp", "11:00"),
        ("Lannion", "11:00"),
        ("Tulle", "10:30"),
        ("Ussel", "14:00"),
    }


@pytest.mark.parametrize(
    "call",
    [
        "À Guingamp, on se retrouve à 11 h devant la gare et 14 h à Tulle, place du Marché.",
        "À Guingamp à 11 h et 14 h à Tulle, devant la mairie.",
        "À Guingamp, rassemblement à 11 h devant la mairie et départ à 14 h à Tulle.",
        "Le rendez-vous de Guingamp est fixé à 11 h, celui de Tulle à 14 h.",
    ],
)
def test_an_hour_behind_a_town_and_one_before_the_next(call: str, gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2023-03-06T18:00+01:00")
    text = f"Mardi 7 mars, journée d'action pour l'hôpital. {call}"

    assert said_in(text, published, gazetteer) == {
        ("Guingamp", "2023-03-07", "11:00"),
        ("Tulle", "2023-03-07", "14:00"),
    }
