"""What people prepare for a rally, and after which one they go on: "tractage à X pour la manif"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    FOLK,
    HOUR,
    OPENS,
    RALLY,
    ROUNDED,
    TOWN,
    WEEKDAY,
    WERE,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_MAKES = (
    r"(?:(?:on|nous) (?:tract\w+|coll\w+|distribu\w+|prépar\w+|peint|peignons|fabriqu\w+)|"
    r"tractages?|collages?|distributions?|diff|atelier|AG|assemblée générale|réu(?:nion)?|apéro|"
    r"prépa\w*|boîtage)"
)
_WHEN = rf"(?:ce (?:soir|midi|matin)|cet aprem\w*|aujourd{APOSTROPHE}hui|demain|{WEEKDAY}|{HOUR})"
_NEXT = rf"(?:demain|après-demain|{WEEKDAY}|le \d{{1,2}}|du \d{{1,2}}|\d{{1,2}}/\d)"
_LAST = rf"((?:hier|{WEEKDAY})(?: dernier)?(?: soir| matin)?)"
_CAME = (
    r"(?:étaient (?:venu|là|présent)|(?:ont|avaient) (?:défilé|manifesté|marché|répondu)|"
    rf"s{APOSTROPHE}étaient (?:rassemblé|réuni|retrouvé|mobilisé))"
)
_CHORE = r"(?:peindre|fabriquer|plier|répéter|préparer|coller|tracter|confectionner|coudre)\b"
# What is called to next, up to its town: "le cortège de Gap", "nouvelle manif à Gap", "Gap".
_MAIN = (
    rf"((?:(?:l[ae]|une?)? ?(?:nouve\w+ )?(?:{RALLY}|rendez-vous|manifestants) "
    r"(?:de |à |d['\u2019]))?)"
    rf"({TOWN})(?=[^.!?\n]*\b(?:{WEEKDAY}|demain|le \d))"
)
# Who did something after it tells a day that is gone.
_DONE = r"\b(?:ont|a|avai(?:t|ent)|s['\u2019]est|se sont|étaient|était|\w+ai(?:t|ent))\b"
_TO_COME = rf"(?:(?!{_DONE})[^.!?\n])"
_SUCCESS = (
    rf"(?:(?:le (?:beau |grand |franc )?succès|la réussite|l{APOSTROPHE}énorme succès) "
    rf"(?:de |d{APOSTROPHE}))?"
)
_THAT_ONE = (
    r"(?:celle|celui|la (?:première |grande |belle )?(?:manif\w*|marche|mobilisation|pride|"
    r"vélorution)|"
    r"le (?:premier |grand |beau )?(?:rassemblement|défilé|cortège))"
)
_ITS_TOWN = tuple(
    (rf"{of}({TOWN})", at)
    for of, at in ((rf"(?:de |d{APOSTROPHE})", "à"), ("du ", "au"), ("des ", "aux"))
)

TURNS: Turns = (
    # "Mardi, à Dole, ils étaient 40 à peindre des pancartes. Hier, à Gap, 900 à les porter"
    (
        words("peindre fabriquer plier repeter preparer coller tracter confectionner coudre"),
        (" à ", " pour "),
        turn(
            rf"{OPENS}(?:(?!\b{RALLY})[^.;!?\n]){{0,80}}?\b(?:ils|elles|on|nous) (?:étaient|était|"
            r"étions) "
            rf"{ROUNDED}{COUNT}(?:(?!\b{RALLY})[^.;!?\n]){{0,60}}? à {_CHORE}"
            rf"(?:(?!\b{RALLY})[^.;!?\n]){{0,40}}[.;] (?=[^\n]*\d)",
            "",
        ),
        turn(
            rf"{OPENS}{ROUNDED}{COUNT} (?:bénévoles|militants|volontaires|personnes) pour {_CHORE}"
            rf"(?:(?!\b{RALLY})[^.,;!?\n]){{0,60}}, (?={ROUNDED}{COUNT} {FOLK})",
            "",
        ),
    ),
    # "Marche à Gap samedi 14 h, après le succès de celle de Dole": that one is over
    (
        words("apres"),
        ("près celle", "près celui", "près la ", "près le ", "près l\u2019", "près l'"),
        *(
            turn(
                rf"{OPENS}après {_SUCCESS}{_THAT_ONE} {town}, "
                rf"(?!(?:{WEEKDAY}|hier|le \d)[^,.!?\n]{{0,20}},)"
                rf"(?=[^.!?\n]{{0,60}}\b(?:{RALLY}|rendez-vous|rdv)\b[^.!?\n]{{0,60}}\b{_NEXT}\b|"
                rf"[^.!?\n]{{0,40}}\b{_NEXT}\b)",
                rf"Une manifestation a eu lieu {at} \1 le mois dernier. ",
            )
            for town, at in _ITS_TOWN
        ),
    ),
    (
        words("apres"),
        ("près celle", "près celui", "près la ", "près le ", "près l\u2019", "près l'"),
        *(
            turn(
                rf"({OPENS}{_TO_COME}{{0,90}}?\b{_NEXT}\b{_TO_COME}{{0,80}}?),? "
                r"(?:et ce |dans la foulée,? )?après "
                rf"{_SUCCESS}{_THAT_ONE} {town}(?= ?(?:[.!\n]|\Z))",
                rf"\1. Une manifestation a eu lieu {at} \2 le mois dernier",
            )
            for town, at in _ITS_TOWN
        ),
    ),
    # "Tractage ce soir 18h à Gap pour la manif de demain 10h": there
    (
        words(
            "tracte tractons tractage tractages colle collons collage collages distribue "
            "distribution distributions prepare preparons atelier ag assemblee reu reunion apero "
            "prepa boitage diff fabrique peint"
        ),
        (" manif", " marche", " rassembl", " pride", " sit-in", " mobil"),
        turn(
            rf"{OPENS}{_MAKES}\b[^.!?\n]{{0,40}}?\b{_WHEN}[^.!?\n]{{0,30}}?"
            rf"(?:\bà |\bde |\bd{APOSTROPHE})({TOWN}),? (?:(?:pour|avant|en vue d[e']) )?"
            rf"(?:préparer )?(?:la |une |le )?(?={RALLY}\b)"
            rf"({RALLY}(?: [^\W\d][\w'\u2019-]*){{0,6}}?) "
            rf"(?=(?:de |du |d{APOSTROPHE})?{_NEXT})"
            r"(?![^.!?\n]* (?:à|de) (?-i:[A-ZÀ-Ý]))",
            r"\2 à \1 ",
        ),
    ),
    # as in "Après la manif de Gap hier (300 personnes), on remet ça demain à Dole"
    (
        words("apres"),
        ("près la ", "près le ", "près les ", "près l"),
        turn(
            rf"{OPENS}après (l[ae] {RALLY} (?:de |d{APOSTROPHE}|à ){TOWN}) "
            rf"((?:d{APOSTROPHE}|de )?(?:hier|ce (?:matin|midi)|{WEEKDAY})(?: soir)?) "
            rf"\(({ROUNDED}{COUNT})(?: (?:personnes|pers|manifestants|participants))?\),? ",
            r"\1 \2 : \3 personnes. ",
        ),
        turn(
            rf"{OPENS}après les ({COUNT}) (?:(?:personnes|manifestants) )?(?:de |d{APOSTROPHE}|à )"
            rf"({TOWN}),? (hier|ce matin|{WEEKDAY}),? ",
            r"On était \1 à \2 \3. ",
        ),
    ),
    # "Comme mardi (900 personnes), le cortège de Gap partira jeudi", "Après lundi et ses 900
    # manifestants, Gap remet ça jeudi"
    (
        words("comme apres"),
        ("omme ", "près "),
        turn(
            rf"{OPENS}(?:comme|après) {_LAST},? (?:\(|où |quand |avec |et ses )(?:{WERE} )?"
            rf"({ROUNDED}{COUNT})(?: {FOLK}\b)?(?: {_CAME}[^,()]{{0,30}})?\)?, {_MAIN}",
            r"Ils étaient \2 \1 à \4. \3\4",
        ),
        turn(
            rf"{OPENS}après (?:les|ces|leurs|nos) ({ROUNDED}{COUNT})(?: {FOLK})? (?:de |d')"
            rf"{_LAST}, {_MAIN}",
            r"Ils étaient \1 \2 à \4. \3\4",
        ),
        turn(
            rf"{OPENS}(à {TOWN}), comme {_LAST}, où {WERE} ({ROUNDED}{COUNT}), ",
            r"\1, ils étaient \3 \2. \1, ",
        ),
    ),
    # as in "Gap (900 manifestants mardi) remet ça jeudi à 14 h"
    (
        words(
            "remet remettra recommence recommencera manifeste manifestera defile defilera marche "
            "marchera mobilise mobilisera rassemble rassemblera repart repartira retrouve"
        ),
        (") ", "), "),
        turn(
            rf"(?:{OPENS}|(?<=; )|(?<=- ))(?:à )?({TOWN}) ?\(({ROUNDED}{COUNT})(?: {FOLK})?,? "
            rf"{_LAST}\),? "
            r"(?=(?:se |on |y )*(?:remet|recommence|manifeste|défile|marche|mobilise|rassemble|"
            rf"repart|retrouve)\w*\b[^.;!?\n]*\b(?:{WEEKDAY}|demain|le \d))",
            r"Ils étaient \2 \3 à \1. \1 ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
