"""Reads the numbers people are counted in: figures, words, groups and intervals (rule 14)."""

import re

from worker.reading.words.numerals import WORD, digits_number, words_number
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Late

# Two numbers may have a stroke between them: "5200/8000", "27k/120k", not "12/03". "+300" is
# one, and what a dash sets off: "du monde aussi -300 personnes- à Pau".
_DIGITS = (
    r"(?:(?<![\w.,/+-])|(?<=\d{3}/)|(?<=\dk/)|(?<=[ \n][+-])(?=\d{3,5}\b))"
    r"(?:\d{1,3}(?:[ .,]\d{3})+(?!\d)|\d+(?:[.,]\d)?\s?(?:k|mille)\b|"
    r"\d+(?!k\b|[ .]\d{3}[-\u2013]))"
    r"(?:(?<=\d{3})(?=/(?:\d{3}|\d{1,2}[ .]\d{3})(?! ?(?:\u20ac|euros|km|ml?\b)))|(?<=k)(?=/\d)|"
    r"(?![\d/:-]|[.,]\d|[a-jl-z]\b))"  # nor the "5" of "5G"
)
# "15 000-25 000", "800-1000"
_FULL = r"(?:\d{1,3}(?:[ .]\d{3})+|\d{3,5})"
_ENDS = r"(?:\d{1,3}(?:[ .]\d{3})+|\d{2,5})"
# the first of "15-20 000 personnes"
_SHORT = r"(?<!di )(?<!che )\d{1,3}(?= ?[-\u2013] ?\d{1,3}[ .]000\b)"
_WORDS = rf"\b(?:{WORD})(?:[- ](?:et[- ])?(?:{WORD}))*\b(?!-[a-z])"
_NUMBER = rf"(?:{_DIGITS}|{_WORDS})"
GROUPS = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000, "demi-millier":
    500, "demi millier": 500,
    "dozen": 12, "hundred": 100, "thousand": 1000,
}  # fmt: skip
_GROUP = (
    r"\b(?P<many>une?|(?:la|cette)(?= (?:\w+ )?\w+aine (?:de |d'))|deux|trois|quatre|cinq|six|sept|"
    r"huit|neuf|dix|a|two|three|four|five)"
    r"(?: (?:toute |tres )?(?:bonn?e?|petite?|gross?e?|belle|grande|jolie|maigre|solide|courte|"
    r"modeste)s?)?"
    r" (?P<group>dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|"
    r"soixantaine|centaine|millier|demi[- ]millier|dozen|hundred|thousand)s?\b"
    r"(?P<half> et demie?\b)?"
)
# "entre 900 et un millier": an end of an interval may be a group.
_END = (
    rf"(?:une? (?:(?:bonne|bon|petite?|gros) )?(?:demi[- ]|double )?(?:{'|'.join(GROUPS)})\b|"
    rf"{_NUMBER})"
)
_ROUND = (
    r"(?P<round>(?:a peu )?pres de|a peu pres|peu ou prou|grosso modo|"
    r"environ|env\.?|plus de|plus d'|au moins|quelques?|a peine|tout juste|pas loin de|"
    r"autour de|presque|un peu (?:plus|moins) d(?:e|')|moins d(?:e|')|~|\+ ?de|dans les|"
    r"quasi(?:ment)?|nearly|about|around|more than|over|at least|some|almost|roughly|up to|"
    r"jusqu'a|pas moins de)"
)
PATTERN = Late(
    rf"(?:{_ROUND}\s?)?(?:\bentre (?P<e1>{_END})(?P<say1> ?\([^)]{{3,40}}\))? et "
    rf"(?P<e2>{_END})"
    rf"|\bbetween (?P<b1>{_NUMBER}) and (?P<b2>{_NUMBER})"
    rf"|(?:\bde )?(?P<a1>{_NUMBER}) (?:a|to) (?P<a2>{_END})(?! ?(?:[ap]m\b|h(?:\b|\d|eures?\b)))"
    rf"|(?P<v1>{_NUMBER})(?: personnes| manifestante?s)?,? (?:peut-etre|voire)(?: meme)? "
    rf"(?P<v2>{_NUMBER})"
    rf"|(?P<o1>{_NUMBER}) ou (?P<o2>{_NUMBER})(?=(?: [a-z-]+)? (?:personnes|manifestant|gens\b|"
    r"participant|marcheu|gilets))"
    rf"|(?<![\w.,/+-])(?P<d1>{_FULL})(?:[-\u2013]|(?<! \d{{3}}) - )(?P<d2>{_FULL})(?![\d/:-])"
    rf"|(?<![\w.,/+-])(?P<m1>{_FULL}|{_SHORT}) ?[-\u2013] ?(?P<m2>{_FULL})"
    r"(?=\s?(?:personnes|manifestant|participant|marcheu|gens\b))"
    rf"|(?<![\w.,/+-])(?P<s1>{_ENDS}) ?/ ?(?P<s2>{_ENDS})(?=\s?(?:personnes|pers\b|manifestant|"
    r"participant|gens\b|marcheu))"
    rf"|{_GROUP}|(?P<one>{_NUMBER})(?:\+(?= [a-z]))?)"
)


def amount(text: str | None) -> tuple[int, bool] | None:
    """Return the number *text* says and whether it rounds; None if it says none."""
    if not text:
        return None
    if text[0].isdigit():
        return digits_number(text)
    if size := GROUPS.get(text.rsplit(" ", 1)[-1]):
        return size, True
    number = words_number(text)
    return None if number is None else (number, False)


def numbers(match: re.Match[str]) -> list[tuple[int, int, bool]]:
    """Return the (low, high, round) of the match; two of them for "entre a (x) et b (y)"."""
    if match["group"]:
        many = words_number(match["many"]) or 1
        size = GROUPS[match["group"]]
        value = many * size + (size // 2 if match["half"] else 0)  # "une centaine et demie"
        return [(value, value, True)]
    if match["one"] is None:
        for low, high in _PAIRS:
            first, second = amount(match[low]), amount(match[high])
            if first and second:
                return _interval(match, first, second)
        return []
    single = amount(match["one"])
    if single is None or single[0] == 0:
        return []
    return [(single[0], single[0], single[1] or bool(match["round"]))]


_PAIRS = tuple((f"{pair}1", f"{pair}2") for pair in "ebavodms")


_FEW = 20


def _interval(
    match: re.Match[str], first: tuple[int, bool], second: tuple[int, bool]
) -> list[tuple[int, int, bool]]:
    low, high = first[0], second[0]
    if match["say1"]:
        return [(low, low, first[1]), (high, high, second[1])]
    if low < 10 and high >= 100 and high // 100 * 100 == high:  # noqa: PLR2004 - hundreds and thousands
        low *= 1000 if high >= 1000 else 100  # noqa: PLR2004 - hundreds and thousands
    if low < 100 <= high // 100 and high % 1000 == 0 and low * 1000 <= high:  # noqa: PLR2004
        low *= 1000  # "de 16 à 20 000"
    if low > high and match["e1"] and high >= _FEW:  # "varient entre 900 et 400"
        return [(high, low, False)]
    if low > high:  # "en annonce 130 à une amie"
        return [(low, low, first[1])] if high == 1 else []
    return [(low, high, False)]


# As in "200 lycéen-nes", "120 soignant(e)s", "90 manifestant.e.s".
_INCLUSIVE = compiled(
    r"(?<=[a-z])(?:[-.\u00b7](?:e|ne|nne|ses?|rices?|euses?)(?:[-.\u00b7]?s)?|"
    r"\((?:n|nn)?e\)s)(?=[ ,])"
)


def plainly(after: str) -> str:
    """Return what follows a number with its inclusive plurals plain: "200 lycéens"."""
    if after.startswith(" et quelques "):  # "300 et quelques personnes"
        after = after[len(" et quelques") :]
    if after.startswith(" pers."):
        after = " personnes" + after[len(" pers.") :]
    if after.startswith(_CLOSED):  # « une bonne centaine » de participantes
        after = after[after.index('"') + 1 :]
    if '"' in after[:_QUOTE]:
        after = _QUOTED.sub(r"\1\2", after, count=1)
    if '"' in after[:_NOUNS]:
        after = _EPITHET.sub(r"\1 \2", after, count=1)
    near = after[:_NOUNS]
    if "-" not in near and "(" not in near and "." not in near and "\u00b7" not in near:
        return after
    return _INCLUSIVE.sub("s", near) + after[_NOUNS:]


_CLOSED = ('" d', ' " d')
# 2 000 « gilets jaunes »
_QUOTED = compiled(r"^(\s?(?:de |des |d')?)\" ?([a-z][^\"]{2,30}?) ?\"")
_QUOTE = 8
# 200 douaniers « en colère », 80 soignants « à bout »
_EPITHET = compiled(
    r"^(\s?(?:de |des |d')?[a-z-]{3,}(?: [a-z-]+){0,3}) \" ?([a-z][a-z' -]{2,40}?) ?\"(?=[ ,.])"
)
# Who a number counts stands this close.
_NOUNS = 60
