"""Leaves out where coaches leave: below "Départs des bus :", or in the sentence of the ride."""

from itertools import pairwise

from worker.reading.sentences.elements import Group, Spoken
from worker.reading.times.hours import Hour
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import Forms

_VEHICLES = r"(?:cars?|bus|autocars?|navettes?|minibus|co-?voit\w*)"
_DEPARTURES = (
    r"(?:departs?|horaires?|arrets?|ramassages?|trajets?|passages?|itineraires?|"
    r"(?:points?|lieux?) de (?:rdv|rendez-vous|ramassage|departs?))"
)
_CHARTER = (
    rf"\b{_VEHICLES} (?:sont|seront) (?:affretes|mise?s en place|prevue?s|organisee?s|proposee?s)\b"
)
_RIDES = compiled(
    rf"[^.!?\n]{{0,30}}\b{_DEPARTURES} (?:(?:prevus?|possibles?|organises?) )?"
    rf"(?:(?:des |de |du |en |d')?(?:nos |la |l'|vos )?{_VEHICLES}\b|"
    r"(?:groupes?|collectifs?|communs?|en voitures?)\b)[^.!?\n]{0,60}$"
    rf"|\W*(?:on |nous |(?:nos|les|vos|des) )?(?:(?:points?|lieux?) de )?{_VEHICLES}"
    rf"(?: et {_VEHICLES})?"
    r"(?: (?:au depart|pour|depuis|vers|organis|prevus?|affretes?)[^.!?\n]{0,90})? ?:? ?$"
    rf"|[^.!?\n]{{0,90}}\b{_VEHICLES} (?:au depart )?(?:de|depuis) ?:? ?$"
    rf"|[^.!?\n]{{0,90}}{_CHARTER}[^.!?\n]{{0,40}}$"
)
_CHARTERED = compiled(_CHARTER)
_GOAL = compiled(r"\b(?:pour|vers|rejoindre|direction|aller|rendre)\b")
_RIDDEN = Forms(
    "car cars bus autocar autocars navette navettes minibus co groupes communs collectifs voiture "
    "voitures",
    stems="covoit",
)


def leave_rides(text: Text, spoken: list[Spoken]) -> None:
    """Silence such a heading and the lines below it, each with a town and an hour."""
    if spoken and _is_of_rides(text, spoken):
        for one in spoken:
            one.groups = []
        return
    riding, chartered, above = False, False, -1
    known, leaves = bool(text.words.at(_RIDDEN)), "depart" in text.folded
    for one in spoken:
        if one.groups and one.has(About.TRANSPORT):
            _leave_stops(one)
        if leaves and (one.groups or one.hours):
            _leave_common(one)
        start, end = one.sentence.start, one.sentence.end
        goal = one.has(About.RALLY) and _GOAL.search(text.folded, start, end) is not None
        bare = known and (goal or not one.hours) and not one.counts
        if bare and _RIDES.match(text.folded, start, end):
            entry = _is_entry(one)
            riding = text.folded[end : end + 1] in {"", "\n", ":", "!"} and not entry
            # "Des cars sont affrétés. Béthune, 8 h ; Lens, 8 h 45"
            chartered = _CHARTERED.search(text.folded, start, end) is not None
            riding = riding or chartered
            one.groups = [] if entry or (riding and not goal) else one.groups
            one.hours = [] if entry else one.hours
        elif riding and (chartered or one.sentence.line != above):
            led = not one.groups and text.folded[start:end].endswith(":")  # "Rdv :"
            stop = one.groups and one.hours and not (one.days or one.has(About.RALLY))
            riding = led or bool(stop)
            if riding:
                one.groups, one.hours, one.venues, one.counts = [], [], [], []
        above = one.sentence.line
    if known:
        _leave_details(text, spoken)
    _leave_meetings(text, spoken)


def _is_entry(one: Spoken) -> bool:
    """Tell "Muret : départ en bus à 8 h 45", a line of a list, which heads no stops."""
    start, end, folded = one.sentence.start, one.sentence.end, one.text.folded
    named = one.groups and one.groups[0].start - start < _BULLET
    led = named and _COLON.match(folded, one.groups[0].end) is not None
    return bool(led) and not folded[start : end + 1].rstrip().endswith(":")


_BULLET = 3  # letters: "- Muret"
_COLON = compiled(r" ?[:\u2013\u2014\u2192-] ?\w")
# "Convoi vers Paris ! Départ 6 h de Perpignan, on récupère ceux de Narbonne à 7 h"
_OF_RIDES = compiled(r"\W*(?:[a-z'/]+[ :]+){0,4}(?:convois?|co-?voit\w*)\b")
_STOPS = compiled(
    r"\b(?:departs?|part(?:ira|irons|ons|ent)?|recup\w*|passages?|arrets?|peage|aire d|"
    r"places? (?:libres?|dispo\w*|restantes?))\b"
)


def _is_of_rides(text: Text, spoken: list[Spoken]) -> bool:
    """Tell a text that begins with how people travel together, and speaks of no rally."""
    if not _OF_RIDES.match(text.folded, spoken[0].sentence.start):
        return False
    gathers = any(one.has(About.RALLY) for one in spoken)
    return not gathers and _STOPS.search(text.folded) is not None


def _leave_common(one: Spoken) -> None:
    """Silence the towns of "Un départ en train est prévu à Dole (7 h) et à Gray, pour Lyon"."""
    folded, end = one.text.folded, one.sentence.end
    led = _COMMON.search(folded, one.sentence.start, end)
    if led is None:
        return
    goal = _TO_A_RALLY.search(folded, led.end(), end)
    last = goal.start() if goal else end

    ride = range(led.start(), last)
    one.groups = [group for group in one.groups if group.start not in ride]
    one.hours = [hour for hour in one.hours if hour.start not in ride]
    one.venues = [venue for venue in one.venues if venue.start not in ride]


_COMMON = compiled(
    r"\bdeparts? (?:(?:groupe|commun|collectif)s?|en (?:train|ter|cars?|bus|autocars?|minibus|"
    r"voitures?|covoit[a-z]*))(?: (?:(?:est|sont|sera|seront|a ete|ont ete) )?"
    r"(?:prevu|organise|propose|annonce|programme|fixe)s?)? "
    r"(?=(?:de|depuis|a|au|aux|du|ce|le|samedi|dimanche|:)\b|d'|:)"
)
_TO_A_RALLY = compiled(r"\b(?:pour|vers|direction|rejoindre)\b")


def _leave_meetings(text: Text, spoken: list[Spoken]) -> None:
    """Silence where some meet first: "Ceux de X : départ à 10 h", "on part de X à 13 h"."""
    calls = [one for one in spoken if one.has(About.RALLY) and (one.days or one.hours)]
    goals = set().union(*(_codes(one) for one in calls))
    for one in spoken if calls else ():
        if not (one.groups and one.hours) or one.has(About.RALLY):
            continue
        first = one.groups[0]
        start, end = max(one.sentence.start, first.start - 60), one.sentence.end
        theirs = _THEIRS.search(text.folded, start, first.start)
        theirs = theirs and _MEET.match(text.folded, first.end, end)
        theirs = theirs or _TOGETHER.match(text.folded, first.end, end)
        if (theirs or _FROM_THERE.search(text.folded, start, first.start)) and not goals & _codes(
            one
        ):
            one.cues = [cue._replace(about=About.TRANSPORT) for cue in one.cues]
            one.groups, one.hours, one.venues, one.counts = [], [], [], []


_THEIRS = compiled(
    r"(?:^|[^\w'])(?:ceux|celles|(?:les|nos|aux) (?:camarades|copains|copines|gens|amis|"
    r"collegues|habitants|militants|manifestants|personnes|parents|eleves|salaries|adherents))"
    r"(?: (?:qui )?(?:vienn?ent|partent|venant|partant|au depart))? "
    r"(?:de |d'|du |des |depuis )(?:la |le |les |l')?$"
)
_MEET = compiled(
    r"[^.;!?\n]{0,30}?(?:[:,]| :) ?(?:on (?:se retrouve|part|decolle)|departs?|rdv|rendez-vous|"
    r"retrouvons-nous|soyez)\b"
    r"|,? (?:departs?|rendez-vous|rdv) (?:groupe|commun|collectif)s?\b"
    r"|[^.;!?\n]{0,70}? pour (?:co-?voiturer|(?:y |s'y |nous y )?(?:partir|aller|monter|descendre|"
    r"rendre|venir)|rejoindre)\b"
)
# "Rendez-vous à 12 h à la gare de X pour partir ensemble"
_TOGETHER = compiled(
    r"[^.;!?\n]{0,50}? pour (?:co-?voiturer|prendre (?:le|un) (?:train|ter|car|bus)|"
    r"(?:(?:y |s'y |nous y )(?:aller|monter|descendre|rendre)|partir) "
    r"(?:tous |toutes )?ensemble)\b"
)
# "Départ de X à 13 h", "on part ensemble de X"
_FROM_THERE = compiled(
    r"\b(?:departs?(?: (?:groupes?|communs?|collectifs?|prevus?|ensemble|a pied|a velo))?|"
    r"(?:on|nous) (?:part(?:ons|ira|irons)?|decoll\w+|descend\w*|mont\w+)"
    r"(?: (?:tous|toutes|ensemble|en \w+))*) "
    r"(?:de |d'|du |depuis )(?:la |le |les |l')?$"
)


def _leave_details(text: Text, spoken: list[Spoken]) -> None:
    """Silence what follows "Un car partira de X": where it stops, when it leaves and is back."""
    ride, timed, dated = False, _timed(spoken), False
    goals: set[str] = set()
    for before, one in pairwise(spoken):
        dated = dated or bool(before.days)  # else the day of "Départs samedi 27" is the rally's
        start, end = before.sentence.start, before.sentence.end
        if not ride and _SETS_OUT.search(text.folded, start, end):
            ride, goals = True, _codes(before) if before.has(About.RALLY) else set()
        ride = ride and one.sentence.line == before.sentence.line and not one.has(About.RALLY)
        opens = _DETAIL.match(text.folded, one.sentence.start, one.sentence.end) if ride else None
        elsewhere = goals and one.groups and not goals & _codes(one)
        ride = opens is not None and bool(timed or elsewhere or opens["stop"])
        if ride:
            one.cues = [cue._replace(about=About.TRANSPORT) for cue in one.cues]
            one.groups, one.hours = [], []
            one.days = [] if dated else one.days
            one.venues, one.counts, one.states = [], [], []


def _codes(one: Spoken) -> set[str]:
    named = (place.place for group in one.groups for place in group.mentions)
    return {place.code for place in named if place is not None}


def _timed(spoken: list[Spoken]) -> bool:
    """Tell a text that gives the rally's own hour: "La manifestation démarre à 11 h"."""
    return any(one.hours and one.has(About.RALLY) for one in spoken)


_SETS_OUT = compiled(
    r"\bco-?voit\w*|\bremplis\w* (?:les |nos |le |notre )?(?:cars?|bus)\b|"
    r"\bon remplit (?:les |nos |le |notre )?(?:cars?|bus)\b"
    r"|\b(?:(?:une?|des|les?|la|en|nos|notre|deux|trois|\d) cars?|bus|autocars?|navettes?|"
    r"minibus)\b[^.!?\n]{0,40}\b(?:par(?:t|tent|tir\w*)|affret\w*|prevue?s?|organise\w*|"
    r"mise?s? en place|complets?|depuis|au depart|departs?|pour|reserve\w*)\b"
    r"|\b(?:affrete\w*|prevoi\w*|organise\w*|reserve\w*|loue\w*) (?:une?|des|deux|trois|\d) "
    r"(?:cars?|bus|autocars?|minibus|navettes?)\b"
)
_DETAIL = compiled(
    r"\W*(?:(?P<stop>(?:les |un )?(?:(?:passages?|arrets?|ramassages?|retours?|montees?|"
    r"inscriptions?|reservations?|places? (?:limit|restant|dispo)\w*) )"
    r"|departs? (?:des? |d'|du |depuis )(?:la |l')?(?!place|parvis|gare|mairie|parking|pref|"
    r"sous-pref|cortege|manif|march|defile)[a-z])"
    r"|(?:le |les )?departs?\b|rdv\b|rendez-vous\b|on (?:part|se retrouve|decolle)\b|"
    r"soyez\b|\d\d? ?h)"
)
_VEHICLE = (
    r"\b(?:cars?|bus|autocars?|navettes?|minibus|covoit\w*|places? (?:dans (?:ma|mon|notre)|"
    r"dispo\w*)|prendre (?:le|un) (?:train|ter))\b"
)
_RALLY = r"(?:manif\w*|rassemblement|marche|mobilisation|pride|cortege|defile|demo)"
# "Un car part de Redon à 9 h pour la manif de Rennes", "Bus jeudi pour Rennes : 9 h Redon".
_RIDE = compiled(
    rf"{_VEHICLE}[^!?\n]*?(?:\b(?:pour|vers|direction|rejoindre)|->|\u2192) ?"
    rf"(?:(?:l'|la |le )?(?:grande )?{_RALLY} (?:[a-z]+ ){{0,2}}?)?(?:a |au |aux |de |d'|du )?"
    r"(?:la |le )?"
)
_AT_A_RALLY = compiled(
    rf"\b{_RALLY} (?:(?!part|depart)[a-z]+ ){{0,4}}?(?:a |au |aux |de |d'|du )(?:la |le )?$"
)
_LEAVES = compiled(r"\b(?:part|partent|partir\w*|departs?) (?:de |d'|du |depuis )(?:la |le )?$")
# Of a ride to a march: "on se retrouve à 12 h 30 au péage"
_WHERE_IT_LEAVES = compiled(
    r"[:;,.] ?(?:on (?:se retrouve|part)|departs?|rdv|rendez-vous)(?: commun| groupe| du car)?\b"
    r"(?! d[eu] (?:la |l')?(?:manif|cortege|marche|defile|place|parvis))"
)
_NEAR = 30  # letters from a stop to its hour


def _leave_stops(one: Spoken) -> None:
    """Silence the towns that a ride leaves from, in the sentence that says where it goes."""
    folded, start = one.text.folded, one.sentence.start
    rides = [
        ride
        for ride in _RIDE.finditer(folded, start, one.sentence.end)
        if one.text.raw[ride.end() : ride.end() + 1].isupper()
    ]
    if not rides or "|" in folded[start : one.sentence.end]:  # in a table, a column is the ride's
        return
    goals = {ride.end() for ride in rides}
    reached = {group.mentions[0].place for group in one.groups if group.start in goals}

    def stays(group: Group) -> bool:
        back = max(start, group.start - 70)
        if group.start < rides[0].start() or group.mentions[0].place in reached:
            return True
        return _AT_A_RALLY.search(folded, back, group.start) is not None

    meets = _WHERE_IT_LEAVES.search(folded, rides[-1].end(), one.sentence.end)
    if meets and one.has(About.RALLY) and any(hour.start < meets.start() for hour in one.hours):
        one.hours = [hour for hour in one.hours if hour.start < meets.start()]
    for group in [group for group in one.groups if not stays(group)]:
        hours = [hour for hour in one.hours if _is_beside(hour, group)]
        if hours or _LEAVES.search(folded, start, group.start):
            one.groups = [other for other in one.groups if other is not group]
        if hours:
            one.hours.remove(min(hours, key=lambda hour: abs(hour.start - group.start)))


def _is_beside(hour: Hour, group: Group) -> bool:
    return group.start - _NEAR < hour.end and hour.start < group.end + _NEAR
