"""What lists and posts end on: "À préciser : Dole", ", et dimanche ?", "Dole c'était hier"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    HOUR,
    OF,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_TO_COME = (
    r"(?:à (?:préciser|confirmer|définir|fixer|déterminer|venir|caler|suivre)|"
    r"en attente|pas encore (?:fixée?|connue?)|non communiquée?)s?"
)
_WHAT = rf"(?:horaires?|heures?|lieux?|l{APOSTROPHE}heure|le lieu|lieux? et (?:heures?|horaires?))"
_TOWNS = rf"{TOWN}(?:,? (?:et )?{TOWN}){{0,5}}"
_WHEN = (
    rf"(?:hier(?: soir| matin| aprem)?|avant-hier|ce (?:matin|midi|soir)|cet aprem|"
    rf"aujourd{APOSTROPHE}hui|(?:le |ce )?{WEEKDAY}(?: \w+| \d+)?|la semaine dernière)"
)
_NEXT = rf"(?:(?:le |ce )?{WEEKDAY}(?: \w+)?|ensuite|après|la suite|demain|après-demain|le reste)"

TURNS: Turns = (
    # "À préciser : Gap, Dole", "Horaire à préciser pour Gap": on that day too
    (
        words("preciser confirmer definir fixer determiner venir attente fixe communique caler"),
        (
            "préciser",
            "confirmer",
            "définir",
            "fixer",
            "venir",
            "attente",
            "fixé",
            "commun",
            "caler",
        ),
        turn(
            rf"{OPENS}(?:{_WHAT} )?{_TO_COME} ?: ?({_TOWNS})(?=[.;!]? ?(?:\n|\Z))",
            r"\1 : horaire à préciser",
        ),
        turn(
            rf"{OPENS}{_WHAT} (?:reste(?:nt)? )?{_TO_COME} (?:pour|à|au|concernant) ({_TOWNS})"
            r"(?=[.;!]? ?(?:\n|\Z))",
            r"\1 : horaire à préciser",
        ),
    ),
    # "Dole 14h mairie, Gap 15h gare, Apt c'était hier (300 pers)": no more to come
    (
        words("etait"),
        ("'était ", "\u2019était "),
        turn(
            rf"((?:{HOUR}|\b(?:devant|place|mairie|gare|parvis|halle)\b)[^.;:!?\n]{{0,50}}),? "
            rf"(?:et |mais )?((?:{AT} )?{TOWN},? c{APOSTROPHE}était {_WHEN})",
            r"\1. \2",
        ),
    ),
    # "vendredi Gap 18 h, samedi Dole 14 h, et dimanche ? on se repose"
    (
        words(
            "dimanche lundi mardi mercredi jeudi vendredi samedi ensuite apres suite demain reste"
        ),
        ("?",),
        turn(
            rf"(\d ?h(?:eures?)?(?:\d\d)?\b[^.;!?\n]{{0,50}}?),? et {_NEXT}"
            r"(?:,? (?-i:[a-zéèêà'\u2019 ]){3,40})? ?\?+",
            r"\1.",
        ),
    ),
    # "On ferme la maternité de Dole ??? RV vendredi, 18 h": no question
    (
        words("on"),
        ("?",),
        turn(
            rf"{OPENS}on (?:nous )?(?:ferme|supprime|enlève|vole|pique|retire) "
            rf"((?:la|le|les|notre|nos|l{APOSTROPHE}) ?[^.!?\n]{{3,60}}?) ?[?!]+ "
            r"(?=(?:RV|rdv|rendez-vous|tous |toutes |on se |rassemblement|manif|tout le monde)\b)",
            r"Ils ferment \1. ",
        ),
    ),
    # "On me demande l'heure pour Gap : 14 h, samedi": no question
    (
        words("demande demandent demander"),
        ("demand",),
        turn(
            rf"{OPENS}(?:on|vous|beaucoup|certains|plusieurs)(?: \w+)? (?:me |nous |m['\u2019])?"
            rf"(?:demande(?:nt|z)?|avez demandé) (?:l{APOSTROPHE}heure |où et quand )?(?:pour |à )"
            rf"(?=(?:{TOWN}) ?: ?{HOUR})",
            "",
        ),
    ),
    # "Gap le 9, Dole le lendemain, Apt le surlendemain": one day after the other
    (
        words("surlendemain"),
        ("e lendemain", "e Lendemain"),
        turn(r"\b(le lendemain\b[^\n]{3,90}?)\ble surlendemain\b", r"\1le lendemain"),
    ),
    # "Par contre à Dole …": no cause
    (
        words("par"),
        ("ar contre",),
        turn(rf"{OPENS}(?:bon,? |mais |et )?par contre,? (?={AT} {TOWN})", "En revanche, "),
    ),
    # "Dole l'a fait samedi, Gap le fera mercredi : manifester …": one past, one to come
    (
        words("fera feront"),
        (" le fera ", " le feront "),
        turn(
            rf"{OPENS}({TOWN}) l{APOSTROPHE}a fait ({_WHEN}|le \d+[^,.;:!?\n]{{0,12}}), ({TOWN}) "
            rf"le fera ([^,.;:!?\n]{{4,25}}) ?: (?:manifester|défiler|marcher|se mobiliser)\b",
            r"\1 a manifesté \2. \3 manifestera \4",
        ),
        turn(
            rf"\b(manifest|défil|march)(?:é|aient) ([^.;:!?\n]{{3,60}}?), (?:et )?({TOWN}) le fera "
            r"(?=[a-zé])",
            r"\1é \2. \3 \1era ",
        ),
    ),
    # "Métro ensemble à 13h15 à Dole", "(train groupé à 9h12 depuis Gap)": rides
    (
        words("ensemble groupe collectif commun groupes"),
        ("ensemble", "group", "collectif", "commun"),
        turn(
            r"\b(métro|train|TER|RER|bus|tram|car|ferry|bateau) (?:pris |tous )?(?:ensemble|"
            r"groupés?|"
            rf"collectif|en commun|commun) (?=(?:à |dès |vers |de )?{HOUR}|{AT} {TOWN}|depuis|"
            rf"{OF})",
            r"départ groupé en \1 ",
        ),
    ),
    # "diff de tracts au péage, 6h"
    (
        words("diff diffs distrib distribs distro"),
        ("iff ", "iff' ", "istrib", "iff\u2019 ", "istro "),
        turn(
            r"\b(?:diff|distrib|distro)s?['\u2019.]? (?:de |d['\u2019]|du )?(?=tracts?\b|"
            r"flyers?\b)",
            "distribution de ",
        ),
    ),
    # "Le préfet met son veto à la marche de samedi"
    (
        words("veto"),
        ("eto ",),
        turn(
            rf"\b(?:met|a mis|oppose|a opposé|mettent) son veto (?:à|au) (?=(?:la |le |"
            rf"l{APOSTROPHE})?"
            rf"{RALLY})",
            "a interdit ",
        ),
        turn(
            rf"{OPENS}veto d(?:u préfet|e la (?:sous-)?préfecture|u sous-préfet) ?: "
            rf"(?:pas d(?:e |{APOSTROPHE})|)({RALLY})",
            r"La préfecture interdit la \1",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
