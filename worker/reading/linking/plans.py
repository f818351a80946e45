"""Plans told of in passing: called off, given up, still to come."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from worker.domain.kinds import ClaimStatus
from worker.reading.linking.holding import was_off
from worker.reading.linking.rows import announced
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.times.almanac import Form, Moment, Turn, resolve
from worker.reading.times.days import Day
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import FUTURE, PAST

# "a suspendu l'arrêté interdisant la marche prévue dimanche": decided of what is to come.
_RULED = compiled(
    r"\b(?:(?:a|ont) (?:suspendu|autorise|interdit|valide|confirme|maintenu|rejete|annule)|"
    r"interdisai(?:t|ent)|(?:interdis|prohib|proscriv)ant)\b[^.;]*"
    r"\b(?:prevu|programme)e?s? (?:pour |ce |le )*$"
    # "un arrêté interdisant tout rassemblement samedi"
    r"|\b(?:arretes?|decision) (?:interdis|prohib|proscriv)ant [^.;,]{0,50}$"
    # "un arrêté contre la marche prévue dimanche"
    r"|\b(?:arretes?|interdictions?|veto)\b[^.;,]{0,80}\b(?:prevu|programme|annonce|envisage)e?s? "
    r"(?:pour |ce |le )*$"
    # "a déposé un recours contre l'interdiction de la marche de samedi"
    r"|\b(?:recours|refere|saisi|attaqu|contest|depos|pris|notifi|sign|suspend|lev[ea]|annul|cass)"
    r"\w*\b[^.;]{0,80}\b(?:interdi(?:ction|sant|sait|saient)|arretes?)\b[^.;,]{0,60} d[eu] $"
)
# "la marche prévue samedi n'a pas eu lieu"
_DID_NOT = compiled(r"\bn'(?:a|ont) pas eu lieu|\bne (?:s'est|se sont) pas (?:tenu|deroule)")


def sums_up(state: Discourse, spoken: Spoken, day: Day) -> bool:
    """Tell "Belle affluence pour ce mardi", below a title of towns and what was counted there."""
    counted = state.crowded and state.counted and not (spoken.hours or spoken.groups)
    this = day.said.form is Form.WEEKDAY and day.said.turn is Turn.THIS
    return this and counted and not any(one.tense == FUTURE for one in spoken.told)


def was_due(folded: str, state: Discourse, spoken: Spoken, day: Day) -> bool:
    """Tell the weekday on which a text that "devait partir vendredi" calls off was written.

    And a week, month or year gone: "après la marche de la semaine dernière, ils défileront".
    """
    if day.said.form is Form.VAGUE and folded.startswith(_LAST, day.start):
        return True
    bare = day.said.form is Form.WEEKDAY and day.said.turn is Turn.NONE
    if not bare or day.said.weekday != state.published.weekday():
        return False
    return _DUE.search(folded, spoken.sentence.start, day.start) is not None


_LAST = ("la semaine derniere", "le mois dernier")
_DUE = compiled(r"\bdev(?:ait|aient|ions)\b[^.;:]*$")


def was_planned(folded: str, spoken: Spoken, end: int) -> bool:
    """Tell "Elle devait partir samedi", "il était prévu demain", behind "La marche est annulée"."""
    return _WAS_PLANNED.search(folded, spoken.sentence.start, end) is not None


_WAS_PLANNED = compiled(
    r"\bdev(?:ait|aient|ions) (?:se |s'|y |initialement |normalement )*"
    r"(?:avoir lieu|tenir|derouler|part|s?'?elancer|debut|commenc|demarr|reuni|rassembl|retrouv|"
    r"defil|manifest|march|etre|converg)\w*\b"
    r"|\b(?:etait|etaient|avait ete|avaient ete) (?:initialement |pourtant |d'abord )?"
    r"(?:prevu|programm|annonc|fix|planifi|envisag|organis|attendu)\w*\b"
)


def goes_on(folded: str, state: Discourse, spoken: Spoken, day: Day) -> bool:
    """Tell the weekday on which a report "Des milliers de lycéens défilent vendredi" is written."""
    bare = day.said.form is Form.WEEKDAY and day.said.turn is Turn.NONE
    if not bare or day.said.weekday != state.published.weekday():
        return False
    return _CROWD_DOES.search(folded, spoken.sentence.start, day.start) is not None


_MANY_DO = (
    r"\b(?:milliers?|centaines?|dizaines?)\b d(?:e |')(?!tracteurs|engins|vehicules|camions)"
    r"[^.;:()\d]{3,50} (?:manifestent|defilent|"
    r"marchent|protestent|occupent|bloquent|descendent|convergent|"
    r"se (?:rassembl|reuni|retrouv|mass|press|mobilis)\w*ent|battent|"
    r"sont (?:actuellement |deja )?(?:rassembl|reuni|mobilis|descend|mass|dans l[ae]s? rues?\b))"
)
_SO_MANY = ("millier", "centaine", "dizaine")
_CROWD_DOES = compiled(rf"{_MANY_DO}[^.;:()\d]*$")


def close_ongoing(
    folded: str, spoken: Sequence[Spoken], parts: Sequence[Part], today: date
) -> None:
    """Make past what is told while it goes on: "une marche attire des milliers de gens"."""
    if not any(many in folded for many in _SO_MANY) or _MANY.search(folded) is None:
        return
    for part in parts:
        told = part.past or part.hours or part.status or not part.towns
        if told or part.day not in {None, today}:
            continue
        start = part.towns[0].start
        around = [one.sentence for one in spoken if one.sentence.start <= start < one.sentence.end]
        part.past = any(_ONGOING.search(folded, one.start, one.end) for one in around)


_MANY = compiled(r"\b(?:milliers?|centaines?|dizaines?)\b d")
_ONGOING = compiled(
    rf"{_MANY_DO}\b|\b(?:reuni(?:t|ssent)|rassemblent?|mobilisent?|attirent?|drainent?) "
    r"(?:des |plusieurs |quelques )(?:milliers|centaines|dizaines)\b"
)


def is_decided_on(folded: str, spoken: Spoken, day: Day) -> bool:
    """Tell the weekday of "À X, où 90 avaient marché mardi, le préfet interdit celle de samedi".

    What is told of the rally gone stands in a clause of its own; the main one tells what becomes
    of the next.
    """
    if day.said.form is not Form.WEEKDAY or day.said.turn is not Turn.NONE or not spoken.states:
        return False
    had = _WHERE_HAD.search(folded, spoken.sentence.start, day.start)
    end = spoken.sentence.end
    return (
        had is not None
        and any(one.start > had.end() for one in spoken.states)
        and _STILL_HAD.search(folded, had.end(), end) is None
    )


_WAS = r"\b(?:av(?:ait|aient)|etai(?:t|ent))\b"
_WHERE_HAD = compiled(rf"\b(?:ou|qui) [^,.;:()]{{0,90}}{_WAS}[^,.;:()]{{3,90}}, ")
_STILL_HAD = compiled(rf"{_WAS}|\ba ete\b")


def is_planned(folded: str, state: Discourse, spoken: Spoken, day: Day) -> bool:
    """Tell the weekday of a plan that was given up, when nothing like it was told of the past."""
    if folded.endswith((" pour ", " pour le ", " pour ce "), spoken.sentence.start, day.start):
        return not sums_up(state, spoken, day)  # "des appels ont été lancés pour samedi"
    calls = any(announced(folded, spoken, one) for one in spoken.counts)
    crowd = any(one.kind is None for one in spoken.counts)
    if calls or crowd or day.said.form is not Form.WEEKDAY:
        return calls
    untold = day.said.turn is Turn.NONE and not (spoken.told or spoken.counts)
    one_more = untold and _ONE_MORE.search(folded, spoken.sentence.start, day.start)
    if one_more or _was_for(folded, state, spoken, day):
        return True
    if day.said.turn in {Turn.NONE, Turn.THIS} and _RULED.search(
        folded, spoken.sentence.start, day.start
    ):
        return not did_not(folded, spoken, day)
    if day.said.turn not in {Turn.NONE, Turn.THIS} or not _calls_off(folded, spoken, day):
        return False
    same = state.before is not None and state.before[0].weekday() == day.said.weekday
    same = same and _IS_OFF.search(folded, spoken.sentence.start, spoken.sentence.end) is None
    return not (same or was_off(folded, state, spoken, day))


# "Un second rassemblement lundi", as a report heads what follows
_ONE_MORE = compiled(
    r"\b(?:nouvelle?|deuxieme|seconde?|troisieme|autre|prochaine?) (?:manif\w*|rassemblement|"
    r"marche|mobilisation|defile|action|journee|blocage|cortege|veillee)(?: [a-z]+){0,2} $"
)
_IS_OFF = compiled(r"\b(?:est|sont|sera|seront) (?:\w+ment |donc )?(?:annul|interdi|report)")


def _was_for(folded: str, state: Discourse, spoken: Spoken, day: Day) -> bool:
    """Tell "Lille, c'est reporté : c'était dimanche aussi": the day it should have been."""
    ended = [one.status for one in spoken.states] + [one.status for one in state.topic[-1:]]
    put_off = any(one not in {None, ClaimStatus.PLANNED} for one in ended)
    start = max(spoken.sentence.start, day.start - 30)
    return put_off and _IT_WAS.search(folded, start, day.start) is not None


_IT_WAS = compiled(
    r"\b(?:c'etait|etai(?:t|ent)(?: (?:prevu|fixe|annonce|programme)e?s?)?) (?:pour )?(?:le |ce )?$"
)


def _calls_off(folded: str, spoken: Spoken, day: Day) -> bool:
    """Tell a day of which its sentence tells that nothing will be, and no more."""
    start, end = spoken.sentence.start, spoken.sentence.end
    if did_not(folded, spoken, day) or _HAD_BEEN.search(folded, start, end):
        return False
    clause = spoken.sentence.clause
    ended = [one.start for one in spoken.states if one.status is not ClaimStatus.PLANNED]
    ended = [one for one in ended if not AT_IT.search(folded, max(start, one - 50), one)]
    here = clause(day.start)
    done = any(one.tense == PAST and clause(one.start) == here for one in spoken.told)
    return any(clause(one) == here for one in ended) if done else bool(ended)


# "lors du rassemblement interdit": it was held.
AT_IT = compiled(r"\b(?:lors|au cours|pendant|en marge|a l'issue) (?:du|de la) (?:\w+ ){1,2}$")
_HAD_BEEN = compiled(r"\bavai(?:t|ent) (?:[\w']+ ){0,2}ete\b")


# "La veille, déjà, une centaine de cheminots avaient occupé la gare."
_HAD = compiled(r"\bav(?:ait|aient) (?:\w+ ){0,2}\w{2,}(?:e|i|u|is|it)e?s?\b|\bs'etai(?:t|ent)\b")


def had_before(folded: str, spoken: Spoken, day: Day) -> bool:
    """Tell the day before the one told of, looked back at: what follows is of the latter."""
    if day.said.form is not Form.FROM_NAMED or day.said.number >= 0:
        return False
    return _HAD.search(folded, spoken.sentence.start, spoken.sentence.end) is not None


def calls(folded: str, spoken: Spoken) -> bool:
    """Tell "Lorient, où la déclaration a été acceptée ; on s'y retrouve à 16 heures"."""
    if not spoken.hours or spoken.counts or spoken.days:
        return False
    hour, start = spoken.hours[-1].start, spoken.sentence.start
    return spoken.tense(hour) == FUTURE or _MEET.search(folded, start, hour) is not None


_MEET = compiled(
    r"\b(?:on|l'on) (?:s'y |se |y )?(?:retrouve|rassemble|manifeste|defile|marche|part|reunit|"
    r"donne rendez-vous)\b[^.;,]{0,40}$|\b(?:rendez-vous|rdv|depart)\b[^.;,]{0,30}$"
)


def did_not(folded: str, spoken: Spoken, day: Day) -> bool:
    """Tell the day of a rally that did not take place: "prévue samedi, elle n'a pas eu lieu"."""
    start, end = spoken.sentence.start, spoken.sentence.end
    return day.said.form is Form.WEEKDAY and _DID_NOT.search(folded, start, end) is not None


def campaigns(state: Discourse, spoken: Spoken, day: Day) -> bool:
    """Tell "#25novembre" in a report of the 22nd: the name of a cause, no day told."""
    if spoken.tense(day.start) != PAST:
        return False
    found = resolve(day.said, Moment(state.published, past=True))
    return found is not None and (state.published.date() - found).days > _LONG_AGO


_LONG_AGO = 60


def set_out(spoken: Sequence[Spoken], part: Part) -> bool:
    """Tell "Le cortège s'est élancé à 14 h 30": the hour is told as gone, if on no day."""
    return any(
        one.tense(at) == PAST
        for one in spoken
        for _, at, _ in part.hours
        if one.sentence.start <= at < one.sentence.end and not one.days
    )


def only_gone(spoken: Sequence[Spoken], published: datetime) -> date | None:
    """Return the one day of the week gone that a text says, as "32 blessés samedi" below counts."""
    told = [(one, day) for one in spoken for day in one.days if day.said.form not in _LOOSE]
    if any(one.hours or one.tense(day.start) != PAST for one, day in told):
        return None
    days = {resolve(day.said, Moment(published, past=True)) for _, day in told}
    day = days.pop() if len(days) == 1 else None
    return day if day and published.date() - _LATELY <= day <= published.date() else None


_LATELY = timedelta(days=7)
_LOOSE = frozenset({Form.VAGUE, Form.OTHER, Form.FROM_NAMED, Form.AROUND})
