"""Tells where a text says that there is no rally, or asks (rule 2): "Fécamp, rien", "À Melle ?"."""

from worker.domain.kinds import ClaimStatus
from worker.reading.sentences.correcting import corrects
from worker.reading.sentences.elements import ANTI, Group, Spoken
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES, RALLY_STEMS
from worker.reading.words.wordlist import Forms

# "Maubeuge, faute d'effectifs, ne suivra pas."
_DECLINES = compiled(
    r"(?:, [^,.;:]{3,40})?,? (?:ne |n'|on (?:ne |n'))(?:y )?(?:suiv|manifest|defil|boug|march|"
    r"particip|"
    r"mobilis|rassembl|organis|prevoi|appel|se (?!resign|tai|laiss|rend|couch|demont|decourag|"
    r"essouffl|desarm|lass|soumet|demobilis|content|calm|console)|s'y |fera|sera|bloqu)"
    r"\w*[^,.;:]{0,20} (?:pas|rien|personne|aucun\w*)\b|[^.;:]{0,30} se content\w+ (?:de|d'une?) |"
    r"[^.;:\n]{0,60} n'a(?:vait)? pas connaissance d|"
    # "La marche annoncée à Gex n'existe pas", "À Gex on a manifesté, jadis"
    r"[^.;:\n]{0,80} qui n'(?:est|a) jamais (?:venue?|eu lieu|demarre)\b|"
    r"[^.;\n]{0,60}\bn'exist(?:e|ent|era|ait|aient) (?:pas|plus)\b(?! qu[e'])|"
    r"[^.;:\n]{0,40}\b(?:jadis|autrefois)\b|"
    # "dommage que Gex n'ait pas sa manif"
    r" n'ai(?:t|ent) (?:pas|plus|jamais|toujours pas|aucune?|ni)\b|"
    r"[^.;\n]{0,30}\baucune declaration n'a ete (?:deposee|faite)|"
    # "Tarnos, qui n'avait pas appelé à manifester, est restée calme"
    r"[^.;:\n]{0,90} (?:est|sont) restee?s? (?:calmes?|muett?e?s?|silencieu(?:x|ses?)|a l'ecart)\b|"
    r"(?:, [^,.;:]{3,40},| lui,|,)? n'(?:a|ont|etai(?:t|ent)|avai(?:t|ent)) pas "
    r"(?:suivi|manifeste|defile|bouge|marche|participe|de la partie)\b(?! depuis)|"
    r", (?:l[ae]s? |l'|aucune? )[^,.;:]{3,40} n'(?:a|ont|avai(?:t|ent)) (?:pas |jamais )?"
    r"(?:appele a|lance d'appel|donne (?:suite|de consigne|d'appel))\b(?![^.;\n]*\bmais\b)|"
    r"[^.;:\n]{0,40} n'(?:a|ont) (?:pas|aucune) connaissance d|"
    r"[^.;\n]{0,80} (?:il )?n'y a (?:encore )?rien (?:de )?(?:cale|prevu|fixe|organise|annonce)|"
    r"[^.;\n]{0,40} (?:est|sont|reste|restent) (?:encore )?(?:a l'etude|en discussion|en projet)\b|"
    rf"[^.;\n]{{0,120}} il n'y a (?:pas|point) eu de (?:{RALLY_STEMS})|"
    r"[^.;:\n]{0,80} mais pas a (?:se rassembler|manifester|defiler|marcher)\b|"
    r"[^.;:]{0,80} renvoi\w+ (?:vers|a|au|sur)\b|"
    # "Die et Bernay délèguent chacune une voiture": they go elsewhere.
    r"(?:, [^,.;:]{3,40},)?(?: ont| a| avait| avaient)? (?:promis|promett|enver|envoi|envoy|deleg|"
    r"depech)\w*(?: (?:chacun\w*|d'envoyer|aussi))? (?:une?|deux|trois|des|leurs?|sa) (?:\w+ )?"
    r"(?:delegation|voiture|car|bus|minibus|representant|delegue|renfort)|"
    r"(?:, [^,.;:]{3,40},)? n'(?:a|ont) (?:pas|rien) encore (?:repondu|ecrit|tranche|decide|"
    r"confirme|"
    r"reagi|donne (?:signe|de nouvelles|de reponse)|communique|arrete)\b"
    r"(?! (?:l'|d'|son |sa |de |le |la )?(?:heure|horaire|lieu|parcours|itineraire|trajet|"
    r"chiffre))|"
    r"[^.;:]{0,40} (?:fai(?:re|t) l'impasse|pass\w+ son tour|"
    r"abst(?:enir|enue?s?|ien\w+)|manqu\w+ a l'appel)\b"
    r"|[^.;:]{0,20} n'a(?:ura|uront|vait)? pas (?:lieu|son [a-z]+|sa [a-z]+|de [a-z]+) "
    r"(?:cette annee|cette fois|ce mois|cette semaine|en 20\d\d)\b"
    r"|[^.;\n]{0,80}\bdonc (?:pas de (?:manif|ras+o|rassembl|marche|cortege|defile)|rien|ras)\b"
    r"|[^.;\n]{0,80} (?:est|sont|reste|restent) (?:encore |toujours )?"
    r"(?:dans les (?:limbes|cartons)|en suspens|lettre morte|"
    r"a l'etat de (?:projet|rumeur|souhait))\b"
    # "les agents de Gex ont débrayé sans se rassembler"
    r"|[^.;:\n]{0,60} sans (?:se (?:rassembler|reunir)|manifester|defiler|descendre dans la rue)\b"
    r"|[^.;:\n]{0,60} se borne\w* a |[^.;:\n]{0,80} n'a(?:vait)? vu (?:venir )?personne"
    r"|[^.\n]{0,90} : (?:une? )?(?:erreur|intox|infox|rumeur|canular|coquille|fausse? \w+)\b"
    r"(?![^.\n]*\bc'est (?:bien )?(?:le |a )?(?:\d|[a-z]+di\b|dimanche))"
    rf"|[^.;:\n]{{0,40}}, pas (?:la |le |l'|une? )(?:{RALLY_STEMS})\w*"
    r"(?![^.;\n]*\bmais\b)"
    rf"|[^.;:]{{0,40}} (?:a|ont) remplace (?:le |la |l')?(?:{RALLY_STEMS})"
    r"| (?:se tate|hesite)(?:nt)?\b|"
    # "Ceux de Gex restent sur leur rond-point"
    r" rest(?:e|ent|eront) (?:sur|a|dans|chez) (?:leurs?|son|sa|eux|elle|lui|place|la maison)\b|"
    r"[^.;]{0,90}\bpersonne (?:ne |n')(?:s'est|est venu(?! [a-z]+(?:er|ir|re)\b)|viendra|s'y)"
    r"|[^.;]{0,60}\bappel [^.;]{0,40}n'a (?:pas|guere) (?:ete (?:suivi|entendu)|"
    r"trouve (?:preneur|d'echo))"
)
_NOBODY = compiled(
    r" (?:(?:il )?(?:n')?y (?:a|aura|avait) |on n'a |c'est )?(?:rien|que dalle|nada)"
    r"(?= ?(?:[,;.!\n]|$)| [/|(]|"
    r" (?:mais|par contre|demain|samedi|dimanche|cette fois|du tout|de prevu))|"
    # One of a row: "Gap : pas de manif - Albi 17 h"
    rf" ?[:(\u2013\u2014-] ?pas d(?:e |')(?:{RALLY_STEMS})\w*"
    r"(?= ?(?:[,;/|)\u2022\n]|[\u2013\u2014-] |$))(?!, mais\b)|"
    r"\s?[\u274c\u2716\u274e\u26d4\U0001f6ab](?!\W{0,3}(?:annul|report|interdi|deplac))|"
    r"\s?(?:[:\u2013\u2014-]|\.{2,3}|\u2026|, |(?=(?:neant|ras|nada|walou)\b)|"
    r"(?:[|;] ?[\u2013\u2014-]? ?)+)\s?(?:personne|"
    r"rien|neant|walou|zero(?= pointe|\s?(?:[.,;!)]|$))|ras\b|en attente|"
    r"pas d'infos?\b|tout est calme|calme plat|pas l[ea] moindre|"
    r"aucune?(?! (?:insulte|violence|slogan|parti|drapeau|logo|inscription|"
    r"changement|modification|chiffre|decompte|comptage|estimation|incident|heurt|"
    r"debordement|interpell|blesse|degrad))|"
    r"toujours rien|nada|on cherche (?:encore |toujours )?(?:quelqu'un|qui)|"
    r"on (?:hesite|(?:attend|cherche) (?:encore|toujours)))\b"
    r"(?! ?(?:d|qu|avant |ne (?:bouge|change)))"
    # A row that sends elsewhere: "Morez | voir Saint-Claude", "; car pour Bordeaux".
    r"|(?: ?[|;] ?[\u2013\u2014-]?)+ ?(?:voir|cars?|bus|covoit\w*|rejoi\w+|avec) (?!devant|place)\w"
    # What it ends with is looked for first: its rows can be parted in thousands of ways.
    rf"|(?=[^\n.]{{1,185}}?[|;,(] ?(?:ce )?(?:n'est )?pas (?:de |une )(?:{RALLIES}))"
    r"(?: ?[|;(][^\n.|]{0,40}){1,4}[|;,(] ?(?:ce )?(?:n'est )?pas (?:de |une )"
    rf"(?:{RALLIES})"
    r"|,? non plus\b|[ ,:]{1,3}rien (?:de |n'est )(?:prevu|cale|fixe|annonce|organise)"
    rf"|[ ,:]{{1,3}}(?:pas du tout|zero (?:{RALLY_STEMS})\w*)"
    r"|[ ,:]{1,3}pas (?:encore |meme )?(?:d'|de |un |une )(?:organisat|orga|referent|volontaire|"
    r"banderole|pancarte|drapeau|chat|ame)\w*\b"
)


def tells_some(spoken: Spoken, group: Group) -> bool:
    """Tell "ni à Brest, qui en a compté 600", "pas à Sada, où 150 personnes ont marché"."""
    start, end = group.end, spoken.sentence.end
    some = _WHERE_SOME.match(spoken.text.folded, start, end)
    return some is not None and any(
        some.start() < one.start < some.end() + _BESIDE for one in spoken.counts
    )


def calls_then(spoken: Spoken, group: Group) -> bool:
    """Tell "À Dinan, pas de marche ce vendredi, mais un rassemblement est prévu le 21"."""
    if _calls_instead(spoken, group):
        return True
    return bool(spoken.elements) and spoken.has(About.NEGATION) and _tells_then(spoken, group)


def _tells_then(spoken: Spoken, group: Group) -> bool:
    where = _WHERE_NONE.match(spoken.text.folded, group.end, spoken.sentence.end)
    if where and any(one.start >= where.end() and not one.bare for one in spoken.counts):
        return True
    if tells_some(spoken, group):
        return True
    then = _BUT_THEN.match(spoken.text.folded, group.end, spoken.sentence.end)
    if then is None or any(one.start > group.end for one in spoken.groups):
        return False
    told = {cue.about for cue in spoken.cues if cue.start >= then.end()}
    if any(day.start >= then.end() for day in spoken.days):
        return not told.isdisjoint({About.RALLY, About.WEAK})
    return About.RALLY in told and any(one.start >= then.end() for one in spoken.elements)


def _calls_instead(spoken: Spoken, group: Group) -> bool:
    """Tell "À Foix, on ne marche pas, on fait une chaîne, 17 h, place Lazéma"."""
    folded, end = spoken.text.folded, spoken.sentence.end
    found = _INSTEAD.match(folded, group.end, end)
    if found is None or any(one.start > group.end for one in spoken.groups):
        return False
    start = found.end()
    behind = {cue.about for cue in spoken.cues if cue.start >= start}
    if About.RALLY not in behind or not behind.isdisjoint(ANTI):
        return False
    # The hour of what is denied stands before the break: "pas de marche à 14 h, place Lazéma".
    timed = any(start < hour.start for hour in spoken.hours)
    return timed and any(start < venue.start for venue in spoken.venues)


_INSTEAD = compiled(
    r"[^.;:\n]{0,40}?\b(?:pas|rien|aucune?|plus|jamais)\b[^.,;:\n]{0,40}?(?:[,;:]|\bmais\b)"
)

# "ni à Brest, qui en a compté 600"
_WHERE_SOME = compiled(
    r", (?:qui|ou) (?:[a-z']+ ){0,4}?(?:a|ont|avai(?:t|ent)|etaient)\b|"
    r", ou (?=\d|une? [a-z]+aine\b)"
)
_BESIDE = 40
# "À Saintes, où aucun cortège n'était prévu, vingt personnes se sont retrouvées …"
_WHERE_NONE = compiled(
    r", (?:ou|qui) [^,;.:()]{0,60}\b(?:aucune?|rien|pas|personne)\b[^,;.:()]{0,60}, "
)
_BUT_THEN = compiled(r"[^.;\n]{0,80}?(?:\bmais |\ben revanche |, (?=[^.;,\n]{3,40} y (?!a\b)))")


def has_none(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell a town behind which its sentence says that nobody gathers there."""
    if calls_then(spoken, group) or tells_some(spoken, group):
        return False
    start = folded.rfind("\n", 0, group.start) + 1
    denied = _says(spoken.text, _DENIED, start, group.end + _FAR)
    none = _IS_NONE.match(folded, group.end) if denied else None
    if none and none[0].endswith("eu lieu") and spoken.days:
        return False  # "prévue mardi à X, elle n'a pas eu lieu": called off
    return bool(
        (none and not spoken.states)
        or corrects(spoken.text, group.start, group.end)
        or _NOBODY.match(folded, group.end)
        or (_NONE_NEXT.match(folded, group.end) and not _is_rallys(spoken, group))
        or (
            _says(spoken.text, _DECLINED, group.end, group.end + _FAR)
            and _declines(folded, spoken, group)
        )
        or (
            _says(spoken.text, _MOVED, group.end, group.end + _FAR)
            and _MOVED_AWAY.match(folded, group.end)
        )
        or _WAITING.match(folded, start, group.start)
        or (
            denied
            and folded.endswith(_AT, 0, group.start)
            and _NONE_AT.search(folded, start, group.start)
        )
        or (
            spoken.text.words.at(_FORBID)
            and _IF_FORBIDDEN.search(folded, spoken.sentence.start, spoken.sentence.end)
        )
    )


def _says(text: Text, wanted: Forms, start: int, end: int) -> bool:
    """Tell whether one of the words *wanted* begins there: patterns are slow, and need one."""
    return bool(text.words.at(wanted, *text.within(start, end)))


def _is_rallys(spoken: Spoken, group: Group) -> bool:
    """Tell "300 ont défilé à Gap. Pas de marche à Apt": a town that does not head its line."""
    return any(cue.about is About.RALLY and cue.start < group.start for cue in spoken.cues)


_AT = (" par ", " a ", " au ", " aux ", " en ", " la ", " le ", " les ", " in ", " at ")
# So many characters behind a town are looked at.
_FAR = 240
_DENIED = Forms(
    "pas point jamais plus ni no personne nul aucun aucune zero rien faux inexact rumeur mensonge "
    "dement dementent"
)
_DECLINED = Forms(
    "pas point plus jamais ni rien personne guere jadis autrefois tour erreur intox infox rumeur "
    "canular coquille fausse fauss donc tate tatent hesite hesitent etude discussion projet limbes "
    "cartons suspens lettre etat impasse reste restent resteront sans",
    stems="aucun content renvoi promi promett enver envoi envoy deleg depech abst remplac born "
    "manqu",
)
_MOVED = Forms(stems="deplace delocalise transfere relocalise")
_FORBID = Forms(stems="interdi")


def _declines(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "Maubeuge ne suivra pas", but not "la marche à Gex ne se tiendra pas": called off."""
    found = _DECLINES.match(folded, group.end)
    off = any(folded.startswith(("ne se ", "se "), one.start) for one in spoken.states)
    # "Interdite à Lille, où personne n'est venu": one was to be there
    off = off or any(one.status is ClaimStatus.FORBIDDEN for one in spoken.states)
    return found is not None and not (off or _ELSEWHERE.match(folded, group.end))


# "Le départ de la manif de Tours ne se fera pas place Foch mais devant la gare"
_ELSEWHERE = compiled(
    r"[^.;:\n]{0,30} pas (?:a|au|d[eu]|des|sur|devant|dans|place|rue) [^.;:!?\n]{2,60}?,? "
    r"mais (?:a|au|d[eu]|des|sur|devant|dans|place|rue)\b"
)
# "À Gex, ce n'était pas une manif", "la marche n'a pas eu lieu", "la Ville dément que"
_IS_NONE = compiled(
    r"[^.;\n]{0,120}?(?:\b(?:est|etait|c) pas (?:vraiment |du tout )?une? (?:vraie )?"
    rf"(?:{RALLIES}|blocage)|\bn'(?:a|ont) pas eu lieu\b"
    rf"|\bn'y (?:a|avait|aura)(?: eu)? ni (?:{RALLIES})"
    r"|\bdement(?:ent)? (?:que?\b|qu'|tout|toute|avoir|l'existence))"
)
# "déclarée à Pantin pour samedi, la manif est déplacée à Bobigny"
_MOVED_AWAY = compiled(
    r"[^.;:\n]{0,70} (?:est|sera|a ete|sont|seront|ont ete) (?:\w+ )?"
    r"(?:deplace|delocalise|transfere|relocalise)e?s? (?:a|au|aux|vers|en) "
    r"(?!cause|la |une |plus|\d|midi|demain|raison|lundi|mardi|mercredi|jeudi|vendredi|samedi|dim|"
    # "au parc", "au Mail": another place of the same town
    r"l'|parc|jardin|stade|square|parking|rond|champ|pied|kiosque|niveau|meme|centre|carrefour|"
    r"palais|parvis|port\b|quai|theatre|monument|gymnase|bord|lac\b|mail\b|cours\b|pont|marche|"
    r"chateau|foirail|pre\b|bout|coin|debut|soir|lendemain|mois|complexe|campus)"
)
# What follows a name that heads its line: "Decazeville. Aucun défilé mardi", "Cluses. Personne".
_NONE_NEXT = compiled(
    r"\. (?:aucune?|pas de|pas d'|(?:il )?n'y (?:a|avait|aura) (?:pas|point|plus) (?:eu )?de) ?"
    r"(?:manif|rassembl|cortege|defile|marche|mobilis)\w*"
    r"(?![^.\n]*\b(?:mais|prochaine?|prevue?|rendez-vous|aura|auront)\b)"
    r"|\. (?:personne|neant|rien|ras|nada|calme plat)"
    r"(?: (?:a signaler|a l'horizon|au programme|de prevu|du tout|cette (?:fois|annee)|"
    r"pour l'instant|pour le moment))?(?:[,.!\n]|$)"
)
# "Il n'y a pas eu de manifestation à Gex"
_NONE_AT = compiled(
    r"\b(?=\w)(?:(?:n'|l'|il )?y (?:a|ait|avait|aura|aurait) (?:pas|point|jamais|plus) (?:eu )?"
    r"(?:de |d')(?:manif|rassembl|ras+o\b|cortege|defile|marche|blocage|casserol|pride|"
    r"veillee|sit-in|mobilis|action|piquet|barrage|die-in|chaine)\w* (?:a |au |aux |en )$"
    r"|no (?:rally|march|protest|demo|demonstration|gathering|vigil)"
    r"(?: (?:is )?(?:planned|scheduled))? (?:in|at) $"
    # "Personne ne se réunit à Gex", "aucun rendez-vous à Gex"
    r"|(?:personne|nul) (?:ne |n')(?:se |s'y |y )?(?:reuni|rassembl|manifest|defil|march|"
    r"retrouv|bloqu|mobilis|bouge|va|ira|appelle)\w*(?: [a-z]+){0,2} "
    r"(?:a |au |aux )(?:la |le |les )?$"
    r"|(?:aucune?|zero) (?:rendez-vous|rdv|rassembl\w*|manif\w*|marche|defile|cortege|appel|"
    r"action)(?: (?:\w+e?|demain|[a-z]+di|dimanche)){0,2} (?:a |au |aux )(?:la |le |les )?$"
    # "La manif de samedi ne passera pas par Gex"
    r"|\bne (?:passe|passera|passent|passeront|viendra|ira) (?:pas|plus|point) (?:par |a |au |aux )"
    r"(?:la |le |les )?$"
    r"|(?<![a-z] )\bpersonne (?:demain |[a-z]+di |dimanche )?(?:a |au |aux )(?:la |le |les )?$"
    # "Personne n'a bougé à Gex", "Aucun rendez-vous n'est encore fixé à Gex", "On n'a pas lancé …"
    r"|(?:personne|nul) n'(?:a|est|avait|etait) (?:boug|manifest|defil|march|appel|descend|sort)\w*"
    r"(?: [a-z]+){0,4} (?:a |au |aux )(?:la |le |les )?$"
    r"|(?:aucune? (?:rendez-vous|rdv|rassembl\w*|manif\w*|marche|defile|cortege|appel|action|date|"
    r"mobilisation)|rien) n'(?:est|a ete|etait|avait ete|sera) (?:[a-z]+ )?"
    r"(?:fixe|prevu|annonce|lance|programme|organise|decide|cale|signale)e?(?: [a-z]+){0,2} "
    r"(?:a |au |aux )(?:la |le |les )?$"
    r"|\bn'(?:a|ont|avai(?:t|ent)) (?:pas |jamais )(?:encore )?(?:lance d'appel|appele)"
    r"(?: a [a-z]+er| a (?:se |s')[a-z]+er)?(?: (?:ni )?a [a-z-]{3,30})? (?:ni )?"
    r"(?:a |au |aux )(?:la |le |les )?$"
    # "Rien à Gex, Ambilly 11 h"; "C'est pas vrai qu'il y aura une manif à Gex"
    # ... but not "on ne lâche rien à Gex"
    r"|(?<!pour )(?<!lache )(?<!lachera )(?<!lachons )(?<!lacherons )\brien "
    r"(?:de prevu |du tout )?(?:a |au |aux |en )$"
    r"|(?:pas vrai|faux|inexact|une rumeur|un mensonge),? qu(?:e |'il |'on )[^.;:\n]{3,60}"
    r" (?:a |au |aux |en )$)"
)
# "Sauf si Paris l'interdit", "si le préfet l'interdit, on ira à Gex": nothing is settled.
_IF_FORBIDDEN = compiled(
    r"\bs(?:i |'il )(?:[\w'-]+ ){0,3}(?:(?:l'|nous |tout )*interdi(?:t|sent|sait)\b|est interdit)"
)
# Said before the towns, "EN ATTENTE : Bourg-en-Bresse, Laval".
_WAITING = compiled(
    r"\W*(?:(?:encore |toujours )?(?:en attente|sans reponse|sans nouvelles?|a confirmer)|"
    r"(?:pas d'infos?|rien)(?: (?:a|au|pour|sur)\b)?)[^.:\n]{0,30}(?::|\ba\b|\bpour\b)"
    # But "rien à Dinard : on va tous à Rennes" calls.
    r"(?:(?!\b(?:tou(?:s|tes)\b|tout le monde|on\b|nous\b|rdv\b|rendez-|direction\b|\d|"
    r"demain\b|[a-z]+di\b|dimanche\b))[^.:\n])*$"
)


def denies(spoken: Spoken) -> bool:
    """Tell a sentence that opens on a denial, or tells only of who did not march."""
    first = spoken.cues[0] if spoken.cues else None
    if first is None or first.about is not About.NEGATION:
        return False
    opens = first.start - spoken.sentence.start < _OPENING
    verb = spoken.text.folded.startswith(_MARCHES, first.start)
    return opens or (verb and len(spoken.cues) == 1 and not spoken.elements)


_OPENING = 4
_MARCHES = ("defil", "manifest", "march", "rassembl", "mobilis", "bloqu")


def refuses(folded: str, spoken: Spoken) -> bool:
    """Tell "Le 14 juillet, nous ne défilerons pas": who speaks will not be there."""
    start, end = spoken.sentence.start, spoken.sentence.end
    return bool(spoken.days) and _REFUSES.search(folded, start, end) is not None


_REFUSES = compiled(
    r"\b(?:nous|on|je) (?:n'|ne )(?:nous |vous |se |y |me )*(?:manifest|defil|march|rassembl|"
    r"mobilis|descend|bloqu|sort|retrouv)\w* (?:pas|plus|point)\b"
)


def asked(folded: str, spoken: Spoken, position: int) -> bool:
    """Tell a question or a wish about *position* (rule 2); an invitation is none."""
    sentence = spoken.sentence
    unit = sentence.unit(min(position, sentence.end - 1))
    if any(
        cue.about is About.WISH and cue.start < position and sentence.unit(cue.start) == unit
        for cue in spoken.cues
    ):
        return True
    cited = any(count.said_by and not count.kind for count in spoken.counts)
    if cited or not sentence.asked:  # "7 000 d'après la préfecture ??" is a doubt
        return any(
            cue.about is About.QUESTION
            and cue.start < position
            and sentence.unit(cue.start) == unit
            and folded[cue.start : cue.end] not in {"any", "is there", "est ce qu"}
            for cue in spoken.cues
        )
    if _BECAME.match(folded, sentence.end):
        return False
    return not _INVITES.search(folded, sentence.start, sentence.end)


# "La marche de dimanche à Gap ? Reportée."
_BECAME = compiled(
    r"[\s?!]*(?:(?:c'est |elle est |il est )?(?:finalement |malheureusement |bien |encore )?"
    r"(?:annul|report|mainten|interdi|repouss|autoris)ee?s?\b(?! par| d'office))"
)
_INVITES = compiled(
    r"\bet (?:vous|toi|vous autres) ?$|\b(?:qui (?:vient|en est|en sera|descend|"
    r"monte|va|rejoint|passe|y va|sera|"
    r"est chaude?s?|est partante?s?|m'accompagne|part|"
    r"pour (?:(?:y )?aller|venir|manifester|monter|descendre))|"
    r"vous (?:venez|y serez|serez la|etes la)|"
    r"tu viens|on y va|who's (?:coming|in)|who is coming|pret\w*|"
    r"combien (?!de (?!monde)|d')|ca vous dit|"
    r"on se (?:voit|retrouve)|on s'y retrouve|where to|ou (?:marcher|manifester|"
    r"en est|se rassembler|defiler|se retrouver)|ou aller|quand et ou|ou et quand|pourquoi)\b"
)
