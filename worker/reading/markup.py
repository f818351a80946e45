"""Takes out of a text what shows it and says nothing: bold, quotes, hashes, hard line ends.

It parts the lines that a site joined: headings from what follows, items from one another.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

# "**Lyon**", "*samedi*" and "_14 h_" as messengers and Markdown write them; "tou*tes" stays.
_BOLD = compiled(r"(?<![\w*@#/.-])(\*{1,3}|_{1,2})(?=[^\s*_])([^*_\n]{1,200}?)(?<!\s)\1(?![\w*])")
_ROWS, _DASH = 3, compiled(" [-\u2013\u2014](?= )")
# Between the cells of a row that is copied from a sheet.
_TABS = compiled(r"(?<=\S)[ \t]*\t[ \t]*(?=\S)")
# Two spaces behind a stop, as some typists learnt, or by a slip between words in small letters;
# elsewhere they set out columns.
_WIDE = compiled(r"(?<=[.!?;:,] ) +(?=[^\s|])|(?<=[a-z\u00df-\u00ff] ) (?=[a-z\u00df-\u00ff])")
# Every line of a mail or a post that is quoted begins so.
_QUOTED = compiled(r"^(?:> ?)+", re.MULTILINE)
# A hash inside a sentence: "tous a #Lille", "la #Manif de #Lens". One behind a tag is of a row.
_HASH = compiled(
    r"#(?<= #)(?=[A-Z\u00c0-\u00de][a-z\u00df-\u00ff\u0153]+\b)"
    r"(?:(?<=\b[\u00e0\u00c0aA] #)|(?<=\b(?:at|au|ce|de|du|en|in|la|le|un) #)|"
    r"(?<=\b(?:aux|cet|des|les|par|sur|une) #)|(?<=\b(?:dans|pour|vers) #))"
)
# A picture inside a sentence that goes on: "on est 300 \u270a à Lens", "samedi, \u2600 à 14 h".
_PICTURE = compiled("[\u2300-\u23ff\u2600-\u27bf\U0001f300-\U0001faff]")
_SHADES = "[\ufe0f\u200d\u2640\u2642\U0001f3fb-\U0001f3ff]*"
_SHOWN = compiled(
    f"[ {_PICTURE.pattern[1:]}(?:(?<= ){_PICTURE.pattern}|(?<! )){_SHADES}"
    f"(?:{_PICTURE.pattern}{_SHADES})* ?"
)
_BROKEN_OFF, _GOES_ON = compiled(r"[a-z\u00df-\u00ff\d],\Z"), compiled(r"[a-z\u00df-\u00ff\d]")
_UNBROKEN = compiled(r"[a-z\u00df-\u00ff\d]\Z")
# "à \U0001f4cdGap", "demain \U0001f4cd Gap, 14 h", not "demain \U0001f4cd Place Foch"
_LED = compiled(r"\b(?:[\u00e0\u00c0a]|aux?|dans|de|devant|en|place|sur)\Z")
_LONGEST_LED = 8
_PIN = compiled("[\U0001f4cc\U0001f4cd]")
_TOWN = compiled(
    r"(?!(?:All\u00e9|Avenue|Bourse|Boulevard|Carrefour|Champ|Cit\u00e9|Cours|Depuis|D\u00e9part|Devant|"
    r"Esplanade|Fac|Gare|Halle|H\u00f4|Jardin|Kiosque|Lieu|Mairie|Maison|March|M\u00e9tro|Monument|Palais|"
    r"Parc|Parking|Parvis|Place|Pont|Port|Pr\u00e9f|Quai|Rdv|Rendez|Rond|Rue|Salle|Sous-|Square|Stade|"
    r"Tribunal|Universit)|M(?:r|me)\b)[A-Z\u00c0-\u00dd][a-z\u00df-\u00ff]"
)
_STOPS = frozenset(",.)")
_TIED_ON = compiled(
    r"(?:[\u00e0a]|aux?|ce|cette|contre|dans|de|des|devant|du|en|et|la|le|les|par|pour|"
    r"qui|selon|sur)\b|[,.;:!?)]"
)
# "Tulle \u27a1 300", between a name and how many: a colon.
_NAMED = compiled(r"[A-Z\u00c0-\u00de][\w\u2019'-]+\Z")
_SO_MANY = compiled(
    r"(?:env(?:iron|\.)? |(?:pr\u00e8s|plus|autour) de |entre |au moins |quelque |dans les |"
    r"facile |[~\u2248] ?|\+ ?(?:de )?)?"
    r"\d+(?!\w|:\d|/\d\d?\b|,\d\b(?!k)|[ \u00a0]?(?:h\b|h\d|heures|rue|av\w*|bd|quai|place|"
    r"janv|f\u00e9v|mars|avril|mai|juin|juil|ao\u00fbt|sept|oct|nov|d\u00e9c))"
    r"|une \w+aine\b"
)
_POINTS = compiled("[\u23e9\u23ed\u261e\u279a-\u27bf\u27a1\U0001f449\U0001f465\U0001f46b]")
_LONGEST_NAME = 24
# "Arras : 9 h 30, gare- Lens : 10 h- Douai : 14 h": items of a list whose lines a site joined.
_JOINED_ITEM = compiled(r"(?<=[^\W_])- (?=[A-Z\u00c0-\u00de][^\n:.;!?]{1,40}? : )")
# "Tous unisAu Mans, 500 personnes": a heading whose line a site joined to the next.
_JOINED_HEAD = compiled(
    r"[A\u00c0DEILPU](?<=[a-z\u00e9\u00e8].)(?:(?<=[A\u00c0])(?:ux?)?|(?<=D)(?:ans|es)|"
    r"(?<=E)n|(?<=I)ls|(?<=L)(?:a|es?)|(?<=P)our|(?<=U)ne?) (?=\w)"
)
# Mails are wrapped at 60 to 80 letters, what is copied from a sheet at up to 100.
_NARROWEST, _WIDEST = 40, 100
_LINE = compiled(r"[^\n]+")
_ITEM = compiled(r"\s*(?:[^\w\s(\"'@#\u00ab\u2018-\u201d]|\d{1,2}(?:[.)](?=\s)|/\d)|\Z)")
_OPEN = compiled(r"[^.!?\u2026:;|]\s*\Z")
_THOUSANDS = compiled(r"\d{3}\b")
# Of so many full lines one may end early without an end of a sentence: a heading.
_TIGHT = 3
_TIED = compiled(r"[^\W\d_]-\Z")
_LEADING = compiled(
    r"\b(?:[àaAÀ]|au|aux|avec|ce|ces|cet|cette|chez|contre|dans|de|des|devant|du|en|entre|et|la|le|"
    r"les|leur|leurs|ou|o\u00f9|par|place|pour|que|qui|rue|sa|sans|ses|son|sous|sur|un|une|vers)\s*\Z"
)


def unmarked(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, without such marks, and its origin."""
    if "\r" in raw:
        raw, origin = rewritten(raw, origin, ((m.span(), "\n") for m in re.finditer("\r\n?", raw)))
    if "  " in raw:
        raw, origin = rewritten(raw, origin, ((m.span(), "") for m in _WIDE.finditer(raw)))
    if "*" in raw or "_" in raw:
        raw, origin = rewritten(raw, origin, _bold(raw))
    if not raw.isascii() and _PICTURE.search(raw):
        raw, origin = rewritten(raw, origin, _pictures(raw))
    if raw.count("\t") >= _ROWS:
        raw, origin = rewritten(raw, origin, ((m.span(), " | ") for m in _TABS.finditer(raw)))
    if raw.startswith(">") and all(line[:1] in {"", ">"} for line in raw.split("\n")):
        raw, origin = rewritten(raw, origin, ((m.span(), "") for m in _QUOTED.finditer(raw)))
    if " #" in raw:
        raw, origin = rewritten(raw, origin, ((m.span(), "") for m in _HASH.finditer(raw)))
    if raw.count("- ") >= _ROWS and len(items := list(_JOINED_ITEM.finditer(raw))) > 1:
        raw, origin = rewritten(raw, origin, ((m.span(), "\n- ") for m in items))
    heads = ((m.span(), f"\n{m[0]}") for m in _JOINED_HEAD.finditer(raw))
    raw, origin = rewritten(raw, origin, heads)
    return _unwrapped(raw, origin) if "\n" in raw else (raw, origin)


def _pictures(raw: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Give each picture inside a sentence that goes on, with a space for it."""
    for shown in _SHOWN.finditer(raw):
        first, last = shown.span()
        near = raw[max(0, first - 2) : first]
        before, behind = (_BROKEN_OFF, _GOES_ON) if near.endswith(",") else (_UNBROKEN, _TIED_ON)
        if _LED.search(raw, max(0, first - _LONGEST_LED), first):
            yield (first, last), " "
        elif _PIN.search(shown[0]) and _UNBROKEN.search(near) and _TOWN.match(raw, last):
            yield (first, last), " \u00e0 "
        elif before.search(near) and behind.match(raw, last):
            yield (first, last), "" if raw[last] in _STOPS else " "
        elif (
            _POINTS.search(shown[0])
            and _SO_MANY.match(raw, last)
            and _NAMED.search(raw[max(0, first - _LONGEST_NAME) : first])
        ):
            yield (first, last), " : "


def _bold(raw: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Give each mark of bold type, with what stands for it: rows that open on one are items."""
    pairs = list(_BOLD.finditer(raw))
    heads = {bold.start() for bold in pairs if raw[bold.start() - 1 : bold.start()] in {"", "\n"}}
    for bold in pairs:
        row = len(heads) >= _ROWS and bold.start() in heads
        dash = _DASH.match(raw, bold.end()) if row else None
        yield (bold.start(), bold.end(1)), "- " if row else ""
        yield (bold.end(2), dash.end() if dash else bold.end()), " :" if dash else ""


def _unwrapped(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Join lines that end only where the next word did not fit into the width of all."""
    lines = list(_LINE.finditer(raw))
    width = max((len(line[0]) for line in lines if " " in line[0]), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return raw, origin
    small = raw.islower()
    proven, joined = False, []
    for block in _blocks(lines):
        full, loose = [], 0
        for line, after in pairwise(block):
            if _ITEM.match(after[0]):
                continue
            if len(line[0].rstrip()) + 1 + len(after[0].split(maxsplit=1)[0]) > width:
                full.append((line, after))
            elif _OPEN.search(line[0]):
                loose += 1
        if loose * _TIGHT <= len(full):
            joined += full
            proven |= any(_runs_on(line[0], after[0], small=small) for line, after in full)
    return rewritten(raw, origin, map(_join, joined)) if proven else (raw, origin)


def _blocks(lines: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Give the lines between two empty ones."""
    block = lines[:1]
    for line, after in pairwise(lines):
        if after.start() > line.end() + 1:
            yield block
            block = []
        block.append(after)
    yield block


def _join(pair: tuple[re.Match[str], re.Match[str]]) -> tuple[tuple[int, int], str]:
    """Return where a line's end and the indent of the next stand, and what stands there instead."""
    line, after = pair
    indent = len(after[0]) - len(after[0].lstrip())
    return (line.end(), after.start() + indent), "" if _TIED.search(line[0]) else " "


def _runs_on(line: str, after: str, *, small: bool) -> bool:
    """Return whether *line* cannot end where it does: a sentence goes on in the one *after*."""
    if _LEADING.search(line) is not None or (line[-1].isdigit() and _THOUSANDS.match(after)):
        return True
    return not small and after[0].islower() and _OPEN.search(line) is not None
