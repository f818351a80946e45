"""Programmes of a day, town by town: what comes before the rally, and rows that send on."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-20T10:00+01:00")  # a Monday
DAY = "2023-03-23"
DOLE, GAP = ("Dole", DAY, "14:30"), ("Gap", DAY, "17:00")


@pytest.mark.parametrize(
    "first",
    [
        "11 h : AG des grévistes",
        "11h30 : assemblée générale, maison du peuple",
        "9h - petit-déjeuner devant le lycée",
        "8h : tractage au marché\n11h : réunion publique",
        "10h-12h : atelier banderoles",
    ],
)
@pytest.mark.parametrize("head", ["- Dole :", "Dole"])
def test_what_comes_before_a_rally_takes_no_town_from_it(
    head: str, first: str, gazetteer: Gazetteer
) -> None:
    text = (
        f"Ce qui est prévu le 23 mars\n{head}\n{first}\n14h30 : manifestation, place Grévy.\n"
        f"{head.replace('Dole', 'Gap')}\n17h : rassemblement, place aux Herbes."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {DOLE, GAP}


@pytest.mark.parametrize(
    "sent",
    [
        "l'union locale appelle à rejoindre la manifestation de Dole.",
        "bus à 13 h pour Dole",
        "participation à la manif de Dole",
        "covoiturage pour le cortège de Dole, 13h45 place du Marché",
        "on y va tous, direction Dole !",
    ],
)
@pytest.mark.parametrize("under", [" ", "\n"])
def test_a_row_that_sends_on_has_no_rally(under: str, sent: str, gazetteer: Gazetteer) -> None:
    text = (
        "Les manifestations du 23 mars\n- Dole : 14h30, place Grévy\n"
        f"- Poligny :{under}{sent}\n- Gap : 17h, place aux Herbes"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {DOLE, GAP}


@pytest.mark.parametrize(
    "steps",
    [
        (
            "10 h, assemblée générale à la bourse du travail ; 12 h, repas partagé ; 14 h 30, "
            "manifestation."
        ),
        "conférence de presse à 10 h, réunion publique à 11 h, manifestation à 14 h 30.",
        "à 10 heures, table ronde, salle des fêtes ; à 14 heures 30, marche ; à 17 h, concert.",
        "débat à 10 h 30, marche à 14 h 30, bal à 20 h.",
    ],
)
def test_a_rallys_hour_is_its_own_among_the_steps_of_a_day(
    steps: str, gazetteer: Gazetteer
) -> None:
    text = f"Journée de mobilisation jeudi 23 mars à Dole. Au programme : {steps}"
    assert said_in(text, PUBLISHED, gazetteer) == {DOLE}


@pytest.mark.parametrize("link", ["suivie d'une", "avant la", "avant le départ de la"])
def test_an_assembly_before_a_rally_has_another_hour(link: str, gazetteer: Gazetteer) -> None:
    text = (
        f"L'intersyndicale de Dole tient une AG jeudi à 9 h à la bourse du travail, {link} "
        "manifestation à 14 h 30."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {DOLE}


@pytest.mark.parametrize(
    "text",
    [
        "Le collectif 8 mars 15h40 appelle à manifester à Dole jeudi à 14 h 30, place Grévy.",
        "Le collectif Réveil du 17 novembre appelle à un rassemblement jeudi à 14 h 30 à Dole.",
        "Rassemblement à Dole jeudi à 14 h 30, à l'appel du collectif du 5 décembre 13 h.",
    ],
)
def test_a_collective_named_after_a_day_tells_none(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {DOLE}


def test_a_breakfast_comes_before_the_rally(gazetteer: Gazetteer) -> None:
    text = "Jeudi 23 mars, programme à Dole : 9h petit-déj au local, 14h30 manif place Grévy"

    assert said_in(text, PUBLISHED, gazetteer) == {DOLE}


@pytest.mark.parametrize(
    "then",
    [
        "suivi du banquet",
        "suivie d'un concert de la chorale",
        "puis projection",
        "puis repas sur inscription",
        "+ AG",
        "avec kermesse",
        "suivi du banquet (15 €, résa au 05 55 00 00 00)",
    ],
)
def test_what_follows_a_rally_with_no_hour_of_its_own(then: str, gazetteer: Gazetteer) -> None:
    text = f"23 mars, manifs : Dole 14h30 mairie {then}, Gap 17h mairie {then}"
    assert said_in(text, PUBLISHED, gazetteer) == {DOLE, GAP}
    alone = f"Manif jeudi 23 mars à Dole, 14h30 devant la mairie {then}"
    assert said_in(alone, PUBLISHED, gazetteer) == {DOLE}


@pytest.mark.parametrize(
    "instead",
    [
        "Vesoul pas de marche mais un goûter au parc",
        "Vesoul pas de manif, juste une AG",
        "Vesoul pas de marche mais une projection à 20h",
        "Vesoul rien mais un apéro au local",
    ],
)
@pytest.mark.parametrize("tag", ["", "#"])
def test_what_is_held_instead_of_a_rally(tag: str, instead: str, gazetteer: Gazetteer) -> None:
    between = " #" if tag else ", "
    text = f"Marche jeudi : {tag}Dole 14h30 mairie{between}Gap 17h mairie{between}{instead}"
    assert said_in(text, PUBLISHED, gazetteer) == {DOLE, GAP}


@pytest.mark.parametrize(
    "step",
    [
        "dépôt de gerbe et rassemblement à 18 h",
        "dépôt de gerbes puis manifestation à 18 h",
        "dépôt de gerbe suivi d'un rassemblement à 18 h",
    ],
)
def test_a_wreath_makes_no_ceremony_of_a_rally(gazetteer: Gazetteer, step: str) -> None:
    text = f"Samedi, les rassemblements :\nGap : {step}\nDole : 17 h, place Grévy"
    found = {(town, hour) for town, _, hour in said_in(text, PUBLISHED, gazetteer)}
    assert found == {("Gap", "18:00"), ("Dole", "17:00")}


def test_a_wreath_alone_is_one(gazetteer: Gazetteer) -> None:
    text = "11 novembre à Gap : dépôt de gerbe à 11 h au monument aux morts"
    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "shown",
    [
        "Du 22 au 25 mars : exposition à la médiathèque.",
        "Du mercredi 22 mars au samedi 25 mars : exposition à la mairie.",
        "Jusqu'au samedi 25 mars : exposition à la médiathèque.",
        "À partir du mercredi 22 mars : exposition à la mairie.",
    ],
)
def test_what_is_shown_for_days_takes_no_town_from_a_rally(
    shown: str, gazetteer: Gazetteer
) -> None:
    text = (
        "Contre les violences, les rendez-vous du 23 mars\n\nDole\nJeudi 23 mars, 14 h 30 : "
        f"rassemblement place Grévy.\n\nGap\n{shown}\nJeudi 23 mars, 17 h : marche blanche."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {DOLE, GAP}


@pytest.mark.parametrize(
    "treat",
    [
        ", vin d'honneur",
        " suivi d'un vin d'honneur",
        ", puis banquet à la salle Foch",
        ", puis repas sous chapiteau (15€)",
        " et verre de l'amitié",
        ", grillades et buvette",
        ", prises de parole et pot de l'amitié",
    ],
)
def test_what_is_eaten_behind_a_rally_takes_no_row_from_it(
    treat: str, gazetteer: Gazetteer
) -> None:
    text = (
        f"Les rendez-vous du 23 mars\n\nDOLE\n14h30 : rassemblement place Grévy{treat}\n\n"
        f"GAP\n17h : place aux Herbes, défilé{treat}"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {DOLE, GAP}


@pytest.mark.parametrize("old", ["initialement prévue à 8h", "reprogrammée : d'abord prévue à 8h"])
def test_an_hour_that_holds_no_more_is_none(old: str, gazetteer: Gazetteer) -> None:
    text = (
        f"Les rendez-vous du 23 mars\n📌 À Dole : 14h30, place Grévy ({old})\n"
        "📌 À Gap : 17h, place aux Herbes"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {DOLE, GAP}


@pytest.mark.parametrize(
    "signed",
    [
        "UD CGT – 12 rue de la Paix, 59000 Lille",
        "Le secteur Vie syndicale – 263 rue de Paris, 93516 Montreuil",
        "Fraternellement, le bureau – 8 rue de Brest 59000 Lille",
    ],
)
def test_who_signs_with_an_address_meets_nobody_there(signed: str, gazetteer: Gazetteer) -> None:
    rows = "Les rendez-vous du 23 mars\n- Dole : 14h30, place Grévy\n- Gap : 17h, place aux Herbes"

    assert said_in(f"{rows}\n\n{signed}", PUBLISHED, gazetteer) == {DOLE, GAP}


@pytest.mark.parametrize(
    ("cells", "here"),
    [
        ("14h30 | place Grévy | garderie sur place", DOLE),
        ("14h30 | place Grévy | covoiturage possible", DOLE),
        ("pas de manif", None),
        ("rien de prévu", None),
    ],
)
def test_a_row_of_other_cells_says_what_it_says(
    cells: str, here: tuple[str, str, str] | None, gazetteer: Gazetteer
) -> None:
    text = (
        f"Les manifestations du 23 mars\n\nDole | {cells}\nNevers | 10h | mairie\n"
        "Gap | 17h | place aux Herbes"
    )
    others = {GAP, ("Nevers", DAY, "10:00")}
    assert said_in(text, PUBLISHED, gazetteer) == others | ({here} if here else set())


def test_a_row_may_be_called_off_and_send_on(gazetteer: Gazetteer) -> None:
    text = (
        "Les manifestations du 23 mars\n\nDole | annulé, rejoignez Gap\nNevers | 10h | mairie\n"
        "Gap | 17h | place aux Herbes"
    )
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Dole", DAY, "cancelled"),
        ("Nevers", DAY, "planned"),
        ("Gap", DAY, "planned"),
    }


@pytest.mark.parametrize(
    "outing",
    [
        "Sortie découverte, rendez-vous à 17 h au port",
        "Pêche à pied, rendez-vous à 10 h à la cale",
        "Chasse aux œufs, rendez-vous à 15 h au parc",
        "Initiation au yoga, rendez-vous à 9 h au kiosque",
    ],
)
def test_outings_of_an_agenda_are_no_rallies(outing: str, gazetteer: Gazetteer) -> None:
    text = (
        "Agenda du pays\nJeudi 23 mars\nGap. Manifestation contre la fermeture de la poste à "
        f"17 h, devant la mairie.\nDole. {outing}."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {GAP}
