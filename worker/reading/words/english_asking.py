"""English turns that ask and deny, and the French for them (`english_turns.py`)."""

_FROM = r"(?: from [a-z][a-z' -]{2,30}?)"
_CLOCK = r"(?:noon|midday|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?)?)"

# Where a ride starts is no place, and its hour none of a rally's.
RIDING = (
    (
        (
            r"\b(?:(?:taking|catching|getting) )?the \d\d?[:.h]\d\d (?:train|bus|coach)"
            rf"{_FROM}? to\b"
        ),
        "covoit pour",
    ),
    (
        (
            r"\b(?:can|could) any(?:body|one) (?:give|offer) (?:me|us) a (?:lift|ride)"
            rf"{_FROM}? to (?=the\b)"
        ),
        "qui va à ",
    ),
    (
        (
            r"\b(?:(?:i'm|we're) )?(?:driving|travelling|traveling|going|carpooling|coming) to "
            rf"([a-z][a-z' -]{{2,30}}?){_FROM} (?=tomorrow|today|on|this|for)"
        ),
        "covoit pour {1} ",
    ),
    (rf"\b(?:driving|travelling|traveling|cycling){_FROM} to\b", "covoit pour"),
    (
        (
            r",? \b(?:i'm|i am|we're|we are|i'll be|we'll be) "
            rf"(?:coming|driving|travelling|traveling)(?: down| up| over)?{_FROM}(?=[.,;!\n]|$)"
        ),
        "",
    ),
    (
        (
            rf"\b(?:leaving|leave|departing)(?: from)? [a-z][a-z' -]{{2,30}}? at {_CLOCK} "
            r"(?:for|to)\b"
        ),
        "covoit pour",
    ),
    (
        (
            r"\b(?:coach|coaches|bus|buses|minibus|train|carpool|car pool|lift|ride)(?:es)? "
            rf"(?:leaves?|leaving|departs?|departing)(?: from)? [a-z][a-z' -]{{2,30}}? at {_CLOCK}"
        ),
        "covoit",
    ),
    (
        (
            r"\b(?:coach|coaches|bus|buses|minibus|train|car[- ]?pool|car[- ]?share|lifts?|rides?)"
            rf"(?: available| offered)?{_FROM}"
            rf"(?: at {_CLOCK} (?:for|to)\b| (?:to|for)\b|(?=[.,;!\n]|$))"
        ),
        "covoit pour",
    ),
)

ASKING = (
    # They know where it is: "anyone going to the march in Lyon tomorrow? 2pm".
    (
        (
            r"\b(?:(?:is |are )?any(?:body|one)(?: else| here)?|who(?:'s| is)) "
            r"(?:going|coming|heading|walking|up for going)(?: with (?:me|us))?"
            rf"{_FROM}? (?:down |up |over )?to (?=the\b)"
        ),
        "qui va à ",
    ),
    (r"\bwho(?:'s| is) (?:joining|attending|up for) (?=the\b)", "qui va à "),
    (
        (
            r"\b(?:any(?:body|one)(?: else)? |who )"
            r"(?:wants? to |wanna |(?:would )?like to |care to )(?:join|come|go)"
            r"(?: along| us| me| with (?:us|me))?(?=\?)"
        ),
        "qui vient ",
    ),
    (r"\bany(?:body|one) else(?=\?)", "qui vient "),
    (r"\bthe (\d\d?)[:.h](\d\d) (?:train|bus|coach)\b", "le train de {1}h{2}"),
    (
        (
            r"\b(?:(?:does|do|did) )?(?:any(?:body|one)(?: else| here)?|you(?: guys)?) "
            r"(?:happen to )?(?:know|heard?|seen?)(?: if| whether)"
        ),
        "est-ce que quelqu'un sait si",
    ),
    (
        r"\b(?:(?:does|do|did) )?any(?:body|one)(?: else| here)? (?:know|heard?|seen?)\b",
        "est-ce que quelqu'un sait",
    ),
    (r"\b(?:is|are|was|were) there\b(?= (?:a|an|any|some|going|still|one|much|no)\b)", "y a-t-il"),
    (r"\bwill there be\b", "y aura-t-il"),
    (
        r"\b(?:do|does|did|should|must|can|could|would) (i|we|you|they) (?:have to|need to)\b",
        "est-ce qu'il faut",
    ),
    (
        r"\b(?:wondering|ask(?:ed|ing)?|not sure|no idea|tell me) (?:if|whether)\b",
        "on ne sait pas si",
    ),
    (r"\bwhether\b", "si"),
    (r"\bany (?=(?:march|rall|protest|demo|vigil|gathering|blockade)\w*\b)", "une "),
)
DENYING = (
    (r"\bthere(?:'s| is| are| will be) (?:no|not (?:a|any))\b", "il n'y a pas de"),
    (r"\bthere (?:isn't|aren't|won't be)(?: a| any)?\b", "il n'y a pas de"),
    (
        (
            r"\b(?:nothing|no (?:march|rally|demo|protest))(?: at all)? (?:is|has been|was) "
            r"(?:planned|scheduled|organi[sz]ed|announced|on)\b"
        ),
        "rien n'est prévu",
    ),
    (r"\bno (?:other )?(?=(?:march|rall|protest|demo|vigil|gathering|blockade)\w*\b)", "pas de "),
    (r"\b(?:is|are|was|were) not\b|\b(?:isn't|aren't|wasn't|weren't)\b", "n'est pas"),
    (r"\bdid(?:n't| not)\b", "n'a pas"),
    (r"\b(?:do|does)(?:n't| not)\b", "n'est pas"),
    (r"\b(?:will not|won't)\b", "ne va pas"),
    (r"\b(?:can(?:'t|not| not)|could(?:n't| not))\b", "ne peut pas"),
)
