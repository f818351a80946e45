"""Turns of news pages: trials, markets moved, councils, visitors, lines of live reports."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    BEGINS,
    COUNT,
    HOUR,
    MONTH,
    OF,
    OPENS,
    PROPER,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_DAY = (
    rf"(?:(?:ce |le )?(?:{WEEKDAY})(?: \d{{1,2}}(?:er)?(?: {MONTH})?| dernier| prochain)?|hier|"
    "demain)"
)
_MARKET = r"(?:marché|brocante|foire|braderie|vide-greniers?|fête foraine|match|conseil municipal)"
_MOVED = r"(?:déplacé|annulé|reporté|supprimé|décalé|avancé|perturbé|raccourci)e?"
_ELECTED = (
    r"(?:le maire|la maire|la mairesse|la députée?|le député|le sénateur|la sénatrice|"
    rf"l{APOSTROPHE}adjointe?|le préfet|la préfète|le sous-préfet|la sous-préfète|"
    r"l(?:e|a) conseill(?:er|ère) (?:départementale?|régionale?)|des élus|plusieurs élus)"
)
_CAME = (
    r"(?:avai(?:t|ent) fait le déplacement|(?:a|ont) fait le déplacement|étai(?:t|ent) (?:venue?s?|"
    r"présente?s?|là)|s"
    rf"{APOSTROPHE}étai(?:t|ent) jointe?s?|s{APOSTROPHE}est jointe?)"
)
_STAMP = r"\[?\d{1,2} ?(?:h|heures|:) ?(?:[0-5]\d)?\]?(?: ?[-\u2013\u2014|:.>])?"

TURNS: Turns = (
    # "Le marché de Gap sera déplacé lundi à cause de la marche": the march is not
    (
        words("marche brocante foire braderie vide fete match conseil"),
        (" à cause de la ", " à cause du ", " en raison de la ", " en raison du "),
        turn(
            rf"{OPENS}(?:le |la ){_MARKET}(?: hebdomadaire)? {OF}({TOWN}) (?:est|sera) {_MOVED} "
            rf"({_DAY}),? (?:à cause|en raison) d(?:e la|u) (?={RALLY}\b)",
            r"\2, à \1, ",
        ),
    ),
    # "Il comparaît jeudi à Gap. Ses collègues se rassembleront à 10 h": he is tried then
    (
        words("comparait comparaitra comparaissent comparaitront"),
        ("ompara",),
        turn(
            rf"\bcompara(?:ît|it)(?:ra)? (?=(?:devant [^.;!?\n]{{3,50}} "
            rf")?{_DAY}\b[^.!?\n]{{0,60}}[.!?] "
            rf"[^.!?\n]{{3,80}}\b(?:rassembl|manifest|se retrouv|se mobilis))",
            "est jugé ",
        ),
        turn(
            rf"\bcompara(?:issent|îtront|itront) (?=(?:devant [^.;!?\n]{{3,50}} "
            rf")?{_DAY}\b[^.!?\n]{{0,60}}"
            r"[.!?] [^.!?\n]{3,80}\b(?:rassembl|manifest|se retrouv|se mobilis))",
            "sont jugés ",
        ),
    ),
    # "Le conseil de Gap s'est tenu samedi sous tension. Dehors, 110 personnes …"
    (
        words("dehors exterieur fenetres"),
        (". Dehors, ", ". À l'extérieur, ", ". À l\u2019extérieur, ", ". Sous les fenêtres"),
        turn(
            rf"{OPENS}(?:le |la |l{APOSTROPHE})(?:conseil|assemblée|séance|comité|réunion)"
            rf"(?: \w+)? {OF}({TOWN}) s{APOSTROPHE}est (?:tenue?|réunie?|ouverte?|déroulée?) "
            f"({_DAY})"
            rf"[^.!?\n]{{0,60}}\. (?:Dehors|À l{APOSTROPHE}extérieur|Sous les "
            rf"fenêtres[^,.\n]{{0,30}}), ",
            r"\2, à \1, ",
        ),
    ),
    # "Le maire d'Apt avait fait le déplacement": from Apt
    (
        words("deplacement venu venue venus presents present presente joint jointe"),
        (" déplacement", " venu", " présent", " joint"),
        turn(
            rf"\b({_ELECTED}),? {OF}{TOWN},? (?=(?:lui aussi |elle aussi |aussi )?{_CAME})", r"\1 "
        ),
    ),
    # "Paul, 70 ans, Vernon : « J'en suis à ma 12e manif »": he lives there
    (
        words("ans"),
        (" ans, ",),
        turn(rf"(\b{PROPER}(?: {PROPER})?, \d\d ans), {TOWN}(?= ?: ?[«\"“])", r"\1"),
    ),
    # "Émotion à Gap après la mort de Z, tué à Dole": no rally is there
    (
        words("mort deces meurtre assassinat"),
        ("près la mort d", "près le décès d", "près le meurtre d", "près l'assassinat d"),
        turn(
            rf"({OPENS}[^.,;:!?\n]{{0,40}}\b{AT} {TOWN},? après (?:la mort|le décès|le meurtre|"
            f"l{APOSTROPHE}"
            rf"assassinat) {OF}[^.,;:!?\n]{{2,50}}, (?:tuée?|morte?|décédée?|poignardée?|"
            "abattue?|percutée?|"
            rf"fauchée?|retrouvée? morte?)(?: [^.,;:!?\n\d]{{1,30}}?)?) {AT} {TOWN}(?= ?[.,;\n])",
            r"\1",
        ),
    ),
    # "Que dites-vous aux habitants de Gap ?": asked, and no rally is there
    (
        words("dites repondez diriez"),
        ("-vous à", "-vous au"),
        turn(
            rf"\b(que (?:dites|répondez|diriez)-vous [^.?!\n]{{3,40}}?) (?:{OF}|{AT} "
            rf"){TOWN}(?= ?\?)",
            r"\1",
        ),
    ),
    # "Un TER sur deux entre Gap et Dole": no rally is there
    (
        words("ter tgv intercites train trains bus cars car navettes navette"),
        (" entre ",),
        turn(
            rf"\b((?:TER|TGV|Intercités|trains?|bus|cars?|navettes?)\b[^.,;:!?\n]{{0,30}}?) "
            f"entre {TOWN} et {TOWN}"
            r"(?! (?:\d|pour la manif))",
            r"\1",
        ),
    ),
    # "11 h 17 | Orange. Le cortège s'élance": a live report tells where
    (
        words("live direct minute suivez revivez"),
        ("\n",),
        turn(rf"((?:^|(?<=\n))\W{{0,3}}{_STAMP}) ({TOWN})[.:] (?=[A-ZÀ-Ý\d])", r"\1 À \2, "),
    ),
    # "290 personnes à Gap, moins qu'à Pau, où ils étaient 2 200"
    (
        words("ou"),
        (" qu'à ", " qu\u2019à ", " qu'au "),
        turn(
            rf"(\d[^.;:!?\n]{{3,90}}),? (?:bien |un peu |nettement |deux fois )?(?:plus|moins|"
            "autant|davantage)"
            rf"(?: de monde)? qu{APOSTROPHE}(à|au|aux) ({TOWN}),? où (?:ils|elles|on) "
            rf"(?:étaient|était|en comptait|étai[et]nt)(?= {COUNT})",
            r"\1 ; \2 \3, ils étaient",
        ),
    ),
    # "Contrairement à Gap, où la marche de dimanche est interdite, Dole …"
    (
        words("contrairement inverse difference"),
        ("ontrairement à ", "'inverse de ", "\u2019inverse de ", "différence de "),
        turn(
            f"{OPENS}(?:contrairement à|à l{APOSTROPHE}inverse de|à la différence de) "
            f"({TOWN}),? où "
            rf"((?:la |le |l{APOSTROPHE}){RALLY}\b[^.;:!?\n,]{{0,40}}?) ((?:est|a été|reste) "
            r"(?:interdite?|annulée?|reportée?)[^.;:!?\n,]{0,40}), (?=[A-ZÀ-Ý])",
            r"\2 à \1 \3. ",
        ),
    ),
    # "La marche de Gap est interdite. Dole pourra manifester : 17 h": there it is held
    (
        words("pourra tient garde"),
        (" pourra ", " s'en tient ", " s\u2019en tient ", " garde la sienne"),
        turn(
            f"({BEGINS}|, )({TOWN})(?:, (?:elle|lui|en revanche),)? pourra (?:bien |quand "
            "même |elle )?"
            r"(?:manifester|défiler|marcher)\b",
            r"\1à \2, la manifestation aura lieu",
        ),
        turn(
            rf"({BEGINS}|, )({TOWN})(?:, (?:elle|lui|en revanche),)? (?:s{APOSTROPHE}en tient à "
            r"(?:son plan|son programme|ce qui était prévu)|garde la sienne)(?=[.:,; ])",
            r"\1à \2, la manifestation est maintenue",
        ),
    ),
    # "Dole va connaître une marche vendredi"
    (
        words("connaitre vivre connaitra vivra"),
        (" va connaître ", " va vivre ", " connaîtra ", " vivra "),
        turn(
            rf"({BEGINS})({TOWN}) (?:va (?:connaître|vivre)|connaîtra|vivra)(?: {_DAY},?)? "
            rf"((?:une |sa |son |un ){RALLY}\b)",
            r"\1\2 aura \3",
        ),
    ),
    # "à Gap, non loin de Dole, samedi"
    (
        words("loin pas quelques"),
        (" loin d", " deux pas d", " quelques kilomètres d"),
        turn(
            f"({AT} {TOWN}), (?:non loin|pas loin|tout près|à deux pas|à quelques kilomètres) "
            f"{OF}{TOWN},"
            rf"(?= {_DAY}| le \d| à \d)",
            r"\1",
        ),
        turn(
            f"({BEGINS}{TOWN}), (?:non loin|pas loin|tout près|à deux pas|à quelques "
            f"kilomètres) {OF}{TOWN},"
            r"(?= (?:va|aura|a|accueille|accueillera|connaîtra|vivra|organise|verra)\b)",
            r"\1",
        ),
    ),
    # "Le rassemblement n'est pas annulé : il est à Gap à 15 h": the rally, and nobody's home
    (
        words("rassemblement defile cortege sit blocage"),
        (" il est ", " il part "),
        turn(
            r"(\b(?:rassemblement|défilé|cortège|sit-in|blocage)\b[^.!?\n]{0,80}[:;,] )il est "
            rf"(?={AT} (?-i:[A-ZÀ-Ý]))",
            r"\1il aura lieu ",
        ),
        turn(
            r"(\b(?:rassemblement|défilé|cortège|sit-in|blocage)\b[^.!?\n]{0,80}[:;,] )il part "
            rf"(?={OF}(?-i:[A-ZÀ-Ý]))",
            r"\1il partira ",
        ),
    ),
    # "Merci aux 900 d'entre vous qui sont venus à Gap samedi"
    (
        words("merci bravo"),
        (" d'entre vous", " d\u2019entre vous"),
        turn(
            rf"\b(merci|bravo) (?:à vous )?(?:aux|à) ({COUNT}) d{APOSTROPHE}entre vous qui "
            r"(?:sont|êtes|étiez|étaient) (?:venue?s?|présente?s?|là) ",
            r"\1 aux \2 personnes venues ",
        ),
    ),
    # "La police en prévoit 900. La CGT vise 2 000."
    (
        words("vise visent"),
        (" vise ", " visent "),
        turn(
            rf"\b(les organisateurs|l{APOSTROPHE}intersyndicale|les syndicats|la CGT|la CFDT|"
            "FO|le collectif|"
            rf"la FSU|Solidaires|la Confédération paysanne|l{APOSTROPHE}organisation) vise(?:nt)? "
            rf"(?={COUNT}(?= ?(?:[.,;!\n]|\Z)))",
            r"\1 attend ",
        ),
    ),
    # "En 2010, 900 marcheurs à Gap. Cette année-là, 300 avaient défilé à Dole"
    (
        words("annee"),
        ("ette année-là", "a même année", "ême année,"),
        turn(
            r"(\b(?:19\d\d|20[01]\d)\b[^.!?\n]{0,160}[.!?] )(?:Cette année-là|La même année), "
            r"[^.!?\n]{3,160}"
            r"(?:[.!?]|(?=\n)|\Z)",
            r"\1",
        ),
    ),
    # "Marche des femmes, Dole. Jeudi 20 juin, 14 h, mairie"
    (
        frozenset(),
        (". ",),
        turn(
            rf"{OPENS}((?:la |le |grande |grand )?{RALLY}\b[^.,;:!?\n\d]{{0,50}}), ({TOWN})\. "
            rf"(?={_DAY}|{HOUR})",
            r"\1 à \2. ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
