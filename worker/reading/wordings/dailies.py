"""What dailies say of a rally in passing: what it replaced, when the next one was decided."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    HOUR,
    MONTH,
    NAME,
    OF,
    OPENS,
    RALLY,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

DAY = rf"(?:{WEEKDAY}(?: dernier| \d{{1,2}}(?:er)?(?: {MONTH})?)?|hier|le \d{{1,2}}(?:er)? {MONTH})"
"""A day as reports name it."""
# What is done where nobody rallies.
_INSTEAD = (
    r"(?:distributions?|ventes?|diffusions?|apéro\w*|repas|banquets?|collectes?|pétitions?|"
    rf"conférences? de presse|points? presse|réunions?|assemblées? générales?|AG|bals?|{OF}tracts?)"
)
_TO_COME = rf"[^.;:!?\n]{{5,110}}?(?:{WEEKDAY}|demain|le \d)[^.;:!?\n]{{0,60}}"
_VICTIM = (
    r"(?:fauché|renversé|tué|poignardé|abattu|assassiné|percuté|mort|décédé|disparu|noyé|égorgé|"
    r"lynché|poussé|retrouvé mort|roué de coups|battu à mort)e?s?"
)
_WHOM = r"(?:derrière|autour de|aux côtés de|en mémoire d|en hommage [àa]|à la mémoire d|pour)"

TURNS: Turns = (
    # "À Toulouse, place forte du mouvement, 500 manifestants": a town's name in other words
    (
        words(
            "forte fortes bastion bastions berceau fief fiefs epicentre lieu lieux capitale symbole"
        ),
        (" du mouvement", " de la contestation", " de la mobilisation", " de la lutte"),
        turn(
            rf"({NAME}), (?:la |le |l{APOSTROPHE}|l{APOSTROPHE}une? des (?:derniers )?)?"
            rf"(?:places? fortes?|bastions?|berceau|fiefs?|épicentre|hauts? lieux?|capitale|"
            rf"symbole) (?:\w+ )?(?:du mouvement|de la (?:contestation|mobilisation|lutte))"
            rf"(?: [^.,;:!?\n\d]{{3,40}})?(?=, )",
            r"\1",
        ),
    ),
    # "À X, l'an dernier, 900 avaient défilé ; cette fois, le collectif attend …"
    (
        words("fois annee"),
        (" ; cette ", "\u00a0; cette ", " ; cette\u00a0"),
        turn(
            r" ?; cette (fois|année), (?=[^.;!?\n]{0,60}\b(?:attend|espèr|tabl|prévoi|compt|donn|"
            r"vis|mis)(?:e|ent|ons|ez)?\b)",
            r". Cette \1, ",
        ),
    ),
    # "À X, une vente de muguet a tenu lieu de rassemblement": there was none.
    (
        words("lieu office remplacait remplacera remplace remplacaient"),
        ("lieu de ", "office de ", " remplaç", " remplac"),
        turn(
            rf"{OPENS}((?:à|au|aux) {NAME}), [^.,;:!?\n\d]{{0,30}}?\b{_INSTEAD}\b"
            rf"[^.,;:!?\n\d]{{0,40}}? (?:(?:a|ont) (?:tenu lieu|fait office) de |"
            r"(?:tenai|faisai)(?:t|ent) (?:lieu|office) de |"
            rf"(?:remplaç(?:ait|aient)|(?:a|ont) remplacé) (?:l[ae] |cette ))(?:\w+ )?({RALLY})\b"
            r"[^.;:!?\n]{0,40}(?=[.;])",
            r"Pas de \2 \1",
        ),
    ),
    # When the next one was decided, and for when: "… a été arrêté mardi soir : ce sera samedi"
    (
        words("rendez date suite manifestation mobilisation etape marche rassemblement"),
        (" : ce sera", "\u00a0: ce sera"),
        turn(
            rf"{OPENS}(?:l[ea] (?:prochaine? |nouve(?:au|lle) )(?:rendez-vous|date|étape|{RALLY})|"
            r"la suite|la date) (?:en )?a (?:déjà )?été "
            r"(?:arrêtée?|fixée?|décidée?|actée?|choisie?|votée?|calée?|annoncée?)"
            r"[^.;:!?\n]{0,70} ?: ce sera (?=\w)",
            "Prochain rendez-vous : ",
        ),
    ),
    # "Partie du Prado à 14 h 30, elle s'est achevée": the march
    (
        words("partie partis parti parties"),
        ("Partie ", "Parties "),
        turn(
            rf"{OPENS}Partie (d[eu]s? [^.,;:!?\n\d]{{3,50}}|d{APOSTROPHE}[^.,;:!?\n\d]{{3,50}})"
            rf"( (?:à|vers|dès|peu après) {HOUR}), elle (?=s{APOSTROPHE}est|a |avait|s{APOSTROPHE}"
            r"était)",
            r"Partie \1\2, la marche ",
        ),
    ),
    # ", qui avait rappelé vendredi l'interdiction": when it was said is no day of the rally.
    (
        words("rappele prevenu averti precise indique souligne"),
        (", qui avai", ", qui a ", ", qui ont "),
        turn(
            r"(, qui (?:avait|avaient|a|ont) (?:rappelé|prévenu|averti|précisé|indiqué|souligné)) "
            rf"(?:dès )?{DAY}(?: matin| soir)?(?= (?:qu\w*|l|la|le|les|dans|par|sur)\b)",
            r"\1",
        ),
    ),
    # "Une manifestation avait été autorisée samedi dernier à X, où 450 personnes …": it was held.
    (
        words("autorise autorisee autorisees autorises"),
        ("avait été autorisé", "avaient été autorisé", "a été autorisé", "vait été toléré"),
        turn(
            rf"\b(une? {RALLY}(?: [^.,;:!?\n\d]{{3,40}})?) avait été (?:autorisée?|tolérée?) "
            rf"(?={DAY} (?:à|au|aux) {NAME}, où {ROUNDED}{COUNT} )",
            r"\1 avait eu lieu ",
        ),
    ),
    # "Les organisateurs, qui attendaient 500 personnes dimanche, renoncent": it is to come
    (
        words("renoncent renonce annulent annule jettent"),
        (" qui attend", " qui espér", " qui tablai"),
        turn(r"(, qui esp)é(?=rai(?:en)?t )", r"\1è"),
        turn(
            rf"(, qui )(attend|espèr|tabl)ai(?:en)?t( {_TO_COME}, )(?:ont|a) (renonc|annul)é",
            r"\1\2ent\3\4ent",
        ),
        turn(
            rf"(, qui )(attend|espèr|tabl)ai(?:en)?t"
            rf"(?= {_TO_COME}, (?:renonce|annule|jette)(?:nt)?\b)",
            r"\1\2ent",
        ),
    ),
    # "À Coutances, l'heure reste à préciser": one to come, whatever was told just before
    (
        words("preciser definir fixer fixe fixes connu connue connus confirmer venir communique"),
        ("heure ", "horaire ", "e lieu ", "rendez-vous ", "e parcours ", "point de d"),
        turn(
            rf"({OPENS}(?:à|au|aux) {NAME}, )(?:l{APOSTROPHE}(?:heure|horaire)|le (?:lieu|parcours|"
            rf"point de départ|rendez-vous)|(?:le )?lieu et (?:l{APOSTROPHE})?(?:heure|horaire))"
            rf"(?: {OF}(?:{RALLY}|rendez-vous))? (?:(?:(?:reste(?:nt)?|est|sont) (?:encore )?)?à "
            r"(?:préciser|définir|fixer|confirmer|venir)|(?:n['\u2019]est|ne sont|n['\u2019]a|"
            r"n['\u2019]ont) pas (?:encore )?(?:été )?(?:fixée?s?|connue?s?|arrêtée?s?|"
            r"communiquée?s?))(?=[.;]|$)",
            r"\1l'heure sera précisée",
        ),
    ),
    # "se sont postés devant l'inspection", as any crowd does
    (
        words("postes postees plantes plantees masses massees amasses amassees agglutines"),
        (
            " postés",
            " postées",
            " plantés",
            " plantées",
            " massés",
            " massées",
            " amassé",
            " agglut",
        ),
        turn(
            rf"\b(se sont|s{APOSTROPHE}étaient) (?:postés|plantés|massés|amassés|agglutinés)"
            r"(?=(?: (?:ce |cet |dès )?\w+){0,3} (?:devant|sur|autour|place|aux? pieds?|sous)\b)",
            r"\1 rassemblés",
        ),
        turn(
            rf"\b(se sont|s{APOSTROPHE}étaient) (?:postées|plantées|massées|amassées|agglutinées)"
            r"(?=(?: (?:ce |cet |dès )?\w+){0,3} (?:devant|sur|autour|place|aux? pieds?|sous)\b)",
            r"\1 rassemblées",
        ),
    ),
    # "Le 7 mars, au pic du mouvement, on avait compté …": when that was, and nobody who counts
    (
        words("mouvement contestation mobilisation"),
        (" du mouvement", " de la contestation", " de la mobilisation"),
        turn(
            rf"({DAY}), (?:au (?:pic|sommet|plus fort|plus haut|début|cœur)|à l{APOSTROPHE}apogée|"
            r"en plein cœur|aux (?:débuts|prémices)) (?:du mouvement|de la (?:contestation|"
            r"mobilisation))(?: [^.,;:!?\n\d]{3,40})?(?=, )",
            r"\1",
        ),
    ),
    # "Derrière la famille, fauchée par un chauffard le 28 mai à X, 900 personnes …"
    (
        words(
            "fauche fauchee renverse renversee tue tuee tues poignarde poignardee abattu abattue "
            "assassine assassinee percute percutee mort morte decede decedee disparu disparue noye "
            "noyee egorge egorgee lynche lynchee roue battu battue"
        ),
        (" à ", " au ", " aux "),
        turn(
            rf"({_WHOM}[^.,;:!?\n\d]{{3,70}}?),? {_VICTIM}\b(?: par [^.,;:!?\n\d]{{3,40}}?)?"
            rf"(?: {DAY})? (?:à|au|aux|près d[eu]) {NAME}(?=, {ROUNDED}{COUNT} )",
            r"\1",
            signs=("erri", "utour d", "côtés d", "émoire d", "hommage ", "pour "),
        ),
        turn(
            rf",? {_VICTIM}(?: par [^.,;:!?\n\d]{{3,40}}?)?"
            rf"(?: {DAY})? (?:à|au|aux|près d[eu]) {NAME}(?=, {ROUNDED}{COUNT} )",
            "",
        ),
    ),
    # "X attend toujours son premier rassemblement": there was none.
    (
        words("attend attendent connu"),
        (" attend", " pas encore connu "),
        turn(
            rf"(?<!on )\b(?:attend(?:ent)? (?:toujours|encore)|"
            rf"n{APOSTROPHE}(?:a|ont) (?:toujours )?pas encore connu) (?:son|leur|sa|de|le|la) "
            rf"(?:premi(?:er|ère) )?(?:\w+ )?({RALLY})\b",
            r"n'a organisé aucun \1",
        ),
    ),
    # "La ministre sera accueillie jeudi à X par une manifestation"
    (
        words("accueilli accueillie accueillis accueillies recu recue accueillera accueilleront"),
        ("era accueilli", "eront accueilli", "ccueillera ", "ccueilleront "),
        turn(
            rf"{OPENS}(?:l[ae]s? |l{APOSTROPHE})[^.,;:!?\n\d]{{3,40}}, attendue?s? ({DAY}) "
            rf"((?:à|au|aux) {NAME}), (?:y )?ser(?:a|ont) accueillie?s?((?: (?:dès|à|vers) "
            rf"{HOUR})?) par (une? {RALLY})",
            r"Il y aura \4 \1 \2\3",
        ),
        turn(
            rf"{OPENS}(?:l[ae]s? |l{APOSTROPHE})[^.,;:!?\n\d]{{3,40}} ser(?:a|ont) accueillie?s? "
            rf"((?:{DAY} )?(?:à|au|aux) {NAME}(?: {DAY})?(?: (?:dès|à|vers) {HOUR})?) par "
            rf"(une? {RALLY})",
            r"Il y aura \2 \1",
        ),
        turn(
            rf"(une? {RALLY}(?: [^.,;:!?\n\d]{{3,30}})?) accueiller(?:a|ont) (?:l[ae]s? |"
            rf"l{APOSTROPHE})[^.,;:!?\n\d]{{3,40}}? (?={DAY} |(?:à|au|aux) {NAME})",
            r"\1 aura lieu ",
        ),
    ),
    # "rassemblées samedi matin au marché de X, et 400 à Y": in X
    (
        words("marche"),
        (" au marché d",),
        turn(
            r"\b((?:rassemblé|retrouvé|réuni|manifesté|défilé|tracté)(?:e?s)?(?: [^.,;:!?\n\d]"
            rf"{{3,25}})?) au marché d(?:e |{APOSTROPHE})(?={NAME}(?:, (?:et )?|[.;] )"
            rf"{ROUNDED}{COUNT} )",
            r"\1 sur le marché, à ",
        ),
    ),
    # "Quinze jours après la première action, …": another day, of which no more is told
    (
        words("apres"),
        (" jours après ", " semaine après ", " semaines après ", " mois après "),
        turn(
            rf"({OPENS}|(?<= : ))(?:\w+ )?\w+ (?:jours|semaines?|mois) après (?:la |le |une? |"
            rf"leur |l{APOSTROPHE})(?:premi(?:er|ère) |dernière? |précédente? )?(?:{RALLY}|journée "
            rf"d{APOSTROPHE}action), (?=(?:l[ae]s? |l{APOSTROPHE}))",
            r"\1",
        ),
    ),
    # "X avait jeté l'éponge dès lundi": when it was given up is no day of a rally
    (
        words("eponge renonce forfait tour"),
        (" éponge", "'éponge", "\u2019éponge", " renoncé", " forfait", " son tour"),
        turn(
            rf"\b((?:a|ont|avait|avaient) (?:jeté l{APOSTROPHE}éponge|renoncé|déclaré forfait|"
            rf"passé (?:son|leur) tour)),? (?:dès |depuis )?{DAY}(?: matin| soir)?(?=[.;])",
            r"\1",
        ),
    ),
    # "Ils menacent de recommencer mercredi": nobody calls to it
    (
        words("menacent menace excluent exclut"),
        (" menace", "excluent ", "exclut "),
        turn(
            rf"\b((?:menacent?|n{APOSTROPHE}(?:excluent|exclut) pas) d(?:e |{APOSTROPHE})"
            r"(?:recommencer|revenir|remettre (?:ça|cela)|reprendre|y retourner|"
            rf"durcir [^.,;:!?\n\d]{{3,30}})),? (?:dès )?{DAY}(?: matin| soir| prochain)?(?=[.;,])",
            r"\1",
        ),
    ),
    # "une manifestation « festive et déterminée »": how it was
    (
        words(
            "festive festif familiale familial pacifique bon joyeuse joyeux conviviale convivial"
        ),
        (" « ",),
        turn(
            rf"\b(une? {RALLY}) « (?:(?:et|à la fois|mais|très) |(?:festi[fv]|familial|pacifique|"
            r"joyeu[xs]|convivial|déterminé|bon enfant|revendicati[fv]|coloré|digne|silencieu[xs])"
            r"(?:e|es|s)?,? ?)+ ?»",
            r"\1",
        ),
    ),
    # "soutenues par Utopia 56": no crowd of that number
    (
        words("utopia"),
        ("topia 56", "TOPIA 56"),
        turn(r"\b(utopia) 56\b", r"\1"),
    ),
    # "500 personnes ont défilé, avant une nouvelle manifestation jeudi": the next one
    (
        words("avant attendant"),
        (", avant ", ", en attendant "),
        turn(
            rf"(\b{COUNT} [^.,;:!?\n\d]{{3,70}}), "
            r"(?:avant (?:une? (?:nouvelle|nouveau|autre)|la prochaine|le prochain)|"
            r"en attendant (?:la|le|une?)(?: prochaine?| nouvelle| nouveau| autre)?|"
            rf"avant une?(?= {RALLY}(?: [^.,;:!?\n\d]{{3,30}})? (?:prévu|programmé|annoncé|fixé))) "
            rf"({RALLY})(?: [^.,;:!?\n\d]{{3,30}}?)??,? "
            rf"(?:(?:prévue?|programmée?|annoncée?|fixée?) )?(?:de |du |pour )?(?={DAY})",
            r"\1. Une nouvelle \2 est prévue ",
        ),
        turn(
            rf"(\b{COUNT} [^.,;:!?\n\d]{{3,70}}), en attendant cel(?:le|ui) (?:de |du )?"
            rf"(?={DAY})",
            r"\1. Une nouvelle manifestation est prévue ",
        ),
    ),
    # "une marche est envisagée en mai": it is to come
    (
        words("envisage envisagee programme programmee annonce annoncee evoque evoquee"),
        ("t envisagé", "t programmé", "t annoncé", "t évoqué"),
        turn(
            rf"\b(une? {RALLY}(?: [^.,;:!?\n\d]{{3,30}})? est) "
            r"(?:envisagé|programmé|annoncé|évoqué)(e?) "
            rf"(?=(?:pour )?(?:en|mi-|fin|début|courant) ?{MONTH}\b)",
            r"\1 prévu\2 ",
        ),
    ),
    # "le tribunal jugera lundi deux manifestants interpellés": told of none there
    (
        words("tribunal"),
        (" tribunal ",),
        turn(
            r"(\ble tribunal (?:[^.,;:!?\n\d]{3,40} )?(?:jugera|a jugé|juge|jugeait|entendra) "
            r"[^.;:!?\n]{0,40}(?:manifestante?|opposante?|militante?|jeune)s?) "
            r"(?:interpellée?|arrêtée?)s?(?=[.,;])",
            r"\1",
        ),
    ),
    # "l'une jeudi à 10 h, l'autre samedi": the first and the second
    (
        words("autre"),
        (" l'autre ", " l\u2019autre "),
        turn(
            rf"\bl{APOSTROPHE}une? (?=(?:{DAY}|demain)[^.;:!?\n]{{0,80}}?,? (?:et )?"
            rf"l{APOSTROPHE}autre (?:{DAY}|demain))",
            "le premier ",
        ),
        turn(
            rf"(\ble premier (?:{DAY}|demain)[^.;:!?\n]{{0,80}}?,? (?:et )?)l{APOSTROPHE}autre "
            rf"(?={DAY}|demain)",
            r"\1le second ",
        ),
    ),
    # "À X, cinq cars partiront pour la manifestation de Y": none in X
    (
        words("car cars bus autocar autocars"),
        (" car", " bus", " autocar"),
        turn(
            rf"{OPENS}(?:à|au|aux) {NAME}, (?=(?:(?:un|deux|trois|quatre|cinq|six|sept|huit|dix|"
            r"plusieurs|des|\d+) (?:auto)?(?:cars?|bus) (?:partir|sont affrétés|sont prévus|"
            rf"conduir|emmèner|emmener)|(?:l[ae]s? |l{APOSTROPHE})[^.,;:!?\n\d]{{3,40}} "
            r"(?:affrètent?|a affrété|ont affrété|ont réservé) )[^.;:!?\n]{0,90}"
            rf"(?:pour|vers|à) l[ae] {RALLY})",
            "",
        ),
    ),
    # "À X, on a préféré se joindre au cortège de Y": none in X
    (
        words("joindre rejoindre commun commune"),
        ("e joindre a", "rejoindre l", " commun avec ", " commune avec "),
        turn(
            rf"{OPENS}((?:à|au|aux) {NAME}), (?:on|les (?:syndicats|militants)|l{APOSTROPHE}"
            r"intersyndicale) (?:a|ont|avait|avaient) (?:préféré|choisi de|décidé de) "
            rf"(?:se joindre (?:au|à la)|rejoindre l[ae]) ({RALLY})\b(?= (?:d(?:e |{APOSTROPHE}|u )"
            r"(?-i:[A-ZÀ-Ý])|\w+(?:[ao]is|ien|in|ain|ot)e?\b|départ))",
            r"Pas de \2 \1, mais le ",
        ),
        turn(
            rf"{OPENS}({NAME}) (?:a|avait) fait (?:cortège|cause) commune? avec (?=[A-ZÀ-Ý])",
            r"Pas de défilé à \1, mais à ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
