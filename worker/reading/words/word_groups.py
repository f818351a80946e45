"""Single words that ask for care beside the phrases: of books, causes, places to meet, rallies."""

from worker.reading.words.wordlist import words

# A sentence with one of these is about a book, a burial or a closed door.
BOOKS = words(
    "huis obseques funerailles inhume inhumee inhumation "
    "signera signeront dedicacera dedicaceront dedicace dedicaces roman romans romanciere romancier"
)

# What a rally is for or against: a noun after one of these governs nothing
# ("pour la ligne de train").
CAUSES = words(
    "contre pour defendre sauver soutien maintien fermeture suppression projet defense "
    "sauvegarde reouverture"
    " against for support save disparition avenir garder refuser reforme denoncer reclamer "
    "exiger demander obtenir soutenir opposants opposantes opposition"
)

# "devant le stade": after one of these a noun of the table is where people meet.
PLACED = words("devant sur derriere face pres entrance outside vers direction jusqu")

# Words that make an empty negation ("sans", "rien") one of the rally itself.
RALLY_NOUNS = words(
    "rassemblement rassemblements manif manifs manifestation manifestations marche marches "
    "defile cortege appel"
    " mobilisation veillee action pride initiative initiatives piquet prevu prevue organise "
    "organisee rally march demo "
    "protest evenement"
    " defiler manifeste manifester marcher rue depart blocage blocages blocus barrage barrages"
    " sit velorution casserolade chaine cercle procession hommage recueillement"
)

RALLIES = (
    r"rassemblements?|manif\w*|marches?|defiles?|corteges?|mobilisations?|(?:sit|die)-?ins?|"
    r"velorutions?|casserolades?|veillees?|prides?|chaines? humaines?|cercles? de silence"
)
"""Alternatives of a pattern over folded text: the nouns of a rally that all rules share."""

RALLY_STEMS = "rassembl|manif|march|defil|corteg|mobilis"
"""The beginnings of its nouns and verbs."""

UNOPPOSED = (
    r"(?<!contre la )(?<!contre le )(?<!contre les )(?<!contre l')(?<!contre un )(?<!contre une )"
)
"""What stands behind it is not what people gather against."""

NO_CROWD = r"(?! (?:personnes|[a-z]{4,}ante?s|[a-z]{5,}eurs|femmes)\b)"
"""Behind a year: "un cortège de 1700 personnes" counts them."""

A_YEAR_AGO = rf"(?:1[5-9]\d\d|200\d)\b{NO_CROWD}"
"""A year of history, not so many people."""

REGIONS = (
    r"(?:aquitaine|bretagne|normandie|occitanie|lorraine|alsace|auvergne|bourgogne|franche-comte|"
    r"champagne|picardie|limousin|poitou|provence|hauts-de-france|grand[ -]est|pays de la loire|"
    r"centre-val de loire|rhone-alpes|ile-de-france|midi-pyrenees|languedoc)"
)
"""The regions' names, now and before 2016, as a pattern over folded text."""

WITHIN = (
    r"l'(?:interieur|exterieur|ecart|avant|arriere|arrivee)\b|"
    r"la (?:gare|mairie|fin|tete|sortie|tribune)\b"
)
"""Where some of a crowd are, behind "à": no town."""
