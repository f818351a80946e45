"""What every match of a pattern holds, and what a text is asked for."""

import re

import pytest

from worker.reading.words.needs import needed
from worker.reading.words.seeking import Small, Sought, bare


@pytest.mark.parametrize(
    ("source", "needs"),
    [
        pytest.param(r"\bplace de la mairie\b", [("place de la mairie",)], id="one string"),
        pytest.param(
            r"(?:lun|mar)di prochain", [("lundi prochain", "mardi prochain")], id="either"
        ),
        pytest.param(
            r"march[eé]s? \w+ à (?:Gap|Digne)",
            [("marche ", "marches "), (" a digne", " a gap")],
            id="both",
        ),
        pytest.param(r"annul\w+|report\w+", [("annul", "report")], id="either beginning"),
        pytest.param(r"annul\w+|\w+", [], id="one way needs nothing"),
        pytest.param(r"(?:hier )?soir", [("soir",)], id="what may be left out"),
        pytest.param(r"(?:trop )*soir", [("soir",)], id="as often as it may"),
        pytest.param(r"(?:encore )+là", [("encore ",), ("la",)], id="once or more"),
        pytest.param(r"\d{2,3} ?[hH]", [("00 h", "00h")], id="digits"),
        pytest.param(r"l['\u2019]été", [("l'ete",)], id="as folded"),
        pytest.param(r"(?=.*manif)(?!.*bus)samedi", [("samedi",), ("manif",)], id="around it"),
        pytest.param(r"(?<=rue )Foch(?<!x)", [("foch",), ("rue ",)], id="before it"),
        pytest.param(r"[a-z]+\b", [], id="any letters"),
        pytest.param(r"(a|b)\1c", [], id="too short"),
    ],
)
def test_a_match_needs(source: str, needs: list[tuple[str, ...]]) -> None:
    assert list(needed(source)) == needs


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"place de l['\u2019][Éé]glise", "PLACE DE L\u2019ÉGLISE"),
        (r"samedi \d{1,2} mai", "\u017famed\u0131 \u0661\u0662 MAİ"),
        (r"kilo", "\u212ailo"),
        (r"(?i:œuvre) [àa] \d", "ŒUVRE À 3"),
    ],
)
def test_whatever_matches_has_what_is_needed(source: str, text: str) -> None:
    assert re.search(source, text, re.IGNORECASE)
    assert needed(source)
    assert all(Small(text).has(Sought(need)) for need in needed(source))


def test_a_text_has_what_stands_in_it_in_any_letters() -> None:
    small = Small("Manif à Gap, Place de la MAIRIE, 14 h")

    for told in ("place de la mairie", "manif a", "00 h", " h"):
        assert small.has(Sought((told,)))
        assert small.has(Sought(("nowhere", "xy", told)))
    for other in ("place de la gare", "mairie 0", "xy"):
        assert not small.has(Sought((other,)))
    assert not small.has(Sought(()))
    assert bare("À 14 h") == "a 00 h"
