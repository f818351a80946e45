"""Who asks whether it stands, in other words: "c'est bien 14 h samedi à Gap ?"."""

from worker.reading.wordings.turns import APOSTROPHE, OPENS, RALLY, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_TOWN = r"(?-i:[A-ZÀ-Ý])[\w\u2019'-]+(?: (?-i:[A-ZÀ-Ý])[\w\u2019'-]+)?"
_DAY = rf"(?:demain|ce soir|aujourd{APOSTROPHE}hui|{WEEKDAY}(?: \d\d?)?)"
_HOUR = r"\d{1,2} ?h(?:\d\d)?"
_DOUBTS = (
    rf"(?:c{APOSTROPHE}est|ce sera|est|sont|part|partira|aura lieu|démarre|tient|a lieu|aura) "
    r"(?:donc |quand même )?(?:bien|toujours|encore|confirmée?|maintenue?|bon)\b|"
    rf"(?:vous |tu |on |quelqu{APOSTROPHE}un )(?:peu(?:t|x|vez) )?confirme[rsz]?\b|"
    rf"(?:annul|mainten|report|confirm)(?:ée?|ue?) ou (?:pas|non)\b|{_HOUR} ou (?:à )?{_HOUR}|"
    rf"c{APOSTROPHE}est (?:bien )?(?:vrai|sûr|un fake|une (?:blague|rumeur))\b"
)

# Who asks what others answer at once tells it.
_ANSWER = (
    r"(?i:oui|non|si|vrai|faux|réponse|eh|ben|hélas|annul|report|mainten|"
    rf"c{APOSTROPHE}est|bien sûr|en fait)"
)
_READ = (
    rf"(?:(?:mais |car )?j(?:e |{APOSTROPHE})(?:vois|lis|ai (?:vu|lu|noté|entendu)|"
    rf"avais (?:vu|lu|noté|compris))|on m{APOSTROPHE}a (?:dit|parlé)|mon \w+ me dit|"
    rf"sur (?:l(?:e |a |{APOSTROPHE})|une? )(?:affiche|flyer|tract|site|page)\w*)"
)

_WHO = rf"(?:qui|quelqu{APOSTROPHE}un|qqn|des gens|des volontaires)"

TURNS: Turns = (
    # "ya t il une manif à Gap samedi": asked, though nothing marks it
    (
        words("ya y a t til yatil esce es est"),
        (" t il", " til", "-t-il", " t'il", "t-il ", "atil", "e que", "e qu", "s que", "s qu"),
        turn(
            rf"{OPENS}(?:(?:bonjour|bonsoir|salut|slt|hello|coucou|cc),? (?:a tous,? )?)?"
            rf"(?:y ?a[ -]?t?[ '\u2019-]?il|es[t]?[ -]?ce[ -]?qu(?:e |{APOSTROPHE}| )(?:il )?y ?a)"
            r" ([^.!?\n]+)\??",
            r"Qui sait s'il y a \1 ?",
        ),
    ),
    # "Si jamais une manif est organisée à Gap", "Pas trouvé de manif à Gap": none is known of.
    (
        words("si trouve"),
        ("i jamais ", "as trouvé d", "ien trouvé "),
        turn(
            rf"{OPENS}si jamais (?=(?:une?|il y a|y a|ça|quelque chose)\b[^.!?\n]*)"
            r"([^,.!?\n]+), [^.!?\n]+",
            r"Qui sait si \1 ?",
        ),
        turn(rf"{OPENS}pas trouvé d(?:e |{APOSTROPHE})(?={RALLY})", "Pas de "),
    ),
    # "Hier 300 à Gap, ça vous intéresse ?": who was not there is asked something else
    (
        words("interesse etiez etais parle parlez"),
        ("?",),
        turn(
            r"(?<=[\w)])[, ]+(?:@?[\w-]+ ){0,3}(?:ça (?:vous |t['\u2019])intéresse|"
            r"vous étiez où|t['\u2019]étais où|tu étais où|vous en parlez(?: quand)?|on en parle)"
            r"[^.!?\n]{0,20}\?+",
            ".",
        ),
    ),
    # "Cherche garde d'enfants pour pouvoir aller à la manif de Gap"
    (
        words("pouvoir"),
        ("our pouvoir aller",),
        turn(rf"\bpour pouvoir aller (?:à|au) (?=(?:la |le )?{RALLY}\b)", "pour "),
    ),
    # "Qui aurait un mégaphone pour la manif de Gap samedi, 14 h ?": it is known of
    (
        words("qui quelqu qqn gens volontaires"),
        ("?",),
        turn(
            rf"{OPENS}([^.!?\n]{{0,30}}, )?{_WHO} (?:a |aurait |prête |peut |pourrait |pour |"
            rf"m{APOSTROPHE}(?:emmène|accompagne) )"
            rf"[^.!?\n]{{0,50}}?\b(?:(?:pour|pendant|lors de|à) )((?:la |le |l{APOSTROPHE}){RALLY} "
            rf"[^.!?\n]{{2,60}}\d ?h[^.!?\n]{{0,50}}?) ?\?",
            r"Rendez-vous à \2.",
        ),
        turn(
            rf"{OPENS}(?:[^.!?\n]{{0,30}}, )?{_WHO} m{APOSTROPHE}(?:emmène|accompagne) "
            rf"(?:à |au )((?:la |le |l{APOSTROPHE})?{RALLY} [^.!?\n]{{2,60}}?) ?\? "
            rf"(?=(?:à )?\d{{1,2}} ?h)",
            r"Rendez-vous à \1, ",
        ),
        turn(
            rf"(\b{RALLY}\b[^.!?\n]{{3,60}}\d ?h[^.!?\n]{{0,40}}?) ?[:,] ?{_WHO} "
            r"(?:pour|peut|veut|vient|a)\b[^.!?\n]*\?",
            r"\1.",
        ),
    ),
    (
        words("combien"),
        ("combien ",),
        turn(
            r"\b(?:vous (?:êtes|serez)|on sera|tu seras|vous venez à) combien [^.!?\n]{0,25}?"
            rf"(?=(?:à |au )(?:la |le )?{RALLY} [^.!?\n]{{2,60}}\d ?h)([^.!?\n]*?) ?\?",
            r"Rendez-vous \1.",
        ),
    ),
    # "D'après le tract la manif de Gap c'est vendredi", "on m'a dit que c'est samedi"
    (
        words("apres dit vu lu parait"),
        ("'après l", "\u2019après l", "après m", "a dit ", "i vu que", "i lu que"),
        turn(
            rf"{OPENS}(?:d{APOSTROPHE}après (?:l[ea] |l{APOSTROPHE}|ma |mon |un )[\w-]+,? |"
            rf"(?:on|un \w+|une \w+|ma \w+|mon \w+) m{APOSTROPHE}a dit (?:que |qu{APOSTROPHE})?|"
            rf"j{APOSTROPHE}ai (?:vu|lu) (?:que |qu{APOSTROPHE}))"
            rf"(?=(?:(?:la|le) {RALLY}\b[^.!?\n]{{3,50}} (?:est|a lieu|sera|c{APOSTROPHE}est)|"
            rf"c{APOSTROPHE}est) (?:pour )?(?:{WEEKDAY}|demain|le \d)|{WEEKDAY} \d{{1,2}} ?h)",
            "",
        ),
    ),
    # "La marche de samedi est-elle annulée ? Non : elle partira à 14 h.": it stands.
    (
        words("non"),
        ("? Non", "\u00a0? Non", "? non"),
        turn(
            rf"((?:la |le |cette |ce |l{APOSTROPHE}){RALLY}\b[^.;:!?\n]{{0,90}}?) "
            r"(?:est|sera|a|va)(?:-t)?-(?:elle|il) (?:(?:être|été|donc) )?"
            r"(?:annul|interdi|report|suspend)\w+ ?\? Non ?[,:.!]",
            r"\1 est maintenue.",
        ),
    ),
    # "Gap ? 10 h, gare. Dole ? demain, 14 h.": asked and answered for each
    (
        frozenset(),
        (" ? ", "\u00a0? ", "? "),
        turn(
            rf"{OPENS}({_TOWN}) ?\? (?=(?:{_DAY},? )?(?:à )?{_HOUR}\b)",
            r"\1 : ",
        ),
    ),
    # "Réunion mardi : on décidera d'une manif à Gap": none is known of yet.
    (
        words(
            "decidera discutera parlera debattra verra reflechira eventuelle possible preparer "
            "organiser decider monter discuter parler"
        ),
        (
            "n décidera",
            "n discutera",
            "n parlera",
            "n débattra",
            "n verra",
            "n réfléchira",
            " une ",
        ),
        turn(
            r"[,:.]? ?\b(?:où |et )?on (?:y )?(?:décidera|discutera|parlera|débattra|verra|"
            r"réfléchira)"
            rf" (?:ensemble )?(?:d{APOSTROPHE}une?|de l{APOSTROPHE}|s{APOSTROPHE}|si |à une?|sur "
            rf"une?) ?"
            rf"(?![^.;!?\n]*\d ?h)(?=[^.;!?\n]*\b{RALLY})[^.;!?\n]*",
            "",
        ),
        turn(
            rf"({OPENS}[^.!?\n]{{0,12}}?(?:réunion|AG|assemblée|réu|rdv au local)\b[^.!?\n]*?)"
            rf" ?[,:]? (?:pour|afin de|on va) (?:préparer|organiser|décider d{APOSTROPHE}|monter|"
            rf"discuter d{APOSTROPHE}|parler d{APOSTROPHE})(?: d{APOSTROPHE})? ?une {RALLY}\b"
            r"(?![^.!?\n]*\d ?h)[^.;!?\n]*",
            r"\1",
        ),
        turn(
            rf"[,:.]? ?\b(?:au menu|à l{APOSTROPHE}ordre du jour|au programme)(?: :|,)? (?:de |"
            rf"d{APOSTROPHE})?"
            rf"une (?:éventuelle|possible) {RALLY}\b(?![^.;!?\n]*\d ?h)[^.;!?\n]*",
            "",
        ),
    ),
    # "Y aura-t-il du monde samedi à Gap pour la marche ? J'y serai, 17 h": it is known of.
    (
        words("aura"),
        ("aura-t-il", "aura t il", "aura t-il"),
        turn(
            rf"\by aura[- ]t[- ]il (?:du|beaucoup de) monde ([^.!?\n]*\b{RALLY}\b"
            r"[^.!?\n]*?) ?\?",
            r"Rendez-vous \1.",
        ),
    ),
    (
        words(
            "bien toujours encore confirme confirmee maintenu maintenue bon confirmez confirmes "
            "confirmer annule annulee ou vrai fake sur"
        ),
        ("?",),
        turn(
            rf"{OPENS}"
            r"(?!qui sait)(?=[^.!?\n]*+\?)"
            rf"([^.!?\n]{{0,160}}?\b(?:{_DOUBTS})[^.!?\n]{{0,160}}\?)(?!\s*{_ANSWER})",
            r"Qui sait si \1",
        ),
        # "J'ai vu 15 h sur l'affiche": what they read is no call.
        turn(rf"(\?[?! ]*){_READ}\b[^.!?\n]*", r"\1"),
    ),
    # "Y a une manif à Gap samedi, j'ai vu passer un truc genre 15 h": as they heard
    (
        words("vu lu dit note marque parait entendu"),
        ("ai vu ", "ai lu ", "a dit ", "ai noté ", "marqué ", "araît", "ai entendu "),
        turn(
            rf"(\b{RALLY}\b[^.!?\n]{{3,50}}), (?:j{APOSTROPHE}ai (?:vu(?: passer)?|lu|noté|"
            rf"entendu)|on m{APOSTROPHE}a dit|"
            rf"c{APOSTROPHE}(?:est|était) marqué|il paraît|paraît)(?: (?:que )?c{APOSTROPHE}est| "
            rf"un truc| qqch| quelque "
            rf"chose)?(?: genre| vers)?,? (?=(?:à )?{_HOUR})",
            r"\1, ",
        ),
    ),
    # "Manif à Gap samedi 15 h, t'es dispo ?": who is asked to come
    (
        words("dispo dit tente partants partantes partant chaud chauds motive"),
        ("?",),
        turn(
            rf"({_HOUR}[^.!?\n]{{0,40}}?), (?:t{APOSTROPHE}es|tu es|vous êtes|qui est|ça (?:te|"
            rf"vous)) (?:dispo\w*|"
            r"dit|tente|partant\w*|chaud\w*|motivé\w*) ?\?+",
            r"\1.",
        ),
    ),
    # "J'ai rêvé d'une manif à Gap", "une manif samedi ce serait bien", "on va bloquer Gap si …"
    (
        words("reve serait continue bouge bougent changent change"),
        (
            "ai rêvé ",
            "serait bien",
            "serait cool",
            "serait top",
            "i ça continue",
            "i rien ne ",
            "i ils ",
        ),
        turn(rf"{OPENS}j{APOSTROPHE}ai rêvé (?=[^.!?\n]*{RALLY})[^.!?\n]*(?:[.!?]+ ?|\n|\Z)", ""),
        turn(
            rf"{OPENS}(?:[^.!?\n]{{0,60}}, )?une (?:grosse |belle |petite "
            rf")?{RALLY}\b[^.!?\n]{{0,40}} "
            r"(?:ce|ça) serait (?:bien|cool|top|super|chouette)\b[^.!?\n]*(?:[.!?]+ ?|\n|\Z)",
            "",
        ),
        turn(
            rf"{OPENS}si (?:ça continue|rien ne (?:bouge|change)|ils (?:continuent|ne bougent "
            rf"pas)),? (?:on|nous) "
            rf"(?:va|allons|pourrait|finira par) [^.!?\n]*(?:[.!?]+ ?|\n|\Z)",
            "",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
