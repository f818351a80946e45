"""Words that may call people together and here do something else: "sur rendez-vous"."""

from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

# "Il demande un rendez-vous au préfet": to be received by somebody.
_ASKED_FOR = compiled(
    r"\b(?:demand|sollicit|obten|obtien|reclam|exig|refus)\w*(?: \w+)? (?:un |le |ce |de |tout )?$"
    r"|\b(?:prendre|prenez|sur|(?<!avec ou )sans) $"
)
# "appelle chacun à la vigilance", "un appel à débrayer": to what nobody gathers for.
_CALLS_FOR = compiled(
    r"(?: (?!a |au |aux )[\w'-]+){0,6}? (?:a|au|aux) "
    r"(?:plus de |une? |la |le |les |l'|davantage de )?(?:(?:nouvelle |grande )?journee de )?"
    r"(?:grande? |plus grande |nouvelle )?(?:greves?|vigilance|prudence|calme|raison|dialogue|"
    r"temoins?|dons?|boycott\w*|voter|vote|signer|debray\w+|cesser|rester|eviter|ne pas|"
    r"demission\w*|generosite|"
    r"responsabilite|sang-froid|apaise\w*|retenue|candidatures?|projets?|contribu\w+|aide|"
    r"benevoles?|cotis\w+|ecrire|reporter|negoci\w+|respect\w*|denoncer|arret|reprise)\b"
)
# "le standard a reçu 240 appels"
_SO_MANY = compiled(r"\d $|centaines? d'$|dizaines? d'$")
# "on peut venir la chercher", "venez nombreux les admirer"
_FETCHES = compiled(
    r"ven\w+ (?:nombreu\w+ )?(?:la |le |les |l'|nous |vous |te |me )?(?:chercher|recuperer|retirer|"
    r"deposer|consulter|acheter|visiter|feter|dormir|manger|boire|decouvrir|rencontrer|admirer|"
    r"applaudir|encourager|deguster|gouter|essayer|profiter)\b"
)
# "Les anciens se retrouvent samedi à Gex, place Haute, pour un pique-nique": what for.
FOR_FUN = compiled(
    r"retrouv\w+[^.;:!?\n]{0,90} (?:pour|autour d') ?(?:un |une |le |la |leur |notre )(?:\w+ )?"
    r"(?:pique-nique|repas|apero|aperitif|verre|banquet|barbecue|gouter|balade|promenade|"
    r"randonnee|partie|tournoi|soiree|bal|concert|match|entrainement|atelier|dejeuner|diner|"
    r"buffet|galette|loto|tournage|photo)\b(?! (?:revendi|milit|solid|contre|geant|de soutien|"
    r"de lutte|citoyen|de protest))"
    # "rdv samedi à 10 h devant la mairie pour la balade à vélo", "venez pour danser"
    r"|(?:rdv|rendez-vous|venez|on se (?:retrouve|voit)|(?:on|nous) (?:sera|serons))\b"
    r"[^.;:!?\n]{0,70} pour (?:(?:le |la |l'|les |un |une |notre )(?:balade|"
    r"sortie (?:velo|scolaire)|trail|course|(?:depart|coup d'envoi) (?:du |de la |en |de l')"
    r"(?:trail|course|rando\w*|colo\w*|match|tournoi|voyage|sejour|classe)|"
    r"chasse aux|match|film|visite guidee|footing|barbecue|"
    r"ramassage d|kermesse|photo de classe|anniv\w*)\b|"
    r"(?:vendre|acheter|danser|courir|jouer|applaudir|boire un|manger|encourager)\b)"
    r"(?![^.;!?\n]*\b(?:contre|manif|lutte|defendre|sauver|solid\w+|soutien|greve)\b)"
)
"""Tells what people meet for."""
# "Remplissage des piscines interdit": what is done there, and by nobody together.
_OF_THINGS = compiled(
    r"\b(?:remplissage|arrosage|lavage|baignade|plages?|peche|chasse|feux?|petards?|camping|"
    r"bivouac|navigation|survol|drones?|trottinettes?|chiens?|barbecues?|poids lourds)"
    r"(?: (?!manif|rassembl|corteg|defil|march|mais\b|et\b)[\w'-]+){0,4} $"
)
# "elles étaient toutes au travail"
_AT_HOME = compiled(
    r"tou(?:te)?s (?:a (?:la (?:maison|plage|piscine|kermesse)|table|velo)|"
    r"au (?:travail|boulot|lit|chaud|chomage|bureau|stade|cine\w*|theatre|concert|bal|match))\b"
)


# "Rdv samedi à 10 h sur le parking pour vendre le vélo"
_ERRAND = compiled(
    r"(?:rdv|rendez-vous)[^.;:!?\n]{0,90} pour (?:(?:vendre|acheter|recuperer|echanger|visiter|"
    r"essayer|covoiturer|livrer|retirer|deposer|"
    r"prendre (?:le |un |notre )(?:trains?|car|bus|tram|metro|ferry|bateau))\b|(?:un |une |le |"
    r"la |l')(?:entretien|livraison|"
    r"etat des lieux|vaccin|examen|controle technique|visite)\b)"
)
OWN = compiled(
    r"\b(?:rendez-vous|rdv) (?:[a-z]+ )?(?:chez|avec) (?:l[ea]|mon|ma|une?|s[ao]n?)\b|"
    r"\b(?:pour (?:le |mon )?(?:boulot|taf)|en vacances|en week-end|au restau\w*|"
    r"entretien d'embauche|je (?:t'attend|te (?:pren|rejoin|retrouv|recuper|depos))\w*)\b|"
    rf"\b{FOR_FUN.pattern}|\b{_ERRAND.pattern}"
)
"""Tells what somebody does there on his own: "chez le dentiste", "pour le boulot"."""
# "Le rendez-vous de l'emploi", "les rendez-vous du patrimoine": what a fair is called.
_CALLED = compiled(
    r"rendez-vous (?:de l'|de la |des |du |d')(?:emploi|orientation|alternance|archi|entrepr|"
    r"patrimoine|terroir|livre|lecture|jardin|aines|seniors|createurs|associations|musique)"
)
# "Les riverains ont rendez-vous avec le préfet": they are received.
_RECEIVED = compiled(
    r"(?:rendez-vous|rdv) (?:\w+ )?(?:avec|chez) (?:l'|le |la |les |un |une |m\. |mme )?(?:maire|"
    r"(?:sous-)?prefete?|direct\w+|inspect\w+|president\w*|recteur|rectrice|rectorat|ministre|"
    r"ars|region|elus?|administrat\w+|depute\w*|senat\w+|avocate?|proprietaire|bailleur)\b"
)
_BEHIND = (
    ("rendez", _CALLED),
    ("rendez", _RECEIVED),
    ("rdv", _RECEIVED),
    ("ven", _FETCHES),
    ("tou", _AT_HOME),
    ("retrouv", FOR_FUN),
    ("rdv", FOR_FUN),
    ("rendez", FOR_FUN),
    ("ven", FOR_FUN),
    ("rdv", _ERRAND),
    ("rendez", _ERRAND),
)


def bars_things(folded: str, start: int) -> bool:
    """Tell "la pêche à pied est interdite": no gathering."""
    if not folded.startswith("interdi", start):
        return False
    return _OF_THINGS.search(folded, max(0, start - 70), start) is not None


def calls_nobody(text: Text, index: int) -> bool:
    """Tell whether "rendez-vous", "appelle", "venir" at word *index* calls to no gathering."""
    start, word = text.words.starts[index], text.words.forms[index]
    if any(word.startswith(head) and one.match(text.folded, start) for head, one in _BEHIND):
        return True
    if word == "appels" and _SO_MANY.search(text.folded, max(0, start - 8), start):
        return True
    if word.startswith("appel"):
        return _CALLS_FOR.match(text.folded, text.words.ends[index]) is not None
    if word.startswith("annul"):
        return _UNDONE.search(text.folded, max(0, start - 80), start) is not None
    before = _VISITOR if word.startswith("attendu") else _ASKED_FOR
    if word not in _MAY_WAIT:
        return False
    return before.search(text.folded, max(0, start - 60), start) is not None


_MAY_WAIT = frozenset(("rendez", "rdv", "attendu", "attendue", "attendus", "attendues"))
# "Le ministre, attendu lundi à Montpellier", "sur les douze internes attendus": who comes
# there calls nobody.
_VISITOR = compiled(
    r"\b(?:president|presidente|ministre|secretaire d'etat|prefet|prefete|depute|deputee|senateur|"
    r"senatrice|candidate?|patron|patronne|pdg|chef de l'etat|emmanuel macron|pape)"
    r"(?: [a-z'-]+){0,4}, $|\bsur (?:les|ses|nos) (?:\d[\d ]* |[a-z-]+ )[a-z]+s $"
)
# "La fermeture de la classe est annulée": no rally is.
_UNDONE = compiled(
    r"\b(?:fermetures?|suppressions?|hausses?|fusions?|ventes?|decisions?|arretes?|licenciements?|"
    r"expulsions?|amendes?|elections?|permis de construire|sanctions?|autorisation)\b"
    r"[^.;:!?\n]{0,50} (?:est |sont |a ete |ont ete |sera |seront |etait )?(?:enfin |finalement )?$"
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


_ASKED = compiled(r" (?:si|s'|ou|quand|quelles?|quels?|a quelle|qui|-?vous)\b")
# "je cherche des musiciens pour la manif de jeudi": there is one.
_SEEKS_FOR = compiled(
    r" (?!o[u] |si |quand |l'h|a savoir|la manif|une manif|le ras|un ras|le lieu)[^.?!;\n]{2,50} "
    r"pour (?:aller a )?(?:la |le |l')(?:manif|march|rassembl|corteg|defil|mobilis|pride)"
)
_HAVE = frozenset(("ai", "as", "a", "avons", "avez", "ont", "avait", "avaient"))
