"""Tells the day of something else than a rally: of a death, a vote, a street, the wrong half."""

import re

from worker.reading.times.at_rallies import at_a_rally
from worker.reading.words.calendar_words import LONG, MONTHS
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Late
from worker.reading.words.word_groups import RALLIES, RALLY_STEMS

DEAD = r"(?<!college )(?<!ecole )(?<!lycee )(?<!ville )mort"
"""Who died, not "opération collège mort"."""
_BEFELL = (
    r"killed|murdered|fauche|tue|perpetre|decapite|egorge|executee? par balles?|decede|"
    rf"{DEAD}|blesse|renverse|assassine|abattu|poignarde|disparu|percute|ecrase|noye|etrangle|"
    r"frappe|battue? a mort|passee? a tabac|roue de coups|agresse|viole|lynche|tabasse|immole|"
    r"suicide|pendu|defenestre|enleve|sequestre|brule vif|mortellement touche|"
    r"perdu la vie|peri|mis fin a (?:ses|leurs) jours|donne la mort|"
    r"(?:retrouve|decouvert)(?:e|es)? (?:sans vie|inanime|pendu|noye|gisant)|"
    # "dont le corps a été découvert mardi"
    r"\bcorps (?:a |avait |ont )?(?:ete )?(?:retrouve|decouvert|repeche)|"
    r"place(?:e|es|s)? en (?:garde a vue|detention provisoire|detention)|mis(?:e|es)? en examen"
)
WRONG_HALF = (
    r"(?<!pourquoi )(?<! le )(?<!faiblit )(?<!retombe )(?<!decolere )(?<!desarme )(?<!desemplit )"
    # "12 lignes ne circuleront pas ce mardi": they stop that day
    r"(?<!circule )(?<!circulera )(?<!circuleront )(?<!roulera )(?<!rouleront )"
    r"(?<!fonctionnera )(?<!fonctionneront )"
    r"\b(?:et non|non pas|et pas|pas|au lieu d[eu]|plutot que)(?: le| pas| ce)? $"
    r"|\bau lieu $|\bet plus (?:le )?$|\bet non plus (?:le )?$"
    r"|, non (?:le |ce )?$"
)
# "avant le second tour de dimanche", "de l'élection du maire, prévue demain"
_VOTE = (
    r"\b(?:premier|second|deuxieme|1er|2e|2nd|2d) tour(?: d[eu]s? (?:la |l')?[a-z]+)?,? "
    r"(?:d[eu] |d'|prevu |qui (?:aura|a|se tiendra|se deroulera)(?: lieu)? )?(?:ce |le )?$"
    r"|\b(?:elections?|scrutins?|votes?|referendum|presidentielle|legislatives|municipales|"
    r"europeennes)(?: [a-z]+)?,? (?:qui (?:aura|auront|a|ont) lieu|"
    r"qui se (?:tien|deroul)[a-z]+|prevue?s?) (?:ce |le |des |demain )?$"
    r"|\b(?:alors|tandis|pendant) que [^.;:,\n]{3,40} (?:votent|vote|voteront|vont voter) "
    r"(?:ce |le )?$"
)
NOT_A_DAY = compiled(
    r"\b(?=[\w,])(?:(?:place|pl|pl\.|rue|r\.|avenue|av|av\.|boulevard|bd|bd\.|bld|quai|pont|"
    r"square|sq|cours|allees?|esplanade|parvis|parc|stade|rond[ -]point|rd-?point|rdpt|"
    r"promenade|passage|impasse|mail|jardin|salle|ecole|lycee|college|parking|monument|stele|"
    r"carrefour|residence|cite|gymnase|rocade|arret|metro|chemin|halles?|"
    r"caserne) (?:national )?(?:du|de la) ?$|(?:collectif|(?<!rejoindra le )(?<!rejoint le )"
    r"(?<!rejoindre le )mouvement|association|loi|arrete|"
    r"decret|attentats?|attaques?|offensive|invasion|bombardements?|raids?|heurts|incidents|"
    r"affrontements|emeutes|debordements|drame|fusillade|"
    r"ordonnances|discours|elections?(?: [a-z]+)?|mort|(?<!de )nuit|scrutin|deces|accident|meurtre|"
    r"assassinat|massacre|tragedie|incendie|explosion|agression|catastrophe|seisme|decembre|"
    r"numero|n°|jeudis?|fete) (?:national )?(?:du|des|de la|le|of) ?$"
    # "en hommage aux victimes du 13 novembre"
    r"|\b(?:victimes|morts|tues|disparus|martyrs|fusilles|noyes|rafles?|repression|inondations?|"
    r"crash|naufrage|tuerie) du $"
    # "c'est dimanche, pas samedi": the wrong half (rule 2).
    rf"|{WRONG_HALF}"
    r"|\b(?:ferm|ouv)(?!r?iere?s?\b)[a-z]+\b[^.;:()]{0,14} les (?:[a-z]+dis?,? (?:et )?)*$"
    r"|\b(?:avant|apres) (?:l'|un )hommage national\b[^.;:()]{0,16} $"
    # "57 participants, 2e tour dimanche": by the way, when one votes
    r"|, (?:le |et )?(?:premier|second|deuxieme|1er|2e|2nd) tour "
    r"(?:c'est |est |a lieu )?(?:ce |le )?$"
    rf"|{_VOTE}"
    # "les arrêtés du préfet de police du 18 octobre"
    r"|\b(?:arretes?|ordonnances?|decisions?|jugements?|circulaires?|telegrammes?|courriers?)"
    r"(?: \([^()]{1,12}\)| (?:prefectoraux|prefectoral|municipal|municipaux)|"
    r" (?:d[eu]s? |d')(?:la |l')?(?:prefet\w*|prefecture|police|maire|mairie|ville|ministre|"
    r"ministere|interieur|tribunal|cour|juge|conseil|etat|refere\w*)| administrati\w+)+ "
    r"(?:en date |dates? )?du $"
    # "suite aux annonces d'hier"
    r"|\b(?:annonces?|allocution|declarations?|propos|communique|reunion|vote|"
    r"(?:conference|rencontre|seance|congres|sommet|examen|audience)(?: [a-z]+)?) (?:de |du |d')$"
    # "la tour a été illuminée dès vendredi soir"
    r"|\b(?:illumine|pavoise)(?:e|s|es)? (?:[^.,;:()\d]{0,50} )?(?:des |depuis )$"
    # As in "les syndicats annonçaient dès mercredi 75 % de grévistes".
    r"|\b(?:parl|annonce?|evoqu|tabl|pronostiqu|estim|avance?)ai(?:t|ent) des (?:le |ce )?$"
    # "les députés sont appelés à voter le 8 juin"
    r"|\b(?:(?:a|pour|devront|doivent|vont) (?:voter|examiner|debattre|trancher|se prononcer)) "
    r"(?:le |ce |des )?$"
    # "qui appelle à voter Untel le 7 mai"
    r"|\ba voter (?:(?!manifest|defil|rassembl|march)[^.,;:()\d]){2,30} (?:le )?$"
    # "ils espèrent que les choses changent jeudi"
    r"|\bque (?:les choses|cela|ca|tout|la situation|la donne|le vent) "
    r"(?:chang|boug|bascul|tourn|se jou|s'arrang)\w* (?:le |ce |des )?$"
    # "malgré la publication dimanche des décrets", "avant l'examen, jeudi, du texte"
    r"|\b(?:la publication|la parution|la promulgation|l'adoption|l'examen|la signature|le vote)"
    r",? (?:ce |le )?$"
    # "MAJ mardi 3 mars :", above what became of it
    r"|(?:^|\n)\W{0,4}(?:maj|edit|update) (?:du |de |le )?$"
    # "le Collectif 25 novembre", "dans son édition du 3 mars"
    r"|\bcollectif $|\b(?:dans|par) (?:son|leur|notre|l') ?edition (?:du|de) $"
    r"|\b(?:ecrivions|annoncions|indiquions|disions|publiions)(?: par erreur| a tort)? $"
    rf"|\b(?:{_BEFELL}|"
    r"vote|adopte|promulgue|instaure|institue|inaugure|incarcere|hospitalise|licencie|"
    r"cree|fonde|ne|tombe|perdu la vie|peri|mis a jour|mise a jour|actualise|"
    r"publie|mis en ligne|modifie|transmis|diffuse|ouverte? depuis|entree? en vigueur)"
    r"(?:e|s|es)? (?:le |ce |cette |des |depuis )?$"
    r"|\b(?:affich|totalis|recueill|comptabilis)(?:e|ait|aient|ent)(?: deja)? (?:ce |cette )?$"
    r"|\b(?:en date|datees?) du $|\b(?:ferm(?:er|e|era|eront|eture)|disparaitr\w+|suppri\w+|"
    r"re?ouvr\w+) "
    r"(?:ses portes |definitivement )?(?:(?:prevue?|annoncee?) )?(?:le |des le |au |a compter du )$"
    r"|\b(?:en raison|a cause|du fait|suite|consequence) (?:d[eu]s?|d'|aux?)\b(?! ?(?:la |l'|une |"
    rf"cette )?(?:{RALLY_STEMS}))(?:(?! lieu\b| se (?:tien|deroul)| (?:est|sont) (?:prev|organis|"
    r"annonc)| partir(?:a|ont)\b)[^,;.:()]){2,40} "
    r"(?:pour |de |du |d'|prevue?s? )?$"
    # "visible jusqu'au 25 mars"; "un cran au-dessus du 19 janvier"
    r"|(?<!patienter )(?<!attendre )(?<!attendra )(?<!attendront )"
    rf"\b(?:jusqu'(?:au?|a la)|d'ici au) (?:{LONG} )?$"
    r"|\b(?:au-dessus|au-dessous|en dessous|dessous|loin|niveau|etiage|score|foules?|"
    r"(?<!mobilisation )(?<!manifestation )(?<!journee )(?<!participation )(?<!affluence )record) "
    r"(?:du|de celui du|de celle du|de) $"
    r"|\bremplace(?:nt)? (?:celui|celle|ceux|(?:la|les) versions?|l[ea] \w+) (?:de |du )$"
    # "avant de décider mardi de la suite"
    r"|\bavant de (?:decider|trancher|voter|deliberer|discuter|debattre|statuer|se prononcer|"
    r"se reunir|faire le point) (?:ce |des )?$"
    # "le lieu sera donné ce soir"; "la vérité sur la nuit du 21 juin"
    r"|\b(?:sera|seront|est|sont) (?:\w+ )?(?:donne|communique|devoile|precise|diffuse|publie|"
    r"decide|tranche|revele|connu|confirme|transmis|rendu public|rendue publique)(?:e|s|es)? "
    r"(?:d'ici |avant |des |le )?$"
    r"|\b(?:sur|de|depuis|pendant) (?:la nuit|les evenements|le drame|les violences|la tuerie) "
    r"(?:du|de)? ?$)"
)

# "la mort de Malik à Vannes le 25 mai dernier", "voté par les sénateurs jeudi"
_DEED = Late(
    r"\b(?:(?P<noun>(?:mort|deces|assassinat|meurtre|disparition|suicide|noyade|agression|viol|"
    r"passage a tabac|tuerie|attentat|attaque|immolation|offensive|"
    r"incendie|explosion|effondrement|arrestation|"
    r"interpellation|expulsion|adoption|promulgation|demission|dissolution)"
    r"(?: (?!au\b)[a-z-]+)? (?:de |d'|du |des ))|"
    r"(?:tue|perpetre|commis|decede|"
    r"(?<!village )(?<!ville )(?<!ecole )(?<!college )(?<!lycee )morte?|"
    r"blesse|assassine|abattu|poignarde|egorge|renverse|fauche|percute|ecrase|"
    r"disparu|vote|adopte|promulgue|valide|condamne|ecroue|incarcere|hospitalise|licencie|"
    r"mis(?:e|es)? en examen|place(?:e|es|s)? en (?:garde a vue|detention)|retrouvee? morte?)"
    r"(?:e|s|es)? (?=(?:par|a|au|aux|en|dans|lors|pendant|durant|sur|apres|d'une?|sous|devant) ))"
    r"(?!ville )(?:(?!manif|march|defil|rassembl|mobilis|corteg|hommage|aura |auront |se |s'est |"
    r"organis|prev|rendez|appel|blanche|veillee|sit-in|blocage|ont |a ete )[^.,;:!?()\n\d]){2,80}?"
    r"(?:,? (?:survenue?|intervenue?))? (?:le |ce |du |des )?$"
    r"|\b(?:tue|decapite|egorge|assassine|abattu|poignarde|decede|renverse|percute|fauche|"
    r"(?<!de )(?<!la )(?<!sa )(?<!leur )morte?)(?:e|s|es)?, (?:le )?$"
    # "en garde à vue pour avoir pris part à une action le 22 décembre"
    r"|\b(?:garde a vue|detention|(?:juge|poursuivi|convoque|presente|condamne|interpelle|"
    r"soupconne|accuse)e?s?)\b[^.;:!?\n]{0,80} (?:pour |d')avoir [^.;:!?\n]{3,80} (?:le |ce )?$"
    # "là où un homme a abattu trois personnes jeudi"
    r"|\b(?:a|ont|avait|avaient) (?:tue|abattu|poignarde|blesse|percute|renverse|fauche|egorge|"
    r"assassine|agresse) [^.,;:()\n]{2,60} (?:le |ce )?$"
)
_HAPPENS = compiled(
    r"mort|dece|assass|meurtr|dispar|suicid|noyad|agress|viol|tabac|tuer|attent|attaqu|incend|"
    "explos|effondr|arret|arrest|interpel|expuls|adopt|promulg|demiss|dissol|tue|bless|abatt|"
    "poignard|"
    r"egorg|renvers|fauch|percut|ecras|vote|valid|condamn|ecrou|incarc|hospital|licenci|examen|"
    r"garde a vue|detention|decapit|immol|offens|perpetr|commis"
)
_BALLOT = (
    r"(?:elections?|legislatives|municipales|europeennes|regionales|departementales|cantonales|"
    r"presidentielles?|scrutin|referendum|premier tour|second tour)"
)
_IS_HELD = (
    r"(?:(?:se (?:tien\w+|deroul\w+)|(?:a|ont|aura|auront|doi(?:t|vent) avoir) lieu|s'ouvr\w+|"
    r"debut\w+|commenc\w+)(?: (?:a|au|en) [a-z]+| \w+ement)?)"
)
# "la fermeture de l'usine, annoncée le 10 octobre": when it was made known, and no rally;
# "avant les législatives qui auront lieu le 30 juin": when people vote
_DECIDED = Late(
    r"\b(?:fermetures?|suppressions?|liquidation|plan social|licenciements?|mesures?|reforme|"
    "projet|redressement|restructuration|delocalisation|arret|cession|baisse|hausse|"
    r"transfert|fusion)\b"
    r"(?:(?!manif|rassembl|mobilis|march|defil)[^.;:()\n]){0,90}"
    r"[, ](?:(?:annonc|decid|confirm|devoil|present(?!es\b)|revel|act)ee?s? (?:\w+ )?"
    r"(?:(?:le|ce|depuis) )?|"
    r"(?:a partir|a compter) du )$"
    # not "la marche contre la réforme est attendue samedi": who waits is awaited
    "|(?<!projet de )(?<!proposition de )(?!(?<=contre l[ae] )(?:(?! qu[ei] | dont |"
    r",)[^.;:()\n]){0,60} (?:est|sont|sera|seront) )"
    r"\b(?:(?:projet|proposition) de loi|projet|texte|loi|budget|reforme)\b[^.;:()\n]{0,60} "
    r"(?:attendu|examin|debattu|discut|vot)(?:ee?s?|e?s?) (?:[^.,;:()\n\d]{2,24} )?"
    r"(?:le |les |ce |des )?$"
    rf"|\b{_BALLOT}\b[^.;:()\n\d]{{0,24}},? (?:qui|dont l[ea] \w+) {_IS_HELD} (?:les? |ce |des )?$"
    r"|\b(?:avant|en amont|a la veille|a l'approche|en vue|en prevision|a \w+ jours)"
    r"(?: de| d'|du)? "
    r"(?:l[ea]s? |l'|une? )?(?:proces|audience|vote|examen|congres|sommet|conseil|reunion|"
    r"conference|seance|rencontre|negociations?|debats?|commission|session|primaire|visite)\b"
    rf"[^.;:()\n\d]{{0,40}},? qui {_IS_HELD} (?:les? |ce |des |du )?$"
)
_MADE_KNOWN = compiled(
    r"(?:(?:annonc|decid|confirm|devoil|present(?!es\b)|revel|act|attendu|examin|debattu|discut|"
    r"vot)e?e?s?|lieu|tien\w+|deroul\w+|ouvr\w+|debut\w+|commenc\w+) [^.;:()]{0,30}$|"
    r"(?:partir|compter) du $"
)
_DATED = compiled(rf"\d\d?(?:er)? (?:{'|'.join(MONTHS)})\b.*|.* dernier|.* (?:plus tot|auparavant)")
_OWN_DAY = compiled(
    rf"(?:\b(?:ce|hier|aujourd'hui|ce matin)(?: [a-z]+(?:di|che))?|\b\d\d?(?:er)? "
    rf"(?:{'|'.join(MONTHS)})|\b(?:lun|mar|mercre|jeu|vendre|same)di|\bdimanche)\b[^.!?\n]*$"
)
_SENTENCE = 200
MEETS = compiled(
    r",? (?:a |des |vers |de |place |devant )?(?:\d|midi\b|place\b|devant\b)|\)?,? rdv"
)
"""An hour or a place to meet behind a day: people meet then."""
_BACK = 120
# "Partis le 18 août de Guéret, ils ont défilé": when they set out, and no rally
_LEFT = compiled(r"(?:^|[.!?\n\"] ?|, )(?:[a-z]+ )?partie?s? (?:le )?$")
_FROM_AFAR = compiled(
    r" (?:dernier )?(?:de |du |des |d')(?!(?:la |l')?(?:place|gare|parvis|rue|avenue|boulevard|"
    r"quai|rond|mairie|pref|hotel|bourse|hopital|lycee|stade|port\b|esplanade))[a-z]"
)


def happened(folded: str, start: int, end: int) -> re.Match[str] | None:
    """Find what happened on the day from *start* to *end*, told with who, where or how."""
    back = max(0, start - _BACK)
    decided = _MADE_KNOWN.search(folded, max(0, start - 48), start)
    decided = decided and _DECIDED.compiled.search(folded, back, start)
    if _DATED.fullmatch(folded, start, end) and _FROM_AFAR.match(folded, end):
        decided = decided or _LEFT.search(folded, back, start)
    decided = decided or _STRUCK.compiled.match(folded, end)
    if decided is None and not MEETS.match(folded, end):
        decided = _DIED.compiled.match(folded, end)
    if decided is not None:
        return decided
    if _HAPPENS.search(folded, back, start) is None or MEETS.match(folded, end):
        return None
    of_a_rally = _OF_A_RALLY.search(folded, back, start) is not None
    if of_a_rally or folded.startswith(("en ", "de "), start):
        return None  # "en 2016": it tells how long ago
    afar = _DEED_AFAR.search(folded, back, start) if folded.endswith(", ", 0, start) else None
    if afar and not _OWN_DAY.search(folded, max(0, back - _SENTENCE), afar.start()):
        afar = None
    found = afar or _DEED.compiled.search(folded, back, start)
    if afar or found is None or not found["noun"] or _DATED.fullmatch(folded, start, end):
        return found
    # "contre la mort de Malik samedi": people may meet then, unless another day is theirs
    own = _OWN_DAY.search(folded, max(0, found.start() - _SENTENCE), found.start())
    if own is None:
        return None
    return found


def is_joined(folded: str, before: int, start: int, end: int) -> bool:
    """Tell "le scrutin des 3 et 10 mai": the second is of the vote as the first."""
    return _AND.fullmatch(folded, before, start) is not None and not MEETS.match(folded, end)


_AND = compiled(r" ?(?:et|ou|puis|-) (?:le |du )?")
# "en garde à vue pour avoir participé à la manifestation interdite du 4"
_OF_A_RALLY = compiled(rf"\b(?:{RALLIES})(?: (?!pour\b|contre\b)[a-z]+){{0,2}} du $")
# "Le 5 mars, l'explosion de l'usine, à Dole, avait fait deux morts"
_STRUCK = Late(
    r",? (?:l'|une? |l[ae] |deux |des |les )(?:[a-z]+ )?"
    r"(?:effondrement|explosion|incendie|accident|attentat|attaque|fusillade|inondation|crue|"
    "tempete|ouragan|cyclone|seisme|crash|naufrage|avalanche|eboulement|drame|meurtre|"
    r"assassinat|tuerie|deraillement|tornade|coulee)s?\b"
    r"(?:(?!manif|rassembl|marche|mobilis|defil|hommage)[^.;:!?\n]){0,110}?"
    r"\b(?:(?:a|ont|avai(?:t|ent)) (?:[a-z]+ )?(?:provoqu|fait|coute|tu[ee]|caus|detrui|endeuill|"
    r"bless|frapp|touch|ravag|devast|emport|entrain|s'etai)\w*|(?:s'est|s'etait|etait) (?:produit|"
    r"surven)\w*|faisai(?:t|ent)|coutai(?:t|ent)|provoquai(?:t|ent))\b"
)
_NO_CROWD = (
    r"(?!manif|rassembl|march|mobilis|defil|hommage|corteg|recueil|reuni|protest|veill|blanche|"
    r"foule|silence| qui | ont | dont | ou |pleur|fleur)"
)
# "Le 10 juillet, Léa, 17 ans, a été tuée par son ex-compagnon", "le lycéen a perdu la vie"
_DIED = Late(
    r",? (?!(?:qui|ou|pour|apres|suite|a|au|aux|devant|dans|sur|en|contre|des|plusieurs|on|nous|"
    rf"ils|elles|les) )(?:{_NO_CROWD}[a-z' -]){{2,50}}?(?:,? (?:agee? de )?\d{{1,2}} ans)?"
    rf"(?:, (?:{_NO_CROWD}[^.;:!?\n,\d]){{2,50}})?,? "
    r"(?:(?:a|avait) (?:[a-z]+ment )?(?:(?:perdu|laisse) la vie|trouve la mort|succombe|"
    r"mis fin a ses jours|ete (?:[a-z]+ment )?(?:tue|assassine|poignarde|fauche|renverse|percute|"
    r"abattu|egorge|etrangle|agresse|viole|battu|immole|"
    r"retrouve(?=e? (?:mort|sans vie|inanime))))|"
    r"(?:est|etait) (?:[a-z]+ment )?(?:mort(?!e? de (?:peur|rire|fatigue))|decede)|"
    r"(?:mour|deced|succomb|perd)ait(?= |[.,;])|(?:tu|abatt|poignard|assassin)ait (?=[a-z]))"
)
# As in "dimanche 18 octobre, … le jeune homme tué près de chez lui, à X (Ain), vendredi".
_DEED_AFAR = compiled(
    r"\b(?:tue|assassine|abattu|poignarde|decapite|egorge)e?s? (?:(?!manif|march|defil|rassembl|"
    r"mobilis|corteg|hommage|ont |se |s'est )[^.;:!?\n\d]){3,110}, $"
)


def of_else(  # noqa: PLR0911 - the first rule that fits decides
    folded: str, start: int, end: int
) -> re.Match[str] | None:
    """Find what makes the day from *start* to *end* one of a street, of news or of a decision."""
    found = NOT_A_DAY.search(folded, max(0, start - 40), start) or happened(folded, start, end)
    if found and found[0].startswith("mouvement") and _PLAIN_DAY.match(folded, start):
        return None  # "le mouvement du mardi 28 mars", not the one of "le 17 novembre"
    if found and " donne" in found[0] and _ITS_START.search(folded, max(0, start - 90), start):
        return None
    # "appellent à manifester suite au décès de Malo samedi prochain"
    if found and found[0].startswith("suite") and _AHEAD.match(folded, start):
        return None
    if found and _FAR_FROM.search(found[0]) and _ITS_NUMBER.match(folded, end):
        return None
    if found and _HAPPENS.search(found[0]) and at_a_rally(folded, start, end):
        return None
    if found and _COUNTED_BY.search(folded, max(0, start - 30), start):
        return (
            None if _PLAIN_DAY.match(folded, start) or folded.endswith(" le ", 0, start) else found
        )
    return found


# "900 selon le collectif hier à Gap", not "selon le collectif 25 novembre"
_COUNTED_BY = compiled(
    r"\b(?:selon|d'apres|pour|par) (?:le|notre) (?:collectif|mouvement) (?:le |ce )?$"
)
_PLAIN_DAY = compiled(rf"hier|aujourd'hui|avant-hier|ce |{LONG}")


# "le départ de la nouvelle marche sera donné samedi"
_ITS_START = compiled(
    r"\b(?:depart|coup d'envoi|rendez-vous|signal)\b[^.;:()\n\d]{0,50} donnee?s? (?:le |ce |des )?$"
)
_AHEAD = compiled(rf"(?:ce )?(?:demain|(?:{LONG})(?: soir| matin| midi)? prochain)\b|ce soir\b")
# "loin du 5 mars (3 000)", "au niveau du 7 mars (900 selon la police)": who was counted then
_FAR_FROM = compiled(r"\b(?:loin|niveau|record|score|etiage|au-dessus|au-dessous)\b")
_ITS_NUMBER = compiled(
    r" \((?:pres de |environ |plus de )?\d[\d .]*(?: (?:personnes|manifestants|participants))?"
    r"(?:,? (?:selon|d'apres|de source) [^()\d]{3,40})?\)"
    r"|,? (?:quand|ou|lorsqu'|qui|jour ou) [^.;:()\d]{0,60}(?:\d[\d ]*[^.;:()\d]{0,40}\bavai|"
    r"\b(?:av|et|compt|rassembl|reuniss)ai(?:t|ent)\b[^.;:()\d]{0,40}\d)"
)
# "la vie de demain", "les métiers de demain": the time to come.
_TO_COME = compiled(
    r"\b(?:vies?|avenir|mondes?|generations?|societe|villes?|france|europe|citoyen\w*|"
    r"enfants|adultes|parents|eleves|jeunes|jeunesse|hopita\w+|ecoles?|universite|agricult\w+|"
    r"planete|metiers|emplois|travail|economie|transports?|sante|securite|energies?|"
    r"electeurs|dirigeants|decideurs|chercheurs|medecins?|soignants?|infirmier\w*|profs|"
    r"enseignants|salaries|ouvriers|retraites?|droits|combats|luttes|chomeurs|victimes|service "
    r"public|services publics|logements?|rail|fret|foret|mer|eau) de $"
)


def is_of_no_day(folded: str, start: int) -> bool:
    """Tell "la vie de demain" and "aujourd'hui, il est devenu vital": times, and no days."""
    if folded.startswith("aujourd'hui", start):
        return _NOWADAYS.match(folded, start) is not None
    return (
        folded.startswith("demain", start)
        and folded.endswith(" de ", 0, start)
        and _TO_COME.search(folded, max(0, start - 28), start) is not None
    )


_NOWADAYS = compiled(
    r"aujourd'hui(?:,? plus que jamais|,? il (?:devient|faut|n'est plus|ne reste|"
    r"est (?:devenu|temps|urgent|plus|encore|clair|trop))|,? (?:on|nous|les gens|tout le monde) "
    r"(?:sai[ts]|sav\w+|n'arriv|ne sai|viv\w+|(?:a|ont) peur)|"
    r",? (?:agee?s? de|en friche|retraitee?s?|decedee?s?|disparue?s?|depasse\w*|intenable|"
    r"encore trop|entre les mains)\b)"
)


def holds_no_more(folded: str, start: int) -> bool:
    """Tell the old day at *start* of what is moved: "reportée : dimanche, pas samedi"."""
    line = folded[max(0, start - 120) : start]
    return _MOVES.search(line) is not None and _WRONG.search(line) is not None


_WRONG = compiled(WRONG_HALF)
# "Changement de date", "on décale", "la marche est reportée"; not what is only corrected.
_MOVES = compiled(
    r"\b(?:report(?:ee?s?|e|ons)?\b(?=[ :,])|decal(?:ee?s?|ons|e)\b|repouss(?:ee?s?|ons)\b|"
    r"avancee?s? (?=a|au|d')|(?:changement|change|changeons|modification) de (?:date|jour)\b|"
    r"nouvelle date\b|(?:moved|rescheduled|postponed) |"
    # "La manif de Dole, c'est finalement samedi 18 h au lieu de vendredi"
    r"(?:c'est|ce sera|aura lieu|se tiendra|sera) finalement |"
    r"(?:est|sera|c'est|ce sera) (?:maintenant|desormais) |\b(?:on|nous) avanc(?:e|ons)\b)"
    # "On décale ! Manif de Dole vendredi 18 h au lieu de jeudi"
    r"(?: ?!+ )?[^.!?\n]*$"
)
