"""When people leave for a rally that has its own hour: "on part à 9h pour la manif de 10h"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    HOUR,
    NAME,
    OF,
    OPENS,
    PROPER,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_TO = (
    rf"pour (?:(?:rejoindre|retrouver|aller(?: ensemble)?(?: à)?|être(?: à)?|monter(?: à)?|"
    rf"descendre(?: à)?) )?(?:la |le |l{APOSTROPHE}|au )?"
)
_WAY = r"(?:en (?:car|bus|train|covoit\w*|voiture|vélo) |groupé |collectif )?"

_AT_HOUR = rf"(?:à|vers|dès) {HOUR}"
_STATION = (
    r"(?:gare|mairie|lycée|collège|hôpital|tribunal|(?:sous-)?préfecture|stade|église|cathédrale|"
    r"poste|usine|théâtre|médiathèque|hôtel de ville|palais de justice)"
    rf"(?: routière| SNCF)? d(?:e |{APOSTROPHE}){NAME}"
)
_FROM = rf"(?:de la |du |de l{APOSTROPHE}|depuis (?:la |le |l{APOSTROPHE}))"

TURNS: Turns = (
    # "14 h place Royale à Gap, les Dolois partent ensemble de la mairie à 13 h 15"
    (
        words("ensemble groupe groupes"),
        (" ensemble", " groupé"),
        turn(
            rf"({HOUR}[^;!?\n]{{0,60}}), (?:les {PROPER}|(?:ceux|celles) {OF}{TOWN}),? "
            r"(?:partent|partiront|descendent|viennent|viendront)(?: tou[st]e?s)? "
            rf"(?:ensemble|groupée?s)[^.;!?\n]*{HOUR}",
            r"\1",
        ),
    ),
    # as in "Depuis Gap, la marche repart jeudi vers Dole": it leaves from there
    (
        words("repart repartira repartait quitte quittera quittait"),
        (" repart", " quitt"),
        turn(
            rf"(\b(?:la|notre|cette) (?:{RALLY}|caravane)\b[^.;:!?\n]{{0,60}}?) "
            rf"quitt(?:e|era|ait) ({TOWN})([^.;:!?\n]{{0,40}}?),? (?:pour|vers|"
            rf"en direction {OF}) ?{TOWN}",
            r"\1 partira de \2\3",
        ),
        turn(
            rf"{OPENS}(?:Depuis |De |D{APOSTROPHE})({TOWN}), ((?:la|notre|cette) (?:{RALLY}|"
            rf"caravane)\b[^.;:!?\n]{{0,60}}?) "
            rf"re(part|partira|partait) ([^.;:!?\n]{{0,40}}?),? ?(?:vers|pour|en direction {OF}) "
            rf"?{TOWN}",
            r"À \1, \2 \3 \4",
        ),
        turn(
            rf"(\b(?:la|notre|cette) (?:{RALLY}|caravane)\b[^.;:!?\n]{{0,60}}?) "
            rf"re(part|partira|partait) ([^.;:!?\n]{{0,30}}?{OF}{TOWN}),? "
            rf"(?:vers|pour|en direction {OF}) ?{TOWN}",
            r"\1 \2 \3",
        ),
    ),
    # "une marche partira à 14 h de la gare de Gap": from there, and in Gap
    (
        words(
            "gare mairie lycee college hopital tribunal prefecture stade eglise cathedrale poste "
            "usine theatre mediatheque hotel palais"
        ),
        (" de la ", " du ", " de l'", " de l\u2019", " depuis l"),
        turn(
            rf"\b({RALLY}\b[^.;:!?\n]{{0,80}}? (?:partira|partait|est partie?|"
            rf"s{APOSTROPHE}élancera|s{APOSTROPHE}est élancée?|démarrera|débutera)) ({_AT_HOUR}) "
            rf"({_FROM}{_STATION})\b(?!,? et (?:une? |l{APOSTROPHE})autre)",
            r"\1 \3 \2",
        ),
        turn(
            rf"\b({RALLY}\b[^.;:!?\n]{{0,80}}?),? ({_AT_HOUR}),? (au départ {_FROM}{_STATION})",
            r"\1 \3, \2",
        ),
    ),
    # as in "les profs de Gap partent à 9h du lycée pour rejoindre la manif à Dole (10h, gare)"
    (
        words("pars part partons partent partira partiront decolle decollent"),
        (" par", "Par", "écoll"),
        turn(
            rf"\b(par(?:s|t|tons|tent|tira|tiront)|décoll(?:e|ent|ons))(?: tous| ensemble)? "
            rf"(?:à|dès|vers) {HOUR}"
            rf"(?: (?:de |du |d{APOSTROPHE}|devant )[^.;:!?\n\d()]{{2,40}}?)?,? "
            rf"(?={_TO}{RALLY}\b[^.;!?\n]{{0,60}}?\b{HOUR})",
            r"\1 ",
        ),
        turn(
            rf"\b(par(?:s|t|tons|tent|tira|tiront)|décoll(?:e|ent|ons))(?: tous| ensemble)? "
            rf"(?:à|dès|vers) {HOUR},? (?=pour {TOWN}[,.:]? {RALLY}\b[^.;!?\n]{{0,30}}?\b{HOUR})",
            r"\1 ",
        ),
    ),
    # "puis départ en car à Gap pour la manif de 14h": there
    (
        words("puis ensuite apres"),
        ("uis ", "nsuite ", "près "),
        turn(
            r"\b(puis|ensuite|après),? (?:départ|on part|direction|on file|covoit\w*|car|bus) "
            rf"{_WAY}(?:à |vers |pour |direction )?({TOWN}) pour (?:la |le )({RALLY}\b)"
            rf"(?= [^.;!?\n]{{0,30}}\b{HOUR})",
            r"\1 \3 à \2",
        ),
    ),
    # "On était 300 à Gap pour le 8 mars": on that day; "demain à Gap pour le 25 novembre": for it
    (
        words("etait etions etaient demain lundi mardi mercredi jeudi vendredi samedi dimanche"),
        (" pour le 8 mars", " pour le 1", " pour le 25 nov", " pour le premier mai"),
        turn(
            r"\b((?:on|nous|ils|elles) (?:était|étions|étaient)\b"
            rf"(?:(?!tout à l|tt à l|hier|ce |cet|aujourd|{WEEKDAY})[^.;:!?\n]){{0,60}}?) pour le "
            r"(?=(?:8 mars|1er mai|premier mai|25 novembre)\b)",
            r"\1 le ",
        ),
        turn(
            r"(?<!és )(?<!ées )(?<!é )(?<!ée )(?<!us )(?<!ues )(?<!ue )(?<!u )"
            rf"(\b(?:demain|{WEEKDAY}(?! \d))\b[^.;:!?\n]{{0,60}}?) pour le "
            r"(?:8 mars|1er mai|premier mai|25 novembre)(?= ?(?:[.,;:!\n]|\Z))",
            r"\1",
        ),
    ),
    # "1 000 à Gap, à Dole aussi beaucoup de monde": some were there too
    (
        words("monde"),
        (" monde",),
        turn(
            rf"\b((?:à|au|aux) {TOWN}) aussi,? (?:(?:il )?y a(?:vait)? )?"
            r"(?:beaucoup de|gros|du|plein de|énormément de) monde\b",
            r"\1 aussi, plusieurs centaines de personnes",
        ),
        turn(
            rf"\b(?:beaucoup de|gros|du|plein de|énormément de) monde (?:aussi|également) "
            rf"(?=(?:à|au|aux) {TOWN})",
            "plusieurs centaines de personnes aussi ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
