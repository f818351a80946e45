"""What papers set inside a sentence or beside it: "ont, à l'appel de la CGT, défilé"."""

from worker.reading.wordings.turns import (
    AGAIN,
    APOSTROPHE,
    COUNT,
    MONTH,
    NAME,
    OPENS,
    RALLY,
    ROUNDED,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_DONE = (
    r"(?:manifesté|défilé|marché|protesté|battu le pavé|bloqué|occupé|envahi|paradé|convergé|"
    r"(?:rassemblé|réuni|mobilisé|retrouvé|massé|regroupé|recueilli)e?s?)\b"
)

# What people were driven to, and that they did.
_DID = (
    ("défiler", "ont défilé"),
    ("manifester", "ont manifesté"),
    ("marcher", "ont marché"),
    ("se rassembler", "se sont rassemblés"),
    ("descendre dans la rue", "sont descendus dans la rue"),
)

_DECIDES = (
    rf"(?:l(?:es?|a) |l{APOSTROPHE}|plusieurs |des )[^.;:!?\n\d]{{2,60}}? "
    r"(?:(?:ont|a) (?:appelé|décidé|annoncé|acté|voté|lancé|prévu|choisi)|appel(?:le|lent)|"
    r"décid(?:e|ent)|annonc(?:e|ent)|prévoi(?:t|ent)|lanc(?:e|ent)|invit(?:e|ent)|"
    r"organis(?:e|ent)|donn(?:e|ent) rendez-vous)\b"
)

TURNS: Turns = (
    # "ont, à l'appel de la CGT, défilé": what was done, then how.
    (
        words("ont sont etaient avaient"),
        (" ont, ", " sont, ", "étaient, ", " avaient, "),
        turn(
            rf"\b(ont|avaient|se sont|s{APOSTROPHE}étaient), ((?!qui )[^.,;:!?\n]{{3,70}}), "
            rf"({_DONE})",
            r"\1 \3, \2,",
        ),
    ),
    # "De X à Y, des milliers de personnes ont défilé": there, and between.
    (
        words("de du d"),
        ("De ", "Du ", "D'", "D\u2019"),
        turn(
            rf"{OPENS}(?:De |D{APOSTROPHE})({NAME}) (à|au|aux) ({NAME})"
            rf", "
            rf"(?=(?:des|plusieurs|les|de nombreu\w+|plus (?:de |d{APOSTROPHE})|près de|\d)"
            rf"[^.,;:!?\n]{{0,50}}\b(?:(?:manif\w*|rassemblement|cortège|défilé|marche|"
            r"mobilisation)s\b"
            r"|(?:personnes|manifestants|militants|soignants|agriculteurs|enseignants|lycéens|"
            r"étudiants|gens|femmes|opposants|salariés|retraités)\b[^.,;:!?\n]{0,30}"
            r"\b(?:manifest|défil|rassembl|mobilis|battu|descend|march[ée]))[^.;:!?\n]*)",
            r"À \1, \2 \3, ",
            signs=("de ", "d'", "d\u2019"),
        ),
    ),
    # "Le week-end dernier à X, 900 ont défilé samedi, et 300 dimanche": each on its day.
    (
        words("week weekend semaine"),
        ("amedi",),
        turn(
            r"\b(?:le|ce) week-?end(?: dernier| passé)?,? ?(?=[^.;:!?\n]{5,120}\d[^.;:!?\n]{0,60}"
            r"\bsamedi\b[^.;:!?\n]{0,30}\d[^.;:!?\n\d]{0,30}\bdimanche\b)|"
            r"\bla semaine (?:dernière|passée),? ?(?=[^.;:!?\n]{5,120}\d[^.;:!?\n]{0,60}"
            r"\bsamedi\b[^.;:!?\n]{0,30}\d[^.;:!?\n\d]{0,30}\bdimanche\b)",
            "",
        ),
    ),
    # "Prévue mardi à 14 h, la marche a réuni 300 personnes": it was held
    (
        words(
            "prevu prevue prevus prevues annonce annoncee annonces annoncees programme programmee "
            "initialement attendue attendu"
        ),
        ("Prévu", "Annoncé", "Programmé", "Attendu", "Initialement "),
        turn(
            rf"{OPENS}"
            r"(?:Initialement )?(?:prévue?s?|annoncée?s?|programmée?s?|"
            r"attendue?s?) (?:depuis (?:longtemps|des semaines) )?(?:pour |dès )?(?:le |ce |cet )?"
            rf"(?=[^.;:!?\n]{{3,50}}, (?:l[ae]s?|ce|cette|ces|l{APOSTROPHE}) ?{RALLY}"
            r"[^.;:!?\n]{0,60}? "
            r"(?:(?:a|ont) (?:bien |donc |finalement |pourtant )?(?:réuni|rassemblé|mobilisé|"
            rf"attiré|eu lieu|débuté|commencé|pris fin|fait)|(?:s{APOSTROPHE}est|se sont) "
            r"(?:bien |donc )?(?:déroulé|tenu|terminé|achevé|dispersé|élancé))e?s?\b)",
            "Débuté ",
            signs=("prévu", "annoncé", "programmé", "attendu"),
        ),
    ),
    # "ont répondu présent avec 900 personnes": who came is not who counted
    (
        words("repondu"),
        ("répondu présent",),
        turn(r"\bont répondu présente?s? avec (?=[^,.;:!?\n]{0,12}\d)", "étaient là : "),
    ),
    # "au terminus du tram à 17 h": where, and no train's hour
    (
        words("terminus"),
        ("terminus d",),
        turn(
            rf"\b(terminus) d(?:u|e la ligne \w+ du|e la ligne d{APOSTROPHE}un|e) "
            r"(?:tram(?:way)?|bus|métro|RER|car)\b(?: \w(?!\w))?",
            r"\1",
        ),
    ),
    # "14 ou 15 000": both are thousands
    (
        words("ou"),
        ("0 000", "000"),
        turn(r"(?<![\d.,])(\d{1,2}) ou (\d{1,2})([ .]?000)\b", r"\1\3 à \2\3"),
    ),
    # "l'interdiction des rassemblements non déclarés": of none that is called
    (
        words("interdiction"),
        ("on déclaré",),
        turn(
            r"\binterdiction d(?:es|e tous les|e tout|e) rassemblements? "
            r"(?:[a-zà-ÿ]+ )?non déclarés?\b",
            "surveillance des lieux",
        ),
    ),
    # "Réunis lundi soir à X, les syndicats appellent à manifester …": a meeting, and no rally
    (
        words("reuni reunis reunie reunies"),
        ("Réuni",),
        turn(
            rf"{OPENS}Réunie?s? [^,.;:!?\n]{{0,60}}?\b((?:à|au|aux) {NAME}), (?={_DECIDES})",
            r"\1, ",
        ),
    ),
    # "contre 1 800 et 1 500 lors des deux premières journées": of days nobody tells
    (
        words("contre loin face derriere"),
        ("ontre ", "oin d", "ace aux ", "errière les "),
        turn(
            r",? ?(?P<open>\()?(?:contre|loin d(?:es|e)|loin derrière les|face aux) "
            rf"(?:respectivement |les )?{COUNT} (?:et|puis|,|ou) (?:de )?{COUNT}"
            r"(?: (?:personnes|manifestants|participants))? (?:lors d(?:es?|u)|(?:les|des) (?:deux|"
            r"trois|semaines|fois|jours|mois|première|précédent|dernière)|la semaine|il y a|"
            rf"(?:en|de|d{APOSTROPHE}|fin|début|mi-)(?: |(?<=[-\u2019'])){MONTH})"
            r"(?![^,.;:!?()\n]*\d)[^,.;:!?()\n]*(?(open)\))",
            "",
            signs=("contre ", "loin d", "face aux "),
        ),
    ),
    # "La colère a poussé les Niçois et les Rennais à défiler": they did
    (
        words("pousse incite conduit amene convaincu"),
        (" a poussé ", " a incité ", " a conduit ", " a amené ", " a convaincu "),
        *(
            turn(
                r"\ba (?:poussé|incité|conduit|amené|convaincu) "
                rf"(les (?-i:[A-ZÀ-Ý])[^.;:!?\n]{{3,90}}?) à {verb}\b",
                rf": \1 {done}",
            )
            for verb, done in _DID
        ),
    ),
    # "pendant la feria d'Arles, 900 ont défilé à Nîmes", "des corridas ont lieu à Dax": no rally's
    (
        words("feria fete fetes carnaval festival marathon foire braderie corridas novilladas"),
        (
            "feria",
            "fête",
            "carnaval",
            "festival",
            "marathon",
            "foire",
            "braderie",
            "orridas",
            "lladas",
        ),
        turn(
            rf"\b((?:pendant|durant|lors|au moment|le jour|à l{APOSTROPHE}occasion)\b"
            r"[^.,;:!?\n]{0,24} (?:la |le |les |du |des )?(?:feria|fêtes?|carnaval|festival|"
            rf"marathon|foire|braderie)s?) (?:de |d{APOSTROPHE}|du ){NAME}"
            r"(?=[^.;:!?\n]* (?:à|au|aux) (?-i:[A-ZÀ-Ý]))",
            r"\1",
        ),
        turn(
            r"\b(?:des|les|plusieurs|ces) (?:corridas|novilladas) (?:ont|auront|avaient|ont eu) "
            r"lieu\b[^.;:!?\n]*",
            "",
        ),
    ),
    # "La CGT annonce une nouvelle fois 9 000 manifestants": so many came.
    (
        words("annonce annoncent revendique revendiquent compte comptent denombre denombrent"),
        ("nouvelle fois ", "nouveau ", "encore "),
        turn(
            r"\b((?:annonc|revendiqu|compt|dénombr)(?:e|ent)) "
            rf"{AGAIN} (?={ROUNDED}{COUNT} (?:manifestant|personne|participant))",
            r"\1 ",
        ),
    ),
    # "À 16 heures, ce chiffre s'établissait à 8 500": when they were counted
    (
        words("chiffre nombre total"),
        ("ce chiffre ", "ce nombre ", "ce total "),
        turn(r"\b[àa] \d{1,2} ?h(?:eures?)?(?: ?\d\d)?, (?=ce (?:chiffre|nombre|total) )", ""),
    ),
    # "A Narbonne...", above what was done there
    (
        frozenset(),
        ("...\n", "\u2026\n"),
        turn(rf"(?m)^((?:à|a|au|aux|en|dans (?:la|le|les)) {NAME}) ?(?:\.\.\.|\u2026)$", r"\1"),
    ),
    # "la marche interdite a fini par être tolérée": it was held
    (
        words("toleree tolere"),
        ("toléré",),
        turn(
            rf"({RALLY}(?: [a-zé-]+)?),? (?:pourtant |initialement )?interdite?,? "
            r"a (?:fini par être|(?:finalement |quand même )?été) tolérée?",
            r"\1 a eu lieu",
        ),
    ),
    # A line of a programme that is not for all.
    (
        words("prive privee prives privees reserve reservee public intimite"),
        ("(",),
        turn(
            r"(?m)^([^\n\d]{0,6})\d{1,2} ?[hH:] ?(?:\d\d)?(?=[^\n]*\([^()\n]*(?:privée?s?\b|"
            r"(?:non|pas) ouverte?s? au public|réservée?s? aux|intimité)[^()\n]*\))",
            r"\1",
        ),
    ),
    # "Une centaine de personnes se sont donné rendez-vous samedi": so many were there.
    (
        words("rendez rdv"),
        (" sont donné", "étaient donné"),
        turn(
            r"((?:\b(?:des |plusieurs |quelques )?(?:centaines|dizaines|milliers)|\bune? \w+aine|"
            r"\bun (?:bon |petit |demi-)?millier|\b(?:cents?|mille|vingts?|trente|quarante|"
            r"cinquante|soixante(?:-dix)?|quatre-vingts?|dix|quinze|vingt)|"
            rf"\d) (?:de |d{APOSTROPHE})?(?!soutiens)[a-zé-]{{4,}}"
            r"(?: [a-zé-]+){0,2}) "
            rf"(?:se sont|s{APOSTROPHE}étaient) donnée?s? (?:rendez-vous|rdv)\b",
            r"\1 se sont rassemblés",
        ),
    ),
    # "a annoncé la présence de 900 personnes": that they came.
    (
        words("presence participation"),
        (" la présence d", " la participation d"),
        turn(
            r"\b((?:annonc|recens|signal|relev|not|évoqu|dénombr|rapport|confirm|indiqu)"
            rf"(?:e|ent|é|ait|aient)) la (?:présence|participation) (?:de |d{APOSTROPHE})"
            rf"(?={ROUNDED}{COUNT})",
            r"\1 ",
        ),
    ),
    # "> Biars : 11 h 30, puis convergence vers la manif de Figeac", above Figeac's own line
    (
        words("convergence depart direction rejoint rejoindre rejoignent rejoindra rendez"),
        ("puis ", "et ", "avant "),
        turn(
            r",? (?:et |puis |et puis |avant )?(?:convergence|départ|direction|on rejoint|"
            rf"rendez-vous) ?(?:vers |pour |à )?(?:la |le |l{APOSTROPHE})?{RALLY} (?:de |du |à |"
            rf"d{APOSTROPHE})({NAME})(?=[ .]*\n(?:[^\n]*\n){{0,12}}\W{{0,4}}\1\b[^\n]{{0,8}}:)",
            "",
        ),
    ),
    # "à Saix, une petite ville située entre Castres et Puylaurens": where that lies
    (
        words("entre"),
        ("ville ", "commune ", "village ", "bourg ", "bourgade "),
        turn(
            r", (?:une? )?(?:petite? )?(?:ville|commune|village|bourg|bourgade|localité)"
            r"(?: (?:située?|sise?|à mi-chemin|nichée?|coincée?|de \d[\d ]* habitants))*,? entre "
            rf"{NAME} et {NAME}",
            "",
        ),
    ),
    # "Une forte mobilisation pour Dole, avec 900 personnes": in it.
    (
        words("pour"),
        (", avec ",),
        turn(
            rf"\b((?:fort|bel|gross|massiv|important|faibl|timid|petit|joli)\w* {RALLY}"
            rf"(?: \w+)?) pour (?={NAME}, avec {ROUNDED}{COUNT})",
            r"\1 à ",
        ),
    ),
    # "un défilé à X et un autre à Y qui partiront samedi": both do.
    (
        words("autre"),
        (" et un autre à", " et une autre à", " et un autre au", " et une autre au"),
        turn(
            rf"(\b{RALLY} (?:à|au|aux) {NAME}) et une? autre "
            rf"(?=(?:à|au|aux) {NAME} qui (?:s['\u2019]|se |au|part|doi|d[ée])\w+nt\b)",
            r"\1 et ",
        ),
    ),
    # "Après la marche de mardi à X, une autre est prévue samedi à Y": one more
    (
        words("autre nouvelle nouveau deuxieme seconde second troisieme"),
        (
            "une autre ",
            "un autre ",
            "une nouvelle ",
            "un nouveau ",
            "une deuxième ",
            "une seconde ",
            "un second ",
            "une troisième ",
            "Une autre ",
            "Un autre ",
            "Une nouvelle ",
            "Une deuxième ",
            "Une seconde ",
            "Une troisième ",
        ),
        turn(
            rf"(\b{RALLY}\b[^\n]{{0,160}}?[,.;:] )(une?) (?:autre|nouvelle|nouveau|deuxième|"
            r"seconde?|troisième) (?=(?:est (?:\w+ment |déjà |aussi )?(?:prév|annonc|programm|"
            r"organis|fix|cal)|aura lieu|se tiendra|se déroulera|devrait |doit |partira|a eu lieu|"
            rf"s{APOSTROPHE}est (?:tenu|déroul)|était prévu))",
            r"\1\2 autre manifestation ",
        ),
    ),
    # "900 personnes à X mardi ; prochaine marche samedi à Y": told for itself
    (
        words("prochain prochaine nouveau nouvelle"),
        ("; prochain", "; nouve"),
        turn(
            rf"({ROUNDED}{COUNT} [^.;:!?\n]{{3,120}}?) ?; (?=(?:prochaine?|nouve(?:au|lle)) "
            rf"(?:{RALLY}|rendez-vous|rdv|journée|étape)\b)",
            r"\1. ",
        ),
    ),
    # "Une BD sur les manifestations de 2018 sera présentée samedi": a book, whatever it tells
    (
        words("sur documentaire livre film piece spectacle podcast roman exposition bd bande"),
        (" sur l", " sur d", " sur M", " sur 1", " sur u"),
        turn(
            r"\b(?:une?|l[ae]|son|sa|ce|cette) (?:documentaire|livre|film|pièce(?: de théâtre)?|"
            r"podcast|"
            r"spectacle|roman|exposition|BD|bande dessinée|album|essai|reportage photo) sur "
            r"[^.,;:!?\n]{3,60}? (?=(?:sera|seront|est|a été|était) (?:présentée?|projetée?|jouée?|"
            r"diffusée?|à voir|visible|dédicacée?|donnée?))",
            "un spectacle ",
        ),
    ),
    # "les heurts lors d'un défilé qui avait été interdit": it was held, and is another.
    (
        words("lors apres marge suite"),
        (" avait été ", " avaient été ", " avait pourtant ", " avait déjà "),
        turn(
            r"\b((?:lors|après|en marge|suite) "
            rf"(?:d(?:e |u |es |{APOSTROPHE})|à |l[ae]s? |au )?"
            rf"(?:la |une? |le |les )?{RALLY}s?\b[^.,;:!?\n]{{0,40}}?),? qui av(?:ait|aient) "
            r"(?:pourtant |d[ée]jà )?été (?:interdit|annul)(?:ée|é|e)?s?\b",
            r"\1",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
