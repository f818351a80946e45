"""Tells the hour or the day that its writer calls wrong: "15 h à Dole (14 h, c'est une erreur)"."""

import re

WRONGLY_SAID = re.compile(
    r"(?: (?:de|sur) (?:l'|la |le |notre )(?:affiche|tract|flyer|visuel|post)\w*)?\)?,? ?"
    r"(?:c'est|c'etait|est|etait|=) (?:l'|une? |la )?(?:(?:petite|grosse|vieille) )?"
    r"(?:erreur|coquille|bourde|faute de frappe|faux|fausse|perimee?|"
    r"ancien(?:ne)? (?:heure|horaire|date))\b"
    r"(?! (?:de (?!frappe|date|ma|notre|l'affiche)|d'|que|qu'|pas|politique|strat))"
)
"""What follows such an hour or day."""
