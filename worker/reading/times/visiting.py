"""Tells the days of a visit, a vote or a world day from the rally's: "attendu à Pau le 7"."""

import re

from worker.reading.times.almanac import BY_DAY
from worker.reading.times.days import Day
from worker.reading.times.elsewhen import MEETS
from worker.reading.times.spans import of_none
from worker.reading.words.calendar_words import LONG
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Late
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES
from worker.reading.words.wordlist import words

_VISITS = words("rendre rend rendra attendu attendue visite deplacement venue viendra sejour")
_OCCASIONS = words(
    "journee journees mois semaine sommet conference congres proces audience conseil comite projet "
    "proposition texte loi budget reforme vote examen decision mesure mesures concertation enquete "
    "preavis rencontre reunion negociations election elections legislatives municipales scrutin "
    "europeennes presidentielle referendum cop accord decret jugement verdict requisition"
)


def without_visits(text: Text, found: list[Day]) -> list[Day]:
    """Take the days of "doit se rendre à X les 6 et 7" for none of a rally's that has its own.

    So is that of "en amont de la journée mondiale du 25", "le texte sera examiné le 12".
    """
    if len(found) < 2:  # noqa: PLR2004 - its own beside the visit's
        return found
    folded = text.folded
    visits = [day for day in found if text.words.at(_VISITS) and _is_visits(folded, day)]
    ahead = [day for day in found if text.words.at(_OCCASIONS) and _is_occasions(folded, day)]
    others = [*visits, *ahead]
    return [
        of_none(day)
        if (day in visits and _has_own(folded, day, found, others, _RALLY))
        or (day in ahead and _has_own(folded, day, found, others, _CALLED))
        else day
        for day in found
    ]


def awaits_guest(folded: str, start: int) -> bool:
    """Tell the hour at *start* of "à l'occasion de la venue du ministre, attendu à 14 h 30"."""
    return _GUEST.search(folded, max(0, start - _BACK), start) is not None


_GUEST = compiled(
    r"\b(?:ministre|presidente?|prefete?|chef de l'etat|secretaire d'etat|candidate?|pdg)\b"
    r"[^.;:()\d]{0,60}\b(?:attendue?s?|arriver\w*|recue?s?|recevra) (?:a|vers|des) $"
)


def _is_visits(folded: str, day: Day) -> bool:
    if day.said.form not in BY_DAY:
        return False
    visit = _VISIT.compiled.search(folded, max(0, day.start - _BACK), day.start)
    if visit is None:
        return False
    around = max(0, visit.start() - _WHO), day.end + _WHO
    return _OFFICIAL.search(folded, *around) is not None


def _is_occasions(folded: str, day: Day) -> bool:
    if day.said.form not in BY_DAY or MEETS.match(folded, day.end):
        return False
    if _CALLS_THEN.match(folded, day.end):
        return False
    back = max(0, day.start - _BACK)
    number = day.start + 3 * folded.startswith(("du ", "le "), day.start)
    found = _OCCASION.compiled.search(folded, back, number)
    return (
        found is not None
        and not _is_rallys_cause(folded, found)
        and _RALLY.search(folded, max(found.end("what"), found.end("before")), number) is None
    )


def _is_rallys_cause(folded: str, found: re.Match[str]) -> bool:
    """Tell "une marche contre le budget est prévue le 4" from "contre le budget, qui est prévu"."""
    start, end = found.span("what")
    against = start > 0 and _AGAINST.search(folded, max(0, start - _WHO), start) is not None
    return against and _WHICH.search(folded, end, found.end()) is None


def _has_own(
    folded: str, visit: Day, found: list[Day], visits: list[Day], rally: re.Pattern[str]
) -> bool:
    """Tell whether what is told behind the visit, or right before it, names a rally on its day."""
    for day in found:
        if day in visits or abs(day.start - visit.end) > _FAR or day.said.form not in BY_DAY:
            continue
        start = max(visit.end if day.start > visit.end else 0, day.start - _NEAR)
        around, before = folded[start : day.end + _NEAR], folded[start : day.start]
        if rally is _CALLED:  # in its own sentence
            around = around[before.rfind(". ") + 1 :].partition(". ")[0]
        if rally.search(around) and not _same(day, visit):
            return True
    return False


def _same(day: Day, other: Day) -> bool:
    return day.said.weekday == other.said.weekday and day.said.number == other.said.number


_AGAINST = compiled(
    rf"\b(?:{RALLIES}|mobilisations?)\b[^.,;:()\n\d]{{0,30}} (?:contre|pour|sur|autour de|face a) "
    r"(?:l[ae]s? |l'|une? |ce |cette |ces )?(?:[a-z]+ )?$"
)
_WHICH = compiled(r"\b(?:qui|dont|que|elle|il)\b|, ")
_BACK, _FAR, _NEAR, _WHO = 110, 240, 110, 70
_OFFICIAL = compiled(
    r"\b(?:(?:premiere? |vice-)?(?:ministre|presidente?)|chef de l'etat|prefete?|macron|pape|"
    r"secretaire d'etat|garde des sceaux|elysee|gouvernement|candidate?)\b"
)
_RALLY = compiled(rf"\b(?:{RALLIES})\b|\bont (?:manifeste|defile|marche)\b|\bmarche blanche\b")
# Of what is to come: not "lundi, 900 personnes ont manifesté"
_CALLED = compiled(
    rf"\b(?:{RALLIES}|manifest\w+|march(?:er|era|eront)|rassembl\w+|rendez-vous|chaine humaine)\b"
    r"(?<!\bont manifeste)(?<!\bmanifestants)(?<!\bmanifestantes)"
)
# "Son procès aura lieu le 6, un rassemblement est prévu à 13 h 30": on that day.
_CALLS_THEN = compiled(
    r"[^.,:;\n\d]{0,40}(?:[,:;]| et(?= l))(?:(?!"
    rf"\b(?:{LONG}|demain|veille|lendemain)\b)[^.\n\d]){{3,90}}?"
    rf"\b(?:{RALLIES}|se rassembl\w+)\b(?:(?!\b(?:{LONG}|demain|veille|lendemain)\b)[^.\n\d])"
    r"{0,60} (?:a|des|vers|pour) \d\d? ?h"
)
_THING = (
    r"(?:journees? (?:internationales?|mondiales?|nationales?|europeennes?|de (?:la |lutte))|"
    r"(?:projets?|propositions?) de (?:loi|reforme)|texte|loi|budget|reforme|decisions?|mesures?|"
    r"sommet|conference|congres|proces|audience|conseils?|comite|vote|examen|concertation|enquete|"
    r"preavis|rencontre|reunion|negociations?|legislatives|municipales|scrutin|europeennes|"
    r"presidentielle|referendum|elections?|cop ?\d*|accord|decret|jugement|verdict)"
)
_HELD = (
    r"(?:(?:qui |elle |il |et )?(?:(?:se (?:tien|deroul)\w+|(?:a|aura|auront|doi(?:t|vent) avoir) "
    r"(?:\w+ )?lieu|(?:s'|doi(?:t|vent) s')(?:ouvr|achev|termin)\w+|debut\w+|commenc\w+|entrer\w*|"
    r"tomb\w+|cour(?:t|ra|ent)|(?:sera|seront|est|sont|doi(?:t|vent) (?:\w+ )?etre) (?:\w+ )?"
    r"(?:examin|adopt|present|vot|rendu|discut|debattu|attendu|connu|promulgu|publi|celebr|"
    r"commemor|prevu|fix)\w*|(?:doi(?:t|vent)|va|vont) (?:rendre|voter|examiner|se prononcer|"
    r"statuer|etre)|rendra|present\w+)\b[^.;:()\n\d]{0,44}?)|"
    r"(?:celebr|commemor|prevu|fix|attendu|programm|sign|rendu)e?e?s?)"
)
# "dans le cadre de la Journée internationale …, qui se tient le 25", "le texte sera voté le 12"
_OCCASION = Late(
    "(?<!projet de )(?<!proposition de )(?!(?<=contre l[ae] )(?:(?! qu[ei] | dont |"
    r",)[^.;:()\n]){0,60} (?:est|sont|sera|seront) )"
    rf"\b(?P<what>{_THING})\b[^.;:()\n\d]{{0,60}}?,? ?\b{_HELD},? (?:jusqu')?"
    r"(?:(?:le|ce|du|au|les|des) )?(?:[a-z]+di |dimanche )?$"
    # "avant la journée mondiale du 25", "à la veille du sommet du 3"
    r"|\b(?:avant|en amont de|en prelude a|a la veille d[eu]|a l'approche d[eu]|en vue d[eu]|"
    r"jours de|en prevision d[eu]|l'ouverture d[eu]|d'ici|apres) ?(?:l[ae]s? |l'|une? )?"
    rf"(?P<before>{_THING})\b[^.;:()\n\d]{{0,50}}?,? ?(?:le|du|ce|des) ?$"
)
_VISIT = Late(
    r"\b(?:se ren(?:dre|dra|d|dait)|(?:est|etait|sera) (?:\w+ )?attendue?|viendra|"
    r"en (?:visite|deplacement)|"
    r"(?:visite|deplacement|venue|sejour) (?:d[eu]s? |d')[^.;:\n\d]{2,50}?) "
    r"(?:a|au|aux|en|dans|chez) [^.;:\n\d]{2,40}?,? "
    r"(?:(?:l[ae]s?|du|ce|des) )?(?:\d{1,2}(?:er)?(?: [a-z]{3,9})? (?:et|au) (?:le )?|"
    r"[a-z]+di(?: \d{1,2}(?:er)?)? (?:et|au) (?:le )?)?$"
)
