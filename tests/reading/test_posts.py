"""Short posts and briefs: what people write who call, move, cancel or come home from a rally."""

import datetime as dt
import re

import pytest

from tests.reading.saying import said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

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
            "Samedi 14 janvier, 15 h, marche pour l'eau à Loudun, place Haute\n#eau #vienne",
            "Loudun 2023-01-14 15:00 planned",
            id="a tag that names the département and a town of another",
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
        pytest.param(
            "Non, c'est vendredi, 18h30, place Gambetta, Cognac. Jeudi c'est le vide-grenier",
            "Cognac 2023-01-13 18:30 planned",
            id="a day of something else beside a call without a rally's word",
        ),
        pytest.param(
            "150 à Aubenas samedi pour nos trains de nuit",
            "Aubenas 2023-01-07 - past",
            id="a number, its town and what they came for",
        ),
        pytest.param(
            "Rassemblement contre la réforme, 14h30 place Thiers\n#12janvier #Nancy",
            "Nancy 2023-01-12 14:30 planned",
            id="town and day in the hashtags of the last line",
        ),
        pytest.param(
            "La manif de Dax est partie à 10h de la gare. On reste.\n#Dax #retraites #7janvier",
            "Dax 2023-01-07 10:00 past",
            id="the day in the hashtags below",
        ),
        pytest.param(
            "Pau, mairie, marche samedi à 9h (200 « je participe » depuis hier)",
            "Pau 2023-01-14 09:00 planned",
            id="since when they click",
        ),
        pytest.param(
            "Tractage à 8h au marché d'Orléans puis rassemblement vendredi 19h place de Loire",
            "Orléans 2023-01-13 19:00 planned",
            id="a rally behind what else is on in the town",
        ),
        pytest.param(
            "Concert à Pau samedi 20h et manif à Tarbes",
            "Tarbes 2023-01-14 - planned",
            id="a rally behind what is on in another town",
        ),
        pytest.param(
            "Je viens de rentrer de la manif pour Adama à Paris. Jamais vu ça",
            "Paris 2023-01-10 - past",
            id="someone is just home from it",
        ),
        pytest.param(
            "Je rentre de la marche de samedi à Pau, quelle foule",
            "Pau 2023-01-07 - past",
            id="someone is home from Saturday's",
        ),
        pytest.param(
            "Jeudi à 18 h, place Carnot à Cahors, nous allumerons cent bougies. "
            "La réunion du conseil et la conférence sont reportées.",
            "Cahors 2023-01-12 18:00 planned",
            id="what we shall do, without a rally's word",
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
        pytest.param("150 à Aubenas samedi pour le concours de pétanque", id="came to play"),
        pytest.param("Jeudi 18h, salle Jeanne à Dole, nous projetterons le film", id="a film"),
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
    ("text", "status"),
    [
        ("Un défilé contre la vente de l'hospice est prévu à Dole.", "planned"),
        ("Rassemblement à Gap, venez.", "planned"),
        ("Le collectif appelle à se rassembler à Tulle.", "planned"),
        ("Une marche blanche aura lieu à Revel, la date reste à fixer.", "planned"),
        ("Belle ambiance à la manif de Brest, merci à tous", "past"),
        ("Lu ce matin dans le métro, ça m'a retournée. Manif à Privas, j'y serai.", "planned"),
        ("On prépare les banderoles ce soir. Rassemblement à Auch, venez.", "planned"),
    ],
)
def test_a_call_may_say_no_day(gazetteer: Gazetteer, text: str, status: str) -> None:
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert (claim.date, claim.status.value) == (None, status)


@pytest.mark.parametrize(
    "text",
    ["Je ne suis pas allée à la manif de Tours", "Pas de manif à Brest, venez nombreux ailleurs."],
)
def test_talk_without_a_day_calls_nobody(gazetteer: Gazetteer, text: str) -> None:
    assert not read(text, PUBLISHED, gazetteer).claims


@pytest.mark.parametrize("people", ["étudiant·es", "lycéen.nes", "soignant-es"])
def test_inclusive_plurals_are_people(gazetteer: Gazetteer, people: str) -> None:
    (claim,) = read(f"500 {people} à Gap ce matin, blocus", PUBLISHED, gazetteer).claims
    assert [figure.low for figure in claim.figures] == [500]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Je suis à la manif de Tarbes, quel monde.", "2023-03-11"),
        ("Nous sommes au rassemblement devant la préfecture de Tarbes", "2023-03-11"),
        ("J'étais à la manif de Tarbes, que du bonheur", "None"),
        ("Énorme manif à Tarbes !!!", "None"),
        ("Je ne suis pas à la manif de Tarbes mais le cœur y est", None),
        ("Qui est à la manif de Tarbes ?", None),
    ],
)
def test_who_is_at_a_rally_tells_of_it(gazetteer: Gazetteer, text: str, day: str | None) -> None:
    found = said_in(text, dt.datetime.fromisoformat("2023-03-11T16:00+01:00"), gazetteer)
    assert found == ({("Tarbes", day, "-")} if day else set())


@pytest.mark.parametrize(
    ("frame", "told"),
    [
        ("RT : {}", "180 personnes ont défilé mardi à Vannes contre les bassines."),
        ("[MàJ] {}", "REPORTÉ !! La chaîne humaine de demain à Vannes, trop de vent."),
        (
            "Coucou le groupe, {}\nÀ relayer svp",
            "Vannes. Mardi 18 h, sous la halle, pour les urgences.",
        ),
        (
            "{}\nDernière modification à 19 h 12",
            "Marche pour l'eau samedi à Vannes, on dira l'heure.",
        ),
        (
            "{}\nReproduction interdite",
            "Rassemblement vendredi à 11 h à Vannes contre la vie chère.",
        ),
        ("Posté le mardi 10 janvier 2023\n{}", "Vannes, marche des fiertés, date bientôt connue !"),
        ("10/01/2023\n{}", "Ils étaient 90 samedi à Vannes pour leur gare."),
        ("{}\n10/01/2023 12:04", "Ils étaient 90 samedi à Vannes pour leur gare."),
        ("Il y a 3 h\n{}", "Sit-in vendredi à Vannes, 17 h 30, devant le collège."),
    ],
)
def test_what_frames_a_post_changes_nothing(gazetteer: Gazetteer, frame: str, told: str) -> None:
    bare, framed = (
        [
            (c.place, c.date, c.time, c.status, [(f.low, f.said_by) for f in c.figures])
            for c in read(text, PUBLISHED, gazetteer).claims
        ]
        for text in (told, frame.format(told))
    )
    assert framed == bare != []


def test_sentences_each_on_a_line_are_one_paragraph(gazetteer: Gazetteer) -> None:
    told = (
        "On veillait lundi à Gap pour la paix. Vannes défilera jeudi à 18 h 45, sur le port. Auray "
        "partira samedi, à 16 heures, du pont. Le même jour, à 11 h, Pontivy bloquera une écluse."
    )
    parted = re.sub(r"(?<=[a-z]{2}\.) ", "\n", told)
    assert said_in(parted, PUBLISHED, gazetteer) == said_in(told, PUBLISHED, gazetteer) != set()


def test_two_spaces_behind_a_stop_part_nothing(gazetteer: Gazetteer) -> None:
    told = (
        "Police saw 640 in Vannes, and 210 in Lorient, where it began on Saturday at 10 a.m. Auray?"
    )
    wide = told.replace(". ", ".  ")
    assert said_in(wide, PUBLISHED, gazetteer) == said_in(told, PUBLISHED, gazetteer) != set()


def test_a_wish_for_a_day_names_no_town(gazetteer: Gazetteer) -> None:
    text = "Ici on dit bonjour. Bon samedi ! La marche de Vannes pour l'eau a réuni 300 personnes."
    assert {place for place, _, _ in said_in(text, PUBLISHED, gazetteer)} == {"Vannes"}


@pytest.mark.parametrize(
    "row",
    [
        "nous étions 710 à Privas et Rodez on était 370",
        "710 à Privas - 370 pers à Rodez",
        "Privas : 710 - ils étaient 370 à Rodez",
        "à Privas c'était 710, 370 à Rodez",
        "gros monde à Privas (710) / à Rodez, ils étaient 370",
        "autour de 710 à Privas • à Rodez on était 370",
        "710 à Privas !! - dans les 370 à Rodez à bientôt",
    ],
)
def test_each_crowd_of_a_typed_row_is_its_towns(row: str, gazetteer: Gazetteer) -> None:
    published = dt.datetime.fromisoformat("2023-03-07T21:00+01:00")
    claims = read(f"Ce soir manif pour l'hôpital : {row}", published, gazetteer).claims

    assert {
        (claim.place.name, str(claim.date), figure.low)
        for claim in claims
        if claim.place
        for figure in claim.figures
    } == {("Privas", "2023-03-07", 710), ("Rodez", "2023-03-07", 370)}
