"""One day of a movement of many: "L'acte IX aura lieu à Bourges", "Nouvelle journée d'action"."""

from worker.reading.wordings.dailies import DAY
from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    FOLK,
    NAME,
    OPENS,
    TOWN,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_ORDINAL = (
    r"(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz|treiz|quatorz|quinz|seiz|vingt)"
    r"i[èe]me"
)
_NUMBER = rf"(?:(?-i:[IVXL]+)|\d{{1,3}}|{_ORDINAL})"
_WHOSE = r"(?: (?:des gilets jaunes|du mouvement|de la mobilisation|des anti-pass\w*))?"

TURNS: Turns = (
    # "Ma grand-mère habitait Gap en 1957. On y manifeste encore": there
    (
        words("y comptait avait abritait possedait"),
        (" y ", "'y ", "\u2019y ", "comptait ", " avait ", "abritait ", "possédait "),
        turn(
            rf"{OPENS}[^.,!?\n\d]{{3,40}}?(?: à|,|habitait|vivait)(?: à)? ({TOWN}),?(?: "
            rf"[^.!?\n\d]{{0,20}})? en "
            rf"(?:19|20)\d\d\. (?=[^.!?\n]*(?:\by|['\u2019]y)\b[^.!?\n]*\d)",
            r"À \1, ",
        ),
        turn(
            rf"{OPENS}en (?:19|20)\d\d, ({TOWN}) (?:comptait|avait|abritait|possédait) [^.!?\n]*\. "
            r"(?:il n['\u2019]en reste (?:aucune?|rien|plus)[^.,!?\n]{0,20}, (?:et |mais )?)?"
            rf"(?=[^.!?\n]*\d[^.!?\n]*\b(?:manifest|défil|march|rassembl))",
            r"À \1, ",
        ),
    ),
    # "L'acte IX aura lieu samedi à Bourges": one of the gilets jaunes'
    (
        words("acte"),
        ("acte ", "Acte "),
        turn(
            rf"\bl{APOSTROPHE}acte {_NUMBER}{_WHOSE} aura pour cadre (?=(?-i:[A-ZÀ-Ý]))",
            "la manifestation des gilets jaunes aura lieu à ",
        ),
        turn(
            rf"\bl{APOSTROPHE}acte {_NUMBER}{_WHOSE}"
            r"(?= (?:aura lieu|est (?:annoncé|prévu|programmé|organisé|donné)|se (?:tiendra|"
            rf"déroulera|jouera|passera)|s{APOSTROPHE}(?:est|était) (?:tenu|déroulé|joué)|"
            rf"a(?:vait)? eu lieu)[^.;:!?\n]{{0,60}}? {AT} {NAME})",
            "la manifestation des gilets jaunes",
        ),
    ),
    # "1 100 manifestants à Gap / Nouvelle journée de mobilisation jeudi": the day it tells of
    (
        words("journee mobilisation manifestation"),
        ("\n",),
        turn(
            rf"^([^\n]{{0,90}}?{COUNT} (?:{FOLK}|selon|d{APOSTROPHE}après|dans l[ae]s? rue|ont )\b"
            rf"(?![^\n]{{0,90}}(?:attend|espér|prévu|demain))[^\n]{{0,110}}\n)(?=(?:nouvelle|"
            rf"énième|{_ORDINAL}|\d{{1,2}}e) "
            r"(?:journée|mobilisation|manifestation)\b[^.;:!?\n]{0,60}?,? "
            rf"(?:ce )?{DAY})",
            r"\1C'était la ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
