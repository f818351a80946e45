"""Words that tell of people that they gathered somewhere (rule 13)."""

from worker.reading.words.patterns import compiled

_GATHERED = (
    "defile|manifeste|marche|rassemble|reuni|participe|bloque|immobilise|forme|battu|repondu|retrouve|"
    "mobilise|converge|masse|envahi|allonge|assis|recueilli|occupe|remonte|descendu|parcouru|"
    "arpente|sillonne|rallie|chante|entonne|depose|rendu hommage|proteste|pris part|brave|"
    "venu|fait le deplacement"
)
# A crowd is of one or of many: "une centaine d'agents avait défilé".
_HAVE = "(?:ont|a|avai(?:t|ent))"
_HAVE_OF = "(?:se sont|s'est|s'etai(?:t|ent))"
# What bodies do together: "ont encerclé la mairie", "se sont couchés sur le parvis".
_STOOD = (
    f"{_HAVE} (?:encercl|entour|ceintur|escalad|pietin|veill|dans|pique-niqu|tambourin|"
    "interpell|conspu|hu|siffl|applaudi|brandi|scand|cri|clam|allum|deroul|deploy|tendu|cadenass|"
    f"mur|barr|filtr|perturb)(?:e\\b|u?\\b)|{_HAVE} (?:garde le silence|"
    "fait (?:le tour|(?:une|la) (?:chaine|ronde|haie|minute)|un (?:die-in|sit-in|barrage)|"
    "entendre|du bruit)|mis (?:un )?genou|leve (?:le poing|les|leur))|"
    f"{_HAVE_OF} (?:[a-z]+ment |tous |toutes |aussi )?(?:"
    "(?:tu|plant|enchain|couch|allong|assi|relay|post|install|agenouill|barricad|attach|ligot|menott|"
    "press|entass|align|hiss|attroup|dress|immobilis|fig|recueilli|succed|invit|introdui|"
    "empar|ebranl|elanc|dirig|rendu|deploy)[a-z]{0,3}\\b|"
    "(?:tenu|donn)[a-z]{0,3} (?:(?:par )?la main|debout|le bras|rendez-vous|silencieu))"
)
_GATHERS = compiled(
    rf"\s?(?:d'|de |des )?(?:[\w-]+[ ']){{1,9}}?(?:\([^)]{{1,90}}\) )?"
    rf"(?:(?:{_HAVE}|{_HAVE_OF}|etaient|s'y sont|s'y etaient|y avaient|"
    rf"y ont) (?:\w+ )?(?:{_GATHERED})|{_STOOD}|"
    r"sont (?:alle|monte|descendu|sorti|arrive(?=e?s (?:dans le centre|en tracteur|devant )))e?s |"
    r"(?:brandiss|scand|distribu|occup|encercl|entour|camp|chant|pietin|converge|reclam|exige|cri|"
    r"(?:se |s')(?:press|mass|ten|align|serr)|filtr|barr|"
    r"ten(?=aient (?:\w+ )?(?:le |la |l'|les |un |une )(?:rond-point|giratoire|barrage|piquet|pont|"
    r"carrefour|peage|entree|acces|place|banderole|blocage)))aient |battaient le pave\b|"
    r"(?:gathered|marched|rallied|protested|demonstrated|blocked|occupied|blockaded|picketed|joined|"
    r"staged|lined|braved|formed|walked out|took (?:to|part)|turned (?:out|up)|showed up|came out|"
    r"sat|lay|stood|knelt|held|were (?:there|out|outside|in|at))\b|"
    r"(?:se )?(?:defil|manifest|rassembl|reuniss|bloqu|protest|march|filtr|occup|envahiss|barr|"
    r"encercl|interpell)(?:aient|ait|ent)\b|"
    rf"(?:venue?s (?:de|d'|du|des|en)(?= ?[a-z])|reunie?s|rassemblee?s|massee?s|regroupee?s|"
    rf"allongee?s|assis|assises|"
    r"presente?s) )"
)
# "Marche à Lille, une centaine de soignants": who the rally was.
RALLY_OF = compiled(
    r"\b(?:rassemblement|manif\w*|marche|mobilisation|defile|cortege|veillee|sit-in|die-in|"
    r"chaine humaine|pride)\b[^.;]*[,:(\u2013-] ?(?:avec |soit )?$"
)
DID = compiled(r"[^,;.:()]{0,48} (?:ont|se sont|s'etaient|avaient|etaient) ")
SOMEWHERE = compiled(
    r"[^.;:()]{0,40}?(?:^| )(?:devant|dans (?:la|les) rues?|dans le cortege|sur le (?:pave|parvis|"
    r"rond-point|pont|mail|foirail|champ-de-mars|cours|quai|marche)|au (?:piquet|peage|barrage)|"
    r"place (?!en |sous |dans )|pl\. ?|au rond-point|"
    r"aux flambeaux|contre (?:l|u)|en (?:soutien|colere\b)|"
    r"pour (?:dire|defendre|sauver|garder|reclamer|exiger|denoncer|protester|demander)|derriere|"
    r"de la place|au depart|au monument|esplanade|parvis|in the streets?)"
)
GATHERED_BEFORE = compiled(
    r"(?:\b(?=\w)|^|(?=[.!?]))(?:"
    r"\b(?:etai\w+|n'etai\w+|etions|sommes|furent|rassembl\w+|reuni\w*|mobilis\w+|attire|"
    r"(?:rassemblement|cortege|manif|manifestation|marche|defile|veillee|sit-in|die-in|blocage|"
    r"chaine humaine|cercle de silence|minute de silence|haie d'honneur|piquet de greve) d[e'] ?)"
    r"(?: [\w-]+| a peine| tout juste| plus que| de)?(?: qu[e'])? ?$"
    # "avait réuni hier soir une soixantaine d'habitants"
    r"|\b(?:reuni|rassemble|attire|mobilise|draine)(?: (?:hier|ce|cet|cette|dans|le|la|l'|au|pres|"
    r"de|environ|quelque|plus|matin|midi|soir|soiree|apres-midi|calme|lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche|dernier|matinee|\d{1,2}|[a-z]+ment|que|qu'))+ ?$"
    r"|(?:^|[.!?]) ?(?:reunie?s|rassemblee?s|massee?s|regroupee?s) [^.;]{0,80}, $"
    r"|\b(?:reunie?s|rassemblee?s|massee?s|regroupee?s) a (?:pres de |environ |plus de |peine )?$"
    r"|\b(?:face a|aux cotes de) (?:pres de |environ |quelque )?$"
    r"|\b(?:tracteurs|engins|camions|machines|taxis)(?: et|,|, et) (?:pres de |environ |quelque )?$"
    r"|\b(?:barrage|blocage|piquet|action|rond-point)\b[^.;:]*? par "
    r"(?:un (?:petit )?groupe d(?:e |'))?(?:pres de |environ |quelque )?$"
    r"|\b(?:bloque|occupe|barre|assiege|envahi)e?s? (?:[^.,;:()\d]{1,40} )?par "
    r"(?:pres de |environ |quelque |plus de )?$"
    r"|\b(?:cortege|defile|rassemblement|manif\w*|marche|mobilisation|sit-in|chaine)\b[^.;:]*? "
    r"(?:compt|align|totalis|forme)\w+ (?:de |d'|pres de |environ |quelque )?$)"
)


# So far before a number may stand the rally that counts it.
BACK = 90


def gathers(after: str) -> bool:
    """Tell whether what follows a number says that its people gathered: "200 … ont défilé"."""
    whole, after = after, without_asides(after)
    if ", " in after or " et " in after:
        after = _WITH_OTHERS.sub("", after, 1)
    if _SENT.match(after):
        return False
    return (_GATHERS.match(after) or _APPOSED.match(whole)) is not None


# "170 éducateurs, AESH et moniteurs rassemblés devant", "60 profs et leurs élèves ont défilé"
# "60 agents, parents d'élèves, élus locaux et retraités ont défilé"
_WHO = r"[\w-]{4,}(?: (?:d'|de |du |des |de la |de l')?(?!ont |sont |etaient )[\w-]{4,}){0,2}"
_WITH_OTHERS = compiled(
    rf"(?:, (?:de |d'|des )?{_WHO}){{0,5}}"
    rf"(?:(?<!^), (?:de |d'|des )?{_WHO}| et (?:(?:de |d'|des )(?:leurs |ses )?|leurs )?{_WHO}?)"
    r"(?= (?:ont|se sont|s'etaient|avaient|"
    r"(?:sont|etaient) (?=rassembl|reuni|mobilis|mass|descendu|presents)|"
    r"rassemblee?s|reunie?s|massee?s|regroupee?s) ?)"
)
# "quinze secouristes avaient été mobilisés": somebody sent them; nor does an answer gather anyone.
_SENT = compiled(
    r"[^,;.()]{0,50} (?:ont|avaient) (?:ete mobilisee?s\b|"
    r"(?:deja )?repondu a(?:u|ux| la| l'|) ?(?:questionnaire|enquete|sondage|consultation))"
)
# "les soignants, une trentaine, se sont retrouvés": a number beside its people.
_APPOSED = compiled(
    r" [\w' -]{3,50}, (?:reunie?s|rassemblee?s|massee?s|assis|assises|allongee?s|debout|"
    r"retrouvee?s) "
    r"|(?: au total| en tout)?, (?:ont|se sont|s'etaient|avaient|s'y sont|y ont) "
    rf"(?:\w+ )?(?:{_GATHERED})"
)


# "200 pêcheurs, selon leur comité, ont défilé": what is told goes on behind who says it, or
# behind who else came: "50 parents, d'élus et d'élèves se sont réunis".
_IMPERFECT = (
    r"(?:se )?(?:defil|manifest|rassembl|reuniss|bloqu|protest|march|filtr|occup)(?:aient|ent)\b"
)
_SAID_ASIDE = compiled(
    r"(?:, (?:de |d'|des )[\w-]+){1,3} et (?:de |d'|des )[\w-]+"
    r"(?= (?:ont|se sont|s'etaient|avaient) )|"
    r", (?:toujours )?(?:selon|d'apres|a en croire) [^,.;:()]{3,60},|"
    r", (?:[^,.;:()\d]{3,45}|(?:sur (?:les )?\d|dont |a l'appel de )[^,.;:()]{1,60}),"
    rf"(?= (?:(?:ont|se sont|s'etaient|etaient|s'y|avaient|y) |{_IMPERFECT}))"
    # "engagés depuis mars dans un conflit avec leur ministère": who they are or what they want
    r"|, (?!(?:et|mais|ou|ils|elles|on|il|elle|a|puis) )[a-z](?:[^,.;:()\d]|20\d\d){44,130},"
    rf"(?= (?:(?:ont|se sont|s'etaient|etaient) |{_IMPERFECT}))"
)


def without_asides(after: str) -> str:
    """Return what follows a number, without what is said aside of its people."""
    if "(" in after:
        after = _BRACKET.sub(" ", after)
    # An aside is closed by a comma, or by who came last of several.
    told = ", " in after and (after.count(",") > 1 or " et " in after)
    return _SAID_ASIDE.sub("", after) if told else after


# What a bracket tells of the 80 in "80 riverains (ils se sont comptés) ont encerclé l'arbre".
_BRACKET = compiled(r" \([^()]{1,90}\) ")
