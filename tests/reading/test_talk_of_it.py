"""What is asked, thought and shown of a rally that all know of, before it and behind it."""

import datetime as dt

import pytest

from tests.reading.saying import status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2025-11-05T10:00:00+01:00")  # a Wednesday
COMING = {("Gap", "2025-11-08", "planned")}
GONE = {("Gap", "2025-11-01", "past")}


@pytest.mark.parametrize(
    "text",
    [
        "À quoi s'attendre samedi pour la manif à Gap ?",
        "À quoi faut-il s'attendre pour la manif de samedi à Gap ?",
        "Quel parcours pour la manif de samedi à Gap ?",
        "Quel est le tracé de la marche de samedi à Gap ?",
        "Quelles perturbations pour la manif contre la loi Duplomb samedi à Gap ?",
        "Comment se rendre à la manif de samedi à Gap ?",
        "Où se garer pour la manif de samedi à Gap ?",
        "Une garderie pour la manif de samedi à Gap",
        "Une garderie pour la manif contre la réforme de samedi à Gap",
        "Une cantine est prévue pour la marche de samedi à Gap",
        "Des sandwichs pour la manif de samedi à Gap, qui s'inscrit ?",
        "On peint des banderoles ce soir pour la manif de samedi à Gap",
        "Atelier pancartes demain à 18 h au local pour la manif de samedi à Gap",
        "Le slogan de la manif de samedi à Gap sera : « On tient bon »",
        "Merci de venir à la manif de samedi à Gap !",
    ],
)
def test_what_is_asked_before_it(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == COMING


@pytest.mark.parametrize(
    "text",
    [
        "Le slogan de la manif de samedi à Gap : « Du fric pour l'hôpital »",
        "Le mot de la manif de samedi à Gap : « dignité »",
        "Les plus belles pancartes de la manif de samedi à Gap",
        "Entendu à la manif de samedi à Gap : « on reviendra »",
        "Merci à la fanfare de la manif de samedi à Gap",
        "Débriefing de la manif de samedi à Gap, ce soir au local",
        "Débriefing de la manif de samedi à Gap ce soir à 19h au local",
        "Réunion bilan de la manif de samedi à Gap, demain à 18 h, salle Moulin",
        "On se voit ce soir au local pour débriefer la manif de samedi à Gap",
        "Bilan de la marche du 1er novembre à Gap, ce soir à 19 h à la bourse du travail",
    ],
)
def test_what_is_kept_of_it(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == GONE


@pytest.mark.parametrize(
    "text",
    [
        "Débriefing de la manif de samedi, ce soir au local",
        "Y a-t-il une manif samedi à Gap ?",
        "Quel parcours pour une manif samedi à Gap ?",
        "À quelle heure serait une manif à Gap ?",
    ],
)
def test_who_looks_back_indoors_or_asks_whether_there_is_one(
    text: str, gazetteer: Gazetteer
) -> None:
    assert [claim for claim in read(text, PUBLISHED, gazetteer).claims if claim.place] == []
