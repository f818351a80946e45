"""What clubs and town halls call "manifestations": sports, shows and fairs, and no rally."""

from worker.reading.words.patterns import compiled

# "La manifestation est organisée par le comité des fêtes"
OF_A_CLUB = compiled(
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
AGENDA = compiled(r"\b(?:organisateurs de|(?:calendrier|agenda|saison) (?:de toutes les|de|des)) $")
"""What a list of events is called, searched before the word."""
A_YEAR = compiled(
    r"(?:manif\w*s|rassemblements|corteges|marches|defiles)\b"
    r"(?:[^.;:\n]{0,40} (?:chaque|par) (?:an|annee|jour)\b|[^.;:\n]{0,50} (?:en un an\b|"
    r"depuis (?:janvier|le debut de l'annee|un an)\b))"
    r"(?![^.;:\n]{0,20} (?:a|ont|avait) (?:reuni|rassembl|attir|mobilis))"
)
"""Matches "3 000 manifestations par an", "400 rassemblements déclarés depuis janvier"."""
TO_DECLARE = compiled(r"\b(?:declarer|(?:comment|pour) organiser) une? (?:telle )?$")
"""Ends before "comment déclarer une manifestation": how it is done, and none that is held."""

CALLED_SO = compiled(
    r"barrages?\b[^.;!?\n]{0,60}\b(?:vidang\w+|turbin\w+|retenue d'eau|remplissage|crues?|edf)\b|"
    r"actions? (?:de graces?|en justice|de formation|boursiere|sociale)\b|"
    r"corteges? (?:de (?:mariage|mariees?|noces)|nuptial|presidentiel|princier)|"
    r"pride and prejudice|marches? (?:a suivre|arriere)\b|"
    r"dans la rue (?:de la |de l'|d'|de |du |des )(?!\d|cote\b)[a-z]"
)
"""Rallies' words in what is none: "action de grâce", "dans la rue des Lilas"."""
SO_CALLED = ("action", "cortege", "pride", "barrage", "marche", "dans")
"""How these begin."""
