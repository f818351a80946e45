"""Hears what a rally itself did: "le cortège a circulé", "la foule a ensuite gagné la mairie".

Any verb may tell it, so none is listed but those that tell what is decided of it.
"""

from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES

_DECIDED = (
    r"annul|interdi|report|deplac|decal|avancee? (?:a|au|d)|mainten|autoris|fix|prev|annonc|"
    r"decid|appel|prepar|declar|lanc|depos|programm|planifi|chang|modifi|trouv|obten|vocation|besoin|lieu\b|pour\b|"
    r"ete\b|aussi\b|quelque|presque|encore|meme\b|une?\b|toute\b|trois\b|treize\b|onze\b|douze\b|"
    r"quinze\b|seize\b|trente\b|quatre\b|jamais\b|toujours\b|pos\w* (?:des? |une? |la )?question|"
    r"donnee? (?!de la voix|le ton|lieu|du fil)|"
    r"recue? (?:l[ea]s? |l'|un |son |des )?(?:a|soutien|feu)"
)
_DID = compiled(
    rf"\b(?:{RALLIES}|foule|blocage|barrage|procession|manifestante?s?)\b"
    r"(?: (?:[a-z'-]+|@)){0,5}? (?P<verb>a (?:[a-z]+ment |ensuite |alors |aussi |"
    r"egalement |enfin |longtemps |deja |bien ){0,2}"
    rf"(?!{_DECIDED})(?P<done>\w{{2,}}(?:e|i|u|is|it|ert|int)))\b"
)
_ACCENTED = "\u00e9\u00c9"


def own_past(text: Text, start: int, end: int) -> list[int]:
    """Return where such verbs stand between *start* and *end*.

    What ends in "é" must be written so: "la manif a lille" names a town.
    """
    verbs = text.verbs
    if verbs.find(" a ", start, end) < 0:
        return []
    return [
        match.start("verb")
        for match in _DID.finditer(verbs, start, end)
        if not match["done"].endswith("e") or text.raw[match.end("done") - 1] in _ACCENTED
    ]
