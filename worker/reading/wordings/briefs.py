"""What briefs set beside a rally, in other words: mayors among parents, whose letter it is."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    NUMBER,
    OPENS,
    PROPER,
    RALLY,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

# Ten and more may be counted.
_FEW = r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|[2-9])"
_OFFICES = (
    r"(?:maires?|élue?s?|députée?s?|sénateurs?|sénatrices?|conseill(?:ers|ères)|adjointe?s?)\b"
)
_UNION = r"(?:CGT|CFDT|FO|FSU|SNES|SNUipp|UNSA|Solidaires|SUD|CFTC|CNT|FNEC|FCPE)"
_LETTERHEAD = (
    rf"(?:union (?:locale|départementale)(?: (?:des syndicats )?{_UNION})?|U[LD] {_UNION}|"
    rf"(?:syndicat|section)(?: {_UNION}| locale?)?(?: d[eu]s? (?:l{APOSTROPHE}|la )?[\w-]+)?|"
    rf"{_UNION}|"
    rf"comité de défense de (?:l{APOSTROPHE}hôpital|la (?:poste|gare|maternité)))"
)
_HELD_AT = (
    r"(?:rendez-vous|rdv|rassemblement|manif\w*|tous|toutes)\b[^\n]{0,60}?"
    r"(?:\b(?:à|au)|préfecture de|mairie de|gare de|rectorat de|place [^\n]{2,20} à) "
    rf"(?={PROPER})"
)

_GATHERED = r"(?:réuni|rassemblé|mobilisé|attiré|fait (?:défiler|marcher|descendre|venir))"
_CALLS_NEXT = (
    r"(?:appell|donn|organis|prévoi|remet|invit|convi|récidiv|recommenc|repart|propos|annonc|"
    r"reviend|reprend|se pours|sera|aura|en prépar|prépar|se retrouv)"
)

TURNS: Turns = (
    # "une centaine de parents et trois maires en écharpe": they are no second crowd.
    (
        words(
            "maire maires elu elus elues depute deputes deputee senateur senateurs conseillers "
            "adjoints"
        ),
        (" et ", ", "),
        turn(
            rf"(\b{NUMBER}[^.;:!?\n]{{2,60}}?(?: et|,| dont| avec) ){_FEW} ?(?={_OFFICES})",
            r"\1des ",
            signs=("maire", "élu", "député", "sénat", "conseill", "adjoint"),
        ),
    ),
    # "où les opposants disent attendre 5 000 personnes"
    (
        words("attendre appris"),
        (" attendre ", " appris "),
        turn(r"\b(?:disent|affirment|assurent|déclarent) (?:en )?attendre\b", "attendent"),
        turn(r"\b(?:dit|affirme|assure|déclare) (?:en )?attendre\b", "attend"),
        turn(r", a-t-on appris (?:\w+ )?de source officielle(?=\.|\Z)", ""),
    ),
    # "Les organisateurs, des habitants de Gray et de Lure, attendent 300 personnes"
    (
        words("organisateurs organisatrices organisateur organisatrice"),
        (", ",),
        turn(
            r"(\borganisat(?:eur|rice)s?), [^.;:!?\n\d]{3,90}?, "
            r"(?=(?:attend|esp[eè]r|tabl|prévo|annonc|en attend|compt)(?:ent|e|aient|ait|oient)\b)",
            r"\1 ",
        ),
    ),
    # "5-6000 personnes", "3 ou 4000": from so many to so many thousands
    (
        words("personnes manifestants gens pers participants"),
        ("000",),
        turn(
            r"(?<![\d.,/:-])([1-9])(?: ?[-\u2013/] ?| ou )([1-9])"
            r"(?= ?000 (?:pers|manif|gens|part))",
            r"\g<1>000 à \2",
        ),
    ),
    # "600 700 personnes" is typed for "600 à 700"
    (
        words("personnes manifestants gens pers participants"),
        tuple(f"{hundreds}00 {hundreds + 1}00 " for hundreds in range(1, 9)),
        turn(
            r"(?<![\d.,] )(?<![\d.,])(?=100 200|200 300|300 400|400 500|500 600|600 700|700 800|"
            r"800 900)(\d00) (?=\d00 (?:pers|manif|gens))",
            r"\1 à ",
        ),
    ),
    # "Ils étaient 800, samedi à 11 h, à Gap, 300 à Dole": that hour is of the first.
    (
        words("etaient"),
        (" étaient ", "étaient "),
        turn(
            r"(\bétaient [^.;!?\n]{0,60}?\b(?:à|dès|vers) \d{1,2} ?h(?:eures)?(?: ?\d\d)?\b"
            r"[^.;!?\n]{0,120}?), "
            rf"(?={ROUNDED}{NUMBER}[^,.;:!?\n]{{0,12}}? (?:à|au|aux) {PROPER})",
            r"\1. Ils étaient ",
        ),
    ),
    # "l'échangeur de l'A20 à Brive-Nord": a side of the town.
    (
        words("echangeur peage sortie diffuseur barriere"),
        ("-Nord", "-Sud", "-Est", "-Ouest", "-Centre"),
        turn(
            r"(\b(?:échangeur|péage|sortie|diffuseur|barrière)\b[^.;:!?\n]{0,30} "
            rf"(?:à|de) {PROPER}?)-(?:Nord|Sud|Est|Ouest|Centre)\b",
            r"\1",
        ),
    ),
    # The head of a letter: their march is elsewhere.
    (
        words("union ul ud syndicat section fsu cgt snes solidaires comite cfdt fo unsa fcpe"),
        ("\n",),
        turn(
            rf"(\A\W*{_LETTERHEAD}) d(?:e |{APOSTROPHE})({PROPER})(?=[ .:\u2013-]*\n"
            rf"(?:[^\n]*\n){{0,3}}?[^\n]*?\b{_HELD_AT}(?!\2))",
            r"\1",
        ),
    ),
    # "réunis à Gap contre l'évacuation du bois, à Dole": the wood is there.
    (
        words("contre"),
        (", à ",),
        turn(
            r"(\b(?:réuni|rassembl|manifest|défil|march|mobilis|retrouv)\w*[^.;:!?\n]{0,50}? "
            rf"(?:à|au|aux) {PROPER}[^.;:!?\n]{{0,40}}? contre (?:l{APOSTROPHE}|la |le |"
            rf"les |une? |des )[^.,;:!?\n]{{5,70}}), à (?={PROPER}\.)",
            r"\1 de ",
        ),
    ),
    # "Le collectif, qui avait réuni 300 personnes lundi à Gap, appelle à une marche samedi"
    (
        words("qui"),
        (", qui av", ", qui a ", ", qui ont "),
        turn(
            rf", qui ((?:a|ont|avai(?:t|ent)) (?:déjà )?{_GATHERED} [^.;!?\n]{{6,140}}?), "
            rf"(?={_CALLS_NEXT})",
            r" \1. Il ",
            signs=("réuni", "rassembl", "mobilis", "attir", "fait "),
        ),
    ),
    # "La marche, suivie lundi à Gap par 300 personnes, repartira samedi"
    (
        words("suivie suivi"),
        (", suivi",),
        turn(
            rf"(\b{RALLY}\b[^.;,!?\n]{{0,40}}), (suivie? [^.;!?\n]{{4,90}}?\bpar "
            rf"{ROUNDED}{NUMBER}[^.;!?\n]{{4,60}}?), (?=(?:re|ré)?\w+r(?:a|ont)\b)",
            r"\1 a été \2. Elle ",
        ),
    ),
    # "Les 300 manifestants de lundi à Gap ont été reçus"
    (
        words("manifestants marcheurs participants"),
        ("ants de ", "eurs de ", "ants d", "eurs d"),
        turn(
            rf"(\d (?:manifestants|marcheurs|participants) (?:de|d{APOSTROPHE}) ?"
            rf"(?:{WEEKDAY}|hier|samedi)(?: \w+)?) (à {PROPER}) (?=(?:n{APOSTROPHE}|se )?"
            r"(?:ont|sont|étaient|avaient) )",
            r"\1, \2, ",
        ),
    ),
    # "Un monde fou mardi à la manif de Gap", "Carton plein hier à Dole": many came
    (
        words("monde foule maree carton peuple"),
        (" mardi", " hier", " lundi", " mercredi", " jeudi", " vendredi", " samedi", " dimanche"),
        turn(
            rf"{OPENS}(?:(?:plein|énormément|tellement|trop|plus|blindé) de monde(?: que \w+)?|"
            r"un monde (?:de )?(?:fou|dingue|malade)|du peuple|carton plein|une marée humaine|"
            r"(?:une )?(?:belle |grosse |sacrée )?foule(?: immense| énorme| monstre| de fou)?)"
            rf"(?= (?:hier|{WEEKDAY})(?: soir| matin)? (?:à|au|aux|dans|sur|place|pour) )",
            "Beaucoup de monde",
        ),
        turn(
            rf"{OPENS}pas grand[- ]monde(?= (?:hier|{WEEKDAY})\b)",
            "Peu de monde",
        ),
    ),
    # "Bravo à tous pour la manif de mardi à Gap": it was
    (
        words("bravo merci respect chapeau felicitations"),
        (" pour ",),
        turn(
            r"\b(?:bravo|(?:un grand )?merci(?! d)|respect|chapeau|félicitations)"
            r"(?: à (?:tou(?:te)?s(?: et tou(?:te)?s)?|vous tou(?:te)?s)| aux \w+)? pour "
            rf"(?:(?:cette|la|le|ce) )?(?:belle |super |beau |magnifique )?({RALLY}) "
            rf"(?:de |du )(?=(?:{WEEKDAY})(?: \d{{1,2}})?(?: [a-zé]+)? (?:à|au|aux) )",
            r"Belle \1 ",
        ),
    ),
    # "Merci de venir nombreux à la manif de samedi": nobody has come yet
    (
        words("merci"),
        (" de venir", " de bien vouloir venir", " d'être", " d\u2019être"),
        turn(r"\bmerci de (?:bien vouloir )?venir\b", "venez"),
        turn(rf"\bmerci d{APOSTROPHE}être (?=nombreu|présent|là\b|à l{APOSTROPHE})", "soyez "),
    ),
    # "300 mardi à Gap, on remet ça samedi": people, and another sentence
    (
        words("remet recommence rebelote retourne continue"),
        (" on remet", " on recommence", " rebelote", " on y retourne", " on continue"),
        turn(
            rf"{OPENS}({COUNT}) ((?:hier|{WEEKDAY})(?: soir| matin)? (?:à|au|aux) {PROPER}"
            r"[^.,;!?\n]{0,40}), (?:et )?"
            r"(?=(?:on (?:remet|recommence|y retourne|continue)|rebelote)\b)",
            r"\1 personnes \2. ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
