"""Tells a rally that is moved to another day: its old day, its new one (rule 11)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from worker.domain.kinds import ClaimStatus
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.times.almanac import WEEK, Form, Moment, Said, Turn, resolve
from worker.reading.times.days import Day, is_shift
from worker.reading.times.elsewhen import holds_no_more
from worker.reading.times.hours import Hour
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.patterns import compiled
from worker.reading.words.states import State
from worker.reading.words.tenses import PAST
from worker.reading.words.text import Text

# A new day stands within so many characters of "reporté".
NEAR = 30
# "d'abord annoncée le 6", "Ancienne date : ": the day that holds no more.
_WAS_SET = compiled(
    r"(?:\b(?:d'abord|initialement|primitivement|un temps|first|originally|initially)(?: \w+)? "
    r"(?:prevu|annonce|fixe|programme|envisage|retenu|choisi|planned|announced|scheduled|set)\w*,?"
    r"(?: pour| for| on| the| le| au| a)*|"
    r"\b(?:prevue?|annoncee?|fixee?|programmee?) (?:d'abord|initialement|au depart|a l'origine|"
    r"dans un premier temps)(?: pour| le| au| a)*|\b(?:ancienne|premiere|old) date ?:) ?$"
)
_OLD_DATE = compiled(r"\b(?:ancienne|old) date ?: ?$")
_WAS_PLANNED = compiled(
    r"\b(?:prevu|annonce|fixe|programme|planifie|attendu|devait|devaient|devions|planned|scheduled|"
    r"av(?:ions|ait|aient) (?:dit|annonce|prevu|fixe|ecrit|parle))\w*\b[^.;,]*$"
)
_TO_NEW_DAY = compiled(
    r"(?: (?:sa|son|leur|la|le|cette|ce|notre)(?: [\w'-]+){1,4} (?=au |a |pour ))?"
    r"(?: d'une? (?:semaine|journee|jour|mois|quinzaine)(?: [a-z]+)?,?)?"
    r"\s?(?:(?:finalement |donc |plutot |a la place )?(?:au|a(?! cause)|pour|to|until|en)\b.{0,28}|"
    r"(?:[:,] (?:ce sera|nouvelle date|rdv|rendez-vous|on se retrouve|elle aura lieu|il aura lieu)|"
    r"et (?:aura (?:\w+ )?lieu|se (?:tiendra|deroulera|fera)))\b"
    r"[^.;]{0,12})$"
)


def moved(folded: str, spoken: Spoken, part: Part, day: Day) -> bool:
    """Tell a new day after "reporté": "reportée au 3 novembre"."""
    if part.status in {None, ClaimStatus.PLANNED}:
        return False
    after = [s for s in spoken.states if s.status is ClaimStatus.POSTPONED and s.end <= day.start]
    if not after:
        return False
    if is_shift(folded, day):
        return True
    to = folded.endswith((" to", " au", " a"), 0, after[-1].end)
    if folded.startswith("au ", day.start) or to:
        return day.start - after[-1].end < NEAR
    if _MET_THEN.match(folded, day.end) and folded[after[-1].end : day.start] in _RIGHT_AFTER:
        return True
    return bool(_TO_NEW_DAY.match(folded, after[-1].end, day.start))


# "La marche est déplacée vendredi à 14 h": an hour to meet is that of the new day.
_MET_THEN = compiled(r",? (?:a |des )?\d{1,2} ?(?:h|heures)\b|,? (?:a |des )?\d{1,2}[h:]\d\d")
_RIGHT_AFTER = frozenset((" ", " le ", " ce "))


def was_shifted(folded: str, day: Day, topic: Part, parts: Sequence[Part]) -> bool:
    """Tell "on décale d'une semaine" below the old day and the new one: said again."""
    if topic.day is None or not is_shift(folded, day):
        return False
    old = topic.day - timedelta(days=day.said.number)
    return any(part.codes == topic.codes and part.day == old for part in parts)


# "on reporte à dimanche la manif de samedi", "Report au 25 de la marche du 18"
_RALLYS = compiled(
    r"[^.;:\n]{0,12}? (?:l[ae] |l'|de la |du |de l'|notre |cette |ce |de notre )(?:grande? )?"
    r"(?:manif\w*|rassemblement|marche|mobilisation|defile|rendez-vous|rdv|action|cortege|pride|"
    r"veillee|sit-in|hommage|blocage|retraite aux flambeaux|chaine humaine)\b[^.;:,\n]{0,30}? "
    r"(?:de |du |d'|prevue?s? |qui devait (?:avoir lieu|se tenir) |initialement prevue? )"
    r"(?:le |ce |cet |a )?$"
)


# "repoussé à mardi 14, 18 h, place X ; il devait avoir lieu samedi"
_SHOULD = compiled(
    r"[^.!?\n]{0,80}\b(?:il|elle|qui|celle-ci|celui-ci) (?:devait|aurait du|etait (?:d'abord |"
    r"initialement |a l'origine )?(?:prevue?|annoncee?|fixee?))\b[^.;,\n]{0,40} (?:le |ce |au )?"
)


def take_old(folded: str, spoken: Spoken, published: datetime) -> list[Day]:
    """Take out of *spoken* the days that hold no more.

    "On décale : vendredi 18 h au lieu de jeudi", "Report à dimanche de la marche de samedi".
    """
    if not spoken.days:
        return []
    put_off = [one.end for one in spoken.states if one.status is ClaimStatus.POSTPONED]
    old = [day for day in spoken.days if holds_no_more(folded, day.start)]
    old += [
        day
        for new, day in pairwise(spoken.days)
        if any(0 <= new.start - end < _TO for end in put_off)
        and (
            _RALLYS.fullmatch(folded, new.end, day.start + 3 * folded.startswith("du ", day.start))
            or _SHOULD.fullmatch(folded, new.end, day.start)
        )
    ]
    if old and len(old) < len(spoken.days):
        spoken.states = [one for one in spoken.states if one.end not in put_off]
    spoken.days = [_counted(folded, day, old, published) for day in spoken.days if day not in old]
    return old


def _counted(folded: str, day: Day, old: list[Day], published: datetime) -> Day:
    """Count "On repousse d'une semaine la marche de samedi" from the day that follows it."""
    held = resolve(old[0].said, Moment(published)) if old and is_shift(folded, day) else None
    if held is None:
        return day
    new = held + timedelta(days=day.said.number)
    return day._replace(said=Said(Form.FIXED, new.day, new.month, new.year))


def put_off(state: Discourse, old: Sequence[Day]) -> list[Part]:
    """Return what *old*, the days that hold no more, leave of the rally spoken of last."""
    topic = next(reversed(state.topic), None) if old else None
    if topic is None or topic.day is None or topic.past:
        return []
    parts = [
        Part(
            topic.towns,
            day=resolve(day.said, Moment(state.published)),
            dated=True,
            day_spans=[(day.start, day.end)],
            status=ClaimStatus.POSTPONED,
        )
        for day in old
    ]
    return [part for part in parts if part.day not in {None, topic.day}]


def keep_old(folded: str, parts: Sequence[Part], fresh: Sequence[Part]) -> None:
    """Give "Celle de Gap est maintenue" the day that the rally put off before it had."""
    for part in fresh:
        start = part.towns[0].start
        if (
            not part.inherited
            or part.status
            or not _THAT_OF.search(folded, max(0, start - 30), start)
        ):
            continue
        before = [one for one in parts if one.towns and one.towns[0].start < start and one.day]
        old = [one for one in before if one.status is ClaimStatus.POSTPONED]
        if old and any(one.day == part.day and one.codes == old[-1].codes for one in before):
            part.day, part.day_spans = old[-1].day, list(old[-1].day_spans)


_THAT_OF = compiled(
    r"\b(?:celles?|celui|ceux) (?:(?:prevu|organis|programm|annonc)ee?s? )?"
    r"(?:d[eu] |d'|a |au )(?:la |le |les )?$"
)


def set_back(  # noqa: PLR0913, PLR0917 - the rally, its day, and what stands around
    folded: str, state: Discourse, spoken: Spoken, topic: Part, old: Part, day: Day
) -> bool:
    """Make *old* the day that the rally of *topic* had: "Elle avait d'abord été fixée à lundi"."""
    today = state.published
    ahead = topic.day is not None and topic.day >= today.date()
    if not ahead or spoken.groups or not was_set(folded, spoken, day):
        return False
    old.day, old.past, old.status = resolve(day.said, Moment(today)), False, ClaimStatus.POSTPONED
    bare = day.said.form is Form.WEEKDAY and day.said.turn is Turn.NONE
    if bare and old.day == today.date() + WEEK and topic.day and old.day > topic.day:
        old.day -= WEEK  # "Jeudi. D'abord prévue mercredi", on a Wednesday
    return old.day is not None and old.day != topic.day


def set_old_before_new(folded: str, spoken: Sequence[Spoken], parts: Sequence[Part]) -> None:
    """Give a rally put off the day before its new one: "celle de dimanche est reportée au 30".

    Told on the Monday after, with a 30th that is a Saturday, that Sunday is gone.
    """
    bare = {
        day.start
        for one in spoken
        for day in one.days
        if day.said.form is Form.WEEKDAY and day.said.turn is Turn.NONE
    }
    for old, new in pairwise(part for part in parts if part.day_spans):
        start, end = old.day_spans[-1]
        if old.status is not ClaimStatus.POSTPONED or new.status or start not in bare:
            continue
        same = old.codes == new.codes and end < new.day_spans[-1][0]
        if same and old.day and new.day and new.day < old.day < new.day + WEEK:
            between = folded[end : new.day_spans[-1][0]]
            old.day -= WEEK if _PUT_OFF.search(between) else timedelta()


_PUT_OFF = compiled(r"\b(?:report|repouss)e")


def is_old(topic: Part, state: object) -> bool:
    """Tell "Elle est reportée à samedi": the word is of the old day, not of the new one."""
    put_off = isinstance(state, State) and state.status is ClaimStatus.POSTPONED
    return put_off and (topic.status is ClaimStatus.POSTPONED or topic.denied)


def was_planned(folded: str, spoken: Spoken, day: Day | Hour) -> bool:
    """Tell the first of two days as the old one: "Prévue le 4, elle aura lieu le 25".

    So it is with the hour of what is called off: "Elle devait partir à 15 h".
    """
    return _WAS_PLANNED.search(folded, spoken.sentence.start, day.start) is not None


def gives_way(folded: str, spoken: Spoken, day: Day) -> bool:
    """Tell the old of two days: "d'abord prévue le 4", "devait partir lundi, part finalement"."""
    later = next((one.start for one in spoken.days if one.start > day.start), None)
    if later is None:
        return _OLD_DATE.search(folded, max(0, day.start - 20), day.start) is not None
    if was_set(folded, spoken, day):
        return True
    if any(group.start > day.end and group.end < later for group in spoken.groups[1:]):
        return False
    if _IS_NOW.search(folded, day.end, later) and spoken.tense(day.start) != PAST:
        return True
    anew = _IN_THE_END.search(folded, day.end, later) or _IS_SET.search(folded, day.end, later)
    return anew is not None and was_planned(folded, spoken, day)


_IN_THE_END = compiled(r"\b(?:finalement|desormais|maintenant|plutot|en fait|au profit d)")
_IS_SET = compiled(
    r"\b(?:se tiendra|se deroulera|aura lieu|partira|est (?:maintenant )?(?:fixe|programme|cale)e?|"
    r"sera|ce sera|c'est|est passee? (?:a|au)) (?:le |ce |au )?$"
)
# "la marche de samedi 18 aura finalement lieu le 25"
_IS_NOW = compiled(
    r"\bfinalement (?:lieu |donc |c'est |ce sera |pour |fixee? |organisee? )?(?:le |ce |au )?$"
)


def was_set(folded: str, spoken: Spoken, day: Day) -> bool:
    """Tell the old day of a rally that has a new one: "d'abord prévue samedi"."""
    start = max(spoken.sentence.start, day.start - 60)
    return _WAS_SET.search(folded, start, day.start) is not None


def ended_then(folded: str, spoken: Spoken, hour: Hour) -> bool:
    """Tell "rassemblement annulé à 10 h 15": when it was called off."""
    return any(
        one.status is ClaimStatus.CANCELLED and folded[one.end : hour.start] in _AT
        for one in spoken.states
    )


_AT = frozenset((" a ", " vers ", " des "))


def follow_old(folded: str, old: Part, new: Part, day: Day) -> None:
    """Take "reporté au dimanche" as the Sunday that follows the old day, but not "avancé à"."""
    if folded.rfind("avanc", max(0, day.start - _TO), day.start) >= 0:
        return
    # "prévue vendredi, a été reportée au 25", a Friday: nothing is put off to its own day
    bare = bool(old.day_spans) and folded[slice(*old.day_spans[-1])] in DAYS
    bare = bare and folded[day.start : day.end] not in DAYS
    if (old.loose or bare) and old.day is not None and old.day == new.day:
        old.day -= WEEK  # "Annulée dimanche, … est reportée au dimanche 16"
    if day.said.form is Form.WEEKDAY and old.day and new.day and new.day < old.day:
        weeks = (old.day - new.day).days // 7 + 1
        new.day += weeks * WEEK


# "avancé à" stands in so few letters before its day.
_TO = 14


def cries(text: Text, spoken: Spoken) -> bool:
    """Tell a text that opens on what became of its rally: "ANNULÉ, covid oblige !!"."""
    head = text.folded[: spoken.sentence.end]
    return len(head) < _CRY and head.count("\n\n") == 0 and _CRIED.match(head) is not None


_CRY = 70
_CRIED = compiled(
    r"[^a-z0-9]*(?:(?:info|urgent|attention|alerte|flash|edit)\W+)?"
    r"(?:(?:est|c'est|tout est|on|evenement|manif\w*|rassemblement|rdv) )?"
    r"(?:annul|report|interdi|repouss|supprim|ajourn|decal)\w*\b"
)


def is_put_off(folded: str, state: Discourse, old: Part, new: Part, day: Day) -> bool:
    """Tell "n'aura pas lieu samedi. … Nouvelle date : le 13": called off, to be held then."""
    if old.day is None or new.day is None:
        return False
    ahead = state.published.date() <= old.day
    if (
        ahead
        and old.day != new.day
        and (
            _IS_AFTER_ALL.search(folded, max(0, day.start - 40), day.start)
            or _had_its_day(folded, old, day)
        )
    ):
        return True
    if old.status is not ClaimStatus.CANCELLED or not ahead or new.day < old.day:
        return False
    return ahead and _NEW_DAY.search(folded, old.day_spans[-1][1], day.start) is not None


def takes_place_of(old: Part, new: Part) -> bool:
    """Tell the new day of "REPORTÉE !! La marche prévue le 1er aura lieu le 8": it holds."""
    later = old.day is not None and new.day is not None and new.day > old.day
    return later and old.status is ClaimStatus.POSTPONED and new.status is None


def _had_its_day(folded: str, old: Part, day: Day) -> bool:
    """Tell "la manif de samedi à X aura lieu lundi": named after the day that holds no more."""
    start, end = old.day_spans[-1] if old.day_spans else (0, 0)
    named = _OF_ITS_DAY.search(folded, max(0, start - 40), start)
    return named is not None and _HAS_NEW.fullmatch(folded, end, day.start) is not None


_OF_ITS_DAY = compiled(
    r"\b(?:manif\w*|rassemblement|marche|mobilisation|defile|rendez-vous|rdv|cortege|veillee|pride|"
    r"sit-in|blocage|action)(?: [a-z]+)? (?:de |du |d')(?:ce |cet )?$"
)
_HAS_NEW = compiled(
    r"(?: (?:soir|matin|apres-midi))?(?:[^.;:,()\n]{0,30}| \([^()]{1,30}\))? "
    r"(?:aura (?:bien |donc )?lieu|se (?:tiendra|deroulera|fera)|est (?:maintenant |desormais )?"
    r"(?:fixee?|programmee?|calee?)|sera organisee?|passe) (?:le |ce |au |a |pour )?"
)
# "On vous avait dit vendredi. C'est finalement dimanche."
_IS_AFTER_ALL = compiled(
    r"\b(?:(?:c'est|ce sera|ca sera|aura lieu|se tiendra) (?:donc )?"
    r"(?:finalement|plutot|desormais)|finalement,? (?:c'est|ce sera|ca sera)) (?:le |ce |pour )?$"
)
_NEW_DAY = compiled(
    r"\bmais (?:bien |plutot )?(?:le |ce )?$|"
    r"\b(?:nouvelle date|date de re(?:mplacement|port)|new date|"
    r"reprogrammee?s?|reportee?s?|"
    # "la marche de vendredi saute, on la refait mardi", "on remet ça le 14"
    r"(?:on|nous) (?:l[ea]s? |l')?(?:re(?:fer|fai|mett?r?|tent|programm)\w*|report\w+|decal\w+)|"
    r"(?:elle|il|celle-ci|celui-ci) (?:se (?:fera|tiendra|deroulera)|aura (?:\w+ )?lieu|"
    r"est (?:refixe|recale|replanifie)e?))\b[^.;\n]{0,40}$"
)
