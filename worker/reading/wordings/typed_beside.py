"""What posts type beside a rally: questions behind it, lifts, who was chased, "1500, 2000"."""

from worker.reading.wordings.turns import (
    ABOUT,
    APOSTROPHE,
    COUNT,
    FIGURE,
    HOUR,
    OF,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

_AT = r"(?:à|a|au|aux)"
_TODAYS = rf"(?:d{APOSTROPHE}aujourd{APOSTROPHE}hui|du jour|de ce (?:matin|midi|soir))"
# A post in which no other day, no hour and no question is told.
_ALONE = (
    r"\A(?![^\0]{300})(?![^\0]*(?:\d ?h\b|\dh\d|\d:\d\d|\?|\b(?:demain|hier|veille|prochaine?s?|"
    rf"dernière?s?|bientôt|{WEEKDAY}|si|quand|chaque|tous les|carnaval|match|festival)\b))"
)
_PROCESSION = r"(?:manif|manifestation|marche|pride|cortège|vélorution)"
_END = r"(?= ?(?:[.,;!)\n\u2026]|\Z))"
_SAID_SO = (
    r"(?:je dirais|disons|environ|peut[- ]être|(?:on|nous) (?:est|était|sommes|étions|devait être|"
    r"doit être|a été))"
)
_SO_MANY = rf"(?:{ABOUT}|déjà )?{COUNT}(?: à {COUNT})?"
# A day that is gone, and when such a crowd stood there.
_BEFORE = (
    rf"(?:le \d{{1,2}}(?:er)?(?: [a-zà-ÿ]{{3,9}})?|(?:{WEEKDAY})(?: dernier)?|hier|avant-hier|"
    r"la (?:dernière fois|semaine dernière|fois d['\u2019]avant)|en (?:janvier|février|mars|avril|"
    r"mai|juin|juillet|août|septembre|octobre|novembre|décembre))"
)
_THEN = rf"(?:ce (?:matin|midi|soir)|hier|aujourd{APOSTROPHE}hui|ce {WEEKDAY}|auj)"
_NEXT_TIME = (
    r"(?:rdv|rendez-vous|prochaine?|la suite|on (?:remet|revient|recommence|se (?:revoit|"
    r"retrouve)|y retourne))"
)
_WAITING = r"(?:les gens|tout le monde|beaucoup|on se garde|ça (?:attend|se garde))"


TURNS: Turns = (
    # "La manif de Gap fait déjà le tour du centre": it goes on
    (
        words("fait remplit deborde est"),
        (" fait ", " remplit ", " déborde ", " est "),
        turn(
            rf"({_ALONE}[^\0]{{0,120}}?\b(?:la|le|notre) (?:grosse |grande )?{_PROCESSION} "
            rf"(?:{OF}{TOWN}|{_AT} {TOWN}) )"
            r"(?:fait (?:déjà |presque |tout |bien )*(?:le tour|demi-tour|\d)|remplit|déborde|"
            rf"est (?:(?:tellement|si|déjà|toujours) )?(?:énorme|immense|interminable|coupée?|"
            rf"bloquée?|nassée?|compacte?|à l{APOSTROPHE}arrêt))\b",
            r"\1vient de passer,",
        ),
    ),
    # "Un député chassé du cortège d'aujourd'hui à Gap": he was there
    (
        words(
            "chasse chassee chasses vire viree vires exclu exclue exclus exfiltre exfiltree "
            "expulse expulsee expulses ejecte hue huee hues siffle sifflee insulte insultee"
        ),
        (" du ", " à la ", " au "),
        turn(
            r"\b((?:chass|vir|exclu|exfiltr|expuls|éject)(?:é|ée|és|ées|e|s|es)?) "
            rf"(?:du |de la )({RALLY})\b",
            r"\1 pendant la manif",
        ),
        turn(
            r"\b((?:hu|siffl|insult|conspu|bouscul|agress)(?:é|ée|és|ées)) (?:dans le |au |à la )"
            rf"({RALLY}) (?={_TODAYS}|de (?:ce )?{WEEKDAY}|d{APOSTROPHE}hier|du \d)",
            r"\1 pendant la manif ",
        ),
    ),
    # "on était 1500, 2000", "3 ou 4000 personnes": between the two
    (
        words("dirais disons environ peut on nous"),
        before_figures(", "),
        turn(
            rf"\b({_SAID_SO} (?:environ |peut[- ]être )?)(\d\d|\d{{3}}|\d{{4}}), "
            rf"(?!19\d\d|20[12]\d)(\d\d|\d{{3}}|\d{{4}})(?: peut[- ]être| max| à tout casser)?"
            r"(?: personnes| pers)?" + _END,
            r"\1\2 à \3",
        ),
    ),
    (
        words("ou"),
        tuple(f" ou {figure}" for figure in "23456789"),
        turn(
            r"(?<![\d.,h:-])\b([1-9]) ou ([2-9])(00|000)\b(?! ?(?:€|euros|km|m\b))", r"\1\3 à \2\3"
        ),
    ),
    # "je suis à Gap devant la mairie avec 300 autres", "je suis à Gap …, on est 300"
    (
        words("autres personnes manifestants gens est sommes"),
        ("e suis à ", "e suis a ", "e suis au "),
        turn(
            rf"\bje suis (?={_AT} {TOWN}[^.!?\n\d]{{0,50}}? avec {_SO_MANY} "
            r"(?:autres|personnes|manifestants|gens)\b)",
            "on est ",
        ),
        turn(
            rf"\b(on est {_AT} {TOWN}[^.!?\n\d]{{0,50}}?) avec ({_SO_MANY}) "
            r"(?:autres(?: personnes)?|personnes|manifestants|gens)\b",
            r"\1, \2 manifestants",
        ),
        turn(
            rf"\bje suis (?={_AT} {TOWN} [^.!?\n\d]{{0,50}}?, (?:on est|nous sommes) {_SO_MANY}\b)",
            "",
        ),
    ),
    # "On est 60 devant la mairie de Gap, rdv le 7 mars pour la suite": two days
    (
        words("est sommes"),
        ("n est ", "ous sommes "),
        turn(
            rf"\b(on|nous) (?:est|sommes) (?=(?:{ABOUT}|déjà )?{COUNT}(?: max| personnes| pers)? "
            rf"(?:devant|sur|place) [^.!?\n,\d]{{3,50}}?(?:{OF}|{_AT} ){TOWN}"
            rf"(?: ce (?:matin|midi|soir)| aujourd{APOSTROPHE}hui)?, (?:et )?{_NEXT_TIME}\b)",
            r"\1 était ",
        ),
        turn(
            rf"(\b(?:on est|nous sommes) (?:{ABOUT}|déjà )?{COUNT}(?: max| personnes| pers)? "
            rf"(?:devant|sur|place) [^.!?\n,\d]{{3,50}}?(?:{OF}|{_AT} ){TOWN}), "
            rf"(?={_WAITING}\b)",
            r"\1. ",
        ),
    ),
    # "Pendant ce temps à Gap 300 personnes": they march
    (
        words("pendant"),
        ("endant ce temps",),
        turn(
            rf"\bpendant ce temps(?:[- ]là)?,? (à|au|aux) ({TOWN}),? "
            rf"((?:{ABOUT})?{COUNT}) (?:personnes|pers|manifestants)"
            r"(?! (?:ont|étaient|se sont|sont|dans|défil|march|manif))",
            r"\1 \2, \3 personnes ont manifesté",
        ),
    ),
    # as in "Acte 4 à Gap : 800 GJ"
    (
        words("gj gilets"),
        ("GJ", "gj", "gilets", "Gilets"),
        turn(
            rf"({OPENS}acte (?:\d{{1,2}}|[IVXL]+),? (?:(?:chez nous|ici),? )?(?:(?:à|a|au) )?"
            rf"{TOWN} ?: (?:{ABOUT})?{COUNT}) "
            r"(?:GJ\b|gilets(?: jaunes)?\b)",
            r"\1 manifestants",
        ),
    ),
    # "12 000 d'ap la CGT"
    (
        words("ap dap"),
        ("d'ap ", "d\u2019ap ", "dap ", "d'ap. ", "d\u2019ap. "),
        turn(
            rf"\bd{APOSTROPHE}?ap\.? "
            rf"(?=l[ae]s? |l{APOSTROPHE}|(?-i:[A-Z]{{2,}})|moi|nous|orga|synd|préf)",
            "d'après ",
        ),
    ),
    # "CGT UL Gap : …": whose union it is
    (
        words("ul ud"),
        ("UL ", "UD "),
        turn(r"\b(CGT|FO|CFDT|FSU|Solidaires) (U[LD])(?= [A-ZÀ-Ý])", r"\2 \1", cased=True),
        turn(
            rf"{OPENS}U[LD] (?:CGT|FO|CFDT|FSU|Solidaires) {TOWN} ?[:\u2013-] "
            r"(?=(?:opération|blocage|barrage|péage|piquet|filtrage)\b[^.!?\n]*? (?:à|au|aux) "
            rf"{TOWN})",
            "",
        ),
    ),
    # "on prend le car à 7h30 à Gap": a lift
    (
        words("prend prends prenons prennent prendra"),
        (" car ", " bus ", " train ", " TER ", " ter ", " TGV "),
        turn(
            rf"\b(prend(?:s|ons|ent|ra|rons)? (?:le|un|notre|son) (?:car|bus|train|TER|TGV)) "
            rf"(?:(?:à|de|vers) )?{HOUR},? (?:à|de|depuis|en gare de) {TOWN}(?! pour)",
            r"\1",
        ),
    ),
    # "Ce soir 18h à Gap contre la loi, et vous à Dole vous faites quoi ?": a call, then a question
    (
        words("vous vs toi on"),
        ("?",),
        turn(
            rf"({OPENS}(?!(?:est-ce|y a|qui|quand|où|quel|si |vous|tu) )"
            rf"(?=[^.!?\n]{{0,90}}\b{HOUR})"
            rf"(?=[^.!?\n]{{0,160}}\b(?:contre|pour|{RALLY})\b)[^.!?\n]{{10,200}}?), "
            r"(?:et (?:vous|vs|toi)\b|(?:vous|vs) (?:serez|faites|venez|y serez)|on se (?:voit|"
            r"retrouve|croise) (?:là|où)|tu (?:viens|y seras))[^.!?\n]{0,80}\?",
            r"\1.",
        ),
    ),
    # "un black bloc de 400 à 500 individus": no rally's crowd
    (
        words("black"),
        ("lack bloc", "lack-bloc", "lackbloc"),
        turn(
            rf"\b(black[ -]?blocs?) (?:de |d{APOSTROPHE}environ |d{APOSTROPHE})"
            rf"(?:{ABOUT})?{COUNT}(?: à {COUNT})?(?: (?:individus|personnes|membres|casseurs))?",
            r"\1",
        ),
    ),
    # "Fac occupée à Gap, AG demain 12h": not the rally's day
    (
        words("ag"),
        (" AG ",),
        turn(
            r"(?:(?<=[\w)])[.,;!] ?|(?<=[^\w\s'\u2019,;:.)-]) )(?:prochaine )?AG "
            rf"(?:demain|ce soir|(?:ce )?{WEEKDAY})"
            rf"(?: \d{{1,2}}(?: [a-zéû]+)?)?,? ?(?:(?:à )?{HOUR})?"
            rf"(?: (?:en |à la |au |à l{APOSTROPHE})?"
            r"(?:amphi|salle|bourse|fac|hall|cafet|campus|local)"
            r"(?:(?! (?:avant|suivie?|puis|et|pour|préparatoire)\b)[^.,;!?\n])*)?"
            + _END
            + r"(?!,? (?:avant|suivie?|puis)\b)",
            "",
        ),
    ),
    # "400 à Gap, 300 devant la mairie de Dole": those are Dole's
    (
        frozenset[str](),
        before_figures(", ", " et "),
        turn(
            rf"(\b{FIGURE}(?: personnes| pers)? {_AT} {TOWN}(?: {_THEN})?(?:,| et|, et) {FIGURE}"
            r"(?: personnes| pers)?) ((?:devant|sur) (?:la |le |l['\u2019])[\w\u2019'-]+"
            rf"(?: [a-z]+)?) (?:de |d{APOSTROPHE})({TOWN})(?=[,.;!\n]| (?:et|pour|contre) |\s*\Z)",
            r"\1 à \3 \2",
            signs=(" devant ", " sur "),
        ),
    ),
    # as in "Manif à Gap : 900, deux fois plus que le 7 mars"
    (
        words("fois"),
        ("fois plus ", "fois moins "),
        turn(
            rf"(: (?:{ABOUT})?{FIGURE})"
            r"(?=,? (?:soit )?(?:deux|trois|quatre|\d) fois (?:plus|moins) )",
            r"\1 personnes",
        ),
    ),
    # "Manif à Gap, yavait pas autant de monde le 7 mars": another day is only compared with
    (
        words("avait yavait etait"),
        ("avait ", "\u00e9tait "),
        turn(
            rf"(?<![.,!;])[.,!;]{{0,3}} (?:il )?"
            rf"(?:y ?['\u2019]?avait|yavait|c{APOSTROPHE}était|on était) pas "
            r"(?:autant|ça|tant|(?:aussi|si) nombreu(?:x|ses))(?: de (?:monde|gens))? "
            rf"{_BEFORE}{_END}",
            "",
        ),
        turn(
            rf"(?<![.,!;])[.,!;]{{1,3}} {_BEFORE},? (?:il )?"
            rf"(?:y ?['\u2019]?avait|yavait|c{APOSTROPHE}était|"
            r"on était) (?:(?:bien|beaucoup|un peu|deux fois|nettement) )?(?:moins|plus|pas autant)"
            r"(?: de (?:monde|gens)| nombreu(?:x|ses))?" + _END,
            "",
        ),
    ),
    # "Et chez nous, dans notre petit Gap, 220 personnes"
    (
        words("notre mon"),
        ("dans notre ", "dans mon ", "Dans notre ", "Dans mon "),
        turn(
            r"\bdans (?:notre|mon) (?:petite? |bonne? |beau |belle |bled de |bled d['\u2019])*"
            rf"(?:(?:ville|village|commune|bourg) (?:de |d{APOSTROPHE}))?(?={TOWN}\b)",
            "à ",
        ),
    ),
    (
        words("selon apres"),
        ("selon @", "après @", "Selon @", "Après @"),
        turn(rf"\b(selon|d{APOSTROPHE}après) @(?=\w)", r"\1 "),
    ),
    # "Conf de presse ce matin à Gap : on attend 300 personnes mardi": indoors
    (
        words("presse"),
        (" presse", " Presse"),
        turn(
            rf"{OPENS}(?:conf(?:érence|\.)?|point)(?: de)? presse\b[^:.!?\n]{{0,50}}? "
            rf"{_AT} ({TOWN})(?:,? {_THEN})? ?: ",
            r"À \1 : ",
        ),
    ),
    # "rdv jeudi 10h à Gap, on était 300 le 7 mars": two days
    (
        words("etait etions"),
        (" était ", " étions ", " etait "),
        turn(
            rf"({OPENS}(?=[^.!?\n]{{0,120}}?(?:\b{HOUR}|\brdv\b|\bon attend\b|\bvenez\b))"
            rf"(?![^.!?\n]{{0,160}}?\b(?:hier|ce matin)\b)[^.!?\n]{{5,160}}?), (?:et )?"
            rf"(?=(?:{_BEFORE} )?(?:on|nous) (?:n{APOSTROPHE})?(?:était|etait|étions) (?:déjà )?"
            rf"{_SO_MANY}(?: {_BEFORE}|(?: [a-zà-ÿ]+){{1,4}} {_BEFORE})"
            rf"|{_BEFORE},? (?:on|nous) (?:n{APOSTROPHE})?(?:était|etait|étions) )",
            r"\1. ",
        ),
    ),
    # "on attend 5 000 personnes jeudi (4 000 le 7)": so many were there then
    (
        words("attend attendons attendent attendus attendues"),
        before_figures("("),
        turn(
            rf"(\battend\w*\b[^.!?\n()]{{0,80}}) \((?=({COUNT})(?: personnes| pers)? {_BEFORE}\))",
            r"\1 (on était ",
        ),
    ),
    # "on peut être 1000 à Gap jeudi ? mardi on était 600": a wish
    (
        words("peut va pourrait moyen croyez crois pensez penses"),
        ("?",),
        turn(
            rf"{OPENS}(?:on (?:peut|va|pourrait) être|y ?a moyen|(?:vous|tu) (?:croyez|crois|"
            rf"pensez|penses) )[^.!?\n]{{0,40}}?{COUNT}(?: personnes)? {_AT} ({TOWN})"
            r"[^.!?\n]{0,40}\?+ "
            rf"(?=(?:{_BEFORE},? )?(?:on|nous) (?:était|étions) )",
            r"Manif à \1 : ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
