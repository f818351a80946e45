"""What agencies and radio sites tell beside a crowd: who expects it, who is seen, who forbids."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    BEGINS,
    COUNT,
    FOLK,
    HOUR,
    MANY,
    MONTH,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

_TRADES = (
    r"(?:cheminots|pompiers|enseignante?s|professeurs|profs|soignante?s|infirmi(?:er|ère)s|avocats|"
    r"étudiante?s|lycéen(?:ne)?s|postiers|syndicalistes|militante?s|ouvri(?:er|ère)s|salariée?s|"
    r"fonctionnaires|intermittents|blouses blanches|gilets jaunes|dockers|égoutiers|électriciens)"
)
_CLOSED = (
    r"(?:centre(?:[- ]ville)?|hyper-?centre|place|parvis|esplanade|boulevard|avenue|secteur|"
    r"quartier|périmètre|rue)"
)
_MARCH = (
    r"(?:défiler|manifester|marcher|se rassembler|se mobiliser|descendre dans (?:la|les) rues?)"
)

TURNS: Turns = (
    # "La police table sur 30 000 personnes", "s'attendent à voir 900 manifestants défiler"
    (
        words("table tablent mise misent attend attendent"),
        (" sur ", "\u2019attend", "'attend", " attend"),
        turn(
            rf"(?<!\bon )\b(?:tabl|mis)(?:e|(ent)) sur (?={MANY} {FOLK})",
            r"attend\1 ",
            signs=("table sur ", "tablent sur ", "mise sur ", "misent sur "),
        ),
        turn(
            rf"\bs{APOSTROPHE}attend(ent|) (?:ainsi |donc |désormais )?à (?:voir |accueillir )?"
            rf"({MANY} {FOLK}) {_MARCH}\b",
            r"attend\1 \2",
        ),
        # "attendent entre 900 et 1 200 manifestants, dont 300 à Gap": the whole is no town's.
        turn(
            rf"\b(attend(?:ent)?) entre {COUNT} et ({COUNT} {FOLK})(?=[^.;:!?\n]{{0,60}}?, dont "
            rf"{MANY}(?: {FOLK})? {AT} (?-i:[A-ZÀ-Ý]))",
            r"\1 \2",
        ),
    ),
    # "à l'appel de l'intersyndicale (CGT et CFDT)": who calls, and not who counts
    (
        words("appel"),
        (" (",),
        turn(
            rf"(\bà l{APOSTROPHE}appel (?:de (?:la |l{APOSTROPHE})?|du |des )"
            r"[^().,;:!?\n]{2,40}) "
            r"\((?:(?:CGT|CFDT|FO|FSU|UNSA|Unsa|SUD|Sud|Solidaires|CFTC|CFE-CGC|CGC|Snes|SNES|"
            r"Snuipp|FDSEA|JA|LDH|Attac)(?:, | et |-| - |/|\b(?=\))))+\)",
            r"\1",
        ),
    ),
    # "Bloque ton périph !, le 14 octobre": one sentence
    (
        frozenset(),
        ("!,", "! ,", "?,", "? ,"),
        turn(r"(?<=\w) ?[!?]+ ?, (?=(?-i:[a-zà-ÿ]))", ", "),
    ),
    # "Une soixantaine d'élèves (selon la police) a rejoint": said by them
    (
        words("selon d"),
        (" (selon", " (d'après", " (d\u2019après"),
        turn(
            rf"\b({MANY} (?:d{APOSTROPHE}|de )?(?:élèves|étudiants|lycéens|collégiens|enseignants|"
            rf"agents|salariés)) \(((?:selon|d{APOSTROPHE}après) [^().,;:!?\n]{{3,40}})\) "
            r"(?=(?:a|ont|s['\u2019]est|se sont)\b)",
            r"\1, \2, ",
        ),
    ),
    # "à Pau, à Dax ou bien encore Gap"
    (
        words("bien"),
        (" ou bien encore ",),
        turn(r"\bou bien encore ", "ou encore "),
    ),
    # "On aura compté 900 personnes à Gap": they were.
    (
        words("aura auront"),
        ("aura ", "auront "),
        turn(
            r"\baur(?:a|(ont)) (?:donc |finalement |ainsi )?"
            r"(compté|dénombré|recensé|comptabilisé)(?= )",
            r"a \2",
        ),
    ),
    # "« Non au transfert de l'usine à Douai », disaient les banderoles": no town is told of
    (
        words("banderole banderoles pancarte pancartes"),
        ("banderole", "pancarte"),
        turn(
            r"«[^«»\n]{0,60} (?:à|au|aux) (?-i:[A-ZÀ-Ý])[^«»\n]{0,60}» ?, "
            r"(?=(?:indiquai|disai|proclamai|affichai|réclamai|pouvai|lisai)(?:en)?t"
            r"[^.;:!?\n]{0,40}\b(?:banderole|pancarte)s?\b)",
            "« Non », ",
        ),
    ),
    # "la gare de Royan … Les cheminots de Saintes se mobilisent sur place": where it stands
    (
        words("place"),
        (" sur place",),
        turn(
            r"((?:gare|hôpital|maternité|école|collège|lycée|usine|mairie|poste|tribunal|"
            rf"trésorerie|perception|clinique|caserne) (?:de |d{APOSTROPHE}|du )({TOWN})"
            r"[^\n]{3,260}? "
            r"(?:se (?:mobilis|rassembl|retrouv|réuni)\w+|manifest(?:e|ent|era|eront))) "
            r"sur place\b",
            r"\1 à \2",
        ),
    ),
    # "De 14 h à 16 h, le cortège a sillonné la ville": it set out at the first hour
    (
        words("cortege marche defile manifestants manifestation foule marcheurs"),
        before_figures("De ", "Entre "),
        turn(
            rf"{BEGINS}(?:de|entre) ({HOUR}) (?:à|et) (?:{HOUR}|midi|minuit), (?=(?:le|la|les) "
            r"(?:cortège|marche|défilé|manifestants|manifestation|foule|marcheurs)\b)",
            r"Dès \1, ",
        ),
    ),
    # "Un appel à la manifestation à Gap a été lancé sur les réseaux sociaux pour le samedi 2 mai"
    (
        words("appel appels"),
        (" lancé", " circule", " tourne", " diffusé"),
        turn(
            r"\b(?:un|plusieurs|des) appels? "
            r"(?:(?:national |interrégional |régional )?"
            r"à (?:la (?:manifestation|mobilisation)|manifester|un rassemblement|se rassembler|"
            rf"une manifestation)|au rassemblement) ({AT} {TOWN}),? "
            r"(?:(?:a|ont) été (?:lancé|diffusé)s?|circulent?|tournent?)"
            r"(?: (?:sur|via) (?:les réseaux(?: sociaux)?|internet|facebook|whatsapp|telegram))? "
            rf"pour (?=(?:le |ce )?(?:{WEEKDAY}|\d{{1,2}}(?:er)? {MONTH}|demain))",
            r"Une manifestation est prévue \1 ",
        ),
    ),
    # "à 10 h au jardin public de Gap, à 11 h devant le tribunal de Dole": in Gap, as in a park
    (
        words("jardin champ"),
        ("au jardin public d", "au champ de foire d"),
        turn(
            rf"((?:{HOUR},?|\bet) au )(?:jardin public|champ de foire) "
            rf"(?=(?:de |d{APOSTROPHE}){TOWN}(?:,| et | à |[.;]|\n|\Z))",
            r"\1parc ",
        ),
    ),
    # "Dans le département, 1 500 personnes, avec 800 manifestants à Gap": of them
    (
        words("avec"),
        ("s, avec ",),
        turn(
            rf"({MANY} {FOLK}), avec ({MANY}) {FOLK} (?={AT} (?-i:[A-ZÀ-Ý]))",
            r"\1, dont \2 ",
        ),
    ),
    # "Beside the prefecture" is where they stood, and nobody's count.
    (
        words("cote"),
        ("côté de la ",),
        turn(r"\bà côté de la (?=(?:sous-)?préfecture\b)", "près de la "),
    ),
    # "451 789 en province et 55 000 à Paris, soit plus de 500 000 au total": of no town
    (
        words("soit"),
        (", soit ",),
        turn(
            rf"({COUNT} (?:{FOLK} )?(?:en (?:province|régions?)|ailleurs|dans le reste du pays)"
            rf"(?: et|,) {COUNT} (?:{FOLK} )?{AT} (?-i:[A-ZÀ-Ý])[^.,;:!?\n]{{1,40}}), soit "
            rf"{MANY}(?: {FOLK})?(?: (?:au total|en tout|en France|dans (?:tout )?le pays))?",
            r"\1",
        ),
    ),
    # 'attendent "entre 900 et 1 200" manifestants': a number between marks is a number.
    (
        frozenset(),
        ('"', "«", "\u201c"),
        turn(
            rf"[\"«\u201c] ?((?:entre )?{COUNT} (?:et|à) {COUNT}) ?[\"»\u201d](?= {FOLK})",
            r"\1",
        ),
    ),
    # "À Pau, des cheminots côtoyaient des pompiers", "un homme brandissait une pancarte"
    (
        words("cotoyaient cotoient melaient melent brandissait brandissaient brandit brandissent"),
        ("oyaient", "oient", "êlaient", "êlent", "brandi"),
        turn(
            rf"({BEGINS}{AT} {TOWN}, (?:(?:des|les|quelques) )?{_TRADES}"
            rf"(?:(?:, | et )(?:des |les )?{_TRADES})?) "
            r"(?:côtoyaient|côtoient|se mêl(?:aient|ent) (?:à|aux)) "
            rf"(?=(?:des |les )?{_TRADES})",
            r"\1 ont manifesté avec ",
        ),
        turn(
            rf"({BEGINS}{AT} {TOWN}, (?:une?|des|deux|trois|plusieurs|quelques) "
            r"[a-zà-ÿ]+(?: [a-zà-ÿ]+)?) brandi(?:t|ssait|ssent|ssaient) "
            r"(?=(?:une|des|leurs?|sa|ses|cette) (?:[a-zà-ÿ]+ )?(?:pancarte|banderole)s?\b)",
            r"\1 a manifesté avec ",
        ),
    ),
    # "À l'appel du maire de Gap, une marche a réuni 900 personnes": in his town
    (
        words("maire mairesse maires elus"),
        (" maire", " élu"),
        turn(
            rf"({BEGINS}à l{APOSTROPHE}appel (?:(?!{AT} (?-i:[A-ZÀ-Ý]))[^.;:!?\n]){{0,70}}?"
            r"(?:(?:du|de la) (?:maire|mairesse)|des élus|de ses élus) "
            rf"(?:de |d{APOSTROPHE})({TOWN}),(?: [^,.;:!?\n]{{0,40}},)? une? {RALLY}"
            rf"(?: [a-zà-ÿ]+)? a (?:réuni|rassemblé|mobilisé|attiré) {MANY}(?: {FOLK})?)"
            rf"(?![^.!?\n]* {AT} (?-i:[A-ZÀ-Ý]))",
            r"\1 à \2",
        ),
    ),
    # "La place Foch à Gap serait interdite à toute manifestation"
    (
        words("interdit interdite interdits interdites interdire interdisant interdiction arrete"),
        ("interdi", "arrêté"),
        turn(
            rf"(?<!mais )\b(l(?:[ae] |{APOSTROPHE}){_CLOSED}\b[^.;:!?\n]{{0,60}}?) "
            r"(?:est|sera|serait|reste|restera|a été|était) (?:donc |également |aussi |de nouveau |"
            r"à nouveau )?interdite? à tou(?:te |t )(?:manifestation|rassemblement|attroupement)"
            r"(?: revendicatif)?\b",
            r"\1, la manifestation est interdite",
        ),
        # "À Pau, … est interdite. C'est aussi le cas à Dax", "Idem pour Dax et Apt"
        turn(
            rf"((?:interdi|arrêté)[^!?\n]{{0,200}}?[.!] )(?:c{APOSTROPHE}est (?:aussi|également) "
            rf"le cas|(?:il en va )?de même|idem|même (?:interdiction|chose)) "
            rf"(?:à|pour|au) (?=(?-i:[A-ZÀ-Ý]))",
            r"\1La manifestation est aussi interdite à ",
            signs=("cas ", "même ", "idem"),
        ),
    ),
    # "Interdiction de manifester dans plusieurs villes samedi", "À Pau, pas de marche en ville"
    (
        words("interdiction interdictions interdit interdits interdite interdites pas"),
        ("nterdi",),
        turn(
            r"\binterdictions? de manifester (?=dans (?:plusieurs|de nombreuses|\w+) villes\b)",
            "manifestations interdites ",
        ),
        turn(
            rf"(interdi[^!?\n]{{0,250}}[.!] {AT} {TOWN}, )pas de "
            r"(?:rassemblement|manifestation|cortège|défilé)s?(?: autorisés?| possibles?)? "
            r"(?=(?:en|dans|sur|place|autour)\b)",
            r"\1la manifestation est interdite ",
        ),
    ),
    # "Des arrêtés ont été pris concernant le centre-ville de Gap, de Dax": there it is forbidden.
    (
        words("arretes"),
        ("es arrêtés",),
        turn(
            r"\bdes arrêtés (?:préfectoraux |municipaux )?ont (?:également |aussi |en outre )?été "
            rf"(?:pris|signés|publiés) (?:concernant|pour|visant) l[ea] {_CLOSED} "
            rf"(?=(?:de |d{APOSTROPHE}|du )(?-i:[A-ZÀ-Ý]))",
            "les manifestations sont interdites dans le centre-ville ",
        ),
        turn(
            r"(manifestations sont interdites dans le centre-ville [^.!?\n]{3,90}?),? ou encore "
            rf"(?:pour |sur )?l[ae] {_CLOSED} [^.,;:!?\n]{{2,30}},? (?={AT} (?-i:[A-ZÀ-Ý]))",
            r"\1 et ",
        ),
    ),
    # "en hommage à Léa, tuée mardi à Gap, a réuni 900 personnes samedi dans la ville": there
    (
        words("ville commune"),
        (" dans la ", " dans cette ", " dans sa "),
        turn(
            r"(\b(?:tué|agressé|poignardé|assassiné|abattu|fauché|renversé|retrouvé|mort|décédé)"
            rf"e?s? (?:[^.,;:!?\n]{{0,30}} )?{AT} ({TOWN})\b[^.;:!?\n]{{0,110}}? "
            rf"a (?:réuni|rassemblé) {MANY}(?: {FOLK})?[^.,;:!?\n]{{0,30}}?) "
            r"dans (?:la|cette|sa) (?:ville|commune)\b",
            r"\1 à \2",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
