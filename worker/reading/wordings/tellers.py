"""Who says how many, as posts cut it short: "400 CGT / 250 police", "selon les FDO", "(PP)"."""

from worker.reading.wordings.turns import APOSTROPHE, Turns, turn
from worker.reading.words.turn_parts import PLURAL
from worker.reading.words.wordlist import words

_COUNT = rf"(?:\b\d{{1,3}}(?:[ .\u00a0\u202f]\d{{3}})+|\b\d+(?:[.,]\d)?(?: ?k\b)?)(?: {PLURAL})?"
_BODY = (
    r"(?:(?:sous-)?pr[ée]f(?:ecture)?|police|gendarmerie|autorités|"
    r"RG|RT|orgas?|organisat\w+|"
    r"intersyndicale|syndicats?|inter|CGT|FSU|CFDT|UNSA|FO|Solidaires|UD|UL|SUD|cgt|fsu)"
)
# Behind a number alone they are who was sent: "450 gendarmes", "80 FDO".
_ANY_BODY = rf"(?:{_BODY}|gendarmes|FDO|forces de l'ordre)"
_END = r"(?=[,;)!\n]|\.(?!\w)| ?[/;!\u2013-]|$| (?:et|contre|mais|pour|à|au|hier) )"

_POLICE = r"(?:flics|keufs|condés|poulets|bleus|CRS|forces de l['\u2019]ordre|policiers)"
_CALLERS = r"(?:CGT|FSU|intersyndicale|orgas?|syndicats|organisat\w+|collectifs?)"

TURNS: Turns = (
    # "900 les flics", "et 900 chez les keufs", "2 000 annonce la CGT, 900 compte la police"
    (
        words("flics keufs condes poulets bleus crs policiers ordre"),
        tuple(f"les {it}" for it in ("fl", "ke", "con", "pou", "bl", "CRS", "forc", "pol")),
        turn(rf"(?<=\d),? (?:chez |pour |dixit )?les {_POLICE}{_END}", " (police)"),
    ),
    (
        words("cgt fsu intersyndicale orga orgas syndicats police pref prefecture"),
        ("nonce", "ompte", "stime", "endique", "hez l"),
        turn(
            r"(?<=\d) (?:annonce|compte|estime|revendique)(?:nt)? "
            rf"((?:la |l{APOSTROPHE}|les )(?:{_CALLERS}|police|préf\w*)){_END}",
            r" selon \1",
        ),
        turn(rf"(?<=\d),? chez (la |l{APOSTROPHE}|les )({_CALLERS}){_END}", r" selon \1\2"),
    ),
    (
        words("pp"),
        ("la pp", "(pp)", " pp,", " pp.", " pp\n"),
        turn(r"\bla pp\b", "la PP", cased=True),
        turn(r"(?<=\d) \(?pp\)?(?=[,;.\n]|\Z)", " (police)", cased=True),
    ),
    # Who charged at what hour has not counted: "charge des CRS à 17h".
    (
        words("charge charges intervention assaut"),
        ("harge d", "harges d", "tervention d", "ssaut d"),
        turn(
            r"(?<=[,;:.(] )(?:premières? )?(?:charges?|interventions?|assaut) d(?:es |e la |e )"
            rf"(?:{_POLICE}|police|BAC|gendarmes?)\b",
            "heurts",
        ),
    ),
    # "60 à 450 (police/CGT) ; Colmar 800 à 1 600 (police/CGT)": each bracket is of its own two
    (
        words("police pref prefecture rg gendarmerie gendarmes autorites ordre fdo flics keufs"),
        ("/",),
        turn(
            rf"({_COUNT}) ?(?:à|-|ou) ?({_COUNT}) \(({_ANY_BODY}) ?/ ?({_ANY_BODY})\)"
            rf"(?=[^\n]*\d \({_ANY_BODY} ?/ ?{_ANY_BODY}\))",
            r"\1 (\3), \2 (\4)",
        ),
        # "800 intersyndicale / 300 forces de l'ordre"
        turn(
            rf"({_COUNT} {_BODY}) ?[/;\u2013-] ?({_COUNT}) "
            r"(?:forces de l['\u2019]ordre|gendarmes|policiers|flics|keufs)\b",
            r"\1 / \2 (police)",
        ),
    ),
    (
        words("cote"),
        ("u côté d",),
        turn(
            rf"\bdu côté (?:de (?=l)|(?=de))(la |l{APOSTROPHE}|des )({_ANY_BODY}),? on "
            r"(?:avance|annonce|évoque|compte|revendique|dénombre|parle d(?:e|['\u2019]))",
            r"selon \1\2,",
        ),
    ),
    # "5000/2000 (orga/police)": in that order; beside other pairs the bracket is of all of them.
    (
        words("police pref prefecture rg gendarmerie gendarmes autorites ordre fdo"),
        ("/",),
        turn(
            rf"(?m)^((?:(?!\d ?/ ?\d)[^\n])*?)({_COUNT}) ?(?:/|à|-|ou) ?({_COUNT}) "
            rf"\(({_ANY_BODY}) ?/ ?({_ANY_BODY})\)(?![^\n]*\d ?/ ?\d)",
            r"\1\2 (\4), \3 (\5)",
        ),
    ),
    (
        words("fdo bleus etat beauvau ddsp dcsp dipn pp"),
        ("FDO", "fdo", "bleus", "État", "Etat", "Beauvau", "DDSP", "DCSP", "DIPN", "PP"),
        turn(r"\bfdo\b", "forces de l'ordre"),
        turn(
            rf"\b(selon|d{APOSTROPHE}après|pour|dixit) (?:les bleus|l{APOSTROPHE}[ÉE]tat|"
            r"(?:la place )?Beauvau|la (?:PP|DDSP|DCSP|DIPN))(?=[,.;:)!\n]| (?:et|à|contre) |$)",
            r"\1 la police",
        ),
    ),
    # The services, as "650 (RG)" and "650 (PP)" name them.
    (
        words("pp rg rt fdo ddsp dcsp"),
        ("PP", "RG", "RT", "(FDO", "(DDSP", "(DCSP"),
        turn(
            r"\b(source|chiffres?|bilan|[Ss]elon|pour|dixit) (?:PP|RG|RT)\b",
            r"\1 police",
            cased=True,
        ),
        turn(
            rf"({_COUNT}) (?:PP|RG|RT)(?= ?(?:[,;)/!.-]|$)| (?:vs|et|à|contre) )",
            r"\1 police",
            cased=True,
        ),
        turn(rf"({_COUNT}) \((?:PP|RG|RT|DDSP|DCSP)\)", r"\1 (police)", cased=True),
    ),
    (
        words("croire suivant dires aveu"),
        ("il faut en croire ", "uivant l", "ux dires d", "e l'aveu d", "e l\u2019aveu d"),
        turn(
            rf"(?:\bs{APOSTROPHE}il faut en croire|(?<=[\d ])(?<!\bla )(?<!\ble )suivant) "
            rf"(?=(?:la |les |l{APOSTROPHE}){_ANY_BODY})",
            "selon ",
        ),
        turn(
            rf"(?:\baux dires|\bde l{APOSTROPHE}aveu) (?:même )?(?:de (?=la |l{APOSTROPHE}))"
            rf"(?=\w+.{_ANY_BODY}|\w.{_ANY_BODY})",
            "selon ",
        ),
    ),
    # in square brackets, as in round ones: "400 [orga]"
    (
        frozenset(),
        ("[",),
        turn(
            rf"(?<=\w )\[((?:selon |chiffres? |source ?:? ?)?(?:la |les |l{APOSTROPHE})?"
            rf"{_ANY_BODY})\]",
            r"(\1)",
        ),
    ),
    # before a number and behind none: "hier : [orga] 12 000, (police) 8 000"
    (
        words(
            "prefecture pref police gendarmerie gendarmes autorites ordre fdo rg rt orga orgas "
            "organisateurs organisatrices intersyndicale syndicats syndicat inter cgt fsu cfdt "
            "unsa fo solidaires"
        ),
        ("] ", ") ", "]:", "):"),
        turn(
            rf"(?<![\d\w])(?<!\d )(?<!n[et]s )[\[(]({_ANY_BODY})[\])](?! ?:? ?{_COUNT} ?[\[(])"
            r"(?= ?:? ?(?!20[12]\d\b)"
            rf"(?:\d{{3}}|\d{{1,3}}[ .\u00a0\u202f]\d{{3}}|\d+ {PLURAL}))",
            r"\1",
        ),
    ),
    # "900 et 1 600 manifestants selon la police et la CGT respectivement"
    (
        words("respectivement"),
        ("espectivement",),
        turn(
            rf"(?:\brespectivement )?({_COUNT}),? (?:et|à|ou) ({_COUNT}),? "
            rf"((?:selon|d{APOSTROPHE}après|pour) )((?:la |les |l{APOSTROPHE}){_ANY_BODY}) et "
            rf"(?:selon |d{APOSTROPHE}après |pour )?((?:la |les |l{APOSTROPHE}){_ANY_BODY})"
            r"(?:,? respectivement)?",
            r"\2 \3\5, \1 \3\4",
        ),
    ),
    # "400 CGT / 250 police", "250 police vs 400 orga", "400/orga"
    (
        words(
            "prefecture pref police gendarmerie gendarmes autorites forces fdo rg rt orga orgas "
            "organisateurs organisatrices syndicale intersyndicale syndicats syndicat inter cgt "
            "fsu cfdt unsa fo solidaires"
        ),
        ("0 ", "5 ", "0/", "k ", "0 /", "s ", "k/"),
        turn(
            rf"((?=\d)(?<!\bles )(?<!\ble )(?<!\bdes ){_COUNT})(?: ?/ ?| )(?!\d)({_BODY})"
            rf"(?:(?= vs )|{_END})",
            r"\1 (\2)",
        ),
        turn(
            rf"({_COUNT} \([^()\d]{{2,20}}\)) (?:vs\.? (?={_COUNT} \()|"
            rf"/ (?={_COUNT} \([^()\d]{{2,20}}\)(?! ?(?:\n|\Z))))",
            r"\1, ",
            signs=(") vs", ") /"),
        ),
    ),
    # "8 500 selon la préfecture. Les syndicats en revendiquent 15 000": of the same rally;
    # a number behind another is but a share of it.
    (
        words("en"),
        (". Les ", ". La ", ". L'", ". L\u2019"),
        turn(
            rf"((?:^|[.:!?\n] ?)[^.;:!?\n\d]{{0,60}}{_COUNT}[^.;:!?\n\d]{{0,50}}"
            rf"(?:selon |d{APOSTROPHE}après |\()[^.;:,!?\n\d]{{3,30}})"
            rf"\. ((?:Les |La |L{APOSTROPHE}){_ANY_BODY}),?(?: eux,?| elle,?| de son côté,?)? en "
            rf"(?:revendiqu|compt|annonc|dénombr|recens|a (?:compt|dénombr|recens))\w+ "
            rf"(?=(?:[a-zà-ÿ]+ (?:de )?)?(?:\d))((?:[a-zà-ÿ]+ (?:de )?)?{_COUNT})(?=[.,;]|$)",
            r"\1, \3 selon \2",
            signs=(" en revend", " en compt", " en annonc", " en dénomb", " en recens", " en a "),
        ),
    ),
    (
        words("inter so conf ja xr trices ices organisatrices"),
        ("inter", "(SO", "le SO", "Conf", "les JA", "XR", "/trices", "/ices", "/organisat"),
        turn(r"\borganisateurs?/(?:trices|ices|organisatrices)\b", "organisateurs"),
        turn(
            rf"\b(selon |d{APOSTROPHE}après |pour |{_COUNT} \()l{APOSTROPHE}?inter(?=[ ,.;)]|$)",
            r"\1l'intersyndicale",
        ),
        turn(rf"({_COUNT} \()inter(?=\))", r"\1intersyndicale"),
        turn(
            rf"\b(selon |d{APOSTROPHE}après )(?:le SO|la Conf{APOSTROPHE}?|les JA|XR)"
            r"(?=[ ,.;)\n]|$)(?! pays)",
            r"\1le collectif",
            cased=True,
        ),
    ),
    # A paper named after its town: "selon Actu Toulouse", "(OF)".
    (
        words("actu of rue mediacites"),
        ("Actu ", "actu ", "OF", "Rue89", "diacités"),
        turn(
            rf"\b((?:selon |d{APOSTROPHE}après |dixit |{_COUNT} \())"
            r"(?:Actu [A-Z]\w+|OF|Rue89 ?[A-Z]\w+|Médiacités [A-Z]\w+)(?=[ ,.;)\n]|$)",
            r"\1la presse",
            cased=True,
        ),
    ),
    # "12 élus présents": beside a crowd, none of it.
    (
        words("elus elues maires deputes deputees senateurs conseillers"),
        ("sents", "sentes"),
        turn(
            r"\b(?:une (?:dix|quinz|vingt)aine d(?:e |'|\u2019)|[1-9]\d? )"
            r"(élue?s|maires|députée?s|sénateurs|conseillers)(?= (?:étaient )?présente?s\b)",
            r"des \1",
        ),
    ),
    # How many times as many, and how many: the latter counts.
    (
        words("double triple"),
        ("ouble (", "riple ("),
        turn(
            rf"({_ANY_BODY},?) (?:presque |près du |plus du |environ )?(?:le )?(?:double|triple) "
            rf"\(({_COUNT})\)",
            r"\1 \2",
        ),
    ),
    # "la préfecture (500 selon cette dernière)": the last one named.
    (
        words("derniere celle"),
        ("cette dernière", "celle-ci"),
        turn(
            r"(\b(?:préfecture|police|gendarmerie|mairie)\b[^.;!?\n]{0,40}?\b(?:selon|pour|"
            rf"d{APOSTROPHE}après) )(?:cette dernière|celle-ci)",
            r"\1la préfecture",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
