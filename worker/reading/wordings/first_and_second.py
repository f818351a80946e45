"""Two towns and what is told of the first and of the second: "La première à 10 h, l'autre …"."""

from worker.reading.wordings.turns import (
    AT,
    COUNT,
    FOLK,
    OF,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_FIRST = r"(?:la première|le premier|l['\u2019]une?)(?: ville)?"
_SECOND = r"(?:la seconde|le second|l['\u2019]autre|la deuxième|le deuxième)(?: ville)?"
_REST = r"([^.;!?\n]{3,80}?)"
_DAY = rf"(?:le )?(?:{WEEKDAY}|demain|\d\d? [a-zéû]{{3,9}})"
# "Le premier chiffre est de la police": whose number it is
_NUMBER = r"(?:chiffre|nombre|comptage|est |vient|selon|donn)"
_ENDS = r"(?=[.;!\n]|\Z)"
# "900 dans la première ville, 300 dans la seconde"
_THEIRS = (
    rf"({COUNT})(?: {FOLK})? (?:dans|pour|à) {_FIRST},? (?:et |mais )?({COUNT})(?: {FOLK})? "
    rf"(?:dans|pour|à) {_SECOND}(?=[ ,.;!\n]|\Z)"
)

TURNS: Turns = (
    (
        words("premiere premier une un"),
        ("e premi", "a premi", "'un", "\u2019un", "E premi", "L'un", "a seconde"),
        # "Mardi, Gap et Dole ont défilé. La première a réuni 900 personnes, la seconde 300"
        turn(
            rf"{OPENS}(?:({_DAY}), )?({TOWN}) et ({TOWN}) (ont \w+ [^.:;!?\n\d]{{3,80}}?)\. "
            rf"{_FIRST} "
            rf"(?:a (?:réuni|rassemblé|compté|mobilisé)|en (?:réunit|"
            rf"compte)) ({COUNT})(?: {FOLK})?,? "
            rf"(?:et )?{_SECOND},? ({COUNT})(?: {FOLK})?(?=[ ,.;!\n]|\Z)",
            r"\1 \2 et \3 \4 : \5 personnes à \2 et \6 personnes à \3",
        ),
        # as in "Deux marches, à Gap et à Dole : la première mardi à 9 h, l'autre jeudi à 10 h"
        turn(
            rf"(?:deux|2) ({RALLY})s?\b([^.:!?\n]{{0,80}}?),? ({AT} {TOWN}) et ({AT} {TOWN})"
            rf"([^.:!?\n]{{0,30}})[.:]\W{{0,3}}{_FIRST},? {_REST},? (?:et )?{_SECOND},? {_REST}"
            rf"{_ENDS}",
            r"\1\2\5 \3 \6 ; \1\2\5 \4 \7",
        ),
        # as in "À Gap et à Dole, deux dates : mardi pour la première ville, jeudi pour la seconde"
        turn(
            rf"({AT} {TOWN}) et ({AT} {TOWN}),? ([^.:!?\n]{{3,80}}?) ?: {_REST} pour {_FIRST}"
            rf",? (?:et )?{_REST} pour {_SECOND}{_ENDS}",
            r"\3 : \1, \4 ; \2, \5",
        ),
        # as in "Gap a son collectif, Dole aussi. Le premier appelle mardi, le second jeudi"
        turn(
            rf"(?!{WEEKDAY}\b)({TOWN})\b([^.!?\n]{{0,60}}?)(?: et |, )(?:celui |"
            rf"celle )?(?:{OF})?({TOWN})"
            rf"( aussi| également)?([^.!?\n]{{0,30}})\. {_FIRST} (?!{_NUMBER})(?=[^.;!?\n]*{_DAY})"
            rf"{_REST},? (?:et )?{_SECOND},? "
            rf"{_REST}{_ENDS}",
            r"\1\2, \3\4\5. À \1, il \6 ; à \3, il \7",
        ),
    ),
    # as in "Manifestations mardi à Gap et à Dole : 900 dans la première ville, 300 dans la seconde"
    (
        words("premiere premier une"),
        ("a première", "e premier", "l'une", "l\u2019une"),
        turn(
            rf"({AT} {TOWN})(?: et|,? puis) ({AT} {TOWN})([^.:;!?\n\d]{{0,60}}) ?[:.] {_THEIRS}",
            r"\1 et \2\3 : \4 personnes \1 et \5 personnes \2",
        ),
        turn(
            rf"({AT} {TOWN}) et ({TOWN})([^.:;!?\n\d]{{0,60}}) ?[:.] {_THEIRS}",
            r"\1 et à \2\3 : \4 personnes \1 et \5 personnes à \2",
        ),
        turn(
            rf"{OPENS}({TOWN}) et ({TOWN}) (ont \w+ [^.:;!?\n\d]{{3,80}}?) ?[:.] {_THEIRS}",
            r"\1 et \2 \3 : \4 personnes à \1 et \5 personnes à \2",
        ),
    ),
    # "Les collectifs de Gap et de Dole appellent à marcher, respectivement mardi et jeudi"
    (
        words("respectivement"),
        ("espectivement",),
        turn(
            rf"({OF}|{AT} )({TOWN}) et (?:{OF}|{AT} )({TOWN}) ([^.;!?\n]{{3,90}}?),? "
            rf"respectivement ({_DAY}[^.;!?\n]{{0,30}}?) et ({_DAY}[^.;!?\n]{{0,30}})",
            r"\1\2 \4 à \2 \5 ; à \3, \6",
        ),
    ),
    # as in "Gap et Dole ont manifesté mardi. Ici 300 personnes, là 90", "davantage qu'à Dole (90)"
    (
        words("ici davantage plus moins autant"),
        ("ci ", "ci, ", " ici", " qu'à ", " qu\u2019à ", " qu'au ", " qu\u2019au "),
        turn(
            rf"{OPENS}({TOWN}) et ({TOWN}) ((?:ont|étaient|sont|"
            rf"avaient) \w+ [^.!?\n]{{3,80}})\. ici,? "
            rf"({COUNT}(?: {FOLK})?),? (?:mais )?(?:là|là-bas),? ({COUNT})(?: {FOLK})?",
            r"\1 et \2 \3. À \1, \4 ; à \2, \5 personnes",
        ),
        # "Manifestations à Gap et à Dole. Ici 300, là-bas 90"
        turn(
            rf"({AT} {TOWN})(?:,? et|,) ({AT} {TOWN})([^.:;!?\n\d]{{0,60}}) ?[.:] "
            rf"ici,? (?:(?:ils|elles) étaient |on était )?({COUNT})(?: {FOLK})? ?[,;]? "
            rf"(?:et |mais )?(?:là|là-bas),? (?:ils étaient |"
            rf"on était )?({COUNT})(?: {FOLK})?(?=[ ,.;!\n]|\Z)",
            r"\1 et \2\3 : \4 personnes \1 et \5 personnes \2",
        ),
        # "À Gap puis à Dole. 300 personnes ici, 90 là"
        turn(
            rf"({AT} {TOWN})(?: et|,? puis) ({AT} {TOWN})([^.:;!?\n\d]{{0,60}}) ?[.:] "
            rf"({COUNT})(?: {FOLK})? ici,? (?:et |mais )?({COUNT})(?: {FOLK})? (?:là|là-bas)\b",
            r"\1 et \2\3 : \4 personnes \1 et \5 personnes \2",
        ),
        turn(
            r",? (?:soit |bien |un peu )?(?:davantage|plus|moins|autant) qu['\u2019]"
            rf"({AT} {TOWN}) \(({COUNT})\)",
            r", \2 \1",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
