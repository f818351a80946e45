"""Who says a number that its own sentence leaves to the words before it."""

import pytest

from tests.reading.counting import figures_in
from worker.reading.towns.gazetteer import Gazetteer

_PAU = ("Pau", "attendance", 900, "police")


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "La police a dénombré 900 manifestants hier à Pau. À Dax, 300. À Foix, 80.",
            {_PAU, ("Dax", "attendance", 300, "police"), ("Foix", "attendance", 80, "police")},
            id="towns and their numbers behind who counts",
        ),
        pytest.param(
            "Hier à Pau, 900 personnes ont défilé selon la police. À Dax, 300 manifestants.",
            {_PAU, ("Dax", "attendance", 300, "-")},
            id="who said one number says no other",
        ),
        pytest.param(
            "La police a dénombré 900 manifestants hier à Pau. Dax résiste : 300, cent de plus.",
            {_PAU, ("Dax", "attendance", 300, "-")},
            id="a verb of its own",
        ),
        pytest.param(
            "Hier, 900 manifestants à Pau, chiffre de la police. Même source pour Dax : 300.",
            {_PAU, ("Dax", "attendance", 300, "police")},
            id="the same source for another town",
        ),
        pytest.param(
            "Hier : Pau, 900 (police). Dax, 300, police aussi.",
            {_PAU, ("Dax", "attendance", 300, "police")},
            id="the police as well",
        ),
        pytest.param(
            "Hier, 900 manifestants à Pau (police), 300 à Dax (id.).",
            {_PAU, ("Dax", "attendance", 300, "police")},
            id="the same in one word",
        ),
        pytest.param(
            "La police et le collectif ne sont pas d'accord : hier à Pau, 900 personnes selon la "
            "première, 2 000 selon le second.",
            {_PAU, ("Pau", "attendance", 2000, "organisers")},
            id="the first and the second of two",
        ),
        pytest.param(
            "Les pouvoirs publics ont compté 900 personnes hier à Pau, les initiateurs 2 000.",
            {_PAU, ("Pau", "attendance", 2000, "organisers")},
            id="the State and who began it",
        ),
    ],
)
def test_a_speaker_holds_for_what_goes_on_from_him(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, str, int, str]]
) -> None:
    assert figures_in(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("ils furent 350, à vue de nez du photographe", "press"),
        ("ils furent 350 au doigt mouillé de notre reporter", "press"),
        ("ils furent 350 au compteur de la CGT", "organisers"),
        ("ils furent 350", "-"),
    ],
)
def test_who_came_is_counted_whoever_was_awaited(
    gazetteer: Gazetteer, told: str, said: str
) -> None:
    text = f"On attendait une poignée de fidèles hier à Pau pour la marche blanche, {told}."

    assert figures_in(text, gazetteer) == {("Pau", "attendance", 350, said)}
