"""Tells the hours at which the lines of a live report were written from those of a rally."""

import re
from datetime import datetime, time, timedelta
from itertools import pairwise

from worker.reading.times.hours import Hour
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.fold import fold
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Late
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES

_LIVE = compiled(
    r"\b(?:direct|live|minute par minute|heure par heure|film? de la (?:journee|mobilisation)|"
    r"(?:au|le) fil des heures|suivez|revivez)\b"
)
_STAMP_AFTER = compiled(
    r"\s?(?:[]|>.:\u00b7\u2022\u2013\u2014|-]|$)|\s(?!\s)(?=[a-z\"])", re.MULTILINE
)
_LINE = compiled(r"(?:^|\n|[.!?] )[\W_]*(?:\ba )?$")
# What no sentence opens with: "• 12 h 15", "[17 h 20]".
_MARK = compiled(r"[\u2022\u25aa\[>] ?$")
# "- 18 h : devant la gare", "18 h : Sedan, place Nassau": where they meet, in whatever order
_WHERE = compiled(
    r"\W{1,5}(?:(?:a |au )?[a-z' -]{2,30}, )?(?:devant|pl|place|parvis|esplanade|rue|avenue|gare|"
    r"boulevard|mairie|(?:sous-)?prefecture|rond-point|parking|square|cours|quai|bourse|halles?|"
    r"jardin|hotel de ville)\b"
)
# "18 h Sedan rond-point", as short as that: where people meet, and nothing told of it
_STOP = compiled(
    r"\W{1,5}(?:[Aa\u00c0\u00e0] |[Aa]ux? )?"
    r"(?!(?:L[ea]s?|L['\u2019]|Une?|Des|On|Nous|Ils?|Elles?|Fin|D\u00e9but|"
    r"D\u00e9part|Arriv\u00e9e|Premi\w+|Dispersion)\b ?[a-z\d\u00e0-\u00ff])"
    r"[A-Z\u00c0-\u00dd][^\n.!?]{2,60}(?:\n|$)"
)
# "12 h 45 : 900 manifestants selon la préfecture": one such line tells of a live report.
_COUNTED_THEN = compiled(
    r"\W{1,4}(?:ils (?:sont|etaient) |deja |on (?:est|compte) )?(?:pres de |plus de |environ )?"
    r"\d[\d .]*(?:personnes|manifestants|participants)\b(?! (?:sont |etaient )?(?:attendu|prevu|"
    r"esper))"
)
# So many are a series, fewer may be chance.
_SERIES = 3


def stamped(text: Text, found: list[Hour], now: time) -> list[Hour]:
    """Mark the hours that open the lines of a live report: when each was written.

    Hours after *now*, when the text was published, are a programme's, unless they fall.
    """
    folded = text.folded
    stamps = [
        hour
        for hour in found
        if hour.value is not None
        and _STAMP_AFTER.match(folded, hour.end)
        and _LINE.search(folded, max(0, hour.start - 8), hour.start)
    ]
    values = [hour.value for hour in stamps if hour.value is not None]
    marked = all(_MARK.search(folded, max(0, hour.start - 4), hour.start) for hour in stamps)
    least = _SERIES - 1 if marked else _SERIES
    falling = len(values) >= least and all(a > b for a, b in pairwise(values))
    falling = falling and not all(_WHERE.match(folded, hour.end) for hour in stamps)
    live = _LIVE.search(folded, 0, 300) is not None
    # What ends a post may stand behind the last of them: "11 h Bordeaux, gare. Venez nombreux !"
    falling = falling and (live or not all(_STOP.match(text.raw, one.end) for one in stamps[:-1]))
    several = len(values) > 1 or any(_COUNTED_THEN.match(folded, one.end) for one in stamps)
    rising = several and max(values, default=now) <= now and live
    gone = {hour.start for hour in stamps} if falling or rising else _written(folded, found, now)
    if not gone:
        return found
    return [
        hour._replace(stamp=True, meets=_MEETS.match(folded, hour.end) is not None)
        if hour.start in gone
        else hour
        for hour in found
    ]


def written_at(text: str, published: datetime) -> datetime:
    """Return when *text* was written: late the day before, if it retells hours still to come.

    "Revivez la journée" at 7 in the morning, with lines of 10 h and 14 h, is of yesterday.
    """
    head = fold(text[:_TOP])
    if _RETOLD.search(head) is None or DAYS[published.weekday()] in fold(text):
        return published
    hours = [(int(one["h"]), int(one["m"] or one["s"] or 0)) for one in _OPENS_LINE.finditer(text)]
    if len(hours) < _SERIES or max(hours) <= (published.hour, published.minute):
        return published
    return (published - timedelta(days=1)).replace(hour=23, minute=59)


_TOP = 300
_RETOLD = compiled(
    r"\brevivez\b|\bfilm d(?:e|u|es|') ?(?:la |l'|cette )?(?:journee|mobilisation|"
    rf"{RALLIES})|\brecit (?:heure par heure|de la journee)|\bretour(?: heure par heure)? sur "
    r"(?:la|cette) (?:journee|mobilisation)"
)
_OPENS_LINE = re.compile(
    r"^\W{0,4}(?P<h>2[0-3]|[01]?\d)(?: ?[hH] ?(?P<m>[0-5]\d)?|:(?P<s>[0-5]\d))(?!\d)", re.MULTILINE
)


def _written(folded: str, found: list[Hour], now: time) -> set[int]:
    """Return where "Caen 10 h 25 : on est 500" says when it was written: just before *now*."""
    hour = found[0] if found else None
    if hour is None or hour.value is None or hour.value.minute % 30 == 0 or hour.start > _HEAD:
        return set()
    passed = (now.hour - hour.value.hour) * 60 + now.minute - hour.value.minute
    apart = _BEHIND.search(folded, 0, hour.start) and _STAMP_AFTER.match(folded, hour.end)
    return {hour.start} if apart and 0 <= passed <= _JUST else set()


# Behind no word that leads to an hour to meet: "à 10 h 25", "samedi 10 h 25".
_BEHIND = compiled(
    r"(?:^|(?<!\ba)(?<!\bdes)(?<!\bvers)(?<!\bdepuis)(?<!di)(?<!dimanche)(?<!demain)"
    r"[ ,|(\n-])[( ]?$"
)
_HEAD, _JUST = 60, 10
# "10 h : c'est l'heure du rendez-vous à Gap", and no other hour behind.
_MEETS = compiled(
    r"\W{1,6}c'est parti\b|\W{1,6}(?:c'est |voici )?(?:l'heure (?:du |de |des )|les? |la )?"
    r"(?:premiers? )?(?:rdv|rendez-vous|coup d'envoi|top depart|"
    r"(?:debut|lancement|depart) (?:du |de la |de l'|des )"
    r"(?:manif|rassembl|march|cort|defil|action|mobilis|blocage)\w*)\b"
    r"(?![^.\n]*\d ?(?:h\b|h\d|:\d\d))"
)


def under_way(folded: str) -> bool:
    """Tell what is written while it goes on: "en ce moment", "le cortège vient de partir"."""
    # "Il en arrive encore" alone tells it of no text: that may be a crowd told of afterwards.
    hinted = any(it in folded for it in _HINTS) and any(it in folded for it in _BESIDE)
    if hinted and _UNDER_WAY.compiled.search(folded) is not None:
        return True
    return any(it in folded for it in _NOW) and _GOES_ON.compiled.search(folded) is not None


AT_A_RALLY = (
    r"\b(?:suis|sommes|on est|actuellement|en direct)(?: en ce moment| la| actuellement| toujours|"
    rf" encore| bien)? (?:(?:a|de) (?:la |l')(?:{RALLIES}|pride)|"
    r"au (?:rassemblement|defile|sit-in|blocage))\b"
)
"""Tells who writes from a rally: "je suis à la manif de X"."""
_HINTS = (
    *("en ce moment", "moment ou", "heure ou", "instant ou", "heure qu'il", "ca y es", "ca part"),
    *(
        "ca def",
        "ca dem",
        "ca s'e",
        "ca chan",
        "ca dans",
        "ca piet",
        "ca avan",
        "ca arr",
        "ca aff",
        "ca blo",
        "ca kla",
        "en arr",
        "de suite",
    ),
    *("vient ", "viennent ", "venons ", "a l'instant", "actuellement", "ecri", "y est", "y somm"),
    *("y suis", "en cours", "suis ", "sommes ", "on est ", "en direct ", "y a ", "doit etre "),
    *("ersonnes la ", "anifestants la ", "gens la ", "pers la ", "pers. la ", "jaunes la "),
    *("imminent", "maintenant", "on demarre", "tete ", "queue "),
)
_BESIDE = (
    *(" moment", "instant", "heure", " y ", "vien", "venons", "ecri", "cours", "ca ", "suite"),
    *("suis ", "sommes ", "on est ", "actuel", "direct", "y a ", "doit etre "),
    *("ersonnes la ", "anifestants la ", "gens la ", "pers la ", "pers. la ", "jaunes la "),
    *("imminent", "maintenant", "demarre", "attein", "pas quitte", "est encore", "n'a pas"),
)
_RALLY = rf"(?:{RALLIES}|blocage|barrage|piquet|occupation|sit-in)"
_WE_ARE = r"(?:on (?:est|doit etre)|nous sommes|(?:il )?y a) "
_SO_MANY = r"(?:[a-z]+ ){0,3}?\d[\d ]*"
# What "là" tells of a crowd, beside it, before it or at the end.
_HERE = (
    rf"\b{_WE_ARE}{_SO_MANY}(?: (?:personnes|pers|manifestants|gens))? la"
    r"(?= ?(?:[,.!?\n]|$)| (?:devant|sur|a|aux?|en|dans|pour|contre|et|avec)\b)"
    rf"|\b{_WE_ARE}[^.!?\n\d]{{0,30}}\d[^.!?\n]{{1,60}} la(?= ?(?:$|[\n.!]))"
    rf"|(?<![a-z] )\bla,? {_WE_ARE}{_SO_MANY}"
    r"|\d (?:personnes|pers|pers\.|manifestants|gens|gilets jaunes) la"
    r" (?:devant|sur|place|a|aux?|en|dans)\b"
    r"|\bon est deja (?:\d[\d ]*|une? [a-z]+aine )(?:personnes )?"
    r"(?:place|devant|sur|dans|parvis|rue|a la manif|au r)\b"
    rf"|\b{_WE_ARE}[^.!?\n\d]{{0,20}}\d[^.!?\n]{{1,20}} dans le cortege\b"
    r"|\b(?:suis|sommes|on est) dans (?:le cortege|la manif|la foule)\b(?! (?:depuis|chaque))"
)
# "Ce qui se dit en ce moment" tells of the times, not of a march.
_TIMES = "".join(
    rf"(?<!{it} en ce moment)" for it in ("qui se dit", "qui se passe", "dont on parle")
)
# All begin with a word, which is asked first: this is looked for in whole articles.
_UNDER_WAY = Late(
    rf"\ben ce moment\b{_TIMES}|\b(?:au moment|a l'(?:heure|instant)) ou (?:j'|je |on |nous )"
    r"|\ba l'heure qu'il est\b|\bca y es+t+\b"
    r"|\bca (?:part|demarre|s'elance|chante|danse|defile|pietine|avance|afflue|bloque|klaxonne)\b"
    r"|\b(?:demarr|part|s'elanc|commenc|debut)\w* a l'instant\b"
    r"|\b(?:carre de tete|tete|queue)(?: (?:du|de la) [a-z]+)? (?:atteint|arrive|est encore|"
    r"n'a pas (?:encore )?(?:quitte|bouge|demarre|fini))\b"
    r"|\bdepart imminent\b|\bla,? maintenant\b|\bon demarre\b(?! [^.!\n]{0,20}\d)"
    r"|\b(?:il en|ca) arrive (?:encore|toujours|de partout)\b|\bca part bientot\b"
    r"|\b(?:la )?tout de suite(?= ?[:,!])|\bla,? tout de suite,? (?:on|nous|y a|il y a)\b"
    r"|\b(?:vient|viennent|venons) (?:\w+ ){0,2}?(?:de |d')(?:partir|demarrer|s'elancer|"
    r"s'ebranler|quitter|passer|commencer|debuter|s'arreter|arriver|tourner|traverser|franchir|"
    r"rejoindre|entrer|se (?:disperser|former|terminer|mettre en|rassembler|reunir)|"
    r"s'installer|allumer|envahir|bloquer|terminer|defiler)\b"
    r"|\b(?:personnes|manifestants?|gens|arriv\w*|defil\w+|march\w+|avanc\w+|pass\w+|bloqu\w+|"
    r"occup\w+) a l'instant\b|\bactuellement,? (?:\d+ |une |quelque |environ )"
    r"|\d (?:personnes|manifestants|gens|gilets jaunes|gj|tracteurs) (?:sont )?actuellement\b"
    rf"|{_HERE}"
    r"|\b(?:je|on|nous) (?:vous |t')?ecri\w+ (?:de|du|depuis|ces lignes)\b"
    r"|\b(?:on y est|nous y sommes|j'y suis)\b(?! (?:alle|retourne|passe|pour))"
    rf"|\b{_RALLY} (?:\w+ ){{0,2}}?en cours\b"
    rf"|\b{_RALLY} (?:[\w'-]+ ){{0,7}}?(?:est|sont) (?:\w+ )?en cours\b(?! d)|{AT_A_RALLY}"
)
# A crowd and what says that it stands there now: "pour l'instant", "ça continue d'arriver".
_NOW = (
    *("instant", "moment", "cette heure", "maintenant", "coucou", "hello", "bisou", "salut d"),
    *("deja ", "ici ", "lance", "demarre", "commence", "branle", "parti", "debut d", "depart d"),
    *("fin de ", "arriv", "venons de ", "vient de ", "noir de monde", "noire de monde"),
    *("y a du monde", "dispersion", "actuel"),
)
_PEOPLE = r"(?:personnes|pers|manifestant\w*|gens|gilets jaunes|participants?)"
_COUNTED = (
    rf"(?:{_WE_ARE}(?:\w+ ){{0,3}}?\d|\d[\d ]*{_PEOPLE}|"
    r"une (?:petite |bonne |grosse )?[a-z]{2,8}[tz]aine)"
)
_HELLO = r"(?:coucou|hello|bonjour|salut|bises|bisous?)"
_NO_HOUR = r"(?![^.!?\n]{0,40}(?:\d ?h\b|\d ?h\d|midi))"
_GOES_ON = Late(
    rf"\b{_COUNTED}[^.!?\n]{{0,70}}? (?:pour (?:l'instant|le moment)|a (?:l'instant|cette heure)|"
    r"maintenant|actuellement)(?= ?(?:[.,;!#\n]|$)| (?:contre|pour)\b)"
    r"|\b(?:pour (?:l'instant|le moment)|a cette heure|a l'instant|maintenant) ?[,:]? "
    rf"(?:deja )?{_COUNTED}"
    rf"|\b{_HELLO} (?:de la |du |depuis la |depuis le )(?:{RALLIES})\b{_NO_HOUR}"
    rf"|\b{_HELLO} d(?:e |'|epuis )[^.!?\n\d]{{3,30}}, {_WE_ARE}(?:\w+ ){{0,3}}?\d"
    rf"|(?:^|[.!?:#\n,] ?|\w )deja \d[\d ]*{_PEOPLE}? ?(?:place|devant|sur|parvis|square|esplanade|"
    r"dans (?:les?|la) (?:rues?|cortege))\b"
    r"|\b(?:on est|nous sommes) deja (?:\w+ ){0,2}?\d[^.!?\n]{0,60}\bn'(?:est|a|y a) pas encore|"
    r"\bcortege (?:n'est|est) pas (?:encore )?parti\b"
    rf"|\b(?:{RALLIES}) (?:(?!(?:de|du|des)\b)[\w'-]+ |d(?:e |'|u )[\w'-]+ )?"
    rf"(?:s'elance|s'ebranle|demarre|commence|est partie?|a demarre|a commence){_NO_HOUR}"
    rf"(?=[^.!?\n]{{0,80}}\d)"
    rf"|(?:^|\n)\W*(?:debut|depart|fin|arrivee) d(?:e la |u |e )(?:{RALLIES})\b{_NO_HOUR}"
    rf"[^.!?\n]{{0,40}}?\b{_COUNTED}"
    r"|\b(?:continue(?:nt)? (?:a |d')(?:arriver|affluer)|(?:arrivent|arrive) (?:encore|toujours))\b"
    r"|\b(?:on vient|nous venons) de (?:finir|compter|terminer|rentrer|nous compter)\b"
    rf"|\b(?:{RALLIES})[^.!?\n]{{0,30}} vient de (?:se )?(?:finir|terminer|demarrer)\b"
    r"|\best (?:toute )?noire? de monde\b|(?:^|[.!?\n] ?)(?:il )?y a du monde (?:a|au|aux) "
    rf"|(?:^|[.!?\n] ?)dispersion [^.!?\n]{{0,40}}[.,] {_COUNTED}"
    rf"|(?:^|[.!?\n] ?)ici,? [^.!?\n\d]{{3,30}}[,:]? {_COUNTED}"
)
