"""Gives numbers the speaker a sentence names once for several: before, behind or by a pronoun."""

from itertools import pairwise

from worker.domain.kinds import Speaker
from worker.reading.numbers.breakdowns import without_sum
from worker.reading.numbers.clicked import with_comers
from worker.reading.numbers.echoing import not_lent
from worker.reading.numbers.figures import Count
from worker.reading.numbers.headings import AND_TOWN, heading_pair, of_row
from worker.reading.numbers.recalling import last_named, said_again, says_same
from worker.reading.numbers.resaid import echoed
from worker.reading.numbers.sayers import sayer, sayers_named
from worker.reading.numbers.speakers import speaker
from worker.reading.numbers.told_by_two import told_by_two, told_on
from worker.reading.numbers.wires import wired
from worker.reading.words.patterns import compiled

# "300 à X et 40 à Y, selon Z", "(chiffres de la police)": the last word is about them all.
_LAST_WORD = compiled(
    r"[^.;(]{0,90}(?:, (?:(?:ont|a) )?(?:fait savoir|(?:compt|denombr|recens|annonc|estim|indiqu|"
    r"precis|affirm|rapport|chiffr|evalu)\w+) (?=l)|"
    r", (?:toujours |encore |egalement |le tout |(?:a )?chaque fois )?"
    r"(?:selon|d'apres|according to|de (?:memes? )?sources?|"
    r"(?:a|si l'on) en (?:juger par|croi(?:re|t))) | ?"
    r"\((?:selon|d'apres|(?:nos )?chiffres?|sources?|estimations?|comptages?|"
    r"donnees|ministere)\b(?![^()]{0,40}: ?\d))"
)
# "Selon la police, …", "Chiffres de la préfecture : …": the first word is about them all.
_FIRST_WORD = compiled(
    r"\W*(?:(?:(?:dans|en|pour|cote|au niveau) [^,;.:()\d]{3,40}, )?(?:toujours |encore )?"
    r"(?:selon|d'apres|according to) (?P<who>[^,:]{3,90}), |"
    r"(?:[^,;.\d]{0,30}, )?(?:et )?(?:sauf [a-z ]{5,25},? )?(?:selon|d'apres) "
    r"(?P<those>[^,;.:\d]{3,40}) ?: |"
    r"(?P<ours>(?:[^.;:]{0,80}, )?nos (?:propres )?chiffres\b)[^:,]{0,40} ?: |"
    r"(?:les )?(?:chiffres?|comptages?|"
    r"estimations?|bilan|sources?|donnees)\b(?P<whose>[^:,]{0,50}) ?: ?|"
    r"(?:toujours )?de (?P<same>memes? sources?), |(?:(?:ce que )?la )?"
    r"(?P<again>memes? sources?) (?:[a-z]+ )?(?:pour|a) [^;.\d]*|"
    r"(?P<of>de source (?:policiere|syndicale|prefectorale)|de sources? [a-z]+), |"
    r"[^;.]{0,120}?\b(?:en france|national\w*|dans (?:tout )?le pays)[^,;.]{0,40}? "
    r"(?:selon|d'apres|pour) (?P<total>[^,;.]{3,40}),|"
    r"(?:dans |lu dans )?(?P<paper>[^,;.:\d\"]{3,40}) ?: |"
    r"dans (?!le (?:grand )?sud[ -]ouest,)(?P<inside>[^,;.:\d\"]{3,40}),)"
)
# "Selon la radio, les chiffres communiqués par les préfectures attestent …": theirs
_PASSED_ON = compiled(
    r"\b(?:chiffres?|comptages?|pointages?|estimations?|decomptes?) (?:[a-z]+ )?"
    r"(?:remonte|communique|transmis|avance|donne|fourni|publie|diffuse|annonce)e?s? par "
    r"(?P<by>[^,;.:()\d]{3,30})"
)
# "Selon Anne Roy, notre correspondante à Gap, le cortège …": what the one who is named does
_NAMED_FIRST = compiled(
    r"\W*(?:selon|d'apres) [^,;.:()\d]{3,40}, "
    r"(?P<what>(?:notre|nos|journaliste|correspondante?|confrere|reporter|une? (?:journaliste|"
    r"confrere))\b[^,;.:()\d]{0,60}),"
)
_SEVERAL = 2


def attribute(folded: str, found: list[Count], start: int) -> list[Count]:
    """Return *found*, the counts of the sentence that begins at *start*, with their speakers."""
    if not found:
        return found
    found = told_by_two(folded, found, start)
    found = _headed_pairs(folded, _shared_out(folded, found, start), start)
    found = with_comers(folded, found)
    found = _announced(folded, said_again(folded, without_sum(folded, found)), start)
    found = _in_order(folded, _shared(folded, not_lent(folded, _each(folded, found, start))))
    found = _said_first(folded, [_behind_bracket(folded, count) for count in found])
    return echoed(folded, wired(folded, found))


def _announced(folded: str, found: list[Count], start: int) -> list[Count]:
    first = _FIRST_WORD.match(folded, start, found[0].start)
    said = sayer(first[first.lastgroup or 0]) if first else None
    if first and (first["paper"] or first["inside"]) and said is not Speaker.PRESS:
        said = None
    elif (
        first
        and said is None
        and (first["same"] or first["again"] or _AGAIN.match(first["who"] or ""))
    ):
        said = last_named(folded, start)
    named = _NAMED_FIRST.match(folded, start, found[0].start) if said is None else None
    said = (named and sayer(named["what"])) or said
    passed_on = _PASSED_ON.search(folded, start, found[0].start)
    said = (passed_on and sayer(passed_on["by"])) or said
    if said is None:
        said = of_row(folded, found, start)
    if said is None:
        return found
    return [count if count.said_by else count._replace(said_by=said, bare=False) for count in found]


# "1 350 manifestants recensés en Isère par la police, dont 900 à Grenoble et 250 à Vienne"
_TOTAL = compiled(
    r"(?P<before>[^;.]*?)\d[\d .]*(?P<after> [^;.()\d]{0,90}(?: ?\([^)]{3,60}\))?)"
    r"(?:,? (?:dont|including)|(?<=departement)(?:,| et)|(?<=region)(?:,| et)| :| \(dont) "
    r"(?:pres de |environ |quelque )?$"
)


def _shared_out(folded: str, found: list[Count], start: int) -> list[Count]:
    """Return *found* with who says the number, read before, that they are shares of."""
    total = _TOTAL.match(folded[start : found[0].start])
    said = speaker(total["before"], total["after"]) if total else None
    if said is None or any(count.said_by for count in found):
        return found
    row = all(_ROW.fullmatch(folded, a.end, b.start) for a, b in pairwise(found))
    return [count._replace(said_by=said, bare=False) for count in found] if row else found


def _headed_pairs(folded: str, found: list[Count], start: int) -> list[Count]:
    """Give "(police/CGT) : Foix 1500/3000, Pamiers 600/900" the two of its bracket, in order."""
    if len(found) < _SEVERAL:
        return found
    behind = _PAIR_BEHIND.match(folded, found[-1].end) or _PAIR_BEHIND.match(folded, found[1].end)
    pair = heading_pair(folded[start : found[0].start]) or (behind and heading_pair(behind[0]))
    if pair is None:
        return found
    done = list(found)
    for number, (one, other) in enumerate(pairwise(found)):
        own = number and one.said_by and other.said_by  # another pair's own two
        if not own and _STROKE.fullmatch(folded, one.end, other.start):
            done[number : number + 2] = [
                count._replace(said_by=said, bare=False)
                for count, said in zip((one, other), pair, strict=True)
            ]
    return done


# as in "Épinal 1 500 / 3 000, Saint-Dié 300 / 500 (police / FO)", or behind the first two
_PAIR_BEHIND = compiled(r" ?\([^()\d]{5,50}\)")
_STROKE = compiled(r" ?[/|\u2013(-] ?")


# "Toujours selon elle, 6 300 à Poitiers"
_AGAIN = compiled(
    r"(?:elles?|eux|lui|l[ae]s? memes?(?: sources?| services?)?|ce(?:tte|s)? derniere?s?)\b"
)


def _shared(folded: str, found: list[Count]) -> list[Count]:
    done = list(found)
    for number, count in enumerate(found):
        if not number or count.said_by is None or found[number - 1].said_by:
            continue
        behind = (c.start for c in found[number + 1 :] if not folded.startswith("autant", c.start))
        stop = next(behind, len(folded))
        told = _LAST_WORD.match(folded, count.end, stop) or _SEVERAL_SAY.match(folded, count.end)
        others = any(one.said_by not in {None, count.said_by} for one in found)
        if told and _OWN_SOURCE.search(told[0]) and (others or number + 1 < len(found)):
            continue  # "Vitré : 450, Annonay : 400 (chiffre police), Dole : 200": its own
        told = told or _ALL_SAY.match(folded, count.end, stop)
        there = _AND_THERE.search(folded, found[number - 1].end, count.start)
        told = told or (there and _AUTHORITIES.match(folded, count.end))
        still = told is not None and ", toujours " in told[0]  # whoever counted before
        quoted = _ENDS_QUOTE.match(folded, count.end)
        both = folded[found[number - 1].end : count.start] == " et "
        row = both and folded[found[number - 2].end : found[number - 1].start] == ", "
        listed = told or quoted or row or _is_list(folded, found[: number + 1])
        if not (listed or both) or _BACK_TO.match(folded, count.end):
            continue
        for back in range(number - 1, -1 if listed else number - 2, -1):
            if (
                _bracketed(folded, found[back], count)
                or (quoted and '"' in folded[found[back].end : count.start])
                or found[back].said_by
                or (not still and _parted(folded, found, back, number))
            ):
                break
            if _in_bracket(folded, found[back]) and not _in_bracket(folded, count):
                break  # "Pau (2 000) et Dax, où 900 personnes …, selon la CGT"
            done[back] = found[back]._replace(said_by=count.said_by, bare=False)
    return done


_OWN_SOURCE = compiled(r"\((?:chiffre|source|estimation|comptage)\b")
_ENDS_QUOTE = compiled(r"[^\".;:()\d]{0,60}\" ?, ?(?:s'|se |a |ont )?[a-z]")
# "1 300 à Annecy (1 700 le 4 mars), selon la préfecture": who says the number before it.
_OVER_BRACKET = compiled(
    r"[^.;:()\d]{0,60} \((?P<inside>[^()\d]{0,20}\d[^()]{0,50})\),? "
    r"(?:toujours )?(?:selon|d'apres) (?P<who>[^,;.:()]{3,60})"
)


def _behind_bracket(folded: str, count: Count) -> Count:
    told = None if count.said_by else _OVER_BRACKET.match(folded, count.end)
    said = sayer(told["who"]) if told and sayer(told["inside"]) is None else None
    return count._replace(said_by=said, bare=False) if said else count


def _said_first(folded: str, found: list[Count]) -> list[Count]:
    """Give "900 à Pau selon la CGT, 300 à Dax, 80 à Orthez et 50 à Mauléon" the first's speaker."""
    row, said = found[1:], found[0].said_by
    if said is None or len(row) < _SEVERAL or any(count.said_by for count in row):
        return found
    if not _SAYS_FIRST.fullmatch(folded, found[0].end, row[0].start):
        return found
    if not all(AND_TOWN.fullmatch(folded, a.end, b.start) for a, b in pairwise(row)):
        return found
    return [found[0], *(count._replace(said_by=said, bare=False) for count in row)]


_SAYS_FIRST = compiled(
    r"[^,;.:()\d]{2,80} (?:selon|d'apres) [^,;.:()\d]{3,40}(?:,| et|, et) "
    r"(?:pres de |environ |quelque |plus de )?"
)


def _bracketed(folded: str, before: Count, count: Count) -> bool:
    """Tell "cent à Pau, et à Dax (250, selon la police)": who speaks in a bracket stays in it."""
    inside = "(" in folded[before.end : count.start].rpartition(")")[2]
    return inside and sayer(folded[count.end : folded.find(")", count.end)]) is not None


# "le 7, qui avait réuni 5 500 personnes, ils n'étaient que 900, selon la police"
_ANEW = compiled(r", (?:ils|elles|on|nous) (?:n')?(?:etai|etion)")


# "60 se sont réunies à Laval ; au Mans, elles étaient 120, selon la FSU": told of the last alone
_OWN_VERB = compiled(r" (?:ont|sont|etai\w+) [^;]*;[^;]* (?:etai\w+|ont \w+e|comptai\w+) [^;]*$")


# "1 500 ont défilé à Pau et, à Dax, 900 personnes, selon la police, ont marché": set in there
_DID = compiled(r" (?:ont|sont|etaient|s'etaient|avaient) [a-z]")
_SET_IN = compiled(
    r"(?: [a-z]+)?, (?:selon|d'apres) [^,;.()]{3,40}, "
    r"(?:a|ont|se|s'|sont|s'est|etai(?:t|ent)|avai(?:t|ent)) "
)


def _parted(folded: str, found: list[Count], back: int, number: int) -> bool:
    """Tell "950 au Mans (police) ; 420 à Angers ; à Laval, 200, d'après la CGT": each its own."""
    between = folded[found[back].end : found[back + 1].start]
    if _DID.search(between) and _SET_IN.match(folded, found[number].end):
        return True
    if _ANEW.search(between) or _OWN_VERB.search(between):
        return True
    apart = ";" in between
    return apart and any(one.said_by for one in found[:number])


def _in_bracket(folded: str, count: Count) -> bool:
    return folded.startswith(")", count.end)


# "à Nice 2 100 et à Marseille 2 500 selon les préfectures": each said its own.
_SEVERAL_SAY = compiled(
    r"[^,;.()\d]{0,40} (?:selon|d'apres|pour) les (?:sous-)?prefectures\b|"
    r"[^,;.()\d]{0,40} (?:selon|d'apres) nos (?:comptages|estimations|decomptes|chiffres)\b|"
    r"[^,;.()\d]{0,40} ?\((?:les )?(?:(?:sous-)?prefectures|syndicats|organisateurs)\)"
    r"(?= ?[;.]|$)"
)
# "8 000 à Lyon et à Montpellier quelque 6 000 selon les autorités"
_AND_THERE = compiled(r" et (?:a|au|aux) [^,;.:()\d]{2,40}$")
_AUTHORITIES = compiled(
    r"[^,;.()\d]{0,40} (?:selon|d'apres) les (?:autorites|services de l'etat)\b"
)
# "Nancy 1 800, Épinal 600, tous deux fournis par la préfecture", ", chiffres de la police"
_ALL_SAY = compiled(
    r"[^,.;()\d]{0,40}(?:,| ?:| -| \u2013| \u2014) "
    r"(?:(?:tous|toutes)(?: (?:deux|trois|quatre|les \w+))? |"
    r"(?:(?:ces|les|des|deux|trois|quatre) )?"
    r"(?:chiffres|comptages|decomptes|donnees|estimations|sources?) )"
)
# "les 600 du 8 ; les 2 000 que le collectif avait réunis, selon lui": that number alone.
_BACK_TO = compiled(r" qu[e'][^.;:()]{3,60}, (?:selon|d'apres) (?:lui|elle|eux)\b")
# "1 600 manifestants à Valence et 450 à Romans d'après la CGT": a list, then who counted.
_AT = r"(?:(?:a|au|aux)|dans (?:les rues|celles?|le cortege|celui|la manif\w*) d[e'])"
_ROW = compiled(
    rf"(?: [a-z]+){{0,4}} {_AT} ?[\w' -]{{2,40}}?(?:,| et|, et|,? ou(?: encore)?|"
    r",? mais (?:aussi|egalement)) (?:pres de |environ |quelque )?"
)
_ROW_SAID = compiled(
    rf" {_AT} ?[\w' -]{{2,40}}(?: (?:selon|d'apres) [^,;.()]{{3,60}}|,? (?:de|selon la|d'apres la) "
    r"meme source)\s?(?:[.;,]|$| et (?:pres de |environ |quelque )?\d|"
    r" a (?:se |s')?[a-z]+(?:[ei]r|re)\b)"
)
_ROWS = 2
# "À Cherbourg 400, à Saint-Lô 250 et à Coutances 180 selon nos comptages": each behind its town.
_ROW_BEHIND = compiled(
    r"(?: personnes| manifestants)?(?:,| et|, et| ;) (?:a |au |aux )?(?!ont |a |on |ils |elles )"
    r"[a-z' -]{2,40} (?:pres de |environ |quelque )?"
)
_SAID_LAST = compiled(r" (?:selon|d'apres) [^,;.()]{3,60}(?:[.;,]|$)")


def _is_list(folded: str, found: list[Count]) -> bool:
    """Tell a list and who counted it, behind a semicolon if others counted what stands before."""
    first = max((place for place, one in enumerate(found[:-1], 1) if one.said_by), default=0)
    row = found[first:]
    apart = not first or ";" in folded[found[first - 1].end : row[0].start]
    if not apart or len(row) < _ROWS:
        return False
    behind = len(row) > _ROWS and _SAID_LAST.match(folded, row[-1].end)
    if behind and all(_ROW_BEHIND.fullmatch(folded, a.end, b.start) for a, b in pairwise(row)):
        return True
    return _ROW_SAID.match(folded, row[-1].end) is not None and all(
        _ROW.fullmatch(folded, a.end, b.start) for a, b in pairwise(row)
    )


# "police et organisateurs ont compté respectivement 900 et 2 000 personnes"
# "Selon que l'on écoute la préfecture ou la CGT, Gap a vu défiler 3 800 ou 45 000 personnes"
_EACH = compiled(
    r"\brespectivement (?:\w+ )?$|\bselon qu(?:e l'|')on [^.;()\d]{3,90},[^.;()\d]{2,60} $"
)


def _each(folded: str, found: list[Count], start: int) -> list[Count]:
    if len(found) != _SEVERAL or not _EACH.search(folded, start, found[0].start):
        return found
    named = list(dict.fromkeys(sayers_named(folded[start : found[0].start])))
    if len(named) != _SEVERAL or not _AND.fullmatch(folded, found[0].end, found[1].start):
        return found
    return [one._replace(said_by=said) for one, said in zip(found, named, strict=True)]


# "à Saint-Dié, 250 et 400": the same speakers in the same order.
_PAIRED = compiled(r" (?:et|contre|a|/|-|\u2013) |[^,;.()\d]{1,40}\(")


def _in_order(folded: str, found: list[Count]) -> list[Count]:
    done = list(found)
    for number in range(2, len(done) - 1):
        pair = done[number : number + 2]
        speakers = [count.said_by for count in done[number - 2 : number]]
        if (
            _PAIRED.fullmatch(folded, pair[0].end, pair[1].start)
            and not any(count.said_by for count in pair)
            and None not in speakers
            and speakers[0] != speakers[1]
        ):
            done[number : number + 2] = [
                count._replace(said_by=said, bare=False)
                for count, said in zip(pair, speakers, strict=True)
            ]
    return done


_AND = compiled(r" (?:et|contre|ou) ")
_TOWN_NEXT = compiled(r" (?:a|au|aux|en) (?!midi|\d|la |l'|son |leur )[a-z]")
_SLASH = compiled(r" ?/ ?")


_TWO_DAYS = compiled(
    r"\b(?:le |les |du )(?:[a-z]+ )?\d{1,2}(?:er)?(?: [a-z]+)? et (?:le |du )?(?:[a-z]+ )?\d{1,2}\b"
    r"[^.;]{0,60}\brespectivement $"
)


def pair_on(folded: str, before: list[Count], found: list[Count]) -> list[Count]:
    """Return *found* with the speakers of the two numbers of the sentence *before*, in order.

    "À Tours, 1 500 selon la préfecture, 3 500 selon la CGT. À Orléans, 900 et 2 000."
    """
    found = told_on(folded, before, found)
    if found and _TWO_DAYS.search(folded, before[-1].end if before else 0, found[0].start):
        return found  # "Le 7 et le 11 avaient réuni respectivement 900 et 600 personnes"
    if len(found) != _SEVERAL or len(before) < _SEVERAL:
        return found
    same = says_same(folded, found[1].end)
    first, second = (count.said_by for count in before[-_SEVERAL:])
    said = any(one.said_by for one in found) and not same
    if said or not first or not second or first is second:
        return found
    slash = _SLASH.fullmatch(folded, found[0].end, found[1].start)
    # "18 200 / 110 000, mêmes sources", or in the same line
    goes_on = "\n" not in folded[before[-1].end : found[0].start]
    told = slash is not None and (goes_on or same)
    if not (told or _AND.fullmatch(folded, found[0].end, found[1].start)):
        return found
    if _TOWN_NEXT.match(folded, found[1].end):
        return found  # "À Colmar, ils étaient 400 et 250 à Mulhouse": each its own town's
    return [
        count._replace(said_by=said, bare=False)
        for count, said in zip(found, (first, second), strict=True)
    ]
