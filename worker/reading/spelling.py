"""Spells out what people cut: "Boulogne/Mer", "Ivry s/ Seine", "sam. soir", "pl. Foch", "ds"."""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from itertools import accumulate

from worker.reading.days_in_figures import MONTH_NAMES, in_words
from worker.reading.towns.departments import sayings
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.calendar_words import DAYS, MONTHS, WEEKDAYS
from worker.reading.words.fold import key
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled
from worker.reading.words.text import NOWHERE, letters

# Between two words, what may stand for "sur" or "sous".
_CUT = compiled(
    r"[ /-](?<=[^\W\d_].)"
    r"(?:(?<=[ -])[sS] ?/ ?(?:[sS][ /-] ?)?-?|(?<=-)[sS]-|(?<= )/ |(?<=/))(?=[^\W\d_])"
)
# "Saint- Brieuc", "Saint -Malo": a line of a file that was broken at a hyphen.
_BROKEN = compiled(r"(?<=[^\W\d_])(?:- | -)(?=[^\W\d_])")
# "Chalon Sur Sa\u00f4ne", "Sainte Marie Aux Mines": as no town is written.
_JOINTS = ("Sur", "Sous", "Aux", "En", "Des", "De", "Du", "Les", "L\u00e8s", "Lez", "Et")
_CAPITALS = tuple(f" {joint} " for joint in _JOINTS)
_JOINT = compiled(rf"(?<=[^\W\d_] )(?:{'|'.join(_JOINTS)})(?= [A-Z\u00c0-\u00dd])")
# "la ligne Lyon/Gap", "covoit Gap/Lyon", "UL Lens/Arras": no towns where something is.
_BETWEEN_TWO = compiled(
    r"\b(?:lignes?|liaison|axe|(?:auto)?route|trajets?|covoit\w*|cars?|bus|trains?|ter|tgv|navettes?|"
    r"aller|matchs?|derby|ul|ud|locales?|intersyndicale|cgt|fsu|cfdt|fo|sud|unsa|solidaires|comit\u00e9|"
    r"collectif|section|bassin) (?:sncf )?(?:d(?:e |u |['\u2019]))?\Z",
    re.IGNORECASE,
)
_DATELINE = compiled(r" ?[\u2013\u2014-] | \(")
# "StDenis", "à Bourg-StMaurice": a saint glued to the rest of its name.
_SAINT = compiled(r"\b(?<![#@])S(?:ain)?te?(?=[A-Z\u00c0-\u00de][a-z\u00df-\u00ff])")
_GLUED = ("St", "Saint")
_HYPHENED_HEAD = compiled(r"[^\W\d_]+-\Z")
_NAMED = compiled(r"(?:L[ae]s? )?[^\W\d_]+(?:[-'\u2019][^\W\d_]+)*")
_HYPHENED = compiled(r"[^\W\d_]+(?:[-'\u2019][^\W\d_]+)*")
_HEAD = compiled(r"[^\W\d_]+(?:[ '\u2019-][^\W\d_]+){0,3}\Z")
_TAIL = compiled(r"[^\W\d_]+")
_REST = compiled(r"[^\W\d_]+(?:[ '\u2019-][^\W\d_]+){0,2}")
_WORDS = compiled(r"(?<=[ '\u2019-])")
_DAYS = {day[:3]: day for day in DAYS} | {
    short: DAYS[WEEKDAYS[short[:3]]] for short in ("merc", "vend", "vendr")
}
_MONTHS = {
    short: MONTH_NAMES[MONTHS[short]]
    for short in ("janv", "fevr", "fev", "avr", "juil", "sept", "oct", "nov", "dec")
}
_ACCENTED = (*_MONTHS, "f\u00e9vr", "f\u00e9v", "d\u00e9c")
_WAYS = {"pl": "place", "bd": "boulevard", "bvd": "boulevard", "av": "avenue"}
_TYPED = {
    "ds": "dans", "dvt": "devant", "ns": "nous", "tt": "tout", "ts": "tous", "qd": "quand",
    "tte": "toute", "ttes": "toutes", "pr": "pour", "dvnt": "devant", "ctre": "contre",
    "tjs": "toujours", "tjrs": "toujours", "avc": "avec", "mm": "m\u00eame", "dem1": "demain",
    "devt": "devant", "devnt": "devant",
}  # fmt: skip
_COUNTED = {"pers": "personnes", "hab": "habitants", "synd": "syndicats"}
_CROWD = compiled(r" (?:pers|hab|synd)\b")
_MEETING = {"rv": "rendez-vous", "dep": "d\u00e9part"}
_WORDS_OF = {**_DAYS, **_MONTHS, **_WAYS, **_TYPED, **_COUNTED, **_MEETING}
# "mer" is the sea as well, "jeu" a game, "Sam" somebody.
_PLAIN = "lun|merc|ven|vendr?|sam|dim"
_SEA = "".join(rf"(?<!\b{it} )" for it in ("basse", "de", "en", "haute", "la", "pleine", "sur"))
_PART = r"(?= (?:matin|midi|aprem|apr[e\u00e8]m|apr[e\u00e8]s[ -]m|soir)\b)"
_CUT_SHORT = (*_DAYS, *_ACCENTED, *_WAYS, *_COUNTED)
_LENGTHS = sorted(set(map(len, _CUT_SHORT)))
# The full stop of one of them, looked for by the stop: of each length by itself.
_DOTTED = compiled(
    r"\.(?=[ ,:;?!/)])(?i:"
    + "|".join(
        rf"(?<=\b(?:{'|'.join(short for short in _CUT_SHORT if len(short) == size)})\.)"
        for size in _LENGTHS
    )
    + ")"
)
# "18 mar 14h" is a month.
_SHORT = compiled(
    rf"\b(?=[abcdfhjlmnopqrstv])(?:(?<![\d-])(?!(?-i:Mer,))"
    rf"(?:(?:{_PLAIN}|(?<!\d )mar|jeu|{_SEA}mer)"
    rf"(?:\.(?-i:(?= [a-z\d(\u00e0]))|\.(?= ?[,:;?!/)\u2013\u2014-])|(?=,? ?\d)|{_PART})|"
    rf"(?:{_PLAIN})(?= (?:(?:[a\u00e0]|d[e\u00e8]s|vers) \d|[a\u00e0] partir\b|(?:prochain|"
    r"dernier)\b))|"
    r"(?<=\bce )(?:lun|mar|mer|ven|vend|sam|dim)\b)|"
    r"(?<=\d )(?:janv|f[e\u00e9]vr?|avr|juil|sept|oct|nov|d[e\u00e9]c)\.(?-i:(?= [a-z\d(\u00e0]))|"
    r"(?:pl|bd|bvd|av)\.(?= [^\W\d_])|"
    r"(?<=\bles )synd\b\.?|"
    r"(?-i:(?<![\w@#'\u2019-])(?:sam|dim|lun|merc)\b(?![\w.'\u2019-]))|"
    r"(?<=\d )(?:pers|hab)\b(?:\.(?-i:(?= [a-z\d(\u00e0]|[,;:)])))?|"
    rf"(?-i:{'|'.join(_TYPED)})\b(?= [a-z\u00e0\u00e9\d])|(?-i:de?vn?t\.(?= [a-z\u00e0\u00e9]))|"
    r"(?-i:pr\b(?= [A-Z\u00c0-\u00dd])|(?:ns|tjs|tjrs|dem1)\b)|rv\b(?= (?:[a-z\u00e0\u00e9]|\d))|"
    r"d[e\u00e9]p\b\.?(?= (?:[\u00e0a] )?\d))",
    re.IGNORECASE,
)
_HOURS = {
    "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13,
    "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19,
    "vingt": 20, "vingt et une": 21, "vingt-et-une": 21, "vingt-deux": 22, "vingt-trois": 23,
}  # fmt: skip
_MINUTES = {"trente": 30, "et demie": 30, "et demi": 30, "quinze": 15, "et quart": 15,
            "quarante-cinq": 45}  # fmt: skip
# "quatorze heures trente"; "pendant dix heures" and "dix heures de route" last.
_WORDED = compiled(
    r"\b(?<![-'\u2019])(?<!les )(?<!des )(?<!ces )(?<!en )(?<!de )(?<!ant )(?<!puis )"
    r"(?<!pr\u00e8s )(?<!bout de )"
    rf"(?P<hour>{'|'.join(sorted(_HOURS, key=len, reverse=True))}) heures?"
    rf"(?: (?P<minute>{'|'.join(_MINUTES)})\b)?"
    r"(?! (?:de |d['\u2019]|par |plus tard|avant|apr\u00e8s|moins|cons\u00e9|suppl|sur )|\w)",
    re.IGNORECASE,
)
# "samedi 25 / 14 h / place Foch": commas, as in all other posts; "sam 3 / 11 h" is no 3/11.
_BETWEEN = compiled(r" / (?=\d{1,2} ?[h:]|(?:devant|place|parvis|gare|mairie)\b)", re.IGNORECASE)
_AND = compiled(r"(?<=[\w).]) (?:&|\+(?! ?de?\b)) (?=\w)")
# "d Angers", "l hopital", in a text that knows no apostrophe.
_ELIDED = compiled(
    r"\b(?<![\d-])((?:[ld]|[cjnsmt](?= (?:ai|as|a|est|en|y|il|ils|on|etait)\b)|qu|jusqu|lorsqu) )"
    r"(?=[aeiouyh\u00e0\u00e2\u00e8\u00e9\u00ea\u00ee\u00f4])",
    re.IGNORECASE,
)
# "tous samediiii", "personnesss": a letter drawn out; "xiii" is a number.
_DRAWN = compiled(
    r"(?<=[a-z\u00df-\u00ff])([a-hj-vx-z\u00df-\u00ff])\1{2,}|(?<=[a-hj-uwyz\u00e9])i{3,}"
)
_THRICE = tuple(letter * 3 for letter in "abcdefghijklmnopqrstuvxyz\u00e0\u00e9\u00e8")
# "Gap,14h,place Grenette", "samedi.Venez": no space behind a stop. "3,5 km" has none either.
_TIGHT = compiled(
    r"[,;.](?=\S)(?:(?<=[,;])(?:(?=[^\W\d_])(?<=[^\W_].)|(?=[^\W_])(?<=[)\u00bb].))|"
    r"(?<=[^\W\d_],)(?=\d)|(?<=,)(?=(?:[01]?\d|2[0-3]) ?(?:[hH]\b|[hH:]\d))|"
    r"(?<=[a-z\u00e9]{3}\.)(?=[A-Z\u00c0-\u00de][a-z\u00e0\u00e9'\u2019]))"
)
# "manifestant·es", "habitant(e)s", "tou.te.s", "adhérent-e-s": as many rules know them.
_ENDS = r"(?:e|ne|le|te|se|ve|ere|\u00e8re|iere|i\u00e8re|ice|rice|trice|euse|esse)"
_INCLUSIVE = compiled(
    r"[\u00b7\u2022\u2219\u2027(.-](?<=[a-z\u00e9][a-z\u00e9r].)"
    rf"(?:(?<=[\u00b7\u2022\u2219\u2027]){_ENDS}(?:(?:[\u00b7\u2022\u2219\u2027])?s)?|(?<=\()(?:"
    rf"{_ENDS}\)s?|{_ENDS}s\))|(?<=-){_ENDS}-s|(?<=[t\u00e9n]-)es|"
    rf"(?<=\b[Tt]ou-)tes|(?<=\.){_ENDS}(?:\.?s)(?=[ ,;!?)]))"
    r"(?!\w)"
)
_MARKS = ("\u00b7", "\u2022", "\u2219", "\u2027", "e)", "es)", "e-s", ".e", ".te", "-es", "-tes")
_BARE = frozenset(word.rstrip("1") for word in (*_DAYS, *_TYPED, *_MEETING))
SHORT_WORDS = _BARE.union(_COUNTED)
"""All that is written out without a full stop behind it."""
# No head is longer: "Saint-Georges-les-Baillargeaux".
_LETTERS = 40


def spelled_out(raw: str, origin: Origin | None, gazetteer: Gazetteer) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with such names in full, and its origin."""
    if any(mark in raw for mark in _MARKS):
        citizens = (cut for cut in _INCLUSIVE.finditer(raw) if _is_name(raw, cut.start()))
        raw, origin = rewritten(raw, origin, map(_of_all, citizens))
    if any(joint in raw for joint in _CAPITALS):
        small = ((cut.span(), cut[0].lower()) for cut in _JOINT.finditer(raw))
        joined = (one for one in small if _joins(raw, *one[0], gazetteer))
        raw, origin = rewritten(raw, origin, joined)
    if any(saint in raw for saint in _GLUED):
        saints = (cut.end() for cut in _SAINT.finditer(raw) if _is_saint(cut, gazetteer))
        raw, origin = rewritten(raw, origin, (((end, end), "-") for end in saints))
    if "- " in raw or " -" in raw:
        broken = (cut.span() for cut in _BROKEN.finditer(raw) if _is_one(raw, cut, gazetteer))
        raw, origin = rewritten(raw, origin, ((span, "-") for span in broken))
    if "/" not in raw and "-s-" not in raw:
        return raw, origin
    cuts = ((cut, _meant(raw, cut, gazetteer)) for cut in _CUT.finditer(raw))
    words = ((cut.span(), word) for cut, word in cuts if word is not None)
    return rewritten(raw, origin, words)


# "Toulousain·es" names a town only as "Toulousains".
_NAME = compiled(r"(?<![\w#@])[A-Z\u00c0-\u00dd][\w'\u2019-]*$")


def _is_name(raw: str, end: int) -> bool:
    """Tell a word with a capital that ends there."""
    return _NAME.search(raw, max(0, end - _LETTERS), end) is not None


def spaced(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with a space behind each stop, and its origin."""
    if _TIGHT.search(raw) is None:
        return raw, origin
    cuts = (((stop.end(), stop.end()), " ") for stop in _TIGHT.finditer(raw))
    return rewritten(raw, origin, cuts)


def unshouted(raw: str) -> str:
    """Return *raw*, if it is all in capitals, in small letters but for its hashtags.

    Capitals tell nothing there: its towns get their own as in a text in small letters.
    """
    if not raw[:_HEAD_LETTERS].isupper() or len(_SMALL.findall(raw)) * _FEW > len(raw):
        return raw
    small = _TAG_OR_NOT.sub(_in_small, raw)
    return small if len(small) == len(raw) else raw


def _in_small(piece: re.Match[str]) -> str:
    return piece[0] if piece[0][0] == "#" else piece[0].lower()


def in_small(raw: str) -> str:
    """Return *raw* with "ce Samedi", "le 14 Octobre" in small letters, as rules know a day.

    Where a sentence begins a capital says nothing, and stays.
    """
    if _AT_CAPITAL.search(raw):
        raw = _AT_CAPITAL.sub("\u00e0", raw)
    return _TITLED.sub(_in_small, raw)


# "la marche A Laval", "2 000 @ Perpignan", not "catégorie A"; "@Laval" is an account.
_AT_CAPITAL = compiled(
    r"(?<=[a-z\d\u00e0\u00e9,)] )(?<!zone )(?<!classe )(?<!gorie )(?<!patite )(?<!ligne )(?<!plan )"
    r"[A@](?= [A-Z\u00c0-\u00dd][a-z\u00df-\u00ff]|(?<=A) \d{1,2} ?h)"
)
# In the same sentence a word, a comma or a number stands before it; behind a venue it may well
# open the next: "14 h devant la mairie Dimanche on sera à Lens".
_VENUES = ("gare", "mairie", "ecture", "drale", "bunal", "ravail", "glise", "ville", "arvis")
# "Gap (14 h, 8 Mai)": a square.
_SQUARES = (", 8", r"\(8", ", 11", r"\(11", ", 14", r"\(14")
_TITLED = compiled(
    r"[LMJVSDFAON](?<=[a-z\d\u00e0\u00e9,()] .)"
    + "".join(rf"(?<!{venue} .)" for venue in (*_VENUES, *_SQUARES))
    + r"(?:(?:un|ar|ercre|eu|endre|ame)di|imanche|"
    r"(?:(?<=\d .)|(?<=er .))(?:anvier|[\u00e9e]vrier|ars|vril|ai|uin|uillet|o[\u00fbu]t|"
    r"eptembre|ctobre|ovembre|[\u00e9e]cembre))s?\b"
)
_TAG_OR_NOT = compiled(r"#\w*|[^#]+")
_SMALL = compiled(r"[a-z\u00df-\u00f6\u00f8-\u00ff]")
_HEAD_LETTERS, _FEW = 24, 10


def unabridged(
    raw: str, origin: Origin | None, known: AbstractSet[str] | None
) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with its short words in full, and its origin.

    *known* are those of its folded words that lists have, None where they were not looked for.
    """
    given = raw
    if any(drawn in raw for drawn in _THRICE):
        raw, origin = rewritten(raw, origin, ((m.span(), m[0][0]) for m in _DRAWN.finditer(raw)))
    if any(mark in raw for mark in _MARKS):
        raw, origin = rewritten(raw, origin, map(_of_all, _INCLUSIVE.finditer(raw)))
    if " / " in raw:
        raw, origin = rewritten(raw, origin, ((m.span(), ", ") for m in _BETWEEN.finditer(raw)))
    raw, origin = in_words(raw, origin)
    if " & " in raw or " + " in raw:
        raw, origin = rewritten(raw, origin, ((m.span(), " et ") for m in _AND.finditer(raw)))
    if "'" not in raw and "\u2019" not in raw:
        cuts = (((m.end() - 1, m.end()), "'") for m in _ELIDED.finditer(raw))
        raw, origin = rewritten(raw, origin, cuts)
    if " heure" in raw:
        worded = ((cut.span(), _hour(cut)) for cut in _WORDED.finditer(raw))
        raw, origin = rewritten(raw, origin, worded)
    dotted = "." in raw and _DOTTED.search(raw)
    if not dotted and raw is given and known is not None and SHORT_WORDS.isdisjoint(known):
        return raw, origin
    if not (dotted or _CROWD.search(raw)) and _BARE.isdisjoint(letters(raw.lower())):
        return raw, origin
    raw, origin = rewritten(raw, origin, ((m.span(), _in_full(m)) for m in _SHORT.finditer(raw)))
    # "Sam. 14-10"
    return in_words(raw, origin)


def unbracketed(
    raw: str, origin: Origin | None, gazetteer: Gazetteer
) -> tuple[str, Origin | None, Mapping[int, str]]:
    """Return *raw* without the brackets that say the département of a town, and its origin.

    The last are where in it the name of such a town ends, and the département's code.
    """
    found = list(sayings(raw, gazetteer))
    if not found:
        return raw, origin, NOWHERE
    lying: dict[int, str] = {}
    left_out = 0
    for said in found:
        lying[said.town - left_out] = said.code
        left_out += said.end - said.start
    return *rewritten(raw, origin, (((said.start, said.end), "") for said in found)), lying


def _of_all(cut: re.Match[str]) -> tuple[tuple[int, int], str]:
    """Return where the feminine of "habitant·es" stands, and the plural that it leaves."""
    several = cut[0].rstrip(")").endswith("s") and cut.string[cut.start() - 1] not in "sx"
    return cut.span(), "s" if several else ""


def _hour(cut: re.Match[str]) -> str:
    """Return the hour of *cut* in figures: "14 h 30"."""
    minute = cut["minute"]
    tail = f" {_MINUTES[minute.lower()]}" if minute else ""
    return f"{_HOURS[cut['hour'].lower()]} h{tail}"


def _in_full(cut: re.Match[str]) -> str:
    """Return the word that *cut* stands for, as large as it is written."""
    short = cut[0].rstrip(".")
    word = _WORDS_OF[short.lower().replace("\u00e9", "e")]
    if short.islower() or word in _MEETING.values():
        return word
    return word.upper() if short.isupper() else word.capitalize()


def _joins(raw: str, start: int, end: int, gazetteer: Gazetteer) -> bool:
    """Tell whether the word from *start* to *end* stands inside a commune's name."""
    head = _HEAD.search(raw, max(0, start - _LETTERS), start - 1)
    tail = _REST.match(raw, end + 1)
    if head is None or tail is None:
        return False
    before, after = _WORDS.split(head[0]), _WORDS.split(tail[0])
    return any(
        sense.kind in "co"
        for size in range(len(before), 0, -1)
        for length in range(1, len(after) + 1)
        for sense in gazetteer.senses(
            key(f"{''.join(before[-size:])} {raw[start:end]} {''.join(after[:length]).strip()}")
        )
    )


def _is_saint(cut: re.Match[str], gazetteer: Gazetteer) -> bool:
    """Tell whether "St" makes a commune's name with what is glued to it."""
    raw, start = cut.string, cut.start()
    head = _HYPHENED_HEAD.search(raw, max(0, start - _LETTERS), start)
    tail = _HYPHENED.match(raw, cut.end())
    if tail is None:
        return False
    name = f"{head[0] if head else ''}{cut[0]} {tail[0]}"
    return any(map(gazetteer.senses, (key(name), key(f"{cut[0]} {tail[0]}"))))


def _is_one(raw: str, cut: re.Match[str], gazetteer: Gazetteer) -> bool:
    """Tell whether the words around a hyphen are one commune's name."""
    head = _HEAD.search(raw, max(0, cut.start() - _LETTERS), cut.start())
    tail = _HYPHENED.match(raw, cut.end())
    if head is None or tail is None:
        return False
    ends = accumulate(reversed(_WORDS.split(head[0])), lambda behind, part: part + behind)
    return any(gazetteer.is_commune(key(f"{name}-{tail[0]}")) for name in ends)


def _meant(raw: str, cut: re.Match[str], gazetteer: Gazetteer) -> str | None:
    """Return the word that makes a commune's name of the words around *cut*, if one does."""
    head = _HEAD.search(raw, max(0, cut.start() - _LETTERS), cut.start())
    tail = _TAIL.match(raw, cut.end())
    if head is None or tail is None:
        return None
    parts = _WORDS.split(head[0])
    for size in range(len(parts), 0, -1):
        name = "".join(parts[-size:])
        for word in ("sur", "sous", "sur-la"):
            if any(
                sense.kind in "co" for sense in gazetteer.senses(key(f"{name} {word} {tail[0]}"))
            ):
                return f"-{word}-"
    return " et " if cut[0].strip() == "/" and _are_two(raw, cut.span(), parts, gazetteer) else None


def _are_two(raw: str, at: tuple[int, int], parts: list[str], gazetteer: Gazetteer) -> bool:
    """Tell "Rodez/Mende", two towns, from a line, a ride, a union's own name or a dateline."""
    rest = _NAMED.match(raw, at[1])
    if (
        rest is None
        or _DATELINE.match(raw, rest.end())
        or not (rest[0][0].isupper() and _is_named(rest[0], gazetteer))
    ):
        return False
    ends = accumulate(reversed(parts), lambda behind, part: part + behind)
    name = next((one for one in ends if one[0].isupper() and _is_named(one, gazetteer)), None)
    if name is None:
        return False
    start = at[0] - len(name)
    return _BETWEEN_TWO.search(raw, max(0, start - _LETTERS), start) is None


def _is_named(name: str, gazetteer: Gazetteer) -> bool:
    """Tell a commune's name, or a short form of it: "La Roche"."""
    return any(sense.kind in "cst" for sense in gazetteer.senses(key(name)))
