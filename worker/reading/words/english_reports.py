"""English turns of press reports, and the French for them (`english.py`).

What police and marchers did to each other, what a turnout is compared with, which towns of the
four corners of the country are told, and bans that somebody only asks for.
"""

_SIDE = r"(?:far |extreme )?(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?"
_ACTS = r"(march|rally|protest|demonstration|gathering|vigil|blockade)\b"
_PEOPLE = (
    r"(people|persons|youths|youngsters|protesters|protestors|demonstrators|marchers|men|activists|"
    r"militants|individuals|rioters)"
)
_BE = r"(?:was|were|have been|had been|has been)"
_SMALL = r"(?:(?:a few|few|some|several|brief|minor|isolated|small|sporadic|violent) )*"
_SCUFFLES = (
    r"(?:clashes|scuffles|skirmishes|incidents|confrontations|episodes of tension|tensions|unrest|"
    r"outbreaks of violence)"
)
_THINGS = (
    r"(?:(?:shop|store|bank|car) )?(?:windows?|shopfronts|storefronts|bus (?:stops|shelters)|"
    r"bank branch(?:es)?|banks?|estate agenc(?:y|ies)|shops|street furniture)"
)
_BINS = r"(?:(?:rubbish|garbage|trash|wheelie|dust) ?)?(?:bins|cans|dumpsters|barricades|pallets)"

_CLASHING = (
    (r"\bwater[- ]?cannons?\b", "canon à eau"),
    (r"\btear-?gas\b", "gaz lacrymogène"),
    (rf"\b(?:{_BE} )?(?:pushed|driven|forced|beaten) back by\b", "ont été repoussés par"),
    (rf"\b(?:{_BE} )?dispersed by\b", "ont été dispersés par"),
    (
        (
            rf"\b{_SMALL}{_SCUFFLES} (?:also |again |briefly |then )?(?:broke out|erupted|"
            r"flared(?: up)?|took place|occurred|marred|"
            r"were (?:also )?(?:reported|noted|recorded))\b"
        ),
        "des heurts ont éclaté",
    ),
    (rf"\bthere were (?:also )?{_SMALL}{_SCUFFLES}\b", "il y a eu quelques heurts"),
    (rf"\b(?:hooded|masked|black-clad|balaclava-clad) {_PEOPLE}\b", "{1} cagoulés"),
    (rf"\b{_PEOPLE} in (?:masks|hoods|balaclavas)(?: (?:and|or) \w+)?\b", "{1} cagoulés"),
    (
        rf"\b(?:projectiles|bottles|stones|rocks|missiles|fireworks) {_BE} thrown\b",
        "des projectiles ont été lancés",
    ),
    (
        (
            rf"\b{_THINGS} {_BE} (?:also )?(?:smashed|broken|damaged|vandali[sz]ed|looted|"
            r"ransacked|targeted|attacked|set (?:on fire|alight|ablaze))\b"
        ),
        "des vitrines ont été brisées",
    ),
    (
        rf"\b{_BINS} {_BE} (?:also )?(?:set (?:on fire|alight|ablaze)|burn(?:ed|t)|torched)\b",
        "des poubelles ont été incendiées",
    ),
)
_DAY = (
    r"(?=(?:on |last |the )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|"
    r"april|may|june|july|august|september|october|november|december|\d{1,2}(?:st|nd|rd|th)\b))"
)
_HIGHER = r"(?:higher|lower|bigger|larger|smaller|greater|stronger|weaker|better) than"
_COMPARING = (
    (
        (
            r"\b(?:(?:sharply|slightly|significantly|well|far) )?(?:up|down)"
            r"(?: sharply| slightly| significantly| markedly)? from (?:the )?"
            r"(?:about |some |around |nearly |only |just |roughly )?(?=\d)"
        ),
        "contre ",
    ),
    (
        (
            rf"\b{_HIGHER} (?:(?:that|those|the (?:one|ones|figures?|turnout|numbers?|crowds?)) "
            rf"(?:of|on|from|for|in|seen on|recorded on) )?(?:on )?{_DAY}"
        ),
        "plus forte que ",
    ),
    (
        (
            r"\b(?:(?:fewer|more|less) (?:[a-z]+ )?)?than (?:that|those|the (?:one|ones|figures?|"
            rf"turnout|numbers?|crowds?)) (?:of|on|from|for|in|seen on|recorded on) {_DAY}"
        ),
        "plus que ",
    ),
    (
        (
            r"\bat (?=(?:a total of |some |about |around |more than |nearly )*\d+ (?:rallies|"
            r"protests|marches|demonstrations|events|gatherings|locations|places)\b)"
        ),
        "dans ",
    ),
    (
        (
            r"\b(?:participation|attendance|(?:the )?turnout) (?:rose|fell|dropped|grew|increased|"
            r"climbed|swelled|shrank|jumped|declined)\b(?=[^.;\n]{0,30} to [a-z ]{0,16}\d)"
        ),
        "la participation a rassemblé",
    ),
    # "rose to 800 protesters from 350 last week"
    (
        (
            r"\bfrom (?:about |some |around |nearly |only |just |roughly )?"
            r"(?=\d[\d,]* (?:last|a (?:week|month|year)|on|in|the (?:week|month|day|previous))\b)"
        ),
        "contre ",
    ),
)
_PLACING = (
    (r"\b(?:in )?the (?:french )?capital,? (?=paris\b)", "à "),
    # "in the southern port city of Toulon"
    (r"\bin the (?:[a-z-]+ ){1,3}?(?:city|town|village|port) of\b", "à"),
    (r"\bthe (?:[a-z-]+ ){1,2}?(?:city|town|village|port) of ", ""),
    # "from Brest in the west to Metz in the east"
    (rf"\bfrom (?=[a-z' -]{{3,24}} in the {_SIDE}\b)", "à "),
    (rf"\bto (?=[a-z' -]{{3,24}} in the {_SIDE}\b)", "et à "),
    (
        (
            r"\bin (?:the )?"
            rf"{_SIDE}(?: of (?:the country|france)| france)?"
            r"(?=[;)]| [-\u2013]| (?:to|and|as|or|but)\b)"
        ),
        "",
    ),
    (r"\b(?:seen|saw) (?=thousands|hundreds|dozens)", "a rassemblé "),
    (
        r"[-\u2013] as well as (?:in )?(?:the (?:french )?capital,? )?paris [-\u2013]",
        "et à Paris",
    ),
    (r"\bas well as (?:in )?the (?:french )?capital,? (?=paris\b)", "et à "),
    (r"\bas well as\b", "ainsi que"),
    (r"\b(?:on|in|through) the streets of\b", "dans les rues de"),
    (
        (
            r"\bsaw (?=(?:an?|its|another|the|yet another) (?:[a-z-]+ ){0,3}?(?:days?|weeks?|"
            rf"week-?ends?|nights?|waves?|rounds?|series|{_ACTS.removesuffix(chr(92) + 'b')})\b)"
        ),
        "a connu ",
    ),
    (
        r"\bthe ([a-z-]+) (?:metro|subway|underground|tram|bus) (?:station|stop)\b",
        "la station {1}",
    ),
    # "Rue" is a town.
    (r"\bstreet (?=demonstr|protest|march|rall|parade|movement)", ""),
    (
        rf"\b(?:the )?(?:site|scene) of (?:an?|another|the) (?:[a-z]+ )?{_ACTS}",
        "où a eu lieu une {1}",
    ),
    (r"\bblack with (?=people|\d)", "noire de monde avec "),
)
_ASKED = (
    (
        (
            r"\b(?:instructed|ordered|told|asked) (?:the |all )?prefects "
            r"(?:(?:nationwide|across france|everywhere) )?to ban (?:all )?"
        ),
        "a demandé aux préfets d'interdire les ",
    ),
    (
        (
            r"\b(?:has |have |had )?(?:asks?|asked|urged?|wants?|wanted|hopes?|may|might|"
            r"could|considering|plans?|planned|threat\w*|called on|(?:is|are|was|were) set)"
            r"(?: (?!to\b|not\b)[a-z']+){0,4}? (?:to )?(?:ban|forbid|prohibit)(?:ning|ding)?\b"
        ),
        "demande d'agir contre",
    ),
)
_DAY_OF = (
    r"(?:\d+(?:st|nd|rd|th)|first|second|third|new|another|latest|national|nationwide) "
    r"(?:nationwide |national )?day of (?:mobili[sz]ation|(?:strike )?action|strikes)\b"
)
_TELLING = (
    (
        rf"\b(?:due|owing|thanks) to (?:the|an?) {_DAY_OF}",
        "en raison d'une journée de mobilisation",
    ),
    (r"\b(?:due|owing|thanks) to the\b(?! (?:fact|march|rally|protest|demo))", "en raison de la"),
    (rf"\b(?:the |an? )?{_DAY_OF}", "une journée de mobilisation"),
    (r"\b(?:has |have |had )?announced that\b", "a annoncé que"),
    (r"\b(?:free |paid |street |car )*parking\b(?! lot| garage)", "le stationnement"),
    (r"\bstrike action\b", "la grève"),
    # "the minister said on Wednesday": the day it was said
    (
        (
            r"\b(?:said|says|told [a-z]+|announced|added|noted|confirmed|declared|tweeted|wrote)"
            r"(?= (?:on |late |early |last )*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)"
        ),
        "a indiqué",
    ),
    # "raise the retirement age from 62 to 64"
    (r"\bage from (\d\d) to (\d\d)\b", "âge de {1} ans à {2} ans"),
    (r"\bage (?:of|to|at) (\d\d)\b", "âge de {1} ans"),
    (r"\bfrom (6\d) to (6\d)\b(?! \w+(?:ers|ors|ants|ents)\b| people)", "de {1} ans à {2} ans"),
    (r"\b(?:the )?(?:theater|theatre|scene|site) of (?=the )", "théâtre de "),
    (
        r"\bno (?:trams|buses|trains|metros|flights) (?:will be|will|are|were) (?:running|run)\b",
        "aucun tram ne circulera",
    ),
    (r"\baggression\b", "agression"),
    (r"\b(?:is|are) (?:already |still |now |currently )?taking place\b", "a lieu"),
    (r"\b(?:was|were) (?:already |still |then )?taking place\b", "a eu lieu"),
    (r"\bwe (?:all )?(?:gathered|rallied|assembled|met)\b(?! with)", "nous nous sommes rassemblés"),
    (r"\bwe (?:all )?(?:marched|paraded)\b", "nous avons défilé"),
    (r"\bwe (?:all )?(?:protested|demonstrated)\b", "nous avons manifesté"),
    (
        (
            r"\b(which|that|who) had "
            r"(followed|preceded|gathered|taken place|drawn|brought together|marked|seen)\b"
        ),
        "qui avait {2}",
    ),
    # "the teacher beheaded on Friday"
    (
        (
            r"\bthe (?:beheaded|murdered|slain|stabbed|assassinated) ([a-z]+)"
            r"(?= (?:on |last |earlier )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)"
        ),
        "le {1} tué",
    ),
    (
        r"\b(?:at |in |near )?the (?:(?:train|railway|bus|main|central) )?station in (?=[a-z])",
        "à la gare de ",
    ),
    (r"\b(?:at |in )?(?:an? |the )(?:prison|jail) in (?=[a-z])", "dans la prison de "),
    (r"\b(?:at |in )?(?:an? |the )hospital in (?=[a-z])", "à l'hôpital de "),
)
_SO_MANY = (
    r"(?=(?:about |around |some |roughly |nearly |almost |over |more than |maybe |perhaps )*"
    r"\d)"
)
_COUNTING = (
    # "65,000 of them in Paris"
    (r"\b(\d{1,3}),(\d{3}) of them (?=in\b|at\b)", "dont {1} {2} "),
    (r"\b(\d{2,3}) of them (?=in\b|at\b)", "dont {1} "),
    (r"(?<=\d) thousand\b(?! of)", " 000"),
    (
        r"\b(?:maybe|perhaps|probably) (?=(?:a |several )?(?:\d|hundred|thousand|couple))",
        "environ ",
    ),
    (rf"\bwe were {_SO_MANY}", "nous étions "),
    # "Cops said 40k, we said 160k"
    (
        rf"\bwe (?:say|said|claim|claimed|made it|reckon|reckoned) {_SO_MANY}",
        "les organisateurs ont compté ",
    ),
    # "people from Amiens who'd left at 5am"
    (
        (
            r"\bwho(?:'d|'ve| had| have)? (?:left|set off|set out|got up|travelled|driven) "
            r"(?:home )?(?:at|before|around) \d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b"
        ),
        "venues de loin",
    ),
    (
        (
            r"\b(vehicles|convoys|trucks|lorries|cars|coaches|tractors|motorbikes) from "
            r"(?=[a-z' -]{2,24}(?:,| and | (?:have |had )?(?:reached|arrived|joined|converged)))"
        ),
        "des véhicules venus de ",
    ),
    # "organisers #NousToutes said", "the collective Nos Lits said"
    (
        (
            r"\b(?:the )?(?:march |rally |event )?(?:organi[sz]ers|collective|campaign group|union|"
            r"association) #?(?:(?!said|say|claim|report|estimat|put|had|have|were|are|will|of|in|"
            r"leaders?|who|which|and|also)[\w-]+ ){1,3}"
            r"(?:said|say|says|claimed|estimated)(?=[.,;)\n]|$)"
        ),
        "selon les organisateurs",
    ),
    # "local paper Midi Libre reports"
    (
        (
            r"\b(?:the )?(?:local |regional )?(?:paper|newspaper|daily) "
            r"(?:(?!said|says|report|wrote|counted)[a-z'-]+ ){1,3}"
            r"(?:reports|reported|says|said|wrote|writes)(?=[.,;\n]|$)"
        ),
        "selon le journal",
    ),
)
REPORTS = (*_TELLING, *_COUNTING, *_CLASHING, *_COMPARING, *_PLACING, *_ASKED)
