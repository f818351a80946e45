"""Numbers that two sides give of one rally, however they are joined: "900 (CGT) ; 300 (police)"."""

from worker.reading.wordings.turns import APOSTROPHE, COUNT, Turn, Turns, turn
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.turn_parts import PLURAL
from worker.reading.words.wordlist import words

_LED = (
    rf"(?:selon|d{APOSTROPHE}après|pour) (?:(?:les chiffres|un (?:comptage|décompte)|"
    rf"l{APOSTROPHE}estimation) (?:de |d{APOSTROPHE}|des )?)?(?:la |les |le |l{APOSTROPHE})?"
)
_POLICE = (
    r"(?:police|gendarmerie|gendarmes|policiers|(?:sous-)?préf(?:ecture)?|"
    rf"forces de l{APOSTROPHE}ordre|autorités)"
)
_CALLERS = (
    r"(?:organisat(?:eurs|rices|ion)|orgas?|syndicats|intersyndicale|collectif|CGT|FSU|CFDT|FO|"
    r"UNSA|Solidaires)"
)
_BY_POLICE = rf"(?:{_LED}{_POLICE}|\((?:chiffres? |source )?{_POLICE}\)|de source policière)"
_BY_CALLERS = rf"(?:{_LED}{_CALLERS}|\((?:chiffres? |source )?{_CALLERS}\)|de source syndicale)"
_NUMERAL = (
    r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|"
    r"cinquante|soixante|cents?|mille|et)"
)
_MANY = (
    r"(?:(?:environ|près de|plus de|au moins|quelque|à peine|seulement) )?"
    r"(?:\b\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\b\d+(?:[.,]\d)? ?k?\b|"
    rf"une? (?:[a-zà-ÿ]+ )?(?:[a-z]+aine|millier)\b|{_NUMERAL}(?:[ -]{_NUMERAL})*\b)"
    rf"(?: {PLURAL})?,?"
)
_TOWN = rf"\b(?:à|au|aux|de|d{APOSTROPHE}) ?(?-i:[A-ZÉÈÎ])"
_WHEN = rf"\b(?:\d|hier|aujourd|matin|midi|soir|{'|'.join(DAYS)})"
_NEVER = r"(?!)"
_PARTED, _AGAINST = r"(?: ;|,? mais|, quand)", r",? contre"
_CLAUSE = r"[^.;!?\n]*(?:\.\d[^.;!?\n]*)*"


def _sides(one: str, other: str) -> tuple[Turn, ...]:
    """Join what *one* and *other* say by a comma alone.

    The second number may have a town of its own behind it where a town stands before the first;
    behind "contre" it may be another day's where a day does.
    """
    then = rf"(?={_MANY} {other}(?![\w-]))"
    without_town = rf"(?={_MANY} {other}(?![\w-])(?!,? [^.;!?\n\d]{{0,24}}{_TOWN}))"
    kinds = (
        (_TOWN, _PARTED, then),
        (_NEVER, _PARTED, without_town),
        (_WHEN, _AGAINST, without_town),
        (rf"{_TOWN}|{_WHEN}", _AGAINST, then),
    )
    return tuple(
        turn(
            # what joins them is looked for first, in a hundredth of the time
            rf"(?m)((?:^|(?<=[.!?] ))(?={_CLAUSE}{joint})(?:(?!{before})[^.;!?\n]){{0,110}}"
            rf"{_MANY}(?: [a-zà-ÿ·]+){{0,4}},? {one}){joint} {behind}",
            r"\1, ",
        )
        for before, joint, behind in kinds
    )


_JOINED = (*_sides(_BY_POLICE, _BY_CALLERS), *_sides(_BY_CALLERS, _BY_POLICE))

_EACH = r"(\b\d{1,3}(?:[ .\u00a0\u202f]\d{3})+\b|\b\d+(?:[.,]\d)?(?: ?k)?\b)"
_SIGN, _LINK = r"(?: ?[:=] ?| )", r"(?:,| ?[/;|\u2013\u2014-]| et) ?"
_ENDS = r"(?=[;|)\n]|[,.](?!\d)| ?$| [|;\u2013\u2014-])"


def _labelled(one: str, other: str) -> Turn:
    """Put "police : 300, CGT : 900" behind its numbers: the words before it are a town's."""
    return turn(
        rf"(?<=[\w,;:(|\u2013-] )(?<!la )(?<!les )(?<!selon )\b({one}){_SIGN}{_EACH}"
        rf"{_LINK}({other}){_SIGN}{_EACH}{_ENDS}",
        r"\2 (\1), \4 (\3)",
    )


TURNS: Turns = (
    # "250 habitants (180 selon la police) se sont rassemblés": what they did goes first
    (
        words("habitants"),
        (" habitants",),
        turn(
            rf"(\b{COUNT} habitants(?:, [a-zà-ÿ-]+){{0,3}}(?: et [a-zà-ÿ-]+)?) "
            rf"(\((?:environ )?{COUNT} (?:selon|d['\u2019]après|pour) [^()\n\d]{{3,40}}\)) "
            r"((?:ont|se sont|s['\u2019]étaient) (?:manifesté|défilé|marché|rassemblé|réuni|"
            r"retrouvé|mobilisé|bloqué|occupé)e?s?)\b",
            r"\1 \3 \2",
        ),
    ),
    # as in "900 à Gap. Aucun chiffre de la police": so nobody says so many
    (
        words("aucun pas"),
        ("ucun", "pas de ", "Pas de "),
        turn(
            rf"(?:(?<=[.!?] )|\()(?:aucun|pas de) (?:chiffre|comptage|décompte)s? "
            r"(?:(?:officiel )?(?:donné |fourni |communiqué )?(?:de |par |côté )"
            rf"(?:la |les |l{APOSTROPHE})?{_POLICE}|policiers?)(?:\)| ?(?:[.!]|(?=\n|\Z)))",
            "",
        ),
    ),
    (
        words("police gendarmerie gendarmes pref prefecture ordre autorites"),
        ("olice", "endarm", "réf", "ordre", "utorités"),
        _labelled(_POLICE, _CALLERS),
        _labelled(_CALLERS, _POLICE),
    ),
    (
        words("police gendarmerie gendarmes policiers pref prefecture ordre autorites policiere"),
        (" ; ", " mais ", " contre ", ", quand "),
        *_JOINED,
    ),
)
"""Those of one text are put plainly one after the other."""
