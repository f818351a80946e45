"""What is told of a rally that is over: "les casseurs de la manif de samedi", "suite à …"."""

from worker.reading.wordings.turns import OF, OPENS, RALLY, TOWN, WEEKDAY, WILL, Turns, turn
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.wordlist import words

# What is left behind, and who is looked for, hurt, tried or heard on it.
_LEFT = (
    r"(?:dégâts|dégradations|casseurs|vitrines? (?:brisée|cassée|détruite)s?|caillass\w+|"
    r"incendié\w*|"
    r"pillé\w*|saccag\w+|interpell(?:ation|é|ée)s?|gardes? à vue|gardée?s? à vue|LBD|"
    r"(?:policier|manifestant|gendarme|personne)s? blessée?s?|blessée?s? (?:à|par|lors|pendant)|"
    r"violences policières|IGPN|condamnée?s?|mise?s? en examen|plainte|enquête ouverte|enquête "
    r"est ouverte|panse(?:nt)? (?:ses|leurs) plaies|suite (?:à|de)|au lendemain|"
    r"retour sur les violences|toujours recherch\w+)"
)
# Nobody fears, forbids or prepares what is over.
_AHEAD = (
    r"(?:redout|crain|crai(?:nt|gn)|risqu|évit|prévenir|peur |appréhend|anticip|dissuad|avant la|"
    r"en "
    r"vue|au calme|interdi|autoris|prépar|annonce[ nr]|attend|veut |veulent |souhait|espèr|"
    rf"appelle|mise sur |rêve|vise |{WILL}|"
    r"\bser(?:a|ont)\b|\b(?:aura|auront|va|vont|ira|iront)\b)"
)
# How headlines show one, and what they say it was like.
_TOLD = (
    r"(?:retour )?en (?:images|photos|vidéo)|"
    r"émaillée?s? d|pleine?s? d['\u2019]émotion|vue? du ciel|fait le plein|"
    r"(?<!pour )(?:défil\w+|marche|manif\w*|cortège)[^.:;!?\n]{0,60}? dans le calme|"
    r"paroles? (?:de manifestants|du cortège)|"
    r"(?<=[:,] )(?:une?|deux|trois|plusieurs|\d+) (?:jeunes? )?(?:journaliste|photographe|"
    r"manifestant|policier|gendarme|lycéen|étudiant|personne)(?:e?s?) blessée?s?|"
    r"mobilisation en (?:baisse|hausse|recul|demi-teinte|berne)|"
    r"satisfaits? de la mobilisation|salu(?:e|ent) (?:la mobilisation|l['\u2019]ampleur)|"
    r"ce qu['\u2019]il faut (?:en )?retenir|record d['\u2019]affluence|"
    r"dans (?:le cortège|la manif\w*|la marche) d[eu] (?=lun|mar|mer|jeu|ven|sam|dim)|"
    r"tensions? (?:en|à la) (?:fin|marge)|en marge d|"
    r"(?:fait|font) (?:réagir|polémique|débat)|n['\u2019]a pas plu|a dégénéré|"
    r"racontée?s? par |, s['\u2019]explique|à lire ici|"
    r"(?<!le )(?<!du )(?<!un )succès (?:de|pour) (?:la |le )?(?=manif|marche|rassemb|mobil|"
    r"défil)"
)
# How people tell that they come from one.
_FELT = (
    r"trop (?:bien|cool|beau|belle)|sous le choc|coup de soleil|courbatures|aphone|"
    r"mal (?:aux|à la|au) \w+ depuis|depuis la (?:manif\w*|marche)|extinction de voix|"
    r"(?:mon|petit|mini|bref) résumé d|mes (?:photos|vidéos|images) d|souvenirs? d|"
    r"vue? à la télé|pour l['\u2019]organisation d|rentre à peine d|débrief\w* |"
    r"personne n['\u2019](?:a|en a) parlé|aucun mot |pas un mot |"
    r"bravo (?:à|au|aux) (?!cel|ceux qui|tou|(?:l['\u2019])?orga)|"
    r"a(?:i|ons)? (?:adoré|aimé|kiffé|détesté) (?:sa|ma|notre|la)|"
    r"condamn\w+ (?:l['\u2019](?:attitude|intervention|usage)|les (?:violences|tirs))|"
    r"(?:perdu|trouvé|oublié|volé|croisée?|rencontrée?|arrêtée?|filmée?|aperçue?|verbalisée?)s?"
    r"\b[^.!?\n]{0,30}? (?:à|dans|lors de) (?=la |le )|"
    r"prises? de parole [^.!?\n]{0,24}? à (?=la )"
)
# One of them stands in each, in small letters.
_TOLD_SIGNS = (
    *(
        "en images",
        "en photos",
        "en vid",
        "maill",
        "motion",
        "du ciel",
        "fait le plein",
        "le calme",
    ),
    *("paroles de", "parole de", "bless", "mobilisation en ", "satisfait", "salue", "retenir"),
    *(
        "record d",
        "cortège d",
        "dans la m",
        "tension",
        "en marge d",
        "réagir",
        "polémique",
        "débat",
    ),
    *("pas plu", "dégénéré", "raconté", "explique", "à lire ici", "succès "),
)
_FELT_SIGNS = (
    *("trop bien", "trop cool", "trop beau", "trop belle", "sous le choc", "coup de soleil"),
    *("courbature", "aphone", "mal aux ", "mal à la ", "mal au ", "extinction de voix", "résumé d"),
    *(
        "mes photos",
        "mes vidéos",
        "mes images",
        "souvenir",
        "à la télé",
        "organisation d",
        "débrief",
    ),
    *("rentre à peine", "parlé", "aucun mot ", "pas un mot ", "bravo ", "adoré", "aimé", "kiffé"),
    *("détesté", "condamn", "perdu", "trouvé", "oublié", "volé", "croisé", "rencontré", "arrêté"),
    *("filmé", "aperçu", "verbalisé", "de parole ", "depuis la m"),
)
# A headline, or the first sentence of a post.
_HEADLINE = r"\A(?:[^.!?\n]{1,40}[.!:] )?"
_OVER = rf"(?![^.!?\n«]*{_AHEAD})"
_THE = rf"\b(?:l[ae]|cette|ce|du) (?:{RALLY})\b[^.,;:!?\n]{{0,80}}?"
_OF = rf"(?: d[eu] |, )(?:ce )?({WEEKDAY})(?! (?:dernier|prochain|révolu|\d|\w+ \d)|\w)"

TURNS: Turns = (
    # "La mairie de Gap chiffre à 40 000 € les dégâts de la manif de mardi": at Gap
    (
        words("degats degradations"),
        ("les dégâts ", "les dégradations "),
        turn(
            rf"{OPENS}(?:la (?:mairie|ville|municipalité|métropole)|le maire|la maire) "
            rf"{OF}({TOWN}) "
            rf"(?:chiffre|estime|évalue|déplore|constate)\b[^.!?\n]{{0,40}}? les (?:dégâts|"
            r"dégradations) "
            r"(?:de|causée?s (?:lors|pendant|par)(?: de)?) (l[ae] "
            rf"(?:{RALLY})\b[^.,;:!?\n]{{0,80}}?) "
            rf"d[eu] ({WEEKDAY})(?! (?:dernier|prochain|révolu|\d)|\w)",
            r"Il y a eu des dégâts : \2 de \3 révolu à \1 est finie",
        ),
    ),
    # "Gap. La manif de mardi en images", "Sous la pluie, la manif de mardi fait le plein": it was
    (
        words(
            "images photos video emaillee emaille emotion ciel calme plein paroles parole blesse "
            "blesses blessee blessees baisse hausse recul demi berne satisfait satisfaits salue "
            "saluent retenir reagir polemique debat plu racontee raconte degenere explique lire "
            "succes cortege tensions tension marge record"
        ),
        tuple(day[1:] for day in DAYS),
        turn(
            rf"({_HEADLINE}{_OVER}(?=[^.!?\n]*\b(?:{RALLY}|défilé))(?:[^.!?\n]*?\b)?(?:{_TOLD})\b[^.,;:!?\n]{{0,90}}?"
            rf"\b{WEEKDAY})(?! (?:dernier|prochain|révolu|\d)|\w)",
            r"\1 révolu",
            signs=_TOLD_SIGNS,
        ),
        turn(
            rf"({_HEADLINE}{_OVER}(?=[^.!?\n]*\b(?:{RALLY}|défilé))[^.!?\n]{{0,110}}?\b{WEEKDAY})"
            rf"(?! (?:dernier|prochain|révolu|\d)|\w)(?=[^.!?\n]{{0,110}}?\b(?:{_TOLD})\b)",
            r"\1 révolu",
            signs=_TOLD_SIGNS,
        ),
    ),
    # "Coup de soleil à la manif de mardi", "Fier d'avoir marché mardi": it was
    (
        words(
            "trop choc mal soleil courbatures aphone voix resume tele organisation parle mot bravo "
            "condamne condamnons condamnent debrief debriefing perdu trouve oublie vole croise "
            "croisee "
            "croises "
            "rencontre rencontree rencontres arrete arretee arretes filme filmee apercu apercue "
            "verbalise verbalises prise prises parole "
            "adore aime kiffe deteste photos videos images souvenir souvenirs rentre depuis"
        ),
        tuple(day[1:] for day in DAYS),
        turn(
            rf"({OPENS}{_OVER}(?:[^.!?\n]*?\b)?(?:{_FELT})[^.!?\n]{{0,110}}?\b(?:{RALLY})\b"
            rf"[^.!?\n]{{0,90}}?\b{WEEKDAY})(?! (?:dernier|prochain|révolu|\d)|\w)",
            r"\1 révolu",
            signs=_FELT_SIGNS,
        ),
        turn(
            rf"({OPENS}{_OVER}[^.!?\n]{{0,60}}?\bdepuis la (?:manif\w*|"
            rf"marche)\b[^.!?\n]{{0,90}}?\b{WEEKDAY})(?! (?:dernier|prochain|révolu|\d)|\w)",
            r"\1 révolu",
            signs=("depuis la m",),
        ),
    ),
    (
        words("avoir"),
        ("d'avoir ", "d\u2019avoir "),
        turn(
            r"\b(?:fiers?|fières?|heureux|heureuses?|contente?s?|ravie?s?|émue?s?) d['\u2019]avoir "
            r"(?=(?:marché|défilé|manifesté|battu le pavé)\b)",
            "j'ai ",
        ),
    ),
    # "EN IMAGES. La manif de mardi à Gap"
    (
        words("images photos video diaporama reportage recit"),
        tuple(day[1:] for day in DAYS),
        turn(
            rf"({OPENS}(?:(?:retour )?en (?:images|photos|vidéo)|vidéo|diaporama|reportage|"
            r"récit)[.:] ?"
            rf"{_OVER}[^.!?\n]{{0,60}}?\b(?:{RALLY})\b[^.!?\n]{{0,90}}?\b{WEEKDAY})"
            r"(?! (?:dernier|prochain|révolu|\d)|\w)",
            r"\1 révolu",
        ),
    ),
    # "Lors de la marche de mardi à Gap, le parcours sera modifié": it is to come
    (
        words("lors pendant durant"),
        ("ors de la ", "ors du ", "endant l", "urant l"),
        turn(
            rf"{OPENS}(?:lors (?:de )?|pendant |durant )(?=(?:la|le|du) "
            rf"(?:{RALLY})\b[^.!?\n]{{0,120}}, "
            r"[^.!?\n]{0,60}?\b(?:sera|seront|aura|auront|ne \w+ront|\w{3,}eront) )",
            "Pour ",
        ),
    ),
    (
        words(
            "degats degradations casseurs vitrines vitrine caillasse caillasses incendie saccage "
            "interpelle interpelles interpellee interpellees interpellations interpellation garde "
            "gardes lbd blesse blesses blessee blessees policieres igpn condamne condamnes "
            "condamnee condamnees examen plainte enquete panse pansent suite lendemain "
            "recherche recherches recherchee recherchees"
        ),
        tuple(day[1:] for day in DAYS),
        turn(
            rf"({OPENS}{_OVER}(?:[^.!?\n]*?\b)?{_LEFT}\b[^.!?\n]{{0,110}}?{_THE}){_OF}",
            r"\1 de \2 révolu",
        ),
        turn(
            rf"({OPENS}{_OVER}[^.!?\n]{{0,110}}?{_THE}){_OF}(?=[^.!?\n]{{0,130}}?\b{_LEFT}\b)",
            r"\1 de \2 révolu",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
