"""A number whose speaker was named before and is meant again: by a pronoun, a verb, a list."""

from worker.domain.kinds import FigureKind, Speaker
from worker.reading.numbers.awaiting import other_awaiter
from worker.reading.numbers.echoing import kind_echoed, levels
from worker.reading.numbers.figures import Count
from worker.reading.numbers.headings import AND, MORE_TOWNS
from worker.reading.numbers.recalling import by_pronoun, recalled
from worker.reading.numbers.sayers import sayers_named
from worker.reading.numbers.speakers import speaker
from worker.reading.words.patterns import compiled

_PRONOUN = compiled(
    r"(?:\b(?:elles?|ils?)|, (?=(?:n')?en ))(?: ?n)?[' ]*en (?:a|ont|avait|avaient) (?:\w+ )?"
    r"(?:compt|denombr|recens|vu|annonc|revendiqu)\w*(?: que| plus que)? ?$"
)


def echoed(folded: str, found: list[Count]) -> list[Count]:
    """Give numbers the speaker that "ils", "aussi" or the row of a list takes up again."""
    done: list[Count] = []
    carried: set[int] = set()
    for count in found:
        before = _before(folded, done, count)
        said = count.said_by
        if said is None:
            said = recalled(folded, count, before.end if before else 0)
        if said is Speaker.ORGANISERS and _is_ours(folded, count.start):
            said = Speaker.PRESS
        if said is None and before and _PRONOUN.search(folded, before.end, count.start):
            said = before.said_by
        goes_on = said is None and before is not None and _goes_on(folded, before, count)
        if before and goes_on and (before.start in carried or _is_subject(folded, before, done)):
            said = before.said_by
            carried.add(count.start)
        kind = count.kind or (kind_echoed(folded, before, count, said) if before else None)
        if before and kind is not count.kind and said is None and kind is FigureKind.EXPECTED:
            said = other_awaiter(folded[before.end : count.start])
        participants = count.participants or bool(before and levels(folded, before, count))
        bare = count.bare and said is None and not (participants or kind)
        done.append(count._replace(said_by=said, kind=kind, bare=bare, participants=participants))
    return done


# "La police : 430. Les organisateurs : 1 200. Nous : 650": who is neither writes.
_OURS = compiled(r"\bnous ?:? ?$")


def _is_ours(folded: str, start: int) -> bool:
    ours = _OURS.search(folded, max(0, start - 8), start)
    named = sayers_named(folded[max(0, ours.start() - _CLAUSE) : ours.start()]) if ours else []
    return {Speaker.POLICE, Speaker.ORGANISERS} <= set(named)


def _before(folded: str, done: list[Count], count: Count) -> Count | None:
    """Return the number that *count* follows: not "(la police, 700)", in a bracket."""
    if len(done) > 1 and ")" in folded[done[-1].end : count.start]:
        bracket = folded.rfind("(", done[0].end, done[-1].start)
        if bracket >= 0 and ")" not in folded[bracket : done[-1].start]:
            return next(one for one in reversed(done) if one.end <= bracket)
    return done[-1] if done else None


def _goes_on(folded: str, before: Count, count: Count) -> bool:
    """Tell "la police a compté 700 personnes à Pau et 300 à Auch": one subject, two numbers."""
    if before.said_by is None or not (count.bare or _AS_WELL_AT.match(folded, count.end)):
        return False
    between = folded[before.end : count.start]
    if _AND_THEN.fullmatch(between) and _THERE.match(folded, count.end):
        return True
    return _LIST.fullmatch(_COUNTED_BY.sub(" ", between, count=1)) is not None


# "la police a compté 700 manifestants à Pau pour la paix, et 300 personnes à Auch"
_AS_WELL_AT = compiled(
    r" (?:(?:personnes|manifestants|participants|[a-z]+testataires) )?(?:a|au|aux) [a-z]"
)
# "À Pau, la police a compté 700 manifestants, retraités compris, et 300 à Auch"
_AND_THEN = compiled(
    r"(?: [a-z-]+){0,3}(?:, [a-z' -]{3,30} (?:compris|inclus)e?s?)?,? et "
    r"(?:pres de |environ |quelque )?"
)
_THERE = compiled(r" (?:a|au|aux) (?!la |l'|son |leur )[a-z]")
# "320 personnes ont été recensées par la police à Annecy, 180 à Thonon"
_COUNTED_BY = compiled(
    r"^ (?:[a-z]+ )?(?:ont ete|etaient|avaient ete) (?:recens|compt|denombr|comptabilis)\w* par "
    r"(?:la |les |l')?[a-z' ]{3,30}? (?=(?:a|au|aux|et) )"
)


def _is_subject(folded: str, before: Count, done: list[Count]) -> bool:
    """Tell a number whose speaker is the subject: "la police a compté 700 personnes à Pau"."""
    earlier = [one.end for one in done if one.end <= before.start]
    floor = earlier[-1] if earlier else max(0, before.start - _CLAUSE)
    head = folded[floor : before.start]
    if _COUNTED_BY.match(folded[before.end : before.end + _CLAUSE]):
        return True
    told = _PRONOUN.search(head) or by_pronoun(head) or _AMONG.search(head)
    return speaker(head, "") is before.said_by or told is not None


# "900 personnes selon la police, dont 400 à Pau, 300 à Dax"
_AMONG = compiled(r"\bdont (?:entre |pres de |environ |quelque |plus de )?$")
_CLAUSE = 90
_LIST = compiled(
    r"(?: [a-z-]+){0,3}?(?:,| et|, et| ou) (?:a|au|aux) [\w' -]{2,40} "
    r"(?:pres de |environ |quelque )?|"
    r"(?: [a-z' -]{2,40})? et de (?:pres de |quelque )?|"
    # "700 personnes dans les rues de Pau et 300 à Auch"
    r"(?: [a-z-]+(?:(?:(?<=di)|(?<=dimanche)|(?<= le)) \d\d?(?:er)?)?){0,5}? "
    r"(?:au?|aux|dans les (?:rues|corteges?|defiles?) d(?:e|u|es)) "
    rf"[\w' -]{{2,40}}{MORE_TOWNS}(?: ?\([^)]{{2,60}}\))?{AND}"
    r" (?:\" )?(?:pres de |environ |quelque )?"
)
