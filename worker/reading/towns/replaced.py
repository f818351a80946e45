"""Tells the town where a rally was to be at first, when it was in another in the end."""

from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

# "Initialement prévue à Vire", "devait partir samedi de Vire et Condé"
_AT_FIRST = compiled(
    r"\b(?:(?:initialement|d'abord|primitivement|a l'origine|au depart|dans un premier temps|"
    r"un temps)\b,?[a-z' -]{0,30} (?:prevue?s?|programmee?s?|annoncee?s?|envisagee?s?)|"
    r"(?:prevue?s?|programmee?s?|annoncee?s?|envisagee?s?) (?:initialement|d'abord|a l'origine|"
    r"au depart|dans un premier temps)|"
    r"devai(?:t|ent) (?:d'abord |initialement )?(?:partir|avoir lieu|se tenir|se derouler))\b"
    r"(?: [a-z]+)?(?: \d{1,2})?(?: [a-z]+)? (?:a|au|aux|de|d') ?(?:[^.;:()\d]{2,30} et (?:a )?)?$"
)
# "…, s'est finalement tenue samedi à Caen"
_IN_THE_END = compiled(
    r"[^.!?\n]{0,60}\b(?:finalement|(?:a|aura|ont|auront) (?:eu )?lieu|se (?:tiendra|deroulera)|"
    r"s'est (?:tenu|deroule)e?|partira)\b[^.!?\n]{0,40}"
)
# A town with its "à": "place d'Armes" is in the same one.
_ELSEWHERE = compiled(r" (?:à|au|aux|in) [A-Z\u00c0-\u00de][a-z\u00df-\u00ff]")


def is_replaced(text: Text, back: int, first: int, last: int) -> bool:
    """Tell words *first* to *last* of "d'abord prévue à Vire, s'est tenue à Caen"."""
    end = text.words.ends[last]
    if _AT_FIRST.search(text.folded, back, text.words.starts[first]) is None:
        return False
    after = _IN_THE_END.match(text.folded, end)
    return after is not None and _ELSEWHERE.search(text.raw, end, after.end() + 20) is not None
