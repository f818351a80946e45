"""English words and what the reader knows them by in French, for where no phrase says it."""

from worker.reading.words.wordlist import words

# Before a name ("in Lyon", "outside Paris"), and before all else ("in the rain").
PLACED = {
    "in": ("à", "dans"),
    "at": ("à", "à"),
    "to": ("à", "à"),
    "of": ("de", "de"),
    "from": ("de", "de"),
    "through": ("à", "dans"),
    "outside": ("hors de", "devant"),
    "that in": ("qu'à", "que dans"),
    "than in": ("qu'à", "que dans"),
    "while in": ("tandis qu'à", "tandis que dans"),
}

_NOUNS = """
shuttle=la navette|carpool=le covoiturage|convoy=le convoi|car boot sale=le vide-grenier
flea market=le vide-grenier|book club=le club de lecture|market=la brocante|concert=le concert
gigs=les concerts|gig=le concert|doors=le concert
we're playing=notre concert à|we play=notre concert à
match=le match|game=le match|council=le conseil|trial=le procès|hearing=l'audience
talk=la conférence|debate=le débat|workshop=l'atelier|exhibition=l'exposition
screening=la projection|fair=la foire|ceremony=la cérémonie|funeral=les obsèques
petition=la pétition|bus=le car|coach=le car|buses=les cars|coaches=les cars|train=le train
festival=le festival|carnival=le carnaval|vote=le vote|election=l'élection|museum=le musée
general assembly=l'assemblée générale|public meeting=la réunion publique|station=la gare
church=l'église|cathedral=la cathédrale|hospital=l'hôpital|university=l'université|week=la semaine
month=le mois|people=les personnes|demonstrators=les manifestants|protesters=les manifestants
protestors=les manifestants|marchers=les manifestants|attendees=les participants
students=les étudiants|farmers=les agriculteurs|doctors=les médecins|nurses=les infirmières
teachers=les enseignants|workers=les salariés|women=les femmes|men=les hommes|children=les enfants
residents=les habitants|activists=les militants|parents=les parents|lawyers=les avocats
firefighters=les pompiers|pupils=les élèves|locals=les habitants|rally=le rassemblement
rallies=les rassemblements|gathering=le rassemblement|gatherings=les rassemblements
protest=la manifestation|protests=les manifestations|demonstration=la manifestation|demo=la manif
demonstrations=les manifestations|demos=les manifs|procession=le cortège|processions=les cortèges
parade=le défilé|vigil=la veillée|blockade=le blocage|blockades=les blocages|roadblock=le barrage
roadblocks=les barrages|mobilization=la mobilisation|mobilisation=la mobilisation|strike=la grève
strikes=les grèves|crowd=la foule|crowds=les foules|turnout=la participation
attendance=la participation|event=l'événement|movement=le mouvement|reform=la réforme
pension=les retraites|law=la loi|violence=les violences|streets=les rues|street=la rue
square=la place|town hall=la mairie|courthouse=le tribunal|bridge=le pont|school=l'école
roundabout=le rond-point|roads=les routes|motorway=l'autoroute|ban=l'interdiction
bans=les interdictions|city=la ville|cities=les villes|town=la ville|towns=les villes
village=le village|country=le pays|capital=la capitale|government=le gouvernement|mayor=le maire
union=le syndicat|leaders=les responsables|arrests=les interpellations|clashes=les heurts
both=les deux|figures=les chiffres|march=la manifestation|marches=les manifestations
numbers=les chiffres|tally=le total|tallies=les chiffres|march day=la marche|minibus=le minibus
sub-prefecture=la sous-préfecture|train station=la gare|railway station=la gare
bus station=la gare routière|post office=la poste|villagers=les habitants
"""
# What is on besides rallies.
_OTHER_EVENTS = """
fireworks=le feu d'artifice|firework display=le feu d'artifice|military parade=le défilé militaire
wreath=la gerbe|wreaths=les gerbes|war memorial=le monument aux morts
veterans=les anciens combattants|standard-bearers=les porte-drapeaux|commemoration=la commémoration
charity run=la course caritative|fun run=la course à pied|charity walk=la randonnée caritative
race=la course|marathon=le marathon|half marathon=le semi-marathon|runners=les coureurs
visit=la visite|products=les produits|goods=les produits|items=les articles
quiz=le quiz|quiz night=la soirée quiz|carol service=la messe|carols=les chants de Noël
choir=la chorale|book swap=la bourse aux livres|bake sale=la vente de gâteaux
jumble sale=le vide-grenier|yard sale=le vide-grenier|sale=la vente|auction=la vente aux enchères
raffle=la tombola|dinner=le dîner|lunch=le déjeuner|picnic=le pique-nique|class=le cours
classes=les cours|lesson=le cours|rehearsal=la répétition|guided tour=la visite guidée
hike=la randonnée|bike ride=la balade à vélo|open day=les portes ouvertes
inauguration=l'inauguration|lecture=la conférence|seminar=le séminaire|conference=la conférence
wedding=le mariage|christening=le baptême|birthday=l'anniversaire|party congress=le congrès
flight=le vol|flights=les vols|airport=l'aéroport|ferry=le ferry|ferries=les ferries
trains=les trains|traffic=la circulation|tickets=les billets|ticket=le billet|entry=l'entrée
schools=les écoles|hospitals=les hôpitaux|court=le tribunal|judge=le juge|judges=les juges
bill=le projet de loi|parliament=le parlement|minister=le ministre
prime minister=le premier ministre|strike calendar=le calendrier des grèves|walk-out=le débrayage
walkout=le débrayage|walk-outs=les débrayages|walkouts=les débrayages|tractors=les tracteurs
tourists=les touristes|curfew=le couvre-feu|trip=la sortie scolaire|trips=les sorties scolaires
"""
# How one spends a day off, and meets others.
_LEISURE = """
hiking group=la randonnée|hiking club=la randonnée|walking group=la randonnée
walking club=la randonnée|ramblers=les randonneurs|group walk=la balade|nature walk=la balade
guided walk=la balade|walking tour=la visite guidée|running club=la course à pied
running group=la course à pied|cycling group=la balade à vélo|cycling club=la balade à vélo
yoga class=le cours de yoga|cooking class=le cours de cuisine|dance class=le cours de danse
french class=le cours de français|french classes=les cours de français
art class=l'atelier de peinture|coffee morning=le petit-déjeuner
coffee mornings=les petits-déjeuners
language exchange=l'atelier de conversation|conversation group=l'atelier de conversation
conversation club=l'atelier de conversation|pub quiz=la soirée quiz|trivia night=la soirée quiz
expat meet-up=la rencontre d'expatriés|expat meetup=la rencontre d'expatriés
expat drinks=l'apéro|networking drinks=l'afterwork|networking event=l'afterwork
craft workshop=l'atelier|board game night=la soirée jeux|game night=la soirée jeux
games night=la soirée jeux|garden party=le goûter|barbecue=le barbecue|bbq=le barbecue
wine tasting=la dégustation de vins|tasting=la dégustation|toddler group=l'atelier parents-enfants
playgroup=l'atelier parents-enfants|photo walk=la sortie photo|treasure hunt=la chasse au trésor
scavenger hunt=la chasse au trésor|beach clean-up=le nettoyage de plage
beach clean=le nettoyage de plage|litter pick=la collecte de déchets
village fête=la fête du village|village fete=la fête du village|christmas market=le marché de Noël
remembrance service=la cérémonie|remembrance ceremony=la cérémonie|memorial service=la cérémonie
church service=la messe|st patrick's parade=la fête de la Saint-Patrick
st patrick's day parade=la fête de la Saint-Patrick
carnival parade=le défilé du carnaval|movie night=la projection
film night=la projection|karaoke=le karaoké|town-hall meeting=la réunion publique
town hall meeting=la réunion publique|information meeting=la réunion d'information
information evening=la réunion d'information|choir rehearsal=la répétition de chorale
tourist office=l'office de tourisme|fans=les supporters
"""
# Ways to gather, who does, against what, and where.
_RALLIES = """
silent march=la marche silencieuse|torchlight walk=la marche aux flambeaux
silent walk=la marche silencieuse|tribute march=la marche en hommage|white march=la marche blanche
night march=la marche de nuit|torchlight march=la marche aux flambeaux
torchlight procession=la retraite aux flambeaux|pride march=la marche des fiertés
climate march=la marche pour le climat|climate strike=la marche pour le climat
school strike=la marche pour le climat|yellow vest protest=la manifestation des gilets jaunes
yellow vest protests=les manifestations des gilets jaunes
yellow vest march=la manifestation des gilets jaunes
yellow vest rally=le rassemblement des gilets jaunes
yellow vest blockade=le blocage des gilets jaunes
yellow vest demonstration=la manifestation des gilets jaunes|human chain=la chaîne humaine
women's march=la marche des femmes|protest march=la manifestation
counter-protest=la contre-manifestation
counter-demonstration=la contre-manifestation|counter-rally=la contre-manifestation
counter-gathering=le contre-rassemblement|minute's silence=la minute de silence
silent circle=le cercle de silence|go-slow=l'opération escargot|picket=le piquet
pickets=les piquets|picket line=le piquet de grève|picket lines=les piquets de grève
solidarity rally=le rassemblement de solidarité|support rally=le rassemblement de solidarité
candlelit vigil=la veillée aux bougies|candlelight vigil=la veillée aux bougies
day of action=la journée d'action|sit-down protest=le sit-in|occupation=l'occupation
retirees=les retraités|pensioners=les retraités|railway workers=les cheminots
rail workers=les cheminots|civil servants=les fonctionnaires|truckers=les routiers
high school students=les lycéens|secondary school pupils=les lycéens|winegrowers=les viticulteurs
fishermen=les pêcheurs|cyclists=les cyclistes|campaigners=les militants|opponents=les opposants
supporters=les soutiens|independence supporters=les indépendantistes|families=les familles
relatives=les proches|neighbours=les voisins|staff=le personnel|employees=les salariés
health workers=les soignants|carers=les soignants|midwives=les sages-femmes|friends=les amis
citizens=les citoyens|volunteers=les bénévoles|yellow vests=les gilets jaunes
trade unionists=les syndicalistes|feminists=les féministes|soldiers=les soldats|troops=les soldats
umbrella collective=le collectif|collective=le collectif|committee=le comité
association=l'association|group=le groupe|groups=les groupes|coalition=la coalition
federation=la fédération|branch=la section|photographer=le photographe
photographers=les photographes|climate=le climat|pensions=les retraites|racism=le racisme
war=la guerre|peace=la paix|victims=les victimes|victim=la victime|murder=le meurtre|death=la mort
rights=les droits|domestic violence=les violences conjugales
police violence=les violences policières|freedom=la liberté|cost of living=la vie chère
wages=les salaires|jobs=les emplois|job cuts=les suppressions d'emplois|cuts=les coupes
closure=la fermeture|abortion=l'avortement|ceasefire=le cessez-le-feu|refugees=les réfugiés
housing=le logement|quarry=la carrière|hunting=la chasse|bullfighting=la corrida
wind farm=le parc éolien|budget=le budget|factory=l'usine|plant=l'usine|refinery=la raffinerie
depot=le dépôt|border=la frontière|river=la rivière|beach=la plage|park=le parc
market square=la place du marché|gates=les grilles|main square=la grande place|gate=la grille
main gate=l'entrée|entrance=l'entrée|car park=le parking|supermarket=le supermarché
bandstand=le kiosque|fountain=la fontaine|town centre=le centre-ville|city centre=le centre-ville
town center=le centre-ville|city center=le centre-ville|suburb=la banlieue|suburbs=la banlieue
neighbourhood=le quartier|headquarters=le siège|library=la bibliothèque|theatre=le théâtre
cinema=le cinéma|police station=le commissariat|law courts=le palais de justice
ramparts=les remparts|covered market=les halles|indoor market=les halles
maternity ward=la maternité|maternity unit=la maternité
"""
# What they gather for, and how that is said.
_CAUSES = """
in support of=en soutien à|in solidarity with=en solidarité avec|in memory of=à la mémoire de
in protest at=contre|in protest against=contre|in tribute to=en hommage à|in honour of=en hommage à
in opposition to=contre|antisemitism=l'antisémitisme|anti-semitism=l'antisémitisme
islamophobia=l'islamophobie|fascism=le fascisme|sexism=le sexisme|austerity=l'austérité
police brutality=les violences policières|femicide=les féminicides|femicides=les féminicides
genocide=le génocide|layoffs=les licenciements|redundancies=les licenciements
global warming=le réchauffement climatique|climate change=le réchauffement climatique
pension reform=la réforme des retraites|equality=l'égalité|justice=la justice|truth=la vérité
inflation=l'inflation|pesticides=les pesticides|public services=les services publics
farmers' union=le syndicat d'agriculteurs|same-sex marriage=le mariage pour tous
gender-based violence=les violences sexistes|sexual violence=les violences sexuelles
trade deal=l'accord commercial|immigration law=la loi immigration|security law=la loi sécurité
far right=l'extrême droite|closures=les fermetures|evictions=les expulsions
deportations=les expulsions|animal rights=la cause animale
disabled people=les personnes handicapées
"""
_MONTHS = """
january=janvier|february=février|march=mars|april=avril|may=mai|june=juin|july=juillet|august=août
september=septembre|october=octobre|november=novembre|december=décembre|jan=janvier|feb=février
mar=mars|apr=avril|jun=juin|jul=juillet|aug=août|sept=septembre|sep=septembre|oct=octobre
nov=novembre|dec=décembre
"""
_DAYS = """
monday=lundi|tuesday=mardi|wednesday=mercredi|thursday=jeudi|friday=vendredi|saturday=samedi
sunday=dimanche
"""
_WORDS = """
that they=qu'ils|that it=qu'il|that a=qu'une|when they=quand ils|expecting=attend|expects=attend
expect=attendent|outside=devant|began=a commencé|used=a utilisé|ministry=ministère|counted=comptées
east=est|west=ouest|north=nord|south=sud|today=aujourd'hui|tomorrow=demain|yesterday=hier
tonight=ce soir|morning=matin|afternoon=après-midi|evening=soir|year=an|million=millions
hundred=centaine|thousand=millier|dozen=douzaine|hundreds=des centaines|thousands=des milliers
dozens=des dizaines|city hall=hôtel de ville|organisers=organisateurs
organizers=organisateurs|police=la police|unions=syndicats|arrested=interpellées|injured=blessées
killed=tuées|wounded=blessées|tear gas=gaz lacrymogène|the=le|a=une|an=une|of=de|and=et|or=ou
but=mais|where=où|while=tandis que|whereas=tandis que|when=quand|who=qui|which=qui|whose=dont|if=si
because=parce que|since=depuis|until=jusqu'à|before=avant|after=après|during=pendant|between=entre
against=contre|for=pour|with=avec|by=par|about=sur|as=comme|like=comme|than=que|also=aussi
only=seulement|not=pas|no=pas de|more=plus|less=moins|fewer=moins|some=des|all=tous
many=de nombreux|other=d'autres|others=d'autres|several=plusieurs|first=premier|second=deuxième
third=troisième|next=prochain|here=ici|there=là|near=près de|towards=vers|toward=vers|through=dans
across=dans|throughout=dans|via=en passant par|from=de|in=dans|on=sur|to=à|into=dans|under=sous
over=sur|at=à|we=nous|they=ils|he=il|she=elle|it=il|our=notre|their=leur|its=son|his=son|her=son
i=je|is=est|are=sont|was=était|were=étaient|be=être|been=été|has=a|have=ont|will=va|would=devrait
can=peut|could=pourrait|should=devrait|this=ce|these=ces|those=ceux|marched=ont défilé
protested=ont manifesté|demonstrated=ont manifesté|rallied=ont manifesté
gathered=se sont rassemblées|assembled=se sont rassemblées|walked=ont marché
attended=ont participé à|joined=ont participé à|blocked=ont bloqué|blockaded=ont bloqué
occupied=ont occupé|knelt=se sont agenouillées|paraded=ont défilé|marching=défilent
protesting=manifestent|demonstrating=manifestent|rallying=manifestent|blocking=bloquent
gather=se rassemblent|demonstrate=manifester|called=appelé|calling=appelant|calls=appels|call=appel
left=est parti de|leaves=part de|leave=partent de|starts=commence|start=départ|meet=rendez-vous
meeting=rendez-vous|expected=attendues|planned=prévue|scheduled=prévue|banned=interdite
cancelled=annulée|canceled=annulée|postponed=reportée|interested=intéressées|tmrw=demain|tmr=demain
ppl=personnes|respectively=respectivement|more in=à|if you are near=à|if you're near=à
if you are in=à|if you're in=à|torn down=démolie|lost=perdu|reward=récompense
old port=Vieux-Port|walkers=marcheurs|ours=la nôtre|beheaded=décapité|to honour=en hommage à
to honor=en hommage à|will last=durera|health pass=pass sanitaire|vaccine pass=pass vaccinal
yellow vest=gilets jaunes|last time=la dernière fois|chess club=club d'échecs
language café=café des langues|claim=affirment|claimed=a affirmé|followed by=suivi par
ahead=en tête|fourth=quatrième|fifth=cinquième|sixth=sixième|seventh=septième|eighth=huitième
ninth=neuvième|tenth=dixième|clashed=se sont affrontés|had come=étaient venues|want=veulent
smaller=plus petites|another=une autre|once again=de nouveau|fired=a tiré|shot=abattu
stabbed=poignardé|closes=ferme|line=ligne|dumped=ont déversé|lorries=camions|pallets=palettes
cars=voitures|mayors=maires|halls=salles|town halls=mairies|rule=statuera|ruling=décision
of us=d'entre nous|canteen=cantine|free=gratuit|met=se sont retrouvés|came=sont venus
chanted=ont scandé|braved=ont bravé|turned out=ont manifesté|turned up=sont venus
showed up=sont venus|walked out=ont débrayé|walk out=débrayent|went on strike=se sont mis en grève
formed=ont formé|filled=ont rempli|converged on=ont convergé vers|assemble=se rassemblent
begins=commence|kicks off=commence|kicked off=a commencé
heading for=direction|heading to=direction|my=mon|your=votre
nothing=rien|nobody=personne ne|never=jamais|now=maintenant|again=de nouveau|already=déjà
still=encore|too=aussi|even=même|own=propre|last=dernier|big=grande|everything=tout|english=anglais
same=même|old=vieille|half of=la moitié de|everywhere=partout|you=vous|what=ce que|how=comment
why=pourquoi|torches=flambeaux|candles=bougies|shut=fermé|closed=fermées|delayed=retardés
affected=touchés|dunkirk=Dunkerque|marseilles=Marseille|rheims=Reims|brittany=Bretagne
normandy=Normandie|corsica=Corse|french guiana=Guyane|new caledonia=Nouvelle-Calédonie
on strike=en grève|to strike=feront grève|will strike=feront grève|despite=malgré
in spite of=malgré|defying=malgré|in defiance of=malgré|prevent=empêché|attending=participent à
to disperse=pour disperser|to demand=pour exiger|to denounce=pour dénoncer
to call for=pour réclamer|to mark=pour marquer|to pay tribute=pour rendre hommage
to support=pour soutenir|to oppose=pour s'opposer à|to defend=pour défendre
to condemn=pour condamner|to voice=pour dire|to express=pour exprimer|to denounce=pour dénoncer
to commemorate=pour commémorer|to remember=en mémoire de|to celebrate=pour célébrer
to stop=pour arrêter|to save=pour sauver|to show=pour montrer|set fire to=ont incendié
sparked=ont provoqué|organised by=organisée par|organized by=organisée par|led by=menée par
called by=appelée par|attacked=attaqué|pro-palestinian=propalestiniens|wounded=blessé
communicated by=communiqués par|provided by=communiqués par|released by=communiqués par
ongoing=en cours|under way=en cours|underway=en cours|right now=en ce moment
at the moment=en ce moment|as we speak=en ce moment|currently=actuellement
take to the streets of=défilent dans les rues de|take to the streets=défilent dans les rues
molotov cocktails=cocktails Molotov|parisian=parisien|century=siècle
reminder=rappel|after-party=la soirée|change of date=changement de date
french polynesia=Polynésie française|reunion island=La Réunion|burgundy=Bourgogne
time=heure|day before=veille|takes place=a lieu|next up=prochain rendez-vous
"""
# What was done, in verbs that end otherwise than in "ed"
_GONE = """
drove=ont conduit|went=sont allés|held=ont tenu|ran=ont couru|threw=ont jeté|gave=ont donné
took=ont pris|made=ont fait|sang=ont chanté|stood=se sont tenus|wore=ont porté|led=ont mené
swept=ont balayé|hit=ont touché|rose=ont augmenté|fell=ont baissé|brought=ont apporté
sat=se sont assis|spoke=ont parlé|lit=ont allumé|broke out=ont éclaté|broke=ont brisé
laid=ont déposé|lay=se sont couchés|burnt=ont brûlé|flocked=ont afflué|poured=ont afflué
fired=ont tiré|blew=ont soufflé|sent=ont envoyé|kept=ont gardé|won=ont gagné|ended=ont fini
drew=ont attiré|hung=ont accroché|tore=ont déchiré|fought=ont lutté|swelled=ont grossi
returned=sont revenus|arrived=sont arrivés|entered=sont entrés|travelled=se sont rendus
traveled=se sont rendus
"""
# The same in the present, in which headlines and captions tell of what was.
_NOW = """
march=ont défilé|rally=ont manifesté|protest=ont manifesté|demonstrate=ont manifesté
gather=se sont rassemblées|assemble=se sont rassemblées|block=ont bloqué|blockade=ont bloqué
attend=ont participé à|take part in=ont participé à|take part=ont participé
take to the streets of=ont défilé dans les rues de|clash=se sont affrontées
take to the streets=ont défilé dans les rues|leads=a mené|lead=ont mené|holds=a tenu|hold=ont tenu
waves=a agité|wave=ont agité|carries=a porté|carry=ont porté|chants=a scandé|chant=ont scandé
shouts=a crié|shout=ont crié|stands=s'est tenue|stand=se sont tenus|walks=a marché|walk=ont marché
stage=ont organisé
lie=se sont couchées|pour=ont afflué|dump=ont déversé|raises=a levé|raise=ont levé|fill=ont rempli
flood=ont envahi|occupy=ont occupé|storm=ont envahi|burn=ont brûlé|kneel=se sont agenouillées
sing=ont chanté|denounce=ont dénoncé|parade=ont défilé|converge=ont convergé|brave=ont bravé
throw=ont jeté|hurl=ont lancé|sit=se sont assises|camp=ont campé|turn out=ont manifesté
"""


def _pairs(lines: str) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in lines.replace("\n", "|").strip("|").split("|"))
    return {english: french for english, _, french in pairs}


def _bare(noun: str) -> str:
    """Return *noun* without its article."""
    first, _, rest = noun.partition(" ")
    if noun.startswith("l'"):
        return noun[2:]
    return rest if first in {"le", "la", "les"} else noun


MONTHS = _pairs(_MONTHS)
DAYS = _pairs(_DAYS)
NOUNS = (
    _pairs(_NOUNS) | _pairs(_OTHER_EVENTS) | _pairs(_LEISURE) | _pairs(_RALLIES) | _pairs(_CAUSES)
)
"""With the article that is theirs: "the march" is "la marche", "a march" "une marche"."""
WORDS = (
    MONTHS | DAYS | _pairs(_WORDS) | {english: _bare(french) for english, french in NOUNS.items()}
)
"""Single words."""

# What is planned, decided or merely so: tells nothing of what was done.
NOW = _pairs(_NOW)
"""Verbs of the present."""
GONE = _pairs(_GONE)
"""Verbs of the past that do not end in "ed"."""
UNTOLD = words(
    "organised organized planned scheduled called announced declared asked agreed decided wanted "
    "hoped expected need exceed proceed succeed banned cancelled canceled postponed moved delayed "
    "confirmed maintained approved submitted filed published posted shared signed backed supported "
    "extended reduced proposed reported detained arrested injured wounded killed involved "
    "interested invited concerned affected armed dressed employed"
)
"""Words in "ed" that are no verb of the past behind a noun, or tell of a plan."""

# "May" is a verb as well.
WORDS.pop("may")
# "the march" is a rally; "they march" may be what any crowd does.
WORDS["march"] = "marche"

PURPOSES = {said: WORDS[said] for said in WORDS if " " in said and said.split()[0] in PLACED}
"""What opens like a place, and is none: "in support of", "to demand"."""

# With a name between "the" and the noun: "the Marseille march", "Marseille's march"
NAMED = (
    r"(?:the )?(?P<name>(?!our\b)(?:(?:le|la|les|l'|saint) ?)?[a-z][a-z-]+)(?:'s)? "
    # "the Pontivy vegan march"
    r"(?:(?!(?:the|an?|and|or|as|on|in|at|of|for|from|to|by|will|this|is|was|no|our|their|his|first|"
    r"second|another|last|next|new)\b)[a-z-]+ )?"
    r"(?P<act>march|rally|protest|demonstration|demo|procession|vigil|gathering|parade|blockade|"
    r"town hall|city hall|post office|law courts|sub-prefecture|"
    r"(?:(?:train|railway|police) )?station|church|cathedral|courthouse|school|hospital|university|"
    r"group|collective|branch|committee)\b"
)

_UNIT = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen)"
_TENS = f"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]{_UNIT})?"
# "forty-six thousand", "three hundred and fifty", "sixty"; not "two to three hundred"
SPELT = (
    rf"(?<!to )(?<!or )(?:{_TENS}|{_UNIT}(?= (?:hundred|thousand)\b))\b"
    r"(?: (?:hundred|thousand)\b"
    rf"|(?:(?<=hundred)|(?<=thousand))(?: and)? (?:{_TENS}|{_UNIT})\b)*(?!-| (?:past|to|o'clock)\b)"
)
"""Numbers from twenty in words."""

DAY = r"(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
"""A day of the week, in full."""

NUMBER = (
    r"(?=(?:an? |the |some |about |around |nearly |almost |more than |over |at least |between )*"
    rf"(?:\d|{SPELT}|(?:hundred|thousand|dozen|ten|fifteen)\b))"
)
"""Before a number, in digits or in words."""
