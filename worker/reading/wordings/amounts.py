"""How many, in other words: "entre 200 et environ 300", "2/300 pers", "une 100aine", "300 max"."""

from worker.reading.wordings.turns import APOSTROPHE, Turns, before_figures, turn
from worker.reading.words.turn_parts import PLURAL
from worker.reading.words.wordlist import words

_COUNT = r"(?:\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d+(?:[.,]\d)?(?: ?k\b)?)(?![\d%€])"
_PEOPLE = rf"(?:{PLURAL}|pers\b|manif|particip|march|camarades|lycéens|étudiants|soignants)"
_ROUND = (
    rf"(?:(?:environ|env\.?|quelque|presque|autour de|peut-être|facile(?:ment)?) |"
    rf"(?:près|plus|pas loin|un peu (?:plus|moins)|moins) d(?:e |{APOSTROPHE})|"
    rf"jusqu{APOSTROPHE}à |~ ?)"
)
_NEXT = r"(?:,| et| ?[\u2013/|\u00b7\u2022-]|;|\n)?"
_BETWEEN, _FROM = ("entre ",), before_figures("de ")
_END = rf"(?={_COUNT}|une? (?:\w+ )?(?:\w+aine|millier)\b)"
# "est passé de 200 à près de 300" is no interval.
_NO_CHANGE = r"(?<!pass[ée] )(?<!passer )(?<!passés )(?<!passant )(?<!passée )(?<!passées )"
_SIZES = {
    "10": "dizaine", "12": "douzaine", "15": "quinzaine", "20": "vingtaine", "30": "trentaine",
    "40": "quarantaine", "50": "cinquantaine", "60": "soixantaine", "100": "centaine",
}  # fmt: skip
_MOST = r"(?:maxi?|maximum|au (?:grand )?max(?:imum)?|à tout casser|tout au plus|grand max)\b"
_LIMITED = r"(?:jauge|limit|autoris|interdi|covid|sanitaire|plafon|restrei|capacit|groupe|places)"
_ABOUT = r"(?:environ|env\.?|à vue de nez|au moins|minimum|estimation|à peu près|au pif)"
_WERE = r"(?:étai(?:en)?t|étions|sommes|sont|été|compté|compte|avait)"
_AGAINST = r"(?! (?:par rapport|de (?:plus|mieux)|vs|qu[e’']))"

_THERE = (
    r"(?:à|au|aux) (?-i:[A-ZÉ])|devant (?!le (?:tribunal|juge))|dans (?:la|les) rues?|"
    rf"sur (?:la place|le (?:parvis|pont|rond))|place|ce |cet |selon|d{APOSTROPHE}après|"
    r"(?:ont|se sont) (?:march|manif|défil|rassembl|retrouv|réuni)|"
    r"réuni|rassembl|présent|mobilis|contre|pour (?!la première)"
)

TURNS: Turns = (
    # "La CGT vise le millier": so many are awaited
    (
        words("millier millier"),
        (" le millier", " le demi-millier"),
        turn(
            r"\b((?:vis|espèr|attend|tabl|mis|compt|annonc|prévo|anticip|envisag|pronostiqu)\w* "
            r"(?:sur |d['\u2019])?(?:(?:en )?(?:réunir|rassembler|atteindre|dépasser|franchir) )?)"
            r"le (millier|demi-millier)\b",
            r"\1un \2 de personnes",
        ),
    ),
    # An end of an interval that is rounded.
    (
        words("environ env pres plus moins quelque presque autour loin jusqu facile facilement et"),
        (
            " et env",
            " et près d",
            " et plus d",
            " et quelque ",
            " et presque ",
            " et un peu ",
            " à env",
            " à près d",
            " à plus d",
            " à quelque ",
            " à presque ",
            " à un peu ",
            "ntre env",
            "ntre près d",
            "ntre quelque ",
            " entre ",
            " jusqu",
            " et ~",
            " et pas ",
            " à pas ",
            " et peut",
        ),
        turn(
            rf"\b(entre )[\"\u00ab\u201c] ?({_COUNT})(?: ?[\"\u00bb\u201d])? et "
            rf"(?:[\"\u00ab\u201c] ?)?(?={_COUNT})",
            r"\1\2 et ",
            signs=('entre "', "entre \u00ab", "entre \u201c"),
        ),
        turn(rf"\b{_ROUND}(entre {_COUNT})", r"\1", signs=_BETWEEN),
        turn(rf"\b(entre ){_ROUND}(?={_COUNT}[^.;:!?\n]{{0,24}} et )", r"\1", signs=_BETWEEN),
        turn(rf"\b(entre {_COUNT}(?: {PLURAL})? et ){_ROUND}{_END}", r"\1", signs=_BETWEEN),
        turn(
            rf"\b{_NO_CHANGE}(de {_COUNT}) (?:à {_ROUND}|jusqu{APOSTROPHE}à )"
            rf"(?={_COUNT} {_PEOPLE})",
            r"\1 à ",
            signs=_FROM,
        ),
    ),
    # "Quimper de 200 à 300 personnes": an interval, and no road.
    (
        words("de"),
        _FROM,
        turn(
            rf"((?:^|[\n:;,(\u2013-] ?|\b[A-ZÉÈÎ][\w'-]+ ))de ({_COUNT}) à (?={_COUNT} {_PEOPLE})",
            r"\1entre \2 et ",
            cased=True,
        ),
    ),
    (
        words("entre"),
        ("ntre ",),
        turn(
            rf"\b(entre {_COUNT}) {PLURAL} et (?={_COUNT}(?:[.,;)!\n]| {_PEOPLE}| selon| à|$))",
            r"\1 et ",
        ),
    ),
    (
        words("meme"),
        (" ou même ",),
        turn(rf"({_COUNT}),? ou même (?={_COUNT})", r"\1 voire "),
    ),
    # "2/300 pers", "Albi : 4/500": hundreds both.
    (
        frozenset(),
        ("00",),
        turn(
            rf"([1-9])(?:(?<![\d/.,+-].)(?<!\d .) ?[/-] ?([1-9])00"
            rf"(?= {_PEOPLE}| (?:à|au) (?-i:[A-ZÉ])| gens| selon )|"
            r"(?<=[^\W\d] : .)/([1-9])00(?=[,.;)\n]|$))",
            r"entre \g<1>00 et \g<2>\g<3>00",
        ),
    ),
    # "6-7000", "6/7000 pers", "entre 6 et 7000": thousands both, "300/400 pers", "3-400"
    (
        frozenset(),
        ("000",),
        turn(
            r"(?<![\d/.,+-])(?:entre )?([1-9])(?: ?[/-] ?| à | ou | et )([2-9]|1\d)[ .]?000"
            rf"(?= {_PEOPLE}| (?:à|au) (?-i:[A-ZÉ])| gens| selon | ?[.,;!)\n#]|$)",
            r"entre \g<1>000 et \g<2>000",
        ),
    ),
    (
        frozenset(),
        ("0/1", "0/2", "0/3", "0/4", "0/5", "0/6", "0/7", "0/8", "0/9"),
        turn(
            r"(?<=[ :])([1-9]\d0)/([1-9]\d0)"
            rf"(?= {_PEOPLE}| (?:à|au) (?-i:[A-ZÉ])| gens| selon | ?[.,;!)\n#]|$)"
            r"(?![^.!?\n]*\d/\d)",
            r"entre \1 et \2",
        ),
    ),
    # "une 100aine", "100aine de personnes"
    (
        words("aine aines ene"),
        ("aine", "AINE", "ène"),
        *(
            turn(rf"(?:\bune )?(?<!\d){size}(?:aine|ène)s?\b", f"une {name}")
            for size, name in _SIZES.items()
        ),
    ),
    (
        words("milliers centaines"),
        (" milliers", " centaines"),
        turn(rf"(?<!\d )(?<![\d.,])\b([1-9]\d?) milliers (?:de |d{APOSTROPHE})", r"\1 000 "),
        turn(rf"(?<!\d )(?<![\d.,])\b([1-9]) centaines (?:de |d{APOSTROPHE})", r"\g<1>00 "),
    ),
    (
        words("bonne grosse petite belle autour alentours environs"),
        ("une ", "Une "),
        turn(
            r"\b(une (?:très )?)(?:bonne|grosse|belle|petite) "
            r"(?=(?:bonne|grosse|belle|petite) \w+aine\b)",
            r"\1",
        ),
        turn(
            rf"\b(?:autour|aux (?:alentours|environs)) d{APOSTROPHE}(?=une \w+aine\b)", "environ "
        ),
    ),
    # "550 camarades à Ussel": who came there, and "12 camarades au tribunal" did not.
    (
        words("camarades copains copines bonhommes pax potes clampins zouaves braves quidams gus"),
        (
            "camarades",
            "copains",
            "copines",
            "bonhommes",
            "pax",
            "potes",
            "clampins",
            "zouaves",
            "braves",
            "quidams",
            "gus",
        ),
        turn(
            rf"(?<!avec )(?<!reste )(?<!les )(?<!nos )(?<!mes )(?<!ses )(?<!des )(?<!aux )(?<!\d )"
            rf"(\b(?:[2-9]\d|\d{{3,5}}|\d{{1,3}}[ .\u00a0\u202f]\d{{3}}) |\b[Uu]ne (?:\w+ )?"
            r"(?:vingt|trent|quarant|cinquant|cent)aine de )"
            r"(?:camarades|cop(?:ain|ine)s(?: et (?:de )?cop(?:ain|ine)s)?|bonhommes|pax|potes|"
            r"clampins|zouaves|braves|quidams|"
            rf"gus)(?= (?:{_THERE})|[.!)\n]| \(|$)",
            r"\1personnes",
        ),
        turn(rf"({_COUNT}) pax\b", r"\1 personnes"),
    ),
    (
        words("dans"),
        before_figures(" dans les "),
        turn(
            rf"(\b[A-ZÉÈÎ][\w'-]+ )dans les (?={_COUNT}(?: {_PEOPLE}| \(| selon |[.,;!\n]|$))",
            r"\1environ ",
            cased=True,
        ),
    ),
    (
        words("facile facilement"),
        ("acile",),
        turn(rf"\bfacile(?:ment)? (?={_COUNT})", "au moins "),
    ),
    # "+80 personnes", "+1 600 manifestants": so many and more.
    (
        frozenset(),
        ("+",),
        turn(
            rf"(?m)(?:^|(?<=[\s(]))(?:environ )?\+ ?(?={_COUNT} {_PEOPLE}\w*{_AGAINST})",
            "plus de ",
        ),
    ),
    (
        frozenset(),
        (" + ",),
        turn(rf"({_COUNT}) \+ (?={_PEOPLE})", r"\1 "),
    ),
    # "on était 300 max": so many were there; "limité à 300 max" is a limit.
    # "806 000 personnes ont défilé, 65 000 d'entre elles à Paris"
    (
        words("entre"),
        ("d'entre e", "d\u2019entre e"),
        turn(
            rf", ({_COUNT}) d{APOSTROPHE}entre (?:eux|elles) (?=(?:à|au|aux) (?-i:[A-ZÉ]))",
            r", dont \1 ",
        ),
    ),
    (
        words("max maxi maximum casser plus"),
        (" max", " à tout casser", " tout au plus"),
        turn(
            rf"(?<![^.!?\n])((?:(?!{_LIMITED})[^.!?\n])*?(?<!\bde )(?<!\bà )(?<!que )"
            rf"(?<![\d.,])(?<!\d ){_COUNT} {PLURAL}),? (?:au )?max(?:i|imum)?\b"
            rf"(?![^.!?\n]*{_LIMITED})",
            r"\1",
        ),
        turn(rf"(\b{_WERE} (?:\w+ )?{_COUNT}(?: {PLURAL})?),? {_MOST}", r"\1"),
        turn(
            rf"({_COUNT} {PLURAL}),? {_MOST}(?= (?:ont |se sont|étaient |défil|march|manifest|"
            rf"selon |d{APOSTROPHE}après ))",
            r"\1",
        ),
    ),
    (
        words("environ env moins nez minimum estimation peu pif"),
        (" (env", " (à ", " (au ", " (min", " (estim"),
        turn(rf"({_COUNT}(?: {PLURAL})?) \({_ABOUT}\)", r"\1"),
    ),
    (
        words("plus"),
        (" et plus",),
        turn(
            rf"({_COUNT}(?: {PLURAL})?) et plus(?= (?:ont|se|à|dans|devant|selon)\b|[.,;!)\n]|$)",
            r"\1",
        ),
    ),
    (
        words("env"),
        ("env", "Env", "ENV"),
        turn(r"\benv\b\.?(?= ?\d| une? )", "environ"),
        turn(rf"((?:\d| {PLURAL}) )env\b(?:\.(?=[,;:)]| (?-i:[a-zà-ÿ(])))?", r"\1environ"),
    ),
    # "400 !!! contre la réforme": it goes on.
    (
        words("contre selon apres malgre devant ce cet dans"),
        ("! c", "! s", "! d", "! m"),
        turn(
            rf"({_COUNT}(?: {_PEOPLE}\w*)?) ?!+ (?=(?-i:contre|selon|d['\u2019]après|malgré|devant|"
            r"ce (?:matin|soir|midi)|cet aprem|dans) )",
            r"\1 ",
        ),
    ),
    # "l'an dernier on était quoi, 60", "on a fini à 85"
    (
        words("quoi fini termine"),
        ("tait quoi", "tions quoi", "ni à ", "miné à "),
        turn(r"\b(étai(?:t|ent)|étions) quoi,? (?=\d)", r"\1 environ "),
        turn(
            rf"\b(on|nous) (?:a|avons|avait|avions) (?:fini|terminé) à "
            rf"(?={_COUNT}(?! ?(?:h\b|h\d|:|heures|km|contre|\d)))",
            r"\1 était ",
        ),
    ),
    # What people click on a page.
    (
        words(
            "inscrits inscrites inscrit clique coche repondu dit mis participants participantes "
            "partants oui going attending"
        ),
        (
            "nscrit",
            "articipant",
            "artants",
            "oing",
            "ttending",
            " oui",
            "liqué",
            "oché",
            "épondu",
            "dit ",
            "mis ",
        ),
        turn(
            rf"\b(?:participante?s|partante?s|inscrite?s|going|attending) ?: ?({_COUNT})"
            rf"{_NEXT} ?(?:intéressée?s|interested) ?: ?({_COUNT})",
            r"\1 participants, \2 intéressés",
            signs=("intéress", "interest"),
        ),
        turn(
            rf"\b(?:intéressée?s|interested) ?: ?({_COUNT}){_NEXT} ?"
            rf"(?:participante?s|partante?s|inscrite?s|going|attending) ?: ?({_COUNT})",
            r"\2 participants, \1 intéressés",
        ),
        # who comes, and in a bracket how many more are interested
        turn(
            rf"({_COUNT} (?:participante?s|partante?s|inscrite?s)) \(\+ ?({_COUNT}) "
            r"(?:personnes )?(intéressée?s|invitée?s)\)",
            r"\1, \2 \3",
        ),
        turn(
            rf"({_COUNT}) oui(?=[,/]? (?:et )?{_COUNT} (?:personnes )?intéress)", r"\1 participants"
        ),
        turn(
            rf"({_COUNT}) (?:personnes )?inscrite?s(?=(?:,| et| /| -| \|)? ?{_COUNT} ?"
            r"(?:personnes )?(?:intéress|ça m))",
            r"\1 participent",
            signs=("intéress", "ça m"),
        ),
        turn(
            rf"({_COUNT}) personnes ont (?:cliqué sur|coché|répondu|dit|mis) [«\"“]\s?"
            r"(?:ça m['\u2019])?intéressée?s?\s?[»\"”]",
            r"\1 personnes intéressées",
            signs=("personnes ont ",),
        ),
        turn(
            rf"({_COUNT}) personnes ont (?:cliqué sur|coché|répondu|dit|mis) [«\"“]\s?"
            r"(?:je |j['\u2019]y )?participe(?:nt)?\s?[»\"”]",
            r"\1 personnes participent",
            signs=("personnes ont ",),
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
