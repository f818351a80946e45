"""Tells a day that something is compared with, and of which nothing is told."""

from worker.reading.linking.undated import is_counted_from, is_likened
from worker.reading.sentences.elements import Spoken
from worker.reading.times.almanac import EXPLICIT, Form, Turn
from worker.reading.times.days import Day
from worker.reading.words.patterns import compiled

# "300 de moins que le 31 juillet": the day compares, nothing is told of it.
_THAN = compiled(
    r"\b(?=\w)(?:"
    r"(?:plus|moins|autant|mieux|davantage|pire|memes?|moindres?)\b[^.;:()]{0,40}\b"
    r"qu(?:e |')(?:lors |"
    r"celle |celui |pour |a |le |la |du |de |en |au |les |l'|mouvement |journee |acte |"
    r"greve |manif\w* |mobilisation |"
    r"(?:precedente?|derniere|premiere)(?: fois)?,? |\"[^\"]*\" )*$"
    r"|(?:(?<!pas )loin d(?:es?|u|')|"
    r"(?:recul|baisse|hausse) (?:par rapport|sur|depuis))\b[^.;:()]{0,60}$"
    r"|(?<!ete )\b(?:recense|compte|denombre|enregistre|observe)e?s? (?:le |lors du )$"
    # "dépassant celle comptée par la police lors du 4 mars"
    r"|cel(?:les?|ui) (?:recense|compte|denombre|enregistre|observe|constate|atteint)e?s? "
    r"[^.;:()\d]{0,40}(?:le|lors du) $|depass\w+ (?:[a-z]+ment )?(?:celles?|celui|ceux) "
    r"(?:[^.;:()\d]{0,30} )?(?:de |du )?$"
    # "comme c'était déjà le cas les 19 et 31 janvier"
    r"|comme (?:c'etait|cela avait ete|ce fut) (?:deja )?le cas (?:lors )?(?:le |les |d[eu]s? )?"
    r"(?:\d{1,2}(?:er)?(?: [a-z]+)?(?:,| et(?: le)?) )*$"
    # "soit presque le double de l'an passé"
    r"|(?:double|triple|quadruple|moitie|tiers|quart) (?:de |du |d')"
    r"(?:celles? |celui |ceux )?(?:de |du |d')?$"
    r"|apres ce(?:lles?|lui|ux) (?:du |de |d')(?:[^.;:()]{0,30} et (?:du |de )?)?$"
    r"|contrairement (?:a|aux?) (?:celles? |celui |ce qui )?[^.;:()\d]{0,40}$"
    r"|depuis (?:le |la |ce |cette )?$"
    # "depuis le début de la mobilisation, le 19 janvier"
    r"|depuis (?:le (?:tout )?(?:debut|lancement|demarrage|premier)|la (?:naissance|premiere))\b"
    r"(?! d[eu] (?:la |l')?(?:mati|jour|soir|apres))[^.;:()\d]{0,50}[ ,](?:le |du )$"
    r"|(?:par rapport|comparee?s?) (?:a |au |aux )"
    r"(?:la |celle du |celle de |(?:la |l'|celles? )[^,.;:()\d]{3,40} d[eu] )?$"
    r"|(?:similaires?|comparables?|semblables?|egales?|equivalente?s?|identiques?|superieure?s?|"
    r"inferieure?s?|ressembl\w+|equiva\w+)(?: [\u2013-])? "
    r"(?:a (?:celles? |celui |ceux |la |l')|au |aux )"
    r"[^.;:()\d]{0,45}$)"
)

# "n'atteint pas le nombre de ceux qui marchaient lors de la première grève du"
_SHORT_OF = compiled(
    r"\b(?:n'(?:atteint|atteign|egal|approch|a(?:it|ient|vait)? (?:pas )?(?:atteint|egale|battu))"
    r"\w*|en deca|en dessous|au-dessous|aussi (?:bien|fort|nombreu[a-z]*) qu[e']"
    r")\b[^.;:()\d]{0,130}\b(?:d[eu]|le|lors du) $"
    r"|\b(?:reflux|decrue|essouffl\w+|baiss\w+|recul\w*|tassement|repli|depass\w+|retrouv\w+|"
    r"egal\w+)\b[^.;:()\d]{0,80}\b(?:celles?|celui|ceux|journee|ampleur|affluence|chiffres|niveau) "
    r"(?:de (?:celle |la (?:journee|greve|manif\w*|marche) ))?d[eu] $"
    r"|\b(?:score|record|niveau|chiffre|pic)s? (?:etabli|atteint|enregistre|realise)e?s? "
    r"(?:[^.;:()\d]{0,60} )?$"
    r"|\b(?<!mobilisation )(?<!manifestation )(?<!journee )(?<!greve )(?<!participation )"
    r"(?:record|pic|affluence|raz-de-maree)s? (?:de (?:mobilisation|participation) )?d[eu] $"
)


def is_than(folded: str, spoken: Spoken, day: Day) -> bool:
    """Tell a day that something is compared with, not "loin des 900 du 7 mars": a number's."""
    if day.said.form is Form.OFFSET and folded.endswith("depuis ", 0, day.start):
        return False  # "ils bloquent l'école depuis ce matin"
    if day.said.form is Form.VAGUE and any(
        _NAMED_SO.fullmatch(folded, one.end, day.start) for one in spoken.days
    ):
        return True
    like = day.said.form is Form.VAGUE or day.said.turn is Turn.LAST
    # "Le cortège est parti jeudi à 10 h, comme le 6 avril"
    like = like or (day.said.form in EXPLICIT and any(one.end < day.start for one in spoken.days))
    # "150 manifestants, comme le 11 février"
    like = like or any(_LIKE_THEN.fullmatch(folded, one.end, day.start) for one in spoken.counts)
    if is_likened(folded, spoken, day) or (like and folded.endswith(_LIKE, 0, day.start)):
        return True  # "comme samedi dernier"
    begin = max(spoken.sentence.start, day.start - 70)
    if is_counted_from(folded, spoken, day, begin):
        return True
    if folded.startswith("il y a ", day.start) and _EVER_SINCE.search(folded, begin, day.start):
        return True
    than = _THAN.search(folded, begin, day.start)
    if than is None and not folded.startswith("ce ", day.start):
        than = _SHORT_OF.search(folded, spoken.sentence.start, day.start)
    return than is not None and all(
        not than.start() <= count.end + 1 <= day.start for count in spoken.counts
    )


# "Le 5 décembre, lors de la première journée, …": the day that was just said
_NAMED_SO = compiled(r"(?: dernier)?, (?:lors d[eu] |pour |a |au )?")
# "les premières marches depuis l'entrée en vigueur du couvre-feu il y a trois mois"
_EVER_SINCE = compiled(r"\bdepuis (?:le |la |l')[^.;:(),\d]{3,60} $")
# "on attend 8 000 marcheurs, comme en 2022"
_LIKE_THEN = compiled(r"(?: [a-z]+)?(?: \([^()]{3,30}\))?,? (?:tout )?comme (?:lors )?(?:le |du )?")
_LIKE = (" comme en ", " comme ", " comme a ", " comme le ")


# "Vendredi, à la veille de la journée du climat, …": of Friday
_NEXT_TO = 4


_FAR = 70
_AFTER = compiled(
    r"\bapres (?:le succes|la reussite|l'echec|la (?:[a-z]+ )?(?:mobilisation|journee|affluence)) "
    r"(?:[a-z0-9']+ ){0,4}(?:du |de |d')?$"
)
# "Après le succès de samedi dernier, le collectif appelle à une marche à Dijon"
_CALLS = compiled(
    r"[^.;\n]{0,150}\b(?:appel(?:le|lent|lera|lons)|(?:a|ont) (?:[a-z]+ment )?appele|"
    r"donn(?:e|ent) rendez-vous|invit(?:e|ent)|remet(?:tent)? (?:ca|le couvert)|"
    r"(?:sera|est|seront|sont) (?:prevu|annonce|organise|appele)e?s?)\b"
)
# "Après le pic du 3 mars, puis le creux du 9, …": how it went on days gone.
_HOW_IT_WENT = compiled(
    r"\bapres (?:l[ae] |les |un |une |deux |trois |l')(?:[a-z-]+ ){0,2}(?:"
    r"(?<=premieres )(?:mobilisations|journees|manifs|manifestations|marches|greves)|"
    r"(?<=premiers )(?:rassemblements|defiles|corteges)|records?|succes|reussites?|echecs?|"
    r"contrecoup|reflux|creux|pics?|sommets?|rebonds?|sursaut|decrue|raz-de-maree|maree humaine|"
    r"coup d'(?:essai|eclat)|galop d'essai|tour de chauffe|demonstrations? de force)\b"
    r"(?:[^,.;:()\n]{0,40},? (?:puis|et) )?[^,.;:()\n]{0,40} (?:du |de |d'|le )?$"
)


def sets_off(spoken: Spoken, day: Day) -> bool:
    """Tell "samedi, au lendemain de la marche des lycéens": what the day told came after.

    So it is of "Le cortège de X est parti à 14 h, à la veille de la journée des droits".
    """
    back = max(spoken.sentence.start, day.start - _FAR)
    after = _AFTER.search(spoken.text.folded, back, day.start) if len(spoken.days) > 1 else None
    if after is not None:
        # "Après le succès du 5 décembre, ils étaient 900 mardi", not "Après la mobilisation de
        # Lens mardi, on marchera samedi à Agen"
        there = [one for one in spoken.groups if after.start() < one.start < day.start]
        return not there or len(there) == len(spoken.groups)
    if spoken.groups and _AFTER.search(spoken.text.folded, back, day.start):
        return _CALLS.match(spoken.text.folded, day.end, spoken.groups[0].start) is not None
    if not spoken.groups and _HOW_IT_WENT.search(spoken.text.folded, back, day.start):
        return True
    others = any(one.said.form not in {Form.AROUND, Form.VAGUE} for one in spoken.days)
    others = others or (bool(spoken.groups) and spoken.text.folded.endswith(", ", 0, day.start))
    own = [*(one.start for one in spoken.groups), *(one.start for one in spoken.counts)]
    beside = any(0 <= day.start - one.end < _NEXT_TO for one in spoken.days)
    own = [start for start in own if start > day.end and not beside]
    return day.said.form is Form.AROUND and others and not own
