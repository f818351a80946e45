"""Accounts that say the harm, the place or who did it, and no verb of violence (rule 16)."""

import datetime as dt

import pytest

from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-11-20T09:00+01:00")
CALL = " Samedi 14 h à Dole, place Nationale, je serai là."


@pytest.mark.parametrize(
    "account",
    [
        "Mon conjoint m'avait cassé le nez.",
        "Le directeur me coinçait dans la réserve.",
        "Mon ex me suit partout depuis mars.",
        "Il m'attend en bas de chez moi.",
        "Il m'envoie des menaces chaque nuit.",
        "Un homme s'est exhibé devant moi dans le train.",
        "Je me suis réveillée dans un lit que je ne connaissais pas.",
        "Quatre ans sous emprise. Je suis vivante.",
        "Mes bleus ont disparu.",
        "Je serai avec les autres survivantes.",
        "L'éducateur entrait dans nos chambres. La mienne aussi.",
        "Je n'ai jamais su son nom.",
        "Deux types nous sont tombés dessus, mon ami et moi.",
        "J'ai perdu un œil, un tir de LBD.",
        "Il n'a pas entendu mon non.",
        "J'ai enfin réussi à en parler à ma sœur.",
        "Je suis une de ces femmes.",
        "Je témoigne pour la première fois.",
        "Je l'ai quitté après neuf ans de coups.",
        "Au commissariat on m'a ri au nez.",
        "Moi, lesbienne, frappée à la sortie d'un bar.",
        "Il m'a poussée dans l'escalier.",
        "Les policiers m'ont tabassé en garde à vue.",
        "Il m'aurait tuée.",
        "J'ai porté le silence vingt ans.",
        "Mon corps se souvient.",
        "Je vous le dis aujourd'hui : viol conjugal.",
        "J'ai encore des éclats dans la jambe.",
        "My ex-husband broke my arm.",
        "The father came into my room at night.",
        "I've never said this out loud.",
        "A neighbour tried to force himself on me.",
        "Mon grand-père, les mercredis, chez lui.",
        "J'ai fui avec une valise.",
        "Trois hommes m'ont attrapée dans le métro hier.",
        "On ne m'a pas crue, à la gendarmerie.",
        "Il a juré de me tuer.",
    ],
)
def test_the_harm_done_to_its_author_makes_an_account(account: str, gazetteer: Gazetteer) -> None:
    reading = read(account + CALL, PUBLISHED, gazetteer)

    assert reading.testimony
    assert not reading.claims


@pytest.mark.parametrize(
    "text",
    [
        "J'ai gardé le silence pendant la minute d'hommage : manif samedi 14 h à Dole ensuite.",
        "J'ai réussi à en parler à mon patron : je viens à la manif samedi 14 h à Dole.",
        "J'ai perdu un bras de fer avec mon chef, mais je viens samedi 14 h à la manif à Dole.",
        "Le chef m'a forcé à bosser samedi, dites que la manif est à 14 h à Dole, place Grévy.",
        "Des jeunes m'ont donné un tract : manif samedi à 14 h à Dole, place Grévy.",
        "Mon oncle, les syndicats et moi serons à la manif samedi à 14 h à Dole.",
        "Mon patron m'a cassé les oreilles, mais je serai à la manif samedi 14 h à Dole.",
        "On m'a forcé la main : je parle samedi à 11 h à Dole, devant la mairie, manif !",
        "La pluie nous est tombée dessus, mais 300 personnes ont manifesté samedi à Dole.",
        "Mes bleus de travail sur le dos, je serai à la manif samedi 14 h à Dole.",
        "Je n'ai jamais su le nom de la place : la manif samedi 14 h à Dole, c'est où ? La gare.",
        "J'ai mis deux ans à oser venir à une manif. Samedi à Dole, on était 600.",
        "J'avais 12 ans quand ma mère m'a emmenée à ma première manif. Samedi : 14 h, à Dole.",
        "« J'ai été agressée », raconte Inès, venue manifester samedi à Dole avec 400 personnes.",
        "« Mon mari m'a cassé le bras », témoigne Léa samedi à Dole, où 400 personnes ont défilé.",
        "Je ne me tairai plus sur nos salaires : manif samedi 14 h à Dole, j'y serai.",
        "Je vous laisse imaginer l'ambiance : 600 personnes samedi à la manif de Dole !",
        "Je suis une de ces infirmières en colère : manif samedi 14 h à Dole, je viens.",
        "Le maire m'a envoyé l'arrêté : la manif de samedi à 14 h à Dole est autorisée.",
        "Marche blanche samedi 14 h à Dole pour Lina, que son mari a battue à mort.",
        "My boss let me off early, see you at the march on Saturday at 2pm in Dole.",
    ],
)
def test_who_comes_or_tells_of_others_is_not_silenced(text: str, gazetteer: Gazetteer) -> None:
    reading = read(text, PUBLISHED, gazetteer)

    assert not reading.testimony
    assert [one.place.name for one in reading.claims if one.place] == ["Dole"]
