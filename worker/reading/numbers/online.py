"""Tells the members of a group on a network from a crowd: nobody met there (rule 13).

"La boucle Telegram réunit 900 personnes", "4 200 ont rejoint le groupe", "5 600 membres".
"""

from worker.reading.words.patterns import compiled

_NETWORK = r"(?:facebook|fb|telegram|signal|whatsapp|discord|instagram|messenger|tiktok|reseaux)"
_GROUP = r"(?:groupes?|boucles?|cana(?:l|ux)|pages?|fils?|conversations?|communautes?|comptes?)"
_ABOUT = r"(?:deja |pres de |plus de |environ |quelque |au moins )*"
_BEFORE = compiled(
    rf"\b(?:{_GROUP}\b[^.;!?\n]{{0,40}}\b{_NETWORK}|{_NETWORK}\b[^.;!?\n]{{0,40}}\b{_GROUP})"
    r"\b[^.;:!?\n]{0,60} "
    r"(?:(?:a|ont) (?:reuni|rassembl|regroup)\w*|reuni(?:t|ssent)|rassemblent?|regroupent?|"
    rf"compt(?:e|ent|ait)|attei\w+|depass\w+|affich\w+) {_ABOUT}$"
)
_JOINED = compiled(
    r"[^.;:!?\n\d]{0,30} (?:(?:ont|avaient) (?:deja )?(?:rejoint|integre)|suivent|suivaient|"
    r"echangent|discutent|s'organisent|se coordonnent) "
    rf"[^.;!?\n]{{0,30}}\b(?:{_GROUP}|{_NETWORK})\b"
)
_MEMBERS = compiled(
    r" (?:membres|abonne\w*|internautes|followers)\b(?! (?:ont|avaient|se sont) )|"
    r" (?:personnes )?(?:dans|sur) (?:l[ae] |l'|notre |une? |ce |cette )?"
    rf"(?:(?!pages?){_GROUP}|{_NETWORK})\b"
)
# The page of an event tells who comes.
_COME = compiled(r"\b(?:event|evenements?|participa\w+|inscrit\w*|interess\w+|partante?s|oui)\b")
_SOME_NETWORK = compiled(rf"\b(?:{_NETWORK}|{_GROUP})\b")
_CLOSE = 90


def are_members(before: str, after: str) -> bool:
    """Tell a number that stands behind *before* and has *after* behind it."""
    if _COME.search(before[-_CLOSE:]) or _COME.search(after[:40]):
        return False
    if _BEFORE.search(before[-_CLOSE - 60 :]) or _JOINED.match(after):
        return True
    members = _MEMBERS.match(after)
    if members is None:
        return False
    near = before[-_CLOSE:] + after[: members.end() + 30]
    return _SOME_NETWORK.search(near) is not None
