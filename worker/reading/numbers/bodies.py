"""Knows a body or a paper by its name's shape, though no list holds it: "selon l'Acipa"."""

import re

from worker.domain.kinds import FigureKind, Speaker
from worker.reading.numbers.figures import Count
from worker.reading.numbers.sayers import sayer
from worker.reading.numbers.sides import NOBODY
from worker.reading.numbers.tellers import teller
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import words

# An article and a capital, or capitals alone: a body's name; a person's has neither.
_NAMED = compiled(
    r"[^.;()\d]{0,80}?\b(?:[Ss]elon|[Dd]['\u2019]apr\u00e8s|[\u00c0\u00e0] en croire) "
    r"(?:(?:l['\u2019]|[Ll]a |[Ll]e |[Ll]es )(?P<named>[A-Z\u00c0-\u00dd][\w-]+)"
    r"|(?P<letters>[A-Z]{3,}\b|[A-Z][a-z]+[A-Z]\w+))"
)
# "l'UTG comptait 800 marcheurs": capitals that count.
_COUNTS = compiled(
    r"(?:^|[.;:,] |\n)(?:[Ll]['\u2019]|[Ll]a |[Ll]e )[A-Z]{3,}\w* (?:en )?"
    r"(?:compt|annon\u00e7|annonc|d\u00e9nombr|a compt|a d\u00e9nombr)\w* $"
)
# "3 000 (préfecture) et 10 000 (Bretagne réunie)", "5 000 selon Vent debout": against the police,
# a name that is no person's: one capital, what follows it is small.
_AGAINST = compiled(
    r"(?:[^.;()\d]{0,60}?\b(?:[Ss]elon|[Dd]['\u2019]apr\u00e8s) | \()"
    r"(?P<named>[A-Z\u00c0-\u00dd][\w-]+)(?: [a-z\u00df-\u00ff]+){0,3}\s?(?:[),;.]|$)"
)
# A capital article inside a sentence opens the title of a paper: "selon Le Petit Gersois",
# "400 Le Messin", "c'est le Perche qui le dit".
_TITLE = r"(?:L['\u2019]|La |Le )[A-Z\u00c0-\u00dd][\w-]+"
# What papers and pages are called: "Creuse Hebdo", "vesoul.fr".
_PRINTED = (
    r"(?:[A-Z\u00c0-\u00dd][\w-]*[ -](?:Hebdo|Antilles|Infos?)|[\w-]+\.(?:fr|com|net|info))\b"
)
_PAPER = compiled(
    rf"(?:[^.;()\d]|\b\d\d?\b){{0,80}}?\b(?:[Ss]elon|[Dd]['\u2019]apr\u00e8s) (?P<said>{_TITLE}|"
    rf"{_PRINTED})"
    rf"| \(?(?P<alone>{_TITLE}|{_PRINTED})(?: [\w'\u2019-]+){{0,3}}\.?\s?(?:[,;)!]|$|\.(?=\s|$))"
    r"|[^.;()\d]{0,40}[,(] ?c['\u2019]est "
    r"(?P<tells>(?:[Ll]['\u2019]|[Ll][ae] )[A-Z\u00c0-\u00dd][\w-]+)(?: [\w-]+){0,2} qui l(?:e |"
    r"['\u2019])"
)
# Papers alone write or set a number: "le Petit Gersois écrit 550", "l'Indien en a mis 300".
_BEFORE_IT = compiled(rf"(?:\bet|[,;:(]) (?P<named>{_TITLE})(?: [\w-]+){{0,2}},? $")
_WRITES = compiled(
    rf"\((?P<opens>{_TITLE})[^.;()\d]{{0,40}}$|(?P<printed>\b{_PRINTED})[^.;()\d]{{0,40}}$|"
    r"\b(?:[Ll]['\u2019]|[Ll][ae] )?(?P<paper>[A-Z\u00c0-\u00dd][\w-]+)(?: [\w'\u2019-]+){0,4}?"
    r"(?:, [^,.;()\d]{3,60},)? (?:en |y )?(?:(?P<writes>(?:a |avait )?\u00e9cri[tv]\w*|"
    r"(?:a |avait )?titr\w+)|(?:a |avait )mis|met)[^.;()\d]{0,30}$"
)
# Who neither organises nor counts for the State, or only reports.
_OFFICES = words(
    "ville mairie metropole departement region etat elysee matignon academie rectorat insee sncf "
    "ratp ars chu senat gouvernement premier agence chambre"
)
_OTHERS = _OFFICES | words(
    "courrier gazette republique journal tribune voix union parisien monde est"
)


def _opposed(found: list[Count], number: int) -> bool:
    """Tell a number beside one that the police or a paper say."""
    beside = [*found[max(0, number - 1) : number], *found[number + 1 : number + 2]]
    return any(one.said_by in {Speaker.POLICE, Speaker.PRESS} for one in beside)


def unlisted(
    text: Text, found: list[Count], towns: list[tuple[int, int]], span: tuple[int, int]
) -> list[Count]:
    """Return *found* with the speakers that no list holds.

    *towns* are where towns are named, *span* is where the sentence stands.
    """
    if not found:
        return found
    begin, end = span
    done = list(found)
    for number, count in reversed([*enumerate(found)]):
        said = count.said_by
        if said is None:
            floor = found[number - 1].end if number else 0
            stop = found[number + 1].start if number + 1 < len(found) else len(text.raw)
            if other := _OTHER_NUMBER.search(text.folded, count.end, min(stop, end)):
                stop = other.start()
            around = (max(floor, count.start - _NEAR), stop)
            opposed = _opposed(done, number)
            said = teller(
                text, (count.start, count.end), (max(floor, begin), min(stop, end)), towns
            )
            said = said or _paper(text, count, around, towns, opposed=opposed)
            said = said or _body(text, count, around, opposed=opposed)
        done[number] = count._replace(said_by=said, bare=count.bare and said is None)
    for number, count in reversed([*enumerate(done)]):
        if third := _the_third(text, done, number, towns):
            done[number] = count._replace(said_by=third, bare=False)
        elif third := _other_side(text, done, number, towns):
            done[number] = count._replace(said_by=third)
    return done


_NEAR = 70
# "300, le double selon les syndicats", "(moitié moins, dit la police)": another number is theirs.
_OTHER_NUMBER = compiled(
    r"[,;(\u2013-] ?(?:\" ?)?(?:(?:soit|et|mais|presque|quasiment|environ|au moins|plus de) )*"
    r"(?:(?:deux|trois|quatre|cinq|dix) fois (?:plus|moins)|(?:du|le) (?:double|triple)|"
    r"(?:la )?moitie(?: moins| plus)?|(?:bien|beaucoup|un peu|nettement) (?:plus|moins)|"
    r"davantage)\b"
)


# Who tells a number, whatever it is called: "(CO)", "pour Vent debout", "JHM met", "l'Orne 120".
_NAME = r"(?:[Ll]['\u2019]|[Ll][ae] |[Ll]es )?(?!Ils?\b|Elles?\b|On\b|[NV]ous\b)[A-Z\u00c0-\u00dd]"
_TELLS = compiled(
    r"(?:[^.;()\d]{0,40}?[ (](?:[Ss]elon|[Dd]['\u2019]apr\u00e8s|[Pp]our) | ?\()"
    rf"(?P<behind>{_NAME}[^,;:.()]{{1,40}}?)(?:[),;.]|$)"
)
_TELLS_BEFORE = compiled(
    rf"(?:(?:^|[\s(])(?P<says>{_NAME}[\w.-]*(?: [\w'\u2019-]{{2,}}){{0,2}}?),? "
    r"(?:(?:en |y |nous |les |a |ont |avait )*(?:dit|disent|met|mis|compt\w+|annonc\w+|vu|"
    r"\u00e9cri\w+|not\w+|relev\w+|donn\w+)(?: plus)?)"
    rf"|(?:^|[,;:(/]) ?(?P<before>{_NAME}[\w.-]*(?: [\w'\u2019-]{{2,}}){{0,2}}?))"
    r" ?[:=]? ?(?:[\u00ab\"] ?)?(?:\w+ de )?$"
)


# Who answers the police, by what stands around a number: no list knows "les dockers", "Dispac'h".
_BODY = r"(?:l[ae] |les |l'|une? )?[a-z][\w'-]*(?: [\w'-]+){0,4}?"
_SAID_BEHIND = compiled(
    rf"[^.;()\d\"]{{0,60}}?\b(?:selon|d'apres|en croire|a (?:ecouter|entendre)) "
    rf"(?:\" )?(?P<by>{_BODY})(?: \")?(?:\s?(?:[,;:.)]|$)| (?:ont|se sont|etaient) )"
    rf"|(?: [a-z]+s)? pour (?:\" )?(?P<name>{_BODY})(?: \")?\s?(?:[,;:.)]|$)"
    r"|(?:[^,.;:()\d\"]{0,40}\"?[^,.;:()\d\"]{0,20} ?,| ?[\u2013\u2014]) (?:se |s')?"
    r"(?!dont|entre|contre|derriere|parmi|outre|mais|quand|puis)[a-z]+(?:e|ent|it|ait|aient)"
    r"(?:(?:-t)?-on (?:au |aux |du cote d[eu]s? |chez |a |dans )| (?=les ))"
    rf"(?P<says>{_BODY})\s?(?:[,;.)]|$)"
)
_SAID_BEFORE = compiled(
    r"(?:^|[,;:.!?(\"\u2013\u2014] ?|\b(?:et|mais|quand|tandis que|alors que|que) )"
    rf"(?P<who>{_BODY}),?"
    r"(?: (?:en|y|nous|elle|lui|eux|n'en))* (?:a |ont |avai(?:t|ent) )?"
    r"(?:compt|denombr|recens|annonc|estim|evalu|avanc|chiffr|parl|vu\b|voi(?:t|ent)\b|"
    r"di(?:t|sent|sait|saient)\b|donn|evoqu|affirm|assur|penche|tien(?:t|nent)\b|jur|pretend)"
    r"[^,.;:()\d]{0,30} $"
)
# "la police a vu 620 personnes, la CSTNC un millier": the verb is said once.
_AND_THEY = compiled(
    r"[^.;()\d]{0,40}[,;] (?:et )?(?P<who>(?:l[ae] |les |l')[a-z][\w'-]*(?: [\w'-]+){0,3}?),? "
    r"(?:de |a |sur )?"
)
# "3 800 personnes, police ; 6 000, Nous Toutes 67."
_ALONE = compiled(r"[^.;:,()\d]{0,20}, (?P<who>[a-z][\w'-]*(?: [\w'-]+){0,4})\s?(?:[;.)]|$)")


def _named_alone(text: Text, count: Count) -> re.Match[str] | None:
    alone = _ALONE.match(text.folded, count.end)
    return alone if alone and text.raw[alone.start("who")].isupper() else None


# Who says nothing for a rally, or is no one.
_NOT_THEY = (
    _OFFICES
    | NOBODY
    | words(
        "affluence agglo agglomeration annee autres bilan ce cela certaines certains chiffre "
        "chiffres commune comptage comptages conseil cortege decompte defile elles-memes elues "
        "entreprise estimation estimations eux foule heure heures intercommunalite jeu jour "
        "journee jours lendemain lui ma maires manifestation marche mes ministere mobilisation "
        "mois mon parcours participation plupart president proprietaire quartier rassemblement "
        "recours saison secteur semaine source total trajet un une uns veille"
    )
)


def _other_side(
    text: Text, found: list[Count], number: int, towns: list[tuple[int, int]]
) -> Speaker | None:
    """Tell who answers a number of the police, whatever it is called: it organises."""
    count, roles = found[number], _roles(found, number, towns)
    if count.said_by or roles not in _OTHER_SIDES:
        return None
    floor = found[number - 1].end if number else max(0, count.start - _ANSWER)
    stop = found[number + 1].start if number + 1 < len(found) else len(text.raw)
    told = _SAID_BEHIND.match(text.folded, count.end, min(stop, count.end + _ANSWER))
    told = told or _SAID_BEFORE.search(text.folded, floor, count.start)
    told = told or (_AND_THEY.fullmatch(text.folded, floor, count.start) if number else None)
    told = told or _named_alone(text, count)
    if told is None:
        return None
    start, end = told.span(told.lastgroup or 0)
    known = sayer(text.folded[start:end])
    if told.lastgroup == "name" and not _CAPITAL.match(text.raw, start):
        return None  # "900 pour la paix"
    unlisted = not known and _is_body(text, start, end, towns)
    return Speaker.ORGANISERS if unlisted else known


def _is_body(text: Text, start: int, end: int, towns: list[tuple[int, int]]) -> bool:
    """Tell a name, or a noun with its article, that may have called the rally."""
    named = _ARTICLE.match(text.folded, start) or text.raw[start].isupper()
    here = any(a < end and start < b for a, b in towns)
    return bool(named) and not here and _NOT_THEY.isdisjoint(_WORD.findall(text.folded, start, end))


_CAPITAL = compiled(r"(?:[Ll]['\u2019]|[Ll][ae] |[Ll]es )?[A-Z\u00c0-\u00dd]")
_WORD = compiled(r"[\w-]+")
_ANSWER = 120
_ARTICLE = compiled(r"(?:l[ae]s?|une?|des) |l'")
_OTHER_SIDES = ({Speaker.POLICE}, {Speaker.INDEPENDENT}, {Speaker.POLICE, Speaker.INDEPENDENT})


# "le Daubé dit 30", "Le Républicain lorrain en a vu 120": a title, no body's letters.
_TITLED = compiled(r"(?:[Ll]e |[Ll]['\u2019])[A-Z\u00c0-\u00dd][a-z\u00df-\u00ff]")


# "nous avons compté 780, La Presse 700": no paper's number, beside one.
_OURS = compiled(
    r"\bnous (?:en )?avons (?:compt|denombr|recens)\w* (?:[a-z]+ )?\d|"
    r"\bselon n(?:otre comptage|ous)\b"
)


def _the_third(
    text: Text, found: list[Count], number: int, towns: list[tuple[int, int]]
) -> Speaker | None:
    """Tell who else counts a crowd that two sides have counted: the police are known by name."""
    count, roles = found[number], _roles(found, number, towns)
    if count.said_by and count.said_by not in roles:
        return None
    floor = found[number - 1].end if number else max(0, count.start - _NEAR)
    stop = found[number + 1].start if number + 1 < len(found) else len(text.raw)
    if Speaker.PRESS in roles and _OURS.search(text.folded, max(floor, count.start - _NEAR), stop):
        return Speaker.ORGANISERS
    told = _TELLS.match(text.raw, count.end, stop)
    told = told or _TELLS_BEFORE.search(text.raw, max(floor, count.start - _NEAR), count.start)
    start, end = told.span(told.lastgroup or 0) if told else (0, 0)
    if any(a < end and start < b for a, b in towns) or sayer(text.folded[start:end]):
        return None
    return _side(text, roles, told) if told else None


def _side(text: Text, roles: set[Speaker], told: re.Match[str]) -> Speaker | None:
    """Return the side that has not spoken yet; without others, a title's."""
    if Speaker.ORGANISERS in roles:
        return None if Speaker.PRESS in roles else Speaker.PRESS
    if Speaker.PRESS in roles:
        return Speaker.ORGANISERS
    start, end = told.span(told.lastgroup or 0)
    titled = _TITLED.match(text.raw, start, end) if "behind" not in told.groupdict() else None
    other = titled and not _OFFICES.isdisjoint(re.findall(r"\w+", text.folded[start:end]))
    return Speaker.PRESS if titled and not other else None


def _roles(found: list[Count], number: int, towns: list[tuple[int, int]]) -> set[Speaker]:
    """Return who says the numbers on either side, up to another town.

    Beside a crowd that was counted no number counts that was awaited: "déclarée pour 3 000".
    """
    roles, awaited = set(), found[number].kind is FigureKind.EXPECTED
    for step in (-1, 1):
        near, place = found[number], number + step
        while 0 <= place < len(found):
            first, last = sorted((near.start, found[place].start))
            if any(first <= start < last for start, _ in towns):
                break
            other = found[place]
            same = awaited or other.kind is not FigureKind.EXPECTED
            if other.said_by is not None and same:
                roles.add(other.said_by)
            near, place = found[place], place + step
    return roles


def _paper(
    text: Text,
    count: Count,
    around: tuple[int, int],
    towns: list[tuple[int, int]],
    *,
    opposed: bool,
) -> Speaker | None:
    """Tell a number that a paper gives, by the title or by what papers alone do."""
    found = _PAPER.match(text.raw, count.end, around[1])
    found = found or _WRITES.search(text.raw, around[0], count.start)
    if found is None and opposed:
        found = _BEFORE_IT.search(text.raw, around[0], count.start)
    if found is None:
        return None
    told = found.groupdict()
    if told.get("writes"):
        return Speaker.PRESS  # no town writes, whatever "La Manche" is
    start = next(found.start(name) for name, words in told.items() if words)
    return None if any(a <= start < b for a, b in towns) else Speaker.PRESS


def _body(text: Text, count: Count, around: tuple[int, int], *, opposed: bool) -> Speaker | None:
    """Tell a number of a body that organises."""
    if _COUNTS.search(text.raw, around[0], count.start):
        return Speaker.ORGANISERS
    named = _NAMED.match(text.raw, count.end, around[1])
    if named is None and opposed:
        named = _AGAINST.match(text.raw, count.end, around[1])
    name = named.start(named.lastgroup or 0) if named else 0
    told = named is not None and text.folded[name : named.end()] not in _OTHERS
    return Speaker.ORGANISERS if told else None
