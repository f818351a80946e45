"""Rows of lists as people set them: "38 Voiron, le 24 à 18 h", "14 h → annulé", "Gap : idem"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
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

_DEPARTMENTS = (
    r"(?:Ain|Aisne|Allier|Alpes-de-Haute-Provence|Hautes-Alpes|Alpes-Maritimes|Ardèche|Ardennes|"
    r"Ariège|Aube|Aude|Aveyron|Bouches-du-Rhône|Calvados|Cantal|Charente(?:-Maritime)?|Cher|"
    r"Corrèze|Corse-du-Sud|Haute-Corse|Côte-d['\u2019]Or|Côtes-d['\u2019]Armor|Creuse|Dordogne|"
    r"Doubs|Drôme|Eure(?:-et-Loir)?|Finistère|Gard|Haute-Garonne|Gers|Gironde|Hérault|"
    r"Ille-et-Vilaine|Indre(?:-et-Loire)?|Isère|Jura|Landes|Loir-et-Cher|(?:Haute-)?Loire|"
    r"Loire-Atlantique|Loiret|Lot(?:-et-Garonne)?|Lozère|Maine-et-Loire|Manche|(?:Haute-)?Marne|"
    r"Mayenne|Meurthe-et-Moselle|Meuse|Morbihan|Moselle|Nièvre|Nord|Oise|Orne|Pas-de-Calais|"
    r"Puy-de-Dôme|(?:Hautes-)?Pyrénées(?:-Atlantiques|-Orientales)?|(?:Bas|Haut)-Rhin|Rhône|"
    r"Haute-Saône|Saône-et-Loire|Sarthe|(?:Haute-)?Savoie|Seine-Maritime|Seine-et-Marne|Yvelines|"
    r"Deux-Sèvres|Somme|Tarn(?:-et-Garonne)?|Var|Vaucluse|Vendée|(?:Haute-)?Vienne|Vosges|Yonne|"
    r"Territoire de Belfort|Essonne|Hauts-de-Seine|Seine-Saint-Denis|Val-de-Marne|"
    r"Val-d['\u2019]Oise)"
)
_NUMBER = r"(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])"
_LINE = r"(?:^|(?<=\n))"
_TIMED = rf"(?=,? (?:\d{{1,2}} ?h|(?:le )?\d{{1,2}} (?:à|[a-z])|{WEEKDAY}))"
_ARROW = r"(?:→|➜|➡\ufe0f?|->|=>|»)"
_COUNTRY = (
    r"(?:Belgique|Suisse|Espagne|Italie|Allemagne|Angleterre|Autriche|Irlande|Grèce|Pologne|"
    r"Catalogne|Écosse|Hollande|Algérie|Tunisie|Turquie)"
)
_WHY = (
    rf"(?:à cause|en raison|du fait|pour cause|pour raison|suite|faute) (?:{OF}|à (?:la |"
    rf"l{APOSTROPHE})?|"
    r"au )[^.,;:!?\n\d]{3,40}?"
)
_SAINT = r"(?:Saint|Sainte|St|Ste)-[A-ZÀ-Ý][\w'\u2019-]+"
_ON = rf"(?:{WEEKDAY}(?: dernier| \d{{1,2}})?|hier|avant-hier)"
_GIST = (
    r"(?:(?:nouveau )?record(?: battu)?|du jamais vu|carton plein|belle surprise|déception|en "
    r"hausse|"
    r"en (?:forte )?baisse|mieux que prévu|petit comité|flop|très bien|pas mal|bof|super)"
)

TURNS: Turns = (
    # "À Gap, pas de manifestation ce mardi mais samedi 11", "rien jeudi, mais manif lundi 8"
    (
        words("pas rien"),
        (" mais ", "jour-là", "rendez-vous", " rdv"),
        turn(
            rf"(?<=[:,] )(?:pas (?:de |d{APOSTROPHE}){RALLY}|rien)(?: ce jour-là| ce {WEEKDAY}|"
            rf" {WEEKDAY}),?(?: mais)? (?:(?:une? )?(?:{RALLY}|rendez-vous|rdv) )?"
            rf"(?=(?:{WEEKDAY} |le )\d)",
            "rassemblement ",
        ),
    ),
    # as in "Gap : assemblée, 18 h, bourse du travail"
    (
        words("assemblee"),
        (": assemblée, ", ": assemblée à "),
        turn(r"(?<=: )assemblée(?=,? (?:à )?\d)", "assemblée générale"),
    ),
    # "Gap | pas de manif", "Gap | annulé, rejoignez Dole" among rows of more cells
    (
        words("pas aucun aucune rien annule annulee reporte reportee interdit interdite"),
        (" | ",),
        turn(
            rf"{_LINE}(\W{{0,4}}[^|\n]{{2,40}}) \| (?=(?:pas|aucune?|rien|annulée?|reportée?|"
            r"interdite?)\b[^|\n]*(?:\n|\Z))",
            r"\1 : ",
        ),
    ),
    # "Ain", a dash and "Bourg-en-Bresse, 10 h 30": no pair of towns
    (
        frozenset[str](),
        (" \u2013 ", " \u2014 ", " - "),
        turn(
            rf"{_LINE}(\W{{0,4}}(?-i:{_DEPARTMENTS})(?: \(\d\d\))?) [\u2013\u2014-] (?={TOWN},? )",
            r"\1 : ",
        ),
    ),
    # "38 Voiron, le 24 à 18 h" among "73 Chambéry, …": no day, nor so many people
    (
        frozenset[str](),
        tuple(f"\n{digit}" for digit in range(10)),
        turn(
            rf"{_LINE}({_NUMBER}) ({TOWN}){_TIMED}"
            rf"(?=[^\0]*\n(?:3[2-9]|[4-9]\d) (?-i:[A-ZÀ-Ý]))",
            r"\2 (\1)",
        ),
        turn(rf"{_LINE}(3[2-9]|[4-8]\d|9[0-5]) ({TOWN}){_TIMED}", r"\2 (\1)"),
    ),
    # "Gap 6 800 pol. / 22 000 intersynd.": who counted
    (
        words("pol intersynd synd pref gend orgas orga"),
        ("pol.", "synd.", "préf.", "gend.", "orga."),
        turn(r"(?<=\d )pol\.(?= ?(?:[/,;)]|\n|\Z))", "police"),
        turn(r"(?<=\d )(?:inter)?synd\.(?= ?(?:[/,;)]|\n|\Z))", "syndicats"),
        turn(r"(?<=\d )préf\.(?= ?(?:[/,;)]|\n|\Z))", "préfecture"),
        turn(r"(?<=\d )gend\.(?= ?(?:[/,;)]|\n|\Z))", "gendarmerie"),
        turn(r"(?<=\d )orga\.(?= ?(?:[/,;)]|\n|\Z))", "organisateurs"),
    ),
    # "Gap 900, Dole 300, Apt 60 (tous police)": so it is said
    (
        words("tous toutes tout"),
        (" (tous ", " (tout ", " (toutes "),
        turn(
            rf" ?: ((?:{TOWN} {FIGURE}(?:,| et|;) ?){{1,12}}{TOWN} {FIGURE}) "
            r"\(tou(?:s|t|tes)(?: selon| d['\u2019]après)?(?: la| les)? (?:chiffres )?(?:de "
            r")?(?:la )?"
            r"(?:police|préf(?:ecture)?s?|gendarmerie)\)",
            r" (chiffres de la police) : \1",
        ),
    ),
    # "En Belgique, Mons défile dimanche"
    (
        words(
            "belgique suisse espagne italie allemagne angleterre autriche irlande grece pologne "
            "catalogne ecosse hollande algerie tunisie turquie"
        ),
        ("En ", "en "),
        turn(
            rf"(?:{OPENS}|(?<=, ))en (?-i:{_COUNTRY}),? (?:(?:à|au) )?{TOWN}"
            rf"(?:(?:, | et )(?:(?:à|au) )?{TOWN}){{0,3}}(?! (?:et |comme )?à )[^.;,!?\n]*"
            r"(?:, (?=en )|[.;!?]? ?)",
            "",
        ),
    ),
    # "8 h (compter + 6 h à Paris)": what clocks show elsewhere
    (
        frozenset[str](),
        before_figures("+ ", "+", "ter et ", "ter "),
        turn(
            r"(?:,? ?(?:(?:compter|comptez|ajouter|ajoutez) (?:et |\+ ?)?|(?:(?:soit|donc) )?\+ "
            r"?))\d{1,2} "
            r"?h(?:eures?)? "
            r"(?:à|en|pour|sur) (?:l['\u2019])?(?:Paris|métropole|Hexagone|hexagone)",
            " heure locale",
        ),
    ),
    # "Dole, reporté à cause de la neige au 30 janvier", "reporté → 30 janvier"
    (
        words("reporte reportee reportes reportees repousse repoussee decale decalee"),
        ("eport", "epouss", "écal"),
        turn(
            rf"\b((?:report|repouss|décal)ée?s?),? ({_WHY}),? (au \d{{1,2}}(?: [a-zéû]{{3,9}})?|au "
            rf"{WEEKDAY}(?: \d{{1,2}}(?: [a-zéû]{{3,9}})?)?)",
            r"\1 \3 \2",
        ),
        turn(rf"\b((?:report|repouss|décal)ée?s?) ?{_ARROW} ?(?:au )?(?=\d|{WEEKDAY})", r"\1 au "),
    ),
    # "Carhaix 17 h → annulé": its hour is gone
    (
        words("annule annulee supprime supprimee interdit interdite reporte reportee annulation"),
        ("→", "➜", "➡", "->", "=>"),
        turn(rf",? (?:à )?{HOUR} ?{_ARROW} ?(annul|interdi|report)(?=ée?\b|te?\b)", r" \1"),
        turn(rf",? (?:à )?{HOUR} ?{_ARROW} ?supprimée?\b", " annulé"),
    ),
    # "Gap : annulé / Dole : idem", each on its line
    (
        words("idem pareil"),
        ("idem", "areil"),
        *(
            turn(
                rf"({TOWN} ?: (?:annul|interdi|report)(?:ée?|"
                rf"te?)\b[^\n]{{0,40}}\n[^\w\n]{{0,4}}{TOWN} ?: )"
                r"(?:idem|pareil)(?=[.!]? ?(?:\n|\Z))",
                r"\1annulé",
                signs=("annul",),
            ),
        )
        * 3,
    ),
    # "Après Gap (60) et Dole (300) mercredi, on défile samedi à Apt": so it is said
    (
        words("apres"),
        ("près ",),
        turn(
            rf"{OPENS}Après ({TOWN}) \(({COUNT})(?: \w+)?\) et ({TOWN}) \(({COUNT})(?: \w+)?\) "
            rf"({_ON}), "
            r"(?=[^.!?\n]{8,})",
            r"\5, \2 personnes à \1 et \4 à \3. ",
        ),
        turn(
            rf"{OPENS}Après ({TOWN}) \(({COUNT})(?: \w+)?\) ({_ON}), (?=[^.!?\n]{{8,}})",
            r"\3, \2 personnes à \1. ",
        ),
    ),
    # "À Cahors, la date n'est pas encore fixée": one is to come
    (
        words("date"),
        ("la date ",),
        turn(
            rf"({OPENS}{AT} {TOWN}, )la date (?:n['\u2019]est pas (?:encore )?(?:fixée|connue|"
            rf"arrêtée|"
            r"calée|choisie)|(?:reste|est) (?:encore )?à (?:caler|fixer|préciser|définir|trouver|"
            r"déterminer)|sera (?:communiquée|précisée|annoncée|connue)[^.;!?\n]{0,25})",
            r"\1date à venir",
        ),
    ),
    # "Caen (Saint-Pierre), Rennes (Sainte-Anne)": squares of the towns before them
    (
        words("saint sainte st ste"),
        ("(Saint-", "(Sainte-", "(St-", "(Ste-"),
        turn(rf"({HOUR} \()(?=(?-i:{_SAINT})\))", r"\1place "),
        turn(rf"({TOWN} \()((?-i:{_SAINT})\)(?=,? (?:et )?{TOWN} \())", r"\1place \2"),
        turn(rf"(\), (?:et )?{TOWN} \()(?=(?-i:{_SAINT})\))", r"\1place "),
    ),
    # "Samedi : départs pour Gap (manif de 14 h)" above the stops
    (
        words("departs depart"),
        ("épart pour ", "éparts pour ", "éparts des ", "épart des ", "épart d", "éparts d"),
        turn(
            rf"\bdéparts? (?:(?:des |de |en |d['\u2019])?(?:cars?|bus|autocars?|trains?|"
            rf"covoiturages?) )?"
            rf"(?:pour|vers) ({TOWN}) \((?:la )?({RALLY}) (?:de|à) ({HOUR})([^)\n]*)\)",
            r"\2 à \1, \3\4. Départs des cars :",
        ),
    ),
    # "Les bars ferment mercredi de 18 h à 20 h en signe de protestation": they stop work
    (
        words("signe"),
        ("n signe de ",),
        turn(
            rf"{OPENS}(?![^.!?\n]*\b{RALLY})[^.!?\n]*\b(?:ferm(?:e|ent|era|eront|é|és)|bais\w+ le "
            r"rideau|rideaux? baissés?|éteign\w+|éteindr\w+)\b[^.!?\n]*\ben signe de "
            r"(?:protestation|"
            r"colère|solidarité|deuil|mécontentement)[^.!?\n]*(?:[.!?]+ ?|\n|\Z)",
            "",
        ),
    ),
    # "Figeac : record battu, 800. Lorient : grosse ambiance.": so it is said
    (
        words(
            "record jamais carton surprise deception hausse baisse prevu comite flop bien mal bof "
            "super ambiance"
        ),
        (" : ", ": "),
        turn(
            rf"({TOWN} ?: ){_GIST}[,:]? (?:avec )?(?={COUNT}(?: personnes)?(?:[.;!\n]|\Z))", r"\1"
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
