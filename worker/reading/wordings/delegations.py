"""Who is received, where and when: "Une délégation sera reçue à 15 h à la préfecture de Dole".

It is no rally, nor of the day or the hour of one (rule 1 of docs/claims.md).
"""

from worker.reading.wordings.turns import APOSTROPHE, BEGINS, MONTH, RALLY, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_REST = r"[^.;:!?\n]*(?:[.;!]|(?=\n|\Z))"

# Below a département in capitals they may have no day; else a rally's is told before theirs.
_NO_DAY = rf"(?![^.;:!?\n]*\b(?:{WEEKDAY}|\d{{1,2}}(?:er)? {MONTH}|demain|\d\d?/\d)\b)"
_BEHIND = rf"(\b{RALLY}\b[^\n]{{0,250}}?\b(?:{WEEKDAY}|\d{{1,2}}(?:er)? {MONTH})\b[^\n]*?)"
# Only in a named town, which might be taken for the rally's.
_ELSEWHERE = rf"(?=[^.;:!?\n]* (?:à|au|de|du|d{APOSTROPHE}) ?(?-i:[A-ZÀ-Ý])(?!RS\b))"
_RECEIVED = (
    r"(?:\W{1,4})?(?:(?:une|la|des|notre|leur|cette|les) délégations?\b"
    r"(?![^.;:!?\n]*\b(?:rassembl|manif|march|défil))[^.;:!?\n]{0,60}? "
    r"(?:sera|seront|doit être|doivent être|est|sont) (?:[a-zé]+ )?reçue?s?\b|"
    r"(?:le|la|les|l['\u2019])[^.;:!?\n]{3,60}? "
    r"(?:doit|doivent|va|vont|devrait|devraient|recevra|recevront) (?:recevoir )?"
    rf"une délégation\b(?![^.;:!?\n]*\b(?:rassembl|manif|march|défil))){_REST}"
)

TURNS: Turns = (
    (
        words("delegation delegations"),
        ("délégation",),
        turn(rf"(?<=(?-i:[A-ZÀ-Ý][A-ZÀ-Ý])[.:] ){_NO_DAY}{_RECEIVED}", ""),
        turn(rf"{_BEHIND}{BEGINS}{_ELSEWHERE}{_RECEIVED}", r"\1"),
    ),
)
"""Those of a text are left out."""
