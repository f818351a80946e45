"""Who asks whether it stands, in other words: "c'est bien 14 h samedi à Gap ?"."""

from worker.reading.wordings.turns import APOSTROPHE, OPENS, RALLY, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_TOWN = r"(?-i:[A-ZÀ-Ý])[\w\u2019'-]+(?: (?-i:[A-ZÀ-Ý])[\w\u2019'-]+)?"
_DAY = rf"(?:demain|ce soir|aujourd{APOSTROPHE}hui|{WEEKDAY}(?: \d\d?)?)"
_HOUR = r"\d{1,2} ?h(?:\d\d)?"
_DOUBTS = (
    rf"(?:c{APOSTROPHE}est|ce sera|est|sont|part|partira|aura lieu|démarre|tient|a lieu|aura) "
    r"(?:donc |quand même )?(?:bien|toujours|encore|confirmée?|maintenue?|bon)\b|"
    rf"(?:vous |tu |on |quelqu{APOSTROPHE}un )(?:peu(?:t|x|vez) )?confirme[rsz]?\b|"
    rf"(?:annul|mainten|report|confirm)(?:ée?|ue?) ou (?:pas|non)\b|{_HOUR} ou (?:à )?{_HOUR}|"
    rf"c{APOSTROPHE}est (?:bien )?(?:vrai|sûr|un fake|une (?:blague|rumeur))\b"
)

# Who asks what others answer at once tells it.
_ANSWER = (
    r"(?i:oui|non|si|vrai|faux|réponse|eh|ben|hélas|annul|report|mainten|"
    rf"c{APOSTROPHE}est|bien sûr|en fait)"
)
_READ = (
    rf"(?:(?:mais |car )?j(?:e |{APOSTROPHE})(?:vois|lis|ai (?:vu|lu|noté|entendu)|"
    rf"avais (?:vu|lu|noté|compris))|on m{APOSTROPHE}a (?:dit|parlé)|mon \w+ me dit|"
    rf"sur (?:l(?:e |a |{APOSTROPHE})|une? )(?:affiche|flyer|tract|site|page)\w*)"
)

TURNS: Turns = (
    # "La marche de samedi est-elle annulée ? Non : elle partira à 14 h.": it stands.
    (
        words("non"),
        ("? Non", "\u00a0? Non", "? non"),
        turn(
            rf"((?:la |le |cette |ce |l{APOSTROPHE}){RALLY}\b[^.;:!?\n]{{0,90}}?) "
            r"(?:est|sera|a|va)(?:-t)?-(?:elle|il) (?:(?:être|été|donc) )?"
            r"(?:annul|interdi|report|suspend)\w+ ?\? Non ?[,:.!]",
            r"\1 est maintenue.",
        ),
    ),
    # "Gap ? 10 h, gare. Dole ? demain, 14 h.": asked and answered for each
    (
        frozenset(),
        (" ? ", "\u00a0? ", "? "),
        turn(
            rf"{OPENS}({_TOWN}) ?\? (?=(?:{_DAY},? )?(?:à )?{_HOUR}\b)",
            r"\1 : ",
        ),
    ),
    # "Y aura-t-il du monde samedi à Gap pour la marche ? J'y serai, 17 h": it is known of.
    (
        words("aura"),
        ("aura-t-il", "aura t il", "aura t-il"),
        turn(
            rf"\by aura[- ]t[- ]il (?:du|beaucoup de) monde ([^.!?\n]*\b{RALLY}\b"
            r"[^.!?\n]*?) ?\?",
            r"Rendez-vous \1.",
        ),
    ),
    (
        words(
            "bien toujours encore confirme confirmee maintenu maintenue bon confirmez confirmes "
            "confirmer annule annulee ou vrai fake sur"
        ),
        ("?",),
        turn(
            rf"{OPENS}"
            r"(?!qui sait)(?=[^.!?\n]*+\?)"
            rf"([^.!?\n]{{0,160}}?\b(?:{_DOUBTS})[^.!?\n]{{0,160}}\?)(?!\s*{_ANSWER})",
            r"Qui sait si \1",
        ),
        # "J'ai vu 15 h sur l'affiche": what they read is no call.
        turn(rf"(\?[?! ]*){_READ}\b[^.!?\n]*", r"\1"),
    ),
)
"""Those of one text are put plainly one after the other."""
