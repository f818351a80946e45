"""Tells a sentence that names a town for what happened there, or again: no other rally is in it."""

from worker.domain.kinds import PlaceKind
from worker.reading.sentences.elements import Group, Spoken
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.sentences.sites import WHERE_THEY
from worker.reading.towns.areas import JOINED, is_area
from worker.reading.towns.persons import ACT
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES


def happened_in(folded: str, state: Discourse, spoken: Spoken, parts: list[Part]) -> bool:
    """Tell "3 000 personnes ont rendu hommage à l'élu tué à X", below the town they did it in."""
    topic = state.topic[-1] if state.topic else None
    told = topic is not None and (topic in parts or topic.codes == state.own)
    if topic is None or not told or len(spoken.groups) != 1 or not spoken.elements:
        return False
    start, town = spoken.sentence.start, spoken.groups[0]
    codes = {place.place.code for place in town.mentions if place.place}
    happened = _HURT_AT.search(folded, start, town.start) is not None
    happened = happened and WHERE_THEY.match(folded, town.end) is None
    return happened and bool(codes) and codes.isdisjoint(topic.codes)


_HURT_AT = compiled(
    r"\b(?:tue|mort|decede|assassine|poignarde|agresse|percute|blesse|interpelle|abattu|disparu|"
    r"decapite|ecroue|viole)e?s?(?: (?!et\b)[\w'-]+){0,3} (?:a|au|aux|en|pres de) $"
)


def at_office(spoken: Spoken, parts: list[Part]) -> bool:
    """Tell "devant la préfecture du Cantal": an office, in the town already spoken of."""
    if len(spoken.groups) != 1 or not parts:
        return False
    town = spoken.groups[0].mentions[0]
    area = town.place is not None and town.place.kind is PlaceKind.AREA
    return (
        area and _OFFICE.search(spoken.text.folded, spoken.sentence.start, town.start) is not None
    )


_OFFICE = compiled(
    r"\b(?:prefecture|(?:la|cette|petite) (?:commune|ville|cite|station)) "
    r"(?:d[eu] |des |d')(?:la |l')?$"
)


def of_house(folded: str, spoken: Spoken) -> bool:
    """Tell "devant la préfecture du Lot": it is in the town named just before."""
    place = spoken.groups[0].mentions[0].place if len(spoken.groups) == 1 else None
    if place is None or place.kind is not PlaceKind.AREA:
        return False
    return _HOUSE_OF.search(folded, spoken.sentence.start, spoken.groups[0].start) is not None


_HOUSE_OF = compiled(
    r"\b(?:prefecture|conseil departemental|chambre d'agriculture|direction \w+) "
    r"(?:de |du |des |d')(?:la |l')?$"
)


def of_cause(folded: str, state: Discourse, spoken: Spoken) -> bool:
    """Tell "300 ont répondu lundi contre la lenteur de l'État à Saint-Martin", the title's town's.

    The rally is in the one town of the title; all that is said stands before what it is against.
    """
    if len(spoken.groups) != 1 or len(state.own) != 1 or not state.topic:
        return False
    place = spoken.groups[0].mentions[0].place
    other = place is not None and place.code not in state.own and state.topic[-1].bare
    against = _AGAINST.search(folded, spoken.sentence.start, spoken.groups[0].start)
    if against is None or not (other and spoken.elements):
        return False
    return spoken.elements[-1].start < against.start()


_AGAINST = compiled(r"\bcontre (?:la |le |les |l'|une? |des ?|\W)[^,;:.()]{3,60} (?:a|au|aux|en) $")


def of_projects(folded: str, state: Discourse, spoken: Spoken) -> bool:
    """Tell "ils protestent contre des projets d'EDF à X et à Y", below the rally's day and town.

    Where something is to be built is no second rally when nothing else is told of it.
    """
    topic = state.topic[-1] if state.topic else None
    told = spoken.days or spoken.hours or spoken.counts or spoken.venues
    if topic is None or topic.day is None or told or not spoken.groups:
        return False
    start = spoken.sentence.start
    towns = [place.place for group in spoken.groups for place in group.mentions]
    apart = topic.codes.isdisjoint(place.code for place in towns if place is not None)
    return apart and all(_PROJECT_AT.search(folded, start, one.start) for one in spoken.groups)


_PROJECT_AT = compiled(
    r"\bcontre (?:(?:la |le |les |un |une |des |deux |trois |ces? |cette )|l')(?:[a-z]+ )?"
    r"(?:projets?|implantation|installation|construction|extension)\b[^.;:]{0,140} "
    r"(?:a|au|aux|sur) (?:la |le |les )?$"
)


def is_site(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "réunis à X pour s'opposer au projet d'usine à Y": there it is to be built, or closed.

    A day, an hour or a crowd behind the town is of a rally there.
    """
    start, end = spoken.sentence.start, spoken.sentence.end
    if _SITE.search(folded, start, group.start) is None or WHERE_THEY.match(folded, group.end):
        return False
    limit = min((one.start for one in spoken.groups if one.start > group.start), default=end)
    colon = folded.find(" : ", group.end, limit)
    limit = colon if colon >= 0 else limit
    if ACT.match(folded, group.end):  # "les opposants à l'usine de X se réunissent lundi à Y"
        return True
    if any(JOINED.fullmatch(folded, group.end, one.start) for one in spoken.groups):
        return False  # "contre la fermeture de la maternité à Gap, à Die (900 personnes) et à Apt"
    return not any(group.end <= one.start < limit for one in spoken.elements)


_SITE = compiled(
    # "contre le projet Cigéo à Bure"
    r"\bcontre le (?:mega)?projet [a-z\d-]+ (?:a|au|aux) (?:la |le |les )?$|"
    r"\b(?:projets?|implantation|installation|construction|extension|agrandissement|creation|"
    r"ouverture|fermeture|suppression|disparition|maintien|reouverture|arret)s? "
    r"(?:de |d'|du |des )(?!(?:la |le |l')?(?:loi|reforme|budget|decret|texte)\b)"
    # "contre la fermeture de la maternité mardi à X": a rally is on a day
    rf"(?:(?! (?:{'|'.join(DAYS)}|hier|demain)\b)[^,.;:!?()\d]){{2,70}} "
    r"(?:a|au|aux|pres de|sur la commune de) (?:la |le |les )?$"
)


_ELSEWHERE = (
    r"a|au|aux|en|et|ou|par|sur|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|hier|"
    r"devant|place|parvis|rue|gare routiere|covoit\w*|bus|depart|cortege|"
    rf"{RALLIES}"
)


def is_object(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell X of "la marche contre la carrière de X partira de la place de Y", "opposés à … de X".

    What people are against bears its name; where they gather is said of another town.
    """
    if not _is_of_object(folded, spoken, group):
        return False
    codes = {place.place.code for place in group.mentions if place.place}
    return any(
        _MEETS_AT.search(folded, max(spoken.sentence.start, one.start - _NEAR), one.start)
        for one in spoken.groups
        if codes.isdisjoint(place.place.code for place in one.mentions if place.place)
    )


def leave_objects(folded: str, spoken: Spoken) -> None:
    """Leave out X of "manif contre la carrière de X samedi 10 h, Y": what is said is of Y alone."""
    if len(spoken.groups) < _PAIR or not (spoken.days and spoken.hours):
        return
    objects = [one for one in spoken.groups if _is_of_cause(folded, spoken, one)]
    others = [one for one in spoken.groups if one not in objects]
    start = spoken.sentence.start
    if (
        objects
        and others
        and not any(_FROM_THERE.search(folded, start, one.start) for one in others)
    ):
        spoken.groups = others


def _is_of_object(folded: str, spoken: Spoken, group: Group) -> bool:
    start = max(spoken.sentence.start, group.start - 2 * _NEAR)
    found = _OBJECT_OF.search(folded, start, group.start)
    return found is not None and WHERE_THEY.match(folded, group.end) is None


def _is_of_cause(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell X of "manif contre la carrière de X", but not of "la marche pour l'eau de X"."""
    start = max(spoken.sentence.start, group.start - 2 * _NEAR)
    found = _CAUSE_OF.search(folded, start, group.start)
    if found is None or WHERE_THEY.match(folded, group.end):
        return False
    return _THE_RALLY.search(folded, start, found.start()) is None


_PAIR = 2
_OF = r"(?:de |d'|du |des )(?:la |le |les |l')?$"
# Where a ride starts, who comes from there, or a place that is named after the town.
_FROM_THERE = compiled(
    rf"\b{_OF}|\b(?:covoit\w*|bus|cars?|departs?|depuis|navettes?|trains?)\b[^.;:!?\n]{{0,40}}$|"
    r"\b(?:et|puis|comme) (?:a|au|aux) $"
)
_WHAT = rf"(?:(?!(?:{_ELSEWHERE})\b)[a-z'-]+ ){{0,7}}?{_OF}"
_AGAINST_IT = (
    r"contre (?:la |le |les |l'|une? |des |leur )|"
    r"(?:non|halte|stop) (?:a (?:la |l'|une? )|aux? )|"
    r"oppos(?:ee?s?|ants?|antes?) (?:a (?:la |l'|une? )|aux? )"
)
_OBJECT_OF = compiled(
    rf"\b(?:{_AGAINST_IT}|"
    r"(?:soutien|solidarite) (?:a (?:la |l')?|aux? |avec (?:la |le |les |l')))"
    rf"{_WHAT}"
)
_CAUSE_OF = compiled(
    rf"\b(?:{_AGAINST_IT}|(?:en |de )?(?:soutien|hommage) (?:a (?:la |l'|une? )|aux? )|"
    r"(?:en )?(?:solidarite|solidaires?) (?:avec|de|des|du) (?:la |le |les |l')?|"
    r"(?:en )?memoire (?:de |d'|du |des )(?:la |le |les |l')?|justice pour (?:la |le |les |l')?|"
    r"pour (?:sauver|defendre|garder|soutenir|rouvrir) (?:la |le |les |l'|nos |notre )|"
    r"pour (?:la |le |les |l'|notre |nos )(?=(?:petite? )?(?:hopital|maternite|ecole|lycee|"
    r"college|gare|poste|usine|piscine|urgences|bibliotheque|tresorerie)\b)|"
    r"pour les (?=(?:salarie|ouvrie|raffineu|grevist|soignant|inculp|victim|enfant|famill|agent|"
    rf"employe|pompier|postier|cheminot|prisonnie|blesse)[a-z]* d)){_WHAT}"
)
_THE_RALLY = compiled(rf"\b(?:la |le |les |cette |ce |l')(?:[a-z]+ )?(?:{RALLIES})(?: [a-z]+)? $")
_MEETS_AT = compiled(
    r"\b(?:a|au|aux) (?:la |le |les )?$"
    # "Manif samedi 10h Gap contre la carrière de X"
    r"|\b\d{1,2} ?h(?: ?\d\d)?,? (?:la |le |les )?$"
    r"|\b(?:[a-z]+di|dimanche|demain|ce soir)(?: \d{1,2}(?: [a-z]{3,9})?)?,? (?:la |le |les )?$"
    r"|\b(?:devant|parvis|place|mairie|(?:sous-)?prefecture|gare|rues)\b[^.;:()\d]{0,40} "
    r"(?:de |d'|du |des )$"
)


def was_killed_at(text: str, group: Group) -> bool:
    """Tell "un professeur assassiné ce vendredi à X": where, in a text of several towns."""
    killed = _KILLED_AT.search(text, max(0, group.start - _NEAR - _NEAR), group.start)
    return killed is not None and WHERE_THEY.match(text, group.end) is None


_KILLED_AT = compiled(
    r"\b(?:assassine|decapite|egorge|poignarde|abattu|tue|"
    r"corps (?:(?:[a-z]+ |d'|l'){1,6})?(?:av)?a(?:it)? ete (?:retrouve|decouvert|"
    r"repeche))e?s?(?:,[^,.;:!?]{2,40},)? "
    r"(?:le |ce |hier |avant-hier )?"
    r"(?:(?:[a-z]+di|dimanche)(?: dernier)? )?(?:\d{1,2}(?:er)? [a-z]+ (?:dernier )?)?(?:\d{4} )?"
    r"(?:(?:pres|devant|derriere|non loin|aux abords|en (?:face|pleine)|a (?:la sortie|proximite)|"
    r"dans|sur) [^.,;:!?\d]{2,40}?,? )?(?:a|au|aux) (?:la |le |les )?$"
)


def died_in(text: str, group: Group) -> bool:
    """Tell "tuée dans le Vaucluse", "le tabassage d'un livreur à X": not where people gather."""
    if _BEATEN.search(text, max(0, group.start - _NEAR - _NEAR), group.start):
        return WHERE_THEY.match(text, group.end) is None
    return (
        is_area(group.mentions[0])
        and _DIED.search(text, max(0, group.start - _NEAR), group.start) is not None
    )


_NEAR = 60
_BEATEN = compiled(
    r"\b(?:passage a tabac|tabassage|lynchage) (?:de |d'|du |des )[^.;:!?\d]{2,60} (?:a|au|aux) $"
)
_DIED = compiled(
    r"\b(?:tuee?s?|morte?s?|assassinee?s?|disparue?s?|decedee?s?|agressee?s?|retrouvee?s?) "
    r"(?:[a-z]+ ){0,2}(?:dans|en|a) (?:la |le |les |l')?$"
)


def leave_done(folded: str, spoken: Spoken) -> None:
    """Leave out X and the day of "une loi adoptée mardi à X", "un berger incarcéré à X"."""
    for group in list(spoken.groups):
        start = max(spoken.sentence.start, group.start - 2 * _NEAR)
        done = _DONE_AT.search(folded, start, group.start)
        if done is None or WHERE_THEY.match(folded, group.end):
            continue
        spoken.groups = [one for one in spoken.groups if one is not group]
        within = range(done.start(), group.end)
        spoken.days = [one for one in spoken.days if one.start not in within]
        spoken.venues = [one for one in spoken.venues if one.start not in within]


_GATHERS = r"(?!.*\b(?:manif|rassembl|march|defil|mobilis|reuni|appel|protest))"
_DONE_AT = compiled(
    rf"\b(?:adopt|vot|enterin|examin|rejet|sign|approuv|promulgu|ratifi|negoci)ee?s?,? {_GATHERS}"
    r"(?:(?:par|en|au|dans|ce|le|hier|(?:lun|mar|mercre|jeu|vendre|same)di)\b[^.;:()]{0,60})?"
    r"(?:a|au|aux) (?:la |le |les )?$"
    # "après les obsèques de Lina, célébrées lundi à X"
    r"|\b(?:obseques|funerailles|inhumation|messe)\b[^.;:()]{0,50} (?:celebr|prevu|organis)ee?s? "
    r"(?:[a-z]+ ){0,3}?(?:a|au|aux) (?:la |le |les )?$"
    r"|\b(?:incarcer|emprisonn|ecrou|hospitalis|detenu)\w* (?:[a-z]+ ){0,2}"
    r"(?:a|au|aux|dans|en) (?:(?:la|l'|une?) ?)?(?:(?:prison|maison|hopital|centrale?)"
    r"(?: [a-z']+)? )?(?:de |d'|du |des )?(?:la |le |les )?$"
    r"|\b(?:agression|assassinat|meurtre|mort|tentative)\b[^.;:()]{0,60} "
    r"(?:dans|en|a) (?:la |l'|une )?(?:prison|maison (?:centrale|d'arret)|centrale|cellule) "
    r"(?:de |d'|du |des )(?:la |le |les )?$"
)


def of_purpose(folded: str, state: Discourse, spoken: Spoken) -> bool:
    """Tell "Cette marche avait pour but d'aider l'hôpital de Lezay": it was where said before."""
    if len(spoken.groups) != 1 or not state.topic:
        return False
    start, end = spoken.sentence.start, spoken.groups[0].start
    this = _THIS.match(folded, start, end)
    return this is not None and _PURPOSE.search(folded, this.end(), end) is not None


_THIS = compiled(
    r"\W*ce(?:tte|t)? (?:manif\w*|marche|rassemblement|mobilisation|cortege|defile|action)\b"
)
_PURPOSE = compiled(
    r"\b(?:pour|objectif|but|afin|obtenir|reclam\w+|demand\w+|exig\w+|denonc\w+|defen\w+|contre)\b"
    r"[^.;:()]{0,110} (?:d[eu] |des |d')(?:la |le |les |l')?$"
)
