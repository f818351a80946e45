"""Finds the hours a text says (rule 10 of docs/claims.md)."""

import re
from collections.abc import Callable
from datetime import time
from typing import NamedTuple

from worker.reading.numerals import words_number
from worker.reading.scanning import openings, scan
from worker.reading.text import Text
from worker.reading.wordlist import words

_WORDED = (
    r"(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|"
    r"seize|dix-sept|dix-huit|dix-neuf|vingt|vingt et une|vingt-et-une|vingt-deux)"
)
_PART = (
    r"(?P<part{0}> (?:du matin|du soir|de l'apres-midi|de l'apres midi|de l'aprem|"
    r"in the (?:morning|afternoon|evening)))?"
)
# No pattern reads on into the next line: "11h" above "25/03" is not 11:25.
_PATTERN = re.compile(
    "|".join(
        (
            (
                r"(?P<same>\b(?:a )?(?:la |aux? )?(?:meme|mm|memes) (?:heures?|horaires?)\b|"
                r"(?<=[:,;|-] )idem\b|\b(?:at )?the same (?:time|hour)\b|\bsame time\b)"
            ),
            # "une demi-heure plus tard": after the hour said before, or ahead of it.
            (
                r"(?P<later>\b(?:(?P<quarter>un quart d'heure|quinze minutes|15 (?:minutes|mn))|"
                r"(?P<thirty>une demi[- ]heure|trente minutes|30 (?:minutes|mn))|"
                r"(?P<hours>une|deux|trois) heures?(?P<more> et demie)?) "
                r"(?:plus tard|apres|(?P<sooner>plus tot|avant(?=,)))\b)"
            ),
            # "14h-17h", "de 14 à 17 h", "14h/16h", "2 to 5pm": the first counts.
            (
                r"(?<![\d.,/])(?P<ra>\d{1,2})(?:[^\S\n]?(?:h|heures?)[^\S\n]?(?P<ram>[0-5]\d)?)?[^\S\n]?(?:-|"
                r"\u2013|a|to|/|jusqu'a|et|until|till)[^\S\n]?"
                r"(?P<rb>\d{1,2})(?:[^\S\n]?(?P<rh>h|heures?)\b[^\S\n]?(?P<rbm>[0-5]\d)?(?!\d)|"
                r"[^\S\n]?h(?P<rbn>[0-5]\d)(?!\d)|[^\S\n]?(?P<rp>am|pm|a\.m\.?|p\.m\.?)\b)"
            ),
            (
                r"(?<![\d.,/:])(?P<ca>[01]?\d|2[0-3]):(?P<cam>[0-5]\d)[^\S\n]?(?:-|\u2013|a|"
                r"to)[^\S\n]?(?:[01]?\d|2[0-3]):[0-5]\d"
            ),
            r"(?<![\d.,/])(?P<h1>\d{1,2})[^\S\n]?(?:h|heures?|hrs?|hours|"
            r"h\.)(?:[^\S\n]?(?P<m1>[0-5]\d)(?!\d|[^\S\n]?(?:pers|manifestant|part|euros|%))|"
            r"(?P<half> et demie))?(?![a-z])" + _PART.format(1),
            (
                r"(?<![\d.,/:])(?P<h2>[01]?\d|2[0-3])[:.](?P<m2>[0-5]\d)(?:[^\S\n]?(?P<p2>am|pm|a\.m\.?|"
                r"p\.m\.?)\b)"
            ),
            r"(?<![\d.,/:])(?P<h3>[01]?\d|2[0-3]):(?P<m3>[0-5]\d)(?!:?\d)",
            r"(?<![\d.,/:])(?P<h4>\d{1,2})[^\S\n]?(?P<p4>am|pm|a\.m\.?|p\.m\.?)(?![a-z])",
            rf"(?P<worded>\b(?<!-)(?P<h5>{_WORDED}) heures?(?P<m5> trente| et demie| quinze|"
            r" et quart| moins le quart| quarante-cinq)?"
            r"\b(?! (?:d'|plus\b|de\b(?! l['a]))))" + _PART.format(5),
            (
                r"(?P<noon>\b(?:midi(?! (?:libre|olympique|pyrenees)\b)(?P<m6> et demie?| trente)?|"
                r"noon|12 noon)\b)"
            ),
            r"(?P<midnight>\b(?:minuit|midnight)\b)",
        )
    )
)
# After an hour: a length, or another place's clock.
_AFTER = re.compile(
    r"\s?(?:/24|/7|d'attente|de (?:sommeil|route|retard|marche|trajet|greve|queue|train|debats?|"
    r"moins|plus|garde|travail|mobilisation|bus|trafic|vol|retenue|colere|silence|cours|bruit|pluie|"
    r"discussions?|reunion|manif|lutte|occupation|blocage|transport|voiture|spectacle|musique|"
    r"colle|prison|garde a vue|direct)\b|"
    r"\s?d'(?:ecran|occupation|audience|avance|autoroute|examen)\b"
    r"|plus tard|durant|d'avance|d'affilee|apres le|heure (?:de paris|francaise|de metropole|"
    r"metropole|de l'hexagone)|\(?heure de paris"
    r"|a paris\b(?=[\s.]{0,2}\))|(?:en|a|de) metropole|paris time|french time|a l'heure de paris|"
    r"a paris$|par (?:jour|semaine)|chez vous|later|from now|non stop|non-stop|of\b)"
)
# Before an hour: a length, a deadline, a wrong half.
_BEFORE = re.compile(
    r"(?:\b(?:pendant|durant|en|dans|toutes les|depuis|perd|perdre|perdra|gagne|gagnera|"
    r"moins de|duree de|pas|et non|et non plus|non|non pas|au lieu de|"
    r"plutot que|instead of|not|jusqu'a|jusqua|jusque|until|till|avant|"
    r"(?<!peu )(?<!juste )apres|before|fin|fin a|fin vers|"
    r"fin prevue a|within|environ|il sera alors|il est|il sera|il etait|it is|sera alors|"
    r"for|point a|nuit de|journee de|greve de|garde de|dispersion|disperses? a|dispersee? a|retour|"
    r"attendu|patiente(?:nt|r)?|dure(?:nt|ra|r|e)?|passee?s?|dormi|roule|"
    r"travaillee?s?|negocie|parlemente|discute|tenu|"
    r"retour a|retour vers|et non a|et non pas a|au lieu de)|pas a|not at) $"
)
# "Vers 18 h 30, tout le monde s'est dispersé"
_ENDS = re.compile(
    r",? [^.,;:()\d]{0,40}\b(?:s'est|se sont|s'etait|s'etaient|se|s') ?(?:\w+ )?"
    r"(?:dispers|acheve|termine|separe|disloqu)\w*"
    r"|,? (?:la situation|le bilan|le point|le calme)\b"
)
# "Parti à 10 h, le cortège s'est dispersé à midi": the first hour is the beginning's.
_BEGINS = re.compile(
    r"\b(?:parti|elance|quitte|rassemble|retrouve|reuni|forme|depart|rendez-vous|rdv)e?s?\b[^.;\n]{0,60}\Z"
)
# "interdite de 10 h à 22 h", "de samedi 8 h à dimanche 20 h", "préavis déposé de 6 h à 22 h":
# how long an order or a notice holds.
_ORDERED = re.compile(
    r"\b(?:interdi\w+|proscri\w+|prohib\w+|arrete (?!de la|du tram|de bus)|eviter|restrei\w+|"
    r"preavis|perimetre|deviee?s?|reglement\w+|neutralis\w+)[^.\n]{0,100}?"
    r"\b(?:de|entre|des|du) (?:\w+ )?"
    r"(?:\d{1,2} )?$"
)
_TO_ANOTHER = re.compile(r" (?:a|au|jusqu'a|jusqu'au) (?:minuit|midi|(?:[a-z]+ )?\d)")
# "de 8 h à minuit": where a length ends.
_RANGED = re.compile(r"\d ?h(?:eures?)?(?: ?\d\d)? a $")
# "Vers 18 h 30, tout le monde s'est dispersé", "Vers midi, des heurts ont éclaté".
_TOWARDS = re.compile(
    r"(?:^|[.\n] ?)\W*(?:vers|peu (?:avant|apres)|aux (?:alentours|environs) de) $"
)
_INCIDENT = re.compile(
    r"[^.;\n]{0,90}\b(?:dispers\w+|affrontements?|heurts|incidents?|lacrymo\w*|tensions?|"
    r"projectiles|brise\w*|interpell\w+|echauffouree\w*|a pris feu|ont charge|barricades?)\b"
)
# What ends a rally, follows from it or bars a street has hours of its own.
_ASIDE = re.compile(
    r"\b(?:couvre-feu|bureaux de vote|complete?s?|(?<!on )(?<!on se )(?<!nous )rejointe?s?|"
    r"presentes?|recue?s? (?!l'|des )|(?:dispers|delog)\w+|"
    r"(?:s'est|se sont|s') ?(?:acheve|termine)\w*|"
    r"(?:prend|prendra|pris) fin|"
    r"(?:ceux|celles|convoi|caravane|delegation)(?: venue?)? d(?:e |u |es |')[^.,;:()\n]{2,24} "
    r"part(?:ent|iront|ira)?|"
    r"levee?s?|(?:a|ont) (?:rejoint|gagne|atteint|charge)\w*|arrivee|lacrymogenes?|tear gas|"
    r"(?<!cortege )(?<!defile )(?<!marche )(?:a|ont) quitte\w*|"
    r"gaz|heurts|face-a-face|echauffourees?|arrete tombe|"
    r"arrete pris|interpell\w+|ralenti\w*|perturb\w+|fenetres?|balcons?|"
    r"(?:denombr|compt|recens|comptabilis)(?:e|es|ee|ees|ait|aient) (?=a )|"
    r"(?<!les )(?<!des )(?<!nos )(?<!la )(?<!une )fermee?s?"
    r"(?! (?:la|le) (?:marche|cortege|defile|journee|semaine|ban))|"
    r"barree?s?|inaccessibles?|coupee?s?|neutralisee?s?|"
    r"ouverte?s? (?=de |des |jusqu)|(?:ont|a|avaient|avait) repris|"
    r"(?:cours|trafic|circulation|bus|trains|trams|travail) repren\w+|"
    r"ralentie?s?|perturbee?s?|deviee?s?|(?:cars|bus|horaires) [a-z ]{0,30}avancee?s?|"
    r"(?:bateau|ferry|barge|flixbus|train|bus|car|navette|metro|vol|avion|tgv|ter|tram) "
    r"(?=de |d'|a [a-z])|"
    r"en (?:voiture|bus|car|train|covoit\w*|minibus)|cesser le travail|"
    r"cess(?:ent|ons|eront) le travail)\b[^.,;:()\n]{0,45}\Z"
    r"|\b(?:avant|jusqu'au?|d'ici) (?:le |a )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche)(?: \d{1,2})?(?: [a-z]+)?,? (?:a |de |entre )?\Z"
)
# "des élus ont rejoint le cortège parti à 10 h"
_SET_OUT = re.compile(
    r"\b(?:cortege|defile|marche|manif\w*),? (?:partie?|elancee?) (?:a|des|vers) $"
)
# "ce que le 20 h n'a pas montré"
_BROADCAST = re.compile(r"\b(?:jt|journal|le|au|du)(?: de| du)? $")
_BULLETIN = re.compile(
    r"\b(?:flash|journal|jt|edition|bulletin|matinale|titres|infos)(?: \w+)? (?:de|du|des|a) $|"
    r"\b(?:maj|mise? a jour|actualisee?s?|publiee?s?)(?: [a-z]+)?(?: a)? $"
)
_NEWS = frozenset((time(13), time(20)))
_SOFT_BEFORE = frozenset(("environ", "dans", "en", "fin"))
_AT = re.compile(
    r"(?:\b(?:a|des|vers|rdv|at|from|rendez-vous|partir de|depart|around|by|pour|heure :|heure|"
    r"horaire :)|[:,(@]|^) ?$"
)
_EARLIER = re.compile(r" (?:avant|apres)\b")
_LENGTH = re.compile(
    r" (?!dans|devant|depuis|pres|apres|plus|sous|vers|tous|places|allees|arenes|cours|halles|"
    r"jardins|quais|remparts)[a-z]{3,}s\b"
)
# "la première heure de la marche", but "à quinze heures de la place Foch", "du rond-point".
_PART_OF = re.compile(r" d(?:e l['a]|u )")
# Nobody gathers before five unless the text says "à".
_EARLY = 5
_WORKING = 7  # so few hours, in words, are a length
_AFTERNOON = 12


_TRIGGERS = words(
    "midi noon minuit midnight meme mm memes idem same la aux une deux trois quatre cinq six sept "
    "huit neuf dix onze douze"
    " treize quatorze quinze seize vingt"
)


# What must follow one of these, else no hour begins there.
_FOLLOWING = {
    **dict.fromkeys(("la", "aux"), words("meme mm memes")),
    **dict.fromkeys(("meme", "mm", "memes"), words("heure heures horaire horaires")),
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
            if _SAID_NEXT.match(folded, match.end()):
                continue
            found.append(Hour(match.start(), match.end(), None))
            continue
        if match["later"]:
            found.append(Hour(match.start(), match.end(), None, _minutes(match)))
            continue
        value = _value(match)
        if value is None or _excluded(folded, match, value):
            continue
        if found and _is_moment(folded, match.start(), found[-1].value, value):
            continue
        found.append(Hour(match.start(), match.end(), value))
    return found


def _is_moment(folded: str, start: int, before: time | None, value: time) -> bool:
    """Tell the hour at which those who met within the hour before fall silent."""
    if before is None or _SILENCE.search(folded, max(0, start - 60), start) is None:
        return False
    return 0 <= (value.hour - before.hour) * 60 + value.minute - before.minute < 60  # noqa: PLR2004 - minutes


# "Rassemblement à 18 h 30. Une minute de silence sera observée à 18 h 45": a part of it.
_SILENCE = re.compile(r"\bminutes? de (?:silence|bruit|applaudissements)\b[^.;:()\n]{0,40}$")
# "à la même heure, 10 h 30": the hour itself follows.
_SAID_NEXT = re.compile(r"\s?[,(:\u2013-]?\s?(?:a |soit |c'est-a-dire )?\d{1,2} ?(?:h|:)")


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
_FIELD = re.compile(r"[,:(|] ?$")
_FROM, _DAWN = re.compile(r"\b(?:de|entre|from|between) $"), 8
# "passe de 17 h à 18 h": the new hour is the second.
_MOVED = re.compile(r"\b(?:pass|avanc|decal|recul|repouss|gliss|deplac)\w+ de $")


def _range(match: re.Match[str]) -> tuple[int | None, int]:
    half, start = match["rp"], match.start()
    bare = match["ram"] is None and not re.match(r"\d+\s?h", match[0])
    spoken = _FROM.search(match.string, max(0, start - 10), start) or (
        _DAWN <= int(match["ra"]) < int(match["rb"])
        and _FIELD.search(match.string, max(0, start - 4), start)
    )
    if bare and not spoken and not re.match(r"\d+\s?[-\u2013/]", match[0]) and half is None:
        # "le 7 à 18 h": a day, then the hour.
        return int(match["rb"]), int(match["rbm"] or match["rbn"] or 0)
    first, second = int(match["ra"]), int(match["rb"])
    if _MOVED.search(match.string, max(0, match.start() - 20), match.start()):
        return second, int(match["rbm"] or match["rbn"] or 0)
    if half:
        afternoon = half.startswith("p") and first < _AFTERNOON and first <= second
        return first + (_AFTERNOON if afternoon else 0), 0
    if first >= second and second > 0 and not match["ram"] and first != second:
        return (first if first > second and second < 6 else None), 0  # noqa: PLR2004 - a clock
    return first, int(match["ram"] or 0)


def _numbered(match: re.Match[str]) -> tuple[int | None, int]:
    hour = int(match["h1"])
    part = match["part1"] or ""
    later = hour < _AFTERNOON and (
        "soir" in part or "apres" in part or "noon" in part or "even" in part
    )
    return hour + (_AFTERNOON if later else 0), 30 if match["half"] else int(match["m1"] or 0)


def _halved(hour: int, minute: int, half: str) -> tuple[int | None, int]:
    if hour > _AFTERNOON:
        return hour, minute
    return hour % _AFTERNOON + (_AFTERNOON if half.startswith("p") else 0), minute


_MINUTES = dict.fromkeys((" trente", " et demie"), 30) | dict.fromkeys((" quinze", " et quart"), 15)
_MINUTES |= dict.fromkeys((" moins le quart", " quarante-cinq"), 45)


def _worded(match: re.Match[str]) -> tuple[int | None, int]:
    hour = words_number(match["h5"]) or 0
    part = match["part5"] or ""
    later = hour < _AFTERNOON and ("soir" in part or "apres" in part)
    hour -= match["m5"] == " moins le quart"
    return hour + (_AFTERNOON if later else 0), _MINUTES.get(match["m5"] or "", 0)


_READERS: dict[str, Callable[[re.Match[str]], tuple[int | None, int]]] = {
    "ra": _range,
    "ca": lambda m: (int(m["ca"]), int(m["cam"])),
    "h1": _numbered,
    "h2": lambda m: _halved(int(m["h2"]), int(m["m2"]), m["p2"]),
    "h3": lambda m: (int(m["h3"]), int(m["m3"])),
    "h4": lambda m: _halved(int(m["h4"]), 0, m["p4"]),
    "worded": _worded,
    "noon": lambda m: (12, 30 if m["m6"] else 0),
    "midnight": lambda _m: (0, 0),
}


def _is_ordered(folded: str, match: re.Match[str]) -> bool:
    """Tell how long an order holds."""
    ranged = match["ra"] or match["ca"] or _TO_ANOTHER.match(folded, match.end())
    start = match.start()
    return bool(ranged) and _ORDERED.search(folded, max(0, start - 150), start) is not None


def _ends(folded: str, match: re.Match[str]) -> bool:
    """Tell when a rally was over, or how it stood then."""
    start = match.start()
    over = _ENDS.match(folded, match.end())
    return over is not None and _BEGINS.search(folded, max(0, start - 90), start) is None


# "initialement prévu à 17 h, il a débuté à 18 h 30"
_WAS_AT = re.compile(
    r"\b(?:initialement|d'abord) (?:prevu|fixe|annonce|programme)e?s? (?:a|pour|des) $"
)
_ANEW = re.compile(r"[^.;\n]{0,80}?\b(?:a|des|vers|pour) \d{1,2} ?h")


def _excluded(folded: str, match: re.Match[str], value: time) -> bool:
    start = match.start()
    head = folded[max(0, start - 28) : start]
    aside = _AFTER.match(folded, match.end())
    if not _SET_OUT.search(head):
        aside = aside or _ASIDE.search(folded, max(0, start - 70), start)
    aside = aside or _RANGED.search(head) or _BULLETIN.search(head)
    aside = aside or (_TOWARDS.search(head) and _INCIDENT.match(folded, match.end()))
    aside = aside or (_WAS_AT.search(head) and _ANEW.match(folded, match.end()))
    if aside or _ends(folded, match) or _is_ordered(folded, match):
        return True
    before = _BEFORE.search(head)
    word = before[0].strip() if before else None
    if (
        word in {"dans", "en"}
        or (before and word not in _SOFT_BEFORE)
        or (word and value.hour < _EARLY)
    ):
        return True
    if value in _NEWS and match[0].startswith(("13", "20")) and _BROADCAST.search(head):
        return True
    if match["worded"] or match["h1"]:
        unmarked = match["h1"] is not None and match["m1"] is None and value.hour < _EARLY
        if (unmarked or (match["worded"] and value.hour < _EARLY)) and not _AT.search(head):
            return True
        length = _LENGTH.match(folded, match.end()) or _EARLIER.match(folded, match.end())
        part = value.hour < _WORKING and _PART_OF.match(folded, match.end())
        if match["worded"] and not match["part5"] and (length or part):
            return True  # "deux heures différentes", "une heure avant le cirque"
    # "ce midi, 12 h 15"
    told = _NOT_NOON.search(head) or _SAID_NEXT.match(folded, match.end())
    return bool(match["noon"]) and bool(told)


# "la pause de midi", "le Midi", "entre midi et deux"; "le rassemblement de midi" is at noon.
_NOT_NOON = re.compile(
    r"\b(?:apres|du|le|entre|(?:pause|repas|plat|menu|messe|heure|coupure|journal|edition|soleil|"
    r"canal|region|demon) de) ?-?$|midi-$"
)
