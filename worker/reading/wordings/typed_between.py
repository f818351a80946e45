"""What posts say between their towns: "rien à X", "X c'était samedi dernier", "X pareil"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    HOUR,
    OF,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_MARKS = r"[-\u2022*\u25aa\u27a1\u2192\U0001f449\U0001f6a9\ufe0f# ]*"
_IT_WAS = rf"c{APOSTROPHE}[ée]tait"
_GONE = (
    rf"(?:(?:{WEEKDAY}|la semaine|le week-?end|le mois|l{APOSTROPHE}an) (?:derni[eè]re?|pass[ée]e?)"
    r"|hier|avant-hier)"
)
_HIRED = r"(?:covoit\w*|cars?|(?:mini)?bus|trains?|ter|voitures?|navettes?)"
_ONWARD = (
    rf"(?:d[ée]parts?(?: (?:group[ée]|collectif|commun)s?)?(?: (?:en|du|des) {_HIRED})?|"
    rf"(?:rdv |rendez-vous )?(?:pour )?(?:le )?covoit\w*) "
    rf"(?:pour|vers|direction|->|\u2192) (?:(?:la |le )?{RALLY} {OF})?"
)
_WHERE_SAID = (
    r"(?:(?:la |les |sur |dans |avec |notre |leur |le )*(?:presse|affiches?|tracts?|site|page|"
    rf"facebook|fb|insta\w*|event|[ée]v[ée]nement|réseaux|lien|comm?entaires?|com|"
    rf"l{APOSTROPHE}(?:ul|ud|union locale|event|affiche|[ée]v[ée]nement))\b)"
)

TURNS: Turns = (
    # "Manif demain à Gap 14 h, rien à Dole, et à Dax c'est 15 h"
    (
        words("rien dalle nada walou pas aucun aucune"),
        ("rien ", "que dalle ", "nada ", "walou ", "pas de ", "aucun"),
        turn(
            rf",?(?: (?:et|mais|non|bah|ben|du coup|sinon),?)*(?<=[,)\w]) (?:il )?"
            rf"(?:n{APOSTROPHE})?(?:y ?a(?:ura)? )?"
            rf"(?:rien|que dalle|nada|walou|pas de {RALLY}|aucune? {RALLY})"
            rf"(?: (?:de )?(?:prévue?|annoncée?|organisée?|calée?))? {AT} {TOWN}"
            rf"(?:,? (?:mais|par contre|en revanche|et|du coup)|,) "
            rf"(?=({AT} {TOWN} (?:c{APOSTROPHE}est|ce sera|on se retrouve|rdv) ))",
            ", ",
        ),
    ),
    # "Prides de samedi : Gap c'était la semaine dernière, Dole 15 h": that is of Gap alone
    (
        words("etait"),
        ("était ", "etait "),
        # Told behind the line first and then left out of it, so that its venues keep their place.
        turn(
            rf"((?:[:,;/] |\()({TOWN}),?(?: non)?,? {_IT_WAS} ({_GONE})\b[^\n]*\d ?h[^\n]*?)"
            rf"[.! ]*(?<!\d une manif)(?=\n|\Z)",
            r"\1. À \2 \3 il y a eu une manif",
        ),
        turn(
            rf"(?<=[:,;/] )({TOWN}),?(?: non)?,? {_IT_WAS} ({_GONE})\b[^,;:/\w\n]*(?:donc)?"
            r"[^\w\n]* (?=[^\n]* il y a eu une manif(?:\n|\Z))",
            "",
        ),
        turn(
            rf" ?\({TOWN},? {_IT_WAS} {_GONE}\)(?=[^\n]* il y a eu une manif(?:\n|\Z))",
            "",
        ),
    ),
    # as in "Gap : 8 h, mairie (départ en covoit pour Dole)", in a list
    (
        words("depart departs covoit covoiturage covoitu covoiturages"),
        ("part", "covoit"),
        # "Gap : 8 h, mairie, départ en bus vers Dole à 13 h": the first hour is no ride's
        turn(
            rf"((?:(?<=\n)|(?<=[;/] )){_MARKS}{TOWN}(?! ?: ?d[ée]part)[^.;/\n]{{0,30}}?{HOUR}"
            rf"[^.;/\n]{{0,60}}?)(?:\(|, | [\u2013-] ){_ONWARD}{TOWN}[ ,(]{{0,2}}"
            rf"(?:départ )?(?:[àa] |vers |dès )?{HOUR}[^.;/\n]{{0,30}}?\)?"
            r"(?= ?(?:[.;/\n]|\Z))",
            r"\1",
        ),
        turn(
            rf"(?:(?<=\n)|(?<=[;/] )){_MARKS}{TOWN}(?! ?: ?d[ée]part)[^.;/\n]{{0,70}}?"
            rf"(?:\(|, | [\u2013-] ){_ONWARD}{TOWN}[^.;/\n]{{0,20}}?\)?(?= ?(?:[.;/\n]|\Z))",
            "",
        ),
    ),
    # as in "Celui de Gap ne bouge pas (samedi 10 h)"
    (
        words("celui celle"),
        (" ne bouge", " ne change", " reste inchang", " inchang"),
        turn(
            rf"\b(celui|celle) ({OF}{TOWN}) (?:ne (?:bouge|change)(?:ra)? pas|(?:reste |est )?"
            r"inchangée?)\b",
            r"\1 \2 est maintenu",
        ),
    ),
    # "prochain arrêt Gap 8 h 30": the coach's
    (
        words("arret arrets passage passages"),
        ("arrêt", "arret", "passage"),
        turn(
            rf",? (?:prochain )?(?:arr[êe]ts?|passages?)(?: prévus?)? (?:à |au |par )?{TOWN},? "
            rf"(?:(?:à|vers) )?{HOUR}(?=[ ,;.])",
            "",
        ),
    ),
    # "car à 8 h à Gap puis Dole, manif à 10 h": the march is in the last
    (
        words("car cars bus minibus covoit"),
        (" manif", " rassemblement", " marche", " cortège", " défilé"),
        turn(
            rf"(\b(?:cars?|(?:mini)?bus|covoit)\b(?:(?! pour la manif)[^.!?\n]){{5,90}}?)"
            rf"(?:,| puis| et| /)(?: puis| et)?(?: direction| vers| arrivée(?: à)?)? ({TOWN}),? "
            rf"(?:pour )?(?:la |le )?{RALLY} (?:prévue? )?(?:de |à )?(?={HOUR})",
            r"\1 pour la manif de \2 à ",
        ),
    ),
    # "Gap samedi 10 h. À Dole (mairie) pareil": of Dole too
    (
        words("pareil idem itou meme"),
        (") pareil", ") idem", ") itou", ") même", "), pareil", "), idem", "), même"),
        turn(
            rf"({AT} {TOWN}) \([^()\n\d]{{2,40}}\),? (?=pareil|idem|itou|même (?:heure|chose))",
            r"\1 ",
        ),
    ),
    # "Départ 11 h devant la poste, arrivée mairie de Gap vers 12 h": no second rally
    (
        words("arrivee"),
        (" arrivée ", " arrivee "),
        turn(
            rf"\b((?:d[ée]part|rdv|rendez-vous)(?![^.!?\n]*(?:\bcars?\b|\bbus\b|covoit|\btrain))"
            rf"[^.!?\n]{{5,80}}?),? (?:et |puis )?arriv[ée]e (?:prévue )?"
            rf"(?:(?:à|au|devant|sur|mairie|place|parvis|préfecture|gare)\b[^.,;!?\n]{{0,25}}? )?"
            rf"(?:à |{OF})?{TOWN},? ?(?:(?:vers|à|pour) )?{HOUR}"
            rf"(?![^.!?\n]*\b{RALLY}\b)",
            r"\1",
        ),
    ),
    # as in "Paris 14 h, Gap 10 h (déjà finie, 900 !)", "Dole 14 h (ça commence bientôt)"
    (
        words("finie fini finies plie pliee boucle bouclee commence part demarre debute"),
        ("(déjà ", "(fini", "(plié", "(bouclé", "(ça ", "(commence", "(début", "(démarr"),
        turn(
            rf"\((?:déjà )?(?:finie?s?|pliée?|bouclée?|terminée?), ({COUNT})(?: pers\w*)? ?!*\)",
            r"(terminée, \1 personnes)",
        ),
        turn(
            r" ?\((?:(?:ça|c['\u2019]est|elle|il) )?(?:commence|part|démarre|débute)[^()\n\d]{0,15}"
            r"(?:bientôt|incessamment|tout de suite|là|à peine)[^()\n\d]{0,10}\)",
            "",
        ),
    ),
    # "à Gap le même jour 16 h 30": at that hour, not at the others'
    (
        words("jour"),
        ("même jour", "meme jour"),
        turn(
            rf"({AT} {TOWN}),? le m[êe]me jour,?(?: aussi| également)? (?:à )?(?={HOUR})",
            r"\1 à ",
        ),
    ),
    # "on monte à Gap avec 2 bus. rdv 5 h parking Leclerc": it leaves then
    (
        words("bus car cars minibus covoit covoiturage"),
        ("rdv", "Rdv", "RDV", "endez-vous", "épart"),
        turn(
            r"((?:\bon|\bnous) (?:monte|descend|part|va|file|sera)[^.!?\n]{3,60}"
            r"\b(?:bus|cars?|covoit\w*|minibus)\b[^.!?\n]{0,40}[.!?\n]+ ?)"
            rf"((?:rdv|rendez-vous|départ) )(?:à )?{HOUR},? (?=[^.!?\n]{{0,12}}\b(?:parking|"
            r"p[ée]age|aire d|station[- ]service|carrouf|carrefour|leclerc|inter(?:marché)?|"
            r"super ?u|lidl|auchan)\b)",
            r"\1\2",
        ),
    ),
    # "700 chez nous à Gap"
    (
        words("nous"),
        (" chez nous",),
        turn(rf"({COUNT}) chez nous,? (?={AT} {TOWN})", r"\1 "),
    ),
    # "Gap : voir affiches": its hour is to come
    (
        words("voir"),
        ("voir ",),
        turn(
            rf"(?:(?<=\n)|(?<=[;/\u2022] ))({_MARKS}{TOWN} ?: )voir {_WHERE_SAID}"
            r"(?= ?(?:[.;/\n]|\Z))",
            r"\1horaire à venir",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
