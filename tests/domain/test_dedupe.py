"""Which texts are one, and which only look alike."""

import random

import pytest

from tests.fakes import posts as fake
from worker.bench.phrases import VOCABULARY
from worker.domain.dedupe import compare
from worker.domain.families import Families
from worker.domain.letters import fold, words
from worker.domain.voice import Hasher

CALL = (
    "Rassemblement à Lyon dimanche 29 octobre à 15h, place Bellecour, venez nombreuses et nombreux"
)
HASHER = Hasher(b"k" * 32)


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param(f"RT @claire: {CALL}", id="unannounced repost"),
        pytest.param(f"{CALL} https://lien.example/1?u=2", id="address"),
        pytest.param(f"✊🏽 {CALL.upper()} !!!", id="capitals, emoji"),
        pytest.param(CALL.replace("à", "a").replace("é", "e"), id="no accents"),
        pytest.param(f"@amie @autre@social.example {CALL}", id="handles"),
        pytest.param(CALL.replace("15h", "15 h 00"), id="the hour written otherwise"),
        pytest.param(CALL.replace("nombreuses et nombreux", "toutes et tous"), id="words changed"),
        pytest.param(f"Grand {CALL}, merci de partager", id="words added"),
        pytest.param(CALL[:80] + "…", id="cut"),
    ],
)
def test_a_copy_is_the_same_text(copy: str) -> None:
    assert compare(CALL, copy).same
    assert compare(copy, CALL).same


@pytest.mark.parametrize(
    ("other", "why"),
    [
        pytest.param(CALL.replace("Lyon", "Lille"), "another name of a place", id="town"),
        pytest.param(CALL.replace("Bellecour", "Carnot"), "another name of a place", id="square"),
        pytest.param(CALL.replace("dimanche", "samedi"), "another day", id="weekday"),
        pytest.param(CALL.replace("29", "28"), "another hour or number", id="date"),
        pytest.param(CALL.replace("15h", "14h"), "another hour or number", id="hour"),
        pytest.param(CALL.replace("15h", "15h30"), "another hour or number", id="half an hour"),
        pytest.param(f"Pas de r{CALL[1:]}", "one denies what the other says", id="denial"),
        pytest.param(f"ANNULÉ : {CALL}", "another status", id="cancelled"),
        pytest.param(f"Reporté : {CALL}", "another status", id="postponed"),
    ],
)
def test_another_fact_is_another_text(other: str, why: str) -> None:
    assert compare(CALL, other) == compare(other, CALL)
    assert (compare(CALL, other).same, compare(CALL, other).why) == (False, why)


def test_places_the_reader_found_tell_apart_what_capitals_do_not() -> None:
    verdict = compare("on marche à lyon", "on marche à nice", (("69123",), ("06088",)))

    assert (verdict.same, verdict.why) == (False, "another place")


def test_two_people_in_one_frame_are_two_texts() -> None:
    frame = "Un rassemblement à Tours ? Je cherche"

    assert not compare(
        f"{frame} des amies pour y aller en train avec moi demain matin",
        f"{frame} quelqu'un qui garderait mes enfants pendant ce temps demain matin",
    ).same


def test_letters_of_every_script_stay() -> None:
    assert fold("Привет, مرحبا! Œuf ½") == "приветمرحباœuf1"
    assert words("l'œuf, Été2017 — naïf") == ["l", "œuf", "ete2017", "naif"]


def varied(source: random.Random) -> str:
    return " ".join(source.choice(VOCABULARY) for _ in range(source.randrange(20, 45)))


def edited(text: str, changes: int, source: random.Random) -> str:
    found = text.split()
    for _ in range(changes):
        at = source.randrange(len(found))
        found[at : at + source.randrange(2)] = [f"mot{source.choice('abcdef')}"]
    return " ".join(found)


def test_edits_of_one_to_five_words_are_found_among_thousands() -> None:
    source = random.Random(5)  # noqa: S311 - repeatable
    families = Families(HASHER.text)
    originals = [varied(source) for _ in range(3_000)]
    known = [families.family(text, HASHER.text(fold(text)), ())[0] for text in originals]

    found = [
        families.family(other, HASHER.text(fold(other)), ())[0] == family
        for changes in range(1, 6)
        for text, family in zip(originals[:400], known, strict=False)
        if (other := edited(text, changes, source))
    ]

    assert len(set(known)) >= 0.995 * len(originals)
    assert sum(found) / len(found) >= 0.80


def test_no_two_towns_days_or_hours_are_ever_merged() -> None:
    families = Families(HASHER.text)
    merged: dict[int, str] = {}
    for town in ("Lyon", "Lille", "Nantes", "Rennes", "Brest"):
        for day in range(20, 30):
            for hour in range(10, 20):
                text = CALL.replace("Lyon", town).replace("29", str(day)).replace("15", str(hour))
                family, _ = families.family(text, HASHER.text(fold(text)), ())
                assert merged.setdefault(family, text) == text

    assert len(merged) == 500


def test_another_process_that_learns_the_signatures_answers_alike() -> None:
    lines = [line.text for line in fake.archive_posts(400, seed=8)]
    first, second = Families(HASHER.text), Families(HASHER.text)
    told = []
    for text in lines:
        family, kept = first.family(text, HASHER.text(fold(text)), ())
        told.append(family)
        if kept is not None:
            second.keep(kept)

    again = [second.family(text, HASHER.text(fold(text)), ()) for text in lines]

    assert again == [(family, None) for family in told]


def test_the_oldest_texts_are_forgotten_when_two_generations_are_full() -> None:
    families = Families(HASHER.text, capacity=50)
    source = random.Random(1)  # noqa: S311 - repeatable
    first = varied(source)
    families.family(first, HASHER.text(fold(first)), ())

    for _ in range(100):
        text = varied(source)
        families.family(text, HASHER.text(fold(text)), ())

    assert families.family(first, HASHER.text(fold(first)), ())[1] is not None
