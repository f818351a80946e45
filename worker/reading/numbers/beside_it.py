"""Tells people who are counted beside a rally and are none of it (rule 13).

Officers who stand opposite, who sits inside, who is on a roll of voters or pupils, what else is
awaited that day: each is told by what stands right around its number.
"""

from worker.reading.numbers.online import are_members
from worker.reading.words.calendar_words import LONG
from worker.reading.words.patterns import compiled


def are_beside(before: str, after: str) -> bool:
    """Tell "les CRS une trentaine en face", "9 000 dedans", "61 000 inscrits dans la circo"."""
    officers = _OFFICERS.search(before[-_NEAR:])
    opposite = officers and (_OPPOSITE.match(after) or _WE_AND.search(before[-_FAR:]))
    signed = _SIGNED.search(before[-_NEAR:]) and _SO_FAR.match(after)
    if (
        signed
        or _PETITION.search(before[-_FAR:])
        or _ON_PETITION.match(after)
        or _RIDDEN.search(before[-_NEAR:])
        or _TRIED.search(before[-_NEAR:])
        or _BEGUN_BY.search(before[-_NEAR:])
        or _HIT_BY.search(before[-_NEAR:])
        or (_WITH.search(before[-_NEAR:]) and _FRIENDS.match(after))
        or (_WE_WORK.search(before[-_NEAR:]) and _WORK_THERE.match(after))
        or (_WE_ARE.search(before[-_FAR:]) and _BY_TRADE.match(after))
        or (_LEFT.search(before[-_NEAR:]) and _ENDS.match(after))
        or _ON_STRIKE.match(after)
        or _AT_LEISURE.match(after)
        or (_THEY_ARE.search(before[-_NEAR:]) and _TO_HAVE.match(after))
        or (_CLAIMS.search(before[-_NEAR:]) and _BACKERS.match(after))
        or _ELECTED.match(after)
        or _SHUT.match(after)
        or _CENSUS.match(after)
        or (_HOUSE_COUNTS.search(before[-_FAR:]) and _STRIKERS.match(after))
        or _AND_THEY.search(before)
        or (_SO_MANY_WITH.search(before) and not _ANY_OF_THEM.match(after))
        or are_members(before, after)
        or _LIVE_THERE.search(before[-_FAR:])
        or _SUFFERED.match(after)
        or (_EACH_YEAR.search(before) and _ARE.match(after))
        or (_SINCE.search(before) and not _GATHER.match(after) and not _is_once(before, after))
    ):
        return True
    return bool(opposite) or any(one.match(after) for one in (_INSIDE, _LISTED, _SHOW, _ABSENT))


_NEAR, _FAR = 36, 60
_OFFICERS = compiled(
    r"\bles (?:crs|policiers|gendarmes|flics|keufs|bleus|robocops|forces de l'ordre)"
    r"(?: mobiles)?,? $"
)
# "nous étions 80, les CRS une trentaine": they are no authority that counts
_WE_AND = compiled(r"\b(?:etai\w+|etions|sommes|est) [^.;:!?]{2,40}, les crs,? $")
_OPPOSITE = compiled(
    r"(?: [\w-]+){0,2}? (?:en face|entre|tout autour|autour|derriere|devant nous|a nous|qui nous)\b"
)
# "les aficionados 9 000 dedans", "on était 250 salle Thélème", "on est 44 dans ma classe"
_INSIDE = compiled(
    r"[^,;.()]{0,20} dans (?:la|le|une?|ma|mon|notre|l') ?(?:voiture|camion\w*|fourgon\w*|car|bus|"
    r"minibus|train|wagon|betaillere|remorque|salle|bagnole|amphi|classe|promo)\b"
    r"|(?: [\w-]+)? (?:dedans|a l'interieur(?! d)|a l'abri|au chaud|"
    r"dans les (?:gradins|tribunes)|salle [a-z])"
)
# "On est 300 salariés dans l'entreprise", "on était 300 dans mon lycée": who works there
_WE_WORK = compiled(
    r"\b(?:on|nous|ils|elles) (?:n'|ne )?(?:est|etait|sommes|etions|sont|etaient)"
    r"(?: [a-z]+)?(?: que)? $"
)
_WORK_THERE = compiled(
    r"(?: [a-z'-]+){0,3} (?:dans (?:mon|ma|notre|leur|le|la|l'|ce|cette|cet) ?(?:lycee|college|"
    r"ecole|entreprise|boite|societe|classe|service|equipe|atelier|promo\w*|hopital|etablissement)|"
    r"(?:la nuit|de nuit|de jour|de garde|par (?:nuit|jour|service|equipe))|"
    r"(?:a l'usine|sur le site)(?= ?[,.;\")])|a (?:y )?(?:travailler|bosser))\b"
)
# "On est 1 400 élèves et 180 profs, on mérite mieux", "il y a 180 enseignants dans ce lycée"
_WE_ARE = compiled(
    r"(?:^|[\",:;.(] ?|\bqu[e'] ?|\bcar |\bici,? )(?:on est|nous sommes|il y a|on a|nous avons)"
    r"(?: [a-z]+)?(?: que)? (?:\d[\d .]* [a-z]+ (?:et|pour) )?$"
)
_BY_TRADE = compiled(
    r" (?:profs|professeurs|enseignante?s|instits|infirmiere?s|soignante?s|aides[- ]soignante?s|"
    r"salariee?s|ouvriere?s|agents|eleves|etudiante?s|lyceen(?:ne)?s|internes|medecins|"
    r"sages-femmes|pompiers|postiere?s|facteurs|caissieres|habitante?s|residente?s|patients)"
    r"(?= ?[.;!?\"]|, (?:on|nous|et|mais|pas|c'est|ca) | et | pour | dans (?:cet?(?:te)?|l[ae']) ?|"
    r" ?$)"
)
# "et nous ne sommes plus que 40"
_LEFT = compiled(r"\b(?:ne sommes|il (?:n')?en reste|il ne reste|ne restons) (?:plus )?(?:que )?$")
_ENDS = compiled(r" ?(?:[,.;!?\"\u00bb)]|$)")
# "860 agents recensés en grève", "860 grévistes à la SNCF": who stopped work, wherever
_ON_STRIKE = compiled(
    r"[^,;.:()\d]{0,60} (?:recens|compt|denombr|declar|comptabilis)\w+ (?:comme )?"
    r"(?:en greve|grevistes)\b"
    r"|(?: [a-z]+)? grevistes (?:(?:a|de) la|chez|parmi|au sein|au niveau|sur (?:les )?\d)\b"
    # but not "900 agents étaient en grève et dans la rue"
    r"|(?: [a-z'-]+){1,4} (?:etaient|sont|se sont mis|s'etaient mis) en greve(?= ?[.;!)]|$)"
)
# "130 personnes ont participé à la course": they came for it
_AT_LEISURE = compiled(
    r"(?: [a-z]+)? (?:ont|avaient) (?:participe|pris part) (?:a la |a l'|au |aux )"
    r"(?:course|trail|foulees?|marathon|semi-marathon|randonnee|rando|tombola|loto|repas|banquet|"
    r"buffet|kermesse|fete|concours|tournoi|stage|atelier|collecte|enquete|consultation|sondage|"
    r"scrutin|vote|referendum|formation|conference|assemblee|reunion|debat|soiree)\b"
)
# "Ils sont 24 à avoir été licenciés", "elles sont 300 à vivre seules"
_THEY_ARE = compiled(r"\b(?:ils|elles|nous|on) (?:sont|sommes|est|etaient|etions)(?: [a-z]+)? $")
_TO_HAVE = compiled(
    r"(?: [a-z]+)? a (?:avoir (?:ete|perdu|recu|signe|vote|quitte)|vivre|exercer|perdre|toucher|"
    r"risquer|dormir|travailler|habiter|dependre|attendre un)\b"
)
# "Le mouvement revendique 900 sympathisants": wherever they are
_CLAIMS = compiled(r"\b(?:revendiqu|compt)\w* (?:pres de |plus de |environ |quelque )?$")
_BACKERS = compiled(
    r" (?:sympathisante?s|abonnee?s)\b(?! (?:ont|se sont|etaient|devant|dans|sur|a|au)\b)"
)
# "15 élus avaient fait le déplacement", "trois députés étaient dans la foule": some of it
_ELECTED = compiled(
    r"(?: [a-z]+)? (?:d'|de )?(?:elue?s|maires|deputee?s|senat\w+|conseill\w+|parlementaires)\b"
    r"(?:[^,;.()]{0,40} (?:(?:ont|avaient) (?:fait le deplacement|repondu (?:present|a l'appel))|"
    r"etaient (?:aussi |egalement )?(?:presente?s|la|venue?s))\b"
    r"(?! (?:devant|sur|dans|place|a|au|jusqu|pour)\b)"
    r"|[^,;.()]{0,40} (?:etaient|sont|figuraient|se trouvaient) (?:[a-z]+ )?"
    r"(?:(?:presente?s|venue?s|visibles) )?"
    r"(?:dans (?:la foule|le cortege|le defile|les rangs|l'assistance)|"
    r"parmi (?:eux|elles|l)|aux cotes d|a leurs cotes|"
    r"(?:a la |au )(?:manif|march|rassembl|mobilis|defil)))"
)
# "Le rectorat a recensé 900 grévistes, les syndicats 1 400": who stopped work, wherever
_HOUSE = (
    r"\b(?:direction|rectorat|academie|inspection(?: academique)?|dasen|sncf|ratp|edf|mairie|"
    r"hopital|chu|poste|ministere|ars|entreprise|groupe)\b[^.;:!?\d]{0,30}? (?:en )?"
    r"(?:(?:a|avait|ont) )?"
    r"(?:compt|recens|denombr|annonc|evoqu|comptabilis|fai[st])\w*(?: etat de)? "
    r"(?:pres de |plus de |environ |quelque )?"
)
_HOUSE_COUNTS = compiled(_HOUSE + "$")
_STRIKERS = compiled(r" (?:agents |salaries |enseignants |personnels )?grevistes\b")
_AND_THEY = compiled(
    _HOUSE + r"\d[\d .]*(?:[a-z]+ )?grevistes\b[^.;:\d]{0,30}, (?:et |mais )?"
    r"(?:la |les? |l')[a-z -]{2,30} $"
)
# who lives there: "9 800 habitants, 9 500 selon l'Insee"
_CENSUS = compiled(r"(?: [a-z]+)? (?:selon|d'apres) l'insee\b")
# "230 commerçants ont baissé le rideau": in their shops
_SHUT = compiled(
    r"(?: [\w'-]+){1,4}? (?:ont|avaient) (?:[a-z]+ment )?(?:baisse|tire|ferme|garde) "
    r"(?:(?:le|leurs?) (?:rideau|porte|commerce|magasin|boutique|volet)|boutique|porte close)s?\b"
)
# "9 000 selon la CGT, … à laquelle ont participé 600 Tourangeaux": some of those who came
_SO_MANY_WITH = compiled(
    r"\d[^;.]*\b(?:(?:a|dans) laquelle|(?:au|dans le)quel|auxquels|auxquelles) (?:ont|avaient) "
    r"(?:aussi |egalement )?(?:participe|pris part|defile|marche) "
    r"(?:pres de |environ |quelque |plus de )?$"
)
_ANY_OF_THEM = compiled(
    r" (?:d'|de )?(?:personnes|manifestante?s|participante?s|gens|marcheu(?:rs|ses)|protestataires)"
)
# as in "remettre nos signatures (1840 à ce jour)"
_SIGNED = compiled(r"\b(?:signatures?|signataires|petition|donateurs|cagnotte) \((?:deja )?$")
_SO_FAR = compiled(r"\s?(?:\)|a ce jour|deja|au compteur|en ligne)")
# "La pétition a dépassé les 100 000", "on a dépassé les 9 000 sur la pétition"
_PETITION = compiled(
    r"\b(?:petition|cagnotte)s?(?: [a-z]+){0,2}? (?:(?:a|ont|avait|aurait) (?:deja |largement )?"
    r"(?:depasse|atteint|franchi|frole|approche|recueilli|reuni|recolte)|depasse|atteint|frole|"
    r"approche|en est a|affiche|compte|totalise)(?:nt)?(?: deja)? "
    r"(?:les |la barre des |le cap des |le seuil des |plus de |pres de )*$"
)
_ON_PETITION = compiled(r"(?: [a-z]+)? sur (?:la|notre|cette|une|leur) petition\b")
# "j'y étais avec une dizaine de copains"
_WITH = compiled(r"\bavec (?:mes |nos |mes autres )?$")
# "5 cars, soit 250 personnes, partis de Gap"
_RIDDEN = compiled(r"\b(?:cars|bus|autocars|minibus), soit (?:environ |pres de )?$")
# "initié par une soixantaine de personnes": who calls, and not who comes
_BEGUN_BY = compiled(
    r"\b(?:initie|lance|organise|impulse|signee?|cosigne|cree|prepare|imagine|porte)e?s? par "
    r"(?:(?:environ|quelque) |pres d[e'] ?|plus d[e'] ?)?$"
)
# "une voiture a été prise à partie par une centaine de personnes"
_HIT_BY = compiled(
    r"\b(?:prise?s? a partie|(?:attaque|caillasse|vandalise|degrade|saccage|pille|incendie|"
    r"bouscule|agresse|frappe|brise|cible)e?s?)(?: [^,;.:()\d]{2,40})? par "
    r"(?:(?:environ|quelque) |pres d[e'] ?)?$"
)
# "a condamné lundi trois gilets jaunes qui avaient participé à la marche"
_TRIED = compiled(
    r"\b(?:a|ont|avait) (?:juge|condamne|relaxe|ecroue|incarcere|defere|poursuivi)"
    rf"(?:,? (?:ce )?(?:{LONG}|hier|aujourd'hui)(?: \w+)?,?)? $"
)
_FRIENDS = compiled(r" (?:de |d')?(?:amie?s|potes|copains|copines|collegues|camarades)\b")
# "La ville en compte 7 000": who lives there
_LIVE_THERE = compiled(
    r"\b(?:(?:la|cette|notre|une) (?:ville|commune|metropole|bourgade|cite|vallee)|"
    r"l'(?:agglo\w*|ile)|(?:le|ce|notre|un) (?:village|bourg|canton|departement|quartier)),?"
    r"(?: qui)? en (?:compte|comptait|recense|abrite|denombre)(?: [a-z]+)? "
    r"(?:pres de |plus de |quelque )?$"
)
# "Depuis janvier, 900 personnes ont contacté l'association": of a time, and of no day
_SINCE = compiled(
    r"(?:^|[.;:!?] ?)(?:depuis (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|"
    r"octobre|novembre|decembre|l'an (?:dernier|passe)|le debut de l'annee|20\d\d|"
    r"(?:un|deux|trois|cinq|dix) ans)|(?:en|sur) (?:un|deux|trois|cinq|dix) ans|en 20\d\d|"
    r"(?:chaque|par|tous les) (?:annee|ans?|mois|jours?|semaine))"
    r"(?: (?:dernier|20\d\d|dans [^,;.:()\d]{2,30}))?, (?:pres de |plus de |quelque |environ )?$"
)
# "Chaque année, 220 000 femmes sont battues et 94 000 sont violées"
_EACH_YEAR = compiled(
    r"(?:^|[.;:!?] ?)(?:chaque (?:annee|jour|mois)|tous les (?:ans|jours)|en (?:moyenne|france)),? "
    r"[^.;:!?]{0,80} (?:et|dont) (?:pres de |plus de |environ |quelque )?$"
)
_ARE = compiled(r"(?: [a-z'-]+){0,2}? (?:sont|seraient) (?!dans |a )[a-z]+e?e?s\b")
# "94 000 sont violées chaque année", "30 000 sont agressés par an": of a whole country
_SUFFERED = compiled(
    r"(?: [a-z'-]+){0,3}? (?:(?:sont|seraient|etaient) (?:[a-z]+ment )?(?:viole|tue|agresse|battu|"
    r"frappe|harcele|victime|expulse|blesse|assassine|touche|concerne|mutile)e?s?\b|subissent|"
    r"meurent|decedent|perdent|se suicident)"
    r"[^.;:()\d]{0,40} (?:chaque|par|tous les|toutes les) (?:annee|ans?|jours?|mois|semaines?)\b"
)
_GATHER = compiled(
    r"[^.;:]*\b(?:manifest|defil|march|rassembl|mobilis|rues?\b|pave|particip|reuni|retrouv|"
    r"bloqu|occup|corteg|descend|battu|rejoi|campent|veill)"
)
# "En 2024, 900 personnes selon nous, 700 selon la police": a rally's, told on its page
_ONCE = compiled(r"\ben 20\d\d, $")
_COUNTED = compiled(
    r"(?: (?:personnes|participante?s))?(?: ?(?:[.!;\n]|$)| (?:selon|d'apres)\b|, \d)"
)


def _is_once(before: str, after: str) -> bool:
    return _ONCE.search(before) is not None and _COUNTED.match(after) is not None


# no list of the rally's: "900 inscrits à France Travail"
_LISTED = compiled(
    r" (?:electeurs )?inscrite?s (?:dans (?:l[ae] |notre |cette |ma |leur |sa )?(?:\w+ )?"
    r"(?:circo|commune|ville|canton|departement|bureau)|sur (?:les|nos) listes\b|"
    r"au (?:chomage|college|lycee|club|rsa)\b|"
    r"a (?:pole emploi|france travail|l'(?:agence|ecole|universite)|la fac)\b)"
)
# "28 professeurs étaient absents", "on comptait 12 élèves absents"
_ABSENT = compiled(
    r"(?: (?!personnes|manifestant)[\w'-]+){1,4}? (?:(?:etai(?:en)?t|sont|seront|seraient) "
    r"(?:[a-z]+ment )?)?absente?s\b"
)
# "la mairie attend 8 000 personnes pour le feu d'artifice"
_SHOW = compiled(
    r"(?: personnes| supporters| spectateurs)? (?:au (?:stade|match|concert)\b|"
    r"pour l[ae] (?:feu d'artifice|match|derby|concert|spectacle|finale|carnaval|messe|bal)\b)"
)
