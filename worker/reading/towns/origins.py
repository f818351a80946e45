"""Tells the towns of a list of where people come from (rule 5)."""

import re

from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES

_COME = (
    r"(?:(?:venu|arrive|accouru|afflue|debarque)(?:e|s|es)?|ven(?:ait|aient|ant)|viennent|"
    r"arriv(?:aient|ant))"
)
# "Ils sont venus de Nantes, de Metz et de Nîmes": each of the list.
_ORIGINS = compiled(
    rf"\b(?:{_COME}|(?:originaire|monte|descendu|parti)(?:e|s|es)?|en provenance) "
    r"(?:(?:tous|toutes|expres|aussi|notamment|surtout|specialement|directement|nombreux) )?"
    r"(?:de |d'|du |des )[^.;:()]{2,80}(?:,| et|, et| ou)(?: meme| surtout| une?| deux| trois)? "
    r"(?:de |d'|du |des )?$"
)
# "venues de toute la région, du Haut-Doubs, mais aussi Morez, Les Rousses": from there too
_FROM_ALL_OVER = compiled(
    rf"\b(?:{_COME}|en provenance) "
    r"(?:de (?:(?:tres )?loin|tout(?:e)? |partout)|des (?:quatre|quatres) )"
    r"[^.;:()\n]{0,90}(?:, | et | ou | aussi | notamment | surtout | : (?:[^.;:()\n]{2,60}, )?)"
    r"(?:de |d'|du |des )?$"
)
_LISTED = (
    ", ",
    " et ",
    " ou ",
    " meme ",
    " surtout ",
    " aussi ",
    " : ",
    "de ",
    "d'",
    "du ",
    "des ",
)
_NAME = r"(?:de |d'|d\u2019|du |des )?(?:la |le |les |l'|l\u2019)?[A-Z\u00c0-\u00de][\w'\u2019-]*"
# Something must part two names: capitals in a row would be split in 2^n ways.
_NAMES = compiled(
    rf"{_NAME}(?:(?:,(?: et)? ?| (?:et )?)(?:(?:une?|deux|trois) (?=d))?{_NAME})*"
    r"(?:,| et|, et| ou)(?: m\u00eame| surtout| une?| deux| trois)? "
    r"(?:de |d'|d\u2019|du |des )?$"
)


def of_origins(text: Text, first: int, start: int) -> bool:
    """Tell a later name of a list of where people come from."""
    if not text.folded.endswith(_LISTED, 0, start):
        return False
    if _FROM_ALL_OVER.search(text.folded, max(first, start - 120), start):
        return True
    found = _ORIGINS.search(text.folded, max(first, start - 100), start)
    if found is None:
        return False
    names = re.search(r" (?:de |d'|du |des )", found[0])
    return names is not None and bool(
        _NAMES.fullmatch(text.raw, found.start() + names.start() + 1, start)
    )


def sets_out(text: Text, first: int, start: int) -> bool:
    """Tell "Les marches s'élanceront samedi depuis Nevers", "on défilera depuis Nevers"."""
    return _SETS_OUT.search(text.folded, max(first, start - 90), start) is not None


_SETS_OUT = compiled(
    rf"\b(?:on|nous) (?:march|defil|manifest)\w* depuis (?:la |le |les |l')?$|"
    rf"\b(?:{RALLIES})\b[^.;:()]{{0,40}}\b(?:s'(?:elanc|ebranl)|part(?:en?t|ir|aient|ait)|debut|"
    r"demarr)\w*[^.;:()]{0,30} depuis (?:la |le |les |l')?$"
)
