"""Tells the towns that people come from, or march on to: the rally is in another."""

from worker.reading.sentences.elements import Element, Group, Spoken
from worker.reading.sentences.parts import Discourse
from worker.reading.sentences.sites import WHERE_THEY
from worker.reading.sentences.subjects import EVENT
from worker.reading.times.days import Day
from worker.reading.times.hours import Hour
from worker.reading.towns.persons import ACT
from worker.reading.towns.venues import Venue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.states import State
from worker.reading.words.tenses import PAST
from worker.reading.words.word_groups import RALLY_STEMS


def come_from(spoken: Spoken, group: Group, own: list[Element]) -> bool:
    """Tell "les familles de X y viendront", "dont ceux de X": where some of the people live.

    Who has a day, an hour or a place to meet of their own, or is said to march, does it there.
    """
    folded, unit = spoken.text.folded, spoken.sentence.unit
    head = max(0, group.start - HEAD)
    people = _PEOPLE_OF.search(folded, head, group.start)
    body = people or _BODY_OF.search(folded, head, group.start)
    if body is not None and _COME.match(folded, group.end):
        return True
    if _PART_OF.search(folded, head, group.start):
        return True
    if _ELECTED.search(folded, spoken.sentence.start, group.start):
        return True
    if _RALLIES_OF.search(folded, spoken.sentence.start, group.start):
        return False
    told = [one.start for one in own if isinstance(one, Day | Hour | Venue | State)]
    if any(unit(start) == unit(group.start) for start in told):
        return False
    return people is not None and ACT.match(folded, group.end) is None


HEAD = 70
"""So many letters before a town may tell whose it is."""
# What a town has, and what is done there: "les rues de X", "bloquent les accès de X".
NOT_PEOPLE = (
    r"(?!rues|fiertes|quais|marches|rangs|corteges|defiles|manifs |manifestations|rassemblements|"
    r"mobilisations|blocages|barrages|veillees|actions|chiffres|paves|places|autorites|services|"
    r"acces|entrees|sorties|abords|portes|axes|ponts|routes|voies|hauteurs|environs|faubourgs|"
    r"urgences|halles|remparts|arteres|peages|ronds-points)"
)
# "ceux de", "les familles de", "les collègues de X, de": people in the plural, and where from.
_PEOPLE_OF = compiled(
    r"\b(?:nous(?: autres)?|(?<!dans )ceux|(?<!dans )celles|(?:les|des|nos|mes|leurs|aux|d'autres) "
    rf"{NOT_PEOPLE}(?:\w+ )?\w+s) d(?:e |u |es |')(?:la |le |les |l')?"
    r"(?:(?:[a-z'-]+(?: [a-z'-]+)?(?:,| et|, et|,? puis) d(?:e |u |es |')(?:la |le |les |l')?)+)?$"
)

# "20 000 à Berlin, dont une délégation de X", "dont des Lillois", "en présence des élus de X, Y"
_PART_OF = compiled(
    r"\b(?:presence|renfort|soutien) (?:des|de) (?:\w+ )?(?:comites|collectifs|delegations|"
    r"sections|elus|maires|syndicats|camarades)\b[^.;:()\d\n]{1,80}$|"
    r"\b(?:(?:dont|parmi (?:eux|elles)|avec) une (?:forte |petite |grosse |importante )?"
    r"(?:delegation|poignee|\w+aine)|(?:dont|parmi lesquels) (?:des|quelques|plusieurs|beaucoup|"
    r"de nombreu(?:x|ses)|bon nombre)(?: de| d')? ?(?:\w+s)?)"
    r"(?: ?d(?:e |u |es |')(?:la |le |les |l')?| )$"
)


# Who came, as in "sept maires étaient dans le cortège : X, Y"; where it will be built, as in
# "30 éoliennes sur les communes de X et Y".
_ELECTED = compiled(
    r"\b(?:maires|elus|deputes|conseillers) (?:etaient|sont|defilaient|marchaient)[^.;:\n]{0,40} "
    r"?: [^.;:\n]*$"
    r"|\b(?:projets?|implantation|eoliennes|carriere|forage|antennes?|usine|centrale)\b"
    r"[^.;:\n]{0,50} (?:sur|dans) (?:les |deux |trois |plusieurs )communes\b[^.;:\n]{0,60}$"
)
# "190 rassemblements, dont ceux de X, Y et Z"
_RALLIES_OF = compiled(
    r"\b(?:rassemblements|manifs|manifestations|corteges|defiles|marches|mobilisations)\b[^.;]{0,24}"
    r"\b(?:dont|comme|notamment) (?:ceux|celles) d[^.;]{0,80}$"
)
# "le comité de X apporte la sono"
_BODY_OF = compiled(
    r"\b(?:l[ea] |l'|notre )(?:comite|collectif|section|syndicat|fanfare|chorale|batucada|ul|union "
    r"locale|groupe|association)(?: [a-z]+)? d(?:e |u |es |')(?:la |le |les |l')?$"
)
# "… seront là", "nous rejoignent", "apportent la sono"
_COME = compiled(
    r"[^.;:!?\n]{0,60} (?:(?:sera|seront|sont) (?:la\b|present|des notres|de la partie)|"
    r"y (?:seront|viendront)|(?:nous|vous|les|l[ea]) rejoi|se joi|(?:se )?joindr(?:a|ont)|"
    r"apporte|feront le deplacement)"
)


def leave_travellers(folded: str, spoken: Spoken, *, told: bool) -> None:
    """Leave out "80 militants de Vannes ont fait le déplacement": home and number of some.

    The rally they went to has been *told* of, or stands in the same sentence.
    """
    for group in spoken.groups:
        if len(group.mentions) != 1 or not (told or len(spoken.groups) > 1):
            continue
        if _TRAVELLED.match(folded, group.end) is None:
            continue
        some = [one for one in spoken.counts if _FROM_HOME.fullmatch(folded, one.end, group.start)]
        if some:
            spoken.counts = [one for one in spoken.counts if one not in some]
            spoken.groups = [one for one in spoken.groups if one is not group]
            return


_FROM_HOME = compiled(r" (?:de |d')?[a-z-]+s? (?:venu\w* )?d(?:e |u |es |')(?:la |le |les |l')?")
_TRAVELLED = compiled(
    r",? (?:[a-z]+ )?(?:(?:ont|avaient) (?:\w+ )?(?:fait le (?:deplacement|voyage|trajet)|"
    r"fait la route|pris (?:le|la|un|des|les) (?:car|bus|train|route|tgv|autocar)|rejoint)|"
    r"(?:sont|etaient) (?:\w+ )?(?:venu|monte|descendu|alle|parti|arrive)e?s\b|"
    r"y (?:etaient|sont alle)|(?:s'y )?(?:etaient|sont) (?:de la partie|du voyage|rendus?))"
)


def goes_on_to(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "un cortège ira jusqu'à X": where it ends; "Après X, place à Y": who marched before."""
    turn = _TURN.match(folded, spoken.sentence.start)
    if turn and group.end <= turn.end("row"):
        return not any(day.start < turn.end("row") for day in spoken.days)
    led = _ON_TO.search(folded, max(spoken.sentence.start, group.start - HEAD), group.start)
    begins = spoken.sentence.start
    if led and led[0].startswith("arriv") and group is spoken.groups[0]:
        return False  # "Le convoi arrivera à Rennes à 14 h pour manifester"
    if led is None or _CONVERGE.search(folded, begins, led.start()):
        return False
    if _WHERE_THEY_CONVERGE.match(folded, group.end):
        return False
    if _RIDDEN.search(folded, begins, led.start()) or _WAVE.search(folded, begins, led.start()):
        return False
    return _WHERE_TOO.match(folded, group.end) is None


# "Après Foix ou Pau, c'est au tour de Gap"
_TURN = compiled(
    r"\W*apres (?P<row>[^.;:()\d]{2,80}), (?:c'est|ce sera|c'etait|au tour d|le tour d|place a)\b"
)
_ON_TO = compiled(
    r"\bjusqu'(?:a|au|aux) (?:celle |celui )?(?:d'|de )?(?:la |le |les |l')?$"
    r"|\b(?:arriv(?:era|eront|e|ee|ant)|s'achever(?:a|ont)|se terminer(?:a|ont)|prendra fin) "
    r"(?:ensuite |enfin )?(?:a|au|aux) (?:la |le |les |l')?$"
    r"|\b(?:gagn|regagn|ralli)(?:a|er|e|ent|era|eront|erent|ait|aient) (?:la |le |les |l')?$"
    r"|\bvers (?:la |le |les |l')?$"
    r"|\bavant (?:de |d')(?:rejoindre|gagner|rallier|(?:aller|filer|partir|monter|descendre|"
    r"se rendre)(?: ensemble| tous)? (?:a|au|aux|sur|pour|direction)) ?(?:la |le |les |l')?$"
)
_WHERE_TOO = compiled(rf",? ou |,? \(\d{{1,2}} ?h|,? pour (?:l'|[a-z]{{2,3}} )(?:{RALLY_STEMS})")
# "Les cortèges convergeront demain vers X": there they meet.
_CONVERGE = compiled(r"\bconverg\w+ [^,.;:]{0,20}$")
_WHERE_THEY_CONVERGE = compiled(
    r" qu(?:e |')(?:(?:on|nous|ils|elles|tous|se|nous) )*"
    r"(?:converg|rassembl|retrouv|rend|dirig|defil|manifest|reuni)"
)

# "Le mouvement gagne X": it begins there.
_WAVE = compiled(
    r"\b(?:mouvement|colere|mobilisation|contestation|fronde|vague|grogne|revolte|protestation|"
    r"lutte)\b[^.;:]{0,30}$"
)
# "Covoiturage (13 h) vers X, manif samedi": people are driven to the rally.
_RIDDEN = compiled(r"\bco-?voit[\w']*[^.;\n]*$|\b(?:bus|cars?|train)\b[^,.;\n]{0,30}$")


def rides_from(folded: str, group: Group) -> bool:
    """Tell "Uzès : départ du camion à 8 h", "X et Y montent ensemble", "la sortie à Z, car à 7 h".

    People leave there, or go there on an outing; the hour is that of a ride.
    """
    outing = _OUTING.search(folded, max(0, group.start - HEAD), group.start)
    ride = _RIDE.match(folded, group.end) or _THEIR_CARS.search(
        folded, max(0, group.start - 2 * HEAD), group.start
    )
    left = _LEAVES.search(folded, max(0, group.start - 2 * HEAD), group.start)
    return outing is not None or ride is not None or left is not None


# "Rendez-vous à 13 h au Zénith (départ de X à 10 h)": who comes from X leaves then.
_LEAVES = compiled(
    r"\d ?h(?:eures?)?(?: ?\d\d)?[^.;:()\n]{0,40} \((?:les? )?departs? (?:groupes? |collectifs? )?"
    r"(?:de |d'|du |des )(?:la |le |les |l')?$"
)
# "On est partis à 30 de X pour la manif de Y": where they left from.
_OUTING = compiled(
    r"\b(?:voyage|excursion|sejour|sortie|escapade) (?:a|au|aux|en) $"
    r"|\bpartie?s? (?:tot |tous |toutes |ensemble |ce matin )?(?:a \d+ |a une [a-z]+ |en [a-z]+ )?"
    r"d(?:e |u |es |')(?:la |le |les |l')?$"
)
# So it is with "Ceux d'Arles et de Salon : voitures à 12 h 45 devant la gare de Miramas"
_THEIR_CARS = compiled(
    r"\b(?:ceux|celles|les (?:gens|copains|copines|amis|camarades|collegues)) d[eu'][^.;:\n]{2,50}"
    r" ?[:,] ?(?:les |nos )?(?:voitures?|co-?voit\w*|cars?|bus|minibus|departs? (?:groupe|commun|"
    r"des voitures|du car|du bus))s?\b[^.;\n]{0,60}$"
)
_RIDE = compiled(
    r"[^.;:\n]{0,80}\bpour (?:y |s'y )(?:aller|monter|descendre|rendre) "
    r"(?:tous |toutes )?ensemble\b|"
    r"[ :,(|\u2013-]{1,4}(?:a |des )?(?:\d{1,2} ?[h:] ?(?:\d\d)?,? ?[|,]? ?)?"
    r"(?:depart|rdv|rendez-vous) (?:groupe|collectif|commun)s? (?:pour|vers|direction|"
    r"a destination)|"
    r"[ :,(\u2013-]{1,4}(?:on )?(?:se |s')?(?:co-?voitur|(?:part|mont|descend)\w+ ensemble\b"
    r"|(?:rdv|rendez-vous|depart) (?:du |de |d'|en |des )(?:la |l')?"
    r"(?:autocar|car|bus|camion|minibus|train|fourgon|navette)s?\b)"
)


def heads_event(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "Interpellations à X : rassemblement devant le tribunal de Y": what it is about."""
    titled = folded.startswith((":", " :"), group.end)
    return titled and _EVENT.match(folded, spoken.sentence.start, group.start) is not None


_EVENT = compiled(
    r"\W*(?:l'|la |le |les |des |nouvelles? |graves? )?(?:interpellation|arrestation|violence|"
    r"repression|meurtre|mort|drame|agression|feminicide|perquisition|gardes? a vue|expulsion|"
    r"attentat|massacre|incendie|accident|viol|fusillade|attaque|bavure)s?\b[^.:;\n]{0,40} "
    r"(?:a |au |aux |de |d'|du )(?:la |le |les |l')?$"
)


def meets_then(folded: str, group: Group) -> bool:
    """Tell "en mémoire des victimes de féminicides à Gap (14 h, mairie)": where people meet."""
    return _MEETS_THEN.match(folded, group.end) is not None


_MEETS_THEN = compiled(r" \(\d\d? ?[h:]")


def calls_after(spoken: Spoken, group: Group, *, lone: bool) -> bool:
    """Tell "après le drame de Thiers, une marche blanche dimanche": it is held there as well.

    Where the text names other towns than this *lone* one, its sentence says where people meet.
    """
    placed = spoken.hours and any(venue.start > group.end for venue in spoken.venues)
    if not (lone or (placed and len(spoken.groups) == 1)):
        return False
    rallies = [cue.start for cue in spoken.cues if cue.about is About.RALLY]
    times = [day.start for day in spoken.days] + [hour.start for hour in spoken.hours]
    called = any(start > group.end and any(time > start for time in times) for start in rallies)
    return called and not any(told.tense == PAST for told in spoken.told)


def takes_place(folded: str, spoken: Spoken, start: int, group: Group) -> bool:
    """Tell "un rassemblement suite au décès de Malo aura lieu samedi à Gap": of the rally again.

    From *start*, where what happened is told, to its town a verb says where people gather, or an
    hour when, as in a bracket behind it; what happened has neither.
    """
    if _MEETS_IN.match(folded, group.end):
        return True
    if any(start <= hour.start < group.start for hour in spoken.hours):
        return _HAPPENED_AT.search(folded, start, group.start) is None
    return _TAKES_PLACE.search(folded, start, group.start) is not None


_MEETS_IN = compiled(r" \([^()\n]{0,60}\b(?:\d\d? ?h|midi\b)")
_HAPPENED_AT = compiled(
    r"\b(?:survenu|intervenu|commis|perpetre|tue|decede|agresse|blesse|renverse|percute|"
    r"fauche|poignarde|abattu|declare|mort[es]?\b|retrouve|interpelle|qui (?:a|ont)\b)"
)
_TAKES_PLACE = compiled(
    r"\b(?:(?:aura|auront|a|ont)(?: eu)? lieu|(?:est|sont|etait|etaient) (?:prevu|organis|annonc|"
    r"programm|appel)\w*|se (?:tien|deroul)\w+|s'(?:est|etait) (?:tenu|deroul)\w*|partir(?:a|ont)|"
    r"s'elanc\w+|(?:a|ont|avait) (?:[a-z]+ )?(?:reuni|rassembl|mobilis)\w*|demain|prochain|"
    r"ce soir)\b"
)


def is_after_event(folded: str, state: Discourse, spoken: Spoken, group: Group) -> bool:
    """Tell the town of "après la mort de Nahel à Nanterre": people may gather elsewhere.

    Not that of "…, où 6 200 personnes ont défilé", nor of a rally said behind what happened.
    """
    after = _AFTER_EVENT.search(folded, spoken.sentence.start, group.start)
    if after is None or WHERE_THEY.match(folded, group.end):
        return False
    alone = not any(other.valid for other in spoken.groups if other is not group)
    if spoken.counts and alone and _THERE.search(folded, group.end, spoken.sentence.end):
        return False
    called = not state.topic and calls_after(spoken, group, lone=state.lone)
    return not (called or takes_place(folded, spoken, after.end("what"), group))


# "Six jours après le drame de X, ils étaient 700 à marcher dans la commune": in X.
_THERE = compiled(
    r"\b(?:dans (?:la commune|la ville|la cite|le village|le bourg|le quartier|[ls]es rues)|"
    r"sur place|au village)\b"
)
_AFTER_EVENT = compiled(rf"(?P<what>{EVENT})[^,;:]{{0,50}}$")
