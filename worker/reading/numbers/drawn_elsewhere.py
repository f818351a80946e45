"""Tells people whom something else than a rally drew, held or befell (rule 13).

A report goes on to other news, and their numbers stand as near its town as its own: "Le loto a
réuni 300 personnes", "L'orchestre jouera devant 600 invités", "La salle contient 350 personnes".
"""

from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import UNOPPOSED

_ABOUT = (
    r"(?:deja |pres d[e'] ?|plus de |environ |quelque |au moins |autour de |jusqu'a |"
    r"une bonne |un bon )*"
)
# What has a public of its own, and is no rally's: "la marche gourmande", "le loto du comité".
_EVENT = (
    r"(?:lotos?|kermesses?|(?:semi-)?marathons?|triathlons?|trails?|cross\b|corridas?|"
    r"course(?! poursuite)s?|courses? cyclistes?|randonnees?|rando|marches? (?:nordiques?|"
    r"gourmandes?|rose|populaires? (?=de \d))|concours|tournois?|championnats?|matchs?|derby|"
    r"finales?|brocantes?|vide-(?:greniers?|dressings?)|braderies?|foires?|salons?|expositions?|"
    r"expos?\b|festivals?|concerts?(?! de casseroles)|orchestres?|spectacles?|galas?|cirques?|"
    r"feux? d'artifice|carnaval|corsos?|defile(?=s? de mode)s?|kermesses?|soldes|reveillons?|"
    r"banquets?|repas|formations?|stages?|ateliers?|visites? guidees?|conferences?|"
    r"(?<!bons )voeux du maire|manifestations? (?:sportives?|culturelles?|festives?|equestres?)|"
    r"(?:rassemblements?|expositions?|concentrations?) de (?:vieilles |belles )?(?:voitures?|"
    r"motos?|deux-chevaux|camping-cars|tracteurs anciens|bateaux)|reunions?(?: publiques?)?|"
    r"bals?|raves?(?:-party)?|free[- ]party|teknival|comices?|visite (?:du pape|ministerielle)|"
    r"pelerinages?|processions?|messes?|loteries?|collectes? de sang|fete (?:de la musique|"
    r"foraine|votive|patronale)|don du sang|journees? portes ouvertes|portes ouvertes|"
    r"cinemas?|musees?|theatres?|piscines?|patinoires?|mediatheques?|bibliotheques?)"
)
_DREW = (
    r"(?:(?:a|ont|avai(?:t|ent)|aura|auront) (?:[a-z]+ )?(?:reuni|rassemble|attire|accueilli|"
    r"compte|draine|mobilise|seduit|recu|enregistre|fait venir|regroupe)e?s?|"
    r"(?:reuni(?:t|ssait|ssent|ra|ront)|(?:rassembl|attir|accueill|drain|mobilis|regroup|compt|"
    r"attend|esper)(?:e|ent|ait|aient|era|eront|ra)?)\b)"
)
_DRAWN = compiled(
    rf"\b{UNOPPOSED}{_EVENT}\b(?! contre| sauvage)"
    rf"(?: (?!march|manif|defil|cortege|rassembl)[a-z'-]+){{0,5}}? "
    rf"{_DREW} (?:[a-z'-]+ ){{0,2}}?{_ABOUT}$"
)
# "L'enquête porte sur 1 200 personnes", "Les recherches mobilisent une centaine de personnes"
_ABOUT_PEOPLE = compiled(
    r"\b(?:enquetes?|etudes?|sondages?|recherches?|associations?|banque alimentaire|epicerie|"
    r"mesures?|dispositifs?|plans?|comptes?|pages?|chaines? (?:youtube|video)|emissions?) "
    r"(?:[a-z'-]+ ){0,3}?(?:(?:port|mobilis|aid|touch|vis|concern)(?:e|ent|ait)|"
    rf"est suivie?|sont suivis)(?: sur| par)? {_ABOUT}$"
)
# "s'est joué devant 9 800 personnes", "vu par 20 000 personnes", "auprès de 1 005 personnes"
_SEEN_BY = compiled(
    r"\b(?:(?:jou|chant|projet|diffus|retransm|donn|interpret)[a-z]* (?:[a-z]+ )?devant|"
    r"(?:vue?|regardee?|ecoutee?|visionnee?|consultee?|telechargee?|visitee?|frequentee?)s? par|"
    r"aupres d[eu']|s'adress[a-z]+ a) ?"
    rf"{_ABOUT}$"
)
# "La salle peut contenir 350 personnes", "un bus de 55 personnes"
_ROOM_FOR = compiled(
    r"\b(?:peu(?:t|vent)|pou(?:rra|rront|vait|vaient)|permet(?:tra)? d[e']) ?(?:[a-z]+ )?"
    r"(?:contenir|accueillir|recevoir|transporter|heberger|embarquer|loger|asseoir) "
    rf"{_ABOUT}$|\bne (?:peu|pou)[a-z]+ (?:contenir|accueillir|recevoir|transporter) que $"
)
# "Le chantier mobilise 90 ouvriers"
_WORKS = compiled(
    r"\b(?:chantiers?|travaux|usines?|sites?|ateliers?) (?:[a-z'-]+ ){0,3}(?:a mobilise|"
    rf"mobilisent|mobilise|occupe|fait travailler) {_ABOUT}$"
)
# "a privé de courant 1 200 personnes", "a forcé 80 personnes à quitter leur logement"
_BEFELL = compiled(rf"\bpriv(?:e|ant|ait|es) d[e'] ?[a-z]+ (?:[a-z]+ )?{_ABOUT}$")
_MADE = compiled(
    rf"\b(?:forc|oblig|contrain|pouss|condui|amen)[a-z]{{1,4}} (?:[a-z]+ment )?{_ABOUT}$"
)
_TO = compiled(r" [a-z-]+(?: [a-z-]+)? (?:a|au|aux) ")
# "600 personnes ont donné leur sang", "200 personnes ont visité l'exposition"
_DID_ELSE = compiled(
    r" [a-z-]+(?: [a-z-]+)? (?:ont|avaient|auront) (?:deja |[a-z]+ment )?(?:donne leur sang|"
    r"visite(?:r)?\b|nettoye|assiste (?:a la (?:projection|conference|messe|seance|representation)|"
    r"au (?:concert|match|spectacle|debat|film))|ferme boutique|quitte (?:le|la|leurs?|les) "
    r"(?:service|hopital|entreprise|region|pays|logement|departement|commune|profession|metier)|"
    r"applaudi (?:le|la|les) (?:artiste|groupe|troupe|orchestre|chanteu|joueu))"
)
# "600 invités" of a show: nobody clicked.
_GUESTS = compiled(r" invitee?s\b")
_BEFORE_GUESTS = compiled(rf"\b(?:devant|avec|parmi) (?:ses |leurs |les )?{_ABOUT}$")
# "On était 80 au repas de quartier", "ils étaient 1 200 au loto"
_AT_EVENT = compiled(
    r"(?: personnes| participante?s| convives)? (?:au|aux|a la|a l'|lors du|lors de la) "
    rf"?(?:grande? |traditionnel(?:le)? )?{_EVENT}\b(?! contre| sauvage)"
)
# "300 à courir sous la pluie"
_RAN = compiled(r"(?: personnes)? a (?:courir|nager|pedaler|danser le|jouer|skier) ")


_BEFORE = (_DRAWN, _ABOUT_PEOPLE, _SEEN_BY, _ROOM_FOR, _BEFELL, _WORKS)


def drawn_elsewhere(before: str, after: str) -> bool:
    """Tell a number that stands behind *before* and has *after* behind it."""
    near = before[-_BACK:]
    if any(one.search(near) for one in _BEFORE):
        return True
    if (_MADE.search(near) and _TO.match(after)) or (
        _GUESTS.match(after) and _BEFORE_GUESTS.search(near)
    ):
        return True
    return any(one.match(after) for one in (_DID_ELSE, _AT_EVENT, _RAN))


_BACK = 100
