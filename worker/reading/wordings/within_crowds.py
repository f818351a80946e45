"""Some of a crowd that is counted: "70 élus ont défilé dans un cortège de 1 600 personnes"."""

from worker.reading.wordings.turns import (
    ABOUT,
    AT,
    COUNT,
    FIGURE,
    FOLK,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

_MANY = rf"{ABOUT}{COUNT}"
_BODY = r"(?:cortège|foule|marche|manif\w*|défilé|rassemblement|chaîne humaine|assemblée)"
_CROWD = r"(?:personnes|manifestante?s|participante?s|gens|habitante?s|marcheu(?:rs|ses))"
# Who they are: no crowd's own name, and nothing that is measured or paid.
_SOME = (
    rf"(?<![\d,.]){_MANY} (?=(?!(?:{_CROWD}|minutes|heures|euros|mètres|kilomètres|km|ans|jours|"
    r"communes|villes|villages|tracteurs|autres)\b)[a-zà-ÿ-]+s\b)"
)
_IN_BODY = (
    r"(?:(?:dans|au sein d|parmi|au milieu d|à l['\u2019]intérieur d)(?:['\u2019e]| )+|"
    rf"\b(?:rejoi\w+|se sont joints à) )une? {_BODY}"
)
_DAY = rf"(?:{WEEKDAY}(?: \d{{1,2}})?(?: dernier)?|hier|avant-hier|ce matin|aujourd['\u2019]hui)"
_ANY_OF = r"[^.;:!?\n\d]"

TURNS: Turns = (
    (
        words("cortege foule marche manif manifestation defile rassemblement humaine assemblee"),
        (
            "une foule d",
            "un cortège d",
            "une marche d",
            "ne manif",
            "un défilé d",
            "assemblée d",
            "un rassemblement d",
            "une chaîne humaine d",
        ),
        # "70 élus ont défilé mardi à Gap dans un cortège de 1 600 personnes"
        turn(
            rf"{_SOME}(?={_ANY_OF}{{3,110}}? {_IN_BODY} (?:de |d['\u2019]){_MANY})",
            "des ",
        ),
        # "Dans un cortège de 1 600 personnes, 70 élus ont marché mardi à Gap"
        turn(
            rf"(\b{_IN_BODY} (?:de |d['\u2019]){_MANY}\b{_ANY_OF}{{0,60}}?, ){_SOME}",
            r"\1des ",
        ),
        # "70 élus en tête d'un cortège de 1 600": it marched
        turn(
            rf"{_SOME}([a-zà-ÿ-]+s) en tête d['\u2019](une? {_BODY}) (?:de |d['\u2019])({_MANY})"
            r"(?: personnes| manifestants)?",
            r"\3 personnes ont défilé dans \2",
        ),
    ),
    # "Combien étions-nous samedi à Gap ? 1 050 !"
    (
        words("combien"),
        ("?",),
        turn(
            r"\bcombien (?:étions[- ]nous|étiez[- ]vous|on était|"
            rf"vous étiez|est-ce qu['\u2019]on était) "
            rf"({_DAY}[^.!?\n]{{2,60}}|{AT} {TOWN},? {_DAY}) ?\?+ "
            rf"(?:on était |nous étions |ils étaient |réponse : )?({_MANY})"
            r"(?= ?(?:[.!]|personnes|manifestants)|\s*\Z)",
            r"On était \2 \1",
        ),
    ),
    # how a town is said to have counted its own
    (
        words("compte recompte"),
        (" ses troupes", " ses manifestants", " ses forces", " les troupes"),
        turn(
            rf"\b({TOWN}) a (?:re)?compté (?:ses|les) (?:troupes|manifestants|forces)"
            rf"(?: ({_DAY}))? ?: ({_MANY})(?! {FOLK})",
            r"\2 à \1, on était \3 manifestants",
        ),
    ),
    # "Samedi, manif à Gap, 1 050."
    (
        words("manif manifestation rassemblement marche defile cortege"),
        before_figures(", "),
        turn(
            rf"((?:{OPENS}{_DAY}|\b(?:hier|{WEEKDAY} dernier)),? (?:la |une |le |un )?{RALLY} {AT} "
            rf"{TOWN}), ({FIGURE})(?= ?[.!](?:\s|\Z)|\s*\Z)",
            r"\1 : \2 personnes ont manifesté",
        ),
    ),
    # "70 élus sur 1 600 manifestants", "70 des 1 600 manifestants étaient des élus"
    (
        words("sur des"),
        (" sur ", " des "),
        turn(
            rf"{_SOME}[a-zà-ÿ-]+s sur ({_MANY} {FOLK})",
            r"\1",
        ),
        turn(
            rf"(?<![\d,.]){_MANY} des ({_MANY} {FOLK}) (?=étaient (?:des|de la|du|d['\u2019])\b)",
            r"les \1 ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
