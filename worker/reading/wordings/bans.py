"""Who forbids or allows again, in other words: "face aux appels …, la préfecture interdit"."""

from worker.reading.wordings.turns import APOSTROPHE, OPENS, RALLY, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_AUTHORITY = (
    r"(?:(?:la (?:sous-)?préfecture|(?:le |la )(?:préf[eè]te?|maire|municipalité|mairie|ville))"
    r"(?: de police| d[eu][^.,;:!?\n]{2,30})?|"
    rf"les (?:autorités|services de l{APOSTROPHE}[EÉé]tat)|l{APOSTROPHE}[EÉ]tat)"
)
_BANS = (
    r"(?:(?:a |avait )?interdit|interdira|interdisait|(?:a |avait )?prohibe?é?|"
    rf"(?:a |avait )?(?:décidé|choisi) d{APOSTROPHE}interdire|"
    r"(?:a |avait )?(?:pris|signé|publié|prend|signe) (?:un |deux |des )?arrêtés? "
    rf"(?:interdisant|d{APOSTROPHE}interdiction de))"
)
_ANY_RALLY = (
    r"(?:tou(?:te|t|s les|tes les) (?:(?:manifestation|rassemblement|cortège|défilé|attroupement)s?"
    r"(?: et | ou |, )?)+(?:s? (?:revendicatif|non déclaré|déclaré|public)(?:ve)?s?)?|"
    r"les (?:manifestations|rassemblements)(?: (?:non déclarés?e?s?|revendicati\w+))?)"
)
_CALLS = (
    rf"(?:des |les |aux |d{APOSTROPHE}(?:un )?|(?:à )?l{APOSTROPHE}|un |plusieurs )?"
    r"(?:nouveaux? |nombreux )?appels? "
    rf"(?:à (?:manifester|se rassembler|défiler|la mobilisation|un rassemblement|"
    rf"une (?:manifestation|marche|mobilisation)|des rassemblements)|au rassemblement)"
    r"(?: non déclarée?s?| sauvages?)?"
)

# Who wants it, fears it or will not have it: no ban yet.
_WANTS = (
    r"\b(?:(?:a |ont |avait |avaient |avoir )?(?:demand|réclam|exig|sollicit|souhait|préconis|"
    r"envisag|menac|refus)(?:é|e|ent|ait|aient|er)|"
    r"(?:a |ont |avait |avaient )?renonc(?:é|e|ent|ait|aient)|"
    rf"n{APOSTROPHE}excl(?:ut|uent|uait) pas|voulait|voulaient|veut|veulent|voudrait|pourrait|"
    r"n['\u2019](?:a|avait) pas (?:l['\u2019]intention|souhaité|voulu|prévu))"
)
_ITS_BAN = r"(?:son|leur) (?:interdiction|annulation|report(?! (?:au|à|d))|suspension)"
_TO_BAN = (
    rf"(?:à |de |d{APOSTROPHE})?(?:l{APOSTROPHE}|la |le |les )"
    r"(?:interdire|annuler|suspendre|reporter(?! (?:au|à|d)))"
)
_BE_BANNED = (
    rf"qu(?:e (?:la|le|cette|ce) {RALLY}[^.,;:!?\n]{{0,30}}|{APOSTROPHE}(?:elle|il)s?) "
    r"soi(?:t|ent) (?:interdit|annul|report|suspend)\w+"
)

TURNS: Turns = (
    # "Le maire réclame son interdiction", "n'exclut pas de l'interdire", "ne l'interdira pas"
    (
        words(
            "interdiction interdire interdira interdiront interdit interdite annulation annuler "
            "report reporter suspension suspendre interdite annulee reportee suspendue"
        ),
        ("interdi", "annul", "report", "suspen"),
        turn(
            rf"{_WANTS} (?:[^.,;:!?\n]{{0,25}} )?(?:{_ITS_BAN}|{_TO_BAN}|{_BE_BANNED})\b"
            rf"(?! au| à {WEEKDAY})",
            "a réagi",
        ),
        turn(
            r"\b(?:avai(?:en)?t|a|ont) (?:demandé|réclamé|exigé|sollicité) "
            rf"l{APOSTROPHE}interdiction(?= ?[,.;])",
            "a réagi",
        ),
        turn(
            rf"\bn{APOSTROPHE}(?:a|ont|avait) (?:toujours )?pas (?:encore )?(?:pris|signé|publié) "
            rf"(?:d{APOSTROPHE}|l{APOSTROPHE}|un )arrêté(?: d{APOSTROPHE}interdiction)?(?= ?[.,;])",
            "en a pris acte",
        ),
        turn(
            rf"\bn{APOSTROPHE}(?:a|ont|avait) (?:toujours )?pas (?:encore )?(?:pris|signé|publié) "
            rf"d{APOSTROPHE}arrêté (?:contre|interdisant) (?={RALLY}|(?:la|le|cette|ce) {RALLY})",
            "autorise ",
        ),
        # "la demande d'interdiction", "une interdiction n'est pas exclue"
        turn(
            rf"\b(demandes?|menaces?|risques?|éventualité|hypothèse|possibilité|rumeurs?) "
            rf"d{APOSTROPHE}(?:une )?(?:interdiction|annulation)\b",
            r"\1",
        ),
        turn(
            rf"\b(?:une|l{APOSTROPHE}|son|leur) ?(?:interdiction|annulation) "
            rf"(?:n{APOSTROPHE}est pas exclue|"
            rf"est (?:envisagée|redoutée|possible|évoquée|à l{APOSTROPHE}étude))",
            "rien n'est décidé",
        ),
        turn(
            rf"\ben cas d(?:e |{APOSTROPHE})[^.,;:!?\n]{{3,30}}, (elle|il|celle-ci|celui-ci) "
            r"ser(?:a|ait) (?:annul|report|interdi)\w+",
            r"\1 est prévue",
        ),
        turn(
            rf"\bne l{APOSTROPHE}(?:interdi(?:ra|t|ront|sent) pas|(?:a|ont) pas interdite?)\b",
            "en a pris acte",
        ),
        turn(
            r"\b(?:(?:a |ont )(?:prolongé|reconduit|étendu|levé)|prolonge(?:nt)?|reconduit|étend) "
            rf"l{APOSTROPHE}(?:arrêté d{APOSTROPHE})?interdiction de "
            r"(?:manifester|rassemblement)\b",
            "règle la circulation",
        ),
    ),
    # "Ont renoncé à la tenir", "a annoncé son report", "se tiendra à une autre date"
    (
        words("renonce renoncent report date ulterieurement"),
        ("enonc", " report", "on report", "eur report", " date", "ultérieurement"),
        turn(
            rf"\b(a|ont|avaient|avait) renoncé à (?:l{APOSTROPHE}|la |le )"
            r"(?:tenir|organiser|maintenir)\b",
            r"l'\1 annulée",
        ),
        turn(
            r"\b((?:annonc|décid|confirm|act)(?:é|e|ent)) (?:d(?:e |u ))?(?:son|leur) report\b",
            r"\1. Elle est reportée",
        ),
        turn(
            r"\b(?:son|leur) report (?:a été|est|vient d['\u2019]être) "
            r"(?:décidé|annoncé|acté|confirmé)",
            "elle est reportée",
        ),
        turn(
            r"\b(elle|il|celle-ci|celui-ci) (?:se tiendra|aura lieu|sera organisée?) "
            r"(?:finalement |donc )?"
            r"(à une (?:date ultérieure|autre date)|ultérieurement)",
            r"\1 est reportée \2",
        ),
    ),
    # "À Gap, la préfecture avait interdit tout rassemblement": the one that was to be there.
    (
        words("tout toute tous toutes"),
        ("tout",),
        turn(
            rf"((?:(?<=[.!?»\n] )|(?<=\n)|^)(?:à|au|aux) (?-i:[A-ZÀ-Ý])[^.,;:!?\n]{{1,40}}, "
            rf"(?:{_AUTHORITY}|un arrêté(?: préfectoral| municipal)?) "
            rf"(?:\w+ )?(?:{_BANS}|interdi\w+)) tou(?:te|t) (?=(?:manifestation|rassemblement)\b)",
            r"\1 le ",
            signs=("nterdi", "rohib"),
        ),
        turn(
            r"((?:(?<=[.!?»\n] )|(?<=\n)|^)(?:à|au|aux) (?-i:[A-ZÀ-Ý])[^.,;:!?\n]{1,40}, )"
            r"toute? (?=(?:manifestation|rassemblement) (?:est|était|a été|avait été) "
            r"(?:\w+ment )?interdit)",
            r"\1le ",
            signs=("nterdi",),
        ),
    ),
    # "Le tribunal a autorisé la marche": what was forbidden takes place after all.
    (
        words("autorise"),
        (" autorisé l", " autorisé c"),
        turn(
            rf"((?:tribunal(?: administratif)?(?: d[eu][^.,;:!?\n]{{2,25}})?|"
            rf"Conseil d{APOSTROPHE}État|juge des référés|justice) (?:a|avait)) "
            r"(?:finalement |pourtant |\w+ment )?"
            rf"autorisé (?:la|le|cette|ce) {RALLY}(?= ?[.;\n]|$)",
            r"\1 suspendu l'interdiction",
        ),
    ),
    # "Le préfet avait dit non, le tribunal a dit oui"
    (
        words("dit donne donnee tranche"),
        ("dit oui", "dit ok", " raison", "ranché"),
        turn(
            r"\b((?:le |la |notre )?(?:tribunal(?: administratif)?|TA|juge(?: des référés)?|"
            r"justice|"
            rf"Conseil d{APOSTROPHE}État)) (?:vient de |a |lui |\w+ment )*(?:dit? (?:oui|ok)|"
            r"(?:nous |leur )?(?:a )?donn(?:é|er|e) raison(?: (?:aux? |à la |à l['\u2019])"
            r"(?:organisat|collectif|comité|syndicat|intersyndicale|association|manifestant|CGT|"
            r"militant|requérant)\w*|(?! (?:au|à)))|tranché (?:pour nous|en "
            r"notre faveur))",
            r"\1 a suspendu l'interdiction",
        ),
    ),
    # "Interdite mardi par le préfet, la marche de samedi pourra finalement se tenir": it is held.
    (
        words("interdit interdite"),
        ("nterdit, ", "nterdite, ", "nterdit ", "nterdite "),
        turn(
            rf"{OPENS}(?:(?:d{APOSTROPHE}abord|un temps|initialement|pourtant) )?interdite? ?"
            rf"[^.;:!?\n]{{0,60}}?, ((?:la|le|cette|ce) {RALLY}\b[^.;:!?\n]{{0,70}}?) "
            r"(?:(?:a|est) (?:finalement|enfin) (?:été )?(?:autorisée?|maintenue?)|"
            r"(?:aura (?:bien )?lieu|se tiendra|est maintenue)(?=,| grâce| sur)|"
            r"(?:pourra|va pouvoir|devrait|peut) (?:finalement|bien|donc|enfin) "
            r"(?:se tenir|avoir lieu|se dérouler|partir|défiler))",
            r"\1 aura bien lieu",
        ),
    ),
    # "Le préfet a refusé la marche", "s'oppose à sa tenue", "n'a pas obtenu le feu vert"
    (
        words("refuse refusera oppose opposent obtenu rejetee refusee feu"),
        (" refus", "'oppose", "\u2019oppose", " obtenu ", "rejeté", "eu rouge"),
        turn(
            rf"\b({_AUTHORITY}) a refusé(?:, [^.,;:!?\n]{{3,50}},| {WEEKDAY}[^.,;:!?\n]{{0,20}}?)? "
            rf"(?=(?:la|le|cette|ce) {RALLY})",
            r"\1 interdit ",
        ),
        # "a refusé la tenue du rassemblement"
        turn(
            rf"\b({_AUTHORITY}) (?:a refusé|refuse(?:ra)?) "
            rf"(?:la tenue|l{APOSTROPHE}organisation|le déroulement|le passage|le départ) "
            rf"(?:du |de (?:la|cette|ce) )(?={RALLY})",
            r"\1 interdit la ",
        ),
        turn(
            rf"\b({_AUTHORITY}) s{APOSTROPHE}oppose à (?:la tenue (?:de (?=la|cette)|d(?=u )))?"
            rf"(?P<the>u|la|le|cette|ce) (?={RALLY})",
            r"\1 interdit la ",
        ),
        turn(
            rf"\bn{APOSTROPHE}(?:a|avait) pas (?:obtenu|reçu) (?:le feu vert|"
            rf"l{APOSTROPHE}autorisation|"
            rf"l{APOSTROPHE}accord|l{APOSTROPHE}aval) d(?:e la (?:préfecture|mairie|préfète)|u "
            rf"(?:préfet|maire))",
            "est interdite",
        ),
        turn(
            rf"\bla demande de ({RALLY}) ((?:pour|de|du)[^.,;:!?\n]{{3,70}}?) a été (?:rejetée|"
            rf"refusée)",
            r"La \1 \2 est interdite",
        ),
        turn(
            rf"\bfeu rouge d(?:e la |u )(préf\w+|mairie|maire) (?:pour|à) (?=(?:la|le|cette|ce) "
            rf"{RALLY})",
            "la préfecture interdit ",
        ),
    ),
    # "Deux rassemblements sont interdits", each of them a rally
    (
        words("rassemblements"),
        ("assemblements ",),
        turn(
            r"\b((?:deux|trois|quatre|cinq|six|plusieurs|[2-9]) )rassemblements "
            r"((?:sont |restent |seront )?)interdits\b",
            r"\1manifestations \2interdites",
        ),
    ),
    # "Le tribunal a rejeté le recours contre l'interdiction de la marche": it stays forbidden.
    (
        words("recours refere requete requetes demande"),
        ("ecours", "éféré", "equête", "emande"),
        turn(
            r"\b(a|ont|avait) (?:\w+ment )?(?:rejeté|écarté|repoussé|balayé) [^.;:!?\n]{0,40}?"
            r"(?:l[ea]s?|une?|leurs?|son|sa) (?:recours|référés?|requêtes?|demandes?)"
            rf"[^.;:!?\n]{{0,60}}? (?:contre|visant|(?:de|en) suspension de|de suspendre) "
            rf"(?:l{APOSTROPHE}interdiction de (?=(?:la|cette) {RALLY})|l{APOSTROPHE}arrêté "
            rf"[^.;:!?\n]{{0,30}}?(?:interdisant|d{APOSTROPHE}interdiction de) (?=(?:la|cette) "
            rf"{RALLY}))",
            r"\1 confirmé l'interdiction de ",
        ),
    ),
    # "a annulé l'arrêté du préfet interdisant la marche", "a désavoué le préfet"
    (
        words("arrete interdiction desavoue desavouee"),
        ("arrêté ", "ésavou"),
        turn(
            r"\b(suspend|annul|cass|retoqu|invalid|abrog|retir)(u|é|ait|era|) (?=[^.;:!?\n]{0,40}?"
            rf"l{APOSTROPHE}arrêté )([^.;:!?\n]{{0,40}}?l{APOSTROPHE}arrêté) (?:pris par )?"
            r"(?:préfectoral|municipal|d(?:e la|u) préfet(?:ure|te)?|de la préfète|du maire|"
            r"(?:le |la )?préf[eè]t(?:e|ure)?) (?:qui interdisait|interdisant|"
            rf"d{APOSTROPHE}interdiction de) ",
            r"suspendu \3 interdisant ",
        ),
        turn(
            r"\b((?:tribunal|juge|justice|État)(?: administratif| des référés)?(?: d[eu] [^.;,]"
            r"{2,25})?) (?:a|vient de) désavou(?:é|er) (?:le préfet|la préfecture|la préfète)",
            r"\1 a suspendu l'interdiction",
        ),
    ),
    # "Trois manifestations interdites samedi. À Gap, à Dole et à Lure, les préfets ont pris un
    # arrêté": those are the three.
    (
        words("manifestations rassemblements marches"),
        ("nterdit",),
        turn(
            rf"((?:(?:manifestation|rassemblement|marche|défilé)s? (?:\w+ )?interdite?s"
            rf"|interdictions? de manifester)\b[^.!?\n]{{0,60}}[.!?\n]+ ?"
            rf"(?:à|au|aux) (?-i:[A-ZÀ-Ý])[^.;:!?\n]{{1,90}}), (?:{_AUTHORITY}|les préfets|"
            rf"les préfectures) (?:(?:a|ont) (?:également |aussi )?(?:pris (?:un|des) arrêtés?|"
            r"invoqué|redouté|craint|dit non|évoqué|mis en avant|tranché)|redout\w+|craign\w+|"
            r"invoqu\w+|évoqu\w+)\b",
            r"\1, la manifestation est interdite, pour",
        ),
        turn(
            r"((?:(?:manifestation|rassemblement|marche|défilé)s? (?:sont )?interdite?s)\b"
            r"[^.!?\n]{0,60}[.!?\n]+ ?)"
            r"(?:sont (?:concernée?|visée?)s|(?:les )?villes concernées|il s['\u2019]agit de) ?: ?"
            r"(?=(?-i:[A-ZÀ-Ý]))",
            r"\1Manifestations interdites : ",
        ),
    ),
    # "Face aux appels à manifester à Gap samedi, la préfecture interdit tout rassemblement"
    (
        words("appel appels"),
        ("appel",),
        turn(
            r"(?:(?<=[.!?»\n] )|(?<=\n)|^)(?:face|devant|en raison|suite|à la suite|après|"
            r"en réaction|en réponse|au vu|compte tenu)(?: à| d[eu])? ?"
            rf"{_CALLS} ((?:à|au|aux) (?-i:[A-ZÀ-Ý])"
            rf"[^.;:!?\n]{{2,90}}?),? ({_AUTHORITY} {_BANS}) {_ANY_RALLY}"
            r"(?: (?:dans|sur|en) (?!raison)[^.,;:!?\n]{3,40})?",
            r"\2 la manifestation \1",
            signs=("nterdi", "rohib"),
        ),
    ),
    # "Plages ouvertes à Gap : rassemblements de plus de 10 interdits": a rule, and no rally
    (
        words("rassemblements rassemblement regroupements regroupement attroupements attroupement"),
        ("interdit",),
        turn(
            rf"{OPENS}((?:(?!\b{RALLY}|\bmanifest|\bregroupement|\battroupement)[^.!?\n])*?)[,:] "
            rf"(?:(?:masque|port du "
            r"masque)[^.,!?\n]{0,20} et )?(?:tout |tous les |les )?(?:rassemblement|regroupement|"
            r"attroupement)s?"
            r"(?: de plus de \d+(?: personnes)?)?(?: (?:est|sont|reste|restent))? interdits?(?= "
            r"?(?:[.!\n]|\Z))",
            r"\1",
        ),
        turn(
            rf"{OPENS}(?:tout |tous les |les )?(?:rassemblement|regroupement|attroupement)s? de "
            rf"plus de \d+"
            r"(?: personnes)?(?: (?:est|sont|reste|restent))? interdits?(?: ?[.!]+ ?|\n|\Z)",
            "",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
