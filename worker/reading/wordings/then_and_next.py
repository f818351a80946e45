"""What was and what comes next, in one sentence: "On était 90 hier à Gap, on sera plus à Dax".

Each becomes a sentence of its own; so does what a meeting decided, and what still stands.
"""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    FOLK,
    HOUR,
    OF,
    OPENS,
    RALLY,
    ROUNDED,
    TOWN,
    WEEKDAY,
    WERE,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_DAY = (
    rf"(?:hier|demain|{WEEKDAY}(?: (?:dernier|prochain))?(?: \d\d?(?: [a-zéû]{{3,9}})?)?)"
    r"(?: soir)?"
)
_DATE = rf"(?:{WEEKDAY}|\d\d?(?:er)? [a-zéû]{{3,9}})"
_THERE = rf"(?:{AT} {TOWN})"
_ITS_RALLY = rf"(?=[^.;!?\n]*\b(?:{RALLY}|manifest|rassembl|march))"
_MANY = rf"(?:{ROUNDED}{COUNT}|une (?:petite |bonne )?\w+aine)"
_WILL_BE = (
    r"(?:(?:nous serons|on sera|(?:ils|elles) seront)(?: au moins| encore| sûrement| bien)?"
    r"(?: autant| plus(?: nombreux)?| aussi nombreux| davantage| le double)?|"
    r"d['\u2019]autres le feront)"
)
_MEETING = r"(?:réunion(?: publique)?|assemblée(?: générale)?|AG)"

TURNS: Turns = (
    # "C'était mardi, et ce sera encore le 5 mars": two days
    (
        words("etait"),
        ("'était ", "\u2019était "),
        turn(
            rf"\b(c{APOSTROPHE}était {_DAY}),? (?:et|mais) (?:ce sera|on remet ça|ça recommence|ça "
            rf"reprend)(?: encore| à nouveau| de nouveau)? (?=le \d|{WEEKDAY}|demain)",
            r"\1. On remet ça ",
        ),
    ),
    # "La prochaine, le 5 mars, est annoncée à Gap": the next one
    (
        words("prochaine prochain"),
        ("a prochaine, ", "e prochain, "),
        turn(
            rf"{OPENS}l[ea] prochaine?, ((?:le )?{_DATE}),? (?:est|sera) "
            rf"(?:annoncée?|prévue?|fixée?|programmée?) (?={AT} {TOWN})",
            r"La prochaine manifestation aura lieu \1 ",
        ),
    ),
    # "À la bourse du travail de Gap … ; elles resserviront mardi, ici même, à 15 h": at Gap
    (
        words("ici chez"),
        (" ici", " chez nous"),
        turn(
            rf"({OPENS}(?:nous, )?(?:[^.,;:!?\n\d]{{0,40}}?(?:\b(?:à|de) |\bd{APOSTROPHE}|, ))"
            rf"({TOWN})[.,](?=[^\n]*{AT} {TOWN}[^\n]*\bici|[^\n]*{AT} {TOWN}[^\n]*\bchez nous)"
            r"[^\n]*?)\b(?:ici(?: même)?|chez nous)\b(?!,? (?:à|au|aux) "
            rf"[A-ZÀ-Ý])(?=[^.!?\n]*{HOUR})",
            r"\1à \2",
        ),
    ),
    # "90 ce soir à Gap, 40 à Dax, on sera plus demain": two sentences
    (
        words("demain lundi mardi mercredi jeudi vendredi samedi dimanche prochaine"),
        (" on ", " nous "),
        turn(
            rf"(\b{COUNT}(?: {FOLK})? {_THERE}[^.,;:!?\n\d]{{0,40}}),? (?:et |mais )?"
            rf"(?=(?:(?:demain|{WEEKDAY}),? )?(?:on (?:sera|remet|recommence|revient|y retourne)|"
            r"nous (?:serons|remettons|reviendrons))\b[^.,;:!?\n]*\b(?:demain|plus nombreu|"
            rf"{WEEKDAY}|la prochaine)(?![^.!?\n]*\b{AT} (?-i:[A-ZÀ-Ý])))",
            r"\1. ",
        ),
    ),
    # "On était 90 hier à Gap et on sera plus vendredi à Dax"
    (
        words("serons sera seront feront combien"),
        (" serons ", " sera ", " seront ", " feront ", " combien "),
        turn(
            rf"(\b(?:{WERE} {_MANY}|{_MANY} {FOLK} ont \w+)\b[^.;!?\n]{{0,60}}?),? (?:et |mais )?"
            rf"{_WILL_BE} (?={_DAY} {_THERE}|{_THERE} {_DAY})",
            r"\1. Rendez-vous ",
        ),
        turn(
            rf"({_MANY} {FOLK} [^.;!?\n]{{0,50}}?), (?:et )?combien ({_DAY} {_THERE}) ?\? "
            r"rendez-vous",
            r"\1. Rendez-vous \2",
        ),
    ),
    (
        words("avoir"),
        ("près avoir ",),
        turn(
            rf"{OPENS}après avoir (?:réuni|rassemblé|mobilisé|attiré|fait défiler) "
            rf"({_MANY} {FOLK}) ({_DAY} {_THERE}|{_THERE},? {_DAY}), "
            rf"(?=l[ae]s? |l{APOSTROPHE}|on |nous )",
            r"\1 ont défilé \2. Ensuite, ",
        ),
    ),
    # "Réunis mardi soir à la salle de Gap, les habitants ont décidé de manifester": there
    (
        words("reunis reunies reuni presentes presents reunion assemblee ag"),
        ("éuni", "résent", "ssemblée", "AG "),
        turn(
            rf"{OPENS}(?:réuni|rassemblé)e?s? {_DAY} (?:à|en|dans|au) [^.,;!?\n]{{0,50}}?"
            rf"(?:{OF}|à )({TOWN}), {_ITS_RALLY}",
            r"À \1, ",
        ),
        turn(
            rf"\b((?:{OF}|à ){TOWN}), réunie?s? {_DAY}(?: (?:en|à) [^,.;!?\n]{{2,30}})?, "
            rf"{_ITS_RALLY}",
            r"\1 ",
        ),
        turn(
            rf"{OPENS}les {COUNT} (?:personnes|habitants|participants|militants|parents) "
            rf"(?:présent|réuni)\w* {_DAY} (?:à la |à l{APOSTROPHE}|en ){_MEETING} ?"
            rf"(?:{OF}|à )({TOWN}) (?=appellent|ont (?:décidé|voté))",
            r"À \1, les habitants ",
        ),
        turn(
            rf"{OPENS}(?:lors|à l{APOSTROPHE}issue|au terme|au cours) d{APOSTROPHE}une {_MEETING} "
            rf"{_DAY} à ({TOWN}), {_ITS_RALLY}",
            r"À \1, ",
        ),
    ),
    # as in "Restent Gap (14 h) et Dax (10 h)", "L'horaire est le même partout : 10 h"
    (
        words("restent reste maintenus maintenues demeurent etaient"),
        ("estent ", "este ", "aintenu", "emeurent "),
        # of days to come, as some of them stand
        turn(
            rf"\bétaient (prévue?s (?:(?:ce|le) )?{WEEKDAY})(?=[^\n]*\bmaintenu)",
            r"sont \1",
        ),
        turn(
            rf"(?:{OPENS}|(?<=; ))(?:restent|reste|demeurent|sont maintenue?s)(?: donc)? "
            rf"(?=(?:ceux de |celles de )?{TOWN} ?\({HOUR})",
            "Rendez-vous à ",
        ),
    ),
    (
        words("meme unique"),
        ("ême ", "unique "),
        turn(
            rf"{OPENS}(?:l{APOSTROPHE}(?:horaire|heure) est l[ea] même|même (?:heure|horaire)|"
            r"(?:heure|horaire) unique)(?: partout| pour tou\w+| dans (?:toutes )?ces villes)? ?: ?"
            rf"({HOUR})",
            r"Le rendez-vous est fixé partout à \1",
        ),
    ),
    # as in "À Gap, l'AG de mardi (70 présents) a tranché : rassemblement lundi"
    (
        words("ag assemblee"),
        ("AG ", "ssemblée générale"),
        turn(
            rf"\bl{APOSTROPHE}(?:AG|assemblée générale) (?:{OF}){_DAY} \({COUNT} [^()\n]{{3,30}}\) "
            rf"a (?:tranché|voté|décidé|choisi) ?: (?={RALLY})",
            "",
        ),
        turn(
            rf"{OPENS}AG {_DAY} à ({TOWN}),? {COUNT} (?:personnes|présents|participants)\. "
            rf"(?:votes?|décisions?|décidé) ?: (?={RALLY})",
            r"À \1, ",
        ),
        turn(
            rf"{OPENS}{COUNT} (?:personnes|présents|participants) à l{APOSTROPHE}(?:AG|assemblée "
            rf"générale) (?:{OF})({TOWN}) {_DAY}\. (?:[^.:!?\n]{{3,25}} : )?(?={RALLY})",
            r"À \1, ",
        ),
        turn(
            rf"{OPENS}l{APOSTROPHE}(AG|assemblée générale) (?:{OF})({TOWN}) a réuni {COUNT} \w+ "
            rf"{_DAY}(?: ;|,)(?: et)? (?:elle )?(?=appelle)",
            r"À \2, l'\1 ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
