"""Tells the sum of several rallies, or another occasion's number, from one rally's (rule 13)."""

import re

from worker.reading.numbers.sayers import sayer
from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES, WITHIN

_TOTAL = compiled(
    r"\b(?:dans toute la france|dans la france entiere|dans les rues du pays|"
    r"dans toute la region|en france|"
    r"dans l'hexagone|(?:dans|sur) le departement(?! voisin)|(?:dans|sur) la region(?! voisine)|"
    r"(?<!cours )(?<!front )(?<!conseil )(?<!bureau )(?<!rond )"
    r"(?<!boulevard )(?<!bd )(?<!theatre )(?<!parc )(?<!rassemblement )(?<!rassemblement \" )"
    r"national\b|"
    r"(?:mobilisation|participation) nationale\b(?! (?:a|au|contre|pour|d))|"
    r"a travers (?:la france|le pays|le departement)|(?:dans|pour|sur) tout (?:le |"
    r"l')(?:pays|departement)|"
    r"nationwide|across (?:france|the country)|partout en france|dans le (?:reste du )?pays|"
    r"dans le reste (?:du departement|de la region)|"
    r"ailleurs en france|en dehors de (?:la capitale|paris)\b|hors (?:de )?(?:la capitale|paris)\b|"
    r"a l'echelle (?:du pays|du departement|de la region|nationale|regionale)|"
    rf"(?:les|ces) (?:{RALLIES})\b[^.;:()\d]{{0,50}} "
    r"(?:au total|en tout)\b|l'ensemble d[eu]s?|"
    r"sur (?:les )?(?:deux|trois|quatre|cinq|\d+) (?:regions|departements|"
    r"villes)|dans les rues de france|dans les (?:deux|trois|quatre|cinq|six) "
    r"(?:departements|villes|communes)|(?:aux|les|dans) (?:\d+|quelque \d+|une [a-z]+aine de|"
    r"plusieurs) (?:villes|rassemblements|"
    r"manifestations|corteges|defiles|communes|departements|points de rassemblement)|"
    r"\d+ villes|throughout)"
)
# "au total": of several rallies, but where the text speaks of one town alone.
_SUMMED = compiled(
    # but "Au total, le cortège a rassemblé 900 personnes"
    rf"\b(?:(?:au total|en tout)(?!, l[ae] (?:{RALLIES}) )|"
    r"total(?<!au total)|in all|altogether|cumul\w*|additionn\w+)\b"
)
_OWN_SUM = compiled(r" en tout\b")


def is_total(before: str, after: str, *, first: bool) -> bool:
    """Tell the number of a country or a region."""
    return _told(_TOTAL, before, after, first=first) and not _SO_MANY.search(before)


def is_sum(before: str, after: str, *, first: bool) -> bool:
    """Tell the sum of what was counted; "400 en tout selon la police" is one rally's."""
    return _told(_SUMMED, before, after, first=first) and not _TIMES_MORE.search(before)


def _told(pattern: re.Pattern[str], before: str, after: str, *, first: bool) -> bool:
    """What is between two numbers is said of the first: "20 000 en France, 9 200 à Pau"."""
    head, tail = re.split(r"[.;]", before)[-1], _NEXT_SUM.split(after, maxsplit=1)[0]
    own = _OWN_SUM.match(tail) if first else None
    near = _WHOLE_WORDS.match(tail, own.end() if own else 0)
    if near and pattern.search(near[0]):
        return True
    if pattern is _TOTAL and _COUNTRYS.match(after):
        return True
    if not first:
        return _SUM.search(head) is not None
    opened = _LED_BY.match(head)
    told = pattern.search(head) if opened else None
    if told and opened and told.end() <= opened.end() and not _IN_TOWN.search(head, told.end()):
        return True
    told = pattern.search(head[-60:])
    # "dans la région, le plus gros cortège était à Nantes : 8 500": the town's own.
    own = _IN_TOWN.search(head[-60:], told.end()) if told else None
    own = own or (told and _AMONG.match(head[-60:], told.end()))
    return told is not None and own is None


# "dans une vingtaine de villes, dont Paris, où un millier de personnes": one's own.
# So is the first of a row, "dans plusieurs villes : Gap (900), Dole (300)".
_AMONG = compiled(
    r", (?:dont|notamment|comme) [^.;:\d]*, ou\b|, (?:dont|notamment) [^.;:\d]*\("
    r"| ?[:,\u2013-] [a-z' -]{2,30} ?[(:] ?$"
)


# "900 à Pau et au total 5 000 en France": said of the number behind.
_NEXT_SUM = compiled(
    r"[.;]|(?<=[a-z]) et (?:au total|en tout) (?=(?:pres de |environ |plus de )?$)"
)
# "À l'échelle du pays, le ministère annonce 80 000 manifestants"
_LED_BY = compiled(r"\W*[^,\d]{4,50}, (?=[a-z])")
_THE_COUNTRY = (
    r"(?:en france|a travers (?:la france|le pays)|dans (?:tout )?le pays|dans toute la france)\b"
)
# "41 600 personnes, selon le ministère, ont défilé samedi en France"
_COUNTRYS = compiled(
    r"(?: [a-z]+)?, (?:selon|d'apres) [^,;.()\d]{2,40}, (?:ont|se sont|avaient) "
    r"(?:(?! (?:a|au|aux) )[^,;.()\d]){0,40} (?:partout )?"
    + _THE_COUNTRY
    # "6 000 personnes se revendiquant de … ont défilé, samedi, dans toute la France, dont 2 500 à"
    + rf"|(?: [^.;:()\d]{{0,90}})? (?:ont|se sont|avaient) [^.;:()\d]{{0,50}}{_THE_COUNTRY}"
    r"[^.;:()\d]{0,20}, dont "
)
_WHOLE_WORDS = compiled(
    r"[^,]{0,60}(?![a-z])"
    r"(?:, (?:a travers (?:la france|le pays)|dans tout le pays|partout en france))?"
)
# nor is "la CGT, forte de 900 adhérents dans le département, a réuni 250 personnes"
_IN_TOWN = compiled(
    r", (?:a|ont) (?:reuni|rassembl|mobilis)|"
    r"[ ,](?:a|au|aux) (?!compt|decompt|recens|denombr|rassembl|reuni|vu|mobilis|annonc|estim|"
    r"chiffr|evalu|fait|ete)"
    r"[a-z]"
)


_SUM = compiled(r"[,;(] ?(?:et |soit )?(?:au total|en tout|total|soit)\b[^,]{0,20}$")
# "60 élèves et 40 profs, soit 100 manifestants": a sum, of one town's in a text of one.
_SO_MANY = compiled(r"[,;] ?soit (?:environ |pres de |quelque )?$")
# "le collectif, trois fois plus, soit 3 300": his number.
_TIMES_MORE = compiled(
    r"\b(?:fois (?:plus|moins)|double|triple|moitie)[^,;.]{0,8}, soit [^,;.]{0,9}$"
)
# "Au total, 37 000 personnes selon la police, 150 000 selon la CGT".
_SAID = compiled(
    r"(?:(?! (?:a|au|aux) )[^.;:()\d]){0,50} en france,? (?:selon|d'apres) [^,;.()\d]{2,40}, "
    r"|(?: [a-z]+)?(?:,? (?:en france|dans (?:tout )?le pays))?,? \(?(?:selon|d'apres|pour) "
    r"[^,;.]{2,40}(?:,|\)| et)(?: et)? ?\"?"
    r"|(?: [a-z]+)? (?:en france|dans (?:tout )?le pays),? contre (?:pres de )?"
    r"|[^.;:()\d]{0,40}, (?:tres |bien )?loin des "
    r"|(?:(?! (?:a|au|aux) )[^.;:()\d]){0,100} \((?:pres de |environ |plus de )?"
)


def same_sum(folded: str, end: int, start: int) -> bool:
    """Tell a number from *start* that is, by another, of the sum that ends at *end*."""
    return _SAID.fullmatch(folded, end, start) is not None


# "au lieu de quarante d'habitude", "d'habitude on est 100": of no day.
_USUALLY = (
    r"(?:d'habitude|d'ordinaire|habituellement|en temps normal|en moyenne|"
    r"(?:dans les|lors des|aux) (?:grands|bons|beaux|meilleurs) jours|a la grande epoque)"
)
_USUAL = compiled(
    rf"(?: [a-z]+)? (?:{_USUALLY}|habituel)"
    r"|[^,.;:()\d]{0,40} a chaque (?:acte|fois|samedi|rassemblement|manif|marche|journee)\w*\b"
)
_AS_USUAL = compiled(
    rf"(?<!que )(?<!comme ){_USUALLY},? (?:(?:on|nous|ils|elles|c'|y) ?)(?:n')?"
    r"(?:est|sont|sommes|en a|etai\w+|etions)[^.;:,()\d]{0,20}$|"
    rf"\b(?:sont|est|etai\w+|sommes) {_USUALLY} $"
)
# as in "un record : la précédente n'avait réuni que 900 personnes"
_LAST_ONE = compiled(
    r"\bl[ae] (?:precedente?|derniere?)(?: (?:edition|fois|marche|manif\w*|rassemblement))? "
    r"n'avait (?:reuni|rassembl|attir|mobilis)\w* (?:que |qu')(?:pres de |environ |quelque )?$"
)
# "une ville où les défilés réunissaient régulièrement plus de 10 000 personnes": no day's
_OFTEN = compiled(
    r"\b(?:reuniss|rassembl|mobilis|attir|drain|defil|manifest)ai(?:t|ent) "
    r"(?:regulierement|souvent|parfois|toujours|d'ordinaire|d'habitude|habituellement|"
    r"couramment|chaque [a-z]+)"
    r"(?: jusqu'a)? (?:pres de |plus de |environ |quelque )?$"
)
# "4 200 (et non 3 700)": what was wrong.
_WRONG = compiled(r"\b(?:et non(?: pas)?|et pas|plutot que|contrairement aux?) (?:les |de )?$")
# "(2 000 l'an passé)", "(en 2019 : 300)": no count of this rally.
_LAST_YEAR = r"l'an (?:dernier|passe)|l'annee (?:derniere|passee|precedente|d'avant)"
_OTHER_AFTER = compiled(
    rf" (?:{_LAST_YEAR}|a la (?:precedente|derniere))\b"
    r"(?![^.;,]{0,20}, le \d)"
    rf"|[^,;()]{{0,12}}(?:en 20\d\d|la veille)\s?\)"
)
# "bien loin des 900 de 2019", "cinq ans après les 900 marcheurs": known from then.
_THOSE = compiled(r"(?P<years>\b(?:ans|annees|mois) apres )?(?:\bles|\bses|\bdes|\baux) $")
_OF_THAT_YEAR = compiled(r"(?: [a-z]+)? (?:de|en) (?:19|20)\d\d\b")
# "4 000 manifestants, contre 1 600 l'an dernier", "(1 600 l'an dernier)": counted, a year ago.
_CONTRE = compiled(
    r"(?:(?:\bcontre|[,(] ?pour) (?:les )?|\((?:encore )?)(?:pres de |environ |quelque )?$"
)
# "Elles n'étaient que 60 l'an dernier": then.
_WERE = compiled(
    r"\b(?:etai(?:t|ent)|av(?:ait|aient|ions) (?:march|defil|manifest|ete)"
    r"\w*)\b[^;,.]{0,20}$"
)
_OTHER_BEFORE = compiled(
    # "plus que l'an passé (", not "plus qu'à Salon (": that town's
    r"\b(?:moins|plus|autant|fois|mieux)\b[^;.()]{0,40}\bqu[e']"
    r"(?!(?:a|au|aux) (?!l'|la |le |pareil|\w*(?:printemps|automne|hiver|rentree|debut|premi|derni|"
    r"plus))[a-z' -]{3,25}\($)[^;.()]{1,40}\($"
    r"|\((?:contre )?(?:l'an (?:dernier|passe)|en 20\d\d)[^)]*$"
)
# "un peu moins que le 31 juillet (3 500)": of a day that is known.
_DATED = compiled(
    r"\b(?:(?:\d{1,2}|1er|en|(?:en |au |a la )?(?:debut|fin|mi)(?: du mois)?)[ -](?:de |d')?"
    r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|"
    r"novembre|decembre)(?: 20\d\d| dernier)?|le mois (?:dernier|passe|precedent)|"
    r"la semaine (?:derniere|passee|precedente)|il y a [a-z]+ (?:semaines|jours|mois)) \($"
    r"|\bque (?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
    r"(?: dernier| precedent)? \($|\bque le \d{1,2}(?:er)? \($"
)
# "du jamais-vu depuis 1995 et ses 8 000 marcheurs"
_OF_A_YEAR = compiled(
    r"\b(?:depuis|qu'en|en|de) (?:19|20)\d\d(?: [a-z]+){0,3} (?:les|ses|leurs|aux) $|"
    r"\bdepuis (?:19|20)\d\d \($"
)
# "où l'on avait d'abord griffonné 2 500": it was taken back.
_TAKEN_BACK = compiled(
    r"\bav(?:ait|aient|ions) (?:d'abord|initialement|dans un premier temps)\b[^,;.]*$"
)


# "les rassemblements de plus de dix personnes restent interdits"
_ANY = compiled(r"\b(?:rassemblement|regroupement|attroupement|reunion|groupe)s? (?:de |d')$")


# "sera limité à trente", "une jauge fixée à 50 personnes", "on passe de huit à neuf lits",
# "un groupuscule d'une douzaine d'individus"
_LIMITED = compiled(
    r"\b(?:limit\w+|restrein\w+|jauge \w+)(?: les [a-z]+)? a $|"
    r"\b(?:limite|(?:autoris|accept|toler|permet|permis)[^;.]{0,20} maximum|jauge) de $|"
    r"\bau-?[ -]dela de $|"
    r"\b(?:salle|gymnase|chapiteau|tente) (?:[a-z]+ )?(?:pour|de) $|"
    r"\b(?:groupuscule|bande) d[e'] ?$|"
    r"\b(?:baisse|hausse|recul|progression|diminution) (?:de|d'environ) (?:pres de |plus de )?$"
)
# Not "(et non 3 700)", which was taken back.
_NOT_SO = compiled(
    r"\b(?:n?'?et(?:ait|ions|aient) pas|n'est pas|ne sommes pas|"
    r"(?:(?:et|mais) (?:non|pas)|, (?:non )?pas)(?: pas)?) "
    r"(?:\" ?)?$"
)
_PASSES = compiled(r"\bpass\w{1,4} $")


def is_limit(before: str, written: str) -> bool:
    """Tell how many may gather at most: "tout rassemblement de plus de dix personnes"."""
    if _LIMITED.search(before) or (written.startswith("de ") and _PASSES.search(before)):
        return True
    if _NOT_SO.search(before) and not written.startswith("plus d"):
        return True  # "on n'était pas 300", but "pas plus de 300"
    return written.startswith(("plus de", "moins de")) and _ANY.search(before) is not None


def other_occasion(before: str, after: str, near: str) -> bool:
    """Tell a number of another day, or one that was taken back; *near* goes on behind *after*."""
    than = _OTHER_BEFORE.search(before)
    told = than and (sayer(than[0]) or _DATED.search(before))
    known = _THOSE.search(before)
    if known and (known["years"] or _OF_THAT_YEAR.match(near)):
        return True
    if _USUAL.match(after) or _AS_USUAL.search(before):
        return True
    if _LAST_ONE.search(before) or _OFTEN.search(before):
        return True
    against = _CONTRE.search(before) or _WERE.search(before)
    other = (_OTHER_AFTER.match(after) and not against) or (than and not told)
    return bool(
        other or _OF_A_YEAR.search(before) or _TAKEN_BACK.search(before) or _WRONG.search(before)
    )


def is_years_ago(whole: str) -> bool:
    """Tell the second of "qu'il y a deux ans (9 000 selon la CGT, 3 500 selon la police)"."""
    return _YEARS_AGO.search(whole) is not None


_YEARS_AGO = compiled(
    r"\b(?:il y a (?:[2-9]|1\d|deux|trois|quatre|cinq|six|dix) ans|en 20[01]\d) \([^()]{3,70}, $"
)


def is_parted(folded: str, after: str, stop: int) -> bool:
    """Tell the number that those of towns make: ", dont 900 à Pau", " : 900 à Pau, 300 à Dax"."""
    share = _PARTED.fullmatch(after) and _TOWNS_SHARE.match(folded, stop)
    return bool(share or (_HEADS_ROW.fullmatch(after) and _ROW_OF_TOWNS.match(folded, stop)))


# "ils étaient 18 000, dont 15 000 à Grenoble": of more than that town.
_PARTED = compiled(
    r"(?:(?! (?:a|au|aux) (?!\d\d? ?h|total\b|[a-z]+(?:er|ir)\b|ce(?:tte|t|s)?\b|"
    rf"(?:la |l')?(?:{RALLIES}|blocages?|barrages?|actions?|operations?)\b))[^.;()]){{0,90}}"
    r", dont "
    r"(?:pres de |environ |quelque |plus de )?"
    r"| (?:manifestants|personnes|participants|marcheurs) dont (?:environ |pres de |plus de )?"
    # "50 000 personnes ont participé à ces marches dont 30 000 à Paris"
    r"|(?:(?! (?:a|au|aux) )[^,.;()\d]){0,50} a ces [a-z]+s,? dont (?:pres de |environ |quelque )?"
    # As in "environ 80 000 (dont 15 000 à Paris)".
    r"|(?:(?! (?:a|au|aux) (?!total\b))[^.;()\d]){0,50} \(dont (?:pres de |environ )?"
    # "63 700 manifestants dont 7 200 à Paris"
    r"|(?: (?!(?:a|au|aux|ont|se|devant|place) )[a-z'-]+){1,3} dont (?:pres de |environ |quelque )?"
    # "120 000 personnes en Bretagne dont 25 000 à Rennes"
    r"| (?:[a-z]+ ){1,2}(?:en|dans) (?:(?! (?:a|au|aux) )[^,.;()]){3,50} dont (?:pres de )?"
)
# "114 000 manifestants samedi : 18 000 à Paris, 5 500 à Lyon": of both.
_HEADS_ROW = compiled(
    r"(?:(?! (?:a|au|aux) )[^.;()\d]){0,110} ?: "
    r"(?:(?:ils|elles|on) (?:etai(?:en)?t|(?:en )?compt\w+) )?(?:pres de |environ )?"
)
_ROW_OF_TOWNS = compiled(
    r"(?:\d[\d .]*|(?:[a-z]+[ -])?cents? )"
    r"(?:personnes |manifestants )?(?:a|au|aux) (?!velo|pied|cheval|moto|la |l'|depart|"
    r"debut)[^,.;:()\d]{2,30}"
    r"(?:,| et|, et) (?:pres de |environ |quelque )?(?:\d|(?:[a-z]+[ -])?cents?\b)"
)
_TOWNS_SHARE = compiled(
    r"(?:environ |pres de |plus de |quelque )?(?:entre )?[\d .]+(?:(?:a|et) [\d .]+)?"
    r"(?:(?:personnes|manifestants|participants|selon [a-z' ]{4,20},) )?"
    rf"(?:(?:a|au|aux) (?!velo|pied|cheval|moto|trottinette|bord|depart|debut|{WITHIN})[a-z]|"
    r"dans (?:les rues de )?(?:la (?:capitale|prefecture|ville)|le chef-lieu))"
)


# "dont 400 lycéens", "en queue, un bloc de 90 élèves": a share, not "dont 5 000 à Rennes".
_SHARE = compiled(
    r"\b(?:dont(?! (?:(?:l'|la |le |les |on |il |elle )[^,.;:]*,|[^,.;:\d]{2,30}, ou\b|"
    # "D'autres prides ont eu lieu, dont une à Colmar qui a réuni 1 200 personnes"
    r"(?:une?|celle|celui)\b[^,.;:\d]{3,40},? (?:qui|ou)\b))|parmi "
    r"(?:lesquel\w+|eux|elles)|y compris|including|of whom)\b"
    # "dont 8 000 à Dijon, où la police en a vu 1 500": no share, behind where
    r"(?:(?!, (?:ou|quand|lorsqu[e']|alors qu[e']|tandis qu[e'])\b)[^.;:])*$|"
    r"\bsur les [\d ]+ [a-z][^.;:]{0,60}, $|"
    r"(?:^|[.;:])\W*en (?:tete|queue)(?: d[eu] [\w' ]{2,24})?, (?:(?:une?|le|la) [a-z]+ d[e'] ?)?$"
)
_OWN_TOWN = compiled(
    rf"[^,;.()]{{0,30}} (?:a|au|aux|in) (?!velo|pied|cheval|moto|depart|l.appel|risque|{WITHIN})|"
    r"(?: personnes| manifestants)? ?(?:selon|d'apres|\()"
)


def is_share(before: str, after: str) -> bool:
    """Tell "dont 400 lycéens", no town's: of a country's crowd "9 000 dans la capitale" is one.

    Those feared in a crowd ("80 éléments radicaux") are a share of it too.
    """
    if _FEARED.match(after) or (_PRESENT.search(before) and _A_SIDE.match(after)):
        return True
    if _SHARE.search(before) is None or _OWN_TOWN.match(after):
        return False
    return not (_IN_CAPITAL.match(after) is not None and _COUNTRY.search(before) is not None)


# "un millier de personnes potentiellement violentes", "60 casseurs", "la présence de 90 autonomes"
_FEARED = compiled(
    r" (?:d'|de |des )?(?:\" ?)?(?:[a-z]+ )?(?:casseurs|bl[ao]ck[ -]?blo[ck]s?|ultras\b|radicaux\b|"
    r"(?:elements|individus|profils|personnes|militants|manifestants|activistes)(?: \")?"
    r"(?: a [a-z-]{3,20})?(?: qui pourraient etre| susceptibles d'etre| [a-z]+ment| juges?"
    r"| consideres comme)? (?:\" ?)?"
    r"(?:a risques?|radica\w+|violente?s|d[e'] ?(?:l')?ultra\w*|cagoul\w+|hostiles))"
    r"| (?:d'|de )?[a-z]+,? (?:le |au )visage (?:masque|dissimule|cache|couvert)"
)
_PRESENT = compiled(
    r"\b(?:presence|venue) (?:possible |probable |attendue )?(?:(?:de |d')[^,;.]{0,30})?$"
)
_A_SIDE = compiled(
    r" (?:\" ?)?(?:gilets jaunes|militants|activistes|antifas|autonomes|zadistes|anarchistes)\b"
)
_IN_CAPITAL = compiled(r"(?: personnes| manifestants)? dans (?:les rues de )?la capitale\b")
_COUNTRY = compiled(r"\b" + _THE_COUNTRY)


def is_half(before: str, after: str) -> bool:
    """Tell "deux cortèges, l'un de 1 400 personnes, l'autre de 700": parts of one rally."""
    return _ONE_OF.search(before) is not None and AT_TOWN.match(after) is None


_ONE_OF = compiled(
    r"\d[^.;]{2,80}\bl'une?,? (?:de|avec|fort de) (?:pres de |environ )?"
    r"(?:\d[\d .]*[^.;\d]{0,40}\bl'autre,? (?:de|avec|fort de)? ?(?:pres de |environ )?)?$"
)
AT_TOWN = compiled(r"[^,;.()]{0,30} (?:a|au|aux) ")
"""What leads from a number to its town."""


def did_else(after: str) -> bool:
    """Tell "130 salariés ont retrouvé un emploi", "dix-sept familles ont reçu l'avis"."""
    return _DID_ELSE.match(after) is not None


_DID_ELSE = compiled(
    r"(?: [\w'-]+){0,6}? (?:ont|avaient|auront) (?:\w+ment |deja |aussi |ete |tous |toutes |donc )?"
    r"(?:recu(?:e?s)?|perdu|pris (?:l[ae]|une?|leurs?) (?:train|car|bus|route|avion|tgv|ter|"
    r"bateau)|obtenu|retrouve (?:une?|du|leur) |demissionne|signe|vote|souscrit|"
    r"entendu l|"
    r"postule|candidate|licencie|verbalise|reloge|vaccine|hospitalise|adhere|achete|cotise|"
    r"(?<!y ont )repondu(?= ?(?:[.!)\n]|$)| sur (?:facebook|fb|l')| a l'(?:ev|enquete|"
    r"invitation (?:sur|en ligne|facebook)))|"
    r"casse (?:des|les|de) |brise (?:des|les) |vandalis|saccag|pille|caillass|"
    r"degrade (?:des|le)|jete des (?:projectiles|pierres|pav)|"
    r"affronte (?:la police|les (?:forces|polic|gendarm|crs))|"
    r"eu lieu(?!, dont)|telecharge|demenage|assiste (?:a|au|aux) (?!la manif|la marche|ce)|"
    r"porte plainte|depose (?:plainte|un recours|un dossier))\w*\b"
    # "67 personnes, dont 44 policiers, ont été blessées"
    r"|(?: [\w'-]+){1,3}, dont [^.;()]{2,50},? (?:ont|avaient) ete (?:blesse|interpell|arrete|plac|"
    r"tue|verbalis|hospitalis|evacu)\w*"
    # how many live so, in any year: "2 500 personnes vivent sous le seuil de pauvreté"
    r"|(?: (?!qui\b)[\w'-]+){1,4}? (?:vivent|travaillent|font tourner|dorment|souffrent|meurent|"
    r"beneficient|survivent|"
    r"dependent|habitent|frequentent|empruntent|risquent|renoncent|n'ont (?:pas|plus)|n'ont aucun|"
    r"(?:sont|etaient)(?: encore| aujourd'hui| actuellement)? (?:sans|privee?s|victimes|"
    r"concernee?s|menacee?s|atteint\w*|employee?s|salariee?s|en poste)|perdent|attendent une? )\b"
)
