"""The words by which a text tells its facts (facts.py), French ones and English ones."""

import re

# What people write in short is the word they mean.
IN_SHORT = dict(
    pair.split()
    for pair in (
        *("lun lundi", "mar mardi", "mer mercredi", "merc mercredi", "jeu jeudi", "ven vendredi"),
        *("vend vendredi", "sam samedi", "dim dimanche", "jan janvier", "janv janvier"),
        *("fev fevrier", "fevr fevrier"),
        *("avr avril", "juil juillet", "oct octobre", "nov novembre", "dec decembre", "zero 0"),
        *("deux 2", "trois 3", "quatre 4", "cinq 5", "six 6", "sept 7", "huit 8", "neuf 9"),
        *("dix 10", "onze 11", "douze 12", "treize 13", "quatorze 14", "quinze 15", "seize 16"),
        *("vingt 20", "trente 30", "quarante 40", "cinquante 50", "soixante 60"),
    )
)
DAYS = frozenset(
    (
        *("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "weekend"),
        *("lundis", "mardis", "mercredis", "jeudis", "vendredis", "samedis", "dimanches", "chaque"),
        *("week", "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout"),
        *("septembre", "octobre", "novembre", "decembre"),
        *("demain", "hier", "aujourd", "soir", "matin", "midi", "minuit", "nuit", "aprem"),
        *("prochain", "prochaine", "dernier", "derniere", "lendemain", "veille", "avant", "apres"),
        *("soiree", "matinee", "aube", "rentree", "vacances", "hiver", "printemps", "automne"),
        *("semaine", "semaines", "mois", "an", "ans", "annee", "annees"),
        *("fin", "finit", "finira", "termine", "terminera", "arrivee", "retour"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today"),
        *("tomorrow", "yesterday", "tonight", "am", "pm", "january", "february", "april", "june"),
        *("july", "august", "september", "october", "november", "december"),
    )
)
NUMBERS = frozenset(
    (
        *("cent", "cents", "mille", "milliers", "centaines", "dizaines", "dizaine", "douzaine"),
        *("quinzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "soixantaine"),
        *("centaine", "millier", "million", "millions", "demi", "demie", "quart", "premier"),
        *("premiere", "second", "seconde", "peu", "moins", "moitie", "double", "triple"),
        "poignee",
    )
)
# "Quatrième", "109e" and "deuxième" count as well.
ORDINAL = re.compile(r"[a-z]+ieme")
DENIALS = frozenset(
    (
        *("pas", "ne", "n", "non", "jamais", "aucun", "aucune", "sans", "ni", "plus", "rien"),
        *("personne", "guere", "nul", "nulle", "not", "no", "never", "without", "contre"),
        *("impossible", "inutile", "faux", "fausse", "sauf", "hormis"),
    )
)
# Neither "maintenant" nor a reportage says that anything is maintained or put off.
STATUS = re.compile(
    r"annul|report(?!age)|interdi|deplac|maint(?!enant)|suspen|decal|avanc|retard|autoris|confirm"
    r"|refus|accept|dement|cancel|postpon|forbid|banned|change|supprim|abandon|renonc|reprogramm"
    r"|dispers|empech|ferm(?=e$|ee|es$|er|etu)"
)
# Who counted and who calls: "200 selon la police" is not "200 selon les
# organisatrices", the CGT's call not the CFDT's.
SPEAKERS = frozenset(
    (
        *("police", "prefecture", "organisateur", "organisateurs", "organisatrice"),
        *("organisatrices", "syndicat", "syndicats", "manifestants", "manifestantes"),
        *("gendarmes", "gendarmerie", "maire", "prefet", "prefete", "ministre", "ministere"),
        *("depute", "deputee", "senateur", "senatrice", "president", "presidente", "recteur"),
        *("procureur", "procureure", "juge", "eveque"),
        *("cgt", "cfdt", "cftc", "cgc", "unsa", "fsu", "fo", "sud", "unef", "unl", "fidl", "fage"),
        *("ps", "pcf", "lfi", "npa", "eelv", "lr", "modem", "ldh", "attac", "communiste"),
        *("communistes", "socialiste", "socialistes", "ecologiste", "ecologistes", "insoumis"),
        *("insoumise", "insoumises", "republicains"),
    )
)
# Without a capital they tell where and whom as well: "devant la gare" is not "devant la mairie",
# "pour ma mère" not "pour ma cousine".
VENUES = frozenset(
    (
        *("gare", "mairie", "cathedrale", "eglise", "tribunal", "palais", "theatre", "fac"),
        *("faculte", "universite", "lycee", "college", "ecole", "parc", "jardin", "stade"),
        *("halles", "port", "plage", "musee", "hopital", "chu", "bourse", "hotel", "cinema"),
        *("kiosque", "fontaine", "statue", "gymnase", "rectorat", "commissariat"),
        *("bibliotheque", "mediatheque", "poste", "caserne", "fnac", "piscine", "parking", "caf"),
        *("supermarche", "magasin", "librairie", "cafe", "bar", "esplanade", "conservatoire"),
        *("crous", "clinique", "terminus", "monument", "lac", "fort", "chateau", "halle"),
        # The palace of justice is not that of sports.
        *("justice", "sports", "congres", "expositions", "festivals", "arts", "departement"),
        *("travail", "commerce", "peuple", "associations", "fetes"),
    )
)
KIN = frozenset(
    (
        *("mere", "maman", "pere", "papa", "soeur", "frere", "fille", "fils", "mari", "copain"),
        *("copine", "cousin", "cousine", "tante", "oncle", "patron", "patronne", "voisin"),
        *("voisine", "collegue", "mamie", "papi"),
    )
)
# A capital after one of these names where (a town the gazetteer may not know, a square, a street)
# or whom: a call for Camille is none for Sonia.
CUES = frozenset(
    (
        *("a", "au", "aux", "en", "sur", "de", "du", "des", "d", "vers", "chez", "in", "at"),
        *("depuis", "entre", "et", "que", "qu"),
        *("place", "rue", "avenue", "boulevard", "quai", "parvis", "cours", "gare", "metro"),
        *("pont", "square", "mairie", "prefecture"),
        *("collectif", "association", "comite", "parti", "mouvement", "chorale"),
        *("pour", "avec", "selon", "apres", "par", "soutenir", "soutien", "defendre"),
        # "Les Lyonnaises", "fière d'être Bordelaise"; a newspaper is no "les".
        *("les", "un", "une", "etre"),
        *("devant", "mon", "ma", "ton", "ta", "son", "sa", "notre", "votre", "leur"),
        *KIN,
    )
)
NAMELESS = VENUES | KIN
ARTICLES = frozenset({"la", "le", "les", "l"})
# "Jeanne prendra la parole": French puts a word before a noun that does something, and none before
# who bears a name.
BEFORE_NOUNS = ARTICLES | frozenset(
    (
        *("un", "une", "ce", "cet", "cette", "ces", "mon", "ma", "mes", "ton", "ta", "tes", "son"),
        *("sa", "ses", "notre", "nos", "votre", "vos", "leur", "leurs", "chaque", "quel", "quelle"),
        *("tout", "toute", "tous", "toutes", "plusieurs", "quelques", "certaines", "certains"),
    )
)
NOBODYS_NAME = frozenset(
    (
        *("elle", "elles", "ils", "nous", "vous", "moi", "toi", "lui", "eux", "qui", "que", "quoi"),
        *("cela", "ceci", "tout", "tous", "toutes", "rien", "personne", "chacun", "chacune"),
        *("celui", "celle", "ceux", "celles", "lequel", "laquelle", "quelqu", "voici", "voila"),
        *("mais", "donc", "car", "comme", "quand", "lorsque", "puisque", "ici", "ailleurs"),
        *("jamais", "toujours", "ensuite", "puis", "enfin", "alors", "ainsi", "aussi", "combien"),
        *("comment", "pourquoi", "autre", "autres", "bien", "est", "une", "notre", "rdv"),
        *("facebook", "instagram", "insta", "twitter", "mastodon", "bluesky", "tiktok", "internet"),
        *("whatsapp", "youtube", "telegram", "snapchat"),
        *DAYS,
    )
)
DOES = frozenset(
    (
        *("est", "va", "etait", "avait", "vient", "prend", "parle", "dit", "lit", "chante"),
        *("anime", "appelle", "invite", "organise", "lance", "propose", "explique", "raconte"),
        *("intervient", "presente", "soutient", "rejoint", "temoigne", "ouvre", "repond"),
        *("demande", "attend", "rappelle"),
    )
)
WILL_DO = re.compile(r"[a-z]+(?:ra|ront)")
NO_VERB = frozenset({"extra", "opera", "camera", "infra", "supra", "front", "affront"})
