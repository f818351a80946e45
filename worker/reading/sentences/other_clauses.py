"""Tells whether a place stands in another clause than what would govern it."""

from worker.reading.sentences.elements import Group, Spoken
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled


def is_disrupted(spoken: Spoken, group: Group) -> bool:
    """Tell "Trafic coupé à X en raison d'une manifestation": what stops the buses is there."""
    folded, sentence = spoken.text.folded, spoken.sentence
    reason = _REASON.search(folded, sentence.start, sentence.end)
    if reason is None or any(one is not group for one in spoken.groups):
        return False
    return any(
        reason.start() <= cue.start < reason.end() and cue.about is About.RALLY
        for cue in spoken.cues
    )


# "Ligne 12 déviée à X, en raison d'une manifestation dans Paris": there, and not at X.
_REASON = compiled(
    r"\b(?:en raison|a cause|du fait|pour cause) d[e'](?: la |s |une? | l'| cette | )?"
    r"(?:manif\w*|mobilisation|cortege|rassemblement|marche|defile)(?! (?:dans|a|au|aux) )"
    r"|: (?:un cortege|une manifestation|la manifestation|le cortege) \w+"
)


def is_of_another_clause(spoken: Spoken, group: Group) -> bool:
    """Tell a town whose part of the sentence tells of no rally, though another part does.

    "Les blocages font craindre une pénurie, mais à Lyon …", "se sont rassemblées devant le
    tribunal de Béziers, où comparaissait un homme qui l'avait suivie jusqu'à Montauban".
    """
    folded, near = spoken.text.folded, None
    bracketed = spoken.sentence.bracketed
    for cue in spoken.cues:
        # "à Gap (900 manifestants), à Dole et à Apt (200)": the crowd of Gap tells nothing of Dole
        if cue.about in {About.RALLY, About.WEAK} and not bracketed(cue.start, group.start):
            before = cue.end <= group.start
            gap = folded[cue.end : group.start] if before else folded[group.end : cue.start]
            near = (gap, before) if near is None or len(gap) < len(near[0]) else near
    if near is None or _held_there(spoken, group):
        return False
    gap, before = near
    if before and _BUT_THERE.search(gap) and len(spoken.groups) == 1:
        return _ENDS.match(folded, group.end) is None  # "à la même heure, mais à Oyonnax."
    if before:
        listed = _LISTED.search(gap) or _CLEFT.search(gap) or _ONE_MORE.search(gap)
        return not listed and _PARTS.search(gap) is not None
    title = _TITLE.match(gap)
    cleft = _CLEFT.search(folded, spoken.sentence.start, group.start)
    return not (title or cleft) and _ASIDE.search(_APPOSED.sub("", gap)) is not None


def _held_there(spoken: Spoken, group: Group) -> bool:
    """Tell "La manifestation, dit la police, s'est tenue à Tulle": right before the town."""
    folded = spoken.text.folded
    return any(
        cue.about is About.HAPPENS and _AT.fullmatch(folded, cue.end, group.start)
        for cue in spoken.cues
        if cue.end <= group.start
    )


_AT = compiled(
    r" (?:a |au |aux |en )?(?:la |le |les |l')?"
    # "elle s'est tenue place de la République à Paris"
    r"| (?:place|devant|rue|sur|square|cours|quai|esplanade|parvis) [^,;:.()]{3,40} (?:a|au|aux) "
)


# "à Lille et à Lyon", "…, dont Paris": one more town of the same.
_LISTED = compiled(
    r"(?:[,;:/|(\u2013\u2014-]|\b(?:et|and|ou|puis|dont|comme|meme|aussi|ainsi qu'?e?)"
    r"(?: (?:encore|egalement|aussi|enfin|surtout))?)"
    # "des marches sont prévues, notamment à Pau", ", dont une à Pau"
    r"(?: (?:notamment|surtout|entre autres|en particulier|par exemple|une))?"
    r"[^\w]*(?:celles? |ceux |celui )?(?:jusqu')?"
    # "les cheminots à Grenoble, moi à Vienne": others did the same there
    r"(?:(?:les|des|nos|mes) [a-z-]+[sx] |(?:ceux|celles?|celui) (?:de |du |des |d')(?:la |l')?"
    r"[\w' -]{2,24} (?=(?:a|au|aux) )|(?:moi|nous|eux|lui|elles?|maman|papa) )?"
    # "et à 14 h à Dinan", "puis samedi à Lens"
    r"(?:(?:a |des |vers |le )?(?:\d{1,2} ?h(?:eures?)?(?: ?\d\d)?|midi|demain|lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche|en (?:fin|debut|milieu) (?:de |d')\w+|"
    r"(?:le |dans la |l')?(?:matin(?:ee)?|soir(?:ee)?|apres-midi|nuit)),? )*"
    r"(?:(?:a|au|aux|en|de|du|des|dans|sur|pour|pres de) |d')?"
    r"(?:la |le |les |l')?$"
)
_CLEFT = compiled(
    r"\b(?:c'(?:est|etait)|ce sera)(?: pas (?:a |au )?[\w'-]+ mais)? (?:a |au |aux |en )?$"
)
# "un rassemblement à Foix, et un autre se prépare à Pamiers"
_ONE_MORE = compiled(
    r"(?:\b(?:et|mais|puis)|[,;:]) (?:une? (?:autre|second|seconde|deuxieme)|l'une?|l'autre|l[ae] "
    r"(?:premiere?|seconde?|deuxieme))\b(?:[^;.:]{0,60} (?:a|au|aux) (?:la |le |les )?"
    r"|,? (?:devant|place|sur|dans|au)\b[^;.:,]{0,50}[ '](?:de |du )?)$"
)
_BUT_THERE = compiled(r", mais(?: cette fois)? (?:a |au |aux |en )$")
_ENDS = compiled(r"\s?[.!,;\n]|\s?$| (?:cette fois|ce coup|aussi\b|egalement|seulement)")
_PARTS = compiled(r"[,;:(]|\b(?:qui|ou|dont|mais)\b")
_TITLE = compiled(r"\s*[:.|\u2013\u2014-]")
# "À Decize, en revanche, le rassemblement est annulé.", "À Gex et bien d'autres villes, des …"
_AND_THE_REST = (
    r"(?:,? (?:et|ou|comme|ainsi que)(?: (?:un peu|meme|aussi|encore|egalement))?"
    r"(?: (?:dans|en|a))? (?:(?:(?:bien|tant|plein|beaucoup|nombre|des [a-z]+aines|une [a-z]+aine|"
    r"tout plein) )?(?:d'|d[e'] (?:nombreuses |multiples )?|plusieurs |quelques |maintes |\d+ |"
    r"les |toutes les |nombreuses )?autres (?:grandes |petites )?(?:villes|communes|cites|villages|"
    r"localites|endroits|lieux|points|prefectures|departements|regions)(?: (?:de |du |en |d')"
    r"[^,;:.()]{2,30})?|(?:partout|ailleurs)(?: ailleurs)?(?: (?:en|dans|a travers) "
    r"[^,;:.()]{2,30})?|(?:le reste|l'ensemble|toute?) [^,;:.()]{2,26}))?"
)
_APPOSED = compiled(
    rf"^{_AND_THE_REST}"
    r"\s*(?:\([^()\d]{2,30}\))?[\s),]*(?:(?:en revanche|enfin|aussi|de son cote|en effet|"
    r"quant a elle|elle|lui|par contre|egalement|cependant|toutefois|ensuite|puis|deja|encore|(?:ce"
    r" |le )?(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: \w+){0,2})\b,? ?)?"
)
_ASIDE = compiled(r"[,(]")


def is_close(spoken: Spoken, group: Group) -> bool:
    """Tell a town with a word for a rally, or a call, in its own part: "la manif de samedi à X"."""
    folded = spoken.text.folded
    if is_disrupted(spoken, group):
        return True
    # "le rassemblement de dimanche, place Stanislas à Nancy"
    before = [group.start, *(one.start - 2 for one in spoken.venues if one.end < group.start)]
    for cue in spoken.cues:
        if cue.about not in _CALLS:
            continue
        if cue.end > group.start:
            start = _behind_venue(spoken, group)
            if _LEADS.fullmatch(_APPOSED.sub("", folded[start : cue.start])):
                return True
        elif _is_next(folded[cue.end : group.start], folded, group) or any(
            _CUT.search(_SET_OFF.sub("", folded[cue.end : end])) is None
            for end in before
            if end >= cue.end
        ):
            return True
    return False


def _behind_venue(spoken: Spoken, group: Group) -> int:
    """Return where *group* ends, with "place Foch" of "À Dole, place Foch, le rassemblement"."""
    folded = spoken.text.folded
    behind = (
        venue.end for venue in spoken.venues if _TO_VENUE.fullmatch(folded, group.end, venue.start)
    )
    return next(behind, group.end)


_TO_VENUE = compiled(
    r"(?:,? (?:hier|[a-z]+di|dimanche)(?: (?:soir|matin|\d{1,2}))?)?,? "
    r"(?:(?:devant|sur|face a|a|au|aux) )?(?:la |le |les |l')?"
)


def _is_next(gap: str, folded: str, group: Group) -> bool:
    """Tell "à Foix et à Pamiers", "jeudi, mais à Pamiers cette fois"."""
    there = _BUT_THERE.search(gap) and _ENDS.match(folded, group.end)
    return bool(there or _LISTED.search(gap))


_CALLS = frozenset({About.RALLY, About.WEAK, About.HAPPENS, About.STRIKE})
_CUT = compiled(r"[,;:()\"]|\. ")
# "Une veillée, en silence, est prévue à Dole"
_SET_OFF = compiled(
    r", [^,;:()\".]{2,45},(?= (?:est|sont|sera|seront|aura|auront|partira|se|doit|devrait)\b| s')"
)
# A town that leads: "Hazebrouck : la manifestation", "À Gex, le collectif appelle à une marche".
_LEADS = compiled(r"\s?[,:.]?[^,;:()\"]*")
