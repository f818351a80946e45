"""What is asked, thought and shown of a rally that all know of: "Quel parcours pour la manif ?"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    HOUR,
    MONTH,
    OF,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.wordlist import words

_THE = rf"(?:la |le |l{APOSTROPHE}|cette |ce )"
_ON = rf"d[eu] (?:ce )?{WEEKDAY}(?! (?:dernier|prochain|révolu|\d)|\w)"
_KNOWN = rf"{_THE}{RALLY}\b[^.,;:!?\n]{{0,80}}? {_ON}"
_WHERE = rf"(?: (?:{AT}|{OF}) ?{TOWN})?"
# What papers ask for their readers, and people before they set out.
_ASKED = (
    rf"(?:à quoi (?:faut-il |doit-on |peut-on )?s{APOSTROPHE}attendre|"
    r"quel(?:le)?s? (?:est |sont |seront |sera )?(?:le |la |les )?"
    r"(?:parcours|trajet|itinéraire|tracé|perturbations?|conséquences|impacts?|consignes|"
    r"dispositif)(?: (?:prévu|attendu)e?s?)?|"
    r"comment (?:se rendre|aller|venir|circuler|participer|se préparer|se passera)|"
    r"où (?:se garer|stationner|se stationner|garer sa voiture)|"
    r"(?:que sait-on|que faut-il savoir|qu(?:e |['\u2019])(?:est-ce qu)?(?:e l)?['\u2019]on sait)|"
    rf"faut-il (?:craindre|redouter|s{APOSTROPHE}inquiéter)(?: (?:des|de) \w+)?)"
)
# What one of it is kept by.
_KEPT = (
    r"(?:mot|slogan|pancarte|banderole|image|photo|phrase|chanson|chant|vidéo|moment|chiffre|"
    r"déguisement|perle|rencontre|sourire)s?(?: du jour)?"
)
_BEST = (
    r"(?:(?:les|nos|vos|mes|quelques|petit florilège (?:de|des)|florilège (?:de|des)|best[- ]of "
    rf"d(?:es|e)) (?:plus (?:belles|beaux|drôles) |meilleure?s |jolie?s |belles )?{_KEPT}"
    r"(?: (?:les )?plus (?:beaux|belles|drôles))?)"
)
_STILL = r"(?![^.!?\n]*\b(?:sera|seront)\b)"
# Where those meet who look back on it: no rally.
_MEET = (
    r"(?:réunion|réu|AG|assemblée|soirée|apéro|pot|goûter|rdv|rendez-vous|on se (?:voit|retrouve)|"
    r"venez|rencontre|temps d['\u2019]échange)\b[^.!?\n]{0,50}?"
)
_LOOK_BACK = (
    r"\b(?:d[ée]brief\w*|(?:faire |tirer )?(?:le |un )?bilan|analyse collective)(?: collectif)? "
    rf"(?:{OF}|sur )?"
)
_LATER = (
    rf"(?=[^.!?\n]*?\b(?:ce soir|demain|{WEEKDAY}|tout à l['\u2019]heure|au local|salle|"
    r"bourse du travail|maison|bar|café|chez|\d{1,2} ?h)\b)[^.!?\n]*"
)
_DATED = rf"{_THE}{RALLY}\b[^.,;:!?\n]{{0,80}}? d[eu] (?:{WEEKDAY} )?\d{{1,2}}(?:er)? {MONTH}"
_BACK = ("debrief", "débrief", "bilan", "analyse")
_SOON = rf"(?:ce soir|cet après-midi|cet aprem|demain(?: \w+)?|{WEEKDAY}(?: soir| matin)?)"

TURNS: Turns = (
    # "Débriefing de la manif de samedi à Gap, ce soir au local": they meet indoors
    (
        words("debrief debriefing debriefer bilan collective debriefe"),
        tuple(day[1:] for day in DAYS),
        turn(
            rf"{OPENS}(?:{_MEET})?{_LOOK_BACK}({_KNOWN})({_WHERE}){_LATER}",
            r"\1 révolu\2 est finie",
            signs=_BACK,
        ),
        turn(
            rf"{OPENS}{_MEET}{_LOOK_BACK}({_KNOWN})({_WHERE})(?![^.!?\n]*\d{{3}})[^.!?\n]*",
            r"\1 révolu\2 est finie",
            signs=_BACK,
        ),
    ),
    (
        words("debrief debriefing debriefer bilan collective debriefe"),
        ("ief", "ilan ", "nalyse "),
        turn(
            rf"{OPENS}(?:{_MEET})?{_LOOK_BACK}({_DATED}{_WHERE}){_LATER}",
            r"\1 est finie",
            signs=_BACK,
        ),
    ),
    # "Une garderie pour la manif contre la loi de samedi à Gap"
    (
        words("garderie cantine buvette soupe collation"),
        (" pour l",),
        turn(
            r"\b(?:une |la )?(?:garderie|cantine|buvette|soupe|collation)\b[^.,;:!?\n\d]{0,30}? "
            rf"(?=pour {_KNOWN})",
            "Rendez-vous ",
        ),
    ),
    # "On peint des banderoles ce soir pour la manif de samedi": no rally tonight
    (
        words(
            "atelier fabrique fabriquons fabrication confection prepare preparons preparation "
            "peint peinture collage colle collons tractage tracte reunion pancartes banderoles"
        ),
        tuple(day[1:] for day in DAYS),
        turn(
            r"\b((?:atelier|fabri(?:que|cation)|confection|prépar(?:e|ons|ation)|pein(?:t|ture)|"
            r"coll(?:age|e|ons)|tract(?:age|e)|réunion)\b[^.!?\n\d]{0,40}?)"
            rf",? {_SOON}(?:,? (?:à |dès )?{HOUR})?[^.,;:!?\n]{{0,30}}? "
            rf"(?=(?:pour|en vue de) {_KNOWN})",
            r"\1 ",
        ),
    ),
    # "Le mot de la manif de samedi à Gap : « dignité »", "Entendu à la manif de samedi": it was
    (
        words(
            "mot mots slogan slogans pancarte pancartes banderole banderoles image images photo "
            "photos phrase phrases chanson chansons chant chants video videos moment moments "
            "chiffre chiffres deguisement deguisements perle perles rencontre rencontres sourire "
            "sourires"
        ),
        tuple(day[1:] for day in DAYS),
        turn(
            rf"({OPENS}{_STILL}(?:(?:l[ea]s? |l{APOSTROPHE})?{_KEPT}|{_BEST}) {OF}?"
            rf"(?={_THE}){_KNOWN})"
            r"(?=[^.!?:\n«]{0,40} ?[:«])",
            r"\1 révolu",
        ),
        turn(rf"({OPENS}{_BEST} {OF}?(?={_THE}){_KNOWN})(?![^.!?\n]* pour )", r"\1 révolu"),
    ),
    (
        words("entendu entendue entendus vu vue vus lu aperçu apercu apercue croise croisee merci"),
        tuple(day[1:] for day in DAYS),
        turn(
            rf"({OPENS}(?:entendu|vue?|lu|aperçue?|croisée?)s?(?: hier)? "
            rf"(?:à |dans |pendant |lors de |durant ){_KNOWN})",
            r"\1 révolu",
        ),
        turn(
            rf"({OPENS}(?:un (?:grand |immense )?)?merci (?:à|aux?) (?!d{APOSTROPHE}avance|"
            r"tou|ceux|cel)[^.,;:!?\n]{2,40}? (?:de|du|à|lors de|pendant|pour|présente?s? à) "
            rf"(?={_THE}){_KNOWN})(?![^.!?\n]*(?:avance|\w{{3,}}(?:era|eront|rez)\b))",
            r"\1 révolu",
        ),
    ),
    # "Quel parcours pour la manif de samedi à Gap ?": a paper asks it, and tells
    (
        words("quoi quel quelle quels quelles comment ou sait savoir faut"),
        ("?",),
        turn(
            rf"{OPENS}({TOWN}[.:] ?|{TOWN} : )?{_ASKED},? (?:{OF})?"
            rf"(?=[^.!?\n]{{0,60}}{_THE}{RALLY}\b)([^.!?\n]{{3,160}}?) ?\?",
            r"\1Rendez-vous \2.",
        ),
    ),
    # "Des sandwichs pour la manif de samedi à Gap, qui s'inscrit ?": it is known of
    (
        words("qui quelqu qqn volontaires motives motivees partants interesse interesses"),
        ("?",),
        turn(
            rf"(\bpour {_KNOWN}[^.!?\n]{{0,50}}?) ?[:,] ?(?:qui|quelqu{APOSTROPHE}un|qqn|"
            r"des (?:volontaires|motivé\w+|intéressé\w+)|partant\w*|intéressé\w*)\b"
            r"[^.!?\n]{0,40}\?",
            r"\1.",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
