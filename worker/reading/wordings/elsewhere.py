"""Towns told by one another, in other words: "pas de marche à Gap, on renvoie à Dole"."""

from collections.abc import Set as AbstractSet

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    MONTH,
    NUMBER,
    PROPER,
    RALLY,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_FULL_NAME = rf"{PROPER}(?:[ -]{PROPER}){{0,4}}"
_NAMES = rf"{_FULL_NAME}(?:(?:,| et|, et) (?:{AT} )?{_FULL_NAME}){{0,3}}"
_GOES = r"(?:va(?:is)?|irai?|serai?|ser(?:ons|ont)|descend\w*|monte\w*|part\w*|filons|allons|file)"
_NONE = rf"\b(?:pas d(?:e |{APOSTROPHE})|aucune? )(?:\w+ )?{RALLY}|(?<!lâche )\brien\b"
_WHO = rf"(?:les? |la |l{APOSTROPHE}|nous |on |celles? |ceux )"
_SENDS = (
    r"(?:renvoi|conseill|invit|préf[èé]r|recommand|appell|propos|convi|se (?:joi|report|greff)|"
    r"rejoi|donn\w+ (?:plutôt )?(?:rendez-vous|rdv))\w*"
)
_TO = rf"(?:(?:{AT}|vers|sur) |(?:celui|celle|{RALLY}) d(?:e |{APOSTROPHE})|rejoindre )"
_SEVERAL = rf"\b(?:deux|trois|plusieurs) (?:\w+ )?{RALLY}s?\b"
_THAN_THAT = (
    r"(?:(?:deux|trois|quatre|cinq|dix) fois (?:moins|plus)|(?:la )?moitié moins|"
    r"le (?:double|triple)|(?:beaucoup|bien|un peu|à peine|légèrement|nettement) (?:moins|plus)|"
    r"davantage)(?: nombreu\w+| de monde)?"
)
_UNION = r"(?:CGT|CFDT|FO|FSU|SNES|SNUipp|UNSA|Solidaires|SUD|CFTC|CNT)"
_COUNT = r"\d{2,3}(?:[ .\u00a0\u202f]?\d{3})?"

# A town's name so far as its next stop, bracket or number; where a sentence begins.
_TOWNS = r"(?-i:[A-ZÀ-Ý])[^.,;:!?()\n\d]{1,40}?"
_BEGINS = r"(?:^|(?<=[.!?…\n] )|(?<=\n))"
_CLOCK = r"\d{1,2} ?h(?:eures\b|\d\d|\b)"
_WHERE_IT_IS = (
    rf"(?:,? où (?:ce sera(?: plutôt)?|c{APOSTROPHE}est|il faudra venir|(?:l{APOSTROPHE})?on \w+ra|"
    r"(?:le|la) (?:cortège|manif\w*|marche|rassemblement|défilé|rendez-vous) \w+(?: \w+)?|"
    r"rendez-vous(?: est \w+)?|elle \w+|il \w+)(?: (?:à|vers|dès))?|,? (?:à|vers)|,)"
)

# What ends such a comparison, and where it is at.
_MORE_AT = tuple(
    f"{more} {at} "
    for more in ("moins", "plus", "double", "triple", "davantage", "ombreux", "ombreuses", "monde")
    for at in ("à", "au", "aux")
)
_SO_MANY = rf"(?={ROUNDED}(?:{_COUNT}|\d[ .]\d{{3}})(?: ?[.,;!\n]| (?:pers|manif|partic|selon)|\Z))"

_ANY: AbstractSet[str] = frozenset()

TURNS: Turns = (
    # "Pas de marche à Gap : les syndicats renvoient à Dole (14 h)": they call there.
    (
        words("pas aucun aucune rien"),
        (
            "irection",
            "envo",
            "onseill",
            "nvit",
            "réf",
            "ecommand",
            "ppell",
            "ropos",
            "onvi",
            "e jo",
            "ejo",
        ),
        turn(
            rf"((?:{_NONE})[^.;:!?\n]{{0,70}}?)(?:,| ?[;:]) (?:mais )?(?:direction |{_WHO}"
            rf"[^.,;:!?\n]{{0,45}}?\b{_SENDS}[^.;:!?\n]{{0,50}}?\b{_TO})(?={PROPER})",
            r"\1. Rassemblement à ",
        ),
    ),
    # "J'habite Gap, je bosse à Dole, je manifeste à Lure": there; "lui de Firminy,": he comes
    (
        words("bosse taffe travaille habite vis etudie"),
        ("bosse", "taffe", "ravaille", "habite", "vis ", "tudie"),
        turn(
            rf"\b(?:moi,? )?(?:je |j{APOSTROPHE})(?:bosse|taffe|travaille|habite|vis|étudie) "
            rf"(?:(?:{AT}|sur|dans) )?{_FULL_NAME}(?:,(?: et| mais)?| et| mais) "
            rf"(?=(?:je |j{APOSTROPHE}|on )[^.!?\n]{{0,70}}(?:manif|défil|march|rassembl))",
            "",
        ),
    ),
    (
        words("lui elle toi"),
        (", lui d", ", elle d", ", toi d"),
        turn(
            rf", (?:lui|elle|toi) d(?:e |u |es |{APOSTROPHE}){_FULL_NAME}(?=,| et )",
            "",
        ),
    ),
    # "Demain c'est le tour de Gap": it is Gap's turn
    (
        words("tour"),
        ("le tour d",),
        turn(
            rf"\bc{APOSTROPHE}est le tour d(?=(?:e |{APOSTROPHE}|u |es )(?-i:[A-ZÀ-Ý]))",
            "c'est au tour d",
        ),
    ),
    # "Hier Gap 600 manifestants, jeudi Dole 10h": to come
    (
        words("hier"),
        ("hier", "Hier"),
        turn(
            r"(\bhier\b[^.!?\n,]*?(?:\d|(?-i:[A-ZÀ-Ý]))[^.!?\n,]{0,60}), "
            rf"(?=[^.!?\n,]{{0,50}}\b{WEEKDAY}\b(?! \d\d?\b(?! ?h))[^.!?\n]{{0,25}}\b{_CLOCK})",
            r"\1. ",
        ),
    ),
    # "Faute de manif à Gap, on sera à Dole"
    (
        words("faute"),
        ("aute d",),
        turn(rf"\bfaute d(?:e |{APOSTROPHE})(?={RALLY} (?:{AT}|dans) )", "pas de "),
    ),
    # "Pas de manif à Gap lundi, donc direction Dole 15h", "rien à Gap, du coup Dole 15h"
    (
        words("pas aucun aucune rien"),
        ("donc ", "alors ", "u coup ", "ésultat "),
        turn(
            rf"((?:{_NONE})[^.;:!?\n]{{0,90}}?)(?:,| ?[;:])? (?:et )?"
            rf"(?:donc|alors|du coup|résultat) ?[,:]? ?(?:(?:on |je |nous )?{_GOES} "
            rf"(?:tous |toutes )?(?:{AT} |(?:à la |au ){RALLY} d(?:e |{APOSTROPHE}))|"
            rf"(?:tous |toutes )?(?:direction|cap sur|{AT}) |(?:rdv|rendez-vous) {AT} |"
            rf"(?={_FULL_NAME},? (?:à )?{_CLOCK}))(?={PROPER})",
            r"\1. Rassemblement à ",
        ),
    ),
    # "Au lendemain du 18 septembre, ils reprennent les cours": what is told is of no such day.
    (
        words("lendemain"),
        ("endemain d",),
        turn(
            rf"\b(?:au |le )?lendemain d(?:u|e ce) (?:{WEEKDAY} )?\d{{1,2}}(?:er)? {MONTH}"
            r"(?: 20\d\d)?,? ",
            "",
        ),
    ),
    # "À 10 h à Gap et Dole, sauf à Lure où ce sera 14 h": there is one there too.
    (
        words("sauf excepte"),
        ("auf à ", "auf au", "auf pour ", "xcepté à ", "xcepté au"),
        turn(
            rf"(?:,? \(?|; |(?<=\n))(?:sauf|excepté) (?:pour )?({AT} )({_TOWNS}){_WHERE_IT_IS} "
            rf"(?={_CLOCK})",
            r" ; \1\2, rendez-vous à ",
        ),
    ),
    # "Gap et, pour la première fois, Dole", "entre autres à Gap et Dole": each of them.
    (
        words("premiere nouveau nouveaute inedit"),
        (" première ", " nouve", " inédit"),
        turn(
            r"\bet,? (?:pour la première fois|une première|(?:c'est|fait) (?:nouveau|inédit)|"
            rf"nouveauté),? (?=(?:{AT} )?{PROPER})",
            "et ",
        ),
    ),
    (
        words("autres"),
        ("ntre autres",),
        turn(rf",? \(?entre autres,? (?={AT} {PROPER})", " "),
    ),
    # "Deux marches, à Gap et à Dole. La première mardi à 11 h, la seconde jeudi"
    (
        words("second seconde deuxieme"),
        (" le second ", " la seconde ", " le deuxième ", " la deuxième "),
        turn(
            rf"({AT} {_TOWNS}) et ({AT} {_TOWNS})\. l[ea] premi(?:er|ère) ([^.;!?\n]{{5,50}}?),? "
            r"(?:et )?l[ea] (?:seconde?|deuxième) (?=[^.;!?\n]{5,50}\.)",
            r"\1, \3, et \2, ",
        ),
    ),
    # "Après le rassemblement de mardi (10 h) à Gap, réunion publique": it is called to.
    (
        words("apres"),
        ("près l",),
        turn(
            rf"{_BEGINS}après l(?:e |a |{APOSTROPHE})({RALLY} d[eu] {WEEKDAY}"
            rf"(?: \d{{1,2}})? \((?:à )?{_CLOCK})",
            r"\1",
        ),
    ),
    # "Et n'oubliez pas Dole jeudi", "séance de rattrapage vendredi à Lure"
    (
        words("oubliez oublie rattrapage"),
        ("'oubli", "\u2019oubli", " rattrapage"),
        turn(
            rf"(?:\bet )?\bn{APOSTROPHE}oublie[zs] pas (?={PROPER}(?: {PROPER})?[,:]? )",
            "",
        ),
        turn(
            rf"\b(?:séance|session|cours) de rattrapage (?=(?:ce |le )?{WEEKDAY}|demain|{AT} )",
            "rassemblement ",
        ),
    ),
    # "900 à Gap. À Dole ? 120.", "Côté Lure, 80 manifestants", or between Gap (60) and Dole (90)
    (
        words("a au aux cote entre et"),
        (" ? ", "Côté ", "côté ", "ntre "),
        turn(
            rf"({_BEGINS}(?:et )?{AT} {_TOWNS})(?: alors| sinon)? \? {_SO_MANY}",
            r"\1, ",
        ),
        turn(rf"{_BEGINS}et ({_TOWNS})(?: alors| sinon)? \? {_SO_MANY}", r"à \1, "),
        turn(
            rf"{_BEGINS}côté (?!(?:Poli|Préf|Gend|Synd|Inter|Orga|Soli|Mini|Manif))"
            rf"(?=(?-i:[A-ZÀ-Ý][a-zà-ÿ'\u2019])[\w\u2019' -]{{1,30}}(?:,| :) "
            rf"(?:{ROUNDED}{NUMBER}|départ|rendez-vous|rdv|{RALLY}))",
            "à ",
        ),
        turn(
            rf"{_BEGINS}entre ({_TOWNS} \([^()\n]{{0,12}}\d[^()\n]{{1,40}}\)) et "
            rf"(?={_TOWNS} \([^()\n]{{0,12}}\d)",
            r"à \1 et à ",
        ),
    ),
    # "Hier 300 manifestants à Gap. Dole ? 80."
    (
        _ANY,
        ("? ",),
        turn(
            r"(?:(?<=[.!?…] )|(?<=\n))"
            r"(?!Poli|Préf|Gend|Synd|Inter|Orga|Manif|Bilan|Combien|Résultat)"
            rf"([A-ZÀ-Ý][a-zà-ÿ][\w\u2019'-]+) \? {_SO_MANY}",
            r"à \1, ",
            cased=True,
        ),
    ),
    # "Il faudra attendre jusqu'à 17 h à Dole": people meet then.
    (
        words("attendre patienter"),
        (" jusqu",),
        turn(
            rf"\b(?:il (?:faudra|faut)|on devra) (?:attendre|patienter) jusqu{APOSTROPHE}à "
            rf"(?=\d{{1,2}} ?h(?:eures)?(?: ?\d\d)? {AT} )",
            "rendez-vous à ",
        ),
    ),
    # "Comme à Gap, on manifeste à Dole samedi", "faisons comme à Gap": nothing is called there.
    (
        words("comme image instar exemple apres contrairement combat galere histoire colere"),
        (
            "omme à ",
            "omme a ",
            "omme au",
            "image d",
            "instar d",
            "exemple d",
            "près ",
            "ontrairement ",
            " qu",
        ),
        turn(
            rf"{_BEGINS}(?:comme (?:à|a|aux?) |contrairement (?:à|a|aux?) |après (?:le (?:succès|"
            rf"carton|triomphe) d(?:e |{APOSTROPHE}))?|à l{APOSTROPHE}(?:image|instar|exemple) "
            rf"d(?:e |{APOSTROPHE})(?:ce qui s{APOSTROPHE}est (?:fait|passé|vu) (?:à|a|aux?) )?)"
            rf"{_NAMES}, (?={PROPER}|"
            rf"[^.!?\n]*[ '\u2019](?:(?:à|a|aux?|de) |d{APOSTROPHE}){PROPER})",
            "",
        ),
        turn(
            r"\b((?:re|dé)?(?:f[aei]\w{1,6}|fin\w{1,5}|devien\w{1,3}|termin\w{1,4})|même (?:combat|"
            rf"galère|histoire|colère)) (?:comme|qu{APOSTROPHE}) ?(?:à|a|aux?) {_NAMES}(?= "
            rf"?[:,.!?;\n]| et )",
            r"\1 pareil",
        ),
    ),
    # as in "Sinon Gap a la sienne à 15 h"
    (
        words("sinon"),
        ("inon",),
        turn(rf"{_BEGINS}sinon,? (?={PROPER})", ""),
    ),
    # "Et pas un chat à Lure"
    (
        words("chat rat"),
        ("as un chat", "as un rat"),
        turn(rf"\bpas un (?:chat|rat) (?={AT} {PROPER})", "aucun rassemblement "),
    ),
    # "Alors que 300 personnes défilaient à Gap, elles étaient 80 à Dole"
    (
        words("elles ils"),
        (" que ",),
        turn(
            rf"\b(?:alors|pendant|tandis) que ({ROUNDED}{NUMBER}[^.;!?\n]{{5,110}}?), "
            rf"(?=(?:elles|ils) étaient {ROUNDED}{NUMBER}[^.;!?\n]{{0,20}}? {AT} )",
            r"\1. ",
        ),
    ),
    # "Secteur Gap : 10 h, mairie": there
    (
        words("secteur secteurs"),
        ("ecteur",),
        turn(rf"{_BEGINS}secteurs? (?:de )?(?={_TOWNS} ?[:,] )", ""),
    ),
    # "idem à Dole (17 h)", at another hour
    (
        words("idem"),
        ("dem à ", "dem au"),
        turn(rf"\bidem (?={AT} {_TOWNS},? \(?(?:à )?{_CLOCK})", ""),
    ),
    # "Bravo à Gap (60) et Dole (90) pour les manifs de jeudi": they are over.
    (
        words("bravo merci chapeau felicitations"),
        ("ravo ", "erci ", "hapeau ", "licitations "),
        turn(
            rf"\b((?:bravo|merci|chapeau|félicitations) (?:{AT} )[^.!?\n]{{2,160}}? pour "
            rf"(?:les?|la|leurs?|cette|ces) {RALLY}s?\b[^.!?\n]{{0,60}}? d[eu] {WEEKDAY})\b"
            r"(?! (?:dernier|passé|proch|\d|1er|soir \d))",
            r"\1 dernier",
        ),
    ),
    (
        words("nulle"),
        (" nulle part ailleurs",),
        turn(r",? (?:et |ou )?nulle part ailleurs\b", ""),
    ),
    # "Deux marches sont prévues, l'une à Gap, l'autre à Dole"
    (
        words("autre"),
        ("autre à", "autre au"),
        turn(
            rf"({_SEVERAL}[^.;!?\n]{{0,80}}?)(?:,| :| ;) l{APOSTROPHE}une? "
            rf"(?={AT} [^.!?\n]{{2,60}} l{APOSTROPHE}autre {AT} )",
            r"\1 ",
        ),
        turn(
            rf"({_SEVERAL}[^.;!?\n]{{0,140}}?),? (?:et )?l{APOSTROPHE}autre (?={AT} )",
            r"\1, ",
        ),
    ),
    # "1 000 à Gap, moitié moins à Dole": some were there too.
    (
        words("fois moitie double triple beaucoup bien peu peine legerement nettement davantage"),
        _MORE_AT,
        *(
            turn(
                rf"({NUMBER}[^.;:!?\n]{{0,90}}?(?:,| et) ){_THAN_THAT} (?={AT} {PROPER})",
                r"\1plusieurs centaines ",
            ),
        )
        * 2,
        turn(
            rf"\b((?:on|nous|ils|elles) (?:était|étions|étaient)) {_THAN_THAT} "
            rf"(?={AT} {PROPER})",
            r"\1 plusieurs centaines ",
        ),
    ),
    # "Gap a fait 120"
    (
        words("fait"),
        (" a fait ",),
        turn(
            rf"(?:(?<=[.;,!:] )|(?<=\bet )|(?<=\n)|^)({PROPER}(?: {PROPER})?) a fait ({_COUNT})"
            r"(?= ?(?:[.,;!\n]| et |$))",
            r"\1 \2",
        ),
    ),
    # "UL CGT Dole : tous à Gap samedi": whose call it is.
    (
        words("tous toutes"),
        (" :", ":", "."),
        turn(
            rf"(\A\W*(?:U[LD] )?{_UNION}(?: (?-i:[a-zà-ÿ]+)| \d\d)?)[ ,\u2013-]+{PROPER}"
            rf"(?:[ \u2013-]+[\w\u2019'-]+){{0,5}}? ?(?=[:.] ?(?:on (?:va|monte|descend|part) )?"
            rf"tou(?:te)?s\b[^.!?\n]{{0,30}}? (?:à|a|au|aux) {PROPER})",
            r"\1 ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
