"""Tells of what kind a number is that shares its verb or its noun with the number before it."""

from worker.domain.kinds import FigureKind, Speaker
from worker.reading.numbers.figures import Count
from worker.reading.numbers.headings import AND, AND_TOWN, MORE_TOWNS
from worker.reading.numbers.kinds import CLICKS, WERE_THERE
from worker.reading.words.patterns import compiled

# "les organisateurs tablent sur 2 000, la gendarmerie sur 800": the verb is said once.
_VERB_LEFT_OUT = compiled(
    r"[^.;:]*[,;] ?(?:et )?(?!avec )(?:la |le |les |l')?[\w' -]{2,30}?(?:,| sur| en| a)? ?$"
)


def kind_echoed(
    folded: str, before: Count, count: Count, said: Speaker | None
) -> FigureKind | None:
    """Return the kind that *count* shares with the number before it, which alone tells it."""
    between = folded[before.end : count.start]
    if _GONE.search(between[between.rfind(",") + 1 :]) or WERE_THERE.search(between):
        return None  # "qui en attendaient 2 000, en ont compté 900"
    left_out = _VERB_LEFT_OUT.fullmatch(between)
    if before.kind is FigureKind.EXPECTED and _NEXT.fullmatch(between):
        # "On attend 9 000 personnes à Gap et 500 manifestants à Dole"
        return before.kind if count.bare or _PEOPLE_AT.match(folded, count.end) else None
    if before.kind is FigureKind.EXPECTED and (said or (left_out and "," in between)):
        return before.kind if left_out or not (count.people or _GONE.search(between)) else None
    if before.kind in CLICKS and count.bare and _CLICK_ROW.fullmatch(between):
        return before.kind if _AT_NEXT.match(folded, count.end) else None
    headed = _HEADED.search(folded, max(0, before.start - 24), before.start) is not None
    row = before.kind and AND_TOWN.fullmatch(between)
    listed = _NEXT.fullmatch(between) if headed else row and _tops(folded, before)
    return before.kind if count.bare and listed else None


def _tops(folded: str, before: Count) -> bool:
    """Tell the first number below a head: "Inscrits : Niort 90", and those of its row."""
    return ":" in folded[max(0, before.start - _ROW_HEAD) : before.start]


_ROW_HEAD = 90


def levels(folded: str, before: Count, count: Count) -> bool:
    """Tell "730 participants, celui de Roanne plafonne à 58": the same people, counted the same."""
    return (
        before.participants
        and not count.people
        and (
            _LEVEL.search(folded, before.end, count.start) is not None
            or (
                _CLICK_ROW.fullmatch(folded, before.end, count.start) is not None
                and _AT_NEXT.match(folded, count.end) is not None
            )
        )
    )


# "800 annoncent leur venue à Lyon, 450 à Grenoble", "340 pour la marche de Brive, 120 pour …"
_CLICK_ROW = compiled(
    r"[^.;:()\d]{0,60}? (?:a|au|aux|pour|sur) [^,.;:()\d]{2,40}(?: \d\d? [a-z]{3,9})?"
    r"(?:,| et|, et|, puis) (?:pres de |environ |deja )?"
)
_AT_NEXT = compiled(r" (?:a|au|aux|pour|sur) (?!l[ae' ]{1,2}(?:police|pref))[a-z]")


_GONE = compiled(
    r"\b(?:furent|en (?:a|ont) eu|on est|nous sommes|en est venu|sont venu\w*|etai\w+|"
    r"avai\w+|ont|n'en a|a (?:compt|recens|denombr|vu|reuni|"
    r"rassembl|attir)\w*)\b"
)
# "Intéressés : 2,4 k à Sainté, 175 à Roanne": the head of both numbers.
_HEADED = compiled(r": ?$")
_NEXT = compiled(rf"(?: [a-z]+)? (?:a|au|aux|pour|sur) [\w' -]{{2,40}}{MORE_TOWNS}{AND} ?")
_PEOPLE_AT = compiled(
    r"(?: [a-z]+s)? (?:a|au|aux) (?![a-z' ]*\b(?:heures?|h)\b)[a-z' -]{2,40}(?=[,.;)\n]|$)"
)
_LEVEL = compiled(r"\b(?:plafonne|culmine|stagne|reste|en est|approche|atteint|depasse)(?: a)? ?$")


def not_lent(folded: str, found: list[Count]) -> list[Count]:
    """Leave the 80 of "900 à Pau, selon A, 80 à Foix et 20 à Dax, selon B" to who is behind."""
    done = list(found)
    for number, count in enumerate(found[1:-1], 1):
        one, after = found[number - 1], found[number + 1]
        told = after.said_by and count.said_by is one.said_by is not after.said_by
        said = told and _SAID_BEFORE.search(folded, one.end, count.start)
        row = said and _AND_AT.fullmatch(folded, count.end, after.start)
        if row and _SAID_BEHIND.match(folded, after.end):
            done[number] = count._replace(said_by=None)
    return done


_SAID_BEFORE = compiled(
    r", (?:selon|d'apres) [^,;.()\d]{2,60}, (?:et )?(?:pres de |environ |quelque |plus de )?$"
)
_AND_AT = compiled(
    r"(?: [a-z]+)? (?:a|au|aux) [^,;.()\d]{2,40} et (?:pres de |environ |quelque |plus de )?"
)
_SAID_BEHIND = compiled(r"(?: [a-z]+)? (?:a|au|aux) [^,;.()\d]{2,40}, (?:selon|d'apres) ")
