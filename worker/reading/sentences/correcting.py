"""Tells what is said to be wrong (rule 2): "nous écrivions que la marche était à X", a hoax."""

from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Late
from worker.reading.words.text import Text

# Who wrote or announced the town, up to it.
_WROTE = Late(
    r"\b(?:nous|on|je|j'|(?:notre|mon|ma) \w+(?: d'hier| precedente?| de [a-z]+)?|qui|qu'on|"
    r"l'affiche|le tract)(?: l'| vous l'| vous | y | )?"
    r"(?:avons |avions |ai |avais |a |avait |ont |avaient )?(?:donc |hier |bien |d'abord |deja )?"
    r"(?:ecri[vt]\w*|annonc\w+|indiqu\w+|di(?:t|sait|sions|sais)|parl(?:e|ions|ait|ais)|"
    r"donn(?:e|ions|ait|ais)|mis|mettait|marque|note|mentionn\w+|situ\w+|plac\w+|convoqu\w+|"
    r"tape|envoy\w+|promettait|promis)\b[^.!?;\n]{0,70}$"
)
# What owns up to it.
_WRONG = Late(
    r"\b(?:en realite|en fait|en verite|en definitive|plutot|par erreur|par megarde|a tort|"
    r"n'importe quoi|"
    r"pardon|desolee?s?|oups|mea culpa|erreur|errata|erratum|rectif\w*|correcti(?:f|on)s?|"
    r"corrige\w*|coquille|faute de frappe|contrairement|(?:suis|sommes|est|etais|etions) "
    r"(?:\w+ )?(?:trompe|plante|emmele|melange)\w*|il fallait lire|lire|et non|c'est bien|"
    r"c'etait faux|c'est faux|faux|my bad|dsl|toutes nos excuses)\b"
)
# Where it is: "c'est en réalité à Y", "elle partira d'Y", "lire Y".
_ELSEWHERE = Late(
    r"\b(?:c'est|ce sera|est|sera|etait|lieu|tien(?:t|dra)|deroule(?:ra)?|passe(?:ra)?|"
    r"part(?:ira)?|demarre(?:ra)?|lire|mais|bien|plutot|realite|en fait|defile(?:ra)?|"
    r"marche(?:ra)?|rassemble(?:ra)?|manifeste(?:ra)?|convoque|attend|rendez-vous|rdv|"
    r"rassemblement|manif)"
    r",? (?:(?:prevue?|bien|plutot|donc|en fait|en realite),? )*(?:(?:a|au|aux|de|du|sur) |d'|)"
    r"(?:\" ?)?(?:la |le |les |l')?(?=[a-z])"
)
# One more beside it.
_BESIDE = Late(r"\b(?:autre|aussi|egalement|suite|ensuite|puis|deuxieme|seconde?)\b")
_REACH = 220
# "au Teil : non, à Viviers pardon", "à Gap, euh non, Embrun": taken back in the same breath.
_AT_ONCE = Late(
    r"(?: (?:a )?\d{1,2} ?h(?: ?\d\d)?)?[ ,:;.(\u2026-]*"
    r"(?:(?:euh|oups|non|pardon|nan|enfin)[ ,!.:\u2026]+)+(?:c'est |plutot )?"
    r"(?:(?:a|au|aux) (?:la |le |les )?)?(?=[a-z])"
)
_SORRY = compiled(r"\b(?:euh|oups|pardon|desolee?|my bad)\b")
_SOON = 30


# How a check of facts opens, and how it ends.
_CHECKS = compiled(
    r"\W*(?:\[?(?:vrai ou faux|info(?:s)? ou intox|des ?intox|intox|infox|fact[ -]?check\w*|"
    r"fake news|"
    r"fake|hoax|poisson d'avril|canular)\b|(?:attention,? |alerte,? )?(?:a la )?fausses? "
    r"(?:info\w*|"
    r"rumeurs?|nouvelles?|alertes?|annonces?)\b|attention,? (?:canular|rumeur|intox|fake)\b)"
)
_FALSE = compiled(
    r"\b(?:c'est (?:\w+ )?(?:faux|un (?:canular|fake|montage|poisson)|une (?:blague|rumeur|"
    r"infox|intox))|"
    r"est un (?:montage|canular|faux|fake)|montage|canular|n'existe pas|aucune organisation|"
    r"aucune? (?:rassemblement|manifestation|marche|declaration|blocage)|"
    r"ne s'en reclame|(?:a ete prise|date|remonte) (?:en|a|de|lors)|n'ont (?:pas|jamais) \w+|"
    r"n'a (?:pas|jamais) eu lieu|ne l'a (?:sign|declar|organis)e|dement\w*)\b"
)
# "La vraie marche part à 14 h", "en réalité ils étaient 300"
_BUT_TRUE = compiled(
    r"\b(?:aura bien lieu|est (?:bien )?maintenue?|se tiendra bien|en revanche|la vraie|"
    r"en realite,? (?:\w+ ){0,4}(?:\d|une? \w+aine)|a bien eu lieu|ont bien \w+)\b"
)


def debunks(text: Text) -> bool:
    """Tell a text that opens as a check of facts and ends on a denial: nobody gathered there."""
    folded = text.folded
    return bool(
        _CHECKS.match(folded) and _FALSE.search(folded) and _BUT_TRUE.search(folded) is None
    )


def corrects(text: Text, start: int, end: int) -> bool:
    """Tell the town from *start* to *end* of "on vous annonçait X, en fait c'est à Y".

    Only where that is said to be wrong, and where it is instead: "X à 14 h ; c'est en fait 15 h"
    corrects the hour.
    """
    folded = text.folded
    at_once = _AT_ONCE.compiled.match(folded, end)
    if at_once and text.raw[at_once.end()].isupper():
        return _SORRY.search(folded, end, at_once.end() + _SOON) is not None
    line = max(folded.rfind("\n", 0, start) + 1, start - _REACH)
    if _WROTE.compiled.search(folded, line, start) is None:
        return False
    stop = min(len(folded), end + _REACH)
    if _WRONG.compiled.search(folded, line, stop) is None:
        return False
    return any(
        text.raw[other.end()].isupper()
        and not folded.startswith(folded[start:end], other.end())
        and _BESIDE.compiled.search(folded, end, other.end()) is None
        for other in _ELSEWHERE.compiled.finditer(folded, end, stop)
    )
