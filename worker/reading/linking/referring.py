"""Words that speak of a rally without telling where it is: "celle de Lille", "avant la marche"."""

import re
from itertools import pairwise

from worker.reading.sentences.causes import is_day_row, of_house
from worker.reading.sentences.elements import ANTI, Group, Spoken
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.towns.venues import Venue
from worker.reading.words.calendar_words import LONG
from worker.reading.words.lexicon import About

_THAT_OF = re.compile(
    r"\b(?:celui|celle|ceux|celles|(?:nos|leurs) (?:soeurs|camarades|copains|copines|collegues|"
    r"amis|amies|voisins|voisines)) (?:de |du |d'|des |a )(?:la |le |les |l')?$"
)
_THERE = re.compile(
    r"\b(?:s'y (?:sont|etaient)|y (?:ont|avaient) (?:defile|manifeste|marche)|la-bas)\b"
)
_TOO = re.compile(r" (?:aussi|egalement|de meme|non plus|idem)\b")
_FOR_IT = re.compile(
    r"\b(?:pour|avant|prepar\w+|en vue d[e']|d'ici) ?(?:le |la |les |nos |des |l')?$"
)


def turn_there(
    state: Discourse, spoken: Spoken, named: Part, before: Spoken | None, parts: list[Part]
) -> None:
    """Turn to the town *named* last for "cent personnes s'y sont rassemblées"."""
    folded = spoken.text.folded
    if of_house(folded, spoken):
        spoken.groups = []
        state.topic = [part for part in parts if part.codes == named.codes][-1:]
        if not state.topic:
            state.lend_day(named)
            state.topic = [named]
    elif not spoken.groups and _goes_on(state, spoken, before):
        if state.meant is None:  # else its day is that of what else was said to be there
            state.lend_day(named)
        state.topic = [named]
    elif before is not None and _are_those_of(folded, spoken, before):
        named.told = True
        state.topic = [named]
    elif not spoken.groups and goes_there(folded, spoken, before):
        topic = state.topic[-1:] or parts[-1:]
        if topic and topic[0].towns != named.towns and named.towns[0].place:
            state.topic = [named]


def _are_those_of(folded: str, spoken: Spoken, before: Spoken) -> bool:
    """Tell "… X, où les soignants ont débrayé. Ils manifesteront mardi": those of X will."""
    if spoken.groups or not (spoken.has(About.RALLY) and spoken.days and before.groups):
        return False
    they = _THEY_WILL.match(folded, spoken.sentence.start)
    where = _WHERE_THOSE.match(folded, before.groups[-1].end)
    return bool(they and where) and spoken.sentence.line == before.sentence.line


_THEY_WILL = re.compile(r"\W*(?:ils|elles) (?:[a-z']+ )?[a-z]+ront\b")
_WHERE_THOSE = re.compile(
    r",? ou (?:les|des|plusieurs|une? [a-z]+aine d[e']) ?[^,.;:]{3,40} "
    r"(?:ont|sont|se sont|s'etaient)\b"
)


def _goes_on(state: Discourse, spoken: Spoken, before: Spoken | None) -> bool:
    """Tell "Comité social à Rodez (9 h). On manifestera à 8 h", with no other town in its line."""
    if before is None or state.topic or not before.groups:
        return False
    # "Le procès des sept de Briançon reprend à Grenoble": there
    folded, held = spoken.text.folded, [group.start for group in before.groups]
    if any(not folded.endswith((" de ", " d'", " du "), 0, start) for start in held[:-1]):
        return False
    calls = spoken.has(About.RALLY) and bool(spoken.hours) and not spoken.has(*ANTI)
    return calls and before.sentence.line == spoken.sentence.line and before.has(*ANTI)


def goes_there(folded: str, spoken: Spoken, before: Spoken | None) -> bool:
    """Tell "cent personnes s'y sont rassemblées", which is of the town named in *before*.

    So is a call to where something else was said to be: "Audience à X. Rendez-vous au tribunal".
    """
    if spoken.counts and _THERE.search(folded, spoken.sentence.start, spoken.sentence.end):
        return True
    if before is None or not (spoken.has(About.RALLY) and spoken.hours):
        return False
    start, same = spoken.sentence.start, before.sentence.line == spoken.sentence.line
    if same and before.has(*ANTI) and _A_RALLY.match(folded, start):
        return True  # "À X, la cour juge mercredi le recours. Un rassemblement se tiendra à 9 h"
    met = {_head(folded, venue) for venue in before.venues}
    return before.has(*ANTI) and any(_head(folded, venue) in met for venue in spoken.venues)


_A_RALLY = re.compile(
    r"\W*une? (?:rassembl|manif|marche|sit-in|blocage|cortege|chaine humaine)"
    r"|[^.;\n]*?\b(?:s'y|y) (?:rassembl|retrouv|reuni|manifest|march|defil)"
)


def _head(folded: str, venue: Venue) -> str:
    return folded[venue.start : venue.end].partition(" ")[0]


def is_that_of(folded: str, group: Group) -> bool:
    """Tell "celle de Lille", which is of what was spoken of before.

    Of a station or a maternity ward it is where "celle de Lille a fermé".
    """
    that = _THAT_OF.search(folded, max(0, group.start - 30), group.start)
    return that is not None and _OF_A_HOUSE.match(folded, group.end) is None


_OF_A_HOUSE = re.compile(
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
_NONE_OF_THEM = re.compile(
    r"\b(?:pas|plus) (?:de |d')(?:\w+ )?(?:rassembl|manif|marche\b|defile|cortege|pride|veillee)"
    r"|\baucun(?:e (?:\w+ )?(?:manif|marche\b|pride|veillee)| (?:\w+ )?(?:rassembl|defile|cortege))"
)


def is_same(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "Vannes, c'était mercredi", "Soissons aura la sienne": of what was spoken of before."""
    unit = spoken.sentence.units[spoken.sentence.unit(group.start)]
    if _SAME_AFTER.match(folded, group.end, unit.end):
        return True
    return _SAME_BEFORE.search(folded, unit.start, group.start) is not None


# "La suite sera donnée samedi, à X", "samedi, c'était à X", "d'autres le feront jeudi à X"
_SAME_BEFORE = re.compile(
    r"\b(?:c'(?:est|etait)|ce sera|la suite|(?:ils|elles|autres) le (?:feront|font)|"
    r"remettr\w+ ca)\b[^;:.()]{0,50}$"
    r"|\b(?:la|le|les) (?:prochaine?|suivante?|deuxieme|seconde?|troisieme)s? "
    r"(?:est|sont|sera|seront|aura|partira|se |s'organise|s'annonce)[^;:.()]{0,50}$"
    # "le même jour mais à Angers"
    r"|\bmeme (?:jour|heure|chose),? (?:mais|et) (?:a |au |aux )$"
)
_SAME_AFTER = re.compile(
    r",? (?:(?:c'(?:est|etait)|ce sera) (?:pour )?(?:le |ce )?(?:\d|demain|hier|lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche)|celles? d[eu]|celui d[eu]|"
    r"(?:[\w']+ ){0,4}(?:la sienne|le sien|(?:la|le|les) leurs?)\b)"
)


def does_same(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "Melun, même jour : nos collègues font pareil": it does what was told before."""
    unit = spoken.sentence.units[spoken.sentence.unit(group.start)]
    same = _GATHERS.match(folded, group.end) is not None or is_day_row(folded, spoken)
    return same or _DOES_SAME.search(folded, unit.start, spoken.sentence.end) is not None


# "Cherbourg s'est réunie la veille au soir"
_GATHERS = re.compile(
    r"(?:,? (?:elle|lui)(?: aussi)?,?)? s'(?:est|etait) (?:aussi |deja |egalement )?"
    r"(?:reuni|rassembl|retrouv|recueilli|mobilis|soulev|lev|indign|assembl|massee?s?)\w*\b"
    # "À Koné, la même, mais l'après-midi"
    r"| ?[,:]? ?(?:c'est |ce sera )?(?:pareil|idem|itou|l[ae] meme|(?:la |le )?"
    r"meme (?:chose|topo|combat|programme|rendez-vous|rdv))(?= ?(?:[,.;:!?\n]|$)| mais\b)"
)

_DOES_SAME = re.compile(
    r"\b(?:f[aeio]\w+|fait) (?:tout |exactement )?(?:pareil|de meme|la meme chose|autant)\b"
    r"|\b(?:prend|prendra|prendront|prennent|prenait) (?:la suite|le relais|la releve|le train)\b"
    r"|\b(?:attendr|patienter)(?:a|ont) (?:jusqu'(?:a|au) |pour (?:cela )?)?(?:le |la |ce )?"
    rf"(?:soir|soiree|nuit|lendemain|surlendemain|crepuscule|midi|apres-midi|fin |debut |\d|{LONG})"
    r"|\benchaine(?:ra)?\b|\bemboite\w* le pas\b"
    r"|\bse (?:lance|lancera|lancent|joint|joindra|joignent|greffe|greffera)\b"
    r"|\b(?:s'y |s'|l'|les |y )(?:associe(?:ra)?|joint|joindra|imite(?:ra)?|rejoint|"
    r"rejoindra)\b"
    r"|\bsui(?:t|vra|vait)(?: le (?:mouvement|pas)|(?= ?[.,;!]| (?:des |le \d|demain|lundi|"
    r"mardi|mercredi|jeudi|vendredi|samedi|dimanche)))"
    r"|\by[' ]en (?:a|aura|avait) (?:aussi )?une?\b"
)


def is_foretold(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "Quelque chose se prépare vendredi en Lozère", of an area and no commune."""
    told = _PREPARED.search(folded, spoken.sentence.start, spoken.sentence.end)
    return told is not None or is_same(folded, spoken, group)


_PREPARED = re.compile(
    r"\b(?:se prepare|s'annonce|s'organise|est (?:aussi |egalement )?(?:prevu|annonce)e?)\b"
)


def names_only(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "Marseille ?": a question that is but the title of its answer."""
    around = folded[spoken.sentence.start : group.start] + folded[group.end : spoken.sentence.end]
    return len(around.split()) <= _FEW


_FEW = 2


def like(spoken: Spoken, end: int) -> str:
    """Return the code of the town right behind *end*: "à la même heure que Rennes"."""
    for group in spoken.groups:
        place = group.mentions[0].place
        if 0 < group.start - end < _NEAR and place is not None:
            return place.code
    return ""


_NEAR = 8


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


# "Prochain rendez-vous le 18 juin à X"
_AGAIN = re.compile(
    r"\W*(?:(?:le|la|les|notre|et) )?(?:prochaine?s?|nouveaux?|autres?) "
    r"(?:rendez-vous|rdv|dates?|etapes?|echeances?)\b(?! (?:d[eu]|d'|des|aux?|avec|sport\w+) )"
)


# "Une deuxième aura lieu", "D'autres sont annoncées": of the kind told of before.
_ANOTHER = re.compile(
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


_BETWEEN = re.compile(r" ?[,(\u2013-] ?(?:\d{5} )?(?:a |au |aux )?| (?:\d{5}|a|au|aux) ")


def goes_the_same_way(folded: str, group: Group) -> bool:
    """Tell "Celui de Lille aussi": what became of the rally before became of this one."""
    return is_that_of(folded, group) and _TOO.match(folded, group.end) is not None


def prepares(folded: str, spoken: Spoken) -> bool:
    """Tell "Atelier pancartes à Pau ce soir avant la marche": nothing of it is the march's."""
    if spoken.cues[0].about is not About.INDOOR:
        return False
    start = spoken.sentence.start
    rallies = [cue.start for cue in spoken.cues if cue.about is About.RALLY]
    if not all(_FOR_IT.search(folded, start, rally) for rally in rallies):
        return False
    times = [*(day.start for day in spoken.days), *(hour.start for hour in spoken.hours)]
    general = all(folded.endswith(("les ", "nos ", "des "), start, rally) for rally in rallies)
    return general or all(time < rallies[0] for time in times)


def is_ceremonys(folded: str, state: Discourse, spoken: Spoken) -> bool:
    """Tell "À Sarlat, l'hommage se tiendra à 9 h": one of the ceremonies told of before."""
    rallies = [cue.start for cue in spoken.cues if cue.about is About.RALLY]
    if state.dated or not all(_THE_HOMAGE.match(folded, start - 2) for start in rallies):
        return False
    return _CEREMONY.search(folded, 0, spoken.sentence.start) is not None


_THE_HOMAGE = re.compile(r"l'hommage\b(?! (?:a|au|aux|de|d'|du|des)\b)")
_CEREMONY = re.compile(r"\b(?:ceremonies?|commemorations?)\b")


def presumes(folded: str, spoken: Spoken) -> bool:
    """Tell a question whose answer may follow: "La marche de samedi a-t-elle été suivie ?".

    Who asks whether anybody knows of one, or whether one should march, has no answer.
    """
    sentence = spoken.sentence
    asked = sentence.asked and not spoken.has(About.QUESTION, About.WISH)
    return asked and _WHO_KNOWS.search(folded, sentence.start, sentence.end) is None


_WHO_KNOWS = re.compile(
    r"\b(?:aura-t-il|qqn|quelqu'un|kel\w+|faut-il|faudra-t-il|doit-on|peut-on|qui|any\w*)\b"
)


def rally_follows(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "co-voiturage vers Castres, manif samedi", "facteurs en grève à Nérac, manif samedi".

    Where the cars go, and where they strike, is where the march is.
    """
    striking = group.about is About.STRIKE and not spoken.has(About.NEGATION, About.TRANSPORT)
    before = folded[max(0, group.start - 12) : group.start]
    ridden = group.about is About.TRANSPORT and _DRIVEN_TO.search(before)
    if not (striking or ridden):
        return False
    clause = spoken.sentence.clause(group.start)
    stop = min((g.start for g in spoken.groups if g.start > group.end), default=spoken.sentence.end)
    return any(
        cue.about is About.RALLY
        and group.end < cue.start < stop
        and (spoken.sentence.clause(cue.start) > clause or folded[group.end : cue.start] in _FOR)
        and (ridden or (stop == spoken.sentence.end and _is_dated(spoken, cue.start)))
        for cue in spoken.cues
    )


_FOR = (" pour une ", " pour la ", " pour le ", " pour un ")  # "à Paris pour une marche"
_DRIVEN_TO = re.compile(r"\b(?:vers|pour|direction|a) $")


def _is_dated(spoken: Spoken, start: int) -> bool:
    times = [day.start for day in spoken.days] + [hour.start for hour in spoken.hours]
    return any(one > start for one in times)


def first_of_two(spoken: Spoken, parts: list[Part]) -> Part | None:
    """Return the first of the two rallies named last for "420 sont intéressés par la première"."""
    if not spoken.counts or spoken.groups or len(parts) < _TWO:
        return None
    told = _THE_FIRST.search(spoken.text.folded, spoken.sentence.start, spoken.sentence.end)
    return parts[-2] if told and parts[-2].codes != parts[-1].codes else None


_TWO = 2
_THE_FIRST = re.compile(
    r"\b(?:par|pour|a|dans|de|sur|au|du) (?:l[ae] )?premiere?(?: des deux)? ?(?=[,.;:!)\n]|$)"
)


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
    return _LIKEWISE.search(folded, head, tail) is not None


_LIKEWISE = re.compile(
    r",? (?:tout )?(?:comme|ainsi que|de meme que) (?:celles? |ceux |celui |a |au |de |d')*$"
    r"|,? (?:mais|et) (?:aussi|egalement) (?:a|aux?) $"
    r"|,? (?:et )?(?:une?|deux|trois|quatre|cinq|six|\d{1,2}|autant)(?: autres?)?"
    r"(?: egalement| aussi)? (?:dans (?:les? |la |l')|en )[a-z' -]{3,25},? (?:a|aux?) $"
)
_NEXT_VENUE = re.compile(
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


_JOINS = re.compile(
    r"[ ,;/|()-]*(?:(?:et|puis|ou|&|\+)\b[ ,]*)?(?:(?:le|ce|a|au|aux|en|d[eu]s?)\b ?){0,2}[ ,:(-]*"
)
