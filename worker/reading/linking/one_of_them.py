"""Words that make a day beside another one a rally of its own: again, put to, one of them."""

from worker.reading.sentences.parts import Part
from worker.reading.times.at_rallies import at_a_rally, bounds, is_the_marchs
from worker.reading.towns.names import Mention
from worker.reading.words.calendar_words import LONG, MONTH
from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES, RALLY_STEMS


def gathered_then(folded: str, part: Part) -> bool:
    """Tell "ont manifesté hier", "hier, les parents ont bloqué l'école"."""
    return part.past and any(
        _GATHERED.search(folded, max(0, start - AROUND), start) or _DID.match(folded, end)
        for start, end in part.day_spans
    )


def held_then(folded: str, part: Part) -> bool:
    """Tell the day of "Une manifestation s'est tenue le 28", whatever it is compared with."""
    return part.past and any(
        _HELD_THEN.search(folded, *bounds(folded, *span)) for span in part.day_spans
    )


_HELD_THEN = compiled(
    rf"\b(?:une?|l[ae]) (?:[a-z]+ )?(?:{RALLIES})\b[^.;:!?\n]{{0,60}} "
    r"(?:s'est (?:tenue?|deroulee?|elancee?)|a (?:eu lieu|demarre|reuni|rassemble|fait le plein))\b"
    rf"|\bs'est (?:tenue?|deroulee?),[^.;:!?\n]{{3,40}}, l[ae] (?:[a-z]+ )?(?:{RALLIES})\b"
    r"|\bles manifestants se sont (?:rassembl|reuni|retrouv)"
)


def is_told_then(folded: str, part: Part) -> bool:
    """Tell a day on which people are said to have gathered, or "la manifestation de samedi"."""
    marchs = any(is_the_marchs(folded, start) for start, _ in part.day_spans)
    return marchs or gathered_then(folded, part)


_DONE = (
    r"\b(?:(?:avai(?:t|ent)|avions|s'etai(?:t|ent)) (?:[a-z]+ment |deja |ete )?(?:manifest|defil|"
    r"rassembl|march|mobilis|reuni)\w*|(?:ont|avons|se sont|s'est|nous sommes) (?:[a-z]+ment |"
    r"tous |bien )?(?:manifest|defil|rassembl|march|bloqu|occup|investi|envahi|paralys|converg|"
    r"reuni|mobilis|retrouv|mass)\w*)"
    rf"|\b(?:{RALLIES})\b[^.;:!?\n]{{0,60}} (?:etai(?:t|ent) partie?s?|s'etai(?:t|ent) elanc\w*)"
)
# Not "ils ont défilé dimanche, a-t-on appris jeudi".
_GATHERED = compiled(rf"{_DONE}(?:(?!, (?:a|ont|selon|d'apres)\b)[^.;:!?\n]){{0,40}}$")
_DID = compiled(rf"(?: matin| midi| soir)?,? [^.;:!?\n]{{0,40}}?{_DONE}")


def did_there(folded: str, part: Part) -> bool:
    """Tell "À Vire, les éleveurs ont envahi le pont": what is done there, on a day said before."""
    if not part.past:
        return False
    return any(
        DID_THERE.match(folded, town.end)
        or (part.told and _HELD_THERE.search(folded, max(0, town.start - _SO_FAR), town.start))
        or (part.told and _HELD_BEHIND.match(folded, town.end))
        for town in part.towns
    )


DID_THERE = compiled(
    rf",? [^.;:!?\n]{{0,60}}?(?:{_DONE}|\b(?:bloqu|occup|filtr|manifest|defil)aient\b)"
)
"""Tells behind a town what a crowd did there."""


def spoke_there(folded: str, part: Part) -> bool:
    """Tell "lance à Lille Marie, venue manifester": the town of one who marched and is quoted."""
    return part.past and any(is_marchers(folded, town) for town in part.towns)


def is_marchers(folded: str, town: Mention) -> bool:
    """Tell where one who marched is quoted, or was met: "dans le cortège à Lille"."""
    found = _MARCHING_IN.search(folded, max(0, town.start - AROUND), town.start)
    return (found or _MARCHING.match(folded, town.end)) is not None


_ONE_OF_THEM = (
    r"(?:\bvenue?s? (?:[a-z]+ ){0,3}(?:manifester|defiler|marcher|battre le pave|se rassembler)|"
    r"\b(?:dans|parmi|au milieu de|depuis|de|en tete de?) (?:les? rangs (?:de la manif\w*|du "
    r"cortege|des manifestants)|le cortege|la (?:foule|manif\w*|marche)|les manifestante?s)|"
    r"\bmanifestante?s?|\bqui (?:manifeste|defile|marche|bat le pave)(?:nt)?)"
)
_MARCHING_IN = compiled(rf"{_ONE_OF_THEM}(?: de| du| a| au| aux| d')? ?(?:la |le |les |l')?$")
# Who it is stands between: "à Lille Marie Dupont, 43 ans", "à Lille, Marie était".
_MARCHING = compiled(
    r",? (?:[a-z' -]{2,40}, )(?:(?:une? |[a-z]+ de |\d)[^.;:!?\n,\"]{2,40}, )?"
    rf"(?:etai(?:t|ent) |est |sont |presente? |rencontree? |croisee? )?{_ONE_OF_THEM}"
)


_HELD = (
    r"\b(?:(?:a|ont|avait|avaient) (?:aussi |egalement |[a-z]+ment )?(?:eu lieu|ete (?:organise|"
    r"forme|observe)e?s?|reuni|rassemble|attire|mobilise|traverse|parcouru|sillonne|arpente|envahi|"
    r"defile|manifeste|marche)|s(?:'est|e sont|'etait|'etaient) (?:aussi |egalement )?(?:tenu|"
    r"deroule|elance|forme|ebranle|rassemble|reuni|mobilise|retrouve)e?s?|il y a (?:aussi )?eu|"
    r"etai(?:t|ent) (?:aussi |egalement )?(?:organise|rassemble|reuni|mobilise)e?s?|"
    r"avai(?:t|ent) lieu)\b"
)
# "Des cortèges ont eu lieu à Dijon et à Gap", "À Vire, un cortège a traversé la ville"
_HELD_THERE = compiled(rf"{_HELD}(?:(?!(?:,| et| mais) (?:les?|la|l'|des|une?) )[^.;:!?\n])*$")
_HELD_BEHIND = compiled(rf"(?:,| et )[^.;:!?\n]{{0,60}}?{_HELD}")
_SO_FAR = 90


# "Nouvelle action le 2 février", "on remet ça samedi"
_AGAIN = compiled(
    r"\b(?:prochain\w*|nouve\w+|autre|second\w*|deuxieme|rem(?:et|ettr|ise)\w*|rebelote|bis|"
    r"re(?:ven(?!d)|vien|commenc|trouv|descend|tourn|defil|manifest|donn|pren)\w*|rendez-vous|rdv|"
    r"appel\w*|retour\w*|suite|puis une? (?:manif|march|rassembl|defil|cort|sit|veill)\w*)\b"
)
AROUND, BEHIND = 70, 30


# "Il est repoussé au 24", "repoussé d'une semaine": the new day of the rally before
PUT_TO = compiled(
    rf"\b(?:(?:il|elle|ce(?:lui|lle)-ci|c'|tout|(?:l[ae] |l'|cet(?:te)? |notre |ce )"
    rf"(?:{RALLIES}|action|evenement|mobilisation|manif)\b[^.;:!?\n]{{0,20}}) ?"
    r"(?:est|sera|a ete) (?:\w+ment |donc )?"
    r"(?:repouss|report|decal|ajourn|differ)ee?s? (?:\w+ment |donc )?(?:a|au) |"
    r"(?:on|nous|de) (?:repouss|report|decal)(?:e|ons|er) "
    rf"(?:(?:l[ae] |l'|cet(?:te)? |notre |ce )(?:{RALLIES}|action|evenement|manif)\w* )?(?:a|au) |"
    r"(?:^|[.!?\n:]) ?\W{0,4}(?:reportee?|decalee?|repoussee?) au |\bnouvelle date ?: ?)"
)
SHIFT = compiled(
    r"(?:(?<= d')|(?<= de ))[a-z\d-]+ ?(?:jours?|semaines?|h|heures|huitaine|quinzaine)\b"
)


def said_again(folded: str, part: Part) -> bool:
    """Tell whether people are said to be back on its day."""
    return any(
        _AGAIN.search(folded, max(0, start - AROUND), end + BEHIND) for start, end in part.day_spans
    ) or (part.past and _was_before(folded, part))


def _was_before(folded: str, part: Part) -> bool:
    """Tell "Une première marche avait eu lieu le 4", "Ils avaient déjà défilé le 4"."""
    return any(_EARLIER.search(folded, *bounds(folded, *span)) for span in part.day_spans)


_EARLIER = compiled(
    rf"\b(?:une?|l[ae]|cette|ce|leur) (?:premiere?|precedente?)s? (?:[a-z]+ )?(?:{RALLIES})\b"
    r"|\b(?:av(?:ait|aient|ions)|s'etai(?:t|ent)|etai(?:t|ent)) deja (?:ete )?(?:manifest|defil|"
    r"march|rassembl|mobilis|bloqu|reuni|organis|occup|descendu|dans la rue)"
    rf"|\bavai(?:t|ent) (?:[a-z]+ment |deja )?(?:organise|appele a) [^.;!?\n]{{0,60}}"
    rf"\b(?:{RALLIES}|die-?ins?|sit-?ins?)\b"
    rf"|\b(?:{RALLIES})\b[^.;:!?\n]{{0,50}} (?:avai(?:t|ent) (?:deja )?(?:eu lieu|ete organise)|"
    r"s'etai(?:t|ent) (?:deja )?(?:tenu|deroul))"
)


def is_set(folded: str, part: Part) -> bool:
    """Tell the day of "Un rassemblement est prévu samedi": a day of a programme."""
    return not part.past and any(
        _IS_SET.search(folded, max(0, start - _SENTENCE), start)
        or (_OPENS.search(folded, max(0, start - 4), start) and _RALLY_THEN.match(folded, end))
        for start, end in part.day_spans
    )


_OPENS = compiled(r"(?:^|[.!?;:\n] ?)(?:[\u2022\u2013-] ?)?$")
_RALLY_THEN = compiled(rf" ?[,:] (?:une? |la |le |grande? |nouvelle )*(?:{RALLIES})\b")

_IS_SET = compiled(
    rf"\b(?:une?|l[ae]|des|les|deux|trois|quatre|cinq|plusieurs|d'autres|de nouve\w+) "
    rf"(?:[a-z\"' -]{{1,24}} )?\"?(?:{RALLIES}|{RALLY_STEMS}|"
    r"sit-ins?|die-ins?|veillees?|blocages?|chaines? humaines?)\b"
    r"[^.;:!?\n]{0,40}? (?:est|sont|sera|seront|aura|auront) (?:[a-z',]+ ){0,4}?"
    r"(?:prevu|annonc|organis|programm|propos|fix|appel|lieu|planifi|envisag)[a-z]*"
    r"(?: par (?!ailleurs)[^.,;:!?\d\n]{2,40}?)?"
    r"(?: des| pour| par ailleurs| egalement| aussi| deja| d'ores et deja)? (?:ce |les? )?"
    # "sont prévues mardi et jeudi", "pour les 14, 15 et 16 janvier"
    rf"(?:(?:{LONG}|\d{{1,2}}(?:er)?)(?: \d{{1,2}})?(?: {MONTH})?(?:,| et|,? puis)"
    r" (?:les? )?){0,4}$"
    # "Elles manifesteront vendredi devant la préfecture"
    r"|\b(?:ils|elles|on|nous) (?:se |nous )?(?:manifest|defil|march|rassembl|mobilis)er"
    r"(?:a|ons|ont)(?! (?:a|au|aux|en|dans) )\b[^.;:!?\n]{0,30}$"
)
_SENTENCE = 100


# "À Melle, le parcours sera décidé lundi", "Dole aussi": what a rally has.
_OF_RALLY = compiled(
    r"(?:\. (?=l[ae] |l'))?[^.;\n]{0,60}\b(?:parcours|itineraire|horaires?|heures?|lieux?|cortege|"
    r"defil\w*|rue|pave|dispersion|aussi|egalement|idem|manif\w*|march\w*|rassembl\w*|mobilis\w*|"
    r"a (?:preciser|confirmer|definir|fixer|determiner|venir|suivre)|infos?|"
    r"l[ae] meme|meme (?:chose|combat|topo|programme)|kif-kif|rebelote|itou|"
    r"(?:attendr|patienter)(?:a|ont) (?:le |la )?(?:soir|soiree|nuit))\b"
    # "Évreux, en soirée, sur les bords de l'Iton"
    r"| ?[:,\u2013\u2014-] ?(?:en (?:soiree|matinee|fin de|debut d)|dans la (?:soiree|matinee))\b"
)


# "Des rassemblements ont également eu lieu à Niort", "d'autres à Dole", "celle de Dole": one more.
_ONE_MORE = compiled(
    r"\b(?:aussi|egalement|d'autres|(?:une? |l')autre|seconde?|deuxieme|troisieme|meme|idem)\b"
    r"[^.;\n]{0,40}$"
    r"|\b(?:manif|manifestation|marche|rassemblement|defile) (?:a|au|aux) $|[,)] et (?:a|au|aux) $"
    # "Trois rassemblements sont prévus, dont un à Gap et deux à Apt"
    r"|(?:\bdont|,| et) (?:une?|deux|trois|quatre|cinq|six|[2-9]) (?:a|au|aux) $"
)
_THAT = compiled(r"\bcel(?:le|ui) (?:de |du |d'|des )(?:la |le |les |l')?$")


def of_rally(folded: str, part: Part) -> bool:
    """Tell whether one of its towns is followed by what a rally has, or named as one more."""
    return any(
        _OF_RALLY.match(folded, town.end)
        or _ONE_MORE.search(folded[max(0, town.start - AROUND) : town.start])
        or is_that(folded, town)
        or _is_listed(folded, town)
        for town in part.towns
    )


def is_one_of_several(folded: str, part: Part) -> bool:
    """Tell "… des manifestations samedi. La mobilisation a été forte à Vire": one of them.

    A word for a rally stands beside the town, and the text told of several on that day.
    """
    first = min(town.start for town in part.towns)
    said = [bounds(folded, *span) for span in part.day_spans] if part.close else []
    return any(end < first and _SEVERAL.search(folded, start, end) for start, end in said)


_SEVERAL = compiled(
    r"\b(?:manifestations|manifs|rassemblements|marches|corteges|defiles|mobilisations|veillees|"
    r"hommages)\b"
)


def befell_there(folded: str, part: Part) -> bool:
    """Tell "la journaliste arrêtée samedi alors qu'elle filmait la marche à Gap est libre"."""
    return any(
        bounds(folded, *span)[0] <= town.start < bounds(folded, *span)[1]
        for span in part.day_spans
        if at_a_rally(folded, *span)
        for town in part.towns
    )


def _is_listed(folded: str, town: Mention) -> bool:
    """Tell Gap of "Laval (15 h, mairie), Gap": one more behind a town with its hour in brackets."""
    before = _BRACKETED.search(folded, max(0, town.start - AROUND), town.start)
    return before is not None and _ENDS.match(folded, town.end) is not None


_BRACKETED = compiled(
    r"\([^()\n]*\d ?h(?:\d\d)?\b[^()\n]*\)(?:, [a-z' -]{2,30}){0,4}(?:,| et|, et) (?:a |au |aux )?$"
)
_ENDS = compiled(r" ?(?:[,;.\n]| et | \(|$)")


def is_that(folded: str, town: Mention) -> bool:
    """Tell "celle de Dole": a rally like that told before."""
    return _THAT.search(folded[max(0, town.start - AROUND) : town.start]) is not None
