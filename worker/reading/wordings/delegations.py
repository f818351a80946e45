"""Who is received, where and when: "Une délégation sera reçue à 15 h à la préfecture de Dole".

It is no rally, nor of the day or the hour of one (rule 1 of docs/claims.md).
"""

from worker.reading.wordings.turns import BEGINS, Turns, turn
from worker.reading.words.wordlist import words

_REST = r"[^.;:!?\n]*(?:[.;!]|(?=\n|\Z))"

TURNS: Turns = (
    (
        words("delegation delegations"),
        ("délégation",),
        turn(
            rf"{BEGINS}(?:\W{{1,4}})?(?:une|la|des|notre|leur|cette|les) délégations?\b"
            r"(?![^.;:!?\n]*\b(?:rassembl|manif|march|défil))[^.;:!?\n]{0,60}? "
            rf"(?:sera|seront|doit être|doivent être|est|sont) (?:[a-zé]+ )?reçue?s?\b{_REST}",
            "",
        ),
        turn(
            rf"{BEGINS}(?:\W{{1,4}})?(?:le|la|les|l['\u2019])[^.;:!?\n]{{3,60}}? "
            r"(?:doit|doivent|va|vont|devrait|devraient|recevra|recevront) (?:recevoir )?"
            rf"une délégation\b(?![^.;:!?\n]*\b(?:rassembl|manif|march|défil)){_REST}",
            "",
        ),
    ),
)
"""Those of a text are left out."""
