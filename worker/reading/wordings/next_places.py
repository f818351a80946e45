"""Where one goes on from a rally, and where the next is: "puis direction X", "ce sera X"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    HOUR,
    MONTH,
    OF,
    RALLY,
    TOWN,
    WEEKDAY,
    WILL,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_DAY = (
    rf"(?:(?:{WEEKDAY}(?: \d{{1,2}})?|\d{{1,2}})(?:/\d{{1,2}}| {MONTH})?"
    r"(?: prochaine?)?)"
)
# That one was, before the next is told.
_RALLIED = (
    rf"((?:{RALLY}|\d (?:personnes|pers)|on était|se sont (?:rassembl|mobilis|réuni)|"
    r"ont (?:manifest|défil|march))[^\0]{5,200}?[.!\n] ?)"
)
_NEXT = rf"(?:ce sera|c['\u2019]est) (?:à |au |au tour {OF}|le tour {OF})?"
_ALSO = r"(?:(?:ce sera|on sera|on finit|c['\u2019]est) )?(?:à )?"
_ARROW = "(?:\u2192|->|\u27a1\ufe0f?|=>)"
_ARROWS = ("\u2192", "->", "\u27a1", "=>")

_WHO = r"(?:ils|elles|tou(?:te)?s|les mêmes|tout le monde|le collectif|les \w+)"
_CHOSE = (
    rf"(?:(?:les|l{APOSTROPHE}|le|la) ?\w+ (?:ont|a) (?:plutôt )?(?:choisi|retenu|opté pour)|"
    r"il faudra attendre)"
)
_THERE_ONLY = (
    rf"(?={AT} {TOWN}(?:,? (?:le |ce )?{_DAY})?(?:,? (?:à |dès )?{HOUR}[^.!?\n]{{0,40}})?[.!\n])"
)

_ANEW = (
    rf"(?:(?:une? |la |le )?(?:nouve(?:lle|au)|prochaine?|autre) (?:action|{RALLY}|mobilisation|"
    r"rendez-vous|journée|étape)|rendez-vous est|ils se (?:retrouv|rassembl)|elles se "
    r"(?:retrouv|rassembl)|le mouvement (?:se|re)|l[ae]s? \w+ (?:appell|manifester|se retrouv))"
)
# What had been elsewhere before, or is the matter there, told in passing.
_HAD_BEEN = (
    rf"(?:[^.!?\n]{{0,60}}?\b(?:{OF}|{AT} ){TOWN}[^.!?\n]{{0,60}}?\b(?:avai(?:en)?t|"
    rf"s{APOSTROPHE}étai(?:en)?t|étai(?:en)?t venue?s?)\b[^.!?\n]*[.!]|"
    rf"(?![^.!?\n]*(?:\b{RALLY}\b|manifest|rassembl|{WEEKDAY}|demain|\d ?h|rdv|rendez-vous|"
    rf"mobilis|personnes|prépar|organis|appel|annonc|lance|suite|relais|\b{WILL}))"
    rf"[^.!?\n]{{0,60}}?\b(?:{OF}|{AT} ){TOWN}[^.!?\n]{{0,90}}[.!])"
)

TURNS: Turns = (
    # "Les manifestants ont promis de revenir samedi à 14 h": where they were
    (
        words("promis decide prevu"),
        (" promis de ", " décidé de ", " prévu de "),
        turn(
            rf"{_RALLIED}({_WHO}) (?:ont|a) (?:promis|décidé|prévu) de (?:revenir|se retrouver|"
            rf"recommencer|remettre ça) (?=(?:le |ce )?{_DAY})",
            r"\1\2 manifesteront ",
        ),
    ),
    # "900 à Gap mardi. Dole avait fait de même. Une nouvelle action est prévue samedi": at Gap
    (
        words(
            "prochaine prochain nouvelle nouveau autre rendez retrouveront retrouvera mouvement "
            "appelle appellent manifesteront rassembleront"
        ),
        (". ", "! "),
        turn(
            rf"{_RALLIED}({_HAD_BEEN}) ({_ANEW}(?![^.!?\n]*\b{AT} {TOWN})[^.!?\n]*?\b{_DAY}"
            r"[^.!?\n]*[.!]?)",
            r"\1\3 \2",
        ),
    ),
    # "… Le collectif en prépare une autre à Dole samedi": a rally too
    (
        words("autre autres"),
        (" en ",),
        turn(
            r"\ben (organis|prépar|prévoi|annon[cç]|program|promet)(\w*) (?=une? (?:autre|nouve))"
            r"(une?) (?:autre|nouve(?:lle|au))\b(?! [a-zé])",
            r"\1\2 une autre manifestation",
        ),
        turn(
            r"\ben (organis|prépar|prévoi|annon[cç]|program|promet)(\w*) une autre "
            rf"(?=(?:le |ce )?{_DAY}|{AT} )",
            r"\1\2 une autre manifestation ",
        ),
    ),
    # "900 à Gap. Tous ont promis d'être à Dole samedi", "Samedi, ils seront à Dole"
    (
        words("etre entendre seront sera revenir retrouver"),
        (" d'être ", " d\u2019être ", " entendre ", " seront ", " sera ", "etrouver ", "evenir "),
        turn(
            rf"{_RALLIED}({_WHO}) (?:ont|a) (?:déjà )?(?:promis|prévu|décidé) "
            rf"(?:d{APOSTROPHE}être|de se retrouver|de revenir) {_THERE_ONLY}",
            r"\1\2 manifesteront ",
        ),
        turn(
            rf"{_RALLIED}({_WHO}) (?:compte|espère|veu(?:t|len)|enten(?:d|den))(?:n?t)? "
            rf"(?:bien )?se faire entendre (?=(?:{_DAY} )?{AT} {TOWN})",
            r"\1\2 manifestera ",
        ),
        turn(
            rf"{_RALLIED}((?:{_DAY}, )?{_WHO}) ser(?:ont|a) {_THERE_ONLY}", r"\1\2 manifesteront "
        ),
    ),
    # "900 à Gap mardi. À Dole, il faudra attendre samedi", ", les syndicats ont choisi samedi"
    (
        words("attendre choisi retenu opte"),
        ("attendre ", "choisi ", "retenu ", "opté pour "),
        turn(rf"({AT} {TOWN}), {_CHOSE} (?=(?:le |ce )?{_DAY})", r"\1, rendez-vous "),
    ),
    # "900 à Gap vendredi. Le collectif donne rendez-vous à Dole samedi", "dont une à Dole samedi"
    (
        words("donne donnent dont"),
        (" donne rendez-vous", " donnent rendez-vous", ", dont une "),
        turn(
            rf"{_RALLIED}({_WHO}) donne(?:nt)? rendez-vous "
            rf"(?={AT} {TOWN},? (?:le |ce )?{_DAY}|(?:le |ce )?{_DAY} {AT} )",
            r"\1\2 appelle à manifester ",
        ),
        turn(
            rf"{_RALLIED}(d{APOSTROPHE}autres suivront), dont une (?={AT} {TOWN})",
            r"\1\2. Prochaine manifestation ",
        ),
    ),
    # "On était 70 à Gap. Dax 30. Samedi on y retourne, 14 h": where one was oneself
    (
        words("retourne remet recommence retrouve revient"),
        (" on y retourne", " on remet ça", " on recommence", " on se retrouve", " on revient"),
        turn(
            rf"(\b(?:on était|nous étions) [^.!?\n]{{0,40}}?)({AT} {TOWN})([^.!?\n]{{0,60}}[.!] )"
            rf"((?:{TOWN},? :? ?\d[\d ]*(?:[.,;!] )){{1,4}})"
            rf"({_DAY},? on (?:y retourne|remet ça|recommence|se retrouve|revient))(?! {AT} )",
            r"\1\2\3\4\5 \2",
        ),
    ),
    # "7 000 à Gap samedi. Le prochain acte est annoncé à Dole"
    (
        words("acte actes suivant"),
        ("in acte ", "e suivant "),
        turn(
            r"\ble (?:prochain acte|suivant) (est|sera|se) (annoncé|prévu|fixé|tiendra|jouera) "
            rf"(?={AT} {TOWN}|{_DAY})",
            r"la prochaine manifestation \1 \2 ",
        ),
    ),
    # "900 à Gap mardi. La suite, samedi, à Dole", "Samedi, rebelote à Dole"
    (
        words("suite rebelote suivra"),
        ("uite", "ebelote ", " suivra "),
        turn(
            rf"{_RALLIED}(?:{_WHO} annonce(?:nt)? )?(?:la )?suite(?: :|,)? ((?:le |ce )?{_DAY}"
            rf"(?:,? (?:à |dès )?{HOUR})?),? (?={AT} {TOWN})",
            r"\1Prochain rendez-vous \2 ",
        ),
        turn(
            rf"{_RALLIED}((?:le |ce )?{_DAY}(?:,? (?:à |dès )?{HOUR})?,?) rebelote (?={AT} {TOWN})",
            r"\1Prochain rendez-vous \2 ",
        ),
        turn(rf"{_RALLIED}({TOWN}) suivra (?=(?:le |ce )?{_DAY})", r"\1\2 manifestera "),
    ),
    # "900 hier à Gap. Le 12 octobre ce sera Dole, Apt le 19": rallies as well
    (
        words("sera"),
        (" ce sera ",),
        turn(
            rf"{_RALLIED}(?:Le )?({_DAY}),? {_NEXT}({TOWN}) ?(?=(?:,| puis|, puis| et) {_ALSO}"
            rf"{TOWN} (?:le )?\d{{1,2}}\b(?! ?h))",
            r"\1manifs : \3 le \2",
        ),
        turn(
            rf"{_RALLIED}((?:Le )?{_DAY}),? {_NEXT}(?={TOWN}(?:[,.!]|\Z))",
            r"\1\2 manif à ",
        ),
        turn(
            rf"(\bmanifs : {TOWN} le {_DAY}(?:, {TOWN} le \d+)?),?(?: puis| et) {_ALSO}"
            rf"(?={TOWN} )",
            r"\1, ",
        ),
    ),
    # "Jeudi blocage 6 h à Gap, ensuite direction Dole, 14 h préfecture": at two towns
    (
        words("direction file part va fonce rejoint monte descend"),
        ("nsuite ", "puis ", "Puis ", "près "),
        turn(
            rf"(\d ?h[^.!?\n]{{2,60}}?),? (?:et )?(?:ensuite|puis|après)"
            r"(?: direction| on (?:file|part|va|fonce|monte|descend)(?: tou(?:te)?s)?"
            r"(?: direction| à| vers| sur)) "
            rf"({TOWN}),? (?:pour (?:la |le )?(?:{RALLY} (?:de |à )?)?)?(?:à )?(?={HOUR})",
            r"\1. Rassemblement à \2 à ",
        ),
    ),
    # "la manif prévue samedi 10 → samedi 17": put off
    (
        words("prevue prevu"),
        _ARROWS,
        turn(
            rf"\b({RALLY}[^.;:!?\n]{{0,50}}? prévue? (?:initialement )?(?:le )?{_DAY}"
            rf"(?: (?:à )?{HOUR})?) ?{_ARROW} ?(?={_DAY})",
            r"\1 est reportée au ",
        ),
    ),
    # as in "Gap -> rien, montez à Dole"
    (
        words("rien pas aucun aucune neant"),
        _ARROWS,
        turn(rf"({TOWN}) ?{_ARROW} ?(?=(?:rien|pas d|aucun|néant))", r"\1 : "),
    ),
    # "est remplacé par une visio": nobody gathers
    (
        words("remplace remplacee"),
        (" remplacé",),
        turn(
            rf"\b({RALLY}[^.;:!?\n]{{2,60}}?) (est|sera) (?:finalement )?remplacée? par une? "
            r"(?=(?:visio|conf|r[ée]union (?:en ligne|t[ée]l|zoom)|webinaire|live|direct|"
            r"p[ée]tition|(?:action|manif) (?:en ligne|virtuelle)|tribune|lettre))",
            r"\1 \2 annulée, ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
