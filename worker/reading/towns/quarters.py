"""Knows quarters and squares of big cities that bear the name of a town elsewhere.

"À Paris, 10 000 personnes à Saint-Augustin": beside its city such a name is no other town.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from worker.reading.towns.names import Mention
from worker.reading.words.fold import key
from worker.reading.words.text import Text

_NAMES = {
    "75056": (  # Paris
        "Saint-Ambroise Saint-Augustin Saint-Bernard Saint-Blaise "
        "Saint-Eustache Saint-Fargeau Saint-Georges Saint-Germain Saint-Germain-des-Prés "
        "Saint-Jacques Saint-Lazare Saint-Marcel Saint-Martin Saint-Michel Saint-Paul "
        "Saint-Philippe Saint-Roch Saint-Sulpice Saint-Victor Alésia Auteuil Belleville Bercy "
        "Bel-Air Châtelet Cluny Duroc Jourdain Passy Plaisance Reuilly Rome Tolbiac Wagram "
        "Montsouris Charonne Grenelle Javel Ségur La-Chapelle La-Villette Clignancourt"
    ),
    "69123": (  # Lyon
        "Saint-Clair Saint-Georges Saint-Irénée Saint-Jean Saint-Just Saint-Paul Saint-Rambert "
        "Saint-Vincent Ainay Bellecour Gerland La-Duchère Monplaisir Perrache Vaise"
    ),
    "13055": (  # Marseille
        "Saint-André Saint-Antoine Saint-Barnabé Saint-Charles Saint-Giniez Saint-Henri "
        "Saint-Jérôme Saint-Joseph Saint-Julien Saint-Just Saint-Lazare Saint-Louis Saint-Loup "
        "Saint-Marcel Saint-Mauront Saint-Pierre Saint-Victor Sainte-Anne Sainte-Marthe "
        "Sainte-Marguerite Castellane La-Plaine Montolivet Noailles Périer La-Rose Les-Olives "
        "La-Pomme Les-Accates"
    ),
    "31555": (  # Toulouse
        "Saint-Agne Saint-Aubin Saint-Cyprien Saint-Georges Saint-Martin "
        "Saint-Michel Saint-Pierre Saint-Sernin Saint-Simon Bellefontaine Lalande Montaudran "
        "Les-Carmes La-Reynerie Les-Minimes"
    ),
    "06088": "Saint-Augustin Saint-Isidore Saint-Roch Saint-Sylvestre Carras Magnan Riquier",
    "44109": (  # Nantes
        "Saint-Clément Saint-Donatien Saint-Félix Saint-Jacques Saint-Joseph Saint-Pierre "
        "Sainte-Anne Beaulieu Bellevue Chantenay Doulon"
    ),
    "34172": "Saint-Clément Saint-Roch Les-Arceaux Les-Beaux-Arts",
    "67482": "Saint-Jean Saint-Thomas Neuhof Neudorf Esplanade Elsau",
    "33063": (  # Bordeaux
        "Saint-Augustin Saint-Genès Saint-Jean Saint-Louis Saint-Michel Saint-Paul Saint-Pierre "
        "Saint-Seurin Sainte-Croix La-Bastide Bacalan Caudéran Nansouty"
    ),
    "59350": "Saint-Maurice Saint-Sauveur Fives Vauban Wazemmes",
    "35238": (  # Rennes
        "Saint-Aubin Saint-Germain Saint-Hélier Saint-Martin Saint-Yves Sainte-Anne "
        "Sainte-Thérèse Beaulieu Villejean Cleunay"
    ),
    "51454": "Saint-Remi Saint-Thomas Orgeval Clairmarais Murigny",
    "83137": "Saint-Jean Saint-Roch Sainte-Musse La-Rode",
    "42218": "Saint-Roch Bellevue Montaud Terrenoire",
    "76351": "Saint-François Saint-Nicolas Saint-Vincent Sainte-Cécile Graville Sanvic Bléville",
    "38185": "Saint-Bruno Saint-Laurent Villeneuve Bouchayer Mistral",
    "21231": "Saint-Bernard Saint-Michel Saint-Philibert Les-Grésilles",
    "49007": "Saint-Laud Saint-Serge Monplaisir",
    "63113": "Saint-Alyre Saint-Jacques Les-Carmes",
    "29019": (  # Brest
        "Saint-Louis Saint-Marc Saint-Martin Saint-Michel Saint-Pierre Bellevue Recouvrance"
    ),
    "37261": "Saint-Symphorien Sainte-Radegonde Les-Fontaines",
    "80021": "Saint-Acheul Saint-Leu Saint-Maurice Saint-Pierre",
    "87085": "Saint-Martial Beaubreuil",
    "66136": "Saint-Assiscle Saint-Gaudérique Saint-Jacques Saint-Mathieu Saint-Martin",
    "57463": "Saint-Jacques Saint-Louis Saint-Thiébault Sainte-Thérèse Borny Queuleu Sablon",
    "25056": "Saint-Ferjeux Saint-Pierre Battant Palente Planoise",
    "76540": (  # Rouen
        "Saint-Clément Saint-Gervais Saint-Hilaire Saint-Maclou Saint-Marc Saint-Ouen Saint-Paul "
        "Saint-Sever"
    ),
    "14118": "Saint-Pierre Saint-Sauveur Saint-Jean",
    "54395": "Saint-Epvre Saint-Nicolas Saint-Sébastien Dombasle",
    "45234": "Saint-Marceau Saint-Paterne Saint-Vincent Sainte-Croix",
    "86194": "Saint-Cyprien Saint-Éloi Beaulieu Montbernage Montmidi",
    "17300": "Saint-Éloi Saint-Nicolas Mireuil Villeneuve",
}  # fmt: skip
_QUARTERS = {city: frozenset(key(name) for name in names.split()) for city, names in _NAMES.items()}

_OVERSEAS = "97"
_WELL_KNOWN = 20_000
"""Inhabitants: a town as big is meant, in a list of towns."""


def without_quarters(text: Text, towns: list[Mention], plain: AbstractSet[int]) -> list[Mention]:
    """Leave out of *towns* the quarters of the city named right before or behind them.

    *plain* is where names begin to which nothing else says what they are.
    """
    cities = {one.place.code for one in towns if one.place is not None} & _QUARTERS.keys()
    if not cities:
        return towns
    quarters = {
        one.start
        for at, one in enumerate(towns)
        if one.start in plain and any(_has(text, other, one) for other in _beside(towns, at))
    }
    return [one for one in towns if one.start not in quarters]


def _beside(towns: Sequence[Mention], at: int) -> Sequence[Mention]:
    return (*towns[max(0, at - 1) : at], *towns[at + 1 : at + 2])


def _has(text: Text, city: Mention, town: Mention) -> bool:
    """Tell whether the name of *town*, in another département, is of a quarter of *city*."""
    if city.place is None or town.place is None or city.place.code not in _QUARTERS:
        return False
    area = town.place.department
    if area == city.place.department or area.startswith(_OVERSEAS):
        return False  # news from there often names Paris
    if town.place.population > _WELL_KNOWN:
        return False
    return key(text.folded[town.start : town.end]) in _QUARTERS[city.place.code]
