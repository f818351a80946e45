"""What clubs and town halls call "manifestations": sports, shows and fairs, and no rally."""

import re

# "La manifestation est organisée par le comité des fêtes"
OF_A_CLUB = re.compile(
    r"manifestations? (?:(?:est|sera|sont|seront|etait|a ete) )?(?:organisee|proposee)s? "
    r"par (?:le |la |l'|les )?(?:comite des fetes|office de tourisme|amicale|club|pompiers|"
    r"confrerie|paroisse|section (?:sport|gym|rand|marche)|municipalite|communaute de communes)"
    # "des manifestations en plein air", "lors des manifestations sportives"
    r"|manifestations? (?:sportiv|culturel|festiv|estival|taurin|equestr|publi(?:c|qu)|"
    r"associativ)\w+"
    r"|manifestations (?:en (?:plein air|exterieur)|de l'(?:ete|annee)|d'ete|du week-?end)\b"
)
"""Whose, or of what kind, an event is; matched at the word itself."""
# "les organisateurs de manifestations", "le calendrier des manifestations"
AGENDA = re.compile(
    r"\b(?:organisateurs de|(?:calendrier|agenda|saison) (?:de toutes les|de|des)) $"
)
"""What a list of events is called, searched before the word."""
