"""What is said on the day and the day after: "Jour J", "merci aux 300 d'hier", "et lundi ?"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    NAME,
    OPENS,
    RALLY,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_YESTERDAY = r"hier(?: (?:soir|matin))?"
_GREAT = (
    r"(?:énorme|incroyable|magnifique|magique|impressionnant|dingue|ouf|fou|historique|superbe|"
    r"beau|grandiose|bravo|réussi)"
)
_TODAY = (
    rf"(?:aujourd{APOSTROPHE}hui|auj|ce (?:matin|soir|midi)|cet(?:te)? apr(?:ès-midi|èm|em)|demain)"
)
_HOUR = r"\d{1,2} ?h(?:eures?)?(?: ?\d\d)?\b"
_MAY = (
    rf"(?:je (?:bosse|travaille|suis (?:pas dispo|prise?|occupée?|de garde)|(?:ne )?peux pas)|"
    rf"on (?:bosse|travaille)) (?:{WEEKDAY}|demain)"
)
_UNABLE = (
    r"si (?:vous |tu )(?:n(?:e |['\u2019]))?(?:pouvez|peux|êtes|es) pas (?:venir |libres? |là )?"
)

_NEXT_STEP = (
    r"(?:(?:(?:la |le |l['\u2019]|les )[\w-]+|ils?|elles?) (?:nous |les )re(?:çoi|cev)\w+|"
    r"audience (?:obtenue|accordée|prévue|fixée)|rendez-vous avec (?:la |le |l['\u2019]|une? )|"
    r"la suite (?=[^.!?,\n]{0,30}\bAG\b)|délibéré (?:le|rendu)\b|on attend (?:une|la|leur) réponse)"
)

TURNS: Turns = (
    # Who was there is received later: "On était 300 ce matin à Gap, le préfet nous reçoit mardi".
    (
        words("recoit recoivent recevra recevront audience rendez suite delibere reponse"),
        ("re", "audience", "endez-vous avec", "la suite ", "délibéré", "réponse"),
        turn(
            rf"((?:^|(?<=[.!?\n]))[^.!?\n]*?\b(?:ce (?:matin|midi)|hier|aujourd{APOSTROPHE}hui|"
            rf"cet(?:te)? apr\w+(?:-midi)?)\b[^.!?\n]*?)[,.;] {_NEXT_STEP}"
            rf"(?:(?!\b{RALLY}\b)[^.!?,\n])*(?=[.!?,\n]|\Z)",
            r"\1.",
        ),
    ),
    # "Cours annulés lundi à la fac", "cantine annulée": no rally is.
    (
        words("cours cantine garderie partiels examens greve"),
        (" annul", " supprim"),
        turn(
            r"\b(cours|cantine|garderie|partiels|examens|grève)(?: (?:est|sont))? "
            r"(?:annul|supprim)ée?s?\b",
            r"pas de \1",
        ),
    ),
    # "C'est le grand jour ! Gap 14 h": today
    (
        words("jour"),
        ("grand jour", "e jour J", "e jour j"),
        turn(
            rf"\bc{APOSTROPHE}est (?:enfin )?le (?:grand jour|jour J)\b"
            rf"(?!,? (?:{WEEKDAY}|demain|dans|le \d|pour|où|qui|que))",
            "c'est aujourd'hui",
        ),
        turn(
            r"\ble (?:grand jour|jour J) est (?:enfin )?(?:arrivé|là|venu)\b", "c'est aujourd'hui"
        ),
    ),
    # today, as in "Jour J ! Gap 14 h" and "Les rdv du jour :"
    (
        words("jour"),
        ("our J", "our j", "OUR J", "u jour"),
        turn(
            r"(?<!le )(?<!au )(?<!du )(?<!un )\bjour J\b(?! \d)(?: ?[!:.,\u2026-]+)?(?= |\n)",
            "Aujourd'hui",
        ),
        turn(
            rf"\b(rendez-vous|rdv|programme|points? de rdv) du jour\b(?=[^\n]{{0,60}}?{_HOUR})",
            r"\1 d'aujourd'hui",
        ),
    ),
    # "Aujourd'hui retraites : Gap 14 h, Dole 15 h": what for
    (
        words("aujourd auj soir matin midi aprem demain"),
        (" :", ": ", "!"),
        turn(
            rf"{OPENS}(\W*{_TODAY}) (?!{RALLY}|rdv|rendez|grève|rien|pas|[^\W\d_]+(?:ons|ez)\b)"
            rf"[a-zà-ÿ-]{{4,20}} ?[:!] (?={NAME},? (?:(?:à|dès) )?{_HOUR})",
            r"\1 : ",
        ),
    ),
    # "Merci aux 300 d'hier à Gap", "Merci d'avoir été 300 hier"
    (
        words("merci bravo chapeau"),
        ("aux ", "avoir été "),
        turn(
            rf"\b(?:merci|bravo|chapeau) (?:aux|à vous) ({COUNT})(?: \w+)? "
            rf"d{APOSTROPHE}(?={_YESTERDAY})",
            r"On était \1 ",
        ),
        turn(
            rf"\bmerci (?:à tou(?:te)?s )?d{APOSTROPHE}avoir été (?:si nombreu\w+, )?"
            rf"(?={COUNT}[^.!?\n]*\bhier\b)",
            "On était ",
        ),
    ),
    # "Énorme hier à Gap, le cortège faisait 2 km"
    (
        words("hier"),
        ("hier",),
        turn(
            rf"{OPENS}(?:c{APOSTROPHE}était )?{_GREAT}[ !,.\u2026]+"
            rf"(?={_YESTERDAY} (?:à|au|aux) {NAME}\b[^.!?\n]{{0,40}}\b{RALLY}\b)",
            "Manif ",
        ),
        turn(
            rf"{OPENS}merci (?:à (?:tou(?:te)?s(?: et (?:à )?tou(?:te)?s)?|vous) )?pour "
            rf"(?={_YESTERDAY} (?:à|au|aux) {NAME}\b)",
            "Manif ",
        ),
        turn(rf"\b((?:à|au|aux) {NAME}) qu{APOSTROPHE}hier\b", r"\1 hier"),
        turn(
            rf"\b(?:ce (?:matin|midi|soir)|aujourd{APOSTROPHE}hui) "
            rf"(?=(?:après|depuis|suite à) (?:la |le |l{APOSTROPHE}){RALLY} d{APOSTROPHE}hier\b)",
            "",
        ),
        turn(rf"{OPENS}et dire qu{APOSTROPHE}(?=hier\b)", ""),
    ),
    # "Et dire qu'en 2016 on était 450": as "En 2016 on était 450"
    (
        words("dire"),
        ("dire qu",),
        turn(rf"{OPENS}et dire qu{APOSTROPHE}(?=en 20\d\d\b)", ""),
    ),
    # "Quelqu'un a compté hier à Gap ? Moi j'ai 150"
    (
        words("compte"),
        ("a compté",),
        turn(
            rf"{OPENS}(?:quelqu{APOSTROPHE}un|qqn|qui) a compté (hier|aujourd{APOSTROPHE}hui) "
            rf"((?:à|au|aux) {NAME}) ?\? (?:moi )?j{APOSTROPHE}(?:ai|en ai)(?: compté)? (?=\d)",
            r"\1 \2 on était ",
        ),
    ),
    # "Rassemblement à Gap samedi + délégation reçue à Dole vendredi": indoors
    (
        words("delegation audience"),
        ("légation reçue", "udience "),
        turn(r" (?:\+|et) (?:une )?(?:délégation reçue|audience)\b[^.+!?\n]*", ""),
    ),
    # a town of yesterday, as in "Après Gap hier (300 personnes), demain …"
    (
        words("apres bravo"),
        ("hier (", " hier)"),
        turn(
            rf"{OPENS}après ({NAME}) {_YESTERDAY} \(({COUNT})(?: \w+)?\),? ",
            r"On était \2 hier à \1. ",
        ),
        turn(
            rf"\bbravo ({NAME}) \(({COUNT})(?: \w+)? {_YESTERDAY}\)",
            r"On était \2 hier à \1",
        ),
    ),
    # "Vous êtes 300 à participer", "300 personnes ont répondu oui": they clicked
    (
        words("participer repondu reponses oui"),
        ("à participer", "répondu oui", "répondu « oui", "éponses ", " oui sur "),
        turn(
            rf"\b(?:vous êtes|ils sont) (?:déjà )?({COUNT}) à participer\b",
            r"\1 participent",
        ),
        turn(
            rf"({COUNT})(?: personnes)? (?:ont (?:déjà )?répondu (?:« ?)?oui(?: ?»)?|"
            r"(?:réponses )?(?:« ?)?oui(?: ?»)?(?: sur l['\u2019](?:event|événement))?"
            r"(?= ?[,.!:\n]|\Z))",
            r"\1 participent",
        ),
    ),
    # "lundi on double !", "Et lundi ? 14 h, place Foch": what comes next
    (
        words("on et"),
        ("on double", "on triple", "on fait mieux", "on fait le double", "Et ", "et "),
        turn(
            rf"\b((?:{WEEKDAY}|demain),? )on (?:double|triple|fait (?:mieux|le double))\b"
            r"(?: la mise)?(?: ?[!.:]+)?",
            r"\1on recommence,",
        ),
        turn(
            rf"{OPENS}et ({WEEKDAY}(?: prochain)?|demain) ?\? (?=(?:à )?{_HOUR})",
            r"Rendez-vous \1, ",
        ),
    ),
    # "Je bosse samedi mais vendredi je suis à la manif", "Si vous ne pouvez pas samedi à Gap, …"
    (
        words("bosse travaille suis peux pouvez etes"),
        (
            "bosse ",
            "travaille ",
            "uis pas",
            "uis pris",
            "uis occ",
            "uis de g",
            "eux pas",
            "ouvez pas",
        ),
        turn(rf"{OPENS}{_MAY},? mais ", ""),
        turn(rf"{OPENS}{_UNABLE}(?={WEEKDAY}[^,.!?\n]{{0,20}} à {NAME})", ""),
    ),
)
"""Those of one text are put plainly one after the other."""
