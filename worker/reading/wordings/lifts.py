"""Who looks for a lift to a rally, and which town is denied: "à X (et non Y) 10h"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    HOUR,
    OF,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_DAY = rf"(?:demain|ce {WEEKDAY}|{WEEKDAY}|jeudi|hier|aujourd{APOSTROPHE}hui)"
_DAY_SAID = rf"(?:demain|(?:ce |le )?{WEEKDAY}(?: prochain)?(?: \d\d?(?:er)?(?: [a-zéû]{{3,9}})?)?)"
_THE_RALLY = rf"(?:la |le |l{APOSTROPHE})?{RALLY}"

_FELLOWS = r"(?:gens|copains|copines|camarades|collègues|amis|amies|militants)"
_ARROW = r" ?(?:>|->|\u2192|\u2794|=>|\u2013>) ?"

TURNS: Turns = (
    # "Belfort | place Foch, cars gratuits": how one gets there
    (
        words("gratuits gratuites gratuit gratuite offerts"),
        (" gratuit", " offerts"),
        turn(
            r"(?<=\w), (?:cars?|bus|navettes?|transports?|trains?|parkings?) "
            r"(?:gratuite?s?|offerts)(?=\n|[.;]|\Z)",
            "",
        ),
    ),
    # "Gare la plus proche : Gap", "Parking relais à Gap": how one comes to another town's rally
    (
        words("gare aeroport parking parkings hebergement hebergements camping"),
        ("are la plus ", "are SNCF", "éroport", "arking", "ébergement", "amping"),
        turn(
            rf"(?:{OPENS}|(?<=[;|·] )|(?<=[\u2013-] ))(?:gare (?:SNCF )?la plus proche|gare SNCF|"
            r"aéroport(?: le plus proche)?|parkings?(?: relais| gratuits?| de covoiturage)?|"
            r"hébergements?(?: possibles?| solidaires?)?|campings?(?: possible)?) ?"
            rf"(?:: ?|{AT} ){TOWN}[^.;!?\n]*",
            "",
        ),
    ),
    # "Pour les collègues de Gap, on se rejoint à 8 h", "Si vous venez de Gap, rdv 8 h": a lift
    (
        words("pour ceux venez venir gens copains copines camarades collegues amis"),
        ("Pour ", "pour ", "eux ", "venez ", "ens ", "opains ", "opines ", "amarades ", "mis "),
        turn(
            rf"{OPENS}(?:pour (?:les {_FELLOWS}|ceux|celles|celles et ceux|venir)|si vous venez|"
            rf"les {_FELLOWS}|ceux|celles) {OF}{TOWN}(?:,? et (?:{OF})?{TOWN})?"
            rf"(?:,| ?:)? (?:on (?:se rejoint|se retrouve|part)|rdv|rendez-vous|départ(?: groupé)?|"
            rf"partent|partiront)\b(?![^.;!?\n]*\b{RALLY})(?=[^.;!?\n]*{HOUR})[^.;!?\n]*[.;!?]*",
            "",
        ),
    ),
    # as in "Creil 8h, direction Paris (14h, Bastille)": who goes there leaves then
    (
        words("direction depart departs"),
        (" direction ", "épart"),
        turn(
            rf"(?:{OPENS}|(?<=: ))(?:départ (?:de |d{APOSTROPHE})?)?{TOWN},? (?:à |départ (?:à )?)?"
            rf"{HOUR},? direction (?=(?:{TOWN})[^.;!?\n\d]{{0,30}}\b{HOUR})",
            "à ",
        ),
        turn(
            rf"(?:{OPENS}|(?<=: )){TOWN}{_ARROW}({TOWN}) ?: (?:rdv (?:de )?|rendez-vous (?:de )?)?"
            rf"départs? (?:à )?{HOUR}[^.;!?\n\d]{{0,30}}?, (?=(?:la |"
            rf"une )?{RALLY}\b[^.;!?\n]{{0,20}}"
            rf"\b{HOUR})",
            r"\1 : ",
        ),
    ),
    # "Marche samedi : départ de Gap à 10 h, arrivée à Dole": people meet where it sets out
    (
        words("arrivee"),
        (" arrivée ",),
        turn(
            r"(\b(?:marche|vélorution|cortège|défilé|convoi|caravane)\b"
            rf"(?:(?!\b(?:bus|cars?|covoit|train))[^.;!?\n]){{0,80}}?)\bdépart (?:de |"
            rf"d{APOSTROPHE})"
            rf"(?={TOWN}[^.;!?\n]{{0,60}}?,? (?:et )?arrivée (?:prévue )?(?:à|au|aux) {TOWN})",
            r"\1départ à ",
        ),
        turn(
            rf"(\bdépart à {TOWN}[^.;!?\n]{{0,60}}?),? (?:et )?arrivée (?:prévue )?(?:à|au|"
            rf"aux) {TOWN}"
            r"[^.;!?\n,]{0,40}(?=[.;!?\n,]|\Z)",
            r"\1",
        ),
    ),
    # "Qui pour covoiturer de Gap à Dole demain pour la manif ?", "2 places de Gap à Dole pour …"
    (
        words("covoiturer covoit covoiturage places place voiture aller descendre monter"),
        (" de ", " d'", " d\u2019", " depuis ", " > ", " -> ", " → "),
        turn(
            rf"{OPENS}(?:qui|qqn|quelqu{APOSTROPHE}un|des gens) pour (?:un )?"
            rf"(?:covoit\w*|aller|descendre|monter) (?:de |d{APOSTROPHE}|depuis )({TOWN}) "
            rf"(?:à|au|vers) (?=(?:{TOWN})[^.!?\n]*\b{RALLY})([^.!?\n]{{3,90}}?) ?\?",
            r"covoit \1 > \2.",
        ),
        turn(
            rf"\b(?:(?:je |on )?propose(?:ons)? |j{APOSTROPHE}ai |reste )?"
            rf"(?:\d|une?|deux|trois|des) places? (?:de |d{APOSTROPHE}|depuis )({TOWN}) "
            rf"(?:à|au|vers|pour) (?=(?:{TOWN})[^.!?\n]*\b{RALLY})",
            r"covoit \1 > ",
        ),
        turn(
            rf"\b(?:cherche|recherche) (?:une )?(?:voiture|place|bagnole) "
            rf"(?=(?:{TOWN}) ?(?:>|->|→) ?(?:{TOWN}))",
            "cherche covoit ",
        ),
    ),
    # "Qui peut me prendre à Gap demain pour la manif de Dole ?"
    (
        words("qui qqn quelqu"),
        ("?",),
        turn(
            rf"{OPENS}(?:qui|qqn|quelqu{APOSTROPHE}un) (?:peut|pourrait|veut bien) (?:me |nous )?"
            r"(?:prendre|emmener|déposer|récupérer|amener|ramener) "
            rf"(?:à |de |d{APOSTROPHE}|depuis ){TOWN},? ({_DAY} )?pour "
            rf"(?=(?:aller à )?{_THE_RALLY} (?:de |d{APOSTROPHE}|à ){TOWN})"
            r"([^.!?\n]{5,80}?) ?\?",
            r"Rendez-vous \1à \2.",
        ),
        turn(
            rf"{OPENS}(?:qqn|quelqu{APOSTROPHE}un) (?:de |d{APOSTROPHE}|sur |vers )(?:{TOWN}) "
            rf"(?:va|monte|descend|part|vient) (?=à {_THE_RALLY} (?:de |d{APOSTROPHE}|à ){TOWN})"
            r"([^.!?\n]{5,80}?) ?\?",
            r"Rendez-vous \1.",
        ),
    ),
    # "demain à Gap (et non Dole) 10h": the hour is Gap's
    (
        words("non pas"),
        (" non ", " pas ", "(pas ", "(non "),
        turn(
            rf"((?:à|au|aux|d[e'\u2019]) ?{TOWN}),? \(?(?:et )?(?:non|pas) (?:pas )?"
            rf"(?:à |au |aux |de |d[u'\u2019] ?)?{TOWN}"
            rf"(?: comme (?:annoncé|prévu|dit|écrit)\w*)?(?: ?!)?\)?,? "
            rf"(?=(?:à |dès |vers )?\d{{1,2}} ?h|(?:place|devant|parvis|gare|mairie)\b|{_DAY}\b)",
            r"\1, ",
        ),
    ),
    # "Qui pour aller jeudi à la manif de Gap (11 h, mairie) ?": it is known of
    (
        words("aller venir monter descendre vient va"),
        ("?",),
        turn(
            rf"{OPENS}(?:qui|qqn|quelqu{APOSTROPHE}un|des gens) (?:pour |veut |va |vient )?"
            rf"(?:aller |venir |monter |descendre )?({_DAY_SAID}) (?:à |au )({_THE_RALLY} "
            rf"(?:de |d{APOSTROPHE}|à ){TOWN} ?\([^()?\n]*{HOUR}[^()?\n]*\)) ?\?",
            r"\1, \2.",
        ),
    ),
    # "Bus de Gap à 9 h jeudi pour la manif de 16 h à Dole", "On part de Gap, direction la manif"
    (
        words("bus car navette depart covoit covoiturage direction"),
        (" pour la ", " pour le ", " direction la ", " direction le "),
        turn(
            rf"{OPENS}(?:bus|car|navette|covoit\w*|départ)s? (?:de |d{APOSTROPHE}|depuis )"
            rf"(?:{TOWN}),? (?:à )?{HOUR},? ({_DAY_SAID}),? pour (?:la |le )({RALLY}) (de {HOUR} )?"
            rf"(?=à {TOWN})",
            r"\1, \2 \3",
        ),
        turn(
            rf"{OPENS}(?:on|nous) (?:part|partons|décolle)\b[^.;!?\n]{{0,40}}?({_DAY_SAID})"
            rf"[^.;!?\n]{{0,20}}?, direction (?=(?:la |le ){RALLY} (?:de |d{APOSTROPHE}|à ){TOWN})",
            r"\1, ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
