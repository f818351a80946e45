"""What the way a name is written tells: capitals, small letters, tags, its place in a line."""

from typing import NamedTuple

from worker.reading.towns import small, villages
from worker.reading.towns.gazetteer import ARTICLES
from worker.reading.towns.lending import EVERYDAY, OF_THINGS
from worker.reading.towns.names import Candidate, Setting
from worker.reading.towns.neighbours import (
    HOUR_NEXT,
    LED,
    NUMBER_NEXT,
    acts,
    goes_on,
    has_field,
    hour_ends,
    is_for_whom,
    is_item,
    is_that_of,
    is_venue,
    named_on,
    opens,
    says_rally,
)
from worker.reading.towns.persons import FIRST_NAMES
from worker.reading.words.calendar_words import DAY_ENDS
from worker.reading.words.lexicon import PHRASES
from worker.reading.words.patterns import compiled
from worker.reading.words.text import CAPITAL, LOWER, UPPER
from worker.reading.words.word_groups import RALLIES

_HAMLET, _VILLAGE, TOWN, LARGE, CITY = 100, 500, 5_000, 20_000, 50_000
SMALL = 2_000
"""A place of fewer people is none in small letters."""
CERTAIN = 4 * CITY
"""So large a town may be meant by a word in small letters ("demain paris opéra")."""
_AGAINST = frozenset(("face", "non", "suite", "grace", "quant", "halte"))
_CAPITAL, _SHORT = 2_000_000, 3


_HOUR_LED = compiled(r"\b\d{1,2}(?: ?h(?:eures?)? ?(?:\d\d)?|:\d\d) (?:a|au|aux) $")
_HOUR_LETTERS = len("14 heures 30 aux ")
_ENGLISH = frozenset(("march", "rally", "protest", "demo", "demonstration", "vigil", "pride"))
# "Salut Mathieu": whom it is written to.
_GREETINGS = frozenset(("salut", "bonjour", "merci", "bravo", "allez"))


class Evidence(NamedTuple):
    """What speaks for a town: the people of its largest bearer, a cue, a list's comma."""

    first: int
    main: int
    last: int
    people: int
    risky: bool
    cue: bool
    listed: bool


def may_mislead(setting: Setting, candidate: Candidate) -> bool:
    """Tell a name that is also a word, or too short to be sure of ("Eu", "Die", "Pau")."""
    name = candidate.name
    short = candidate.first == candidate.last and len(name) <= _SHORT
    short = short and setting.gazetteer.people(candidate.senses) < LARGE
    flags = setting.gazetteer.flags(name)
    if not setting.english and setting.text.words.case(candidate.first) != LOWER:
        flags = flags.strip("e")  # "Lens" and "Stains" are no words of French
    article, _, rest = name.partition(" ")
    if article in ARTICLES and rest:  # "le long du port", "aux marches"
        return bool(flags or setting.gazetteer.flags(rest)) or rest in PHRASES or name in PHRASES
    return bool(flags) or name in PHRASES or short


_WISHED = compiled(
    r"[.,] | (?:\w+di|dimanche|week-end|weekend)\b(?= ?!| \u00e0 (?:tou|vous)|\n|\Z)"
)


def with_capital(setting: Setting, candidate: Candidate, evidence: Evidence) -> str | None:
    """Judge a name written with its capital."""
    if evidence.cue:
        small = evidence.risky and evidence.people < _VILLAGE and not evidence.listed
        return None if small else "strong"
    if opens(setting, evidence.first):
        # "Bon. La pride de Brive" and "Bon dimanche !" are not Bon-Encontre.
        short = evidence.risky and all(sense.kind == "s" for sense in candidate.senses)
        end = setting.text.words.ends[evidence.last]
        inside = short and _WISHED.match(setting.text.raw, end) is not None
        inside = inside or villages.is_after_town(setting, candidate, evidence.people)
        return "strong" if not inside and _opening(setting, evidence) else None
    after = setting.text.words.forms[evidence.main + 1] if evidence.main + 1 < setting.stop else ""
    if after in _ENGLISH and evidence.people >= TOWN:
        return "strong"  # "the Bordeaux march", "la Nantes Pride"
    if goes_on(setting, evidence.first):
        return _going_on(setting, evidence)
    if not _inside(setting, evidence, candidate.near):
        return None
    return "weak" if setting.text.words.forms[evidence.first] in {"du", "des"} else "strong"


def _going_on(setting: Setting, evidence: Evidence) -> str | None:
    """Judge a capital that goes on from the one before it, "Rassemblement MeToo Paris"."""
    # "Rassemblement MeToo Paris dimanche": a word too, but what is behind it says where or when
    sure = setting.rally and evidence.listed and evidence.people >= CITY
    end = setting.text.words.ends[evidence.last]
    calls = setting.rally and _CALLS.match(setting.text.folded, end) is not None
    calls = calls or (evidence.listed and _is_of_cause(setting, evidence.first))
    if setting.rally and _HEADED.match(setting.text.folded, end):  # "NousToutes Gap : marche"
        return "weak" if evidence.people >= SMALL else None
    sure = sure or (calls and evidence.people >= (LARGE if evidence.risky else SMALL))
    return "weak" if sure or (evidence.people >= LARGE and not evidence.risky) else None


# "Extinction Rebellion Gap appelle à un rassemblement": whose town its name says.
_CALLS = compiled(
    r",? (?:[a-z, ]{3,40} )?(?:appelle(?:nt)?|organise(?:nt|ra)?|invite(?:nt)?|convie(?:nt)?|"
    r"propose(?:nt)?|lance(?:nt)?|donne(?:nt)? rendez-vous|(?:a|ont|avait) "
    r"(?:appele|organise|invite|convie|lance|prevu))\b"
)


def _is_of_cause(setting: Setting, first: int) -> bool:
    """Tell "Manif Linky Vesoul samedi 14h": a rally's word, what it is for, its town."""
    forms, rally = setting.text.words.forms, first - 2
    joined = setting.text.gap(first) == setting.text.gap(first - 1) == " "
    if not joined or rally < setting.floor or forms[first - 1] in FIRST_NAMES:
        return False
    return forms[rally] in _RALLIES or is_for_whom(setting.text, first)


_RALLIES = frozenset(("manif", "manifestation", "marche", "mobilisation", "rassemblement"))


def _opening(setting: Setting, evidence: Evidence) -> bool:
    """Judge a capital that any first word would have."""
    if evidence.risky:
        return _opening_word(setting, evidence)
    formed = setting.rally and evidence.listed
    formed = formed and villages.is_compound(setting, evidence.main, evidence.last)
    if formed or villages.is_timed(setting, evidence.last):
        return True
    headed = _HEADED.match(setting.text.folded, setting.text.words.ends[evidence.last])
    if setting.rally and evidence.listed and (evidence.last > evidence.main or headed):
        return evidence.people >= _HAMLET
    if setting.rally or evidence.last - evidence.main >= _PARTS or acts(setting, evidence.last):
        does = acts(setting, evidence.last)
        bare = evidence.main > evidence.first and not does
        bare = bare and setting.text.words.case(evidence.main) != UPPER
        least = LARGE if bare else SMALL  # "L'Union confédérale appelle"
        stands = villages.refuses(setting.text, evidence.last)
        return evidence.people >= (_VILLAGE if evidence.listed or stands else least)
    plain = evidence.main == evidence.first and setting.text.words.case(evidence.main) == CAPITAL
    least = TOWN if plain else LARGE  # "Ploërmel en a marre"
    return evidence.people >= (_VILLAGE if evidence.listed else least)


# "Concèze : rassemblement samedi" heads a line: villages do, too.
_HEADED = compiled(rf" ?: ?(?:(?:grande?|une?|le|la) )?(?:{RALLIES}|veillee|sit-in)\b")
# "Chars et fanfares ne sont pas admis": one thing of several.
_AND_THINGS = compiled(r" (?:et|ou|ni) (?!alentours|environs)[^\W\d_]{4,}s\b")


def _opening_word(setting: Setting, evidence: Evidence) -> bool:
    """Judge one that is also a word."""
    things = _AND_THINGS.match(setting.text.raw, setting.text.words.ends[evidence.last])
    if things is not None and things[0].islower() and evidence.people < LARGE:
        return False
    if _is_alone(setting, evidence):
        sure = setting.text.words.case(evidence.main) == UPPER or villages.is_dateline(
            setting, evidence.first, evidence.last
        )
        end = setting.text.words.ends[evidence.last]
        sure = sure or _HEADS.match(setting.text.folded, end) is not None
        sure = sure or (setting.rally and _is_field(setting, evidence))
        return evidence.people >= (SMALL if sure else LARGE)  # "Calais. Un millier."
    if setting.rally and evidence.people >= _CAPITAL:
        return True  # "Paris République, 15 h"
    after = setting.text.folded[setting.text.words.ends[evidence.last] :][:60]
    listed = evidence.listed and is_item(setting, evidence.main)
    row = _NAME_NEXT.match(setting.text.raw, setting.text.words.ends[evidence.last])
    listed = listed and (row is not None or not _GOES_ON.match(after))
    listed = listed or acts(setting, evidence.last)  # "Tulle se bouge aussi"
    told = setting.rally and evidence.listed and evidence.people >= LARGE
    known = evidence.people >= SMALL or villages.is_timed(setting, evidence.last)
    return told or (listed and known)


# "Vire", and on the line below "50 manifestants"
_HEADS = compiled(
    r" ?:? ?\n+\W{0,3}(?:\d[\d .]* (?:personnes|manifestant|participant)|"
    r"(?:entre|environ|pres de|plus de) \d|une? \w+aine de |\d[\d .]* (?:selon|d'apres))"
)


# "Vitré" on a line of a poster, what is held, its day, hour or venue on the next or the one before.
_FIELD = (
    r"\n\W{0,6}(?:(?:ce |le )?(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain)\b|"
    r"(?:a |des )?\d{1,2} ?(?:h|:\d\d|heures)(?!\w{3})|"
    rf"(?:devant|place|parvis|esplanade|sous-prefecture|prefecture|mairie|gare|{RALLIES}) )"
)
_ABOVE = compiled(rf"{_FIELD}[^\n]{{0,70}}\n\W{{0,6}}$")
_BELOW = compiled(rf" ?[:,]?\W?{_FIELD}")


def _is_field(setting: Setting, evidence: Evidence) -> bool:
    """Tell a name that stands alone on its line, beside a line for the day, hour or venue."""
    folded, words = setting.text.folded, setting.text.words
    start, end = words.starts[evidence.first], words.ends[evidence.last]
    above = folded[folded.rfind("\n", 0, start) + 1 : start]
    beside = _BELOW.match(folded, end) or _ABOVE.search(folded, max(0, start - 110), start)
    return beside is not None and not any(map(str.isalnum, above))


def _is_alone(setting: Setting, evidence: Evidence) -> bool:
    return evidence.first == setting.floor and evidence.last == setting.stop - 1


# "Cognac, Rennes et Brest": one of three names or more.
_NAME_NEXT = compiled(
    r", [A-Z\u00c0-\u00dd][\w'\u2019-]+(?: [A-Z\u00c0-\u00dd][\w'\u2019-]+)?(?:,| et) "
    r"[A-Z\u00c0-\u00dd]"
)
# "Sains, pour la plupart,": a word before a comma, and no hour, day or venue behind it.
_GOES_ON = compiled(
    r", (?![^.\n;]{0,30}(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|midi|"
    r"place|devant|gare|mairie|pref|parvis|rendez|pont|port|parc|"
    r"jardin|halle|cours|bourse|hotel|ecole|lycee|college|hopital|marche|champ|square|salle|rue|"
    r"avenue|esplanade|quai|sous-pref|annul|report|interdit|mainten|meme|rien|idem))"
)
# A name of three words more ("Saint-Hilaire-du-Harcouët") is no person's.
_PARTS = 3


def _inside(setting: Setting, evidence: Evidence, near: int | None) -> bool:
    """Judge a capital inside a sentence, with no word before it that leads to a place."""
    gap = setting.text.gap(evidence.first)
    saint = setting.text.words.forms[evidence.first] in _SAINTS
    before = setting.text.words.forms[evidence.first - 1]
    called = evidence.risky and before in _GREETINGS
    # "Manif samedi 14 h, Saint-Malo" names no town of which this would be a square.
    known = evidence.people >= TOWN * 2 or setting.floor == 0
    lone = near is None and setting.rally and known
    ends = is_venue(setting.text, evidence.first, evidence.last)
    venue = ends and not lone
    longer = called or venue or named_on(setting, evidence.last)
    if (evidence.people < LARGE and longer) or (saint and venue):
        return False
    # "14 h Privas, devant la préfecture"
    timed = before in _HOURS and evidence.listed and is_item(setting, evidence.main)
    if gap == " " and says_rally(before):
        told = evidence.listed and is_item(setting, evidence.main)
        told = evidence.people >= TOWN and (told or acts(setting, evidence.last))
        return told or evidence.people >= (LARGE if evidence.risky and not timed else SMALL)
    if not evidence.risky:
        if villages.is_compound(setting, evidence.main, evidence.last):
            return True
        told = evidence.listed or acts(setting, evidence.last)
        hour = HOUR_NEXT.match(setting.text.folded, setting.text.words.ends[evidence.last])
        least = _HAMLET if hour else _VILLAGE  # "Lyon 14 h Bellecour, Concèze 10 h"
        village = told and evidence.people >= least and bool(gap.strip())
        return evidence.people >= SMALL or village
    least = CITY if gap.strip() else LARGE
    if evidence.people >= least and villages.is_large_town(setting, evidence.first, evidence.last):
        return True
    listed = evidence.listed and is_item(setting, evidence.main)
    listed = listed or acts(setting, evidence.last)
    # "Manif samedi 9 avril, 14 h, Alès."
    return evidence.people >= SMALL and (
        listed or ends or villages.ends_address(setting.text, evidence.first, evidence.last)
    )


_HOURS = frozenset(("h", "heures", "midi"))
# A verb and its object.
_DOES = compiled(r"[a-z]+(?:er|ir|re) (?:la|le|les|l'|une?|des|ca|tout) ?")


def _is_timed(setting: Setting, evidence: Evidence, before: str) -> bool:
    """Tell "bayonne 14h mairie, dax 10h30", "vendredi 18h30 a lure devant la mairie"."""
    text = setting.text
    start = text.words.starts[evidence.first]
    hour = HOUR_NEXT.match(text.folded, text.words.ends[evidence.last])
    hour = hour or _HOUR_LED.search(text.folded, max(0, start - _HOUR_LETTERS), start)
    known = TOWN if evidence.risky else SMALL
    if not (hour and setting.lower and evidence.people >= known) or before in {"de", "d"}:
        return False
    thing = evidence.first == evidence.last and before in OF_THINGS  # "une orange, 14 h"
    if thing or text.words.forms[evidence.main] in EVERYDAY:
        return False
    # "on encerclera l'hôpital à 11 h"
    inside = text.gap(evidence.first) == " " and before.isalpha() and not says_rally(before)
    common = inside and text.words.forms[evidence.first] in {"l", "la", "le", "les"}
    return not common or evidence.people >= LARGE


def _is_quality(setting: Setting, evidence: Evidence) -> bool:
    """Tell "une marche digne": how people march; "manif digne samedi" is at Digne."""
    article = setting.text.words.forms[max(setting.floor, evidence.first - 2)]
    return not setting.lower or article in {"un", "une"}


def in_small_letters(setting: Setting, candidate: Candidate, evidence: Evidence) -> str | None:
    """Return how sure a name in small letters is a town's; None if it is none."""
    text = setting.text
    before = text.words.forms[evidence.first - 1] if evidence.first > setting.floor else ""
    worthy = candidate.name == "digne" and before not in LED and _is_quality(setting, evidence)
    alone = (
        has_field(text, evidence.first, evidence.last)
        and evidence.people >= LARGE
        and not evidence.risky
    )
    begins = small.is_town(setting, candidate, evidence.people, risky=evidence.risky)
    if not worthy and (alone or begins or _is_timed(setting, evidence, before)):
        return "strong"
    article = text.words.forms[evidence.first]
    # "à lire les tracts"; "le blocage du port" is not at Le Port
    verb = before == "a" and _DOES.match(text.folded, text.words.starts[evidence.main])
    against = article in {"au", "aux"} and before in _AGAINST and evidence.people < LARGE
    risky = article in {"du", "des", "l", "la", "le", "les"} and evidence.risky
    if worthy or verb or against or risky:
        return None
    plain = article in {"au", "aux"} and not setting.lower
    if (plain or article in {"l", "la", "le", "les", "du", "des"}) and evidence.people < LARGE:
        return None  # "à l'hôpital" is not L'Hôpital, nor "au passage" Le Passage
    located = (
        before in {"a", "au", "aux", "in", "sur"}
        or text.words.forms[evidence.first] in {"au", "aux"}
        or (evidence.cue and before not in {"de", "d", "la", "le"})
    )
    if evidence.risky:
        return _lower_risky(setting, evidence, before, located=located)
    if located or (evidence.cue and (setting.rally or evidence.people >= LARGE)):
        # "crouy-sur-ourcq" is no word.
        least = _VILLAGE if evidence.last - evidence.main >= _PARTS - 1 else SMALL
        # "à thiers 1500"
        counted = setting.lower and NUMBER_NEXT.match(text.folded, text.words.ends[evidence.last])
        sure = setting.rally or counted or evidence.people >= LARGE
        return "strong" if evidence.people >= least and sure else None
    known = evidence.people >= LARGE and setting.rally and (evidence.listed or says_rally(before))
    return "strong" if known and setting.lower else None


def _lower_risky(setting: Setting, evidence: Evidence, before: str, *, located: bool) -> str | None:
    text = setting.text
    accent = (
        before != "a"
        or text.raw[text.words.starts[evidence.first - 1]] in "\u00e0\u00c0"
        or setting.lower
    )
    told = located and accent and evidence.listed and setting.rally
    if told and evidence.people >= LARGE and before in {"a", "au", "aux", "sur"}:
        return "strong"
    least = CITY if villages.is_called(setting, evidence.first) else CERTAIN
    city = setting.lower and says_rally(before) and evidence.people >= least
    return "strong" if city else None  # "demain paris opéra"


def in_capitals(setting: Setting, evidence: Evidence) -> str | None:
    """Return how sure a name in capitals is a town's; None if it is none."""
    before = setting.text.words.forms[evidence.first - 1] if evidence.first > setting.floor else ""
    if setting.rally and is_that_of(setting, evidence.first) and evidence.people >= SMALL:
        return "strong"
    if evidence.risky:
        dated = before in DAY_ENDS  # "MARDI 14 MARS TOURS 10H30"
        led = evidence.cue or opens(setting, evidence.first) or says_rally(before) or dated
        led = led or hour_ends(setting.text, evidence.first)
        fits = led and is_item(setting, evidence.last) and evidence.people >= SMALL
        parted = evidence.cue or setting.text.gap(evidence.first).strip() or dated
        city = evidence.people >= CITY and parted  # "RDV A TOURS", "JUSTICE ! PARIS LE 3 JUIN"
        timed = HOUR_NEXT.match(setting.text.folded, setting.text.words.ends[evidence.last])
        town = evidence.listed if evidence.cue else parted and timed  # "A TULLE, 40", "SENS 14H"
        return "strong" if fits or city or (town and evidence.people >= TOWN) else None
    if _is_alone(setting, evidence) and setting.rally:
        return "strong" if evidence.people >= _VILLAGE else None  # "SAINT-LAURENT-DE-NESTE."
    if evidence.cue or opens(setting, evidence.first) or says_rally(before) or evidence.listed:
        village = evidence.cue and (setting.rally or evidence.listed)  # "MANIF À TARNAC. On y va"
        return "strong" if village or evidence.people >= SMALL else None
    return "strong" if evidence.people >= LARGE else None


def tag(setting: Setting, candidate: Candidate, evidence: Evidence) -> str | None:
    """Return how sure a name within a hashtag is a town's; None if it is none."""
    first, last, people = candidate.first, candidate.last, evidence.people
    text = setting.text
    whole = (first == 0 or text.words.tag(first - 1) != text.words.tag(first)) and (
        last + 1 >= len(text.words) or text.words.tag(last + 1) != text.words.tag(last)
    )
    if text.words.tag(last) != text.words.tag(first):  # "#Saint-Junien" breaks at its hyphen
        whole = True
    saint = last > first and text.words.forms[first] in _SAINTS  # "#SainteSoline"
    if first == last and not whole and text.words.forms[first] in _SAINTS:
        return None  # "Sainté" is Saint-Étienne
    return "strong" if people >= ((0 if saint else SMALL) if whole else TOWN) else None


_SAINTS = frozenset(("saint", "sainte", "st", "ste"))
