"""Signs of daily life that has a day, a square and a rally's words: markets, dates, doors, ground.

"Blocage d'un ascenseur", "occupation des sols", "rendez-vous pour l'apéro", "défilé de la
Saint-Patrick": :mod:`worker.reading.sentences.pastimes` forgets what tells one (rule 1 of
docs/claims.md).
"""

from worker.reading.sentences.public_life import RALLIED, Pastime
from worker.reading.words.patterns import compiled
from worker.reading.words.wordlist import words

# Whatever else is told of the same day, people are in the street for a cause.
_IN_STREET = compiled(
    r"\b(?:manif\w*|banderoles?|pancartes?|rassembl\w+|mobilis\w*|defil\w+|corteges?|sit-in|"
    r"march(?:e|ent|ons|es|aient|eront)|protest\w*|dans la rue|piquets?|bloqu\w*|blocages?|"
    r"devant (?:la|le|les|l')|parvis|veillees?|hommage|soutien|contre|pour que|non (?:a|au|aux)|"
    r"pride|lutte|casserolades?|chaines? humaines?|cercles? de silence|die-in)\b"
)
FOR_A_CAUSE = compiled(
    r"\b(?:manif\w*|contre|protest\w*|denonc\w*|coleres?|(?:inter)?syndic\w*|grev\w+|piquets?|"
    r"soutien\w*|solidar\w*|lutte\w*|collectif\w*|militant\w*|feminis\w*|gilets?|opposant\w*|"
    r"retraites|reforme|climat\w*|migrant\w*|sans-papiers|zad\w*|hommage|justice|palestin\w*|"
    r"gaza|droits?|violences?|non (?:a|au|aux)|sauv(?:er|ons))\b"
)
CALLED = compiled(rf"{FOR_A_CAUSE.pattern}|\b(?:rassembl\w+|mobilis\w+|appel\w*)\b")
# A circus, the race, what offices and hospitals send round.
_TOURING = (
    r"\b(?:la |le |l'|notre |un |une )(?:caravane (?:du (?:tour|secours|coeur)|france|"
    r"publicitaire|de la (?:ligue|croix))|(?:train|bus|camion|car|caravane) (?:france|(?:de l'|de "
    r"la |du |des )(?:orientation|emploi|vaccin\w*|depistage|don\b|formation|numerique|metiers?|"
    r"sante|recrutement|apprentissage|industrie|creation|cancer))|tour de france|cirque|"
    r"flamme olympique|bibliobus|medicobus|peloton)"
)
_STOPS = (
    r"(?:passe(?:ra)?|arrive(?:ra)?|fai(?:t|ra)|fera|s'arrete(?:ra)?|s'installe(?:ra)?|sera|"
    r"stationne(?:ra)?|traverse(?:ra)?)\b(?: (?:etape|halte))?"
)
_MET = compiled(
    rf"{_IN_STREET.pattern}|\b(?:personnes|lyceens|etudiants|etaient|etions|on etait|"
    r"nous (?:nous )?(?:retrouv|donn|ser)\w+|on se|on sera|fenetres|rendez-vous|rdv|venez|faute|"
    r"tous|toutes)\b"
)
_NATURE = (
    r"(?:(?:un|une|des|le|la|les|l'|d'un|d'une|du) ?)?(?:accidents?|neige|verglas|arbres?|"
    r"eboulements?|chutes? de|travaux|inondations?|crues?|camion en|pannes?|collision|carambolage|"
    r"fuite|incendie|chantier|brouillard)"
)
DAILY_LIFE = (
    Pastime(  # markets, and halls that open: what the sentence begins with
        words("marche marches halles"),
        compiled(
            r"(?<![\w,;'] )(?<!\w)(?:(?:l[ae]s?|un|grands?|prochain|ce) )*(?:marches? (?:\w+ )?(?:"
            r"gourmand|couvert|hebdomadaire|aux (?:fleurs|puces|truffes|vins|livres)|de "
            r"(?:producteurs|noel|printemps|plein[ -]vent|createurs|l'avent))s?\b|marche de [\w-]+ "
            r"(?:est|sera) deplace\b|(?:halles|marche) (?:rouvr|s'install|demenag|est deplace|sera "
            r"deplace)\w*)"
        ),
        but=RALLIED,
    ),
    Pastime(  # where friends, lovers, patients and users of a counter meet
        words(
            "rendez rdv apero quiz anniversaire anniv verre passeport permis visa jardins "
            "brunch retrouve resto restaurant bowling karaoke feter jouer manger boire danser "
            "courir echange echanger recuperer encourager trinquer"
        ),
        compiled(
            r"\b(?:j'ai (?:un |pris )?(?:rendez-vous|rdv)\b|rendez-vous aux jardins|"
            r"pour (?:l'apero|le quiz|(?:un|boire un|prendre un) (?:verre|cafe|coup)|mon "
            r"(?:passeport|permis|visa|titre|controle|bilan|scanner|irm)|"
            r"l'anniv\w*(?! d(?:u|es|e la|e l'))|le brunch|un "
            r"(?:quiz|brunch|resto|bowling|karaoke|foot|cine)|(?:se )?(?:feter|jouer|manger|boire|"
            r"danser|courir|trinquer|l'echange|echanger|recuperer))\b|\bvenez m'encourager\b)"
        ),
        but=CALLED,
    ),
    Pastime(  # what stands in the way by itself
        words("bloque bloques bloquee bloquees blocage blocages deviation"),
        compiled(
            r"\b(?:blocages? d(?:'|e la |e l'|u |es |e )(?:une? )?(?:ascenseurs?|portes?|ecluses?|"
            r"comptes?|cartes?|direction|serrure|volets?|freins?|machoire|dos)\b|(?:comptes?|"
            r"cartes?|portes?|ascenseurs?|serrures?|volets?|barrieres?|telephones?)"
            r" (?:bancaires? |bleues? )?(?:\w+ )?bloquee?s?\b|"
            rf"\b(?:bloqu|blocage)\w*\b[^.;\n]{{0,50}}(?: a cause | par | en raison |pour cause )"
            rf"(?:d[eu]s? |d')?{_NATURE}\b|"
            r"\bbloquee?s?\b[^.;\n]{0,60}\bdeviation\b|\b(?:camion|arbre|vehicule|bus)\b"
            r"[^.;\n]{0,30}\b(?:en travers|couche)\b[^.;\n]{0,30}\bbloque)"
        ),
        but=FOR_A_CAUSE,
    ),
    Pastime(  # what somebody runs, learns or hands in, and streets that are mended
        words("cours nage code recensement conduite travaux chantier"),
        compiled(
            r"\bje (?:cours|nage|pedale) (?:a|au|aux|demain|le)\b|\bcode de la route\b|"
            r"\brecensement citoyen\b|\bheures? de conduite\b|"
            r"\b(?:rue|route|pont|gare|voie|avenue|boulevard|ligne|tunnel)\b[^.;\n]{0,50}"
            r"\b(?:ferme|barre|coupe)e?s?\b[^.;\n]{0,40}\bpour (?:cause de )?(?:travaux|chantier)"
        ),
        but=FOR_A_CAUSE,
    ),
    Pastime(  # ground, rooms and beds that are taken
        words("occupation occupations"),
        compiled(
            r"\b(?:taux d'occupation|occupations? (?:temporaire |illegale |illicite |privative )?"
            r"(?:du (?:domaine|logement|sol|terrain de foot)|des (?:sols|hotels|lits|chambres|"
            r"locaux municipaux)|d'un (?:appartement|logement|terrain de (?:foot|sport)|pavillon)))"
        ),
        but=FOR_A_CAUSE,
    ),
    Pastime(  # who is called out to a fire, and money
        words("mobilisation mobilisations mobilise mobilises"),
        compiled(
            r"\bmobilis\w+\b[^.;\n]{0,60}\bpour (?:(?:un|une|le|la|l'|des|maitriser|eteindre) ?)+"
            r"(?:feu|incendie|accident|explosion|fuite|inondations?|crue|sauvetage)\b|"
            r"\bmobilisations? (?:du foncier|de fonds|des fonds|des moyens|des services (?:"
            r"municipaux|techniques))\b"
        ),
        but=compiled(r"\b(?:manif\w*|grev\w+|coleres?|syndic\w*|protest\w*|contre)\b"),
    ),
    Pastime(  # who is filmed, hired, trained or tested
        words(
            "casting castings figurants dating cv recrutement recrute emploi mammobile bibliobus "
            "repair cafe formes formation former forme"
        ),
        compiled(
            r"\b(?:castings?|figurants|job[ -]dating|(?:votre|vos) cv\b|forum (?:de l'|pour l')?"
            r"(?:emploi|alternance|metiers)|mammobile|bibliobus|repair[ -]caf|"
            r"(?:a|ont) forme (?:pres de |plus de )?\d+ (?:personnes|stagiaires|benevoles))"
        ),
        but=FOR_A_CAUSE,
    ),
    Pastime(  # saints whom a town honours
        words("saint sainte procession culte temple"),
        compiled(
            r"\b(?:(?:defile|cortege|parade|fete|procession|corso)s? de la (?:saint|sainte)[ -]"
            r"(?!barthelemy)\w+|processions?\b[^;\n]{0,80}[ '](?:eglise|chapelle|cathedrale|"
            r"basilique|calvaire)|cultes? (?:protestant|dominical|oecumenique|evangelique))"
        ),
        but=FOR_A_CAUSE,
    ),
    Pastime(  # bulls: who is against them gathers before the arena
        words("corrida corridas novillada"),
        compiled(r"\b(?:corridas?|novilladas?) (?:d[eu] |a |portugaise|pique)"),
        but=compiled(rf"{CALLED.pattern}|\bpancartes?\b"),
    ),
    Pastime(  # a share of a trade that is on strike, and whom somebody has received
        words("grevistes recus recues recu recue reception"),
        compiled(
            r"\b\d+(?:,\d+)? ?% (?:de |d')?(?:grevistes|\w+ (?:grevistes|en greve))\b|"
            r"\b(?:recue?s?) (?:[\w-]+ ){0,3}par (?:le|la|l'|les) ?(?:directe|direction|prefe|"
            r"ministre|maire|rect|president|inspect|cabinet|ars|dsden|departement)"
        ),
        sure=True,
        but=_MET,
    ),
    Pastime(  # lawsuits of a trade, its counters and meetings
        words("prud prudhommes permanence cooperative deboutes deboutee deboutees deboute"),
        compiled(
            r"\bprud'?hommes\b[^.;\n]{0,80}\bdeboute|\btien(?:t|dra|nent|dront) (?:une |sa |des )?"
            r"permanences?\b|\bassemblee (?:generale )?de la cooperative\b"
        ),
        sure=True,
        but=_MET,
    ),
    Pastime(  # posts that a firm cuts, and that it ends
        words("supprime supprimer liquidation redressement"),
        compiled(
            r"\b(?:supprime(?:ra)? (?:[\w-]+ ){0,3}(?:postes|emplois)|placee? en (?:liquidation|"
            r"redressement)|(?:liquidation|redressement) judiciaire)\b"
        ),
        sure=True,
        but=compiled(
            rf"{_IN_STREET.pattern}|\b(?:salarie\w*|syndic\w*|cgt|cfdt|fo|grev\w+|debray\w*|"
            r"personnes)\b"
        ),
    ),
    Pastime(  # who is away from school, on the beach or out with a troop
        words("eleves scout scouts chorale chorales plage terrasse terrasses piscine lac"),
        compiled(
            r"\b(?:camps? scouts?|chorales? (?:ephemere|rassemblee|reunie)s?|"
            r"rassemblement des eleves dans la cour|\d+ (?:personnes|baigneurs|clients) (?:sur la "
            r"plage|en terrasse|a la piscine|au bord du lac))\b"
        ),
        but=FOR_A_CAUSE,
    ),
    Pastime(  # lines that do not stop
        words("passera desservira circulera circuleront desservi desservie"),
        compiled(
            r"\b(?:bus|lignes?|trams?|navettes?|cars?) (?:[\w-]+ )?(?:ne (?:passer|circuler|"
            r"desservir|s'arreter)\w+|\w+ (?:ne )?(?:sera|seront|est) (?:pas )?(?:desservi|devie))"
        ),
        but=compiled(rf"{RALLIED.pattern}|{FOR_A_CAUSE.pattern}"),
    ),
    Pastime(  # what somebody seeks, sells, gives away, has found or waits for
        words(
            "cherche recherche vends donne prete echange trouve ennuie attendu mange fete fetera"
        ),
        compiled(
            r"(?<![\w,;:'] )(?<!\w)(?:(?:je|on|bonjour|bonsoir|salut|ma fille|mon fils),? |j'ai )*"
            r"(?:(?:re)?cherche (?:quelqu'un|une?|des|mon|ma|mes|\d) (?!\w* (?:pour (?:la|une)) )|"
            r"vends |(?:donne|prete|echange) (?:une?|des|mon|ma|mes|\d+) (?!coup|de main)|"
            r"trouve (?:une?|des) |m'ennuie|attendu (?:le|mon|une?|\d)|mange (?:ou|quoi|une?|"
            r"des)\b|fet(?:e|era) (?:les? |la |l'|mes |ses |nos )*(?:\d+ ans|anniv\w*|permis|bac|"
            r"retraite))"
        ),
        but=CALLED,
    ),
    Pastime(  # who sings, dines, plants, plays or looks on together
        words(
            "chante danse dine dejeune plante nage pedale patine joue deguste admire applaudi "
            "assiste participe couru celebre fete pose chanter danser"
        ),
        compiled(
            r"\b(?:personnes|enfants|eleves|ecoliers|collegiens|habitants|spectateurs|visiteurs|"
            r"amateurs|danseurs|choristes|fans|curieux|couples|familles|joueurs|coureurs|lycee|"
            r"ecole)"
            r"\b[^.,;\n]{0,25} (?:ont|avaient|a) (?:tous |aussi |ensemble )?(?:chante|danse|dine|"
            r"dejeune|plante|nage|"
            r"pedale|patine|deguste|admire|applaudi|assiste|couru|celebre|joue (?:au|aux|a la|de "
            r"la|du)|pose pour|fete|participe (?:\w+ )?(?:a la|au|aux|a l'|a une?) (?!manif|marche|"
            r"rass|mobil|greve|corteg|defile|action|sit|veill|retraite|mouvement|journee|ceremonie|assembl|"
            r"blocage|operation|occup|piquet|debra|pride|appel|chaine|die))"
        ),
        but=compiled(
            rf"{RALLIED.pattern}|{FOR_A_CAUSE.pattern}|\b(?:slogans?|internationale|pref\w*)\b"
        ),
    ),
    Pastime(  # a saint's day in the streets
        words("saint sainte"),
        compiled(
            r"\b(?:dans les rues|images|personnes)\b[^.;\n]{0,60} la (?:saint|sainte)[ "
            r"-](?!barthelemy)|"
            r"\b(?:pour|sur|fete) la (?:saint|sainte)[ -](?!barthelemy)[^.;\n]{3,60} personnes\b"
        ),
        but=FOR_A_CAUSE,
    ),
    Pastime(  # what stops somewhere for its users, and who is on the air from there
        words("camion bus car stand radio caravane minibus camionnette podium emission"),
        compiled(
            r"\b(?:le|la|l'|un|une|votre|notre|vos) ?(?:camion|bus|car-podium|stand|radio|caravane|"
            r"minibus|camionnette|emission)\b[^.;:\n]{0,40} (?:sera|seront|stationne(?:ra)?|"
            r"s'installe(?:ra)?|fait etape|fera etape|vous attend(?:ra)?|en direct|passe(?:ra)?)\b"
        ),
        but=CALLED,
    ),
    Pastime(  # what goes from town to town and stops there
        words("caravane train bus camion tour cirque flamme bibliobus medicobus peloton"),
        compiled(
            rf"{_TOURING}\b[^.;:\n]{{0,60}}? {_STOPS}|"
            rf"\b{_STOPS} (?:a|au|aux) [^.;:\n]{{2,40}}? {_TOURING}\b"
        ),
        sure=True,
        but=compiled(rf"{RALLIED.pattern}|\b(?:paix|solidar\w*|soutien|lutte\w*|militant\w*)\b"),
    ),
    Pastime(  # who receives whom, and who is arrested where
        words(
            "recevra recevront recoit reunit reunira rencontrera interpelle interpellait arrete "
            "colis perimetre"
        ),
        compiled(
            r"\b(?:direction|maire|ministre|prefet|prefete|chambre|region|departement|rectorat|"
            r"president|presidente|agglo\w*|metropole|mairie)\b[^.;:\n]{0,30} (?:recevra|recevront|"
            r"recoit|reunit|reunira|rencontrera) (?:les|des|l'|le|la|une)"
            r"(?! \d)|\b(?:police|policiers|gendarm\w+)"
            r"(?: (?:\w+ale|(?:de |du |des |d')[\w'-]+)){0,2} "
            r"(?:a|ont) (?:interpelle|arrete)|colis "
            r"suspect|\bperimetre (?:\w+ )?(?:\w+ )?(?:boucle|evacue)"
        ),
        sure=True,
        but=compiled(rf"{_MET.pattern}|\b(?:manifest\w*|barrages?)\b"),
    ),
    Pastime(  # homages of the stage
        words("hommage"),
        compiled(
            r"\bhommages? a (?:[a-z]+ )?(?:johnny|hallyday|aznavour|brel|brassens|ferre|ferrat|"
            r"piaf|"
            r"barbara|gainsbourg|goldman|balavoine|berger|dalida|trenet|bashung|renaud|nougaro|"
            r"moustaki|hardy|dassin|claude francois|sardou|mouloudji|montand|higelin|gall|birkin|"
            r"bowie|prince|hendrix|marley|lennon|cohen|dylan|queen|abba|mozart|beethoven|bach|"
            r"verdi|satie|ravel|debussy|piazzolla|moliere|prevert|pagnol|aretha|amy)\b|"
            r"\bhommages? (?:musical|en (?:musique|chansons))|"
            r"\bhommage\b[^.;\n]{0,80}\b(?:harmonie|orchestre|perfectos?|tribute|karaoke)\b"
        ),
        sure=True,
        but=compiled(
            r"\b(?:manif\w*|contre|protest\w*|victimes?|violences?|feminicide\w*|assassin\w*|"
            r"marche|tuee?s?|grev\w*|syndic\w*|justice)\b"
        ),
    ),
    Pastime(  # troops on a square, and what pupils and staff elect
        words("regiment rpima rima rcp bca legionnaires parachutistes armes elections election"),
        compiled(
            r"\b(?:regiment|\d+e? ?(?:rpima|rima|rcp|bca)|legionnaires|parachutistes)\b"
            r"[^.;\n]{0,60} defil\w+|\bprise d'armes\b|\belections? (?:lyceen|etudiant|"
            r"professionnel|des delegue|au crous|du cse)\w*"
        ),
        but=FOR_A_CAUSE,
    ),
    Pastime(  # sales and collections that have a name
        words("vendent vendront vendra vend operation"),
        compiled(
            r"\bvend(?:ent|ront|ra)? (?:leurs?|des|ses|son) (?!petition|tracts?)[a-z]+|"
            r"\boperations? (?:pieces jaunes|brioches?|nez rouge|tulipes?|jonquilles?|bol de riz|"
            r"ville propre|tranquillite|portes ouvertes|cartables?|chocolats?|sapins?)\b"
        ),
        but=CALLED,
    ),
    Pastime(  # what closes or opens at its hour, and trains that do not run
        words("fermera fermeront ouvrira ouvriront rouvrira rouvriront ter tgv intercites train"),
        compiled(
            r"\b(?:(?:re|r)?(?:fermer|ouvrir)(?:a|ont))\b(?! (?:sa|leur|la marche|le bal))"
            r"[^.;\n]{0,40}\b(?:a|des|jusqu'a) \d+ ?h|"
            r"\b(?:ter|tgv|intercites|train)\b[^.;\n]{0,40} (?:est|sera|a ete) (?:supprime|annule|"
            r"retarde)"
        ),
        but=_MET,
    ),
)
"""In the order in which they are looked for."""
