"""Tells what happened at a rally, and so on its day: "blessé samedi lors d'une manifestation"."""

import re

from worker.reading.words.calendar_words import LONG, MONTH
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Late
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES
from worker.reading.words.wordlist import Forms

HURT = (
    r"(?:bless|matraqu|frapp|interpell|arret|molest|tabass|verbalis|eborgn|mutil|gaz|charg|nass|"
    r"touch|agress|vis)ee?s?"
)
"""What may happen to somebody there."""
_LEADS = Forms(
    "lors marge cours pendant durant issue occasion fin suite debut tete queue cloture milieu "
    "sein terme cadre apres avant manifestant manifestants manifestante manifestantes",
    stems="couvr film photographi particip remont",
)
_AT_A_RALLY = Late(
    r"\b(?:lors|en marge|au cours|pendant|durant|a l'(?:issue|occasion)|"
    r"a la (?:fin|suite|marge)|en (?:fin|debut|tete|queue|cloture|pleine?)|"
    r"au (?:debut|milieu|sein|terme)|dans le cadre|apres|avant|"
    r"couvr\w+|film\w+|photographi\w+|particip\w+|remont\w*)"
    r"(?: a)?(?: (?:de|du|des|d'|la|le|les|l'|cette|ce|une?|leur|aux?))*(?: (?:la |l'|une? ))?"
    rf"(?: ?(?!pour |contre )[\w'-]+){{0,2}}? ?\b(?!manifestant)(?P<rally>{RALLIES})\b"
    # and no crowd that is awaited: "on attend 300 manifestants samedi"
    r"|\b(?<!\d )(?<!aine de )(?<!aines de )(?<!iers de )(?<!ier de )"
    r"(?<!cents )(?<!cent )(?<!mille )"
    rf"(?P<person>manifestante?s?) (?=(?:\w+ment )?{HURT}\b|(?:ce |hier|{LONG}|le \d))"
)
# "lors de la manifestation contre X organisée samedi": its own day
_OWN = compiled(
    r"(?:(?! (?:ont|sont|est|a ete|avai\w+|ser(?:a|ont)|compar\w+|se sont|s'est) )"
    r"[^.;,:()\n]){0,70}?"
    rf"\b(?P<day>(?:{LONG})(?: (?:dernier|\d[^ ]* {MONTH}))?|\d\d?(?:er)? {MONTH})\b"
)
_BEFELL = compiled(
    rf"\b(?:{HURT}|(?:lanc|jet|bris|incendi|degrad|cass|perpetr|oper|film|tir|brul|vol|vandalis|"
    r"tagu|allum|caillass|constat|recens)ee?s?|commis(?:es?)?|survenu\w*|produit\w*|recue?s?|"
    r"manifestante?s?|faits|tensions|heurts|incidents?|affrontements|echauffourees?|debordements|"
    r"violences|degradations|lacrymo\w*|interpellations|"
    # "a lancé une infirmière mardi lors de la marche"
    r"(?:declar|lan[cs]|confi|expliqu|temoign|racont|lach|resum|souffl|insist|martel)"
    r"(?:e|ait|aient))\b[^.;:,()\n\d]{0,40}? (?:le |ce |des )?$"
)
_ENDS = compiled(r"[.!?] |\n")
_SENTENCE, _NEAR = 320, 80


def at_rally(text: Text, start: int, end: int) -> re.Match[str] | None:
    """Find the march that something happened at: "en marge d'une nouvelle manifestation".

    Or who was there: "un manifestant blessé samedi".
    """
    if not text.words.at(_LEADS, *text.within(start, end)):
        return None
    return _AT_A_RALLY.compiled.search(text.folded, start, end)


def befell(folded: str, march: re.Match[str], day: int) -> bool:
    """Tell the day at *day* on which someone was hurt or arrested, or something broken, there."""
    apart = day - march.end() if day > march.start() else march.start() - day
    return apart < _NEAR and _BEFELL.search(folded, max(0, day - _NEAR), day) is not None


def at_a_rally(folded: str, start: int, end: int) -> bool:
    """Tell whether what happened on the day from *start* to *end* happened at a rally of that day.

    "Blessé samedi lors d'une marche", not "interpellé lundi après la marche de samedi".
    """
    march, own = _march(folded, start, end)
    return march is not None and (own is None or own[0] <= start < own[1])


def is_its_own(folded: str, start: int, end: int) -> bool:
    """Tell the day of "lors de la marche de samedi", said of the march itself."""
    _, own = _march(folded, start, end)
    return own is not None and own[0] <= start < own[1]


def later_than_it(folded: str, start: int, end: int) -> bool:
    """Tell the day of "interpellé lundi après la marche de samedi"."""
    march, own = _march(folded, start, end)
    return march is not None and own is not None and not own[0] <= start < own[1]


def _march(
    folded: str, start: int, end: int
) -> tuple[re.Match[str] | None, tuple[int, int] | None]:
    """Find the march that the sentence around the day tells of, and where its own day stands."""
    march = _AT_A_RALLY.compiled.search(folded, *bounds(folded, start, end))
    if march is None or _MOURNED.search(folded, march.end(), start):
        return None, None
    own = _OWN.match(folded, march.end())
    return march, own.span("day") if own else None


# "lors d'une marche en hommage au garçon tué mardi": when he died
_MOURNED = compiled(
    r"\b(?:hommage|memoire|souvenir)\b[^.;:!?\n]{0,90}\b(?:tue|mort|decede|disparu|poignarde|"
    r"assassine|abattu|renverse|percute|fauche|noye|etrangle|lynche|suicide|retrouve)e?s?\b"
    r"[^.;:!?\n\d]{0,40}$"
)


def is_the_marchs(folded: str, start: int) -> bool:
    """Tell the day at *start* of "la manifestation de samedi", that everybody knows of."""
    return _THE_MARCH_OF.search(folded, max(0, start - _NEAR), start) is not None


_THE_MARCH_OF = compiled(
    r"\b(?:la|cette|leur|notre) (?:grande |premiere |derniere )?"
    r"(?:manif(?!estant)\w*|mobilisation|marche)(?: (?:des|contre|pour|blanche|silencieuse|"
    r"intersyndicale|unitaire)[^.;:,()\n]{0,40}?)? (?:de |du |ce )$"
)


def bounds(folded: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence around the day begins and ends."""
    back = max(0, start - _SENTENCE)
    heads = [match.end() for match in _ENDS.finditer(folded, back, start)]
    ends = _ENDS.search(folded, end)
    return heads[-1] if heads else back, ends.start() if ends else len(folded)
