"""Tells what is still unknown of a rally: "lieu à préciser", "l'heure n'est pas fixée"."""

_WHAT = (
    r"(?:dates?|heures?|horaires?|lieux?|details?|infos?|informations?|points?|parcours|villes?|"
    r"communes?|modalites|programme|departs?|rendez-vous|rdv|endroits?|venue|place|time)"
)
_KNOWN = (
    r"(?:connu|fixe|arrete|decide|choisi|annonce|communique|determine|precise|defini|tranche|devoile|cale|boucle|acte|valide|"
    r"diffuse|confirme|donne|publie|trouve|dit)e?s?"
)
PENDING = (
    rf"\b{_WHAT}\b[^.;!?\n]{{0,40}}? (?:a (?:venir|preciser|confirmer|definir|fixer|determiner|"
    r"suivre|annoncer)|encore a l'etude|tenue?s? secret\w*)\b"
    rf"|\b{_WHAT}\b[^.;!?\n]{{0,40}}? (?:pas|guere) (?:encore |toujours )?(?:ete )?{_KNOWN}\b"
    rf"|\b{_WHAT}\b[^.;!?\n]{{0,30}}? (?:reste(?:nt)?|(?:sera|seront|serait)(?: \w+)?) "
    rf"(?:a \w+er|{_KNOWN})\b"
    rf"|\b{_WHAT}\b[^.;!?\n]{{0,24}}? {_KNOWN} (?:bientot|plus tard|demain|ce soir|dans la)\b"
    rf"|\bsans que [^.;!?\n]{{3,40}} soi(?:t|ent) (?:encore )?{_KNOWN}\b"
    rf"|\b(?:ne |n')?(?:l'|le |la )?(?:a|ont) pas (?:encore |toujours )?{_KNOWN}\b"
    rf"|\b(?:attend(?:ons|ent|re)?|cherch\w+|discut\w+|hesit\w+|ignor\w+|sait pas|savons pas)"
    rf"(?: encore| toujours)? [^.;!?\n]{{0,24}}?\b(?:{_WHAT}|ou|quand)\b"
    rf"|\b(?:pas|aucun\w*|sans) (?:encore )?(?:plus )?(?:de |d')?{_WHAT} "
    r"(?:encore|pour (?:l'instant|le moment)|connu\w*|a ce stade)\b"
    r"|\b(?:no details? yet|details? to follow|to be (?:confirmed|announced)|tbc|tba)\b"
)
"""A pattern over folded text: where or when people will gather is not said yet."""
