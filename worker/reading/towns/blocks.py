"""Why a name of a commune is not a place: streets, stations, people, clubs, titles (rule 5).

Each rule looks a few words back or ahead of the name; none looks at the name itself.
"""

from worker.reading.towns.addresses import is_named
from worker.reading.towns.longer import in_longer
from worker.reading.towns.persons import is_paper, is_seat, people_act, someones
from worker.reading.towns.replaced import is_replaced
from worker.reading.towns.roads import in_streets, is_between, is_clock, is_stop, leads_there
from worker.reading.towns.ties import Tie, chain
from worker.reading.words.negating import off_there
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES

# "selon Beauvau": who says it, not where; "devant Sainte-Foy": a church; "la porte s'appelle Aix".
_SOURCE = compiled(
    r"\b(?:selon|d'apres|dixit|(?<!\), )devant|derriere|s'appelle|"
    r"se nomme|(?:nomme|baptise|surnomme)e?) $"
    # as in "jeudi à Gap (coucou Veynes !)"
    r"|\((?:coucou|bises?|bisous?|merci)(?: a| au| aux)? $"
)
_BODY = compiled(
    r"\b(?:union locale|comite|collectif|intersyndicale|syndicat)(?: [a-z]+)? (?:de |d'|du )$"
)
_DEFENDS = compiled(  # "l'Association de défense de la gare de Dole"
    r"\b(?:associations?|comites?|collectifs?) (?:de (?:defense|sauvegarde|soutien)|"
    r"pour la defense|des (?:amis|usagers)) [a-z' ]{0,20}(?:de |d'|du )(?:la |le |les |l')?$"
)
# "le tribunal de commerce de Dole examinera": whose case it is, unless one stands before it;
# "deux ans après les affrontements de Dole": what happened there.
_NOT_WHERE = compiled(
    r"(?<!devant )(?<!vers )(?<!et )(?<!rejoint )(?<!gagne )\b"
    r"(?:(?:le|un) (?:tribunal|parquet|juge)|la (?:cour d'a\w+|chambre de l'instruction)|"
    r"les (?:tribunaux|parquets))"
    r"[a-z' -]{0,20} (?:de |d'|du |des )(?:la |le |les |l')?$"
    r"|\b(?:ans?|annees?) apres (?:la |le |les |l'|leur |sa |son )[a-z' -]{3,32} "
    r"(?:de |d'|du |des |a |au |aux )(?:la |le |les |l')?$"
    # "on vient dire stop à Dampierre": what they are against
    r"|\bdi(?:re|t|sons|sent) (?:non|stop|halte|oui|merci|adieu) (?:a |au |aux )(?:la |le )?$"
)
# "après la cérémonie officielle de Dole": when, and not where.
_AFTER = compiled(
    r"\b(?:apres|avant|(?:a l'issue|en marge) d\w+|(?:fini|achev|termin)\w*) (?:la |le |les |l')?"
    r"(?:ceremonie|commemoration|hommage|messe|office|culte|inauguration|conseil|seance|match|derby|"
    r"voeux)s?(?: [a-z'-]+){0,3} (?:de |d'|du |des |a |au |aux )(?:la |le |les |l')?$"
    # "trois ans après Conflans": what happened there
    r"|\b(?:ans?|mois|annees?) apres $"
)
_DISTANCE = compiled(
    r"\b(?:km|kilometres|minutes|heures?(?!(?<=\d heures) $)|heures? \w+(?= pour )|pres|loin|"
    r"bornes|banlieue|entre|miles|sortie|hauteur|degres (?:a|au)|"
    r"(?<=. )direction|sens|retour|billet\w*|train|ter|tgv|car|"
    r"(?<!depot de )(?<!gare de )bus)(?: (?:de|d'|pour|vers|direction))? $"
    r"|\bheures? (?:\w+(?:-\w+)? )?pour (?:(?:rejoindre|gagner|atteindre|aller a|aller au) )?"
    r"(?:(?<=re )[\w-]+ (?:ou|et) )?$"
    # "la ligne 14 dessert Dole", "15 h, cour du Temple"
    r"|\bdesser(?:t|vent|vira|vant) (?:la |le |les )?$|\b(?<=, )cour d(?:u|es) $"
)
# "450 manifestants entre Dole, Arbois et Poligny": in each of several.
_AMONG = compiled(r"(?:, [a-z][a-z' -]{1,30}){1,6} et [a-z]")
# "une marche samedi entre Persan et Beaumont": in both.
_WALKED = compiled(
    rf"\b(?:{RALLIES}|chaines? humaines?|retraite)\b(?:(?!route|ligne|train|liaison|projet|trafic|"
    r"fusion|circul|conflit|guerre|dialogue|accord|transfert|bloqu)[^.;:()]){0,60}"
    r"\bentre (?:[a-z' -]{2,30} et )?$"
)
# "340 éleveurs bloquaient l'A64 à hauteur de Carbonne": those who block a road are there.
_LEVEL = (" a hauteur de ", " a hauteur d'", " hauteur de la ", " hauteur du ")
_ROADBLOCK = compiled(
    r"\b(?:agriculteurs|eleveurs|paysans|exploitants|viticulteurs|manifestants|gilets jaunes|"
    r"syndicalistes|grevistes|routiers|militants|salaries|dockers|personnes|manifestation|"
    r"rassemblement|(?:annonc|prev|appel|promet)\w* (?:a )?(?:une? |des )?(?:blocages?|barrages?|"
    r"operations? escargot))\b[^.;:!?\n]{0,110} a (?:la )?hauteur (?:de |d'|du )(?:la |le |les )?$"
)
# "Pour une jambe, comptez Roanne, 45 min", "Hendaye train de 13h24": how far, or how from there.
_FAR = compiled(
    r"[ ,:]{1,3}(?:train|ter|tgv|bus|car|navette|covoit\w*) (?:de |a |des |depart )?\d|"
    r"(?:,| :| est| sont)?(?: a)? (?:\d{1,3}|une|deux|trois) ?(?:min|mn|minutes|km|kilometres|"
    r"h(?:eures?)? (?:\d\d )?de (?:route|trajet|voiture|bus|train))\b"
)
_SUPPORTED = compiled(
    # "la fusion avec Dole", "à côté de Dole", "at a farm east of Dole": another place is meant.
    r"\b(?:avec|a cote (?:de|d')|(?:east|west|north|south) of) ?(?:la |le |les |l')?$|"
    # "assure-t-on à la mairie de Dole": who says it
    r"-t-on (?:a la|a l'|au|aux|chez) ?[a-z -]{3,30} (?:de |d'|du )$|"
    r"\bdeparts? (?:\w+ )?pour $|\b(?:rassemblements?|manifs?|manifestations?|marches?|"
    r"mobilisations?|veillees?|sit-in) pour $|"
    r"\b(?:(?:soutien|dons|aide) (?:a|au|aux)|(?:soutien|solidarite|solidaires?|dons|aide) "
    r"(?:avec|pour|envers)) (?:la |le |l'|les )?$"
)
# "en soutien aux inculpés de Limoges": theirs, when no other town is named.
_THEIRS = compiled(r"\b(?:soutien|solidarite|hommage) (?:a|au|aux|avec) [a-z' -]{3,24} (?:de |d')$")
# "Les parents du collège de X se rassembleront lundi devant l'établissement"
_SCHOOL_FOLK = compiled(
    r"\b(?:parents|profs|enseignant\w*|personnels?|equipes?|eleves|lyceens|collegiens|agents)\b"
    r"[a-z' -]{0,24} (?:ecoles?|college|lycee)(?: [a-z]+)? (?:de |d'|du |des )$"
)
_AT_SCHOOL = compiled(
    r"[^.;:!?\n]{0,100} devant (?:l'etablissement|leur etablissement|l'ecole|le college|le lycee|"
    r"les grilles)\b"
)
_NOT_HERE = compiled(
    r"\b(?=\w)(?:(?:(?<! le )pas|non|(?<!fois )(?<!peu )plus|ni|plutot que?|au lieu de?|not|"
    r"instead of|sauf|excepte|hors|rather than|et non pas?|jamais|rayez|barrez|"
    r"meme (?:heure|horaire) qu(?:e|'a|'au|'aux))"
    r"(?: (?:a|au|aux|en|sur|de|in|at|d'|celui de|celle de))?[ '] ?$"
    r"|(?:plutot qu'|de preference |au detriment |davantage qu')(?:a|au|aux|de|en) $"
    rf"|(?<! le )\bpas (?:a|au|aux|en|sur|de (?:{RALLIES})s? "
    r"(?:a|au|sur)) $)"
)
# "n'aura pas lieu à Thouars mais à Loudun"
_NOT_HELD = compiled(r"\b(?:pas|plus) (?:lieu |organisee? |prevue? )?(?:\w+ )?(?:a |au |aux )$")
_BUT_AT = compiled(r",? (?:[^.;:]{0,30} )?mais (?:bien )?(?:a|au|aux)\b")
# "La mobilisation ne faiblit pas à Vierzon": it goes on there.
_NOT_LESS = compiled(
    r"\bn(?:e |')(?:se )?(?:faibli|desarm|desempli|lach|baiss|dement|decoler|retomb|essouffl|"
    r"flechi|tari|pli|recul|cess|molli|cede|pass)\w* (?:toujours )?(?:pas|plus|guere) "
    r"(?:a|au|aux|en) $"
)
# "Rien n'est fixé, sauf à Commercy": there it is.
_EXCEPT = compiled(
    r"\b(?:rien|aucun\w*|pas|nulle part|trop tot)\b.*\b(?:sauf|excepte|hormis) (?:a |au |aux )?$"
)
_MAYOR = compiled(r"\b(?:maire|mairesse|municipalite) (?:de |d'|du )$")
# "Le comité de défense de Dole appelle à un rassemblement", "Le maire de Dole a annulé la marche":
# there, if the sentence names no other town.
_ACTS_THERE = compiled(
    r",? (?:a (?:[a-z]+ ){0,3}?(?:interdi|annul|autoris|suspend|report|appele|invite|convie)\w*|"
    r"(?:interdit|annule|autorise|appelle|invite|convie|organise|prevoit|donne|manifestera|"
    r"defilera|se (?:rassemblera|mobilisera|retrouvera)))\b[^.;!?\n]{0,60}\b"
    rf"(?:{RALLIES}|rendez-vous|(?:se )?(?:manifest|rassembl|mobilis|defil|march)er)\b"
)
_OTHERS = "|".join(one.pattern for one in (_SUPPORTED, _DISTANCE, _NOT_WHERE, _AFTER))
_ELSEWHERE = compiled(rf"(?=\b\w|-t-on )(?:{_OTHERS})")
_BACK = 300  # characters before a name


def tie(text: Text, first: int, last: int, floor: int) -> Tie:
    """Return how words *first* to *last* of a sentence from *floor* are tied to others."""
    if in_longer(text, first, last) or is_named(text, first, last, floor):
        return Tie.BLOCKED
    start, end = text.words.starts[first], text.words.ends[last]
    back = max(text.words.starts[floor], start - _BACK)
    head = text.folded[max(back, start - 46) : start]
    behind = start
    if text.words.forms[first] in {"au", "aux", "du", "des"} and last > first:
        head += text.words.forms[first] + " "
        behind = text.words.starts[first + 1]
    there = leads_there(text, head, last)
    named = is_seat(text, first, last) or is_paper(text, first, last)
    if there or _SOURCE.search(head) or named or in_streets(text, back, start):
        return Tie.CUE if there else Tie.BLOCKED
    moved = _NOT_HELD.search(head) and _BUT_AT.match(text.folded, end)
    there = head.endswith("hors ") and text.folded.startswith(" ou ", end)
    nowhere = moved or (not there and _NOT_HERE.search(head) and not _NOT_LESS.search(head))
    off = nowhere and off_there(text.folded, start, end)
    unsaid = nowhere and not (off or _EXCEPT.search(text.folded, back, start))
    if unsaid or is_between(text, back, start) or is_replaced(text, back, first, last):
        return Tie.NEGATED
    spoken = someones(text, floor, behind, head) and not people_act(text, first, last)
    defends = _DEFENDS.search(head)  # faint, as it may be where they rally
    walked = "entre " in head and _WALKED.search(text.folded, back, start) is not None
    held = walked or _are_there(text.folded, head, (back, start, text.words.ends[last]))
    elsewhere = defends or (not held and _ELSEWHERE.search(head))
    if spoken or elsewhere or is_stop(text, back, start) or is_clock(text, last, head):
        # "promet l'union locale de Vierzon"
        other = Tie.TITLE if not spoken and _NOT_WHERE.search(head) else Tie.BLOCKED
        said = Tie.FAINT if defends or (spoken and _BODY.search(head)) else other
        return _acting(text.folded, end, head, said)
    found = _acting(text.folded, end, head, Tie.CUE if walked else chain(text, first, last, floor))
    return _settled(text, (start, end), head, found)


def _settled(text: Text, at: tuple[int, int], head: str, found: Tie) -> Tie:
    """Return the tie *found* as what stands before and behind the name, *at*, leaves it."""
    start, end = at
    after = text.folded[end:][:_BACK]
    found = Tie.WEAK if " devant " in after and _THEIRS.search(head) else found
    folk = found is Tie.FAINT and _SCHOOL_FOLK.search(head) and _AT_SCHOOL.match(after)
    found = Tie.WEAK if folk else found
    found = Tie.BLOCKED if found is Tie.FREE and _FAR.match(after) else found
    whose = found is Tie.WEAK or (found is Tie.FREE and head.endswith((" de ", " d'")))
    speaks = whose and _SAYS.match(text.folded, end)
    found = Tie.FAINT if text.folded.startswith("champs elysees", start) else found
    return Tie.NEGATED if speaks else found


def _acting(folded: str, end: int, head: str, found: Tie) -> Tie:
    """Return the tie of a town whose committee or mayor calls, or bans: there, if nowhere else."""
    mayor = found is Tie.TITLE and _MAYOR.search(head)
    may = mayor or (found is Tie.FAINT and _DEFENDS.search(head))
    return Tie.WEAK if may and _ACTS_THERE.match(folded, end) else found


def _are_there(folded: str, head: str, at: tuple[int, int, int]) -> bool:
    """Tell who blocks a road at a town's level, or gathers among several, *at* whose name it is."""
    back, start, end = at
    if head.endswith(_LEVEL):
        return _ROADBLOCK.search(folded, back, start) is not None
    return head.endswith("entre ") and _AMONG.match(folded, end) is not None


# "Le rectorat de Bordeaux rappelle que", "Noé de Bordeaux dit que": who says it, not where.
_SAYS = compiled(
    r"(?!, \w+ (?:la |le |les |l'|une? ))"  # "à hauteur de X, indique la gendarmerie"
    r",? (?:a |ont )?(?:rappel(?!s?\b)|indiqu|precis|affirm|assur|explique|estim|confirm|"
    r"fait savoir|"
    r"repond(?!u (?:\w+ )?(?:present|a (?:l'|cet |leur |un )appel))|"
    r"dement|dit(?! (?:leurs?|sa|son|non|stop))|juge|regrett|salu|deplor|"
    r"soulign|recens|evoqu|chiffr)\w*\b"
)
