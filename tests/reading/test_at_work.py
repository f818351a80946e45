"""Counters, cattle, courses and police work: people, a town and a day, and no rally."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday


@pytest.mark.parametrize(
    "text",
    [
        (
            "Il y a du monde à la préfecture de Gap ce matin, 200 personnes attendent pour un "
            "titre de séjour depuis 5 h."
        ),
        "Longue file devant la préfecture de Gap mardi : 56 personnes venues déposer un dossier.",
        "Gap : 220 éleveurs au marché au cadran mardi, les cours remontent, dit la FDSEA.",
        "300 agriculteurs à Gap samedi pour une démonstration de bineuse électrique.",
        "50 enseignants à Gap mardi pour un stage de théâtre avant la rentrée.",
        "Les gendarmes de Gap recherchent 14 brebis volées mardi. L'éleveur est en colère.",
        "260 gilets jaunes distribués mardi à Gap aux écoliers qui viennent à vélo.",
        "Gap. Les lycéens ont planché mardi dès 8 h sur « Faut-il manifester ? ».",
        (
            "Grève des éboueurs à Gap : les poubelles s'entassent depuis lundi. La préfecture a "
            "réquisitionné 40 agents."
        ),
        "La mobilisation paie : Gap garde son bureau de poste, annonce La Poste mardi.",
        "Le collectif « Acheter local » tient boutique samedi de 10 h à 18 h à Gap.",
    ],
)
def test_no_rally(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "text",
    [
        "200 personnes ont manifesté mardi à Gap devant la préfecture, où l'on attend un titre.",
        "220 éleveurs ont manifesté mardi à Gap devant le marché au cadran contre les prix.",
        "26 habitants de Gap ont porté plainte contre l'usine. 200 personnes ont défilé mardi.",
    ],
)
def test_a_rally_beside_it(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-05", "-")}
