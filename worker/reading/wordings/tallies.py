"""Counts of several towns as posts type them: "Gap = 300 + Dole = 64", "300 Gap, 64 Dole"."""

from collections.abc import Set as AbstractSet
from string import digits

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    FIGURE,
    IN_ROW,
    RALLY,
    ROUNDED,
    Turns,
    turn,
)
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.wordlist import words

_SAID = (
    r"(?: \((?:pref|préf|police|CGT|orga|FSU|FO|intersyndicale|syndicats?)\)|"
    r" (?:selon|d'après|dixit) [^,;|/•+\n]{2,30})?"
)
_ANY: AbstractSet[str] = frozenset()
_ENDED = rf"{_SAID}(?: ?[,;|/•+!.\n]| et |\s*\Z| [\u2600-\U0001faff]| #)"
_SIGNS = tuple(f"{sign} {figure}" for sign in ":,;|/•+\u2013-" for figure in digits)

_BEGINS = r"(?:^|(?<=[.!?\u2026\n] )|(?<=\n))"
_ITEM = rf"{IN_ROW} {FIGURE}{_SAID}"
_CLOSED = r"(?: ?[!.,;/|\n]|\s*\Z)"
_THEN = rf"(?: ?(?:[,;/|]|!{{1,3}}|\.) ?(?={IN_ROW}))"
# One of a hundred or more: scores and degrees are none.
_ROW = (
    rf"(?=[^.!?\n]{{0,60}}\d{{3}}|[^.!?\n]{{0,60}}[!.] {IN_ROW} \d{{3}})"
    rf"(?={_ITEM}{_THEN}{_ITEM}(?: ?[.,;:/|!\n]|\s*\Z))"
)
# What rallies are for, where it heads such a row.
_WHAT_FOR = (
    r"(?:(?:r[ée]forme des |loi )?retraites|49[.-]3|climat|gaza|palestine|ukraine|salaires|"
    r"pouvoir d'achat|vie chère|budget|austérité|éducation|fonction publique|hôpita(?:l|ux)|santé|"
    r"féminicides|(?:anti)?racisme|(?:extrême )?droite|immigration|asile|pass(?:e)? (?:sanitaire|"
    r"vaccinal)|sécurité globale|gilets jaunes|GJ|pesticides|mégabassines|bassines|A69|"
    r"8 mars|1er mai|25 novembre|bloquons tout)"
)
_CRY = (
    r"(?:on l[âa]che rien|on ne l[âa]che rien|on remet (?:ça|le couvert)|lâchons rien|"
    r"du jamais vu|jamais vu ça|tous ensemble|merci à tou(?:te)?s|bravo à tou(?:te)?s|no "
    r"pasar[aá]n)"
)

_EMOJI = (
    "[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
    "[\ufe0f\u200d\U0001f3fb-\U0001f3ff]*"
)
# Those that part the items of a row most often.
_MARKERS = tuple(
    "🔥✊🟢🔴🟠🟡🟣🟤🔵⚫⚪👉➡▶📍📌✅🔸🔹🔺🔻🚩💪👊💜💚🌍🌈🏳🎉📢📣✔☑⭐✨❤🖤🟥🟩🟧🟨🟪🟦"
)
_FIRST_TWO = rf"{IN_ROW} ?:? {FIGURE}{_SAID}, {IN_ROW} ?:? {FIGURE}"
# A town whose crowd nobody gave.
_UNKNOWN = (
    r"(?:\(?pas (?:de|encore de|le|eu le|les) chiffres?\b|\(?aucun chiffre|\(?chiffres? (?:à "
    r"venir|inconnus?|"
    r"non|plus tard)|on (?:ne |n['’])?(?:sait|a) pas\b|on attend\b|inconnu|\(?en attente|"
    r"(?:beaucoup )?du monde\b|"
    r"beaucoup de monde|noire? de monde|jsp\b|je (?:ne )?sais pas|pas compté|\?)"
)

TURNS: Turns = (
    # "🔥 Gap 300 🔥 Dole 64": one row
    (
        _ANY,
        _MARKERS,
        turn(
            rf"(\b{_ITEM}|{IN_ROW} ?: {FIGURE}{_SAID}) ?(?:{_EMOJI} ?)+(?={IN_ROW} ?:? "
            rf"{FIGURE}\b(?! ?h))",
            r"\1, ",
            cased=True,
        ),
        turn(
            rf"(?:\A|(?<=[:,.!\n])) ?(?:{_EMOJI} ?)+(?={_FIRST_TWO})",
            " ",
            cased=True,
        ),
        turn(rf"(?<=[\w)]) ?(?:{_EMOJI} ?)+(?={_FIRST_TWO})", ". ", cased=True),
        turn(
            rf"((?:, ){IN_ROW} ?:? {FIGURE}{_SAID}) ?(?:{_EMOJI} ?)+(?={IN_ROW} ?:? {_UNKNOWN})",
            r"\1, ",
            cased=True,
        ),
    ),
    # "Gap 300, Dole pas de chiffre": the first is still people
    (
        words("chiffre chiffres sait a inconnu attente attend monde jsp sais compte"),
        ("hiffre", " pas", "nconnu", "atten", "monde", "jsp"),
        turn(
            rf"(\b{IN_ROW} {FIGURE})(?= ?[,;/] {IN_ROW} ?:? {_UNKNOWN})",
            r"\1 personnes",
            cased=True,
        ),
    ),
    # "Gap 300, Dole 64, Apt ?": nobody knows, and the row is no question.
    (
        _ANY,
        ("?",),
        turn(
            rf"({IN_ROW} {FIGURE}{_SAID} ?[,;/] {IN_ROW} {FIGURE}){_SAID} ?[,;/] (?:et )?{IN_ROW} "
            rf"?\?+",
            r"\1.",
            cased=True,
        ),
    ),
    # "Déjà 300 et on attend encore du monde": those are there
    (
        words("attend attends attendons"),
        ("attend encore", "attends encore", "attend toujours", "attend les ", "attend du monde"),
        turn(
            rf"(\b(?:déjà|on est(?: déjà)?|nous sommes(?: déjà)?) {FIGURE}(?: personnes| pers)?)"
            r"(?:,| et|, et) on (?:en )?attend(?: encore| toujours)? (?:du monde|des gens|les "
            r"(?:autres|collègues|copains|copines|retardataires)|d['\u2019]autres)[^.,;!?\n]{0,20}",
            r"\1",
        ),
        turn(
            r"\bon attend(?: encore| toujours) (?:du monde|des gens|les (?:autres|collègues|"
            r"copains|"
            r"retardataires)|d['\u2019]autres)[^.,;!?\n]{0,20}, (?=(?:on est |nous sommes "
            r")?(?:déjà )?\d)",
            "",
        ),
    ),
    # « "plusieurs centaines" »: as somebody else says
    (
        words("centaines milliers dizaines"),
        ('"', "«", "“"),
        turn(
            r"(?:\"|« ?|“)((?:plusieurs|quelques|des|une (?:petite|bonne)|près de \w+) "
            r"(?:centaines?|milliers?|dizaines?))(?:\"| ?»|”)",
            r"\1",
        ),
    ),
    # "Gap 300 ! Dole 64 !", "Gap 300. Dole 64.": one row
    (
        _ANY,
        (
            *(f"{figure} !" for figure in digits),
            *(f"{figure}!" for figure in digits),
            *(f"{figure}. " for figure in digits),
        ),
        turn(
            rf"({_BEGINS}|[:,] )({_ITEM}) ?(?:!{{1,3}} (?={_ITEM}{_CLOSED})|"
            rf"\. (?={_ITEM}\. {_ITEM}{_CLOSED}))",
            r"\1\2, ",
            cased=True,
        ),
        turn(
            rf"((?:{_BEGINS}|[:,] ){_ITEM}, {_ITEM}) ?(?:!{{1,3}}|\.) (?={_ITEM}{_CLOSED})",
            r"\1, ",
            cased=True,
        ),
        turn(rf"(, {_ITEM}) ?(?:!{{1,3}}|\.) (?={_ITEM}{_CLOSED})", r"\1, ", cased=True),
    ),
    # "Retraites : Gap 300, Dole 64": who marched
    (
        words(
            "retraites climat gaza palestine ukraine salaires pouvoir chere budget austerite "
            "education fonction hopital hopitaux sante feminicides racisme antiracisme droite "
            "immigration "
            "asile "
            "passe pass securite gilets gj pesticides megabassines bassines mars mai "
            "novembre "
            "bloquons"
        ),
        (" : ", ". ", ": "),
        turn(rf"{_BEGINS}({_WHAT_FOR}) ?[:.] {_ROW}", r"Manifs \1 : "),
    ),
    # "Gap 300, Dole 64, on lâche rien"
    (
        words("lache lachons remet jamais merci bravo ensemble pasaran"),
        (
            "che rien",
            "chons rien",
            "emet ",
            "amais vu",
            "ous ensemble",
            "erci à t",
            "ravo à t",
            "asar",
        ),
        turn(
            rf"\A(?![^\0]*(?i:manif|rassembl|marche|défil|"
            rf"cort[èe]ge)){_ROW}(?=[^\0]{{0,300}}(?i:{_CRY}))",
            "Manifs : ",
            cased=True,
        ),
    ),
    # "des centaines aussi à Bourges, ils étaient 250 à Pau": of the town behind it
    (
        words("etaient"),
        (", ils étaient", ", elles étaient"),
        turn(
            r"((?:\d|\bcentaines?|\bdizaines?|\bmilliers?)[^.;:!?\n]{0,60} (?:à|au|aux) "
            rf"(?-i:[A-ZÀ-Ý])[\w'-]+), (?:ils|elles) étaient ({ROUNDED}{COUNT}) "
            r"(?=(?:à|au) (?-i:[A-ZÀ-Ý]))",
            r"\1, \2 ",
        ),
    ),
    (
        _ANY,
        (" = ",),
        turn(rf"({IN_ROW}) = (?=~?{FIGURE})", r"\1 : ", cased=True),
    ),
    (
        _ANY,
        (" + ", " | "),
        turn(
            rf"(?<=[\w)]) [+|] (?=(?:{IN_ROW} ?:? ?(?:~|env\. |plus de )?{FIGURE}|"
            rf"{FIGURE} (?:à )?{IN_ROW}))",
            " ; ",
            cased=True,
        ),
    ),
    (
        _ANY,
        (" plus de ",),
        turn(
            rf"((?:[:,;|/•+\n-] ?|\bet ){IN_ROW}) plus de (?={FIGURE}{_ENDED})",
            r"\1 env. ",
            cased=True,
        ),
    ),
    # "300 Gap, 64 Dole"
    (
        _ANY,
        (*_SIGNS, *(f"\n{figure}" for figure in digits), *(f" et {figure}" for figure in digits)),
        turn(
            rf"((?:[:,;|/•+\u2013-] |\n(?:- )?|\bet ){FIGURE}) "
            rf"(?={IN_ROW}{_ENDED})",
            r"\1 à ",
            cased=True,
        ),
    ),
    # A number and a cry: "Pride de Gap : plus de 900 !!".
    (
        _ANY,
        (" : plus de ", " : environ ", " : près de ", " : au moins "),
        turn(
            rf"\b({RALLY} (?:de |d{APOSTROPHE}|du |à |au )(?-i:{IN_ROW}) : "
            rf"(?:plus de|environ|près de|au moins) {FIGURE})(?= ?[!.\n]|\s*\Z)",
            r"\1 personnes",
        ),
    ),
    # "Gap 300, Dole 64 merci à tous"
    (
        _ANY,
        (" merci à ", " bravo", " Merci à ", " Bravo", " merci les "),
        turn(
            r" (?<=[\w)] )(?=(?:merci (?:à (?:tou|vous|cel|ceux)|les )|bravo\b)"
            r"[^.!?\n]{0,30}(?:[.!?\n]|\Z))",
            ". ",
        ),
    ),
    # "Manif : Gap 300, Dole 64": two of them make no table
    (
        words(
            "manif manifs manifestation manifestations rassemblement rassemblements marche marches"
        ),
        (" : ", ": "),
        turn(
            rf"{_BEGINS}((?i:{RALLY})(?: [\w.'\u2019 -]{{2,30}})? ?: )({IN_ROW}) ({FIGURE})"
            rf" ?(?:[,;/]|!{{1,3}}|\.) (?:et )?({IN_ROW}) ({FIGURE})(?= ?(?:[!.\n]|[,;/] "
            rf"(?!{IN_ROW} \d))|\s*\Z)",
            r"\1\3 personnes à \2, \5 personnes à \4",
            cased=True,
        ),
    ),
    # "26 000 orga. 14 000 police."
    (
        words("police pref prefecture flics keufs gendarmes"),
        (". ",),
        turn(
            rf"(\b{FIGURE} (?:selon )?(?:les? |la |l{APOSTROPHE})?(?:orgas?|organisat\w+|"
            rf"syndicats?|"
            rf"CGT|intersyndicale))\. (?={FIGURE} (?:selon )?(?:la |les? )?(?:police|préf\w*|"
            rf"pref\w*|"
            r"flics|keufs|gendarmes)\b)",
            r"\1, ",
        ),
    ),
    # "300 à Gap samedi, d'après Ouest-France 250"
    (
        words("apres selon"),
        (", d'après ", ", d\u2019après ", ", selon "),
        turn(
            rf"(\d[^.;:!?\n()]{{0,60}}), ((?:d{APOSTROPHE}après|selon) (?:la |les? |l{APOSTROPHE})?"
            rf"(?:(?-i:[A-ZÀ-Ý])[\w'\u2019 -]{{2,25}}?|préf\w*|police|orgas?|syndicats?|presse|"
            rf"journal)) "
            rf"({FIGURE})(?= ?(?:[.!;\n]|\Z))",
            r"\1, \3 \2",
        ),
    ),
    # "900 à Gap, 300 à Dole ?? ils savent pas compter": no question of theirs
    (
        _ANY,
        (" ??", "??"),
        turn(
            rf"(\b{FIGURE} (?:à|au|aux) {IN_ROW}) ?\?{{2,3}} (?=[a-zà-ÿ])",
            r"\1. ",
            cased=True,
        ),
    ),
    # "On n'est que 60, venez !": so many are there.
    (
        words("est"),
        ("n'est que ", "n\u2019est que ", "n est que ", "venez", "rejoi", "amen"),
        turn(rf"\bon (?:n{APOSTROPHE})?est que (?={FIGURE})", "on est ", signs=("est que ",)),
        turn(
            rf"(\bon est (?:déjà |au moins |environ |à peine )?{FIGURE}\b(?! "
            rf"?h)[^.!?\n]{{0,80}}), "
            r"(?=(?:venez|rejoignez|r?amenez)\b)",
            r"\1. ",
        ),
    ),
    # "#retraites Gap 300, Dole 64"
    (
        _ANY,
        ("#",),
        turn(
            r"\A#((?:NousToutes|(?:Réforme|reforme)?(?:des)?[Rr]etraites?\w*|8 ?mars|1er ?mai|"
            r"climat|Climat|"
            r"25nov\w*|\d{1,2}sept\w*|[Bb]loquons[Tt]out|[Gg]ilets[Jj]aunes|[Pp]ride|49al3|Gaza|"
            r"[Ff]ree[Pp]"
            rf"alestine|[Mm]anif\w*)) {_ROW}",
            r"Manifs \1 : ",
            cased=True,
        ),
    ),
    # who is cut short, as in "300 (CGT) / 200 (gend.)"
    (
        _ANY,
        ("(gend", "(FDO", "(fdo", "(keuf", "(flic", "(poulet"),
        turn(r"\((?:gends?|fdo|keufs?|flics?|poulets)\.?\)", "(police)"),
    ),
    # "Total de jeudi : 300 à Gap, 64 à Dole = 364": of each, and the sum is of none
    (
        words("total soit fait"),
        (" = ", " total", "oit ", "ça fait ", "otal d"),
        turn(
            rf"{_BEGINS}(?i:total) (?:de |du )?((?i:hier|la journée|{'|'.join(DAYS)}))(?: chez "
            rf"nous| dans le (?:coin|département))? ?: "
            rf"(?={COUNT} à )",
            r"Manifs de \1 : ",
            cased=True,
        ),
        turn(
            rf"({COUNT} à {IN_ROW}[^.;!?\n]{{1,120}}?{COUNT} à {IN_ROW}) ?(?:=|, (?:soit|total|ça "
            rf"fait|au total)|\. Soit)"
            rf"(?: de| un total de| au total)? ?(?:plus de |environ |près de )?{COUNT}(?: "
            rf"[a-zà-ÿ]+){{0,3}}(?= ?(?:[.!\n]|\Z))",
            r"\1",
            cased=True,
        ),
    ),
    # "De 12 l'an dernier à 90 ce soir à Gap"
    (
        words("dernier derniere"),
        ("an dernier à ", "année dernière à "),
        turn(
            rf"\b(?:passer |passés |on passe )?de ({COUNT}) (l{APOSTROPHE}an(?:née)? derni(?:er|"
            rf"ère)) à ({COUNT}) "
            rf"((?:ce soir|ce matin|aujourd{APOSTROPHE}hui|hier|samedi|dimanche) (?:à|au|aux) "
            rf"(?-i:{IN_ROW}))",
            r"\3 personnes \4 contre \1 \2",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
