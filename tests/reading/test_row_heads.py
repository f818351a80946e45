"""What stands above a row of counts (rules 9 and 12)."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-09T19:00+01:00")  # a Thursday


@pytest.mark.parametrize(
    "head",
    [
        "Combien étaient-ils mardi ?\n\n",
        "Combien de manifestants mardi ? ",
        "Combien étaient-elles dans la rue mardi ? - ",
        "Ils ont défilé mardi. ",
        "Nombre de manifestants mardi : ",
        "Affluence mardi dans les cortèges - ",
        "La mobilisation de mardi ville par ville - ",
        "Acte IV, mardi.\n",
        "Les manifs pour l'hôpital de mardi - ",
    ],
)
@pytest.mark.parametrize(
    "row",
    [
        "Blois (3 400), Troyes (900), Foix (180)",
        "Blois : 3 400 | Troyes : 900 | Foix : 180",
        "Blois – 3 400 ; Troyes – 900 ; Foix – 180",
        "Blois environ 3 400 / Troyes environ 900 / Foix environ 180",
        "Blois > 3 400 | Troyes > 900 | Foix > 180",
        "3 400 à Blois, 900 à Troyes, 180 à Foix",
    ],
)
def test_a_head_without_a_rally_dates_its_row(head: str, row: str, gazetteer: Gazetteer) -> None:
    text = head + row

    assert counted_in(text, PUBLISHED, gazetteer) == {
        ("Blois", 3400, "-"),
        ("Troyes", 900, "-"),
        ("Foix", 180, "-"),
    }
    assert status_in(text, PUBLISHED, gazetteer) == {
        (town, "2023-03-07", "past") for town in ("Blois", "Troyes", "Foix")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Combien étaient-ils mardi ? La question divise les médecins de Blois.",
        "Nombre de candidats mardi : Blois 3 400, Troyes 900, Foix 180.",
        "Affluence mardi dans les musées : Blois 3 400, Troyes 900, Foix 180.",
    ],
)
def test_heads_of_something_else_date_none(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()
