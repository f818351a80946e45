"""Rallies told in a clause of another sentence: "sera reçue à Gap, où une marche est prévue"."""

from worker.reading.wordings.dailies import DAY
from worker.reading.wordings.turns import (
    ABOUT,
    APOSTROPHE,
    AT,
    COUNT,
    FOLK,
    HOUR,
    MANY,
    NAME,
    OPENS,
    RALLY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_TO_COME = (
    r"(?=[^.;:!?\n]{0,140}?(?:\w{2}r(?:a|ont) |(?:est|sont) (?:fixée?|programmée?|prévue?|"
    r"convoquée?|attendue?)s? |se (?:tient|réunit|rend|tiennent|rendent) ))"
)
_WHEN = rf"(?:{DAY}|demain|ce {DAY})"
_CALL = (
    rf"(?:(?:une? (?:autre |nouve(?:au|lle) |grande? )?{RALLY}s?|des {RALLY}s)\b"
    r"[^.;:!?\n\d]{0,50}? (?:est|sont|sera|seront) (?:aussi |également |déjà )?"
    r"(?:prévu|annoncé|organisé|programmé|appelé)e?s?|"
    rf"(?:l[ae]s? |l{APOSTROPHE})?[^.,;:!?\n\d]{{2,50}}? "
    rf"(?:appelle|organise|invite|prévoi|convie)(?:nt|ent|t)? )"
)
_SET_OFF = (
    rf"(?:l[ae] |une? |l{APOSTROPHE})(?:{RALLY})(?: [^.,;:!?\n\d]{{3,30}})? "
    rf"(?:avait lieu|a eu lieu|s{APOSTROPHE}(?:est|était) (?:élancée?|ébranlée?|tenue?)|"
    rf"a (?:débuté|démarré|commencé)|(?:début|démarr|commenç|part|se ten)ait|est partie?|"
    rf"s{APOSTROPHE}élançait|était (?:prévue?|fixée?))"
)

TURNS: Turns = (
    # "Une délégation sera reçue mercredi à Rennes, où un rassemblement est prévu à 14 h": the
    # day is the rally's as well
    (
        words("ou"),
        (", où ",),
        turn(
            rf"{OPENS}{_TO_COME}([^.;:!?\n]{{0,140}}?\b({_WHEN})\b[^.;:!?\n]{{0,90}}?) "
            rf"(d(?:e |{APOSTROPHE})|{AT} )({NAME}), où (?={_CALL})(?![^.;:!?\n]*{_WHEN})",
            r"\1 \3\4. Rendez-vous \2 à \4 : ",
        ),
    ),
    # "Une délégation a été reçue samedi à Gap, où 40 personnes s'étaient rassemblées"
    (
        words("ou"),
        (", où ",),
        turn(
            rf"{OPENS}((?:une? (?:petite )?délégation|l[ae] (?:ministre|préfet|préfète|procès)|"
            rf"l{APOSTROPHE}audience|un accord|les élus)\b[^.;:!?\n]{{0,80}}?\b({DAY})\b"
            rf"[^.;:!?\n]{{0,60}}?) (d(?:e |{APOSTROPHE})|{AT} )({NAME}), où "
            rf"(?={MANY} (?:[^.;:!?\n\d]{{2,40}} )?(?:s{APOSTROPHE}étaient|avaient|ont|se sont|"
            rf"l{APOSTROPHE}attendaient|étaient) )(?![^.;:!?\n]*{_WHEN})",
            r"\1 \3\4. À \4 \2, ",
        ),
    ),
    # "À Gap, où un appel à la grève avait été lancé, 350 personnes ont manifesté"
    (
        words("greve"),
        (", où ",),
        turn(
            rf"({AT} {NAME}), où (?:un |des |l{APOSTROPHE}|les )appels? à la grève "
            rf"[^.,;:!?\n\d]{{3,40}}, (?={MANY} )",
            r"\1, ",
        ),
    ),
    # "Une marche pour le climat traversera Gap samedi": there
    (
        words("traversera traverseront parcourra sillonnera"),
        (" traverser", " parcourra ", " sillonnera "),
        turn(
            rf"\b(une? {RALLY}\b[^.;:!?\n\d]{{0,50}}? )(?:traversera|parcourra|sillonnera) "
            rf"({NAME})(?= {DAY}| (?:ce |demain|dès|à partir))",
            r"\1aura lieu à \2",
        ),
    ),
    # "À Gap, où la marche s'est élancée à 14 h, la police a compté 900 manifestants"
    (
        words("ou"),
        (", où ",),
        turn(
            rf"({AT} {NAME}), où ({_SET_OFF} (?:à|vers|dès) {HOUR}(?: [^.,;:!?\n\d]{{3,40}})?), "
            rf"(?=(?:l[ae]s? |l{APOSTROPHE})[^.,;:!?\n\d]{{3,40}} (?:a|ont) (?:re)?"
            rf"(?:compt|cens|dénombr|estim|évalu|not)|(?:l[ae]s? |l{APOSTROPHE})[^.,;:!?\n\d]"
            rf"{{3,40}} (?:revendiqu|annonc|compt|avanc)[^.;:!?\n]{{0,30}}{COUNT})",
            r"\1, \2 ; ",
        ),
    ),
    # "Parti de la gare à 15 h, le cortège comptait 900 personnes": no hour of counting
    (
        words("comptait rassemblait reunissait"),
        (" comptait ", " rassemblait ", " réunissait "),
        turn(
            rf"(\bpart(?:i|ie|is|ies) (?:[^.,;:!?\n\d]{{3,50}} )?(?:à|vers|dès|peu après) {HOUR}"
            rf"(?: [^.,;:!?\n\d]{{3,50}})?, (?:l[ae] |l{APOSTROPHE}){RALLY}) "
            r"(?:comptait|rassemblait|réunissait)\b",
            r"\1 a réuni",
        ),
    ),
    # What was not awaited, before what came: "on n'attendait pas autant de monde : 800 personnes"
    (
        words("attendait attendaient esperait esperaient imaginait imaginaient"),
        (" n'", " n\u2019"),
        turn(
            rf"({OPENS}(?:[^.,;:!?\n]{{0,30}}{AT} {NAME}, )?)(?:(?:les? |la |l{APOSTROPHE})"
            rf"[^.,;:!?\n\d]{{3,30}}|on|personne|nul|ils|elles) n{APOSTROPHE}(?:en )?"
            r"(?:attend|espér|imagin)ai(?:en)?t (?:pas|plus|guère )?[^.,;:!?\n\d]{0,40} ?: "
            rf"(?={MANY} )",
            r"\1",
        ),
    ),
    # "150 à Lannion et 80 à Guingamp, où les agents avaient débrayé": they rallied as well
    (
        words("ou"),
        (", où ",),
        turn(
            rf"({COUNT} {AT} {NAME}), où (?:l[ae]s? |l{APOSTROPHE}|une? )[^.,;:!?\n\d]{{0,50}}?"
            r"\b(?:débray\w*|grèves?|bloquée?s?|fermée?s?|occupée?s?|en lutte)\b"
            r"[^.,;:!?\n\d]{0,40}(?=[.;\n])",
            r"\1",
        ),
    ),
    # "Combien de personnes attendez-vous samedi ? Au moins 300."
    (
        words("combien"),
        ("ttendez-vous", "spérez-vous", "révoyez-vous"),
        turn(
            r"\bcombien (?:de (?:personnes|manifestants|monde|participants) )?"
            r"(?:attendez|espérez|prévoyez)-vous\b([^?!.\n]{0,70}?) ?\?\s{1,2}(?:[-\u2013\u2014] )?"
            rf"({MANY})(?: {FOLK})?(?=[.,;!\n]|$)",
            r"Nous attendons \2 personnes\1",
        ),
    ),
    # "Ils attendaient 300 personnes, il en est venu 1 000"
    (
        words("venu"),
        ("il en est venu ",),
        turn(
            rf"\b(?:ils|elles|on|l{APOSTROPHE}on) (?:en )?(?:attend|espér|prévoy)ai(?:en)?t "
            rf"({MANY})(?: {FOLK})?([^.;,!?\n\d]{{0,40}}) ?[,;:] il en est venu (?={MANY})",
            r"Les organisateurs attendaient \1 personnes\2 ; elles étaient ",
        ),
    ),
    # "Dans le département, 400 personnes ont défilé à Gap": in one town
    (
        words("departement region agglomeration"),
        ("ans le départ", "ans la région", "ans l'agglo", "ans l\u2019agglo"),
        turn(
            rf"{OPENS}Dans (?:le département|la région|l{APOSTROPHE}agglomération), "
            rf"(?={MANY} (?:(?!dont |soit )[^.,;:!?\n\d]){{3,60}}? {AT} {NAME}"
            rf"(?!,? (?:(?:et|ou|comme|puis) )?(?:(?:{AT}|dans) )?(?-i:[A-ZÀ-Ý])| et ))",
            "",
        ),
    ),
    # "La police a arrêté son compteur à 2 900"
    (
        words("compteur compteurs decompte comptage"),
        (" compteur", " décompte", " comptage"),
        turn(
            rf"\b((?:l[ae]s? |l{APOSTROPHE})[^.,;:!?\n\d]{{3,40}}?(?:, (?:elles?|eux|lui|quant à "
            r"(?:elles?|eux|lui)|de (?:son|leur) côté|pour (?:sa|leur) part),)? (?:a|ont)) "
            r"(?:arrêté|bloqué|"
            rf"stoppé|figé) (?:son|leurs?|les?) (?:compteurs?|décompte|comptage) (?:à|sur) ({MANY})"
            rf"(?: (?:personnes|manifestants|participants))?",
            r"\1 compté \2 manifestants",
        ),
        # "…, la CGT à 3 400"
        turn(
            rf"(\b(?:a|ont) compté {MANY} manifestants),? (?:et )?((?:l[ae]s? |l{APOSTROPHE})"
            r"(?:CGT|FSU|FO|CFDT|UNSA|syndicats|organisateurs|intersyndicale|police|préfecture)) "
            rf"(?:à|sur) ({MANY})(?= ?(?:[.,;!\n]|\Z))",
            r"\1, \2 \3",
        ),
    ),
    # "Les JA avaient promis 200 tracteurs ; 60 sont venus": of them
    (
        words("tracteurs engins camions motos vehicules"),
        (" tracteurs", " engins", " camions", " motos", " véhicules"),
        turn(
            rf"\b({COUNT} )(tracteurs|engins|camions|motos|véhicules)( ?[,;:] (?:seuls |seulement |"
            rf"ce sont )?{ABOUT}?{COUNT})(?= (?:sont venus|étaient (?:là|présents)|ont répondu|"
            r"se sont déplacés|ont fait le déplacement|ont suffi))",
            r"\1\2\3 \2",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
