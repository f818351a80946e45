"""Tells who speaks of themselves from who comes, calls, reads, reports or has an opinion.

Under #MeToo and its like a short post in the first person tells of its author, unless it says what
others say there (rule 16 of docs/claims.md; `alluding.py` weighs the rest).
"""

from collections.abc import Set as AbstractSet

from worker.reading.words.patterns import compiled
from worker.reading.words.wordlist import words

_LONGEST = 300
OURS = words("j je m me mon ma mes moi i my g")
# What somebody says who comes, calls, counts, reports or stands with others.
OTHERS = compiled(
    r"une femme sur|%|pas d'accord|\b(?:manif\w*|rassemble\w*|marche(?:s|urs|uses|rai|rons)?\b|"
    r"rdv\b|rendez-vous\b|cortege|pride\b|hommage|bougies?\b|parvis\b|minute de silence|"
    r"j'y (?:serai|vais|etais)|je (?:serai|viens|viendrai|file|pars)\b|j'irai\b|"
    r"tou(?:te)?s (?:et tou(?:te)?s )?a [a-z]|qui en est\b|volontaires?\b|rela(?:yer?|ie|yez)\b|"
    r"je partage|faites (?:tourner|passer)|prevue? (?:a|dimanche|samedi|pour)\b|(?:lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche) \d{1,2}\b|on se (?:retrouve|voit)|venez\b|"
    r"pancartes?|banderole|greve\b|tribune\b|place [a-z]|\d{1,2} ?h(?:\d\d)?\b|i(?:'ll| will) be|"
    r"qui vient|rally\b|march\b|(?:covoit\w*|tracts?|milite\w*|syndicat)\b|crois toutes|vous crois|"
    r"toutes celles|solidarite|soutien\w*|fiere?\b|bravo\b|courage\b|selon\b|enquete|etude\b|"
    r"article|publie\w*|mis en cause|accuse\w*|proces\b|a lire\b|loi\b|debat|programme\b|"
    r"association|permanence|gratuite?\b|cellule|renseign|temoignages?\b|(?:ma|mon|une|mes|"
    r"la) (?:mere|soeur|fils|fille|filles|femme|amie|amies|grand-mere|patronne|voisine|"
    r"collegue) (?:m'a|a|y|est|sera|veut|n'en|qui|quand|aussi)\b|elle (?:n'en|s'est|me)\b|"
    r"how can i|\d+ (?:personnes|femmes|autres|others|people)\b|dans la rue\b|on etait\b|"
    r"nous etions\b|foule\b|de monde\b|parcours\b|trolls?\b|moi aussi,? (?:je (?!l'ai|me |n'ai|ne |"
    r"t'|temoigne|dis)|j'ai (?!\d|ete|eu un|subi|vecu|connu)|j'(?!ai\b|avais|etais)|on\b|du coup))"
)
# What somebody says who reads, watches, works, believes or has plans.
_BESIDE = compiled(
    r"week-?end|https?:|\b(?:(?:lun|mar|mercre|jeu|vendre|same)di\b|dimanche\b|"
    r"(?:apres-)?demain\b|avec (?:vous|toi|elles|eux)\b|crois\b|croit\b|believe\b|livre\b|films?\b|"
    r"doc(?:u|umentaire)\b|podcast|series?\b|lu\b|regarde\w*\b|je bosse\b|formation|journalist\w+|"
    r"j'habite\b|mdr\b|lol\b|desole\w*|drole\b|merci d(?!e m'avoir)|bonne? (?:annee|journee|"
    r"courage)|"
    r"pour (?:elles|toutes)\b|besoin\b|je suis (?:\w+ )?(?:psy\w*|prof\w*|infirmier\w*|medecin|"
    r"avocat\w*|sage-femme|educat\w+|un homme|pere)|"
    r"messages?\b|chiffres?\b|vos \w+|temoignages?\b|en (?:parle|colere)|ca (?:change|passe)|"
    r"de tout ca|tout ca\b|bravo\b|comprend\b|comprennent\b)"
)
# What somebody says who has an opinion, a trade, a book in hand or somebody else's story.
OPINES = compiled(
    r"\bje (?:me )?(?:trouve|pense|doute|demande|propose|veux|voudrais|souhaite|vote|fais|signe|"
    r"defends|forme|recois|recueille|lis|partage|rela[iy]e|note|rappelle|constate|remarque|espere|"
    r"attends|vois|cherche (?:un|une|des)|depose|soutiens|m'excuse|tombe des nues|"
    r"suis (?:tou(?:te)?s? )?(?:d'accord|contre|pour|choque|scandalise|fiere?|content|inquiet|"
    r"triste|homme|un peu|abasourdi))|\bj'(?:attends|espere|ecoute|admire|ai (?:honte de|vote|"
    r"demande a|interpelle|consacre|signe|de la chance|toujours (?:pense|dit|milite)|"
    r"(?:un|une|deux|trois|des) (?:fils|filles?|garcons?|enfants|amies?|question|doute|copines?)))|"
    r"\b(?:m'(?:inquiete|interroge|interpelle|agace|enerve|etonne|attriste)|"
    r"me (?:derange|serre le|bouleverse|donne|rappelle|fait (?:peur|rire|mal|pitie|penser)|gene)|"
    r"mes (?:ami\w+|copines|eleves|patient\w+|etudiant\w+|client\w+|filles?|fils|soeurs)|"
    r"mouvements?|delation|presomption|consentement|"
    r"feminis\w+|prevention|these\b|questionnaire|tweets?|fil sur|timeline|tl\b|reportages?|"
    r"(?:(?:ce|cette|cet|un|une|l[ae]) )(?:roman|serie|film|piece|podcast|documentaire)|"
    r"(?:livre|roman|film|serie|podcast) (?:lu|vu|ecoute|qui)|episode|heroine|hero\b|victimes\b|"
    r"(?:mere|soeur|fille|amie?|femme|copine|grand-mere|cousine|voisine|collegue) m'a (?:parle|"
    r"raconte|confie|ecrit)|ma (?:\w+ )?(?:soeur|fille|amie|copine|mere|collegue) a (?:ete|subi|"
    r"vecu)|"
    r"m[oa]n? [\w-]+ m'a (?:appris|emmene|offert|transmis|fait decouvrir)(?! a (?:me taire|"
    r"avoir honte))|j'y retourne|premiere (?:manif|reunion|fois que je manifeste)|on a manifeste|"
    r"l'avortement|"
    r"ivg\b|mlf\b|"
    r"en tant (?:qu'homme|que mec)|les (?:gars|mecs|hommes)\b|"
    r"mec,|messieurs|l'histoire d[eu]|racontent|le tour du monde)|"
    r"(?:^|[.!]\s)(?:avocat|prof|psy|infirmi|sage-femme|medecin|educat|jurist|drh|elue?\b|deput|"
    r"senat|journalis|libraire|syndicaliste|policier|gendarme)\w*(?: [a-z]+){0,3}, j"
)
# Who says that nothing was done to them, or that they did nothing.
UNHARMED = compiled(
    r"\b(?:ne m'est jamais rien arrive|rien (?:vecu|subi) (?:de tel|de semblable|de pareil|"
    r"de tout ca)|"
    r"jamais (?:ete )?(?:harcele|agresse|touche|insulte|frappe|importune) (?:personne|une? )|"
    r"jamais (?:rien )?(?:eu a subir|vecu ca|vecu cela)|eu la chance de ne (?:jamais|pas))\b"
)
# What is told of others, or to them.
_THEM = compiled(
    r"\b(?:nos|leurs|ils|elles|a tous|chacun|j'avais tort|autant d|j'ai (?:vu|appris)|"
    r"m'a (?:\w+ )?(?:appelee?|demande (?:ce|pour|si|"
    r"comment)|ecrit|remercie\w*|invite\w*)|je ne (?:sais pas quoi|comprends|crois|vois|veux|"
    r"partage|"
    r"soutiens|suis (?:pas (?:sure?|d'accord|certaine?)|plus sur twitter)))\b"
)
# What somebody does now, and what they did.
_ACTIVE = compiled(
    r"\bje (?!n|me |l'ai|suis|fus)\w+|\bj'(?!ai|avais|etais|y\b|en\b|n)\w+|\bi(?:'m|'ve)?\b|"
    r"\bj'ai (?:(?:re)?(?:vu|lu)|ecrit|achete|colle|imprime|relaye|lance|commence|bloque|envoye|"
    r"rejoint|rencontre|"
    r"hate|donne)\b"
)
# What somebody says who went through it, or what it left.
_LIVED = compiled(
    r"\bm'(?:as?|ont|avait|avaient|avez|est|etait)\b|\bme \w+(?:ait|aient)\b|\bj'(?:avais|etais|"
    r"y etais|"
    r"ai (?:eu|ete|cede|perdu|garde|fait \w+ ans|mis|arrete|change|fini|dit|cru|serre|peur|mal|"
    r"encore|toujours|longtemps|jamais|quitte|demissionne|fui|pris|voulu|tu|oublie|"
    r"honte (?!pour)))\b|"
    r"\bje (?:n'(?:ai|avais|etais|arriv\w+|ose\w*)|ne \w+ (?:plus|pas|jamais|rien)|fus|me (?:suis|"
    r"tais|debats)|"
    r"suis (?:\w+ )?(?:rentree?|partie?|restee?|sortie?|vivante?|tombee?|devenue?|repartie?)|"
    r"dis non|dors|"
    r"sursaute|tremble (?!pour)|revois|ressens|connais|cherche encore|regarde encore|evite|change|"
    r"leve)\b|"
    r"\bdepuis (?:cette|ce (?:jour|soir)|lors)|\bmon (?:corps|silence|nom|dossier|proces|oncle|"
    r"grand-pere|"
    r"pere|ex|chef|patron|prof|employeur|agress\w+)\b|"
    r"\bma (?:plainte|place|peau|jupe|robe|bouche)\b|\bmes (?:\d+ ans|nuits|seins|fesses|"
    r"cauchemars)|"
    r"\bi (?:was|froze|never|did not|didn't|couldn't|ran|left|still|told|had|said)\b|"
    r"\bmy (?:boss|uncle|teacher|ex|host|manager|body|coach|father)\b"
)


def speaks_of_self(folded: str, said: AbstractSet[str]) -> bool:
    """Tell a short post of somebody's own under such a word, and nothing that others say there."""
    if OURS.isdisjoint(said) or len(folded) > _LONGEST:
        return False
    return not (
        "?" in folded
        or _BESIDE.search(folded) is not None
        or OTHERS.search(folded) is not None
        or ("moi" not in said and not _lived(folded))
    )


def _lived(folded: str) -> bool:
    """Tell what one lived through from an opinion, and from what others told or did."""
    return not (OPINES.search(folded) or _THEM.search(folded)) and (
        _LIVED.search(folded) is not None or _ACTIVE.search(folded) is None
    )
