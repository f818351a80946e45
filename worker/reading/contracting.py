"""Says "à Le Havre" for "au Havre" while turns are put plainly: they know towns by whole names."""

import re

from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

# Towns that people march in: no names that are words as well ("au Port", "au Palais").
_NAMES = (
    r"Havre|Mans|Puy(?:-en-Velay)?|Creusot|Vigan|Tampon|Lamentin|Bourget|Raincy|Cannet|Gosier|"
    r"Kremlin(?:-Bicêtre)?|Perreux|Vésinet|Pecq|Teil|Touquet|Tréport|Croisic|Pouliguen|"
    r"Cateau(?:-Cambrésis)?|Quesnoy|Neubourg|Lavandou|Blanc-Mesnil|(?:Grand|Petit)-Quevilly|"
    r"Bouscat|Haillan|Pradet|Beausset|Muy|Pontet|Teich|Barp|Boulou|Soler|Barcarès|"
    r"Grau-du-Roi|Relecq(?:-Kerhuon)?|Chambon-Feugerolles|Pré-Saint-Gervais|Plessis-\w+|"
    r"Mée-sur-Seine|Chesnay|Poiré-sur-Vie|Pont-de-Claix|Péage-de-Roussillon|Lion-d['\u2019]Angers|"
    r"Mont-Dore|Sables(?:-d['\u2019]Olonne)?|Herbiers|Mureaux|Ulis|Lilas|Abymes|Andelys|"
    r"Moule|Vauclin|Diamant|Morne-Rouge|Thor|Crès|Rheu|Portel|Rove|Poinçonnet|Guilvinec|"
    r"Loroux(?:-Bottereau)?|Faouët|Conquet|Lude|Trois-Îlets|Trois-Bassins|Sorinières|Essarts|"
    r"Ponts-de-Cé|Pennes-Mirabeau|Clayes-sous-Bois|Pavillons-sous-Bois"
)
_CONTRACTED = compiled(rf"\b(?:[aA]ux?|[dD](?:u|es)) (?=(?:{_NAMES})(?![\w'\u2019-]| d[eu] ))")
_APART = compiled(rf"\b(?:à|À|[dD]e) (?P<article>Les?) (?=(?:{_NAMES})(?![\w-]))")
_WHOLE = {"au": "à Le", "aux": "à Les", "du": "de Le", "des": "de Les"}


def taken_apart(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with "à Le Havre" for "au Havre"."""
    return rewritten(raw, origin, [_apart(found) for found in _CONTRACTED.finditer(raw)])


def contracted(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with "au Havre" for "à Le Havre"."""
    return rewritten(raw, origin, [_together(found) for found in _APART.finditer(raw)])


def _apart(found: re.Match[str]) -> tuple[tuple[int, int], str]:
    said = found[0].strip()
    whole = _WHOLE[said.lower()]
    return (
        found.span(),
        f"{whole if said[0].islower() else whole.capitalize().replace(' l', ' L')} ",
    )


def _together(found: re.Match[str]) -> tuple[tuple[int, int], str]:
    place, plural = found[0][0] in "àÀ", found["article"] == "Les"
    said = ("aux" if plural else "au") if place else ("des" if plural else "du")
    return found.span(), f"{said if found[0][0].islower() else said.capitalize()} "
