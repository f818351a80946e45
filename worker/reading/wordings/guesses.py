"""What posts say around a crowd: who guesses it, who hoped for more, who sat indoors meanwhile."""

from string import digits

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    NAME,
    OPENS,
    RALLY,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_SOON = rf"(?:demain(?: soir)?|(?:ce )?{WEEKDAY}|ce soir)"
_ENDS = r"(?= ?(?:[.,;!\n]|\Z|[^\w\s'(:?%€]))"
_GUESSED = (
    r"(?:on dirait|à vue de nez|à peu près|au doigt mouillé|grosso modo|au bas mot|"
    r"à tout casser)"
)
_HOPED = (
    rf"(?:(?:et )?moi qui en (?:attendais|espérais|voulais)|(?:et )?dire qu{APOSTROPHE}on en "
    rf"(?:attendait|espérait|voulait)|j{APOSTROPHE}en (?:attendais|espérais|voyais)|"
    r"il en aurait fallu)"
)
_ELSE = (
    r"(?!et |ont |a |aussi ?[.,!])"
    r"(?:(?!centaine|millier|dizaine|autant|même|pareil)[^.,;:!?\n\d])*"
)
_VAGUE = r"(?:plusieurs|quelques|des) (?:centaines|milliers|dizaines)"

TURNS: Turns = (
    # "c'était beau, 300 on dirait", "c'était bien, au doigt mouillé 300"
    (
        words("dirait nez pres mouille grosso bas casser bon bien"),
        (
            "on dirait",
            "vue de nez",
            "peu près",
            "oigt mouillé",
            "rosso modo",
            "bas mot",
            "tout casser",
            ", bien ",
            ", bon ",
        ),
        turn(
            rf"(?<=[,:.!] )(?<!\d, )(?!{COUNT} ?h\b)({COUNT})(?: (?:personnes|pers))?,? "
            rf"{_GUESSED}{_ENDS}",
            r"environ \1 personnes",
        ),
        turn(
            rf"(?<=[,:.!] )(?:bien|bon) (\d{{2,3}}|\d[ .]?\d{{3}}){_ENDS}",
            r"environ \1 personnes",
        ),
    ),
    # "Le Sénat vote et nous on était 300 à Gap": apart from it
    (
        words("nous"),
        (" nous on ", " nous, on "),
        turn(
            rf"(?<=[\w)»]),? (?:et|mais|alors que|pendant que|tandis que) nous,? on (est|était) "
            rf"(?={COUNT})",
            r". On \1 ",
        ),
    ),
    # "300, et moi qui en attendais 900": nobody's estimate
    (
        words("attendais esperais attendait esperait voulait voyais voulais fallu"),
        (
            " en attendai",
            " en espérai",
            " en voulai",
            "en voyais",
            "'en attendai",
            "'en espérai",
            "en aurait fallu",
        ),
        turn(
            rf"(\d[^.;:!?\n]{{0,30}}), {_HOPED} {COUNT}(?= ?(?:[.,;!\n]|\Z))",
            r"\1",
        ),
    ),
    # "900 à Gap samedi, 45 à notre réunion de Dole jeudi": those sat indoors
    (
        words("reunion ag soiree assemblee debat conference"),
        (" à notre ", " à la ", " à l'", " à l\u2019"),
        turn(
            rf"(\d [^.;:!?\n]{{1,80}}?),(?: et| mais)? {COUNT}(?: personnes)? à "
            rf"(?:notre |la |l{APOSTROPHE}|leur )(?:réunion|AG|soirée|assemblée|débat|conférence)\b"
            r"(?![^.;!?\n]*(?:manif|rassembl|march|défil))[^.,;:!?\n]*",
            r"\1",
        ),
    ),
    # "On est plusieurs centaines place Foch": as many as "on était"
    (
        words("centaines milliers dizaines"),
        ("n est ", "ous sommes ", "n doit être ", " de personnes "),
        turn(
            rf"\b(?:on est|nous sommes|on doit être)(?: déjà| au moins)? ({_VAGUE}) "
            r"(?=(?:de personnes )?(?:place|parvis|devant|dans les rues|sur|à (?-i:[A-ZÀ-Ý])))",
            r"on était \1 ",
        ),
        turn(
            rf"{OPENS}({_VAGUE} de personnes) "
            r"(?=(?:place|parvis|dans les rues|devant la (?:préf|mairie|sous-préf))"
            r"(?![^.;!?\n]*\b(?:pour|marché|concert|fête|match|feu|vide|foire)))",
            r"\1 rassemblées ",
        ),
    ),
    # "300 à Gap, 60 à Apt, et à Dole les dockers ont bloqué": no number is Dole's.
    (
        words("et"),
        (" et à ", " et au "),
        turn(
            rf"({COUNT}(?: (?:personnes|manifestants))? {AT} {NAME}(?: (?:ce (?:soir|matin|midi)|"
            rf"hier|aujourd{APOSTROPHE}hui))?),? et (?={AT} {NAME} {_ELSE}"
            r"\b(?:a|ont|s['\u2019]est|se sont|était|étaient)\b[^.,;:!?\n\d]*(?:[.;!\n]|\Z))",
            r"\1. Et ",
        ),
    ),
    # "900 à Gap ce soir. Demain 19 h partout": everywhere, and not in Gap
    (
        words("partout france"),
        ("artout", "oute la France"),
        turn(
            rf"(\b\d{{2,}}(?! ?h\b)[^.!?\n]{{1,80}}[.!] )(?:rassemblements? |manifs? )?({_SOON}),? "
            r"(?:à )?(\d{1,2} ?h(?:\d\d)?),? (?:partout|dans toute la france)(?: en france)?"
            r"(?= ?(?:[.!\n]|\Z))",
            r"\1Rassemblements partout en France \2 à \3",
        ),
    ),
    # "La marche est annulée, du coup on a fait un apéro à 12": those sat down
    (
        words("coup"),
        (" du coup ",),
        turn(
            r"((?:annul|report|n['\u2019]a pas eu lieu|n['\u2019]aura pas lieu|"
            r"interdit)[^.;!?\n]{0,60}?)[, ]+"
            r"du coup (?=[^.;!?\n]*\b(?:apéro|verre|coup|bar|belote|pique-niqu|resto|crêpes?|"
            r"bière|café|film|"
            rf"tarot|pizza|barbecue)\b)(?![^.;!?\n]*{RALLY})[^.;!?\n]*",
            r"\1",
        ),
    ),
    # "300 habitants sur 900": so many of them
    (
        words("habitants personnes"),
        (" sur ",),
        turn(
            rf"({COUNT}) (?:habitants|personnes),? (?:sur|pour)(?: les| une commune de| un "
            rf"village de)? {COUNT}"
            r"(?: habitants)?(?= ?(?:[!.,;\n]|\Z))",
            r"\1 personnes",
        ),
    ),
    # "350 éleveurs annoncés !"
    (
        words("annonces annoncees esperes esperees"),
        (" annoncés", " annoncées", " espérés", " espérées"),
        turn(
            rf"({COUNT} (?:personnes|manifestants|éleveurs|agriculteurs|grévistes|"
            rf"lycéens|étudiants|"
            r"salariés|marcheurs|militants)) (?:annoncé|espéré)(e?s)(?= ?(?:[!.,;\n]|\Z))",
            r"\1 attendu\2",
        ),
    ),
    # "300 jeunes ont caillassé les pompiers": no rally
    (
        words("jeunes individus casseurs"),
        (
            "cassé",
            "feu",
            "mortier",
            "pillé",
            "caillass",
            "incendi",
            "battus",
            "affront",
            "saccag",
            "vandal",
        ),
        turn(
            rf"{OPENS}(?=(?:(?!{RALLY}|\bmanifest|\brassembl|\bbloqu)[^.;!?\n])*(?:[.;!?\n]|\Z))"
            rf"([^.;!?\n]*?){ROUNDED}(?:{COUNT}|un groupe de {COUNT}|des dizaines|plusieurs "
            rf"dizaines)"
            r" (?:de |d['\u2019])?(?:jeunes|individus|casseurs)(?: [^.;!?\n]{0,80}?)? (?:(?:a|ont|"
            r"auraient) (?:tout cassé|mis le feu|incendié|"
            r"pillé|caillassé|attaqué|lancé des|tiré des|vandalisé|saccagé)|se (?:sont|seraient) "
            r"(?:battus|affrontés))",
            r"\1des dégâts commis",
        ),
    ),
    # "Acte 13 à Gap, 120 courageux": people
    (
        words("courageux courageuses irreductibles motives motivees fluos valeureux temeraires"),
        ("ourageu", "rréductibles", "otivé", " fluos", "aleureux", "éméraires"),
        turn(
            rf"\b({COUNT}) (?:courageu(?:x|ses)|irréductibles|motivée?s|fluos|valeureux|"
            rf"téméraires)\b",
            r"\1 personnes",
        ),
    ),
    # "300 à Gap, 64 à Dole… et Apt dort"
    (
        words("dort dorment roupille roupillent"),
        (" dort", " dorment", " roupille"),
        turn(
            rf"(\d[^.;!?\n…]{{2,50}}?)(?:,|…|\.\.\.)? (?:et |mais )?{NAME} (?:dor(?:t|ment)|"
            rf"roupillent?)"
            r"(?: encore| toujours)?(?= ?(?:[.;!\n]|\Z|[^\w\s,]))",
            r"\1",
        ),
    ),
    # "jeudi 13 personne en classe": nobody
    (
        words("personne"),
        (" personne ",),
        turn(rf"\b({WEEKDAY} \d{{1,2}}),? personne (?=en |au |aux |à |dans |ne )", r"\1, nul "),
    ),
    # "ceux de Dole partent à 5h, ceux d'Apt à 6h, tout le monde à 9h à Gap"
    (
        words("partent decollent"),
        (" partent ", " décollent "),
        turn(
            rf"(?:ceux|celles|les (?:copains|collègues|camarades|gars|tracteurs)) d(?:e |u |es |"
            rf"{APOSTROPHE}){NAME} (?:partent|décollent)"
            rf" (?:à|dès|vers) \d{{1,2}} ?h(?: ?\d\d)?(?:,? (?:et )?(?:ceux|celles) d(?:e |u |es |"
            rf"{APOSTROPHE}){NAME}(?: partent)? (?:à|dès|vers) "
            rf"\d{{1,2}} ?h(?: ?\d\d)?)*,? (?=tout le monde|on se|rdv|rendez|arrivée)",
            "",
        ),
    ),
    # "Grève mondiale pour le climat : 300 lycéens à Gap": they marched
    (
        words("climat"),
        ("rève mondiale ", "rève scolaire ", "rève internationale "),
        turn(
            rf"{OPENS}grève (?:mondiale|scolaire|internationale) pour le climat(?= "
            rf"?[^\w\s]{{1,3}} (?:on (?:est|était) )?{COUNT})",
            "Marche pour le climat",
        ),
    ),
    # "une poignée de 120"
    (
        words("poignee"),
        ("oignée de ",),
        turn(r"\bune (?:petite |grosse )?poignée de (?=\d)", ""),
    ),
    # "Gap 300 (-200), Dole 64 (stable), Apt 60 (pas mal !!)": what one says of it
    (
        frozenset(),
        (
            "0 (-",
            "0 (+",
            "0 (stable",
            "0 (pas ",
            "0 (en ",
            "0 (bravo",
            "0 (record",
            "0 (énorme",
            "0 (wow",
            "0 (=",
        ),
        turn(
            rf"(\b(?-i:[A-ZÀ-Ý])[\w'\u2019-]+ {COUNT}) ?\((?:[-+=] ?\d*|stable|pas mal|pas si mal|"
            rf"en (?:baisse|hausse)|bravo|record|"
            rf"énorme|wow)[ !]*\)",
            r"\1",
        ),
    ),
    # "Gap 300 🔥, Dole 64 🔥": a cheer behind each
    (
        frozenset(),
        tuple(f"{digit} {sign}" for digit in digits for sign in "🔥✊💪👏💜❤😍🎉🙌👊"),
        turn(
            rf"(\b(?-i:[A-ZÀ-Ý])[\w'\u2019-]+ {COUNT}) ?[🔥✊💪👏💜❤😍🎉🙌👊\ufe0f]+"
            r"(?=[,;.] |\n|\Z)",
            r"\1",
        ),
    ),
    # "Parents de Gap devant l'école lundi 8h15, puis délégation à Dole à 10h": indoors
    (
        words("delegation audience"),
        (" délégation ", " audience "),
        turn(
            rf",? (?:puis|et|avant) (?:une |l['\u2019])?(?:délégation|audience) (?:reçue )?{AT} "
            rf"{NAME} (?:à )?\d{{1,2}} ?h(?:\d\d)?"
            r"(?: \([^()\n]{2,25}\))?",
            "",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
