"""What people do to be seen and heard, told without a word for a rally.

"Ont dit leur colère devant l'hôpital", "ont muré l'entrée de la MSA", "barrent la route": several
do it, and where it is done is said.
"""

from worker.reading.words.acts import with_acts
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import words

# Several who have done it, do it or will.
_THEY = r"(?:ont|avaient|avons|auront|(?:sont|etaient) alles|viendront|iront|venus|venues)"
_HOW = r"(?:(?:[a-z]+ment|a nouveau|encore|une nouvelle fois|aussi) )?"
_PLACED = compiled(
    r"\b(?:devant|sous les (?:fenetres|murs|grilles)|face a|au pied|aux (?:grilles|portes)|"
    r"dans (?:la|les) rues?|sur (?:le|les|la|l') ?(?:parvis|marches|place|rond-point|pont|quai|"
    r"esplanade|perron|trottoir|bord)|(?:place|porte|parvis|quai|parc|kiosque|halle) [a-z]|"
    r"a l'entree)"
)
_FELT = (
    r"(?:colere|ras-le-bol|mecontentement|exasperation|indignation|desarroi|opposition|refus|"
    r"inquietudes?|detresse|grogne|ecoeurement|solidarite)"
)
# "Ont crié leur colère", "l'ont fait savoir": in the open alone.
_CRIES = compiled(
    rf"\b(?:(?:{_THEY} {_HOW}(?:dit|dire|crie|crier|hurle|exprime|exprimer|clame|clamer|"
    r"chante|affiche|montre|redit|fait (?:part de|savoir|entendre))|"
    r"(?:a|avait) (?:exprime|crie|clame|fait (?:part de|entendre))|"
    r"\w*(?:dir|crier|exprimer|clamer|afficher|fer)(?:ont|ons|a)(?: entendre| part de)?|"
    r"disent|crient|expriment|clament|hurlent)"
    r" (?:(?:a nouveau|encore|tous|haut et fort|une nouvelle fois) )?(?:leurs?|son|sa|notre)"
    rf" {_FELT}\b"
    r"|l'ont (?:fait savoir|dit|crie|redit)\b"
    r"|\b(?:donn\w+|fai\w+ entendre|font entendre|feront entendre) (?:de la|leur|sa) voix\b"
    r"|\bse (?:sont fait|font|feront|faire) entendre\b"
    r"|\b(?:dit|dire|diront|disent|crie|crier) (?:non|stop) a)"
)
_HOUSE = (
    r"(?:(?:sous-)?prefecture|mairie|rectorat|ddtm|ddt|msa|ars|permanence|impots|tresorerie|"
    r"inspection|hopital|clinique|usine|colleges?|ecoles?|lycees?|cooperative|palais|tribunal|siege|"
    r"direction|laiterie|abattoir|entrepot|depot|centre|agence|dsden|credit|portail|grilles?|chambre|"
    r"entree|entrees|acces|conseil|departement|region|ministere|caf|cpam|poste|gare|magasin|prison)"
)
# "Ont vidé des bacs d'huîtres devant la sous-préfecture", "ont muré l'entrée de la MSA"
_LEAVES = compiled(
    rf"\b(?:{_THEY} {_HOW}(?:deverse|depose|jete|vide|repandu|accroche|cadenasse|mure|empile|"
    r"entasse|rempli|aligne|brule|allume|enchaine|bache|scelle|mis le feu)|"
    r"(?:depos|devers|vid|accroch|brul|mur|align)eront|jetteront)\b"
    r"(?![^.;:\n]{0,20} (?:gerbes?|fleurs|couronne|decorations?|sapins?|plainte|preavis|dossier|"
    # papers before a court or an authority
    r"recours|requete|refere|pourvoi|reclamation|demande|permis|candidature|liste|bilan|offre|"
    r"armes|plaque))"
    rf"[^.;:\n]{{0,60}}?(?:\b(?:devant|contre|sur le parvis d|aux portes d|a l'entree d|sous les "
    rf"fenetres d)[a-z']* ?(?:la |le |les |l'|leur )?| (?:la |le |les |l'|leur )){_HOUSE}\b"
)
_BARS = compiled(
    rf"\b(?:{_THEY} {_HOW}(?:barre|coupe) (?:la|les) (?:routes?|rues?|nationale|rocade|"
    r"voies?|circulation|rd|rn)\b|(?:barr|coup)(?:ent|eront|aient) (?:la|les) (?:routes?|rues?)\b|"
    rf"{_THEY} {_HOW}(?:gare|mis|place) [^.;:\n]{{3,30}} en travers d|"
    rf"{_THEY} {_HOW}empeche (?:l'(?:entree|acces)|la (?:sortie|livraison|circulation)|"
    r"les (?:camions|fourgons|cars|bus|convois|livraisons)))"
)
_CHAIN = compiled(
    r"\bchaine (?:de |d')(?:parents|habitants|citoyens|mains|femmes|soignants|voisins|eleves|"
    r"lyceens|enseignants|gens)\b"
)
# Whose work it is, and what burns by itself.
_OTHERS = compiled(
    r"\b(?:polici?ers?|gendarmes?|crs|forces de l'ordre|pompiers|secours|supporters|joueurs|"
    r"ouvriers municipaux|services techniques|scene|concert)\b"
)

# Each with the words of which it needs one, and whether a place must be said.
_STRONG = (
    (
        _CRIES,
        words(
            "colere ras mecontentement exasperation indignation desarroi opposition refus "
            "inquietude inquietudes detresse grogne ecoeurement solidarite savoir dit crie redit "
            "voix entendre non stop"
        ),
        True,
    ),
    (
        _LEAVES,
        words(
            "deverse depose jete vide repandu accroche cadenasse mure empile entasse rempli aligne "
            "brule allume enchaine bache scelle feu deposeront deverseront videront accrocheront "
            "bruleront mureront aligneront jetteront"
        ),
        False,
    ),
    (
        _BARS,
        words(
            "barre coupe barrent barreront barraient coupent couperont coupaient travers empeche"
        ),
        False,
    ),
    (_CHAIN, words("chaine"), False),
)
_ANY = frozenset().union(*(needed for _, needed, _ in _STRONG))


_MANY = 3  # towns of a list, which tells what they do by itself


def with_deeds(text: Text, first: int, last: int, found: list[Cue], *, towns: int) -> list[Cue]:
    """Add to the cues *found* in words *first* to *last* what people do, if none tells a rally."""
    found = with_acts(text, first, last, found)
    if towns >= _MANY or any(cue.about is About.RALLY for cue in found):
        return found
    return sorted([*found, *_outcries(text, first, last)])


def _outcries(text: Text, first: int, last: int) -> list[Cue]:
    cue = _outcry(text, first, last)
    if cue is None:
        return []
    start, end = text.words.starts[first], text.words.ends[last - 1]
    return [] if _OTHERS.search(text.folded, start, end) else [cue]


def _outcry(text: Text, first: int, last: int) -> Cue | None:
    """Return what is done there, whoever does it; none of the patterns is tried without a word."""
    words_at = text.words.at
    if not words_at(_ANY, first, last):
        return None
    for pattern, needed, placed in _STRONG:
        if not words_at(needed, first, last):
            continue
        start, end = text.words.starts[first], text.words.ends[last - 1]
        found = pattern.search(text.folded, start, end)
        if found and not (placed and _PLACED.search(text.folded, start, end) is None):
            return Cue(*found.span(), About.RALLY)
    return None
