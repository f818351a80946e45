"""The words of a text that tell where, when, how many, and whether at all.

Two texts that differ in one of them are never one text, however alike they look: most posts about
rallies are copies of one sentence with another town, day or hour in it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from worker.domain.fact_words import (
    ARTICLES,
    BEFORE_NOUNS,
    CUES,
    DAYS,
    DENIALS,
    DOES,
    IN_SHORT,
    NAMELESS,
    NO_VERB,
    NOBODYS_NAME,
    NUMBERS,
    ORDINAL,
    SPEAKERS,
    STATUS,
    TRADE,
    WILL_DO,
)
from worker.domain.letters import cased

_SAINT = re.compile(r"[Ss]t(e?)(?=[A-Z])")
_PARTS = re.compile(r"\d+|[a-z]+")
_SHORTEST_NAME = 3


@dataclass(frozen=True, slots=True)
class Facts:
    """What must be equal; each a sorted tuple, of codes or of folded words with repetitions.

    ``names`` are in the order in which they come first, ``told`` has all but places and names in
    theirs: "200 selon la police, 500 selon la CGT".
    """

    places: tuple[str, ...]
    names: tuple[str, ...]
    days: tuple[str, ...]
    numbers: tuple[str, ...]
    denials: tuple[str, ...]
    status: tuple[str, ...]
    people: tuple[str, ...]
    told: tuple[str, ...]


def facts(text: str, places: tuple[str, ...]) -> Facts:
    """Return the facts of *text*.

    Args:
        text: As written: capitals tell names.
        places: Codes of the places it speaks of, as the reader found them.
    """
    written = cased(text)
    told = [fact for word in written for fact in _told(word.lower())]

    def of(kind: str) -> tuple[str, ...]:
        return tuple(sorted(fact for of_kind, fact in told if of_kind == kind))

    return Facts(
        places=tuple(sorted(places)),
        names=names(written),
        days=of("day"),
        numbers=of("number"),
        denials=of("denial"),
        status=of("status"),
        people=of("who"),
        told=tuple(fact for _, fact in told),
    )


def difference(one: Facts, other: Facts) -> str | None:
    """Return which fact tells the two apart, in words for people, or None."""
    for name, what in (
        ("places", "another place"),
        ("names", "another name"),
        ("days", "another day"),
        ("numbers", "another hour or number"),
        ("denials", "one denies what the other says"),
        ("status", "another status"),
        ("people", "somebody else"),
        ("told", "the same in another order"),
    ):
        mine, theirs = getattr(one, name), getattr(other, name)
        if mine != theirs:
            return what if sorted(mine) != sorted(theirs) else "the same in another order"
    return None


def names(written: Sequence[str]) -> tuple[str, ...]:
    """Return the folded names that stand with a capital after a word that tells where or whom.

    So does one that stands before a verb, as whoever does something, and one behind another: the
    surname of "pour Jeanne Martin". Each is told once, where it comes first: "de la gare à la
    mairie" is not the way back.

    Args:
        written: A text's words as `letters.cased` gives them.
    """
    told = [
        _is_led_to(written, number) or _does_something(written, number)
        for number in range(len(written))
    ]
    behind = [before and is_somebody(word) for word, before in zip(written[1:], told, strict=False)]
    return tuple(
        dict.fromkeys(
            spelled(word).lower()
            for word, one, follows in zip(written, told, [False, *behind], strict=False)
            if one or follows
        )
    )


def _is_led_to(written: Sequence[str], number: int) -> bool:
    if not number or not is_name(written[number]):
        return False
    if is_cue(written[number - 1]):
        return True
    return number > 1 and is_article(written[number - 1]) and is_cue(written[number - 2])


def _does_something(written: Sequence[str], number: int) -> bool:
    if number + 1 == len(written) or not is_verb(written[number + 1]):
        return False
    return is_somebody(written[number]) and not (number and is_determiner(written[number - 1]))


def is_name(word: str) -> bool:
    """Return whether *word* can be a name: it has a capital and is no word that introduces one.

    Nor is it a word that stands for somebody or begins a sentence: "nous soutenir. Cela compte".
    A place to meet and a relative are as good as a name.
    """
    if word.lower() in NAMELESS:
        return True
    if not "A" <= word[0] <= "Z" or is_article(word) or is_cue(word):
        return False
    return word.lower() not in NOBODYS_NAME


def is_somebody(word: str) -> bool:
    """Return whether *word* names somebody where a verb follows and no determiner stands before."""
    return is_name(word) and len(word) >= _SHORTEST_NAME


def is_verb(word: str) -> bool:
    """Return whether *word* tells what one person or several do, mostly in the future."""
    return word in DOES or (WILL_DO.fullmatch(word) is not None and word not in NO_VERB)


def is_determiner(word: str) -> bool:
    """Return whether a noun follows *word*."""
    return word.lower() in BEFORE_NOUNS


def spelled(word: str) -> str:
    """Return *word* with a "St" or "Ste" in front written out: "StEtienne" is "SaintEtienne"."""
    met = _SAINT.match(word)
    return f"Saint{met[1]}{word[met.end() :]}" if met else word


def is_article(word: str) -> bool:
    """Return whether *word* may stand between a cue and its name ("place de la République")."""
    return word.lower() in ARTICLES


def is_cue(word: str) -> bool:
    """Return whether *word* tells that a place follows; not where all is in capitals.

    An hour does ("14h gare", "8:30 place Carnot"), and how many they are ("300 Lyonnaises").
    """
    return word[0].isdigit() or word[0].lower() + word[1:] in CUES


def told_by(word: str) -> tuple[str, ...]:
    """Return what a folded *word* tells, as the words that tell the same; empty for most.

    "Interdit" and "l'interdiction" tell the same, "sam" and "samedi", "quinze" and "15".
    """
    return tuple(fact for _, fact in _told(word))


def _told(word: str) -> tuple[tuple[str, str], ...]:
    word = IN_SHORT.get(word, word)
    if not word.isalpha():
        # "15h", "15 h", "15h00" and "15:00" are one hour, "9h" and "09h" too; "15h30" is 15 and 30,
        # "#29octobre" a day.
        parts = [IN_SHORT.get(part, part) for part in _PARTS.findall(word)]
        digits = (part for part in parts if part.isdigit() and part != "00")
        numbers = (("number", part.lstrip("0") or part) for part in digits)
        return (*numbers, *(("day", part) for part in parts if part in DAYS))
    for kind, table in _TABLES:
        if word in table:
            return ((kind, word),)
    if TRADE.fullmatch(word):
        return (("who", word),)
    met = STATUS.match(word)
    if met:
        return (("status", met[0]),)
    return (("number", word),) if ORDINAL.fullmatch(word) else ()


_TABLES = (
    ("day", DAYS),
    ("number", NUMBERS),
    ("denial", DENIALS),
    ("who", SPEAKERS),
)
