"""What becomes of a rally, in other words: "n'aura hélas pas lieu", "demande son interdiction"."""

from worker.reading.wordings.turns import APOSTROPHE, OPENS, RALLY, TOWN, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_THAT = r"[^.;:!?\n]{0,80}?"
# Nobody may have come to it: adverbs that regret or conclude.
_SADLY = (
    r"(?:malheureusement|hélas|finalement|donc|du coup|évidemment|bien sûr|en définitive|"
    r"en fin de compte|par conséquent|de ce fait)"
)
_MEASURE = (
    r"(?:réforme|loi|mesure|décret|projet|suppression|fermeture|licenciement|texte|décision|"
    r"amende|hausse)s?"
)
_ITS = rf"(?:(?:la|le|les|cette|ce|ces|sa|son|leur) |l{APOSTROPHE})?"
_ASKS = (
    r"\b(?:(?:demand|réclam|exig|sollicit|souhait|préconis)(?:e|ent|ait|aient|é)|"
    r"(?:appelle|appellent|appelait|appelaient)|(?:voud|aime|pour)rai(?:t|ent)|veut|veulent|"
    rf"(?:envisag|menac|song|hésit)e(?:nt)?|réfléchi(?:t|ssent)|n{APOSTROPHE}exclu(?:t|ent) pas) "
    r"(?:[^.,;:!?\n]{0,25} )?"
)
_ZONE = (
    r"(?:(?:dans|sur) (?:la plupart|une (?:grande )?partie|certaines|plusieurs|quelques|"
    r"(?:tout )?l['\u2019]hyper-?centre|les (?:hyper-?)?centres(?:-villes?)?\b))"
)
_PLANNED = r"(?:prévu|programmé|annoncé|fixé|planifié)e?s?"
_HOUR = r"\d{1,2} ?h(?: ?\d\d)?"
_WHEN = rf"(?:pour |à )?(?=(?:ce |le )?(?:{WEEKDAY}|demain\b|\d))"
_WAS_OFF = (
    r"(?:annul|interdi|report|suspend|repouss)(?:ée?|te?|ue?)s? (?:l['\u2019]an (?:dernier|passé)|"
    r"l['\u2019]année (?:dernière|passée)|la (?:semaine|fois) (?:dernière|passée)|le mois dernier|"
    r"en 20\d\d|(?:(?:à|par) )?(?:deux|trois|plusieurs|maintes) (?:fois|reprises))"
    r"[^,.;:!?\n]{0,50}"
)
_WILL_BE = (
    r"[^.;!?\n]{0,60}\b(?:(?:aur|ser|partir|tiendr|élancer|déroul[er]{1,2}|démarrer|fer|revien)\w+|"
    r"(?:est|sont) (?:bien )?prévue?s?)\b"
)

_HAS_BECOME = (
    r"\b((?:est|sont|a été|ont été) (?:aussi |également |finalement |donc )?"
    r"(?:annul|report|interdi|repouss)\w+)((?: [^.,;:!?\n]{3,40})?)"
)
_ALSO = r", (?:tout comme|ainsi que|de même que|comme) "
_NEXT_ONE = (
    rf"(?:(?:(?:la|le|les) (?:\w+ )?|l{APOSTROPHE}){RALLY}|cel(?:le|ui)s? (?=d|prév))"
    r"[^.;:!?\n]{3,80}?"
)

TURNS: Turns = (
    # "… est annulée, tout comme celle de Gex": the same becomes of the next.
    (
        words("comme ainsi meme"),
        (", tout comme ", ", ainsi que ", ", de même que ", ", comme "),
        turn(
            rf"{_HAS_BECOME}{_ALSO}({_NEXT_ONE}) et ({_NEXT_ONE})(?=[.;!\n]|$)",
            r"\1\2. \3 \1. \4 \1",
        ),
        turn(rf"{_HAS_BECOME}{_ALSO}({_NEXT_ONE})(?=[.;!\n]|$)", r"\1\2. \3 \1"),
    ),
    # What becomes of a rally.
    (
        words("pas"),
        (" pas lieu", " se tiendr"),
        turn(rf"\b(n{APOSTROPHE}aur(?:a|ont)) {_SADLY} (pas lieu)", r"\1 \2"),
        turn(rf"\b(ne se tiendr(?:a|ont)) {_SADLY} (pas)\b", r"\1 \2"),
    ),
    (
        words("pas"),
        ("pas eu lieu", "pas pu ", "pas tenu", "pas déroulé"),
        turn(
            rf"\b({RALLY} (?=[^.;:!?\n]*\b(?:prév|annonc|programm|hier|d[eu] {WEEKDAY}))"
            rf"(?:(?!interdi|annul|report)[^.;:!?\n]){{3,90}}?) "
            rf"(?:n{APOSTROPHE}(?:a|ont) (?:{_SADLY} )?pas (?:eu lieu|pu (?:avoir lieu|se tenir|"
            r"se dérouler))|"
            rf"ne s{APOSTROPHE}est (?:{_SADLY} )?pas (?:tenu|déroulé)e?)\b(?! qu)",
            r"\1 n'a pas eu lieu, annulé",
        ),
    ),
    (
        words("mais"),
        (" pas ", " plus "),
        # "n'aura pas lieu à 14 h mais à 15 h", "ne partira plus de la gare mais de la mairie"
        turn(
            rf"\bn{APOSTROPHE}(aura|est) (?:pas|plus)( lieu)? à {_HOUR} mais (?=à {_HOUR})",
            r"\1\2 ",
            signs=(" mais à ",),
        ),
        # "La manif de Dole n'est plus samedi mais dimanche"
        turn(
            rf"\b({RALLY}\b{_THAT}) n{APOSTROPHE}est (?:donc |finalement )?(?:plus|pas) "
            rf"(?=(?:le |ce )?(?:{WEEKDAY}\b|\d{{1,2}}(?:er)? [a-zéû]{{3,}}\b)"
            r"[^.;:!?\n]{0,20} mais )",
            r"\1 n'aura pas lieu ",
            signs=("est plus ", "est pas ", "est donc ", "est finalement "),
        ),
        turn(
            r"\bne (se fera|partira|se tiendra|passera|démarrera) (?:plus|pas) "
            r"(?:d[eu']|à|au|devant|place|sur) ?[^.,;:!?\n]{3,50} mais ",
            r"\1 ",
            signs=("ne se ", "ne part", "ne pass", "ne démarr"),
        ),
    ),
    # "La pride de Dole, interdite l'an dernier, partira le 13": what became of another one.
    (
        words("dernier derniere passe passee fois reprises en"),
        ("nnul", "nterdi", "eport", "uspend", "epouss"),
        turn(rf"(?:(?<=[.!?\n] )|(?<=\n)|^){_WAS_OFF}, (?={_WILL_BE})", ""),
        turn(rf", (?:qui (?:a|avait) été )?{_WAS_OFF}, (?={_WILL_BE})", " "),
    ),
    # "La marche de Dole est annulée, annonce le comité, qui invite aux obsèques": another thing.
    (
        words("qui"),
        (", qui ",),
        turn(
            rf"({RALLY}\b[^.;:!?\n]{{2,100}} (?:est|sont|a été|ont été|sera) (?:\w+ )?"
            r"(?:annul|report|interdi|suspend)\w+,? [^.,;:!?\n]{3,40}), qui "
            r"(?=(?:invit|appel|demand|renvoi|propos|sera|recevr|organis|donn)\w*)",
            r"\1. Qui ",
            signs=("annul", "report", "interdi", "suspend"),
        ),
    ),
    # "Elle était prévue samedi à Dole": it would have been there.
    (
        words("il elle ils elles"),
        (" prévu", " programmé", " annoncé", " fixé"),
        turn(
            rf"\b([Ee]lle|[Ii]l) était (?:initialement )?{_PLANNED} {_WHEN}", r"\1 devait se tenir "
        ),
        turn(rf"\b([Ee]lle|[Ii]l) (?:est|sera) {_PLANNED} {_WHEN}", r"\1 se tiendra "),
        turn(
            rf"\b([Ee]lles|[Ii]ls) étaient (?:initialement )?{_PLANNED} {_WHEN}",
            r"\1 devaient se tenir ",
        ),
        turn(rf"\b([Ee]lles|[Ii]ls) (?:sont|seront) {_PLANNED} {_WHEN}", r"\1 se tiendront "),
    ),
    (
        words("suspendu suspendue suspendus suspendues"),
        (" suspendu",),
        turn(
            rf"\b((?:{RALLY}s?\b|[Cc]el(?:le|ui) d(?:e |u |es |{APOSTROPHE})(?-i:[A-ZÀ-Ý]))"
            rf"{_THAT} (?:est|a été|sont|ont été)) suspendue?s?\b(?! (?:à la déc|à l['\u2019]|au))",
            r"\1 reporté",
        ),
    ),
    # "Contrairement à la rumeur, la marche de samedi n'est pas annulée"
    (
        words("contrairement"),
        ("ontrairement à ",),
        turn(
            rf"{OPENS}"
            r"Contrairement à (?-i:[^.;:!?\nA-ZÀ-Ý]){3,70}, "
            rf"(?=(?:la |le |ce |cette |les |l{APOSTROPHE}){RALLY})",
            "",
        ),
    ),
    (
        words("eau deprogramme deprogrammee deprogrammes deprogrammees"),
        (" à l'eau", " à l\u2019eau", "déprogramm"),
        turn(
            rf"\b({RALLY}\b{_THAT}) (?:est |sont )?tomb(?:e|ent|ée?s?) à l{APOSTROPHE}eau\b",
            r"\1 est annulé",
        ),
        turn(r"\bdéprogramm(?=ée?s?\b)", "annul"),
    ),
    (
        words("ulterieure ulterieurement change autre"),
        ("date ultérieure", " change de ", "une autre date", " ultérieurement"),
        turn(
            rf"\b({RALLY}\b{_THAT}) (?:(?:se tiendra(?: {_SADLY})?|aura (?:{_SADLY} )?lieu) "
            r"(?=à une (?:date ultérieure|autre date)|ultérieurement)|"
            r"change de (?:date|jour)(?: |\b))",
            r"\1 est reporté ",
        ),
    ),
    (
        words("pas"),
        (" pas reçu l", " pas obtenu l", " pas eu l"),
        turn(
            rf"\b({RALLY}\b{_THAT}) n{APOSTROPHE}a (?:donc )?pas (?:reçu|obtenu|eu) "
            rf"l{APOSTROPHE}(?:autorisation|aval|accord)(?: de la (?:sous-)?préfecture| du préfet|"
            rf" préfectorale?| nécessaire)?(?! d(?:e|u|{APOSTROPHE}))",
            r"\1 a été interdit",
        ),
    ),
    (
        words("frappe frappee"),
        (" frappée d", " frappé d"),
        turn(
            rf"\b(?:est|a été) frappée? d{APOSTROPHE}une? (?:arrêté d{APOSTROPHE})?"
            r"interdiction(?: préfectorale)?\b",
            "est interdit",
        ),
    ),
    # What is only asked for, feared or denied is not done.
    (
        words("interdiction annulation report suspension interdire annuler reporter suspendre"),
        (
            "demand",
            "réclam",
            "exig",
            "sollicit",
            "souhait",
            "préconis",
            "appel",
            "veu",
            "voudr",
            "aimer",
            "pourr",
            "envisag",
            "menac",
            "song",
            "hésit",
            "réfléchi",
            "exclu",
            "intention",
            "voulo",
        ),
        turn(
            r"\b(?:(?:a|ont|avait|notifi\w+|inform\w+|fait part|annonc\w+) "
            rf"(?:[^.,;:!?\n]{{0,40}} )?(?:de )?(?:l{APOSTROPHE}|son |leur )"
            rf"intention d(?:e l)?{APOSTROPHE}|"
            rf"(?:annonc\w+|di(?:t|sent)) vouloir (?:l{APOSTROPHE})?)"
            r"(?:interdire|annuler)\b",
            "évoque ",
            signs=("intention ", "vouloir "),
        ),
        turn(
            rf"{_ASKS}(?:l{APOSTROPHE}(?:interdiction|annulation)|le report|la suspension) "
            rf"(?:de |(?P<of>d)(?=u ))(?:u )?(?={_ITS}{RALLY})",
            "évoque ",
        ),
        turn(
            rf"{_ASKS}(?:(?:à |d{APOSTROPHE}|de )?(?:interdire|annuler|reporter|suspendre)) "
            rf"(?={_ITS}{RALLY})",
            "évoque ",
        ),
        turn(
            rf"{_ASKS}(?:à |de )?(?:l{APOSTROPHE}|la |le )"
            r"(?:interdire|annuler|reporter|suspendre)\b",
            "évoque ",
        ),
    ),
    (
        words("failli refuse refusent refuse eponge si risque risquent devrait devraient cas"),
        ("failli ", "refus", "éponge", "Si l", "si ", "Si c", "risqu", "evrai", "n cas d"),
        turn(
            rf"\b(?:a (?:bien |presque )?failli|risqu(?:e|ent) d{APOSTROPHE}|"
            r"(?:dev|pour)rai(?:t|ent)) ?être "
            r"(?:annul|report|interdi|suspend)\w+",
            "est prévue",
            signs=("être ",),
        ),
        turn(
            r"\bser(?:a|ait) (?:annul|report|interdi)\w+ (?=si |en cas d)",
            "est prévue ",
            signs=("sera ", "serait "),
        ),
        turn(
            rf"\ben cas d(?:e |{APOSTROPHE})[^.,;:!?\n]{{3,25}}, ((?:la|le|cette|ce) {RALLY}\b"
            rf"{_THAT}) (?:ser(?:a|ait)|est) (?:annul|report)\w+(?: (?:au|à) [^.,;:!?\n]{{3,25}})?",
            r"\1 est prévue",
            signs=("en cas d",),
        ),
        turn(
            r"\b(?:refus(?:e|ent)|(?:a|ont) refusé) "
            rf"(?:d{APOSTROPHE}(?:annuler|interdire)|de reporter)(?= {_ITS}{RALLY})",
            "maintiennent",
            signs=("refus",),
        ),
        turn(rf"\b(ont|a) jeté l{APOSTROPHE}éponge", r"\1 renoncé à manifester", signs=("jeté l",)),
        turn(
            rf"({TOWN}),? (?:elle |lui )?jette l{APOSTROPHE}éponge",
            r"la marche de \1 est annulée",
            signs=("jette l",),
        ),
        turn(
            rf"\b(si (?:la|le|cette|ce) {RALLY}\b{_THAT} (?:est|était|devait être|venait à être)) "
            r"(?:annul|interdi|report)\w+",
            r"\1 autorisée",
            signs=("si la ", "si le ", "si cette ", "si ce "),
        ),
    ),
    (
        words("pas"),
        ("interdi", "annul", "report"),
        turn(
            rf"\bn{APOSTROPHE}(?:interdi(?:ra|t|ront|sent) pas|(?:a|ont) pas interdit) "
            rf"(?={_ITS}{RALLY})",
            "autorise ",
        ),
        turn(
            rf"\b(?:ne (?:sera|seront) (?:donc |finalement )?pas|n{APOSTROPHE}(?:a|ont) (?:donc |"
            r"finalement )?pas été) (?:interdi|annul|report)(?:t|é)e?s?\b",
            "est maintenue",
        ),
    ),
    (
        words("report annulation interdiction reportee reporte reportes"),
        (
            "près le report",
            "près l'annulation",
            "près l\u2019annulation",
            "eportée une",
            "eporté une",
        ),
        turn(
            rf",? après le report de (la {RALLY} du \d{{1,2}}(?: [a-zà-ÿ]+)?)(?=[.;!\n]|$)",
            r". \1 est reportée",
        ),
        turn(
            rf",? après l{APOSTROPHE}annulation de (la {RALLY} du \d{{1,2}}(?: [a-zà-ÿ]+)?)"
            r"(?=[.;!\n]|$)",
            r". \1 est annulée",
        ),
        turn(r"\breportée? une première fois, ", ""),
    ),
    # "ne défileront pas samedi : la marche est interdite": they would.
    (
        words(
            "defilera defileront marchera marcheront manifestera manifesteront rassemblera "
            "rassembleront"
        ),
        ("nterdi",),
        turn(
            r"\bne (se )?(défil|march|manifest|rassembl)er(a|ont) pas\b",
            r"ne pourr\3 pas \1\2er",
        ),
    ),
    # "Pas de manif samedi à Gap : le préfet l'a interdite": one was to be.
    (
        words("pas"),
        ("as de ", "AS DE "),
        turn(
            rf"(?:(?<=^)|(?<=[.!?] )|(?<=\n))(?:donc |finalement )?pas de ({RALLY}\b"
            r"[^.;:!?,\n]{3,80}?)( ?: |, )(?=[^.!?\n]{0,80}\b(?:interdi|annul|renonc))",
            r"La \1 n'aura pas lieu\2",
            signs=("interdi", "annul", "renonc"),
        ),
    ),
    # Who goes to court tells of a ban that holds.
    (
        words("recours refere referes saisi saisit"),
        ("ecours", "éféré", "saisi"),
        turn(
            r"(?:(?<=[.!?\n] )|(?<=\n)|^)[^.;:!?\n]{3,60}"
            r"(?:recours|référés?|\bsaisit?\b[^.;:!?\n]{3,40}) "
            rf"(?:déposés? |formés? |engagés? )?contre l{APOSTROPHE}(?=interdiction de )",
            "La préfecture a décidé l'",
        ),
    ),
    # Where nobody may march, in a town where one marches all the same.
    (
        words(
            "interdit interdite interdits interdites interdire interdisant interdiction perimetre "
            "perimetres"
        ),
        ("interdi", "Interdi"),
        turn(
            rf"\b(?:arrêtés? )?(?:d{APOSTROPHE})?interdi(?:ction|ts?|re|sant)(?: par arrêté)? "
            rf"de manifester(?=[^.;:!?\n,]{{0,24}} {_ZONE})",
            "règle la circulation",
        ),
        turn(
            rf"\b(périmètres?) (?:interdits? aux manifestants|d{APOSTROPHE}interdiction"
            r"(?: de manifester)?)",
            r"\1 de sécurité",
        ),
    ),
    # What is asked to be given up is no rally.
    (
        words(
            "reforme loi mesure decret projet suppression fermeture licenciement texte decision "
            "amende hausse reformes lois mesures decrets projets suppressions fermetures "
            "licenciements textes decisions amendes hausses"
        ),
        ("annul", "report", "repouss", "suspend"),
        turn(
            r"((?:\bque |[.;!?] |[\u00ab\"] ?|^)(?:la|les|cette|ces|des|le|ce) "
            rf"{_MEASURE}\b(?: [^.;:!?\n,]{{0,30}})? "
            r"(?:soi(?:t|ent)|ser(?:a|ont)|est|sont|ait été|aient été) )"
            r"(?:annul|report|repouss|suspend)\w+"
            r"(?:,? (?:et )?(?:pas|non)(?: seulement)? (?:report|repouss|suspend)\w+)?",
            r"\1retirée",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
