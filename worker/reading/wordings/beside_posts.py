"""What posts say beside a rally: cries before a count, who saw no journalist, who cannot come."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_SHOP = (
    r"(?:magasins?|boutique|marché|boulangerie|ciné|guichet|caisses?|ikea|apple|zara|primark|mcdo|"
    r"bar|boîte|resto|restaurant|bureau de tabac|vitrine)"
)

_WHERE_ONE_IS = (
    r"(?:il (?:pleut|neige|grêle|fait (?:beau|froid|moche|gris))|(?:je suis |encore |toujours )?"
    r"(?:bloquée?|coincée?|malade|retenue?|confinée?|en (?:stage|formation|déplacement|vacances|"
    r"week-end|famille)|de passage|au (?:boulot|travail|taf))|"
    r"je (?:bosse|taffe|travaille|révise))"
)

TURNS: Turns = (
    # "Il pleut à Gap, je serai à la manif de Dole", "Bloqué à Gap aujourd'hui, j'irai à celle"
    (
        words(
            "pleut neige grele fait bloque bloquee coince coincee malade retenu retenue confine "
            "confinee stage formation deplacement vacances week famille passage boulot travail taf "
            "bosse taffe travaille revise"
        ),
        (" à ", " au "),
        turn(
            rf"{OPENS}{_WHERE_ONE_IS}(?: [^.,;:!?\n\d]{{2,20}})? (?:à|"
            rf"au) {TOWN}[^.,;:!?\n\d]{{0,30}}"
            r"(?:[,.!]+ | )(?=(?:mais |donc |du coup,? )?(?:je (?:ne )?(?:serai|vais|pourrai)|"
            r"j['\u2019](?:irai|y)|"
            r"on (?:sera|va|ira)|nous (?:serons|irons)|je (?:file|descends|monte|pars))\b"
            rf"[^.;!?\n]{{0,40}}\b{RALLY}[^.;!?\n]{{0,30}}? (?:à|de|au) {TOWN})",
            "",
        ),
    ),
    # "Incroyable Gap !!! 150 pers à la manif": cried before it is told
    (
        words("incroyable enorme immense historique magnifique fou dingue wow ouah waouh"),
        ("! 1", "! 2", "! 3", "! 4", "! 5", "! 6", "! 7", "! 8", "! 9"),
        turn(
            rf"{OPENS}(?:incroyable|énorme|immense|historique|magnifique|fou|dingue|wow|ouah|"
            rf"waouh),? (?={TOWN} ?!)({TOWN}) ?!+ (?=\d)",
            r"\1 : ",
        ),
    ),
    # "300 hier à Gap et pas un journaliste": nobody of the press counted them
    (
        words("journaliste journalistes media medias camera cameras presse tele"),
        ("pas ", "aucun", "zéro ", " 0 ", "silence"),
        turn(
            r",? (?:(?:et|mais) )?(?:pas (?:une? |de |le moindre |l[ae] moindre )|aucune? |zéro |"
            r"0 |silence (?:de la |des |radio des ))(?:seule? )?(?:journaliste|média|caméra|presse|"
            r"télé)s?\b(?! n)(?: sur place| présente?s?| à l['\u2019]horizon| pour (?:en parler|"
            r"filmer|couvrir))?(?= ?(?:[.,;!?\n#(]|\Z))",
            "",
        ),
    ),
    # "les flics disent 90, nous on dit 300"
    (
        words("nous"),
        ("nous on ", "nous, on ", "nous nous "),
        turn(
            r"\bnous,? (?:on|nous) (?:dit|disons|compte|comptons|est à|sommes à|annonce) "
            r"(?:plutôt |plus de )?(?=\d)",
            "nous ",
        ),
    ),
    # as in "je serai à Gap (10h) et mon frère à Dole (10h30)"
    (
        words("mon ma mes"),
        (" et mon ", " et ma ", " et mes "),
        turn(
            rf"(?<=[\d\w)]),? et (?:mon|ma|mes) \w+ (?:sera |seront |va |vont |est |sont )?"
            rf"(?=(?:à|au) {TOWN} \(\d)",
            " et ",
        ),
    ),
    # "14h place Foch dispo en DM pour covoit": no part of a place's name
    (
        words("dispo places place"),
        ("covoit", "co-voit", "voiture", "bagnole", "caisse"),
        turn(
            r"(?<=[\w)]),? (?=(?:(?:je )?suis )?dispo\w* (?:en (?:dm|mp|privé|pv) )?pour "
            r"(?:du |un )?co-?voit|(?:j['\u2019]ai |il (?:me |nous )?reste )"
            r"(?:\d|une?|deux|trois|des) places? (?:dans (?:la|ma|notre)|en|pour) "
            r"(?:voiture|bagnole|caisse|co-?voit))",
            ". ",
        ),
    ),
    # "Pas dispo demain pour Gap, désolée": of whatever it is
    (
        words("dispo libre"),
        ("as dispo", "us dispo", "as libre", "us libre"),
        turn(
            rf"(?:{OPENS}|(?<=\ufe0f ))(?:désolée?,? )?(?:(?:je (?:ne )?|j)?suis )?(?:pas|plus) "
            rf"(?:dispo\w*|libre) (?![^.!?\n,]*\b{RALLY})[^.!?\n,]*(?:[.!?,]+ ?|\n|\Z)",
            "",
        ),
    ),
    # "On a marché 1 200 m dans Gap": a walk
    (
        words("marche"),
        ("arché ",),
        turn(
            r"\bmarché (?=(?:environ |plus de |au moins )?\d[\d .,]*(?:m|mètres|kms?|kilomètres|"
            r"pas|bornes|minutes|min)\b)",
            "fait une promenade de ",
        ),
    ),
    # as in "Le lendemain de la marche à Gap : 300 personnes hier"
    (
        words("lendemain"),
        ("endemain de ", "endemain d'"),
        turn(
            rf"{OPENS}(?:au |le )?lendemain d(?:e |u )(?=(?:la )?{RALLY}\b[^.:!?\n]{{0,60}} ?: )"
            r"(?=[^\n]*\bhier\b)",
            "Hier, ",
        ),
    ),
    # "900 à Gap, 300 à Dole, 0 à Apt": nobody there
    (
        words("zero personne aucun rien"),
        ("zéro à ", "ersonne à ", "ucun à "),
        turn(rf"(\d (?:à|au) {TOWN}),? (?:et )?(?:zéro|personne|aucun) (?:à|au) {TOWN}", r"\1"),
    ),
    (
        frozenset[str](),
        (" 0 à ", " 0 au "),
        turn(rf"(\d (?:à|au) {TOWN}),? (?:et )?0 (?:personne )?(?:à|au) {TOWN}", r"\1"),
    ),
    # "Météo demain : 28° à Gap": the weather's towns
    (
        words("meteo"),
        ("étéo", "ETEO", "ÉTÉO"),
        turn(
            rf"(?:{OPENS}|(?<=: )|(?<=\ufe0f ))météo\b(?![^.!?\n]*\b{RALLY})"
            r"(?=[^.!?\n]*(?:\d ?°|averses|orages|pluie|soleil|éclaircies|neige))"
            r"[^.!?\n]*(?:[.!?]+ ?|\n|\Z)",
            "",
        ),
    ),
    # "annulée à Gap, report samedi 20 à 14h"
    (
        words("report"),
        (" report ", " Report "),
        turn(
            rf"\bannulé(e?)([^.!?\n]{{0,60}}?)(?:, | : |\. |: )report(?: le| au)? "
            rf"(?=(?:{WEEKDAY}|\d{{1,2}} [a-zéû]{{3,}}|\d{{1,2}}/\d))",
            r"reporté\1\2. Rendez-vous ",
        ),
    ),
    # "900 à Gap, 70 chez nous à Dole"
    (
        words("chez"),
        (" chez nous à ", " chez moi à ", " chez nous au "),
        turn(r"(\d(?: pers\w*)?) chez (?:nous|moi) (?=(?:à|au) (?-i:[A-ZÀ-Ý]))", r"\1 "),
    ),
    # "900 dans la rue pour les orgas, 300 pour la préf": as they count
    (
        words("orgas organisateurs cgt syndicats intersyndicale"),
        (" pour l",),
        turn(
            r"(\d (?:dans (?:la|les) rues?|à défiler|au départ)) pour "
            r"(?=(?:les (?:orga|synd)|la cgt|l['\u2019]inter)\w*,? (?:et )?\d)",
            r"\1 selon ",
        ),
    ),
    (
        words("vus vu"),
        (" vus d", " vu d"),
        turn(
            r"(?<=\d) vus? (?:de|depuis|par) "
            r"(?=(?:la |l['\u2019]|les )(?:préf|police|flics|orga|cgt))",
            " selon ",
        ),
    ),
    # "Petite manif à Gap, 45 ptêtes"
    (
        words("ptet ptetes ptete p tetes tete tet"),
        ("ptet", "ptêt", "p'têt", "p'tet"),
        turn(r"\b(\d+) p['\u2019]?t[eê]t(?:re|es|e)?\b", r"\1 environ"),
    ),
    # "On attend encore du monde, déjà 300": these are there
    (
        words("attend attendons"),
        (" du monde", " d'autres"),
        turn(
            r"\b(?:on|nous) (?:attend|attendons) (?:encore |toujours )?"
            rf"(?:du monde|d['\u2019]autres \w+)((?: à (?:la )?{RALLY} d[^,.!?\n]{{2,40}})?),? "
            r"(?:mais )?(?:on est )?déjà (?=\d)",
            r"\1 on est déjà ",
        ),
    ),
    # "Manif tantôt à Gap, 14h": this afternoon, where it is said once
    (
        words("tantot"),
        ("antôt", "antot"),
        turn(r"\A(?![^\0]*tant[ôo]t[^\0]*tant[ôo]t)([^\0]*?)\btant[ôo]t\b", r"\1cet après-midi"),
    ),
    # "Bravo Gap ! 300 hier contre la loi"
    (
        words("bravo merci"),
        ("ravo ", "erci ", "RAVO ", "ERCI "),
        turn(
            rf"{OPENS}(?:bravo|merci),? (?=(?-i:[A-ZÀ-Ý]))({TOWN}) ?!+ ({COUNT}) "
            rf"(?=(?:hier|aujourd{APOSTROPHE}hui|ce (?:matin|midi|soir)|cet aprem|cet après-midi) "
            r"(?:contre|pour)\b)",
            r"On était \2 à \1 ",
        ),
    ),
    # "80 personnes devant le magasin": they wait
    (
        words("personnes pers gens"),
        (" devant l", " devant un"),
        turn(
            rf"(\d (?:personnes|pers|gens)) (?=devant (?:les? |la |l{APOSTROPHE}|une? ){_SHOP}\w*\b"
            rf"(?![^.!?\n]*\b(?:contre|pour (?!entrer|acheter|avoir)|{RALLY}|grève|soutien|"
            r"banderoles?|slogans?|dénoncer|refus|non à)\b))",
            r"\1 font la queue ",
        ),
    ),
    # "600 hier à Gap pour la chaîne humaine": no channel that counts
    (
        words("chaine"),
        (" pour la cha",),
        turn(
            rf"({COUNT} (?:hier|aujourd{APOSTROPHE}hui|ce (?:matin|midi|soir)|cet aprem) (?:à|au) "
            rf"{TOWN}) pour (?=la cha[iî]ne humaine\b)",
            r"\1 dans ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
