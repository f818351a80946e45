"""Who counts, by the account he has: "300 selon @prefet70, 900 selon @cgt_70"."""

from collections.abc import Set as AbstractSet

from worker.reading.wordings.turns import APOSTROPHE, OPENS, Turns, turn

_PRESS = (
    r"(?:ouest_?france|sud_?ouest|depeche|voixdunord|bleu|ici_|france_?[23]|f3|bfm|actu|parisien|"
    r"lemonde|libe(?:ration)?|afp|telegramme|progres|dauphine|nouvelle_?rep|montagne|republicain|"
    r"midi_?libre|provence|nice_?matin|lunion|courrier|normandie|mediapart|presse|radio|tv)"
)
_POLICE = r"(?:pr[ée]f(?:et|ecture|_|\d|$)|police|gendarmerie|interieur|beauvau)"
_CALLERS = (
    r"(?:cgt|fsu|cfdt|solidaires|sud_?\d|sud_?(?:rail|educ)|unsa|fo_?\d|\bu[ld]_?|intersynd|pride|"
    r"collectif|nous_?toutes|attac|greenpeace|ldh|lfi|fdsea|conf_?pay|youthforclimate|alternatiba|"
    r"extinction|snes|snuipp|fcpe|orga|comite|asso)"
)
# "— CGT 32 (@cgt_32) 13 juin 2024" signs what is quoted.
_NO_TWEET = r"(?! (?:\d{1,2} [a-zéû]|[A-Z][a-z]+ \d))"
_TOLD = (
    rf"(?:(?<=\bselon )|(?<=\bd{APOSTROPHE}après )|(?<=\bdixit )|(?<=\bsource )|"
    r"(?<=\bsource : )|(?<=\bsource: )|(?<=\bsources : )|"
    rf"(?<=\()(?=@\w+\){_NO_TWEET})|(?<=\(via ))"
)
_TELLS = (
    r"(?= (?:annonc|compt|parl|recens|dénombr|revendiqu|estim|dit|donne|avanc)\w* "
    r"(?:de )?(?:\w+ )?\d)"
)
# "selon la @CGT": the article stays
_TOLD_BY_THE = (
    rf"(?:(?<=\bselon l[ae] )|(?<=\bselon les )|(?<=\bd{APOSTROPHE}après l[ae] )|"
    rf"(?<=\bd{APOSTROPHE}après les ))"
)
_ANY: AbstractSet[str] = frozenset()
_BODIES = (
    (_PRESS, "la presse", "La presse"),
    (_POLICE, "la préfecture", "La préfecture"),
    (_CALLERS, "les organisateurs", "Les organisateurs"),
)

TURNS: Turns = (
    (
        _ANY,
        tuple(
            f"{lead}@"
            for lead in ("elon ", "près ", "ixit ", "ource ", "ource : ", "ource: ", "(", "(via ")
        ),
        *(turn(rf"{_TOLD}@(?=\w*{it})\w+", body, signs=("@",)) for it, body, _ in _BODIES),
    ),
    (
        _ANY,
        tuple(f"{lead} {the} @" for lead in ("elon", "près") for the in ("la", "le", "les")),
        *(
            turn(rf"{_TOLD_BY_THE}@(?=\w*{it})\w+", body.split()[-1], signs=("@",))
            for it, body, _ in _BODIES
        ),
    ),
    (
        _ANY,
        ("@",),
        *(
            turn(rf"{OPENS}(?:la |le |l{APOSTROPHE})?@(?=\w*{it})\w+{_TELLS}", body, signs=("@",))
            for it, _, body in _BODIES
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
