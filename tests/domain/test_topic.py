"""What is on topic: the campaign's hashtags and words, however they are typed."""

import datetime as dt
import unicodedata
from collections.abc import Callable

import pytest

from worker.domain.campaign import Campaign
from worker.domain.topic import topic

TAG, WORD = "#GrèveFéministe", "grève féministe"


def campaign(tag: str = TAG, word: str = WORD) -> Campaign:
    return Campaign(
        slug="essai",
        title="Essai",
        hashtags=(tag,),
        words=(word,),
        starts_on=dt.date(2017, 10, 1),
        ends_on=dt.date(2017, 12, 1),
    )


def apart(text: str) -> str:
    """Return *text* as a Mac may write it: accents as signs of their own."""
    return unicodedata.normalize("NFD", text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Tous à Paris #grèveféministe", id="a hashtag in small letters"),
        pytest.param(apart("Tous à Paris #GrèveFéministe"), id="accents apart"),
        pytest.param("La grève féministe à Paris", id="the word"),
        pytest.param("La GREVE FEMINISTE à Paris", id="without accents"),
        pytest.param("La grève  féministe à Paris", id="two blanks"),
        pytest.param("La grève\nféministe à Paris", id="two lines"),
        pytest.param("La grève\u00a0féministe à Paris", id="a no-break space"),
    ],
)
@pytest.mark.parametrize("typed", [str, apart], ids=["plain", "config with accents apart"])
def test_a_text_is_on_topic_however_it_is_typed(text: str, typed: Callable[[str], str]) -> None:
    assert topic(campaign(typed(TAG), typed(WORD))).covers(text)


@pytest.mark.parametrize("text", ["#GreveGenerale", "grève, féministe", "grèveféministe", "é#", ""])
def test_another_text_is_not(text: str) -> None:
    assert not topic(campaign()).covers(text)
