"""Which texts are one, and which only look alike."""

import random

import pytest

from tests.fakes import posts as fake
from tests.fakes.pairs import is_one
from worker.bench.phrases import VOCABULARY
from worker.domain.dedupe import compare
from worker.domain.facts import told_by
from worker.domain.families import Families, Learnt
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
        pytest.param(f"{CALL} nous soutenir. Cela compte", id="a pronoun begins a sentence"),
    ],
)
def test_a_copy_is_the_same_text(copy: str) -> None:
    assert compare(CALL, copy).same
    assert compare(copy, CALL).same


@pytest.mark.parametrize(
    ("other", "why"),
    [
        pytest.param(CALL.replace("Lyon", "Lille"), "another name", id="town"),
        pytest.param(CALL.replace("Bellecour", "Carnot"), "another name", id="square"),
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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mon corps et mon choix", "Mon corps et mon droit"),
        ("Encore une belle foule à Lyon", "Encore une triste foule à Lyon"),
    ],
)
def test_a_word_replaced_in_a_slogan_makes_another_one(one: str, other: str) -> None:
    assert is_one(one, other) == (False, False)
    assert is_one(one, f"{one} aujourdhui") == (True, True)


def test_letters_of_every_script_stay() -> None:
    assert fold("Привет, مرحبا! Œuf ½") == "приветمرحباoeuf1"
    assert words("l'œuf, Été2017 — naïf") == ["l", "oeuf", "ete2017", "naif"]


def varied(source: random.Random) -> str:
    return " ".join(source.choice(VOCABULARY) for _ in range(source.randrange(20, 45)))


def edited(text: str, changes: int, source: random.Random) -> str:
    found = text.split()
    for _ in range(changes):
        # An edit that changes a fact makes another text.
        at = source.choice([n for n, word in enumerate(found) if not told_by(words(word)[0])])
        found[at : at + source.randrange(2)] = [f"mot{source.choice('abcdef')}"]
    return " ".join(found)


def settled(families: Families, *texts: str) -> tuple[list[int], Learnt]:
    found, learnt = families.settle(families.sketch(texts, [()] * len(texts)))
    return found.tolist(), learnt


def test_edits_of_one_to_five_words_are_found_among_thousands() -> None:
    source = random.Random(5)  # noqa: S311 - repeatable
    families = Families(HASHER)
    originals = [varied(source) for _ in range(3_000)]
    known, _ = settled(families, *originals)
    edits = [edited(text, number, source) for number in range(1, 6) for text in originals[:400]]

    found, _ = settled(families, *edits)

    assert len(set(known)) >= 0.995 * len(originals)
    assert sum(map(int.__eq__, found, known[:400] * 5)) / len(found) >= 0.80


def test_no_two_towns_days_or_hours_are_ever_merged() -> None:
    texts = [
        CALL.replace("Lyon", town).replace("29", str(day)).replace("15", str(hour))
        for town in ("Lyon", "Lille", "Nantes", "Rennes", "Brest")
        for day in range(20, 30)
        for hour in range(10, 20)
    ]

    found, _ = settled(Families(HASHER), *texts)

    assert len(set(found)) == 500


def test_another_process_that_learns_the_signatures_answers_alike() -> None:
    lines = [line.text for line in fake.archive_posts(400, seed=8)]
    first, second = Families(HASHER), Families(HASHER)
    told = []
    for start in range(0, 400, 50):
        part, learnt = settled(first, *lines[start : start + 50])
        told += part
        second.learn(learnt)

    again, more = settled(second, *lines)

    assert again == told
    assert len(more) == 0


def test_an_edit_of_what_another_process_met_first_is_no_second_text() -> None:
    first, second = Families(HASHER), Families(HASHER)
    (family,), learnt = settled(first, CALL)
    second.learn(learnt)

    assert settled(second, CALL.replace("nombreuses et nombreux", "toutes et tous"))[0] == [family]


def test_texts_of_one_batch_meet_as_those_of_two() -> None:
    source = random.Random(9)  # noqa: S311 - repeatable
    original = varied(source)
    texts = [original, *(edited(original, 2, source) for _ in range(5)), varied(source)]

    together, _ = settled(Families(HASHER), *texts)
    families = Families(HASHER)
    apart = [settled(families, text)[0][0] for text in texts]

    assert together == apart
    assert len(set(together)) == 2


def test_a_cut_copy_joins_the_text_it_is_the_beginning_of() -> None:
    families = Families(HASHER)
    (whole, other), _ = settled(families, CALL, CALL.replace("venez", "partons"))

    found, _ = settled(families, f"{CALL[:85]}…", f"{CALL[:30]}…")

    assert found[0] in {whole, other}
    assert found[1] not in {whole, other}


def test_the_oldest_texts_are_forgotten_when_there_is_no_room_for_more() -> None:
    families = Families(HASHER, capacity=64)
    source = random.Random(1)  # noqa: S311 - repeatable
    first = varied(source)
    settled(families, first)

    for _ in range(200):
        settled(families, varied(source))

    assert len(settled(families, first)[1].firsts) == 1
    assert settled(families, edited(first, 1, source))[0] == settled(families, first)[0]
