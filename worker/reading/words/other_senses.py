"""Tells where a rally's word means something else: a farm's, the weather's, an evening's."""

from worker.reading.words.notices import is_island
from worker.reading.words.patterns import compiled
from worker.reading.words.text import LOWER, Text
from worker.reading.words.wordlist import words

ARTICLES = frozenset(
    ("le", "la", "les", "l", "un", "une", "des", "du", "en", "par", "deux", "trois", "ces", "aucun")
)


# "la CGT Spectacle", "SUD Éducation": a branch, and none of what it works for.
_UNIONS = words("cgt cfdt fo sud fsu unsa cftc solidaires snj snes cnt cfe cgc fnsea cgtr stc lab")


def not_itself(text: Text, index: int, first: int) -> bool:
    """Tell "en soirée" (a time) and "Renseignements territoriaux" (the police) from their nouns."""
    before = text.words.forms[index - 1] if index > first else ""
    after = text.words.forms[index + 1] if index + 1 < len(text.words) else ""
    word = text.words.forms[index]
    if word == "soiree":
        return _EVENING.match(text.folded, text.words.starts[index]) is not None
    if word == "reunion":
        return is_island(text, index, first)
    start = text.words.starts[index]
    if word == "retour":
        return after == "sur" or text.folded.startswith(_LOOKS_BACK, start)
    if word == "siege":  # "entre la place et le siège de la Région"
        held = before in {"un", "le"} and text.words.forms[index - 2 : index - 1] in _HOLDS
        return held or text.folded.endswith(_NEAR_SEAT, 0, start)
    if word in {"ferme", "fermes"}:  # "à la ferme"
        hyphened = text.folded.startswith("-", text.words.ends[index])
        closes = text.folded.startswith(_LED_OFF, text.words.ends[index])
        return hyphened or closes or before in _FARMS or _is_lost(text, index)
    return _is_of_else(text, index, before, after) or _is_put_otherwise(text, index, before)


def _is_of_else(text: Text, index: int, before: str, after: str) -> bool:  # noqa: PLR0911 - the first rule that fits decides
    """Tell the police, a union's branch, a street or a stage from what they are called after."""
    word, start, end = text.words.forms[index], text.words.starts[index], text.words.ends[index]
    second = text.words.forms[index + 2 : index + 3]
    called = _CALLER.search(text.folded, max(0, start - 24), start) is not None
    if called or (before in _UNIONS and text.words.case(index) != LOWER):
        return True
    if word.startswith("renseignement"):
        return after.startswith("territoria") or text.folded.endswith(_SPIES, 0, start)
    if word == "cours":  # a street: "cours de l'Hôtel-de-Ville"
        return second in (["l"], ["la"])
    if word == "forum":  # "place Carnot, forum République"
        return after not in _ON_WHAT
    if word == "theatre":  # "sera le théâtre d'une manifestation"
        return text.folded.startswith(" d'un", end)
    if word == "spectacle":  # "les intermittents du spectacle": they demonstrate off it
        return text.words.forms[index - 2 : index - 1] in _STAGE_HANDS
    return False


def _is_put_otherwise(text: Text, index: int, before: str) -> bool:  # noqa: PLR0911 - the first rule that fits decides
    """Tell what is said in a figure, or does something else than its noun."""
    word, start, end = text.words.forms[index], text.words.starts[index], text.words.ends[index]
    if word == "bal":  # "Colmar ouvrira le bal samedi"
        return "ouv" in text.folded[max(0, start - 14) : start]
    if word.startswith("ouvr"):
        return text.folded.startswith(_LED_OFF, end)
    if word == "tel":
        return not _phones(text, index)
    if word == "parking":  # "on se retrouve sur le parking de la gare"
        return text.folded.endswith((" sur le ", " au ", " du "), 0, start)
    if word == "assises":  # "on était assises"
        return before not in ARTICLES or before == "deux"
    if word in {"tarif", "tarifs"}:  # "les usagers refusent la hausse des tarifs"
        return text.folded.endswith(_RISES, 0, start)
    if word == "affronte":
        return _WEATHER.match(text.folded, end) is not None
    return word == "vente" and _FIRM.match(text.folded, end) is not None


_RISES = ("hausse des ", "hausse du ", "augmentation des ", "contre les ", "contre les nouveaux ")
# "l'annonce de la vente du site": why people march, and no sale they go to
_FIRM = compiled(
    r" (?:du |de (?:la |l'|leur |leurs |notre |ce |cette ))(?:site|groupe|usine|entreprise|societe|"
    r"filiale|activite|magasin|journal|hopital|clinique|immeuble|terrain|foret|batiment)s?\b"
)
_STAGE_HANDS = (["intermittents"], ["precaires"], ["travailleurs"], ["techniciens"], ["salaries"])
_FANS = words("supporters supporteurs supportrices supporter ultras fans kop kops")
# "Les ultras marcheront contre la dissolution de leur groupe": what they are for, or against.
_ANGRY = compiled(
    r"[^.;!?\n]{0,90}\b(?:contre (?:la |les? |l'|leurs? |une? |des |ce |cette )(?:\w+ )?"
    r"(?:direction|president\w*|vente|dissolution|interdictions?|repression|violences?|racisme|"
    r"homophobie|ligue|lfp|actionnaires?|proprietaires?|arretes?|prefet|projet|demenagement|"
    r"destruction|demolition|fermeture|hausse|prix|loi|mesures|sanctions?|retrogradation|"
    r"relegation administrative|naming|fusion|depart|dirigeants?)|"
    r"pour (?:sauver|denoncer|reclamer|exiger|defendre|dire non|protester)|demission|degage)\b"
)


def march_too(text: Text, index: int) -> bool:
    """Tell fans who gather for or against something, as others do."""
    if text.words.forms[index] not in _FANS:
        return False
    return _ANGRY.match(text.folded, text.words.ends[index]) is not None


def _is_lost(text: Text, index: int) -> bool:
    """Tell "la poste de Gray ferme, …": a reason to gather, and no hour of opening."""
    start, end = text.words.starts[index], text.words.ends[index]
    service = _SERVICE.search(text.folded, max(0, start - 60), start)
    return service is not None and _FOR_GOOD.match(text.folded, end) is not None


# "Hyères, dans la soirée, place Clemenceau"; not "dans la soirée électorale"
_EVENING = compiled(r"(?:(?<=\ben )|(?<=\bde )|(?<=dans la ))soiree(?! elect)|soiree du \d")
_FOR_GOOD = compiled(r" ?[,.!?:;\u2026]| (?:definitivement|ses portes|et )|\s*$")
_SERVICE = compiled(
    r"\b(?:poste|ecole|classe|maternite|hopital|hosto|clinique|tresorerie|perception|gare|guichet|"
    r"creche|college|lycee|usine|agence|ehpad|commissariat|gendarmerie|maternelle|cpam|caf|"
    r"internat|bibliotheque|mediatheque|centre (?:social|de sante|de soins)|service)\b"
    r"[^,.;:!?]{0,40}$"
)
# "5 400 personnes ont affronté la bruine"
_WEATHER = compiled(
    r" (?:encore |aussi )?(?:la |le |les |l'|un |une )(?:bruine|pluie|froid|vent|neige|averse|"
    r"crachin|canicule|chaleur|gel|tempete|intemperies|elements|police|crs|gendarmes|forces)"
)
_NEAR_SEAT = (" et le ", "jusqu'au ", "vers le ", " ou ", " qui ")
# "ils ont fait le siège de la mairie"
_HOLDS = (["fait"], ["font"], ["faire"], ["tenu"], ["tiennent"], ["leve"], ["feront"], ["tenir"])


_ON_WHAT = frozenset(("de", "d", "des", "du", "sur", "pour"))


def _phones(text: Text, index: int) -> bool:
    """Tell "tél. 05 61 …" from "rien vu de tel"."""
    rest = text.folded[text.words.ends[index] : text.words.ends[index] + 8].lstrip(" .:")
    return rest[:1].isdigit() or rest.startswith(("au ", "+"))


# "à l'appel d'une assemblée féministe"
_CALLER = compiled(
    r"\b(?:a l'(?:appel|initiative|invitation)|selon|d'apres)"
    r" (?:d'une? |de la |de l'|du |des |de |le |la |l'|les |une? )?$"
)


_FARMS = frozenset(("la", "une", "cette", "groupe", "liste", "les", "des", "nos", "ces", "petites"))
# "Angers ouvre le bal samedi", "Pau ferme la marche": the first and the last to march.
_LED_OFF = (" la marche", " le bal", " les hostilites", " la voie", " le feu", " le defile")
_LOOKS_BACK = (
    *("retour en chiffres", "retour en images", "retour en photos", "retour en video"),
    *("retour en force", "retour au calme", "retour dans la rue", "retour sur le pave"),
    *("retour de la ma", "retour de manif", "retour du rassemblement", "retour de la pride"),
)


_SPIES = ("services de ", "service de ", "service du ", "direction du ", "note du ", " le ")
