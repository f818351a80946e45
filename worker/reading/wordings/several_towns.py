"""Several towns of one post, told loosely: "Gap le matin (10h30) et Dole l'aprem (14h)"."""

from worker.reading.wordings.turns import APOSTROPHE, HOUR, RALLY, TOWN, Turns, turn
from worker.reading.words.wordlist import words

_PART = rf"(?:le matin|l{APOSTROPHE}(?:apr[eè]m|après-midi)|le midi|le soir|en soirée|la veille)"
_CARS = r"(?:cars?|bus|minibus|navettes?|voitures)"
_FROM = rf"(?:part )?(?:de |d{APOSTROPHE}|du |depuis )"
_GATHERED = (
    r"(?:inculpés|interpellés|condamnés|salariés|grévistes|militants|camarades|exilés|familles|"
    r"lycéens|soignants|ouvriers|prévenus|gardés à vue|\d{1,3}|copains|occupants|expulsés)"
)

TURNS: Turns = (
    # "Demain au choix : 10h30 Gap ou 11h Dole": both
    (
        words("ou choix"),
        (" ou ",),
        turn(rf"({HOUR},? (?:à )?{TOWN}) ou (?={HOUR},? (?:à )?{TOWN})", r"\1 ; "),
        turn(rf"({TOWN},? (?:à )?{HOUR}) ou (?={TOWN},? (?:à )?{HOUR})", r"\1 ; "),
        turn(r"\bc['\u2019]est au choix ?:", "manifs :"),
    ),
    # as in "je fais Gap le matin (10h30) et Dole l'aprem (14h)", "Gap pour les lève-tôt (6h)"
    (
        words("matin aprem apres midi soir soiree pour"),
        (" (",),
        turn(
            rf"\b(?:je fais|on fait) ({TOWN} )(?={_PART} \((?:à )?{HOUR}\))",
            r"manif à \1",
        ),
        turn(
            rf"({TOWN}) {_PART} \((?:à )?({HOUR})\),? (?:et|puis) ({TOWN}) {_PART} "
            rf"\((?:à )?({HOUR})\)",
            r"\1 \2 ; \3 \4",
        ),
        turn(
            rf"({TOWN}) pour les [\wéèê-]+(?: [\wéèê-]+)? \((?:à )?({HOUR})\)(?=,| et |[.;!\n]|\Z)",
            r"\1 \2",
        ),
    ),
    # as in "Gap 10h30 puis direction Dole (14h) pour la grande manif"
    (
        words("direction"),
        (" direction ",),
        turn(
            rf"({HOUR}[^.;:!?\n]{{0,30}}?),? (?:puis|et ensuite|ensuite|et) (?:on file )?direction "
            rf"({TOWN}),? \(?(?:à )?({HOUR})\)?",
            r"\1 ; \2 \3",
        ),
    ),
    # "Apt ajouté 17h", "Tulle mais je sais plus l'heure"
    (
        words("ajoute ajoutee rajoute rajoutee nouveau heure horaire"),
        ("ajout", " nouveau", "heure", "horaire"),
        turn(
            rf"((?:[,;/\n] ?){TOWN}) \(?(?:r?ajoutée?|nouveau|en plus)\)? ?:? ?(?={HOUR})",
            r"\1 ",
        ),
        turn(
            rf",? mais (?:je|on) (?:ne |n{APOSTROPHE})?(?:sais|sait|connais|connaît|ai|a|trouve) "
            rf"(?:plus|pas) l(?:{APOSTROPHE}heure|{APOSTROPHE}horaire|es horaires)",
            "",
        ),
    ),
    # "Rdv 9h30 à l'église de Dole pour partir ensemble à la manif de Gap demain"
    (
        words("rdv rendez depart retrouve"),
        ("our partir", "our aller", "our covoit", "our descendre", "our monter", "our prendre"),
        turn(
            rf"\b(?:rdv|rendez-vous|départ|on se retrouve)(?: à)? {HOUR} [^.;:!?\n]{{0,50}}? pour "
            r"(?:partir|aller|covoiturer|descendre|monter|prendre l[ea] (?:car|bus|train|route))"
            rf"(?: tous| toutes)?(?: ensemble)? (?:à|pour|vers) (?=(?:la |le ){RALLY} "
            rf"(?:de |d{APOSTROPHE}|à |au )?{TOWN})",
            "",
        ),
    ),
    # "soutien aux 5 de Gap demain devant le tribunal de Dole"
    (
        words("soutien solidarite"),
        ("outien ", "olidarité "),
        turn(
            rf"\b((?:soutien|solidarité) (?:aux|avec les|pour les) {_GATHERED}) "
            rf"(?:de |d{APOSTROPHE}|du ){TOWN}"
            rf"(?=[^.!?\n]{{0,60}} (?:à|au|aux|(?:tribunal|préfecture|commissariat) de) {TOWN})",
            r"\1",
        ),
    ),
    # "deux cars, un de Gap 12h, un d'Apt 11h30, manif 14h"
    (
        words("cars bus minibus navettes voitures"),
        ("cars", "bus", "navettes", "voitures"),
        turn(
            rf"\b(?:deux|trois|\d) {_CARS} ?[,:(] ?(?:l{APOSTROPHE})?une? "
            rf"{_FROM}{TOWN},? (?:à )?{HOUR}"
            rf"(?:(?:,| et) (?:l{APOSTROPHE}autre|une?) {_FROM}{TOWN},? (?:à )?{HOUR}){{1,2}}\)?,?",
            "des cars,",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
