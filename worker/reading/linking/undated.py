"""Tells a number of a month or a year gone, which is no day's: "moins qu'en 2014, où …"."""

from itertools import pairwise

from worker.domain.kinds import FigureKind, Speaker
from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import Spoken
from worker.reading.times.almanac import Form, Said
from worker.reading.times.days import Day
from worker.reading.words.calendar_words import MONTHS
from worker.reading.words.patterns import compiled

# "moins qu'en 2014, où l'affluence avait atteint les 30 000"
# "du jamais-vu depuis 2006, quand 800 lycéens avaient bloqué le carrefour"
_YEARS_AGO = compiled(
    r"\b(?:qu'en|depuis(?: [^.;:()\d]{1,30},? en)?) (?:19|20)\d\d, (?:ou|quand|lorsqu[e'])"
    r"[^.;:()]{0,160}$"
)
# "mieux que les 1 200 personnes de mars dernier"
_OF_MONTH = compiled(
    rf"(?: [a-z]+)? (?:de |d'|en |du mois d[e' ]+)(?:{'|'.join(MONTHS)})\b(?! \d)"
    rf"|(?: [a-z]+)? (?:de |d'|en |du mois d[e' ]+)(?:{'|'.join(MONTHS)}) 20\d\d\b"
)
# "du jamais-vu depuis janvier, où ils étaient 11 000"
_MONTH_WHEN = compiled(
    rf"\b(?:en|de|depuis|mi-|debut|fin) ?(?:{'|'.join(MONTHS)})(?: dernier| 20\d\d)?, "
    r"(?:ou|quand|lorsqu[e']) ?[^,;.:()\d]{0,50}$"
)
# "quand ils étaient 600 au plus fort de l'été"
_BEST = (
    r"(?:au (?:plus fort|pic|plus haut|debut|demarrage|lancement)|aux (?:debuts|beaux jours)) "
    r"(?:du (?:printemps|mouvement|conflit)|de l'(?:ete|hiver|automne)|de la (?:crise|colere))"
)
_AT_BEST = compiled(rf"(?: et \d[\d ]*)? (?:[a-z]+ )?{_BEST}")
_BEST_WAS = compiled(rf"\b{_BEST}, (?:ils|elles|on|nous|il y) [^,;.()\d]{{0,40}}$")

# "Lors des précédentes marches, 2 000 personnes avaient défilé"
# "À l'époque, 2 000 personnes avaient défilé"
_BEFORE_THAT = compiled(
    r"\W*(?:(?:a l'epoque|autrefois|jadis|a ses debuts)\b[^.;()\d]{0,40}$|"
    r"(?:lors|pendant|a l'occasion) (?:d[eu]s? (?:la |l')?)"
    r"(?:(?:precedente?|derniere?|premiere?)s? [a-z]+|[a-z]+ precedente?s?)\b[^.;()\d]{0,200}$)"
)
_HAD_THEN = compiled(r"[^.;()\d]{0,40} (?:avaient|avait|s?'?etaient|s'etait)\b")


def is_undated(folded: str, start: int, count: Count) -> bool:
    """Tell a number of a month or a year gone, in the sentence from *start*."""
    when = any(
        one.search(folded, start, count.start) for one in (_YEARS_AGO, _MONTH_WHEN, _BEST_WAS)
    )
    then = _BEFORE_THAT.match(folded, start, count.start) and _HAD_THEN.match(folded, count.end)
    when = when or then is not None or _AT_BEST.match(folded, count.end) is not None
    known = folded.endswith((" les ", " aux ", " des "), start, count.start)
    return when or (known and _OF_MONTH.match(folded, count.end) is not None)


def month_of(folded: str, count: Count) -> Day | None:
    """Return the month of "loin des 1 200 manifestants de mars", which is no day's."""
    found = _OF_MONTH.match(folded, count.end)
    if found is None or found[0][-1].isdigit():
        return None
    return Day(count.end, found.end(), Said(Form.VAGUE), tag=False)


# "L'an passé : 250", "600 participants en 2022", "la semaine dernière": no verb tells it past.
_ONCE = compiled(r"\b(?:dernier|derniere|passee?|precedente?|d'avant)$")


def was_once(folded: str, spoken: Spoken, year: int) -> bool:
    """Tell a sentence whose only day is of a year or a season that is gone."""
    return bool(spoken.days) and all(
        day.said.form is Form.VAGUE
        and (0 < (day.said.year or 0) < year or _ONCE.search(folded, day.start, day.end))
        for day in spoken.days
    )


# "Alors que cinq femmes ont été tuées la semaine dernière, …", "Après un report l'an dernier, …"
_PREFACE = compiled(
    r"\W*(?:alors qu[e']|tandis qu[e']|bien qu[e']|(?:[a-z]+ jours? |peu )?apres |suite a|malgre |"
    r"depuis )"
    r"(?:(?!manif|march|rassembl|mobilis|defil|corteg|greve)[^.;:!?\n]){3,120}, "
)


def without_prefaces(folded: str, spoken: Spoken) -> None:
    """Leave out the loose days of what a sentence opens with, if it then says a day of its own.

    So it is with those of a clause it ends on, behind its towns, that counts the country.
    """
    vague = [day for day in spoken.days if day.said.form is Form.VAGUE]
    if vague and spoken.groups and _WHEREAS.search(folded, spoken.groups[-1].end, vague[0].start):
        if _IN_FRANCE.match(folded, vague[0].end, spoken.sentence.end):
            spoken.days = [day for day in spoken.days if day not in vague]
            spoken.counts = [one for one in spoken.counts if one.end < vague[0].start]
        return
    found = _PREFACE.match(folded, spoken.sentence.start, spoken.sentence.end)
    if found is None or len(spoken.days) == len(vague):
        return
    whereas = _WHILE.match(folded, spoken.sentence.start) is not None
    told = [*(one.start for one in spoken.groups), *(one.start for one in spoken.counts)]
    whereas = whereas and all(start > found.end() for start in told)
    loose = {Form.VAGUE, Form.WEEKDAY} if whereas else {Form.VAGUE}
    own = [day for day in spoken.days if day.start > found.end() and day not in vague]
    if own or not whereas:
        spoken.days = [
            day for day in spoken.days if day.start > found.end() or day.said.form not in loose
        ]


# "Alors que le gouvernement est tombé lundi, la ville a défilé mercredi": of the second day
_WHILE = compiled(r"\W*(?:alors|tandis|bien) qu")


# "Une marche partira de Pau, alors que le mois dernier 9 000 personnes ont défilé en France"
_WHEREAS = compiled(r"\b(?:alors|tandis) qu[e' ][^.;:!?\n]{0,60}$")
_IN_FRANCE = compiled(r"[^.;:!?\n]{0,90}\b(?:(?:en|de) france|le pays)\b")


def leave_country(folded: str, spoken: Spoken) -> None:
    """Leave out what was counted in the country, by its ministry or in a crowd no town has.

    So is the day it was counted on: "depuis samedi dernier, où 282 000 personnes …", and that of
    "195 000 manifestants en France jeudi, contre 506 000 le 18", where no number is left.
    """
    if not (spoken.groups or not spoken.counts):
        _leave_counts(folded, spoken)
    spoken.days = [day for day in spoken.days if not _is_against(folded, spoken, day)]


def _leave_counts(folded: str, spoken: Spoken) -> None:
    start, end = spoken.sentence.start, spoken.sentence.end
    ministry = _MINISTRY.search(folded, start, end) is not None
    counts = _ITS_COUNT.search(folded, start, end) is not None
    gone = [
        one
        for one in spoken.counts
        if ministry
        or (counts and one.low >= _MANY)
        or _is_countrys(folded, one, end)
        or (
            one.low >= _NO_TOWNS
            and any(_had_counted(folded, spoken, one, day) for day in spoken.days)
        )
    ]
    against = folded.find(" contre ", start, end)
    if gone and against >= 0:  # "contre 223 000 le 12 septembre et 132 000 le 21"
        gone += [one for one in spoken.counts if one.start > against and one.said_by is None]
    spoken.counts = [one for one in spoken.counts if one not in gone]
    spoken.days = [
        day
        for day in spoken.days
        if not any(_had_counted(folded, spoken, one, day) for one in gone)
    ]


def _had_counted(folded: str, spoken: Spoken, count: Count, day: Day) -> bool:
    """Tell "la CGT avait recensé 900 000 manifestants le 6 juin", whose day dates nothing here."""
    start = max(spoken.sentence.start, count.start - _FAR)
    had = _HAD_COUNTED.search(folded, start, count.start) is not None
    return had and _RIGHT_BEHIND.fullmatch(folded, count.end, day.start) is not None


def _is_against(folded: str, spoken: Spoken, day: Day) -> bool:
    start = max(spoken.sentence.start, day.start - _FAR)
    against = _AGAINST.search(folded, start, day.start)
    return against is not None and all(
        not against.start() < count.start < day.start for count in spoken.counts
    )


_FAR = 120
_AGAINST = compiled(
    r"\bcontre (?:(?:[^.;:()]|\.(?=\d)){3,80}(?:,| et) )?(?:pres de |environ |plus de |quelque )?"
    r"\d[\d .,]*(?:millions? )?(?:de |d')?"
    r"(?:personnes |manifestants )?(?:(?:recense|compte|denombre)e?s )?(?:(?:le|ce|lors du) )?$"
)
_MINISTRY = compiled(
    r"\b(?:selon|d'apres) (?:les chiffres d[ue] |le decompte d[ue] )?"
    r"(?:l'interieur|(?:la place )?beauvau|(?:le )?ministere de l'interieur)\b"
)
# "Le ministère a dénombré 23 600 manifestants": so many are no one town's that it counts itself.
_MANY = 8000
_ITS_COUNT = compiled(
    r"\b(?:le ministere(?: de l'interieur)?|l'interieur|(?:la place )?beauvau)"
    r"(?:, lui,| lui)? (?:en )?(?:a |avait )?(?:denombr|recens|compt|decompt|annonc|estim|evoqu|"
    r"fait etat|fai(?:sai)?t etat|avanc)\w*"
)
_HAD_COUNTED = compiled(
    r"\bav(?:ait|aient) (?:[a-z]+ )?(?:recens|compt|decompt|denombr|comptabilis)[a-z]+ "
    r"(?:[a-z]+ ){0,6}$"
)
_RIGHT_BEHIND = compiled(r"[^,;.:()\d]{0,40}")
_NO_TOWNS = 150_000


def _was_then(folded: str, start: int, count: Count) -> bool:
    """Tell "moins de monde qu'en 2002. Le défilé avait alors rassemblé 30 000 personnes"."""
    then = _THEN.search(folded, start, count.start)
    return then is not None and _IN_A_YEAR.search(folded, max(0, start - _FAR), start) is not None


_THEN = compiled(
    r"\b(?:av(?:ait|aient) (?:alors|a l'epoque) (?:rassembl|reuni|mobilis|attir|compt|vu)\w*|"
    r"(?:etai(?:t|ent)|comptai(?:t|ent)|reunissai(?:t|ent)|rassemblai(?:t|ent)) "
    r"(?:alors|a l'epoque)|a l'epoque,? (?:ils|elles|on|le cortege|la manif\w*|le defile)\b"
    r"[^.;:()\d]{0,25})[^.;:()\d]{0,25}$"
)
_IN_A_YEAR = compiled(
    r"\b(?:en|de|d'|avec|depuis|qu'en) (?:19\d\d|20[012]\d)\b[^.;:\n]{0,60}[.;]? ?$"
)


def _is_countrys(folded: str, count: Count, end: int) -> bool:
    if count.kind is FigureKind.EXPECTED and count.said_by is Speaker.POLICE:
        return count.low >= _NO_TOWNS  # "De source policière, 300 000 personnes sont attendues"
    if count.said_by is not None or count.kind is not None:
        return False
    if count.low >= _NO_TOWNS:
        return True
    all_over = _ALL_OVER.match(folded, count.end, end)
    return all_over is not None and not _AS_ELSEWHERE.search(all_over[0])


_ALL_OVER = compiled(r"[^.;:()\d]{0,110} (?:partout en france|dans toute la france)\b")
# "90 personnes place Foch, à l'occasion d'une grève dans toute la France"
_AS_ELSEWHERE = compiled(
    r"\b(?:place|devant|parvis|esplanade|square)\b.*\b(?:comme|a l'(?:occasion|appel) d)"
)


def leave_undated(folded: str, spoken: Spoken) -> None:
    """Leave the numbers of years ago, of all the land and of what only leads to others."""
    leave_years_ago(folded, spoken)
    start = spoken.sentence.start
    spoken.counts = [one for one in spoken.counts if not _was_then(folded, start, one)]
    leave_country(folded, spoken)
    without_prefaces(folded, spoken)


def leave_years_ago(folded: str, spoken: Spoken) -> None:
    """Forget "900 en 2019" and its year before who came now: ", ils n'étaient plus que 60 hier"."""
    for count, after in pairwise(spoken.counts):
        year = _OF_YEARS_AGO.match(folded, count.end, after.start)
        if year is None or not any(day.start > year.end() for day in spoken.days):
            continue
        spoken.counts = [one for one in spoken.counts if one is not count]
        spoken.days = [day for day in spoken.days if not count.end < day.start < year.end()]
        return


_OF_YEARS_AGO = compiled(
    r"[^,;.:()\d]{0,60}? (?:en (?:19|20)\d\d|il y a (?:\d{1,2}|deux|trois|quatre|cinq|six|sept|"
    r"huit|dix|quinze|vingt|quelques|plusieurs) ans)(?:,| ;|\))"
)


def joined_by_source(folded: str, one: Count, other: Count) -> bool:
    """Tell "900, selon la police, et 2 000", "(2 000": of the same rally, by another count."""
    if _AND_SAID.fullmatch(folded, one.end, other.start):
        return True
    two = one.said_by and other.said_by and one.said_by is not other.said_by
    return bool(two) and _AND_THEY.fullmatch(folded, one.end, other.start) is not None


_AND_SAID = compiled(
    r"(?: [a-z]+)?(?:,? (?:selon|d'apres) [^,;.:()\d]{3,40}?(?:,? (?:et|ou) | \()|"
    r" \([^()\d]{3,40}\),? (?:et|ou) )"
)
# "le 7, quand la CGT avait compté 900 manifestants et la police 300"
_AND_THEY = compiled(
    r"(?: [a-z]+)?,? (?:et|contre|quand|mais) (?:l[ae]s? |l')[a-z' -]{2,25}?"
    r"(?: (?:en |n'en )?(?:avai|a|on)(?:t|ent)? [a-z]+)? "
)


def is_counted_from(folded: str, spoken: Spoken, day: Day, begin: int) -> bool:
    """Tell the second day of "jeudi prochain, deux mois après le 8 mai": a time is counted."""
    return len(spoken.days) > 1 and _COUNTED_FROM.search(folded, begin, day.start) is not None


_COUNTED_FROM = compiled(
    r"\b(?:une?|deux|trois|quatre|cinq|six|dix|quelques|\d+) (?:jours?|semaines?|mois|ans?) "
    r"(?:apres|avant) (?:celles? |celui )?(?:l[ae] |du |de la )?(?:[a-z'-]+ ){0,9}\(?(?:le )?$"
)


def is_likened(folded: str, spoken: Spoken, day: Day) -> bool:
    """Tell "comme le 23 mars, on défilera samedi": another day's, as this one's.

    With no other day beside it, it is one where a ban is told of, and nobody counted.
    """
    if not folded.startswith((",", " dernier,"), day.end):
        return False
    other = any(one.start > day.end for one in spoken.days)
    if not other and (spoken.counts or not _BANNED.search(folded, day.end, spoken.sentence.end)):
        return False
    return _LIKENED.search(folded, max(0, day.start - 40), day.start) is not None


_LIKENED = compiled(r"(?:^|[.!?:\n(,] ?)(?:tout )?comme le $")
_BANNED = compiled(r"\b(?:interdi[cerst]\w*|arretes?)\b")
