"""Reads English as French: what an English line says of rallies becomes the French for it.

Everything that links a town to its day and its numbers is written for French. English says the
same in much the same order, so it is glossed word by word ("some 900 people marched in Lyon,
police said" is read as "environ 900 personnes ont défilé à Lyon, selon la police"), and each
character knows its place in the text as given, to which the spans are carried back.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from worker.domain.claim import Reading
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.english import RULES
from worker.reading.words.english_around import (
    CAPITALS,
    CAPITALS_BEFORE,
    CROWD,
    IS_CALLED,
    MIXED,
    NAME,
    OPENED_BY,
    TOWN_DOES,
    WHEN_DONE,
)
from worker.reading.words.english_patterns import glossed, next_gloss
from worker.reading.words.english_turns import HOURS
from worker.reading.words.english_words import (
    DAYS,
    GONE,
    MONTHS,
    NOUNS,
    NOW,
    PLACED,
    PURPOSES,
    UNTOLD,
    WORDS,
)
from worker.reading.words.fold import fold, key
from worker.reading.words.garbled import legible
from worker.reading.words.numerals import words_number
from worker.reading.words.origins import Origin
from worker.reading.words.patterns import compiled

# One of these stands in nearly every English sentence, and in hardly a French text.
_HINTS = (
    *(" the ", " and ", " at ", " of ", " will ", " in ", " to "),
    *("saturday", "sunday", "demonstrators"),
)
_ENGLISH = compiled(
    r"\b(?:the|of|and|in|at|were|was|is|are|to|for|with|people|from|by|this|will|we|our|have|has|"
    r"been|who|they|it|that|as|outside|against|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday|today|tomorrow|tonight|yesterday|o'clock|near|you|your|there|here|going|interested|"
    r"please|women's|town hall|"
    r"(?:half|quarter) past|right now|says?|said|organi[sz]ers|"
    r"(?:protest|demonstrat)(?:s|ers|ors)?|marchers)\b"
)
_FRENCH = compiled(
    r"\b(?:le|la|les|des|du|et|un|une|dans|au|aux|pour|sur|est|ont|sont|nous|vous|qui|que|avec|"
    r"ce|cette|ces|par|selon|devant|contre|je)\b"
)
# So many English words in all, and it may be a line.
_FEW = 1
_SLOT = compiled(r"\{([mhbdp]?)(\d)\}")
_FIRST = compiled(r"[a-z]+")
_SPACES = compiled(r" +")
_WITHIN = (" in ", " at ", " to ", " near ")
_HEADS = (". ", "\n")


def is_english(folded: str) -> bool:
    """Tell whether some line of a folded text may be in English."""
    return any(hint in folded for hint in _HINTS) and len(_ENGLISH.findall(folded)) > _FEW


def in_english(folded: str) -> bool:
    """Tell whether a folded text is more in English than in French."""
    return is_english(folded) and _weight(folded) > 0


def gloss(raw: str, origin: Origin | None, gazetteer: Gazetteer) -> tuple[str, Origin]:
    """Return *raw*, a text of the *origin* given, with its English lines in French."""
    done = _Gloss(raw, gazetteer)
    return "".join(done.pieces), Origin(done.starts, done.ends).over(origin)


def as_written(reading: Reading, given: str) -> Reading:
    """Return *reading* with its venues in the words of the text as *given*, made legible."""
    claims = (
        replace(claim, venue=legible(given[slice(*claim.spans.venue[0])], None)[0])
        if claim.spans.venue
        else claim
        for claim in reading.claims
    )
    return replace(reading, claims=tuple(claims))


class _Gloss:
    """A text on its way into French: its ``pieces``, and where each character comes from."""

    def __init__(self, raw: str, gazetteer: Gazetteer) -> None:
        self.pieces: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self._raw = raw
        self._folded = fold(raw)
        if "\u00e0" in raw:
            # A French "à" is no "a".
            pairs = zip(raw, self._folded, strict=True)
            self._folded = "".join(one if one == "\u00e0" else plain for one, plain in pairs)
        self._gazetteer = gazetteer
        self._told_by: dict[str, Callable[[re.Match[str]], str]] = {
            "place": self._placed,
            "states": self._states,
            "gone": self._gone,
            "now": self._now,
            "clock": self._clock,
        }
        whole = _weight(self._folded) > 0
        at = 0
        for line in self._folded.splitlines(keepends=True):
            weight = _weight(line)
            if weight > 0 or (whole and weight == 0):
                self._line(at, at + len(line))
            else:
                self._mixed(at, at + len(line))
            at += len(line)

    def _keep(self, start: int, end: int) -> None:
        self.pieces.append(self._raw[start:end])
        self.starts += range(start, end)
        self.ends += range(start + 1, end + 1)

    def _mixed(self, at: int, end: int) -> None:
        """Add a French line from *at* to *end*, with what of it says when and where in English."""
        for found in MIXED.finditer(self._folded, at, end):
            if found["day"]:
                french = DAYS[found["day"]]
            elif found["clock"]:
                french = self._clock(found)
            elif self._is_in_town(found.end()):
                french = "à "
            else:
                continue
            self._keep(at, found.start())
            self._put(french, found.start(), found.end())
            at = found.end()
        self._keep(at, end)

    def _is_in_town(self, start: int) -> bool:
        """Tell "in Dole Saturday": a town's name begins at *start*."""
        name = NAME.match(self._raw, start)
        parts = name[0].split(" ") if name else []
        return any(self._is_town(" ".join(parts[:size])) for size in range(1, len(parts) + 1))

    def _put(self, french: str, start: int, end: int) -> None:
        """Put *french* in for what stands from *start* to *end*."""
        begins = not start or self._raw[max(0, start - 2) : start].endswith(_HEADS)
        # "at 2 p.m. from the port" begins nothing.
        if begins and not self._raw[start].islower():
            french = french[:1].upper() + french[1:]
        self.pieces.append(french)
        self.starts += [start] * len(french)
        self.ends += [end] * len(french)

    def _line(self, at: int, end: int) -> None:
        """Add the gloss of the line from *at* to *end*."""
        while (match := next_gloss(self._folded, at, end)) is not None:
            self._keep(at, match.start())
            at = self._add(match)
        self._keep(at, end)

    def _add(self, match: re.Match[str]) -> int:
        """Add the French of what *match* found, and return where that ends."""
        kind = match.lastgroup or ""
        start, end = match.span()
        if kind == "named":
            return self._named(match)
        if kind == "noun":
            before, noun = _noun(match)
            self._put(before, start, match.start("what"))
            self._put(noun, match.start("what"), end)
        elif kind == "article":
            return self._article(match)
        elif match[0] in TOWN_DOES and self._is_of_town(match):
            self._put("manifeste", start, end)
        elif kind in self._told_by:
            self._put(self._told_by[kind](match), start, end)
        elif kind in _PLAINLY:
            self._put(_PLAINLY[kind](match), start, end)
        else:
            self._put(self._phrase(match, int(kind[1:])), start, end)
        return end

    def _named(self, match: re.Match[str]) -> int:
        """Add "la marche de Lyon" for "the Lyon march"; of any other the first word alone."""
        start, end = match.span("name")
        if self._raw[start].isupper() and self._gazetteer.senses(key(self._raw[start:end])):
            if self._folded[:start].endswith(_WITHIN):
                # "The unions in Pau march at 10"
                self._keep(start, end)
                return end
            self._put(f"{NOUNS[match['act']]} de ", match.start("act"), match.end("act"))
            self._keep(start, end)
            return match.end()
        if match[0] in WORDS:
            self._put(WORDS[match[0]], match.start(), match.end())
            return match.end()
        first = _FIRST.match(match[0])
        word = first[0] if first else match[0]
        start, end = match.start(), match.start() + len(word)
        self._put(WORDS.get(word, self._raw[start:end]), start, end)
        return end

    def _article(self, match: re.Match[str]) -> int:
        """Add "à l'" for "at the" before "Opéra"; where "the" begins a phrase, "à" alone."""
        start, the, end = match.start(), match.start("the"), match.end()
        lead = match["lead"]
        if lead is not None:
            inner = glossed(self._folded[the]).match(self._folded, the, match.endpos)
            if inner is not None and inner.lastgroup != "article":
                self._put(_LED[lead], start, the - 1)
                return the - 1
        article = _article(match["after"])
        before = f"{_LED[lead]} {article}" if lead else article
        self._put(_CONTRACTED.get(before, before), start, end)
        return end

    def _placed(self, match: re.Match[str]) -> str:
        """Return "à" before a town, "en" before an area, "dans" before all else."""
        named, else_ = PLACED[match[0]]
        name = CAPITALS.match(self._raw, match.end())
        if name is None:
            return else_
        return "en" if named == "à" and self._is_land(name[1]) else named

    def _is_land(self, written: str) -> bool:
        """Tell an area; "Corrèze" as well, which is a village's name besides."""
        senses = self._gazetteer.senses(key(written))
        towns = [self._gazetteer.by_code(one.code) for one in senses if one.kind not in _LANDS]
        small = all(town is None or town.population < _VILLAGE for town in towns)
        return bool(senses) and len(towns) < len(senses) and small

    def _states(self, match: re.Match[str]) -> str:
        """Return "États-Unis" for "the US", in capitals alone; "us", "JOIN US", Eu are no land."""
        start, end = match.span()
        written = self._raw[start:end]
        cried = self._raw[:start].rstrip()[-2:].isupper()
        land = "l'Union europ\u00e9enne" if match[0].endswith("eu") else "les \u00c9tats-Unis"
        return land if written[-2:].isupper() and not cried else written

    def _gone(self, match: re.Match[str]) -> str:
        """Return "ont erupté" for "Protests erupted", and so for any verb of what a crowd did."""
        start, end = match.span()
        crowd = CROWD.search(self._folded, max(0, start - _BEFORE), start)
        if crowd is None or match[0] in UNTOLD:
            return self._raw[start:end]
        return GONE.get(match[0], f"ont {match[0][:-2]}\u00e9")

    def _now(self, match: re.Match[str]) -> str:
        """Return "ont défilé" for "Thousands march in Lyon on Tuesday": so news tells what was.

        With an hour or a word of what is to come it is a call.
        """
        start, end = match.span()
        opened = OPENED_BY.search(self._folded, max(0, start - _BEFORE), start)
        if opened is None or IS_CALLED.match(self._folded, end):
            return WORDS.get(match[0], self._raw[start:end])
        return NOW[match[0]]

    def _is_of_town(self, match: re.Match[str]) -> bool:
        """Tell "Dole marches on Monday" from "two marches on Monday"."""
        name = CAPITALS_BEFORE.search(self._raw, max(0, match.start() - _BEFORE), match.start())
        return (
            name is not None
            and WHEN_DONE.match(self._folded, match.end()) is not None
            and self._is_town(name[1])
        )

    def _is_town(self, written: str) -> bool:
        """Tell "the Lyon prefecture" from that of the Loire, which is of no town."""
        kinds = {sense.kind for sense in self._gazetteer.senses(key(written))}
        return bool(kinds) and (not kinds & _LANDS or key(written) == "paris")

    def _clock(self, match: re.Match[str]) -> str:
        hour = int(match["hour"]) % 12 + (12 if match["half"] == "p" else 0)
        since = "à partir de " if match["from"] else ""
        after = self._raw[match.end() : match.end() + 2].strip()
        stop = "." if match[0].endswith(".") and after.isupper() else ""
        return f"{since}{hour}h{match['minute'] or ''}{stop}"

    def _phrase(self, match: re.Match[str], number: int) -> str:
        found = _rules()[number].match(self._folded, match.start(), match.endpos)

        def slot(one: re.Match[str]) -> str:
            group = int(one[2])
            if found is None or (said := found[group]) is None:
                return ""
            written = self._raw[found.start(group) : found.end(group)]
            if one[1] == "p" and not self._is_town(written):
                return ""
            return _worded(one[1], said, written)

        template = RULES[number][1]
        french = _SPACES.sub(" ", _SLOT.sub(slot, template))
        return french if template.endswith(" ") else french.rstrip()


def _worded(kind: str, said: str, written: str) -> str:
    """Return in French what a slot holds: a month, a day, an hour, of which town, any word."""
    if kind == "m":
        return MONTHS.get(said, written)
    if kind == "d":
        return next(french for day, french in DAYS.items() if day.startswith(said[:3]))
    if kind == "p":
        return f" de {written[:1].upper()}{written[1:]}"
    if kind:
        return str(int(HOURS.get(said, said)) - (kind == "b"))
    return WORDS.get(said, written)


# So many letters before a verb tell who does it.
_BEFORE = 60
# Kinds of names in the gazetteer: areas, regions.
_LANDS = {"a", "r"}
_VILLAGE = 2_000


def _weight(folded: str) -> int:
    return len(_ENGLISH.findall(folded)) - len(_FRENCH.findall(folded))


@cache
def _rules() -> list[re.Pattern[str]]:
    return [compiled(pattern) for pattern, _ in RULES]


def _noun(match: re.Match[str]) -> tuple[str, str]:
    """Return what leads a noun, and the noun: "of the march" is "de la" and "marche"."""
    noun = NOUNS[match["what"]]
    article = noun[: noun.index("'" if noun.startswith("l'") else " ") + 1]
    if match["led"] is None:
        return article, noun[len(article) :]
    before = f"{_LED[match['led']]} {article}"
    return _CONTRACTED.get(before, before), noun[len(article) :]


def _article(word: str) -> str:
    """Return "le ", "la ", "les " or "l'" for "the" before *word*, which no phrase begins with."""
    word = WORDS.get(word, word)
    if word[0].isdigit() or (word.endswith("s") and not word.endswith(("ss", "us", "is"))):
        return "les "
    if word[0] in "aeiou":
        return "l'"
    return "la " if _FEMININE.match(word) else "le "


_LED = {
    "of": "de",
    "from": "de",
    "to": "\u00e0",
    "at": "\u00e0",
    "in": "dans",
    "for": "pour",
    "by": "par",
}
_CONTRACTED = {"de le ": "du ", "de les ": "des ", "à le ": "au ", "à les ": "aux "}
# French words in English texts, of a place or a union.
_FEMININE = compiled(
    r"(?:place|rue|gare|mairie|prefecture|cathedrale|poste|halle|bourse|fontaine|porte|plage|baie|"
    r"manufacture|cgt|cfdt|fsu|fnsea|coordination)$"
)
# What needs to know nothing of the text around it.
_PLAINLY: dict[str, Callable[[re.Match[str]], str]] = {
    "word": lambda match: WORDS[match["word"]],
    "purpose": lambda match: PURPOSES[match["purpose"]],
    "spelt": lambda match: str(words_number(match[0])),
    "comma": lambda _: " ",
    "to": lambda _: " à ",
    "million": lambda match: match[0].replace(".", ",") + "s",
}
