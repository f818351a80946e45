"""Chooses among the day expressions of a text those that are days told, each once."""

from dataclasses import replace
from datetime import datetime
from itertools import zip_longest

from worker.reading.times.acts import acts
from worker.reading.times.almanac import BY_DAY, EXPLICIT, Form, Moment, Turn, resolve
from worker.reading.times.calling import without_calling
from worker.reading.times.countdowns import without_countdowns
from worker.reading.times.crossing import of_this_month
from worker.reading.times.days import Day, days, is_shift
from worker.reading.times.inquiries import without_inquiries, without_supported
from worker.reading.times.of_month import of_month
from worker.reading.times.spans import of_none, with_spans
from worker.reading.times.telling import without_telling
from worker.reading.times.visiting import without_visits
from worker.reading.towns.names import Mention
from worker.reading.words.calendar_words import LONG, MONTH
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import Forms


def said_days(text: Text, places: list[Mention], today: datetime) -> list[Day]:
    """Return the text's days, those of something else among them, which count nobody."""
    found = _without_series(text.folded, days(text))
    found = _without_marks(text.folded, with_spans(text.folded, found))
    found = _without_occasions(text.folded, found or acts(text, today.date()))
    if text.words.at(_BANS):
        found = [_of_order(text.folded, day) for day in found]
    found = [of_none(day) if _is_motto(text.folded, day) else day for day in found]
    found = without_supported(text, without_inquiries(text, without_telling(text, found)))
    found = without_visits(text, without_calling(text, found))
    others = [day for day in found if day.said.form is Form.OTHER]
    kept = _sifted(text, places, today, [day for day in found if day not in others])
    return sorted([*kept, *others], key=lambda day: day.start)


def _without_series(folded: str, found: list[Day]) -> list[Day]:
    """Leave out "tous les jeudis" where its next day is told: "Prochain rendez-vous le 23 mars".

    So it is with "d'habitude le mercredi, cette semaine le jeudi".
    """
    found = [
        day
        for day, after in zip_longest(found, found[1:])
        if after is None
        or folded.startswith("ce ", day.start)  # "plus que d'habitude ce samedi"
        or not _USUAL.search(folded, max(0, day.start - _LED_BY), day.start)
    ]
    found = [_of_this_week(folded, day) for day in found]
    series = [day for day in found if folded.startswith(_EACH, day.start)]
    if not series or len(series) == len(found):
        return found
    told = any(
        day not in series and _NEXT_ONE.search(folded, max(0, day.start - _LED_BY), day.start)
        for day in found
    )
    # "interdite samedi. Il appelait à défiler, comme chaque samedi": no other day than that
    like = [
        day
        for day in series
        if folded.endswith(", comme ", 0, day.start)
        or (folded.endswith(" comme ", 0, day.start) and folded.startswith(" depuis ", day.end))
    ]
    return [day for day in found if day not in (series if told else like)]


def _of_this_week(folded: str, day: Day) -> Day:
    """Tell "comme chaque samedi" of a rally of this week's, written about on its day or before."""
    aside = folded.endswith("comme ", 0, day.start) and folded.startswith(_EACH, day.start)
    return day._replace(said=replace(day.said, turn=Turn.THIS)) if aside else day


_USUAL = compiled(
    r"\b(?:d'ordinaire|d'habitude|habituellement|traditionnellement|generalement|normalement|"
    r"usually),? "
    r"(?:prevue? |fixee? |organisee? |programmee? |tenue? )?(?:le |chaque |tous les |on )?$"
)
_EACH = ("tous les", "toutes les", "chaque", "every", "each")
_LED_BY = 60
_NEXT_ONE = compiled(r"\b(?:prochaine?|next)\b(?! semaine)[^.;!?\n]*$")


def _without_marks(folded: str, found: list[Day]) -> list[Day]:
    """Leave out the numbers of a thread's posts: "1/3 Tous à Lille demain. 2/3 Départ à 14 h"."""
    marks = [
        (day, mark)
        for day in found
        if (mark := _MARK.fullmatch(folded, day.start, day.end))
        and int(mark["at"]) <= int(mark["of"])  # "Carte des manifs (15/12)"
    ]
    if not marks:
        return found
    opening = {mark["of"] for day, mark in marks if _is_mark(folded, day, int(mark["at"]))}
    left = {day.start for day, mark in marks if mark["of"] in opening}
    left = {start for start in left if not _LED.search(folded, max(0, start - 4), start)}
    return [day for day in found if day.start not in left]


def _is_mark(folded: str, day: Day, at: int) -> bool:
    """Tell a number in a bracket that opens or ends a line, or the first one at such an end."""
    opens = _LINE_OPENS.search(folded, max(0, day.start - _NAMED), day.start)
    ends = _LINE_ENDS.match(folded, day.end)
    if folded.startswith("(", day.start - 1) and (opens or ends):
        return True
    follows = f"2{folded[day.start + 1 : day.end]}" in folded
    told = ends and _WITH_IT_ENDS.search(folded, max(0, day.start - 4), day.start)
    return at == 1 and bool((opens and follows) or told)


# "2/5", not "12/5" nor "02/05"
_MARK = compiled(r"(?P<at>[1-9]\d?)/(?P<of>[2-9]|[12]\d)")
_LED = compiled(r"\b(?:le|du|au) $")
# "Fil. 1/3 Tous à Lille"
_LINE_OPENS = compiled(r"(?:\A|\n)\W{0,4}(?:(?:fil|thread)\W{1,4})?$")
_NAMED = 15
_LINE_ENDS = compiled(r"[^a-z0-9\n]*(?:\n|\Z)")
_WITH_IT_ENDS = compiled(r"[.!?\u2026)\"] ?$")


def _of_order(folded: str, day: Day) -> Day:
    """Take the days of "interdit tout cortège de vendredi soir à dimanche minuit" for none."""
    window = _WINDOW.search(folded, max(0, day.start - _BANNED), day.end + _WINDOWED)
    if window is None:
        return day
    bounds = [window.span(name) for name in ("from", "to", "until")]
    told = any(-1 < start <= day.start <= end + 1 for start, end in bounds)  # "lundi" or "17 mai"
    return of_none(day) if told else day


def _without_occasions(folded: str, found: list[Day]) -> list[Day]:
    """Leave out the day that another is the occasion for: "à l'occasion du 8 mars, … jeudi"."""
    named = [
        day
        for day in found
        if day.said.form is Form.MONTH_DAY
        and _FOR_IT.search(folded, max(0, day.start - _LED_BY), day.start)
    ]
    told = [day.start for day in found if day not in named and day.said.form in _TOLD_DAYS]
    return [
        day
        for day in found
        if day not in named
        or not any(_WITH_IT.fullmatch(folded, min(day.end, at), max(day.start, at)) for at in told)
    ]


_FOR_IT = compiled(
    r"\b(?:a l'(?:occasion|approche)|dans le cadre|en (?:vue|preparation|amont|marge|prelude)) "
    r"(?:de la |de cette |de l')?(?:(?:journee|mobilisation|greve|manche|action|appel)s?"
    r"(?: [a-z-]+){0,4} )?du (?:national )?$"
)
_TOLD_DAYS = BY_DAY | {Form.FIXED}
# As in "Marche à l'occasion du 8 mars à Gap. RDV jeudi", or with "Date : jeudi" below
_WITH_IT = compiled(
    r"[^.!?\n]*(?:[.!?\n]+(?:[^.!?\n]{0,40}[?\n])?[^\w\n]*(?:rdv|rendez-vous|date|quand|jour)\b"
    r"[^.!\n]{0,40})?"
)
_BANS = Forms(stems="interdi prohib arrete")
_BANNED, _WINDOWED = 190, 60
_WINDOW = compiled(
    r"\b(?:interdi|prohib|arrete)"
    r"(?:(?!prev|organis|annonc|programm|report)[^.;\n]){0,160}? (?:de|du|entre) (?:le )?"
    rf"(?P<from>{LONG}|\d\d?(?! (?:ans\b|h)|h))\b[^.;\n]{{0,34}}? "
    rf"(?:(?:au?|et|jusqu'au?) (?:le )?(?P<to>{LONG})\b|"
    rf"(?:au|et le|jusqu'au) (?P<until>\d\d?)\b(?! ?h| ans\b))"
)


def _sifted(text: Text, places: list[Mention], today: datetime, found: list[Day]) -> list[Day]:
    """Return the rallies' days of *found*; a hashtag's and "J-8" give way to one in words."""
    named = bytearray(len(text.folded))
    for place in places:
        named[place.start : place.end] = b"\1" * (place.end - place.start)
    found = [
        day
        for day in found
        if not named[day.start]
        and not _SINCE.match(text.folded, day.start)
        and not _is_other(text.folded, day)
    ]
    found = _with_weekdays(text.folded, found)
    found = of_this_month(of_month(text.folded, found, today), places, today)
    found = _last_years(text.folded, found, today.year - 1)
    plain = [day for day in found if not day.tag and day.said.form is not Form.VAGUE]
    if len(plain) > 1:
        found = [day for day in found if not text.folded.startswith(_GIVES_WAY, day.start)]
    if plain and len(plain) < len(found):
        found = [day for day in found if not day.tag]
    found = [
        day
        for number, day in enumerate(found)
        if not _restated(text.folded, day, found[number + 1 :])
        and not (number and _said_again(text.folded, found[number - 1], day, today))
    ]
    found = [
        day
        for day, after in zip_longest(found, found[1:])
        if after is None or not _made_exact(text.folded, day, after)
    ]
    return without_countdowns(text.folded, found, places)


def _is_other(folded: str, day: Day) -> bool:
    """Tell a département's number, and what only compares: "350 à Sète (400 l'an dernier)"."""
    if _DEPARTMENT.search(folded, max(0, day.start - 20), day.start):
        return True
    if day.said.form is Form.NUMBER and _FROM.search(folded, max(0, day.start - 40), day.start + 3):
        return True
    if folded.startswith(("sans ", "ni "), day.start):
        return _PUT_OFF.search(folded, max(0, day.start - 60), day.start) is not None
    # "de plus qu'en 2024"; a share "contre 41 % le 13 janvier"; "on parle du 21"
    return folded.endswith(_UNTOLD, 0, day.start) and not _ONCE.match(folded, day.start)


# "reportée, sans nouvelle date": the day that holds is the old one
_PUT_OFF = compiled(
    r"\b(?:report|repouss|annul|ajourn|decal|interdi|suspend)"
    r"[^.!?;\n]*$"
)


def _is_motto(folded: str, day: Day) -> bool:
    """Tell the year of a slogan that counts nobody: « On a déjà essayé en 1940 ! »."""
    if not (day.said.form is Form.VAGUE and day.said.year):
        return False
    line = folded.rfind("\n", 0, day.start) + 1
    if folded.count('"', line, day.start) % 2 == 0:
        return False
    opened = folded.rfind('"', line, day.start)
    return _MOTTO.fullmatch(folded, opened, day.start) is not None and (
        _MOTTO_ENDS.match(folded, day.end) is not None
    )


_MOTTO = compiled(r'"[^".;:\d]{0,50}')
_MOTTO_ENDS = compiled(r'[^".;:\d]{0,24} ?"')


def _with_weekdays(folded: str, found: list[Day]) -> list[Day]:
    """Join "le surlendemain, jeudi" and "la veille, vendredi" to one day each."""
    kept = found[:1]
    for day in found[1:]:
        before = kept[-1]
        plain = day.said.form is Form.WEEKDAY and day.said.turn is Turn.NONE
        named = len(kept) > 1 and before.said.form is Form.FROM_NAMED and before.said.number
        if named and plain and _APPOSED.fullmatch(folded, before.end, day.start):
            said = replace(before.said, weekday=day.said.weekday)
            kept[-1] = before._replace(end=day.end, said=said)
        else:
            kept.append(day)
    return kept


# "Je rentre de la manif de samedi": the day said in words counts.
_GIVES_WAY = ("cette nuit", "rentr", "sor", "revi", "reve", "retour")


def _last_years(folded: str, found: list[Day], year: int) -> list[Day]:
    """Give "l'an dernier, au même endroit, le 20 novembre" its year, as one day."""
    kept: list[Day] = []
    for day in found:
        last = kept[-1] if kept else None
        if (
            last is not None
            and day.said.form is Form.MONTH_DAY
            and _LAST_YEAR.fullmatch(folded, last.start, last.end)
            and _NEAR.fullmatch(folded, last.end, day.start)
        ):
            kept.pop()
            said = replace(day.said, form=Form.FIXED, year=year)
            kept.append(day._replace(said=said))
        else:
            kept.append(day)
    return kept


_LAST_YEAR = compiled(r"l'an (?:dernier|passe)|l'annee (?:derniere|passee)")
_NEAR = compiled(r"[^.;:]{0,30}")
# "dans le 61 et le 14": no days.
_DEPARTMENT = compiled(r"\bdans (?:le \d{2,3}(?:, le \d{2,3})*(?:,| et) )?$")
# "Les copains du 87, ceux du 19": who comes from there.
_FROM = compiled(
    r"\b(?:copains|copines|potes|amis|gens|camarades|collegues|venus?|gj|gilets jaunes)"
    r"(?: d[eu] \d\d(?:, | et |, et ))*(?:(?<=[,t] )(?:ceux|celles) )? ?du $"
    # "interdite par la préfète du 14"
    r"|\bpref(?:et|ete|ecture)? du $"
    r"|\b(?:copains|copines|potes|amis|gens|camarades|collegues|venus?|gj|gilets jaunes) du \d\d"
    r"(?:,? et|,) (?:(?:ceux|celles|gens|copains) )?du $"
)
# "du jamais-vu depuis 1995" compares: it dates nothing.
# "plus qu'il y a deux ans", "plus qu'en mars": of another rally, whose number may follow
_ONCE = compiled(rf"il y a [\w-]+ (?:ans|mois)\b|(?<!jusqu')en {MONTH}\b(?! 20\d)")
_UNTOLD = ("qu'", "% le ", "% ", "% du ", "% au ", "parle du ")
_SINCE = compiled(r"depuis (?:19|20)\d\d")
_TO = compiled(r"\s?[(,:]\s?(?:soit |le |au |a |donc |c'est |ce sera )*")
_APPOSED = compiled(r"\s?[(,:]?\s?(?:soit |le |c'est-a-dire |donc )?")


def _restated(folded: str, day: Day, following: list[Day]) -> bool:
    """Tell a loose day told again by its date: "samedi prochain (8 juin)"."""
    if not following or day.said.form in EXPLICIT:
        return False
    if is_shift(folded, day):  # "avancée d'un jour : samedi, 11 heures"
        return _TO.fullmatch(folded, day.end, following[0].start) is not None
    if following[0].said.form not in EXPLICIT:
        return False
    return _APPOSED.fullmatch(folded, day.end, following[0].start) is not None


def _made_exact(folded: str, day: Day, after: Day) -> bool:
    """Tell a loose day that its clause goes on to date: "la semaine dernière à Alençon le 17".

    So it does "au lendemain de la marche de samedi", "…, qui a réuni 90 personnes samedi".
    """
    if day.said.form is Form.AROUND:
        clause = _CLAUSE.fullmatch(folded, day.end, after.start)
        return (clause or _OF_IT.fullmatch(folded, day.end, after.start)) is not None
    if after.said.form is Form.WEEKDAY and folded.startswith("cette semaine", day.start):
        return _ITS_DAY.fullmatch(folded, day.end, after.start) is not None
    loose = day.said.form is Form.VAGUE and after.said.form in {Form.NUMBER, Form.MONTH_DAY}
    return loose and _CLAUSE.fullmatch(folded, day.end, after.start) is not None


_ITS_DAY = compiled(r",? (?:le |ce |c'est (?:le )?|ce sera (?:le )?)?")
_CLAUSE = compiled(r"[^.,;:()\n]{1,60}")
_OF_IT = compiled(
    r"[^.,;:()\n]{1,60}(?:, (?:qui|auquel|auxquel(?:le)?s|a laquelle|ou) [^.,;:()\n]{0,60}"
    r"\b(?:a|ont|avait|avaient|s'est|s'etait|s'etaient) [^.,;:()\n]{1,60}| \([^.;:()\n]{1,60})"
)


def _said_again(folded: str, before: Day, day: Day, today: datetime) -> bool:
    """Tell a weekday that only names the day before it: "après-demain, mercredi, 18 h 30"."""
    if day.said.form is Form.VAGUE and before.said.form is not Form.VAGUE:
        return folded[before.end : day.start] in {", ", " "}  # "Le 6 mai, la précédente marche"
    if before.said.form is not Form.OFFSET or day.said.form is not Form.WEEKDAY:
        return False
    found = resolve(before.said, Moment(today))
    same = found is not None and found.weekday() == day.said.weekday
    return same and _APPOSED.fullmatch(folded, before.end, day.start) is not None
