"""Tells the day on which people were called to a rally from the day they were called for."""

from worker.reading.times.almanac import BY_DAY
from worker.reading.times.days import Day
from worker.reading.times.spans import of_none
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Late
from worker.reading.words.text import Text
from worker.reading.words.wordlist import Forms

_CALLS = Forms(stems="appel invit lanc")


def without_calling(text: Text, found: list[Day]) -> list[Day]:
    """Take the day of "a lancé lundi un appel à un rassemblement" for none of the rally's.

    So is that of "Ce jeudi, la CGT appelle à se rassembler. Rendez-vous samedi à 15 h".
    """
    if not found or not text.words.at(_CALLS):
        return found
    return [
        of_none(day)
        if day.said.form in BY_DAY
        and (_is_launched(text.folded, day) or _calls_for_another(text.folded, day, found))
        else day
        for day in found
    ]


def _is_launched(folded: str, day: Day) -> bool:
    """Tell the day of "un appel lancé mercredi", "avait lancé lundi un appel"."""
    back = max(0, day.start - _BACK)
    if _CALL_MADE.compiled.search(folded, back, day.start):
        return True
    if _HAS_MADE.compiled.search(folded, back, day.start) and _A_CALL.match(folded, day.end):
        return True
    return _opens(folded, day) and _MADE_A_CALL.compiled.match(folded, day.end) is not None


def _calls_for_another(folded: str, day: Day, found: list[Day]) -> bool:
    """Tell the day that opens a call, when the sentence or the next one sets another."""
    called = _CALLS_TO.compiled.match(folded, day.end) if _opens(folded, day) else None
    other = next((one for one in found if called and one.start >= called.end()), None)
    if called is None or other is None or _same(day, other):
        return False
    ends = _ENDS.search(folded, called.end())
    end = ends.start() if ends else len(folded)
    if _HOUR.search(folded, day.end, min(end, other.start)):
        return False
    if other.start < end:
        return _ONE_MORE.search(folded, called.end(), other.start) is None
    return _SET.fullmatch(folded, end, other.start) is not None


def _same(day: Day, other: Day) -> bool:
    """Tell whether both may be one day: "ce samedi" and "le 28", "ce samedi" and "samedi 28"."""
    if day.said.weekday is None or other.said.weekday is None:
        return day.said == other.said
    return day.said.weekday == other.said.weekday and day.said.number in {0, other.said.number}


def _opens(folded: str, day: Day) -> bool:
    heads = [match.end() for match in _ENDS.finditer(folded, max(0, day.start - _BACK), day.start)]
    head = heads[-1] if heads else max(0, day.start - _BACK)
    return _LEAD.fullmatch(folded, head, day.start) is not None


_BACK = 110
_ENDS = compiled(r"[.!?] |\n")
_LEAD = compiled(r"\W*(?:(?:des |ce |le |c'est )(?:jour )?)?")
_NOUN = r"(?:appels?|invitations?|mots? d'ordre)"
_CALL_MADE = Late(
    rf"\b{_NOUN}\b[^.;:()\n\d]{{0,60}}? (?:(?:a|ont|avai(?:t|ent)) ete )?"
    r"(?:lance|relaye|diffuse|publie|poste)e?s?(?: sur [^.;:,()\n]{3,24})? (?:ce |des |le )?$"
)
_HAS_MADE = Late(
    r"\b(?:a|ont|avai(?:t|ent)) (?:\w+ment |deja |d'abord )?(?:lance|relaye|publie)"
    r"(?: (?:ce|des|le))? $"
)
_A_CALL = compiled(
    r"(?: (?:matin|midi|soir|apres-midi))?(?: sur [^.;:,()\n]{3,24})?,? "
    rf"(?:un|une|des|l'|leur|son|cet|cette|plusieurs) ?(?:\w+ )?{_NOUN}\b"
)
_MADE_A_CALL = Late(
    r"(?: (?:matin|midi|soir|apres-midi))?,? [^.;:()\n\d]{2,70}? (?:a|ont|avai(?:t|ent)) "
    rf"(?:\w+ment )?(?:lance|relaye|publie) (?:un|une|l'|leur|son|cet|cette) ?(?:\w+ )?{_NOUN}\b"
)
# ", la CGT appelle à manifester", "un collectif invite les habitants à se rassembler"
_CALLS_TO = Late(
    r"(?: (?:matin|midi|soir|apres-midi))?,? "
    r"(?:(?!manifest|particip|personnes|marcheu)[^.;:\n\d]){2,90}?"
    r"\b(?:(?:appelle|invite|convie)(?:nt)?|(?:a|ont) (?:\w+ment )?(?:appele|invite|convie)|"
    rf"lance(?:nt)? (?:un|une) ?(?:\w+ )?{_NOUN})\b"
)
_HOUR = compiled(r"\b\d\d? ?h\b|\b\d\d? ?h(?:eures?)?\d*\b|\bmidi\b")
# "à manifester à Tulle et samedi à Brive": a day more
_ONE_MORE = compiled(
    r"(?:\bet|\bpuis|\bmais|\baussi|\bencore|\bavant|\bsuivi\w*|\bcomme|\bjusqu'au|\bd'ici|\bdepuis|"
    r"\bdes|\bdu|\bapres)(?: (?:le|ce|a nouveau|aussi|de))* ?$"
)
# "Le rendez-vous est donné à 17 h le jeudi 12"
_SET = compiled(
    r"[.!?\n\s]+(?:le |un |l[ae] )?(?:(?:rendez-vous|rdv|rassemblement|manif\w*|depart)\b|"
    r"(?:il|elle|celui-ci|celle-ci) )[^.!?\n]{0,70}"
)
