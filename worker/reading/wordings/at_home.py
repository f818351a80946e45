"""Towns of posts that are only where someone lives, works or reads: "Si tu bosses à X, passe"."""

from worker.reading.wordings.turns import AT, OPENS, RALLY, TOWN, Turns, turn
from worker.reading.words.wordlist import words

_I_AM = (
    r"(?:je suis (?:[a-zéèê]+(?: [a-zéèê]+){0,2})|j['\u2019](?:habite|enseigne|étudie)|"
    r"je (?:vis|bosse|travaille|crèche)|on (?:habite|vit|bosse))"
)
_SEEN = r"(?:vue?s?|lue?s?|aperçue?s?|croisée?s?|trouvée?s?|affichée?s?)"
_THEN = (
    r"(?:hier(?: soir| matin)?|ce (?:matin|midi|soir)|aujourd['\u2019]hui|tout à l['\u2019]heure)"
)

TURNS: Turns = (
    # "Je suis prof à Gap. Demain marche à Dole. Lundi veillée chez nous, 19h": in Gap
    (
        words("chez"),
        (" chez nous", " chez moi"),
        turn(
            rf"{OPENS}({_I_AM} {AT} )({TOWN})\b([^\0]{{0,220}}? chez (?:nous|moi)\b)"
            rf"(?! {AT} |,? \(?{TOWN})",
            r"\1\2\3 à \2",
        ),
    ),
    # "Si tu bosses à Gap, passe avant prendre le café dès 7h": nobody marches there
    (
        words("si"),
        ("i tu ", "i vous "),
        turn(
            rf"{OPENS}si (?:tu|vous) (?:bosse[sz]|travaille[sz]|habite[sz]|es|êtes|vi[sv](?:ez)?|"
            rf"crèche[sz]) (?:\w+ )?{AT} {TOWN},? (?![^.!?\n]*\b{RALLY})"
            r"(?=(?:passe|viens?|venez|on peut|je peux|fais|faites|appelle|écri)\w*)"
            r"[^.!?\n]*(?:[.!?]+ ?|\n|\Z)",
            "",
        ),
    ),
    # "Vu hier à Gap sur un panneau : « manif samedi à Dole, 10 h »": only read there
    (
        words("vu vue lu lue apercu croise trouve affiche"),
        (' : "', ": «", ": \u201c", ' :"', ':"', ":«"),
        turn(
            rf"{OPENS}{_SEEN} (?:{_THEN} )?(?:sur|dans|à|au|en|placardée?)\b"
            rf"(?=[^.:;!?\n]{{3,70}} ?: ?[\"«\u201c][^\"»\u201d\n]*\b{RALLY}"
            rf"[^\"»\u201d\n]*\b(?:{AT} |d(?:e |['\u2019])){TOWN})"
            r"[^.:;!?\n]{3,70} ?: ?(?=[\"«\u201c])",
            "",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
