"""The steps of a day that are no rally, beside one that is: "9 h, débat ; 14 h, marche"."""

from worker.reading.wordings.turns import APOSTROPHE, RALLY, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_HOUR = r"\d{1,2} ?(?:h\b|h\d\d|heures?\b)(?: ?[0-5]\d\b)?"
_AT = r"(?:(?:à|dès|à partir de|vers) )?"
# What is done under a roof, over a table or for pleasure. Who is welcomed before a march, with
# coffee or at a stand, is there already.
_STEP = (
    rf"(?:(?:un |une |des |l{APOSTROPHE}|le |la |les )?(?:assemblée générale|AG\b|table[ -]ronde|"
    r"réunions?\b|petits?[ -]d[ée]j\w*|débats?\b|conférences?\b|tractages?\b|distribution de "
    r"tracts|repas\b|"
    r"concerts?\b|bal\b|projections?\b|ateliers?\b|buffets?\b|apéro\w*|"
    r"apéritif|barbecue|exposition|soirée|goûter|messe|point[ -](?:de )?presse|"
    r"garderie|grand débat|ciné[ -]?débat))"
)
_RALLY = rf"(?:(?:une? |la |le |l{APOSTROPHE}|grande? |d(?:épart|ébut) (?:de la |du ))*{RALLY})"
# Nothing that names where: "débat à Gap, marche à Dole".
_REST = r"(?:(?! (?:à|au|aux) (?-i:[A-ZÀ-Ý]))[^.;:!?\n\d]){0,70}"
# A later step of the same sentence is a rally's.
_TIMED = rf"{_AT}{_HOUR} ?(?:[:,\u2013-] ?)?{_RALLY}"
_NAMED = rf"{_RALLY}\b[^.;,!?\n]{{0,60}} {_AT}{_HOUR}"
_NEXT = r"[;,] (?:puis |et |enfin )?"
# What is eaten, heard or watched behind a rally; no rally, nor a place to meet, stands in it.
_AFTERWARDS = (
    r"(?:(?:une? |des |le |la |les )?(?:petit |grand )?(?:pots?|verres?|apéro\w*|apéritif|repas|"
    r"collation|goûter|buffet|barbecue|concerts?|bal|soirée|débats?|conférence|projections?|film|"
    rf"réunion|assemblée générale|AG|prises? de parole|spectacle)|d{APOSTROPHE}une (?:AG|"
    r"assemblée))\b"
)
_ONE_MORE = rf"\b(?:{RALLY}|défil\w+|départ|rendez-vous|rdv)\b"
_OF_RALLY = rf"(?:^|(?<=[.!?\n]))[^.;!?\n]*?\b(?:{RALLY}|défil\w+)\b[^.;!?\n]*?"
_BEHIND = (
    rf"(?:[,;]? (?:(?:qui sera )?suivie?s? (?:d{APOSTROPHE}|par |de |du )|avant |puis |"
    rf"et (?:ensuite |après )?)|[.!] (?:Suivra |S{APOSTROPHE}en (?:est|sont) suivie?s? |Ensuite,? |"
    r"Puis,? |Après,? ))"
)

TURNS: Turns = (
    (
        words(
            "manifestation manif marche rassemblement cortege defile mobilisation veillee pride "
            "sit-in die-in velorution casserolade deambulation"
        ),
        ("h",),
        # "à 10 h, table ronde, salle des fêtes ; à 14 h, marche"
        turn(
            rf"(?:(?<=[:;,(] )|(?<=\n)|(?<=- )){_AT}{_HOUR} ?(?:[:,\u2013-] ?)?{_STEP}{_REST}"
            rf"{_NEXT}(?=(?:[^.!?\n]{{0,160}}{_NEXT})?{_TIMED}\b)",
            "",
        ),
        # "réunion publique à 11 h, manifestation à 14 h"
        turn(
            rf"(?:(?<=[:;,(] )|(?<=\n)|(?<=- )){_STEP}{_REST} {_AT}{_HOUR}{_REST}"
            rf"{_NEXT}(?=(?:[^.!?\n]{{0,160}}{_NEXT})?{_NAMED}\b)",
            "",
        ),
    ),
    # "une AG jeudi à 9 h à la bourse du travail, suivie d'une manifestation à 10 h 30"
    (
        words("suivi suivie avant puis"),
        ("suivi", "avant ", "puis "),
        turn(
            rf"\b{_STEP}((?: (?:ce |le )?{WEEKDAY}(?: \d{{1,2}}(?:er)?(?: [a-zéû]{{3,9}})?)?)?) "
            rf"{_AT}{_HOUR}{_REST},? (?:qui sera )?(?:(?:suivie?|puis) d{APOSTROPHE}|"
            rf"avant (?:le départ d[eu] )?)((?:une? |la |le ){RALLY}\b{_REST} {_AT}{_HOUR})",
            r"\2\1",
        ),
    ),
    # "Marche samedi à Gap, suivie d'un pot à 17 h, salle des fêtes": behind it
    (
        words("suivi suivie suivis suivies avant puis ensuite suivra apres"),
        ("suivi", "avant ", "puis ", "ensuite ", "Suivra ", "suivi", "Ensuite", "Puis", "Après"),
        turn(
            rf"({_OF_RALLY}){_BEHIND}{_AFTERWARDS}(?:(?!{_ONE_MORE})[^.;!?\n])*?"
            rf" (?:à |dès |vers ){_HOUR}(?:(?!{_ONE_MORE}|\d ?h)[^.;!?\n])*(?=[.;!?\n]|\Z)",
            r"\1",
        ),
        turn(
            rf"({_OF_RALLY}) sera suivie?s? d(?:e |u |{APOSTROPHE}){_AFTERWARDS}"
            rf"(?:(?!{_ONE_MORE})[^.,;!?\n\d])*(?=[.;!?\n]|\Z)",
            r"\1",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
