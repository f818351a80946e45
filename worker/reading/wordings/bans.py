"""Who forbids or allows again, in other words: "face aux appels …, la préfecture interdit"."""

from worker.reading.wordings.turns import APOSTROPHE, RALLY, Turns, turn
from worker.reading.words.wordlist import words

_AUTHORITY = (
    r"(?:(?:la (?:sous-)?préfecture|(?:le |la )(?:préf[eè]te?|maire|municipalité|mairie|ville))"
    r"(?: de police| d[eu][^.,;:!?\n]{2,30})?|"
    rf"les (?:autorités|services de l{APOSTROPHE}[EÉé]tat)|l{APOSTROPHE}[EÉ]tat)"
)
_BANS = (
    r"(?:(?:a |avait )?interdit|interdira|interdisait|(?:a |avait )?prohibe?é?|"
    rf"(?:a |avait )?(?:décidé|choisi) d{APOSTROPHE}interdire|"
    r"(?:a |avait )?(?:pris|signé|publié|prend|signe) (?:un |deux |des )?arrêtés? "
    rf"(?:interdisant|d{APOSTROPHE}interdiction de))"
)
_ANY_RALLY = (
    r"(?:tou(?:te|t|s les|tes les) (?:(?:manifestation|rassemblement|cortège|défilé|attroupement)s?"
    r"(?: et | ou |, )?)+(?:s? (?:revendicatif|non déclaré|déclaré|public)(?:ve)?s?)?|"
    r"les (?:manifestations|rassemblements)(?: (?:non déclarés?e?s?|revendicati\w+))?)"
)
_CALLS = (
    rf"(?:des |les |aux |d{APOSTROPHE}(?:un )?|(?:à )?l{APOSTROPHE}|un |plusieurs )?"
    r"(?:nouveaux? |nombreux )?appels? "
    rf"(?:à (?:manifester|se rassembler|défiler|la mobilisation|un rassemblement|"
    rf"une (?:manifestation|marche|mobilisation)|des rassemblements)|au rassemblement)"
    r"(?: non déclarée?s?| sauvages?)?"
)

TURNS: Turns = (
    # "À Gap, la préfecture avait interdit tout rassemblement": the one that was to be there.
    (
        words("tout toute tous toutes"),
        ("tout",),
        turn(
            rf"((?:(?<=[.!?»\n] )|(?<=\n)|^)(?:à|au|aux) (?-i:[A-ZÀ-Ý])[^.,;:!?\n]{{1,40}}, "
            rf"(?:{_AUTHORITY}|un arrêté(?: préfectoral| municipal)?) "
            rf"(?:\w+ )?(?:{_BANS}|interdi\w+)) tou(?:te|t) (?=(?:manifestation|rassemblement)\b)",
            r"\1 le ",
            signs=("nterdi", "rohib"),
        ),
        turn(
            r"((?:(?<=[.!?»\n] )|(?<=\n)|^)(?:à|au|aux) (?-i:[A-ZÀ-Ý])[^.,;:!?\n]{1,40}, )"
            r"toute? (?=(?:manifestation|rassemblement) (?:est|était|a été|avait été) "
            r"(?:\w+ment )?interdit)",
            r"\1le ",
            signs=("nterdi",),
        ),
    ),
    # "Le tribunal a autorisé la marche": what was forbidden takes place after all.
    (
        words("autorise"),
        (" autorisé l", " autorisé c"),
        turn(
            rf"((?:tribunal(?: administratif)?(?: d[eu][^.,;:!?\n]{{2,25}})?|"
            rf"Conseil d{APOSTROPHE}État|juge des référés|justice) (?:a|avait)) "
            r"(?:finalement |pourtant |\w+ment )?"
            rf"autorisé (?:la|le|cette|ce) {RALLY}(?= ?[.;\n]|$)",
            r"\1 suspendu l'interdiction",
        ),
    ),
    # "Le préfet avait dit non, le tribunal a dit oui"
    (
        words("dit donne donnee tranche"),
        ("dit oui", "dit ok", " raison", "ranché"),
        turn(
            r"\b((?:le |la |notre )?(?:tribunal(?: administratif)?|TA|juge(?: des référés)?|"
            r"justice|"
            rf"Conseil d{APOSTROPHE}État)) (?:vient de |a |lui |\w+ment )*(?:dit? (?:oui|ok)|"
            r"(?:nous |leur )?(?:a )?donn(?:é|er|e) raison(?! (?:au|à))|tranché (?:pour nous|en "
            r"notre faveur))",
            r"\1 a suspendu l'interdiction",
        ),
    ),
    # "Face aux appels à manifester à Gap samedi, la préfecture interdit tout rassemblement"
    (
        words("appel appels"),
        ("appel",),
        turn(
            r"(?:(?<=[.!?»\n] )|(?<=\n)|^)(?:face|devant|en raison|suite|à la suite|après|"
            r"en réaction|en réponse|au vu|compte tenu)(?: à| d[eu])? ?"
            rf"{_CALLS} ((?:à|au|aux) (?-i:[A-ZÀ-Ý])"
            rf"[^.;:!?\n]{{2,90}}?),? ({_AUTHORITY} {_BANS}) {_ANY_RALLY}"
            r"(?: (?:dans|sur|en) (?!raison)[^.,;:!?\n]{3,40})?",
            r"\2 la manifestation \1",
            signs=("nterdi", "rohib"),
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
