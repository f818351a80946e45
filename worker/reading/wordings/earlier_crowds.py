"""A crowd of an earlier day told behind today's: "900 à Gap. Ils étaient 1 400 le 3 mars".

What was counted then dates neither the crowd before nor the towns behind (rule 13).
"""

from worker.reading.wordings.turns import (
    ABOUT,
    APOSTROPHE,
    AT,
    COUNT,
    MONTH,
    RALLY,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

_DAY = rf"(?:{WEEKDAY} )?(\d{{1,2}}(?:er)?) ({MONTH})\b"
_MANY = rf"((?:{ABOUT})?{COUNT})(?: (?:personnes|manifestante?s|participants|marcheurs))?"
# A crowd, and what stands behind it in its sentence.
_BEHIND = (
    r"\b\d[\d \u00a0\u202f]*(?![^.;!?\n\d]*\b(?:attend|espèr|espér|prévu))"
    r"(?: [^\d\s.;!?][^.;!?\n\d]{0,110})?"
)
_CROWD = rf"({_BEHIND})"
# One of a text that has said no day: what follows would date it.
_UNDATED = (
    rf"(\A(?:(?!\b(?:{WEEKDAY}|hier|demain|aujourd{APOSTROPHE}hui|ce (?:matin|midi|soir)|"
    rf"\d{{1,2}}(?:er)? {MONTH})\b)[^\0]){{0,400}}?{_BEHIND})"
)
_NEXT = r" ?(?:[.;!]|, mais) "
_ENDS = rf"(?= ?(?:[.;,!)\n](?!\d)|\Z| et ))(?!,? {AT} )(?!,? (?:et|contre) \d)"
_WERE = (
    rf"(?:(?:ils|elles) (?:n{APOSTROPHE})?(?:étaient|avaient été)|on (?:n{APOSTROPHE})?était|"
    r"nous étions)"
)
_SINCE = r"(?:(?:que|encore|déjà|alors|pourtant|près de|plus de) )*"
_THEN = r"(?:[^.,;:!?\n\d]{3,45}[,:] )?"
_LONG_AGO = r"(?:,? (?:lors de |à |pour )[^.,;:!?\n\d]{3,45})?,?"
_GATHERED = r"(?:réuni|rassemblé|attiré|mobilisé|compté|dénombré)"
_FORMER = rf"(?:l[ae] (?:précédente?|dernière?|première?|grande?) )?(?:la |le )?{RALLY}"
_LESS = r",? en (?:net |forte? |légère? )?(?:baisse|hausse|recul|progression|repli) par rapport "
# A sentence of its own: its day and who counted are not shared.
_AGAINST = r"\1. Contre \2 le \3 \4"
_SINCE_THEN = r"\1. Contre \4 le \2 \3"

TURNS: Turns = (
    (
        words("etaient ete etait etions avait avaient recul baisse hausse comptait"),
        (
            *("taient ", "était ", "étions ", "avait ", "avaient ", "mptait "),
            *("recul", "baisse", "hausse", "repli", "progression"),
        ),
        # as in "Ils étaient 1 400 le 3 mars", or "On en avait compté 1 400 le 3 mars"
        turn(rf"{_UNDATED}{_NEXT}{_WERE} {_SINCE}{_MANY}{_LONG_AGO} le {_DAY}{_ENDS}", _AGAINST),
        turn(rf"{_UNDATED}{_NEXT}on en avait {_GATHERED} {_MANY} le {_DAY}{_ENDS}", _AGAINST),
        # as in "Le 3 mars, ils étaient 1 400", or "au plus fort du mouvement, le 3 mars, …"
        turn(
            rf"{_UNDATED}{_NEXT}{_THEN}le {_DAY},? {_WERE} {_SINCE}{_MANY}{_ENDS}",
            _SINCE_THEN,
        ),
        turn(
            rf"{_UNDATED}{_NEXT}{_THEN}le {_DAY},? {_FORMER} (?:en )?avait {_GATHERED} "
            rf"{_MANY}{_ENDS}",
            _SINCE_THEN,
        ),
        turn(
            rf"{_UNDATED}{_NEXT}{_THEN}le {_DAY},? {_MANY} avaient (?:défilé|manifesté|"
            rf"marché){_ENDS}",
            _SINCE_THEN,
        ),
        # "La précédente manifestation, le 3 mars, avait réuni 1 400 personnes"
        turn(
            rf"{_UNDATED}{_NEXT}{_FORMER},? (?:du|le) {_DAY},? (?:en )?avait {_GATHERED} "
            rf"{_MANY}{_ENDS}",
            _SINCE_THEN,
        ),
        # "… quand le 3 mars en comptait 1 400", "celle du 3 mars en avait réuni 1 400"
        turn(
            rf"{_CROWD},? (?:quand|alors que|tandis que|là où) (?:celle |celui |{_FORMER} )?"
            rf"(?:le|du) {_DAY},? en (?:comptait|avait {_GATHERED}) {_MANY}{_ENDS}",
            _SINCE_THEN,
        ),
        # as in "en baisse par rapport au 3 mars (1 400)", or "aux 1 400 du 3 mars"
        turn(
            rf"{_CROWD}{_LESS}(?:au|à celle du|à la {RALLY} du) {_DAY} \({_MANY}\)",
            _SINCE_THEN,
        ),
        turn(rf"{_CROWD}{_LESS}aux {_MANY} du {_DAY}", _AGAINST),
    ),
    # "900 à Gap ; le 3 mars, 1 400"
    (
        words("le"),
        before_figures("; le "),
        turn(rf"{_UNDATED} ?; le {_DAY}, {_MANY}{_ENDS}", _SINCE_THEN),
    ),
)
"""Those of one text are put plainly one after the other."""
