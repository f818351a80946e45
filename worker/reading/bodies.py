"""Knows a body that organises by its name's shape, though no list holds it: "selon l'Acipa"."""

import re

from worker.domain.kinds import Speaker
from worker.reading.figures import Count
from worker.reading.text import Text
from worker.reading.wordlist import words

# An article and a capital, or capitals alone: a body's name; a person's has neither.
_NAMED = re.compile(
    r"[^.;()\d]{0,80}?\b(?:[Ss]elon|[Dd]['\u2019]apr\u00e8s|[\u00c0\u00e0] en croire) "
    r"(?:(?:l['\u2019]|[Ll]a |[Ll]e |[Ll]es )(?P<named>[A-Z\u00c0-\u00dd][\w-]+)"
    r"|(?P<letters>[A-Z]{3,}\b|[A-Z][a-z]+[A-Z]\w+))"
)
# "l'UTG comptait 800 marcheurs": capitals that count.
_COUNTS = re.compile(
    r"(?:^|[.;:,] |\n)(?:[Ll]['\u2019]|[Ll]a |[Ll]e )[A-Z]{3,}\w* (?:en )?"
    r"(?:compt|annon\u00e7|annonc|d\u00e9nombr|a compt|a d\u00e9nombr)\w* $"
)
# "3 000 (préfecture) et 10 000 (Bretagne réunie)", "5 000 selon Vent debout": against the police,
# a name that is no person's: one capital, what follows it is small.
_AGAINST = re.compile(
    r"(?:[^.;()\d]{0,60}?\b(?:[Ss]elon|[Dd]['\u2019]apr\u00e8s) | \()"
    r"(?P<named>[A-Z\u00c0-\u00dd][\w-]+)(?: [a-z\u00df-\u00ff]+){0,3}\s?(?:[),;.]|$)"
)
# Who neither organises nor counts for the State, or only reports.
_OTHERS = words(
    "ville mairie metropole departement region etat elysee matignon academie rectorat insee sncf "
    "ratp ars chu assemblee senat gouvernement premier agence chambre courrier gazette republique "
    "journal tribune voix union parisien monde est"
)


def _opposed(found: list[Count], number: int) -> bool:
    """Tell a number beside one that the police say."""
    beside = [*found[max(0, number - 1) : number], *found[number + 1 : number + 2]]
    return any(one.said_by is Speaker.POLICE for one in beside)


def unlisted(text: Text, found: list[Count]) -> list[Count]:
    """Return *found* with the bodies that no list of speakers holds as organisers."""
    if not found or all(count.said_by for count in found):
        return found
    done: list[Count] = []
    for number, count in enumerate(found):
        if count.said_by is None and _COUNTS.search(
            text.raw, max(0, count.start - 60), count.start
        ):
            done.append(count._replace(said_by=Speaker.ORGANISERS, bare=False))
            continue
        stop = found[number + 1].start if number + 1 < len(found) else len(text.raw)
        named = _NAMED.match(text.raw, count.end, stop) if count.said_by is None else None
        if named is None and count.said_by is None and _opposed(found, number):
            named = _AGAINST.match(text.raw, count.end, stop)
        name = named.start(named.lastgroup or 0) if named else 0
        if named and text.folded[name : named.end()] not in _OTHERS:
            done.append(count._replace(said_by=Speaker.ORGANISERS, bare=False))
        else:
            done.append(count)
    return done
