"""Who was awaited and who came: "prévue pour 150 personnes, la marche en a réuni 300"."""

from worker.reading.wordings.turns import FOLK, MANY, OPENS, RALLY, Turns, before_figures, turn
from worker.reading.words.wordlist import words

_ONES = rf"(?: (?:{FOLK}|gens|monde))?"
_HOPED = (
    r"(?:attendait|attendaient|attendions|espérait|espéraient|espérions|prévoyait|prévoyaient|"
    r"tablait sur|tablaient sur|tablions sur|misait sur|misaient sur|comptait sur|comptaient sur|"
    r"annonçait|annonçaient|escomptait|escomptaient)"
)
_WHO = r"(?:organisat(?:eurs|rices)|syndicats|intersyndicale|collectif|comité|association)"
_CAME = (
    r"(?:sont venue?s|ont (?:défilé|marché|manifesté|répondu (?:présent|à l['\u2019]appel)|fait le "
    r"déplacement)|étaient (?:là|présente?s)|"
    r"se sont (?:déplacé|mobilisé|rassemblé|retrouvé|réuni)e?s)"
)
_ONE = rf"(?:l[ea] |l['\u2019]|ce |cette )(?:{RALLY})"
_HELD_SO_MANY = (
    r"en a (?:finalement |au final |bien |en fait )?(?:réuni|rassemblé|attiré|mobilisé|vu)"
)
_WE = r"(?:on|nous|ils|elles)"
_YET = r"(?:(?:et |mais )?(?:finalement|au final|en fait|là|résultat|bilan)?,? ?(?:: )?)"
_TURNED_OUT = (
    r"(?:étaient|était|étions|étiez|a été|avons été|ont été|(?:a|avons) fini à|en a eu|"
    r"en avons eu|en ont eu|est venue?s à|s['\u2019]est retrouvée?s à)"
)

TURNS: Turns = (
    # "Mardi, il y aura 200 personnes devant la mairie", "ils seront 200 à 9 h": awaited
    (
        words("aura seront"),
        (" aura ", " seront "),
        turn(rf"\bil y aura ({MANY} {FOLK})", r"\1 sont attendus"),
        turn(
            rf"\b(?:ils|elles) seront ({MANY})(?= (?:à \d|devant |place |dans les rues|à "
            r"(?:manifester|"
            r"défiler|marcher)))",
            r"\1 personnes sont attendues",
        ),
    ),
    # "On attendait 150 personnes mardi à Gap, 300 sont venues": 150 were awaited
    (
        words(
            "attendait attendaient attendions esperait esperaient esperions prevoyait prevoyaient "
            "tablait tablaient tablions misait misaient comptait comptaient annoncait "
            "annoncaient escomptait escomptaient"
        ),
        ("ait ", "aient ", "ions "),
        turn(
            rf"\b(?:on|nous|ils|elles|elle|il) (?:n['\u2019]|nous )?{_HOPED} (?:que )?({MANY})"
            rf"{_ONES}(?=\b[^.!?\n]{{3,110}}(?:[,;:]|,? et|,? mais) (?:(?:elles|ils|on|nous) "
            rf"(?:étaient|était|étions)|{MANY} {_CAME}|il en est venu|il y en a eu))",
            r"\1 personnes étaient attendues",
        ),
        turn(
            rf"\bles? ({_WHO}) {_HOPED} ({MANY}){_ONES}(?=\b[^.!?\n]{{3,110}}[,;:] "
            rf"(?:{MANY} {_CAME}|elles étaient|ils étaient|il en est venu|il y en a eu))",
            r"\2 personnes étaient attendues par les \1",
        ),
        turn(
            rf"\b(?:ils|elles|nous|on) en {_HOPED} ({MANY}), (?:(?:ils|elles|on|nous) en (?:ont|a|"
            rf"avons) (?:eu|vu|compté)|il en est venu|ce sont) ({MANY})(?: qui sont venue?s)?",
            r"\1 personnes étaient attendues, \2 sont venues",
        ),
        turn(rf"\((?:on|nous|ils) en {_HOPED} ({MANY})\)", r"(\1 étaient attendues)"),
        # "On en attendait 150, on était 430", "… : 430 se sont déplacés", and nothing more
        turn(
            rf"\b{_WE} (?:en )?{_HOPED} ({MANY}){_ONES} ?[,:;.] ?{_YET}"
            rf"(?:(?:{_WE}|vous) {_TURNED_OUT} ({MANY})|({MANY}){_ONES} {_CAME})",
            r"\1 personnes étaient attendues, \2\3 sont venues",
        ),
        turn(rf"{OPENS}{_WE} en {_HOPED} ({MANY})(?= ?[.!])", r"\1 personnes étaient attendues"),
        # and whoever had hoped for so many claims them
        turn(
            rf"(\b{_HOPED} {MANY}{_ONES}\b[^.!?\n]{{3,90}}[;,]) (?:elle|il|ils|elles) en "
            rf"(revendiqu\w+|annonc\w+|compt\w+) ({MANY})(?= ?[,;.])",
            r"\1 \3 personnes sont venues selon elle",
        ),
    ),
    # "On en voulait 150, on en a eu 430": a wish, and who came
    (
        words("voulait voulions voulaient souhaitait souhaitions revait"),
        (" en voul", " en souhait", " en rêv"),
        turn(
            rf"\b{_WE} en (?:voul|souhait|rêv)(?:ait|ions|aient) {MANY} ?[,:;.] ?{_YET}"
            rf"(?:{_WE} {_TURNED_OUT} ({MANY})|({MANY}){_ONES} {_CAME})",
            r"\1\2 personnes sont venues",
        ),
    ),
    # so many awaited and so many come, in two words: "150 attendus, 430 venus"
    (
        words("attendus attendues attendu esperes esperees prevus prevues"),
        ("enus", "enues", "résents", "résentes", "arrivé", "l'arrivée"),
        turn(
            rf"\b(?:attendu|espéré|prévu)e?s ?: ?({MANY}){_ONES} ?[.,;/\u2013-]+ ?"
            rf"(?:venu|présent|arrivé)e?s ?: ?({MANY}){_ONES}",
            r"\1 personnes étaient attendues, \2 sont venues",
        ),
        turn(
            rf"({MANY}){_ONES} (?:attendu|espéré|prévu)e?s ?[,;/:\u2013-]+ ?{_YET}"
            rf"({MANY}){_ONES} (?:venu|présent|arrivé)e?s\b",
            r"\1 personnes étaient attendues, \2 sont venues",
        ),
    ),
    # "Prévue pour 150 personnes, la marche de mardi en a réuni 300"
    (
        words("prevu prevue prevus prevues calibre calibree devait"),
        ("révu", "alibré", "evait ré", "evait ra", "evait at"),
        turn(
            rf"\b(?:prévue?|calibrée?|annoncée?) pour ({MANY}){_ONES}, {_ONE}"
            rf"([^.;!?\n]{{0,90}}?),? {_HELD_SO_MANY} ({MANY})",
            r"\1 personnes étaient attendues à la manifestation\2, \3 sont venues",
        ),
        turn(
            rf"\b{_ONE}([^.;!?\n]{{0,90}}?), (?:prévue?|calibrée?|annoncée?) pour ({MANY}){_ONES}, "
            rf"{_HELD_SO_MANY} ({MANY})",
            r"\2 personnes étaient attendues à la manifestation\1, \3 sont venues",
        ),
        turn(
            rf"\b(?:elle|il) devait (?:réunir|rassembler|attirer) ({MANY}){_ONES} ?[:,] "
            rf"{_ONE}([^.;!?\n]{{0,90}}?),? {_HELD_SO_MANY} ({MANY})",
            r"\1 personnes étaient attendues à la manifestation\2, \3 sont venues",
        ),
    ),
    # "300 ont répondu à l'appel": they came
    (
        words("repondu"),
        before_figures("; ", ", ", ": ", ". "),
        turn(
            rf"(?<=[;,:.] )({MANY}) ont répondu (?:présent|à l['\u2019]appel)",
            r"\1 personnes sont venues",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
