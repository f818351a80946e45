"""What people prepare for a rally, and after which one they go on."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-14T16:30+01:00")  # a Thursday
YESTERDAY, TOMORROW = "2024-03-13", "2024-03-15"


@pytest.mark.parametrize(
    "made",
    [
        "On tracte ce soir 18h à Auch pour",
        "Tractage ce soir 18h à Auch pour",
        "Atelier pancartes ce soir 18h à Auch pour",
        "Collage ce soir 22h à Auch avant",
        "Distribution de tracts ce soir 18h gare d'Auch pour",
        "On prépare les banderoles ce soir 18h à Auch pour",
        "AG ce soir 18h à Auch pour préparer",
        "Nous tractons ce soir à 18h à la gare d'Auch,",
    ],
)
def test_what_is_made_for_a_rally_is_none(gazetteer: Gazetteer, made: str) -> None:
    text = f"{made} la manif de demain 10h"
    assert said_in(text, PUBLISHED, gazetteer) == {("Auch", TOMORROW, "10:00")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Tractage ce soir 18h à Auch", set()),
        ("AG ce soir 18h à Auch pour préparer une manif", set()),
        (
            "Tractage ce soir 18h à Mirande pour la manif de demain à Auch, 10h",
            {("Auch", TOMORROW, "10:00")},
        ),
    ],
)
def test_where_it_is_made_is_another_matter(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        "Après la manif d'Auch hier (300), on remet ça demain à Condom 14h",
        "Après la manif d'Auch hier (300 personnes), on remet ça demain à Condom 14h",
        "Après les 300 d'Auch hier, on remet ça demain à Condom 14h, manif",
    ],
)
def test_the_crowd_of_the_rally_before_is_its_own(gazetteer: Gazetteer, text: str) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims
    assert {
        (claim.place.name, str(claim.date), *(figure.low for figure in claim.figures))
        for claim in claims
        if claim.place
    } == {("Auch", YESTERDAY, 300), ("Condom", TOMORROW)}


@pytest.mark.parametrize(
    "text",
    [
        "Elles étaient 370 lundi, place Foch. Prochain rendez-vous à Gap, samedi, 14 h.",
        (
            "370 manifestants se sont retrouvés lundi, place Foch. Gap ne lâche rien, prochain "
            "rendez-vous samedi, 14 h."
        ),
        "On était 370 lundi place Foch. Prochaine manif de Gap : samedi, 14 h.",
        "Belle manif lundi, 370 personnes ! On remet ça samedi à 14 h à Gap.",
        "Comme lundi (370 personnes), le cortège de Gap partira samedi à 14 h, devant la mairie.",
        (
            "Comme lundi dernier, où 370 personnes étaient venues, la marche de Gap partira samedi "
            "14 h, place Foch."
        ),
        "À Gap, comme lundi, où ils étaient 370, les manifestants se retrouveront samedi à 14 h.",
        "Après lundi et ses 370 manifestants, Gap remet ça samedi à 14 h, place Foch.",
    ],
)
def test_the_crowd_before_and_the_next_call(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-11", "-"),
        ("Gap", "2024-03-16", "14:00"),
    }
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 370, "-")}


def test_what_comes_from_elsewhere_is_not_of_the_next_town(gazetteer: Gazetteer) -> None:
    text = "La photo vient de Trifouillie, lundi (ils étaient 370). Bravo Gap, on remet ça samedi."

    assert ("Gap", "2024-03-11", "-") not in said_in(text, PUBLISHED, gazetteer)


def test_a_closed_square_tells_of_its_march(gazetteer: Gazetteer) -> None:
    text = (
        "Info trafic : en raison de la manifestation intersyndicale, la place Wilson à Dax sera "
        "fermée à la circulation samedi de 13 h à 17 h."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {("Dax", "2024-03-16", "-")}


@pytest.mark.parametrize(
    "text",
    [
        "On remet ça samedi, 14 h, place Foch. La manif de lundi à Gap a réuni 370 personnes.",
        "Rendez-vous samedi à 14 h, place Foch. La lutte continue. 370 manifestants lundi à Gap.",
        "Une nouvelle marche est prévue samedi à 14 h, mairie. Lundi, ils étaient 370 à Gap.",
        "On remet ça samedi, 14 h, mairie ✊ 370 personnes ont défilé lundi à Gap",
        "370 personnes ont défilé lundi. Rendez-vous samedi à 14 h à Gap, devant la gare.",
        "370 personnes lundi. Rendez-vous samedi 14 h, mairie. La maternité de Gap doit fermer.",
    ],
)
def test_the_call_before_the_town(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-11", "-"),
        ("Gap", "2024-03-16", "14:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Rendez-vous samedi à 14 h partout en France. 370 manifestants lundi à Gap.",
        "Prochaine journée de grève samedi. La manif de lundi à Gap a réuni 370 personnes.",
        "Rendez-vous samedi à 14 h quai Ney, à Trifouillie. 370 manifestants lundi à Gap.",
        "On se voit samedi, 14 h, place Foch ? La manif de lundi à Gap a réuni 370 personnes.",
    ],
)
def test_what_is_not_of_the_town_behind(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-11", "-")}


def test_the_crowd_in_a_bracket_and_the_next_call(gazetteer: Gazetteer) -> None:
    text = (
        "Mobilisation pour l'hôpital. Dax (370 manifestants lundi) remet ça samedi à 14 h, place "
        "Foch. À Gap, rien lundi, mais un rassemblement dimanche à 17 h."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dax", "2024-03-11", "-"),
        ("Dax", "2024-03-16", "14:00"),
        ("Gap", "2024-03-17", "17:00"),
    }
