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
        *("vingt 20", "trente 30", "quarante 40", "cinquante 50", "soixante 60", "cent 100"),
        *("mille 1000", "premier 1", "premiere 1"),
        *("two 2", "three 3", "four 4", "five 5", "seven 7", "eight 8", "nine 9", "ten 10"),
        *("eleven 11", "twelve 12", "fifteen 15", "twenty 20", "thirty 30", "forty 40"),
        *("fifty 50", "hundred 100", "thousand 1000", "first 1"),
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
        *("tot", "tard"),
        *("jours", "semaine", "semaines", "mois", "ans", "annee", "annees"),
        *("debut", "mi", "fin", "finit", "finira", "fini", "finie", "finis", "finies", "retour"),
        "over",
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today"),
        *("before", "after", "next", "last", "earlier", "later", "early", "late"),
        *("tomorrow", "yesterday", "tonight", "am", "pm", "january", "february", "april", "june"),
        *("july", "august", "september", "october", "november", "december"),
    )
)
NUMBERS = frozenset(
    (
        *("cents", "milliers", "centaines", "dizaines", "dizaine", "douzaine"),
        *("quinzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "soixantaine"),
        *("centaine", "millier", "million", "millions", "demi", "demie", "quart"),
        *("second", "seconde", "peu", "moins", "moitie", "double", "triple"),
        *("bis", "ter", "peine", "poignee", "hundreds", "thousands", "dozen", "dozens"),
        *("half", "third", "few", "fewer"),
    )
)
# "Quatrième", "109e" and "deuxième" count as well.
ORDINAL = re.compile(r"[a-z]+ieme")
DENIALS = frozenset(
    (
        *("pas", "ne", "n", "non", "jamais", "aucun", "aucune", "sans", "ni", "plus", "rien"),
        *("personne", "guere", "nul", "nulle", "not", "no", "never", "without", "contre"),
        *("impossible", "inutile", "faux", "fausse", "sauf", "hormis", "doute", "doutent"),
        *("hesite", "hesitons", "hesitent", "evitez", "eviter", "boycottez", "quitte", "quittez"),
        *("incertain", "incertaine", "douteux", "douteuse", "illegal", "illegale", "condamne"),
        *("absent", "absente", "absents", "absentes"),
        *("off", "nobody", "nothing", "none", "neither", "nor", "cannot", "against"),
        *("hardly", "isn"),
        *("aren", "wasn", "weren", "won", "don", "doesn", "didn"),
    )
)
# Neither "maintenant" nor a reportage says that anything is maintained or put off.
STATUS = re.compile(
    r"annul|report(?!age)|interdi|deplac|maint(?!enant)|suspen|decal|avanc|retard|autoris|confirm"
    r"|refus|accept|dement|cancel|postpon|forbid|banned|change|modifi|bloqu"
    r"|supprim|abandon|renonc|reprogramm"
    r"|dispers|empech|ferm(?=e$|ee|es$|er|etu)|rejet|romp(?=u|en|re)|reschedul|authori[sz]"
    # Nobody says that what begins has ended; a terminus is a stop.
    r"|termin(?!us)|arriv(?!ag)|ended$|ends$|finished|compromis|menac|raccourc|prolong|delay|allow"
)
# Who counted and who calls: "200 selon la police" is not "200 selon les
# organisatrices", the CGT's call not the CFDT's.
SPEAKERS = frozenset(
    (
        *("police", "prefecture", "organisateur", "organisateurs", "organisatrice"),
        *("organisatrices", "syndicat", "syndicats", "manifestants", "manifestantes"),
        *("presse", "intersyndicale"),
        *("gendarmes", "gendarmerie", "maire", "prefet", "prefete", "ministre", "ministere"),
        *("depute", "deputee", "senateur", "senatrice", "president", "presidente", "recteur"),
        *("procureur", "procureure", "juge", "eveque"),
        *("cgt", "cfdt", "cftc", "cgc", "unsa", "fsu", "fo", "sud", "unef", "unl", "fidl", "fage"),
        *("ps", "pcf", "lfi", "npa", "eelv", "lr", "modem", "ldh", "attac", "communiste"),
        *("communistes", "socialiste", "socialistes", "ecologiste", "ecologistes", "insoumis"),
        *("insoumise", "insoumises", "republicains"),
        *("cnt", "fcpe", "mrap", "cimade", "fdsea", "snes", "snuipp", "ligue", "fondation"),
        *("amicale", "coordination", "confederation", "federation", "planning"),
        *("organisers", "organizers", "union", "unions", "mayor", "minister", "government"),
    )
)
# What people say they are: a call of nurses is none of teachers. What may be a verb or a thing as
# well stays out ("ouvre", "la retraite").
TRADE = re.compile(
    r"(?:infirmi(?:er|ere)|caissi(?:er|ere)|ouvri(?:er|ere)|posti(?:er|ere)|polici(?:er|ere)"
    r"|pompi(?:er|ere)|boulang(?:er|ere)|couturi(?:er|ere)|cuisini(?:er|ere)|saisonni(?:er|ere)"
    r"|routi(?:er|ere)|institut(?:eur|rice)|educat(?:eur|rice)|animat(?:eur|rice)"
    r"|agricult(?:eur|rice)|conduct(?:eur|rice)|fact(?:eur|rice)|chercheu(?:r|se)"
    r"|chauffeur|livreu(?:r|se)|serveu(?:r|se)|vendeu(?:r|se)|coiffeu(?:r|se)|chomeu(?:r|se)"
    r"|enseignante?|etudiante?|soignante?|doctorante?|avocate?|paysan(?:ne)?|lyceen(?:ne)?"
    r"|collegien(?:ne)?|pharmacien(?:ne)?|technicien(?:ne)?|intermittente?|docker|cheminote?"
    r"|prof|professeure?|medecin|journaliste|secretaire|comptable|fonctionnaire|interimaire"
    r"|ambulanci(?:er|ere)|eleveu(?:r|se)|danseu(?:r|se)|traduct(?:eur|rice)|vigneron(?:ne)?"
    r"|mecanicien(?:ne)?|comedien(?:ne)?|musicien(?:ne)?|assistante?|magistrate?|ingenieure?"
    r"|bibliothecaire|auxiliaire|libraire|hotesse|photographe|architecte|militaire|retraitee"
    r"|nurse|teacher|student|worker|doctor|lawyer|driver|farmer|firefighter|cleaner|cashier"
    r"|waiter|journalist|librarian|scientist|writer)s?"
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
        *("basilique", "chapelle", "patinoire", "prison", "maternite", "creche", "pharmacie"),
        *("boulangerie", "banque", "tresorerie", "jetee", "passerelle", "mosquee", "synagogue"),
        *("usine", "raffinerie", "centrale", "redaction", "cantine", "dechetterie", "rocade"),
        *("haut", "bas", "porte", "cite", "harbour", "harbor", "castle", "mall", "fountain"),
        *("station", "church", "hall", "cathedral", "park", "school", "university", "library"),
        *("hospital", "court", "courthouse", "museum", "beach", "stadium", "market", "bridge"),
    )
)
KIN = frozenset(
    (
        *("mere", "maman", "pere", "papa", "soeur", "frere", "fille", "fils", "mari", "copain"),
        *("copine", "cousin", "cousine", "tante", "oncle", "patron", "patronne", "voisin"),
        *("voisine", "collegue", "mamie", "papi", "directeur", "directrice", "chef", "cheffe"),
        *("niece", "neveu", "epoux", "epouse", "compagnon", "compagne"),
        *("mother", "mum", "mom", "father", "dad", "sister", "brother", "daughter", "husband"),
        *("wife", "boss", "colleague", "aunt", "uncle", "neighbour", "neighbor", "grandmother"),
        "grandfather",
    )
)
# A capital after one of these names where (a town the gazetteer may not know, a square, a street)
# or whom: a call for Camille is none for Sonia.
CUES = frozenset(
    (
        *("a", "au", "aux", "en", "sur", "de", "du", "des", "d", "vers", "chez", "in", "at"),
        *("depuis", "entre", "et", "que", "qu"),
        *("place", "rue", "avenue", "boulevard", "quai", "parvis", "cours", "gare", "metro"),
        *("pont", "square", "mairie", "prefecture", "direction"),
        # "RDV gare", "rendez-vous Bellecour", "départ kiosque", "arrivée : Terreaux".
        *("rdv", "rDV", "vous", "depart", "arrivee", "lieu", "part", "partons", "partira", "h"),
        *("heure", "heures"),
        *("collectif", "association", "comite", "parti", "mouvement", "chorale"),
        *("pour", "avec", "selon", "apres", "par", "soutenir", "soutien", "defendre"),
        # "Les Lyonnaises", "fière d'être Bordelaise"; a newspaper is no "les".
        *("les", "un", "une", "etre"),
        *("devant", "mon", "ma", "ton", "ta", "son", "sa", "notre", "votre", "leur"),
        *("bd", "bld", "av", "pl", "usine", "entreprise", "societe", "groupe"),
        *("madame", "mme", "monsieur", "mr", "m", "maitre", "docteur", "dr", "merci", "bravo"),
        *("to", "from", "near", "outside", "of", "for", "with", "by", "my", "your", "her", "his"),
        *("our", "their", "thanks", "you", "ami", "amie", "amis", "amies"),
        # Who is waited for, quoted, heard, met or greeted: "on attend Louise".
        *("attend", "attends", "attendons", "attendant", "attendre", "dit", "disait", "disent"),
        *("ecoute", "ecoutez", "ecouter", "entendre", "rejoint", "rejoindre", "rejoignez"),
        *("retrouve", "retrouvez", "retrouver", "accompagne", "remercie", "remercions", "salue"),
        *("saluons", "felicite", "felicitations", "soutient", "soutiens", "soutenez", "soutenons"),
        *("aide", "aidez", "aidons", "embrasse", "lire", "lisez", "voir", "contactez"),
        # "Osez, comme Louise", "c'est Louise qui chante", "un texte signé Louise".
        *("comme", "est", "signe", "signee", "sommes", "suis"),
        # "N'oublions pas Louise", "liberté pour Louise", "libérez Louise".
        *("pas", "oublie", "oublions", "oublier", "liberez", "liberons"),
        *KIN,
    )
)
NAMELESS = VENUES | KIN
# "Nous sommes toutes Louise."
ARTICLES = frozenset({"la", "le", "les", "l", "the", "tous", "toutes"})
# "Jeanne prendra la parole": French puts a word before a noun that does something, and none before
# who bears a name.
BEFORE_NOUNS = ARTICLES | frozenset(
    (
        *("un", "une", "ce", "cet", "cette", "ces", "mon", "ma", "mes", "ton", "ta", "tes", "son"),
        *("sa", "ses", "notre", "nos", "votre", "vos", "leur", "leurs", "chaque", "quel", "quelle"),
        *("tout", "toute", "tous", "toutes", "plusieurs", "quelques", "certaines", "certains"),
        *("this", "that", "my", "your", "her", "his", "our", "their", "every", "some", "no", "an"),
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
        *("si", "on", "je", "tu", "il", "ca", "ni", "dans", "venez", "soyez", "partagez", "faites"),
        *("rendez", "pas", "plus", "grand", "grande", "bon", "bonne", "bonjour", "bientot"),
        *("relayez", "prenez", "apportez", "ramenez", "pensez", "gardez", "restez", "diffusez"),
        *("invitez", "allez", "force", "courage", "important", "rappel", "attention", "urgent"),
        *("partager", "diffuser", "relayer", "noter", "via", "manif", "manifestation", "marche"),
        *("rassemblement", "nombreux", "nombreuses"),
        *("facebook", "instagram", "insta", "twitter", "mastodon", "bluesky", "tiktok", "internet"),
        *("whatsapp", "youtube", "telegram", "snapchat"),
        *("this", "that", "these", "those", "there", "here", "what", "who", "which", "how", "when"),
        *("where", "she", "they", "you", "everyone", "everybody", "someone", "somebody", "nobody"),
        *DAYS,
    )
)
DOES = frozenset(
    (
        *("est", "va", "etait", "avait", "vient", "prend", "parle", "dit", "lit", "chante"),
        *("anime", "appelle", "invite", "organise", "lance", "propose", "explique", "raconte"),
        *("intervient", "presente", "soutient", "rejoint", "temoigne", "ouvre", "repond"),
        *("demande", "attend", "rappelle"),
        *("will", "would", "is", "was", "has", "says", "said", "speaks", "spoke"),
    )
)
WILL_DO = re.compile(r"[a-z]+(?:ra|ront|rait|raient)")
NO_VERB = frozenset(
    (
        *("extra", "opera", "camera", "infra", "supra", "front", "affront", "trait", "portrait"),
        *("extrait", "retrait", "attrait", "distrait", "abstrait"),
    )
)
