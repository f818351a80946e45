"""What a site writes between the lines of an article changes nothing of what is read there."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.site_lines import without_site_lines
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-08T14:05+01:00")  # a Wednesday

SITE = [
    "08/03/2023 | 14h05",
    "8 mars 2023 à 14:05",
    "8 mars 2023 · 2 min de lecture",
    "Mercredi 8 mars 2023 à 14:05 -",
    "Mis à jour : 08/03/2023 à 14:05",
    "Publié le 8 mars 2023 à 14h05",
    "Par Jeanne Morel",
    "Article réservé aux abonnés",
    "Temps de lecture : 3 minutes",
    "Crédit photo : Jeanne Morel / Ali Ben",
    "© Jeanne Morel - Radio Gapeau",
    "Lire aussi : à Digne, 300 manifestants samedi",
    "Partager sur Facebook Partager sur Twitter",
]
TITLE = "Hôpital : la marche de samedi à Gap partira à 15 h"
TOLD = "Le comité attend 400 personnes devant la mairie."


@pytest.mark.parametrize("line", SITE)
@pytest.mark.parametrize("behind", ["\n", "\n\n"])
def test_a_line_of_the_site_tells_nothing(gazetteer: Gazetteer, line: str, behind: str) -> None:
    plain = said_in(f"{TITLE}{behind}{TOLD}", PUBLISHED, gazetteer)

    assert plain == {("Gap", "2023-03-11", "15:00")}
    assert said_in(f"{TITLE}\n{line}{behind}{TOLD}", PUBLISHED, gazetteer) == plain


@pytest.mark.parametrize("line", SITE)
def test_what_is_left_stands_where_it_stood(line: str) -> None:
    text = f"{TITLE}\n{line}\n{TOLD}"

    left = without_site_lines(text, PUBLISHED)

    assert len(left) == len(text)
    assert left.split() == f"{TITLE} {TOLD}".split()
    assert left.endswith(f"\n{TOLD}")


@pytest.mark.parametrize(
    "text",
    [
        "Rassemblement à Gap\n8 mars 2023 à 18:00\nplace Jean-Marcellin",
        "Marche à Gap\nSamedi 11 mars\n15 h, mairie",
        "Marche à Gap samedi\nPar la rue Carnot et la place Foch, jusqu'au parc",
        "Marche à Gap samedi\nPhotos et banderoles bienvenues",
    ],
)
def test_what_the_author_says_stays(text: str) -> None:
    assert without_site_lines(text, PUBLISHED) == text
