"""The steps of a day that are no rally, beside one that is: "9 h, débat ; 14 h, marche"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    HOUR,
    NAME,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_AT = r"(?:(?:à|dès|à partir de|vers) )?"
# What is done under a roof, over a table or for pleasure. Who is welcomed before a march, with
# coffee or at a stand, is there already.
_STEP = (
    rf"(?:(?:un |une |des |l{APOSTROPHE}|le |la |les )?(?:assemblée générale|AG\b|table[ -]ronde|"
    r"réunions?\b|petits?[ -]d[ée]j\w*|débats?\b|conférences?\b|tractages?\b|"
    r"(?:distribution|diffusion)s? de tracts|collages?\b|porte-à-porte|boîtages?\b|formations?\b|"
    r"permanences?\b|vente de|signature d[eu]|repas\b|"
    r"concerts?\b|bal\b|projections?\b|ateliers?\b|buffets?\b|apéro\w*|"
    r"apéritif|barbecue|exposition|soirée|goûter|messe|point[ -](?:de )?presse|"
    r"garderie|grand débat|ciné[ -]?débat))"
)
_RALLY = rf"(?:(?:une? |la |le |l{APOSTROPHE}|grande? |d(?:épart|ébut) (?:de la |du ))*{RALLY})"
# Nothing that names where: "débat à Gap, marche à Dole".
_REST = r"(?:(?! (?:à|au|aux) (?-i:[A-ZÀ-Ý]))[^.;:!?\n\d]){0,70}"
# A later step of the same sentence is a rally's.
_TIMED = (
    rf"{_AT}{HOUR} ?(?:[:,\u2013-] ?)?(?:(?:devant|place|parvis|esplanade|square)\b"
    rf"[^,.;:!?\n\d]{{1,40}}, )?{_RALLY}"
)
_NAMED = rf"{_RALLY}\b[^.;,!?\n]{{0,60}} {_AT}{HOUR}"
_NEXT = r"[;,] (?:puis |et |enfin )?"
# What is eaten, heard or watched behind a rally; no rally, nor a place to meet, stands in it.
_AFTERWARDS = (
    r"(?:(?:une? |des |le |la |les )?(?:petit |grand )?(?:pots?|verres?|apéro\w*|apéritif|repas|"
    r"collation|goûter|buffet|barbecue|concerts?|bal|soirée|débats?|conférence|projections?|film|"
    rf"réunion|assemblée générale|AG|prises? de parole|spectacle)|d{APOSTROPHE}une (?:AG|"
    r"assemblée))\b"
)
_ONE_MORE = rf"\b(?:{RALLY}|défil\w+|départ|rendez-vous|rdv)\b"
_OF_RALLY = rf"(?:^|(?<=[.!?\n]))[^.;!?\n]*?\b(?:{RALLY}|défil\w+)\b[^.;!?\n]*?"
_BEHIND = (
    rf"(?:[,;]? (?:(?:qui sera )?suivie?s? (?:d{APOSTROPHE}|par |de |du )|avant |puis |"
    rf"et (?:ensuite |après )?)|[.!] (?:Suivra |S{APOSTROPHE}en (?:est|sont) suivie?s? |Ensuite,? |"
    r"Puis,? |Après,? ))"
)

# The same behind an hour and a place, in few words and with no hour: "11 h mairie, puis banquet".
_WHERE_THEN = (
    rf"((?:{HOUR}|\bmidi),?[^.;:,!?\n\d()/]{{0,40}}?),? ?\(?(?:\b(?:puis|suivie?s?|et|avec|"
    r"avant)|\+)"
)
_HELD_THEN = (
    rf"(?:(?:d{APOSTROPHE}une? |du |de la |d{APOSTROPHE}|de |un |une |le |la |l{APOSTROPHE}|des )?"
    r"(?:petite? |grande? )?(?:banquet|repas|apéro\w*|apéritif|barbecue|méchoui|buffet|pot|verre|"
    r"goûter|soupe|auberge espagnole|kermesse|concerts?|bal|fête|soirée|débat|projection|film|"
    r"ciné\w*|forum|AG|assemblée générale|discussion|conférence|table ronde|réunion|tournoi|"
    r"spectacle|loto)\b)"
)
_AT_NAME = rf"(?:à|au|aux|sur) {NAME}"
_FEW_WORDS = (
    rf"(?:(?!\b{RALLY}|\b(?:défil|rassembl|rdv|rendez|départ|lendemain|demain|{WEEKDAY})|"
    rf" [\u2013-] | {NAME},? \d{{1,2}} ?h| (?:à|au|aux) (?-i:[A-ZÀ-Ý]))"
    r"[\w\u2019' -]){0,50}"
)

_DAY = (
    rf"(?:(?:le |ce )?{WEEKDAY}(?: \d{{1,2}})?(?: (?:matin|soir|midi|après-midi|aprem))?|demain|"
    rf"ce (?:soir|midi)|le \d{{1,2}}(?:er)? [a-zéû]{{3,9}})"
)
_ELSE = (
    rf"(?:AG|assemblée générale|réunions?|réu|collages?|on (?:colle|tracte|se forme|distribue)|"
    r"tractages?|formation|audience|kermesse|concert|ciné\w*|projection|loto|visio|apéro\w*|repas|"
    rf"permis|on occupe l{APOSTROPHE}(?:école|usine|hôpital)|conférence|atelier\w*|soirée|match)"
)
_CALLED = rf"\b(?:{RALLY}|défil\w+|manifest\w+|départ|rendez-vous|rdv)\b"
# An item of a row or a list, and one of a meeting, which may say its town.
_ONE_ITEM = r"[^;.\n]{0,120}?"
_PARTED = r"(?: ?; |\n[-*\u2022\u2013] )"
_ITEMS = rf"(?:[^;.\n]{{0,120}}{_PARTED}){{0,4}}"
_MEETING = (
    r"(?:(?:la |une )?(?:prochaine |nouvelle )?(?:réu(?:nion)?s?|AG|assemblée générale)\b"
    r"(?:(?! (?:à|au|aux) (?-i:[A-ZÀ-Ý]))[^;.\n]){0,60}\d ?h\b"
    r"(?:(?! (?:à|au|aux) (?-i:[A-ZÀ-Ý]))[^;.\n]){0,60})"
)
# How minutes of an assembly begin, who was there, and what it decided.
_MEETS = r"(?:AG|assemblée générale|réunion publique|assemblée)"
_MINUTES = (
    rf"(?:(?:compte[ -]rendu|CR|relevé de décisions|PV) (?:de |d['\u2019])(?:la |l['\u2019]|une )?"
    rf"{_MEETS}|{_MEETS}(?: \w+)? du \d\d?)"
)
_UP_TO = r"[^\n.:]{0,90}?"
_NO_HALL = r"(?!(?:AG|Bourse|Maison|Salle|Espace|Centre|Foyer|MJC|UL|UD)\b)"
_PRESENT = r"(?: \d+ (?:présent|personne|participant)\w*[^\n.:;\d]{0,40}[.:])?"
_THEN_CALLS = rf"\b(?:{RALLY}|manifest(?:er|ons|e))\b"
# Nothing of a rally, and no town.
_ASIDE = (
    rf"(?:(?!\b{RALLY}|\bmanifest|\brdv\b|\brendez| (?:à|au|aux|de) (?!TA\b)(?-i:[A-ZÀ-Ý]))"
    r"[^.;!?\n])"
)

TURNS: Turns = (
    # "AG à 9 h (56 présents), manif à 11 h (330 personnes)": who was at the meeting
    (
        words("ag assemblee reunion"),
        ("AG", "ssemblée", "éunion"),
        turn(
            rf"\b(AG|assemblée(?: générale)?|réunion)((?: à| de)? {HOUR})? ?\(\d+ (?:présents|"
            r"personnes|"
            r"participants|votants)\)",
            r"\1\2",
        ),
    ),
    # "dépôt de gerbe et rassemblement à 18 h": the rally, and no ceremony
    (
        words("gerbe gerbes"),
        (" gerbe",),
        turn(
            r"\b(?:un )?dépôts? de gerbes?,? (?:et|puis|suivi d['\u2019]une?) (?:un |une )?"
            r"(?=(?:rassemblement|manif|marche|défilé)\w*\b)",
            "",
        ),
    ),
    # on another day, as in "Mardi 18 h AG, jeudi 14 h manif à Gap"
    (
        words(
            "ag assemblee reunion reunions reu collage collages colle tracte forme distribue "
            "tractage tractages formation audience kermesse concert projection loto visio repas "
            "permis occupe conference atelier ateliers soiree match cine apero"
        ),
        (", ", " et ", " ; ", " puis ", ". "),
        turn(
            rf"(?:(?<=^)|(?<=[.!?\n] )|(?<=\n))(?:je passe mon )?(?:{_DAY} ?:? ?{_ASIDE}{{0,40}}?\b"
            rf"{_ELSE}|{_ELSE} {_DAY})\b{_ASIDE}{{0,40}}?(?:,| et| ;) (?:et )?"
            rf"(?={_DAY}\b[^.!?\n]*\b(?:{RALLY}|manifest)|{RALLY} (?:à \S+ )?{_DAY}\b)",
            "",
        ),
        turn(
            rf"\bon (?:tracte|colle|distribue|diffuse)\b{_ASIDE}{{0,50}}? puis "
            rf"(?={RALLY}\b[^.!?\n]*\d ?h)",
            "",
        ),
        # a meeting that decided on it
        turn(
            rf"(?:(?<=^)|(?<=\n))(?:réunion|AG|assemblée générale) (?:hier(?: soir)?|{_DAY}) "
            rf"((?:à|au|aux) (?-i:[A-ZÀ-Ý])[\w\u2019'-]+), \d[\d ]* (?:personnes|participants|"
            rf"présents)[.!] (?=[^\n]*\b{RALLY}\b)",
            r"Du nouveau \1. ",
        ),
        turn(
            rf"{OPENS}{_MINUTES}\b{_UP_TO}(?:(?<=, )|(?<=\bde )|(?<=d['\u2019])|(?<=\bà ))"
            rf"({_NO_HALL}{TOWN})(?= ?[,:.)\n]){_UP_TO}(?:[:.]|(?=\n)){_PRESENT}"
            rf"(?=[^\n]*{_THEN_CALLS}|\n)",
            r"Du nouveau à \1. ",
        ),
        turn(
            rf"{OPENS}({TOWN}) ?[\u2013-] {_MINUTES}\b{_UP_TO}[:.]{_PRESENT}"
            rf"(?=[^\n]*{_THEN_CALLS}|\n)",
            r"Du nouveau à \1. ",
        ),
    ),
    # "lundi, projection ; mardi, débat ; jeudi, manifestation à 17 h"
    (
        words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        (", proj", ", déb", ", rien", ", conc", ", AG", ", atel", ", repas", ", tract", ", repos"),
        turn(
            rf"(?:(?<=: )|(?<=; )|(?<=\n)|(?<=\n- )|(?<=puis ))(?:le )?{WEEKDAY}(?: \d\d?)? ?[,:] "
            r"(?:une? )?(?:projection|débat|rien|concert|AG|atelier[\w ]{0,14}|repas[\w ]{0,10}|"
            r"tractage|repos|relâche|réunion|conférence|bal|fête|exposition|ciné[\w-]*)"
            r"(?:(?: ;|,) (?:et |puis |enfin )?|\n(?:- )?|(?=\.|\Z))",
            "",
        ),
    ),
    # "manifestation samedi à 14 h, mairie ; prochaine réunion jeudi 16 à 20 h, même salle"
    (
        words("ag assemblee reunion reu reunions"),
        ("; ", "\n- ", "\n* ", "\n\u2022 ", "\n\u2013 "),
        turn(rf"({_CALLED}{_ONE_ITEM}\d ?h\b{_ONE_ITEM})(?:{_PARTED}{_MEETING})+", r"\1"),
        turn(
            rf"(?:(?<=[:;] )|(?<=\n- )){_MEETING}{_PARTED}(?={_ITEMS}{_ONE_MORE}{_ONE_ITEM}\d)", ""
        ),
    ),
    # "tous les jours à 13 h", "tient depuis 5 h", "4 km, 2 h 30 environ": no hour of the rally
    (
        words("tous toutes chaque tient tiennent km duree"),
        (" les ", "haque ", "tient depuis", "tiennent depuis", "km,", "urée "),
        turn(
            rf"\b((?:tous|toutes) les (?:jours|soirs|matins|midis|{WEEKDAY}s)|"
            rf"chaque (?:jour|soir|matin|midi|{WEEKDAY})),? (?:à |dès |de )?{HOUR}(?: à {HOUR})?"
            rf"(?=[^\n]{{0,160}}\b{RALLY}\b[^\n]{{0,60}}\d ?h)",
            r"\1",
        ),
        turn(
            rf"\b(tient|tiennent) depuis {HOUR}(?: du matin)?(?=[^\n]{{3,160}}\d ?h)",
            r"\1",
        ),
        turn(rf"((?:km,|durée (?:prévue )?:?)) (?:environ )?{HOUR}(?: environ)?", r"\1"),
    ),
    (
        words(
            "manifestation manif marche rassemblement cortege defile mobilisation veillee pride "
            "sit die velorution casserolade deambulation"
        ),
        ("h",),
        # "à 10 h, table ronde, salle des fêtes ; à 14 h, marche"
        turn(
            rf"(?:(?<=[:;,(] )|(?<=\n)|(?<=- )){_AT}{HOUR} ?(?:[:,\u2013-] ?)?{_STEP}{_REST}"
            rf"{_NEXT}(?=(?:[^.!?\n]{{0,160}}{_NEXT})?{_TIMED}\b)",
            "",
        ),
        # "réunion publique à 11 h, manifestation à 14 h"
        turn(
            rf"(?:(?<=[:;,(] )|(?<=\n)|(?<=- )){_STEP}{_REST} {_AT}{HOUR}{_REST}"
            rf"{_NEXT}(?=(?:[^.!?\n]{{0,160}}{_NEXT})?{_NAMED}\b)",
            "",
        ),
    ),
    # "une AG jeudi à 9 h à la bourse du travail, suivie d'une manifestation à 10 h 30"
    (
        words("suivi suivie avant puis"),
        ("suivi", "avant ", "puis "),
        turn(
            rf"\b{_STEP}((?: (?:ce |le )?{WEEKDAY}(?: \d{{1,2}}(?:er)?(?: [a-zéû]{{3,9}})?)?)?) "
            rf"{_AT}{HOUR}{_REST},? (?:qui sera )?(?:(?:suivie?|puis) d{APOSTROPHE}|"
            rf"avant (?:le départ d[eu] )?)((?:une? |la |le ){RALLY}\b{_REST} {_AT}{HOUR})",
            r"\2\1",
        ),
    ),
    # "Marche samedi à Gap, suivie d'un pot à 17 h, salle des fêtes": behind it
    (
        words("suivi suivie suivis suivies avant puis ensuite suivra apres"),
        ("suivi", "avant ", "puis ", "ensuite ", "Suivra ", "suivi", "Ensuite", "Puis", "Après"),
        turn(
            rf"({_OF_RALLY}){_BEHIND}{_AFTERWARDS}(?:(?!{_ONE_MORE})[^.;!?\n])*?"
            rf" (?:à |dès |vers ){HOUR}(?:(?!{_ONE_MORE}|\d ?h)[^.;!?\n])*(?=[.;!?\n]|\Z)",
            r"\1",
        ),
        turn(
            rf"({_OF_RALLY}) sera suivie?s? d(?:e |u |{APOSTROPHE}){_AFTERWARDS}"
            rf"(?:(?!{_ONE_MORE})[^.,;!?\n\d])*(?=[.;!?\n]|\Z)",
            r"\1",
        ),
    ),
    # and with no hour of its own, as in "Gap 10 h place Foch, Dole 11 h mairie suivi du banquet"
    (
        words(
            "banquet repas apero aperitif barbecue mechoui buffet pot verre gouter soupe auberge "
            "kermesse concert concerts bal fete soiree debat projection film cine forum ag "
            "assemblee discussion conference table reunion tournoi spectacle loto"
        ),
        ("anif", "ANIF", "assembl", "ASSEMBL", "arche", "ARCHE", "er mai", "er Mai", "er MAI"),
        turn(
            rf"{_WHERE_THEN} {_HELD_THEN}{_FEW_WORDS}(?: ?\([^()\n]{{0,60}}\))?\)?"
            r"(?= ?(?:[,.;!/|\n]|[\u2013-] |\Z|[^\w\s\u2019'(:?]))",
            r"\1",
        ),
        # what is held instead of one: "Gap pas de marche mais un goûter au parc"
        turn(
            rf"(\b(?:(?:pas|aucune?) (?:de |d{APOSTROPHE})?{RALLY}|rien)(?: {_AT_NAME})?)"
            r",? (?:mais|juste|seulement|plutôt|par contre|à la place|(?=une? ))[ ,:]*"
            r"(?:il y a(?:ura)? |y a(?:ura)? |on fait |ce sera |juste |plutôt ){0,2}"
            rf"{_HELD_THEN}{_FEW_WORDS}(?: à \d{{1,2}} ?h(?: ?\d\d)?)?{_FEW_WORDS}"
            r"(?= ?(?:[,.;!/|\n]|[\u2013-] |\Z|[^\w\s\u2019'(:?]))",
            r"\1",
            signs=("pas ", "aucun", "rien"),
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
