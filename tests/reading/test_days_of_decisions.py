"""When a rally was called, forbidden or put off is no day of it; a new day has an old one."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

# A Friday.
PUBLISHED = dt.datetime.fromisoformat("2023-03-10T21:00+01:00")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "La manif de mardi à Cahors a été annulée hier soir.",
            {("Cahors", "2023-03-14", "cancelled")},
            id="called off last night",
        ),
        pytest.param(
            "La marche de mardi à Cahors a été interdite jeudi.",
            {("Cahors", "2023-03-14", "forbidden")},
            id="forbidden on a weekday",
        ),
        pytest.param(
            "Marche prévue mardi à Cahors. Elle avait été interdite par le préfet Luc Roux, jeudi.",
            {("Cahors", "2023-03-14", "forbidden")},
            id="forbidden by somebody on a weekday",
        ),
        pytest.param(
            "La marche de mardi à Cahors a été reportée par le collectif au samedi 18 mars.",
            {("Cahors", "2023-03-14", "postponed"), ("Cahors", "2023-03-18", "planned")},
            id="put off by somebody to a day",
        ),
        pytest.param(
            "Le rassemblement de mardi à Cahors a été autorisé ce matin par la préfecture.",
            {("Cahors", "2023-03-14", "planned")},
            id="allowed this morning",
        ),
        pytest.param(
            "Hier soir, l'intersyndicale a appelé à manifester mardi à Cahors.",
            {("Cahors", "2023-03-14", "planned")},
            id="called last night",
        ),
        pytest.param(
            "Réunis en assemblée générale hier, les enseignants ont voté une manifestation mardi à "
            "Cahors.",
            {("Cahors", "2023-03-14", "planned")},
            id="voted yesterday",
        ),
        pytest.param(
            "La préfecture interdit le parcours d'une marche prévue ce mardi à Cahors.",
            {("Cahors", "2023-03-14", "planned")},
            id="a route forbidden, not its rally",
        ),
        pytest.param(
            "On défile mardi à Cahors. L'itinéraire proposé, par la rue Foch, est donc interdit.",
            {("Cahors", "2023-03-14", "planned")},
            id="a route that is forbidden",
        ),
        pytest.param(
            "On défile mardi à Cahors. Il y a toutefois deux autres marches prévues à Gourdon.",
            {("Cahors", "2023-03-14", "planned"), ("Gourdon", "2023-03-14", "planned")},
            id="there are others to come",
        ),
        pytest.param(
            "Il y aura plus de monde que d'habitude ce mardi dans les rues de Cahors, où une marche"
            " est prévue.",
            {("Cahors", "2023-03-14", "planned")},
            id="more than usual, that day",
        ),
        pytest.param(
            "Marche des fiertés : celle de la capitale est prévue mardi. La marche de la capitale "
            "se déroulera sans chars.",
            {("Paris", "2023-03-14", "planned")},
            id="that of the capital",
        ),
        pytest.param(
            "Hier, les enseignants ont manifesté à Cahors.",
            {("Cahors", "2023-03-09", "past")},
            id="held yesterday",
        ),
        pytest.param(
            "Le rassemblement de mardi à Cahors a été reporté par ses organisateurs au jeudi 16 "
            "mars.",
            {("Cahors", "2023-03-14", "postponed"), ("Cahors", "2023-03-16", "planned")},
            id="behind who decided, a new day",
        ),
        pytest.param(
            "La manif de Cahors est reportée. Elle devait avoir lieu mardi, elle aura lieu jeudi.",
            {("Cahors", "2023-03-14", "postponed"), ("Cahors", "2023-03-16", "planned")},
            id="both days in the next sentence",
        ),
        pytest.param(
            "La marche de Cahors passe de mardi à jeudi.",
            {("Cahors", "2023-03-14", "postponed"), ("Cahors", "2023-03-16", "planned")},
            id="from one day to another",
        ),
        pytest.param(
            "Nouvelle date pour la marche de Cahors : jeudi, et non plus mardi.",
            {("Cahors", "2023-03-14", "postponed"), ("Cahors", "2023-03-16", "planned")},
            id="no longer on the old day",
        ),
        pytest.param(
            "La manif de mardi à Cahors est repoussée à 11 h.",
            {("Cahors", "2023-03-14", "planned")},
            id="put off by hours alone",
        ),
        pytest.param(
            "Le cortège de jeudi partira à 18 h de la gare de Cahors, où des vitres avaient volé "
            "en éclats le 2 février.",
            {("Cahors", "2023-03-16", "planned")},
            id="what had been at the place to meet",
        ),
        pytest.param(
            "La marche de jeudi, trois semaines après le 23 février, ira de la gare au lycée de "
            "Cahors.",
            {("Cahors", "2023-03-16", "planned")},
            id="so long after another day",
        ),
    ],
)
def test_only_a_rallys_own_days_are_its_days(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Manif : Cahors le 14 mars 10 h, Figeac le 15 14 h 30.",
            {("Cahors", "2023-03-14", "10:00"), ("Figeac", "2023-03-15", "14:30")},
            id="an hour right behind a number",
        ),
        pytest.param(
            "Cahors, samedi : 300 manifestants. Figeac, dimanche : 80.",
            {("Cahors", "2023-03-04", "-"), ("Figeac", "2023-03-05", "-")},
            id="a bare number goes on with what is past",
        ),
    ],
)
def test_each_town_of_a_row_has_its_day(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


LONG = dt.datetime.fromisoformat("2023-03-12T18:00+01:00")
"""A Sunday, the evening of it."""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "À Brest, 15 000 personnes ont défilé mardi. Deux nouvelles journées sont annoncées, "
            "jeudi 16 et samedi 25 mars. À Brest, le rendez-vous est fixé à 10 h 30.",
            {("Brest", "2023-03-07", "past"), ("Brest", "2023-03-16", "planned")},
            id="the first of two days of all",
        ),
        pytest.param(
            "À Rennes, 5 000 personnes ont défilé samedi.\nÀ Redon, la manifestation avait eu lieu "
            "vendredi.\nLa coordination appelle à manifester de nouveau samedi 18 mars. À Rennes, "
            "on partira à 14 heures.",
            {
                ("Rennes", "2023-03-11", "past"),
                ("Redon", "2023-03-10", "past"),
                ("Rennes", "2023-03-18", "planned"),
            },
            id="a call below several towns is of them all",
        ),
        pytest.param(
            "Après une première marche le 25 février et une deuxième le 4 mars, le comité appelle "
            "à un rassemblement samedi 18 mars à 10 h 30 devant la mairie de Gourdon.",
            {
                ("Gourdon", "2023-02-25", "past"),
                ("Gourdon", "2023-03-04", "past"),
                ("Gourdon", "2023-03-18", "planned"),
            },
            id="what was before, told before its town",
        ),
        pytest.param(
            "Après les manifestations du 19 et du 31 janvier, on défile samedi 18 mars à 10 h 30 à "
            "Gourdon.",
            {("Gourdon", "2023-03-18", "planned")},
            id="days of the whole country",
        ),
        pytest.param(
            "Des centaines de personnes ont défilé samedi à Gourdon, Figeac et Cahors contre la "
            "réforme. Une nouvelle manifestation est annoncée mardi 14 mars à Gourdon, à 14 h.",
            {
                ("Gourdon", "2023-03-11", "past"),
                ("Figeac", "2023-03-11", "past"),
                ("Cahors", "2023-03-11", "past"),
                ("Gourdon", "2023-03-14", "planned"),
            },
            id="one of several towns will be back",
        ),
        pytest.param(
            "À Lens, une chaîne humaine est prévue samedi 18 mars. Une réunion aura lieu jeudi à "
            "18 heures à la maison des associations.\nLe comité de Béthune manifestera le même "
            "jour, à 15 heures, devant la clinique.",
            {("Lens", "2023-03-18", "planned"), ("Béthune", "2023-03-18", "planned")},
            id="the same day as the rally's, in another paragraph",
        ),
        pytest.param(
            "Les parents manifestent lundi à Laval. À Ernée, ils bloqueront l'école dès mardi, à "
            "8 h 20.",
            {("Laval", "2023-03-13", "planned"), ("Ernée", "2023-03-14", "planned")},
            id="no school is named after a Tuesday",
        ),
        pytest.param(
            "À Orléans, la manifestation prévue dimanche a été interdite ; 50 personnes se sont "
            "tout de même retrouvées place du Martroi.",
            {("Orléans", "2023-03-12", "past")},
            id="forbidden, and held all the same that very day",
        ),
        pytest.param(
            "À Dax, 1 200 personnes ont défilé mardi. Tarnos, qui n'avait pas appelé à manifester, "
            "est restée calme.",
            {("Dax", "2023-03-07", "past")},
            id="where all was calm",
        ),
        pytest.param(
            "À Gourdon, 60 personnes ont défilé samedi 11 mars. Le préfet a reçu une délégation "
            "mardi dernier. À Figeac, elles étaient 200.",
            {("Gourdon", "2023-03-11", "past"), ("Figeac", "2023-03-11", "past")},
            id="who was received when",
        ),
        pytest.param(
            "On manifestera vendredi 5 mai à Gourdon. Dimanche 30, on se retrouvera à 10 h 30 à "
            "Figeac, devant la mairie.",
            {("Gourdon", "2023-05-05", "planned"), ("Figeac", "2023-04-30", "planned")},
            id="a number with its weekday goes back",
        ),
        pytest.param(
            "À Avignon, 700 personnes ont marché samedi. À Apt, la marche, prévue samedi matin, a "
            "été annulée.",
            {("Avignon", "2023-03-11", "past"), ("Apt", "2023-03-11", "cancelled")},
            id="called off on a day that is gone",
        ),
        pytest.param(
            "À Sarlat, un rassemblement est prévu samedi 18 mars à 10 h 30. La colère gagne "
            "Bergerac, où les soignants ont débrayé mardi. Ils manifesteront dans les rues de la "
            "ville mercredi à 14 heures.",
            {("Sarlat-la-Canéda", "2023-03-18", "planned"), ("Bergerac", "2023-03-15", "planned")},
            id="those of the town named last",
        ),
    ],
)
def test_a_day_goes_to_its_town_across_sentences(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert status_in(text, LONG, gazetteer) == said


@pytest.mark.parametrize(
    "list_of",
    [
        "Les manifestations du 18 mars, telles qu'elles nous sont parvenues ce jour :",
        "Les manifestations du 18 mars, liste mise à jour le 9 mars :",
    ],
)
def test_a_list_is_put_together_on_no_day_of_its_rallies(
    gazetteer: Gazetteer, list_of: str
) -> None:
    text = f"{list_of}\nCahors\n(départ à 14 h 30)\nFigeac : 11 h"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Cahors", "2023-03-18", "14:30"),
        ("Figeac", "2023-03-18", "11:00"),
    }


@pytest.mark.parametrize(
    "ahead",
    [
        "à quatre jours d'une grande journée d'action nationale, le 14 mars",
        "à quelques jours de la grève du 14 mars",
        "avant la grande mobilisation du 14 mars",
    ],
)
def test_who_gathers_ahead_of_a_day_gathers_on_another(gazetteer: Gazetteer, ahead: str) -> None:
    text = f"120 infirmières se sont rassemblées jeudi à Cahors, {ahead}."

    assert status_in(text, PUBLISHED, gazetteer) == {("Cahors", "2023-03-09", "past")}


def test_the_day_of_a_vote_is_no_day_to_gather_on(gazetteer: Gazetteer) -> None:
    text = (
        "À Cahors, la manifestation contre la haine aura lieu pendant les élections "
        "départementales (20 et 27 mars), samedi 26 mars."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Cahors", "2023-03-26", "-")}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "La FSU organise une marche samedi à Cahors contre le racisme, dans le cadre de la "
            "Journée internationale des droits humains, qui se tient le 28 mars. Rendez-vous à "
            "15 h place Clemenceau.",
            id="a world day, told behind",
        ),
        pytest.param(
            "À l'approche de la Journée mondiale de l'eau, fixée au 22 mars, un rassemblement "
            "pour le climat est prévu samedi à Cahors. Le départ sera donné à 15 h.",
            id="a world day, told before",
        ),
        pytest.param(
            "Manifestation pour l'hôpital samedi à Cahors. Le texte sera examiné au Sénat le 28 "
            "mars. Le cortège partira à 15 h.",
            id="when a law is read",
        ),
        pytest.param(
            "Le procès s'ouvrira le 28 mars. Pour demander justice, une marche partira samedi à "
            "15 h, à Cahors.",
            id="when a trial opens",
        ),
        pytest.param(
            "Une marche pour la paix se tiendra samedi à Cahors à 15 h. La Ligue a elle-même "
            "appelé, jeudi, à se rassembler samedi devant les mairies.",
            id="when who else calls has called",
        ),
    ],
)
def test_what_else_has_its_day_lends_none_to_the_rally(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Cahors", "2023-03-11", "15:00")}


def test_a_world_day_may_be_the_rallys(gazetteer: Gazetteer) -> None:
    text = "Rassemblement à Cahors pour la Journée de la Terre, qui se tient le 28 mars."

    assert said_in(text, PUBLISHED, gazetteer) == {("Cahors", "2023-03-28", "-")}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Des rassemblements sont organisés vendredi à Cahors et dans plusieurs villes pour "
            "l'hôpital. À Cahors, le départ est prévu à 14 h 30, halle.",
            id="told behind",
        ),
        pytest.param(
            "À Cahors, le rassemblement est prévu à 14 h 30, à l'appel de la FSU. Une marche est "
            "organisée vendredi à Cahors pour l'hôpital.",
            id="told before",
        ),
    ],
)
def test_a_weekday_is_todays_if_its_hour_is_still_to_come(gazetteer: Gazetteer, text: str) -> None:
    morning = dt.datetime.fromisoformat("2023-03-10T07:15+01:00")

    assert said_in(text, morning, gazetteer) == {("Cahors", "2023-03-10", "14:30")}


def test_a_weekday_told_beside_its_date_is_not_todays(gazetteer: Gazetteer) -> None:
    text = "Rassemblement pour la paix vendredi 17 à Cahors, 11 h. À Figeac c'est vendredi, halle."
    morning = dt.datetime.fromisoformat("2023-03-10T07:15+01:00")

    assert said_in(text, morning, gazetteer) >= {("Cahors", "2023-03-17", "11:00")}


@pytest.mark.parametrize(
    "done",
    [
        "Le parcours de la manifestation prévue mardi à Cahors a été modifié.",
        "Le trajet de la marche pour le climat prévue mardi à Cahors a été dévoilé.",
        "Les organisateurs de la marche prévue mardi à Cahors ont changé de parcours.",
        "Les syndicats ont précisé le parcours de la manifestation de mardi à Cahors.",
        "L'itinéraire de la marche de mardi à Cahors a été présenté mercredi.",
    ],
)
def test_what_was_done_about_a_march_leaves_it_to_come(gazetteer: Gazetteer, done: str) -> None:
    text = f"{done} Elle partira à 10 h 30 de la gare. Le maire avait réclamé lundi son annulation."

    assert said_in(text, PUBLISHED, gazetteer) == {("Cahors", "2023-03-14", "10:30")}
