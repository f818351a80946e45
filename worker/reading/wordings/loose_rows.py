"""Rows of counts as people type them: "1 000 à Gap 💪 500 à Dole, 150 Auch", "manif à Gap 300"."""

from worker.reading.wordings.turns import (
    ABOUT,
    APOSTROPHE,
    AT,
    COUNT,
    FIGURE,
    HOUR,
    IN_ROW,
    OPENS,
    RALLY,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

# No street's number, no département's, no score.
_MANY = rf"(?=\d[ .\u00a0\u202f]?\d\d){FIGURE}"
_ENDS = (
    r"(?= ?(?:[,;.!/\n\u2026]|\Z|(?:et|puis|contre|pour) )"
    r"(?!,? ?(?:rue|avenue|boulevard|route|quai|place|bis)\b))"
)
_PICTURE = r"[^\w\s.,;:!?/()|'\"\u2019#@=+~\u2026-]\ufe0f?"
_RALLIES = words(
    "manif manifs manifestation manifestations marche marches rassemblement rassemblements "
    "mobilisation cortege defile pride"
)
# What people are out for, said behind a bare row.
_FOR = (
    r"(?:en colère|✊|#(?:\d+ ?(?:sept|oct|nov|d[eé]c|jan|f[eé]v|mars|avr|mai|juin)|bloquons|"
    r"gr[eè]ve|retraites?|manif|onlache|nous_?toutes|gilets?jaunes|climat|r[eé]forme)|"
    r"on (?:ne )?lâche rien|"
    r"dans (?:la|les) rues?)"
)

# A crowd that nobody counted: "des milliers", "foule", "peu de monde".
_CROWD = (
    r"(?:(?:(?:quelques|plusieurs|des) (?:(?:dizaines|centaines) de )?(?:milliers|centaines|"
    rf"dizaines)|une (?:petite |grosse |bonne )?poignée)(?: d(?:e |{APOSTROPHE})"
    r"(?:personnes|manifestants|gens|participants|militants|irréductibles))?|"
    r"(?:une |la )?(?:belle |grosse )?foule|(?:beaucoup|pas mal|plein|un peu|peu|du) (?:de )?monde|"
    r"un monde fou|(?:une |des )?marées? humaines?|des rues pleines)"
)
# A town at the head of its row: nobody who counts, no result.
_HEADS = (
    r"(?!(?:Verdict|Bilan|Résultats?|Total|Police|Gendarmes?|Préf\w*|Orga\w*|Synd\w*|Score|"
    rf"Inter\w*|Selon|Environ|Soit|Près)\b)(?=(?:L[ae]s? )?[A-ZÀ-Ý][a-zà-ÿ'\u2019-]){TOWN}"
)
_CAME = r"(?<!attend )(?<!attendait )(?<!espère )(?<!soyons )(?<!\d)(?<!\d[ .\u00a0\u202f])"
_HELD = ("oule", "monde", "illiers ", "entaines ", "izaines ", "oignée", "humaine", "pleines")

_SO_MANY = rf"(?:{ABOUT})?{COUNT}(?: \w+)?"
# Where a pattern begins: nearly every letter of a text is asked.
_FIRST = rf"(?=[\du])\b{COUNT}(?: \w+)?"
# A clause of its own tells the next crowd.
_TELLS = (
    rf"(?:on (?:a|en|était|comptait)|ils (?:étaient|n{APOSTROPHE}étaient)|le cortège|la (?:police|"
    r"préfecture|mobilisation|manifestation)|les (?:syndicats|organisateurs)|"
    rf"{_SO_MANY} (?:[a-zà-ÿ]+ )?(?:ont|étaient|se sont)\b|{_SO_MANY} (?:personnes|manifestants)\b)"
)
_GATHERED = (
    r"(?:(?:en |n'en |n\u2019en )?a (?:vu(?: défiler)?|réuni|rassemblé|mobilisé|compté|attiré|"
    r"aligné)|en (?:réunit|compte)|aligne|réunit|rassemble|mobilise)"
)

TURNS: Turns = (
    # "300 à Gap, à Dole, on a compté 90 personnes", "300 à Gap et Dole a réuni 90 personnes"
    (
        frozenset(),
        before_figures(" "),
        turn(
            rf"({_FIRST}(?: [^.;:!?\n\d]{{3,40}}?)? {AT} {TOWN})(?:,| et) "
            rf"(?={AT} {TOWN}, {_TELLS})",
            r"\1 ; ",
            signs=(", à ", " et à ", ", au", " et au"),
        ),
        turn(
            rf"({_FIRST}(?: [^.;:!?\n\d]{{3,40}})? {AT} {TOWN}|{TOWN} ?[:,] {_SO_MANY})(?:,| et) "
            rf"(?={TOWN} {_GATHERED}\b|{TOWN}, {_SO_MANY} (?:personnes|manifestants)\b)",
            r"\1 ; ",
            signs=(" a ", " en ", "réuni", "aligne", "rassembl", "mobilis", " personnes", " manif"),
        ),
        turn(
            rf"({_FIRST} [^.;:!?\n\d]{{3,40}} {AT} {TOWN})(?:,| et) "
            rf"(?={TOWN} : {_SO_MANY}(?= ?[.;,]))",
            r"\1 ; ",
            signs=(" : ",),
        ),
        turn(
            rf"(\b{COUNT} (?:personnes|manifestants|autres)\b[^.;!?\n]{{0,90}}?)(?:,| et) "
            rf"(?={TOWN} {_GATHERED} {_SO_MANY})",
            r"\1 ; ",
            signs=(
                *(" a vu ", " a réuni", " a rassembl", " a mobilis", " a compt", " a attir"),
                *(" a align", " aligne", " réunit", " rassemble", " mobilise", " compte"),
            ),
        ),
    ),
    # "1 800 à Gap. Dole a réuni 300 personnes": people too
    (
        _RALLIES | words("journee"),
        before_figures("", " "),
        turn(
            rf"{OPENS}({ROUNDED}{_MANY}|un peu plus de {_MANY}) (?={AT} {TOWN} ?[.;!])",
            r"\1 personnes ",
            signs=(" à ", " au ", " aux "),
        ),
    ),
    # "300 à Gap, 90 à Dole et foule à Dax", "Des milliers à Dax, 300 à Gap": they marched there
    (
        words("foule monde milliers centaines dizaines poignee maree marees pleines"),
        _HELD,
        turn(
            rf"(?=[\du]){_CAME}({_FIRST} {AT} {TOWN}(?:,? et|,| ;) ){_CROWD} (?={AT} {TOWN})",
            r"\1du monde a défilé ",
        ),
        turn(
            rf"(?=[\du]){_CAME}({_FIRST} {AT} {TOWN}[.!] ){_CROWD} (?={AT} {TOWN})",
            r"\1Du monde a défilé ",
        ),
        turn(
            rf"(?:{OPENS}|(?<=[:,;] )){_CROWD} "
            rf"(?={AT} {TOWN}(?:,? et|,| ;) {_SO_MANY} {AT} {TOWN})",
            r"du monde a défilé ",
        ),
    ),
    # "900 à Gap, 200 à Dole où rien n'était prévu": they came
    (
        words("rien aucun aucune personne"),
        (" où ",),
        turn(
            rf"({_FIRST} {AT} {TOWN}),? (?:là )?où (?:pourtant )?(?:rien|personne|aucun appel|"
            rf"aucune? {RALLY}) (?:ne |n{APOSTROPHE})[^.,;:!?\n\d]{{3,50}}",
            r"\1",
        ),
    ),
    # "900 à Gap, 200 à Dole où une voiture a été incendiée"
    (
        words(
            "brule brulee brulees incendie incendiee incendiees vandalise vandalisee casse cassee "
            "brise brisee brisees feu renversee renversees degradee degradees interpelle "
            "interpelles interpellees blesse blesses blessee blessees"
        ),
        (" où ",),
        turn(
            rf"({_FIRST} {AT} {TOWN}),? où (?:une?|des|deux|trois|plusieurs|quelques) "
            r"[^.,;:!?\n\d]{3,40} (?:a|ont|était|étaient) (?:été )?(?:brûl|incendi|vandalis|bris|"
            r"cass|pris feu|renvers|dégrad|interpell|bless)\w*[^.,;:!?\n\d]{0,30}",
            r"\1",
        ),
    ),
    # "5 000 à Gap. Celui de Dole, l'après-midi, 2 000": what hour is not said
    (
        words("midi matin soiree soir journee"),
        ("elui d", "elle d"),
        turn(
            rf"\b(cel(?:le|ui) d(?:e |{APOSTROPHE})(?:l[ae] )?{TOWN}),? (?:l{APOSTROPHE}après-midi|"
            r"le (?:matin|soir|midi)|en (?:soirée|matinée|fin de journée)),? "
            rf"(?={ROUNDED}{COUNT}\b)",
            r"\1, ",
        ),
    ),
    # "Manifs de samedi. Gap : 900. Dole : la manifestation a été dispersée": people
    (
        _RALLIES,
        (*before_figures(": ", ", "), ": environ", ": près", ": plus", ": au ", ": à peine"),
        turn(
            rf"(?:{OPENS}|(?<=; ))({_HEADS})( ?:|,) ({ROUNDED}{_MANY})(?= ?(?:[.;\n]|\Z))",
            r"\1\2 \3 personnes",
            cased=True,
        ),
    ),
    # "Gap 3 000 à 5 000. Dole, 600 sur le quai"
    (
        words("a"),
        before_figures(" à "),
        turn(
            rf"(?:{OPENS}|(?<=[:,;] ))({_HEADS}),? ({_MANY} à {_MANY})(?= ?(?:[.;,\n]|\Z))",
            r"\1 : de \2 personnes",
            cased=True,
        ),
    ),
    # "1 000 à Gap 💪 500 à Dole": a row
    (
        frozenset(),
        before_figures(" "),
        turn(
            rf"(\b{FIGURE} {AT} {TOWN}) ?{_PICTURE}+ ?(?={FIGURE} {AT} {TOWN})",
            r"\1, ",
            signs=(" à ", " au "),
        ),
        turn(
            rf"((?<![\d,.]){_MANY} {AT} {TOWN}(?:,|;| et) )({_MANY}) (?={IN_ROW}{_ENDS})",
            r"\1\2 à ",
            cased=True,
            signs=(" à ", " au "),
        ),
    ),
    # how many came is glued to where: "Grosse manif à Gap 3000, petite à Dole 120"
    (
        _RALLIES,
        before_figures(" "),
        turn(
            rf"(\b{RALLY}s?(?: [a-zà-ÿ]+){{0,4}} {AT} {TOWN}) ?:? ({_MANY}), "
            rf"(?:(?:une )?(?:petite|plus petite|autre) )?({AT} {TOWN}) ?:? ({_MANY}){_ENDS}",
            r"\1, \2 personnes ont manifesté, et \4 \3",
        ),
        turn(
            rf"(\b{RALLY}s?(?: [a-zà-ÿ]+){{0,4}} {AT} {TOWN}) ({_MANY}){_ENDS}",
            r"\1 : \2 personnes ont manifesté",
        ),
    ),
    # "Gap 900, Dole 350 et on attend les chiffres d'Auch"
    (
        words("chiffres chiffre comptage"),
        (" attend ", " aura ", " n'a pas ", " n\u2019a pas "),
        turn(
            rf"({FIGURE}),? (?:et |mais )?on (?:attend|aura|n['\u2019]a pas)(?: encore| toujours)? "
            r"(?:les? |de )?(?:chiffres?|comptage)\b[^.!?\n]*",
            r"\1",
        ),
    ),
    # a bare row, and what they are out for: "Gap 900, Dole 350 : en colère"
    (
        frozenset(),
        before_figures(" "),
        turn(
            rf"\A(?=[A-ZÀ-Ý])(?=[^\n]{{0,300}}(?i:{_FOR}))"
            rf"((?:{IN_ROW} {_MANY}(?:,| ;| /|;) ){{1,8}}{IN_ROW} {_MANY})"
            r"(?= ?(?:[.!:,\u2026]|#|✊| et on attend))(?! (?:personnes|manif))",
            r"\1 manifestants",
            cased=True,
            signs=("en colère", "✊", "#", "rien", "rue"),
        ),
    ),
    # two numbers of one town: "450 vs 900"
    (
        words("vs versus"),
        (" vs", " versus"),
        turn(rf"({COUNT}(?: \w+)?) (?:vs\.?|versus) (?=(?:{ABOUT})?{COUNT}\b)", r"\1 contre "),
    ),
    # "45e samedi à Gap. 180."
    (
        words("samedi acte semaine manif marche rassemblement mercredi vendredi dimanche"),
        ("e ",),
        turn(
            rf"{OPENS}(\d{{1,3}}e (?:{WEEKDAY}|acte|semaine|{RALLY})(?: [a-zà-ÿ]+){{0,3}} "
            rf"{AT} {TOWN})\. "
            rf"({_MANY})(?= ?[.!])",
            r"\1 : \2 manifestants",
        ),
    ),
    # "Quimper fait la sienne lundi": a rally as well
    (
        words("sienne sien"),
        ("la sienne", "le sien"),
        turn(
            rf"(?:{OPENS}|(?<=[,;] ))({TOWN}) (?:fait|fera|organise|organisera) "
            r"(?:la sienne|le sien)"
            rf"(?:,? (?=(?:à |dès )?{HOUR}))?",
            r"Manif à \1 ",
        ),
    ),
    # "Qui est dispo pour le stand à la marche de Gap (14h) ?": it is known of
    (
        words("dispo motive partant chaud"),
        ("?",),
        turn(
            rf"{OPENS}(?:qui|qqn|quelqu{APOSTROPHE}un) (?:est|serait|sera) (?:dispo\w*|motivée?|"
            rf"partante?|chaude?) ((?:demain |{WEEKDAY} )?)(?:pour )[^.!?\n]{{2,50}}? "
            r"(?:à|de|pour|pendant) "
            rf"((?:la |le |l{APOSTROPHE}){RALLY} [^.!?\n]{{2,60}}?) ?\?",
            r"Rendez-vous \1pour \2.",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
