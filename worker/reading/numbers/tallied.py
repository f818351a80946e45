"""Words beside a number that tell it was counted, whoever it counts: "ils étaient", "selon"."""

from worker.reading.words.patterns import compiled

COUNTED_BEFORE = compiled(
    r"\b(?:(?:etai\w+|etions)(?: [\w-]+)?, [^,.;:()\d]{3,60},|"
    r"(?:we|they|there) (?:were|was|are)(?: about| around| only| barely| some)*|"
    r"etai\w+|n'etai\w+|etions|etiez|sommes|est(?: deja)|on est|on n'est(?= plus que )|"
    r"au nombre de|etes|"
    r"do(?:it|ivent) etre|on devait (?:bien )?etre|"
    r"(?:ont|(?:on|nous|vous) (?:y )?(?:a|avons|avez)|auraient|aurions) ete|"
    r"av(?:ait|aient|ions) ete|furent|"
    r"rassembl\w+|reuni\w*|"
    r"compt\w+|denombr\w+|recens\w+|affich\w+|revendiqu\w+|totalis\w+|align\w+|mobilisai\w+|"
    r"mobilis\w+|attire|compte|(?:ca|cela) (?:fait|faisait|a fait)|(?:retrouv\w+|assis\w*|"
    r"bloqu\w+|(?:sont|sommes|etaient) venue?s|"
    r"(?:defil|manifest|march|plafonn|culmin|grossi\w* jusqu)\w*'?) a|"
    r"(?:a|ont|avons) (?:[a-z]+ )?(?:depasse|atteint|approche|frole|franchi) les|"
    r"content\w+ (?:de|d')|tourn\w+ autour|approch\w+|frol\w+|flirt\w+ avec|fort[es]* de|"
    r"(?:les|nous|vous|s'est|se sont) (?:y )?(?:(?:a|ont|avait|avaient|sommes) )?(?:tous |"
    r"toutes )?(?:compte|denombre|recense|pointe|photographie)e?s?\b[^.;:\d]{0,40} ?:|"
    r"(?:nombre de (?:presents|participants|manifestants)|"
    r"estimation|comptage|decompte|pointage)\b[^.;:\d]{0,40} ?:|"
    r"j'ai compte[^.;\"]{0,60} ?:|on (?:a|avait|s'est) compte[^.;\"]{0,40} ?:|"
    r"(?:(?:moins|plus|autant|davantage) de (?:monde|manifestants)|"
    r"mobilisation en (?:baisse|hausse))\b"
    r"[^.;:\d]{0,40}(?:\d{1,2} [a-z]{3,9})?[^.;:\d]{0,20} ?[:(]|"
    r"(?:presente?s|participante?s|affluence|participation(?: en (?:hausse|baisse))?) ?:|"
    r"je (?:dirais|dis)|"
    r"en (?:donne|met|retient|compte|annonce)(?:nt)?|not(?:e|ait|ent|aient) ?:?|"
    r"(?:il|elle|ils|elles|on) (?:m'a |a |ont )?(?:dit|disent)|disons|on va dire|"
    r"turnout (?:at|was)|je suis arrivee? a|drew|"
    r"spoke of|restai\w+|en (?:a|ont|av(?:ait|aient)|aurai(?:t|ent)) (?:vu|apercu|repere|pointe)|"
    r"on en voi[ts]|v(?:u|oi(?:t|"
    r"ent)) (?:passer|defiler|manifester|marcher|"
    r"battre|descendre|venir|se \w+er))(?: [\w-]+| a peine| (?:plus|guere|pas) que| pas plus de|"
    r" de)? ?(?:qu'|que )?$"
)
COUNTED_AFTER = compiled(
    r" of us\b| (?:took part|turned (?:out|up)|showed up|gathered|marched|joined in|"
    r"attended|came)\b|"
    r"\s?sur (?:les|ses|leurs) $|\"? ?, (?:(?:a|avait) (?:crie|lance|note|"
    r"souffle|glisse|repondu|"
    r"lache|annonce)|annonce|compte|estime|evalue|dit|disent|jure|assure|"
    r"tranche|glisse)\b|"
    r", (?:assise?s|debout|allongee?s|reunie?s|rassemblee?s|massee?s)\b|"
    r"\s?(?:dans (?:la|les) rues?|sous (?:la (?:pluie|flotte|neige|drache)|le (?:crachin|deluge))|"
    r"sur le pave|en colere|en manif|(?:a la|au|dans le) (?:manif\w*|"
    r"marche|rassemblement|defile|cortege|pride|mobilisation|veillee))\b|"
    r"\s?(?:qui (?:sont|etaient|ont)|s'etai\w+|se sont|ont|avaient|s'est|etaient|a (?:defile|"
    r"manifeste|marche)|de (?:manifest|particip)\w+|a (?:defiler|marcher|manifester|battre)|"
    r"selon|d'?apres|pour les (?:uns|autres)\b|"
    r"(?:decompt|comptabilis|revendiqu|recens|denombr|annonc)ee?s\b|"
    r"compte(?:es\b|s (?:le|par|hier|ce)\b)|"
    r"(?:au doigt mouille|a la louche|a vue (?:de nez|d'oeil)|au pif\w*|facile|facilement|"
    r"a tout casser|easy|qu(?:'on|e nous|'ils|'elles) et(?:ait|ions|aient)|"
    r"(?:il )?y parait|(?:a )?ce qu'il parait|parait-il|a ce qu'on (?:dit|m'a dit)|"
    r"grand max)\b|"
    r", (?:selon|d'apres) (?:mon|notre|nos|mes) (?:propres? )?"
    r"(?:decompte|comptage|compte|pointage|estimation|calcul)s?\b|"
    r"environ\b|[^.;()]{0,70} a (?:avoir|s'etre)\b|au bas mot|tout au plus|"
    r"cet(?:te)? (?:apres[- ]midi|aprem)|ce (?:matin|midi|soir)|hier|"
    r"aujourd'hui)\b|, (?:je|on) (?:dirais?|dirait|pense|crois|croit)\b|"
    r"[^,;.]{0,40}, a-t-on (?:compt|denombr|recens|vu)"
)


# "à trente-huit, nous avons attendu", "merci pour hier soir, à 40 devant chez eux": so many of us.
_AS_SO_MANY = compiled(r"(?:^|[,:]) ?a $")
_OF_US = compiled(
    r"(?:, (?:(?:ils|elles|nous|on|tous|toutes)\b(?! n')|en |avec )| (?:devant|derriere|sous|"
    r"dans la rue|"
    r"sur l[ae])\b)"
)
# "on a fini la manif une trentaine": how many of us.
WE_DID = compiled(
    r"\b(?:on|nous|ils|elles) (?:l'|se |y )?(?:a|ont|est|s'est|avons|sont|nous sommes) "
    r"[^,.;:()]{3,40},? $"
)


# "ils se sont retrouvés devant la grille, à une quarantaine": no hour is so late, nor a group.
_ALONE = compiled(r"\s?(?:[,.;!)]|$)| et [a-z]")
_COMMA = compiled(r"[^\d]*, ?a ?$")
_NO_HOUR = 25


def so_many_of_us(before: str, after: str, low: int, *, group: bool) -> bool:
    """Tell "à quarante, ils ont bloqué le pont", "on s'est assis, à trente-huit"."""
    if _AS_SO_MANY.search(before) is None:
        return False
    alone = (group or low >= _NO_HOUR) and _COMMA.fullmatch(before) and _ALONE.match(after)
    return bool(alone) or _OF_US.match(after) is not None
