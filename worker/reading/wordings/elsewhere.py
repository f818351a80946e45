"""Towns told by one another, in other words: "pas de marche à Gap, on renvoie à Dole"."""

from worker.reading.wordings.turns import APOSTROPHE, MONTH, NUMBER, RALLY, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_NAME = r"(?-i:[A-ZÀ-Ý])[\w\u2019'-]+"
_AT = r"(?:à|au|aux)"
_NONE = rf"\b(?:pas d(?:e |{APOSTROPHE})|aucune? )(?:\w+ )?{RALLY}|(?<!lâche )\brien\b"
_WHO = rf"(?:les? |la |l{APOSTROPHE}|nous |on |celles? |ceux )"
_SENDS = (
    r"(?:renvoi|conseill|invit|préf[èé]r|recommand|appell|propos|convi|se (?:joi|report|greff)|"
    r"rejoi|donn\w+ (?:plutôt )?(?:rendez-vous|rdv))\w*"
)
_TO = rf"(?:(?:{_AT}|vers|sur) |(?:celui|celle|{RALLY}) d(?:e |{APOSTROPHE})|rejoindre )"
_SEVERAL = rf"\b(?:deux|trois|plusieurs) (?:\w+ )?{RALLY}s?\b"
_THAN_THAT = (
    r"(?:(?:deux|trois|quatre|cinq|dix) fois (?:moins|plus)|(?:la )?moitié moins|"
    r"le (?:double|triple)|(?:beaucoup|bien|un peu|à peine|légèrement|nettement) (?:moins|plus)|"
    r"davantage)(?: nombreu\w+| de monde)?"
)
_UNION = r"(?:CGT|CFDT|FO|FSU|SNES|SNUipp|UNSA|Solidaires|SUD|CFTC|CNT)"
_COUNT = r"\d{2,3}(?:[ .\u00a0\u202f]?\d{3})?"

# What ends such a comparison, and where it is at.
_MORE_AT = tuple(
    f"{more} {at} "
    for more in ("moins", "plus", "double", "triple", "davantage", "ombreux", "ombreuses", "monde")
    for at in ("à", "au", "aux")
)

TURNS: Turns = (
    # "Pas de marche à Gap : les syndicats renvoient à Dole (14 h)": they call there.
    (
        words("pas aucun aucune rien"),
        (
            "irection",
            "envo",
            "onseill",
            "nvit",
            "réf",
            "ecommand",
            "ppell",
            "ropos",
            "onvi",
            "e jo",
            "ejo",
        ),
        turn(
            rf"((?:{_NONE})[^.;:!?\n]{{0,70}}?)(?:,| ?[;:]) (?:mais )?(?:direction |{_WHO}"
            rf"[^.,;:!?\n]{{0,45}}?\b{_SENDS}[^.;:!?\n]{{0,50}}?\b{_TO})(?={_NAME})",
            r"\1. Rassemblement à ",
        ),
    ),
    # "Au lendemain du 18 septembre, ils reprennent les cours": what is told is of no such day.
    (
        words("lendemain"),
        ("endemain d",),
        turn(
            rf"\b(?:au |le )?lendemain d(?:u|e ce) (?:{WEEKDAY} )?\d{{1,2}}(?:er)? {MONTH}"
            r"(?: 20\d\d)?,? ",
            "",
        ),
    ),
    (
        words("nulle"),
        (" nulle part ailleurs",),
        turn(r",? (?:et |ou )?nulle part ailleurs\b", ""),
    ),
    # "Deux marches sont prévues, l'une à Gap, l'autre à Dole"
    (
        words("autre"),
        ("autre à", "autre au"),
        turn(
            rf"({_SEVERAL}[^.;!?\n]{{0,80}}?)(?:,| :| ;) l{APOSTROPHE}une? "
            rf"(?={_AT} [^.!?\n]{{2,60}} l{APOSTROPHE}autre {_AT} )",
            r"\1 ",
        ),
        turn(
            rf"({_SEVERAL}[^.;!?\n]{{0,140}}?),? (?:et )?l{APOSTROPHE}autre (?={_AT} )",
            r"\1, ",
        ),
    ),
    # "1 000 à Gap, moitié moins à Dole": some were there too.
    (
        words("fois moitie double triple beaucoup bien peu peine legerement nettement davantage"),
        _MORE_AT,
        *(
            turn(
                rf"({NUMBER}[^.;:!?\n]{{0,90}}?(?:,| et) ){_THAN_THAT} (?={_AT} {_NAME})",
                r"\1plusieurs centaines ",
            ),
        )
        * 2,
        turn(
            rf"\b((?:on|nous|ils|elles) (?:était|étions|étaient)) {_THAN_THAT} "
            rf"(?={_AT} {_NAME})",
            r"\1 plusieurs centaines ",
        ),
    ),
    # "Gap a fait 120"
    (
        words("fait"),
        (" a fait ",),
        turn(
            rf"(?:(?<=[.;,!:] )|(?<=\bet )|(?<=\n)|^)({_NAME}(?: {_NAME})?) a fait ({_COUNT})"
            r"(?= ?(?:[.,;!\n]| et |$))",
            r"\1 \2",
        ),
    ),
    # "UL CGT Dole : tous à Gap samedi": whose call it is.
    (
        words("tous toutes"),
        (" :", ":", "."),
        turn(
            rf"(\A\W*(?:U[LD] )?{_UNION}(?: (?-i:[a-zà-ÿ]+)| \d\d)?)[ ,\u2013-]+{_NAME}"
            rf"(?:[ \u2013-]+[\w\u2019'-]+){{0,5}}? ?(?=[:.] ?(?:on (?:va|monte|descend|part) )?"
            rf"tou(?:te)?s\b[^.!?\n]{{0,30}}? (?:à|a|au|aux) {_NAME})",
            r"\1 ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
