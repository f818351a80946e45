"""What turns of speech are made of (see :mod:`worker.reading.words.turns`), as they are written."""

from worker.reading.words.calendar_words import DAYS
from worker.reading.words.wordlist import words

WEEKDAY = f"({'|'.join(DAYS)})"
DAY = (
    r"((?:\d{1,2}|1er) (?:janvier|f[\u00e9e]vrier|mars|avril|mai|juin|juillet|ao[\u00fbu]t|"
    r"septembre|octobre|novembre|d[\u00e9e]cembre))\b"
)
NUMBER = r"\d+(?:[ .\u00a0\u202f]\d{3})*"
PLURAL = r"(?:personnes|manifestante?s|participante?s|marcheu(?:rs|ses)|gens|tracteurs)"
PEOPLE = f"{NUMBER} {PLURAL}"
# Nothing rounds it already, and it ends no range.
CROWD = (
    r"(?=\d)(?<![\d.,])(?<!\d[ /\u00a0\u202f\u2013-])(?<!\bde )(?<!\bet )(?<!\bou )(?<!\u00e0 )"
    rf"(?<!voire )(?<!environ )(?<!moins )(?<!quelque )(?<!presque )\b({PEOPLE}),?"
)
SO_MANY = (
    r"(?=(?:(?:environ|pr\u00e8s de|plus de|au moins|quelque) )?"
    rf"(?:{NUMBER}\b(?! ?h\b)|une? \w+aine\b|un millier\b))"
)
ONE = r"(?:personne|manifestante?|participante?|marcheu(?:r|se)|opposante?|habitante?)"
TELLER = (
    r"((?:(?:selon|d['\u2019]apr\u00e8s|source|chiffres?) )?(?:(?:la|les) |l['\u2019])?(?:police|"
    r"pr\u00e9f(?:ecture|\.)?|gendarmerie|autorit\u00e9s|organisat(?:eurs|rices)|orgas?|"
    r"(?:inter)?syndicale|syndicats|CGT|FSU|CFDT|FO|Solidaires|collectif))"
)
NAME = r"((?-i:[A-Z\u00c0-\u00dd])[\w\u2019'-]+(?: (?-i:[A-Z\u00c0-\u00dd])[\w\u2019'-]+)?)"
THROUGH = (
    rf"d(?:e |['\u2019]){NAME} (\u00e0|au|aux) {NAME},? "
    r"en passant par (?=(?-i:[A-Z\u00c0-\u00dd]))"
)
# A part of the day, which gives no hour (rule 10).
PART = (
    r"(?:(?:en|au) (?:tout )?(?:fin|d\u00e9but|milieu) (?:de |d['\u2019])"
    r"(?:matin\u00e9e|apr\u00e8s-midi|soir\u00e9e|journ\u00e9e)|en (?:matin\u00e9e|soir\u00e9e)|"
    r"dans (?:la |l['\u2019])(?:matin\u00e9e|apr\u00e8s-midi|soir\u00e9e|journ\u00e9e)|"
    r"l[ea] (?:matin|soir)|l['\u2019]apr\u00e8s-midi|"
    r"\u00e0 la mi-journ\u00e9e)"
)
HELD = (
    r"(?:manif\w*|marche|rassemblement|mobilisation|cort\u00e8ge|d\u00e9fil\u00e9|veill\u00e9e|pride|"
    r"action|blocage|sit-in|cha\u00eene humaine|hommage)"
)
FIRST = r"(?:premi(?:er|\u00e8re) )?"
NEW_DAY = (
    rf"(?:(?:{'|'.join(DAYS)})(?: \d{{1,2}}(?:er)?\b)?|\d{{1,2}}(?:er)?\b|"
    r"(?:apr\u00e8s-)?demain|une? \w+)"
    r"(?: (?:janvier|f[\u00e9e]vrier|mars|avril|mai|juin|juillet|ao[\u00fbu]t|septembre|octobre|"
    r"novembre|d[\u00e9e]cembre))?(?: prochain)?(?:,? (?:\u00e0 )?\d{1,2} ?h(?:eures\b|\d\d)?)?"
)
NOT_STOPPED = (
    r",? (?:mais )?(?:(?:ce )?qui|cela) n['\u2019]a (?:\w+ )?pas emp\u00each\u00e9 "
    rf"((?:l|d)es [^.,;:!?\n]{{3,50}}|(?:[\w\u2019' ]{{3,24}} )?{PEOPLE}"
    r"(?: [^.,;:!?\n]{3,30})?) d"
)
GATHERED = r"(?:retrouv|rassembl|compt)\u00e9[\u00b7.e]*s? \u00e0"

# Words, folded, one of which such a turn has.
PUT_OFF = frozenset(
    stem + end
    for stem in ("report", "repouss", "decal", "ajourn")
    for end in ("e", "ent", "ons", "er")
)
TELLERS = words(
    "police pref prefecture gendarmerie autorites organisateurs organisatrices orga orgas "
    "syndicale intersyndicale syndicats cgt fsu cfdt fo solidaires collectif"
)
WE_WERE = words(
    "ete fumes furent retrouve retrouves retrouvee retrouvees rassemble rassembles rassemblee "
    "rassemblees compte comptes comptee comptees"
)
ONES = words(
    "personne manifestant manifestante participant participante marcheur marcheuse opposant "
    "opposante habitant habitante"
)
