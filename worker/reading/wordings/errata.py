"""Numbers that a paper takes back, or that were never reached: "il fallait lire 200".

Where the rally was is in `sentences/correcting.py`, what is taken back at once in `taken_back.py`.
"""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    BEGINS,
    COUNT,
    HOUR,
    PEOPLE,
    RALLY,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_SO_MANY = rf"(?!plus d){ROUNDED}(?:[«\"“] ?)?{COUNT}(?: ?[»\"”])?"
_WROTE = (
    rf"\b(?:(?:nous|on|l{APOSTROPHE}article|notre \w+|le journal) (?:avons |avions |a |avait |y )?"
    r"(?:écri[tv]\w*|annonc\w+|indiqu\w+|publi\w+|évoqu\w+|mentionn\w+|donn\w+|fai\w+ état|"
    r"parl\w+))"
)
_RATHER = r"(?:bien |en réalité |en fait |plutôt |exactement |au total )*"
_TO_READ = (
    rf"(?:Or,? |Mais,? |Pardon,? |En réalité,? |En fait,? )?(?:il (?:fallait|faut|convient de) "
    rf"lire|lire|il s{APOSTROPHE}agi\w+ (?:en réalité |en fait |bien )?de|"
    rf"c{APOSTROPHE}(?:étai(?:en)?t|est)|"
    rf"(?:ils|elles) étaient|ce sont|il y en avait|le bon chiffre (?:est|était)|la marche en a "
    rf"compté)"
)
_TAKES_PLACE = (
    r"(?:(?:elle|il|la marche|le rassemblement|la manif\w*|le départ) (?:est|sera|part|partira|"
    r"débute|débutera|commence|commencera|a lieu|aura lieu)(?: fixée?| donnée?| prévue?)?)"
)
_WRITTEN_SO = (
    rf"(?:,? (?:comme|contrairement à|ainsi que) (?:nous|on|ce qu|l{APOSTROPHE}|indiqué|écrit|"
    r"annoncé|publié|le|mentionné)[^.!?\n]*)?"
)

TURNS: Turns = (
    # "Nous avons écrit que la marche avait réuni 2 000 personnes. Il fallait lire 200."
    (
        words(
            "lire etaient etait realite agit agissait sont chiffre avait est partira part debute "
            "debutera lieu"
        ),
        ("crit", "criv", "nnonc", "ndiqu", "ubli", "voqu", "onn", "arl", "état"),
        turn(
            rf"({_WROTE}\b[^.!?\n]{{0,120}}?)\b{_SO_MANY}( {PEOPLE})?\b([^.!?\n]*)[.;!] "
            rf"{_TO_READ} {_RATHER}({_SO_MANY})(?: {PEOPLE})?",
            r"\1\4\2\3",
        ),
        # "… samedi à 14 h. C'est à 15 h", "… samedi. Elle a lieu dimanche"
        turn(
            rf"({_WROTE}\b[^.!?\n]{{0,120}}?)\b{HOUR}([^.!?\n]*)[.;!] "
            rf"(?:{_TO_READ}|{_TAKES_PLACE}) {_RATHER}(?:à )?({HOUR})",
            r"\1\3\2",
        ),
        turn(
            rf"({_WROTE}\b[^.!?\n]{{0,120}}?)\b{WEEKDAY}(?: \d\d?)?\b([^.!?\n]*)[.;!] "
            rf"(?:{_TO_READ}|{_TAKES_PLACE}) {_RATHER}(?:le |ce )?({WEEKDAY}(?: \d\d?)?)\b",
            r"\1\3\2",
        ),
    ),
    # "Ce ne sont pas 430 mais 140 personnes qui ont défilé"
    (
        words("sont etaient est"),
        (" pas ",),
        turn(
            rf"\bce (?:ne sont|n{APOSTROPHE}étaient|n{APOSTROPHE}est|n{APOSTROPHE}était) pas "
            rf"{_SO_MANY}(?: {PEOPLE})?,? mais (?:bien )?({_SO_MANY} {PEOPLE}) qui "
            rf"([^.!?\n]*?){_WRITTEN_SO}(?=[.!?\n]|\Z)",
            r"\1 \2",
        ),
    ),
    # "430 manifestants samedi à Gap ? Non, 140", "Non, il n'y avait pas 10 000 personnes à Gap"
    (
        words(
            "non faux pas exagere intox erreur personnes manifestants participants marcheurs gens"
        ),
        (" pas ", "? ", "?\n"),
        turn(
            rf"{BEGINS}(?:non,? )?{_SO_MANY}( {PEOPLE} [^.!?\n]{{3,80}}?) ?\? "
            rf"(?:non|faux|erreur|pas vraiment|plutôt)[ ,:!.]+(?:c{APOSTROPHE}était |ils étaient )?"
            rf"({_SO_MANY})\b(?! ?(?:h\b|%))",
            r"\2\1",
        ),
        turn(
            rf"{BEGINS}{_SO_MANY} {PEOPLE} ([^.!?\n]{{3,80}}?) ?\? "
            rf"(?=(?:non|c{APOSTROPHE}est (?:faux|exagéré|une intox)|faux|intox|"
            r"pas du tout|pas vraiment)\b)",
            r"Une manifestation \1. ",
        ),
        turn(
            rf"\bil n{APOSTROPHE}y (?:avait|a|a eu|avait eu) pas (?:du tout )?"
            rf"{_SO_MANY} {PEOPLE}\b",
            "il y avait une manifestation",
        ),
        turn(
            rf"{BEGINS}(?:non,? )?{_SO_MANY} {PEOPLE} n{APOSTROPHE}ont pas (?=(?:défil|manifest|"
            r"march|particip|envahi|battu)\w+)",
            "On a ",
        ),
        turn(
            rf"(\b{RALLY}\b[^.!?\n]{{0,60}}?) n{APOSTROPHE}a pas (?:réuni|rassemblé|mobilisé|"
            rf"attiré|compté) {_SO_MANY} {PEOPLE}\b",
            r"\1 a eu lieu",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
