"""Hours that fall off, rallies that outlast a strike, towns told by the years before."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday


@pytest.mark.parametrize(
    "text",
    [
        (
            "C'est officiel : il n'y aura qu'un seul cortège contre la loi samedi à Gap. Départ à "
            "15 h place Foch, celui de 10 h est abandonné."
        ),
        (
            "Le rendez-vous de 10 h est supprimé : la manif contre la loi de samedi à Gap part à "
            "15 h, place Foch."
        ),
        "La manif contre la loi de samedi à Gap part à 15 h, place Foch. On oublie celui de 10 h.",
        (
            "Samedi à Gap, les deux cortèges contre la loi fusionnent : tout le monde à 15 h place "
            "Foch, rien à 10 h."
        ),
        (
            "La grève est finie à Gap, pas la mobilisation : la marche contre la loi de samedi, "
            "15 h, est toujours d'actualité."
        ),
        (
            "Sortie de crise à Gap ? Le piquet est levé, mais la marche contre la loi de samedi, "
            "15 h, du rond-point à la mairie, reste programmée."
        ),
    ],
)
def test_the_one_that_holds(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", "15:00")}
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Ma grand-mère habitait Gap en 1957. On y manifeste encore : 900 personnes mardi "
            "contre la loi."
        ),
        (
            "En 1962, Gap comptait trois usines. Il n'en reste aucune, et 900 habitants ont "
            "manifesté mardi contre la loi."
        ),
        (
            "Ils avaient rendez-vous avec le sous-préfet, mardi, à Gap. Il n'est pas venu ; eux, "
            "si : 900 agriculteurs contre la loi."
        ),
        (
            "Le ministre n'a pas osé venir à Gap mardi. Les 900 parents qui l'attendaient contre "
            "la loi, si."
        ),
        "900 parents attendaient le préfet mardi à Gap contre la loi. Il a fait demi-tour.",
    ],
)
def test_who_came_to_that_town(gazetteer: Gazetteer, text: str) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 900, "-")}
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-05", "-")}


def test_a_rally_that_is_off_is_off(gazetteer: Gazetteer) -> None:
    text = "La manif contre la loi de samedi à Gap (15 h) est annulée."
    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", "cancelled")}
