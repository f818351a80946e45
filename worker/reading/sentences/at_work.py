"""Signs of counters, cattle, courses and police work that have people, a town and a day.

"200 personnes attendent pour un titre de séjour", "22 éleveurs au marché au cadran": no rally
(rule 1 of docs/claims.md). See :mod:`worker.reading.sentences.pastimes`.
"""

from worker.reading.sentences.public_life import Pastime
from worker.reading.words.patterns import compiled
from worker.reading.words.wordlist import words

# Whatever is told besides, they are in the street.
_IN_STREET = compiled(
    r"\b(?:manifest\w*|manifs?|defil\w+|cortege\w*|banderoles?|pancartes?|rassembl\w+|sit-in|"
    r"bloqu\w+|mobilis\w+|contre l[ae']|protest\w*|denonc\w+|soutien)\b"
)

_RALLIED = compiled(
    r"\b(?:manifest\w*|manifs?|defil\w+|rassembl\w+|cortege\w*|sit-in|march(?:e|es) (?:d|contre|"
    r"pour))\b"
)

AT_WORK = (
    Pastime(  # who waits at a counter
        words("titre titres dossier passeport recepisse rendez file queue naturalisation grise"),
        compiled(
            r"\b(?:attend\w*|patient\w*|venue?s?|queue|file)\b[^.;\n]{0,60}\b(?:titres? de sejour|"
            r"passeports?|recepisses?|naturalisation|cartes? grises?|deposer (?:un|leur|"
            r"son) dossier|rendez-vous en ligne)\b|\b(?:longue|immense|interminable)s? (?:file|"
            r"queue)"
            r"s?(?: d'attente)?\b"
        ),
        sure=True,
        but=_IN_STREET,
    ),
    Pastime(  # cattle and its prices, tools shown to those who till
        words("cadran bestiaux broutards demonstration demonstrations comice comices"),
        compiled(
            r"\b(?:marche (?:au cadran|aux bestiaux)|broutards|comices? agricoles?|"
            r"demonstrations? (?:de |d')(?:materiel|bineuses?|machines?|tracteurs?|drones?|taille|"
            r"semis|conduite|outils?|robots?))\b"
        ),
        sure=True,
        but=_IN_STREET,
    ),
    Pastime(  # who learns something
        words("stage stages formation formations atelier initiation"),
        compiled(
            r"\b(?:pour|lors d'|a|en|suivent|suivi) (?:un |une |des )?(?:stages?|initiations?|"
            r"journees? de formation) (?:de |d'|a |au )[a-z]"
        ),
        but=_IN_STREET,
    ),
    Pastime(  # what the police look for
        words("recherchent recherche"),
        compiled(r"\b(?:gendarmes?|police|policiers?|enqueteurs?)\b[^.;\n]{0,40}\brecherch\w+"),
        sure=True,
        but=_RALLIED,
    ),
    Pastime(  # what is given out, and no one who wears it
        words("distribues distribuees distribue offerts offertes remis remises"),
        compiled(
            r"\b\d+ (?:gilets?|brassards?|casques?|sacs?|tracts?|repas|kits?|masques?) "
            r"(?:[a-z]+ )?(?:distribu|offert|remis)\w*"
        ),
        sure=True,
        but=_RALLIED,
    ),
    Pastime(  # who sits an examination
        words("planche planchent plancher epreuve epreuves bac baccalaureat"),
        compiled(r"\b(?:lyceens?|eleves|candidats|etudiants)\b[^.;\n]{0,40}\bplanch\w+"),
        sure=True,
    ),
    Pastime(  # whom a prefect orders to work
        words("requisitionne requisitionnes"),
        compiled(r"\b(?:a|ont|avait) requisitionne\b|\brequisitionne\w* \d+ agents\b"),
        sure=True,
        but=_RALLIED,
    ),
    Pastime(  # what sells its goods, and plans that a town asks for
        words("boutique interet"),
        compiled(r"\b(?:tient|tiendra|tiennent) boutique\b|^manifestation d'interet\b"),
        sure=True,
        but=compiled(r"\b(?:manifs?|defil\w+|rassembl\w+|cortege\w*)\b"),
    ),
    Pastime(  # what a struggle has won
        words("paie paye payante"),
        compiled(r"\bmobilisation (?:paie|paye|a paye|payante)\b"),
        but=compiled(r"\b(?:manifs?|manifestations?|defil\w+|rassemblements?|cortege\w*|marche)\b"),
    ),
)
"""No one of them is told by a text of a rally but beside it."""
