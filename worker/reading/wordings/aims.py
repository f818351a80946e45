"""Where that is which a rally is for: "Marche samedi à X contre un projet d'entrepôt à Y"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    HOUR,
    MONTH,
    OPENS,
    RALLY,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_NAME = r"(?-i:[A-ZÀ-Ý])[\w'\u2019-]+"
_JOINT = r"(?:(?:sur|sous|en|la|le|les|de|du|des|lès)[ -])"
_TOWN = rf"(?:(?-i:L)[ea]s? )?{_NAME}(?:[ -]{_JOINT}?{_NAME}){{0,2}}"
_AT = rf" (?:à|au|aux) {_TOWN}"
# Where the rally itself is said to be: not "the people of X".
_PLACED = (
    r"(?:\b(?:à|au|aux) (?-i:[A-ZÀ-Ý])|\d ?h(?:\d\d)?,? (?-i:[A-ZÀ-Ý])|"
    rf"\b(?:rues|centre(?:-ville)?|mairie|préfecture|gare|ARS|tribunal|rectorat|hôpital|"
    rf"commissariat|lycée|bourse du travail) d(?:e |u |{APOSTROPHE})(?-i:[A-ZÀ-Ý]))"
)
_GATHERS = (
    rf"(?:\b{RALLY}\b|\b(?:manifest|défil|march|rassembl|mobilis|bloqu|protest)\w+|"
    r"\bétai(?:en)?t \d|\brendez-vous\b|\brdv\b)"
)
_WHEN = rf"(?:\b(?:{WEEKDAY}|demain|hier|ce (?:soir|matin|midi))\b|\d{{1,2}}(?:er)? {MONTH})"
_FOR = (
    r"(?:contre|pour(?! (?:ceux|celles|those)\b)|en (?:soutien|hommage) (?:à|aux?)|"
    r"en solidarité avec|en mémoire d[eu]s?|"
    r"suite (?:à|aux?)|à la suite d(?:e|u|es)|après)"
)
_HEAD = rf"(?:(?!\b{_FOR}\b)[^.;:!?\n])"
# One more rally, a way to go or another place begins there.
_ELSE = (
    rf"\b(?:et|puis|ou|mais|ainsi|comme|jour|soir|matin|demain|{WEEKDAY}|{RALLY}|manifester|"
    r"défiler|se rassembler|marcher|rejoindre|"
    r"aller|rendre|gagner|partir|monter|converger|devant|place|depuis|entre|arriver\w*|rendez-vous|"
    r"rdv)\b"
)
_WHAT = rf"(?:(?!{_ELSE})[^.,;:!?()\n\d])"
_THEN = rf"(?:à |dès |le |ce )?(?:\d|{WEEKDAY}|place|devant|rue|parvis)"
_ENDS = rf"(?= ?(?:[.;!?\n]|\Z|,(?! ?{_THEN})))"

# What stands in one town.
_SITE = (
    r"(?:projet|usine|implantation|construction|installation|extension|fermeture|carrière|décharge|"
    r"poulailler|porcherie|ferme|entrepôt|plateforme|centre|antenne|éoliennes?|parc|méthaniseur|"
    r"bassine|incinérateur|scierie|centrale|maternité|hôpital|école|collège|bureau|gare|abattage|"
    r"abattoir|centrale|rocade|contournement|déviation|site|fonderie|crèche|urgences)"
)
_DAY = rf"(?:(?:ce |le )?(?:{WEEKDAY}|demain)(?: \d{{1,2}}(?: {MONTH})?)?)"
_LOST = rf"après la mort d(?:e |{APOSTROPHE})(?:la |le |l{APOSTROPHE})?[\w'\u2019-]+(?: {_NAME})?"

_DEATH = (
    rf"{OPENS}(?:\w+ (?:jours?|semaines?|mois) )?{_LOST}(?:, \d+ ans(?=,))?"
    r"(?: [^.,;:!?\n\d ]{2,20}){0,3}?"
)
_HARM = (
    r"(?:violences?|agressions?|attaques?|tirs?|interventions?|bagarres?|rixes?|charges?|"
    r"répressions?|arrestations?|interpellations?|incendies?|attentats?|fusillades?|meurtres?|"
    r"évacuations?|expulsions?|rafles?|descentes?|perquisitions?|propos|coups de feu|bavures?)"
)
_AGAINST = (
    rf"(?:contre|pour dénoncer|après|(?:à la )?suite (?:à|aux?)|en réaction (?:à|aux?)) ?(?:la |"
    rf"les? |l{APOSTROPHE}|"
    rf"cette |ces |une )?{_HARM}(?: (?!et\b|ou\b|puis\b)[^.,;:!?()\n\d ]{{2,20}}){{0,4}}?"
)
# On which other day one gathers, before it or behind.
_OTHER_DAY = rf"(?:{WEEKDAY}|demain|ce soir|aujourd{APOSTROPHE}hui)\b"
_THEN_GATHER = (
    rf"(?=[^.;:!?\n]{{0,120}}?{_GATHERS}[^.;:!?\n]{{0,90}}?\b{_OTHER_DAY})[^.;:!?\n]{{0,120}}?"
)
_THAT_DAY = (
    rf" (?:de |du |d{APOSTROPHE})(?:{WEEKDAY}(?: dernier| \d\d?(?: {MONTH})?)?|hier)"
    r"(?: soir| matin| midi| après-midi)?\b"
)
_MEETS_ON = rf"(?=[^.;:!?\n]{{0,120}}?{_GATHERS})(?=[^.;:!?\n]{{0,120}}?\b{_OTHER_DAY})"

TURNS: Turns = (
    # "Rassemblement de soutien aux interpellés lundi 14 h à Gap": not seized then
    (
        words("soutien solidarite hommage defense"),
        (" aux ", " avec ", " à l", " des "),
        turn(
            rf"\b({RALLY}[^.;:,!?\n\d]{{0,30}} (?:soutien|solidarité|hommage|défense) "
            rf"(?:aux?|à la|à l{APOSTROPHE}|avec (?:les?|la)|des?) ?[^.;:,!?\n\d]{{3,50}}?) "
            rf"(?=(?:ce |le )?{WEEKDAY}(?: \d{{1,2}}(?:er)?(?: {MONTH})?)?,? (?:à )?{HOUR})",
            r"\1, ",
        ),
    ),
    # "Rassemblement mardi à X contre les violences policières de samedi à Y": the harm was there
    (
        words("contre apres suite reaction denoncer"),
        (" de ", " du ", " d'hier", " d\u2019hier"),
        turn(
            rf"({OPENS}(?=[^.;:!?\n]{{0,200}}?{_GATHERS})[^.;:!?\n]{{0,120}}?\b{_OTHER_DAY}"
            rf"[^.;:!?\n]{{0,90}}? {_AGAINST}){_THAT_DAY}({_AT})?",
            r"\1\2",
        ),
        turn(rf"({OPENS}{_AGAINST}){_THAT_DAY}({_AT})?{_MEETS_ON}", r"\1\2"),
    ),
    # "Après la mort de Z samedi à X, une marche est prévue mardi": in X, and that day
    (
        words("mort"),
        ("près la mort d",),
        turn(
            rf"({_DEATH}),? (?:survenue )?(?:{WEEKDAY}|hier)(?: dernier| soir| matin)?(?:{_AT})?"
            rf"(?=, {_THEN_GATHER}{_PLACED})",
            r"\1",
        ),
        turn(
            rf"({_DEATH}),? (?:survenue )?(?:{WEEKDAY}|hier)(?: dernier| soir| matin)?({_AT})?"
            rf"(?=, {_THEN_GATHER})",
            r"\1\2",
        ),
    ),
    # "Rassemblement contre le projet de carrière à Y, samedi, à X": there the carrière is
    (
        words("contre pour soutien sauver defendre"),
        (" à ", " au "),
        turn(
            rf"({RALLY}[^.;:!?\n\d]{{0,30}}? (?:{_FOR}|sauver|défendre) "
            rf"(?=[^.,;:!?\n\d]{{0,50}}?\b{_SITE}\b){_WHAT}{{3,80}}?){_AT}"
            rf"(?=,? {_DAY},? (?:à {HOUR},? )?{_AT[1:]}(?!,? (?:et |{_DAY}))\b)",
            r"\1",
        ),
    ),
    # "Marche après la mort de Z samedi à 14 h à X": nobody died at 14 h
    (
        words("mort"),
        ("près la mort d",),
        turn(
            rf"({RALLY}\b[^.;:!?\n]{{0,40}}? {_LOST}) ({_DAY}) "
            rf"(?=à {HOUR},? {_AT[1:]}|{_AT[1:]},? à {HOUR})",
            r"\1, \2, ",
        ),
    ),
    (
        words("contre pour soutien hommage solidarite memoire suite apres"),
        (" à ", " au ", " aux "),
        turn(
            rf"({OPENS}(?=[^.;:!?\n]{{0,160}}?{_GATHERS})(?=[^.;:!?\n]{{0,160}}?{_WHEN})"
            rf"{_HEAD}{{0,120}}?{_PLACED}{_HEAD}{{0,80}}?,? \b{_FOR} {_WHAT}{{3,80}}?){_AT}{_ENDS}",
            r"\1",
        ),
        # "Contre un projet d'entrepôt à Y, marche samedi à X"
        turn(
            rf"({OPENS}{_FOR} {_WHAT}{{3,80}}?){_AT}, (?=[^.;:!?\n]{{0,120}}?{_GATHERS})"
            rf"(?=[^.;:!?\n]{{0,160}}?{_WHEN})(?=[^.;:!?\n]{{0,160}}?{_PLACED})",
            r"\1, ",
        ),
    ),
    # "Le collectif, déjà à l'origine du blocage de Y, appelle à manifester samedi à X"
    (
        words(
            "appelle appellent organise organisent invite invitent prevoit prevoient donne donnent"
        ),
        (", appel", ", organis", ", invit", ", prévoi", ", donn"),
        turn(
            rf"({OPENS}(?:l[ea]s? |l{APOSTROPHE}|un |une )[^.,;:!?\n]{{2,40}}), "
            r"(?!à |au |place |devant |rue )[^.,;:!?\n\d]{3,80}? "
            rf"(?:à |au |de |d{APOSTROPHE}){_TOWN}, (?=(?:appell|organis|invit|prévoi|donn)\w+ "
            r"[^.;!?\n]{0,120}? (?:à|au|aux) (?-i:[A-ZÀ-Ý]))",
            r"\1 ",
        ),
    ),
    # "900 personnes ont défilé à X, comme à Y": at Y as well, and not so many
    (
        words("comme instar loin"),
        (", comme à ", ", à l'instar d", ", à l\u2019instar d", ", loin des c"),
        turn(
            rf"(\d[^.,;:!?\n]{{0,20}} (?:personnes|manifestants?|participants?|"
            rf"habitants)\b[^.;:!?\n]{{3,90}}?"
            rf"(?:à|au) {_TOWN}), (?:comme à|à l{APOSTROPHE}instar d(?:e |u |{APOSTROPHE})) "
            rf"?({_TOWN})(?=[.;!?\n]|\Z)",
            r"\1. On a aussi manifesté à \2",
        ),
        turn(rf", loin des cortèges d(?:e |u |{APOSTROPHE}){_TOWN}(?=[.;!?\n]|\Z)", ""),
    ),
    # "La marche partie de Y lundi arrivera samedi à X": where it comes from
    (
        words("partie partis parti parties"),
        ("parti",),
        turn(
            r"\b((?:marche|caravane|cortège|marcheurs|marcheuses)(?: [^.,;:!?\n]{2,30})?) "
            rf"partie?s? (?:de |depuis |d{APOSTROPHE}){_TOWN}"
            rf"(?: (?:{WEEKDAY}|hier|le \d{{1,2}}(?:er)?(?: {MONTH})?))?(?: matin| soir)? "
            r"(?=[^.;:!?\n]{3,90} (?:à|au) (?-i:[A-ZÀ-Ý]))",
            r"\1 ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
