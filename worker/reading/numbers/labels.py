"""Tells a number that is part of a name, and counts nothing: "acte 5", "Sète (34)", "la CGT 31"."""

from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES

# "acte 5", "ligne 12", "âgée de 71": what the number numbers stands before it.
_LABELLED = compiled(
    r"\b(?:acte?s?|no|n°|numero|articles?|art\.?|pages?|(?<!en )lignes?|salle|phase|saison|jour|"
    r"episode|round|france|objectif|etape|chapitre|lot|batiment|tel|code|chaine|canal|route|rn|rd|"
    r"section|niveau|association|collectif|comite|reseau|mouvement|agee?s? de|echangeur|sortie|"
    r"espace|parcelle|(?<!la )(?<!cette )(?<!une )(?<!de )semaine|"
    r"(?<=la )nationale|(?<=la )departementale|autoroute|(?<=peripherique )porte|entrepot|hangar|"
    r"terminal|borne|quai|pk|voie|bus|tram|annees?|heure|min|la d|la n|l'a) ?\Z"
    r"|\b(?:dans le|du|le|depuis|en) \Z|\[\Z"
)
# "Sète (34)": a département after its town, whatever else is counted there.
_CODE = compiled(r"\(\s?$")
_CODED = compiled(r"\s?\)")
# "la CGT 31": its branch of a département.
_BRANCH = compiled(
    r"\b(?:cgt|fsu|cfdt|fo|unsa|sud|solidaires|fdsea|ldh|attac|ud|snes|snuipp|nous ?toutes|fcpe|"
    r"afps|coordination rurale|confederation paysanne|jeunes agriculteurs|ja|planning familial|"
    r"asti|mrap|collectif|comite|alliance|alliance police|"
    r"(?:cgt|fo|cfdt|sud|unsa|fsu|cftc|solidaires) (?:sante|rail|cheminots|educ'action|educ\w*|"
    r"spectacle|"
    r"services publics|territoriaux|ptt|poste|energie|construction|commerce|metallurgie|retraites|"
    r"culture|sdis|pompiers|hospitaliers|jeunes|chimie|transports?|industrie|finances|"
    r"action sociale|"
    r"penitentiaire|social\w*|chu|agro\w*|interieur|police|recherche|lycees?|superieur|collectivites)|"
    r"section|antenne|(?:chiffres?|source|donnees) (?:de la )?(?:pref|prefecture)) $"
)


# "le collectif Droits des femmes 71 a réuni": any body's branch, when it is the subject.
_BODY = compiled(
    r"\b(?:(?:collectif|association|comite|coordination|federation|syndicat|union|section|"
    r"mouvement|reseau|confederation|intersyndicale|cercle|groupe)\b|"
    # "les membres de Rainbow 28", "à l'appel de Rainbow 28", "la marche de Rainbow 28"
    r"(?:membres?|militante?s?|adherente?s?|benevoles|porte-paroles?|president\w*|secretaires?|"
    r"representante?s?|delegue\w*|activistes|responsables?|appel|initiative|invitation) "
    r"(?:de|d'|du|des)\b|(?:^|[.!?\n] ?)avec (?!pres |plus |environ |quelque ))"
    r"(?:(?! (?:et|a|ont|est|sont|qui|pour|contre) |, (?:et|en|ils|elles|on|nous|pres|environ|"
    r"quelque|plus|une?|a|au|aux|ce|samedi|dimanche) |annonc|compt|revendiqu|attend|etai|reuni|"
    r"rassembl|mobilis|avanc|estim)[^;.:()\d]){0,40} $"
)
# "Rainbow 28 appelle à marcher": who else opens a sentence with a number and acts alone.
_OPENS = compiled(
    r"(?:^|[.!?\n\"] ?|, (?=l[ae] |les |l'))(?:l[ae] |les |l')?(?!(?:on|ils|elles|nous|il)\b)"
    r"(?:(?! (?:etai|est|sont|ont|seront|sommes|etions)).){3,40} $"
)
_ACTS_ALONE = compiled(
    r" (?:(?:a|avait) (?:\w+ )?(?:reuni|rassemble|appele|organise|compte|mobilise|lance|depose|"
    r"invite|convie|denonce|annonce|recense|manifeste)\b|(?:appelle|organise|invite|denonce|"
    r"reclame|propose|lance|rappelle|demande|revendique|annonce|"
    r"vous (?:invite|convie|appelle|attend|donne))\b)|, qui l'(?:organis|avait|a )"
)
# "les flics 76 disent 450", "la pref 31 en a compté 900": where they are
_POLICE = compiled(r"\b(?:flics|keufs|police|pref(?:ecture)?|gendarmes|gendarmerie|ddsp) $")
_TELL = compiled(
    r" (?:en |y )?(?:dit|disent|annonc|parl|donn|avanc|estim|compt|recens|denombr|evoqu|"
    r"(?:a|ont) (?:compt|denombr|recens|annonc|vu|dit|estim))\w*\b"
)
# « Non à la fermeture 58 »: quoted as a name is, and not as who speaks of a crowd is.
_QUOTED = compiled(
    r"\"(?! ?(?:on|nous|ils|elles|il|je|vous)\b)(?:(?!\b(?:etai\w*|etions|sommes|est|sont|ont|"
    r"plus|moins|environ|selon)\b)[^\"\d.!?]){5,50} $"
)
# "1 200 selon Rainbow 28": whoever they are.
_SAYS = compiled(r"\b(?:selon|d'apres) (?:l'|la |le |les )?[a-z-]+(?: [a-z-]+){0,3} $")
# "Gilets jaunes 974 rassemblement jeudi"
_PARTY = compiled(
    r"\b(?:gilets? jaunes?|gj|xr|extinction rebellion|alternatiba|anv|greenpeace|eelv|lfi|npa|pcf|"
    r"bds|palestine|soulevements de la terre|handi\w*|medecins?|infirmiers?|taxis?|motards?) $"
)
_CALLS = compiled(rf" (?:: ?)?(?:{RALLIES}|blocage|action|appel)\b")
# "Ce collectif regroupe la FSU, Femmes debout 72, la CNT"
_MEMBER = compiled(
    r"\b(?:regroup\w+|rassembl\w+|composee?s? (?:de|par)|(?:appel|initiative) (?:de|du|des)|"
    r"signataires? ?:|organisations? ?:)"
    r"[^.;\n]*, (?:(?!etai|ont |sont |ils |elles |nous |on |seul|environ|quelque|pres |plus |"
    r"moins |avec )[^,.;:()\d]){3,40} $"
)
_LISTED = compiled(r"\s?(?:[,.;)\n]|$)| et (?:la|le|les|l')\b")
_ACTS = compiled(
    r"\s?(?:[\",.;)\n]|$)| (?:n'|en |y )?(?:et|[a-z]{3,})(?:ait|aient|era|eront)\b"
    r"(?! (?:present|rassembl|reuni|a (?:manif|defil|march)|dans la rue|devant))|"
    r" (?:s'est|se sont|s'etaient) |"
    # people so many would take a plural
    r" (?:n'|s'|en )?(?!(?:devant|contre|place|rue|ensemble|pendant|avant|durant|cote|foule)\b)"
    r"[a-z]{3,}(?<!en)[etd]\b(?! (?:de|d'|du|des|sur)\b)|"
    r" (?:n'|en |y |l')?a (?:\w+ )?[a-z]{3,}(?:e|i|u|is|it)\b|"
    r" (?:n'|en )?(?:(?:a|ont|avait|avaient) (?:\w+ )?(?:reuni|rassembl|appel|"
    r"organis|compt|fait|mobilis|defil|manifest|march|depos|choisi|invit|convi)|"
    r"appelle|organise|revendique|annonce|reclame|denonce|compte|tient|precise|invite|propose|"
    r"donne|vous |se |s'|est |sera |rappelle|signale|souhaite|demande|lance|prevoit|attend|veut|"
    r"remercie|salue|felicite|regrette|maintient|reporte|annule|renonce|poursuit|continue|refuse)"
)


# "puis Gramat le lendemain (45)": no town stands there, to be told from its namesakes.
_DAYED = compiled(
    r"\b(?:lendemain|veille|soir|matin|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"dernier) \(\s?$"
)


# "1 842 selon la police, la CGT 971", "police 547, l'intersyndicale 972": so many as well
_COUNTED_TOO = compiled(
    r"(?:\d\d,? \(?(?:(?:selon|d'apres) )?(?:la |les )?(?:police|prefecture|gendarmerie|pref)\)?|"
    r"\b(?:police|prefecture|gendarmerie|pref) ?:? ?(?:(?:a |en )?(?:compt|recens|denombr|annonc|"
    r"estim)\w+ )?\d[\d .]*(?: (?:personnes|manifestants|participants))?),? (?:et )?(?:l'|la |"
    r"les )?"
    r"(?:cgt|fo|fsu|cfdt|solidaires|unsa|intersyndicale|syndicats|organisateurs) ?:? $"
)
_CLOSED = compiled(r" ?(?:[.,;!)\n]|$)")


def is_code(written: str, before: str, after: str, own: str | None = None) -> bool:
    """Tell the number of a département in brackets: "Perpignan (66)".

    Args:
        written: The number.
        before: What its sentence says before it.
        after: What it says behind it.
        own: The département of the town right before the bracket, if that is known.
    """
    number = written.strip()
    if _COUNTED_TOO.search(before) and _CLOSED.match(after):
        return False
    coded = len(number) == 2 or (len(number) == 3 and number.startswith(("97", "98")))  # noqa: PLR2004 - digits of a code
    if not coded or (own and not number.startswith(("0", own))) or _DAYED.search(before):
        return False
    bracket = _CODE.search(before) and _CODED.match(after)
    named = _BODY.search(before) or _SAYS.search(before)
    branch = _BRANCH.search(before) or (named and _ACTS.match(after))
    branch = branch or (_MEMBER.search(before) and _LISTED.match(after))
    branch = branch or (_PARTY.search(before) and _CALLS.match(after))
    branch = branch or (_POLICE.search(before) and _TELL.match(after))
    branch = branch or (_OPENS.search(before) and _ACTS_ALONE.match(after))
    closed = after.startswith(('"', ' "')) and before.count('"') % 2 == 1
    return bool(bracket or branch or (closed and _QUOTED.search(before)))


# "le collectif Vent Debout 66 à Céret", "prévient Alternatiba 26": a name by its capital.
_NAME_66 = compiled(
    r"\b(?:[Cc]ollectifs?|[Aa]ssociations?|[Cc]omit\u00e9s?|[Cc]oordinations?|[Mm]ouvements?|"
    r"[Ss]yndicats?|[Ff]\u00e9d\u00e9rations?|[Rr]\u00e9seaux?|[Gg]roupes?|"
    r"(?:appel|initiative|invitation) (?:de|du|des)|"
    r"(?:pr\u00e9vient|d\u00e9nonce|assure|explique|indique|annonce|pr\u00e9cise|rappelle|lance|"
    r"souligne|regrette|\u00e9crit|insiste|r\u00e9sume))(?:,? (?:le |la |les )?)?"
    r"[\u00ab\"\u201c]? ?[A-Z\u00c0-\u00dd][\w'\u2019-]+(?: [\w'\u2019-]+){0,5} $"
)
_NOT_PEOPLE = compiled(
    r"\s?(?:[,.;)\"\u00bb\n]|$)| (?:a|au|aux|en|dans|devant|contre|pour|sur|hier|ce|cet|samedi|"
    r"dimanche|lundi|mardi|mercredi|jeudi|vendredi|et|qui|avait|ont) "
)


def is_in_name(number: str, before: str, after: str) -> bool:
    """Tell a *number* that ends the name of a body, *before* it as it is written."""
    named = len(number) == _DIGITS and _NAME_66.search(before)
    return bool(named) and _NOT_PEOPLE.match(after) is not None


_DIGITS = 2


def is_label(before: str) -> bool:
    """Tell a number that is part of a name: "France 3", "Objectif 350", "acte 5"."""
    return _LABELLED.search(before) is not None
