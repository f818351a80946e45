"""What one asks and another tells: "Une manif à Gap le 10 ? — Oui ! 14 h, place Foch."."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    BEGINS,
    COUNT,
    FOLK,
    HOUR,
    RALLY,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_MARK = r"[^\w\n«]{0,4}(?:[A-ZÀ-Ý]\w{1,14} ?: )?"
_KNOWS = (
    rf"(?:(?:vous |tu |on )?(?:savez|sais|sait)(?:-vous|-tu)? s{APOSTROPHE}il y a(?:ura)?|"
    rf"quelqu{APOSTROPHE}un sait s{APOSTROPHE}il y a(?:ura)?|"
    rf"(?:est-ce qu{APOSTROPHE}il y a(?:ura)?|y a(?:ura)?-t-il|il y a(?:ura)?|y a)|"
    rf"(?:quelqu{APOSTROPHE}un a |vous avez |avez-vous |t{APOSTROPHE}as |qui a )?(?:des|les) "
    r"(?:infos?|détails)|(?:une|des) infos?|du nouveau|quelque chose|rien)"
)
_WHAT = rf"(?:(?:quelque chose|un truc|un rdv|un rendez-vous|(?:une?|la|le|les|des) {RALLY}) ?)?"
_WHEN = (
    rf"(?:(?:le |ce |du )?(?:{WEEKDAY} ?)?(?:\d\d?(?:er)?(?: [a-zéû]{{3,9}}|/\d\d?)?)?|"
    r"demain|ce soir)"
)
_YES = (
    r"(?:(?:oui|ouais|yes|si|bien sûr|absolument|tout à fait|carrément|évidemment|"
    r"bonjour|salut|hello)[ ,.!:]+)*"
)
_TELLS = (
    r"(?:(?:rendez-vous|rdv|c['\u2019]est|ce sera|on se retrouve|ça se passe|rassemblement|manif)"
    r"[ ,:]+)?(?:prévue? )?(?:à |dès |pour )?"
)
_ASKED = (
    rf",? ?({_WHEN}) ?\?{_MARK}\n{{0,2}}{_MARK} ?(?:{_YES}(?={_TELLS}{HOUR}(?!\w)(?! ou\b))|"
    rf"oui[ ,.!:]+(?={_TELLS}(?:devant|place|parvis)\b))"
)

TURNS: Turns = (
    # "Vous savez s'il y a un rassemblement à Gap le 21 ? Oui, 16 h 30, mairie"
    (
        words(
            "sait savez sais est y infos info details nouveau quelque rien prevu aura "
            "rassemblement manif manifestation marche mobilisation"
        ),
        ("?",),
        turn(
            rf"{BEGINS}({_MARK}){_KNOWS},? ?{_WHAT}((?:à|au|aux) {TOWN}){_ASKED}",
            r"\1Manifestation \2 \3 : ",
        ),
        turn(
            rf"{BEGINS}({_MARK}){_KNOWS},? ?{_WHAT}(?:pour|sur|de) ({TOWN}){_ASKED}",
            r"\1Manifestation à \2 \3 : ",
        ),
    ),
    # "Quel jour ?", "La date ?": as "Quand ?"
    (
        words("quel date jour"),
        ("?",),
        turn(
            rf"{BEGINS}({_MARK})(?:et )?(?:c{APOSTROPHE}est )?(?:à )?(?:quel jour|quelle date|"
            r"la date|le jour) ?\?",
            r"\1Quand ?",
        ),
    ),
    # "Combien sont attendus ? 680 selon la CGT"
    (
        words("combien affluence"),
        ("?",),
        turn(
            rf"{BEGINS}{_MARK}(?:combien (?:sont|seront|de (?:personnes|manifestants|participants)"
            r"(?: sont)?|de monde(?: est)?) (?:attendue?s?|espérée?s?|prévue?s?)|"
            rf"quelle (?:est l['\u2019])?affluence(?: est)? (?:attendue|espérée|prévue)) ?\?"
            rf"{_MARK}\n?{_MARK} ?"
            rf"({ROUNDED}{COUNT})(?: {FOLK})?(?=[ ,.;!\n]|\Z)",
            r"\1 personnes attendues",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
