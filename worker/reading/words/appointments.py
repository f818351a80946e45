"""Words that may call people together and here do something else: "sur rendez-vous"."""

import re

from worker.reading.words.text import Text

# "Il demande un rendez-vous au préfet": to be received by somebody.
_ASKED_FOR = re.compile(
    r"\b(?:demand|sollicit|obten|obtien|reclam|exig|refus)\w*(?: \w+)? (?:un |le |ce |de |tout )?$"
    r"|\b(?:prendre|prenez|sur|(?<!avec ou )sans) $"
)
# "appelle chacun à la vigilance", "un appel à débrayer": to what nobody gathers for.
_CALLS_FOR = re.compile(
    r"(?: (?!a |au |aux )[\w'-]+){0,6}? (?:a|au|aux) "
    r"(?:plus de |une? |la |le |les |l'|davantage de )?(?:(?:nouvelle |grande )?journee de )?"
    r"(?:grande? |plus grande |nouvelle )?(?:greves?|vigilance|prudence|calme|raison|dialogue|"
    r"temoins?|dons?|boycott\w*|voter|vote|signer|debray\w+|cesser|rester|eviter|ne pas|"
    r"demission\w*|generosite|"
    r"responsabilite|sang-froid|apaise\w*|retenue|candidatures?|projets?|contribu\w+|aide|"
    r"benevoles?|cotis\w+|ecrire|reporter|negoci\w+|respect\w*|denoncer|arret|reprise)\b"
)
# "le standard a reçu 240 appels"
_SO_MANY = re.compile(r"\d $|centaines? d'$|dizaines? d'$")
# "on peut venir la chercher"
_FETCHES = re.compile(
    r"ven\w+ (?:la |le |les |l'|nous |vous |te |me )?(?:chercher|recuperer|retirer|deposer|"
    r"consulter|acheter|visiter|feter|dormir|manger|boire|decouvrir|rencontrer)\b"
)
# "elles étaient toutes au travail"
_AT_HOME = re.compile(
    r"tou(?:te)?s (?:a la maison|au (?:travail|boulot|lit|chaud|chomage|bureau))\b"
)


def calls_nobody(text: Text, index: int) -> bool:
    """Tell whether "rendez-vous", "appelle", "venir" at word *index* calls to no gathering."""
    start, word = text.words.starts[index], text.words.forms[index]
    if word.startswith("ven"):
        return _FETCHES.match(text.folded, start) is not None
    if word == "appels" and _SO_MANY.search(text.folded, max(0, start - 8), start):
        return True
    if word.startswith("appel"):
        return _CALLS_FOR.match(text.folded, text.words.ends[index]) is not None
    if word.startswith("tou"):
        return _AT_HOME.match(text.folded, start) is not None
    before = _VISITOR if word.startswith("attendu") else _ASKED_FOR
    if word not in _MAY_WAIT:
        return False
    return before.search(text.folded, max(0, start - 60), start) is not None


_MAY_WAIT = frozenset(("rendez", "rdv", "attendu", "attendue", "attendus", "attendues"))
# "Le ministre, attendu lundi à Montpellier", "sur les douze internes attendus": who comes
# there calls nobody.
_VISITOR = re.compile(
    r"\b(?:president|presidente|ministre|secretaire d'etat|prefet|prefete|depute|deputee|senateur|"
    r"senatrice|candidate?|patron|patronne|pdg|chef de l'etat|emmanuel macron|pape)"
    r"(?: [a-z'-]+){0,4}, $|\bsur (?:les|ses|nos) (?:\d[\d ]* |[a-z-]+ )[a-z]+s $"
)


def asks_nothing(text: Text, index: int) -> bool:
    """Tell "vous savez, on y était", "c'est ce qu'il dit", "j'ai cherché : oui": no question."""
    words = text.words.forms
    before = words[index - 1] if index else ""
    if words[index] == "savez":
        return not _ASKED.match(text.folded, text.words.ends[index])
    if words[index] == "a":  # "elle a quand même eu lieu"; "à quand la prochaine ?"
        return words[index + 2 : index + 3] == ["meme"]
    sought = words[index] == "cherche" and (
        before in _HAVE or _SEEKS_FOR.match(text.folded, text.words.ends[index])
    )
    if words[index : index + 2] == ["je", "cherche"]:
        sought = _SEEKS_FOR.match(text.folded, text.words.ends[index + 1])
    return before == "c" or bool(sought)


_ASKED = re.compile(r" (?:si|s'|ou|quand|quelles?|quels?|a quelle|qui|-?vous)\b")
# "je cherche des musiciens pour la manif de jeudi": there is one.
_SEEKS_FOR = re.compile(
    r" (?!o[u] |si |quand |l'h|a savoir|la manif|une manif|le ras|un ras|le lieu)[^.?!;\n]{2,50} "
    r"pour (?:aller a )?(?:la |le |l')(?:manif|march|rassembl|corteg|defil|mobilis|pride)"
)
_HAVE = frozenset(("ai", "as", "a", "avons", "avez", "ont", "avait", "avaient"))
