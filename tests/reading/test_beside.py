"""What stands beside a rally in a post or a brief, and is no part of it."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-13T09:00+01:00")  # a Monday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Un autocar est prévu au départ de Lons pour la marche de Dijon, samedi. "
            "Départ 11 h 15. La marche s'élance à 14 h de la place Wilson.",
            {("Dijon", "2023-03-18", "14:00")},
            id="when the coach leaves",
        ),
        pytest.param(
            "Manifestation mercredi à Caen, 10 h 30, place Saint-Pierre. On affrète un car. "
            "Départ de Flers à 8 h 45, retour à 16 h.",
            {("Caen", "2023-03-15", "10:30")},
            id="where the coach leaves from",
        ),
        pytest.param(
            "Rassemblement jeudi à 11 h à Rodez, place d'Armes. Covoiturage organisé. "
            "Rendez-vous à 9 h 45 devant la mairie de Decazeville.",
            {("Rodez", "2023-03-16", "11:00")},
            id="where the cars meet",
        ),
        pytest.param(
            "Covoiturage pour Tours samedi (manif 14 h, place Anatole-France) : on part à 12 h 45 "
            "du parking de la piscine.",
            {("Tours", "2023-03-18", "14:00")},
            id="the cars in the sentence of the march",
        ),
        pytest.param(
            "Contre la fermeture du tribunal de Guingamp, on remplit les bus ! Départs samedi 18 : "
            "Paimpol 13 h, Callac 13 h 15. Manif à 14 h 30 au jardin public de Guingamp.",
            {("Guingamp", "2023-03-18", "14:30")},
            id="the day of the coaches is the rally's",
        ),
        pytest.param(
            "Les bus seront gratuits samedi. Rendez-vous à 14 h place Stanislas à Nancy pour la "
            "marche climat.",
            {("Nancy", "2023-03-18", "14:00")},
            id="near miss: buses that take nobody there",
        ),
    ],
)
def test_a_ride_is_told_in_sentences_of_its_own(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Marche contre les pesticides samedi à 14 h à Royan. La pêche à pied reste interdite à "
            "Marennes et à Saujon.",
            {("Royan", "2023-03-18", "14:00")},
            id="a ban on something else",
        ),
        pytest.param(
            "Manif des lycéens mardi à 10 h à Épinal, place des Vosges. Les oraux blancs sont "
            "reportés à vendredi à Remiremont.",
            {("Épinal", "2023-03-14", "10:00")},
            id="exams put off",
        ),
        pytest.param(
            "L'action est maintenue à Vesoul samedi à 14 h contre la réforme.",
            {("Vesoul", "2023-03-18", "14:00")},
            id="near miss: an action kept",
        ),
    ],
)
def test_what_becomes_of_a_thing_is_no_rally(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Mardi, 300 personnes ont défilé à Vire. La suivante est prévue le 25 mars à Flers.",
            {("Vire Normandie", "2023-03-07", "-"), ("Flers", "2023-03-25", "-")},
            id="the next one",
        ),
        pytest.param(
            "Nous étions 80 samedi à Loudun. Prochain rendez-vous le 25 mars à Thouars.",
            {("Loudun", "2023-03-11", "-"), ("Thouars", "2023-03-25", "-")},
            id="the next appointment",
        ),
        pytest.param(
            "Hier, 40 gilets jaunes à Rochefort. Samedi tout le monde ira à Bordeaux.",
            {("Rochefort", "2023-03-12", "-"), ("Bordeaux", "2023-03-18", "-")},
            id="where all go then",
        ),
        pytest.param(
            "Les gilets jaunes de Creutzwald iront samedi à Metz. Ceux de Forbach restent sur leur "
            "rond-point. RDV à Metz à 14 h, place de la République.",
            {("Metz", "2023-03-18", "14:00")},
            id="near miss: who stays at home",
        ),
        pytest.param(
            "Après la mort d'un cycliste à Toulouse, rassemblement vendredi à 18 h 30, place "
            "Esquirol. Une vélorution est prévue le 1er avril à Blagnac.",
            {("Toulouse", "2023-03-17", "18:30"), ("Blagnac", "2023-04-01", "-")},
            id="where somebody died, and one more",
        ),
        pytest.param(
            "Pas de pride à Sens cette année. Celle de Troyes est fixée au 25 mars.",
            {("Troyes", "2023-03-25", "-")},
            id="another town's, behind one that is not",
        ),
        pytest.param(
            "Rassemblement samedi à 10 h devant la gare de Gannat. Celle de Vichy ferme dimanche.",
            {("Gannat", "2023-03-18", "10:00")},
            id="near miss: another town's station",
        ),
    ],
)
def test_one_more_of_the_kind_is_heard(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Quatre rendez-vous jeudi : manifestation à Vitry-le-François (17 h, place d'Armes), "
            "vernissage à Sézanne (18 h), concert à Vertus (20 h 30).",
            {("Vitry-le-François", "2023-03-16", "17:00")},
            id="first of a programme",
        ),
        pytest.param(
            "Demain : don du sang à Gien, 15 h, manifestation à Montargis, 18 h, place de la "
            "République, concert à Briare, 20 h.",
            {("Montargis", "2023-03-14", "18:00")},
            id="in the middle of a programme",
        ),
        pytest.param(
            "16 mars, Segré : 10 h, place du Port. Cholet : 14 h 30, place Travot. Saumur : 17 h, "
            "place Bilange. Le syndicat tient une conférence de presse mardi à 11 h à Angers.",
            {
                ("Segré-en-Anjou Bleu", "2023-03-16", "10:00"),
                ("Cholet", "2023-03-16", "14:30"),
                ("Saumur", "2023-03-16", "17:00"),
            },
            id="what else is held, below a round of towns",
        ),
        pytest.param(
            "Jeudi : cortège à 14 h à Saint-Brieuc, place de la Liberté. Le Carré magique de "
            "Lannion joue à 20 h.",
            {("Saint-Brieuc", "2023-03-16", "14:00")},
            id="a stage beside it",
        ),
        pytest.param(
            "La suite, c'est jeudi. À Moissac : 17 h, halle. La dernière avait réuni 60 personnes.",
            {("Moissac", "2023-03-16", "17:00")},
            id="nor does a crowd told of at the end",
        ),
        pytest.param(
            "Le procès des sept de Briançon reprend jeudi à Grenoble. Un rassemblement est prévu à "
            "13 h place Firmin-Gautier.",
            {("Grenoble", "2023-03-16", "13:00")},
            id="at the court, not where they come from",
        ),
        pytest.param(
            "Samedi, concert à Dinan, 20 h 30, manifestation sportive à Lannion, 14 h.",
            set(),
            id="near miss: a programme without one",
        ),
        pytest.param(
            "Jeudi à Fougères, 14 h, place Aristide-Briand. On était 900 mardi dernier.",
            {("Fougères", "2023-03-16", "14:00"), ("Fougères", "2023-03-07", "-")},
            id="what was before does not make it past",
        ),
    ],
)
def test_a_programme_leaves_the_rally_in_it(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


def test_who_calls_elsewhere_had_its_own_called_off(gazetteer: Gazetteer) -> None:
    text = (
        "Annulé ! La marche de mardi à Clisson n'aura pas lieu, le collectif appelle à rejoindre "
        "Nantes mercredi, 10 h 30, Miroir d'eau."
    )

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Clisson", "2023-03-14", "cancelled"),
        ("Nantes", "2023-03-15", "planned"),
    }


def test_where_all_are_sent_is_not_called_off(gazetteer: Gazetteer) -> None:
    text = (
        "Annulation à Dax : la marche du 18 n'aura pas lieu, rejoignez Pau à 14 h devant la gare."
    )

    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Dax", "2023-03-18", "cancelled"),
        ("Pau", "2023-03-18", "planned"),
    }


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Le collectif Sauvons l'eau de Melle se réunit jeudi à 20 h, salle Jacques-Prévert, "
            "pour préparer ses actions.",
            id="in a hall",
        ),
        pytest.param(
            "Le comité de défense de la poste de Gex se réunit mardi à 18 h 30 au local.",
            id="in its rooms",
        ),
        pytest.param(
            "L'association Non aux éoliennes de Bourganeuf tient son assemblée samedi à 15 h.",
            id="its yearly meeting",
        ),
        pytest.param(
            "Travaux à Dole : la rue de Besançon sera barrée lundi de 7 h à 17 h.",
            id="a road",
        ),
        pytest.param(
            "Coupure d'électricité mardi à Pamiers de 8 h 30 à 11 h, place de la République.",
            id="no current",
        ),
    ],
)
def test_notices_are_no_rally(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()
