"""Towns named by the road that led there, by where a march sets out, by their clock."""

import re

from worker.reading.words.calendar_words import MONTHS
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES
from worker.reading.words.wordlist import words


def leads_there(text: Text, head: str, last: int) -> bool:
    """Tell the town behind *head*: a road led there, a march began there, or it is a commune."""
    end = text.words.ends[last]
    way = _WHERE_THEY.match(text.folded, end) and _WAY.search(head)
    named = text.words.forms[last] in _SOMEBODY
    bound = (_BACKING.search(head) and not named) or _BOUND.search(head)
    bound = bound and _MEETS.match(text.folded, end)
    if way or bound or (_ON_TO.search(head) and _THERE_AT.match(text.folded, end)):
        return True
    of = head.endswith(_OF)
    if of and _mayor_calls(text, last, head) and _AT_HIS.match(text.raw, end):
        return True
    return of and bool(_SETS_OUT.search(head) or _IN_COMMUNE.search(head))


_OF = ("de ", "d'", " la ", " le ", " les ", "l'")


# "loin de Paris, où le cortège …", "la route de Dunkerque, où 700 personnes …": there they were.
# So was it "une semaine après Sainte-Soline, où 4 000 personnes …".
_WAY = compiled(
    r"\b(?:(?:loin|pres|route|chemin|direction) (?:de |d'|du |vers )|apres |"
    r"(?:train|ter|tgv|cars?|bus|departs?|convoi|autocars?|navettes?) (?:pour |vers |jusqu'a )"
    r"|direction )(?:la |le |les )?$|^\W*de $"
)
_WHERE_THEY = compiled(
    r",? ou (?:[^;.()]{0,40} )?(?:personnes|(?:manifest|particip|marche)\w+|"
    r"ont (?:defil|converg)\w+|"
    rf"(?:le|un) (?:{RALLIES})|(?:la|une) (?:manif\w*|marche)|"
    r"on (?:a |s'est )?(?:defil|manifest|march|rassembl)\w*)\b"
)
# "…, direction la préfecture de Pau où on sera à 11 h": they meet there as well.
_ON_TO = compiled(
    r"\b(?:direction|cap sur|(?:ralli|gagn|rejoin)\w+|pour|vers) (?:la |le |les |l')?"
    r"(?:(?:sous-)?pref(?:ecture)? (?:de |d'|a |du |des ))?(?:la |le |les |l')?$"
)
_THERE_AT = compiled(
    r"(?:,? ou (?:l'on|on|nous|ils|elles|tout le monde|l[ae]s? [a-z]+(?: de [a-z]+)?)|"
    r"(?: ?:|,| et| \() ?(?:on|nous|ils) y) "
    r"(?:(?:y )?(?:sera|serons|seront|arriv\w+|commenc\w+|debut\w+)|(?:est|sont) "
    r"(?:attend|prev)u?e?s?)\b[^.;:()]{0,30}? ?(?:a|vers|des|pour) (?:\d{1,2} ?h|midi)"
    r"(?![^.;:()]{0,12} pour (?:l[ae] |l'|un |une )?(?:concert|match|repas|apero|bal|mang|boire))"
)
# "piquet de soutien à Toulouse, allées Jules-Guesde": where it is, for somebody named before.
_BACKING = compiled(
    rf"\b(?:{RALLIES}|piquet|veillee|action)s? "
    r"de (?:soutien|solidarite) (?:a|au|aux) $"
)
# First names that are villages too.
_SOMEBODY = words(
    "marie eve lucy anais valentine colombe francois gilles margaux nicole mathieu romain yves"
)
_MEETS = compiled(
    r"(?:,| ?[:(|\u2013\u2014-])? ?(?:devant|sur (?:la|le|l')|(?:place|pl|allees?|rue|avenue|quai|"
    r"cours|esplanade|parvis|boulevard|square|mairie|gare|prefecture|sous-prefecture)\b|"
    rf"(?:a|des|vers) \d|\d\d? ?h|(?:le )?(?:\d\d?|1er)(?:/\d| (?:{'|'.join(MONTHS)}))|"
    r"(?:ce |le )?(?:demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|"
    r"pour (?:la |le |une? |y )?(?:manif|march|rassembl|defil|protest|dire\b|denoncer|soutenir))"
)
# "La suite : samedi 18 mars, direction Vesoul, 11 h, devant la gare": behind its day.
_BOUND = compiled(
    r"\b(?:\d{1,2}|1er|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|"
    r"decembre|prochain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? ?[,:] "
    r"direction (?:la |le |les |l')?$"
)
# "départ à 9 h de Saillans"
_SETS_OUT = compiled(r"\bdepart (?:a |vers |des )?\d\d? ?h(?:eures)?(?: ?\d\d)? (?:de |d')$")


# "interdit sur le territoire des communes de Melle et Niort"
_IN_COMMUNE = compiled(
    r"\b(?:sur|dans) (?:le territoire d(?:e la |es |e )|l(?:a|es) )(?:communes?|villes?) d(?:e |')"
    r"(?:la |le |les |l')?$"
)


def is_between(text: Text, back: int, start: int) -> bool:
    """Tell the town at *start* of "coupée entre Soual et Puylaurens": where a road ends.

    So does one that is built, and what a road "relie".
    """
    if text.folded.endswith((" et ", " et la ", " et le ", " et les ", " et l'"), 0, start):
        if _BETWEEN.search(text.folded, back, start):
            return True
    elif not text.folded.endswith(_TO_END, 0, start):
        return False
    return _LINKS.search(text.folded, back, start) is not None


_BETWEEN = compiled(
    r"\b(?:(?:coup|ferm|circul|bouchon|route|ligne|rn|trafic|travaux|autoroute|nationale|"
    r"rocade|voie|axe|contourn|devi|horaire|grille|train|liaison|desserte)\w*|[adn] ?\d{1,4})"
    r"[^.;()]{0,60}\bentre [^.,;:()]{3,30} et (?:la |le |les |l')?$"
)
# "l'A134, qui doit relier X à Y", "la ligne reliant X et Y": a march that "relie" both is no road.
_LINKS = compiled(
    r"\b(?:a ?\d{1,3}|rn ?\d+|autoroute|voie|ligne|lgv|liaison|tram\w*|contournement|gazoduc|canal|"
    r"troncon|rocade)\b[^.;()]{0,80}\breli(?:er|e|ant|ent|era|ait|erait)\b "
    r"(?:(?:la |le |les |l')?[^.,;:()]{3,30} (?:a|au|aux|et) )?(?:la |le |les |l')?$"
)
_TO_END = (
    *(" a ", " au ", " aux ", " la ", " le ", " les ", "l'"),
    *("relier ", "relie ", "reliant ", "reliera ", "relierait "),
)


def in_streets(text: Text, back: int, start: int) -> bool:
    """Tell Saint-Denis of "par les boulevards Voltaire, Saint-Denis et Magenta".

    "Dans les rues de Lyon, Nantes et Lille" names towns, unless they are closed to traffic. So
    does a march "passé par le quai Vert, la rue Lazéma, Verdun" name squares.
    """
    if text.folded.endswith(_MANY, 0, start):
        # not "les rues du Mans" nor "les rues lilloises"
        return text.raw[start].isupper()
    if not _NEXT.search(text.folded, max(back, start - 10), start):
        return False
    streets = _STREETS.search(text.raw, back, start)
    if streets is not None:
        sure = streets[1] is None or streets[0].startswith(("boulevards", "avenues", "quais"))
        return sure or _TRAFFIC.search(text.folded, back, start) is not None
    return _ITINERARY.search(text.folded, back, start) is not None


# "rues Basses", "les quais Saint-Vincent"
_MANY = (" rues ", " quais ", " avenues ", " boulevards ", "(rues ", "(quais ")
_NEXT = compiled(r"(?:, (?:et |puis )?| et | ou )(?:d[eu]s? (?:la |l')?|d')?$")
# "passé par le quai Vert, la rue Lazéma, Verdun"
_ITINERARY = compiled(
    r"\b(?:pass(?:ee?|era|ant|ait) par|emprunt(?:ee?|era|ant|ait)|itineraire :|parcours :) "
    r"(?:(?! (?:a|au|aux|vers) )[^.;()\n])*\b(?:quai|rue|boulevard|avenue|place|allees?|cours|pont)"
    r" (?:(?! (?:a|au|aux|vers|en) )[^.;()\n]){2,90}(?:, | et )$"
)
# "par les boulevards Voltaire, Saint-Denis et Magenta", "les quais Saint-Vincent, de Serbie, …"
_STREET = r"[A-Z\u00c0-\u00dd][\w'\u2019-]+(?: [A-Z\u00c0-\u00dd][\w'\u2019-]+){0,2}"
_OF_STREET = r"d[eu]s? (?:la |l['\u2019])?|d['\u2019]"
_STREETS = compiled(
    rf"\b(?:boulevards|avenues|rues|places|ponts|quais|squares) ({_OF_STREET})?"
    rf"{_STREET}(?:(?:, (?:et |puis )?| et | ou )(?:{_OF_STREET})?{_STREET})*"
    rf"(?:, (?:et |puis )?| et | ou )(?:{_OF_STREET})?$"
)
_TRAFFIC = compiled(
    r"\b(?:circul|perturb|stationn|ferm|interdi|devi|barr|perimetre|itineraire|vehicul|voitur|travaux|"
    r"emprunt|automobil|bus\b)"
)


def _mayor_calls(text: Text, last: int, head: str) -> bool:
    """Tell the town of "le maire de X appelle à se rassembler"."""
    calls = _CALLS.match(text.folded, text.words.ends[last])
    return calls is not None and _MAYOR.search(head) is not None


_MAYOR = compiled(r"\b(?:maire|mairesse) (?:de |d'|du |des )(?:la |le |les |l')?$")
# "… appelle à se rassembler samedi sur le parvis de la mairie", where no other town is named
_AT_HIS = compiled(
    r"(?:(?! (?:\u00e0|au|aux) [A-Z\u00c0-\u00dd])"
    r"(?:[^.;!?\n]|\.(?= (?:C(?:e sera|'est)|Il |Elle |L[ea] (?:rass|march)))))*"
    r"\b(?:mairie|h\u00f4tel de ville)\b"
)
_CALLS = compiled(
    r"(?:,? [a-z' -]{3,40}?,?)? (?:appelle|invite|convie|a (?:appele|invite|convie)) "
    r"(?!ses |son |sa )"
)


def is_clock(text: Text, last: int, head: str) -> bool:
    """Tell a clock in another place: "(13 h à Paris)", "il sera alors 7 h à Paris"."""
    if text.words.forms[last] != "paris":
        return False
    named = re.search(r"\bheures? de $|\bheure $", head)
    hour = r"\d{1,2}\s?(?:h|heures?)\s?\d{0,2}(?: du (?:matin|soir))?(?: |, )(?:a|de) $"
    bracketed = re.search(r"[(\[]\s?(?:soit |donc |= ?)?" + hour, head)
    told = re.search(r"\b(?:sera(?: alors)?|il est|soit|etait) " + hour, head)
    return bool(named or bracketed or told)


def is_stop(text: Text, back: int, start: int) -> bool:
    """Tell the town at *start* of "un départ groupé d'Aubusson": where cars leave."""
    led = text.folded.endswith(_LEFT, 0, start)
    return led and _STOPS.search(text.folded, back, start) is not None


_VEHICLE = r"\b(?:cars?|bus|minibus|autocars?|trains?|navettes?|covoit\w*)\b"
_ON_ITS_WAY = r"(?!\b(?:manif|march|rassembl|cortege|pour|vers|rejoindre|direction|etai|etion)\w*)"
# Where cars leave: "trois cars, au départ de Revigny (12 h 40)", "un départ groupé d'Aubusson".
_STOPS = compiled(
    rf"(?:{_VEHICLE}[^.;]*\b(?:departs?|part\w+)\b|\bdeparts?\b[^.;,]{{0,20}}{_VEHICLE})"
    rf"(?:{_ON_ITS_WAY}[^.;])*"
    r"\b(?:de |d'|du |des )(?:la |le |les |l')?$"
    rf"|\bdeparts? (?:groupe|commun|collectif)s?\b(?:{_ON_ITS_WAY}[^.;,]){{0,24}} "
    r"(?:de |d'|du )(?:la |le |les )?$"
    # "je peux prendre du monde au Pouzin"
    r"|\b(?:prendre|prends|prend|recuper\w+|embarqu\w+|charg(?:e|er))\b (?:du monde|des gens|"
    r"quelqu'un|des personnes|du passage)(?: (?:a|au|aux))? $"
)
_TAKEN = ("monde ", "gens ", "quelqu'un ", "personnes ", "passage ")
_BY_WHOM = tuple(one + to for one in _TAKEN for to in ("", "a ", "au ", "aux "))
_LEFT = ("de ", "d'", "du ", "des ", " la ", " le ", " les ", "l'", *_BY_WHOM)
