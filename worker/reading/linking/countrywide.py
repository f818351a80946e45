"""Tells a call to the whole country from one to the town spoken of last."""

import re

from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Part
from worker.reading.times.almanac import Form
from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES, REGIONS

_COUNTRY = (
    r"(?:dans|sur|a travers) (?:toute la france|tout le (?:pays|territoire)|"
    r"l'ensemble du (?:pays|territoire)|tout l'hexagone|l'hexagone)|"
    r"a travers (?:la france|le pays)|(?:dans|sur|a travers) "
    r"tou(?:t le departement|te la (?:region|bretagne|normandie|corse|"
    r"lorraine|bourgogne|franche-comte|guadeloupe|martinique|guyane|reunion))"
)
_EVERYWHERE = compiled(
    r"\b(?=\w)(?:(?<!\dh )(?<!\d )(?<!heures )(?<!midi )"
    r"partout(?! sur| chez| (?:a |vers |des )?\d)|"
    r"tou(?:te)?s les (?:sous-)?(?:prefecture|mairie|ville|gare|hopita|ecole|departement|commune|"
    r"rond-point|ronds-point|tribuna|lycee)\w*|"
    r"(?<!manifestation )(?<!rassemblement )(?<!marche )(?<!manif )(?<!assemblee )"
    r"(?<!route )(?<!education )(?<!police )(?<!gendarmerie )(?<!rue )(?<!place )(?<!avenue )"
    r"(?<!boulevard )(?<!bd )(?<!cours )(?<!quai )(?<!theatre )(?<!parc )(?<!garde )"
    r"(?<!record )nationale?(?! ?\d)|"
    rf"{_COUNTRY}|"
    r"dans (?:les|plusieurs|de nombreuses|toutes les|differentes|diverses) "
    r"(?:grandes |principales |autres )*villes|"
    r"dans (?:nos|les|ces|l'ensemble des) (?:deux|trois|quatre|cinq) "
    r"(?:departements?|charentes|savoies?|corses?|ardeches?)|"
    r"everywhere|all over|a titre de comparaison|"
    r"(?:aux|(?:tous )?les|des) prefets|"
    r"(?:selon|d'apres) (?:l'interieur|beauvau|(?:le ministere|la place) [bd]\w+)|"
    rf"les prochaine?s (?:{RALLIES}|actions)|"
    r"(?:prochaine|nouvelle|autre) journee|(?:deux|trois|nouvelles|prochaines|autres) journees|"
    r"journee (?:d'action|de mobilisation|interpro\w*))\b"
)


def leave_countrys(folded: str, spoken: list[Spoken]) -> None:
    """Leave out of sentences without a town what one of them says of the country.

    A headline has it before its article: "Plus de 200 000 manifestants attendus".
    """
    large = [count for one in spoken for count in one.counts if (count.low or 0) >= _MANY]
    written = _LARGE.finditer(folded) if large else ()
    nations = [_plain(one[0]) for one in written if _OF_COUNTRY.match(folded, one.end())]
    nation = min(nations, default=0)
    for one in spoken:
        if not one.groups and _BY_MINISTRY.match(folded, *_span(one)):
            # "160 000 manifestants recensés samedi dernier par le ministère de l'Intérieur"
            one.counts = [count for count in one.counts if (count.low or 0) < _MANY]
        if not one.groups and any(count in large for count in one.counts):
            # "Le 25, 60 000 avaient défilé", "1,2 million, dont 200 000 jeunes, ont manifesté"
            whole = nation if one.days and _COMPARES.search(folded, *_span(one)) else 0
            most = max(count.low or 0 for count in one.counts)
            whole = _MANY if most >= _NO_TOWN_HAD else whole
            one.counts = [
                count
                for count in one.counts
                if not (count in large and 0 < whole <= (count.low or 0))
                and not _is_countrys(folded, count)
            ]


def _is_countrys(folded: str, count: Count) -> bool:
    written = _DIGITS.search(folded, count.start, count.end)
    if written is None or (count.low or 0) < _MANY:
        return False
    again = re.finditer(re.escape(written[0]), folded)
    return any(_OF_COUNTRY.match(folded, one.end()) for one in again)


def _plain(written: str) -> int:
    return int(re.sub(r"[ .]", "", written))


_BY_MINISTRY = compiled(
    r"(?!.*\bcapitale\b)(?=.*\b(?:recens|compt|denombr|chiffr))"
    r".*\b(?:ministere de l'interieur|place beauvau|beauvau)\b"
)
_LARGE = compiled(r"(?<![\d.,])\d{2,3}[ .]\d{3}(?![\d.,])")
_DIGITS = compiled(r"\d(?:[\d .]*\d)?")
# So many are no town's that is not named, and so many rarely one town's.
_NO_TOWN_HAD = 1_000_000
_MANY = 20_000
_OF_COUNTRY = compiled(
    r"[^.;:()\d]{0,60}\b(?:en france|(?:a travers|dans toute|sur toute) la france|"
    r"(?:dans|sur|a travers) (?:tout le (?:pays|territoire)|l'ensemble du (?:pays|territoire)|"
    r"l'hexagone|le pays))\b"
)


def goes_beyond(folded: str, end: int) -> bool:
    """Tell "à Paris et dans toute la France": who is awaited, as told below, is so everywhere."""
    return _AND_BEYOND.match(folded, end) is not None


_AND_BEYOND = compiled(
    r",? (?:et|ainsi que|comme) (?:[a-z']+ ){0,4}?(?:(?:toute |en )(?:la )?france|tout le pays|"
    r"villes|partout)\b"
)


# "La prochaine mobilisation aura lieu le 19", below several towns.
_NEXT = compiled(
    r"\b(?:prochaine?|nouvelle?|autre) (?:grande? )?(?:journee|mobilisation|date|manifestation|"
    r"action|rendez-vous|temps fort|acte|etape|echeance)\b"
    # "Les syndicats reviendront dans la rue le 8 mars"
    r"|\b(?:l'intersyndicale|(?:les|leurs|tous les) (?:syndicats|opposants|organisations|centrales|"
    r"confederations|federations)) (?:[a-z'-]+ ){0,4}?(?:re(?:viend|descend|mett|prend|tourne|"
    r"sorti)ront|(?:promet|veul|compt)(?:tent|ent)? (?:de |d')?(?:re|y re|en re)[a-z]+r\b|"
    r"appell(?:e|ent) (?:deja |desormais |maintenant )?a (?:re)?(?:manifester|descendre|defiler))"
)


# "Le collectif appelle à manifester de nouveau samedi", below several towns.
_CALLS = compiled(
    r"\b(?:appell|annonc|promet|prepar|organis|prevoi)\w* (?:[a-z']+ ){0,4}?"
    r"une? (?:acte|nouve\w+|autre|second\w*|deuxieme)\b|"
    r"\bappell(?:e|ent) (?:[a-z']+ ){0,4}?a (?:(?:re)?manifester|defiler|se mobiliser|"
    r"se rassembler|descendre dans la rue|une? (?:nouve\w+|autre|second\w*|deuxieme)|de nouv\w+)\b"
)


def calls_all(folded: str, spoken: Spoken, topic: Part, parts: list[Part]) -> bool:
    """Tell a call that opens a paragraph below the rallies of several towns: it is of them all."""
    start = spoken.sentence.start
    if spoken.hours or spoken.venues or spoken.groups or not (topic.past or topic.hours):
        return False
    if _NEXT_ONE.match(folded, start) and topic.past and len(_row(folded, topic, parts)) > 1:
        return True  # "900 à Gap et 300 à Apt. La prochaine est fixée au 8"
    if _CALLS.search(folded, start, spoken.sentence.end) is None:
        return False
    alike = {code for part in parts if part.past is topic.past for code in part.codes}
    return topic.towns[0].start < folded.rfind("\n", 0, start) and len(alike) > 1


def counts_all(spoken: Spoken, topic: Part, parts: list[Part]) -> bool:
    """Tell "900 personnes avaient marché l'an dernier" behind a row of towns: there in all.

    So do more people than were counted in several towns: "On est loin des 54 000 du 7 mars".
    """
    if spoken.groups or spoken.hours or not (spoken.days and spoken.counts):
        return False
    most: dict[str, int] = {}
    for part in parts:
        for code in part.codes if part.past else ():
            counted = [count.low or 0 for _, count in part.figures]
            most[code] = max([most.get(code, 0), *counted])
    several = sum(number > 0 for number in most.values()) > 1
    several = several and _COMPARES.search(spoken.text.folded, *_span(spoken)) is not None
    if several and max(count.low or 0 for count in spoken.counts) > sum(most.values()):
        return True
    if any(day.said.form is not Form.VAGUE for day in spoken.days):
        return False
    return len(_row(spoken.text.folded, topic, parts)) > _TWO


def _row(folded: str, topic: Part, parts: list[Part]) -> set[str]:
    """Return the towns named right before that of *topic*, and this."""
    last = topic.towns[0].start
    first = max(last - _ROW, folded.rfind("\n", 0, last))
    return {code for part in parts for code in part.codes if first < part.towns[0].start}


_NEXT_ONE = compiled(
    r"\W*la prochaine (?:(?:journee|date|mobilisation|manif\w*|marche|action)\b[^.;:()\d]{0,40} )?"
    r"(?:est|sera|aura|se)\b"
)


# "On reste loin des 54 000", "Ils étaient 36 000 le 7 février"
_COMPARES = compiled(
    r"\b(?:loin|moins|rapport|reste|contre|avai(?:t|ent)|etai(?:t|ent)|precedente?|dernier)\b"
)


def _span(spoken: Spoken) -> tuple[int, int]:
    return spoken.sentence.start, spoken.sentence.end


_ROW, _TWO = 120, 2
"""A row of three towns takes so many letters."""


# "Samedi, d'autres marches sont prévues en région": of none of the towns told of.
_OTHERS = compiled(
    r"\bd'autres (?:\w+ )?(?:actions|marches|manif\w*|rassemblements|rendez-vous|corteges|"
    r"defiles|mobilisations|villes|communes)\b"
    # "Des rassemblements auront aussi lieu vendredi"
    r"|\bdes (?:actions|marches|manif\w*|rassemblements|rendez-vous|corteges|defiles) "
    r"(?:auront|sont|seront|se tiendront) (?:aussi|egalement)\b"
)


# "195 000 personnes dans tout le pays. "
_COUNTED_ALL = compiled(
    r"(?:\d[ .]?\d{3}|\bmill(?:e|ions?)\b)[^!?\n]{0,80}\b(?:en france|au niveau national|"
    rf"a l'echelle nationale|{_COUNTRY})"
    r"[^!?\n]{0,80}\. ?$"
    # "22 000 personnes ont défilé contre la réforme, dont 9 200 à Paris. "
    r"|\d[ .]?\d{3}(?:(?! (?:a|au|aux) )[^.!?\n]){0,90}, dont (?:pres de |environ |quelque )?"
    r"\d[\d .]* (?:a|au|aux) (?!pied|velo|cheval|moto)[^.!?\n]{0,80}\. ?$"
    # "Selon le ministère de l'Intérieur, 63 000 personnes ont manifesté samedi. "
    r"|(?:^|[.!?\n] ?)(?:selon|d'apres) (?:les chiffres d[eu] )?(?:le )?(?:ministere(?: de "
    r"l'interieur)?|la place beauvau|beauvau),(?:(?! (?:a|au|aux) )[^.!?\n]|(?<=\d)\.(?=\d)){0,60}"
    r"\d[ .]?\d{3}(?:(?! (?:a|au|aux) )[^.!?\n]){0,80}\. ?$"
    # "En France, la CFDT a chiffré à 90 000 le nombre de manifestants. "
    r"|\ben france, [^.!?\n]{0,60}\d[ .]?\d{3}[^.!?\n]{0,60}\. ?$"
)


# "Le « Nombre jaune » en a compté 44 000": whoever that is.
_OF_THEM = compiled(r"\ben (?:a|ont|avait|avaient|revendiqu|annonc|compt|recens|denombr)\w* ")


def counts_on(folded: str, spoken: Spoken) -> bool:
    """Tell "… dans tout le pays. La CGT a compté 600 000 manifestants": in the same country."""
    if spoken.groups or spoken.hours or not spoken.counts:
        return False
    start = spoken.sentence.start
    if spoken.days:  # "Un chiffre en baisse : ils étaient 60 000 la semaine dernière"
        vague = all(day.said.form is Form.VAGUE for day in spoken.days)
        said = vague or _A_NUMBER.match(folded, start) is not None
    else:
        said = all(count.said_by for count in spoken.counts)
        said = said or _OF_THEM.search(folded, start, spoken.counts[0].start) is not None
    return said and _COUNTED_ALL.search(folded, max(0, start - 200), start + 1) is not None


_A_NUMBER = compiled(r"\W*(?:une? |ce |des |ces )(?:chiffre|nombre|total|baisse|hausse)")


def in_the_rest(folded: str, end: int) -> bool:
    """Tell behind a number "18 000 à Paris, 96 000 en région": that of no town."""
    return _IN_THE_REST.match(folded, end) is not None


_IN_THE_REST = compiled(
    r" (?:\w+ )?(?:dans (?:le |l')(?:sud|nord|est|ouest|reste)|en (?:regions?|province)|ailleurs)\b"
    # "96 000 manifestants ont été comptés dans les cortèges en régions"
    r"|(?:(?! (?:a|au|aux) )[^,.;:()\d]){0,70} (?:en (?:regions?|province)|dans le reste d[ue])\b"
    # "18 000 personnes ont défilé dimanche à Paris et partout en France"
    r"|[^.;:()\n]{0,80} (?:a|au) [a-z' -]{2,24} (?:et|comme) (?:partout|ailleurs|dans (?:toute|"
    r"plusieurs|d'autres|de nombreuses)|en regions?|en province)\b"
)


# "197 000 participants sur 596 rassemblements", "aux différentes manifestations", "Dans ces
# villes, entre 250 et 800 personnes": of no town.
_RALLIES = compiled(
    r"\b(?:dans|sur) ces (?:[a-z]+ )?(?:villes|communes|localites|corteges|rassemblements)\b|"
    r"\b(?:(?:[2-9]\d|\d{3,}|\d{1,3}[ .]\d{3}) (?:autres )?|(?:aux|les|des|dans les|lors des) "
    r"(?:differente?s|diverse?s|multiples|quelque \d+) )(?:rassemblements|manifestations|actions|"
    r"defiles|corteges|marches|blocages|mobilisations|points de rassemblement)\b"
)


# Behind several towns the ministry counts the country: "Le ministère a recensé 204 000 …".
_MINISTRY = compiled(
    r"\b(?:le ministere de l'interieur|(?:la place )?beauvau) (?:a|avait|annonc\w+|compt\w+|"
    r"recens\w+|evoqu\w+|fait etat)\b"
)


# "En Aquitaine, on a assisté samedi à des rassemblements": of no town.
_IN_REGION = compiled(
    r"\W*(?:en|dans) (?:toute )?(?:la |le |les |l')?(?:region |nouvelle[- ])?"
    rf"{REGIONS}\b[^,.;:]{{0,30}}, "
)


# "Lors de la dernière journée de mobilisation, le 6 juin, ils avaient compté 50 000 participants"
_COMPARED = compiled(r"a titre de comparaison|journee [dli].*")
_HAD = compiled(r"\b(?:av(?:ait|aient)|et(?:ait|aient)|revendiqu(?:ait|aient)) ")
_NO_TOWNS = 150_000


def _was_counted(folded: str, spoken: Spoken) -> bool:
    """Tell a crowd of an earlier day, which a day of action's name leaves in the town told of."""
    if spoken.groups or not spoken.days or not spoken.counts:
        return False
    start, end = spoken.sentence.start, spoken.sentence.end
    few = all(count.low < _NO_TOWNS for count in spoken.counts)
    if not few or _HAD.search(folded, start, end) is None:
        return False
    found = [match[0] for match in _EVERYWHERE.finditer(folded, start, end)]
    return bool(found) and all(_COMPARED.fullmatch(words) for words in found)


def _happens_here(folded: str, spoken: Spoken, match: re.Match[str]) -> bool:
    """Tell "90 étaient place Foch, comme partout en France": where they met is told before it."""
    met = any(venue.end <= match.start() for venue in spoken.venues)
    start = spoken.sentence.start
    return met and _AS_ELSEWHERE.search(folded, start, match.start()) is not None


_AS_ELSEWHERE = compiled(
    r"\b(?:comme|a l'(?:occasion|appel|initiative) d(?:e |u |es |')[^.;:()]{2,70}|"
    r"dans le cadre d(?:e |u |es |')[^.;:()]{2,50}) $"
)


def _is_set(folded: str, spoken: Spoken, match: re.Match[str]) -> bool:
    """Tell "Une nouvelle journée d'action est prévue jeudi ; départ de la gare à 10 h"."""
    ahead = [one.start for one in spoken.hours if one.start > match.end()]
    met = bool(ahead) and any(venue.start > match.end() for venue in spoken.venues)
    return met and "journee" in folded[match.start() : match.end()]


def everywhere(folded: str, spoken: Spoken, *, lone: bool = True) -> bool:
    """Tell a call to the whole country, or to all towns told of, not to the one named last."""
    start, end = spoken.sentence.start, spoken.sentence.end
    if _was_counted(folded, spoken):
        return False
    said = _EVERYWHERE.finditer(folded, start, end)
    if not all(
        _happens_here(folded, spoken, match) or _is_set(folded, spoken, match) for match in said
    ):
        return True
    if _OTHERS.search(folded, start, end):
        return True
    if spoken.counts and _RALLIES.search(folded, start, end):
        return True
    if (
        not lone
        and not spoken.groups
        and (_MINISTRY.search(folded, start, end) or _IN_REGION.match(folded, start, end))
    ):
        return True
    calls = lone or spoken.hours or spoken.venues or spoken.groups
    return not calls and _NEXT.search(folded, start, end) is not None
