"""Cuts a sentence that turns to another town: on another day, or with a question."""

from collections.abc import Sequence

from worker.reading.sentences.elements import Spoken
from worker.reading.times.days import Day
from worker.reading.towns.names import Mention
from worker.reading.words.calendar_words import LONG
from worker.reading.words.layout import Sentence
from worker.reading.words.patterns import compiled

# "ce samedi on y retourne", "ils reviendront mercredi"
AGAIN = compiled(
    r"\b(?:y retourn\w+|remet\w* (?:ca|le couvert)|rebelote|recommenc\w+|"
    r"(?:ils|elles|on|nous|j'y|y) (?:reviend\w+|retourn\w+|"
    r"ser(?:ai|a|ons|ont) (?:encore|de (?:retour|nouveau)|a nouveau))|"
    # "Les participants ont décidé de se retrouver mardi"
    r"rendez-vous (?:est|a ete) (?:deja )?pris|"
    r"(?:ils|elles|(?:manifest|particip|oppos|milit)ante?s|grevistes|syndicats|organisations) "
    r"(?:[a-z]+ ){0,4}?(?:de )?se (?:retrouver(?:ont)?|re(?:ver|donner)(?:r?ont|r)))\b"
)
# "Prochaine date : samedi 16 mars", "la prochaine est fixée au 16", "rebelote", "même place".
ANOTHER = compiled(
    r"\b(?:(?:nouve(?:au|l|lle)|prochaine?|deuxieme|second|seconde|autre) (?:grande? )?"
    r"(?:manif\w*|marche|rassemblement|rendez-vous|rdv|date|action|edition|mobilisation|etape|"
    r"defile|cortege|sit-in|appel|echeance|cercle|veillee|chaine humaine|blocage|operation|"
    r"pique-nique|concentration|pride|temps fort|journee (?:d'action|de mobilisation))|"
    r"(?:\w+ieme|\d+e) (?:journee|acte|manif\w*|marche|mobilisation|rassemblement)"
    r"(?= (?:aura|est|sera|se)\b)|la suite(?= ?[?:]| (?:est|aura))|"
    r"meme (?:place|endroit|lieu|heure)|rebelote|"
    r"(?:la|le|les|une|un) (?:prochaine?|suivante?|autre|nouvelle)s?(?= (?:est|sont|se|sera|aura|"
    r"partira|debutera|a lieu)\b| ?[:,] )|"
    rf"(?:celle|celui) (?:de |du |d')(?=(?:{LONG})|\d|demain|apres-demain|la semaine)|"
    r"acte|remet\w* ca|recommenc\w+|"
    r"(?:ils|elles|nous|on) (?:reviend\w+|ser\w+ de retour|y retourn\w+)|"
    r"(?:prev\w+|compte\w*|promet\w*|jur\w+|annonc\w+) (?:bien |deja )?(?:de )?revenir)\b"
)
# "…, et le 25 c'est Montpellier", "puis, si nécessaire, à Saint-Denis"
_THEN = compiled(
    r",? (?:et(?= (?:puis |ensuite )?(?:le |ce )?(?:\d|[a-z]+di\b|dimanche|demain))|puis)\b"
)


def with_parts(
    folded: str, said: list[Sentence], places: Sequence[Mention], all_days: Sequence[Day]
) -> list[Sentence]:
    """Return *said* with "Samedi on remet ça, 14 h, et le 25 c'est Montpellier" in two.

    "Pau, 15 h, Tarbes, 10 h, et Lourdes, quelqu'un sait ?" asks of the last town alone.
    """
    found: list[Sentence] = []
    for one in said:
        cut = _cut(folded, one, places, all_days) or _question(folded, one, places)
        cut = cut or _after(folded, one, places, all_days)
        if cut is None:
            found.append(one)
        else:
            found.append(Sentence(folded, one.start, cut, one.line, asked=False))
            found.append(Sentence(folded, cut, one.end, one.line, asked=one.asked))
    return found


def _cut(
    folded: str, one: Sentence, places: Sequence[Mention], all_days: Sequence[Day]
) -> int | None:
    days = [day.start for day in all_days if one.start <= day.start < one.end]
    towns = [place.start for place in places if one.start <= place.start < one.end]
    but = _NONE_BUT.search(folded, one.start, one.end) if towns and days else None
    if but is not None and max(towns) < but.end() <= max(days):
        return but.end()
    echo = _ECHO.search(folded, one.start, one.end) if towns else None
    if echo is not None and min(towns) > echo.start():
        return echo.start()
    if len(days) <= 1 or AGAIN.search(folded, one.start, one.end) is None:
        return _at_next_day(folded, one, towns, all_days)
    for then in _THEN.finditer(folded, one.start, one.end):
        again = AGAIN.search(folded, one.start, then.start())
        if again is None or not towns or min(towns) < then.end() or not days:
            continue
        if min(days) < then.start() and max(days) >= then.end():
            return then.start()
    return None


def _after(
    folded: str, one: Sentence, places: Sequence[Mention], all_days: Sequence[Day]
) -> int | None:
    """Return where "Après la marche de jeudi à X (900 personnes), on remet ça mardi" turns."""
    if _AFTER.match(folded, one.start, one.end) is None:
        return None
    towns = [place.end for place in places if one.start <= place.start < one.end]
    days = [day.start for day in all_days if one.start <= day.start < one.end]
    if not towns or not days or max(days) < max(towns):
        return None
    turn = _MAIN.match(folded, max(towns), one.end)
    if turn is None and _CROWD.search(folded, one.start, max(towns)):
        turn = _MAIN_THEN.match(folded, max(towns), one.end)
    return turn.start(1) if turn is not None and turn.end() <= max(days) else None


_AFTER = compiled(
    r"\W*(?:(?:apres|suite a) (?:une?|la|le|les|l'|des|ces?|cette|deux|trois) ?\w|suite aux? \w|"
    r"apres avoir (?:deja )?(?:rassemble|reuni|mobilise|attire|fait))"
)
# Behind the number of the last town: ", l'intersyndicale", ", une nouvelle manifestation"
_SUBJECT = r"(,) (?=(?:l'|la |le |les |une? |on |nous |ils |elles |ce |cette |nouve(?:au|lle) )\w)"
_MAIN = compiled(rf" \([^()\n]*\d[^()\n]*\){_SUBJECT}")
# Behind a crowd told with its town: "Après avoir réuni 900 personnes mardi à X, les syndicats"
_CROWD = compiled(r"\d [a-z]{3,}s\b|\w+(?:aine|illier) (?:de |d')")
_MAIN_THEN = compiled(rf"(?:(?: [a-z]+di| le \d[\w ]{{1,12}})?|[^()\n.;]{{0,80}}\)){_SUBJECT}")
# "Pas de marche à X samedi, mais le 11, à 14 h"
_NONE_BUT = compiled(
    r"\b(?:pas|aucune?|ni) (?:de |d')?(?:grande? )?(?:manif\w*|marche|rassemblement|defile|cortege|"
    r"mobilisation|veillee|pride|sit-in|action)\b[^.;:!?]{0,60}?, (?=mais )"
)


def _at_next_day(
    folded: str, one: Sentence, towns: list[int], all_days: Sequence[Day]
) -> int | None:
    """Return where "Vendredi, 10 h 30 à Dijon, et samedi marche à 14 h place Foch" turns.

    Each day leads its own hour, and the town is that of both. The first may stand just before:
    "Vendredi c'est la grève ! Rendez-vous à 10 h 30 à Dijon, et samedi à 14 h place Foch".
    """
    days = [day.start for day in all_days if one.start - _JUST_BEFORE < day.start < one.end]
    days = days[-_TWO_DAYS:] if days and days[-1] >= one.start else []
    if len(days) < _TWO_DAYS or len(towns) != 1 or not days[0] < towns[0] < days[1]:
        return None
    first, last = days
    led = first - one.start <= _SOON and _HOUR.search(folded, max(first, one.start), last)
    then = _AND_ON.search(folded, towns[0], last) if led else None
    return then.start() if then and _HOUR_SOON.match(folded, last) else None


_TWO_DAYS, _SOON, _JUST_BEFORE = 2, 8, 60
_AND_ON = compiled(r"(?:,? (?:et|puis)|,) (?:le |ce )?$")
_HOUR_SOON = compiled(r"[^.;:!?\n]{3,70}?\b(?:\d{1,2} ?h(?:\d\d|eures?)?\b|\d{1,2}:\d\d\b)")


# "900 personnes ont défilé, faisant écho à la marche de Toulouse": those were not there.
_ECHO = compiled(
    r"(?<=\w),? (?:(?:en )?faisant (?:ainsi |aussi )?|en )echo (?:a|au|aux) (?=(?:la |celles? |"
    r"celui |l')?(?:[a-z]+ )?(?:marche|manif\w*|mobilisation|rassemblement|cortege|foule|"
    r"defile)s?\b)"
)


def counts_then(folded: str, spoken: Spoken) -> bool:
    """Tell "L'an dernier 400", "L'année dernière, on s'était arrêté à 7 000": who came then."""
    start, end = spoken.sentence.start, spoken.sentence.end
    if len(spoken.counts) != 1:
        return False
    one = spoken.counts[0]
    since = _NOW_ONLY.fullmatch(folded, start, one.start) and _NO_MORE.match(folded, one.end)
    return since is not None or _BACK_THEN.match(folded, start, end) is not None


# Nothing but a day before a number, and nothing behind it: "Samedi dernier, plus que 95."
_NOW_ONLY = compiled(
    r"\W*(?:(?:et|mais) )?(?:hier|avant-hier|"
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) "
    r"(?:dernier|passe))(?: soir| matin| midi| apres-midi)? ?[,: ] ?(?:(?:on|nous|ils|elles) )?"
    r"(?:n'|ne )?(?:etai\w+ |etions )?(?:(?:plus|rien|guere|pas plus) (?:que|de) |seulement |"
    r"(?:tout )?juste |a peine )?"
)
_NO_MORE = compiled(r"(?: a peine| seulement| tout au plus| pas plus)?\s?(?:[.,;!?)\u2026\n]|$)")
_BACK_THEN = compiled(
    r"\W*(?:(?:l'an|l'annee|le mois|l'ete|l'hiver|la semaine) (?:(?:dernier|precedent)e?|passee?)|"
    r"la (?:derniere|precedente) fois)\b(?:[ ,:]{1,2}\d|,? ?(?:on|nous|ils|elles)\b|"
    r"[^.;]{0,30}\b(?:a|ont) )"
)


# "…, #Hyeres quelqu'un sait ?", "…. Et pour Lourdes, rien ?"
_TURNS = compiled(
    r"(?:[,;:/|\u2013\u2014-]|\bmais|\bet) ?(?:(?:et|ou|mais|sinon|puis|quid|sur|vers|pour|a|au|"
    r"aux|en|de|d'|du|cote) ?)*(?:la |le |les |l')?#?$"
)
_HOUR = compiled(r"\b(?:\d{1,2} ?h(?:\d\d|eures?)?\b|midi\b|\d{1,2}:\d\d\b)")
# What is told stands before it: "C'est à Pau, 15 h, ou à Tarbes ?" asks of both.
_ASKS = compiled(
    r"\b(?:qui|quelqu'un|qqn|est-ce|c'est|c est|y a|y aura|savez|sait|confirme\w*|vrai|infos?|"
    r"pourquoi|comment|combien|si|vous|tu|on m'a|quel(?:le)?s?|ou (?:est|sera|aller))\b"
)


def _question(folded: str, one: Sentence, places: Sequence[Mention]) -> int | None:
    """Return where a sentence that calls to a town at its hour turns to ask of another."""
    if not one.asked:
        return None
    towns = [place for place in places if one.start <= place.start < one.end and place.place]
    hours = list(_HOUR.finditer(folded, one.start, one.end))
    if not hours or not any(town.start < hours[-1].end() + _BESIDE for town in towns):
        return None
    for town in towns:
        turns = _TURNS.search(folded, one.start, town.start)
        if town.start < hours[-1].end() or turns is None or turns.start() <= one.start:
            continue
        told = any(other.start < turns.start() for other in towns)
        return (
            turns.start() if told and not _ASKS.search(folded, one.start, turns.start()) else None
        )
    return None


# "14 h Pau, Tarbes ?"
_BESIDE = 4
