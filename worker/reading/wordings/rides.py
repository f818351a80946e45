"""Who travels with whom: "j'ai 3 places en voiture au départ de Dole", "je pars de Dole à 11 h"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    DAY_AHEAD,
    FROM,
    OF,
    OPENS,
    RALLY,
    ROUNDED,
    TOWN,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_CAR = r"(?:voiture|bagnole|caisse|camionnette|fourgon|van|auto)"
_HOUR = r"\d{1,2} ?h(?:eures?)?(?: ?\d\d)?"
_THENCE = rf"(?={FROM}(?-i:[A-ZÀ-Ý])[^.!?\n]{{2,60}} (?:pour|vers|direction|rejoindre)\b)"

_SHARED = r"(?:co-?voit\w*|trajets?|faire la route|voitures?|bagnole|\d places?|places? dispo\w*)"
_DRIVEN = r"(?:cars?|(?:mini)?bus|navettes?|trains?|convoi)"
_ROUTED = (
    "->",
    "=>",
    "→",
    "➡",
    ">",
    "\u2013",
    "\u2014",
    " - ",
    "/",
    " vers ",
    "jusqu",
    "irection ",
)
_TO = r"(?:->|=>|→|➡️|➡|>|\b(?:jusqu'à|vers|direction)\b)"
_LATER = rf"(?=[^\n]{{0,90}}\b{RALLY}\b)"
_FOR_IT = rf"(?=[^.!?\n]{{0,40}}\bpour (?:la |le |aller |rejoindre )[^.!?\n]{{0,20}}{RALLY}\b)"
_BETWEEN = rf"(?:[\],:]| ?:)?(?: de| entre)? {TOWN} ?(?:{_TO}|[\u2013\u2014]| -| / ?) ?(?={TOWN}\b)"
_FROM_WHERE = rf"(?:(?:de|du|d{APOSTROPHE}|depuis|à|au|à partir de) ?)?{TOWN}"
_STAGE = (
    rf"(?:,? ?(?:(?:(?:à|vers|dès|de) )?{_HOUR}|\(?(?:(?:de|à) )?(?:la |place de la )?"
    rf"gare(?: routière| SNCF)?\)?|\(?parking (?:du |de la |de l{APOSTROPHE})?"
    rf"[\w{APOSTROPHE}-]+\)?))"
)
_GOAL = (
    rf"(?=(?:la |le |l{APOSTROPHE}|au |à la |à l{APOSTROPHE})?{RALLY}(?: [a-zé]+){{0,2}} "
    rf"(?:{OF}|à |au |aux )?{TOWN}[^!?\n]{{0,60}}\b{_HOUR})"
)
_BOUND = (
    rf"(?:,? (?:en )?{_DRIVEN}\b)?,? ?(?:{_TO}|pour)"
    r"(?: (?:aller|monter|descendre|partir|être)(?: (?:tous )?ensemble)?)?(?: à)? "
)

_TRAVELLED = (
    r"(?:avai(?:en)?t fait le (?:déplacement|voyage|trajet)|étai(?:en)?t (?:venue?s?|partie?s?|"
    r"montée?s?|descendue?s?)|s['\u2019]étai(?:en)?t (?:déplacée?|rendue?)s?)"
)
_ROW_NAME = r"(?-i:[A-ZÀ-Ý])[\w\u2019'-]+(?:[ -](?-i:[A-ZÀ-Ý])[\w\u2019'-]+){0,3}"
_ON_TO = (
    r"(?:rendez-vous|rdv|direction|on (?:va|rejoint|monte|descend)|rejoindre|tous|toutes) "
    r"(?:(?:à|au|aux|vers|sur) )?"
)

# "je pars de Gap vers 9 h", "départ Gap 9 h", "on passe vous prendre à Gap à 9 h"
_LEAVE_AT = (
    rf"(?:(?:je (?:pars|décolle)|on décolle|on part) {FROM}{TOWN} (?:(?:à|vers|dès) )?{_HOUR}|"
    rf"(?:je (?:pars|décolle)|on décolle|on part) (?:à|vers|dès) {_HOUR} {FROM}{TOWN}|"
    rf"départ {TOWN},? (?:(?:à|vers) )?{_HOUR}(?!,? arriv)|"
    rf"(?:je|on) (?:vous |te )?passe (?:vous |te )?(?:prendre|chercher) [^.!?\n]{{0,20}}?à {TOWN} "
    rf"(?:(?:à|vers|dès) )?{_HOUR}|"
    rf"rdv {_HOUR} (?:au |sur le )?parking (?:de |du )?covoit\w* (?:{FROM})?{TOWN})"
)

TURNS: Turns = (
    # "Départ de Gap à 11 h pour la manif de 14 h à Dole samedi": on the way to it
    (
        words("depart part partons rdv rendez train bus car covoit covoiturage rejoindre"),
        (" pour la ", " pour le "),
        turn(
            rf"{OPENS}(?:départ|on part|nous partons|rdv|rendez-vous|train|bus|car|covoit\w*)\b"
            rf"(?=[^.;:!?\n]{{0,50}}?{_HOUR})[^.;:!?\n]{{3,60}}? pour (?=(?:la|le) {RALLY}\b"
            rf"[^.;:!?\n]{{0,40}}?{_HOUR}[^.;:!?\n]{{0,30}}? (?:à|au) (?-i:[A-ZÀ-Ý]))",
            "",
        ),
    ),
    # Beside the rally's own hour, who leaves when and from where tells nothing of it.
    (
        words("pars part decolle depart passe rdv"),
        (
            *(" pars ", "e pars", " part ", "décolle", "épart ", " passe ", "e passe", "n passe"),
            *("rdv ", "Rdv ", "RDV "),
        ),
        turn(
            rf"(\b{RALLY}\b[^\n]{{0,90}}?\b{_HOUR}\b[^\n]{{0,60}}?)"
            rf"[.,;(:\u2013-]{{1,2}} ?{_LEAVE_AT}(?=[ ,.;)!?\n]|\Z)",
            r"\1.",
        ),
        turn(
            rf"(?:{OPENS}|(?<=[:,;] )){_LEAVE_AT}[.,;]? (?:et |puis )?"
            rf"(?=[^\n]{{0,60}}\b{RALLY}\b[^\n]{{0,60}}\b{_HOUR}\b)",
            "",
        ),
    ),
    # "La délégation de Gap, 350 personnes, était partie à 6 h": so many of those who were there
    (
        words("delegation delegations"),
        ("élégation",),
        turn(
            rf"(?:(?<=[.!?\n] )|(?<=\n)|^)(?:la|une|les|des|deux|trois) délégations? "
            rf"(?:[a-zéè]+ )?{OF}(?-i:[A-ZÀ-Ý])[^.;:!?\n]{{2,70}} (?:{_TRAVELLED}|"
            r"étai(?:en)?t (?:forte|composée|riche)s? d|comptai(?:en)?t )[^.;:!?\n]{0,80}[.!]",
            "Du monde était venu.",
        ),
    ),
    (
        words("deplacement voyage trajet venus venues parties partis montes descendus"),
        ("avaient fait le ", "étaient venu", "étaient parti", "étaient mont", "étaient descend"),
        turn(
            rf"(?:(?<=[.!?\n] )|(?<=\n)|^){ROUNDED}{COUNT} "
            rf"(?=[^.;:!?\n]{{0,90}}\b{OF}(?-i:[A-ZÀ-Ý]))(?:d[e{APOSTROPHE}] ?)?"
            rf"(?=[^.;:!?\n\d]{{3,50}} {_TRAVELLED}\b)(?![^.;:!?\n]* (?:à|au|aux) (?-i:[A-ZÀ-Ý]))",
            "Des ",
        ),
    ),
    # "Covoit Dole - Gap demain pour la manif": where a ride starts is no place.
    (
        words("covoit covoits covoiturage trajet trajets places place voiture voitures bagnole"),
        _ROUTED,
        turn(rf"\b({_SHARED})\b{_BETWEEN}{_LATER}", r"\1 pour "),
    ),
    (
        words("car cars bus minibus navette navettes train trains convoi"),
        _ROUTED,
        turn(rf"\b({_DRIVEN})\b{_BETWEEN}{_FOR_IT}", r"\1 pour "),
    ),
    # "Départ de Dole demain 12h30 pour la manif de Gap (14h)": the ride's hour is none either.
    (
        words("depart train car cars bus navette covoit covoiturage rdv rendez pars part"),
        ("our ", "→", "->", "irection ", "ers "),
        turn(
            rf"\b(?:(?:{_SHARED}|{_DRIVEN})(?: (?:qui )?part(?:ira)?)?|"
            r"départ(?: (?:du|des|en) (?:cars?|bus)| groupé)?|rdv|rendez-vous|"
            r"on part|je pars)(?: :)?"
            rf"(?: ({DAY_AHEAD}))?{_STAGE}{{0,2}},? {_FROM_WHERE}(?: ({DAY_AHEAD}))?{_STAGE}{{0,3}}"
            rf"(?: ({DAY_AHEAD}))?{_BOUND}{_GOAL}",
            r"\1 \2 \3 covoit pour ",
        ),
        turn(
            rf"\b(?:{_SHARED}|{_DRIVEN}|départ)(?: :)?(?: ({DAY_AHEAD}))?{_STAGE}{{1,3}}(?: "
            rf"({DAY_AHEAD}))?"
            rf"{_BOUND}{_GOAL}",
            r"\1 \2 covoit pour ",
        ),
    ),
    # "Qui va de Dole à la manif de Gap demain ?", "des gens de Dole pour aller à la manif ?"
    (
        words("qui quelqu gens monde personnes ceux"),
        (" de ", " d'", " d\u2019", " du ", " des "),
        turn(
            rf"\b(qui|quelqu{APOSTROPHE}un|des gens|du monde|des personnes|ceux) {OF}{TOWN} "
            rf"(?=(?:pour|va|vont|vient|viennent|monte|descend|part)\b[^.!?\n]{{0,30}}{RALLY}\b)",
            r"\1 ",
        ),
    ),
    (
        words("va vais allons pars part partons descend descends monte montes viens vient montons"),
        (" de ", " d'", " d\u2019", " du ", " des ", " depuis "),
        turn(
            rf"\b((?:qui|je|on|nous|y) (?:y )?(?:va|vais|allons|par[st]|"
            r"partons|descends?|montes?|viens|vient|montons|descendons)"
            rf"(?: à (?:vélo|pied|\d+)| en \w+)?) {OF}{TOWN}((?: {DAY_AHEAD})?) "
            rf"(?=(?:(?:à|au|aux) (?!\d)|pour|jusqu|vers)[^\n]{{0,90}}\b{RALLY})",
            r"\1\2 ",
        ),
        turn(
            r"\b((?:va|vais|par[st]|descends?|montes?|viens|vient)\b[^.!?\n]{0,40}) "
            rf"depuis {TOWN}(?= [^.!?\n]{{0,40}}\b{RALLY}\b)",
            r"\1",
        ),
    ),
    # "Dole > Gap samedi, 2 places, manif à 14h", "à vélo de Dole à Gap pour la manif"
    (
        words("places place covoit voiture velo pied bus train car qui"),
        (">", "→", " de ", " d'", " d\u2019", " du ", " des "),
        turn(
            rf"(?:^|(?<=\n)){TOWN} ?{_TO} ?"
            rf"(?={TOWN}\b[^\n]{{0,60}}\b(?:places?|covoit\w*|voiture)\b)",
            "covoit pour ",
        ),
        turn(
            rf"\b(à vélo|à pied|en train|en bus|en car|en voiture|qui) {OF}{TOWN} "
            rf"(?=(?:à|au|aux|jusqu\S+) {TOWN}\b[^\n]{{0,60}}\b{RALLY}\b)",
            r"\1 va ",
        ),
        turn(
            rf"\b((?:le|un) (?:bus|car|train)) {OF}{TOWN}"
            rf"(?: \((?:départ )?{_HOUR}[^)\n]*\))?(?=[ ,.])(?=[^\n]{{0,60}}\b{RALLY}\b)",
            r"\1",
        ),
    ),
    # "Départ Dole 12h30, arrivée Gap 13h45, manif 14h", "manif à Gap 14h, départ de Dole 12h"
    (
        words("depart departs"),
        ("épart ", "EPART ", "éparts "),
        turn(
            rf"\bdépart (?:de )?{TOWN},? (?:à )?{_HOUR},? arriv\w+ (?:à )?(?={TOWN})"
            rf"({TOWN}),? (?:vers |à )?{_HOUR}(?=[^\n]{{0,60}}\b{RALLY}\b)",
            r"covoit pour \1",
        ),
        turn(
            rf"(\b{RALLY}\b[^.!?\n]{{0,60}}\b{_HOUR}[^.!?\n]{{0,40}}?),? départ "
            rf"(?:{OF}|depuis ){TOWN}[^.,!?\n\d]{{0,20}}?{_HOUR}",
            r"\1",
        ),
    ),
    # Who leaves where, in a call: "car demain pour Gap : départ Dole 5h, manif 14h".
    (
        words("depart departs rdv bus car covoit"),
        ("épart ", "rdv ", "RDV ", "us ", "ar ", "ovoit"),
        turn(
            rf"(\b(?:{_SHARED}|{_DRIVEN})[^.!?\n]{{0,30}} pour {TOWN}[^.!?\n]{{0,20}}?) ?[:,(] ?"
            rf"départ (?:{OF})?{TOWN},? (?:à )?{_HOUR}",
            r"\1",
        ),
        turn(
            rf"{OPENS}"
            r"(?:(?:les|amis|chers) )?(?:insoumis|camarades|copains|"
            r"copines|collègues|militants|syndiqués|gens|ceux|celles) "
            rf"{OF}{TOWN} ?[,:] (?=(?:départ|rdv|bus|car|covoit)[^.!?\n]{{0,60}} (?:pour|vers) "
            rf"[^.!?\n]{{0,30}}{RALLY}[^.!?\n]{{0,20}} (?:de |à |{OF}){TOWN})",
            "",
        ),
    ),
    # What stops a bus makes, as in "Bus pour la manif de Gap (14h) : Dole 12h30".
    (
        words("bus cars car navettes covoit covoits covoiturage departs"),
        (" :", ": "),
        turn(
            rf"\b(?:bus|cars?|navettes?|covoits?|covoiturages?|départs) pour "
            rf"(?:la |le |l{APOSTROPHE})({RALLY}[^:\n]{{3,60}}?) ?: (?:départs? )?(?={TOWN})",
            r"\1. Bus : ",
        ),
        turn(
            rf"(?<=[.!?\n] )(?:De|Du|Depuis) {TOWN} ?: "
            rf"(?:(?:covoit\w*|bus|car|train|départ) )?(?=(?:à )?{_HOUR})",
            "Covoit ",
        ),
    ),
    # A car that somebody shares is a car pool.
    (
        words("voiture voitures bagnole caisse camionnette fourgon van auto"),
        ("oiture", "agnole", "aisse", "amionnette", "ourgon", "van ", "auto "),
        turn(
            rf"\b(?:une |la |ma |notre |sa )?{_CAR} (?=(?:au départ {FROM}|depuis [A-ZÀ-Ý]))",
            "un covoit ",
        ),
        turn(
            rf"\b(?:une |la |ma |notre |sa ){_CAR} (?:part(?:ira)?|partant|décolle) {_THENCE}",
            "départ en covoit ",
        ),
        turn(r"\b(places?|siège) en voiture (?=depuis |au départ )", r"\1 en covoit "),
    ),
    (
        words("covoit covoits covoiturage"),
        (" covoit",),
        turn(
            rf"\bun covoit(?:urage)? part(?:ira)? {_THENCE}",
            "départ en covoit ",
        ),
    ),
    (
        words("pars pars partons part partirai partirons"),
        ("e par", "n par", "us par", "jpars"),
        turn(
            r"\b(?:je|on|nous) (?:pars|part|partons|partirai|partira|partirons) "
            r"(?:(?:en (?:voiture|covoit\w*|train|bus|car)) )?"
            rf"(?={FROM}(?-i:[A-ZÀ-Ý])[\w\u2019' -]{{2,30}} (?:à|vers) {_HOUR}"
            rf"[^.!?\n]{{0,40}} (?:pour|direction) (?:la |le |l{APOSTROPHE}))",
            "départ en covoit ",
        ),
    ),
    # "les nôtres partent de Dole à 7 h pour les rejoindre"
    (
        words("partent partiront part"),
        ("rejoindre", "retrouver"),
        turn(
            rf"\bpart(?:ent|iront|ira)? (?={FROM}(?-i:[A-ZÀ-Ý])[\w\u2019' -]{{2,30}} "
            rf"(?:à|vers|dès) {_HOUR}[^.!?\n]{{0,20}} pour "
            r"(?:les |vous |nous |le |la )(?:rejoindre|retrouver)\b)",
            "départ en covoit ",
        ),
    ),
    # "on est déjà 40 à partir à 11 h de Dole"
    (
        words("partir part partent partons pars"),
        ("partir ", "part ", "partent ", "partons ", "pars "),
        turn(
            rf"\b(?:à partir|on part|nous partons|je pars|ils partent) (?:à|vers) ({_HOUR}) "
            rf"(?={FROM}(?-i:[A-ZÀ-Ý]))",
            r"départ en covoit ",
        ),
    ),
    # "Qui a une place en covoit pour la manif de Gap samedi ?": they know where it is, and when.
    (
        words("qui quelqu qqn"),
        ("place", "covoit"),
        turn(
            rf"(?:(?<=^)|(?<=[.!?\n] )|(?<=\n))(?:qui|quelqu{APOSTROPHE}un|qqn) "
            r"(?:a|aurait|propose|fait|cherche|part) "
            r"([^.!?\n]{0,60}\b(?:places?|covoit\w*)\b[^.!?\n]{2,80}?) ?\?+",
            r"Cherche \1.",
        ),
    ),
    # as in "Gap : départ 7 h 45 place Foch pour Dole", or "Gap : rdv à Dole, départ 7 h 45"
    (
        words("depart"),
        ("départ ", "Départ "),
        turn(
            rf"(?:(?<=[.!;/,\u2022] )|(?<=\n)){_ROW_NAME} ?: (?:{_ON_TO}{_ROW_NAME}(?:,| -| \() "
            rf"?départ\b[^.;/\n]*|"
            rf"départs? (?:groupé |en \w+ )?(?:à )?\d{{1,2}} ?h(?: ?\d\d)?[^.;:/\n]{{0,50}}? "
            rf"(?:pour|vers|direction) (?:aller à |la manif d[e'\u2019] "
            rf"?)?{_ROW_NAME}[^.;/\n\d]{{0,20}}(?=[.;/\n]|\Z))\.?",
            "",
        ),
    ),
    # "Manif à Gap 14 h. Dole car CGT 9 h, Apt bus": who comes from where
    (
        words("car bus covoit train ter minibus"),
        (" car ", " bus ", " covoit ", " train ", " TER "),
        turn(
            rf"(?<=[.;,\n] ){TOWN} (?:en )?(?:car|bus|covoit|train|TER|minibus)(?: "
            rf"(?-i:[A-Z]{{2,5}}))?,? (?:à |de |dès )?"
            r"\d{1,2} ?h(?: ?\d\d)?(?: (?:place|gare|parking|devant|"
            r"rue)[^.,;!?\n]{0,30})?(?=[.,;!\n]|\Z)",
            "",
        ),
    ),
    # "on prend le bus de 12h10 à Dole pour être à 14h à la manif de Gap"
    (
        words("prend prends prenons retrouve"),
        (" pour être à ", " pour aller à ", " pour rejoindre ", " pour la ", " pour le "),
        turn(
            rf"\b(?:on|je|nous) (?:prend|prends|prenons|se retrouve) (?:(?:le|un) (?:bus|train|"
            rf"car|métro|TER|tram) )?"
            rf"(?:de |à |d{APOSTROPHE})?\d{{1,2}} ?h(?: ?\d\d)?(?: (?:à|au|de) {TOWN})? pour "
            rf"(?:être|aller|"
            rf"rejoindre)? ?(?=(?:à \d{{1,2}} ?h(?: ?\d\d)? )?(?:à |au )?(?:la |le )?{RALLY})",
            "rendez-vous ",
        ),
    ),
    # "Pour les copains de Dole, voiture à 18 h": they come from there
    (
        words("voiture covoit voitures covoiturage minibus part"),
        (" voiture", " covoit", " minibus", " on part à "),
        turn(
            rf"(?:(?<=[.;!\n] )|(?<=\n))(?:pour )?(?:(?:les|nos) (?:copains|copines|collègues|"
            rf"camarades|gens|amis)|ceux|celles)"
            rf" {OF}{TOWN} ?[,:]? (?:en )?(?:voitures?|covoit\w*|"
            rf"minibus)\b(?![^.;!?\n]*{RALLY})[^.;!?\n]*[.!]?",
            "",
        ),
        turn(
            rf"(?:(?<=[.;!\n] )|(?<=\n)){OF}{TOWN} on part à \d{{1,2}} ?h(?:\d\d)?(?= "
            rf"?(?:[.!\n]|\Z))",
            "",
        ),
        turn(
            rf"(?:(?<=[.;!\n] )|(?<=\n))départ {OF}{TOWN} (?:en )?(?:voitures?|covoit\w*|"
            rf"minibus)\b"
            rf"(?![^.;!?\n]*{RALLY})[^.;!?\n]*[.!]?",
            "",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
