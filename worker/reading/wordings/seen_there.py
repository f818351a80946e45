"""What was seen in a town behind a day of rallies: "Mobilisation mardi. À X, la foule a …"."""

from collections.abc import Iterator

from worker.reading.wordings.scenes import FUTURE, PAST, SCENE
from worker.reading.wordings.turns import (
    AT,
    COUNT,
    PEOPLE,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turn,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

# Something is demanded: no gathering of old cars, no fashion parade.
_PROTEST = (
    r"(?:\bmanif\w*|\b(?:cortèges?|gilets jaunes|acte (?:\d|[IVXL])|prides?|dans (?:la|les) rues?|"
    r"en colère|"
    r"journées? d['\u2019]action|marches? (?:blanches?|silencieuses?|des fiertés)|"
    r"on a (?:manifesté|défilé|marché))\b|\b(?:mobilis|rassembl|march|défil|hommage|veillée|sit-in|"
    r"chaîne|action)\w*\b[^.:!?\n]{0,40}"
    r"\b(?:contre|pour (?:la|le|les|l['\u2019]|dé|sau|dire|ré)|en soutien|de soutien|"
    rf"en hommage|nationale|intersyndicale|syndicale|d[eu] (?:ce )?(?:{WEEKDAY}|\d))|"
    rf"\b(?:grève|journée) d[eu] (?:ce )?(?:{WEEKDAY}|\d))"
)
# A day of rallies, without a town of its own: "Mobilisation pour l'hôpital mardi", "On a défilé"
_WIDE = (
    r"\A\W{0,4}(?![^.:!?\n]*(?:\d ?h\b|\d ?h\d|\brendez-vous|\brdv|\bappel|\bprév|\bprochain|"
    rf"\bvenez|\bsoyons|\bdemain|\binterdi|\bannul|\breport|\bsuspen|\d (?:personnes|manifest)|"
    rf"[?«]|{FUTURE}|"
    rf"\b(?:{AT}|de|d['\u2019]|sur|pour|contre) ?{TOWN}))"
    rf"(?=[^.:!?\n]*{_PROTEST})"
)
# A rally told of a town: "900 personnes ont défilé à Gap"
_HELD = (
    r"(?:\b(?:ont|a|avaient|avait) (?:\w+ment |encore |aussi )?(?:défilé|manifesté|marché|réuni|"
    rf"rassemblé|mobilisé|battu le pavé)|\bse sont (?:rassemblé|réuni)|{COUNT} (?:{PEOPLE}|"
    rf"dans (?:la|les) rues?)\b|"
    rf"\b(?:étaient|étions|on était) {ROUNDED}{COUNT}\b)(?![^.!?\n]*\battend)"
)
# A feast, a show or a mishap, which people are told of in such words as well.
_FEAST = (
    r"\b(?:carnava|concert|festiv|fête (?:foraine|de|du|des)|fêté|foire|forain|salon\b|match|"
    r"derby|ligue\b|supporte|spectac|brocant|braderie|vide-grenier|marathon|"
    r"cours(?:e|es|eurs)\b|couru\b|cyclistes|motards|tournoi|randonn|expo|cinéma|"
    r"feux? d['\u2019]artifice|lampions|costum|déguis|chars?\b|(?<!ouvert le )bals?\b|dédicace|"
    r"conférence|réunion\b|portes ouvertes|inaugur|meeting|messe|obsèques|procession|pèlerin|"
    r"fidèles|visit|loto|repas|colis|noël|mode\b|(?:le|du|au) marché\b|piscine|plages?\b|"
    r"stade|tribunes|patinoire|ski|vaccin|dépist|collecte|don du sang|élect(?:ion|eur|oral)|"
    r"évacu|privée?s d|rentrée|emplois|rave\b|anciens combattants|cérémonie|"
    r"14-juillet|berne|médiathèque|salle comble|pièce\b|travaux|repris les cours)"
)
ELSEWHERE = (
    rf"\A(?:(?=[^\0]{{0,400}}?{_PROTEST})(?:(?!{_HELD})[^\0]){{0,300}}+{_HELD}|"
    rf"(?:(?!{_HELD}|{_FEAST})[^\0]){{0,300}}+{_HELD}(?![^.!?\n]*{_FEAST}))"
)
"""That a text tells a rally before, of another town."""
# What stands still or is decided that day, and who is heard elsewhere: no rally's scene.
_OTHER = (
    r"(?![^.!?\n]*\b(?:(?:écoles?|classes|cantines?|crèches?|trains?|bus|trams?|tramways?|métros?|"
    r"guichets?|magasins?|commerces?|librairies?|piscines?|musées?|usines?|raffineries?|facs?|"
    r"bureaux|services|marchés?|matchs?|médecins|pharmacies|bibliothèques?)\b[^.!?\n]{0,30}"
    r"(?:ferm|support|supprim|annul|report|rest|arrêt|tourn|assur|ouvert|ralenti|baiss|accueil)|"
    r"circulation|trafic|tribunal|conseil|préf[eè]te?\b|urgences|pétition|élections?|candidat|"
    r"réunion|"
    r"grève|grévistes|cessé le travail|démission|enquête|incendie|évacu|débray|"
    r"pique-nique|accident|un homme|une femme|suspect|interpell|mis en examen|garde à vue|procès|"
    r"jug[eé]|élèves|"
    r"cours\b|poubelles|aéroport|baissé le rideau))"
    # what is so, not what was: "les volets sont clos"
    r"(?![^.!?\n]*(?<!['\u2019])(?<!se )\b(?:est|sont) "
    r"(?!venu|all|part|arriv|rest|pass|mont|descend)\w)"
    r"(?!(?:l[ae]s? |l['\u2019])?(?:gouvernement|ministère|ministres?|exécutif|président|"
    r"premier|député|sénat|assemblée|direction|rectorat|patronat|préfecture|mairie|municipalité|"
    r"justice|cour|entreprise|hôpital|groupe|parti)\b)"
)
# What a crowd is, whatever the verb.
_CROWD = (
    r"(?:(?:la |une )?(?:foule|marée|vague) (?:humaine|dense)|"
    r"(?:le |du )?monde (?:était|partout|fou)|ça (?:se bousculait|poussait)|on se serait cru|"
    r"la (?:mobilisation|colère) ne faiblit pas)"
)
# Numbers, days and what is read as a rally anyhow: it says more than that people were there.
_TOLD = (
    r"(?![^.!?\n]*(?:\d|(?:di|quin|ving|tren|quaran|cinquan|soixan|cen)t?z?aines?\b|milliers?\b|"
    r"\b(?:cent|mille)\b|\b(?:manifest(?!ante?s?\b)|défil|rassembl|réuni|retrouv|march(?!e\b)|"
    r"manifs?\b)|\b(?:hier|veille|demain|ce (?:matin|soir))\b))"
)
_UNDONE = (
    r"(?![^.!?\n]*(?:\b(?:aucune?\b|rien\b|prév|annon|interdi|autoris|annul|report|appel|attend|"
    r"désert|"
    r"vides?\b|absent|boud|convert|transform|remplac|renonc|retir|"
    r"pas (?!désempl|faibl|baiss|diminu)\w)|n['\u2019]étai(?:t|ent) (?:pas|guère)\b|"
    rf"{FUTURE}))"
)
CROWDED = rf"{_TOLD}{_UNDONE}(?![^.!?\n]*{_FEAST})(?:{_CROWD}|{_OTHER}[^.!?\n]{{0,90}}?{PAST})"
"""What a crowd did or was, to the end of its sentence."""
# Where the town is told last, or the rally is another town's, the words must be a crowd's.
_SCENE = (
    rf"(?=[^.!?\n]*(?:{SCENE}|{_CROWD}|\b(?:tambours?|klaxons?|discours|pancartes?|"
    rf"rues?\b[^.!?\n]{{0,12}}"
    r"(?:plein|noire)|trottoirs|public\b|affluence|participation|familles entières|colère|émotion|"
    r"jamais vu|désempli|rempli|craquer|dansé|crié|scandé|pneus|fumier|œufs|affiches|lâcher d|"
    r"parapluies|sans incident|"
    r"front commun|prénoms|mannequins|kiosque|la fête|élus|lycéens|retraités|soignants|"
    rf"organisat))){CROWDED}"
)
# As told in the present of what is over: "la foule envahit la place", no call.
_NOW = (
    rf"{_TOLD}{_UNDONE}(?![^.!?\n]*{_FEAST})(?![^.!?\n]*(?:\b(?:{WEEKDAY}|demain|soir|part|partent|débute)\b))"
    r"(?:(?:la |une )?(?:foule|marée humaine|colère|pluie|place|rue)|les? (?:rues|boulevard|parvis|"
    r"monde|public|tambours|slogans|pancartes|klaxons|casseroles|drapeaux|cortège|défilé|retraités|"
    r"lycéens|étudiants|soignants|familles|élus|trottoirs)|l['\u2019](?:ambiance|émotion|"
    r"affluence)|"
    r"des (?:milliers|centaines) de (?:voix|gens)|on(?= (?:chante|danse|crie|scande|tape)\b)) "
    r"(?:ne |n['\u2019]|s['\u2019]|se )?(?:est|sont|(?!ont\b)\w{2,}(?:e|ent|it|end|t))\b"
)
_BREAKS = r"[.:!\n]\s*"

_RALLIES = words(
    "cortege corteges defile defiles marche marches manif manifs manifestation "
    "manifestations rassemblement rassemblements mobilisation hommage veillee pride rue "
    "colere journee journees greve acte gilets manifeste manifestent defilent marchent mobilise "
    "mobilisent"
)
_CROWDS = words(
    "personnes manifestants manifestantes marcheurs etaient etions etait defile manifeste "
    "marche marcheuses rue rues reuni rassemble rassemblees rassembles reunis reunies "
    "mobilise pave"
)
_LEADS = ("À ", "à ", "Au ", "au ", "Aux ")


def _there(head: str, seen: str) -> Iterator[Turn]:
    """Return the turns of what was *seen* in a town, or there at last, behind *head*; four."""
    behind = rf"{head}[^\n]{{0,400}}?[.:;!\n]\s*"
    # Most texts have no town there, and are not looked through for the rest.
    first = rf"\A(?=[^\0]{{0,800}}?[.:;!\n]\s*{AT} {TOWN})"
    last = rf"\A(?=[^\0]{{0,800}}?{AT} {TOWN}[.!])"
    for _ in range(2):
        yield turn(
            rf"{first}({behind})({AT} {TOWN}),? (?!et |ou |puis |"
            rf"c['\u2019](?:est|était) (?:le |hier|avant-hier|{WEEKDAY}))(?={seen})",
            r"\1\2, on a défilé. ",
        )
        yield turn(
            rf"{last}({behind})({_SCENE}[^.!?\n]{{0,50}}) ({AT} {TOWN})(?=[.!])",
            r"\1On a défilé \3, \2",
        )


# As in "on se serait cru un 1er mai": no day.
_AS_IF = turn(
    r"(on se (?:serait|croirait) (?:cru|dit)(?:e?s)?) (?:un|le|au) [^.,;!?\n]*", r"\1 en fête"
)
TURNS: Turns = (
    # "Mobilisation pour l'hôpital mardi. À Gap, la foule était dense": it was there, and past
    (
        _RALLIES,
        _LEADS,
        turn(
            rf"({_WIDE}[^.:!?\n]{{8,140}}?\b{WEEKDAY}(?: matin| midi| après-midi| soir)?)"
            rf"(?! (?:dernier|prochain|révolu|\d)|\w)(?=[^.:!?\n]{{0,60}} ?{_BREAKS}"
            rf"(?:{AT} {TOWN},? {CROWDED}|{_SCENE}[^.!?\n]{{0,50}} {AT} {TOWN}[.!]))",
            r"\1 révolu",
        ),
        _AS_IF,
    ),
    (
        _RALLIES,
        _LEADS,
        *_there(_WIDE, _SCENE),
    ),
    (_CROWDS, _LEADS, _AS_IF),
    # "900 personnes ont défilé mardi à Gap. À Dole, la foule était dense": so it was at Dole
    (
        _CROWDS,
        _LEADS,
        *_there(ELSEWHERE, rf"(?:{_SCENE}|{_NOW})"),
    ),
)
"""Those of one text are put plainly one after the other."""
