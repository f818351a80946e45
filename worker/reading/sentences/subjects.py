"""What a sentence without a rally's word is about: its subject, or the name of an event."""

import re

from worker.reading.sentences.elements import ANTI, Group, Spoken
from worker.reading.sentences.frames import frame_of
from worker.reading.times.at_rallies import at_rally
from worker.reading.towns.landmarks import HALLS
from worker.reading.words.appointments import OWN
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

EVENT = (
    r"\b(?:(?:apres|(?:en (?:reference|reaction|echo|reponse)|suite) a|a la suite de) "
    r"(?:les?|la|l'|des|un|une|ce|cet|cette)|(?:en reaction|en reponse|suite) aux?|"
    r"a la suite d(?:u|es)) ?"
    r"(?:heurts|incidents?|violences|affrontements|"
    r"debordements|mort|deces|accident|meurtre|feminicide|noyade|tuerie|fusillade|"
    r"attentat|attaque|incendie|drame|agression|immolation|suicide|viol|bavure|arrestation|"
    r"tabassage|"
    r"expulsion|evacuation|interpellation|coups? de feu|tirs?|explosion)s?\b"
)
"""What people gather after, where it happened: the rally may be elsewhere."""
_FILED = compiled(
    r"\b(?:depos|form|introdui|rejet|examin)\w* [^.;:\n]{0,30}?\b(?:recours|refere|pourvoi|"
    r"plaintes?|requete)\b|"
    r"\bsais(?:i|it|issent) (?:le |la |l')?(?:tribunal|justice|conseil d'etat|juge|cour|defenseur)"
)
_PAPERS = ("recours", "refere", "pourvoi", "plainte", "requete", "saisi")
_DESTROYED = compiled(
    r"\b(?:a|ont|avait|avaient) ete (?:\w+ment )?(?:detrui|incendi|demantel|demoli|evacu|expuls|"
    r"saccag|vandalis|pill|cambriol|brul|vol|decouver|retrouv)(?:e|i|t)e?s?\b"
)
_RUINED = (
    *("detrui", "incendi", "demantel", "demoli", "evacu", "expuls", "saccag", "vandalis", "pill"),
    *("cambriol", "brul", " vole", " voli", " volt", "decouver", "retrouv"),
)
_HAPPENED_THERE = compiled(
    rf"{EVENT}|\b(?:a|ont) ete (?:\w+ment )?(?:tue|poignarde|agresse|percute|"
    r"assassine|abattu|blesse|renverse)e?s?\b"
)


def tells_of_things(text: Text, spoken: Spoken, group: Group) -> bool:
    """Tell "les cloches sonneront à 18 h à X": its subject is neither people nor a rally's own.

    Nor is "À Arras, un professeur a été tué". A crowd that was counted, or a place to meet behind
    the town, speaks for a rally all the same.
    """
    unit = spoken.sentence.units[spoken.sentence.unit(group.start)]
    struck = _HAPPENED_THERE.search(text.verbs, group.end, unit.end) is not None
    happened = struck and not at_rally(text, unit.start, unit.end)
    happened = happened or befell(text, text.verbs, unit.start, unit.end)
    if happened and not (spoken.counts or spoken.hours):
        return True
    notice = _NOTICE.match(text.verbs, unit.start, unit.end) and not spoken.counts
    notice = notice or tells_behind(text, spoken, group) or _keeps_house(text, spoken, group)
    if notice or _DOWNS_TOOLS.search(text.folded, unit.start, unit.end):
        return True
    if any(unit.start <= count.start < unit.end and not count.bare for count in spoken.counts):
        return False
    titled = text.verbs.rfind(" : ", unit.start, group.start)
    subject = _SUBJECT.match(text.verbs, titled + 3 if titled >= 0 else unit.start, unit.end)
    if subject is None or _MAY_GATHER.search(subject["who"]):
        return False
    if any(venue.start > max(group.start, subject.end()) for venue in spoken.venues):
        return False
    return frame_of(subject["who"].split()).cause == 0


def _keeps_house(text: Text, spoken: Spoken, group: Group) -> bool:
    """Tell "À X, la poste fermera à midi": what a house does, where no word of a rally stands."""
    if spoken.counts and not all(count.bare for count in spoken.counts):
        return False
    told = not spoken.has(About.RALLY, About.STRIKE)
    return told and _KEEPS_HOUSE.match(text.verbs, group.end, spoken.sentence.end) is not None


def befell(text: Text, folded: str, start: int, end: int) -> bool:
    """Tell in *folded*, or its verbs, of papers before a court, or what became of a house or camp.

    "Ont déposé un recours vendredi devant le tribunal", "la cabane a été détruite par un incendie".
    """
    if text.holds(_PAPERS) and _FILED.search(folded, start, end):
        return True
    return text.holds(_RUINED) and _DESTROYED.search(folded, start, end) is not None


def is_visit(text: Text, start: int, end: int) -> bool:
    """Tell what a head of state or a minister came for, where no crowd is told of."""
    visits = text.holds(_VISITORS) and _VISITS.search(text.verbs, start, end) is not None
    return visits and _CROWD.search(text.verbs, start, end) is None


def tells_behind(text: Text, spoken: Spoken, group: Group) -> bool:
    """Tell "Kiosque de X, dimanche 15 h : l'harmonie joue Bizet": what is held there."""
    colon = text.folded.find(" : ", group.end, spoken.sentence.end)
    held = _PERFORMS.match(text.folded, colon + 3, spoken.sentence.end) if colon >= 0 else None
    return held is not None and frame_of(held["who"].split()).cause == 0


_PERFORMS = compiled(
    r"(?:le |la |les |l'|une? |des )(?P<who>(?:[\w'-]+ ){1,5}?)(?:jou(?:e|ent|era|eront)|"
    r"interpret\w+|fet(?:e|ent|era|eront)|chantera|chanteront|donner(?:a|ont) un concert|"
    r"demenag\w+|recrut\w+|embauch\w+|inaugur\w+)\b"
)


# "Ils se marieront en juin, à la mairie de Montreuil": what is foretold, and no march.
_FORETOLD = compiled(
    r"\b(?!camera|guere|hier|opera|a[ui]ra)(\w{2,}(?:era|eront|ira|iront|dra|dront))\b"
)
_GATHERS = compiled(
    r"(?:s[oe]r|aur|ti?end|deroul|part|debut|demarr|commenc|rassembl|retrouv|reun|rejoin|elanc|march|"
    r"defil|manifest|mobilis|bloqu|occup|attend|organis|suiv|reprend|recommenc|recidiv|faud|continu|poursuiv|ir|"
    r"vi?end|descend|mont|converg|fer|prend|donner|couch|allum|allong|chant|ouvr|arriv|pass|travers|"
    r"rend|compt|distribu|fin|achev|dispers|clotur|rester|demeur|port|depos|lir|lanc|revi?end|succed|about|quitt|"
    r"patient|veiller|stationn|klaxonn|scand|siffl|deploi|accroch|barrer|filtr|hiss|serrer|"
    r"gagn|dress|pla[nc]|associ|rall|imit|particip|emboit|enchain|repond|assembl|encercl|dormir|camp|prolong|post|install|protest|soutien|battr|entour|tomb|regroup)"
)


def foretells_else(text: Text, spoken: Spoken, group: Group) -> bool:
    """Tell a part of a sentence whose verb is of the future, and none of a rally's."""
    if any(count.people or count.said_by for count in spoken.counts):
        return False
    unit = spoken.sentence.units[spoken.sentence.unit(group.start)]
    told = _FORETOLD.finditer(text.verbs, unit.start, unit.end)
    verbs = [one[1] for one in told if not spoken.sentence.bracketed(one.start(), group.start)]
    return bool(verbs) and not any(_GATHERS.match(verb) for verb in verbs)


def _is_no_crowds(subject: re.Match[str] | None) -> bool:
    """Tell a subject, its *who*, that neither gathers nor is what people gather for."""
    if subject is None or _MAY_GATHER.search(subject["who"]):
        return False
    return frame_of(subject["who"].split()).cause == 0


def states_else(spoken: Spoken) -> bool:
    """Tell "Les halles rouvriront mardi à 7 h": a sentence of no town, of what does not gather."""
    folded = spoken.text.folded
    subject = _SUBJECT.match(folded, spoken.sentence.start, spoken.sentence.end)
    return _is_no_crowds(subject)


def says_else(spoken: Spoken) -> bool:
    """Tell "Le maire recevra les syndicats lundi à 17 h": a day that no rally is on."""
    own = spoken.item or spoken.heading or spoken.venues or spoken.stamp
    weak = [cue for cue in spoken.cues if cue.about is About.WEAK]
    folded, start, end = spoken.text.folded, spoken.sentence.start, spoken.sentence.end
    becomes = all(folded.startswith(_BECOME, cue.start) for cue in weak)
    if own or spoken.has(About.RALLY, About.STRIKE) or not becomes:
        return False
    if any(group.valid for group in spoken.groups):
        return False
    if not spoken.counts and _is_no_crowds(_WHOEVER.match(folded, start, end)):
        return True
    return _is_no_crowds(_DID.match(spoken.text.verbs, start, end))


_WHOEVER = compiled(
    r"\W*(?P<who>(?:le |la |les |l'|une? |des |leur |leurs |son |sa )(?:[\w'-]+ ){1,5}?)"
    r"(?:(?:se |s'|ne |n'|la |les? |l'|y |en )?\w{2,}(?:era|eront|ira|iront|dra|dront|rra|rront)|"
    r"(?:aura|auront) lieu|"
    r"doi(?:t|vent)|va|vont|entr(?:e|ent)|commenc(?:e|ent)|debut(?:e|ent)|rendra|"
    r"(?:est|sont) (?:fixee?s?|attendue?s?|prevue?s?|programmee?s?))\b"
)
# "Une usine voisine, à Foix, a licencié 60 salariés le 5": nobody gathered for that.
_DID = compiled(
    r"\W*(?P<who>(?:le |la |les |l'|une? |des |leur |leurs |son |sa )(?:[\w'-]+,? ){1,8}?)"
    r"(?:a|ont|avait|avaient) (?:ete )?(?:licenci|supprim|ferm|perdu|condamn|adopt|vot|publi|"
    r"inaugur|remport|gagn|battu|vendu|rachet|embauch|recrut|investi|livr|coute|rejet|confirm)\w*"
)


def is_else(text: Text, spoken: Spoken, group: Group) -> bool:
    """Tell a town of which something else is said: its entry, or that people talk there."""
    if lists_else(text, spoken, group) or _becomes_of_a_thing(text, spoken, group):
        return True
    if _runs_despite(text, spoken, group):
        return True
    if group.about is About.RALLY:
        return False
    unit = spoken.sentence.units[spoken.sentence.unit(group.start)]
    talks = _TALKS.match(text.folded, group.end, spoken.sentence.end) is not None
    return talks or is_visit(text, unit.start, unit.end)


def _becomes_of_a_thing(text: Text, spoken: Spoken, group: Group) -> bool:
    """Tell "la baignade reste interdite à X", "les examens sont reportés à jeudi à X"."""
    called = spoken.hours and spoken.venues
    if called or spoken.has(About.RALLY, About.STRIKE):
        return False
    unit = spoken.sentence.units[spoken.sentence.unit(group.start)]
    for cue in spoken.cues:
        become = (*_BECOME, "annul") if spoken.states else _BECOME
        if cue.about is not About.WEAK or not text.folded.startswith(become, cue.start):
            continue
        what = _WHAT_BECOMES.search(text.folded[unit.start : cue.start])
        # "La déambulation du 31 est reportée"
        dated = what and any(
            day.start - unit.start in range(*what.span("who")) for day in spoken.days
        )
        if what is not None and not dated and not _MAY_GATHER.search(what["who"]):
            return frame_of(what["who"].split()).cause == 0
    return False


def _runs_despite(text: Text, spoken: Spoken, group: Group) -> bool:
    """Tell "Le trafic sera normal jeudi à X, malgré l'appel à la mobilisation": of trains."""
    unit = spoken.sentence.units[spoken.sentence.unit(group.start)]
    return not spoken.counts and _RUNS.search(text.folded, unit.start, unit.end) is not None


_RUNS = compiled(
    r"\b(?:trafic|circulation|trains?|ters?|tgv|bus|trams?|metros?|ecoles?|creches?|cantines?|"
    r"service)\b[^.;:\n]{0,40} (?:normal|perturb|assur|ferm|ralenti|garanti|circul|roul)\w*"
    r"[^.;:\n]{0,50} (?:malgre|en raison d|a cause d|du fait d|en depit d)[^.;:\n]{0,24}"
    r"\b(?:mobilisation|appel a|mouvement)\b"
)
_BECOME = ("mainten", "report", "repouss", "interdi", "deplac", "decal", "avanc")
_WHAT_BECOMES = compiled(
    r"(?:^|[,;:(]|\b(?:et|mais|car|que|ou)\b)\W*"
    r"(?P<who>(?:le |la |les |l'|une? |des |aucune? |toutes les |tous les )(?:[\w'-]+ ){1,6}?)"
    r"(?:est|sont|reste|restent|demeurent?|etait|etaient|sera|seront|a ete|ont ete|serait|seraient)"
    r" (?:\w+ ){0,2}$"
)
# "se retrouvent à X pour décider des suites", "réunis à X autour d'un repas"
_TALKS = compiled(
    r"[^.;:\n]{0,40}\b(?:pour (?:en |y |se |s')?(?:decider|discuter|debattre|preparer|"
    r"evoquer|parler|echanger|faire le point|voter|choisir|rencontrer|reflechir)|autour d'une?)\b"
)


def lists_else(text: Text, spoken: Spoken, group: Group) -> bool:
    """Tell "Le Tampon : Coupure d'eau de 8 h à 16 h": the entry of a town that names a thing."""
    row = spoken.item and "|" in text.folded[spoken.sentence.start : spoken.sentence.end]
    if row and spoken.cues and all(cue.about in ANTI for cue in spoken.cues):
        return True  # "Pontigny | 20 h | salle capitulaire | débat"
    head = _ENTRY.match(text.folded, group.end, spoken.sentence.end)
    day = spoken.days[0] if spoken.days and spoken.days[0].end <= group.start else None
    lead = text.folded[day.end if day else spoken.sentence.start : group.start]
    led = day is not None and text.folded.startswith(_LEADS, group.start)  # "samedi au Mans :"
    opens = not (led or any(one.isalnum() for one in lead))
    return opens and head is not None and names_a_thing(text, spoken, head.end())


def names_a_thing(text: Text, spoken: Spoken, start: int) -> bool:
    """Tell "Les agents ont débrayé", "Distribution de masques": people and things of no cause."""
    if any(
        cue.about in _CALLS and cue.start >= start and not _BECOMES.match(text.folded, cue.start)
        for cue in spoken.cues
    ):
        return False
    if any(not count.bare for count in spoken.counts):
        return False
    hall = HALLS.match(text.folded, start, spoken.sentence.end) if spoken.item else None
    if hall is not None and _TIMED.match(text.folded, hall.end()):
        return False  # "Gap : salle des fêtes à 10 h": where people meet
    ahead = (one.start for one in (*spoken.elements, *spoken.groups) if one.start >= start)
    end = min([spoken.sentence.end, *ahead])
    gone = _GONE.match(text.folded, start, spoken.sentence.end)
    if gone is not None and gone.end("thing") <= end:
        return frame_of([gone["thing"]]).cause == 0  # "Marché annulé", "quine reportée"
    named = _THING.match(text.folded, start, end)
    # as in "Lyon : terrasses de la Guillotière", or "Vannes : La Rabine au kiosque 15 h"
    if (
        named is None
        or _CAPITAL.search(text.raw, named.start("rest"), named.end())
        or (spoken.item and _NAMED.match(text.raw, named.start(), named.end()))
    ):
        return False
    return frame_of(named[0].split()).cause == 0


_LEADS = ("au ", "aux ", "du ", "des ")
_TIMED = compiled(
    r"(?: [a-z'-]+){0,4},? (?:a |[\u2013-] )?\d{1,2} ?h(?:eures)?(?: ?\d\d)?\.?(?:\n|$)"
)
_CALLS = frozenset({About.RALLY, About.WEAK, About.HAPPENS})
_ENTRY = compiled(r"(?: \(\w+\))? ?[:.\u2013\u2014-] ?")
# "Le marché est maintenu", "les agents attendent": so may anything.
_BECOMES = compiled(r"(?:maintenu|annul|report|repouss|autoris|atten)")
_CAPITAL = compiled(r"[A-Z\u00c0-\u00de]")
_NAMED = compiled(r"\W{0,3}(?:[Ll][ae]s? |[Ll]['\u2019])[A-Z\u00c0-\u00de]")
_GONE = compiled(
    r"\W{0,3}(?:le |la |les |l'|une? )?(?P<thing>(?!helas|aussi|egalement|encore|enfin|\w+ment\b)"
    r"[a-z-]{4,}) (?:est |sont |a ete )?"
    r"(?:annul|report|supprim)e"
)
# What may follow a town's name where a rally is told: who, when, where, how many.
_THING = compiled(
    r"\W{0,3}(?:le |la |les |l'|une? |des |du )?(?:\d+ )?(?!(?:on|nous|ils?|elles?|je|j'|vous|meme|"
    r"idem|pareil|rien|pas|plus|tout|tous|toutes|plusieurs|quelques|environ|pres|une?|des|heure|"
    r"horaire|lieu|midi|minuit|foule|centre|bourse|halles?|palais|hotel|report\w*|chiffres?|petite?|gros|\w+aines?|milliers?|monument|statue|"
    r"prefecture|sous-pref\w*|mairie|maison|gare|port|plage|parc|place|rue|"
    r"ambiance|belle|bonne|forte|grosse|grande?|beaucoup|encore|toujours|aussi|deja|"
    r"premier|premiere|contre|pour|avec|sans|dans|devant|sous|depuis|apres|avant|selon|quand|"
    r"comme|demain|hier|aujourd|cette|cet|chez|entre|vers|jusqu|partie?s?|reunis?|malgre)\b)"
    r"[a-z-]{4,}(?P<rest>(?: (?!et\b)(?:de |d'|du |des |a |en |l'|la |le )*[a-z][a-z'-]+)+)"
)
# "La mairie de Quimperlé hisse le drapeau à 18 h": what an institution does.
_NOTICE = compiled(
    r"\W*(?:[^:,]{2,30} : )?(?:la |le |l'|les )(?:mairie|ville|commune|municipalite|"
    r"(?:sous-)?prefecture|direction|region|departement|rectorat|office|musee|theatre|lycee|"
    r"college|ecole|universite|paroisse|mediatheque|clinique|entreprise|enseigne)\b(?!-)"
    r"(?! (?:en (?:lutte|colere|greve)|ferm|menac|occup|mort))"
)
_KEEPS_HOUSE = compiled(
    r"(?: \(\w+\))? ?[,:.\u2013\u2014-] ?(?:la |le |les |l')(?:mairie|poste|gare|hopital|clinique|"
    r"maternite|ehpad|musee|theatre|cinema|lycee|college|ecole|mediatheque|bibliotheque|piscine|"
    r"patinoire|usine|tribunal|(?:sous-)?prefecture|gendarmerie|caserne|commissariat|eglise|"
    r"cathedrale|universite|fac|creche|dechetterie|boulangerie|office de tourisme)s?"
    r"(?: [\w'-]+){0,3}? (?:(?:ne |n'|y |en )?(?:propos|ferm|ouvr|rouvr|prevoi|prevoy|annonc|"
    r"chang|compt|pass|lanc|tourn|recrut|accueill|fet|demenag|augment|baiss|embauch|vend|achet|"
    r"inaugur|invest|renov|installe(?:ra)?\b|organis|recoi|recev|offr|expos|manqu|vaccin|"
    r"cherch|test|plante(?:ra)?\b|vote(?:ra)?\b|equip|repren\w* ses|perd)\w*|"
    r"(?:va|vont|vien(?:t|nent) d(?:e|'))(?! (?:manif|defil|march|se |etre (?:bloqu|occup))) ?)\b"
)
# "Les agents de Vire ont débrayé mardi, de 9 h à 11 h": a strike, how long it was, its end.
_DOWNS_TOOLS = compiled(
    r"\brepren\w+ le travail\b"
    r"|\b(?:debray|cess\w+ le travail)[^.;]{0,50}?\b(?:de \d\d? ?h(?:eures?)? ?(?:\d\d)? a "
    r"(?:\d\d? ?h|midi)|(?:pendant|durant) (?:une|deux|trois|\d) )"
    # "une vingtaine de salariés ont débrayé", and did not meet anywhere
    r"|\b(?:(?:ont|avaient|a) debraye|debrayaient)\b"
    r"(?![^.;]{0,60}\b(?:devant|rassembl|reuni|manif|defil|a l'appel|\d+ ?h))"
)
# "Le chef de l'État s'est rendu à Gex samedi, pour rendre hommage": an official visit.
_VISITORS = (
    *("president", "chef de l'etat", "ministre", "garde des sceaux", "candidat", "depute", "senat"),
    *("tete de liste", "le pen", "bardella", "melenchon", "zemmour", "secretaire d'etat", "prefet"),
    *("roi", "reine", "princesse", "macron"),
)
_VISITS = compiled(
    r"\b(?:presidente? de la republique|chef de l'etat|premiere? ministre|garde des sceaux|"
    r"(?:le|la) (?:candidate?|deputee?|senateur|senatrice|eurodeputee?|tete de liste)|"
    r"marine le pen|(?:jordan )?bardella|(?:jean-luc )?melenchon|(?:eric )?zemmour|"
    r"(?:le|la) (?:ministre|secretaire d'etat|prefete?)|roi|reine|princesse|emmanuel macron)\b"
    r"[^.;:\n]{0,60}? (?:s'est (?:rendue?|deplacee?|recueillie?)|se rend(?:ra)?|visite(?:ra)?|"
    r"viendra|presidera|deposera|est (?:\w+ )?(?:attendue?|venue?)|"
    r"(?:etait|sera) (?:\w+ ){0,2}(?:au|en|@ \w+)|"
    r"a (?:visite|preside|depose|devoile|inaugure|salue|rendu hommage))\b"
)
_CROWD = compiled(
    r"\b(?:personnes|manifestante?s|\w+aines? d|milliers? d|foule|huee?s?|sifflee?s?|nous|"
    r"converg\w+|rassembl\w+|manif\w*|march\w+|defil\w+|corteges?)\b"
)
_SUBJECT = compiled(
    r"\W*(?:(?:@|a|au|aux|en|dans|sur|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|"
    r"hier|ce|le|la)(?: [^,;:]{2,30})?, )*"
    r"(?P<who>(?:que )?(?:le |la |les |l'|une? |mon |ma |mes |notre |nos |ce (?!sera|fut)|cette |"
    r"son |sa |ses )(?:[\w'-]+ ){1,6}?)"
    r"(?:a|ont|avait|avaient|est|sont|etait|etaient|sera|seront|aura|auront|va|vont|se|s'\w+|n'\w+|"
    r"joue|jouent|accueille|accueillent|ferme|ferment|ouvre|ouvrent|rouvre|rouvrent|fonctionnent?|"
    r"ne|(?!camera)\w{2,}(?:era|eront|ira|iront|dra|dront)) "
)
# Who comes, and what a rally has: "l'heure sera fixée", "l'opération débutera".
_MAY_GATHER = compiled(
    r"\b(?:heures?|horaires?|lieux?|dates?|departs?|rendez-vous|rdv|parcours|points?|operations?|"
    r"occup\w+|velorution|casserolade|suite|participation|affluence|mobilisation|cortege|defile|mouvement|evenements?|appel|edition|tout|convoi|consigne|mot|actes?|sorties?|deambulations?|parades?|processions?|veillees?|sit-in|die-in|trace|action|proch\w+|autres?|memes?|premi\w+|derni\w+|second\w*|suivante?s?|(?:deux|trois|quatr|cinqu)ieme|foule|gens|monde|unions?|"
    r"local\w*|anti-?\w*|actions?|initiatives?|jour\w*|habitant\w*|familles?|jeunes|femmes|hommes|eleves|"
    r"personn\w+|anciens|amis|voisins?|ouvriers?|equipes?|bergers?|avocats?|chauffeurs?|professeurs|profs|salarie\w*|agents|employe\w*|lyceen\w*|collegien\w*|"
    r"etudiant\w*|riverain\w*|usager\w*|retraite\w*|citoyen\w*|militant\w*|enseignant\w*|"
    r"soignant\w*|commercant\w*|cheminots|\w+istes)\b"
)


def names_an_event(text: Text, spoken: Spoken) -> bool:
    """Tell "Cantine solidaire samedi à 14 h": a name of its own, no cause, right before the day.

    So are the hours from and to which something is open, and what somebody does on his own.
    """
    start, end = spoken.sentence.start, spoken.sentence.end
    if _OPENS.search(text.folded, start, end) or OWN.search(text.folded, start, end):
        return True
    if not spoken.days or len(spoken.groups) > 1:
        return False
    end = min(spoken.days[0].start, *(group.start for group in spoken.groups))
    name = _NAME.fullmatch(text.folded, start, end)
    return name is not None and frame_of(name[1].split()).cause == 0


# "de 9 h à 12 h", "14 h-17 h": when something is open.
_OPENS = compiled(r"\b(?:de \d\d? ?h ?(?:\d\d)? a|\d\d? ?h ?(?:\d\d)? ?[-\u2013]) ?\d\d? ?h\b")
_NAME = compiled(
    r"[^\w\n#]*((?!(?:ce|cet|cette|le|la|les|l'|des|on|nous|tous|toutes|tout|non|oui|contre|pour|stop|"
    r"nan|ah|bah|ben|eh|euh|ouais|mais|attention|rappel|info|salut|"
    r"acte|a|au|aux|en|dans|sur|devant|rdv|rendez|venez|soyons|demain|prochain\w*|c'est|ca|et|puis|"
    r"nouve\w+|encore|meme|aussi|donc|bref|du|de|d'|sans|avec|je|j'\w+|il|elle|ils|elles|qui|ou)\b)"
    r"[a-z][\w'-]*(?: [\w'-]+){0,4}?) (?:le |du |ce |au? )?"
)
