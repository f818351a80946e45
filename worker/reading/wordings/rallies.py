"""What people do, and when, in other words: "crieront leur colère", "pas plus tard qu'hier"."""

from worker.reading.wordings.turns import (
    AGAIN,
    APOSTROPHE,
    NUMBER,
    OPENS,
    RALLY,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_CAPITAL = r"(?=(?-i:[A-ZÀ-Ý]))"
_THERE_TOO = r"(\ble cas (?:à|aux?) [^.;:!?\n]{2,80}?(?:, | et | ou | ou encore ))"
_AHEAD = (
    rf"(?:(?:ce |dès |pour )?{WEEKDAY}|demain)(?! dernier)\b[^.;:!?\n,]{{0,30}} "
    r"(?:à|au|aux) (?-i:[A-ZÀ-Ý])"
)
_SET = r"(?: (?:annonc|prév|programm|fix)\w+)? "
_COLERE = r"(?:(?:leur|sa|notre) (?:colère|ras-le-bol|mécontentement|voix))"
_NAMED = r"((?-i:[A-ZÀ-Ý][\w\u2019'-]+(?: [A-ZÀ-Ý][\w\u2019'-]+)?))"
_MORE = (
    r"(?:(?:ils|elles|nous|on|les [a-zà-ÿ]+) (?:esp[èé]r|compt|souhait|voul|veul|veut|promett)"
    r"\w*(?: bien)?(?: de| d['\u2019])? ?(?:être|faire|venir)|soyons|soyez|objectif(?: :)?|"
    r"et si (?:on|nous) étai(?:t|ons)) "
    r"(?:(?:encore|tous|bien|au moins) )?"
    rf"(?:le double|(?:deux fois )?plus(?: nombreu\w+)?|mieux|{NUMBER}\w*)"
)
_GATHER = r"\b(?:manifest|bloqu|défil|rassembl|march|occup|mobilis)"
_IN_TOWN = r"(?:à|au|aux) (?-i:[A-ZÀ-Ý])"
_ON_THE_DAY = (
    rf"(?:(?:ce |le |dès |pour )?(?:{WEEKDAY}|demain)\b|le \d{{1,2}}(?:er)? "
    r"(?:janv|févr|mars|avr|mai|juin|juil|août|sept|octo|nove|déce)[a-z]*)"
)
_TOWN = r"(?-i:[A-ZÀ-Ý])[\w'\u2019-]+(?: (?-i:[A-ZÀ-Ý])[\w'\u2019-]+)?"
_INDOORS = rf"(?:à|au|aux) {_TOWN}"
_MET = (
    rf"(?:(?:ce |le )?{WEEKDAY}(?: dernier)?|hier|le)(?: \d{{1,2}}(?:er)?)?"
    r"(?: (?:janv|févr|mars|avril|mai|juin|juil|août|sept|octo|nove|déce)[a-z]*)?(?: \d{4})?"
    r"(?: (?:matin|soir|midi))?"
)

_WORK = (
    r"(?:le|leur|notre|son|tout) travail\b|(?:tou(?:s|tes) )?(?:les (?:sacs|outils)|le tablier|"
    r"la blouse)\b(?! (?:devant|au pied|sur|à terre|au sol))"
)

TURNS: Turns = (
    # "Ils ont cessé le travail mardi à 13 h": a strike, and no gathering yet.
    (
        words("travail sacs outils tablier blouse"),
        ("cess", "stopp", "arrêt", "suspend", "posé"),
        turn(
            rf"\b(a|ont|avait|avaient|avons) (?:cessé|stoppé|arrêté|suspendu|posé) (?:{_WORK})",
            r"\1 fait grève",
        ),
        turn(rf"\b(?:cess|stopp|arrêt)(?:ent|e) (?:{_WORK})", "font grève"),
        turn(rf"\b(?:cess|stopp|arrêt)er(?:a|ont) (?:{_WORK})", "feront grève"),
    ),
    # No place to meet, whose name hides what is held.
    (
        words("universite universites"),
        ("niversité d", "niversités d"),
        turn(rf"\buniversité(s?) (?=(?:populaire )?d{APOSTROPHE}été\b)", r"séminaire\1 "),
    ),
    # From all over the country, and no party.
    (
        words("rassemblement"),
        ("assemblement national", "ASSEMBLEMENT NATIONAL"),
        turn(
            r"(?<![Ll]e )(?<![Dd]u )(?<![Aa]u )\b(rassemblement) national\b"
            r"(?! (?:de la|a|est|et)\b)",
            r"\1",
            cased=True,
        ),
        turn(
            r"(?:^|(?<=\n)|(?<=[.!?:\u2013-] ))(R(?i:assemblement)) (?i:national) "
            rf"(?=(?i:à|devant|ce|demain|place|le \d|{WEEKDAY})\b)",
            r"\1 ",
            cased=True,
        ),
    ),
    # A party, and no gathering.
    (
        words("rassemblement"),
        ("assemblement national", "assemblement National"),
        turn(r"(?<=[LlDd][eu] |\bau |\bAu )Rassemblement [Nn]ational\b", "RN", cased=True),
    ),
    # "C'est le cas de Dole, de Gray ou encore de Lure": there too.
    (
        words("cas"),
        ("le cas d", "le cas à", "le cas au"),
        turn(
            rf"\b(c{APOSTROPHE}(?:est|était)|ce (?:sera|fut)) ((?:\w+ )?le cas) "
            rf"d(?:e |{APOSTROPHE}){_CAPITAL}",
            r"\1 \2 à ",
        ),
        *(turn(rf"{_THERE_TOO}d(?:e |{APOSTROPHE}){_CAPITAL}", r"\1à "),) * 3,
        turn(
            rf"({RALLY}s\b(?:(?!interdi|annul|report|\bpas\b|aucun)[^.;:!?\n]){{0,120}}[.;,] )"
            rf"(?:c{APOSTROPHE}(?:est|était)|ce (?:sera|fut)) (?:\w+ )?le cas (?=(?:à|au) )",
            r"\1Des rassemblements ",
        ),
    ),
    # "…, avant un autre samedi à Gray": that one is to come.
    (
        words("avant"),
        (" avant d'autres", " avant d\u2019autres", " avant une", " avant un "),
        turn(
            rf",? avant (?:d{APOSTROPHE}autres|des)(?: {RALLY}s?)?{_SET}(?={_AHEAD})",
            ". D'autres rassemblements sont prévus ",
        ),
        turn(
            r",? avant une?(?: (?:autre|nouvelle|nouveau|second|seconde|deuxième))?"
            rf"(?: {RALLY})?{_SET}(?={_AHEAD})",
            ". Un rassemblement est prévu ",
        ),
    ),
    # "Pas de marche à Gray mais un rassemblement": there is one there all the same.
    (
        words("pas"),
        ("as de ", "as d\u2019", "as d'"),
        turn(
            rf"\bpas d(?:e |{APOSTROPHE})({RALLY}) ([^.;:!?\n,]{{0,16}})(à|au|aux) "
            rf"({_TOWN}),? mais (?=une? (?:\w+ )?{RALLY}\b)",
            r"\3 \4, pas de \1 \2mais ",
            signs=(" mais un",),
        ),
    ),
    # "Le bureau, réuni à Tulle lundi, appelle": indoors, and on a day before.
    (
        words("reuni reunie reunis reunies"),
        ("réuni",),
        turn(
            r"\b((?:bureau|commission exécutive|conseil|comité|congrès|secrétariat|"
            r"intersyndicale|syndicats|instances|fédérations?|organisations|CE|CA|UD|UL)\b"
            rf"[^.;:!?\n]{{0,60}}?, réunie?s?) (?:{_INDOORS} {_MET}|{_MET},? {_INDOORS}|"
            rf"{_INDOORS}|{_MET})(?=,)",
            r"\1",
        ),
    ),
    # "Manifestation jeudi à Dole : à quoi s'attendre ?": that it is, is no question.
    (
        words("attendre savoir quel quelle quels quelles comment ou"),
        (" ?", "?", "\u00a0?", "\u202f?"),
        turn(
            rf"({RALLY}[^.;:!?\n]{{3,90}}?) ?: (?:à quoi (?:s{APOSTROPHE}attendre|faut-il "
            rf"s{APOSTROPHE}attendre)|que faut-il savoir|(?:quel(?:le)?s?|comment|où et quand) "
            rf"(?:(?!\b(?:{WEEKDAY}|demain|ce soir)\b|\d)[^.;:!?\n]){{3,70}}|où et quand) ?\?",
            r"\1.",
            signs=(": à quoi", ": que", ": comment", ": où et"),
        ),
    ),
    # "Dans toute la Guadeloupe": there.
    (
        words("toute tout"),
        (" toute la ", " toute l", " tout le "),
        turn(
            r"\b(dans|sur) toute? (?=(?:la |le |l['\u2019])(?-i:[A-ZÀ-Ý])(?!rance))",
            r"\1 ",
            signs=("dans tout", "sur tout"),
        ),
    ),
    # Days, and parts of them. "Contre l'ouverture des magasins le dimanche": a cause.
    (
        words("dimanche"),
        (" le dimanche", " du dimanche"),
        turn(
            r"\b(ouverture|ouvrir|travail\w*)\b((?: [\w'\u2019-]+){0,4}?) (?:le|du) dimanche"
            r"\b(?! (?:\d|(?:à|dès|vers) \d))",
            r"\1\2 dominical",
        ),
    ),
    (
        words("tard"),
        ("lus tard qu",),
        turn(rf"\bpas plus tard qu(?:e |{APOSTROPHE})", ""),
    ),
    (
        words("ecoule"),
        ("di écoulé", "che écoulé"),
        turn(rf"\b({WEEKDAY}) écoulé\b", r"\1 dernier"),
    ),
    (
        words("end"),
        ("di du week-end dernier", "che du week-end dernier"),
        turn(r"\ble (samedi|dimanche) du week-end dernier\b", r"\1 dernier"),
    ),
    (
        words("cours"),
        (" en cours d",),
        turn(
            rf"(\b(?:{WEEKDAY}|hier|demain)(?: \d+(?: [a-zûé]+)?)?) en cours d(?:e |{APOSTROPHE})"
            r"(?:matinée|soirée|après-midi|journée)\b",
            r"\1",
        ),
    ),
    # What people do in the street.
    (
        words("se s"),
        ("regroup",),
        turn(
            rf"\b(se (?:sont |seront |étaient )?|s{APOSTROPHE}(?:est|était) )"
            r"regroup(?=er(?:ont|a)?\b|é\w*|ent\b|aient\b)",
            r"\1rassembl",
        ),
    ),
    (
        words("pave"),
        (" le pavé",),
        turn(rf"\b(batt(?:ront|ra|ent|u|re|aient)) {AGAIN} (?=le pavé)", r"\1 "),
    ),
    (
        words("fois nouveau encore"),
        ("nouvelle fois ", "fois de plus ", "fois encore ", "nouveau "),
        turn(
            rf"\b(ont|avaient|avons|se sont|s{APOSTROPHE}est) {AGAIN} "
            r"(?=manifest|défil|march|battu|rassembl|réuni|retrouv|mobilis)",
            r"\1 ",
        ),
    ),
    (
        words("colere bol mecontentement voix"),
        (" colère", " ras-le-bol", " mécontentement", " voix"),
        turn(
            rf"\bont (?:crié|clamé|hurlé|scandé|fait entendre) {_COLERE}|\bont donné de la voix",
            "ont manifesté",
        ),
        turn(
            rf"\b(?:crier|clamer|hurler|fer)ont (?:entendre )?{_COLERE}|\bdonneront de la voix",
            "manifesteront",
        ),
        turn(
            rf"\b(pour|vont) (?:(?:crier|clamer|hurler|faire entendre) {_COLERE}|"
            r"donner de la voix)",
            r"\1 manifester",
        ),
    ),
    (
        words("jete amene pousse"),
        (" jeté ", " amené ", " poussé "),
        turn(
            r"\b(a|ont|avait|avaient) (?:jeté|amené|poussé) "
            rf"(?=(?:{ROUNDED}{NUMBER}|quelques|plusieurs|des (?:centaines|milliers))"
            r"[^.;:!?\n]{0,40} (?:sur la place|dans (?:la|les) rues?)\b)",
            r"\1 rassemblé ",
        ),
    ),
    (
        words("velorution velorutions"),
        ("élorution",),
        turn(
            r"\b((?:participé|pris part)(?: [a-z]+)? à (?:la|une|cette)) vélorution",
            r"\1 manifestation",
        ),
    ),
    # "Samedi, ils espèrent être le double": they will be back.
    (
        words("double mieux plus nombreux nombreuses soyons objectif etait etions seront"),
        ("spère", "spérons", "ompt", "ouhait", "veu", "voul", "oyons", "bjectif", "romett"),
        turn(
            rf"(?<=[.!?] )({_ON_THE_DAY}(?: prochain| \d{{1,2}}(?: [a-zà-ÿ]+)?)?),? {_MORE}"
            r"(?= ?[.!?])",
            r"\1, on manifestera à nouveau",
        ),
        turn(
            rf"(?<=[.!?] ){_MORE} (?={_ON_THE_DAY})",
            "On manifestera à nouveau ",
        ),
    ),
    # "Ils bloqueront la gare à Dole. Mardi, ils seront à Gray": to do the same.
    (
        words("seront etaient serons etions sont"),
        (" seront ", " étaient ", " serons ", " étions "),
        turn(
            rf"({_GATHER}\w*[^.;:!?\n]{{0,90}}[.;!] {_ON_THE_DAY}(?: [a-zà-ÿ]+)?,? "
            rf"(?:ils|elles|nous)) (?:seront|serons) (?={_IN_TOWN})",
            r"\1 manifesteront ",
            signs=("s seront ", "s serons "),
        ),
        turn(
            rf"({_GATHER}\w*[^.;:!?\n]{{0,90}}[.;!] {_ON_THE_DAY}(?: [a-zà-ÿ]+)?,? "
            rf"(?:ils|elles|nous)) (?:étaient|étions) (?={_IN_TOWN})",
            r"\1 manifestaient ",
            signs=("s étaient ", "s étions "),
        ),
    ),
    # "Qui pour la manif de samedi à Gap ?": there is one.
    (
        words("qui"),
        ("ui pour l", "ui est ", "ui va à l", "ui vient à l", "ui sera à l", "ui d'autre "),
        turn(
            rf"{OPENS}Qui (?:d{APOSTROPHE}autre )?(?:pour|(?:est )?(?:partant|"
            rf"chaud|motivé|dispo)e?s? pour|(?:va|vient|sera) à) "
            rf"(la {RALLY}[^.;:!?\n]{{3,80}}?)\s?\?",
            r"\1.",
        ),
    ),
    # "Vous habitez Riom ? Une marche y est organisée"
    (
        words("y"),
        (" ? U", " ? D", "? U", "\u00a0? U"),
        turn(
            r"\b(?:vous|tu) (?:habite[zs]|vivez|vis|êtes|résidez) (?:(?:près|à côté|aux alentours|"
            rf"dans le coin|du côté) d(?:e |{APOSTROPHE})|(?:à|au|aux) )?{_NAMED}\s?\? "
            rf"(?=(?:une?|des) {RALLY}[^.;!?\n]{{0,60}} y )",
            r"À \1, ",
        ),
    ),
    # "Tu habites Riom ? T'en as marre ? Manif lundi 10h place Foch"
    (
        words("habites habitez vis vivez etes"),
        (" ? ", "\u00a0? ", "? "),
        turn(
            rf"{OPENS}"
            r"(?:si )?(?:vous|tu) (?:habite[zs]|vivez|vis|êtes) "
            rf"(?:(?:à|au|aux|sur) )?{_NAMED}\s?\? (?=(?:[^.?!\n]{{0,40}}\? ?)?(?:grande )?"
            rf"{RALLY}\b[^.;!?\n]{{0,60}}\d ?h)(?![^.;\n]{{0,90}} (?:à|au|aux|de) (?-i:[A-ZÀ-Ý]))",
            r"À \1, ",
        ),
    ),
    # "Après Metz et Nancy, Épinal se mobilise": that one.
    (
        words("apres"),
        ("Après ",),
        turn(
            rf"{OPENS}Après {_NAMED}(?:, {_NAMED})*(?: (?:et|ou) {_NAMED})?, "
            rf"(?=(?:c{APOSTROPHE}est )?(?:au tour d|{_NAMED} (?!et|ou|puis)[a-zà-ÿ]+ ))",
            "",
        ),
        turn(
            rf"{OPENS}Après {_NAMED} (hier|{WEEKDAY}(?: dernier)?), "
            rf"(?=c{APOSTROPHE}est )",
            r"Après la manifestation de \2 à \1, ",
        ),
    ),
    (
        words("rue"),
        ("pris la rue",),
        turn(r"\bont pris la rue\b", "ont manifesté"),
    ),
    (
        words("invites invitees"),
        (" invité",),
        turn(r"\bse sont invitée?s dans (la rue|les rues)", r"ont manifesté dans \1"),
        turn(r"\bse sont invitée?s\b", "se sont rendus"),
    ),
    (
        words("present presents presente presentes"),
        ("répondu présent",),
        # and no helpers of a collection
        turn(
            rf"\bont répondu présente?s?(?= (?:à l{APOSTROPHE}appel|devant|sur (?:la |le )|place|"
            r"dans (?:la|les) rues?)\b)",
            "ont manifesté",
        ),
        turn(
            rf"({NUMBER}[^.;:!?\n,]{{0,40}}) ont répondu présente?s?"
            rf"(?= (?:hier|ce |{WEEKDAY})\b)",
            r"\1 ont manifesté",
        ),
    ),
    (
        words("rendez entendre"),
        (" au rendez-vous", " fait entendre"),
        turn(
            rf"({NUMBER}[^.;:!?\n,]{{0,40}}) "
            r"(?:étaient (?:bien )?au rendez-vous|se sont fait entendre)",
            r"\1 se sont rassemblés",
        ),
    ),
    (
        words("rue avenue boulevard bd impasse chemin quai"),
        (", rue ", ", avenue ", ", boulevard ", ", bd ", ", impasse ", ", chemin ", ", quai "),
        # the number of a house
        turn(
            r"(?:(?<=, )|(?<=\()|(?<=\n))(?:au )?\d{1,3}(?: ?(?:bis|ter))?, "
            r"(?=(?:rue|avenue|boulevard|bd|impasse|chemin|quai) )",
            "",
        ),
    ),
    (
        words("festif festifs festive festives"),
        (" festi",),
        # with a cause: the feasts that prefects forbid have none
        turn(
            r"\b((?:manifestation|rassemblement|marche|déambulation|défilé|cortège)s?) "
            r"festi(?:f|ve)s?(?: et [a-zé]+)?"
            rf"(?=[^.;!?\n]{{0,60}}\b(?:part(?:ira|ie|ait)|s{APOSTROPHE}élanc|contre|en soutien|"
            rf"pour (?:l[ae]|dire|les)\b|à l{APOSTROPHE}appel))",
            r"\1",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
