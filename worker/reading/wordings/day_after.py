"""How papers tell the day after: where people gathered before, how many "ce 31 mai", who meets."""

from worker.reading.wordings.turns import (
    COUNT,
    HOUR,
    MONTH,
    OF,
    OPENS,
    PEOPLE,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_DONE = (
    r"\b(?:ont|a|avai(?:t|ent)|étaient|se sont|s['\u2019]est|s['\u2019]étaient) [^,.;!?\n]{3,100}"
)
_WHERE = rf"([^,.;!?\n]{{0,80}}{_DONE})"
_DAY = rf"(?:{WEEKDAY}|hier)(?: \d{{1,2}}(?:er)?)?(?: {MONTH})?(?: dernier)?"
_THIS_DAY = (
    rf"(?:(?:ce|le) (?:{WEEKDAY} )?\d{{1,2}}(?:er)? {MONTH}|(?:ce |le )?{WEEKDAY}|hier|"
    r"cette fois(?:-ci)?|ce jour-là|peut-être (?:un peu )?(?:plus|moins)|au plus fort|tout au plus)"
)
_BOSSES = r"(?:l['\u2019]|la |le )?(?:direction|patronat|préfecture|rectorat|actionnaire)"
_UNIONS = (
    r"(?:l['\u2019]|la |les |le )?(?:syndicats?|intersyndicale|élus|salariés|grévistes|collectif)"
)
_SIDES = rf"(?:{_BOSSES} et {_UNIONS}|{_UNIONS} et {_BOSSES})"
_ENVOYS = (
    r"(?:(?:des|les|ses|leurs|une|la|plusieurs) (?:élus?|syndicats|représentants|délégués|"
    r"délégation|maires?|responsables|porte-parole)(?: [^.,;:!?\n]{3,40})?)"
)
_OFFICE = (
    r"(?:l[ae]s? |l['\u2019]|des |une? )?(?:directeur|directrice|direction|préfète?|sous-préfète?|"
    r"ministre|ministère|recteur|rectrice|rectorat|dasen|ars|agence|sncf|département|"
    r"prud['\u2019]hommes|tribunal|juge|patron|patronne|actionnaire|repreneur|conseiller|"
    r"conseillère|cabinet)\b"
)
_LOOKED = (
    r"(?:(?:davantage|plutôt|plus) )?(?:ten(?:u|ait)|ressembl(?:é|ait)|(?:pri[st]|avait|a eu|eu) "
    r"(?:des (?:allures|airs) d)|eu des airs)"
)

TURNS: Turns = (
    # "Après X, où 300 ont défilé lundi, et Y, où 200 …, c'est au tour de Z"
    (
        words("apres"),
        ("près ",),
        turn(
            rf"{OPENS}après ({TOWN}), où {_WHERE}, (?:et |puis )(?:après )?({TOWN}), où {_WHERE}, "
            r"(?=\w)",
            r"À \1, \2. À \3, \4. ",
            signs=(", où ",),
        ),
        turn(
            rf"{OPENS}après ({TOWN}),? où {_WHERE}, (?=\w)",
            r"À \1, \2. ",
            signs=(" où ",),
        ),
        turn(
            rf"{OPENS}après ({TOWN}),? ({_DAY}) \(({ROUNDED}{COUNT})(?: [a-zé]+)?\),? et "
            rf"({TOWN}),? ({_DAY}) \(({ROUNDED}{COUNT})(?: [a-zé]+)?\), (?=\w)",
            r"À \1, \3 personnes ont défilé \2. À \4, \6 personnes ont défilé \5. ",
        ),
    ),
    # "Ils ont marché jusqu'à la mairie. Une trentaine, ce 31 mai."
    (
        words("ce le hier cette peut au tout lundi mardi mercredi jeudi vendredi samedi dimanche"),
        (". U", ". E", ". Q", ". P", ". D", ". T", *(f". {figure}" for figure in "123456789")),
        turn(
            rf"(?<=[.!?\u00bb] )({ROUNDED}{COUNT}),? (?={_THIS_DAY}[^.,;:!?\n]{{0,25}}[.,])",
            r"Ils étaient \1 ",
        ),
    ),
    # "À 18 h, il en restait une trentaine": no hour to meet at
    (
        words("restait restaient encore"),
        ("estai", " encore "),
        turn(
            rf"{OPENS}(?:à|vers|peu après|aux alentours de) (?:midi|{HOUR}), "
            r"(?=(?:il en restait|il restait|ils n['\u2019]étaient plus|(?:ils|elles) étaient "
            r"(?:encore|toujours)) )",
            "Plus tard, ",
        ),
    ),
    # "Les organisateurs parlent de 2 500 participants ; la police, de 1 400"
    (
        words("parlent parle parlait parlaient tablaient tablait tablent table"),
        (", de ", ", sur "),
        turn(
            rf"\b(parl(?:ent|e|aient|ait)|tabl(?:ent|aient|ait|e)) ((?:de|sur) {ROUNDED}{COUNT}"
            rf"[^.;,!?\n]{{0,40}})(?: ?[;,]| et| mais| quand| alors que) "
            r"((?:la |les |l['\u2019])[a-z\u00e0-\u00ff ]{4,25}?),? (?:de|sur) "
            rf"(?={ROUNDED}{COUNT}\b)",
            r"\1 \2 ; \3 \1 de ",
        ),
    ),
    # "Une cinquantaine d'élèves ont gagné le centre-ville en cortège"
    (
        words("cortege procession"),
        (" en cortège", " en procession"),
        turn(
            r"\b(ont|avaient|a|avait) ((?:ensuite|alors|aussi|enfin|même) )?(?:gagné|rejoint|"
            r"rallié|parcouru|remonté|descendu|pris la direction de|traversé) "
            r"([^.,;:!?\n]{3,50}? )en (?:cortège|procession)\b",
            r"\1 \2défilé jusqu'à \3",
        ),
    ),
    # "L'ancienne ouvrière des conserveries de X a encore défilé samedi à Y"
    (
        words(
            "ancien ancienne ex ouvriere ouvrier salariee salarie retraitee retraite infirmiere "
            "aide employee employe professeure professeur institutrice militante militant mere pere"
        ),
        (" défilé", " manifesté", " marché", " battu ", " était ", " rejoint ", " rassemblé"),
        turn(
            rf"\b((?:l['\u2019]|la |le |cette |cet |ce )(?:ex-|ancien(?:ne)? )?[a-zà-ÿ-]+) "
            r"(?:de la |du |des |de l['\u2019]|aux? |à la |à l['\u2019])[a-zà-ÿ' -]{4,40}? "
            rf"{OF}{TOWN} (?=(?:a|avait|est|était|s['\u2019]est) (?:[\w]+ ){{0,3}}?(?:défilé|"
            r"manifesté|marché|battu|rassemblée?|dans le cortège|là|présente?|venue?|rejoint)\b"
            r"[^.!?\n]* (?:à|dans|de) (?-i:[A-ZÀ-Ý]))",
            r"\1 ",
        ),
    ),
    # "Les deux camps se retrouveront face au préfet le 4 à X": they meet indoors
    (
        words("retrouveront reverront rencontreront reuniront rendez"),
        (" se re", " se ré", " rendez-vous"),
        turn(
            rf"\b{_SIDES} (?:doivent |devraient )?se (?:retrouve|reverr|rencontrer|réuni)\w+ ",
            "Une réunion se tiendra ",
        ),
        turn(
            r"\bles (?:deux )?(?:camps|parties) (?:doivent |devraient )?se (?:retrouve|reverr|"
            rf"rencontrer|réuni)\w+ (?=[^.;:!?\n]{{0,60}}\b(?:avec|face à|face aux?|devant|chez) "
            rf"{_OFFICE})",
            "Une réunion se tiendra ",
        ),
        turn(
            rf"{OPENS}{_ENVOYS} (?:ont|auront|avaient|a|aura) rendez-vous "
            rf"(?=[^.;:!?\n]{{0,60}}\b(?:avec|face à|devant|chez) {_OFFICE})",
            "Une réunion se tiendra ",
        ),
    ),
    # "le rassemblement a davantage tenu du pique-nique que de la manif"
    (
        words("tenait tenu ressemblait airs allures"),
        (" tenait ", " tenu d", " ressembl", " airs d", " allures d"),
        turn(
            r"\b((?:la|le|cette|ce) (?:rassemblement|manifestation|marche|cortège|défilé|manif)) "
            rf"(?:a |avait )?{_LOOKED}[^.,;:!?\n]{{3,60}}(?=[.,;])",
            r"\1 a eu lieu",
        ),
    ),
    # "Vélorution à Gap : 200 cyclistes": those who came
    (
        words("cyclistes"),
        ("élorution",),
        turn(
            rf"(\bvélorution\b[^.;!?\n\d]{{0,60}}[:,] (?:environ |plus de |près de )?{COUNT}) "
            r"cyclistes\b",
            r"\1 personnes",
        ),
    ),
    # "La vélorution a réuni 250 cyclistes"
    (
        words("velorution"),
        ("élorution",),
        turn(
            r"\b((?:la|une|cette) )vélorution (?=[^.;:!?\n]{0,60}\b(?:a|avait) (?:réuni|"
            r"rassemblé|attiré|mobilisé)\b)",
            r"\1manifestation ",
        ),
    ),
    # "Ils étaient 200 à avoir quitté le lycée pour marcher"
    (
        words("avoir"),
        (" à avoir ",),
        turn(
            rf"\b((?:ils|elles) étaient {ROUNDED}{COUNT}(?: [a-zé]+)?) à avoir (?:quitté|déserté|"
            r"séché|débrayé|laissé|bravé|fermé|lâché)(?: [^.,;:!?\n]{3,50}?)? pour "
            r"(?:marcher|défiler|rejoindre|gagner|descendre)\b",
            r"\1 à défiler",
        ),
        turn(
            rf"\b((?:ils|elles) étaient {ROUNDED}{COUNT}(?: [a-zé]+)?) à avoir (?:quitté|déserté|"
            r"séché|débrayé|laissé|bravé|fermé|lâché)(?: [^.,;:!?\n]{3,50}?)? pour "
            r"(?=(?:manifest|se (?:rassembl|réun|retrouv)))",
            r"\1 à ",
        ),
    ),
    # "Ils étaient 300 dès 17 h 30 devant la mairie": so many, and when
    (
        words("des"),
        (" dès ",),
        turn(
            rf"\b((?:ils|elles|nous) (?:étaient|étions) (?:déjà )?{ROUNDED}{COUNT}(?: {PEOPLE})?) "
            rf"dès (?={HOUR})",
            r"\1 à ",
        ),
    ),
    # "Leur fille, elle, milite à X": she lives there
    (
        words("milite militent"),
        (" milite",),
        turn(rf",? milite(?:nt)? à {TOWN}(?=[.,;])", " milite ailleurs"),
    ),
    # "Le public, une vingtaine de personnes, est resté jusqu'à 23 h": who listens to a council
    (
        words("public assistance auditoire"),
        (" public, ", " assistance, ", "'assistance, ", "\u2019assistance, ", "auditoire, "),
        turn(
            rf"\b((?:le public|l['\u2019]assistance|l['\u2019]auditoire)), {ROUNDED}{COUNT} "
            r"(?:de )?(?:personnes|habitants|parents|riverains|spectateurs), ",
            r"\1 ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
