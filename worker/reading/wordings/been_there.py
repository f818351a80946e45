"""Who tells that they were at a rally: "la pride de Gap c'était dingue", "ma première manif"."""

from worker.reading.wordings.turns import (
    ABOUT,
    APOSTROPHE,
    COUNT,
    HOUR,
    OF,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_AT = r"(?:à|a|au|aux)"
_RALLIES = words(
    "manif manifs manifestation marche rassemblement mobilisation cortege pride hommage veillee "
    "velorution casserolade sit die"
)
# Nothing ahead is told in the sentence.
_OVER = (
    rf"(?![^.!?\n]*(?:\b(?:demain|{WEEKDAY}|prochaine?s?|bientôt|hâte|sera|serai|va|vais|rdv|"
    rf"si|ans?|faut|avant|venez|\d{{4}})\b|\b{HOUR}|\d/\d))"
)
_MARCH = r"(?:manif|manifestation|pride|marche (?:blanche|pour [^.!?\n]{3,20}|des \w+))"
_THEIRS = rf"(?:{OF}|{_AT} ){TOWN}"
_JOY = (
    r"(?:quel(?:le)? (?:bonheur|kif|joie|pied|fierté|plaisir|bonne humeur|énergie|claque|régal)|"
    rf"(?:on|j{APOSTROPHE}) ?y étai[st]|✅|☑|check\b|done\b|j{APOSTROPHE}en (?:pleure|tremble)|"
    r"et j['\u2019]en (?:pleure|tremble)|trop bien|mythique|que d[u'\u2019] ?(?:bonheur|amour))"
)
# What a verbless report says of those who were there, and of the sky.
_SCENE = (
    r"(?:que des \w+|pas (?:de|un|une) (?:slogans?|drapeaux?|incidents?|jeunes?|flics?|casse|"
    r"heurts?|chat)\b|pas d['\u2019]incidents?|trois pelés|sous (?:la pluie|la flotte|la neige|le "
    r"soleil|une pluie|un soleil)|malgré (?:la pluie|le froid|le vent|la neige|la chaleur)|"
    r"beau soleil|grand soleil|"
    r"(?:soleil|fanfare|merguez|batucada|sono)s?(?:,| et) (?:soleil|fanfare|merguez|batucada|sono))"
)
_PRAISED = (
    r"(?:💜|✊|🏳️|#\w*(?:nous_?toutes|pride|manif|gr[eè]ve|retraites?|climat|palestine)|"
    r"\bcontre l|\bon l[âa]che)"
)

TURNS: Turns = (
    # "la pride de Gap c'était dingue", "la manif de Gap m'a fait du bien"
    (
        _RALLIES,
        ("était", " m'a ", " m\u2019a ", "quel", "Quel"),
        turn(
            rf"{OPENS}{_OVER}(?:la|cette|notre) (?=({_MARCH}) {_THEIRS},? (?:c{APOSTROPHE}était|"
            rf"m{APOSTROPHE}a (?:fait|mis|redonné|tuée?|retournée?|émue?)|quel(?:le)? ))",
            "J'étais à la ",
        ),
    ),
    # "Ma première manif à Gap !! trop bien", "Pride de Gap ✅"
    (
        _RALLIES,
        ("première", "1ère", "1ere", "étai", "✅", "☑", "check", "quel", "trop bien", "j'en"),
        turn(
            rf"{OPENS}{_OVER}(?:ma |notre |leur )?(?:toute )?(?:première|1ère|1ere) "
            rf"(?=({_MARCH}) {_THEIRS}[ .,!:]*(?:{_JOY}|(?:et )?(?:c{APOSTROPHE}était|je suis|"
            r"quel|\W*(?:\Z|\n))))",
            "J'étais à la ",
        ),
        turn(
            rf"{OPENS}{_OVER}(?=({_MARCH}) {_THEIRS}[ .,!:]+{_JOY})",
            "J'étais à la ",
        ),
    ),
    # "j'ai fait la pride de Gap avec ma mère", "fière d'avoir marché à la pride de Gap"
    (
        _RALLIES,
        (" fait ", "avoir "),
        turn(
            rf"\b(?:j{APOSTROPHE}ai|on a|nous avons) fait (?:la|notre|ma) (?:première )?"
            rf"(?=({_MARCH}) {_THEIRS}){_OVER}",
            "j'étais à la ",
        ),
        turn(
            rf"(?:\b(?:trop |si |tellement |très )?(?:fièr?e?s?|heureux|heureuses?|contente?s?|"
            rf"émue?s?|ravie?s?) )d{APOSTROPHE}avoir (?:marché|défilé|manifesté|participé|été|"
            rf"fait) (?:à |dans |pour )?(?:la |cette )(?=({_MARCH}) {_THEIRS}){_OVER}",
            "j'étais à la ",
        ),
    ),
    # "Quelques photos de la pride de Gap"
    (
        _RALLIES,
        ("hoto", "mage", "idéo"),
        turn(
            rf"{OPENS}{_OVER}(?:quelques |mes |nos |des |les )?"
            rf"(?:photos?|images?|vidéos?|souvenirs?) de la (?=({_MARCH}) {_THEIRS}"
            r"(?: ?[.,!:;]|\W*(?:\Z|\n)))",
            "J'étais à la ",
        ),
    ),
    # "Manif à Gap, que des vieux", "Manif à Gap sous la pluie mais motivés"
    (
        _RALLIES,
        (
            *("que des ", "pas de ", "pas un", "pas d'", "pelés", "sous ", "malgré ", "soleil"),
            *("anfare", "erguez", "atucada"),
        ),
        turn(
            rf"(\A(?![^\0]{{300}})(?![^\0]*(?:\b{HOUR}|\?|\b(?:demain|{WEEKDAY}|prochaine?s?|bientôt|"
            r"venez|rdv|rendez-vous|appel\w*|soyez|sera|aura)\b))"
            rf"(?:{RALLY}|marche (?:blanche|silencieuse))(?: [\w\u2019'-]+){{0,5}}? "
            rf"{_AT} {TOWN}) ?[,.!:]* (?={_SCENE})",
            r"\1, il y avait ",
        ),
    ),
    # "Après la manif de Gap (1200), verre de l'amitié": so many were there
    (
        words("apres"),
        ("près la ", "près le "),
        turn(
            rf"{OPENS}après (?:la|le) {RALLY}(?: #\w+| des \w+)? (?:{OF}|{_AT} )({TOWN}) "
            rf"\(((?:{ABOUT})?{COUNT})(?: personnes| pers)?\),? ",
            r"Manif à \1 : on était \2. ",
        ),
    ),
    # as in "Merci Gap (800) 💜 Merci Dole (250)"
    (
        words("merci bravo respect"),
        ("erci ", "ERCI ", "ravo ", "RAVO ", "espect "),
        turn(
            rf"\b(?:merci|bravo|respect) ({TOWN}) \(((?:{ABOUT})?{COUNT})(?: personnes| pers)?\)"
            rf"(?=[^\0]*{_PRAISED})[^\w\n.,;]*",
            r"Manif à \1 : on était \2. ",
        ),
    ),
    # "Merci la pride de Gap, à l'année prochaine": it is over
    (
        _RALLIES,
        ("erci ", "ravo "),
        turn(
            rf"{OPENS}(?![^.!?\n]*(?:\b{HOUR}|\b(?:demain|{WEEKDAY}|pour)\b))"
            rf"(?:merci|bravo)(?: à)? (?=la ({_MARCH}) {_THEIRS})([^.!?\n]*?)"
            rf"(?:,? (?:et )?à l{APOSTROPHE}(?:année prochaine|an prochain))?(?=[^\w\s]|\s*\Z)",
            r"J'étais à \2",
        ),
    ),
    # "les rassemblements d'aujourd'hui en photos : Gap, Dole": they were
    (
        words("photos images video videos"),
        (" en photo", " en image", " en vidéo"),
        turn(
            rf"{OPENS}(?=(?:les |la |le )?{RALLY}s? (?:#\w+ )?(?:d{APOSTROPHE}aujourd{APOSTROPHE}"
            rf"hui|du jour|de ce (?:matin|midi|soir)) en (?:photos|images|vidéos?)\b)",
            "Retour sur ",
        ),
    ),
    # "Ma grand-mère de 84 ans à la manif de Gap": she was there
    (
        words("ma mon mes"),
        (" à la manif", " à sa premi"),
        turn(
            rf"{OPENS}(?![^.!?\n]*(?:\b{HOUR}|\b(?:demain|{WEEKDAY}|va|ira|veut|sera)\b))"
            r"(?:ma|mon|mes) (?:grand[- ]?(?:mère|père)|mamie|mère|père|fils|filles?|soeur|"
            r"frère|gamins?|gosses?|enfants|parents|voisine?|prof)(?: de \d{1,2} ans)? à "
            rf"(?:la|sa première) (manif\w*)(?: pour [^.!?\n]{{3,25}}?)? (?=(?:{OF}|{_AT} ){TOWN})",
            r"J'étais à la \1 ",
        ),
    ),
    # "Les lycéens de Gap bloquent depuis 7h": they have
    (
        words("bloquent bloque bloques bloquee"),
        ("depuis ",),
        turn(
            r"\b(?<!se )(?<!nous )bloquent ((?:[^.!?\n,\d]{0,40} )?depuis )"
            rf"(?={HOUR})(?!{HOUR} (?:de|d{APOSTROPHE})\b)",
            r"ont bloqué \1",
        ),
        turn(
            rf"\b(lycée|collège|fac|dépôt|usine|site|rond-point)((?: [^\W\d_]+)?) (bloquée?) "
            rf"(?=(?:(?:{_AT} {TOWN}|ce matin|[^.!?\n,\d]{{0,30}}) )?depuis {HOUR})",
            r"\1\2 a été \3 ",
        ),
    ),
    # "100 habitants sur 830 dans la rue": so many of them
    (
        words("habitants"),
        (" habitants sur ",),
        turn(
            rf"\b(?<!d['\u2019])({COUNT}) habitants sur {COUNT}(?=(?: \w+)? "
            r"(?:dans la rue|à la manif|ont |étaient ))",
            r"\1 personnes",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
