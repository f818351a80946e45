"""Where people meet, in other words: "n'aura plus lieu place Foch mais quai Ney"."""

from worker.reading.wordings.turns import APOSTROPHE, OPENS, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_SPOT = (
    r"(?:place|parvis|esplanade|devant|sur|sous|dans|quai|rue|avenue|boulevard|bd|cours|all[ée]es?|"
    r"square|parc|jardin|gare|mairie|kiosque|parking|rond-point|face|"
    rf"(?:[àa]|de) (?:la|l{APOSTROPHE}) ?(?!date|heure|fin|demande|suite)|"
    rf"aux?|du|des|d{APOSTROPHE}|de)"
)
_NOT = r"(?:pas|plus|finalement (?:pas|plus)|donc (?:pas|plus)|pas finalement)"
_NOT_SIGNS = ("pas ", "plus ")
# No day, no hour and no town stands there: those are other changes.
_OTHER = (
    r"(?!demain|ce |cet|aujourd|"
    r"(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d)|"
    r"(?:[àa]|au|aux) (?:\d|(?-i:[A-ZÀ-Ý])))"
)
_OLD = rf"(?={_SPOT}\b){_OTHER}[^.;:!?\n]{{2,70}}?"
_NEW = rf"(?=(?:bien |plutôt )?(?:{_SPOT})\b){_OTHER}"
_BUT = r",? (?:mais(?: bien| plutôt)?|et plutôt) "

_INDOORS = (
    r"(?:AG|assemblée|réunion|meeting|conférence|débat|pique-nique|repas|concert|projection|"
    r"buvette|apéro|goûter|film|soirée|verre)"
)

_NAME = r"(?-i:[A-ZÀ-Ý])[\w\u2019'-]+(?: (?-i:[A-ZÀ-Ý])[\w\u2019'-]+)?"

# Large shops by whose name alone a place to meet goes.
_SHOPS = (
    *("Monoprix", "Carrefour", "Leclerc", "Lidl", "Auchan", "Intermarché", "Super U", "Hyper U"),
    *("McDo", "Décathlon", "Decathlon", "Amazon"),
)
_SHOP = rf"(?-i:{'|'.join(_SHOPS)})"
_NAME = r"(?-i:[A-ZÀ-Ý])[\w\u2019'-]+(?: (?-i:[A-Zà-ÿÀ-Ý])[\w\u2019'-]+)?"
_PEOPLE = (
    r"(?:(?!manifest|particip|grév)[a-zé-]{2,}(?:iers|ières|eurs|trices|istes|ants|antes|iens|"
    r"iennes)|AESH|profs|instits|copains|copines|potes|coll[èe]gues|camarades|adhérente?s|gens|"
    r"ceux|celles|gilets jaunes|cheminote?s|syndiquée?s|retraitée?s|avocate?s|élues?|internes|"
    r"usagers|parents)"
)
_HOUSE = (
    r"(?:mairie|gare|(?:sous-)?pr[ée]f(?:ecture)?|h[ôo]pital|coll[èe]ge|"
    r"lyc[ée]e|bourse du travail|hôtel de ville)"
)
_OF_NO_TOWN = (
    rf"(?:la (?:paix|vie chère|justice|Palestine|loi \w+|démocratie|biodiversité)|le (?:climat|"
    rf"racisme|"
    rf"fascisme|vivant)|les (?:salaires|retraites|violences faites aux femmes)|"
    rf"l{APOSTROPHE}(?:égalité|"
    r"extrême droite|antisémitisme)|la réforme des retraites)"
)
_MONTH = r"(?:janv|févr|mars|avr|mai|juin|juil|août|sept|octo|nove|déce)"

TURNS: Turns = (
    # "Le Moule : entrée du bourg, 6 h": a row's place at a way in
    (
        words("entree sortie"),
        (": entrée ", ": sortie ", "\u2013 entrée ", "\u2013 sortie ", "- entrée ", "- sortie "),
        turn(
            r"(?<=[:\u2013-] )(entrée|sortie) (du (?:bourg|village|centre)|"
            r"de (?:la )?(?:ville|zone)|nord|sud|est|ouest)\b(?=[^\n]{0,20}\d ?h)",
            "à l'\\1 \\2",
        ),
    ),
    # "10h (gare) Gap, 14h (mairie) Dole": each hour is of the town behind it
    (
        frozenset(),
        ("h (", "0 (", "5 ("),
        turn(
            r"(?<!\d)(?<![^\W\d_] )(\d{1,2} ?h(?:\d\d)?) \(([^()\d\n]{3,30})\) "
            rf"({_NAME}(?:[ -]{_NAME}){{0,2}})"
            r"(?=[,;/\n.]|\Z| et )",
            r"\1 \3 (\2)",
        ),
    ),
    # "Habitants de Gap, samedi 18 h place Foch on manifeste": there, if no other town is named.
    (
        words("habitants habitantes citoyens gens riverains habitant"),
        ("abitant", "itoyens", "ens d", "iverain", "HABITANT"),
        turn(
            rf"{OPENS}(?:[^\w\n]{{0,3}}(?:chers |aux |amis )?(?:habitant\S*|"
            rf"citoyens|gens|riverains)(?: et [a-z]+)?) (?:de |d{APOSTROPHE}|du )({_NAME}) ?[,:!] ?"
            rf"(?=[^.!?\n]{{0,80}}\d ?h)(?![^\n]{{0,120}} (?:à|au|aux) (?-i:[A-ZÀ-Ý]))",
            r"À \1, ",
        ),
    ),
    # "Les profs du 44, du 12 et du 16": of départements, and no days.
    (
        frozenset(),
        (", du ", " et du "),
        turn(
            rf"\b({_PEOPLE})(?: du \d\d(?! ?h| {_MONTH}| au )(?:,| et)(?= du \d\d))+ du \d\d\b"
            rf"(?! ?h| {_MONTH}| au )",
            r"\1 d'ailleurs",
        ),
    ),
    (
        words("monument"),
        ("onument aux m", "ONUMENT AUX M", "onument Aux M", "onument aux M"),
        # nobody died where people meet: "monument aux morts, Uzès, 14 h"
        turn(r"(?<=\bmonument aux )morts\b", "poilus"),
    ),
    (
        words("kiosque"),
        ("iosque à m", "iosque a m", "IOSQUE A M", "IOSQUE À M"),
        # nobody plays where people meet: "kiosque à musique, Uzès, 14 h"
        turn(r"(?<=\bkiosque [àa] )musique\b", "coupole"),
    ),
    # "Devant l'ARS de Gap": an office as a préfecture
    (
        words("ars caf cpam dsden ddt carsat drac urssaf dreets dreal"),
        ("evant l", "ace à l"),
        turn(
            rf"\b(devant|face à) (?:l{APOSTROPHE}(?:ARS|URSSAF|agence régionale de santé)|"
            r"la (?:CAF|CPAM|DSDEN|DDT|CARSAT|DRAC|DREETS|DREAL)) "
            rf"(?=d(?:e |u |{APOSTROPHE})(?-i:[A-ZÀ-Ý]))",
            r"\1 la préfecture ",
        ),
    ),
    # "Une marche partira samedi à 14 h de la mairie de Gap": in front of it, and so at Gap
    (
        words("partira partiront part partent elancera elanceront demarrera debutera parti partie"),
        (
            "e la mairie de ",
            "e la mairie d'",
            "e la gare de ",
            "e la gare d'",
            "fecture de ",
            "fecture d'",
            "otel de ville de ",
            "ôtel de ville d",
            "epuis la ",
        ),
        turn(
            rf"\b(partir(?:a|ont)|part(?:ent)?|élancer(?:a|ont)|démarrer(?:a|ont)|débuter(?:a|ont)|"
            rf"(?:est|sont) partie?s?)((?: [^.,;:!?\n]{{1,40}}?)?) (?:de|depuis) "
            rf"(la (?:mairie|gare|(?:sous-)?préfecture)|l{APOSTROPHE}hôtel de ville) "
            rf"(?=d(?:e |{APOSTROPHE})(?-i:[A-ZÀ-Ý])[^.;!?\n\d]*(?:[.;!?\n]|\Z))",
            r"\1\2 devant \3 ",
        ),
    ),
    # "484 têtes au passage devant la mairie": no Le Passage
    (
        words("passage"),
        (" au passage",),
        turn(r"\bau passage(?= (?:devant|sous|sur) | ?[.;,)])", "en passant", cased=True),
    ),
    (
        words("mais plutot"),
        (" mais ",),
        turn(
            rf"\bn{APOSTROPHE}aur(a|ont) {_NOT} lieu {_OLD}{_BUT}{_NEW}",
            r"aur\1 lieu ",
            signs=(" lieu ",),
        ),
        turn(
            rf"\bne (se (?:tiendr|fer|déroul[er]{{1,2}})|ser|partir|démarrer|débuter|commencer|"
            rf"s{APOSTROPHE}élancer|passer)(a|ont) {_NOT}(?: lieu)? {_OLD}{_BUT}{_NEW}",
            r"\1\2 ",
            signs=_NOT_SIGNS,
        ),
        turn(
            rf"\b(?:n{APOSTROPHE}|n )?(est|sont) {_NOT} (?:(prév|annonc|programm)(ue?s?|ée?s?) )?"
            rf"{_OLD}{_BUT}{_NEW}",
            r"\1 ",
            signs=_NOT_SIGNS,
        ),
        turn(
            rf"\b(?:ne |n{APOSTROPHE})?((?:part|démarre|se retrouve|a rdv|a rendez-vous|se rejoint|"
            rf"partons|partez|se donne rdv|se rassemble)(?:ira|irons)?) {_NOT} {_OLD}{_BUT}{_NEW}",
            r"\1 ",
            signs=_NOT_SIGNS,
        ),
        turn(rf"\bc{APOSTROPHE}est {_NOT} {_OLD}{_BUT}{_NEW}", "c'est ", signs=_NOT_SIGNS),
    ),
    # "Laval (11 Novembre)", "Tarbes (14 h, 8 Mai)": squares, by their capital
    (
        words("novembre mai juillet septembre"),
        (" Novembre)", " Mai)", " Juillet)", " Septembre)", " Mai 1945)", " Novembre 1918)"),
        turn(
            r"(?<=[(,/]) ?(?=(?:11 Novembre(?: 1918)?|8 Mai(?: 1945)?|14 Juillet|4 Septembre)\))",
            " place du ",
            cased=True,
        ),
        turn(r"\( place du ", "(place du ", cased=True),
    ),
    # "manif à Saint-Denis Réunion, 9 h"
    (
        words("reunion"),
        (" Réunion", " REUNION", " RÉUNION"),
        turn(
            r"(\b(?:Saint|Sainte|St|Ste|SAINT|ST)[ -][A-ZÀ-Ý][\w'\u2019-]+) "
            r"(?:Réunion|REUNION|RÉUNION)(?= (?:\d|le |ce |et |à \d|place|devant|(?:lun|mar|"
            r"mercre|jeu|"
            r"vendre|same)di|dimanche|demain|hier)| ?[,;:.!/\n)]|\Z)",
            r"\1 (Réunion)",
            cased=True,
        ),
    ),
    # "Sciences Po Menton": of the town
    (
        words("po"),
        ("iences Po ", "ciences po "),
        turn(rf"\b(sciences ?po) (?={_NAME})", r"\1 de "),
    ),
    # "6h ZI Rouvroy": no town
    (
        words("zi za zac zae"),
        ("ZI ", "ZA ", "ZAC ", "ZAE "),
        turn(rf"\b(?:ZI|ZA|ZAC|ZAE) (?={_NAME})", "zone industrielle de ", cased=True),
    ),
    # "manif samedi, 10h, de la mairie de Gap à la préfecture de Dole": it begins in Gap.
    (
        words("mairie gare prefecture pref sous hopital college lycee bourse"),
        ("mairie d", "gare d", "pital d", "lège d", "cée d", "ture d", "réf d", "travail d"),
        turn(
            rf"\b(?:de la|de l{APOSTROPHE}|du|depuis la|depuis le|depuis l{APOSTROPHE}) "
            rf"?({_HOUSE}) "
            rf"(?:de |d{APOSTROPHE})(?!Lyon\b)({_NAME}),? (?:à|jusqu{APOSTROPHE}à|vers|"
            rf"jusqu{APOSTROPHE}au|au) "
            rf"(?:la |l{APOSTROPHE}|le )?{_HOUSE} (?:de |d{APOSTROPHE}){_NAME}",
            r"à \2, \1",
        ),
    ),
    # "manif samedi Tarbes 14h Verdun": the square of each town that has one
    (
        words("verdun"),
        ("Verdun",),
        turn(
            rf"({_NAME}[^.!?\n]{{0,40}}?\d{{1,2}} ?(?:h(?:\d\d)?|pm|am)) "
            r"(?:(?=Verdun(?: ?[,.;/!\n]|\Z))|\((?=Verdun\)))",
            r"\1 place de ",
            cased=True,
        ),
    ),
    # "9h Orange Leclerc", "Flers Carrefour 8h": before a shop, and no longer name
    (
        words(
            "monoprix carrefour leclerc lidl auchan intermarche super hyper mcdo decathlon amazon"
        ),
        (*_SHOPS,),
        turn(
            rf"((?:^|(?<=\n))\W*\d{{1,2}} ?h(?:\d\d)? {_NAME}) (?={_SHOP}\b)",
            r"\1, devant ",
        ),
        turn(
            rf"((?:^|(?<=\n))\W*{_NAME}) (?={_SHOP}(?:,| -| [\u2013\u2014])? (?:à )?\d{{1,2}} ?h)",
            r"\1, devant ",
        ),
    ),
    # "quai Ney et non place Foch", "au lieu de la place Foch"
    (
        words("non lieu plutot"),
        (" et non ", " au lieu d", " plutôt qu"),
        turn(
            rf",? (?:et non(?: pas| plus)?|au lieu d(?:e |u |{APOSTROPHE})|plutôt qu(?:e |"
            rf"{APOSTROPHE})) ?(?!d(?:e |{APOSTROPHE})\w+(?:er|ir|re)\b)"
            rf"(?=(?:{_SPOT}|la |le |l{APOSTROPHE})){_OTHER}[^.;:!?\n,\d]{{2,60}}?"
            r"(?=[.;:!?\n,)]|$| (?:comme|à \d|dès \d|ce |samedi|dimanche|demain|toujours))",
            "",
        ),
    ),
    # "à Gap, 12 h, devant la mairie (puis AG au foyer)": what follows indoors is no rally's.
    (
        words("puis suivi suivie suivis suivies avant apres"),
        ("(puis", "(suivi", "(avant", "(et ", "(après"),
        turn(
            rf" ?\((?:puis|suivie?s? (?:d{APOSTROPHE}une?|de l{APOSTROPHE}|du|de la)|"
            rf"avant (?:une?|l{APOSTROPHE}|le|la)|après (?:une?|l{APOSTROPHE}|le|la)|et) ?"
            rf"(?:une? )?{_INDOORS}\b[^()\n]{{0,80}}\)",
            "",
        ),
    ),
    # "La ligne Gap - Grenoble menacée", with a longer dash
    (
        words("ligne lignes"),
        (" \u2013 ", " \u2014 ", " - "),
        turn(
            r"(\blignes? (?:ferroviaire |SNCF |de train |TER )?(?-i:[A-ZÀ-Ý])[\w\u2019'-]+) "
            r"[\u2013\u2014-] (?=(?-i:[A-ZÀ-Ý]))",
            r"\1-",
        ),
    ),
    # "Mon train part de Gap à 8 h, manif à Paris": where one is before it.
    (
        words("train tgv ter car bus"),
        (" part de ", " part d", " part du ", " partira d"),
        turn(
            r"\b(?:mon|notre|le|un|nos|son) (?:train|tgv|ter|car|bus) part(?:ira)? (?:à "
            r"\d{1,2} ?h(?: ?\d\d)? )?d(?:e |u |es |['\u2019])(?-i:[A-ZÀ-Ý])[\w\u2019' -]{1,30}?"
            r"(?: à \d{1,2} ?h(?: ?\d\d)?)?(?=, (?:manif|rassemblement|marche|rdv|rendez-vous))",
            "on y va",
        ),
    ),
    # "Marche de Gap à Dole samedi, départ 9 h": it begins in Gap.
    (
        words("marche"),
        ("arche d", "ARCHE D", "arche "),
        turn(
            rf"\b(marche) d(?:e |{APOSTROPHE})({_NAME}) (?:à|jusqu{APOSTROPHE}à|vers|→|->) {_NAME}",
            r"\1 à \2",
        ),
        turn(rf"\b(marche) ({_NAME}) (?:→|->) {_NAME}", r"\1 à \2"),
        # behind a cause that is of no town
        turn(
            rf"\b(marche (?:pour|contre) {_OF_NO_TOWN}) d(?:e |{APOSTROPHE})({_NAME}) "
            rf"(?:à|jusqu{APOSTROPHE}à) {_NAME}(?=,? (?:{WEEKDAY}|demain|le \d|ce|dès|partira|aura|"
            r"s[\u2019']élanc|départ|à \d)|[.!\n]|\Z)",
            r"\1 à \2",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
