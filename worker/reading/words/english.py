"""English phrases of rallies and the French for them.

A phrase is a pattern of folded English and its French, in which ``{1}`` is what its first group
matched, itself in French, ``{m1}`` a month, ``{d1}`` a day of the week, ``{p1}`` of which town,
``{h1}`` an hour of 24 and ``{b1}`` the one before. Of several that match at a place the first
counts.
"""

from worker.reading.words.english_reports import REPORTS
from worker.reading.words.english_speakers import SPEAKERS, SPEAKING
from worker.reading.words.english_turns import TURNS
from worker.reading.words.english_words import DAY, NUMBER, SPELT

_MONTH = (
    r"(january|february|march|april|may|june|july|august|september|october|november|december|jan|"
    r"feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b"
    # The stop of "on 18 September. In Caen" ends a sentence.
    r"(?:\.(?! (?:in|at|the|they|it|police|unions?|organi[sz]ers|another|an?|some|about|there|we|"
    r"but|and|meanwhile|this|that|those|many|protesters|demonstrators|he|she|its?)\b))?"
)
_DATE = r"([12]\d|3[01]|[1-9])(?:st|nd|rd|th)?\b(?![/%]|[:.,]\d)"
_YEAR = r"(?:,? (20\d\d)\b)?"
# "two weeks before the vote" is no day.
_AGO = r"ago\b"
_EARLIER = r"(?:earlier|before(?! (?:the|an?|its?|his|her|their|this|that|christmas|easter)\b))\b"
_THEN = (
    r"(?=le |on |last |the |sat|sun|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|ju|aug|sep|oct|nov|dec)"
)
_ROUND = r"(?:about|around|some|roughly|approximately|an? estimated|close to)"
_ACT = r"(march|rally|protest|demonstration|procession|vigil|gathering|parade)\b"
_ACTS = r"(marches|rallies|protests|demonstrations|processions|vigils|gatherings|parades)\b"
_BE = r"(?:is|are|was|were|has been|have been|had been)"
_WILL = r"(?:will(?: also| now| again| then| all| once again)?|plans? to|are to|intends? to)"
# "several hundred in Caen": nobody is named behind it.
_ALONE = (
    r"(?= (?:in|at|on|were|was|had|have|marched|gathered|protested|took|came|joined|turned|more|"
    r"did|also|outside)\b|[.,;)\n]|$)"
)
_LOTS = r"(hundred|thousand)(?: of)?\b(?! thousand)"

_SHORT = r"(mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b\.?(?!-| (?:go|king))"
_DATED = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?(?:\d|[a-z]{3,9} \d)"
_SHORTLY = (
    (
        (
            r"\bwas (?:on |for )?(?=(?:\w+ ){1,5}\w+, (?:it's |it is |but )?now (?:on |for )?"
            r"\w+day\b)"
        ),
        "était prévue ",
    ),
    (
        (
            r"\b(?:has |have |had |is |was |been )*(?:moved|put back|put off|pushed back|postponed|"
            r"rescheduled|brought forward|shifted) from (?=\w+day|\d|the \d)"
        ),
        "est reportée du ",
    ),
    (rf"\bto (?={_DATED})", "au "),
    (r"\b(?:by|before) (?:noon|midday)\b", "avant midi"),
    (r"\b(?:until|till|to) (?:noon|midday)\b", "jusqu'à midi"),
    (r"\bby (?=\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|o'clock))", "avant "),
    (rf"\bon {_SHORT}", "{d1}"),
    (rf"\bnext {_SHORT}", "{d1} prochain"),
    (rf"\blast {_SHORT}", "{d1} dernier"),
    (rf"\bthis {_SHORT}", "ce {d1}"),
)
_DAYS = (
    *_SHORTLY,
    (
        rf"\b(?:the )?{DAY}'s (?:global |world |school )*climate strikes?\b",
        "la marche pour le climat de {1}",
    ),
    (rf"\b(?:the )?{DAY}'s (?:[a-z-]+ ){{0,3}}?{_ACT}", "la {2} de {1}"),
    (rf"\b(?:the )?{DAY}'s (marche|manif|manifestation|rassemblement)\b", "la {2} de {1}"),
    (rf"\b(?:the )?{DAY}'s (?:[a-z-]+ ){{0,3}}?{_ACTS}", "les {2} de {1}"),
    (rf"\b(?:of|from) (?:the )?{_MONTH} {_DATE}{_YEAR}", "du {2} {m1} {3}"),
    (rf"\b(?:of|from) (?:the )?{_DATE}(?: of)? {_MONTH}{_YEAR}", "du {1} {m2} {3}"),
    (
        (
            r"\bon the ([12]?\d|3[01])(?:st|nd|rd|th)\b"
            r"(?! (?:day|floor|week|anniversary|century|arrondissement|edition|time|birthday|of)\b)"
        ),
        "le {1}",
    ),
    (rf"\b(?:on )?(?:the )?{DAY},? \(?{_MONTH} {_DATE}{_YEAR}", "{1} {3} {m2} {4}"),
    (
        rf"\b(?:on )?(?:the )?{DAY},? (?:the )?{_DATE}(?: of)?,? {_MONTH}{_YEAR}",
        "{1} {2} {m3} {4}",
    ),
    (rf"\b(?:on )?(?:the )?{_MONTH} {_DATE}{_YEAR}", "le {2} {m1} {3}"),
    (rf"\b(?:on )?(?:the )?{_DATE}(?: of)? {_MONTH}{_YEAR}", "le {1} {m2} {3}"),
    (rf"\b(?:on )?{DAY} the {_DATE}", "{1} {2}"),
    (r"\b(?:on )?the ([12]?\d|3[01])(?:st|nd|rd|th)(?=[.,;:)\n]| when| and |$)", "le {1}"),
    (rf"\bin (?:early |late |mid-)?{_MONTH.removesuffix('.?')[:-1]}", "en {m1}"),
    (r"\bin ((?:19|20)\d\d)\b", "en {1}"),
    (rf"\b(?:a week on {DAY}|{DAY} week)\b", "{1}{2} en huit"),
    (rf"\b(?:on )?last {DAY}", "{1} dernier"),
    (rf"\b(?:the )?previous {DAY}", "{1} précédent"),
    (rf"\b(?:on )?next {DAY}", "{1} prochain"),
    (rf"\b(?:on )?this {DAY}", "ce {1}"),
    (rf"\b(?:every|each) {DAY}", "tous les {1}s"),
    (rf"\b(?:on )?{DAY} (?:night|evening)", "{1} soir"),
    (rf"\b(?:on )?(?:late |early )?{DAY}\b(?:'s\b)?", "{1}"),
    (r"\bthe (?:day|night) before\b", "la veille"),
    (r"\bthe (?:next|following) day\b", "le lendemain"),
    (r"\b(?:the )?(?:last|previous) week-?end(?:'s)?\b", "le week-end dernier"),
    (r"\b(?:the )?(?:last|previous) week(?:'s)?\b", "la semaine dernière"),
    (r"\b(?:the )?(?:last|previous) month(?:'s)?\b", "le mois dernier"),
    (r"\b(?:the )?(?:last|previous) year(?:'s)?\b", "l'an dernier"),
    (rf"\b(?:a|one) week {_EARLIER}", "une semaine plus tôt"),
    (rf"\b(?:two|2) weeks {_EARLIER}", "deux semaines plus tôt"),
    (rf"\b(?:a|one|two|three|several|[23]) (month|year)s? {_EARLIER}", "quelques {1}s plus tôt"),
    (rf"\b(?:a|one) week {_AGO}", "il y a une semaine"),
    (rf"\b(?:a|one) (month|year) {_AGO}", "il y a un {1}"),
    (rf"\b(?:two|2) weeks {_AGO}", "il y a deux semaines"),
    (rf"\b(?:three|3) weeks {_AGO}", "il y a trois semaines"),
    (rf"\b(?:two|three|several|[23]) months {_AGO}", "il y a quelques mois"),
    (rf"\b(?:two|three|several|[23]) years {_AGO}", "il y a quelques années"),
    (r"\bthis week-?end\b", "ce week-end"),
    (r"\bthis (morning|evening)\b", "ce {1}"),
    (r"\bthis afternoon\b", "cet après-midi"),
    (r"\b(tomorrow|yesterday) (morning|afternoon|evening)\b", "{1} {2}"),
    (r"\blast night\b", "hier soir"),
    (r"\b(?:at )?(?:noon|midday)\b", "à midi"),
    (r"\b(?:at )?(\d{1,2}) (?:o'clock )?in the morning\b", "à {1}h du matin"),
    (r"\b(?:at )?(\d{1,2}) (?:o'clock )?in the (?:afternoon|evening)\b", "à {1}h de l'après-midi"),
    (r"\bin the early (?:afternoon|morning|evening)\b", "en début d'après-midi"),
    (r"\bin the morning\b", "dans la matinée"),
    (r"\bin the afternoon\b", "dans l'après-midi"),
    (r"\bin the evening\b", "dans la soirée"),
    (
        r"\b(?:time |hour |place )?(?:tbc|tba|to be (?:confirmed|announced|decided|fixed))\b",
        "heure à confirmer",
    ),
)
_NUMBERS = (
    (
        r"\b(?:more than |over |nearly |almost |around |about |some )?(?:a|one) million\b",
        "des millions de",
    ),
    (r"\bhalf an? million(?: of(?= [a-z]+ \d))?\b", "500 000"),
    (
        r"\b(?:(?:well|slightly|sharply|far) )?(?:down|up) on (?:the )?(?=\d|half|hundreds)",
        "contre ",
    ),
    (r"\ba total of ", ""),
    # "the thirty or so marches", "some thirty-odd"
    (rf"\bthe (?={SPELT}(?:-odd)?\b(?!-))", "les "),
    (r"\bor so (?=[a-z])", ""),
    # "put the number of marchers in Lyon at 1,200"
    (
        (
            r"\bat (?=(?:(?:about|around|some|nearly|more than|over) )*"
            r"(?:\d{1,3},\d{3}\b|\d{3}[.,;]? (?:and|while|but)\b))"
        ),
        "",
    ),
    (
        (
            r"\b(?:any(?:one|body)(?: else)? (?:up for|going to|coming to|joining)|"
            r"who(?: wants to|'s|\u2019s| is| else is) (?:up for|coming to|going to|"
            r"join(?:ing)?(?: me| us)? at)) (the [^.?!\n]{3,80}?) ?\? "
        ),
        "come to {1}, ",
    ),
    (r"\bin all,", "au total,"),
    (r"\b(\d{1,3})(?:st|nd|rd|th)\b", "{1}e"),
    (r"\bin total\b", "au total"),
    (
        rf"\b(?:a few|several|some|a couple of) (?:dozen|dozens of)\b{_ALONE}",
        "quelques dizaines de personnes",
    ),
    (r"\b(?:a few|several|some|a couple of) (?:dozen|dozens of)\b", "quelques dizaines de"),
    (rf"\b(?:several|many) {_LOTS}{_ALONE}", "plusieurs {1}s de personnes"),
    (rf"\b(?:several|many) {_LOTS}", "plusieurs {1}s de"),
    (rf"\b(?:a )?(?:few|couple of|couple) {_LOTS}{_ALONE}", "quelques {1}s de personnes"),
    (rf"\b(?:a )?(?:few|couple of|couple) {_LOTS}", "quelques {1}s de"),
    (r"\btens of thousands(?: of)?\b", "des dizaines de milliers de"),
    (r"\bhundreds of thousands(?: of)?\b", "des centaines de milliers de"),
    (r"\b(?:several )?(hundreds|thousands|dozens) of\b", "{1} de"),
    (r"\b(?:several )?(hundreds|thousands|dozens)(?: more)?\b", "{1} de personnes"),
    (r"\ba hundred(?: of)?\b(?! and)", "une centaine de"),
    (r"\ba thousand(?: of)?\b(?! and)", "un millier de"),
    (r"\ba dozen(?: of)?\b", "une douzaine de"),
    (rf"(\d[\d,]*)-strong (?=crowd|{_ACT})", "{1} personnes, "),
    (r"(\d,?\d*) (?:people )?(?:are |say they are |said they are )?going\b", "{1} participent"),
    (rf"\b{_ROUND} {NUMBER}", "environ "),
    (rf"\b(?:nearly|almost) {NUMBER}", "près de "),
    (rf"\b(?:more than|over|upwards? of) {NUMBER}", "plus de "),
    (rf"\bat least {NUMBER}", "au moins "),
    (
        (
            r"\b(?:against|versus|(?:down|up) from|(?:as )?compared (?:to|with)|instead of) "
            rf"(?:only |just )?{NUMBER}"
        ),
        "contre ",
    ),
    (rf"\b(?:of whom|including|of which) {NUMBER}", "dont "),
    (r"(\d[\d,]*) (?:more|fewer) than\b", "{1} de plus que"),
    (r"\b(?:twice|three times|half) as many as\b", "deux fois plus que"),
    (r"\bcompared (?:to|with) the\b(?= \d)", "par rapport au"),
    (rf"\b(?:(?:fewer|more) (?:[a-z]+ )?than|compared (?:to|with)|than) {_THEN}", "plus que "),
)
_DEEDS = (
    (r"\btook to the streets of\b", "ont défilé dans les rues de"),
    (r"\btook to the streets\b", "ont défilé dans les rues"),
    (r"\btaking to the streets of\b", "défilent dans les rues de"),
    (r"\btaking to the streets\b", "défilent dans les rues"),
    (rf"\b(?:{_BE}|being|been) (?:taking|taken) part in\b", "participaient à"),
    (r"\btook part in\b", "ont participé à"),
    (r"\b(?:(?:had|have|has) )?(?:took|taken|taking|take) part\b", "ont participé"),
    (
        r"\b(?:(?:has|had|have) )?(?:got|gotten) (?:under ?way|started|going|moving)\b",
        "a démarré",
    ),
    (rf"\b(?:took place|{_BE} (?:held|organi[sz]ed))\b", "ont eu lieu"),
    (
        (
            r"\b(?:have |had |has )?"
            rf"(?:brought together|drew|drawn|mobili[sz]ed|attracted|gathered) {NUMBER}"
        ),
        "a rassemblé ",
    ),
    (r"\bbrought together\b", "ont rassemblé"),
    (rf"\bsaw (?:{_ROUND} |more than |over |nearly )*(?=\d)", "a rassemblé "),
    (rf"\bhad {NUMBER}", "a rassemblé "),
    (rf"\b{_BE} (?:counted|recorded|identified)\b", "ont été recensées"),
    (
        (
            rf"\b{_BE} (?:arrested|detained|held(?! (?:in|on|at|outside)\b)|"
            r"taken (?:into custody|in for questioning|away)|remanded)\b"
        ),
        "ont été interpellées",
    ),
    (r"\b(?:have|had) (?:been )?(?:arrested|detained)\b", "ont été interpellées"),
    (
        (
            r"\b(?:will(?: now| also| only| instead)?|(?:is (?:due |set )|are set )?to) "
            r"(?:take place|be (?:held|organi[sz]ed|staged))\b"
        ),
        "aura lieu",
    ),
    (
        r"\b(?:won't|will not|(?:is not|isn't) going to) (?:be held|take place|happen|go ahead)\b",
        "n'aura pas lieu",
    ),
    (r"\b(?:was|were) (?:due |supposed )?to (?:be held|take place)\b", "devait avoir lieu"),
    (
        (
            r"\bwere (?:also )?(?:planned|scheduled|announced)\b"
            r"(?: to (?:take place|be held|start|begin))?"
        ),
        "étaient prévues",
    ),
    (
        (
            rf"\b{_BE} (?:also )?(?:planned|scheduled|due|announced|slated|set(?= (?:to|for)\b))\b"
            r"(?: to (?:take place|be held|start|begin))?"
        ),
        "est prévue",
    ),
    (
        r"\bwere (?:being )?expected(?: to [a-z]+(?: part| out| up)?)?\b",
        "étaient attendues",
    ),
    (rf"\b{_BE} (?:being )?expected(?: to [a-z]+(?: part| out| up)?)?\b", "sont attendues"),
    (rf"\b{_BE} (?:also )?(?:cancelled|canceled|called off)\b", "est annulée"),
    (
        (
            rf"\b(?:{_BE} )?(?:moved|put back|put off|pushed back|postponed|rescheduled|"
            r"brought forward)(?: from [a-z]+)? (?:to|until|till|for)\b"
        ),
        "est reportée au",
    ),
    (rf"\b{_BE} (?:postponed|put off|put back|pushed back)\b", "est reportée"),
    (rf"\b(?:it )?moves to (?={DAY}\b)", "est reportée au "),
    (rf"\b{_BE} (?:also )?(?:banned|forbidden|prohibited|outlawed|barred)\b", "est interdite"),
    (r"\b(?:has|have|had) (?:also |again )?been called(?: for)?\b(?! off| out)", "est prévue"),
    (r"\bup to (?=\d)", "jusqu'à "),
    (r"\b(?:has |have |had )?banned (?=(?:the|a|an|all|any) )", "a interdit "),
    (rf"\bcalled (?:for )?(?:the|a) {_ACT}\b", "appelé à manifester"),
    (r"\bspoke of\b", "a parlé de"),
    (rf"\b{_WILL} (?:meet|gather|assemble)\b", "se rassembleront"),
    (rf"\b{_WILL} (?:march|parade|walk)\b", "défileront"),
    (rf"\b{_WILL} (?:protest|demonstrate|rally)\b", "manifesteront"),
    (rf"\b{_WILL} (?:block|blockade)\b", "bloqueront"),
    (rf"\b{_WILL} (?:hold|stage|organi[sz]e)\b", "organiseront"),
    (
        rf"\b{_WILL} (?:leave|depart|start|set off|set out|kick off)(?: from)?\b(?! at| on)",
        "partira de",
    ),
    (r"\bto (?:march|protest|demonstrate|rally|gather)\b", "pour manifester"),
    (r"\b(?:tried|attempted|trying|attempting) to block\b", "ont tenté de bloquer"),
    (r"\bto (?:block|blockade)\b", "pour bloquer"),
    # "will set off on Monday in Pau": no past
    (rf"\b{_WILL} (?:set off|set out)(?= at\b| on\b| in\b)", "partira"),
    (r"\b(?:set off|set out|started|departed)(?: from)?\b", "est parti de"),
    (r"\b(?:sets off|sets out|starts|departs|leaves|goes) from\b", "part de"),
    (r"\b(?:set off|set out|start|depart|leave) from\b", "partent de"),
)
_AROUND = (
    (rf"\b(?:the )?parisian {_ACT}", "la {1} parisienne"),
    (
        (
            rf"\b(?:the|an?) (?:main|big|biggest|large|largest|small|national|local|major|huge|"
            rf"peaceful|silent|second|third|first) {_ACT}\b"
        ),
        "une {1}",
    ),
    (r"\b(?:world|car|motor|vintage|classic) rally\b", "rallye"),
    (r"\b(?:to the )?(east|west|north|south) of\b", "à l'{1} de"),
    (r"\bin front of\b", "devant"),
    (r"\bin the (?:french )?capital\b(?! of|'s)", "à Paris"),
    (r"\bsuch as\b", "comme"),
    (r"\bincluding\b", "dont"),
    (
        (
            r"\b(?:other|several|many|multiple) (?:major |other |large |big )*(?:cities|towns)"
            r"(?: and towns)?\b"
        ),
        "d'autres villes",
    ),
    (
        r"\b(?:nationwide|(?:across|throughout|around) (?:france|the country|the nation))\b",
        "dans tout le pays",
    ),
    (
        (
            r"\bfor the (?:[a-z]+|\d+th) (?:consecutive |straight )?(?:week-?end|saturday|week|day|"
            r"time)(?: running| in a row)?\b"
        ),
        "encore",
    ),
    (r"\binter-?union\b", "intersyndicale"),
    (r"\bof us\b", "of us"),
    (r"\bthere(?:'s| is) one\b", "il y en a une"),
    (r"\bthere (?:was|were|have been)\b", "il y avait"),
    (r"\bthere(?:'s| is| are)\b", "il y a"),
    (r"\bthere will be\b", "il y aura"),
    (r"\bit's\b", "c'est"),
    (r"\bwe're\b", "nous sommes"),
    (r"\bthey're\b", "ils sont"),
    (rf"\b{_BE} going to\b", "vont"),
)
# With what must stand where they begin.
GROUPS = (
    ("", REPORTS),
    ("", TURNS),
    ("", _DAYS),
    ("", _NUMBERS),
    (SPEAKING, SPEAKERS),
    ("", _DEEDS),
    ("", _AROUND),
)
RULES: tuple[tuple[str, str], ...] = tuple(rule for _, rules in GROUPS for rule in rules)
