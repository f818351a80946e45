"""What posts tell from the spot: "La manif de X démarre", "C'est parti à X ! #manif"."""

from worker.reading.wordings.turns import APOSTROPHE, OPENS, RALLY, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

# A post alone, in which no other day, no hour and no other procession is told.
_ALONE = (
    r"\A(?![^\0]{300})(?![^\0]*(?:\d ?h\b|\dh\d|\d:\d\d|\b(?:midi|demain|hier|tomorrow|veille|"
    rf"{WEEKDAY}|prochaine?s?|dernière?s?|carnaval|mariage|mariés|chars?|fanfares?|obsèques|"
    r"procession|défilé|1[14] (?:juillet|novembre)|supporters|tournage|tour de france|noël|"
    r"confréries?|flamme|match|soldes|fêtes?|festival|course|coureurs|rando\w*|si|quand|chaque|"
    r"fois|tous les|ans?|bientôt|dans)\b))"
)
_MARCH = r"(?:manif|manifestation|marche|pride|vélorution|casserolade|rassemblement)"
_NO_OTHER = (
    r"(?! (?:à (?!(?-i:[A-ZÀ-Ý])|la (?!fin|rentrée|mi)|l['\u2019])|par |le (?!pont|rond-point|"
    r"boulevard|quai|canal|carrefour|tunnel|tribunal|parvis|commissariat)|mal|bien|un|d[eu] |"
    r"d['\u2019]))"
)
_SETS_OUT = (
    rf"(?:démarre|commence|débute|s{APOSTROPHE}élance|s{APOSTROPHE}ébranle|part|"
    r"se met en (?:route|marche|branle)|vient de (?:partir|démarrer|"
    rf"commencer)|quitte|s{APOSTROPHE}étire|grossit|avance|arrive|passe|approche|longe|traverse|"
    rf"remonte|descend|vient d(?:e |{APOSTROPHE})(?:passer|quitter|arriver|rejoindre|traverser|"
    rf"franchir|atteindre)|"
    rf"est arrivée?|occupe|envahit)\b{_NO_OTHER}"
)

_SOON = (
    r"(?:une (?:petite )?(?:demi-)?heure|(?:deux|trois|2|3) heures|un quart d['\u2019]heure|"
    r"\d{1,2} (?:minutes|min|mn))\b"
)

TURNS: Turns = (
    # "Dans deux heures, manif à Gap", "Plus que 30 minutes avant la marche de Gap": today
    (
        words("heure heures minutes min mn"),
        ("ans ", "us que "),
        turn(
            rf"({OPENS}(?![^.!?\n]*\b{WEEKDAY})[^.!?\n]*?\b(?:{RALLY})\b[^.!?\n]*?)\bdans {_SOON}",
            r"\1aujourd'hui",
        ),
        turn(
            rf"\bdans {_SOON}(?=[^.!?\n]*\b(?:{RALLY})\b)(?![^.!?\n]*\b{WEEKDAY})",
            "aujourd'hui",
        ),
        turn(
            rf"{OPENS}(?:plus que|encore) {_SOON} avant (?=l[ea] (?:{RALLY})\b)",
            "Aujourd'hui, ",
        ),
    ),
    # "le cortège de Gap démarre", "La manif quitte la gare à Gap"
    (
        words("cortege manif manifestation marche pride velorution casserolade rassemblement"),
        (" d", " s", " a", " v", " e", " c", " p", " q", " g", " l", " t", " r", " o"),
        turn(
            rf"({_ALONE}[^\0]{{0,200}}?\b)(?:le |notre )cortège ([^.!?\n,;:\d]{{2,50}} )?"
            rf"{_SETS_OUT}",
            r"\1la manif \2vient de passer",
        ),
        turn(
            rf"({_ALONE}[^\0]{{0,200}}?\b(?:la|le|notre) {_MARCH} (?:[^.!?\n,;:\d]{{2,50}} )?)"
            rf"{_SETS_OUT}",
            r"\1vient de partir",
        ),
    ),
    # "Top départ de la manif à Gap !", "C'est parti pour la marche de Gap"
    (
        words("depart debut parti part"),
        ("épart", "ébut", " parti", " part"),
        turn(
            rf"({_ALONE}[^\0]{{0,120}}?){OPENS}(?:(?:ça y est|et|voilà),? )?(?:(?:top |grand )?"
            rf"(?:départ|début)(?: (?:imminent |en cours )?d(?:e |u )| :? ?)|c{APOSTROPHE}est parti"
            r"(?: !+)?(?: pour | : | )|(?:on|ça) part(?: !+)?(?: pour | : | ))"
            rf"(?=(?:la |le |notre )?{_MARCH}\b)",
            r"\1Vient de partir : ",
        ),
        turn(
            rf"({_ALONE}[^\0]{{0,120}}?){OPENS}(?:(?:ça y est|et|voilà),? )?c{APOSTROPHE}est "
            rf"parti (?=(?:à|au|aux) (?-i:[A-ZÀ-Ý])[^\0]*#{_MARCH})",
            r"\1En ce moment ",
        ),
    ),
    # as in "Live : manif à Gap"
    (
        words("live direct"),
        ("ive", "IVE", "irect"),
        turn(
            rf"({_ALONE}[^\0]{{0,40}}?){OPENS}\[?(?:live|(?:en )?direct)\]? ?(?:[:|] )?"
            rf"(?=(?:la |le |notre )?{_MARCH}\b)",
            r"\1En ce moment ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
