"""Hours that a text says of something else than a rally, and words that are no clock's."""

import re
from datetime import time

from worker.reading.times.clicks import CLICKED
from worker.reading.times.scenes import sets_scene
from worker.reading.times.services import of_ones_day, of_service
from worker.reading.times.visiting import awaits_guest
from worker.reading.times.wrongly import WRONGLY_SAID, is_misprint
from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES

# After an hour: a length, or another place's clock.
_AFTER = compiled(
    r"\s?(?:/24|/7|d'attente|de (?:sommeil|route|retard|marche|trajet|greve|queue|train|debats?|"
    r"moins|plus|garde|travail|mobilisation|bus|trafic|vol|retenue|colere|silence|cours|bruit|"
    r"pluie|"
    r"discussions?|reunion|manif|lutte|occupation|blocage|transport|voiture|spectacle|musique|"
    r"colle|prison|garde a vue|direct)\b|"
    r",? en (?:car|bus|train|voiture|covoiturage|minibus|autocar)\b|"
    r"\s?d'(?:ecran|occupation|audience|avance|autoroute|examen)\b"
    r"|, (?:une? |des |les |\d+ )(?:[a-z]+ ){0,2}(?:de |d')?(?:bus|cars|autocars)\b"
    r"(?! (?:part|quitt|prenn|emmen|sont|ser|est\b|attend|vous))"
    r"|il sera \d|plus tard|durant|d'avance|d'affilee|apres le"
    r"|\s?(?:gmt|utc)\b(?![+-])|\(?heure de paris|paris time|french time|a l'heure de paris"
    r"|heure (?:francaise|de metropole|metropole|de l'hexagone)|(?:en|a|de) metropole|chez vous|"
    r"par (?:jour|semaine)|\(?selon les (?:villes|lieux)\b|later|from now|non stop|non-stop|of\b)"
)
# Before an hour: a length, a deadline, a wrong half.
_BEFORE = compiled(
    r"(?:\b(?:pendant|durant|en|dans|toutes les|depuis|perd|perdre|perdra|gagne|gagnera|"
    r"(?<!il est )(?<!il etait )(?:moins|plus|pres) de|presque|duree(?: [a-z]+)? ?:|duree de|"
    r"pas|et non|et non plus|non|non pas|au lieu de|"
    r"plutot que|instead of|not|jusqu'a|jusqua|jusque|until|till|(?<!peu )(?<!juste )avant|"
    r"(?<!peu )(?<!juste )apres|before|fin(?: a| vers| prevue a)?|(?<!comme )toujours, a|within|"
    r"environ|(?:il )?sera alors|il (?:sera|est|etait|n'est (?:pas encore|que))|it is|for|point a|"
    r"(?:nuit|journee|greve|garde) de|dispersion|disperse[es]? a|retour(?: a| vers)?|attendu|"
    r"patiente(?:nt|r)?|dure(?:nt|ra|r|e)?|passee?s?|dormi|roule|travaillee?s?|negocie|parlemente|"
    r"discute|tenu|suivie?s? (?:a|vers|des)|et non (?:pas )?a)|pas a|not at) $"
    r"|\b(?:pres|plus|moins|au bout) d'$"  # "pendant près d'1 h 30"
)
# People "rassemblés depuis 17 h 30" met then.
_SINCE = compiled(
    r"\b(?:(?:rassemble|reuni|mobilise|masse|poste|present)e?s?|manifest(?:ent|e|ons|ai(?:en)?t)|"
    r"personnes|"
    r"defil(?:ent|e|ons|ai(?:en)?t)|participants|\d+ \([a-z ]+\))(?!\w)"
    r"(?:(?! (?:je|nous|qui|et) )[^.;:\n]){0,50} depuis (?:hier |ce matin )?$"
    # "le rond-point filtré depuis 6 h", "bloquent la gare depuis 6 h", "Depuis 6 heures, …"
    r"|\b(?:(?:bloqu|occup|barr|camp)(?:ee?s?|ent|ons|ai(?:en)?t)|(?<!ca )filtree?s?|tenue?s?)\b"
    r"[^.;:\n]{0,50} depuis (?:hier |ce matin )?$"
    r"|\b(?:barrage|blocage|piquet|filtrage|occupation|sit-?t?ing?|rassemblement)s?\b"
    r"[^.;:\n]{0,60} depuis $"
    r"|\b(?:tiennent|tient) (?:le |la |les |l')?[^.;:\n]{0,50} depuis (?:hier |ce matin )?$"
)
_OPENS_SINCE = compiled(r"(?:^|[.\n!?:] ?)\W*depuis $")
_SINCE_THEN = compiled(
    r",? [^.;:\n]{0,60}\b(?:bloqu|occup|filtr|campent|tiennent|manifest|se relaient|rassembl|"
    r"defil|(?:est|sont) parti|(?:s'est|se sont) elanc)\w*"
)
# "Vers 18 h 30, tout le monde s'est dispersé"
_ENDS = compiled(
    r",?(?:(?! (?:et|puis|pour|avant de) s[e'])[^.,;:()\d]){1,41}\b"
    r"(?:s'est|se sont|s'etait|s'etaient|se|s'|a) ?(?:\w+ )?"
    r"(?:dispers|acheve|termine|separe|disloqu|pris fin)\w*"
    r"|,? (?:la situation|le bilan|le point|le calme|[^.;:,()\d]{2,50} (?:ont decide de lever|"
    r"(?:attend|patient)(?:ent|aient) deja))\b"
    # "À 15 h 20, le cortège est parvenu au pied de la tour"
    r"|,? (?:la tete d(?:u|e la) )?(?:le (?:cortege|defile)|la (?:marche|manifestation))"
    r"(?: [a-z']+){0,5}? (?:(?:est )?(?:arrive|parvenu|passe)e?|(?:a )?(?:atteint|rejoint)) "
)
# "Parti à 10 h, le cortège s'est dispersé à midi": the first hour is the beginning's.
_BEGINS = compiled(
    r"\b(?:parti|elance|quitte|rassemble|retrouve|reuni|forme|depart|rendez-vous|rdv|debute|"
    r"commence|"
    r"prevu|convoque|attendu)e?s?\b[^.;\n]{0,60}\Z"
    rf"|\b(?:{RALLIES}|blocage|sit-in) d[eu] \Z"
)
# "interdite de 10 h à 22 h", "de samedi 8 h à dimanche 20 h", "préavis déposé de 6 h à 22 h":
# how long an order or a notice holds.
_ORDERED = compiled(
    r"\b(?:interdi\w+|proscri\w+|prohib\w+|arrete (?!de la|du tram|de bus)|evite[rz]|restrei\w+|"
    r"preavis|perimetre|deviee?s?|reglement\w+|neutralis\w+)"
    # but "interdit le rassemblement que la CGT organisait samedi de 10 h à 12 h"
    r"(?:(?!\b(?:prevue?|organis(?:ait|e[er]?)|declaree?|programmee?|depart|"
    r"rendez-vous)\b)[^.\n]){0,100}?"
    r"(?:\b(?:de|entre|des|du) (?:\w+ )?(?:\d{1,2} )?|"
    # "interdit de manifester mardi, 8 h à 22 h"
    r"\b(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain|aujourd'hui|[a-z]{3,9} 20\d\d),? )$"
)
# "interdite du 11 mars, 15 h, au 12 mars, 7 h"
_ORDERED_FOR_DAYS = compiled(
    r"\b(?:interdi\w+|proscri\w+|prohib\w+|arrete )[^.\n]{0,100}?\b(?:de|entre|des|du|au|et) "
    r"(?:le )?(?:[a-z]+ )?\d{1,2}(?:er)? [a-z]{3,9}(?: 20\d\d)?,? (?:a |des )?$"
)
_TO_ANOTHER = compiled(r",? (?:a|au|jusqu'a|jusqu'au) (?:minuit|midi|(?:[a-z]+ )?\d)")
_UNTIL = compiled(r"\b(?:au|a) (?:[a-z]+ )?\d{1,2}(?:er)? [a-z]{3,9}(?: 20\d\d)?,? (?:a )?$")
# "de 8 h à minuit": its end
_RANGED = compiled(r"(?:\d ?h(?:eures?)?(?: ?\d\d)?|(?<!apres[ -])\b(?:minuit|midi)) a $")
# What ends a rally, follows from it or bars a street has hours of its own.
_ASIDE = compiled(  # in the clause of the hour
    r"\b(?:couvre-feu|bureaux de vote|taux|baisse leur rideau|(?:commerces?|commercants?|magasins?|"
    r"boutiques?|supermarches?|ecoles?|colleges?|creches?|cantines?|services|guichets|mairie|"
    r"stations?|gares?|grilles|restaurants?|cafes?|bars?|(?<=le )marche|pharmacies?|mediatheques?|"
    r"bibliotheques?|musees?|piscines?|agences?|cabinets?)(?: [a-z']+){0,3} "
    r"(?:ferm|baiss|r?ouvr)(?:e|ent|era|eront|ira|iront)|(?!100 ?% (?:secu|public))\d+ ?% [a-z]+|"
    r"(?:doi(?:t|vent)|dev(?:ra|ront|ait|aient)|oblig\w+|contrain\w+|forcee?s?|ordre)(?: de| a)? "
    r"(?:fermer|baisser)|complete?s?|(?<!on )(?<!on se )(?<!nous )rejointe?s?|"
    r"(?<!etaient )presentes?(?! (?:ont|se sont|s'etaient|avaient) )|recue?s? (?!l'|des )|"
    r"(?:suis|est|sommes) rentree?s?|(?:dispers(?!ee?s? (?:dans|parmi))|disloqu|delog)\w+|"
    r"fin d(?:e|u) (?:rassemblement|la manif\w*|cortege|defile|la marche)|"
    r"(?:premiers|derniers|tete)(?: [a-z]+){0,3} (?:est|sont) arrivee?s?|"
    r"(?:s'est|se sont|s') ?(?:acheve|termine)\w*|(?:s'achevai|se terminai)(?:t|ent)|"
    r"(?:prend|prendra|pris) fin|(?:pour|avant de) (?:se |s')?(?:terminer|finir|achever)|"
    r"(?:ceux|celles|habitants|elus|convoi|caravane|delegation)(?: venue?)? "
    r"d(?:e |u |es |')[^.,;:()\n]{2,24} part(?:ent|iront|ira)?|"
    r"(?:chiffres?|bilans?(?! d'hier)|comptages?|decomptes?|pointages?|estimations?|reportages?)|"
    rf"(?:{RALLIES})(?: de [a-z]+)? est arrivee?|(?<!se )(?<!nous )levee?s?|"
    r"(?:a|ont) (?:rejoint|rallie|gagne|atteint|charge)\w*|arrivee|lacrymo\w*|tear gas|"
    r"gaz(?:ee?s?)?|nass\w+|grenades?|sommations?|matraqu\w+|canons? a eau|liberee?s?|"
    r"heurts|face-a-face|echauffourees?|arrete (?:tombe|pris)|pren\w+ effet|entr\w+ en vigueur|"
    r"interpell?(?!l?er\b)\w+|ressortie?s?|relachee?s?|ralenti\w*|perturb\w+|"
    r"(?:aux|vos|nos|leurs|ses) (?:fenetres?|balcons?)|"
    r"(?:denombr|compt|recens|comptabilis)(?:e|es|ee|ees|ait|aient)"
    r"(?: (?:pres de |environ )?\d[\d .]*(?: [a-z]+){0,2})? (?=a )|"
    r"(?<!les )(?<!des )(?<!nos )(?<!la )(?<!une )fermee?s?"
    r"(?! (?:la|le) (?:marche|cortege|defile|journee|semaine|ban))|"
    r"barree?s?|inaccessibles?|coupee?s?|neutralisee?s?|interrompue?s?|desserv\w+|"
    r"circuler(?:a|ont) (?:pas|plus|que)|"
    r"ouverte?s? (?=de |des |jusqu)|(?:ont|a|avaient|avait) repris|"
    r"(?:cours|trafic|circulation|bus|trains|trams|travail) repren\w+|"
    r"ralentie?s?|perturbee?s?|deviee?s?|(?:cars|bus|horaires) [a-z ]{0,30}avancee?s?|"
    # "pour la ligne de train à Dole": what is defended, and nobody's journey
    r"(?<!ligne de )(?:bateau|ferry|barge|flixbus|train|bus|car|navette|metro|vol|avion|tgv|ter|"
    r"tram) (?=de |d'|a [a-z])|en (?:voiture|bus|car|train|covoit\w*|minibus)|cesser le travail|"
    r"(?:arret|cess)(?:ent|ons|eront) le travail)\b[^.,;:()\n]{0,45}\Z"
)
_SOLD = compiled(  # before it
    r"(?=\b\w|[\d,.;:!?(+])(?:"
    r"(?:loterie|tombola|brocante|vide-(?:grenier|dressing)|troc|stand|tirage)s?\b"
    r"[^.,;:()\n]{0,40} (?:a|des) \Z"
    r"|places? (?:dans|en) (?:(?:la|le|ma|mon|notre) )?\w+ ?[(,]? ?depart (?:a |vers )?\Z"
    # "avant le coup d'envoi de Dijon-Metz (19 heures)": the match's
    r"|(?:coup d'envoi|match|derby|concert|seance)\b[^.,;:()\n]{0,40} \(\Z"
    # "10 h 30, gare ; buvette dès 9 h"
    r"|(?:buvette|restauration|sandwichs?|crepes|bar|parking|stationnement|garderie|vestiaire|"
    r"billetterie|vente [^.,;:()\n]{3,25})"
    r"(?: (?:sera |est )?(?:ouvert|assure|prevu|possible|gratuit)e?s?)? "
    r"(?:des|a partir de|de|a|ouvre a) \Z"
    # "Niort, prépare tes paillettes, after à 22 h"
    r"|(?:[,.;:!?(+] ?|\b(?:l'|un |et |puis |grand |gros ))(?:afters?(?: party)?|dj[ -]?sets?|boum)"
    r"(?: (?:queer|solidaire|festi[fv]e?|prevu|gratuit))? (?:a|des|vers|a partir de) \Z"
    r"|(?<!ligne de )(?:cars?|bus|minibus|navettes?|trains?),? (?:qui )?part\w*[^.,;:()\n]{0,30}\Z"
    r"|(?:\(|\b(?:du|le|un|les|nos|en) )(?:cars?|bus|minibus|autocars?|navettes?)(?: (?:a|"
    r"des|vers|:))? "
    r"?\Z"
    r"|(?:a|ont|av(?:ait|aient)) ete (?:fauch|renvers)\w*[^.,;:()\d]{0,40}\Z"
    r"|(?:couvre-feu|fermeture|ouverture) ?: ?\Z|\d ?h(?:eures?)?,? il sera \Z"
    r"|(?:avant|jusqu'au?|d'ici) (?:le |a )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche)(?: \d{1,2})?(?: [a-z]+)?,? (?:a |de |entre )?\Z)"
)
# "départ à 8 h pour Périgueux, où une manifestation …": when they leave for it.
_LEAVES = compiled(r"\b(?:departs?|part(?:ira|iront|ent|ons)?)\b[^.;:()\d]{0,24}(?:a|de|des) $")
_FOR_THERE = compiled(
    r"(?:,| [a-z' -]{3,24}?,?)? (?:pour|vers|direction|en direction de) "
    r"(?!la |le |les |l'|[a-z]+(?:er|re|ir) )[a-z' -]{3,30}?,? ou "
)
# "des élus ont rejoint le cortège parti à 10 h"
_SET_OUT = compiled(
    rf"\b(?:{RALLIES})(?: [a-z]{{4,}})?,? (?:qui (?:s'est|s'etait|est|etait) )?"
    r"(?:partie?|elancee?) (?:(?:de|du|place) [^.,;:()\d]{2,40} )?(?:a|des|vers|aux alentours de) $"
)
_BROADCAST = compiled(r"\b(?:jt|journal|le|au|du)(?: de| du)? $")  # "ce que le 20 h a montré"
_BULLETIN = compiled(
    r"\b(?:flash|journal|jt|edition|bulletin|matinale|titres|infos)(?: \w+)? (?:de|du|des|a) $|"
    r"\b(?:maj|mise? a jour|actualisee?s?|publiee?s?)(?: [a-z]+)?(?: a)? $"
)
# As in "Publié le 12 mai 2021 - 16:50", or "mis à jour le 25/10/2019 à 9 h 12".
_PUBLISHED = compiled(
    r"(?:\b(?:mise? a jour|actualisee?s?|publiee?s?|modifiee?s?|mise? en ligne)(?: le| :)?|"
    r"(?:^|\n)par [^\n\d:.]{2,40})"
    r" (?:[a-z]+ )?\d{1,2}[ /.-][a-z\d]{2,9}\.?[ /.-]\d{2,4},?(?: a| -)? $"
)
_NEWS = frozenset((time(13), time(20)))
_SOFT_BEFORE = frozenset(("environ", "dans", "en", "fin"))
_WORDS_AT = (
    r"\b(?:a|des|vers|rdv|at|from|rendez-vous|partir de|depart|around|by|pour|heure :|heure|"
    r"horaire :)"
)
_AT = compiled(rf"(?:{_WORDS_AT}|[:,(@]|^) ?$")
# "À 10 h 30, une heure, une sono": behind a comma an hour in words is a length.
_LED = compiled(rf"{_WORDS_AT} ?$")
_EARLIER = compiled(r" (?:avant|apres)\b")
_LENGTH = compiled(
    r" (?!dans|devant|depuis|pres|apres|plus|sous|vers|tous|places|allees|arenes|cours|halles|"
    r"jardins|quais|remparts|precises|tapantes|sonnantes|pile)[a-z]{3,}s\b"
)
# "la première heure de la marche", but "à quinze heures de la place Foch"
_PART_OF = compiled(r" d(?:e l['a]|u )")
_EARLY = 5  # nobody gathers before unless the text says "à"
_WORKING = 7  # so few hours, in words, are a length
# "à la même heure, 10 h 30": the hour itself follows.
_NOON_NEXT = compiled(r"\s?[,(:\u2013-]?\s?(?:soit |c'est-a-dire )?1[1-3] ?(?:h|:)")
SAID_NEXT = compiled(r"\s?[,(:\u2013-]?\s?(?:mais |soit |c'est-a-dire )?(?:a )?\d{1,2} ?(?:h|:)")


def _is_ordered(folded: str, match: re.Match[str]) -> bool:
    """Tell how long an order holds."""
    start = match.start()
    ranged = match["ra"] or match["ca"] or _TO_ANOTHER.match(folded, match.end())
    ranged = ranged or _UNTIL.search(folded, max(0, start - 30), start)
    if match["ra"] and _IS_FORBIDDEN.match(folded, match.end()):
        return True
    ordered = (_ORDERED, _ORDERED_FOR_DAYS)
    return bool(ranged) and any(one.search(folded, max(0, start - 150), start) for one in ordered)


# "Entre 6 h et 16 h, aux abords des cortèges, il est interdit de …"
_IS_FORBIDDEN = compiled(r", (?:[^.;\n]{3,90}, )?(?:il (?:est|sera)|sont|seront) interdit")


def _ends(folded: str, match: re.Match[str]) -> bool:
    """Tell when a rally was over, or how it stood then."""
    start = match.start()
    over = _ENDS.match(folded, match.end()) or CLICKED.match(folded, match.end())
    return over is not None and _BEGINS.search(folded, max(0, start - 90), start) is None


# "initialement prévu à 17 h, il a débuté à 18 h 30"
_WAS_AT = compiled(
    r"\b(?:initialement|d'abord) (?:prevu|fixe|annonce|programme)e?s? (?:a|pour|des) $"
)
_ANEW = compiled(r"[^.;\n]{0,80}?\b(?:a|des|vers|pour) \d{1,2} ?h")
# "le rassemblement de 11 h se fera finalement à 11 h 30"
_IN_THE_END = compiled(
    r"[^.;\n]{0,60}\b(?:finalement|en fait|plutot|(?:avanc|decal|repouss|recul|retard)ee?s?) "
    r"(?:a|vers|des) \d{1,2} ?h"
)


def _led_by(folded: str, match: re.Match[str], head: str) -> str | None:
    """Return the word before an hour that makes it none of a rally's: "jusqu'à", "depuis"."""
    start = match.start()
    since = head.endswith(("depuis ", "depuis hier ", "depuis ce matin ")) and (
        _SINCE.search(folded, max(0, start - 80), start)
        or (_OPENS_SINCE.search(head) and _SINCE_THEN.match(folded, match.end()))
    )
    before = None if since else _BEFORE.search(head)
    word = before[0].strip() if before else None
    return None if word in _CLOCK and sets_scene(folded, match.end()) else word


_CLOCK = frozenset(("il est", "il etait"))


# "À midi, on recense 300 manifestants": when they were counted.
_COUNTED_THEN = compiled(
    r",? [a-z\d]+ (?:personnes|manifestants|interpellations) (?:avaient|ont|etaient) (?:deja )?"
    r"(?:ete )?(?:interpell|arret|bless)\w*|"
    r",? ?(?:(?:ce )?[a-z]+(?:di|che)(?: \d\d? [a-z]+)?,? ?)?(?:on|la (?:(?:sous-)?prefecture|"
    r"police|gendarmerie|foule)|le (?:cortege|ministere[a-z' ]{0,16})|les (?:organisateurs|"
    r"syndicats|gendarmes|forces de l'ordre|autorites)|l'intersyndicale) (?:en )?(?:(?:a|ont|"
    r"avai\w+) )?(?:deja )?(?:(?:recens|compt|denombr|proced|interpell)[a-z]+|fai\w+ etat) "
    # "À 17 h 30, 110 rassemblements avaient mobilisé 77 000 personnes"
    r"|, (?:pres de |plus de |au moins )?[a-z\d][a-z\d .]{0,18} (?:mobilisations|manifestations|"
    r"rassemblements|actions|interpellations|personnes) (?:[a-z]+ ){0,5}av(?:ait|aient) "
    r"(?!(?:deja )?(?:repondu|afflu|rejoint|investi|envahi|pris|converg))"
    r"|,? (?!pour )(?:[a-z]+ ){0,5}\d+(?:,\d+)? ?% "
    # "À partir de 13 h, nous vous donnons un premier décompte"
    r"|,? nous vous (?:livr|donn|propos|publi|fer|fais)[a-z]+ "
)


# "contre la fermeture des bars à 22 h": nobody gathers so late
_LATE = frozenset(("20", "21", "22", "23"))
_CLOSING = compiled(r"\bfermeture\b[^.,;:()\n]{0,45} (?:a|des|vers) $")
# "une partie d'entre eux, vers 15 h, …": the rally had begun.
_SOME = (
    r"(?:une (?:petite |grande |bonne |grosse )?partie d|la tete d(?:u |e la )|"
    r"certains (?:d'entre|manifestants|participants|gilets))"
)
_SOME_OF_THEM = compiled(rf",? {_SOME}")
_SOME_BEFORE = compiled(
    rf"\b{_SOME}[^.,;:()\d]{{2,30}}, (?:vers|a|peu (?:avant|apres)|aux (?:alentours|environs) de) $"
)
_LEFT = compiled(r"\b(?:a|ont) quitte\w*\b[^.,;:()\n]{0,45}\Z")
# "Le cortège, qui a réuni 300 personnes, a quitté la place vers 14 h"
_MARCH_LEFT = compiled(
    rf"\b(?:{RALLIES})(?:,[^.!?\n]{{3,110}},)? a quitte"
    r"[^.!?,;\n]{0,60}\Z"
)


def _sets_out(folded: str, start: int) -> bool:
    return _MARCH_LEFT.search(folded, max(0, start - 200), start) is not None


def _is_aside(folded: str, match: re.Match[str], head: str) -> bool:
    """Tell the hour of what ends, follows, breaks or counts a rally, by the words around it."""
    start, end = match.start(), match.end()
    aside = _AFTER.match(folded, end)
    if not (aside or _SET_OUT.search(folded, max(0, start - 90), start)):
        back = max(0, start - 70)
        clause = max(back, max(folded.rfind(mark, back, start) for mark in ".,;:()!?\n") + 1)
        aside = _ASIDE.search(folded, clause, start) or _SOLD.search(folded, back, start)
        if not (aside or _sets_out(folded, start)):
            aside = _LEFT.search(folded, clause, start)
    aside = aside or _RANGED.search(head) or _BULLETIN.search(head)
    aside = aside or _PUBLISHED.search(folded, max(0, start - 50), start)
    aside = aside or _SOME_OF_THEM.match(folded, end)
    aside = aside or _SOME_BEFORE.search(folded, max(0, start - 70), start)
    aside = aside or (_WAS_AT.search(head) and _ANEW.match(folded, end))
    aside = aside or _IN_THE_END.match(folded, end) or WRONGLY_SAID.match(folded, end)
    aside = aside or _COUNTED_THEN.match(folded, end)
    aside = aside or (
        None if match["h1"] not in _LATE else _CLOSING.search(folded, max(0, start - 60), start)
    )
    aside = aside or (_LEAVES.search(head) and _FOR_THERE.match(folded, end))
    return bool(aside or (_STRUCK.search(head) and _RALLY_AT.match(folded, end)))


def excluded(folded: str, match: re.Match[str], value: time) -> bool:
    """Tell an hour that is no rally's: a length, an end, an order's, a bus's, a newspaper's."""
    start = match.start()
    head = folded[max(0, start - 28) : start]
    aside = _is_aside(folded, match, head)
    aside = aside or awaits_guest(folded, start) or of_service(folded, start)
    end = match.end()
    aside = aside or of_ones_day(folded, start, end) or is_misprint(folded, start, end)
    if aside or _ends(folded, match) or _is_ordered(folded, match):
        return True
    word = _led_by(folded, match, head)
    # "à la dispersion de la marche, vers 1 heure du matin": nobody gathers then.
    night = value.hour < _EARLY and (word or head.endswith("vers "))
    if word in {"dans", "en"} or (word and word not in _SOFT_BEFORE) or night:
        return True
    if value in _NEWS and match[0].startswith(("13", "20")) and _BROADCAST.search(head):
        return True
    if match["worded"] or match["h1"]:
        unmarked = match["h1"] is not None and match["m1"] is None and value.hour < _EARLY
        led = _LED if match["worded"] else _AT
        if (unmarked or (match["worded"] and value.hour < _EARLY)) and not led.search(head):
            return True
        length = _LENGTH.match(folded, match.end()) or _EARLIER.match(folded, match.end())
        part = value.hour < _WORKING and _PART_OF.match(folded, match.end())
        if match["worded"] and not match["part5"] and (length or part):
            return True  # "deux heures différentes", "une heure avant le cirque"
    told = (not match["m6"] and _NOT_NOON.search(head)) or _NOON_NEXT.match(folded, match.end())
    some = match["worded"] and match["h5"] == "une" and _SOME_HOUR.match(folded, match.end())
    return bool(some) or (bool(match["noon"]) and bool(told))


# "les dockers débrayent à 6 h, la manif part à 10 h": the second hour is the rally's.
_STRUCK = compiled(
    r"\b(?:debray|(?:cess|arret)\w+ le travail|en greve|greve)\w*[^.;,\n]{0,20} (?:a|des|de) $"
)
_RALLY_AT = compiled(
    r"[^.;\n]{0,60}\b(?:manif|march|rassembl|corteg|defil|rejoin|rendez-vous|rdv)[^.;\n]{0,50}"
    r"\b\d{1,2} ?h"
)
# "une heure où l'on cuit": no clock.
_SOME_HOUR = compiled(r" (?:ou|qui|que|qu'|pour|contre|sans|chacune?) ?")
# "la pause de midi", "le Midi", "ce midi, 12 h 15"; "le rassemblement de midi" is at noon.
_NOT_NOON = compiled(
    r"\b(?:(?<!peu )(?<!juste )apres|du|le|entre|"
    r"(?:pause|repas|plat|menu|messe|heure|coupure|journal|edition|soleil|"
    r"canal|region|demon) de) ?-?$|midi-$|avant-$"
)
