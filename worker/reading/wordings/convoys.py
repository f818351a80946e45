"""Who sets out together for a rally elsewhere: "départs à vélo de Gap (9 h), arrivée à 11 h"."""

from worker.reading.wordings.turns import (
    COUNT,
    DAY_AHEAD,
    FROM,
    HOUR,
    OF,
    OPENS,
    RALLY,
    TOWN,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_GROUP = (
    r"(?:parents(?: d['\u2019]élèves)?|soignants|salariés|enseignants|profs|maires|élus|locataires|"
    r"agriculteurs|éleveurs|habitants|militants|camarades|copains|lycéens|étudiants|retraités|"
    r"personnels|postiers|cheminots|pompiers|syndicats|collectifs|comités)"
)

TURNS: Turns = (
    # "Les parents de Dole, de Pau et de Dax seront mardi à Gap": where they come from
    (
        words("seront rejoindront monteront viendront iront manifesteront defileront avec"),
        (", de ", ", d'", ", d\u2019", " et de ", " et d'", " et d\u2019"),
        turn(
            rf"\b((?:les|des) {_GROUP})(?: {OF}{TOWN}(?:(?:,| et) {OF}{TOWN})+) "
            r"(?=(?:se )?(?:seront|rejoindront|monteront|viendront|iront|manifesteront|"
            r"défileront|rassembleront|convergeront)"
            rf"\b[^.;!?\n]*\bà {TOWN})",
            r"\1 ",
        ),
        turn(
            rf"(\b{RALLY}\b[^.;!?\n]*\bà {TOWN}[^.;!?\n]*?),? avec les {_GROUP}"
            rf"(?: {OF}{TOWN}(?:(?:,| et) {OF}{TOWN})*)(?=[.,;!?\n]|\Z)",
            r"\1",
        ),
    ),
    # "Amis de Dole, le bus pour Gap est plein ! Restent 12 places dans celui de Pau. Départ 10 h"
    (
        words("bus car cars minibus"),
        ("est plein", "est complet", ": complet", "sont complets"),
        turn(
            rf"{OPENS}(?:(?:amis|camarades|copains|copines) {FROM}{TOWN}, )?le (?:bus|car|"
            r"minibus) pour "
            rf"({TOWN}) est (?:plein|complet) ?[.!] (?:il )?restent? {COUNT} places? (?:dans|"
            r"pour) celui "
            rf"{FROM}{TOWN}\. (?:départ (?:à )?{HOUR}, )?",
            r"À \1, ",
        ),
        turn(
            rf"{OPENS}(?:bus|car|minibus) pour (?=l[ea] {RALLY})([^.:;!?\n]{{3,110}}?) ?: complet "
            rf"à {TOWN}"
            rf"(?:, {COUNT} places à {TOWN}(?: \([^()\n]*\))?)*",
            r"\1",
        ),
        turn(
            rf"{OPENS}le (?:bus|car|minibus) {FROM}{TOWN} est (?:plein|complet), celui "
            rf"{FROM}{TOWN} "
            rf"part à {HOUR}\.?",
            "",
        ),
    ),
    # as in "départs à vélo de Gap (9 h) et de Dole (9 h 30), arrivée à 11 h 30 pour la manif"
    (
        words("depart departs convoi convois cortege corteges velos cars"),
        ("épart", "onvoi", "ortège de ", "ars partiront "),
        turn(
            rf"(?:départs?(?: (?:à vélo|à pied|en car|en bus|en tracteurs?|groupés?|collectifs?))? "
            rf"{FROM}|(?:convois?|cortèges?) de (?:vélos|tracteurs|voitures|motos) (?:au départ "
            rf"{FROM}|depuis )){TOWN} "
            rf"\({HOUR}\)(?:(?:, | et )(?:{FROM})?{TOWN} \({HOUR}\))*"
            rf"(?:,? arrivée (?:groupée |commune |prévue )?(?:à|vers) {HOUR})?(?:,? (?=pour ))?",
            "",
        ),
        turn(
            rf"{OPENS}des (?:cars|bus|convois) partiront ({DAY_AHEAD}) {FROM}{TOWN} \({HOUR}\)"
            rf"(?:(?:, | et )(?:{FROM})?{TOWN} \({HOUR}\))* pour ",
            r"\1, ",
        ),
    ),
    # "Départ mardi 7h devant la gare, arrivée 10h30 à Gap pour la manif de midi": hours of the way
    (
        words("arrivee"),
        (" arrivée ",),
        turn(
            rf"{OPENS}départ(?: le)? ({DAY_AHEAD}) (?:(?:à|vers|dès) "
            rf")?{HOUR}\b[^.;:!?\n]{{0,40}}?,? "
            rf"(?:pour une )?arrivée (?:prévue |estimée )?(?:(?:à|vers) )?{HOUR} (à {TOWN}) "
            rf"(?=pour (?:la|le) {RALLY}\b[^.;:!?\n]{{0,20}}?(?:{HOUR}|midi))",
            r"\1 \2, ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
