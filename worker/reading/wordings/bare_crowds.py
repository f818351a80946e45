"""Crowds told without a verb: "une centaine de soignants à Gap hier", "1500 Gap, 700 Dole"."""

from string import digits

from worker.reading.wordings.turns import (
    ABOUT,
    AT,
    COUNT,
    FIGURE,
    HOUR,
    IN_ROW,
    OPENS,
    TOWN,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

_MANY = rf"(?=\d[ .\u00a0\u202f]?\d\d){FIGURE}"
_ONE = (
    r"(?:soignante?s|enseignante?s|profs?|professeurs|éleveurs|agriculteurs|agris|paysans|viticulteurs|"
    r"lycéens|collégiens|étudiants|infirmi(?:ers|ères)|pompiers|avocats|cheminots|retraité(?:e?s)|"
    r"postiers|opposants|militants|syndicalistes|gilets jaunes|intermittents|aides-soignantes|"
    r"sages-femmes|AESH|pêcheurs|grévistes|hospitaliers)"
)
_WHO = rf"{_ONE}(?: et (?:d['\u2019]|de )?{_ONE})?"
_GROUP = rf"(?:{ABOUT}|près d['\u2019]un |une? )?(?:\w+aine|millier)"
_DAY = rf"(?:hier|avant-hier|ce matin|{WEEKDAY}(?: dernier| \d{{1,2}})?)"
# What follows is nothing else than where, when and against what.
_THERE = (
    rf"(?=(?:{_DAY} )?{AT} {TOWN}(?:,? {_DAY})?(?:\s*(?:[.!]|\Z|\n)|"
    rf",? (?:et )?{ABOUT}(?:{COUNT}|autant)(?: \w+)? (?:{_DAY} )?{AT} |"
    r" contre | devant l| dans les? rues?\b|"
    r" en colère\b| pour (?:défendre|sauver|réclamer|exiger|dire|demander|dénoncer|le maintien|"
    r"l['\u2019]hôpital|les services publics|le climat|la paix|(?:leurs?|les) (?:retraites?|"
    r"salaires?|droits)|la Palestine|Gaza)\b))"
)
_BY = r"(?= ?\((?:selon|par|d['\u2019]après|source|chiffres?|comptage)\b)"

TURNS: Turns = (
    # "300 éleveurs et 200 tracteurs à Gap": these are no people
    (
        words("tracteurs engins camions motos voitures velos bus cars chevaux"),
        before_figures(" et ", " et environ ", " et près de ", " avec ", ", "),
        turn(
            rf"((?:\d|aine de|aine d['\u2019]|millier d[e'\u2019]) ?"
            rf"(?:{_WHO}|personnes|manifestants))"
            rf"(?: et|, avec| avec|,) (?:{ABOUT})?{COUNT} "
            r"(?:tracteurs|engins|camions|motos|voitures|vélos|bus|cars|chevaux)\b",
            r"\1",
        ),
    ),
    # "Une centaine de soignants à Gap hier", "Hier, une cinquantaine d'éleveurs à Gap"
    (
        words(
            "dizaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine "
            "millier soignants enseignants profs eleveurs agriculteurs agris paysans viticulteurs "
            "lyceens etudiants pompiers avocats cheminots retraites"
        ),
        (" à ", " au ", " aux "),
        *(
            turn(
                rf"({OPENS}{first}{many}{_WHO} {_THERE}{then}",
                rf"\1{plainly}",
            )
            for many, plainly in (
                (rf"{_GROUP}) d(?:e |['\u2019])", " de manifestants "),
                (rf"{ABOUT}{COUNT} )", "manifestants "),
            )
            for first, then in ((f"(?:{_DAY},? )?", rf"(?=[^.!?\n]*\b{_DAY})"), (f"{_DAY},? ", ""))
        ),
    ),
    (
        words("par"),
        ("(par ",),
        turn(
            r"\(par (?=(?:la police|la préf\w*|les syndicats|l['\u2019]orga\w*|les orga\w*)\))",
            "(selon ",
        ),
    ),
    # a row with its numbers first, and who counted: "1500 Gap, 700 Dole (police)"
    (
        words("selon apres source chiffres chiffre comptage"),
        ("(selon ", "(d'après ", "(d\u2019après ", "(source", "(chiffre", "(comptage"),
        *(
            turn(
                rf"\A({_MANY}) ({IN_ROW})" + rf", ({_MANY}) ({IN_ROW})" * more + _BY,
                r"\1 à \2" + "".join(rf", \{2 * k + 3} à \{2 * k + 4}" for k in range(more)),
                cased=True,
            )
            for more in (1, 2, 3, 4)
        ),
    ),
    # "Hier : Gap 800, Dole 150 ; rdv le 18/10": of which town is not said
    (
        words("rdv rendez prochaine prochain suite remet recommence retour"),
        ("rdv", "rendez-vous", "rochain", "suite", "remet ça", "recommence", "retour"),
        turn(
            rf"(\b(?:{IN_ROW} {_MANY}(?:,| et|;) )+{IN_ROW} {_MANY}) ?[;,.] (?:et )?"
            r"(?i:rdv|rendez-vous|(?:la )?prochaine?(?: \w+)?|(?:la )?suite|on remet ça|"
            r"on recommence|on y retourne|retour) "
            rf"(?![^.!?\n]*\b{AT} {TOWN})(?=[^.!?\n]*(?:\d|(?i:{WEEKDAY})))[^.!?\n]*",
            r"\1 manifestants",
            cased=True,
        ),
    ),
    # "On se retrouve avant (17h30)": the first hour
    (
        words("avant"),
        (" avant",),
        turn(
            r"\b(?:on se retrouve|rdv|rendez-vous|retrouvons-nous) (?:juste |un peu )?avant,? "
            rf"\(?(?:à )?({HOUR})\)?",
            r"rendez-vous \1",
        ),
    ),
    # how numbers are rounded in haste: "400~500", "800aine", "une p'tite centaine", "300 max"
    (
        frozenset(),
        ("~", "aine", "p'tit", "p\u2019tit", "ptit", " max", " à tout casser", " à tout péter"),
        turn(rf"(?<![\d.,])({COUNT}) ?~ ?(?={COUNT})", r"\1 à ", signs=("~",)),
        turn(
            r"\b(?:une )?(\d{2,4})[ -]?aines? de (?=\w)",
            r"environ \1 ",
            signs=tuple(f"{digit}{gap}aine" for digit in digits for gap in ("", " ", "-")),
        ),
        turn(
            r"\bp['\u2019]?tit(e?s?)\b(?= \w+aine| millier)",
            r"petit\1",
            signs=("p'tit", "p\u2019tit", "ptit"),
        ),
        turn(
            rf"(?<!à )(?<![\d,.-])({COUNT}(?: personnes| manifestants)?) (?:max|maxi|grand max|"
            r"à tout (?:casser|péter))\b(?=[ ,.!])",
            r"environ \1",
            signs=(" max", " à tout casser", " à tout péter"),
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
