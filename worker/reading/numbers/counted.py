"""Tells people who may have gathered at one rally from anything else (rule 13)."""

from worker.reading.numbers.beside_it import are_beside
from worker.reading.numbers.gathered import (
    BACK,
    DID,
    GATHERED_BEFORE,
    RALLY_OF,
    SOMEWHERE,
    gathers,
    without_asides,
)
from worker.reading.numbers.nouns import NOUN, Head, stand
from worker.reading.numbers.ratios import is_ratio
from worker.reading.numbers.sums import AT_TOWN, is_half, is_share
from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES, UNOPPOSED


def supported(head: Head, before: str, after: str) -> bool:
    """Tell whether the words around a number make its people a rally's, whoever they are."""
    if head is Head.PEOPLE:
        return True
    if gathers(after) or stand(before, after) or GATHERED_BEFORE.search(before[-BACK:]):
        return True
    after = without_asides(after)
    if head is Head.TRADE and (DID.match(after) or RALLY_OF.search(before)):
        return True
    return head in {Head.TRADE, Head.NONE} and SOMEWHERE.match(after) is not None


# "300 de moins", "500 au maximum", "600 autorisés": a difference or a limit is no count.
_RELATIVE = compiled(
    r"(?! (?:personnes|pers|manifestants|gens) (?:grand max\w*|max\b))"
    r"(?: [\w-]+)? (?:(?:de|en) (?:plus|moins)\b(?! d)|supplementaires|"
    r"(?:[\w-]+ )?(?:au maximum|maximum|maxi?\b(?!-)|(?<!tout )au plus\b(?! fort| haut| gros| bas)|"
    r"autorisee?s|"
    r"par (?:jour|nuit|heure|an|mois|classe|groupe|semaine)))"
)
_NEEDED = compiled(
    r"\b(?:il (?:en |nous )?(?:faut|fallait|faudra|faudrait|manque)|besoin (?:de|d')|"
    r"cherche(?:nt|ons)?(?: encore)?|recherche\w*|manque(?:nt)?|"
    r"jauge(?: de)?|jauge [^.:;\d]{3,25} :|"
    r"tous les|toutes les|(?<!plutot )(?<!penche )(?<!penchait )pour|moyenne (?:de|d'))\s*$"
)
_NEEDED_PEOPLE = compiled(r"\bpour\s*$")
_FATE = compiled(
    # but "quinze personnes autour de sa poste menacée": what they stand for
    r"(?:(?! (?:ont|avaient|a|avait) (?!(?:neanmoins |toutefois |deja |[a-z]+ment )?ete\b))"
    r"(?! (?:autour de|devant|pour(?! la plupart| l'essentiel| une )|contre) (?:sa|son|ses|leurs?|"
    r"notre|nos|cet(?:te)?|ces?|la|les?|l'|une?|des) ?[a-z])"
    # "une centaine de personnes, dont 30 enfants, ont été expulsées"
    r"[^,;.()]){0,36}(?:, (?:dont|parmi (?:lesquel|eux|elles)\w*) [^,;.()]{2,40},)?"
    r" (?:(?:(?:ont|avaient) ete|sont|"
    r"etaient|sera|seront) )?(?:placees|places en (?:garde|detention|"
    r"retention)|interpellee?|arretee?|blessee?|verbalisee?|jugee?|condamnee?|hospitalisee?|"
    r"evacuee?|tuee?|poursuivie?|regularisee?|naturalisee?|"
    r"licenciee?|convoquee?|scolarisee?|servie?|relogee?|expulsee?|menacee?|concernee?|suspendue?|"
    r"privee?|hebergee?|contaminee?|diplomee?|mises? en examen|deployee?|vaccinee?|"
    r"appelee?|controlee?|fouillee?|morte?|"
    r"testee?|recrutee?|embauchee?|transferee?|transportee?|prises? en charge|soignee?|secourue?|"
    r"recherchee?|incarceree?|decedee?|retenue?|accueillie?|recue?|renvoyee?|menottee?|"
    r"relaxee?|inculpee?|defere?e?)s?\b"
    r"|[^,;.()]{0,36} (?:dans le coma|a l'hopital|en reanimation|entre la vie|"
    r"en garde a vue|en detention)\b"
    # of them alone, not "pour les familles à la rue"
    r"| (?:d[e'] ?)?(?:(?!pour )[a-z-]+ ){0,2}(?:(?:sur le carreau(?! d)|"
    r"au chomage)\b|a perdre (?:notre|leur|son|sa) )"
    r"|[^,;.()]{0,36} (?:ont|avaient|a|avait|aur\w+) "
    r"(?:peri|perdue?s? (?:la vie|leur)|trouve la mort|"
    r"(?:deja )?(?:signe|paraphe|vote|adhere|cotise|ecrit(?= a)|debraye(?![^,;.]{0,30}\b(?:"
    r"devant|sur|place|pour|contre|et)\b)|repondu(?= a))|"
    r"succombe|disparu|ecope|fait demi-tour|rebrousse|renonce|"
    r"(?:fait|eu) (?:un malaise|des malaises))\b|[^,;.()]{0,36} compar(?:ai|u)\w*"
    # some of a crowd, but not "500 personnes, selon la CGT, ont rejoint le défilé"
    r"|(?! (?:personnes|manifestante?s|participante?s|selon|d'apres)\b)[^,;.()]{0,36} "
    r"(?:ont|avaient|a|avait|aur\w+) rejoint (?:le (?:cortege|defile)|les|la (?:manif|marche))\b"
)
# "douze policiers ont été blessés, dit l'un ; trente manifestants, répond l'autre"
_HURT = compiled(
    r"[^,;.()]{0,36}\bblesse?e?s?(?:, [\w' -]{3,30})? ?(?:;|,|,? et|,? comme|contre) "
    r"(?:pres de |environ |quelque )?"
)
# "onze personnes ont perdu la vie, contre dix-huit l'an passé"
_FATE_AGAINST = compiled(
    r"\b(?:perdu la vie|bless|interpell|tuee?s?\b|arret|morts?\b|deces|garde a vue)[^.;]{0,80}, "
    r"contre (?:pres de |environ )?$"
)
# as in "Côté blessés : 30 manifestants d'après la Ligue"
_FATED = compiled(
    r"\b(?:blesse?e?s|interpell(?:ations?|ee?s)|arrestations?|gardes? a vue|verbalisations?)"
    r"(?: [a-z]+){0,2} ?: (?:pres de |environ |quelque |plus de |au moins )?$"
)
# "12 maires étaient présents parmi les 300 participants"
_AMONG_THEM = compiled(r"[^,;.()]{0,50} parmi (?:les|ces|leurs) ")
# "dix-huit d'entre elles": some of those counted before.
_OF_THEM = compiled(
    r" (?:d'entre|parmi) (?:eux|elles|nous|ceux|celles)\b"
    r"(?! (?:etaient|sont) [^,;.]{0,20}devant )"
)


# "a interpellé 12 personnes", "une délégation de 8 personnes": what was done with them.
_DEED = compiled(
    r"\b(?:interpell|arret|plac|bless|verbalis|convoqu|licenci|emplo[iy]|salarie|embauch|supprim|heberg|"
    # nor Privas, Vendôme, Sauveterre
    r"soign|scolaris|tue|transport|hospitalis|deleg|equip|jury|menac|concern|touch|priv(?!as )|"
    r"vaccin|[rd]elog|sinistr|intoxiqu|contamin|expuls|log[ei]|recrut|mis en examen|condamn|"
    r"jug|evacu|accueil|transf|control(?!eur)|fouill(?!ouse)|refoul|intercept|"
    r"form(?:e|ent|er)\b|"
    r"compos|deploy|inculp|puni|sanctionn|sauv(?!eterre)|diplom|nourri|examin|pris en charge|"
    r"prises en charge|"
    r"envo[iy]|(?<!que )suit\b|(?<=[at] )(?:accompagne|aide|suivi|ecoute|oriente|conseille)\b|"
    r"renfor[ct]|deploi|autoris|recus?\b(?:, (?:lui|elle|eux|elles),)?|appel(?:ai|le)|"
    r"supprimer|distribu|vend(?!redi|ome )|imprim|serv)\w*(?: d[e']| en| sur)? ?$"
)
# Who keeps order demonstrates only where a verb says so.
_OFFICERS = compiled(
    rf"(?! de source ){NOUN}(?:policier\w*|policieres|gendarmes|crs|militaires|"
    r"pompiers(?![^.;,]{0,20} (?:en colere|devant la (?:sous-)?pref|dans l(?:a|es) rues?\b))|"
    r"secouristes|raid\b|gign\b|agents de (?:securite|police)|membres des forces|"
    r"(?:hommes|renforts|effectifs|unites) (?:du |de la |de |des )(?:gign|raid\b|bri\b|brav|crs|"
    r"gendarm|polic|forces))\b"
)
# "le cortège a réuni 300 pompiers"
_MARCH_OF = compiled(
    rf"\b(?:(?:reuni|rassemble|attire)(?:sse)?|(?:{RALLIES})(?: de|,? (?:est |etait )?"
    r"(?:fort|compos)\w*(?: d[e'])?)) ?"
    r"(?:pres de |environ |plus de |quelque |au moins )?$"
    r"|\b(?:on etait|nous etions) (?:a peine |environ |pres de |plus de )?$"
    # "La place Foch en accueillait 300": who stood there
    r"|\b(?:place|esplanade|parvis|square|cours|rues?|avenue|boulevard|promenade|pelouse)\b"
    r"[^.;:()\d]{0,40} accueill(?:ait|aient|i) (?:pres de |environ |quelque |plus de )?$"
)
_ORDER = compiled(
    r"\b(?:service d'ordre|securite|secours|dispositif)[ ,:(]{1,3}(?:de |d'|avec )?$"
    r"|(?<!selon )(?<!pour )(?<!d'apres )\bles (?:gendarmes|policiers|crs)(?: mobiles)?, $"
    # as in "quatre compagnies de CRS (300 hommes)"
    r"|\b(?:compagnie|escadron|peloton|unite|brigade)s? (?:de |d')[a-z' -]{2,30}, ?(?:soit )?$"
    r"|\b(?:compagnie|escadron|peloton|unite|brigade)s? (?:de |d')[a-z' -]{2,30} \((?:soit )?$"
)

# "La Dépêche écrit 200. Les gendarmes, 150."
_THEIR_WORD = compiled(r"(?:^|[.;:]) ?les (?:gendarmes|policiers|crs), $")
_ENDS = compiled(r"\s?(?:[.;!)]|$)")

# "à l'appel de 8 syndicats", "350 membres et 2 000 sympathisants", "un car parti avec 50 personnes"
_ASIDE = compiled(
    r"\b(?:(?:une?|cette|notre|petite|ce) (?:ville|commune|village|bourg|bourgade|cite|"
    r"agglomeration)|\bville|\bcommune) (?:de |d')(?:pres de |environ |plus de )?$"
    r"|\b(?:appel|initiative|invitation|(?:redout\w+|ainsi que|notamment) la (?:presence|venue)|"
    r"pre-?cortege) (?:de |d'|des )(?:pres de |environ |quelque )?$"
    r"|\b(?:collectif|association|comite|syndicat|cooperative|troupe) (?:de |d')(?:quelque )?$"
    r"|\b(?:membres|adherente?s|licencies|benevoles) et (?:pres de |quelque |environ )?$"
    r"|\b(?:venue?s?|descendue?s?|montee?s?|arrivee?s?)(?: [a-z]+)? avec (?:pres de |environ )?$"
    r"|\b(?:a|ont|avai(?:t|ent)) amene (?:pres de |environ )?$"
    r"|\b(?:cars?|bus|autocars?|minibus)\b[^.;:]* avec (?:pres de |quelque |environ )?$"
)
# "les grévistes, soutenus par 30 élus", but "un char, escorté par 180 marcheurs".
_MARCHERS = compiled(r" (?:marcheurs|manifestants|participants)\b")
_HELPED = compiled(
    r"\b(?:relaye|soutenu|accompagne|garde|encadre|escorte|entoure|occupe|rejoint|renforce)e?s? "
    r"(?:depuis \w+ |en (?:cours de )?(?:route|chemin) )?par (?:pres de |quelque )?$"
)
# "l'abattoir de Pézenas, 22 salariés, …", "L'usine (1 050 salariés)": who works there.
_HOUSE_OF = compiled(
    r"\b(?:l'|la |le |une? )(?!manif|march|cortege|defile|rassembl|mobilis|veillee)[a-z-]+ "
    r"(?:[a-z-]+ )?(?:de |du |des |d')[^,.;:()]{2,40}, $"
    r"|\b(?:usine|groupe|entreprise|societe|abattoir|fonderie|papeterie|laiterie|scierie|verrerie|"
    r"raffinerie|equipementier|sous-traitant|fabricant|industriel|site)s?(?: [a-z'-]+){0,2}"
    r"(?:, | \()$"
)
_WORKERS = compiled(r" (?:salarie|employe|ouvrier|agent|collaborateur)\w*(?:,|\)| et )")
# "Effectif total : 260 professionnels et 1 900 volontaires": all there are, there or not.
_STAFF = compiled(
    r"\b(?:effectifs?\b(?! (?:annonc|attend|prevu|estim|declar))|"
    r"revendique\w* (?:quelque )?\w* ?(?:adherents|membres))\b[^.;,]*$|"
    r", qui (?:rassemble|regroupe|reunit|compte|federe) (?:pres de |environ |quelque )?$"
)


def same_fate(between: str, after: str) -> bool:
    """Tell a number that its verb, said of the number before, leaves hurt: nobody's crowd."""
    if _HURT.fullmatch(between) is None:
        return False
    return not (AT_TOWN.match(after) or gathers(after) or DID.match(after))


def is_fated(head: str, between: str) -> bool:
    """Tell "300 personnes ont été interpellées, dont 120 à Paris": nor did those gather."""
    return (_FATE.match(between) or _FATES.search(head)) is not None


# « Interpellations : 64 en France, dont 21 à Paris »
_FATES = compiled(
    r"\b(?:interpellations?|arrestations?|gardes? a vue|blessee?s|verbalisations?|amendes)\b"
    r"[^.;\d]{0,40}\d[\d .]*$"
)


def is_no_crowd(before: str, after: str, head: Head) -> bool:
    """Tell a number of anything but the people of one rally: a share, a limit, a label, a fate."""
    return (
        _is_other(before, after, head)
        or _is_needed(before, head)
        or is_share(before, after)
        or (head is Head.OTHERS and not (gathers(after) or _came(before, after)))
        or _live_here(before, after)
    )


def _live_here(before: str, after: str) -> bool:
    """Tell "Nous sommes 10 000 habitants à Gap", unless they do something there."""
    told = _WE_ARE.search(before[-_SUBJECT:])
    lives = told and (_WE_LIVE.match(after) or _SERVED.match(after))
    return bool(lives) and not stand(before, after)


_WE_LIVE = compiled(
    r" (?:habitant|ames\b)(?![^,;.()]{0,60}\b(?:reuni|rassembl|mass|mobilis|dehors|dans la rue|a "
    r"(?!la |l'|[a-z]+-)[a-z]+er\b))"
)
# "On est 10 000 à Gap et pas un pédiatre"
_SERVED = compiled(
    r"(?: habitants| patients)?(?: (?:a|au|aux|en|dans|sur) [^.;:!?,\d]{2,30})?,? "
    r"(?:et|pour|sans|mais|avec) (?:(?:pas|plus|meme|seulement|un|une|deux|trois|de|aucun|aucune|"
    r"seul|seule|que) ){0,3}(?:medecin|pediatre|dentiste|gyneco|generaliste|ophtalmo|infirmi|"
    r"sage-femme|maternite|urgences|scanner|irm|gare\b|train|bus\b|lycee|college|poste\b|banque|"
    r"distributeur|pharmaci|cinema|boulang|cabinet)"
    # "46 aides-soignantes pour 112 lits", "120 locataires sans chauffage"
    r"|(?: [a-z][\w'-]*){1,4} (?:pour (?:les )?\d+ (?:lits|postes|patients|residents|enfants|"
    r"eleves|classes|logements|habitants|communes)|"
    r"sans (?:chauffage|eau\b|electricite|ascenseur|toit|logement|"
    r"salaire|paie|cantine|bus\b|medecin|prof))"
)
_SUBJECT = 30
_WE_ARE = compiled(r"\b(?:nous sommes|on est|ils sont)(?: [a-z]+){0,2} $")


# "350.org"
_SITE = compiled(r"\.(?:org|com|fr|net|info)\b")


def _is_other(before: str, after: str, head: Head) -> bool:
    """Tell what is numbered, compared or done: "acte 5", "7 sur 10", "12 interpellés"."""
    if (
        head is Head.THING
        or _SITE.match(after)
        or _HAB.match(after)
        or _RATE.search(before)
        or (_ORDER.search(before[-50:]) and not (_THEIR_WORD.search(before) and _ENDS.match(after)))
    ):
        return True
    if (_LIVE.match(after) and _DWELL.search(before[-60:])) or _BET.search(before[-30:]):
        return True
    deed = _DEED.search(before[-24:]) and not _MARCH_OF.search(before[-50:])
    if (deed or _GROUP_OF.search(before[-24:])) and not gathers(after):
        return True
    fate = _FATE.match(after) or (_OFFICERS.match(after) and not _MARCH_OF.search(before[-50:]))
    some = _OF_THEM.match(after) and not GATHERED_BEFORE.search(before[-BACK:])
    if (fate or some) and not gathers(after):
        return True
    if (
        _AMONG_THEM.match(after)
        or _ASIDE.search(before[-60:])
        or is_half(before, after)
        or (_HELPED.search(before[-60:]) and not _MARCHERS.match(after))
        or _FATE_AGAINST.search(before)
        or _FATED.search(before[-60:])
        or (_ENGINES.search(before[-50:]) and after.startswith((",", " environ,", " au total,")))
        or (_WORKERS.match(after) and _HOUSE_OF.search(before[-90:]))
        or (_STAFF.search(before) and not _MARCHERS.match(after))
        or _RELATIVE.match(after)
        or _AT_MEETING.match(after)
        or (_ENROLLED.match(after) and _SCHOOL.search(before[-BACK:]))
        or _MET.search(before[-BACK:])
        or (head in {Head.TRADE, Head.OTHERS} and _IN_ITS_RANKS.search(before))
        or are_beside(before, after)
        or _FOR_ELSE.match(after)
        or (_OUT_OF.search(before[-12:]) and _SOME.match(after))
        or (_ENROLS.match(after) and _MEAL.search(before[-40:]))
    ):
        return True
    return is_ratio(before, after)


# "Les tracteurs, une quarantaine, ont bloqué le pont"
_ENGINES = compiled(
    r"\b(?:tracteurs|engins|camions|vehicules|voitures|motos|taxis|bateaux|bus|cars|poids lourds|"
    r"brebis|vaches|moutons|chevaux)(?: [a-z]+)?, "
    r"(?:au nombre d(?:e |')|environ |pres de |plus de |quelque |au moins )?$"
)
# "90 personnes à sa réunion publique", "on était sept dans la voiture"
_AT_MEETING = compiled(
    r"[^;.()]{0,70} (?:a|lors de|pendant|pour) (?:l'|la |le |une? |sa |son |notre |leur )"
    r"(?:[a-z]+e |premier |nouvelle )?[\"\u00ab ]*(?:reunion|congres|assemblee(?! feministe)|ag\b|"
    r"conference|projection|soiree|debat|repas|banquet)"
)
# "l'université compte 3 000 inscrits"
_ENROLLED = compiled(r" (?:inscrit|etudiant|eleve)e?s\b")
_SCHOOL = compiled(
    r"(?:\bl[ae] |\bl'|\bcet |\bcette )(?:universite|fac|faculte|lycee|ecole|college|club|"
    r"etablissement|iut|campus|conservatoire)(?: [a-z' -]{2,25})?,? (?:qui )?compt\w+ "
    r"(?:pres de |environ |quelque |plus de )?$"
    # "dans la circo, 61 000 inscrits"
    r"|\b(?:circo|circonscription|bureaux? de vote|voix|abstention|suffrages)\b[^.;:!?]{0,30}$"
)
# "une assemblée générale a rassemblé 200 personnes"
_MET = compiled(
    rf"\b{UNOPPOSED}(?:assemblee(?: generale)?(?! feministe)|\bag|"
    r"reunion(?: publique| d'information)?|debat|"
    r"conference|projection|colloque|congres|banquet|reunion-debat|gouter|repas|buffet|apero|"
    r"concert(?! de casseroles)|"
    r"soiree|diner|dejeuner|meeting|ceremonie(?! d'hommage)|messe|match|festival|fete|carnaval|bal|"
    r"spectacle|film|emission|chaine de television|salon|forum|exposition|course|trail|tournoi|"
    r"vide-greniers?|braderie|marche de noel|cooperative|federation|club) "
    r"(?:[a-z-]+ ){0,5}?(?:en )?(?:a|ont|avait|avaient) (?:deja |ensuite |aussi )?"
    r"(?:reuni|rassembl|attir|mobilis|compt|draine)\w* (?:[a-z'-]+ ){0,4}(?:qu[e'] ?|d')?$"
    r"|\b(?:cooperative|federation|club|filiere|reseau|interprofession) (?:[a-z-]+ ){0,4}?"
    r"(?:reuni|rassembl|federe|regroup)\w* (?:pres de |environ |quelque |plus de )?$"
)
# "Dans le cortège, une dizaine de teufeurs et 30 avocats": some of those counted.
_IN_ITS_RANKS = compiled(
    r"(?:^|[.;:!?,]) ?(?:dans (?:le cortege|la foule|le defile|les rangs|la manif\w*)(?: [a-z-]+)?|"
    r"parmi (?:les (?:manifestants|participants|presents)|la foule)), (?:[^.;:]{2,60}(?:,| et) )?$"
)
# "Sur les 48 internes attendus en novembre, 29 viendront": a share is told of them.
_OUT_OF = compiled(r"\bsur (?:les|ses|nos|leurs) $")
_SOME = compiled(r" [^.;:()\d]{2,60}, (?:seule?s? |a peine |seulement )?$")
# "250 inscrits pour le repas", "40 réservations dans le car": what else goes with the rally.
_FOR_ELSE = compiled(
    r"[^,;.()\d]{0,30}(?:\binscri\w+|\breserv\w+) (?:deja )?(?:pour|a|au|aux|dans|sur|en) "
    r"(?:l[ae]s? |l'|notre |nos )?(?:repas|pique-nique|banquet|buffet|bus\b|cars?\b|minibus|"
    r"autocars?|trains?\b|covoit\w+|atelier|formation|newsletter|infolettre|groupe|boucle|liste|"
    r"concours|course|tombola|fete|soiree|concert|stage|chorale|petition)|"
    # "Une quinzaine de militants ont distribué des tracts sur le marché"
    r"[^,;.()\d]{0,40} (?:ont|avaient) (?:[a-z]+ment )?distribue des tracts sur l[ae]s? march"
)
# as in "un barbecue (120 inscrits)", "le car (40 places réservées)"
_MEAL = compiled(
    r"\b(?:repas|banquet|buffet|barbecue|pique-nique|paella|loto|tombola|cars?|bus|minibus|"
    r"stages?|ateliers?|formation|concert|soiree)(?: [a-z]+){0,3} \($"
)
_ENROLS = compiled(r" (?:inscrit|convive|couvert|reserv|places? reserv)\w*")
# "une délégation de 8 personnes a été reçue": a few of them, unless it is they who gathered.
_GROUP_OF = compiled(r"\b(?:groupes?|delegation|equipe|trio|quatuor|comite) (?:de |d'une |d')?$")
# "un bourg de 2 200 âmes": who lives there.
# "moi j'aurais misé sur 60"
_BET = compiled(r"\bj'(?:aurais|avais) (?:mise|parie) sur (?:\w+ )?$")
# "Le taux d'incidence atteint 612 à Gap, 540 à Digne"
_RATE = compiled(r"\btaux d'incidence [^.;:()]*$")
_HAB = compiled(r" hab\b")
_LIVE = compiled(r" ames\b(?! (?:ont|se sont|devant|dans la rue|sur|ce|a la|au) )")
_DWELL = compiled(
    r"\b(?:bourg|bourgade|village|commune|ville|cite|localite|hameau|departement|canton|ile|ilot|vallee|"
    r"prefecture)[^,;.]{0,24}? (?:compte|comptait|de|peuplee?) (?:pres de |environ |quelque )?$"
    r"|(?:^|[.!?\n] ?)[a-z' -]{2,40}, (?:a peine |environ |quelque )?$"  # "Corps, 45 âmes"
)


def _is_needed(before: str, head: Head) -> bool:
    needed = _NEEDED.search(before[-30:])
    if before.endswith(" pas pour "):  # "nous ne battrons pas le pavé pour cent personnes"
        return True
    return bool(needed) and not (head is Head.PEOPLE and _NEEDED_PEOPLE.search(before[-8:]))


def _came(before: str, after: str) -> bool:
    head = before[-BACK:]
    told = GATHERED_BEFORE.search(head) or _AWAITED.search(head)
    return told is not None or stand(before, after)


# "le maire attend deux cents habitants"
_AWAITED = compiled(
    r"\b(?:attend(?:ent|ons|ait|aient)?|tabl\w+ sur|espere(?:nt)?|compt(?:e|ent|ait|aient) sur) "
    r"(?:pres de |environ |quelque )?$"
)
