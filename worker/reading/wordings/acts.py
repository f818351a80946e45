"""What is done where people rally, in plainer words: "ont accueilli le ministre, sifflets …"."""

from worker.reading.wordings.turns import (
    COUNT,
    HOUR,
    NAME,
    OF,
    OPENS,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_VISITOR = (
    r"(?:l[ea] |l['\u2019]|un |une |deux )(?:premi[eè]re? |secrétaire d['\u2019]état|)(?:ministre|"
    r"préfet|préfète|président|présidente|maire|député|députée|rectrice|recteur|élus?|directeur|"
    r"directrice)"
)
_NOISE = (
    r"(?=[^.;:!?\n]{0,60}\b(?:pancartes?|banderoles?|sifflets?|casseroles?|huées|slogans|"
    r"cornes de brume|dos tournés?|drapeaux|aux cris de))"
)
_SITE = (
    r"(?:fac|faculté|université|campus|lycée|amphi|rectorat|préfecture|sous-préfecture|usine|"
    r"dépôt|Crous)"
)
# What is laid down for who died.
_LAID = r"(?:roses|fleurs|bougies|chaussures|bouquets|peluches|cierges|lumignons)"
_MEAL = r"(?:apéro|apéritif|goûter|repas|barbecue|banquet|petit[ -]déj\w*|brunch)"

_CRIES = (
    r"(?:aux cris de (?!(?:«\s?)?(?:joie|bravo|vive|hourra|champion))[^.;:!?\n]{3,40}|"
    r"sous les (?:huées|sifflets|slogans)|par des (?:huées|"
    r"sifflets)|"
    r"au son des casseroles|avec des (?:casseroles|sifflets))"
)
_PROTEST = r"(?:manifestants|opposants|militants|grévistes|syndicalistes|agriculteurs|soignants)"

# Who works at what, by the ends of such words: "routiers", "éleveurs", "lycéens".
_TRADE = (
    r"(?:[a-zéèêïç-]+(?:eurs|euses|iers|ières|istes|éens|éennes|iens|iennes|ants|antes)|taxis|"
    r"avocats|cheminots|"
    r"vignerons|paysans|internes|profs)"
)
_BLOCKED = (
    r"(le pont|le rond-point|le péage|la rocade|l['\u2019]entrée [^.,;:!?\n\d]{2,30}?|le dépôt"
    r"[^.,;:!?\n\d]{0,20}?|la raffinerie|le rectorat|la zone[^.,;:!?\n\d]{0,20}?)"
)
# What people demand of those who govern, and whom they mourn.
_DEMANDED = (
    r"(?=[^.;!?\n]*\b(?:pour (?:réclamer|demander|exiger|dénoncer|protester|obtenir|défendre)|"
    r"contre l(?:a|es|e)|après la mort|en (?:mémoire|hommage))\b)"
)
# What cyclists do on the road who demand something.
_RODE = (
    r"(?:ont (?:pédalé|roulé(?: au pas)?|sillonné la ville|bloqué la (?:rue|chaussée))|"
    r"se sont (?:couchés|allongés) (?:sur la chaussée|par terre|au sol))"
)

TURNS: Turns = (
    # "340 cyclistes ont pédalé pour réclamer une piste", "se sont couchés sur la chaussée"
    (
        words("cyclistes velos velo"),
        ("yclistes ", "vélos ", "un des leurs, "),
        turn(
            rf"\b({ROUNDED}{COUNT}) (?:cyclistes|vélos) {_RODE}\b{_DEMANDED}",
            r"\1 personnes ont manifesté",
        ),
        turn(rf"\b(?:les|des) cyclistes {_RODE}\b{_DEMANDED}", "des personnes ont manifesté"),
        turn(
            r"\b(?:les|des) cyclistes (?:pédaleront|rouleront(?: au pas)?|s['\u2019]allongeront|"
            rf"se coucheront)(?: sur la chaussée| par terre| au sol)?\b{_DEMANDED}",
            "des personnes manifesteront",
        ),
        turn(
            r"\baprès la mort (d['\u2019]un des leurs), (?:renversé|tué|fauché|percuté|écrasé) par "
            r"une? (?:camion|voiture|bus|chauffard|automobiliste|poids lourd|car)\b",
            r"en mémoire \1",
        ),
        turn(
            rf"\b({ROUNDED}{COUNT}) (?:cyclistes|vélos) (?:dans les rues {OF}|à "
            rf")({TOWN})\b{_DEMANDED}",
            r"\1 personnes ont manifesté à \2",
        ),
    ),
    # "150 ostréiculteurs bloquaient le pont de Gap", "… a été bloqué par 150 éleveurs"
    (
        words("bloquaient bloque bloques bloquee occupe occupaient tenu tenue tenaient"),
        ("bloqu", "occup", " tenu", " tenai"),
        turn(
            rf"\b({ROUNDED}{COUNT}) {_TRADE} (?:ont (?:bloqué|occupé|tenu)|bloquaient|occupaient|"
            rf"tenaient) {_BLOCKED} {OF}({TOWN})",
            r"\1 manifestants ont bloqué \2 à \3",
        ),
        turn(
            rf"{_BLOCKED} {OF}({TOWN}) (?:a été|était) (?:bloquée?|occupée?|tenue?)"
            rf"((?: (?:hier|{WEEKDAY}))?) par ({ROUNDED}{COUNT}) {_TRADE}",
            r"\4 manifestants ont bloqué \1 à \2\3",
        ),
    ),
    # "On bloquera le dépôt mardi": who says so, and when, will be there
    (
        words("bloquera barrera filtrera"),
        ("on bloquera ", "On bloquera ", "n barrera ", "n filtrera "),
        turn(
            r"\bon (?:bloquera|barrera|filtrera)\b"
            rf"(?=[^.!?\n]*\b(?:\d|demain\b|ce soir\b|{WEEKDAY}\b))",
            "nous bloquerons",
        ),
    ),
    # "30 cavaliers ont traversé Gap pour défendre leur métier"
    (
        words("traverse envahi sillonne"),
        ("ont traversé ", "ont envahi ", "ont sillonné "),
        turn(
            rf"\b({ROUNDED}{COUNT}|une \w+aine de) (?!voitures|camions|véhicules|coureurs|"
            r"trains)[a-zéèç]+s "
            rf"ont (?:traversé|sillonné|envahi le centre {OF}|envahi les rues {OF}) "
            rf"?({TOWN}){_DEMANDED}",
            r"\1 personnes ont manifesté à \2",
        ),
    ),
    # as in "Il n'est pas venu ; eux, si : 85 agriculteurs", "les 85 parents qui l'attendaient, si"
    (
        words("eux attendaient si"),
        ("eux, si ", "eux si ", " attendaient ", "'attendaient ", "\u2019attendaient "),
        turn(
            rf"(?<=[;,.] )eux,? si ?[:,] ({ROUNDED}{COUNT}) [a-zéèç]+s",
            r"\1 manifestants étaient là",
        ),
        turn(
            rf"\bles ({ROUNDED}{COUNT}) [a-zéèç]+s qui "
            rf"l['\u2019]attendaient([^.,;!?\n]{{0,70}}?),? si\b",
            r"\1 manifestants l'attendaient\2",
        ),
        turn(
            rf"{OPENS}({ROUNDED}{COUNT}) (?:{_TRADE}|parents|salariés|élus|habitants|retraités) "
            r"attendaient "
            rf"(?={_VISITOR})",
            r"\1 manifestants attendaient ",
        ),
    ),
    # "Mardi, 12 h, Gap. … Retour sur une journée folle": it was
    (
        words("retour connu vu"),
        ("etour sur ", "avait pas connu ", "avait pas vu ", "avait jamais vu ", "avait plus vu "),
        turn(
            rf"{OPENS}((?:[^.:;!?\n\d]{{0,40}}, )?{WEEKDAY}), (?={HOUR}\b[^\n]*\b(?:retour sur "
            r"(?:une?|cette|ce) |n['\u2019]avait (?:pas|plus|jamais) (?:connu|vu) (?:cela|ça|"
            r"pareil|autant)))",
            r"\1 révolu, ",
        ),
    ),
    # "quand les premiers arrivent. Ils seront 400 une heure plus tard": they were
    (
        words("seront venus venues"),
        (" seront ", "s quand même, "),
        turn(
            rf"\b(?:ils|elles|nous) (?:seront|serons) ({ROUNDED}{COUNT}) "
            r"(?=(?:une heure|une demi-heure|deux heures|un quart d['\u2019]heure) plus tard\b)",
            r"ils étaient \1 ",
        ),
        turn(
            rf"\b(?:ils|elles) sont venue?s (?:quand même|malgré tout), ({ROUNDED}{COUNT}),",
            r"\1 personnes sont venues",
        ),
    ),
    # "232 manifestants l'ont accueilli", "accueillie aux cris de « démission » par 200 personnes"
    (
        words("accueilli accueillie accueil"),
        ("ccueil",),
        turn(
            rf"({COUNT}|\w+aine de) ({_PROTEST}) l[\u2019'](?:ont|avaient) accueillie?",
            r"\1 \2 l'attendaient",
        ),
        turn(
            rf"\baccueilli(e?) {_CRIES},? par ({ROUNDED}(?:{COUNT}|une \w+aine de)) "
            rf"(?:personnes|habitants|gens|{_PROTEST})",
            r"hué\1 par \2 manifestants",
        ),
        turn(
            rf"\bun comité d[\u2019']accueil de ({ROUNDED}{COUNT} {_PROTEST}) attendait\b",
            r"\1 attendaient",
        ),
    ),
    # Who comes is met with noise.
    (
        words(
            "accueilli accueillie accueillent accueilleront attendu attendue attendent attendront "
            "interpelle interpellee interpellent interpelleront recu recue"
        ),
        ("ministre", "préfet", "préfète", "président", "maire", "député", "rect", "élu", "direct"),
        turn(
            rf"\bont (?:accueilli|attendu|interpellé|reçu)e? (?={_VISITOR}){_NOISE}",
            "ont manifesté devant ",
        ),
        turn(
            rf"\b(?:accueiller|attendr|interpeller)ont (?={_VISITOR}){_NOISE}",
            "manifesteront devant ",
        ),
    ),
    # "Albi a accueilli 10 000 manifestants": they marched there.
    (
        words("accueilli"),
        (" accueilli ",),
        turn(
            rf"\b(a|avait|ont|avaient) accueilli (?={ROUNDED}{COUNT} "
            r"(?:manifestant|protestataire|opposant|marcheu))",
            r"\1 réuni ",
        ),
    ),
    # "Le comité avait donné rendez-vous : 150 personnes ont répondu présent": nobody counts.
    (
        words("rendez rendez"),
        ("onné rendez-vous",),
        turn(
            r"\b(a|avait|ont|avaient) donné rendez-vous(?=[^.;:!?\n]{0,60} : "
            rf"{ROUNDED}{COUNT} (?:personne|manifestant|participant|militant|habitant))",
            r"\1 appelé à manifester",
        ),
    ),
    # "Sont montés à la préfecture"
    (
        words("montes montees descendus descendues"),
        ("sont mont", "sont descend"),
        turn(
            r"\bsont (?:monté|descendu)e?s (?:tous |en nombre |ensemble )?(?=(?:à|devant) la "
            r"(?:sous-)?préfecture)",
            "ont manifesté ",
        ),
    ),
    # "La fac de Gex occupée depuis lundi": students hold it.
    (
        words("occupe occupee"),
        ("occupé",),
        turn(
            rf"\b({_SITE} (?:[^.;:!?\n]{{0,40}} )?(?:est |reste )?occupée?)(?= depuis )",
            r"\1 par des manifestants",
        ),
    ),
    # An assembly in the open that sets off.
    (
        words("ag assemblee"),
        (" AG ", "AG ", "ssemblée générale"),
        turn(
            r"\b(?:AG|assemblée générale)(?= (?:devant|place|sur le parvis|au pied)\b"
            r"[^.;:!?\n]{0,60},? puis (?:départ|manif|marche|cortège|défilé))",
            "rassemblement",
        ),
    ),
    # A burial of what is closed, and a meal before the prefecture.
    (
        words("enterrement obseques"),
        ("symbolique",),
        turn(r"\b(?:enterrement|obsèques|funérailles) symboliques?\b", "rassemblement symbolique"),
    ),
    (
        words("militant militante revendicatif revendicative"),
        ("militant", "revendicati"),
        turn(
            rf"\b{_MEAL} (?:militant|revendicati[fv])e?(?=[^.;:!?\n]{{0,40}} devant )",
            "rassemblement revendicatif",
        ),
    ),
    # "Une rose à la main, elles se sont tues place Haute"
    (
        words("tues tus"),
        ("e sont tu",),
        turn(
            r"\bse sont tue?s(?=(?: [\w'\u2019-]+){0,4} (?:place|devant|sur le parvis|quai)\b)",
            "se sont rassemblées en silence",
        ),
    ),
    # "Concert de casseroles ce soir devant la mairie de Gap"
    (
        words("casseroles"),
        ("asseroles",),
        turn(
            r"\b(?:(?:le |un |grand )*concert (?:de|des) casseroles|opération casseroles)(?! "
            r"(?:de|du|à) "
            r"(?:collection|cuisine))",
            "casserolade",
        ),
    ),
    # "Tribunal de Gap, 14h, Pierre passe pour outrage. On sera devant dès 13h": a hearing's hour
    (
        words(
            "passe passent juge jugee juges proces comparait comparaissent convoque convoquee "
            "convoques"
        ),
        ("ribunal", "alais de justice"),
        turn(
            rf"(\b(?:tribunal|palais de justice) (?:de |d['\u2019]|du ){NAME}),? (?:à )?\d{{1,2}} "
            rf"?h(?:\d\d)?,? "
            r"(?=[^.!?\n]*\b(?:passe|passent|jugée?s?|procès|compara\w+|"
            r"convoquée?s?)\b[^.!?\n]*[.!] [^.!?\n]*\bdevant\b[^.!?\n]*\d ?h)",
            r"\1, ",
        ),
        turn(
            r"(?<=[.!] )(?:(?:nous )?on sera|venez (?:le|la|les) soutenir) devant (?=(?:dès |à "
            r")\d{1,2} ?h)",
            "Rassemblement devant le tribunal ",
        ),
    ),
    # "Mardi à Gap, des roses ont été déposées devant la mairie": that was done there
    (
        words("deposees deposes deposee posees poses disposees disposes accrochees accroches"),
        ("déposé", "posé", "accroché"),
        turn(
            rf"\b({_LAID}(?: [a-zà-ÿ]+){{0,2}} (?:ont|avaient) été )(?:déposé|posé|disposé|"
            rf"accroché)"
            r"(?=e?s\b)",
            r"\1allumé",
        ),
    ),
    # "Les étudiants ont voté le blocage puis manifesté"
    (
        words("manifeste defile marche"),
        ("puis ", "avant de "),
        turn(
            r"\b(ont|a) (\w{2,}(?:é|i|u|it|is) [^.;:!?\n\d]{2,50}?),? (?:et |puis |et puis )+"
            r"(?=(?:manifesté|défilé|marché (?:dans|jusqu|sur|vers|en))\b)",
            r"\1 \2, \1 ",
        ),
    ),
    # "La police a chargé les manifestants": they were there
    (
        words("charge gaze disperse repousse nasse evacue encercle bloque"),
        (" manifestants", " cortège", " opposants"),
        turn(
            r"\b(?:la police|les (?:policiers|gendarmes|CRS|forces de l['\u2019]ordre)) (?:a|ont) "
            r"(?:chargé|gazé|dispersé|repoussé|nassé|encerclé) "
            r"((?:les|des|le) (?:manifestants|opposants|cortège))",
            r"\1 ont été chargés",
        ),
    ),
)
"""Each is an act that a rally's rules know by another name."""
