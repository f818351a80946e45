"""What the words of a text make of what the rules claim."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.hearing import other_words, rally_words
from worker.reading.hearing.vocabulary import weigh
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.towns.persons import FIRST_NAMES
from worker.reading.words.text import cut, masked

PUBLISHED = dt.datetime.fromisoformat("2023-03-07T18:00+01:00")  # a Tuesday


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Réouverture de la buvette : à 8 h pile, place du Marché à Dole, ils étaient déjà 40 à "
            "lever leur verre. « La vraie manif, c'est ici », rit un habitué.",
            id="a buvette",
        ),
        pytest.param(
            "Gap : un jeune homme de 22 ans a été placé en garde à vue après les dégradations "
            "commises en marge de la manifestation de samedi. Il avait bu avec des supporters "
            "avant le derby ; il sera jugé en septembre pour avoir brisé l'écran d'une salle.",
            id="what a court hears",
        ),
        pytest.param(
            "Bal country à Dole : 900 danseurs ont battu le pavé samedi, bottes aux pieds et "
            "chapeaux sur la tête, de 10 h à la nuit, avant un barbecue géant et un concert au "
            "camping municipal, où les enfants jouaient.",
            id="a crowd of no cause",
        ),
    ],
)
def test_a_rally_that_no_word_bears_out_is_none(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Rassemblement samedi 14 h à Dole", ("Dole", "2023-03-11", "14:00")),
        ("Les infirmiers ont défilé lundi à Dole.", ("Dole", "2023-03-06", "-")),
        ("Les ours : manif samedi 14h, Foix, halle", ("Foix", "2023-03-11", "14:00")),
        ("300 à Gap hier contre les bouquetins abattus", ("Gap", "2023-03-06", "-")),
    ],
)
def test_few_words_bear_out_a_call(
    gazetteer: Gazetteer, text: str, said: tuple[str, str, str]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {said}


def test_a_text_tells_no_more_for_being_said_twice() -> None:
    text = "Rassemblement samedi devant la mairie. "

    assert weigh(cut(text, masked(text))) == weigh(cut(2 * text, masked(2 * text)))


def test_words_are_known_once_and_are_no_names(gazetteer: Gazetteer) -> None:
    tables = [*rally_words.WORDS.values(), *other_words.WORDS.values()]
    words = [word[:-1] for listed in tables for word in listed.split()]

    assert len(words) == len(set(words)) > 3_000
    assert not [word for word in words if gazetteer.senses(word) and not gazetteer.flags(word)]
    assert FIRST_NAMES.isdisjoint(words)
