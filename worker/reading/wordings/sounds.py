"""Words typed as they sound: "dem1", "jsuis", "c 14h", "on bloke", "ki vient"."""

from worker.reading.wordings.turns import APOSTROPHE, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

WHEN = rf"(?:{WEEKDAY}|demain|ce (?:soir|matin)|tout à l|aujourd)"
"""What tells when."""
BUILDING = r"(?:h[oô]pital|[eé]cole|[eé]glise|usine|h[oô]tel|urssaf|inspection|entr[eé]e)"
"""What people meet before, and write without an apostrophe."""
HEARD = ("",)
"""Whatever else is written: the words tell enough."""
_ARTICLE = rf"(?=(?:les?|la|un|une|sa|leur|mon|ma|notre|votre) |l{APOSTROPHE}|l{BUILDING})"

TURNS: Turns = (
    (
        words("dem m main dmain dmn demin"),
        (
            "em ",
            "EM ",
            "em1",
            "EM1",
            "2main",
            "2MAIN",
            "2m1",
            "2M1",
            "main",
            "MAIN",
            "mn",
            "MN",
            "demin",
        ),
        turn(r"\b(?:dem1|2m1|2main|dmain|dmn)\b", "demain"),
        turn(
            r"\bdem (?=(?:on|c|manif|rdv|tous|tout|rassemblement|\d|soir|aprem)\b|"
            r"[aà] (?-i:[A-Z]))",
            "demain ",
        ),
        turn(rf"\bdemin(?= (?:à|a|au|on|c|{APOSTROPHE}|\d))", "demain"),
    ),
    (
        words("jsuis jsui chui chuis jvais jvai jpars jserai jserais jrentre"),
        ("sui", "SUI", "hui", "HUI", "vai", "VAI", "jpars", "Jpars", "jsera", "Jsera", "rentre"),
        turn(r"\b(?:jsuis?|chuis?)\b", "je suis"),
        turn(r"\bj(?=(?:vais|serais?|pars|rentre)\b)", "je "),
        turn(r"\bjvai\b", "je vais"),
    ),
    (
        words("tlm tjr tjrs tjs bcp qqn qqun plce pl dvnt devent dvan"),
        HEARD,
        turn(r"\btlm\b", "tout le monde", cased=True),
        turn(r"\btjr?s?\b(?= \w|,)", "toujours"),
        turn(r"\bbcp\b", "beaucoup"),
        turn(r"\bqqu?n\b", "quelqu'un"),
        turn(r"\b(?:plce|pl)(?= [^\W\d_])", "place"),
        turn(rf"\b(?:dvnt|devent|dvan) {_ARTICLE}", "devant "),
    ),
    (
        words("rdpt rdp rd rond"),
        ("rdp", "Rdp", "RDP", "rd p", "rd-p", "RD P", "RD-P", "Rd p", "nd pt", "nd-pt", "ND PT"),
        turn(r"\b(?:rdpt|rdp|ro?n?d[- ]pt|rd[- ]point)s?\b", "rond-point"),
    ),
    (
        words("bloke blokes bloker blokent blokon blokez bloquage blokage blocage"),
        ("blok", "Blok", "BLOK", "loquage", "LOQUAGE"),
        turn(r"\bblok(?=e|a)", "bloqu"),
        turn(r"\bbloquage", "blocage"),
    ),
    (
        words("c"),
        (" c ", "C ", "\nc "),
        # no vitamin, no grade
        turn(
            r"(?:(?<=^)|(?<=[ \n]))(?<!vitamine )(?<!groupe )(?<!classe )(?<!quai )(?<!zone )c "
            rf"(?=(?:\d{{1,2}} ?h|{WHEN}|à|a|au|aux|le|la|les|bien|pas|plus|toujours|tjs|devant|"
            r"ici|ça|ce|place|sur|pour|parti|trop|blocage|manif|rassemblement|confirmé|"
            r"annulé|reporté|maintenu|important|énorme|ouf|chaud|notre|nous)\b)",
            "c'est ",
        ),
    ),
    (
        words("ki ke koi kan kand"),
        (" ki ", "ki ", " ke ", "ke ", "koi", " kan", "KI ", "KE ", "Ki ", "Ke "),
        turn(r"\bki (?=(?:vient|viennent|veut|veulent|part|monte|sera|serait|y|est|va)\b)", "qui "),
        turn(rf"\bke (?=(?:{WHEN}|les?|la|on|c|tout|tous|tu|vous|il|y|nous)\b)", "que "),
    ),
)
"""Those of one text are put plainly one after the other."""
