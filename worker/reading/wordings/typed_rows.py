"""Rows of counts as posts type them: no commas between, "11e round :" or nothing above."""

from worker.reading.wordings.turns import FIGURE, IN_ROW, OPENS, TOWN, Turns, before_figures, turn
from worker.reading.words.wordlist import words

_N = rf"(?:{FIGURE}|[1-9]\d[05]00(?!\d))"
_ITEM = rf"{IN_ROW} {_N}"
_THEN = rf"(?= ?(?:[,;.!/|(\n]|\Z)| {_ITEM})"
_ROW = rf"(?={_ITEM} ?[,;/|] ?{_ITEM}(?: ?[,;/|.(!\n:]|\s*\Z))"
_HUNDREDS = r"(?=[^\n]{0,80}\d[ .]?\d\d)"
_NEVER = (
    r"(?![^\n]{0,160}(?i:inscrit|intéress|partant|attend|habitant|m²|km\b|euros|€|logement|emploi))"
)

# "(- 700)", "(+ 12 % par rapport au 7 mars)", "(=)": against the last time; no telephone's.
_AGAINST = (
    r"\((?:[+\u2212\u2013-] ?(?:\d{1,3}[ .\u00a0\u202f]\d{3}|\d{2,4})(?: ?%)?"
    r"(?: (?:par rapport|de plus|de moins|depuis|en une semaine|personnes|manifestants)\b"
    r"[^()\n]{0,40})?|=)\)"
)

TURNS: Turns = (
    # "À Gap : 900 (- 700). À Dole : 350 (+ 100)": so many more or fewer, and nobody's crowd
    (
        frozenset[str](),
        ("(+", "(-", "(\u2212", "(\u2013", "(=)"),
        turn(
            rf"(\b{FIGURE}(?: (?:personnes|manifestants|participants))?"
            rf"(?: (?:à|au|aux) {TOWN}| (?:selon|d['\u2019]après) [^,;.:()\n\d]{{3,40}})?)"
            rf" ?{_AGAINST}",
            r"\1",
        ),
    ),
    # as in "Les chiffres d'hier : Gap 900 Dole 350 Apt 150": no mark between
    (
        words(
            "chiffres chiffre manif manifs manifestation manifestations manifestants mobilisation "
            "mobilisations bilan retraites greve cortege corteges comptage gj gilets marche "
            "marches rassemblements pride"
        ),
        before_figures(" "),
        turn(
            rf"((?<![\w'\u2019-])(?=[#A-ZÀ-Ý]){_ITEM}) (?={_ITEM}{_THEN}){_NEVER}",
            r"\1, ",
            cased=True,
        ),
    ),
    # "80 000 à Gap. 300 à Dole. 40 à Apt.": one row
    (
        frozenset[str](),
        before_figures(". "),
        turn(
            rf"((?:\A|(?<=[:.!] )){FIGURE} (?:à|au|aux) {TOWN})\. "
            rf"(?={FIGURE} (?:à|au|aux) {TOWN} ?[.!,])",
            r"\1, ",
        ),
    ),
    # as in "11e round : Gap 900, Dole 350", "Les remontées des UL : …"
    (
        frozenset[str](),
        (" : ", ": "),
        turn(
            rf"{OPENS}(?i:(?:le |la |notre )?\d{{1,2}}(?:e|è|ème|eme) (?:round|journée|"
            rf"mobilisation|mardi|samedi|jeudi|manif|vague|étape)) ?: {_NEVER}{_HUNDREDS}{_ROW}",
            "Manifs : ",
            cased=True,
        ),
        turn(
            rf"{OPENS}(?i:(?:les )?(?:remontées?|retours?)(?: des? [\w' ]{{2,20}})?) ?: "
            rf"{_NEVER}{_HUNDREDS}{_ROW}",
            "Manifs : ",
            cased=True,
        ),
    ),
    # as in "Gap 900, Dole 350 et les médias parlent d'essoufflement"
    (
        words("medias mobilisation colere essoufflement mouvement"),
        ("essouffl", "faibli", "mobilisation", "colère", "médias", "mouvement"),
        turn(
            rf"\A{_NEVER}{_HUNDREDS}({_ITEM}(?: ?[,;/|] ?{_ITEM}){{1,9}}) ?(?:[:,.|]|et) ?(?:et )?"
            r"(?=(?i:la mobilisation\b|la colère\b|(?:nos|les|vos) médias|le mouvement\b|"
            r"on parle d['\u2019]essouffl))",
            r"Manifs : \1. ",
            cased=True,
        ),
    ),
    # as in "107 000 à Paris !!! et nous à Gap 900 c'est pas rien", "Nous à Gap = 120"
    (
        words("nous"),
        ("ous à ", "ous a "),
        turn(
            rf"\b(?<!chez )(?:et )?nous,? (à|au) ({TOWN})(?: ?[=:]|,)? "
            rf"(?=(?:environ |plus de |à peine )?{FIGURE}"
            r"(?! ?h\b| ?h\d| ?heures))",
            r"à \2 on était ",
        ),
    ),
    # "(source Télégramme)", "selon Ouest France": papers without their article
    (
        words("source selon apres chiffres"),
        ("ource ", "ource: ", "ource : ", "elon ", "près ", "hiffres "),
        turn(
            r"\b((?:source ?:?|selon|d['\u2019]après|chiffres) )"
            r"(?=(?-i:Télégramme|Parisien|Progrès|Dauphiné|Figaro|Courrier|Bien public)\b)",
            r"\1le ",
        ),
        turn(
            r"\b((?:source ?:?|selon|d['\u2019]après|chiffres) )Ouest[ _]?France\b",
            r"\1Ouest-France",
        ),
    ),
    # "la manif SOS fac": who cries for help
    (
        words("sos"),
        ("SOS ",),
        turn(r"\bSOS (?=[a-zéèêh]{3,})(?!(?:à|le|la|place|mairie)\b)", "S.O.S. ", cased=True),
    ),
    # "arrêté interdisant les dispositifs sonores", "casseroles interdites": no march is
    (
        words("interdisant interdites interdits interdite interdit"),
        ("interdi",),
        turn(
            r"\binterdisant (?:(?:le port|l['\u2019]usage|la vente) d[eu]s? |les |des |"
            r"l['\u2019]|d['\u2019])*[\"«“]? ?(?:les |des )?(?=dispositifs? sonores?|casseroles?|"
            r"pétards?|artifices|mortiers|alcool|armes?|essence|carburant|drapeaux?|sifflets?|banderoles?)",
            "sur les ",
        ),
        turn(
            r"\b(casseroles|pétards|drapeaux|sifflets|banderoles|dispositifs sonores) "
            r"interdit(?:e?s)?\b",
            r"\1",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
