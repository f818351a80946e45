"""What a rally's word tells of something else: rallies in general, things, those on duty."""

import re
from collections.abc import Callable

from worker.reading.words.calendar_words import LONG
from worker.reading.words.events import A_YEAR, AGENDA, CALLED_SO, OF_A_CLUB, SO_CALLED, TO_DECLARE
from worker.reading.words.patterns import compiled
from worker.reading.words.text import LOWER, Text
from worker.reading.words.titles import is_title
from worker.reading.words.word_groups import A_YEAR_AGO, RALLIES

# "est interdite toute manifestation à X, dans le centre, le samedi 16": it is a rally's ban.
_BANNED = compiled(r"\b(?:interdi|proscri)\w*\b")
_ON = compiled(rf"[^.;\n]{{0,90}}\b(?:{LONG}|demain)\b")
# "Samedi à X, tout rassemblement est interdit", not "a interdit jeudi tout rassemblement".
_ON_BEFORE = compiled(rf"(?<!interdit )(?<!proscrit )\b(?:{LONG}|demain)\b[^.;\n]*$")
_GENERIC = frozenset(("tout", "toute", "chaque", "aucun", "quelconque"))
_LIMITED = compiled(
    r"rassemblements (?:publics )?(?:de plus de \w+ personnes )?(?:sont |restent |seront )?"
    r"(?:interdits|limites|soumis)\b|rassemblements de plus de \w+ personnes\b|"
    # "les rassemblements susceptibles de troubler l'ordre"
    r"rassemblements (?:susceptibles d|de nature a|revendicatifs et|non declares)"
)
REASON = compiled(
    r"\b(?:a cause|en raison|occupee?s? par|"
    r"prise?s? par|en vue|du fait|pour cause|suite a|en consequence)"
    r"(?: (?:de|du|des|d'une?|le|la|les|une?|ce|cet|cette|l'))* ?$"
    # "assez des manifs": an opinion
    r"|\b(?:assez|marre|ras[- ]le[- ]bol|stop|a quoi (?:bon|ser(?:t|vent|vai(?:t|ent))))"
    r"(?: (?:de|des|aux|avec|toutes|ces|vos|leurs|les))* $"
)
"""What stands before what is but a reason, or an opinion."""
# "Tram coupé en raison d'une manifestation": one that is held.
_STOPS = compiled(
    rf"(?:{RALLIES})"
    r"(?!\w* (?:sport|cult|fest|dans|a |au (?!depart)|aux ))"
)
_OF_OLD = compiled(
    rf"(?:(?! contre| devant| a| au) [\w'-]+){{0,5}}? (?:de|du|d'|en) (?:\w+ )?{A_YEAR_AGO}|"
    # « Les marches de la faim, de Lille à Paris, 1933-1935 »
    r"[^.;:\n]{0,60}\b1[5-9]\d\d ?[-\u2013/] ?1[5-9]\d\d\b|"
    # "n'en peuvent plus des manifestations du samedi": of any
    r"(?<=s) du (?:[a-z]+di|dimanche)\b(?! (?:\d|prochain|dernier|soir|matin|1er|premier))"
)
# "Rassemblez vos affaires": things, where a union gathers its members.
_COLLECTS = compiled(
    r"rassembl(?:e|ez|er|ons) (?:(?:[vn]os|[tms]es|leurs|[vn]otre|[tms]on|[tms]a)|"
    r"(?<=ez )(?:les?|la|des|du|de l'))(?: |(?<='))(?!troupes|forces|militant|adherent|membres|"
    r"partisans|sympathisant|collegues|ami|salarie|voisin|gens|soutiens|camarades|familles)"
)
_ITSELF = compiled(r"\b(?:se|nous|vous|s') ?$")
# "Les témoins sont priés de se manifester": who comes forward.
_COMES_FORWARD = compiled(r"\b(?:se|me|te|vous(?= manifester)|s'est|se sont|s'etai(?:t|ent)) $")
# "chaussures de marche", "en ordre de marche": no march.
_GEAR = compiled(
    r"\b(?:chaussures|baskets|bottes|batons|sacs?|heures?|minutes|kilometres|km|clubs?|rythme|"
    r"train|mode|ordre|etat|remise?|remettre|mise?|mettre) (?:de|en) $"
)
# "Les voyageurs sont bloqués à Lus": who cannot go on blocks nothing.
_STUCK = compiled(
    r"\b(?:voyageu\w+|passag\w+|automobilistes?|routiers?|camions?|poids lourds?|touristes?|"
    r"skieu\w+|vacancier\w*|randonneu\w+|clients?|trains?|rames?|navires?|bateaux?|avions?|"
    r"vehicules?|voitures?|conduct\w+|chauffeurs?|ambulances?|comptes?|dossiers?|salaires?|"
    r"travaux|prix|negociations?|(?:projets?|chantiers?)(?! ont | avaient ))\b[^,;:.\n]{0,24}$"
)
_BLOCKED = compiled(r"bloquee?s?\b(?! par\b)")
# "Bloqué par la neige", "les automobilistes bloquent le carrefour pour passer": a jam.
_BY_THINGS = compiled(
    r"bloqu\w+ par (?:la |le |les |l'|une? |des )?(?:neige|verglas|glace|gel|eaux?|inondations?|"
    r"arbres?|"
    r"camions?|poids lourds?|panne|accident|eboulement|coulee|travaux|chantier|fuite|alarme|"
    r"maladie|"
    r"bouchons?|bagage|chute|tempete|crue)\b"
)
_IN_A_JAM = compiled(
    r"\b(?:automobilistes|conducteurs|embouteillages?|bouchons?|feux? (?:\w+ )?en panne|"
    r"heures d'attente)\b[^.;!?\n]{0,60}$"
)
# "240 pompiers mobilisés", "40 couturières mobilisées": they are at work.
_AT_WORK = (
    r"(?:pompiers?|sapeurs?|policiers?|gendarmes?|crs|secours|secouristes|sauveteurs|soldats|"
    r"(?<=forces de l')ordre|(?<=forces de )securite|militaires|effectifs|moyens|helicopteres?|"
    r"engins|benevoles|couturieres|urgentistes|pilotes)"
)
_ON_DUTY = compiled(rf"\b{_AT_WORK}\b[^,;:.\n]{{0,24}}$")
_RISEN = compiled(
    r"\w+ (?:(?:contre|devant|a l'appel|en colere|pour (?:leurs?|de meilleur|dire))\b|"
    rf"[^.;:\n]{{0,60}}(?:pour|lors d\w+|en marge d\w+) (?:la |le |les |une? )?(?:{RALLIES})\b)"
)
_PUTS_TO_WORK = compiled(rf"\w+ (?:[\w'-]+ ){{0,3}}{_AT_WORK}\b")
# "une mobilisation exceptionnelle des équipes de maintenance"
_TEAMS = compiled(
    r"mobilisations? (?:\w+ )?(?:des|de nos|de leurs|de toutes les) (?:equipes|moyens|effectifs|"
    r"services|secours|pompiers|forces de l'ordre|benevoles|donateurs|reseaux)\b"
    # "Mobilisation d'une trentaine d'agents", "générale pour retrouver un enfant"
    rf"|mobilisations? (?:d'une? \w+aine|de (?:\d+|tous les)) ?(?:de |d')?(?:{_AT_WORK}|agents)\b"
    r"|mobilisations? (?:[^.;:,\n]{0,40} )?pour (?:re)?(?:trouver|chercher) "
)
# "convoqué pour attroupement", "pour « attroupement »": what someone is charged with.
_CHARGED = compiled(r"\bpour \"? ?(?:participation a un )?$")
# "mes premières manifs", "trois cents manifestations en quarante ans": a life's.
_FIRSTS = compiled(r"\b(?:mes|ses|tes|nos|leurs) (?:premieres|(?:\d+ )?\d+|cents?|mille) $")
_MARCHERS = compiled(r"marcheu|manifestante?s?\b")
_OF_A_LIFE = compiled(
    # "manifester à X un de ces jours", "une manif à X un jour ou l'autre": an idea.
    r" (?:(?:a|au|aux) [\w' -]{2,30} )?un (?:de ces (?:jours|quatre)|jour ou l'autre)\b|"
    r" en (?:\d+|\w+(?:-\w+)*) (?:ans|annees)\b| toute (?:sa|ma|leur|une) vie\b|"
    r" au compteur(?! (?:d|[a-z]{2,5}\b))\b| dans (?:ma|sa|une) vie\b"
)


# "on dirait une manif", "des airs de manif": something else is like one.
_LIKE = compiled(
    r"\b(?:dirait (?:une|un)|(?:cru|croyais|croyait) (?:que |a |voir )(?:la|les|une)|vraie|facon|"
    r"comme (?:a|dans|pour|en) une|(?:un|des) (?:faux )?airs? de|allures? de|genre de|"
    r"(?:sorte|espece) de|pire qu'une|mieux qu'une|en guise de(?! protest)|"
    r"(?:haut lieu|decor|bastion|habitue\w*|speciali\w+) (?:de|des)|de tou(?:te)?s les) $"
)
# "Elles menacent d'une marche", "ils envisagent de manifester": nothing is called yet.
_MAY = compiled(
    r"\b(?:menac(?:e|ent|ait|aient)|envisag\w+|n'exclu\w+ pas|song(?:e|ent)|reflechi\w+|"
    r"l'idee|l'hypothese|la menace|le risque|s'il y (?:a|avait|aura)|"
    r"ca (?:peut|pourrait|risque)) "
    r"(?:a |de |d')?(?:se |s'|une? |la |le )?(?:nouve(?:au|lle) |autre |grande )?\"? ?$"
    # "beaucoup parlaient de manifester mardi", "ils imaginent déjà défiler lundi"
    r"|\b(?:(?:parl|rev)(?:e|[ae]i?ent|ait) (?:deja )?d(?:e |')|imagin\w+ (?:deja )?)(?:se |s')?$"
)
# "Je regarde les cortèges à la télé"
_ON_SCREEN = compiled(
    r"\w+ (?:a la (?:tele|television|radio)|sur (?:bfm\w*|cnews|youtube|twitch|mon ecran)|a "
    r"l'ecran)\b"
)
# "Elles ont marché contre le cancer": for charity, as they would run.
_ILLNESS = compiled(
    r"[\w ]{3,30} (?:contre|pour vaincre|vaincre) (?:le |la |l'|les )?(?:cancers?|mucoviscidose|"
    r"leucemies?|sclerose|diabete|alzheimer|parkinson|myopathies?|endometriose|epilepsie|avc|"
    r"maladies? (?:de|d'|rares?|orphelines?|genetiques?|cardi))\b"
)


# "après la messe", "à l'heure du train", "avec un petit déjeuner": when, with what, or why.
_BESIDE = compiled(
    r"\b(?=\w)(?:"
    r"(?:(?:a l'heure|celle|a la sortie|a la fin|au retour|en marge|a l'issue) (?:de la |du |des "
    r"|de l'|d'une? )|(?:(?:juste )?(?:apres|avant)|(?:une fois|sitot|aussitot) "
    r"(?:fini|achev|termin|pass|clos|conclu)\w*) (?:la |le |les |l')"
    r"(?:(?:ouverture|debut|fin|tenue) (?:du |de la |des |de l'))?|autour d'une? |"
    r"(?:suivie?|precedee?|accompagnee?|agremente)s? d(?:'une?|e|es) |avec (?:une? |des ))"
    r"(?:grande? |petite? |bonne? )?$"
    # "décalée à cause du carnaval", "avancé en raison du match"
    r"|(?:a cause|en raison|du fait) (?:de la |de l'|du |des |d'une? )(?:grande? )?$|"
    r"pour cause de $"
    # "Vendredi, jour de conseil des ministres,"
    r"|(?<!er )(?<!eme )\bjour (?:de|du|d'un) $"
    # "Ici, c'était la kermesse", "dans une ambiance de carnaval": what it was like.
    r"|(?:c'etait (?:la|le)|un air de|des airs de|ambiance(?: de)?) $)"
)


def is_beside(folded: str, start: int) -> bool:
    """Tell a noun at *start* that says but when a rally is, or what goes with it."""
    back = max(0, start - 40)
    return bool(_BESIDE.search(folded, back, start) or _DURING.search(folded, back, start + 6))


_DURING = compiled(r"\b(?:occasion|lors|pendant|durant) (?:(?:de )?la|le|du) (?:visite|deplac)$")


def is_notice(folded: str, start: int, end: int, before: str) -> bool:
    """Tell whether the word at *start* to *end* tells of no rally; *before* is the word before."""
    return bool(
        _is_reason(folded, start)
        or _LIMITED.match(folded, start)  # "les rassemblements de plus de dix personnes"
        or _OF_OLD.match(folded, end)
        or before == "propos"  # "propos recueillis à Lyon"
        # "tout rassemblement doit être déclaré"
        or (
            before in _GENERIC
            and folded.endswith(f"{before} ", 0, start)
            and not (
                _BANNED.search(folded, max(0, start - 40), end + 20)
                and (_ON.match(folded, end) or _ON_BEFORE.search(folded, max(0, start - 60), start))
            )
        )
        or _LIKE.search(folded, max(0, start - 30), start)
        or is_title(folded, start)
        or _MAY.search(folded, max(0, start - 40), start)
        or _is_of_things(folded, start)
        or (
            _FIRSTS.search(folded, max(0, start - 20), start) and not _MARCHERS.match(folded, start)
        )
        or _OF_A_LIFE.match(folded, end)
        or _ON_SCREEN.match(folded, start)
        or _ILLNESS.match(folded, start)
    )


def _is_reason(folded: str, start: int) -> bool:
    """Tell "marre des manifs" and what only explains: not what stops the trams, which is held."""
    found = REASON.search(folded, max(0, start - 30), start)
    opined = found is not None and found[0].startswith(("assez", "marre", "ras", "stop", "a quoi"))
    return found is not None and (opined or _STOPS.match(folded, start) is None)


def _is_of_things(folded: str, start: int) -> bool:
    """Tell what is done to things, what happens to travellers, who is at work."""
    head = max(0, start - 60)
    return any(
        folded.startswith(stem, start) and tells(folded, start, head) for stem, tells in _OTHERWISE
    )


def _collects(folded: str, start: int, head: int) -> bool:
    collects = _COLLECTS.match(folded, start) is not None
    return collects and not _ITSELF.search(folded, head, start)


def _is_stuck(folded: str, start: int, head: int) -> bool:
    if _BY_THINGS.match(folded, start) or _IN_A_JAM.search(folded, head, start):
        return True
    blocked = _BLOCKED.match(folded, start) is not None
    return blocked and _STUCK.search(folded, head, start) is not None


def _is_at_work(folded: str, start: int, head: int) -> bool:
    duty = _ON_DUTY.search(folded, head, start) or _PUTS_TO_WORK.match(folded, start)
    sent = _TEAMS.match(folded, start) is not None
    return sent or (bool(duty) and not _RISEN.match(folded, start))


# "Trois cents moutons ont défilé", "les géants défileront"
_PARADES = compiled(
    r"\b(?:moutons|brebis|vaches|chevaux|poneys|anes|oies|canards|chiens|chars|geants|fanfares|"
    r"majorettes|mannequins|confreries|montgolfieres|voiliers|echassiers)\b[^,;:.\n]{0,16}$"
)
_WHAT_FOR = compiled(r"\w+[^.;!?\n]{0,60} (?:contre|pour|en colere)\b")


def _is_parade(folded: str, start: int, head: int) -> bool:
    parade = _PARADES.search(folded, head, start) is not None
    return parade and _WHAT_FOR.match(folded, start) is None


def is_inside(folded: str, start: int, _: int = 0) -> bool:
    """Tell "une minute de silence dans les écoles", "avant le match": where they are anyway."""
    ends = [folded.find(mark, start) for mark in ".!?\n"]
    end = min((one for one in ends if one >= 0), default=len(folded))
    begin = max(folded.rfind(mark, 0, start) for mark in ".!?\n") + 1
    silent = folded.find("minute", begin, end) >= 0
    inside = silent and _INSIDE.search(folded, begin, end) is not None
    return inside and _OUTSIDE.search(folded, begin, end) is None


_INSIDE = compiled(
    r"\b(?:ecoles?|colleges?|lycees?|etablissements?|eleves|ecoliers|collegiens|lyceens|"
    r"internes|match|stade|coup d'envoi|conseil|hemicycle|seance|assemblee|cours|classes?|"
    r"deputes|senateurs|elus|entreprises?|bureaux|services publics|personnels?|"
    r"agents|administrations?)\b"
)
_OUTSIDE = compiled(
    r"\b(?:devant|parvis|place|esplanade|rue|rues|rassembl\w*|retrouv\w*|reuni\w*|march\w+|"
    r"defil\w*|"
    r"corteges?|manif\w*|bougies?|pied|venez|rendez-vous|rdv|personnes|habitants|foule|kiosque|"
    r"monument|quai|pont|grilles|jardin|parc)\b"
)


def _of_itself(whole: re.Pattern[str]) -> Callable[[str, int, int], bool]:
    """Return what tells a word by itself and what stands behind it."""
    return lambda folded, start, _: whole.match(folded, start) is not None


def _behind(before: re.Pattern[str]) -> Callable[[str, int, int], bool]:
    """Return what tells a word that stands right behind *before*."""
    return lambda folded, start, head: before.search(folded, head, start) is not None


# "ont manifesté leur joie": what they felt.
_FELT = compiled(
    r"manifest\w+ (?:\w+ ){0,3}(?:leurs?|s[ao]n?|ses|notre|nos|une?|de la|de l') ?(?:\w+ )?"
    r"(?:tristesse|joie|interet|emotion|envie|intention|enthousiasme|amitie|gratitude|"
    r"reconnaissance|affection|"
    r"sympathie|curiosite|fierte|bonheur|impatience|presence)\b"
)
# "rassemblés dans l'église pour la nuit", "dans le gymnase": under a roof.
_SHELTERED = compiled(
    r"rassembl\w+ (?:[\w']+ ){0,2}dans (?:l'|la |le |les |une? |leurs? )(?:\w+ )?(?:eglises?|salle|"
    r"cathedrale|mosquee|temple|gymnase|hall|amphi\w*|refectoire|auditorium|theatre|chapiteau|"
    r"locaux|local|caserne|cafe|bar|restaurant|hangar|internat|chambres?|cantine)\b"
)


# "Les élèves ont été rassemblés sur le stade": by who leads them.
_PASSIVE = compiled(r"\b(?:ete|(?<!s')etre) $")
# "un barrage de gendarmerie"
_CHECK = compiled(
    r"barrages? (?:de (?:la )?(?:police|gendarmerie|gendarmes|douane|crs|policiers)|"
    r"routiers? (?:de la|des? (?:gendarm|polic|douan)\w*)|policiers?|hydro\w+|d'edf|electri\w+)\b"
)


# "Une chaîne humaine de 50 voisins a vidé la cave": hands that pass things on.
_HANDS = compiled(
    r"chaines? humaines? (?:[^.;!?\n]{0,60}\b(?:a|ont|avait|avaient) (?:sauve|vide|evacue|demenage|"
    r"transporte|repeche|deplace|passe)\b|(?:[\w' ]{0,20} )?pour (?:vider|evacuer|demenager|"
    r"transporter|deplacer|rentrer|decharger|charger|ranger|remplir)\b)"
)
# "La marche était trop haute", "une marche de plus vers l'Élysée": a step.
_STEP = compiled(
    r"marches? (?:(?:etait|est|semble|semblait|parait|s'annonce|sera|reste) (?:\w+ )?haute\b|"
    r"(?:(?:trop|bien|si|tres) )?haute\b|de plus vers|du (?:podium|trone|perron)|"
    r"d(?:e l)?'escalier|"
    r"(?:manque|rate|loupe)e\b)"
)
_STEPS_UP = compiled(r"\b(?:plus|premiere|deuxieme|seconde|derniere) haute $")


# "Blocage des ascenseurs", "du compte"
_OF_A_THING = compiled(
    r"blocages? (?:de (?:la |l'|son |sa |mon |ma )?|du |des? |d')(?:comptes?|ascenseurs?|cartes?|"
    r"telephones?|portes? d\w+|freins?|roues?|direction assistee|sites? internet|numeros?|appels|"
    r"dossiers?|vertebres?|dos|machoire|barrieres?|cabines?|teleph\w+|telesieg\w+)\b"
)
# "La procession de la Sanch", "du Saint-Sang"; not "de la colère"
_OF_THE_CHURCH = compiled(
    r"processions? (?:(?:religieuse|mariale|votive|solennelle|annuelle|nocturne)s?\b|"
    r"en l'honneur|de la (?!coler|honte|lutte|misere|mort\b)|de (?:l'ascension|paques|saint)|"
    r"du (?!peuple|serv|silen))"
)
# "Hommage à Brel, théâtre municipal, 20 h 30", "en chansons": heard sitting.
_SUNG = compiled(
    r"hommages? (?:musical|chante|en (?:chansons|musique)|[^.;!?\n]{0,80}(?<!du )(?<!le "
    r")\b(?:theatre|"
    r"concert(?! de (?:casser|klax|peta))|choristes?|chansons?|orchestre|quatuor|violon\w*|chorale|"
    r"spectacle|recital|cinema|projection|exposition))\b"
)
# "un sursaut de mobilisation", "le taux de mobilisation": how many strike.
_RATE = compiled(r"\b(?:sursaut|taux) de (?:la )?$")
# "Hommage rendu dans la cour de la préfecture", "aux Invalides": by the state.
_OF_THE_STATE = compiled(
    r"hommages?\b[^.;!?\n]{0,90}\b(?:(?:aux|des|les) invalides|a la sorbonne|au pantheon|"
    r"cour d'honneur|dans la cour d(?:e la|e l'|u|es) ?(?:(?:sous-)?prefecture|sorbonne|hotel|"
    r"mairie|caserne|gendarmerie|commissariat|palais)|en presence d(?:u|e la|e l') ?(?:prefete?|"
    r"sous-prefete?|ministre|president\w*|chef de l'etat|premier\w*|garde des sceaux))\b"
)
# "Un hommage lui sera rendu à 14 h en l'église de Tulle": a funeral, "devant" it is none.
_IN_CHURCH = compiled(
    r"hommages?\b(?:(?!\b(?:devant|parvis|place|depart|puis|marche)\b)[^.;!?\n]){0,90}"
    r"\b(?:(?:en|a|dans|sous) (?:l'|la )(?:eglise|cathedrale|basilique|collegiale|chapelle|"
    r"abbatiale|synagogue|mosquee)|(?:au|en) (?:crematorium|funerarium|temple))\b"
)
_OTHERWISE: tuple[tuple[str, Callable[[str, int, int], bool]], ...] = (
    ("rassembl", _collects),
    ("rassembl", _of_itself(_SHELTERED)),
    ("rassembl", _behind(_PASSIVE)),
    ("barrage", _of_itself(_CHECK)),
    ("manifest", _of_itself(_FELT)),
    ("bloqu", _is_stuck),
    ("mobilis", _is_at_work),
    ("defil", _is_parade),
    ("manifestation", _of_itself(OF_A_CLUB)),
    ("manifestations", _behind(AGENDA)),
    ("manifest", _behind(_COMES_FORWARD)),
    ("manif", _of_itself(A_YEAR)),
    ("rassemblements", _of_itself(A_YEAR)),
    ("manifestation", _behind(TO_DECLARE)),
    ("marche", _behind(_GEAR)),
    ("marche", _of_itself(_STEP)),
    ("chaine", _of_itself(_HANDS)),
    *((it, _of_itself(CALLED_SO)) for it in SO_CALLED),
    ("marche", _behind(_STEPS_UP)),
    ("blocage", _of_itself(_OF_A_THING)),
    ("procession", _of_itself(_OF_THE_CHURCH)),
    ("attroupement", _behind(_CHARGED)),
    ("mobilisation", _behind(_RATE)),
    ("minute", is_inside),
    ("hommage", is_inside),
    ("hommage", _of_itself(_SUNG)),
    ("hommage", _of_itself(_OF_THE_STATE)),
    ("hommage", _of_itself(_IN_CHURCH)),
)
"""How a word begins, and what tells of it that it is no rally's."""


def is_island(text: Text, index: int, first: int) -> bool:
    """Tell La Réunion from a meeting: "à la Réunion", or "Réunion :" beside "Martinique :"."""
    words = text.words
    before = words.forms[index - 1] if index > first else ""
    after = words.forms[index + 1] if index + 1 < len(words) else ""
    if words.case(index) == LOWER:
        return False
    heads = text.folded.startswith((":", " :", "]"), words.ends[index])
    if heads and _SISTERS.search(text.folded):
        return True
    return index > first and (before in {"la", "l"} or after not in {"publique", "d", "de"})


_SISTERS = compiled(r"\b(?:martinique|guadeloupe|guyane|mayotte)\b")
