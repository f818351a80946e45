"""What is asked behind a call or a report: "300 hier à la manif de X, qui y était ?".

The mark that ends such a sentence made a question of all of it. Who doubts what stands before the
comma ("manif samedi à X, c'est sûr ?") still asks.
"""

from worker.reading.wordings.turns import APOSTROPHE, OPENS, RALLY, Turns, turn
from worker.reading.words.wordlist import words

# Who begins so asks, or only proposes: nothing is known of it.
_ASKS = (
    rf"(?!(?:est[- ]ce|es-ce|y ?a[- ]t[- ]|quelqu{APOSTROPHE}un|qqn|quand|quel|où|si |combien|"
    rf"comment|pourquoi|on fait|on organise|on se fait|et si|vous savez|tu sais|savez|sais|"
    rf"j{APOSTROPHE}hésite|"
    r"une? )|[^,.!?\n]*\b(?:sai[st]|savez|connai\w+|faudrait|devrait|pourrait|aimerais?|"
    r"rêv\w+)\b)"
)
# Who asks so doubts the rally itself, its hour or its place.
_OF_IT = (
    r"(?![^?\n]*\b(?:sai[st]|savez|saurai\w*|confirm\w*|sûre?s?|vrai\w*|infos?|existe\w*|"
    r"mainten\w*|annul\w*|report\w*|toujours|prévue?s?|organis\w*|heure|quel\w*|plutôt|ou pas|"
    r"entendu\w*|lieu|parcours|manif\w*|rassemblements?|marches?|rumeur|fake|comptes? faire|"
    rf"dites?|penses?|pensez|c{APOSTROPHE}est (?:bien|où|quand)|comptez|trouve)\b)"
)
_ANOTHER = (
    rf"(?:qui (?:pour|peut|veut|m{APOSTROPHE}|me |en |y |d{APOSTROPHE}autre|dit mieux|est|"
    rf"vient|sera|était|d{APOSTROPHE}|fait|prend|amène|ramène)|"
    rf"(?:tu|t{APOSTROPHE}|t |vous|toi|on) ?|et (?:toi|vous|chez (?:toi|vous))\b|"
    rf"(?:qqn|quelqu{APOSTROPHE}un|des (?:gens|volontaires|motivé\w*|partant\w*)) (?:pour|chaud|"
    r"motivé|dispo|part|monte|descend|peut|veut|passe)|"
    rf"des (?:gens|volontaires) ?\?|elle est pas belle|c{APOSTROPHE}est pas beau|pas mal\b|"
    rf"pas (?:belle|beau)\b|qu{APOSTROPHE}en dit|(?:des |vos )?(?:conseils|idées)(?: svp)? ?\?|"
    r"ça (?:donne quoi|te va|vous va|va)\b|ok ?\?|d'accord ?\?|il pleut|quelle météo)"
)

TURNS: Turns = (
    # as in "Y aura-t-il une manif à Gap ? Réponse du collectif : oui, mardi à 17 h"
    (
        words("oui"),
        (" oui, ", " oui : ", "Oui, "),
        turn(
            rf"{OPENS}y (?:aura|a)-t-il (une? {RALLY}[^.!?\n]{{3,110}}?) ?\? "
            r"(?:réponse[^.:!?\n]{0,30} ?: )?oui ?[,:] ",
            r"\1 ",
        ),
    ),
    # "Je sais pas s'il y a une manif à Gap": asked, though nothing marks it
    (
        words("sais sait savons"),
        (" pas si ", " pas s'", " pas s\u2019"),
        turn(
            rf"{OPENS}(?:je |on |nous |j{APOSTROPHE})?(?:ne |n{APOSTROPHE})?(?:sai[st]|savons) "
            rf"(?:même )?pas (?=s(?:i|{APOSTROPHE}il) (?:il )?y ?a (?:une?|des|quelque)\b)"
            r"([^.!?\n]+)\??",
            r"Qui sait \1 ?",
        ),
    ),
    # "Ça te dit la manif de Gap demain 14h ?", "Y'aura qui demain à la manif de Gap ?"
    (
        words("dit aura tente"),
        ("?",),
        turn(
            rf"{OPENS}(?:ça (?:te|vous) (?:dit|tente)|y ?['\u2019]?aura qui|qui y aura[- ]t[- ]il) "
            r"(?=[^?\n]*\b(?:la|cette) (?:manif|marche|pride)\b)([^.!?\n]{3,80}?) ?\?",
            r"Rendez-vous \1.",
        ),
    ),
    # "Qu'il pleuve ou qu'il vente, demain 10h à Gap"
    (
        words("pleuve vente neige"),
        ("pleuve",),
        turn(
            rf"{OPENS}qu{APOSTROPHE}il pleuve"
            rf"(?:,? (?:ou )?qu{APOSTROPHE}il (?:vente|neige|grêle))*,? ",
            "",
        ),
    ),
    # "Marche samedi 10h à Gap vous y serez ?"
    (
        words("vous tu t"),
        ("?",),
        turn(
            rf"(?<=[\w)]) (?=(?:vous (?:y serez|y étiez|y allez|venez|en êtes)|tu (?:y seras|y vas|"
            rf"y étais|viens|en es)|t{APOSTROPHE}(?:y (?:vas|seras|étais)|en es)) ?\?)",
            ". ",
        ),
    ),
    (
        frozenset[str](),
        ("?",),
        turn(
            rf"({OPENS}{_ASKS}"
            rf"(?=[^.!?\n]{{0,120}}?\b{RALLY}\b[^.!?\n]{{0,60}}? (?:(?:de|du|des|à|aux?) |"
            rf"d{APOSTROPHE})(?-i:[A-ZÀ-Ý]))"
            rf"[^.!?\n]{{10,300}}?)(?:, (?:et |mais )?| mais |(?<=\d) |(?<=\dh) )"
            rf"(?={_ANOTHER}){_OF_IT}(?=[^.!?;:\n]{{0,60}}\?)",
            r"\1. ",
        ),
    ),
    # "Vous serez à la manif de jeudi à Gap ?": it is held, whoever comes
    (
        words("vous tu t serez irez allez viendrez"),
        ("?",),
        turn(
            rf"(?:{OPENS}|(?<=\] ))(?:sondage ?[:,] ?|et |alors |[^.!?\n,]{{2,20}}, )?"
            rf"(?:(?:vous|tu|t{APOSTROPHE}|t )(?: ?y)? ?(?:serez|seras|allez|vas|venez|viens|"
            r"descendez|montez|montes)|(?:serez|irez|allez|viendrez)-vous) "
            r"(?:tous |toutes |demain )?à "
            r"((?:la |l['\u2019])(?:manif|marche|pride)\b[^.!?\n]{0,80}?) ?\?"
            r"(?<!\bheure \?)(?<!\bpas \?)(?<!\btoujours \?)",
            r"Rendez-vous à \1.",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
