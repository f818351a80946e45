"""English turns of wires, correspondents and newcomers, and the French for them."""

from worker.reading.words.english_words import DAY

_ROUND = r"(?:about |around |some |roughly |nearly |almost |over |more than |at least |up to )*"
_SO_MANY = rf"{_ROUND}\d"
_ACT = r"(march|rally|protest|demonstration|demo|procession|vigil|gathering|parade|blockade)\b"
_ACTS = r"(marches|rallies|protests|demonstrations|demos|processions|vigils|gatherings|blockades)\b"
_NAME = r"[a-z\u00e0-\u00ff][a-z\u00e0-\u00ff' -]{1,30}?"
_CLOCK = r"(?:noon|midday|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b\.?|\d{1,2}[:.h]\d\d\b|\d{1,2}(?= to \d))"
# Who lives beside a writer, and tells of what goes on elsewhere.
_FRIEND = (
    r"(?:neighbou?r|friend|sister|brother|daughter|son|mother|father|cousin|colleague|landlord|"
    r"landlady|boss|doctor|baker|hairdresser|mate|teacher|contact|source)s?"
)
# "a short drive from", "20 km north of", never a bare "from"
_LEGS = r"(?:hours?|minutes?|miles?|km|kilomet(?:re|er)s?|stone)(?:['\u2019]s?)?"
_SIDE = (
    "(?:(?:to the )?(?:north|south|east|west|north-?east|north-?west|south-?east|"
    "south-?west)(?:ern edge)? )"
)
_FAR = (
    rf"(?:(?:just |about |some |around )?\d+[ -]?{_LEGS} (?:away )?(?:from |(?:{_SIDE})(?:of|"
    "from) )|"
    r"(?:just |about |around )?(?:an?|one|half an|two|three|\d+)[ -](?:(?:short|long|quick|"
    f"few|{_LEGS})[ -])+"
    rf"(?:(?:drive|walk|ride|train ride|bus ride|throw|away|trip) )?(?:from |{_SIDE}(?:of|from) )|"
    rf"(?:just )?{_SIDE}of )"
)

OTHER_NEWS = (
    # No French "car" is meant: a coach.
    (r"\b(?:a|the|one) car\b", "une voiture"),
    (r"\bcars\b", "voitures"),
    (r"\b(?:had|has|have) (?:already )?taken place\b", "a eu lieu"),
    (r"\b(?:all )?(?:quiet|calm) (?:in|à)\b(?! the)", "pas de manifestation à"),
    (
        (
            r"\bsaw (?:clashes|scuffles|tensions|trouble|tear gas)(?: with police)?,? with "
            rf"(?={_SO_MANY})"
        ),
        ": ",
    ),
    # Work that stops, a feast, schools: nobody demonstrates.
    (r"\b(?:walked off the job|stopped work(?:ing)?|downed tools)\b", "ont fait grève"),
    (r"\b(?:sat|sit|took|take) (?:(?:their|final|the) )?exams?\b", "étaient en partiels"),
    (r"\b(?:christmas|santa|carnival) parades?\b", "parade de Noël"),
    (r"\btested positive\b", "ont été testées positives au covid"),
    (r"\b(?:were|was) (?:evacuated|vaccinated|rescued)\b", "ont été évacuées des logements"),
    (
        (
            r"\b(?:over|against|about) (?:(?:the|planned|proposed|new|more) )*(?:hospital|school|"
            r"clinic|maternity(?: ward)?|station|post office|class|library|factory|rail|bus) "
            r"(?:(?:budget|job|service) )?(?:cuts|closures?)\b"
        ),
        "contre les fermetures",
    ),
)
AIMS = (
    # "The unions are counting on 2,000", "police are bracing for 900 marchers"
    (
        (
            r"\b(?:(?:is|are|was|were) )?(?:counting|banking|relying|betting|planning) (?:on|for) "
            rf"(?={_SO_MANY})"
        ),
        "attendent ",
    ),
    (
        (
            r"\b(?:(?:is|are|was|were) )?(?:aiming|hoping|bracing|preparing|braced|gearing up|"
            rf"aims?|hopes?|braces?)(?: (?:for|to (?:draw|attract|gather|get|bring out|see|"
            rf"mobili[sz]e|reach)))+ (?={_SO_MANY})"
        ),
        "attendent ",
    ),
)
BESIDE = (
    # "Mazamet, a short drive from Albi", "a stone's throw from the border"
    (rf"(?<=, ){_FAR}(?=[a-z])", "non loin de "),
    (
        (r"\b(?:not far|close by|a stone's throw|within walking distance) (?:from|of) "),
        "non loin de ",
    ),
    (
        (
            r"(?<=, )(?:an?|one|half an|two|three)[ -](?:hour|mile)s?(?:['\u2019]s?)?[ -]"
            r"(?:drive|walk|ride)(?: (?:to the )?(?:north|south|east|west|away))?(?=,)"
        ),
        "plus loin",
    ),
    (
        (
            rf"\b(?:my|our|a|an old|one) ({_FRIEND}) in (?={_NAME} (?:tells?|told|says?|said|"
            r"reckons?)\b)"
        ),
        "mon voisin de ",
    ),
    (r"\b(?:tells?|told) (?:me|us)(?: that)? (?=the\b)", "me dit que "),
)
THEN = (
    # "Next up is Dole, on Friday at 3pm"
    (r"\bnext up is (?!(?:the|an?|our|their)\b)(?=[a-z])", "prochain rendez-vous : "),
    (
        (
            r"\bno (?:date|word|news)(?: has been (?:set|fixed))?(?: yet)? (?:for|on|of) "
            r"(?:the|a) next one(?: here)?, but "
        ),
        "",
    ),
    (
        (
            r"\b(?:plan|plans|intend|intends|vow|vows|vowed|promise|promised|expect|are going|"
            "are set) "
            f"to (?:return|be back|come back|meet again|do it again) (?=on |this |next |{DAY}|"
            "tomorrow)"
        ),
        "reviendront ",
    ),
    (
        (
            r"\b(we|they)(?: shall|'ll| will|'re| are) (?:all )?(?:be )?"
            rf"(?:out|back|marching|there) again (?=on |this |next |{DAY}|tomorrow|tonight|at \d)"
        ),
        "{1} manifesterons de nouveau ",
    ),
    (
        (
            r"\bthank(?:s| you)(?: so much| again)? to (?:the|all) (?=\d[\d,]* of you who "
            "(?:came|marched|joined))"
        ),
        "merci aux ",
    ),
    (
        (
            r"(\d[\d,]*) of you who (?:came|marched|joined us|walked|turned out|showed up)(?: "
            "(?:to|in|at))? "
        ),
        "{1} personnes venues \u00e0 ",
    ),
    (r"\bthat (?:same )?day\b", "ce jour-l\u00e0"),
    (
        r"\b(?:is|are) (?:keeping|sticking) to (?:its|their) (?:plans?|programme|schedule)\b",
        "s'en tient \u00e0 son plan",
    ),
    (r"\b(?:the|that) same (day|evening|morning|afternoon)\b", "le m\u00eame jour"),
)
HELD = (
    # "The Sunday march in Dole", "the Friday evening vigil"
    (rf"\b(?:the|a|our|their) {DAY}(?: morning| afternoon| evening)? {_ACT}", "la {2} de {1}"),
    # "residents held a rally", "Dole and Gap both had marches"
    (
        (
            r"\b(?:held|staged) (?=(?:an?|their|its|another|two|several) (?:[a-z-]+ "
            f"){{0,2}}?{_ACT})"
        ),
        "ont organis\u00e9 ",
    ),
    (r"\b(?<!the )(?:residents|villagers|inhabitants) of (?=[a-z])", "les habitants de "),
    (r"\bthat (?=(?:drew|attracted|brought|saw|gathered|mobili[sz]ed|made|got)\b)", "qui "),
    (
        (
            r"\b(?:(?:both|each|all) )?(?:had|held|staged|hosted) (?:(?:big|small|large|their|"
            f"its) )?{_ACTS}"
        ),
        "ont connu des {1}",
    ),
    (
        (
            r"\b(?:will|is (?:going|set) to) (?:see|have|host|hold|witness) (?:an? |its |"
            f"their )?(?:own )?{_ACT}"
        ),
        "aura une {1}",
    ),
    (r"\bwill be able to (?:demonstrate|march|protest|gather|rally)\b", "pourra manifester"),
    (r"\bunlike (?=[a-z])", "contrairement \u00e0 "),
    (
        (
            r"\bit(?: then)? (?:sets? off|leaves?|"
            "starts?|departs?|kicks? off)"
            r"(?: from)? (?=at \d|from \d|at noon)"
        ),
        "elle part ",
    ),
)
CLOCKS = (
    # "has been pushed back from 11.15am to 5.15pm": the hour alone
    (
        (
            r"\b(?:(?:has|have|had) been |is |are |was |were )?(?:now )?(?:moved|put back|put "
            "off|pushed back|"
            f"postponed|rescheduled|brought forward|shifted|delayed|changed) from {_CLOCK} "
            "(?:to|until) "
            rf"(?={_CLOCK})"
        ),
        "aura lieu \u00e0 ",
    ),
    (
        (
            rf"\b(?:(?:instead of|rather than|and not|as opposed to) )(?:at )?{_CLOCK}"
            "(?: as (?:first |originally |previously )?(?:announced|planned|"
            r"advertised))?(?=[.,;!\n]|$| )"
        ),
        "",
    ),
    # As in "Thank you all for Friday: there were 130 of us in Dole".
    (
        (
            r"\bthank(?:s| you)(?: so much)?(?: all| everyone| everybody)? for (?:last "
            f")?{DAY}(?=[:!,.])"
        ),
        "merci pour {1} dernier",
    ),
)
THERE = (
    # "The only one in the area is in Dole, at 4pm", "my sister will be at the one in Dole"
    (
        (
            r"\bthe only (?:one|march|rally|demo|protest)(?: in the area| nearby| near here| "
            "around here)? is in "
        ),
        "la manifestation aura lieu \u00e0 ",
    ),
    # "starts in Dole, not Gap, at 11.15am"
    (
        (
            "(?<=, )not (?:in )?(?!(?:at|on|in|the|a|an|to|just|only|all|far|as|yet|until|"
            rf"{DAY})\b)"
            r"[a-z\u00e0-\u00ff][a-z\u00e0-\u00ff' -]{2,30}, (?=(?:at|on|from) )"
        ),
        "",
    ),
    (r"\bat the one in (?=[a-z])", "\u00e0 la manifestation de "),
    # "blocked the roundabout outside Dole"
    *(
        (rf"(?<={site} )outside (?!the\b|of\b|an?\b|our\b|it\b)(?=[a-z])", "de ")
        for site in ("roundabout", "motorway", "depot", "refinery", "factory", "warehouse")
    ),
    # "On Saturday it is Dole's turn", "Visiting Gap this week? A march …"
    (
        (
            r"\b(?:(?:it is|it's|it will be|now it is|now it's) )([a-z\u00e0-\u00ff-]"
            r"[a-z\u00e0-\u00ff' -]{1,28}?)['\u2019]s turn\b"
        ),
        "c'est au tour{p1}",
    ),
    (
        (
            r"\bvisiting ([a-z\u00e0-\u00ff-][a-z\u00e0-\u00ff' -]{1,28}?)"
            r"(?: (?:this|next) (?:week|weekend|month|summer|spring|autumn|winter))? ?\? "
            r"(?:(?:please )?note that )?"
        ),
        "\u00e0 {1}, ",
    ),
    (
        r"\b(?:the )?(?:sunday|morning|evening|church|carol|family) service\b(?! station)",
        "la messe",
    ),
    (r"\bfirst (?=[a-z\u00e0-\u00ff][a-z\u00e0-\u00ff' -]{1,28}, where )", "d'abord "),
    # "Castres beat Agen 24-17": a match
    (
        (
            r"\b(?:beat|defeated|thrashed|edged|overcame|drew with|lost to|lost at) "
            r"(?=[a-z\u00e0-\u00ff][a-z\u00e0-\u00ff' -]{1,28}? \d{1,2}[-\u2013]\d{1,2}\b)"
        ),
        "a affront\u00e9 en match ",
    ),
    (r"\b(?:drew|lost|won) (?=\d{1,2}[-\u2013]\d{1,2} (?:with|to|against|at|in)\b)", "match "),
    (r"\bin (?:numbers|figures)\b", "en chiffres"),
)
DISPATCHES = (*OTHER_NEWS, *CLOCKS, *THERE, *AIMS, *BESIDE, *THEN, *HELD)
"""Of who is awaited, what lies beside a town, what comes next and that a rally was held."""
