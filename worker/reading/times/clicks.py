"""Tells when people clicked, which is not when they meet: "mercredi midi, 2 300 avaient cliqué"."""

from worker.reading.words.patterns import compiled

CLICKED = compiled(
    r"(?: matin| midi| soir| apres-midi)?,? (?:pres de |environ |plus de |deja )?\d[^;:()\n]{0,40}"
    r"\b(?:avaient|avait|ont|avions|etaient|se (?:disai|montrai|declarai)ent|se sont) "
    r"(?:deja |aussi |bien )?"
    r"(?:clique|coche|interess|dite?s? (?:interess|partant))\w*"
    r"|(?: matin| midi| soir| apres-midi)?,? (?:pres de |environ |plus de |deja )?\d[\d .]*"
    r"(?:personnes |internautes )?(?:interessee?s?|(?:indiqu|declar|annonc)aient )"
)
"""Matches behind the day or the hour of a count of clicks."""
