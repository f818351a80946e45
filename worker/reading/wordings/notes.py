"""What is set behind a stop of a list and changes nothing of it: "14 h, mairie (contact : UL)"."""

from worker.reading.wordings.turns import APOSTROPHE, MONTH, OPENS, RALLY, WEEKDAY, Turns, turn
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.wordlist import words

# No hour, no day: those would be the stop's, or another's.
_MORE = rf"(?:(?!\d ?h|\d[:/]\d|{WEEKDAY}|manif|rassembl|annul|report)[^()\n])"
_WORDS = rf"(?:(?![.;,]|{WEEKDAY}|manif|rassembl|annul|report|maint)[^()\n\d])"
_CONTACT = (
    r"(?:contacts?|infos?|renseignements?|rens\.|tél\.?|téléphone)"
    rf"(?: :| au| à| auprès| sur| via| \w{{2,8}}(?: \w{{2,8}})?(?=[)\n]|\Z)){_MORE}{{0,70}}"
)
_POSSIBLE = (
    r"(?:gratuite?s?|possibles?|disponibles?|assurée?s?|organisée?s?|prévue?s?|conseillée?s?|"
    r"sur place|à (?:côté|proximité|deux pas)|à prévoir|en face|facile|offerte?s?|partagée?s?)"
)
_RIDE = (
    r"(?:parkings?|stationnement|co-?voit\w*|(?:départs? (?:de|des|en) )?(?:bus|cars?|navettes?)|"
    rf"trams?|retour en (?:train|bus|car)) {_POSSIBLE}\b{_WORDS}{{0,40}}"
)
_BESIDE = (
    r"(?:inscriptions? (?:obligatoire|conseillée|souhaitée|gratuite)s?|"
    r"(?:écoles?|crèches?|cantines?|mairie) fermée?s?|garderie (?:prévue|assurée|sur place)|"
    r"(?:buvette|restauration|stands?|garderie|sono|toilettes)"
    rf"(?: (?:solidaires?|{_POSSIBLE}))?|caisse de (?:grève|solidarité)(?: sur place)?)"
    r"(?=[).\n]|\Z)"
)
_INDOORS = (
    r"(?:AG|assemblée|réunion|meeting|conférence|débat|pique-nique|repas|concert|projection|"
    r"apéro|goûter|film|soirée|verre|pot|barbecue|bbq|bal|fête|buffet|bouffe|cantine|boum)s?"
)
_AFTERWARDS = (
    rf"{_INDOORS}"
    r"(?: (?:publique?|générale?|interpro\w*|de (?:soutien|lutte)|du comité|partagée?))? "
    rf"(?:ensuite|(?:juste )?après|derrière|à la suite|à l{APOSTROPHE}(?:issue|arrivée)|"
    rf"dans la foulée|pour finir|le soir|sur place|{_POSSIBLE})\b{_WORDS}{{0,30}}"
)
_FOLLOWED = (
    r"(?:(?:et )?(?:puis|ensuite)|"
    rf"suivie?s? (?:d{APOSTROPHE}(?:une? )?|de l{APOSTROPHE}|du |de la ))"
    rf" ?(?:une? |l{APOSTROPHE}|le |la |grande? )?{_INDOORS}\b{_WORDS}{{0,40}}"
)
# "10 h, mairie, repas fraternel à 12 h 30, salle des fêtes": what follows has an hour of its own.
_LATER = (
    rf"(?:(?!pique){_INDOORS}|banquet|grillades?|merguez|m[ée]choui|pa[ëe]lla|"
    rf"vin d{APOSTROPHE}honneur)s?(?: [a-zà-ÿ]+){{0,2}} "
    r"(?:à|vers|dès|à partir de) (?:midi|\d\d? ?h(?:eures)?(?: ?\d\d)?)\b"
    rf"(?:,? (?!manif|rassembl|marche|départ|défil){_WORDS}{{0,40}})?"
)
# What is done before or behind it has an hour of its own; how it was once, a day.
_OTHER_TIMES = (
    r"(?:(?:montage|installation|préparation|répétition) [^()\n]{2,30}|"
    r"retours? (?:en|des|du|prévus?|vers|à)\b[^()\n]{0,30}|"
    rf"comme (?:{WEEKDAY} dernier|la (?:dernière|première) fois|la semaine dernière|"
    rf"(?:le|ce) \d{{1,2}}(?:er)? {MONTH}))"
)
_NOTE = rf"(?:{_CONTACT}|{_RIDE}|{_BESIDE}|{_AFTERWARDS}|{_FOLLOWED}|{_LATER}|{_OTHER_TIMES})"
_END = r"(?=[ \t]*(?:\n|\Z))"
_TO = r"(?:à|au|aux|en)"
_HAD = rf"(?:{_INDOORS}|fest-noz|ciné(?:-débat)?|resto|bière|coup|café|bar)"

_WORK = r"(?:film|docu\w*|podcast|livre|BD|bouquin|roman|album|expo\w*)"
_YEAR = r"(?:19[3-9]\d|200[1-9]|201[0-5])"

_NAME = r"(?-i:[A-ZÀ-Ý])[\w\u2019'-]+(?:[ -](?-i:[A-ZÀ-Ý])[\w\u2019'-]+){0,3}"
_FRIENDS = (
    r"(?:collègues|copains|copines|potes|camarades|ami(?:·?e)?s|gens|contacts|voisine?s|ceux|"
    r"celles|"
    r"familles|parents|autres)"
)
TURNS: Turns = (
    # "Départs de car : Dole 11 h gare, Gray 10 h 30": where coaches leave for the rally
    (
        words("car cars bus minibus autocar autocars"),
        ("car", "bus", "Car", "Bus", "CAR", "BUS"),
        turn(
            r"(?m)^[^\w\n]*(?:les )?(?:départs? (?:de |des |en )?(?:cars?|bus|minibus|autocars?)|"
            r"(?:cars?|bus|minibus|autocars?) (?:au départ|gratuits?|prévus?)(?: de)?) "
            r"?: ?\w[^\n]*$",
            "",
        ),
    ),
    # "merci de partager aux collègues de Gap": who is to know of it.
    (
        words(
            "partager partagez passer passez tourner suivre circuler transmettre transmettez "
            "diffuser diffusez relayer relayez dire dites mot"
        ),
        ("artag", "asse", "ourner", "uivre", "irculer", "ransm", "iffus", "elay", "dire", "ites"),
        turn(
            r",? ?\b(?:merci (?:de|d['\u2019]) ?|svp |veuillez |pensez à |faut )?(?:partage[rz]|"
            r"fai(?:re|tes) (?:passer|tourner|suivre|circuler)|transmett(?:re|ez)|diffuse[rz]|"
            r"relaye[rz]|"
            rf"(?:le |la )?dire|dites(?:-le)?|passe[rz] le mot)(?: (?:l{APOSTROPHE}info\w*|le "
            rf"message|la nouvelle|"
            rf"ça|cela|svp))? (?:à|a|aux?) (?:tou(?:te)?s )?(?:vos |nos |les |tes |mes "
            rf")?{_FRIENDS} "
            rf"(?:de |d{APOSTROPHE}|du |des |à |a |aux? ){_NAME}(?:(?:,| et|, et) (?:(?:de |"
            rf"d{APOSTROPHE}|du |des |à |aux? ))?"
            rf"{_NAME}){{0,3}}",
            "",
        ),
    ),
    # As programs write a day and its hour: "2025-03-08T14:00:00+01:00". Midnight is a whole day's,
    # and an hour of the world's clock no town's.
    (
        frozenset(),
        ("T0", "T1", "T2"),
        turn(
            r"\b(20\d\d-\d\d-\d\d)T(?:00:00(?::00)?(?:Z|[+-]\d\d:?\d\d)?|"
            r"\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z)(?![\w:])",
            r"\1",
            cased=True,
        ),
        turn(
            r"\b(20\d\d-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d)?(?:[+-]\d\d:?\d\d)?(?![\w:])",
            r"\1 \2",
            cased=True,
        ),
    ),
    # "Fin : 4 novembre à 17 h": no day or hour of who gathers
    (
        words("fin end ends termine"),
        (": ",),
        turn(
            r"(?m)^[ \t]*(?:(?:date|heure|horaire)s? (?:et heure )?de )?(?:fin|ends?|se termine)"
            r"(?: le)? ?: (?=[^\n]{0,12}\d)(?:(?!d[ée]but|rendez)[^\n]){3,40}(?=\n|\Z)",
            "",
        ),
    ),
    # Days typed in haste: "rdv dm 14h", "tt a lheure".
    (
        words("dm lheure"),
        ("dm ", "Dm ", "DM ", "lheure"),
        turn(
            r"(?<!en )(?<!par )(?<!mes )\bdm (?=(?:(?-i:[A-ZÀ-Ý])[\w-]+ )?(?:à )?\d\d? ?h)",
            "demain ",
        ),
        turn(r"\b(?:tt|tout) [aà] lheure\b", "tout à l'heure"),
    ),
    # What a film is about takes place nowhere: "le film sur la manif de Gap passe jeudi à 20h".
    (
        words("film docu documentaire podcast livre bd bouquin roman album expo exposition"),
        (" sur l", "consacré", "autour d"),
        turn(
            rf"\b({_WORK} (?:sur|consacrée? à|autour de) )(?:la |le |les |l{APOSTROPHE}){RALLY}\b",
            r"\1un sujet",
        ),
    ),
    # Two digits of a year: "en 68 on était 900 à Gap"
    (
        words("en"),
        ("n 3", "n 4", "n 5", "n 6", "n 7", "n 8", "n 9"),
        turn(
            r"\b(en) ([3-9]\d)"
            r"(?=,? (?:on|j[e'\u2019]|il|nous|ils|elles|[àa]|mon|ma|mes|c['\u2019]) ?)",
            r"\1 19\2",
        ),
    ),
    # Years that head a memory or stand in it: "1995 : 900 à Gap", "Décembre 95 à Gap".
    (
        frozenset(),
        ("193", "194", "195", "196", "197", "198", "199", "200", "201"),
        turn(rf"(?:^|(?<=[.!?:\n] )|(?<=\n))({_YEAR}) ?[,:] ", r"En \1, "),
        turn(
            r"(\b(?:archives?|souvenirs?|rétro\w*|flashback|photo)\b[^\n]{0,60}?),? "
            rf"({_YEAR})(?=[,:] )",
            r"\1 en \2",
        ),
    ),
    (
        words(
            "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
        ),
        (" 5", " 6", " 7", " 8", " 9"),
        turn(
            rf"(?:^|(?<=[.!?\n] )|(?<=\n)|(?<=\ben ))({MONTH}) ([5-9]\d)"
            r"(?=[ ,:] ?(?:[àa] |au |on |(?-i:[A-ZÀ-Ý])))",
            r"\1 19\2",
        ),
    ),
    (
        words(
            "contact contacts info infos renseignements rens tel telephone parking parkings "
            "stationnement covoit covoiturage co covoiturages bus car cars navette navettes tram "
            "trams retour inscription inscriptions ecole ecoles creche creches cantine cantines "
            "mairie garderie buvette restauration stand stands sono toilettes caisse ag assemblee "
            "reunion meeting conference debat pique repas concert concerts projection apero gouter "
            "film films soiree verre pot barbecue bbq bal fete buffet bouffe boum montage "
            "installation preparation repetition comme retours banquet grillades merguez mechoui "
            "paella vin"
        ),
        ("(", " \u2013 ", " - ", " \u2014 ", "\u2192 ", ", ", "uis ", " | "),
        turn(rf"(?<=[\w)»]) \({_NOTE}\)", ""),
        # "10 h, mairie, puis bus à 12 h pour Dole": that is how some go on to another.
        turn(
            r"(?:,| [\u2013(])? ?(?:puis|et|ensuite) (?:départ (?:en|du|de|des) )?"
            r"(?:bus|cars?|train|TER|co-?voit\w*|navettes?)"
            r"(?: (?:à|vers|dès) \d{1,2} ?h(?:eures)?(?: ?\d\d)?)? "
            r"(?:pour|vers|direction) (?:aller à )?(?-i:[A-ZÀ-Ý])[\w\u2019'-]+"
            r"(?: (?-i:[A-ZÀ-Ý])[\w\u2019'-]+)?\)?(?= ?(?:[;.,\n]|\Z))",
            "",
        ),
        turn(
            r"(\d ?h(?:eures|\d\d)?\b[^\n;]{0,60}?)(?<=[\w)»])"
            r"(?:,| ?[\u2013\u2014\u2192|-]) "
            rf"{_NOTE}\.?{_END}",
            r"\1",
            signs=(" \u2013 ", " - ", " \u2014 ", "\u2192 ", ", ", " | "),
        ),
    ),
    # "manif à Gap, puis concert à Dole à 20 h", "on finit au pot à Dole": no rally's
    (
        words("puis apres ensuite finit finira termine terminera"),
        ("uis ", "près ", "nsuite ", " finit", " finira", " termine"),
        turn(
            r"(?<=[\w)»]),? (?:et )?(?:puis|ensuite|après) (?:une? |(?:petit|grand)e? |le )?"
            rf"{_HAD}s? (?:[a-zé-]+ )?{_TO} (?-i:[A-ZÀ-Ý])[^.!?\n,;]{{1,50}}(?=[.!?\n,;]|\Z)",
            "",
        ),
        turn(
            r"(?<=[\w)»]),? (?:(?:et|puis|après|ensuite) ){0,2}"
            r"on (?:finit|finira|termine|terminera|va|ira|file) "
            rf"[^.!?\n,;]{{0,25}}\b{_HAD}s?\b[^.!?\n,;]{{0,50}}(?=[.!?\n,;]|\Z)",
            "",
        ),
    ),
    # "bloqué par 60 personnes, évacué par les CRS à 8 h": when it ended
    (
        words(
            "evacue evacues evacuee evacuees deloge deloges leve levee debloque libere disperses"
        ),
        ("évacu", "délog", "levé", "débloqu", "libéré", "dispersé"),
        turn(
            r",? (?:et |puis )?(?:a été |ont été |sont |est )?"
            r"(?:évacué|délogé|levé|débloqué|libéré|dispersé)e?s? (?:par [^.,;!?\n\d]{3,30} )?"
            r"(?:à|vers|dès|avant) \d{1,2} ?h(?:eures)?(?: ?\d\d)?\b",
            "",
        ),
    ),
    # "Gap heure ?", "Dole j'ai pas l'heure": among others that have theirs
    (
        words("heure horaire lieu"),
        ("eure ?", "oraire ?", "ieu ?", "eure?", " pas l"),
        turn(
            rf"((?:^|[,;:/\n] ?|\bet ){_NAME}) ?[,:(]? ?(?:l{APOSTROPHE})?(?:heure|horaire|"
            rf"lieu)(?: et (?:heure|lieu))? ?"
            r"\?+\)?",
            r"\1 (heure à préciser)",
        ),
        turn(
            rf"((?:^|[,;:/\n] ?|\bet ){_NAME}) (?:j{APOSTROPHE}ai|j{APOSTROPHE}connais|je "
            rf"(?:n{APOSTROPHE}ai|connais)|on a) "
            rf"(?:pas|plus) l{APOSTROPHE}(?:heure|horaire)",
            r"\1 (heure à préciser)",
        ),
    ),
    # "AG « Bloquons tout » samedi": an assembly's name
    (
        words("bloquons"),
        ("loquons",),
        turn(
            r"\b(AG|assemblée générale|réunion)s? (?:« ?|\"|')?bloquons[- ]tout(?: ?»|\"|')?",
            r"\1",
        ),
    ),
    # "Barrage levé à Gap": it was there.
    (
        words("leve leves"),
        ("rrage levé", "ocage levé", "rrages levé", "ocages levé"),
        turn(
            rf"{OPENS}(barrage|blocage)s? levés? ((?:à|au|aux|sur) [^.,;:!?\n]{{2,40}}), "
            r"(?=on |rdv|rendez-vous|direction|nous |tous )",
            r"le \1 a été tenu \2. ",
        ),
        turn(rf"{OPENS}(barrage|blocage)s? levés? (?=(?:à|au|aux|sur) )", r"le \1 a été tenu "),
    ),
    # "Gap 14 h + Dole 10h30 mairie"
    (
        frozenset(),
        (" + ",),
        turn(
            rf"(?<=[\w.)!]) \+ (?={_NAME} (?:\d{{1,2}} ?h|RIEN\b|rien\b|RAS\b))",
            " ; ",
            cased=True,
        ),
    ),
    # "on lève le blocage de Gap demain": it ends then.
    (
        words("leve levons levera leverons"),
        ("n lève", "us lev", "n lèv"),
        turn(
            r"\b(?:on|nous) l(?:ève|evons|èvera|èverons) (?:le|les|notre|ce) (?:blocage|barrage|"
            r"camp(?:ement)?|piquet|siège)s?(?: (?:de |d['\u2019]|du |des |à |au )(?-i:[A-ZÀ-Ý])"
            r"[\w\u2019' -]{1,30}?)?(?: (?:à|dès|vers) \d{1,2} ?h(?: ?\d\d)?)?(?= (?:demain|ce |à "
            r"\d|\d|aujourd|le |lun|mar|mer|jeu|ven|sam|"
            r"dim)|[,.!;\n]|\Z)",
            "on arrête",
        ),
    ),
    # "Gap 10 h gare, Dole : barbecue à midi": none there, nor at the hour its line opens with
    (
        words("barbecue repas apero banquet buffet"),
        (": barb", ": repas", ": apéro", ": banq", ": buff", ": un barb", ": un repas", ": grand"),
        turn(
            rf"(?:(?<=\n)(?:[-•*] ?)?(?:{WEEKDAY} )?\d(?-i:[^\n:;/A-ZÀ-Ý]){{0,30}},|,|;| /|\n) ?"
            rf"{_NAME} ?: (?:un |grand |le )?(?:barbecue|repas|apéro\w*|banquet|buffet)\b"
            rf"(?![^.;/\n]{{0,80}}{RALLY})[^,;/\n.]{{0,60}}",
            "",
        ),
    ),
    # "#Gap 14 h mairie #Dole rien": none in Dole
    (
        words("rien ras neant"),
        (" rien", " RAS", " ras", " néant", " RIEN"),
        turn(
            rf"(\d ?h[^.!?\n]*?[\wà-ÿ]) (?:#|(?<=[a-zà-ÿ] ))({_NAME}) (?:rien|RAS|néant)(?= "
            rf"?(?:[.!\n#]|\Z))",
            r"\1. Pas de manif à \2.",
        ),
    ),
    # "Gap pas de manif (vacances), Dole 14 h": none in Gap
    (
        words("pas aucun aucune"),
        (" pas de ", " pas d", " aucun"),
        turn(
            rf"((?:^|[,;:/|\n\u2022#] ?|\bet |- ){_NAME}) ((?:pas|aucune?) (?:de |d{APOSTROPHE})?"
            rf"{RALLY})\b(?: \([^()\d\n]{{2,30}}\))?",
            r"\1 : \2",
        ),
    ),
    # "demain à Gap et Dole, Lure mercredi": that day is Lure's.
    (
        frozenset(DAYS),
        (", ",),
        turn(
            rf"(\b{_TO} {_NAME}(?:(?:,| et|, et) (?:{_TO} )?{_NAME}){{0,3}}), (?={_NAME} (?:le |"
            rf"ce )?"
            rf"{WEEKDAY}(?: \d{{1,2}}(?! ?h))?(?: {MONTH})?(?: (?:à )?\d{{1,2}} ?h(?: ?\d\d)?)?"
            r"(?: ?[.!;\n]|\Z))",
            r"\1 ; ",
        ),
    ),
    # "15 h à Gap, mêmes heures Dole (mairie) et Lure": as if "à" stood there
    (
        words("meme memes"),
        ("ême heure ", "êmes heures "),
        turn(rf"\bmêmes? heures? (?={_NAME})", "même heure à "),
    ),
    # "Gap 10 h, Dole on vous dit ce soir": none is known of there
    (
        words("dit dira redit confirme"),
        (" on vous ",),
        turn(
            rf"(?:(?<=[,;/] )|(?<=\n)){_NAME},? on vous (?:re)?(?:dit|dira|confirme)(?: (?:ça|"
            rf"tout))?(?: (?:ce soir|demain"
            r"(?: matin)?|vite|bientôt))?(?= ?(?:[.,;!/\n]|\Z))",
            "",
        ),
    ),
    # "🧵 1/3", "Thread 1/4", "(2/3)": which of its posts it is, and no day
    (
        frozenset(),
        ("🧵", "hread", "HREAD", "/2)", "/3)", "/4)", "/5)"),
        turn(
            r"\A(?![^\0]*\n\s*\d/\d)([^\n]{0,20}?)(?:🧵|\bthread\b)[ :]*"
            r"\(?\d{1,2}/\d{1,2}\)?(?![\d/])",
            r"\1",
        ),
        turn(r"(?<!\n)\(\d/[2-9]\)(?=\s*\Z)|\A\(\d/[2-9]\)(?![^\0]*\n\s*\(?\d/\d)", ""),
    ),
    # "réponse souhaitée pour vendredi": by when
    (
        words("reponse reponses confirmation inscriptions inscription"),
        (" pour ", " avant ", " d'ici ", " d\u2019ici "),
        turn(
            rf"[,.;]? ?\b(?:merci de |prière de )?(?:réponses?|confirmations?|inscriptions?) "
            rf"(?:souhaitée?s?|attendue?s?|obligatoires?|"
            rf"demandée?s?|svp)?[ ,]*(?:pour|avant|d['\u2019]ici) (?:(?:le |ce )?{WEEKDAY}(?: "
            rf"\d{{1,2}})?|demain)(?: (?:soir|midi|\d{{1,2}} ?h"
            rf"(?:\d\d)?))?(?= ?(?:[.,;!\n)]|\Z))",
            "",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
