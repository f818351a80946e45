"""Who is pushed back, what is held after all, and what papers add to where people gathered."""

from worker.reading.wordings.turns import (
    AT,
    COUNT,
    DAY_AHEAD,
    FROM,
    MANY,
    MONTH,
    OF,
    OPENS,
    PEOPLE,
    PROPER,
    RALLY,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_CROWD = (
    r"(?:manifestant(?:e?s)?|gilets jaunes|cortège|opposants|militants|agriculteurs|black blocs?|"
    r"émeutiers|jeunes|lycéens|étudiants|casseurs|protestataires|participants|viticulteurs|"
    r"éléments)"
)
_COURT = (
    r"(?:(?:tribunal(?: (?:correctionnel|administratif|judiciaire|de (?:grande instance|police|"
    r"commerce)|pour enfants))?|cour d['\u2019](?:appel|assises)|prud['\u2019]hommes) "
    r"(?:de |d['\u2019]))"
)
_IN_HALL = (
    rf"{ROUNDED}{COUNT} [^.;:!?\n]{{3,60}} {AT} {TOWN}, (?:à la |à l['\u2019]|dans la )?"
    rf"(?:salle|espace) {PROPER}"
)

TURNS: Turns = (
    # "Celle de Gap est passée (300, bravo)": it was held
    (
        words("passee passe"),
        ("est passé", "est déjà passé"),
        turn(
            rf"\b(cel(?:le|ui) {OF}{TOWN}) est (?:déjà )?passée? ?[(:,] ?({ROUNDED}{COUNT})"
            r"(?: personnes)?",
            r"\1 a réuni \2 personnes",
        ),
    ),
    # "Les gilets jaunes ont été repoussés": by the police, to no other day
    (
        words("repousse repousses repoussee repoussees"),
        (" repoussé",),
        turn(
            rf"\b({_CROWD}(?: [\u00bb\"])?(?: [a-zà-ÿ'\u2019-]+){{0,4}}? (?:ont été|a été|étaient|"
            r"sont|est|était|avaient été) (?:[a-zà-ÿ]+ment |peu à peu |vite )?)repoussé(e?s?\b)"
            rf"(?! (?:au?|aux|jusqu['\u2019]au) (?:{WEEKDAY}|\d|mois|lendemain|plus tard))",
            r"\1gazé\2",
        ),
    ),
    # "Interdite dimanche, puis autorisée lundi par le juge, la marche de X a eu lieu"
    (
        words("autorise autorisee"),
        ("nterdit",),
        turn(
            rf"{OPENS}(?:d['\u2019]abord )?interdite?(?: [^,.;!?\n]{{3,60}})?,? (?:puis|mais|et|"
            r"avant d['\u2019]être)(?: finalement| enfin)? autorisée?(?: [^,.;!?\n]{3,80})?, "
            rf"(l(?:a|e) )(?:« )?(?=({RALLY}\b))({RALLY})(?: »)?",
            r"\1\3",
        ),
    ),
    # "90 à X, aucun rassemblement à Y": nothing there
    (
        words("aucun aucune pas"),
        (" pas de ", " aucun", " pas un chat "),
        turn(
            rf"(\d[^.!?\n]{{2,90}}?[,;] (?:et |mais )?)(?:pas (?:un chat|de {RALLY})|"
            rf"aucune? {RALLY}) (?={AT} {TOWN})",
            r"\1rien ",
        ),
    ),
    # "Des convois partiront la veille de X, Y et Z": they set out there
    (
        words("convois"),
        ("onvois ",),
        turn(
            rf"(?<=[.!?] )(?:des|plusieurs|deux|trois|quatre) convois(?: de [a-zé]+)? (?:partiront|"
            rf"s['\u2019]élanceront|sont prévus)(?: (?:la veille|dès l['\u2019]aube|{DAY_AHEAD}|"
            rf"dans la nuit|au (?:soir|matin)|dès \d{{1,2}} ?h(?:\d\d)?|au départ)){{0,3}} {FROM}"
            rf"{TOWN}(?:(?:, | et )(?:{FROM})?{TOWN})*\.",
            "",
        ),
    ),
    # "une semaine après avoir bloqué le port de X": that was another day
    (
        words("jours semaine semaines mois jour"),
        (" après avoir ", " après s"),
        turn(
            r",? (?:une?|deux|trois|quatre|cinq|huit|dix|quinze|quelques) "
            r"(?:jours?|semaines?|mois) après (?:avoir|s['\u2019]être) "
            r"(?!défil|manifest|march|rassembl|réuni)[^.;:!?\n,\d]{3,90}(?=[.,;])",
            "",
        ),
    ),
    # "Le tribunal de X a relaxé vendredi le patron. Devant le palais, 50 personnes": there
    (
        words("palais tribunal"),
        ("evant le palais", "evant le tribunal"),
        turn(
            rf"(\b{_COURT}({TOWN})[^.!?\n]*[.!?] )Devant le (palais(?: de justice)?|tribunal),? "
            rf"(?={MANY} )",
            r"\1À \2, devant le \3, ",
        ),
        turn(
            rf"(\b{_COURT}({TOWN})[^.!?\n]*[.!?] (?:Dehors, |À l['\u2019]extérieur, )?{MANY} "
            r"[^.,;:!?\n]{3,50}? (?:rassemblé|réuni|massé|retrouvé|mobilisé|manifest)[a-zé]* )"
            r"devant le (palais(?: de justice)?|tribunal)\b",
            r"\1devant le \3 à \2",
        ),
    ),
    # "Ils ont réuni 200 sympathisants lundi à X, salle Y": indoors
    (
        words("salle espace gymnase"),
        (", salle ", ", à la salle ", ", à l", ", espace "),
        turn(
            rf"\b(a|ont) réuni (?={_IN_HALL})",
            r"\1 tenu une réunion publique avec ",
        ),
        turn(
            rf"\b(?:(?:ils|elles),? )?(?:eux, |elles, )?étaient (?={_IN_HALL})",
            "une réunion publique a compté ",
        ),
    ),
    # "trois fois plus que lors de la précédente journée, le 28": that day alone
    (
        words("precedente precedent derniere dernier premiere premier"),
        (" lors d",),
        turn(
            r"\bque lors d(?:e la|u) (?:précédente?|dernière?|première?|dernier|premier) "
            rf"(?:journée|{RALLY})(?: d[e'\u2019][^.,;:!?\n\d]{{2,30}})?,? (?=le \d)",
            "que ",
        ),
    ),
    # "À X, il n'y a pas eu d'appel à manifester"
    (
        words("appel"),
        ("\u2019appel à ", "'appel à "),
        turn(
            r"\bil n['\u2019]y (?:a|avait) (?:pas |jamais )?(?:eu )?d['\u2019]appel à "
            r"(?:manifester|défiler|se (?:rassembler|mobiliser))",
            "il n'y a rien eu",
        ),
    ),
    # "À X, où la fête de la musique a été annulée, 900 ont défilé": they did
    (
        words("annule annulee annules annulees reporte reportee"),
        (" où l", " o\u00f9 l"),
        turn(
            r",? où (?:la |le |les |l['\u2019])(?:fête|match|marché|concert|festival|foire|"
            r"braderie|carnaval|feu d['\u2019]artifice|kermesse|salon|vide-grenier|course|brocante)"
            r"(?: [^.,;:!?\n\d]{2,30})? (?:a|ont|avai(?:t|ent)) été (?:annulé|reporté|interdit)e?s?"
            r"(?: (?:par précaution|pour l['\u2019]occasion|au dernier moment))?(?=[.,;])",
            "",
        ),
    ),
    # Who calls to a barbecue "revendicatif" calls to a rally.
    (
        words("barbecue pique"),
        (" revendicati", " militant", " de lutte", " de protestation"),
        turn(
            r"\b(?:barbecue|pique-nique) (?=revendicatif|"
            r"militant|de lutte|de protestation)",
            "rassemblement ",
        ),
    ),
    # "X : blocage du péage de Y, à 5 heures": a toll gate, there
    (
        words("peage"),
        ("péage d",),
        turn(
            rf"({OPENS}(?:[-\u2013\u2022] )?{TOWN} ?: [^.;:!?\n]{{3,50}} péage) (?:de |d['\u2019])"
            rf"{TOWN}",
            r"\1",
        ),
    ),
    # "Samedi à 18 h, ils accueilleront X": a match
    (
        words("accueilleront recevront affronteront defieront accueillera recevra affrontera"),
        ("-", "atch", "ootball", "ugby", "hampionnat", "asket", "andball"),
        turn(
            rf"(?<=[.!?] )(?:(?:{WEEKDAY}|dimanche prochain)[^.!?\n]{{0,25}}, )?(?:ils|elles|"
            rf"les {PROPER}) (?:accueilleront|recevront|affronteront|défieront) {TOWN}"
            r"[^.!?\n]{0,30}[.!?]",
            "",
        ),
    ),
    # "Pride : record battu à X. 900 personnes ont participé": there
    (
        words("record affluence foule succes carton maree ferveur"),
        (". ",),
        turn(
            r"\A(?:[^.:!?\n]{2,40} ?: )?(?:nouveau |un |une |grosse |belle |beau |franc )?"
            r"(?:record|affluence|foule|succès|carton|marée|ferveur)\b[^.:!?\n\d]{0,25} à "
            rf"({TOWN})\. (?={MANY} )",
            r"À \1, ",
        ),
    ),
    # "Des centaines ont cheminé samedi jusqu'à la poste"
    (
        words("chemine"),
        (" cheminé",),
        turn(rf"({MANY} {PEOPLE}[^.!?\n]{{0,60}}? (?:ont|avaient)) cheminé\b", r"\1 marché"),
    ),
    # "Les horaires doivent être réduits au 1er janvier": no day to meet
    (
        words("doit doivent devrait devraient"),
        (" être ",),
        turn(
            r"(\b(?:doi(?:t|vent)|devrai(?:t|ent)) être (?:réduit|supprimé|fermé|transféré|"
            r"augmenté|relevé|appliqué|remplacé|démantelé|rattaché)e?s?) (?:au|le|dès le|"
            rf"à partir du|à compter du) (?:{WEEKDAY} )?\d{{1,2}}(?:er)? {MONTH}(?: 20\d\d)?",
            r"\1",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
