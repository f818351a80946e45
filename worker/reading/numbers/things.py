"""Tells what a number counts from what it may not: things, ages, clocks, telephones."""

import re

from worker.reading.numbers.counted import same_fate
from worker.reading.numbers.gathered import gathers
from worker.reading.numbers.nouns import Head, head_of
from worker.reading.numbers.quantities import plainly
from worker.reading.numbers.sayers import WHO
from worker.reading.numbers.tallied import COUNTED_AFTER
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Late

# A noun stands this close behind its number; things bound no other number's words.
_NEAR_NOUN = 40
# What becomes of people is told so near behind them.
_FATE = 120


def head_at(
    folded: str, match: re.Match[str], around: tuple[int, int], citizens: frozenset[int]
) -> Head:
    """Return what the number counts, by the words between those *around* it."""
    if not citizens.isdisjoint(range(match.end(), match.end() + _NEXT)):
        return Head.TRADE  # "400 Messins", "600 d'Angevins"
    many = _MANY.search(folded, around[0], match.start())
    if many and folded.startswith(")", match.end()):
        crowd = head_of("", many["noun"])
        return Head.PEOPLE if crowd is Head.TRADE else crowd
    told = _TOLD_BEFORE.search(folded, around[0], match.start())
    if told and folded.startswith(",", match.end()) and head_of("", told["noun"]) is Head.THING:
        return Head.THING
    return head_of(folded[around[0] : match.start()], plainly(folded[match.end() : around[1]]))


# "remettre les cartes d'électeurs, un peu plus de mille, au ministre": what is counted before
_TOLD_BEFORE = compiled(
    r"\b(?:les|ses|leurs|nos|des)(?P<noun> [a-z][a-z' -]{3,30}),"
    r" (?:(?:un peu |bien )?(?:plus|moins) de |environ |pres de |quelque |au moins |a peine )?$"
)
# "Des milliers de personnes (entre 4 000 et 5 000)": who was said to be so many before
_MANY = compiled(
    r"\b(?:milliers|centaines|dizaines)(?P<noun> (?:de |d')[^.;:()\d]{3,50}) "
    r"\((?:soit |environ |pres de |plus de |au moins |quelque |peut-etre )*$"
)
# So near behind a number stands who it counts.
_NEXT = 4


def without_things(
    folded: str, found: list[re.Match[str]], citizens: frozenset[int]
) -> list[re.Match[str]]:
    """Leave out what things are counted, and numbers that go on: "37 000 foyers et 40 000 …"."""
    kept: list[re.Match[str]] = []
    floor = 0  # where the number before ended
    thing: re.Match[str] | None = None
    for match in found:
        near = match.end() + _NEAR_NOUN
        line = folded.find("\n", match.end(), near)  # "Police : 1 500", and below it "Syndicats"
        around = max(0, match.start() - _NEAR_NOUN), near if line < 0 else line
        head = head_at(folded, match, around, citizens)
        if same_fate(folded[floor : match.start()], folded[match.end() :][:_FATE]):
            continue
        floor = match.end()
        if head is Head.THING or _LISTED.match(folded, match.end()):
            thing = match
            continue
        if thing is not None and head is Head.NONE:
            between = folded[thing.end() : match.start()]
            goes_on = _GOES_ON.fullmatch(between) or _BY_ANOTHER.compiled.fullmatch(between)
            if _ENGINES.fullmatch(between) and _BY.match(folded, match.end()):
                continue
            places = kept and _OF_PLACES.match(between)
            if goes_on and not places and not COUNTED_AFTER.match(folded, match.end()):
                continue
        thing = None
        kept.append(match)
    return kept


# "trois jeunes de 17, 19 et 22 ans"
_LISTED = compiled(r"(?:(?:, ?| et | ou )\d[\d ]*)+ ?(?:ans\b|%|euros?\b|\u20ac|km\b|metres|jours)")
# Nothing but the noun, a place and a link between two numbers of the same things.
_GOES_ON = compiled(
    r" ?(?!(?:%|fois\b|h\b|heures?\b|km\b|euros?\b|\u20ac|ans\b|min|m\b))[a-z][\w' -]{2,60}"
    r"(?:,| et| contre|, et)"
    r"(?: (?:pres de|environ|plus de|quelque|seulement))?(?: \w+)? ?(?:en )?"
)
# "12 000 personnes ont défilé dans une vingtaine de villes, dont 800 à Vannes": people
_OF_PLACES = compiled(
    r" (?:de |d')?(?:villes|communes|villages|rassemblements|manifestations|corteges|defiles|"
    r"points|endroits|lieux|departements)\b[^.;:()\d]{0,60}, dont "
)
# "100 tracteurs, la préfecture une quarantaine": the same things, by another count.
_BY_ANOTHER = Late(rf" ?[a-z][\w' -]{{2,60}}, (?:et )?(?:la |les |l'|le )?(?:{WHO})[\w' -]{{0,9}} ")
# "130 tracteurs selon la préfecture, 210 selon la FDSEA"
_ENGINES = compiled(
    r" (?:d[e'] ?)?(?:tracteurs|engins|camions|vehicules|voitures|motos|taxis|bateaux|bus|cars)\b"
    r"(?: [a-z]+)?,? \(?(?:selon|d'apres|pour) [\w' -]{2,40}\)?(?:,| et|, et|, mais) "
    r"(?:pres de |environ |plus de |quelque )?"
)
_BY = compiled(r",? \(?(?:selon|d'apres|pour|cote) ")


def numeric(match: re.Match[str]) -> bool:
    """Leave out "un", "une", "six" said of no crowd, and telephone numbers."""
    one = match["one"]
    if one is None:
        return True
    if one[0].isdigit():
        return not (
            (one[0] == "0" and one[-1] not in _THOUSAND)
            or (len(one) == len("15") and _O_CLOCK.search(match.string[: match.start()][-10:]))
            or (match.string[match.end() : match.end() + 3].strip()[:2].isdigit() and " " in one)
            or (
                len(one) < _SHORT
                and _HOURS_OF.search(match.string, max(0, match.start() - 15), match.start())
            )
            or (len(one) == len("07") and _DIALLED.search(match.string[: match.start()][-8:]))
        )
    if _DECADE.search(match.string, max(0, match.start() - 40), match.start()):
        return False
    few = one in _FEW and _AT_ONE.search(match.string, max(0, match.start() - 10), match.start())
    like = match.string.endswith(" comme ", 0, match.start())
    if few or like or _CLOCK.search(match.string, max(0, match.start() - 15), match.start()):
        return False  # "on criait comme mille", "à neuf devant la mairie"
    if one == "cent" and (
        _CENT.match(match.string, match.end())
        or _WE_WERE.search(match.string, max(0, match.start() - 12), match.start())
    ):
        return True  # "cent personnes", not "pour cent"
    return one not in {"un", "une", "one", "cent"} or match["round"] is not None


# "les années soixante-dix, quatre-vingt"
_DECADE = compiled(r"\bannees (?:[a-z-]+(?:,| et|,? ou) )?$")
_SHORT = 3
_THOUSAND = frozenset("ke")  # "0,8k", "0,8 mille"
# As in "je finis à 7": an hour.
_HOURS_OF = compiled(
    r"\b(?:fini\w*|commenc\w+|debut\w+|repren\w+|embauch\w+|debauch\w+|demarr\w+|arriv\w+) a $"
)
_DIALLED = compiled(r"(?<!\d)\d\d[ .]\Z|minutes? $")  # "02 41 05 07 09", "8 minutes 46"
_O_CLOCK = compiled(r"\d ?h(?:eures?)? $")  # the minutes of "avant 13 h 15"
_FEW = frozenset(("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"))
# As in "rendez-vous : à neuf", "venus à six".
_AT_ONE = compiled(r"(?:[:,]|\bvenue?s) a $")
_WE_WERE = compiled(r"\b(?:etai(?:t|ent)|etions) $")
_CENT = compiled(
    r" (?:personnes|manifestante?s|participante?s|marcheu|femmes|hommes|jeunes|parents|eleves|"
    r"agents|"
    r"profs|salariee?s|employee?s|avocate?s|cheminots|(?:[a-z-]+ )?[a-z-]{3,}(?:eurs|euses|rices|"
    r"istes|iens|iennes|ants|antes|iers|ieres)\b)|"
    r"(?<=, a cent)[,.;]|"
    r"(?:(?<=, cent)|(?<=et cent)) (?:a|aux?) (?!l[ae' ])"
)
# "dix heures moins dix", "toutes deux"
_CLOCK = compiled(r"\b(?:heures? (?:et |moins )?|tous |toutes )$")


_EMPLOYS = compiled(
    r"\b(?:emplo[iy](?:e|ent|ait|aient)|ou (?:travaill|oeuvr)(?:ent|aient)) "
    r"(?:encore |aujourd'hui |environ |pres de |plus (?:de |que )|quelque )*$"
)
# "la police, qui avait mobilisé 130 agents"
_SENT_OUT = compiled(
    r"\b(?:police|(?:sous-)?prefecture|prefete?|gendarmerie|commissariat|etat|autorites)\b"
    r"[^.;:()\d]{0,30} (?:a|ont|avait|avaient) (?:\w+ )?(?:mobilise|deploye|engage|poste|envoye) "
    r"(?:\w+ de )?$"
    r"|[, ](?:et|qui) (?:y )?(?:mobilise|deploie|engage|poste|envoie|mobilisera|deploiera)(?:nt)? "
    r"(?:pres de |environ |quelque |plus de )?$"
)
# "L'institut a interrogé 803 personnes"
_POLLED = compiled(
    r"\b(?:interroge|sonde|questionne)e?s? (?:pres de |plus de |environ )?$"
    r"|\bechantillon (?:representatif )?de $"
)
# "La raffinerie compte 230 salariés": who works or lives there, unless it is a rally's.
_HOLDS = compiled(r"\b(?:compt(?:e|ent|ait|aient)|regroup(?:e|ent|ait))(?: [a-z]+){0,2} $")
_CROWD = Late(
    rf"\b(?:corteges?|defiles?|rassemblements?|manif\w*|marche|mobilisation|sit-in|chaine|"
    rf"foule|rangs|on|nous|je|j'ai|{WHO})\b"
)


def is_staff(before: str, after: str, head: Head) -> bool:
    """Tell people whom a house or a town has: a trade that nothing says has gathered."""
    if _EMPLOYS.search(before) or _SENT_OUT.search(before) or _POLLED.search(before):
        return True
    if head not in {Head.TRADE, Head.OTHERS} or gathers(after):
        return False
    holds = _HOLDS.search(before)
    return holds is not None and _CROWD.compiled.search(before[: holds.start()]) is None


def is_audience(after: str) -> bool:
    """Tell "350 personnes étaient présentes pour le colloque": who sat and listened (rule 1)."""
    return _AUDIENCE.match(after) is not None


_AUDIENCE = compiled(
    r"[^.;:()\d]{0,90}\b(?:presente?s|venue?s|assist(?:e|aient|ent)|particip(?:e|aient|ent)) "
    r"(?:pour |a |au |aux )(?:le |la |l'|une? |ce |cette )?(?:colloque|conference|reunion publique|"
    r"meeting|debat|projection|ceremonie|messe|concert|congres|forum|seance)\b"
)
