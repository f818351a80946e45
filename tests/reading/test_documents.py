"""Forms, minutes, errata, checks of facts, dialogues and diaries, and what militants do beside."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            (
                "Déclaration de manifestation\nDate : 09/03/2024\nLieu : place Foch, Gap\n"
                "Dispersion : 18 h\nHeure de début : 11 h"
            ),
            {("Gap", "2024-03-09", "11:00")},
        ),
        (
            (
                "Fiche manifestation\nLe : 09/03/2024\nLieu : place du Marché, Tulle\n"
                "Début : 12h / Heure de fin prévue : 19h30\nMotif : pour l'hôpital"
            ),
            {("Tulle", "2024-03-09", "12:00")},
        ),
        # who asks and who answers
        (
            "— Est-ce qu'il y a quelque chose à Vesoul le 10 ?\n— Oui ! 14 h, place Foch.",
            {("Vesoul", "2024-03-10", "14:00")},
        ),
        (
            "> Quelqu'un a des infos pour Laval samedi ?\nOui oui, à 9h15 devant le tribunal",
            {("Laval", "2024-03-09", "09:15")},
        ),
        (
            "Vous savez s'il y a un rassemblement à Dax le 9 mars ? Oui, 16 h 30, mairie.",
            {("Dax", "2024-03-09", "16:30")},
        ),
        ("Est-ce qu'il y a quelque chose à Vesoul le 10 ? Aucune idée, désolé.", set()),
        ("Y a-t-il une manif à Vesoul samedi ? Non, rien, la prochaine est le 20.", set()),
        (
            (
                "Une manifestation contre la loi.\nOù ? → À Dole, place Foch.\n"
                "Quel jour ? → Ce vendredi, 17 h 30."
            ),
            {("Dole", "2024-03-08", "17:30")},
        ),
        # what an assembly decided
        (
            (
                "Réunion publique du 4 mars, Lorient : 32 personnes. Décidé : manifestation samedi "
                "9 à 12 h, place de la Liberté ; prochaine réunion jeudi 7 à 18 h 30, même salle."
            ),
            {("Lorient", "2024-03-09", "12:00")},
        ),
        (
            (
                "CR de l'assemblée générale de Pau, mardi 5 mars. 20 présents, salle des fêtes. "
                "Au programme : rassemblement jeudi 14 à 10h15, devant le tribunal."
            ),
            {("Pau", "2024-03-14", "10:15")},
        ),
        (
            (
                "Quimper : rassemblement samedi 9 mars à 18 h, place Foch ; réunion vendredi 8 "
                "à 20 h, salle des fêtes."
            ),
            {("Quimper", "2024-03-09", "18:00")},
        ),
        # leaflets, posters and banners
        (
            "Lundi, j'ai tracté à Manosque. Mardi, la manif à Tulle : on était 150.",
            {("Tulle", "2024-03-05", "-")},
        ),
        (
            (
                "Manifestation pour le climat samedi à 12 h à Lens, place de la République. On se "
                "retrouvera la veille à 20 h au local de Bourges pour peindre les banderoles."
            ),
            {("Lens", "2024-03-09", "12:00")},
        ),
        (
            (
                "Samedi, deux rendez-vous à Dax : à 10 h, collage ; à 14 h 30, devant la mairie, "
                "manifestation contre la réforme."
            ),
            {("Dax", "2024-03-09", "14:30")},
        ),
        (
            "On a tracté lundi sur le marché de Gap. Manif samedi, 14 h, place Foch.",
            {("Gap", "2024-03-09", "14:00")},
        ),
    ],
)
def test_when_and_where(gazetteer: Gazetteer, text: str, claims: set[tuple[str, str, str]]) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == claims


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            (
                "Rectificatif. Nous avons écrit que la marche de Sète avait réuni 2 800 personnes "
                "mardi. Il fallait lire 540."
            ),
            {("Sète", 540, "-")},
        ),
        (
            (
                "Correction. Ce ne sont pas 430 mais 140 manifestants qui ont défilé mardi à Albi, "
                "comme nous l'avons écrit par erreur."
            ),
            {("Albi", 140, "-")},
        ),
        (
            (
                "Non, il n'y avait pas 10 000 personnes hier dans les rues de Gap, comme l'écrit "
                "un message. La police en a compté 2 100, les syndicats 3 500."
            ),
            {("Gap", 2100, "police"), ("Gap", 3500, "organisers")},
        ),
        (
            "11 000 manifestants samedi à Vesoul ? C'est faux. Ils étaient 190 selon la police.",
            {("Vesoul", 190, "police")},
        ),
        ("730 personnes mardi à la marche de Laon ? Non, 1 400.", {("Laon", 1400, "-")}),
        ("La manif de mardi à Gap n'a pas réuni plus de 200 personnes.", {("Gap", 200, "-")}),
        ("La manif de mardi à Gap n'a pas réuni 200 personnes.", set()),
    ],
)
def test_numbers_taken_back(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int | None, str]]
) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == figures


def test_an_hour_taken_back_in_the_next_sentence(gazetteer: Gazetteer) -> None:
    text = "Erratum. Nous avons écrit que la marche de Vesoul partira samedi à 14 h. C'est à 15 h."

    assert said_in(text, PUBLISHED, gazetteer) == {("Vesoul", "2024-03-09", "15:00")}


def test_an_assembly_alone_is_no_rally(gazetteer: Gazetteer) -> None:
    text = "CR de l'assemblée générale de Pau, mardi 5 mars. 20 présents, salle des fêtes."

    assert not read(text, PUBLISHED, gazetteer).claims
