"""What posts set beside a call in haste: markets, feasts, lost things, reasons before a town."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    HOUR,
    MONTH,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_DAY = rf"(?:hier|ce (?:matin|midi|soir)|ce {WEEKDAY}|{WEEKDAY}|aujourd|cet après|demain)"
_DONE = (
    r"(?:trouvé|retrouvé|perdu|oublié|laissé|volé|cassé|vu|croisé|rencontré|filmé|photographié|"
    r"récupéré|ramassé)e?s?"
)
_LEISURE = (
    r"(?:fêtes?|vide-greniers?|brocante|concert|loto|kermesse|marché|repas|bal|foire|carnaval|"
    r"braderie|puces|spectacle|exposition|expo|salon|tournoi|match)"
)
_BY_THE_CAUSE = (
    rf"(?:pour (?:cause|raison) d(?:e |{APOSTROPHE})|en raison d(?:e |es |u |{APOSTROPHE})|"
    rf"à cause d(?:e |es |u |{APOSTROPHE})|faute d(?:e |{APOSTROPHE})|"
    rf"suite à (?:la |l{APOSTROPHE})?)"
)

_MONTH_SIGNS = (
    *(" janv", " f\u00e9vr", " mars ", " avr", " mai ", " juin ", " juil", " ao\u00fbt"),
    *(" sept", " octo", " nove", " d\u00e9ce"),
)

TURNS: Turns = (
    # "13/03 lundi : manif à Gap": one day
    (
        words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        ("/", *_MONTH_SIGNS),
        turn(
            r"(?<![\w/.-])(?<!di )(?<!manche )(?<!du )(?<!au )(?<!depuis le )"
            r"(\d{1,2}/(?:0?[1-9]|1[0-2])(?:/(?:20)?\d\d)?|"
            rf"\d{{1,2}}(?:er)? {MONTH}) ({WEEKDAY})(?! (?:prochain|dernier|\d|et |en huit))(?= )",
            r"\2 \1",
        ),
    ),
    # "Gap 10h, Apt pas de départ, Dole 14h": nothing there
    (
        words("pas"),
        (" pas de départ", " pas de rdv", " pas de rendez-vous", " pas d'appel"),
        turn(
            rf"((?:[,;/\n] ?|\A){TOWN} ?:?) pas d(?:e |{APOSTROPHE})"
            r"(?:départ|rdv|rendez-vous|appel)(?: prévu)?(?= ?[,;/\n.])",
            r"\1 pas de manif",
        ),
    ),
    # "on fait le marché de Gap avec les militants": they hand out leaflets
    (
        words("marche"),
        (" le marché", " au marché"),
        turn(
            r"\b(?:on|je|nous) (?:fait|fais|faisons|est|sera|serons|suis) "
            r"(?:sur |au )?(?:le )?marché"
            r"(?=[^.!?\n]{0,30} avec (?:les|nos|des) (?:militant|camarade|candidat|copain))",
            "tractage au marché",
        ),
    ),
    # "Arrivée des marcheurs de Gap à Dole": there
    (
        words("marcheurs marcheuses cyclistes"),
        ("march", "cycliste"),
        turn(
            rf"\b(marcheurs|marcheuses|cyclistes) d(?:e |{APOSTROPHE}){TOWN} (?=(?:à|au) {TOWN})",
            r"\1 ",
        ),
    ),
    # "Fête de la soupe à Gap dimanche, et n'oubliez pas la manif samedi à Dole"
    (
        words(
            "fete fetes vide brocante concert loto kermesse marche repas bal foire carnaval "
            "braderie puces spectacle exposition expo salon tournoi match"
        ),
        (", ", " et "),
        turn(
            rf"({OPENS}{_LEISURE}\b[^.;:!?\n]{{0,60}}? (?:à|au) {TOWN}[^.;:!?\n,]{{0,30}}?)"
            rf"(?:,? et|,) (?:n{APOSTROPHE}oubliez pas )?"
            rf"(?=(?:(?:la|le|une?) )?{RALLY}\b[^.!?\n]* (?:à|au) (?-i:[A-ZÀ-Ý]))"
            rf"(?=[^.!?\n]*\b(?:{WEEKDAY}|demain|\d{{1,2}} [a-z]))",
            r"\1. ",
        ),
    ),
    # "Perdu bonnet à la manif de mardi, Gap": it is over
    (
        words(
            "trouve retrouve perdu oublie laisse vole casse vu croise rencontre filme photographie "
            "recupere ramasse photos images videos"
        ),
        (" manif", " marche", " rassembl", " pride", " cortège", " mobil"),
        turn(
            rf"(\b{_DONE}\b[^.!?\n]{{0,40}}? (?:à|pendant|durant|au|lors d[eu]) (?:la |le )?{RALLY}"
            rf"(?: (?:de|du|d{APOSTROPHE}) ?{TOWN})?) (?:de |du |d{APOSTROPHE})?({WEEKDAY})\b"
            r"(?! (?:dernier|\d|prochain))",
            r"\1 de \2 dernier",
        ),
        turn(
            rf"{OPENS}(?:je cherche|on cherche|qui a|quelqu{APOSTROPHE}un a(?:urait)?) (?:pris )?"
            rf"(?:des|les|vos) (?:photos?|images?|vidéos?) d(?=(?:e la|u) {RALLY}\b)",
            "Photos d",
        ),
        turn(
            rf"(\bPhotos d(?:e la|u) {RALLY} (?:de |du |d{APOSTROPHE}|à ){TOWN}"
            r"(?: \([^)\n]*\))?),? "
            rf"(?:c{APOSTROPHE}était )?({WEEKDAY})(?: dernier)?(?![^.,\n?]*\d ?h) ?\??",
            r"\1 de \2 dernier",
        ),
    ),
    # "à l'appel du collectif ce samedi": the day is of who came
    (
        words("appel"),
        ("appel du ", "appel de ", "appel des "),
        turn(
            rf"(\bà l{APOSTROPHE}appel (?:du|de la|de l{APOSTROPHE}|des) [\wéèê-]+) (?={_DAY}\b)",
            r"\1, ",
        ),
    ),
    # "Annulée pour cause d'orage la manif de ce soir à Gap"
    (
        words("annule annulee annules reporte reportee decale decalee"),
        ("nnul", "NNUL", "eport", "EPORT", "écal"),
        turn(
            rf"{OPENS}((?:annul|report|décal)ée?s?) {_BY_THE_CAUSE}[^.,;:!?\n]{{3,40}}?,? "
            rf"(?=(?:la|le|notre) {RALLY}\b)",
            r"\1 : ",
        ),
    ),
    # "Sit-in à Gap du 24 au 26": from then on
    (
        words("du"),
        (" du ",),
        turn(
            rf"(\b(?:{RALLY}|occupation|campement|nuit|grève de la faim)\b[^.;:!?\n]{{0,90}}?) "
            r"du (\d{1,2}) au \d{1,2}(?= ?(?:[.,;!)\n]|\Z))",
            r"\1 le \2",
        ),
    ),
    # "Merci au boulanger de Gap qui a nourri les manifestants de Dole"
    (
        words("merci bravo"),
        ("erci ", "ravo "),
        turn(
            rf"\b((?:merci|bravo) (?:à la|au|aux|à l{APOSTROPHE}) ?[a-zéèêç -]{{3,30}}?) "
            rf"(?:de |d{APOSTROPHE}){TOWN} "
            r"(?=qui\b[^.!?\n]*\b(?:manif|march|rassembl|cortège)[^.!?\n]* "
            rf"(?:à |de |d{APOSTROPHE})(?-i:[A-ZÀ-Ý]))",
            r"\1 ",
        ),
    ),
    # "Nous serons 3 de Gap à la pride de Dole": friends
    (
        words("serons sera etions etait sommes est"),
        (" de ", " d'", " d\u2019"),
        turn(
            rf"\b((?:nous|on) (?:serons|sera|étions|était|sommes|est)) (?:\d+|\w+aine) "
            rf"(?:de |d{APOSTROPHE}){TOWN} (?=(?:à|dans|au) (?:la |le )?{RALLY}\b)",
            r"\1 ",
        ),
    ),
    # "Un événement de l'UL CGT Gap et Attac Dole : marche samedi à Apt": who calls
    (
        words("evenement"),
        ("nement de ", "nement organisé par ", "nement par "),
        turn(
            rf"{OPENS}(?:un )?[ée]v[ée]nement (?:de|organisé par|par) [^:.!?\n]{{3,80}}? ?"
            rf"(?:: |\n)(?=[^\n]{{0,20}}{RALLY}\b)",
            "",
        ),
    ),
    # "Jamais vu autant de monde à Gap": many came
    (
        words("jamais"),
        ("amais vu ",),
        turn(
            rf"{OPENS}(?:(?:je |on )?(?:n{APOSTROPHE}|n )?(?:ai |avais |a |avait )?)?jamais vu "
            r"(?:autant de|un tel) monde\b",
            "On était plusieurs centaines",
        ),
    ),
    # "Marche demain : Attac Gap 14h mairie": whoever calls, there
    (
        words("toutes noustoutes attac greenpeace ldh snes unef amnesty planning"),
        ("outes ", "OUTES ", "ttac ", "TTAC ", "eace ", "LDH ", "NES ", "NEF ", "nesty ", "ning "),
        turn(
            r"\b(nous ?toutes|attac|greenpeace|ldh|snes|unef|amnesty|planning) "
            rf"(?={TOWN},? {HOUR})",
            r"\1, ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
