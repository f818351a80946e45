"""Finds numbers of participants and who says them (rules 13 and 14 of docs/claims.md)."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from worker.domain.kinds import FigureKind, Speaker
from worker.reading.numbers.awaiting import awaited_by
from worker.reading.numbers.counted import is_no_crowd, supported
from worker.reading.numbers.defended import is_defended, told_behind
from worker.reading.numbers.drawn_elsewhere import drawn_elsewhere
from worker.reading.numbers.few import hardly_any, is_few
from worker.reading.numbers.kinds import CLICKS, are_participants, awaited, is_click, kind_told
from worker.reading.numbers.nouns import Head
from worker.reading.numbers.quantities import PATTERN, amount, numbers, plainly
from worker.reading.numbers.sayers import agreed, agreed_before, sayer
from worker.reading.numbers.shares import AMONG, has_shared
from worker.reading.numbers.speakers import is_titled, speaker
from worker.reading.numbers.standing import (
    AS_WORDS,
    NAME,
    is_towns_code,
    may_be_people,
    may_count,
    openings,
)
from worker.reading.numbers.sums import (
    is_limit,
    is_parted,
    is_sum,
    is_total,
    is_years_ago,
    other_occasion,
    same_sum,
)
from worker.reading.numbers.tallied import COUNTED_AFTER, COUNTED_BEFORE, WE_DID, so_many_of_us
from worker.reading.numbers.theirs import whose
from worker.reading.numbers.things import head_at, is_audience, is_staff, without_things
from worker.reading.numbers.wishes import only_hoped, wished
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import scan
from worker.reading.words.text import Text

_DEFINITE = compiled(r"\b(?:les|aux|des|ses|ces|leurs|nos) $")
# "ne descend pas sous les 8 000", "reste sur ses 1 500": a number somebody stands by.
_REACHED = compiled(
    r"\b(?:sous|sur|a|autour de|vers|passe|maintien\w*|annonc\w+|revendiqu\w+|avanc\w+|"
    r"depass\w+|attein\w+|approch\w+|frol\w+|franchi\w*) (?:les|ses|leurs) $|\baux $"
)
# "on a dépassé les 3 000 !"
_PASSED = compiled(
    r"\b(?:a|ont|avons) (?:[a-z]+ )?(?:depasse|atteint|approche|frole|franchi) les $"
)
# "loin des 9 000 et 4 000 revendiqués par la CGT"
_PAIR_SAID = compiled(
    r" (?:et|ou|contre) (?:de |des )?\d[\d .]* (?:manifestants |personnes )?(?:revendiqu|annonc|"
    r"avanc|"
    r"decompt|compt|recens|denombr|selon|d'apres)"
)
# "davantage que les 600 du 8 octobre": a number of another day.
_MORE_THAN = compiled(
    r"\b(?:plus|moins|davantage|mieux|autant|pareil) que (?:les|ses) $|"
    r"\bloin (?:derriere les|des) $|"
    r"\b(?:a comparer|comparee?s?|par rapport) aux $"
)


def _large(written: str) -> bool:
    number = amount(written.strip())
    return number is None or number[0] >= 20  # noqa: PLR2004 - "les 200 manifestants" were counted


class Count(NamedTuple):
    """A number of people; *kind* is None when only the tense tells it is an attendance."""

    start: int
    end: int
    kind: FigureKind | None
    low: int
    high: int
    approx: bool
    said_by: Speaker | None
    participants: bool  # "340 participants": who comes, or who came
    bare: bool  # no noun, no verb, no speaker: good in a list of counts alone
    people: bool  # its noun is people
    clicked: bool = False  # said they would come, on a page: no attendance, even afterwards
    summed: bool = False  # "au total": one rally's only in a text of one town


def counts(
    text: Text,
    span: tuple[int, int],
    taken: list[tuple[int, int]],
    citizens: frozenset[int],
    codes: Mapping[int, str],
) -> list[Count]:
    """Return the numbers of people in the sentence of *span*; *taken* are days and venues.

    *citizens* is where people of a town are named: "Messins"; *codes* tells where a town's name
    ends, and its département.
    """
    first, last = text.within(*span)
    numerals = text.words.at(AS_WORDS, first, last, numbers=True)
    if not numerals or not may_count(text, numerals, taken):
        return []
    folded, start = text.folded, text.words.starts[first]
    opened = scan(PATTERN.compiled, text, openings(text, first, last, numerals))
    spoken = [match for match in opened if may_be_people(folded, match, taken)]
    spoken = [one for one in spoken if not is_towns_code(text, one, (start, span[1]), codes)]
    spoken = without_things(folded, spoken, citizens)
    found: list[Count] = []
    nation = -1  # where the number of a country ended
    staff = among = False  # "emploie 619 salariés, dont 74 à Cholet": nor were the 74 at a rally
    for number, match in enumerate(spoken):
        last = number + 1 == len(spoken)
        stop = span[1] if last else spoken[number + 1].start()
        floor = spoken[number - 1].end() if number else start
        head = head_at(folded, match, (floor, stop), citizens)
        stop = _reach(folded, spoken, number, head, span[1])
        before, after = folded[floor : match.start()], folded[match.end() : stop]
        among = has_shared(folded[start:floor], before, staff=staff, again=among)
        staff = is_staff(before, after, head)
        if staff or among or is_defended(before, after, counted=bool(number)):
            continue
        around = _own_share(folded, match, start, codes), floor, stop
        read = _count(folded, match, around, head, last=last)
        if found and found[-1].summed and same_sum(folded, found[-1].end, match.start()):
            read = [count._replace(summed=True) for count in read]
        again = nation > 0 and same_sum(folded, nation, match.start())
        if (again or is_total(before, after, first=not number)) and not _IN_TOWN.match(after):
            nation = match.end()
        else:
            found += read
    return _with_as_many(folded, _of_one_noun(folded, found), span[1]) if found else found


def _own_share(folded: str, match: re.Match[str], start: int, codes: Mapping[int, str]) -> int:
    """Begin behind the "dont" of "6 200, dont Aurillac 4 100": a town's own, no share of one."""
    town = len(folded[start : match.start()].rstrip(" (:")) + start
    dont = folded.rfind(" dont ", start, match.start()) if town in codes else -1
    return dont + len(" dont ") if dont >= 0 else start


# "40, 200 et 90 personnes": the last one's noun is that of all.
_LISTED = compiled(r"(?:,| et| ou|, et|, puis| puis) ")


def _of_one_noun(folded: str, found: list[Count]) -> list[Count]:
    done = list(found)
    for number in range(len(done) - 2, -1, -1):
        one, after = done[number], done[number + 1]
        listed = _LISTED.fullmatch(folded, one.end, after.start) is not None
        if listed and after.people and one.bare and one.said_by is None:
            kind = one.kind or after.kind
            done[number] = one._replace(people=True, bare=False, kind=kind)
    return done


def _reach(folded: str, spoken: list[re.Match[str]], number: int, head: Head, end: int) -> int:
    """Return where what is told of a number ends: at the next one, or behind that."""
    behind = [one.start() for one in spoken[number + 1 : number + 3]]
    if not behind:
        return end
    begin = spoken[number].end()
    more = head is Head.OTHERS and _AND_MORE.fullmatch(folded, begin, behind[0])
    over = more or _OF_SO_MANY.match(folded, begin)
    over = over or told_behind(folded, begin, spoken[number + 1])
    return [*behind, end][1] if over else behind[0]


# "150 habitants et dix élus se sont rassemblés": one verb tells of both.
_AND_MORE = compiled(r" [a-z-]+ et $")


# "900 manifestants pour 12 700 habitants, selon la CGT": who says the first number.
_OF_SO_MANY = compiled(
    r"[^,;.()\d]{0,40} (?:pour|dans) (?:une? [a-z-]+ (?:de |d'))?(?:pres de |a peine )?"
    r"\d[\d .]*(?:habitants|ames)\b"
    # "900 personnes, dont 200 lycéens du bassin, ont défilé, selon la police": not "à Dax"
    r"|[^,;.()\d]{0,40}, dont (?:pres de |environ |quelque |une? )?(?:\d[\d .]*|[a-z]+aine )"
    r"(?![^,;.(]{0,40}\b(?:selon|d'apres|pour) )(?:d'|de )?"
    r"(?!manifestant|personnes|a |au |aux |dans )[a-z]"
    # "60 agents, à l'appel de trois syndicats, ont défilé"
    r"|[^,;.()\d]{0,40}, (?!(?:dont|et|selon|contre|ou|soit|mais|pour) |d'apres)[a-z]"
    r"(?:(?!\d\d|selon |d'apres )[^,;.()]){2,130}, (?:ont|se sont|s'etaient) "
    # as in "180 agents de l'hôpital (sur 3 600) ont défilé"
    r"|[^,;.()\d]{0,40} \(?sur (?:les |un total de )?(?:\d+|\d{1,3} \d{3})\b\)?(?! inscrit)"
)
_IN_TOWN = compiled(
    r"(?: (?:de |d')?(?!oppos|hostile|favorable)[a-z]+)? (?:a|au|aux) "
    r"(?!l'|la |total|niveau|travers |moins|plus|[a-z]+(?:er|ir)\b)[a-z]"
)
# "700 à Ajaccio et autant à Bastia", "À Auch, on compte 900 marcheurs, tout comme à Foix"
_AS_MANY = compiled(
    r"(?<!d')(?<!pour )(?<!tout )(?<!presque )\bautant(?= (?:qu')?(?:a|au|aux) [^,;.(\d]+"
    r"(?:[,;.]|$)|\s?[,.;)]|$)"
)
_SAME_AT = compiled(r"(?:(?! (?:a|au|aux|en) )[^,;.()\d]){0,30},? (tout comme) (?:a|au|aux) ")


def _with_as_many(folded: str, found: list[Count], end: int) -> list[Count]:
    match = _AS_MANY.search(folded, found[0].end, end) or _SAME_AT.match(folded, found[-1].end, end)
    if match is None:
        return found
    before = [count for count in found if count.end <= match.start()]
    start, end = match.span(match.lastindex or 0)
    again = before[-1]._replace(start=start, end=end)
    return [*before, again, *found[len(before) :]]


def _count(
    folded: str, match: re.Match[str], around: tuple[int, int, int], head: Head, *, last: bool
) -> list[Count]:
    """Read one number; *around*: start of the sentence, end of the number before, next number."""
    start, floor, stop = around
    after = plainly(folded[match.end() : stop]) + ("." if last else "")
    before = folded[floor : match.start()]
    whole = folded[max(start, match.start() - _FAR_BACK) : match.start()]
    thanked = _TO_THOSE.search(before) and _WERE_THERE.match(after)
    sided = _SIDES.match(after) or (_GIVES.search(before) and _WHOEVER.match(after))
    told_by = bool(sided) and (speaker(before, after) is not None or bool(_BY_THEM.match(after)))
    if head is Head.OTHERS and (thanked or told_by):
        head = Head.TRADE
    other = is_no_crowd(whole, after, head) and not _INVITATIONS.match(after)
    if other or drawn_elsewhere(whole, after) or wished(whole, before, after):
        return []
    near = folded[match.end() : match.end() + NAME]
    if is_limit(before, match[0]) or other_occasion(before, after, near) or is_years_ago(whole):
        return []
    kind = kind_told(before, after)
    than = _MORE_THAN.search(before)  # "la CGT espère faire mieux que les 3 500 du 7 mars"
    if (than and not kind_told(before[-4:], after)) or (
        kind in CLICKS and speaker(before, after) is Speaker.POLICE
    ):
        kind = None  # "deux villes ont répondu présent : Avignon (3 500, de source policière)"
    if _DEFINITE.search(before):
        came = head is Head.PEOPLE or COUNTED_AFTER.match(after) or kind or thanked
        reached = than or (_REACHED.search(before) and speaker(before, after))
        others = after.startswith(" autres")  # "les 862 autres"
        reached = reached or (_PASSED.search(before) if head is Head.NONE else None)
        paired = _PAIR_SAID.match(folded, match.end())
        told = came or reached or paired or whose(before, after)
        if others or not (_large(match[0]) and told):
            return []  # "les trois militants jugés", "aux 250 salariés"
    if is_parted(folded, after, stop):
        return []
    found = _figures(match, head, whole, (before, after, kind))
    if is_sum(before, after, first=floor == start):
        return [count._replace(summed=True) for count in found]
    return found


# "la police donne 35 000 loyalistes": whose side they are on, and who counted them.
_SIDES = compiled(
    r" [a-z-]{4,}istes\b| (?:de )?camarades\b| (?:d'|de )?[a-z-]+,? (?:selon|d'apres) "
)
# "90 plaisanciers selon eux"
_BY_THEM = compiled(r" (?:d'|de )?[a-z-]+,? (?:selon|d'apres) (?:eux|elles)\b")
# "le collectif annonce 650 chanteurs": whoever they are.
_GIVES = compiled(r"\b(?:annonc|revendiqu|denombr|recens|avanc)\w+ $")
_WHOEVER = compiled(r" [a-z]+(?:eurs|euses|rices|istes|ants|antes)\b(?<!habitants)(?<!enfants)")
# "Merci aux 430 camarades qui étaient à Lens hier"
_TO_THOSE = compiled(r"\b(?:les |aux |des )(?:pres de |quelque )?$")
_WERE_THERE = compiled(
    r"(?: [\w\u00b7-]+){0,4}? (?:qui (?:etaient|etiez|marchaient|defilaient|manifestaient|sont|"
    r"se sont|s'etaient|ont (?:march|manif|"
    r"defil|brav|repond|fait le))|presente?s|venue?s|reunie?s|mobilisee?s|rassemblee?s)"
)
_INVITATIONS = compiled(r" (?:d'|de )?(?:invitations?|invitee?s?|interessee?s?)\b")
# How far back a word may stand that makes a number none of a rally: "dont", "soyons".
_FAR_BACK = 120


# "9 000 personnes sont attendues en France selon la police, dont 700 à Pau"
_UP_TO_SUM = compiled(r"\([^()]*\)|.*\d(?![^(]*\))", re.DOTALL)


def _figures(
    match: re.Match[str], head: Head, whole: str, said: tuple[str, str, FigureKind | None]
) -> list[Count]:
    before, after, kind = said
    gathered = supported(head, whole, after)
    people, values = gathered and head is not Head.NONE, numbers(match)
    among = kind is None and AMONG.search(before[-24:])
    kind = awaited(whole) if among else kind
    came = _came(match, before, after, head)
    told = came or COUNTED_AFTER.match(after) or gathered or is_titled(before)
    few = not kind and (hardly_any(values, before, after) or is_audience(after))
    if few or not (kind or came or not is_few(head, values)):
        return []
    sayers = _sayers(match, before, after, several=len(values) > 1)
    if among:  # who says the sum, before it or behind
        sayers = [sayers[0] or speaker(whole, "") or speaker("", _UP_TO_SUM.sub("", whole))]
    if kind is FigureKind.EXPECTED:
        sayers = [awaited_by(whole, sayers[0]), *sayers[1:]]
    if only_hoped(before, nobodys=kind is FigureKind.EXPECTED and sayers[0] is None):
        return []
    bare = not (kind or people or sayers[0] or told)
    own = told or sayers[0] or _SAID_AFTER.match(after)
    lone = (bare or not own or _OF_YEAR.search(before)) and not _CLICKED.match(after)
    if head is Head.NONE and lone and _is_year(match[0].strip(), before, after):
        return []
    return [
        Count(
            *match.span(),
            kind,
            low,
            high,
            approx,
            said,
            are_participants(match.string, before, after),
            bare,
            people,
            kind is FigureKind.GOING and is_click(before, after),
        )
        for (low, high, approx), said in zip(values * 2, sayers, strict=False)
    ]


def _sayers(
    match: re.Match[str], before: str, after: str, *, several: bool
) -> list[Speaker | None]:
    if several:
        near = after[:40].partition(")")[0] if after.startswith(" (") else after[:40]
        return [sayer(match["say1"] or ""), sayer(near)]
    return agreed(after) or agreed_before(before) or [speaker(before, after)]


def _came(match: re.Match[str], before: str, after: str, head: Head) -> bool:
    """Tell by the words around a number that its people were there, whoever they are."""
    if match["group"] and head is Head.NONE and WE_DID.search(before[-60:]):
        return True
    if COUNTED_BEFORE.search(before[-90:]) or _is_all_said(before, match, after):
        return True
    values = [] if match["round"] else numbers(match)
    group = bool(match["group"])
    return any(so_many_of_us(before, after, low, group=group) for low, _, _ in values[:1])


def _is_all_said(before: str, match: re.Match[str], after: str) -> bool:
    """Tell "Au moins 5 000 !" and "300, facile.": a sentence of a number that is weighed."""
    tail = _ALL_BEHIND.match(after)
    if tail is None or _ALL_BEFORE.fullmatch(before) is None:
        return False
    return bool(tail["about"]) or _WEIGHED.match(match[0]) is not None


_WEIGHED = compiled(r" ?(?:au moins|plus de|pres de|environ|presque) ")
_ALL_BEFORE = compiled(r"\W*(?:oh |et |allez |bien |on va dire |je dirais )*")
_ALL_BEHIND = compiled(
    r",? ?(?P<about>au moins|facile(?:ment)?|minimum|mini|environ|a vue de nez|au bas mot|"
    r"a la louche)?\W*$"
)
_SAID_AFTER = compiled(r",? ?(?:\(|selon|d'apres|pour (?:la|les) |,)")
_OF_YEAR = compiled(r"\b(?:en|de|d'ici|since|depuis|fin|debut|mi|annee|edition|celle de) $")
# "1900 invités"
_CLICKED = compiled(r" (?:(?:sont )?interess|invite|partant|participe|inscrit|going\b|attendu)")


def _is_year(number: str, before: str, after: str) -> bool:
    """Tell a year, or a post code."""
    if _ROUND.match(number + after) and _TOWN_BEFORE.search(before):
        return False
    if before.endswith("un bon ") or _ON_A_DAY.match(number + after):
        return False
    if _THOUSANDS.match(number + after) and not _NAME_BEFORE.search(before):
        return False
    if _NO_LATE_YEAR.match(number) and (_PAIR_AFTER.match(after) or _PAIR_BEFORE.search(before)):
        return False
    return _YEAR_OR_POST_CODE.match(number + after[:5]) is not None


# "Brest 2000, Quimper 1200": no year, behind a name and round
_ROUND = compiled(r"(?:19|20)[05]0(?: ?[,;/.\n]|\s*$)")
# "6000 le 3 mars et 1500 le 9"
_ON_A_DAY = compiled(r"(?:19|20)[05]0 le \d")
_TOWN_BEFORE = compiled(
    r"(?:^|[:,;/\n-]) ?[a-z][a-z' -]{1,30}[a-z](?<! an)(?<! annee)(?<! annees)(?<!mai)(?<!mars)"
    r"(?<!avril)(?<!juin)(?<!juillet)(?<!aout)(?<!embre)(?<!octobre)(?<!janvier)(?<!fevrier) ?:? $"
)
# "La CGT parle de 10000.", "Niort | 12500": no code, but "Niort 79000", "(79000)" is one
_THOUSANDS = compiled(
    r"\d{3}00(?: ?[,;/|.!?\n]| \(|\s*$| (?:pour|selon|d'apres|dans|contre|en|et|le|manif|invit|"
    r"interess|partic|perso))"
)
_NAME_BEFORE = compiled(
    r"(?<!\d )\(\s*$|[a-z](?<! de)(?<! les)(?<! a)(?<! ou)(?<! et)"
    r"(?<! contre)(?<!seconde)(?<!premiere)(?<!cgt)(?<!police)(?<!syndicats)(?<!prefecture)"
    r"(?<!organisateurs)(?<!intersyndicale),? $"
)
# "Lyon 14000, Toulouse 14300", "Niort 1856, Vannes 900": one pair beside another
_NO_LATE_YEAR = compiled(r"\d{5}|1[5-8]")
_PAIR_AFTER = compiled(r" ?(?:\([^()]*\))?[,;/] ?[a-z][a-z' -]{1,30} ?:? ?$")
_PAIR_BEFORE = compiled(r"^ ?(?:\([^()]*\))? ?[,;/] ?[a-z][a-z' -]{1,30} ?:? ?$")
# "20000 à Paris, 3000 à Lyon": no code of theirs
_YEAR_OR_POST_CODE = compiled(
    r"(?:(?:19|20)\d\d(?!(?<=00) (?:a|au|aux) [a-z])|1[5-8]\d[1-9]|"
    r"\d{5}(?!(?<=[05]00) (?:a|au|aux) ))(?!\d)"
)
