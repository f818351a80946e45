"""Knows the town of what a title defends, where people meet in another one or in several."""

from collections.abc import Sequence

from worker.reading.towns.names import Mention
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text


def defended(text: Text, towns: Sequence[Mention]) -> set[int]:
    """Return the towns that what a title defends is of, where people meet in another one.

    As in "Marche pour sauver la maternité de Die | Gap", or above "14 h, place Foch, Gap".
    """
    if len(towns) < 2:  # noqa: PLR2004 - one defended, one to meet in
        return set()
    folded = text.folded
    found = {
        one.start
        for one in towns
        if not _AT_ONE.search(folded, max(0, one.start - _LED_BY), one.start)
        and _DEFENDED.search(folded, folded.rfind("\n", 0, one.start) + 1, one.start)
    }
    if any(_is_met_in(folded, one, found) for one in towns):
        return found
    rows = [one for one in towns if found and _is_row(folded, one, min(found))]
    return found if len(rows) > 1 else set()


def _is_row(folded: str, town: Mention, after: int) -> bool:
    """Tell one of the towns listed below: "• Gap, 18 h 30, place Foch", "18 h : Gap"."""
    line = folded.rfind("\n", 0, town.start) + 1
    if line <= after or _ROW_OPENS.fullmatch(folded, line, town.start) is None:
        return False
    end = folded.find("\n", line)
    return _ROW_HOUR.search(folded, line, len(folded) if end < 0 else end) is not None


_ROW_OPENS = compiled(r"[^\w\n]*(?:\d\d? ?(?:h|heures?)(?: ?\d\d)?\b[^\w\n]*)?(?:a )?")
_ROW_HOUR = compiled(r"\d\d? ?(?:h(?:\d\d)?|heures?)\b")


def _is_met_in(folded: str, town: Mention, defended: set[int]) -> bool:
    if not defended or town.start in defended:
        return False
    line = folded.rfind("\n", 0, town.start) + 1
    if line > min(defended):
        return _ADDRESS.search(folded, line, town.start) is not None
    field = folded.endswith("| ", line, town.start) or not folded[line : town.start].strip(_SIGNS)
    return field and _FIELD_ENDS.match(folded, town.end) is not None


_SIGNS = " #\u2022*\u26a0\ufe0f\u203c\U0001f4e2\U0001f534\u270a\U0001f5d3"
_FIELD_ENDS = compiled(r" ?(?:[|:\u2013\u2014]| - )")


_LED_BY = 12
_AT_ONE = compiled(r"\b(?:manif|marche|rassemblement|cortege)s? (?:a|au|aux) $")
_DEFENDED = compiled(
    r"\b(?:contre|(?:soutien|solidarite|hommage) (?:a|aux?|avec)|memoire d(?:es?|u|')|"
    r"pour (?:sauver|defendre|garder|soutenir|rouvrir|la liberation|(?:la |le |les |l'|notre |nos )"
    r"(?:maternite|hopital|ecole|college|lycee|gare|poste|urgences|ehpad|clinique|tribunal|piscine))|"
    r"sauvons|non|stop|"
    r"touche pas)\b[^.,;:!?()\n]{0,60} "
    r"(?:de |d'|du |des )(?:la |le |les |l')?$|"
    # "contre le projet Cigéo à Bure"
    r"\bcontre le (?:mega)?projet [a-z\d-]+ (?:a|au|aux) (?:la |le |les )?$"
)
# Where people meet leads to its town: "devant la préfecture, Gap", "place Foch à Gap".
_ADDRESS = compiled(
    r"(?:\b(?:place|devant|parvis|esplanade|gare|mairie|prefecture|rond-point|kiosque|halles|"
    r"square|lieu|rdv|rendez-vous|ou ?[?:])|\U0001f4cd)[^.;!?\n]{0,60}?(?:, | a | \(| - )$"
)
