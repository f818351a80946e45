"""Tells a town that no rally is in, though one is told of: what happened there, who leaves it."""

from itertools import pairwise

from worker.domain.kinds import ClaimStatus
from worker.reading.linking.countrywide import everywhere
from worker.reading.linking.datelines import is_wire
from worker.reading.linking.in_passing import is_of_rally
from worker.reading.linking.likening import likewise
from worker.reading.linking.moving import was_planned
from worker.reading.linking.one_of_them import is_marchers
from worker.reading.linking.orders import banned_in
from worker.reading.linking.parting import AGAIN, ANOTHER
from worker.reading.linking.referring import opens_line
from worker.reading.sentences import coming
from worker.reading.sentences.causes import (
    at_office,
    died_in,
    happened_in,
    is_object,
    is_site,
    of_cause,
    of_projects,
    of_purpose,
    was_killed_at,
)
from worker.reading.sentences.elements import ANTI, Element, Group, Spoken
from worker.reading.sentences.other_clauses import is_of_another_clause
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.times.aftermath import FILLING, may_begin
from worker.reading.times.almanac import Form, Moment, resolve
from worker.reading.times.days import Day
from worker.reading.towns.venues import Venue
from worker.reading.words.calendar_words import LONG
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import FUTURE, PAST
from worker.reading.words.word_groups import RALLIES

# "Sète et Lunel montent à Montpellier": there they will be.
_GOES_TO = compiled(
    r"(?!.*\b(?:avant d[e']|annule|interdit|n'aura .{0,12}pas))(?:\s?[:;|\u2013\u2014-]){0,5}"
    r"(?:[^.,;:]{0,20}|[^.;:]{0,60} (?:pour|appel\w+ a|invit\w+ a)) "
    r"(?:departs? (?:groupe|commun|collectif)e?s?|"
    r"cars? (?=pour|vers)|monte(?:nt|ra|ront)?|rejoi\w+|viendront|viennent|descend(?:ent|ront)?|"
    r"vont|"
    r"(?:monter|descendre|aller|partir|filer|converger) (?=a |au |aux |sur |vers )|"
    r"ir(?:a|ont)(?! (?:au (?:college|lycee|travail)|a l'(?:ecole|hopital|universite))\b)|"
    r"se joi\w+|envoi\w+)\b[^.;:]{0,30}"
    r"\b(?:a|au|aux|sur|pour|vers|de|celui de|celle de)? ?"
)
# "Un premier convoi quittera Lons à 9 h, un second Dole à 10 h": where they come from.
_SETS_OUT = compiled(
    r"\b(?:convois?|cars?|bus|caravanes?|delegations?)\b[^.;:]{0,50} (?:quitt\w+|part\w+ d[e'])"
    r"(?: ?(?:la |le |les |l'))? ?$"
)
_AND_ANOTHER = compiled(
    r"[^.;:]{0,24},? (?:et )?une? (?:second|autre|deuxieme|troisieme)e? (?:de )?"
)
_HAPPENED = compiled(
    r"\b(?:tuee?s?|morte?s?|blessee?s? (?=d[eu] )|decede\w*|survenu\w*|victimes?|"
    r"agresse\w*|assassin\w*|poignarde\w*|interpelle\w*|"
    r"percute\w*|disparue?|retrouvee?s? (?:mort|sans vie|inanim)\w*|(?:en|"
    r"a la) memoire)\b(?:(?! (?:sont|seront|aura|auront|est prev|partira|se tien|manif|march|"
    r"defil)|, \d[\d ]* a )[^.;:]){0,60}$"
)


# "dénoncer les violences policières du week-end dernier à X": what is answered, elsewhere
_STRUCK_AT = compiled(
    r"\b(?:contre|denonc\w+|apres|suite aux?|soutien aux?|reaction aux?|condamn\w+|protest\w+) "
    r"[^.;:,]{0,30}\b(?:violences?|repression|blesse\w*|affrontements|heurts|exactions|incidents) "
    r"(?:[a-z'-]+ ){0,3}?(?:commis\w*|survenu\w*|subi\w*|perpetre\w*|exerce\w*|"
    r"(?:d[eu] |le |de la |la )?(?:week-end|weekend|semaine) (?:derniere?|passee?)|"
    rf"de (?:{LONG})(?: dernier)?|(?:{LONG}) dernier)"
    rf" (?:(?:{LONG})(?: dernier)? )?(?:a|au|aux|en|pres de) $"
)


def _is_struck_at(text: str, spoken: Spoken, group: Group) -> bool:
    struck = _STRUCK_AT.search(text, spoken.sentence.start, group.start)
    rallies = (one for one in spoken.cues if one.about in {About.RALLY, About.WEAK})
    return struck is not None and any(one.start < struck.start() for one in rallies)


def drop_causes(text: str, state: Discourse, spoken: Spoken) -> None:
    """Drop where something happened that the rally is about ("tuée à Bolbec"), or who leaves."""
    if is_wire(text, spoken):
        spoken.groups[0].valid = False
    for one, group in pairwise([None, *spoken.groups]):
        if group is None or not group.valid:
            continue
        start = max(one.end if one else 0, spoken.sentence.start)
        others = any(other.valid for other in spoken.groups if other is not group)
        following = next((g for g in spoken.groups if g.start > group.end), None)
        if following and _GOES_TO.fullmatch(text, group.end, following.start):
            group.valid, group.left = False, True
            if following and (_known(state, following) or _sets_out(spoken, following)):
                following.valid = False  # of where they go, nothing new is said
        if _SETS_OUT.search(text, start, group.start) or (
            one and one.left and _AND_ANOTHER.fullmatch(text, one.end, group.start)
        ):
            group.valid, group.left = False, True
        after = coming.is_after_event(text, state, spoken, group)
        if coming.goes_on_to(text, spoken, group) or coming.rides_from(text, group):
            group.valid, group.left = False, True
        banned = banned_in(text, spoken, group)
        there = _HAPPENED.search(text, start, group.start) and not coming.meets_then(text, group)
        there = there or coming.heads_event(text, spoken, group)
        there = there and (others or everywhere(text, spoken))
        killed = not state.lone and was_killed_at(text, group)
        sited = others and (is_site(text, spoken, group) or is_object(text, spoken, group))
        there = there or _is_struck_at(text, spoken, group)
        if after or banned or there or killed or sited or died_in(text, group):
            group.valid = False
            group.cause = not banned


def adds_no_town(folded: str, state: Discourse, spoken: Spoken, parts: list[Part]) -> bool:
    """Tell a sentence whose towns are but a rally's cause, or the hashtags of those known."""
    happened = happened_in(folded, state, spoken, parts)
    named = happened or at_office(spoken, parts) or _is_address(folded, spoken, parts)
    cause = of_cause(folded, state, spoken) or of_projects(folded, state, spoken)
    return named or cause or of_purpose(folded, state, spoken)


def _is_address(folded: str, spoken: Spoken, parts: list[Part]) -> bool:
    """Tell "Chèques à l'ordre de …, 23 rue Greneta, 75002 Paris" below a rally: where to write."""
    if not parts or len(spoken.groups) != 1 or spoken.days or spoken.hours:
        return False
    told = spoken.has(About.RALLY, About.WEAK, About.STRIKE)
    first, end = spoken.sentence.start, spoken.groups[0].start
    written = _WRITTEN_TO.search(folded, first, end) is not None
    return not told and written and _ADDRESS.search(folded, max(first, end - 90), end) is not None


_WRITTEN_TO = compiled(
    r"\b(?:cheques?|ordre|dons?|adress\w+|ecri\w+|courriers?|envo\w+|colis|lettres?|contacts?|"
    r"siege|imprim\w+|bulletin|abonnements?|adhe\w+|cotis\w+|renvo\w+|retourn\w+)\b"
)
_ADDRESS = compiled(
    r"(?<!\d)\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|av|boulevard|bd|place|allees?|quai|impasse|"
    r"chemin|cours|route|square|passage)\b[^.;:!?\n]{2,60}[ ,-]\d{5} $"
)


def but_here(folded: str, spoken: Spoken) -> list[Group]:
    """Leave out Foix of "PAMIERS. Le défilé n'était pas à Foix mais ici, place Milliane"."""
    for number, one in enumerate(spoken.groups[1:], 1):
        if _LIKE_IT.search(folded, max(0, one.start - 30), one.start):
            return [*spoken.groups[:number], *spoken.groups[number + 1 :]]
    denied = [one for one in spoken.groups if one.mentions[0].negated]
    if not any(_HERE.match(folded, one.end) for one in denied):
        return spoken.groups
    return [one for one in spoken.groups if one not in denied]


# "le même jour que Die": which day that is, not where people gather.
_LIKE_IT = compiled(
    r"\bmeme (?:jour|date|soir|matin) (?:que |qu'(?:a |au |en )?)(?:celle de )?(?:la |le )?$"
)
_HERE = compiled(r",? mais (?:bien )?(?:ici|la|sur place)\b")


def drop_bare(state: Discourse, spoken: Spoken, owners: dict[int, list[Element]]) -> None:
    """Drop a town that has nothing, but that another part of its sentence has a rally."""
    if spoken.heading:
        return
    for number, group in enumerate(spoken.groups):
        others = any(g.valid or g.mentions[0].foreign for g in spoken.groups if g is not group)
        known = group.valid and (others or state.topic)
        if known and coming.come_from(spoken, group, owners[number]):
            group.valid, group.left = False, others
        if spoken.item or not group.valid or group.about not in {About.RALLY, About.WEAK}:
            continue
        told = any(not isinstance(element, Venue) for element in owners[number])
        told = told or is_marchers(spoken.text.folded, group.mentions[-1])
        if told or is_open(spoken.text.folded, spoken) or likewise(spoken, number):
            continue
        group.valid = not is_of_another_clause(spoken, group)


def _sets_out(spoken: Spoken, group: Group) -> bool:
    """Tell "Niort : départ groupé à 8 h vers Tours": the hour is not that of Tours."""
    hours = [hour.start < group.start for hour in spoken.hours]
    return bool(hours) and all(hours) and not spoken.has(About.RALLY)


def _known(state: Discourse, group: Group) -> bool:
    """Tell a town whose rally was dated before."""
    return any(
        place.place is not None and place.place.code in state.dated for place in group.mentions
    )


def is_busy(folded: str, state: Discourse, spoken: Spoken) -> bool:
    """Tell what the writer read or made that day: "Lu ce matin …", "on prépare les pancartes".

    So is "SAMEDI 17 BLOCAGE", then "Gasoil 1,53 € à la pompe ce matin": the call's day holds.
    """
    if spoken.has(About.RALLY):
        return False
    near = all(day.said.form is Form.OFFSET for day in spoken.days)
    near = near and not folded[: spoken.sentence.end].rstrip().endswith(":")
    ahead = state.day_said and state.day is not None and state.day > state.published.date()
    dated = ahead and any(_DIGIT.search(folded, *span) for span in state.day_spans)
    plain = not (spoken.has(About.WEAK, About.STRIKE) or spoken.hours or spoken.venues)
    if near and dated and plain:
        return True
    return _BUSY.search(folded, spoken.sentence.start, spoken.sentence.end) is not None


_DIGIT = compiled(r"\d")
_BUSY = compiled(
    r"\b(?:ai|as|avons|on a|viens de|venons de) (?:\w+ )?"
    r"(?:(?:re)?(?:lu|vu|lire|voir)|entendu|entendre|appris|apprendre|ecoute|regarde|decouvert) "
    r"(?!qu'on se|que la)"
    r"|\b(?:(?:re)?lu|vu|entendu|appris) (?:ce|hier|aujourd'hui|dans|sur|a la)\b"
    r"|\b(?:je|j'|moi|on|nous|soeur|amies?|copines?|filles?)\b[^.;:]{0,20} ?\b"
    r"(?:prepar|fabriqu|imprim|peign|cous|brod|coll|decoup)\w*"
)


def topic_of(state: Discourse, spoken: Spoken) -> Part | None:
    """Return what *spoken* may go on about: of "En 1995, à Rodez, …" nothing of today is told."""
    topic = state.topic[-1] if state.topic else None
    gone = topic is not None and topic.history and not (spoken.counts or spoken.hours)
    return None if gone else topic


def waits(folded: str, state: Discourse, spoken: Spoken, topic: Part) -> bool:
    """Tell a title's town without a day: the first day that is said below is its own."""
    undated = topic.day is None and not topic.dated and not spoken.has(*ANTI)
    return undated and "\n" not in folded[state.opens : topic.towns[0].start]


def may_have_hour(folded: str, spoken: Spoken, part: Part) -> bool:
    """Tell an hour of what goes on about *part*: of a rally over or called off few are."""
    start, end = spoken.sentence.start, spoken.sentence.end
    if part.status in _OFF and not spoken.has(About.RALLY, About.WEAK):
        # "… est annulée. Allumons une bougie à 18 h"
        return not part.hours and was_planned(folded, spoken, spoken.hours[0])
    known = any(at < start for _, at, _ in part.hours)
    if known and not (spoken.has(About.RALLY) or _GATHERS.search(folded, start, end)):
        return False  # "Rendez-vous à 11 h à Paris. À 5 h, le jour se lève", "on part à 9 h"
    verbs = {one.tense for one in spoken.told if not one.noun}
    if part.past and part.figures and verbs == {FUTURE}:
        return False  # "60 ont défilé mercredi. On se rassemblera à 17 h 30"
    counted = part.past and bool(part.figures) and not spoken.counts
    if counted and not may_begin(folded, start, end):
        return any(hour.meets for hour in spoken.hours)
    return not part.past or _tells_of_it(folded, spoken)


# What people who gather do first, at an hour of its own.
_GATHERS = compiled(r"\bpi(?:que|c)[- ]?ni(?:que|c)|\b(?:rendez-vous|rdv|rassembl)")
_OFF = frozenset({ClaimStatus.CANCELLED, ClaimStatus.FORBIDDEN, ClaimStatus.POSTPONED})


def _tells_of_it(folded: str, spoken: Spoken) -> bool:
    """Tell a sentence that goes on about a rally that is over: who set out, who was there."""
    start, end = spoken.sentence.start, spoken.sentence.end
    meets = any(hour.meets for hour in spoken.hours)
    counted = spoken.told or spoken.counts
    if not (counted or spoken.venues or spoken.has(About.RALLY, About.WEAK)):
        return meets  # "À 17 h, on a plié", "Portail : 7 h 45"
    told = meets or is_of_rally(folded, spoken)
    told = told or _APPEALED.search(folded, start, end) is not None
    told = told or any(
        abs(venue.start - hour.end) < _BESIDE for venue in spoken.venues for hour in spoken.hours
    )
    told = told or any(
        one.kind is None and 0 < hour.start - one.end < _BESIDE
        for one in spoken.counts
        for hour in spoken.hours
    )
    return told or _SET_OUT.search(folded, start, end) is not None


# "Les opposants y appelaient dimanche, à dix heures"
_APPEALED = compiled(r"\b(?:appelai(?:t|ent)|conviai(?:t|ent)|invitai(?:t|ent))\b")
_BESIDE = 20  # an hour and the place to meet at, or the crowd, stand this close
_SET_OUT = compiled(
    rf"\b(?:{FILLING}|partie?s?|partis|elance\w*|ebranl\w+|demarr\w+|debut\w+|commenc\w+|masse(?:e?s)?|"
    r"quitte\w*|reuni\w*|en (?:branle|route|marche)|ils|elles|on|nous|foule|monde|personnes|"
    r"(?:se sont|s'etaient) (?:group|attroup|agglutin)e\w*|"
    r"presse\w* (?:place|devant|sur|sous|autour|rue|dans les rues)|afflu\w+|nombreu(?:x|ses)|"
    r"participant(?:e?s)|manifestant(?:e?s)|marcheu(?:rs|ses))\b"
)


def is_ours(folded: str, spoken: Spoken) -> bool:
    """Tell a sentence of those who write or those they write to: "c'est vendredi", "on y va"."""
    return _OURS.search(folded, spoken.sentence.start, spoken.sentence.end) is not None


_OURS = compiled(r"\b(?:on|nous|vous|je|c'est|ce sera)\b")


def is_fixed(spoken: Spoken, group: Group) -> bool:
    """Tell a town with an hour and a venue of its own: "à 8 h à Issoire, parking du magasin"."""
    unit = spoken.sentence.unit(group.start)
    return all(
        any(spoken.sentence.unit(one.start) == unit for one in found)
        for found in (spoken.hours, spoken.venues)
    )


def is_cited(spoken: Spoken, group: Group) -> bool:
    """Tell "Guer, 70, devant la caserne, selon la gendarmerie": somebody counted people there."""
    unit = spoken.sentence.unit
    said = (count.start for count in spoken.counts if count.said_by and not count.kind)
    return any(unit(start) == unit(group.start) for start in said)


# What is still unknown of a rally is said of a rally.
_OPEN = compiled(
    r"\b(?:des|plusieurs|quelques|une|par) (?:dizaines|centaines|milliers|poignee)\b|"
    r"\b(?:pas mal|beaucoup|plein|du) (?:de )?monde (?:aussi |egalement )?(?:a|au|aux)\b|"
    r"\b(?:etaient|etions|etait) (?:\w+ )?nombreu(?:x|ses)\b|"
    r"\b(?:dates?|heures?|horaires?|lieux?|details?|infos?) (?:a venir|a prec|a conf)"
)


_MANY_COME = (
    *("dizaines", "centaines", "milliers", "poignee", "monde", "nombreu"),
    *(" a venir", " a prec", " a conf"),
)


def is_open(folded: str, spoken: Spoken) -> bool:
    """Tell a sentence that leaves open what is only said of a rally."""
    may = spoken.text.holds(_MANY_COME)
    return may and _OPEN.search(folded, spoken.sentence.start, spoken.sentence.end) is not None


def goes_on(folded: str, spoken: Spoken) -> bool:
    """Tell what is under way: "bloquent la rocade depuis l'aube"."""
    return _UNDER_WAY.search(folded, spoken.sentence.start, spoken.sentence.end) is not None


_UNDER_WAY = compiled(
    r"\b(?:en cours|en ce moment|actuellement|toujours sur|encore sur|depuis (?:l'aube|l'aurore|"
    r"le matin|le debut|tot|des heures|(?:une|deux|trois|quelques) heures?|minuit|midi))\b"
    # as in "Pau : la marche est partie" and "la manifestation touche à sa fin"
    rf"|\b(?:la|le|les) (?:{RALLIES})(?: [a-z]+)? (?:(?:vient|viennent) d|touche a sa fin|"
    r"(?:a|ont) (?:debute|commence|demarre|pris fin)\b|"
    r"(?:est|sont) (?:parti|lance|termine|fini)e?s?\b|"
    r"s'(?:acheve|elance|ebranle|est (?:acheve|termine|disperse|elance|ebranle))e?\b|"
    r"se (?:termine|disperse|poursuit|met en (?:marche|branle|route))\b)"
)


def come_home(
    folded: str, state: Discourse, spoken: Spoken, days: list[Day], parts: list[Part]
) -> Part | None:
    """Return the rally of the title's one town for "Un nouveau rendez-vous est pris samedi".

    It comes back for a day to come: of another rally, or when the town named last has none.
    """
    if not days or spoken.groups or len(state.own) != 1:
        return None
    start, end = spoken.sentence.start, spoken.sentence.end
    topic = state.topic[-1] if state.topic else None
    lost = topic is None or not (topic.denied or topic.told or topic in parts)
    lost = lost and not (topic and opens_line(folded, spoken, topic.towns[0].start))
    says = spoken.has(About.RALLY, About.WEAK)
    lost = lost or (bool(spoken.hours) and "\n\n" in folded[state.topic[-1].towns[0].start : start])
    told = ANOTHER.search(folded, start, end)
    another = told and (says or spoken.hours or told[0].startswith(("remet", "rebelote")))
    if not (another or (lost and says)):
        return None
    found = resolve(days[0].said, Moment(state.published, named=state.named))
    past = any(one.tense == PAST for one in spoken.told)
    if past or found is None or found < state.published.date():
        return None
    own = [part for part in parts if part.codes == state.own and part.past]
    state.topic = own[-1:] or state.topic
    return own[-1] if own else None


def comes_after(folded: str, spoken: Spoken, topic: Part) -> bool:
    """Tell "On remet ça samedi, 18 h": what was told of *topic* before was a rally too."""
    start, end = spoken.sentence.start, spoken.sentence.end
    return topic.past and topic.day is not None and AGAIN.search(folded, start, end) is not None
