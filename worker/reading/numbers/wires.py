"""Tells who told an agency the numbers of a whole sentence (rule 13)."""

from worker.domain.kinds import Speaker
from worker.reading.numbers.figures import Count
from worker.reading.numbers.sayers import WHO, sayer
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Late

# "…, a-t-on appris auprès de la préfecture", "…, a indiqué à l'AFP la gendarmerie": the last words
# of a dispatch are about all its numbers, however far behind them.
_WIRED = Late(
    r"[^.;:\"\n]{0,320}?,? (?:a-t-(?:on|il ete) |(?:a|ont) (?:[a-z]+ment )?)"
    r"(?:appris|constate|indique|annonce|precise|rapporte|fait savoir|declare|affirme|confirme)"
    r"(?: (?:a )?l'afp| aupres| l'afp aupres) "
    r"(?P<who>(?:de |du |des |d')?(?:la |le |les |l'|une? |source )?(?:" + WHO + r"))"
)
# "…, a constaté une journaliste de l'AFP"
_SEEN = compiled(
    r"[^.;:\"\n]{0,320}?, (?:a|ont) (?:pu )?constate(?:r)? (?:sur place )?(?P<who>[^,.;:()]{3,60})"
)


def wired(folded: str, found: list[Count]) -> list[Count]:
    """Return *found*, a sentence's numbers, with who told them all to the agency."""
    if any(count.said_by not in {None, Speaker.PRESS} for count in found):
        return found
    seen = _SEEN.match(folded, found[-1].end)
    if seen and sayer(seen["who"]) is Speaker.PRESS:
        return [
            count if count.said_by else count._replace(said_by=Speaker.PRESS, bare=False)
            for count in found
        ]
    told = _WIRED.compiled.match(folded, found[-1].end)
    said = sayer(told["who"]) if told else None
    if said is None:
        return found
    return [count._replace(said_by=said, bare=False) for count in found]
