"""What is said in half a sentence: "J-5 avant Gap (J-12 pour Dole)", "rien samedi à Gap"."""

from string import digits

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    FIGURE,
    OF,
    OPENS,
    RALLY,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

_DAY = rf"(?:(?:le |ce |de )?{WEEKDAY}(?: \d\d?(?:er)?(?: [a-zéû]{{3,9}})?)?|demain|ce soir)"
_OFF = r"(?:suspendu|annulé|reporté|interrompu)e?s?"
_AND_THEN = (
    rf"(?:\((?:et )?|,? et |, )(J-\d+) (?:pour|avant) (?:celle |celui )?(?:{OF})?({TOWN})\)?"
)
_SETS_OUT = rf"(?:départ|début|arrivée|fin) (?:de la |du ){RALLY}"
_SO_MANY = (
    rf"(?:(?:environ|près de|plus de) )?({FIGURE})(?: (?:personnes|manifestants|participants))?"
)
_STOPS = r"(?= ?[.!](?:\s|\Z))"

TURNS: Turns = (
    # as of a telegram: "Départ du cortège. Gap. 1 200."
    (
        words("cortege manif manifestation marche rassemblement defile mobilisation pride veillee"),
        before_figures(". "),
        turn(
            rf"{OPENS}({_SETS_OUT})\. ({TOWN})\. {_SO_MANY}{_STOPS}",
            r"\1 à \2, \3 personnes sont là",
        ),
        turn(
            rf"{OPENS}({TOWN})\. ({_SETS_OUT})\. {_SO_MANY}{_STOPS}",
            r"\2 à \1, \3 personnes sont là",
        ),
        turn(
            rf"{OPENS}({WEEKDAY}|hier|avant-hier)\. ({TOWN})\. (?={RALLY}\b[^.!?\n]*\. {FIGURE})",
            r"\1 à \2. ",
        ),
        turn(
            rf"({OPENS}{RALLY}(?: (?:contre|pour|de|d{APOSTROPHE}|en)[^.!?\n\d]{{3,60}})?)\. "
            rf"{_SO_MANY}{_STOPS}",
            r"\1 : \2 personnes ont manifesté",
        ),
    ),
    # as in "J-5 avant Gap (et J-12 pour Dole)": each has its own
    (
        words("avant pour"),
        tuple(f"J-{digit}" for digit in digits),
        turn(
            rf"\b(J-\d+ (?:avant|pour) (?:la |le )?{RALLY} {OF})({TOWN}) ?{_AND_THEN}",
            r"\1\2, \3 pour celle de \4",
        ),
        turn(
            rf"\b(J-\d+ (?:avant|pour) )({TOWN}) ?{_AND_THEN}"
            rf"(?=[^\n]{{0,80}}\b(?:{RALLY}|manifest\w+|dans la rue)\b)",
            r"\1la manif de \2, \3 pour celle de \4",
        ),
    ),
    # "Dans 4 jours la marche à Gap, dans 11 celle de Dole"
    (
        words("dans"),
        (" jours ",),
        turn(
            r"\b(dans \d+ jours [^.;:!?\n]{3,60}?,? (?:et )?dans \d+)(?! ?\w+s\b)"
            r"(?= (?:celle|celui|à|au|la|le) )",
            r"\1 jours",
        ),
    ),
    # "Plus que 5 jours avant la marche de Gap, 12 avant celle de Dole"
    (
        words("jours"),
        (" jours avant l",),
        turn(
            rf"\b(?:plus que |encore |reste )?(\d+) jours avant (?:la |le ){RALLY} {OF}({TOWN}),? "
            rf"(?:et )?(?:plus que |encore )?(\d+) (?:jours )?avant (?:celle |celui ){OF}({TOWN})",
            r"J-\1 avant la manif de \2, J-\3 pour celle de \4",
        ),
    ),
    # as in "Manif : Gap J-9, Dole J-14"
    (
        frozenset[str](),
        tuple(f" J-{digit}" for digit in digits),
        turn(
            rf"\b({RALLY}s? ?:? )({TOWN}) (J-\d+)(?:,| et| /) ({TOWN}) (J-\d+)",
            r"\1à \2 \3, manif à \4 \5",
        ),
    ),
    # as in "La marche est suspendue : rien samedi à Gap"
    (
        words("rien pas"),
        ("rien ", "pas de ", "Rien ", "Pas de "),
        turn(
            rf"\b({_OFF})(?: [^.,;:!?\n\d]{{3,30}})? ?[:,.] (?:donc )?(?:rien|pas de (?:{RALLY}|"
            rf"rendez-vous|rdv)) (?:({_DAY}),? )?({AT} {TOWN})(?:,? ({_DAY}))?(?=[ ,.;!\n]|\Z)",
            r"\1 \2\4 \3",
        ),
        # "Rien samedi à Gap, la marche est annulée"
        turn(
            rf"{OPENS}(?:donc )?rien (?:({_DAY}),? )?({AT} {TOWN})(?:,? ({_DAY}))? ?[,:;.] "
            rf"((?:la|le|notre|cette) {RALLY}\b[^.,;:!?\n\d]{{0,50}}? (?:est|a été) {_OFF})",
            r"\4 \1\3 \2",
        ),
    ),
    # "On revient sur la manif de mardi", "Ce qu'on retient de la marche de mardi": it is over
    (
        words("revient revenons retient retiendra retenu retenir"),
        ("evient sur", "evenons sur", "retien", "reten"),
        turn(
            rf"{OPENS}que (?:faut-il )?retenir d(e la|u|e cette|"
            rf"e ce) ({RALLY}\b[^.?!\n]{{3,120}}?) ?\?",
            r"Bilan d\1 \2.",
        ),
        turn(
            r"\b(?:ce|(?:deux|trois|quatre|cinq|six|dix|les|\d\d?) (?:choses|points|moments|images|"
            rf"leçons|faits)) (?:à|qu{APOSTROPHE}il faut) retenir d(?=(?:e la|u|e cette|"
            rf"e ce) {RALLY})",
            "Bilan d",
        ),
        turn(
            rf"\b(?:on revient|nous revenons) (?:ici |aujourd{APOSTROPHE}hui )?sur (?=(?:la|le|"
            rf"cette|"
            rf"ce) {RALLY})",
            "Retour sur ",
        ),
        turn(
            rf"\bce (?:que l{APOSTROPHE}on|qu{APOSTROPHE}on|que nous) (?:retien(?:t|dra|ons)|"
            rf"a retenu|avons retenu) d(?=(?:e la|u|e cette|e ce) {RALLY})",
            "Bilan d",
        ),
    ),
    # as in "J-3 : vendredi, 18 h, à Gap (et J-11 pour la marche de Dole)"
    (
        words("pour avant"),
        ("(et J-",),
        turn(r" ?\(et (J-\d+ (?:pour|avant) [^()\n]{3,60})\)", r". \1"),
    ),
    # "À la veille de la grève, ils étaient 300 à Gap": on no day that is known
    (
        words("veille"),
        (" la veille de la ", " la veille d'une", " la veille d\u2019une"),
        turn(
            rf"\bà la veille d(?:e la |{APOSTROPHE}une )(?:nouvelle |grande )?(?:grève|journée)\b"
            rf"[^.,;:!?\n\d]{{0,40}}, (?=(?:ils|elles) étaient (?:{ROUNDED})\d|(?:une? |la |"
            rf"le ){RALLY}\b"
            rf"[^.;:!?\n]{{0,40}} (?:a (?:réuni|rassemblé|mobilisé))|{ROUNDED}{COUNT} "
            rf"(?:d(?:e |{APOSTROPHE}))?[\w-]+ (?:ont|se sont))",
            "",
        ),
        turn(
            rf"({OPENS}{ROUNDED}(?:(?:ils|elles) étaient {ROUNDED}{COUNT}|{COUNT} "
            rf"(?:d(?:e |{APOSTROPHE}))?[\w-]+ (?:ont|se sont))"
            rf"(?:(?!\b(?:{WEEKDAY}|hier)\b)[^.;:!?\n])*?),? à la veille d(?:e la|{APOSTROPHE}une) "
            r"(?:nouvelle |grande )?(?:grève|journée)\b[^.,;:!?\n\d]{0,40}(?=[.;!\n]|\Z)",
            r"\1",
        ),
    ),
    # as in "Gap, en direct : le cortège vient de passer", "Gap (correspondance), 300 personnes"
    (
        words("direct live correspondance correspondant correspondante envoye envoyee special"),
        ("direct", "live", "correspond", "envoyé"),
        turn(
            rf"{OPENS}({TOWN}),? (?:en (?:direct|live)|suivi en direct|le direct) ?: "
            rf"(?=(?:le |la |l{APOSTROPHE})?{RALLY})",
            r"À \1, ",
        ),
        turn(
            rf"{OPENS}({TOWN}) \((?:correspondance|(?:de )?(?:notre|nos) (?:correspondant|"
            rf"envoyé)[^()\n]*|"
            r"(?:correspondant|envoyé)[^()\n]*)\) ?(?=[-\u2013\u2014.])",
            r"\1 ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
