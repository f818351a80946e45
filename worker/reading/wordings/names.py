"""Rallies by rarer names, and what people do there: "rasso", "ont arpenté les rues"."""

from worker.reading.wordings.turns import (
    AGAIN,
    APOSTROPHE,
    HOUR,
    MONTH,
    NAME,
    OF,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_SHORT = r"ass(?:o|e?mblt|emblmt|emblemt|emb|blt|embl)\b\.?"
_OF_PROTEST = (
    r"(?:revendicati(?:f|ve)|militante?|contestataire|protestataire|citoyenne|solidaire|"
    r"de (?:la |notre )?(?:colère|lutte|protestation|résistance)|de soutien)"
)
# "une déambulation théâtrale", "en déambulation": to be looked at.
_TO_LOOK_AT = (
    r" (?:th[ée][âa]tr|cont[ée]|costum|music|artisti|litt[ée]r|po[ée]ti|gourmand|guid[ée]|"
    r"comment[ée]|urbain|libre|circass|sonor|lumineus|dansante|historique|patrimo|f[ée][ée]ri|"
    r"carnaval|dans les? (?:march|mus|vign|jardin|stand|all[ée]e|expo)|d(?:es? |['\u2019])\w*"
    r"(?:artist|com[ée]dien|[ée]chass|clown|fanfare|g[ée]ants|chars|lutins|No[ëe]l))"
)

_GONE = r"(?:venu|sorti|descendu|allé|parti|revenu|retourné)e?s"
_TO = r"(?:manifester|défiler|marcher|protester|(?:se|nous) (?:rassembler|mobiliser))"
_FOR = (
    r"[^.;:!?\n]{0,40}\b(?:devant|contre|à l['\u2019]appel|dans (?:la|les) rues?|place|parvis|"
    r"pour (?:dire|dénoncer|réclamer|exiger|demander|protester|défendre))\b"
)
_TAKEN = r"(?:investi|repris|envahi|rempli|inondé)"
_WILL_TAKE = r"(?:investi|reprend|envahi|rempli|prend|inonde)ront"

# "le collectif 8 mars 15h40", "l'association du 5 novembre": a name, no day and no hour.
_BODY = r"(?:collectif|comité|coordination|association|mouvement|réseau|groupe)"
_OF_IT = r"(?: féministe| citoyen)?"
_HOUR = r"\d{1,2} ?h ?\d{0,2}\b"
_DATE_OR_HOUR = rf"(?:\d{{1,2}}(?:er)? {MONTH}(?: \d{{4}}\b)?(?:,? {_HOUR})?|{_HOUR})"
_ACTS = (
    r"(?= ?(?:(?:appel|organis|invit|donn|réclam|demand|dénonc|propos|prévo|lanc|annonc|a |avait |"
    r"sera |est |étai|qui |et l)|[,)] (?:qui|le|la|une?) ))"
)

_UNION = (
    r"(?-i:UL|UD|UR|CGT|FSU|FO|SUD|CFDT|UNSA|Solidaires|SNES|SNUipp|CNT|LDH|LFI|NPA|PCF|EELV|"
    r"Attac|ATTAC|Sud|[Ss]ection|Union locale|Union départementale)"
)
_HOUSE = (
    r"(?:lycée|collège|école|hôpital|clinique|ehpad|usine|fac|université|maternité|crèche|"
    r"maternelle|internat)"
)
_OFFICE = (
    r"(?:dsden|rectorat|inspection(?: académique)?|ars|ia|siège|préfecture|sous-préfecture|"
    r"conseil départemental|ministère|département|direction)"
)
# As those of a town are called: "dijonnais", "castraise", "vosgien".
_OF_PEOPLE = r"[a-zà-ÿ]{2,}(?:ais|ois|ien|ain|an|in|ard|on|aise|oise|ienne|aine|ane|ine|arde|onne)"

TURNS: Turns = (
    # "Appel de Gap : les signataires se rassembleront samedi à Dole": a name, and no place
    (
        words("appel serment manifeste declaration charte"),
        (": les s", ": ses s", ", les s"),
        turn(
            rf"{OPENS}[«\"“]?[ \u00a0]?(?:L{APOSTROPHE}|Le |La )?(?:appel|serment|manifeste|"
            rf"déclaration|charte) {OF}{TOWN}[ \u00a0]?[»\"”]? ?[:,] (?=[ls]es signataires\b"
            r"[^.!?\n]* (?:à|au|aux) (?-i:[A-ZÀ-Ý]))",
            "",
        ),
    ),
    # "Les signataires de l'Appel de Gap manifesteront samedi à Dole"
    (
        words("appel serment manifeste declaration charte"),
        ("Appel d", "Serment d", "Manifeste d", "Charte d", "Déclaration d"),
        turn(
            rf"((?:de l{APOSTROPHE}|du |de la )(?-i:Appel|Serment|Manifeste|Charte|Déclaration)) "
            rf"{OF}{TOWN}(?=[^.!?\n]* (?:à|au|aux) (?-i:[A-ZÀ-Ý]))",
            r"\1",
        ),
    ),
    # "UL CGT Dole : manif samedi à Gap": who calls, where the rally is elsewhere
    (
        words("ul ud ur cgt fsu fo sud cfdt unsa solidaires snes snuipp cnt ldh lfi npa pcf attac"),
        (": ", "] "),
        turn(
            rf"{OPENS}\[?(?:{_UNION} ){{1,3}}{NAME}(?:\]| ?:) "
            rf"(?=[^.!?\n]*\b{RALLY}\b[^.!?\n]* (?:à|de|d['\u2019]) ?(?-i:[A-ZÀ-Ý]))",
            "",
        ),
    ),
    # "Lycée Jean-Moulin de Dole : rassemblement samedi devant le rectorat à Gap": whose it is
    (
        words(
            "lycee college ecole hopital clinique ehpad usine fac universite maternite creche "
            "maternelle internat"
        ),
        (" : ", ": "),
        turn(
            rf"({OPENS}{_HOUSE}(?: [^.,:!?\n]{{2,30}}?)?) (?:de |d['\u2019])"
            rf"(?:L[ea]s? )?{NAME} ?: "
            rf"(?=[^.!?\n]*\b{RALLY}\b[^.!?\n]* {_OFFICE} (?:à|de|d['\u2019]) ?(?-i:[A-ZÀ-Ý]))",
            r"\1 : ",
        ),
    ),
    # "pour la libération des otages", "pour la montagne": a cause, and no paper
    (
        words("liberation montagne progres croix marseillaise union humanite monde"),
        ("our la ", "our le ", "our l'", "our l\u2019"),
        turn(
            r"\bpour (?:la (?:libération|montagne|croix[ -]rouge|marseillaise)|"
            r"le (?:progrès|monde)|"
            r"l['\u2019](?:union|humanité))\b(?! (?:dit|compte|annonce|parle|donne|a compté))",
            "pour la cause",
            cased=True,
        ),
    ),
    # "Comité d'accueil à 15 h, parvis de la gare": people gather
    (
        words("accueil"),
        ("omité d'accueil", "omité d\u2019accueil"),
        turn(
            r"\bcomité d['\u2019]accueil (?=(?:à|dès) \d{1,2} ?h|\d{1,2} ?h|devant|rdv|place)",
            "rassemblement ",
        ),
    ),
    # "Ici Gap, on est 300": there, and no radio
    (
        words("ici"),
        ("ci ",),
        turn(
            rf"{OPENS}ici (?={NAME} ?[,:] (?:on |nous |c['\u2019]|\d))",
            "à ",
        ),
    ),
    (
        words("collectif comite coordination association mouvement reseau groupe"),
        ("ollectif ", "omité ", "oordination ", "ssociation ", "ouvement ", "éseau ", "roupe "),
        turn(
            rf"\b((?:l[ea] |l{APOSTROPHE}|d[uae] |au |une? ){_BODY}"
            rf"(?:{_OF_IT}| (?-i:[A-ZÀ-Ý])\w+)) "
            rf"(?:(?:du|des) )?{_DATE_OR_HOUR}{_ACTS}",
            r"\1",
        ),
        # beside a day or an hour that is told
        turn(
            rf"((?:{WEEKDAY}\b|\d ?h)[^.;:!?\n]{{0,120}}?\b(?:du |le |au |(?:de )?l{APOSTROPHE})"
            rf"{_BODY}{_OF_IT}) (?:(?:du|des) )?{_DATE_OR_HOUR}(?=[ .,;!\n]|$)",
            r"\1",
        ),
    ),
    (
        words("rasso rassos rassemblt rassemblmt rassemblemt rassemb rassblt rassmblt rassembl"),
        ("asso", "assem", "assm", "assb"),
        turn(rf"\b(r){_SHORT}(?=\W|$)", r"\1assemblement"),
        turn(r"\b(r)assos\b", r"\1assemblements"),
    ),
    (
        words("deambulation deambulations parade parades"),
        ("ambulation", "arade"),
        turn(rf"\bd[ée]ambulation(s?)(?={_TO_LOOK_AT})", r"spectacle\1"),
        turn(r"\bD[ée]ambulation(s?)\b", r"Marche\1", cased=True),
        turn(r"(?<!en )\bd[ée]ambulation(s?)\b", r"marche\1"),
        turn(rf"\bparade(s?) (?={_OF_PROTEST})", r"marche\1 "),
    ),
    (
        words("toustes"),
        ("oustes",),
        turn(r"\bToustes\b", "Tous", cased=True),
        turn(r"\btoustes\b", "tous"),
    ),
    # "Une centaine d'agents sont venus manifester", "étaient mobilisés devant le lycée"
    (
        words("manifester defiler marcher protester rassembler mobiliser"),
        (" sont ", " étaient ", " sommes ", " étions "),
        turn(rf"\b(?:sont|étaient) (?:{AGAIN} )?{_GONE} {_TO}", "ont manifesté"),
        turn(rf"\b(?:sommes|étions) (?:{AGAIN} )?{_GONE} {_TO}", "avons manifesté"),
    ),
    (
        words("mobilises mobilisees mobilise"),
        ("aient mobilisé",),
        turn(rf"\bétaient mobilisée?s (?={_FOR})", "se sont mobilisés "),
    ),
    (
        words("rue rues pave"),
        (" la rue", " les rues", " sur le pavé"),
        turn(rf"\bont (?:{AGAIN} )?{_TAKEN} (?:la rue|les rues)\b", "ont manifesté"),
        turn(rf"\b{_WILL_TAKE} (?:{AGAIN} )?(?:la rue|les rues)\b", "manifesteront"),
        turn(r"\bétaient (?:encore )?sur le pavé\b", "ont manifesté"),
        turn(r"\bont (?:arpenté|sillonné) (?=(?:la rue|les rues)\b)", "ont défilé dans "),
    ),
    # "le Covid 19", "Resf 43, Attac 33 et la FSU": a name's number counts nobody.
    (
        words("covid"),
        ("ovid 19", "OVID 19"),
        turn(r"(?<=\bcovid) 19\b", "-19"),
    ),
    (
        words(
            "educ education resf attac solidaires snes fsu cgt cfdt unsa ldh "
            "pcf npa lfi eelv fcpe snuipp fdsea toutes noustoutes cimade anticor alternatiba"
        ),
        (" 0", " 1", " 2", " 3", " 4", " 5", " 6", " 7", " 8", " 9"),
        turn(
            r"\b(?<!\d )(?<!\d, )(?<!\d\) )(Sud[ -][EÉ]duc\w*|Resf|Attac|Solidaires|Snes|FSU|CGT|"
            r"CFDT|UNSA|LDH|PCF|NPA|LFI|EELV|FCPE|Snuipp|FDSEA|Nous ?Toutes|Cimade|Anticor|"
            r"Alternatiba) (?:0[1-9]|[1-8]\d|9[0-5])"
            rf"(?=[,.;]? (?!\d|(?:{MONTH}|h|heures)\b)"
            r"(?![^.;\n]{0,30}\b(?:police|préf\w*) ?:? ?\d)|[.)](?!\d))",
            r"\1",
        ),
    ),
    # "le cortège dijonnais à 14 h, le beaunois à 10 h": a march as well
    (
        words(
            "manif manifs manifestation manifestations marche marches cortege corteges defile "
            "defiles rassemblement rassemblements"
        ),
        (", l", "; l", " : l", " et l"),
        turn(
            rf"(\b({RALLY})s? {_OF_PEOPLE}\b[^.;!?\n]{{0,80}}?[,;] (?:et |mais )?)"
            rf"(?:(la |le )|l['\u2019])({_OF_PEOPLE})"
            r"(?=,? (?:\(?\d|à \d|(?:à |vers )?midi|\w+aine))",
            r"\1\3\2 \4",
        ),
        turn(
            rf"((?:deux|trois|quatre|les) ({RALLY})s\b[^.;:!?\n]{{0,40}}: )(?:(la |le )|l['\u2019])"
            rf"({_OF_PEOPLE})(,? (?:à )?{HOUR},? (?:et )?)(?:(la |le )|l['\u2019])({_OF_PEOPLE})"
            rf"(?=,? (?:à )?\d)",
            r"\1\3\2 \4\5\6\2 \7",
        ),
    ),
)
"""Those of one gender for another, so that what agrees with them still does."""
