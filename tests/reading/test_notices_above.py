"""What has become of a rally, told above its older call or behind it; what rain would do to it."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-04-10T10:00+02:00")  # a Wednesday
OLD, NEW = "2024-04-14", "2024-04-20"
CALL = "Marche pour le climat à {}, dimanche 14 avril à 14h, place d'Armes. Venez nombreux !"
PAGE = """MARCHE POUR LE CLIMAT – {}
Dimanche 14 avril – 14h – place d'Armes

Il y a un an, nous étions déjà dans la rue. Rien n'a changé.

14h : rassemblement
15h : départ de la marche
20h : concert (prix libre)

Covoiturage depuis Sisteron : parking de la gare, 12h."""


@pytest.mark.parametrize("call", [CALL, PAGE], ids=["a sentence", "a page"])
@pytest.mark.parametrize(
    ("notice", "status"),
    [
        ("MAJ : la préfecture vient d'interdire le rassemblement !", "forbidden"),
        ("MAJ : la marche est interdite par arrêté préfectoral.", "forbidden"),
        ("⚠️ MARCHE INTERDITE ⚠️", "forbidden"),
        ("Info de dernière minute : le préfet a interdit la marche.", "forbidden"),
        (
            "MAJ mercredi 10 avril : la préfecture a pris un arrêté d'interdiction, ne venez pas.",
            "forbidden",
        ),
        ("Mise à jour : nous sommes contraints d'annuler la marche.", "cancelled"),
        ("La marche n'aura finalement pas lieu, désolés.", "cancelled"),
        ("!!! ANNULATION !!!", "cancelled"),
        ("EDIT : marche reportée, nouvelle date à venir", "postponed"),
        ("MAJ : marche maintenue malgré la pluie", "planned"),
        ("MAJ : l'interdiction a été suspendue par le tribunal, on sera là !", "planned"),
        ("MAJ : le concert du soir est annulé", "planned"),
        ("MAJ : la réunion de préparation est reportée au samedi 20 avril", "planned"),
        ("EDIT : la préfecture a interdit le centre-ville, le parcours est modifié", "planned"),
        ("En cas d'alerte orange, la marche sera annulée.", "planned"),
    ],
)
def test_a_notice_tells_what_has_become_of_the_call_below(
    gazetteer: Gazetteer, notice: str, status: str, call: str
) -> None:
    for town in ("Gap", "Nevers"):
        text = f"{notice}\n\n{call.format(town)}"

        assert status_in(text, PUBLISHED, gazetteer) == {(town, OLD, status)}
        assert said_in(text, PUBLISHED, gazetteer) == {(town, OLD, "14:00")}


@pytest.mark.parametrize(
    ("notice", "hour"),
    [
        ("MAJ : la marche est reportée au samedi 20 avril !", "-"),
        ("⚠️ REPORTÉ AU SAMEDI 20 AVRIL ⚠️", "-"),
        ("EDIT : reporté au 20 avril", "-"),
        ("Changement de date !! Ce sera le samedi 20 avril", "-"),
        ("ATTENTION REPORT : nouvelle date samedi 20 avril", "-"),
        ("MAJ : en raison de la météo, la marche est reportée au 20 avril à 15h.", "15:00"),
        ("Info : on reporte au samedi 20 avril, même heure même endroit", "14:00"),
    ],
)
def test_a_notice_tells_the_new_day_of_the_call_below(
    gazetteer: Gazetteer, notice: str, hour: str
) -> None:
    for town in ("Gap", "Nevers"):
        text = f"{notice}\n\n{CALL.format(town)}"

        assert status_in(text, PUBLISHED, gazetteer) == {
            (town, OLD, "postponed"),
            (town, NEW, "planned"),
        }
        assert said_in(text, PUBLISHED, gazetteer) == {(town, OLD, "14:00"), (town, NEW, hour)}


@pytest.mark.parametrize(
    "notice",
    [
        "MAJ : attention, l'heure change, rdv à 15h !",
        "EDIT : ce sera 15h et pas 14h",
        "MAJ : départ décalé à 15h",
        "Changement d'horaire : 15h au lieu de 14h",
    ],
)
def test_a_notice_tells_the_new_hour_of_the_call_below(gazetteer: Gazetteer, notice: str) -> None:
    text = f"{notice}\n\n{CALL.format('Gap')}"

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", OLD, "15:00")}


def test_a_notice_may_stand_below_the_title(gazetteer: Gazetteer) -> None:
    text = "Marche pour le climat – Gap\n{}\n\nDimanche 14 avril, 14h, place d'Armes. Venez !"

    assert status_in(text.format("MAJ : reporté au 20 avril."), PUBLISHED, gazetteer) == {
        ("Gap", OLD, "postponed"),
        ("Gap", NEW, "planned"),
    }
    assert status_in(text.format("EDIT : marche annulée, désolés"), PUBLISHED, gazetteer) == {
        ("Gap", OLD, "cancelled")
    }


def test_a_notice_of_one_of_two_days_leaves_the_other(gazetteer: Gazetteer) -> None:
    text = (
        "MAJ : la marche de dimanche est interdite.\n\n"
        f"{CALL.format('Gap')}\nMercredi 17 avril, 18h : rassemblement devant la mairie de Gap."
    )

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Gap", OLD, "forbidden"),
        ("Gap", "2024-04-17", "planned"),
    }


@pytest.mark.parametrize(
    "title",
    [
        "La manifestation est interdite, les opposants iront quand même",
        "Le haut-commissariat prolonge l'interdiction",
        "La préfecture de Digne interdit la marche",
        "Marche interdite ?",
    ],
)
def test_a_title_above_news_of_another_rally_is_no_notice(gazetteer: Gazetteer, title: str) -> None:
    text = f"{title}\n\n{CALL.format('Gap')}"

    assert ("Gap", OLD, "planned") in status_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize("kind", ["Rassemblement", "Chaîne humaine", "Marche"])
@pytest.mark.parametrize(
    "later",
    [
        "La marche est reportée au samedi 20 avril.",
        "Le rassemblement est finalement reporté au samedi 20 avril.",
        "En raison de la météo, l'action est décalée au samedi 20 avril.",
        "On reporte au samedi 20 avril.",
        "Nous avons décidé de reporter la marche au samedi 20 avril.",
        "\n\nMAJ : l'événement est reporté au samedi 20 avril.",
    ],
)
def test_the_new_day_told_behind_a_call_is_kept(
    gazetteer: Gazetteer, later: str, kind: str
) -> None:
    for town in ("Gap", "Nevers"):
        text = f"{kind} pour la maternité à {town}, dimanche 14 avril à 14 h, mairie. {later}"

        assert status_in(text, PUBLISHED, gazetteer) == {
            (town, OLD, "postponed"),
            (town, NEW, "planned"),
        }


@pytest.mark.parametrize("later", ["Le vote est reporté au 20.", "Le concert est reporté au 20."])
def test_what_else_is_put_off_behind_a_call_is_no_rally(gazetteer: Gazetteer, later: str) -> None:
    text = f"Marche pour la maternité à Gap, dimanche 14 avril à 14 h, mairie. {later}"

    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", OLD, "planned")}


@pytest.mark.parametrize("before", [" ", "\n☔ "])
@pytest.mark.parametrize(
    "fallback",
    [
        "En cas de pluie : samedi 20 avril, même heure.",
        "S'il pleut des cordes, rendez-vous le samedi 20 avril à la même heure.",
        "Si l'alerte orange est maintenue, la marche sera reportée au 20 avril.",
        "En cas de mauvais temps la manif est décalée au samedi 20 avril.",
        "En cas de fortes chaleurs, la marche est repoussée au samedi 20 avril à 15h.",
        "Repli en cas de pluie : samedi 20 avril, même lieu même heure.",
        "Attention, en cas d'intempéries, l'événement sera déplacé au samedi 20 avril.",
        "En cas d'interdiction, on se retrouve le samedi 20 avril devant la préfecture.",
        "La marche est susceptible d'être reportée au 20 avril en fonction de la météo.",
    ],
)
def test_what_rain_would_do_puts_nothing_off(
    gazetteer: Gazetteer, fallback: str, before: str
) -> None:
    text = f"Marche pour la maternité à Gap, dimanche 14 avril à 14 h, mairie.{before}{fallback}"

    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", OLD, "planned")}


def test_who_cannot_come_may_come_another_day(gazetteer: Gazetteer) -> None:
    text = (
        f"{CALL.format('Gap')} Si vous n'êtes pas libres, un autre rassemblement aura lieu le "
        "samedi 20 avril à 10 h."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", OLD, "14:00"), ("Gap", NEW, "10:00")}


@pytest.mark.parametrize(
    "off",
    [
        "🏥 CHU : consultations reportées",
        "🏥 Hôpital : opérations non urgentes reportées",
        "🎭 Théâtre : représentation annulée",
        "✈️ Aéroport : 30 % des vols annulés",
        "🏫 Université : partiels reportés",
        "- Conseil municipal reporté",
        "- Match annulé",
    ],
)
def test_what_a_strike_puts_off_is_no_rally(gazetteer: Gazetteer, off: str) -> None:
    text = (
        f"Grève du dimanche 14 avril : récap des infos pratiques\n{off}\n✊ Manif à Gap : 10h "
        "place de la République\nAilleurs : Nevers 14h devant la préfecture"
    )

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Gap", OLD, "planned"),
        ("Nevers", OLD, "planned"),
    }


def test_what_people_put_off_themselves_is(gazetteer: Gazetteer) -> None:
    text = "Concert de casseroles annulé : on devait se rassembler à Gap dimanche 14 avril."

    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", OLD, "cancelled")}
