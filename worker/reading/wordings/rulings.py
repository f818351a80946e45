"""What judges and prefects decide of a rally, in other words: "a jugé l'interdiction illégale"."""

from worker.reading.wordings.dailies import DAY
from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    HOUR,
    MONTH,
    NAME,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_WRONG = (
    r"(?:(?:manifestement |nettement |gravement )?(?:disproportionnée|illégale|injustifiée|"
    r"infondée|abusive)|contraire à)\b"
)
_THE_BAN = (
    rf"l{APOSTROPHE}(?:arrêté d{APOSTROPHE})?interdiction (?:de manifester|"
    rf"(?:de la |du |de l{APOSTROPHE}){RALLY})"
)

_WEATHER = (
    rf"(?:L[ae]s? |L{APOSTROPHE}|Une? |De |Des )(?:[a-zéèê]+ )?(?:orages?|pluies?|neige|grêle|vent|"
    r"tempête|averses?|bourrasques|rafales|déluge)(?: [a-zéèê]+)?"
)

TURNS: Turns = (
    # "la manifestation déclarée le 7 avril par la CGT et prévue mardi": the day it was told them
    (
        words("declare declaree declares declarees depose deposee"),
        ("déclaré", "déposé"),
        turn(
            rf"\b({RALLY})(?: [a-zé]+)? (?:déclaré|déposé)(?:e?s?)(?: en (?:sous-)?préfecture)? "
            rf"le \d{{1,2}}(?:er)? {MONTH}(?: \d{{4}})?((?: par [^.,;:!?\n\d]{{3,40}}?)?),? et "
            r"(?=(?:prévu|organisé|annoncé|programmé|fixé)(?:e?s?)\b)",
            r"\1\2 ",
        ),
    ),
    # "a estimé que l'interdiction de manifester samedi à Gap était disproportionnée"
    (
        words("interdiction"),
        ("interdiction de ", "interdiction du "),
        turn(
            r"\b(a|ont) (?:estimé|jugé|considéré|dit)(?: [^.,;:!?\n]{3,20})? que "
            rf"{_THE_BAN}([^.;:!?\n]{{0,80}}?) (?:est|était) {_WRONG}",
            r"\1 autorisé la manifestation\2",
        ),
        turn(
            rf"\b(a|ont) (?:estimé|jugé|considéré) {_WRONG} {_THE_BAN}",
            r"\1 autorisé la manifestation",
        ),
    ),
    # "Malgré l'interdiction, le collectif maintient son appel à manifester": it is forbidden
    (
        words("maintient maintiennent"),
        ("algré l",),
        turn(
            rf"{OPENS}malgré (?:l{APOSTROPHE}(?:arrêté d{APOSTROPHE})?interdiction)"
            r"(?! (?:des|de plus) )[^.,;:!?\n]{0,50}, ([^.,;:!?\n\d]{3,60}) (maintien(?:nen)?t "
            rf"(?:leur|son|l{APOSTROPHE}) ?appel [^.;:!?\n]{{3,120}})(?=[.;\n]|$)",
            r"\1 \2. La manifestation est interdite",
        ),
    ),
    # "est interdite dans le centre-ville ; elle partira de la gare": not there alone
    (
        words("centre ville hypercentre hyper"),
        ("interdit",),
        turn(
            r"\b(?:est|sera|reste) interdite? (?:dans le |en |de )(?:(?:hyper-?)?centre(?:-ville)?)"
            r"(?=[^.;:!?\n]{0,20} ?[;,:] (?:mais )?(?:elle|il)s? (?:partir|défiler|"
            r"se tiendr|empruntera|s['\u2019]élancera|aura lieu|pourra|devra))",
            "évitera le centre-ville",
        ),
    ),
    # "la marche de samedi, interdite lundi, est finalement autorisée": when it was forbidden
    (
        words("autorise autorisee autorises autorisees"),
        (", interdit", ", d'abord interdit", ", d\u2019abord interdit"),
        turn(
            rf",(?: d{APOSTROPHE}abord)? interdite?s? (?:{DAY}|la veille)"
            r"(?: [^.,;:!?\n\d]{3,30})?,"
            rf"(?= (?:est|sont|a|ont|sera|seront) (?:finalement |donc |désormais |bien )*"
            r"(?:été )?autoris)",
            "",
        ),
    ),
    # ", après l'annulation de l'arrêté par le tribunal": no rally is called off
    (
        words("annulation suspension"),
        ("annulation d", "suspension d"),
        turn(
            rf",? (?:après|suite à|grâce à) (?:l{APOSTROPHE}annulation|la suspension) (?:de "
            rf"l{APOSTROPHE}(?:arrêté|interdiction)|du décret)[^.,;:!?\n]{{0,50}}(?=[.,;\n]|$)",
            "",
        ),
    ),
    # "À Gap, rien samedi, mais une marche est prévue le 11"
    (
        words("rien pas aucune aucun"),
        (" mais ",),
        turn(
            rf"{OPENS}({AT} {NAME}), (?:rien|pas de {RALLY}|aucune? {RALLY})(?: (?:{DAY}|"
            rf"ce jour-là|ce week-end))?,? mais (?=une? (?:\w+ )?{RALLY}\b)",
            r"\1, ",
        ),
    ),
    # "n'a pas pu avoir lieu", "n'a pu se tenir"
    (
        words("pu"),
        (" pu avoir lieu", " pu se tenir", " pu se dérouler"),
        # of a day gone, where it says one
        turn(
            rf"(\bd[eu] {DAY}\b[^.;!?\n]{{0,60}}?) n{APOSTROPHE}(a|ont) (?:donc |finalement )?"
            r"(?:pas )?pu (?:avoir lieu|se tenir|se dérouler)\b",
            r"\1 n'\2 pas eu lieu",
        ),
        turn(
            rf"\bn{APOSTROPHE}(a|avait) (?:donc |finalement )?(?:pas )?pu "
            r"(?:avoir lieu|se tenir|se dérouler)\b",
            r"\1 été annulé",
        ),
        turn(
            rf"\bn{APOSTROPHE}(ont|avaient) (?:donc |finalement )?(?:pas )?pu "
            r"(?:avoir lieu|se tenir|se dérouler)\b",
            r"\1 été annulés",
        ),
    ),
    # as in "Pas de manif jeudi à Gap : elle est reportée à samedi"
    (
        words("pas plus"),
        ("as de ", "as d'", "lus de "),
        turn(
            rf"{OPENS}(?:pas|plus) de ({RALLY})([^.;:!?\n]{{3,60}}?) ?[:;,(] ?(?:elle|il) "
            rf"(est|a été|sera) (report|déplac|décal|repouss|annul|interdi)",
            r"La \1\2 \3 \4",
        ),
    ),
    # as in "La marche samedi à Gap ? En raison de la météo, elle n'aura pas lieu"
    (
        words("aura annulee annule reportee reporte interdite interdit"),
        ("? ",),
        turn(
            rf"{OPENS}((?:la|le) {RALLY} [^.!?\n]{{3,60}}?) ?\? (?:[^.!?,\n]{{3,40}}, )?"
            rf"(?:elle|il) (?=n{APOSTROPHE}aura pas lieu|(?:est|sera) (?:annul|report|interdi))",
            r"\1 ",
        ),
    ),
    # as in "Rendez-vous mardi à 11 h (et pas dimanche, jour de match)"
    (
        words("pas non"),
        ("(et ", "(pas ", "(non ", "(mais "),
        turn(
            rf" ?\((?:et |mais )?(?:pas|non)(?: pas)? (?:le )?{WEEKDAY}[^()\n]{{0,40}}\)",
            "",
        ),
    ),
    # "Elle devait partir jeudi", and then the hour and the town: from there
    (
        words("devait devaient"),
        ("evait ", "evaient "),
        turn(
            rf"\b(devai(?:t|ent) (?:partir|s{APOSTROPHE}élancer|démarrer)) "
            rf"({DAY}(?:,? (?:à|dès|vers) {HOUR})?) (de |d{APOSTROPHE}|du )({TOWN})(?=[.,;!\n]|\Z)",
            r"\1 \3\4 \2",
        ),
    ),
    # "L'orage a contraint d'annuler le sit-in de samedi": it broke that day
    (
        words("annuler annulation raison"),
        (" contraint ", " forcé ", " obligé ", " conduit ", " eu raison "),
        turn(
            rf"((?:{OPENS}|(?<=[:;,] )){_WEATHER} (?:a|ont) (?:contraint|forcé|obligé|"
            rf"conduit)(?: [^.,;:!?\n]{{3,40}})?)"
            rf" (?:d{APOSTROPHE}|à )(?:annuler|l{APOSTROPHE}annulation d(?:e|u)) ((?:la |"
            rf"le )?{RALLY}\b"
            rf"[^.;:!?\n\d]{{0,60}}? de {WEEKDAY})\b(?! (?:dernier|prochain|\d))",
            r"\1 à annuler \2 dernier",
        ),
        turn(
            rf"({OPENS}{_WEATHER} (?:a|ont)) (?:finalement )?eu raison (?:du |"
            rf"de )((?:la )?{RALLY}\b"
            rf"[^.;:!?\n\d]{{0,60}}? de {WEEKDAY})\b(?! (?:dernier|prochain|\d))",
            r"\1 contraint à annuler \2 dernier",
        ),
    ),
    # as in "La pluie a eu raison du sit-in prévu hier à Gap"
    (
        words("raison"),
        (" eu raison d",),
        turn(
            rf"{OPENS}(?:l[ae]s? |l{APOSTROPHE}|de )?[\w-]+(?: [\w-]+)? (?:a|"
            rf"ont) (?:finalement )?eu raison "
            rf"(du|de la|de l{APOSTROPHE}) ?(?={RALLY}\b)",
            r"Annulation \1 ",
        ),
    ),
    # "La tempête a empêché la tenue de la marche de samedi"
    (
        words("empeche"),
        (" empêché l",),
        turn(
            rf"{OPENS}(?:l[ae]s? |l{APOSTROPHE}|de )?[\w-]+(?: [\w-]+)? (?:a|ont) empêché "
            r"(?:la tenue|le déroulement|le départ) "
            rf"(du|de la|de l{APOSTROPHE}) ?(?={RALLY}\b)",
            r"Annulation \1 ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
