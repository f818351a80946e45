"""What posts say around the news: "Wow", "quelqu'un a des chiffres ?", "on conteste lundi"."""

from collections.abc import Set as AbstractSet

from worker.reading.wordings.turns import APOSTROPHE, MONTH, OPENS, RALLY, WEEKDAY, Turns, turn
from worker.reading.words.calendar_words import MONTHS
from worker.reading.words.turn_parts import NAME
from worker.reading.words.wordlist import words

_CRY = (
    r"(?:wow+|waouh?|ouah+|woah|putain|purée|punaise|pfiou+|pfff+|la vache|oh là là|bon ben|"
    r"eh ben|ben dis donc|nan mais|non mais|mdr|alors là|franchement|sérieux)"
)

_TOLD_THEN = (
    rf"(?:(?:d{APOSTROPHE})?(?:avant-hier|hier(?: soir| matin| midi)?)|"
    rf"(?:de )?(?:ce (?:matin|midi)|tout à l{APOSTROPHE}heure|cette nuit))(?![\w-])"
)
_TODAY = rf"(?:auj(?:ourd{APOSTROPHE}hui)?|ce (?:soir|matin|midi))"
_ON = rf"sur (?:l{APOSTROPHE}|cet |la )?"
_PAGE = r"(?:event|événement|evenement|fb|facebook|page)\b"
_CLICKS = (
    r"\d[\d .,]*k? ?(?:personnes )?(?:(?:participent|intéressée?s?)\b|"
    rf"participants?\b[^.!?\n]{{0,30}}\b{_PAGE})"
)

_CLOCK = r"\d{1,2} ?h(?:eures)?(?: ?\d\d)?"

_ANY: AbstractSet[str] = frozenset()

TURNS: Turns = (
    (
        words(
            "wow woww wowww waou waouh ouah woah putain puree punaise pfiou pfff vache ben nan mdr "
            "serieux franchement"
        ),
        ("",),
        turn(rf"(?:(?<=^)|(?<=\n)|(?<=[.!?] )){_CRY}(?: ?[,!.…]+)? (?=[^\W\d_])", ""),
    ),
    # "Manifestement, on sait recevoir": nobody demonstrates.
    (words("manifestement"), ("anifestement",), turn(r"\bmanifestement\b", "visiblement")),
    # Who asks the others something has told the news before.
    (
        words("quelqu qqn vous kelkun"),
        ("?",),
        turn(
            rf"(?<! pas), (?:quelqu{APOSTROPHE}un|qqn|vous) (?:a|avez|sait|savez|connaît|peut|"
            r"pouvez|en êtes)[^.!?\n]{0,60}\?+",
            ".",
        ),
    ),
    (
        words("chiffres nouvelles infos photos estimations"),
        ("?",),
        turn(
            r", (?:des|vous avez des|on a des) (?:chiffres|nouvelles|infos|photos|estimations)"
            r"[^.!?\n]{0,40}\?+",
            ".",
        ),
    ),
    # "En février 34, 10 000 manifestants": a year, and no crowd.
    (
        frozenset(MONTHS),
        ("en ", "En ", "epuis "),
        turn(
            rf"\b((?:en|depuis) {MONTH} )([3-9]\d)"
            r"(?=[,.;:!?)]|$| (?:y|il|on|nous|déjà|à|au|aux|dans|les?|la|mon|ma|c)\b)",
            r"\g<1>19\2",
        ),
    ),
    # A march is one, whatever else is done on it.
    (
        words("manif manifs manifestation marche rassemblement cortege"),
        ("-rando", "-casserole", "-fest", "-fête", "-balade", "-pique", "-concert", "-apéro"),
        turn(
            r"\b(manif(?:estation)?s?|marche|rassemblement|cortège)"
            r"-(?:rando|casserole|festi|fête|balade|pique|concert|apéro)[\w-]*",
            r"\1",
        ),
    ),
    # Whoever goes to court on a day calls nobody there.
    (
        words("conteste contestons attaque attaquons appel recours refere depose deposons saisit"),
        ("conteste", "attaqu", " appel ", "recours", "référé", "saisi"),
        turn(
            r",? (?:et |mais )?(?:on|nous|la cgt|le collectif|l['’]asso\w*|les avocats) "
            r"(?:conteste|contestons|attaque|attaquons|fait appel|faisons appel|"
            r"(?:dépos\w+|form\w+) un (?:recours|référé)|saisi\w+ le (?:TA|tribunal\w*|juge))"
            rf"(?: \w+)? (?:ce |dès )?{WEEKDAY}\b[^.;:!?\n]*",
            "",
        ),
    ),
    # Whoever recapitulates says whose numbers these are.
    (
        words("recap recapitulatif"),
        ("écap CGT", "ecap CGT", "écap de la CGT", "écap FSU", "écap intersynd", "écapitulatif"),
        turn(
            r"\brécap(?:itulatif)? (?=(?:de la )?(?:CGT|FSU|FO|SUD|intersyndical\w+)\b)",
            "chiffres ",
        ),
    ),
    # "Merci à tous hier à Gap. 430, pas mal pour la saison": so many were there.
    (
        _ANY,
        (", pas mal", ", un record", ", c'est", ", c’est", ", pour ", ", du jamais", ", bravo"),
        turn(
            r"(?:(?<=[.!?…] )|(?<=\n))(?!(?:19|20)\d\d\b)(\d{1,3}(?: ?\d{3})?)"
            rf"(?=, (?:pas mal|un record|c{APOSTROPHE}est (?:pas mal|énorme|beaucoup|peu|bien)|"
            r"pour (?:un|une) |du jamais|bravo|chapeau))",
            r"On était \1",
        ),
    ),
    (
        words("manif manifs pride marche rassemblement mobilisation cortege defile"),
        ("!",),
        turn(
            r"(?!(?:19|20)\d\d\b)"
            r"(\d(?:(?<=[.!?…] \d)|(?<=\n\d))(?:\d{1,2}|\d{0,2} ?\d{3}))(?= ?!)",
            r"On était \1",
        ),
    ),
    # "Manif à Gap hier. Une trentaine, pas plus."
    (
        words("dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine centaine"),
        ("aine.", "aine,", "aine !", "aine…", "aine\n"),
        turn(
            r"(?:(?<=[.!?…] )|(?<=\n))((?:à peine |peut-être )?une (?:petite |bonne |grosse )?"
            r"(?:d[io]\w+|qu\w+|v\w+|t\w+|cinq\w+|c\w+)aine)"
            r"(?=(?:, (?:pas (?:plus|davantage)|à peine|peut-être|tout au plus))? ?(?:[.!…\n]|$))",
            r"\1 de personnes",
        ),
    ),
    # "De retour de Gap, 300": there.
    (
        words("retour rentre rentrons reviens revient arrive"),
        ("etour d", "entre d", "eviens d", "arrive d", "evient d"),
        turn(
            rf"\b(?:de retour|retour|(?:je|on) (?:rentre|reviens|revient)|j{APOSTROPHE}arrive) "
            rf"d(?:e |{APOSTROPHE}){NAME}(?=[,.:]+ (?:près de |environ |plus de )?\d)",
            r"manif à \1",
        ),
    ),
    # "Qui monte avec moi à Gap demain ? manif 14 h": the town and the day of what follows.
    (
        words("qui"),
        ("ui monte", "ui descend", "ui vient", "ui va ", "ui part"),
        turn(
            r"(?:(?<=^)|(?<=[.!?\n] )|(?<=\n))qui (?:monte|descend|vient|va|part) "
            r"(?:(?:avec|en) [\wé]+ )?(?=(?:[àa]|aux?) [^.!?\n]{2,40}\?)"
            rf"([^.!?\n]{{2,40}}?) ?\?(?= ?(?:{RALLY}|rdv|rendez-vous)\b)",
            r"\1 :",
        ),
    ),
    # "Qui pour m'accompagner à la manif de Gap demain, 14 h ?": they know where and when.
    (
        words("qui gens quelqu qqn motives partants"),
        (" pour ",),
        turn(
            rf"(?:(?<=^)|(?<=[.!?\n] )|(?<=\n))(?:qui|des gens|quelqu{APOSTROPHE}un|qqn|"
            rf"des (?:motivé|partant)e?s|qui (?:est|sont) (?:chaud|partant|motivé|dispo)\w*) pour "
            rf"(?:m{APOSTROPHE}accompagner |venir |y aller |aller |monter |descendre )?"
            rf"(?:ensemble |avec (?:moi|nous) )?(?:à |au )?((?:la |le |l{APOSTROPHE})?{RALLY} "
            r"[^.!?\n]{2,60}\d ?h[^.!?\n]{0,50}?) ?\?",
            r"\1.",
        ),
    ),
    # "Qqn monte de Dole pour la manif de Gap demain ? Rdv 14 h"
    (
        words("qqn quelqu qui"),
        (" monte d", " part d", " descend d", " vient d"),
        turn(
            rf"(?:(?<=^)|(?<=[.!?\n] )|(?<=\n))(?:qqn|quelqu{APOSTROPHE}un|qui) "
            rf"(?:monte|part|descend|vient) (?:de |d{APOSTROPHE}|depuis |du )"
            rf"(?-i:[A-ZÀ-Ý])[\w\u2019'-]+ pour ((?:la |le ){RALLY} [^.!?\n]{{2,60}}?) ?\?",
            r"\1.",
        ),
    ),
    # "Fin de la pride de Gap", "la manif de Gap c'est fini": just now
    (
        words("fin fini finie termine terminee"),
        ("in de l", "in du ", "in d'", "fini", "terminé"),
        turn(
            rf"(?:(?<=^)|(?<=\n))fin (?=(?:de la |du ){RALLY} (?:de |d{APOSTROPHE}|du |à |au )"
            r"(?-i:[A-ZÀ-Ý]))",
            "On rentre ",
        ),
        turn(
            rf"(?:(?<=^)|(?<=\n))(la|le) ({RALLY} (?:de |d{APOSTROPHE}|à |au )"
            rf"(?-i:[A-ZÀ-Ý])[\w\u2019'-]+),? c{APOSTROPHE}est (?:fini|terminé)e?\b",
            r"On rentre de \1 \2",
        ),
    ),
    # "Gap peut-être 200"
    (
        words("peut ptet ptete p"),
        ("eut-être ", "eut être ", "tet ", "tete ", "têt' ", "tetre "),
        turn(
            r"(?<!\d, )(?<!\d )\b(?:peut[- ]être|p['\u2019]?t[eê]te?|ptetre|p['\u2019]têt['\u2019])"
            r"(?= \d{2,}(?! ?h\b| ?h\d))",
            "environ",
        ),
    ),
    # "J'en reviens. 300 à Gap"
    (
        words("reviens revient sors sort"),
        ("en revien", "en sor"),
        turn(
            rf"^(?:j{APOSTROPHE}en (?:reviens|sors)|on en (?:revient|sort)) ?[.!,…]+ "
            rf"(?![^\n]*\b(?:hier|demain|{WEEKDAY})\b)",
            "Aujourd'hui, ",
        ),
    ),
    # "200 à vue d'œil", "200 grand max": of people
    (
        words("vue max"),
        ("à vue d", "grand max"),
        turn(rf"\b(?:déjà )?(\d[\d .]*)à vue d{APOSTROPHE}(?:œ|oe)il\b", r"on est \1"),
        turn(r"(?<=\d) grand max\b", " personnes"),
    ),
    # "12h grève, 17h rdv": when work stops is no rally's hour, where another is said
    (
        words("greve debrayage"),
        (" grève", " débrayage", "grève ", "débrayage "),
        turn(
            rf"(?<=[ ,:])(?:à |dès )?{_CLOCK} (grève|débrayage)\b(?=[^\n]{{0,120}}\d ?h)",
            r"\1",
        ),
        turn(
            rf"\b(grève|débrayage) (?:à |dès |à partir de )?{_CLOCK}"
            r"(?=[^\n]{0,120}\d ?h)",
            r"\1",
        ),
    ),
    # "ce midi on tracte au marché": they gather nobody, and « au passage à niveau » is no town
    (
        words("tracte colle diffuse distribue passage"),
        ("n tracte", "n colle", "n diffuse", "n distribue", "assage à niveau"),
        turn(
            r"(?:\b(?:demain|ce (?:midi|matin|soir)),? )?\bon (?:tracte|colle|diffuse|distribue)\b"
            r"[^,.;:!?\n]*[,.;] ",
            "",
        ),
        turn(r"\bpassage à niveau\b", "carrefour"),
    ),
    # "la manif pour le lycée de Dole ? elle est à Gap": there
    (
        words("elle il"),
        (" elle ", " il "),
        turn(
            rf"\b((?:la|le) {RALLY} (?:pour|contre|des?|du)\b[^.!?\n]{{3,60}}?) ?\??,? (?:elle|il) "
            r"(?:est|sera|a lieu|aura lieu|se passe) (?=(?:en fait |bien )?(?:à|au|aux) "
            r"(?-i:[A-ZÀ-Ý]))",
            r"\1 c'est ",
        ),
    ),
    # "Ce soir after au bar, demain brunch"
    (
        words("after afters brunch dodo teuf grasse"),
        ("fter", "runch", "odo", "euf", "rasse mat"),
        turn(
            rf"(?:(?<=^)|(?<=[.!?,\n] )|(?<=\n))(?:ce soir|demain|{WEEKDAY})(?: soir| matin)?,? "
            r"(?:c['\u2019]est )?(?:l['\u2019]|une? |grosse? )?"
            r"(?:after(?:[- ]?party)?|brunch|dodo|teuf|grasse mat\w*)\b[^.!?\n,]*",
            "",
        ),
    ),
    # "Suite aux événements on annule Gap demain": the day is of what follows.
    (
        words("suite"),
        ("uite ", "UITE "),
        turn(
            rf"(?:^|(?<=[.!?\n] ))(suite (?:à la |à l{APOSTROPHE}|aux? )[\w\u2019'-]{{4,20}}) "
            rf"(?=(?:on|nous|{RALLY}|(?:la|le|notre) {RALLY})\b)",
            r"\1, ",
        ),
    ),
    # "manifestait déjà à Gap en 61": a year.
    (
        words("en"),
        (" en 3", " en 4", " en 5", " en 6", " en 7", " en 8", " en 9"),
        turn(r"(?<=[a-zé]) en ([3-9]\d)(?=[.,;:!?)]|$)", r" en 19\1"),
    ),
    # "chez nous, Gap": at Gap.
    (
        words("chez"),
        ("chez nous",),
        turn(r"\bchez nous, (?=(?-i:[A-ZÀ-Ý]))", "chez nous à "),
    ),
    # "comme dit hier", "dans mon tweet d'hier": when it was told is no rally's day.
    (
        words("tweet post message mail toot story statut publi publication sms texto annonce"),
        ("hier", "ce matin", "ce midi", "tout à l", "cette nuit"),
        turn(
            rf"\b((?:mon|notre|le|un|ce) (?:dernier |précédent )?(?:tweet|post|message|mail|toot|"
            rf"statut|sms|texto)|(?:ma|notre|la) (?:story|publi\w*|annonce)) {_TOLD_THEN}",
            r"\1",
        ),
    ),
    (
        words("comme"),
        ("hier", "ce matin", "ce midi", "tout à l", "cette nuit"),
        turn(
            rf"\bcomme (?:(?:je|on|nous) (?:vous |l{APOSTROPHE}|te )*(?:ai|a|avons|avais|avait|"
            r"disais|disait|écrivais) ?(?:déjà )?)?(?:dit|annoncé|écrit|promis|expliqué|posté)? "
            rf"?{_TOLD_THEN},? ",
            "",
            signs=("comme dit", "comme annonc", "comme je", "comme on", "comme promis"),
        ),
    ),
    (
        words("betise connerie betises conneries importe"),
        ("ai dit", "ai écrit", "ai mis", "ai posté", "ai raconté"),
        turn(
            rf"\bj{APOSTROPHE}ai (?:dit|écrit|mis|posté|raconté) (?:une |des |que des )?"
            rf"(?:grosse )?(?:bêtise|connerie|n{APOSTROPHE}importe quoi)s?\b",
            "Erreur",
        ),
    ),
    # "Aujourd'hui déjà 200 participent sur l'event": when it was counted, and who comes.
    (
        words("event evenement fb facebook participent interesse interessee interesses"),
        ("auj", "Auj", "e soir", "e matin", "e midi", "à ce jour", "à cette heure"),
        turn(
            rf"\b(?:{_TODAY}|à (?:ce jour|cette heure)),? "
            rf"(?=(?:(?:déjà|on est|on en est à|nous sommes|plus de|environ) ){{0,3}}{_CLICKS})",
            "",
        ),
        turn(
            rf"(?<=\d )(participent|intéressée?s?|participants?) "
            rf"{_TODAY} "
            rf"(?=(?:sur|à) (?:l{APOSTROPHE}|cet )?{_PAGE})",
            r"\1 ",
        ),
    ),
    (
        words("event evenement fb facebook page"),
        ("n est ", "n en est ", "us sommes "),
        turn(
            r"\b(?:on (?:en )?est|nous sommes) (?:déjà )?(?:à )?"
            rf"(?=\d[\d .]*(?:participants?|inscrits?) {_ON}{_PAGE})",
            "",
        ),
        turn(
            rf"\b(?:on est|nous sommes) (?:déjà )?(\d[\d .]*)à participer (?={_ON}{_PAGE})",
            r"\1participent ",
        ),
    ),
    (
        words("participants inscrits"),
        ("sur l", "sur cet", "sur la page"),
        turn(
            rf"(?<=\d )(?:participants|inscrits) (?=sur (?:l{APOSTROPHE}|cet |la ){_PAGE} "
            r"(?:de|du|d['\u2019]|pour)\b)",
            "participent ",
        ),
    ),
    (
        words("clique coche clic clics"),
        ("liqué", "oché", "clic"),
        turn(
            r"\b(?:ont|avons|avez) (?:déjà )?(?:cliqué|coché)(?: sur)? [\"«“]? ?"
            r"(?:je )?participe[rsz]?(?: ?[\"»”])?(?![\wé])",
            "participent",
        ),
    ),
    # "on devait être 300": somebody's own guess, unless they tell how many came
    (
        words("devait doit du"),
        ("n devait ", "n doit ", "n a dû "),
        turn(
            r"\bon (?:devait|doit|a dû)(?: bien| facile(?:ment)?)? être (?:pas loin de )?"
            r"(?=(?:environ |près de |au moins )?\d[\d .]*(?:pers\w*|manif\w*)?(?: ?[.!;\n]|\Z))",
            "on était ",
        ),
    ),
    # "AG Bloquons tout ce soir": people meet to talk, whatever they call themselves.
    (
        words("ag assemblee reunion reu"),
        ("loquons tout", "loque tout"),
        turn(
            r"\b(AG|assemblée(?: générale)?|réunion|réu)(?: (?:de|du|des))? [«\"]?"
            r"(?:bloquons|on bloque) tout[»\"]?",
            r"\1",
        ),
    ),
    # "Pour Dole : sit-in demain à Gap": what for
    (
        words("pour"),
        ("our ",),
        turn(
            rf"{OPENS}pour (?=(?-i:[A-ZÀ-Ý])[\w\u2019'-]+ ?: "
            rf"{RALLY}\b[^.!?\n]* (?:à |d{APOSTROPHE}|de )(?-i:[A-ZÀ-Ý]))",
            "en soutien à ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
