"""When a name that few people know is a place all the same: by its form, by what follows it."""

from worker.reading.towns.names import Candidate, Setting
from worker.reading.towns.neighbours import says_rally
from worker.reading.towns.ties import STREETS
from worker.reading.words.patterns import compiled
from worker.reading.words.text import CAPITAL, LOWER, Text


def is_common(text: Text, first: int, last: int) -> bool:
    """Tell "le bourg", "Ligne 1" and "pont de Vaux", a bridge, from towns of these names."""
    words = text.words
    if words.forms[first] == "ligne" and first == last:  # "Métro Bastille (Ligne 1)"
        return text.raw[words.ends[first] : words.ends[first] + 2].strip().isdigit()
    if words.forms[last] == "halles" and last > first:  # a market, but "Les Halles (Rhône)"
        return words.ends[last] not in text.lying
    if first == last and _is_as_word(text, first):
        return True
    if words.case(first) != LOWER:
        return False
    if last == first:
        return words.forms[first] == "bourg"
    return words.forms[first] in STREETS and words.case(last) != LOWER and not words.tag(first)


# "Sens interdit", "GAP ENTRE les promesses et les actes", "Tours de garde": the words they are.
_AS_WORD = {
    "sens": (" interdit", " unique", " giratoire", " critique", " inverse", " commun"),
    "gap": (" entre ", " between "),
    "tours": (" de garde", " de table", " de passe", " de chauffe"),
    "valence": (" ecologique",),
    "tulle": (" et dentelle",),
    "orange": (" supprime", " licencie", " ferme"),
}


def _is_as_word(text: Text, index: int) -> bool:
    """Tell "Sens interdit", and "This protest" in English."""
    word, end = text.words.forms[index], text.words.ends[index]
    if text.english and word in _ENGLISH:
        return True
    return text.folded.startswith(_AS_WORD.get(word, ()), end)


# "This protest", "Us too": communes of the Ardennes and of the Val-d'Oise.
_ENGLISH = frozenset(("this", "us", "mens", "ours", "thou", "by"))


def is_large_town(setting: Setting, first: int, last: int) -> bool:
    """Tell a large town that is also a word from a church, "Croix de Chavaux", what is "de" it.

    "Au parc Richelieu de Calais" it is one: a name stands before it.
    """
    words = setting.text.words
    longer = _OF_A.match(setting.text.folded, words.ends[last])
    if longer or words.forms[first] in {"saint", "sainte", "st", "ste"}:
        return False
    of = words.forms[first - 1] in {"de", "d", "du", "des"}
    return not of or (first - 2 >= setting.floor and words.case(first - 2) == CAPITAL)


_OF_A = compiled(r" (?:(?:de|du|des) |d')(?:la |l')?[a-z]")


def is_compound(setting: Setting, main: int, last: int) -> bool:
    """Tell "Saint-Romain-de-Benet", "Chaudenay-le-Château": nobody is called so."""
    words = setting.text.words
    if last - main < _JOINTS or LOWER in {words.case(main), words.case(last)}:
        return False
    if main > setting.floor and words.forms[main - 1] in _OF_SOMEONE:
        return False
    return all(setting.text.gap(index) in _JOINED for index in range(main + 1, last + 1))


def is_described(text: Text, last: int) -> bool:
    """Tell "Avion, ville de mineurs," and "Corps, 45 âmes": what it is, or how many live there.

    So too what is done there: "Die, manif samedi, 10 h".
    """
    opens = not text.folded[: text.words.starts[last]].rpartition("\n")[2].strip(" #*-")
    called = opens and _CALLED.match(text.folded, text.words.ends[last]) is not None
    return called or _DESCRIBED.match(text.folded, text.words.ends[last]) is not None


_CALLED = compiled(
    r", (?:grande? )?(?:manif(?:estation)?|rassemblement|marche blanche|retraite aux flambeaux|"
    r"sit-in|die-in|casserolade|chaine humaine|cercle de silence|pride)\b"
)
_DESCRIBED = compiled(
    r", (?:(?:une?|cette|ce|la|le|petite?|vieille|vieux|ancienne?|paisible|modeste|jolie?|autre) )*"
    r"(?:ville|village|commune|bourgade|bourg|cite|(?:sous-)?prefecture|chef-lieu)\b(?! a )"
    r"|(?:, | \(|,? et ses )(?:environ |a peine |quelque )?\d[\d .]* (?:habitants?|ames)\b"
)


def refuses(text: Text, last: int) -> bool:
    """Tell "Tournon-d'Agenais ne lâche pas ses paysans", "Guéthary dit stop"."""
    return _REFUSES.match(text.folded, text.words.ends[last]) is not None


_REFUSES = compiled(
    r" (?:n(?:e |')(?:se |s'|en |y )?\w+ (?:pas|plus|jamais)|dit (?:non|stop)|tient|veut|defend|"
    r"resiste|refuse|(?:se mobilis|march|manifest|defil)(?:e|era|ait))\b"
)


def is_timed(setting: Setting, last: int) -> bool:
    """Tell "Vignot, hier midi :", "Échalas samedi 17 h": a day or an hour right behind the name."""
    known = setting.rally and len(setting.text.words.forms[last]) >= _LETTERS
    return known and _TIME.match(setting.text.folded, setting.text.words.ends[last]) is not None


def is_called(setting: Setting, index: int) -> bool:
    """Tell "manif tours samedi": a rally's word before the name, a day or an hour behind it."""
    forms = setting.text.words.forms
    led = index > setting.floor and says_rally(forms[index - 1])
    return led and is_timed(setting, index)


def is_dateline(setting: Setting, first: int, last: int) -> bool:
    """Tell "Landerneau. Pour que vive la langue": a name alone that opens a line, or is one.

    Below the first line only a text about rallies names its towns so.
    """
    folded, words = setting.text.folded, setting.text.words
    start = words.starts[first]
    head = folded[folded.rfind("\n", 0, start) + 1 : start]
    opens_line = not any(letter.isalnum() for letter in head)
    told = opens_line and (setting.rally or not first)
    heads = not first and folded.startswith("\n", words.ends[last])
    return told and (heads or folded.startswith(". ", words.ends[last]))


def is_after_town(setting: Setting, candidate: Candidate, people: int) -> bool:
    """Tell "TOULOUSE : Saint-Cyprien, 14 h 30": where in a much larger town."""
    text, near, first = setting.text, candidate.near, candidate.first
    if near is None or setting.gazetteer.people(candidate.before) < _LARGER * people:
        return False
    if near + 1 != first or text.gap(first).strip() != ":":
        return False
    if any(text.words.case(index) == LOWER for index in range(setting.floor, first)):
        return False  # "dans l'Hérault : Béziers, 17 h"
    return _HOUR_SOON.match(text.folded, text.words.starts[first]) is not None


def is_spot(setting: Setting, candidate: Candidate, people: int) -> bool:
    """Tell "Pontivy : 10 h 30 à la Plaine": a place of that town, and no village La Plaine."""
    words, near, first = setting.text.words, candidate.near, candidate.first
    if near is None or people >= _KNOWN or words.forms[first] not in _THE:
        return False
    if words.case(first) != LOWER or words.ends[candidate.last] in setting.text.lying:
        return False
    far = setting.gazetteer.people(candidate.before) >= _LARGER * people
    timed = _HOUR_OF.fullmatch(setting.text.folded, words.ends[near], words.starts[first])
    return far and timed is not None


_KNOWN = 5_000
_THE = frozenset(("l", "la", "le", "les", "au", "aux"))
_HOUR_OF = compiled(
    r"(?: \([^()\n]{1,30}\))?(?: ?: ?|, | )(?:a |des |vers )?"
    r"\d{1,2}(?: ?h(?:eures?)?(?: ?\d\d)?|:\d\d),? (?:a |sur )?"
)
_LARGER = 5
_HOUR_SOON = compiled(r"[^,;:.\n]{2,30}, (?:a |des )?\d{1,2}(?: ?(?:h\b|h\d|heures)|:\d)")


def ends_address(text: Text, first: int, last: int) -> bool:
    """Tell "samedi, 11 h, place d'Armes, Douai.": an hour, a place to meet, a town."""
    start = text.words.starts[first]
    ends = text.folded.startswith((".", " !"), text.words.ends[last])
    return ends and _ADDRESS.search(text.folded, max(0, start - 60), start) is not None


_ADDRESS = compiled(r"\b(?:midi|\d{1,2}(?: ?h(?:eures?)? ?(?:\d\d)?|:\d\d)),? [^,;.:\n]{3,40}, $")
# "un jeune de Monthou-sur-Cher", "des villages comme Monestier-d'Ambel": where nobody gathers.
_OF_SOMEONE = frozenset(("de", "d", "du", "comme", "et", "ou"))
# "Vers" and "Aux" are communes too.
_LETTERS = 5
_JOINTS = 2
_JOINED = frozenset(("-", "'", "\u2019"))
_TIME = compiled(
    r"(?: ?[,:]|) (?:ce |le |des |a )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"hier|demain|aujourd'hui|avant-hier|midi)\b|"
    r"\d{1,2}(?: ?h\b| ?h\d| heures|:\d| \w+ \d{1,2} ?h))"
)
