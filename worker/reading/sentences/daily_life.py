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
    r"pride|lutte)\b"
)
_FOR_A_CAUSE = compiled(
    r"\b(?:manif\w*|contre|protest\w*|denonc\w*|coleres?|(?:inter)?syndic\w*|grev\w+|piquets?|"
    r"soutien\w*|solidar\w*|lutte\w*|collectif\w*|militant\w*|feminis\w*|gilets?|opposant\w*|"
    r"retraites|reforme|climat\w*|migrant\w*|sans-papiers|zad\w*|hommage|justice|palestin\w*|"
    r"gaza|droits?|violences?|non (?:a|au|aux)|sauv(?:er|ons))\b"
)
_CALLED = compiled(rf"{_FOR_A_CAUSE.pattern}|\b(?:rassembl\w+|mobilis\w+|appel\w*)\b")
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
            "brunch retrouve resto restaurant bowling karaoke"
        ),
        compiled(
            r"\b(?:j'ai (?:un |pris )?(?:rendez-vous|rdv)\b|rendez-vous aux jardins|"
            r"pour (?:l'apero|le quiz|(?:un|boire un|prendre un) (?:verre|cafe|coup)|mon "
            r"(?:passeport|permis|visa|titre|controle|bilan|scanner|irm)|"
            r"l'anniv\w*(?! d(?:u|es|e la|e l'))|le brunch|un "
            r"(?:quiz|brunch|resto|bowling|karaoke|foot|cine))\b)"
        ),
        but=_CALLED,
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
        but=_FOR_A_CAUSE,
    ),
    Pastime(  # ground, rooms and beds that are taken
        words("occupation occupations"),
        compiled(
            r"\b(?:taux d'occupation|occupations? (?:temporaire |illegale |illicite |privative )?"
            r"(?:du (?:domaine|logement|sol|terrain de foot)|des (?:sols|hotels|lits|chambres|"
            r"locaux municipaux)|d'un (?:appartement|logement|terrain de (?:foot|sport)|pavillon)))"
        ),
        but=_FOR_A_CAUSE,
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
        but=_FOR_A_CAUSE,
    ),
    Pastime(  # saints whom a town honours
        words("saint sainte procession culte temple"),
        compiled(
            r"\b(?:(?:defile|cortege|parade|fete|procession|corso)s? de la (?:saint|sainte)[ -]"
            r"(?!barthelemy)\w+|processions?\b[^;\n]{0,80}[ '](?:eglise|chapelle|cathedrale|"
            r"basilique|calvaire)|cultes? (?:protestant|dominical|oecumenique|evangelique))"
        ),
        but=_FOR_A_CAUSE,
    ),
    Pastime(  # bulls: who is against them gathers before the arena
        words("corrida corridas novillada"),
        compiled(r"\b(?:corridas?|novilladas?) (?:d[eu] |a |portugaise|pique)"),
        but=compiled(rf"{_CALLED.pattern}|\bpancartes?\b"),
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
        but=_FOR_A_CAUSE,
    ),
    Pastime(  # lines that do not stop
        words("passera desservira circulera circuleront desservi desservie"),
        compiled(
            r"\b(?:bus|lignes?|trams?|navettes?|cars?) (?:[\w-]+ )?(?:ne (?:passer|circuler|"
            r"desservir|s'arreter)\w+|\w+ (?:ne )?(?:sera|seront|est) (?:pas )?(?:desservi|devie))"
        ),
        but=compiled(rf"{RALLIED.pattern}|{_FOR_A_CAUSE.pattern}"),
    ),
)
"""In the order in which they are looked for."""
