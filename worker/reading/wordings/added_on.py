"""What posts add in a few words: "600 pas 300", "prochaine le 24", "à Lens jsp", a match."""

from worker.reading.wordings.turns import (
    ABOUT,
    APOSTROPHE,
    AT,
    COUNT,
    FOLK,
    HOUR,
    IN_ROW,
    MONTH,
    OF,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

_HALF = (
    r"(?:la moitié|moitié moins|le tiers|le quart|le triple|deux fois (?:plus|moins)|"
    r"trois fois (?:plus|moins)|presque autant|à peine moins|un peu (?:plus|moins))"
)
_NO_IDEA = (
    r"(?:jsp|(?:j(?:e |['\u2019])?)?(?:ne )?sais pas|chais pas|aucune idée)"
    r"(?:(?: si | s['\u2019]il | ce qu)[^.;!?\n]*\??|(?=\s*(?:[.;!?\n,]|\Z)))(?:,[^.;!?\n]*\?)?"
)
_SAYS = rf"(?:comme (?:le |l{APOSTROPHE})|selon |d{APOSTROPHE}après |annoncée?s? par )"
_KNOWS = rf"(?:qui|quelqu{APOSTROPHE}un|qqn|quelqun|des gens|du monde)"
# Two towns whose clubs play, no town of two names.
_PAIR = (
    r"(?!(?:Grand|Petit|Mont|Pont|Blanc|Mesnil|Plessis|Pré|Mas|Bois|Puy|Val|Port|Haut|Bas|Vieux|"
    r"Saint|Sainte|Château|Boulogne|Charleville|Villeneuve|Évry|Cherbourg|Aix)-)"
    r"(?-i:[A-ZÀ-Ý])[a-zà-ÿ]{2,}[-\u2013](?-i:[A-ZÀ-Ý])[a-zà-ÿ]{2,}"
)
# No row of counts: which of its towns has a next one is not said.
_ONE_TOWN = (
    rf"(?![^.!?\n]*(?:{IN_ROW}(?: ?:)? \(?\d|\d\d {AT} {TOWN})[^.!?\n]*[,;/]"
    rf"[^.!?\n]*(?:{IN_ROW}(?: ?:)? \(?\d\d|\d\d {AT} {TOWN}))"
)
_PART_OF_DAY = r"(?:matin|midi|soir|aprem|après-midi)\b"

TURNS: Turns = (
    # "on était 600 pas 300": what they put right
    (
        words("pas non"),
        (*before_figures(" pas ", " et non ", " et pas ", " non "), " pas les "),
        turn(
            rf"(?<![\dh,./])(?<!h )(?<!pas )({COUNT}(?: {FOLK})?),? "
            r"(?:(?:et |mais )?(?:non|pas)(?: pas)?) "
            rf"(?:les )?(?:{ABOUT})?{COUNT}(?!\d)(?! ?(?:h\b|h\d|heures|€|euros|%|ans|jours|km))"
            rf"(?: \(?{_SAYS}[^.;,!?()\n]{{2,40}}\)?)?",
            r"\1",
        ),
    ),
    # "Non pas 300 mais 600 manifestants"
    (
        words("pas"),
        before_figures("on pas ", "on pas les "),
        turn(
            rf"\b(?:et )?non pas (?:les )?(?:{ABOUT})?{COUNT}(?: {FOLK})?,? mais (?:bien )?"
            rf"(?=(?:{ABOUT})?{COUNT}\b)",
            "",
        ),
    ),
    # "1 300 à la manif de Gap lundi"
    (
        words("manif manifestation marche rassemblement defile mobilisation"),
        before_figures("", " "),
        turn(
            rf"{OPENS}({ABOUT}{COUNT}) (?=(?:à la |au ){RALLY} {OF}{TOWN} (?:hier|{WEEKDAY})\b)",
            r"\1 manifestants étaient ",
        ),
    ),
    # "Manif à Gap samedi, du monde !"
    (
        words("monde"),
        (" monde",),
        turn(
            rf"(\b{RALLY} {AT} {TOWN} (?:hier|{WEEKDAY})),? (?=(?:du|beaucoup de|plein de|un|"
            r"pas mal de) monde(?: fou| de fou| incroyable)?(?: ?[.!]|\s*\Z))",
            r"\1, il y avait ",
        ),
    ),
    # "dem 14h manif à Gap", "rdv dem. 18 h"
    (
        words("dem"),
        ("dem ", "dem. ", "Dem ", "DEM "),
        turn(rf"\bdem\.? (?=(?:à |a |vers |dès )?{HOUR}|{_PART_OF_DAY})", "demain "),
    ),
    # "Manif à Gap 14 h, rdv 9 h gare de Dole pour le train": who rides there
    (
        words("rdv rendez depart"),
        (" pour ",),
        turn(
            rf"\b(rdv|rendez-vous) ((?:ce )?{WEEKDAY}(?: prochain)?"
            rf"(?: \d{{1,2}}(?:er)?(?: {MONTH})?)?|"
            rf"demain) (?:à |dès )?{HOUR},? (?:à la |sur le |devant la |au )?(?:gare|parking|aire)"
            rf"[\w \u2019'-]{{0,24}}? {OF}{TOWN} pour (?:covoiturer|partir|aller|prendre le \w+) "
            rf"(?:vers|à|pour|en direction de) ({TOWN})(?= ?[:,.;])",
            r"\1 \2 à \3",
        ),
        turn(
            rf",? ?(?:et )?(?:rdv|rendez-vous|départ) (?:à |dès )?{HOUR},? (?:(?:à la |sur le |"
            rf"devant la |au )?(?:gare|parking|place|arrêt)[\w \u2019'-]{{0,24}}?) {OF}{TOWN} pour "
            r"(?:le (?:train|bus|car|covoit\w*|départ)|covoiturer|y aller|partir|monter|"
            r"descendre)\b",
            "",
        ),
    ),
    # "800 à Gap, la moitié à Dole": so many there, but how many is not said
    (
        words("moitie tiers quart triple fois presque autant peine peu"),
        (", ", " et ", "; "),
        turn(
            rf"((?:\d|personnes|manifestants)[^.;!?\n]{{0,60}}(?:,| et|;) ){_HALF} (?={AT} {TOWN})",
            r"\1le double ",
        ),
    ),
    # "800 à Gap samedi. Prochaine le 24 janvier", a short post and all it says
    (
        words("prochaine prochain"),
        ("rochaine", "rochain rdv", "rochain rendez"),
        turn(
            rf"(\A(?=[^\n]{{0,220}}\s*\Z)[^\n]{{0,160}}?{OPENS}{_ONE_TOWN}"
            rf"[^.!?\n]*?(?:{AT}|a|{OF}) ?{TOWN}(?:[^.!?\n]*?|[^\n]{{0,80}}?))"
            r"(?:[.!?,;:)]+ ?|\s*[-\u2013] |[^\w\s.,;:!?()\u2019'-]+ )(?:et )?(?:la |le )?"
            rf"(?:prochaine(?: {RALLY}| fois| date)?|prochain (?:rdv|rendez-vous)) ?:? ?"
            rf"(?:c{APOSTROPHE}est |ce sera )?(?=le \d{{1,2}}(?:er)? {MONTH}[.! ]*\Z)",
            r"\1. Prochaine manif ",
        ),
    ),
    # "14h à Gap, et à Dole jsp si ya un truc": none is known of
    (
        words("jsp sais chais aucune"),
        ("jsp", "sais pas", "chais pas", "aucune idée"),
        turn(
            rf"(\A(?=[^\n]{{0,220}}\s*\Z)[^\n]*?\b(?:{RALLY}|gr[eè]ve|rdv|rendez-vous)\b[^\n]*?)"
            r"(?:[,;.]\s*|,? (?:et|mais) )"
            rf"(?:et |mais |pour )*(?:{AT} |a )?{TOWN},? ?:? ?{_NO_IDEA}",
            r"\1",
        ),
    ),
    # "Le Dax-Pau de ce soir est à 20h45": a match
    (
        words("le ce"),
        ("-",),
        turn(
            rf"{OPENS}(?:le |ce |l{APOSTROPHE}){_PAIR} (?:de (?:ce soir|demain|{WEEKDAY})|"
            rf"se joue|débute|commence|est à {HOUR})[^.!?\n]*",
            "",
        ),
    ),
    (
        words("ce demain lundi mardi mercredi jeudi vendredi samedi dimanche"),
        ("-", "\u2013"),
        turn(
            rf"{OPENS}(?:et )?(?:ce soir|demain(?: soir)?|{WEEKDAY}(?: soir)?),? ?:? ?"
            rf"(?:c{APOSTROPHE}est |il y a |y a )?{_PAIR},? (?:à )?{HOUR}"
            rf"(?![^.!?\n]*\b{RALLY})[^.!?\n]*",
            "",
        ),
    ),
    # "départ de Dole 12h30 parking, la manif est à 14h": who rides there
    (
        words("depart departs"),
        ("épart d", "epart d"),
        turn(
            rf"\b[Dd][ée]parts? (?:de |d{APOSTROPHE}|du ){TOWN}(?:,? (?:à |vers )?{HOUR})?"
            r"(?:,? (?:parking|gare|aire|place|devant|au|à la)[^.,;!?\n]{0,30})?, "
            rf"(?=(?:la |le |l{APOSTROPHE}){RALLY} (?:est|part|commence|démarre|débute)\b)",
            "",
        ),
    ),
    # "quelqu'un covoiture depuis Dole pour la marche de demain à Gap ? ça part à 14h"
    (
        words("covoiture covoit monte descend part va irait passe prend"),
        ("?",),
        turn(
            rf"{OPENS}(?:[^.!?\n]{{0,20}}, )?{_KNOWS} (?:covoiture|covoit|monte|descend|part|passe|"
            rf"prend sa voiture)\b(?: en \w+)?(?: (?:depuis|de) {TOWN})? (?:pour|à) "
            rf"((?:la |le |l{APOSTROPHE}){RALLY} [^.!?\n]{{2,60}}?) ?\?+",
            r"Rendez-vous pour \1.",
        ),
    ),
    # "Départ imminent à Gap. Les organisateurs comptent 900 personnes"
    (
        words("imminent"),
        ("part imminent",),
        turn(
            rf"{OPENS}départ imminent (?={AT} {TOWN})(?=[^\n]{{0,160}}\b(?:organisat|syndicat|"
            r"manifestant|cortège|personnes|police))",
            "Départ imminent de la manif ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
