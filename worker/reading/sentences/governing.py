"""What a place in a sentence is about: the cue that governs it."""

from worker.reading.sentences.elements import ANTI, Group, Spoken
from worker.reading.sentences.other_clauses import is_disrupted
from worker.reading.sentences.remarks import is_on_the_way
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import FUTURE
from worker.reading.words.word_groups import RALLIES


def about(spoken: Spoken, position: int) -> About | None:
    """Return what *position* is about: the cue nearest in its clause, its unit, what follows."""
    sentence = spoken.sentence
    clause, unit = sentence.clause(position), sentence.unit(position)
    if _counted_there(spoken, position) or _leads_on(spoken, position):
        return About.RALLY
    if _SETS_OUT.search(spoken.text.folded, sentence.start, position):
        return About.RALLY
    cues = [cue for cue in spoken.cues if not _apart(spoken, cue, position)]
    chosen = _nearest([cue for cue in cues if sentence.clause(cue.start) == clause], position)
    if chosen is None:
        earlier = [
            cue
            for cue in cues
            if cue.start < position
            and sentence.unit(cue.start) == unit
            and not sentence.aside(cue.start, position)
        ]
        chosen = earlier[-1].about if earlier else None
        if chosen is About.NEGATION and _foretold(spoken, clause):
            return None  # "Pas de défilé mardi : le prochain est prévu jeudi"
    if chosen is None:
        stop = min((g.start for g in spoken.groups if g.start > position), default=sentence.end)
        following = [cue for cue in cues if position < cue.start < stop]
        chosen = _first(following)
        if chosen not in {About.RALLY, About.WEAK}:
            chosen = _first([cue for cue in following if sentence.unit(cue.start) == unit])
    if chosen is None:
        earlier = [
            cue for cue in cues if cue.start < position and not sentence.aside(cue.start, position)
        ]
        chosen = earlier[-1].about if earlier else None
    if chosen is About.HAPPENS:
        chosen = _happens(spoken, cues, position)
    if chosen is About.NEGATION and _BUT_ONE.search(spoken.text.folded, sentence.start, position):
        return About.RALLY
    return chosen


# "Des marches partiront de Brest", "150 marches étaient attendues dans des villes dont Brest"
_SETS_OUT = compiled(
    rf"\b(?:{RALLIES})\b[^,;.:()\d]{{0,30}} (?:part(?:ira|iront|ent)? "
    r"(?:[^,;.:()\d]{3,20} )?d[e'] ?|"
    r"(?:sont|etaient|seront) (?:[a-z]+ )?attendue?s\b[^;.:()]{3,60})$"
)


def calls_then(spoken: Spoken, position: int) -> bool:
    """Tell "Son procès aura lieu le 6, un rassemblement est prévu à 13 h 30": both on its day."""
    if spoken.groups and not any(group.valid for group in spoken.groups):
        return False
    called = [cue for cue in spoken.cues if cue.about is About.RALLY and cue.start > position]
    timed = bool(called) and any(hour.start > called[0].end for hour in spoken.hours)
    return timed and len(spoken.days) == 1 and about(spoken, position) is About.OTHER


def _happens(spoken: Spoken, cues: list[Cue], position: int) -> About:
    """Return what is said to take place at *position*: named before it, or behind it."""
    sentence, unit = spoken.sentence, spoken.sentence.unit(position)
    named = [
        cue.about
        for cue in cues
        if cue.start < position
        and sentence.unit(cue.start) == unit
        and cue.about is not About.HAPPENS
    ]
    behind = [c.about for c in cues if sentence.unit(c.start) == unit and c.about in ANTI]
    held = next((c for c in cues if c.about is About.HAPPENS and c.start > position), None)
    if held is not None and _FAIR.search(spoken.text.raw, sentence.start, held.start):
        return About.OTHER  # "À Ajaccio, le marché s'est tenu"
    return named[-1] if named else behind[0] if behind else About.WEAK


_FAIR = compiled(
    r"\b(?:[Ll]e march\u00e9|[Ll]a foire|[Ll]a braderie|[Ll]e vide-grenier)(?: \w+){0,3} $"
)


def about_town(spoken: Spoken, group: Group) -> About | None:
    """Return what *group* is about; a rally said right behind what else is on there is there too.

    "Tractage à 8 h au marché d'Orléans puis rassemblement à 19 h".
    """
    found = about(spoken, group.start)
    if found is About.TRANSPORT and is_disrupted(spoken, group):
        return About.RALLY
    behind = [cue for cue in spoken.cues if cue.start > group.end]
    if found not in ANTI or not behind:
        return found
    start = behind[0].start
    alone = not any(group.end < one.start for one in spoken.groups)
    timed = any(hour.start > start or hour.end + 2 >= start for hour in spoken.hours)
    if not (alone and timed):
        return found
    meets = found in _MET and any(venue.start > start for venue in spoken.venues)
    leads = (_THEN, _AHEAD_OF, _BESIDE_IT) if meets else (_THEN, _AHEAD_OF)
    then = any(lead.search(spoken.text.folded, group.end, start) for lead in leads)
    then = then and behind[0].about is About.RALLY
    return About.RALLY if then or _supports(spoken, group, behind) else found


def _supports(spoken: Spoken, group: Group, behind: list[Cue]) -> bool:
    """Tell "Procès des six, tribunal d'Épinal : rassemblement à 8 h": who comes stands there."""
    folded, sentence = spoken.text.folded, spoken.sentence
    cue = next((one for one in behind if one.about in {About.RALLY, About.WEAK}), None)
    if cue is None:
        return False
    tried = _COURT.search(folded, sentence.start, cue.start)
    apart = _BROKEN.search(folded, group.end, cue.start)
    calls = cue.about is About.RALLY or _AT_COURT.search(folded, cue.end, sentence.end)
    return bool(tried and apart and calls)


_COURT = compiled(
    r"\b(?:tribunal|palais de justice|cour d'(?:appel|assises)|proces|audiences?|jugee?s?|"
    r"convoque?e?s?|compar(?:ait|aissent|aitra|aitront)|commissariat|gendarmerie)\b"
)
_BROKEN = compiled(r"[:,;\u2013\u2014-] ?(?:un |une |le |grand )*$")
_AT_COURT = compiled(r"\b(?:devant|soutien|solidarite|marches|parvis)\b")


_THEN = compiled(
    r"\b(?:puis|et|ensuite|suivie?s? d['e]|avant(?: cela)?|auparavant|apres),? ?"
    r"(?:(?:a |des |vers )?\d{1,2} ?h(?:eures)?(?: ?\d\d)?,? )?(?:un |une |le |la |grande? )*$"
)
# "Conférence de presse vendredi à Nîmes, en amont de la manifestation de dimanche, 15 h"
_AHEAD_OF = compiled(
    r"\b(?:en amont|en prevision|en vue|en preparation|a l'approche) d(?:e |u |'une? )"
    r"(?:la |l'|notre )?(?:grande? )?$"
)
# As in "Conseil municipal à Gien jeudi à 19 h : rassemblement à 18 h 30 devant la mairie".
_MET = frozenset((About.INDOOR, About.OFFICIAL))
_BESIDE_IT = compiled(r"\s?[:;,] (?:un |le |l'|grand |appel (?:au|a un) )*$")


def _leads_on(spoken: Spoken, position: int) -> bool:
    """Tell the day of "concert de chorales et, dimanche à 10 h 30, marche": of what it leads to."""
    folded = spoken.text.folded
    leads = any(cue.about is About.RALLY and cue.start > position for cue in spoken.cues)
    if not (leads and _AND_ON.search(folded, max(0, position - 30), position)):
        return False
    ahead = _AHEAD.match(folded, position)
    return ahead is not None and any(
        cue.about is About.RALLY and cue.start == ahead.end() for cue in spoken.cues
    )


_AND_ON = compiled(
    r"(?: et|, puis|\bavant|\bapres),? (?:(?:(?:le |ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|"
    r"samedi|dimanche|demain)(?: \d{1,2})?,? )?(?:a|des|vers) )?$"
)
_AHEAD = compiled(r"[^,;.:()]{2,40}, (?:une? |la |le |l'|grande )*")


def _counted_there(spoken: Spoken, position: int) -> bool:
    """Tell people who gathered at the town of *position*, whatever stands between."""
    for count in spoken.counts:
        if count.start > position and count.people and count.kind is None:
            parted = any(position < group.start < count.start for group in spoken.groups)
            near = (cue for cue in spoken.cues if 0 < cue.start - count.end < _GATHERS_NEAR)
            cue = next(near, None)
            behind = any(
                count.end < group.start < (cue.start if cue else 0) for group in spoken.groups
            )
            told = cue is not None and cue.about is About.RALLY
            return told and not (parted or behind or spoken.sentence.asked)
    return False


# Between "personnes" and "ont défilé" stands a speaker at most.
_GATHERS_NEAR = 60


def _apart(spoken: Spoken, cue: Cue, position: int) -> bool:
    start = max(spoken.sentence.start, cue.start - 40)
    if cue.about in ANTI and _bracketed(spoken, cue, position):
        return True
    if cue.about in ANTI and _BECAUSE.search(spoken.text.folded, start, cue.start):
        return True
    if is_on_the_way(spoken, cue, position):
        return True
    return (
        _has_own_hour(spoken, cue, position)
        or _tells_the_way(spoken, cue, position)
        or _behind_crowd(spoken, cue, position)
        or _in_relative(spoken, cue, position)
    )


def _bracketed(spoken: Spoken, cue: Cue, position: int) -> bool:
    """Tell "place des Carmes (atelier à 16 h 30)": of the bracket and its hour alone."""
    beside = spoken.sentence.bracketed
    return beside(cue.start, position) and any(beside(h.start, position) for h in spoken.hours)


def _tells_the_way(spoken: Spoken, cue: Cue, position: int) -> bool:
    """Tell "Bobigny mardi à 18 h devant le tribunal, on y va en métro": how to come there."""
    sentence = spoken.sentence
    later = cue.about in _BY_THE_WAY and sentence.clause(cue.start) > sentence.clause(position)
    return later and any(
        position - (cue.about is About.TRANSPORT) < hour.start < cue.start
        and sentence.clause(hour.start) < sentence.clause(cue.start)
        for hour in spoken.hours
    )


# "à Cayenne, 9 h, au rectorat, j'espère qu'il fera beau"
_BY_THE_WAY = frozenset({About.TRANSPORT, About.CONTACT, About.WISH, About.QUESTION})


def _in_relative(spoken: Spoken, cue: Cue, position: int) -> bool:
    """Tell "Pau, où les facs restent fermées, en a réuni 900": said by the way of Pau."""
    if cue.about not in ANTI or cue.start < position:
        return False
    spans = _RELATIVE.finditer(spoken.text.folded, position, spoken.sentence.end)
    inside = [span[0] for span in spans if span.start() < cue.start < span.end()]
    return bool(inside) and (
        inside[0].endswith(",")
        or (bool(spoken.days) and any(hour.end < cue.start for hour in spoken.hours))
        or any(c.about in {About.RALLY, About.WEAK} and c.start < position for c in spoken.cues)
    )


_RELATIVE = compiled(r", (?:ou|dont|qui|que|qu'\w+)\b[^,;.()]*(?:,|$)")


def _behind_crowd(spoken: Spoken, cue: Cue, position: int) -> bool:
    """Tell what is said behind people counted at *position*: "300 personnes … le marché"."""
    if not (cue.about in _BEHIND or cue.about is About.STRIKE) or spoken.sentence.asked:
        return False
    folded, some = spoken.text.folded, cue.about is About.STRIKE
    return (
        any(
            position < count.start < cue.start
            and count.people
            and count.kind is None
            and not (some and _SOME.search(folded, count.end, cue.start) is None)
            for count in spoken.counts
        )
        and spoken.tense(position) != FUTURE
    )


# "85 personnes, dont les salariées du foyer, en grève": some of those who came.
_SOME = compiled(r", (?:dont|parmi l\w+|notamment|surtout) ")
_BEHIND = frozenset({About.QUESTION, About.LEISURE, About.NEGATION, About.TRANSPORT, About.CONTACT})


# "déplacé à cause du carnaval": why, not what.
_BECAUSE = compiled(
    r"\b(?:a cause|en raison|pour cause|faute|pour ne pas gener|malgre)\b[^,;.:()]{0,24}$"
)


def _has_own_hour(spoken: Spoken, cue: Cue, position: int) -> bool:
    """Tell "AG à 18 h" behind the hour of *position*: "Alès 8 h rond-point, AG à 18 h"."""
    return (
        cue.about in ANTI
        and any(position <= hour.start < cue.start for hour in spoken.hours)
        and any(cue.end <= hour.start for hour in spoken.hours)
    )


def _foretold(spoken: Spoken, clause: int) -> bool:
    return any(
        one.tense == FUTURE and spoken.sentence.clause(one.start) == clause for one in spoken.told
    )


def _nearest(same: list[Cue], position: int) -> About | None:
    left = [cue for cue in same if cue.start <= position]
    return left[-1].about if left else _first([cue for cue in same if cue.start > position])


def _first(following: list[Cue]) -> About | None:
    told = [cue.about for cue in following]
    if not told or told[0] is About.NEGATION:
        return told[0] if told else None
    if About.RALLY in told:
        return About.RALLY
    return About.WEAK if About.WEAK in told and told[0] not in ANTI else told[0]


# "Pas de manif à Dole, mais une à Lons": one there.
_BUT_ONE = compiled(
    r"\b(?:mais|par contre|en revanche),? (?:il y en a )?une? (?:a|au|aux|en) [^.;]*$|"
    r"\bbut (?:there(?:'s| is| will be|'ll be) )?(?:one|an? (?:march|rally|protest|demo|vigil)) "
    r"in [^.;]*$"
)
