"""Tells a text in which nothing unheard is to be looked for: what it tells of is known.

A trial nobody comes to, silence in schools, flags at half-mast, a visit, what the police do.
"""

from collections.abc import Sequence

from worker.reading.sentences.ceremonies import is_programme
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.subjects import befell, is_visit, tells_behind
from worker.reading.towns.venues import in_arena
from worker.reading.words.appointments import OWN
from worker.reading.words.cues import Cue
from worker.reading.words.frame_forms import RUBRIC, is_beaten
from worker.reading.words.lexicon import About
from worker.reading.words.notices import is_inside
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLY_STEMS

_TRIED = compiled(
    r"\b(?:jugee?s|juge [a-z]+di|compar(?:ait|aissent|aitra|aitront)|condamnee?s?|verdict|"
    r"correctionnelle|prison|sursis|pass(?:e|ent|era|eront) (?:au|devant le) tribunal|proces|"
    r"audience|delibere|plaid\w+|assises|"
    r"rendr\w+ (?:sa|son|leur) (?:decision|jugement|avis)|tranchera|statuera|se prononcera)\b"
)
# "Ses soutiens l'accompagneront"
_SUPPORTED = compiled(
    r"\b(?:soutiens?|solidar\w+|parvis|on (?:sera|se|y)|nous serons|tous|toutes|accompagn\w+|"
    r"devant (?!(?:le |la |les |l')?(?:tribunal|cour|juges?|justice|assises|prud|magistrats?|"
    r"barre))|"
    r"sur les marches|en robes?|greffi\w+|proches|collectif|comite|familles?|amis|pancartes?|"
    r"banderoles?|rendez-vous|rdv|venez|"
    r"\w+aines? de (?:personnes|militants))\b"
)
# "Les drapeaux seront mis en berne", "sont venus découvrir la gare": what else is done there.
_ELSE = compiled(
    # "on signe au marché, stand samedi à 9 h"; "800 paraphes à la boulangerie"
    r"\bon (?:signe|tracte)\b|\b(?:recolt|recueill|collect)\w+ (?:\w+ )?(?:des |les |\d[\d ]* )?"
    r"(?:signatures|paraphes)\b|\bpetition\b[^.;\n]{0,90} \b(?:stand|depot|carnets?)\b|"
    r"\bsignatures\b[^.;\n]{0,90} \b(?:stand|depot|carnets?|marche de|boulangerie|boucherie|"
    r"pharmacie|tabac)\b|\btractages?\b|\b(?:distribution|diffusion) (?:\w+ )?de tracts\b|"
    r"\bautomobilistes (?:\w+ )?(?:bloqu|excede|patient)\w+|\bembouteillages? (?:monstre|geant|"
    r"sur)|"
    # "Trafic interrompu, 800 voyageurs évacués sur le parvis"
    r"\b(?:voyageurs|passagers)\b[^.;\n]{0,30} (?:evacue|replace|bloque|achemine)e?s\b|"
    r"\b(?:trafic|trains?|ters?|lignes?)\b[^.;\n]{0,60} (?:retrouv\w+ (?:leur|sa) cadence|"
    r"retabli\w*|"
    r"interrompus? [^.;\n]{0,40}(?:alarme|bagage|valise|colis|panne|malaise))|"
    # "Beaucoup de monde au marché", and nothing they are for or against
    r"\b(?:monde|foule)(?: fou)? (?:au (?:marche|parc|stade|zoo|restaurant)|en terrasse|"
    r"aux (?:urgences|caisses)|a la (?:plage|poste|piscine|pharmacie|gare|caisse|boulangerie)|"
    r"sur (?:la route|les quais)|dans (?:les (?:magasins|rayons)|le train|le bus)|"
    r"a (?:auchan|leclerc|carrefour|ikea|lidl))\b"
    r"(?![^.!?\n]*\b(?:contre|pour l|soutien|manif|rassembl|defil|corteg|greve))|"
    # "un TER sur trois", "deux allers-retours assurés"
    r"\bprevisions? (?:de|du) trafic\b|\ballers?-retours? [^.;\n]{0,30}\bassures?\b|"
    r"\b(?:ters?|tgv|trains?|trams?|bus) sur (?:deux|trois|quatre|cinq|dix)\b|"
    r"\btaux d'incidence\b|\bcoupures? d(?:e |')(?:eau|gaz|courant|electricite)\b"
    r"[^.;\n]{0,40}\bde \d{1,2} ?h|"
    # "une opération « collège mort »": pupils stay at home
    r"\b(?:ecole|college|lycee)s? (?:mort|morte|deserte?|vide)s?\b|\bportes ouvertes\b|"
    r"\boctobre rose\b|\bvirades\b|\btelethon\b|\b(?:interroge|sonde) \d|"
    # "La police a refoulé 40 personnes"
    r"\b(?:police|policiers|gendarm\w+|douan\w+|crs|frontieres|pompiers|snsm)\b[^.;:\n]{0,20} "
    r"(?:a|ont) (?:refoul|control|verbalis|expuls|secour|saisi|demantel|intercept|evacu|"
    r"interpell|arrete)\w*|"
    # "supprimera 300 emplois", "ils étaient 32 en grève"
    r"\b(?:supprim|recrut)er(?:a|ont) (?:\w+ )?\d[\d ]* (?:emplois|postes|personnes)\b|"
    r"\b(?:etaient|sont) (?:\w+ )?\d[\d ]* en greve\b|"
    r"\b(?:chaine|production|usine|ligne|machine|four)s? (?:est|sont|etai(?:t|ent)|reste|restent) "
    r"(?:\w+ )?a l'arret\b|"
    # "2 500 militants à l'université d'été"
    r"\b(?:universites?|journees|ecoles?) d'ete\b|\bamfis\b|"
    r"\ben berne\b|\bdeuil national\b|\bsquatteu|"
    r"\b(?:partie?s|parti) (?:\w+ )?(?:en (?!greve|cortege|manif|marche|direction|tete|lutte|"
    r"car\b|bus|silence|defil)\w+|au \w+e) (?:[a-z]+di\b|dimanche|hier|"
    r"pour \w+ (?:jours|semaines))|"
    r"\bpermanences? (?:d(?:e|u|es) [^.;:\n]{2,30} )?(?:tous|toutes|chaque|juridiques?)\b|"
    # "une foule immense pour les illuminations"
    r"\by (?:ont|avaient) (?:\w+ )?assiste\b|"
    r"\bvaccinez\b|\bpour (?:le |la |les |l')(?:(?:premiere?|traditionnel\w*|grande?) )?(?:repas|"
    r"baignade|gouter|bal|loto|feu d'artifice|illuminations|brocante|"
    r"foire)\b|"
    r"\b(?:venue?s?|invitee?s?|viendront)(?: a)? (?:decouvrir|visiter|admirer|applaudir|feter|"
    r"deguster|assister)\b"
)
# "Le carnaval a traversé la ville": a crowd in the streets, and no rally.
_FEAST = compiled(r"\b(?:carnaval\w*|cavalcade|corso fleuri)\b")
# "Interpellé mardi à X", "touchés par des orages": what the police, courts and weather do there.
_NEWS = compiled(
    r"\b(?:stupefiants?|cannabis|cocaine|heroine|narco\w+|dealers?|points? de deal|anti-?drogue|"
    r"perquisition\w*|cynophiles?|poignard\w+|coups? de (?:couteau|feu|poing)|homicide|"
    r"(?:tentative d'|pour )(?:assassinat|meurtre|viol)|autopsie|cambriol\w+|braquage|fourriere|"
    r"alcoolemie|mis(?:es?)? en examen|ecrouee?s?|maison d'arret|controles? routiers?|"
    r"rodeos? (?:urbains?|motorises?)|operation (?:\w+ )?(?:de (?:police|gendarmerie|controle|"
    r"securisation)|menee (?:\w+ )?par l(?:a|es) (?:police|gendarm|forces)\w*)|orages?|"
    r"(?:descentes?|barrages?) de (?:police|gendarmerie)|actions? de graces?|"
    r"meteo[- ]france|vigilance (?:jaune|orange|rouge)|collision|desincarcer\w+|"
    r"accident (?:de la (?:route|circulation)|mortel|grave))\b"
)
_INQUIRY = compiled(r"\b(?:gardes? a vue|interpell\w+|procureure?|parquet|enqueteurs)\b")
_NAMED = compiled(r"\b(?:manifestations?|manifs?|manifestante?s?|rassemblements?|corteges?)\b")
# "Pas de manif à Buis cette année. On garde le muguet, place du Marché."
_DENIED = compiled(
    r"\W*(?:(?:il n'y aura |y aura )?pas d(?:e |')|aucune? )"
    r"(?:manif\w*|marche|rassemblement|defile|cortege|mobilisation)\b(?![^.!?\n]*\bmais\b)"
)
# "La Ciotat accueille 300 lycéens"
_HOSTS = compiled(
    r" (?:accueill(?:e|era)|invite(?:ra)? \d+|recoit|recevra|se prepare|plante(?:ra)?|"
    r"inaugure(?:ra)?|distribue(?:ra)?|fete(?:ra)?|celebre(?:ra)?|recense)\b"
    rf"(?! (?:la|une|sa) (?:{RALLY_STEMS}))"
)
# A day, a square and an hour of one of these are its own.
_LEISURE = compiled(
    r"\b(?:vide-greniers?|kermesses?|brocantes?|braderies?|lotos?|tombolas?|foires? (?:aux|a la)|"
    r"bourses? aux|fest-noz|tournois?|concours de|karaoke|blind[ -]test)\b"
)
# "Je cherche un covoiturage pour Auch", and nothing of a rally.
_RIDE = compiled(
    r"\b(?:cherch|propos|recherch|offr)\w* (?:(?:un|une|des|deux|trois|\d) )?"
    r"(?:covoit|trajet|conduct|chauffeur|places? (?:dans|pour|libres?))"
)
_SILENT = compiled(r"minutes? de silence")


# "Perdu chat tigré à Gex", "Trouvé un trousseau de clés": what somebody looks for.
_LOST = compiled(
    r"(?:perdue?|egaree?|disparue?|volee?|trouvee?|retrouvee?|recherche)s?\b[^?\n]{0,50}\b"
    r"(?:chat(?:te|on)?|chien(?:ne)?|chiot|perroquet|perruche|furet|tortue|lapin|trousseau|cles?|"
    r"clefs?|portefeuille|porte-monnaie|sac(?:oche)?|cartable|telephone|portable|smartphone|"
    r"lunettes|"
    r"doudou|bague|alliance|bracelet|collier|velo|trottinette|remorque|montre|appareil)s?\b"
)
# "Explosion mardi vers 17 h 30 à X", "Route barrée mardi dès 8 h à X"
_STRUCK = compiled(
    r"\W*(?:(?:explosion|agression|effondrement|fusillade|cambriolage|braquage|noyade|coupure|"
    r"panne)s?\b(?: [a-z' -]{2,30})?|(?:route|rue|pont|voie|autoroute|circulation|ligne)s? "
    r"(?:barre|coupe|ferme|perturbe|difficil|devie)e?s?)[ ,]+"
    r"(?:ce |hier|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|vers|dans la nuit|en plein)\b"
)
# "Vends congélateur, 80 €", "T2 à louer, 480 €"
_SOLD = compiled(
    r"(?:je |j')?(?:(?:re)?vends|loue|cede|donne contre|echange)\b"
    r"|[^.!?\n]{0,40}\ba (?:vendre|louer)\b"
)
_OPENS = compiled(
    r"\W*(?:(?:bonjour|bonsoir|salut|avis|annonce|urgent|help|svp|on a|j'ai|nous avons)\b\W*)*"
)


def _is_lost(text: Text) -> bool:
    """Tell a short text of what somebody has lost or found."""
    folded = text.folded
    opened = _OPENS.match(folded) if len(folded) < _SHORT else None
    return opened is not None and _LOST.match(folded, opened.end()) is not None


def _is_sold(text: Text) -> bool:
    """Tell a short text of what is for sale or to let, with its price."""
    folded = text.folded
    opened = _OPENS.match(folded) if "\u20ac" in folded and len(folded) < _SHORT else None
    return opened is not None and _SOLD.match(folded, opened.end()) is not None


def _is_leisure(text: Text, spoken: Sequence[Spoken]) -> bool:
    """Tell a short text of what a town does for pleasure, with no word of a rally."""
    if len(text.folded) >= _SHORT or _LEISURE.search(text.folded) is None:
        return False
    return not any(one.has(About.RALLY) for one in spoken)


def _is_petition(text: Text, spoken: Sequence[Spoken]) -> bool:
    """Tell a text of what is to be signed, which says no hour and calls nobody out."""
    folded = text.folded
    signs = "petition" in folded and (_PETITION.match(folded) or _TO_SIGN.search(folded))
    if not signs:
        return False
    return not any(one.hours or one.has(About.RALLY, About.WEAK) for one in spoken)


_PETITION = compiled(r"\W*(?:[a-z' -]{2,30} ?[:.] )?(?:une? |la |lancement d'une )?petition\b")
_TO_SIGN = compiled(r"\bappel\w* a (?:[a-z]+ment )?signer\b")


def _is_walkout(text: Text, spoken: Sequence[Spoken]) -> bool:
    """Tell "80 salariés de l'usine ont débrayé mardi": a strike, where nobody is said to meet."""
    folded = text.folded
    if "debraye" not in folded or _MEET.search(folded):
        return False
    return not any(one.has(About.RALLY) for one in spoken)


_MEET = compiled(
    r"\b(?:devant|rassembl|reuni|manif|defil|march|bloqu|retrouv|piquet|grilles?\b|parvis|barrage|"
    r"brasero|palettes|cortege|rond-point|sit-in|mobilis|protest|chaine humaine)"
)


def _is_english_news(text: Text, spoken: Sequence[Spoken]) -> bool:
    """Tell English, glossed or not, that says no word of a rally, nor of a crowd or its cause.

    What weighs for a rally is in French: "Fog closed Metz airport on Thursday" is all unknown.
    """
    if not (text.english or _IN_ENGLISH.search(text.folded)) or _OF_A_CROWD.search(text.folded):
        return False
    # "Dimanche, in piazza Palazzu, 15h": where and when to meet says it in any tongue.
    called = any(one.hours and one.venues for one in spoken)
    return not called and not any(one.has(About.RALLY, About.WEAK) for one in spoken)


_IN_ENGLISH = compiled(
    r"\bon (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the)\b|"
    r"\blast (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|week)\b"
)
_OF_A_CROWD = compiled(
    r"\b(?:streets?|rues?|crowds?|foules?|thousands|hundreds|dozens|(?:mill|cent|diz)\w+s de|"
    r"solidar|banner|banderole|placard|pancarte|chant|slogan|candle|bougie|vigil|veill|occup|"
    r"sit-?in|die-?in|picket|piquet|block|bloqu|barr|tract|vests?\b|gilets|pride|parade|walk ?out|"
    r"support|sout|justice|against|contre|mobili|protest|manif|demo|march|rall|rassembl|gather|"
    r"meet\b|join|retrouv|rendez|rdv|assembl|camp|strike|grev|riot|emeut|clash|kneel|silence|flag|"
    r"turn(?:ed)? out|turnout|union|syndic|for (?:gaza|palestine|peace|the climate))"
)
_SHORT, _BRIEF, _WHOLLY = 500, 200, -13


def refuses(text: Text, spoken: Sequence[Spoken], cause: int) -> bool:
    """Tell whether one of the sentences says what the whole is, and it is no rally.

    So does a text that speaks of little but something else: its *cause* is far below 0.
    """
    if (cause < 0 and RUBRIC.match(text.folded)) or cause <= _WHOLLY:
        return True
    if (
        _STRUCK.match(text.folded)
        or _is_lost(text)
        or _is_sold(text)
        or _is_petition(text, spoken)
        or _is_walkout(text, spoken)
        or is_beaten(text.folded)
        or _is_english_news(text, spoken)
    ):
        return True
    denied = [one for one in spoken if _DENIED.match(text.folded, one.sentence.start)]
    if denied and not any(one.groups for one in spoken if one not in denied):
        return True
    if cause <= 0 and any(in_arena(text.folded, one.venues) for one in spoken):
        return True
    if _is_news(text, spoken, cause) or is_programme(text, spoken):
        return True
    brief = len(text.folded) < _BRIEF and cause <= 0
    return any(_is_else(text, one) or (brief and _is_ones_own(text, one)) for one in spoken)


def _is_news(text: Text, spoken: Sequence[Spoken], cause: int) -> bool:
    """Tell a text of a carnival or a fair, or of crimes, storms and lawsuits without a crowd.

    One word of them may stand beside a rally told by none ("une rose, pour elle, poignardée").
    """
    if cause < 0 and len(_FEAST.findall(text.folded)) > 1:
        return True
    if cause <= 0 and _is_leisure(text, spoken):
        return True
    if any(not count.bare for one in spoken for count in one.counts):
        return False
    if _NAMED.search(text.folded):
        return False  # "Blessé lors de la manifestation du 7 à X, il a déposé plainte"
    told = len(set(_NEWS.findall(text.folded)))
    told += told > 0 and _INQUIRY.search(text.folded) is not None
    if told > (0 if cause <= 0 else 1):
        return True
    return befell(text, text.folded, 0, len(text.folded))


def _is_else(text: Text, one: Spoken) -> bool:
    others = [cue for cue in one.cues if cue.about is About.OTHER]
    start, end = one.sentence.start, one.sentence.end
    if _ELSE.search(text.folded, start, end) or is_visit(text, start, end):
        return True
    if any(
        tells_behind(text, one, group) or _HOSTS.match(text.folded, group.end)
        for group in one.groups
    ):
        return True
    if OWN.search(text.folded, start, end):
        return True
    if _RIDE.search(text.folded, start, end) and not one.has(About.RALLY):
        return True
    if any(_is_silent(text, cue) or text.folded.startswith("chaine", cue.start) for cue in others):
        return True
    tried = others and _TRIED.search(text.folded, start, end)
    return bool(tried) and _SUPPORTED.search(text.folded) is None


# "Le camion pizza sera …", "je cours …": one thing, or one person, is there at that hour.
_ONE = compiled(
    r"\W*(?:(?:(?:le|la|un|une|mon|ma|notre|votre) |l')[a-z]{3,}(?:[ -](?:(?:de|du|des|la) |[dl]')?"
    r"[a-z-]+){0,4}? (?:est|sera|s'[a-z]+|[a-z]{3,}ra)\b|"
    r"je (?!serai|vais|viens|viendrai|y |march|manif|bloqu|particip|descen|suis|defil|vous|ne "
    r")[a-z]+)"
)


def _is_ones_own(text: Text, one: Spoken) -> bool:
    """Tell a sentence of a day and an hour at which somebody or something does what it does."""
    if not (one.hours and one.days) or one.counts or one.has(About.RALLY):
        return False
    return _ONE.match(text.folded, one.sentence.start, one.sentence.end) is not None


def _is_silent(text: Text, cue: Cue) -> bool:
    silent = _SILENT.match(text.folded, cue.start) is not None
    return silent and is_inside(text.folded, cue.start)
