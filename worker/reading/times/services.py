"""Hours of transport, of a school, of a show, and of the day of who goes to a rally."""

from worker.reading.words.patterns import compiled

# "Métro perturbé de 7 h à 9 h", "garderie dès 7 h 30"; people meet "devant la crèche de 8 h à 9 h".
_SERVICE = compiled(
    r"(?:^|[.,;:(!?\n\u2013-] ?|\bet |\bmais |\b(?:lundi|mardi|mercredi|jeudi|vendredi|demain) |"
    r"(?<=\ba )[a-z-]+,? )(?:les? |la |l'|une? |deux |trois |aucune? |pas de |plus de |ni )?"
    r"(?:rames?|metros?|trams?|tramways?|bus|rer|ter|trains?|trafic|circulation|transports|"
    r"garderies?|"
    r"cantines?|periscolaires?|creches?|service minimum|accueil (?:minimum|periscolaire|"
    r"des enfants|du public)|guichets?|collecte|dechetteries?|piscines?|mediatheques?|"
    r"bibliotheques?|eau coupee|courant coupe)\b"
    r"(?:(?!manif|rassembl|march|corteg|defil|bloca|bloqu|piquet|rdv|rendez|depart\b|"
    r"rejoi)[^.;:()\n])"
    r"{0,50}?\b(?:de|entre|des|a partir de) \Z"
)
_LIFT = compiled(
    r"\b(?:voitures?|bagnoles?|caisse|covoit\w*|fourgon|camion\w*|"
    r"(?:je |j')(?:prends|peux prendre|emmene)|"
    r"(?:(?<!\d)(?<!\d )\d|une?|deux|trois|quatre) (?:places?|pers(?:onnes)?)\b\.?)"
    r"(?:(?!manif|rassembl|march|corteg|defil|pride)[^;!?\n\d]){0,50}?"
    r"\b(?:departs?|depuis|rdv|on (?:part|decolle)|partiront|partent)(?: [^;:!?\n\d()]{0,24}?)?"
    r"(?: a| des| vers| :)? ?\Z"
)
# As in "le match de 15 h", "X-Y (21 h, au stade)", "l'heure dépendra de la relève, à 14 h".
_SHOW = compiled(
    r"\b(?:match|derby|concert|spectacle|seance|projection|releve)s? (?:a |de |des |\(|, )+\Z"
    r"|\b(?:(?:debat|conference(?: de presse)?|table ronde) (?:a|de)|reunion de) \Z"
    r"|\b(?:chorale|fanfare|orchestre|choeur)s?\b[^.;:,\n]{0,40} "
    r"(?:se produi|chant|jou)\w+ (?:a|des|vers) \Z"
    r"|[a-z]\u2013[a-z]+ \((?:a )?\Z"
    r"|\bdepend\w* [^.;\n]{0,50}\Z"
)
# "Réveil 6 h, train 7 h 12, manif 10 h à Dole": when who writes gets up, works and travels.
_ONES_DAY = compiled(
    r"(?:^|[.,;:!?(\n\u2192/+>\u2013-] ?|\b(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain|"
    r"et|puis|ensuite|matin|soir) )(?:(?:le|mon|ma|un|au) )?"
    r"(?:reveil|lever|levee?s?|debout|(?:fin d[ue] |sortie d[ue] )?(?:boulot|taf|travail)|"
    r"(?:fin|sortie) des cours|"
    r"embauche|debauche|douche|dodo|sieste|train|ter|tgv|exam(?:en)?s?|partiels?|"
    r"(?:rdv |rendez-vous )?(?:dentiste|medecin|docteur|kine|coiffeur)|"
    r"depose des (?:enfants|gosses|petits)|(?:depart|on part|on decolle|je pars) de (?:la maison|"
    r"chez"
    r" (?:moi|nous))|je (?:bosse|taffe|finis|debauche|sors du (?:boulot|taf|travail))|"
    r"on (?:se leve|quitte la maison))"
    r"(?: (?:prevue?|sonne|regle|mis|tot|matinal|obligatoire))?,?"
    r"(?: (?:a|de|vers|des|pour|jusqu'a))?,? ?\Z"
)
_MEETS_THERE = compiled(
    r",? (?:place|devant|sur|parvis|square|quai|rond|esplanade|rdv|rendez|pour l[ae] )"
)


def of_ones_day(folded: str, start: int, end: int) -> bool:
    """Tell the hour of one's alarm, work or train: nobody meets where it is said."""
    return bool(
        _ONES_DAY.search(folded, max(0, start - 60), start) and not _MEETS_THERE.match(folded, end)
    )


def of_service(folded: str, start: int) -> bool:
    """Tell the hours of transport, of a school or of a show, and when a car leaves for a rally."""
    back = max(0, start - 90, folded.rfind("! ", 0, start))
    open_from = folded.endswith(("de ", "entre ", "des "), 0, start)
    return bool(
        (open_from and _SERVICE.search(folded, back, start))
        or _LIFT.search(folded, back, start)
        or _SHOW.search(folded, back, start)
    )
