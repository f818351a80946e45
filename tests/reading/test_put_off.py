"""A new day told by how long a rally is put off, nights of two days, days with their part."""

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
            "Le sit-in de mardi à Cognac est retardé d'une semaine.",
            {("Cognac", "2023-03-14", "postponed"), ("Cognac", "2023-03-21", "planned")},
            id="by a week",
        ),
        pytest.param(
            "La veillée de mardi à Cognac saute, on la refait samedi 18 à 20 h.",
            {("Cognac", "2023-03-14", "postponed"), ("Cognac", "2023-03-18", "planned")},
            id="off, to be done again on another day",
        ),
        pytest.param(
            "La veillée de mardi à Cognac est annulée, celle de Saintes se fera samedi 18 à 20 h.",
            {("Cognac", "2023-03-14", "cancelled"), ("Saintes", "2023-03-18", "planned")},
            id="off, and another town's held",
        ),
        pytest.param(
            "On décale de deux jours la manif de jeudi à Cognac.",
            {("Cognac", "2023-03-16", "postponed"), ("Cognac", "2023-03-18", "planned")},
            id="before the old day",
        ),
        pytest.param(
            "La marche de Cognac, fixée au 25 mars, est avancée de 48 heures.",
            {("Cognac", "2023-03-25", "postponed"), ("Cognac", "2023-03-23", "planned")},
            id="brought forward",
        ),
        pytest.param(
            "Marche pour le climat mardi 14 mars à Cognac. Elle est finalement reportée de quinze "
            "jours.",
            {("Cognac", "2023-03-14", "postponed"), ("Cognac", "2023-03-28", "planned")},
            id="in the next sentence",
        ),
        pytest.param(
            "La veillée de mardi à Cognac est repoussée au mardi suivant, le 21 mars.",
            {("Cognac", "2023-03-14", "postponed"), ("Cognac", "2023-03-21", "planned")},
            id="a new day told twice",
        ),
        pytest.param(
            "Le rassemblement de mardi à Cognac est repoussé d'une demi-heure.",
            {("Cognac", "2023-03-14", "planned")},
            id="by half an hour: the day stays",
        ),
        pytest.param(
            "L'âge de départ est reculé de deux ans : manifestation mardi à Cognac.",
            {("Cognac", "2023-03-14", "planned")},
            id="an age is put off",
        ),
        pytest.param(
            "Le préfet a signé un arrêté prohibant la manifestation de mardi à Cognac.",
            {("Cognac", "2023-03-14", "forbidden")},
            id="an order that prohibits",
        ),
        pytest.param(
            "Le défilé que des néonazis voulaient tenir à Cognac samedi soir est interdit.",
            {("Cognac", "2023-03-11", "forbidden")},
            id="what they wanted to hold is still to come",
        ),
        pytest.param(
            "La préfète n'a pas donné son accord à la manifestation de mardi à Cognac.",
            {("Cognac", "2023-03-14", "forbidden")},
            id="no leave is given",
        ),
        pytest.param(
            "Les agriculteurs renoncent à défiler mardi à Cognac.",
            {("Cognac", "2023-03-14", "cancelled")},
            id="who would march gives up",
        ),
        pytest.param(
            "La FSU retire son appel à se rassembler mardi à Cognac.",
            {("Cognac", "2023-03-14", "cancelled")},
            id="a call is taken back",
        ),
        pytest.param(
            "Le rassemblement de mardi à Cognac ? Annulé, la grippe !",
            {("Cognac", "2023-03-14", "cancelled")},
            id="a question and what became of it",
        ),
        pytest.param(
            "On remet à plus tard le sit-in de mardi à Cognac.",
            {("Cognac", "2023-03-14", "postponed")},
            id="put off to later",
        ),
        pytest.param(
            "Échaudés par la dernière interdiction, ils marcheront mardi à Cognac contre l'usine.",
            {("Cognac", "2023-03-14", "planned")},
            id="the ban of an earlier rally",
        ),
    ],
)
def test_a_day_told_by_how_long_a_rally_is_put_off(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Dans la nuit de mardi à mercredi, veillée pour la paix à Cognac, dès 22 h 30.",
            {("Cognac", "2023-03-14", "22:30")},
            id="a night begins on its first day",
        ),
        pytest.param(
            "Le 28 après-midi, manif à Cognac, 15h, place François-Ier.",
            {("Cognac", "2023-03-28", "15:00")},
            id="a number with a part of the day",
        ),
        pytest.param(
            "Rassemblement le 17 dès 8 h 30 à Cognac, devant le collège.",
            {("Cognac", "2023-03-17", "08:30")},
            id="a number with its hour",
        ),
        pytest.param(
            "Plus que quatre jours avant la marche de Cognac ! 15 h, place François-Ier.",
            {("Cognac", "2023-03-14", "15:00")},
            id="days that are left",
        ),
        pytest.param(
            "Encore quatre jours de grève à Cognac, manif mardi 15 h.",
            {("Cognac", "2023-03-14", "15:00")},
            id="days that something lasts",
        ),
        pytest.param(
            "Le 17 mars, veille du 18 mars, marche aux lampions à Cognac, 20 h.",
            {("Cognac", "2023-03-17", "20:00")},
            id="the eve of a day",
        ),
        pytest.param(
            "Les potes du 17, ceux du 16 : tous à Cognac jeudi 14 h, manif pour le train.",
            {("Cognac", "2023-03-16", "14:00")},
            id="numbers of départements",
        ),
        pytest.param(
            "La manif de Cognac est mercredi et non mardi, à 18 h.",
            {("Cognac", "2023-03-15", "18:00")},
            id="an hour behind the wrong day",
        ),
    ],
)
def test_nights_and_parts_of_days(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "told",
    [
        "La CGT a reporté au mardi 21 son rassemblement de mardi à Cognac.",
        "La CGT reporte d'une semaine son rassemblement de mardi à Cognac.",
        "La CGT a décidé de repousser au 21 mars le rassemblement prévu mardi à Cognac.",
        "Nous décalons au mardi 21 mars notre rassemblement de mardi 14 à Cognac.",
        "Faute de monde, les soignants ont repoussé au 21 leur marche de mardi à Cognac.",
    ],
)
def test_who_puts_off_says_the_new_day_first(gazetteer: Gazetteer, told: str) -> None:
    assert status_in(told, PUBLISHED, gazetteer) == {
        ("Cognac", "2023-03-14", "postponed"),
        ("Cognac", "2023-03-21", "planned"),
    }


def test_the_hour_stays_with_the_day_put_off(gazetteer: Gazetteer) -> None:
    text = "La CGT a repoussé au mardi 21 mars le rassemblement prévu lundi à 10 h à Cognac."

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Cognac", "2023-03-13", "10:00"),
        ("Cognac", "2023-03-21", "-"),
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Outre Douai, d'autres marches pour la paix sont prévues samedi : Lens, Dax.",
            {("Douai", "2023-03-11", "-"), ("Lens", "2023-03-11", "-"), ("Dax", "2023-03-11", "-")},
            id="besides a town",
        ),
        pytest.param(
            "Après la mobilisation de Douai vendredi, c'est à Lens que l'on marchera samedi pour "
            "la paix, à 11 h.",
            {("Douai", "2023-03-10", "-"), ("Lens", "2023-03-11", "11:00")},
            id="after a town's",
        ),
        pytest.param(
            "Après le rassemblement de Douai, jeudi, place à la marche pour la paix à Lens, samedi "
            "à 11 h.",
            {("Douai", "2023-03-09", "-"), ("Lens", "2023-03-11", "11:00")},
            id="after a town's, behind a comma",
        ),
        pytest.param(
            "Le rassemblement pour la paix qui devait avoir lieu samedi à Douai est reporté au 31 "
            "mars. Celui de Lens est maintenu.",
            {
                ("Douai", "2023-03-11", "-"),
                ("Douai", "2023-03-31", "-"),
                ("Lens", "2023-03-11", "-"),
            },
            id="the one that is not put off",
        ),
        pytest.param(
            "La marche des fiertés nantaise, organisée traditionnellement le dernier samedi du "
            "mois de juin, aura lieu le samedi 11.",
            {("Nantes", "2023-03-11", "-")},
            id="a march named by its people, and its usual day",
        ),
    ],
)
def test_rallies_told_beside_others_have_their_own_day(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_items_called_off_without_a_day_have_none(gazetteer: Gazetteer) -> None:
    text = (
        "Marches des fiertés :\n- Douai : 13 mai, annulée\n- Lens : annulée\n"
        "- Dole prévue le 20/05 ANNULÉE"
    )

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Douai", "2023-05-13", "cancelled"),
        ("Lens", "None", "cancelled"),
        ("Dole", "2023-05-20", "cancelled"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "La Ville de Douai annule toutes les manifestations prévues ce week-end en raison du vent.",
        "Les manifestations sportives et culturelles prévues samedi à Douai sont reportées.",
    ],
)
def test_what_a_town_holds_for_pleasure_is_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("La marche pour la paix de Douai n'est plus lundi mais mardi, à 11 h.", "2023-03-13"),
        (
            "Marche pour la paix à Douai : c'est finalement mardi 11 h au lieu de lundi.",
            "2023-03-13",
        ),
        ("La marche de Douai pour la paix est désormais mardi à 11 h, et non lundi.", "2023-03-13"),
        (
            "On avance la marche pour la paix de Douai : mardi à 11 h au lieu de jeudi.",
            "2023-03-16",
        ),
        ("On décale ! Marche pour la paix à Douai mardi 11 h au lieu de lundi.", "2023-03-13"),
        ("Douai, marche pour la paix : report du 13/03 au 14/03, 11 h, mairie.", "2023-03-13"),
        (
            "Update: the march for peace in Douai is now on Tuesday at 11am, not Monday.",
            "2023-03-13",
        ),
        ("Douai march for peace moved from Monday to Tuesday, same time (11am).", "2023-03-13"),
    ],
)
def test_a_rally_moved_has_its_old_day_and_its_new_one(
    gazetteer: Gazetteer, text: str, old: str
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Douai", old, "postponed"),
        ("Douai", "2023-03-14", "planned"),
    }
    assert ("Douai", "2023-03-14", "11:00") in said_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    "told",
    [
        "change de date : ce sera mardi",
        "change de jour et aura lieu mardi",
        "est reportée et se tiendra mardi",
        "a été déplacée mardi",
    ],
)
def test_the_new_day_alone_is_that_of_a_call(gazetteer: Gazetteer, told: str) -> None:
    text = f"La marche pour la paix à Douai {told} à 11 h, place d'Armes."
    assert status_in(text, PUBLISHED, gazetteer) == {("Douai", "2023-03-14", "planned")}


@pytest.mark.parametrize("rally", ["La marche de dimanche", "Le rassemblement prévu dimanche"])
def test_what_is_put_off_was_before_its_new_day(gazetteer: Gazetteer, rally: str) -> None:
    monday = dt.datetime.fromisoformat("2024-11-25T08:00+01:00")
    text = f"{rally} à Pau a été reporté au samedi 30 novembre, à 14 heures, à cause du vent."
    assert status_in(text, monday, gazetteer) == {
        ("Pau", "2024-11-24", "postponed"),
        ("Pau", "2024-11-30", "planned"),
    }


@pytest.mark.parametrize("rally", ["du sit-in prévu", "de la marche prévue", "du défilé prévu"])
@pytest.mark.parametrize("why", ["", " faute de participants"])
def test_a_notice_opens_on_what_is_put_off(gazetteer: Gazetteer, rally: str, why: str) -> None:
    text = f"Report {rally} dimanche 12 mars à Albi{why}. Nouvelle date : le 31 mars, 16 h 30."
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Albi", "2023-03-12", "postponed"),
        ("Albi", "2023-03-31", "planned"),
    }


@pytest.mark.parametrize("risk", ["troubles à l'ordre public", "débordements"])
def test_what_is_feared_tells_of_a_rally(gazetteer: Gazetteer, risk: str) -> None:
    text = (
        "Le rassemblement prévu le 19 mars à Rouen est reporté à une date ultérieure en raison "
        f"des risques de {risk}."
    )
    assert status_in(text, PUBLISHED, gazetteer) == {("Rouen", "2023-03-19", "postponed")}


def test_a_report_that_is_handed_in_puts_nothing_off(gazetteer: Gazetteer) -> None:
    text = "Rapport de la marche prévue dimanche 12 mars à Albi : place d'Armes, 14 h."
    assert ("Albi", "2023-03-12", "postponed") not in status_in(text, PUBLISHED, gazetteer)
