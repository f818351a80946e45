"""Words that say a rally is like another one: the same, one more, likewise, between."""

from itertools import pairwise

from worker.reading.linking.parting import AGAIN
from worker.reading.sentences.elements import ANTI, Group, Spoken
from worker.reading.sentences.parts import Discourse
from worker.reading.towns.venues import Venue
from worker.reading.words.calendar_words import LONG
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLY_STEMS

_THAT_OF = compiled(
    r"\b(?:celui|celle|ceux|celles|(?:nos|leurs) (?:soeurs|camarades|copains|copines|collegues|"
    r"amis|amies|voisins|voisines)) (?:de |du |d'|des |a )(?:la |le |les |l')?$"
)


_TOO = compiled(r" (?:aussi|egalement|de meme|non plus|idem)\b")


def is_that_of(folded: str, group: Group) -> bool:
    """Tell "celle de Lille", which is of what was spoken of before.

    Of a station or a maternity ward it is where "celle de Lille a fermé".
    """
    that = _THAT_OF.search(folded, max(0, group.start - 30), group.start)
    return that is not None and _OF_A_HOUSE.match(folded, group.end) is None


_OF_A_HOUSE = compiled(
    r",? (?:(?:et|ou) (?:de |d')(?:la |le )?[\w' -]{2,24}? )?(?:n'(?:a|ont|est|sont) plus\b|"
    r"(?:[a-z']+ ){0,3}(?:re|r)?(?:ferm|ouvert|ouvr|fonctionn|manqu|accueill|surviv|surveill|"
    r"regul|satur|supprim|vend|demol|desserv))"
)


def is_alike(folded: str, spoken: Spoken, group: Group, *, rally: bool) -> bool:
    """Tell a town said to have or do the same, where a *rally* is spoken of, or that none is."""
    if not (is_that_of(folded, group) or does_same(folded, spoken, group)):
        return False
    start = folded.rfind("\n", 0, spoken.sentence.start) + 1
    return rally or _NONE_OF_THEM.search(folded, start, spoken.sentence.start) is not None


# "Pas de marche à X cette année": rallies are spoken of.
_NONE_OF_THEM = compiled(
    r"\b(?:pas|plus) (?:de |d')(?:\w+ )?(?:rassembl|manif|marche\b|defile|cortege|pride|veillee)"
    rf"|\baucun(?:e (?:\w+ )?(?:manif|marche\b|pride|veillee)| (?:\w+ )?(?:{RALLY_STEMS}))"
)


def is_same(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "Vannes, c'était mercredi", "Soissons aura la sienne": of what was spoken of before."""
    unit = spoken.sentence.units[spoken.sentence.unit(group.start)]
    if _SAME_AFTER.match(folded, group.end, unit.end):
        return True
    return _SAME_BEFORE.search(folded, unit.start, group.start) is not None


# "La suite sera donnée samedi, à X", "samedi, c'était à X", "d'autres le feront jeudi à X"
_SAME_BEFORE = compiled(
    r"\b(?:c'(?:est|etait)|ce sera|la suite|(?:ils|elles|autres) le (?:feront|font)|"
    r"remettr\w+ ca)\b[^;:.()]{0,50}$"
    r"|\b(?:la|le|les) (?:prochaine?|suivante?|deuxieme|seconde?|troisieme)s? "
    r"(?:est|sont|sera|seront|aura|partira|se |s'organise|s'annonce)[^;:.()]{0,50}$"
    # "le même jour mais à Angers"
    r"|\bmeme (?:jour|heure|chose),? (?:mais|et) (?:a |au |aux )$"
)
_SAME_AFTER = compiled(
    r",? (?:(?:c'(?:est|etait)|ce sera) (?:pour )?(?:le |ce )?(?:\d|demain|hier|lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche)|celles? d[eu]|celui d[eu]|"
    r"(?:[\w']+ ){0,4}(?:la sienne|le sien|(?:la|le|les) leurs?)\b)"
)


def is_next(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "Le 17 juin, à Arles et à Caen.": a day and its towns alone, behind those of another."""
    day = spoken.days[0] if spoken.days else None
    if day is None or _OPENS.fullmatch(folded, spoken.sentence.start, day.start) is None:
        return False
    if _ON_IT.fullmatch(folded, day.end, group.start) is None:
        return False
    later = [one for one in spoken.groups if one.start >= group.start]
    ends = [*(one.start for one in later[1:]), spoken.sentence.end]
    rests = zip((one.end for one in later), ends, strict=True)
    return all(_CLOSES.fullmatch(folded, *rest) for rest in rests)


_OPENS = compiled(r"\W*(?:(?:et|puis|enfin|le|ce|des) ){0,3}")
_ON_IT = compiled(
    r" ?[,:]? ?(?:(?:place|direction|rendez-vous|(?:ca|cela) se (?:passe|passera|tiendra)|"
    r"c'est|ce sera|on (?:sera|marchera|defilera)|"
    r"(?:ce sera |c'est |au )?(?:le |au )?tour (?:de|d'|des)) ?)?(?:a|au|aux|en)? ?(?:la |le )?"
)
_CLOSES = compiled(
    r"\W*(?:(?:et|ou|puis|a|au|aux|en|encore|notamment|entre autres|egalement|aussi)\b\W*)*"
)


def does_same(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "Melun, même jour : nos collègues font pareil": it does what was told before."""
    unit = spoken.sentence.units[spoken.sentence.unit(group.start)]
    same = _GATHERS.match(folded, group.end) is not None
    return same or _DOES_SAME.search(folded, unit.start, spoken.sentence.end) is not None


# "Cherbourg s'est réunie la veille au soir"
_GATHERS = compiled(
    r"(?:,? (?:elle|lui)(?: aussi)?,?)? s'(?:est|etait) (?:aussi |deja |egalement )?"
    r"(?:reuni|rassembl|retrouv|recueilli|mobilis|soulev|lev|indign|assembl|massee?s?)\w*\b"
    # "À Koné, la même, mais l'après-midi"
    r"| ?[,:]? ?(?:c'est |ce sera )?(?:pareil|idem|itou|l[ae] meme|(?:la |le )?"
    r"meme (?:chose|topo|combat|programme|rendez-vous|rdv))(?= ?(?:[,.;:!?\n]|$)| mais\b)"
)

_DOES_SAME = compiled(
    r"\b(?:f[aeio]\w+|fait) (?:tout |exactement )?(?:pareil|de meme|la meme chose|autant)\b"
    r"|\b(?:prend|prendra|prendront|prennent|prenait) (?:la suite|le relais|la releve|le train)\b"
    r"|\b(?:attendr|patienter)(?:a|ont) (?:jusqu'(?:a|au) |pour (?:cela )?)?(?:le |la |ce )?"
    rf"(?:soir|soiree|nuit|lendemain|surlendemain|crepuscule|midi|apres-midi|fin |debut |\d|{LONG})"
    r"|\benchaine(?:ra)?\b|\bemboite\w* le pas\b|\bentre(?:ra|ront)? (?:dans la danse|en scene)\b"
    r"|\b(?:doit|doivent|devrait|va|vont) (?:suivre|enchainer|prendre le relais|emboiter le pas)\b"
    r"|\b(?:rejoin\w+|gagne(?:ra)?) le mouvement\b"
    r"|\bse (?:lance|lancera|lancent|joint|joindra|joignent|greffe|greffera)\b"
    r"|\b(?:s'y |s'|l'|les |y )(?:associe(?:ra)?|joint|joindra|imite(?:ra)?|rejoint|"
    r"rejoindra)\b"
    r"|\bsui(?:t|vra|vait|vent|vront|vaient)(?: le (?:mouvement|pas)|(?= ?[.,;!]| (?:des |"
    r"le \d|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))"
    r"|\by[' ]en (?:a|aura|avait) (?:aussi )?une?\b"
    # "D'autres villes, comme Melun, sont aussi concernées", "Melun n'est pas en reste"
    r"|\b(?:est|sont|sera|seront) (?:aussi|egalement) (?:concern|touch|mobilis)ee?s?\b"
    r"(?! (?:par|d'))|\bn(?:e |')(?:est|sont|sera|seront|etait|etaient) pas en reste\b"
    r"|\b(?:c'(?:est|etait|a (?:aussi |egalement )?ete)|ce (?:sera|fut)) (?:aussi |egalement |"
    r"notamment |par exemple |ainsi )*le cas,? (?:notamment |par exemple |entre autres )?(?:a|au|"
    r"aux)\b|\bil en (?:est|va|sera|ira|etait|fut|a ete) de meme,? (?:a|au|aux)\b"
)


def is_one_more(folded: str, state: Discourse, spoken: Spoken, group: Group) -> bool:
    """Tell "Une autre se prépare à X" behind a rally, or the address of one whose day was said."""
    opens = group.about is About.CONTACT and folded.startswith("adresse", spoken.sentence.start)
    if opens and state.day_said and not state.dated and spoken.venues:
        return True
    unit = spoken.sentence.units[spoken.sentence.unit(group.start)]
    another = state.rally is True and group.about not in ANTI
    if not another:
        return False
    again = spoken.days and _AGAIN.match(folded, unit.start, group.start)
    return bool(again) or _ANOTHER.match(folded, unit.start, group.start) is not None


def are_back(state: Discourse, spoken: Spoken) -> bool:
    """Tell "On recommence samedi à Y" of those who were counted before."""
    held = any(part.past and part.day and part.figures for part in state.topic)
    if not (held and spoken.days):
        return False
    start, end = spoken.sentence.start, spoken.sentence.end
    return AGAIN.search(spoken.text.folded, start, end) is not None


# "Prochain rendez-vous le 18 juin à X"
_AGAIN = compiled(
    r"\W*(?:(?:le|la|les|notre|et) )?(?:prochaine?s?|nouveaux?|autres?) "
    r"(?:rendez-vous|rdv|dates?|etapes?|echeances?)\b(?! (?:d[eu]|d'|des|aux?|avec|sport\w+) )"
)


# "Une deuxième aura lieu", "D'autres sont annoncées": of the kind told of before.
_ANOTHER = compiled(
    r"\W*(?:[^,;:.]{1,30}, )?(?:et |mais |puis )?"
    r"(?:(?:une?|deux|trois|quatre|plusieurs) (?:autres?|deuxieme|seconde?|troisieme|derni\w+)|"
    r"d'autres|les? autres?) "
    r"(?:(?:est|sont|sera|seront|etait|etaient|a ete|ont ete|aura|auront|a eu|ont eu|avait eu|doit|"
    r"doivent) |(?:se|s') ?(?:prepar|tien|derou|organis|annonc|mont|forme)|"
    r"sui(?:t|v)|part|demarr|commenc|debut)"
)


def is_beside(folded: str, venue: Venue, group: Group) -> bool:
    """Tell "place de la Brèche, Niort": a place to meet right before its town."""
    return _BETWEEN.fullmatch(folded, venue.end, group.start) is not None


_BETWEEN = compiled(r" ?[,(\u2013-] ?(?:\d{5} )?(?:a |au |aux )?| (?:\d{5}|a|au|aux) ")


def goes_the_same_way(folded: str, group: Group) -> bool:
    """Tell "Celui de Lille aussi": what became of the rally before became of this one."""
    return is_that_of(folded, group) and _TOO.match(folded, group.end) is not None


def likewise(spoken: Spoken, number: int) -> bool:
    """Tell "…, à 18 h, de même que Cholet": what is said of the town before is said of this.

    So it is of those of "devant la mairie de Dole, devant la poste à Gray et square Picard à Sens".
    """
    if not number:
        return False
    folded = spoken.text.folded
    head, tail = spoken.groups[number - 1].end, spoken.groups[number].start
    placed = any(head < one.start and one.end <= tail for one in spoken.venues)
    if placed and _NEXT_VENUE.fullmatch(folded, head, tail):
        return True
    return _LIKEWISE.search(folded[head:tail]) is not None


_LIKEWISE = compiled(
    r",? (?:tout )?(?:comme|ainsi que|de meme que) (?:celles? |ceux |celui |a |au |de |d')*$"
    r"|,? (?:(?:mais|et) (?:aussi|egalement)|ou encore) (?:a|aux?) $"
    r"|,? (?:et )?(?:une?|deux|trois|quatre|cinq|six|\d{1,2}|autant)(?: autres?)?"
    r"(?: egalement| aussi)? (?:dans (?:les? |la |l')|en )[a-z' -]{3,25},? (?:a|aux?) $"
    r"|^(?:,| et|, et) (?:une?|deux|trois|quatre|cinq|six|[1-9]|autant) (?:autres? )?(?:a|aux?) $"
)
_NEXT_VENUE = compiled(
    r"(?:,|,? (?:et|puis|ainsi que)) (?:egalement |aussi |enfin )?"
    r"(?:devant|face|sur|place|rue|dans|aux?|a la|pres|derriere|parvis|square|jardins?|esplanade|"
    r"gare|cours|quai|parking|rond-point|boulevard|avenue) [^.,;:()\d]{3,60} "
    r"(?:a|aux?|de|d'|en) ?(?:la |le |les |l')?"
)


def in_row(spoken: Spoken, folded: str, number: int) -> bool:
    """Tell "samedi à Lille, dimanche à Lens": a day of its own parts each town from the next."""
    first, second = spoken.groups[number - 1 : number + 1]
    head, tail = first.end, second.start
    spans = [(day.start, day.end) for day in spoken.days if head <= day.start and day.end <= tail]
    each = bool(spans) and any(
        _JOINS.fullmatch(folded, *sorted((day.end, first.start)))
        if day.start < head
        else day.start >= second.end and _JOINS.fullmatch(folded, second.end, day.start)
        for day in spoken.days
    )
    if not each:
        return False
    spans += [(one.start, one.end) for one in spoken.hours if head <= one.start and one.end <= tail]
    edges = sorted([(head, head), *spans, (tail, tail)])
    parts = [folded[one[1] : following[0]] for one, following in pairwise(edges)]
    return all(map(_JOINS.fullmatch, parts))


_JOINS = compiled(
    r"[ ,;/|()-]*(?:(?:et|puis|ou|&|\+)\b[ ,]*)?(?:(?:le|ce|a|au|aux|en|d[eu]s?)\b ?){0,2}[ ,:(-]*"
)
