"""Finds the hours a text says (rule 10 of docs/claims.md)."""

import re
from collections.abc import Callable
from datetime import time
from typing import NamedTuple

from worker.reading.times.other_hours import SAID_NEXT, excluded
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.numerals import words_number
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Ways, openings, scan
from worker.reading.words.text import Text
from worker.reading.words.wordlist import words

_WORDED = (
    r"(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|"
    r"seize|dix-sept|dix-huit|dix-neuf|vingt|vingt et une|vingt-et-une|vingt-deux)"
)
_PART = r"(?P<part{0}> (?:du mat(?:in\b|'|\b)|du soir|de l'apres-midi|de l'apres midi|de l'aprem))?"
# No pattern reads on into the next line: "11h" above "25/03" is not 11:25.
_PATTERN = Ways(
    "|".join(
        (
            (
                r"(?P<same>\b(?:a )?(?:la |aux? )?(?:meme|mm|memes) (?:heures?|horaires?)\b|"
                r"(?<=[:,;|-] )idem\b|\b(?:at )?the same (?:time|hour)\b|\bsame time\b|"
                r"(?<=[.:;,!?|-] )(?:la )?(?:meme (?:chose|programme)|idem|pareil)\b"
                r"(?= (?:a|au|aux|en|pour) (?!\d)(?![^.;\n]{0,60}\d ?h)))"
            ),
            # "une demi-heure plus tard": after the hour said before, or ahead of it.
            (
                r"(?P<later>\b(?:(?P<quarter>un quart d'heure|quinze minutes|15 (?:minutes|mn))|"
                r"(?P<thirty>une demi[- ]heure|trente minutes|30 (?:minutes|mn))|"
                r"(?P<hours>une|deux|trois) heures?(?P<more> et demie)?) "
                r"(?:plus tard|apres|(?P<sooner>plus tot|avant(?=,|"
                r" ?[.;!)\n]| (?:place|devant|au|a la|a l'|sur|sous|rue|parvis|esplanade)\b|$)))\b)"
            ),
            # "14h-17h", "de 14 à 17 h", "14h/16h", "2 to 5pm": the first counts.
            (
                # Of "le 15 à 3 heures de l'après-midi" the first is a day.
                r"(?<![\d.,/])(?!\d\d? a [1-9] ?h(?:eures?)?(?: ?[0-5]\d)? (?:de l'apr|du soir))"
                r"(?P<ra>\d{1,2})"
                r"(?:[^\S\n]?(?:h|heures?)[^\S\n]?(?P<ram>[0-5]\d)?)?[^\S\n]?(?:-|"
                r"\u2013|a|to|/|jusqu'a|et|until|till)[^\S\n]?"
                r"(?P<rb>\d{1,2})(?:[^\S\n]?(?P<rh>h|heures?)\b[^\S\n]?(?P<rbm>[0-5]\d)?(?!\d)|"
                r"[^\S\n]?h(?P<rbn>[0-5]\d)(?!\d)|[^\S\n]?(?P<rp>am|pm|a\.m\.?|p\.m\.?)\b)"
            ),
            (
                r"(?<![\d.,/:])(?P<ca>[01]?\d|2[0-3]):(?P<cam>[0-5]\d)[^\S\n]?(?:-|\u2013|a|"
                r"to)[^\S\n]?(?:[01]?\d|2[0-3]):[0-5]\d"
            ),
            r"(?<![\d.,/])(?P<h1>\d{1,2})[^\S\n]?(?:h\.(?=\d)|h|heures?|hrs?|hours|"
            r"h\.)(?:[^\S\n]?(?P<m1>[0-5]\d)(?!\d|/(?:0[1-9]|1[0-2])(?! ?[\dh])|"
            # "10 h 20 juin": the month's twentieth
            r" (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|[a-z]{4,7}bre)\b|"
            r"[^\S\n]?(?:pers(?:\b|on)|manifestant|partici|euros|%))"
            r"(?:[^\S\n]?(?:mn|min(?:utes)?)\b|')?|"
            r"(?P<half> (?:et demie?|trente|et quart|quinze|moins le quart|"
            r"quarante-cinq)))?(?![a-z])" + _PART.format(1),
            (
                r"(?<![\d.,/:])(?P<h2>[01]?\d|2[0-3])[:.](?P<m2>[0-5]\d)(?:[^\S\n]?(?P<p2>am|pm|a\.m\.?|"
                r"p\.m\.?)\b)"
            ),
            r"(?<![\d.,/:])(?P<h3>[01]?\d|2[0-3]):(?P<m3>[0-5]\d)(?::00)?(?!:?\d)",
            # "RDV à 1830": a quarter of an hour, behind what leads to an hour
            (
                r"(?:(?<=\ba )(?<!nombre a )(?<!ramenee a )(?<!ramene a )(?<!arretee a )"
                r"(?<!arrete a )(?<!estime a )(?<!evalue a )(?<!\d a )|(?<=des )|(?<=rdv )|(?<=@))"
                r"(?P<h9>0[6-9]|1\d|2[0-2])(?P<m9>00|15|30|45)"
                r"(?=[,.;:!)\n]|$| (?:a|au|aux|place|devant|parvis|rdv|depart|rue|gare|mairie|"
                r"pref\w*|rond-point|pile|precises)\b)"
            ),
            # "Pau, 18.30, place …": no day's month is 15, 30 or 45
            (
                r"(?:(?<=[,:|] )|(?<=/\d\d )|(?<=/\d )|(?<=/20\d\d ))"
                r"(?P<h7>[6-9]|1\d|2[0-2])\.(?P<m7>00|15|30|45)"
                r"(?=[,.;:!)\n]|$| \|| (?:a|au|aux|place|devant|sur|parvis|rdv|depart|rue|gare|"
                r"mairie|prefecture|parking|rond-point|pour|contre|rassemblement|manif\w*|marche)\b)"
            ),
            # "jeudi 18.00 le prochain rassemblement", not "à 10.30 euros"
            (
                r"(?:(?<=\ba )|(?<=\bdes )|(?<=\bvers )|(?<=\brdv )|(?<=di )|(?<=di \d )|"
                r"(?<=di \d\d )|(?<=(?:vier|mars|vril|juin|llet|aout|mbre|obre) )|(?<=\bmai )|"
                r"(?<=anche )|(?<=anche \d )|(?<=anche \d\d )|(?<=demain )|(?<=d'hui ))"
                r"(?P<h0>[6-9]|1\d|2[0-2])\.(?P<m0>00|15|30|45)"
                r"(?![\d/]|[.,:]\d| ?(?:%|\u20ac|k?m\b|euros?|dollars|points?|mill|mds?\b|degres|"
                r"sur \d|contre \d|a \d|\d))"
            ),
            (
                r"(?:(?<=, de )|(?<=di de )|(?<=che de ))(?P<h8>[89]|1\d|2[0-2]) a (?:1\d|2[0-4])"
                r"(?=[,.;:!)\n]|$)"
            ),
            r"(?<![\d.,/:])(?P<h4>\d{1,2})[^\S\n]?(?P<p4>am|pm|a\.m\.?|p\.m\.?)(?![a-z])",
            rf"(?P<worded>\b(?<!-)(?P<to5>demie de )?(?P<h5>{_WORDED}) heures?"
            r"(?P<m5> trente| et demie?| quinze|"
            r" et quart| moins le quart| quarante-cinq)?"
            r"\b(?! (?:d'|plus\b|de\b(?! l['a]))))" + _PART.format(5),
            (
                r"(?P<noon>\b(?:(?P<to6>demie de )?midi(?![ -](?:libre|olympique|pyrenees)\b)"
                r"(?P<m6> et demie?| trente| et quart| quinze| moins le quart|"
                r"(?<=entre midi) et 1[3-8] ?h(?:eures\b)?)?|"
                r"noon|12 noon)\b)"
            ),
            # "À la mi-journée, la préfecture recensait 600 personnes": when they were counted
            (
                r"(?P<midday>(?<=\ba la )mi-journee\b"
                r"(?=[,;:] | (?:devant|place|sur|a|au|aux)\b)"
                r"(?!,? [^.;]{0,40}\b(?:recens|compt|denombr|estim|pointa|avanc|annonc)))"
            ),
            r"(?P<midnight>\b(?:minuit|midnight)\b)",
        )
    )
)
_AFTERNOON = 12


_TRIGGERS = words(
    "mi midi noon minuit midnight meme mm memes idem pareil same la aux un une deux trois quatre "
    "cinq six sept huit neuf dix onze douze"
    " treize quatorze quinze seize vingt demie"
)


# What must follow one of these, else no hour begins there.
_FOLLOWING = {
    "la": words("meme mm memes"),
    "aux": words("meme mm memes"),
    "mi": words("journee"),
    "un": words("quart"),
    **dict.fromkeys(
        ("meme", "mm", "memes"), words("heure heures horaire horaires chose programme")
    ),
    "same": words("time hour"),
    **dict.fromkeys(
        words(
            "une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
            "seize vingt"
        ),
        words("heure heures demi minutes et deux sept huit neuf"),
    ),
}


class Hour(NamedTuple):
    """An hour the text says; None stands for "the same hour" as the one said before."""

    start: int
    end: int
    value: time | None
    shift: int = 0  # minutes after the hour said before, when value is None
    stamp: bool = False  # when a line of a live report was written: no rally's
    meets: bool = False  # a stamp at which people met all the same: "14 h : rendez-vous place …"

    def after(self, before: time) -> time:
        """Return the hour meant when *before* is the one said last."""
        minutes = (before.hour * 60 + before.minute + self.shift) % (24 * 60)
        return time(minutes // 60, minutes % 60)


def hours(text: Text) -> list[Hour]:
    """Return the hours *text* says, in order; lengths of time and other clocks are none."""
    found = []
    folded = text.folded
    places = openings(text, text.words.at(_TRIGGERS, numbers=True), _FOLLOWING)
    for match in scan(_PATTERN, text, places):
        if match["same"]:
            if SAID_NEXT.match(folded, match.end()):
                continue
            found.append(Hour(match.start(), match.end(), None))
            continue
        if match["later"]:
            found.append(Hour(match.start(), match.end(), None, _minutes(match)))
            continue
        value = _value(match)
        if value is None or excluded(folded, match, value):
            continue
        if found and _is_moment(folded, match.start(), found[-1].value, value):
            continue
        start = match.start("rb") if _is_in_day(match) else match.start()
        found.append(Hour(start, match.start() + len(match[0].rstrip()), value))
        if (
            match["ra"]
            and _AND.search(match[0])
            and not _BETWEEN.search(folded, max(0, match.start() - 9), match.start())
        ):
            found += _second(match)
    return found


def _is_in_day(match: re.Match[str]) -> bool:
    """Tell "jeudi 16 à 12 h", whose number is the day's."""
    start = match.start()
    return bool(
        match["ra"]
        and _DAY_AHEAD.search(match.string, max(0, start - 10), start)
        and _is_day_first(match)
    )


_DAY_AHEAD = compiled(rf"\b(?:{'|'.join(DAYS)}|le) $")

# "à 10 h et 14 h": two hours, but not "entre 10 h et 14 h".
_AND = compiled(r"h(?:eures?)? ?(?:[0-5]\d)? et ")
_BETWEEN = compiled(r"\b(?:entre|between) $")


def _second(match: re.Match[str]) -> list[Hour]:
    """Return the second of two hours that stand together."""
    hour, minute = int(match["rb"]), int(match["rbm"] or match["rbn"] or 0)
    start = match.start("rb")
    return [Hour(start, match.end(), time(hour, minute))] if hour < 24 else []  # noqa: PLR2004 - a clock


def _is_moment(folded: str, start: int, before: time | None, value: time) -> bool:
    """Tell the hour at which those who met within the hour before fall silent."""
    if before is None or _SILENCE.search(folded, max(0, start - 60), start) is None:
        return False
    return 0 <= (value.hour - before.hour) * 60 + value.minute - before.minute < 60  # noqa: PLR2004 - minutes


# "Rassemblement à 18 h 30. Une minute de silence sera observée à 18 h 45": a part of it.
_SILENCE = compiled(r"\bminutes? de (?:silence|bruit|applaudissements)\b[^.;:()\n]{0,40}$")


def _minutes(match: re.Match[str]) -> int:
    sign = -1 if match["sooner"] else 1
    if match["quarter"]:
        return 15 * sign
    if match["thirty"]:
        return 30 * sign
    return sign * (60 * (words_number(match["hours"]) or 1) + (30 if match["more"] else 0))


def _value(match: re.Match[str]) -> time | None:
    read = next(reader for name, reader in _READERS.items() if match[name] is not None)
    hour, minute = read(match)
    if hour is None or not 0 <= hour < 24:  # noqa: PLR2004 - a clock
        return None
    return time(hour, minute)


# "Sit-in, 15 à 18 h": no day's number stands behind a comma.
_FIELD = compiled(r"[,:(|] ?$")
_FROM, _DAWN = compiled(r"\b(?:de|entre|from|between) $"), 8
# "passe de 17 h à 18 h": the new hour is the second.
_MOVED = compiled(
    r"\b(?:pass|avanc|decal|recul|repouss|gliss|deplac|ramen|retard|"
    r"differ)\w+ de $"
)


_WEEKDAY = compiled(rf"\b(?:{'|'.join(DAYS)}) $")


def _is_day_first(match: re.Match[str]) -> bool:
    """Tell "le 7 à 18 h", "jeudi 12 - 18 h", "jeudi 22-18 h": a day, then the hour."""
    start = match.start()
    bare = match["ram"] is None and not re.match(r"\d+\s?h", match[0])
    spoken = _FROM.search(match.string, max(0, start - 10), start) or (
        _DAWN <= int(match["ra"]) < int(match["rb"])
        and _FIELD.search(match.string, max(0, start - 4), start)
    )
    dashed = re.match(r"\d+\s?[-\u2013/]", match[0]) is not None
    if dashed and (re.match(r"\d+\s[-\u2013]\s", match[0]) or int(match["ra"]) >= int(match["rb"])):
        dashed = _WEEKDAY.search(match.string, max(0, match.start() - 10), match.start()) is None
    return bare and not spoken and not dashed and match["rp"] is None


def _range(match: re.Match[str]) -> tuple[int | None, int]:
    half = match["rp"]
    if _is_day_first(match):
        return int(match["rb"]), int(match["rbm"] or match["rbn"] or 0)
    first, second = int(match["ra"]), int(match["rb"])
    if _MOVED.search(match.string, max(0, match.start() - 20), match.start()):
        return second, int(match["rbm"] or match["rbn"] or 0)
    if half:
        afternoon = half.startswith("p") and first < _AFTERNOON and first <= second
        return first + (_AFTERNOON if afternoon else 0), 0
    if first > second and _AND.search(match[0]) and second >= _DAWN:
        return first, int(match["ram"] or 0)  # "à 14 h et 10 h": two hours, of two towns
    if first >= second and second > 0 and not match["ram"] and first != second:
        return (first if first > second and second < 6 else None), 0  # noqa: PLR2004 - a clock
    return first, int(match["ram"] or 0)


def _numbered(match: re.Match[str]) -> tuple[int | None, int]:
    hour = int(match["h1"])
    part = match["part1"] or ""
    later = hour < _AFTERNOON and ("soir" in part or "apr" in part)
    hour -= match["half"] == " moins le quart"
    minute = _MINUTES.get(match["half"] or "", 0)
    return hour + (_AFTERNOON if later else 0), minute or int(match["m1"] or 0)


def _halved(hour: int, minute: int, half: str) -> tuple[int | None, int]:
    if hour > _AFTERNOON:
        return hour, minute
    return hour % _AFTERNOON + (_AFTERNOON if half.startswith("p") else 0), minute


_MINUTES = dict.fromkeys((" trente", " et demie", " et demi"), 30) | dict.fromkeys(
    (" quinze", " et quart"), 15
)
_MINUTES |= dict.fromkeys((" moins le quart", " quarante-cinq"), 45)


def _worded(match: re.Match[str]) -> tuple[int | None, int]:
    hour = words_number(match["h5"]) or 0
    part = match["part5"] or ""
    later = hour < _AFTERNOON and ("soir" in part or "apr" in part)
    hour -= match["m5"] == " moins le quart"
    minute = 30 if match["to5"] else _MINUTES.get(match["m5"] or "", 0)
    return hour + (_AFTERNOON if later else 0), minute


def _noon(half: str | None, past: str | None) -> tuple[int | None, int]:
    if half or (past or "").startswith(" et demi"):
        return 12, 30
    return 12 - (past == " moins le quart"), _MINUTES.get(past or "", 0)


_READERS: dict[str, Callable[[re.Match[str]], tuple[int | None, int]]] = {
    "ra": _range,
    "ca": lambda m: (int(m["ca"]), int(m["cam"])),
    "h1": _numbered,
    "h2": lambda m: _halved(int(m["h2"]), int(m["m2"]), m["p2"]),
    "h3": lambda m: (int(m["h3"]), int(m["m3"])),
    "h4": lambda m: _halved(int(m["h4"]), 0, m["p4"]),
    "worded": _worded,
    "h9": lambda m: (int(m["h9"]), int(m["m9"])),
    "midday": lambda _m: (12, 0),
    "h0": lambda m: (int(m["h0"]), int(m["m0"])),
    "h7": lambda m: (int(m["h7"]), int(m["m7"])),
    "h8": lambda m: (int(m["h8"]), 0),
    "noon": lambda m: _noon(m["to6"], m["m6"]),
    "midnight": lambda _m: (0, 0),
}
