"""Tells the hour of a scene that a report opens on: "Il est 15 heures, le cortège s'élance"."""

from worker.reading.words.patterns import compiled


def sets_scene(folded: str, end: int) -> bool:
    """Tell "il était dix heures, samedi, quand …" of an hour that stops at *end*."""
    return _WHEN_THEY.match(folded, end) is not None


# "Il était dix heures, samedi, quand le cortège s'est ébranlé", "Il est midi et la foule envahit"
_WHEN_THEY = compiled(
    r"[^.;:\n]{0,40}\b(?:(?:quand|lorsqu[e']) ?(?:[\w']+ ){0,8}?(?:s'est|se sont|a|ont|s'|se) ?"
    r"(?:elanc|ebranl|quitt|demarr|debut|commenc|rassembl|reuni|form|afflu|mett|mis)|"
    r"(?:quand|lorsqu[e']|et)\b[^.;:!?\n]{0,70}?\b(?:(?:corteges?|foules?|manifestants|marcheurs|"
    r"vague|maree) [^.;:!?\n]{0,30}?\w+(?:e|ent|it|issent|ssent)\b|defilent|"
    r"envahi(?:t|ssent)|scandent|manifestent|(?:est|sont) (?:deja |tous )?"
    r"(?:rassembl|reuni|mass|mobilis)e?e?s?\b))"
    # "Il est 15 heures, place Smith, à Tulle. Le cortège s'élance."
    r"|[^.;:!?\n]{0,90}[.,] (?:l[ae]s? |l'|une? |des |plusieurs |deja,? )(?:[a-z]+ ){0,2}?"
    r"(?:(?:corteges?|foule|manifestant\w*|defile|marcheu\w+|participant\w*|rassemblement|"
    r"personnes|militant\w*)\b|"
    r"marche (?!arriere))"
)
