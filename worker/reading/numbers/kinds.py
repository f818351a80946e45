"""Tells who a number is of: who comes, is interested, invited or awaited (rule 13)."""

from worker.domain.kinds import FigureKind
from worker.reading.words.calendar_words import LONG
from worker.reading.words.patterns import compiled

_KINDS = (
    # "il en intéresse 4 800" tells of the number behind it
    (
        FigureKind.INTERESTED,
        (
            r"interesse(?:nt)?\b(?! (?:deja )?(?:pres de |plus de |environ |quelque )?(?:\d|$))|"
            r"interesse(?!nt?\b|\b)[a-z]*|interested|hesitent"
        ),
    ),
    (
        FigureKind.INVITED,
        r"invite(?:e|es|s)?|invited|d'invites|d'invitees|(?<!a l')(?<!sur )invitations?",
    ),
    (
        FigureKind.GOING,
        (
            r"participent|(?<= )d'y participer\b|"
            r"(?<!ont )(?<!a )(?<!avaient )(?<!avait )participe|particip\b|"
            r"partants?|partantes?|de partants|"
            r"participants (?:annonces|inscrits)\b|participante?s (?:declar|affich|enregistr)ee?s "
            r"(?=sur |en ligne)|"
            r"(?:sont|etaient) annoncee?s sur (?:facebook|fb|l'event|l'evenement|la page)\b|"
            r"(?:pre-?)?inscrite?s?|going|attending|"
            r"(?:ont|avaient|ayant|avoir) (?:deja |bien )?repondu presente?s?|"
            r"(?:pre-?)?inscriptions?|confirmee?s|presences (?:annoncee|prevue)s|confirmations?|"
            r"participations(?= (?:sur|a l'ev|annonc|en ligne|pour)| ?[.,;!)]| ?$)|"
            r"reponses? (?:positive|favorable|sur |a l'ev|au sondage|a l'invit)\w*|"
            r"(?:ont|avaient) (?:deja )?accepte(?= l'invitation| ?[.,;!)]| ?$)|"
            r"annoncent (?:y )?(?:venir|aller|participer)|"
            r"se (?:declar|annonc|signal)\w+ (?:partant|present|participant)\w*|"
            r"se sont (?:deja )?(?:declare|annonce|signale)e?s (?:\" ?)?"
            r"(?:partant|present|participant)\w*|"
            r"prete?s? a (?:y )?(?:venir|marcher|defiler|manifester|participer|descendre|y aller)|"
            r"viendront|qui participeront|y vont|"
            r"viennent(?= ?[,.;!)]| ?$| et | deja| pour l'instant| (?:a la|au|a cette) "
            r"(?:marche|manif|rassemblement|defile|veillee|pride))|"
            r"promesses? de (?:venir|venue|presence|participation)|"
            r"(?:ont|avaient) clique(?= ?[,.;!)]| ?$)|clics? sur \"? ?(?:je )?particip\w+|"
            r"(?:annonce|indique|signale|manifeste)(?:nt)? (?:[a-z-]+ ){0,2}"
            r"leur (?:presence|venue|participation|"
            r"intention d(?:e (?:venir|participer|manifester|se rendre)|'y (?:aller|participer)))|"
            r"disent (?:\"? ?(?:partant|"
            r"present)|qu'(?:elles|"
            r"ils) viendront|partant|present)\w*|repondent present|"
            r"ont (?:deja )?dit oui|compt(?:ent|aient) (?:y (?:aller|etre)|venir)|"
            r"(?:ont|avaient) (?:deja |bien )?(?:dit|promis|assure|annonce|indique|confirme|jure|"
            r"repondu|fait savoir) (?:qu'(?:ils|elles) (?:y )?"
            r"(?:(?:viendr|participer|ser|ir)(?:ont|aient)|participai?ent|viennent|venaient|vont)|"
            r"(?:de |d'y |y )(?:venir|participer|etre|aller))|disent (?:y )?(?:participer|aller)|"
            r"seront la|"
            r"(?:ont )?(?:promis|jurent|promettent) (?:de (?:venir|participer)|d'y (?:etre|aller)|"
            r"d'en etre|d'etre (?:la|present))|"
            r"(?:indiqu|declar|annonc|affirm|assur|promett|dis)(?:e?nt|aient) "
            r"(?:(?:y |vouloir (?:y )?)(?:participer|venir)|"
            r"qu'(?:ils|elles) (?:y )?(?:participer|viendr|ser|ir)(?:ont|aient))|"
            r"disent venir|disent \"? ?participant\w*|"
            r"confirme(?:nt|s)? leur|(?:prevoient|ont prevu) (?:d'y|d'etre|d'en etre|"
            r"de (?:venir|participer|s'y rendre))|coche\w*|"
            r"(?:dit|clique|repondu|indique|mis) (?:sur )?\"? ?(?:je )?(?:particip\w+|oui)|"
            r"j'y vais|participaient en ligne|"
            r"y vais|j'y serai|je viens"
        ),
    ),
    (
        FigureKind.EXPECTED,
        (
            r"(?:doivent|devaient) (?:y )?(?:defiler|manifester|se rassembler|converger|"
            r"participer|marcher)|"
            r"(?<! ont )(?<!avaient )(?<!avait )(?<! a )(?<! pas )(?<!a ete )(?<!ont ete )"
            r"attendue?s?|"
            r"attendent|attend|attendons|tablons|prevoyons|(?<!sans )(?<! a )attendre|attendant|"
            r"voi(?:t|ent) venir|on sera|"
            r"nous serons|escompt\w+|pari(?:e|ent)\b|"
            r"av(?:ait|aient) (?:prevu|espere|escompte|parie|mise|table|promis)|"
            r"(?:s'etai(?:t|ent)|se sont|s'est) (?:preparee?s?|attendue?s?) a|"
            r"promet(?:tent|tait|taient)?\b(?! d)|"
            r"(?:entend\w*|compt(?:e|ent)|veu(?:t|lent)|voudrai(?:t|ent)|pens(?:e|ent)) (?:bien )?"
            r"(?:reunir|rassembler|mobiliser|attirer|depasser|atteindre|franchir|approcher|"
            r"faire (?:defiler|descendre|venir))|"
            r"prevue?s par|prevue?s(?= ?[.,;!)]| ?$)|esperons|"
            r"(?:devrait|devraient|pourrait) (?:bien )?y avoir|"
            r"declaree?s?(?= (?:(?:en|a la|aupres de la) (?:sous-)?pref[a-z]* )?(?:pour|:) $)|"
            r"declaree?s(?= (?:en|a la|aupres de la) (?:sous-)?pref| ?[.,;!)]| ?$)|"
            r"(?:craint|craignent|craignait|craignaient) (?:la presence|la venue|l'arrivee)|"
            r"redoute(?:nt)?|redoutai(?:t|ent)|craignai(?:t|ent)(?= (?:pres de )?$)|"
            r"participante?s declaree?s|esperent|espere|esperee?s|"
            # "où l'attendaient 300 personnes": they are there
            r"(?<!l')(?<!les )attend(?:ait|aient|ions)|esper(?:ait|aient|ions)|"
            r"(?:tabl|mis)(?:ait|aient|ions)|"
            r"prevoyai(?:t|ent)|previsions?|compt(?:e|ent|ait|aient) (?:bien )?sur|"
            r"(?:se |s')(?:attend\w*|prepar(?:e|ent|ait|aient)) a|"
            r"tablent|table(?: elle| il)?(?: desormais| plutot| deja| toutefois| [a-z]+ment)? sur|"
            r"prevoient|prevoit|misent|"
            r"effectifs? (?:annonce|attendu|prevu|estime|declare)s?|mise sur|expected|"
            r"expects?|expecting|"
            r"susceptibles de (?:manifester|defiler|descendre|participer|se mobiliser|marcher)|"
            r"devraient|devrait se (?:derouler|tenir)\b|"
            r"(?:devrait|pourrait) (?:bien |encore )?(?:reunir|rassembler|mobiliser|"
            r"attirer|drainer|compter|depasser|approcher|atteindre)|"
            r"(?:sont|seront) annoncee?s(?! par)|"
            r"anticip(?:e|ent)|are awaited|estiment a l'avance|pourraient"
        ),
    ),
)
_KIND_PATTERNS = tuple((kind, compiled(rf"\b(?:{words})\b")) for kind, words in _KINDS)

CLICKS = frozenset({FigureKind.GOING, FigureKind.INTERESTED, FigureKind.INVITED})
"""What people click on a page."""

_LABEL = compiled(
    r"(?:^|[\u00b7\u2022|/\n,:-])\s*(?:ils |elles )?(?P<kind>participe(?:nt|z)?|partants|"
    r"interesse(?:e?s)?|invite(?:e?s)?)\s?[:(]?\s?$"
)
# "350 intéressés 90 participent": what stands behind each.
_LABEL_BEHIND = compiled(r" ?(?:particip[ea]|interesse|partant|inscrit|invite)[a-z]*\b(?!\W*\d)")
# "Participants 41 · Intéressés 96"
_PAGE = compiled(r"(?:^|[.\u00b7\u2022|/\n,:-])\s*participant(?:e?s)?\s?[:(]?\s?$")
_PAGE_ON = compiled(r"\)?\s?[\u00b7\u2022|/,;-]\s?interesse")


# "elles sont 240 à participer": who was there, once it is over
_SO_MANY_GO = compiled(
    r"\b(?:ils|elles) (?:sont|seront) (?:deja |bien )?$|"
    r"\b(?:on (?:est|serait)|nous sommes|vous (?:etes|seriez)) deja (?:pres de |plus de )?$"
)
# "ils seront entre 300 et 800 selon les estimations"
_WILL_BE = compiled(r"\b(?:ils|elles) seront (?:pres de |plus de |environ |quelque )?$")
_SAYS = compiled(
    r"(?: [a-z]+)? (?:selon|d'apres|a en croire) |"
    # "ils seront 300 demain à Pau", "à défiler samedi"
    rf"(?: [a-z]+)?(?: a [a-z]+er)?,? (?:demain|apres-demain|ce soir|{LONG}|(?:le|des) {LONG})\b"
)
# "bien plus que les 150 annoncés", but "loin des 900 annoncés par la CGT" may have been counted
_ALL_THE = compiled(r"\b[ld]es (?:quelque )?$")
_FORETOLD = compiled(
    r" (?:personnes |manifestante?s )?(?:annonce|promi|prevu)e?s(?= ?[.,;!?:)]| ?$)"
)
_TO_GO = compiled(
    r" a (?:y )?(?:participer|venir|vouloir (?:y )?(?:venir|aller)|etre partant)|"
    r" sur (?:facebook|fb|l'event|l'evenement|la page|mobilizon)\b"
)
# "l'événement intéresse déjà 900 personnes"
_INTERESTS = compiled(r"\binteresse(?:nt)? (?:deja )?(?:pres de |plus de |environ |quelque )?$")
# "Samedi dernier, 120 personnes avaient répondu présent": they came
_HAD_COME = compiled(
    r"(?: (?!qui )[a-z-]+){0,3}? avaient (?:deja |bien |aussi )?repondu presente?s?\b"
)
_OFF = compiled(r"\b(?:annul|interdi|report|deprogramm)")
# What a page asks: "64 oui, 120 « peut-être »", "Réponses « j'y vais » : 209 ; « oui » : 330".
_ANSWERS = compiled(
    r" \"? ?(?:(?P<maybe>peut-etre|ca m'interesse|(?:sont )?tentee?s)|oui|j'y vais)\b"
    r"(?= ?[\",.;:)!]| sur | et |$)"
)
# but not as in "Fête non, manif oui : 900 personnes"
_ANSWERED = compiled(
    r"\"? ?(?:(?P<maybe>peut-etre)|j'y vais|(?:(?<![a-z] )|(?<=reponses ))oui) ?\"? : ?$"
)
_ASKED = compiled(
    r"\b(?:pages?|evenement|facebook|fb|insta\w*|sondage|formulaire|reponses?|doodle|framadate|"
    r"groupe|event|oui|j'y vais|participe\w*|partants?|liste|inscri\w+|signale\w*|"
    r"clic\w*|clique\w*)\b"
)


# What is told of a number ends where another's clause begins: "400, là où on en attendait 900",
# or "400 selon les syndicats qui espéraient mieux": of others.
_OWN = compiled(
    r"[.;]|, (?!\d)| (?:la ou|alors qu[e']|tandis qu[e']|quand|lorsqu[e'])|"
    r" qui (?=(?:en |n'en )?(?:esper|escompt|tabl|mis)(?:ai|e)\w*\b)|"
    # "un millier de personnes et plusieurs élus ont annoncé leur venue"
    r" et (?=(?:plusieurs|quelques|des|les|deux|trois|quatre|cinq|de nombreu[a-z]+|certaine?s) "
    r"[^,;.\d]{3,40} (?:ont|avaient|devraient|seront) )"
)


# Who waits is there, whoever else is awaited.
_WAITS = compiled(
    r" [a-z-]+(?: [a-z-]+)?,? (?:l'|les |la |le )?(?:attend|attendent|attendai(?:t|ent)|"
    r"redout(?:ent|aient)|esper(?:ent|aient)|craignaient)"
)


def kind_told(before: str, after: str) -> FigureKind | None:
    """Take the nearest word that tells the kind: after the number first, then before it."""
    if _INTERESTS.search(before):
        return FigureKind.INTERESTED
    labelled = _LABEL.search(before)
    answered = _ANSWERS.match(after) or _ANSWERED.search(before)
    if answered and ((answered["maybe"] and '"' in answered[0]) or _ASKED.search(before)):
        return FigureKind.INTERESTED if answered["maybe"] else FigureKind.GOING
    page = _PAGE.search(before) and _PAGE_ON.match(after)
    if page or (_SO_MANY_GO.search(before) and _TO_GO.match(after)):
        return FigureKind.GOING
    foretold = _WILL_BE.search(before) and _SAYS.match(after)
    if foretold or (_ALL_THE.search(before) and _FORETOLD.match(after)):
        return FigureKind.EXPECTED
    if labelled and not _LABEL_BEHIND.match(after):  # "Participent 86 · Intéressés 241"
        return next(kind for kind, pattern in _KIND_PATTERNS if pattern.match(labelled["kind"]))
    near = _OWN.split(after, maxsplit=1)[0][:90]
    came = _HAD_COME.match(near) and not (_ASKED.search(before) or _OFF.search(before))
    best: tuple[int, FigureKind] | None = None
    for kind, pattern in _KIND_PATTERNS:
        match = pattern.search(near)
        if match and (_WAITS.fullmatch(near, 0, match.end()) or came):
            continue  # "25 militants attendaient devant la mairie"
        if match and (best is None or match.start() < best[0]):
            best = (match.start(), kind)
    return best[1] if best else _kind_before(before[-45:], arrived=_ARRIVED.match(near) is not None)


def _kind_before(head: str, *, arrived: bool) -> FigureKind | None:
    best: tuple[int, FigureKind] | None = None
    for kind, pattern in _KIND_PATTERNS:
        if kind is not FigureKind.EXPECTED and ":" not in head[-25:]:
            continue
        for match in pattern.finditer(head):
            # said by the way: "mieux qu'espéré : 900", "en l'attendant, 900 personnes"
            aside = head.endswith(("qu'", "que "), 0, match.start()) and match[0] not in _WE_ARE
            aside = aside or match[0] == "attendant"
            aside = aside or head.startswith(" pas ", match.end())  # "n'en attendait pas tant"
            aside = aside or _CAME.search(head, match.end()) is not None
            aside = aside or WERE_THERE.match(head, match.end()) is not None
            aside = aside or (arrived and _NEXT_CLAUSE.search(head, match.end()) is not None)
            aside = aside or _QUOTED.search(head, match.end()) is not None
            aside = aside or _OTHERS_AWAITED.match(head, match.end()) is not None
            clicked = kind is not FigureKind.EXPECTED
            aside = aside or (clicked and _LATELY.search(head, match.end()) is not None)
            if not aside and (best is None or match.start() > best[0]):
                best = (match.start(), kind)
    return best[1] if best else None


# "« On sera lundi à Metz », jure une centaine de marcheurs": said by who is there
_QUOTED = compiled(r"\" ?,")
# "où l'on n'attendait que les élus, 450 personnes": others, in a clause of their own
_OTHERS_AWAITED = compiled(
    r" (?:que )?(?:l[ae]s? |l'|des |une? |leurs? )(?![a-z]+aine |millier)[^,;.:\d]{2,28}, "
)
# of another day: "se disent intéressés : samedi dernier, ils étaient 300"
_LATELY = compiled(r"\b(?:derniere?|passee?|hier) ?, ")
# "on attendait quelques militants, ils furent 900"
_CAME = compiled(r"[,;:] (?:ils|elles|on|nous|il en) (?:furent|etai\w+|etions|ont ete|est venu)\b")
WERE_THERE = compiled(
    r" (?:(?:etaient|sont) (?:bien |toutes |tous )*(?:la|presente?s|au rendez-vous|venue?s)\b|"
    r"(?:ont|se sont) (?:bien )?(?:manifest|rassembl|mobilis|defil|march))"
)
# "900 attendus, 1 200 ont défilé", "les 300 personnes espérées étaient là, et même 850"
_ARRIVED = compiled(
    r"(?: (?:personnes|manifestante?s|participante?s|marcheu\w+))? "
    r"(?:(?:(?:sont|etaient|ont ete) )?(?:finalement |bel et bien |bien )?"
    r"(?:venue?s|presente?s|au rendez-vous|arrivee?s|accourue?s|comptee?s|recensee?s)\b|"
    r"(?:ont|se sont) (?:finalement |bien )?(?:march|manifest|defil|rassembl|reuni|retrouv|"
    r"mobilis|battu|brav|particip|fait le))"
)
_NEXT_CLAUSE = compiled(r"[,;:]")
# "elle estime que nous serons un millier"
_WE_ARE = ("nous serons", "on sera")
# "800 personnes participent", "ont répondu présent": who came, once it is over.
_THERE = compiled(
    r"(?<![\" ]) (?:y )?(?:participent|participe\b)(?! \")|"
    r"repond\w+ present(?!e?s? (?:sur|a l'evenement)\b)|\bpartant|annonces\b|"
    r"^ a (?:y )?(?:participer|venir)\b"
)
_CLICK = 90


def awaited(before: str) -> FigureKind | None:
    """Return the kind of a number whose verb stands far before it, if it is awaited."""
    found = any(
        pattern.search(before) for kind, pattern in _KIND_PATTERNS if kind is FigureKind.EXPECTED
    )
    return FigureKind.EXPECTED if found else None


def is_click(before: str, after: str) -> bool:
    """Tell who said on a page that they would come, from who is there."""
    so_far = _TO_GO.match(after) and before.endswith(("deja ", "deja pres de ", "deja plus de "))
    return bool(so_far) or _THERE.search(after[:_CLICK]) is None


PARTICIPANTS = compiled(r"\s?(?:de |d')?participante?s?\b(?!\s?:)")
"""Who comes, or who came: what stands behind a number of them."""
_HEADED_SO = compiled(r"\bparticipants? ?: $")
_ONLINE = compiled(
    r"\b(?:interesse|invite(?!r)|event\b|evenements?\b|facebook|fb\b|insta|discord|mobilizon|inscri|"
    r"pages?\b|en ligne|repon[ds]|cli[cq]|compteur|deja\b|annonces\b|partager|"
    r"participants (?:sur$|pour\b)|participent\b|pour (?:l'instant|le moment)|"
    r"participants? ?[:\u00b7|])"
    r"|[\u00b7|\u2022] ?\d[\d ,.k]* participant"
)


def are_participants(folded: str, before: str, after: str) -> bool:
    """Tell "340 participants", who may only have clicked.

    They were there where the text speaks of no page, of nobody it asked and of no "so far", and
    says no hour to meet beside them.
    """
    told = PARTICIPANTS.match(after) or _HEADED_SO.search(before)
    hour = _HOUR.search(before) or _HOUR.search(after)
    return told is not None and bool(hour or _ONLINE.search(folded))


_HOUR = compiled(r"\d ?h(?:\b|\d)")
