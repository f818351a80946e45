"""Headlines without a verb, and what was seen behind them: "Marche mardi à X. La foule a …"."""

from worker.reading.wordings.turns import (
    COUNT,
    MONTH,
    OPENS,
    RALLY,
    WEEKDAY,
    WILL,
    Turns,
    turn,
)
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.wordlist import words

# The present of headlines ("les soignants défilent mardi") is of what is over as well.
_RALLIES = (
    rf"(?:{RALLY}s?\b|cortèges?\b|défilés?\b|dans la rue\b|en colère\b|prides?\b|"
    r"chaînes? humaines?\b|(?:manifest|défil|march|bloqu|mobilis|rassembl)(?:e|ent)\b|"
    r"battent le pavé\b)"
)
FUTURE = (
    rf"(?:{WILL}|"
    r"\b(?:sera|seront|aura|auront|va|vont|doit|doivent|devrai(?:t|ent))\b)"
)
"""What is to come."""
# What the headline must not tell: an hour, a date, what was done, is to come or is asked for.
_NO_CALL = (
    r"(?![^.!?\n]*(?:\d ?h\b|\d ?h\d|(?<!-)\bmidi\b|\brendez-vous|\brdv|\bappel|\bprév|\bannonc|"
    rf"\b\d{{1,2}}(?:er)? {MONTH}|\b(?:a|ont|avait|avaient|était|étaient)\b|\bs['\u2019]est\b|"
    rf"\bprochain|\bvenez|\bsoyons|\btou(?:s|tes)\b|\bon y\b|[?«]|{FUTURE}))"
)
# What was at another time, or is done before a rally, is no scene of it.
_BEFORE = (
    r"(?:l['\u2019]an (?:dernier|passé)|en 20\d\d|le \d|la (?:semaine|fois|précédente|dernière)|"
    r"depuis|parmi|hier|avant-hier|ce matin|jusqu|déjà|au printemps|à l['\u2019]automne|"
    rf"en (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)|(?:le )?{WEEKDAY})"
)
_READIED = (
    r"\b(?:prév|annon|interdi|autoris|annul|report|déclar|dépos\w+ (?:un|une|leur) |appel|lanc|"
    r"rendez|feu vert|décid|chois|confirm|maint|fix|invit|dévoil|renforc|organis|programm|attend|"
    r"promi|modifi|arrêté|demand|espér|souhait|voul|voudr|pourr|si |pour que|crai|redout|préven|"
    r"votés?\b|adopt|signé|tué|mort|décéd|agress|viol|bless|assassin|licenci|expuls|condamn|"
    r"interpell|prépar|déjà|dernière? |précédente?|\d ?h\b|\d ?h\d)"
)
_DID = (
    r"(?:s['\u2019](?:est|était)|se sont|a|ont|avait|avaient|est|sont|étaient|était|"
    r"(?:n|l|m|j)['\u2019](?:ai|a|ont|avait|était|avaient))"
)
# "ouvrait", no "viendrait": an -r- before the ending is mostly of what might be; no "retrait".
_MIGHT = r"(?!\w*(?<!ouv)(?<!mont)(?<!ent)(?<!dur)(?<!éti)r(?:ait|aient)\b)"
_NOUNS = r"(?!(?:re|por|ex|sou|par|for|satis|bien)?(?:trait|fait|hait|lait)\b)"
PAST = (
    rf"(?:\b{_DID} (?:(?:bien|ensuite|aussi|été|pas|eu|tous|fait|vite|très|même|eux|elles?|"
    rf"\w+ment) ){{0,2}}"
    r"(?:\w{2,}(?:é|i|u|it|is|ert|[ao]int)e?s?|mise?s?|prise?s?|vue?s?|lue?s?|faite?s?|close?s?)\b|"
    r"\b(?:nous|on|j['\u2019])(?: ?y)? ?(?:étions|était|étais)\b|"
    rf"\b{_MIGHT}{_NOUNS}\w{{2,}}ai(?:t|ent)\b)"
)
"""What was done or was so."""
_MANY = rf"(?:environ |près de |plus de )?{COUNT} (?:de )?(?:personnes|manifestants|participants)"
SCENE = (
    r"\b(?:cortège|défil|marche\b|march[ée]|manif|particip|foule|pancarte|slogan|banderole|"
    r"prises? de parole|pris la parole|fumigène|lacrymogène|forces de l['\u2019]ordre|CRS|"
    r"gendarmes|tracteur|rond-point|silence|minute d|roses?\b|bougie|photos?\b|ambiance|pluie|"
    r"soleil|froid|vent\b|parcours|incident|débordement|heurt|circulation|délégation|drapeau|"
    r"fanfare|batucada|sono\b|chants?\b|chant[ée]|casserole|casque|applaudi|siffl[ée]|hué|klaxonn|"
    r"présente?s?\b|monde\b|élus|passants|blouses|cloches|pleur|dispers|déplacement|rangs|voix|"
    r"venue?s\b|au rendez-vous|dans le calme|nous étions|on était|y étai|y étions|"
    r"étai(?:t|ent) là\b|c['\u2019]était)"
)
"""Who and what is seen, heard and felt at a rally, and nowhere in what it is about."""
_SEEN = (
    rf"(?!«? ?{_BEFORE})(?![^.!?\n]*(?:{_READIED}|{FUTURE}))(?:(?=[^.!?\n]*{SCENE})"
    rf"[^.!?\n]{{0,90}}?{PAST}|{_MANY},? (?:selon|d['\u2019]après))"
)

TURNS: Turns = (
    (
        words(
            "cortege corteges defile defiles marche marches manif manifs manifestation "
            "manifestations rassemblement rassemblements mobilisation hommage veillee pride rue "
            "colere humaine die sit action manifeste manifestent defilent marchent bloque bloquent "
            "mobilise mobilisent rassemble rassemblent pave"
        ),
        tuple(day[1:] for day in DAYS),
        turn(
            rf"({OPENS}{_NO_CALL}(?=[^.!?\n]*\b{_RALLIES})[^.!?\n]{{0,110}}?\b{WEEKDAY})"
            r"(?: (?:matin|midi|après-midi|soir)\b)?(?! (?:dernier|prochain|révolu|\d)|\w)"
            rf"(?=[^.!?\n]{{0,90}}[.!\n]\s*{_SEEN})",
            r"\1 révolu",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
