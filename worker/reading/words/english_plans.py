"""English turns of what is planned, moved or off, of hours and of crowds (`english_turns.py`)."""

from itertools import pairwise

from worker.reading.words.english_words import DAY

_SHORT = r"(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b\.?"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
)
# "to Sunday", "on Sat 15 June", "on the 15th"
_THEN = (
    rf"(?=(?:this |next |the following )?(?:{DAY}|{_SHORT} (?:the )?\d)|(?:the )?\d\d?(?:st|nd|rd|"
    rf"th)\b|\d\d? {_MONTH}|{_MONTH} \d)"
)
_ACT = r"(march|rally|protest|demonstration|demo|procession|vigil|gathering|parade|blockade)\b"
_ROUND = r"(?:about |around |some |roughly |nearly |almost |over |more than |just |only |barely )*"
_COUNT = rf"({_ROUND}\d[\d, ]*\d|{_ROUND}\d)"
_OFF = r"(?:scrapped|axed|shelved|called off|cancell?ed|abandoned)"
# "the march won't go ahead"
_GO = r"(?:be held|take place|happen|go ahead|be (?:going ahead|happening|taking place))"

_UNITS = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
_MANY = {"hundred": 100, "thousand": 1000}

MOVED = (
    (
        (
            r"\b(?:(?:is|are) now(?: (?:set|planned|scheduled) for| taking place| happening)?"
            rf"|will now (?:take place|be held|happen|go ahead|be))(?: on| this| next)? {_THEN}"
        ),
        "est report\u00e9e au ",
    ),
    # "the 22nd" of the next month is said with it.
    (
        (
            rf"\b(?:on )?the following {DAY}(?=,? \(?(?:(?:the )?\d\d?(?:st|nd|rd|th)?\b"
            rf"(?! ?[ap]\.?m|[:.h])|{_MONTH} \d))"
        ),
        "{1}",
    ),
    (
        (
            r"\b(?:(?:is|are|was|were|has been|have been) )?(?:delayed|deferred) "
            rf"(?:to|until|till) {_THEN}"
        ),
        "est report\u00e9e au ",
    ),
    (rf"\b(?:on )?{DAY} week\b", "{1} en huit"),
    (rf"\b(?:on )?the following {DAY}\b", "{1} suivant"),
)
OFF = (
    (rf"\b(?:will not|won't|(?:is|are)(?:n't| not)(?: going to)?) {_GO}\b", "n'aura pas lieu"),
    (
        r"\b(?:is|are)(?:n't| not) (?:going ahead|happening|taking place)\b",
        "n'aura pas lieu",
    ),
    (
        rf"\b(?:have |has |had )?{_OFF} (?=(?:the|this|their|its|our|tomorrow's|{DAY}'s)\b)",
        "a annul\u00e9 ",
    ),
    (
        rf"\b(?:have |has |had )?banned (?=(?:this|tomorrow's|today's|tonight's|{DAY}'s)\b)",
        "a interdit ",
    ),
    (
        (
            r"\b(?:is|are|has been|have been) off\b"
            r"(?= (?:over|after|as|amid|owing|following|since|until|this|tomorrow)\b)"
        ),
        "est annul\u00e9e",
    ),
    (
        (
            r"\b(?:is|are|was|were|has been|have been) (?:scrapped|dropped|axed|shelved|abandoned)"
            r"\b(?= (?:over|after|as|amid|owing|following|since|until|by)\b)"
        ),
        "est annul\u00e9e",
    ),
    (rf"\b(?:the )?{_ACT}(?:'s| is) off\b(?! to| the| from| our| with)", "la {1} est annul\u00e9e"),
    (rf"\b{_ACT} off(?=[:,;.!])", "{1} annul\u00e9e"),
    (r"(?<=[:,\u2013(-] )called off\b", "annul\u00e9e"),
)
OWNED = (
    (rf"\bthis {DAY}'s (?:[a-z-]+ ){{0,3}}?{_ACT}", "la {2} de ce {1}"),
    (rf"\b(today|yesterday)'s (?:[a-z-]+ ){{0,3}}?{_ACT}", "la {2} d'{1}"),
    (rf"\b(tomorrow|tonight)'s (?:[a-z-]+ ){{0,3}}?{_ACT}", "la {2} de {1}"),
    # "The march in Dax is at 2pm, Pau's is at 3"
    (
        (
            r"(?<=[.;,] )(?!(?:it|that|t?here|what|where|when|who|s?he|this|today|tomorrow)'s)"
            r"([a-z-]{3,})'s (?:is|starts|will be)(?= (?:at|on) )"
        ),
        "celle de {1} est",
    ),
)
CLOCKS = (
    (r"\b(?:at )?12 (?:noon|midday)\b", "\u00e0 midi"),
    # An hour of another clock: "14:00 (1pm UK time)"
    (
        (
            r"\(?\b(?:that's |that is |or |i\.e\. )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?) "
            r"(?:(?:uk|us|london|british|irish|old|new york|eastern|winter|summer) time|gmt|bst|"
            r"utc|est|edt)\b\)?"
        ),
        "",
    ),
    (
        rf"\b(?:on )?(?:this )?{DAY} (?:night|evening),? at ([5-9]|1[01])\b(?![:.]\d| ?[ap]\.?m)",
        "{1} \u00e0 {2}h du soir",
    ),
    (r"\bat (five|six|seven) in the evening\b", "\u00e0 {h1}h"),
    (r"\bat (eight|nine|ten|eleven) in the evening\b", "\u00e0 {h1}h du soir"),
    (
        (
            r"\bat (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
            r"(?=[.;:!?\n)]|, ?(?!and |or )|$| (?:on|outside|sharp|in front|for)\b)"
        ),
        "\u00e0 {h1}h",
    ),
    (rf"\b(?:on )?{DAY} morning at ([89]|1[0-2])(?=,)", "{1} \u00e0 {2}h"),
    (rf"\b(?:on )?{DAY}(?: afternoon)? at ([1-7])(?=,)", "{1} \u00e0 {h2}h"),
    # As in "we meet at 2:30".
    (
        (
            r"\b(?:meet(?:ing)?(?: up)?|gather(?:ing)?)(?: at)? ([1-5])[.:]([0-5]\d)\b"
            r"(?! ?[ap]\.?m\b)"
        ),
        "rendez-vous \u00e0 {h1}h{2}",
    ),
    (rf"\b(?:on )?{DAY} (?:the )?([12]\d|3[01]|[1-9])(?:st|nd|rd|th)\b", "{1} {2}"),
    # "on Sunday evening, 29 November"
    (
        (
            rf"\b(?:on )?{DAY} (?:morning|afternoon|evening|night),? \(?(?=(?:the )?\d\d?(?:st|nd|"
            rf"rd|th)?(?: of)? {_MONTH}|{_MONTH} \d)"
        ),
        "{1} ",
    ),
    (r"\ba fortnight (?:ago|earlier|before)\b", "deux semaines plus t\u00f4t"),
    (r"\bin a fortnight\b", "dans quinze jours"),
)
ELSE = (
    (rf"\b(?:the )?(?:may day|labour day) {_ACT}", "la {1} du 1er mai"),
    (
        r"\b(?:the )?(?:may day|labour day) (marches|rallies|protests|demonstrations|parades)\b",
        "les {1} du 1er mai",
    ),
    (
        r"\bsupporters(?= [^.!?\n]{0,80}\b(?:kick-?off|match|game|stadium)\b)",
        "les supporters du club",
    ),
    (
        (
            r"\b(?:annual|summer|spring|autumn|winter|charity|community|village|monthly|weekly) "
            r"(?=(?:barbecue|bbq|picnic|fair|f\u00eate|fete|concert|market|party|quiz|lunch|dinner|"
            r"hike|walk)\b)"
        ),
        "",
    ),
    (
        r"\b(?:the )?bastille day (?:military )?(?:parades?|ceremony|celebrations?|fireworks?)\b",
        "le d\u00e9fil\u00e9 militaire",
    ),
    (
        r"\b(?:before|ahead of|after|until) (?:the )?kick-?off\b",
        "avant le coup d'envoi",
    ),
)
CROWDS = (
    # The counts of an event's page: "Going: 212 / Interested: 640".
    (r"\bgoing ?: ?(\d{1,3}(?:[ ,]\d{3})+|\d+)\b(?![:.]\d)", "{1} participent"),
    (r"\binterested ?: ?(\d{1,3}(?:[ ,]\d{3})+|\d+)\b(?![:.]\d)", "{1} int\u00e9ress\u00e9s"),
    *(
        (
            rf"\b{low} (?:to|or) {high} {many}(?: of)?\b",
            f"de {size * at} \u00e0 {size * (at + 1)}",
        )
        for many, size in _MANY.items()
        for at, (low, high) in enumerate(pairwise(_UNITS), 2)
    ),
    (
        r"\bper (?=(?:the )?(?:police|prefecture|authorities|organi[sz]ers|unions|town hall)\b)",
        "selon ",
    ),
    (
        r"\b(\d[\d,]*) (?:already )?confirmed (?:so far|already|attendees|participants)\b",
        "{1} participent",
    ),
    (r"\bwent ahead\b", "a eu lieu"),
    (r"\b(?:will|is set to|is due to|can|to) go ahead\b|\b(?:is )?going ahead\b", "aura lieu"),
    (
        (
            rf"\b(?:there were|we were) {_COUNT} of us"
            r"(?: (?:there|out|marching|walking|protesting|gathered))*\b"
        ),
        "on \u00e9tait {1}",
    ),
    (rf"\b{_COUNT} of us were(?: out| there| marching| gathered)*\b", "on \u00e9tait {1}"),
    (
        rf"\b{_COUNT} of us (?:turned (?:up|out)|came|showed up|marched|walked|gathered)\b",
        "on \u00e9tait {1} \u00e0 d\u00e9filer",
    ),
    (r"(\d[\d,]*) strong\b", "{1} personnes"),
    (
        (
            r"\b(organi[sz]ers|police|authorities|unions|officials|prefecture) (?:had )?expected "
            rf"(?=(?:between |up to |at least |{_ROUND})?\d)"
        ),
        "{1} attendaient ",
    ),
    (r"\bto (?:take part|participate) in\b", "\u00e0"),
    (r"\bto (?:take part|participate|turn out|show up)\b", ""),
    # "Turnout in Gap on Sunday: 562"; that of voters is a share
    *(
        (
            (
                rf"\b(?:the )?turnout in ([a-z][a-z' -]{{1,28}}?){day}"
                r"(?:,? (?:was|is|reached|stood|came)(?: put| estimated)?(?: at| to)?| ?:) "
                rf"{_COUNT}(?![\d,. ]*\d)"
                r"(?= ?(?:[.,;:!()\n]|$|according|marchers|protesters|people ?[.,;\n]))"
            ),
            french,
        )
        for day, french in (
            (rf",? on {DAY}", "{3} personnes ont manifest\u00e9 \u00e0 {1} {d2}"),
            ("", "{2} personnes ont manifest\u00e9 \u00e0 {1}"),
        )
    ),
    (
        (
            r"\b(?:the )?(?:turnout|attendance) (?:was|is)(?: put| estimated)?(?: at)? "
            rf"{_COUNT}"
        ),
        "on comptait {1} manifestants",
    ),
    (r"\ba (?:small |large )?group of (?=(?:about |around |some )?\d)", ""),
    (
        (
            r"(?<!\d)(?<!\d[, ])(\d[\d, ]*) (?:people )?(?:have |has )?(?:already )?"
            r"(?:rsvp'?d|rsvped|rsvps?|signed up|said (?:they|they're) (?:are )?(?:going|coming))\b"
            r"(?! (?:to|for))"
        ),
        "{1} participent",
    ),
    (
        (
            r"\b(?:predict|anticipate|fear|forecast)s? "
            rf"(?=(?:between |up to |at least |{_ROUND})?\d)"
        ),
        "attendent ",
    ),
    (
        (
            r"\b(people|protesters|demonstrators|marchers|students|farmers|workers) "
            r"are (?:due|set) to (?:march|gather|protest|rally|demonstrate|take part|turn out)\b"
        ),
        "{1} sont attendues",
    ),
)
PLANS = (*MOVED, *OFF, *OWNED, *CLOCKS, *ELSE, *CROWDS)
