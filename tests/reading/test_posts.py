"""Short posts and briefs: what people write who call, move, cancel or come home from a rally."""

import datetime as dt

import pytest

from worker.reading.gazetteer import Gazetteer
from worker.reading.reader import read

PUBLISHED = dt.datetime.fromisoformat("2023-01-10T12:00+01:00")  # a Tuesday


def _claims(gazetteer: Gazetteer, text: str) -> list[str]:
    return [
        f"{claim.place.name if claim.place else '-'} {claim.date or '-'} "
        f"{claim.time.strftime('%H:%M') if claim.time else '-'} {claim.status.value}"
        for claim in read(text, PUBLISHED, gazetteer).claims
    ]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        pytest.param(
            "Le rassemblement de jeudi à Gap passe de 17h à 18h30, place Jean-Marcellin",
            "Gap 2023-01-12 18:30 planned",
            id="the new hour",
        ),
        pytest.param(
            "La manif est vendredi, pas samedi. Rendez-vous 14h30 à Dole devant la gare",
            "Dole 2023-01-13 14:30 planned",
            id="the wrong half of a day",
        ),
        pytest.param(
            "Comme ils ont dit au 20h, 300 manifestants à Tulle samedi",
            "Tulle 2023-01-07 - past",
            id="the news of eight o'clock",
        ),
        pytest.param(
            "2m1 manif contre les 64 ans à Redon, 11h place de la mairie",
            "Redon 2023-01-11 11:00 planned",
            id="as it is typed",
        ),
        pytest.param(
            "Plus de rassemblement jeudi à Guéret, la délégation sera reçue mardi",
            "Guéret 2023-01-12 - cancelled",
            id="no more rally",
        ),
        pytest.param(
            "Marche aux lampions contre l'extrême droite vendredi 18h30 à Colmar",
            "Colmar 2023-01-13 18:30 planned",
            id="lanterns for a cause",
        ),
        pytest.param(
            "Les élus de Figeac appellent à se rassembler samedi à 10 h devant la maternité",
            "Figeac 2023-01-14 10:00 planned",
            id="who is elected calls",
        ),
        pytest.param(
            "Chez nous c'est à Dax, samedi 10h, rassemblement devant la gare. "
            "On part de Pau en voiture à 8h",
            "Dax 2023-01-14 10:00 planned",
            id="the hour of the car",
        ),
        pytest.param(
            "Blocage de la rocade jeudi, midi à la ferme des Tilleuls, à Albi",
            "Albi 2023-01-12 12:00 planned",
            id="a farm is not closed",
        ),
        pytest.param(
            "Je rentre du rassemblement pour la maternité à Sarlat, 250 personnes",
            "Sarlat-la-Canéda 2023-01-10 - past",
            id="back from it",
        ),
        pytest.param(
            "Je suis infirmière à Lens et demain je vais manifester à Arras, 14h, place des Héros",
            "Arras 2023-01-11 14:00 planned",
            id="where one works",
        ),
        pytest.param(
            "Rassemblement. Paris Nation, jeudi 18h30, contre la loi",
            "Paris 2023-01-12 18:30 planned",
            id="Paris opens its sentence",
        ),
        pytest.param(
            "VITRÉ. Un rassemblement aura lieu vendredi, à 18 h 15, place de la Gare.",
            "Vitré 2023-01-13 18:15 planned",
            id="a small town's name in capitals",
        ),
        pytest.param(
            "Covoiturage depuis Auch : départ samedi à 8h pour la manif, 10h à Tarbes",
            "Tarbes 2023-01-14 10:00 planned",
            id="where the cars leave",
        ),
        pytest.param(
            "Au lendemain de la mobilisation, les chiffres. Tulle : 900 selon la police.",
            "Tulle 2023-01-09 - past",
            id="the day after",
        ),
        pytest.param(
            "Marche des fiertés · samedi 14 janvier de 14:00 à 23:00 · Chenevelles, Vienne",
            "Chenevelles 2023-01-14 14:00 planned",
            id="the address of an event",
        ),
        pytest.param(
            "La fédération des motards en colère manifestera dimanche, 10 h, à Autun",
            "Autun 2023-01-15 10:00 planned",
            id="angry motorcyclists",
        ),
        pytest.param(
            "Je cherche des gens pour aller à la manif de Tours samedi depuis Vendôme",
            "Tours 2023-01-14 - planned",
            id="company is sought, no rally",
        ),
        pytest.param(
            "Une infirmière de Berck raconte la manif de samedi à Calais",
            "Calais 2023-01-14 - planned",
            id="where someone is from",
        ),
        pytest.param(
            "Les maires de Vesoul et de Gray manifesteront jeudi à 14h à Besançon",
            "Besançon 2023-01-12 14:00 planned",
            id="mayors of two towns",
        ),
        pytest.param(
            "Tulle se bouge aussi ! Rassemblement vendredi 18h, place de la cathédrale",
            "Tulle 2023-01-13 18:00 planned",
            id="a town that moves",
        ),
        pytest.param(
            "Samedi on arrête tout : manif à Colmar contre la fermeture de Fessenheim",
            "Colmar 2023-01-14 - planned",
            id="what is to be closed",
        ),
        pytest.param(
            "Manif à 11h à Aurillac, et nous à Dax on y va en car (départ 9h30 place d'Armes)",
            "Aurillac - 11:00 planned",
            id="the hour of the coach",
        ),
        pytest.param(
            "Pas de départ de Saint-Lô demain, le cortège partira d'Agneaux, 10h, mairie",
            "Agneaux 2023-01-11 10:00 planned",
            id="no start",
        ),
        pytest.param(
            "Pas de marche à Bourges finalement, on rejoint celle d'Orléans à 14h samedi",
            "Orléans 2023-01-14 14:00 planned",
            id="that of another town",
        ),
        pytest.param(
            "La manif vendredi à Laval c'est à 10h et pas à 14h comme l'an dernier, départ gare",
            "Laval 2023-01-13 10:00 planned",
            id="compared with last year",
        ),
    ],
)
def test_a_post_gives_the_claim_a_person_reads(gazetteer: Gazetteer, text: str, claim: str) -> None:
    assert _claims(gazetteer, text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Un jour on fera une marche des fiertés à Saint-Flour", id="one day"),
        pytest.param("Défilé aux lampions samedi à Melun, 18h30, départ mairie", id="lanterns"),
        pytest.param("Ils ont écopé de six mois à Niort pour le blocage du dépôt", id="a trial"),
        pytest.param("À Arques, la verrerie ferme. Les syndicats se réunissent jeudi", id="unions"),
        pytest.param("Stage de percu pour les manifs à Grenoble samedi 14h", id="a workshop"),
        pytest.param("Atelier pancartes ce soir 19h à Pau avant la marche", id="before the march"),
        pytest.param("Assez des manifs du samedi à Toulouse, on ne circule plus", id="an opinion"),
        pytest.param("Rassemblement des anciens élèves à Laon samedi 14h", id="old pupils"),
        pytest.param("Quatre condamnés à Dijon pour le blocage du péage", id="what it was for"),
        pytest.param("La préfecture interdit l'accès au centre de Nantes samedi", id="access"),
    ],
)
def test_what_is_no_rally_gives_no_claim(gazetteer: Gazetteer, text: str) -> None:
    assert _claims(gazetteer, text) == []


def test_a_postponed_rally_has_its_old_day_and_its_new_one(gazetteer: Gazetteer) -> None:
    text = "Pride de Tourcoing reportée ! Prévue samedi, elle aura lieu samedi 28 à 15h"

    assert _claims(gazetteer, text) == [
        "Tourcoing 2023-01-14 - postponed",
        "Tourcoing 2023-01-28 15:00 planned",
    ]


def test_what_became_of_one_rally_became_of_that_one_too(gazetteer: Gazetteer) -> None:
    text = "Le rassemblement prévu ce soir à Lens est interdit. Ceux de Douai et Arras aussi."

    assert {line.split()[-1] for line in _claims(gazetteer, text)} == {"forbidden"}


def test_what_a_call_starts_from_is_gone(gazetteer: Gazetteer) -> None:
    text = "Après Dax et Pau samedi, c'est au tour d'Auch de marcher jeudi à 18h"

    assert _claims(gazetteer, text) == [
        "Dax 2023-01-07 - past",
        "Pau 2023-01-07 - past",
        "Auch 2023-01-12 18:00 planned",
    ]


def test_a_date_to_come_ends_a_report(gazetteer: Gazetteer) -> None:
    text = "40 riverains ont formé une chaîne humaine hier à Pons. Nouvelle action le 2 février."

    assert _claims(gazetteer, text) == ["Pons 2023-01-09 - past", "Pons 2023-02-02 - planned"]


def test_a_status_told_of_one_town_is_not_the_others(gazetteer: Gazetteer) -> None:
    text = "Manif demain 14h à Paris, celle de Tours est annulée, Le Mans 15h"

    assert _claims(gazetteer, text) == [
        "Paris 2023-01-11 14:00 planned",
        "Tours 2023-01-11 - cancelled",
        "Le Mans 2023-01-11 15:00 planned",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Vendredi 17h au Teil devant la poste, on vient avec nos casseroles",
            ["Le Teil 2023-01-13 17:00 planned"],
            id="devant is no de",
        ),
        pytest.param(
            "Ensuite Chauny : vendredi 14 h, chaîne humaine devant la maternité",
            ["Chauny 2023-01-13 14:00 planned"],
            id="then another town",
        ),
        pytest.param(
            "manif noustoutes mtp 15h place de la com samedi",
            ["Montpellier 2023-01-14 15:00 planned"],
            id="an hour behind short letters",
        ),
        pytest.param(
            "marche blanche pour ines, mercredi 18h15 a vire devant la mairie",
            ["Vire Normandie 2023-01-11 18:15 planned"],
            id="a word behind its hour is a town",
        ),
        pytest.param(
            "Nous étions 40 assises jeudi à 9 h devant la mairie d'Albi contre le viol",
            ["Albi 2023-01-05 09:00 past"],
            id="women who sat down",
        ),
        pytest.param(
            "Jeudi 18 h à Niort devant la préf, conférence de presse puis marche jusqu'à la Brèche",
            ["Niort 2023-01-12 18:00 planned"],
            id="the press first",
        ),
        pytest.param(
            "Contre la réforme, samedi :\n"
            "📍 Dole · 11h · Forum Jean-Moulin\n"
            "📍 Gray · 10h · mairie",
            ["Dole 2023-01-14 11:00 planned", "Gray 2023-01-14 10:00 planned"],
            id="a forum that is a place",
        ),
        pytest.param(
            "Rassemblement pour l'Iran jeudi 18 h à Sens, place Drapès, le parvis étant pris par "
            "un marathon",
            ["Sens 2023-01-12 18:00 planned"],
            id="what takes the other square",
        ),
        pytest.param(
            "Le juge a tranché, la piscine ferme. Mercredi à 17 heures, tout le monde sur "
            "l'esplanade de la gare de Lens",
            ["Lens 2023-01-11 17:00 planned"],
            id="a day, an hour and a square, and nothing else that gathers",
        ),
        pytest.param(
            "300 personnes ont marché à Pau samedi contre la fermeture. Elles étaient moins "
            "nombreuses jeudi à Dax.",
            ["Pau 2023-01-07 - past", "Dax 2023-01-05 - past"],
            id="many there as well",
        ),
        pytest.param(
            "Moi le 19 je manifeste à Dole, 10h place Grévy",
            ["Dole 2023-01-19 10:00 planned"],
            id="a number of a day before who acts",
        ),
        pytest.param(
            "Le 14 tout le monde devant la mairie de Gap, 15h, contre la réforme",
            ["Gap 2023-01-14 15:00 planned"],
            id="a number of a day before who is called",
        ),
        pytest.param(
            "Souvenir de la manif de Rouen, automne 2016, on chantait sous la pluie",
            [],
            id="a season of years ago",
        ),
        pytest.param(
            "Vennari 13 di ghjennaghju, manifestazione in Bastia, 18 h, piazza San Niculaiu, "
            "contre la répression",
            ["Bastia 2023-01-13 18:00 planned"],
            id="a day and month in Corsican",
        ),
        pytest.param(
            "Rassemblement devant la préfecture de Mende ce matin",
            ["Mende 2023-01-10 - past"],
            id="the morning is over at noon",
        ),
        pytest.param(
            "Contre la réforme, jeudi :\n"
            "VICHY . 10 h 30 . place de la Poste\n"
            "SAINT-POURÇAIN . 17 h 00 . cours des Bénédictins",
            [
                "Vichy 2023-01-12 10:30 planned",
                "Saint-Pourçain-sur-Sioule 2023-01-12 17:00 planned",
            ],
            id="a saint is the only town of its name",
        ),
        pytest.param(
            "Grève et manif jeudi 19 : Oyonnax 10 h devant la mairie, Bellegarde 17 h devant la "
            "gare",
            ["Oyonnax 2023-01-19 10:00 planned", "Valserhône 2023-01-19 17:00 planned"],
            id="an old name cut short",
        ),
        pytest.param(
            "Jeudi à 10 h, cortège à Pau. « Ma fille a-t-elle cours ? » (Odile, à Orthez).",
            ["Pau 2023-01-12 10:00 planned"],
            id="who asks lives there",
        ),
        pytest.param(
            "Ma sœur est à Brest, mon oncle à Vannes, et la manif sera à Lorient mardi à 14h, "
            "place Glotin",
            ["Lorient 2023-01-10 14:00 planned"],
            id="where the family is",
        ),
        pytest.param(
            "Une trentaine d'habitants de Nyons se sont rassemblés dimanche pour leur maternité",
            ["Nyons 2023-01-08 - past"],
            id="people of a town who gather",
        ),
        pytest.param(
            "La marche de samedi n'aura pas lieu à Sens mais à Joigny, à 10 h, devant l'hôpital",
            ["Joigny 2023-01-14 10:00 planned"],
            id="not here but there",
        ),
        pytest.param(
            "Manif samedi à 14 h à Pau contre la réforme. Sept degrés à Orthez.",
            ["Pau 2023-01-14 14:00 planned"],
            id="how cold it is there",
        ),
        pytest.param(
            "Le cortège partira samedi à 9 h de Fort-de-France. « Nous marcherons », dit Odile, "
            "aide-soignante au Robert",
            ["Fort-de-France 2023-01-14 09:00 planned"],
            id="where someone works",
        ),
        pytest.param(
            "Marche samedi à 15 h à Gap contre le centre. Deux manifestants étaient encore à "
            "l'hôpital hier soir",
            ["Gap 2023-01-14 15:00 planned"],
            id="who is hurt is no other rally",
        ),
        pytest.param(
            "Marche samedi 14 janvier, 14h\n"
            "Parking de la Courtille, Dole\n"
            "Le même jour, autres marches : Gray (10h) et Vesoul, on ne connaît pas l'heure",
            [
                "Dole 2023-01-14 14:00 planned",
                "Gray 2023-01-14 10:00 planned",
                "Vesoul 2023-01-14 - planned",
            ],
            id="an hour nobody knows",
        ),
        pytest.param(
            "Chaîne humaine contre l'extraction sam. 14/01, Plestin-les-Grèves, 15 h (basse mer "
            "15 h 40)",
            ["Plestin-les-Grèves 2023-01-14 15:00 planned"],
            id="low sea is no Wednesday",
        ),
        pytest.param(
            "Vendredi 17h30, tous devant les mairies ! À Niort, rassemblement place de la Brèche,"
            " minute de silence à 17h45",
            ["Niort 2023-01-13 17:30 planned"],
            id="when they fall silent",
        ),
        pytest.param(
            "Manif de Gap reportée !\n"
            "Prévue ce mercredi à Gap, 18 h, place Saint-Arnoux, elle est repoussée. Elle aura "
            "lieu jeudi 19 à 18 h 30, au même endroit",
            ["Gap 2023-01-11 18:00 postponed", "Gap 2023-01-19 18:30 planned"],
            id="put off in the title",
        ),
        pytest.param(
            "Les arbres du canal à Sens, c'est vendredi qu'ils les abattent. On se retrouve jeudi"
            " à 18h devant la mairie contre ce massacre",
            ["Sens 2023-01-12 18:00 planned"],
            id="the day of the felling",
        ),
        pytest.param(
            "Le maire de Dole invite le conseil municipal et les habitants à un rassemblement "
            "pour l'Ukraine jeudi à 18 h, place Grévy",
            ["Dole 2023-01-12 18:00 planned"],
            id="a council that is called too",
        ),
    ],
)
def test_a_post_tells_of_its_rallies(gazetteer: Gazetteer, text: str, found: list[str]) -> None:
    assert _claims(gazetteer, text) == found
